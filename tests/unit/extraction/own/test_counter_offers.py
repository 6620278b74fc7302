"""Times that they could do and ask about, which nobody has agreed to yet; and hours with a dot behind "could do"."""

from __future__ import annotations

from datetime import date, time

import pytest

from agent.model.mail import Category, SlotPick
from tests.unit.extraction.interview.test_new_times import NEW_YORK
from tests.unit.extraction.mails import mail, read

OFFERED = ("off", "offered 12 16:30")
SET = ("set 12 16:30",)


def told(text: str) -> tuple[str, ...]:
    found = read(mail(f"Hi Robin,\n\n{text}\n\nTess\n", "Re: Interview"), Category.INTERVIEW_CHANGE).interviews
    times = ((one.kind.value, one.start) for one in found)
    return tuple(f"{kind} {start.astimezone(NEW_YORK):%d %H:%M}" if start else kind for kind, start in times)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday is awkward at 3, but Ana could do 4:30. OK?", OFFERED),
        ("Thursday is awkward at 3, but we could still do 4.30.", OFFERED),
        ("I'm sorry, we have a clash. On Thursday she could make 4:30 instead.", OFFERED),
        ("We have a clash, so Thursday at 4:30 then. Any good?", OFFERED),
        ("We have to move you to Thursday at 4:30 pm, how does that sound?", OFFERED),
        ("We have to move you to Thursday at 4:30 pm. Would that still work for you?", OFFERED),
        ("We have had to move you to Thursday at 4:30 pm.", SET),
        ("We have had to move you to Thursday at 4:30 pm. Is there anything that you need?", SET),
        ("Your interview has moved to Thursday at 4:30 pm. Could you bring your passport?", SET),
        ("You could do with a rest! Your interview has moved to Thursday at 4:30 pm.", SET),
    ],
)
def test_what_is_only_asked_about_is_offered(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    ["On Thursday we could do 4.50 an hour more.", "By Thursday we could do 2.30 miles.", "Thursday could do 3.14."],
)
def test_what_is_no_hour_stays_none(text: str) -> None:
    assert told(text) == ("off",)


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        (
            "Wednesday evening I teach, sorry. Could we keep Thursday but later, say 16:00?",
            [SlotPick(3, None, time(16))],
        ),
        (
            "I work until 2 on Tuesdays though, is there any chance of 3pm that day, or Wednesday at lunchtime?",
            [SlotPick(1, None, time(15))],
        ),
        ("Would 3pm on Monday or Wednesday suit?", [SlotPick(0, None, time(15))]),
    ],
)
def test_an_hour_is_of_the_day_that_the_clause_before_keeps(text: str, proposed: list[SlotPick]) -> None:
    own = read(mail(f"{text}\n\nRobin\n", "Re", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com"), Category.OWN)
    assert own.picks == ()
    assert [pick for pick in own.proposals if pick.at] == proposed


def asked(text: str) -> set[SlotPick]:
    own = mail(f"Hi Tess,\n\n{text}\n\nRobin\n", "Re: Interview", "Robin Vale <robin@vale.example>")
    return set(read(own, Category.OWN).proposals)


def test_the_user_speaks_of_a_week_or_of_the_next_such_day() -> None:
    week = {SlotPick(on=date(2026, 3, 16 + ahead)) for ahead in range(5)}
    assert asked("I'm free any morning next week.") == week
    assert asked("I'm free next week on Thursday.") != week
    assert {one.on for one in asked("Would next Tuesday suit?")} == {date(2026, 3, 17)}  # it is Monday
