"""A pass that dies after any one of its effects, exhaustively: the next pass comes to the same end (promises 2, 3, 4).

Effects are each commit of the store, each append and removal, and, on a Maildir, each change of a file on the way.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent.pipeline import reading
from tests.faults.death import Death, Killed, watching
from tests.faults.desk import Desk, End, MaildirDesk, MemoryDesk
from tests.faults.stories import STORIES, Story

DESKS: dict[str, Callable[[Path], Desk]] = {"memory": MemoryDesk, "maildir": MaildirDesk}
SOAK = bool(os.environ.get("FOLLOWUP_SOAK"))


@pytest.mark.parametrize("backend", DESKS)
@pytest.mark.parametrize("story", STORIES, ids=[story.name for story in STORIES])
def test_a_pass_that_dies_anywhere_ends_as_one_that_lives(
    story: Story, backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = DESKS[backend](tmp_path)
    story.play(desk)
    monkeypatch.setattr(reading, "BATCH", story.batch)
    restore = desk.save()
    before = desk.traces()
    lived = Death()
    with watching(lived):
        desk.sync(story.when)
    assert desk.traces() != before, "the pass of this story does nothing that could be cut off"
    expected = _ended(desk, story)
    for count in _moments(lived.effects, backend):
        restore()
        with watching(Death(after=count)), pytest.raises(Killed):
            desk.sync(story.when)
        desk.sync(story.when)
        assert _ended(desk, story) == expected, f"killed after {count} of {lived.effects}"


def _moments(effects: list[str], backend: str) -> Iterator[int]:
    """After how many effects to die. What memory shows of commits, the Maildir need not show again in every run."""
    for count in range(len(effects)):
        if SOAK or backend == "memory" or (count and effects[count - 1] != "commit"):
            yield count


def _ended(desk: Desk, story: Story) -> End:
    """What the story comes to. A further pass changes nothing."""
    once = desk.traces()
    desk.sync(story.when)
    assert desk.traces() == once
    if story.later:
        desk.sync(story.later)
    return desk.end(story.later or story.when)
