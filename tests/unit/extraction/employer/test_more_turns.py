"""A few more turns of phrase: the hour that was said before, with whom one is booked in, on whose behalf one writes."""

from __future__ import annotations

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read


def test_the_hour_that_they_had_said_is_the_old_one() -> None:
    said = "Would it be OK to start at 2pm on the 17th? We had said 3pm, but Renata has a flight."
    off, offered = read(mail(said, "Small change"), Category.INTERVIEW_CHANGE).interviews
    assert (off.kind, offered.kind) == (ClaimKind.OFF, ClaimKind.OFFERED)
    assert offered.start is not None
    assert f"{offered.start:%m-%d %H:%M}" == "03-17 18:00"


def test_with_whom_the_user_is_booked_in_takes_part() -> None:
    said = "You're booked in with our Head of Brand, Tamsin Gale, for Monday at 3. She'll be joined by Rafe Ellison."
    (found,) = read(mail(said, "Booked"), Category.INTERVIEW_CONFIRMATION).interviews
    assert {one.name for one in found.people} == {"Tamsin Gale", "Rafe Ellison"}


def test_an_agency_that_confirms_on_behalf_of_a_firm_is_not_the_employer() -> None:
    said = "On behalf of Strand Medical I'm happy to confirm your interview on Monday 16 March 2026 at 10:30.\n\nLena"
    subject = "Interview Confirmation: Quality Engineer - Strand Medical"
    message = mail(said, subject, sender="Lena Fischer <lena@hexagonhr.com>")
    assert read(message, Category.INTERVIEW_CONFIRMATION).company == "Strand Medical"


def test_an_hour_in_german_time_is_one_of_berlin() -> None:
    said = "Ihr Gespräch ist am Mittwoch, den 18.03. um 15 Uhr (deutsche Zeit)."
    (found,) = read(mail(said, "Einladung"), Category.INTERVIEW_CONFIRMATION).interviews
    assert found.start is not None
    assert f"{found.start:%m-%d %H:%M}" == "03-18 14:00"
