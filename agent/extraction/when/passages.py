"""The sentence and the line of a text in which a moment stands."""

from __future__ import annotations

from agent.expressions import expression
from agent.extraction.when.moments import Moment

BREAK = expression(r"(?:(?<=[.!?])|(?<=[.!?][\"”’»]))\s+(?=[A-ZÀ-Þ])|\n\s*\n|\n(?=\s*[-*•\d])")
"""Where one sentence ends and the next begins, or a line that stands by itself."""
_NEXT = expression(r"\s+[A-ZÀ-Þ]|\s*\Z")


def line_at(text: str, moment: Moment) -> str:
    """Given a text and a moment in it, return the moment's line, from its beginning."""
    return text[text.rfind("\n", 0, moment.clock) + 1 : line_end(text, moment.stop)]


def sentence_at(text: str, moment: Moment) -> str:
    """Given a text and a moment in it, return the sentence in which it stands, white space folded."""
    start, stop = 0, len(text)
    for found in BREAK.finditer(text):
        if found.end() <= moment.position:
            start = found.end()
        elif found.start() >= moment.stop:
            stop = found.start()
            break
    return " ".join(text[start:stop].split())


def ends_sentence(text: str, stop: int) -> bool:
    """Given where a time ends in a text, return whether the dot of its "p.m." ends the sentence as well."""
    return text[stop - 1 : stop] == "." and _NEXT.match(text, stop) is not None


def own_sentence(text: str, moment: Moment, moments: tuple[Moment, ...]) -> str:
    """Given a text and a moment of its moments, return the moment's sentence, else its line.

    "" where another moment stands there, too: nobody knows to which of them a word belongs.
    """
    sentence, line = sentence_at(text, moment), line_at(text, moment)
    others = [other for other in moments if other is not moment]
    if not any(sentence_at(text, other) in sentence for other in others):
        return sentence
    return "" if any(line_at(text, other) == line for other in others) else line


def line_end(text: str, position: int) -> int:
    """Given a text and a position in it, return where its line ends."""
    end = text.find("\n", position)
    return end if end != -1 else len(text)
