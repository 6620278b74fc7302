"""Life-long sequences of invitations, played by passes over a Maildir, and what stands after each mail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TypedDict, cast
from zoneinfo import ZoneInfo

from agent import people, rounds
from agent.model.application import Interview
from agent.model.settings import MaildirAccount, Profile, Settings, Timing
from agent.pipeline import run_pass
from agent.store import open_store
from tests.mails import Maildir

FOLDER = Path(__file__).parent
ROBIN = Profile("Robin Hale", ("robin.hale@mail.example",), "America/New_York", "US", "en-US")


class Expected(TypedDict, total=False):
    """One interview as a careful assistant would have it."""

    start: str
    end: str | None
    standing: bool
    zone_known: bool
    # ``with`` is a word of Python's: read by name


class After(TypedDict, total=False):
    """What stands after one mail."""

    after: str
    interviews: list[Expected]
    ask: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    """The invitations of one story, with what stands after each."""

    folder: Path
    after: tuple[After, ...] = field(repr=False)

    @property
    def name(self) -> str:
        """Producer and story."""
        return f"{self.folder.parent.name}/{self.folder.name}"


def sequences() -> list[Sequence]:
    """Return every sequence, in order of name."""
    return [
        Sequence(path.parent, tuple(cast(list[After], json.loads(path.read_text(encoding="utf-8"))["expect"])))
        for path in sorted(FOLDER.glob("*/*/story.json"))
    ]


def played(sequence: Sequence, folder: Path) -> Iterator[tuple[After, tuple[Interview, ...]]]:
    """Deliver the mails one after the other, a pass after each; yield what was expected and what stands."""
    maildir = Maildir(folder / "Mail", "maildir++")
    account = MaildirAccount(name="personal", path=folder / "Mail")
    settings = Settings(ROBIN, (account,), Timing(), folder / "state" / "followup.db")
    for after in sequence.after:
        raw = (sequence.folder / after["after"]).read_bytes()
        maildir.deliver(raw)
        sent = parsedate_to_datetime(message_from_bytes(raw)["Date"]).astimezone(UTC)
        run_pass(settings, sent + timedelta(minutes=5))
        yield after, _standing(settings)


def _standing(settings: Settings) -> tuple[Interview, ...]:
    with open_store(settings.store_path, create=False) as store:
        applications = store.snapshot().applications
    zone = ZoneInfo(ROBIN.time_zone)
    told = (
        rounds.of_application(facts, people.of_application(facts), zone, settings.timing.interview_length)
        for facts in applications
    )
    return tuple(interview for found in told for one in found for interview in one.interviews)
