"""The names of months and weekdays, beside those of Unicode's tables."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.localedata import LocaleDataDict

from agent.extraction.words.calendar_words import fold, months, weekdays

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it")
ABBREVIATED = ("en", "de", "nl")
# Short names that are words of other kinds in another of the languages: "so" is Sunday in German.
ALSO_WORDS = frozenset(["mai", "mei", "mo", "di", "mi", "do", "fr", "sa", "so", "ma", "wo", "vr", "za", "zo"])


def names(table: LocaleDataDict, language: str) -> dict[str, int]:
    widths = ("wide", "abbreviated") if language in ABBREVIATED else ("wide",)
    return {
        fold(name): number
        for context in ("format", "stand-alone")
        for width in widths
        for number, name in table[context][width].items()
        if language == "en" or fold(name) not in ALSO_WORDS or (width == "wide" and len(fold(name)) > 2)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_months_and_weekdays(language: str) -> None:
    locale = Locale.parse(language)
    of_months, of_days = names(locale.months, language), names(locale.days, language)
    assert len(set(of_months.values())) == 12
    assert len(set(of_days.values())) == 7
    assert of_months.items() <= months().items()
    assert of_days.items() <= weekdays().items()
