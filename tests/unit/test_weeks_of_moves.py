"""A weekday that is named alone, where the interview that moves is of another week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from agent.model.mail import Category, ClaimKind, InterviewClaim, Move, SlotPick
from tests.facts import DANA, PRIYA, Hunt, claim, confirmation, message, ny, off, own

PLANNED = ny(3, 19, 11)  # a Thursday
SAID = ny(3, 10, 9)  # the Tuesday of the week before
LATE = ny(4, 20, 9)
CHANGE = Category.INTERVIEW_CHANGE


def starts(hunt: Hunt) -> list[datetime]:
    return [interview.start for round_ in hunt.plan(LATE).rounds for interview in round_.standing]


def planned() -> Hunt:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(PLANNED, DANA)))
    return hunt


@pytest.mark.parametrize(
    ("day", "quote", "start"),
    [
        (date(2026, 3, 11), "Could we do the same time on Wednesday?", ny(3, 18, 11)),
        (date(2026, 3, 13), "Shall we say Fri, same time?", ny(3, 20, 11)),
        (date(2026, 3, 13), "Same time, but this Friday?", ny(3, 13, 11)),
        (date(2026, 3, 13), "Could it be Friday 13, same time?", ny(3, 13, 11)),
        (date(2026, 3, 13), "Can we bring it forward to Friday, same time?", ny(3, 13, 11)),
        (date(2026, 3, 11), "Let's keep the time and do it tomorrow.", ny(3, 11, 11)),
        (date(2026, 3, 23), "Same time on Monday, please.", ny(3, 23, 11)),
    ],
)
def test_the_same_time_on_a_weekday_is_of_the_week_of_the_interview(day: date, quote: str, start: datetime) -> None:
    hunt = planned()
    told = InterviewClaim(ClaimKind.SET, people=(PRIYA,), move=Move(on=day), quote=quote)
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(told,)))
    assert starts(hunt) == [start]


@pytest.mark.parametrize(
    ("new", "quote", "expected"),
    [
        (ny(3, 11, 15), "It has to be Wednesday at 3 instead.", [ny(3, 18, 15)]),  # who means tomorrow says so
        (ny(3, 11, 15), "It has to be tomorrow at 3, so Wednesday.", [ny(3, 11, 15)]),
        (ny(3, 12, 15), "We have moved you to Thursday at 3.", []),  # nobody knows of which week
        (ny(3, 12, 15), "We have moved you to Thursday March 12 at 3.", [ny(3, 12, 15)]),
        (ny(3, 12, 15), "We can see you earlier, on Thursday at 3.", [ny(3, 12, 15)]),
        (ny(3, 20, 15), "We have moved you to Friday at 3.", [ny(3, 20, 15)]),
    ],
)
def test_a_weekday_and_hour_are_of_the_week_of_the_interview(
    new: datetime, quote: str, expected: list[datetime]
) -> None:
    hunt = planned()
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(claim(new, uid="", quote=quote),)))
    assert starts(hunt) == expected


@pytest.mark.parametrize(
    ("pick", "expected"),
    [
        (SlotPick(weekday=2), [ny(3, 18, 16)]),
        (SlotPick(), [ny(3, 18, 16)]),
        (SlotPick(on=date(2026, 3, 11)), []),
    ],
)
def test_the_user_accepts_the_offered_weekday_in_that_week(pick: SlotPick, expected: list[datetime]) -> None:
    hunt = planned()
    asked = claim(ny(3, 11, 16), uid="", kind=ClaimKind.OFFERED, quote="Would Wednesday at 4 be possible instead?")
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(off(), asked)))
    hunt.hear(own([PRIYA], ny(3, 10, 12), picks=(replace(pick, firm=True),)))
    assert starts(hunt) == expected


@pytest.mark.parametrize(
    ("proposed", "expected"),
    [
        (SlotPick(weekday=2, at=time(15)), [ny(3, 18, 15)]),
        (SlotPick(weekday=3, at=time(15)), []),
        (SlotPick(weekday=3, on=date(2026, 3, 12), at=time(15)), [ny(3, 12, 15)]),
    ],
)
def test_the_user_who_moves_it_names_a_weekday_of_that_week(proposed: SlotPick, expected: list[datetime]) -> None:
    hunt = planned()
    hunt.hear(own([PRIYA], SAID, proposals=(proposed,)))
    hunt.hear(message(PRIYA, ny(3, 10, 12), Category.INTERVIEW_CONFIRMATION))
    assert starts(hunt) == expected


OFFERED = (ny(3, 17, 10), ny(3, 18, 14))  # the Tuesday and the Wednesday of the week after


@pytest.mark.parametrize(
    ("quote", "offered", "expected"),
    [
        ("Thursday at 4 works.", OFFERED, ny(3, 19, 16)),
        ("Donnerstag um 16 Uhr passt uns gut.", OFFERED, ny(3, 19, 16)),
        ("Jeudi à 16 h nous convient.", OFFERED, ny(3, 19, 16)),
        ("Diesen Donnerstag um 16 Uhr passt uns gut.", OFFERED, ny(3, 12, 16)),
        ("Donnerstag, 12. März um 16 Uhr passt uns gut.", OFFERED, ny(3, 12, 16)),
        ("This Thursday at 4 works.", OFFERED, ny(3, 12, 16)),
        ("Thursday 12 March at 4 works.", OFFERED, ny(3, 12, 16)),
        ("Thursday at 4 works.", (), ny(3, 12, 16)),
        ("Thursday at 4 works.", (ny(3, 11, 10), ny(3, 12, 10)), ny(3, 12, 16)),
        ("Thursday at 4 works.", (ny(3, 17, 10), ny(3, 25, 10)), ny(3, 12, 16)),
        ("Thursday at 4 works.", (ny(3, 3, 10),), ny(3, 12, 16)),
    ],
)
@pytest.mark.parametrize("asks", [True, False])
def test_another_weekday_is_of_the_week_of_the_times_offered_before(
    quote: str, offered: tuple[datetime, ...], expected: datetime, asks: bool
) -> None:
    hunt = Hunt()
    slots = tuple(claim(one, uid="", kind=ClaimKind.OFFERED) for one in offered)
    hunt.hear(message(PRIYA, ny(3, 2, 9), Category.INTERVIEW_INVITATION, interviews=slots))
    hunt.hear(own([PRIYA], ny(3, 2, 12)))
    kind = ClaimKind.OFFERED if asks else ClaimKind.SET
    category = Category.INTERVIEW_INVITATION if asks else Category.INTERVIEW_CONFIRMATION
    named = claim(ny(3, 12, 16), uid="", kind=kind, quote=quote)
    hunt.hear(message(PRIYA, SAID, category, interviews=(named,)))
    hunt.hear(own([PRIYA], ny(3, 10, 12), picks=(SlotPick(),)))
    assert starts(hunt) == [expected]


def test_a_weekday_is_of_the_week_of_a_time_whose_mail_is_asked_about() -> None:
    hunt = Hunt()
    slot = claim(ny(3, 17, 10), uid="", quote="an interview on Tuesday, March 17 at 10")
    doubtful = message(PRIYA, ny(3, 9, 9), Category.INTERVIEW_INVITATION, interviews=(slot,))
    hunt.hear(replace(doubtful, needs_review=True, runner_up=Category.INTERVIEW_CONFIRMATION))
    hunt.hear(own([PRIYA], ny(3, 9, 12), proposals=(SlotPick(weekday=3, at=time(16)),)))
    named = claim(ny(3, 12, 16), uid="", quote="Thursday at 4 works.")
    hunt.hear(message(PRIYA, SAID, Category.INTERVIEW_CONFIRMATION, interviews=(named,)))
    assert starts(hunt) == [ny(3, 19, 16)]


def test_an_hour_told_for_the_old_one_is_of_the_week_of_the_interview() -> None:
    hunt = planned()
    quote = "I put eleven in my mail, it should say one. Still Thursday."
    told = claim(ny(3, 12, 13), uid="", quote=quote, replaces=ny(3, 12, 11))
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(told,)))
    assert starts(hunt) == [ny(3, 19, 13)]


def test_what_is_coming_names_no_week() -> None:
    hunt = planned()
    again = claim(ny(3, 12, 11), uid="", quote="The vet is coming early, so it stays: Thursday at eleven.")
    hunt.hear(message(PRIYA, SAID, Category.INTERVIEW_CONFIRMATION, interviews=(again,)))
    assert starts(hunt) == [PLANNED]


def test_where_nobody_knows_of_which_week_it_is_the_user_is_told_that_it_moves() -> None:
    hunt = planned()
    hunt.hear(
        message(PRIYA, SAID, CHANGE, interviews=(claim(ny(3, 12, 15), uid="", quote="Let's say Thursday at 3."),))
    )
    made = hunt.plan(ny(3, 10, 12))
    assert [interview.start for round_ in made.rounds for interview in round_.standing] == []
    assert any("another time" in told for told in made.needs_you)
