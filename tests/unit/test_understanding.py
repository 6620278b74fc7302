from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.context import Context, houses, known_of
from agent.extraction.promise.answers import ANSWER_BY
from agent.extraction.words.houses import Firms
from agent.model.application import Reading
from agent.model.identity import identity
from agent.model.mail import MAX_BYTES, Category, Filing, Head, Ref, Stored
from agent.model.settings import Profile
from agent.parsing import parse
from agent.understanding import Verdict, is_tied, open_head, understand, understand_head
from tests.corpus.messages import CORPUS
from tests.mails import mail

FIXED = settings(max_examples=300, derandomize=True, deadline=None, database=None)
REF = Ref("personal", "INBOX", "71")
NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
CONTEXT = Context(
    profile=Profile("Robin Hale", ("robin.hale@mail.example",), "Europe/London", "GB", "en-GB"),
    now=NOW,
    oldest=NOW - timedelta(days=90),
    trial=False,
    sent_folder=False,
)
CAMPAIGN = (
    ("List-Id", "<garden.lists.example>"),
    ("List-Unsubscribe", "<https://larkspur.example/u/71>"),
    ("X-Campaign", "71"),
    ("Precedence", "bulk"),
)


def newsletter(**changes: object) -> bytes:
    """Given what is different, return a mail that its header settles."""
    parts: dict[str, object] = {
        "sender": "Larkspur <news@larkspur.example>",
        "to": "Robin Hale <robin.hale@mail.example>",
        "subject": "Garden chairs for winter",
        "body": "Our chairs are cheaper till Sunday.",
        "date": NOW - timedelta(days=1),
        "message_id": "<n71@larkspur.example>",
        "headers": CAMPAIGN,
    }
    return mail(**{**parts, **changes})  # type: ignore[arg-type]  # tests name what mail takes


def head_of(raw: bytes, received_at: datetime | None = None) -> Head:
    """Given a message, return what a mailbox gives of it before its body."""
    header, _, _ = raw.partition(b"\n\n")
    return Head(header + b"\n\n", len(raw), received_at)


def both(raw: bytes, context: Context = CONTEXT, received_at: datetime | None = None) -> tuple[object, object]:
    """Given a message, return what its header comes to, and what the whole of it does."""
    return understand_head(REF, open_head(head_of(raw, received_at)), context), understand(
        REF, Stored(raw, received_at), context
    )


def test_bulk_is_settled_as_the_whole_message_would_be() -> None:
    by_head, by_all = both(newsletter())
    assert (
        by_head
        == by_all
        == Reading(REF, identity("<n71@larkspur.example>", b""), NOW - timedelta(days=1), Category.UNRELATED)
    )


def test_a_persons_mail_is_read_whoever_they_are() -> None:
    raw = mail(sender="Dana Mertz <dana@nobody-knows.example>", subject="chairs", date=NOW, body="Hello Robin")
    assert understand_head(REF, open_head(head_of(raw)), CONTEXT) is Verdict.BODY_NEEDED


@pytest.mark.parametrize(
    "context",
    [
        replace(CONTEXT, sent_folder=True),
        replace(CONTEXT, known_addresses=frozenset({"news@larkspur.example"})),
        replace(CONTEXT, known_addresses=frozenset({"dana@larkspur.example"})),
        replace(CONTEXT, known_addresses=frozenset({"dana@mail.larkspur.co.uk"})),
        replace(CONTEXT, profile=replace(CONTEXT.profile, addresses=("news@larkspur.example",))),
    ],
    ids=["in Sent", "a person's own address", "a colleague's domain", "a house of many domains", "the user's own"],
)
def test_bulk_from_somebody_known_is_read(context: Context) -> None:
    assert understand_head(REF, open_head(head_of(newsletter())), context) is Verdict.BODY_NEEDED


def test_bulk_with_a_colleagues_address_to_answer_to_is_read() -> None:
    raw = newsletter(headers=(*CAMPAIGN, ("Reply-To", "Desk <desk@northwind.example>")))
    known = replace(CONTEXT, known_addresses=frozenset({"dana@northwind.example"}))
    assert isinstance(understand_head(REF, open_head(head_of(raw)), CONTEXT), Reading)
    assert understand_head(REF, open_head(head_of(raw)), known) is Verdict.BODY_NEEDED


def test_bulk_in_a_known_thread_is_read() -> None:
    raw = newsletter(
        to="garden@lists.example",
        references=("<a1@northwind.example>",),
        headers=(*CAMPAIGN[:3], ("Precedence", "list")),
    )
    known = replace(CONTEXT, known_ids=frozenset({"<a1@northwind.example>"}))
    assert isinstance(understand_head(REF, open_head(head_of(raw)), CONTEXT), Reading)
    assert understand_head(REF, open_head(head_of(raw)), known) is Verdict.BODY_NEEDED


def test_what_is_older_than_is_read_is_settled_whatever_it_is() -> None:
    raw = mail(subject="Your interview", date=CONTEXT.oldest - timedelta(seconds=1), body="It is on Monday.")
    by_head, by_all = both(raw)
    assert by_head == by_all
    assert isinstance(by_head, Reading)
    assert by_head.category is Category.UNRELATED
    assert both(mail(subject="Your interview", date=CONTEXT.oldest))[0] is Verdict.BODY_NEEDED


def test_a_date_yet_to_come_does_not_make_a_message_old_or_new() -> None:
    raw = newsletter(date=NOW + timedelta(days=400))
    by_head, by_all = both(raw, received_at=NOW - timedelta(days=2))
    assert by_head == by_all
    old = both(raw, received_at=CONTEXT.oldest - timedelta(days=1))
    assert old[0] == old[1]


def test_without_a_message_id_the_bytes_are_needed() -> None:
    for raw in (newsletter(message_id=""), newsletter(message_id="", date=NOW - timedelta(days=400))):
        assert understand_head(REF, open_head(head_of(raw)), CONTEXT) is Verdict.BODY_NEEDED


def test_a_trials_future_is_left_unread_and_its_past_is_not() -> None:
    trial = replace(CONTEXT, trial=True)
    for raw in (newsletter(date=NOW + timedelta(seconds=1)), mail(date=NOW + timedelta(days=1), message_id="")):
        assert both(raw, trial) == (Verdict.LEFT_UNREAD, None)
    assert isinstance(both(newsletter(date=NOW), trial)[0], Reading)


@pytest.mark.parametrize("trial", [False, True])
@pytest.mark.parametrize("received_at", [None, NOW - timedelta(days=3), NOW + timedelta(days=3)])
def test_what_is_too_large_is_set_aside_with_the_same_reason(trial: bool, received_at: datetime | None) -> None:
    context = replace(CONTEXT, trial=trial)
    small = newsletter(subject="Your interview", date=NOW + timedelta(days=5))
    raw = small + b"x" * (MAX_BYTES + 1 - len(small))
    by_head, by_all = both(raw, context, received_at)
    assert isinstance(by_head, Reading)
    assert isinstance(by_all, Reading)
    assert by_head.failure
    assert replace(by_head, identity="") == replace(by_all, identity="")
    assert (
        understand_head(REF, open_head(replace(head_of(raw), size=MAX_BYTES)), replace(context, trial=False))
        is Verdict.BODY_NEEDED
    )


def test_two_that_are_too_large_are_two() -> None:
    head = head_of(newsletter())
    made = [understand_head(REF, open_head(replace(head, size=MAX_BYTES + more)), CONTEXT) for more in (1, 2)]
    same = understand_head(REF, open_head(replace(head, size=MAX_BYTES + 1)), CONTEXT)
    assert all(isinstance(one, Reading) for one in made)
    assert made[0] == same != made[1]


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"\r\n\r\n", b"no header at all", b"X-Mine: 1\r\n\r\n", b"\xff\x00\n\n"])
def test_a_header_that_cannot_be_read_needs_its_body(raw: bytes) -> None:
    assert understand_head(REF, open_head(Head(raw, 900)), CONTEXT) is Verdict.BODY_NEEDED


def test_whatever_the_corpus_holds_a_header_never_says_other_than_the_message() -> None:
    settled = sum(agree(path.read_bytes().replace(b"\r\n", b"\n"), path) for path in sorted(CORPUS.glob("*/*.eml")))
    assert settled


def agree(raw: bytes, path: Path) -> int:
    """Given a message of the corpus, fail if its header loses it; return 1 where it is settled."""
    twin = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    by_head = understand_head(REF, open_head(head_of(raw)), CONTEXT)
    if not isinstance(by_head, Reading):
        return 0
    by_all = understand(REF, Stored(raw, None), CONTEXT)
    assert twin["category"] == "unrelated", path
    assert isinstance(by_all, Reading)
    assert by_head == by_all or (by_all.fact is not None and by_all.fact.needs_review), path
    return 1


NAMES = st.sampled_from(
    [
        *("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Reply-To", "Sender"),
        *("List-Id", "List-Unsubscribe", "List-Post", "Precedence", "Feedback-ID", "X-Campaign", "X-MC-User"),
        *("Content-Type", "Auto-Submitted", "Return-Path", "Mailing-List", "X-Failed-Recipients"),
    ]
)
VALUES = st.one_of(
    st.sampled_from(
        [
            *("Larkspur <news@larkspur.example>", "Robin Hale <robin.hale@mail.example>", "<a1@northwind.example>"),
            *("bulk", "list", "<garden.lists.example>", "30% off", "Your interview", "Thursday", "multipart/mixed"),
            *("Fri, 20 Mar 2026 10:00:00 +0000", "Fri, 20 Mar 2020 10:00:00 +0000", "Sat, 21 Mar 2026 10:00:00 +0000"),
            *("=?utf-8?q?Gespr=C3=A4ch?=", "=?x?q?y?=", "auto-replied", "<>", "text/calendar; method=REQUEST"),
        ]
    ),
    st.text(max_size=40),
)
FIELDS = st.lists(st.tuples(NAMES, VALUES), max_size=6)
BODIES = st.sampled_from(["", "Our chairs are cheaper till Sunday.", "<p>Seven maps of the coast</p>", "\xff\x00"])


@FIXED
@given(FIELDS, BODIES, st.booleans(), st.booleans())
def test_any_header_comes_to_what_its_message_comes_to(
    fields: list[tuple[str, str]], body: str, trial: bool, bulk: bool
) -> None:
    """With a body that says nothing: settled is what the whole message is too, left unread what it leaves unread."""
    lines = "".join(f"{name}: {value}\n" for name, value in fields).encode("utf-8", "replace")
    raw = lines + (newsletter().partition(b"\n\n")[0] if bulk else b"") + b"\n\n" + body.encode()
    context = replace(CONTEXT, trial=trial, known_ids=frozenset({"<a1@northwind.example>"}))
    by_head, by_all = both(raw, context, NOW - timedelta(days=1))
    if by_head is Verdict.LEFT_UNREAD:
        assert by_all is None
    elif by_head is not Verdict.BODY_NEEDED:
        assert by_head == by_all
        assert isinstance(by_head, Reading)
        assert by_head.category is Category.UNRELATED


LINES = "Our chairs, and the tables that belong to them, are ready for the garden; and so is all that goes on them. "


def told(raw: bytes, filing: Filing = Filing.UNTOLD, context: Context = CONTEXT) -> object:
    """Given a message, and where its server files it, return what its header and its first lines come to."""
    lines = " ".join(raw.partition(b"\n\n")[2].decode().split())
    return understand_head(REF, open_head(replace(head_of(raw), filing=filing, beginning=lines[:200])), context)


def test_what_the_server_tells_of_bulk_comes_to_what_all_of_it_does() -> None:
    raw = newsletter(sender="Larkspur <hello@larkspur.example>", headers=CAMPAIGN[1:2], body=LINES * 2)
    whole = understand(REF, Stored(raw, None), CONTEXT)
    assert understand_head(REF, open_head(head_of(raw)), CONTEXT) is Verdict.BODY_NEEDED, "no line is told"
    assert told(raw) == told(raw, Filing.BULK) == whole
    assert told(raw, Filing.WANTED) is Verdict.BODY_NEEDED
    tied = replace(CONTEXT, known_addresses=frozenset({"dana@larkspur.example"}))
    assert told(raw, Filing.BULK, tied) is Verdict.BODY_NEEDED


RECEIPT: dict[str, object] = {
    "sender": "Larkspur <no-reply@larkspur.example>",
    "subject": "Your receipt 7731",
    "headers": (),
    "body": f"Robin, the two chairs of your order are paid for, and on their way. {LINES}",
}


def test_what_a_service_tells_from_an_address_that_takes_no_answer_may_settle_its_mail() -> None:
    raw = newsletter(**RECEIPT)
    assert told(raw) == understand(REF, Stored(raw, None), CONTEXT)
    assert told(raw, Filing.WANTED) is Verdict.BODY_NEEDED
    assert told(newsletter(**{**RECEIPT, "sender": "Larkspur <dana@larkspur.example>"})) is Verdict.BODY_NEEDED


@pytest.mark.parametrize(
    "known",
    [
        {"known_houses": frozenset({"larkspur"})},
        {"known_firms": Firms(["larkspur gardens"])},
        {"known_addresses": frozenset({"no-reply@larkspur.example"})},
        {"taught": {"no-reply@larkspur.example": {}}},
    ],
)
def test_no_line_settles_what_a_firm_of_an_application_sends(known: dict[str, object]) -> None:
    context = replace(CONTEXT, **known)  # type: ignore[arg-type]  # the table names what a context takes
    for raw in (newsletter(**RECEIPT), newsletter(**{**RECEIPT, "headers": CAMPAIGN[1:2]})):
        assert told(raw) != Verdict.BODY_NEEDED
        assert told(raw, context=context) is Verdict.BODY_NEEDED


def test_what_lines_settled_is_wanted_once_its_firm_is_known() -> None:
    opened = open_head(replace(head_of(newsletter(**RECEIPT)), beginning=LINES))
    assert not is_tied(opened, CONTEXT)
    assert is_tied(opened, replace(CONTEXT, known_houses=frozenset({"larkspur"})))


REFUSAL = (
    "Dear Robin,\n\nThank you for your application for the Data Steward position at Larkspur. After careful "
    "consideration we regret to inform you that we will not be moving forward with your application. We have decided "
    "to proceed with other candidates.\n\nKind regards,\nDana Mertz"
)
SIGNED = replace(CONTEXT, signers={"personal": "mx.robin.example"})


def refused(results: str, context: Context) -> Reading:
    """Given what a server wrote into Authentication-Results, return what a refusal under it comes to."""
    raw = mail(
        sender="Dana Mertz <dana@larkspur.example>",
        subject="Your application to Larkspur",
        body=REFUSAL,
        date=NOW - timedelta(days=1),
        headers=[("Authentication-Results", one) for one in results.split("|")],
    )
    reading = understand(REF, Stored(raw, None), context)
    assert reading is not None
    assert reading.fact is not None
    assert reading.fact.category is Category.REJECTION
    return reading


@pytest.mark.parametrize(
    ("results", "acts"),
    [
        ("mx.robin.example; dmarc=fail header.from=larkspur.example", False),
        ("MX.robin.example; spf=pass; dmarc=FAIL", False),
        ("mx.robin.example; dmarc=pass header.from=larkspur.example", True),
        ("mx.robin.example; spf=fail", True),
        ("mx.elsewhere.example; dmarc=fail", True),  # anybody may write one
        ("mx.robin.example; dmarc=pass|mx.robin.example; dmarc=fail", True),  # only the topmost is the server's own
    ],
)
def test_a_mail_whose_dmarc_the_users_server_saw_fail_acts_on_nothing(results: str, acts: bool) -> None:
    fact = refused(results, SIGNED).fact
    assert fact is not None
    assert fact.needs_review is not acts
    assert ("dmarc-failed" in {one.signal for one in fact.evidence}) is not acts


@pytest.mark.parametrize(
    ("result", "sent_folder", "believed"), [("fail", False, False), ("fail", True, True), ("pass", False, True)]
)
def test_what_bears_the_users_address_and_is_not_from_there_is_not_theirs(
    result: str, sent_folder: bool, believed: bool
) -> None:
    raw = mail(
        sender="Robin Hale <robin.hale@mail.example>",
        to="Dana Mertz <dana@larkspur.example>",
        subject="My application",
        body="Hi Dana,\n\nI would like to withdraw my application.\n\nRobin Hale\n",
        message_id="<w@mail.example>",
        date=NOW - timedelta(days=1),
        headers=[("Authentication-Results", f"mx.robin.example; dmarc={result}")],
    )
    reading = understand(REF, Stored(raw, None), replace(SIGNED, sent_folder=sent_folder))
    assert reading is not None
    assert (reading.fact is not None and reading.fact.withdraws) is believed
    assert (reading.identity == identity("<w@mail.example>", b"")) is believed, "what lies in Sent is read as any other"


def test_no_server_is_believed_that_the_configuration_does_not_name() -> None:
    fact = refused("mx.robin.example; dmarc=fail", CONTEXT).fact
    assert fact is not None
    assert not fact.needs_review


def test_a_firms_house_is_known_by_its_people_and_by_its_name() -> None:
    fact = understand(
        REF,
        Stored(
            mail(
                sender="Ana Reyes <ana@hire.larkspur.example>",
                subject="Your application for Gardener at Bright Water Ltd",
                body="Dear Robin,\n\nthank you for applying for the role of Gardener at Bright Water Ltd. We will read "
                "your application with care.\n\nAna Reyes",
                date=NOW,
            )
        ),
        CONTEXT,
    )
    assert fact is not None
    assert fact.fact is not None
    assert houses(fact.fact) == {"larkspur", "brightwater"}


@pytest.mark.parametrize(
    ("host", "category"),
    [
        ("Ada Byrne (ada.byrne@larkspurfreight.com)", Category.INTERVIEW_CONFIRMATION),
        ("Salon Marlow (desk@marlowhair.com)", Category.UNRELATED),
    ],
)
def test_a_booking_is_read_where_its_text_says_that_it_is_with_a_known_person(host: str, category: Category) -> None:
    text = f"Your event has been scheduled.\n\nWith:\n{host}\n\n11:00am - Thursday, March 26, 2026 (UK Time)\n"
    raw = mail(
        sender="Calendly <notifications@calendly.com>",
        to="Robin Hale <robin.hale@mail.example>",
        subject="Confirmed: 20 Minute Meeting",
        body=text,
        date=NOW - timedelta(hours=1),
        message_id="<b1@calendly.com>",
    )
    context = replace(CONTEXT, known_addresses=frozenset({"ada.byrne@larkspurfreight.com"}))
    reading = understand(REF, Stored(raw, NOW), context)
    assert reading is not None
    assert reading.category is category


def test_what_a_mail_itself_seemed_to_say_tells_of_no_interview_ahead() -> None:
    context = replace(
        CONTEXT,
        known_ids=frozenset({"<a1@larkspur.example>"}),
        known_meetings=frozenset({(NOW - timedelta(days=1), NOW + timedelta(days=29), frozenset[str]())}),
    )
    raw = mail(
        sender="Dana <dana@larkspur.example>",
        to="Robin Hale <robin.hale@mail.example>",
        subject="Hello",
        body="Hi Robin,\n",
        date=NOW - timedelta(days=1),
        message_id="<q8@x.example>",
        headers=(("In-Reply-To", "<a1@larkspur.example>"),),
    )
    assert not known_of(parse(raw), context, None).interview_ahead


@pytest.mark.parametrize(
    ("sender", "answers", "ahead"),
    [
        ("dana@larkspur.example", "", False),  # with Larkspur none was spoken of
        ("dana@larkspur.example", "<z1@northwind.example>", True),  # in the thread of one
        ("priya@northwind.example", "", True),
        ("rota@northwind.example", "<a1@larkspur.example>", True),  # a colleague of theirs
        ("tom@stranger.example", "", True),  # whose it is nobody knows
    ],
)
def test_an_interview_lies_ahead_of_those_alone_with_whom_it_is(sender: str, answers: str, ahead: bool) -> None:
    theirs = frozenset({"priya@northwind.example", "northwind", "<z1@northwind.example>"})
    context = replace(
        CONTEXT,
        known_ids=frozenset({"<a1@larkspur.example>", "<z1@northwind.example>"}),
        known_addresses=frozenset({"dana@larkspur.example", "priya@northwind.example"}),
        known_meetings=frozenset({(NOW - timedelta(days=5), NOW + timedelta(days=5), theirs)}),
    )
    raw = mail(
        sender=f"Somebody <{sender}>",
        to="Robin Hale <robin.hale@mail.example>",
        subject="Hello",
        body="Hi Robin,\n",
        date=NOW - timedelta(days=1),
        message_id="<q9@x.example>",
        headers=(("In-Reply-To", answers),) if answers else (),
    )
    known = known_of(parse(raw), context, None)
    assert known.interview_ahead is ahead
    anybodys = frozenset({(NOW - timedelta(days=5), NOW + timedelta(days=5), frozenset[str]())})
    assert known_of(parse(raw), replace(context, known_meetings=anybodys), None).interview_ahead


@pytest.mark.parametrize(
    ("told", "signals"),
    [
        ("It would take about 20 minutes.", ["how-long"]),
        ("We are 20 minutes away by train.", []),
        ("It would be nice to hear from you.", []),
    ],
)
def test_what_asks_for_a_time_keeps_the_words_that_say_how_long_it_is_for(told: str, signals: list[str]) -> None:
    raw = mail(
        sender="Bo Reyes <bo@larkspur.example>",
        to="Robin Hale <robin.hale@mail.example>",
        subject="Your application",
        body="Hi Robin,\n\nThank you for applying for the role of Gardener at Larkspur. We would like to invite you to "
        f"a phone interview. When are you free this week?\n\n{told}\n\nBo Reyes\n",
        date=NOW - timedelta(hours=1),
    )
    reading = understand(REF, Stored(raw, NOW), CONTEXT)
    assert reading is not None
    assert reading.fact is not None
    assert [one.signal for one in reading.fact.evidence if one.signal == "how-long"] == signals


RECRUITED = replace(
    CONTEXT,
    known_ids={"<asked@tilby.example>"},
    known_addresses={"jo@tilby.example"},
    known_firms=Firms(["larkin foods", "port tolland energy"]),
    known_met={"<asked@tilby.example>": NOW - timedelta(days=3)},
)
REFUSED = (
    "I've just come off the phone with Ada. They enjoyed meeting you but unfortunately they've decided to go with "
    "another candidate who had done more of it. I know that's disappointing."
)


def recruiter_writes(text: str, sender: str = "Jo Petrie <jo@tilby.example>", context: Context = RECRUITED) -> Reading:
    raw = mail(
        sender=sender,
        to="Robin Hale <robin.hale@mail.example>",
        subject="RE: Larkin Foods - interview",
        body=f"Hi Robin,\n\n{text}\n\nJo\n",
        date=NOW - timedelta(hours=5),
        in_reply_to="<asked@tilby.example>",
        references=["<asked@tilby.example>"],
    )
    reading = understand(REF, Stored(raw, NOW - timedelta(hours=5)), context)
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    "text",
    [
        f"{REFUSED}\n\nStill waiting on Port Tolland, will chase them tomorrow.",
        f"{REFUSED}\n\nNo news from Port Tolland yet.",
        f"{REFUSED} On Port Tolland Energy, they've got one more person to see and will decide by Wednesday.",
        "Larkin have gone with someone else I'm afraid. Port Tolland haven't decided yet but should by Friday.",
    ],
)
def test_what_a_recruiter_waits_for_at_another_client_leaves_a_refusal_plain(text: str) -> None:
    fact = recruiter_writes(text).fact
    assert fact is not None
    assert (fact.category, fact.needs_review, fact.promised_by) == (Category.REJECTION, False, None)


@pytest.mark.parametrize(
    ("text", "category", "other"),
    [
        (
            "No decision yet from Larkin. Port Tolland have gone with someone else unfortunately.",
            Category.NO_DECISION,
            Category.REJECTION,
        ),
        (
            f"{REFUSED}\n\nBetter news: Port Tolland would like to see you for a second interview next week.",
            Category.REJECTION,
            Category.INTERVIEW_INVITATION,
        ),
    ],
)
def test_what_another_client_decides_or_asks_besides_is_asked_about(
    text: str, category: Category, other: Category
) -> None:
    fact = recruiter_writes(text).fact
    assert fact is not None
    assert (fact.category, fact.needs_review, fact.runner_up) == (category, True, other)


def test_the_day_of_another_client_is_no_promise_of_this_one() -> None:
    fact = recruiter_writes("No decision yet from Larkin. Port Tolland should decide by Friday 27 March.").fact
    assert fact is not None
    assert (fact.category, fact.needs_review, fact.promised_by) == (Category.NO_DECISION, False, None)


def test_the_recruiters_own_house_is_no_other_client() -> None:
    text = (
        "Delighted to say that Larkin want to offer you the role! 42k, start 2nd November.\n\nTilby Search & Selection"
    )
    known = replace(RECRUITED, known_firms=Firms(["larkin foods", "tilby search & selection", "port tolland energy"]))
    fact = recruiter_writes(text, context=known).fact
    assert fact is not None
    assert (fact.category, fact.needs_review) == (Category.OFFER, False)


@pytest.mark.parametrize(
    ("text", "category", "day"),
    [
        (
            "As a next step we'd like to send you a short case exercise. Please return it to me by end of day Friday.",
            Category.ASSESSMENT,
            "Please return it to me by end of day Friday.",
        ),
        (
            "Could you send me your certificates? I have to hand them in, so please reply by noon on Thursday.",
            Category.INFORMATION_REQUEST,
            "I have to hand them in, so please reply by noon on Thursday.",
        ),
    ],
)
def test_the_day_by_which_they_want_a_test_or_papers_is_quoted(text: str, category: Category, day: str) -> None:
    fact = recruiter_writes(text).fact
    assert fact is not None
    assert (fact.category, fact.needs_review) == (category, False)
    assert [one.quote for one in fact.evidence if one.signal == ANSWER_BY] == [day]


def test_a_firm_itself_speaks_of_no_other_client() -> None:
    text = f"{REFUSED} Port Tolland have gone with someone else, we hear."
    fact = recruiter_writes(text, "Jo Petrie <jo@larkinfoods.example>").fact
    assert fact is not None
    assert (fact.category, fact.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Complete your test for Larkin Foods today.", True),
        ("Complete your test for LARKIN-FOODS today.", True),
        ("The foods of the Larkin family.", False),
        ("Ask Lark.", False),
    ],
)
def test_a_mail_that_names_the_firm_of_an_application_in_full(text: str, named: bool) -> None:
    raw = newsletter(body=text, headers=(), subject="Next step")
    known = known_of(parse(raw), replace(CONTEXT, known_firms=Firms(["larkin foods", "lark"])), None)
    assert known.firm_named is named
