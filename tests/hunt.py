"""For tests: a job hunt on a real Maildir, or on a real server, played by the pipeline with a moving clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from agent.mailbox import open_mailbox
from agent.mailbox.base import Mailbox
from agent.mailbox.imap import ImapMailbox
from agent.model.application import ApplicationFacts
from agent.model.draft import DraftFact, DraftState, Kind
from agent.model.plan import ApplicationPlan
from agent.model.settings import Account, ImapAccount, MaildirAccount, Profile, Secret, Settings, Timing
from agent.pipeline import PassReport, Surroundings, run_pass
from agent.planner import plan
from agent.store import Store, open_store
from tests.mails import Layout, Maildir, mail
from tests.servers import hands
from tests.servers.dovecot import DovecotFiles

ME = "Jordan Rivera <jordan@example.com>"
ZONE = ZoneInfo("America/New_York")

PROFILE = Profile(
    full_name="Jordan Rivera",
    addresses=("jordan@example.com",),
    time_zone="America/New_York",
    strengths=("eight years of Python services", "moving a monolith to Kafka", "mentoring junior engineers"),
)


def at(text: str) -> datetime:
    """Given "2026-03-12 15:00" in New York, return the instant."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


class Passes:
    """A store and settings in a folder of their own, and passes over them."""

    def __init__(self, folder: Path, accounts: tuple[Account, ...], timing: Timing | None = None) -> None:
        self.settings = Settings(PROFILE, accounts, timing or Timing(), folder / "state" / "followup.db")
        self.surroundings: Surroundings | None = None

    def sync(self, when: str) -> PassReport:
        """Do one pass with the clock at that time."""
        return run_pass(self.settings, at(when), self.surroundings)

    def store(self) -> Store:
        """Return the store, open."""
        return open_store(self.settings.store_path, create=False)

    def applications(self) -> tuple[ApplicationFacts, ...]:
        """Return what is known of every application."""
        with self.store() as store:
            return store.snapshot().applications

    def plan(self, when: str) -> tuple[ApplicationPlan, ...]:
        """Return what follows at that time."""
        with self.store() as store:
            return plan(store.snapshot(), self.settings, at(when)).applications

    def lives(self) -> list[tuple[Kind, str, DraftState]]:
        """Return every draft that was placed or is to be: kind, whom to, state."""
        with self.store() as store:
            return [(draft.kind, draft.text.to_address, draft.state) for draft in store.drafts()]

    def drafts(self, *states: DraftState) -> list[DraftFact]:
        """Return the drafts in one of these states; all where none is named."""
        with self.store() as store:
            return [draft for draft in store.drafts() if not states or draft.state in states]

    def set_timing(self, **changes: object) -> None:
        """Edit the configuration's timing."""
        self.settings = replace(self.settings, timing=replace(self.settings.timing, **changes))  # type: ignore[arg-type]


class Hunt(Passes):
    """A Maildir, a store and settings in a folder of their own."""

    def __init__(self, folder: Path, layout: Layout = "maildir++", timing: Timing | None = None) -> None:
        self.maildir = Maildir(folder / "Mail", layout)
        super().__init__(folder, (MaildirAccount(name="personal", path=folder / "Mail"),), timing)

    def receive(self, when: str, sender: str, subject: str, body: str, **extra: object) -> Path:
        """Deliver a mail to the user, written at that time."""
        raw = mail(sender=sender, to=ME, subject=subject, body=body, date=at(when), **extra)  # type: ignore[arg-type]
        return self.maildir.deliver(raw)

    def write(self, when: str, to: str | Sequence[str], subject: str, body: str, **extra: object) -> Path:
        """Send a mail as the user, at that time."""
        raw = mail(sender=ME, to=to, subject=subject, body=body, date=at(when), **extra)  # type: ignore[arg-type]
        return self.maildir.send(raw)


class ImapHunt(Passes):
    """An account on a real Dovecot, over socket pairs. ``hands`` are the user's, through a client of their own."""

    def __init__(self, folder: Path, files: DovecotFiles, timing: Timing | None = None) -> None:
        self.files = files
        self.user = files.new_user()
        self.hands = hands.Hands(hands.over(partial(files.connect, self.user)))
        super().__init__(folder, (ImapAccount("personal", "localhost", self.user, Secret()),), timing)
        self.surroundings = Surroundings(mailbox=self.mailbox)

    def mailbox(self, account: Account, refused: str) -> Mailbox:
        """Given an account of the hunt, return its mailbox."""
        if isinstance(account, ImapAccount):
            return ImapMailbox(account, refused=refused, connect=partial(self.files.connect, account.username))
        return open_mailbox(account, refused)

    def configure(self, **changes: object) -> None:
        """Edit the account in the configuration."""
        account = replace(self.settings.accounts[0], **changes)  # type: ignore[arg-type]
        self.settings = replace(self.settings, accounts=(account, *self.settings.accounts[1:]))

    def receive(self, when: str, sender: str, subject: str, body: str, folder: str = "INBOX", **extra: object) -> int:
        """Deliver a mail to the user, written at that time, and return its UID."""
        raw = mail(sender=sender, to=ME, subject=subject, body=body, date=at(when), **extra)  # type: ignore[arg-type]
        return self.hands.deliver(folder, raw, (), at(when))

    def write(self, when: str, to: str | Sequence[str], subject: str, body: str, **extra: object) -> int:
        """Send a mail as the user, at that time, and return its UID in Sent."""
        raw = mail(sender=ME, to=to, subject=subject, body=body, date=at(when), **extra)  # type: ignore[arg-type]
        return self.hands.send(raw, at(when))
