"""A folder's state, and what is written of it: the keys of its messages, and the cursor.

UIDVALIDITY is part of both: where it is another, they name nothing any more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agent.model.mail import Ref

_KEY = re.compile(r"(\d{1,10})\.(\d{1,10})", re.ASCII)
_CURSOR = re.compile(r"1/(\d{1,10})/(\d{1,10})/(\d{0,20})", re.ASCII)


@dataclass(frozen=True, slots=True)
class State:
    """What a folder's STATUS or EXAMINE says."""

    validity: int
    next_uid: int
    changes: str  # HIGHESTMODSEQ; "" where the server has none
    count: int = 0


def opened(answer: Mapping[bytes, Any]) -> State:
    """Given what SELECT or EXAMINE answered, return the state; 0 stands for what the server did not say."""
    return State(
        int(answer.get(b"UIDVALIDITY") or 0),
        int(answer.get(b"UIDNEXT") or 0),
        str(answer.get(b"HIGHESTMODSEQ") or ""),
        int(answer.get(b"EXISTS") or 0),
    )


def key_of(validity: int, uid: int) -> str:
    """Given a validity and a UID, return the key: keys sort as numbers do."""
    return f"{validity}.{uid:010}"


def uid_of(ref: Ref, validity: int) -> int | None:
    """Given a ref, return its UID; None where it is of another validity, and names nothing any more."""
    key = _KEY.fullmatch(ref.key)
    return int(key[2]) if key and int(key[1]) == validity and int(key[2]) else None


def cursor_of(state: State) -> str:
    """Given a folder's state, return the cursor behind everything that is in it."""
    return f"1/{state.validity}/{state.next_uid}/{state.changes}"


def first_new(cursor: str | None, state: State) -> int:
    """Given a cursor and the state now, return the first UID that is new; 0 where the cursor says nothing of it."""
    known = _CURSOR.fullmatch(cursor or "")
    told = known is not None and int(known[1]) == state.validity and int(known[2]) <= state.next_uid
    return int(known[2]) if known is not None and told else 0
