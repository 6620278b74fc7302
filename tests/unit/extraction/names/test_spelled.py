"""Whose name an address spells."""

from __future__ import annotations

import pytest

from agent.extraction.names.mentions import mentions
from agent.extraction.names.spelled import is_spelled_in, is_spelled_in_full
from agent.model.mail import Address, Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("local", "name"),
    [
        ("pdietrich", "Paul Dietrich"),
        ("p.dietrich2", "Dr. Paul Dietrich"),
        ("dietrichp", "Paul Dietrich"),
        ("pj.dietrich", "Paul Dietrich"),
        ("dietrich", "Paul Dietrich"),
        ("pauld", "Paul Dietrich"),
        ("paul", "Paul Dietrich"),
        ("mobrien", "Maeve O'Brien"),
        ("avandenberg", "Anna van den Berg"),
        ("lgagnon-roy", "Lise Gagnon-Roy"),
        ("lgagnon", "Lise Gagnon-Roy"),
        ("kmueller", "Karl Müller"),
        ("kmuller", "Karl Müller"),
    ],
)
def test_an_address_that_is_made_of_a_name(local: str, name: str) -> None:
    assert is_spelled_in(f"{local}@osprey.com", name)


@pytest.mark.parametrize(
    ("local", "name"),
    [
        ("rdietrich", "Paul Dietrich"),
        ("pauline", "Paul Dietrich"),
        ("pd", "Paul Dietrich"),
        ("xl", "Xi Lu"),
        ("hr", "Hana Rao"),
        ("jobs", "Jo Bs"),
        ("paul", ""),
        ("dkim", "Paul Dietrich"),
    ],
)
def test_an_address_that_is_somebody_elses_or_nobodys(local: str, name: str) -> None:
    assert not is_spelled_in(f"{local}@osprey.com", name)


def test_a_first_name_alone_may_be_anybodys() -> None:
    assert not is_spelled_in_full(Address("", "paul@osprey.com"), "Paul Dietrich")
    assert is_spelled_in_full(Address("", "pdietrich@osprey.com"), "Paul Dietrich")


def test_a_copy_without_names_goes_to_whom_the_mail_names() -> None:
    text = "Dear Robin,\n\nYou will meet Paul Dietrich and Yesenia Cruz on Thursday, March 12 at 11 AM.\n\nDana"
    told = mail(text, cc="pdietrich@northwind-robotics.com, ycruz@northwind-robotics.com, paul@northwind-robotics.com")
    found = {one.name: one.address for one in read(told, Category.INTERVIEW_CONFIRMATION).people}
    assert found["Paul Dietrich"] == "pdietrich@northwind-robotics.com"
    assert found["Yesenia Cruz"] == "ycruz@northwind-robotics.com"


def test_a_copy_to_a_first_name_of_two_is_nobodys() -> None:
    text = "Dear Robin,\n\nYou will meet Paul Dietrich and Paul Cruz on Thursday, March 12 at 11 AM.\n\nDana"
    found = read(mail(text, cc="paul@northwind-robotics.com"), Category.INTERVIEW_CONFIRMATION).people
    assert not any(one.address for one in found if one.name.startswith("Paul"))


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("Unfortunately Dr. Achebe has been called away.", "Dr. Achebe"),
        ("Sadly Ms. Lee can no longer make it.", "Ms. Lee"),
        ("On Thursday Prof. Lund will see you.", "Prof. Lund"),
        ("Perhaps Mr. Van den Berg could ring you.", "Mr. Van den Berg"),
        ("At the end Prof. Dr. Lund will join.", "Prof. Dr. Lund"),
        ("Then Dr. J. Achebe will join.", "Dr. J. Achebe"),
        ("Unfortunately Dr Achebe is away.", "Dr Achebe"),
    ],
)
def test_a_name_has_its_title_behind_another_word_with_a_capital(text: str, raw: str) -> None:
    assert [one.raw for one in mentions(text)] == [raw]
