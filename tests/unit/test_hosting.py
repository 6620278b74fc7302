"""Who takes part in an interview whose time the user's answer settles, and not the mail that asked for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from agent.model.application import MessageFact
from agent.model.mail import Category, ClaimKind, Part, PersonClaim, SlotPick
from tests.facts import DANA, PRIYA, RUTH, SAM, Hunt, claim, confirmation, message, ny, own

ASKED, ANSWERED = ny(3, 5, 9), ny(3, 5, 11)
START = ny(3, 10, 14)  # a Tuesday
LATE = ny(4, 20, 9)
CLERK = PersonClaim("Ida Lund", "ida@northwind.example", Part.COORDINATOR, "Executive Assistant")
UNTITLED = replace(CLERK, part=Part.UNKNOWN, title="")  # who signs with the first name alone
COPIED = PersonClaim("Noor Aziz", "noor@northwind.example", Part.UNKNOWN)
INVITATION, CONFIRMATION, CHANGE = (
    Category.INTERVIEW_INVITATION,
    Category.INTERVIEW_CONFIRMATION,
    Category.INTERVIEW_CHANGE,
)
TUESDAY = SlotPick(on=date(2026, 3, 10), at=time(14))
FIRM = replace(TUESDAY, firm=True)


def asking(*people: PersonClaim, category: Category = INVITATION, at: datetime = ASKED) -> MessageFact:
    return message(people[0], at, category, people=people)


def answer(*picks: SlotPick) -> MessageFact:
    return own((CLERK,), ANSWERED, picks=picks)


def held(hunt: Hunt) -> list[tuple[datetime, list[str]]]:
    rounds = hunt.plan(LATE).rounds
    return [(one.start, [who.name for who in one.people]) for round_ in rounds for one in round_.standing]


@pytest.mark.parametrize("category", [INVITATION, CHANGE])
@pytest.mark.parametrize(
    ("people", "names"),
    [
        ((UNTITLED, RUTH, SAM), ["Ruth Adeyemi", "Sam Okafor"]),
        ((CLERK, RUTH, COPIED), ["Ruth Adeyemi"]),
        ((replace(UNTITLED, part=Part.INTERVIEWER), SAM), ["Ida Lund", "Sam Okafor"]),
        ((UNTITLED, COPIED), ["Ida Lund"]),
        ((CLERK, COPIED), []),
    ],
)
def test_whom_the_mail_names_else_who_wrote(
    people: tuple[PersonClaim, ...], names: list[str], category: Category
) -> None:
    hunt = Hunt()
    hunt.hear(asking(*people, category=category), answer(FIRM))
    assert held(hunt) == [(START, names)]


def test_who_said_elsewhere_that_they_arrange_for_others_does_not() -> None:
    hunt = Hunt()
    hunt.hear(message(CLERK, ny(3, 2, 9), Category.ACKNOWLEDGEMENT), asking(UNTITLED), answer(FIRM))
    assert held(hunt) == [(START, [])]
    confirmed = Hunt()
    confirmed.hear(message(CLERK, ny(3, 2, 9), Category.ACKNOWLEDGEMENT))
    confirmed.hear(confirmation(ASKED, claim(START, UNTITLED, uid=""), sender=UNTITLED))
    assert held(confirmed) == [(START, [])]


@pytest.mark.parametrize("pick", [TUESDAY, FIRM])
def test_a_confirmation_whose_time_could_not_be_read_is_for_the_one_that_the_user_names(pick: SlotPick) -> None:
    hunt = Hunt()
    hunt.hear(asking(DANA, category=CONFIRMATION), answer(pick))
    assert held(hunt) == [(START, ["Dana Whitfield"])]
    assert not any("could not be read" in said for said in hunt.plan(ANSWERED).needs_you)


@pytest.mark.parametrize(
    "picks", [(SlotPick(),), (SlotPick(weekday=1),), (SlotPick(at=time(14)),), (TUESDAY, SlotPick(weekday=3))]
)
def test_it_takes_one_day_with_its_hour(picks: tuple[SlotPick, ...]) -> None:
    hunt = Hunt()
    hunt.hear(asking(DANA, category=CONFIRMATION), answer(*picks))
    assert held(hunt) == []


def test_what_is_planned_already_is_not_moved_by_it() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(ny(3, 11, 9), SAM)))
    hunt.hear(asking(PRIYA, category=CONFIRMATION), answer(FIRM))
    assert held(hunt) == [(ny(3, 11, 9), ["Sam Okafor"])]


@pytest.mark.parametrize(
    ("first", "names"),
    [(UNTITLED, ["Ida Lund", "Sam Okafor"]), (RUTH, ["Ruth Adeyemi", "Sam Okafor"])],
)
def test_who_wrote_joins_those_alone_who_are_not_known_without_them(first: PersonClaim, names: list[str]) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(START, first, uid=""), sender=UNTITLED, people=(UNTITLED, first)))
    hunt.hear(confirmation(ASKED, claim(START, UNTITLED, SAM, uid=""), sender=UNTITLED))
    assert held(hunt) == [(START, names)]


@pytest.mark.parametrize(("picks", "names"), [((FIRM,), ["Ida Lund", "Sam Okafor"]), ((), [])])
def test_whom_a_mail_names_that_may_be_something_else(picks: tuple[SlotPick, ...], names: list[str]) -> None:
    hunt = Hunt()
    asked = asking(replace(UNTITLED, part=Part.INTERVIEWER), SAM, category=Category.ACKNOWLEDGEMENT)
    hunt.hear(replace(asked, needs_review=True, runner_up=Category.REJECTION), answer(*picks))
    assert [one for _, people in held(hunt) for one in people] == names
    assert (hunt.plan(ANSWERED).rounds != ()) == bool(picks)


# --- whom the invitation named ---

LATER = ny(3, 6, 9)


def confirmed(*people: PersonClaim, at: datetime = LATER) -> MessageFact:
    return confirmation(at, claim(START, *people, uid=""), sender=PRIYA, people=(PRIYA, *people))


@pytest.mark.parametrize(
    ("invited", "people", "names"),
    [
        ((PRIYA, RUTH, SAM), (PRIYA,), ["Ruth Adeyemi", "Sam Okafor"]),
        ((UNTITLED, RUTH), (PRIYA,), ["Ruth Adeyemi"]),
        ((PRIYA, RUTH), (DANA,), ["Dana Whitfield"]),
        ((PRIYA, RUTH), (replace(PRIYA, part=Part.INTERVIEWER),), ["Priya Nair"]),
        ((PRIYA, COPIED), (PRIYA,), ["Priya Nair"]),
    ],
)
def test_a_confirmation_that_names_nobody_is_for_them(
    invited: tuple[PersonClaim, ...], people: tuple[PersonClaim, ...], names: list[str]
) -> None:
    hunt = Hunt()
    hunt.hear(asking(*invited), confirmed(*people))
    assert held(hunt) == [(START, names)]


def test_so_is_one_that_knows_nobody_at_all() -> None:
    hunt = Hunt()
    bare = replace(claim(START, uid=""), people=())
    hunt.hear(asking(CLERK, RUTH), message(CLERK, LATER, CONFIRMATION, interviews=(bare,)))
    assert held(hunt) == [(START, ["Ruth Adeyemi"])]


def test_not_one_that_comes_much_later_or_once_its_time_was_set() -> None:
    late = Hunt()
    late.hear(asking(PRIYA, RUTH, at=ny(2, 5, 9)), confirmed(PRIYA))
    assert held(late) == [(START, ["Priya Nair"])]
    further = Hunt()
    further.hear(asking(PRIYA, RUTH, at=ny(3, 2, 9)))
    further.hear(confirmation(ny(3, 3, 9), claim(ny(3, 4, 9), RUTH, uid="")), confirmed(PRIYA))
    assert [names for _, names in held(further)] == [["Ruth Adeyemi"], ["Priya Nair"]]


def test_nor_one_that_is_asked_about() -> None:
    hunt = Hunt()
    hunt.hear(replace(asking(PRIYA, RUTH), needs_review=True), confirmed(PRIYA))
    assert held(hunt) == [(START, ["Priya Nair"])]


BOTH = ["Dana Whitfield", "Sam Okafor"]


@pytest.mark.parametrize(
    ("length", "minutes", "people", "found"),
    [
        (60, 15, (DANA,), [(15, BOTH)]),
        (60, -30, (DANA,), [(-30, BOTH)]),
        (None, 30, (DANA,), [(30, BOTH)]),
        (60, 15, (RUTH,), [(0, BOTH), (15, ["Ruth Adeyemi"])]),
        (None, 45, (DANA,), [(0, BOTH), (45, ["Dana Whitfield"])]),
        (20, 30, (DANA,), [(0, BOTH), (30, ["Dana Whitfield"])]),
    ],
)
def test_one_talk_that_another_mail_tells_of_some_minutes_off(
    length: int | None, minutes: int, people: tuple[PersonClaim, ...], found: list[tuple[int, list[str]]]
) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ASKED, claim(START, DANA, SAM, minutes=length, uid="")))
    hunt.hear(confirmation(LATER, claim(START + timedelta(minutes=minutes), *people, uid="")))
    assert held(hunt) == sorted((START + timedelta(minutes=off), names) for off, names in found)


def test_a_plan_of_short_talks_stays_a_plan() -> None:
    hunt = Hunt()
    talks = [claim(START + timedelta(minutes=20 * turn), DANA, minutes=None, uid="") for turn in range(3)]
    hunt.hear(confirmation(ASKED, *talks))
    assert len(held(hunt)) == 3


@pytest.mark.parametrize(
    ("hour", "names"),
    [(START, ["Ida Lund", "Sam Okafor"]), (START + timedelta(days=1), ["Sam Okafor"])],
)
def test_who_said_that_they_hold_it_does_though_their_calendar_lists_the_others(
    hour: datetime, names: list[str]
) -> None:
    host = replace(UNTITLED, part=Part.INTERVIEWER)
    offered = replace(claim(hour, host), kind=ClaimKind.OFFERED)
    hunt = Hunt()
    hunt.hear(
        message(host, ASKED, INVITATION, people=(host,), interviews=(offered,)),
        message(UNTITLED, ANSWERED, CONFIRMATION, people=(UNTITLED,), interviews=(claim(START, SAM, uid="uid-9"),)),
    )
    assert held(hunt) == [(START, names)]


@pytest.mark.parametrize(
    ("invited", "names"),
    [
        ((replace(UNTITLED, part=Part.INTERVIEWER), SAM), ["Ida Lund", "Sam Okafor"]),
        ((replace(UNTITLED, part=Part.INTERVIEWER), RUTH), ["Sam Okafor"]),  # that was about another talk
        ((UNTITLED, SAM), ["Sam Okafor"]),
    ],
)
def test_so_does_who_said_so_before_there_was_an_hour(invited: tuple[PersonClaim, ...], names: list[str]) -> None:
    hunt = Hunt()
    hunt.hear(
        message(UNTITLED, ASKED, INVITATION, people=invited),
        message(UNTITLED, ANSWERED, CONFIRMATION, people=(UNTITLED,), interviews=(claim(START, SAM, uid="uid-9"),)),
    )
    assert held(hunt) == [(START, names)]


def test_so_do_they_once_their_calendar_has_moved_it() -> None:
    later = replace(claim(START + timedelta(days=1), SAM, uid="uid-9"), sequence=1)
    moved = message(UNTITLED, ANSWERED + timedelta(hours=1), CHANGE, people=(UNTITLED,), interviews=(later,))
    hunt = Hunt()
    hunt.hear(
        message(UNTITLED, ASKED, INVITATION, people=(replace(UNTITLED, part=Part.INTERVIEWER), SAM)),
        message(UNTITLED, ANSWERED, CONFIRMATION, people=(UNTITLED,), interviews=(claim(START, SAM, uid="uid-9"),)),
        moved,
    )
    assert held(hunt) == [(START + timedelta(days=1), ["Ida Lund", "Sam Okafor"])]


# --- whoever put the user forward, where the employer's own calendar invites them too ---

AGENT = PersonClaim("Ulla Brandt", "ulla@brandtsearch.example", Part.UNKNOWN)
BOOKED = replace(AGENT, part=Part.INTERVIEWER)  # by the calendar, which lists all guests alike


def invited(*guests: PersonClaim, organizer: PersonClaim = SAM) -> MessageFact:
    host = replace(organizer, part=Part.UNKNOWN)
    booked = claim(START, *guests, uid="uid-9", organizer=organizer.address)
    return message(host, ANSWERED, CONFIRMATION, people=(host, *guests), interviews=(booked,))


@pytest.mark.parametrize(
    ("asked", "guests", "names"),
    [
        ((AGENT, SAM), (BOOKED,), ["Sam Okafor"]),  # who is said to interview
        ((AGENT,), (BOOKED,), ["Sam Okafor"]),  # whose firm the consultant wrote of
        ((AGENT,), (BOOKED, DANA), ["Dana Whitfield"]),
        ((AGENT, SAM), (BOOKED, DANA), ["Sam Okafor", "Dana Whitfield"]),
        ((BOOKED,), (BOOKED,), ["Ulla Brandt"]),  # who said that they interview themselves
        ((BOOKED, SAM), (BOOKED, DANA), ["Ulla Brandt", "Dana Whitfield"]),
    ],
)
def test_who_only_sent_the_user_is_no_host_of_the_employers(
    asked: tuple[PersonClaim, ...], guests: tuple[PersonClaim, ...], names: list[str]
) -> None:
    hunt = Hunt()
    hunt.hear(asking(*asked), invited(*guests))
    assert held(hunt) == [(START, names)]


def test_nor_is_the_colleague_who_asked_when_the_user_could_see_the_organiser() -> None:
    hunt = Hunt()
    hunt.hear(asking(CLERK, SAM), invited(replace(CLERK, part=Part.INTERVIEWER)))
    assert held(hunt) == [(START, ["Sam Okafor"])]
    beside = Hunt()
    beside.hear(asking(CLERK, SAM), invited(replace(CLERK, part=Part.INTERVIEWER), RUTH))
    assert held(beside) == [(START, ["Sam Okafor", "Ruth Adeyemi"])]


def test_nor_who_held_the_first_talk_and_then_sent_the_user_on() -> None:
    screens, sends = (replace(CLERK, part=part, title="") for part in (Part.INTERVIEWER, Part.UNKNOWN))
    first, on = asking(screens, at=ny(3, 2, 9)), asking(sends, SAM, at=ny(3, 4, 9))
    hunt, before = Hunt(), Hunt()
    hunt.hear(first, on, invited(screens))
    assert held(hunt) == [(START, ["Sam Okafor"])]
    before.hear(asking(sends, SAM, at=ny(3, 2, 9)), replace(first, date=ny(3, 4, 9)), invited(screens))
    assert held(before) == [(START, ["Ida Lund"])]


def test_nor_where_the_employer_moves_it() -> None:
    hunt, later_on = Hunt(), START + timedelta(hours=3)
    moved = invited(BOOKED)
    again = replace(moved.interviews[0], start=later_on, end=later_on + timedelta(hours=1), sequence=1)
    change = replace(invited(BOOKED), date=LATER, category=CHANGE, interviews=(again,))
    hunt.hear(asking(AGENT), moved, change)
    assert held(hunt) == [(later_on, ["Sam Okafor"])]


def test_nor_where_the_user_agrees_to_the_time_that_the_employer_offers() -> None:
    hunt, later_on = Hunt(), START + timedelta(hours=3)
    slot = replace(invited(BOOKED).interviews[0], kind=ClaimKind.OFFERED, start=later_on, end=None)
    hunt.hear(asking(AGENT), invited(BOOKED), replace(invited(BOOKED), date=LATER, category=CHANGE, interviews=(slot,)))
    hunt.hear(own((SAM,), LATER + timedelta(hours=1), picks=(SlotPick(),)))
    assert held(hunt) == [(later_on, ["Sam Okafor"])]


@pytest.mark.parametrize(
    ("before", "guest"),
    [
        ((), BOOKED),  # nobody wrote before: a guest of another house may hold it
        ((replace(asking(AGENT), company="Brandt Search"),), BOOKED),  # of no employer
        ((asking(PRIYA),), BOOKED),  # another wrote, of the employer's
        ((asking(replace(DANA, part=Part.UNKNOWN)),), DANA),  # of one house with the organiser
    ],
)
def test_a_guest_of_whom_nothing_says_so_is_the_host(before: tuple[MessageFact, ...], guest: PersonClaim) -> None:
    hunt = Hunt()
    hunt.hear(*before, invited(guest))
    assert held(hunt) == [(START, [guest.name])]


def test_an_assistant_who_invites_does_not_take_the_consultants_place() -> None:
    hunt = Hunt()
    assistant = replace(SAM, title="Executive Assistant")
    sent = invited(BOOKED, organizer=assistant)
    hunt.hear(asking(AGENT), replace(sent, people=(replace(assistant, part=Part.COORDINATOR), BOOKED)))
    assert held(hunt) == [(START, [])]


def test_who_said_that_they_meet_the_user_too_stays_where_their_invitation_moves() -> None:
    hunt, later_on = Hunt(), START + timedelta(days=4)
    host = replace(SAM, part=Part.RECRUITER)
    first = replace(invited(DANA), interviews=(claim(START, host, DANA, uid="uid-9", organizer=SAM.address),))
    again = claim(later_on, DANA, uid="uid-9", organizer=SAM.address, sequence=1)
    hunt.hear(first, replace(invited(DANA), date=LATER, category=CHANGE, interviews=(again,)))
    assert held(hunt) == [(later_on, ["Dana Whitfield", "Sam Okafor"])]


def test_whose_invitation_had_no_guests_makes_room_for_the_one_who_is_added() -> None:
    hunt, later_on = Hunt(), START + timedelta(days=4)
    alone = replace(invited(DANA), interviews=(claim(START, SAM, uid="uid-9", organizer=SAM.address),))
    again = claim(later_on, DANA, uid="uid-9", organizer=SAM.address, sequence=1)
    hunt.hear(alone, replace(invited(DANA), date=LATER, category=CHANGE, interviews=(again,)))
    assert held(hunt) == [(later_on, ["Dana Whitfield"])]


@pytest.mark.parametrize(
    ("first", "off", "guest", "names"),
    [
        ((SAM, DANA), True, DANA, ["Sam Okafor", "Dana Whitfield"]),
        ((SAM, DANA), False, DANA, ["Dana Whitfield"]),  # a further talk, which the other holds
        ((SAM, DANA), True, RUTH, ["Ruth Adeyemi"]),
        ((DANA,), True, DANA, ["Dana Whitfield"]),
    ],
)
def test_who_was_to_hold_what_was_put_off_holds_it_when_they_invite_anew(
    first: tuple[PersonClaim, ...], off: bool, guest: PersonClaim, names: list[str]
) -> None:
    hunt, early = Hunt(), START - timedelta(days=5)
    holds = tuple(replace(one, part=Part.INTERVIEWER) for one in first)
    asked = asking(SAM, *holds, at=ny(3, 2, 9))
    hunt.hear(replace(asked, interviews=(claim(early, *holds, uid="", organizer=""),)))
    if off:
        gone = claim(early, uid="", kind=ClaimKind.OFF, people=())
        hunt.hear(message(SAM, ny(3, 4, 9), CHANGE, interviews=(replace(gone, start=None, end=None),)))
    hunt.hear(invited(replace(guest, part=Part.INTERVIEWER)))
    found = dict(held(hunt))
    assert sorted(found[START]) == sorted(names)
