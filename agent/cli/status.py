"""`followup status`: what needs the user first, then what is open, then what is over, then what is good to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from agent import explanations
from agent.cli.desk import AtOption, ConfigOption, Desk, JsonOption, desk
from agent.cli.missing import missing, sentence, unread, unread_sentence
from agent.cli.output import clipped, iso, say, say_json, say_table, time_text, words
from agent.cli.titles import firm_of, title_of
from agent.guide import SUGGESTIONS
from agent.model.application import ApplicationFacts, Interview, MessageFact, Person, Snapshot, Standing
from agent.model.draft import Reason
from agent.model.plan import ApplicationPlan, Place

STANDINGS = {
    Standing.WAITING: "waiting",
    Standing.UNDECIDED: "no decision yet",
    Standing.SILENT: "no answer",
    Standing.THEY_WAIT_FOR_YOU: "they wait for you",
    Standing.NEEDS_YOU: "needs you",
    Standing.FINISHED: "finished",
}
"""How things are, as the user is told."""

_URGENCY = (Standing.NEEDS_YOU, Standing.THEY_WAIT_FOR_YOU, Standing.SILENT, Standing.UNDECIDED, Standing.WAITING)
_IDEAS = 3  # P2: with a hundred applications open, nobody reads a hundred suggestions


@dataclass(frozen=True, slots=True)
class _Case:
    """One application with what follows for it."""

    facts: ApplicationFacts
    plan: ApplicationPlan

    @property
    def name(self) -> str:
        """How the user knows it."""
        return title_of(self.facts)

    @property
    def finished(self) -> bool:
        """Whether nothing more can come of it."""
        return self.plan.standing is Standing.FINISHED


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next for an application, and when; what is due already comes before what is to come."""

    what: str
    rule: str
    at: datetime
    person: Person


def status(config: ConfigOption = None, at: AtOption = None, as_json: JsonOption = False) -> None:
    """Show what needs you, and how each application stands. What comes next is told with its time."""
    with desk(config) as opened:
        now = opened.now(at)
        snapshot = opened.snapshot(at)
        cases = _cases(snapshot, opened, now)
        if as_json:
            _say_lines(cases, snapshot, opened, now)
        else:
            _say_page(cases, snapshot, opened, now)


def _next_of(plan: ApplicationPlan) -> Next | None:
    """Given an application's plan, return what comes next; None where nothing does."""
    due = [Next(a.kind.value, a.reason.rule, a.due, a.person) for a in plan.actions if isinstance(a, Place)]
    coming = [Next(item.kind.value, item.rule, item.at, item.person) for item in plan.upcoming]
    return min(due or coming, key=lambda item: item.at, default=None)


def _cases(snapshot: Snapshot, opened: Desk, now: datetime) -> list[_Case]:
    from agent.planner import plan as plan_of  # what decides takes its time to load

    plans = {plan.application: plan for plan in plan_of(snapshot, opened.settings, now).applications}
    return [_Case(facts, plans[facts.id]) for facts in snapshot.applications]


def _say_lines(cases: Sequence[_Case], snapshot: Snapshot, opened: Desk, now: datetime) -> None:
    for case in cases:
        say_json(_as_json(case, opened.zone))
    doubtful = _doubtful(snapshot, now)
    if doubtful:
        questions = [_question(message, opened) for message in doubtful]
        say_json(_of_no_application(min(message.date for message in doubtful), questions, opened.zone))
    if missed := missing(opened, now):
        told = [sentence(one, opened, now) for one in missed]
        say_json(_of_no_application(min(one.since for one in missed), told, opened.zone))
    if aside := unread(opened, now):
        say_json(_of_no_application(aside[-1].date, [unread_sentence(aside, opened, now)], opened.zone))


def _of_no_application(since: datetime, sentences: list[str], zone: ZoneInfo) -> dict[str, object]:
    return {
        "application": None,
        "company": None,
        "role": None,
        "stage": None,
        "standing": Standing.NEEDS_YOU.value,
        "since": iso(since, zone),
        "interviews": [],
        "next": None,
        "needs_you": sentences,
    }


def _as_json(case: _Case, zone: ZoneInfo) -> dict[str, object]:
    coming = _next_of(case.plan)
    return {
        "application": case.facts.id,
        "company": case.facts.company,
        "role": case.facts.role,
        "stage": case.plan.stage.value,
        "standing": case.plan.standing.value,
        "since": iso(case.plan.since, zone),
        "interviews": [
            _interview(interview, round_.number, zone) for round_ in case.plan.rounds for interview in round_.interviews
        ],
        "next": {"what": coming.what, "rule": coming.rule, "at": iso(coming.at, zone)} if coming else None,
        "needs_you": list(case.plan.needs_you),
    }


def _interview(interview: Interview, number: int, zone: ZoneInfo) -> dict[str, object]:
    return {
        "start": iso(interview.start, zone),
        "end": iso(interview.end, zone),
        "time_zone": interview.time_zone,
        "people": [person.name or person.address for person in interview.people],
        "cancelled": interview.cancelled,
        "end_assumed": interview.end_assumed,
        "round": number,
    }


def _say_page(cases: Sequence[_Case], snapshot: Snapshot, opened: Desk, now: datetime) -> None:
    parts = (
        _troubles(opened, now),
        _gone(cases, opened),
        (sentence(one, opened, now) for one in missing(opened, now)),
        ([unread_sentence(aside, opened, now)] if (aside := unread(opened, now)) else ()),
        _needs_you(cases, _doubtful(snapshot, now), opened),
        _open(cases, opened.zone, now),
        _finished(cases, opened.zone, now),
        _hints(cases),
        _ending(cases, snapshot, opened.zone, now),
    )
    for number, part in enumerate(filter(None, map(list, parts))):
        if number:
            say()
        for line in part:
            if isinstance(line, str):
                say(line)
            else:
                say_table(line[0], line[1:])


_Line = str | list[tuple[str, ...]]


def _troubles(opened: Desk, now: datetime) -> Iterator[_Line]:
    for account in opened.settings.accounts:
        trouble = opened.store.trouble(account.name)
        if trouble:
            since = time_text(trouble[1], now, opened.zone)
            yield f"The account {account.name} is in trouble (since {since}): {trouble[0]}"


def _gone(cases: Sequence[_Case], opened: Desk) -> Iterator[_Line]:
    """Tell of accounts that are configured no more, though an open application's last mail lies there alone."""
    names = {account.name for account in opened.settings.accounts}
    resting: dict[str, list[str]] = {}
    for case in cases:
        last = next((message.ref.account for message in reversed(case.facts.messages) if not message.own), None)
        if last is not None and last not in names and not case.finished:
            resting.setdefault(last, []).append(case.facts.id)
    for name, applications in sorted(resting.items()):
        yield (
            f"The account {name} is not in the configuration any more: nothing is placed for {', '.join(applications)}."
            f" Write [mailbox.{name}] again, or close what rests on it with `followup close`."
        )


def _needs_you(cases: Sequence[_Case], doubtful: Sequence[MessageFact], opened: Desk) -> Iterator[_Line]:
    asked = [(case.name, case.facts.id, case.plan.needs_you) for case in cases if case.plan.needs_you]
    unassigned = tuple(_question(message, opened) for message in doubtful)
    if asked or unassigned:
        yield "Needs you"
    for name, application, sentences in asked:
        yield f"  {name} ({application})"
        yield from (f"    - {sentence}" for sentence in sentences)
    if unassigned:
        yield "  Mail that belongs to no application yet"
        yield from (f"    - {sentence}" for sentence in unassigned)


def _open(cases: Sequence[_Case], zone: ZoneInfo, now: datetime) -> Iterator[_Line]:
    opened = sorted((case for case in cases if not case.finished), key=_order)
    if not opened:
        return
    yield f"Open ({len(opened)})"
    yield [
        ("  Application", "Company, role", "Stands", "Next"),
        *(_row(case, zone, now) for case in opened),
    ]


def _order(case: _Case) -> tuple[int, bool, float, str]:
    """The most urgent standing first; then what comes first, and where nothing comes, what was heard of last."""
    coming = _next_of(case.plan)
    moment = coming.at.timestamp() if coming else -case.plan.since.timestamp()
    return _URGENCY.index(case.plan.standing), coming is None, moment, case.facts.id


def _row(case: _Case, zone: ZoneInfo, now: datetime) -> tuple[str, ...]:
    from agent.planner.story import called  # loaded by now: the plans were made first

    stands = f"{words(case.plan.stage.value)}, {STANDINGS[case.plan.standing]}"
    if case.facts.paused_until and case.facts.paused_until > now:
        stands += f", paused until {time_text(case.facts.paused_until, now, zone).removesuffix(', 00:00')}"
    coming = _next_of(case.plan)
    if coming is None:
        return (f"  {case.facts.id}", clipped(case.name, 48), stands, "")
    when = "with the next pass" if coming.at <= now else time_text(coming.at, now, zone)
    what = f"{words(coming.what)} to {called(coming.person)}"
    return (f"  {case.facts.id}", clipped(case.name, 48), stands, f"{what}, {when}")


def _finished(cases: Sequence[_Case], zone: ZoneInfo, now: datetime) -> Iterator[_Line]:
    over = sorted((case for case in cases if case.finished), key=lambda case: case.plan.since, reverse=True)
    if over:
        yield f"Finished ({len(over)})"
    for case in over:
        day = time_text(case.plan.since, now, zone).partition(",")[0]
        yield f"  {case.name} ({case.facts.id}): {words(case.plan.stage.value)}, {day}"


def _hints(cases: Sequence[_Case]) -> Iterator[_Line]:
    told = [(case, hint) for case in cases for hint in case.plan.hints if not case.finished]
    news = [item for item in told if item[1] not in SUGGESTIONS]
    ideas = [item for item in told if item[1] in SUGGESTIONS]
    if told:
        yield "Good to know"
    for case, hint in (*news, *ideas[:_IDEAS]):
        yield f"  {firm_of(case.facts)}: {hint}"


def _ending(cases: Sequence[_Case], snapshot: Snapshot, zone: ZoneInfo, now: datetime) -> Iterator[_Line]:
    if not cases:
        yield "No mail about an application has been found yet."
    if snapshot.last_pass:
        yield f"{'A trial. ' if snapshot.trial else ''}Last pass: {time_text(snapshot.last_pass, now, zone)}."


def _doubtful(snapshot: Snapshot, now: datetime) -> list[MessageFact]:
    from agent.planner import unassigned  # loaded by now: the plans were made first

    return unassigned.questions(snapshot, now)


def _question(message: MessageFact, opened: Desk) -> str:
    """Given such a message, return the question with the command that answers it, and the words that raised it."""
    from agent.planner.doubts import doubted_as  # loaded by now: the plans were made first
    from agent.planner.story import writer_called  # loaded by now: the plans were made first

    doubted, why = doubted_as(message)
    readings = [message.category, *([message.runner_up] if message.runner_up else [])]
    values = {
        "sender": writer_called(message),
        "message": f"m{message.id}",
        "readings": " or ".join(words(category.value) for category in readings),
        "candidates": " or ".join(message.candidates),
        "why": why,
    }
    template = "unsure_where" if message.needs_review else "which_application"
    template = template if doubted == "unsure" else doubted
    quote = message.evidence[0].quote if message.evidence else ""
    reason = Reason("G1", template, tuple(values.items()), quote, dates=(message.date,))
    return explanations.question(reason, opened.zone, opened.settings.profile.locale)


COMMANDS = (status,)
