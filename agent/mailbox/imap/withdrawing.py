"""Our own draft on its way to Trash: whether anybody has touched it, and how it goes."""

from __future__ import annotations

from typing import Any

from agent.mailbox.base import fingerprint
from agent.mailbox.imap.answers import part
from agent.mailbox.imap.session import Client

_AS_PLACED = frozenset({"\\draft", "\\seen", "\\recent"})
# What filters and programs set by themselves: it says nothing of the user's hand.
_BY_MACHINES = frozenset({"nonjunk", "notjunk", "$notjunk", "$junk", "junk", "$hasattachment", "$hasnoattachment"})


def is_untouched(found: dict[bytes, Any], expected: str, *, marked: bool) -> bool:
    """Given what FETCH answered, return whether the copy is as it was placed.

    ``marked``: an attempt that was cut off may have left our own mark for deletion.
    """
    flags = {flag.decode("ascii", "replace").lower() for flag in found.get(b"FLAGS", ())}
    allowed = _AS_PLACED | _BY_MACHINES | ({"\\deleted"} if marked else frozenset())
    return flags <= allowed and fingerprint(part(found, b"BODY[]")) == expected


def put_away(client: Client, uid: int, trash: str, *, moves: bool) -> None:
    """Given a draft's UID in the open folder, put it into Trash: by MOVE, or by COPY and an EXPUNGE of it alone."""
    if moves:
        client.move([uid], trash)
        return
    client.copy([uid], trash)
    client.add_flags([uid], ["\\Deleted"], silent=True)
    client.uid_expunge([uid])
