"""What people write as they text, in words: "gotta talk to my partner, will hit u up wed"."""

from __future__ import annotations

from agent.expressions import expression

_WRITTEN_SHORT = {
    "u": "you",
    "ur": "your",
    "gotta": "have to",
    "gonna": "going to",
    "wanna": "want to",
    "lemme": "let me",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "2moro": "tomorrow",
    "thx": "thanks",
    "pls": "please",
    "plz": "please",
    "cuz": "because",
    "bc": "because",
    "cos": "because",
}
_SHORT = expression(rf"\b(?:{'|'.join(_WRITTEN_SHORT)})\b")


def in_words(text: str) -> str:
    """Given a sentence, return it with what is written short as people text it in words: "u" is "you"."""
    return _SHORT.sub(lambda found: _WRITTEN_SHORT[found[0]], text)
