"""Numbers that name a vacancy, clock times in words, and which time of a change is the new one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.post.numbers import find_numbers
from agent.model.mail import Category, ClaimKind, InterviewClaim
from tests.unit.extraction.mails import BERLINER, USER, mail, read

NEW_YORK = ZoneInfo("America/New_York")


def claims(text: str, category: Category, date: str = "Mon, 09 Mar 2026 11:00:00 -0400") -> tuple[InterviewClaim, ...]:
    return read(mail(text, date=date), category).interviews


@pytest.mark.parametrize(
    ("subject", "text", "numbers"),
    [
        ("Application received: 391-WGH-2207", "", ("391-WGH-2207",)),
        ("Your application", "Job reference: 412-CV-7710\nClosing date: 13/02/2026", ("412-CV-7710",)),
        ("Bewerbung", "Kennziffer 0417/26, Stelle als Laborantin", ("0417/26",)),
        ("Your application", "We filled the Site Agent post (Ref KD/12).", ("KD/12",)),
        ("Process 26-ABC-TOR-204417", "", ("26-ABC-TOR-204417",)),
        ("Your application", "Thank you for applying for R-30881 Ward Clerk (Nights).", ("R-30881",)),
        ("Your application", "We have filled JR104417.", ("JR104417",)),
        ("Your application", "The position PM-05 is a grade.", ()),
        ("Your application", "We met on 12 March 2026 and will ring at 10.30.", ()),
        ("Re: 2026 graduate intake", "No news before 2026-03-20.", ()),
        ("Your application", "Larkin Search | EA Licence No: 21C0417 | Reg. No: R2140417", ()),
        ("Your application", "Larkin Foods Ltd. Registered in England and Wales No. 4417203. VAT number 204417", ()),
        ("Your interview", "Join the call. Meeting ID: 417 204 118. Passcode: 20417a", ()),
        ("Your application", "A charity registered in Scotland, number SC204417.", ()),
        ("Your application", "Registered charity no. 204417. Vacancy ref: 41-204", ("41-204",)),
    ],
)
def test_a_vacancys_number_is_found_and_a_date_is_none(subject: str, text: str, numbers: tuple[str, ...]) -> None:
    assert find_numbers(mail(text or "Thank you.", subject=subject)) == numbers


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("Ann Lee will call you on Thursday 12 March between 5 and 5:30 pm.", 30),
        ("Ann Lee will call you on Thursday 12 March between 5.15pm and 6pm.", 45),
        ("Ann Lee will call you on Thursday 12 March between 3 and 6 pm.", None),
    ],
)
def test_a_window_no_longer_than_a_call_is_its_time(text: str, lasts: int | None) -> None:
    found = claims(text, Category.INTERVIEW_CONFIRMATION)
    assert [(one.end - one.start).seconds // 60 for one in found if one.start and one.end] == ([lasts] if lasts else [])


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("Your interview is confirmed for Thursday 12 March at half past two.", 14, 30),
        ("Your interview is confirmed for Thursday 12 March at a quarter to four in the afternoon.", 15, 45),
        ("Your interview is confirmed for Thursday 12 March at noon.", 12, 0),
        ("Your interview is confirmed for Thursday 12 March, 1430 hrs.", 14, 30),
    ],
)
def test_a_clock_time_in_words_is_read(text: str, hour: int, minute: int) -> None:
    (claim,) = claims(text, Category.INTERVIEW_CONFIRMATION)
    assert claim.start is not None
    local = claim.start.astimezone(NEW_YORK)
    assert (local.day, local.hour, local.minute) == (12, hour, minute)


def test_half_past_in_german_is_half_an_hour_before_the_hour_that_it_names() -> None:
    said = mail(
        "Wir bestätigen Ihr Vorstellungsgespräch am Donnerstag, 12. März, um halb drei.",
        date="Mon, 09 Mar 2026 11:00:00 +0100",
    )
    (claim,) = read(said, Category.INTERVIEW_CONFIRMATION, BERLINER).interviews
    assert claim.start == datetime(2026, 3, 12, 14, 30, tzinfo=ZoneInfo("Europe/Berlin"))


def test_an_hour_in_words_that_may_be_morning_or_evening_sets_nothing() -> None:
    found = claims("Your interview is confirmed for Thursday 12 March at seven.", Category.INTERVIEW_CONFIRMATION)
    assert not [claim for claim in found if claim.kind is ClaimKind.SET]


@pytest.mark.parametrize(
    "text",
    [
        "We need to move your interview from Tuesday 10 March at 2pm to Thursday 12 March at 4pm.",
        "Your interview has a new time.\n\nPreviously: Tuesday 10 March, 2pm\nNew time: Thursday 12 March, 4pm",
        "Instead of Tuesday 10 March at 2pm, your interview will now be on Thursday 12 March at 4pm.",
        "Your interview will now take place on Thursday 12 March at 4pm, rather than on Tuesday 10 March at 2pm.",
    ],
)
def test_of_a_changes_two_times_the_new_one_is_set_and_the_old_one_is_gone(text: str) -> None:
    found = claims(text, Category.INTERVIEW_CHANGE)
    standing = [claim.start for claim in found if claim.kind is ClaimKind.SET]
    assert standing == [datetime(2026, 3, 12, 16, 0, tzinfo=NEW_YORK)]
    assert not [claim for claim in found if claim.start and claim.start.day == 10 and claim.kind is ClaimKind.SET]


def test_two_users_read_the_numeric_date_of_a_mail_by_its_own_other_dates() -> None:
    text = "The post was advertised on 25/02/2026.\n\nYour interview is confirmed for 05/03/2026 at 10:00 GMT."
    (claim,) = read(
        mail(text, date="Mon, 02 Mar 2026 11:00:00 +0000"), Category.INTERVIEW_CONFIRMATION, USER
    ).interviews
    assert claim.start is not None
    assert (claim.start.month, claim.start.day) == (3, 5)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("confirmed for 12/03/2026 at 15:00 Italian time", "03-12"),
        ("on 11/03/2026 at 10:00 GMT", "03-11"),
        ("on 04/05/2026 at 10:00", "04-05"),
        ("on 03/10/2026 at 10:00; the term begins on 09/03/2026", "03-10"),
        ("on 07/03/2026 at 10:00. You applied on 02/20/2026", "07-03"),
    ],
)
def test_a_numeric_date_is_the_near_one_of_the_two(told: str, day: str) -> None:
    """Given an American's reading by which an interview would be most of a year away, the other one is meant."""
    text = f"Your interview is {told}."
    found = read(mail(text, date="Mon, 02 Mar 2026 11:00:00 -0500"), Category.INTERVIEW_CONFIRMATION, USER)
    assert found.interviews[0].start is not None
    assert f"{found.interviews[0].start:%m-%d}" == day


@pytest.mark.parametrize(
    ("offset", "month"),
    [("-0500", 3), ("+0000", 3), ("+0100", 12)],  # New York; a machine in UTC; Berlin
)
def test_a_numeric_date_is_read_by_where_its_sender_is_and_else_by_the_users_locale(offset: str, month: int) -> None:
    text = "Your interview is confirmed for 03/12/2026 at 10:00."
    found = read(mail(text, date=f"Mon, 02 Mar 2026 11:00:00 {offset}"), Category.INTERVIEW_CONFIRMATION, USER)
    (claim,) = found.interviews
    assert claim.start is not None
    assert claim.start.month == month
