"""New times of interviews, in words of which the old time or another clock's stand in the way."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.cli.verdicts import told_interview
from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def start(text: str, category: Category = Category.INTERVIEW_CHANGE) -> str | None:
    """On which day of March, and when, the interview begins on New York's clocks."""
    claim = told_interview(read(mail(text), category).interviews, category)
    return f"{claim.start.astimezone(NEW_YORK):%d %H:%M}" if claim and claim.start else None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("I've rescheduled your interview to Thursday, March 12 at 3:30 p.m.", "12 15:30"),
        ("We have moved your interview to Wednesday 18 March, from 13:30 to 14:30.", "18 13:30"),
        ("Your slot was brought forward from 11:00 a.m. to 10:00 a.m. on Monday, March 16.", "16 10:00"),
        ("Monday, March 16 moves from 10:00 to 13:00 New York time (17:00 UK).", "16 13:00"),
        ("The time on Monday, March 16 changes from 10am to 1pm.", "16 13:00"),
        ("The panel sits on Tuesday 31 March rather than the 30th, your own hour being half past eleven.", "31 11:30"),
        ("We are on the 20th and not on the 18th: same nine o'clock.", "20 09:00"),
        ("Would 1.15 be ok on Thursday instead of 12?", "12 13:15"),
        ("Please come at 10 on Friday and not at 11.", "13 10:00"),
        ("Your talk was set for Wednesday, March 11 at 2 pm. It moves to 4:30 pm, the same day.", "11 16:30"),
        ("The visit with the shift leader is on Thursday the 12th at 11.40 instead.", "12 11:40"),
        ("No good for me today. Make it 3 pm tomorrow instead.", "10 15:00"),
    ],
)
def test_the_new_time_is_told_from_the_old(text: str, when: str) -> None:
    assert start(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We had to move your interview to Thursday at 2 pm.", "12 14:00"),
        ("I need to push our chat to Friday 13 March at 11 am, sorry.", "13 11:00"),
        ("I can't do Wednesday so I have put you in for Thursday at 10 am.", "12 10:00"),
        ("Your Wednesday interview slips to 2.30.", "11 14:30"),
        ("Your Wednesday interview has been brought forward to 10.15.", "11 10:15"),
        ("Former time: 16:00, Thu 12 March 2026\nRevised: 09:00, Mon 16 March 2026", "16 09:00"),
        ("~~Wed 11 March, 11:00 with Ana~~\nFri 13 March, 14:00 with Bo", "13 14:00"),
        ("The 11 March, 2 pm slot can't go ahead. We will see you on Friday at 9:30 am instead.", "13 09:30"),
        ("Friday at 9:30 am is yours now. Wednesday at 2 pm has to be moved.", "13 09:30"),
        ("Bo flies out Thursday so we will see you at 4 Friday.", "13 16:00"),
        ("Make it Friday, same time (11 am). Two inspectors are here tomorrow.", "13 11:00"),
        (
            "You were due on Tuesday 10 March at 10 a.m. You are now asked here on Friday at 2 p.m. Dinner is off.",
            "13 14:00",
        ),
        ("The talks this afternoon at 3 pm won't happen. Your new time is Friday at 9:30 am.", "13 09:30"),
    ],
)
def test_what_is_said_of_a_time_tells_old_from_new(text: str, when: str) -> None:
    assert start(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "I have to cancel our call on Thursday at 2 pm. When could you come next week?",
        "We need to move your interview on Thursday at 2 pm, and I'll write again with a day.",
        "I'm unable to come to the office on Thursday at 2 pm.",
        "Thursday at 2 pm no longer works for the partners. More soon.",
    ],
)
def test_a_time_that_is_given_up_is_no_new_one(text: str) -> None:
    assert start(text) is None


def test_an_hour_of_which_nothing_is_said_leaves_the_time_open() -> None:
    other = "The lab is closed on Wednesday from 9 am. We would sit down at half past three then."
    plain = "We will see you on Wednesday at 3:30 pm. The lab closes at 5 pm."
    kinds = [claim.kind for claim in read(mail(other), Category.INTERVIEW_CHANGE).interviews]
    assert ClaimKind.SET not in kinds
    assert start(plain) == "11 15:30"


def test_a_sentence_that_ends_with_its_hour_is_not_asked_by_the_next() -> None:
    text = "We have moved you to Friday at 2 p.m. Could you bring your passport?"
    claims = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [claim.kind for claim in claims] == [ClaimKind.SET]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Your interview is tomorrow, Friday March 13, at 9:15 am.", None),
        ("Your interview is tomorrow, Tuesday March 10, at 9:15 am.", "10 09:15"),
        ("Your interview is tomorrow (the 12th) at 9:15 am.", None),
        ("Your interview is confirmed for Tuesday, March 3 at 2 pm.", None),
        ("Your interview is confirmed for Tuesday, March 12 at 2 pm.", None),
    ],
)
def test_days_that_disagree_set_nothing(text: str, when: str | None) -> None:
    message = mail(text, subject="Your interview tomorrow")
    claim = told_interview(read(message, Category.INTERVIEW_CONFIRMATION).interviews, Category.INTERVIEW_CONFIRMATION)
    assert (f"{claim.start.astimezone(NEW_YORK):%d %H:%M}" if claim and claim.start else None) == when


def test_a_question_in_the_middle_of_it_all_is_asked() -> None:
    text = "hi robin, boiler's gone. could do 11 am on friday? let me know, same place otherwise, lou"
    claims = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert all(claim.kind is not ClaimKind.SET for claim in claims)


def test_a_week_after_a_weekday_is_no_weekday_of_this_week() -> None:
    assert start("See you Tuesday week at 10 am.", Category.INTERVIEW_CONFIRMATION) == "17 10:00"
    assert start("See you next week on Tuesday at 10 am.", Category.INTERVIEW_CONFIRMATION) == "17 10:00"


def test_six_may_be_of_either_half_of_the_day() -> None:
    assert start("See you on Tuesday 6.45 at the gate.", Category.INTERVIEW_CONFIRMATION) is None
    assert start("See you on Tuesday 6.45 pm at the gate.", Category.INTERVIEW_CONFIRMATION) == "10 18:45"


@pytest.mark.parametrize("hour", ["1 oclock", "1 o'clock", "1 o clock", "1 O’clock"])
def test_the_clock_is_written_in_many_ways(hour: str) -> None:
    text = f"Come to the yard on Friday 13 March at {hour} for the weld test."
    claim = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.start.astimezone(NEW_YORK).strftime("%d %H:%M") for one in claim if one.start] == ["13 13:00"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Priya would love to pick your brain Tuesday at 2 about the move.", "10 14:00"),
        ("Bo will ring you on Thursday at 10 to talk about the racking.", "12 10:00"),
        ("Mr Pask sees you Friday at 3 where the vans stand.", "13 15:00"),
        ("Call me Tuesday at 2 so we can go over it.", "10 14:00"),
        ("You'd be on Tuesday at 2 sites.", None),
        ("Be in Leeds on Tuesday at 2 to 3 depots.", None),
    ],
)
def test_an_hour_goes_on_with_what_it_is_for(text: str, when: str | None) -> None:
    assert start(text, Category.INTERVIEW_CONFIRMATION) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We would like to meet you on Thursday, March 12. Would 12:30 suit you?", "12 12:30"),
        ("Could we see you on Wednesday 18 March? Does 2pm work?", "18 14:00"),
        ("Interviews are on Thursday. Would you like to come at 2pm?", "12 14:00"),
        ("Interviews are on Thursday. Would you rather have 2pm?", "12 14:00"),
        ("The shop opens on Thursday. Would you rather have 2pm?", None),
        ("Can you pop by for a cuppa on Thursday? Quarter to twelve suits me.", "12 11:45"),
        ("Could we meet on Thursday? The ovens are off by then so quarter to twelve suits me.", "12 11:45"),
        ("I'd love to have you in for a coffee on Friday. How about 10:15?", "13 10:15"),
        ("Chef wants to talk on Thursday. Could you do 3 pm?", "12 15:00"),
        ("We'd like to interview you on Tuesday the 17th.\n\nAre you free at 9:45?", "17 09:45"),
        ("Your interview is on Thursday, March 12. It starts at 9:30.", "12 09:30"),
        ("You are invited to a trial on Friday, March 13. Please be here for 7:45.", "13 07:45"),
        ("We'd like to fly you out for a full day on Thursday. You'd meet Bo Ek. We'd kick off at 9:30.", "12 09:30"),
        ("We'd like to see you for a full day on Thursday. We start at 9:30.", "12 09:30"),
        ("I am out on Thursday. We start at 9:30.", None),
        ("We'd love to meet you, but we are full on Thursday. We start at 9:30.", None),
        ("Your visit is on Friday. We begin at 11:00 with the line.", "13 11:00"),
        ("We could not meet on Thursday. Would 12:30 suit you?", None),
        ("Mina is away on Thursday, so let's talk. Would 12:30 suit you?", None),
        ("Thank you for coming to see us on Friday. Would 12:30 suit you?", None),
        ("We met on Thursday for a chat. Would 12:30 suit you?", None),
        ("The shop opens on Thursday. Would 12:30 suit you?", None),
        ("We would like to meet you on Thursday. The train leaves at 12:30.", None),
        ("We would like to meet you on Thursday. It is not far. Would 12:30 suit you?", None),
        ("Send it before our talk on Thursday. Would 12:30 suit you?", None),
        ("We would like to meet you on Thursday. Would 12:30 on Friday suit you?", "13 12:30"),
        ("We would like to meet you on Thursday. Lunch is at 12:30, is that fine?", None),
    ],
)
def test_the_next_sentence_may_tell_the_hour_of_a_day(text: str, when: str | None) -> None:
    claims = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    told = [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start]
    assert told == ([when] if when else [])


def test_the_next_sentence_may_ask_which_of_two_hours_of_a_day() -> None:
    claims = read(
        mail("Interviews are on Thursday. Which would suit you better, 2pm or 4pm?"), Category.INTERVIEW_INVITATION
    ).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start] == ["12 14:00", "12 16:00"]


def test_a_move_from_one_hour_to_another_is_no_length_whatever_the_mail_is_taken_for() -> None:
    text = "The time on Monday, March 16 changes from 10am to 1pm."
    assert start(text, Category.INTERVIEW_CONFIRMATION) == "16 13:00"
    text = "We moved things so that you see Ana on Monday, March 16 from 10am to 1pm."
    assert start(text, Category.INTERVIEW_CONFIRMATION) == "16 10:00"
