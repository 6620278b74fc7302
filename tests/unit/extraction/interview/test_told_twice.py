"""A mail whose text and invitation tell two hours: the later is taken, and it is said that it is not sure."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import event, mail, read

AT_THREE = event(
    "SUMMARY:Interview with Northwind", "DTSTART;TZID=America/New_York:20260312T150000",
    "DTEND;TZID=America/New_York:20260312T160000",
)  # fmt: skip


IN_DENVER = event(
    "SUMMARY:Interview with Northwind", "DTSTART;TZID=America/Denver:20260312T130000",
    "DTEND;TZID=America/Denver:20260312T140000",
)  # fmt: skip


def _heard(text: str, ics: str = AT_THREE) -> tuple[datetime | None, datetime | None, bool]:
    (claim,) = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n", ics=ics), Category.INTERVIEW_CONFIRMATION).interviews
    assert claim.kind is ClaimKind.SET
    assert claim.uid == "uid-1"
    return claim.start, claim.end, claim.zone_known


def _on_the_12th(hour: int) -> datetime:
    return datetime(2026, 3, 12, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Confirmed: your interview is on Thursday, March 12 at 2:00 PM. The invitation is attached.", 19),
        ("See you on Thursday at 2 pm, then. Invitation attached.", 19),
        ("Your interview is confirmed for Thursday, March 12 at 4:30 PM.", 20),
        ("Calendar invite attached. See you Thursday, March 12 at 2:00 PM!", 19),
        ("The invite is attached: we meet on Thursday at 2 pm in the office.", 19),
        ("We look forward to seeing you on Thursday the 12th at half past one.", 19),
    ],
)
def test_of_two_hours_the_later_is_taken_and_said_to_be_unsure(text: str, hour: int) -> None:
    start, end, known = _heard(text)
    assert start is not None
    assert end is not None
    assert start.hour == hour
    assert (end - start).seconds == 3600
    assert not known


@pytest.mark.parametrize(
    "text",
    [
        "Confirmed: your interview is on Thursday, March 12 at 3:00 PM. The invitation is attached.",
        "Your interview is on Thursday, March 12 at 12:00 PM Pacific.",
        "Your interview is on Thursday, March 12 at 3 pm. Please be there at 2:30.",
        "Please arrive at 2:45 pm on Thursday, March 12; reception will call me.",
        "Your interview is confirmed, see the invitation. I am in the office from 9 am on Thursday if you need me.",
        "Your interview on Thursday is confirmed. At 3:30 pm Tom will join us.",
        "Your interview of last Thursday, March 5 at 2 pm went well, and this is the invitation to the next.",
        "The invitation is attached.",
        "See you Thursday at 3. Please be at the door at 2:45 so that we can sign you in.",
        "The invite is attached. Could you tell me by Wednesday at noon whether that suits?",
        "On Thursday you see Bo at 3 pm and Ana at 3:30 pm.",
        "As you cannot do Thursday at 2, I have moved it to 3 pm.",
    ],
)
def test_what_is_no_other_hour_of_the_interview_leaves_it_as_invited(text: str) -> None:
    assert _heard(text) == (_on_the_12th(19), _on_the_12th(20), True)


def test_words_in_the_calendars_own_zone_leave_it_as_invited() -> None:
    told = _heard("See you on Thursday, March 12 at 1:00 PM!", IN_DENVER)
    assert told == (_on_the_12th(19), _on_the_12th(20), True)
