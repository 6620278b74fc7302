"""What was written is read back, equal."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agent.model.application import InterviewSaid, NoteKind, PersonSaid
from agent.model.draft import DraftState
from agent.model.mail import ClaimKind, InterviewClaim
from agent.store import Store, open_store
from tests.unit.store.builders import DANA, LEE, NOW, draft, hired, interview, mine, reading, recorded, theirs


def test_a_message_with_everything(store: Store) -> None:
    fact = theirs()
    name = hired(store, fact, because="the company is named")
    (application,) = store.snapshot().applications
    assert (application.id, application.company, application.role) == (name, "Northwind", "Platform Engineer")
    (read,) = application.messages
    assert read.id
    assert read == replace(fact, id=read.id, application=name, matched_because="the company is named")


def test_a_message_with_as_little_as_may_be(store: Store) -> None:
    fact = theirs(
        message_id="",
        runner_up=None,
        evidence=(),
        reply_to=None,
        recipients=(),
        references=(),
        people=(),
        interviews=(InterviewClaim(ClaimKind.OFFERED),),
        promised_by=None,
        returns_on=None,
    )
    (number,) = recorded(store, fact)
    assert store.snapshot().unassigned == (replace(fact, id=number),)
    assert store.unassigned() == (replace(fact, id=number),)


def test_messages_keep_their_own_people_and_interviews(store: Store) -> None:
    first = theirs(1, people=(DANA,), interviews=(interview(people=(LEE,)),))
    second = theirs(2, people=(LEE, DANA), interviews=(interview(people=(DANA,), uid="other"), interview(people=())))
    numbers = recorded(store, first, second)
    expected = tuple(replace(fact, id=number) for fact, number in zip((first, second), numbers, strict=True))
    assert store.unassigned() == expected


def test_messages_come_by_date(store: Store) -> None:
    recorded(store, theirs(3), theirs(1), theirs(2))
    assert [fact.date for fact in store.unassigned()] == [NOW + timedelta(minutes=late) for late in (1, 2, 3)]


def test_what_was_recorded_outlives_the_process_that_did(store: Store) -> None:
    fact = theirs()
    hired(store, fact)
    before = store.snapshot()
    store.close()
    with open_store(store.path, create=False) as again:
        assert again.snapshot() == before


def test_a_draft_with_everything(store: Store) -> None:
    hired(store, theirs())
    written = draft()
    (number,) = store.intend((written,))
    assert store.draft(number) == replace(written, id=number)
    assert store.drafts() == (replace(written, id=number),)
    assert store.snapshot().applications[0].drafts == (replace(written, id=number),)


def test_a_draft_before_it_was_attempted(store: Store) -> None:
    hired(store, theirs())
    written = draft(
        state=DraftState.BLOCKED,
        until=None,
        ref=None,
        mark=None,
        attempted_at=None,
        placed_at=None,
        missing_since=None,
        steps=(),
    )
    (number,) = store.intend((written,))
    assert store.draft(number) == replace(written, id=number)


def test_what_the_user_says(store: Store) -> None:
    name = hired(store, theirs())
    hired(store, theirs(2), company="Elsewhere")
    claim = interview(people=(DANA,))
    store.add_note(name, NoteKind.FORGOT, "the Kafka move", NOW, person="Dana")
    store.add_note(name, NoteKind.TOPIC, "sailing", NOW)
    store.add_person(name, LEE, NOW)
    store.add_interview(name, claim, NOW, did_not_happen=True)
    other, one = store.snapshot().applications
    assert [(note.kind, note.text, note.at, note.person) for note in one.notes] == [
        (NoteKind.FORGOT, "the Kafka move", NOW, "Dana"),
        (NoteKind.TOPIC, "sailing", NOW, ""),
    ]
    assert one.people_said == (PersonSaid(LEE, NOW),)
    assert one.interviews_said == (InterviewSaid(one.interviews_said[0].id, claim, NOW, did_not_happen=True),)
    assert one.messages[0].interviews == theirs().interviews
    assert (other.notes, other.people_said, other.interviews_said) == ((), (), ())


def test_text_that_is_no_text(store: Store) -> None:
    fact = theirs(subject="half a pair \udc80", company="nul \x00 nul")
    (read,) = (store.unassigned() for _ in recorded(store, fact))
    assert read[0].subject == "half a pair \\udc80"
    assert read[0].company == "nul \x00 nul"
    assert store.unhandled((fact.ref,)) == ()


def test_a_folder_whose_name_is_no_text(store: Store) -> None:
    fact = theirs()
    odd = replace(fact, ref=replace(fact.ref, key="caf\udce9"))
    store.record("home", "INBOX", (reading(odd),), "1")
    assert store.unhandled((odd.ref, fact.ref)) == (fact.ref,)


def test_an_own_mail_of_an_application(store: Store) -> None:
    name = hired(store, theirs())
    (number,) = recorded(store, mine(alike=()))
    (_, own) = store.snapshot().applications[0].messages
    assert own.id == number
    assert own.application == name
    assert own.own
    assert own.picks == mine().picks
    assert own.received_at_address == mine().received_at_address
