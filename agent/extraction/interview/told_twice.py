"""Where the text of a mail tells another hour than the invitation that it brings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, tzinfo

from agent.expressions import expression
from agent.extraction.when.readers import Reader, zone_named
from agent.model.mail import ClaimKind, InterviewClaim

_OF_THE_TALK = expression(
    r"\b(?:interview|talk|call|chat|meeting|conversation|panel|see(?:ing)?\s+you|speak|meet|confirm|schedul|book|set\s+for|time:|"
    r"when:|expect(?:ing)?\s+you)",
    re.IGNORECASE,
)
"""What the words with an hour must speak of to set that of the talk."""
_APART = timedelta(minutes=30)
"""What lies nearer is when to arrive, or when the line is opened."""


def at_the_later(
    claim: InterviewClaim, start: datetime, text: Sequence[InterviewClaim], named: Sequence[datetime], reader: Reader
) -> InterviewClaim:
    """Given what an invitation says and when that begins, what the text of its mail says, and every time named in that,
    return the claim at the later of two hours, as one whose hour is not known, if the text sets another of that day.

    The hour of another zone is none, nor one within the interview, nor is the text's where it names the invitation's
    too. Nobody is thanked before the later of the two has passed.
    """
    sets = [one for one in text if one.kind is ClaimKind.SET and _OF_THE_TALK.search(one.quote)]
    told = [one.start for one in sets if one.start is not None]
    end = claim.end or start
    if claim.kind is not ClaimKind.SET or len(told) != 1 or start in named:
        return claim
    apart = told[0] - start
    if abs(apart) < _APART or start < told[0] < end or not _same_day_apart(start, told[0], claim, reader):
        return claim
    later = max(start, told[0])
    return replace(claim, start=later, end=claim.end and later + (claim.end - start), zone_known=False)


def _same_day_apart(one: datetime, other: datetime, claim: InterviewClaim, reader: Reader) -> bool:
    """Whether two times are of one day, and at different hours whoever's clock each is told by."""
    zones = [zone for zone in (zone_named(reader.user_zone), zone_named(claim.time_zone), reader.sender_zone) if zone]
    walls = {_wall(one, zone) for zone in zones or [UTC]}
    others = {_wall(other, zone) for zone in zones or [UTC]}
    same_day = any(one.astimezone(zone).date() == other.astimezone(zone).date() for zone in zones or [UTC])
    return same_day and walls.isdisjoint(others)


def _wall(moment: datetime, zone: tzinfo) -> time:
    return moment.astimezone(zone).time()
