"""Caps, trees and character sets: what is set aside, with which reason, and what is repaired."""

from __future__ import annotations

import pytest

from agent.errors import BadMessage
from agent.parsing import parse
from agent.parsing.mime import decode, decode_words, file_name, payload, read_tree, walk
from tests.unit.parsing.letters import letter, multipart, part


def reason(raw: bytes) -> str:
    with pytest.raises(BadMessage) as caught:
        parse(raw)
    return caught.value.reason


def test_thirty_megabytes_are_set_aside_with_both_sizes() -> None:
    assert reason(letter("a" * (30 << 20))) == "it is 30 MB, and 25 MB is the most that is read"


def test_just_over_the_cap_does_not_claim_to_be_at_it() -> None:
    assert reason(letter("a" * (25 << 20))).startswith("it is 26 MB")


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"   "])
def test_nothing_is_set_aside(raw: bytes) -> None:
    assert reason(raw) == "it is empty"


@pytest.mark.parametrize("raw", [b"\x00\xff\x13" * 500, b"just words\n\nand more", b"key: value\nother: thing\n\ntext"])
def test_what_has_no_header_of_a_mail_is_no_mail(raw: bytes) -> None:
    assert reason(raw) == "it has none of the headers that a mail has"


def test_endless_headers_are_set_aside() -> None:
    assert reason(b"Subject: x\r\n" + b"X-Filler: y\r\n" * 30_000) == "its headers are longer than 256 kB"


def nested(levels: int) -> bytes:
    opening = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(levels))
    return b"From: a@example.com\n" + opening + b"Content-Type: text/plain\n\nhello"


@pytest.mark.parametrize("levels", [21, 60, 199, 400, 5000])
def test_deep_trees_are_set_aside(levels: int) -> None:
    assert reason(nested(levels)) in {"its parts are nested more than 20 deep", "it has more than 200 parts"}


def test_twenty_levels_are_read() -> None:
    assert parse(nested(20)).body.new == "hello"


def test_many_parts_are_set_aside_before_they_are_parsed() -> None:
    assert reason(multipart("mixed", *[part("x")] * 201)) == "it has more than 200 parts"
    assert parse(multipart("mixed", *[part("x")] * 200)).body.new


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        (b"plain", "", "plain"),
        ("Grüße".encode(), "utf-8", "Grüße"),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("“so”".encode("cp1252"), "iso-8859-1", "“so”"),
        (b"\x81", "iso-8859-1", "\x81"),
        ("Grüße".encode(), "us-ascii", "Grüße"),
        ("Grüße".encode(), "no-such-charset", "Grüße"),
        ("Grüße".encode("cp1252"), "utf-8", "Grüße"),
        ("Grüße".encode("cp1252"), "", "Grüße"),
        ("Übergänge und Grüße, äöü äöü äöü".encode()[:-1], "utf-8", "Übergänge und Grüße, äöü äöü äö\ufffd"),
        ("Grüße".encode(), "idna", "Grüße"),
        ("Grüße".encode(), "rot13", "Grüße"),
        ("Grüße".encode(), "a\x00b", "Grüße"),
        ("こんにちは".encode("iso-2022-jp"), "ISO-2022-JP", "こんにちは"),
        (b"\xef\xbb\xbfmark", "utf-8", "mark"),
    ],
)
def test_texts_are_decoded_as_declared_or_repaired(data: bytes, declared: str, text: str) -> None:
    assert decode(data, declared) == text


def test_a_message_in_another_character_set_than_it_says_is_read() -> None:
    assert parse(letter("Grüße".encode("cp1252"), content_type="text/plain; charset=utf-8")).body.new == "Grüße"
    assert parse(letter("Grüße", content_type="text/plain; charset=utf-8")).body.new == "Grüße"


def test_a_text_that_nothing_decodes_is_set_aside() -> None:
    assert reason(letter(b"\x81\x8d\xff", content_type="text/plain; charset=utf-8")) == (
        "its text is in no character set that is known"
    )


def test_an_undecodable_part_beside_a_readable_one_does_not_hide_it() -> None:
    bad, good = part(b"\x81\x8d\xff"), part("<p>You are invited.</p>", "text/html; charset=utf-8")
    assert parse(multipart("alternative", bad, good)).body.new == "You are invited."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?b?R3LDvMOfZQ==?=", "Grüße"),
        ("=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=BC?=", "ü"),
        ("Re: =?utf-8?q?a?= b", "Re: a b"),
        ("=?no-such?q?caf=C3=A9?=", "café"),
        ("=?utf-8?b?%%%?=", ""),
        ("=?broken", "=?broken"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    assert decode_words(value) == text


@pytest.mark.parametrize("subject", ["=?utf-7?q?+2AA-?= Hello", "=?utf-8?q?=00=0A?= Hello", "\x07 Hello"])
def test_a_subject_can_be_stored_and_printed(subject: str) -> None:
    found = parse(letter(subject=subject)).subject
    assert found.encode()
    assert found.isprintable()
    assert found.endswith("Hello")


def test_headers_in_raw_utf8_or_latin_1_are_read() -> None:
    assert parse(letter(subject="Gespräch")).subject == "Gespräch"
    assert parse(letter().replace(b"Interview", "Gespräch".encode("latin-1"))).subject == "Gespräch"


@pytest.mark.parametrize("charset", ["idna", "rot13", "a\x00b", "undefined", "x" * 300])
def test_a_leaf_of_an_impossible_character_set_is_read_all_the_same(charset: str) -> None:
    raw = letter("Grüße", content_type=f'text/plain; charset="{charset}"', content_transfer_encoding="8bit")
    assert parse(raw).body.new == "Grüße"


def test_file_names_are_decoded() -> None:
    plain = part("x", "application/pdf", content_disposition='attachment; filename="=?utf-8?q?Lebensl=C3=A4uf.pdf?="')
    continued = part("x", "application/pdf", content_disposition="attachment; filename*=utf-8''r%C3%A9sum%C3%A9.pdf")
    tree, _ = read_tree(multipart("mixed", part("Hi"), plain, continued))
    assert [name for one in walk(tree) if (name := file_name(one))] == ["Lebensläuf.pdf", "résumé.pdf"]


@pytest.mark.parametrize(
    "raw",
    [
        b"From: a@b.example\n\nOne\n\nTwo\n",
        b"From: a@b.example\r\n\r\nCaf\xe9\r\n\r\nTwo",
        b"From: a@b.example\nno field\nSubject: x\n\nOne\n\nTwo\n",  # the header ends before the empty line
        b"From: a@b.example\r\rOne\n\nTwo\n",  # lines that end in a bare CR
        b"From: a@b.example\n\n",
        b"From: a@b.example",
    ],
)
def test_what_follows_a_header_is_the_same_whether_parts_are_looked_for_or_not(raw: bytes) -> None:
    (whole, fields), (leaf, of_leaf) = read_tree(raw), read_tree(raw, header_only=True)
    assert leaf.as_bytes() == whole.as_bytes()
    assert payload(leaf) == payload(whole)
    assert of_leaf.names == fields.names
