"""Facts to clauses to a mail: which sentences a draft has, in which wording, and where each comes from (promise 7)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from agent.drafting import phrasing, wording
from agent.drafting.facts import Facts, from_address, gather, interview_of, language
from agent.drafting.formats import greeting, interview_subject, listing, one_line, reply_subject
from agent.drafting.headers import draft_key, thread, usable_address
from agent.drafting.proofreading import Page, proofread
from agent.drafting.wording import Voice
from agent.guide import LIMITS
from agent.model.application import Note, NoteKind
from agent.model.draft import DraftText, Kind, Source
from agent.model.plan import Place
from agent.model.settings import Settings

_LONGEST_FIT = 45  # words: a sentence that names strengths stays readable on a phone

Paragraph = tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody stands in a round: what keeps the wordings of a panel, and of two rounds, apart (T2, T8).

    The lines of a table are a ring. It starts at a place that the company decides, half a turn on with each round; of
    its lines, those whose place leaves ``index`` when divided by ``count`` belong to this person alone. ``taken`` are
    sentences of the application's other drafts; they come last of all.
    """

    index: int
    count: int
    start: int
    round_number: int
    variant: int
    taken: frozenset[str]

    def order(self, size: int, clause: int) -> list[int]:
        """Given a table's size and a number for the clause, return the lines' numbers, the best for this seat first."""
        first = self.start + (self.round_number - 1) * (size // 2)
        own = [place for place in range(size) if place % self.count == self.index % self.count] or [self.index % size]
        turn = (self.variant + self.variant // len(own) * clause) % len(own)
        rest = [place for place in range(size) if place not in own]
        return [(first + place) % size for place in (*own[turn:], *own[:turn], *rest)]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one draft is put together: its facts, and the seat that chooses its wording."""

    facts: Facts
    seat: Seat
    strengths: int

    def line(self, table: tuple[str, ...], clause: int, origin: str = "wording", **slots: str) -> Source:
        """Given a table of wordings, a number for the clause and its slots, return one sentence, with its origin."""
        filled = [self._filled(table[number], slots) for number in self.seat.order(len(table), clause)]
        chosen = next((text for text in filled if text not in self.seat.taken), filled[0])
        return Source(chosen, origin)

    def _filled(self, template: str, slots: Mapping[str, str]) -> str:
        talk = "the interview" if self.facts.voice is Voice.NEUTRAL else "our conversation"
        known = {"position": self.named("position"), "role": self.named("role"), "talk": talk}
        known |= {"talk_capital": talk.capitalize(), "event": self.event, **slots}
        if ", " in known.get("date", "") and "{date} " in template:  # "March 12, 2025, and"
            known["date"] += ","
        return template.format(**known)

    @property
    def event(self) -> str:
        """What the interview is called."""
        return "call" if self.facts.voice is Voice.SCREEN else "interview"

    def named(self, noun: str) -> str:
        """Given "position" or "role", return it with all that is known of it, so that it reads whole either way."""
        role, company = self.facts.role, self.facts.company
        return f"the {role} {noun}".replace("  ", " ") + (f" at {company}" if company else "")


def compose(place: Place, settings: Settings, now: datetime) -> DraftText:
    """Given what is to be placed, the settings and an aware ``now``, return the draft, proofread.

    What the guide or promise 7 forbids stands in ``problems``, and blocks it; what only may be wrong in ``warnings``.
    """
    facts = gather(place, settings, now)
    seat = _seat(place)
    paragraphs = _fitted(facts, seat)
    hello = greeting(facts.person, seat.index)
    regards = Desk(facts, seat, 0).line(wording.REGARDS, 0)
    sign_off = Source(one_line(facts.profile.full_name), "profile.full_name")
    body = "\n\n".join([hello, *map(_text, paragraphs), f"{regards.sentence}\n{sign_off.sentence}"]) + "\n"
    subject = _subject(place, facts)
    found = proofread(Page(facts, subject, hello, body))
    in_reply_to, references = _thread(place)
    sender = from_address(place, facts.profile)
    address = usable_address(place.person.address) if place.person.address else ""
    return DraftText(
        to_name=facts.name,
        to_address=address or "",
        from_name=sign_off.sentence,
        from_address=sender,
        subject=subject,
        body=body,
        in_reply_to=in_reply_to,
        references=references,
        sources=(Source(hello, facts.name_origin), *(one for part in paragraphs for one in part), regards, sign_off),
        problems=(*_outside_problems(place, settings, facts, sender), *found.problems),
        warnings=(*_doubts(place), *found.warnings),
    )


def _seat(place: Place) -> Seat:
    keys = sorted({person.key for person in (place.person, *place.panel)})
    company = one_line(place.application.company).casefold()
    own = {place.key, draft_key(place)}
    return Seat(
        index=keys.index(place.person.key),
        count=len(keys),
        start=hashlib.sha256(company.encode()).digest()[0],
        round_number=place.round.number if place.round else 1,
        variant=place.variant,
        taken=frozenset(
            source.sentence
            for draft in place.application.drafts
            if draft.key not in own
            for source in draft.text.sources
            if source.origin != "profile.full_name" and not source.sentence.endswith(",")
        ),
    )


def _fitted(facts: Facts, seat: Seat) -> tuple[Paragraph, ...]:
    """The paragraphs, with as many strengths as the guide's limit on words leaves room for."""
    limit = LIMITS[facts.kind]
    room = limit.words - len(phrasing.words_of(f"Dear {facts.name}, with kind regards, {facts.profile.full_name}"))
    for count in range(len(facts.strengths), 0, -1):
        paragraphs = _paragraphs(Desk(facts, seat, count), limit.paragraph_words)
        fits = sum(len(phrasing.words_of(_text(part))) for part in paragraphs) <= room
        short = len(phrasing.words_of(" ".join(facts.strengths[:count]))) <= _LONGEST_FIT
        if fits and short:
            return paragraphs
    return _paragraphs(Desk(facts, seat, min(1, len(facts.strengths))), limit.paragraph_words)


def _paragraphs(desk: Desk, limit: int) -> tuple[Paragraph, ...]:
    groups = _OUTLINES[desk.facts.kind](desk)
    return tuple(part for group in groups for part in _parted(tuple(group), limit))


def _parted(sentences: Paragraph, limit: int) -> Iterator[Paragraph]:
    """Given sentences that belong together, return them as paragraphs of at most ``limit`` words where that can be."""
    part: list[Source] = []
    for sentence in sentences:
        if part and len(phrasing.words_of(_text((*part, sentence)))) > limit:
            yield tuple(part)
            part = []
        part.append(sentence)
    if part:
        yield tuple(part)


def _text(paragraph: Paragraph) -> str:
    return " ".join(sentence.sentence for sentence in paragraph)


def _thank_you(desk: Desk) -> list[list[Source]]:
    facts = desk.facts
    return [
        [_dated(desk, wording.THANKS[facts.voice], 0), desk.line(wording.ENTHUSIASM, 1, facts.position_origin)],
        [*_topics(desk), *_fit(desk)],
        _said(desk, NoteKind.FORGOT, wording.FORGOT, wording.FORGOT_MORE),
        _said(desk, NoteKind.CLARIFY, wording.CLARIFY, wording.CLARIFY_MORE),
        [desk.line(wording.UPDATE, 3)],
    ]


def _follow_up(desk: Desk) -> list[list[Source]]:
    facts = desk.facts
    again = wording.THANKS_AGAIN_ALL if facts.others else wording.THANKS_AGAIN
    if facts.promised:
        ask = desk.line(wording.PROMISED_AHEAD, 3, facts.promised.origin, date=facts.promised.words)
    else:
        ask = desk.line(wording.QUESTION, 3)
    return [
        [_dated(desk, wording.REMINDER, 0), desk.line(wording.ENTHUSIASM, 1, facts.position_origin)],
        [*_topics(desk), *_fit(desk)],
        _said(desk, NoteKind.FORGOT, wording.FORGOT, wording.FORGOT_MORE),
        _said(desk, NoteKind.CLARIFY, wording.CLARIFY, wording.CLARIFY_MORE),
        [ask, desk.line(again, 4)],
    ]


def _no_decision_reply(desk: Desk) -> list[list[Source]]:
    interest = desk.line(wording.STILL_INTERESTED, 1, desk.facts.position_origin)
    return [[desk.line(wording.NEWS_THANKS, 0), interest, desk.line(wording.HEARING, 2)]]


def _nudge(desk: Desk) -> list[list[Source]]:
    facts = desk.facts
    if facts.promised:
        first = desk.line(wording.PROMISED_PAST, 0, facts.promised.origin, date=facts.promised.words)
    else:
        first = desk.line(wording.ARRIVED, 0, facts.position_origin)
    return [[first, desk.line(wording.HEARING_SOON, 1)]]


def _feedback_request(desk: Desk) -> list[list[Source]]:
    facts = desk.facts
    question = [Source(one, "wording") for one in phrasing.sentences_of(desk.line(wording.IMPROVE, 1).sentence)]
    whom = f"you and {facts.company}" if facts.company else "you"
    opening = wording.REJECTION_THANKS if facts.told_by_them else wording.REJECTION_HEARD
    return [
        [desk.line(opening, 0, facts.position_origin)],
        question,
        [desk.line(wording.WISHES, 2, facts.position_origin, whom=whom)],
    ]


_OUTLINES: Mapping[Kind, Callable[[Desk], list[list[Source]]]] = {
    Kind.THANK_YOU: _thank_you,
    Kind.FOLLOW_UP: _follow_up,
    Kind.NO_DECISION_REPLY: _no_decision_reply,
    Kind.NUDGE: _nudge,
    Kind.FEEDBACK_REQUEST: _feedback_request,
}


def _dated(desk: Desk, table: tuple[str, ...], clause: int) -> Source:
    day = desk.facts.interview
    if day is None:
        return Source("Thank you for your time.", "wording")
    return desk.line(table, clause, day.origin, date=day.words)


def _fit(desk: Desk) -> list[Source]:
    chosen = desk.facts.strengths[: desk.strengths]
    if not chosen:
        return []
    turn = desk.seat.index % len(chosen)  # a panel reads them in different orders
    chosen = chosen[turn:] + chosen[:turn]
    return [desk.line(wording.FIT, 2, "profile.strengths", list=listing(chosen, desk.facts.profile))]


def _topics(desk: Desk) -> list[Source]:
    return [source for turn, note in enumerate(_notes(desk, NoteKind.TOPIC)) for source in _topic(desk, note, turn)]


def _topic(desk: Desk, note: Note, turn: int) -> list[Source]:
    words, origin = phrasing.topic(note.text), f"note {note.id}"
    if words:
        return [_turned(desk, turn).line(wording.TOPIC, 5, origin, words=words)]
    return [Source(one, origin) for one in phrasing.sentences_of(phrasing.raised(phrasing.said(note.text)))]


def _said(desk: Desk, kind: NoteKind, first: tuple[str, ...], more: tuple[str, ...]) -> list[Source]:
    """The user's words on what they forgot, or want to clear up, each note after a few words that say what it is."""
    sentences: list[Source] = []
    for turn, note in enumerate(_notes(desk, kind)):
        origin = f"note {note.id}"
        line = _turned(desk, turn).line(more if turn else first, 6, origin, words=phrasing.said(note.text))
        sentences += (Source(one, origin) for one in phrasing.sentences_of(line.sentence))
    return sentences


def _turned(desk: Desk, turn: int) -> Desk:
    return replace(desk, seat=replace(desk.seat, variant=desk.seat.variant + turn))


def _notes(desk: Desk, kind: NoteKind) -> list[Note]:
    return [note for note in desk.facts.notes if note.kind is kind]


def _subject(place: Place, facts: Facts) -> str:
    if place.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} or place.answers is None:
        return interview_subject(facts.interview.words) if facts.interview else ""
    return reply_subject(place.answers.subject)


def _thread(place: Place) -> tuple[str, tuple[str, ...]]:
    """The thread that the draft stands in: a thank-you or follow-up only in one that its person was part of."""
    answered = place.answers
    if answered is None:
        return "", ()
    part = {answered.sender.address, *(one.address for one in answered.recipients)}
    if place.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} and place.person.address not in part - {""}:
        return "", ()
    return thread(answered.message_id, answered.references, answered.in_reply_to)


def _outside_problems(place: Place, settings: Settings, facts: Facts, sender: str) -> Iterator[str]:
    """What stands in the way of the draft besides its text."""
    person = place.person
    if person.address and usable_address(person.address) is None:
        yield f"The address {one_line(person.address)} cannot be written to; `followup person` sets another."
    elif not person.address and not facts.name:
        yield "Nobody is known to write to; `followup person` adds somebody."
    if not sender:
        yield "No address of yours is known to write from; set profile.addresses."
    spoken = language(place)
    if spoken and spoken.casefold().split("-")[0] != "en" and not settings.english_anyway:
        yield f"Their mail is in another language ({spoken}); drafts.english_anyway = true drafts in English."


def _doubts(place: Place) -> Iterator[str]:
    """What the user should look at before sending, besides the text."""
    interview = interview_of(place)
    if place.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} and interview is not None and not interview.zone_known:
        yield "T4: the interview's time zone is not known, so its date may be a day off"
