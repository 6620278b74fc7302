"""What makes an answer doubtful: passages and table that disagree, and words beside it that weigh more."""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.judgement.thresholds import ACTING, OUTRIGHT, PLAIN_WORD
from agent.model.mail import DECISIONS, OF_INTERVIEWS, SETS_OR_ASKS, Category

_OF_ITSELF = 0.48
"""What the passages must say by themselves, before the table is heard, for anything that may do harm to be done. Those
that say nothing count for none where a mail is of an application and the table plainly hears no decision yet; of an
offer, and of less, they leave it doubtful."""

_SURELY = 0.95
"""What the passages must say of a receipt that the table hears too, for the day of a decision to be a part of it."""

_CALLED_OFF = SETS_OR_ASKS | {Category.NO_DECISION}
"""What a mail must not surely be taken for that calls off an interview as well."""

_KIND_WORDS = 0.12
"""The share of decisions from which on what reads as thanks is asked about."""

_MAY_BE_ORDINARY, _THOUGH_PLAIN = 0.2, 0.27
"""The share of "unrelated" from which on a stranger's mail is asked about before anything is done; the same where the
table plainly hears it."""

HARMFUL: Mapping[Category, float] = {
    Category.REJECTION: 0.03,
    Category.NO_DECISION: 0.03,
    Category.FEEDBACK: 0.03,
    Category.OFFER: 0.07,  # who offers out of the blue is rather a swindler
}
"""What may do harm, and how much surer one must be of it where nothing ties a mail to an application."""


def may_end_it(likely: Mapping[Category, float]) -> bool:
    """Given how likely each category is, return whether what reads as thanks may be the decision, or its delay: the
    kindest refusals thank most."""
    return sum(likely[one] for one in DECISIONS) > _KIND_WORDS * sum(likely.values())


def is_doubtful(
    best: Category, shares: Mapping[Category, float], table: Mapping[Category, float], *, tied: bool
) -> bool:
    """Given the likeliest category, the shares that the learned passages give to each, and what the table of signals
    gives them, return whether passages and table disagree so that the user has to be asked.

    They disagree where only one of them hears a refusal, or where the table hears that an interview is called off and
    the answer is another. A stranger's mail is also doubtful where its passages may well be those of ordinary life. In
    a mail of an application that plainly refuses, and does nothing else, the passages count only where they find
    another category on which the agent acts to be likelier.
    """
    ordinary = _THOUGH_PLAIN if table[best] >= PLAIN_WORD else _MAY_BE_ORDINARY
    if not tied and best in ACTING and shares.get(Category.UNRELATED, 0.0) > ordinary:
        return True
    if best in ACTING and best is not Category.REJECTION and table[Category.REJECTION] >= PLAIN_WORD:
        return True  # a refusal for one role, and more beside it
    if best in OF_INTERVIEWS and table[Category.OFFER] >= OUTRIGHT:
        return True  # a day and an hour, and that it is their first at work
    heard = max(table, key=table.__getitem__)
    if best in _CALLED_OFF and heard is Category.INTERVIEW_CANCELLATION and table[heard] >= OUTRIGHT:
        return True  # a day and an hour, and that they are called off
    if (
        best is Category.INTERVIEW_CHANGE
        and table[best] < OUTRIGHT
        and table[Category.INTERVIEW_CANCELLATION] >= PLAIN_WORD
    ):
        return True  # the hour that it names may be the one that is called off
    harmful = best not in ACTING or best in {Category.REJECTION, Category.OFFER}
    tells_when = best is Category.ACKNOWLEDGEMENT and heard is Category.NO_DECISION and shares[best] > _SURELY
    if harmful and heard is not best and heard in ACTING and table[heard] >= PLAIN_WORD:
        return not (tells_when and table[best] >= 1)
    if tied and best is Category.REJECTION and table[best] >= PLAIN_WORD and not speaks_of_more(table):
        return any(shares.get(one, 0.0) > shares[best] for one in ACTING)
    return best in HARMFUL and shares[best] < _OF_ITSELF * (1 - _idle(best, shares, table, tied=tied))


def _idle(best: Category, shares: Mapping[Category, float], table: Mapping[Category, float], *, tied: bool) -> float:
    """How much of what the passages say counts for nothing: what tells of no hunt."""
    if not tied:
        return 0.0
    if best is Category.NO_DECISION and table[best] >= OUTRIGHT:
        return shares.get(Category.UNRELATED, 0.0)
    return 0.0


def speaks_of_more(table: Mapping[Category, float]) -> bool:
    """Given what the table makes of a mail, return whether it hears anything that acts beside a refusal."""
    return any(heard >= 1 for one, heard in table.items() if one in ACTING and one is not Category.REJECTION)
