"""Moments in running text: a day and a clock time that belong together, in a zone that is said or not.

Guessing freely at dates is mostly wrong. So a moment needs both a day and a clock time; a window ("between 10 and 12"),
a deadline ("by Friday 5 PM") and a time that nothing dates are none. An hour from 1 to 6 without "am" or a leading zero
is in the afternoon: nobody interviews at three at night.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.when.calendars import Found
from agent.extraction.when.clocks import INSTEAD
from agent.extraction.when.day_parts import find_day_parts
from agent.extraction.when.days import find_days, masked
from agent.extraction.when.hours import MOVED_FROM
from agent.extraction.when.near_days import in_the_row, is_said_at_leave, told_by_another
from agent.extraction.when.new_hours import find_hour_alone
from agent.extraction.when.next_sentences import called_interview, meets_on, told_behind
from agent.extraction.when.opening_hours import are_span, of_several_days
from agent.extraction.when.other_days import of_people
from agent.extraction.when.own_hours import is_fetched, is_held_on, is_own, is_received
from agent.extraction.when.readers import Reader
from agent.extraction.when.zoned import (
    TO_ITS_DAY,
    ZonedClock,
    clocks_in,
    last_of_row,
    one_zone,
    told_apart,
    without_same,
)

_DAY = timedelta(days=1)
_NO_SLOT = expression(
    r"\b(?:(?<!\bcome\s)(?<!\bcoming\s)(?<!\bdrop\s)(?<!\bstop\s)(?<!\bswing\s)(?<!\bpop\s)by|before|until|till|"
    r"neither|nor|weder|ni|né|"
    r"(?:deadline|closing\s+(?:date|day|time))(?:\s+(?:for|of)\s+[^.\n:]{1,20})?\s*(?:is|:)?(?:\s+on)?|"
    r"no\s+later\s+than|expires?(?:\s+on)?|"
    r"due(?:\s+on)?|bis(?:\s+(?:zum|spätestens))?|avant(?:\s+le)?|antes\s+del?|jusqu['’](?:au|à)|hasta(?:\s+el)?|"
    r"até(?:\s+(?:[oa]|à|ao))?|fino\s+a(?:l|lle)?|tot(?:\s+en\s+met)?|uiterlijk|spätestens|"
    r"(?:applications?|applying|vacanc\w+|adverts?|competition|post|registration)\s+(?:will\s+)?clos(?:es?|"
    r"ing)(?:\s+on)?|"
    r"(?:bewerbungs|einsende)(?:schluss|frist)\s*(?:ist|:)?(?:\s+am)?|"
    r"voor|entro(?:\s+il)?|(?:sent|wrote|received|applied|posted|submitted|mail|"
    r"message|note|dated)[:\s]\s*(?:us\s+|me\s+)?(?:on|from|of|at)?)\s*(?:the\s+)?\Z",
    re.IGNORECASE,
)
_DUE = expression(
    r"\b(?:confirm|reply|respond|know|return|send|submit|complete|accept|decline|rsvp|attendance)\b[^.!?\n]{0,80}\bby\s+"
    r"[^.!?\n]{0,24}\Z",
    re.IGNORECASE,
)
"""Before a day on which an answer is due, and nobody meets: "Please confirm your attendance by noon on"."""
_START = expression(
    r"[\s\-*•·–—]{0,9}(?:(?:your|the)\s+)?(?:(?:interview|panel|assessment|session|meeting|call|"
    r"appointment)\s+)?(?:start(?:s|ing)?|begin(?:s|ning)?|commenc\w+|"
    r"time|slot|interview|when)(?:\s+(?:time|at))?\s*[:|–-]\s*(?:(?:at|from)\s+)?",
    re.IGNORECASE,
)
"""What a line says before the hour at which they begin."""
_SENTENCE_END = expression(r"[.!?]\s+(?=[A-ZÀ-Þ])|\n\s*\n\s*\n")
_REPLACED = expression(
    r"\b(?:instead\s+of|rather\s+than|in\s+(?:the\s+)?place\s+of|and\s+not|statt|anstatt|au\s+lieu\s+d[eu]|"
    r"en\s+(?:vez|lugar)\s+del?|em\s+vez\s+d[aeo]|"
    r"in\s+plaats\s+van|invece\s+(?:di|del)|not|nicht|pas|niet|no\s+el|no\s+la|não|"
    r"non)\s+(?:(?:on|the|de[nmr]?|le|el|il|am|op)\s+){0,2}\Z",
    re.IGNORECASE,
)
_SAME_DAY = (
    r"(?:(?:the|that|on\s+the|of\s+the)\s+)?same\s+(?:day|morning|afternoon|evening)|(?:on\s+)?that\s+(?:same\s+)?day|(?:le|du)\s+même\s+jour|"
    r"(?:la|de\s+la)\s+même\s+journée|"
    r"(?:am\s+|des\s+)?(?:selben|gleichen)\s+tag(?:es)?|(?:el|del)\s+mismo\s+d[ií]a|(?:no|do)\s+mesmo\s+dia|"
    r"(?:(?:nel|del)lo|lo)\s+stesso\s+giorno|(?:nella|della)\s+stessa\s+giornata|(?:op\s+)?dezelfde\s+dag"
)
_ON_SAME_DAY = expression(rf"[\s,(]{{0,3}}(?:{_SAME_DAY})\b", re.IGNORECASE)
_SAME_DAY_AT = expression(
    rf"\b(?:{_SAME_DAY})[\s,:]{{1,3}}(?:(?:at|um|à|a\s+las?|alle(?:\s+ore)?|om|às)\s+)?\Z", re.IGNORECASE
)
_RIGHT_AT = expression(r"[\s,]{0,3}(?:(?:at|um|à|a\s+las?|alle|om|às|,)\s*)?", re.IGNORECASE)
_BEHIND_AN_ASIDE = expression(
    r"(?:\s+as\s+[^.,;!?\n\d]{3,40})?\s?[,)–—-]\s*(?:(?:at|from|um|à|a\s+las?|alle|om|às)\s+)?", re.IGNORECASE
)
_THAT_IS = expression(
    r"[^.!?\n]{0,60}\b(?:that['’]?s|that\s+is|i\.e\.|which\s+is|also\s+am|also\s+der)\s+(?:on\s+)?\Z", re.IGNORECASE
)
_TILL_THEN = expression(
    r"(?:\A|\n|[.!?,–-]\s)\s*(?:(?:also|dus|entonces|pues|então|dan)\s+)?(?:bis\s+(?:am\s+)?|hasta\s+el\s+|até\s+(?:[oa]\s+|à\s+)?|tot\s+)\Z",
    re.IGNORECASE,
)
_AND_NO_MORE = expression(
    r"[\s,]{1,3}(?:(?:um|om|a\s+las?|às|à)\s+)?\d{1,2}(?:[:.h]\d\d|h)?(?:\s?(?:Uhr|uur|horas))?\s*(?:[!.\n]|\Z)"
)
_MOVES_TO = expression(
    r"\b(?:mov|push|postpon|resched|put\s|br[io]|shift|chang)\w*[^.;!?\n\d]{0,20}\bto\s(?:the\s)?\Z", re.IGNORECASE
)
_THE = expression(r"\b(?:on|for)\s+the\s\Z", re.IGNORECASE)
_APART = expression(r"\S[ \t]*\n\s*\n")  # what stands in another paragraph
_CLAUSE = expression(r"\b(?:so|can|could|would|will|let['’]?s|make|come|see|meet|then|instead)\b", re.IGNORECASE)
_PART_OF_IT = expression(r"\A\s{1,3}in\s{1,3}the\s{1,3}(?:morning|afternoon|arvo|evening)\b", re.IGNORECASE)
_LISTED = expression(
    r"[\s,)]{0,20}(?:or|and|oder|und|ou|et|o|y|of|en|e|/)?\s{0,9}(?:(?:on|am|na|op)\s+)?(?:(?:the|den|dem|der|le|el|il|a|de)\s+)?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and a clock time, and where they stand in the text. ``start`` and ``end`` are aware, UTC."""

    position: int
    stop: int
    clock: int  # where the clock time itself begins
    day: date
    start: datetime
    end: datetime | None
    time_zone: str | None
    zone_known: bool
    disputed: bool = False  # told once more in another zone, and the two are not the same


def find_moments(text: str, reader: Reader, grace: int = 0) -> tuple[Moment, ...]:
    """Given text and what to read it against, return its moments in order, each instant once.

    ``grace`` is how many days before the mail a moment may lie; with none, one before the mail itself is left out.
    """
    plain, days = _days_in(text, reader, grace)
    if not days:
        return ()
    clocks = without_same(clocks_in(plain, reader, days), plain)
    pairs = [(found, clock) for clock in clocks for found in _days_of(clock, days, clocks, plain)]
    if not grace:
        pairs = [(_meant(found, clock, pairs, days, plain), clock) for found, clock in pairs]
    return _read_all(pairs, plain, clocks, reader, grace)


def _meant(
    found: Found, clock: ZonedClock, pairs: Iterable[tuple[Found, ZonedClock]], days: tuple[Found, ...], text: str
) -> Found:
    """The date that a mere weekday means: "interview on Thursday 12 March ... see you Thursday at 9.30", "Thursday at 3
    is fine. See you on Thursday next week"."""
    if found.exact or " " in text[found.start : found.end]:
        return found
    told = (day for day in days if day.exact or is_said_at_leave(day, text))
    dates = {day.day: day for day in told if day.day.weekday() == found.day.weekday()}
    date = next(iter(dates.values())) if len(dates) == 1 else None
    if date is None or date.day == found.day:
        return found
    if not date.exact:
        return found if any(day == date for day, _ in pairs) else replace(found, day=date.day)
    hours = {other.begin for day, other in pairs if day.exact and day.day == date.day}
    meets = clock.begin in hours if hours else meets_on(text, (date.start, date.end))
    same = _THE.search(text, 0, found.start) or _THAT_IS.match(text, found.end, date.start)
    return replace(found, day=date.day) if meets or same else found


def find_scattered(text: str, reader: Reader, grace: int = 0) -> tuple[Moment, ...]:
    """Given text that names only one day, return its clock times on that day, wherever in the text they stand."""
    plain, named = _days_in(text, reader, grace)
    kept = [day for day in named if not _REPLACED.search(plain, max(0, day.start - 24), day.start)]
    days = _usable([day for day in kept if not _DUE.search(plain, max(0, day.start - 160), day.start)], plain)
    if len({found.day for found in days}) != 1:
        return ()
    clocks = without_same(clocks_in(plain, reader, tuple(days)), plain)
    return _read_all(((days[0], clock) for clock in clocks), plain, clocks, reader, grace)


def find_on_that_day(text: str, reader: Reader) -> tuple[Moment, ...]:
    """Given text that names only one day, return the time at which it says to meet by a bare hour: "I'll call at 2"."""
    plain, named = _days_in(text, reader, 0)
    days = _usable(list(named), plain)
    hour = find_hour_alone(plain)
    if hour is None or len({found.day for found in days}) != 1:
        return ()
    clock = ZonedClock(hour[0], hour[1], hour[2], None, None, spreads=True)
    return _read_all([(days[0], clock)], plain, (clock,), reader, 0)


@lru_cache(maxsize=4)
def _days_in(text: str, reader: Reader, grace: int) -> tuple[str, tuple[Found, ...]]:
    """A text, masked, and the days in it on which people may meet; of one mail they are asked for several times."""
    plain = masked(text)
    calendar = reader.calendar(grace)
    days = sorted((*find_days(plain, calendar), *find_day_parts(plain, calendar)), key=lambda found: found.start)
    return plain, of_people(told_by_another(in_the_row(tuple(days), plain), plain), plain)


def _read_all(
    pairs: Iterable[tuple[Found, ZonedClock]], plain: str, clocks: tuple[ZonedClock, ...], reader: Reader, grace: int
) -> tuple[Moment, ...]:
    default = one_zone(plain, clocks, reader)
    oldest = reader.sent - timedelta(days=grace)
    paired = list(pairs)
    read = [moment_of(found, clock, default, reader) for found, clock in paired]
    read = _disputed(read, [clock for _, clock in paired], plain)
    starts = {moment.start for moment in read}
    moments: dict[datetime, Moment] = {}
    for moment in read:
        if moment.start >= oldest:
            moments[moment.start] = _closer(moments.get(moment.start), moment, starts)
    return tuple(sorted(moments.values(), key=lambda moment: moment.clock))


def _disputed(read: list[Moment], clocks: list[ZonedClock], text: str) -> list[Moment]:
    """The moments, those marked that are told in two zones and come to two instants."""
    twice = [at for at in told_apart(clocks, text) if read[at].day == read[at + 1].day and not _is_end(read, at, text)]
    marked = {place for at in twice if read[at].start != read[at + 1].start for place in (at, at + 1)}
    return [replace(moment, disputed=True) if at in marked else moment for at, moment in enumerate(read)]


def _is_end(read: list[Moment], at: int, text: str) -> bool:
    """Whether a time tells once more the hour to which the one before it moves: "from 10 to 1 pm CET (12:00 UK)"."""
    moves = MOVED_FROM.search(text, max(0, read[at].clock - 100), read[at].clock) is not None
    return moves and read[at].end == read[at + 1].start


def _closer(known: Moment | None, found: Moment, starts: set[datetime]) -> Moment:
    """Of two moments that begin together, the shorter: "1-4 PM" announces the talk of 1:00-1:45 and the others."""
    if known is None:
        return found
    if known.end is None and found.end is None:
        return known
    if known.end is not None and found.end is not None:
        return min(known, found, key=lambda moment: moment.end or moment.start)
    ended, open_ended = (known, found) if known.end is not None else (found, known)
    # "1-4 PM: 1:00 Dana Kim, 2:00 Raj Patel": the first talk ends before the afternoon does.
    announces = any(ended.start < start < (ended.end or ended.start) for start in starts)
    return open_ended if announces else ended


def moment_of(found: Found, clock: ZonedClock, default: str | None, reader: Reader) -> Moment:
    """Given a day, a clock time on it, and the zone of times that name none, return the moment."""
    start, zone, known = reader.instant(found.day, clock.begin, clock.zone or default)
    end = None
    if clock.until is not None:
        seconds = datetime.combine(found.day, clock.until) - datetime.combine(found.day, clock.begin)
        end = start + seconds % _DAY  # "11 to 3" by night ends on the next day
    return Moment(
        min(found.start, clock.position), max(found.end, clock.stop), clock.position, found.day, start, end, zone, known
    )


# ---- which day a time is of


def _days_of(clock: ZonedClock, days: tuple[Found, ...], clocks: tuple[ZonedClock, ...], text: str) -> list[Found]:
    following = next((other for other in clocks if other.position >= clock.stop), None)
    if following is not None and INSTEAD.match(text[clock.stop : following.position]):
        return _days_of(following, days, clocks, text)
    after = next((day for day in days if day.start >= clock.stop), None)
    if after and _leads_to(clock, after, text) and _takes_back(clock, after, days, clocks, text):
        return _usable([after, *_listed_behind(after, days, clocks, text)], text)
    before = [day for day in days if day.end <= clock.position]
    # "the 31st rather than the 30th, your hour being eleven": what no longer holds has its hour right behind it.
    before = [
        day for day in before if not (_gone(day, clock, text) or _aside(day, clock, before, clocks, text))
    ] or before
    last = last_of_row(clock, clocks, text)
    if last is not clock and (not before or _is_apart(before[-1], clock, text)):
        return _days_of(last, days, clocks, text)
    if not before:
        return []
    nearest = before[-1]
    between = text[nearest.end : clock.position]
    far = len(between) > 400 or _SENTENCE_END.search(between) is not None
    told = _heading(nearest, clock, text) or _row(clock, before, text) or _told_of(nearest, clock, text)
    if far and not (told or _labelled(clock, before, text) or _of_the_only_day(clock, days, text)):
        return _usable([nearest], text) if _is_readers_own(clock, before, text) else []
    if len(before) > 1 and are_span(before[-2], nearest, text):
        return []
    return _usable(_listed_up_to_last(before, clocks, text), text)


def _leads_to(clock: ZonedClock, day: Found, text: str) -> bool:
    """Whether only small words stand between an hour and the day behind it: "at 3 in the afternoon on Tuesday"."""
    gap = text[clock.stop : day.start]
    return TO_ITS_DAY.fullmatch(gap if clock.until else _PART_OF_IT.sub("", gap)) is not None


def _listed_up_to_last(days: list[Found], clocks: tuple[ZonedClock, ...], text: str) -> list[Found]:
    """The last of some days, and those that are listed with it: "Monday, Tuesday or Wednesday at 3"."""
    listed = [days[-1]]
    for earlier in reversed(days[:-1]):
        gap = text[earlier.end : listed[0].start]
        if (
            not gap.strip()
            or not _LISTED.fullmatch(gap)
            or any(earlier.end <= other.position < listed[0].start for other in clocks)
            or any(_has_hour_before(other, earlier, text) for other in clocks)
        ):
            break
        listed.insert(0, earlier)
    return listed


def _is_apart(day: Found, clock: ZonedClock, text: str) -> bool:
    """Whether a day stands in another sentence than a time behind it, and is not that of its list."""
    return _SENTENCE_END.search(text, day.end, clock.position) is not None and not _heading(day, clock, text)


def _has_hour_before(clock: ZonedClock, day: Found, text: str) -> bool:
    return (
        clock.stop <= day.start
        and TO_ITS_DAY.fullmatch(text, clock.stop, day.start) is not None
        and (re.search(r"\w", text[clock.stop : day.start]) is not None)
    )


def _listed_behind(first: Found, days: tuple[Found, ...], clocks: tuple[ZonedClock, ...], text: str) -> list[Found]:
    """The days that share an hour with the one right behind it: "10 am on Tuesday, Wednesday or Thursday"."""
    listed: list[Found] = []
    row, last = list[Found](), first
    for day in (day for day in days if day.start >= first.end):
        gap = text[last.end : day.start]
        own = any(_RIGHT_AT.fullmatch(text[day.end : one.position]) for one in clocks if one.position >= day.end)
        only_comma = gap.strip(" \n") == ","
        if own or not gap.strip() or not (only_comma or _LISTED.fullmatch(gap)):
            break
        row.append(day)
        if not only_comma:  # behind a comma alone stands a date more often: "Tuesday, 10 March"
            listed += row
            row.clear()
        last = day
    return listed


def _told_of(day: Found, clock: ZonedClock, text: str) -> bool:
    """Whether another sentence than that of a day gives it this time."""
    return _same_day(clock, text) or told_behind(text, (day.start, day.end), (clock.position, clock.stop))


def _of_the_only_day(clock: ZonedClock, days: tuple[Found, ...], text: str) -> bool:
    """Whether a text names one day, on which they meet, and later calls an hour that of the interview."""
    first, place = days[0], (clock.position, clock.stop)
    return len({day.day for day in days}) == 1 and called_interview(text, (first.start, first.end), place)


def _same_day(clock: ZonedClock, text: str) -> bool:
    """Whether the day of a time is the last one named: "at 16:30, the same day"."""
    return (
        _ON_SAME_DAY.match(text, clock.stop) is not None
        or _SAME_DAY_AT.search(text[max(0, clock.position - 40) : clock.position]) is not None
    )


def _gone(day: Found, clock: ZonedClock, text: str) -> bool:
    before = text[max(0, day.start - 24) : day.start]
    return _REPLACED.search(before) is not None and _RIGHT_AT.fullmatch(text[day.end : clock.position]) is None


def _aside(day: Found, clock: ZonedClock, before: list[Found], clocks: tuple[ZonedClock, ...], text: str) -> bool:
    """Whether a day is only told apart from that of a time, between two commas: "Friday, and not Thursday, at 11"."""
    if _BEHIND_AN_ASIDE.fullmatch(text, day.end, clock.position) is None:
        return False
    held = [other for other in before if other.end <= day.start]
    if not held:
        return False
    between = text[held[-1].end : day.start]
    own = any(held[-1].end <= other.position < day.start for other in clocks)
    return not own and between[:1] in {",", "(", " "} and _REPLACED.search(between) is not None and len(between) < 40


def _takes_back(
    clock: ZonedClock, after: Found, days: tuple[Found, ...], clocks: tuple[ZonedClock, ...], text: str
) -> bool:
    """Whether a time takes the day after it ("2 PM on Thursday"), not the one before it ("Tuesday 10:00, Thursday")."""
    gap = text[clock.stop : after.start]
    if re.search(r"\w", gap):
        return True
    earlier = [day for day in days if day.end <= clock.position]
    if not earlier:
        return "\n" not in gap
    close = text[earlier[-1].end : clock.position]
    if _SENTENCE_END.search(close) and "\n" not in gap:  # "no good today. Make it 3 tomorrow"
        return True
    if gap == " " and _CLAUSE.search(close):  # "she is off Thursday so can you come at 4 Friday"
        return True
    if "\n" not in gap and (_APART.search(close) or ("\n" in close and _opens_line(earlier[-1], clocks, text))):
        return True
    return len(close) > 40 and "\n" not in gap and not any(other.position >= after.end for other in clocks)


def _opens_line(day: Found, clocks: tuple[ZonedClock, ...], text: str) -> bool:
    """Whether a day stands behind the first time of its line, and no day before that: "Was: 16:00, Thu 14 May"."""
    line = text.rfind("\n", 0, day.start) + 1
    first = next((clock for clock in clocks if clock.position >= line), None)
    return (
        first is not None and first.stop <= day.start and TO_ITS_DAY.fullmatch(text[first.stop : day.start]) is not None
    )


def _heading(day: Found, clock: ZonedClock, text: str) -> bool:
    """Whether a day heads the list that the time stands in: "Thursday, March 12:" and times in the lines below."""
    line_end = text.find("\n", day.end)
    start = text.rfind("\n", 0, day.start) + 1
    alone = (
        line_end != -1
        and line_end <= clock.position
        and len(text[start : day.start]) < 40
        and len(text[day.end : line_end]) < 30
    )
    return alone and "\n\n\n" not in text[day.end : clock.position]


def _labelled(clock: ZonedClock, before: list[Found], text: str) -> bool:
    """Whether a line says that a time is the one at which they begin, and only one day was named: "Start: 9.30am"."""
    line = text.rfind("\n", 0, clock.position) + 1
    close = clock.position - before[-1].end <= 2000
    return close and len({day.day for day in before}) == 1 and _START.fullmatch(text, line, clock.position) is not None


def _row(clock: ZonedClock, before: list[Found], text: str) -> bool:
    """Whether a time opens a line of an agenda, and only one day was named before."""
    opening = text[text.rfind("\n", 0, clock.position) + 1 : clock.position]
    close = clock.position - before[-1].end <= 2000
    opens = re.fullmatch(r"[\s\-*•·–—]{0,9}", opening) is not None or opening.endswith("\t")  # a column of a table
    return close and len({day.day for day in before}) == 1 and opens


def _is_readers_own(clock: ZonedClock, before: list[Found], text: str) -> bool:
    """Whether a time is called the reader's own, and only one day was named before: "You are down for 11.40".

    Or that to which the day has moved: "The interviews of the 10th move to the 17th. Your time stays 2 pm".
    """
    nearest = before[-1]
    one = len({day.day for day in before}) == 1
    one = one or _MOVES_TO.search(text, max(0, nearest.start - 40), nearest.start) is not None
    if clock.position - nearest.end > 700:
        return False
    if is_received(text, clock.position) or is_fetched(text, clock.position):
        return one or (
            not text[text.rfind("\n", 0, nearest.start) + 1 : nearest.start].strip()
            and ("\n\n" not in text[nearest.end : clock.position])
        )
    if not one or not is_own(text, clock.position):
        return False
    return is_held_on(text, nearest.start) or meets_on(text, (nearest.start, nearest.end))


def _usable(found: list[Found], text: str) -> list[Found]:
    if not found:
        return []
    first = found[0]
    if of_several_days(first, text):
        return []
    no_slot = _NO_SLOT.search(text[max(0, first.start - 40) : first.start])
    return [] if no_slot and not _sees_then(text, first) else found


def _sees_then(text: str, day: Found) -> bool:
    """Whether somebody takes leave: "Bis Donnerstag um 14 Uhr!"."""
    return (
        _TILL_THEN.search(text[max(0, day.start - 12) : day.start]) is not None
        and _AND_NO_MORE.match(text, day.end, day.end + 30) is not None
    )
