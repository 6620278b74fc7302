"""Whole hunts that go on after the user thought them over: forgotten, closed, and drafts moved to a folder."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

from agent.model.draft import DraftState, Kind
from tests.system.test_hunts_rules import DANA, TO_DANA, begun, invited, placed


def test_a_draft_of_what_was_forgotten_is_nobodys_begun_mail(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    with hunt.store() as store:
        store.forget(store.applications()[0].id)
    hunt.maildir.deliver(invited("u9", "2026-03-16 10:00", "2026-03-18 10:00", "2026-03-18 11:00", [DANA]))
    hunt.sync("2026-03-16 12:00")
    hunt.sync("2026-03-18 12:30")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]
    assert len(hunt.maildir.drafts()) == 2, "the old one is left as it is"
    (new,) = hunt.drafts(DraftState.PLACED)
    (file,) = (path for path, raw in hunt.maildir.drafts() if new.message_id.encode() in raw)
    file.unlink()
    hunt.sync("2026-03-18 13:00")
    hunt.sync("2026-03-18 13:30")
    assert [draft.state for draft in hunt.drafts()] == [DraftState.DISMISSED], "nor is it an edit of the new one"


def test_a_forgotten_draft_that_the_user_goes_on_with_is_theirs(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    with hunt.store() as store:
        store.forget(store.applications()[0].id)
    ((old, raw),) = hunt.maildir.drafts()
    hunt.maildir.edit_draft(old, str(message_from_bytes(raw).get_payload()).replace("Best regards", "All the best"))
    hunt.maildir.deliver(invited("u9", "2026-03-16 10:00", "2026-03-18 10:00", "2026-03-18 11:00", [DANA]))
    hunt.sync("2026-03-18 12:30")
    assert [draft.state for draft in hunt.drafts()] == [DraftState.EDITED]
