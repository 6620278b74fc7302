"""Answers between quoted lines: a yes is to the words right above it."""

from __future__ import annotations

from datetime import date, time

import pytest

from agent.model.mail import Category, SlotPick
from tests.unit.extraction.mails import mail, read

HEAD = "Hi Robin,\n\nOn Mon, Mar 9, 2026 at 10:00 AM Dana Kim <dana.kim@osprey.com> wrote:\n\n"
WEDNESDAY = SlotPick(2, date(2026, 3, 18), time(11))
THURSDAY = SlotPick(3, date(2026, 3, 19), time(14))


def picks(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> tuple[SlotPick, ...]:
    sender = "Robin Vale <robin@vale.example>" if category is Category.OWN else "Dana Kim <dana.kim@osprey.com>"
    return tuple(
        SlotPick(one.weekday, one.on, one.at, one.ordinal)
        for one in read(mail(f"{HEAD}{text}\nDana\n", "Re: Times", sender), category).picks
    )


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.COURTESY, Category.OWN])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "> Could we meet on Wednesday the 18th at 11?\n\nAfraid not, I'm at our other site.\n\n"
            "> Or Thursday the 19th at 2?\n\nThat works, see you then!\n",
            (THURSDAY,),
        ),
        (
            "> Wednesday, March 18 at 11 am\nYes please!\n> Thursday, March 19 at 2 pm\nI'm teaching then.\n",
            (WEDNESDAY,),
        ),
        (
            "> Would Wednesday the 18th at 11 suit?\nYes, that's perfect.\n> Should I bring my licence?\nPlease do.\n",
            (WEDNESDAY,),
        ),
        ("> Should I bring my licence?\nYes please.\n> Wednesday, March 18 at 11 am\nNo, sorry.\n", ()),
        ("> Would Wednesday the 18th at 11 or Thursday the 19th at 2 suit?\nYes, that's fine.\n", (SlotPick(),)),
        ("> Would Wednesday the 18th at 11 or Thursday the 19th at 2 suit?\nThursday works.\n", (SlotPick(weekday=3),)),
    ],
)
def test_a_yes_is_to_the_time_right_above_it(text: str, expected: tuple[SlotPick, ...], category: Category) -> None:
    assert picks(text, category) == expected
