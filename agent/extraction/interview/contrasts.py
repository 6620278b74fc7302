"""Hours of a change that are told one for another, while the day stands elsewhere in the mail: "where I wrote nine,
please read eleven".

Whatever else has an hour there, lunch or the last train, the hour that takes the place of another is the new one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.day_parts import find_day_parts
from agent.extraction.when.days import find_days, masked, names_wrong_day
from agent.extraction.when.loose_hours import LooseHour, ends_as_hour, find_loose_hours
from agent.extraction.when.moments import Moment, moment_of
from agent.extraction.when.passages import BREAK
from agent.extraction.when.readers import Reader
from agent.extraction.when.zoned import ZonedClock, clocks_in, one_zone
from agent.extraction.words.calendar_words import CITIES, zone_of
from agent.extraction.words.whole_words import places

_QUOTE = r"[\"“”„«»'‘’]?"
_P = (
    r"(?:(?:at|by|for|from|around|about|um|ab|auf|gegen|à|de|a|a\s+las?|às|as|das|las|para|alle(?:\s+ore)?|per|le|ore|"
    r"om|tegen|vers|the|your|our|usual|original|planned|agreed|les|die|den|dem|only)\s{1,3}){0,3}" + _QUOTE
)
_NOT = (
    r"(?:(?<!\bif\s)not|n['’]?t(?:\s+(?:be|come|come\s+in|start|meet))?|no\s+longer|nicht(?:\s+mehr)?|(?:non\s+)?pas|no|"
    r"ya\s+no|não|já\s+não|non(?:\s+più)?|niet(?:\s+meer)?)"
)
_FOR_THE_OLD = (
    r"(?:instead\s+of|rather\s+than|in\s+(?:the\s+)?place\s+of|in\s+lieu\s+of|statt|anstatt|anstelle\s+von|"
    r"au\s+lieu\s+d(?:e|['’])|plutôt\s+qu(?:e|['’])|en\s+(?:vez|lugar)\s+de|em\s+vez\s+d[aeo]s?|"
    r"ao\s+invés\s+d[aeo]s?|in\s+plaats\s+van|invece\s+(?:d(?:i|elle)|che(?:\s+alle)?)|anziché)"
)
_AS_SAID = (
    r"(?:\s(?:Uhr|h|uur))?(?:,?\s{1,3}(?:as|like|wie|comme|como|come|zoals)(?:\s{1,3}(?!(?:but|sondern|mais|sino|mas|ma|maar)\b)"
    r"[^\W\d_][\w'’]*){1,3})?"
)
"""Behind an hour that was agreed: "not at nine as we said, but at ten"."""
_BUT = r"(?:but|sondern|mais|sino|mas(?:\s+sim)?|ma|maar|bensì)"
_READ = (
    r"(?:read|please\s+read|kindly\s+read|leé|lee|lea|léase|lesen\s+Sie|lies|lisez|lis|leia|lê|legga|leggi|leggere|"
    r"lees|gelieve)"
)
_WHERE = r"(?:where|wherever|donde|onde|dove|wo|waar|là\s+où)"
_SAID = (
    r"(?:said|wrote|typed|put|told\s+you|says?|stands?|gives?|gave|had\s+(?:you|it|us)|agreed(?:\s+on)?|arranged|"
    r"planned|(?:supposed|meant|due)\s+to\s+(?:be|meet|start)|(?:it|that|which|time|slot|hour)\s+was|"
    r"dicho|decía|dije|puse|quedamos|quedado|era|iba\s+a\s+ser|steht|stand|geschrieben|gesagt|war(?:en)?|"
    r"(?:avai[st]|avions|ai)\s+(?:dit|écrit|mis|noté)|était|prévue?|dito|dissemos|disse|escrevi|combinamos|combinado|"
    r"(?:avevo|avevamo|ho|abbiamo)\s+(?:scritto|detto)|stond|gezegd|schreef|geschreven|afgesproken|was)"
)
_IS = (
    r"(?:read|take|make\s+(?:it|that|this)|let['’]s\s+(?:say|do|make\s+it)|it\s+(?:should|ought\s+to)\s+(?:be|read|say|have\s+"
    r"been)|should\s+(?:be|read|say|have\s+been)|but\s+(?:it['’]s|let['’]s|we['’]ll|it\s+is|i\s+meant|meant|now)|"
    r"i\s+meant|it['’]s(?:\s+(?:really|actually|now))?|pero\s+(?:(?:mejor\s+)?que\s+sea|mejor|es|son|sea)|"
    r"(?:lo\s+)?correcto\s+es|mas\s+(?:é|são|fica)|o\s+correto\s+é|ma\s+(?:è|sono|facciamo|sarà)|richtig\s+(?:ist|sind|wäre)|"
    r"(?:es\s+)?(?:muss|sollte)\s+\w+\s+heißen|mais\s+(?:c['’]est|ce\s+sera|disons)|il\s+faut\s+lire|"
    r"maar\s+het\s+(?:is|wordt)|het\s+moet\s+zijn)"
)
_MOVES = (
    r"(?:slips?|slipped|moves?|moved|moving|becomes?|goes|slides?|slid|shift\w*|push\w*|put\s+back|"
    r"brought\s+forward|delayed|changes?|changed|turns)"
)
_WAS = (
    r"(?:was|previously|originally|formerly|war|bisher|vorher|ursprünglich|antes|era|avant|initialement|prima|"
    r"voorheen|eerst)"
)
_WORDS = r"(?:\s{1,3}(?!and\b|or\b|und\b|oder\b|et\b|ou\b|y\b|e\b|en\b|of\b)[^\W\d_][\w'’]*){0,6}"
_SHORT = r"(?:(?!(?:halb|half|(?:drei)?viertel|quarter|kwart)\b)[^\W\d_][\w'’]*\s{1,3}){0,3}"
_WHOSE = r"(?:[^\W\d_]+(?:['’]s)?\s{1,3}){0,2}"
# What stands before the first of two hours, and what between them.
_NEW_FIRST = (
    (
        "",
        rf"{_QUOTE}{_WORDS}[,\s(–—-]{{1,4}}(?:(?:and|but|und|et|y|e|en)\s{{1,3}})?(?:{_NOT}|{_FOR_THE_OLD})\s{{0,3}}{_P}",
    ),
    ("", rf"{_QUOTE}[^.!?;\n\d]{{0,25}}[,(;–—-]\s{{0,3}}(?:it\s{{1,3}}|das\s{{1,3}}|que\s{{1,3}})?{_WAS}\s{{1,3}}{_P}"),
    (
        rf"\b{_READ}\s{{1,3}}{_P}",
        rf"{_QUOTE}\s{{0,3}}(?:{_WHERE}|for|when|là|da\s{{1,3}}wo)\b[^.!?\n\d]{{0,50}}",
    ),
)
_OLD_FIRST = (
    (
        rf"\b{_FOR_THE_OLD}\s{{0,3}}{_P}",
        rf"{_QUOTE}[^.!?;\n\d]{{0,60}}?(?:,\s{{1,3}}|\b(?:at|for|by|to|um|à|a\s{{1,3}}las?|às|alle|om|ab)\s{{1,3}})",
    ),
    (
        rf"\b{_NOT}\s{{1,3}}{_P}",
        rf"{_QUOTE}{_AS_SAID}(?:\s{{0,3}}\([^()\n]{{0,90}}\))?[,;]?\s{{0,3}}{_BUT}\s{{1,3}}{_SHORT}{_P}",
    ),
    (rf"\bfor\s{{1,3}}{_P}", rf"{_QUOTE},?\s{{1,3}}{_READ}\s{{1,3}}{_P}"),
    (rf"\b{_WHERE}\b[^.!?\n\d]{{0,50}}?{_P}", rf"{_QUOTE}[^.!?;\n\d]{{0,40}}?\b{_READ}\s{{1,3}}{_SHORT}{_P}"),
    (
        rf"\b{_SAID}\b[^.!?;\n\d]{{0,30}}?{_P}",
        rf"{_QUOTE}[^.!?;\n\d]{{0,40}}?[.!,;–—-]?\s{{0,3}}{_SHORT}\b{_IS}\s{{1,3}}{_SHORT}{_P}",
    ),
    (
        r"\b(?:at|from|for)\s{1,3}",
        rf"{_QUOTE}(?:\s{{1,3}}on\s(?:the\s)?\w+)?[^.!?;\n\d]{{0,30}}?\bso\s(?:we|i)(?:['’]ve|\shave)?\s(?:now\s)?(?:pencill?ed|put|moved|booked|got|squeezed)\s"
        rf"you(?:\s(?:in|down))?\s{{1,3}}{_P}",
    ),
    (
        rf"\b(?:{_MOVES}|put|bring(?:ing)?|bump\w*)\s{{1,3}}(?:your|the|our|that|this)\s{{1,3}}{_WHOSE}",
        rf"(?:\s{{1,3}}(?!to\b)[^\W\d_][\w'’]*){{0,5}}\s{{1,3}}(?:in)?to\s{{1,3}}{_P}",
    ),
    (
        rf"\b(?:your|the|our|that|this)\s{{1,3}}{_WHOSE}",
        rf"(?:\s{{1,3}}(?!to\b)[^\W\d_][\w'’]*){{0,5}}\s{{1,3}}(?:(?:is|will\s+be)\s+(?:now|going\s+to\s+be)|now\s+is|becomes?|has\s+become|has\s+turned\s+into|will\s+now\s+be)\s{{1,3}}{_P}",
    ),
    (
        rf"\b(?:can|could|may|might|would)\s{{1,3}}(?:(?:your|the|our|that)\s{{1,3}})?{_WHOSE}",
        rf"\s{{1,3}}(?:be(?:come)?|(?:go|move|slip|slide)\s{{1,3}}to)\s{{1,3}}{_P}",
    ),
    (
        r"\b(?:your|the|our|dein|ihr|votre|su|tu|il\s{1,3}suo)\s{1,3}",
        rf"(?:\s{{1,3}}(?!to\b)[^\W\d_]\w*){{0,5}}\s{{1,3}}{_MOVES}\s{{1,3}}(?:in)?to\s{{1,3}}{_P}",
    ),
)
_RULES = tuple(
    (
        expression(rf"{before}\Z", re.IGNORECASE) if before else None,
        expression(between, re.IGNORECASE),
        old_first,
        _READ in before + between or _IS in between,
    )
    for rules, old_first in ((_NEW_FIRST, False), (_OLD_FIRST, True))
    for before, between in rules
)
"""Whether the old one comes first, and whether mere figures so told are hours."""
_TELLS = expression(
    rf"{_QUOTE}[,;]?\s{{0,9}}(?:{_READ}|{_IS}|{_FOR_THE_OLD}|{_NOT}|{_BUT}|{_MOVES}|{_WHERE}|for)\b", re.IGNORECASE
)
"""Right behind a mere number that is an hour, and counts nothing: "where I wrote 3 read 4"."""
_UP_TO = expression(
    r"\b(?:until|till?|before|after|bis|vor|nach|jusqu['’](?:à|en)|avant|après|hasta|antes|até|fino\s+a(?:lle)?|"
    r"tot|voor|na)\s+(?:(?:zu[mr]?|um|de|las?|le|às|om|alle|the)\s+)*\Z",
    re.IGNORECASE,
)
"""Before an hour up to which something lasts: "I'm in Leeds till 3 rather than 1"."""
_ROOM = 90  # characters before an hour, in which stands what is said of it
_OF_SOMETHING_ELSE = expression(
    r"\b(?:trains?|bus(?:es)?|ferry|boats?|ship|vessel|eta|etd|flights?|planes?|tide|lunch|breakfast|dinner|supper|shops?|store|"
    r"caf[eé]|school|doors?|gates?|market|delivery|lorry|truck|match|class|lessons?|shifts?|surgery|office|"
    r"reception|library|deadline|arrives?|lands?|docks?|clos\w+|opens?|opening|leaves?|finish\w*|ends?|"
    r"zug|bahn|schiff|fähre|flug|laden|mittagessen|öffn\w+|schließ\w+|endet|"
    r"navire|bateau|avion|vol|déjeuner|magasin|ouvre|ferme|finit|tren|barco|avión|vuelo|almuerzo|comida|tienda|"
    r"abre|cierra|termina|comboio|trem|voo|almoço|loja|fecha|treno|nave|traghetto|volo|pranzo|negozio|apre|chiude|"
    r"finisce|attracca|trein|boot|vlucht|winkel|opent|sluit|eindigt)\b",
    re.IGNORECASE,
)
_THEIR_TALK = expression(
    r"\b(?:interviews?|your|you(?:['’]\w+)?|meet\w*|talk|chat|call|ring|slot|read|appointment|let['’]s|"
    r"(?:we|i)(?:['’](?:d|ll))?\s+(?:would\s+|will\s+|could\s+|can\s+)?(?:start|begin|talk|see|speak|need|have|want|do|say)|"
    r"sie|ihr\w*|du|dich|gespräch|vous|votre|entretien|te|usted|entrevista|encontr\w+|lei|colloquio|u|je|jij|gesprek|"
    r"afspraak)\b",
    re.IGNORECASE,
)
_CLAUSES = expression(
    r"[.!?;]\s|\n\s*\n|,\s+(?:so|and|but|because|since|as)\s|\b(?:because|since|weil|porque|perché|omdat)\s"
)
_DENIED = expression(
    r"\b(?:instead\s+of|rather\s+than|in\s+place\s+of|not|no\s+longer|statt|nicht|au\s+lieu\s+d[eu]|pas|en\s+vez\s+del?|"
    r"no|em\s+vez\s+d[aeo]|não|niet|in\s+plaats\s+van|non|invece\s+d[ie]l?|sent|wrote|written|sent\s+you|since|until)\s+"
    r"(?:(?:on|the|de[nmr]?|le|el|il|am|op|a|na|no)\s+){0,2}\Z",
    re.IGNORECASE,
)
_FAR = 5 * 60  # minutes: no interview moves so far within its day by a mere figure


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two hours of which one takes the place of the other, and where they stand."""

    new: LooseHour
    old: LooseHour
    begin: time
    was: time


def find_contrast(text: str, subject: str, reader: Reader, grace: int = 0) -> tuple[Moment, Moment] | None:
    """Given the text of a change and its subject, return the old and the new time where one hour is told for another.

    Their day is the one of their sentence, else the only one of the mail. None where it is not known, or where more
    than one hour is told so.
    """
    plain = masked(text)
    days = _days(plain, reader, grace)
    pairs = [one for one in _pairs(plain, days, reader.language) if not _is_of_something_else(plain, one)]
    if len({(one.begin, one.was) for one in pairs}) != 1 or names_wrong_day(plain, reader.calendar(grace)):
        return None
    day = _day_of(pairs[0], plain, days, reader.today) or _only(_days(masked(subject), reader, grace), days)
    zone = _zone(pairs[0], plain, days, reader)
    if day is None or zone is None:
        return None
    old, new = (
        moment_of(
            Found(hour.start, hour.stop, day), ZonedClock(hour.start, hour.stop, at, hour.until, None), zone, reader
        )
        for hour, at in ((pairs[0].old, pairs[0].was), (pairs[0].new, pairs[0].begin))
    )
    return old, new


def unless_of_something_else(text: str, moments: tuple[Moment, ...], reader: Reader) -> tuple[Moment, ...]:
    """Given a text and its times, return none of them where all are hours of trains, shops and the like, told one for
    another."""
    plain = masked(text)
    days = _days(plain, reader, 0)
    gone = {
        hour.start
        for pair in _pairs(plain, days, reader.language)
        if _is_of_something_else(plain, pair)
        for hour in (pair.new, pair.old)
    }
    return () if all(one.clock in gone for one in moments) else moments


def _days(plain: str, reader: Reader, grace: int) -> tuple[Found, ...]:
    calendar = reader.calendar(grace)
    days = (*find_days(plain, calendar), *find_day_parts(plain, calendar))
    return tuple(sorted(days, key=lambda one: one.start))


def _pairs(plain: str, days: tuple[Found, ...], language: str) -> Iterator[_Pair]:
    for one, other in itertools.pairwise(find_loose_hours(plain, days, language)):
        old_first = _told_for(plain, one, other)
        counts = not (ends_as_hour(plain, one) or _TELLS.match(plain, one.stop))
        if old_first is None or counts or not ends_as_hour(plain, other):
            continue
        old, new = (one, other) if old_first else (other, one)
        if times := _times(new, old):
            yield _Pair(new, old, *times)


def _told_for(plain: str, one: LooseHour, other: LooseHour) -> bool | None:
    """Whether the first of two hours is the old one, and the second takes its place; None where neither does."""
    before = plain[max(0, one.start - _ROOM) : one.start]
    for lead, between, old_first, plainly in _RULES:
        if not (plainly or one.marked or other.marked):
            continue
        if between.fullmatch(plain, one.stop, other.start) and (lead is None or lead.search(before)):
            return old_first
    return None


def _times(new: LooseHour, old: LooseHour) -> tuple[time, time] | None:
    """The new and the old hour, of the half of the day in which they are close; None where that is not sure."""
    told = sorted((_apart(one, other), one, other) for one in new.times for other in old.times)
    near, begin, was = told[0]
    if near == 0 or (len(told) > 1 and len(new.times) == len(old.times)):
        return None
    if near > _FAR and not (new.exact and old.exact):
        return None
    return begin, was


def _apart(one: time, other: time) -> int:
    return abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)


def _is_of_something_else(plain: str, pair: _Pair) -> bool:
    """Whether the clause of two hours tells when a train comes or a shop opens, and not when they meet."""
    start, stop = min(pair.new.start, pair.old.start), max(pair.new.stop, pair.old.stop)
    begin = max((cut.end() for cut in _CLAUSES.finditer(plain, max(0, start - _ROOM), start)), default=0)
    if _UP_TO.search(plain[max(0, start - 20) : start]):
        return True
    behind = re.split(r"[,.;!?\n(]", plain[stop : stop + 40])[0]
    said = plain[max(begin, start - _ROOM) : stop] + behind
    return _OF_SOMETHING_ELSE.search(said) is not None and _THEIR_TALK.search(said) is None


def _day_of(pair: _Pair, plain: str, days: Sequence[Found], today: date) -> date | None:
    """The one day of the sentence of two hours, else of the mail; that one may ring "tonight" tells no day."""
    start, stop = min(pair.new.start, pair.old.start), max(pair.new.stop, pair.old.stop)
    begin, end = 0, len(plain)
    for cut in BREAK.finditer(plain):
        if cut.end() <= start:
            begin = cut.end()
        elif cut.start() >= stop:
            end = cut.start()
            break
    kept = [day for day in days if day.day >= today and not _DENIED.search(plain[max(0, day.start - 24) : day.start])]
    own = {day.day for day in kept if begin <= day.start < end}
    told = own or {day.day for day in kept} - {today}
    return told.pop() if len(told) == 1 else None


def _only(headed: Sequence[Found], days: Sequence[Found]) -> date | None:
    """The one day of a subject, where the text names no other."""
    told = {day.day for day in headed}
    others = {day.day for day in days} - told
    return told.pop() if len(told) == 1 and len(others) < 2 else None


def _zone(pair: _Pair, plain: str, days: tuple[Found, ...], reader: Reader) -> str | None:
    """The zone of two hours: "" where none is named; None where the mail names several, and none with these."""
    clocks = clocks_in(plain, reader, days)
    own = {one.zone for one in clocks if one.position in {pair.new.start, pair.old.start} and one.zone}
    if len(own) == 1:
        return own.pop()
    start, stop = min(pair.new.start, pair.old.start), max(pair.new.stop, pair.old.stop)
    around = re.split(r"[.!?]\s", plain[:start])[-1] + plain[start:stop] + re.split(r"[.!?]\s|\n", plain[stop:])[0]
    zones = {zone for city in CITIES if any(places(city, around)) and (zone := zone_of(city, reader.offset))}
    if zones or own:
        return zones.pop() if len(zones) == 1 and not own else None
    return one_zone(plain, clocks, reader) or (None if len({one.zone for one in clocks if one.zone}) > 1 else "")
