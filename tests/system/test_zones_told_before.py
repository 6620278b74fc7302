"""A firm that told its hours in a zone of its own, and whose server dates all mail in UTC, is read in that zone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hunt import Hunt, at

GREENHOUSE = "Pell Grove <no-reply@us.greenhouse-mail.io>"
MICK = "Mick Orr <mick@pellgrove.example>"
DESK = "Recruitment <recruitment@pellgrove.example>"
SET = "Dear Jordan,\n\nYour interview for Baker is confirmed for Tuesday 10 March at 1:15 pm{zone} on Zoom.\n\nMick\n"


@pytest.mark.parametrize(
    ("zone", "said", "start"),
    [
        (" Pacific time", "Your interview on Tuesday 10 March will now begin at 1:45 pm instead of 1:15 pm.", "16:45"),
        (" Pacific time", "Please see the link for your interview on Tuesday 10 March at 1:15 pm.", "16:15"),
        (" Pacific time", "Your interview on Tuesday 10 March will now begin at 1:45 pm Eastern time.", "13:45"),
        ("", "Your interview on Tuesday 10 March will now begin at 1:45 pm instead of 1:15 pm.", "13:45"),
    ],
)
def test_an_hour_of_a_firm_is_of_the_zone_that_it_told_before(tmp_path: Path, zone: str, said: str, start: str) -> None:
    hunt = Hunt(tmp_path)
    text = "Dear Jordan,\n\nthank you for applying as a Baker at Pell Grove. We will read your application.\n"
    hunt.receive("2026-03-02 09:00", GREENHOUSE, "Thank you for applying to Pell Grove", text)
    hunt.receive("2026-03-04 09:00", MICK, "Your interview", SET.format(zone=zone))
    hunt.sync("2026-03-04 10:00")
    hunt.receive("2026-03-06 09:00", DESK, "Pell Grove: your interview", f"Dear Jordan,\n\n{said}\n\nRecruitment\n")
    hunt.sync("2026-03-06 10:00")
    (application,) = hunt.plan("2026-03-06 10:00")
    standing = [one.start for round_ in application.rounds for one in round_.standing]
    assert standing == [at(f"2026-03-10 {start}")]
