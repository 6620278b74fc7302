"""How long a talk is to last: by its length, or by the hour at which all is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent.extraction.interview.lengths import find_end, find_length
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

BEGINS = datetime(2026, 3, 12, 13, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("We expect to be finished by 3pm.", "15:00"),
        ("The day will finish at approximately 3.30pm", "15:30"),
        ("It should all be over by 4", "16:00"),
        ("You'll be done by 2:45", "14:45"),
        ("We should have you out by 5 pm", "17:00"),
        ("13.15 to begin, finishing around 14.40", "14:40"),
        ("Start: 1.15pm\nFinish: 3pm", "15:00"),
        ("You start with the tour at 1.15pm, and should be done by 3pm", "15:00"),
        ("the panel, which is due to end at 2.45pm", "14:45"),
        ("Expect to be finished about 16:00.", "16:00"),
        ("Coffee is at one. Please expect to be done by 4pm.", "16:00"),
        ("and you should let us know by 5pm", ""),
        ("We expect to finish our shortlist by 5pm", ""),
        ("Please finish the test by 5pm", ""),
        ("The task must be finished by 5pm", ""),
        ("I finish at 5", ""),
        ("You will be finished in 30 minutes", ""),
        ("We are done in 3 weeks", ""),
        ("We expect to be finished by 11am", ""),  # before it begins
        ("The vacancy closes at 3pm", ""),
    ],
)
def test_the_hour_at_which_all_is_over(text: str, hour: str) -> None:
    found = find_end(text, BEGINS)
    assert (f"{found:%H:%M}" if found else "") == hour


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("You will lead a 20 minute activity with six children, followed by an interview.", None),
        ("A 15-minute micro-teach, then the panel", None),
        ("a 20 minute role play with an actor", None),
        ("a 45 minute conversation about teaching", 45),
        ("You will sit a short spreadsheet test (20 mins) on arrival.", None),
        ("The presentation should be no more than 15 minutes.", None),
        ("A written exercise, lasting 40 minutes, comes first.", None),
        ("Role play - approx. 20 minutes", None),
        ("There is a 30 minute typing and filing exercise, then the interview of about 50 minutes.", 50),
        ("A 20 minute Excel and PowerPoint test before your interview, which will take around 45 minutes", 45),
        ("The case study takes about 30 mins and the interview 60 minutes", 60),
        ("an interview and short test (45 minutes)", 45),
        ("The interview with presentation will last 50 minutes", 50),
        ("a 45 minute interview and written test", 45),
        ("a 30 minute call about the test you did", 30),
        ("Meeting to discuss your task, 40 minutes", 40),
        ("The interview should take about an hour and a quarter.", 75),
        ("Allow an hour and a half for the interview.", 90),
        ("We will talk for three quarters of an hour.", 45),
        ("The call will last 1 hour and 20 minutes.", 80),
    ],
)
def test_a_part_is_not_the_whole(text: str, minutes: int | None) -> None:
    assert find_length(text) == (timedelta(minutes=minutes) if minutes else None)


def test_an_interview_ends_when_they_say_that_all_is_over() -> None:
    text = (
        "Dear Robin,\n\nwe would like to invite you to interview on Thursday 12 March at 1.15pm. You will read a story "
        "to a small group, followed by an interview. We expect to be finished by 3pm.\n"
    )
    (claim,) = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    assert claim.start is not None
    assert claim.end is not None
    assert claim.end - claim.start == timedelta(hours=1, minutes=45)


def test_an_interview_ends_at_the_other_hour_of_its_sentence_where_all_is_over_then() -> None:
    text = "Your interview is on Thursday 12 March at 10am, finishing around 12 noon."
    (told,) = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert told.start is not None
    assert told.end is not None
    assert told.end - told.start == timedelta(hours=2)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Please arrive at 1.30pm to sign in; you will have 15 minutes to consider the case study.", None),
        ("You'll be given 20 minutes to read the brief beforehand.", None),
        ("Allow 15 minutes to get through security. The interview itself is 45 minutes.", 45),
        ("We will take 45 minutes to discuss your experience.", 45),
        ("We have an hour to go through your portfolio.", 60),
        ("You have 30 minutes with Ana.", 30),
    ],
)
def test_time_to_prepare_is_no_length_of_the_talk(text: str, minutes: int | None) -> None:
    assert find_length(text) == (timedelta(minutes=minutes) if minutes else None)
