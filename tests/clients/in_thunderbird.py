"""Once through with Thunderbird itself: `make clients`. It takes half a minute, and is no part of `make test`."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from agent.model.draft import DraftState
from tests.clients.account import CONFIRMED, TO_DANA, UNDECIDED, Account, giveaways, paragraphs, sink, threading
from tests.clients.thunderbird import Thunderbird
from tests.conftest import missing
from tests.servers.dovecot import DovecotServer

ADDED = "I have one more thing to tell you. "


def test_a_draft_is_edited_and_sent_in_thunderbird(dovecot: DovecotServer, tmp_path: Path) -> None:
    if shutil.which("thunderbird") is None:
        missing("Thunderbird")
    account = Account(dovecot, tmp_path)
    ours = account.play_up_to_the_reply()
    ((placed, _),) = account.lying("Drafts")
    with account.hands, sink() as smtp, Thunderbird(account, smtp, tmp_path) as thunderbird:
        print(thunderbird.version())  # noqa: T201
        thunderbird.open_draft()
        picture = tmp_path / "thunderbird.png"
        picture.write_bytes(thunderbird.picture())
        print(f"it looks like {picture}")  # noqa: T201
        thunderbird.write(ADDED)
        thunderbird.save()
        _until(lambda: len(account.hands.uids("Drafts")) == 1)  # the old copy goes a moment after the new one came
        ((saved, message),) = account.lying("Drafts")
        _tell("saved", message["Message-ID"])
        assert saved != placed
        assert message["Message-ID"] != ours.message_id, "otherwise it shows nothing that mutt does not"
        account.sync(5)
        assert account.draft().state is DraftState.EDITED
        assert [uid for uid, _ in account.lying("Drafts")] == [saved]

        thunderbird.send()
        _until(lambda: not account.hands.uids("Drafts") and len(account.hands.uids("Sent")) == 1)
        account.sync(10)
        assert account.draft().state is DraftState.SENT
        ((people, sent),) = smtp.taken
        _tell("sent", sent["Message-ID"])
        assert people == [TO_DANA]
        assert threading(sent) == (UNDECIDED, [CONFIRMED, UNDECIDED])
        first, *rest = paragraphs(sent)
        assert [first.removeprefix(ADDED), *rest] == ours.text.body.strip("\n").split("\n\n")
        assert giveaways(sent) == []
        account.sync(24 * 60)
        assert account.states() == [DraftState.SENT]
        assert account.lying("Drafts") == []


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.2)


def _tell(what: str, message_id: object) -> None:
    print(f"{what} as {message_id}")  # noqa: T201
