"""Whatever the facts, the draft that is made of them passes the proofreader.

Two hundred draws, by a seed that is printed; with FOLLOWUP_SOAK=1 two thousand. FOLLOWUP_SEED repeats a run.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter

import pytest

from tests.drafts.facts_at_random import Drawn, facts_at_random

SEED = int(os.environ.get("FOLLOWUP_SEED", "20260312"))
COUNT = 2_000 if os.environ.get("FOLLOWUP_SOAK") else 200
PARTS = 10  # so that one that fails is found soon


@pytest.mark.parametrize("part", range(PARTS))
def test_random_facts_make_a_draft_without_a_problem(part: int) -> None:
    sys.stdout.write(f"FOLLOWUP_SEED={SEED}\n")
    failed = []
    for number in range(part, COUNT, PARTS):
        text, _ = facts_at_random(random.Random(f"{SEED} {number}")).composed()
        if text.problems:
            failed.append((number, text.problems, text.body))
    assert not failed, f"seed {SEED}: {len(failed)} of {COUNT // PARTS}, {failed[:3]}"


def test_the_draws_are_of_all_sorts() -> None:
    drawn = [facts_at_random(random.Random(f"{SEED} {number}")) for number in range(200)]
    seen = Counter(trait for one in drawn for trait in _traits(one))
    assert {trait for trait, count in seen.items() if count < 5} == set()
    assert len(seen) == 20


def test_a_seed_draws_the_same_again() -> None:
    first, again = (facts_at_random(random.Random("again")).composed() for _ in range(2))
    assert first == again


def _traits(one: Drawn) -> set[str]:
    where, person = one.where, one.where.person
    round_ = where.round
    assert round_ is not None
    traits = {
        "no company": not where.application.company,
        "no role": not where.application.role,
        "no address": not person.address,
        "no name": not person.name,
        "a title": person.name.startswith(("Dr.", "Prof.")),
        "signs otherwise": bool(person.signs_as),
        "another script": bool(person.name) and not person.name.isascii(),
        "a panel": bool(where.panel),
        "a phone screen": round_.interviews[0].phone_screen,
        "promised": where.promised is not None,
        "no strengths": not one.settings.profile.strengths,
        "notes": bool(where.application.notes),
        **{f"round {number}": round_.number == number for number in (2, 3)},
        one.settings.profile.locale: True,
        where.kind.value: True,
    }
    return {trait for trait, there in traits.items() if there} - {"en-US"}
