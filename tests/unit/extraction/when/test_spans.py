"""Spans: two bare hours of a day for which the user is to come, and what only looks like them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.when.moments import find_moments
from agent.extraction.when.readers import Reader
from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

LONDON = ZoneInfo("Europe/London")
# Monday, 9 March 2026
READER = Reader(datetime(2026, 3, 9, 10, tzinfo=UTC), 0, "Europe/London", month_first=False)


def spans(text: str) -> list[str]:
    found = find_moments(text, READER)
    return [
        f"{one.start.astimezone(LONDON):%a %H:%M}-{one.end.astimezone(LONDON):%H:%M}" if one.end else f"{one.start:%H}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Fancy a trial in the kitchen Wednesday, 2 till 6?", "Wed 14:00-18:00"),
        ("Trial shift Saturday 8 til 12, bring boots.", "Sat 08:00-12:00"),
        ("Come Thursday 9 to 1 and we'll see how you go.", "Thu 09:00-13:00"),
        ("Could you come in on Friday from 10 until 2?", "Fri 10:00-14:00"),
        ("We'd have you in the salon 11 to 3 on Thursday.", "Thu 11:00-15:00"),
        ("The assessment is this Friday morning 9 to 12.", "Fri 09:00-12:00"),
        ("You'd shadow Bo for a shift, Tuesday 6 to 2.", "Tue 06:00-14:00"),
        ("I'll put you on the bar for a trial Friday 5 'til 9.", "Fri 17:00-21:00"),
        ("We'd love to have you in for a trial, would Saturday suit? 8 til 12.", "Sat 08:00-12:00"),
        ("Would Saturday morning suit for a trial? We'd need you from 8 until 12.", "Sat 08:00-12:00"),
        ("Would Saturday suit for a trial, 8 til 12ish?", "Sat 08:00-12:00"),
        ("Could you do a trial shift on Saturday morning, 7-11?", "Sat 07:00-11:00"),
        ("Could you do a trial shift on Saturday, 7 to 11 in the morning?", "Sat 07:00-11:00"),
        ("Could you come for a trial on Saturday morning, 5 to 9?", "Sat 05:00-09:00"),
        ("Trial shift Friday evening 6 till 9, bring black shoes.", "Fri 18:00-21:00"),
        ("Come for a trial on Friday night from 8 to 11.", "Fri 20:00-23:00"),
        ("Trial shift Saturday 8 to 12 ok?", "Sat 08:00-12:00"),
        ("Spend the day with us: Thursday nine till three.", "Thu 09:00-15:00"),
        ("You'd do a couple of hours shadowing on the unit - Monday 10 til 1?", "Mon 10:00-13:00"),
        ("Does this Thursday work, 8.30 to 3?", "Thu 08:30-15:00"),
        ("The trial is Friday from 7.30 til 4.", "Fri 07:30-16:00"),
        ("Are you available for a working interview next Tuesday, 8-1?", "Tue 08:00-13:00"),
        ("Could we do a relieving day on Thursday, 9-3?", "Thu 09:00-15:00"),
        ("The interview is on Friday 10.30-12.", "Fri 10:30-12:00"),
        ("A lesson with year 9 and a visit, Wednesday (12 to 3).", "Wed 12:00-15:00"),
        ("Fancy a trial shift on Friday, 5 till close?", "17"),
        ("Fancy a trial shift on Saturday, 4 till close?", "16"),  # the next 4th but one is a Saturday
        ("Fancy a trial shift on Saturday, 4 till 8?", "Sat 16:00-20:00"),
        ("Trial shift Saturday 11 - close, bring an apron.", "11"),
        ("Could you come in on Friday from 10 until the end of lunch?", "10"),
    ],
)
def test_somebody_is_to_come_for_all_of_it(text: str, span: str) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "Come and have a look, we are open Saturday 8 to 4.",
        "Come by any time on Thursday 9 to 5.",
        "I am free Thursday 2 to 5, could you come in?",
        "Come to our office, it's Monday to Friday 9 to 5.",
        "Your shifts would be Saturday 8 to 4.",
        "Could you do a trial on Sunday 7 to 11?",
        "We have a trial on Tuesday, 2 to 3 candidates at a time.",
        "There is a session on Tuesday, 2 to 3 of us will be there.",
        "The job is Tuesday 9 to 5.",
        "We'd love to have you in on Saturday. We are open 8 to 4.",
        "Come in on Saturday for a trial. The kitchen takes 2 to 4.",
        "Come and see us on Saturday and tell me of shifts, 2 to 4.",
        "Come and see us; the trial takes 2 to 4 hours.",
        "A trial shift is every Saturday 8 to 12.",
    ],
)
def test_nobody_is_to_come_for_all_of_it(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Would Friday 13 March suit? 2pm.", ClaimKind.OFFERED),
        ("We'd love to have you in for a trial, would Saturday suit? 8 til 12.", ClaimKind.OFFERED),
        ("We'll see you for a trial on Saturday, 8 til 12.", ClaimKind.SET),
    ],
)
def test_an_hour_behind_the_question_for_its_day_is_asked_for(text: str, kind: ClaimKind) -> None:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nDana"), Category.INTERVIEW_INVITATION).interviews
    assert [one.kind for one in found] == [kind]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Do you fancy a trial on Saturday? It'd be 11 to 3, and we pay for the hours.", "Sat 11:00-15:00"),
        ("Could you come for a trial shift on Thursday? That would be 2 till 6.", "Thu 14:00-18:00"),
        ("We'd love you to come in for a taster on Friday. We'd need you from 9 to 1.", "Fri 09:00-13:00"),
    ],
)
def test_the_hours_may_stand_behind_the_sentence_of_their_day(text: str, span: str) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "Could you call me on Saturday? It'd be best 11 to 3.",
        "A trial on Saturday or Sunday? It'd be 11 to 3.",
        "Are you about on Saturday? We're open 11 to 3.",
    ],
)
def test_hours_of_something_else_behind_a_day_are_none(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Friday at 10.30 - 3 people will be there.",
        "Come in on Friday at 9.30, 2 of us will be there.",
        "The interview is on Friday at 2.30 to 3 sharp minds.",
    ],
)
def test_a_number_of_something_behind_an_hour_ends_nothing(text: str) -> None:
    assert "-" not in "".join(spans(text))


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The interview is on Friday from 10 to 11 in room 3.", "Fri 10:00-11:00"),
        ("Interview: Friday 13 March, 2 to 3.", "Fri 14:00-15:00"),
        ("Your slot is Friday 13 March from 9 to 10.", "Fri 09:00-10:00"),
        ("Eva took your first window: Friday 13 March, 9 to 10.", "Fri 09:00-10:00"),
    ],
)
def test_an_interview_may_have_bare_hours(text: str, span: str) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "We hold interviews on Friday from 10 to 11.",
        "Your interview can be any time on Friday from 10 to 12.",
        "The interview slots are on Friday, 2 to 4.",
        "Please choose your slot on Friday 13 March, 2 to 4.",
        "The interview is on Friday from 9 to 5.",
    ],
)
def test_hours_between_which_an_interview_may_be_are_none(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Could you do a trial shift Fri night? 10 to 2, and we pay you for it.", "Fri 22:00-02:00"),
        ("We'd like you in for a trial on Saturday night, 8 till 12.", "Sat 20:00-00:00"),
        ("Come in for a trial shift on Thursday, 11pm to 4am.", "Thu 23:00-04:00"),
        ("We'd like you in for a trial on Saturday. 11 to 3 is when it gets busy.", "Sat 11:00-15:00"),
    ],
)
def test_a_span_by_night_ends_on_the_next_day(text: str, span: str) -> None:
    assert spans(text) == [span]
