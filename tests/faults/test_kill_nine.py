"""`kill -9` of a real `followup sync` at random moments: the next one comes to the same end (promises 2 and 3)."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic

import pytest

from agent.model.draft import DraftState
from tests.faults.processes import SOAK, ProcessDesk
from tests.faults.stories import DANA, FOLLOWED, RUTH, THANKED, TOM, invite
from tests.mails import mail

SEED = 20260312
KILLS = 30 if SOAK else 6  # of each of the two passes


@pytest.mark.parametrize("when", [THANKED, FOLLOWED])
def test_a_killed_sync_is_made_good_by_the_next(when: str, tmp_path: Path) -> None:
    desk = _mailbox(tmp_path)
    if when == FOLLOWED:
        assert desk.ends(THANKED) == (0, "")
    theirs = _theirs(desk)
    restore = desk.save()
    begun = monotonic()
    assert desk.ends(when) == (0, "")
    duration = monotonic() - begun
    expected = desk.end(when)
    assert len(desk.drafts(DraftState.PLACED)) == (3 if when == THANKED else 1)
    chance = random.Random(SEED)
    killed = 0
    for number in range(KILLS):
        restore()
        delay = chance.random() * duration
        killed += _kill(desk, when, delay)
        assert desk.ends(when) == (0, ""), f"seed {SEED}, kill {number}, after {delay:.3f} s"
        assert desk.end(when) == expected, f"seed {SEED}, kill {number}, after {delay:.3f} s"
        assert _theirs(desk) == theirs
    sys.stdout.write(f"seed {SEED}: {killed} of {KILLS} were killed, within {duration:.2f} s\n")


def _kill(desk: ProcessDesk, when: str, delay: float) -> bool:
    """Kill a pass so many seconds after it was started. Return whether it was still at work."""
    with TemporaryFile() as complaint:
        process = desk.start(when, complaint)
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
        return process.wait() < 0


def _mailbox(folder: Path) -> ProcessDesk:
    desk = ProcessDesk(folder)
    invite(desk, (DANA, TOM, RUTH))
    desk.write("2026-03-04 09:00", "Mum <mum@home.example>", "Sunday", "See you on Sunday.\n")
    for number in range(20):
        raw = mail(sender="Shop <news@shop.example>", subject=f"Offers {number}", body="Lamps and chairs.\n")
        desk.deliver(raw, flags=("F", "RS", "", None)[number % 4])
    desk.deliver(mail(to="Mum <mum@home.example>", subject="Half a thought", body="Dear\n"), "Drafts", "DS")
    desk.deliver(mail(subject="Gone", body="Old.\n"), "Trash", "S")
    return desk


def _theirs(desk: ProcessDesk) -> dict[str, bytes]:
    """Every file of the mailbox that the agent did not make: name, flags, bytes."""
    return {name: raw for name, raw in desk.maildir.snapshot().items() if ".followup" not in name}
