"""A message as a row of numbers: what its passages say by themselves, and what stands around them.

Each sentence, and each two that follow each other, is scored for every label on its own (``learned``). A message is
drawn by the strongest of them, by what its subject and its beginning say, and by its outer signs; and where that leaves
it open what the message is, by all its words together, too.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.classification.learning.learned import Heard, Learned
from agent.classification.senders.hirers import signs_as_a_hirer
from agent.classification.senders.known_senders import SenderKind, SenderSort
from agent.classification.sentences.findings import ANSWER, Findings
from agent.classification.tagging.tags import Tag
from agent.model.mail import Category, Message, Method

Row = Sequence[float]

_SHARPNESS = 3.0
_BEGINNING = 3
_SILENT = -1.0
"""What counts as the score of a subject that somebody else wrote, or of a mail without a sentence."""

_METHODS = (Method.REQUEST, Method.CANCEL)
_SIZES = (2, 5, 10, 20)
_TELLING_TAGS = (
    Tag.APPLICATION, Tag.ROLE, Tag.INTERVIEW, Tag.CANDIDATE, Tag.APPLY, Tag.RECRUIT, Tag.SHORTLIST, Tag.OFFER_LETTER,
    Tag.TITLE, Tag.JOB, Tag.HIRE, Tag.STAGE, Tag.PROFILE, Tag.EXPERIENCE, Tag.PAY, Tag.TEST, Tag.DOCUMENT, Tag.FEEDBACK,
    Tag.SHOP, Tag.OFFICE, Tag.KIN, Tag.GREETING, Tag.BAD_NEWS, Tag.TIME, Tag.DAY,
)  # fmt: skip
"""Tags of which it says something by itself that a mail has one: words of hiring, of other life, of letters at all."""

_HEAD = 3
"""Sentences among which a letter greets."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """``numbers`` draw the message; ``rows`` are the scores of its sentences, one row each, in their order."""

    numbers: list[float]
    rows: list[list[float]]
    subject: Heard | None = field(repr=False)
    heard: list[Heard] = field(repr=False)  # in its sentences

    def with_all_words(self, by: Learned) -> list[float]:
        """Given what scores the words of a message together, return the numbers with these scores."""
        return [*self.numbers, *by.of_mail(self.subject, self.heard)]


def portrait(
    message: Message, findings: Findings, sender: SenderKind, by: Learned, *, of_an_application: bool
) -> Portrait:
    """Given a message, what its words carry and what scores a passage, draw the message."""
    (title, tags), *sentences = passages(message, findings)
    heard = [by.hear(text, tags) for text, tags in sentences]
    rows = [one.passage for one in heard]
    nothing = [_SILENT] * len(by.offsets)
    subject = by.hear(title, tags) if title else None
    numbers = [*_strongest(rows or [nothing], by.offsets), *(subject.passage if subject else nothing)]
    numbers += [float(sign) for sign in _signs(message, findings, sender)]
    numbers.append(float(of_an_application))
    return Portrait(numbers, rows, subject, heard)


def passages(message: Message, findings: Findings) -> list[tuple[str, str]]:
    """Given a message and its findings, return its passages with their tags.

    First its subject ("" where it has none, or somebody else's), then its sentences.
    """
    lines = findings.lines or ("",) * (len(findings.sentences) + 1)
    own = message.subject.strip() and not ANSWER.match(message.subject)
    subject = message.subject if own else ""
    return [(subject, lines[0]), *zip(findings.sentences, lines[1:], strict=False)]


def together(one: Row, two: Row, offsets: Row) -> list[float]:
    """Given the scores of two sentences, return those of both as one passage."""
    return [a + b - offset for a, b, offset in zip(one, two, offsets, strict=True)]


def _strongest(rows: list[list[float]], offsets: Row) -> list[float]:
    scored = [*rows, *(together(one, two, offsets) for one, two in itertools.pairwise(rows))]
    columns = list(zip(*scored, strict=True))
    shares = list(zip(*map(_shares, scored), strict=True))
    singles = list(zip(*rows, strict=True))
    beginning = [max(column[:_BEGINNING]) for column in singles]
    roots = math.sqrt(len(rows))
    whole = [sum(column) / roots - roots * offset for column, offset in zip(singles, offsets, strict=True)]
    ranked = [sorted(column, reverse=True) for column in columns]
    return [
        *(column[0] for column in ranked),
        *(column[min(1, len(column) - 1)] for column in ranked),
        *(max(column) for column in shares),
        *(sum(column) / len(column) for column in shares),
        *beginning,
        *whole,
    ]


def _shares(row: Row) -> list[float]:
    top = max(row)
    powers = [math.exp(_SHARPNESS * (value - top)) for value in row]
    total = sum(powers)
    return [power / total for power in powers]


def _signs(message: Message, findings: Findings, sender: SenderKind) -> tuple[float, ...]:
    count = len(findings.sentences)
    return (
        *(any(item.method is method for item in message.invitations) for method in _METHODS),
        bool(message.invitations),
        any(item.sequence > 0 for item in message.invitations),
        message.bulk,
        message.automatic,
        *(sender.kind is sort for sort in SenderSort),
        ANSWER.match(message.subject) is not None,
        bool(message.body.quoted),
        "://" in message.body.new,
        findings.language == "en",
        min(findings.job, 4) / 2,
        findings.own,
        signs_as_a_hirer(message),
        any(Tag.GREETING in line for line in findings.lines[1 : _HEAD + 1]),
        *(tag in findings.tags for tag in _TELLING_TAGS),
        *(count > size for size in _SIZES),
        *(min(3.0, sum(one.weight for one in findings.of(category)[:2]) / 3) for category in Category),
    )
