"""What the proofreader thinks of a draft as the user has it now: remarks alone, for the user's edits are theirs.

The facts are those of the draft as it was composed. What the user added is taken at its word: a name or a date that no
mail explains is theirs to know, so that only who is greeted, and who is written to, is compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from agent.drafting import phrasing
from agent.drafting.facts import Dated, Facts, gather
from agent.drafting.formats import day_words, how_called
from agent.drafting.letters import BULLET, Letter, letter
from agent.drafting.proofreading import CHECKS, Page
from agent.drafting.proofreading.dates import strange_dates, strange_weekdays
from agent.drafting.proofreading.names import other_firm, strange_address, strange_names
from agent.drafting.proofreading.spelling import is_word
from agent.expressions import expression
from agent.extraction.names.names import BARE_TITLES
from agent.model.application import ApplicationFacts, Person
from agent.model.draft import DraftFact
from agent.model.mail import Body, Part, PersonClaim
from agent.model.plan import Place
from agent.model.settings import Settings
from agent.parsing import language

MOST_REMARKS = 12
_MOST_QUOTED = 6  # words of a finding
_LEFT_OUT = frozenset({strange_names, strange_address, other_firm, strange_dates, strange_weekdays})
_LINK = expression(
    r"(?:https?://|www\.)[^\s<>()]*[^\s<>().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)+/[^\s<>()]*\w"
    r"|\b[\w-]+\.(?:com|org|net|io|dev|me)\b",
    re.IGNORECASE,
)
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDED = expression(r"[.?][\"”’)]*$")
_NOBODY = frozenset({"all", "both", "everybody", "everyone", "folks", "team", "there", "again", "and"})
_GREETS = frozenset({"hi", "hello", "hey", "dear", "good"})


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy of a draft that the user edited, as it lies in Drafts."""

    subject: str = field(repr=False)
    to: frozenset[str] = field(repr=False)
    body: Body


def remarks(draft: DraftFact, application: ApplicationFacts, settings: Settings, copy: Copy) -> tuple[str, ...]:
    """Given an edited draft, its application, the settings and the user's copy, return what is to be said of the copy.

    What could be said of the draft as it was composed, too, is not said again. A text in another language than English
    is not read.
    """
    if language.guess(copy.body.new) not in {"", "en"}:
        return ()
    ours, theirs = letter(draft.text.body), letter(copy.body.new)
    facts = _facts(draft, application, settings, theirs)
    signed = (*theirs.signed, *copy.body.signature.split("\n"))
    names = _names(draft, application, ours)
    before = set(_found(facts, draft.text.subject, ours, names, ours.signed))
    now = (*_to_whom(draft, copy), *_found(facts, copy.subject, theirs, names, signed))
    return tuple(remark for remark in dict.fromkeys(now) if remark not in before)[:MOST_REMARKS]


def _to_whom(draft: DraftFact, copy: Copy) -> Iterator[str]:
    address = draft.text.to_address
    if address and not copy.to:
        yield "T3: nobody is in To"
    elif address and address not in copy.to:
        yield "T2: To does not name the person that it was written for"


def _found(facts: Facts, subject: str, text: Letter, names: frozenset[str], signed: Iterable[str]) -> Iterator[str]:
    if not text.greeting and not _begins_with_somebody(text, names):
        yield "T11: there is no greeting"
    page = _page(facts, subject, text, names, signed)
    for check in CHECKS:
        if facts.kind in check.kinds and check.look not in _LEFT_OUT and not check.content:
            for found in dict.fromkeys(check.look(page)):
                yield f"{check.rule}: {check.says.format(it=_few(found))}"


def _begins_with_somebody(text: Letter, names: frozenset[str]) -> bool:
    """Whether a text that has no line of greeting begins with one all the same: "Hi Dana it was good to meet you"."""
    first = _WORD.match(text.text)
    return first is not None and first[0].casefold() in names | _GREETS


def _few(found: str) -> str:
    """Given what a check found, return a few words of it."""
    words = found.split(" ")
    return found if len(words) <= _MOST_QUOTED else f"{' '.join(words[:_MOST_QUOTED])} …"


def _page(facts: Facts, subject: str, text: Letter, names: frozenset[str], signed: Iterable[str]) -> Page:
    """The text laid out as drafts are: what is right about greeting and sign-off stands there in the form of ours."""
    called = how_called(facts.person)
    right = f"Dear {called}," if called else "Hello,"
    greeting = right if _greets_rightly(text.called, names) else text.greeting
    full_name = " ".join(facts.profile.full_name.split())
    named = any(full_name.casefold() in " ".join(line.split()).casefold() for line in signed)
    closing = f"Best regards,\n{full_name}" if named else "Best regards,"
    blocks = [greeting, *(_whole(_LINK.sub("#", part)) for part in text.paragraphs), closing]
    return Page(facts, subject, greeting, "\n\n".join(blocks) + "\n")


def _whole(paragraph: str) -> str:
    """Given a paragraph, return it as a sentence where it need not be one: in a list, before it, or up to a link."""
    if paragraph.startswith(BULLET):
        item = phrasing.raised(paragraph.removeprefix(BULLET).rstrip(" ,;"))
        return item if _ENDED.search(item) else f"{item}."
    if paragraph.endswith(":"):
        return f"{paragraph[:-1]}."
    return f"{paragraph}." if paragraph.endswith(("#", "!")) and not _ENDED.search(paragraph) else paragraph


def _greets_rightly(called: str, names: frozenset[str]) -> bool:
    """Whether a greeting names the person, or nobody by name."""
    spoken = {word.casefold() for word in _WORD.findall(called)}
    words = spoken - BARE_TITLES - _NOBODY
    several = "and" in spoken or "&" in called
    return not words or not names or words <= names or (several and bool(words & names))


def _names(draft: DraftFact, application: ApplicationFacts, ours: Letter) -> frozenset[str]:
    """The words of every form in which the draft's person is known, case folded; none where it greets nobody."""
    if not ours.called:
        return frozenset()
    keys = {draft.person_key, draft.text.to_address} - {""}
    forms = (form for one in _claims(application) if one.address in keys for form in (one.name, one.signs_as))
    every = (ours.called, draft.text.to_name, *forms)
    return frozenset(word.casefold() for form in every for word in _WORD.findall(form))


def _claims(application: ApplicationFacts) -> Iterator[PersonClaim]:
    for message in application.messages:
        yield from message.people
        yield from (person for interview in message.interviews for person in interview.people)
    yield from (said.claim for said in application.people_said)


def _facts(draft: DraftFact, application: ApplicationFacts, settings: Settings, text: Letter) -> Facts:
    """The facts that the draft was composed from, as far as it tells them itself; names the user writes are known."""
    at = draft.placed_at or (draft.steps[0].at if draft.steps else draft.reason.dates[0])
    answered = (message for message in application.messages if draft.answers and message.message_id == draft.answers)
    place = Place(
        application=application,
        kind=draft.kind,
        round=None,
        person=Person(draft.person_key, draft.text.to_name, draft.text.to_address, Part.UNKNOWN),
        interview=None,
        answers=next(answered, None),
        occasion=draft.occasion,
        due=at,
        until=draft.until or at,
        reason=draft.reason,
    )
    facts = gather(place, settings, at)
    known = (*(claim.name for claim in _claims(application)), *_proper(text))
    day = _interview_day(draft, settings, facts.this_year, text)
    return replace(facts, interview=day, known=known)


def _interview_day(draft: DraftFact, settings: Settings, this_year: int, text: Letter) -> Dated | None:
    """The day that the draft names; None, which no check then asks for, where the user names it in another way."""
    profile = settings.profile
    try:
        start = datetime.fromisoformat(draft.occasion)
    except ValueError:
        return None  # the occasion of a reply is a Message-ID
    day = start.astimezone(ZoneInfo(profile.time_zone)).date()
    words = day_words(day, this_year, profile)
    otherwise = words not in text.text and re.search(rf"\b{day.day}(?:st|nd|rd|th)?\b", text.text)
    return None if otherwise else Dated(day, words, "draft")


def _proper(text: Letter) -> Iterator[str]:
    """The words that the user writes with a capital: names and terms, which they know best.

    At the head of a sentence the capital says nothing, so that a slip of the finger is none; and of words in capitals
    throughout only one that stands alone is, for several in a row are loud.
    """
    for paragraph in text.paragraphs:
        for sentence in phrasing.sentences_of(paragraph):
            words = ["", *_WORD.findall(sentence), ""]
            for at, word in enumerate(words[1:-1], 1):
                loud = word.isupper() and (words[at - 1].isupper() or words[at + 1].isupper())
                if word[0].isupper() and not loud and not (at == 1 and _is_a_slip(word)):
                    yield word


def _is_a_slip(word: str) -> bool:
    """Whether two neighbours changed places, or a letter was struck twice, in a word of the dictionary."""
    swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    once = (word[:at] + word[at + 1 :] for at in range(len(word) - 1) if word[at] == word[at + 1])
    return len(word) > 3 and not is_word(word) and any(map(is_word, (*swapped, *once)))
