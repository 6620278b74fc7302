"""Whose part of a day a mail moves, while the rest stands: "Could we move the chat with Owen to Friday?".

``whose_part`` reads a mail that is a change: every part that it names is moved. ``moved_alone`` reads any other mail
about an interview, sentence by sentence, where only one person's part counts: "Ada is ill, so we'll move that one".
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.names.mentions import Mention, as_read, mentions
from agent.extraction.names.names import is_person
from agent.extraction.words.vocabulary import any_of
from agent.model.mail import Part, PersonClaim

_READ = 5000  # characters of a change that are read
_PARTS = r"interview|chat|call|conversation|session|part|slot|meeting|round|piece|half[- ]hour"
_MOVES = r"mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|shift(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|put|do"

# --- of a change: a talk that bears its words already, so that looser ones do ---

_TALK = rf"(?:{_PARTS}|talk|bit|hour|half(?:\shour)?)"
_NAME = r"(?P<{0}>[^\W\d_a-zß-ÿ][^\W\d_]{{1,20}}(?:[ \t]+[^\W\d_a-zß-ÿ][\w'’\-]{{1,20}})?)"
_CHANGES = (
    rf"\b(?i:{_MOVES}|postpon(?:e|ed|ing)|chang(?:e|ed|ing)|cancel(?:l?ed|l?ing)?|have|switch(?:ed)?|bring|brought)"
    r"\s+(?:back\s+)?(?i:just\s+|only\s+)?"
)
_OF_WHOM = expression(
    rf"{_CHANGES}(?i:the|your|that)\s+(?:\w+\s+){{0,3}}?{_TALK}\s+(?i:with)\s+"
    + _NAME.format("one")
    + rf"|{_CHANGES}"
    + _NAME.format("other")
    + rf"['’]s\s+(?:\w+\s+){{0,2}}?{_TALK}\b|\b"
    + _NAME.format("fourth")
    + rf"['’]s\s+(?:\w+\s+){{0,2}}?{_TALK}\s+(?:(?i:is|has|will|needs?|now|to|be|been|being|got)\s+){{0,4}}"
    r"(?i:mov(?:es?|ed|ing)|shift(?:s|ed)?|push(?:es|ed)?|reschedul\w+|postpon\w+|chang(?:es?|ed)|cancell?ed|slid(?:es)?)\b"
    + r"|\b"
    + _NAME.format("fifth")
    + r"['’]s\s+(?i:(?:has|needs|had|ought|is\s+going|will\s+have)\s+to|will|must)\s+(?i:be\s+|now\s+){0,2}"
    r"(?i:mov(?:e|ed)|shift(?:ed)?|change[ds]?|reschedul\w+|postpon\w+|go|cancell?ed)\b"
    + rf"|\b(?i:the|your)\s+(?:\w+\s+){{0,3}}?{_TALK}\s+(?i:with)\s+"
    + _NAME.format("third")
    + r"\s+(?i:has|needs|will\s+have|had|is)\s+(?i:to\s+be\s+|to\s+|been\s+|now\s+)?"
    r"(?i:moved?|rescheduled|postponed|pushed|cancell?ed|change[ds]?|on|at)\b"
    + r"|\b"
    + _NAME.format("sixth")
    + r"(?:['’]s|\s+(?:is|has|had|will|won['’]t|can(?:['’]t|not)))\s+[^.;!?\n]{2,60}?,?\s+(?:and|so|but)\s+"
    r"(?=[^.;!?\n]{0,80}\b(?:instead|now)\b)"
    r"(?:(?:he|she|they|you)(?:['’]ll)?\s+)?(?:(?:will|can|is\s+going\s+to)\s+)?(?:(?:now|instead)\s+)?(?:be\s+)?"
    r"(?:see|meet|join|talk|speak|interview|have|take|chat)(?:s|ing)?\s+(?:with\s+|to\s+)?(?:you|him|her|them|us)\b"
)
_ALL = expression(
    r"\b(?:both|all|everything|everyone|everybody|the\s+(?:whole|entire|other)|interviews|sessions|slots|entire|"
    r"neither|none|too|also|as\s+well)\b",
    re.IGNORECASE,
)
_THE_REST_STAYS = expression(
    r"\b(?:(?:everything|everyone|everybody|all)\s+else|(?:all\s+)?(?:the\s+)?(?:rest|others?)(?:\s+\w+){0,4}?)\s+"
    r"(?:(?:will|should|can)\s+)?(?:all\s+|both\s+|still\s+)?(?:stays?|remains?|stands?|"
    r"(?:is|are|be)\s+(?:unchanged|as\b|the\s+same|not\s+affected|unaffected))",
    re.IGNORECASE,
)
"""What is not moved: "everything else stays"."""

# --- of a sentence of another mail ---

_PART = rf"(?:{_PARTS}|one|portion)"
_MOVES_IT = rf"(?:{_MOVES}|rebook(?:s|ed|ing)?)"
_IS_MOVED = rf"{_PART} (?:will |has |is |now |to |be |been |being )*{_MOVES_IT}\b"
_MAY_MOVE = expression(_MOVES_IT, re.IGNORECASE)
_THAT_ONE = expression(
    rf"\b{_MOVES_IT} (?:just |only )?(?:(?:that|this) {_PART}|(?:his|her|their) {_PART}|hers|theirs)\b|"
    rf"\b(?:his|her|their|that) {_IS_MOVED}",
    re.IGNORECASE,
)
_WITH_THEM = expression(rf"\b{_MOVES_IT} (?:(?:your|the|just|only) )*{_PART} with \Z", re.IGNORECASE)
_THEIRS = expression(rf"['’]s {_IS_MOVED}", re.IGNORECASE)
_CANNOT = expression(
    any_of(
        r"""
        is (?:now )?(?:out|off|ill|sick|unwell|poorly|away|stuck)\b;
        is (?:now )?(?:travelling|traveling|double[- ]booked|tied up|unavailable)\b;
        (?:has|['’]s) (?:had )?(?:a (?:conflict|clash)|something|been (?:called|pulled)|to (?:travel|be))\b;
        (?:can['’]t|cannot|can no longer|won['’]t|is unable to|will not|isn['’]t able to) (?:make|do|be|join|attend)\b
        """
    ).join((r" (?:[\w ]{1,20} )?(?:", ")")),
    re.IGNORECASE,
)


_PART_IS_OFF = expression(
    r"\b(?:cancel(?:l?ed|l?ing)?|tak(?:e|en|ing)|took|drop(?:ped|ping)?|pull(?:ed|ing)?|remov(?:e|ed|ing)|"
    rf"{_MOVES_IT}) (?:out |off |back )?(?:just |only )?(?:his|her|their) {_PART}\b",
    re.IGNORECASE,
)
"""Whose talk is off is told before: "Ada is ill, so I've taken her session off tomorrow"."""
_SENTENCES = expression(r"(?<=[.!?])\s+|\n+")


def whose_part(text: str) -> tuple[PersonClaim, ...]:
    """Given the text of a change, return the people whose talks alone it moves or calls off; nobody where more may be
    meant."""
    read = _THE_REST_STAYS.sub("", text[:_READ])
    if _ALL.search(read):
        return ()
    found = dict.fromkeys(name for match in _OF_WHOM.finditer(read) for name in match.groups() if name)
    found = found or dict.fromkeys(_who_is_ill(read))
    return tuple(PersonClaim(name, "", Part.INTERVIEWER) for name in found if is_person(name.split()))


def _who_is_ill(text: str) -> list[str]:
    """The only one who cannot come, where it is "her session" alone that does not take place."""
    if not _PART_IS_OFF.search(text):
        return []
    read = as_read(_SENTENCES.split(text))
    for at, sentence in enumerate(read):
        if _PART_IS_OFF.search(sentence):
            near = (sentence, read[at - 1] if at else "")
            named = ([one.name for one in mentions(said, heads=True) if _CANNOT.match(said, one.stop)] for said in near)
            found = next(filter(None, named), [])
            return found if len(found) == 1 else []
    return []


@lru_cache(maxsize=8)
def moved_alone(sentences: tuple[str, ...]) -> tuple[PersonClaim, str] | None:
    """Given a mail's sentences, return the person whose part of a plan one of them moves, and that sentence; None where
    there is none."""
    read = as_read(sentences)
    for at, sentence in enumerate(read):
        if not _MAY_MOVE.search(sentence):
            continue
        one = _whose(sentence, read[at - 1] if at else "")
        if one is not None:
            return PersonClaim(one.name, "", Part.INTERVIEWER), sentence
    return None


def _whose(sentence: str, before: str) -> Mention | None:
    """Whose part a sentence moves, by itself or by who cannot come in the sentence before; None for several."""
    named = mentions(sentence, heads=True)
    theirs = [one for one in named if _THEIRS.match(sentence, one.stop) or _WITH_THEM.search(sentence[: one.start])]
    if not theirs and _THAT_ONE.search(sentence):
        theirs = [one for one in named if _CANNOT.match(sentence, one.stop)]
        theirs = theirs or [one for one in mentions(before, heads=True) if _CANNOT.match(before, one.stop)]
    return theirs[0] if len(theirs) == 1 else None
