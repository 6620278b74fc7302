"""Zones that are told apart from their hours, and hours that are told twice."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import USER, mail, read


def told(body: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    claims = read(mail(body, "A call"), category).interviews
    return [f"{one.start:%m-%d %H:%M} {one.time_zone}" for one in claims if one.start]


@pytest.mark.parametrize(
    "body",
    [
        "Your interview is on Wednesday 11 March at 3 pm. That is London time, mind.",
        "Your interview is on Wednesday 11 March at 3 pm. The time is UK time, as Ana is there that day.",
        "Your interview is on Wednesday 11 March at 3 pm with Ana Ruiz (45 minutes, GMT).",
        "Your interview: Wednesday 11 March, 3 pm London\nPlatform: Webex",
        "Your interview (times in GMT) is on Wednesday 11 March at 3 pm.",
        "Your interview is on Wednesday 11 March at 3 pm. Our slots are all given in GMT, not Eastern.",
        "So we said Wednesday 11 March at 3 pm, but please note that's UK time (UTC+0).",
        "Your interview is on Wednesday 11 March at 3 pm. Please remember that we're on UK time.",
        "Your interview is on Wednesday 11 March at 3 pm (I'm in Leeds, so UK time).",
        "Your interview is on Wednesday 11 March at 3 pm. All times mentioned are in GMT.",
        "I ought to have added that Wednesday 11 March at 3 pm is London time.",
    ],
)
def test_a_zone_in_another_sentence_is_that_of_the_hour(body: str) -> None:
    assert told(body) == ["03-11 15:00 Europe/London"]


@pytest.mark.parametrize(
    ("body", "start"),
    [
        ("Your interview is on Wednesday 11 March at 3 pm GMT, MS Teams link to follow.", "03-11 15:00 Europe/London"),
        ("Your interview is on Wednesday 11 March at 3 pm in London, MS Teams.", "03-11 15:00 Europe/London"),
        ("We meet on Wednesday 11 March at 3 pm ET, OR we find another day.", "03-11 19:00 America/New_York"),
        ("Your interview is on Wednesday 11 March at 3 pm IST (India).", "03-11 09:30 Asia/Kolkata"),
        ("Come to our Dublin office on Wednesday 11 March at 3 pm IST.", "03-11 15:00 Europe/Dublin"),
    ],
)
def test_what_stands_behind_a_zone_makes_it_no_other(body: str, start: str) -> None:
    assert told(body) == [start]


@pytest.mark.parametrize("aside", ["", "Our teams sit in Pune and Tel Aviv."])
def test_whose_ist_it_is_nobody_knows_where_no_land_or_two_are_told(aside: str) -> None:
    (claim,) = read(
        mail(f"We meet on Wednesday 11 March at 3 pm IST. {aside}"), Category.INTERVIEW_CONFIRMATION
    ).interviews
    assert not claim.zone_known


def test_a_zone_over_a_list_is_that_of_all_its_hours() -> None:
    asked = "We would talk with Jonas (45 minutes, CEST). Would one of these do?"
    body = f"{asked}\n- Wed 11 March, 14:00\n- Thu 12 March, 9:30"
    assert told(body, Category.INTERVIEW_INVITATION) == ["03-11 13:00 Europe/Berlin", "03-12 08:30 Europe/Berlin"]


@pytest.mark.parametrize(
    "aside",
    [
        "You will meet Jonas (Berlin).",
        "The job is Care Assistant (PT).",
        "Our house is easy to find. It is central.",
        "Come with Ana (CAT) and Bo (EAT).",
        "The post is Physiotherapist (MSK).",
        "The office is in Berlin.",
    ],
)
def test_a_place_or_two_letters_are_no_zone(aside: str) -> None:
    assert told(f"Your interview is on Wednesday 11 March at 3 pm. {aside}") == ["03-11 19:00 America/New_York"]


@pytest.mark.parametrize(
    "hours",
    [
        "13:00 Warsaw time, which is 7:00 for you",
        "13:00 CET (that is 7:00 over there)",
        "13:00 Warsaw time = 7:00 on your side",
        "7:00 for you in the US, which is 13:00 Warsaw time",
        "13:00 Polish time suits Ana Ruiz, our lead. That's 8:00 in New York",
        "14:00 Narnian time suits Ana Ruiz, our lead. That's 12:00 in London",
        "1300 hrs CET (12:00 GMT)",
        "13:00 hrs CET (12:00 GMT)",
    ],
)
def test_the_same_hour_by_another_clock_is_no_second_interview(hours: str) -> None:
    assert [one.split()[1] for one in told(f"Your interview is on Wednesday 11 March at {hours}.")] == ["12:00"]


@pytest.mark.parametrize(("town", "hour"), [("Sofia", "09:00"), ("Bangkok", "04:00"), ("Nashville", "16:00")])
def test_a_town_names_its_zone(town: str, hour: str) -> None:
    assert told(f"Your interview is on Wednesday 11 March at 11:00, {town} time.")[0].split()[1] == hour


def test_a_name_behind_an_hour_is_no_town() -> None:
    assert told("Wednesday 11 March\n11:00 Sofia, our CTO")[0].split()[1] == "15:00"


@pytest.mark.parametrize(("people", "hour"), [("Swedish", "10:00"), ("Indian", "05:30"), ("Japan", "02:00")])
def test_a_people_or_a_country_with_one_clock_names_its_zone(people: str, hour: str) -> None:
    assert told(f"Your interview is on Wednesday 11 March at 11:00 {people} time.")[0].split()[1] == hour
    assert told(f"Your interview is on Wednesday 11 March at 11:00. {people} food is served.")[0].split()[1] == "15:00"


@pytest.mark.parametrize(
    "body",
    [
        "Wednesday 11 March\n1:00 PM - 1:45 PM CT (2:00 PM - 2:45 PM your time, Eastern)\nTeams",
        "Wednesday 11 March at 1 PM CT / 2 PM your time.",
        "On Wednesday 11 March, 1 PM CT for us and 2 PM for you.",
    ],
)
def test_the_same_hour_once_more_by_the_readers_clock(body: str) -> None:
    claims = read(mail(f"We would like to propose a call:\n\n{body}", "A call"), Category.INTERVIEW_INVITATION, None)
    assert [f"{one.start:%m-%d %H:%M}" for one in claims.interviews if one.start] == ["03-11 18:00"]


def test_atlantic_behind_an_hour_is_its_zone() -> None:
    (claim,) = read(
        mail("We are set for Friday 13 March at 1 pm Atlantic."), Category.INTERVIEW_CONFIRMATION
    ).interviews
    assert (claim.start, claim.time_zone) == (datetime(2026, 3, 13, 16, tzinfo=UTC), "America/Halifax")


@pytest.mark.parametrize(
    ("label", "hour"),
    [
        ("(UTC-06:00) Central Time (US & Canada)", "20:00 America/Chicago"),
        ("(GMT-08:00) Pacific Time (US and Canada)", "22:00 America/Los_Angeles"),
        ("(UTC-05:00) New York", "19:00 America/New_York"),
        ("(UTC-06:00) Costa Rica", "21:00 None"),
        ("(UTC-04:00) Eastern Time (US & Canada)", "19:00 None"),
        ("GMT-05:00 Eastern Time", "19:00 America/New_York"),
        ("(GMT-06:00 Central Standard Time)", "20:00 America/Chicago"),
        ("UTC-08:00, Pacific Time", "22:00 America/Los_Angeles"),
        ("UTC-05:00 - Eastern Time (New York)", "19:00 America/New_York"),
        ("GMT-04:00 Eastern Time", "19:00 None"),
    ],
)
def test_the_offset_in_outlooks_name_of_a_zone_is_that_of_winter(label: str, hour: str) -> None:
    """The clocks of North America went forward on 8 March; an offset that is not the winter's is meant as it stands."""
    assert told(f"When: Wednesday, March 11, 2026 3:00 PM-3:45 PM {label}.\nWhere: Teams") == [f"03-11 {hour}"]


@pytest.mark.parametrize(
    ("hours", "told_as"),
    [
        ("15:00 Uhr (10:00 your time)", "14:00 America/New_York"),
        ("10:00 (15:00 in London)", "15:00 Europe/London"),
        ("14h (15h em Madrid)", "14:00 Europe/Madrid"),
        ("15:00 / 10:00 your time", "14:00 America/New_York"),
    ],
)
def test_an_hour_in_brackets_or_told_as_whose_tells_the_zone(hours: str, told_as: str) -> None:
    """Given two hours of which one names whose it is, the other is the same instant."""
    body = f"We are set for Wednesday 11 March at {hours}."
    elsewhere = mail(body, "A call", date="Mon, 09 Mar 2026 16:00:00 +0100")
    claims = read(elsewhere, Category.INTERVIEW_CONFIRMATION).interviews
    assert [f"{one.start:%H:%M} {one.time_zone}" for one in claims if one.start] == [told_as]


@pytest.mark.parametrize(
    ("hours", "told_as"),
    [
        ("9:00 your time (15:00 ours)", ["09:00"]),
        ("9:00 New York time, which is 15:00 here", ["09:00"]),
        ("9 am your time, 15:00 mine", ["09:00"]),
        ("15:00 our time (9:00 for you)", ["09:00"]),
        ("15:00 our time, 9:00 yours", ["09:00"]),
        ("15:00 here in Jena, 9:00 for you", ["09:00"]),
        ("15:00 here in Jena, this is 9:00 for you in New York", ["09:00"]),
        ("9:00 your time with Ada Lund and 11:00 your time with Tom Ball", ["09:00", "11:00"]),
    ],
)
def test_the_senders_own_hour_is_no_second_one(hours: str, told_as: list[str]) -> None:
    """Given a mail that is dated in UTC, as Exchange does, so that nobody knows the sender's zone."""
    body = f"Hi Robin,\n\nyour interview is on Wednesday 11 March at {hours}.\n\nDana"
    claims = read(mail(body, "Interview", date="Mon, 09 Mar 2026 16:00:00 +0000"), Category.INTERVIEW_CONFIRMATION)
    zone = ZoneInfo(USER.time_zone)
    assert [f"{one.start.astimezone(zone):%H:%M}" for one in claims.interviews if one.start] == told_as


def test_thanks_for_your_time_tell_no_zone() -> None:
    elsewhere = mail(
        "We are set for Wednesday 11 March at 10:30. Thanks for your time.", date="Mon, 09 Mar 2026 16:00:00 +0100"
    )
    (claim,) = read(elsewhere, Category.INTERVIEW_CONFIRMATION).interviews
    assert not claim.zone_known


@pytest.mark.parametrize("whose", [" (still your time)", ". That's your time again", ", all your time", " - your time"])
def test_whose_time_it_is_may_be_told_behind_the_day(whose: str) -> None:
    body = f"Quick change: 10:30 instead of 10:00 on Wednesday 11 March{whose}."
    elsewhere = mail(body, "A call", date="Mon, 09 Mar 2026 08:00:00 -0700")
    (claim,) = read(elsewhere, Category.INTERVIEW_CHANGE).interviews
    assert claim.start == datetime(2026, 3, 11, 14, 30, tzinfo=UTC)
    assert claim.zone_known


@pytest.mark.parametrize(
    "body",
    [
        "Noon for me in Toronto, 16:00 for you, 11 March.",
        "Wednesday 11 March, noon for me in Toronto and 16:00 for you.",
        "Wednesday 11 March, noon for us, 4 pm for you.",
        "it's 9am pacific / 4pm london on wed 11 mar, 40 min",
    ],
)
def test_an_hour_for_me_and_for_you_is_one_instant(body: str) -> None:
    """Given an hour by the sender's clock and by the reader's, they are one; the sender's town tells which clock."""
    londoner = replace(USER, time_zone="Europe/London")
    claims = read(mail(body, "A call"), Category.INTERVIEW_CONFIRMATION, londoner).interviews
    assert [f"{one.start:%m-%d %H:%M}" for one in claims if one.start][:1] == ["03-11 16:00"]
    assert len(claims) == 1


@pytest.mark.parametrize(
    "hours",
    [
        "9 our time, which I make 4 in the afternoon for you",
        "6.30pm Cairnsville time = 4pm London",
        "6.30pm in New Narnia time (4pm London)",
    ],
)
def test_an_hour_somewhere_unknown_or_ours_is_that_of_the_reader_beside_it(hours: str) -> None:
    """Given an hour by a clock that nobody knows, or by theirs, and once more by the reader's, that one counts."""
    londoner = replace(USER, time_zone="Europe/London")
    pacific = mail(f"Great, Wednesday 11 March at {hours}.", "A call", date="Mon, 09 Mar 2026 08:00:00 -0700")
    claims = read(pacific, Category.INTERVIEW_CONFIRMATION, londoner).interviews
    assert [f"{one.start:%m-%d %H:%M}" for one in claims if one.start] == ["03-11 16:00"]


@pytest.mark.parametrize(
    ("date", "known"),
    [
        ("Mon, 07 Jul 2025 10:00:00 +0000", False),  # London is at +0100 then: a server dates so
        ("Mon, 07 Jul 2025 11:00:00 +0100", True),
        ("Mon, 12 Jan 2026 10:00:00 +0000", True),
    ],
)
def test_our_time_of_a_server_that_dates_in_utc_is_nobodys(date: str, known: bool) -> None:
    own = mail("I will ring you tomorrow at 11 am our time.", "A call", date=date)
    (claim,) = [one for one in read(own, Category.INTERVIEW_CONFIRMATION).interviews if one.start]
    assert claim.zone_known is known


def test_the_hour_of_a_country_is_in_its_zone() -> None:
    assert told("Your interview is on Wednesday 11 March, at 16.00 of Italy (3 pm London).") == [
        "03-11 15:00 Europe/Rome"
    ]


def test_the_expressions_of_zones_are_the_same_in_each_process() -> None:
    shown = "from agent.extraction.when import zoned; print(zoned._ZONE.pattern, zoned._OR_ZONE.pattern)"
    told = [
        subprocess.run(
            [sys.executable, "-c", shown], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
