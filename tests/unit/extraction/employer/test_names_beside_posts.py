"""Firms and posts that stand beside each other, a town, or an hour, and are told apart."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "sender", "company"),
    [
        (
            "See you Tues 10 March 10am in my office at St Anne's for the Theatre NUM role.",
            "Callum Reid <callum.reid@stannes.org.uk>",
            "St Anne's",
        ),
        (
            "I'll call you on Tuesday 10th at 11.30 to go through the Night Porter role with Larkspur Hotels in Bath.",
            "Maeve Corr <maeve.corr@tarnrecruit.ie>",
            "Larkspur Hotels",
        ),
        (
            "This is to confirm your interview for Manager, Major Gifts with Larkspur Health Foundation on March 10.",
            "Dana Kim <dkim@larkspurhealthfdn.ca>",
            "Larkspur Health Foundation",
        ),
        (
            "Your interview is on Wednesday 18 March at 1pm.\n\nYours sincerely\nMrs J Hale\nOffice\nElm High School",
            "Mrs J Hale <jhale@elmhigh.sch.uk>",
            "Elm High School",
        ),
        (
            "You'll be meeting Ravi Pillai at Larkspur Freight on Wed 11 March at 10am for the Buyer role.\n\n"
            "Tina Kosta\nTarnbridge Recruitment",
            "Tina Kosta <tina@tarnbridge.com.au>",
            "Larkspur Freight",
        ),
        (
            "You'll be meeting Ravi Pillai at Elm House on Wed 11 March at 10am for the Buyer role.\n\n"
            "Tina Kosta\nTarnbridge Foods",
            "Tina Kosta <tina@tarnbridge.com.au>",
            "Tarnbridge Foods",
        ),
    ],
)
def test_a_firm_is_told_apart_from_what_stands_beside_it(text: str, sender: str, company: str) -> None:
    found = read(
        mail(f"Hi Robin,\n\n{text}\n\nThanks", subject="Interview", sender=sender), Category.INTERVIEW_CONFIRMATION
    )
    assert (found.company, found.named.sure) == (company, True)


@pytest.mark.parametrize("lead", ["for", "re", "regarding"])
def test_a_post_that_an_hour_is_for_is_told(lead: str) -> None:
    text = (
        f"Hi Robin,\n\nconfirming Wednesday March 11, 11:00 to 11:45 with me, via Zoom, {lead} Grants Officer.\n\nDana"
    )
    found = read(mail(text, subject="Interview March 11"), Category.INTERVIEW_CONFIRMATION)
    assert (found.role, found.named.told) == ("Grants Officer", True)


def test_a_post_whose_process_they_speak_of_is_told() -> None:
    text = (
        "Hi Robin,\n\nhere's the plan for the final stage of the Platform Engineer process on Monday 16 March.\n\nDana"
    )
    found = read(mail(text, subject="Final stage"), Category.INTERVIEW_CONFIRMATION)
    assert (found.role, found.named.told) == ("Platform Engineer", True)
