"""What a recruiter's mail about one client says of another: "Still waiting on Larkin Produce, will chase them"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from agent.classification.senders.domains import owner_label
from agent.expressions import SEARCHED, expression
from agent.extraction.words.firm_names import company_key
from agent.extraction.words.houses import shortens, spells
from agent.extraction.words.vocabulary import FUNCTION_WORDS, OCCUPATIONS, ROLE_WORDS
from agent.model.mail import Message

_WORD = expression(r"[^\W_]+(?:['’&][^\W_]+)*")
_LEAST_OF_A_NAME = 5  # letters of a word by which alone a firm is called


class Sides(NamedTuple):
    """A mail with the sentences of the application that it is of, and with those of the user's others."""

    own: Message
    others: Message


def sides(message: Message, company: str, firms: Iterable[str]) -> Sides | None:
    """Given a mail, the firm that it is about, and the keys of those at which the user has applied, return its sides.

    None where it speaks of one of them alone, or is not written by somebody between the user and firms.
    """
    key, label = company_key(company), owner_label(message.sender)
    keys = [firm for firm in firms if firm and not _is_of(firm, label)]  # no house is its own client
    known = [firm for firm in keys if firm == key or firm.startswith(f"{key} ")]
    if not key or not known or not label or _is_of(key, label):
        return None
    ours = {words for firm in (key, *known) for words in _called(firm)}
    theirs = {words for firm in keys if firm not in known for words in _called(firm)} - ours
    said = [_names(sentence) for sentence in message.body.sentences]
    of_others = [any(names in one for names in theirs) and not any(names in one for names in ours) for one in said]
    if not any(of_others) or all(of_others):
        return None
    pairs = list(zip(message.body.sentences, of_others, strict=True))
    own, others = (tuple(text for text, other in pairs if other is side) for side in (False, True))
    return Sides(_with(message, own), _with(message, others))


def _is_of(firm: str, label: str) -> bool:
    """Whether a domain's label is of a firm, by its key."""
    return bool(shortens(label, firm) or spells(label, firm))


def _with(message: Message, sentences: tuple[str, ...]) -> Message:
    return replace(message, body=replace(message.body, sentences=sentences))


def _called(key: str) -> set[str]:
    """How a firm is called in running text: in full, by its first two words, or by a first one that is like a name."""
    parts = key.split()
    told = {f" {key} "} | ({f" {' '.join(parts[:2])} "} if len(parts) > 2 else set())
    alone = len(parts[0]) >= _LEAST_OF_A_NAME and parts[0] not in FUNCTION_WORDS | OCCUPATIONS | ROLE_WORDS
    return told | ({f" {parts[0]} "} if alone else set())


def _names(sentence: str) -> str:
    """The words of a sentence that have a capital, in small letters, and in place of each run of others a dot."""
    said = (word[0] for word in _WORD.finditer(sentence[:SEARCHED]))
    return f" {' '.join(word.casefold() if word[0].isupper() else '.' for word in said)} "
