"""Whom a mail names as the one with whom the user is to do something, whatever that is called."""

from __future__ import annotations

import pytest

from tests.unit.extraction.who.test_more_hosts import WHEN, met


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It is 60 minutes of pair programming with Ana Ruiz (Staff Engineer).", ["Ana Ruiz"]),
        ("Next comes an hour of system design with Ana Ruiz and Paul Lind.", ["Ana Ruiz", "Paul Lind"]),
        (
            "There will be a 45 min deep dive with Ana Ruiz, then a behavioural with Paul Lind.",
            ["Ana Ruiz", "Paul Lind"],
        ),
        ("The last step is a whiteboard exercise with our CTO, Ana Ruiz.", ["Ana Ruiz"]),
        ("We start with a portfolio critique with Sunniva Brandt.", ["Sunniva Brandt"]),
        ("We have arranged a trial lesson with Ana Ruiz.", ["Ana Ruiz"]),
        ("You would present one case study to Ana Ruiz (Head of Design).", ["Ana Ruiz"]),
        ("You'll pair with Ana Ruiz on a small service.", ["Ana Ruiz"]),
    ],
)
def test_with_whom_something_is_done_is_met(text: str, names: list[str]) -> None:
    assert sorted(met(text + WHEN)) == names


@pytest.mark.parametrize(
    "text",
    [
        "I had a quick word with Ana Ruiz about your papers.",
        "Please confirm the booking with Ana Ruiz.",
        "I own the practice along with my sister Ana Ruiz, who does the large animals.",
        "We opened the shop with our daughter Ana Ruiz in 2009.",
        "I own and run the yard with Ana Ruiz.",
        "I run the bakery with my sister Ana Ruiz.",
        "I have owned the place together with my sister Ana Ruiz for ten years.",
        "The practice is owned by me and my sister Ana Ruiz.",
        "Thank you for your application with Ana Ruiz.",
        "We are in a partnership with Northern Rail.",
        "It is a long relationship with Lind Bakery.",
        "You will join a firm with Ana Ruiz at its head.",
        "There will be a short test with SQL Server.",
        "Please bring a bag with Photo ID.",
        "It is an hour with Visual Studio.",
        "There is a review with HR Systems.",
    ],
)
def test_what_others_do_with_somebody_is_no_meeting(text: str) -> None:
    assert met(text + WHEN) == []
