"""A hunt in which the interviewer was met and thanked, for tests of what may come after that."""

from __future__ import annotations

from pathlib import Path

from tests.hunt import Hunt

PRIYA = "Priya Raman <priya@corbelfinch.example>"
CONFIRMED = (
    "Hi Jordan,\n\nYour interview for the Data Engineer position at Corbel Finch is confirmed for Thursday, March 12, "
    "3:00 PM ET with Priya Raman.\n\nBest,\nPriya Raman\nHead of Data, Corbel Finch\n"
)
THANKED = "<thanks@example.com>"


def thanked(path: Path) -> Hunt:
    """Given an empty folder, return the hunt as it stands on the day after the interview."""
    hunt = Hunt(path)
    hunt.receive("2026-03-09 10:00", PRIYA, "Interview confirmation", CONFIRMED, message_id="<c@corbelfinch.example>")
    hunt.sync("2026-03-10 09:00")
    hunt.write("2026-03-12 19:00", PRIYA, "Re: Interview on March 12", "Hi Priya,\n\nThank you.\n", message_id=THANKED)
    hunt.sync("2026-03-13 09:00")
    return hunt
