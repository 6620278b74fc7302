"""Promise 9, for parsing: any bytes at all are a message, or are set aside with a reason."""

from __future__ import annotations

import re
from email import policy
from email.message import Message as Tree
from email.parser import BytesParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.errors import BadMessage
from agent.model.mail import Message
from agent.parsing import body, notices, parse
from agent.parsing.body import take_apart
from agent.parsing.html import to_text
from agent.parsing.mime import read_tree
from agent.parsing.sentences import split
from agent.parsing.trees import tree_of
from tests.unit.parsing.letters import calendar, event, invitation, letter, multipart, part

FIXED = settings(max_examples=300, derandomize=True, deadline=None, database=None)

SHAPES = (
    letter(
        "Hi Jordan,\n\nOn 12 Nov 2026, at 15:04, Dana wrote:\n> Hello\nyes.\n-- \nDana", date="12 Nov 2026 10:00 EST"
    ),
    letter("<p>Hi</p><blockquote>old</blockquote>", content_type="text/html; charset=iso-8859-1"),
    invitation(event("ATTENDEE;CN=Sam:mailto:sam@northwind.example", "RRULE:FREQ=DAILY", "DTEND:20261112T160000Z")),
    multipart(
        "mixed",
        part("Hello, =?utf-8?q?J=C3=B6rg?=", content_disposition="inline; filename*=utf-8''a%20b.txt"),
        part(calendar(event(start="DTSTART;TZID=Eastern Standard Time:20261112T100000")), "text/calendar"),
    ),
    multipart(
        "report",
        part("It failed."),
        b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns;x\n\n"
        b"Action: failed\nFinal-Recipient: rfc822;a@b.c\n",
        b"Content-Type: message/rfc822\r\n\r\n" + letter("Hi", message_id="<[0a1b@x.example]>", references="<a@b>"),
        parameters="; report-type=delivery-status",
    ),
)
NASTY = (
    b"\x00",
    b"\xff",
    b"\n\n",
    b"=?",
    b"?=",
    b"(",
    b'"',
    b"<",
    b">",
    b"; charset=idna",
    b"\nTo: ",
    b":",
    b"--edge\n",
    b"\r",
)


HEADER_LINES = st.sampled_from(
    (
        *(
            b"From: a@b.example",
            b"Subject:x",
            b"Subject: \t x ",
            b"A:",
            b"A: ",
            b"a.b/c!: 1",
            b"Caf\xe9: x",
            b"X: \xe9",
        ),
        *(
            b" folded",
            b"\tmore: of it",
            b" ",
            b"",
            b"no field",
            b"X :y",
            b": nameless",
            b"From b Thu Jan  1",
            b"Content-Type:",
        ),
    )
)
LINE_ENDS = st.sampled_from((b"\n", b"\n", b"\r\n", b"\r\n", b"\r", b"\r\r\n", b""))


def outcome(raw: bytes) -> Message | str:
    """Given any bytes, return the message or the reason; whatever else is raised fails the test."""
    try:
        return parse(raw)
    except BadMessage as bad:
        return bad.reason


@pytest.mark.parametrize(
    ("expression", "stems"),
    [
        (notices._AWAY, notices._IN_EACH_ABSENCE),
        (notices._LEFT, notices._IN_EACH_LEAVING),
        (body._NOTICE_SAYS, body._IN_EACH_NOTICE),
    ],
    ids=("absences", "leavings", "legal notices"),
)
@settings(FIXED, max_examples=600)
@given(data=st.data())
def test_whatever_an_expression_finds_holds_a_stem_without_which_it_is_not_tried(
    expression: re.Pattern[str], stems: tuple[str, ...], data: st.DataObject
) -> None:
    found = data.draw(st.from_regex(re.compile(expression.pattern, expression.flags), fullmatch=True))
    assert any(stem in found.lower() for stem in stems)


@settings(FIXED, max_examples=1000)
@given(st.lists(st.tuples(HEADER_LINES, LINE_ENDS), max_size=9), st.sampled_from((b"", b"\n", b"\r\nOne\r\n\r\nTwo")))
def test_a_header_is_what_the_library_reads_there(lines: list[tuple[bytes, bytes]], rest: bytes) -> None:
    raw = b"Date: 1\n" + b"".join(line + end for line, end in lines) + rest
    library = BytesParser(policy=policy.compat32).parsebytes(raw)
    tree, _ = read_tree(raw, header_only=True)
    assert list(tree.raw_items()) == list(library.raw_items())
    assert tree.get_payload() == library.get_payload()


PIECES = st.sampled_from(
    (
        *(b"--edge|", b"--edge|", b"--edge|Content-Type: text/html|", b"--edge|Subject: Hello| folded||Hello|"),
        *(b"||Two||", b"--edge|Content-Type: multipart/mixed; boundary=in||--in||One|--in||Two|--in--|", b"caf\xe9|"),
        *(b"--edge--|", b"--edge \t|", b"--edge-- |", b"--edged|", b"--edge--x|", b" --edge|", b"--in|", b"--in--|"),
        *(b"--edge|Content-Type: message/rfc822||Subject: Hello||Hello|", b"--edge|no field||", b"--edge|: x||", b"\r"),
        *(b"--edge|Content-Type: multipart/digest; boundary=in||--in||A: b||--in--|", b"--edge|A: b|", b"--edge-|"),
        *(b"--edge|Content-Type: multipart/mixed; boundary=edge||--edge||One|--edge--|", b"Content-Type: text/x||"),
    )
)
BOUNDARIES = st.sampled_from((*[b"edge"] * 12, b'"edge"', b'"edge "', b"edge-", b"", b'"ed\n ge"', b'""', b"\xe9dge"))
ENDS = st.sampled_from((b"\n", b"\n", b"\r\n", b"\r\n", b"\r"))
LAST = st.sampled_from((*[b"--edge--|"] * 4, b"--edge--", b"--edge--|Behind|--edge|", b"--edge", b""))


def drawn(tree: Tree) -> object:
    """What a tree holds: its fields, and its text as it stands, or its parts."""
    held = vars(tree)["_payload"]
    return list(tree.raw_items()), held if isinstance(held, str) else [drawn(part) for part in held or ()]


@settings(FIXED, max_examples=2000)
@given(BOUNDARIES, ENDS, st.lists(PIECES, max_size=7), LAST)
def test_parts_are_what_the_library_reads_there(boundary: bytes, end: bytes, pieces: list[bytes], last: bytes) -> None:
    body = b"".join((*pieces, last)).replace(b"|", end)
    raw = b"Date: 1\nContent-Type: multipart/mixed; boundary=" + boundary + b"\n\n" + body
    assert drawn(tree_of(raw, header_only=False)) == drawn(BytesParser(policy=policy.compat32).parsebytes(raw))


@FIXED
@given(st.binary(max_size=2000))
def test_any_bytes(raw: bytes) -> None:
    assert outcome(raw)


@FIXED
@given(st.binary(max_size=500), st.binary(max_size=500))
def test_any_bytes_behind_a_header(head: bytes, body: bytes) -> None:
    assert outcome(b"Subject: " + head + b"\n\n" + body)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Return a message of a real shape, with a few pieces cut out, put in or doubled."""
    raw = draw(st.sampled_from(SHAPES))
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(raw)))
        to = min(len(raw), at + draw(st.integers(0, 40)))
        piece = draw(st.sampled_from((*NASTY, b"", raw[at:to] * 2)) | st.binary(max_size=6))
        raw = raw[:at] + piece + raw[to:]
    return raw


@FIXED
@given(mutated())
def test_mutated_messages(raw: bytes) -> None:
    found = outcome(raw)
    if isinstance(found, Message):
        assert outcome(raw) == found
        assert "\r" not in found.body.new
        assert all(text.encode() for text in (found.subject, found.sender.name, found.body.new) if text)
        assert all(one.start is None or one.start.tzinfo is not None for one in found.invitations)
        assert all(one.startswith("<") and one.endswith(">") for one in found.references)


@FIXED
@given(st.text(max_size=600))
def test_no_letter_or_digit_is_lost_between_new_quoted_and_signature(text: str) -> None:
    plain = "".join(letter for letter in text if letter.isalnum() or letter in " \n>")
    body = take_apart(plain)
    kept = body.new + body.quoted + body.signature
    assert sum(kept.count(letter) for letter in set(kept) if letter.isalnum()) >= sum(map(str.isalnum, plain))


@FIXED
@given(st.text(alphabet=st.sampled_from("aA1 .!?\n-:a.m.\"'’"), max_size=400))
def test_sentences_hold_every_word_in_order(text: str) -> None:
    assert " ".join(split(text)).split() == text.split()


@FIXED
@given(st.text(alphabet=st.sampled_from("<>/=\"' abpdivtbl&;!-\n"), max_size=400))
def test_any_html(text: str) -> None:
    assert isinstance(to_text(text), str)
