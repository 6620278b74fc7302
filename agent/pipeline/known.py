"""What is known of applications while a pass reads: it grows with each mail that is about one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agent import rounds
from agent.classification.senders.domains import is_agency, is_machinery, is_shared, owner_label
from agent.context import Context, Span, houses, writers_of
from agent.extraction.employer.company import company_key
from agent.extraction.names.names import name_anywhere, name_at_house, name_booked, name_spoken_for
from agent.extraction.names.nicknames import forms_of
from agent.extraction.when.readers import zone_named
from agent.extraction.words.houses import Firms
from agent.likeness import run_together
from agent.lookalikes import name_key
from agent.model.application import ApplicationFacts, MessageFact, Reading, Snapshot
from agent.model.mail import AWAY, OF_INTERVIEWS, Category, ClaimKind, InterviewClaim
from agent.model.settings import Settings
from agent.people import of_application
from agent.store import Store

_ABOUT_AN_APPLICATION = frozenset(Category) - {
    Category.UNRELATED,
    Category.OWN,
    Category.AUTO_REPLY,
    Category.BOUNCE,
    Category.OUTREACH,
    Category.COURTESY,
}


_SOON = timedelta(days=30)
"""How long after it was spoken of an interview without a time may lie ahead, and how long before it one is set."""

_SPOKEN_OF_AFTER = timedelta(days=2)
"""How long after its time it may still be said that an interview has to be moved, or was not held."""


class Known:
    """What is known of applications, from the store and from what this pass has read so far.

    The contexts share its sets: what one mail tells counts for the next one of its batch.
    """

    def __init__(self, settings: Settings, store: Store, now: datetime, oldest: datetime, *, trial: bool) -> None:
        self._settings = settings
        self._store = store
        self._now = now
        self._oldest = oldest
        self._trial = trial
        self._ids: set[str] = set()
        self._addresses: set[str] = set()
        self._houses: set[str] = set()
        self._people: dict[str, set[str]] = {}
        self._labels: set[str] = set()
        self._conversations: set[str] = set()
        self._applied_in: set[str] = set()
        self._named_a_time: set[str] = set()
        self._numbers: set[str] = set()
        self._machines: set[str] = set()
        self._firms = Firms()
        self._events: set[str] = set()
        self._times: set[datetime] = set()
        self._meetings: set[Span] = set()
        self._met: dict[str, datetime] = {}
        self._zones: dict[str, str] = {}
        self._busy: set[str] = set()

    def context(self, *, sent: bool) -> Context:
        """Return what is known while a folder is read; ``sent``: whoever wrote what lies there is the user."""
        snapshot = self._store.snapshot()
        self._know_what_is_stored(snapshot)
        return Context(
            profile=self._settings.profile,
            now=self._now,
            oldest=self._oldest,
            trial=self._trial,
            sent_folder=sent,
            known_ids=self._ids,
            known_addresses=self._addresses,
            known_houses=self._houses,
            known_people=self._people,
            known_labels=self._labels,
            known_conversations=self._conversations,
            applied_in=self._applied_in,
            named_a_time=self._named_a_time,
            known_numbers=self._numbers,
            known_machines=self._machines,
            known_firms=self._firms,
            known_events=self._events,
            known_times=self._times,
            known_meetings=self._meetings,
            known_met=self._met,
            known_zones=self._zones,
            taught=self._store.taught(),
            signers={account.name: account.authserv_id.lower() for account in self._settings.accounts},
            drafts=tuple(draft for facts in snapshot.applications for draft in facts.drafts if draft.open),
        )

    def _know_what_is_stored(self, snapshot: Snapshot) -> None:
        for facts in snapshot.applications:
            self._houses |= {run_together(company_key(facts.company))} - {""}
            self._firms.add(company_key(facts.company))
            ties = _ties_of(facts.messages)
            self._know_all(facts.messages, ties)
            self._agree(facts, ties)
        for tie in self._busy:
            self._met.pop(tie, None)
        for fact in snapshot.unassigned:
            self._expect(fact, frozenset())
            if _is_of_a_post(fact):
                self._know_who(fact)
        self._applied_in |= self._answered(snapshot.unassigned)

    def learn(self, reading: Reading) -> None:
        """Given what a message came to, know what comes later in its thread, or from its people."""
        fact = reading.fact
        if fact is not None:
            self._expect(fact, _ties_of((fact,)) if self._is_tied(fact) else frozenset())
            self._speak_again(fact)
            self._take_up(fact)
            if _is_of_a_post(fact):
                self._know_who(fact)
        if fact is None or reading.category not in _ABOUT_AN_APPLICATION:
            return
        if not fact.needs_review:
            self._know(fact)
        elif self._answered((fact,)):
            if self._is_tied(fact):
                self._know_who(fact)
            else:
                self._applied_in |= {fact.message_id}

    def _take_up(self, fact: MessageFact) -> None:
        """Know the thread of a recruiter's mail out of the blue that the user answered: it begins an application."""
        taken_up = fact.category is Category.OUTREACH and self._store.answered(frozenset({fact.message_id} - {""}))
        if taken_up and not fact.needs_review:
            self._know_who(fact)

    def learn_of(self, message_id: str) -> None:
        """Given the Message-ID of a mail by which the user applied, know what answers it."""
        self._ids |= {message_id} - {""}

    def look_up(self, threads: frozenset[str]) -> None:
        """Given Message-IDs of threads, know which of them are the user's applications, and which name a time."""
        self._applied_in |= self._store.applied_in(threads)
        self._named_a_time |= self._store.named_a_time(threads)

    def _know_all(self, messages: Iterable[MessageFact], ties: frozenset[str]) -> None:
        """Know the mails of an application; of one that is asked about, where the user answered it, who writes in it.

        Nobody answers what is not about the application: that vouches for the thread, and not for what was understood.
        """
        asked = [fact for fact in messages if fact.needs_review]
        answered = self._answered(asked)
        for fact in messages:
            self._expect(fact, ties)
            if not fact.needs_review:
                self._know(fact)
            elif fact.message_id in answered:
                self._know_who(fact)

    def _answered(self, facts: Iterable[MessageFact]) -> frozenset[str]:
        """The Message-IDs of those mails that are asked about, and that the user answered."""
        asked = frozenset(fact.message_id for fact in facts if fact.needs_review and fact.message_id)
        return self._store.answered(asked)

    def _is_tied(self, fact: MessageFact) -> bool:
        thread = {fact.in_reply_to, *fact.references}
        return not self._ids.isdisjoint(thread) or fact.sender.address in self._addresses

    def _know(self, fact: MessageFact) -> None:
        self._know_who(fact)
        self._firms.add(company_key(fact.company))
        self._numbers |= set(fact.named.numbers)
        if fact.automatic and not fact.own and owner_label(fact.sender):  # hiring systems write for everybody
            self._machines |= {fact.sender.address}
        self._zones |= {owner_label(fact.sender): zone for zone in self._told_zones(fact)}
        self._events |= {claim.uid for claim in fact.interviews} - {""}
        self._times |= {claim.start for claim in fact.interviews if claim.start and _is_expected(claim)}

    def _told_zones(self, fact: MessageFact) -> Iterator[str]:
        """The zones, other than the user's, in which a mail says in so many words that it tells its hours.

        An agency tells those of its clients, and an invitation may have that of whoever made it.
        """
        label = owner_label(fact.sender)
        here = ZoneInfo(self._settings.profile.time_zone)
        for claim in fact.interviews if label and not (fact.own or is_agency(label)) else ():
            told = claim.time_zone if claim.zone_known and not claim.uid else None
            there = zone_named(told)
            if told and claim.start and isinstance(there, ZoneInfo):
                apart = claim.start.astimezone(there).utcoffset() != claim.start.astimezone(here).utcoffset()
                yield from (told,) if apart else ()

    def _know_who(self, fact: MessageFact) -> None:
        """Know the thread of a mail, and who writes in it."""
        self._ids |= {fact.message_id} - {""}
        self._addresses |= _people_of(fact)
        self._houses |= houses(fact)
        for writer in writers_of(fact):
            label = owner_label(writer)
            self._labels |= {label} - {""}
            if label and not is_shared(writer):
                self._people.setdefault(name_key(writer.name), set()).add(label)
        self._people.pop("", None)
        self._conversations |= {fact.conversation} - {""}

    def _expect(self, fact: MessageFact, ties: frozenset[str]) -> None:
        """Know from when until when an interview may lie ahead, by a mail that speaks of one or perhaps does.

        ``ties`` tell of whose; where there are none it is anybody's.
        """
        starts = [claim.start for claim in fact.interviews if claim.start]
        self._meetings |= {(fact.date, start + _SPOKEN_OF_AFTER, ties) for start in starts}
        if not starts and _is_of_an_interview(fact):
            self._meetings |= {(fact.date, fact.date + _SOON, ties)}

    def _agree(self, facts: ApplicationFacts, ties: frozenset[str]) -> None:
        """Know the interviews of an application as they stand, those that the user set or agreed to among them."""
        zone = ZoneInfo(self._settings.profile.time_zone)
        told = rounds.of_application(facts, of_application(facts), zone, self._settings.timing.interview_length)
        standing = [interview for round_ in told for interview in round_.standing]
        self._times |= {interview.start for interview in standing if interview.zone_known}
        self._meetings |= {(one.start - _SOON, one.end + _SPOKEN_OF_AFTER, ties) for one in standing}
        self._meet(facts, max((interview.end for interview in standing), default=None))

    def _meet(self, facts: ApplicationFacts, end: datetime | None) -> None:
        """Know since when an application's interviews are over, unless another one was spoken of since.

        Whoever sees to several of the user's applications may speak of each of them.
        """
        received = [fact for fact in facts.messages if not fact.own]
        people = {sign for fact in received for sign in _people_of(fact)}
        ties = (people | {fact.message_id for fact in facts.messages}) - {""}
        since = end or self._now - _SOON
        if any(fact.date > since and _is_of_an_interview(fact) for fact in received):
            self._busy |= ties
        elif end is not None:
            self._met |= {tie: max(end, self._met.get(tie, end)) for tie in ties}

    def _speak_again(self, fact: MessageFact) -> None:
        """Know that an interview was spoken of since, by a mail of which nobody yet knows where it belongs."""
        if not fact.own and _is_of_an_interview(fact):
            writes = _people_of(fact) | {fact.sender.address}
            ties = (writes | {fact.message_id, fact.in_reply_to, *fact.references}) - {""}
            ended = {tie for tie in ties if tie in self._met and fact.date > self._met[tie]}
            self._busy |= ended
            for tie in ended:
                del self._met[tie]


def _is_of_a_post(fact: MessageFact) -> bool:
    """Whether a person's mail is asked about that surely names its firm, and the post that the user applied for.

    What comes after it from them is not a stranger's, whenever the user says what the first one means.
    """
    asked = fact.needs_review and fact.trusted and not (fact.own or fact.automatic)
    return asked and bool(fact.company and fact.role) and fact.named.told and fact.category is not Category.OUTREACH


def _ties_of(messages: Iterable[MessageFact]) -> frozenset[str]:
    """What ties other mails to these: who is named in them, their threads, the houses from which they came."""
    found: set[str] = set()
    for fact in messages:
        found |= _people_of(fact) | {fact.message_id, fact.in_reply_to, *fact.references}
        found |= houses(fact) | {owner_label(one) for one in (fact.recipients if fact.own else (fact.sender,))}
    return frozenset(found) - {""}


def _people_of(fact: MessageFact) -> frozenset[str]:
    """The people of a mail, by their addresses, and by what they are called at the house from which it came.

    Of whom a hiring system names as an interviewer the house is not known: they may write from any.
    """
    people = [*fact.people, *(person for claim in fact.interviews for person in claim.people)]
    there = [person.name for person in people if person.part not in AWAY]
    named = {name_at_house(fact.sender, name) for name in there}
    named |= {name_booked(form) for name in there for form in forms_of(name)}
    named |= {name_spoken_for(name.partition(" ")[0]) for name in there}
    if is_machinery(fact.sender):
        met = [person.name for claim in fact.interviews for person in claim.people if person.part not in AWAY]
        named |= {name_anywhere(form) for name in met for form in forms_of(name)}
    return frozenset({person.address for person in fact.people} | named) - {""}


def _is_of_an_interview(fact: MessageFact) -> bool:
    """Whether a mail speaks of an interview, or perhaps does."""
    return bool({fact.category, fact.runner_up} & OF_INTERVIEWS)


def _is_expected(claim: InterviewClaim) -> bool:
    """Whether an interview is to be, or may be, at the time of a claim."""
    return claim.kind is not ClaimKind.OFF and claim.zone_known
