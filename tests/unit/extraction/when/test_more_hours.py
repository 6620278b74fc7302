"""Hours that a word beside them made none, and days of news beside them."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.interview.invitations import is_phone_screen
from agent.extraction.when.clocks import find_clocks
from agent.extraction.when.shortened_days import is_told_as_day
from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def set_times(body: str) -> list[str]:
    found = read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", "Interview"), Category.INTERVIEW_CONFIRMATION).interviews
    return [
        one.start.astimezone(NEW_YORK).strftime("%m-%d %H:%M")
        for one in found
        if one.kind is ClaimKind.SET and one.start is not None
    ]


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ("You are scheduled to interview for Instructional Coach at 8:40 a.m. on March 17.", ["03-17 08:40"]),
        (
            "Ruth Lund can see you at 5:15 this coming Monday. It's a last talk; we want to tell people by Thursday.",
            ["03-16 17:15"],
        ),
        (
            "Please be here at 8:00 on the 17th; your demo lesson is from 8:45, and the interview is at 10:00.",
            ["03-17 08:45", "03-17 10:00"],
        ),
        ("Please be here at 8:00 on the 17th for your interview.", ["03-17 08:00"]),
        ("You'll meet Anna at 9:00 am and Tom at 10:00 am on Wednesday.", ["03-11 09:00", "03-11 10:00"]),
        ("We open at 9:00 am and your interview with Tom is at 10:00 am on Wednesday.", ["03-11 10:00"]),
    ],
)
def test_the_hour_of_the_talk_is_read(body: str, times: list[str]) -> None:
    assert set_times(body) == times


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ("Does 9 or 11 on Thursday work for your interview?", ["03-12 09:00", "03-12 11:00"]),
        ("Interviews are on Thursday. Would 9 or 11 suit you better?", ["03-12 09:00", "03-12 11:00"]),
        ("Interviews are on Thursday, so let me know whether nine or 2 is better.", ["03-12 09:00", "03-12 14:00"]),
        ("Interviews are on Thursday. Would you prefer 9 or 4?", ["03-12 09:00", "03-12 16:00"]),
        ("Interviews are on Thursday. Would 2 or 3 references be possible by then?", []),
        ("Interviews are on Thursday. Would you prefer 2 or 3 rounds?", []),
        ("The boss wants a look at you too. Thurs 19th, 11?", ["03-19 11:00"]),
        ("The boss wants a look at you too. Thurs 19th 11 oclock?", ["03-19 11:00"]),
    ],
)
def test_bare_hours_of_which_the_reader_may_choose_are_read(body: str, times: list[str]) -> None:
    found = read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", "Interview"), Category.INTERVIEW_INVITATION).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%m-%d %H:%M}" for one in found if one.start] == times


@pytest.mark.parametrize("said", ["we want to tell people by Thursday", "we'd like to let everyone know by Thursday"])
def test_whom_they_want_to_tell_by_a_day_is_promised_news(said: str) -> None:
    found = read(mail(f"Your interview is on Tuesday at 10; {said}."), Category.INTERVIEW_CONFIRMATION)
    assert found.promised_by is not None
    assert found.promised_by.day == date(2026, 3, 12)


def test_a_call_that_they_would_like_to_make_is_no_news() -> None:
    said = "Your interview is on Friday at 10. We'd like to call you on Thursday beforehand."
    assert read(mail(said), Category.INTERVIEW_CONFIRMATION).promised_by is None


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ("Please arrive at 9.30 for a 10 am start on Friday 13 March. The interview takes an hour.", ["03-13 10:00"]),
        ("Please arrive at 8.45 for a 9.15 start on Friday 13 March, the interview takes an hour.", ["03-13 09:15"]),
        ("Your interview is on Friday 13 March, 9.45 for 10.", ["03-13 10:00"]),
        ("Your interview will be on Thursday week. Please be with us for 9.15.", ["03-19 09:15"]),
        ("Your interview is on Friday 13 March at 10 for 30 minutes.", ["03-13 10:00"]),
    ],
)
def test_the_hour_for_which_they_come(body: str, times: list[str]) -> None:
    assert set_times(body) == times


def test_the_batch_of_noon_is_no_hour() -> None:
    asked = "Je vous propose un entretien vendredi 13 mars, 14h30, une fois la fournée de midi terminée."
    found = read(mail(f"Bonjour Robin,\n\n{asked}\n\nAnne\n", "Entretien"), Category.INTERVIEW_INVITATION).interviews
    assert [one.start.astimezone(NEW_YORK).hour for one in found if one.start] == [14]


@pytest.mark.parametrize("said", ["a fortnight on Thursday", "two weeks on Thursday", "Thursday fortnight"])
def test_a_fortnight_on_a_weekday(said: str) -> None:
    assert set_times(f"Your interview is {said} at 2pm, in the Harbour Office.") == ["03-26 14:00"]


@pytest.mark.parametrize(
    ("body", "times"),
    [
        (
            "Your interviews:\nFri 13 March 09:30 Ines Lund 2.14\nFri 13 March 10:30 Paul Beck 3.07",
            ["03-13 09:30", "03-13 10:30"],
        ),
        ("Please come to room 4.30 on Friday 13 March at 10:00 for your interview.", ["03-13 10:00"]),
        ("Your interview is on Friday 13 March at 9.52, by the clock of the tower.", ["03-13 09:52"]),
    ],
)
def test_the_number_of_a_room_is_no_hour(body: str, times: list[str]) -> None:
    assert set_times(body) == times


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ("Come up to the farm for your interview on Friday morning about ten and we will look round.", ["03-13 10:00"]),
        ("We expect you for the interview on Friday afternoon, around three for a coffee first.", ["03-13 15:00"]),
        ("Your interview is on Friday; about ten people will be there.", []),
    ],
)
def test_rough_hours_in_words(body: str, times: list[str]) -> None:
    assert set_times(body) == times


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ("Could you come by next Tuesday (17th) at 10 and meet us all?", ["03-17 10:00"]),
        ("Would Thursday the 19th suit, and could we say half 3?", ["03-19 15:30"]),
    ],
)
def test_a_day_in_brackets_and_half_an_hour_past(body: str, times: list[str]) -> None:
    found = read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", "Interview"), Category.INTERVIEW_INVITATION).interviews
    assert [one.start.astimezone(NEW_YORK).strftime("%m-%d %H:%M") for one in found if one.start] == times


def test_half_an_hour_past_needs_no_day_beside_it() -> None:
    assert [one.begin for one in find_clocks("I could be with you for half 3, if that suits?", ())] == [time(15, 30)]
    assert find_clocks("There is room for half 5 people, and for about half 2 years", ()) == ()


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ("Thurs 10 works for us, see you at the interview then.", ["03-12 10:00"]),
        ("Your interview: Thursday 11 is good for both of us.", ["03-12 11:00"]),
        ("Your interview: Thursday 12 is good for both of us.", []),  # the date of that day
        ("Your interview is with 10 people on Thursday.", []),
    ],
)
def test_a_bare_hour_right_behind_its_weekday(body: str, times: list[str]) -> None:
    assert set_times(body) == times


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("cant do thurs. fri same time ok?", True),
        ("how about fri at the same time", True),
        ("the eggs, sun same as before", False),
        ("they sat same as us", False),
    ],
)
def test_a_day_in_three_letters_has_the_same_hour(text: str, day: bool) -> None:
    start = next(text.index(one) for one in ("fri", "sun", "sat") if one in text)
    assert is_told_as_day(text, start, start + 3) is day


@pytest.mark.parametrize(
    ("text", "screen"),
    [
        ("HR discussion with me will be on Monday, 5:30 PM, telephonic.", True),
        ("A telephonic reminder comes a day before.", False),
    ],
)
def test_what_is_telephonic_is_a_call(text: str, screen: bool) -> None:
    assert is_phone_screen(text) is screen


@pytest.mark.parametrize(
    ("row", "times"),
    [
        ("10:00 Sam Roe (CTO), 10:45 Jo Lee (Support lead), 11:30 lunch", ["03-12 10:00", "03-12 10:45"]),
        ("10:00 with Sam Roe, 10:45 with Jo Lee, lunch at 11:30", ["03-12 10:00", "03-12 10:45"]),
        ("10am Sam Roe, 11am Jo Lee, noon lunch", ["03-12 10:00", "03-12 11:00"]),
    ],
)
def test_lunch_in_a_row_of_talks_is_none_and_takes_away_none(row: str, times: list[str]) -> None:
    assert set_times(f"Your interviews on Thursday 12 March: {row}.") == times
