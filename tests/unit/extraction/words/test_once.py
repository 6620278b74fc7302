"""What is asked of a message several times is found once, and kept no longer than the message."""

from __future__ import annotations

from dataclasses import replace

from agent.extraction.words.once import once
from agent.model.mail import Message
from agent.parsing import parse

_RAW = b"From: ada@weir.example\nTo: me@mail.example\nSubject: Tuesday\n\nUntil Tuesday.\n"


def test_a_message_is_looked_at_once_and_for_each_argument_anew() -> None:
    looked: list[tuple[str, ...]] = []

    @once
    def subject(message: Message, *beside: str) -> str:
        looked.append(beside)
        return " ".join((message.subject, *beside))

    message = parse(_RAW)
    assert [subject(message, "at"), subject(message, "at"), subject(message)] == ["Tuesday at", "Tuesday at", "Tuesday"]
    assert looked == [("at",), ()]


def test_what_was_found_is_none_of_a_message_that_is_alike() -> None:
    @once
    def subject(message: Message) -> str:
        return message.subject

    message = parse(_RAW)
    assert subject(message) == "Tuesday"
    moved = replace(message, subject="Friday")
    assert moved.read == {}
    assert subject(moved) == "Friday"
    assert parse(_RAW).read == {}
    assert parse(_RAW) == message
    assert "Tuesday" not in repr(message)
