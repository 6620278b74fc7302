"""A hiring system names the panel; whoever is on it then writes from a house that nobody has told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.mail import Category
from tests.hunt import Hunt

TRAC = "Tarn Valley Hospitals <noreply@trac.jobs>"
SET = (
    "Dear Jordan,\n\nThank you for confirming your attendance at interview.\n\nPost: Staff Nurse\nDate: Tuesday "
    "10 March 2026\nTime: 14:00\nVenue: Room 4, Tarn General\nInterview panel: Steve Lind (Ward Manager), "
    "Ada Byrne (Matron)\n\nResourcing Team\nTarn Valley Hospitals\n"
)
OTHERWISE = (
    "Hi Jordan,\n\nA quick note that Ada is away on Tuesday so it will be myself and Una Keane from the ward. Same "
    "time and place.\n\n{}\nWard Manager\n"
)


@pytest.mark.parametrize(
    ("sender", "signed", "sure"),
    [
        ("Stephen Lind <stephen.lind3@wardmail.example>", "Steve", True),
        ('"LIND, Steve (TARN VALLEY HOSPITALS)" <s.lind@healthmail.example>', "Steve Lind", True),
        ("Steven Orme <steven.orme@elsewhere.example>", "Steven", False),
    ],
)
def test_who_is_on_the_panel_is_known_by_name(tmp_path: Path, sender: str, signed: str, sure: bool) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-02 10:00", TRAC, "Interview confirmation - Staff Nurse", SET)
    hunt.sync("2026-03-02 10:05")
    hunt.receive("2026-03-09 10:00", sender, "Tuesday", OTHERWISE.format(signed))
    report = hunt.sync("2026-03-09 10:05")
    assert (report.categories.get(Category.INTERVIEW_CHANGE, 0) == 1 and report.needs_review == 0) == sure
