"""Who holds an interview for somebody absent: theirs alone, of all that are planned for the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent.model.mail import DMARC_FAILED, Category, ClaimKind, Evidence, Part, PersonClaim, SlotPick
from tests.facts import DANA, PRIYA, RUTH, SAM, Hunt, claim, confirmation, message, ny, off, own

START = ny(3, 10, 14)
TOLD = ny(3, 9, 9)
LATE = ny(4, 20, 9)


def absent(name: str) -> PersonClaim:
    return PersonClaim(name, "", Part.ABSENT)


def hosts(*people: PersonClaim, planned: tuple[PersonClaim, ...] = (DANA, SAM)) -> list[list[str]]:
    hunt = Hunt()
    slots = [claim(START + timedelta(hours=at), one) for at, one in enumerate(planned)]
    hunt.hear(confirmation(ny(3, 5, 9), *slots))
    hunt.hear(message(PRIYA, TOLD, Category.COURTESY, people=(PRIYA, *people)))
    return [[one.name for one in item.people] for round_ in hunt.plan(LATE).rounds for item in round_.standing]


@pytest.mark.parametrize("name", ["Sam Okafor", "Sam", "Okafor"])
def test_who_stands_in_takes_the_absent_ones_interview_alone(name: str) -> None:
    assert hosts(RUTH, absent(name)) == [["Dana Whitfield"], ["Ruth Adeyemi"]]


@pytest.mark.parametrize(("trusted", "left"), [(True, ["Dana Whitfield"]), (False, ["Dana Whitfield", "Sam Okafor"])])
def test_who_is_away_by_a_mail_that_is_asked_about_is_not_written_to(trusted: bool, left: list[str]) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA, SAM)))
    ill = message(PRIYA, TOLD, Category.NO_DECISION, people=(PRIYA, absent("Sam Okafor")), needs_review=True)
    hunt.hear(ill if trusted else replace(ill, evidence=(Evidence("x", DMARC_FAILED),)))
    assert [one.name for one in hunt.plan(LATE).rounds[0].standing[0].people] == left


def test_whoever_wrote_stands_in_themselves() -> None:
    """ "Sam is out sick, so I'll be running the call instead"."""
    assert hosts(replace(PRIYA, part=Part.INTERVIEWER), absent("Sam Okafor")) == [["Dana Whitfield"], ["Priya Nair"]]
    assert hosts(absent("Sam Okafor")) == [["Dana Whitfield"], []]


def test_who_takes_part_anyway_takes_no_more() -> None:
    assert hosts(DANA, absent("Sam Okafor")) == [["Dana Whitfield"], []]


def test_for_somebody_never_heard_of_it_is_the_only_interview_ahead() -> None:
    assert hosts(RUTH, absent("Theo Lang"), planned=(DANA,)) == [["Dana Whitfield", "Ruth Adeyemi"]]
    assert hosts(RUTH, absent("Theo Lang")) == [["Dana Whitfield"], ["Sam Okafor"]]


def test_nobody_stands_in_once_it_is_over() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, SAM)))
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.COURTESY, people=(PRIYA, RUTH, absent("Sam Okafor"))))
    assert [[one.name for one in item.people] for item in hunt.plan(LATE).rounds[0].standing] == [["Sam Okafor"]]


def test_whoever_wrote_that_they_are_away_themselves_is_replaced_in_their_own() -> None:
    assert hosts(RUTH, absent("Priya Nair"), planned=(DANA, PRIYA)) == [["Dana Whitfield"], ["Ruth Adeyemi"]]
    assert hosts(RUTH, absent("Priya Nair"), planned=(DANA,)) == [["Dana Whitfield"]]


@pytest.mark.parametrize(
    ("moved", "away", "met"),
    [
        (True, "Sam Okafor", ["Sam Okafor"]),
        (True, "Sam", ["Sam Okafor"]),
        (False, "Sam Okafor", []),  # it stays when it was, without them
    ],
)
def test_an_interview_that_moves_waits_for_the_only_one_who_is_away(*, moved: bool, away: str, met: list[str]) -> None:
    hunt, first = Hunt(), claim(START, SAM)
    hunt.hear(confirmation(ny(3, 5, 9), first))
    then = [replace(first, start=START + timedelta(days=1), end=None, sequence=1)] if moved else []
    hunt.hear(message(PRIYA, TOLD, Category.INTERVIEW_CHANGE, people=(PRIYA, absent(away))))
    hunt.hear(message(PRIYA, TOLD + timedelta(minutes=3), Category.INTERVIEW_CHANGE, interviews=tuple(then)))
    assert [[one.name for one in item.people] for item in hunt.plan(LATE).rounds[0].standing] == [met]


@pytest.mark.parametrize(("people", "met"), [((DANA,), ["Dana Whitfield"]), ((), ["Sam Okafor"])])
def test_a_move_brings_nobody_back_whose_part_somebody_takes(people: tuple[PersonClaim, ...], met: list[str]) -> None:
    hunt, first = Hunt(), claim(START, SAM)
    hunt.hear(confirmation(ny(3, 5, 9), first))
    then = replace(first, start=START + timedelta(hours=2), end=None, people=(), uid="")
    who = (PRIYA, absent("Sam Okafor"), *people)
    hunt.hear(message(PRIYA, TOLD, Category.INTERVIEW_CHANGE, people=who, interviews=(then,)))
    assert [[one.name for one in item.people] for item in hunt.plan(LATE).rounds[0].standing] == [met]


def test_of_a_panel_that_moves_the_one_who_is_away_takes_no_part() -> None:
    hunt, first = Hunt(), claim(START, DANA, SAM)
    hunt.hear(confirmation(ny(3, 5, 9), first))
    then = replace(first, start=START + timedelta(hours=2), end=None, people=(), uid="")
    who = (PRIYA, absent("Sam Okafor"))
    hunt.hear(message(PRIYA, TOLD, Category.INTERVIEW_CHANGE, people=who, interviews=(then,)))
    assert [[one.name for one in item.people] for item in hunt.plan(LATE).rounds[0].standing] == [["Dana Whitfield"]]


def test_of_a_panel_that_moves_to_an_hour_that_the_user_picks_only_the_absent_is_replaced() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA, SAM)))
    then = claim(START + timedelta(days=1), kind=ClaimKind.OFFERED, uid="")
    who = (PRIYA, RUTH, absent("Sam Okafor"))
    hunt.hear(message(PRIYA, TOLD, Category.INTERVIEW_CHANGE, people=who, interviews=(off(), then)))
    hunt.hear(own((PRIYA,), TOLD + timedelta(hours=1), picks=(SlotPick(),)))
    met = [[one.name for one in item.people] for round_ in hunt.plan(LATE).rounds for item in round_.standing]
    assert met == [["Dana Whitfield", "Ruth Adeyemi"]]


def test_whoever_cannot_come_is_not_alone_at_the_hour_to_which_a_panel_moves() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA, SAM)))
    then = claim(START + timedelta(days=1), SAM, kind=ClaimKind.OFFERED, uid="")  # "Sam is called away; Wednesday?"
    hunt.hear(message(PRIYA, TOLD, Category.INTERVIEW_CHANGE, people=(PRIYA, SAM), interviews=(off(), then)))
    hunt.hear(own((PRIYA,), TOLD + timedelta(hours=1), picks=(SlotPick(),)))
    met = [[one.name for one in item.people] for round_ in hunt.plan(LATE).rounds for item in round_.standing]
    assert met == [["Dana Whitfield", "Sam Okafor"]]


SETS_NO_TIME = Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    ("planned", "category", "met"),
    [
        ((PRIYA,), SETS_NO_TIME, [["Dana Whitfield", "Sam Okafor"]]),
        ((), SETS_NO_TIME, [["Dana Whitfield", "Sam Okafor"]]),
        ((RUTH,), SETS_NO_TIME, [["Ruth Adeyemi"]]),
        ((PRIYA,), Category.INFORMATION_REQUEST, [["Priya Nair"]]),
    ],
)
def test_a_confirmation_without_a_time_introduces_those_of_the_only_interview(
    planned: tuple[PersonClaim, ...], category: Category, met: list[list[str]]
) -> None:
    hunt = Hunt()
    set_ = replace(claim(START), people=planned)
    hunt.hear(message(PRIYA, ny(3, 5, 9), Category.INTERVIEW_CONFIRMATION, interviews=(set_,)))
    hunt.hear(message(PRIYA, TOLD, category, people=(PRIYA, DANA, SAM)))
    assert [[one.name for one in item.people] for round_ in hunt.plan(LATE).rounds for item in round_.standing] == met


def test_of_two_interviews_nobody_knows_whose_they_are() -> None:
    hunt = Hunt()
    slots = [replace(claim(START + timedelta(days=day)), people=()) for day in (0, 1)]
    hunt.hear(message(PRIYA, ny(3, 5, 9), Category.INTERVIEW_CONFIRMATION, interviews=tuple(slots)))
    hunt.hear(message(PRIYA, TOLD, SETS_NO_TIME, people=(PRIYA, DANA, SAM)))
    assert not [one for round_ in hunt.plan(LATE).rounds for item in round_.standing for one in item.people]


def missed(
    *said: PersonClaim, at: int = 11, held: tuple[PersonClaim, ...] = (DANA, SAM), doubted: bool = False
) -> list[str]:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, *held)))
    hunt.hear(replace(message(PRIYA, ny(3, at, 9), Category.COURTESY, people=(PRIYA, *said)), needs_review=doubted))
    return [one.name for item in hunt.plan(LATE).rounds[0].standing for one in item.people]


def test_who_missed_it_is_told_when_it_is_over() -> None:
    gone = PersonClaim("Sam", "", Part.MISSED)
    assert missed(gone) == ["Dana Whitfield"]
    assert missed(gone, doubted=True) == ["Dana Whitfield"]
    assert missed(gone, RUTH) == ["Dana Whitfield", "Ruth Adeyemi"]
    assert missed(gone, RUTH, doubted=True) == ["Dana Whitfield"]
    assert missed(gone, held=(SAM,)) == []


def test_who_missed_something_before_takes_part() -> None:
    gone = PersonClaim("Sam", "", Part.MISSED)
    assert missed(gone, at=9) == ["Dana Whitfield", "Sam Okafor"]
    assert missed(gone, at=20) == ["Dana Whitfield", "Sam Okafor"]


def after(*said: PersonClaim, held: tuple[PersonClaim, ...] = (), sender: PersonClaim = PRIYA) -> list[str]:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), replace(claim(START, uid=""), people=held), sender=sender))
    hunt.hear(message(sender, ny(3, 11, 9), Category.COURTESY, people=said))
    return [one.name for item in hunt.plan(LATE).rounds[0].standing for one in item.people]


def test_who_was_met_is_told_where_nobody_was_known() -> None:
    carl = PersonClaim("Carl Boe", "", Part.MET)
    assert after(carl) == ["Carl Boe"]
    assert after(replace(PRIYA, part=Part.MET), carl, held=(replace(PRIYA, part=Part.UNKNOWN),)) == [
        "Priya Nair",
        "Carl Boe",
    ]
    assert after(carl, held=(DANA, SAM)) == ["Dana Whitfield", "Sam Okafor"]
    assert after(PersonClaim("Carl Boe", "", Part.INTERVIEWER)) == []


def test_whoever_writes_that_they_are_away_names_who_holds_what_nobody_did() -> None:
    hunt = Hunt()
    told = (replace(claim(START, uid=""), people=()),)
    hunt.hear(confirmation(ny(3, 5, 9), *told, people=(PRIYA, RUTH, absent("Priya Nair"))))
    assert [[one.name for one in item.people] for item in hunt.plan(LATE).rounds[0].standing] == [["Ruth Adeyemi"]]
