"""For the hunts of mail and hand: what lies in Drafts, what was planned, and an interview to begin with."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

from typer.testing import CliRunner

from agent.cli.main import app
from agent.model.draft import DraftState
from agent.model.mail import Address, Attendee
from agent.model.plan import ApplicationPlan
from tests.hunt import Hunt
from tests.mails import Maildir

NEW_YORK = "America/New_York"


def read(raw: bytes) -> EmailMessage:
    return BytesParser(policy=default).parsebytes(raw)


def text(raw: bytes) -> str:
    return str(read(raw).get_content())


def placed(hunt: Hunt, to: str = "", maildir: Maildir | None = None) -> tuple[Path, bytes]:
    """The one draft in Drafts to somebody; "" is the one to nobody."""
    drafts = (maildir or hunt.maildir).drafts()
    (found,) = [(path, raw) for path, raw in drafts if (to in str(read(raw)["To"]) if to else read(raw)["To"] is None)]
    return found


def only(hunt: Hunt, when: str) -> ApplicationPlan:
    (plan,) = hunt.plan(when)
    return plan


def met(plan: ApplicationPlan) -> list[tuple[datetime, list[str]]]:
    """When each interview that stands begins, and with whom."""
    return [(item.start, [one.name for one in item.people]) for round_ in plan.rounds for item in round_.standing]


def states(hunt: Hunt) -> dict[str, DraftState]:
    """The state of the newest draft to each person, by address."""
    return {draft.text.to_address: draft.state for draft in hunt.drafts()}


def theirs(maildir: Maildir) -> dict[str, bytes]:
    """Every file but those in Drafts and our own that were put into Trash."""
    kept = maildir.snapshot().items()
    return {name: raw for name, raw in kept if not name.startswith((".Drafts", "Drafts")) and ".followup" not in name}


def guest(who: str, address: str, **parameters: str) -> Attendee:
    return Attendee(Address(who, address), **parameters)


def configured(hunt: Hunt, folder: Path) -> Path:
    """A configuration for the command, over the hunt's Maildir and store."""
    path = folder / "config.toml"
    path.write_text(
        f"""
        [profile]
        full_name = "Jordan Rivera"
        addresses = ["jordan@example.com"]
        time_zone = "{NEW_YORK}"
        [mailbox.personal]
        kind = "maildir"
        path = "{hunt.maildir.path}"
        [store]
        path = "{hunt.settings.store_path}"
        """
    )
    return path


def command(config: Path, *arguments: str) -> None:
    done = CliRunner().invoke(app, [*arguments, "--config", str(config)])
    assert done.exit_code == 0, done.output


def tidewell(hunt: Hunt, until: str = "2026-03-12 17:05") -> None:
    """An interview on Thursday 12 March, 3 PM, with Ana Ruiz and Tom Weber, and the passes before and after it."""
    hunt.receive(
        "2026-03-09 10:00",
        "Ana Ruiz <ana.ruiz@tidewell.com>",
        "Interview: Data Analyst at Tidewell",
        "Hi Jordan,\n\nThis is to confirm your interview for the Data Analyst position at Tidewell on Thursday, "
        "March 12, 3:00 PM ET with me and Tom Weber (tom.weber@tidewell.com).\n\nBest,\nAna Ruiz\n"
        "Analytics Manager, Tidewell\n",
        message_id="<t1@tidewell.com>",
    )
    hunt.sync("2026-03-09 12:00")
    hunt.sync(until)
