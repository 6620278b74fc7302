"""Messages that are there and are not given: told of, set aside after days, and read when they come all the same."""

from __future__ import annotations

import errno
import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import MailboxUnreachable, ServerSilent
from agent.mailbox import maildir_files, open_mailbox
from agent.mailbox.base import Mailbox
from agent.mailbox.gmail import GmailMailbox, client
from agent.mailbox.imap import ImapMailbox
from agent.mailbox.memory import MemoryMailbox
from agent.model.mail import Ref
from agent.model.settings import (
    Account,
    Duration,
    GmailAccount,
    ImapAccount,
    MaildirAccount,
    Secret,
    Security,
    Unit,
)
from agent.model.withheld import APART, TRIES, Withheld, after_a_try
from agent.pipeline import PassReport, Surroundings, run_pass
from tests.contract.test_gmail import account_at
from tests.faults.imap_desk import ImapDesk
from tests.hunt import Hunt, Passes, at
from tests.mails import mail
from tests.servers.configuration import PASSWORD
from tests.servers.dovecot import DovecotServer
from tests.servers.faults import Fault as LineFault
from tests.servers.faults import Kind, Plan, Way
from tests.servers.gmail import Exchange, Fault, GmailServer, as_usual, cut, garbled, says, silence
from tests.servers.proxy import Proxy
from tests.servers.scripted import ScriptedServer, Talk
from tests.tokens import FixedTokens

BROKEN = b"This sector of the disk is broken."
FIRST = at("2026-03-09 09:00")
WRITTEN = at("2026-03-09 08:00")
DAY = timedelta(days=1)
SOON, TWO_MINUTES = Duration(1, Unit.SECONDS), Duration(2, Unit.MINUTES)


def confirmed(company: str) -> bytes:
    """An interview is confirmed, in a mail whose bytes lie where the server cannot read them."""
    domain = f"{company.lower()}.example"
    return mail(
        sender=f"Dana Whitfield <dana@{domain}>",
        to="Jordan Rivera <jordan@example.com>",
        subject=f"Interview confirmation: Staff Engineer at {company}",
        body=f"Hi Jordan,\n\nYour interview for the Staff Engineer position at {company} is confirmed for Thursday, "
        f"April 16, 3:00 PM ET with Dana Whitfield.\n\nBest,\nDana Whitfield\n\n{BROKEN.decode()}\n",
        date=WRITTEN,
        message_id=f"<confirmed@{domain}>",
    )


def ordinary(number: int) -> bytes:
    return mail(
        subject=f"Dinner {number}", body="See you at eight.\n", date=WRITTEN, message_id=f"<{number}@a.example>"
    )


class Place(Passes, ABC):
    """An account whose broken messages are not given, and the agent's passes over it."""

    inbox = "INBOX"

    def __init__(self, folder: Path, account: Account) -> None:
        super().__init__(folder, (account,))
        self.surroundings = Surroundings(mailbox=self.opened)

    def at(self, when: datetime) -> PassReport:
        """Do one pass with the clock at that time."""
        return run_pass(self.settings, when, self.surroundings)

    @abstractmethod
    def opened(self, account: Account, refused: str) -> Mailbox:
        """Return the mailbox for a pass."""

    @abstractmethod
    def deliver(self, raw: bytes) -> None:
        """Put a message into the inbox."""

    @abstractmethod
    def mend(self) -> None:
        """Let everything be given from now on."""

    @abstractmethod
    def fall(self) -> None:
        """Let no message be given any more, though the server answers otherwise."""

    def cursor(self) -> str | None:
        with self.store() as store:
            return store.cursor("personal", self.inbox)

    def missed(self) -> tuple[Withheld, ...]:
        with self.store() as store:
            return store.withheld()

    def companies(self) -> set[str]:
        return {facts.company for facts in self.applications()}


class InMemory(Place):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder, MaildirAccount("personal", folder / "unused"))
        self.box = MemoryMailbox("personal")

    def opened(self, account: Account, refused: str) -> Mailbox:
        return self.box

    def deliver(self, raw: bytes) -> None:
        ref = self.box.deliver(raw, received_at=WRITTEN)
        self.box.kept_back |= {ref} if BROKEN in raw else set()

    def mend(self) -> None:
        self.box.kept_back = set()

    def fall(self) -> None:
        self.box.kept_back = set(self.box.listing("INBOX").refs)


class OnAScriptedServer(Place):
    """``breaks`` says how an answer is spoilt; it is given what of it may be told."""

    def __init__(self, folder: Path, server: ScriptedServer, breaks: Callable[[Talk, bytes], None]) -> None:
        secret = Secret(command=f"printf {PASSWORD}")
        account = ImapAccount("personal", server.host, "jordan", secret, port=server.port, security=Security.NONE)
        super().__init__(folder, replace(account, settle=SOON) if breaks is falls_silent else account)
        self.server = server
        self.breaks = breaks
        self.fallen = False
        server.always("UID FETCH", self._answer)

    def opened(self, account: Account, refused: str) -> Mailbox:
        assert isinstance(account, ImapAccount)
        return ImapMailbox(account, refused=refused)

    def deliver(self, raw: bytes) -> None:
        self.server.account.deliver("INBOX", raw, at=WRITTEN)

    def mend(self) -> None:
        self.server.usually("UID FETCH")

    def fall(self) -> None:
        self.fallen = True

    def _answer(self, talk: Talk) -> None:
        usual = talk.usual()
        if BROKEN in usual or (self.fallen and b"BODY[]" in usual):
            self.breaks(talk, b"" if self.fallen else usual)
        else:
            talk.line.send(usual)


def refuses(talk: Talk, usual: bytes) -> None:
    talk.line.send(talk.tagged("NO [SERVERBUG] the message cannot be read"))


def breaks_off(talk: Talk, usual: bytes) -> None:
    talk.line.send(usual[: usual.find(b"BODY[]") + 60])
    talk.line.cut()


def leaves_out(talk: Talk, usual: bytes) -> None:
    """The others of the window are given, and the command ends well."""
    answers = re.split(rb"(?m)^(?=\* \d+ FETCH)", usual.removesuffix(talk.tagged("OK done")))
    talk.line.send(*(one for one in answers if one and b"BODY[]" in one and BROKEN not in one), talk.tagged("OK done"))


def gives_nil(talk: Talk, usual: bytes) -> None:
    number = talk.command.texts[0]
    talk.line.send(f"* {number} FETCH (UID {number} BODY[] NIL)\r\n".encode() + talk.tagged("OK done"))


class OnDovecot(Place):
    """The line is cut each time that a broken message comes by."""

    def __init__(self, folder: Path, server: DovecotServer, proxy: Proxy) -> None:
        self.desk = ImapDesk(folder / "desk", server, proxy.port)
        super().__init__(folder, self.desk.account)
        self.proxy = proxy
        proxy.plans = self._cutting(BROKEN)

    def opened(self, account: Account, refused: str) -> Mailbox:
        return open_mailbox(account, refused)

    def deliver(self, raw: bytes) -> None:
        self.desk.hands.deliver("INBOX", raw, (), WRITTEN)

    def mend(self) -> None:
        self.proxy.calm()

    def fall(self) -> None:
        self.proxy.plans = self._cutting(b"BODY[]")

    def _cutting(self, pattern: bytes) -> Callable[[int], Plan]:
        return lambda number: Plan(LineFault(Kind.CUT, Way.TO_CLIENT, pattern=pattern))


class AtGmail(Place):
    """``fault`` is what comes of each request for a broken message; its header may be given all the same."""

    inbox = "Mail"

    def __init__(
        self, folder: Path, server: GmailServer, fault: Fault, monkeypatch: pytest.MonkeyPatch, *, head: bool
    ) -> None:
        super().__init__(folder, replace(account_at(server), settle=SOON if fault is silence else TWO_MINUTES))
        self.server = server
        self.fault = fault
        self.head = head
        self.broken: set[str] = set()
        self.fallen = False
        server.always("messages.get", self._answer)
        monkeypatch.setattr(client, "FIRST_REST", 0.0)

    def opened(self, account: Account, refused: str) -> Mailbox:
        assert isinstance(account, GmailAccount)
        return GmailMailbox(account, FixedTokens())

    def deliver(self, raw: bytes) -> None:
        key = self.server.hands.deliver(raw, ("INBOX",), WRITTEN)
        self.broken |= {key} if BROKEN in raw else set()

    def mend(self) -> None:
        self.broken, self.fallen = set(), False

    def fall(self) -> None:
        self.fallen = True

    def _answer(self, exchange: Exchange) -> None:
        asked = self.server.state.log[-1]
        body = dict(asked.query).get("format") == "raw"
        broken = asked.path.rpartition("/")[2] in self.broken and (body or not self.head)
        (self.fault if broken or (self.fallen and body) else as_usual)(exchange)


def no_bytes(exchange: Exchange) -> None:
    """Give a message whose bytes are none."""
    answer = exchange.usual()
    exchange.send(replace(answer, body=re.sub(rb'"raw": ?"[^"]*"', b'"raw": "A"', answer.body)))


def falls_silent(talk: Talk, usual: bytes) -> None:
    talk.line.send(usual[: usual.find(b"BODY[]") + 60])
    talk.line.wait_for_the_end()


SCRIPTED = {"NO": refuses, "cut": breaks_off, "left out": leaves_out, "NIL": gives_nil, "silence": falls_silent}
GOOGLES = {
    "500": (says(500), True),
    "500 for its header, too": (says(500), False),
    "garbled": (garbled, True),
    "cut": (cut, False),
    "no bytes": (no_bytes, True),
    "silence": (silence, True),
}
SILENT = ["IMAP: silence", "Gmail: silence"]  # each takes seconds
ON_SERVERS = {*(f"IMAP: {name}" for name in SCRIPTED), *(f"Gmail: {name}" for name in GOOGLES)}
PLACES = ("memory", "Dovecot", *sorted(ON_SERVERS - {*SILENT}))


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    sort, _, how = request.param.partition(": ")
    if sort == "memory":
        yield InMemory(tmp_path)
    elif sort == "IMAP":
        with ScriptedServer() as server:
            yield OnAScriptedServer(tmp_path, server, SCRIPTED[how])
    elif sort == "Gmail":
        gmail = request.getfixturevalue("gmail_server")
        fault, head = GOOGLES[how]
        yield AtGmail(tmp_path, gmail, fault, monkeypatch, head=head)
        gmail.clean()
    else:
        dovecot = request.getfixturevalue("dovecot")
        with Proxy(dovecot.port) as proxy:
            made = OnDovecot(tmp_path, dovecot, proxy)
            with made.desk:
                yield made


a_few = pytest.mark.parametrize(
    "place", ["memory", "IMAP: NO", "Gmail: 500 for its header, too", *SILENT], indirect=True
)
everywhere = pytest.mark.parametrize("place", PLACES, indirect=True)


@everywhere
def test_what_is_not_given_is_set_aside_after_days_and_read_when_it_comes(place: Place) -> None:
    place.deliver(ordinary(1))
    place.deliver(confirmed("Northwind"))
    first = place.at(FIRST)
    assert (first.troubles, first.read, first.withheld) == ((), 1, 1)
    place.deliver(ordinary(2))
    for number in range(1, TRIES):
        assert place.cursor() is None, "it is waited for"
        report = place.at(FIRST + number * DAY)
        assert (report.troubles, report.read, report.withheld) == ((), int(number == 1), 1)
    (missed,) = place.missed()
    assert (missed.set_aside, missed.since) == (True, FIRST)
    assert missed.dated in {None, WRITTEN}
    assert place.at(FIRST + TRIES * DAY - timedelta(hours=5)).withheld == 1
    before = place.cursor()
    assert before is not None, "what is set aside holds up nothing"
    place.deliver(ordinary(3))
    report = place.at(FIRST + TRIES * DAY)
    assert (report.troubles, report.read, report.withheld) == ((), 1, 1)
    assert place.cursor() != before, "nor does it where it is asked for again"
    place.mend()
    assert place.at(FIRST + TRIES * DAY + timedelta(hours=19)).read == 0, "it is asked for once a day"
    last = place.at(FIRST + TRIES * DAY + timedelta(hours=20))
    assert (last.troubles, last.read, last.withheld) == ((), 1, 0)
    assert place.companies() == {"Northwind"}
    assert place.missed() == ()
    assert place.at(FIRST + 9 * DAY).read == 0


@a_few
def test_what_comes_before_it_is_set_aside_is_read_at_once(place: Place) -> None:
    place.deliver(ordinary(1))
    place.deliver(confirmed("Northwind"))
    assert place.at(FIRST).withheld == 1
    place.mend()
    report = place.at(FIRST + timedelta(minutes=5))
    assert (report.read, report.withheld, place.missed()) == (1, 0, ())
    assert place.companies() == {"Northwind"}


@everywhere
def test_where_no_other_message_is_given_none_is_set_aside(place: Place) -> None:
    place.deliver(ordinary(1))
    assert place.at(FIRST - timedelta(minutes=30)).read == 1
    place.fall()
    place.deliver(confirmed("Northwind"))
    place.deliver(confirmed("Tidewell"))
    for number in range(TRIES + 1):
        with suppress(MailboxUnreachable):
            assert place.at(FIRST + number * DAY).read == 0
    assert not any(one.tries for one in place.missed())
    place.mend()
    assert place.at(FIRST + (TRIES + 1) * DAY).read == 2


@pytest.mark.parametrize("place", [f"Gmail: {name}" for name in GOOGLES], indirect=True)
def test_what_the_history_at_gmail_tells_of_and_is_not_given_ends_no_pass(place: Place) -> None:
    place.deliver(ordinary(1))
    place.at(FIRST)
    before = place.cursor()
    place.deliver(confirmed("Northwind"))
    place.deliver(ordinary(2))
    report = place.at(FIRST + DAY)
    assert (report.troubles, report.read, report.withheld) == ((), 1, 1)
    assert place.cursor() == before
    place.mend()
    assert place.at(FIRST + 2 * DAY).read == 1
    assert place.companies() == {"Northwind"}


@pytest.mark.parametrize("place", SILENT, indirect=True)
def test_where_one_silence_follows_another_it_is_the_server(place: Place) -> None:
    place.deliver(ordinary(1))
    place.at(FIRST)
    for number in range(4):
        place.deliver(confirmed(f"Northwind{number}"))
    report = place.at(FIRST + DAY)
    assert [type(trouble) for trouble in report.trouble_of.values()] == [ServerSilent]
    assert (report.read, report.withheld) == (0, 0)
    assert place.missed() == ()
    place.mend()
    assert place.at(FIRST + 2 * DAY).read == 4


def test_an_account_that_is_down_sets_nothing_aside(tmp_path: Path) -> None:
    place = InMemory(tmp_path)
    place.deliver(ordinary(1))
    place.deliver(confirmed("Northwind"))
    place.at(FIRST)
    before = place.missed()
    place.box.reachable = False
    for number in range(1, TRIES + 2):
        with pytest.raises(MailboxUnreachable):
            place.at(FIRST + number * DAY)
    assert place.missed() == before


def test_a_trials_future_is_not_missed_and_not_passed_over(tmp_path: Path) -> None:
    place = InMemory(tmp_path)
    place.deliver(ordinary(1))
    report = place.at(WRITTEN - DAY)
    assert (report.read, report.withheld, place.cursor()) == (0, 0, None)
    assert place.at(FIRST).read == 1


def test_what_the_user_deletes_is_missed_no_more(tmp_path: Path) -> None:
    place = InMemory(tmp_path)
    place.deliver(ordinary(1))
    place.deliver(confirmed("Northwind"))
    assert place.at(FIRST).withheld == 1
    (missed,) = place.missed()
    place.box.delete(missed.ref)
    assert place.at(FIRST + DAY).withheld == 0
    assert place.missed() == ()


def test_what_lies_in_a_folder_that_is_no_more_is_missed_no_more(tmp_path: Path) -> None:
    place = InMemory(tmp_path)
    place.box.make_anew("Jobs")
    place.box.kept_back = {place.box.deliver(confirmed("Northwind"), "Jobs", WRITTEN)}
    assert place.at(FIRST).withheld == 1
    place.box.drop_folder("Jobs")
    assert place.at(FIRST + DAY).withheld == 0


def test_what_was_missed_longer_ago_than_is_read_is_asked_for_no_more(tmp_path: Path) -> None:
    place = InMemory(tmp_path)
    place.deliver(ordinary(1))
    place.deliver(confirmed("Northwind"))
    for number in range(TRIES):
        place.at(FIRST + number * DAY)
    place.mend()
    report = place.at(FIRST + 91 * DAY)
    assert (report.read, report.withheld) == (0, 0)
    assert place.at(FIRST + 92 * DAY).read == 0, "and it does not turn up as a new one"


def test_an_unreadable_file_of_a_maildir_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(ordinary(1))
    path = hunt.maildir.deliver(confirmed("Northwind"))
    read_file = maildir_files.read_file

    def broken(asked: Path, *arguments: int) -> maildir_files.Content:
        if asked == path:
            raise OSError(errno.EIO, "Input/output error")
        return read_file(asked, *arguments)

    monkeypatch.setattr(maildir_files, "read_file", broken)
    report = hunt.sync("2026-03-09 09:00")
    assert (report.troubles, report.read, report.withheld) == ((), 1, 1)
    monkeypatch.undo()
    assert hunt.sync("2026-03-09 09:30").withheld == 0


# --- what counts ---

HERE = Ref("personal", "INBOX", "1")


def tried(times: int) -> Withheld:
    return Withheld(HERE, FIRST, None, times, FIRST + times * DAY if times else None)


@pytest.mark.parametrize(
    ("known", "after", "others_given", "tries"),
    [
        (None, timedelta(0), True, 1),
        (None, timedelta(0), False, 0),
        (tried(0), DAY, True, 1),
        (tried(2), 2 * DAY + APART, True, 3),
        (tried(2), 2 * DAY + APART - timedelta(seconds=1), True, 2),
        (tried(2), 9 * DAY, False, 2),
        (tried(2), DAY, True, 3),  # the clock was set back
    ],
)
def test_a_try_counts_where_others_are_given_and_the_last_is_long_ago(
    known: Withheld | None, after: timedelta, others_given: bool, tries: int
) -> None:
    before = [known] if known else []
    (now,) = after_a_try(before, {HERE}, {HERE: None}, FIRST + after, others_given=others_given)
    assert (now.tries, now.since) == (tries, FIRST + after if known is None else FIRST)
    assert now.set_aside is (tries >= TRIES)


def test_what_was_set_aside_rests_and_what_did_not_turn_up_is_forgotten() -> None:
    aside, waited = replace(tried(TRIES), ref=Ref("personal", "INBOX", "2")), tried(1)
    assert after_a_try([aside, waited], {HERE}, {}, FIRST + 9 * DAY, others_given=True) == (aside,)
    assert after_a_try([aside, waited], {HERE, aside.ref}, {}, FIRST + 9 * DAY, others_given=True) == ()


# --- what the user is told ---

_CONFIGURATION = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
[mailbox.personal]
kind = "imap"
host = "{host}"
port = {port}
security = "none"
username = "jordan"
password_command = "printf {password}"
[store]
path = "{store}"
"""
WAITED_FOR = """\
The account personal does not give 1 message in "INBOX" (since Mon 9 Mar, 09:00; written Mon 9 Mar, 08:00). followup \
asks again with each pass, and sets aside what does not come for some days. Look in your mail program, too: what you \
find there about an interview, `followup interview` can enter.
"""
SET_ASIDE = """\
The account personal has not given 1 message in "INBOX" for days (since Mon 9 Mar, 09:00; written Mon 9 Mar, 08:00), \
so nothing waits for that any more. followup still asks once a day, and reads what comes. Look in your mail program, \
too: what you find there about an interview, `followup interview` can enter.
"""


def test_sync_and_status_say_so(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"

    def told(*arguments: str) -> str:
        done = CliRunner().invoke(app, [*arguments, "--config", str(config)])
        assert done.exit_code == 0, done.output
        return done.stdout

    with ScriptedServer() as server:
        values = {"host": server.host, "port": server.port, "password": PASSWORD}
        config.write_text(_CONFIGURATION.format(**values, store=tmp_path / "followup.db"))
        place = OnAScriptedServer(tmp_path, server, leaves_out)
        place.deliver(ordinary(1))
        place.deliver(confirmed("Northwind"))
        first = told("sync", "--at", "2026-03-09T09:00")
        assert "\n1 message not given by the mailbox: `followup status` says more.\n" in first
        assert told("status").startswith(f"{WAITED_FOR}\n")
        (line,) = map(json.loads, told("status", "--json").splitlines())
        assert (line["application"], line["standing"], line["since"]) == (
            None,
            "needs_you",
            "2026-03-09T09:00:00-04:00",
        )
        assert line["needs_you"] == [WAITED_FOR.strip()]
        for day in range(10, 9 + TRIES):
            assert json.loads(told("sync", "--at", f"2026-03-{day}T09:00", "--json"))["withheld"] == 1
        assert told("status").startswith(f"{SET_ASIDE}\n")
        place.mend()
        assert "not given" not in told("sync", "--at", "2026-03-20T09:00")
        assert "does not give" not in told("status")
