"""How a talk is held, and which it is, belongs to no name: "Larkspur Dairy Zoom interview"."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

TEXT = (
    "Hi Robin,\n\nConfirming your interview with Ana Ruiz, our Head of Platform, on Tuesday 10 March at 11:00.\n\n"
    "Dana Kim\nRecruiting Coordinator\n"
)


@pytest.mark.parametrize(
    ("subject", "firm", "role"),
    [
        ("Larkspur Dairy video interview confirmation", "Larkspur Dairy", ""),
        ("Larkspur Dairy Zoom Interview", "Larkspur Dairy", ""),
        ("Larkspur Dairy technical interview", "Larkspur Dairy", ""),
        ("Larkspur Dairy hiring manager interview", "Larkspur Dairy", ""),
        ("Larkspur Dairy Google Meet interview", "Larkspur Dairy", ""),
        ("Larkspur Dairy Teams call", "Larkspur Dairy", ""),
        ("Stock Controller Zoom Interview", "", "Stock Controller"),
        ("Head of Video interview", "", "Head of Video"),
        ("Senior Live Chat Agent", "", "Senior Live Chat Agent"),
        ("Online Community Manager interview", "", "Online Community Manager"),
    ],
)
def test_the_kind_of_talk_before_it_is_no_part_of_a_name(subject: str, firm: str, role: str) -> None:
    found = read(
        mail(TEXT, subject=subject, sender="Dana Kim <dana@larkspurdairy.example>"), Category.INTERVIEW_CONFIRMATION
    )
    assert found.role == role
    assert not firm or found.company == firm


def test_nor_where_the_text_says_it() -> None:
    text = TEXT.replace("your interview", "your Stock Controller Zoom interview")
    found = read(
        mail(text, subject="Interview", sender="Dana Kim <dana@larkspurdairy.example>"), Category.INTERVIEW_CONFIRMATION
    )
    assert found.role == "Stock Controller"
