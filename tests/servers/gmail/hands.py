"""What the user, their mail program and other people do to a Gmail account, from outside the API."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tests.mails import _rewritten
from tests.servers.gmail.messages import Message, subject
from tests.servers.gmail.state import GmailState


class GmailHands:
    """The hands. Messages are named by their ids, drafts by the ids of drafts; what is not there raises Refusal."""

    def __init__(self, state: GmailState) -> None:
        self.state = state

    # --- mail ---

    def deliver(
        self, raw: bytes, labels: Iterable[str] = ("INBOX", "UNREAD"), at: datetime | None = None, thread: str = ""
    ) -> str:
        """Given a message that came in, store it, and return its id. Its thread is found by References and subject."""
        with self.state.lock:
            return self.state.add(raw, labels, thread or self.state.found(raw), at).id

    def send(self, raw: bytes, at: datetime | None = None) -> str:
        """Given a message that the user wrote and sent, store it in Sent, and return its id."""
        return self.deliver(raw, ("SENT",), at)

    def trash(self, message: str) -> None:
        """Given a message, put it into Trash."""
        self.state.trash(self.state.message(message))

    def untrash(self, message: str, *labels: str) -> None:
        """Given a message, take it out of Trash, and put these labels on it."""
        self.state.relabel(self.state.message(message), labels, {"TRASH"})

    def archive(self, message: str) -> None:
        """Given a message, take it out of the inbox."""
        self.state.relabel(self.state.message(message), remove={"INBOX"})

    def read(self, message: str) -> None:
        """Given a message, mark it as read."""
        self.state.relabel(self.state.message(message), remove={"UNREAD"})

    def label(self, message: str, *labels: str) -> None:
        """Given a message, put labels on it, by their ids: "STARRED", "Label_1"."""
        self.state.relabel(self.state.message(message), labels)

    def unlabel(self, message: str, *labels: str) -> None:
        """Given a message, take labels off it."""
        self.state.relabel(self.state.message(message), remove=labels)

    def delete(self, message: str) -> None:
        """Given a message, delete it for good; its draft goes with it."""
        with self.state.lock:
            for draft, held in list(self.state.drafts.items()):
                if held == message:
                    del self.state.drafts[draft]
            self.state.remove(self.state.message(message))

    def make_label(self, name: str) -> str:
        """Given a name, make a label, and return its id."""
        return self.state.make_label(name)

    # --- drafts ---

    def write_draft(self, raw: bytes, thread: str = "") -> str:
        """Given a message that the user begins to write, store it as a draft, and return the draft's id."""
        return self.state.add_draft(raw, thread or self.state.found(raw))

    def save_draft(self, draft: str, raw: bytes) -> str:
        """Given a draft and what takes its place, save it, and return the id of its message.

        The draft's id stays, its message is another one; under another subject it is in another thread.
        """
        with self.state.lock:
            old = self.state.draft(draft)
            same = subject(old.raw) == subject(raw)
            return self.state.replace_draft(draft, raw, old.thread if same else "").id

    def edit_draft(self, draft: str, body: str, new_message_id: bool = True, at: datetime | None = None) -> str:
        """Given a draft, save it with another text, and return the id of its message."""
        with self.state.lock:
            raw = self._edited(self.state.draft(draft), body, new_message_id, at)
            return self.save_draft(draft, raw)

    def send_draft(
        self, draft: str, body: str | None = None, new_message_id: bool = True, at: datetime | None = None
    ) -> str:
        """Given a draft, send it as the user: no draft any more, another message in Sent. Return that one's id."""
        with self.state.lock:
            raw = self._edited(self.state.draft(draft), body, new_message_id, at)
            thread = self.state.drop_draft(draft).thread
            return self.state.add(raw, ("SENT",), thread, at).id

    def delete_draft(self, draft: str) -> None:
        """Given a draft, throw it away: it is in no Trash then."""
        self.state.drop_draft(draft)

    def drafts(self) -> dict[str, bytes]:
        """Return what lies in Drafts, by the ids of drafts: not what was put into Trash."""
        with self.state.lock:
            held = {draft: self.state.messages[key] for draft, key in self.state.drafts.items()}
            return {draft: message.raw for draft, message in held.items() if "TRASH" not in message.labels}

    # --- looking ---

    def messages(self, label: str) -> list[str]:
        """Given a label, return the ids of the messages that have it, the oldest first."""
        with self.state.lock:
            return [message.id for message in reversed(self.state.newest_first()) if label in message.labels]

    def raw(self, message: str) -> bytes:
        """Given a message, return its bytes."""
        return self.state.message(message).raw

    def snapshot(self) -> object:
        """Return all that is there: two snapshots are equal if and only if nothing was touched in between."""
        return self.state.snapshot()

    def _edited(self, message: Message, body: str | None, new_message_id: bool, at: datetime | None) -> bytes:
        raw = message.raw.replace(b"\r\n", b"\n")
        return _rewritten(raw, body=body, new_message_id=new_message_id, at=at)
