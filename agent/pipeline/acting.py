"""The acting half of a pass: looks at Drafts, commits intents, and lets placement carry them out.

It calls reconcile, planner and drafting, and does what they return, in the order that keeps promise 3: what goes is
withdrawn first; then everything is decided anew, for a draft that turned out to be the user's changes what is right;
only then is anything placed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent import drafting, errors, planner, reconcile
from agent.drafting import Copy
from agent.mailbox.base import Mailbox, Role
from agent.model.application import ApplicationFacts
from agent.model.draft import DraftFact, DraftState, Kind, Mark, Step
from agent.model.mail import Ref
from agent.model.plan import Keep, Place, Plan, Withdraw
from agent.model.settings import Settings
from agent.pipeline.troubles import Troubles
from agent.placement import REVISIONS_LOOKED_FOR, Placement
from agent.reconcile import DraftsFolder, Finding, Sighting
from agent.store import DraftChanges, Store
from agent.timing import shortest, zone

_OURS = frozenset({DraftState.PLACED, DraftState.REPLACING, DraftState.WITHDRAWING, DraftState.EDITED})


@dataclass(slots=True)
class Actor:
    """Acts on one store. ``now`` is the pass's clock, ``clock`` the real one."""

    settings: Settings
    store: Store
    now: datetime
    clock: Callable[[], datetime]
    troubles: Troubles
    progress: Callable[[], None]
    patient: bool  # what a mailbox refused is tried again only after growing waits
    away: set[int] = field(default_factory=set)  # drafts not seen where they were left: perhaps the user's hand
    begun: set[int] = field(default_factory=set)  # those that this pass lets go: no pass before it has touched them

    def look(self, mailbox: Mailbox) -> None:
        """Given an account's mailbox, settle what is unknown, and note what became of its drafts."""
        try:
            self._look(mailbox)
        except errors.MailboxError as trouble:
            self.troubles.fails(mailbox.account, trouble)

    def _look(self, mailbox: Mailbox) -> None:
        placement = self._placement(mailbox)
        placement.settle(self._drafts(mailbox.account))
        folder = self._see(mailbox, placement)
        settle = shortest(self.settings.timing.settle_user)
        for facts in self.store.snapshot().applications:
            for finding in reconcile.reconcile(facts, folder, self.now, settle):
                self._note(finding)
        self._remark(placement, folder)

    def act(self, mailboxes: Mapping[str, Mailbox]) -> tuple[int, int]:
        """Given the mailboxes that can be worked on, withdraw and place. Return how many were withdrawn, and placed."""
        withdrawn = 0
        for _ in range(2):  # what is withdrawn may leave another to be withdrawn, and no more than that
            plan = self._plan()
            if not self._let_go(plan, mailboxes):
                break
            withdrawn += self._work(mailboxes, Placement.withdraw)
            plan = self._plan()
        self._intend(plan, mailboxes)
        return withdrawn, self._work(mailboxes, Placement.place)

    def _work(self, mailboxes: Mapping[str, Mailbox], work: Callable[[Placement, tuple[DraftFact, ...]], int]) -> int:
        """Have the drafts of each account worked on; where its mailbox fails, the next pass goes on with them."""
        done = 0
        for name in sorted(mailboxes.keys() - self.troubles.unread):
            placement = self._placement(mailboxes[name])
            try:
                done += work(placement, self._drafts(name))
            except errors.MailboxError as trouble:
                self.troubles.fails(name, trouble)
            for refusal in placement.refusals:
                self.troubles.by_account.setdefault(name, refusal)
        return done

    # --- looking ---

    def _see(self, mailbox: Mailbox, placement: Placement) -> DraftsFolder:
        folder = placement.folder(Role.DRAFTS)
        listing, ids = placement.seen(folder)
        drafts = self._drafts(mailbox.account)
        ours = [draft for draft in drafts if draft.state in _OURS]
        there = [draft for draft in ours if not _elsewhere(draft, listing.validity)]
        listed = frozenset(listing.refs)
        refs = listed - mailbox.deleted(tuple(draft.ref for draft in there if draft.ref in listed))
        missing = [draft for draft in ours if draft.ref not in refs or draft not in there]
        self.away |= {draft.id for draft in missing}
        moved = tuple((one.id, ref.folder) for one in missing if (ref := placement.moved((one.message_id,))))
        if not listed and _foreign(self.store.recall(mailbox.account, folder), drafts):
            # Suddenly empty, and not only of what is ours: that proves nothing.
            return DraftsFolder(mailbox.account, listing.validity, frozenset(), (), False, moved)
        placement.sweep((draft for draft in there if draft.ref in refs), ids)
        elsewhere = _made_elsewhere(missing)
        others = {ref for ref in refs if ids.get(ref) not in elsewhere} - {draft.ref for draft in there}
        others -= mailbox.deleted(tuple(others)) if missing else frozenset()
        sightings = tuple(placement.sightings(others, missing) if missing else ())
        return DraftsFolder(mailbox.account, listing.validity, refs, sightings, moved=moved)

    def _note(self, finding: Finding) -> None:
        draft = self.store.draft(finding.draft)
        changes: DraftChanges = {"ref": finding.ref, "missing_since": finding.missing_since}
        if finding.validity:
            changes["mark"] = Mark(finding.validity, "")
        if draft.state is DraftState.PLACING:
            return
        if draft.ref is not None and draft.ref != finding.ref:
            self._account_for(draft.ref)
        self.store.step(finding.draft, finding.state, finding.cause, self.now, **changes)

    def _account_for(self, ref: Ref) -> None:
        """What became of a copy is known now: that it is gone makes no folder suddenly empty."""
        known = self.store.recall(ref.account, ref.folder)
        self.store.remember(ref.account, ref.folder, {one: found for one, found in known.items() if one != ref})

    def _remark(self, placement: Placement, folder: DraftsFolder) -> None:
        """Have each copy that the user edited proofread, once: nothing follows but what `followup drafts` shows."""
        due = [
            (draft, facts, draft.ref)
            for facts in self.store.snapshot().applications
            for draft in facts.drafts
            if draft.account == folder.account and draft.state is DraftState.EDITED
            if draft.ref in folder.refs and draft.ref is not None and draft.remarked != draft.ref.key
        ]
        seen = {item.ref: item for item in folder.sightings}
        unread = {ref for _, _, ref in due} - seen.keys()
        seen |= {item.ref: item for item in placement.sightings(unread, ())} if unread else {}
        for draft, facts, ref in due:
            if ref in seen:
                found = _remarks(draft, facts, self.settings, seen[ref])
                cause = draft.steps[-1].cause if draft.steps else ""
                self.store.step(draft.id, draft.state, cause, self.now, remarks=found, remarked=ref.key)

    # --- deciding ---

    def _plan(self) -> Plan:
        snapshot = replace(self.store.snapshot(), unread_accounts=frozenset(self.troubles.unread))
        return planner.plan(snapshot, self.settings, self.now)

    # --- letting go ---

    def _let_go(self, plan: Plan, mailboxes: Mapping[str, Mailbox]) -> bool:
        """Commit what is to be withdrawn or replaced. Return whether anything is on its way out."""
        for action in (action for application in plan.applications for action in application.actions):
            if isinstance(action, Place) or action.draft in self.away:
                continue  # what became of a draft that is away is found out first: a deleted one must not come back
            if isinstance(action, Withdraw):
                self._withdraw(action)
            else:
                self._keep(action)
        going = {DraftState.WITHDRAWING, DraftState.REPLACING}
        return any(draft.state in going and draft.account in mailboxes for draft in self.store.drafts())

    def _withdraw(self, action: Withdraw) -> None:
        draft = self.store.draft(action.draft)
        placed = draft.state is DraftState.PLACED
        state = DraftState.WITHDRAWING if placed else DraftState.VOID
        self.begun.add(draft.id)
        self.store.step(draft.id, state, action.reason.template, self.now, gone=action.reason)

    def _keep(self, action: Keep) -> None:
        """Make an untouched draft anew where what it says has changed."""
        draft = self.store.draft(action.draft)
        again = draft.redraft_requested
        place = replace(
            action.place,
            variant=draft.variant + int(again),
            manner=draft.wanted_manner if again else draft.manner,
            key=draft.key,
            revision=draft.revision,
        )
        digest = drafting.facts_digest(place, self.settings)
        if draft.state is not DraftState.PLACED:
            if again or draft.state is DraftState.BLOCKED or digest != draft.facts_digest:
                self._recompose(draft, place)
        elif again or digest != draft.facts_digest:
            self._replace(draft, replace(place, revision=draft.revision + 1))
        elif draft.remarks:
            self._tell(draft, ())

    def _recompose(self, draft: DraftFact, place: Place) -> None:
        """A draft that was not placed yet takes its new text in place."""
        made = self._made(place)
        if made.state is draft.state and made.text == draft.text:
            return
        self.store.step(
            draft.id,
            made.state,
            "composed anew",
            self.now,
            text=made.text,
            raw=made.raw,
            reason=made.reason,
            variant=made.variant,
            manner=made.manner,
            facts_digest=made.facts_digest,
        )

    def _replace(self, draft: DraftFact, place: Place) -> None:
        made = self._made(place)
        if made.state is DraftState.BLOCKED:
            self._tell(draft, made.text.problems)  # the one that lies there is better than none
            return
        self.store.intend((made,))
        self.begun.add(draft.id)
        cause = "redrafted" if draft.redraft_requested else "facts_changed"
        self.store.step(draft.id, DraftState.REPLACING, cause, self.now)

    def _tell(self, draft: DraftFact, problems: tuple[str, ...]) -> None:
        """Keep why a draft that lies there was not made anew, for the user to know; nothing: it says what is known."""
        if problems != draft.remarks:
            cause = draft.steps[-1].cause if draft.steps else ""
            self.store.step(draft.id, draft.state, cause, self.now, remarks=problems)

    # --- placing ---

    def _intend(self, plan: Plan, mailboxes: Mapping[str, Mailbox]) -> None:
        places = [action for item in plan.applications for action in item.actions if isinstance(action, Place)]
        drafts = tuple(self._made(place) for place in places if self._account(place) in mailboxes)
        if drafts:
            self.store.intend(drafts)

    def _account(self, place: Place) -> str:
        return place.account or self.settings.accounts[0].name

    def _made(self, place: Place) -> DraftFact:
        text = drafting.compose(place, self.settings, self.now)
        key = place.key or drafting.draft_key(place)
        message_id = drafting.message_id(key, place.revision, text.from_address)
        state = DraftState.BLOCKED if text.problems else DraftState.INTENDED
        return DraftFact(
            id=0,
            key=key,
            revision=place.revision,
            message_id=message_id,
            application=place.application.id,
            kind=place.kind,
            account=self._account(place),
            round_key=place.round.key if place.round else "",
            person_key=place.person.key,
            occasion=place.occasion,
            text=text,
            raw=b"" if text.problems else drafting.serialise(text, message_id, self._local_now()),
            state=state,
            reason=place.reason,
            until=place.until,
            variant=place.variant,
            manner=place.manner,
            facts_digest=drafting.facts_digest(place, self.settings),
            answers=place.answers.message_id if place.answers else "",
            steps=(Step(self.now, state, place.reason.template),),
        )

    def _local_now(self) -> datetime:
        return self.now.astimezone(zone(self.settings.profile.time_zone))

    def _placement(self, mailbox: Mailbox) -> Placement:
        return Placement(mailbox, self.store, self.now, self.clock, self.progress, self.patient, self.away, self.begun)

    def _drafts(self, account: str) -> tuple[DraftFact, ...]:
        return tuple(draft for draft in self.store.drafts() if draft.account == account)


def _remarks(draft: DraftFact, facts: ApplicationFacts, settings: Settings, copy: Sighting) -> tuple[str, ...]:
    if copy.body is None:
        return ()
    return drafting.remarks(draft, facts, settings, Copy(copy.subject, copy.to, copy.body))


def _made_elsewhere(drafts: list[DraftFact]) -> set[str]:
    """The Message-IDs that the agent on another machine gives to the other mails on these occasions.

    No user made those of a draft of ours, though they go to the same person, with the same subject.
    """
    return {
        drafting.message_id(key, revision, draft.text.from_address)
        for draft in drafts
        for kind in Kind
        if kind is not draft.kind
        for key in [drafting.key_of(kind, draft.round_key, draft.text.to_address or draft.text.to_name, draft.occasion)]
        for revision in range(1, REVISIONS_LOOKED_FOR + 1)
    }


def _foreign(known: Mapping[Ref, str], drafts: tuple[DraftFact, ...]) -> bool:
    """Whether something lay in Drafts at the last look that was none of ours, wherever ours are now."""
    refs = {draft.ref for draft in drafts}
    ids = {draft.message_id for draft in drafts}
    return any(ref not in refs and message_id not in ids for ref, message_id in known.items())


def _elsewhere(draft: DraftFact, validity: str) -> bool:
    return draft.mark is not None and draft.mark.validity != validity
