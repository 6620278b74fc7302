"""Whom a mail names beside whoever writes it: with their part in a panel, at home, in brackets, or abroad."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read

WHEN = " The interview is on Wednesday 18 March at 10."


def met(text: str, signed: str = "Dana Kim", sender: str = "Dana Kim <dana.kim@northwind-robotics.com>") -> list[str]:
    """Who holds the interview that a mail sets."""
    said = mail(f"Hi Robin,\n\n{text}\n\nBest,\n{signed}\n", sender=sender)
    found = read(said, Category.INTERVIEW_CONFIRMATION).interviews
    return [one.name for claim in found for one in claim.people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            f"Our churchwarden Colm Lind and Sister Ada Byrne will be with me.{WHEN}",
            ["Dana Kim", "Colm Lind", "Ada Byrne"],
        ),
        (f"I will be there with Aukje.{WHEN}", ["Dana Kim", "Aukje"]),
        (f"It'll be me and two of the kitchen staff, Bo and Petra.{WHEN}", ["Dana Kim", "Bo", "Petra"]),
        (f"my wife and i will both be there.{WHEN}", ["Dana Kim"]),
        (f"Same people: my partner Petra and myself.{WHEN}", ["Dana Kim", "Petra"]),
        (
            f"Our rector Arne Lind, teacher Ada Byrne and I will take part.{WHEN}",
            ["Dana Kim", "Arne Lind", "Ada Byrne"],
        ),
        (f"The panel will be myself, Yard Manager, and Ada Byrne, Deputy Manager.{WHEN}", ["Dana Kim", "Ada Byrne"]),
        (f"It is me, site manager, and Petra Lind.{WHEN}", ["Dana Kim", "Petra Lind"]),
        (f"You'll meet with our CMO (Aukje Lind).{WHEN}", ["Aukje Lind"]),
        (
            f"The interview team will consist of Principal Ada Byrne, Vice Principal Greg Lind, and Ed Ruiz.{WHEN}",
            ["Ada Byrne", "Greg Lind", "Ed Ruiz"],
        ),
        (
            f"{WHEN} Committee members: Dr. Ada Byrne, Registrar (chair); Tom Ruiz, Financial Aid; Ann Lind, IT.",
            ["Ada Byrne", "Tom Ruiz", "Ann Lind"],
        ),
        (
            f"You will talk to Karel Lind, head of the mill, and after that with our HR lady Mrs. Ada Byrne.{WHEN}",
            ["Karel Lind", "Ada Byrne"],
        ),
        (f"Pete in our Leith branch would like to meet you.{WHEN}", ["Pete"]),
        (f"You will be meeting Tom and his wife Petra, who own the place.{WHEN}", ["Tom", "Petra"]),
        (f"Still me and Craig.{WHEN}", ["Dana Kim", "Craig"]),
        (f"Our head of rehab Ada Lind joins us for the first half.{WHEN}", ["Dana Kim", "Ada Lind"]),
        (f"Gav (Gavin Lind) will run the interview.{WHEN}", ["Gavin Lind"]),
        (
            f"You will be interviewed by Colm Lind, Yard Manager and Petra Byrne, Health & Safety Manager.{WHEN}",
            ["Colm Lind", "Petra Byrne"],
        ),
        (
            f"You will be interviewed by Colm Lind, Yard Manager and Aukje Byrne, Owner.{WHEN}",
            ["Colm Lind", "Aukje Byrne"],
        ),
        (f"You will be interviewed by Colm Lind, Director and Safeguarding Lead.{WHEN}", ["Colm Lind"]),
        (f"You will be interviewed by Colm Lind, Owner and Managing Partner.{WHEN}", ["Colm Lind"]),
        (f"I'd like to invite you to meet me and our F&B Director, Petra Byrne.{WHEN}", ["Dana Kim", "Petra Byrne"]),
        (f"The trustees sit then, so that they can see you. There will be five of us.{WHEN}", ["Dana Kim"]),
        (f"You will meet Ada Byrne, Learning & Development Lead.{WHEN}", ["Ada Byrne"]),
        (f"You will meet Ada Byrne, Food & Beverage Director & Tom Ruiz.{WHEN}", ["Ada Byrne", "Tom Ruiz"]),
        (f"You will meet Ada Byrne, Director, & Tom Ruiz.{WHEN}", ["Ada Byrne", "Tom Ruiz"]),
        (f"You'll talk with Ada Byrne, GM Payments, and Tom Ruiz, VP Sales.{WHEN}", ["Ada Byrne", "Tom Ruiz"]),
        (
            f"The committee is chaired by Professor Ada Byrne. The other members are Dr Tom Ruiz and myself.{WHEN}",
            ["Dana Kim", "Ada Byrne", "Tom Ruiz"],
        ),
    ],
)
def test_everybody_is_met_who_is_named_so(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Entretien le jeudi 12 mars à 14h30. Vous serez reçue par moi-même et par Bastien Lind.",
            ["Dana Kim", "Bastien Lind"],
        ),
        (
            "Entrevista el martes 17 de marzo a las 12:00. Te recibirán Ana Ruiz, directora, y Petra Soto.",
            ["Ana Ruiz", "Petra Soto"],
        ),
        (
            "Il colloquio è mercoledì 11 marzo alle 15. Ci saremo io e il mio socio Davide Lind.",
            ["Dana Kim", "Davide Lind"],
        ),
        (
            "Rendez-vous mardi 17 mars à 16h pour un entretien. Mon associé Luc Lind sera présent aussi.",
            ["Dana Kim", "Luc Lind"],
        ),
        (
            "Entrevista na quinta-feira, 12 de março, às 11h00. Será recebida pelo chefe Miguel Lind e por mim.",
            ["Dana Kim", "Miguel Lind"],
        ),
        ("Gespräch am Freitag, 13. März, um 16 Uhr. Jonas ist auch dabei.", ["Dana Kim", "Jonas"]),
    ],
)
def test_everybody_is_met_who_is_named_so_abroad(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    "text",
    [
        f"The interview is with Tom Weber.{WHEN} Your references will be with me by Friday.",
        f"The interview is with Tom Weber.{WHEN} You will find our depot (Marsh Lane) behind the station.",
        f"The interview is with Tom Weber.{WHEN} Write to our HR lead (Ana Ruiz) if you have questions.",
        f"The interview is with Tom Weber.{WHEN} I'll be there to let you in.",
    ],
)
def test_nobody_else_is_met(text: str) -> None:
    assert met(text) == ["Tom Weber"]


def test_a_field_that_begins_like_a_name_is_of_the_office() -> None:
    found = met(f"You will meet Tom Weber, Director of Grant Services, and Ada Byrne.{WHEN}")
    assert found == ["Tom Weber", "Ada Byrne"]


@pytest.mark.parametrize(
    ("sender", "signed"),
    [
        ("R. Lind <rlind@northwind.example>", "Rosalind Lind"),
        ("mr. De Lind <h.delind@northwind.example>", "Henk de Lind"),
    ],
)
def test_who_writes_is_called_as_they_sign(sender: str, signed: str) -> None:
    assert met(f"It'll be just me.{WHEN}", signed, sender) == [signed]


def test_what_stands_before_a_name_beneath_a_mail_is_none_of_it() -> None:
    said = mail("Hallo,\n\nbis Montag.\n\nIhre Henrike Lund\n", sender="Henrike Lund <h.lund@northwind.example>")
    assert read(said, Category.INTERVIEW_CONFIRMATION).people[0].name == "Henrike Lund"


def test_whom_a_mail_greets_is_no_one_whom_the_reader_has_met() -> None:
    found = read(mail("Hey Robin, really enjoyed our chat!\n\nDana Kim\n"), Category.NO_DECISION).people
    assert not any(one.part is Part.MET and "Robin" in one.name for one in found)


def test_a_short_name_is_not_the_firms_because_its_letters_are_in_it() -> None:
    found = met(f"It'll be me and Bo.{WHEN}")
    assert found == ["Dana Kim", "Bo"]


def test_people_under_a_line_that_says_who_is_in_attendance() -> None:
    said = mail(
        "Hi Robin,\n\nYour interview is on Friday 13 March at 10.\n\nIn attendance:\nTom Ruiz - Head\nAda Lind - Lead\n"
    )
    found = read(said, Category.INTERVIEW_CONFIRMATION).people
    assert [one.name for one in found if one.part is Part.INTERVIEWER] == ["Tom Ruiz", "Ada Lind"]
