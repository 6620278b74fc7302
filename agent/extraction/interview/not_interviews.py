"""Times of a mail at which nobody is interviewed: doors open, a bus leaves, the reader has to arrive, somebody else is
seen."""

from __future__ import annotations

import re
from datetime import timedelta

from agent.classification.sentences import formalities
from agent.classification.sentences.standing_hours import looks_back
from agent.expressions import expression
from agent.extraction.interview.no_starts import is_no_start, is_over_then
from agent.extraction.interview.other_times import is_of_talk, own_clause, speaks_of_talk, without_others
from agent.extraction.interview.schedules import ends_on_somebody
from agent.extraction.when.moments import Moment
from agent.extraction.when.own_hours import (
    is_begun,
    is_fetched,
    is_given_to_another,
    is_given_to_reader,
    is_of_another,
    is_of_everybody,
    is_own,
    is_received,
    named_behind,
)
from agent.extraction.when.passages import ends_sentence, sentence_at
from agent.extraction.who.introductions import enumerated
from agent.model.mail import Message
from agent.model.settings import Profile

_BESIDE = expression(
    r"\b(?:(?:for|to)\s+(?:guests|visitors|customers|residents|patients|the\s+public)|clos(?:es|ed|ing)|shuts?|locks?|opens|leaves|departs?|bus(?:es)?|(?-i:coach)|ferry|trains?|boat|gets\s+in|"
    r"lands|connection|flight|(?-i:charter)|breakfast|dinner|(?-i:bell)|car\s+park|"
    r"(?:office|opening|working|business|school|telephone)\s+hours|hours\s*[:(]|(?:phone|telephone)\s+lines|"
    r"by\s+return|"
    r"(?:response|reply|rsvp|answer|confirmation)\s+(?:is\s+)?(?:required|requested|needed|due|deadline)|"
    r"reply\s+\w*\s*by|"
    r"let\s+(?:me|us)\s+know\s+by|finish\s+at|lunch\s+(?:break|hour)|"
    r"(?:copies|photo(?:graph)?s|fingerprints)\s+(?:are|will\s+be)\s+taken|"
    r"schließ(?:t|en)|öffne(?:t|n)|geschlossen|geöffnet|mittagspause|ferm(?:e|ent|ons|eture)|(?:ré)?ouvr(?:e|ent|ons)|ouverture|"
    r"cierra|cerramos|(?:re)?abr(?:e|imos|en)|fecha\s+às|fechamos|encerra(?:mos)?|sluit(?:en)?|gaat\s+(?:open|dicht)|"
    r"chiud(?:e|iamo|ono)|(?:ri)?apr(?:e|iamo|ono))\b",
    re.IGNORECASE,
)
"""What else has its hours: doors, buses, offices, answers that are waited for."""
_TALK = expression(
    r"\b(?:interview|call|conversation|chat|meet(?:ing)?|see\s+you|speak|talk|panel|session|slot|time\s*:|when\s*:|"
    r"new|gespräch|entretien|"
    r"entrevista|gesprek|colloquio)",
    re.IGNORECASE,
)
_ARRIVAL = expression(
    r"\b(?:report(?:ing)?(?:\s+(?:time|at\s+\w+))?(?:\s+(?:is|will\s+be))?\s*+[:|]?|(?:be\s+)?seated|(?:log(?:ging)?|dial(?:ling)?)\s+(?:in|on)|"
    r"join\s+the\s+(?:call|meeting|room)|(?:assemble|gather)(?:\s+(?:in|at|by)\s+(?:the\s+)?\w+)?|"
    r"arriv(?:e|al|ing)(?:\s+(?:by|time(?:\s+(?:is|will\s+be))?))?\s*+[:|]?|sign(?:ing)?\s+in|check(?:ing)?[\s-]in|"
    r"(?:registration|welcome|coffee|tea|refreshments)(?:\s+(?:is|will\s+be|opens?|starts?))?(?:\s+(?:open|"
    r"available))?\s*+[:|]?|doors?\s+opens?|aim\s+to\s+be\s+(?:\w+\s+){0,6}|"
    r"report\s+to\s+(?:(?!(?:at|by)\b)\w+\s+){1,4}(?=at|by)|arrive\s+(?:\w+\s+){1,5}(?:no\s+later\s+than|before|by)|"
    r"turn\s+up|badge|be\s+(?:there|here|with\s+us|on[\s-]?site)|anmeld\w*|présenter|aanmelden|(?:à\s+partir|a\s+partire?|ab))\s*+[:|]?\s*+(?:at|by|"
    r"from|for|um|om|à|de|per)?\s*+"
    r"(?:the\s+)?\Z",
    re.IGNORECASE,
)
_NO_TALK = expression(
    r"\b(?:tours?(?:\s+of\s+the\s+\w+)?|welcome|registration|coffee|tea|refreshments|"
    r"lunch|finish(?:es|ing)?|ends?|ending|close[sd]?)[ \t]*"
    r"(?:(?:is|will\s+be|by|at|from|around|about)[ \t]+|[:–-][ \t]*){0,2}\Z",
    re.IGNORECASE,
)
"""Before a time of a row in one sentence: "arrive at 9, tour at 9.15, interview 10.00, finish around 11"."""
_FOR_A_START = expression(
    r"\s{0,9}(?:hrs?|hours)?,?\s{0,9}for\s{1,9}(?:(?:an?|the|your)\s{1,9})?"
    r"(?:(?:prompt|sharp|strict|planned|scheduled|exact)\s{1,9})?",
    re.IGNORECASE,
)
"""Between the hour by which one has to be there and that of the interview: "be here at 1.15pm for a 1.30pm start"."""
_ENDS_THEN = expression(
    r"[\s:|–—-]{1,9}(?:finish|ends?|end\s+of(?:\s+the)?\s+(?:day|interview)|close|departure|depart|ende|fin|fine|"
    r"einde)\b(?=[\s.,;(]*(?:\n|\Z))",
    re.IGNORECASE,
)
"""Behind the time of a line of its own: that at which all is over."""
_RING_US = expression(
    r"\b(?:ring|call|phone|text|e-?mail|contact|write\s+to|reach)\s+(?:me|us|him|her|them|"
    r"back)\b(?:\s+\w+){0,4}\s+(?:at|before|by|after|until|till)\s*\Z",
    re.IGNORECASE,
)
_SAME_FOR_YOU = expression(
    r"[\s,]{0,3}(?:where\s+you\s+are|(?:on|at)\s+your\s+(?:side|end))",
    re.IGNORECASE,
)
"""The same time once more, as it is on the reader's clock."""
_YOUR_TIME = expression(r"\byour\s+(?:local\s+)?time\Z", re.IGNORECASE)
_THAT_IS = expression(
    r"(?:\bso|\bthat['’]?s|\b(?:that|which)\s+(?:is|will\s+be)|\b(?:making|makes)\s+it|\bi\.?e\.?|[=/(])[\s,]{0,2}\Z",
    re.IGNORECASE,
)
_EQUALS = expression(r"\d[^\n.;]{0,30}=\s?\Z")
_FOR_ME = expression(
    r"(?:\d|noon|midday|\b[ap]\.?m\.?|\b(?-i:[A-Z]{2,4}))(?:\s(?:for|with)\s(?:me|us)|\s(?:over\s)?here|\s(?:my|our)\stime)\b[^.;!?\n\d]{0,30}\Z",
    re.IGNORECASE,
)
"""Between the hour of who writes and the same once more: "noon for me in Toronto, 16:00 for you"."""
_FOR_YOU = expression(
    r"[\s,]{0,3}(?:(?:for|with)\s+you|(?:in\s+)?your\s+(?:local\s+)?time|where\s+you\s+are)\b", re.IGNORECASE
)
_POINTED_AT = expression(
    r"(?:<[-=]+|←|\()\s*you\b|\byours?\s+(?:is|are|from|at|own)\b|\bhears?\s+you\b|\byou\s+(?:go|come)\s+in\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = r"(?:candidate|applicant|interviewee|kandidat\w*|bewerber\w*|candidat[eo]?|sollicitant)"
_NUMBER = r"(?:number|no\.?|id|code|ref(?:erence)?(?:\s+(?:number|no\.?))?|\w*-?nummer|nr\.?|numéro|número|n[°º])"
_BEARS = r"(?P<number>(?=[\w/-]{0,12}\d\d)[A-Z0-9][\w/-]{1,15}\b)"
_MY_NUMBER = expression(
    rf"\b(?:(?:your|ihre|votre|su|sua|uw|je)\s+(?:\w+[\s-]){{0,2}}?{_NUMBER}|{_OF_SOMEBODY}[\s-]?{_NUMBER})\s*"
    rf"(?:is|ist|est|es|é|lautet|:|=)\s*:?\s*{_BEARS}|\byou\s+are\s+{_OF_SOMEBODY}\s+"
    rf"(?:{_NUMBER}\s*)?(?P<you>[A-Z]{{0,3}}-?\d+)\b",
    re.IGNORECASE,
)
"""The number under which the receiver stands in a list of all candidates."""
_A_NUMBER = expression(rf"\b{_OF_SOMEBODY}\s*(?:{_NUMBER}\s*)?#?[A-Z]{{0,4}}-?\d", re.IGNORECASE)
_IF_NOT = expression(
    r"\bif\s+(?:that|this|it)(?:['’]s)?\s+(?:(?:does|is|time|wo)(?:n['’]?t)?|no\b|not\b|can['’]?t|cannot)\b|"
    r"\bif\s+(?:that|this|it)(?:['’]s|\s+(?:is|poses|causes|gives\s+you))\s+(?:(?:an?|any)\s+)?(?:problem|issue|trouble|clash|difficult\w*|awkward|tricky|impossible|"
    r"inconvenient|too\s+\w+)\b[^.!?;]{0,40}\b(?:we|i|he|she|they|there)\b",
    re.IGNORECASE,
)
"""Before a time that is there for who cannot come at the other; behind the one that is set it asks for objections."""
_EITHER = expression(
    r"\b(?:if\s+not\b|failing\s+(?:that|this)|otherwise|alternatively|as\s+a\s+(?:backup|fallback)|"
    r"backup(?!\s+(?:\w+\s+)?(?:phone|bridge|number|line|link|dial\S*|contact|room|laptop)\b))\b",
    re.IGNORECASE,
)
_PAUSE = expression(
    r"(?:(?!\b(?:after|before|over|following|until|nach|vor|après|avant|dopo|prima|después|antes|após|na|"
    r"voor|noon|midday)\b)[^.!?;\n\d]){0,40}?"
    r"\b(?:lunch|break|pause|mittagspause|déjeuner|almuerzo|pranzo)\b(?!\s+(?:at|from|um|à)\s+\d)",
    re.IGNORECASE,
)
"""Behind a time: that of a pause, and not one that comes after it."""
_FOOD_IS = expression(
    r"\b(?:lunch|coffee|tea|breakfast)\s+(?:is|will\s+be)\s+(?:\w+\s+){0,2}(?:at|from)\s*\Z"
    r"|(?:[,;]|\band|\bthen)\s+(?:then\s+)?(?:lunch|breakfast|dinner)(?:\s+with\s+(?:the\s+)?\w+)?\s+(?:at|from)\s*\Z",
    re.IGNORECASE,
)
_WAS_TO_BE = expression(
    r"\b(?:(?:i|we|they|he|she)(?:['’]d|\s+had)\s+(?:\w+\s+)?(?:asked|proposed|suggested|planned|thought|hoped|said|"
    r"written|put|booked|pencilled|wanted|meant)|"
    r"would\s+(?:otherwise\s+)?have\s+(?:been|had)|if\s+we\s+had|had\s+we|hätte\w*|aurait|habría|teria|avrebbe|"
    r"zou\s+\w+\s+hebben)\b",
    re.IGNORECASE,
)
"""A time that was thought of once, or would have been, beside that which is set."""
_GONE = (
    r"(?:possible(?!\s+to\b)|available|free|convenient|valid|right\b|correct\b|on\s+offer|doable|"
    r"going\s+(?:ahead|to\s+(?:work|happen|be\s+possible)))"
)
_TAKEN_BACK = expression(
    r"[^.!?\n\d]{0,60}[.!?;–-]\s+(?:but\s+)?(?:that|this|it)(?:"
    rf"(?:['’]s|\s+(?:is|was))\s+(?:wrong\b|incorrect\b|out\s+of\s+date|an?\s+(?:mistake|error|typo)\b|(?:not|no\s+longer)\s+{_GONE})"
    rf"|\s+(?:is|was)(?:n['’]t|\s+not)(?=\s*[,.;!–-]|\s+but\b|\s+any\s+(?:more|longer)|\s+{_GONE})"
    r"|\s+(?:does|do)(?:n['’]t|\s+not)\s+(?:work|suit)\b|\s+can(?:['’]t|not)\s+be\b)",
    re.IGNORECASE,
)
"""Behind a time that is told only to be denied: "You asked if 1pm on Thursday was possible. It isn't"."""
_DENIED = expression(
    r"\b(?:better|easier|nicer|preferable)\s+(?:than|to)\s+(?:at\s+)?\Z|"
    r"(?:\A|[\s,;(–-])(?:and\s+)?not\s+(?:(?:at|for)\s+)?\Z",
    re.IGNORECASE,
)
_NOT_ITS_DAY = expression(r"[\s,;(–-](?:and\s+)?not\s+(?:(?:on|for)\s+)?\Z", re.IGNORECASE)
_NOT_AT = expression(r"(?<!\bwhy)[\s,;(–-]not\s+at\s+\Z", re.IGNORECASE)  # the hour that it is not
_DEPARTURE = expression(
    r"\b(?:bus|(?-i:coach)|ferry|train|boat|flight|plane|tram)\b[^.;!?\n]{0,20}\b(?:leaves|leaving|departs|goes|"
    r"lands|arrives|gets\s+in)\s+(?:\w+\s+)?(?:at\s+)?\Z",
    re.IGNORECASE,
)
"""Before an hour at which somebody's train leaves, be it the only one that a mail tells."""
_TIME_IS = expression(
    r"(?:\A|\n)[ \t]{0,9}(?:[-*•·][ \t]{0,3})?(?:(?:start(?:ing)?|interview|meeting)[ ])?(?:time|hour|when|uhrzeit|"
    r"heure|hora|tijd|ora|orario)[ \t]{0,3}[:|][ \t]{0,9}\Z",
    re.IGNORECASE,
)
_A_WHILE = timedelta(hours=1)  # at the most, from when they come for somebody to their talk
_BESIDE_ITS_DAY = 60  # characters from the beginning of the one to the end of the other
_WITH = expression(r"[ \t]+(?:with|mit|avec|con|met|com)[ \t]+", re.IGNORECASE)
_CLAUSE_END = expression(r"[.,;!?\n(]")
_TALK_AT = expression(r"\b(?:interview|panel|conversation|talk|speak|chat|call|session)", re.IGNORECASE)


def held(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Given the times of a text, return those of interviews: those of anything else are left out, and so are arrivals
    if another time is left."""
    every, several = moments, len(moments) > 1
    moments = without_others(text, moments)
    kept = tuple(one for one in moments if not _is_arrival(text, one, moments)) or moments
    if len(kept) > 1:
        kept = tuple(one for one in kept if not _RING_US.search(text[max(0, one.clock - 60) : one.clock])) or kept
        kept = tuple(one for one in kept if not (_begins_line(text, one) and _ENDS_THEN.match(text, one.stop))) or kept
    if len(kept) > 1:
        kept = tuple(one for one in kept if not (_SAME_FOR_YOU.match(text, one.stop) or _so_for_you(text, one))) or kept
    if len(kept) > 1:
        begins = [one.clock for one in kept]
        kept = tuple(one for one in kept if not any(_FOR_A_START.fullmatch(text, one.stop, at) for at in begins))
        kept = tuple(one for one in kept if not _NO_TALK.search(text[max(0, one.clock - 40) : one.clock])) or kept
    if len(kept) > 1:
        kept = tuple(one for one in kept if not is_over_then(text, one)) or kept
    kept = tuple(one for one in kept if not (is_no_start(text, one) or is_formality(text, one)))
    if not several:
        kept = tuple(one for one in kept if not _NOT_AT.search(text[max(0, one.clock - 24) : one.clock]))
        return tuple(one for one in kept if not _DEPARTURE.search(text[max(0, one.clock - 60) : one.clock]))
    kept = tuple(one for one in kept if not _DENIED.search(text[max(0, one.clock - 24) : one.clock])) or kept
    return tuple(one for one in kept if not _of_something_else(text, one, every))


_THEN = expression(r"\bthen\s+(?:with\s+)?[A-Z][^.!?\n]{0,40}\s(?:from|at)\s\Z")
"""Before a time that goes on from the one before it: "Ada from 1 to 1:45pm, then Tom from 2"."""


def near_their_day(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Given what a mail in English sets, return it without hours that stand far from their day and are not said to be a
    talk's.

    Where no hour stands beside its day, all are kept.
    """
    if not any(_beside_its_day(text, one) for one in moments):
        return moments
    return tuple(one for one in moments if _beside_its_day(text, one) or _is_of_talk(text, one, moments))


def _is_of_talk(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    goes_on = moment.end is not None and _THEN.search(text, max(0, moment.clock - 60), moment.clock) is not None
    return goes_on or is_of_talk(text, moment, moments)


def _beside_its_day(text: str, moment: Moment) -> bool:
    """Whether a day and its hour stand right beside each other; an hour far from its day may be of anything."""
    said = text[moment.position : moment.clock] or text[moment.clock : moment.stop]
    return len(said) <= _BESIDE_ITS_DAY and "\n" not in said


def _so_for_you(text: str, moment: Moment) -> bool:
    """Whether it is "so 1.30pm for you", or "= 18:00 in Oslo": the same once more."""
    before = text[max(0, moment.clock - 60) : moment.clock]
    if _EQUALS.search(before):
        return True
    yours = _FOR_YOU.match(text, moment.stop) or _YOUR_TIME.search(text, moment.clock, moment.stop)
    return yours is not None and (_THAT_IS.search(before[-12:]) or _FOR_ME.search(before)) is not None


def _is_arrival(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether the words before a time say that one has to be there; a line with a time of its own says it of that."""
    label = _ARRIVAL.search(text, max(0, moment.clock - 40), moment.clock)
    if label is None:
        return False
    begun, ended = text.rfind("\n", 0, label.start()) + 1, text.find("\n", label.start(), moment.clock)
    return ended == -1 or not any(begun <= one.clock < ended for one in moments)


def arrives_then(text: str, moment: Moment) -> bool:
    """Given a time of a text, return whether the words before it say that one has to be there, and no more."""
    return _is_arrival(text, moment, (moment,))


def _begins_line(text: str, moment: Moment) -> bool:
    return not text[text.rfind("\n", 0, moment.clock) + 1 : moment.clock].strip(" \t-*•·|–—")


def _of_something_else(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether the words right around a time speak of doors, buses or office hours, and of no interview."""
    since = max([0, *(other.stop for other in moments if other.stop <= moment.clock)])
    return is_of_something_else(text, since, moment.clock, moment.stop)


def is_of_something_else(text: str, since: int, start: int, stop: int) -> bool:
    """Given where an hour stands in a text, and where what is said of it begins, return whether that is about doors and
    the like, and not about an interview."""
    before = text[max(since, start - 60) : start]
    before = before[max(before.rfind("\n"), *(before.rfind(mark) for mark in (". ", "! ", "? ", "; "))) + 1 :]
    after = "" if ends_sentence(text, stop) else _CLAUSE_END.split(text[stop : stop + 40], maxsplit=1)[0]
    words = f"{before} {after}"
    return bool(_BESIDE.search(words)) and not _TALK.search(words)


def is_aside(text: str, moment: Moment, *, alone: bool) -> bool:
    """Given a time of a text, return whether it is a fallback, a break between interviews, that of a talk which was, or
    was only considered.

    A break that is ``alone`` in its mail is none: it is a meal over which they talk.
    """
    own = _begins_line(text, moment) or not ends_sentence(text, moment.stop)
    found = _PAUSE.match(text, moment.stop) if own else None
    pause = found is not None and not (_in_company(text, found.end()) or ends_on_somebody(text, moment))
    pause = pause or _FOOD_IS.search(text[max(0, moment.clock - 40) : moment.clock]) is not None
    clause = own_clause(text, moment)
    if _TAKEN_BACK.match(text, moment.stop):
        return True
    if _WAS_TO_BE.search(clause) or looks_back(" ".join(clause.split())) or (pause and not alone):
        return True
    before = sentence_at(text, moment).partition(text[moment.clock : moment.stop])[0]
    return _IF_NOT.search(before) is not None or _EITHER.search(sentence_at(text, moment)) is not None


def _in_company(text: str, stop: int) -> bool:
    """Whether people are named behind a meal: "Lunch with Karen Schmitz"."""
    company = _WITH.match(text, stop)
    return company is not None and bool(enumerated(text[company.end() : company.end() + 200], manager=False))


def of_receiver(
    text: str, moments: tuple[Moment, ...], message: Message, profile: Profile | None
) -> tuple[Moment, ...]:
    """Given several candidates' times, return those on whose line the reader's name or number stands, or "<- you"."""
    if len(moments) < 2:
        return moments
    if (given := _given_to_receiver(text, moments, message, profile)) is not None:
        return (given,)
    numbers = {(found["number"] or found["you"]).casefold() for found in _MY_NUMBER.finditer(text)}
    lines = [_line(text, one) for one in moments]
    mine: tuple[Moment, ...] = ()
    # A list may go to all whose hours it has: then only the profile tells which of them the reader is.
    for known in ((profile.full_name if profile else "",), tuple(one.name for one in message.to)):
        names = {word for name in known for word in re.findall(r"[^\W\d_]{3,}", name.casefold())}
        mine = mine or tuple(
            one
            for one, line in zip(moments, lines, strict=True)
            if _is_of(line, names, numbers) or _POINTED_AT.search(line)
        )
    if not mine and sum(_A_NUMBER.search(line) is not None for line in lines) > 1:
        return ()  # a list of candidates of whom nobody knows which is the receiver
    return mine if mine and len(mine) < len(moments) else moments


def _given_to_receiver(
    text: str, moments: tuple[Moment, ...], message: Message, profile: Profile | None
) -> Moment | None:
    """The one of several times behind which the reader's name stands, and others' behind the rest: "10.00 Sam Okoro,
    10.45 Jordan Rivera, 11.30 Priya Nair"."""
    named = {one.clock: set(re.findall(r"[^\W\d_]{3,}", named_behind(text, one.stop).casefold())) for one in moments}
    own = " ".join([profile.full_name if profile else "", *(one.name for one in message.to)]).casefold()
    mine = [one for one in moments if named[one.clock] and named[one.clock] <= set(own.split())]
    return mine[0] if len(mine) == 1 and all(named.values()) else None


def of_reader(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Given a text and its times, return only the reader's own where it names it: "from 9.30 until 4.30, and your slot
    is 11.20".

    The other times on that day are left out where they are those of all candidates, or another's, or no talk's. All are
    kept where none is said to be the reader's own.
    """
    moments = tuple(one for one in moments if not _is_not_its_day(text, one)) or moments
    moments = tuple(one for one in moments if not _is_corrected(text, one, moments))
    moments = tuple(one for one in moments if not _is_fetched_before(text, one, moments))
    moments = tuple(one for one in moments if not _is_before_it_begins(text, one, moments))
    own = [one for one in moments if _is_readers(text, one)]
    own = own or _labelled(text, moments)
    if not own or len(own) == len(moments):
        return moments
    return tuple(one for one in moments if one in own or not any(_is_around(text, one, mine, moments) for mine in own))


_SHOULD_BE = expression(
    r"\b(?:should|ought\s+to)\s+(?:have\s+)?(?:read|said|say|stated|been|be)\s+(?:(?:at|as|for|from)\s+)?\Z",
    re.IGNORECASE,
)


def _is_corrected(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether the next time of its day is what it should be: "as 1.15pm on Tuesday. This should read 11.15am"."""
    behind = next((one for one in sorted(moments, key=lambda one: one.clock) if one.clock > moment.clock), None)
    if behind is None or behind.day != moment.day:
        return False
    return _SHOULD_BE.search(text, max(0, behind.clock - 40), behind.clock) is not None


def _labelled(text: str, moments: tuple[Moment, ...]) -> list[Moment]:
    """The only time of a text whose line calls it the time: "Time: 3:30 pm"."""
    found = [one for one in moments if _TIME_IS.search(text, max(0, one.clock - 40), one.clock)]
    return found if len(found) == 1 else []


def _is_readers(text: str, moment: Moment) -> bool:
    at = moment.clock
    begun = is_begun(text, at) and not is_of_everybody(text, at)
    called = is_own(text, at) or begun or is_received(text, at) or is_fetched(text, at)
    return called or is_given_to_reader(text, moment.stop)


def _is_fetched_before(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether they come for the reader then, and the talk has an hour of its own a little later, or before."""
    if not is_fetched(text, moment.clock):
        return False
    same = [one for one in moments if one is not moment and one.day == moment.day]
    same = [one for one in same if not (one.end and one.start <= moment.start < one.end)]  # the hours of a pass
    if any(speaks_of_talk(text, one, moments) for one in same):
        return True
    return any(one.start - moment.start < _A_WHILE and is_of_talk(text, one, moments) for one in same)


def _is_before_it_begins(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether the talk itself begins a little later: "come at 9:30 for coffee, the interview itself starts at 10"."""
    begun = (one for one in moments if one.day == moment.day and is_begun(text, one.clock))
    soon = any(timedelta() < one.start - moment.start <= _A_WHILE for one in begun)
    return soon and moment.end is None and _TALK_AT.search(own_clause(text, moment, moments)) is None


def _is_not_its_day(text: str, moment: Moment) -> bool:
    """Whether the day of a time is told as that which it is not: "Friday at 10, and not Thursday at 11"."""
    before = text[max(0, moment.position - 24) : moment.position]
    return moment.position < moment.clock <= moment.position + 30 and _NOT_ITS_DAY.search(before) is not None


def _is_around(text: str, moment: Moment, own: Moment, moments: tuple[Moment, ...]) -> bool:
    if moment.day != own.day:
        return False
    whole = moment.end is not None and moment.start <= own.start < moment.end and own.end is None
    another = is_of_another(text, moment.clock) or is_given_to_another(text, moment.stop)
    return whole or another or is_of_everybody(text, moment.clock) or not is_of_talk(text, moment, moments)


def _is_of(line: str, names: set[str], numbers: set[str]) -> bool:
    """Whether a line of a list has one of the receiver's names in it, or their number."""
    folded = line.casefold()
    by_name = names & set(re.findall(r"[^\W\d_]{3,}", folded))
    return bool(by_name or numbers & set(re.findall(r"[\w/-]+", folded)))


def _line(text: str, moment: Moment) -> str:
    end = text.find("\n", moment.stop)
    return text[text.rfind("\n", 0, moment.clock) + 1 : end if end != -1 else len(text)]


def is_formality(text: str, moment: Moment) -> bool:
    """Given a text and a time in it, return whether it is the time of a medical, of a check of papers, or of the first
    day."""
    return formalities.is_formality(own_clause(text, moment))
