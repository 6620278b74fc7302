"""Zones of the United States as people there name them: "4 central", "10am pacific"."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


def offered(body: str) -> list[str]:
    claims = read(mail(body, "A call"), Category.INTERVIEW_INVITATION).interviews
    return [f"{one.start:%m-%d %H:%M} {one.time_zone}" for one in claims if one.start]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Can you do Tuesday at 4 central?", "03-10 21:00 America/Chicago"),
        ("Does Tuesday at 4 Central work?", "03-10 21:00 America/Chicago"),
        ("Could you make Tuesday at 4 Central time?", "03-10 21:00 America/Chicago"),
        ("Tuesday at 4pm central, if that suits?", "03-10 21:00 America/Chicago"),
        ("How about Wednesday at 10 eastern?", "03-11 14:00 America/New_York"),
        ("Would Wednesday 10am pacific do?", "03-11 17:00 America/Los_Angeles"),
        ("Would Wednesday 10am mountain instead be fine?", "03-11 16:00 America/Denver"),
    ],
)
def test_a_zone_behind_the_hour_is_read_in_small_letters_too(body: str, expected: str) -> None:
    assert offered(body) == [expected]


def test_a_province_with_a_clock_of_its_own_has_no_summer_time() -> None:
    assert offered("Could you come on Tuesday at 4pm Saskatchewan time (CST)?") == ["03-10 22:00 America/Regina"]


def test_a_house_called_so_is_no_zone() -> None:
    assert offered("Come on Tuesday at 4pm, Central Library, second floor.") == ["03-10 20:00 America/New_York"]
    assert offered("Could you come on Tuesday at 4pm to pacific house?") == ["03-10 20:00 America/New_York"]


@pytest.mark.parametrize("where", ["in Melbourne, FL", "(Bristol, Connecticut)", "in Athens, GA"])
def test_a_town_of_the_states_is_not_its_namesake_overseas(where: str) -> None:
    assert offered(f"Could you come on Tuesday at 4pm {where}?") == ["03-10 20:00 America/New_York"]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("(Portland, ME)", "03-10 20:00 America/New_York"),
        ("local time (Portland, ME)", "03-10 20:00 America/New_York"),
        ("(Portland, OR)", "03-10 23:00 America/Los_Angeles"),
        ("(Birmingham, AL)", "03-10 21:00 America/Chicago"),
        ("(Paris, Texas)", "03-10 21:00 America/Chicago"),
        ("local time in Boise, Idaho", "03-10 20:00 America/New_York"),
        ("(local time Santa Fe, NM)", "03-10 22:00 America/Denver"),
        ("local time, Nashville, TN", "03-10 21:00 America/Chicago"),
        ("local time, Knoxville, TN", "03-10 20:00 America/New_York"),
        ("in St. Paul, Minnesota", "03-10 21:00 America/Chicago"),
        ("local time in Denver", "03-10 22:00 America/Denver"),
    ],
)
def test_a_town_has_the_zone_of_its_state(where: str, expected: str) -> None:
    assert offered(f"Could you come on Tuesday at 4pm {where}?") == [expected]


def test_a_town_of_the_states_that_is_known_names_its_zone_with_its_state_too() -> None:
    assert offered("Could you come on Tuesday at 4pm (Denver, CO)?") == ["03-10 22:00 America/Denver"]
