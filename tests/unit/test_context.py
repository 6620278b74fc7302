"""What is known of a mail before it is read, by whom it comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.context import Context, known_of
from agent.model.settings import Profile
from agent.parsing import parse
from tests.mails import mail

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
ROBIN = Profile("Robin Vale", ("robin@vale.example",), "UTC", "US", "en-US")
NOTHING = Context(profile=ROBIN, now=NOW, oldest=NOW - timedelta(days=90), trial=True, sent_folder=False)
"""Nothing is known yet."""


@pytest.mark.parametrize(("labels", "ahead"), [({"riverside"}, False), (set(), True)])
def test_of_a_house_that_writes_only_its_own_interviews_lie_ahead(labels: set[str], *, ahead: bool) -> None:
    """Of a house that never wrote it is not known: an agency may have set the interview."""
    span = (NOW - timedelta(days=1), NOW + timedelta(days=7), frozenset({"pellbrook"}))
    context = replace(
        NOTHING,
        known_houses=frozenset({"riverside"}),
        known_labels=frozenset(labels),
        known_meetings=frozenset({span}),
    )
    theirs = mail(
        sender="Ana Lund <ana@riverside.example>", to="robin@vale.example", subject="Interview", body="Hi.\n", date=NOW
    )
    known = known_of(parse(theirs), context, None)
    assert (known.house_known, known.interview_ahead) == (True, ahead)


@pytest.mark.parametrize(
    ("domain", "known"),
    [("hollinsandco", True), ("hollinsco", True), ("hollinsltd", True), ("hollinsfoods", False), ("hollin", False)],
)
def test_a_firms_domain_may_have_its_form_behind_the_name(domain: str, *, known: bool) -> None:
    context = replace(
        NOTHING,
        known_houses=frozenset({"hollins"}),
    )
    theirs = mail(
        sender=f"Ana Lund <ana@{domain}.example>", to="robin@vale.example", subject="Meeting", body="Hi.\n", date=NOW
    )
    assert known_of(parse(theirs), context, None).house_known is known


BOOKED = (
    "Hi Robin Vale,\n\nYour booking is confirmed.\n\nEvent: 30 Minute Chat\n{}\nWhen: Thursday, 12 March 2026, 16:00\n"
)


@pytest.mark.parametrize(
    ("sender", "line", "known"),
    [
        ("Slotwise <no-reply@slotwise.example>", "Host: Ana Lund (ana@riverside.example)", True),
        ("Slotwise <no-reply@slotwise.example>", "Attendees: ana@riverside.example, robin@vale.example", True),
        ("Slotwise <no-reply@slotwise.example>", "Host: Ana Lund (ana@salon.example)", False),
        ("Slotwise <no-reply@slotwise.example>", "Questions? ana@riverside.example", False),
        ("Al Voss <al@slotwise.example>", "Host: Ana Lund (ana@riverside.example)", False),
    ],
)
def test_a_booking_page_that_nobody_knows_names_whom_the_user_writes_with(sender: str, line: str, known: bool) -> None:
    context = replace(
        NOTHING,
        known_addresses=frozenset({"ana@riverside.example"}),
    )
    subject = "Confirmed: 30 Minute Chat"
    booked = mail(sender=sender, to="robin@vale.example", subject=subject, body=BOOKED.format(line), date=NOW)
    assert known_of(parse(booked), context, None).sender_known is known
