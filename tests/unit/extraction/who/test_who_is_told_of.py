"""Who holds an interview by turns of phrase that lead up to them, or away from whoever wrote."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import event, mail, read

SET = "your interview for the yard clerk job is on Thursday, March 19 at 2 pm."


def hosts(text: str, cc: str = "", ics: str = "") -> list[str]:
    message = mail(f"Hi Robin,\n\n{SET} {text}\n\nDana Kim\n", cc=cc, ics=ics)
    (claim,) = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    return [one.name for one in claim.people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Lund is the one who'll be asking the questions.", ["Anna Lund"]),
        ("Anna Lund is the person you will be meeting.", ["Anna Lund"]),
        ("I've asked Anna Lund and Peter Holt to take you through the test.", ["Anna Lund", "Peter Holt"]),
        ("Anna Lund has you down for the first hour.", ["Anna Lund"]),
        ("Mr. Peter Holt will be pleased to receive you in his office.", ["Peter Holt"]),
        (
            "You will chat to Anna Lund first, then Peter Holt will run the planning exercise.",
            ["Anna Lund", "Peter Holt"],
        ),
        ("I write for our director, Anna Lund, who'll be interviewing with Peter Holt.", ["Anna Lund", "Peter Holt"]),
        ("You'll deal with Anna, she runs the yard.", ["Anna"]),
        ("Bo was to come but is on leave, so it's Anna Lund and me.", ["Dana Kim", "Anna Lund"]),
        ("Anna and I are looking forward to it.", ["Dana Kim", "Anna"]),
        ("You have an hour with coffee, parking etc. Anna Lund runs the yard and will take it.", ["Anna Lund"]),
    ],
)
def test_who_is_led_up_to(text: str, expected: list[str]) -> None:
    assert sorted(hosts(text)) == sorted(expected)


def test_who_is_copied_in_and_met() -> None:
    copied = "Steve Marsh <steve.marsh@northwind-robotics.com>"
    assert hosts("Copying in Steve, who you'll be meeting with.", cc=copied) == ["Steve"]
    assert hosts("Copying in Steve, who does our payroll.", cc=copied) == ["Dana Kim"]


def test_who_only_sends_the_invitation_for_somebody_holds_nothing() -> None:
    ics = event(
        "DTSTART:20260319T180000Z",
        "DTEND:20260319T190000Z",
        "SUMMARY:Interview Robin Vale",
        "ORGANIZER;CN=Dana Kim:mailto:dana.kim@northwind-robotics.com",
        "ATTENDEE;CN=Robin Vale;ROLE=REQ-PARTICIPANT:mailto:robin@vale.example",
    )
    assert hosts("I keep Anna's diary. She has you down for an hour.", ics=ics) == ["Anna"]
    assert hosts("I look forward to seeing you.", ics=ics) == ["Dana Kim"]


def test_with_whom_an_interview_for_a_post_is() -> None:
    text = "Your interview for Yard Clerk with Anna Lund and Mr Holt is on Thursday, March 19 at 2 pm."
    (claim,) = read(mail(f"Hi Robin,\n\n{text}\n\nDana Kim\n"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == ["Anna Lund", "Holt"]
    text = "Your interview for Yard Clerk with Northwind Robotics is on Thursday, March 19 at 2 pm."
    (claim,) = read(mail(f"Hi Robin,\n\n{text}\n\nDana Kim\n"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == ["Dana Kim"]


@pytest.mark.parametrize(
    ("signed", "people"),
    [("Summit Staffing", []), ("Rapid Temps Ltd", ["Dana Kim"]), ("Summit Boats", ["Dana Kim"])],
)
def test_who_signs_for_an_agency_holds_nothing(signed: str, people: list[str]) -> None:
    text = f"Hi Robin,\n\nYour interview at Crane Logistics is on Thursday, March 19 at 2 pm.\n\nDana Kim\n{signed}\n"
    message = mail(text, sender="Dana Kim <dana@summitwork.example>")
    (claim,) = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == people
