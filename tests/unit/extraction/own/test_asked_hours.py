"""Hours that the user asks for in place of the one that stands, of which no day is named."""

from __future__ import annotations

from datetime import time

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


def _asked(text: str) -> list[time | None]:
    own = mail(
        f"Hi Dana,\n\n{text}\n\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana@northwind.example"
    )
    return [pick.at for pick in read(own, Category.OWN).proposals]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Could we bring it forward to 9?", time(9)),
        ("Would it be OK to bring it forward to 9? I have a funeral at 11.", time(9)),
        ("Any chance of moving it to 9?", time(9)),
        ("Would you mind if we moved it to 9.30?", time(9, 30)),
        ("Is there any way we could push it back to 11?", time(11)),
        ("Could it be 9 instead?", time(9)),
        ("The trains are off. I could drive and be there at 10.30?", time(10, 30)),
        ("Is it OK if I come at 10.30?", time(10, 30)),
        ("Would it be all right to start at 3?", time(15)),
    ],
)
def test_the_hour_is_asked_for(text: str, hour: time) -> None:
    assert _asked(text) == [hour]


@pytest.mark.parametrize(
    "text",
    [
        "Can I come to reception at 9?",
        "Does the tour start at 9?",
        "Could you put me through to extension 9?",
        "Can you tell me whether the bus to you leaves at 9?",
        "Would you be able to come back to me by 5?",
        "Would anyone be in at 8?",
        "Is there a way to put me in touch with Ada to talk at 5?",
    ],
)
def test_what_else_is_at_an_hour_is_not(text: str) -> None:
    assert _asked(text) == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Would it be possible to bring someone with me for 10 minutes?", []),
        ("Could I bring my portfolio for the last 20 minutes?", []),
        ("Could we bring it forward by 10 minutes?", [-10]),
    ],
)
def test_for_how_long_somebody_is_brought_moves_nothing(text: str, minutes: list[int]) -> None:
    own = mail(
        f"Hi Dana,\n\n{text}\n\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana@northwind.example"
    )
    claims = read(own, Category.OWN).interviews
    assert [claim.move.minutes for claim in claims if claim.move] == minutes
