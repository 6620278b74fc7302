"""What the log and the service's status line say: accounts by name, counts and times. No mail text, no addresses."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime

from agent import timing
from agent.drafting.formats import day_words
from agent.errors import FollowupError, MailboxError, WrongConfiguration, reported
from agent.model.settings import Profile, Settings
from agent.pipeline import PassReport


def one_line(error: FollowupError) -> str:
    """Given an error, return what it says, on one line."""
    if isinstance(error, WrongConfiguration):
        return f"{error.path}: {' '.join(error.problems)}"
    return " ".join(str(error).split())


def joined(names: Sequence[str]) -> str:
    """Given names, return them as a list in a sentence."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def done(report: PassReport) -> str:
    """Given a pass's report, return what it did, in counts; "" where it did nothing."""
    counts = (
        (report.read, "new message", "read"),
        (report.placed, "draft", "placed"),
        (report.withdrawn, "draft", "withdrawn"),
        (report.needs_review, "message", "in doubt"),
    )
    told = [f"{count} {noun}{'' if count == 1 else 's'} {deed}" for count, noun, deed in counts if count]
    return f"{', '.join(told)}." if told else ""


def moment(at: datetime | None, now: datetime, profile: Profile) -> str:
    """Given an instant and the time now, return it as people write it where the user is: "March 12, 15:00"."""
    if at is None:
        return ""
    zone = timing.zone(profile.time_zone)
    here = at.astimezone(zone)
    return f"{day_words(here.date(), now.astimezone(zone).year, profile)}, {here:%H:%M}"


def status(settings: Settings, troubles: Mapping[str, MailboxError], next_due: str, also: Sequence[str]) -> str:
    """Given how everything is, return it in one line: what is wrong comes first."""
    well = [account.name for account in settings.accounts if account.name not in troubles]
    told = [*also, *(f"{name}: {one_line(error)}" for name, error in troubles.items())]
    told += [f"Watching {joined(well)}."] if well else []
    told += [f"Next: {next_due}."] if next_due else []
    return " ".join(told)


def account_news(name: str, trouble: MailboxError | None) -> tuple[int, str]:
    """Given what is new of an account, return how grave that is, and the line that tells it."""
    if trouble is None:
        return logging.INFO, f"{name}: all is well again."
    return logging.WARNING, f"{name}: {one_line(trouble)}"


def bell_news(name: str, trouble: MailboxError | None) -> tuple[int, str]:
    """Given what is new of an account's bell, return how grave that is, and the line that tells it."""
    if trouble is None:
        return logging.INFO, f"{name}: new mail is noticed at once again."
    return logging.WARNING, f"{name}: new mail is noticed within minutes only: {one_line(trouble)}"


def fault(error: BaseException) -> str:
    """Given a fault of the program itself, return where it is, without its words: they may hold mail text."""
    told = reported(error)
    return f"{told[:1].upper()}{told[1:]}"
