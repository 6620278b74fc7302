"""Booking pages that nobody knows, and people of a firm who call something off: what may be an interview is asked
about."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import OF_INTERVIEWS, Category
from tests.unit.classification.letters import letter

FIRM = Known(firm_named=True)
HOUSE = Known(house_known=True)
CALLED_OFF = (
    "Your booking has been cancelled by the host.\n\nFirst interview - Pellgrove\nThu 3 Dec 2026, 15:00 - 15:30\n\n"
    'Message from the host: "Sorry, something came up at our end. We will send a new link once we know."'
)
BOOKED = (
    "Your booking is complete.\n\nWhat: Technical conversation (60 min)\nWhen: Wed 9 Dec 2026, 11:00 - 12:00 (GMT)\n"
    "Where: Video, link follows on the day\nHost: Priya Rao\n\nNeed to make a change? Reschedule or Cancel"
)
PICKED = (
    "Thanks Robin!\n\nYou've picked Thu 10 Dec, 09:30 for your first conversation with Pellgrove. A link will be sent "
    "an hour before."
)


@pytest.mark.parametrize("known", [FIRM, Known()])
def test_an_interview_that_an_unknown_booking_page_calls_off_is_asked_about(known: Known) -> None:
    message = letter(CALLED_OFF, "Cancelled: first interview with Pellgrove", "no-reply@bookloop.example")
    found = classify(message, known)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_CANCELLATION, True)


@pytest.mark.parametrize(("subject", "text"), [("Booked: Robin <> Pellgrove", BOOKED), ("You picked a time", PICKED)])
def test_what_one_books_in_the_name_of_an_applications_firm_is_asked_about(subject: str, text: str) -> None:
    found = classify(letter(text, subject, "no-reply@bookloop.example"), FIRM)
    assert found.category in OF_INTERVIEWS
    assert found.needs_review


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Cancelled: haircut with Tolliver",
            "Your booking has been cancelled by the host.\n\nHaircut - Tolliver\nThu 3 Dec 2026, 15:00 - 15:30",
        ),
        ("Your booking has been cancelled", "Dear Robin Hale, the trip Leeds - Hull on 3 Dec 2026 has been cancelled."),
        (
            "Canceled event: Yoga",
            "Your class with Dana has been canceled.\n\nYoga for beginners\nTue, Dec 8, 2026 2:00 PM",
        ),
    ],
)
def test_what_else_is_booked_is_not(subject: str, text: str) -> None:
    found = classify(letter(text, subject, "no-reply@bookloop.example"), Known())
    assert (found.category, found.needs_review) == (Category.UNRELATED, False)


def test_what_somebody_of_a_firm_calls_off_is_asked_about() -> None:
    text = "Dear Robin Hale,\n\nthe appointment on 9.12. at 10.00 must unfortunately fall out, as Mr. Petersen is ill."
    found = classify(letter(text, "Absage Termin 9.12."), HOUSE)
    assert found.category in OF_INTERVIEWS
    assert found.needs_review
