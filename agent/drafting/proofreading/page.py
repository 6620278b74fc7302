"""A draft as the proofreader sees it: its parts, its sentences, and which of its words are not ours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from agent.drafting import phrasing
from agent.drafting.facts import Facts
from agent.expressions import expression
from agent.model.draft import Kind

DATED = frozenset({Kind.THANK_YOU, Kind.FOLLOW_UP})
"""The kinds that speak of the interview's day, and have a subject of their own; the others' is the answered mail's."""

Look = Callable[["Page"], Iterable[str]]

_WORDS = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Findings:
    """What the proofreader found. Each problem blocks the draft."""

    problems: tuple[str, ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Page:
    """A draft to be proofread: its facts, subject, greeting as composed, and whole body."""

    facts: Facts
    subject: str = field(repr=False)
    greeting: str = field(repr=False)
    body: str = field(repr=False)

    @cached_property
    def blocks(self) -> list[str]:
        """The body's parts: greeting, paragraphs, sign-off."""
        return [block for block in self.body.strip("\n").split("\n\n") if block.strip()]

    @cached_property
    def paragraphs(self) -> list[str]:
        """What stands between greeting and sign-off."""
        return self.blocks[1:-1]

    @cached_property
    def frame(self) -> list[str]:
        """The lines around them: the greeting's, and the sign-off's without the name."""
        return [*self.blocks[:1], *(self.blocks[-1].split("\n")[:-1] if len(self.blocks) > 1 else ())]

    @cached_property
    def prose(self) -> list[str]:
        """The paragraphs, without what would look like the end of a sentence in names ("Booking.com", "Acme Inc")."""
        texts = self.paragraphs
        for name in sorted((self.facts.company, self.facts.role, self.facts.name), key=len, reverse=True):
            if re.search(r"[.!?]", name) or phrasing.ends_in_abbreviation(f"{name}."):
                texts = [text.replace(name, re.sub(r"[.!?]", "_", name) + "_") for text in texts]
        return texts

    @cached_property
    def sentences(self) -> list[str]:
        """The sentences between greeting and sign-off."""
        return [sentence for text in self.prose for sentence in phrasing.sentences_of(text)]

    @cached_property
    def ours(self) -> list[str]:
        """The paragraphs in small letters, without names, strengths and notes: what only our words can say."""
        said = [form(note.text).rstrip(".?") for note in self.facts.notes for form in (phrasing.said, phrasing.topic)]
        theirs = (*said, *self.facts.strength_words, self.facts.role, self.facts.company)
        texts = [plain(text) for text in self.paragraphs]
        for words in sorted((plain(one) for one in theirs if one), key=len, reverse=True):
            texts = [text.replace(words, "…") for text in texts]
        return texts

    @cached_property
    def theirs(self) -> str:
        """All that the user and their mails put into the draft, case folded."""
        return " \n ".join(" ".join(term.split()) for term in self.facts.terms).casefold()

    @cached_property
    def their_words(self) -> frozenset[str]:
        """The words of ``theirs``."""
        return frozenset(words(self.theirs))

    @cached_property
    def their_spellings(self) -> frozenset[str]:
        """The words of it, as they are written: a name there is a name here."""
        return frozenset(words(" \n ".join(self.facts.terms)))

    @cached_property
    def names(self) -> str:
        """The company, the role and the person, one a line."""
        return f"{self.facts.company}\n{self.facts.role}\n{self.facts.name}"

    def is_theirs(self, found: str) -> bool:
        """Given what was found, return whether the user or their mails wrote it just so."""
        text = re.escape(" ".join(found.split()).casefold())
        return re.search(rf"(?<!\w){text}(?!\w)", self.theirs) is not None


def plain(text: str) -> str:
    """Given a text, return it in small letters, with straight apostrophes and single spaces."""
    return " ".join(text.replace("’", "'").casefold().split())


def words(text: str) -> list[str]:
    """Given a text, return its words, without numbers."""
    return _WORDS.findall(text)


def vocabulary(text: str) -> frozenset[str]:
    """Given words with spaces between them, return the set of them."""
    return frozenset(text.split())


def in_prose(pattern: re.Pattern[str]) -> Look:
    """Given a pattern, return the look that finds it in the paragraphs."""

    def look(page: Page) -> Iterator[str]:
        return (match[0] for text in page.prose for match in pattern.finditer(text.replace("’", "'")))

    return look


def in_body(pattern: re.Pattern[str]) -> Look:
    """Given a pattern, return the look that finds it between greeting and full name, both ends included."""

    def look(page: Page) -> Iterator[str]:
        texts = (*page.frame, *page.prose)
        return (match[0].strip() or match[0] for text in texts for match in pattern.finditer(text.replace("’", "'")))

    return look
