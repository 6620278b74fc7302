"""Agents: an agency's people are asked to a client's interview as well, and hold none of it."""

from __future__ import annotations

import pytest

from agent.extraction.who.people import interviewers
from tests.unit.extraction.mails import USER, event, mail

HOST, AGENT, SECOND = "dana.kim@northwind.com", "ira.bose@peaktalent.in", "lou.marsh@hollisrecruitment.co.uk"
NAMES = {HOST: "Dana Kim", AGENT: "Ira Bose", SECOND: "Lou Marsh", "priya@northwind.com": "Priya Nair"}


@pytest.mark.parametrize(
    ("organizer", "attendees", "names"),
    [
        ("priya@northwind.com", (HOST, AGENT), ["Dana Kim"]),
        ("priya@northwind.com", (AGENT, HOST, SECOND), ["Dana Kim"]),
        ("priya@northwind.com", (SECOND,), ["Priya Nair"]),
        (AGENT, (AGENT, HOST), ["Dana Kim"]),
        (AGENT, (AGENT,), ["Ira Bose"]),
        (AGENT, (), ["Ira Bose"]),
    ],
)
def test_an_agencys_people_hold_no_clients_interview(
    organizer: str, attendees: tuple[str, ...], names: list[str]
) -> None:
    ics = event(
        "SUMMARY:Northwind | Robin Vale",
        "DTSTART:20260313T180000Z",
        "DTEND:20260313T190000Z",
        f"ORGANIZER;CN={NAMES[organizer]}:mailto:{organizer}",
        *(f"ATTENDEE;CN={NAMES[one]}:mailto:{one}" for one in attendees),
        "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example",
    )
    found = interviewers(
        mail("You are invited.", sender=f"{NAMES[organizer]} <{organizer}>", ics=ics), USER, "Northwind"
    )
    assert [one.name for one in found] == names
