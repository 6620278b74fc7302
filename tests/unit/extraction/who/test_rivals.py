"""The running order of a day that goes to all candidates: nobody in it interviews the reader."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def told(text: str) -> tuple[list[str], list[str]]:
    """When interviews are set, and who is named besides the writer."""
    found = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "Your interview"), Category.INTERVIEW_CONFIRMATION)
    names = {one.name for one in (*found.people, *(one for claim in found.interviews for one in claim.people))}
    starts = [one.start for one in found.interviews if one.kind is ClaimKind.SET and one.start]
    return [f"{one.astimezone(NEW_YORK):%d %H:%M}" for one in starts], sorted(names - {"Dana Kim"})


@pytest.mark.parametrize(
    "text",
    [
        "Interviews are on Wednesday 18 March:\n\n10.00 Sam Okoro\n10.45 Robin Vale\n11.30 Priya Nair",
        "The order for Wednesday 18 March is:\n\n10.00 - Sam Okoro\n10.45 - Robin Vale\n11.30 - Priya Nair",
        "Wednesday 18 March: 10.00 Sam Okoro, 10.45 Robin Vale, 11.30 Priya Nair.",
        "On Wednesday 18 March we see Sam Okoro at 10am, you at 10.45am and Priya Nair at 11.30am.",
        "Wednesday 18 March: 10am Sam Okoro, 10.45am you, 11.30am Priya Nair.",
        "Wednesday 18 March: 10am Sam, 10.45am Robin, 11.30am Priya.",
        "Interviews Wednesday 18 March: Sam Okoro (10.00), Robin Vale (10.45), Priya Nair (11.30).",
    ],
)
def test_other_candidates_interview_nobody(text: str) -> None:
    assert told(text) == (["18 10:45"], [])


def test_the_panel_beside_the_order_is_kept() -> None:
    text = "Interviews Wednesday 18 March: Sam Okoro (10.00), Robin Vale (10.45). Panel: Ruth Adair and Tom Ball."
    assert told(text) == (["18 10:45"], ["Ruth Adair", "Tom Ball"])


def test_who_hears_the_others_is_nobody_of_the_readers() -> None:
    rows = "Sam Okoro\t10:00\tRuth Adair\nRobin Vale\t10:45\tTom Ball\nPriya Nair\t11:30\tAnna Moss"
    assert told(f"Interviews, Wednesday 18 March\n\nCandidate\tTime\tInterviewer\n{rows}") == (
        ["18 10:45"],
        ["Tom Ball"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Your day on Wednesday 18 March:\n10.00 Ruth Adair\n10.45 Tom Ball",
        "Your day on Wednesday 18 March, Robin Vale:\n\n10.00 Ruth Adair\n10.45 Tom Ball",
    ],
)
def test_a_plan_of_whom_one_meets_is_none_of_candidates(text: str) -> None:
    assert told(text) == (["18 10:00", "18 10:45"], ["Ruth Adair", "Tom Ball"])
