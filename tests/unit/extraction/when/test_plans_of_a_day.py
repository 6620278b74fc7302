"""Plans of a day: lines with an hour and somebody each are held, in an invitation too, and beside other days' names."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.extraction.when.other_days import has_talked
from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")
INVITATION, CONFIRMATION = Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION
PLAN = "9:30 am - 10:15 am   Bo Lind, Line Manager\n10:15 am - 11:00 am   Site walk with Ana Ruiz, Safety Officer\n"


def told(text: str, category: Category, sender: str = "Dana Kim <dana.kim@northwind-robotics.com>") -> list[str]:
    """Each interview as "set 18 09:30 Bo Lind", in New York's time."""
    claims = read(mail(text, sender=sender), category).interviews
    lines = []
    for one in claims:
        names = ", ".join(who.name for who in one.people)
        lines.append(f"{one.kind.value} {one.start.astimezone(NEW_YORK):%d %H:%M} {names}".strip() if one.start else "")
    return lines


HELD = ["set 18 09:30 Bo Lind", "set 18 10:15 Ana Ruiz"]


@pytest.mark.parametrize("category", [INVITATION, CONFIRMATION])
@pytest.mark.parametrize(
    "lead",
    [
        "It was good talking to you on Friday. We would like you to come in on Wednesday, March 18th. The plan:",
        "I enjoyed our call on Thursday. Please come to the site on Wednesday, March 18. You would see:",
        "Thanks again for taking the time to speak on Friday.\n\nYour visit is on Wednesday 3/18, as follows.",
        "Your day with us is Wednesday, March 18. We booked you a room at the Mill Inn for Tuesday night.",
        "Wednesday, March 18 it is. You will be arriving Tuesday evening, so get a good rest. The day:",
    ],
)
def test_each_line_of_a_plan_is_held_whatever_other_day_is_named(lead: str, category: Category) -> None:
    assert told(f"Hi Robin,\n\n{lead}\n\n{PLAN}\nBest,\nDana Kim\n", category) == HELD


@pytest.mark.parametrize(
    ("before", "was"),
    [
        ("It was lovely to meet you on ", True),
        ("Nice chatting with you and Bo on ", True),
        ("We really enjoyed your visit on ", True),
        ("We spoke on ", True),
        ("I look forward to speaking with you on ", False),
        ("It would be great talking to you on ", False),
        ("It'll be nice to meet you on ", False),
        ("I hope you enjoyed it. We meet on ", False),
        ("Would it be good to speak on ", False),
    ],
)
def test_a_talk_that_was_is_told_from_one_to_come(before: str, was: bool) -> None:
    assert has_talked(before) is was


@pytest.mark.parametrize(
    "text",
    [
        "We can offer you Wednesday, March 18:\n\n9:30 am\n10:15 am\n11:00 am\n\nLet me know.",
        "Wednesday, March 18:\n\n9:30 am with Bo Lind\n10:15 am with Ana Ruiz\n\nWhich of these would you prefer?",
        "Your choice:\n\nTuesday, March 17, 9:30 am with Bo Lind\nWednesday, March 18, 9:30 am with Ana Ruiz",
    ],
)
def test_slots_to_choose_from_are_no_plan(text: str) -> None:
    kinds = {one.kind for one in read(mail(text), INVITATION).interviews}
    assert kinds == {ClaimKind.OFFERED}


def test_who_stands_behind_their_office_or_department_is_met() -> None:
    text = (
        "Your itinerary for Wednesday, March 18:\n\n9:00 a.m.   Dean of Arts, Ana Ruiz\n10:00 a.m.   HR (Bo Lind)\n"
        "11:00 a.m.   Presentation, Room B\n1:15 p.m.   Tour, Ivy Hall\n2:00 p.m.   Head of Nursing - Ada Byrne\n"
    )
    assert told(text, CONFIRMATION)[:2] == ["set 18 09:00 Ana Ruiz", "set 18 10:00 Bo Lind"]
    assert [line.split(" ", 3)[3:] for line in told(text, CONFIRMATION)[2:]] == [[], ["Ada Byrne"]]


@pytest.mark.parametrize(
    ("meal", "held"),
    [
        ("12:00 p.m.   Lunch with Ada Byrne (Quality Manager) and Cy Holm", "set 18 12:00 Ada Byrne, Cy Holm"),
        ("12:00 p.m.   Lunch", ""),
        ("12:00 p.m.   Lunch with the team", ""),
        ("12:00 p.m.   Lunch break", ""),
    ],
)
def test_a_meal_is_a_talk_where_people_are_named(meal: str, held: str) -> None:
    text = f"Wednesday, March 18:\n\n9:00 a.m.   Bo Lind, Plant Manager\n{meal}\n1:00 p.m.   Ana Ruiz, HR Director\n"
    expected = ["set 18 09:00 Bo Lind", held, "set 18 13:00 Ana Ruiz"]
    assert told(text, CONFIRMATION) == [line for line in expected if line]


def test_who_arranges_and_has_a_line_of_the_plan_takes_part_in_that_alone() -> None:
    text = f"The panel looks forward to meeting you. Wednesday, March 18:\n\n8:45 am - 9:30 am   Dana Kim, HR\n{PLAN}"
    sender = "Dana Kim <dana.kim@northwind-robotics.com>"
    text += "\nBest,\nDana Kim\nHR Assistant\n"
    assert told(text, INVITATION, sender) == ["set 18 08:45 Dana Kim", *HELD]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("10:00 - 10:45 Bo Lind, Line Manager and Anna Ruiz, Test Engineer", "Bo Lind, Anna Ruiz"),
        ("10:00 - 10:45 Bo Lind, Line Manager and Anna Ruiz", "Bo Lind, Anna Ruiz"),
        ("10:00 - 10:45 Bo Lind, Head of Sales and Marketing", "Bo Lind"),
        ("10:00 - 10:45 Bo Lind, Director of Health and Safety", "Bo Lind"),
    ],
)
def test_a_title_ends_where_the_next_name_begins(line: str, names: str) -> None:
    text = f"Wednesday, March 18:\n\n{line}\n11:00 - 11:45 Ada Byrne, HR Director\n"
    assert told(text, CONFIRMATION)[0] == f"set 18 10:00 {names}"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("10:00 am Provost Ada Byrne", "Ada Byrne"),
        ("10:00 am - 10:45 am Plant Manager Ada Byrne", "Ada Byrne"),
        ("10:00 am Selection board (Anna Ruiz, Bo Lind and Peter Holm)", "Anna Ruiz, Bo Lind, Peter Holm"),
        ("10:00 am Dean Anna Ruiz", "Anna Ruiz"),
        ("10:00 am Dean Ruiz", "Dean Ruiz"),
        ("10:00 am Teaching Demonstration", ""),
        ("10:00 am Presentation (Room Four, Level Two)", ""),
        ("10:00 am Presentation (Slides, Questions)", ""),
        ("10:00 am Open Forum", ""),
    ],
)
def test_who_stands_behind_an_office_or_in_brackets_is_met(line: str, names: str) -> None:
    text = f"Wednesday, March 18:\n\n{line}\n11:00 am Ada Voss, HR Director\n"
    assert told(text, CONFIRMATION)[0] == f"set 18 10:00 {names}".strip()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We've lined up two conversations for you: on Wednesday at 10:00 and on Thursday at 15:00.", "set"),
        ("You have two interviews: with Bo Lind on Wednesday at 10, and with Ana Ruiz on Thursday at 3pm.", "set"),
        ("Here are two talks for the Buyer post: with Bo on Wednesday at 10, and with Ana on Thursday at 3pm.", "set"),
        ("Two talks have been set up on Tuesday 17 March: Ana Ruiz at 9.00 and Bo Lind at 10.00.", "set"),
        ("Here are two possible talks: on Wednesday at 10:00, and on Thursday at 15:00.", "offered"),
        ("We have two meetings free, on Wednesday at 10:00 and on Thursday at 15:00. Which suits?", "offered"),
        ("Could you do Wednesday at 10:00 or Thursday at 15:00?", "offered"),
    ],
)
def test_several_talks_that_are_arranged_are_set_and_slots_are_not(text: str, kind: str) -> None:
    assert [line.split()[0] for line in told(text, INVITATION)] == [kind, kind]


@pytest.mark.parametrize("category", [INVITATION, CONFIRMATION])
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "9.00am Tour of the school\n9.45am Written exercise (45 minutes)\n"
            "11.00am Panel interview with Bo Lind and Ana Ruiz",
            ["set 18 11:00 Bo Lind, Ana Ruiz"],
        ),
        ("10:00 am Panel interview\n11:00 am Skills test\n11:45 am Finish", ["set 18 10:00 Dana Kim"]),
        ("Typing test: 9.30am\nInterview: 10.15am with Bo Lind and Ana Ruiz", ["set 18 10:15 Bo Lind, Ana Ruiz"]),
        ("- Tour - 1pm\n- Panel interview - 2pm", ["set 18 14:00 Dana Kim"]),
        ("- 1.00pm: In-tray exercise\n- 2.00pm: Interview with Bo Lind", ["set 18 14:00 Bo Lind"]),
        (
            "9:30 am Welcome\n10:00 am Case exercise with Ana Ruiz\n11:00 am Interview with Bo Lind",
            ["set 18 10:00 Ana Ruiz", "set 18 11:00 Bo Lind"],
        ),
    ],
)
def test_a_day_that_has_more_than_its_talks_is_no_choice_of_slots(
    lines: str, expected: list[str], category: Category
) -> None:
    lead = "We are delighted to invite you for interview on Wednesday, March 18. The day will run as follows:"
    close = "Please confirm that you are able to attend."
    assert told(f"Dear Robin,\n\n{lead}\n\n{lines}\n\n{close}\n\nDana Kim\n", category) == expected


@pytest.mark.parametrize("lines", ["9.00 am\n10.30 am", "9.00 am phone interview\n10.30 am phone interview"])
def test_hours_of_one_day_with_nothing_that_tells_them_apart_are_slots(lines: str) -> None:
    text = f"Dear Robin,\n\nWe would like to interview you on Wednesday, March 18. Slots:\n\n{lines}\n\nDana Kim\n"
    assert [one.split()[0] for one in told(text, INVITATION)] == ["offered", "offered"]


SCHEDULE = "9:30 AM Threat modeling Bo\n10:30 AM Lunch with the platform team\n11:30 AM Code review\n1:00 PM End\n"


@pytest.mark.parametrize("category", [INVITATION, Category.INTERVIEW_CHANGE])
@pytest.mark.parametrize(
    "lead",
    [
        "Your schedule for the loop has been updated. Wednesday, March 18:",
        "Please see the new line-up for Wednesday, March 18:",
        "This is the running order for Wednesday, March 18:",
    ],
)
def test_what_is_called_a_schedule_is_held(lead: str, category: Category) -> None:
    starts = [line[:12] for line in told(f"Hi Robin,\n\n{lead}\n\n{SCHEDULE}\nBest,\nDana Kim\n", category)]
    assert starts == ["set 18 09:30", "set 18 11:30"]


@pytest.mark.parametrize(
    "lead",
    [
        "Our schedule has openings on Wednesday, March 18:",
        "The new schedule of slots for Wednesday, March 18:",
        "Please schedule your talk on Wednesday, March 18:",
        "We now have Wednesday, March 18:",
    ],
)
def test_what_is_not_called_one_is_not(lead: str) -> None:
    claims = read(mail(f"Hi Robin,\n\n{lead}\n\n{SCHEDULE}\nBest,\nDana Kim\n"), INVITATION).interviews
    assert {one.kind for one in claims} == {ClaimKind.OFFERED}


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        (
            "You are invited to the selection day on Wednesday 18 March.\n\n8.40 Arrival, tour by Year 6\n"
            "9.15 Teach 30 minutes, a poem of your choice, 28 children\n10.15 Pupil panel\n"
            "11.00 Interview with the Headteacher\n12.15 Lunch. Some may be released at this point\n",
            ["09:15", "10:15", "11:00"],
        ),
        (
            "You're all set for Wednesday, March 18, 10:00 AM - 1:30 PM.\n\nOne Zoom link for the whole day\n"
            "Backup phone bridge: +1 415 555 0163\n\nSCHEDULE\n\n10:00 - 10:45 System design\n"
            "10:45 - 11:30 Pair programming\n11:30 - 12:00 Break\n12:00 - 12:45 Past projects\n",
            ["10:00", "10:45", "12:00"],
        ),
        (
            "Your itinerary for Wednesday, March 18:\n\n9:00 Meeting with the Dean\n10:00 Teaching demonstration\n"
            "11:30 Taxi to the airport\n",
            ["09:00", "10:00"],
        ),
    ],
)
def test_what_else_stands_in_a_plan_makes_no_choice_of_it(text: str, hours: list[str]) -> None:
    for category in (INVITATION, CONFIRMATION):
        assert [line[:12] for line in told(text, category)] == [f"set 18 {hour}" for hour in hours]


def test_times_that_go_back_are_no_plan() -> None:
    text = "Your schedule for Wednesday, March 18:\n\n11:00 Panel interview\n9:00 Presentation\n"
    assert {one.kind for one in read(mail(text), INVITATION).interviews} == {ClaimKind.OFFERED}
