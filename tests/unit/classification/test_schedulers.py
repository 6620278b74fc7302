"""What schedulers write of an hour that was picked, with the buttons below it."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.table.patterns import signals_in
from agent.classification.table.signal import Where
from agent.classification.tagging.words import tagged
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

CALENDLY = "notifications@calendly.com"
TIED = Known(sender_known=True)
BUTTONS = [
    "Make changes to this event: Cancel / Reschedule",
    "Need to make changes? Reschedule | Cancel",
    "Reschedule or cancel",
    "To cancel this meeting or reschedule the meeting",
]


@pytest.mark.parametrize("buttons", BUTTONS)
@pytest.mark.parametrize("event", ["30 Minute Meeting", "Tech Screen", "Intro Call", "Culture Fit Conversation"])
def test_buttons_below_a_booking_do_not_doubt_it(event: str, buttons: str) -> None:
    when = "at 11:00am - Thursday, March 12, 2026 (Eastern Time - US & Canada)"
    text = f"Hi Robin Hale,\n\nYour {event} with Dana Kim {when} is scheduled.\n\nLocation: Zoom\n\n{buttons}"
    answer = classify(letter(text, f"Confirmed: {event} with Dana Kim", CALENDLY), TIED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_what_a_scheduler_says_above_its_buttons_is_heard() -> None:
    when = "at 11:00am - Thursday, March 12, 2026 (Eastern Time - US & Canada)"
    text = f"Hi Robin Hale,\n\nYour Tech Screen with Dana Kim {when} has been canceled.\n\nCancel / Reschedule"
    answer = classify(letter(text, "Canceled: Tech Screen with Dana Kim", CALENDLY), TIED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CANCELLATION, False)


def test_who_writes_that_an_event_is_cancelled_is_no_button() -> None:
    answer = classify(letter("Hi Robin,\n\nThis event is cancelled, please do not reschedule.\n\nDana"), TIED)
    assert answer.category is Category.INTERVIEW_CANCELLATION


def test_who_asks_whether_to_cancel_is_heard() -> None:
    known = Known(thread_known=True)
    assert classify(letter("Hi Robin,\n\nDo you want to cancel or reschedule?\n\nDana"), known).evidence


@pytest.mark.parametrize("how", ["will be confirmed shortly", "is yet to be confirmed", "still needs to be scheduled"])
def test_the_table_takes_no_hour_for_set_that_is_not_yet(how: str) -> None:
    signals = signals_in(tagged(f"Your chat at 10am on Thursday, March 12 {how}."), Where.SENTENCE)
    assert "yours-at-an-hour-set" not in {signal.name for signal in signals}


def booked(event: str, verb: str) -> str:
    return (
        f"Hi Robin Hale,\n\nYour event has been {verb}.\n\nEvent Type: {event}\n{verb.capitalize()} by: Ida Ruiz\n"
        "Event Date/Time: 10:30am, Tuesday, March 17, 2026 (Central Time)"
    )


@pytest.mark.parametrize("event", ["Phone Screen - Claims Handler, Calder Insurance", "Intro call - Backend Engineer"])
@pytest.mark.parametrize(
    ("verb", "category"),
    [("canceled", Category.INTERVIEW_CANCELLATION), ("rescheduled", Category.INTERVIEW_CHANGE)],
)
def test_a_booked_talk_about_a_post_is_an_interview_of_a_stranger_too(
    event: str, verb: str, category: Category
) -> None:
    answer = classify(letter(booked(event, verb), f"{verb.capitalize()}: {event.split(' - ')[0]}", CALENDLY), NOBODY)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    "event", ["Haircut", "User interview - checkout study", "Podcast interview", "30 Minute Meeting"]
)
def test_what_else_is_booked_is_none(event: str) -> None:
    answer = classify(letter(booked(event, "canceled"), f"Canceled: {event}", CALENDLY), NOBODY)
    assert answer.category is Category.UNRELATED
