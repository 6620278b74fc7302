"""The user's own mails, read for how they are worded: the newest of each Sent folder. Nothing is changed, or kept."""

from __future__ import annotations

from collections.abc import Iterator

from agent.drafting.learning import goes_outside, own_letter
from agent.drafting.letters import Letter
from agent.errors import BadMessage
from agent.mailbox import open_mailbox
from agent.mailbox.base import Mailbox, Role
from agent.model.draft import DraftFact
from agent.model.mail import Head, Ref
from agent.model.settings import Profile, Settings
from agent.parsing import parse, parse_head
from agent.parsing.mime import too_large
from agent.reconcile import likeness
from agent.store import Store

MOST_MAILS = 200  # of an account
_MOST_LOOKED_AT = 2000  # headers: in a folder of nothing but calendar answers there is an end, too
_AT_A_TIME = 200
_OURS = 0.9  # how alike a mail must be to a draft of ours to have been sent as it was
_ATTACHED_MAIL = (
    b"message/rfc822"  # a mail that is passed on as an attachment, whose text would be taken for the user's
)


def own_letters(settings: Settings, store: Store) -> tuple[Letter, ...]:
    """Given the settings and the store, return the user's mails to people outside, taken apart.

    Raise MailboxError if an account cannot be read.
    """
    drafts = store.drafts()
    found: list[Letter] = []
    for account in settings.accounts:
        mailbox = open_mailbox(account, store.refused(account.name))
        try:
            found += _of_account(mailbox, settings.profile, drafts)
        finally:
            mailbox.close()
    return tuple(found)


def _of_account(mailbox: Mailbox, profile: Profile, drafts: tuple[DraftFact, ...]) -> Iterator[Letter]:
    folders = [folder.name for folder in mailbox.folders() if folder.role is Role.SENT]
    newest = [ref for name in folders for ref in mailbox.listing(name).refs[: -_MOST_LOOKED_AT - 1 : -1]]
    chosen: list[Ref] = []
    for start in range(0, len(newest), _AT_A_TIME):
        window = newest[start : start + _AT_A_TIME]
        heads = mailbox.heads(tuple(window))
        chosen += (ref for ref in window if ref in heads and _is_for_people(heads[ref], profile))
        if len(chosen) >= MOST_MAILS:
            break
    for _, stored in mailbox.fetch_all(tuple(chosen[:MOST_MAILS])):
        read = _letter(stored.raw, profile, drafts)
        if read is not None:
            yield read


def _is_for_people(head: Head, profile: Profile) -> bool:
    try:
        return not too_large(head.size) and goes_outside(parse_head(head.raw)[0], profile)
    except BadMessage:
        return False


def _letter(raw: bytes, profile: Profile, drafts: tuple[DraftFact, ...]) -> Letter | None:
    """A mail taken apart; None where it tells nothing, a draft of ours that was sent as it was among them."""
    if _ATTACHED_MAIL in raw.lower():
        return None
    try:
        message = parse(raw)
    except BadMessage:
        return None
    if any(likeness(message.body.new, draft.text.body) >= _OURS for draft in drafts):
        return None
    return own_letter(message, profile)
