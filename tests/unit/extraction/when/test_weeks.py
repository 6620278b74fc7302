"""A weekday is of the week that was named before it, where that is a week to meet in."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import find_days
from agent.extraction.when.weeks import next_weekday, week_asked_for

WEDNESDAY = Calendar(date(2026, 3, 4), month_first=True)
THIS, NEXT, AFTER_NEXT = date(2026, 3, 5), date(2026, 3, 12), date(2026, 3, 19)  # Thursdays


@pytest.mark.parametrize(
    ("text", "thursday"),
    [
        ("Ines would love to meet you next week. Could you manage Thursday at 10?", NEXT),
        ("Could you come by the nursery next week, say Thursday at 10?", NEXT),
        ("I'm in the glasshouse next week. Would Thursday at ten suit?", NEXT),
        ("We're holding interviews next week and I have Thursday at 9:30 free.", NEXT),
        ("Are you free for a call next week? I can do Thursday, 4 pm.", NEXT),
        ("Next week, Thursday at 2 pm?", NEXT),
        ("Slots for next week:\n\n- Thursday 10:00\n- Friday 11:00", NEXT),
        ("Would you have time the week after next? Thursday at 9am would suit us.", AFTER_NEXT),
        ("We interview in the week of March 16. Thursday at 11 is yours if you like.", AFTER_NEXT),
        ("Nächste Woche haben wir Zeit. Passt Donnerstag um 10 Uhr?", NEXT),
        ("On peut se rencontrer la semaine prochaine. Jeudi à 10h ?", NEXT),
        ("Podemos hablar la próxima semana. ¿El jueves a las 10?", NEXT),
        ("Heb je volgende week tijd voor een gesprek? Donderdag om 10 uur?", NEXT),
        ("Our buyers decide next week. Could you do Thursday at 10?", THIS),
        ("Ines is away next week. Could you do Thursday at 10?", THIS),
        ("We have stocktaking next week, so could you come Thursday at 10?", THIS),
        ("The new kiln comes next week. Thursday at 10 suits us for a chat.", THIS),
        ("I can't meet next week. Thursday at 10?", THIS),
        ("We could meet next week. Thursday at 10 this week would do as well.", THIS),
        ("We could meet next week or later. Thursday at 10?", THIS),
        ("Could we meet next week? Ring me. I am in the shop. Thursday I am out.", THIS),
        ("Wir melden uns nächste Woche. Haben Sie Donnerstag um 10 Uhr Zeit?", THIS),
    ],
)
def test_a_weekday_is_of_the_week_in_which_they_would_meet(text: str, thursday: date) -> None:
    assert thursday in {found.day for found in find_days(text, WEDNESDAY)}
    assert len({found.day for found in find_days(text, WEDNESDAY)} & {THIS, NEXT, AFTER_NEXT}) == 1


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Would Wednesday or Thursday at 10 suit you?", [11, 12]),  # written on a Wednesday
        ("I can do Monday, Tuesday or Friday at 9.30.", [9, 10, 13]),
        ("Could you do Friday 13th or Monday at 10?", [13, 16]),
        ("Passt Ihnen am Mittwoch oder am Donnerstag um 10 Uhr?", [11, 12]),
        ("Would Thursday or Monday at 10 suit you?", [5, 9]),
        ("Would Monday or this Friday at 10 suit you?", [9, 6]),
        ("I am off on Mondays. Thursday at 10?", [5]),
    ],
)
def test_weekdays_for_choosing_follow_one_another(text: str, days: list[int]) -> None:
    assert [found.day.day for found in find_days(text, WEDNESDAY)] == days


@pytest.mark.parametrize(
    ("text", "monday"),
    [
        ("I'm free any morning next week.", date(2026, 3, 16)),
        ("Any day next week suits.", date(2026, 3, 16)),
        ("I'm away next week.", None),
        ("I'm free next week, and the week after next.", None),
        ("I'm free any morning.", None),
    ],
)
def test_the_week_in_which_the_user_could_come(text: str, monday: date | None) -> None:
    assert week_asked_for([text], date(2026, 3, 10)) == monday


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("Would next Wednesday suit?", date(2026, 3, 10), date(2026, 3, 18)),
        ("Would next Thursday suit?", date(2026, 3, 10), None),
        ("Would next Monday suit?", date(2026, 3, 15), None),
        ("Would Wednesday suit?", date(2026, 3, 10), None),
    ],
)
def test_the_next_one_of_its_name_is_not_tomorrow(text: str, today: date, day: date | None) -> None:
    assert next_weekday([text], today) == day
