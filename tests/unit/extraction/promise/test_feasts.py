"""Promises by a feast: before it, after it, in the year that follows; and days counted from those of others."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from agent.extraction import extract
from agent.extraction.when.feasts import find_feasts
from agent.model.mail import Category, Classification
from tests.unit.extraction.mails import USER, mail

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def promised(text: str) -> str:
    message = mail(f"Hi Robin,\n\nThank you for coming in.\n\n{text}\n\nOla", date="Fri, 20 Nov 2026 11:00:00 +0000")
    told = extract(message, Classification(Category.NO_DECISION, 0.99, ()), USER, message.date or NOW).promised_by
    return f"{told.day:%y-%m-%d}" if told else ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You will hear from us before Christmas.", "26-12-24"),
        ("We hope to let you know before the holidays.", "26-12-24"),
        ("We will be in touch after the holidays.", "27-01-08"),
        ("I will come back to you after Christmas.", "27-01-08"),
        ("We will let everybody know early in the new year.", "27-01-10"),
        ("We will decide in the new year and let you know.", "27-01-31"),
        ("I'll get back to you after Thanksgiving.", "26-12-04"),
        ("Wir melden uns vor Weihnachten.", "26-12-24"),
        ("Wir melden uns nach den Feiertagen bei Ihnen.", "27-01-08"),
        ("Nous reviendrons vers vous après les fêtes.", "27-01-08"),
        ("Le responderemos antes de Navidad.", "26-12-24"),
        ("We laten je het na de feestdagen weten.", "27-01-08"),
        ("La contatteremo dopo le feste con una risposta.", "27-01-08"),
        ("Our Christmas party is on us.", ""),
        ("We are closed over Christmas.", ""),
    ],
)
def test_a_feast_names_a_day(text: str, day: str) -> None:
    assert promised(text) == day


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2026, 12, 28), "after the holidays", date(2027, 1, 8)),
        (date(2027, 1, 1), "after the holidays", date(2027, 1, 8)),
        (date(2027, 1, 4), "in the new year", date(2027, 1, 31)),
        (date(2028, 12, 1), "after New Year", date(2029, 1, 5)),  # the first is a Monday
        (date(2027, 3, 1), "by Easter", date(2027, 3, 25)),
        (date(2027, 3, 1), "after Easter", date(2027, 4, 2)),
        (date(2022, 12, 1), "before Christmas", date(2022, 12, 23)),  # the 24th is a Saturday
    ],
)
def test_feasts_lie_where_the_year_has_them(today: date, text: str, day: date) -> None:
    assert [found.day for found in find_feasts(text, today)] == [day]


def test_which_holidays_are_meant_in_june_nobody_knows() -> None:
    assert not list(find_feasts("after the holidays", date(2026, 6, 1)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Second interviews are on Tuesday and we will let you know by Wednesday.", "26-11-25"),
        ("The final interviews are Thursday, so you will hear by Monday.", "26-11-30"),
        ("We see others until Thursday and will be in touch after that.", "26-11-26"),
        ("Decision due Thursday.", "26-11-26"),
        ("Our owner is back on Wednesday so we will decide then.", "26-11-25"),
        ("Our owner is back on Wednesday, but nobody knows whether he decides then.", ""),
    ],
)
def test_a_day_is_told_by_that_of_others(text: str, day: str) -> None:
    assert promised(text) == day
