"""How much one command asks a server for: of many messages, or of a large folder, a window after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from agent.mailbox.imap.keys import State
from agent.mailbox.imap.session import Client
from agent.model.mail import Ref

WINDOW = 200  # messages that one command asks for
WINDOW_OCTETS = 4 * 1024 * 1024  # of bodies that one command asks for
LOOKS = 3  # at a folder out of which messages go while it is looked at
SEARCH_WINDOW = 50_000  # messages that one SEARCH answers for: imaplib takes no line above 1 MB


def search(client: Client, state: State, begin: int) -> list[int]:
    """Given a folder that is open, and its state, return every UID from ``begin`` on, and perhaps the last one before.

    "n:*" always holds the last (RFC 3501, 6.4.8).
    """
    if begin:
        return [int(uid) for uid in client.search(["UID", f"{begin}:*"])]
    if state.count <= SEARCH_WINDOW:
        return [int(uid) for uid in client.search("ALL")]
    found: set[int] = set()
    for _ in range(LOOKS):
        for first in range(1, state.count + 1, SEARCH_WINDOW):
            found.update(int(uid) for uid in client.search(f"{first}:{first + SEARCH_WINDOW - 1}"))
        # Where something was expunged meanwhile, what came after it moved down, perhaps over the edge of a window.
        if len(found) >= state.count:
            break
    return list(found)


def by_size(refs: Iterable[Ref], sizes: Mapping[Ref, int]) -> Iterator[list[Ref]]:
    """Given refs and the sizes of those that are there, yield these in windows that are not too large."""
    window: list[Ref] = []
    total = 0
    for ref in refs:
        if ref not in sizes:
            continue
        if window and (total + sizes[ref] > WINDOW_OCTETS or len(window) == WINDOW):
            yield window
            window, total = [], 0
        window.append(ref)
        total += sizes[ref]
    if window:
        yield window
