"""Absences: who a sentence says will not take part after all ("Theo can't make it", "out sick")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.mentions import ASIDE, as_read, mentions
from agent.extraction.names.places import is_place
from agent.extraction.who.stand_in_words import SO_IT_IS_ME
from agent.extraction.words.vocabulary import any_of, any_word
from agent.model.mail import Part, PersonClaim

_WORDS_OF_REGRET = (
    r"(?:(?:unfortunately|sadly|regrettably|regretfully|alas|i['’]m afraid|i am afraid|now|suddenly|actually|however|"
    r"just|also|apparently|as it turns out),? ){0,2}"
)
"""What stands before or within "cannot": "Claire unfortunately can't", "Theo will sadly not"."""
_CANNOT = any_of(
    rf"""
    won['’]t; (?:will|can) {_WORDS_OF_REGRET}(?:not|no longer); can['’]t; cannot;
    (?:is|are) {_WORDS_OF_REGRET}(?:unable|no longer able) to; isn['’]t able to;
    is {_WORDS_OF_REGRET}not (?:able|going) to
    """
)
_TAKE_PART = any_of(
    r"""
    be (?:there|joining|with us|on\b|in\b|present|attending|around|part|able); join; make it; attend; come; take part;
    sit in
    """
)
ILLNESS = (
    r"(?:(?:a|an|the|some|what looks like)(?: \w+)? (?:bug|cold|fever|flu|virus|migraine|infection|chill)|something|"
    r"flu|covid(?:-19)?|norovirus|shingles|pneumonia|food poisoning|tonsillitis|bronchitis|gastro)\b"
)
_AWAY = any_of(
    rf"""
    (?:is|['’]s) {_WORDS_OF_REGRET}(?:out\b(?! of (?:the|our|your))|off\b(?! to\b)|ill\b|sick|unwell|poorly);
    (?:is|['’]s) {_WORDS_OF_REGRET}no longer (?:joining|available|able|on\b|part);
    (?:has|had) {_WORDS_OF_REGRET}(?:had to )?(?:drop|dropped|pull|pulled|bow|bowed|step|stepped) out;
    sends? (?:(?:his|her|their) )?apologies;
    (?:has|had|['’]s) {_WORDS_OF_REGRET}(?:come|gone|been) down with {ILLNESS};
    (?:is|['’]s) down with {ILLNESS}; (?:has|['’]s) (?:been )?taken (?:ill|sick|poorly);
    (?:has|['’]s) {_WORDS_OF_REGRET}(?:fallen|called in) (?:ill|sick);
    (?:has|['’]s) {_WORDS_OF_REGRET}caught {ILLNESS};
    (?:is|['’]s) {_WORDS_OF_REGRET}laid up\b; (?:has|['’]s) {_WORDS_OF_REGRET}(?:tested positive|got covid)\b;
    (?:will be|['’]ll be|is) [\w ]{{2,30}}? (?:rather than|instead of|and not)
    (?:interviewing|joining|attending|sitting in|taking part);
    out (?:sick|ill|today|tomorrow|\()
    """
)
_PLACE = r"(?:place|chair|seat|stead|spot|shoes)"
_REPLACED = any_of(
    rf"""
    ['’]s {_PLACE}\b; (?:is|will be|has been|was|being) replaced(?: [\w ]{{3,30}})? by\b
    """
)
_WHY = (
    r"(?:(?:is|has|had|['’]s|was|got|must|will be) (?:(?:just|also|now) )?"
    r"(?!(?:told|tells?|said|says|heard|spoken|written|confirmed|mentioned|let|talked|checked|seen|met|shown|afraid)\b)"
    r"[^.;!?:,]{2,80}?,? (?:and|so)(?: (?:so|therefore|sadly|now|consequently|as a result))? )?"
)
"""What keeps somebody, before it is said that they cannot come: "Theo is stuck in Leeds and so"."""
_IS_ABSENT = expression(
    rf"{ASIDE} ?,? ?{_WHY}{_WORDS_OF_REGRET}(?:{_CANNOT} {_WORDS_OF_REGRET}{_TAKE_PART}|{_AWAY})| ?{_REPLACED}",
    re.IGNORECASE,
)
# Who is away that week may be so for other reasons than the interview: only where another is named in their place.
_LEAVES = any_of(
    r"""
    (?:starts?|begins?|goes|is going|is|will be|has gone|has started)(?: away)?(?: off)?(?: on)?
    (?:(?:her|his|their|a|an|annual|maternity|paternity|parental|sick|long|study|family) )*(?:leave|holiday|vacation)\b;
    (?:has been|is being|was|got|is) (?:called|sent|taken) (?:away|up|abroad|out|off)\b;
    (?:is|will be) (?:away|abroad|travelling|traveling|tied up|double[- ]booked|unavailable|on a course|on duty)\b;
    has (?:left (?:us|the)|retired|resigned|moved (?:on|to (?:an?|another)))\b
    """
)
_LEFT = expression(rf"{ASIDE} ?,? ?{_LEAVES}", re.IGNORECASE)
_STANDS_IN = (
    rf"(?:his|her|their) {_PLACE}|(?:sit|stand|step|fill)(?:s|ting|ing|ping|ling)? in\b|cover(?:s|ing)? for|"
    r"in for (?:him|her|them)"
)
_CAUSES = expression(
    rf"{ASIDE} ?,? ?(?:is|will be|has to be|needs to be|has|['’]s) [^.;!?]{{2,60}}?,? (?:so|therefore|which means)\b"
    rf"[^.;!?]{{2,80}}?\b(?:{_STANDS_IN})\b",
    re.IGNORECASE,
)
"""Whatever keeps somebody away, where another stands in because of it: "Omar is at our Leeds site, so Ines takes his
place"."""
_JUST_THEM = (
    r"(?:\bwill|['’]ll)(?: now)? (?:be (?:just|only)|(?:just|only) be) "
    r"(?!an?\b|the\b|your?\b|short|half|one\b|for\b|in\b|on\b|at\b|over\b|\d)"
)
"""Before whoever is left: "so it will just be Nora"."""
_IN_THEIR_PLACE = expression(
    rf"\b(?:{_STANDS_IN}|instead|you(?:['’]ll| will) (?:now )?(?:just )?(?:meet|see|be seen by|be with)|"
    rf"{SO_IT_IS_ME})\b|{_JUST_THEM}"
)
_THEN_STANDS_IN = expression(rf"\b(?:{_STANDS_IN})\b")
"""The same in the sentence behind it, where "instead" may be said of another day."""
_HINTS = any_word(
    "down caught fallen called laid positive covid won['’]t not can['’]t cannot unable out off ill sick unwell poorly "
    "longer apologies rather replaced place chair seat stead spot shoes"
)
_MAY_BE_ABSENT = expression(rf"\b{_HINTS}\b")
_INSTEAD_OF = expression(
    r"\b(?:without|(?P<replaced>instead of|in place of|in lieu of|rather than)|(?:take|takes|taking) over from|"
    r"(?:standing|stepping|stands?|steps?|sitting|sits?|filling|fills?) in for|(?:covering|covers?) (?:in )?for) "
)
_FOR_A_WHILE = expression(
    r"\b(?:until|till|(?<!make it )back|last|yesterday|was|were|if|unless|decision|decide|minutes?|late|before|"
    r"start)\b|\?"
)
_IF = expression(r"\b(?:if|unless|whether)\b")


def absent_told(sentences: Iterable[str]) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences, return the people who are said not to take part: "Ana can't make it".

    Somebody who is away for a while, or comes late, may still take part.
    """
    found: list[PersonClaim] = []
    read = as_read(sentences)
    for sentence, following in pairwise((*read, "")):
        low = sentence.lower()
        for_a_while = _FOR_A_WHILE.search(low) is not None
        leads = _INSTEAD_OF.finditer(sentence)
        behind = [lead.end() for lead in leads if lead["replaced"] or not for_a_while]
        if for_a_while and (not behind or "?" in low or _IF.search(low)):
            continue
        placed = _IN_THEIR_PLACE.search(low) or _THEN_STANDS_IN.search(following.lower())
        if not (behind or placed or _MAY_BE_ABSENT.search(low)):
            continue
        for one in mentions(sentence, heads=True):
            away = placed and (_LEFT.match(sentence, one.stop) or _CAUSES.match(sentence, one.stop))
            away = away or _IS_ABSENT.match(sentence, one.stop)
            if (one.start in behind and not _is_street(one.name)) or (away and not for_a_while):
                found.append(PersonClaim(one.name, "", Part.ABSENT))
    return tuple(dict.fromkeys(found))


def _is_street(name: str) -> bool:
    """Whether a name is a place's, and nobody's who is called so: "Kings Road instead of Mill Lane"."""
    return is_place(name, surely=False) and name.split()[0].casefold() not in GIVEN_NAMES
