"""The user's own way of wording, taken up in sentences of ours: data, and a function over one sentence.

Only what leaves a sentence whole is changed, wherever in it it stands: each pattern asks for the words around that make
it so. The user's notes and strengths are never changed: what is changed is the line of the stock before they go in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from agent.expressions import expression
from agent.model.draft import Manner, Source
from agent.model.plan import Place
from agent.model.settings import Style, Trait

SHORT = "short"
CONTRACTED = "I'd"

_NOT_COMPARED = r"(?<!\b[Aa]s )(?<!\bthan )"
_NOT_ASKED = r"(?<!\bwhat )(?<!\bhow )(?<!\bwhere )(?<!\bwho )"  # "what I am to them"
_GOES_ON = r"(?= [a-z{])"
_HAVING = "had heard kept enjoyed been thought learned learnt found noted seen spoken".replace(" ", "|")

Rows = tuple[tuple[re.Pattern[str], str], ...]

_CONTRACTIONS: Rows = (
    (expression(rf"{_NOT_COMPARED}\bI would{_GOES_ON}"), "I'd"),
    (expression(rf"{_NOT_COMPARED}{_NOT_ASKED}\bI am{_GOES_ON}"), "I'm"),
    (expression(rf"{_NOT_COMPARED}\bI will{_GOES_ON}"), "I'll"),
    (expression(rf"\bI have(?= (?:{_HAVING})\b)"), "I've"),
    (expression(rf"\b(do|does|did|is|are|was|were|has|have|had|would|could|should) not{_GOES_ON}"), r"\1n't"),
    (expression(rf"\bcannot{_GOES_ON}"), "can't"),
)
_GLAD = expression(r"\b(?:glad|happy|pleased)(?= (?:to|that)\b)")
_TALK = expression(r"\b(?:speak|talk) (?:with|to)(?= (?:you|me)\b)")
_FOR = r"(?=(?: again| once more| very much)? for\b)"
_THANK_YOU: Rows = ((expression(rf"^Thanks{_FOR}"), "Thank you"), (expression(rf"(?<=; )thanks{_FOR}"), "thank you"))
_THANKS: Rows = (
    (expression(rf"^Thank you{_FOR}"), "Thanks"),
    (expression(rf"(?:(?<=; )|(?<=\bagain, ))thank you{_FOR}"), "thanks"),
)

WORDINGS: Mapping[Trait, Mapping[str, Rows]] = {
    Trait.CONTRACTIONS: {CONTRACTED: _CONTRACTIONS},
    Trait.GLAD: {form: ((_GLAD, form),) for form in ("glad", "happy", "pleased")},
    Trait.THANKS: {"thank you": _THANK_YOU, "thanks": _THANKS},
    Trait.TALK: {form: ((_TALK, form),) for form in ("speak with", "talk with", "speak to", "talk to")},
}
"""What makes each form of a sentence that has another one."""


def in_their_words(sentence: str, style: Style | None) -> str:
    """Given a sentence of ours, or a line of the stock, and the user's style, return it as they would put it."""
    for trait, forms in WORDINGS.items():
        for pattern, words in forms.get(style.form(trait), ()) if style else ():
            sentence = pattern.sub(words, sentence)
    return sentence


def in_their_length(place: Place, style: Style | None) -> Place:
    """Given what is to be placed, return it to be worded shorter where the user writes short mails.

    The manner that they asked for with ``redraft`` comes first.
    """
    short = style is not None and style.form(Trait.LENGTH) == SHORT and place.manner is Manner.USUAL
    return replace(place, manner=Manner.SHORTER) if short else place


def in_their_regards(style: Style | None) -> Source | None:
    """Given the user's style, return their sign-off; None where drafts keep their own."""
    form = style.form(Trait.SIGN_OFF) if style else ""
    return Source(f"{form},", "your own mails") if form else None
