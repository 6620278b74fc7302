"""Whatever a message holds, extraction answers, and what it answers is sound."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.errors import BadMessage
from agent.extraction import extract
from agent.model.mail import Address, Body, Category, Classification, Message
from agent.model.settings import Profile
from agent.parsing import parse
from tests.unit.extraction.mails import RECEIVED, USER

# Pieces that the grammars are made of, in any order: dates, names, signs, half words.
PIECES = st.sampled_from(
    """
    Thursday|March 12|12.03.2026|3/12|31/31|0/0|2026-02-30|10:00|2-3 PM|24:59|at 3|noon|tomorrow|UTC+99|GMT-14:00|
    (Europe/Nowhere)|PT|IST|with Priya Nair|and|,|our hiring manager,|by|end of next week|within|7-10|business days|
    999 weeks|until|back on|Best,|Dana|Dr. Ada Okafor|the Data Engineer position at|Acme & Söhne GmbH|(Req|)|-|–|?|.|
    we will let you know|instead of|from|to|The second slot|doesn't work|, but|Friday at 10 works|Meeting ID: 812|
    +1 415 555 2671|李明|é|\u202e|\x00|'|"|@|https://x|mid|December 31 2099|the 31st|next|this|EOD|in|two or three|
    weeks|Re:|of|at|Position:|Uhr|mañana|den|nächster Woche
    """.replace("\n", "").split("|")
)
TEXTS = st.lists(st.one_of(PIECES.map(str.strip), st.text(max_size=12)), max_size=30).map(" ".join)
LINES = st.lists(TEXTS, max_size=6).map("\n".join)
WHEN = st.datetimes(timezones=st.just(UTC))
OFFSETS = st.one_of(st.none(), st.integers(-100_000, 100_000))
WRITERS = st.builds(
    Address,
    TEXTS,
    st.sampled_from(["", "@", "a@b", "dana.kim@acme.co.uk", "no-reply@x.greenhouse-mail.io", "a@[1.2.3.4]"]),
)


PICKS = {
    Category.OWN,
    Category.INTERVIEW_CONFIRMATION,
    Category.COURTESY,
    Category.INTERVIEW_INVITATION,
    Category.INTERVIEW_CHANGE,
}
"""What may name a time, or a part of one, beside those of an interview."""


@settings(max_examples=150, deadline=None)
@given(
    LINES,
    TEXTS,
    WRITERS,
    st.one_of(st.none(), WHEN),
    OFFSETS,
    st.sampled_from(list(Category)),
    st.sampled_from([USER, None]),
)
def test_extract_never_raises_and_every_time_is_aware_and_ordered(
    text: str,
    subject: str,
    writer: Address,
    date: datetime | None,
    offset: int | None,
    category: Category,
    user: Profile | None,
) -> None:
    body = Body(new=text, signature=text[-80:], sentences=tuple(line for line in text.split("\n") if line))
    message = Message(
        "<m@x>", date, offset, subject, writer, None, (Address("", "robin@vale.example"),), (), "", (), body
    )
    found = extract(message, Classification(category, 0.9, ()), user, RECEIVED)
    for claim in found.interviews:
        assert claim.start is None or claim.start.utcoffset() == timedelta(0)
        assert claim.end is None or (claim.start is not None and claim.start < claim.end)
    assert category is Category.OWN or found.proposals == ()
    assert category in PICKS or found.picks == ()


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(list(Category)))
def test_whatever_was_parsed_is_read(noise: bytes, category: Category) -> None:
    raw = b"From: a@b.example\r\nSubject: " + noise[:40].replace(b"\n", b" ").replace(b"\r", b" ") + b"\r\n\r\n" + noise
    try:
        message = parse(raw)
    except BadMessage:
        return
    extract(message, Classification(category, 0.9, ()), USER, RECEIVED)
