"""Facts to put into a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine

from agent.matching.register import fresh_id
from agent.model.application import Alike, Match, MatchKind, MessageFact, Reading
from agent.model.draft import DraftFact, DraftState, DraftText, Kind, Manner, Mark, Reason, Source, Step
from agent.model.identity import identity
from agent.model.mail import (
    Address,
    Category,
    ClaimKind,
    DateClaim,
    Evidence,
    InterviewClaim,
    Meeting,
    Part,
    PersonClaim,
    Ref,
    SlotPick,
    Work,
)
from agent.store import Store, upgrade

NOW = datetime(2026, 3, 12, 15, 30, tzinfo=UTC)
DANA = PersonClaim("Dana Okafor", "dana@northwind.example", Part.RECRUITER, "Talent Partner", signs_as="Dana")
LEE = PersonClaim("Lee Nakamura", "", Part.INTERVIEWER, "Staff Engineer", manager=True)
USER = "jordan@home.example"


def made_by(migrations: Path, path: Path) -> None:
    """Have all the migrations there make a store, one after the other: of an older version, if the last are missing."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        upgrade._run(connection, migrations)
    engine.dispose()


def interview(**changes: Any) -> InterviewClaim:
    claim = InterviewClaim(
        kind=ClaimKind.SET,
        start=NOW + timedelta(days=2),
        end=NOW + timedelta(days=2, minutes=45),
        time_zone="Europe/Oslo",
        zone_known=False,
        uid="uid-17@calendar.example",
        recurrence_id="20260314T153000Z",
        sequence=3,
        stamp=NOW - timedelta(hours=1),
        phone_screen=True,
        people=(LEE, DANA),
        replaces=NOW + timedelta(days=1),
        quote="Saturday at half past four",
        meeting=Meeting.VIDEO,
        agenda=("system design", "your questions"),
    )
    return replace(claim, **changes)


def theirs(number: int = 1, **changes: Any) -> MessageFact:
    bare = MessageFact.bare(
        0, Ref("home", "INBOX", f"key-{number}"), NOW + timedelta(minutes=number), Category.INTERVIEW_CONFIRMATION
    )
    fact = replace(
        bare,
        message_id=f"<theirs-{number}@northwind.example>",
        confidence=0.75,
        needs_review=True,
        runner_up=Category.INTERVIEW_CHANGE,
        evidence=(Evidence("we are all set for Saturday", "confirmed"), Evidence("see you then", "closing")),
        sender=Address("Dana Okafor", "dana@northwind.example"),
        reply_to=Address("", "replies@northwind.example"),
        recipients=(Address("Jordan", USER), Address("", "lee@northwind.example")),
        received_at_address=USER,
        subject="Your interview at Northwind",
        in_reply_to="<mine-1@home.example>",
        references=("<root@northwind.example>", "<mine-1@home.example>"),
        language="en",
        company="Northwind",
        role="Platform Engineer",
        people=(DANA, LEE),
        interviews=(interview(), interview(kind=ClaimKind.OFF, start=None, end=None, people=(), replaces=None)),
        promised_by=DateClaim(date(2026, 3, 20), "by the twentieth"),
        returns_on=DateClaim(date(2026, 3, 18), "back on Wednesday"),
        bounced_message_id="<draft-9@home.example>",
        work=Work("your event pipeline", ("kafka", "pipeline")),
        postal="Northwind\n12 High Street",
    )
    return replace(fact, **changes)


def mine(number: int = 1, **changes: Any) -> MessageFact:
    bare = MessageFact.bare(0, Ref("home", "Sent", f"sent-{number}"), NOW + timedelta(minutes=number), Category.OWN)
    fact = replace(
        bare,
        message_id=f"<mine-{number}@home.example>",
        sender=Address("Jordan Rivera", USER),
        recipients=(Address("Dana", "dana@northwind.example"), Address("Ash", "ash@private.example")),
        received_at_address=USER,
        subject="A question of mine",
        language="en",
        picks=(SlotPick(weekday=3, at=time(10)), SlotPick(on=date(2026, 3, 14), ordinal=-1)),
        alike=(Alike(4, 0.5), Alike(7, 0.25)),
    )
    return replace(fact, **changes)


def reading(fact: MessageFact) -> Reading:
    return Reading(fact.ref, identity(fact.message_id, b""), fact.date, fact.category, fact)


def dull(number: int, folder: str = "INBOX") -> Reading:
    name = f"<dull-{number}@shop.example>"
    return Reading(Ref("home", folder, f"dull-{number}"), identity(name, b""), NOW, Category.UNRELATED)


def recorded(store: Store, *facts: MessageFact) -> tuple[int, ...]:
    new = store.record("home", "INBOX", tuple(reading(fact) for fact in facts), None)
    return tuple(one.fact.id for one in new if one.fact)


def hired(store: Store, *facts: MessageFact, company: str = "Northwind", because: str = "named") -> str:
    """Record facts, and make an application that they belong to."""
    first, *rest = recorded(store, *facts)
    name = fresh_id(company, {one.id for one in store.applications()})
    store.assign((Match(first, MatchKind.NEW, name, company, "Platform Engineer", because),), NOW)
    store.assign(tuple(Match(one, MatchKind.KNOWN, name, because=because) for one in rest), NOW)
    return name


def draft(application: str = "northwind", **changes: Any) -> DraftFact:
    text = DraftText(
        to_name="Dana Okafor",
        to_address="dana@northwind.example",
        from_name="Jordan Rivera",
        from_address=USER,
        subject="Re: Interview on March 14",
        body="Dear Dana,\n\nThank you.\n",
        in_reply_to="<theirs-1@northwind.example>",
        references=("<root@northwind.example>", "<theirs-1@northwind.example>"),
        sources=(Source("Thank you.", "wording"),),
        problems=("a placeholder is left",),
        warnings=("Okafor is not in the dictionary",),
    )
    reason = Reason(
        rule="T1",
        template="thank_you",
        values=(("person", "Dana Okafor"),),
        quote="we are all set",
        message_id="<theirs-1@northwind.example>",
        dates=(NOW, NOW + timedelta(hours=1)),
        setting="timing.thank_you_after",
    )
    fact = DraftFact(
        id=0,
        key="k" * 26,
        revision=1,
        message_id="<kkkk1@home.example>",
        application=application,
        kind=Kind.THANK_YOU,
        account="home",
        round_key="uid-17@calendar.example",
        person_key="dana@northwind.example",
        occasion="2026-03-14T15:30:00+00:00",
        text=text,
        raw=b"Subject: Re: Interview\r\n\r\nThank you.\x00\xff",
        state=DraftState.INTENDED,
        reason=reason,
        until=NOW + timedelta(days=1),
        variant=2,
        manner=Manner.WARMER,
        remarks=("T10: something",),
        remarked="draft-1",
        facts_digest="digest",
        answers="<theirs-1@northwind.example>",
        ref=Ref("home", "Drafts", "draft-1"),
        fingerprint="print",
        mark=Mark("validity", "next"),
        attempted_at=NOW,
        attempts=1,
        placed_at=NOW + timedelta(minutes=1),
        missing_since=NOW + timedelta(minutes=2),
        steps=(Step(NOW, DraftState.INTENDED, "the interview is over"),),
    )
    return replace(fact, **changes)
