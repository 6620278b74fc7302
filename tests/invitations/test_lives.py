"""Invitations of twelve producers through their lives: after each mail stands what a careful assistant keeps."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.invitations.play import Sequence, played, sequences

# What is asked about, or comes out otherwise than its author expects, and why.
OTHERWISE = {
    "greenhouse/publisher-panel-publish": "one of two interviews called off in words is asked about",
    "greenhouse/test-kitchen-floating-time": "a reminder that names the zone adds an interview to the floating one",
}


def _params() -> list[object]:
    return [
        pytest.param(
            one,
            id=one.name,
            marks=[pytest.mark.xfail(reason=OTHERWISE[one.name], strict=True)] if one.name in OTHERWISE else [],
        )
        for one in sequences()
    ]


@pytest.mark.parametrize("sequence", _params())
def test_after_each_mail_the_right_interviews_stand(sequence: Sequence, tmp_path: Path) -> None:
    for after, standing in played(sequence, tmp_path):
        expected = [one for one in after["interviews"] if one.get("standing", True)]
        wanted = [datetime.fromisoformat(one["start"]).astimezone(UTC) for one in expected]
        found = [one for one in standing if not one.cancelled]
        if not all(one.get("zone_known", True) for one in expected):
            # Of a time without a zone the later of two readings stands, and is flagged.
            assert len(found) == len(wanted), after["after"]
            assert not all(one.zone_known for one in found), after["after"]
            continue
        assert sorted(one.start for one in found) == sorted(wanted), after["after"]


def test_there_are_invitations_of_twelve_producers() -> None:
    found = sequences()
    assert len({one.folder.parent.name for one in found}) == 12
    assert sum(len(one.after) for one in found) >= 120
