"""For tests of the core: facts with sensible defaults, and an application that is built up mail by mail.

The user is in New York. ``ny`` gives times there; a message's time is its second argument everywhere.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent import timing as times
from agent.drafting.headers import draft_key
from agent.model.application import ApplicationFacts, InterviewSaid, MessageFact, PersonSaid, Snapshot
from agent.model.draft import DraftFact, DraftState, DraftText, Kind, Reason, Step
from agent.model.mail import (
    Address,
    Category,
    ClaimKind,
    DateClaim,
    Evidence,
    InterviewClaim,
    Part,
    PersonClaim,
    Ref,
)
from agent.model.plan import ApplicationPlan, Keep, Place, Withdraw
from agent.model.settings import Duration, MaildirAccount, Profile, Settings, Timing, Unit
from agent.planner import plan

USER = "jordan@example.com"
NEW_YORK = ZoneInfo("America/New_York")
CALENDAR = times.WorkCalendar("US", NEW_YORK, Timing().working_hours)
PROFILE = Profile(
    full_name="Jordan Rivera",
    addresses=(USER, "j.rivera@example.org"),
    time_zone="America/New_York",
    strengths=("eight years of Python services", "moving a monolith to Kafka"),
)
SETTINGS = Settings(
    profile=PROFILE,
    accounts=(MaildirAccount("personal", Path("mail")),),
    timing=Timing(),
    store_path=Path("followup.db"),
)

DANA = PersonClaim("Dana Whitfield", "dana@northwind.example", Part.INTERVIEWER)
SAM = PersonClaim("Sam Okafor", "sam@northwind.example", Part.INTERVIEWER)
RUTH = PersonClaim("Ruth Adeyemi", "ruth@northwind.example", Part.INTERVIEWER)
PRIYA = PersonClaim("Priya Nair", "priya@northwind.example", Part.RECRUITER)
MARCUS = PersonClaim("Marcus Webb", "", Part.INTERVIEWER)  # nobody knows his address
MACHINE = PersonClaim("", "no-reply@ats.example", Part.UNKNOWN)

_serial = itertools.count(1)


def ny(month: int, day: int, hour: int = 0, minute: int = 0, *, year: int = 2026) -> datetime:
    """Given a wall time in New York, return the instant in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=NEW_YORK).astimezone(UTC)


def later(start: datetime, amount: int, unit: Unit = Unit.DAYS) -> datetime:
    """Given an instant, return the one that much later by the user's calendar."""
    return times.add(start, Duration(amount, unit), CALENDAR)


def with_timing(settings: Settings = SETTINGS, **changes: Any) -> Settings:
    """Given changes to the timing, return the settings with them."""
    return replace(settings, timing=replace(settings.timing, **changes))


def address(person: PersonClaim) -> Address:
    """Given a person, return them as a mail's header names them."""
    return Address(person.name, person.address)


def message(sender: PersonClaim, at: datetime, category: Category, **changes: Any) -> MessageFact:
    """Given who wrote what kind of mail when, return the fact of it; the store's id is a new one."""
    number = next(_serial)
    bare = MessageFact.bare(number, Ref("personal", "INBOX", str(number)), at, category)
    fact = replace(
        bare,
        message_id=f"<m{number}@northwind.example>",
        confidence=0.97,
        evidence=(Evidence("the words that say so", "words"),),
        sender=address(sender),
        recipients=(Address("Jordan Rivera", USER),),
        received_at_address=USER,
        subject="Your application to Northwind",
        automatic=sender is MACHINE,
        language="en",
        company="Northwind",
        role="Backend Engineer",
        people=() if sender is MACHINE else (sender,),
    )
    return replace(fact, **changes)


def own(to: Iterable[PersonClaim], at: datetime, **changes: Any) -> MessageFact:
    """Given who it goes to and when, return the fact of a mail that the user wrote."""
    number = next(_serial)
    sent: dict[str, Any] = {
        "id": number,
        "ref": Ref("personal", "Sent", str(number)),
        "message_id": f"<o{number}@example.com>",
        "sender": Address("Jordan Rivera", USER),
        "recipients": tuple(address(person) for person in to),
        "people": (),
        "evidence": (),
        "company": "",
        "role": "",
    }
    return replace(message(DANA, at, Category.OWN), **(sent | changes))


def claim(start: datetime, *people: PersonClaim, minutes: int | None = 60, **changes: Any) -> InterviewClaim:
    """Given when an interview starts and who takes part, return what an announcement claims of it."""
    number = next(_serial)
    made = InterviewClaim(
        kind=ClaimKind.SET,
        start=start,
        end=start + timedelta(minutes=minutes) if minutes else None,
        time_zone="America/New_York",
        uid=f"u{number}@northwind.example",
        people=people or (DANA,),
        quote="see you then",
    )
    return replace(made, **changes)


def off(**changes: Any) -> InterviewClaim:
    """Given what is named of it, return the claim that an interview is off."""
    return replace(InterviewClaim(ClaimKind.OFF, quote="we have to cancel"), **changes)


def confirmation(at: datetime, *claims: InterviewClaim, sender: PersonClaim = PRIYA, **changes: Any) -> MessageFact:
    """Given what it says of interviews, return the fact of the mail that sets them."""
    people = tuple(dict.fromkeys(person for one in claims for person in (sender, *one.people)))
    return message(sender, at, Category.INTERVIEW_CONFIRMATION, **({"interviews": claims, "people": people} | changes))


def promised(year: int, month: int, day: int) -> DateClaim:
    """Given a day, return the claim that there will be news by it, or that somebody is back on it."""
    return DateClaim(date(year, month, day), "by then")


def text_to(name: str, to: str, **changes: Any) -> DraftText:
    """Given who it goes to, return a draft's text."""
    made = DraftText(
        to_name=name,
        to_address=to,
        from_name="Jordan Rivera",
        from_address=USER,
        subject="Re: Interview on March 10",
        body="Dear Dana,\n\nThank you for your time.\n\nJordan Rivera\n",
    )
    return replace(made, **changes)


def draft_of(place: Place, at: datetime, **changes: Any) -> DraftFact:
    """Given what is to be placed, and when, return the draft that lies there once it was placed without trouble."""
    number = next(_serial)
    key = place.key or draft_key(place)
    text = text_to(place.person.name, place.person.address)
    if place.answers and place.kind is not Kind.THANK_YOU:
        text = replace(text, subject=f"Re: {place.answers.subject}", in_reply_to=place.answers.message_id)
    made = DraftFact(
        id=number,
        key=key,
        revision=place.revision,
        message_id=f"<{key[:20]}.{place.revision}@example.com>",
        application=place.application.id,
        kind=place.kind,
        account=place.account,
        round_key=place.round.key if place.round else "",
        person_key=place.person.key,
        occasion=place.occasion,
        text=text,
        raw=b"",
        state=DraftState.PLACED,
        reason=place.reason,
        until=place.until,
        variant=place.variant,
        manner=place.manner,
        answers=place.answers.message_id if place.answers else "",
        ref=Ref(place.account, "Drafts", str(number)),
        placed_at=at,
        steps=(
            Step(at, DraftState.INTENDED, place.reason.template),
            Step(at, DraftState.PLACING, "attempted"),
            Step(at, DraftState.PLACED, "stored"),
        ),
    )
    return replace(made, **changes)


def stepped(draft: DraftFact, state: DraftState, at: datetime, cause: str = "", **changes: Any) -> DraftFact:
    """Given a draft and its next state, return it with that step made."""
    return replace(draft, state=state, steps=(*draft.steps, Step(at, state, cause)), **changes)


def draft_fact(kind: Kind = Kind.THANK_YOU, to: PersonClaim = DANA, **changes: Any) -> DraftFact:
    """Given a kind and a person, return a draft of no plan's: for what reads drafts and nothing else."""
    number = next(_serial)
    made = DraftFact(
        id=number,
        key=f"key-{number}",
        revision=1,
        message_id=f"<draft-{number}@example.com>",
        application="northwind",
        kind=kind,
        account="personal",
        round_key="",
        person_key=to.address or to.name.casefold(),
        occasion="",
        text=text_to(to.name, to.address),
        raw=b"",
        state=DraftState.PLACED,
        reason=Reason("T1", "thank"),
        until=None,
        ref=Ref("personal", "Drafts", str(number)),
    )
    return replace(made, **changes)


@dataclass
class Hunt:
    """One application while a test tells its story: mails come in, passes are made, the user acts on drafts.

    ``sync`` plans and does what the plan says without any trouble: what goes is withdrawn, what then follows is placed.
    """

    facts: ApplicationFacts = field(default_factory=lambda: ApplicationFacts("northwind", "Northwind", "Engineer"))
    settings: Settings = SETTINGS
    others: tuple[ApplicationFacts, ...] = ()

    def hear(self, *messages: MessageFact) -> MessageFact:
        """Add messages, theirs or the user's. Return the last."""
        self.facts = replace(self.facts, messages=(*self.facts.messages, *messages))
        return messages[-1]

    def hold(self, start: datetime, *people: PersonClaim, **changes: Any) -> InterviewClaim:
        """Add the confirmation, three days before, of an interview with these people. Return its claim."""
        made = claim(start, *people, **changes)
        self.hear(confirmation(start - timedelta(days=3), made))
        return made

    def say(self, word: InterviewClaim, at: datetime, *, did_not_happen: bool = False) -> None:
        """Set, move or cancel an interview by hand."""
        said = InterviewSaid(next(_serial), word, at, did_not_happen)
        self.facts = replace(self.facts, interviews_said=(*self.facts.interviews_said, said))

    def name(self, person: PersonClaim, at: datetime) -> None:
        """Name somebody by hand."""
        self.facts = replace(self.facts, people_said=(*self.facts.people_said, PersonSaid(person, at)))

    def plan(self, now: datetime) -> ApplicationPlan:
        """Return what follows for this application now."""
        made = plan(Snapshot((self.facts, *self.others)), self.settings, now)
        return made.applications[0]

    def sync(self, now: datetime) -> tuple[DraftFact, ...]:
        """Make one pass. Return what it placed."""
        self.withdraw(self.plan(now), now)
        new = tuple(draft_of(action, now) for action in places(self.plan(now)))
        self.facts = replace(self.facts, drafts=(*self.facts.drafts, *new))
        return new

    def withdraw(self, made: ApplicationPlan, now: datetime) -> None:
        """Withdraw what a plan says is to go."""
        going = {action.draft: action.reason for action in made.actions if isinstance(action, Withdraw)}
        for number, reason in going.items():
            placed = self.draft(number).state is DraftState.PLACED
            state = DraftState.WITHDRAWN if placed else DraftState.VOID
            self.step(number, state, now, reason.template, reason=reason, gone=reason)

    def step(self, number: int, state: DraftState, now: datetime, cause: str = "", **changes: Any) -> DraftFact:
        """Let a draft come into another state. Return it."""
        made = stepped(self.draft(number), state, now, cause, **changes)
        drafts = tuple(made if draft.id == number else draft for draft in self.facts.drafts)
        self.facts = replace(self.facts, drafts=drafts)
        return made

    def draft(self, number: int) -> DraftFact:
        """Given a draft's number, return it."""
        return next(draft for draft in self.facts.drafts if draft.id == number)

    def send(self, draft: DraftFact, now: datetime) -> MessageFact:
        """Let the user send a draft: it lies in Sent, and is known to be sent."""
        to = PersonClaim(draft.text.to_name, draft.text.to_address)
        answered = draft.text.in_reply_to
        sent = own((to,), now, message_id=draft.message_id, in_reply_to=answered, subject=draft.text.subject)
        self.step(draft.id, DraftState.SENT, now, "its Message-ID is in Sent", ref=sent.ref)
        return self.hear(sent)

    def open(self, kind: Kind) -> tuple[DraftFact, ...]:
        """Given a kind, return the drafts of it that lie in Drafts."""
        return tuple(draft for draft in self.facts.drafts if draft.kind is kind and draft.open)


def places(made: ApplicationPlan, kind: Kind | None = None) -> list[Place]:
    """Given a plan, return what it places now; of one kind, where that is given."""
    found = [action for action in made.actions if isinstance(action, Place)]
    return [place for place in found if kind is None or place.kind is kind]


def withdrawn(made: ApplicationPlan) -> Mapping[int, str]:
    """Given a plan, return the drafts that it withdraws, each with the name of the sentence that says why."""
    going = [action for action in made.actions if isinstance(action, Withdraw)]
    return {action.draft: action.reason.template.rpartition(":")[2] for action in going}


def kept(made: ApplicationPlan) -> list[int]:
    """Given a plan, return the drafts that it keeps."""
    return [action.draft for action in made.actions if isinstance(action, Keep)]


def refused(made: ApplicationPlan) -> set[str]:
    """Given a plan, return the names of the sentences that say why something is not done."""
    return {reason.template for reason in made.refusals}


def to(found: Iterable[Place | DraftFact]) -> list[str]:
    """Given places or drafts, return the names that they go to."""
    return [item.person.name if isinstance(item, Place) else item.text.to_name for item in found]
