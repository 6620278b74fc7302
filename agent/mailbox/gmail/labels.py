"""Gmail's labels as folders: each message is in exactly one, or in none.

Mail      all that is in no other: what a filter archived, or a label of the user's was put on, belongs to it
Sent      what the user sent; to themselves too, for who wrote it is what counts
Drafts    what is being written
Trash     what was thrown away

Chats and spam are in none. Where labels are named in the configuration, Mail is what bears one of them, or is in the
inbox.
"""

from __future__ import annotations

from collections.abc import Collection

from agent.mailbox.base import Folder, Role
from agent.model.mail import Filing

MAIL, SENT, DRAFTS, TRASH = "Mail", "Sent", "Drafts", "Trash"
FOLDERS = (
    Folder(MAIL, Role.INBOX),
    Folder(DRAFTS, Role.DRAFTS),
    Folder(SENT, Role.SENT),
    Folder(TRASH, Role.TRASH),
)

IN_TRASH, IN_SPAM, IN_CHAT, IN_DRAFTS, IN_SENT, IN_INBOX = "TRASH", "SPAM", "CHAT", "DRAFT", "SENT", "INBOX"
AWAY = frozenset({IN_TRASH, IN_SPAM})
_TELLING = AWAY | {IN_CHAT, IN_DRAFTS, IN_SENT}

_TABS = frozenset({"CATEGORY_PROMOTIONS", "CATEGORY_SOCIAL", "CATEGORY_FORUMS"})
_OF_NO_WEIGHT = frozenset({IN_INBOX, "UNREAD"})
_OF_NOTICES = frozenset({"CATEGORY_UPDATES"})


def filing_of(labels: Collection[str]) -> Filing:
    """Given a message's labels, return where it is filed: as bulk under Promotions, Social or Forums, and nowhere else.

    Updates tell nothing: an employer's answers are there, too. Any other label makes it wanted: Primary, one of the
    user's or their filter's, a star, Gmail's own "important".
    """
    if not set(labels) <= _TABS | _OF_NOTICES | _OF_NO_WEIGHT:
        return Filing.WANTED
    return Filing.UNTOLD if _TABS.isdisjoint(labels) or not _OF_NOTICES.isdisjoint(labels) else Filing.BULK


def folder_of(labels: Collection[str], only: Collection[str]) -> str:
    """Given a message's labels, and those that Mail is narrowed to, if any, return its folder; "" for none."""
    if IN_TRASH in labels:
        return TRASH
    if IN_SPAM in labels or IN_CHAT in labels:
        return ""
    if IN_DRAFTS in labels:
        return DRAFTS
    if IN_SENT in labels:
        return SENT
    return MAIL if not only or not set(labels).isdisjoint(only) else ""


def may_bring(added: Collection[str], removed: Collection[str], only: Collection[str]) -> bool:
    """Given labels that a message got or lost, return whether it may be in another folder than Trash now by that."""
    return not (set(added) - AWAY).isdisjoint(_TELLING | set(only)) or not set(removed).isdisjoint(_TELLING)
