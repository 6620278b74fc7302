"""Platforms that only hand on a firm's mail, and names that end where a sentence does."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from tests.unit.extraction.mails import mail

HIREFLOW = "Candidate Care <candidatecare@hireflow.example>"
TEAM = "Priya Raman <priya@hireflow.example>"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Action required: choose your interview time (Solent Rail)",
            "Solent Rail would like to interview you for Signaller. Please choose one of the times below.\n\n"
            "Powered by HireFlow",
        ),
        (
            "Booked: Solent Rail interview, Mon 16 Mar, 11:30",
            "You're booked.\n\nSignaller - first interview\nMon 16 Mar 11:30, 45 min\n\nPowered by HireFlow",
        ),
    ],
)
def test_who_says_to_send_a_mail_for_others_is_not_the_employer(subject: str, text: str) -> None:
    assert find_company(mail(f"Hi Robin,\n\n{text}\n", subject, HIREFLOW)) == "Solent Rail"


def test_a_platform_that_hires_for_itself_is() -> None:
    said = mail("Hi Robin,\n\nCome and see us at HireFlow on Monday at 10.\n\nPriya\nHireFlow", "HireFlow", TEAM)
    assert find_company(said) == "HireFlow"


def test_whose_message_a_platform_hands_on_is_no_firm() -> None:
    text = (
        "Nikhil Rao, Talent Partner at Opaline Studios, sent you a message about Lead Rigger:\n\n"
        '"Hi Robin, the manager wants to meet you, does Thursday 12th at 4pm work?"\n\nReply to Nikhil'
    )
    sender = "Nikhil Rao via Circle <notifications@circlehire.example>"
    assert find_company(mail(text, "Nikhil Rao sent you a message", sender)) == "Opaline Studios"


def test_whose_name_heads_its_subject_is_none_either() -> None:
    text = 'Petal Hsu from Saltwater Grill wrote:\n\n"Hi Robin, are you free on Friday at 11am for a chat?"'
    sender = "Petal Hsu via WorkLink <noreply@worklinkmail.example>"
    assert find_company(mail(text, "Petal Hsu: interview for Manager", sender)) == "Saltwater Grill"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("I'm Xanthe and I look after hiring at Pebble. We loved your application.", "Pebble"),
        ("I look after recruitment for St. Mary's Hospice. We loved your application.", "St. Mary's Hospice"),
    ],
)
def test_a_name_ends_with_its_sentence(text: str, company: str) -> None:
    said = mail(f"Hi Robin,\n\n{text}\n\nXanthe\n", "Hello", "Xanthe <xanthe@pebblefin.example>")
    assert find_company(said) == company
