"""The guide as data: nothing missing, and everything that points at something points at what is there."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta

from agent import config
from agent.guide import LIMITS, RULE_OF, RULES, SUGGESTIONS, TIMING_OF, WAYS_TO_AN_ADDRESS, Limit, suggestion
from agent.model.draft import Kind
from agent.model.settings import Timing

COUNTS = {"G": 2, "T": 13, "F": 8, "N": 3, "S": 4, "P": 2, "R": 2}


def test_every_rule_of_the_guide_is_there() -> None:
    assert list(RULES) == [f"{letter}{number + 1}" for letter, count in COUNTS.items() for number in range(count)]


def test_each_rule_says_what_it_asks_and_what_the_agent_does() -> None:
    for name, rule in RULES.items():
        assert rule.id == name
        assert rule.group
        for text in (rule.says, rule.agent):
            assert text.endswith(".")
            assert "!" not in text
            assert len(text) <= 120
    assert len({rule.says for rule in RULES.values()}) == len(RULES)


def test_each_kind_of_draft_has_its_rule_and_its_limit() -> None:
    assert {kind.value: rule for kind, rule in RULE_OF.items()} == {
        "thank_you": "T1",
        "follow_up": "F1",
        "no_decision_reply": "N1",
        "nudge": "S2",
        "feedback_request": "R1",
    }
    assert set(LIMITS) == set(Kind)
    assert LIMITS[Kind.THANK_YOU] == Limit(160, 55)
    assert LIMITS[Kind.FOLLOW_UP] == Limit(180, 55)
    assert LIMITS[Kind.FEEDBACK_REQUEST] == Limit(90, 55)
    assert LIMITS[Kind.NO_DECISION_REPLY].sentences == 3
    assert LIMITS[Kind.NUDGE].sentences == 2


def test_the_settings_that_rules_name_are_options() -> None:
    options = {f"{option.table}.{option.name}" for option in config.options()}
    for rule, settings in TIMING_OF.items():
        assert rule in RULES
        assert set(settings) <= options
    named = {setting.removeprefix("timing.") for settings in TIMING_OF.values() for setting in settings}
    assert {field.name for field in fields(Timing)} - named == {"settle_user", "first_look"}


def test_there_are_three_ways_to_an_address() -> None:
    assert len(set(WAYS_TO_AN_ADDRESS)) == 3


def test_a_suggestion_stays_for_a_week_and_then_changes() -> None:
    monday = date(2026, 3, 2)
    week = [suggestion("northwind", monday + timedelta(days=day)) for day in range(7)]
    assert len(set(week)) == 1
    weeks = [suggestion("northwind", monday + timedelta(weeks=number)) for number in range(len(SUGGESTIONS))]
    assert set(weeks) == set(SUGGESTIONS)
    # The turn of the year is a week like any other.
    for number in range(520):
        day = date(2020, 1, 6) + timedelta(weeks=number)
        assert suggestion("northwind", day) != suggestion("northwind", day - timedelta(days=1))


def test_applications_do_not_all_get_the_same_suggestion() -> None:
    names = ("northwind", "contoso", "fabrikam", "tailspin", "wingtip", "litware", "adatum", "proseware")
    assert len({suggestion(name, date(2026, 3, 2)) for name in names}) >= 4


def test_the_suggestions_are_short_and_kind() -> None:
    assert len(set(SUGGESTIONS)) == len(SUGGESTIONS) >= 12
    for text in SUGGESTIONS:
        assert len(text) <= 110
        assert text.endswith(".")
        assert "must" not in text
        assert "should" not in text
