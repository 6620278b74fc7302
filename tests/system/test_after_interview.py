"""What a mail is taken for once an interview is over: the answer is due then, and one plain sentence gives it."""

from __future__ import annotations

from pathlib import Path

from agent.model.application import Stage, Standing
from agent.model.draft import Kind
from tests.hunt import Hunt
from tests.system.test_hunts_rules import DANA, TO_DANA, begun, invited, placed, send

DECIDED = "Hi Jordan,\n\nThe post has been awarded elsewhere.\n\nDana\n"


def _of_dana(hunt: Hunt, when: str) -> list[Kind]:
    hunt.receive(when, DANA, "Re: Interview", DECIDED)
    hunt.sync(when.replace(":00", ":05"))
    return [kind for kind, to in placed(hunt) if to == TO_DANA]


def test_one_sentence_ends_a_hunt_after_the_interview(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    assert _of_dana(hunt, "2026-03-12 10:00") == [Kind.FEEDBACK_REQUEST]
    assert hunt.plan("2026-03-12 11:00")[0].standing is not Standing.NEEDS_YOU


def test_before_the_interview_it_is_asked_about(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(invited("u1", "2026-03-02 10:00", "2026-03-17 10:00", "2026-03-17 11:00", [DANA]))
    hunt.sync("2026-03-02 12:00")
    assert _of_dana(hunt, "2026-03-12 10:00") == []
    assert hunt.plan("2026-03-12 11:00")[0].standing is Standing.NEEDS_YOU


def test_with_another_interview_spoken_of_since_it_is_asked_about(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.maildir.deliver(invited("u2", "2026-03-11 10:00", "2026-03-19 10:00", "2026-03-19 11:00", [DANA]))
    hunt.sync("2026-03-11 11:00")
    assert _of_dana(hunt, "2026-03-12 10:00") == []


def test_sure_reasons_settle_a_refusal_that_was_asked_about(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.receive("2026-03-12 10:00", DANA, "Re: Interview", "Hi Jordan,\n\nThey are closing the position.\n\nDana\n")
    hunt.sync("2026-03-12 10:05")
    assert hunt.plan("2026-03-12 11:00")[0].standing is Standing.NEEDS_YOU
    told = "Happy to share some feedback: the panel felt that your system design answers lacked depth on partitioning."
    hunt.receive("2026-03-13 10:00", DANA, "Re: Interview", f"Hi Jordan,\n\n{told}\n\nDana\n")
    hunt.sync("2026-03-13 10:05")
    told_of = hunt.plan("2026-03-13 11:00")[0]
    assert told_of.stage is Stage.REJECTED
    assert told_of.standing is not Standing.NEEDS_YOU
    assert placed(hunt) == []
