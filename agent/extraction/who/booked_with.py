"""With whom a machine's mail says that the user is booked, whatever page it comes from: "Host: Dana Kim (dana@...)".

There are more booking pages than anybody knows by their domains. That one of them names whom the user writes with, with
their address, ties its mail to them.
"""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_shared
from agent.expressions import expression
from agent.extraction.who.addresses import written_out
from agent.model.mail import Address, Message

_BOOKED = expression(
    r"\b(?:booking|meeting|event|appointment|call|chat|interview|slot|reservation|visit|session)\b[^.!?\n]{0,60}?\b(?:is|has\s+been|was)\s+"
    r"(?:now\s+|successfully\s+)?(?:confirmed|scheduled|booked|reserved)\b|\byou(?:['’]re|\s+are)\s+(?:all\s+)?(?:booked|scheduled|set)\b|"
    r"^\s*(?:confirmed|booked|scheduled|booking\s+confirm(?:ed|ation)|new\s+(?:event|booking|meeting))\s*[:!–-]",
    re.IGNORECASE | re.MULTILINE,
)
_WITH = expression(
    r"^[\W_]{0,4}(?:host(?:ed\s+by)?|with|meeting\s+with|organi[sz]ers?|who|participants?|attendees?|guests?|invitees?|team\s+member|"
    r"booked\s+with)\s*[:–-][^\n]{0,300}",
    re.IGNORECASE | re.MULTILINE,
)
_MOST = 5000  # characters of a mail that only confirms a booking


def booked_with(message: Message) -> tuple[Address, ...]:
    """Given a message, return whom it names with their address as those with whom the user is booked, if it is a
    machine's to its reader that confirms a booking; nobody else's mail names anybody so."""
    text = message.body.new[:_MOST]
    if not message.automatic or message.bulk or "@" not in text:
        return ()
    if not _BOOKED.search(f"{message.subject}\n{text}"):
        return ()
    named = (one for line in _WITH.findall(text) for one in written_out(line))
    return tuple(dict.fromkeys(one for one in named if not is_shared(one)))
