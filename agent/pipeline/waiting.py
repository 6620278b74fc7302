"""Messages that a mailbox does not give: which are asked for in this pass, and what is known of them after it.

What counts, and when one is set aside, stands in ``model/withheld``; here mailbox and store are asked for it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from agent.errors import MailboxError, MessageGone
from agent.mailbox.base import Mailbox
from agent.model.mail import Ref
from agent.model.withheld import Withheld, after_a_try
from agent.store import Store


class Waiting:
    """Such messages of all folders, during one pass. ``oldest``: for what was missed before it nobody asks any more."""

    def __init__(self, store: Store, now: datetime, oldest: datetime) -> None:
        self._store = store
        self._now = now
        self._oldest = oldest
        self._folders: dict[tuple[str, str], dict[Ref, Withheld]] = {}
        for one in store.withheld():
            self._folders.setdefault((one.ref.account, one.ref.folder), {})[one.ref] = one

    def to_ask(self, account: str, folder: str, new: Sequence[Ref]) -> tuple[Ref, ...]:
        """Given a folder and what the ledger does not hold of it, return what to ask for: set aside is asked by day."""
        aside = {one.ref: one for one in self._known(account, folder).values() if one.set_aside}
        again = (ref for ref, one in aside.items() if one.would_count(self._now) and one.since >= self._oldest)
        return (*(ref for ref in new if ref not in aside), *again)

    def holds_up(self, refs: Collection[Ref]) -> bool:
        """Given refs of a folder that did not come, return whether its cursor is to wait for one of them."""
        return any(not self._is_aside(ref) for ref in refs)

    def note(
        self, mailbox: Mailbox, folder: str, asked: Sequence[Ref], left_out: Mapping[Ref, datetime | None]
    ) -> None:
        """Given what a folder was asked for, and what of that did not come, with its dates, keep what is known now."""
        known = self._known(mailbox.account, folder)
        there = mailbox.withheld(tuple(left_out)) if left_out else frozenset()
        in_vain = {ref: dated for ref, dated in left_out.items() if ref in there}
        counts = any(ref not in known or known[ref].would_count(self._now) for ref in in_vain)
        given = counts and self._gives_another(mailbox, folder)
        after = after_a_try(known.values(), frozenset(asked), in_vain, self._now, others_given=given)
        self._keep(mailbox.account, folder, after)

    def keep_only(self, account: str, folders: Collection[str]) -> None:
        """Given which folders of an account are read, forget what was missed in others."""
        for place in [place for place in self._folders if place[0] == account and place[1] not in folders]:
            self._keep(*place, ())

    @property
    def count(self) -> int:
        """How many messages are asked for still."""
        return sum(one.since >= self._oldest for known in self._folders.values() for one in known.values())

    def _known(self, account: str, folder: str) -> Mapping[Ref, Withheld]:
        return self._folders.get((account, folder), {})

    def _is_aside(self, ref: Ref) -> bool:
        known = self._known(ref.account, ref.folder).get(ref)
        return known is not None and known.set_aside

    def _keep(self, account: str, folder: str, after: tuple[Withheld, ...]) -> None:
        if after != tuple(self._known(account, folder).values()):
            self._store.keep_withheld(account, folder, after)
            self._folders[account, folder] = {one.ref: one for one in after}

    def _gives_another(self, mailbox: Mailbox, folder: str) -> bool:
        """Whether one of the messages that were read last in the folder is given now: then it is not the account."""
        for ref in self._store.last_read(mailbox.account, folder):
            try:
                mailbox.fetch(ref)
            except MessageGone:
                continue
            except MailboxError:
                return False
            return True
        return False
