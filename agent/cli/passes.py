"""`followup sync`: one whole pass, what it came to, and the exit status that says so."""

from __future__ import annotations

import gc
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from agent import config as configuration
from agent import timing
from agent.cli.desk import AtOption, ConfigOption, JsonOption, parsed_time
from agent.cli.output import iso, real_now, say, say_json, time_text, words
from agent.errors import MailboxError, WrongClock
from agent.model.settings import Settings

if TYPE_CHECKING:
    from agent.pipeline import PassReport

_ATTENTION = 1


def sync(config: ConfigOption = None, at: AtOption = None, as_json: JsonOption = False) -> None:
    """Make one pass: read what is new, and place what is due.

    With --at the store is a trial's: the clock stands at that time, and the same store takes no other clock.
    """
    from agent.pipeline import run_pass  # all that a pass stands on takes its time to load

    gc.freeze()  # what was loaded stays: a long pass would search all of it for garbage, again and again
    settings = configuration.load(config)
    zone = timing.zone(settings.profile.time_zone)
    moment = parsed_time(at, zone) if at is not None else None
    try:
        report = run_pass(settings, moment)
    except WrongClock as wrong:
        raise _in_zone(wrong, zone) from wrong
    if as_json:
        say_json(_as_json(report, zone))
    else:
        _say_report(report, settings, moment or real_now())
    for told in (*report.troubles, *report.faults):
        typer.echo(f"followup: {told}", err=True)
    raise typer.Exit(_status(report))


def _as_json(report: PassReport, zone: ZoneInfo) -> dict[str, object]:
    return {
        "read": report.read,
        "placed": report.placed,
        "withdrawn": report.withdrawn,
        "blocked": report.blocked,
        "unknown": report.unknown,
        "needs_review": report.needs_review,
        "withheld": report.withheld,
        "categories": dict(report.categories),
        "next_due": iso(report.next_due, zone),
    }


def _in_zone(wrong: WrongClock, zone: ZoneInfo) -> WrongClock:
    """Tell of the last pass by the user's zone: the store knows none."""
    if wrong.last is None:
        return wrong
    last = wrong.last.astimezone(zone).isoformat(timespec="minutes")
    return WrongClock(f"The last pass of this trial was at {last}, which is later.", wrong.next_step, wrong.last)


def _status(report: PassReport) -> int:
    if report.troubles:
        return MailboxError.exit_status
    return _ATTENTION if report.blocked or report.still_blocked or report.unknown else 0


def _say_report(report: PassReport, settings: Settings, now: datetime) -> None:
    say(f"Read {_count(report.read, 'new message')}{_categories(report)}.")
    say(f"Placed {_count(report.placed, 'draft')}, withdrew {report.withdrawn}.")
    if report.blocked:
        say(f"{_count(report.blocked, 'draft')} blocked: `followup status` says why.")
    if report.still_blocked:
        say(f"{_count(report.still_blocked, 'draft')} still blocked.")
    if report.unknown:
        say(f"{_count(report.unknown, 'draft')} of unknown outcome: the next pass finds out.")
    if report.needs_review:
        say(f"{_count(report.needs_review, 'message')} in doubt: `followup status` asks where something depends on it.")
    if report.withheld:
        say(f"{_count(report.withheld, 'message')} not given by the mailbox: `followup status` says more.")
    if report.next_due:
        say(f"Next: {time_text(report.next_due, now, timing.zone(settings.profile.time_zone))}.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _categories(report: PassReport) -> str:
    told = [f"{words(name)} {count}" for name, count in sorted(report.categories.items()) if count]
    return f": {', '.join(told)}" if told else ""


COMMANDS = (sync,)
