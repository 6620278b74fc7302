"""Every situation's draft, as it reads. ``FOLLOWUP_GOLDEN=write`` writes the files anew: read them then."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent.drafting import compose
from agent.model.draft import DraftText
from tests.drafts.situations import NOW, SITUATIONS

HERE = Path(__file__).parent


def page(text: DraftText) -> str:
    """Given a draft, return it as one reads it, with its headers on top and what the proofreader says below."""
    head = [f"To: {text.to_name} <{text.to_address}>", f"From: {text.from_name} <{text.from_address}>"]
    head += [f"Subject: {text.subject}", f"In-Reply-To: {text.in_reply_to}", f"References: {' '.join(text.references)}"]
    tail = [f"problem: {one}" for one in text.problems] + [f"warning: {one}" for one in text.warnings]
    return "\n".join([*(line.rstrip() for line in head), "", text.body, *tail])


@pytest.mark.parametrize("name", SITUATIONS)
def test_draft_reads_as_it_should(name: str) -> None:
    where, settings = SITUATIONS[name]()
    text = compose(where, settings, NOW)
    path = HERE / f"{name}.txt"
    if os.environ.get("FOLLOWUP_GOLDEN") == "write":
        path.write_text(page(text), encoding="utf-8")
    assert page(text) == path.read_text(encoding="utf-8")
    assert not text.problems


def test_no_golden_draft_is_left_over() -> None:
    assert {path.stem for path in HERE.glob("*.txt")} == set(SITUATIONS)
