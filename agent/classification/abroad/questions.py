"""Questions in other languages whether the reader would come, or would like another post: "Hätten Sie am 12. Juni Zeit
für ein Gespräch?"."""

from __future__ import annotations

from collections.abc import Sequence

from agent.expressions import SEARCHED, expression

_ASKS_TO_COME = expression(
    r"\b(?:zeit|gespräch|kennen\s?lernen|treffen|telefonieren|vorstellen|vorbeikommen|interesse|interessier\w+"
    r"|passt|passen"
    r"|disponib\w*|rencontr\w+|entretien|échang\w+|venir|passer|intéress\w+|convien\w*|rendez-vous"
    r"|entrevista|hablar|charlar|pasar\w*|interes\w+|viene bien|conocer\w*|hueco"
    r"|conversar|falar|vir|passar|interess\w+|jeito"
    r"|tijd|gesprek|langs\w*|kennis|belangstelling|zin in|schikt"
    r"|colloquio|incontr\w+|parlar\w*|sentir\w+|va bene|andrebbe)\b[^?]{0,160}\?"
)


def asks_to_come_abroad(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail in another language than English, return whether one asks the reader to come, or
    whether they would like something: "¿Te gustaría hablar del puesto de recepción?"."""
    return any(_ASKS_TO_COME.search(text[:SEARCHED].lower()) is not None for text in sentences)
