"""Whose name stands before an address that a mail writes out."""

from __future__ import annotations

import pytest

from agent.extraction.who.addresses import written_out


@pytest.mark.parametrize(
    "text",
    [
        "Running late? Contact Petra Voss at petra@osprey.com.",
        "Please Contact Petra Voss <petra@osprey.com> with any question.",
        "Questions? Email Petra Voss at petra@osprey.com.",
        "Your Recruiter Petra Voss (petra@osprey.com) is there for you.",
        "Petra Voss, Head of Rooms, petra@osprey.com",
    ],
)
def test_what_the_reader_is_to_do_is_no_part_of_the_name(text: str) -> None:
    assert [one.name for one in written_out(text)] == ["Petra Voss"]


def test_the_hour_before_a_name_is_no_part_of_it() -> None:
    plan = (
        "1:00-1:45 PM  Adaeze Obi, Engineering Manager (adaeze@wren.com)\n"
        "1:45-2:30 PM ET Sam Lee, Staff Engineer (sl@wren.com)\n10 AM Thu Ivo Petrov, Product (ivo@wren.com)\n"
    )
    assert [one.name for one in written_out(plan)] == ["Adaeze Obi", "Sam Lee", "Ivo Petrov"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our CTO, Petra Voss (petra@osprey.com), will join us.", "Petra Voss"),
        ("Operations Manager, Petra Voss (pvoss@osprey.com), will join us.", "Petra Voss"),
        ("You'll meet Tom Ball, Petra Voss (petra@osprey.com) and me.", "Petra Voss"),
        ("You'll meet Tom Ball, Ada Moss and Petra Voss (pvoss@osprey.com).", "Petra Voss"),
        ("You'll meet Tom Ball and Petra Voss (petra.voss@osprey.com).", "Petra Voss"),
        ("You'll meet Petra Voss, Osprey Rooms (petra@osprey.com).", "Petra Voss"),
        ("You'll meet Petra Voss, Chief Buyer (petra@osprey.com).", "Petra Voss"),
        ("You'll meet Petra van der Voss (pv@osprey.com).", "Petra van der Voss"),
        ("You'll meet Petra de Voss, Chief Buyer (petra@osprey.com), and me.", "Petra de Voss"),
        ("You'll meet me and Petra (one of the buyers, petra@osprey.com).", "Petra"),
        ("You'll meet Tom and Petra <petra@osprey.com>.", "Petra"),
        ("It will be Petra, our buyer - petra.v@osprey.com", "Petra"),
        ("You'll meet Petra. Questions? Write to rooms@osprey.com", ""),
        ("You'll meet Petra and Tom (pt@osprey.com).", ""),
        ("You'll meet Petra (petra.voss@osprey.com).", ""),
    ],
)
def test_an_address_is_that_of_the_name_beside_it(text: str, name: str) -> None:
    assert [one.name for one in written_out(text)] == [name]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tom Ball and Petra Voss (tball@osprey.com / pvoss@osprey.com)",
            {"Tom Ball": "tball@osprey.com", "Petra Voss": "pvoss@osprey.com"},
        ),
        (
            "Tom Ball, Petra Voss and Bo Lind (tball@osprey.com, pvoss@osprey.com, blind@osprey.com)",
            {"Tom Ball": "tball@osprey.com", "Petra Voss": "pvoss@osprey.com", "Bo Lind": "blind@osprey.com"},
        ),
        ("I'm copying in Tom Ball, Petra Voss and Bo Lind: bo@osprey.com", {"Bo Lind": "bo@osprey.com"}),
        (
            "Tom Ball <t.b@osprey.com>, Petra Voss <x12@osprey.com>",
            {"Tom Ball": "t.b@osprey.com", "Petra Voss": "x12@osprey.com"},
        ),
        ("Write to Petra Voss at petra@osprey.com or bob@osprey.com", {"Petra Voss": "petra@osprey.com"}),
    ],
)
def test_of_several_addresses_each_is_whose_name_it_has(text: str, told: dict[str, str]) -> None:
    assert {one.name: one.address for one in written_out(text) if one.name} == told
