"""Hashes in place of what is nobody's business: Message-IDs of dull mail, and whom the user wrote to about what.

A hash answers one question only: is it this one? With the store's own salt nobody can ask it of a table made elsewhere.
"""

from __future__ import annotations

import hashlib
import re

from agent.model.application import MessageFact

RECIPIENT = "recipient"
ANSWERS = "answers"  # In-Reply-To
THREAD = "thread"  # References
ITSELF = "itself"  # its own Message-ID
SUBJECT = "subject"

_REPLY = re.compile(r"(?:(?:re|aw|sv|antw|fw|fwd|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)


def salted(salt: bytes, text: str) -> str:
    """Given the store's salt and a text, return the hash under which the text is known."""
    return hashlib.sha256(salt + text.encode("utf-8", "backslashreplace")).hexdigest()


def bare_subject(subject: str) -> str:
    """Given a subject, return it without "Re:" and the like, case-folded, white space folded."""
    return " ".join(_REPLY.sub("", subject.strip(), count=1).casefold().split())


def own_marks(salt: bytes, fact: MessageFact) -> tuple[tuple[str, int, str], ...]:
    """Given the salt and an own mail, return what is kept of its head: kind, position and hash of each part.

    ``fact.recipients`` are addresses and Message-IDs are exact; both are hashed as they will be asked for.
    """
    parts = {
        RECIPIENT: tuple(recipient.address for recipient in fact.recipients),
        ANSWERS: (fact.in_reply_to,),
        THREAD: fact.references,
        ITSELF: (fact.message_id,),
        SUBJECT: (bare_subject(fact.subject),),
    }
    return tuple(
        (kind, position, salted(salt, text))
        for kind, texts in parts.items()
        for position, text in enumerate(texts)
        if text
    )
