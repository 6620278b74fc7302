"""Invitations: what a calendar part says of an interview (RFC 5546)."""

from __future__ import annotations

import re
from datetime import UTC

from agent.expressions import expression
from agent.extraction.interview.agenda import invited_agenda
from agent.extraction.interview.meetings import meeting_of
from agent.extraction.when.readers import Reader
from agent.extraction.who.invited import invited
from agent.model.mail import ClaimKind, InterviewClaim, Invitation, Meeting, Message, Method
from agent.model.settings import Profile

# Zoom, Workday and others publish what they invite to; what is no interview was told apart before (its category).
_SPEAKS = frozenset({Method.REQUEST, Method.CANCEL, Method.PUBLISH, Method.NONE})
_SCREEN = expression(
    r"\b(?:(?:tele)?phone\s+(?:screen(?:ing)?|call|interview|chat|conversation|catch[- ]?up|discussion)|"
    r"telephonic(?:\s+(?:round|interview|discussion|conversation|screening|call)|(?=\s*(?:[.,;)\n]|\Z)))|"
    r"(?:chat|call|conversation|talk|interview|discussion|word|catch[- ]?up)\s+(?:over|on|by)\s+(?:the\s+)?"
    r"(?:tele)?phone|(?:i(?:['’]ll|\s+will)|will|(?:can|could|may|"
    r"shall)\s+i|i\s+shall)\s+(?:(?:tele)?phone\s+you\s+on\s+your\s+(?:mobile|cell|landline|phone|number)|give\s+you\s+a\s+(?:quick\s+)?(?:call|ring|bell|buzz)|"
    r"(?:call|ring|phone)\s+you\s(?:(?:(?:back|tomorrow|today|on|this|(?:mon|tues|wednes|thurs|fri)day|afternoon|"
    r"morning)\s){0,4})at\s\d{1,2}"
    r"(?:[:.]\d\d)?(?:\s?[ap]\.?m)?)\b"
    r"(?![^.!?\n]*\b(?:to(?!\s+(?:go\s+(?:through|over)|run\s+through|discuss|talk|chat|speak|have\s+a|hear|"
    r"introduce)\b)|if|"
    r"when|once|after|before|should|offer|feedback|outcome|decision|prep\w*|debrief|rehearsal)\b)|screening\s+call|recruiter\s+(?:screen|call)|"
    r"intro(?:ductory)?\s+call|"
    r"initial\s+(?:call|phone|screen\w*)|"
    r"telefoninterview|telefonat|entretien\s+téléphonique|entrevista\s+telefónica|"
    r"entrevista\s+por\s+telefone|telefonisch\w*\s+(?:gesprek|interview)|colloquio\s+telefonico)\b",
    re.IGNORECASE,
)

_RINGS = ("i'", "i’", "i ", "will ", "can ", "could ", "may ", "shall ")
"""How begins what says that somebody rings: that may be to wish the user luck for a talk at their house."""

_WAS = expression(
    r"\b(?:thank(?:s|\s+you)\s+(?:again\s+|so\s+much\s+|very\s+much\s+)?for\s+(?:your\s+time|taking|making|speaking|"
    r"talking|chatting|"
    r"doing|the|our|a)|enjoyed|following|further\s+to|(?:after|since)\s+(?:our|the|your)|spoke|previous|last|was|"
    r"were)\b[^.!?;\n]{0,60}\Z",
    re.IGNORECASE,
)
"""What stands before the word for a call that was: "thanks for the chat by phone", "following our phone screen"."""


def is_phone_screen(words: str) -> bool:
    """Given words about an interview, return whether they call it a phone screen; a call that is over is not meant."""
    return any(_WAS.search(words[max(0, one.start() - 120) : one.start()]) is None for one in _SCREEN.finditer(words))


def only_rings(words: str) -> bool:
    """Given words that call an interview a phone screen, return whether all they say is that somebody will ring."""
    return all(one[0].casefold().startswith(_RINGS) for one in _SCREEN.finditer(words))


def invitation_claims(message: Message, reader: Reader, profile: Profile | None) -> tuple[InterviewClaim, ...]:
    """Given a message, return what its invitations say: SET for a request, OFF for a cancellation.

    Somebody's answer (REPLY, COUNTER) says nothing about the interview itself, nor does an event that lasts all day.
    Times of an unknown zone are read as the later of the user's and the sender's reading.
    """
    claims = []
    for invitation in message.invitations:
        off = invitation.cancelled or invitation.method is Method.CANCEL
        if invitation.method in _SPEAKS and (off or (invitation.start is not None and not invitation.all_day)):
            claims.append(_claim(invitation, message, reader, profile, off))
    return tuple(claims)


def _claim(
    invitation: Invitation, message: Message, reader: Reader, profile: Profile | None, off: bool
) -> InterviewClaim:
    start, end, zone, known = invitation.start, invitation.end, invitation.time_zone, invitation.zone_known
    if start is not None and not known:
        length = end - start if end is not None else None
        wall = start.astimezone(UTC)
        start, zone, known = reader.instant(wall.date(), wall.time(), None)
        known = False
        end = start + length if length is not None else None
    words = f"{invitation.summary}\n{invitation.location}\n{message.subject}"
    agenda = () if off else invited_agenda(invitation, reader)
    # A calendar adds its video link to everything: the text may tell otherwise.
    texts = (f"{invitation.description}\n\n{message.body.new}",)
    meeting = Meeting.UNKNOWN if off else meeting_of(invitation.location, invitation.summary, texts)
    return InterviewClaim(
        kind=ClaimKind.OFF if off else ClaimKind.SET,
        start=start,
        end=end,
        time_zone=zone,
        zone_known=known,
        uid=invitation.uid,
        recurrence_id=invitation.recurrence_id or "",
        sequence=invitation.sequence,
        stamp=invitation.stamp,
        phone_screen=is_phone_screen(words),
        people=invited(invitation, profile),
        quote=invitation.summary or message.subject,
        organizer=invitation.organizer.address if invitation.organizer else "",
        meeting=meeting,
        agenda=agenda,
    )
