"""The corpus's messages, each with its twin, parsed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict, cast

from agent.classification import Known
from agent.model.mail import Category, Message
from agent.parsing import parse

CORPUS = Path(__file__).parent
OWN = frozenset({"robin.hale@mail.example"})


class PersonTwin(TypedDict):
    """One of a twin's people."""

    name: str
    address: str  # "" where the message does not tell it
    part: str


class Twin(TypedDict, total=False):
    """What a twin says that a message tells."""

    company: str
    role: str
    people: list[PersonTwin]
    interview: dict[str, str | None]
    promised_by: str
    returns_on: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One message of the corpus, and what its twin says of it."""

    path: Path
    category: Category
    acceptable: frozenset[Category]
    hard: bool
    held_out: bool  # never trained on
    language: str
    known: Known
    message: Message = field(repr=False)

    @property
    def fair(self) -> frozenset[Category]:
        """The answers that count as right."""
        return self.acceptable | {self.category}

    @property
    def may_be_ordinary(self) -> bool:
        """Whether it is kind or practical, and nobody could blame who takes it for ordinary mail."""
        return self.category is Category.COURTESY and Category.UNRELATED in self.acceptable


def samples(corpus: Path = CORPUS) -> Iterator[Sample]:
    """Given the corpus's folder, yield every message in it, in order of path."""
    for path in sorted(corpus.glob("*/*.eml")):
        twin = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        yield Sample(
            path=path,
            category=Category(twin["category"]),
            acceptable=frozenset(map(Category, twin["acceptable"])),
            hard=twin["hard"],
            held_out=twin.get("held_out", False),
            language=twin.get("language", "en"),
            known=Known(own_addresses=OWN, thread_known=twin.get("thread_known", False)),
            message=parse(path.read_bytes()),
        )


def twin_of(sample: Sample) -> Twin:
    """Given a message, return what its twin says that it tells."""
    return cast(Twin, json.loads(sample.path.with_suffix(".json").read_text(encoding="utf-8")))
