"""Passes at the same moment, passes for nothing, two machines, a store that was lost: every draft once (promise 3)."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from agent.mailbox.memory import MemoryMailbox
from agent.model.application import NoteKind
from agent.model.draft import DraftState, Kind
from agent.model.mail import Ref
from tests.faults.desk import MaildirDesk, MemoryDesk
from tests.faults.processes import SOAK, ProcessDesk
from tests.faults.stories import DANA, FOLLOWED, RUTH, THANKED, TO_DANA, TOM, followed, invite, thanked
from tests.hunt import at
from tests.mails import mail

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
LATER = ("2026-03-12 16:30", "2026-03-12 16:45", "2026-03-12 17:00")


def test_ten_processes_at_once_place_every_draft_once(tmp_path: Path) -> None:
    desk = ProcessDesk(tmp_path)
    invite(desk, (DANA, TOM, RUTH))
    theirs = desk.maildir.files()
    with ExitStack() as files:
        complaints = [files.enter_context(TemporaryFile()) for _ in range(10)]
        statuses = [process.wait() for process in [desk.start(THANKED, complaint) for complaint in complaints]]
        for complaint in complaints:
            complaint.seek(0)
        outcomes = [(complaint.read().decode(), status) for complaint, status in zip(complaints, statuses, strict=True)]
    assert {status for _, status in outcomes} <= {0, 5}
    assert 0 in {status for _, status in outcomes}
    for said, status in outcomes:
        assert ("Another pass is at work" in said) == (status == 5)
    assert [draft.state for draft in desk.drafts()] == [DraftState.PLACED] * 3
    assert len(desk.maildir.drafts()) == 3
    assert desk.maildir.files() == theirs


def test_ten_passes_one_after_the_other_change_nothing(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    followed(desk)
    desk.sync(FOLLOWED)  # what lies in Drafts is noted by the pass after the one that put it there
    mailbox, rows = desk.snapshot(), _rows(desk.settings.store_path)
    for _ in range(10):
        report = desk.sync(FOLLOWED)
        assert (report.read, report.placed, report.withdrawn) == (0, 0, 0)
    assert desk.snapshot() == mailbox
    assert _rows(desk.settings.store_path) == rows


def _rows(store: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the store, but when its last pass was, and a Maildir's cursors: they settle by the real clock."""
    with closing(sqlite3.connect(store)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall() for name in tables}
        del rows["cursors"]
        rows["meta"] = connection.execute("SELECT id, salt, trial FROM meta").fetchall()
    return rows


# --- another store on the same mailbox: a second machine, or the first one's after its store was lost ---


def _another_store(desk: MaildirDesk) -> None:
    desk.settings = replace(desk.settings, store_path=desk.folder / "another" / "followup.db")


def test_a_second_machine_takes_the_drafts_as_its_own(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk, (DANA, TOM))
    first, mailbox = desk.settings, desk.snapshot()
    _another_store(desk)
    for when in ("2026-03-12 16:10", *LATER):
        desk.sync(when)
    assert desk.snapshot() == mailbox
    assert [draft.state for draft in desk.drafts()] == [DraftState.PLACED] * 2
    second = desk.settings
    for when in (FOLLOWED, "2026-03-16 09:05", "2026-03-16 09:20"):
        for desk.settings in (second, first):
            desk.sync(when)
    assert len(desk.maildir.drafts()) == 1
    for desk.settings in (second, first):
        lives = [(draft.kind, draft.state) for draft in desk.drafts()]
        assert (Kind.THANK_YOU, DraftState.PLACED) not in lives
        assert (Kind.THANK_YOU, DraftState.EDITED) not in lives, "the other machine's follow-up is no edit of them"


class _Raced(MemoryMailbox):
    """A server on which somebody else does something just before our draft is stored."""

    first: Callable[[], object] | None = None

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        first, self.first = self.first, None
        if first is not None:
            first()
        return super().append(folder, raw, name)


@pytest.mark.parametrize("second", [THANKED, "2026-03-12 16:06"], ids=["in the same second", "a minute later"])
def test_two_machines_that_place_at_the_same_moment_keep_one(second: str, tmp_path: Path) -> None:
    box = _Raced("personal", once_by_name=False)
    desk = MemoryDesk(tmp_path, box=box)
    invite(desk)
    one = desk.settings
    two = replace(one, store_path=tmp_path / "another" / "followup.db")
    for desk.settings in (two, one):
        desk.sync("2026-03-05 12:00")
    first = MemoryDesk(tmp_path / "another", box=box)
    first.settings = two
    box.first = lambda: first.sync(second)
    desk.sync(THANKED)
    lying = sorted(box.listing("Drafts").refs, key=lambda ref: (box.fetch(ref).raw, ref))
    assert len(lying) == 2
    for when in ("2026-03-12 16:10", "2026-03-12 16:40"):
        for desk.settings in (one, two):
            desk.sync(when)
    assert list(box.listing("Drafts").refs) == lying[:1]
    drafts = []
    for desk.settings in (one, two):
        drafts += desk.drafts()
    assert {draft.ref for draft in drafts} == {lying[0]}
    assert DraftState.PLACED in {draft.state for draft in drafts}, "one of them goes on with it"


def _untouched(desk: MaildirDesk) -> None:
    """Leave the draft as it is."""


def _edited_as_mutt(desk: MaildirDesk) -> None:
    desk.edit(TO_DANA, "Hi Dana,\n\nThank you for the talk about Kafka.\n\nJordan\n", new_message_id=False)


def _edited_as_thunderbird(desk: MaildirDesk) -> None:
    desk.edit(TO_DANA, "Hi Dana,\n\nThank you for the talk about Kafka.\n\nJordan\n")


def _sent_as_mutt(desk: MaildirDesk) -> None:
    desk.send(TO_DANA, "2026-03-12 16:20", new_message_id=False)


def _sent_as_thunderbird(desk: MaildirDesk) -> None:
    desk.send(TO_DANA, "2026-03-12 16:20")


def _in_trash(desk: MaildirDesk) -> None:
    desk.delete(TO_DANA, into_trash=True)


def _replaced(desk: MaildirDesk) -> None:
    with desk.store() as store:
        (application,) = store.applications()
        text = "I led the move of the billing service to Kafka last year"
        store.add_note(application.id, NoteKind.FORGOT, text, at("2026-03-12 16:06"))
    desk.sync("2026-03-12 16:07")
    assert (DraftState.WITHDRAWN, 1) in {(draft.state, draft.revision) for draft in desk.drafts()}


@pytest.mark.parametrize(
    "deed",
    [_untouched, _edited_as_mutt, _edited_as_thunderbird, _sent_as_mutt, _sent_as_thunderbird, _in_trash, _replaced],
)
@pytest.mark.parametrize("seen", [False, True], ids=["at once", "once the first store has seen it"])
def test_a_store_built_anew_places_nothing_twice(
    deed: Callable[[MaildirDesk], None], seen: bool, tmp_path: Path
) -> None:
    desk = MaildirDesk(tmp_path)
    thanked(desk, (DANA, TOM))
    deed(desk)
    if seen:
        desk.sync("2026-03-12 16:25")
    mailbox = desk.snapshot()
    _another_store(desk)
    for when in LATER:
        desk.sync(when)
    assert desk.snapshot() == mailbox


def test_a_store_built_anew_after_the_follow_up_places_nothing_twice(tmp_path: Path) -> None:
    desk = MaildirDesk(tmp_path)
    followed(desk)
    mailbox = desk.snapshot()
    _another_store(desk)
    desk.sync("2026-03-16 09:10")
    desk.sync("2026-03-16 09:30")
    assert desk.snapshot() == mailbox
    assert [draft.kind for draft in desk.drafts()] == [Kind.FOLLOW_UP]


# --- what was handled before ---

_WATCHED = """
import sys
opened = []
def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], str) and ("/cur/" in arguments[0] or "/new/" in arguments[0]):
        opened.append(arguments[0])
sys.addaudithook(hook)
from datetime import datetime
from pathlib import Path
from agent import config
from agent.pipeline import run_pass
report = run_pass(config.load(Path(sys.argv[1])), datetime.fromisoformat(sys.argv[2]))
import json
print(json.dumps({"read": report.read, "opened": len(opened)}))
"""


def test_a_pass_over_mail_handled_before_opens_no_message(tmp_path: Path) -> None:
    count = 10_000 if SOAK else 2_000
    desk = ProcessDesk(tmp_path)
    for number in range(count):
        sent = NOW - timedelta(minutes=number)
        desk.maildir.deliver(mail(subject=f"Sunday {number}", body="The garden looks well.\n", date=sent))

    def watched() -> dict[str, int]:
        command = [sys.executable, "-c", _WATCHED, str(desk.command.config), NOW.isoformat()]
        found = subprocess.run(command, check=True, capture_output=True, cwd=tmp_path).stdout
        result: dict[str, int] = json.loads(found)
        return result

    first = watched()
    assert first["read"] == count
    assert first["opened"] >= count, "the hook sees what is opened"
    assert watched() == {"read": 0, "opened": 0}
    desk.deliver(mail(subject="Monday", body="So does the kitchen.\n", date=NOW))
    assert watched() == {"read": 1, "opened": 2}  # its header, and then its body
