"""Days in words, moves by so many days, and slips of the pen that a mail puts right."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.when.worded_days import in_figures
from agent.model.mail import Category, ClaimKind, InterviewClaim, Move
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def only(body: str, category: Category = Category.INTERVIEW_CHANGE) -> InterviewClaim:
    (claim,) = read(mail(body, "Your interview"), category).interviews
    return claim


def wall(claim: InterviewClaim) -> str:
    assert claim.kind is ClaimKind.SET
    assert claim.start is not None
    return claim.start.astimezone(NEW_YORK).strftime("%m-%d %H:%M")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("You are to see the Curator on Wednesday, the twenty-fifth of March, at noon.", "03-25 12:00"),
        ("Your interview is on the twenty-fifth at 2pm.", "03-25 14:00"),
        ("Your interview is on March twenty fifth at 2pm.", "03-25 14:00"),
        ("Your interview is on the second of April at 10:15.", "04-02 10:15"),
        ("Your interview is on April the first at 10:15.", "04-01 10:15"),
        ("Please come for your interview on Monday 930am.", "03-16 09:30"),
        ("Please come for your interview on Monday at 1130 a.m.", "03-16 11:30"),
        ("Perfect, Tuesday 2pm Central it is.", "03-10 15:00"),
        ("Thursday it is then. 19th, 8am sharp, ask for me at the gate.", "03-19 08:00"),
        ("So, on Friday it is, 27th at 9.30am.", "03-27 09:30"),
        ("Thursday it is then. 1st interview of the day, 8am sharp.", "03-12 08:00"),
    ],
)
def test_a_day_in_words_or_an_hour_run_together_is_read(body: str, expected: str) -> None:
    assert wall(only(body, Category.INTERVIEW_CONFIRMATION)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Our offices are on the twenty-third floor",
        "In May second interviews begin, and we may first call you",
        "the first of several rounds, the tenth anniversary",
    ],
)
def test_what_counts_something_else_is_no_day(text: str) -> None:
    assert in_figures(text) == text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Wednesday's interview is postponed by a week, same hour (11am ET).", "03-18 11:00"),
        ("We're moving our Wednesday 10am call one day later. Same time.", "03-12 10:00"),
        ("We need to move your interview of Wednesday at 10am two days back, same time.", "03-13 10:00"),
        ("We have to bring Thursday's 3pm interview forward by a day, same time.", "03-11 15:00"),
        (
            "The visit stands as arranged on the 16th. One correction: the start is 9.30, not 9.00 as I wrote.",
            "03-16 09:30",
        ),
    ],
)
def test_so_many_days_are_counted_from_the_time_that_is_named(body: str, expected: str) -> None:
    assert wall(only(body)) == expected


@pytest.mark.parametrize(
    ("body", "move"),
    [
        ("The interview has to be pushed back by two days. Same time, same link.", Move(days=2)),
        ("The interview is postponed by a week; the time stays the same.", Move(days=7)),
        ("Our talk is brought forward by one day, same hour.", Move(days=-1)),
        ("I wrote 2pm but it should be 12pm. Apologies.", Move(to=time(12))),
        ("I said 2pm for the interview but meant 3pm.", Move(to=time(15))),
        ("The invitation says two, which is a typo. The correct time is 3pm.", Move(to=time(15))),
    ],
)
def test_a_move_by_days_or_a_slip_put_right_is_told_by_the_old_time(body: str, move: Move) -> None:
    claim = only(body)
    assert (claim.kind, claim.start, claim.move) == (ClaimKind.SET, None, move)


def test_forward_by_a_day_is_left_open() -> None:
    assert only("The interview is moved forward by a day.").kind is ClaimKind.OFF
