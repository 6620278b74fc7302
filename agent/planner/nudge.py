"""Silence (S1, S2) and patience (P1): one nudge a round, ever, after a mail of the user's went unanswered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from agent import people as people_of
from agent.asked import heard as is_heard
from agent.asked import readings
from agent.guide import DAYS_PAST_A_DATE, HOURS_BETWEEN_MAILS, MIN_NUDGE_DAYS
from agent.model.application import Interview, MessageFact, Person, Round, Stage
from agent.model.draft import DraftFact, DraftState, Kind, Reason
from agent.model.mail import Category, Part
from agent.model.plan import Place
from agent.model.settings import Duration, Unit
from agent.planner import doubts
from agent.planner.outcome import Outcome, Refused, Verdict, revised
from agent.planner.story import (
    LIFTED,
    Story,
    because,
    called,
    goes_to,
    is_to,
    newest_promise,
    written_to,
)
from agent.rounds.fitting import dated

KIND = Kind.NUDGE
_DECISIONS = frozenset({Category.OFFER, Category.REJECTION})
LEAST = Duration(MIN_NUDGE_DAYS, Unit.DAYS)


def outcomes(story: Story) -> Iterator[Outcome]:
    """Given a story, return what S2 comes to for the last round that was held."""
    held = [round_ for round_ in story.rounds if any(item.end <= story.now for item in round_.standing)]
    if held:
        yield _for_round(story, held[-1])


def verdict(story: Story, draft: DraftFact) -> Verdict:
    """Given an untouched nudge, return what it would be made from now, or why it goes."""
    round_ = story.round_of(draft)
    if round_ is None or not round_.standing:
        return because("S2", f"{LIFTED}not_held", story.last_answer)
    refused = _stopped(story, round_)
    if refused:
        return refused.withdraws
    newer = _written_since(story, round_, draft)
    if newer:
        return because("S2", "already_written", newer, newer.date, person=written_to(draft, story.people))
    place = _place(story, round_, None)
    if place is None or not is_to(draft, place.person):
        return because("S2", "nobody_left")
    if story.now >= place.until:
        return because("P1", "past_end", None, place.until, setting="timing.nudge_until")
    return place


def _for_round(story: Story, round_: Round) -> Outcome:
    slot = story.slot(KIND, lambda draft: draft.round_key in round_.aliases)
    if not slot.free:
        return Refused(_had(story, round_))
    refused = _stopped(story, round_)
    if refused:
        return refused
    place = _place(story, round_, slot.previous)
    if place is None:
        return Refused(because("S2", "nobody_left"))
    if story.has_open_draft_to(place.person):
        return Refused(because("G1", "other_draft_open", None, person=called(place.person)))
    if story.now >= place.until:
        return Refused(because("P1", "too_late", None, place.until, setting="timing.nudge_until"))
    return place


def _stopped(story: Story, round_: Round) -> Refused | None:
    written = _written(story, round_)
    if not written:
        return Refused(because("S2", "nothing_written"))
    heard = story.heard_after(written[-1].date) or story.answered_elsewhere(written[-1]) or _decided(story, round_)
    if heard:
        return Refused(because("S1", "heard", heard, heard.date))
    ahead = _ahead(story, round_)
    if ahead:
        return Refused(because("S2", "later_round", None, ahead.start))
    taken = _day_taken(story, round_, written[-1])
    if taken:
        return Refused(because("S2", "day_taken", None, story.start_of(taken)))
    if story.stage is Stage.OFFERED:
        return Refused(because("S2", "offered", story.last_answer))
    if story.asking:
        return Refused(because("G1", "they_ask", story.asking, story.asking.date))
    doubt = doubts.of_round(story, round_)
    if doubt:
        return Refused(doubts.held("S2", *doubt))
    twice = _by_hand(story, written)
    if twice:
        return Refused(because("P1", "nudged_by_hand", twice, twice.date))
    undecided = _undecided(story, round_)
    if undecided and not _promise_standing(story, round_, undecided):
        return Refused(because("P1", "no_promise", undecided, undecided.date))
    return None


def _decided(story: Story, round_: Round) -> MessageFact | None:
    """A mail since the interview that may be an offer or a refusal: the user answers that, and waits for nothing.

    So may one of which it is not known whether it belongs here, until the application has a later mail.
    """
    met = min(item.end for item in round_.standing)
    perhaps = story.perhaps_here
    if perhaps is not None and perhaps.date > met:
        return perhaps
    doubtful = (message for message in story.doubtful if is_heard(message) and message.date > met)
    return next((message for message in doubtful if readings(message) & _DECISIONS), None)


def _ahead(story: Story, round_: Round) -> Interview | None:
    """A further interview, of this round or of a later one: whoever is invited waits for nothing."""
    later = story.later_round(round_)
    if later:
        return later.standing[0]
    return next((interview for interview in round_.standing if interview.end > story.now), None)


def _day_taken(story: Story, round_: Round, own: MessageFact) -> date | None:
    """The one day that the user agreed to when they were invited again after the interview, whatever its hour is."""
    met = max(item.end for item in round_.standing)
    asked = [message for message in story.messages if is_heard(message) and message.date < own.date][-1:]
    if not any(message.date > met and Category.INTERVIEW_INVITATION in readings(message) for message in asked):
        return None
    today = story.local_day(own.date)
    days = {day for pick in own.picks if (day := dated(pick, today).on) is not None and day > today}
    return days.pop() if len(days) == 1 else None


def _written(story: Story, round_: Round) -> list[MessageFact]:
    """The user's own mails that count as thanks, follow-up or nudge: after the interview, to the round."""
    ended = [item.end for item in round_.standing if item.end <= story.now]
    if not ended:
        return []
    return [own for own in story.mine if own.date > min(ended) and story.counts_for(own, round_)]


def _written_since(story: Story, round_: Round, draft: DraftFact) -> MessageFact | None:
    """The user's own mail that came after the one the nudge is about: the wait for it starts anew."""
    written = _written(story, round_)
    about = next((own.date for own in written if own.message_id == draft.answers), None)
    made = draft.steps[0].at if draft.steps else story.now
    for own in written:
        to_them = any(address.address == draft.text.to_address for address in own.recipients)
        if own.date > made or (to_them and about is not None and own.date > about):
            return own
    return None


def _by_hand(story: Story, written: list[MessageFact]) -> MessageFact | None:
    """An own mail that was a nudge already: to somebody who had not answered the one some days before."""
    for position, own in enumerate(written):
        for earlier in written[:position]:
            same = {a.address for a in own.recipients} & {a.address for a in earlier.recipients}
            heard = story.heard_after(earlier.date)
            silent = heard is None or heard.date > own.date
            if same and silent and own.date - earlier.date >= timedelta(days=MIN_NUDGE_DAYS):
                return own
    return None


def _undecided(story: Story, round_: Round) -> MessageFact | None:
    met = min(item.end for item in round_.standing)
    said = [m for m in story.answers if m.category is Category.NO_DECISION and not m.needs_review and m.date > met]
    return said[-1] if said else None


def _promise_standing(story: Story, round_: Round, undecided: MessageFact) -> bool:
    promise = newest_promise(story, round_.invited_at or undecided.date)
    if promise is None:
        return False
    day, message = promise
    return message.date >= undecided.date or day > story.local_day(undecided.date)


def _return_day(story: Story, since: datetime) -> datetime | None:
    days = [
        message.returns_on.day
        for message in story.messages
        if message.returns_on and message.category is Category.AUTO_REPLY and message.date >= since
    ]
    return story.start_of(max(days)) if days else None


@dataclass(frozen=True, slots=True)
class _Wait:
    """From what the wait runs (S1): the user's last mail, the day that they promised with its mail, a return date, and
    one that they may have promised, by a mail that is asked about: it is waited for, and never named."""

    last: datetime
    promise: tuple[date, MessageFact] | None
    promised: datetime | None
    returns: datetime | None
    perhaps: datetime | None

    @property
    def days(self) -> tuple[datetime, ...]:
        """The days that are waited for, as far as there are any."""
        return tuple(day for day in (self.promised, self.returns, self.perhaps) if day)


def _wait(story: Story, round_: Round, last: datetime) -> _Wait:
    since = round_.invited_at or last
    promise = newest_promise(story, since)
    promised = story.start_of(promise[0]) if promise else None
    return _Wait(last, promise, promised, _return_day(story, since), _day_perhaps(story, since))


def _day_perhaps(story: Story, since: datetime) -> datetime | None:
    asked = (
        message for message in story.promises if message.needs_review and message.trusted and message.date >= since
    )
    days = [message.promised_by.day for message in asked if message.promised_by]
    return story.start_of(max(days)) if days else None


def _due(story: Story, wait: _Wait, person: Person) -> datetime:
    past = Duration(DAYS_PAST_A_DATE, Unit.DAYS)
    ends = [story.add(wait.last, story.settings.timing.nudge_after), story.add(wait.last, LEAST)]
    ends += [story.add(day, past) for day in wait.days]
    ends += [own.date + timedelta(hours=HOURS_BETWEEN_MAILS) for own in story.mine_elsewhere if goes_to(own, person)]
    return story.in_working_hours(story.after_pause(max(ends)))


def _place(story: Story, round_: Round, previous: DraftFact | None) -> Place | None:
    written = _written(story, round_)
    target = _target(story, round_, written)
    if target is None:
        return None
    person, unanswered = target
    wait = _wait(story, round_, written[-1].date)
    due = _due(story, wait, person)
    interview = [item for item in round_.standing if item.end <= story.now][-1]
    told = _is_of_news(story, wait.promise, interview)
    passed = told and wait.promise is not None and wait.promise[0] < story.local_day(due)
    again = revised(story, KIND, previous)
    return Place(
        application=story.facts,
        kind=KIND,
        round=round_,
        person=person,
        interview=interview,
        answers=unanswered,
        occasion=interview.start.isoformat(),
        due=due,
        until=story.add(max((wait.last, *wait.days)), story.settings.timing.nudge_until),
        reason=_reason(wait, unanswered, person, passed=passed),
        promised=wait.promised if passed else None,
        **again,
        account=unanswered.ref.account,
        from_address=unanswered.sender.address,
    )


def _is_of_news(story: Story, promise: tuple[date, MessageFact] | None, interview: Interview) -> bool:
    """Whether a day can be that of news: what was to come before they talked was something else."""
    return promise is not None and promise[0] >= story.local_day(interview.end)


def _reason(wait: _Wait, unanswered: MessageFact, person: Person, *, passed: bool) -> Reason:
    setting, who = "timing.nudge_after", called(person)
    if not passed or wait.promise is None or wait.promised is None:
        if wait.returns is not None and wait.returns > wait.last:
            return because("S2", "unanswered_away", unanswered, wait.last, wait.returns, setting=setting, person=who)
        return because("S2", "unanswered", unanswered, wait.last, setting=setting, person=who)
    message = wait.promise[1]
    quote = message.promised_by.quote if message.promised_by else ""
    return because("S2", "promise_passed", message, wait.promised, setting=setting, quote=quote, person=who)


def _target(story: Story, round_: Round, written: list[MessageFact]) -> tuple[Person, MessageFact] | None:
    """Who has not answered, and which mail: of several the recruiter, then the lead, then the last."""
    heard = story.last_answer
    waiting = [own for own in written if heard is None or own.date > heard.date]
    pairs = [
        (replace(person, address=address), own)
        for own in reversed(waiting)
        for person in story.people
        if (address := _reached_at(story, own, person))
    ]
    if not pairs:
        return None
    lead = round_.lead.key if round_.lead else ""
    return min(pairs, key=lambda pair: (pair[0].part is not Part.RECRUITER, pair[0].key != lead))


def _reached_at(story: Story, own: MessageFact, person: Person) -> str:
    """The address by which an own mail goes to somebody, theirs or the firm's from which they sign; "" if by none."""
    to = {address.address for address in own.recipients}
    if not to.isdisjoint(person.addresses):
        return person.address
    return next((address for address in people_of.signs_from(person, story.answers) if address in to), "")


def _had(story: Story, round_: Round) -> Reason:
    """Why no further nudge comes: the round had its one, be it that it was sent or only lay in Drafts for a while."""
    gone = unsent(story, round_)
    if gone is None:
        return because("P1", "had_nudge")
    return because("P1", "had_nudge_unsent", None, gone.steps[-1].at, draft=f"d{gone.id}")


def unsent(story: Story, round_: Round) -> DraftFact | None:
    """Given a round, return its one nudge where it was withdrawn before the user sent it."""
    drafts = [draft for draft in story.drafts(KIND, round_) if draft.state is not DraftState.VOID]
    return drafts[-1] if drafts and all(draft.state is DraftState.WITHDRAWN for draft in drafts) else None


def had(story: Story, round_: Round) -> bool:
    """Given a round, return whether its one nudge was ever placed."""
    return any(draft.state is not DraftState.VOID for draft in story.drafts(KIND, round_))
