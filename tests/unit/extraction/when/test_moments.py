"""Moments: a day and a clock time, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.interview.lengths import find_length
from agent.extraction.when.moments import find_moments, find_scattered
from agent.extraction.when.readers import Reader

NEW_YORK = ZoneInfo("America/New_York")
# Monday, 9 March 2026, 11:00 in New York
AMERICAN = Reader(datetime(2026, 3, 9, 15, tzinfo=UTC), -240, "America/New_York", month_first=True)
GERMAN = Reader(datetime(2026, 3, 9, 10, tzinfo=UTC), 60, "Europe/Berlin", month_first=False)


def wall(text: str, reader: Reader = AMERICAN) -> list[str]:
    zone = ZoneInfo(reader.user_zone or "UTC")
    return [moment.start.astimezone(zone).strftime("%m-%d %H:%M") for moment in find_moments(text, reader)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Thursday, March 12 at 10:00 AM.", ["03-12 10:00"]),
        ("on Thursday March 12th at 10am.", ["03-12 10:00"]),
        ("on Mar 12, 2026 @ 3:30 PM", ["03-12 15:30"]),
        ("Thursday, March 12 at 10, 12 or 3.", ["03-12 10:00", "03-12 12:00", "03-12 15:00"]),
        ("Thursday, March 12 at 10, 11.30 and 2pm", ["03-12 10:00", "03-12 11:30", "03-12 14:00"]),
        ("Thursday, March 12 at 10 and 2 others come", ["03-12 10:00"]),
        ("Thursday, March 12 at 10 or 2 hours later", ["03-12 10:00"]),
        ("On March 12:\nAda Lee\tada@x.com\t10:00 AM\nBo Lee\tbo@x.com\t11:00 AM", ["03-12 10:00", "03-12 11:00"]),
        ("Tues 17th at 9, or a quarter to five on the Thursday", ["03-17 09:00", "03-19 16:45"]),
        ("Monday 16 March at 10am, Wednesday at 2pm or Friday at 3", ["03-16 10:00", "03-18 14:00", "03-20 15:00"]),
        ("I am away from Tuesday 17th, so Thursday at 3 then", ["03-12 15:00"]),
        ("Neither the 12th at 9 nor the 13th at 5pm is possible, but the 17th at 12.30pm is", ["03-17 12:30"]),
        ("12 March, 14:30", ["03-12 14:30"]),
        ("2026-03-12 09:15", ["03-12 09:15"]),
        ("3/12 at 10:00 am", ["03-12 10:00"]),
        ("13/3/2026 at 10:00", ["03-13 10:00"]),
        ("tomorrow at noon", ["03-10 12:00"]),
        ("On Tuesday you meet Ana Cole at 9:30 AM and Victor Sun at 11:00 AM", ["03-10 09:30", "03-10 11:00"]),
        ("On Tuesday you meet Ms Sun at 11 AM", ["03-10 11:00"]),
        ("Sat 10am or Sun at 11:00 AM", ["03-14 10:00", "03-15 11:00"]),
        ("next Tuesday at 10am", ["03-17 10:00"]),
        ("this Friday at 9:00", ["03-13 09:00"]),
        ("on Monday at 9:00", ["03-16 09:00"]),
        ("Thursday the 12th at 11:00", ["03-12 11:00"]),
        ("2 PM on Thursday", ["03-12 14:00"]),
        ("our call on Tuesday at 3", ["03-10 15:00"]),
        ("Great, I'll call you at 3 thurs", ["03-12 15:00"]),
        ("see you at 10 Weds", ["03-11 10:00"]),
        ("come by at 11 fri, please", ["03-13 11:00"]),
        ("we have desks at 3 sun terraces", []),
        ("can you do fri at 2pm?", ["03-13 14:00"]),
        ("sat 10am works", ["03-14 10:00"]),
        ("see you wed 10am", ["03-11 10:00"]),
        ("come mon morning at 9", ["03-16 09:00"]),
        ("are you free mon or tue at 10am?", ["03-16 10:00", "03-17 10:00"]),
        ("they sat at 2pm", []),
        ("the sun 2pm", []),
        ("a coffee on Thursday morning, say 9?", ["03-12 09:00"]),
        ("would Friday afternoon around 4 suit?", ["03-13 16:00"]),
        ("come by on Friday morning at 11, please", ["03-13 11:00"]),
        ("are you free Tuesday evening around 6?", ["03-10 18:00"]),
        ("would Thursday, say 2, be any good?", ["03-12 14:00"]),
        ("Thursday 12 March at two suits us both", ["03-12 14:00"]),
        ("Friday the 13th at half past three suits Ann", ["03-13 15:30"]),
        ("I saw on Thursday morning about 10 applicants.", []),
        ("on Tuesday morning, say 3 of us will be there", []),
        ("on Friday around 6 we close", []),
        ("Can you swing past Thursday about 10?", ["03-12 10:00"]),
        ("Come past Thursday at 10", ["03-12 10:00"]),
        ("We met this past Thursday at 10:00", []),
        ("Friday at 2:30", ["03-13 14:30"]),
        ("January 8 at 10:00", []),  # ten months ahead: rather a past one
        ("November 20 at 10:00", ["11-20 10:00"]),
        ("Tuesday 10:00, Thursday 14:00", ["03-10 10:00", "03-12 14:00"]),
        ("Tuesday or Wednesday at 10am", ["03-10 10:00", "03-11 10:00"]),
        ("Thursday, March 12:\n- 10:00 with Ana\n- 11:00 with Bo", ["03-12 10:00", "03-12 11:00"]),
        ("Date: March 12, 2026\nTime: 10:00 AM", ["03-12 10:00"]),
        ("on Thursday, March 19:\n9:15 a.m.\n11:45 a.m.", ["03-19 09:15", "03-19 11:45"]),
        ("Thursday, March 19: 9:15 a.m. or 2 p.m.", ["03-19 09:15", "03-19 14:00"]),
        ("Thursday 19: 9:15 a.m.", ["03-19 09:15"]),
        ("Fri, Mar 20: 1 pm", ["03-20 13:00"]),
        (
            "New: 11:30am (Eastern Time - US & Canada) on Monday, March 16\n"
            "Old: 10:00am (Eastern Time - US & Canada) on Friday, March 13",
            ["03-16 11:30", "03-13 10:00"],
        ),
        ("New: 11:30am - Monday, March 16\nOld: 10:00am - Friday, March 13", ["03-16 11:30", "03-13 10:00"]),
        ("on Thursday,\nMarch 12 at\n10:00 AM", ["03-12 10:00"]),
    ],
)
def test_what_is_plainly_a_moment_is_read(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dienstag, 17. März 2026 um 14:00 Uhr", ["03-17 14:00"]),
        ("am 17.03.2026 um 14.30 Uhr", ["03-17 14:30"]),
        ("am 17.03. um 9 Uhr", ["03-17 09:00"]),
        ("morgen um 10:00 Uhr", ["03-10 10:00"]),
        ("Guten Morgen, es ist 10:00 Uhr", []),
        ("mardi 17 mars à 15h30", ["03-17 15:30"]),
        ("el martes 17 de marzo a las 10:00", ["03-17 10:00"]),
        ("terça-feira, 17 de março às 15h", ["03-17 15:00"]),
        ("dinsdag 17 maart om 14.00 uur", ["03-17 14:00"]),
        ("martedì 17 marzo alle 15:00", ["03-17 15:00"]),
        ("3/12 at 10:00", ["12-03 10:00"]),
    ],
)
def test_other_languages_and_the_way_of_the_locale(text: str, expected: list[str]) -> None:
    assert wall(text, GERMAN) == expected or (expected == ["12-03 10:00"] and wall(text, GERMAN) == ["12-03 10:00"])


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday, March 12 at 10:00",  # it is a Thursday
        "March 3 at 10:00",  # past
        "on 3 March 2025 at 10:00",
        "February 30 at 10:00",
        "on Thursday, March 12",  # no time
        "at 10:00 AM",  # no day
        "Call me at +1 415 555 2671 or (415) 555-2671 on Thursday",
        "on Thursday by Zoom, Meeting ID: 812 3456 7890, passcode: 10:30",
        "We may meet. I sat down at 10:00.",
        "between 10:00 and 12:00 on Thursday",
        "any time after 2 PM on Thursday",
        "Please answer by Thursday, March 12 at 5 PM.",
        "We got the mail you sent on Thursday, March 12 at 10:00",
        "see https://meet.example/2026-03-12/10:00",
        "Thursday at 7",  # morning or evening?
        "Thursday at 3 sites",
        "on Thursday at 25:00",
        "today at 9:00",  # it is eleven
    ],
)
def test_what_is_no_moment_is_left(text: str) -> None:
    assert wall(text) == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("March 12, 2:00-3:00 PM", 60),
        ("March 12, 11-12:30 PM", 90),
        ("March 12 from 10:00 to 10:45", 45),
        ("March 12, 11:30 AM – 1:00 PM", 90),
        ("12. März, 14:00 bis 15:30 Uhr", 90),
        ("March 12, 11:30-1:00", 90),
    ],
)
def test_ranges_have_an_end(text: str, minutes: int) -> None:
    moment = find_moments(text, AMERICAN)[0]
    assert moment.end is not None
    assert moment.end - moment.start == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("words", "utc", "zone"),
    [
        ("10:00 AM ET", "14:00", "America/New_York"),
        ("10:00 AM (PT)", "17:00", "America/Los_Angeles"),
        ("10:00 AM Pacific", "17:00", "America/Los_Angeles"),
        ("10:00 AM Pacific Time", "17:00", "America/Los_Angeles"),
        ("10:00 GMT", "10:00", "Europe/London"),
        ("10:00 CET", "09:00", "Europe/Berlin"),
        ("10:00 London time", "10:00", "Europe/London"),
        ("10:00 (Europe/Paris)", "09:00", "Europe/Paris"),
        ("10:00 UAE time", "06:00", "Asia/Dubai"),
        ("10:00 AM KSA time", "07:00", "Asia/Riyadh"),
        ("10:00 (Doha time)", "07:00", "Asia/Qatar"),
        ("10:00 UTC+2", "08:00", None),
        ("10:00 GMT-05:30", "15:30", None),
        ("10:00 am your time", "14:00", "America/New_York"),
        ("10:00am pst", "17:00", "America/Los_Angeles"),
        ("10:00am pt works", "17:00", "America/Los_Angeles"),
        ("10amPST", "17:00", "America/Los_Angeles"),
        ("10:00pst/1:00est", "17:00", "America/Los_Angeles"),
        ("10-11am pst", "17:00", "America/Los_Angeles"),
        ("10:00 gmt", "10:00", "Europe/London"),
        ("10.00 cet", "09:00", "Europe/Berlin"),
        ("10am (est)", "14:00", "America/New_York"),
        ("10a PT / 1p ET", "17:00", "America/Los_Angeles"),
        ("10:00a-10:45a Pacific", "17:00", "America/Los_Angeles"),
    ],
)
def test_zones(words: str, utc: str, zone: str | None) -> None:
    moment = find_moments(f"Thursday, March 12 at {words}.", AMERICAN)[0]
    assert (moment.start.strftime("%H:%M"), moment.time_zone, moment.zone_known) == (utc, zone, True)


@pytest.mark.parametrize(
    "text",
    [
        "Jeudi 12 mars à 10h est confirmé.",
        "Donnerstag, 12. März, 10:00 ist bestätigt.",
        "Jeudi 12 mars à 10:00 et à 14:00",
        "March 12 at 10am, eat first. We're on the Central line.",
    ],
)
def test_small_words_behind_an_hour_are_no_zones(text: str) -> None:
    assert wall(text)[0] == "03-12 10:00"


def test_an_abbreviation_of_two_countries_goes_by_the_sender() -> None:
    text = "Thursday, March 12 at 10:00 IST"
    indian = Reader(AMERICAN.sent, 330, "America/New_York", month_first=True)
    assert find_moments(text, indian)[0].time_zone == "Asia/Kolkata"
    assert not find_moments(text, AMERICAN)[0].zone_known


def test_one_instant_in_two_zones_is_one_moment() -> None:
    assert wall("March 12 at 10:00 AM PT / 1:00 PM ET") == ["03-12 13:00"]


def test_an_hour_here_is_the_senders_and_beside_it_one_for_the_reader_is_theirs() -> None:
    sydney = Reader(AMERICAN.sent, 660, "America/New_York", month_first=True)
    (moment,) = find_moments("March 13 at 9am here / 6pm for you the day before", sydney)[:1]
    assert (moment.start.strftime("%d %H:%M"), moment.zone_known) == ("12 22:00", True)
    (moment,) = find_moments("March 12 at 10am on our end (7pm on your end)", sydney)[:1]
    assert moment.zone_known
    assert not find_moments("I have booked March 12 at 9am for you", sydney)[0].zone_known


@pytest.mark.parametrize(
    "text",
    [
        "You see Bo on Thursday, March 12 at 10:00 AM. On the same day at 4:30 PM you see Ada.",
        "You see Bo on Thursday, March 12 at 10:00 AM. You will see Ada the same day, at 4:30 PM.",
        "You see Bo on Thursday, March 12 at 10:00 AM, and Ada at 4:30 PM the same day.",
    ],
)
def test_an_hour_of_the_same_day_is_of_the_one_that_was_named(text: str) -> None:
    assert wall(text) == ["03-12 10:00", "03-12 16:30"]


def test_a_zone_said_once_is_that_of_all() -> None:
    assert wall("March 12 at 10:00, 11:00 or 2 PM PT") == ["03-12 13:00", "03-12 14:00", "03-12 17:00"]


def test_without_a_zone_the_later_reading_counts_and_is_flagged() -> None:
    londoner = Reader(AMERICAN.sent, 0, "America/New_York", month_first=True)
    moment = find_moments("March 12 at 10:00", londoner)[0]
    assert moment.start.astimezone(NEW_YORK).hour == 10
    assert not moment.zone_known
    californian = Reader(AMERICAN.sent, -420, "America/New_York", month_first=True)
    assert find_moments("March 12 at 10:00", californian)[0].start.astimezone(NEW_YORK).hour == 13


def test_where_both_readings_agree_nothing_is_doubtful() -> None:
    assert find_moments("March 12 at 10:00", AMERICAN)[0].zone_known


def test_relative_days_are_the_senders() -> None:
    # Monday 23:30 in New York is Tuesday in UTC; the writer's tomorrow is Tuesday.
    late = Reader(datetime(2026, 3, 10, 3, 30, tzinfo=UTC), -240, "America/New_York", month_first=True)
    assert wall("tomorrow at 10:00", late) == ["03-10 10:00"]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It takes 45 minutes.", 45),
        ("a 30-minute call", 30),
        ("plan an hour", 60),
        ("half an hour", 30),
        ("about 1 hour", 60),
        ("one and a half hours", 90),
        ("ein Gespräch von 60 Minuten", 60),
        ("join 15 minutes early", None),
        ("in 5 minutes", None),
        ("It opens with a 20 min presentation, then questions. Allow an hour.", 60),
        ("Prepare a 15-minute lesson for Year 3.", None),
        ("a 30 minute written test", None),
        ("a 45 minute interview, with a test", 45),
    ],
)
def test_lengths(text: str, minutes: int | None) -> None:
    assert find_length(text) == (timedelta(minutes=minutes) if minutes else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10:15 of Tuesday 17", ["03-17 10:15"]),
        ("às 10h45 do dia 18 de março", ["03-18 10:45"]),
        ("Date: March 12, 2026\nTime: 1430 to 1515", ["03-12 14:30"]),
        ("1430 thurs it is", ["03-12 14:30"]),
        ("on Thursday, nine in the morning", ["03-12 09:00"]),
        ("el 18 a las 10:00", ["03-18 10:00"]),
        ("Thursday, 19.03, 9.00-9.40", ["03-19 09:00"]),
        ("The clocks went forward on Sunday. Our call is on Thursday at 10:00.", ["03-12 10:00"]),
    ],
)
def test_more_ways_of_saying_it(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    "text", ["The clocks go forward on Sunday here, so 3 PM is 4 PM.", "Room 1430 to 1515 on request, Thursday"]
)
def test_more_that_is_no_moment(text: str) -> None:
    assert wall(text) == []


def test_a_city_behind_a_time_is_its_zone_alone() -> None:
    told = find_moments("Thursday, March 12, 07:00 Lisbon", AMERICAN)[0]
    assert (told.start.strftime("%H:%M"), told.time_zone, told.zone_known) == ("07:00", "Europe/Lisbon", True)
    trains = find_moments("Thursday, March 12:\n- 10:00 Interview\n- 19:57 London, coach 3", AMERICAN)
    assert trains[0].time_zone == "America/New_York"
    assert trains[1].time_zone == "Europe/London"


def test_mountain_standard_time_said_in_winter_of_a_day_in_summer_may_be_arizona() -> None:
    winter = Reader(datetime(2026, 3, 6, 17, tzinfo=UTC), -420, None, month_first=True)
    later = find_moments("Monday, March 16 at 2:30 PM MST", winter)[0]
    assert (later.start.strftime("%H:%M"), later.zone_known) == ("21:30", False)
    soon = find_moments("Saturday, March 7 at 2:30 PM MST", winter)[0]
    assert (soon.start.strftime("%H:%M"), soon.zone_known) == ("21:30", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday at 3 pm is fine. See you on Thursday next week!", ["03-19 15:00"]),
        ("Jeudi 15h me convient. À jeudi de la semaine prochaine !", ["03-19 15:00"]),
        ("El jueves a las 15:00 me va bien. Hasta el jueves de la semana que viene.", ["03-19 15:00"]),
        ("Thursday at 3 pm or Thursday next week at 3 pm?", ["03-12 15:00", "03-19 15:00"]),
        ("Thursday at 3 pm is fine. See you Thursday!", ["03-12 15:00"]),
    ],
)
def test_a_weekday_is_of_the_week_that_is_said_in_taking_leave(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


def test_the_day_in_whose_place_another_comes_names_no_day_of_an_hour() -> None:
    found = find_scattered("I meant Wednesday the 18th, not Tuesday. Still 2 pm.", AMERICAN)
    assert [one.start.astimezone(NEW_YORK).strftime("%m-%d %H:%M") for one in found] == ["03-18 14:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We can do 9.30 or 11 on 17 March.", ["03-17 09:30", "03-17 11:00"]),
        ("Our slots are 10:00, 12:15 and 14:30 on Tuesday", ["03-10 10:00", "03-10 12:15", "03-10 14:30"]),
        ("Tuesday is full. There is 10:00 or 14:30 on Friday", ["03-13 10:00", "03-13 14:30"]),
        ("Tuesday at 10 and 2 pm on Friday", ["03-10 10:00", "03-13 14:00"]),
        ("We can do 11 on Tuesday or 3 on Friday.", ["03-10 11:00", "03-13 15:00"]),
        ("Let's do 5 on Wednesday after the shop closes.", ["03-11 17:00"]),
        ("We'll go with 2 on Thursday.", ["03-12 14:00"]),
        ("Let's do 2 interviews on Wednesday.", []),
        ("We do 5 Wednesdays a month.", []),
        ("Please join us Wed 3/11 from 1-2p ET.", ["03-11 13:00"]),
        ("Thursday 12 March, 9am, at 12-14 High Street.", ["03-12 09:00"]),
        ("Thursday 12 March, 9am at 8-10 Quayside.", ["03-12 09:00"]),
        ("Thursday 12 March, 9am, at 10 - 12 Old Dock Rd.", ["03-12 09:00"]),
        ("Thursday 12 March, 2pm-3pm Park House", ["03-12 14:00"]),
        ("Date: 12 Mar 2026 (Thu) or 13 Mar 2026 (Fri)\nTime: 3pm", ["03-12 15:00", "03-13 15:00"]),
        (
            "slots at 10:00 and 14:30 on both the 17th and the 18th",
            ["03-17 10:00", "03-18 10:00", "03-17 14:30", "03-18 14:30"],
        ),
    ],
)
def test_hours_of_one_row_share_the_day_behind_them(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 6th or the 7th of May at 10am", ["05-06 10:00", "05-07 10:00"]),
        ("6 or 7 May at 10am", ["05-06 10:00", "05-07 10:00"]),
        ("on the 5th, 6th and 7th May at 10am", ["05-05 10:00", "05-06 10:00", "05-07 10:00"]),
        ("We see people on 19 and 20 May. Yours is the 20th at 9.30.", ["05-20 09:30"]),
        ("on Monday the 6th or Tuesday the 7th of April at 10am", ["04-06 10:00", "04-07 10:00"]),
        ("at 9 and 20 May is too late, so Friday at 10am", ["03-13 10:00"]),
        ("the 30th or the 1st of May at 10am", ["04-30 10:00", "05-01 10:00"]),
    ],
)
def test_days_of_one_row_share_the_month_behind_them(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("moved from Monday the 16th at 11 to the day after, 2:00-3:00 pm", ["03-16 11:00", "03-17 14:00"]),
        ("It moves from Thursday to the following day at 3pm.", ["03-13 15:00"]),
        ("next Monday at 10:00, or the Wednesday after that at half past three", ["03-16 10:00", "03-18 15:30"]),
        ("Thursday the 19th is out. Could we meet on the Friday at 10.30?", ["03-20 10:30"]),
        ("Thursday 19 March is full; the Saturday at 11am is free", ["03-21 11:00"]),
        ("Thursday 19 March is full; the Tuesday at 11am is free", ["03-10 11:00"]),
        ("On Thursday Marta from the Friday clinic sees you at half past ten", ["03-12 10:30"]),
    ],
)
def test_a_day_told_by_the_one_before_it(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday morning then, 8 sharp, before the crew gets in.", ["03-12 08:00"]),
        ("9 it is, tomorrow. Ask for Donna.", ["03-10 09:00"]),
        ("10 works, on Thursday.", ["03-12 10:00"]),
        ("Come and work with us on Thursday. Meet at the yard 7:30am", ["03-12 07:30"]),
        ("We would love to see you on Thursday. Please report to the front desk at 9.15", ["03-12 09:15"]),
        ("We would love to see you on Thursday. Please meet 3 people", []),
    ],
)
def test_hours_in_few_words(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


def test_mail_dated_in_utc_was_written_on_the_users_day() -> None:
    late = datetime(2026, 3, 10, 1, tzinfo=UTC)  # nine in the evening of the ninth, in New York
    assert Reader(late, 0, "America/New_York", month_first=True).today.day == 9
    assert Reader(late, 60, "America/New_York", month_first=True).today.day == 10
    assert Reader(late, 0, None, month_first=True).today.day == 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aceptamos solicitudes hasta el jueves 12 a las 14:00.", []),
        ("Recebemos inscrições até quinta, dia 12, às 14:00.", []),
        ("Solliciteren kan tot donderdag 12 maart om 14:00.", []),
        ("Perfecto. Hasta el jueves a las 14:00.", ["03-12 14:00"]),
        ("Combinado! Até quinta às 10h!", ["03-12 10:00"]),
        ("Helemaal goed. Tot donderdag om 10 uur!", ["03-12 10:00"]),
        ("We would like to see you this day week at 2.15pm.", ["03-16 14:15"]),
        ("Come in this day fortnight at 11 am.", ["03-23 11:00"]),
        ("Your interview will take place on Thursday, March 12 between 10:00 and 11:00.", ["03-12 10:00"]),
        ("We will phone you for the interview on Thursday, March 12 between 10:00 and 11:00.", []),
        ("Your interview will be held on Thursday, March 12 between 10:00 and 4:00.", []),
    ],
)
def test_until_a_day_nobody_meets_but_who_takes_leave_does(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See you at nine tomorrow.", ["03-10 09:00"]),
        ("We meet at ten today at the yard.", []),
        ("On Thursday we start at 10, please bring ID.", ["03-12 10:00"]),
        ("On Thursday I'll ring you at 2.", ["03-12 14:00"]),
        ("On Thursday we meet at 3 sites.", []),
    ],
)
def test_a_bare_hour_beside_tomorrow_or_where_they_begin(text: str, expected: list[str]) -> None:
    assert wall(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "As entrevistas decorrem na quinta, dia 12, entre as 9h e as 17h.",
        "La recepción atiende el jueves 12 entre las 9 y las 17 h.",
    ],
)
def test_the_hours_of_a_window_abroad_are_no_moments(text: str) -> None:
    assert wall(text) == []


@pytest.mark.parametrize(
    "text",
    ["Any day except Monday at 10 is fine.", "We start at 4 am. Come by any day next week but Monday or Tuesday."],
)
def test_a_day_that_is_excepted_is_none(text: str) -> None:
    assert wall(text) == []


def test_a_day_beside_the_excepted_one_is_offered() -> None:
    assert wall("Any day but Monday is fine, so shall we say Thursday at 10 am?") == ["03-12 10:00"]


def test_of_two_dates_of_one_weekday_the_near_one_is_meant() -> None:
    assert wall("Thurs 12/3 at 3.30pm") == wall("Thu 12/03/2026 at 3.30pm") == ["03-12 15:30"]
    assert wall("Thursday 3/12 at 3.30pm") == ["03-12 15:30"]
    assert wall("2026/03/12 15:30") == wall("2026.03.12, 15:30") == ["03-12 15:30"]
    assert wall("12/3 at 3.30pm") == ["12-03 15:30"]
