"""Promise 9, for a message's whole way: whatever is done to one, it is understood or set aside, and soon.

A thousand spoilt messages of the corpus; with FOLLOWUP_SOAK=1 twenty thousand, of FOLLOWUP_MAILS too (a folder of
.eml files) where that is set.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from agent.context import Context
from agent.model.application import Reading
from agent.model.mail import Ref, Stored
from agent.model.settings import Profile
from agent.understanding import understand
from tests.corpus.messages import CORPUS
from tests.property.patience import at_most

SEED = 20260304
COUNT = 20_000 if os.environ.get("FOLLOWUP_SOAK") else 1_000
PATIENCE = 2.0  # seconds for one message
PARTS = 20  # so that one that fails is found soon
PROFILE = Profile(full_name="Robin Hale", addresses=("robin.hale@mail.example",), time_zone="Europe/London")
CONTEXT = Context(
    profile=PROFILE,
    now=datetime(2026, 4, 1, tzinfo=UTC),
    oldest=datetime(2026, 1, 1, tzinfo=UTC),
    trial=False,
    sent_folder=False,
    known_ids=frozenset({"<1@mail.example>"}),
)
Mutation = Callable[[random.Random, bytes], bytes]

NASTY = (
    *(b"\x00", b"\xff\xfe", b"\r", b"\n\n", b"=?utf-8?q?", b"?=", b"=?x?b?////?=", b"(", b")", b'"', b"<", b">", b"\\"),
    *(
        b"; charset=idna",
        b"; charset=utf-7",
        b"\nContent-Transfer-Encoding: x-uuencode\n",
        b"\nTo: ",
        b":;,@",
        b"\x1b$B",
    ),
    *(b"\nBEGIN:VEVENT\n", b"\nDTSTART;TZID=:99999999T999999\n", b"\nRRULE:FREQ=SECONDLY\n", b"-- \n", b"\n> On \n"),
    *("\u202e\u0300\ud83d".encode("utf-8", "surrogatepass"), "ﷺ".encode() * 40, b"&#x110000;", b"<!--", b"]]>", b"<br"),
)
RUNS = (
    b" ",
    b"a",
    b"> ",
    b"\t",
    b"\n",
    b"(",
    b"<div>",
    b"=",
    b"a@b.c, ",
    b"10:00 ",
    b"12/03/2026 ",
    b"Re: ",
    b"--",
    b"\xc3",
)


def _slice(chance: random.Random, raw: bytes, most: int = 400) -> tuple[int, int]:
    start = chance.randrange(len(raw) + 1)
    return start, min(len(raw), start + chance.randint(1, most))


def flip(chance: random.Random, raw: bytes) -> bytes:
    spoilt = bytearray(raw)
    for _ in range(chance.randint(1, 30)):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def cut_out(chance: random.Random, raw: bytes) -> bytes:
    start, end = _slice(chance, raw)
    return raw[:start] + raw[end:]


def cut_off(chance: random.Random, raw: bytes) -> bytes:
    return raw[: chance.randrange(len(raw))]


def twice(chance: random.Random, raw: bytes) -> bytes:
    start, end = _slice(chance, raw)
    return raw[:end] + raw[start:end] * chance.choice((1, 2, 40)) + raw[end:]


def moved(chance: random.Random, raw: bytes) -> bytes:
    start, end = _slice(chance, raw)
    rest = raw[:start] + raw[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + raw[start:end] + rest[at:]


def nasty(chance: random.Random, raw: bytes) -> bytes:
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(raw) + 1)
        raw = raw[:at] + chance.choice(NASTY) + raw[at:]
    return raw


def run_on(chance: random.Random, raw: bytes) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + chance.choice(RUNS) * chance.choice((50, 2_000, 20_000)) + raw[at:]


def lines_shuffled(chance: random.Random, raw: bytes) -> bytes:
    lines = raw.splitlines(keepends=True)
    start = chance.randrange(len(lines))
    some = lines[start : start + 12]
    chance.shuffle(some)
    return b"".join((*lines[:start], *some, *lines[start + 12 :]))


def line_ends(chance: random.Random, raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", chance.choice((b"\r", b"\n\r", b"\r\r\n", b"", b"\x0b", b"\x85")))


def nested(chance: random.Random, raw: bytes) -> bytes:
    for depth in range(chance.choice((1, 3, 25))):
        head = b"From: a@b.example\nSubject: Fwd\nMIME-Version: 1.0\n"
        if chance.random() < 0.5:
            raw = head + b"Content-Type: message/rfc822\n\n" + raw
        else:
            edge = b"edge%d" % depth
            raw = (
                head
                + b"Content-Type: multipart/mixed; boundary=%s\n\n--%s\n\n" % (edge, edge)
                + raw
                + b"\n--%s--" % edge
            )
    return raw


def in_html(chance: random.Random, raw: bytes) -> bytes:
    tag = chance.choice(
        (b"<div>", b"<table><tr><td>", b"<blockquote>", b"<b", b"<a href='", b"<span style='display:none'>")
    )
    return raw.replace(b"text/plain", b"text/html", 1) + tag * chance.choice((10, 3_000))


def other_charset(chance: random.Random, raw: bytes) -> bytes:
    names = (b"utf-16", b"utf-7", b"gb18030", b"iso-2022-jp", b"punycode", b"rot13", b"hex", b"", b"\xff", b"cp037")
    return raw.replace(b"utf-8", chance.choice(names))


def other_encoding(chance: random.Random, raw: bytes) -> bytes:
    for name in (b"quoted-printable", b"base64", b"8bit", b"7bit"):
        raw = raw.replace(name, chance.choice((b"base64", b"quoted-printable", b"x-uuencode", b"8bit")))
    return raw


# What a mail about an interview is made of, where it goes on and on: all of it is looked at beside all the rest.
ON_AND_ON = (
    *("10:00 ", "10:00\n", "at 9 ", "10-11 ", "noon ", "half past two, ", "2pm not 3pm ", "between 2 and 4 "),
    *("Tuesday 3 March 2026 at 10:00. ", "by Friday ", "in two weeks ", "You will hear from us by 3 March. "),
    *(
        " ",
        "with Ann Smith and ",
        "Dr Ann Smith, ",
        "Ann Smith\n",
        "Room 4, ",
        "https://zoom.example/j/1 ",
        "Acme Ltd ",
    ),
)
AT_LENGTH = 20_000  # letters
CONFIRMED = (
    "From: Ann Smith <ann@acme.example>\nTo: robin.hale@mail.example\nSubject: Interview for Analyst\n"
    "Date: Wed, 25 Feb 2026 10:00:00 +0000\nIn-Reply-To: <1@mail.example>\nMessage-ID: <2@acme.example>\n\n"
    "Dear Robin,\n\nyour interview at Acme Ltd is confirmed for Tuesday 3 March 2026 at 10:00. "
)

MUTATIONS: tuple[Mutation, ...] = (
    *(flip, cut_out, cut_off, twice, moved, nasty, run_on, lines_shuffled, line_ends, nested, in_html, other_charset),
    other_encoding,
)


@cache
def originals() -> list[Path]:
    mine = sorted(CORPUS.glob("*/*.eml"))
    more = os.environ.get("FOLLOWUP_MAILS", "")
    return mine + (sorted(Path(more).rglob("*.eml")) if more else [])


def spoilt(number: int) -> bytes:
    """Given its number, return a spoilt message: always the same."""
    chance = random.Random(SEED * 100_000 + number)
    raw = chance.choice(originals()).read_bytes()
    for _ in range(chance.choice((1, 1, 2, 4))):
        raw = chance.choice(MUTATIONS)(chance, raw or b"\n")
    return raw


@pytest.mark.parametrize("part", range(PARTS))
def test_a_spoilt_message_is_understood_or_set_aside_and_soon(part: int) -> None:
    for number in range(part, COUNT, PARTS):
        raw = spoilt(number)
        with at_most(PATIENCE):
            reading = understand(Ref("personal", "INBOX", str(number)), Stored(raw, CONTEXT.now), CONTEXT)
        assert isinstance(reading, Reading), f"message {number} of seed {SEED}"
        assert reading.failure == "" or reading.fact is None


@pytest.mark.parametrize("piece", ON_AND_ON)
def test_a_mail_that_goes_on_and_on_is_understood_soon(piece: str) -> None:
    raw = f"{CONFIRMED}{piece * (AT_LENGTH // len(piece))}\n\nBest,\nAnn Smith\n".encode()
    with at_most(3 * PATIENCE):
        reading = understand(Ref("personal", "INBOX", "1"), Stored(raw, CONTEXT.now), CONTEXT)
    assert reading is not None
    assert reading.fact is not None
