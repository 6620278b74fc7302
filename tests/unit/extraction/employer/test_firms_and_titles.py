"""Firms and posts as mails write them beside each other: at the end of a line, behind "@", cut by a domain."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

DANA = "Dana Kim <dana.kim@northwind-robotics.com>"


def told(text: str, subject: str = "Interview", sender: str = DANA) -> tuple[str, str]:
    found = read(mail(f"Hi Robin,\n\n{text}\n", subject, sender), Category.INTERVIEW_CONFIRMATION)
    return found.company, found.role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Research Associate I", "Research Associate I"),
        ("Field Technician III", "Field Technician III"),
        ("Lecturer in Applied Linguistics", "Lecturer in Applied Linguistics"),
        ("Security Engineer loop", "Security Engineer"),
    ],
)
def test_a_title_is_told_in_full_and_nothing_else(title: str, role: str) -> None:
    assert told(f"Your {title} interview at Northwind Robotics is on Thursday at 10.\n\nDana")[1] == role
    assert told(f"Your interview for {title} at Northwind Robotics is on Thursday at 10.\n\nDana")[1] == role


def test_what_is_said_of_a_post_is_none_of_its_title() -> None:
    text = (
        "Sua entrevista para a vaga de Analista Fiscal na Northwind Robotics está confirmada para quinta-feira.\n\nDana"
    )
    assert told(text)[1] == "Analista Fiscal"
    assert told("We search for a Finance Director for a PE-backed business in Leeds.\n\nDana")[1] == "Finance Director"


def test_an_event_is_neither_firm_nor_post() -> None:
    text = "Your Screening call with Ada Byrne is confirmed.\n\nWhen: 15:30 - 16:00 - Thursday, March 12, 2026"
    found = told(text, "New Event: Robin Vale - Screening call", "Calendly <notifications@calendly.com>")
    assert found == ("", "")


def test_a_town_is_no_field_of_a_lecturer() -> None:
    assert told("Your interview for Lecturer in Leeds is on Thursday at 10.\n\nDana")[1] == "Lecturer"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("When can you come to interview for the Planner job at Marrow Seed\nDana Kim", "Marrow Seed"),
        (
            "You are to interview for Bus Driver on Thursday at 8:00AM at Marrow Transit HQ.\n\nDana Kim",
            "Marrow Transit",
        ),
    ],
)
def test_what_stands_behind_a_firm_is_none_of_its_name(text: str, company: str) -> None:
    domain = company.replace(" ", "").lower()
    assert told(text, sender=f"Dana Kim <dana@{domain}.example>")[0] == company


def test_a_name_that_the_domain_cuts_is_told_in_full() -> None:
    text = "For the Writer interviews at Lantern Education on Thursday 12 March we have you at 10:20.\n\nDana"
    assert told(text, sender="Dana Kim <dana@lantern-edu.example>")[0] == "Lantern Education"
    text = "For the Writer interviews at Lantern Hill on Thursday 12 March we have you at 10.20.\n\nLantern Hill Jobs"
    assert told(text, sender="Dana Kim <dana@lantern-hill.example>")[0] == "Lantern Hill"


def test_the_firm_before_the_post_may_lack_its_last_word() -> None:
    text = "We're set for Thursday at 4 PM.\n\nDana Kim\nGeneral Manager, Harbor Light Inn"
    found = told(text, "your interview for the Harbor Light Night Auditor role", "Dana Kim <dana@harborlight.example>")
    assert found == ("Harbor Light Inn", "Night Auditor")


@pytest.mark.parametrize(
    ("text", "subject", "sender"),
    [
        (
            "All confirmed with the Marrow Group for this Thursday, 9am, in Slough.\n\nDana Kim\nReedman Lane",
            "Interview confirmed: Planner @ Marrow Group (Slough)",
            "Dana Kim <dana@reedmanlane.example>",
        ),
        (
            "Just confirming Thursday at 10am with the Marrow Group for the Planner role.\n\nDana Kim\nKim Recruitment",
            "Interview",
            "Dana Kim <dana@kimrecruitment.example>",
        ),
    ],
)
def test_with_whom_an_agency_has_the_user_booked_is_the_employer(text: str, subject: str, sender: str) -> None:
    assert told(text, subject, sender) == ("Marrow Group", "Planner")
