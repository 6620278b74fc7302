"""Who decides in a house is no part of its name."""

from __future__ import annotations

import pytest

from agent.extraction.words.firm_names import tidy
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Board of Management of St. Hilda's National School", "St. Hilda's National School"),
        ("the Governors of Ashby Hall School", "Ashby Hall School"),
        ("Trustees of the Wren Museum", "Wren Museum"),
        ("Board of Trade", "Board of Trade"),
        ("Governors of California", "Governors of California"),
    ],
)
def test_a_name_is_the_houses(written: str, name: str) -> None:
    assert tidy(written) == name


def test_a_school_whose_board_invites_is_called_so() -> None:
    text = (
        "Dear Robin,\n\nI am directed by the Board of Management of St. Hilda's National School to invite you to attend"
        " for interview for the post of class teacher on Tuesday 12th May at 4.20 p.m.\n\nMary Ward\nSecretary\n"
    )
    sender = "Mary Ward <office@sthildasns.example>"
    found = read(mail(text, "Interview - class teacher", sender=sender), Category.INTERVIEW_INVITATION)
    assert found.company == "St. Hilda's National School"
