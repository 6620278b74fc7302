"""Letters behind names for degrees: what takes them away is asked wherever some may stand."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.extraction.names.degrees import _LETTERS_BEHIND, without_letters


@settings(suppress_health_check=list(HealthCheck), deadline=None)
@given(st.from_regex(_LETTERS_BEHIND.pattern), st.text())
def test_letters_are_taken_away_wherever_they_stand(found: str, before: str) -> None:
    for text in (found, before, f"{before} {found}"):
        assert without_letters(text) == _LETTERS_BEHIND.sub(r"\g<name>", text)


def test_letters_behind_a_name_are_no_part_of_it() -> None:
    assert without_letters("You meet Ada Lund, PharmD, BCPS and Bo Ek, RN.") == "You meet Ada Lund and Bo Ek."
