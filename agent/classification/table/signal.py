"""What a signal is: one row of the tables of signals, which ``signals`` puts together.

A pattern is written in the tags of the lexicon. Between two of its parts up to four other words may stand, of the same
clause: a gap crosses no full stop and no "but". ``+`` allows none, ``~9`` up to nine, ``~names``
the names of a role, a company and people, however long. ``NOT|NEED`` is one of the two.
A guard names tags that forbid the signal: ``before`` it in its clause, ``inside`` its words, or ``anywhere`` in its
sentence. ``needs`` names tags of which its sentence must hold one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agent.model.mail import Category

SUPPOSED = "CONDITION|UNTIL|HEARSAY"
"""Before a signal: what comes after "if" and "once" has not happened, and may never; "they told me" is of another."""


class Where(Enum):
    """Where a signal may stand."""

    ANY = "any"
    SUBJECT = "subject"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Signal:
    """One row: a name, what it speaks for and how strongly (log-odds), the pattern, and its guards."""

    name: str
    category: Category
    weight: float
    pattern: str
    before: str = ""
    inside: str = ""
    anywhere: str = ""
    needs: str = ""
    where: Where = Where.ANY
