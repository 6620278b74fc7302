from __future__ import annotations

from collections import Counter

import pytest

from agent.classification.table.patterns import signals_in
from agent.classification.table.signal import Where
from agent.classification.table.signals import SIGNALS
from agent.classification.tagging.lexicon import LEXICON
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged


def found(sentence: str, where: Where = Where.SENTENCE) -> set[str]:
    return {signal.name for signal in signals_in(tagged(sentence), where)}


def test_one_signal_covers_a_family_of_wordings() -> None:
    for verb in ("moving forward", "proceeding", "progressing", "continuing"):
        assert "not-proceed" in found(f"We won't be {verb} with your application.")


def test_contractions_and_typographic_quotes_are_the_same() -> None:
    assert tagged("We won’t proceed") == tagged("we will not proceed") == tagged("We won't proceed")


@pytest.mark.parametrize(
    ("sentence", "signal"),
    [
        ("If we decide not to proceed with your application, we will tell you.", "not-proceed"),
        ("We have not chosen another candidate.", "others-chosen"),
        ("It was not an easy decision.", "not-decided"),
        ("If you need to reschedule your interview on Friday, call us.", "reschedule"),
        ("Should you be invited to an interview, we will call you.", "invite-interview"),
        ('A good answer to "we have decided to pursue other candidates" is hard to find.', "others-chosen"),
        ("We cannot offer you individual feedback on your interview.", "cannot-offer"),
        ("Thank you for completing the coding test.", "complete-test"),
    ],
)
def test_guards_forbid(sentence: str, signal: str) -> None:
    assert signal not in found(sentence)


@pytest.mark.parametrize(
    ("sentence", "signal"),
    [
        ("We have decided not to proceed with your application.", "not-proceed"),
        ("We have chosen another candidate.", "others-chosen"),
        ("We have not decided yet.", "undecided"),
        ("We need to reschedule your interview on Friday.", "reschedule"),
        ("You are invited to an interview.", "invite-interview"),
        ("We have decided to pursue other candidates.", "others-chosen"),
        ("We cannot offer you the position.", "cannot-offer"),
        ("Please complete the coding test.", "complete-test"),
    ],
)
def test_and_without_what_they_guard_against_the_signal_is_found(sentence: str, signal: str) -> None:
    assert signal in found(sentence)


def test_a_gap_crosses_no_but() -> None:
    assert "not-proceed" not in found("Your CV is not long but we would proceed with you.")


def test_some_signals_stand_in_the_subject_alone() -> None:
    assert "confirmation-subject" in found("Interview confirmed", Where.SUBJECT)
    assert "confirmation-subject" not in found("Interview confirmed", Where.SENTENCE)


def test_names_are_used_once_and_weights_are_log_odds() -> None:
    assert [name for name, times in Counter(signal.name for signal in SIGNALS).items() if times > 1] == []
    assert all(0 < signal.weight <= 6 for signal in SIGNALS)


def test_every_tag_has_a_character_of_its_own() -> None:
    assert all(len(tag) == 1 for tag in Tag)
    assert set(LEXICON) <= set(Tag)


def test_shapes_are_recognised() -> None:
    assert tagged("10:30") == Tag.TIME
    assert tagged("3 pm") == Tag.TIME
    assert tagged("14 March") == tagged("2026-03-14") == tagged("Tuesday") == Tag.DAY
    assert tagged("https://calendly.com/x") == Tag.LINK
    assert tagged("$120,000") == Tag.MONEY
