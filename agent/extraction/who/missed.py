"""Who was not at a talk that was held, and who stood in for them, told afterwards: "Tom got called to theatre and Nisha
stood in"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from agent.classification.sentences.missed import MISSED, SORRY, i_missed
from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE, Mention, as_read, mentions
from agent.extraction.who.hosts import claim_of
from agent.model.mail import Part, PersonClaim

_STOOD_IN = (
    r"(?:(?:stood|stepped|filled|jumped|sat)\sin\b|covered\sfor\b|took\sover\b|took\s(?:his|her|their)\s(?:place|seat|chair)\b|"
    r"(?:saw|met|interviewed)\syou\s(?:instead|in\s(?:his|her|their)\s(?:place|stead))\b)"
)
_WAS_AWAY = expression(
    rf"(?:{ASIDE}|\s?,?\swho)\s?(?:(?:was|were|is)\s{SORRY}|(?:had\sto\s)?{MISSED}|"
    r"(?:sends?|sent)\s(?:(?:his|her|their)\s)?apologies\sfor\s(?:missing|not\s(?:being|making|joining|coming|attending))\b|"
    r"not\s(?:being\s(?:there|around|present|on|in|with\s(?:us|you))|making\sit|joining|coming|jumping\son|attending)\b|"
    rf"(?:got|was|were|had|['’]d)\s[^.;!?]{{2,70}}?\b(?:and|so)\s(?:(?:he|she|they)\s)?{MISSED}|"
    rf"(?:got|was|were|had|['’]d)\s[^.;!?]{{2,70}}?\b(?:and|so|but|which\smeant)\s[^.;!?]{{2,50}}?{_STOOD_IN})",
    re.IGNORECASE,
)
_WAS_THERE = expression(rf"{ASIDE}\s?(?:(?:very\s)?kindly\s|then\s)?{_STOOD_IN}", re.IGNORECASE)
_FOR_A_REASON = expression(
    rf"{ASIDE}\s?(?:got|was|were|had\sto\sbe|had\sbeen)\s(?:\w+\s){{0,2}}?(?:called|pulled|taken|rushed|stuck|held|tied|needed|"
    r"delayed|sick|ill|poorly|unwell|away|off)\b",
    re.IGNORECASE,
)
"""Behind whom something kept away, where the sentence behind says who stood in: "Bo was called away"."""
_OPEN = expression(r"\b(?:if|unless|whether|could\syou|can\syou)\b|\?", re.IGNORECASE)


def missed_told(sentences: tuple[str, ...]) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences, return the people who are said to have missed a talk, and those who stood in for them.

    A claim without a name is about the writer.
    """
    own = (PersonClaim("", "", Part.MISSED),) if i_missed(sentences) else ()
    read = as_read(sentences)
    told = [claim for one in read for claim in _of(one)]
    told += [claim for one, following in pairwise(read) for claim in _of_two(one, following)]
    return tuple(dict.fromkeys((*told, *own)))


def _of(sentence: str) -> Iterator[PersonClaim]:
    if _OPEN.search(sentence):
        return
    among = mentions(sentence, heads=True)
    away = [one for one in among if _WAS_AWAY.match(sentence, one.stop)]
    there = [one for one in among if _WAS_THERE.match(sentence, one.stop)]
    if away and len(away) + len(there) <= len(among):
        yield from (PersonClaim(one.name, "", Part.MISSED) for one in away if one not in there)
        yield from (_there(one) for one in there)


def _of_two(sentence: str, following: str) -> Iterator[PersonClaim]:
    """Who missed it by a sentence, where the next one says who stood in."""
    if _OPEN.search(sentence) or _OPEN.search(following):
        return
    there = [one for one in mentions(following, heads=True) if _WAS_THERE.match(following, one.stop)]
    away = [one for one in mentions(sentence, heads=True) if _FOR_A_REASON.match(sentence, one.stop)]
    if there and away:
        yield from (PersonClaim(one.name, "", Part.MISSED) for one in away)
        yield from map(_there, there)


def _there(one: Mention) -> PersonClaim:
    claim = claim_of(one.raw, one.name, "")
    return PersonClaim(claim.name, claim.address, Part.INTERVIEWER, claim.title, signs_as=claim.signs_as)
