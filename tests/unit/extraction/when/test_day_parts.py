"""Parts of a day beside an hour: they tell its half, and "this afternoon" its day."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.extraction.when.moments import find_moments
from agent.extraction.when.readers import Reader

LONDON = ZoneInfo("Europe/London")
# Monday, 9 March 2026, in the morning
READER = Reader(datetime(2026, 3, 9, 7, tzinfo=UTC), 0, "Europe/London", month_first=False)


def times(text: str) -> list[str]:
    return [f"{one.start.astimezone(LONDON):%a %H:%M}" for one in find_moments(text, READER)]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We are on for 4 this afternoon, side entrance.", "Mon 16:00"),
        ("Drop in this afternoon at 2.30, the kettle is on.", "Mon 14:30"),
        ("I shall phone you this evening at 8.", "Mon 20:00"),
        ("Half three this afternoon suits Bea and me.", "Mon 15:30"),
        ("Ten this morning still stands.", "Mon 10:00"),
        ("Come by around 1 tomorrow afternoon.", "Tue 13:00"),
        ("11 tomorrow morning is fine with the ward.", "Tue 11:00"),
        ("Wednesday evening at 7 in the parish hall.", "Wed 19:00"),
        ("We rehearse on Wednesday evening, 7.30, and you sing first.", "Wed 19:30"),
        ("Wednesday evening from 8:00 to 9:00 on Teams.", "Wed 20:00"),
        ("at 6 on Wednesday evening, by the bar", "Wed 18:00"),
        ("at 6 on Wednesday morning, by the milk lorry", "Wed 06:00"),
        ("On Wednesday at 6 o'clock in the evening, by the bar", "Wed 18:00"),
        ("Half seven on Wednesday morning at the depot.", "Wed 07:30"),
        ("Am Mittwoch um 8 Uhr abends am Telefon.", "Wed 20:00"),
        ("Mercredi à 7 h du soir, au théâtre.", "Wed 19:00"),
        ("Cet après-midi à 16h, si cela vous va.", "Mon 16:00"),
        ("Drie uur vanmiddag is prima.", "Mon 15:00"),
    ],
)
def test_a_part_of_the_day_tells_half_and_day(text: str, when: str) -> None:
    assert times(text) == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("As I said this morning, we meet on Thursday at 2 pm.", ["Thu 14:00"]),
        ("Good evening, 9:00 on Thursday is confirmed.", ["Thu 09:00"]),
        ("Good morning, 3:00 on Thursday is confirmed.", ["Thu 15:00"]),
        ("Thursday morning, 12:00, room 3.", ["Thu 12:00"]),
        ("The evening shift begins later. Thursday at 9:00 for you.", ["Thu 09:00"]),
        ("The phones are manned this afternoon. See you on Thursday at 10:00.", ["Thu 10:00"]),
        ("Catch me between 8 and 8.30 in the morning on Thursday.", []),
        ("Thursday at 7 at the depot.", []),
        ("Could you cook for us on Thursday, say 6 o'clock?", []),
        ("Am Donnerstag um 6 Uhr am Tor.", ["Thu 06:00"]),
        ("We saw 6 this morning and 5 tomorrow.", []),
    ],
)
def test_what_only_looks_like_it(text: str, when: list[str]) -> None:
    assert times(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "Wir sehen uns übermorgen um 10 Uhr.",
        "Après-demain à 10 h, alors.",
        "Quedamos pasado mañana a las 10:00.",
        "Fica para depois de amanhã às 10h.",
        "Ci vediamo dopodomani alle 10:00.",
        "Tot overmorgen om 10:00.",
        "See you the day after tomorrow at 10 am.",
    ],
)
def test_the_day_after_tomorrow_is_not_tomorrow(text: str) -> None:
    assert times(text) == ["Wed 10:00"]
