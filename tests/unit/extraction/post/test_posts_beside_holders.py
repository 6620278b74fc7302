"""Posts that are easily cut or taken for another's: "Chief of Staff", an office in brackets, a trade in German."""

from __future__ import annotations

import pytest

from agent.extraction.post.posts import clean_role
from agent.extraction.post.roles import find_role
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


def test_the_chief_of_staff_is_no_staff() -> None:
    said = mail("Robin, the partners would like to meet.\n\nKit\n", subject="Robin <> Lund West: Chief of Staff")
    assert find_role(said, "Lund West") == "Chief of Staff"


def test_an_office_in_brackets_is_its_holders() -> None:
    said = mail(
        "Beste Robin,\n\nWij nodigen je graag uit voor een kennismakingsgesprek voor de functie hydroloog bij "
        "Waterschap De Leij op dinsdag 17 maart om 13.30 uur. Het gesprek is met Pieter-Jan Bos (teamleider) en "
        "Fatima El Amrani (adviseur).\n\nSanne Lind\nHR-adviseur\n",
        subject="Uitnodiging gesprek hydroloog",
        sender="Sanne Lind <sanne.lind@waterschapdeleij.nl>",
    )
    assert find_role(said, "Waterschap De Leij") == "hydroloog"


@pytest.mark.parametrize("office", ["CTO", "Head of Data"])
def test_whom_the_reader_meets_besides_holds_what_stands_in_brackets(office: str) -> None:
    said = mail(f"Hi Robin,\n\nIn addition to Marcus Feld ({office}), you'll speak with Ines Caro.\n\nDana Kim\n")
    assert read(said, Category.INTERVIEW_CONFIRMATION).role == ""


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("Stelle Kirchenmusikerin", "wir haben uns für die Stelle der Kirchenmusikerin anderweitig entschieden."),
        ("Gespräch Kirchenmusikerin", "für die Stelle als Kirchenmusikerin möchten wir Sie gern kennenlernen."),
    ],
)
def test_a_german_mail_calls_the_post_by_its_trade(subject: str, told: str) -> None:
    said = mail(
        f"Sehr geehrte Frau Vale,\n\n{told}\n\nUte Kern\n", subject=subject, sender="Ute Kern <kern@st-jost.de>"
    )
    assert find_role(said, "St. Jost") == "Kirchenmusikerin"


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Library Assistant competition", "Library Assistant"),
        ("deputy stage manager contract", "deputy stage manager"),
        ("CFO search", "CFO"),
        ("Head of Search", "Head of Search"),
        ("Executive Search", "Executive Search"),
    ],
)
def test_what_is_done_to_fill_a_post_is_none_of_its_name(told: str, role: str) -> None:
    assert clean_role(told) == role


@pytest.mark.parametrize(
    "told", ["You'll meet Petra Lind, our Site Manager.", "You will meet our Site Manager, Petra Lind."]
)
def test_a_post_that_only_earlier_mail_names_stays_beside_what_another_holds(told: str) -> None:
    quoted = "On Mon, 9 Mar 2026 at 10:00, Robin Vale wrote:\n> Is it about the Baker role?\n>\n> Robin\n"
    said = mail(f"Hi Robin,\n\nIt is. {told}\n\nTess\n\n{quoted}", subject="Re: Your application")
    assert find_role(said, "Brindle Maps") == "Baker"
