"""Hours that move, in the words in which people move them, and hours that are only the reason."""

from __future__ import annotations

from datetime import time

import pytest

from agent.model.mail import Category, ClaimKind, Move
from tests.unit.extraction.interview.test_contrasts import NEW_YORK, start
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We have to move your 10.30 on Thursday to 11.45, sorry.", "12 11:45"),
        ("I am moving your Thursday 10.30 to 11.45.", "12 11:45"),
        ("Your 10.30 on Thursday is now 11.45.", "12 11:45"),
        ("Your Thursday 10.30 becomes 11.45.", "12 11:45"),
        ("Your 1pm on Wednesday is going to be 1.30pm now.", "11 13:30"),
        ("We've had to put the 10.30 on Thursday back to 11.45.", "12 11:45"),
        ("Could Friday's 2pm be 3pm?", "13 15:00?"),
        ("Can Thursday's 10 am become 11 am?", "12 11:00?"),
        ("I said 11.30 in Monday's message. It's half past TEN we want you on Thursday.", "12 10:30"),
        ("You were due at 3pm on Thursday but the fire drill is at 3, so please come for 3.45.", "12 15:45"),
        ("I've got to take my son to the dentist on Thursday at 2, so could we do 3.30?", "12 15:30?"),
        ("Let's make that Thursday, still eleven, still the small room.", "12 11:00"),
    ],
)
def test_the_new_hour_is_read(text: str, when: str) -> None:
    assert start(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "We have to move your Thursday 10.30-11.45 to Friday, same time.",
        "Moving your Thursday 10.30 to 11.30 slot to Friday at 10.30.",
    ],
)
def test_a_range_that_moves_to_another_day_is_no_move_within_its_own(text: str) -> None:
    assert start(text) == "13 10:30"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Could you come in on Tuesday 17 March? We have 9.30, 11 or 1.30.", ["09:30", "11:00", "13:30"]),
        ("Could you come in on Tuesday 17 March? We have 9.30, 11 and 1.30 left.", ["09:30", "11:00", "13:30"]),
    ],
)
def test_a_row_of_hours_with_and_without_minutes_is_offered_whole(text: str, when: list[str]) -> None:
    claims = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    offered = [one.start for one in claims if one.kind is ClaimKind.OFFERED and one.start]
    assert [f"{one.astimezone(NEW_YORK):%H:%M}" for one in offered] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Thursday works, let's say 12.30 at our place.", "12:30"),
        ("Eleven Thursday it is!", "11:00"),
        ("Yes, still eleven on Thursday.", "11:00"),
        ("There are still two of you on Thursday.", None),
        ("We are still four on Thursday, all women.", None),
    ],
)
def test_an_hour_told_in_passing(text: str, when: str | None) -> None:
    claims = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    starts = [f"{one.start.astimezone(NEW_YORK):%H:%M}" for one in claims if one.start]
    assert starts == ([when] if when else [])


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We could see you on the 11th, 12th or 13th at 10.", ["11 10:00", "12 10:00", "13 10:00"]),
        (
            "The panel sits on the 17th or 18th, at 10 or at 2 each day.",
            ["17 10:00", "18 10:00", "17 14:00", "18 14:00"],
        ),
    ],
)
def test_a_row_of_days_needs_one_article(text: str, when: list[str]) -> None:
    claims = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("I'd see you at three in the afternoon on Thursday.", "12 15:00"),
        ("Could we meet at 3 in the afternoon on Thursday?", "12 15:00"),
        ("Could you come on Thursday, one in the arvo?", "12 13:00"),
        ("It's your turn on Thursday the 12th, starting at two from the boathouse.", "12 14:00"),
        ("We meet tomorrow at two like we said.", "10 14:00"),
    ],
)
def test_an_hour_stands_with_its_part_of_the_day_before_its_day(text: str, when: str) -> None:
    claims = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start] == [when]


@pytest.mark.parametrize(
    "text", ["The ship is late, so your 13.30 slips to 14.00, gate B.", "We slip to 14.00, sorry."]
)
def test_an_hour_slips_to_another_on_its_own_day(text: str) -> None:
    (claim,) = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert claim.kind is ClaimKind.SET
    assert claim.move is not None
    assert claim.move.to == time(14)


@pytest.mark.parametrize("text", ["We'll meet in the cabin by Gate C, still 8.", "We are now in the hall. Still noon."])
def test_an_hour_that_is_still_the_same_moves_nothing(text: str) -> None:
    assert [claim.move for claim in read(mail(text), Category.INTERVIEW_CHANGE).interviews] == [Move()]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("You'll have 40 minutes from 10am on Thursday.", "12 10:00"),
        ("The interview is now 10.45am, same day (Thursday), because the 9am candidate asked for longer.", "12 10:45"),
        ("Your interview on Thursday is at 10am because the clocks go back.", "12 10:00"),
        ("The clocks go back on Sunday, so your interview on Thursday is at 10am EST and not EDT.", "12 10:00"),
        ("About your interview on Thursday: the clocks go back the day before, so to be clear it's 10am.", "12 10:00"),
    ],
)
def test_a_time_of_which_nothing_says_that_it_moves_is_held(text: str, when: str) -> None:
    assert start(text) == when
