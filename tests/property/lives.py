"""For the property tests of the planner: two applications, a clock, and what must hold of every plan.

What is checked is worked out from the facts that a test made up itself, not from what the planner made of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from agent import explanations, timing
from agent.drafting.headers import draft_key
from agent.guide import RULES
from agent.model.application import ApplicationFacts, MessageFact, Round, Snapshot
from agent.model.draft import DraftFact, DraftState, Kind, Reason
from agent.model.mail import Category, InterviewClaim, PersonClaim
from agent.model.plan import ApplicationPlan, Keep, Place, Plan, Withdraw
from agent.model.settings import Duration, Timing, Unit
from agent.planner import plan
from tests.facts import (
    CALENDAR,
    DANA,
    MARCUS,
    NEW_YORK,
    PRIYA,
    SAM,
    SETTINGS,
    claim,
    confirmation,
    draft_of,
    ny,
    own,
    places,
    stepped,
    withdrawn,
)

T = TypeVar("T")
UNTOUCHED = frozenset({DraftState.INTENDED, DraftState.PLACED, DraftState.BLOCKED})
THEIRS = frozenset({DraftState.SENT, DraftState.EDITED, DraftState.DISMISSED})
ASKING_FOR_NEWS = frozenset({Kind.FOLLOW_UP, Kind.NUDGE})
ASKS = frozenset({Category.INTERVIEW_INVITATION, Category.ASSESSMENT, Category.INFORMATION_REQUEST, Category.OFFER})
_SET_A_TIME = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE})
REOPENS = _SET_A_TIME | {Category.OFFER, Category.INTERVIEW_INVITATION}
WRITTEN = sorted(set(Category) - {Category.OWN, Category.BOUNCE} - _SET_A_TIME)
NAMES = ("northwind", "fabrikam")
PEOPLE = (DANA, SAM, PRIYA, MARCUS)
TWO_DAYS = timedelta(days=2)
TIMINGS = (
    Timing(),
    Timing(thank_you_after=Duration(10, Unit.MINUTES), follow_up_after=Duration(2, Unit.HOURS)),
    Timing(follow_up_after=Duration(2, Unit.BUSINESS_DAYS), nudge_after=Duration(1, Unit.DAYS)),
    Timing(nudge_after=Duration(2, Unit.WEEKS), nudge_until=Duration(15, Unit.DAYS)),
    Timing(no_decision_reply_within=Duration(1, Unit.HOURS), feedback_request_within=Duration(30, Unit.DAYS)),
)


@dataclass
class Appointment:
    """An interview as it truly is: the last word on it counts."""

    claim: InterviewClaim
    cancelled: bool = False

    @property
    def start(self) -> datetime:
        assert self.claim.start is not None
        return self.claim.start

    @property
    def end(self) -> datetime:
        assert self.claim.end is not None
        return self.claim.end


@dataclass
class Life:
    """One application, and what the machine knows of it."""

    facts: ApplicationFacts
    appointments: list[Appointment] = field(default_factory=list)

    @property
    def mine(self) -> list[MessageFact]:
        return [m for m in self.facts.messages if m.own and not m.automatic]

    @property
    def human(self) -> list[MessageFact]:
        """What people on the other side wrote: it counts as hearing from them."""
        silent = {Category.AUTO_REPLY, Category.BOUNCE, Category.UNRELATED}
        return [m for m in self.facts.messages if not m.own and not m.automatic and m.category not in silent]

    def sure(self, *categories: Category) -> list[MessageFact]:
        return [m for m in self.facts.messages if m.category in categories and not m.needs_review]

    def promised(self, since: datetime) -> list[date]:
        """The day that they promised news by, where a person said so last."""
        said = [m for m in self.facts.messages if m.promised_by and not m.needs_review and m.date > since]
        return [m.promised_by.day for m in said[-1:] if m in self.human and m.promised_by]

    def held(self, before: datetime) -> list[Appointment]:
        return [one for one in self.appointments if not one.cancelled and one.end <= before]

    def rejected(self) -> bool:
        """Whether the last word on the whole is a rejection."""
        rejections = self.sure(Category.REJECTION)
        if not rejections:
            return False
        last = rejections[-1].date
        words = [m.date for m in self.sure(*REOPENS)] + [said.at for said in self.facts.interviews_said]
        return all(word < last for word in words)

    def asked(self, now: datetime) -> bool:
        """Whether their last mail asks something that the user has not answered."""
        said = [m for m in self.human if m.category is not Category.COURTESY]
        if not said or said[-1].needs_review or said[-1].category not in ASKS:
            return False
        return not any(mine.date > said[-1].date for mine in self.mine)

    def add(self, *messages: MessageFact) -> None:
        ordered = sorted((*self.facts.messages, *messages), key=lambda m: (m.date, m.id))
        self.facts = replace(self.facts, messages=tuple(ordered))

    def put(self, draft: DraftFact) -> None:
        others = {one.id: one for one in self.facts.drafts}
        self.facts = replace(self.facts, drafts=tuple((others | {draft.id: draft}).values()))


def goes_to(mine: MessageFact, address: str) -> bool:
    return address != "" and any(one.address == address for one in mine.recipients)


lives = st.sampled_from(NAMES)
some_people = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True)
index = st.integers(0, 30)


class Machine(RuleBasedStateMachine):
    """The clock and the user's hand on the drafts; a pass after each step, and what must hold after it."""

    def __init__(self) -> None:
        super().__init__()
        self.now = ny(3, 2, 9)
        self.settings = SETTINGS
        self.lives = {name: Life(ApplicationFacts(name, name.title(), "Engineer")) for name in NAMES}
        self.plan = Plan(())

    # --- the user ---

    @precondition(lambda self: self.lying())
    @rule(edited=st.booleans())
    def user_sends_whatever_lies_there(self, edited: bool) -> None:
        for name, life in self.lives.items():
            for _ in [d for d in life.facts.drafts if d.state is DraftState.PLACED]:
                self.user_sends_a_draft(name, 0, edited)

    @precondition(lambda self: self.lying())
    @rule(name=lives, which=index, edited=st.booleans())
    def user_sends_a_draft(self, name: str, which: int, edited: bool) -> None:
        life = self.lives[name]
        lying = [d for d in life.facts.drafts if d.state in {DraftState.PLACED, DraftState.EDITED}]
        for draft in pick(lying, which):
            to = PersonClaim(draft.text.to_name, draft.text.to_address or "found@northwind.example")
            changed = edited or draft.state is DraftState.EDITED
            sent = own((to,), self.now, in_reply_to=draft.text.in_reply_to)
            sent = sent if changed else replace(sent, message_id=draft.message_id)
            life.add(sent)
            life.put(stepped(draft, DraftState.SENT, self.now, ref=sent.ref))

    @precondition(lambda self: self.lying())
    @rule(name=lives, which=index, state=st.sampled_from((DraftState.EDITED, DraftState.DISMISSED)))
    def user_edits_or_deletes_a_draft(self, name: str, which: int, state: DraftState) -> None:
        life = self.lives[name]
        for draft in pick([d for d in life.facts.drafts if d.state is DraftState.PLACED], which):
            life.put(stepped(draft, state, self.now))

    @rule(name=lives, which=index)
    def user_asks_for_another_wording(self, name: str, which: int) -> None:
        life = self.lives[name]
        possible = [d for d in life.facts.drafts if d.state in {DraftState.PLACED, DraftState.DISMISSED}]
        for draft in pick(possible, which):
            life.put(replace(draft, redraft_requested=True))

    # --- the clock ---

    @rule(minutes=st.sampled_from((1, 20, 61, 180, 600)))
    def a_while_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(hours=st.sampled_from((24, 30, 49, 75, 125, 300)))
    def days_pass(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(minutes=st.sampled_from((5, 65, 65, 200)))
    def an_interview_is_over(self, minutes: int) -> None:
        ends = [a.end for life in self.lives.values() for a in life.appointments if not a.cancelled]
        self.now = max(self.now, min((end for end in ends if end > self.now), default=self.now))
        self.now += timedelta(minutes=minutes)

    @precondition(lambda self: self.plan.next_due is not None)
    @rule(minutes=st.sampled_from((-1, 0, 0, 30, 90)))
    def what_comes_next_is_due(self, minutes: int) -> None:
        self.now = max(self.now, (self.plan.next_due or self.now) + timedelta(minutes=minutes))

    # --- a pass, and what must hold ---

    @invariant()
    def every_promise_holds_after_a_pass(self) -> None:
        before = self._theirs()
        self.plan = self._planned()
        for _ in range(2):
            going = [self._check_withdrawals(self.lives[name], made) for name, made in self._plans()]
            if not any(going):
                break
            self.plan = self._planned()
        for name, made in self._plans():
            for place in places(made):
                self._check_place(self.lives[name], made, place)
        for name, made in self._plans():
            for place in places(made):
                self.lives[name].put(draft_of(place, self.now))
        assert self._theirs() == before, "promise 4: what is the user's was changed"
        self._check_rest()
        self.now += timedelta(minutes=1)  # no two things happen at once

    def _planned(self) -> Plan:
        return plan(Snapshot(tuple(life.facts for life in self.lives.values())), self.settings, self.now)

    def lying(self) -> bool:
        return any(d.state is DraftState.PLACED for life in self.lives.values() for d in life.facts.drafts)

    def _check_order(self, made: Plan) -> None:
        turned = tuple(
            replace(life.facts, messages=tuple(reversed(life.facts.messages))) for life in self.lives.values()
        )
        assert plan(Snapshot(turned), self.settings, self.now) == made, "the order of the messages must not matter"

    def _plans(self) -> Iterator[tuple[str, ApplicationPlan]]:
        return ((made.application, made) for made in self.plan.applications)

    def _theirs(self) -> dict[int, DraftState]:
        return {d.id: d.state for life in self.lives.values() for d in life.facts.drafts if d.state in THEIRS}

    def _check_withdrawals(self, life: Life, made: ApplicationPlan) -> bool:
        for action in made.actions:
            if isinstance(action, Withdraw):
                draft = next(one for one in life.facts.drafts if one.id == action.draft)
                assert draft.state in UNTOUCHED, "promise 4: only what nobody touched is withdrawn"
                life.put(stepped(draft, DraftState.WITHDRAWN, self.now, action.reason.template))
        return bool(withdrawn(made))

    def _check_place(self, life: Life, made: ApplicationPlan, place: Place) -> None:
        paused = life.facts.paused_until
        assert place.due <= self.now < place.until, "section 7: nothing before its due or past its end"
        assert paused is None or self.now >= paused, "section 7: a pause moves the timers"
        assert place.answers is None or not place.answers.needs_review, "promise 6: unsure means ask"
        assert life.facts.closed_at is None, "the user closed it"
        assert life.facts.withdrawn_at is None, "the user gave it up"
        assert place.kind is Kind.FEEDBACK_REQUEST or not life.rejected(), "R1: rejected, and nothing but one request"
        self._check_slot(life, place)
        check: dict[Kind, Callable[[Life, Place], None]] = {
            Kind.THANK_YOU: self._check_thank_you,
            Kind.FOLLOW_UP: self._check_follow_up,
            Kind.NUDGE: self._check_nudge,
            Kind.NO_DECISION_REPLY: self._check_reply,
            Kind.FEEDBACK_REQUEST: self._check_request,
        }
        check[place.kind](life, place)
        if place.kind in ASKING_FOR_NEWS:
            self._check_asking_for_news(life, place)

    def _check_slot(self, life: Life, place: Place) -> None:
        """Promise 3: never two alive, and never again what the user has dealt with, unless they asked for it."""
        key = place.key or draft_key(place)
        alike = [d for d in life.facts.drafts if d.kind is place.kind and self._same(d, place)]
        assert (key, place.revision) not in {(d.key, d.revision) for d in life.facts.drafts}
        for draft in _latest(alike):
            asked = draft.redraft_requested and draft.state is DraftState.DISMISSED
            assert draft.state in {DraftState.WITHDRAWN, DraftState.VOID} or asked, f"promise 3: {draft.state}"
        if place.kind is Kind.NUDGE and place.round:
            nudges = [d for d in life.facts.drafts if d.kind is Kind.NUDGE and d.round_key in place.round.aliases]
            lifted = [d for d in _latest(nudges) if d.steps[-1].cause.startswith("lifted:") or d.redraft_requested]
            assert len(lifted) == len(_latest(nudges)), "P1: one nudge a round, ever"
        if place.kind is Kind.FEEDBACK_REQUEST:
            requests = [d for d in life.facts.drafts if d.kind is Kind.FEEDBACK_REQUEST]
            assert all(d.state not in THEIRS or d.redraft_requested for d in requests), "R1: one request, ever"

    @staticmethod
    def _same(draft: DraftFact, place: Place) -> bool:
        known = {draft.text.to_address, draft.text.to_name.casefold()} - {""}
        same_round = place.round is None or draft.round_key in place.round.aliases
        return (
            draft.occasion == place.occasion
            and same_round
            and bool(known & {place.person.address, place.person.name.casefold()})
        )

    def _check_thank_you(self, life: Life, place: Place) -> None:
        interview = place.interview
        assert interview is not None
        true = [one for one in life.held(self.now) if one.start == interview.start]
        assert true, "cancelled, moved, or not over: no thank-you"
        after = timing.add(true[0].end, self.settings.timing.thank_you_after, CALENDAR)
        over = timing.add(true[0].end, self.settings.timing.thank_you_within, CALENDAR)
        if any(lay < over for lay in _lay_there(life, place)):  # made anew: late beats never
            over = timing.add(max(self._ends(life, _round(place))), self.settings.timing.follow_up_until, CALENDAR)
        assert after <= self.now < over, "T1"
        wrote = [m for m in life.mine if m.date > true[0].end and goes_to(m, place.person.address)]
        assert not wrote, "promise 4: the user's own mail was the thanks"

    def _check_follow_up(self, life: Life, place: Place) -> None:
        round_ = _round(place)
        ends = self._ends(life, round_)
        assert ends, "F1: no interview, no follow-up"
        assert self.now >= timing.add(max(ends), self.settings.timing.follow_up_after, CALENDAR), "F1: too early"
        assert self.now < timing.add(max(ends), self.settings.timing.follow_up_until, CALENDAR), "F1: too late"
        for person in round_.people:
            wrote = [m for m in life.mine if m.date > min(ends) and goes_to(m, person.address)]
            assert not wrote, "F1: somebody of the round was thanked"
        assert not [m for m in life.human if m.date > max(ends)], "hearing anything cancels what waits"
        thanks = [d for d in life.facts.drafts if d.kind is Kind.THANK_YOU and d.round_key in round_.aliases]
        assert not any(d.state in UNTOUCHED | {DraftState.EDITED, DraftState.SENT} for d in thanks)

    def _check_nudge(self, life: Life, place: Place) -> None:
        ends = self._ends(life, _round(place))
        assert ends, "S2: no interview, no nudge"
        wrote = [m for m in life.mine if m.date > min(ends)]
        assert wrote, "S2: the user wrote nothing after the interview"
        last = max(m.date for m in wrote if place.answers and m.id == place.answers.id)
        assert self.now >= timing.add(last, Duration(2, Unit.DAYS), CALENDAR), "S1: never under two days"
        assert self.now >= timing.add(last, self.settings.timing.nudge_after, CALENDAR), "S1"
        assert not [m for m in life.human if m.date > last], "S1: they have answered"
        assert not any(one.end > self.now for one in life.appointments if not one.cancelled), "an interview is ahead"
        away = [m.returns_on.day for m in life.sure(Category.AUTO_REPLY) if m.returns_on and m.date > min(ends)]
        for day in (*away, *life.promised(min(ends))):
            assert self.now.astimezone(NEW_YORK).date() >= day + TWO_DAYS, "S1: two days past a date"
        last_heard = max((m.date for m in life.human), default=min(ends))
        to_them = [m.date for m in wrote if goes_to(m, place.person.address) and m.date > last_heard]
        assert not to_them or max(to_them) - min(to_them) < TWO_DAYS, "P1: the user's second mail was the nudge"
        undecided = [m for m in life.sure(Category.NO_DECISION) if not m.automatic and m.date > min(ends)]
        assert not undecided or place.promised, "P1: no decision, and no date promised"

    def _check_asking_for_news(self, life: Life, place: Place) -> None:
        assert CALENDAR.in_working_hours(place.due), "section 7: working hours"
        assert not life.asked(self.now), "G1: the next step is the user's"
        assert not life.sure(Category.OFFER) or life.sure(Category.REJECTION), "section 7: an offer ends it"
        address = place.person.address
        thanks = place.round.aliases if place.kind is Kind.FOLLOW_UP and place.round else frozenset()
        for other in self.lives.values():
            for mine in other.mine:
                recent = goes_to(mine, address) and self.now - mine.date < timedelta(hours=24)
                assert not recent, "section 7: not within 24 hours of the user's mail to them"
            for draft in other.facts.drafts:
                replaced = other is life and draft.kind is Kind.THANK_YOU and draft.round_key in thanks
                lies = draft.open and draft.text.to_address == address != "" and not replaced
                assert not lies, "G1: another draft to them lies open"
        asked = [p for made in self.plan.applications for p in places(made) if p.kind in ASKING_FOR_NEWS]
        assert sum(p.person.address == address for p in asked) == 1 or not address, "G1: two at once"

    def _check_reply(self, life: Life, place: Place) -> None:
        answered = place.answers
        assert answered is not None
        assert answered in life.sure(Category.NO_DECISION)
        assert not answered.automatic, "N1: none to a machine"
        assert self.now < timing.add(answered.date, self.settings.timing.no_decision_reply_within, CALENDAR)
        wrote = [m for m in life.mine if m.date > answered.date and goes_to(m, place.person.address)]
        assert not wrote, "promise 4: the user has answered it"

    def _check_request(self, life: Life, place: Place) -> None:
        rejections = life.sure(Category.REJECTION)
        assert life.held(rejections[-1].date), "R1: only after an interview"
        assert place.person.address

    def _check_rest(self) -> None:
        """What must hold of everything that lies there after a pass."""
        self.plan = again = self._planned()
        if self.now.minute % 4 == 0:
            self._check_order(again)
        assert not [a for made in again.applications for a in made.actions if isinstance(a, Place | Withdraw)], (
            "planning again at the same moment must change nothing"
        )
        asking: list[str] = []
        for made in again.applications:
            life = self.lives[made.application]
            untouched = [d for d in life.facts.drafts if d.state in UNTOUCHED]
            keys = [d.key for d in life.facts.drafts if d.open]
            assert len(keys) == len(set(keys)), "promise 3: two alive"
            assert not life.rejected() or all(d.kind is Kind.FEEDBACK_REQUEST for d in untouched), "R1"
            asking += [d.text.to_address for d in untouched if d.kind in ASKING_FOR_NEWS and d.text.to_address]
            for draft in untouched:
                self._check_untouched(life, draft)
            for reason in _reasons(made):
                self._check_reason(reason)
            assert all(item.at > self.now for item in made.upcoming)
        assert len(asking) == len(set(asking)), "G1: never two open drafts that ask one person for news"

    def _check_untouched(self, life: Life, draft: DraftFact) -> None:
        address, made = draft.text.to_address, draft.steps[0].at
        if draft.kind in ASKING_FOR_NEWS:
            assert not life.asked(self.now), "G1: the next step is the user's"
            assert not [m for m in life.human if m.date > made], "hearing anything cancels what waits"
        if draft.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP}:
            true = [one for one in life.held(self.now) if one.start.isoformat() == draft.occasion]
            assert true, "cancelled or moved: nothing lies there for it"
            made = true[0].end
        wrote = [m for m in life.mine if m.date > made and goes_to(m, address)]
        assert not wrote, "promise 4: the user wrote to them, and the draft still lies there"

    def _check_reason(self, reason: Reason) -> None:
        said = explanations.sentence(reason, NEW_YORK, "en-US")
        assert reason.rule in RULES
        assert "{" not in said

    def _ends(self, life: Life, round_: Round) -> list[datetime]:
        starts = {one.start for one in round_.standing}
        return [one.end for one in life.held(self.now) if one.start in starts]

    def _announce(self, life: Life, starts: Iterable[datetime], who: list[PersonClaim]) -> None:
        taken = {one.start for one in life.appointments}
        new = [claim(start, *who) for start in starts if start not in taken]
        if new:
            life.appointments += [Appointment(one) for one in new]
            life.add(confirmation(self.now, *new))


def pick(items: list[T], which: int) -> list[T]:
    return [items[which % len(items)]] if items else []


def _round(place: Place) -> Round:
    assert place.round is not None
    return place.round


def _lay_there(life: Life, place: Place) -> list[datetime]:
    """When drafts that this one is made anew from were placed."""
    older = (draft for draft in life.facts.drafts if place.key and draft.key == place.key)
    return [step.at for draft in older for step in draft.steps if step.state is DraftState.PLACED]


def _latest(drafts: Iterable[DraftFact]) -> list[DraftFact]:
    """The latest revision of each draft."""
    newest: dict[str, DraftFact] = {}
    for draft in sorted(drafts, key=lambda one: one.revision):
        newest[draft.key] = draft
    return list(newest.values())


def _reasons(made: ApplicationPlan) -> Iterator[Reason]:
    yield from made.refusals
    yield from (item.reason for item in made.upcoming)
    for action in made.actions:
        yield action.place.reason if isinstance(action, Keep) else action.reason
