"""Who is in the room and interviews nobody: they take the notes, or the minutes, or only watch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE, as_read, mentions
from agent.extraction.words.vocabulary import any_of

_NOTES = r"(?:(?:the|some|our|all|a few) )?(?:notes?|minutes)"
_ROLE = (
    r"(?:(?:silent|non-?voting) )?(?:note[- ]?takers?|minute[- ]?takers?|scribes?|"
    r"minutes secretar(?:y|ies)|silent observers?)"
)
_WILL = r"(?:who )?(?:will |['’]ll |is going to |can )?"
_THERE = r"(?: (?:us|you|in|along|there|too|as well|on it|on this|only|just))*"
_TAKES = any_of(
    rf"""
    {_WILL}(?:only |just |also )?tak(?:e|es|ing) {_NOTES};
    {_WILL}(?:be |is |are )(?:(?:only|just|also|there) )*(?:taking {_NOTES}|minuting|scribing|note-?taking);
    {_WILL}(?:be|is|are|joins?|joining|sits?){_THERE} (?:as (?:an? |the |our )?|the |our |an? ){_ROLE};
    {_WILL}(?:be )?(?:sit|join|attend|come|there)(?:s|ing|ting)?{_THERE} (?:to|and) (?:take {_NOTES}|minute|scribe);
    {_WILL}(?:be )?(?:only|just|merely) (?:there )?(?:to )?(?:observ(?:e|es|ing)|listen(?:s|ing)?|watch(?:es|ing)?);
    (?:who )?(?:won['’]t|will not) (?:be )?(?:ask(?:ing)? (?:you )?(?:any )?questions|interview(?:ing)?)
    """
)
_BEHIND = expression(rf"{ASIDE} ?,? ?(?:{_TAKES})(?!\w)", re.IGNORECASE)
_BESIDE = expression(
    rf" ?(?:\(|, |[-–—] )(?:(?!(?:with|and|while|plus|alongside|as)\b)[\w&\-]+(?:, | )){{0,3}}"
    rf"(?:(?:who (?:will|is) )?(?:taking|takes|take) {_NOTES}|notes?|minutes|{_ROLE})(?: only)?(?=[),.;]|\Z)",
    re.IGNORECASE,
)
_LABEL = expression(
    rf"\b(?:{_ROLE} ?(?::|will be|is|=|[-–—]) |{_NOTES} ?(?::|(?:(?:will be |are )?taken )?by) )\Z", re.IGNORECASE
)
_HINTS = expression(
    r"\b(?:notes?|minutes?|minuting|scrib\w+|note-?tak\w+|observ\w+|listen\w*|watch\w*|questions)\b", re.IGNORECASE
)


def note_takers(sentences: Iterable[str]) -> tuple[str, ...]:
    """Given a mail's sentences, return the names of people who are said only to take notes, or to watch."""
    return tuple(dict.fromkeys(name for said in as_read(sentences) if _HINTS.search(said) for name in _in(said)))


def _in(sentence: str) -> Iterator[str]:
    for one in mentions(sentence, heads=True):
        behind = _BEHIND.match(sentence, one.stop) or _BESIDE.match(sentence, one.stop)
        if behind or _LABEL.search(sentence, 0, one.start):
            yield one.name
