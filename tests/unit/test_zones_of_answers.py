"""The zone in which the user tells an hour that they accept, ask for, or offer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial

import pytest

from agent.extraction.own.picks import find_picks
from agent.extraction.own.proposals import find_proposals
from agent.extraction.when.readers import reader_of
from agent.extraction.when.zoned import zone_of_own
from agent.model.mail import THEIRS, Category, ClaimKind, SlotPick
from tests.facts import DANA, PRIYA, Hunt, claim, confirmation, message, ny, off, own
from tests.unit.extraction.mails import RECEIVED, USER, mail

ASKED = ny(3, 5, 9)  # a Thursday
LATE = ny(4, 20, 9)
PACIFIC, INDIA, HERE = "America/Los_Angeles", "Asia/Kolkata", "America/New_York"
TUESDAY_1_PT = datetime(2026, 3, 10, 20, tzinfo=UTC)  # four in the afternoon in New York
TUESDAY_4_PT = datetime(2026, 3, 10, 23, tzinfo=UTC)


def starts(hunt: Hunt) -> list[datetime]:
    return [interview.start for round_ in hunt.plan(LATE).rounds for interview in round_.standing]


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Tuesday at 4 pm Eastern works for me.", HERE),
        ("Tuesday at 4pm ET is perfect.", HERE),
        ("Noon UK time on Tuesday is good.", "Europe/London"),
        ("Half past nine here on Tuesday is fine.", None),  # an hour in words has no figure before "here"
        ("9.30 here on Tuesday is fine.", HERE),
        ("Tuesday at 10 my time works.", HERE),
        ("Tuesday at 1pm your time suits me.", THEIRS),
        ("Tuesday at 1pm your time (4pm here) suits me.", None),  # the first is meant, wherever that is
        ("Tuesday at 1pm suits me, I'll be here all day.", None),
        ("Tuesday at 5pm IST is fine.", None),  # of which land nobody knows
    ],
)
def test_the_zone_that_the_user_names_with_an_hour(said: str, zone: str | None) -> None:
    reader = reader_of(mail(f"{said}\n"), USER, RECEIVED)
    (pick,) = find_picks((said,), reader.calendar(), partial(zone_of_own, reader=reader))
    assert (pick.weekday, pick.zone) == (1, zone)


def test_what_the_user_asks_for_has_its_zone_too() -> None:
    said = "Could we do Tuesday at 2 pm Pacific instead?"
    reader = reader_of(mail(f"{said}\n"), USER, RECEIVED)
    (pick,) = find_proposals((said,), reader.calendar(), partial(zone_of_own, reader=reader))
    assert pick == SlotPick(1, None, time(14), zone=PACIFIC)


def test_an_hour_beside_another_day_is_asked_for_as_well() -> None:
    said = "Would 2:15 pm work, or Tuesday morning?"
    reader = reader_of(mail(f"{said}\n"), USER, RECEIVED)
    assert find_proposals((said,), reader.calendar()) == (SlotPick(at=time(14, 15)),)


@pytest.mark.parametrize(
    ("pick", "expected"),
    [
        (SlotPick(weekday=1, at=time(16), zone=HERE), [TUESDAY_1_PT]),
        (SlotPick(weekday=1, at=time(16), zone=PACIFIC), [TUESDAY_4_PT]),
        (SlotPick(weekday=1, at=time(16), zone=THEIRS), [TUESDAY_4_PT]),
        (SlotPick(weekday=1, at=time(16)), [TUESDAY_4_PT]),  # as they told it, where that is one of theirs
        (SlotPick(weekday=1, at=time(19)), [TUESDAY_4_PT]),  # which is none of theirs, but here
        (SlotPick(weekday=1, at=time(15)), []),
    ],
)
def test_an_hour_is_that_of_the_slot_in_the_zone_that_is_meant(pick: SlotPick, expected: list[datetime]) -> None:
    hunt = Hunt()
    slots = [claim(one, uid="", kind=ClaimKind.OFFERED, time_zone=PACIFIC) for one in (TUESDAY_1_PT, TUESDAY_4_PT)]
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=tuple(slots)))
    hunt.hear(own([PRIYA], ny(3, 5, 12), picks=(pick,)))
    assert starts(hunt) == expected


def test_the_hour_here_accepts_what_an_interview_moves_to() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(datetime(2026, 3, 6, 13, 30, tzinfo=UTC), DANA, time_zone=INDIA)))
    moved = claim(datetime(2026, 3, 6, 14, 30, tzinfo=UTC), uid="", kind=ClaimKind.OFFERED, time_zone=INDIA)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_CHANGE, interviews=(off(), moved)))
    hunt.hear(own([PRIYA], ny(3, 5, 12), picks=(SlotPick(at=time(9, 30), zone=HERE),)))
    assert starts(hunt) == [datetime(2026, 3, 6, 14, 30, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (None, [ny(3, 10, 15)]),
        ("Europe/London", [ny(3, 10, 11)]),
        (THEIRS, []),  # nobody knows where they are
    ],
)
def test_a_time_that_the_user_offers_is_of_the_zone_that_they_name(zone: str | None, expected: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    offered = replace(SlotPick(weekday=1, at=time(15)), zone=zone)
    hunt.hear(own([PRIYA], ny(3, 5, 12), proposals=(offered,)))
    hunt.hear(message(PRIYA, ny(3, 5, 14), Category.INTERVIEW_CONFIRMATION))
    assert starts(hunt) == expected
