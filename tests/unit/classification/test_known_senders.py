from __future__ import annotations

import pytest

from agent.classification import SenderSort, sender_kind
from agent.classification.senders.known_senders import BOARDS_AND_BOOKINGS, DOMAINS, HIRING_SYSTEMS


@pytest.mark.parametrize(
    ("address", "kind", "relays"),
    [
        ("no-reply@us.greenhouse-mail.io", SenderSort.ATS, True),
        ("No-Reply@Hire.Lever.co", SenderSort.ATS, True),
        ("northvale@myworkday.com", SenderSort.ATS, False),
        ("jobs-noreply@linkedin.com", SenderSort.JOB_BOARD, True),
        ("noreply@caterer.com", SenderSort.JOB_BOARD, False),
        ("notifications@calendly.com", SenderSort.SCHEDULER, False),
        ("calendar-notification@google.com", SenderSort.CALENDAR, False),
        ("somebody@google.com", SenderSort.NONE, False),
        ("dana@pellgrove.example", SenderSort.NONE, False),
        ("dana@notlever.co", SenderSort.NONE, False),
        ("not an address", SenderSort.NONE, False),
        ("", SenderSort.NONE, False),
    ],
)
def test_senders(address: str, kind: SenderSort, relays: bool) -> None:
    known = sender_kind(address)
    assert (known.kind, known.relays) == (kind, relays)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("notifications@mail.calendly.eu", "Calendly"),
        ("no-reply@icims.example", "iCIMS"),
        ("ada@calendly.osprey.com", ""),
        ("ada@doodle.example", ""),
        ("ada@calendly.co.uk", ""),
    ],
)
def test_a_house_that_nobody_else_is_called_by_is_known_under_another_ending(address: str, name: str) -> None:
    assert sender_kind(address).name == name


def test_the_table_is_in_lower_case_and_says_what_each_is() -> None:
    assert len(DOMAINS) >= 60
    for domain, known in DOMAINS.items():
        assert domain == domain.lower()
        assert known.name
        assert known.kind is not SenderSort.NONE


def test_what_they_are_called_elsewhere_stands_in_the_table() -> None:
    def called(*kinds: SenderSort) -> set[str]:
        return {word for one in DOMAINS.values() if one.kind in kinds for word in one.name.casefold().split()}

    assert called(SenderSort.ATS) >= HIRING_SYSTEMS
    assert called(SenderSort.JOB_BOARD, SenderSort.SCHEDULER) >= BOARDS_AND_BOOKINGS
