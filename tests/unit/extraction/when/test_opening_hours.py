"""Hours of several weekdays are somebody's opening hours, and no interview's."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.interview.test_new_times import NEW_YORK, start
from tests.unit.extraction.mails import mail, read


def starts(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    claims = read(mail(text), category).interviews
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start]


@pytest.mark.parametrize(
    "behind",
    [
        "The desk is staffed Mon-Fri, 8am-6pm.",
        "Lena Ortiz\nI work Tues – Thurs 9:30-3:30",
        "9.00am to 5.00pm, Monday to Friday",
        "Call us Monday through Saturday from 8:00 AM to 8:00 PM.",
        "Wir sind von Montag bis Freitag, 9 Uhr bis 17 Uhr, erreichbar.",
        "Le standard est ouvert du lundi au vendredi, de 9h à 17h.",
        "La segreteria risponde dal lunedì al giovedì, ore 9:00-13:00.",
    ],
)
def test_the_hours_of_a_desk_are_no_second_interview(behind: str) -> None:
    assert starts(f"Your interview is on Thursday, March 19 at 2 pm.\n\n{behind}") == ["19 14:00"]


def test_from_one_day_to_another_something_may_be_moved() -> None:
    assert start("We have to shift you from Tuesday to Thursday, 2 pm.") == "12 14:00"
    assert start("Ana's trip means your talk goes from Wednesday to Friday at 9:30 am.") == "13 09:30"


@pytest.mark.parametrize(
    "window",
    [
        "between March 16 and March 20, 10 a.m.-4 p.m. ET",
        "between the 16th and the 20th of March, 10 a.m. to 4 p.m.",
        "from 16 March to 20 March, 9:00-12:00",
        "March 16 - March 20, 10am-4pm",
    ],
)
def test_a_window_of_several_days_is_no_slot(window: str) -> None:
    asked = f"Please send me two or three times that work for a video interview, {window}."
    assert starts(asked, Category.INTERVIEW_INVITATION) == []


def test_two_dates_of_which_one_takes_the_place_of_the_other_are_no_span() -> None:
    assert start("We have to move you from March 16 to March 20, 2 pm.") == "20 14:00"


def test_two_days_with_an_hour_each_are_no_span() -> None:
    assert starts("Part one is on Tuesday at 10 am and part two on Thursday at 11 am.") == ["10 10:00", "12 11:00"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("You meet the panel on Thursday at 11 am, right after lunch with Tom.", ["12 11:00"]),
        ("Thursday at 12:15 pm is yours. I picked our lunch hour on purpose, so it will be quiet.", ["12 12:15"]),
        ("Thursday at 12:30 pm for lunch with the partners.", ["12 12:30"]),
        (
            "Thursday, March 12\n10:00 AM Talk with Ana\n12:00 PM Lunch with the team\n1:00 PM Talk with Bo",
            ["12 10:00", "12 13:00"],
        ),
        (
            "Thursday, March 12\n10:00 AM Talk with Ana\n11:00 AM Talk with Bo\n12:00 PM Finish",
            ["12 10:00", "12 11:00"],
        ),
        ("Your talk is on Thursday at 4 pm. Ring me at 5 this afternoon if the trains are bad.", ["12 16:00"]),
    ],
)
def test_a_pause_is_told_right_behind_its_hour(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    "behind",
    [
        "Lobby hours: Mon-Thu 9:00-5:00, Fri 9:00-6:00",
        "Open Mon-Thu 9-5, Fri 9-4.30 and Sat 10-1",
        "We are here Monday to Thursday 8.30am-5pm and Friday 8.30am-4pm",
        "Box office hours: Tues 10-6, Sat 9:00-6:00",
        "Horaires d'ouverture : lundi 9h-17h, samedi 10h-12h",
        "Öffnungszeiten: Di 9:00-18:00 Uhr, Sa 9:00-13:00 Uhr",
    ],
)
def test_hours_that_go_on_behind_those_of_several_days_are_none_either(behind: str) -> None:
    assert starts(f"Your interview is on Thursday, March 19 at 2 pm.\n\nLena Ortiz\n{behind}") == ["19 14:00"]


def test_the_label_of_the_interviews_own_hours_is_no_desks() -> None:
    assert starts("Interview hours: Thursday, March 12, 9:00-11:00 am") == ["12 09:00"]
