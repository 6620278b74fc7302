"""Departments are no firms, and a job board says whom an application went to."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from tests.unit.extraction.mails import mail

BOARD = "SEEK <noreply@seek.com.au>"


@pytest.mark.parametrize(
    "title",
    [
        "Consultant, Engineering & Construction",
        "Consultant | Sales and Marketing",
        "Manager - Health & Safety",
        "Senior Consultant | Banking and Insurance",
    ],
)
def test_the_field_in_which_somebody_recruits_is_no_firm(title: str) -> None:
    asks = "Hi Robin,\n\nThanks for your note. Are you free for a chat tomorrow?\n\nCheers\nTess"
    said = mail(
        f"{asks}\n\n-- \nTess Orme | {title}\nBracken Recruitment\n",
        "The role",
        "Tess Orme <tess@brackenrecruitment.example>",
    )
    assert find_company(said) == "Bracken Recruitment"


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Your application has been successfully submitted to Marrow Recruitment.", "Marrow Recruitment"),
        ("Your application for Site Clerk has been sent to Larkspur Dairy.", "Larkspur Dairy"),
        ("The following items were sent to Pellgrove Fencing LLC. Good luck!", "Pellgrove Fencing LLC"),
    ],
)
def test_a_job_board_says_whom_it_sent_an_application_to(text: str, firm: str) -> None:
    said = mail(
        f"Hi Robin,\n\n{text}\n\nWhat happens next? The advertiser may contact you.\n", "Application sent", BOARD
    )
    assert find_company(said) == firm


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin,\n\nThey want you back! A second talk with the CTO, Karl Ott. Could you do Friday at 4pm?\n",
        "Morning Rob,\n\nThey want you back! Could you do Friday at 4pm?\n",
    ],
)
def test_somebody_is_no_firm(text: str) -> None:
    found = find_company(mail(text, "Osprey - second talk", "Tess Orme <tess@brackenrecruitment.example>"))
    assert found in {"Osprey", "Bracken Recruitment", ""}
