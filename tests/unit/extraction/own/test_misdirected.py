"""Whether a mail is meant for somebody else than its reader."""

from __future__ import annotations

import pytest

from agent.classification import Known
from agent.extraction.misdirected import meant_for_another
from agent.model.mail import GREETS_ANOTHER, Category
from agent.model.settings import Profile
from tests.unit.extraction.mails import mail

PROFILE = Profile("Robin Vale", ("robin@vale.example",), "Europe/London", "GB", "en-GB")
TEXT = "\n\nUnfortunately we have decided not to go on with your application.\n\nDana Kim\n"

NOTHING_KNOWN = Known()


def greeted(first: str, known: Known = NOTHING_KNOWN, profile: Profile = PROFILE, **parts: str) -> str:
    found = meant_for_another(mail(f"{first}{TEXT}", **parts), Category.REJECTION, known, profile)
    assert found is None or found.signal == GREETS_ANOTHER
    return found.quote if found else ""


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Hi Derek,", "Derek"),
        ("Dear Priya,", "Priya"),
        ("Hello Tom Hale,", "Tom Hale"),
        ("Good morning Sarah!", "Sarah"),
        ("Dear Mr Okafor,", "Okafor"),
        ("Dear Dr. Chow:", "Chow"),
        ("Hallo Katrin,", "Katrin"),
        ("Hi Derek", "Derek"),
    ],
)
def test_somebody_else_is_greeted(first: str, name: str) -> None:
    assert greeted(first) == name
    assert greeted(first, Known(thread_known=True)) == "", "in a thread nobody takes the wrong address"


@pytest.mark.parametrize(
    "first",
    [
        "Hi Robin,",
        "Hi Rob,",
        "Hi Robyn,",
        "Dear Ms Vale,",
        "Dear Mr. Valle,",
        "Hi Derek and Robin,",
        "Hi all,",
        "Dear Applicant,",
        "Dear Candidate,",
        "Hi Team,",
        "Dear Hiring Manager,",
        "Good Morning,",
        "Dear Sir or Madam,",
        "Unfortunately Derek has left us.",
        "Hi, Derek here.",
    ],
)
def test_nobody_else_is(first: str) -> None:
    assert greeted(first) == ""


def test_who_is_addressed_by_another_name_is_the_reader() -> None:
    assert greeted("Hi Sasha,", to="Sasha Koval <robin@vale.example>") == ""
    assert greeted("Hi Derek,", cc="Derek Hale <d.hale@northwind-robotics.com>") == "", "whoever introduces two people"
    mine = Profile("Robin Vale", ("robin@vale.example", "sasha.vale@mail.example"), "Europe/London", "GB", "en-GB")
    assert greeted("Hi Sasha,", profile=mine) == ""
