"""`followup plan`: what would be placed when, and what another configuration would change about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from agent import config as configuration
from agent import explanations
from agent.cli.desk import AtOption, ConfigOption, Desk, JsonOption, desk
from agent.cli.output import iso, say, say_json, say_table, time_text, words
from agent.model.application import Person, Snapshot
from agent.model.draft import Kind, Reason
from agent.model.plan import ApplicationPlan, Place, Withdraw
from agent.model.settings import Settings

_Key = tuple[str, str, str]

CompareOption = Annotated[
    Path | None,
    typer.Option("--compare", metavar="OTHER", help="Another configuration: show what it would change."),
]


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing to come. ``at`` is when it is due; what is due already happens with the next pass."""

    application: str
    what: str  # the draft's kind, or "withdraw"
    to: str
    at: datetime
    reason: Reason
    rule: str

    @property
    def key(self) -> _Key:
        """What tells whether two plans speak of the same thing."""
        return self.application, self.what, self.to


def plan(
    config: ConfigOption = None, compare: CompareOption = None, at: AtOption = None, as_json: JsonOption = False
) -> None:
    """Show what would be placed, and when. With --compare, what another configuration would change about it."""
    with desk(config) as opened:
        now = opened.now(at)
        snapshot = opened.snapshot(at)
        steps = _steps(snapshot, opened.settings, now)
        if compare is None:
            _say_steps(steps, opened, now, as_json=as_json)
        else:
            other = _steps(snapshot, configuration.load(compare), now)
            _say_difference(steps, other, opened, now, as_json=as_json)


def _steps(snapshot: Snapshot, settings: Settings, now: datetime) -> list[_Step]:
    from agent.planner import plan as plan_of  # what decides takes its time to load

    steps = [step for plan in plan_of(snapshot, settings, now).applications for step in _of_application(plan, now)]
    return sorted(steps, key=lambda step: (step.at, step.key))


def _of_application(plan: ApplicationPlan, now: datetime) -> list[_Step]:
    steps = []
    for action in plan.actions:
        if isinstance(action, Place):
            steps.append(
                _step(plan, action.kind, action.person, max(action.due, now), action.reason, action.reason.rule)
            )
        elif isinstance(action, Withdraw):
            steps.append(
                _Step(plan.application, "withdraw", f"d{action.draft}", now, action.reason, action.reason.rule)
            )
    return steps + [_step(plan, item.kind, item.person, item.at, item.reason, item.rule) for item in plan.upcoming]


def _step(plan: ApplicationPlan, kind: Kind, person: Person, at: datetime, reason: Reason, rule: str) -> _Step:
    return _Step(plan.application, kind.value, person.address or person.name, at, reason, rule)


def _say_steps(steps: list[_Step], opened: Desk, now: datetime, *, as_json: bool) -> None:
    if as_json:
        for step in steps:
            say_json({**_as_json(step, opened), "why": _why(step, opened)})
    elif not steps:
        say("Nothing is planned as things stand.")
    else:
        heads = ("When", "What", "To", "Application", "Rule")
        say_table(heads, [_row(step, opened, now) for step in steps])


def _say_difference(before: list[_Step], after: list[_Step], opened: Desk, now: datetime, *, as_json: bool) -> None:
    changes = _changes({step.key: step for step in before}, {step.key: step for step in after})
    if as_json:
        for old, new in changes:
            known = new or old
            assert known is not None
            times = {
                "at": iso(old.at if old else None, opened.zone),
                "other_at": iso(new.at if new else None, opened.zone),
            }
            say_json({**_as_json(known, opened), **times})
    elif not changes:
        say("The other configuration changes nothing, as things stand.")
    else:
        say_table(
            ("Now", "With the other", "What", "To", "Application", "Rule"),
            [_both(*pair, opened, now) for pair in changes],
        )


def _changes(before: Mapping[_Key, _Step], after: Mapping[_Key, _Step]) -> list[tuple[_Step | None, _Step | None]]:
    """Given two plans, return what differs, by time: each step as it is, and as it would be."""
    pairs = [(before.get(key), after.get(key)) for key in {**before, **after}]
    moved = [(old, new) for old, new in pairs if old is None or new is None or old.at != new.at]
    return sorted(moved, key=lambda pair: min(step.at for step in pair if step))


def _as_json(step: _Step, opened: Desk) -> dict[str, object]:
    return {
        "application": step.application,
        "what": step.what,
        "rule": step.rule,
        "to": step.to,
        "at": iso(step.at, opened.zone),
    }


def _why(step: _Step, opened: Desk) -> str:
    return explanations.sentence(step.reason, opened.zone, opened.settings.profile.locale)


def _when(step: _Step | None, opened: Desk, now: datetime) -> str:
    if step is None:
        return "not at all"
    return "with the next pass" if step.at <= now else time_text(step.at, now, opened.zone)


def _row(step: _Step, opened: Desk, now: datetime) -> tuple[str, ...]:
    return (_when(step, opened, now), words(step.what), step.to, step.application, step.rule)


def _both(old: _Step | None, new: _Step | None, opened: Desk, now: datetime) -> tuple[str, ...]:
    known = new or old
    assert known is not None
    return (_when(old, opened, now), _when(new, opened, now), *_row(known, opened, now)[1:])


COMMANDS = (plan,)
