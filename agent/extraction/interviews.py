"""Interviews that the text sets, offers, moves or calls off, where no invitation says it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from agent.extraction.company import company_key
from agent.extraction.introductions import named_in_text
from agent.extraction.invitations import invitation_claims, is_phone_screen
from agent.extraction.moments import Moment, Reader, find_length, find_moments
from agent.extraction.people import found_sender, interviewers
from agent.extraction.schedules import people_at
from agent.model.mail import Category, ClaimKind, InterviewClaim, Message, Part, PersonClaim
from agent.model.settings import Profile

_QUOTE = 240
_GRACE_DAYS = 3  # a mail that moves or calls off an interview may speak of one that was to be this morning

_OLD = re.compile(
    r"\b(?:(?:old|previous|original|former)\s+(?:time|date|slot)\s*:?|from|instead\s+of|rather\s+than|in\s+place\s+of|originally(?:\s+\w+){0,3}|"
    r"previously(?:\s+\w+){0,3}|was\s+(?:\w+\s+){0,2}(?:scheduled|planned|set|"
    r"due|for|on)(?:\s+for|\s+on)?|were\s+\w+\s+for|no\s+longer\s+(?:\w+\s+){0,4}|"
    r""
    r"(?:can(?:not|['’]t|\s+not)|unable\s+to|won['’]t\s+be\s+able\s+to|not\s+be\s+able\s+to)\s+(?:\w+\s+){0,6}|"
    r"(?:need|have)\s+to\s+(?:move|reschedule|cancel|postpone)\s+(?:\w+\s+){0,5}|"
    r"cancel(?:led)?\s+(?:\w+\s+){0,5}|"
    r"(?:move|moving|reschedule|rescheduling|postpone|shift)\s+(?:\w+\s+){0,4}?(?:from|"
    r"on|of|for)|von|statt|anstatt|vom|ursprünglich\s+\w+|au\s+lieu\s+d[eu]|"
    r"en\s+lugar\s+del?|in\s+plaats\s+van|invece\s+di|em\s+vez\s+de)\s*,?\s*(?:your\s+|"
    r"our\s+|the\s+)?\Z",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"\?\s*\Z|\b(?:could\s+(?:we|you)|can\s+(?:we|you)|would\s+(?:you|it|any|"
    r"either|one)|how\s+about|are\s+you\s+(?:available|free)|do(?:es)?\s+(?:any|"
    r"either|one|that|this)|let\s+(?:me|us)\s+know\s+(?:if|whether|which|what)|"
    r""
    r"which\s+(?:of|one|time)|if\s+(?:that|this|it|you|one|any)|we\s+can\s+offer|"
    r"i\s+can\s+offer|happy\s+to\s+offer|options?\b|alternative\w*|available\s+(?:slots|"
    r"times)|propose|suggest)",
    re.IGNORECASE,
)
_EITHER = re.compile(
    r"\b(?:if\s+(?:that|this|it)\s+(?:does|is|time)|otherwise|alternatively|as\s+a\s+(?:backup|fallback)|backup)\b",
    re.IGNORECASE,
)
_PAUSE = re.compile(r"\b(?:lunch|break|pause|mittagspause|déjeuner|almuerzo|pranzo)\b", re.IGNORECASE)
_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])|\n\s*\n|\n(?=\s*[-*•\d])")
_SETTING = {
    Category.INTERVIEW_CONFIRMATION,
    Category.INTERVIEW_INVITATION,
    Category.INTERVIEW_CHANGE,
    Category.INTERVIEW_CANCELLATION,
}


def find_interviews(
    message: Message, category: Category, reader: Reader, profile: Profile | None, company: str
) -> tuple[InterviewClaim, ...]:
    """Given a message and its category, return what it says of interviews; nothing but the four kinds of mail do.

    An invitation's word outweighs the text. A confirmation sets each time that it names, but for the ones of a
    fallback ("if that does not work"); an invitation offers each; a change sets the new time and names the old one, or
    calls off where no new time stands, or offers where it only asks; a cancellation calls off.
    """
    if category not in _SETTING:
        return ()
    claims = invitation_claims(message, reader, profile)
    if not claims:
        claims = _from_text(message, category, reader, profile)
    screen = is_phone_screen(f"{message.subject}\n{message.body.new[:4000]}")
    people = interviewers(message, profile, company)
    alone = len([claim for claim in claims if claim.kind is ClaimKind.SET]) <= 1
    return tuple(_with_people(_without_firm(claim, company), message, people, screen, alone) for claim in claims)


def _without_firm(claim: InterviewClaim, company: str) -> InterviewClaim:
    """Leave out the firm itself: "your interview with Larkspur Lane"."""
    firm = company_key(company)
    return replace(claim, people=tuple(one for one in claim.people if not firm or company_key(one.name) != firm))


def _from_text(
    message: Message, category: Category, reader: Reader, profile: Profile | None
) -> tuple[InterviewClaim, ...]:
    text = message.body.new[:20000]
    grace = _GRACE_DAYS if category in {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION} else 0
    moments = find_moments(text, reader, grace)
    if not moments and category is not Category.INTERVIEW_INVITATION:
        moments = find_moments(message.subject, reader, grace)
        text = message.subject if moments else text
    length = find_length(text)
    if category is Category.INTERVIEW_CONFIRMATION:
        kept = [moment for moment in moments if not _aside(text, moment)]
        return tuple(
            replace(_claim(ClaimKind.SET, one, text, length), people=people_at(text, one, moments, message, profile))
            for one in kept
            if not _covers(one, kept)
        )
    if category is Category.INTERVIEW_INVITATION:
        return tuple(_claim(ClaimKind.OFFERED, moment, text, length) for moment in moments)
    if category is Category.INTERVIEW_CANCELLATION:
        return _called_off(moments, text)
    return _changed(moments, text, length, message)


def _aside(text: str, moment: Moment) -> bool:
    """Whether a time is a fallback, or a lunch between two interviews."""
    line = text[moment.clock : _line_end(text, moment.stop)]
    return bool(_EITHER.search(_sentence(text, moment)) or _PAUSE.search(line))


def _covers(moment: Moment, others: list[Moment]) -> bool:
    """Whether a time is that of the whole afternoon, of which others are the parts."""
    if moment.end is None:
        return False
    return sum(other is not moment and moment.start <= other.start < moment.end for other in others) > 1


def _called_off(moments: tuple[Moment, ...], text: str) -> tuple[InterviewClaim, ...]:
    if len(moments) == 1:
        return (replace(_claim(ClaimKind.OFF, moments[0], text, None), end=None),)
    return (InterviewClaim(ClaimKind.OFF, quote=text.strip()[:_QUOTE]),)


def _changed(
    moments: tuple[Moment, ...], text: str, length: timedelta | None, message: Message
) -> tuple[InterviewClaim, ...]:
    old = [moment for moment in moments if _is_old(text, moment)]
    new = [moment for moment in moments if moment not in old]
    replaces = old[0].start if len(old) == 1 else None
    asked = [moment for moment in new if _PROPOSES.search(_sentence(text, moment))]
    if len(new) == 1 and not asked:
        return (replace(_claim(ClaimKind.SET, new[0], text, length), replaces=replaces),)
    quote = _sentence(text, old[0]) if old else _first_words(message)
    off = InterviewClaim(ClaimKind.OFF, start=replaces, quote=quote[:_QUOTE])
    return (off, *(_claim(ClaimKind.OFFERED, moment, text, length) for moment in new))


def _is_old(text: str, moment: Moment) -> bool:
    return _OLD.search(text[max(0, moment.position - 80) : moment.position]) is not None


def _first_words(message: Message) -> str:
    return next((sentence for sentence in message.body.sentences if len(sentence) > 25), message.subject)


def _claim(kind: ClaimKind, moment: Moment, text: str, length: timedelta | None) -> InterviewClaim:
    end = moment.end or (moment.start + length if length is not None and kind is not ClaimKind.OFF else None)
    around = _sentence(text, moment)
    line = text[moment.clock : _line_end(text, moment.stop)]
    return InterviewClaim(
        kind, moment.start, end, moment.time_zone, moment.zone_known, people=named_in_text(line), quote=around[:_QUOTE]
    )


def _sentence(text: str, moment: Moment) -> str:
    """The sentence in which a moment stands, white space folded."""
    start, stop = 0, len(text)
    for found in _BREAK.finditer(text):
        if found.end() <= moment.position:
            start = found.end()
        elif found.start() >= moment.stop:
            stop = found.start()
            break
    return " ".join(text[start:stop].split())


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end != -1 else len(text)


def _with_people(
    claim: InterviewClaim, message: Message, people: tuple[PersonClaim, ...], screen: bool, alone: bool
) -> InterviewClaim:
    """Add who takes part: whom its own line or invitation names, else whom the mail names, else the human who wrote."""
    if claim.kind is ClaimKind.OFF:
        return claim
    phone = claim.phone_screen or (screen and alone)
    named = claim.people
    if alone and people:
        named = people
    elif named and not claim.uid:
        named = tuple(_fuller(one, people) for one in named)
    if not named and alone:
        named = people
    if not named:
        named = found_sender(message)
    if phone:
        named = tuple(
            replace(one, part=one.part if one.part is not Part.UNKNOWN else Part.INTERVIEWER) for one in named
        )
    return replace(claim, phone_screen=phone, people=named)


def _fuller(one: PersonClaim, people: tuple[PersonClaim, ...]) -> PersonClaim:
    """The same person as the whole mail tells of them, where it does: with the title that stands elsewhere."""
    return next((other for other in people if other.name.casefold() == one.name.casefold()), one)
