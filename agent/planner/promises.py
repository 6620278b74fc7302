"""Of which application a promise of news is, where an agency's recruiter writes of several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.model.application import ApplicationFacts, MessageFact

Heard = tuple[ApplicationFacts, tuple[MessageFact, ...]]
"""An application, and what was heard from them about it."""

_LEAST = 4  # letters of a firm's first word that stands for all of its name


def promises_of(
    facts: ApplicationFacts, answers: Sequence[MessageFact], others: Sequence[Heard]
) -> Iterator[MessageFact]:
    """Given an application, its answers, and the other ones, yield the answers that promise news of it.

    Who writes in several applications may tell of one in the other's thread: the promise then is of the one whose firm
    its words name.
    """
    theirs = {message.sender.address for message in answers if not message.automatic} - {""}
    shared = [(one, told) for one, told in others if any(message.sender.address in theirs for message in told)]
    for message in answers:
        if message.promised_by and not any(_is_rather_of(one, facts, message) for one, _ in shared):
            yield message
    for one, told in shared:
        yield from (
            message for message in told if message.sender.address in theirs and _is_rather_of(facts, one, message)
        )


def _is_rather_of(one: ApplicationFacts, other: ApplicationFacts, message: MessageFact) -> bool:
    """Whether the words of a promise name the firm of one application, and not that of the other."""
    said = _bare(message.promised_by.quote) if message.promised_by else ""
    return _names(said, one.company, other.company) and not _names(said, other.company, one.company)


def _names(said: str, company: str, other: str) -> bool:
    """Whether words name a firm: in full, or by its first word, where the other's does not begin with it."""
    first = company.partition(" ")[0]
    short = first if len(first) >= _LEAST and first != other.partition(" ")[0] else ""
    return any(name.strip() and name in said for name in (_bare(company), _bare(short)))


def _bare(words: str) -> str:
    """Words one by one, each between spaces: a name is in them whole or not at all."""
    return " " + " ".join(re.findall(r"[\w&]+", words)) + " "
