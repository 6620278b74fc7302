"""Who was selected for a post, and not for a step on the way to one; and how many came out ahead of the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

SELECTED = "selected-for-the-post"
"""The signal of who was selected for a post: an offer, as firms in India make it."""


_SELECTED = expression(
    r"\b(?:you(?:['’](?:ve|re)|\s(?:have|were|are|stand))|your\scandida(?:ture|cy)\s(?:has|is|was|stands))\s"
    r"(?:(?:now|been|being|hereby|duly|finally|successfully|short-?listed|and)\s){0,4}selected\s(?:for|to|in)\s"
    r"(?:(?:the|our|a|an|this)\s)?(?:[\w/&-]+\s){0,3}?(?:posts?|positions?|roles?|jobs?|vacancy)\b",
    re.IGNORECASE,
)
_ONLY_MAY = expression(
    r"\b(?:if|unless|once|should|whether|when|until|not|hop(?:e|ing)|may|might|those|who)\b|n['’]t\b|\?", re.IGNORECASE
)
_A_STEP = expression(
    r"\b(?:interview\w*|rounds?|stages?|steps?|tests?|assessments?|exercises?|discussions?|screen\w*|short-?list\w*|phase|trial|pool"
    r"|consider\w*|review|calls?|presentation|but|however|unfortunately|if|unless|once|process)\b|\?",
    re.IGNORECASE,
)
"""Words behind it of what one is selected for on the way to a post."""
_TO_COME = expression(
    r"\b(?:availab\w+|slots?|telephonic|walk-?in|venue|attend|appear\sfor|report\sfor\s(?:an?|the|your)\sinterview|interview\w*\s(?:is|will|would|on|at|date"
    r"|details|schedule\w*|process|panel)|(?:next|second|third|final|technical|hr)\s(?:rounds?|stages?|interviews?|discussions?)"
    r"|(?:for|to)\s(?:an?|the|your)\s(?:\w+\s)?interview|tests?|assessments?|assignments?|schedul\w+|(?:current|expected)\s(?:ctc|salary|pay)"
    r"|e?ctc\sand|notice\speriod|(?:take|taking|proceed\w*)\s(?:it\s|this\s|you\s)?(?:further|ahead|forward)|telegram|whatsapp|briefing)\b",
    re.IGNORECASE,
)
"""Words of another sentence by which such a step is still to come, or by which a swindler is known."""

_ORDINAL = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|[2-9](?:st|nd|rd|th)|1\dth)"
_RANKED = expression(
    rf"\b(?:put|placed|ranked|had|rated|scored|made)\syou\s(?:in\s|at\s|as\s)?(?:(?:an?|the|our)\s)?(?:very\s|close\s){{0,2}}{_ORDINAL}"
    rf"(?=\s?[.,;!–—-]|\s?\Z|\s(?:and|but|of|out|overall|place|behind|on\s(?:the\s)?(?:list|points|score))\b)"
    rf"|\byou\s(?:came|were|finished|ranked|placed|scored|are|(?:were|are)\s(?:ranked|placed))\s(?:in\s|at\s|as\s)?(?:(?:an?|the|our)\s)?(?:very\s|close\s){{0,2}}"
    rf"{_ORDINAL}(?=\s?[.,;!–—-]|\s?\Z|\s(?:and|but|of|out|overall|place|behind|on\s(?:points|score|the\s(?:score|points|order|merit)))\b)",
    re.IGNORECASE,
)


@looks_for(_SELECTED)
def is_selected_for_the_post(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that the reader was selected for a post, or None: "You have
    been selected for the post of Java Developer." It is None where they are only asked to the next step towards it."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if selects_for_a_post(text)), None)
    if at is None or any(_TO_COME.search(text) for there, text in enumerate(said) if there != at):
        return None
    return at


def selects_for_a_post(text: str) -> bool:
    """Given a sentence, return whether it says that the reader was selected for a post, and for no step towards it."""
    found = _SELECTED.search(text[:SEARCHED])
    if found is None or _ONLY_MAY.search(text[: found.start()]):
        return False
    return _A_STEP.search(text[found.end() : SEARCHED]) is None


def ranks_the_reader_behind(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it tells the place that the reader came to, and that is not the
    first: "the scoring put you fourth"."""
    return any(_RANKED.search(text) for text in searched(sentences))
