"""What is known of a mail before it is read, by whom it comes from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent.context import Context, known_of
from agent.model.settings import Profile
from agent.parsing import parse
from tests.mails import mail

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
ROBIN = Profile("Robin Vale", ("robin@vale.example",), "UTC", "US", "en-US")


@pytest.mark.parametrize(("labels", "ahead"), [({"riverside"}, False), (set(), True)])
def test_of_a_house_that_writes_only_its_own_interviews_lie_ahead(labels: set[str], *, ahead: bool) -> None:
    """Of a house that never wrote it is not known: an agency may have set the interview."""
    span = (NOW - timedelta(days=1), NOW + timedelta(days=7), frozenset({"pellbrook"}))
    context = Context(
        profile=ROBIN,
        now=NOW,
        oldest=NOW - timedelta(days=90),
        trial=True,
        sent_folder=False,
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
    context = Context(
        profile=ROBIN,
        now=NOW,
        oldest=NOW - timedelta(days=90),
        trial=True,
        sent_folder=False,
        known_houses=frozenset({"hollins"}),
    )
    theirs = mail(
        sender=f"Ana Lund <ana@{domain}.example>", to="robin@vale.example", subject="Meeting", body="Hi.\n", date=NOW
    )
    assert known_of(parse(theirs), context, None).house_known is known
