"""For the tests with other people's mail programs: an account on a real server with the agent beside it, and a sink.

The programs date what they send by this machine's clock, and a pass leaves later mail than its own clock unread: so
the story stands around now, and each pass is given a clock of some minutes ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import format_datetime
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from agent.model.draft import DraftFact, DraftState
from agent.model.settings import Duration, ImapAccount, Secret, Security, Settings, Timing, Unit
from agent.pipeline import run_pass
from agent.store import open_store
from tests.hunt import ME, PROFILE, ZONE
from tests.mails import invitation, mail
from tests.servers import hands
from tests.servers.dovecot import PASSWORD, DovecotServer, free_ports

DANA = "Dana Whitfield <dana@northwind.example>"
TO_DANA = "dana@northwind.example"
CONFIRMED = "<confirmed@northwind.example>"
# As long as Exchange makes them: what folds this one at 78 columns destroys it.
UNDECIDED = "<DM6PR11MB4567F2A1B9C8D7E6F5A4B3C2D1E0F9A@DM6PR11MB4567.namprd11.prod.outlook.com>"


class Account:
    """One account on the server, its store, and the hands of its user."""

    def __init__(self, server: DovecotServer, folder: Path) -> None:
        self.user = server.files.new_user()
        self.server = server
        self.hands = hands.Hands(hands.at(server.host, server.port, self.user))
        account = ImapAccount(
            name="personal",
            host=server.host,
            username=self.user,
            secret=Secret(command=f"echo {PASSWORD}"),
            port=server.port,
            security=Security.NONE,
            settle=Duration(1, Unit.MINUTES),
        )
        self.settings = Settings(PROFILE, (account,), Timing(), folder / "state" / "followup.db")
        self.start = datetime.now(UTC).replace(microsecond=0)

    def sync(self, minutes: int) -> None:
        """Do one pass with a clock that is this many minutes after the story's start."""
        run_pass(self.settings, self.start + timedelta(minutes=minutes))

    def draft(self) -> DraftFact:
        """Return the one draft that there ever was."""
        with open_store(self.settings.store_path, create=False) as store:
            (draft,) = store.drafts()
        return draft

    def states(self) -> list[DraftState]:
        """Return the state of each draft."""
        with open_store(self.settings.store_path, create=False) as store:
            return [draft.state for draft in store.drafts()]

    def lying(self, folder: str) -> list[tuple[int, Message]]:
        """Return what lies in a folder, by UID."""
        return [(uid, message_from_bytes(self.hands.raw(folder, uid))) for uid in self.hands.uids(folder)]

    def play_up_to_the_reply(self) -> DraftFact:
        """Deliver an interview two days ago and a mail without a decision, and let the agent place its reply."""
        held = self.start - timedelta(days=2)
        self.hands.deliver("INBOX", _confirmation(held), at=held - timedelta(days=3))
        self.hands.deliver("INBOX", _undecided(held, self.start - timedelta(minutes=30)), at=self.start)
        self.sync(0)
        assert self.states() == [DraftState.PLACED]
        return self.draft()


class Sink:
    """Takes what a mail program sends, and passes nothing on."""

    def __init__(self) -> None:
        self.port = 0
        self.taken: list[tuple[list[str], Message]] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        assert envelope.original_content is not None
        self.taken.append((envelope.rcpt_tos, message_from_bytes(envelope.original_content)))
        return "250 kept"


@contextmanager
def sink() -> Iterator[Sink]:
    """Give a sink that listens on 127.0.0.1."""
    made = Sink()
    made.port, _ = free_ports()
    controller = Controller(made, hostname="127.0.0.1", port=made.port)
    controller.start()
    try:
        yield made
    finally:
        controller.stop()


def _confirmation(held: datetime) -> bytes:
    local = held.astimezone(ZONE)
    return mail(
        sender=DANA,
        to=ME,
        subject="Interview confirmation: Staff Engineer at Northwind",
        body=f"Hi Jordan,\n\nYour interview for the Staff Engineer position at Northwind is confirmed for "
        f"{local:%A, %B} {local.day}, {local:%I:%M %p} ET with me.\n\nBest,\nDana Whitfield\n"
        "Engineering Manager, Northwind\n",
        date=held - timedelta(days=3),
        message_id=CONFIRMED,
        invitation=invitation(
            "u1@northwind.example",
            held,
            held + timedelta(hours=1),
            organizer=DANA,
            attendees=[ME, DANA],
            tzid="America/New_York",
            summary="Interview: Staff Engineer at Northwind",
        ),
    )


def _undecided(held: datetime, when: datetime) -> bytes:
    local = held.astimezone(ZONE)
    return mail(
        sender=DANA,
        to=ME,
        subject=f"Re: Interview on {local:%B} {local.day}",
        body="Hi Jordan,\n\nThank you for your time. We have not made a decision yet, as we are still interviewing "
        "other candidates. We will be in touch.\n\nBest,\nDana\n",
        date=when,
        message_id=UNDECIDED,
        in_reply_to=CONFIRMED,
        references=CONFIRMED,
    )


def threading(message: Message) -> tuple[str, list[str]]:
    """Given a message, return what it answers, and the mails of its thread."""
    return str(message["In-Reply-To"]).strip(), str(message["References"]).split()


def paragraphs(message: Message) -> list[str]:
    """Given a message of plain text, return its paragraphs as its reader sees them (flowed lines joined, RFC 3676)."""
    content = message.get_payload(decode=True)
    assert isinstance(content, bytes)
    text = content.decode(message.get_content_charset() or "ascii").replace("\r\n", "\n")
    if message.get_param("format") == "flowed":
        text = re.sub(r"(?<=[^ \n]) \n(?=\S)", " ", text)
    return text.strip("\n").split("\n\n")


def giveaways(message: Message) -> list[str]:
    """Given a sent message, return the lines of its header from which one could tell that a program wrote it."""
    return [f"{name}: {value}" for name, value in message.items() if _OURS.search(f"{name}: {value}")]


_OURS = re.compile(r"follow-?up|\bagent\b(?<!User-Agent)|draft|revision|auto-submitted|precedence", re.IGNORECASE)


def as_thunderbird_saves(raw: bytes, body: str, when: datetime, serial: int, *, draft: bool) -> bytes:
    """Given a draft, return what Thunderbird makes of it when it saves or sends it.

    It takes over who, what about and References, re-makes In-Reply-To of the last of them, and drops all the rest: the
    Message-ID and whatever it does not know.
    """
    old = message_from_bytes(raw)
    references = str(old["References"] or "").split()
    lines = [
        f"Message-ID: <0d1f5e5c-7c4f-4b1e-9a51-{serial:012d}@example.com>",
        f"Date: {format_datetime(when)}",
        "MIME-Version: 1.0",
        "User-Agent: Mozilla Thunderbird",
        f"Subject: {old['Subject']}",
        "Content-Language: en-US",
        f"To: {old['To']}",
        *([f"References: {' '.join(references)}", f"In-Reply-To: {references[-1]}"] if references else []),
        f"From: {old['From']}",
        "Content-Type: text/plain; charset=UTF-8; format=flowed",
        "Content-Transfer-Encoding: 7bit",
    ]
    ours = ["X-Mozilla-Draft-Info: internal/draft; vcard=0; receipt=0; DSN=0; uuencode=0", "X-Identity-Key: id1"]
    return "\r\n".join([*(ours if draft else []), *lines, "", body.replace("\n", "\r\n")]).encode()
