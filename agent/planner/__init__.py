"""What follows now: a snapshot, the settings and ``now`` in; what to do, what comes next and when, and why, out.

One module a heading of the guide: ``thank_you`` (T), ``follow_up`` (F), ``replies`` (N, R), ``nudge`` (S, P). Each has
two verbs: *outcomes*, the drafts that its rule wants now or later, or why it wants none; and *verdict*, what becomes of
an untouched draft that is there. ``standing`` says how things are, and what needs the user, ``hints`` what is good to
know meanwhile. Nothing here acts.

``story`` is one application as they read it, ``outcome`` what they come to; ``doubts`` says what waits for the user's
word on a mail, ``moved`` what may have been moved without a word that says so, ``promises`` whose a promise is,
``namesakes`` who may be somebody of an application, at another address, ``unassigned`` which mail at no application is
asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from agent import timing
from agent.guide import RULE_OF
from agent.model.application import ApplicationFacts, Snapshot
from agent.model.draft import DraftFact, DraftState, Kind, Reason
from agent.model.plan import Action, ApplicationPlan, Keep, Place, Plan, Upcoming, Withdraw
from agent.model.settings import Settings
from agent.planner import doubts, follow_up, hints, nudge, replies, standing, thank_you
from agent.planner.outcome import Outcome, Refused, Verdict
from agent.planner.story import ASKS_FOR_NEWS, Elsewhere, Story, because, is_answer, lifted, tell

OUTCOMES: Mapping[Kind, Callable[[Story], Iterator[Outcome]]] = {
    Kind.THANK_YOU: thank_you.outcomes,
    Kind.FOLLOW_UP: follow_up.outcomes,
    Kind.NO_DECISION_REPLY: replies.no_decision_outcomes,
    Kind.NUDGE: nudge.outcomes,
    Kind.FEEDBACK_REQUEST: replies.feedback_outcomes,
}

VERDICTS: Mapping[Kind, Callable[[Story, DraftFact], Verdict]] = {
    Kind.THANK_YOU: thank_you.verdict,
    Kind.FOLLOW_UP: follow_up.verdict,
    Kind.NO_DECISION_REPLY: replies.no_decision_verdict,
    Kind.NUDGE: nudge.verdict,
    Kind.FEEDBACK_REQUEST: replies.feedback_verdict,
}

_AFTER_THE_END = frozenset({Kind.FEEDBACK_REQUEST})
"""What alone is placed, and stays, once nothing more is to be expected of an application."""

_UNTOUCHED = frozenset({DraftState.INTENDED, DraftState.PLACED, DraftState.BLOCKED})


def plan(snapshot: Snapshot, settings: Settings, now: datetime) -> Plan:
    """Given all facts, the settings and the time (aware), return what follows for every application."""
    calendar = timing.calendar_of(settings)
    asked: set[str] = set()  # whom a draft placed in this pass asks for news: nobody is asked twice at once
    near = _neighbours(snapshot.applications)
    strays = tuple(message for message in snapshot.unassigned if is_answer(message))
    plans = []
    for facts in snapshot.applications:
        perhaps_its = tuple(message for message in snapshot.unassigned if facts.id in message.candidates)
        beside = Elsewhere(near[facts.id], frozenset(asked), perhaps_its, strays)
        plans.append(_for_application(tell(facts, settings, calendar, now, beside), snapshot, asked))
    return Plan(tuple(plans))


def _neighbours(applications: tuple[ApplicationFacts, ...]) -> dict[str, tuple[ApplicationFacts, ...]]:
    """For each application, the others that share a person, or mail to one (an agency's recruiter has several)."""
    addresses = {facts.id: _addresses(facts) for facts in applications}
    at: dict[str, list[ApplicationFacts]] = {}
    for facts in applications:
        for address in addresses[facts.id]:
            at.setdefault(address, []).append(facts)
    return {
        facts.id: tuple(
            {
                other.id: other
                for address in sorted(addresses[facts.id])
                for other in at[address]
                if other is not facts
            }.values()
        )
        for facts in applications
    }


def _addresses(facts: ApplicationFacts) -> set[str]:
    told = {p.address for m in facts.messages for p in (*m.people, *(q for one in m.interviews for q in one.people))}
    by_hand = {said.claim.address for said in facts.people_said}
    by_hand |= {p.address for said in facts.interviews_said for p in said.claim.people}
    written_to = {to.address for m in facts.messages if m.own for to in m.recipients}
    return (told | by_hand | written_to | {draft.text.to_address for draft in facts.drafts}) - {""}


def _for_application(story: Story, snapshot: Snapshot, asked: set[str]) -> ApplicationPlan:
    silent = _silenced(story, snapshot)
    actions, upcoming, refusals = ((), (), (silent,)) if silent else _decide(story, asked)
    state, since = standing.of(story)
    return ApplicationPlan(
        application=story.facts.id,
        stage=story.stage,
        standing=state,
        since=since,
        rounds=story.rounds,
        people=story.people,
        actions=actions,
        next=min(upcoming, key=lambda item: item.at, default=None),
        upcoming=tuple(sorted(upcoming, key=lambda item: item.at)),
        refusals=refusals,
        needs_you=standing.needs_you(story, refusals),
        hints=hints.of(story, refusals, state),
    )


def _silenced(story: Story, snapshot: Snapshot) -> Reason | None:
    """Why nothing may be decided: what the user sent could not be read."""
    accounts = {message.ref.account for message in story.messages} & snapshot.unread_accounts
    return because("G1", "sent_unread", None, account=", ".join(sorted(accounts))) if accounts else None


def _decide(story: Story, asked: set[str]) -> tuple[tuple[Action, ...], tuple[Upcoming, ...], tuple[Reason, ...]]:
    actions: list[Action] = [_kept(story, draft) for draft in story.facts.drafts if draft.state in _UNTOUCHED]
    upcoming: list[Upcoming] = []
    held = _taken_back_perhaps(story)
    refusals: list[Reason] = [held] if held else []
    for kind, outcomes in OUTCOMES.items() if not held else ():
        for outcome in outcomes(story) if not story.finished or kind in _AFTER_THE_END else ():
            if isinstance(outcome, Refused):
                refusals.append(outcome.reason)
            elif outcome.due > story.now:
                upcoming += _upcoming(outcome)
            else:
                actions.append(outcome)
                if kind in ASKS_FOR_NEWS and outcome.person.address:
                    asked.add(outcome.person.address)
    return tuple(actions), tuple(upcoming), tuple(refusals)


def _taken_back_perhaps(story: Story) -> Reason | None:
    """Why nothing new is placed: the user may have taken the application back, or another in their name."""
    own = next((mail for mail in story.messages if mail.own and doubts.is_open(story, mail)), None)
    return because("G1", "taken_back_by_whom", own, own.date, message=f"m{own.id}") if own else None


def _kept(story: Story, draft: DraftFact) -> Action:
    if story.finished and draft.kind not in _AFTER_THE_END:
        return Withdraw(draft.id, lifted(because("R1", "finished", story.last_answer, stage=story.stage.value)))
    verdict = VERDICTS[draft.kind](story, draft)
    return Withdraw(draft.id, verdict) if isinstance(verdict, Reason) else Keep(draft.id, verdict)


def _upcoming(place: Place) -> list[Upcoming]:
    """What is to come, unless its end comes first."""
    if place.due >= place.until:
        return []
    return [Upcoming(place.kind, RULE_OF[place.kind], place.due, place.person, place.reason)]
