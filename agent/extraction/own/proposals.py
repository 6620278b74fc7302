"""Proposals: the times that somebody asks for or offers; and the days and hours of which each stands by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.expressions import expression
from agent.extraction.interview.claims import QUOTE
from agent.extraction.interview.hindrances import hindered
from agent.extraction.interview.shifts import find_another_day, find_move
from agent.extraction.own.agreed_clauses import wanted
from agent.extraction.own.named_times import in_week, of_clause
from agent.extraction.own.picks import AN_HOUR, ONLY_FROM, RANKS, either_hour, find_picks, no_zone, readable
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import masked
from agent.extraction.when.weeks import week_said_before
from agent.extraction.words.calendar_words import WEEKDAY
from agent.model.mail import ClaimKind, InterviewClaim, SlotPick

_WITHIN = expression(
    r"\b(?:after|before|from|until|till|til|between|by|since)\s+(?:about\s+|"
    r"around\s+)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?"
    r"(?:\s*(?:and|to|-|–|or)\s*\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?)?|"
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?\s*(?:-|–|to)\s*\d{1,2}"
    r"(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
"""Hours between which the user is free, of which none is proposed."""
_DAYS = expression(r"(?<=\w)days\b", re.IGNORECASE)
"""Of "I work until 2 on Tuesdays, could we say 3 that day?" the day."""
_PROPOSES = expression(
    r"\b(?:could|can|might|shall|should|may)\s+(?:i|we|you|it|"
    r"that)\s+(?:(?:possibly|maybe|perhaps|please|also|still)\s+)?"
    r"(?:do|make|keep|start|call|ring|phone|give\s+me\s+an?\s+(?:\w+\s+)?(?:call|ring|bell|buzz)|come|meet|move|push|bring|say|have|talk|speak|chat|change|re-?schedul\w*|re-?arrang\w*|swap|manage|"
    r"be)\b|"
    r"\b(?:i|so|and)\s+(?:can|could|might)\s+(?:(?:also|only|still)\s+)?(?:do|make|come|manage|meet|be)\b|"
    r"\b(?:suits?|works?|free|available|possible|prefer|(?:first|second)\s+(?:choice|preference)|instead|wonder\w*|better|easier|happy\s+to|able\s+to)\b|"
    r"\bi(?:['’]ll|\s+(?:will|shall|can|could))\b[^.!?]{1,60},?\s+if\s+(?:that|it|this)(?:['’]s|\s+(?:is|would\s+be|suits|"
    r"works))|"
    rf"\bbe\s+(?:there|with\s+you)\s+(?:at|for|by)\s+{AN_HOUR}\s*\?|"
    r"\bare\s+(?:you|u)\s+(?:still\s+)?(?:around|about|in)\b(?!\s+to\b)|"
    r"\beither\s+(?=[^.!?]{3,40}\bor\b)|\b(?:how|what)\s+about\b|\bany\s+chance\b|\bmake\s+it\b|\b(?:is|would|will)\b[^.!]{0,40}\b(?:ok|okay|alright|"
    r"all\s+right|any\s+good|fine|good)\b|"
    r"\b(?:wäre|ginge|passt|passte|würde|möglich|stattdessen|könnten?\s+(?:wir|sie|ich)|können\s+(?:wir|sie)|"
    r"serait|conviendrait|pourr(?:ait|ions|iez)|plutôt|sería|posible|podríamos|podría|sarebbe|possibile|potremmo|"
    r"seria|possível|poderíamos|mogelijk|kunnen\s+we|liever)\b",
    re.IGNORECASE,
)
_NEXT_BEST = expression(r"[,;]\s|\band\b", re.IGNORECASE)
_HOUR = expression(rf"\b{AN_HOUR}", re.IGNORECASE)
_WOULD_DO = expression(
    r"\b(?:would|could|might|can|is|how\s+about|what\s+about)\s+(?:(?:we|you|i)\s+(?:do|make\s+it|say|manage|meet|talk|speak|start|come|call|ring|pop\s+in)\s+)?"
    rf"(?:at\s+|about\s+)?{AN_HOUR}\s*(?:(?:instead\s*)?\?|\b(?:be|work|suit|do|ok|okay|all\s+right"
    r"|alright|possible|fine|good|any\s+good|better)\b[^?]{0,40}\?)",
    re.IGNORECASE,
)
_ASKED_TO_MOVE = expression(
    r"\b(?:could|can|may|might|shall|would|mind|chance|way|ok(?:ay)?|possible|all\s+right|alright|(?=i\s+could\b))\b[^.;!?\d]{0,40}?"
    r"(?:\b(?:bring\w*|mov\w+|push\w*|shift\w*|put\s+(?:it|this|that)|delay\w*|chang\w+|start\w*)\b|"
    r"\b(?:i|we)\b[^.;!?\d]{0,20}?\b(?:come|be\s+(?:there|with\s+you|in))\b)"
    rf"[^.;!?\d]{{0,30}}?\s(?:to|at|until|till|for)\s+(?P<hour>{AN_HOUR})\s*(?:instead\s*)?\?",
    re.IGNORECASE,
)
_BE_INSTEAD = expression(rf"\b(?:it|that|this|we)\s+be\s+(?P<hour>{AN_HOUR})\s+(?:instead|rather)\b", re.IGNORECASE)
"""How one asks for an hour in place of the one that stands: "Could we bring it forward to 9?", "I could come at 9?"."""
_AT_THE_DOOR = expression(r"\b(?:reception|front\s+desk|doors?|gates?|entrance|car\s+park|parking)\b", re.IGNORECASE)
_COMES = expression(r"\b(?:arriv\w+|early|get\s+there|finish\w*|leave|until|till|train|bus|enough)\b", re.IGNORECASE)
_ONLY_HOURS = expression(
    rf"\W{{0,3}}(?:(?:say|at|maybe)\s)?{AN_HOUR}"
    rf"(?:(?:\s?,\s?|,?\sor\s|\s?/\s?)(?:at\s)?{AN_HOUR}){{1,4}}\s?\?",
    re.IGNORECASE,
)
"""A question that is nothing but hours, of the day that was named before: "10 or 11?"."""
_SAY_AN_HOUR = expression(
    r"\W{0,3}(?:(?:yes|yep|yeah|sure|ok(?:ay)?|great|lovely|perfect|brilliant|of\s+course|absolutely|thanks?(?:\s+you)?|i\s+(?:am|can|could|do))\b"
    r"[\s,.!–-]{0,4}){0,3}(?:(?:shall|could|can|would)\s+we\s+)?(?:(?:say|at|around|about|how\s+about|what\s+about|maybe|perhaps)\s+){0,2}"
    r"(?:half\s+(?:past\s+)?)?(?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:\s?(?:[ap]\.?m\b\.?|o['’]?\s?clock|ish))?\s?\?",
    re.IGNORECASE,
)
"""A question that is nothing but an hour, of the day that they named: "Yes, say 1?"."""
_FIGURES_ALONE = expression(rf"\W{{0,3}}(?P<hour>{AN_HOUR})\s?\?", re.IGNORECASE)
_OR_AN_HOUR = expression(
    rf"(?:,|\bor)\s+(?:(?:at|maybe|even)\s+)?({AN_HOUR})"
    r"(?=\s*(?:[?,;!]|\Z|or\b|works?\b|suits?\b|be\b|if\b|for\s+you\b|instead\b))",
    re.IGNORECASE,
)
_FEW_WORDS = 7  # of a question that is hardly more than its times: "Thursday 3pm or Friday 11am?"
_FREE = expression(
    r"\b(?:any\s*time|all\s+day|best|easier|ideal|prefer\w*|would\s+you\s+mind|whenever|(?:in\s+the\s+)?(?:morning|afternoon|evening)s?\b|"
    r"(?:we|you)\s+(?:can|could|might)\s+(?:also\s+|still\s+)?(?:do|make|manage|stretch|offer|come|meet|fit|squeeze)|"
    r"let['’]?s\s+(?:say|do|make|go|try))\b",
    re.IGNORECASE,
)
"""What leaves an hour or a day open, or offers one."""
_THEY_MEET = expression(
    r"\b(?:(?:love|like|happy|glad|pleased|delighted|hoping|keen|free|great|good|nice|lovely)\s+(?:to|for)\s+(?:you\s+to\s+)?(?:chat|talk|meet|see|speak|have|come|interview|invite|"
    r"catch\s+up)|(?:drop|pop|call|come|swing|stop)\s+(?:in|by|over|round|along|down|to)|let\s+(?:me|us)\s+know\s+(?:an?\s+|what\s+|which\s+)?"
    r"(?:good\s+)?(?:time|day|when)|(?:i|we|he|she|they)(?:['’]ll|\s+will)\s+(?:be\s+in|call|ring|phone)|say\s+when|"
    r"interviews?\s+(?:(?:are|is|will\s+be)\s+(?:held|taking\s+place|happening|running|on)|(?:will\s+)?take\s+place)|"
    r"(?:hold|run|do|conduct)ing\s+(?:(?:the|all|our)\s+)?(?:\w+\s+)?interviews|"
    r"(?:we|they)(?:['’]re|\s+are)\s+(?:all\s+)?interviewing|"
    r"(?:do|have|arrange|set\s+up)\s+an?\s+(?:quick\s+|short\s+)?(?:chat|call|talk|meeting|interview|conversation))\b",
    re.IGNORECASE,
)
"""With what they speak of a day on which they could meet: "I'd like to see you on Monday. Say when"."""
_LEFT_OPEN = expression(
    r"\b(?:any\s*time|all\s+day|after|before|from|until|till|between)\b|"
    r"\d(?:\s?[ap]\.?m\b\.?)?\s?(?:[-–—]|to)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|\W|\Z)",
    re.IGNORECASE,
)
_OF_TIMES = expression(
    rf"\b(?:{WEEKDAY}s?|any\s*time|all\s+day|or|and|either|maybe|perhaps|after|before|from|until|till|between|to|at|on|the|"
    r"next|this|week|mornings?|afternoons?|evenings?|noon|midday|lunch(?:time)?|please|also|even|if\s+not|tomorrow|about|around|"
    r"say|then|thanks?|january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:(?:st|nd|rd|th|[ap]\.?m)\b\.?)?",
    re.IGNORECASE,
)
"""What a sentence consists of that lists when the user is free, and nothing else."""
_UP_TO_A_DAY = expression(
    r"\b(?:by|before|until|till|after|since|(?<!away\s)from)\s+(?:(?:the|this|next|end\s+of|close\s+of|cob|noon\s+on)\s+)*"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|today|\d{1,2}(?:st|nd|rd|th)(?:\s+of)?(?:\s+[a-z]{3,9})?)\b",
    re.IGNORECASE,
)
"""A day up to which, or from which on, something is to be done: none on which they meet."""
_ANOTHER = expression(
    r"\b(?:instead|rather\s+than|make\s+it|push\w*|mov\w+|later|earlier|bring|"
    r"put\s+(?:it\s+)?back|forward|(?:same|that)\s+day"
    r"|(?:would\s+be|works?|suits?)\s+(?:me\s+|us\s+)?(?:(?:much|even|a\s+(?:bit|little))\s+)?(?:better|easier)|would\s+suit\s+(?:me\s+)?better|prefer)\b",
    re.IGNORECASE,
)
"""What asks for another time than the one that stands."""
_ANOTHER_DAY = expression(
    r"\b(?:instead|rather|mov(?:e|ing)|push|shift|switch|swap|chang(?:e|ing)|re-?schedul\w*|re-?arrang\w*|postpone|"
    r"put\s+(?:it\s+)?(?:back|off)|(?:an?)?other\s+day|earlier|later|any\s+chance)\b",
    re.IGNORECASE,
)
_CANNOT = expression(
    r"\b(?:can(?:no|['’])t|can\s+not|won['’]?t|unable\s+to|not\s+(?:be\s+)?able\s+to|not\s+going\s+to)\b[^.;!?]{0,24}"
    r"\b(?:make|come|be\s+there|get\s+(?:there|in)|do|manage|reach)\b|\b(?:running|be|am|['’]m)\s+(?:\w+\s+)?late\b|"
    r"\bdelay(?:ed|s)?\b|\bstuck\b|"
    r"\bkann\s[^.;!?]{0,40}\bnicht\b|\bverhindert\b|\bne\s+(?:peux|pourrai|suis)\b[^.;!?]{0,24}\bpas\b|"
    r"\bno\s+(?:puedo|podré)\b|\bnon\s+(?:posso|potrò)\b|\bnão\s+(?:posso|poderei)\b|\bkan\s[^.;!?]{0,30}\bniet\b",
    re.IGNORECASE,
)
"""Why the user asks for another: "I won't make it for 11. Could we say 11.30?"."""


def find_proposals(
    sentences: tuple[str, ...], calendar: Calendar, zone_said: Callable[[str], str | None] = no_zone
) -> tuple[SlotPick, ...]:
    """Given the user's own mail, return the times that it asks for or offers with day and hour, and does not refuse.

    "Would Thursday at 3 or Friday at 11 suit?" names two; "any time after 3 on Friday" none, nor does a train of 9.40.
    """
    if RANKS.search(" ".join(sentences[:40])):
        return _ranked(sentences[:40], calendar)
    found: list[SlotPick] = []
    hindered = any(map(_CANNOT.search, sentences[:40]))
    for place, sentence in enumerate(sentences[:40]):
        if only := ONLY_FROM.search(sentence[:600]):
            found += _from_then_on(sentence, only, calendar)
        if only or not (_proposes(sentence) or _ASKED_TO_MOVE.search(sentence[:600])):
            continue
        known = len(found)
        monday = week_said_before(sentences, place, calendar.today)
        clauses = list(wanted(readable(sentence)))
        asking = [clause for clause in clauses if _PROPOSES.search(clause)]
        day: SlotPick | None = None
        for clause in clauses:
            said = _hour_said(clause)
            named = in_week(of_clause(_WITHIN.sub(" ", clause) if said is None else f"at {said}", calendar), monday)
            # "I'm at school at 9 - would 10 be okay instead?": an hour alone is one of the clause that asks.
            instead = (hindered or _ANOTHER.search(sentence) is not None) and (clause in asking or not asking)
            zone = zone_said(clause)
            named = [replace(pick, zone=zone) for pick in named]
            # "Could we keep Thursday but later, say 16:00?": the day of the clause before, of which no hour was told.
            # "Would 2.15 work, or Thursday morning?": an hour beside another day is one of the day that is spoken of.
            instead = instead or (clause in asking and any(map(_is_dated, named))) or _asks_for_an_hour(clause)
            found += [_on_day(pick, day) for pick in named if pick.at and (_is_dated(pick) or instead or day)]
            dated = next((pick for pick in named if _is_dated(pick)), day)
            found += [_on_day(replace(pick, zone=zone), dated) for pick in _hours_left(clause, calendar)]
            spoken_of = of_clause(_DAYS.sub("day", _WITHIN.sub(" ", clause)), calendar)
            day = next((pick for pick in spoken_of if _is_dated(pick)), None) if len(spoken_of) == 1 else None
        if not any(pick.at for pick in found[known:]):
            found += _asked_to_move(sentence, calendar)
    return tuple(dict.fromkeys(found))


def _ranked(sentences: Sequence[str], calendar: Calendar) -> tuple[SlotPick, ...]:
    """The times that the user would like best and next, in that order."""
    named = (
        pick
        for one in sentences
        for part in _NEXT_BEST.split(readable(one).rstrip(" .!"))
        for pick in of_clause(part, calendar)
    )
    return tuple(dict.fromkeys(pick for pick in named if pick.at and _is_dated(pick)))


def _asked_to_move(sentence: str, calendar: Calendar) -> list[SlotPick]:
    """The hour to which the user asks to move the talk, of which no day is named: "Could we bring it forward to 9?"."""
    plain = readable(sentence)
    asked = _ASKED_TO_MOVE.search(plain) or _BE_INSTEAD.search(plain)
    if asked is None or any(words.search(plain) for words in (_COMES, _AT_THE_DOOR)):
        return []
    if any(map(_is_dated, of_clause(plain, calendar))):
        return []
    return of_clause(f"at {asked['hour']}", calendar)


def _from_then_on(sentence: str, only: re.Match[str], calendar: Calendar) -> list[SlotPick]:
    """The hour before which the user cannot come, on the day of which they speak, where they name no hour of it."""
    rest = of_clause(readable(sentence[: only.start()] + sentence[only.end() :]), calendar)
    day = next(filter(_is_dated, rest), None)
    hours = [] if day and day.at else of_clause(f"at {only['hour']}", calendar)
    return [_on_day(pick, day) for pick in hours]


def _hours_left(clause: str, calendar: Calendar) -> list[SlotPick]:
    """The hours of a clause that are left to choose from: "I could be there at 2 or at 4"."""
    several = either_hour(clause)
    hours = _HOUR.findall(several[0]) if several else ()
    return [pick for hour in hours for pick in of_clause(f"at {hour}", calendar)]


def _hour_said(clause: str) -> str | None:
    """The hour of a clause that is nothing but one in figures, asked about: "10?"."""
    alone = _FIGURES_ALONE.fullmatch(clause)
    return alone["hour"] if alone else None


def _asks_for_an_hour(clause: str) -> bool:
    """Whether a clause asks whether an hour would do: "would 11 be all right?"; not whether one may come early."""
    asks = _WOULD_DO.search(clause) or _SAY_AN_HOUR.fullmatch(clause)
    return asks is not None and _COMES.search(clause) is None


def _is_dated(pick: SlotPick) -> bool:
    return pick.on is not None or pick.weekday is not None


def _on_day(pick: SlotPick, day: SlotPick | None) -> SlotPick:
    return pick if day is None or _is_dated(pick) else replace(pick, on=day.on, weekday=day.weekday)


def find_parts(sentences: tuple[str, ...], calendar: Calendar, *, theirs: bool = False) -> tuple[SlotPick, ...]:
    """Given a mail, return the days without an hour, and the hours without a day, that it asks for or offers; of one of
    theirs those, too, on which they say that they would meet.

    "Would you be free on Thursday?" names a day, "any time tomorrow morning" another, "we could do 1pm" an hour.
    """
    found: list[SlotPick] = []
    for sentence in sentences[:40]:
        named = _proposes(sentence) or _FREE.search(sentence)
        meets = None if named or not theirs else _THEY_MEET.search(sentence)
        if not named and not meets:
            continue
        for clause in wanted(_UP_TO_A_DAY.sub(" ", readable(sentence)) if meets else readable(sentence)):
            said = of_clause(_WITHIN.sub(" ", clause), calendar)
            of_two = theirs and either_hour(clause) is not None  # "tomorrow, 11 or 11.30?": the day of either
            parts = [replace(pick, at=None) if of_two else pick for pick in said if of_two or _is_part(pick)]
            parts = [pick for pick in parts if _is_part(pick)]
            timed = any(pick.at for pick in parts) or _ONLY_HOURS.fullmatch(clause)
            hours = [*parts, *(_other_hours(clause, calendar) if timed else ())]
            refused = _day_refused(sentence, calendar) if hours else None
            found += [_on_day(pick, refused) for pick in hours]
    return tuple(dict.fromkeys(found))


def _day_refused(sentence: str, calendar: Calendar) -> SlotPick | None:
    """The one day of a sentence that names it with another hour: "Friday at 2 won't work, but 3.30 does"."""
    named = [pick for pick in of_clause(readable(sentence), calendar) if _is_dated(pick)]
    return named[0] if len(named) == 1 and named[0].at else None


def _other_hours(clause: str, calendar: Calendar) -> list[SlotPick]:
    """The hours of a clause that are for choosing beside the first: of "2.30, 3.15 or 4?" the others.

    All of a question that is nothing else: "10 or 11?".
    """
    beside = _HOUR.findall(clause) if _ONLY_HOURS.fullmatch(clause) else _OR_AN_HOUR.findall(clause)
    return [pick for hour in beside for pick in of_clause(f"at {hour}", calendar)]


def find_moves_asked(sentences: tuple[str, ...], calendar: Calendar) -> tuple[InterviewClaim, ...]:
    """Given the user's own mail, return the other times for which it asks by the one that stands, or is on offer.

    "Could we do Wednesday at the same time?", "Would half an hour later be all right?", "Could it be Thursday?",
    "Thursday works. Same time?".
    """
    found: list[InterviewClaim] = []
    before = ""
    cannot = any(hindered(one) or _CANNOT.search(one) for one in sentences[:40])
    for sentence in sentences[:40]:
        plain = masked(sentence[:600])
        move = (
            find_move(plain, calendar, before, taken=bool(find_picks((before,), calendar)))
            if _proposes(sentence)
            else None
        )
        if move is None and _asks_for_another_day(sentence, plain, cannot, calendar):
            move = find_another_day(plain, calendar)
        if move is not None and (move.on or move.days or move.minutes):
            found.append(InterviewClaim(ClaimKind.OFFERED, quote=sentence[:QUOTE], move=move))
        before = plain
    return tuple(found)


def _asks_for_another_day(sentence: str, plain: str, cannot: bool, calendar: Calendar) -> bool:
    """Whether a sentence asks for a day without an hour in place of the one that stands, or that the user cannot do."""
    if not sentence.rstrip().endswith("?") or not _proposes(sentence):
        return False
    named = of_clause(readable(sentence), calendar)
    return (cannot or _ANOTHER_DAY.search(plain) is not None) and not any(pick.at for pick in named)


def _is_part(pick: SlotPick) -> bool:
    return _is_dated(pick) != (pick.at is not None)


def _proposes(sentence: str) -> bool:
    """Whether a sentence asks for a time or offers one; what else is to happen at an hour is no proposal."""
    only_asks = sentence.rstrip().endswith("?") and len(sentence.split()) <= _FEW_WORDS
    return only_asks or _PROPOSES.search(sentence) is not None or _lists_when_free(sentence)


def _lists_when_free(sentence: str) -> bool:
    """Whether a sentence is nothing but times, one of them left open: "Tuesday at 3, or any time Thursday"."""
    return _LEFT_OPEN.search(sentence) is not None and not any(map(str.isalpha, _OF_TIMES.sub("", sentence)))
