"""Which folder of a server is for what: by what the configuration says, by attribute, by name; else the user is asked.

Attributes (RFC 6154) are compared without regard to case, and whatever CAPABILITY says: Exchange gives them without
announcing them, Cyrus in lower case. No folder is ever made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from agent.mailbox.base import Folder, Role
from agent.mailbox.imap.session import Client, folders_of
from agent.mailbox.quirks import quirks_of
from agent.mailbox.roles import folder_roles, is_usual
from agent.model.settings import ImapAccount

_ROLES: Mapping[str, Role] = {"\\drafts": Role.DRAFTS, "\\sent": Role.SENT, "\\trash": Role.TRASH}
# \All, \Flagged and \Important hold everything twice; what is \Scheduled has not gone out.
_NOT_READ = frozenset({"\\junk", "\\all", "\\flagged", "\\important", "\\scheduled"})
_NO_FOLDERS = frozenset({"\\noselect", "\\nonexistent"})
_NAMES: Mapping[Role, str | None] = {
    Role.INBOX: "INBOX",
    Role.DRAFTS: "Drafts",
    Role.SENT: "Sent",
    Role.TRASH: None,  # there need not be one
}


@dataclass(frozen=True, slots=True)
class Place:
    """A folder as LIST gives it. ``attributes`` are lower-cased."""

    name: str
    attributes: frozenset[str]


def places_of(client: Client) -> list[Place]:
    """Given a client, return every folder that the server lists."""
    return [
        Place(name, frozenset(flag.decode("ascii", "replace").lower() for flag in flags))
        for flags, name in folders_of(client)
    ]


def others_of(client: Client) -> list[str]:
    """Given a client, return the prefixes of folders that are not read: other people's, everybody's (RFC 2342)."""
    if b"NAMESPACE" not in client.capabilities():
        return []
    found = client.namespace()
    return [str(space[0]) for space in (*(found.other or ()), *(found.shared or ())) if space[0]]


def with_roles(places: Iterable[Place], others: Collection[str], account: ImapAccount) -> tuple[Folder, ...]:
    """Given what LIST gave, and the prefixes of other people's folders, return those to read, Drafts and Trash."""
    own = [place for place in places if not (place.attributes & _NO_FOLDERS or _of_others(place.name, others))]
    said = {
        Role.INBOX: account.inbox if account.inbox != "INBOX" else "",
        Role.DRAFTS: account.drafts,
        Role.SENT: account.sent,
        Role.TRASH: account.trash,
    }
    configured = {
        role: said[role] or _by_attribute(own, role) or _by_provider(own, role, account) or _NAMES[role]
        for role in said
    }
    usual = [role for role in said if not said[role]]
    taken = {name for name in configured.values() if name}
    second = {place.name for place in own if place.attributes & (_NOT_READ | {"\\drafts", "\\trash"})} - taken
    names = [place.name for place in own if place.name not in second or place.name in account.folders]
    return folder_roles(names, configured, usual, account.folders)


def _by_attribute(places: Iterable[Place], role: Role) -> str | None:
    """The folder that has the role by its attribute; of several that of a usual name, for some servers mark two."""
    found = [place.name for place in places if role in {_ROLES.get(attribute) for attribute in place.attributes}]
    return min(found, key=lambda name: (not is_usual(name, role), len(name), name), default=None)


def _by_provider(places: Iterable[Place], role: Role, account: ImapAccount) -> str | None:
    """The folder that its provider calls so: beside it there may be one of a usual name, made by a mail program."""
    row = quirks_of(account)
    name = row.folders.get(role) if row else None
    return name if any(place.name == name for place in places) else None


def _of_others(name: str, prefixes: Collection[str]) -> bool:
    return any(name.startswith(prefix) for prefix in prefixes)
