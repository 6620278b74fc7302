"""Timetables of all candidates: the receiver's own line is their interview, and what closes on a day is none."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")
BY_NUMBER = "Interviews: Thursday, 19 March 2026\n\n09.30  {0} 3301\n10.10  {0} 3307\n10.50  {0} 3312\n11.15  Break\n\n"
INVITATION, CONFIRMATION = Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION


def times(text: str, category: Category) -> list[tuple[ClaimKind, str]]:
    claims = read(mail(text), category).interviews
    return [(one.kind, f"{one.start.astimezone(NEW_YORK):%d %H:%M}") for one in claims if one.start]


@pytest.mark.parametrize("category", [INVITATION, CONFIRMATION])
@pytest.mark.parametrize(
    "text",
    [
        BY_NUMBER.format("Candidate") + "Your candidate number is 3307. You will be with the board for half an hour.",
        "Applicant No.: 3307\n\n" + BY_NUMBER.format("Applicant"),
        BY_NUMBER.format("") + "Your no. is 3307.",
        "You are candidate 2.\n\nThursday, 19 March 2026\n9:30 candidate 1\n10:10 candidate 2\n10:50 candidate 3",
        "Your reference is LB-17.\n\nThursday, 19 March 2026\n\nLB-12   9:30\nLB-17   10:10\nLB-21   10:50",
        BY_NUMBER.format("Bewerber") + "Ihre Bewerbernummer lautet: 3307",
    ],
)
def test_only_the_receivers_own_line_is_their_interview(text: str, category: Category) -> None:
    assert times(text, category) == [(ClaimKind.SET, "19 10:10")]


@pytest.mark.parametrize("category", [INVITATION, CONFIRMATION])
def test_where_nobody_knows_which_line_is_theirs_none_is(category: Category) -> None:
    assert times(BY_NUMBER.format("Candidate"), category) == []


def test_a_number_of_the_application_chooses_no_slot() -> None:
    text = "Your reference is LB-17. We can offer you:\n\nTuesday 17 March 9:00\nWednesday 18 March 9:30"
    assert times(text, INVITATION) == [(ClaimKind.OFFERED, "17 09:00"), (ClaimKind.OFFERED, "18 09:30")]


@pytest.mark.parametrize(
    "text",
    [
        "Reference: LB-17\nClosing date: Thursday, 19 March 2026 at 4pm",
        "The closing date for this post is Thursday, 19 March at 5pm.",
        "Applications close on Thursday 19 March at 12:00.",
        "Deadline for documents: Thursday 19 March, 12:00.",
        "The vacancy closes on 19 March at 23:59.",
        "Bewerbungsschluss ist am 19. März um 12:00 Uhr.",
    ],
)
def test_what_closes_then_is_no_interview(text: str) -> None:
    assert times(text, INVITATION) == []
    assert times(f"{text}\n\nYour interview is on Tuesday, March 24 at 10:00 am.", INVITATION) == [
        (ClaimKind.SET, "24 10:00")
    ]


DAY = (
    "You are invited on Thursday, 19 March 2026. The day looks like this:\n\n9.15  {}\n10.00  Sort a pile of post "
    "(20 minutes)\n11.00  Talk with the pensioners' council\n2.00  Formal interview with Ms Ines Roth (Bursar)\n\n"
    "Please bring your papers."
)


@pytest.mark.parametrize(
    "item",
    ["Arrival and coffee", "Welcome by the bursar", "Tour of the house", "Guided tour", "Registration", "ID check"],
)
def test_what_opens_a_day_is_no_interview(item: str) -> None:
    assert [at for _, at in times(DAY.format(item), CONFIRMATION)] == ["19 10:00", "19 11:00", "19 14:00"]


@pytest.mark.parametrize("item", ["Tour and first interview", "Coffee with Dr Olu Bright (Warden)"])
def test_but_whom_one_meets_there_counts(item: str) -> None:
    assert (ClaimKind.SET, "19 09:15") in times(DAY.format(item), CONFIRMATION)


def test_how_long_one_item_takes_is_said_of_that_one() -> None:
    claims = read(mail(DAY.format("Arrival")), CONFIRMATION).interviews
    lengths = [one.end - one.start if one.end and one.start else None for one in claims]
    assert lengths == [timedelta(minutes=20), None, None]
    told = DAY.format("Arrival") + " Each part takes 45 minutes."
    assert [one.end is None for one in read(mail(told), CONFIRMATION).interviews] == [False, False, False]


ITINERARY = (
    "{0}\n\n9:30 - 10:00 - Meeting with Dr. Ada Voss, Head of Department (Room 4)\n"
    "11:30 - 12:15 - Interview with the search committee: Ilse Brandt, Luc Orr, Grace Noor (Room 9)\n"
)


@pytest.mark.parametrize(
    "announced",
    [
        "Here is the plan for your visit on Thursday, March 19. A room is booked for the nights of the 18th and 19th.",
        "Here is the plan for your visit on Thursday, March 19. You are staying at the Inn from March 18 to the 20th.",
        "Here is the plan for Thursday, March 19. Your hotel has been booked for Wednesday the 18th.",
        "Here is the plan for Thursday, March 19. Flying in on Wednesday 18 March and out on the 20th is fine.",
        "Here is the plan for your visit on Thursday, March 19.",
    ],
)
def test_a_visits_hours_are_of_its_day_and_not_of_the_nights_around_it(announced: str) -> None:
    assert times(ITINERARY.format(announced), CONFIRMATION) == [
        (ClaimKind.SET, "19 09:30"),
        (ClaimKind.SET, "19 11:30"),
    ]


def test_a_committee_named_behind_a_colon_is_met_at_its_hour() -> None:
    found = read(mail(ITINERARY.format("For Thursday, March 19:")), CONFIRMATION).interviews
    assert [[one.name for one in claim.people] for claim in found] == [
        ["Ada Voss"],
        ["Ilse Brandt", "Luc Orr", "Grace Noor"],
    ]


def test_an_interview_at_a_hotel_keeps_its_day() -> None:
    text = "Your interview at the hotel is on Thursday, March 19 at 10:00 am. Ask for me at the desk."
    assert times(text, CONFIRMATION) == [(ClaimKind.SET, "19 10:00")]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ("10.45am  Presentation to staff (20 minutes)\n11.30am  Panel interview (45 minutes)", ClaimKind.SET),
        ("9:00 - Discussion of the brief\n10:00 - Interview with the panel", ClaimKind.SET),
        ("10.45am  Interview in Room 4\n11.30am  Interview in Room 5", ClaimKind.OFFERED),
        ("10.45am  free\n11.30am  free", ClaimKind.OFFERED),
    ],
)
def test_different_parts_of_one_day_are_a_plan_and_no_choice(rows: str, kind: ClaimKind) -> None:
    text = f"We would like to invite you to interview on Thursday 16 April 2026.\n\n{rows}\n\nPlease confirm."
    found = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    assert len(found) > 1
    assert {claim.kind for claim in found} == {kind}


@pytest.mark.parametrize(("last", "whom"), [("Wrap-up with Dana", ["Dana Mertz"]), ("Wrap-up with Dana Point", [])])
def test_the_writer_stands_in_a_plan_by_the_first_name(last: str, whom: list[str]) -> None:
    plan = f"Your interview is on Thursday 12 March:\n\n10:15 Interview with Marcus Bell, Head of Care\n11:30 {last}\n"
    said = mail(f"Dear Robin,\n\n{plan}\nDana Mertz\n", "Interview", "Dana Mertz <dana@pellgrove.example>")
    found = read(said, Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in found[-1].people if one.name != "Dana Point"] == whom


PLAN = """Your interviews on Thursday, 19 March 2026:

10:00 – 10:45  Hiring manager chat — Delphine Okoro
11:00 – 11:45  Case: month-end close — Sam Whitlock
12:00 – 12:30  Lunch — Bea Marchetti
12:45 – 13:15  Q&A — Hugo Lindqvist
13:30 – 14:00  Live exercise: payroll run — Ned Orr and Pat Lim
"""


def test_who_stands_at_the_end_of_each_row_holds_it() -> None:
    claims = read(mail(PLAN), CONFIRMATION).interviews
    assert [[one.name for one in claim.people] for claim in claims] == [
        ["Delphine Okoro"],
        ["Sam Whitlock"],
        ["Bea Marchetti"],
        ["Hugo Lindqvist"],
    ]


def test_what_a_talk_is_about_is_nobody() -> None:
    plan = PLAN.partition("10:00")[0] + "10:00 Coding — Problem Solving\n11:00 Design — System Thinking\n"
    named = {one.name for claim in read(mail(plan), CONFIRMATION).interviews for one in claim.people}
    assert named <= {"Dana Kim"}  # who wrote


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You're all set for Thursday, March 12. 9:00 with Anna, 10:00 with Tom.", [["Anna"], ["Tom"]]),
        ("Your interviews on Thursday, March 12: 9:00 Anna, 10:00 Tom.", [["Anna"], ["Tom"]]),
        ("On Thursday, March 12 it's 9:00 with Anna and Raj, then 10:00 with Tom.", [["Anna", "Raj"], ["Tom"]]),
    ],
)
def test_a_first_name_right_behind_an_hour_is_of_that_hour_alone(text: str, expected: list[list[str]]) -> None:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\n"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [[one.name for one in claim.people] for claim in found] == expected


def test_what_else_stands_behind_an_hour_is_nobody() -> None:
    text = "On Thursday, March 12: 9:00 Registration, 9:30 Interview, 10:30 Excel."
    found = read(mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\n"), Category.INTERVIEW_CONFIRMATION).interviews
    assert {one.name for claim in found for one in claim.people} <= {"Dana Kim"}
