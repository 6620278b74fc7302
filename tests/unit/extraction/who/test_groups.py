"""Several people told by their number and what they are, and only then by name: "two of our trustees, Ana and Lee"."""

from __future__ import annotations

import pytest

from agent.extraction.names.groups import without_count
from agent.extraction.who.people import interviewers
from tests.unit.extraction.mails import USER, mail


def met(text: str) -> list[str]:
    told = mail(f"Hi Robin,\n\n{text}\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    return [one.name for one in interviewers(told, USER, "Osprey")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'd meet our director, Ama Sarpong, and two of our governors, Len Pike (Chair) and Ruth Noor.", 3),
        ("The visit is an in-person with two of our shift supervisors, Nadia and Colm, on the Leeds site.", 2),
        ("The last round is a Zoom with a couple of the account managers, Priya and Owen.", 2),
        ("You will be speaking with three members of the team: Ana Ruiz, Kofi Mensah and Ida Voss.", 3),
        ("I would like you to come in and meet two of our engineers (Becky and Omar).", 2),
        ("The panel will be Gita Rao plus a couple of trustees, Dirk Voss and Ama Sarpong.", 3),
        ("You would be meeting Gita Rao and one of the partners, Dirk Voss.", 2),
        ("You would be meeting both of our leads – Hannah and Tom.", 2),
        ("Venue: Mill House, Floor 2\nInterviewers: Ms Gita Rao (Director) and Mr Dirk Voss (Head of Audit)", 2),
    ],
)
def test_everybody_of_a_group_is_met(text: str, names: int) -> None:
    assert len(met(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "You'd be looking after two of our largest clients, Marlow and Kent.",
        "The work is split between two of our sites, Preston and Lancaster.",
        "The interview will be at one of our two shops, Preston or Kendal.",
        "Two of our team managers, Nadia and Colm, have left, so things are slow.",
        "You would be working with two of our engineers, Nadia and Colm.",
        "Please send the names of two managers, Robin.",
    ],
)
def test_a_group_that_is_not_met_names_nobody(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "two of our sites, Preston and Kendal",
        "one of the members has left",
        "two managers and a driver",
        "some people, of course",
        "two of our managers will ring",
        "on Thursday at 2 with our Finance Director, Hamish Orr",
        "at 4 to see the managers, Nadia and Colm",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert without_count(text) == text
