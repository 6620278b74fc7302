"""Durations, zones, business days and working hours."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.model.settings import Duration, Unit
from agent.timing import (
    END_OF_DAY,
    WorkCalendar,
    add,
    day_after,
    known_countries,
    local,
    parse_duration,
    parse_hours,
    shortest,
    wall,
    zone,
)

NEW_YORK = zone("America/New_York")
BERLIN = zone("Europe/Berlin")
US = WorkCalendar("US", NEW_YORK, (time(8), time(18)))
GERMANY = WorkCalendar("DE", BERLIN, (time(8), time(18)))


def new_york(month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, second, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1 hour", Duration(1, Unit.HOURS)),
        ("24 hours", Duration(24, Unit.HOURS)),
        ("1 second", Duration(1, Unit.SECONDS)),
        ("30 sec", Duration(30, Unit.SECONDS)),
        ("10 minutes", Duration(10, Unit.MINUTES)),
        ("5 min", Duration(5, Unit.MINUTES)),
        ("3 days", Duration(3, Unit.DAYS)),
        ("1 Day", Duration(1, Unit.DAYS)),
        ("  2   business   days ", Duration(2, Unit.BUSINESS_DAYS)),
        ("1 business day", Duration(1, Unit.BUSINESS_DAYS)),
        ("2 working days", Duration(2, Unit.BUSINESS_DAYS)),
        ("1 week", Duration(1, Unit.WEEKS)),
        ("0 minutes", Duration(0, Unit.MINUTES)),
    ],
)
def test_a_duration_is_read(text: str, length: Duration) -> None:
    assert parse_duration(text) == length


@pytest.mark.parametrize(
    "text", ["", "3", "days", "three days", "-3 days", "1.5 hours", "3 months", "3 days later", "3d", "²  days"]
)
def test_what_is_no_duration_is_told_how_to_be_written(text: str) -> None:
    with pytest.raises(ValueError, match=r'write a whole number and seconds, minutes.*as in "3 days"'):
        parse_duration(text)


def test_a_duration_beyond_ten_years_is_refused() -> None:
    assert parse_duration("3660 days").amount == 3660
    for text in ("3661 days", "9999999 weeks", "9999999 business days"):
        with pytest.raises(ValueError, match="more than ten years"):
            parse_duration(text)


def test_a_duration_reads_back_what_it_prints() -> None:
    for unit in Unit:
        for amount in (0, 1, 2):
            assert parse_duration(str(Duration(amount, unit))) == Duration(amount, unit)


def test_the_shortest_a_length_can_be() -> None:
    assert shortest(Duration(90, Unit.SECONDS)) == timedelta(minutes=1.5)
    assert shortest(Duration(90, Unit.MINUTES)) == timedelta(hours=1.5)
    assert shortest(Duration(2, Unit.BUSINESS_DAYS)) == timedelta(days=2)
    assert shortest(Duration(24, Unit.HOURS)) == shortest(Duration(1, Unit.DAYS))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("08:00-18:00", (time(8), time(18))),
        ("8:30 - 17:15", (time(8, 30), time(17, 15))),
        ("00:00-24:00", (time(0), END_OF_DAY)),
    ],
)
def test_working_hours_are_read(text: str, hours: tuple[time, time]) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize("text", ["", "8-18", "18:00-08:00", "08:00-08:00", "25:00-26:00", "08:00-18:61", "9am-5pm"])
def test_what_are_no_working_hours_are_told_how_to_be_written(text: str) -> None:
    with pytest.raises(ValueError, match='as in "08:00-18:00"'):
        parse_hours(text)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("Europe/Berlln", 'did you mean "Europe/Berlin"'),
        ("New York", 'did you mean "America/New_York"'),
        ("america/new_york", 'did you mean "America/New_York"'),
        ("../../etc/passwd", "write one such as"),
        ("", "write one such as"),
        ("Mars/\0", "write one such as"),
    ],
)
def test_what_is_no_zone_is_answered_with_one_that_is(name: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice):
        zone(name)


def test_zones_without_a_region_are_zones_too() -> None:
    assert zone("UTC").key == "UTC"
    assert zone("EST").key == "EST"


def test_minutes_and_hours_elapse_through_a_change_of_the_clocks() -> None:
    # The clocks in New York go forward in the night to 8 March 2026.
    before = new_york(3, 7, 12)
    assert add(before, Duration(24, Unit.HOURS), US) == new_york(3, 8, 13)
    assert add(before, Duration(90, Unit.MINUTES), US) == new_york(3, 7, 13, 30)
    assert add(before, Duration(90, Unit.SECONDS), US) == new_york(3, 7, 12, 1, 30)


def test_days_and_weeks_keep_the_time_on_the_wall() -> None:
    before = new_york(3, 7, 12)
    assert add(before, Duration(1, Unit.DAYS), US) == new_york(3, 8, 12)
    assert add(before, Duration(1, Unit.DAYS), US) - before.astimezone(UTC) == timedelta(hours=23)
    assert add(before, Duration(2, Unit.WEEKS), US) == new_york(3, 21, 12)


def test_days_are_those_of_the_users_zone() -> None:
    # 23:30 in New York is the next day in UTC.
    late = new_york(3, 2, 23, 30).astimezone(UTC)
    assert add(late, Duration(3, Unit.DAYS), US) == new_york(3, 5, 23, 30)


def test_a_time_that_the_clocks_skip_is_read_as_later() -> None:
    assert add(new_york(3, 7, 2, 30), Duration(1, Unit.DAYS), US) == new_york(3, 8, 3, 30)
    assert wall(date(2026, 3, 8), time(2, 30), NEW_YORK) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_is_read_as_the_first() -> None:
    # The clocks in New York go back in the night to 1 November 2026.
    assert wall(date(2026, 11, 1), time(1, 30), NEW_YORK) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (new_york(3, 6, 15), 1, new_york(3, 9, 15)),  # Friday to Monday
        (new_york(3, 7, 15), 1, new_york(3, 9, 15)),  # Saturday to Monday
        (new_york(3, 4, 15), 2, new_york(3, 6, 15)),
        (new_york(7, 1, 15), 2, new_york(7, 6, 15)),  # 3 July 2026 is the holiday, as the 4th is a Saturday
        (new_york(3, 7, 15), 0, new_york(3, 7, 15)),
    ],
)
def test_business_days_pass_over_weekends_and_holidays(start: datetime, count: int, end: datetime) -> None:
    assert add(start, Duration(count, Unit.BUSINESS_DAYS), US) == end


def test_holidays_are_those_of_the_country() -> None:
    unity = date(2026, 10, 3)
    assert not GERMANY.is_business_day(date(2026, 5, 1))
    assert US.is_business_day(date(2026, 5, 1))
    assert unity.weekday() == 5
    assert not US.is_business_day(date(2026, 11, 26))
    assert GERMANY.is_business_day(date(2026, 11, 26))


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("GB", date(2026, 4, 6), False),  # Easter Monday, but in Scotland
        ("GB", date(2026, 8, 31), False),
        ("CA", date(2026, 10, 12), False),  # Thanksgiving
        ("CA", date(2026, 6, 24), True),  # Quebec's alone
        ("DE", date(2026, 1, 6), True),  # of three of sixteen
    ],
)
def test_what_most_parts_of_a_country_keep_is_a_holiday(country: str, day: date, works: bool) -> None:
    assert WorkCalendar(country, NEW_YORK, (time(8), time(18))).is_business_day(day) is works


def test_the_weekend_is_that_of_the_country() -> None:
    israel = WorkCalendar("IL", zone("Asia/Jerusalem"), (time(8), time(18)))
    friday, sunday = date(2026, 6, 12), date(2026, 6, 14)
    assert not israel.is_business_day(friday)
    assert israel.is_business_day(sunday)
    assert US.is_business_day(friday)
    assert not US.is_business_day(sunday)


def test_a_country_that_nobody_knows_has_a_weekend_and_no_holidays() -> None:
    nowhere = WorkCalendar("XX", NEW_YORK, (time(8), time(18)))
    assert nowhere.is_business_day(date(2026, 12, 25))
    assert not nowhere.is_business_day(date(2026, 12, 26))
    assert {"US", "DE", "GB", "IN"} <= known_countries()
    assert "XX" not in known_countries()


def test_every_country_has_what_the_library_says_of_it() -> None:
    program = "import holidays, json, sys\n"
    program += (
        "def most(days, parts): return [day for day in sorted({*days, *(day for part in parts for day in part)})\n"
    )
    program += "    if day in days or 2 * sum(day in part for part in parts) > len(parts)]\n"
    program += "plain = {one: holidays.country_holidays(one, years=2026) for one in sys.argv[1:]}\n"
    program += "parts = {one: [set(holidays.country_holidays(one, subdiv=part, years=2026).keys()) "
    program += "for part in days.subdivisions] for one, days in plain.items()}\n"
    program += "print(json.dumps({one: [[*map(str, most(days.keys(), parts[one]))], sorted(days.weekend)] "
    program += "for one, days in plain.items()}))"
    countries = sorted(known_countries())
    done = subprocess.run([sys.executable, "-c", program, *countries], capture_output=True, text=True, check=True)
    plain = json.loads(done.stdout)
    year = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    for country in countries:
        calendar, (holidays, weekend) = WorkCalendar(country, NEW_YORK, (time(8), time(18))), plain[country]
        business = [str(day) for day in year if day.weekday() not in weekend and str(day) not in holidays]
        assert [str(day) for day in year if calendar.is_business_day(day)] == business, country


def test_no_country_is_loaded_but_the_one_asked_for() -> None:
    program = "import sys; from datetime import date; from tests.unit.test_timing import GERMANY\n"
    program += "assert not GERMANY.is_business_day(date(2026, 10, 3))\n"
    program += "print(*sorted(name for name in sys.modules if name.startswith('holidays.countries.')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["holidays.countries.germany"]


@pytest.mark.parametrize(
    ("at", "inside"),
    [
        (new_york(3, 6, 8), True),
        (new_york(3, 6, 18), True),
        (new_york(3, 6, 7, 59, 59), False),
        (new_york(3, 6, 18, 0, 1), False),
        (new_york(3, 7, 12), False),
        (new_york(11, 26, 12), False),  # Thanksgiving
    ],
)
def test_working_hours_include_both_ends(at: datetime, inside: bool) -> None:
    assert US.in_working_hours(at) is inside


@pytest.mark.parametrize(
    ("at", "then"),
    [
        (new_york(3, 6, 12, 7), new_york(3, 6, 12, 7)),
        (new_york(3, 6, 18), new_york(3, 6, 18)),
        (new_york(3, 6, 6), new_york(3, 6, 8)),
        (new_york(3, 6, 19), new_york(3, 9, 8)),
        (new_york(3, 7, 12), new_york(3, 9, 8)),
        (new_york(3, 8, 0), new_york(3, 9, 8)),
        (new_york(11, 25, 20), new_york(11, 27, 8)),
    ],
)
def test_the_next_working_time(at: datetime, then: datetime) -> None:
    assert US.next_working_time(at.astimezone(UTC)) == then


def test_a_day_that_begins_where_the_clocks_skip_still_has_a_first_working_time() -> None:
    early = WorkCalendar("US", NEW_YORK, (time(2, 30), time(18)))
    sunday_work = WorkCalendar("IL", NEW_YORK, (time(2, 30), time(18)))
    assert early.next_working_time(new_york(3, 7, 12)) == new_york(3, 9, 2, 30)
    assert sunday_work.next_working_time(new_york(3, 7, 12)) == new_york(3, 8, 3, 30)


def test_local_and_day_after() -> None:
    assert local(datetime(2026, 3, 2, 4, tzinfo=UTC), NEW_YORK).date() == date(2026, 3, 1)
    assert day_after(date(2026, 2, 28), 1) == date(2026, 3, 1)
    assert day_after(date(2026, 3, 1), -1) == date(2026, 2, 28)


INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given UTC
LENGTHS = st.builds(Duration, st.integers(0, 60), st.sampled_from(Unit))


@settings(max_examples=150, derandomize=True, deadline=None)
@given(INSTANTS, LENGTHS, LENGTHS)
def test_what_is_added_comes_later_and_in_utc(start: datetime, length: Duration, more: Duration) -> None:
    once = add(start, length, US)
    assert once.tzinfo is UTC
    # The night in which the clocks go back or forward may take or give an hour.
    assert once - start >= shortest(length) - timedelta(hours=1)
    assert add(once, more, US) >= once - timedelta(hours=1)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(INSTANTS)
def test_the_next_working_time_is_one_and_never_before(at: datetime) -> None:
    then = US.next_working_time(at)
    assert then >= at
    assert US.in_working_hours(then)
    assert US.next_working_time(then) == then
