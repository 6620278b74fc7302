"""Which interviews belong together in one round, and who leads it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from agent.model.application import Interview, Person, Round

SAME_ROUND = timedelta(hours=48)
"""Interviews less than this apart belong together."""


def grouped(interviews: Iterable[Interview]) -> tuple[Round, ...]:
    """Given interviews in order of time, return the rounds that they make; who is invited anew comes to another."""
    groups: list[list[Interview]] = []
    for interview in interviews:
        if groups and _together(groups[-1], interview):
            groups[-1].append(interview)
        else:
            groups.append([interview])
    rounds: list[Round] = []
    for group in groups:
        held = sum(1 for earlier in rounds if earlier.standing)
        rounds.append(_round(held + 1, group))
    return tuple(rounds)


def _together(group: list[Interview], interview: Interview) -> bool:
    if any(interview.aliases & other.aliases for other in group):
        return True
    last = max(other.end for other in group)
    begun = min((other.end for other in group if not other.cancelled), default=last)
    invited_again = interview.announced_at > begun
    return interview.start - last < SAME_ROUND and not invited_again


def _round(number: int, interviews: list[Interview]) -> Round:
    first = min(interviews, key=lambda item: (item.announced_at, item.start))
    return Round(
        number=number,
        key=first.first_message_id,
        interviews=tuple(interviews),
        lead=_lead([item for item in interviews if not item.cancelled]),
        aliases=frozenset().union(*(item.aliases for item in interviews)),
        invited_at=first.announced_at,
    )


def _lead(interviews: list[Interview]) -> Person | None:
    """The hiring manager, else the longest slot, else the first with an address, in the order of the invitation."""
    candidates = [(item.end - item.start, person) for item in interviews for person in item.people]
    if not candidates:
        return None
    managers = [person for _, person in candidates if person.manager]
    if managers:
        return managers[0]
    longest = max(length for length, _ in candidates)
    longest_slot = [person for length, person in candidates if length == longest]
    if len({person.key for person in longest_slot}) < len({person.key for _, person in candidates}):
        candidates = [(longest, person) for person in longest_slot]
    return next((person for _, person in candidates if person.address), candidates[0][1])
