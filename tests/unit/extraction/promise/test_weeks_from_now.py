"""Days by weeks from now and by America's Mondays, the user's own days that look promised, and offices that reopen."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.promises import find_promise
from agent.extraction.promise.returns import find_return
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import find_days, masked
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

MONDAY = Calendar(date(2026, 3, 9), month_first=False)
JULY = Calendar(date(2026, 7, 20), month_first=True)


def promised(*sentences: str, calendar: Calendar = MONDAY) -> tuple[int, int] | None:
    found = find_promise(sentences, calendar)
    return (found.day.month, found.day.day) if found else None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("a week today", [16]),
        ("a week from today", [16]),
        ("one week from tomorrow", [17]),
        ("two weeks today", [23]),
        ("a fortnight tomorrow", [24]),
        ("tomorrow week", [17]),
        ("today week", [16]),
        ("today", [9]),
        ("tomorrow", [10]),
        ("We talked for a week. Tomorrow we decide", [10]),
        ("today this week's list is out", [9]),
        ("in a week or today", [9]),
    ],
)
def test_weeks_are_counted_from_today_and_tomorrow(text: str, days: list[int]) -> None:
    assert [found.day.day for found in find_days(masked(text), MONDAY)] == days


def test_an_interview_a_week_from_today_is_not_today() -> None:
    (found,) = read(mail("See you a week from tomorrow at 10 am."), Category.INTERVIEW_CONFIRMATION).interviews
    assert found.start is not None
    assert found.start.date() == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("You'll have our answer after Labor Day.", (9, 11)),
        ("We will get back to you before Labor Day.", (9, 4)),
        ("Expect to hear from us a week from today.", (7, 27)),
        ("The Labor Day sale will be shared with you.", None),
    ],
)
def test_americas_mondays_are_days_to_go_by(sentence: str, when: tuple[int, int] | None) -> None:
    assert promised(sentence, calendar=JULY) == when


def test_memorial_day_comes_in_may() -> None:
    april = Calendar(date(2026, 4, 20), month_first=True)
    assert promised("We will let you know after Memorial Day.", calendar=april) == (5, 29)


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Ana's off until then, so it'll be two weeks before we hear from her.", (3, 23)),
        ("Thanks Robin, let me see what Ana says and get back to you later this week.", (3, 13)),
        ("Outcomes announced: 20 March.", (3, 20)),
        ("Results will be sent out on 20 March.", (3, 20)),
        ("I'm off tomorrow and in again on Friday 20 March, I'll reply properly then.", (3, 20)),
        ("She's back on 20 March, I'll look into it then.", (3, 20)),
    ],
)
def test_news_that_is_told_plainly(sentence: str, when: tuple[int, int]) -> None:
    assert promised(sentence) == when


@pytest.mark.parametrize(
    "sentence",
    [
        "Hi Robin, kindly share your marksheets by Monday EOD.",
        "Dear Robin, kindly submit the form before 18 March.",
        "For questions you can get in touch with Dr Ruiz before 18 March.",
        "You may speak to the head informally before 18 March.",
        "The notice period is a month and the induction takes another two weeks.",
        "Did the other firm write, you said you'd hear by Thursday.",
        "You mentioned they would let you know by Friday.",
        "Shall we have a word when you're back on 20 March?",
        "Let's get in touch once you have returned on 20 March.",
        "We can be in touch after your holiday on 20 March.",
    ],
)
def test_the_users_own_day_is_not_promised(sentence: str) -> None:
    assert promised(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "You said Friday suits you, and we will let you know by Thursday 12 March.",
        "When you're back we will already know: you'll hear from us by Thursday 12 March.",
        "Hi Robin, kindly note that we will get back to you by Thursday 12 March.",
    ],
)
def test_what_they_promise_beside_it_is(sentence: str) -> None:
    assert promised(sentence) == (3, 12)


@pytest.mark.parametrize(
    ("sentence", "back"),
    [
        ("Our office is closed for stocktaking and will reopen on Monday 16 March.", 16),
        ("We are shut; business resumes on Tuesday 17 March.", 17),
        ("I am on leave and will resume duty on Wednesday 18 March.", 18),
        ("The office reopens Monday 16 March.", 16),
    ],
)
def test_an_office_that_reopens_is_back(sentence: str, back: int) -> None:
    found = find_return((sentence,), MONDAY)
    assert found is not None
    assert found.day == date(2026, 3, back)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You will hear from me the week after next.", (3, 27)),
        ("We decide the week after next and you'll hear from me by the end of that week.", (3, 27)),
        ("You'll have our answer by the last day of the month.", (3, 31)),
    ],
)
def test_the_week_after_next_and_what_is_told_by_it(text: str, day: tuple[int, int]) -> None:
    assert promised(text) == day
