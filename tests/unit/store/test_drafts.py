"""Drafts in the store: one of each key and revision, and no step that the table does not have."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from agent.errors import WrongUsage
from agent.model.draft import FINAL, TRANSITIONS, DraftState, Manner, Mark, Reason, Step
from agent.model.mail import Ref
from agent.store import DraftChanges, Store
from tests.unit.store.builders import NOW, draft, hired, theirs

INTENDING = """
import sys
from pathlib import Path
from agent.store import open_store
from tests.unit.store.builders import draft
with open_store(Path(sys.argv[1])) as store:
    sys.stdin.read()
    for revision in range(1, 41):
        print(*store.intend((draft(revision=revision, facts_digest=sys.argv[2]),)))
"""


def test_the_same_key_and_revision_is_the_same_draft(store: Store) -> None:
    name = hired(store, theirs())
    (first,) = store.intend((draft(name),))
    store.step(first, DraftState.VOID, "they wrote", NOW)
    other = replace(draft(name), facts_digest="other", state=DraftState.BLOCKED)
    assert store.intend((other, draft(name, revision=2))) == (first, first + 1)
    assert (store.draft(first).state, store.draft(first).facts_digest) == (DraftState.VOID, "digest")


def test_two_processes_that_intend_the_same_have_one_of_each(store: Store) -> None:
    hired(store, theirs())
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", INTENDING, str(store.path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "other")
    ]
    for worker in workers:
        assert worker.stdin
        worker.stdin.close()
        worker.stdin = None
    answers = [worker.communicate(timeout=60)[0].split() for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    assert answers[0] == answers[1]
    assert len(set(answers[0])) == len(store.drafts()) == 40


def test_intents_of_one_call_are_all_there_or_none(store: Store) -> None:
    name = hired(store, theirs())
    with pytest.raises(WrongUsage):
        store.intend((draft(name), draft("gone", key="other")))
    assert store.drafts() == ()


@pytest.mark.parametrize("state", sorted(set(DraftState) - {DraftState.INTENDED, DraftState.BLOCKED}))
def test_a_draft_begins_at_the_beginning(store: Store, state: DraftState) -> None:
    name = hired(store, theirs())
    with pytest.raises(ValueError, match="begins"):
        store.intend((draft(name, state=state),))


def test_a_step_changes_what_it_names_and_nothing_else(store: Store) -> None:
    name = hired(store, theirs())
    (number,) = store.intend((draft(name),))
    before = store.draft(number)
    later = NOW + timedelta(hours=2)
    mark = Mark("v2", "n2")
    store.step(number, DraftState.PLACING, "due", later, attempted_at=later, attempts=2, mark=mark)
    assert store.draft(number) == replace(
        before,
        state=DraftState.PLACING,
        attempted_at=later,
        attempts=2,
        mark=mark,
        steps=(*before.steps, Step(later, DraftState.PLACING, "due")),
    )


def test_a_step_can_change_everything_that_changes(store: Store) -> None:
    name = hired(store, theirs())
    (number,) = store.intend((draft(name),))
    before = store.draft(number)
    went = Reason(rule="T3", template="past_end")
    changes: DraftChanges = {
        "ref": None,
        "fingerprint": "",
        "mark": None,
        "attempted_at": None,
        "attempts": 0,
        "placed_at": None,
        "missing_since": None,
        "text": replace(before.text, body="Another wording.", sources=()),
        "raw": b"other",
        "until": None,
        "reason": Reason(rule="T3", template="address_found"),
        "gone": went,
        "variant": 3,
        "manner": Manner.WARMER,
        "remarks": ("T11: there is no greeting",),
        "remarked": "its key",
        "facts_digest": "new",
    }
    assert changes.keys() == DraftChanges.__annotations__.keys()
    store.step(number, DraftState.BLOCKED, "proofread", NOW, **changes)
    expected = replace(before, state=DraftState.BLOCKED, steps=(), **changes)
    assert replace(store.draft(number), steps=()) == expected
    where = Ref("home", "Drafts", "new")
    store.step(number, DraftState.BLOCKED, "proofread", NOW, ref=where)
    assert store.draft(number).ref == where


def test_why_a_draft_went_is_kept_beside_why_it_was_made(store: Store) -> None:
    name = hired(store, theirs())
    (number,) = store.intend((draft(name, steps=()),))
    made = store.draft(number).reason
    went = Reason(
        rule="R1", template="finished", values=(("stage", "rejected"),), quote="we chose another", dates=(NOW,)
    )
    store.step(number, DraftState.VOID, "finished", NOW, gone=went)
    found = store.draft(number)
    assert (found.reason, found.gone, found.went) == (made, went, went)


def test_the_same_state_for_the_same_cause_is_no_new_step(store: Store) -> None:
    name = hired(store, theirs())
    (number,) = store.intend((draft(name, steps=()),))
    store.step(number, DraftState.PLACING, "due", NOW)
    store.step(number, DraftState.UNKNOWN, "the connection broke", NOW)
    for attempts in (1, 2):
        store.step(number, DraftState.UNKNOWN, "the connection broke", NOW, attempts=attempts)
    store.step(number, DraftState.UNKNOWN, "not found yet", NOW, attempts=3)
    found = store.draft(number)
    assert found.attempts == 3
    assert [(step.state, step.cause) for step in found.steps] == [
        (DraftState.PLACING, "due"),
        (DraftState.UNKNOWN, "the connection broke"),
        (DraftState.UNKNOWN, "not found yet"),
    ]


def way_to(state: DraftState) -> list[DraftState]:
    """Return the states from INTENDED to a state, by the table."""
    ways = [[DraftState.INTENDED]]
    for way in ways:
        if way[-1] is state:
            return way
        ways += [[*way, following] for following in sorted(TRANSITIONS[way[-1]]) if following not in way]
    raise AssertionError(state)


@pytest.mark.parametrize("state", DraftState)
def test_only_the_steps_of_the_table_are_taken(store: Store, state: DraftState) -> None:
    name = hired(store, theirs())
    for following in DraftState:
        (number,) = store.intend((draft(name, key=following.value),))
        for step in way_to(state):
            store.step(number, step, "on the way", NOW)
        if following is state or following in TRANSITIONS[state]:
            store.step(number, following, "on", NOW)
            assert store.draft(number).state is following
        else:
            with pytest.raises(ValueError, match="cannot go"):
                store.step(number, following, "on", NOW)
            assert store.draft(number).state is state


def test_nothing_follows_what_is_final() -> None:
    assert {state for state, following in TRANSITIONS.items() if not following} == FINAL
    assert set(TRANSITIONS) == set(DraftState)


def test_a_draft_that_is_not_there(store: Store) -> None:
    with pytest.raises(WrongUsage, match="d7"):
        store.draft(7)
    with pytest.raises(WrongUsage, match="d7"):
        store.step(7, DraftState.PLACING, "due", NOW)
    with pytest.raises(WrongUsage, match="d7"):
        store.request_redraft(7, NOW)


def test_another_wording_is_asked_for(store: Store) -> None:
    name = hired(store, theirs())
    first, second = store.intend((draft(name), draft(name, revision=2)))
    store.request_redraft(second, NOW, Manner.SHORTER)
    assert store.draft(second).wanted_manner is Manner.SHORTER
    assert [one.redraft_requested for one in store.drafts()] == [False, True]
    assert [one.redraft_requested for one in store.snapshot().applications[0].drafts] == [False, True]
    assert first != second
