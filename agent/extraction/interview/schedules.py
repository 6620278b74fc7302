"""Schedules: who is named at each time of a plan that a mail writes out ("10:00 - 10:45 | Design | Dana Kim").

Titles of talks look like names ("Pair Programming"). So, besides what the wording itself introduces, only two things
make a name here: a header that has it with an address, or a job title right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import (
    HONOUR,
    clean_name,
    is_office,
    is_person,
    same_name,
    sender_name,
    titled_alone,
)
from agent.extraction.names.offices import holders
from agent.extraction.names.places import is_place
from agent.extraction.names.signatures import JOB_TITLE, part_of
from agent.extraction.when.moments import Moment
from agent.extraction.when.passages import line_end
from agent.extraction.who.addresses import address_of, known_addresses
from agent.extraction.who.host_words import SUPPOSED
from agent.extraction.who.introductions import enumerated, join, named_in_text
from agent.extraction.who.users import is_user
from agent.extraction.who.who_wrote import found_sender
from agent.extraction.who.writers import writer_takes_part
from agent.extraction.words.firm_words import DEPARTMENTS
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.model.mail import Message, Part, PersonClaim
from agent.model.settings import Profile

_LINES_BELOW = 3  # on which somebody at a time may stand
_LONGEST_ENTRY = 80  # characters of a line that is no sentence
_BULLET = expression(r"^[\s\-*•·–—>|]{0,12}")
_WITH = expression(r"\b(?:with|mit|avec|con|met|com)\s+(?=[^\W\d_a-zà-ÿ])")
_WITH_ME = expression(
    r"\b(?:with|mit|avec|con|met|com)\s+(?:(?:both|[A-Z][\w’'-]+)\s+(?:and|und|et|y|e|en)\s+)?"
    r"(?:me|myself|mir|moi|mij)\b(?!\s+(?:know|if|by|at|on)\b)"
)
_LEADS_ON = expression(r"\b(?:on|at|am|um|le|el)\s+(?:the\s+)?\Z", re.IGNORECASE)
_JOINT = expression(r"[,;]|\b(?:and|then|und|et|y)\b", re.IGNORECASE)
_FIRST_NAME = r"[A-ZÀ-Ý][\w’'-]{1,15}"
_FIRST_NAMES = expression(
    rf"\s?(?:[ap]\.?m\b\.?)?\s{{0,2}}(?:[–—:,(-]\s)?(?:(?i:with|w/|meet(?:ing)?|see(?:ing)?)\s)?"
    rf"(?P<names>{_FIRST_NAME}(?:,?\s(?:and|&)\s{_FIRST_NAME}(?!\s(?:at\s)?\d))?)(?=\s?[,.;)/\n]|\s(?:or|and|then)\b|\s?\Z)"
)
"""Behind an hour, one or two first names and no more."""
_PIECES = expression(r"\s*[|;:•·\t]\s*|\s+[-–—]\s+")
_OFFICE_FIRST = expression(
    r"(?P<office>(?<![^\W_])[^\W\d_][^\d,:;|()\n–—]{1,60}?)[ \t]*(?:[,:;|(–—]|[ \t]-[ \t])[ \t]*"
    r"(?P<name>[^\W\d_a-zà-ÿ][\w'’\-]{1,30}(?:[ \t]+[^\W\d_a-zà-ÿ][\w'’.\-]{0,30}){1,2})[ \t]*\)?[ \t]*(?=\n|\Z)"
)
"""What ends its line: "Dean of Arts, Ana Ruiz"."""
_HOURS = expression(
    r"\A(?:\d{1,2}(?:[:.]\d\d)?[ \t]*(?:[ap]\.?m\b\.?|noon\b)?[ \t]*(?:[-–—]|to\b)?[ \t]*){1,2}"
    r"(?:(?:[ECMP][SD]?T|GMT|BST|CES?T|IST|UTC)\b)?[ \t:|–—-]*",
    re.IGNORECASE,
)
"""The hours with which a line of a plan begins."""
_PART_OF_DAY = expression(
    r"[ \t:|•·–—-]{1,9}(?:(?:your|the|a|an|short|brief|formal|research|job|teaching|sample)[ \t]){0,3}"
    r"(?P<part>(?:[^\W\d_]+[ \t]){0,2}?(?:presentation|interview|panel|talk|seminar|lecture|discussion|meeting|"
    r"q\s?&\s?a|demo(?:nstration)?|debrief))\b",
    re.IGNORECASE,
)
"""What part of a day a line tells behind its hour: "10.45am  Presentation", "11.30am  Panel interview"."""
EXERCISE = (
    r"(?:(?:[\w-]{1,30}\s{1,3}){0,3}?(?:exercises?|tests?|tasks?|assessments?|quiz)\b"
    r"(?!\s+(?:review|discussion|debrief|interview|presentation|with)\b))"
)
"""What a candidate does alone on that day: "written exercise", "in-tray test"."""
_BESIDES = expression(
    r"(?:[ \t:|•·–—]|(?<![^\W\d_])-)[ \t:|•·–—-]{0,8}(?:(?:your|the|a|an|short|brief)[ \t]){0,2}"
    rf"(?P<part>{EXERCISE}|(?:[^\W\d_]+[ \t]){{0,3}}?(?:tours?|walk(?:about|round|-?around)?|"
    r"arrival|registration|welcome|lunch|break|refreshments|coffee|close|finish|departure|end)\b)",
    re.IGNORECASE,
)
"""What else a day of interviews has, and no choice of slots."""
_PLAN = expression(
    r"\b(?:(?<!\bour\s)schedule(?!d|\s+(?:your|an?|the)\b)|agenda|itinerary|timetable|programme(?!\s+(?:manager|director|lead))|"
    r"running\s+order|order\s+of\s+the\s+day|run\s+of\s+(?:the\s+)?(?:day|show)|(?:interview|virtual|onsite|on-site|your)\s+loop|"
    r"line-?up|how\s+the\s+day|plan\s+(?:for|of)\s+(?:the|your)\s+(?:day|visit|morning|afternoon))\b",
    re.IGNORECASE,
)
"""What the lines of a day of interviews are called before they come."""
_TO_TAKE = expression(
    r"\b(?:slots?|availab\w+|choose|pick|select|prefer\w*|options?|openings?|either|which\s+(?:of|one|time))\b",
    re.IGNORECASE,
)
"""What is said before times from which one is to be chosen."""
_TO_WRITE_TO = expression(
    r"\b(?:contacts?|questions?|quer(?:y|ies)|problems?|rsvp|e-?mail|write|reply|confirm\w*|cc(?:['’]?(?:d|ed|ing))?|cop(?:ied|y(?:ing)?)|ring|phone|touch)"
    r"\b[^.!?\n]{0,40}\Z",
    re.IGNORECASE,
)
"""Before a name that is only told for writing to: "Contact: Ana Ruiz, ana@..."."""
_LISTED = expression(r"\(([^()\n]{5,160})\)")
_FULL_NAME = expression(r"[^\W\d_a-zà-ÿ][\w'’\-]{1,30}(?:[ \t]+[^\W\d_a-zà-ÿ][\w'’.\-]{0,30}){1,3}")
_THEN = expression(
    rf"(?:\A|[,;:(]\s{{0,3}}|\b(?:and|then|with|by)\s(?:(?:then|next|finally|lastly|afterwards),?\s)?)(?P<name>{_FULL_NAME.pattern}),?\s(?:on|at|from)\s(?:the\s)?\Z"
)
"""Who stands right before a time of theirs: "Dale Rusk on" Wednesday at 9, "and Nita Shaw at" 10."""
_HELD_BY = expression(rf"(?P<name>{_FULL_NAME.pattern}),[ \t]{{0,3}}\Z")
_ENDED = expression(
    r"(?<![A-Z])(?<!\b[DMS]r)(?<!\bMrs)(?<!\bProf)[.!?][ \t]+(?=[A-ZÀ-Þ])"
)  # what stands in the sentence before
_ROW_HOURS = expression(
    r"\A(?:\d{1,2}(?:[:.h]\d\d)?[ \t]?(?:[ap](?:\.?m\.?)?(?![a-z])|hrs?\b)?[ \t]*(?:[-–—]|to\b)?[ \t]*){1,2}"
    r"(?:\(?(?:[ECMP][SD]?T|GMT|BST|CES?T|IST|UTC|A[EW][SD]?T)\b\)?)?[ \t:|–—-]*",
    re.IGNORECASE,
)
_HEADS_COLUMNS = expression(
    r"(?:(?:time|start|end|when|hours?|slot)s?[ \t|/()]+){1,3}(?:interviewers?|name|who|with|panell?ist|person)"
    r"(?:[ \t|/()]+[^\W\d_]+){0,4}",
    re.IGNORECASE,
)
"""What stands above a table whose columns have run into one: "Time Interviewer Topic"."""
_BRACKETS = expression(r"[ \t]*\([^()\n]{1,60}\)")
_TITLED = expression(rf"\A(?:{HONOUR}[ \t]+){{1,2}}(?=[^\W\d_a-zà-ÿ][\w'’\-]+[ \t])")
_LEAST_OF_A_PLAN = 2  # rows
_MOST_COLUMNS = 4  # of a table that has the names in a column
_HALF = expression(r"\A[ap]\.?m\b\.?", re.IGNORECASE)


def people_at(
    text: str, moment: Moment, moments: Sequence[Moment], message: Message, profile: Profile | None
) -> tuple[PersonClaim, ...]:
    """Given a moment of a text and all of its moments, return who is named there, in order, with the addresses that are
    known.

    The words behind the time count first, then those before it on its line, then the lines right below.
    """
    users = [one.name for one in message.to] + ([profile.full_name] if profile else [])
    told = _told_at(text, moment, moments, message, profile)
    return tuple(one for one in told if not any(same_name(one.name, name) for name in users if " " in name))


def _told_at(
    text: str, moment: Moment, moments: Sequence[Moment], message: Message, profile: Profile | None
) -> tuple[PersonClaim, ...]:
    """The same, the user among them, whose own name stands at the hour that is theirs in a list of candidates."""
    if headed := _in_headed_column(text, moment):
        return headed
    known = known_addresses(message)
    names = [name for one in known if not is_user(one, profile) and len((name := sender_name(one)).split()) > 1]
    for words in _places(text, moment, moments):
        people: list[PersonClaim] = []
        for line in words:
            told = _told_in(line, message, names) if not people or _is_entry(line) else ()
            if people and not told:
                break  # the lines below go on to something else
            for claim in told:
                join(people, claim)
        if people:
            return tuple(replace(one, address=one.address or address_of(one.name, known, profile)) for one in people)
    rows = _in_rows(text, moments).get(moment.clock, ()) or _beneath_hour(text, moment)
    return rows or _by_first_names(text, moment, moments, message, profile)


def _by_first_names(
    text: str, moment: Moment, moments: Sequence[Moment], message: Message, profile: Profile | None
) -> tuple[PersonClaim, ...]:
    """Who stands right behind one of several hours by their first name alone: "9:00 with Anna, 10:00 with Tom"."""
    found = _FIRST_NAMES.match(text, moment.stop) if len(moments) > 1 else None
    names = [] if found is None else _JOINT.split(found["names"])
    told = [name.strip() for name in names if name.strip()]
    if not told or any(name.casefold() not in GIVEN_NAMES for name in told):
        return ()
    known = known_addresses(message)
    return tuple(PersonClaim(name, address_of(name, known, profile), Part.INTERVIEWER) for name in told)


def _is_entry(line: str) -> bool:
    """Whether a line is like one of a list, and no sentence: "Ana Ruiz, Head of Rooms"."""
    return len(line) <= _LONGEST_ENTRY and not line.rstrip().endswith((".", "?", "!"))


_IF_IT_GOES_WELL = expression(
    r"(?:\A|[.!?]\s+)(?=(?:If|Should|Once|Provided|Assuming)\b[^.!?\n]{0,60}\b(?:pass|success\w*|progress\w*|"
    r"go(?:es)?\s(?:well|through|ahead)|get\sthrough|shortlisted|move\s(?:on|forward)|works?\sout)\b)"
)
"""Where the words of this talk end, and those of the next one begin that may come of it."""


def _told_in(words: str, message: Message, names: list[str]) -> tuple[PersonClaim, ...]:
    words = _IF_IT_GOES_WELL.split(words, maxsplit=1)[0]
    holds = _WITH_ME.search(words) or _with_the_writer(words, message) or writer_takes_part((words,), arranges=True)
    writer = found_sender(message) if holds else ()
    held = (replace(one, part=Part.INTERVIEWER) for one in writer)
    return (*held, *named_in_text(words, ahead=True), *_named(words, names))


def _with_the_writer(words: str, message: Message) -> bool:
    """Whether words of a plan name who wrote it by their first name alone: "11.30 Wrap-up with Nina"."""
    first = sender_name(message.sender).partition(" ")[0]
    return bool(first) and re.search(rf"{_WITH.pattern}{re.escape(first)}\b(?!\s+[^\W\d_a-zà-ÿ])", words) is not None


def _in_rows(text: str, moments: Sequence[Moment]) -> dict[int, tuple[PersonClaim, ...]]:
    """Who stands in the rows of a plan, by where each hour begins: at the same place of every row a name stands.

    What a talk is called looks like one, too: so most of those have to be given names that many bear.
    """
    rows = {one.clock: _columns(text[one.clock : line_end(text, one.stop)]) for one in moments if _opens(text, one)}
    if len(rows) < _LEAST_OF_A_PLAN:
        return {}
    above = text[: text.rfind("\n", 0, min(rows)) + 1].rstrip().rpartition("\n")[2]
    joined = _HEADS_COLUMNS.fullmatch(above.strip()) is not None
    last = _at_the_ends(text, [one for one in moments if one.clock in rows])
    for place in range(_MOST_COLUMNS):
        found = ((at, _row_name(row[place], joined=joined)) for at, row in rows.items() if place < len(row))
        named = {at: name for at, name in found if name}
        known = [name for name in named.values() if name.split()[0].casefold() in GIVEN_NAMES]
        if len(named) >= _LEAST_OF_A_PLAN and 2 * len(known) >= len(named) and len(named) * 3 >= len(rows) * 2:
            if len(last) > len(named):
                break
            return {at: (PersonClaim(name, "", Part.INTERVIEWER),) for at, name in named.items()}
    return last


def _at_the_ends(text: str, rows: Sequence[Moment]) -> dict[int, tuple[PersonClaim, ...]]:
    """Who stands at the ends of the rows of a plan, where most end so, and some on a given name that many bear."""
    last = {one.clock: names for one in rows if (names := _at_the_end(text, one))}
    known = [names for names in last.values() if names[0].split()[0].casefold() in GIVEN_NAMES]
    if len(last) < _LEAST_OF_A_PLAN or 3 * len(known) < len(last) or len(last) * 3 < len(rows) * 2:
        return {}
    return {at: tuple(PersonClaim(name, "", Part.INTERVIEWER) for name in names) for at, names in last.items()}


_LAST_COLUMN = expression(
    r"(?:(?:\s[–—-]{1,2}|[|\t])\s*|\s{3,}+)(?P<names>[^\W\d_a-zà-ÿ](?:(?!\s-)[^|\t\n:;()–—]){3,90}?)[ \t]*\Z"
)


def _at_the_end(text: str, moment: Moment) -> tuple[str, ...]:
    """Who stands behind what a row of a plan is about, however many marks that has: "11:00 Case: month-end close - Sam
    Whitlock and Pat Lim"."""
    found = _LAST_COLUMN.search(text[moment.stop : line_end(text, moment.stop)])
    pieces = re.split(r"\s*(?:,\s*(?:and\b)?|&|/|\band\b)\s*", found["names"]) if found else []
    names = tuple(_row_name(piece, joined=False) for piece in pieces)
    return names if all(names) else ()


def ends_on_somebody(text: str, moment: Moment) -> bool:
    """Given a text and a time that opens a row of it, return whether the row ends on people with names that many bear:
    "12:00 Lunch - Bea Kim". Whatever they do then, they do it with the user."""
    names = _at_the_end(text, moment)
    return bool(names) and all(name.split()[0].casefold() in GIVEN_NAMES for name in names)


_HEADS_PEOPLE = expression(
    r"(?:your )?(?:interviewers?|interviewed by|panell?ists?|panel members?|who|with(?: whom)?|person|host|"
    r"meeting with|name)(?: names?)?",
    re.IGNORECASE,
)
_MOST_ROWS_ABOVE = 15


def _is_one(name: str) -> bool:
    """Whether a name in full is one person's: "Vik Ek Ada Lund" is two, of whom one was struck out."""
    parts = name.split()
    two = len(parts) > 3 and parts[2].casefold() in GIVEN_NAMES
    return len(parts) > 1 and not two and not is_office(name)


def _in_headed_column(text: str, moment: Moment) -> tuple[PersonClaim, ...]:
    """Who stands in the row of a time, in the column of a table that is headed as the interviewers'."""
    begun = text.rfind("\n", 0, moment.clock) + 1
    cells = text[begun : line_end(text, moment.stop)].split("\t")
    if len(cells) < _LEAST_OF_A_PLAN:
        return ()
    for line in reversed(text[:begun].split("\n")[-_MOST_ROWS_ABOVE:]):
        heads = [head.strip(" *:") for head in line.split("\t")]
        place = next((at for at, head in enumerate(heads) if _HEADS_PEOPLE.fullmatch(head)), -1)
        if len(heads) == len(cells) and place >= 0:
            named = [clean_name(part) for part in re.split(r"\s*(?:,|&|/|;|\band\b)\s*", cells[place])]
            return tuple(PersonClaim(name, "", Part.INTERVIEWER) for name in named if _is_one(name))
    return ()


def _beneath_hour(text: str, moment: Moment) -> tuple[PersonClaim, ...]:
    """Who stands right below an hour that has its line to itself, above what they are: a table's row, cell by cell."""
    stop = line_end(text, moment.stop)
    below = [line.strip() for line in _below(text, stop, len(text))] if _opens(text, moment) else []
    name, office, *_ = (*below, "", "")
    alone = not _columns(text[moment.clock : stop])
    title = JOB_TITLE.search(office) is not None or any(word.casefold() in OCCUPATIONS for word in office.split())
    whole = clean_name(name) if alone and title and _FULL_NAME.fullmatch(name) else ""
    if " " not in whole or is_office(whole) or JOB_TITLE.search(whole) or is_place(whole, ""):
        return ()
    return (PersonClaim(whole, "", Part.INTERVIEWER, office),)


def _opens(text: str, moment: Moment) -> bool:
    return not text[text.rfind("\n", 0, moment.clock) + 1 : moment.clock].strip(" \t-*•·–—>|")


def _columns(row: str) -> list[str]:
    """What stands behind the hours of a row, in its order; words in brackets are no column."""
    return [piece for piece in _PIECES.split(_BRACKETS.sub("", _ROW_HOURS.sub("", row))) if piece]


def _row_name(piece: str, *, joined: bool) -> str:
    """The name that a column is; or, where a table's columns have run into one, begins with: "Ana Ruiz Manager"."""
    piece = _TITLED.sub("", piece)
    whole = " ".join(piece.split()[:2]) if joined else piece
    if not _FULL_NAME.fullmatch(whole) or not is_person(whole.split()) or is_office(whole) or JOB_TITLE.search(whole):
        return ""
    name = clean_name(whole)
    return "" if len(name.split()) < 2 or is_place(name, "", surely=False) else name


_ARRANGED = expression(
    r"\b(?:(?:we|i)(?:['’]ve|\s+have)\s+(?:(?:now|also|just)\s+)?(?:lined\s+up|arranged|booked|scheduled|set\s+up|organi[sz]ed)|"
    r"you(?:['’]ve|\s+have)(?:\s+got)?|there\s+(?:are|will\s+be))\s+(?:your\s+|the\s+following\s+)?"
    r"(?:two|three|four|five|a\s+couple\s+of)\s+(?:\w+\s+)?(?:interviews|conversations|calls|meetings|chats|sessions|talks)\b|"
    r"\b(?:two|three|four|five)\s+(?:(?!possible|alternative|free|open)\w+\s+)?(?:interviews|conversations|calls|meetings|chats|sessions|talks)\b"
    r"(?:(?!\b(?:possible|slots?|times|options?|dates|choose|choice)\b)[^.:!?\n]){0,80}:",
    re.IGNORECASE,
)
"""Several talks that are fixed, whoever tells of them: "we've lined up two conversations for you"."""


def are_arranged(text: str) -> bool:
    """Given a text with several times, return whether it says that they are talks which have already been arranged."""
    found = _ARRANGED.search(text)
    return found is not None and "?" not in text[found.start() : found.end() + 300]


def is_plan(text: str, moments: Sequence[Moment], message: Message, profile: Profile | None) -> bool:
    """Given a text and its times, return whether they are the plan of one day, and not slots to choose from.

    Each opens a line of its own, or stands alone behind what part of the day it is; and different people stand at two
    of them or more, or they are different parts of a day, or it is called a schedule.
    """
    if len(moments) < 2 or len({one.day for one in moments}) > 1:
        return False
    heads = [text[text.rfind("\n", 0, one.clock) + 1 : one.clock].strip(" \t-*•·–—>|") for one in moments]
    if any(heads):
        labels = [_part(head) for head in heads]
        return all(labels) and len(set(labels)) > 1 and any(_PART_OF_DAY.match(f" {head}") for head in heads)
    hosts = (people_at(text, one, moments, message, profile) for one in moments)
    if len({who[0].name for who in hosts if who}) > 1:
        return True
    return _goes_on(moments) and (_are_parts(text, moments) or _is_called_a_plan(text, moments, message))


def _goes_on(moments: Sequence[Moment]) -> bool:
    """Whether each time is later than the one before it."""
    return all(one.start < later.start for one, later in pairwise(moments))


def _are_parts(text: str, moments: Sequence[Moment]) -> bool:
    """Whether different parts of a day stand behind most times, and a talk behind one of them."""
    talks = [_PART_OF_DAY.match(text, one.stop) for one in moments]
    parts = [found or _BESIDES.match(text, one.stop) for found, one in zip(talks, moments, strict=True)]
    told = {part["part"].casefold() for part in parts if part}
    return any(talks) and len(told) > 1 and 2 * parts.count(None) < len(parts)


def _is_called_a_plan(text: str, moments: Sequence[Moment], message: Message) -> bool:
    """Whether the words before the first time, or the subject, call it a schedule, and each line says what it is of."""
    before = f"{message.subject}\n{text[: moments[0].clock]}"
    if not _PLAN.search(before) or _TO_TAKE.search(before):
        return False
    rows = (_ROW_HOURS.sub("", text[one.clock : line_end(text, one.stop)]) for one in moments)
    told = [row.strip(" \t:|–—-").casefold() for row in rows]
    return all(re.search(r"[^\W\d_]{3}", row) for row in told) and len(set(told)) == len(told)


def _part(head: str) -> str:
    """What part of a day the head of a line is before its hour: "Typing test: 9.30am"; "" where it is more."""
    found = _PART_OF_DAY.match(f" {head}") or _BESIDES.match(f" {head}")
    return found["part"].casefold() if found and not f" {head}"[found.end() :].strip(" \t:–—-") else ""


def _places(text: str, moment: Moment, moments: Sequence[Moment]) -> Iterator[tuple[str, ...]]:
    """The words that may tell who is there at a time, the likeliest first; several are lines one below the other."""
    begun = text.rfind("\n", 0, moment.clock) + 1
    stop = line_end(text, moment.stop)
    others = [other for other in moments if other.clock != moment.clock]
    following = [_begin(other, max(begun, moment.clock)) for other in others if moment.clock < other.clock]
    end = min([stop, *following])
    yield (_own_words(text[moment.clock : end]),)
    before = max([begun, *(other.stop for other in others if begun <= other.stop <= _begin(moment, begun))])
    of_its_day = _ENDED.split(text[before : _begin(moment, begun)])[-1]
    before = max([begun, *(other.stop for other in others if begun <= other.stop <= moment.clock)])
    of_its_hour = _ENDED.split(text[before : moment.clock])[-1]  # "On Tuesday you meet Ana at 9:30 and Bo at 11"
    shared = any(_begin(moment, begun) < other.clock < moment.clock for other in others)
    yield from ((of_its_hour,), (of_its_day,)) if shared else ((of_its_day,), (of_its_hour,))
    below = tuple(_below(text, stop, min([len(text), *following])))
    yield from (below[at:] for at in range(len(below)))


def _own_words(words: str) -> str:
    """Leave out what leads on to the next time: "10 AM" of "10 AM and Tom Weber on" Friday."""
    if _LEADS_ON.search(words) and (joints := list(_JOINT.finditer(words))):
        return words[: joints[-1].start()]
    return words


def _begin(moment: Moment, line: int) -> int:
    """Where a moment's own words begin: with its day, where that stands on the same line, else with its time."""
    return moment.position if moment.position >= line else moment.clock


def _below(text: str, line_end: int, stop: int) -> Iterator[str]:
    for line in text[line_end + 1 : stop].split("\n")[:_LINES_BELOW]:
        if not line.strip():
            return
        yield line


def _named(words: str, names: list[str]) -> Iterator[PersonClaim]:
    folded = words.casefold()
    found = [(at, name) for name in names if (at := folded.find(name.casefold())) != -1]
    written = [(at, name) for at, name in found if not _TO_WRITE_TO.search(words, 0, at)]
    for _, name in sorted(set(written)):
        yield PersonClaim(name, "", Part.INTERVIEWER)
    for piece in _pieces(words):
        yield from (claim for claim in enumerated(piece, manager=False) if claim.title)
    for match in _OFFICE_FIRST.finditer(words):
        before = _HELD_BY.search(words, max(0, match.start() - 80), match.start())
        holder = _HALF.sub("", before["name"]).strip() if before else ""
        if not clean_name(holder):  # "Ana Ruiz, Engineering Manager, Developer Tools"
            yield from _holder(_HALF.sub("", match["office"]).strip(), match["name"])
    yield from _named_then(words)
    for one in holders(f"the {_HOURS.sub('', words)}"):
        yield from _holder(one.office, one.name, surely=True)
    for match in _LISTED.finditer(words):
        yield from _all_of_them(match[1])
    for match in _WITH.finditer(words):
        if SUPPOSED.search(words, 0, match.start()):
            continue
        yield from enumerated(words[match.end() :], manager=False)


def _named_then(words: str) -> Iterator[PersonClaim]:
    """Whose name stands right before a time of theirs, with a given name that many bear."""
    then = _THEN.search(words)
    if then is None or then["name"].split()[0].casefold() not in GIVEN_NAMES or is_office(then["name"]):
        return
    if is_person(then["name"].split()) and not is_place(then["name"], "", surely=True):
        yield PersonClaim(clean_name(then["name"]), "", Part.INTERVIEWER)


def _all_of_them(listed: str) -> Iterator[PersonClaim]:
    """Everybody of a list in brackets, where nothing else stands in it: "Search committee (Ana Ruiz, Bo Lind)"."""
    names = [part.strip() for part in _JOINT.split(listed) if part.strip()]
    full = [name for name in names if _FULL_NAME.fullmatch(name) and is_person(name.split()) and not is_office(name)]
    known = [name for name in full if name.split()[0].casefold() in GIVEN_NAMES]
    if names and len(full) == len(names) and 2 * len(known) >= len(names):
        yield from (PersonClaim(name, "", Part.INTERVIEWER) for name in full if not is_place(name, "", surely=True))


def _holder(office: str, written: str, *, surely: bool = False) -> Iterator[PersonClaim]:
    """Who stands behind their office, or behind the department for which they are there ("HR, Ana Ruiz").

    ``surely`` is whether it is known for an office.
    """
    said = re.findall(r"[^\W\d_]+", office.casefold())
    holds = surely or is_office(office) or JOB_TITLE.search(office) or any(word in OCCUPATIONS for word in said)
    if not said or not (holds or said[0] in DEPARTMENTS):
        return
    name = clean_name(written if written[-3:-2].isspace() else written.rstrip("."))  # "Dana K."
    if name and is_person(name.split()) and not is_office(name) and not is_place(name, "", surely=surely):
        title = office if holds else ""
        yield PersonClaim(name, "", _taking_part(part_of(office)), title, signs_as=titled_alone(written, name))


def _taking_part(part: Part) -> Part:
    return part if part is not Part.UNKNOWN else Part.INTERVIEWER


def _pieces(words: str) -> list[str]:
    bare = words[bullet.end() :] if (bullet := _BULLET.match(words)) else words
    return [piece for piece in _PIECES.split(bare) if piece]
