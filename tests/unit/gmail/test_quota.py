"""Units are spent no faster than they come back, and a server's word for patience is kept."""

from __future__ import annotations

import pytest

from agent.mailbox.gmail.quota import OURS, PER_MINUTE, Quota


class Clock:
    """A clock that moves while somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def quota(self) -> Quota:
        return Quota(self.wait, lambda: self.now)


def test_a_third_of_what_google_gives_is_ours() -> None:
    assert (PER_MINUTE, OURS) == (6000, 2000)


def test_what_was_saved_up_is_spent_at_once_and_then_it_takes_its_time() -> None:
    clock = Clock()
    quota = clock.quota()
    for _ in range(100):
        quota.take(20)
    assert clock.waits == []
    for _ in range(300):
        quota.take(20)
    assert clock.now - 1000 == pytest.approx(3 * 60)
    assert quota.spent == 8000


def test_in_any_minute_no_more_than_twice_ours_is_spent() -> None:
    """That is what was saved up, and what came back meanwhile: less than Google's limit."""
    clock = Clock()
    quota = clock.quota()
    spent: list[float] = []
    for _ in range(1000):
        quota.take(20)
        spent.append(clock.now)
    most = max(sum(20 for at in spent if start <= at < start + 60) for start in spent[::50])
    assert most <= 2 * OURS < PER_MINUTE


def test_after_a_rest_nothing_is_saved_up() -> None:
    clock = Clock()
    quota = clock.quota()
    quota.rest(7.0)
    assert clock.waits == [7.0]
    quota.take(20)
    assert clock.waits == [7.0, pytest.approx(20 * 60 / OURS)]


def test_time_that_goes_by_fills_the_bucket_and_no_more() -> None:
    clock = Clock()
    quota = clock.quota()
    clock.now += 86_400
    for _ in range(100):
        quota.take(20)
    assert clock.waits == []
    quota.take(20)
    assert len(clock.waits) == 1
