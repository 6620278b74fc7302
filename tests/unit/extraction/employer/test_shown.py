"""Employers as whose a hiring system shows itself, and whose address is the system's."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from agent.extraction.employer.shown import shown_as
from agent.extraction.names.names import clean_name
from agent.extraction.names.unattended import is_automatic
from tests.unit.extraction.mails import mail

BODY = (
    "Dear Robin,\n\nThis confirms receipt of your application for the post of Arborist.\n\n{}\n\nPlease do not reply.\n"
)


@pytest.mark.parametrize(
    ("sender", "signed", "firm"),
    [
        ("City of Fernmoor <fernmoor@invalidemail.hireport.example>", "City of Fernmoor", "City of Fernmoor"),
        ("County of Fernmoor <no-reply@hireport.example>", "County of Fernmoor\nPeople Services", "County of Fernmoor"),
        ("University of Fernmoor Careers <noreply@hireport.example>", "The University of Fernmoor", ""),
        ("City of Fernmoor <no-reply@hireport.example>", "The Hireport team", ""),  # not signed so
        ("Ida Fernmoor <no-reply@hireport.example>", "Ida Fernmoor", ""),  # somebody's name
        ("City of Fernmoor <ida.rowe@hireport.example>", "City of Fernmoor\nHireport Ltd", ""),  # their own house
    ],
)
def test_who_shows_itself_as_the_employer(sender: str, signed: str, firm: str) -> None:
    found = shown_as(mail(BODY.format(signed), "Application received", sender))
    assert found == firm or (not firm and found == "University of Fernmoor")


def test_the_employer_is_not_the_system() -> None:
    said = mail(BODY.format("City of Fernmoor"), "Application", "City of Fernmoor <fernmoor@mail.hireport.example>")
    assert find_company(said) == "City of Fernmoor"


@pytest.mark.parametrize(
    "name", ["City of Fernmoor", "The University of Fernmoor", "Bank of Fernmoor", "Friends of Orme"]
)
def test_a_body_is_nobody(name: str) -> None:
    assert clean_name(name) == ""


@pytest.mark.parametrize("name", ["Ada City", "Dana Kim of Orme Ltd", "Bankole Adeyemi"])
def test_somebody_is_somebody(name: str) -> None:
    assert clean_name(name)


@pytest.mark.parametrize("host", ["invalidemail.hireport.example", "noreply.hireport.example", "bounce.orme.example"])
def test_nobody_reads_at_such_a_host(host: str) -> None:
    assert is_automatic(mail("We have your papers.", sender=f"Orme <orme@{host}>"), own=False)
