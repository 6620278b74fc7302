"""How hiring systems call the firm for which they write."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from agent.parsing import parse
from tests.mails import mail

APPLIED = "Thank you for applying for the position of Stock Clerk. We have received your application."


def employer(sender: str, body: str = APPLIED, subject: str = "Your application") -> str:
    return find_company(parse(mail(sender=sender, subject=subject, body=f"Dear Robin,\n\n{body}\n")))


@pytest.mark.parametrize(
    ("sender", "called"),
    [
        ("Marrow Freight <marrow@myworkday.com>", "Marrow Freight"),
        ("Marrow Freight Talent Operations <marrow@myworkday.com>", "Marrow Freight"),
        ("Workday Banco Marrow <marrow@myworkday.com>", "Banco Marrow"),
        ('"Marrow Freight @ icims" <marrowfreight+autoreply@talent.icims.com>', "Marrow Freight"),
        ("Calder Hospitals <calder+autoreply@talent.icims.com>", "Calder Hospitals"),
    ],
)
def test_a_firm_is_called_as_its_system_calls_it(sender: str, called: str) -> None:
    assert employer(sender) == called


@pytest.mark.parametrize(
    ("sender", "signed"),
    [
        ("Talento Tolva <no-reply@us.greenhouse-mail.io>", "El equipo de Talento de Tolva"),
        ("Carrières Tolva <tolva+autoreply@talent.icims.com>", "L'équipe Carrières de Tolva"),
        ("Time de Gente da Tolva <no-reply@hire.lever.co>", "Time de Gente da Tolva"),
        ("Tolva Rekrytering <noreply@successfactors.com>", "Tolva Rekrytering"),
    ],
)
def test_the_words_for_a_team_are_no_part_of_the_name(sender: str, signed: str) -> None:
    assert employer(sender, f"{APPLIED}\n\n{signed}") == "Tolva"


@pytest.mark.parametrize(
    ("told", "called"),
    [
        ("Thank you for applying to Marrow Freight.", "Marrow Freight"),
        ("Thank you for your interest in a career with Marrow Foods & Co, we have it.", "Marrow Foods & Co"),
        ("Thank you for applying to Marrow.", "Marrow"),
        ("Thank you for applying to Marrow. Welcome to the Marrow Talent Pool.", "Marrow"),
    ],
)
def test_where_the_system_goes_by_its_own_name_the_text_tells(told: str, called: str) -> None:
    assert employer("Workday <marrow@myworkday.com>", told) == called


@pytest.mark.parametrize(
    "sender",
    [
        "Mags at Otterly <no-reply@ashbyhq.com>",
        "Nikos Andreou (Otterly) <no-reply@hire.lever.co>",
        "Onboarding at Otterly <no-reply@icims.com>",
        "Piper, Otterly Hiring Assistant <notifications@smartrecruiters.com>",
    ],
)
def test_who_writes_for_it_is_no_part_of_the_name(sender: str) -> None:
    assert employer(sender, "Thank you for applying to Otterly. We have received your application.") == "Otterly"


@pytest.mark.parametrize(
    "told",
    [
        "Thank you for applying for the Marrow Staff Accountant position.",
        "Thank you for applying to Marrow. Your application for Marrow Data Analyst is with us.",
        "We have your application for the Marrow Senior Engineer role.",
        "Your interview with Marrow Engineering Manager Dana Kim is on Tuesday.",
        "You talk to Marrow Monday at ten.",
    ],
)
def test_a_post_behind_the_name_is_no_part_of_it(told: str) -> None:
    assert employer("Workday <marrow@myworkday.com>", told) == "Marrow"
