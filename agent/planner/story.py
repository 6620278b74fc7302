"""One application as the planner reads it: the facts, what follows from them at once, and the questions rules ask.

Everything is computed from facts, settings and ``now``; nothing acts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from agent import lifecycle, rounds, timing
from agent import people as people_of
from agent.classification.sentences.plain_words import will_tell_another_time
from agent.classification.sentences.platforms import says_handed_in
from agent.classification.sentences.sayings import PUT_OFF
from agent.extraction.names.names import is_title, sender_name
from agent.model.application import ApplicationFacts, MessageFact, Person, Round, Stage
from agent.model.draft import DraftFact, DraftState, Kind, Reason
from agent.model.mail import ASKS_FOR_A_TIME, Category, ClaimKind, Move
from agent.model.settings import Duration, Settings
from agent.planner.namesakes import may_be_of
from agent.planner.promises import promises_of

ASKS = frozenset(
    {
        Category.INTERVIEW_INVITATION,
        Category.ASSESSMENT,
        Category.INFORMATION_REQUEST,
        Category.OFFER,
    }
)
"""What asks something of the user: times, a test, documents, an answer (G1: no news is asked for meanwhile)."""

ASKS_FOR_NEWS = frozenset({Kind.FOLLOW_UP, Kind.NUDGE})
"""The drafts that a word of theirs makes needless."""


_NO_ANSWER = frozenset({Category.OWN, Category.AUTO_REPLY, Category.BOUNCE, Category.UNRELATED})
_SAYS_NOTHING_NEW = frozenset({Category.ACKNOWLEDGEMENT, Category.COURTESY, Category.OUTREACH})

LIFTED = "lifted:"
"""How the cause begins of a withdrawal that a correction can lift: the draft may come back, as another revision."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Whether a draft may be placed for an occasion, and the revision that it comes after."""

    free: bool
    previous: DraftFact | None = None


@dataclass(frozen=True)
class Story:
    """An application's facts, and what the rules need to know of them. ``now`` is aware."""

    facts: ApplicationFacts
    settings: Settings
    calendar: timing.WorkCalendar
    now: datetime
    people: tuple[Person, ...]
    rounds: tuple[Round, ...]
    stage: Stage
    stage_since: datetime | None
    messages: tuple[MessageFact, ...]  # up to now
    answers: tuple[MessageFact, ...]  # what counts as hearing from them
    mine: tuple[MessageFact, ...]  # by the user's own hand, as far as anybody knows, and not come back
    drafts_elsewhere: tuple[DraftFact, ...] = ()  # open ones of the other applications
    mine_elsewhere: tuple[MessageFact, ...] = ()  # the user's own mails about the other applications
    heard_elsewhere: tuple[MessageFact, ...] = ()  # what was heard about those, or about nobody knows what
    asked: frozenset[str] = frozenset()  # whom a draft placed in this pass asks for news already
    promises: tuple[MessageFact, ...] = ()  # the answers that promise news of it, also where they are of another
    namesakes: tuple[MessageFact, ...] = ()  # at no application, and perhaps by one of its people
    doubtful: tuple[MessageFact, ...] = ()  # theirs, that only the user can understand, or place here or elsewhere

    @property
    def finished(self) -> bool:
        """Whether nothing more is to be expected: rejected, withdrawn or closed."""
        return self.stage in lifecycle.FINISHED

    @property
    def last_answer(self) -> MessageFact | None:
        """The last mail of theirs that counts as an answer."""
        return self.answers[-1] if self.answers else None

    @property
    def asking(self) -> MessageFact | None:
        """Their last mail, where it asks something that the user has not answered."""
        last = next((item for item in reversed(self.answers) if item.category is not Category.COURTESY), None)
        if last is None or last.needs_review:
            return None
        if last.category in ASKS_FOR_A_TIME and (self.settled_since(last) or self._held_as_asked(last)):
            return None
        told = [one for round_ in self.rounds for one in round_.interviews if one.message == last.id]
        sets = any(claim.kind is ClaimKind.SET and claim.move in {None, Move()} for claim in last.interviews)
        # What it set may be of a week that nobody knows, so that it only calls off what was planned.
        moved = any(not one.cancelled for one in told) or (sets and not told)
        off = last.category is Category.INTERVIEW_CHANGE and not moved and not self.planned and not tells_later(last)
        off = off and not self.moved_in_part(last)
        answered = any(own.date > last.date and not self._thanks_another(own, last) for own in self.mine)
        if last.category is Category.ASSESSMENT:
            answered = answered or any(item.date > last.date and _is_handed_in(item) for item in self.messages)
        return last if (last.category in ASKS or off) and not answered else None

    def moved_in_part(self, message: MessageFact) -> bool:
        """Given a mail of theirs, return whether it takes some talks of a round off while others of it stand."""
        rounds = (round_.interviews for round_ in self.rounds if round_.standing)
        return any(one.cancelled and one.message == message.id for interviews in rounds for one in interviews)

    def _thanks_another(self, own: MessageFact, asking: MessageFact) -> bool:
        """Whether an own mail is the first to an interviewer since a talk that was held before somebody else asked:
        thanks hand in no test."""
        asker = {asking.sender.address, asking.reply_to.address if asking.reply_to else ""}
        to = {address.address for address in own.recipients}
        if asking.automatic or not asker.isdisjoint(to) or asking.message_id in answered_ids(own):
            return False
        held = (one for round_ in self.rounds for one in round_.standing if one.end < asking.date)
        return any(self.wrote_to(person, one.end) is own for one in held for person in one.people)

    def _held_as_asked(self, message: MessageFact) -> bool:
        """Whether what a message invites to was held at the hour that it names, whether anybody answered it or not."""
        theirs = [one for round_ in self.rounds for one in round_.standing if one.message == message.id]
        return bool(theirs) and all(one.end <= self.now for one in theirs)

    def settled_since(self, message: MessageFact) -> bool:
        """Given a message of theirs, return whether an interview was set after it, by mail or by hand, over or not."""
        return any(interview.settled_at > message.date for round_ in self.rounds for interview in round_.standing)

    @property
    def perhaps_here(self) -> MessageFact | None:
        """A person's mail since the last one here of which it is not known whether it belongs to this application."""
        last = self.messages[-1].date if self.messages else self.now
        asked = (*self.doubtful, *self.namesakes)
        nowhere = (m for m in asked if m not in self.messages and not m.automatic and not m.own)
        return next((message for message in nowhere if message.date > last), None)

    @property
    def planned(self) -> bool:
        """Whether an interview is ahead."""
        return any(interview.end > self.now for round_ in self.rounds for interview in round_.standing)

    def add(self, start: datetime, length: Duration) -> datetime:
        """Given an instant and a configured length, return the instant that much later."""
        return timing.add(start, length, self.calendar)

    def local_day(self, at: datetime) -> date:
        """Given an instant, return its date in the user's zone."""
        return timing.local(at, self.calendar.zone).date()

    def start_of(self, day: date) -> datetime:
        """Given a date, return its first instant in the user's zone, in UTC."""
        return timing.wall(day, datetime.min.time(), self.calendar.zone)

    def after_pause(self, due: datetime) -> datetime:
        """Given when something is due, return when it is due with the user's pause."""
        return max(due, self.facts.paused_until) if self.facts.paused_until else due

    def in_working_hours(self, due: datetime) -> datetime:
        """Given when something is due, return when working hours let it be placed: not at night, though overdue."""
        at = self.calendar.next_working_time(due)
        overdue_at_night = at <= self.now and not self.calendar.in_working_hours(self.now)
        return self.calendar.next_working_time(self.now) if overdue_at_night else at

    def heard_after(self, at: datetime) -> MessageFact | None:
        """Given an instant, return their first answer after it."""
        return next((message for message in self.answers if message.date > at), None)

    def answered_elsewhere(self, own: MessageFact) -> MessageFact | None:
        """Given an own mail, return what one of its recipients wrote after it about another application.

        An agency's recruiter who writes about a second post has read the mail about the first.
        """
        to = {address.address for address in own.recipients}
        later = (m for m in self.heard_elsewhere if m.date > own.date and m.sender.address in to)
        return next(later, None)

    def wrote_to(self, person: Person, after: datetime, *, surely: bool = False) -> MessageFact | None:
        """Given a person and an instant, return the first own mail to them after it; ``surely`` by the user's hand."""
        mine = (own for own in self.mine if own.date > after and not (surely and perhaps_forged(own)))
        return next((own for own in mine if people_of.reaches(own, person, self.answers)), None)

    def wrote_in(self, round_: Round, after: datetime) -> MessageFact | None:
        """Given a round, return the user's first own mail after the instant to its people, or in its thread."""
        return next((own for own in self.mine if own.date > after and self.counts_for(own, round_)), None)

    def counts_for(self, own: MessageFact, round_: Round) -> bool:
        """Given an own mail and a round, return whether it goes to a person of that, or answers in its thread."""
        people = (*round_.people, *self._announcers(round_))
        reached = any(people_of.reaches(own, person, self.answers) for person in people)
        return reached or bool(answered_ids(own) & self._thread(round_))

    def round_of(self, draft: DraftFact) -> Round | None:
        """Given a draft, return the round that it was made for, as that stands now."""
        return next((round_ for round_ in self.rounds if draft.round_key in round_.aliases), None)

    def later_round(self, round_: Round) -> Round | None:
        """Given a round, return a later one that stands: it ends what waits for this one."""
        return next((other for other in self.rounds if other.number > round_.number and other.standing), None)

    def writer(self, message: MessageFact) -> Person | None:
        """Given one of their messages, return who wrote it; None for a machine or a shared address."""
        return next((person for person in self.people if message.sender.address in person.addresses), None)

    def drafts(self, kind: Kind, round_: Round | None = None) -> tuple[DraftFact, ...]:
        """Given a kind, and a round where only its own count, return the newest revision of each draft."""
        return _newest(
            draft
            for draft in self.facts.drafts
            if draft.kind is kind and (round_ is None or draft.round_key in round_.aliases)
        )

    def slot(self, kind: Kind, fits: Callable[[DraftFact], bool]) -> Slot:
        """Given a kind and which of its drafts count, return whether another may be placed (promises 3 and 4)."""
        latest = _newest(draft for draft in self.facts.drafts if draft.kind is kind and fits(draft))
        if any(not _may_come_back(draft) for draft in latest):
            return Slot(free=False)
        previous = max(latest, key=lambda item: (item.redraft_requested, item.id), default=None)
        return Slot(True, previous)

    def has_open_draft_to(self, person: Person, besides: Iterable[DraftFact] = ()) -> bool:
        """Given a person, return whether a draft to them lies open, or is placed in this pass, besides some."""
        ignored = {draft.id for draft in besides}
        return person.address in self.asked - {""} or any(
            draft.open and draft.id not in ignored and is_to(draft, person)
            for draft in (*self.facts.drafts, *self.drafts_elsewhere)
        )

    def _announcers(self, round_: Round) -> tuple[Person, ...]:
        ids = {interview.message for interview in round_.interviews}
        writers = (self.writer(message) for message in self.messages if message.id in ids and not message.own)
        return tuple(person for person in writers if person is not None)

    def _thread(self, round_: Round) -> frozenset[str]:
        """The Message-IDs of what was written about the round: since it was announced, and what announced it; of the
        user's own, what answers that: some programs name in a reply no more than the mail that it answers."""
        begun = round_.invited_at or self.now
        earlier = [other.end for other in self.rounds if other.number < round_.number and other.end]
        begun = min(begun, max(earlier)) if earlier else begun
        ids = {message.message_id for message in self.messages if message.date >= begun and not message.own}
        for own in (message for message in self.mine if message.date >= begun and answered_ids(message) & ids):
            ids.add(own.message_id)
        return frozenset((ids | round_.aliases) - {""})


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What an application's story is told beside."""

    others: tuple[ApplicationFacts, ...]  # that share a person with it
    asked: frozenset[str]  # whom this pass asks for news about another application
    perhaps_its: tuple[MessageFact, ...]  # of which it is not known whether they belong to it
    strays: tuple[MessageFact, ...]  # of which it is not known whether they belong to any


def tell(
    facts: ApplicationFacts, settings: Settings, calendar: timing.WorkCalendar, now: datetime, beside: Elsewhere
) -> Story:
    """Given an application's facts, and what is known beside them, return its story up to ``now``."""
    messages = _in_order(m for m in facts.messages if m.date <= now)
    by_hand = tuple(said for said in facts.interviews_said if said.at <= now)
    facts = replace(facts, messages=messages, interviews_said=by_hand)
    lost = {message.bounced_message_id for message in messages if message.category is Category.BOUNCE} - {""}
    people = people_of.of_application(facts)
    told = rounds.of_application(facts, people, calendar.zone, settings.timing.interview_length)
    stage, since = lifecycle.fold(lifecycle.happenings(facts, told, now))
    answers = tuple(filter(is_answer, messages))
    elsewhere = [(other, tuple(filter(is_answer, other.messages))) for other in beside.others]
    return Story(
        facts=facts,
        settings=settings,
        calendar=calendar,
        now=now,
        people=people,
        rounds=told,
        stage=stage,
        stage_since=since,
        messages=messages,
        answers=answers,
        mine=tuple(m for m in messages if _is_mine(m) and m.message_id not in lost),
        drafts_elsewhere=tuple(draft for other in beside.others for draft in other.drafts if draft.open),
        mine_elsewhere=tuple(m for other in beside.others for m in other.messages if _is_mine(m)),
        heard_elsewhere=_in_order(m for m in (*_answers_of(beside.others), *beside.strays) if m.date <= now),
        promises=_in_order(m for m in promises_of(facts, answers, elsewhere) if m.date <= now),
        asked=beside.asked,
        namesakes=tuple(m for m in beside.strays if m.date <= now and may_be_of(m, people)),
        doubtful=(*(m for m in messages if m.needs_review), *(m for m in beside.perhaps_its if m.date <= now)),
    )


def perhaps_forged(own: MessageFact) -> bool:
    """Given an own mail, return whether anybody could have put it where it lies."""
    return own.arrived and not own.corrected


def _is_mine(message: MessageFact) -> bool:
    """Whether the user wrote it by hand, as far as anybody knows."""
    return message.own and not message.automatic and not message.needs_review


def _answers_of(others: tuple[ApplicationFacts, ...]) -> Iterator[MessageFact]:
    return (message for other in others for message in other.messages if is_answer(message))


def _in_order(messages: Iterable[MessageFact]) -> tuple[MessageFact, ...]:
    return tuple(sorted(messages, key=lambda message: (message.date, message.id)))


def tells_later(message: MessageFact) -> bool:
    """Whether a mail that moves an interview says that they will name the new time themselves."""
    return any(one.signal == PUT_OFF or will_tell_another_time(one.quote) for one in message.evidence)


def is_answer(message: MessageFact) -> bool:
    """Given a mail, return whether it is hearing from them: whatever a person wrote, or what moves things on.

    An ATS's acknowledgement, an auto-reply and a bounce are none (S1). A person's mail that is not understood is one,
    whatever its likeliest category: nobody is asked for news who may just have written it.
    """
    if message.category in _NO_ANSWER:
        return message.needs_review and not message.automatic and not message.own
    return not message.automatic or message.category not in _SAYS_NOTHING_NEW


def _is_handed_in(message: MessageFact) -> bool:
    """Given a mail, return whether it is a machine's receipt for a test that the user did: "Your responses have been
    submitted"."""
    if message.category is not Category.ACKNOWLEDGEMENT or message.needs_review or not message.automatic:
        return False
    return any(says_handed_in(one.quote) for one in message.evidence)


def goes_to(own: MessageFact, person: Person) -> bool:
    """Given an own mail, return whether it is addressed to the person."""
    return any(address.address in person.addresses for address in own.recipients)


def answered_ids(message: MessageFact) -> frozenset[str]:
    """Given a message, return the Message-IDs that it answers."""
    return frozenset({message.in_reply_to, *message.references} - {""})


def is_to(draft: DraftFact, person: Person) -> bool:
    """Given a draft, return whether it is to this person, whatever was known of them when it was made."""
    name, to = people_of.folded(person.name), people_of.folded(draft.text.to_name)
    if draft.text.to_address and person.address:
        return draft.text.to_address in person.addresses
    return draft.person_key in {name, person.key} or to in {name, person.key} - {""}


def because(
    rule: str,
    template: str,
    message: MessageFact | None = None,
    /,
    *dates: datetime,
    setting: str = "",
    quote: str = "",
    **values: str,
) -> Reason:
    """Given a rule, a sentence of ``agent.explanations`` and what fills it, return the reason."""
    quoted = quote or (message.evidence[0].quote if message and message.evidence else "")
    return Reason(
        rule=rule,
        template=template,
        values=tuple(sorted(values.items())),
        quote=quoted,
        message_id=message.message_id if message else "",
        dates=dates,
        setting=setting,
    )


def lifted(reason: Reason) -> Reason:
    """Given why a draft is withdrawn, return the reason marked as one that may be lifted, so that the draft can come
    back."""
    return replace(reason, template=f"{LIFTED}{reason.template}")


def called(person: Person) -> str:
    """Given a person, return how to speak of them to the user: as the mails name them, "Dr. Chow" with the title."""
    title, name = person.signs_as.partition(" ")[0], person.name
    if name and is_title(title) and not is_title(name.partition(" ")[0]):
        return f"{title} {name}"
    return name or person.address or "somebody without a name"


def written_to(draft: DraftFact, people: Iterable[Person]) -> str:
    """Given a draft, and the people as they are known now, return how to speak to the user of whom it is to."""
    known = next((person for person in people if is_to(draft, person)), None)
    return called(known) if known else draft.text.to_name or draft.text.to_address


def writer_called(message: MessageFact) -> str:
    """Given one of their messages, return how to speak of its sender to the user: not all that a directory knows."""
    return sender_name(message.sender) or message.sender.name or message.sender.address or "Somebody without a name"


def newest_promise(story: Story, since: datetime) -> tuple[date, MessageFact] | None:
    """Given an instant, return the day that they promised news by, in their newest word on it since then."""
    for message in reversed(story.promises):
        if message.date >= since and message.promised_by and not message.needs_review:
            return message.promised_by.day, message
    return None


def _newest(drafts: Iterable[DraftFact]) -> tuple[DraftFact, ...]:
    """The newest revision of each draft. One that became void counts for nothing beside one that was placed."""
    newest: dict[str, DraftFact] = {}
    for draft in sorted(drafts, key=lambda item: (item.state is not DraftState.VOID, item.revision)):
        newest[draft.key] = draft
    return tuple(newest.values())


def _may_come_back(draft: DraftFact) -> bool:
    if draft.state is DraftState.VOID:
        return True
    cause = draft.steps[-1].cause if draft.steps else ""
    lifted = draft.state is DraftState.WITHDRAWN and cause.startswith(LIFTED)
    asked = draft.redraft_requested and draft.state in {DraftState.DISMISSED, DraftState.WITHDRAWN}
    return lifted or asked
