"""Whose a firm is: the firm hires, and not the group to which it belongs and from whose domain it writes."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company, find_firm
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

TALENT = "Talent Team <talent@orsogroup.com>"


@pytest.mark.parametrize(
    "told",
    [
        "Thank you for applying to Larkin Foods, part of the Orso Group.",
        "Thank you for applying to Larkin Foods (an Orso Group company).",
        "Thank you for applying to Larkin Foods, which is a proud member of the Orso Group.",
        "Larkin Foods is part of Orso Group. Thank you for applying to Larkin Foods.",
    ],
)
def test_the_firm_that_belongs_to_a_group_hires(told: str) -> None:
    said = mail(f"Hi Robin,\n\n{told}\n\nThe Larkin Foods Team\n", subject="Your application", sender=TALENT)
    assert find_company(said) == "Larkin Foods"


def test_a_line_below_the_mail_tells_of_the_owner_too() -> None:
    said = mail(
        "Hi Robin,\n\nThank you for applying to Larkin Foods.\n\nThe Larkin Foods Team\nAn Orso Group company\n",
        subject="Your application to Larkin Foods",
        sender=TALENT,
    )
    assert find_company(said) == "Larkin Foods"


@pytest.mark.parametrize(
    ("told", "firm"),
    [
        ("The Department of Geology, part of Orso University, thanks you for applying.", "Orso University"),
        ("We are part of the Orso Group, and thank you for applying to the Orso Group.", "Orso Group"),
    ],
)
def test_a_department_is_no_firm_of_its_own(told: str, firm: str) -> None:
    sender = "Talent Team <talent@orsouniversity.com>" if "University" in firm else TALENT
    said = mail(f"Hi Robin,\n\n{told}\n", subject="Your application", sender=sender)
    assert find_company(said) == firm


def test_the_owner_is_kept_as_another_name_by_which_the_firm_may_write() -> None:
    told = "Thank you for applying to Larkin Foods, part of the Orso Group."
    said = mail(f"Hi Robin,\n\n{told}\n\nThe Larkin Foods Team\n", subject="Your application", sender=TALENT)
    assert "Orso Group" in find_firm(said).others


def test_a_word_of_a_firms_name_is_no_post() -> None:
    said = mail(
        "Hi Robin,\n\nCan you come by Larkin Grill on Tuesday at 3, to see the kitchen and meet us?\n\nPetra Lind\n",
        subject="Larkin Grill, next step",
        sender="Petra Lind <petra.lind@orsogroup.com>",
    )
    assert read(said, Category.INTERVIEW_INVITATION).role == ""


@pytest.mark.parametrize(
    "told",
    [
        "You're scheduled with Miller Grain, part of the United Harvest family, for Thursday at 10.",
        "We would like to see you at Miller Grain (a United Harvest company) on Thursday at 10.",
        "Miller Grain, a division of United Harvest, would like to see you on Thursday at 10.",
    ],
)
def test_no_piece_of_the_owners_name_hires(told: str) -> None:
    sender = "Ellen Park <epark@unitedharvest.com>"
    said = mail(f"Hi Robin,\n\n{told}\n\nEllen Park\nUnited Harvest\n", "Elevator Operator", sender)
    found = read(said, Category.INTERVIEW_CONFIRMATION)
    assert found.company == "Miller Grain"
    assert [one.name for one in found.people] == ["Ellen Park"]


def test_no_office_of_the_owners_hires() -> None:
    text = "Hollis Dairy, a division of Omni Foods, would like to interview you on Monday at 7. Ask for Theo Banks."
    signed = "Pat Quinlan\nOmni Foods Shared Services"
    said = mail(f"Hi Robin,\n\n{text}\n\n{signed}\n", "Route Driver", "Pat Quinlan <pat@omnifoods.com>")
    assert find_company(said) == "Hollis Dairy"


def test_a_firm_that_is_called_as_its_owner_ends_is_kept() -> None:
    sender = "Ellen Park <epark@unitedharvest.com>"
    said = mail("Hi Robin,\n\nThank you for applying to Harvest, part of United Harvest.\n", "Harvest", sender)
    assert find_company(said) == "Harvest"
