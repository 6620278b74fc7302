"""What became of our drafts: sent, edited, dismissed, or still there. Pure.

Clients give a draft a new ref, and most a new Message-ID, on every save and on sending; so each conclusion rests on
several signals, and a folder that cannot be trusted proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from rapidfuzz import fuzz

from agent.model.application import ALIKE, MOSTLY, ApplicationFacts, MessageFact
from agent.model.draft import MISSED, DraftFact, DraftState, Kind, moved_to
from agent.model.mail import Body, Ref

EMPTIED = timedelta(days=3)
"""How long Drafts must be seen empty, where it held the user's own too, before what lay there counts as dismissed.

A folder that is suddenly empty proves nothing; one that stays so for days was emptied by the user.
"""

_WATCHED = frozenset(
    {DraftState.PLACED, DraftState.EDITED, DraftState.REPLACING, DraftState.WITHDRAWING, DraftState.UNKNOWN}
)
_BEFORE = timedelta(minutes=5)
"""How much earlier than its placing a sent copy may say it is: clocks differ."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A message in a Drafts folder, or a sent one, as far as it can be evidence."""

    ref: Ref
    message_id: str
    to: frozenset[str] = field(repr=False)
    subject: str = field(repr=False)
    answers: frozenset[str]  # In-Reply-To, and the last of References
    date: datetime | None = None
    alike: tuple[tuple[int, float], ...] = ()  # draft id, likeness of the texts
    body: Body | None = field(default=None, repr=False)  # of a draft; None where it was too large to be read

    def likeness_to(self, draft: DraftFact) -> float:
        """Given a draft, return how alike (0 to 1) the texts are; 0 where they were not compared."""
        return dict(self.alike).get(draft.id, 0.0)

    def is_alike(self, draft: DraftFact) -> bool:
        """Given a draft, return whether its text may have become this one."""
        return self.likeness_to(draft) >= ALIKE


@dataclass(frozen=True, slots=True)
class DraftsFolder:
    """What an account's Drafts folder holds now. ``trusted``: from one complete look at a folder that is itself."""

    account: str
    validity: str
    refs: frozenset[Ref]
    sightings: tuple[Sighting, ...]  # of what is not known to be ours; needed only where one of ours is missing
    trusted: bool = True
    moved: tuple[tuple[int, str], ...] = ()  # draft id, the folder of the user's in which it lies untouched


@dataclass(frozen=True, slots=True)
class Finding:
    """What is to be noted of one draft."""

    draft: int
    state: DraftState
    cause: str
    ref: Ref | None
    missing_since: datetime | None
    validity: str = ""  # of the folder that the ref is in, where that is new


@dataclass(frozen=True, slots=True)
class _Evidence:
    """All that the drafts of one application are judged by."""

    drafts: tuple[DraftFact, ...]
    folder: DraftsFolder
    sent: list[Sighting]
    used: set[Ref]  # what is ours, or has settled a draft already: one message settles one draft
    now: datetime
    settle: timedelta


def likeness(one: str, other: str) -> float:
    """Given two texts, return how alike they are (0 to 1), white space and case apart."""
    return fuzz.ratio(_folded(one), _folded(other)) / 100.0


def reconcile(facts: ApplicationFacts, folder: DraftsFolder, now: datetime, settle: timedelta) -> tuple[Finding, ...]:
    """Given an application's facts and an account's Drafts as they are now, return what became of its drafts there.

    ``settle`` is how long a draft must be missed, on two complete looks, before it counts as dismissed.
    """
    watched = [draft for draft in facts.drafts if draft.state in _WATCHED and draft.account == folder.account]
    sent = [_sighting_of(message) for message in facts.messages if message.own and not message.automatic]
    settled = {draft.message_id for draft in facts.drafts if draft.state is DraftState.SENT}
    used = {draft.ref for draft in facts.drafts if draft.ref} | {one.ref for one in sent if one.message_id in settled}
    evidence = _Evidence(facts.drafts, folder, sent, used, now, settle)
    findings = []
    for draft in sorted(watched, key=lambda item: (-_strength(item, sent), item.id)):
        finding = _of_draft(draft, evidence)
        if finding:
            findings.append(finding)
            if finding.ref and finding.state in {DraftState.SENT, DraftState.EDITED}:
                used.add(finding.ref)
    return tuple(findings)


def in_hand(draft: DraftFact, item: Sighting) -> bool:
    """Given a draft that is to be placed, and a message in Drafts, return whether the user has that mail in hand.

    That is how it lies there if a mail program gave our draft another Message-ID while its outcome was unknown, or
    before the store was lost.
    """
    if draft.text.to_address not in item.to:
        return False
    answers = draft.kind not in {Kind.THANK_YOU, Kind.FOLLOW_UP}
    same = _same_thread(item, draft) if answers else _same_subject(item, draft)
    return same or item.is_alike(draft)


def _sighting_of(message: MessageFact) -> Sighting:
    """Given an own message, return it as evidence."""
    return Sighting(
        ref=message.ref,
        message_id=message.message_id,
        to=frozenset(address.address for address in message.recipients),
        subject=message.subject,
        answers=frozenset({message.in_reply_to, *message.references[-1:]} - {""}),
        date=message.date,
        alike=tuple((item.draft, item.ratio) for item in message.alike),
    )


def _strength(draft: DraftFact, sent: list[Sighting]) -> float:
    """How good the best evidence for a draft is: the surest are settled first, for each message settles only one."""
    if any(item.message_id == draft.message_id for item in sent):
        return 2.0
    return max((item.likeness_to(draft) for item in sent), default=0.0)


def _of_draft(draft: DraftFact, evidence: _Evidence) -> Finding | None:
    folder = evidence.folder
    exact = next((item for item in evidence.sent if item.message_id == draft.message_id), None)
    if exact:
        return Finding(draft.id, DraftState.SENT, "its Message-ID is in Sent", exact.ref, None)
    if draft.state is DraftState.UNKNOWN:
        return None
    if not folder.trusted:
        return _answered(draft, evidence) or _missing(draft, evidence, max(evidence.settle, EMPTIED))
    if _is_another(folder, draft):
        return _moved(draft, folder) or _answered(draft, evidence)
    if draft.ref is not None and draft.ref in folder.refs:
        return _there(draft)
    return _answered(draft, evidence) or _edited(draft, evidence) or _missing(draft, evidence, evidence.settle)


def _is_another(folder: DraftsFolder, draft: DraftFact) -> bool:
    """Whether the folder is not the one in which the draft was left: made anew, or of another name."""
    if draft.mark is not None and draft.mark.validity != folder.validity:
        return True
    names = {ref.folder for ref in folder.refs}
    return draft.ref is not None and bool(names) and draft.ref.folder not in names


def _others(draft: DraftFact, every: tuple[DraftFact, ...]) -> list[DraftFact]:
    """Those that have ended count, too: a later mail to the same person is no mail to somebody else."""
    return [other for other in every if other.key != draft.key]


def _answered(draft: DraftFact, evidence: _Evidence) -> Finding | None:
    others = _others(draft, evidence.drafts)
    left = [item for item in evidence.sent if item.ref not in evidence.used and _after(item, draft)]
    found = _best(draft, [item for item in left if _made_of(item, draft, others)])
    return Finding(draft.id, DraftState.SENT, "a sent message answers to it", found.ref, None) if found else None


def _edited(draft: DraftFact, evidence: _Evidence) -> Finding | None:
    others = _others(draft, evidence.drafts)
    left = [item for item in evidence.folder.sightings if item.ref not in evidence.used]
    gone = [other for other in others if other.state in _WATCHED and other.ref not in evidence.folder.refs]
    left = [item for item in left if draft.text.to_address in item.to or not _rather_of(gone, item, draft)]
    found = _best(draft, [item for item in left if _edited_from(item, draft, others)])
    return Finding(draft.id, DraftState.EDITED, "another draft was made of it", found.ref, None) if found else None


def _rather_of(others: list[DraftFact], item: Sighting, draft: DraftFact) -> bool:
    """Whether a message is more like another draft that is gone, too: of a panel without addresses all look alike."""
    exact = item.message_id == draft.message_id
    return not exact and any(item.likeness_to(other) > item.likeness_to(draft) for other in others)


def _moved(draft: DraftFact, folder: DraftsFolder) -> Finding | None:
    """A folder of another validity proves nothing, unless our message is in it."""
    for item in folder.sightings:
        if item.message_id == draft.message_id:
            return Finding(draft.id, draft.state, "found again", item.ref, None, folder.validity)
    return None


def _there(draft: DraftFact) -> Finding | None:
    if draft.missing_since is None:
        return None
    return Finding(draft.id, draft.state, "it is there again", draft.ref, None)


def _missing(draft: DraftFact, evidence: _Evidence, settle: timedelta) -> Finding | None:
    if draft.state in {DraftState.REPLACING, DraftState.WITHDRAWING}:
        return None
    if draft.missing_since is None or draft.missing_since > evidence.now:  # then the clock was set back
        return Finding(draft.id, draft.state, MISSED, draft.ref, evidence.now)
    if evidence.now - draft.missing_since < settle:
        return None
    moved = dict(evidence.folder.moved).get(draft.id)
    cause = moved_to(moved) if moved is not None else "gone from Drafts, and not sent"
    return Finding(draft.id, DraftState.DISMISSED, cause, None, draft.missing_since)


def _after(item: Sighting, draft: DraftFact) -> bool:
    return bool(item.date and draft.placed_at and item.date >= draft.placed_at - _BEFORE)


def _made_of(item: Sighting, draft: DraftFact, others: list[DraftFact]) -> bool:
    """Whether a message was made of the draft: to its person, and with its thread, its subject or its text.

    Or to another address, which is nobody's who has a draft, with nearly all of its text: the user knew a better one.
    """
    to_person = _to_its_person(item, draft, others)
    if to_person is False:
        return item.likeness_to(draft) >= MOSTLY and not item.to & _written_to(others)
    return item.is_alike(draft) or _same_thread(item, draft) or _same_subject(item, draft)


def _edited_from(item: Sighting, draft: DraftFact, others: list[DraftFact]) -> bool:
    if item.message_id == draft.message_id:
        return True
    if not item.to:  # while they edit, the To field may be empty
        return item.is_alike(draft)
    return _made_of(item, draft, others)


def _to_its_person(item: Sighting, draft: DraftFact, others: list[DraftFact]) -> bool | None:
    """Whether a message goes to the draft's person; None where the draft has no address and anybody may be theirs."""
    if draft.text.to_address:
        return draft.text.to_address in item.to
    return False if item.to & _written_to(others) else None


def _written_to(drafts: list[DraftFact]) -> set[str]:
    return {draft.text.to_address for draft in drafts if draft.text.to_address}


def _same_thread(item: Sighting, draft: DraftFact) -> bool:
    ids = {draft.text.in_reply_to, *draft.text.references[-1:]} - {""}
    return bool(ids & item.answers)


def _same_subject(item: Sighting, draft: DraftFact) -> bool:
    return _folded(item.subject) == _folded(draft.text.subject)


def _best(draft: DraftFact, found: list[Sighting]) -> Sighting | None:
    def closeness(item: Sighting) -> tuple[bool, float]:
        return item.message_id == draft.message_id, item.likeness_to(draft)

    return max(found, key=closeness, default=None)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
