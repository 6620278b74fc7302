"""The user's hands between passes, at random, on a real Maildir (promises 2, 3 and 4).

Whatever they do to their drafts and mails, and however time passes: nothing that the agent did not make is changed in
bytes, flags or place; no draft lies there twice; what they edited or flagged stays; what they deleted never comes back.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from agent.model.application import NoteKind
from agent.pipeline import run_pass
from tests.faults.desk import MaildirDesk
from tests.faults.stories import DANA, RUTH, TOM, invite, rejected, undecided
from tests.hunt import ZONE
from tests.mails import mail

SOAK = bool(os.environ.get("FOLLOWUP_SOAK"))
OURS = ".followup:2,"
WAITS = (timedelta(0), timedelta(minutes=11), timedelta(hours=5), timedelta(days=1), timedelta(days=4))
choice = st.integers(min_value=0, max_value=9)


class Hands(RuleBasedStateMachine):
    """A user at their mail, and passes in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="hands"))
        self.desk = MaildirDesk(self.folder)
        self.desk.maildir.add_folder("Archive")
        self.now = datetime(2026, 3, 12, 20, 5, tzinfo=UTC)
        self.placed: dict[str, bytes] = {}  # the agent's drafts that nobody has touched: base name -> bytes
        self.gone: set[str] = set()  # keys of the drafts that the user deleted, or moved away
        self.said: set[str] = set()

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        invite(self.desk, (DANA, TOM, RUTH))
        self.desk.deliver(mail(to="Mum <mum@home.example>", subject="Half a thought", body="Dear\n"), "Drafts", "DS")
        self.sync(0)

    # --- the agent ---

    @rule(wait=st.integers(min_value=0, max_value=len(WAITS) - 1))
    def sync(self, wait: int) -> None:
        self.now += WAITS[wait]
        before = self.desk.maildir.snapshot()
        run_pass(self.desk.settings, self.now)
        after = self.desk.maildir.snapshot()
        self.nothing_of_theirs_was_touched(before, after)
        for name, raw in after.items():
            if name not in before and name.startswith(".Drafts"):
                self.placed[_base(name)] = raw
        keys = {draft.message_id: draft.key for draft in self.desk.drafts()}
        for name, raw in after.items():
            back = name not in before and name.startswith(".Drafts") and keys.get(_message_id(raw)) in self.gone
            assert not back, "a draft that the user deleted came back"

    def nothing_of_theirs_was_touched(self, before: dict[str, bytes], after: dict[str, bytes]) -> None:
        withdrawn = []
        for name, raw in before.items():
            if after.get(name) == raw:
                continue
            untouched = name.startswith(".Drafts") and name.endswith(f"{OURS}DS")
            assert untouched, "a message of the user's is not as it was"
            assert self.placed[_base(name)] == raw, "a draft that the user edited was removed"
            withdrawn.append(raw)
        for name, raw in after.items():
            if name in before:
                continue
            if name.startswith(".Trash"):
                withdrawn.remove(raw)
            else:
                assert name.startswith(".Drafts"), "the agent writes into Drafts alone"
                assert name.endswith(f"{OURS}DS")
        assert withdrawn == [], "what is withdrawn goes to Trash"

    @invariant()
    def no_draft_lies_there_twice(self) -> None:
        keys = {draft.message_id: draft.key for draft in self.desk.drafts()}
        found = [keys[_message_id(raw)] for _, raw in self.desk.maildir.drafts() if _message_id(raw) in keys]
        assert len(found) == len(set(found))

    # --- the user ---

    def ours(self) -> list[Path]:
        return [path for path in self.desk.maildir.files("Drafts") if OURS in path.name]

    def taken(self, which: int) -> Path:
        """One of the drafts that are there; the user deals with it."""
        drafts = self.ours()
        return drafts[which % len(drafts)]

    def let_go(self, path: Path) -> None:
        message_id = _message_id(path.read_bytes())
        self.gone |= {draft.key for draft in self.desk.drafts() if draft.message_id == message_id}

    @precondition(lambda self: self.ours())
    @rule(which=choice, new_id=st.booleans())
    def send(self, which: int, new_id: bool) -> None:
        self.desk.maildir.send_draft(self.taken(which), new_message_id=new_id, at=self.now)

    @precondition(lambda self: self.ours())
    @rule(which=choice, new_id=st.booleans())
    def edit(self, which: int, new_id: bool) -> None:
        path = self.taken(which)
        body = path.read_bytes().partition(b"\n\n")[2].decode() + "\nOne line more.\n"
        self.desk.maildir.edit_draft(path, body, new_id)

    @precondition(lambda self: self.ours())
    @rule(which=choice, to_trash=st.booleans())
    def delete(self, which: int, to_trash: bool) -> None:
        path = self.taken(which)
        self.let_go(path)
        self.desk.maildir.delete_draft(path, to_trash)

    @precondition(lambda self: self.ours())
    @rule(which=choice)
    def move(self, which: int) -> None:
        path = self.taken(which)
        self.let_go(path)
        self.desk.maildir.move(path, "Archive")

    @precondition(lambda self: self.ours())
    @rule(which=choice)
    def flag(self, which: int) -> None:
        self.desk.maildir.flag(self.taken(which), "DFS")

    @rule()
    def read_everything(self) -> None:
        for path in self.desk.maildir.files():
            self.desk.maildir.flag(path, "S")

    @rule()
    def empty_drafts(self) -> None:
        for path in self.desk.maildir.files("Drafts"):
            if OURS in path.name:
                self.let_go(path)
            path.unlink()

    @precondition(lambda self: "wrote" not in self.said)
    @rule()
    def write_to_dana(self) -> None:
        self.said.add("wrote")
        self.desk.maildir.send(
            mail(sender="jordan@example.com", to=DANA, subject="Thanks", body="Thank you!\n", date=self.now), self.now
        )

    @precondition(lambda self: "note" not in self.said and self.desk.drafts())
    @rule()
    def note(self) -> None:
        self.said.add("note")
        with self.desk.store() as store:
            store.add_note(store.applications()[0].id, NoteKind.FORGOT, "I know Kafka well", self.now)

    @precondition(lambda self: "undecided" not in self.said and self.now.day >= 17)
    @rule()
    def hear_that_nothing_is_decided(self) -> None:
        self.said.add("undecided")
        undecided(self.desk)

    @precondition(lambda self: "rejected" not in self.said)
    @rule()
    def hear_no(self) -> None:
        self.said.add("rejected")
        rejected(self.desk, self.now.astimezone(ZONE).strftime("%Y-%m-%d %H:%M"))


def _base(name: str) -> str:
    return Path(name).name.partition(":")[0]


def _message_id(raw: bytes) -> str:
    lines = (line for line in raw.splitlines() if line.lower().startswith(b"message-id:"))
    return next(lines, b"").partition(b":")[2].strip().decode()


Hands.TestCase.settings = settings(
    max_examples=200 if SOAK else 8,
    stateful_step_count=25 if SOAK else 15,
    derandomize=not SOAK,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_hands = Hands.TestCase
