"""A second opinion, where the passages of a message leave open what it is: what all its words say together.

It may give a doubt another name, and speak up where the passages found hardly anything. It never lifts a doubt about
what acts: all words together tell better what a letter is about, and worse who decided what.
"""

from __future__ import annotations

from dataclasses import replace

from agent.classification.judgement.thresholds import ACTING, THRESHOLDS
from agent.model.mail import Category, Classification

_PLAINLY_NOTHING = 0.9
_CLEARLY = 0.6
"""How sure the passages must be of "unrelated" for nobody else to be heard; and how sure all the words, for a question
to be left unasked, or for one to be asked where the passages would ask none."""


def is_open(first: Classification, *, by_machine: bool) -> bool:
    """Given what the passages of a message say, return whether they leave open what it is.

    What a machine of nobody known sends is nothing where they say so: nobody waits for an answer to it.
    """
    passed_over = first.category is Category.UNRELATED and first.confidence < _PLAINLY_NOTHING
    return first.needs_review or (passed_over and not by_machine)


def together(first: Classification, second: Classification, *, stranger: bool) -> Classification:
    """Given what passages say that leave it open, and what all the words say, return what is to be believed.

    A question about a mail of a firm that the user applied to is never left unasked.
    """
    silent = second.category is Category.UNRELATED and not (stranger and second.confidence >= _CLEARLY)
    speaks_up = first.category is Category.UNRELATED and second.confidence < _CLEARLY
    if first.category is not second.category and (silent or speaks_up):
        return first
    if second.category in ACTING and not second.needs_review:
        return _doubted(second, first)
    return second


def _doubted(answer: Classification, first: Classification) -> Classification:
    """The second answer as a question, with what the first one says beside it."""
    other = first.runner_up if first.category is answer.category else first.category
    confidence = min(answer.confidence, THRESHOLDS[answer.category] - 0.01)
    either = first.either if {first.category, first.runner_up} == {answer.category, other} else 0.0
    return replace(answer, confidence=confidence, needs_review=True, runner_up=other, either=either)
