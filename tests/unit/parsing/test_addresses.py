"""Addresses and dates as mailers really write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent.model.mail import Address
from agent.parsing import parse
from agent.parsing.addresses import MAX_ADDRESSES, addresses, date
from tests.unit.parsing.letters import letter


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("dana@northwind.example", [("", "dana@northwind.example")]),
        ("Dana Okafor <Dana@Northwind.example>", [("Dana Okafor", "dana@northwind.example")]),
        ('"Okafor, Dana" <d@n.example>, Sam <s@n.example>', [("Okafor, Dana", "d@n.example"), ("Sam", "s@n.example")]),
        ("=?utf-8?q?Okafor=2C_Dana?= <d@n.example>", [("Okafor, Dana", "d@n.example")]),
        ("\"'Dana Okafor'\" <d@n.example>", [("Dana Okafor", "d@n.example")]),
        ('"Dana \\"Dee\\" Okafor" <d@n.example>', [('Dana "Dee" Okafor', "d@n.example")]),
        ('"a < b" <d@n.example>', [("a < b", "d@n.example")]),
        ("OKAFOR, Dana <d@n.example>, s@n.example", [("OKAFOR, Dana", "d@n.example"), ("", "s@n.example")]),
        ("Dana Okafor, s@n.example", [("Dana Okafor", ""), ("", "s@n.example")]),
        ("d@n.example (Dana Okafor)", [("Dana Okafor", "d@n.example")]),
        ("d@n.example (Okafor, Dana), s@n.example", [("Okafor, Dana", "d@n.example"), ("", "s@n.example")]),
        ("Dana Okafor", [("Dana Okafor", "")]),
        ("d@n.example; s@n.example", [("", "d@n.example"), ("", "s@n.example")]),
        ("Panel: d@n.example, s@n.example;", [("", "d@n.example"), ("", "s@n.example")]),
        ("undisclosed-recipients:;", []),
        ("<mailto:d@n.example>", [("", "d@n.example")]),
        ("<@relay.example:d@n.example>", [("", "d@n.example")]),
        ("<>", []),
        ("", []),
        (",,,", []),
    ],
)
def test_address_fields(value: str, expected: list[tuple[str, str]]) -> None:
    assert addresses(value) == tuple(Address(*one) for one in expected)


def test_no_more_recipients_than_the_cap() -> None:
    assert len(addresses("a@example.com, " * 5000)) == MAX_ADDRESSES


def test_several_to_fields_are_one() -> None:
    raw = letter(to="a@example.com\r\nTo: b@example.com", cc="c@example.com")
    assert [one.address for one in parse(raw).recipients] == ["a@example.com", "b@example.com", "c@example.com"]


@pytest.mark.parametrize("value", ["(" * 50_000, '"' * 9999, "<" * 50_000, '"a<' + "<" * 50_000])
def test_crafted_fields_are_survived(value: str) -> None:
    assert len(addresses(value)) <= 1


@pytest.mark.parametrize(
    ("value", "when", "offset"),
    [
        ("Thu, 12 Nov 2026 10:00:00 -0500", datetime(2026, 11, 12, 15, tzinfo=UTC), -300),
        ("12 Nov 2026 10:00 +0530 (IST)", datetime(2026, 11, 12, 4, 30, tzinfo=UTC), 330),
        ("Thu, 12 Nov 2026 10:00:00 EST", datetime(2026, 11, 12, 15, tzinfo=UTC), -300),
        ("Thu, 12 Nov 2026 10:00:00 CET", datetime(2026, 11, 12, 9, tzinfo=UTC), 60),
        ("Thu, 12 Nov 2026 10:00:00 +05:30", datetime(2026, 11, 12, 4, 30, tzinfo=UTC), 330),
        ("Thu, 12 Nov 2026 10:00:00 XYZ", datetime(2026, 11, 12, 10, tzinfo=UTC), None),
        ("Thu, 12 Nov 2026 10:00:00 GMT", datetime(2026, 11, 12, 10, tzinfo=UTC), 0),
        ("Thu, 12 Nov 2026 10:00:00 -0000", datetime(2026, 11, 12, 10, tzinfo=UTC), None),
        ("Thu, 12 Nov 2026 10:00:00", datetime(2026, 11, 12, 10, tzinfo=UTC), None),
        ("Thu, 12 Nov 26 10:00:00 +0000", datetime(2026, 11, 12, 10, tzinfo=UTC), 0),
        ("Mon, 31 Dec 2029 23:59:60 +0000", datetime(2029, 12, 31, 23, 59, 59, tzinfo=UTC), 0),
        ("Thu, 31 Feb 2026 10:00:00 +0000", None, None),
        ("Thu, 12 Nov 2026 10:00:00 +99999999999", datetime(2026, 11, 12, 10, tzinfo=UTC), None),
        ("Thu, 12 Nov 2026 10:00:00 +9900", None, None),
        ("Thu, 12 Nov 99999 10:00:00 +0000", None, None),
        ("Tue, 1 Jan 1850 00:00:00 +1400", None, None),
        ("yesterday", None, None),
        ("", None, None),
    ],
)
def test_dates(value: str, when: datetime | None, offset: int | None) -> None:
    assert date(value) == (when, offset)
