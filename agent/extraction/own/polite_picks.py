"""What takes one of the times on offer though it is put as a question: "Could I have the 11.15, please?"."""

from __future__ import annotations

import re

from agent.expressions import expression

_TAKES = expression(
    r"\b(?:(?:can|could|may|might)\s+i\s+(?:(?:please|just|possibly|perhaps)\s+)?(?:have|take|book|grab|claim|get|choose|"
    r"pick|reserve|go\s+(?:for|with)|be\s+(?:put\s+)?(?:down|in)\s+for|put\s+(?:my\s+name|myself)\s+down\s+for)|"
    r"(?:can|could|would)\s+you\s+(?:(?:please|kindly)\s+)?(?:put|pencil|book|slot|mark)\s+me\s+(?:down|in)\s+for)\s+"
    r"(?:the\s+|(?=\d{1,2}(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\.?)?(?:,?\s+please)?\s*\?))"
    r"(?![^!?\n]{0,200}\b(?:instead|rather|other|another|earlier|later|next)\b)",
    re.IGNORECASE,
)
_HOUR_ALONE = expression(r"\d{1,2}(?:[:.][0-5]\d)?(?=\s*(?:\?|,|please\b))", re.IGNORECASE)


def taken_politely(sentence: str) -> str:
    """Given a question of the user's, return the words that name which of the times on offer it takes; "" if none.

    Only "the" time, or an hour and no more, is one that was named to them: "a slot on Friday" is asked for.
    """
    takes = _TAKES.search(sentence)
    taken = sentence[takes.end() :] if takes else ""
    return f"at {taken}" if _HOUR_ALONE.match(taken) else taken
