"""From a reason to the sentence that people read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

from agent import planner
from agent.explanations import SENTENCES, moment, sentence, short, template_of
from agent.guide import RULES
from agent.model.draft import Reason
from agent.model.mail import Category
from agent.planner.standing import _WORTH_TELLING
from agent.planner.story import ASKS
from tests.facts import NEW_YORK, ny

WHERE = Path(planner.__file__).parent
NAMED = re.compile(r'because\(\s*"(?P<rule>[A-Z]\d+)",\s*f?"(?:\{LIFTED\})?(?P<name>[a-z_]+)"')


def named_in_the_planner() -> set[tuple[str, str]]:
    return {(m["rule"], m["name"]) for path in WHERE.glob("*.py") for m in NAMED.finditer(path.read_text())}


def test_every_reason_that_the_planner_names_has_a_sentence_and_a_rule() -> None:
    found = named_in_the_planner()
    assert len(found) > 30
    for rule, name in found:
        assert rule in RULES
        assert name in SENTENCES
    assert set(SENTENCES) >= _WORTH_TELLING


def test_every_reason_whose_name_is_put_together_has_a_sentence() -> None:
    asks = {f"asks_{category.value}" for category in ASKS | {Category.INTERVIEW_CHANGE}}
    timed = {f"asks_{category.value}_at" for category in (Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE)}
    late = {f"too_late_{rule}" for rule, name in named_in_the_planner() if name == "too_late"}
    holds = {f"{name}_holds" for name in ("unsure", "suspicious", "spoofed", "misdirected")}
    assert len(late) > 3
    assert set(SENTENCES) >= asks | timed | late | holds


@pytest.mark.parametrize("name", SENTENCES)
def test_every_sentence_is_one_and_can_be_filled(name: str) -> None:
    fields = {field for _, field, _, _ in Formatter().parse(SENTENCES[name]) if field}
    dates = (ny(3, 10, 14),) if "d0" in fields else ()
    values = tuple((field, "Word") for field in sorted(fields - {"d0"}))
    said = short(Reason("T1", name, values=values, dates=dates), NEW_YORK, "en-US")
    assert said[0].isupper()
    assert said[-1] in ".?!`"
    assert "{" not in said
    assert "!" not in said


def test_a_sentence_that_the_table_does_not_have_is_a_fault() -> None:
    with pytest.raises(KeyError):
        short(Reason("T1", "no_such_sentence"), NEW_YORK, "en-US")


def test_a_whole_explanation_names_words_message_rule_and_setting() -> None:
    reason = Reason(
        "N1",
        "no_decision",
        values=(("person", "Dana"),),
        quote="no decision yet",
        message_id="<m1@northwind.example>",
        dates=(ny(3, 10, 14),),
        setting="timing.no_decision_reply_within",
    )
    said = sentence(reason, NEW_YORK, "en-US")
    assert said.startswith("Dana wrote on Tuesday, March 10, 14:00 that there is no decision yet.")
    for part in ("“no decision yet” in <m1@northwind.example>", "Rule N1", "Setting: timing.no_decision_reply_within."):
        assert part in said


def test_the_mark_that_lets_a_draft_come_back_is_not_read_by_people() -> None:
    assert template_of(Reason("T1", "lifted:not_held")) == "not_held"
    assert "lifted" not in sentence(Reason("T1", "lifted:not_held"), NEW_YORK, "en-US")


@pytest.mark.parametrize(
    ("at", "locale", "said"),
    [
        (ny(3, 10, 14), "en-US", "Tuesday, March 10, 14:00"),
        (ny(3, 10, 14), "en-GB", "Tuesday 10 March, 14:00"),
        (ny(3, 10), "en-US", "Tuesday, March 10"),
        (ny(3, 10), "en-GB", "Tuesday 10 March"),
        (ny(3, 10, 14), "de-DE", "Tuesday 10 March, 14:00"),  # the sentence around it is English
        (ny(3, 10), "pt-BR", "Tuesday 10 March"),
        (datetime(2026, 3, 10, 3, 30, tzinfo=UTC), "en-US", "Monday, March 9, 23:30"),
    ],
)
def test_a_moment_is_written_in_the_users_zone_as_their_locale_does(at: datetime, locale: str, said: str) -> None:
    assert moment(at, NEW_YORK, locale) == said
