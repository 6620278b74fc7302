"""Time zone names as calendars write them, and the IANA names that they mean."""

from __future__ import annotations

import zoneinfo
from functools import lru_cache

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from agent.expressions import expression

_OFFSET = expression(r"^\((?:UTC|GMT)(?:[+\-−]\d{1,2}:?\d{2})?\)\s{0,3}")
# What Windows shows its users ("(UTC-05:00) Eastern Time (US & Canada)"), which some senders take for a TZID.
_DISPLAYED = {
    "eastern time (us & canada)": "America/New_York",
    "central time (us & canada)": "America/Chicago",
    "mountain time (us & canada)": "America/Denver",
    "pacific time (us & canada)": "America/Los_Angeles",
    "arizona": "America/Phoenix",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "atlantic time (canada)": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "saskatchewan": "America/Regina",
    "brasilia": "America/Sao_Paulo",
    "guadalajara, mexico city, monterrey": "America/Mexico_City",
    "bogota, lima, quito, rio branco": "America/Bogota",
    "city of buenos aires": "America/Argentina/Buenos_Aires",
    "dublin, edinburgh, lisbon, london": "Europe/London",
    "greenwich mean time : dublin, edinburgh, lisbon, london": "Europe/London",
    "amsterdam, berlin, bern, rome, stockholm, vienna": "Europe/Berlin",
    "brussels, copenhagen, madrid, paris": "Europe/Paris",
    "belgrade, bratislava, budapest, ljubljana, prague": "Europe/Budapest",
    "sarajevo, skopje, warsaw, zagreb": "Europe/Warsaw",
    "athens, bucharest": "Europe/Bucharest",
    "helsinki, kyiv, riga, sofia, tallinn, vilnius": "Europe/Kyiv",
    "istanbul": "Europe/Istanbul",
    "moscow, st. petersburg": "Europe/Moscow",
    "jerusalem": "Asia/Jerusalem",
    "cairo": "Africa/Cairo",
    "harare, pretoria": "Africa/Johannesburg",
    "abu dhabi, muscat": "Asia/Dubai",
    "chennai, kolkata, mumbai, new delhi": "Asia/Kolkata",
    "islamabad, karachi": "Asia/Karachi",
    "bangkok, hanoi, jakarta": "Asia/Bangkok",
    "kuala lumpur, singapore": "Asia/Singapore",
    "beijing, chongqing, hong kong, urumqi": "Asia/Shanghai",
    "taipei": "Asia/Taipei",
    "osaka, sapporo, tokyo": "Asia/Tokyo",
    "seoul": "Asia/Seoul",
    "perth": "Australia/Perth",
    "adelaide": "Australia/Adelaide",
    "brisbane": "Australia/Brisbane",
    "canberra, melbourne, sydney": "Australia/Sydney",
    "auckland, wellington": "Pacific/Auckland",
    "coordinated universal time": "UTC",
    # What people type by hand; each names one zone with its summer time.
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "us/eastern": "America/New_York",
    "us/central": "America/Chicago",
    "us/mountain": "America/Denver",
    "us/pacific": "America/Los_Angeles",
}
_WINDOWS = {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}


@lru_cache(maxsize=1)
def _iana() -> dict[str, str]:
    return {name.lower(): name for name in zoneinfo.available_timezones()}


def iana(tzid: str) -> str | None:
    """Given a TZID, return the IANA name that it means; None if nobody knows.

    Known are IANA names in any case, with or without a vendor's prefix ("/example.org/20050126_1/Europe/Berlin"),
    Windows names, and the names that Windows shows.
    """
    name = tzid.strip().strip('"').lower()[:200]
    bare = _OFFSET.sub("", name.upper()).lower() if name.startswith("(") else name
    for table in (_DISPLAYED, _WINDOWS, _iana()):
        if found := table.get(bare):
            return found
    pieces = bare.split("/")
    return (
        next((found for at in (-3, -2) if (found := _iana().get("/".join(pieces[at:])))), None) if "/" in bare else None
    )
