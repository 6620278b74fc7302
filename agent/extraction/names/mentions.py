"""Names where they stand in a sentence of ordinary prose, without the words that only look like parts of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from agent.expressions import expression
from agent.extraction.names.degrees import without_letters
from agent.extraction.names.fields import JOINED_FIELD, is_field
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.groups import without_count
from agent.extraction.names.names import (
    BEFORE_A_NAME,
    MONTHS_TOO,
    NOT_A_PERSON,
    PARTICLE,
    clean_name,
    is_of_a_date,
    is_office,
    is_office_alone,
    is_title,
    titled,
)
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.offices import out_of_brackets
from agent.extraction.names.places import is_place
from agent.extraction.names.signatures import JOB_TITLE
from agent.extraction.words.towns import is_town
from agent.extraction.words.vocabulary import OCCUPATIONS, any_word, words

LONGEST = 600
"""Characters of a sentence that are read."""
_MOST = 60  # sentences of a mail
_OF_A_MAIL = 128  # of them, and parts of them

_TITLE = any_word(
    "[Dd]ra? [Pp]rof Mr Mrs Ms Miss Mx Sir Dame Sister Father Fr Deacon Rabbi Imam Alder(?:wo)?man "
    "Captain Chef Frau Herr Mme Mlle Engr? Arch Adv Revd? "
    "Lt Mag Sgt Lieutenant Sergeant Coach Pastor Mevrouw Monsieur Madame "
    "Sra? [Ii]ng [Ll]ic [Dd]ott Puan Encik Datuk Datin Pn Tn PD"
)
_WORD = r"(?!(?:I|We|You|He|She|It|They|That|There|Here|Let|Who|What)['’])[^\W\d_a-zß-ÿ][\w'’\-]{1,30}"
_MENTION = expression(
    rf"(?<![\w@.'’\-])(?:(?:{_TITLE}\.?[ ]+){{1,2}}(?:(?:[A-Z]\.[ ]?){{1,3}})?)?{_WORD}"
    rf"(?:[ ]+(?:{PARTICLE}[ ]+){{0,2}}(?:[A-Z]\.[ ]+)?{_WORD}){{0,3}}"
    r"(?:[ ][A-Z]\.(?=[ ]?(?:and\b|&|,|\()))?"
    r"(?![\w@])"
)
_NAME_BEHIND = expression(r"\.[ ][^\W\d_a-zß-ÿ]")
"""What follows a title that is cut short: "Dr. Lund"."""
# Words with a capital that stand before a name at the head of a sentence, or look like one.
_NOT_FIRST = (
    words(
        """
    a after again all also although an and anybody anyone as at because before both but can copying could either
    everybody everyone finally first for from further given he her his how i if in instead it its just last later let
    maybe me my meet neither next no nobody none now of on once one only or our perhaps pity sadly shame sorry same
    she should since so some somebody someone still that the their them then there these they this those today
    together tomorrow tonight two unfortunately until we when where which while who whoever with would yes yesterday
    you your
    accounts admissions apologies board committee compliance council editorial exec execs founders leadership legal
    ops owners partners management morning people procurement production reception staff trustees union
    """
    )
    | BEFORE_A_NAME
)
_JOBS = any_word(
    r"""
    C[A-Z]O VP MD GM HR Chief Director Manager President Partner Secretary Archivist Chair\w* Supervisor Professor
    Councillor Cllr Dean Captain Capt Canon Deputy Foreman Superintendent Registrar Librarian Inspector Officer Aunty
    Auntie Uncle Leader Educator Owner Founder Accountant Buyer Planner Trainer Teacher Nurse Matron Head\w*
    Technician Worker Driver
    Operator Apprentice Adviser Advisor Chef Lead Coordinator Administrator Recruiter Specialist Consultant Engineer
    Developer Architect Scientist Analyst Controller Surveyor Executive Bursar Curator
    Publisher A?DON HoD HOD
    """
)
_JOB = expression(rf"\b{_JOBS}\b\.?\s*")
_DEPUTY, _HELD_HERE = (
    expression(r"[AD]H?P\s(?=[A-Z][\w'’-]+\s[A-Z])"),
    expression(r"\b(?:the|our|my)\s\Z", re.IGNORECASE),
)
"""Letters of an office that are initials without an article before them: "the AP Nadia Holt"."""
# What a single word at the head of a sentence does, if it is a name.
_OWN_ABROAD = expression(r"\b(?:[Mm]ein|[Uu]nser)(?:e[mnr]?)? \Z")
_TITLE_WITHIN = expression(r"(?<=[a-zß-ÿ] )(?:Frau|Herrn?|Mme|Mrs?|Ms|Miss|Dr|Prof)\b\.? (?=[^\W\d_a-zß-ÿ])")
_OPENS_NICKNAME = expression(r"[^\W\d_] [\"“‘'(][^\W\d_a-zß-ÿ]")
_NICKNAME = expression(
    rf"(?P<given>{_WORD})[ ](?:[\"“][^\W\d_]{{2,15}}[\"”]|['‘][^\W\d_]{{2,15}}['’]|"
    rf"\([^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{{1,14}}\))[ ](?={_WORD})"
)
"""What somebody is called, between their two names."""
_DOES = expression(
    r"\s+(?:\(|and\b|&|is\b|ist\b|has\b|was\b|had\b|will\b|would\b|can\b|could\b|who\b|[a-z]+s\b|[a-z]+ed\b|"
    r"(?:read|said|told|thought|spoke)\b|from\b|in our\b|at our\b|['’])|"
    r"\s+(?:so|really|both|also|greatly|thoroughly|truly|very\s+much)\s+[a-z]+(?:ed|s)\b|['’](?:ll|d|s)\b|"
    r",\s+(?:our|the|my|who)\b"
)
_IS_CALLED = expression(r"\s(?:our|the|my)\s(?:[a-z][a-z\-]*\s){1,3}(?:will|would|is|has|can|who|wants|['’]ll)\b")
"""An office behind a name, without a comma as people type: "Declan our head chef will be there"."""
_NO_NAMES = words(
    """
    ok okay great perfect super lovely brilliant brill fab fantastic amazing excellent thanks cheers sorry grand sound
    cool right good sure hi hello hey well yes no nice awesome congratulations congrats
    """
)
"""What opens a sentence just so, and is nobody: "Great our head chef will be there"."""
_GREETS = expression(
    r"(?:Hi|Hey|Hello|Hiya|Dear|Howdy|Hallo|Hola|Bonjour|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening)) "
)
_IN_BRACKETS = expression(
    rf"(?<![\w@.'’\-])(?P<called>[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{{1,14}}) "
    rf"\((?P<whole>(?P=called)[^\W\d_A-ZÀ-Þ]{{1,14}} {_WORD})\)"
)
"""What somebody is called, with the whole name in brackets: "Gav (Gavin Hooper)"."""
_BEHIND_AN_ARTICLE = expression(
    r"\b(?:the|a|an|our|your|this|at|in|from|to|der|die|das|dem|den|eine?|einem|einer|eines|beim|zum|zur|am|im)\s\Z",
    re.IGNORECASE,
)
_BEHIND_A_NAME = expression(rf"{_WORD}[ ]{_WORD},[ ]\Z")
_ADDRESS_BEHIND = expression(r"[ ]?[(<\[][^\s()<>@]{1,64}@")
_WITH_ADDRESS = expression(
    rf"(?<![\w@.'’\-])(?P<name>{_WORD}(?:[ ]{_WORD}){{0,3}})"
    r"[ ]?[(<\[](?:mailto:)?[\w.+\-]{1,64}@[\w.\-]{1,190}[)>\]](?=[ ][a-z])"
)
"""A name with its address in brackets, in the middle of a sentence."""
_SPOKEN_TO = expression(
    r"\b(?:(?:(?:speak|talk|chatt?)(?:ing)?|spoken|spoke|talked)\s+to|(?:cop(?:y|ying|ied)|cc(?:['’]?(?:ing|d|ed))?|loop(?:ing|ed)?|"
    r"rop(?:ing|ed)|add(?:ing|ed)|bring(?:ing)?)\s+in)\s\Z",
    re.IGNORECASE,
)
_FIELD_OF_AN_OFFICE = expression(rf"\b{_JOBS} (?:of|for) (?:the )?\Z")
"""What stands before a field: "our Head of Year", "the Director of Nursing"."""
_BEHIND_YOUR = expression(r"\b(?:your|this|an?)\s\Z", re.IGNORECASE)

_CALLS = {"ca": "call", "ri": "ring", "ra": "ring", "ph": "phone", "gi": "give", "ga": "give"}
_ASKS_WHETHER = expression(
    r"\b(?:[Cc]ould|[Cc]an|[Mm]ay|[Ww]ould|(?:[Ww]ould|[Ii]s) it (?:be )?"
    r"(?:ok|OK|okay|alright|fine|possible|convenient) (?:if|for)) "
    r"(?P<who>(?:(?:our|the|my) (?:[\w\-]+ ){1,4})?[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){0,2}) "
    r"(?:to |please |just |maybe |quickly )*"
    r"(?P<verb>call(?:s|ed)?|r[ia]ngs?|phone[sd]?|g[ia]ves?)(?= you\b)"
)

ASIDE = (
    r"(?: ?, [^,.;:()!?]{2,60} ?\([^()]{1,60}\),?| ?, [^,.;:()!?]{2,60},|"
    r" ?,? ?\([^()]{1,70}\),?| ?,? who [^,.;()]{2,90},?|"
    r" (?:from|in|of|at) [\w ]{2,30}?)?"
)
"""What may stand between a name and what is said of it, or nothing: "Theo (our head of design)", "Gil from Sales"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands in a sentence."""

    start: int
    stop: int
    raw: str = field(repr=False)
    name: str = field(repr=False)

    @property
    def single(self) -> bool:
        """Whether it is a first name alone, or a family's."""
        return " " not in self.name


_IS_OF = expression(r" (?:from|in|of|at|over in|over at|down in) (?:the )?")
"""What stands between somebody and where they are from: "Ruth Lee from Planned Giving" is one person."""

_WITH = expression(r"(?<![\w/])w/ ?(?=[A-Za-z]{2})", re.IGNORECASE)


_MYSELF = expression(r"(?<=\band )(?:yours truly|the undersigned)\b|(?<=\bwith )yours truly\b|(?<=[&+] )yours truly\b")
"""Whoever writes, as they say it with a smile; alone it closes a letter."""
_NAMELY = expression(r",? (?:i\.e\.|namely|viz\.),? (?=[A-Z])")
_IN_SMALL_LETTERS = expression(
    r"(?P<lead>\b(?:with|meets?|meeting|see|seeing|and|by|to|w/) |& )(?P<name>[a-z]{2,15})"
    r"(?=(?P<office> \((?:our |the )?(?:[a-z\-]{2,15} ){0,2}(?:c[a-z]o|gm|md|vp|head|lead|manager|director|founder|"
    r"co-?founder|owner|partner|engineer|designer|developer|chef|boss)\b)| ?(?:[.,&)!?]|\Z)|"
    r" (?:and|on|at|who|from|will|in|for|this|next|tomorrow)\b)"
)
"""Somebody whom a mail in small letters names: "with me and bo (cto)"."""


def as_read(sentences: Iterable[str]) -> list[str]:
    """Given a mail's sentences, return those that are read, as far as they are: one space stands between two words."""
    return [_as_read(one) for one in islice(sentences, _MOST)]


@lru_cache(maxsize=_OF_A_MAIL)
def _as_read(sentence: str) -> str:
    read = out_of_brackets(without_count(in_full(without_letters(" ".join(sentence[:LONGEST].split())))))
    read = _WITH_ADDRESS.sub(_without_address, read) if "@" in read else read
    return _ASKS_WHETHER.sub(_as_told, read) if read.endswith("?") else read


def _without_address(match: re.Match[str]) -> str:
    """A name without its address, but for what may be an office behind one: "Ciaran Ward, Collections (c.ward@...)"."""
    return match[0] if match.string.endswith(", ", 0, match.start()) else match["name"]


def in_full(sentence: str) -> str:
    """Given a sentence, return it with "with" written out ("sit down w/ me & Dr. Lund"), and without what somebody is
    called in the middle of their name, or before it: "Alexander "Sandy" Moir", "Gav (Gavin Hooper)"."""
    read = _WITH.sub("with ", sentence) if "w/" in sentence.lower() else sentence
    read = _MYSELF.sub("me", read) if "yours truly" in read or "undersigned" in read else read
    read = _NAMELY.sub(", ", read) if _NAMELY.search(read) else read
    read = _IN_SMALL_LETTERS.sub(_with_capital, read)
    read = _IN_BRACKETS.sub(r"\g<whole>", read) if " (" in read else read
    return _NICKNAME.sub(r"\g<given> ", read) if _OPENS_NICKNAME.search(read) else read


def _with_capital(match: re.Match[str]) -> str:
    """A name that is typed in small letters, with a capital: what else it may mean, no office stands behind."""
    name = match["name"]
    somebody = is_given(name) or (match["office"] is not None and name not in NOT_A_PERSON | OCCUPATIONS)
    return f"{match['lead']}{name.capitalize()}" if somebody else match[0]


def _as_told(asked: re.Match[str]) -> str:
    """What a question asks, as if it were told: "Geoff will call you" for "Could Geoff call you"."""
    return f"{asked['who']} will {_CALLS[asked['verb'].casefold()[:2]]}"


@lru_cache(maxsize=_OF_A_MAIL)
def mentions(text: str, *, heads: bool = False) -> tuple[Mention, ...]:
    """Given a sentence, return the names in it, in order.

    A single word at a head counts where it does something, or with ``heads``.
    """
    found: list[Mention] = []
    at = 0
    while match := _MENTION.search(text, at):
        one, at = _mention(text, match, heads)
        if one is not None and not (found and _is_of_the_last(text, found[-1], one)):
            found.append(one)
    return tuple(found)


def _is_of_the_last(text: str, last: Mention, one: Mention) -> bool:
    """Whether what looks like a name tells of whoever is named before it: "Ada Lund, Engineering Manager, Payments"."""
    between = text[last.stop : one.start]
    over = between.startswith(",") and between.endswith(", ") and is_field(one.name, between)
    return over or _IS_OF.fullmatch(between) is not None


def _mention(text: str, match: re.Match[str], heads: bool) -> tuple[Mention | None, int]:
    """The name in a run of words with capitals, if there is one, and where it ends."""
    start, raw, stop = match.start(), match[0], match.end()
    ahead, _, last = raw.rpartition(" ")
    if ahead and is_title(last) and _NAME_BEHIND.match(text, stop):
        raw, stop = ahead, stop - len(last)  # "Unfortunately Dr. Lund": the name begins at its title
    if _GREETS.match(raw):
        return None, stop  # "Hey Robin, really enjoyed our chat" is said to the reader
    skipped = _NOT_FIRST | MONTHS_TOO if is_of_a_date(raw, text[:start]) else _NOT_FIRST
    while (first := raw.partition(" "))[0].casefold().strip(".,") in skipped:
        start, raw = start + len(first[0]) + 1, first[2].lstrip()
    if (deputy := _DEPUTY.match(raw)) and _HELD_HERE.search(text[:start]):
        start, raw = start + deputy.end(), raw[deputy.end() :]
    job = [one for one in _JOB.finditer(raw) if one.start() or not titled(raw)]  # "Captain Roth" is called so
    if job:
        start = start + job[-1].end()
        # A run ends after some words: behind "Our Operations Manager Ada" there may be more of a name.
        whole = _MENTION.match(text, start)
        raw, stop = (whole[0], whole.end()) if whole and whole.end() >= stop else (raw[job[-1].end() :], stop)
        named = " " in raw or raw.casefold() in GIVEN_NAMES  # "our COO Ada", but not "Chef de Partie"
        raw = raw if named and raw[0].isupper() else ""
    if (
        (rank := _RANKS_FIRST.match(raw))
        and rank["of"].casefold() not in GIVEN_NAMES
        and raw[rank.end() :].count(" ") > 1
    ):
        start, raw = start + rank.end() + 1, raw[rank.end() + 1 :]  # "Principal Hydrologist Ciaran Ward"
    if " " in raw and _OWN_ABROAD.search(text[:start]):
        noun, _, raw = raw.partition(" ")  # "mein Bruder Jonas"
        start += len(noun) + 1
    if within := _TITLE_WITHIN.search(raw):
        start, raw = start + within.start(), raw[within.start() :]  # "unsere Stationsleitung Frau Ek"
    raw = re.sub(r"['’]s\Z", "", raw)
    name = clean_name(raw) if raw and raw.casefold() not in _NOT_FIRST else ""  # "Today's off"
    found = Mention(start, start + len(raw), raw, name)
    return (found if name and _looks_like_one(text, found) and _stands_like_one(text, found, heads) else None), stop


_RANKS_FIRST = expression(r"Principal[ ](?P<of>[A-Z][a-z]{2,20})\b")
_ONES = expression(r"\b(?:our|the|my|their|a)[ ]\Z", re.IGNORECASE)
_IS_NAMED = expression(r",?[ ][A-Z][\w'’-]+[ ](?:(?:de|van|von|der)[ ])?[A-Z][\w'’-]+")
"""What may as well be the title of a head of school: an office of that rank, behind which its holder is named."""
_OF_TWO_FIELDS = expression(rf"[ \t]+(?:{JOINED_FIELD}|{JOINED_FIELD.replace('&', 'and', 1)})")


def _looks_like_one(text: str, found: Mention) -> bool:
    bare = found.raw.replace("-", "")
    if (bare.isupper() and len(bare) < 6) or JOB_TITLE.search(found.name) or is_office(found.name):
        return False
    return not is_place(found.name, text[found.stop :])


def _stands_like_one(text: str, found: Mention, heads: bool) -> bool:
    before = text[: found.start]
    if _FIELD_OF_AN_OFFICE.search(before):
        return False
    if not found.single:
        return not _BEHIND_YOUR.search(before)  # "your Red Seal"
    if _RANKS_FIRST.match(found.raw) and _ONES.search(before) and _IS_NAMED.match(text, found.stop):
        return False  # "our Principal Hydrologist, Ciaran Ward", but "our Principal Roth"
    if titled(found.raw):
        return True
    if is_town(found.name) and found.name.casefold() not in GIVEN_NAMES and before.endswith(", "):
        return False  # "the manager of our shop, Leeds, on Monday"
    if before.endswith(", ") and (is_office_alone(found.name) or _OF_TWO_FIELDS.match(text, found.stop)):
        return False  # "Ciaran Ward, Trustee", "Ciaran Ward, Health & Safety Manager"
    if _BEHIND_A_NAME.search(before) and _ADDRESS_BEHIND.match(text, found.stop):
        return False  # "Ciaran Ward, Collections (c.ward@northwind.example)"
    if _BEHIND_AN_ARTICLE.search(before) and not _SPOKEN_TO.search(before):
        return False  # "the Board", "at Northwind"
    head = (before.rstrip()[-1:] or ".") in ".!?:"
    if not head or heads or _DOES.match(text, found.stop):  # "Perfect, she" is none
        return True
    return found.raw.casefold() not in _NO_NAMES and _IS_CALLED.match(text, found.stop) is not None
