"""What remains of a mail's facts once the user says that it is something else, for as long as it is not read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent.model.application import MessageFact
from agent.model.mail import Category, ClaimKind, InterviewClaim

_SET, _OFFERED, _OFF = ClaimKind.SET, ClaimKind.OFFERED, ClaimKind.OFF

_STANDS: Mapping[Category, frozenset[ClaimKind]] = {
    Category.INTERVIEW_INVITATION: frozenset({_OFFERED}),
    Category.INTERVIEW_CONFIRMATION: frozenset({_SET}),
    Category.INTERVIEW_CHANGE: frozenset({_SET, _OFFERED, _OFF}),
    Category.INTERVIEW_CANCELLATION: frozenset({_OFF}),
    Category.REJECTION: frozenset({_OFF}),
}
"""What a mail may say of interviews; of any other category it says nothing."""

_PROMISES_NOTHING = frozenset({Category.REJECTION, Category.AUTO_REPLY, Category.BOUNCE, Category.OUTREACH})


def fitting(fact: MessageFact, said: Category) -> MessageFact:
    """Given what was read of a mail, and what the user says that it is, return it without what contradicts them.

    Of an invitation no time is set, and each that was read as set is one to choose from. A cancellation calls off what
    lies ahead, whatever it was read as.
    """
    claims = fact.interviews
    if said is Category.INTERVIEW_INVITATION:
        claims = tuple(replace(one, kind=_OFFERED) if one.kind is _SET else one for one in claims)
    kept = tuple(one for one in claims if one.kind in _STANDS.get(said, ()))
    if said is Category.INTERVIEW_CANCELLATION and not kept:
        kept = (InterviewClaim(_OFF, quote=fact.evidence[0].quote if fact.evidence else ""),)
    return replace(
        fact,
        interviews=kept,
        promised_by=None if said in _PROMISES_NOTHING else fact.promised_by,
        returns_on=fact.returns_on if said is Category.AUTO_REPLY else None,
    )
