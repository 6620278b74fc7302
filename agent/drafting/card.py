"""The text of a handwritten card (T9): shorter and warmer than the mail, for one person, in words of its own; pure.

Thanks with the interview's date, the position, one topic or one strength, a good wish. What makes it longer than the
guide allows is left out: first the topic or strength, then the name of the role or of the organisation.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from agent.classification.senders.domains import is_agency, is_free_mail, owner_label, registrable
from agent.drafting import card_wording as wording
from agent.drafting import phrasing
from agent.drafting.facts import Facts, gather, language
from agent.drafting.formats import (
    as_post,
    day_words,
    how_called,
    interview_subject,
    one_line,
    tidy_name,
    with_article,
)
from agent.drafting.having import as_noun
from agent.drafting.proofreading import Page, proofread
from agent.extraction.names.names import is_title
from agent.guide import CARD_WORDS
from agent.model.application import ApplicationFacts, Interview, MessageFact, NoteKind, Person, Round
from agent.model.draft import Kind, Reason, Source
from agent.model.mail import Address
from agent.model.plan import Place
from agent.model.settings import Settings

_OURS = "wording"
_CLAUSES = 5  # thanks, position, topic or strength, wish, closing words
_TURN = 3  # lines on with each round: no two rounds that follow have a line in common (T8)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to whom a card may go, and the held interview that it speaks of."""

    person: Person
    round: Round
    interview: Interview
    took_part: bool = True


@dataclass(frozen=True, slots=True)
class Card:
    """A card's text, and where it goes. ``problems`` are to be mended before it is written, ``warnings`` looked at."""

    greeting: str = field(repr=False)
    paragraphs: tuple[tuple[Source, ...], ...] = field(repr=False)
    closing: str
    signature: str = field(repr=False)
    addressee: tuple[str, ...] = field(repr=False)  # name and organisation, as far as they are known
    postal: tuple[str, ...] = field(default=(), repr=False)  # the lines below; () where no mail holds them
    postal_origin: str = field(default="", repr=False)  # "Dana Kim's mail of March 9"
    problems: tuple[str, ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = field(default=(), repr=False)

    @property
    def texts(self) -> tuple[str, ...]:
        """The paragraphs between salutation and closing words."""
        return tuple(" ".join(source.sentence for source in paragraph) for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        """How many words these have, counted as the guide's other limits are: what holds a letter or a digit."""
        return sum(len(phrasing.words_of(text)) for text in self.texts)

    @property
    def text(self) -> str:
        """The whole text, as it is to be written."""
        return "\n\n".join([self.greeting, *self.texts, f"{self.closing}\n{self.signature}"]) + "\n"


def last_held(rounds: tuple[Round, ...], now: datetime) -> tuple[Round, Interview] | None:
    """Given an application's rounds and an aware ``now``, return the last interview that is over, and its round."""
    held = [(round_, one) for round_ in rounds for one in _over(round_, now)]
    return held[-1] if held else None


def recipients(rounds: tuple[Round, ...], people: tuple[Person, ...], now: datetime) -> tuple[Recipient, ...]:
    """Given an application's rounds and people, and an aware ``now``, return everybody to whom a card may go.

    The lead of the last round that was held comes first, then the others who took part in it, then those of the rounds
    before; at the end come those who took part in none. Where no interview was held there is nobody.
    """
    found: dict[str, Recipient] = {}
    for round_ in reversed(rounds):
        there = {one.key: Recipient(one, round_, held) for held in _over(round_, now) for one in held.people}
        lead = round_.lead.key if round_.lead else ""
        for key in sorted(there, key=lambda key: key != lead):
            found.setdefault(key, there[key])
    last = last_held(rounds, now)
    if last is not None:
        for person in people:
            found.setdefault(person.key, Recipient(person, *last, took_part=False))
    return tuple(found.values())


def _over(round_: Round, now: datetime) -> list[Interview]:
    return sorted((one for one in round_.standing if one.end <= now), key=lambda one: one.end)


def called(among: tuple[Recipient, ...], wanted: str) -> tuple[Recipient, ...]:
    """Given recipients, and a name or address as the user wrote it, return whom it can mean.

    A whole name or an address counts before a part of a name: "Dana" does for "Dana Kim".
    """
    words = one_line(wanted).casefold()
    exactly = [one for one in among if words and words in _names(one.person)]
    partly = [
        one for one in among if words and set(words.split()) <= set(tidy_name(one.person.name).casefold().split())
    ]
    return tuple(exactly or partly)


def _names(person: Person) -> set[str]:
    known = (person.key, person.address, person.name, tidy_name(person.name), person.signs_as)
    return {one_line(name).casefold() for name in known if name}


def compose_card(application: ApplicationFacts, to: Recipient, settings: Settings, now: datetime) -> Card:
    """Given an application, who gets the card, the settings and an aware ``now``, return the card, proofread."""
    place = _as_place(application, to, now)
    facts = gather(place, settings, now)
    pen = _Pen(facts, _lines(application.id, to))
    name = how_called(facts.person)
    postal, origin = _postal(application, to, settings, now)
    card = Card(
        greeting=f"Dear {name}," if name else "Hello,",
        paragraphs=_fitted(pen),
        closing=wording.CLOSING[pen.lines[-1]],
        signature=one_line(facts.profile.full_name),
        addressee=tuple(filter(None, (_full_name(facts.name, name), facts.company))),
        postal=postal,
        postal_origin=origin,
    )
    subject = interview_subject(facts.interview.words) if facts.interview else ""
    found = proofread(Page(facts, subject, card.greeting, card.text), content=False)
    return replace(
        card, problems=(*_length(card), *found.problems), warnings=(*_foreign(place), *_doubt(to), *found.warnings)
    )


def _full_name(name: str, called: str) -> str:
    """Given somebody's name and how they are addressed, return the name for an envelope: "Dr. Amara Okafor"."""
    title = called.split(" ", 1)[0]
    return f"{title} {name}" if is_title(title) and not is_title(name.split(" ", 1)[0]) else name


def _as_place(application: ApplicationFacts, to: Recipient, now: datetime) -> Place:
    """The card as if it were a thank-you to be placed: what a draft may say is gathered in one place for all."""
    panel = tuple(one for one in to.round.people if one.key != to.person.key)
    return Place(
        application=application,
        kind=Kind.THANK_YOU,
        round=to.round,
        person=to.person,
        interview=to.interview,
        answers=None,
        occasion=to.interview.start.isoformat(),
        due=now,
        until=now,
        reason=Reason("T9", "card"),
        panel=panel,
    )


def _lines(application: str, to: Recipient) -> tuple[int, ...]:
    """The number of the line for each clause: always the same for one application, person and round.

    The application's hash moves each table by itself. The person's hash gives a place in all of them; of a panel no two
    have the same, for they may stand the cards side by side (T2): where two hashes agree, the later one moves on.
    """
    tables = hashlib.sha256(application.encode()).digest()
    everybody = dict.fromkeys([*(one.key for one in to.round.people), to.person.key])
    taken: list[int] = []
    for key in everybody:
        place = hashlib.sha256(f"{application}\0{key}".encode("utf-8", "surrogatepass")).digest()[0] % wording.LINES
        while place in taken and len(taken) < wording.LINES:
            place = (place + 1) % wording.LINES
        if key == to.person.key:
            turn = place + _TURN * (to.round.number - 1)
            return tuple((tables[clause] + turn) % wording.LINES for clause in range(_CLAUSES))
        taken.append(place)
    raise AssertionError("the person is one of everybody")


@dataclass(frozen=True, slots=True)
class _Pen:
    """What fills the tables: the facts, and the number of the line in each."""

    facts: Facts
    lines: tuple[int, ...]

    def paragraphs(self, role: str, company: str, third: Source) -> tuple[tuple[Source, ...], ...]:
        """Given role and organisation as far as they are to be named, and the third clause, return the card's text."""
        position, work = (_named(role, noun, company) for noun in ("position", "role"))
        wanted = wording.POSITION[self.lines[1]].format(position=position, role=work)
        wish = wording.WISH[self.lines[3]]
        return (self._thanks(), Source(wanted, self.facts.position_origin)), (third, Source(wish, _OURS))

    def _thanks(self) -> Source:
        day = self.facts.interview
        assert day is not None  # a card is for an interview that was held
        line = wording.THANKS[self.facts.voice][self.lines[0]]
        ends = "," if ", " in day.words and "{date} " in line else ""  # "March 12, 2025, and"
        return Source(line.format(date=day.words + ends), day.origin)

    def thirds(self) -> Iterator[Source]:
        """Yield what the third clause may be, the best first: a topic, a strength, a line that needs neither."""
        for note in self.facts.notes:
            topic = phrasing.topic(note.text) if note.kind is NoteKind.TOPIC else ""
            if topic and len(phrasing.sentences_of(topic)) == 1:
                yield Source(wording.TOPIC[self.lines[2]].format(topic=topic), f"note {note.id}")
        for one in self.facts.strengths:
            strength = as_noun(one, self.facts.profile, mine=True)
            if not strength:
                continue
            yield Source(wording.STRENGTH[self.lines[2]].format(strength=strength), "profile.strengths")
        yield Source(wording.PLAIN[self.lines[2]], _OURS)


def _named(role: str, noun: str, company: str) -> str:
    return f"the {as_post(role, noun)}" + (f" at {with_article(company)}" if company else "")


def _fitted(pen: _Pen) -> tuple[tuple[Source, ...], ...]:
    """The text that says most of those that are short enough; the shortest always is."""
    facts = pen.facts
    names = dict.fromkeys([(facts.role, facts.company), ("", facts.company), (facts.role, ""), ("", "")])
    texts = [pen.paragraphs(role, company, third) for role, company in names for third in pen.thirds()]
    return next((text for text in texts if _word_count(text) <= CARD_WORDS[1]), texts[-1])


def _word_count(paragraphs: tuple[tuple[Source, ...], ...]) -> int:
    return sum(len(phrasing.words_of(source.sentence)) for paragraph in paragraphs for source in paragraph)


def _length(card: Card) -> Iterator[str]:
    least, most = CARD_WORDS
    if not least <= card.words <= most:
        yield f"T9: a card has {least} to {most} words, and this one {card.words}"


def _foreign(place: Place) -> Iterator[str]:
    spoken = language(place)
    if spoken and spoken.casefold().split("-")[0] != "en":
        yield f"their mail is in another language ({spoken}), and the card in English"


def _doubt(to: Recipient) -> Iterator[str]:
    if not to.interview.zone_known:
        yield "T4: the interview's hour is not sure, so its date may be a day off"


def _postal(
    application: ApplicationFacts, to: Recipient, settings: Settings, now: datetime
) -> tuple[tuple[str, ...], str]:
    """The address for letters that fits this person best, and the mail that it comes from; the newest of equals.

    Their own mail comes first, then one from their house, then a system's mail that set the interview: it tells where
    that was held. Another person's mail from another house is no help: an agency signs with its own address.
    """
    fitting = [
        (rank, message)
        for message in application.messages
        if message.postal and message.date <= now and not message.own and not message.needs_review
        for rank in [_nearness(message, to)]
        if rank is not None
    ]
    if not fitting:
        return (), ""
    _, message = min(fitting, key=lambda pair: (pair[0], -pair[1].date.timestamp()))
    day = message.date.astimezone(ZoneInfo(settings.profile.time_zone)).date()
    this_year = now.astimezone(ZoneInfo(settings.profile.time_zone)).year
    writer = one_line(message.sender.name) or message.sender.address
    lines = tuple(filter(None, map(one_line, message.postal.split("\n"))))
    return lines, f"{writer}'s mail of {day_words(day, this_year, settings.profile)}"


def _nearness(message: MessageFact, to: Recipient) -> int | None:
    theirs = Address("", to.person.address)
    announced = {to.interview.first_message_id, *to.interview.aliases} - {""}
    if message.sender.address in to.person.addresses:
        return 0
    if theirs.address and not is_free_mail(theirs) and registrable(message.sender.domain) == registrable(theirs.domain):
        return 1
    if message.automatic and (message.message_id in announced or message.id == to.interview.message):
        return 2
    named = any(to.person.key in {one.address, one.name.casefold()} for one in message.people)
    house = owner_label(message.sender)
    return 3 if not theirs.address and named and house and not is_agency(house) else None
