"""Days on which somebody away is back, and days of automatic answers that are none."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.returns import find_return
from agent.extraction.when.calendars import Calendar
from agent.parsing.sentences import split

TUESDAY = Calendar(date(2026, 9, 8), month_first=True)


def back(text: str) -> tuple[int, int] | None:
    found = find_return(tuple(split(text)), TUESDAY)
    return (found.day.month, found.day.day) if found else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I'm away w/c September 14 and return the Monday after.", (9, 21)),
        ("On leave from Monday 14th to Friday 18th September, back on Monday.", (9, 21)),
        ("Away September 8 - September 11, sorry.", (9, 14)),
        ("I won't be reading mail until September 15.", (9, 15)),
        ("We are unable to answer before September 15.", (9, 15)),
        ("I'll be dealing with messages from September 15.", (9, 15)),
        ("The desk is staffed again on September 15.", (9, 15)),
        ("From September 15 I am at the bench again.", (9, 15)),
        ("Vanaf dinsdag 15 september ben ik er weer.", (9, 15)),
        ("Regresso no dia 15 de setembro.", (9, 15)),
        ("Me reincorporo el martes 15 de septiembre.", (9, 15)),
        ("Away from Monday 14th to Friday 18th September, and here again on Monday 21st.", (9, 21)),
        ("I am away until September 15.", (9, 16)),
        ("I'm out today (Tuesday) and tomorrow, back Thursday.", (9, 10)),
        ("I am away from the office until Monday, September 21, with limited access to email.", (9, 21)),
        ("I am out through Monday, September 21.", (9, 22)),
        ("I am out of office until and including Monday, September 21.", (9, 22)),
        ("I am back on Thursday.", (9, 10)),
    ],
)
def test_when_somebody_is_back(text: str, day: tuple[int, int]) -> None:
    assert back(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "You find us here Tuesday through Saturday, 9-6, holidays excepted.",
        "Our hours are Monday to Friday, 8.30 to 17.00, excluding holidays.",
        "Your message was read on Monday, September 7, 2026.",
        "From September 15 Ana Bell is your contact.",
        "I am on leave. Please write to Ana - Thursday she is in.",
    ],
)
def test_when_nobody_says_so(text: str) -> None:
    assert back(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Je suis absente du 14 au 21 septembre inclus.", (9, 22)),
        ("Estoy de vacaciones del 14 al 18 de septiembre, ambos inclusive.", (9, 21)),
        ("Estou ausente de 14 a 18 de setembro.", (9, 21)),
        ("Sono in ferie dal 14 al 18 settembre compreso.", (9, 21)),
        ("On annual leave 14-18 September.", (9, 21)),
        ("I am out of the office 9/3-9/11 with no access to mail.", (9, 14)),
        ("I am away from the office 9/3 - 9/11.", (9, 14)),
        ("I will be out of the office the week of September 14.", (9, 21)),
        ("I am out of office Thursday and Friday this week.", (9, 14)),
        ("I am out of the office all of next week.", (9, 21)),
        ("I am out of the office September 8-11 for training.", (9, 14)),
    ],
)
def test_the_first_day_away_may_be_past_or_lack_its_month(text: str, day: tuple[int, int]) -> None:
    assert back(text) == day


@pytest.mark.parametrize("text", ["I work on projects 14-18 September.", "I read this list on Thursday and Friday."])
def test_days_on_which_nobody_is_away_are_no_leave(text: str) -> None:
    assert back(text) is None
