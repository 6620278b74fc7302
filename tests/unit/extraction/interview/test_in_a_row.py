"""What comes before or after an interview on its day, told in prose."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def hours(text: str, category: Category = Category.INTERVIEW_INVITATION) -> list[str]:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nJulie"), category).interviews
    return [one.start.astimezone(NEW_YORK).strftime("%d %H:%M") for one in found if one.start]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        (
            "I'd like to invite you for interview on Thursday, 19 March. You would teach a 30 minute lesson at 9.30am "
            "(observed by our Head) followed by an interview at 10.45am.",
            "19 10:45",
        ),
        (
            "Your interview will be at 2.15pm on Thursday 19 March, with your presentation at 1.30pm beforehand.",
            "19 14:15",
        ),
        ("We'd like to see you on 19 March. You'd do a short task at 1pm before meeting the panel at 2pm.", "19 14:00"),
        (
            "Come for interview on Thursday 19 March at 10am, followed by a tour of the school at 11am. Is that ok?",
            "19 10:00",
        ),
        (
            "We'd like you to come in on Thursday 19th. 9.15 lesson observation (30 mins), 10.15 student council, "
            "11.00 formal interview with me and Mr Bates. Hope that's ok.",
            "19 11:00",
        ),
        ("Could you come in on Thursday 19 March? 9.30 tour, 10.00 written task, 10.45 panel interview.", "19 10:45"),
        (
            "Would you be able to come on Thursday 19 March? There is a task at 10am, then an interview at 11am.",
            "19 11:00",
        ),
    ],
)
def test_only_the_talk_is_the_interview(text: str, hour: str) -> None:
    assert hours(text) == [hour]


@pytest.mark.parametrize(
    "text",
    [
        "Could you come for interview on Thursday 19 March at 10am or 11am?",
        "We could interview you on Thursday 19 March at 10am, or, before lunch, meet at 11am.",
        "We'd like you to interview with Ana at 10am on Thursday 19 March and then interview with Raj at 11am. OK?",
        "You will meet Jo at 10am on Thursday 19 March, then the trustees at 11am. Does that work?",
        "We'd like to see you on Thursday 19 March: 10.00 interview with Tom, 11.00 interview with Ann.",
        "Could you do Thursday 19 March at 10.00 with Tom or 11.00 with me?",
        "We'd like to see you on Thursday 19 March: 10.00 with Tom Hale, 11.00 with Ann.",
    ],
)
def test_two_hours_stay_two(text: str) -> None:
    assert hours(text) == ["19 10:00", "19 11:00"]


def test_who_watches_the_lesson_is_met() -> None:
    text = "Your interview is on 19 March at 10.45am. Your lesson will be observed by Anne Kelleher and Peter Doyle."
    (claim,) = read(mail(f"Hi Robin,\n\n{text}\n\nJulie"), Category.INTERVIEW_INVITATION).interviews
    assert [one.name for one in claim.people] == ["Anne Kelleher", "Peter Doyle"]


@pytest.mark.parametrize(
    "text",
    [
        "We can see you at 2pm on the 20th instead, with the exercise at 1.15pm beforehand.",
        "Your interview at 10am on 20 March will now be at 2pm.",
        "Interview: 10am, 20 March, then changed to 2pm.",
    ],
)
def test_an_interview_moves_to_the_hour_of_the_talk(text: str) -> None:
    assert hours(text, Category.INTERVIEW_CHANGE) == ["20 14:00"]
