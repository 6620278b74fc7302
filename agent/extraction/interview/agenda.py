"""Agenda: what an interview is to be about, as phrases for a draft: what its session is called, and the listed topics.

Sessions come from invitation, schedule, subject or the words around the time, in any language; topics only from a list
in an English mail ("Agenda:", "we'll talk about ..."), and only noun phrases that leave nothing to guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice

from agent.expressions import expression
from agent.extraction.interview.sessions import SESSIONS, is_session, titled_session, told_sessions
from agent.extraction.when.readers import Reader
from agent.extraction.words.phrases import noun_phrase
from agent.extraction.words.subjects import bare_subject
from agent.extraction.words.vocabulary import words
from agent.model.mail import Invitation, Message
from agent.parsing import language

__all__ = ["SESSIONS", "agenda_of", "invited_agenda", "is_session", "told_agenda", "topics_of"]

_LONGEST = 8000  # characters of a text that are read
_MOST = 5  # phrases of one interview
_MOST_LINES = 12
_MOST_LISTS = 12
_READ = 600  # characters of a list within a sentence
_LIST = expression(
    r"(?:^|(?<=\n))[ \t]{0,8}(?:the\s+|our\s+|your\s+|proposed\s+|rough\s+|suggested\s+)?(?:agenda|"
    r"topics?|discussion\s+(?:topics|"
    r"points)|focus(?:\s+areas?)?|areas?\s+of\s+focus|talking\s+points|what\s+we(?:'ll|’ll|"
    r"\s+will)\s+(?:cover|discuss|talk\s+about))"
    r"(?:\s+(?:for\s+(?:the|our|your)\s+\w{2,12}|to\s+(?:be\s+)?(?:cover(?:ed)?|discuss(?:ed)?)))?\s?:|"
    r"\b(?:we(?:'ll|’ll|\s+will|['’]d\s+like\s+to|\s+would\s+like\s+to|\s+are\s+going\s+to|\s+plan\s+to)|"
    r"(?:interview|call|session|"
    r"conversation|discussion|meeting|chat)\s+(?:will|is\s+going\s+to)|i(?:'d|’d|\s+would)\s+like\s+to|"
    r"the\s+plan\s+is\s+to)\s+"
    r"(?:mainly\s+|mostly\s+|also\s+|then\s+)?(?:be\s+)?(?:discuss(?:ing)?|cover(?:ing)?|"
    r"talk(?:ing)?\s+(?:about|through|over)|"
    r"go(?:ing)?\s+(?:over|through)|focus(?:ing)?\s+on|touch\s+on|"
    r"speak(?:ing)?\s+about)\b(?:\s+the\s+following)?\s?:?",
    re.IGNORECASE,
)
_UNSAID = expression(
    r"\b(?:not|n't|if|after|when|once|unless|next\s+(?:time|stage|round)|later|afterwards|second)\b", re.IGNORECASE
)
_BULLET = expression(r"[ \t]{0,9}(?:[-*•·–—]|\d{1,2}[.)]|[a-z]\))[ \t]{1,9}")
_END = expression(r"[.!?](?:\s|$)|\n\s*\n|[:(–—]|\s-\s")
_COMMA = expression(r"\s*[,;]\s*(?:and\s+|then\s+|as\s+well\s+as\s+)?")
_LAST = expression(r"\s+(?:and|as\s+well\s+as)\s+(?=(?:our|your|the|a|an|why|how|what|where|whether|when|any)\s)")
_CUT = expression(r"[.:;(]|\s[-–—]\s")
_LABEL = expression(
    r"^[ \t]{0,8}(?:event\s+name|event|title|type|what|stage|round|interview(?:\s+(?:type|stage|round))?|"
    r"session|format|was|art|quoi"
    r"|qué|wat|tipo|cosa)\s?:[ \t]{0,8}(?P<said>[^\n]{2,120})",
    re.IGNORECASE | re.MULTILINE,
)
_INVITES = expression(
    r"\b(?:(?:it|interview)\s+(?:will|is|takes)|invit\w+|schedul\w+|confirm\w*|book\w*|arrang\w+|set\s+up|"
    r"see\s+you\s+(?:at|for)|"
    r"looking\s+forward\s+to|einlad\w+|"
    r"lad\w+|inviter|convier|convoqu\w+|invita\w+|convidar|convid\w+|uitnodig\w+|nodig\w*|invitar\w+)\b",
    re.IGNORECASE,
)
_NEXT_STAGE = expression(
    r"\b(?:final|last|next|another|further|second|third|fourth|2nd|3rd|4th|following|remaining)[ -]"
    r"(?:(?:and[ ]final|set[ ]of|in-person|virtual|onsite|on-site)[ ])?"
    r"(?:round|stage|step|phase|interview|conversation|chat|meeting|loop|panel|hurdle)s?\b|"
    r"\b(?:on-?site|panel|super\s?day)\s+(?:interview|round|stage|loop|day)s?\b|\bfinals\b",
    re.IGNORECASE,
)
"""What says that the talk in question is another than the one which was spoken of so far."""

_ANOTHER_DAY = expression(
    r"\b(?:in\s+advance|beforehand|at\s+home|next\s+(?:step|stage|round)|later|future|process|stages)\b", re.IGNORECASE
)
# What every interview is about, and what nobody thanks for.
_DULL = words(
    """
    introduction introductions intro intros welcome q&a qa question questions answers step steps break breaks
    lunch coffee dinner logistics salary pay compensation benefits package wage wages shift pattern costs cost
    expenses hotel ticket fare fares bills accommodation reimbursement train results result outcome decision
    decisions feedback candidates applicants shortlist panel stuff other weather remuneration rate wrap-up wrap
    closing close-out goodbye availability notice date dates visa relocation commute hours shifts rota
    references referees background cv resume résumé application applications motivation motivations expectations
    aspirations ambitions role position job vacancy opportunity company firm organisation organization interview
    interviews interviewer process timeline timelines everything details detail documents document forms id
    passport tour overview bit interest interests reasons fit holiday holidays parking directions arrangements
    offer hobbies strengths weaknesses
    """
)
_DULL_ALONE = words(
    """
    team experience career history profile qualifications skills work education studies people plans progress
    thoughts ideas situation reasons needs
    """
)


def invited_agenda(invitation: Invitation, reader: Reader) -> tuple[str, ...]:
    """Given an invitation, return what its title and description say that the interview is to be about."""
    found = titled_session(invitation.summary) or _labelled(invitation.description)
    english = (language.guess(invitation.description) or reader.language) == "en"
    topics = topics_of(invitation.description, _names_of(invitation)) if english else ()
    return agenda_of((*found, *topics))


def told_agenda(message: Message, reader: Reader, names: Set[str]) -> tuple[str, ...]:
    """Given a mail about one interview, and the words of the names in it, return what it says that the interview is
    about."""
    text = message.body.new[:_LONGEST]
    found = _titled(message, text) or _labelled(text) or _invited_to(message)
    topics = topics_of(text, names) if reader.language == "en" else ()
    return agenda_of((*found, *topics))


def agenda_of(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Given sessions and topics, return each once, sessions first. A topic that only names one of the sessions is
    dropped."""
    sessions = [phrase for phrase in phrases if is_session(phrase)]
    topics = [one for one in phrases if one not in sessions and not set(titled_session(one)) & set(sessions)]
    return tuple(dict.fromkeys((*sessions, *topics)))[:_MOST]


def topics_of(text: str, names: Set[str] = frozenset()) -> tuple[str, ...]:
    """Given English text, return the topics that it lists for an interview, as the user would name them."""
    found: list[str] = []
    for heading in islice(_LIST.finditer(text[:_LONGEST]), _MOST_LISTS):
        before = text[max(0, heading.start() - 60) : heading.start()].rpartition("\n")[2]
        if not _UNSAID.search(before.rpartition(". ")[2]):
            found += [topic for piece in _listed(text, heading.end()) if (topic := _topic(piece, names))]
    return tuple(dict.fromkeys(found))[:_MOST]


def _listed(text: str, at: int) -> Iterator[str]:
    """The pieces of a list that begins here: the bullets below, or what stands between the commas of this sentence."""
    end = text.find("\n", at)
    here = text[at : end if end != -1 else len(text)]
    if here.strip(" :"):
        yield from _inline(text[at : at + _READ])
        return
    lines = text[at + len(here) + 1 : at + 2000].split("\n")
    if lines and not lines[0].strip():
        lines = lines[1:]
    for line in lines[:_MOST_LINES]:
        if (bullet := _BULLET.match(line)) is None:
            return
        yield _CUT.split(line[bullet.end() :], maxsplit=1)[0]


def _inline(words_: str) -> list[str]:
    end = _END.search(words_)
    if end is None and len(words_) == _READ:  # cut off in the middle of a piece
        return []
    listed = " ".join(words_[: end.start() if end else len(words_)].split())
    *pieces, last = _COMMA.split(listed)
    return [*pieces, *_LAST.split(last)]


def _topic(piece: str, names: Set[str]) -> str:
    phrase = noun_phrase(piece, names)
    if not phrase:
        return ""
    folded = phrase.casefold().split()
    if folded[0] in {"a", "an"}:  # "a fictional case": which one it was is left open
        return ""
    own = folded[1:] if folded[0] in {"my", "your", "the"} else folded
    dull = any(word in _DULL for word in own) or (len(own) == 1 and own[0] in _DULL_ALONE)
    return "" if dull else phrase


def _titled(message: Message, text: str) -> tuple[str, ...]:
    """The sessions of the subject; none where an answer goes on to another stage than its thread was about."""
    subject = bare_subject(message.subject)
    goes_on = subject != message.subject.strip() and _NEXT_STAGE.search(text) is not None
    return () if goes_on else titled_session(subject, alone=False)


def _labelled(text: str) -> tuple[str, ...]:
    titles = (label["said"] for label in _LABEL.finditer(text[:_LONGEST]))
    return next((found for title in titles if (found := titled_session(title, alone=False))), ())


def _invited_to(message: Message) -> tuple[str, ...]:
    """The one session that the mail invites to; none where it speaks of several."""
    sentences = [sentence[:600] for sentence in message.body.sentences[:60]]
    said = (one for one in sentences if _INVITES.search(one) and not _ANOTHER_DAY.search(one))
    found = {session for sentence in said for session in told_sessions(sentence)}
    return tuple(found) if len(found) == 1 else ()


def _names_of(invitation: Invitation) -> frozenset[str]:
    named = [one.address.name for one in invitation.attendees]
    named += [invitation.organizer.name] if invitation.organizer else []
    return frozenset(word for name in named for word in name.casefold().split())
