"""The proofreader (T10): one table of checks that every draft passes before it is placed.

A finding blocks the draft; where it stands in words that the user or their mails wrote, some only warn, for the user
knows them best.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from importlib.resources import files

from agent.drafting import phrasing
from agent.drafting.facts import Dated, Facts
from agent.drafting.formats import how_called, interview_subject
from agent.guide import LIMITS
from agent.model.draft import Kind

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = "|".join(MONTHS)
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(_DAYS)}),?\s+(?:the\s+)?)?"
    rf"(?:\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|\b(?P<day_first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month_last>{_MONTH})\b)"
    r"(?:,?\s+(?P<year>\d{4})\b)?"
)
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{[^{}]*\}|\[[A-Za-z][^\]]*\]|<[A-Za-z][^>@]*>|\bTO ?DO\b|\bFIXME\b|\bX{3,}\b|%\(?\w*\)?s\b|\$\{|_{3,}"
)
_NOTHING = re.compile(r"\b(?:None|null|NULL|undefined|NaN|nan|N/A)\b")
_DOUBLED = re.compile(r"\b([^\W\d_]+)\s+\1\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?)\s+([^\W\d_]+)", re.IGNORECASE)
_VOWEL_BUT_A = re.compile(
    r"(?:uni(?!n|m)|use|usu|euro|eu|ewe|once|one\b|ubiq|util|u[rt]o|ukulele|ur[aeiou])", re.IGNORECASE
)
_SILENT_H = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_SPACING = re.compile(r"[^\S\n]{2,}|\s[,.;:?!]|[,;:]{2,}|(?<!\.)\.\.(?!\.)|[,;:]\.|\.[,;:](?=\s)|\?\?|[^\S\n]+\n")
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|the other day|a few days ago|earlier this week"
    r"|(?:this|last|next) (?:morning|afternoon|evening|night|week|weekend|\w{3,6}day))\b",
    re.IGNORECASE,
)
_PUSHY = re.compile(
    r"\b(?:just check(?:ing)? in|just want(?:ed)? to|touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)? this|asap"
    r"|as soon as possible|at your earliest|i beg|begging|desperate(?:ly)?|please,? please|i really need|dream job"
    r"|need this (?:job|position|role)|would do anything|perfect candidate|i deserve|waiting anxiously|still waiting"
    r"|have(?: not|n't) heard (?:back|from you|anything)|mistake to (?:reject|pass)|sorry to bother|losing patience)\b",
    re.IGNORECASE,
)
_PUSHY_IN_OUR_WORDS = re.compile(
    r"\b(?:check(?:ing)? in|urgent(?:ly)?|immediately|anxious(?:ly)?|unfair|reconsider|other offers?|perfect fit"
    r"|(?:this|last|next) (?:month|year))\b",
    re.IGNORECASE,
)
_SPELT = (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or"), ("re", "er"))
_KNOWN = frozenset({"email", "emails", "onsite"})
_OPENERS = frozenset(
    {"again", "also"}
)  # what a comma may follow at the head of a sentence, besides the user's own words


@dataclass(frozen=True)
class Page:
    """A draft to be proofread: its facts, subject, greeting as composed, and whole body."""

    facts: Facts
    subject: str = field(repr=False)
    greeting: str = field(repr=False)
    body: str = field(repr=False)

    @cached_property
    def blocks(self) -> list[str]:
        """The body's parts: greeting, paragraphs, sign-off."""
        return [block for block in self.body.strip("\n").split("\n\n") if block.strip()]

    @cached_property
    def paragraphs(self) -> list[str]:
        """What stands between greeting and sign-off."""
        return self.blocks[1:-1]

    @cached_property
    def prose(self) -> list[str]:
        """The paragraphs, without what would look like the end of a sentence in names ("Booking.com", "Acme Inc")."""
        texts = self.paragraphs
        for name in sorted((self.facts.company, self.facts.role, self.facts.name), key=len, reverse=True):
            if re.search(r"[.!?]", name) or phrasing.ends_in_abbreviation(f"{name}."):
                texts = [text.replace(name, re.sub(r"[.!?]", "_", name) + "_") for text in texts]
        return texts

    @cached_property
    def sentences(self) -> list[str]:
        """The sentences between greeting and sign-off."""
        return [sentence for text in self.prose for sentence in phrasing.sentences_of(text)]

    @cached_property
    def theirs(self) -> str:
        """All that the user and their mails put into the draft, case folded."""
        return " \n ".join(" ".join(term.split()) for term in self.facts.terms).casefold()

    @cached_property
    def their_words(self) -> frozenset[str]:
        """The words of it."""
        return frozenset(_words(self.theirs))


@dataclass(frozen=True, slots=True)
class Check:
    """One row of the table. ``says`` has the finding as ``{it}``; ``lenient``: in words not ours it only warns."""

    rule: str
    look: Callable[[Page], Iterable[str]]
    says: str
    lenient: bool = False
    kinds: frozenset[Kind] = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Findings:
    """What the proofreader found. Each problem blocks the draft."""

    problems: tuple[str, ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = field(default=(), repr=False)


def proofread(page: Page) -> Findings:
    """Given a draft, return every problem and warning, each with the rule that it comes from."""
    problems: list[str] = []
    warnings: list[str] = []
    for check in CHECKS:
        if page.facts.kind in check.kinds:
            for found in dict.fromkeys(check.look(page)):
                mild = check.lenient and " ".join(found.split()).casefold() in page.theirs
                (warnings if mild else problems).append(f"{check.rule}: {check.says.format(it=found)}")
    return Findings(tuple(problems), tuple(warnings))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)


@cache
def _dictionary() -> bytes:
    """The English words of pyspellchecker, as the JSON object that it ships: as objects they would take 27 MB."""
    return gzip.decompress(files("spellchecker").joinpath("resources", "en.json.gz").read_bytes())


def _misspelt(page: Page) -> Iterator[str]:
    for sentence in page.sentences:
        for place, word in enumerate(_words(sentence)):
            proper = word != word.lower() and (place or word.casefold() in page.their_words)
            if not proper and len(word) > 1 and not _is_word(word):
                yield word


@cache
def _is_word(word: str) -> bool:
    plain = re.sub(r"['’]s$", "", word.lower()).replace("’", "'")
    spelt = (plain.removesuffix(british) + american for british, american in _SPELT if plain.endswith(british))
    return plain in _KNOWN or any(f'"{form}":'.encode() in _dictionary() for form in (plain, *spelt))


def _strange_names(page: Page) -> Iterator[str]:
    """Capitalised words inside a sentence that neither the facts nor the calendar explain: most likely another name."""
    known = {*page.their_words, *(name.casefold() for name in (*MONTHS, *_DAYS)), "i"}
    for sentence in page.sentences:
        first, *rest = _words(sentence) or [""]
        if sentence.startswith(f"{first},") and first.casefold() not in known | _OPENERS:
            yield first
        for word in rest:
            plain = re.sub(r"['’](?:s|m|ve|d|ll|re)$", "", word).casefold()
            begins = f": {word}" in sentence and _is_word(word)
            if word[0].isupper() and not {plain, word.casefold()} & known and not begins:
                yield word


def _wrong_greeting(page: Page) -> Iterator[str]:
    called = how_called(page.facts.person)
    right = {f"{word} {called}," for word in ("Hi", "Hello", "Dear")} if called else {"Hello,"}
    first = page.blocks[0] if page.blocks else ""
    if first not in right:
        yield first


def _dates(page: Page) -> Iterator[re.Match[str]]:
    for text in (page.subject, *page.paragraphs):
        yield from _DATE.finditer(text)


def _day_of(match: re.Match[str], page: Page) -> date | None:
    """Given a date in a text, return its day; None where it does not exist. Without a year it is the facts' one."""
    month = MONTHS.index(match["month"] or match["month_last"]) + 1
    number = int(match["day"] or match["day_first"])
    known = {known.day.year for known in _known_days(page) if (known.day.month, known.day.day) == (month, number)}
    year = int(match["year"] or 0) or min(known, default=page.facts.this_year)
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _known_days(page: Page) -> list[Dated]:
    return [known for known in (page.facts.interview, page.facts.promised) if known]


def _impossible_dates(page: Page) -> Iterator[str]:
    return (match[0] for match in _dates(page) if _day_of(match, page) is None)


def _wrong_weekdays(page: Page) -> Iterator[str]:
    for match in _dates(page):
        day = _day_of(match, page)
        if match["weekday"] and day and _DAYS[day.weekday()] != match["weekday"]:
            yield match[0]


def _strange_dates(page: Page) -> Iterator[str]:
    known = {known.day for known in _known_days(page)}
    answered = page.subject if page.facts.kind not in _DATED else ""  # those subjects are the answered mail's
    for match in _dates(page):
        day = _day_of(match, page)
        if day is not None and day not in known and match[0].casefold() not in page.theirs and match[0] not in answered:
            yield match[0]


def _no_date(page: Page) -> Iterator[str]:
    day = page.facts.interview
    if day is None or day.words not in "\n".join(page.paragraphs):
        yield page.facts.kind.value


def _pattern(pattern: re.Pattern[str]) -> Callable[[Page], Iterable[str]]:
    """Given a pattern, return the look that finds it in the paragraphs and the subject."""

    def look(page: Page) -> Iterator[str]:
        return (
            match[0].strip() or match[0] for text in (*page.prose, page.subject) for match in pattern.finditer(text)
        )

    return look


def _in_prose(pattern: re.Pattern[str]) -> Callable[[Page], Iterable[str]]:
    """Given a pattern, return the look that finds it in the paragraphs alone: a subject is not ours to correct."""

    def look(page: Page) -> Iterator[str]:
        return (match[0] for text in page.prose for match in pattern.finditer(text))

    return look


def _doubled(page: Page) -> Iterator[str]:
    names = f"{page.facts.company}\n{page.facts.role}\n{page.facts.name}"
    for text in page.prose:
        for match in _DOUBLED.finditer(text):
            if match[1].casefold() not in {"that", "had"} and match[0] not in names:
                yield match[0]


def _wrong_articles(page: Page) -> Iterator[str]:
    for text in page.prose:
        for match in _ARTICLE.finditer(text):
            article, word = match[1].casefold(), match[2]
            if len(word) < 2 or word.isupper():
                continue
            vowel = (word[0].casefold() in "aeiou" and not _VOWEL_BUT_A.match(word)) or bool(_SILENT_H.match(word))
            if (article == "an") != vowel:
                yield match[0]


def _shouting(page: Page) -> Iterator[str]:
    for text in page.prose:
        yield from (
            word
            for word in _words(text)
            if len(word) > 3 and word.isupper() and word.casefold() not in page.their_words
        )
        for run in re.finditer(r"\b[A-Z]{2,}(?:\s+[A-Z]{2,}){2,}\b", text):
            if run[0] not in page.facts.role and run[0] not in page.facts.company:
                yield run[0]


def _lower_case(page: Page) -> Iterator[str]:
    for sentence in page.sentences:
        first = sentence.split()[0].strip("\"'“‘(")
        if first[:1].islower() and first == first.lower():
            yield first


def _unfinished(page: Page) -> Iterator[str]:
    return (text.split()[-1] for text in page.prose if not re.search(r"[.?][\"”’)]*$", text))


def _too_long(page: Page) -> Iterator[str]:
    words, limit = len(phrasing.words_of(page.body)), LIMITS[page.facts.kind].words
    if words > limit:
        yield f"{words} words, and {limit} are the limit"


def _long_paragraphs(page: Page) -> Iterator[str]:
    limit = LIMITS[page.facts.kind].paragraph_words
    counts = (len(phrasing.words_of(text)) for text in page.paragraphs)
    return (f"{count} words, and {limit} are the limit" for count in counts if count > limit)


def _many_sentences(page: Page) -> Iterator[str]:
    limit = LIMITS[page.facts.kind].sentences
    if limit is not None and len(page.sentences) > limit:
        yield f"{len(page.sentences)} sentences, and {limit} are the limit"


def _wrong_subject(page: Page) -> Iterator[str]:
    facts = page.facts
    if facts.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP}:
        right = facts.interview is not None and page.subject == interview_subject(facts.interview.words)
    else:
        right = page.subject.startswith("Re:")
    if not right:
        yield page.subject or "no subject"


def _no_full_name(page: Page) -> Iterator[str]:
    name = " ".join(page.facts.profile.full_name.split())
    if not name or page.body.rstrip("\n").rsplit("\n", 1)[-1] != name:
        yield name


_DATED = frozenset({Kind.THANK_YOU, Kind.FOLLOW_UP})

CHECKS: tuple[Check, ...] = (
    Check("T4", _wrong_subject, "the subject is not of the form that the guide wants ({it})"),
    Check("T10", _misspelt, "the dictionary does not know the word “{it}”", lenient=True),
    Check("T10", _doubled, "a word is doubled (“{it}”)", lenient=True),
    Check("T10", _wrong_articles, "“a” and “an” are mixed up (“{it}”)", lenient=True),
    Check("T10", _pattern(_PLACEHOLDER), "something was left to be filled in (“{it}”)"),
    Check("T10", _in_prose(_NOTHING), "something unknown was written out (“{it}”)", lenient=True),
    Check("T10", _strange_names, "“{it}” is a name that neither mails, profile nor notes know"),
    Check("T11", _wrong_greeting, "the greeting does not name the person it goes to (“{it}”)"),
    Check("T10", _impossible_dates, "there is no such day as {it}"),
    Check("T10", _wrong_weekdays, "the weekday does not belong to the date ({it})"),
    Check("T10", _strange_dates, "nothing that is known explains the date {it}"),
    Check("F2", _no_date, "the interview's date is missing", kinds=_DATED),
    Check("T10", _in_prose(_SPACING), "spaces or punctuation are wrong (“{it}”)"),
    Check("T10", _lower_case, "a sentence begins with a small letter (“{it}”)"),
    Check("T10", _unfinished, "a paragraph ends without a full stop (“{it}”)"),
    Check("T12", _too_long, "too long: {it}"),
    Check("T12", _long_paragraphs, "a paragraph is too long: {it}"),
    Check("N2", _many_sentences, "nothing more may be in it: {it}", kinds=frozenset({Kind.NO_DECISION_REPLY})),
    Check("S4", _many_sentences, "nothing more may be in it: {it}", kinds=frozenset({Kind.NUDGE})),
    Check("F7", _no_full_name, "it is not signed with the full name"),
    Check("G1", _in_prose(re.compile(r"!")), "an exclamation mark"),
    Check("G1", _shouting, "capital letters throughout (“{it}”)"),
    Check("G1", _in_prose(_PUSHY), "“{it}” sounds like pressure or pleading"),
    Check("G1", _in_prose(_PUSHY_IN_OUR_WORDS), "“{it}” does not belong in a mail like this", lenient=True),
    Check("G1", _in_prose(_RELATIVE), "“{it}” will be wrong on another day; a date is needed"),
)
"""Every check, by rule. A new one is a row here."""
