"""Whom an hour at a house is with: "Monday at 10 at our Leeds office with Colin Marsh"."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

AGENT = "Orla Quinn <orla@brightpathrecruitment.example>"
EMPLOYER = "Orla Quinn <orla@dunmoredairies.example>"


def hosts(said: str, sender: str) -> list[str]:
    text = f"Hi Robin,\n\nGood news, they would like to meet you.\n\n{said}\n\nOrla\n"
    (claim,) = read(mail(text, "Interview - Dunmore Dairies", sender), Category.INTERVIEW_INVITATION).interviews
    return [one.name for one in claim.people if one.name != "Orla Quinn"]


@pytest.mark.parametrize("sender", [AGENT, EMPLOYER])
@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Your interview is on Friday 13 March at 10am at our Leeds office with Colin Marsh.", ["Colin Marsh"]),
        (
            "Friday 13th March at 2.30pm in the Hull depot, with Colin Marsh and Helen Rao.",
            ["Colin Marsh", "Helen Rao"],
        ),
        ("It is at 10am on March 13 at their Mill Street site with Colin Marsh (Yard Manager).", ["Colin Marsh"]),
        ("Friday 13 March at 10am with Colin Marsh.", ["Colin Marsh"]),
        ("Your interview is on Friday 13 March at 14:30 (30 minutes, case discussion) with Colin Marsh, Principal.",
         ["Colin Marsh"]),
        ("Your interview is on Friday 13 March at 10:00 (45 mins, Teams), with Colin Marsh.", ["Colin Marsh"]),
        ("An interview is arranged for Friday 13 March at 14:30, 30 minutes, with Colin Marsh.", ["Colin Marsh"]),
        ("Your interview (competency based) with Colin Marsh is on Friday 13 March at 10:00.", ["Colin Marsh"]),
        ("I've scheduled you with our VP of Finance, Colin Marsh, for Friday 13 March at 10am.", ["Colin Marsh"]),
        ("The final interview with our CEO (Colin Marsh) is on Friday 13 March at 10am.", ["Colin Marsh"]),
        (
            "The interview on Friday 13 March at 10am will be led by Colin Marsh, with Helen Rao taking notes.",
            ["Colin Marsh"],
        ),
        ("Friday 13 March at 14:30 (bring your passport) with two references.", []),
        ("Friday 13 March at 10am in our Leeds office with your passport.", []),
    ],
)  # fmt: skip
def test_an_hour_at_a_house_is_with_somebody(said: str, names: list[str], sender: str) -> None:
    assert hosts(said, sender) == names


@pytest.mark.parametrize("said", ["Friday 13 March at 10am at their Hull office with Helen Joinery.",
                                  "Friday 13 March at 10am in the Hull office with Colin Marsh Ltd."])  # fmt: skip
def test_a_client_is_nobody(said: str) -> None:
    assert hosts(said, AGENT) == []
