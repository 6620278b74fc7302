"""Who takes part by what an invitation says: its attendees without rooms, agents and the user."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.classification.senders.domains import is_agency, is_machinery, is_shared, owner_label
from agent.expressions import expression
from agent.extraction.names.names import clean_name, sender_name, titled_alone
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.signatures import HIRING_MANAGER
from agent.extraction.who.introductions import join, named_in_text
from agent.extraction.who.users import is_user
from agent.model.mail import Address, Attendee, Invitation, Message, Method, Part, PersonClaim
from agent.model.settings import Profile

_OF_CALENDARS = ".calendar.google.com"
"""Where Google keeps the addresses of rooms, things and groups; not every calendar says with an attendee what it is."""
_IS_A_ROOM = expression(
    r"^(?:raum|saal|salle|sala)[ ]\w|\bzimmer[ ][\w.]*\d|"
    r"^(?:conf(?:erence)?|meeting|mtg|huddle)\b[ .]|\b(?:rm|mtg|bldg|flr)\b\.?[ -]?[\w.-]*\d|"
    r"\b(?:rooms?|meeting[ ]?room|board[ ]?room|"
    r"(?:konferenz|besprechungs|sitzungs|seminar|schulungs)(?:raum|zimmer|saal)|"
    r"salle[ ]de|sala[ ]d[eio]|vergader(?:zaal|ruimte|kamer)|projector|beamer)\b",
    re.IGNORECASE,
)

_NUMBERED = expression(r"^(?!.*@)[^\d\n]{1,40}[ -][A-Z]{0,2}\d{1,4}[A-Z]?$")
"""What has a number behind its name is a room, a line or a desk: "Skyline 4", "Conf Rm 14B"."""

_PLACES = expression(r"[;,\n/]|\s[-–|]\s")


def invited(invitation: Invitation, profile: Profile | None) -> tuple[PersonClaim, ...]:
    """Given an invitation, return its interviewers; the organiser only where nobody else takes part."""
    if invitation.method not in {Method.REQUEST, Method.PUBLISH, Method.NONE, Method.CANCEL}:
        return ()
    organizer = invitation.organizer.address if invitation.organizer else ""
    taking = [one for one in invitation.attendees if _takes_part(one, profile) and not _is_the_place(one, invitation)]
    taking = _without_agents(taking, invitation.organizer)
    others = [
        one
        for one in taking
        if one.address.address != organizer or one.role == "CHAIR" or _is_named(one, invitation.summary)
    ]
    claims = [_claim(attendee.address) for attendee in others or taking]
    if not claims and invitation.organizer and not is_user(invitation.organizer, profile):
        claims = [_claim(invitation.organizer)]
    words = f"{invitation.summary}\n{invitation.description[:4000]}"
    people: list[PersonClaim] = [claim for claim in claims if claim is not None]
    if len(people) == 1 and HIRING_MANAGER.search(invitation.summary):  # "Hiring manager chat"
        people = [replace(people[0], manager=True)]
    for claim in named_in_text(words):
        join(people, claim)
    return tuple(claim for claim in people if claim.name or claim.address)


def declined(message: Message) -> tuple[str, ...]:
    """Given a message, return the names of those who declined its invitation, though its text may name them."""
    told = (one.address for event in message.invitations for one in event.attendees if one.status == "DECLINED")
    return tuple(name for address in told if (name := sender_name(address)))


def _is_named(organizer: Attendee, summary: str) -> bool:
    """Whether an invitation is called by who sends it, in full: "Robin Vale and Ada Lund, Ben Cole"."""
    name = clean_name(organizer.address.name)
    return " " in name and name.casefold() in summary.casefold()


def _without_agents(taking: list[Attendee], organizer: Address | None) -> list[Attendee]:
    """Leave out an agency's people where somebody of another house takes part or invites: they only sent the user."""
    houses = [one.address for one in taking] + ([organizer] if organizer else [])
    hosts = [one for one in houses if owner_label(one) and not is_agency(owner_label(one)) and not is_machinery(one)]
    return [one for one in taking if not is_agency(owner_label(one.address))] if hosts else taking


def _takes_part(attendee: Attendee, profile: Profile | None) -> bool:
    if attendee.kind in {"ROOM", "RESOURCE", "GROUP"} or attendee.status == "DECLINED":
        return False
    if attendee.address.domain.endswith(_OF_CALENDARS) or _IS_A_ROOM.search(attendee.address.name):
        return False
    if _NUMBERED.search(attendee.address.name.strip()):
        return False
    if attendee.role in {"NON-PARTICIPANT", "OPT-PARTICIPANT"} or is_user(attendee.address, profile):
        return False
    return not is_shared(attendee.address) or bool(clean_name(attendee.address.name))


def _is_the_place(attendee: Attendee, invitation: Invitation) -> bool:
    """Whether it is the room that the invitation tells as its place, booked as somebody who attends: "OSL-4-Fjord"."""
    name = attendee.address.name.strip().casefold()
    given = name.split()[:1]
    if not name or (given and is_given(given[0])):
        return False
    return name in (place.strip().casefold() for place in _PLACES.split(invitation.location[:500]))


def _claim(address: Address) -> PersonClaim | None:
    name = sender_name(address)
    if is_shared(address):
        return PersonClaim(name, "", Part.INTERVIEWER) if len(name.split()) > 1 else None
    called = titled_alone(address.name, name) if name else ""
    return PersonClaim(name, address.address, Part.INTERVIEWER, signs_as=called) if name or address.address else None
