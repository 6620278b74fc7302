"""A second opinion, where the passages of a message leave open what it is: what all its words together say.

It may give a doubt another name, speak up where the passages found hardly anything, and contradict them. It never lifts
a doubt about a category that acts: all words together tell better what a mail is about, and worse who decided what.
"""

from __future__ import annotations

from dataclasses import replace

from agent.classification.judgement.thresholds import ACTING, AS_GOOD, THRESHOLDS
from agent.model.mail import OF_INTERVIEWS, Category, Classification

_PLAINLY_NOTHING = 0.9
_CLEARLY, _SPEAKS_UP = 0.6, 0.65
"""How sure the passages must be of "unrelated" for nobody else to be heard; and how sure all the words, for a question
to be left unasked, and for one to be asked where the passages would ask none."""

_UNLIKELY = 0.05
"""A question that is less likely than this is asked because of a word that plainly says so."""

_NEARLY = 0.15
"""How much less sure than the passages all the words may be and still contradict them."""


def is_open(first: Classification, *, by_machine: bool) -> bool:
    """Given what the passages of a message say, return whether they leave open what it is.

    A mail by a machine of nobody known is not open where they say that it is nothing: nobody waits for an answer to it.
    """
    passed_over = first.category is Category.UNRELATED and first.confidence < _PLAINLY_NOTHING
    return first.needs_review or (passed_over and not by_machine)


def is_ordinary(first: Classification, *, stranger: bool, of_no_work: bool, to_nobody: bool) -> bool:
    """Given what the passages of a message say, return whether it is nothing whatever all its words say: by a stranger,
    about no work, and to no reader by name."""
    return first.category is Category.UNRELATED and stranger and of_no_work and to_nobody


def together(
    first: Classification,
    second: Classification,
    *,
    stranger: bool,
    of_no_work: bool = False,
    to_nobody: bool = False,
    said_plainly: bool = False,
    by_hand: bool = False,
) -> Classification:
    """Given the doubtful opinion that the passages led to (``first``), and that of all the words of the mail together
    (``second``), return the one to believe, or both as a doubt.

    - A stranger's mail ``of_no_work`` that is about a meeting, or is ``to_nobody`` by name, counts as something only
      where both opinions say so: people meet for many things.
    - A refusal that a whole sentence states (``said_plainly``) stays a refusal.
    - The words alone never lift a doubt about a mail of a firm to which the user applied, nor raise one where they are
      only half sure.
    - Where both agree and the words are sure, a doubt is lifted if its two categories lead to the same, or if it was
      whether a mail written ``by_hand`` is an automatic answer.
    - Where the two name different categories on which the agent acts, the user is asked, and sees both.
    """
    nothing = next((one for one in (first, second) if one.category is Category.UNRELATED), None)
    ordinary = stranger and of_no_work and (to_nobody or second.category in OF_INTERVIEWS)
    if ordinary and nothing is not None:
        return nothing
    if said_plainly and first.category is Category.REJECTION:
        return first
    for_its_words = said_plainly or first.confidence < _UNLIKELY
    believed = stranger and not for_its_words and second.confidence >= _CLEARLY
    silent = second.category is Category.UNRELATED and not believed
    whispers = first.category is Category.UNRELATED and second.confidence < _SPEAKS_UP
    if first.category is not second.category and (silent or whispers):
        return first
    if first.category is second.category and not second.needs_review:
        as_good = AS_GOOD.get(second.category, ())
        if first.runner_up in as_good or (by_hand and first.runner_up is Category.AUTO_REPLY):
            return second
    two_that_act = {first.category, second.category} <= ACTING and first.category is not second.category
    if second.category in ACTING and (two_that_act or not second.needs_review):
        return _doubted(second, first)
    return second


def contradicted(first: Classification, second: Classification) -> Classification:
    """Given what the passages surely say, and what all the words say, return what is to be believed.

    Where all the words say something else about a hunt, nearly as surely, they are believed, and it is asked about
    where either acts, unless both come to the same.
    """
    nearly = second.confidence > first.confidence - _NEARLY
    if second.category in {first.category, Category.UNRELATED} or not nearly:
        return first
    harmless = ACTING.isdisjoint({first.category, second.category})
    harmless = harmless or first.category in AS_GOOD.get(second.category, ())
    return second if harmless or second.needs_review else _doubted(second, first)


def _doubted(answer: Classification, first: Classification) -> Classification:
    """The second answer as a question, with what the first one says beside it."""
    other = first.runner_up if first.category is answer.category else first.category
    confidence = min(answer.confidence, THRESHOLDS[answer.category] - 0.01)
    either = first.either if {first.category, first.runner_up} == {answer.category, other} else 0.0
    return replace(answer, confidence=confidence, needs_review=True, runner_up=other, either=either)
