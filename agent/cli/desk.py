"""What every command needs: the shared options, the settings, the store, the time, and who is meant by an argument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from agent import config, timing
from agent.cli.output import real_now
from agent.errors import WrongUsage
from agent.model.application import ApplicationFacts, Snapshot
from agent.model.draft import DraftFact
from agent.model.plan import ApplicationPlan
from agent.model.settings import Settings

if TYPE_CHECKING:
    from agent.store import Store

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help=f"The configuration, where it is not ${config.VARIABLE}."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON Lines: one compact object a line.")]
AtOption = Annotated[
    str | None,
    typer.Option("--at", metavar="TIME", help="Take this time (ISO 8601) for now; without an offset, in your zone."),
]
ApplicationArgument = Annotated[
    str,
    typer.Argument(metavar="APPLICATION", help="The id that status shows, or a company's name.", show_default=False),
]

_SAY_TIME = 'Write it as "2026-03-12T15:00", or with an offset as "2026-03-12T15:00-04:00".'
_FURTHEST = timedelta(days=366)  # no interview is planned longer ahead: the year is a slip


@dataclass(frozen=True, slots=True)
class Desk:
    """The settings and the open store that a command works with."""

    settings: Settings
    store: Store
    zone: ZoneInfo
    trial: bool  # the store's passes had --at

    @property
    def later(self) -> str:
        """What is said of a fact that was kept: when something follows from it."""
        return f"The next pass takes it into account: `followup sync{' --at TIME' if self.trial else ''}` makes one."

    def now(self, at: str | None = None) -> datetime:
        """Given what --at said, return the time to go by: that, else a trial's last pass, else the real clock."""
        if at is not None:
            return parsed_time(at, self.zone)
        last_pass, trial = self.store.clock()
        return last_pass if trial and last_pass else real_now()

    def snapshot(self, at: str | None = None) -> Snapshot:
        """Given what --at said, return everything that the store knows, or of it what had come about by then."""
        found = self.store.snapshot()
        return found if at is None else found.by(self.now(at))

    def planned(
        self, application: str, now: datetime, at: str | None = None
    ) -> tuple[ApplicationFacts, ApplicationPlan]:
        """Given an application's id, the time and what --at said, return its facts, and what follows from them.

        Raise WrongUsage if nothing was known of it by then.
        """
        from agent.planner import plan as plan_of  # what decides takes its time to load

        snapshot = self.snapshot(at)
        facts = next((facts for facts in snapshot.applications if facts.id == application), None)
        if facts is None:
            raise WrongUsage(f"Nothing was known of {application} by then.", "Give a later time, or leave --at out.")
        plans = plan_of(snapshot, self.settings, now).applications
        return facts, next(plan for plan in plans if plan.application == application)

    def application(self, text: str, *, whole: bool = False) -> str:
        """Given an id, or enough of a company's name (``whole``: all of it), return the id.

        Raise WrongUsage if it is unclear.
        """
        found = self.store.snapshot().applications  # each by the name that `status` shows
        return found_application(found, text, whole=whole)

    def draft(self, text: str) -> DraftFact:
        """Given a draft's id as ``drafts`` prints it, return the draft. Raise WrongUsage if there is none."""
        number = text.strip().lower().removeprefix("d")
        found = next((draft for draft in self.store.drafts() if str(draft.id) == number), None)
        if found is None:
            raise WrongUsage(f'There is no draft "{text}".', "`followup drafts` lists them, with their ids.")
        return found


@contextmanager
def desk(path: Path | None) -> Iterator[Desk]:
    """Given the configuration's path, yield the settings and the open store. Raise StoreError if there was no pass."""
    from agent.store import open_store

    settings = config.load(path)
    with open_store(settings.store_path, create=False) as store:
        yield Desk(settings, store, timing.zone(settings.profile.time_zone), bool(store.clock()[1]))


def parsed_time(text: str, zone: ZoneInfo) -> datetime:
    """Given a time in ISO 8601 (without an offset: in the zone), return it in UTC. Raise WrongUsage if it is none."""
    try:
        return _instant(text, zone)
    except ValueError:
        raise WrongUsage(f'"{text}" is not a time.', _SAY_TIME) from None


def check_start(text: str, at: datetime, now: datetime) -> None:
    """Given when an interview is to begin, as written and read, raise WrongUsage where that is hardly what is meant.

    A day alone would be its midnight: the interview would be over, and thanked for, before it is held.
    """
    if _is_day(text):
        raise WrongUsage(f'"{text}" has no time of day.', _SAY_TIME)
    if at > now + _FURTHEST:
        raise WrongUsage(f'"{text}" is more than a year ahead.', "Check the year.")


def parsed_day(text: str, zone: ZoneInfo) -> datetime:
    """Given a day in ISO 8601, return when it begins in the zone; a time is a time. Raise WrongUsage if it is none."""
    try:
        return _instant(text, zone)
    except ValueError:
        raise WrongUsage(f'"{text}" is not a day.', 'Write it as "2026-03-12".') from None


def _instant(text: str, zone: ZoneInfo) -> datetime:
    """Given a day or a time in ISO 8601, return the instant. Raise ValueError if it is none that can be meant."""
    at = datetime.fromisoformat(text.strip())
    if at.year not in timing.YEARS:
        raise ValueError("in no year that can be meant")
    return timing.wall(at.date(), at.time(), zone) if at.tzinfo is None else at.astimezone(UTC)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text.strip())
    except ValueError:
        return False
    return True


def found_application(applications: Sequence[ApplicationFacts], text: str, *, whole: bool = False) -> str:
    """Given the applications and what the user wrote, return the id of the one that is meant.

    An id counts before a company's whole name, that before a part of it, unless it must be ``whole``. Raise WrongUsage
    if none or several fit.
    """
    from agent.extraction.employer.company import company_key  # with all of extraction: half of the time of a start
    from agent.likeness import in_full

    wanted = " ".join(text.casefold().split())
    for fits in (
        [a.id for a in applications if a.id.casefold() == wanted],
        [a.id for a in applications if a.company.casefold() == wanted],
        [a.id for a in applications if a.company and in_full(company_key(a.company)) == in_full(company_key(text))],
        [a.id for a in applications if wanted and not whole and wanted in a.company.casefold()],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            named = ", ".join(f"{a.id} ({a.role or a.company})" for a in applications if a.id in fits)
            raise WrongUsage(f'"{text}" fits several applications: {named}.', "Write the id of the one you mean.")
    near = get_close_matches(wanted, [a.id for a in applications] + [a.company.casefold() for a in applications], n=1)
    advice = f'Did you mean "{near[0]}"? ' if near else ""
    raise WrongUsage(f'There is no application "{text}".', f"{advice}`followup status` lists them, with their ids.")
