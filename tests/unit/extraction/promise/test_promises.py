"""Promises: by when they want to be heard of; and when somebody away is back."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.promises import find_promise, promises
from agent.extraction.promise.returns import find_return
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.dues import Anchors, find_dues
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

MONDAY = Calendar(date(2026, 3, 9), month_first=True)
DAY_FIRST = Calendar(date(2026, 3, 9), month_first=False)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("We expect to decide by the end of next week.", (3, 20)),
        ("We will let you know by Friday.", (3, 13)),
        ("You will hear from us by March 20.", (3, 20)),
        ("You should hear back from our team within 7-10 business days.", (3, 23)),
        ("I will get back to you within two weeks.", (3, 23)),
        ("We'll be in touch early next week.", (3, 18)),
        ("We'll be in touch next week.", (3, 20)),
        ("We'll be in touch later this week.", (3, 13)),
        ("The team will make a decision by the end of the month.", (3, 31)),
        ("We hope to have an update for you mid-April.", (4, 20)),
        ("I'll reach out tomorrow or by Wednesday.", (3, 11)),
        ("Our recruiter will contact you in the next 3 to 5 days.", (3, 14)),
        ("I will follow up within 48 hours.", (3, 11)),
        ("We will get back to you within a week.", (3, 16)),
        ("If you have not heard from us by March 27, please feel free to write.", (3, 27)),
        ("I hope to have news for you the week of March 16.", (3, 20)),
        ("We'll circle back by EOW.", (3, 13)),
        ("We aim to give you an answer before 20 March.", (3, 20)),
        ("Kindly be informed that we are still reviewing and the outcome will be made known by 20 March.", (3, 20)),
        ("Please be advised that the result will be announced by 20 March.", (3, 20)),
    ],
)
def test_what_they_promise(sentence: str, day: tuple[int, int]) -> None:
    claim = find_promise((sentence,), MONDAY)
    assert claim is not None
    assert claim.day == date(2026, *day)
    assert claim.quote == sentence


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Wir melden uns bis Freitag bei Ihnen.", (3, 13)),
        ("Wir geben Ihnen bis Ende nächster Woche Bescheid.", (3, 20)),
        ("Sie erhalten innerhalb von zwei Wochen eine Rückmeldung, wir danken für Ihre Geduld.", (3, 23)),
        ("Nous reviendrons vers vous d'ici le 20 mars.", (3, 20)),
        ("Nous vous donnerons une réponse la semaine prochaine.", (3, 20)),
        ("Le responderemos antes del 20 de marzo.", (3, 20)),
        ("We nemen uiterlijk vrijdag contact met je op met een reactie.", (3, 13)),
    ],
)
def test_in_other_languages(sentence: str, day: tuple[int, int]) -> None:
    claim = find_promise((sentence,), DAY_FIRST)
    assert claim is not None
    assert claim.day == date(2026, *day)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please let us know by Friday.",
        "Could you send us an update by March 20?",
        "You need to complete the test by next week, then we review your answer.",
        "We will get back to you in a few days.",
        "We will be in touch soon.",
        "We look forward to meeting you on Friday.",
        "The position starts by the end of the month.",
        "Kindly reply to our offer within two weeks.",
    ],
)
def test_what_is_no_promise(sentence: str) -> None:
    assert find_promise((sentence,), MONDAY) is None


def test_the_latest_promise_counts() -> None:
    found = find_promise(("We will let you know by Friday.", "At the latest we will decide by March 20."), MONDAY)
    assert found is not None
    assert found.day == date(2026, 3, 20)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("I will be back on 15 March.", (3, 15)),
        ("I am returning Monday.", (3, 16)),
        ("I am out of the office until March 14.", (3, 16)),
        ("I am away from March 3 to March 14 with no access to mail.", (3, 16)),
        ("I am out through Friday, March 13, and will answer then.", (3, 16)),
        ("I am working away from Tuesday to Friday.", (3, 16)),
        ("The shop is closed from Tuesday to Friday.", (3, 16)),
        ("I'll be back in the office next week.", (3, 16)),
        ("Ich bin bis zum 13.03.2026 nicht im Büro.", (3, 16)),
        ("Ab dem 16. März bin ich zurück, bis 15. März bin ich nicht da.", (3, 16)),
        ("Je suis absente jusqu'au 13 mars.", (3, 16)),
        ("Estaré fuera hasta el 13 de marzo.", (3, 16)),
    ],
)
def test_when_they_are_back(sentence: str, day: tuple[int, int]) -> None:
    claim = find_return((sentence,), MONDAY)
    assert claim is not None
    assert claim.day == date(2026, *day)


@pytest.mark.parametrize(
    "sentence",
    [
        "I am out of the office.",
        "I answer slowly on Fridays.",
        "In urgent cases call before noon.",
        "Our desk is open Monday to Friday from 9.15 to 3.",
        "I work Tuesday to Thursday.",
        "Opening hours: Mon - Fri, 8 to 4.",
        "This inbox is monitored Monday to Friday.",
    ],
)
def test_no_return_is_made_up(sentence: str) -> None:
    assert find_return((sentence,), MONDAY) is None


def test_an_automatic_reply_has_a_return_and_no_promise() -> None:
    found = read(
        mail("I am away until March 14 and will get back to you by March 20.", "Automatic reply: Hello"),
        Category.AUTO_REPLY,
    )
    assert found.promised_by is None
    assert found.returns_on is not None
    assert found.returns_on.day == date(2026, 3, 16)


def dues(text: str, calendar: Calendar = MONDAY, before: date | None = None) -> dict[str, list[date]]:
    found: dict[str, list[date]] = {}
    anchors = Anchors(closing=date(2026, 3, 20), talk=date(2026, 3, 12), before=before)
    for due in find_dues(text, calendar, anchors):
        found.setdefault(due.kind, []).append(due.day)
    return found


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("in early April", "month", (4, 10)),
        ("in the middle of April", "month", (4, 20)),
        ("about mid April", "month", (4, 20)),
        ("before the month is out", "month", (3, 31)),
        ("before March is out", "month", (3, 31)),
        ("na semana que vem", "plain week", (3, 20)),
        ("binnen vijf werkdagen", "span", (3, 16)),
        ("en un plazo de cuatro semanas", "span", (4, 6)),
        ("no longer than five business days", "span", (3, 16)),
        ("within two weeks of the closing date", "span from closing", (4, 3)),
        ("spätestens nach vier Wochen nach Fristende", "span from closing", (4, 17)),
        ("within 3 business days after the interview", "span from talk", (3, 17)),
        ("within ten working days of 18 March", "span from day", (4, 1)),
        ("within two days from March 12", "span", (3, 11)),
    ],
)
def test_days_by_which_something_is_due(text: str, kind: str, day: tuple[int, int]) -> None:
    assert dues(text, DAY_FIRST)[kind] == [date(2026, *day)]


@pytest.mark.parametrize(
    ("before", "day"), [((3, 19), (3, 20)), ((3, 20), (3, 23)), ((3, 21), (3, 23)), ((3, 22), (3, 23))]
)
def test_the_next_working_day_is_no_saturday(before: tuple[int, int], day: tuple[int, int]) -> None:
    assert dues("the next working day", before=date(2026, *before))["working day after"] == [date(2026, *day)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("We ask you for two weeks' patience.", {(3, 23)}),
        ("The usual wait is ten working days.", {(3, 23)}),
        ("Please allow up to a month.", {(4, 9)}),
    ],
)
def test_a_span_that_is_asked_for_ends_on_one_day(text: str, days: set[tuple[int, int]]) -> None:
    found = find_dues(text, MONDAY, Anchors())
    assert {(due.day.month, due.day.day) for due in found} == days


def test_what_is_counted_from_an_unknown_day_is_no_day() -> None:
    assert not list(find_dues("within three weeks of the closing date", MONDAY, Anchors()))
    assert not list(find_dues("five days after the interview", MONDAY, Anchors()))


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("I shall ring you the day after", "day after", (3, 19)),
        ("on the following day", "day after", (3, 19)),
        ("am Tag danach rufe ich an", "day after", (3, 19)),
        ("le lendemain", "day after", (3, 19)),
        ("al día siguiente", "day after", (3, 19)),
        ("we email you that night", "same day", (3, 18)),
        ("the following week", "week after", (3, 27)),
        ("by the end of that week", "same week", (3, 20)),
        ("on the Monday after, whichever it is", "weekday after", (3, 23)),
        ("I will write on the Thursday.", "weekday after", (3, 19)),
        ("marks go up the next working day", "working day after", (3, 19)),
        ("I'll call you that weekend", "same weekend", (3, 22)),
    ],
)
def test_days_told_by_the_one_named_before(text: str, kind: str, day: tuple[int, int]) -> None:
    assert dues(text, before=date(2026, 3, 18))[kind] == [date(2026, *day)]
    assert kind not in dues(text)
    assert dues(f"The board sits on March 18; {text}")[kind] == [date(2026, *day)]


def test_the_day_before_counts_for_two_sentences() -> None:
    board, call = "The committee meets on Wednesday, March 18.", "We will call you the day after with the decision."
    near = promises((board, "It has four members.", call), MONDAY, Category.NO_DECISION)
    far = promises((board, "It has four members.", "They are slow.", call), MONDAY, Category.NO_DECISION)
    assert "2026-03-19" in near
    assert "2026-03-19" not in far
