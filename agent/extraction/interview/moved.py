"""What a mail does to the interview that it moves: it sets the new time where that is sure, and else calls the old one
off."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from agent.classification.sentences.first_told import tells_of_no_change
from agent.classification.sentences.rebooking import is_to_rebook
from agent.expressions import SEARCHED, expression
from agent.extraction.interview.changes import Change, holds_all_the_same, is_led_to_as_old, read_change
from agent.extraction.interview.claims import QUOTE, claim_of, first_words
from agent.extraction.interview.columns import find_in_columns
from agent.extraction.interview.contrasts import find_contrast, unless_of_something_else
from agent.extraction.interview.hindrances import hindered
from agent.extraction.interview.not_interviews import is_of_something_else
from agent.extraction.interview.shifts import find_days_to_choose, find_move, goes_back, moved_to, puts_off, stays
from agent.extraction.interview.tentative import is_open
from agent.extraction.names.mentions import mentions
from agent.extraction.names.names import is_title, same_name
from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.moments import Moment
from agent.extraction.when.new_hours import find_hours_to_choose, find_readers_hour
from agent.extraction.when.passages import BREAK, ends_sentence, sentence_at
from agent.extraction.when.readers import Reader, zone_named
from agent.extraction.when.zoned import clocks_in, one_zone, told_apart, without_same
from agent.extraction.who.parts_moved import whose_part
from agent.extraction.words.subjects import bare_subject
from agent.model.mail import ClaimKind, InterviewClaim, Message, Move, Part, PersonClaim

_MOST = 20  # sentences of a mail
GRACE_DAYS = 3  # a mail that moves or calls off an interview may speak of one that was to be this morning
_NO_OBJECTION = (
    r"(?!\s+you\s+do(?:n['’]t|\s+not)\s+mind\b)(?!\s+(?:that|this|it|there|you)(?:['’](?:s|ll|ve)|\s+(?:is|are|will|have|causes?|poses?|would))?\s+(?:be\s+|is\s+)?(?:any\s+|an?\s+)?"
    r"(?:problem|issue|trouble|difficult|concern|question|clash))"
)
"""Who only asks to hear of a problem has set the time: "let me know if that's a problem"."""
PROPOSES = expression(
    r"\?[\"”’»)\s]*\Z|\b(?:could\s+(?:we|you)|can\s+(?:we|you)|would\s+(?:you|it|any|"
    r"either|one)|how\s+about|are\s+you\s+(?:available|free)|do(?:es)?\s+(?:any|"
    rf"either|one|that|this)|let\s+(?:me|us)\s+know\s+(?:(?:if|whether){_NO_OBJECTION}|which|what)|"
    rf"which\s+(?:of|one|time)|if{_NO_OBJECTION}\s+(?:that|this|it|you|one|any)|if\s+so\b|(?:we|i)\s+(?:can|could)\s+(?:also\s+|still\s+)?offer|"
    r"happy\s+to\s+offer|options?\b|alternative\w*|available\s+(?:slots|"
    r"times)|propose|suggest)",
    re.IGNORECASE,
)
_ASKED = expression(r"[^.!?\n]{0,120}\?")  # behind a time: whoever writes in small letters asks in the middle of it all
_WILL_BE = expression(
    r"\s+(?:\w+\s+){0,2}(?:will|has|is|was|had|needs?|starts?|begins?|runs?|beginnt|wird|est|sera|será|sarà|wordt)\b",
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
ANY_GOOD = expression(
    r"[^.;!?\n]{0,40}[.;!–-]{0,3}\s{0,3}(?:"
    r"(?:(?:shall|should|can|may)\s+(?:i|we)|(?:do\s+you\s+)?want\s+(?:me|us)\s+to)\s+(?:go\s+ahead\s+and\s+)?"
    r"(?:book|confirm|pencil|schedule|lock|put|send\s+(?:the|an|you\s+(?:the|an))\s+invit)[^.;!?\n]{0,40}|any\s+good|any\s+use|ok(?:ay)?|all\s+right|alright|good\s+for\s+you|"
    r"how(?:['’]s|\s+is|\s+does)\s+that(?:\s+\w+)?|"
    r"(?:would|will|does)\s+(?:that|this|it)\s+for\s+you(?:\s+too)?|"
    r"(?:would|will|does|is|could|can)\s+(?:that|this|it)\s+(?:\w+\s+){0,3}?(?:work|suit|do|ok(?:ay)?|fine|good|"
    r"possible|convenient|alright)"
    r"(?:\s+(?:for\s+)?you(?:\s+too)?|\s+instead)?|"
    r"(?:ist|wäre|geht|ginge|passt|klappt|würde)\s+(?:das|es)\b[^.!?\n]{0,40}|(?:cela|ça|est-ce\s+que\s+cela)\s[^.!?\n]{0,40}|"
    r"(?:te|le|os|les)\s+(?:va|viene|parece|iría|vendría)\b[^.!?\n]{0,30}|(?:pode|poderia|consegue|dá)\b[^.!?\n]{0,30}|"
    r"(?:lukt|past|schikt|komt)\s+(?:dat|het)\b[^.!?\n]{0,30}|(?:le|ti|vi)\s+(?:va|andrebbe|è)\b[^.!?\n]{0,30})\s*\?",
    re.IGNORECASE,
)

_CLOCKS_CHANGE = expression(
    r"(?<!['’])\bclocks? (?:\w{1,8} )?(?:go|goes|going|change|changes|changing)\b", re.IGNORECASE
)
"""What is no reason to call an hour off, though it is one to tell it anew."""
_MEANT = expression(
    r"\b(?:(?:i|we)\s+(?:actually\s+|of\s+course\s+)?(?:meant|mean)|should\s+have\s+(?:said|added|specified|mentioned|written|been\s+clear\w*)|to\s+(?:be\s+clear|clarify)|"
    r"(?:forgot|neglected|failed)\s+to\s+(?:say|add|mention|specify|give))\b",
    re.IGNORECASE,
)
"""What gives an hour that was told its zone, and moves nothing: "when I said 4pm I meant 4pm UK time"."""
_IS_ITS_ZONE = expression(
    r"\b(?:that['’]?s|that\s+is|it['’]?s|it\s+is|is|are|was|were)\s+(?:all\s+)?(?:in\s+|on\s+)?(?:[A-Z]\w*\s){1,3}time\b(?!\s(?:off|slot|sheet))"
)
"""The same in so many words: "please note that's South African time"."""
_NOT_HELD = expression(
    r"\b(?:call(?:ed|ing)?\s+(?:it\s+|this\s+|that\s+)?off|cancel\w*|postpon\w*|re-?schedul\w*|can(?:['’]?t|not)|won['’]?t|no\s+longer|unable|not\s+going\s+ahead|instead)\b",
    re.IGNORECASE,
)
_NO_OTHER_ZONE = expression(r",?\s(?:and\s)?not\s[A-Z]{2,4}\b")

_STANDS = expression(
    r"\b(?:still|stays?|stands?|remains?|unchanged|unaffected|as\s+(?:planned|before|arranged))\b", re.IGNORECASE
)


def changed(
    moments: tuple[Moment, ...],
    text: str,
    length: timedelta | None,
    message: Message,
    reader: Reader,
    *,
    wary: bool = True,
) -> tuple[InterviewClaim, ...]:
    """Given the times in the text of a mail that changes an interview, return which interviews it sets, calls off or
    offers.

    ``length`` is how long the interview lasts, if that is known. With ``wary``, a single hour that is not plainly
    called the new one only counts as offered.
    """
    part = whose_part(text)
    moments = tuple(one for one in moments if not _is_anothers(text, one, part))
    moments = _without_reasons(unless_of_something_else(text, moments, reader), text)
    told = find_contrast(text, message.subject, reader, GRACE_DAYS)
    change = Change(told[0], told[1:]) if told else _change_of(text, moments, reader)
    ahead = tuple(moment for moment in change.new if moment.start >= reader.sent)
    new, replaces = ahead or change.new, change.old.start if change.old else None
    asked = any(_leaves_open(text, one, moments) for one in new)
    old, beside = change.old, _offered_beside(text, new, reader)
    was = len(new) == 1 and old is None and (_in_subject(new[0], text, message) or _moved_from(text, new[0], reader))
    if was or (len(new) == 1 and not change.told and _is_of_the_one_off(text, new[0], message, reader)):
        old, replaces, new = new[0], new[0].start, ()  # a subject goes on naming the time that was
    elif len(new) == 1 and not (asked or beside) and _is_sure(change, text, moments, reader, wary=wary):
        replaces = replaces or _minutes_before(text, new[0], reader)
        moved = replace(claim_of(ClaimKind.SET, new[0], text, length), people=part, replaces=replaces)
        return (moved, *_others_stay(text, part))
    plain = _NO_OTHER_ZONE.sub(" ", masked(text)) if old and not new and _CLOCKS_CHANGE.search(text) else ""
    if old and plain and tells_of_no_change(BREAK.split(plain)):
        return (claim_of(ClaimKind.SET, old, text, length),)  # "the clocks go back, so your interview is at 10 GMT"
    if old and not new and _names_its_zone(text, reader):
        return (claim_of(ClaimKind.SET, old, text, length),)
    if not new and (by_the_old := _told_by_the_old(text, old, message, reader)):
        return by_the_old
    quote = sentence_at(text, change.old) if change.old else first_words(message)
    of, said = (None, quote) if replaces else _day_left(message, new, reader) or (None, quote)
    if not (replaces or new) and holds_all_the_same(text):
        return ()
    off = InterviewClaim(ClaimKind.OFF, start=replaces, people=part, quote=said[:QUOTE], move=of)
    offered = tuple(claim_of(ClaimKind.OFFERED, moment, text, length) for moment in new)
    return (off, *(beside if new else ()), *offered)


_IF_YOU_LIKE = expression(
    r"\b(?:would|do)\s+you\s+(?:prefer|like|want|rather)\s+(?:to\s+|me\s+to\s+|us\s+to\s+)?(?:move|moving|change|changing|switch|have|do|come)\b|"
    r"\bif\s+(?:you(?:['’]d|\s+would)?\s+(?:prefer|rather|like)|(?:that|it|this)(?:['’]s|\s+is|\s+would\s+be|['’]d\s+be)\s+"
    r"(?:any\s+)?(?:easier|better|preferable|more\s+convenient))\b",
    re.IGNORECASE,
)


def left_to_the_reader(claims: tuple[InterviewClaim, ...], text: str) -> tuple[InterviewClaim, ...]:
    """Given what a change comes to, and its text, return it without the word that nothing is held, where another time
    is only there for the taking: "Would you prefer to move it? If so, we could offer Thursday at the same time"."""
    only_offers = {claim.kind for claim in claims} == {ClaimKind.OFF, ClaimKind.OFFERED}
    if not only_offers or _IF_YOU_LIKE.search(text) is None or puts_off(text) or hindered(text) is not None:
        return claims
    return tuple(claim for claim in claims if claim.kind is ClaimKind.OFFERED)


_MADE = expression(
    r"\b(?:(?:make|call)\s+(?:it|that)\s+(?:(?:at|around|about)\s+)?|(?:start|begin|come|be)(?:\s+(?:here|there|in|by|over|along))?"
    r"\s+(?:at|for|around|about)\s+)\Z",
    re.IGNORECASE,
)
"""Before the hour at which they meet now: "so make it 8", and not one at which somebody rings."""


_COUNTED = expression(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:of\s(?:us|them|you)\b|people|persons|colleagues|candidates"
    r"|interviewers|managers|members|copies|pages|slides|minutes?|hours?|days|sites|rounds|references|questions)",
    re.IGNORECASE,
)
"""Numbers of which "make it five" may be another: "I said four people would see you"."""


def is_made(text: str, moment: Moment) -> bool:
    """Given a text and its only hour, a bare one, return whether it is the hour at which they meet now."""
    led = _MADE.search(text[max(0, moment.clock - 40) : moment.clock])
    return led is not None and not puts_off(text) and not _COUNTED.search(text)


_ELSEWHERE = expression(
    r"(?:\b(?:i|we|he|she|they)(?:['’](?:ve|s))?|\b[A-Z]\w+)\s+(?:(?:have|has|had|need|needs)\s+)?(?:got\s+)?(?:to|must)\s+"
    r"(?:take|pick|collect|drop|drive|fetch|be\s+at|catch|fly|attend|run|go|see\s+(?!you\b))[^.!?\n]{0,60}\Z",
    re.IGNORECASE,
)
"""Where somebody has to be then: "I've got to take my son to the dentist at 2"."""
_IS_ON = expression(
    r"\b(?:the|a|an|our)\s+(?!interview\b)(?:[\w-]+\s+){1,3}?is\s+(?:on\s+)?(?:at|from)\s+\Z", re.IGNORECASE
)
_SO = expression(r"[^.!?;\n\d]{0,20}?[,.;]\s{0,2}so\b", re.IGNORECASE)
"""What else is then, and why they meet at another hour: "the fire drill is at 3, so please come for 3.45"."""


def _without_reasons(moments: tuple[Moment, ...], text: str) -> tuple[Moment, ...]:
    """Given the times of a change, return those that are no mere reason for it; all of them where none is left."""
    return tuple(one for one in moments if not _is_a_reason(one, text)) or moments


def _is_a_reason(moment: Moment, text: str) -> bool:
    before = text[max(0, min(moment.clock, moment.position) - 100) : moment.clock]
    if _SO.match(text, moment.stop) is None:
        return False
    return _ELSEWHERE.search(before) is not None or _IS_ON.search(before) is not None


def _names_its_zone(text: str, reader: Reader) -> bool:
    """Whether a mail only says by which clock an hour was meant."""
    plain = masked(text)
    if (
        not (_MEANT.search(plain) or _IS_ITS_ZONE.search(plain))
        or _NOT_HELD.search(plain)
        or hindered(text) is not None
        or puts_off(text)
    ):
        return False
    clocks = clocks_in(plain, reader, find_days(plain, reader.calendar(GRACE_DAYS)))
    return any(one.zone for one in clocks) or one_zone(plain, clocks, reader) is not None


def _minutes_before(text: str, new: Moment, reader: Reader) -> datetime | None:
    """The time that was, where the sentence of the new one says how far it moves: "half an hour later, at 9.30"."""
    moved = moved_in(sentence_at(text, new), reader)
    return new.start - timedelta(minutes=moved[0].minutes) if moved and moved[0].minutes else None


def _is_anothers(text: str, moment: Moment, part: tuple[PersonClaim, ...]) -> bool:
    """Whether a time stands while somebody else's moves: "Bo will see you on Thursday. You still meet Ada at 9"."""
    said = sentence_at(text, moment)
    if len(part) != 1 or _STANDS.search(said) is None:
        return False
    names = (name for name in part[0].name.split() if not is_title(name))
    return not any(re.search(rf"\b{re.escape(name)}\b", said) for name in names)


def _others_stay(text: str, part: tuple[PersonClaim, ...]) -> tuple[InterviewClaim, ...]:
    """Who still sees the reader at the old time while somebody else's part of it moves: "Tom on the 9th as planned"."""
    for said in BREAK.split(text) if part else ():
        sentence = " ".join(said[:SEARCHED].split())
        named = mentions(sentence, heads=True) if _STANDS.search(sentence) else ()
        others = [one.name for one in named if not any(same_name(one.name, other.name) for other in part)]
        if others and len(others) == len(named):
            who = tuple(PersonClaim(name, "", Part.INTERVIEWER) for name in dict.fromkeys(others))
            return (InterviewClaim(ClaimKind.SET, people=who, quote=sentence[:QUOTE], move=Move()),)
    return ()


def _day_left(message: Message, new: tuple[Moment, ...], reader: Reader) -> tuple[Move, str] | None:
    """The one day on which they cannot come, with its sentence: "I have to be in London on Thursday"."""
    days = {
        found.day: said
        for said in message.body.sentences[:_MOST]
        if hindered(said)
        for found in find_days(masked(said), reader.calendar(GRACE_DAYS))
    }
    left = days.keys() - {one.day for one in new}
    return next(((Move(of=day), days[day]) for day in left), None) if len(left) == 1 == len(days) else None


def _change_of(text: str, moments: tuple[Moment, ...], reader: Reader) -> Change:
    """Which time of a change is the old one, and which are the new: by the columns of a table, else by the words."""
    columns = find_in_columns(text, reader, GRACE_DAYS)
    if columns is not None:
        return Change(columns[0], columns[1:])
    return read_change(text, moments, find_days(masked(text), reader.calendar(GRACE_DAYS)))


def _leaves_open(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether a new time is only asked for, or not sure yet."""
    asked = PROPOSES.search(sentence_at(text, moment)) is not None or _asked_at(text, moment)
    return moment.disputed or asked or _is_proposed(text, moment) or is_open(text, moment, moments)


def _offered_beside(text: str, new: tuple[Moment, ...], reader: Reader) -> tuple[InterviewClaim, ...]:
    """What is asked for by the old time beside others: "Would Friday at the same time work? If not, Monday at 2"."""
    moved = moved_in(text, reader) if new else None
    if moved is None or not ("?" in moved[1] or PROPOSES.search(moved[1])):
        return ()
    move, said = moved
    if not (move.to or move.on) or any(said in sentence_at(text, one) or sentence_at(text, one) in said for one in new):
        return ()
    return (InterviewClaim(ClaimKind.OFFERED, quote=said[:QUOTE], move=move),)


def _asked_at(text: str, moment: Moment) -> bool:
    return not ends_sentence(text, moment.stop) and _ASKED.match(text, moment.stop) is not None


def _is_proposed(text: str, moment: Moment) -> bool:
    """Whether a new time is only one that they could do, or of which the next few words ask: "4:30 then. Any good?"."""
    if _COULD_DO.search(text[max(0, moment.position - 80) : moment.clock].rpartition(". ")[2]):
        return True
    return ANY_GOOD.match(text, moment.stop) is not None


def _is_sure(change: Change, text: str, moments: tuple[Moment, ...], reader: Reader, *, wary: bool) -> bool:
    """Whether the one time that may be the new one is that: nothing asks for another, and no other hour may be it."""
    if not change.sure or _asked_elsewhere(text, change.new[0], reader):
        return False
    if change.told or not wary:
        return True
    plain = masked(text)
    known = {moment.clock for moment in moments}
    new = next((moment.clock for moment in change.new), 0)
    clocks = clocks_in(plain, reader, find_days(plain, reader.calendar(GRACE_DAYS)))
    again = {clocks[at + 1] for at in told_apart(clocks, plain)}  # "13:00 CET (12:00 in London)"
    clocks = tuple(clock for clock in without_same(clocks, plain) if clock not in again)
    hours = {clock.begin for clock in clocks if clock.position == new}
    return all(
        clock.position in known
        or clock.begin in hours
        or is_led_to_as_old(text, clock.position)
        or is_of_something_else(text, 0, clock.position, clock.stop)
        for clock in clocks
    )


def _moved_from(text: str, moment: Moment, reader: Reader) -> bool:
    """Whether a time is the one that was: "Thursday at 2 will begin half an hour later", "Monday at 10 moves by a day,
    same time"."""
    on = moved_in(text, reader)
    if on is not None and on[0].days and on[0].of == moment.day:
        return True
    rest = BREAK.split(text[moment.stop : moment.stop + 120])[0]
    verb = _WILL_BE.match(rest)
    move = find_move(masked(rest), reader.calendar()) if verb else None
    return move is not None and move.minutes != 0


def _told_by_the_old(text: str, old: Moment | None, message: Message, reader: Reader) -> tuple[InterviewClaim, ...]:
    """What a change that names no new time says by the old one: "half an hour later", "same time next week?".

    Some minutes are no question, however it is put: they meet on that day in any case.
    """
    if hours := find_hours_to_choose(text):
        said = first_words(message)[:QUOTE]
        off = InterviewClaim(ClaimKind.OFF, start=old.start if old else None, quote=said)
        day = old.day if old else None
        return (off, *(InterviewClaim(ClaimKind.OFFERED, quote=said, move=Move(to=hour, of=day)) for hour in hours))
    if days := _days_to_choose(text, reader):
        said = first_words(message)[:QUOTE]
        off = InterviewClaim(ClaimKind.OFF, start=old.start if old else None, quote=said)
        return (off, *(InterviewClaim(ClaimKind.OFFERED, quote=said, move=Move(on=day)) for day in days))
    moved = moved_in(text, reader, change=True)
    if moved is None:
        if not stays(text, message.body.sentences, dated=bool(find_days(masked(text), reader.calendar(GRACE_DAYS)))):
            return ()
        if old is not None and old.start >= reader.sent:
            return (claim_of(ClaimKind.SET, old, text, None),)
        return (InterviewClaim(ClaimKind.SET, quote=first_words(message)[:QUOTE], move=Move()),)
    move, said = moved
    claim = InterviewClaim(ClaimKind.SET, people=whose_part(text), quote=said[:QUOTE], move=move)
    if old is not None and move.at is not None and _is_at(old, move.at, move.minutes):
        return (replace(claim_of(ClaimKind.SET, old, text, None), move=Move()),)
    if old is not None:
        claim = replace(claim_of(ClaimKind.SET, _later(old, move), text, None), replaces=old.start, quote=said[:QUOTE])
    if move.minutes or not ("?" in said or PROPOSES.search(said)):
        return (claim, *_others_stay(text, claim.people))
    off = InterviewClaim(ClaimKind.OFF, start=old.start if old else None, quote=said[:QUOTE])
    return (off, replace(claim, kind=ClaimKind.OFFERED, replaces=None))


def _days_to_choose(text: str, reader: Reader) -> tuple[date, ...]:
    """The days at the old hour of which a question bids choose: "Could you do the 19th or the 20th, same time?"."""
    before = ""
    for part in BREAK.split(text):
        said = masked(" ".join(part.split())[:600])
        asks = "?" in said or PROPOSES.search(said) is not None
        if asks and (days := find_days_to_choose(before, said, reader.calendar())):
            return days
        before = said
    return ()


def moved_in(text: str, reader: Reader, *, change: bool = False) -> tuple[Move, str] | None:
    """Given a text, and whether it surely changes an interview, return how it moves what was planned without its new
    time, and the sentence that says it."""
    before = ""
    for part in BREAK.split(text):
        said = " ".join(part.split())
        plain = masked(said[:600])
        if goes_back(said[:600]):
            return Move(back=True), said
        if (hour := find_readers_hour(plain)) and not find_days(plain, reader.calendar()):
            return Move(to=hour, yours=True), said
        if move := find_move(plain, reader.calendar(), before, change=change):
            asked = before.endswith("?") and not find_days(plain, reader.calendar())
            return move, f"{before} {said}" if asked and not move.minutes else said
        before = plain
    return None


def _later(old: Moment, move: Move) -> Moment:
    """The moment to which a move takes a time that is named."""
    zone = zone_named(old.time_zone) or UTC
    start = moved_to(old.start, move, zone)
    return replace(old, start=start, end=old.end + (start - old.start) if old.end else None)


def _is_at(moment: Moment, hour: time, minutes: int) -> bool:
    """Whether a time is so many minutes after an hour of either half of the day, the new one itself: "9.30, not 9"."""
    local = moment.start.astimezone(zone_named(moment.time_zone) or UTC)
    return (local.hour * 60 + local.minute - hour.hour * 60 - hour.minute - minutes) % (12 * 60) == 0


def _in_subject(moment: Moment, text: str, message: Message) -> bool:
    """Whether a time stands in the subject of an answer, which was written when another time was agreed on."""
    answered = bare_subject(message.subject) != message.subject.strip()
    return answered and not message.body.new.startswith(text[:40]) and moment.stop <= len(message.subject)


_ENTRY = expression(r"[\s*•·|–-]*(?P<label>\w[\w &/]{0,40}:\s*(?:on\s+)?)?\Z")
_IN_PROSE = expression(r"(?:[^\w\n]+\w+){4}")
"""What goes on behind a time that is no mere entry, in as many words."""


def _is_of_the_one_off(text: str, moment: Moment, message: Message, reader: Reader) -> bool:
    """Whether the only time, of which nothing is said, is that of the interview which is called off and for which the
    reader is to choose another: in the subject, or an entry of its own ("When: March 4, 10:30")."""
    days = {found.day for found in find_days(masked(text), reader.calendar(GRACE_DAYS))}
    if not days <= {moment.day} or is_to_rebook(message.body.sentences) is None:
        return False
    if moment.stop <= len(message.subject) and text.startswith(message.subject):
        return True
    first = min(moment.position, moment.clock)
    entry = _ENTRY.match(text[text.rfind("\n", 0, first) + 1 : first])
    return entry is not None and (entry["label"] is not None or _IN_PROSE.match(text, moment.stop) is None)


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
