"""What is not looked for: a text that has no word of a day, a clock time or a turn of phrase is not searched for one.

Each of these looks finds the same, in mails of the corpus, where every text is searched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from functools import cache

import pytest

from agent.extraction.when import clocks, days, dues, worded_clocks
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import masked
from agent.extraction.who import introductions
from agent.extraction.words import turns
from agent.extraction.words.calendar_words import Time
from agent.model.mail import Body
from agent.parsing import parse
from tests.corpus.messages import CORPUS

MONDAY = Calendar(date(2026, 3, 2), month_first=True)
EACH = 27  # one in so many
ANYTHING = re.compile("")
CLOCKS = (
    "Tuesday at nine.", "Tuesday half three", "ten past two", "at three thirty", "nine in the morning", "3 o'clock",
    "Dienstag um neun.", "halb drei", "viertel vor 9", "neun Uhr", "half drie", "kwart over 2", "negen uur",
    "dinsdag om negen.", "neuf heures et demie", "14 h et quart", "a las 10", "martes, las diez", "às dez",
    "três e meia", "due e mezza", "alle 10",
)  # fmt: skip


@cache
def bodies() -> tuple[Body, ...]:
    paths = sorted(CORPUS.glob("*/*.eml"))[::EACH]
    twins = (json.loads(path.with_suffix(".json").read_text(encoding="utf-8")) for path in paths)
    return tuple(
        parse(path.read_bytes()).body for path, twin in zip(paths, twins, strict=True) if not twin.get("held_out")
    )


def sentences() -> list[str]:
    glued = [
        "due within a twelvemonth", "by midMarch", "nächsteWoche", "la semaine prochaine", "AUJOURD'HUI", "mañana",
        "any time after three or Wednesday", "in 3 days", "in 3days", "fin de mes", "in two or threedays",
    ]  # fmt: skip
    return [sentence for body in bodies() for sentence in body.sentences] + glued


def test_days(monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> list[Iterable[object]]:
        return [
            list(dues.find_dues(masked(one[:600]), MONDAY, dues.Anchors(before=MONDAY.today))) for one in sentences()
        ]

    before = told()
    monkeypatch.setattr(dues, "times_told", lambda _: frozenset(Time))
    monkeypatch.setattr(days, "times_told", lambda _: frozenset(Time))
    assert told() == before
    assert sum(map(bool, before)) > 100


def test_what_is_masked(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [masked(one) for one in sentences()]
    monkeypatch.setattr(days, "_MAY_BE_NO_TEXT", ANYTHING)
    assert [masked(one) for one in sentences()] == before


def test_clock_times(monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> list[Iterable[object]]:
        texts = map(masked, (*sentences(), *CLOCKS))
        return [clocks.find_clocks(one, days.find_days(one, MONDAY)) for one in texts]

    before = told()
    monkeypatch.setattr(worded_clocks._Phrase, "may_be_in", lambda *_, **__: True)
    assert told() == before
    assert sum(map(bool, before)) > 20


def test_turns_that_name_a_firm(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [sorted(turns.in_text(one)) for one in sentences()]
    monkeypatch.setattr(turns, "_turns_with", lambda _: frozenset(range(len(turns._TURNS))))
    assert [sorted(turns.in_text(one)) for one in sentences()] == before
    assert sum(map(bool, before)) > 5


def test_people_of_an_interview(monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> list[object]:
        introductions._named.cache_clear()
        return [introductions.named_in_text(body.new) for body in bodies()]

    before = told()
    for name in ("_WILL", "_LINE_HEADS_A_LIST", "_MAY_HOLD_CLOCK"):
        monkeypatch.setattr(introductions, name, ANYTHING)
    assert told() == before
    assert sum(map(bool, before)) > 5
