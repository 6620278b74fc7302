"""What the user says, and how it changes what is read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from agent.errors import WrongUsage
from agent.model.application import ApplicationFacts, NoteKind
from agent.model.mail import Category, ClaimKind, InterviewClaim
from agent.store import Store, Wanted
from tests.unit.store.builders import DANA, LEE, NOW, draft, dull, hired, mine, reading, recorded, theirs

LATER = NOW + timedelta(days=3)


def application(store: Store, name: str) -> ApplicationFacts:
    return {one.id: one for one in store.snapshot().applications}[name]


def test_a_corrected_category_is_certain(store: Store) -> None:
    name = hired(store, theirs(interviews=(), promised_by=None, returns_on=None))
    (before,) = application(store, name).messages
    store.correct(before.id, Category.REJECTION, None, NOW)
    (after,) = application(store, name).messages
    assert after == replace(before, category=Category.REJECTION, confidence=1.0, needs_review=False, corrected=True)
    store.correct(before.id, Category.NO_DECISION, None, NOW)
    assert application(store, name).messages[0].category is Category.NO_DECISION


@pytest.mark.parametrize(
    ("read_as", "kinds", "said", "left"),
    [
        ("interview_confirmation", "set set set", "interview_invitation", "offered offered offered"),
        ("interview_confirmation", "set", "interview_cancellation", "off"),
        ("interview_change", "off offered", "interview_confirmation", ""),
        ("interview_change", "off offered set", "interview_invitation", "offered offered"),
        ("interview_change", "off", "rejection", "off"),
        ("interview_confirmation", "set", "rejection", ""),
        ("interview_invitation", "offered offered", "no_decision", ""),
        ("interview_confirmation", "set", "courtesy", ""),
        ("offer", "", "interview_cancellation", "off"),
        ("interview_confirmation", "set", "interview_confirmation", "set"),
        ("interview_invitation", "set", "interview_invitation", "set"),
    ],
)
def test_what_was_read_does_not_contradict_a_correction(
    store: Store, read_as: str, kinds: str, said: str, left: str
) -> None:
    claims = tuple(InterviewClaim(ClaimKind(kind), NOW + timedelta(days=at)) for at, kind in enumerate(kinds.split()))
    name = hired(store, theirs(category=Category(read_as), needs_review=False, interviews=claims))
    (before,) = application(store, name).messages
    store.correct(before.id, Category(said), None, NOW)
    for _ in "now", "once the mailbox was asked in vain":
        (after,) = application(store, name).messages
        assert [claim.kind.value for claim in after.interviews] == left.split()
        assert (after.category.value, after.needs_review, after.people) == (said, False, before.people)
        for wanted in store.wanted_again():
            store.settle(wanted)
    assert store.wanted_again() == ()


def test_a_mail_read_again_has_its_facts_replaced_in_one_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    name = hired(store, theirs(1))
    (before,) = application(store, name).messages
    store.correct(before.id, Category.NO_DECISION, name, NOW)
    wanted = store.wanted_again()
    anew = theirs(
        1, category=Category.NO_DECISION, needs_review=False, interviews=(), people=(LEE,), promised_by=None,
        returns_on=None, company="Northwind Traders",
    )  # fmt: skip
    with monkeypatch.context() as broken:
        broken.setattr("agent.store.writing._keep", raise_full)
        with pytest.raises(OSError, match="full"):
            store.record("home", "INBOX", (reading(anew),), None)
    assert store.wanted_again() == wanted, "nothing of it was written"
    for _ in range(2):
        assert store.record("home", "INBOX", (reading(anew),), None) == ()
        (after,) = application(store, name).messages
        assert (after.people, after.promised_by, after.company) == ((LEE,), None, "Northwind Traders")
        assert (after.id, after.application, after.corrected) == (before.id, name, True)
        assert store.wanted_again() == ()


def raise_full(*_: object) -> None:
    raise OSError("disk full")


def test_a_corrected_application_leaves_the_category_as_doubtful_as_it_was(store: Store) -> None:
    first, second = hired(store, theirs(1)), hired(store, theirs(2))
    (moved,) = application(store, first).messages
    store.correct(moved.id, None, second, NOW)
    assert application(store, first).messages == ()
    after = next(fact for fact in application(store, second).messages if fact.id == moved.id)
    assert (after.needs_review, after.corrected, after.confidence) == (True, False, 0.75)
    store.correct(moved.id, Category.OFFER, None, NOW)
    assert store.find_message(str(moved.id)).application == second
    assert store.find_message(str(moved.id)).category is Category.OFFER
    store.correct(moved.id, None, first, NOW)
    assert store.find_message(str(moved.id)).application == first
    assert store.find_message(str(moved.id)).category is Category.OFFER


def test_a_correction_outlives_what_the_matching_says_later(store: Store) -> None:
    name = hired(store, theirs(1))
    (number,) = recorded(store, theirs(2))
    store.correct(number, None, name, NOW)
    assert [fact.id for fact in store.unassigned()] == []
    assert len(application(store, name).messages) == 2


def test_what_the_user_says_is_unrelated_is_gone_and_can_come_back(store: Store) -> None:
    name = hired(store, theirs(1))
    (loose,) = recorded(store, theirs(2))
    number = application(store, name).messages[0].id
    store.correct(number, Category.UNRELATED, None, NOW)
    store.correct(loose, Category.UNRELATED, None, NOW)
    assert application(store, name).messages == ()
    assert store.unassigned() == store.snapshot().unassigned == ()
    assert store.find_message(f"m{number}").category is Category.UNRELATED
    store.correct(number, Category.REJECTION, None, NOW)
    assert [fact.id for fact in application(store, name).messages] == [number]


def test_a_dull_message_that_matters_after_all_is_read_again(store: Store) -> None:
    fact = theirs(1)
    thrown = replace(reading(fact), category=Category.UNRELATED, fact=None)
    store.record("home", "INBOX", (thrown, dull(5)), None)
    found = store.find_message("theirs-1@northwind.example")
    assert (found.category, found.subject) == (Category.UNRELATED, "")
    store.correct(found.id, Category.REJECTION, None, NOW)
    assert store.wanted_again() == (Wanted(fact.ref, Category.REJECTION),)
    assert store.unassigned() == ()
    assert store.record("home", "INBOX", (reading(fact),), None) == ()
    assert store.wanted_again() == ()
    (read,) = store.unassigned()
    assert (read.category, read.corrected, read.subject) == (Category.REJECTION, True, fact.subject)


@pytest.mark.parametrize("text", ["m1", "1", " m1 ", "<theirs-1@northwind.example>", "theirs-1@northwind.example"])
def test_a_message_is_found_by_its_id_or_its_message_id(store: Store, text: str) -> None:
    assert recorded(store, theirs(1), theirs(2))[0] == 1
    assert store.find_message(text).subject == theirs().subject
    assert store.find_message(text).id == 1


def test_an_own_mail_is_found_by_its_message_id(store: Store) -> None:
    name = hired(store, theirs(2))
    (number,) = recorded(store, mine(1))
    found = store.find_message("<mine-1@home.example>")
    assert (found.id, found.application) == (number, name)


@pytest.mark.parametrize("text", ["m99", "<nobody@nowhere.example>", "", "m", "²"])
def test_a_message_that_is_not_there(store: Store, text: str) -> None:
    recorded(store, theirs(1, message_id=""))
    with pytest.raises(WrongUsage, match="followup show"):
        store.find_message(text)


def test_who_wrote_it_is_not_corrected(store: Store) -> None:
    theirs_number, own_number = recorded(store, theirs(1), mine(2))
    with pytest.raises(WrongUsage, match="addresses"):
        store.correct(theirs_number, Category.OWN, None, NOW)
    with pytest.raises(WrongUsage, match="addresses"):
        store.correct(own_number, Category.REJECTION, None, NOW)


def test_a_pause_is_the_last_word_that_concerns_an_application(store: Store) -> None:
    first, second = hired(store, theirs(1)), hired(store, theirs(2))
    store.pause(None, LATER, NOW)
    assert [one.paused_until for one in store.applications()] == [LATER, LATER]
    store.pause(first, None, NOW)
    third = hired(store, theirs(3))
    assert {one.id: one.paused_until for one in store.snapshot().applications} == {
        first: None,
        second: LATER,
        third: LATER,
    }
    store.pause(second, NOW, NOW)
    store.pause(None, None, NOW)
    assert [one.paused_until for one in store.applications()] == [None, None, None]


def test_an_application_is_closed_or_withdrawn(store: Store) -> None:
    first, second = hired(store, theirs(1)), hired(store, theirs(2))
    store.close_application(first, NOW)
    store.close_application(second, LATER, withdrawn=True)
    found = {one.id: (one.closed_at, one.withdrawn_at) for one in store.snapshot().applications}
    assert found == {first: (NOW, None), second: (None, LATER)}


def test_what_is_said_of_an_application_that_is_not_there(store: Store) -> None:
    (number,) = recorded(store, theirs())
    claim = InterviewClaim(ClaimKind.OFF)
    sayings: tuple[Callable[[], None], ...] = (
        lambda: store.add_note("acme", NoteKind.PLAIN, "x", NOW),
        lambda: store.add_person("acme", DANA, NOW),
        lambda: store.add_interview("acme", claim, NOW),
        lambda: store.pause("acme", LATER, NOW),
        lambda: store.close_application("acme", NOW),
        lambda: store.correct(number, None, "acme", NOW),
        lambda: store.forget("acme"),
    )
    for saying in sayings:
        with pytest.raises(WrongUsage, match="acme"):
            saying()
    with pytest.raises(WrongUsage, match="m99"):
        store.correct(99, Category.REJECTION, None, NOW)
    with pytest.raises(WrongUsage, match="needs"):
        store.correct(number, None, None, NOW)
    assert store.applications() == ()


def test_each_deed_of_the_user_leaves_a_trace_without_words(store: Store) -> None:
    name = hired(store, theirs())
    (number,) = store.intend((draft(name),))
    store.add_note(name, NoteKind.FORGOT, "secret words", NOW)
    store.add_person(name, DANA, NOW)
    store.add_names(name, "Secret Mills", "", NOW)
    store.add_interview(name, InterviewClaim(ClaimKind.OFF, quote="secret words"), NOW)
    store.correct(1, Category.OFFER, None, NOW)
    store.pause(name, LATER, NOW)
    store.close_application(name, NOW)
    store.close_application(name, NOW, withdrawn=True)
    store.request_redraft(number, NOW)
    with closing(sqlite3.connect(store.path)) as connection:
        trail = connection.execute("SELECT * FROM audit ORDER BY id").fetchall()
    assert [row[2] for row in trail] == [
        "application",
        "note",
        "person",
        "name",
        "interview",
        "correct",
        "pause",
        "close",
        "withdraw",
        "redraft",
    ]
    assert "secret" not in str(trail).casefold()
    assert "Dana" not in str(trail)
