"""The firm as whose team a mail is signed, where nothing plain speaks for another name."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company, find_firm
from tests.unit.extraction.mails import mail

JOBS = "careers@applyhub-uk.example"
RECEIVED = (
    "Dear Robin,\n\nWe confirm receipt of your application for the role of Audiologist, Leeds & Bradford.\n\n{}\n"
)


@pytest.mark.parametrize(
    ("signed", "firm"),
    [
        ("Resourcing Team\nClearwell Hearing", "Clearwell Hearing"),
        ("The Recruitment Team\nClearwell Hearing\n01632 960111", "Clearwell Hearing"),
        ("Recruiting @ Clearwell Hearing", "Clearwell Hearing"),
        ("Talent Acquisition, Clearwell Hearing", "Clearwell Hearing"),
        ("HR Department | Clearwell Hearing", "Clearwell Hearing"),
        ("/ Clearwell Hearing", "Clearwell Hearing"),
        ("Recruitment Team\nGreenhouse", ""),
        ("HR Department, Block C", ""),
        ("Human Resources\nLinnea", ""),
        ("Recruitment Team\nHarker Recruitment", ""),
    ],
)
def test_whose_team_signs_is_the_firm(signed: str, firm: str) -> None:
    found = find_company(mail(RECEIVED.format(signed), "Confirmation of receipt", JOBS))
    assert found == firm if firm else "Clearwell" not in found


def test_what_plainly_names_the_firm_counts_for_more() -> None:
    text = "Dear Robin,\n\nThank you for applying to the Planner position at Orme Foods.\n\nHR Team\nTolland Group\n"
    assert find_company(mail(text, "Your application to Orme Foods", JOBS)) == "Orme Foods"


def test_a_word_of_the_subject_is_no_firm_beside_it() -> None:
    text = "Hi Robin,\n\nWe're running behind on the Junior Art Director search, sorry!\n\nRecruiting @ Hello Fresco\n"
    found = find_firm(mail(text, "Process update - Junior Art Director", "Recruiting <recruiting@hellofresco.com>"))
    assert (found.name, found.sure) == ("Hello Fresco", False)


@pytest.mark.parametrize("subject", ["Interview with Current for Senior Risk Analyst", "Your interview at Current"])
def test_the_firm_below_whoever_signs_for_a_machine(subject: str) -> None:
    text = "Hi Robin,\n\nThursday, March 12, 2026\n12:30 PM: Interview with Ben Okoro\n\nBest,\nMaddie Cole\nCurrent\n"
    assert find_company(mail(text, subject, "Greenhouse <no-reply@us.greenhouse-mail.io>")) == "Current"


def test_the_field_of_a_post_is_no_firm() -> None:
    text = (
        "Hi Robin,\n\nThank you for speaking with Anjali about the Lead Product Manager, Trust & Safety role. We've "
        "chosen to move forward with someone else.\n\nSam from Mercury Lane\n"
    )
    assert find_company(mail(text, "Update from Mercury Lane", "Ashby <no-reply@ashbyhq.com>")) == "Mercury Lane"
