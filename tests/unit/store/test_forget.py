"""Forgetting leaves no byte of what was forgotten, and everything else as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from agent.errors import StoreError
from agent.model.application import MessageFact, NoteKind
from agent.model.mail import Address, Category, PersonClaim, Ref
from agent.store import Store
from agent.store.engine import connect
from agent.store.files import backup_path
from tests.unit.store.builders import NOW, draft, hired, interview, mine, recorded, theirs

ACME = PersonClaim("Rosalind Vane", "vane@acme.example", signs_as="Rosalind")


def acme(number: int) -> MessageFact:
    return replace(
        theirs(number),
        message_id=f"<theirs-{number}@acme.example>",
        sender=Address("Rosalind Vane", "vane@acme.example"),
        reply_to=None,
        subject="Acme and you",
        company="Acme",
        people=(ACME,),
        interviews=(interview(people=(ACME,), quote="Acme on Sunday"),),
    )


def fill(store: Store, *, backup: bool = False) -> tuple[str, str]:
    kept = hired(store, theirs(1))
    name = hired(store, acme(2), acme(3), company="Acme")
    recorded(store, mine(4, recipients=(Address("", "vane@acme.example"),)))
    store.add_note(name, NoteKind.FORGOT, "Acme likes Rosalind", NOW)
    store.add_person(name, ACME, NOW)
    store.add_interview(name, interview(people=(ACME,), quote="Acme again"), NOW)
    store.correct(2, Category.REJECTION, name, NOW)
    store.pause(name, NOW, NOW)
    text = replace(draft().text, to_address="vane@acme.example", to_name="Rosalind", body="Dear Acme")
    secret = draft(name, key="a" * 26, message_id="<acmedraft@home.example>", raw=b"Dear Acme", text=text)
    store.intend((draft(kept), secret))
    store.remember("home", "Drafts", {Ref("home", "Drafts", "1"): "<acmedraft@home.example>"})
    if backup:
        backup_path(store.path, "0000").write_bytes(b"Dear Acme")
    return kept, name


def everything(store: Store) -> bytes:
    return b"".join(file.read_bytes() for file in store.path.parent.iterdir()).lower()


WORDS = (b"acme", b"rosalind", b"vane")


def test_no_byte_is_left_of_a_forgotten_application(store: Store) -> None:
    kept, name = fill(store, backup=True)
    before = {one.id: one for one in store.snapshot().applications}[kept]
    assert all(words in everything(store) for words in WORDS)
    store.forget(name)
    assert [words for words in WORDS if words in everything(store)] == []
    (after,) = store.snapshot().applications
    assert after == before


def test_what_was_forgotten_is_not_read_again(store: Store) -> None:
    _, name = fill(store)
    store.forget(name)
    assert store.unhandled((theirs(2).ref, theirs(3).ref, mine(4).ref)) == ()
    assert recorded(store, acme(2)) == ()
    assert (store.find_message("m2").category, store.unassigned()) == (Category.UNRELATED, ())


def test_an_own_mail_of_a_forgotten_application_is_known_no_more(store: Store) -> None:
    _, name = fill(store)
    store.forget(name)
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM own_marks").fetchone() == (0,)
    again = hired(store, acme(9), company="Acme")
    (application,) = (one for one in store.snapshot().applications if one.id == again)
    assert [fact.own for fact in application.messages] == [False]


def test_an_own_mail_that_another_application_has_too_is_kept(store: Store) -> None:
    first, second = hired(store, theirs(1)), hired(store, theirs(2))
    (number,) = recorded(store, mine(3))
    store.forget(first)
    (left,) = store.snapshot().applications
    assert left.id == second
    assert number in {fact.id for fact in left.messages}


def test_numbers_of_the_forgotten_are_not_given_again(store: Store) -> None:
    kept, name = fill(store)
    last = max(one.id for one in store.drafts())
    store.forget(name)
    (new,) = store.intend((draft(kept, key="new"),))
    assert new > last


def test_everything(store: Store) -> None:
    fill(store, backup=True)
    store.begin_pass(NOW, trial=False)
    store.record("home", "INBOX", (), "c1")
    store.set_trouble("home", "The login is refused.", NOW)
    with closing(sqlite3.connect(store.path)) as connection:
        (salt,) = connection.execute("SELECT salt FROM meta").fetchone()
    store.forget(None)
    left = everything(store)
    assert [words for words in (*WORDS, b"northwind", b"home", b"dana", salt.lower()) if words in left] == []
    assert store.clock() == (None, None)
    assert store.snapshot().applications == ()
    assert store.cursor("home", "INBOX") is None
    assert store.trouble("home") is None
    assert hired(store, theirs(1)) == "northwind"  # it goes on as a new store does


def test_a_reader_elsewhere_that_keeps_the_log_is_told_of(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    _, name = fill(store)
    monkeypatch.setattr("agent.store.engine.WAIT_SECONDS", 0.05)
    connect.cache_clear()  # an engine that is there already would wait as long as ever
    with Store(store.path) as hasty, closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM messages").fetchone()
        with pytest.raises(StoreError, match="another process"):
            hasty.forget(name)
        assert b"rosalind" in everything(store)
    store.close()
    assert [words for words in WORDS if words in everything(store)] == []
