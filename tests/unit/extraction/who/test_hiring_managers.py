"""Whom a mail calls the hiring manager, wherever it says so, leads the round."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

SET = "On Tuesday, March 17 at 10 AM you will meet with"


@pytest.mark.parametrize(
    "said",
    [
        f"{SET} Bo Lind (bo@northwind.example) and with the hiring manager, Ada Byrne (ada@northwind.example).",
        f"{SET} Bo Lind and Ada Byrne (ada@northwind.example), the hiring manager.",
        f"{SET} Bo Lind and hiring manager Ada Byrne.",
        f"{SET} Bo Lind and Ada Byrne. Ada is the hiring manager for this role.",
        f"{SET} Bo Lind and Ada Byrne. The hiring manager for this role is Ada.",
        "Your interview is on Tuesday, March 17 at 10 AM. Interviewers: Bo Lind; Ada Byrne - Hiring Manager",
    ],
)
def test_who_is_called_the_hiring_manager(said: str) -> None:
    found = read(mail(f"Hi Robin,\n\n{said}\n\nDana Kim\n"), Category.INTERVIEW_CONFIRMATION)
    assert {one.name for one in found.people if one.manager} == {"Ada Byrne"}


def test_nobody_is_where_no_name_is_beside_the_words() -> None:
    text = f"Hi Robin,\n\n{SET} Bo Lind and Ada Byrne. The hiring manager will not be there.\n\nDana Kim\n"
    assert not any(one.manager for one in read(mail(text), Category.INTERVIEW_CONFIRMATION).people)
