"""Drafts spoilt on purpose: the proofreader catches them.

Ten of each kind of mutation, by a seed that is printed; with FOLLOWUP_SOAK=1 a hundred. FOLLOWUP_SEED repeats a run.
"""

from __future__ import annotations

import itertools
import os
import random
import sys

import pytest

from agent.drafting.proofreading import Page, proofread
from tests.drafts.facts_at_random import facts_at_random
from tests.drafts.mutations import MUTATIONS

SEED = int(os.environ.get("FOLLOWUP_SEED", "20260312"))
COUNT = 100 if os.environ.get("FOLLOWUP_SOAK") else 10
MISSES = COUNT // 100  # of a hundred, one may slip through


def spoilt(name: str, seed: int, count: int) -> list[tuple[Page, Page]]:
    """Given a mutation's name, return that many drafts, each good and spoilt."""
    found: list[tuple[Page, Page]] = []
    for number in itertools.count():
        rng = random.Random(f"{seed} {name} {number}")
        text, page = facts_at_random(rng).composed()
        changed = None if text.problems else MUTATIONS[name](rng, page)
        if changed is not None:
            found.append((page, changed))
        if len(found) == count:
            return found
        assert number < 60 * count, f"{name} hardly ever applies"
    raise AssertionError


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_spoilt_draft_is_caught(name: str) -> None:
    missed = [changed.body for _, changed in spoilt(name, SEED, COUNT) if not proofread(changed).problems]
    sys.stdout.write(f"seed {SEED}, {name}: {COUNT - len(missed)} of {COUNT} caught\n")
    assert len(missed) <= MISSES, missed[0]


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mutation_changes_something(name: str) -> None:
    for good, bad in spoilt(name, SEED + 1, 5):
        assert good != bad
