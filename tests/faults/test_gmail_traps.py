"""What goes wrong with requests to Google, one at a time: each draft is one request, and reading goes on."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from functools import partial
from typing import Any

import pytest

from agent.errors import (
    AppendRefused,
    AppendUnknown,
    FolderMissing,
    LoginRefused,
    MailboxError,
    MailboxFull,
    MailboxUnreachable,
    MessageGone,
    SecretMissing,
    ServerBusy,
    ServerSilent,
    Stopped,
)
from agent.mailbox.base import Removal, fingerprint
from agent.mailbox.gmail import GmailBell, GmailMailbox
from agent.mailbox.gmail.allowed import COMPOSE, MODIFY, READONLY
from agent.mailbox.gmail.quota import Quota
from agent.model.mail import Ref
from agent.model.settings import Duration, Unit
from tests.contract.suite import DRAFT, lines
from tests.contract.test_gmail import account_at
from tests.mails import mail
from tests.servers.gmail import (
    Exchange,
    Fault,
    GmailServer,
    Trashed,
    as_usual,
    cut,
    cut_short,
    done_but_lost,
    done_but_says,
    done_but_silent,
    done_later,
    empty,
    garbled,
    meanwhile,
    says,
    silence,
    slow_down,
    token_expired,
)
from tests.servers.gmail.answers import Answer, in_json
from tests.tokens import FixedTokens

QUESTION = mail(
    sender="Dana Whitfield <dana@northwind.example>",
    to="jordan@example.com",
    subject="Interview on March 2",
    body="Hello.\n",
    message_id="<question@northwind.example>",
)
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
Waits = list[float]


@pytest.fixture
def tokens() -> FixedTokens:
    return FixedTokens()


@pytest.fixture
def waits() -> Waits:
    return []


class Boxes:
    """Makes mailboxes on the stand-in's account, and closes them."""

    def __init__(self, server: GmailServer) -> None:
        self._server = server
        self._made: list[GmailMailbox] = []

    def __call__(
        self,
        tokens: FixedTokens | None = None,
        *,
        labels: tuple[str, ...] = (),
        oldest: datetime | None = None,
        quota: Quota | None = None,
        **settings: Any,
    ) -> GmailMailbox:
        account = replace(account_at(self._server, *labels), **settings)
        made = GmailMailbox(account, tokens or FixedTokens(), oldest=oldest, quota=quota)
        self._made.append(made)
        return made

    def close(self) -> None:
        for made in self._made:
            made.close()


@pytest.fixture
def boxes(gmail_server: GmailServer) -> Iterator[Boxes]:
    made = Boxes(gmail_server)
    yield made
    made.close()
    gmail_server.clean()


@pytest.fixture
def box(boxes: Boxes, tokens: FixedTokens, waits: Waits) -> GmailMailbox:
    return boxes(tokens, quota=Quota(waits.append, per_minute=1e9))


def deliver(server: GmailServer, count: int = 1, *labels: str) -> list[str]:
    """Deliver so many mails, a minute apart, the last one just now. Return their ids."""
    begin = server.state.clock() - timedelta(minutes=count)
    return [
        server.hands.deliver(
            mail(subject=f"Number {n}", body="x\n"), labels or ("INBOX",), begin + timedelta(minutes=n)
        )
        for n in range(count)
    ]


def keys(refs: tuple[Ref, ...]) -> list[str]:
    return [ref.key for ref in refs]


# --- one draft is one request ---

OUTCOMES: tuple[tuple[str, Fault, type[MailboxError], int], ...] = (
    ("cut before anything is done", cut, AppendUnknown, 0),
    ("done, and cut", done_but_lost, AppendUnknown, 1),
    ("cut, and done later", done_later(0.05), AppendUnknown, 1),
    ("silence", silence, AppendUnknown, 0),
    ("done, and silence", done_but_silent, AppendUnknown, 1),
    ("done, half an answer", cut_short, AppendUnknown, 1),
    ("done, an answer that is no JSON", garbled, AppendUnknown, 1),
    ("done, an empty answer", empty, AppendUnknown, 1),
    ("500", says(500), AppendUnknown, 0),
    ("502", says(502), AppendUnknown, 0),
    ("done, and 503", done_but_says(503), AppendUnknown, 1),
    ("a redirection", says(302), AppendUnknown, 0),
    ("400", says(400, "invalidArgument"), AppendRefused, 0),
    ("401", token_expired, AppendRefused, 0),
    ("403 for a rate", slow_down(403, "userRateLimitExceeded"), AppendRefused, 0),
    ("403 for a project's rate", slow_down(403, "rateLimitExceeded"), AppendRefused, 0),
    ("403 for a scope", says(403, "insufficientPermissions"), AppendRefused, 0),
    ("404", says(404, "notFound"), AppendRefused, 0),
    ("413", says(413, "uploadTooLarge"), AppendRefused, 0),
    ("429", slow_down(), AppendRefused, 0),
    ("429 for long", slow_down(retry_after="3600"), AppendRefused, 0),
    ("no room", says(403, "storageQuotaExceeded"), MailboxFull, 0),
)


@pytest.mark.parametrize(("fault", "error", "stored"), [row[1:] for row in OUTCOMES], ids=[row[0] for row in OUTCOMES])
def test_a_draft_is_one_request_whatever_comes_of_it(
    gmail_server: GmailServer, box: GmailMailbox, waits: Waits, fault: Fault, error: type[MailboxError], stored: int
) -> None:
    box.mark("Drafts")
    gmail_server.once("drafts.create", fault)
    with pytest.raises(error) as told:
        box.append("Drafts", DRAFT, "1k3v")
    assert type(told.value) is error
    assert told.value.next_step
    end = time.monotonic() + 10
    while len(gmail_server.hands.drafts()) < stored and time.monotonic() < end:
        time.sleep(0.01)
    assert gmail_server.state.counts()["drafts.create"] == 1
    assert len(gmail_server.hands.drafts()) == stored
    assert [wait for wait in waits if wait] == [], "what refuses a draft is not waited for"
    box.fresh()
    assert len(box.listing("Drafts").refs) == stored


def test_before_a_byte_of_it_left_a_draft_is_certainly_not_stored(gmail_server: GmailServer, boxes: Boxes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    for box in (
        boxes(endpoint=f"http://127.0.0.1:{port}"),
        boxes(FixedTokens(trouble=SecretMissing("There is no consent.", "Log in."))),
        boxes(FixedTokens("to\nken")),
    ):
        with pytest.raises(AppendRefused):
            box.append("Drafts", DRAFT, "1k3v")
    assert gmail_server.state.log == []


def test_a_line_that_died_meanwhile_is_not_used_for_a_draft(gmail_server: GmailServer, box: GmailMailbox) -> None:
    """The library would learn of it by sending, and would then send again."""
    for _ in range(3):
        box.listing("Drafts")
        gmail_server.cut_all()
        box.append("Drafts", DRAFT, "1k3v")
    assert gmail_server.state.counts()["drafts.create"] == 3


def test_hanging_up_ends_a_draft_under_way(gmail_server: GmailServer, boxes: Boxes) -> None:
    box = boxes(settle=Duration(2, Unit.MINUTES))
    gmail_server.once("drafts.create", done_but_silent)
    thread = threading.Thread(target=_when, args=(lambda: gmail_server.hands.drafts(), box.hang_up))
    thread.start()
    with pytest.raises(AppendUnknown):
        box.append("Drafts", DRAFT, "1k3v")
    thread.join()
    for verb in (lambda: box.listing("Drafts"), lambda: box.changes("Mail", None)):
        with pytest.raises(MailboxUnreachable):
            verb()
    with pytest.raises(AppendRefused):
        box.append("Drafts", DRAFT, "1k3v")
    assert gmail_server.state.counts() == {"drafts.create": 1}


def _when(so: Callable[[], object], act: Callable[[], None]) -> None:
    while not so():
        time.sleep(0.002)
    time.sleep(0.05)
    act()


# --- reading goes on ---


@pytest.mark.parametrize(
    ("faults", "waited", "requests"),
    [
        ((cut,), 0, 2),
        ((cut_short,), 0, 2),
        ((token_expired,), 0, 2),
        ((says(500),), 0, 2),
        ((says(503), cut), 0, 3),
        ((slow_down(),), 1, 2),
        ((slow_down(retry_after="7"),), 7, 2),
        ((slow_down(403, "rateLimitExceeded", "3"),), 3, 2),
        ((slow_down(403, "userRateLimitExceeded"), slow_down(403, "userRateLimitExceeded")), 3, 3),
        ((slow_down(retry_after="2"), token_expired, cut), 2, 4),
    ],
)
def test_what_only_reads_is_asked_again(
    gmail_server: GmailServer,
    box: GmailMailbox,
    tokens: FixedTokens,
    waits: Waits,
    faults: tuple[Fault, ...],
    waited: float,
    requests: int,
) -> None:
    gmail_server.once("messages.list", *faults)
    assert box.listing("Drafts").refs == ()
    assert sum(waits) == waited
    assert len(gmail_server.state.log) == requests
    assert tokens.refusals == faults.count(token_expired)


ERRORS: tuple[tuple[str, Fault, type[MailboxError], str, str], ...] = (
    ("401", token_expired, LoginRefused, "not accept the login of the account personal", "`followup login personal`"),
    ("scope", says(403, "insufficientPermissions"), LoginRefused, "does not let followup read", "every box ticked"),
    ("403", says(403, "accessNotConfigured"), LoginRefused, "(accessnotconfigured)", "API is enabled"),
    ("403 without a word", says(403, ""), LoginRefused, "into the account personal", "`followup check`"),
    ("429", slow_down(), ServerBusy, "left alone for a while", "next pass tries again"),
    ("429 for long", slow_down(retry_after="3600"), ServerBusy, "left alone for a while", "next pass tries again"),
    ("a day's", slow_down(403, "dailyLimitExceeded"), ServerBusy, "left alone for a while", "next pass tries again"),
    ("400", says(400, "failedPrecondition"), MailboxUnreachable, "did not understand", "`followup check`"),
    ("500", says(500), MailboxUnreachable, "does not work properly", "next pass tries again"),
    ("a portal", says(302), MailboxUnreachable, "something else", "browser"),
    ("garbled", garbled, MailboxUnreachable, "none of Gmail's", "network"),
    ("empty", empty, MailboxUnreachable, "none of Gmail's", "network"),
    ("cut", cut, MailboxUnreachable, "broke off", "next pass tries again"),
    ("half", cut_short, MailboxUnreachable, "broke off", "next pass tries again"),
    ("silence", silence, ServerSilent, "does not answer in time", "next pass tries again"),
)


@pytest.mark.parametrize(
    ("fault", "error", "what", "step"), [row[1:] for row in ERRORS], ids=[row[0] for row in ERRORS]
)
def test_each_fault_has_its_sentence_and_its_next_step(
    gmail_server: GmailServer, box: GmailMailbox, fault: Fault, error: type[MailboxError], what: str, step: str
) -> None:
    gmail_server.always("messages.list", fault)
    with pytest.raises(error) as told:
        box.listing("Drafts")
    assert type(told.value) is error
    assert what in told.value.what
    assert step in told.value.next_step
    assert told.value.what.count(".") - told.value.what.count("...") == 1
    assert told.value.__cause__ is None
    for secret in ("token", "jordan@example.com", "maxResults", gmail_server.endpoint):
        assert secret not in f"{told.value} {told.value!r}"


def test_for_long_nobody_waits_within_a_verb(gmail_server: GmailServer, box: GmailMailbox, waits: Waits) -> None:
    gmail_server.once("messages.list", slow_down(retry_after="21"))
    with pytest.raises(ServerBusy):
        box.listing("Drafts")
    assert waits == []


def test_a_refused_token_is_renewed_once_and_no_more(
    gmail_server: GmailServer, box: GmailMailbox, tokens: FixedTokens
) -> None:
    gmail_server.always("messages.list", token_expired)
    with pytest.raises(LoginRefused) as told:
        box.listing("Drafts")
    assert told.value.mark
    assert (tokens.refusals, len(gmail_server.state.log)) == (1, 2)


def test_a_long_verb_can_be_stopped_between_two_requests(gmail_server: GmailServer, box: GmailMailbox) -> None:
    deliver(gmail_server, 9)
    refs = box.listing("Mail").refs
    steps = iter(range(4))

    def progress() -> None:
        if next(steps, None) is None:
            raise Stopped("The pass was asked to stop.")

    box.begin(NOW - timedelta(days=9_000), progress)
    with pytest.raises(Stopped):
        box.heads(refs)
    assert gmail_server.state.counts()["messages.get"] == 4


@pytest.mark.parametrize("fault", [says(500), garbled, cut])
def test_one_message_that_cannot_be_given_keeps_no_other_from_being_read(
    gmail_server: GmailServer, box: GmailMailbox, fault: Fault
) -> None:
    deliver(gmail_server, 5)
    refs = box.listing("Mail").refs

    def broken(exchange: Exchange) -> None:
        (fault if gmail_server.state.log[-1].path.endswith(refs[2].key) else as_usual)(exchange)

    gmail_server.always("messages.get", broken)
    others = set(refs) - {refs[2]}
    assert set(box.heads(refs)) == set(box.message_ids(refs)) == {ref for ref, _ in box.fetch_all(refs)} == others
    gmail_server.always("getProfile", fault)  # but where nothing is answered, it is not the message
    with pytest.raises(MailboxUnreachable):
        box.heads(refs)


def test_a_draft_that_cannot_be_given_is_not_thought_to_be_gone(gmail_server: GmailServer, box: GmailMailbox) -> None:
    ref, expected = placed(box)
    gmail_server.always("messages.get", says(500))
    with pytest.raises(MailboxUnreachable):
        box.remove(ref, expected)


# --- what is new ---


def test_what_comes_while_everything_is_listed_is_not_lost(gmail_server: GmailServer, box: GmailMailbox) -> None:
    before = deliver(gmail_server, 3)
    came: list[str] = []
    gmail_server.once("messages.list", meanwhile(lambda: came.extend(deliver(gmail_server))))
    gmail_server.once("messages.list", meanwhile(lambda: came.extend(deliver(gmail_server))))
    first = box.changes("Mail", None)
    second = box.changes("Mail", first.cursor)
    assert set(keys(first.refs)) | set(keys(second.refs)) == {*before, *came}


def test_a_history_that_is_forgotten_is_a_normal_answer(gmail_server: GmailServer, box: GmailMailbox) -> None:
    old = deliver(gmail_server, 2)
    cursor = box.changes("Mail", None).cursor
    new = deliver(gmail_server, 2)
    gmail_server.state.expire_history()
    again = box.changes("Mail", cursor)
    assert set(keys(again.refs)) == {*old, *new}
    assert box.changes("Mail", again.cursor).refs == ()


def test_many_pages_are_read_to_the_end(gmail_server: GmailServer, box: GmailMailbox) -> None:
    gmail_server.state.most_on_a_page = 3
    everything = deliver(gmail_server, 10)
    first = box.changes("Mail", None)
    assert keys(first.refs) == everything
    more = deliver(gmail_server, 8)
    assert keys(box.changes("Mail", first.cursor).refs) == more
    for number in range(7):
        box.append("Drafts", DRAFT, f"a{number}")
    assert len(box.listing("Drafts").refs) == 7


def test_a_page_that_leads_back_to_itself_does_not_end_in_a_circle(
    gmail_server: GmailServer, box: GmailMailbox
) -> None:
    def around(exchange: Exchange) -> None:
        exchange.send(in_json({"messages": [], "nextPageToken": "again"}))

    gmail_server.always("messages.list", around)
    with pytest.raises(MailboxUnreachable):
        box.listing("Drafts")


Act = Callable[[GmailServer, str], object]
MOVES: tuple[tuple[str, tuple[str, ...], Act, bool], ...] = (
    ("out of spam", ("SPAM",), lambda server, key: server.hands.unlabel(key, "SPAM"), True),
    ("out of trash", ("TRASH",), lambda server, key: server.hands.untrash(key, "INBOX"), True),
    ("out of trash, archived", ("TRASH",), lambda server, key: server.hands.untrash(key), True),
    ("archived", ("INBOX",), lambda server, key: server.hands.archive(key), False),
    ("read", ("INBOX", "UNREAD"), lambda server, key: server.hands.read(key), False),
    ("starred", ("INBOX",), lambda server, key: server.hands.label(key, "STARRED"), False),
    ("thrown away", ("INBOX",), lambda server, key: server.hands.trash(key), False),
    ("deleted", ("INBOX",), lambda server, key: server.hands.delete(key), False),
)  # fmt: skip


@pytest.mark.parametrize(("labels", "act", "brings"), [row[1:] for row in MOVES], ids=[row[0] for row in MOVES])
def test_what_moves_into_mail_is_new_there(
    gmail_server: GmailServer, box: GmailMailbox, labels: tuple[str, ...], act: Act, brings: bool
) -> None:
    (key,) = deliver(gmail_server, 1, *labels)
    cursor = box.changes("Mail", None).cursor
    act(gmail_server, key)
    before = gmail_server.state.counts().get("messages.get", 0)
    assert keys(box.changes("Mail", cursor).refs) == ([key] if brings else [])
    asked = gmail_server.state.counts().get("messages.get", 0) - before
    assert asked == int(brings), "of what brings nothing no message is asked for"


def test_of_what_came_and_went_no_message_is_asked_for(gmail_server: GmailServer, box: GmailMailbox) -> None:
    cursor = box.changes("Mail", None).cursor
    trashed, deleted, stays = deliver(gmail_server, 3)
    gmail_server.hands.trash(trashed)
    gmail_server.hands.delete(deleted)
    assert keys(box.changes("Mail", cursor).refs) == [stays]
    assert gmail_server.state.counts()["messages.get"] == 1


def test_the_cursor_is_where_the_history_stood_when_the_look_began(
    gmail_server: GmailServer, box: GmailMailbox
) -> None:
    """What comes while the pages are read may be on none of them."""
    cursor = box.changes("Mail", None).cursor
    deliver(gmail_server, 5)
    gmail_server.state.most_on_a_page = 2
    stood = gmail_server.state.history
    gmail_server.once("history.list", as_usual, meanwhile(lambda: deliver(gmail_server)))
    assert box.changes("Mail", cursor).cursor.rpartition("/")[2] == str(stood)


def test_of_a_thousand_mails_marked_as_read_none_is_asked_for(gmail_server: GmailServer, box: GmailMailbox) -> None:
    there = deliver(gmail_server, 1000, "INBOX", "UNREAD")
    cursor = box.changes("Mail", None).cursor
    for key in there:
        gmail_server.hands.read(key)
    gmail_server.state.log.clear()
    assert box.changes("Mail", cursor).refs == ()
    assert gmail_server.state.counts() == {"history.list": 2}


def test_each_message_is_in_one_folder_and_told_of_there(gmail_server: GmailServer, box: GmailMailbox) -> None:
    cursors = {name: box.changes(name, None).cursor for name in ("Mail", "Sent")}
    (own,) = deliver(gmail_server, 1, "SENT", "INBOX")
    (archived,) = deliver(gmail_server, 1, "IMPORTANT")
    deliver(gmail_server, 1, "SPAM"), deliver(gmail_server, 1, "CHAT"), gmail_server.hands.write_draft(DRAFT)
    for complete in (False, True):
        found = {name: keys(box.changes(name, None if complete else cursors[name]).refs) for name in cursors}
        assert found == {"Mail": [archived], "Sent": [own]}
    assert keys(box.listing("Mail").refs) == [archived]


def test_a_head_that_came_with_the_history_is_not_asked_for_again(gmail_server: GmailServer, box: GmailMailbox) -> None:
    cursor = box.changes("Mail", None).cursor
    deliver(gmail_server, 3)
    refs = box.changes("Mail", cursor).refs
    gmail_server.state.log.clear()
    assert set(box.heads(refs)) == set(refs)
    assert gmail_server.state.log == []
    box.heads(refs)
    assert gmail_server.state.counts() == {"messages.get": 3}


def test_what_is_gone_by_now_is_left_out(gmail_server: GmailServer, box: GmailMailbox) -> None:
    cursor = box.changes("Mail", None).cursor
    gone, stays = deliver(gmail_server, 2)
    gmail_server.once("messages.get", meanwhile(lambda: gmail_server.hands.delete(gone)))
    assert keys(box.changes("Mail", cursor).refs) == [stays]


def test_labels_narrow_what_is_read(gmail_server: GmailServer, boxes: Boxes) -> None:
    jobs, other = gmail_server.hands.make_label("Jobs/2026"), gmail_server.hands.make_label("Other")
    there = [
        deliver(gmail_server, 1, *labels)[0]
        for labels in (("INBOX",), (jobs,), (other,), ("IMPORTANT",), ("INBOX", jobs))
    ]
    box = boxes(labels=("jobs/2026",))
    first = box.changes("Mail", None)
    assert set(keys(first.refs)) == {there[0], there[1], there[4]}
    assert keys(box.changes("Mail", first.cursor).refs) == []
    gmail_server.hands.label(there[2], jobs)
    gmail_server.hands.label(there[3], other)
    second = box.changes("Mail", first.cursor)
    assert keys(second.refs) == [there[2]]
    wide = boxes()
    assert set(keys(wide.changes("Mail", second.cursor).refs)) == {*there}  # another choice of labels wants older mail
    narrow = boxes(labels=("Nowhere",))
    with pytest.raises(FolderMissing, match='"Nowhere" is not in the account personal; there is Jobs/2026, Other'):
        narrow.changes("Mail", None)


def test_a_consent_for_another_account_is_not_used(boxes: Boxes) -> None:
    box = boxes(username="other@example.com")
    with pytest.raises(LoginRefused) as told:
        box.changes("Mail", None)
    assert "another address" in told.value.what
    assert "`followup login personal`" in told.value.next_step


# --- how far back ---


@pytest.mark.parametrize("young", [0, 1, 2, 499, 500, 501, 1100])
@pytest.mark.parametrize("old", [0, 1, 700])
def test_what_is_older_than_the_first_look_is_not_even_listed(
    gmail_server: GmailServer, boxes: Boxes, young: int, old: int
) -> None:
    oldest = NOW - timedelta(days=90)
    spread = timedelta(days=89) / max(young, 1)
    raw = mail(subject="x", body="x\n")
    wanted = [gmail_server.hands.deliver(raw, ("INBOX",), oldest + n * spread) for n in range(young)]
    for n in range(old):
        gmail_server.hands.deliver(raw, ("INBOX",), oldest - timedelta(seconds=1, hours=n))
    box = boxes(oldest=oldest)
    assert keys(box.changes("Mail", None).refs) == wanted
    asked = [dict(one.query) for one in gmail_server.state.log if one.name == "messages.get"]
    assert all((one["format"], one["fields"]) == ("minimal", "internalDate") for one in asked)
    pages = young // 500 + 1
    assert len(asked) <= pages + 10
    listed = [
        one for one in gmail_server.state.log if one.name == "messages.list" and "labelIds" not in dict(one.query)
    ]
    assert len(listed) <= pages, "pages beyond are not asked for"
    assert not any("q" in dict(one.query) for one in gmail_server.state.log), "no search decides what is new"


def test_the_end_of_the_look_is_remembered(gmail_server: GmailServer, boxes: Boxes) -> None:
    oldest = NOW - timedelta(days=90)
    for n in range(20):
        gmail_server.hands.deliver(mail(body="x\n"), ("SENT",), oldest + timedelta(days=n - 10))
    box = boxes(oldest=oldest)
    assert len(box.listing("Sent").refs) == 10
    gmail_server.state.log.clear()
    assert len(box.listing("Sent").refs) == 10
    assert "messages.get" not in gmail_server.state.counts()
    box.begin(oldest + timedelta(days=5), lambda: None)
    assert len(box.listing("Sent").refs) == 5


def test_messages_that_go_while_the_end_is_looked_for_do_no_harm(gmail_server: GmailServer, boxes: Boxes) -> None:
    oldest = NOW - timedelta(days=90)
    raw = mail(body="x\n")
    there = [gmail_server.hands.deliver(raw, ("INBOX",), oldest + timedelta(days=n - 10)) for n in range(20)]
    for key in (there[0], there[5], there[9], there[10]):
        gmail_server.once("messages.get", meanwhile(partial(gmail_server.hands.delete, key)))
    box = boxes(oldest=oldest)
    found = keys(box.changes("Mail", None).refs)
    assert set(there[11:]) <= set(found) <= set(there[9:])


# --- conversations ---


def test_an_answer_lands_in_its_conversation(gmail_server: GmailServer, box: GmailMailbox) -> None:
    asked = gmail_server.hands.deliver(QUESTION)
    gmail_server.state.lag = timedelta(days=1)  # the search knows nothing yet, and is not needed
    box.heads(box.changes("Mail", None).refs)
    ref = box.append("Drafts", answer(), "1k3v")
    assert gmail_server.state.message(ref.key).thread == gmail_server.state.message(asked).thread
    assert lines(box.fetch(ref).raw) == lines(answer())


@pytest.mark.parametrize(("lag", "same"), [(timedelta(0), True), (timedelta(days=1), False)])
def test_a_conversation_that_was_not_met_is_searched_for(
    gmail_server: GmailServer, box: GmailMailbox, lag: timedelta, same: bool
) -> None:
    asked = gmail_server.hands.deliver(QUESTION)
    gmail_server.state.lag = lag
    ref = box.append("Drafts", answer(), "1k3v")
    assert (gmail_server.state.message(ref.key).thread == gmail_server.state.message(asked).thread) is same
    assert message_from_bytes(gmail_server.hands.raw(ref.key))["In-Reply-To"] == "<question@northwind.example>"


@pytest.mark.parametrize("fault", [cut, says(500), garbled, slow_down(retry_after="3600"), says(400)])
def test_a_search_that_fails_keeps_no_draft_from_being_placed(
    gmail_server: GmailServer, box: GmailMailbox, fault: Fault
) -> None:
    gmail_server.always("messages.list", fault)
    box.append("Drafts", answer(), "1k3v")
    assert len(gmail_server.hands.drafts()) == 1


def test_a_conversation_that_is_gone_keeps_a_draft_out_only_once(gmail_server: GmailServer, box: GmailMailbox) -> None:
    asked = gmail_server.hands.deliver(QUESTION)
    box.heads(box.changes("Mail", None).refs)
    gmail_server.hands.delete(asked)
    with pytest.raises(AppendRefused):
        box.append("Drafts", answer(), "1k3v")
    box.append("Drafts", answer(), "1k3v")
    assert gmail_server.state.counts()["drafts.create"] == 2
    assert len(gmail_server.hands.drafts()) == 1


def test_a_strange_message_id_is_not_searched_for(gmail_server: GmailServer, box: GmailMailbox) -> None:
    box.append("Drafts", answer("<a OR in:anywhere@x>"), "1k3v")
    box.append("Drafts", answer('<"a b"@x>'), "1k4v")
    assert gmail_server.state.counts() == {"drafts.create": 2}


def answer(to: str = "<question@northwind.example>") -> bytes:
    return mail(
        sender="jordan@example.com",
        to="dana@northwind.example",
        subject="Re: Interview on March 2",
        body="Thank you.\n",
        message_id="<1k3v.1@example.com>",
        headers={"In-Reply-To": to, "References": to},
    )


# --- putting away ---


def placed(box: GmailMailbox) -> tuple[Ref, str]:
    ref = box.append("Drafts", DRAFT, "1k3v")
    return ref, fingerprint(box.fetch(ref).raw)


@pytest.mark.parametrize("trashed", list(Trashed))
def test_an_edit_between_the_look_and_the_trash_is_not_thrown_away(
    gmail_server: GmailServer, box: GmailMailbox, trashed: Trashed
) -> None:
    gmail_server.state.trashed = trashed
    ref, expected = placed(box)
    (draft,) = gmail_server.hands.drafts()
    gmail_server.once("messages.trash", meanwhile(lambda: gmail_server.hands.edit_draft(draft, "My own words.\n")))
    assert box.remove(ref, expected) is Removal.GONE
    assert b"My own words." in gmail_server.hands.drafts()[draft]
    assert gmail_server.hands.messages("TRASH") == []


@pytest.mark.parametrize("labels", [("STARRED",), ("INBOX",), ("IMPORTANT",)])
def test_a_draft_with_a_label_of_the_users_is_left(
    gmail_server: GmailServer, box: GmailMailbox, labels: tuple[str, ...]
) -> None:
    ref, expected = placed(box)
    gmail_server.hands.label(ref.key, *labels)
    assert box.remove(ref, expected) is Removal.CHANGED
    assert "messages.trash" not in gmail_server.state.counts()


@pytest.mark.parametrize("told", [True, False])
def test_without_the_consent_for_it_a_draft_is_left(gmail_server: GmailServer, boxes: Boxes, told: bool) -> None:
    scopes = frozenset({READONLY, COMPOSE})
    token = gmail_server.state.grant(*scopes)
    box = boxes(FixedTokens(token, granted=scopes if told else frozenset()))
    box.folders()
    ref, expected = placed(box)
    assert box.remove(ref, expected) is Removal.LEFT
    assert box.can_remove() is not told
    assert gmail_server.state.counts().get("messages.trash", 0) == int(not told)
    assert len(gmail_server.hands.drafts()) == 1


@pytest.mark.parametrize("granted", [{READONLY}, {COMPOSE}, {"openid"}, {MODIFY.replace("modify", "metadata")}])
def test_without_the_consent_for_the_rest_nothing_is_begun(
    gmail_server: GmailServer, boxes: Boxes, granted: set[str]
) -> None:
    box = boxes(FixedTokens(granted=frozenset(granted)))
    with pytest.raises(LoginRefused) as told:
        box.folders()
    assert "every box ticked" in told.value.next_step
    assert gmail_server.state.log == []


@pytest.mark.parametrize("fault", [done_but_lost, done_but_says(503), garbled, done_but_silent])
def test_a_removal_of_unknown_outcome_is_found_done(gmail_server: GmailServer, box: GmailMailbox, fault: Fault) -> None:
    ref, expected = placed(box)
    gmail_server.once("messages.trash", fault)
    with pytest.raises(MailboxUnreachable):
        box.remove(ref, expected)
    assert gmail_server.state.counts()["messages.trash"] == 1
    assert box.remove(ref, expected) is Removal.GONE
    assert gmail_server.hands.messages("TRASH") == [ref.key]


def test_a_trashed_draft_lies_in_trash_alone(gmail_server: GmailServer, box: GmailMailbox) -> None:
    gmail_server.state.trashed = Trashed.LISTED
    ref, expected = placed(box)
    box.remove(ref, expected)
    for doubt in (False, True):
        if doubt:
            box.fresh()  # now what Google lists as drafts is looked at, too
        assert box.listing("Drafts").refs == ()
        assert keys(box.listing("Trash").refs) == [ref.key]
    assert box.message_ids((ref,)) == {}
    with pytest.raises(MessageGone):
        box.fetch(ref)


def test_in_doubt_two_lists_must_agree_that_a_draft_is_not_there(gmail_server: GmailServer, box: GmailMailbox) -> None:
    ref, _ = placed(box)
    message = gmail_server.state.message(ref.key)
    gmail_server.once("messages.list", lambda exchange: exchange.send(_none()))
    assert box.listing("Drafts").refs == ()
    assert message.labels == {"DRAFT"}
    box.fresh()
    gmail_server.once("messages.list", lambda exchange: exchange.send(_none()))
    assert keys(box.listing("Drafts").refs) == [ref.key]


def _none() -> Answer:
    return in_json({})


# --- the user's addresses, and the bell ---


def test_addresses_that_were_shown_to_be_theirs(gmail_server: GmailServer, box: GmailMailbox) -> None:
    gmail_server.state.send_as += [
        {"sendAsEmail": "J.Rivera@Work.example", "verificationStatus": "accepted"},
        {"sendAsEmail": "somebody@else.example", "verificationStatus": "pending"},
    ]
    assert box.own_addresses() == ("jordan@example.com", "j.rivera@work.example")


@pytest.fixture
def bell(gmail_server: GmailServer) -> Iterator[GmailBell]:
    made = GmailBell(account_at(gmail_server), FixedTokens(), poll=0.05)
    yield made
    made.close()
    gmail_server.clean()


def test_the_bell_rings_for_mail_and_for_nothing_else(gmail_server: GmailServer, bell: GmailBell) -> None:
    (there,) = deliver(gmail_server)
    assert bell.wait(5), "of what came before nobody told"
    for act, rings in (
        (lambda: None, False),
        (lambda: gmail_server.hands.read(there), False),
        (lambda: gmail_server.hands.label(there, "STARRED"), False),
        (lambda: gmail_server.hands.write_draft(DRAFT), False),
        (lambda: deliver(gmail_server, 1, "SPAM"), False),
        (lambda: deliver(gmail_server), True),
        (lambda: deliver(gmail_server, 1, "SENT"), True),
        (gmail_server.state.expire_history, True),
        (lambda: None, True),  # it looks anew where the history stands
        (lambda: None, False),
    ):
        act()
        assert bell.wait(0.2) is rings
    asked = set(gmail_server.state.counts())
    assert asked == {"getProfile", "history.list"}


def test_the_bell_looks_once_a_minute(gmail_server: GmailServer) -> None:
    bell = GmailBell(account_at(gmail_server), FixedTokens())
    bell.wait(0.1)
    for _ in range(20):
        assert not bell.wait(0.001)
    assert gmail_server.state.counts() == {"getProfile": 1}
    bell.close()


def test_a_closed_bell_waits_no_more(gmail_server: GmailServer) -> None:
    bell = GmailBell(account_at(gmail_server), FixedTokens())
    bell.wait(0.1)
    begin = time.monotonic()
    threading.Timer(0.1, bell.close).start()
    assert not bell.wait(60)
    assert not bell.wait(60)
    assert time.monotonic() - begin < 10


def test_a_bell_without_a_line_tells_why(gmail_server: GmailServer, bell: GmailBell) -> None:
    gmail_server.always("getProfile", says(500))
    with pytest.raises(MailboxUnreachable):
        bell.wait(5)
    gmail_server.usually()
    assert bell.wait(5)
