"""Places and withdraws drafts exactly once, over a mailbox and the store.

The store knows the intent before the mailbox is touched, and the mailbox is asked before anything is tried again; so it
may die after any step, and the next pass goes on from there. It decides nothing: what is wanted, the planner said.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent import errors, reconcile
from agent.drafting import message_id
from agent.mailbox.base import Folder, Listing, Mailbox, Removal, Role, fingerprint
from agent.model.draft import DraftFact, DraftState, Mark, moved_to
from agent.model.mail import Head, Message, Ref
from agent.parsing import parse, parse_head
from agent.reconcile import Sighting, likeness
from agent.store import Store

MOST_COMPARED = 256 * 1024  # octets of a message whose text is compared with that of a draft
MAX_ATTEMPTS = 5
"""How often a draft is tried again after an outcome that stays unknown; then the user is told."""

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=2), timedelta(hours=6)
"""After a mailbox refused a draft: the wait doubles from the one to the other."""

REVISIONS_LOOKED_FOR = 9
"""How many revisions of a key another machine, or a store since lost, may have placed."""

_UNSETTLED = frozenset(
    {
        DraftState.PLACING,
        DraftState.UNKNOWN,
        DraftState.PLACED,
        DraftState.REPLACING,
        DraftState.WITHDRAWING,
    }
)
_THEIRS = frozenset({DraftState.EDITED, DraftState.SENT, DraftState.DISMISSED})


@dataclass(slots=True)
class Placement:
    """One account's drafts, on their way. ``now`` is the pass's clock; ``clock`` the real one."""

    mailbox: Mailbox
    store: Store
    now: datetime
    clock: Callable[[], datetime]
    progress: Callable[[], None]  # called before each draft is touched: it may raise Stopped
    patient: bool = False  # what was refused is tried again only after growing waits
    away: set[int] = field(default_factory=set)  # drafts that are not where they were left, as this pass has seen
    begun: set[int] = field(default_factory=set)  # those that this pass lets go: no pass before it has touched them
    refusals: list[errors.AppendRefused] = field(default_factory=list)
    _folders: tuple[Folder, ...] = ()

    def settle(self, drafts: Iterable[DraftFact]) -> None:
        """Given the account's drafts, find out what became of attempts whose outcome nobody knows."""
        for draft in drafts:
            if draft.state is DraftState.PLACING:
                self._step(draft, DraftState.UNKNOWN, "the attempt was cut off")
        for draft in self._again(drafts):
            if draft.state is DraftState.UNKNOWN:
                self.progress()
                self._find_out(draft)

    def withdraw(self, drafts: Iterable[DraftFact]) -> int:
        """Given the account's drafts, put those out of the way that are withdrawn or replaced. Return how many went."""
        going = [draft for draft in drafts if draft.state in {DraftState.WITHDRAWING, DraftState.REPLACING}]
        return sum(self._remove(draft) for draft in going)

    def place(self, drafts: Iterable[DraftFact]) -> int:
        """Given the account's drafts, place those that are intended. Return how many now lie in Drafts."""
        drafts = tuple(drafts)
        placed = 0
        for draft in drafts:
            if draft.state is not DraftState.INTENDED or self._waits(draft):
                continue
            self.progress()
            earlier = [other for other in drafts if other.key == draft.key and other.revision < draft.revision]
            if any(other.state in _UNSETTLED for other in earlier):
                continue
            last = max(earlier, key=lambda other: other.revision, default=None)
            if last is not None and last.state in _THEIRS and not last.redraft_requested:
                self._step(draft, DraftState.VOID, "the earlier one is the user's now")
                continue
            placed += self._place(draft, first=last is None)
        return placed

    def seen(self, folder: str) -> tuple[Listing, dict[Ref, str]]:
        """Given a folder, return what is in it now, and the Message-ID of each: only what came since is read."""
        listing = self.mailbox.listing(folder)
        last = self.store.cursor(self.mailbox.account, folder)
        # Where refs mean something else now, what is remembered of them would be another message's.
        known = self.store.recall(self.mailbox.account, folder) if last == listing.validity else {}
        ids = {ref: known[ref] for ref in listing.refs if ref in known}
        ids |= self.mailbox.message_ids(tuple(ref for ref in listing.refs if ref not in known))
        if listing.refs:  # one that is suddenly empty proves nothing, and what it held is still known
            self.store.remember(self.mailbox.account, folder, ids)
        if last != listing.validity:
            self.store.record(self.mailbox.account, folder, (), listing.validity)
        return listing, ids

    def sweep(self, drafts: Iterable[DraftFact], ids: dict[Ref, str]) -> None:
        """Given the account's drafts and what is in the Drafts folder, remove all but one of several untouched copies
        of the same draft.

        Which copy stays is decided by their contents alone. So two machines that placed the draft at the same moment
        keep the same copy, whatever ids the mailbox gave them.
        """
        for draft in drafts:
            if draft.state is not DraftState.PLACED or draft.ref is None or ids.get(draft.ref) != draft.message_id:
                continue
            copies = [ref for ref, found in ids.items() if found == draft.message_id]
            if len(copies) > 1:
                self._keep_first(draft, copies)

    def _keep_first(self, draft: DraftFact, copies: list[Ref]) -> None:
        found: list[tuple[bytes, Ref, str]] = []
        for ref in copies:
            with suppress(errors.MessageGone):
                raw = self.mailbox.fetch(ref).raw
                if _same_text(raw, draft.raw):
                    found.append((raw.replace(b"\r\n", b"\n"), ref, fingerprint(raw)))
        untouched = {ref: mark for _, ref, mark in sorted(found)}
        if draft.ref is None or untouched.get(draft.ref) != draft.fingerprint:
            return
        first, *others = untouched
        for ref in others:
            self.mailbox.remove(ref, untouched[ref])
        if first != draft.ref:
            cause = draft.steps[-1].cause
            self.store.step(draft.id, draft.state, cause, self.now, ref=first, fingerprint=untouched[first])

    def sightings(self, refs: Iterable[Ref], drafts: Sequence[DraftFact]) -> Iterator[Sighting]:
        """Given messages in Drafts that are not ours, return each as evidence of what became of these drafts.

        Those of which the ledger keeps the place were ours, of an application that the user had us forget.
        """
        for ref, head in self.mailbox.heads(self.store.unhandled(tuple(sorted(refs)))).items():
            try:
                message = self._as_evidence(ref, head)
            except (errors.MessageGone, errors.BadMessage):
                continue
            yield Sighting(
                ref=ref,
                message_id=message.message_id,
                to=frozenset(address.address for address in message.recipients if address.address),
                subject=message.subject,
                answers=frozenset({message.in_reply_to, *message.references[-1:]} - {""}),
                date=self.now,
                alike=tuple((draft.id, likeness(message.body.new, draft.text.body)) for draft in drafts),
                body=message.body if head.size <= MOST_COMPARED else None,
            )

    def _as_evidence(self, ref: Ref, head: Head) -> Message:
        """Of a large message the header alone: whom it goes to, what it answers and its subject tell enough."""
        if head.size > MOST_COMPARED:
            return parse_head(head.raw)[0]
        return parse(self.mailbox.fetch(ref).raw)

    def _place(self, draft: DraftFact, *, first: bool) -> bool:
        wanted = {draft.message_id}
        if first:
            numbers = range(1, REVISIONS_LOOKED_FOR + 1)
            wanted |= {message_id(draft.key, number, draft.text.from_address) for number in numbers}
        found = self._look(wanted)
        if found is not None:
            self._step(draft, DraftState.PLACING, "found where it belongs")
            return self._settle_as(draft, found)
        theirs = self._in_hand(draft) if first else None
        if theirs is not None:
            self._step(draft, DraftState.PLACING, "found where it belongs")
            self._leave(draft, theirs)
            return False
        return self._attempt(draft)

    def _attempt(self, draft: DraftFact) -> bool:
        folder = self.folder(Role.DRAFTS)
        self.store.step(
            draft.id,
            DraftState.PLACING,
            "attempt",
            self.now,
            mark=self.mailbox.mark(folder),
            attempted_at=self.clock(),
            attempts=draft.attempts + 1,
        )
        try:
            ref = self.mailbox.append(folder, draft.raw, _name(draft))
        except errors.AppendRefused as refused:
            self._step(draft, DraftState.INTENDED, str(refused))
            self.refusals.append(refused)
            return False
        except (errors.AppendUnknown, errors.MailboxUnreachable) as fault:
            self._step(draft, DraftState.UNKNOWN, str(fault))
            return False
        return self._read_back(draft, ref)

    def _read_back(self, draft: DraftFact, ref: Ref) -> bool:
        """Keep the fingerprint of the stored copy: servers change bytes, and only theirs can be compared later."""
        try:
            stored = self.mailbox.fetch(ref)
        except errors.MailboxError as fault:
            self._step(draft, DraftState.UNKNOWN, str(fault))
            return False
        self.store.step(
            draft.id,
            DraftState.PLACED,
            "placed",
            self.now,
            ref=ref,
            fingerprint=fingerprint(stored.raw),
            placed_at=self.now,
        )
        return True

    def _find_out(self, draft: DraftFact) -> None:
        if draft.attempted_at is not None:
            waited = self.clock() - draft.attempted_at
            if waited < timedelta(0):  # the clock was set back: nobody knows how long it has been
                cause = draft.steps[-1].cause
                self.store.step(draft.id, draft.state, cause, self.now, attempted_at=self.clock())
            if waited < self.mailbox.settle:
                return
        for _ in range(2):  # two scans on two fresh connections must agree
            self.mailbox.fresh()
            self._folders = ()
            found = self._look({draft.message_id})
            if found is not None:
                self._settle_as(draft, found)
                return
        theirs = self._in_hand(draft)
        if theirs is not None:
            self._leave(draft, theirs)
        elif not self._all_told_apart():
            return  # one of which the server does not say what it is may be this one
        elif sum(step.state is DraftState.UNKNOWN for step in draft.steps) < MAX_ATTEMPTS:
            self._attempt(draft)

    def _all_told_apart(self) -> bool:
        """Whether the Message-ID of everything in Drafts is known, or known to be missing."""
        listing, ids = self.seen(self.folder(Role.DRAFTS))
        return ids.keys() >= set(listing.refs)

    def _waits(self, draft: DraftFact) -> bool:
        """Whether the mailbox refused this draft, or had no room for another, so lately that it is not asked again."""
        if any(isinstance(refusal, errors.MailboxFull) for refusal in self.refusals):
            return True
        if not self.patient or draft.attempted_at is None:
            return False
        waited = self.clock() - draft.attempted_at
        return timedelta(0) <= waited < _after_refusal(draft.attempts, draft.key)

    def _look(self, wanted: set[str]) -> tuple[Role, Ref] | None:
        """Where one of these Message-IDs is: among what was sent, in Drafts, in Trash, or where the user put it."""
        for role in (Role.SENT, Role.DRAFTS, Role.TRASH):
            for folder in self._places():
                if folder.role is role and (ref := self._in_folder(folder, wanted)):
                    return role, ref
        moved = self.moved(wanted)
        return (Role.OTHER, moved) if moved else None

    def moved(self, message_ids: Iterable[str]) -> Ref | None:
        """Given Message-IDs of ours, return where the user put a draft that has one: in a folder that is read."""
        places = {folder.name for folder in self._places()}
        found = self.store.unsent(frozenset(message_ids))
        here = (ref for ref in found if ref.account == self.mailbox.account and ref.folder in places)
        return next((ref for ref in here if ref in self.mailbox.listing(ref.folder).refs), None)

    def _in_folder(self, folder: Folder, wanted: set[str]) -> Ref | None:
        """Compare the headers themselves. Of what was sent, only what no pass has read yet; the ledger has the rest."""
        if folder.role is not Role.SENT:
            listing, ids = self.seen(folder.name)
            return next((ref for ref in listing.refs if ids.get(ref) in wanted), None)
        handled = self.store.own_with(frozenset(wanted))
        if handled is not None:
            return handled
        refs = self.store.unhandled(self.mailbox.listing(folder.name).refs)
        ids = self.mailbox.message_ids(refs)
        return next((ref for ref in refs if ids.get(ref) in wanted), None)

    def _in_hand(self, draft: DraftFact) -> Ref | None:
        """Where in Drafts the user has this very mail in hand, under a Message-ID of their mail program's."""
        drafts = self.store.drafts()
        ids = {other.message_id for other in drafts}  # of ours also where the account is called otherwise now
        refs = set(self.mailbox.listing(self.folder(Role.DRAFTS)).refs) - {other.ref for other in drafts}
        theirs = (item for item in self.sightings(refs, (draft,)) if item.message_id not in ids)
        return next((item.ref for item in theirs if reconcile.in_hand(draft, item)), None)

    def _leave(self, draft: DraftFact, theirs: Ref) -> None:
        """Leave a draft to the user, who has it in hand."""
        mark = Mark(self.mailbox.listing(theirs.folder).validity, "")
        cause = "it is in Drafts already, in the user's hand"
        self.store.step(draft.id, DraftState.EDITED, cause, self.now, ref=theirs, mark=mark, placed_at=self.now)

    def _settle_as(self, draft: DraftFact, found: tuple[Role, Ref]) -> bool:
        role, ref = found
        if role is Role.SENT:
            self.store.step(draft.id, DraftState.SENT, "it is in Sent", self.now, ref=ref)
        elif role is Role.TRASH:
            self._step(draft, DraftState.DISMISSED, "it is in Trash")
        elif role is Role.OTHER:
            self._step(draft, DraftState.DISMISSED, moved_to(ref.folder))
        else:
            return self._adopt(draft, ref)
        return False

    def _adopt(self, draft: DraftFact, ref: Ref) -> bool:
        """A copy in Drafts with our Message-ID: ours if it says what we wrote, else the user's edit of it."""
        stored = self.mailbox.fetch(ref)
        folder = self.folder(Role.DRAFTS)
        ours = _same_text(stored.raw, draft.raw)
        self.store.step(
            draft.id,
            DraftState.PLACED if ours else DraftState.EDITED,
            "found in Drafts" if ours else "found in Drafts, with another text",
            self.now,
            ref=ref,
            fingerprint=fingerprint(stored.raw),
            mark=self.mailbox.mark(folder),
            placed_at=self.now,
        )
        return ours

    def _remove(self, draft: DraftFact) -> int:
        if draft.ref is None:
            return 0
        self.progress()
        removal = self.mailbox.remove(draft.ref, draft.fingerprint)
        if removal is Removal.GONE and draft.id in self.begun:
            # It was there when this pass looked: the user took it, and what for is seen when Sent is read again. Of one
            # that an earlier pass was to put away, that pass may have done it, and heard no answer.
            self.away.add(draft.id)
            self._step(draft, DraftState.PLACED, "it was taken away meanwhile")
            return 0
        state, cause = _AFTER_REMOVAL[removal]
        # The cause of a withdrawal stays the planner's: it says whether the draft may come back.
        self._step(draft, state, draft.steps[-1].cause if state is DraftState.WITHDRAWN else cause)
        return int(state is DraftState.WITHDRAWN)

    def folder(self, role: Role) -> str:
        """Given a role, return the name of the folder that has it. Raise FolderMissing if none has."""
        for folder in self._places():
            if folder.role is role:
                return folder.name
        what = f"The account {self.mailbox.account} has no {role.value} folder any more."
        raise errors.FolderMissing(what, "Make it again in your mail program.")

    def _places(self) -> tuple[Folder, ...]:
        """The folders, asked for once: it is a round trip each time."""
        self._folders = self._folders or self.mailbox.folders()
        return self._folders

    def _again(self, drafts: Iterable[DraftFact]) -> Iterator[DraftFact]:
        return (self.store.draft(draft.id) for draft in drafts)

    def _step(self, draft: DraftFact, state: DraftState, cause: str) -> None:
        self.store.step(draft.id, state, cause, self.now)


_AFTER_REMOVAL = {
    Removal.REMOVED: (DraftState.WITHDRAWN, ""),
    Removal.GONE: (DraftState.WITHDRAWN, ""),  # by an earlier pass, which did not live to say so
    Removal.CHANGED: (DraftState.EDITED, "it was edited meanwhile"),
    Removal.LEFT: (DraftState.PLACED, "this mailbox has no safe way to put it away"),
}


def _after_refusal(attempts: int, key: str) -> timedelta:
    """Given how often a draft was refused, return how long to wait; up to a fifth more by its key, not all at once."""
    doublings = min(max(attempts, 1) - 1, 20)
    share = int(hashlib.sha256(key.encode()).hexdigest()[:4], 16) % 200 / 1000
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT) * (1 + share)


def _name(draft: DraftFact) -> str:
    """The same for each attempt at the same revision, and for no other."""
    return draft.message_id.strip("<>").partition("@")[0]


def _same_text(stored: bytes, ours: bytes) -> bool:
    def text(raw: bytes) -> tuple[str, str, tuple[str, ...]]:
        message = parse(raw)
        return message.subject, " ".join(message.body.new.split()), tuple(a.address for a in message.recipients)

    try:
        return text(stored) == text(ours)
    except errors.BadMessage:
        return False
