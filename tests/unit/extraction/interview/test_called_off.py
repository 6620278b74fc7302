"""What is called off, by the day that is named, and whose word it is."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from agent.model.mail import Category, ClaimKind, Move
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    "said",
    [
        "Josh has left us, so the Thursday interview is cancelled. We cover his questions on Friday.",
        "I'm sorry, we have to cancel Thursday's interview.",
        "Your talk with Josh on Thursday will not take place.",
        "We need to call off your interview on 12 March; Friday's stays as planned.",
        "Leider fällt das Gespräch am Donnerstag aus, es entfällt ersatzlos.",
    ],
)
def test_they_name_the_day_whose_interview_is_off(said: str) -> None:
    (found,) = read(mail(said), Category.INTERVIEW_CANCELLATION).interviews
    assert (found.kind, found.start, found.move) == (ClaimKind.OFF, None, Move(of=date(2026, 3, 12)))


@pytest.mark.parametrize(
    "said",
    [
        "We have to cancel both interviews, on Thursday and Friday.",
        "We have to cancel your interview because Ana is away on Thursday.",
        "Your interview is cancelled. Please send your receipts by Thursday.",
    ],
)
def test_a_day_of_something_else_names_none(said: str) -> None:
    (found,) = read(mail(said), Category.INTERVIEW_CANCELLATION).interviews
    assert (found.kind, found.move) == (ClaimKind.OFF, None)


@pytest.mark.parametrize(
    "said",
    [
        "I would like to withdraw from the process and so I won't be attending on Tuesday.",
        "I've accepted another job, so I would like to withdraw my application and won't be coming on Tuesday.",
    ],
)
def test_the_user_names_a_day_on_which_they_will_not_come(said: str) -> None:
    found = read(mail(said), Category.OWN)
    assert found.withdraws
    assert found.interviews[0].move == Move(of=date(2026, 3, 10))


def test_who_withdraws_comes_to_no_interview() -> None:
    found = read(mail("I would like to withdraw my application, as I have taken another job."), Category.OWN)
    assert [(one.kind, one.move) for one in found.interviews] == [(ClaimKind.OFF, Move())]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Ada is out sick so I've taken her session off tomorrow. The other two stay as they are.", ["Ada"]),
        ("I need to cancel your session with Ada on Thursday. The rest of the day stands.", ["Ada"]),
        ("We have to cancel both interviews, Ada is ill.", []),
        ("We have to cancel your interview, Ada is ill.", []),
    ],
)
def test_they_say_whose_part_of_a_day_is_off(said: str, names: list[str]) -> None:
    (found,) = read(mail(said), Category.INTERVIEW_CANCELLATION).interviews
    assert [one.name for one in found.people] == names


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("The inspectors rang at ten past eight this morning, so the interviews tomorrow are cancelled.", None),
        ("The boiler burst at 9.20 today. Your interview can't go ahead tomorrow.", None),
        ("We have to cancel your interview on March 9 at 3:00 pm.", datetime(2026, 3, 9, 19, tzinfo=UTC)),
        ("We have to cancel your interview on March 9 at 10:45 am.", datetime(2026, 3, 9, 14, 45, tzinfo=UTC)),
    ],
)
def test_an_hour_that_is_long_over_is_none_that_is_called_off(said: str, start: datetime | None) -> None:
    """Given a mail of eleven in the morning."""
    (found,) = read(mail(said), Category.INTERVIEW_CANCELLATION).interviews
    assert (found.kind, found.start) == (ClaimKind.OFF, start)
