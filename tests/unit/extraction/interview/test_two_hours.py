"""A mail whose words tell another hour than the invitation that it brings: the later is taken, and is not sure."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category, InterviewClaim
from tests.unit.extraction.mails import event, mail, read

NEW_YORK = ZoneInfo("America/New_York")
THREE = ("DTSTART:20260312T190000Z", "DTEND:20260312T200000Z", "SUMMARY:Interview: Oyster Farmhand")
IN_DENVER = (
    "DTSTART;TZID=America/Denver:20260312T130000",
    "DTEND;TZID=America/Denver:20260312T140000",
    "SUMMARY:Interview: Oyster Farmhand",
)


def told(
    text: str, lines: tuple[str, ...] = THREE, category: Category = Category.INTERVIEW_CONFIRMATION
) -> InterviewClaim:
    message = mail(f"Hi Robin,\n\n{text}\n\nDana\n", "Interview: Oyster Farmhand", ics=event(*lines))
    (claim,) = read(message, category).interviews
    return claim


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Calendar invite attached. See you Thursday, March 12 at 2:00 PM!", 15),
        ("The invite is attached: we meet on Thursday at 2 pm in the office.", 15),
        ("Your interview is on March 12, 4:30 PM, at our farm. Invitation attached.", 16),
        ("We look forward to seeing you on Thursday the 12th at half past one.", 15),
    ],
)
def test_another_hour_in_words_is_asked_about(text: str, hour: int) -> None:
    claim = told(text)
    assert claim.start is not None
    assert claim.end is not None
    assert (claim.start.astimezone(NEW_YORK).hour, claim.zone_known) == (hour, False)
    assert claim.start < claim.end


@pytest.mark.parametrize(
    "text",
    [
        "Calendar invite attached. See you Thursday, March 12 at 3:00 PM!",
        "See you Thursday at 3. Please be at the door at 2:45 so that we can sign you in.",
        "The invite is attached. Could you tell me by Wednesday at noon whether that suits?",
        "On Thursday you see Bo at 3 pm and Ana at 3:30 pm.",
        "We meet on Thursday, March 12 at 12:00 PM Pacific.",
        "Invitation attached, looking forward to it.",
        "As you cannot do Thursday at 2, I have moved it to 3 pm.",
    ],
)
def test_words_that_tell_the_calendars_hour_leave_it_sure(text: str) -> None:
    claim = told(text)
    assert claim.start is not None
    assert (claim.start.astimezone(NEW_YORK).hour, claim.zone_known) == (15, True)


def test_words_in_the_calendars_own_zone_leave_it_sure() -> None:
    claim = told("See you on Thursday, March 12 at 1:00 PM!", IN_DENVER)
    assert claim.start is not None
    assert (claim.start.astimezone(NEW_YORK).hour, claim.zone_known) == (15, True)
