"""Interviews that are called off: the signals of it."""

from __future__ import annotations

from agent.classification.table.signal import Signal, Where
from agent.model.mail import Category

CANCELLATIONS = (
    Signal(
        "interview-cancelled",
        Category.INTERVIEW_CANCELLATION,
        4.6,
        "INTERVIEW|MEET ~20 CANCEL",
        before="HEARSAY|CONDITION",
        inside="CONDITION|QUESTION",
        anywhere="CONDITION|SHOP|ALERT|LINK",
    ),
    Signal(
        "cancel-interview",
        Category.INTERVIEW_CANCELLATION,
        4.6,
        "CANCEL ~8 INTERVIEW|MEET",
        before="HEARSAY|CONDITION",
        inside="CONDITION|QUESTION",
        anywhere="CONDITION|SHOP|ALERT|LINK",
    ),
    Signal(
        "not-any-more",
        Category.INTERVIEW_CANCELLATION,
        3.0,
        "NOT ~5 NEED|INTERVIEWING|TAKE_PLACE ~5 INTERVIEW|MEET",
        before="HEARSAY|CONDITION",
        anywhere="CONDITION",
    ),
    Signal(
        "off-on-day",
        Category.INTERVIEW_CANCELLATION,
        3.4,
        "CANCEL ~6 DAY|TIME|EVENT",
        before="CONDITION|HEARSAY|YOU",
        anywhere="CONDITION|SHOP|ALERT|LINK|QUESTION",
    ),
    Signal(
        "day-is-off",
        Category.INTERVIEW_CANCELLATION,
        3.4,
        "DAY|TIME ~5 CANCEL",
        before="CONDITION|HEARSAY|YOU|UNTIL",
        inside="CONDITION|NOT|YOU",
        anywhere="CONDITION|SHOP|ALERT|LINK|QUESTION|ROLE",
    ),
    Signal(
        "event-cancelled",
        Category.INTERVIEW_CANCELLATION,
        4.0,
        "EVENT ~6 CANCEL",
        before="CONDITION|HEARSAY",
        anywhere="CONDITION|SHOP|ALERT|LINK|QUESTION",
    ),
    Signal(
        "yours-at-an-hour-cancelled",  # "Your Intro at 11am - Thursday has been canceled."
        Category.INTERVIEW_CANCELLATION,
        3.6,
        "YOUR ~12 TIME ~2 DAY ~16 CANCEL",
        before="CONDITION|HEARSAY|NOT",
        inside="NOT|QUESTION|CONDITION",
        anywhere="CONDITION|SHOP|ALERT|QUESTION|PLEASE|RESCHEDULE",
    ),
    Signal(
        "cancelled-subject", Category.INTERVIEW_CANCELLATION, 2.0, "CANCEL", where=Where.SUBJECT, anywhere="SHOP|ALERT"
    ),
)
