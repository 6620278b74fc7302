"""Hosts in other languages, offices of one word, ends by a label, and employers behind platforms."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from agent.extraction.employer.platforms import employer_behind
from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read

SETS = Category.INTERVIEW_CONFIRMATION


def hosts(text: str) -> list[str]:
    return [one.name for one in read(mail(text), SETS).people if one.part is Part.INTERVIEWER]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "An dem Gespräch nehmen Herr Rainer Thoma (Leiter Netze) und Frau Ute Zeller teil.",
            ["Rainer Thoma", "Ute Zeller"],
        ),
        ("Ihre Gesprächspartner sind Rainer Thoma und Ute Zeller.", ["Rainer Thoma", "Ute Zeller"]),
        ("Vous serez reçu par Luc Morandi, directeur de cabinet.", ["Luc Morandi"]),
        ("Vous rencontrerez Luc Morandi.", ["Luc Morandi"]),
        ("Le recibirá Andrés Pardo, jefe de taller.", ["Andrés Pardo"]),
        ("Será recebido por Tiago Moura.", ["Tiago Moura"]),
        ("Je spreekt met Henk de Wit, teamleider.", ["Henk de Wit"]),
        ("Sarà ricevuto dal dott. Enrico Bassi.", ["Enrico Bassi"]),
        ("Il colloquio sarà con la dott.ssa Paola Neri.", ["Paola Neri"]),
        ("Incontrerà la dott.ssa Paola Neri.", ["Paola Neri"]),
    ],
)
def test_other_languages_introduce_who_takes_part(text: str, names: list[str]) -> None:
    assert hosts(f"12.03.2026, 14:00. {text}") == names


def test_one_word_behind_a_name_is_what_they_are() -> None:
    text = "The panel on Thursday 12 March at 2 pm is Helen Magee, Finance Manager, and Ciaran Ward, Trustee."
    assert hosts(text) == ["Helen Magee", "Ciaran Ward"]


@pytest.mark.parametrize(
    "label",
    ["End Time: 9:30 AM", "Ends: 9:30 AM", "Finish: 9:30 AM", "Interview ends: 9:30 AM", "End Time (ET): 9:30 AM"],
)
def test_the_hour_behind_a_label_of_the_end_is_no_second_interview(label: str) -> None:
    body = f"Date: Thursday, March 12, 2026\nStart Time: 8:30 AM\n{label}\nInterviewers: Luis Herrera, Dawn Pritchard"
    (found,) = read(mail(body), SETS).interviews
    assert f"{found.start:%d %H:%M}" == "12 12:30"
    assert [one.name for one in found.people] == ["Luis Herrera", "Dawn Pritchard"]


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Larkin Produce has invited you to take a Brightbench test.", "Larkin Produce"),
        ("Larkin Produce would like you to complete an assessment.", "Larkin Produce"),
        ("You have been invited by Larkin Produce to take an online assessment.", "Larkin Produce"),
        ("Please start your test.\nBrightbench on behalf of Larkin Produce", "Larkin Produce"),
        ("You applied at Larkin Produce, who use Brightbench to meet people.", "Larkin Produce"),
        ("Larkin Produce Hiring Team has invited you to a test.", "Larkin Produce"),
        ("We have invited you to a test. Brightbench has invited you to a test.", ""),
        ("Please take the test.", ""),
    ],
)
def test_an_employer_stands_behind_a_platform(text: str, firm: str) -> None:
    assert employer_behind(mail(text, sender="Brightbench <noreply@brightbench.com>")) == firm


@pytest.mark.parametrize("sender", ["Mettl Assessments <tests@mettl.com>", "Mettl <tests@mettl.com>"])
def test_nor_is_one_that_shows_a_word_for_its_tests_behind_its_name(sender: str) -> None:
    text = (
        "Dear Candidate,\n\nYou have been invited by Larkin Produce to take the online assessment.\n\nAll the best!\n"
    )
    assert find_company(mail(text, sender=sender, subject="Invitation to an online assessment")) == "Larkin Produce"


def test_a_platform_is_not_the_employer() -> None:
    sent = mail(
        "Larkin Produce has invited you to take a Brightbench test.", sender="Brightbench <noreply@brightbench.com>"
    )
    assert read(sent, Category.ASSESSMENT).company == "Larkin Produce"
