"""A mail that is asked about, and that the user has answered: the time that they took up, and who takes part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from agent.model.application import MessageFact
from agent.model.mail import DMARC_FAILED, Address, Category, ClaimKind, Evidence, Part, PersonClaim, SlotPick
from tests.facts import DANA, PRIYA, RUTH, SAM, Hunt, claim, confirmation, message, ny, off, own

SAID, ANSWERED = ny(3, 5, 9), ny(3, 5, 11)
START = ny(3, 10, 14)  # a Tuesday
LATE = ny(4, 20, 9)
TUESDAY = SlotPick(weekday=1, at=time(14))
CLERK = PersonClaim("Ida Lund", "ida@northwind.example", Part.COORDINATOR, "Executive Assistant")

INVITATION, CONFIRMATION = Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION
CHANGE, COURTESY = Category.INTERVIEW_CHANGE, Category.COURTESY


def asked(
    category: Category = CONFIRMATION, second: Category = INVITATION, kind: ClaimKind = ClaimKind.SET
) -> MessageFact:
    said = claim(START, RUTH, SAM, uid="", kind=kind)
    people = (CLERK, RUTH, SAM)
    return message(CLERK, SAID, category, needs_review=True, runner_up=second, interviews=(said,), people=people)


def taken(hunt: Hunt, now: datetime = LATE) -> list[tuple[datetime, list[str]]]:
    rounds = hunt.plan(now).rounds
    return [(one.start, [who.name for who in one.people]) for round_ in rounds for one in round_.standing]


BOTH = [(START, ["Ruth Adeyemi", "Sam Okafor"])]


@pytest.mark.parametrize("kind", [ClaimKind.SET, ClaimKind.OFFERED])
@pytest.mark.parametrize(
    ("category", "second"),
    [(CONFIRMATION, INVITATION), (INVITATION, CHANGE), (COURTESY, CONFIRMATION), (INVITATION, Category.REJECTION)],
)
def test_a_time_that_the_user_accepts_is_set_with_whom_the_mail_names(
    category: Category, second: Category, kind: ClaimKind
) -> None:
    hunt = Hunt()
    hunt.hear(asked(category, second, kind), own((CLERK,), ANSWERED, picks=(TUESDAY,)))
    assert taken(hunt) == BOTH


def test_so_is_the_one_that_is_accepted_without_naming_it() -> None:
    hunt = Hunt()
    hunt.hear(asked(), own((CLERK,), ANSWERED, picks=(SlotPick(),)))
    assert taken(hunt) == BOTH


def test_the_mail_that_is_answered_need_not_be_the_last() -> None:
    hunt = Hunt()
    mail = asked()
    hunt.hear(mail, message(PRIYA, ny(3, 5, 10), COURTESY))
    hunt.hear(own((CLERK,), ANSWERED, picks=(TUESDAY,), in_reply_to=mail.message_id))
    assert taken(hunt) == BOTH


@pytest.mark.parametrize(
    "pick", [SlotPick(weekday=2, at=time(14)), SlotPick(weekday=1, at=time(15)), SlotPick(ordinal=2)]
)
def test_another_time_sets_nothing(pick: SlotPick) -> None:
    hunt = Hunt()
    hunt.hear(asked(), own((CLERK,), ANSWERED, picks=(pick,)))
    assert taken(hunt) == []


def test_a_mail_that_is_not_from_where_it_says_sets_nothing() -> None:
    hunt = Hunt()
    forged = replace(asked(), evidence=(Evidence("x", DMARC_FAILED),))
    hunt.hear(forged, own((CLERK,), ANSWERED, picks=(TUESDAY,)))
    assert taken(hunt) == []


TOKEN = Address("Ruth Adeyemi via Jobly", "r-88f2c1d7@reply.jobly.example")


@pytest.mark.parametrize(
    ("changes", "set_"),
    [
        ({"reply_to": TOKEN, "people": (PersonClaim("Ruth Adeyemi", TOKEN.address),)}, True),
        ({"sender": Address("Ruth Adeyemi via Jobly", "no-reply@jobly.example"), "people": ()}, True),
        ({"sender": Address("Ruth Adeyemi (über Jobly)", "nachricht@jobly.example"), "people": ()}, True),
        ({"sender": Address("Northwind Careers", "no-reply@jobly.example"), "people": ()}, False),
        ({"sender": Address("Via Roma Bakery", "no-reply@jobly.example"), "people": ()}, False),
    ],
)
def test_what_somebody_wrote_through_a_platform_is_answered_as_a_persons_mail(
    changes: dict[str, Any], set_: bool
) -> None:
    hunt = Hunt()
    mail = replace(asked(), automatic=True, **changes)
    hunt.hear(mail, own((CLERK,), ANSWERED, picks=(TUESDAY,), in_reply_to=mail.message_id))
    assert taken(hunt) == (BOTH if set_ else [])


def test_an_accepted_move_moves_the_interview_and_keeps_its_people() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(ny(3, 9, 14), DANA)))
    moved = claim(START, CLERK, uid="", kind=ClaimKind.OFFERED)
    hunt.hear(message(CLERK, SAID, CHANGE, needs_review=True, runner_up=INVITATION, interviews=(off(), moved)))
    hunt.hear(own((CLERK,), ANSWERED, picks=(TUESDAY,)))
    assert taken(hunt) == [(START, ["Dana Whitfield"])]


def test_an_assistant_whom_the_user_answers_is_known_and_not_thanked() -> None:
    hunt = Hunt()
    asking = message(CLERK, SAID, INVITATION, needs_review=True, runner_up=COURTESY)
    hunt.hear(asking, own((CLERK,), ANSWERED, picks=(replace(TUESDAY, firm=True),), in_reply_to=asking.message_id))
    assert taken(hunt) == [(START, [])]
    assert any("It is not known who takes part" in said for said in hunt.plan(ANSWERED).needs_you)


def test_of_a_days_plan_all_is_set_once_the_day_is_accepted() -> None:
    hunt = Hunt()
    plan = (claim(START, RUTH, uid=""), claim(ny(3, 10, 15), SAM, uid=""))
    day = SlotPick(on=date(2026, 3, 10))
    mail = replace(asked(), interviews=plan)
    hunt.hear(mail, own((CLERK,), ANSWERED, picks=(day,)))
    assert taken(hunt) == [(START, ["Ruth Adeyemi"]), (ny(3, 10, 15), ["Sam Okafor"])]
    several = Hunt()
    slots = tuple(replace(one, kind=ClaimKind.OFFERED) for one in plan)
    several.hear(replace(mail, interviews=slots), own((CLERK,), ANSWERED, picks=(day,)))
    assert taken(several) == []


# --- an hour a little before, at which the user will be there ---


@pytest.mark.parametrize(
    ("pick", "start"),
    [
        (SlotPick(on=date(2026, 3, 10), at=time(13, 50), firm=True), START),
        (SlotPick(on=date(2026, 3, 10), at=time(13, 50)), None),
        (SlotPick(on=date(2026, 3, 10), at=time(12, 50), firm=True), None),
        (SlotPick(on=date(2026, 3, 10), at=time(14, 10), firm=True), None),
    ],
)
def test_it_accepts_the_slot_that_begins_then(pick: SlotPick, start: datetime | None) -> None:
    hunt = Hunt()
    hunt.hear(asked(kind=ClaimKind.OFFERED), own((CLERK,), ANSWERED, picks=(pick,)))
    assert [at for at, _ in taken(hunt)] == ([start] if start else [])


def test_it_moves_no_interview_that_is_planned() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(START, DANA)), message(PRIYA, SAID, CHANGE, needs_review=True))
    hunt.hear(own((PRIYA,), ANSWERED, picks=(SlotPick(on=date(2026, 3, 10), at=time(13, 45), firm=True),)))
    assert taken(hunt) == [(START, ["Dana Whitfield"])]


# --- an hour alone ---


@pytest.mark.parametrize(("day", "start"), [(10, ny(3, 10, 16, 15)), (11, None)])
def test_an_hour_alone_moves_what_is_to_be_on_the_same_day(day: int, start: datetime | None) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(ny(3, day, 14), DANA)))
    hunt.hear(message(DANA, ny(3, 10, 11), CHANGE, needs_review=True, runner_up=INVITATION))
    hunt.hear(own((DANA,), ny(3, 10, 12), picks=(SlotPick(at=time(16, 15)),)))
    assert taken(hunt) == [(start or ny(3, day, 14), ["Dana Whitfield"])]


def test_so_it_does_what_was_called_off_for_that_day() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(START, DANA)), message(DANA, ny(3, 10, 11), CHANGE, interviews=(off(),)))
    hunt.hear(own((DANA,), ny(3, 10, 12), picks=(SlotPick(at=time(16, 15)),)))
    assert taken(hunt) == [(ny(3, 10, 16, 15), ["Dana Whitfield"])]


# --- an hour that the user sets by hand ---

HOUR = replace(claim(START, uid=""), people=())
SLOT = claim(ny(3, 11, 9), RUTH, uid="", kind=ClaimKind.OFFERED)


@pytest.mark.parametrize(
    ("mail", "names"),
    [
        (asked(), ["Ruth Adeyemi", "Sam Okafor"]),
        (message(DANA, SAID, INVITATION, needs_review=True, runner_up=CHANGE), ["Dana Whitfield"]),
        (message(DANA, SAID, CONFIRMATION), ["Dana Whitfield"]),
        (message(DANA, SAID, CHANGE, interviews=(SLOT,)), ["Ruth Adeyemi"]),
        (message(CLERK, SAID, CONFIRMATION), []),
        (message(DANA, SAID, COURTESY), []),
        (message(DANA, ny(2, 5, 9), CONFIRMATION), []),
        (message(DANA, SAID, CONFIRMATION, automatic=True), []),
    ],
)
def test_it_is_held_by_whom_the_mail_names_from_which_it_comes(mail: MessageFact, names: list[str]) -> None:
    hunt = Hunt()
    hunt.hear(replace(mail, people=(*mail.people, *(one for said in mail.interviews for one in said.people))))
    hunt.say(HOUR, ANSWERED)
    assert taken(hunt) == [(START, names)]


def test_of_two_mails_it_is_the_one_that_names_the_hour() -> None:
    hunt = Hunt()
    hunt.hear(message(DANA, SAID, CONFIRMATION, needs_review=True, interviews=(claim(START, DANA, uid=""),)))
    hunt.hear(message(PRIYA, ny(3, 5, 10), INVITATION))
    hunt.say(HOUR, ANSWERED)
    assert taken(hunt) == [(START, ["Dana Whitfield"])]


def test_who_is_known_to_take_part_still_does_when_the_user_moves_it() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(ny(3, 9, 14), SAM)), message(DANA, SAID, CHANGE, needs_review=True))
    hunt.say(HOUR, ANSWERED)
    assert taken(hunt) == [(START, ["Sam Okafor"])]


@pytest.mark.parametrize("end", [timedelta(minutes=45), None])
def test_what_may_be_a_move_moves_nothing_that_was_held_before_it_was_written(end: timedelta | None) -> None:
    hunt = Hunt()
    held = ny(3, 5, 5)
    known = replace(claim(held, DANA), end=held + end if end else None)
    hunt.hear(confirmation(ny(3, 4, 9), known))
    hunt.hear(asked(CONFIRMATION, CHANGE), own((CLERK,), ANSWERED, picks=(TUESDAY,)))
    assert taken(hunt) == [(held, ["Dana Whitfield"]), *BOTH]


def test_it_moves_the_one_that_is_not_over_yet() -> None:
    hunt = Hunt()
    begun = ny(3, 5, 8)
    hunt.hear(confirmation(ny(3, 4, 9), replace(claim(begun, DANA), end=begun + timedelta(hours=2))))
    hunt.hear(asked(CONFIRMATION, CHANGE), own((CLERK,), ANSWERED, picks=(TUESDAY,)))
    assert [start for start, _ in taken(hunt)] == [START]
