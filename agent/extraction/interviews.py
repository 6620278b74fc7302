"""Interviews that the text sets, offers, moves or calls off, where no invitation says it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from agent.expressions import expression
from agent.extraction.agenda import agenda_of, told_agenda
from agent.extraction.answered import answered_day
from agent.extraction.bare_weekdays import in_the_week_quoted
from agent.extraction.boards import told_board
from agent.extraction.changes import Change, is_led_to_as_old, read_change
from agent.extraction.choices import to_choose
from agent.extraction.clocks import find_clocks
from agent.extraction.columns import find_in_columns
from agent.extraction.days import find_days, masked, names_wrong_day
from agent.extraction.hindrances import further, hindered
from agent.extraction.introductions import enumerated, named_in_text
from agent.extraction.invitations import invitation_claims, is_phone_screen
from agent.extraction.lengths import find_end, find_length
from agent.extraction.meetings import meeting_among, meeting_of, ways_told
from agent.extraction.moments import Moment, find_moments, find_on_that_day, find_scattered
from agent.extraction.not_interviews import held, is_aside, is_of_something_else, near_their_day, of_reader, of_receiver
from agent.extraction.other_times import without_others
from agent.extraction.out_of_the_blue import asks_for_an_hour, asks_to_ring
from agent.extraction.parts_moved import moved_alone, whose_part
from agent.extraction.passages import BREAK, ends_sentence, line_at, line_end, own_sentence, sentence_at
from agent.extraction.readers import Reader, zone_named
from agent.extraction.schedules import are_arranged, is_plan, people_at
from agent.extraction.sessions import sessions_at, told_sessions
from agent.extraction.shifts import find_move, moved_to, stays
from agent.extraction.subjects import bare_subject
from agent.extraction.taking_part import with_people
from agent.extraction.tentative import is_open, is_taken
from agent.extraction.zoned import clocks_in
from agent.model.mail import OF_INTERVIEWS, Category, ClaimKind, InterviewClaim, Meeting, Message, Move
from agent.model.settings import Profile

_QUOTE = 240
_MAY_PUT_OFF = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION})
_GRACE_DAYS = 3  # a mail that moves or calls off an interview may speak of one that was to be this morning

_PROPOSES = expression(
    r"\?\s*\Z|\b(?:could\s+(?:we|you)|can\s+(?:we|you)|would\s+(?:you|it|any|"
    r"either|one)|how\s+about|are\s+you\s+(?:available|free)|do(?:es)?\s+(?:any|"
    r"either|one|that|this)|let\s+(?:me|us)\s+know\s+(?:if|whether|which|what)|"
    r"which\s+(?:of|one|time)|if\s+(?:that|this|it|you|one|any)|we\s+can\s+offer|"
    r"i\s+can\s+offer|happy\s+to\s+offer|options?\b|alternative\w*|available\s+(?:slots|"
    r"times)|propose|suggest)",
    re.IGNORECASE,
)
_OR_HOUR = expression(r"\bor\s+(?:(?:at|maybe|even|say)\s+)?\d|\d\s?/\s?\d", re.IGNORECASE)
_TO_BOOK = expression(
    r"\b(?:choose|pick|select|book|reserve|claim)\s+(?:(?:your|an?|one|the)\s+)?(?:(?:own|preferred|suitable|"
    r"convenient|interview)\s+){0,2}(?:slot|time|appointment)\b"
    r"(?!\s+(?:for|to|of|on|at|in)\b)",
    re.IGNORECASE,
)
"""In an invitation: the hours between which the user may choose are none that is set."""
_ASKED = expression(r"[^.!?\n]{0,120}\?")  # behind a time: whoever writes in small letters asks in the middle of it all
_WILL_BE = expression(
    r"\s+(?:\w+\s+){0,2}(?:will|has|is|was|had|needs?|starts?|begins?|runs?|beginnt|wird|est|sera|será|sarà|wordt)\b",
    re.IGNORECASE,
)
# What a day of interviews has besides them, at the head of its line: "8.45 Arrival", "9:00-9:20 Tour of the site".
_NO_TALK = expression(
    r"\A[^a-zà-ÿ\n]{0,30}(?:[ap]\.?m\.?\b[^a-zà-ÿ\n]{0,10})?(?:arriv(?:al|e)\b|"
    r"registration\b|sign[ -]in\b|check[ -]in\b|welcome\b|(?:meet\s+and\s+)?greet\b|"
    r"(?:tea|coffee|refreshments?|networking)\b|(?:\w+\s+){0,2}tours?\b|depart\w*\b|finish\b|close\b|end\s+of\b|"
    r"ID\s+checks?\b|document\s+checks?\b)",
    re.IGNORECASE,
)
_SHIFTS = expression(
    r"\b(?:instead|rather|could\s+(?:we|you)|can\s+(?:we|you)|would|move|push|shift|statt\w*|würde\w*|wäre\w*|können|"
    r"plutôt|pourr\w+|"
    r"peut-on|podr\w+|en\s+(?:vez|lugar)|pode\w*|poderia\w*|em\s+vez|zou\w*|kun\w*|potrebb\w+|possiamo|invece|"
    r"y\s+si|et\s+si|e\s+se)\b",
    re.IGNORECASE,
)
_COULD_DO = expression(
    r"\b(?:we|i|he|she|they|\w+)\s+could\s+(?:(?:only|also|still|just|possibly|maybe|perhaps|instead)\s+)?"
    r"(?:do|manage|offer|make|see\s+you|fit\s+you\s+in)\b[^.;!?\n]*\Z",
    re.IGNORECASE,
)
_ANY_GOOD = expression(
    r"[^.;!?\n]{0,40}[.;!–-]{0,3}\s{0,3}(?:any\s+good|any\s+use|ok(?:ay)?|all\s+right|alright|good\s+for\s+you|"
    r"how(?:['’]s|\s+is|\s+does)\s+that(?:\s+\w+)?|"
    r"(?:would|will|does|is|could|can)\s+(?:that|this|it)\s+(?:\w+\s+){0,3}?(?:work|suit|do|ok(?:ay)?|fine|good|"
    r"possible|convenient|alright)"
    r"(?:\s+(?:for\s+)?you(?:\s+too)?|\s+instead)?)\s*\?",
    re.IGNORECASE,
)
_WITH = expression(r"\bwith\s+")
_OTHER_WAYS = frozenset({Meeting.ONSITE, Meeting.VIDEO})
_CALLED_ONE = expression(r"\binterview", re.IGNORECASE)


def find_interviews(
    message: Message, category: Category, reader: Reader, profile: Profile | None, company: str
) -> tuple[InterviewClaim, ...]:
    """Given a message and its category, return what it says of interviews; nothing but the four kinds of mail do.

    An invitation's word outweighs the text. A confirmation sets each time but a fallback's; an invitation offers each;
    a change sets the new time, or calls off where none stands, or offers where it only asks; a cancellation calls off.
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
    screen = is_phone_screen(f"{_headed(message)}\n{message.body.new[:4000]}")
    alone = len([claim for claim in claims if claim.kind is ClaimKind.SET]) <= 1
    found = with_people(claims, message, profile, company, screen=screen, alone=alone)
    return _with_setting(_of_one(found, message), message, reader, company, alone)


def _instead_of_the_taken(claims: tuple[InterviewClaim, ...], message: Message) -> tuple[InterviewClaim, ...]:
    """The claims, and that what was agreed is off, where an answer offers other times for one that has gone."""
    offers = bool(claims) and all(claim.kind is ClaimKind.OFFERED for claim in claims)
    if not (offers and message.in_reply_to and is_taken(message.body.sentences)):
        return claims
    return (InterviewClaim(ClaimKind.OFF, quote=_first_words(message)[:_QUOTE]), *claims)


def _proposed(message: Message, reader: Reader, profile: Profile | None, company: str) -> tuple[InterviewClaim, ...]:
    """What a recruiter who writes out of the blue asks for, which the user's yes sets: "Can I ring you at 10?"."""
    if message.automatic or message.bulk:
        return ()
    found = find_interviews(message, Category.INTERVIEW_INVITATION, reader, profile, company)
    asked = " ".join(found[0].quote.split()) if len(found) == 1 and found[0].start else ""
    if not asks_for_an_hour(asked):
        return ()
    return (replace(found[0], phone_screen=found[0].phone_screen or asks_to_ring(asked)),)


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
    moments = in_the_week_quoted(text, moments, message, reader)
    length = _length_of_all(text, moments)
    moments = of_receiver(text, held(text, moments), message, profile)
    length = length or _until_it_is_over(text, moments)
    if category in _MAY_PUT_OFF:
        moments = of_reader(text, moments)
        # Who cannot come to a day of several talks puts none of them off.
        planned = is_plan(text, moments, message, profile)
        if not planned and (claims := _put_off(text, moments, length, message, reader)):
            return claims
    if category is Category.INTERVIEW_CONFIRMATION:
        return _confirmed(text, moments, length, message, reader, profile)
    if category is Category.INTERVIEW_INVITATION:
        fixed = is_plan(text, moments, message, profile) or (len(moments) > 1 and are_arranged(text))
        if fixed and not to_choose(text, moments, reader):
            return _confirmed(text, moments, length, message, reader, profile)
        asked = len(moments) != 1 or _PROPOSES.search(sentence_at(text, moments[0])) or to_choose(text, moments, reader)
        summons = not asked and not is_open(text, moments[0], moments) and _TO_BOOK.search(text) is None
        kind = ClaimKind.SET if summons else ClaimKind.OFFERED
        return tuple(_claim(kind, moment, text, length) for moment in moments)
    if category is Category.INTERVIEW_CANCELLATION:
        return _called_off(moments, text)
    return _changed(moments, text, length, message, reader)


def _confirmed(
    text: str,
    moments: tuple[Moment, ...],
    length: timedelta | None,
    message: Message,
    reader: Reader,
    profile: Profile | None,
) -> tuple[InterviewClaim, ...]:
    """What a mail sets: each of its times that is a talk's, with who stands at it and what it is about."""
    if reader.language == "en" and len(moments) > 1:
        moments = near_their_day(text, moments)
    kept = _talks(text, [moment for moment in moments if not is_aside(text, moment, alone=len(moments) == 1)])
    if not kept and (moved := _moved(text, reader) or told_board(message.body.new)):
        return (InterviewClaim(ClaimKind.SET, quote=moved[1][:_QUOTE], move=moved[0]),)
    choice = to_choose(text, kept, reader)
    asked = [one for one in kept if choice or _is_asked(text, one, moments)]
    return tuple(
        replace(
            _claim(ClaimKind.OFFERED if one in asked else ClaimKind.SET, one, text, length),
            people=people_at(text, one, moments, message, profile),
            agenda=sessions_at(text, one, moments) or told_sessions(own_sentence(text, one, moments)),
        )
        for one in kept
        if not _covers(one, kept)
    )


def _put_off(
    text: str, moments: tuple[Moment, ...], length: timedelta | None, message: Message, reader: Reader
) -> tuple[InterviewClaim, ...]:
    """What a mail moves that gives a new time beside the reason: "she cannot join at 2. Tomorrow at 4 then"."""
    near = hindered(text)
    if near is None or further(text) or not any(near[0] <= moment.clock < near[1] for moment in moments):
        return ()
    claims = _changed(moments, text, length, message, reader, wary=False)
    kinds = [claim.kind for claim in claims]
    if kinds == [ClaimKind.SET] and claims[0].start is not None:
        return (replace(claims[0], move=Move()),)
    return claims if kinds == [ClaimKind.OFF, ClaimKind.OFFERED] else ()


def _moments(
    message: Message, category: Category, reader: Reader, profile: Profile | None
) -> tuple[str, tuple[Moment, ...]]:
    """The times of a mail, and the text in which they stand; of a mail that names one day alone, all on that day."""
    text = message.body.new[:20000]
    grace = _GRACE_DAYS if category in {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION} else 0
    moments = find_moments(text, reader, grace)
    if moments:
        return text, moments
    if category is Category.INTERVIEW_INVITATION:
        return _on_the_users_day(message, text, reader, profile) or (text, ())
    if names_wrong_day(masked(text), reader.calendar(grace)):
        return text, ()
    with_subject = f"{message.subject}\n\n{text}"
    for whole in (
        (with_subject, message.subject) if category is Category.INTERVIEW_CHANGE else (message.subject, with_subject)
    ):
        if moments := find_moments(whole, reader, grace):
            return whole, moments
    for whole in (text, with_subject):
        moments = find_scattered(whole, reader, grace)
        if len(moments) == 1 or (moments and category is Category.INTERVIEW_CHANGE):
            return whole, moments
    if category is Category.INTERVIEW_CONFIRMATION:
        return _on_the_users_day(message, text, reader, profile) or (text, ())
    return text, ()


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
    lines = {one.clock: text[one.clock : line_end(text, one.stop)] for one in moments}
    found = [
        one
        for one in moments
        if not _NO_TALK.match(lines[one.clock])
        or _CALLED_ONE.search(lines[one.clock])
        or ((met := _WITH.search(lines[one.clock])) and enumerated(lines[one.clock][met.end() :], manager=False))
    ]
    return found or moments


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


def _called_off(moments: tuple[Moment, ...], text: str) -> tuple[InterviewClaim, ...]:
    if len(moments) == 1:
        return (replace(_claim(ClaimKind.OFF, moments[0], text, None), end=None),)
    return (InterviewClaim(ClaimKind.OFF, quote=text.strip()[:_QUOTE]),)


def _changed(
    moments: tuple[Moment, ...],
    text: str,
    length: timedelta | None,
    message: Message,
    reader: Reader,
    *,
    wary: bool = True,
) -> tuple[InterviewClaim, ...]:
    """What a change says; ``wary``: an hour of which nothing is said leaves the new time open."""
    columns = find_in_columns(text, reader, _GRACE_DAYS)
    if columns is not None:
        change = Change(columns[0], columns[1:])
    else:
        change = read_change(text, moments, find_days(masked(text), reader.calendar(_GRACE_DAYS)))
    ahead = tuple(moment for moment in change.new if moment.start >= reader.sent)
    new, replaces = ahead or change.new, change.old.start if change.old else None
    asked = [
        one
        for one in new
        if one.disputed
        or _PROPOSES.search(sentence_at(text, one))
        or _asked_at(text, one)
        or _is_proposed(text, one)
        or is_open(text, one, moments)
    ]
    old, beside = change.old, _offered_beside(text, new, reader)
    if len(new) == 1 and old is None and _in_subject(new[0], text, message):
        old, replaces, new = new[0], new[0].start, ()  # a subject goes on naming the time that was
    elif len(new) == 1 and old is None and _moved_from(text, new[0], reader):
        old, replaces, new = new[0], new[0].start, ()
    elif len(new) == 1 and not (asked or beside) and _is_sure(change, text, moments, reader, wary=wary):
        return (replace(_claim(ClaimKind.SET, new[0], text, length), people=whose_part(text), replaces=replaces),)
    if not new and (told := _told_by_the_old(text, old, message, reader)):
        return told
    quote = sentence_at(text, change.old) if change.old else _first_words(message)
    off = InterviewClaim(ClaimKind.OFF, start=replaces, people=whose_part(text), quote=quote[:_QUOTE])
    offered = tuple(_claim(ClaimKind.OFFERED, moment, text, length) for moment in new)
    return (off, *(beside if new else ()), *offered)


def _offered_beside(text: str, new: tuple[Moment, ...], reader: Reader) -> tuple[InterviewClaim, ...]:
    """What is asked for by the old time beside others: "Would Friday at the same time work? If not, Monday at 2"."""
    moved = _moved(text, reader) if new else None
    if moved is None or not ("?" in moved[1] or _PROPOSES.search(moved[1])):
        return ()
    move, said = moved
    if not (move.to or move.on) or any(said in sentence_at(text, one) or sentence_at(text, one) in said for one in new):
        return ()
    return (InterviewClaim(ClaimKind.OFFERED, quote=said[:_QUOTE], move=move),)


def _is_asked(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether a time is not sure enough to be set: it is left open, or told in two zones that disagree."""
    return moment.disputed or is_open(text, moment, moments)


def _asked_at(text: str, moment: Moment) -> bool:
    return not ends_sentence(text, moment.stop) and _ASKED.match(text, moment.stop) is not None


def _is_proposed(text: str, moment: Moment) -> bool:
    """Whether a new time is only one that they could do, or of which the next few words ask: "4:30 then. Any good?"."""
    if _COULD_DO.search(text[max(0, moment.position - 80) : moment.clock].rpartition(". ")[2]):
        return True
    return _ANY_GOOD.match(text, moment.stop) is not None


def _is_sure(change: Change, text: str, moments: tuple[Moment, ...], reader: Reader, *, wary: bool) -> bool:
    """Whether the one time that may be the new one is that: nothing asks for another, and no other hour may be it."""
    if not change.sure or _asked_elsewhere(text, change.new[0], reader):
        return False
    if change.told or not wary:
        return True
    plain = masked(text)
    known = {moment.clock for moment in moments}
    new = next((moment.clock for moment in change.new), 0)
    clocks = clocks_in(plain, reader, find_days(plain, reader.calendar(_GRACE_DAYS)))
    hours = {clock.begin for clock in clocks if clock.position == new}
    return all(
        clock.position in known
        or clock.begin in hours
        or is_led_to_as_old(text, clock.position)
        or is_of_something_else(text, 0, clock.position, clock.stop)
        for clock in clocks
    )


def _moved_from(text: str, moment: Moment, reader: Reader) -> bool:
    """Whether a time is the one that was: "Thursday at 2 will begin half an hour later"."""
    rest = BREAK.split(text[moment.stop : moment.stop + 120])[0]
    verb = _WILL_BE.match(rest)
    move = find_move(masked(rest), reader.calendar()) if verb else None
    return move is not None and move.minutes != 0


def _told_by_the_old(text: str, old: Moment | None, message: Message, reader: Reader) -> tuple[InterviewClaim, ...]:
    """What a change that names no new time says by the old one: "half an hour later", "same time next week?".

    Some minutes are no question, however it is put: they meet on that day in any case.
    """
    moved = _moved(text, reader)
    if moved is None:
        if not stays(text, message.body.sentences, dated=bool(find_days(masked(text), reader.calendar(_GRACE_DAYS)))):
            return ()
        if old is not None and old.start >= reader.sent:
            return (_claim(ClaimKind.SET, old, text, None),)
        return (InterviewClaim(ClaimKind.SET, quote=_first_words(message)[:_QUOTE], move=Move()),)
    move, said = moved
    claim = InterviewClaim(ClaimKind.SET, quote=said[:_QUOTE], move=move)
    if old is not None:
        claim = replace(_claim(ClaimKind.SET, _later(old, move), text, None), replaces=old.start, quote=said[:_QUOTE])
    if move.minutes or not ("?" in said or _PROPOSES.search(said)):
        return (claim,)
    off = InterviewClaim(ClaimKind.OFF, start=old.start if old else None, quote=said[:_QUOTE])
    return (off, replace(claim, kind=ClaimKind.OFFERED, replaces=None))


def _moved(text: str, reader: Reader) -> tuple[Move, str] | None:
    """How a text moves what was planned without its new time, and the sentence that says it."""
    before = ""
    for part in BREAK.split(text):
        said = " ".join(part.split())
        plain = masked(said[:600])
        if move := find_move(plain, reader.calendar(), before):
            asked = before.endswith("?") and not find_days(plain, reader.calendar())
            return move, f"{before} {said}" if asked and not move.minutes else said
        before = plain
    return None


def _later(old: Moment, move: Move) -> Moment:
    """The moment to which a move takes a time that is named."""
    zone = zone_named(old.time_zone) or UTC
    start = moved_to(old.start, move, zone)
    return replace(old, start=start, end=old.end + (start - old.start) if old.end else None)


def _in_subject(moment: Moment, text: str, message: Message) -> bool:
    """Whether a time stands in the subject of an answer, which was written when another time was agreed on."""
    answered = bare_subject(message.subject) != message.subject.strip()
    return answered and not message.body.new.startswith(text[:40]) and moment.stop <= len(message.subject)


def _asked_elsewhere(text: str, moment: Moment, reader: Reader) -> bool:
    """Whether another sentence than that of the time asks for a day or an hour: "Could we do Friday instead?"."""
    own = sentence_at(text, moment)
    for part in BREAK.split(text):
        asked = " ".join(part.split())
        if asked.endswith("?") and asked not in own and own not in asked and _SHIFTS.search(asked):
            plain = masked(asked)
            if find_days(plain, reader.calendar()) or find_clocks(plain, ()):
                return True
    return False


def _first_words(message: Message) -> str:
    return next((sentence for sentence in message.body.sentences if len(sentence) > 25), message.subject)


def _claim(kind: ClaimKind, moment: Moment, text: str, length: timedelta | None) -> InterviewClaim:
    around = sentence_at(text, moment)
    line = text[moment.clock : line_end(text, moment.stop)]
    length = find_length(line_at(text, moment)) or length
    end = moment.end or (moment.start + length if length is not None and kind is not ClaimKind.OFF else None)
    return InterviewClaim(
        kind,
        moment.start,
        end,
        moment.time_zone,
        moment.zone_known,
        people=named_in_text(line),
        quote=around[:_QUOTE],
        meeting=Meeting.UNKNOWN if kind is ClaimKind.OFF else _meeting_near(text, moment, around),
    )


def _meeting_near(text: str, moment: Moment, around: str) -> Meeting:
    """How they meet by the words at a time: its line of a schedule first, else the sentence with the day."""
    line = line_at(text, moment)
    return (meeting_of("", line, ()) if len(line) < len(around) else Meeting.UNKNOWN) or meeting_of("", around, ())
