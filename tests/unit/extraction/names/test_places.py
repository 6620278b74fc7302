"""Places: a street, a building or a town beside a number or a time is nobody who takes part."""

from __future__ import annotations

import pytest

from agent.extraction.who.introductions import named_in_text


@pytest.mark.parametrize(
    "text",
    [
        "Estates and Facilities, Level 3, Kestrel House",
        "Human Resources | 2nd Floor, Larch Building | Ext 4410",
        "Come to the yard, it is at 22 Sandpiper Lane",
        "61-19 Alder Avenue N",
        "Suite 7 Abbey Court",
        "4100 Juniper Terrace, Tucson AZ",
        "17 Plover Close",
        "9 Curlew Lane, Daylesford VIC 3460",
        "Thursday at 3pm, Curlew Lane depot",
        "10:30, Guild Hall, Room 2",
        "11 am, Larch House, first floor",
        "Tuesday 14:00, Port Augusta",
        "09:30 Uhr, Lindenstraße 4",
        "14h30 Rua Direita 12",
        "at 9am New Orleans time",
        "Confirming our call on March 12th at 11am Buenos Aires time (10am your time)",
        "Salary band 5 Registered Midwife",
        "Week of 12 Nov LD",
        "Tuesday 11.30am, Beacon Hill",
        "Ward 6 - Orchard Wing",
        "11am with the team, Larch Park, Harrogate HG1 2AB",
        "Meeting with us at Gannet Hill, Calgary AB T2P 1J9",
    ],
)
def test_a_place_is_nobody(text: str) -> None:
    assert named_in_text(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("10:00 - 10:45 | Dana Kim", ["Dana Kim"]),
        ("9-10 Dana Kim", ["Dana Kim"]),
        ("10 - Dana Kim\n11 - Tom Weber", ["Dana Kim", "Tom Weber"]),
        ("at 3 with Dana Kim", ["Dana Kim"]),
        ("noon: Tom Weber", ["Tom Weber"]),
        ("1330 hrs - Dana Kim", ["Dana Kim"]),
        ("10.30 Uhr: Dr. Ada Okafor", ["Ada Okafor"]),
        ("10:00 Diane Lane, Head of Design", ["Diane Lane"]),
        ("10:00 with Diane Lane", ["Diane Lane"]),
        ("You'll meet with Rebecca Hall and Sam Park.", ["Rebecca Hall", "Sam Park"]),
    ],
)
def test_a_person_with_a_time_is_one(text: str, names: list[str]) -> None:
    assert [one.name for one in named_in_text(text)] == names
