"""Message-IDs as servers really write them."""

from __future__ import annotations

import pytest

from agent.parsing import parse
from tests.unit.parsing.letters import letter


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<one@northwind.example>", "<one@northwind.example>"),
        ("<[0a1b2c3d@microsoft.com]>", "<[0a1b2c3d@microsoft.com]>"),
        ("<[hex]@x.example>", "<[hex]@x.example>"),
        ("one@northwind.example", "<one@northwind.example>"),
        ("  <one@northwind.example> (added by relay)", "<one@northwind.example>"),
        ("\r\n <one@northwind.example>", "<one@northwind.example>"),
        ("<very-long\r\n -one@northwind.example>", "<very-long-one@northwind.example>"),
        ("=?utf-8?q?=3Cone=40northwind=2Eexample=3E?=", "<one@northwind.example>"),
        ("<a(b)c@x.example>", "<a(b)c@x.example>"),
        ("<>", ""),
        ("", ""),
    ],
)
def test_message_ids(value: str, expected: str) -> None:
    assert parse(letter(message_id=value)).message_id == expected


def test_prose_before_the_id_that_is_answered_is_left() -> None:
    value = 'Your message of "Mon, 2 Nov 2026 (x@y.example)" <one@x.example>'
    assert parse(letter(in_reply_to=value)).in_reply_to == "<one@x.example>"


def test_references_keep_their_order_and_lose_comments_and_doubles() -> None:
    value = "<a@x>\r\n\t<b@x> (said <no@x>) <a@x>,<c@x>"
    assert parse(letter(references=value)).references == ("<a@x>", "<b@x>", "<c@x>")


def test_glued_references_are_told_apart() -> None:
    assert parse(letter(references="<a@x><b@x>")).references == ("<a@x>", "<b@x>")


def test_a_mail_without_ids_has_none() -> None:
    message = parse(letter())
    assert (message.message_id, message.in_reply_to, message.references) == ("", "", ())
