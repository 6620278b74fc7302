"""How a mail opens, and who is called by title in one that calls its reader so."""

from __future__ import annotations

import pytest

from agent.extraction.names.openings import opening
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dear Robin,\n\nThank you.", "Dear"),
        ("Hi Robin,\n\nThank you.", "Hi"),
        ("hey robin! u free thurs?", "Hi"),
        ("Hello Robin,\n\nThank you.", "Hello"),
        ("Hi Robin got your letter thanks.", "Hi"),
        ("Dear Ms Vale,\n\nThank you.", "Dear Ms"),
        ("Dear Ms. Vale:\n\nThank you.", "Dear Ms."),
        ("Dear Prof. Dr. Vale!\n\nThank you.", "Dear Prof."),
        ("Dear Mag. Vale,\n\nThank you.", "Dear Mag."),
        ("Dear Sister Vale,\n\nThank you.", "Dear Sister"),
        ("Dear Sister,\n\nThank you.", "Dear"),
        ("dear mr vale,\n\nthank you.", "Dear Mr"),
        ("Dear Sir or Madam,\n\nThank you.", ""),
        ("Dear Hiring Team,\n\nThank you.", ""),
        ("Hi all,\n\nThank you.", ""),
        ("Thank you, dear Robin.", ""),
        ("Robin,\n\nThank you.", ""),
    ],
)
def test_how_a_mail_opens(text: str, found: str) -> None:
    assert opening(mail(text)) == found


@pytest.mark.parametrize(
    ("hello", "signs"),
    [("Dear Ms Vale", ["Mr Thomas Rieger", "Dr Ruth Lund"]), ("Dear Robin", ["", ""]), ("Hi Robin", ["", ""])],
)
def test_who_is_named_by_title_is_called_so_where_the_reader_is(hello: str, signs: list[str]) -> None:
    text = (
        f"{hello},\n\nI confirm your interview for the Planner position on Thursday, March 12, at 2:00 PM. "
        "You will meet Mr Thomas Rieger (CFO) and Dr Ruth Lund.\n\nKind regards\nDana Kim\n"
    )
    (interview,) = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.signs_as for one in interview.people] == signs


@pytest.mark.parametrize("before", ["i. V.", "i.A.", "ppa.", "gez."])
def test_who_signs_for_a_german_firm_signs_with_name_and_title(before: str) -> None:
    text = "Dear Ms Vale,\n\nwe thank you for your application.\n\nYours sincerely\n\n"
    text += f"{before} Dr. Dana Kim\nHead of Sales\n"
    (person,) = read(mail(text), Category.ACKNOWLEDGEMENT).people
    assert person.signs_as == "Dr. Dana Kim"


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("DI Katharina Moser", "Katharina Moser"),
        ("Dipl.-Kfm. Jens Wolff", "Jens Wolff"),
        ("Dr.-Ing. Jens Wolff", "Jens Wolff"),
        ("Di Matthews", "Di Matthews"),
    ],
)
def test_a_degree_before_a_name_is_no_part_of_it(name: str, called: str) -> None:
    text = f"Hi Robin,\n\nyour interview is set for Thursday, March 12, at 2:00 PM with {name}.\n\nBest\nDana\n"
    (interview,) = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in interview.people] == [called]


def test_a_title_above_a_name_is_no_employer() -> None:
    text = (
        "Dear Dr. Vale,\n\nthe search committee would like to invite you to an online interview for the W1 "
        "professorship on Monday, April 27th, 10:00 (CEST).\n\nBest regards,\nProf. Dr. Ulrike Stein\n"
    )
    sender = '"Prof. Dr. Ulrike Stein" <ulrike.stein@uni-hallstadt.example>'
    assert read(mail(text, "Interview", sender), Category.INTERVIEW_INVITATION).company == "Uni Hallstadt"
