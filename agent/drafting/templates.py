"""The user's own words: their template of a kind, filled with what one draft may say, in place of our wording; pure.

A template gives the body, from greeting to sign-off. It passes the same proofreader as our own wording. Where it cannot
be filled, or does not pass, the draft keeps our wording, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from agent.drafting import phrasing
from agent.drafting.facts import Facts
from agent.drafting.formats import as_post, how_called, one_line, with_article
from agent.drafting.having import as_noun
from agent.drafting.proofreading import Page, proofread
from agent.drafting.wording import Voice
from agent.guide import MOST_STRENGTHS
from agent.model.application import Note, NoteKind
from agent.model.draft import DraftText, Kind, Source
from agent.model.plan import Place
from agent.model.settings import Settings

if TYPE_CHECKING:
    from agent.drafting.rendering import Filled, Flaw


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a template is filled from: what is to be placed, what may be said, and the draft in our wording."""

    place: Place
    facts: Facts = field(repr=False)
    ours: DraftText


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a template may use: what it is, in words, and how it comes from the facts."""

    says: str
    of: Callable[[Sheet], object]


def file_name(kind: Kind) -> str:
    """Given a kind of draft, return the name of the file that its template is in."""
    return f"{kind.value}.txt"


def in_own_words(place: Place, facts: Facts, ours: DraftText, settings: Settings) -> DraftText:
    """Given a draft in our wording, return it in the user's own where their template for this kind is fit for it."""
    source = settings.template(facts.kind)
    if source is None:
        return ours
    theirs, flaws = written(Sheet(place, facts, ours), source)
    if theirs is not None:
        return theirs
    warning = f"your template {file_name(facts.kind)} was not used: {'; '.join(map(str, flaws))}"
    return replace(ours, warnings=(warning, *ours.warnings))


def written(sheet: Sheet, source: str) -> tuple[DraftText | None, tuple[Flaw, ...]]:
    """Given what a template is filled from, and the template, return the draft; or None, and all that is against it."""
    # Most people have no templates: Jinja is loaded for those who do.
    from agent.drafting.rendering import Flaw, Unfit, fill

    try:
        filled = fill(source, {name: what.of(sheet) for name, what in NAMES.items()})
    except Unfit as unfit:
        return None, unfit.flaws
    page = Page(_with_their_words(sheet, filled.text), sheet.ours.subject, _greeting(sheet), filled.text)
    found = proofread(page, content=False)
    if found.problems:
        return None, tuple(Flaw(problem, _line_with(source, problem)) for problem in found.problems)
    sources = tuple(_sources(sheet, filled))
    warnings = (*_doubts(sheet, filled, sources), *found.warnings)
    return replace(sheet.ours, body=filled.text, sources=sources, problems=(), warnings=warnings), ()


def _line_with(source: str, problem: str) -> int:
    """Given a template and what the proofreader found, return the line that has the words it quotes; 0 if none has."""
    quoted = re.search("“(.+)”", problem)
    lines = enumerate(source.split("\n"), 1)
    return next((number for number, line in lines if quoted and quoted[1] in line), 0)


def _with_their_words(sheet: Sheet, text: str) -> Facts:
    """The facts, with the words of the template among the user's own, which the proofreader is milder with (T10).

    Only those in small letters: a name or a day that stands in a template goes into every mail made from it, to other
    firms too, and is not made right by standing there.
    """
    small = " ".join(word for word in text.split() if word == word.lower())
    return replace(sheet.facts, notes=(*sheet.facts.notes, Note(0, NoteKind.PLAIN, small, sheet.place.due)))


def _doubts(sheet: Sheet, filled: Filled, sources: tuple[Source, ...]) -> Iterator[str]:
    """What the user should look at in a draft in their own words."""
    told = {note.kind for note in sheet.facts.notes}
    for kind, name in _NOTES.items():
        if kind in told and not filled.used & {name, "ours"}:
            yield f"{file_name(sheet.facts.kind)} leaves out what you noted: it does not use `{name}`"
    earlier = {one.sentence for draft in sheet.place.application.drafts for one in draft.text.sources}
    literal = {one.sentence for one in sources if one.origin.startswith(_origin(sheet)) and one.sentence[-1:] in ".?"}
    if literal and (sheet.place.panel or literal & earlier):
        yield "T2: they get the same sentences from your template as others of this application: change some by hand"


# --- where each sentence comes from (promises 5 and 7) ---


def _sources(sheet: Sheet, filled: Filled) -> Iterator[Source]:
    kept = {_greeting(sheet), one_line(sheet.facts.profile.full_name)}
    if "ours" in filled.used:
        kept |= {source.sentence for source in sheet.ours.sources if source.sentence in _ours(sheet)}
    known = {source.sentence: source for source in sheet.ours.sources if source.sentence in kept}
    for line in filter(None, filled.text.split("\n")):
        for sentence in phrasing.sentences_of(line):
            yield known.get(sentence) or Source(sentence, _with_facts(sheet, sentence))


def _with_facts(sheet: Sheet, sentence: str) -> str:
    """The template's name, and the origins of the facts that stand in this sentence."""
    found = dict.fromkeys(origin for words, origin in _facts(sheet.facts) if words and words in sentence)
    return _origin(sheet) + (f", with {', '.join(found)}" if found else "")


def _facts(facts: Facts) -> Iterator[tuple[str, str]]:
    yield from ((day.words, day.origin) for day in (facts.interview, facts.promised) if day)
    yield from ((words, facts.position_origin) for words in (facts.role, facts.company))
    yield from ((words, "profile.strengths") for words in _strengths(facts))
    for note in facts.notes:
        yield from ((words, f"note {note.id}") for words in phrasing.sentences_of(_noted(note)))


def _strengths(facts: Facts) -> list[str]:
    nouns = (as_noun(one, facts.profile) for one in facts.strengths)
    return [noun for noun in nouns if noun][:MOST_STRENGTHS]


def _origin(sheet: Sheet) -> str:
    return f"template {file_name(sheet.facts.kind)}"


# --- what a template may use ---


def _greeting(sheet: Sheet) -> str:
    return sheet.ours.body.split("\n\n", 1)[0]


def _ours(sheet: Sheet) -> str:
    return "\n\n".join(sheet.ours.body.strip("\n").split("\n\n")[1:-1])


def _position(sheet: Sheet) -> str:
    role, company = sheet.facts.role, sheet.facts.company
    return f"the {as_post(role, 'position')}" + (f" at {with_article(company)}" if company else "")


def _noted(note: Note) -> str:
    """A note's words, tidied: what was talked about as words for a sentence; the rest as sentences."""
    about = phrasing.topic(note.text) if note.kind is NoteKind.TOPIC else ""
    return about or phrasing.raised(phrasing.said(note.text))


def _notes(kind: NoteKind) -> Callable[[Sheet], object]:
    return lambda sheet: [_noted(note) for note in sheet.facts.notes if note.kind is kind]


NAMES: Mapping[str, Name] = {
    "greeting": Name('the greeting\'s line: "Dear Dana,"', _greeting),
    "ours": Name("what followup would write between greeting and sign-off", _ours),
    "first_name": Name('how they are addressed: "Dana"', lambda sheet: how_called(sheet.facts.person)),
    "name": Name('their whole name: "Dana Kim"', lambda sheet: sheet.facts.name),
    "company": Name("the company", lambda sheet: sheet.facts.company),
    "role": Name('the role: "Backend Engineer"', lambda sheet: sheet.facts.role),
    "position": Name('both: "the Backend Engineer position at Northwind"', _position),
    "date": Name("the interview's day", lambda sheet: sheet.facts.interview.words if sheet.facts.interview else ""),
    "promised": Name(
        "the day by which they promised news", lambda sheet: sheet.facts.promised.words if sheet.facts.promised else ""
    ),
    "strengths": Name(
        "one to three of your strengths, those that fit best first (list)", lambda sheet: _strengths(sheet.facts)
    ),
    "forgot": Name("your notes with --forgot, as sentences (list)", _notes(NoteKind.FORGOT)),
    "clarify": Name("your notes with --clarify, as sentences (list)", _notes(NoteKind.CLARIFY)),
    "topics": Name("your notes with --topic, as words for a sentence (list)", _notes(NoteKind.TOPIC)),
    "others": Name("whether others took part in the interview (yes or no)", lambda sheet: sheet.facts.others > 0),
    "phone_screen": Name("whether it was a phone screen (yes or no)", lambda sheet: sheet.facts.voice is Voice.SCREEN),
    "round_number": Name(
        "1 for the first round of interviews", lambda sheet: sheet.place.round.number if sheet.place.round else 1
    ),
    "full_name": Name("your name, as drafts are signed", lambda sheet: one_line(sheet.facts.profile.full_name)),
}
"""Every name that a template may use. What is not known is "", or an empty list."""

_NOTES = {NoteKind.FORGOT: "forgot", NoteKind.CLARIFY: "clarify", NoteKind.TOPIC: "topics"}
