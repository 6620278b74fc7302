"""Interviews that the text sets, offers, moves or calls off, where no invitation says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from agent.classification.sentences.late_comers import without_late_comers
from agent.expressions import expression
from agent.extraction.interview.agenda import agenda_of, told_agenda
from agent.extraction.interview.answered import answered_day
from agent.extraction.interview.bare_weekdays import in_the_week_quoted, names_weekday_alone
from agent.extraction.interview.called_off import day_called_off
from agent.extraction.interview.changes import as_shifted, labels_both
from agent.extraction.interview.choices import by_number, of_readers_list, to_choose
from agent.extraction.interview.claims import QUOTE, claim_of, first_words
from agent.extraction.interview.hindrances import further, hindered
from agent.extraction.interview.in_a_row import only_the_new_talk, only_the_talk
from agent.extraction.interview.invitations import invitation_claims, is_phone_screen, only_rings
from agent.extraction.interview.lengths import find_end, find_length
from agent.extraction.interview.meetings import meeting_among, ways_told
from agent.extraction.interview.moved import (
    ANY_GOOD,
    GRACE_DAYS,
    PROPOSES,
    changed,
    is_made,
    left_to_the_reader,
    moved_in,
)
from agent.extraction.interview.not_interviews import (
    arrives_then,
    held,
    is_aside,
    is_formality,
    near_their_day,
    of_reader,
    of_receiver,
)
from agent.extraction.interview.other_times import is_for_who_gets_on, without_others
from agent.extraction.interview.schedules import EXERCISE, are_arranged, ends_on_somebody, is_plan, people_at
from agent.extraction.interview.sessions import sessions_at, told_sessions
from agent.extraction.interview.shifts import is_of_a_day
from agent.extraction.interview.tentative import is_open, is_taken
from agent.extraction.interview.told_twice import at_the_later
from agent.extraction.when.days import find_days, masked, names_wrong_day
from agent.extraction.when.moments import Moment, find_moments, find_on_that_day, find_scattered
from agent.extraction.when.passages import line_at, line_end, own_sentence, sentence_at
from agent.extraction.when.readers import Reader
from agent.extraction.when.same_hours import with_same_hours
from agent.extraction.when.taken_back import without_taken_back
from agent.extraction.who.boards import told_board
from agent.extraction.who.introductions import enumerated
from agent.extraction.who.out_of_the_blue import (
    asks_for_an_hour,
    asks_to_ring,
    asks_to_talk,
    offers_their_own,
)
from agent.extraction.who.parts_moved import moved_alone, whose_part
from agent.extraction.who.taking_part import with_people
from agent.extraction.who.who_wrote import found_sender
from agent.model.mail import (
    OF_INTERVIEWS,
    SETS_OR_ASKS,
    Category,
    ClaimKind,
    InterviewClaim,
    Meeting,
    Message,
    Move,
    Part,
)
from agent.model.settings import Profile

_MOST_OF_A_HEAD = 40  # characters of a line before its hour

_OR_HOUR = expression(r"\bor\s+(?:(?:at|maybe|even|say)\s+)?\d|\d\s?/\s?\d", re.IGNORECASE)
_TO_BOOK = expression(
    r"\b(?:choose|pick|select|book|reserve|claim)\s+(?:(?:your|an?|one|the)\s+)?(?:\d{1,3}[\s-]?min(?:ute)?s?\s+)?(?:(?:own|preferred|suitable|"
    r"convenient|interview)\s+){0,2}(?:slot|time|appointment)\b"
    r"(?!\s+(?:for|to|of|on|at|in)\b)",
    re.IGNORECASE,
)
"""In an invitation: the hours between which the user may choose are none that is set."""
# What a day of interviews has besides them, at the head of its line: "8.45 Arrival", "9:00-9:20 Tour of the site".
_NO_TALK = expression(
    r"\A[^a-zà-ÿ\n]{0,30}(?:[ap]\.?m\.?\b[^a-zà-ÿ\n]{0,10})?(?:arriv(?:al|e)\b|"
    r"registration\b|sign[ -]in\b|check[ -]in\b|welcome\b|(?:meet\s+and\s+)?greet\b|"
    r"(?:tea|coffee|refreshments?|networking|pizza|sandwiches|buffet|drinks|nibbles|barbecue|bbq|picnic)\b|(?:\w+\s+){0,2}tours?\b|"
    rf"{EXERCISE}|depart\w*\b|finish\b|close\b|end\s+of\b|"
    r"(?:\w+\s+)?(?:taxi|transfer|shuttle|bus|train|flight)\s+(?:to|from|back|home)\b|"
    r"ID\s+checks?\b|document\s+checks?\b)",
    re.IGNORECASE,
)
_TASK = expression(rf"{EXERCISE}[\s,:–—-]*", re.IGNORECASE)
_LONG = timedelta(hours=3)
_TO_BE_HAD = expression(
    r"\b(?:slots?|times|appointments?|spaces|openings)\b[^.!?\n]{0,60}\b(?:availab\w+|open|free|left|offer\w*|run|from|between)\b|\b(?:availab\w+|free|open)\b[^.!?\n]{0,30}\b(?:slots?|times|appointments?)\b|"
    r"\bany\s*time\b|"
    r"\b(?:(?:i|we|he|she|they)(?:['’](?:m|re|s)|\s(?:am|are|is)|['’]ll\sbe|\swill\sbe)|there['’]s\s(?:always\s)?some(?:one|body))\s"
    r"(?:(?:usually|normally|always|only|all)\s)?(?:here|in|there|about|around|open|free|available|at\s(?:the|my|our)\s\w+|in\s(?:the|my|our)\s(?:shop|yard|office|"
    r"kitchen|workshop|studio|salon|garage|bakery|store|caf[eé]|pub|bar|barn|nursery))\b[^.!?\n]{0,25}\b(?:from|between)\b",
    re.IGNORECASE,
)
"""Of hours between which somebody may choose theirs: "Slots are available on Monday, 9am to 5pm", "I'm here from 8 to
12"."""
_OR_ELSE = expression(
    r"(?:,|\s)\s*or\s+(?:(?:else|maybe|perhaps|even|possibly|on|at|the|this|next)\s+){0,3}\Z", re.IGNORECASE
)
_OR_ELSE_NO = expression(r"\s*(?:your|our|local|[A-Z]{2,4}\b)\s*(?:time\b)?", re.IGNORECASE)
_THE_TIME = r"(?:that|this|it|the\s(?:time|date|day|slot))"
_IS_FINE = r"(?:ok|okay|good|fine|great|doable|possible|convenient|alright|all\sright|a\sgo|workable)"
_SUITS_BEHIND = expression(
    r"(?:[^.!?\n]{0,120}[.!]\s{1,3}){1,2}(?:(?:so|and),?\s)?(?:"
    r"(?:can|could|would|will|does|do|is|are|might)\s(?!you\s(?:\w+\s){0,2}?(?:work|suit|fit|fly)\b)(?:you|that|this|it|"
    r"the\s(?:time|date|day))\s(?:(?:be|still|also|be\sable\sto)\s){0,2}(?:make|do|manage|work|suit|swing|fit|fly|"
    r"convenient|ok|okay|alright|all\sright|fine|doable|possible|available|free|any\sgood|good|game|in\?|up\sfor)\b"
    r"[^.!?\n]{0,40}\?|"
    rf"(?:you\s(?:all\s)?(?:free|available|around|good|game|in|ok(?:ay)?)|(?:that\s|it\s|this\s)?works?|(?:all\s)?good)"
    rf"(?:\s(?:for|with)\s(?:you|{_THE_TIME})|\s(?:then|that\sday|at\sthat\stime))?\s?\?|"
    rf"(?:ok|okay|good|fine|happy)\s(?:for\s(?:me|us)\s)?to\s(?:confirm|book|lock|go\sahead)\b[^.!?\n]{{0,30}}\?|"
    rf"(?:can|shall|should|may|could)\s(?:i|we)\s(?:go\sahead\sand\s)?(?:confirm|book|lock|accept)\b[^.!?\n]{{0,40}}\?|"
    rf"(?:please\s|just\s|pls\s)?(?:let\s(?:me|us)\sknow|lmk|tell\sme|shout)\s(?:asap\s)?(?:if|whether)\s"
    rf"(?:{_THE_TIME}(?:['’]s|\sis|\swould\sbe|\swill\sbe)?\s(?:still\s)?(?:{_IS_FINE}|(?:(?:would|will|could|does)\s)?"
    r"(?:works?|suits?|fits?))\b|you(?:['’]re|\sare)\s(?:free|available|around)\b|you\scan\s(?:do|make|swing|manage)\s"
    r"(?:it|that|this)\b))",
    re.IGNORECASE,
)
"""Behind a time that a mail names, whether it suits: "We would like to see you on Tuesday at 2. Can you make that?"."""
_INTERVIEWED_AT = expression(
    r"\b(?:(?:be|are)\s+interviewed|(?:your|the)\s+interview\s+(?:itself\s+)?(?:is|starts|begins|will\s+(?:be|start|begin)))\s+"
    r"(?:at|from)\s+\Z",
    re.IGNORECASE,
)
_THEN_NEXT = expression(r"\bthen\s+(?:with\s+)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){1,2}\s(?:at|from)\s+\Z")
_TALKS_WITH = expression(
    r"\b(?:speak(?:ing)?|talk(?:ing)?|meet(?:ing)?|chat(?:ting)?|interview(?:ed|ing)?|sit(?:ting)?)\b[^.!?\n]{0,40}\b(?:with|to|by)\s",
    re.IGNORECASE,
)
_WITH = expression(r"\bwith\s+")
_SETS_A_TIME = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE})
_TOLD_ONCE_MORE = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION})
"""Of what a mail with an invitation may tell the hour in its text as well; a change may tell the old one."""
_OTHER_WAYS = frozenset({Meeting.ONSITE, Meeting.VIDEO})
_CALLED_ONE = expression(r"\binterview", re.IGNORECASE)
_JUST_BEFORE = timedelta(minutes=30)
"""How long after it was to begin an interview may still be called off, in words that tell nothing of what it is."""
_BESIDE = 60  # characters before an hour
_CALLED_OFF = expression(
    r"\b(?:interview\w*|cancel\w*|call(?:ed|ing)?\soff|scrap\w*|appointment|slot|your)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A mail with its times: the text in which they stand, and how long a talk is where it says so."""

    message: Message
    reader: Reader
    profile: Profile | None
    text: str = field(repr=False)
    moments: tuple[Moment, ...]
    length: timedelta | None

    @property
    def planned(self) -> bool:
        """Whether its times are the plan of one day."""
        return is_plan(self.text, self.moments, self.message, self.profile)

    def chosen_from(self, moments: Sequence[Moment]) -> bool:
        """Given some of its times, return whether the user is to choose one of them."""
        return to_choose(self.text, moments, self.reader)


def _without_the_late(
    claims: tuple[InterviewClaim, ...], message: Message, reader: Reader, profile: Profile | None
) -> tuple[InterviewClaim, ...]:
    """What a mail says of interviews, without the hour at which somebody joins late; they take part in the only one
    whose hour it tells besides. Where it tells none, that of the interview stands."""
    body = message.body
    kept = without_late_comers(body.sentences)
    if not claims or len(kept) == len(body.sentences):
        return claims
    rest = replace(message, body=replace(body, new="\n".join(kept), sentences=kept))
    told = [one for one in _from_text(rest, Category.INTERVIEW_CONFIRMATION, reader, profile) if one.start]
    if len(told) != 1:
        return claims if told else ()
    everybody = [person for one in claims for person in one.people]
    then = [one for one in claims if one.start == told[0].start] or told
    return tuple(replace(one, people=tuple(dict.fromkeys((*one.people, *everybody)))) for one in then)


def find_interviews(
    message: Message, category: Category, reader: Reader, profile: Profile | None, company: str
) -> tuple[InterviewClaim, ...]:
    """Given a message and its category, return what it says about interviews; only the four categories of interviews
    do.

    An invitation's word outweighs the text. A confirmation sets each time that is no fallback; an invitation offers
    each; a change sets the new time, or calls off where there is none, or offers where it only asks; a cancellation
    calls off.
    """
    claims = invitation_claims(message, reader, profile)
    if category is Category.REJECTION:  # a refusal may come as the calendar's word that nothing will be held
        return tuple(claim for claim in claims if claim.kind is ClaimKind.OFF)
    if category is Category.OUTREACH and not claims:
        return _proposed(message, reader, profile, company)
    if category not in OF_INTERVIEWS:
        return ()
    if not claims:
        claims = _instead_of_the_taken(_from_text(message, category, reader, profile), message)
        claims = _without_the_late(claims, message, reader, profile)
    elif category in _TOLD_ONCE_MORE and len(claims) == 1 and (start := claims[0].start) is not None:
        text = _from_text(message, Category.INTERVIEW_CONFIRMATION, reader, profile)
        moments = find_moments(f"{message.subject}\n\n{message.body.new[:20000]}", reader)
        claims = (at_the_later(claims[0], start, text, [one.start for one in moments], reader),)
    screen = _is_screen(f"{_headed(message)}\n{message.body.new[:4000]}")
    said = screen and (not message.in_reply_to or _is_screen(message.body.new[:4000]))
    apart = len({claim.people for claim in claims if claim.people}) > 1
    alone = len([claim for claim in claims if claim.kind is ClaimKind.SET]) <= 1 and not (
        apart and _offers_each(claims)
    )
    # "Omar is off and sees you on Thursday instead": of a change, whoever is named with the time is the only one there.
    alone = alone and not (category is Category.INTERVIEW_CHANGE and any(one.people and not one.uid for one in claims))
    found = with_people(claims, message, profile, company, screen=screen, said=said, alone=alone)
    return _with_setting(_of_one(found, message), message, reader, company, alone)


def _is_screen(text: str) -> bool:
    """Whether a mail speaks of a call by phone; of a talk at their house somebody may ring the user before."""
    return is_phone_screen(text) and not (Meeting.ONSITE in ways_told(text) and only_rings(text))


def _offers_each(claims: tuple[InterviewClaim, ...]) -> bool:
    """Whether each time on offer is somebody's: two talks, and no two times of one."""
    return all(claim.kind is ClaimKind.OFFERED and claim.people and not claim.uid for claim in claims)


def _instead_of_the_taken(claims: tuple[InterviewClaim, ...], message: Message) -> tuple[InterviewClaim, ...]:
    """The claims, and that what was agreed is off, where an answer offers other times for one that has gone."""
    offers = all(claim.kind is ClaimKind.OFFERED for claim in claims)
    if not (offers and message.in_reply_to and is_taken(message.body.sentences)):
        return claims
    return (InterviewClaim(ClaimKind.OFF, quote=first_words(message)[:QUOTE]), *claims)


def _proposed(message: Message, reader: Reader, profile: Profile | None, company: str) -> tuple[InterviewClaim, ...]:
    """What a recruiter who writes out of the blue asks for, which the user's yes sets: "Can I ring you at 10?"."""
    if message.automatic or message.bulk:
        return ()
    found = find_interviews(message, Category.INTERVIEW_INVITATION, reader, profile, company)
    asked = " ".join(found[0].quote.split()) if len(found) == 1 and found[0].start else ""
    if not asks_for_an_hour(asked):
        return ()
    rings = found[0].phone_screen or asks_to_ring(asked)
    own = found_sender(message) if asks_to_talk(asked) and not found[0].people else ()
    people = found[0].people or tuple(replace(one, part=Part.INTERVIEWER) for one in own)
    return (replace(found[0], kind=ClaimKind.OFFERED, phone_screen=rings, people=people),)


def _of_one(claims: tuple[InterviewClaim, ...], message: Message) -> tuple[InterviewClaim, ...]:
    """The claims, the only one of them as the move of somebody's part, where a sentence says whose it is."""
    later = moved_alone(message.body.sentences)
    sets = len(claims) == 1 and claims[0].kind is ClaimKind.SET and not claims[0].uid and claims[0].start is not None
    if later is None or not sets or " ".join(claims[0].quote.split()) not in later[1]:
        return claims
    return (replace(claims[0], people=(later[0],), move=Move()),)


def _headed(message: Message) -> str:
    """The subject, but of an answer whose thread goes on to another way to meet: "Re: Phone interview"."""
    talk = f"{message.body.new[:4000]}\n{message.body.quoted[:4000]}"
    goes_on = bool(message.in_reply_to) and not _OTHER_WAYS.isdisjoint(ways_told(talk))
    return "" if goes_on and is_phone_screen(message.subject) else message.subject


def _with_setting(
    claims: tuple[InterviewClaim, ...], message: Message, reader: Reader, company: str, alone: bool
) -> tuple[InterviewClaim, ...]:
    """Add how they meet and what it is about, where the whole mail says it and the interview's own words do not.

    What a mail says of its agenda is said of one interview: of several nobody knows which.
    """
    if all(claim.kind is ClaimKind.OFF for claim in claims):
        return claims
    agenda = told_agenda(message, reader, _names(claims, message, company)) if alone else ()
    ways = ways_told(f"{_headed(message)}\n\n{message.body.new}")

    def whole(claim: InterviewClaim) -> InterviewClaim:
        # An invitation was read together with the text that came with it.
        meeting = claim.meeting if claim.uid else meeting_among(ways, claim.meeting, alone=alone)
        return replace(claim, meeting=meeting, agenda=agenda_of((*claim.agenda, *agenda)))

    return tuple(claim if claim.kind is ClaimKind.OFF else whole(claim) for claim in claims)


def _names(claims: tuple[InterviewClaim, ...], message: Message, company: str) -> frozenset[str]:
    """The words of every name that is known of, case-folded."""
    named = [company, message.sender.name, *(one.name for one in message.recipients)]
    named += [one.name for claim in claims for one in claim.people]
    return frozenset(word for name in named for word in re.findall(r"[^\W\d_]{2,}", name.casefold()))


def _from_text(
    message: Message, category: Category, reader: Reader, profile: Profile | None
) -> tuple[InterviewClaim, ...]:
    text, moments = _moments(message, category, reader, profile)
    if category is Category.INTERVIEW_INVITATION:
        moments = with_same_hours(text, moments, reader)
    moments = in_the_week_quoted(text, moments, message, reader)
    moments = tuple(one for one in moments if not _is_window(text, one))
    if moments and all(is_formality(text, one) for one in moments):
        return ()  # which neither sets nor moves nor calls off an interview
    length = _length_of_all(text, moments)
    moments = of_receiver(text, held(text, moments), message, profile)
    length = length or _until_it_is_over(text, moments)
    told = _Told(message, reader, profile, text, moments, length)
    if category in SETS_OR_ASKS:
        if as_shifted(text, moments) or labels_both(text, moments):
            return changed(moments, text, length, message, reader)
        if not told.chosen_from(moments):  # "we could see you on Monday at 10 or 2"
            told = replace(told, moments=of_reader(text, moments))
        # Who cannot come to a day of several talks puts none of them off.
        if not told.planned and (claims := _put_off(told)):
            return claims
    if category is Category.INTERVIEW_CANCELLATION:
        return _called_off(moments, text, message, reader)
    if category is Category.INTERVIEW_CONFIRMATION or _is_fixed(told, category):
        return _confirmed(told)
    if category is Category.INTERVIEW_INVITATION:
        return _asked_to(replace(told, moments=only_the_talk(text, told.moments)))
    return left_to_the_reader(changed(only_the_new_talk(text, moments), text, length, message, reader), text)


def _is_window(text: str, moment: Moment) -> bool:
    """Whether a time of several hours is that of the slots to be had in it, and of no talk."""
    long = moment.end is not None and moment.end - moment.start >= _LONG
    return long and _TO_BE_HAD.search(sentence_at(text, moment)) is not None


def _is_fixed(told: _Told, category: Category) -> bool:
    """Whether the times of an invitation, or of a change, are held as they stand: the plan of a day, or arranged."""
    arranged = category is Category.INTERVIEW_INVITATION and len(told.moments) > 1 and are_arranged(told.text)
    return (told.planned or arranged) and not told.chosen_from(told.moments)


def _asked_to(told: _Told) -> tuple[InterviewClaim, ...]:
    """What an invitation offers, with who stands at each of its times; the only one that nothing asks of is set."""
    text, moments = told.text, told.moments
    if not moments and (moved := moved_in(text, told.reader)) and is_of_a_day(moved[0]):
        return (InterviewClaim(ClaimKind.OFFERED, quote=moved[1][:QUOTE], move=moved[0]),)
    asked = len(moments) != 1 or _is_proposed(text, moments[0]) or told.chosen_from(moments)
    asked = asked or _SUITS_BEHIND.match(text, moments[0].stop) is not None or _is_the_other(text, moments[0])
    asked = asked or offers_their_own(sentence_at(text, moments[0])) or is_for_who_gets_on(text, moments[0], moments)
    summons = not asked and not is_open(text, moments[0], moments) and _TO_BOOK.search(text) is None
    kind = ClaimKind.SET if summons else ClaimKind.OFFERED
    claims = tuple(claim_of(kind, moment, text, told.length) for moment in moments)
    if len(moments) == 1:
        return claims
    at = (people_at(text, one, moments, told.message, told.profile) for one in moments)
    return tuple(replace(claim, people=people) for claim, people in zip(claims, at, strict=True))


def _is_the_other(text: str, moment: Moment) -> bool:
    """Whether the only time of an invitation is one of those on offer: "any day after 4, or Saturday at 10"."""
    begin = min(moment.position, moment.clock)
    return _OR_ELSE.search(text, max(0, begin - 20), begin) is not None and _OR_ELSE_NO.match(text, moment.stop) is None


def _confirmed(told: _Told) -> tuple[InterviewClaim, ...]:
    """What a mail sets: each of its times that is a talk's, with who stands at it and what it is about."""
    text, moments = told.text, told.moments
    if told.reader.language == "en" and len(moments) > 1:
        moments = near_their_day(text, moments)
    kept = _talks(text, [moment for moment in moments if not is_aside(text, moment, alone=len(moments) == 1)])
    if not kept and (moved := moved_in(text, told.reader) or told_board(told.message.body.new)):
        return (InterviewClaim(ClaimKind.SET, quote=moved[1][:QUOTE], move=moved[0]),)
    kept = list(of_readers_list(text, by_number(text, kept)))
    choice = told.chosen_from(kept)
    asked = [one for one in kept if choice or _is_asked(text, one, moments)]
    return tuple(
        replace(
            claim_of(ClaimKind.OFFERED if one in asked else ClaimKind.SET, one, text, told.length),
            people=people_at(text, one, moments, told.message, told.profile),
            agenda=sessions_at(text, one, moments) or told_sessions(own_sentence(text, one, moments)),
        )
        for one in kept
        if not _covers(one, kept)
    )


def _put_off(told: _Told) -> tuple[InterviewClaim, ...]:
    """What a mail moves that gives a new time beside the reason: "she cannot join at 2. Tomorrow at 4 then"."""
    near = hindered(told.text)
    if near is None or further(told.text) or not any(near[0] <= one.clock < near[1] for one in told.moments):
        return ()
    claims = changed(told.moments, told.text, told.length, told.message, told.reader, wary=False)
    kinds = [claim.kind for claim in claims]
    if kinds == [ClaimKind.SET] and claims[0].start is not None:
        return (replace(claims[0], move=Move()),)
    return claims if kinds == [ClaimKind.OFF, ClaimKind.OFFERED] else ()


def _moments(
    message: Message, category: Category, reader: Reader, profile: Profile | None
) -> tuple[str, tuple[Moment, ...]]:
    """The times of a mail, and the text in which they stand; of a mail that names one day alone, all on that day."""
    text = without_taken_back(message.body.new[:20000])
    grace = GRACE_DAYS if category in {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION} else 0
    moments = find_moments(text, reader, grace)
    if len(moments) == 1 and category in _SETS_A_TIME:
        moments = _with_others_hours(text, moments[0], find_scattered(text, reader, grace), category)
    if moments:
        return text, moments
    if category is Category.INTERVIEW_INVITATION:
        return _on_the_users_day(message, text, reader, profile) or (text, ())
    if names_wrong_day(masked(text), reader.calendar(grace)):
        return text, ()
    subject = "" if _names_a_day_of_before(message, category, reader) else message.subject
    with_subject = f"{subject}\n\n{text}"
    for whole in (with_subject, subject) if category is Category.INTERVIEW_CHANGE else (subject, with_subject):
        if moments := find_moments(whole, reader, grace):
            return whole, moments
    for whole in (text, with_subject):
        moments = find_scattered(whole, reader, grace)
        moments = _interviewed_at(whole, moments) or moments
        talks = category is Category.INTERVIEW_CONFIRMATION and _are_talks(whole, moments)
        if len(moments) == 1 or talks or (moments and category is Category.INTERVIEW_CHANGE):
            return whole, moments
    if category is Category.INTERVIEW_CONFIRMATION:
        return _on_the_users_day(message, text, reader, profile) or (text, ())
    return _made(with_subject, reader) if category is Category.INTERVIEW_CHANGE else (text, ())


def _names_a_day_of_before(message: Message, category: Category, reader: Reader) -> bool:
    """Whether an answer's subject names no more than a weekday, which is of when the thread began: "Re: Call on
    Wednesday", written on that day, or to move what stands."""
    if not message.in_reply_to or not names_weekday_alone(message.subject):
        return False
    days = {found.day.weekday() for found in find_days(masked(message.subject), reader.calendar())}
    return category is Category.INTERVIEW_CHANGE or days == {reader.today.weekday()}


def _made(text: str, reader: Reader) -> tuple[str, tuple[Moment, ...]]:
    """The bare hour to which a change that names one day moves: "you're seeing Tom on Monday, so make it 8"."""
    return text, tuple(one for one in find_on_that_day(text, reader) if is_made(text, one))


def _are_talks(text: str, moments: tuple[Moment, ...]) -> bool:
    """Whether each of a text's hours is somebody's from then to then: "Ada from 1 to 1:45pm, then Tom from 2 to 3"."""
    said = {sentence_at(text, one) for one in moments if one.end}
    each = len(moments) > 1 and all(moment.end for moment in moments)
    return each and any(map(_TALKS_WITH.search, said))


def _interviewed_at(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The time of several on one day at which alone the words before it say that the interview is; else nothing."""
    own = tuple(one for one in moments if _INTERVIEWED_AT.search(text[max(0, one.clock - 40) : one.clock]))
    return own if len(own) == 1 else ()


def _with_others_hours(text: str, told: Moment, beside: tuple[Moment, ...], category: Category) -> tuple[Moment, ...]:
    """The only time that stands beside its day, with that of the next whom one sees on it: "1pm. You'll speak with me,
    and then Ola Lund at 1.30pm"; of an hour at which one is only to be there, the interview's own instead."""
    later = tuple(one for one in beside if one.clock > told.clock and one.day == told.day and one.start > told.start)
    if arrives_then(text, told):
        return _interviewed_at(text, later) or (told,)
    if category is not Category.INTERVIEW_CONFIRMATION:
        return (told,)
    if told.end:
        return beside if _are_talks(text, beside) else (told,)
    return (told, *(one for one in later if _THEN_NEXT.search(text[max(0, one.clock - 60) : one.clock])))


def _on_the_users_day(
    message: Message, text: str, reader: Reader, profile: Profile | None
) -> tuple[str, tuple[Moment, ...]] | None:
    """The one hour of an answer that names no day, on the day that the user named in the mail that it answers."""
    if find_days(masked(f"{message.subject}\n\n{text}"), reader.calendar()):
        return None
    day = answered_day(message, profile, reader.calendar())
    whole = f"{day}\n\n{text}"
    moments = without_others(whole, find_scattered(whole, reader)) or find_on_that_day(whole, reader) if day else ()
    one_of_several = len(moments) != 1 or _OR_HOUR.search(sentence_at(whole, moments[0]))
    return None if one_of_several else (whole, moments)


def _talks(text: str, moments: list[Moment]) -> list[Moment]:
    """Those of a timetable's times that are no arrival, tour and the like; all of them where that leaves none."""
    lines = {one.clock: _head(text, one) + text[one.clock : line_end(text, one.stop)] for one in moments}
    found = [
        one
        for one in moments
        if not _NO_TALK.match(lines[one.clock])
        or _CALLED_ONE.search(lines[one.clock])
        or ((met := _WITH.search(lines[one.clock])) and enumerated(lines[one.clock][met.end() :], manager=False))
        or ((task := _TASK.search(lines[one.clock])) and enumerated(lines[one.clock][task.end() :], manager=False))
        or ends_on_somebody(text, one)
    ]
    return found or moments


def _head(text: str, moment: Moment) -> str:
    """What the line of a time begins with, where that has no figures: "Typing test: 9.30am"."""
    head = text[text.rfind("\n", 0, moment.clock) + 1 : moment.clock].lstrip(" \t-*•·–—>|")
    return "" if len(head) > _MOST_OF_A_HEAD or re.search(r"\d", head) else head


def _until_it_is_over(text: str, moments: tuple[Moment, ...]) -> timedelta | None:
    """How long it is from the only time of a text to the hour by which it says that all is over."""
    if len(moments) != 1 or moments[0].end is not None or not moments[0].time_zone:
        return None
    begins = moments[0].start.astimezone(ZoneInfo(moments[0].time_zone))
    ends = find_end(text, begins)
    return ends - begins if ends else None


def _length_of_all(text: str, moments: tuple[Moment, ...]) -> timedelta | None:
    """The length that a text gives outside of the lines of a timetable: "10.00 Teach for 20 minutes" is of one item."""
    lines = {line_at(text, one) for one in moments}
    if until := _until_it_is_over(text, moments):
        return until
    if len(lines) < 2:
        return find_length(text)
    return find_length("\n".join(line for line in text.split("\n") if line not in lines))


def _covers(moment: Moment, others: list[Moment]) -> bool:
    """Whether a time is that of the whole afternoon, of which others are the parts."""
    if moment.end is None:
        return False
    return sum(other is not moment and moment.start <= other.start < moment.end for other in others) > 1


def _called_off(moments: tuple[Moment, ...], text: str, message: Message, reader: Reader) -> tuple[InterviewClaim, ...]:
    moments = tuple(one for one in moments if not _is_over(text, one, message))
    if len(moments) == 1:
        return (replace(claim_of(ClaimKind.OFF, moments[0], text, None), end=None),)
    if not moments and (day := day_called_off(message.body.sentences, reader.calendar())):
        return (InterviewClaim(ClaimKind.OFF, people=whose_part(text), move=day[0], quote=day[1][:QUOTE]),)
    return (InterviewClaim(ClaimKind.OFF, people=whose_part(text), quote=text.strip()[:QUOTE]),)


def _is_over(text: str, moment: Moment, message: Message) -> bool:
    """Whether a time was before the mail on its day, and of something else: "they rang at ten past eight today"."""
    gone = message.date - moment.start if message.date else timedelta(0)
    before = text[max(0, moment.clock - _BESIDE) : moment.clock]
    return _JUST_BEFORE < gone < timedelta(hours=18) and _CALLED_OFF.search(before) is None


def _is_proposed(text: str, moment: Moment) -> bool:
    """Whether the sentence of a time asks about it, or that of its day: "Would Friday suit? 2pm"."""
    told = text[min(moment.position, moment.clock) : moment.clock]
    return (
        "?" in told
        or ANY_GOOD.match(text, moment.stop) is not None
        or PROPOSES.search(sentence_at(text, moment)) is not None
    )


def _is_asked(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether a time is not sure enough to be set: it is left open, for whoever gets on, or told in two zones that
    disagree."""
    return moment.disputed or is_open(text, moment, moments) or is_for_who_gets_on(text, moment, moments)
