"""`followup show`: one application's story in order of time, each mail, draft and wait with its rule and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from agent import explanations
from agent.cli.desk import ApplicationArgument, AtOption, ConfigOption, Desk, JsonOption, desk
from agent.cli.drafts import life
from agent.cli.output import clipped, iso, say, say_json, time_text, words
from agent.cli.status import STANDINGS
from agent.cli.titles import title_of
from agent.model.application import ApplicationFacts, InterviewSaid, MessageFact, Person, Round
from agent.model.draft import DraftFact, Reason
from agent.model.mail import ClaimKind, Part
from agent.model.plan import ApplicationPlan, Place, Withdraw


@dataclass(frozen=True, slots=True)
class _Event:
    """One thing in the story. ``says`` is its headline, ``why`` what stands below it."""

    at: datetime
    what: str  # message | draft | note | person | interview | pause | end | next | not_done
    id: str
    says: str
    why: tuple[str, ...] = ()
    rule: str = ""
    quotes: tuple[str, ...] = ()


def show(
    application: ApplicationArgument, config: ConfigOption = None, at: AtOption = None, as_json: JsonOption = False
) -> None:
    """Tell the story of one application. Each mail, draft and wait has the rule and the words that led to it."""
    with desk(config) as opened:
        now = opened.now(at)
        facts, plan = opened.planned(opened.application(application), now, at)
        past = sorted(_past(facts, plan.people, opened, now), key=lambda event: event.at)
        ahead = [*_ahead(plan, opened, now)]
        if as_json:
            for event in (*past, *ahead):
                say_json(_as_json(event, opened))
        else:
            _say_story(facts, plan, past, ahead, opened, now)


def _as_json(event: _Event, opened: Desk) -> dict[str, object]:
    return {
        "at": iso(event.at, opened.zone),
        "what": event.what,
        "id": event.id,
        "says": event.says,
        "why": list(event.why),
        "rule": event.rule or None,
        "quotes": list(event.quotes),
    }


def _past(facts: ApplicationFacts, people: Iterable[Person], opened: Desk, now: datetime) -> Iterator[_Event]:
    for message in facts.messages:
        yield _of_message(message)
    for draft in facts.drafts:
        yield from _of_draft(draft, people, opened)
    for note in facts.notes:
        kind = "" if note.kind.value == "plain" else f" ({note.kind.value})"
        to = f" for {note.person}" if note.person else ""
        yield _Event(note.at, "note", f"n{note.id}", f"you noted{kind}{to}: {note.text}")
    for person in facts.people_said:
        claim = person.claim
        address = f" <{claim.address}>" if claim.address else ""
        part = "" if claim.part is Part.UNKNOWN else f", {claim.part.value}"
        yield _Event(person.at, "person", "", f"you named {claim.name}{address}{part}")
    for said in facts.interviews_said:
        yield _Event(said.at, "interview", "", _said(said, opened, now))
    if facts.withdrawn_at:
        yield _Event(facts.withdrawn_at, "end", "", "you withdrew your application")
    elif facts.closed_at:
        yield _Event(facts.closed_at, "end", "", "you closed it")


def _of_message(message: MessageFact) -> _Event:
    subject = f', "{clipped(message.subject, 70)}"' if message.subject else ""
    why = [f"it is here because {message.matched_because}"] if message.matched_because else []
    if message.own:
        to = ", ".join(person.name or person.address for person in message.recipients)
        wrote = "somebody with your address wrote" if message.needs_review else "you wrote"
        return _Event(
            message.date, "message", f"m{message.id}", f"{wrote}{' to ' + to if to else ''}{subject}", (*why,)
        )
    sure = "as you said" if message.corrected else f"{message.confidence:.0%} sure"
    if message.needs_review:
        sure += ", too unsure to act on"
        why.append(f"say what it is with `followup correct m{message.id} CATEGORY`")
    from agent.planner.story import writer_called  # loaded by now: the plans were made first

    sender = writer_called(message)
    return _Event(
        message.date,
        "message",
        f"m{message.id}",
        f"{words(message.category.value)} ({sure}) from {sender}{subject}",
        (*(f"“{item.quote}” ({item.signal})" for item in message.evidence if item.quote), *why),
        quotes=tuple(item.quote for item in message.evidence if item.quote),
    )


def _of_draft(draft: DraftFact, people: Iterable[Person], opened: Desk) -> Iterator[_Event]:
    from agent.planner.story import written_to  # loaded by now: the plans were made first

    to = written_to(draft, people) or "nobody known"
    why: tuple[str, ...] = (_sentence(draft.reason, opened), *draft.text.problems)
    quotes = (draft.reason.quote,) if draft.reason.quote else ()
    went = draft.went
    steps = list(life(draft))
    for position, (at, what) in enumerate(steps):
        rule = draft.reason.rule
        if went is not None and position == len(steps) - 1:
            why, rule = (*why, _sentence(went, opened)), went.rule
            quotes = (*quotes, went.quote) if went.quote else quotes
        yield _Event(at, "draft", f"d{draft.id}", f"{words(draft.kind.value)} to {to}: {what}", why, rule, quotes)
        why, quotes = (), ()


def _said(said: InterviewSaid, opened: Desk, now: datetime) -> str:
    when = f" of {time_text(said.claim.start, now, opened.zone)}" if said.claim.start else ""
    if said.did_not_happen:
        return f"you said that the interview{when} did not take place"
    if said.claim.kind is ClaimKind.OFF:
        return f"you cancelled the interview{when}"
    people = ", ".join(person.name or person.address for person in said.claim.people)
    who = f" with {people}" if people else ""
    return f"you set the interview{when}{who}"


def _sentence(reason: Reason, opened: Desk) -> str:
    return explanations.sentence(reason, opened.zone, opened.settings.profile.locale)


def _ahead(plan: ApplicationPlan, opened: Desk, now: datetime) -> Iterator[_Event]:
    from agent.planner.story import called  # loaded by now: the plans were made first

    for action in plan.actions:
        if isinstance(action, Place):
            says = f"{words(action.kind.value)} to {called(action.person)}: with the next pass"
            yield _Event(action.due, "next", "", says, (_sentence(action.reason, opened),), action.reason.rule)
        elif isinstance(action, Withdraw):
            says = "withdrawn with the next pass, if nobody has touched it"
            why = (_sentence(action.reason, opened),)
            yield _Event(now, "next", f"d{action.draft}", says, why, action.reason.rule)
    for item in plan.upcoming:
        says = f"{words(item.kind.value)} to {called(item.person)}"
        yield _Event(item.at, "next", "", says, (_sentence(item.reason, opened),), item.rule)
    for reason in plan.refusals:
        yield _Event(now, "not_done", "", _sentence(reason, opened), rule=reason.rule)


def _say_story(
    facts: ApplicationFacts, plan: ApplicationPlan, past: list[_Event], ahead: list[_Event], opened: Desk, now: datetime
) -> None:
    say(f"{title_of(facts)} ({facts.id})")
    since = time_text(plan.since, now, opened.zone)
    say(f"{words(plan.stage.value)}; {STANDINGS[plan.standing]} since {since}")
    for line in (*_of_rounds(plan.rounds, opened, now), *_paused(facts, opened, now)):
        say(line)
    for title, events in (
        ("What happened", past),
        ("What comes next", [event for event in ahead if event.what == "next"]),
        ("What is not done, and why", [event for event in ahead if event.what == "not_done"]),
    ):
        if events:
            say()
            say(title)
        for event in events:
            _say_event(event, opened, now)
    for title, sentences in (("What needs you", plan.needs_you), ("Good to know", plan.hints)):
        if sentences:
            say()
            say(title)
        for sentence in sentences:
            say(f"  - {sentence}")


def _say_event(event: _Event, opened: Desk, now: datetime) -> None:
    moment = "" if event.what == "not_done" else f"{time_text(event.at, now, opened.zone)}  "
    name = f"{event.id}  " if event.id else ""
    say(f"  {moment}{name}{event.says}")
    for line in event.why:
        say(f"      {line}")


def _of_rounds(rounds: tuple[Round, ...], opened: Desk, now: datetime) -> Iterator[str]:
    from agent.planner.story import called  # loaded by now: the plans were made first

    for round_ in rounds:
        for interview in round_.interviews:
            people = ", ".join(map(called, interview.people)) or "nobody known"
            marks = [
                "cancelled" if interview.cancelled else "",
                "length assumed" if interview.end_assumed else "",
                "" if interview.zone_known else "hour not sure: the later reading",
            ]
            told = "; ".join(mark for mark in marks if mark)
            when = f"{time_text(interview.start, now, opened.zone)}-{interview.end.astimezone(opened.zone):%H:%M}"
            yield f"Round {round_.number}: {when}, with {people}{f' ({told})' if told else ''}"


def _paused(facts: ApplicationFacts, opened: Desk, now: datetime) -> Iterator[str]:
    if facts.paused_until and facts.paused_until > now:
        yield f"Paused until {time_text(facts.paused_until, now, opened.zone)}"


COMMANDS = (show,)
