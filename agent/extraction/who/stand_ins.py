"""Stand-ins: who a mail says will hold an interview for somebody who cannot ("Leo is home ill, so Nora takes it").

Neither half is enough: people are away for many reasons, and somebody always runs, covers or takes over something. What
counts is an absence and who fills it, in one sentence or in two that follow each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE, Mention, as_read, mentions
from agent.extraction.who import stand_in_words as by
from agent.extraction.who.addresses import ANY_ADDRESS
from agent.extraction.who.hosts import claim_of
from agent.model.mail import Part, PersonClaim

_BEHIND = expression(ASIDE)
_AT = rf"(?:mailto:)?{ANY_ADDRESS.pattern}"
_ADDRESS = expression(rf" ?(?:\({_AT}\)|[<\[]{_AT}[>\]]|, {_AT}(?=\)))")
"""What stands beside a name and is no part of what is said of somebody."""
_WRITER = PersonClaim("", "", Part.INTERVIEWER)


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody who is missing, and who holds the interview for them."""

    absent: tuple[PersonClaim, ...]  # a claim without a name is whoever wrote
    present: tuple[PersonClaim, ...]  # the same; nobody new where the writer goes on to hold it alone


@lru_cache(maxsize=8)
def stand_ins(sentences: tuple[str, ...]) -> tuple[StandIn, ...]:
    """Given a mail's sentences, return who stands in for whom.

    The same sentences are asked for the people and for the interviews of a mail.
    """
    read = [_ADDRESS.sub("", one) if "@" in one else one for one in as_read(sentences)]
    found = []
    for at, sentence in enumerate(read):
        if by.HINTS.isdisjoint(by.WORD.findall(sentence.casefold())):
            continue  # most sentences, in which the names need not be looked for
        following = read[at + 1] if at + 1 < len(read) else ""
        panel = at > 0 and by.OF_THE_PANEL.search(read[at - 1]) is not None
        one = _read(sentence, "", panel=panel) or (_read(sentence, following) if following else None)
        found += [one] if one and one not in found else []
    return tuple(found)


def _read(sentence: str, following: str, *, panel: bool = False) -> StandIn | None:
    """Who stands in by a sentence alone, or by it and the one that follows, in which only surer words count.

    ``panel`` says that the one before it tells of a change of the panel: whoever is replaced then is so there.
    """
    text = f"{sentence} {following}" if following else sentence
    if by.NOT_SURE.search(text):
        return None
    named = mentions(text, heads=True)
    missing = [
        one
        for one in named
        if one.stop <= len(sentence) and (_is_away(text, one) or _has_one_in(text, one, panel=panel))
    ]
    writer = by.I_AM_AWAY.search(sentence)
    if not missing and not writer:
        return None
    if missing and by.ONLY_ME.search(text):
        return StandIn(tuple(PersonClaim(one.name, "", Part.ABSENT) for one in missing), ())
    begin = len(sentence) if following else 0
    present = [one for one in named if one not in missing and one.start >= begin]
    taking = [one for one in present if _stands_in(text, one, surely=bool(following), for_writer=not missing)]
    absent = tuple(PersonClaim(name, "", Part.ABSENT) for name in dict.fromkeys(one.name for one in missing))
    if not taking:
        return StandIn(absent, (_WRITER,)) if missing and _writer_stands_in(text, begin) else None
    own = (PersonClaim("", "", Part.ABSENT),) if writer and not missing else ()
    claims = (claim_of(one.raw, one.name, _aside(text, one)) for one in _all_named(text, taking, present))
    taking_part = (replace(one, part=Part.INTERVIEWER) for one in claims)  # "Ann Lee from HR" holds it as well
    return StandIn(absent or own, tuple(dict.fromkeys(taking_part)))


def _writer_stands_in(text: str, begin: int) -> bool:
    """Whether whoever wrote is said to hold the interview of somebody missing, in the text from a place on."""
    if by.ON_ANOTHER_DAY.search(text):
        return False
    if begin or by.I_HOLD_IT.search(text):
        return by.I_HOLD_IT.search(text, begin) is not None
    return bool(by.I_MEET_YOU.search(text) or (by.I_COVER.search(text) and by.OF_A_TALK.search(text)))


def _is_away(text: str, one: Mention) -> bool:
    """Whether somebody named is missing, and not only busy from an hour on: "Ana has another meeting at 3"."""
    away = by.IS_AWAY.match(text, one.stop)
    return away is not None and not (by.AT_AN_HOUR.match(text, away.end()) and not by.IN_PLACE.search(text))


def _has_one_in(text: str, one: Mention, *, panel: bool) -> bool:
    """Whether somebody named is whom another holds it for, by the words before their name."""
    if by.IN_FOR.search(text, 0, one.start) or by.INSTEAD_OF.search(text, 0, one.start):
        return True
    if by.SWAPS.search(text, 0, one.start) and by.OUT.match(text, one.stop):
        return True
    if by.REPLACING.search(text, 0, one.start) is None:
        return False
    return by.OF_THE_SITTING.match(text, one.stop) is not None or (panel and by.ENDS.match(text, one.stop) is not None)


def _stands_in(text: str, one: Mention, *, surely: bool, for_writer: bool) -> bool:
    """Whether somebody named is said to hold the interview; for the writer only where an interview is what they hold.

    A colleague looks after everything else of theirs as well.
    """
    before, behind = text[: one.start], one.stop
    if by.OF_THE_WORK.match(text, behind):
        return False
    if by.HOLDS_IT.match(text, behind) or by.IT_IS.search(before) or by.MEETS_YOU_INSTEAD.match(text, behind):
        return True
    if surely:
        return by.STEPS_IN.match(text, behind) is not None
    meets = by.MEETS_YOU.match(text, behind) is not None
    return meets or (not for_writer and by.STEPS_IN.match(text, behind) is not None)


def _all_named(text: str, taking: list[Mention], present: list[Mention]) -> Iterator[Mention]:
    """Those who stand in, with those named in one breath with them: "so it will be Nora and Sami"."""
    for one in present:
        joined = one in taking or any(
            by.AND.fullmatch(text, min(one.stop, other.stop), max(one.start, other.start)) for other in taking
        )
        if joined:
            yield one


def _aside(text: str, one: Mention) -> str:
    found = _BEHIND.match(text, one.stop)
    return found[0] if found else ""
