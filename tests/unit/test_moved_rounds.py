"""Interviews that are moved without their new time, that stay where they are, and that the user's own mail settles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from agent.model.application import MessageFact, Standing
from agent.model.mail import Category, ClaimKind, InterviewClaim, Move, Part, PersonClaim, SlotPick
from tests.facts import DANA, PRIYA, RUTH, SAM, Hunt, claim, confirmation, message, ny, off, own

START = ny(3, 10, 14)  # a Tuesday
SAID = ny(3, 9, 17)
LATE = ny(4, 20, 9)
CHANGE = Category.INTERVIEW_CHANGE


def move(at: datetime = SAID, kind: ClaimKind = ClaimKind.SET, **how: Any) -> MessageFact:
    asked = (off(),) if kind is ClaimKind.OFFERED else ()
    moved = InterviewClaim(kind, people=(PRIYA,), move=Move(**how))
    return message(PRIYA, at, CHANGE, interviews=(*asked, moved))


def standing(hunt: Hunt, now: datetime = LATE) -> list[datetime]:
    return [interview.start for round_ in hunt.plan(now).rounds for interview in round_.standing]


@pytest.mark.parametrize(
    ("how", "start"),
    [
        ({"minutes": 30}, START + timedelta(minutes=30)),
        ({"minutes": -60}, START - timedelta(hours=1)),
        ({"days": 1}, ny(3, 11, 14)),
        ({"days": 7}, ny(3, 17, 14)),
        ({"days": 14}, ny(3, 24, 14)),
        ({"on": date(2026, 3, 13)}, ny(3, 13, 14)),
        ({"minutes": 20, "of": date(2026, 3, 10)}, START + timedelta(minutes=20)),
        ({}, START),
    ],
)
def test_a_move_moves_the_interview_that_is_planned(how: dict[str, Any], start: datetime) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, SAM, minutes=45)
    hunt.hear(move(**how))
    (round_,) = hunt.plan(LATE).rounds
    (interview,) = round_.standing
    assert (interview.start, interview.end) == (start, start + timedelta(minutes=45))
    assert [person.name for person in interview.people] == ["Dana Whitfield", "Sam Okafor"]


@pytest.mark.parametrize(("at", "moved"), [(time(11), 1), (time(2, 15), 2), (time(14, 15), 2)])
def test_of_a_day_of_several_only_what_begins_at_the_hour_named_is_moved(at: time, moved: int) -> None:
    hunt = Hunt()
    day = [ny(3, 10, 9), ny(3, 10, 11), ny(3, 10, 14, 15)]
    hunt.hear(confirmation(ny(3, 5, 9), *(claim(start, DANA) for start in day)))
    told = InterviewClaim(ClaimKind.SET, people=(PRIYA,), move=Move(minutes=30, at=at))
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(told,)))
    expected = [start + timedelta(minutes=30) if index == moved else start for index, start in enumerate(day)]
    assert standing(hunt) == expected


def test_of_several_talks_only_that_of_whom_the_mail_names_moves_to_the_hour() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 10), DANA), claim(ny(3, 10, 11), SAM)))
    sams = InterviewClaim(ClaimKind.SET, people=(PersonClaim("Sam", "", Part.INTERVIEWER),), move=Move(to=time(14)))
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(sams,)))
    assert standing(hunt) == [ny(3, 10, 10), ny(3, 10, 14)]


def test_whom_the_user_has_met_already_may_move_the_interview_ahead() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 1, 9), claim(ny(3, 3, 10), DANA)))
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 11), SAM)))
    danas = InterviewClaim(ClaimKind.SET, people=(DANA,), move=Move(minutes=30))
    hunt.hear(message(DANA, SAID, CHANGE, interviews=(danas,)))
    assert standing(hunt) == [ny(3, 3, 10), ny(3, 10, 11, 30)]


def test_several_talks_of_a_day_never_move_to_one_hour() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 10), DANA), claim(ny(3, 10, 11), SAM)))
    hunt.hear(move(to=time(14)))
    assert standing(hunt) == []


def test_the_talks_of_a_programme_stay_apart_though_the_user_said_when_they_could_come() -> None:
    hunt = Hunt()
    hunt.hear(asking(Category.INTERVIEW_INVITATION))
    hunt.hear(own((PRIYA,), ny(3, 9, 18), proposals=(SlotPick(on=date(2026, 3, 12), at=time(9)),)))
    talks = (claim(ny(3, 12, hour), who, uid="") for hour, who in ((10, DANA), (11, SAM), (13, RUTH)))
    hunt.hear(confirmation(ny(3, 10, 9), *talks))
    assert standing(hunt) == [ny(3, 12, 10), ny(3, 12, 11), ny(3, 12, 13)]


def test_the_hour_on_the_wall_stays_where_the_clocks_change_between() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 5, 14), DANA)
    hunt.hear(move(ny(3, 4, 9), days=7))
    assert standing(hunt) == [ny(3, 12, 14)]


def test_all_talks_of_one_day_begin_later() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), claim(START + timedelta(hours=1), SAM)))
    hunt.hear(move(minutes=30))
    assert standing(hunt) == [START + timedelta(minutes=30), START + timedelta(minutes=90)]


def test_of_interviews_on_several_days_none_is_moved_and_none_holds_unless_the_day_is_named() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), claim(ny(3, 12, 9), SAM)))
    named = Hunt(hunt.facts)
    hunt.hear(move(minutes=30))
    assert standing(hunt) == []
    assert hunt.plan(ny(3, 9, 18)).standing is Standing.THEY_WAIT_FOR_YOU
    named.hear(move(minutes=30, of=date(2026, 3, 12)))
    assert standing(named) == [START, ny(3, 12, 9, 30)]


def test_next_week_never_brings_an_interview_forward() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 24, 14), DANA)), move(days=7))
    assert standing(hunt) == []


def test_a_word_of_a_delay_may_come_when_it_should_have_begun() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(move(START + timedelta(minutes=5), minutes=20))
    assert standing(hunt) == [START + timedelta(minutes=20)]


def test_what_stays_where_it_is_is_neither_called_off_nor_asked_about() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(move())
    for now in (ny(3, 9, 18), START + timedelta(hours=2)):
        assert hunt.plan(now).standing is not Standing.THEY_WAIT_FOR_YOU
    assert standing(hunt) == [START]


def test_a_move_that_was_resolved_is_not_asked_about_once_it_is_over() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(move(days=1))
    assert hunt.plan(ny(3, 11, 16)).standing is not Standing.THEY_WAIT_FOR_YOU


def test_a_move_of_nothing_that_is_planned_is_asked_about() -> None:
    hunt = Hunt()
    hunt.hear(move(days=1))
    assert standing(hunt) == []
    assert hunt.plan(ny(3, 9, 18)).standing is Standing.THEY_WAIT_FOR_YOU


def test_of_what_was_never_planned_it_is_not_said_that_it_has_to_move() -> None:
    hunt = Hunt()
    hunt.hear(move(kind=ClaimKind.OFFERED, days=1))
    assert [said for said in hunt.plan(ny(3, 9, 18)).needs_you if "with a time for an interview" in said]
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(move(kind=ClaimKind.OFFERED, days=1))
    assert [said for said in hunt.plan(ny(3, 9, 18)).needs_you if "another time for the interview" in said]


# --- what the user answers ---


@pytest.mark.parametrize(
    ("pick", "held"),
    [
        (SlotPick(), True),
        (SlotPick(weekday=1), True),
        (SlotPick(weekday=1, on=date(2026, 3, 17), at=time(14)), True),
        (SlotPick(weekday=2, at=time(14)), False),
    ],
)
def test_a_move_that_is_asked_for_waits_for_the_user(pick: SlotPick, held: bool) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, SAM)
    hunt.hear(move(kind=ClaimKind.OFFERED, days=7))
    assert standing(hunt) == []
    hunt.hear(own((PRIYA,), ny(3, 9, 18), picks=(pick,)))
    assert standing(hunt) == ([ny(3, 17, 14)] if held else [])
    if held:
        (round_,) = [one for one in hunt.plan(LATE).rounds if one.standing]
        assert [person.name for person in round_.people] == ["Dana Whitfield", "Sam Okafor"]


def test_words_without_a_time_accept_nothing_once_something_else_was_written() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(move(kind=ClaimKind.OFFERED, days=7), message(PRIYA, ny(3, 9, 18), Category.COURTESY))
    hunt.hear(own((PRIYA,), ny(3, 9, 19), picks=(SlotPick(),)))
    assert standing(hunt) == []


def test_words_without_a_time_accept_none_of_several_slots() -> None:
    hunt = Hunt()
    slots = tuple(claim(at, kind=ClaimKind.OFFERED, uid="") for at in (START, ny(3, 12, 9)))
    hunt.hear(message(PRIYA, ny(3, 5, 9), Category.INTERVIEW_INVITATION, interviews=slots))
    hunt.hear(own((PRIYA,), ny(3, 6, 9), picks=(SlotPick(),)))
    assert standing(hunt) == []


THURSDAY = SlotPick(weekday=3, on=date(2026, 3, 12), at=time(17, 15))
FIRM = SlotPick(weekday=3, at=time(17, 15), firm=True)
AT = ny(3, 12, 17, 15)


def asking(category: Category, **changes: Any) -> MessageFact:
    return message(PRIYA, SAID, category, **changes)


def test_a_time_that_answers_a_move_of_which_nobody_knows_the_interview_is_set() -> None:
    hunt = Hunt()
    hunt.hear(move(kind=ClaimKind.OFFERED, days=1))
    hunt.hear(own((PRIYA,), ny(3, 9, 18), picks=(THURSDAY,)))
    assert standing(hunt) == [AT]


@pytest.mark.parametrize("category", [Category.INTERVIEW_INVITATION, CHANGE])
def test_a_time_that_the_user_names_when_asked_holds_once_it_is_confirmed(category: Category) -> None:
    hunt = Hunt()
    hunt.hear(asking(category), own((PRIYA,), ny(3, 9, 18), picks=(THURSDAY,)))
    assert standing(hunt) == []
    hunt.hear(confirmation(ny(3, 10, 9), people=(PRIYA, RUTH)))
    assert standing(hunt) == [AT]


@pytest.mark.parametrize("category", [Category.INTERVIEW_INVITATION, CHANGE])
def test_a_time_at_which_the_user_will_be_there_holds_at_once(category: Category) -> None:
    hunt = Hunt()
    hunt.hear(asking(category), own((PRIYA,), ny(3, 9, 18), picks=(FIRM,)))
    assert standing(hunt) == [AT]


def test_a_change_that_is_not_understood_is_settled_by_what_the_user_confirms() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 11, 11), DANA)
    hunt.hear(asking(CHANGE, needs_review=True), own((PRIYA,), ny(3, 9, 18), picks=(FIRM,)))
    assert standing(hunt) == [AT]


def test_a_move_that_is_not_understood_is_settled_by_the_time_that_the_user_accepts() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, SAM)
    hunt.hear(replace(move(kind=ClaimKind.OFFERED, days=7), needs_review=True))
    hunt.hear(own((PRIYA,), ny(3, 9, 18), picks=(SlotPick(weekday=1, on=date(2026, 3, 17), at=time(14)),)))
    assert standing(hunt) == [ny(3, 17, 14)]


@pytest.mark.parametrize(
    "picks",
    [
        (THURSDAY, SlotPick(weekday=4, at=time(9))),
        (SlotPick(weekday=3),),
        (SlotPick(at=time(17)),),
        (SlotPick(ordinal=1),),
    ],
)
def test_what_is_not_one_day_and_hour_sets_nothing(picks: tuple[SlotPick, ...]) -> None:
    hunt = Hunt()
    hunt.hear(asking(Category.INTERVIEW_INVITATION), own((PRIYA,), ny(3, 9, 18), picks=picks))
    hunt.hear(confirmation(ny(3, 10, 9), people=(PRIYA,)))
    assert standing(hunt) == []


def test_a_time_named_to_somebody_who_asked_for_none_sets_nothing() -> None:
    hunt = Hunt()
    hunt.hear(asking(Category.ACKNOWLEDGEMENT), own((PRIYA,), ny(3, 9, 18), picks=(FIRM,)))
    assert standing(hunt) == []


def test_a_further_time_is_not_set_beside_the_one_that_is_planned() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(asking(Category.INTERVIEW_INVITATION), own((PRIYA,), ny(3, 9, 18), picks=(FIRM,)))
    assert standing(hunt) == [START]


@pytest.mark.parametrize(("slots", "start"), [((6, 15), 6), ((18, 15), 18), ((6, 18), 18)])
def test_an_early_hour_follows_the_slot_that_was_offered(slots: tuple[int, ...], start: int) -> None:
    hunt = Hunt()
    offered = tuple(claim(ny(3, 12, hour, 45), kind=ClaimKind.OFFERED, uid="") for hour in slots)
    hunt.hear(message(PRIYA, ny(3, 5, 9), Category.INTERVIEW_INVITATION, interviews=offered))
    hunt.hear(own((PRIYA,), ny(3, 6, 9), picks=(SlotPick(weekday=3, at=time(18, 45)),)))
    assert standing(hunt) == [ny(3, 12, start, 45)]


# --- who takes part in what was moved ---

CLERK = PersonClaim("Ida Lund", "ida@northwind.example", Part.COORDINATOR, "Executive Assistant")
NEW = ny(3, 13, 11)


def met(hunt: Hunt) -> list[tuple[datetime, list[str]]]:
    rounds = hunt.plan(LATE).rounds
    return [(one.start, [who.name for who in one.people]) for round_ in rounds for one in round_.standing]


def called_off(*claims: InterviewClaim, category: Category = CHANGE) -> MessageFact:
    return message(CLERK, SAID, category, interviews=(off(), *claims))


@pytest.mark.parametrize("writer", [(), (CLERK,), (PRIYA,)])
def test_another_time_that_the_user_takes_keeps_the_people(writer: tuple[PersonClaim, ...]) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, SAM)
    slot = replace(claim(NEW, uid="", kind=ClaimKind.OFFERED), people=writer)
    hunt.hear(replace(called_off(slot), sender=replace(called_off().sender, address=(writer or (CLERK,))[0].address)))
    hunt.hear(own((CLERK,), ny(3, 9, 18), picks=(SlotPick(weekday=4, at=time(11)),)))
    assert met(hunt) == [(NEW, ["Dana Whitfield", "Sam Okafor"])]


@pytest.mark.parametrize("category", [CHANGE, Category.INTERVIEW_CANCELLATION])
def test_what_is_set_after_one_was_called_off_has_its_people_unless_others_are_named(category: Category) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(called_off(category=category))
    named = Hunt(hunt.facts)
    hunt.hear(confirmation(ny(3, 10, 9), replace(claim(NEW, uid=""), people=(PRIYA,)), sender=PRIYA))
    assert met(hunt) == [(NEW, ["Dana Whitfield"])]
    named.hear(confirmation(ny(3, 10, 9), claim(NEW, RUTH, uid=""), sender=PRIYA))
    assert met(named) == [(NEW, ["Ruth Adeyemi"])]


@pytest.mark.parametrize(("said", "minutes"), [(None, 45), (timedelta(minutes=30), 30)])
def test_what_is_set_after_one_was_called_off_lasts_as_long_unless_it_is_said(
    said: timedelta | None, minutes: int
) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, minutes=45)
    hunt.hear(called_off())
    new = START + timedelta(days=7)
    set_again = replace(claim(new, uid=""), end=new + said if said else None)
    hunt.hear(replace(confirmation(SAID + timedelta(days=1), set_again), id=77))
    (interview,) = [one for round_ in hunt.plan(LATE).rounds for one in round_.standing]
    assert (interview.start, interview.end) == (new, new + timedelta(minutes=minutes))


def test_a_host_who_writes_of_the_new_time_takes_part_as_well() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(called_off())
    hunt.hear(confirmation(ny(3, 10, 9), claim(NEW, RUTH, uid=""), sender=RUTH))
    assert met(hunt) == [(NEW, ["Dana Whitfield", "Ruth Adeyemi"])]


def test_only_one_interview_takes_the_place_of_another_and_not_for_ever() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(called_off())
    late = Hunt(hunt.facts)
    hunt.hear(confirmation(ny(3, 10, 9), replace(claim(NEW, uid=""), people=()), sender=PRIYA))
    hunt.hear(confirmation(ny(3, 11, 9), replace(claim(ny(3, 20, 9), uid=""), people=()), sender=PRIYA))
    assert met(hunt) == [(NEW, ["Dana Whitfield"]), (ny(3, 20, 9), [])]
    late.hear(confirmation(ny(4, 1, 9), replace(claim(ny(4, 3, 9), uid=""), people=()), sender=PRIYA))
    assert met(late) == [(ny(4, 3, 9), [])]


# --- a slot that is no longer there ---


def offer(*starts: datetime) -> MessageFact:
    slots = tuple(claim(start, uid="", kind=ClaimKind.OFFERED) for start in starts)
    return message(PRIYA, ny(3, 5, 9), Category.INTERVIEW_INVITATION, interviews=slots)


def test_thanks_after_the_interview_pick_no_slot() -> None:
    hunt = Hunt()
    hunt.hear(offer(START), own((PRIYA,), ny(3, 5, 12), picks=(SlotPick(weekday=1),)))
    moved = claim(START + timedelta(minutes=30), uid="", replaces=START)
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(moved,)))
    hunt.hear(own((DANA,), ny(3, 10, 20), picks=(SlotPick(on=date(2026, 3, 10)),)))
    assert standing(hunt) == [START + timedelta(minutes=30)]


@pytest.mark.parametrize("gone", [True, False])
def test_a_slot_that_was_moved_or_called_off_is_not_picked_again(gone: bool) -> None:
    hunt = Hunt()
    hunt.hear(offer(START, NEW), own((PRIYA,), ny(3, 5, 12), picks=(SlotPick(weekday=1),)))
    later = START + timedelta(minutes=30)
    hunt.hear(called_off() if gone else message(PRIYA, SAID, CHANGE, interviews=(claim(later, uid=""),)))
    hunt.hear(own((PRIYA,), ny(3, 9, 18), picks=(SlotPick(weekday=1),)))
    assert standing(hunt) == ([] if gone else [later])


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION])
def test_a_new_time_beside_a_reason_moves_what_was_planned(category: Category) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, SAM)
    hunt.hear(message(PRIYA, SAID, category, interviews=(claim(ny(3, 11, 17), move=Move()),)))
    (round_,) = hunt.plan(LATE).rounds
    (interview,) = round_.standing
    assert interview.start == ny(3, 11, 17)
    assert [person.name for person in interview.people] == ["Dana Whitfield", "Sam Okafor"]


@pytest.mark.parametrize(
    ("named", "left"),
    [(START, []), (START + timedelta(hours=9, minutes=30), []), (START + timedelta(days=2), [START])],
)
def test_the_old_time_may_be_told_in_another_zone(named: datetime, left: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    moved = claim(ny(3, 11, 17), uid="", replaces=named)
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(moved,)))
    assert standing(hunt) == [*left, ny(3, 11, 17)]


@pytest.mark.parametrize(
    ("named", "held"),
    [("Sam", [ny(3, 10, 9)]), ("Dana Whitfield", [ny(3, 10, 11)]), ("Nobody Known", []), ("", [])],
)
def test_of_two_interviews_only_that_of_whom_the_mail_names_is_called_off(named: str, held: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 9), DANA), claim(ny(3, 10, 11), SAM)))
    people = (PersonClaim(named, "", Part.INTERVIEWER),) if named else ()
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(InterviewClaim(ClaimKind.OFF, people=people),)))
    assert standing(hunt) == held


def test_of_two_interviews_that_of_whom_the_mail_names_is_moved() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 9), DANA), claim(ny(3, 10, 11), SAM)))
    moved = InterviewClaim(ClaimKind.SET, ny(3, 12, 15), people=(PersonClaim("Sam", "", Part.INTERVIEWER),))
    hunt.hear(message(PRIYA, SAID, CHANGE, interviews=(moved,)))
    assert standing(hunt) == [ny(3, 10, 9), ny(3, 12, 15)]


@pytest.mark.parametrize(
    ("whose", "starts"),
    [
        (SAM, [START, ny(3, 13, 10)]),
        (replace(SAM, name="Sam", address=""), [START, ny(3, 13, 10)]),
        (RUTH, [ny(3, 10, 15), ny(3, 13, 10)]),
    ],
)
def test_of_several_that_of_the_one_who_is_named_is_moved(whose: PersonClaim, starts: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, RUTH, uid=""), claim(ny(3, 10, 15), SAM, uid="")))
    moved = claim(ny(3, 13, 10), whose, uid="", move=Move())
    hunt.hear(message(PRIYA, SAID, Category.INTERVIEW_CONFIRMATION, interviews=(moved,)))
    assert standing(hunt) == starts


@pytest.mark.parametrize(
    ("writer", "teller", "held"),
    [
        (SAM, PRIYA, [START]),  # who holds one of two, of which another told
        (PRIYA, PRIYA, []),
        (SAM, SAM, []),  # who told of both, and may speak of either
    ],
)
def test_who_holds_one_of_several_and_told_of_none_moves_their_own(
    writer: PersonClaim, teller: PersonClaim, held: list[datetime]
) -> None:
    hunt = Hunt()
    two = (claim(START, DANA, uid=""), claim(START + timedelta(days=2), replace(SAM, address=""), uid=""))
    hunt.hear(confirmation(ny(3, 5, 9), *two, sender=teller))
    hunt.hear(message(writer, ny(3, 6, 9), Category.INTERVIEW_CHANGE, interviews=(InterviewClaim(ClaimKind.OFF),)))
    assert standing(hunt) == held


def panel(*claims: InterviewClaim) -> list[tuple[datetime, list[str]]]:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 2, 9), claim(ny(3, 9, 10), DANA, SAM, uid="")))
    hunt.hear(message(PRIYA, ny(3, 4, 9), Category.INTERVIEW_CHANGE, interviews=claims))
    (round_,) = hunt.plan(ny(4, 20, 9)).rounds
    return [(item.start, [one.name for one in item.people]) for item in round_.standing]


def test_one_of_a_panel_comes_on_another_day_while_the_other_stays() -> None:
    stays = InterviewClaim(ClaimKind.SET, people=(SAM,), move=Move(), quote="Sam sees you on the 9th as planned.")
    moved = claim(ny(3, 13, 10), DANA, uid="", minutes=None)
    told = InterviewClaim(ClaimKind.SET, people=(DANA,), move=Move(on=date(2026, 3, 13)), quote="the 13th, same time")
    apart = [(ny(3, 9, 10), ["Sam Okafor"]), (ny(3, 13, 10), ["Dana Whitfield"])]
    assert panel(moved, stays) == apart
    assert panel(told, stays) == apart
    assert panel(moved) == [(ny(3, 13, 10), ["Dana Whitfield", "Sam Okafor"])]


def moved(*told: InterviewClaim, zone: str = "America/New_York") -> list[datetime]:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 2, 9), claim(ny(3, 10, 14), DANA, uid="", time_zone=zone)))
    for day, one in enumerate(told):
        hunt.hear(message(PRIYA, ny(3, 4 + day, 9), CHANGE, interviews=(one,)))
    return [item.start for round_ in hunt.plan(LATE).rounds for item in round_.standing]


def by(move: Move) -> InterviewClaim:
    return InterviewClaim(ClaimKind.SET, move=move, quote="told by the old one")


def test_what_was_moved_goes_back_to_where_it_first_was() -> None:
    other = claim(ny(3, 11, 11), DANA, uid="", minutes=None)
    assert moved(other, by(Move(back=True))) == [ny(3, 10, 14)]
    assert moved(by(Move(back=True))) == [ny(3, 10, 14)]
    assert moved(other, by(Move(days=2)), by(Move(back=True))) == [ny(3, 13, 11)]  # to which of the two nobody knows


def test_an_hour_on_the_users_clock_is_theirs_wherever_the_interview_is() -> None:
    assert moved(by(Move(to=time(15), yours=True)), zone="America/Chicago") == [ny(3, 10, 15)]
    assert moved(by(Move(to=time(15))), zone="America/Chicago") == [ny(3, 10, 16)]
