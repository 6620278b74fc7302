"""Titles: what somebody is called beside their name, as in "Dana Kim | Staffing Specialist": no role to apply for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

from agent.classification.senders.domains import is_free_mail, is_machinery, is_shared
from agent.expressions import expression
from agent.extraction.names.degrees import without_letters
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import HONOUR, clean_name
from agent.extraction.words.once import once
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS, words
from agent.model.mail import Message

_LINES = 12  # at the end of a mail, in which its writer may sign
_MOST_QUOTED = 80  # lines
_LETTERS = expression(r"[^\W\d_]{2,}")
_BELOW = 8  # lines below a name that may belong to it
_LONGEST = 90  # characters of a line with a title
_BESIDE = expression(r"\s*[|•·/,(]\s*|\s+[-–—]+\s+|[–—]")
_FOR_SOMEBODY = expression(r"^(?:p\.?\s?p\.?|i\.\s?[AV]\.|per\s+pro\.?|on\s+behalf\s+of)\s+", re.IGNORECASE)
_WRITER = expression(r"(?:^|[\s,:])((?:[A-ZÀ-Þ][\w'’.\-]{0,30},?\s){1,4})<[^<>\s]{1,80}@")
_GOES_ON = expression(r"[!?]$|[a-z]{3}[.!?](?:$|\s+[A-Z])")  # a sentence, and not "Sr. Executive"
_SENTENCE_ENDS = expression(r"[.!?]$|[.!?]\s+[A-Z]")
_NAME = r"[A-ZÀ-Þ][\w'’\-]{1,30}(?:\s[A-ZÀ-Þ][\w'’\-]{1,30}){0,2}"
_NAMES = r"[A-ZÀ-Þ][\w'’\-]{1,30}(?:\s[A-ZÀ-Þ][\w'’\-]{1,30}){1,2}"  # two of them at least
# "Gary Pruitt is the ops manager", "Gary, our ops manager": whom one talks to.
_SAID_OF = expression(
    rf"\b({_NAME})(?:,|,?\s+who(?:\s+is|['’]s)|\s+is|['’]s)\s+(?:the|our|my|their)\s+((?:[\w\-]+\s){{0,4}}[\w\-]+)\b"
)
# "to see Petra Lind, practice manager, on Monday"
_BEHIND_A_NAME = expression(rf"(?<![Yy]ou,\s)\b({_NAMES}),\s+((?:[a-z][\w\-]*\s){{0,4}}[a-z][\w\-]*)(?=[,.;)])")
# "Our store manager would like to see you", "with my site supervisor": whom one meets, and not "you'd be our manager".
_SOME = r"((?:[\w&\-]+\s){0,4}[\w\-]+)"
_SOMEBODYS = expression(
    r"\b(?:(?:with|by|from|join)\s+(?:our|my|his|her|their)|(?:see|meet(?:ing)?|[Aa]sk\s+for|"
    r"(?:[Ss]peak|[Tt]alk|[Cc]hat)(?:ing)?\s+(?:to|with))"
    rf"\s+(?:our|my|the|his|her|their)|[Rr]eport(?:s|ing)?\s+(?:directly\s+|straight\s+)?(?:in\s?)?to\s+(?:our|the|their|an?))\s+{_SOME}\b"
)
_SOMEBODY_DOES = expression(
    rf"\b(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir)\s+{_SOME}\s+(?:(?:would|['’]d)\s+(?:like|love)|wants?|asked|liked|loved|"
    r"enjoyed|"
    r"will\s+(?:meet|see|call|ring|phone|interview|show|take|be\s+(?:in\s+touch|there))|and\s+(?:I|me|myself))\b"
)
_JOINTS = words("a an the for to at in on by with that who which and or is are was will would")

_MET = expression(
    rf"\b(?:with|meet|meeting|see|by|from|and|join)\s+({_NAME})(?:,|\s[-–—])\s+([A-Z][\w&\-]{{1,20}}(?:\s(?:(?:of|and|"
    rf"&)\s)?[A-Z][\w\-]{{1,20}}){{0,4}})"
)

_TITLE = r"[A-Z][\w&\-]{1,20}(?:\s(?:(?:of|for|and|&)\s)?[A-Z][\w\-]{1,20}){0,4}"
# "Petra Lind, Head of Buying, will run it", "Petra Lind - Head of Buying - is keen": what somebody is who does it.
_DOES = expression(
    rf"\b({_NAMES})(?:,|\s[-–—])\s+({_TITLE})(?:,|\s[-–—])?\s(?:(?:also|then|really)\s)?(?:will|would|who|has|had|is|"
    r"was|can|could|wants?|likes?|liked|loved|asked|enjoyed|said|says|thought|felt|runs|leads|chairs|and\s(?:I|me|myself))\b"
)
_HONOURED = expression(rf"\b({HONOUR}\s(?:[A-Z]\.?\s){{0,2}}{_NAME}),\s+({_TITLE})")
# "Mr. Ivo Tarn (Associate)", "Petra Lind (Head Nurse) will see you"; but not "Robin Hale (Joiner)", whom they see.
_BRACKETED = expression(
    rf"\b({HONOUR}\s{_NAME}(?=\s+\()|{_NAME}(?=\s+\([^()\n]{{3,40}}\),?\s(?:will|would|is|and|who|has|can)\b))"
    r"\s+\(([^()\n]{3,40})\)"
)
# "a call with Ivo Tarn (Head of Buying)", "meeting Petra Lind (Sales Director) and Omar Reed (Finance Lead)".
_MET_BRACKETED = expression(rf"\b(?:(?:with|meet|meeting|and|by|from)\s+|(?<=\)),\s+)({_NAME})\s+\(([^()\n]{{3,40}})\)")
_AHEAD = expression(rf"\b(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir)\s+((?:[\w&\-]+\s){{0,4}}[\w\-]+),?\s({_NAMES})\b")

_OF_VACANCIES = words("position post role vacancy job stelle poste puesto vaga vacature posizione")
_OF_A_VACANCY = expression(
    rf"\s+(?:{'|'.join(sorted(_OF_VACANCIES))}|opening|interview|application)s?\b", re.IGNORECASE
)
_ASKS_FOR = expression(rf":|\b(?:{'|'.join(sorted(_OF_VACANCIES))})\b", re.IGNORECASE)


class Title(NamedTuple):
    """What finds a title: the word with which it begins, in small letters, and a regular expression."""

    first: str
    source: str


def titles(message: Message) -> tuple[Title, ...]:
    """Given a message, return what finds, in a text of it, each title that stands beside its bearer's name."""
    found: dict[Title, None] = {}
    end = [line for line in message.body.new[-1500:].splitlines() if line.strip()][-_LINES:]
    quoted = [line.lstrip("> ") for line in message.body.quoted[:8000].splitlines()][:_MOST_QUOTED]
    names = _names(message)
    for lines in (message.body.signature.splitlines()[:_LINES], end, quoted):
        for name, title in _beside(lines, names):
            told = _spaced(title)
            first = title.split()[0].casefold()
            found[Title(first, rf"{_spaced(name)}\W{{1,6}}(?:p\.?\s?p\.?\s)?{told}(?!\w)")] = None
            found[Title(first, rf"^\W*{told}\W*$")] = None
    return tuple(found)


def without(text: str, found: tuple[Title, ...], users: Set[str] = frozenset()) -> str:
    """Given a text and what finds titles, return the text without them, and without what it says people are.

    ``users`` are the names of whom the mail is to, in small letters: what stands in brackets behind one is the role.
    """
    text = without_letters(text)  # "Ada Lund, RN (Charge Nurse)"
    low = text.casefold()
    for one in found:
        if one.first in low:
            text = re.sub(one.source, " ", text, flags=re.IGNORECASE)
    beside = (_SAID_OF, _BEHIND_A_NAME, _MET, _DOES, _HONOURED, *((_BRACKETED, _MET_BRACKETED) if "(" in text else ()))
    for pattern in beside:
        at = 0
        while (said := pattern.search(text, at)) is not None:
            at = said.end(1)
            if _is_somebody(said[1]) and said[1].casefold() not in users and (title := _title_of(said[2])):
                text = text[:at] + text[said.start(2) + len(title) :]
    for said in _AHEAD.finditer(text):
        if _is_somebody(said[2]) and said[2].casefold() not in users and _is_title(said[1]):
            text = text.replace(said[0], said[2])
    for said in (match for pattern in (_SOMEBODYS, _SOMEBODY_DOES) for match in pattern.finditer(text)):
        if (title := _title_of(said[1])) and not _OF_A_VACANCY.match(said.string, said.start(1) + len(title)):
            start, end = said.start(1) - said.start(), said.start(1) - said.start() + len(title)
            text = text.replace(said[0], said[0][:start] + said[0][end:])
    return text


_NAMED_BEFORE = expression(r"(?P<name>[A-Z][\w'’-]{1,20}),\s[A-Z][\w&/-]*(?:\s[\w&/-]+){0,4}\W*")


def unsigned(message: Message, lines: Iterable[str]) -> Iterator[str]:
    """Given a message and lines of it, return those that stand below nobody's name: there, people say what they are.

    What goes on in sentences, or asks for a vacancy by its label ("Role: ..."), is no signature. A line is that is no
    more than a first name and what they are: "Tracey, Store Manager".
    """
    lines = (line for line in lines if not _is_first_name_with_title(line))
    names, below = (() if is_shared(message.sender) else _names(message)), 0
    if not names:
        yield from lines
        return
    for line in lines:
        bare = line.strip(" *_\t")
        plain = len(bare) <= _LONGEST and not _GOES_ON.search(bare) and not _ASKS_FOR.search(bare)
        below = max(below - 1, 0)
        if below and plain:
            continue
        yield line
        if plain:
            head = _BESIDE.split(bare, maxsplit=1)[0]
            below = _BELOW if _signs(clean_name(head) or head, names) else below


def _is_first_name_with_title(line: str) -> bool:
    named = _NAMED_BEFORE.fullmatch(line.strip(" *_\t"))
    return named is not None and named["name"].casefold() in GIVEN_NAMES


def names_of_users(message: Message) -> frozenset[str]:
    """Given a message, return the names of whom it is to, in small letters; not of the writer's own people in copy."""
    house = "" if is_free_mail(message.sender) else message.sender.domain
    return frozenset(one.name.casefold() for one in message.recipients if one.name and one.domain != house)


def is_titled(role: str) -> bool:
    """Given words that may be a role, return whether they are somebody and a title: "Alison Vance, VP Brand"."""
    name, comma, rest = role.partition(", ")
    return bool(comma and rest) and " " in name and _is_somebody(name)


@once
def _names(message: Message) -> tuple[frozenset[str], ...]:
    """The names of who wrote the mail and what it quotes, as sets of words."""
    told = [] if message.automatic or is_machinery(message.sender) else [clean_name(message.sender.name)]
    users = names_of_users(message)
    told += [
        name
        for match in _WRITER.finditer(message.body.quoted[:8000])
        if (name := match[1].strip()).casefold() not in users
    ]
    return tuple([words for name in told if (words := frozenset(re.findall(r"[^\W\d_]{2,}", name.casefold())))])


def _beside(lines: list[str], names: tuple[frozenset[str], ...]) -> Iterator[tuple[str, str]]:
    """Each name of a signature with the title beside it, or on the lines below it."""
    for at, raw in enumerate(lines):
        line = raw.strip()
        if len(line) > _LONGEST:
            continue
        bare = _FOR_SOMEBODY.sub("", line)
        parts = _BESIDE.split(bare, maxsplit=1)
        name, rest = parts[0].strip(" *_"), parts[1].strip(" *_)") if len(parts) > 1 else ""
        swapped = _words(bare) in names
        if swapped:
            name, rest = bare, ""
        signs = swapped or _signs(name, names) or (bare != line and _is_somebody(name))
        if not signs:
            continue
        if rest:
            yield from _each(name, rest)
        if rest and _is_title(rest):
            continue
        for below in lines[at + 1 : at + 4]:
            title = below.strip(" *_\t")
            if title and len(title) <= _LONGEST and not _SENTENCE_ENDS.search(title):
                yield from _each(name, title)


def _each(name: str, title: str) -> Iterator[tuple[str, str]]:
    """A title as it stands, and its parts: "Senior Consultant | Marketing"."""
    for one in dict.fromkeys([title, *_BESIDE.split(title)]):
        parts = _words(one)
        if not OCCUPATIONS.isdisjoint(parts) and ":" not in one and _OF_VACANCIES.isdisjoint(parts):
            yield name, one


def _signs(name: str, names: tuple[frozenset[str], ...]) -> bool:
    parts = _words(name) if names else frozenset()
    return bool(parts) and any(parts <= known for known in names)


def _is_title(words: str) -> bool:
    parts = _words(words)
    return not OCCUPATIONS.isdisjoint(parts) and _OF_VACANCIES.isdisjoint(parts)


def _title_of(words: str) -> str:
    """Given words that may begin with a title, return it; "" for none. "transport manager at the depot" has one."""
    parts = words.split()
    ends = next((at for at, word in enumerate(parts, 1) if word.casefold().strip(".,") in OCCUPATIONS), 0)
    if not ends or not _JOINTS.isdisjoint(parts[: ends - 1]):
        return ""
    # "Head of Buying": what goes on in capitals belongs to it.
    while ends < len(parts) and (parts[ends][0].isupper() or parts[ends] in {"of", "and", "&", "for"}):
        if parts[ends] in {"and", "&"} and ends + 1 < len(parts) and parts[ends + 1].casefold() in GIVEN_NAMES:
            break  # "Finance Director and Petra Lind, ..."
        ends += 1
    title = " ".join(parts[:ends])
    return title if _is_title(title) else ""


def _words(name: str) -> frozenset[str]:
    return frozenset(_LETTERS.findall(name.casefold()))


def _is_somebody(name: str) -> bool:
    parts = _words(name)
    return bool(clean_name(name)) and parts.isdisjoint(OCCUPATIONS) and parts.isdisjoint(ROLE_WORDS)


def _spaced(text: str) -> str:
    return r"\s+".join(map(re.escape, text.split()))
