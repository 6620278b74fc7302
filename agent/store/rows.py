"""Rows to facts of messages and back; ``draft_rows`` has the drafts. Nothing here asks the database anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass, replace
from datetime import date, time
from typing import Any

from sqlalchemy import Row

from agent.model.application import Alike, InterviewSaid, MessageFact, Note, NoteKind, PersonSaid
from agent.model.mail import (
    Address,
    Category,
    ClaimKind,
    DateClaim,
    DayPart,
    Evidence,
    InterviewClaim,
    Meeting,
    Move,
    Named,
    Part,
    PersonClaim,
    Ref,
    SlotPick,
    Work,
)

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Claims:
    """What one message says that stands in tables of its own."""

    people: tuple[PersonClaim, ...] = ()
    interviews: tuple[InterviewClaim, ...] = ()
    picks: tuple[SlotPick, ...] = ()
    proposals: tuple[SlotPick, ...] = ()
    promised_by: DateClaim | None = None
    returns_on: DateClaim | None = None
    alike: tuple[Alike, ...] = ()
    candidates: tuple[str, ...] = ()


PROMISED = "promised"
RETURNS = "returns"


def person_values(claim: PersonClaim) -> Values:
    """Given what is said of somebody, return the columns that every table of people has."""
    return {**asdict(claim), "part": claim.part.value}


def person(row: Row[Any]) -> PersonClaim:
    """Given a row of a table of people, return what is said of them."""
    return PersonClaim(
        name=row.name,
        address=row.address,
        part=Part(row.part),
        title=row.title,
        manager=row.manager,
        signs_as=row.signs_as,
    )


def person_said(row: Row[Any]) -> PersonSaid:
    """Given a row of people_said, return what the user said."""
    return PersonSaid(person(row), row.at)


def interview_values(claim: InterviewClaim) -> Values:
    """Given a claim, return its columns; who takes part is a table of its own."""
    return {
        "kind": claim.kind.value,
        "start": claim.start,
        "end": claim.end,
        "time_zone": claim.time_zone,
        "zone_known": claim.zone_known,
        "uid": claim.uid,
        "recurrence_id": claim.recurrence_id,
        "organizer": claim.organizer,
        "sequence": claim.sequence,
        "stamp": claim.stamp,
        "phone_screen": claim.phone_screen,
        "replaces": claim.replaces,
        "quote": claim.quote,
        "meeting": claim.meeting.value,
        "agenda": list(claim.agenda),
        "move": _move_value(claim.move),
    }


_MARKS = ("hour_open", "back", "yours", "missed")
"""What a move has or has not, in the order of its fields."""


def _move_value(move: Move | None) -> Values | None:
    if move is None:
        return None
    days = {name: day.isoformat() for name, day in (("on", move.on), ("of", move.of)) if day}
    hours = {name: hour.isoformat() for name, hour in (("at", move.at), ("to", move.to)) if hour}
    marks = {name: True for name in _MARKS if getattr(move, name)}
    return {"minutes": move.minutes, "days": move.days, **days, **hours, **marks}


def _move(value: Values | None) -> Move | None:
    if value is None:
        return None
    on, of = (date.fromisoformat(value[name]) if name in value else None for name in ("on", "of"))
    at, to = (time.fromisoformat(value[name]) if name in value else None for name in ("at", "to"))
    return Move(value["minutes"], value["days"], on, of, at, to, *(value.get(name, False) for name in _MARKS))


def interview(row: Row[Any], people: tuple[PersonClaim, ...]) -> InterviewClaim:
    """Given a row of interviews and who takes part, return the claim."""
    return InterviewClaim(
        kind=ClaimKind(row.kind),
        start=row.start,
        end=row.end,
        time_zone=row.time_zone,
        zone_known=row.zone_known,
        uid=row.uid,
        recurrence_id=row.recurrence_id,
        organizer=row.organizer,
        sequence=row.sequence,
        stamp=row.stamp,
        phone_screen=row.phone_screen,
        people=people,
        replaces=row.replaces,
        quote=row.quote,
        meeting=Meeting(row.meeting),
        agenda=tuple(row.agenda),
        move=_move(row.move),
    )


def interview_said(row: Row[Any], people: tuple[PersonClaim, ...]) -> InterviewSaid:
    """Given a row of interviews that the user's hand wrote, return what they said."""
    return InterviewSaid(row.id, interview(row, people), row.said_at, row.did_not_happen)


def expectation_values(fact: MessageFact) -> tuple[Values, ...]:
    """Given a fact, return its rows of expectations."""
    claims = ((PROMISED, fact.promised_by), (RETURNS, fact.returns_on))
    return tuple({"kind": kind, "day": claim.day, "quote": claim.quote} for kind, claim in claims if claim)


def expectation(rows: Iterable[Row[Any]], kind: str) -> DateClaim | None:
    """Given a message's rows of expectations, return the one of a kind."""
    return next((DateClaim(row.day, row.quote) for row in rows if row.kind == kind), None)


def pick_values(pick: SlotPick, *, proposed: bool = False) -> Values:
    """Given a time that the user named, and whether they only proposed it, return its columns."""
    columns = {"weekday": pick.weekday, "day": pick.on, "at": pick.at, "ordinal": pick.ordinal, "firm": pick.firm}
    return {**columns, "proposed": proposed, "zone": pick.zone, "part": pick.part}


def pick(row: Row[Any]) -> SlotPick:
    """Given a row of slot_picks, return it."""
    part = DayPart(row.part) if row.part else None
    return SlotPick(row.weekday, row.day, row.at, row.ordinal, row.firm, row.zone, part)


def likeness(row: Row[Any]) -> Alike:
    """Given a row of alike, return it."""
    return Alike(draft=row.draft, ratio=row.ratio)


def note(row: Row[Any]) -> Note:
    """Given a row of notes, return it."""
    return Note(id=row.id, kind=NoteKind(row.kind), text=row.text, at=row.at, person=row.person)


def fact_values(fact: MessageFact) -> Values:
    """Given a fact, return its columns in facts."""
    return {
        "message_id": fact.message_id,
        "confidence": fact.confidence,
        "needs_review": fact.needs_review,
        "runner_up": fact.runner_up and fact.runner_up.value,
        "evidence": [[evidence.quote, evidence.signal] for evidence in fact.evidence],
        "sender_name": fact.sender.name,
        "sender_address": fact.sender.address,
        "reply_to": fact.reply_to and [fact.reply_to.name, fact.reply_to.address],
        "recipients": [[recipient.name, recipient.address] for recipient in fact.recipients],
        "received_at_address": fact.received_at_address,
        "subject": fact.subject,
        "in_reply_to": fact.in_reply_to,
        "thread": list(fact.references),
        "automatic": fact.automatic,
        "list_id": fact.list_id,
        "language": fact.language,
        "company": fact.company,
        "role": fact.role,
        "bounced_message_id": fact.bounced_message_id,
        "conversation": fact.conversation,
        "wording": fact.wording,
        "opening": fact.opening,
        "talked": fact.talked,
        "work": [fact.work.on, fact.work.words],
        "postal": fact.postal,
        "named": astuple(fact.named),
    }


def ref(row: Row[Any]) -> Ref:
    """Given a row with account, folder and key, return the ref."""
    return Ref(row.account, row.folder, row.key)


def fact(row: Row[Any], claims: Claims) -> MessageFact:
    """Given a row of messages joined to facts, and the claims that stand in tables of their own, return the fact."""
    return MessageFact(
        id=row.id,
        ref=ref(row),
        message_id=row.message_id,
        date=row.date,
        category=Category(row.category),
        confidence=row.confidence,
        needs_review=row.needs_review,
        runner_up=Category(row.runner_up) if row.runner_up else None,
        corrected=False,
        evidence=tuple(Evidence(quote, signal) for quote, signal in row.evidence),
        sender=Address(row.sender_name, row.sender_address),
        reply_to=Address(*row.reply_to) if row.reply_to else None,
        recipients=tuple(Address(name, address) for name, address in row.recipients),
        received_at_address=row.received_at_address,
        subject=row.subject,
        in_reply_to=row.in_reply_to,
        references=tuple(row.thread),
        automatic=row.automatic,
        list_id=row.list_id,
        language=row.language,
        company=row.company,
        role=row.role,
        people=claims.people,
        interviews=claims.interviews,
        picks=claims.picks,
        promised_by=claims.promised_by,
        returns_on=claims.returns_on,
        bounced_message_id=row.bounced_message_id,
        alike=claims.alike,
        application=row.application,
        matched_because=row.because,
        candidates=claims.candidates,
        conversation=row.conversation,
        wording=row.wording,
        opening=row.opening,
        talked=row.talked,
        named=_named(row.named),
        work=_work(row.work),
        postal=row.postal,
    )


def _named(told: list[Any]) -> Named:
    """Given the column, return what it holds; nothing for a fact that was recorded before there was one."""
    if not told:
        return Named()
    firms, roles, numbers, sure, *more = told
    spoken_for = (tuple(one) for one in more[1:2])
    return Named(tuple(firms), tuple(roles), tuple(numbers), sure, *more[:1], *spoken_for, *more[2:])


def _work(told: list[Any]) -> Work:
    """Given the column, return what it holds; nothing for a fact that was recorded before there was one."""
    if not told:
        return Work()
    on, words = told
    return Work(on, tuple(words))


def bare(row: Row[Any]) -> MessageFact:
    """Given a row of messages, return the fact with all that the ledger does not hold left empty."""
    fact = MessageFact.bare(row.id, ref(row), row.date, Category(row.category))
    return replace(fact, application=row.application, matched_because=row.because)


def own(row: Row[Any], claims: Claims, *, habit: bool) -> MessageFact:
    """Given a row of messages joined to own_mails and own_heads, return the user's mail, its head as far as kept.

    One that takes an application back, and came in as anybody's mail does, is asked about, unless that is the user's
    ``habit``: anybody can write their address above a mail.
    """
    return replace(
        bare(row),
        message_id=row.message_id or "",
        subject=row.subject or "",
        in_reply_to=row.in_reply_to or "",
        references=tuple(row.thread or ()),
        sender=Address("", row.sent_from),
        received_at_address=row.sent_from,
        automatic=row.automatic,
        withdraws=row.withdraws,
        applies=row.applies,
        arrived=row.arrived and not habit,
        needs_review=row.withdraws and row.arrived and not habit,
        company=row.company,
        role=row.role,
        named=Named(sure=bool(row.company)),
        opening=row.opening,
        interviews=claims.interviews,
        picks=claims.picks,
        proposals=claims.proposals,
        alike=claims.alike,
    )
