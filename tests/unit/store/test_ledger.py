"""The ledger: what is handled, once, in one transaction with its facts and the cursor."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import StatementError

from agent.errors import WrongClock
from agent.model.application import Match, MatchKind, Reading
from agent.model.identity import identity
from agent.model.mail import Category, Ref
from agent.store import Store
from tests.unit.store.builders import NOW, dull, hired, reading, recorded, theirs


def test_what_is_recorded_is_handled(store: Store) -> None:
    known, failed = dull(1), replace(dull(2), failure="nested too deep")
    fact = theirs()
    new = Ref("home", "INBOX", "key-77")
    assert store.record("home", "INBOX", (known, failed, reading(fact)), "c1")[:2] == (known, failed)
    assert store.unhandled((new, known.ref, failed.ref, fact.ref)) == (new,)


def test_refs_are_told_apart_by_account_and_folder_and_kept_in_order(store: Store) -> None:
    store.record("home", "INBOX", (dull(1),), None)
    others = (Ref("work", "INBOX", "dull-1"), Ref("home", "Sent", "dull-1"), Ref("home", "INBOX", "dull-2"))
    assert store.unhandled((others[0], dull(1).ref, *others[1:])) == others


def test_ten_thousand_refs(store: Store) -> None:
    readings = tuple(dull(number) for number in range(10_000))
    for start in range(0, 10_000, 2_000):
        store.record("home", "INBOX", readings[start : start + 1_000], None)
    missing = [readings[start + 1_000 : start + 2_000] for start in range(0, 10_000, 2_000)]
    asked = tuple(one.ref for one in reversed(readings))
    assert store.unhandled(asked) == tuple(one.ref for batch in reversed(missing) for one in reversed(batch))


def test_one_identity_is_one_message_wherever_it_lies(store: Store) -> None:
    fact = theirs()
    copy = replace(reading(fact), ref=Ref("work", "Archive", "9"))
    again = replace(reading(fact), ref=Ref("home", "Kept", "3"))
    assert len(store.record("home", "INBOX", (reading(fact), copy), None)) == 1
    assert store.record("home", "Kept", (again,), None) == ()
    assert [one.ref for one in store.unassigned()] == [fact.ref]
    assert store.unhandled((fact.ref, copy.ref, again.ref)) == ()


def test_a_ref_that_is_given_twice_is_one_message(store: Store) -> None:
    fact = theirs()
    assert len(store.record("home", "INBOX", (reading(fact), reading(fact)), None)) == 1
    assert store.record("home", "INBOX", (reading(fact),), None) == ()
    assert len(store.unassigned()) == 1


def test_a_new_reading_comes_back_with_its_number(store: Store) -> None:
    (new,) = store.record("home", "INBOX", (reading(theirs()),), None)
    assert new.fact is not None
    assert new.fact == replace(theirs(), id=store.unassigned()[0].id)


def test_the_cursor_moves_with_the_batch_or_stays(store: Store) -> None:
    assert store.cursor("home", "INBOX") is None
    store.record("home", "INBOX", (dull(1),), "c1")
    store.record("home", "INBOX", (dull(2),), None)
    assert store.cursor("home", "INBOX") == "c1"
    store.record("home", "INBOX", (), "c2")
    assert store.cursor("home", "INBOX") == "c2"
    assert store.cursor("home", "Sent") is None
    assert store.cursor("work", "INBOX") is None


def test_a_batch_that_fails_leaves_nothing(store: Store) -> None:
    store.record("home", "INBOX", (), "c1")
    naive = replace(dull(2), date=datetime(2026, 3, 12, 15, 30))  # noqa: DTZ001 - the fault on purpose
    with pytest.raises(StatementError):
        store.record("home", "INBOX", (reading(theirs()), dull(1), naive), "c2")
    assert store.cursor("home", "INBOX") == "c1"
    assert store.unhandled((dull(1).ref,)) == (dull(1).ref,)
    assert store.unassigned() == ()


def test_a_fault_names_no_words_of_a_mail(store: Store) -> None:
    broken = theirs(confidence=None, subject="the salary is 70,000")
    with pytest.raises(Exception, match="facts") as raised:
        store.record("home", "INBOX", (reading(broken),), None)
    shown = f"{raised.value!s} {raised.value!r}"
    assert "salary" not in shown
    assert "northwind" not in shown.casefold()


def test_an_unrelated_message_leaves_no_words(store: Store) -> None:
    fact = theirs(category=Category.UNRELATED, subject="Your parcel", company="Parcelco")
    unrelated = Reading(fact.ref, identity(fact.message_id, b""), fact.date, Category.UNRELATED, fact)
    store.record("home", "INBOX", (unrelated,), "c1")
    assert store.unassigned() == ()
    with closing(sqlite3.connect(store.path)) as connection:
        everything = "\n".join(connection.iterdump())
    assert "key-1" in everything
    for words in ("Parcel", "Northwind", "dana", "theirs-1", identity(fact.message_id, b"")):
        assert words not in everything


def test_the_first_word_of_an_application_makes_it(store: Store) -> None:
    one, two, three = recorded(store, theirs(1), theirs(2), theirs(3))
    store.assign(
        (
            Match(one, MatchKind.NEW, "cafe-nord", "Café Nord, Inc.", "Cook", "named"),
            Match(two, MatchKind.NEW, "cafe-nord-2", "Café Nord, Inc.", "Waiter", "another role"),
            Match(three, MatchKind.KNOWN, "cafe-nord-2", because="its thread"),
        ),
        NOW,
    )
    found = {one.id: one for one in store.snapshot().applications}
    assert {name: (one.company, one.role) for name, one in found.items()} == {
        "cafe-nord": ("Café Nord, Inc.", "Cook"),
        "cafe-nord-2": ("Café Nord, Inc.", "Waiter"),
    }
    assert [(fact.id, fact.matched_because) for fact in found["cafe-nord-2"].messages] == [
        (two, "another role"),
        (three, "its thread"),
    ]
    assert store.unassigned() == ()


def test_a_message_that_fits_two_waits_until_it_fits_one(store: Store) -> None:
    first, second = hired(store, theirs(1)), hired(store, theirs(2))
    assert (first, second) == ("northwind", "northwind-2")
    (number,) = recorded(store, theirs(3))
    store.assign((Match(number, MatchKind.ASK, because="two fit", candidates=(second, first)),), NOW)
    (asked,) = store.snapshot().unassigned
    assert (asked.application, asked.candidates, asked.matched_because) == (None, (second, first), "two fit")
    store.assign((Match(number, MatchKind.KNOWN, second, because="its thread"),), NOW)
    found = store.find_message(f"m{number}")
    assert (found.application, found.candidates) == (second, ())


def test_what_belongs_nowhere_is_asked_about_again(store: Store) -> None:
    (number,) = recorded(store, theirs(1, category=Category.OUTREACH))
    store.assign((Match(number, MatchKind.NONE),), NOW)
    assert [fact.id for fact in store.unassigned()] == [number]


def test_matches_of_what_was_forgotten_are_passed_over(store: Store) -> None:
    (number,) = recorded(store, theirs(1))
    store.assign((Match(number, MatchKind.KNOWN, "gone"), Match(999, MatchKind.NEW, "nobody", "Nobody")), NOW)
    store.assign((Match(999, MatchKind.ASK, candidates=("gone",)),), NOW)
    assert store.applications() == ()
    assert [fact.application for fact in store.unassigned()] == [None]


def test_the_clock_of_real_passes(store: Store) -> None:
    assert store.clock() == (None, None)
    store.begin_pass(NOW, trial=False)
    assert store.clock() == (NOW, False)
    store.begin_pass(NOW - timedelta(minutes=5), trial=False)  # a clock that was set back is nobody's mistake
    with pytest.raises(WrongClock):
        store.begin_pass(NOW + timedelta(days=1), trial=True)
    assert store.clock() == (NOW - timedelta(minutes=5), False)
    assert not store.snapshot().trial


def test_the_clock_of_a_trial(store: Store) -> None:
    store.begin_pass(NOW, trial=True)
    store.begin_pass(NOW, trial=True)
    with pytest.raises(WrongClock):
        store.begin_pass(NOW - timedelta(seconds=1), trial=True)
    with pytest.raises(WrongClock):
        store.begin_pass(NOW + timedelta(days=1), trial=False)
    assert store.clock() == (NOW, True)
    assert (store.snapshot().trial, store.snapshot().last_pass) == (True, NOW)


def test_what_lies_in_a_folder_of_drafts_is_remembered(store: Store) -> None:
    first, second, third = (Ref("home", "Drafts", key) for key in "abc")
    elsewhere = {Ref("work", "Drafts", "a"): "<w@x>"}
    store.remember("work", "Drafts", elsewhere)
    store.remember("home", "Drafts", {first: "<1@x>", second: ""})
    store.remember("home", "Drafts", {second: "<2@x>", third: "<3@x>"})
    assert store.recall("home", "Drafts") == {second: "<2@x>", third: "<3@x>"}
    store.remember("home", "Drafts", {})
    assert store.recall("home", "Drafts") == {}
    assert store.recall("work", "Drafts") == elsewhere


def test_the_trouble_of_an_account_stands_since_it_began(store: Store) -> None:
    store.set_trouble("home", "The login is refused.", NOW)
    store.set_trouble("home", "The login is refused.", NOW + timedelta(hours=1))
    assert store.trouble("home") == ("The login is refused.", NOW)
    store.set_trouble("home", "The server is away.", NOW + timedelta(hours=2))
    assert store.trouble("home") == ("The server is away.", NOW + timedelta(hours=2))
    store.set_trouble("home", None, NOW)
    assert store.trouble("home") is None


def test_within_a_pass_the_facts_are_read_again_only_where_something_was_written(store: Store) -> None:
    recorded(store, theirs(1))
    store.begin_pass(NOW, trial=False)
    with asked() as statements:
        first = store.unassigned()
        assert len(first) == 1
        assert store.snapshot().unassigned == first
        assert (store.headless(), store.unassigned()) == ((), first)
    assert sum("FROM facts LEFT OUTER JOIN messages" in one.replace("\n", "") for one in statements) == 1
    recorded(store, theirs(2))
    assert len(store.unassigned()) == len(store.snapshot().unassigned) == 2


@contextmanager
def asked() -> Iterator[list[str]]:
    """Give the statements that are asked of any store in the block."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)
