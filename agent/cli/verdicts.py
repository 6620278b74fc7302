"""What `followup classify` says of each message: parsing, classification and extraction, as one line of JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypedDict
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent.classification import Known, classify_alone
from agent.cli.messages import Found
from agent.cli.output import iso_date
from agent.errors import BadMessage
from agent.extraction import extract
from agent.model.mail import Category, ClaimKind, Classification, Evidence, Extraction, InterviewClaim
from agent.model.settings import Profile
from agent.parsing import parse

_PUT_FORWARD = frozenset({Category.INTERVIEW_CHANGE, Category.INTERVIEW_INVITATION})


class Verdict(TypedDict):
    """One line, with the fields that are promised to whoever reads them by program."""

    path: str
    message_id: str
    category: str
    confidence: float
    needs_review: bool
    evidence: list[dict[str, str]]
    company: str
    role: str
    people: list[dict[str, str]]
    interview: dict[str, str | None] | None
    promised_by: str | None
    returns_on: str | None


def verdicts(found: Iterable[Found], profile: Profile | None) -> Iterator[Verdict]:
    """Given messages, and the user's profile if it is known, yield what each of them is."""
    known = Known(own_addresses=frozenset(profile.addresses if profile else ()))
    for one in found:
        yield _verdict(one, known, profile)


def _verdict(found: Found, known: Known, profile: Profile | None) -> Verdict:
    if found.failure:
        return _set_aside(found.path, found.failure)
    try:
        message = parse(found.raw)
    except BadMessage as bad:
        return _set_aside(found.path, bad.reason)
    classified = classify_alone(message, known)
    extracted = extract(message, classified, profile, message.date or found.at)
    return _told(found.path, message.message_id, classified, extracted)


def _set_aside(path: str, reason: str) -> Verdict:
    """A message that cannot be read has its line like all others, so that none is silently missing.

    Nothing acts on it: it is unrelated, with no confidence at all, and its one signal holds the reason.
    """
    evidence = (Evidence("", f"set aside: {reason}"),)
    return _told(path, "", Classification(Category.UNRELATED, 0.0, evidence, needs_review=True), Extraction())


def _told(path: str, message_id: str, classified: Classification, extracted: Extraction) -> Verdict:
    return {
        "path": path,
        "message_id": message_id,
        "category": classified.category.value,
        "confidence": round(classified.confidence, 4),
        "needs_review": classified.needs_review and not extracted.either_way,
        "evidence": [{"quote": item.quote, "signal": item.signal} for item in classified.evidence],
        "company": extracted.company,
        "role": extracted.role,
        "people": [{"name": p.name, "address": p.address, "part": p.part.value} for p in extracted.people],
        "interview": _interview(told_interview(extracted.interviews, classified.category)),
        "promised_by": iso_date(extracted.promised_by.day if extracted.promised_by else None),
        "returns_on": iso_date(extracted.returns_on.day if extracted.returns_on else None),
    }


def told_interview(claims: tuple[InterviewClaim, ...], category: Category) -> InterviewClaim | None:
    """Given what a message says of interviews, return the one that it sets.

    Else it is the one time that an invitation or a change puts forward, or the one that a cancellation calls off; None
    where there is none: a change whose new time is still open leaves no interview.
    """
    told = [claim for claim in claims if claim.start]
    if category is Category.INTERVIEW_CHANGE:
        told = [claim for claim in told if claim.kind is not ClaimKind.OFF]
    offered = [claim for claim in told if claim.kind is ClaimKind.OFFERED]
    if category in _PUT_FORWARD and len(offered) == 1:
        told.sort(key=lambda claim: claim.kind is not ClaimKind.OFFERED)
    else:
        told = [claim for claim in told if claim not in offered]
    return next((claim for claim in told if claim.kind is ClaimKind.SET), told[0] if told else None)


def _interview(claim: InterviewClaim | None) -> dict[str, str | None] | None:
    """Given a claim of an interview, return it as people's programs read it."""
    if claim is None:
        return None
    return {
        "start": _in_zone(claim.start, claim.time_zone),
        "end": _in_zone(claim.end, claim.time_zone),
        "time_zone": claim.time_zone,
    }


def _in_zone(at: datetime | None, name: str | None) -> str | None:
    """Given an instant and the name of a zone, return it with that zone's offset, as far as there is one."""
    if at is None:
        return None
    try:
        return at.astimezone(ZoneInfo(name)).isoformat() if name else at.isoformat()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return at.isoformat()
