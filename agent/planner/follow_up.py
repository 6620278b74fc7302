"""Follow-up when nobody of the round was thanked (F1): one, to the lead, in place of the thank-yous."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from agent.guide import HOURS_BETWEEN_MAILS
from agent.model.application import Interview, MessageFact, Person, Round, Stage
from agent.model.draft import DraftFact, DraftState, Kind
from agent.model.plan import Place
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

KIND = Kind.FOLLOW_UP
_HAD = frozenset({DraftState.PLACED, DraftState.SENT, DraftState.EDITED, DraftState.DISMISSED, DraftState.INTENDED})


def outcomes(story: Story) -> Iterator[Outcome]:
    """Given a story, return what F1 comes to for each round that was held or is planned."""
    for round_ in story.rounds:
        if round_.standing:
            yield _for_round(story, round_)


def verdict(story: Story, draft: DraftFact) -> Verdict:
    """Given an untouched follow-up, return what it would be made from now, or why it goes."""
    round_ = story.round_of(draft)
    starts = {item.start.isoformat() for item in round_.standing} if round_ else set()
    # Where an interview of the round was moved ahead, it is too early again.
    if round_ is None or draft.occasion not in starts or (round_.end or story.now) > story.now:
        return because("F1", f"{LIFTED}not_held", story.last_answer)
    refused = _stopped(story, round_)
    if refused:
        return refused.withdraws
    if story.now >= until(story, round_):
        return because("F1", "past_end", None, until(story, round_), setting="timing.follow_up_until")
    person = next((item for item in round_.people if is_to(draft, item)), None)
    if person is None:
        return because("F1", f"{LIFTED}not_held", story.last_answer)
    return _place(story, round_, person, None)


def placed_or_due(story: Story, round_: Round) -> datetime | None:
    """Given a round, return when its follow-up was or is due, if it takes the thank-yous' place now."""
    due = _due(story, round_, None)
    if any(draft.state in _HAD for draft in story.drafts(KIND, round_)):
        return due
    outcome = _for_round(story, round_)
    return outcome.due if isinstance(outcome, Place) and outcome.due <= story.now else None


def until(story: Story, round_: Round) -> datetime:
    """Given a round, return from when on it is too late for a follow-up."""
    return story.add(round_.end or story.now, story.settings.timing.follow_up_until)


def thread_of(story: Story, round_: Round, person: Person) -> MessageFact | None:
    """Given a round and a person, return the mail that announced the round, if they wrote or received it.

    Only then does a thank-you or a follow-up stand in its thread.
    """
    ids = {interview.message for interview in round_.standing}
    for message in story.messages:
        theirs = message.sender.address in person.addresses or goes_to(message, person)
        if message.id in ids and not message.own and theirs:
            return message
    return None


def where_from(story: Story, interview: Interview | None) -> tuple[str, str]:
    """Given an interview, return the account and the user's address that its invitation came to."""
    ids = {interview.message} if interview else set()
    source = next((m for m in story.messages if m.id in ids), None)
    source = source or next((m for m in story.messages if interview and m.message_id in interview.aliases), None)
    source = source or next((m for m in reversed(story.messages) if not m.own), None)
    if source is None:
        return story.settings.accounts[0].name, ""
    return source.ref.account, source.received_at_address


def _for_round(story: Story, round_: Round) -> Outcome:
    refused = _stopped(story, round_) or _perhaps_heard(story, round_)
    if refused:
        return refused
    starts = {item.start.isoformat() for item in round_.standing}
    slot = story.slot(KIND, lambda draft: draft.round_key in round_.aliases and draft.occasion in starts)
    if not slot.free:
        return Refused(because("F1", "has_follow_up"))
    person = _target(story, round_)
    if person is None:
        return Refused(because("F1", "nobody_left"))
    replaced = [draft for draft in story.drafts(Kind.THANK_YOU, round_) if draft.untouched]
    if story.has_open_draft_to(person, besides=replaced):
        return Refused(because("G1", "other_draft_open", None, person=called(person)))
    place = _place(story, round_, person, slot.previous)
    if story.now >= place.until:
        return Refused(because("F1", "too_late", None, place.until, setting="timing.follow_up_until"))
    return place


def _stopped(story: Story, round_: Round) -> Refused | None:
    """Why there is to be no follow-up for the round, whoever it would go to."""
    end = round_.end
    if end is None:
        return Refused(because("F1", "not_held"))
    met = min(interview.end for interview in round_.standing)
    own = story.wrote_in(round_, met)
    if own:
        return Refused(because("F1", "already_thanked", own, own.date))
    edited = [draft for draft in story.drafts(Kind.THANK_YOU, round_) if draft.state is DraftState.EDITED]
    if edited:
        return Refused(because("F1", "edited_unsent", None, person=written_to(edited[0], story.people)))
    if any(draft.state is DraftState.SENT for draft in story.drafts(Kind.THANK_YOU, round_)):
        return Refused(because("F1", "thank_you_sent"))
    later = story.later_round(round_)
    if later:
        return Refused(because("F1", "later_round", None, later.standing[0].start))
    if story.stage is Stage.OFFERED:
        return Refused(because("F1", "offered", story.last_answer))
    if story.asking:
        return Refused(because("G1", "they_ask", story.asking, story.asking.date))
    doubt = doubts.of_round(story, round_)
    if doubt and not doubts.only_refuses(doubt[0], end):
        return Refused(doubts.held("F1", *doubt))
    heard = story.heard_after(end)
    if heard:
        return Refused(because("F8", "heard", heard, heard.date))
    return None


def _perhaps_heard(story: Story, round_: Round) -> Refused | None:
    """Why none is placed while a mail since the interview may be of this application ("please hold off till then"), or
    one of before it may be from somebody of this application at another address ("moved us to eleven").

    One that lies there stays: the mail may be of another, and `status` says beside the draft to look first.
    """
    message = story.perhaps_here
    if message is None or round_.end is None:
        return None
    if message.date > round_.end:
        return Refused(because("F8", "heard", message, message.date))
    return Refused(because("F8", "perhaps_theirs", message, message.date)) if message in story.namesakes else None


def _target(story: Story, round_: Round) -> Person | None:
    """The lead; where their thank-you was dismissed, and not asked for again, the lead among the others."""
    thanks = story.drafts(Kind.THANK_YOU, round_)
    dismissed = [draft for draft in thanks if draft.state is DraftState.DISMISSED and not draft.redraft_requested]
    left = [person for person in round_.people if not any(is_to(draft, person) for draft in dismissed)]
    if round_.lead is not None and any(person.key == round_.lead.key for person in left):
        return round_.lead
    return next((person for person in left if person.address), left[0] if left else None)


def _due(story: Story, round_: Round, person: Person | None) -> datetime:
    due = story.after_pause(story.add(round_.end or story.now, story.settings.timing.follow_up_after))
    to_them = [own.date for own in (*story.mine, *story.mine_elsewhere) if person and goes_to(own, person)]
    if to_them:
        due = max(due, max(to_them) + timedelta(hours=HOURS_BETWEEN_MAILS))
    return story.in_working_hours(due)


def _place(story: Story, round_: Round, person: Person, previous: DraftFact | None) -> Place:
    theirs = [item for item in round_.standing if person.key in {taking.key for taking in item.people}]
    interview = (theirs or list(round_.standing))[-1]
    promise = newest_promise(story, round_.invited_at or interview.announced_at)
    ahead = promise is not None and promise[0] >= story.local_day(story.now)
    again = revised(story, KIND, previous)
    account, address = where_from(story, interview)
    source = next((m for m in story.messages if m.id == interview.message), None)
    due = _due(story, round_, person)
    ahead_of_it = "nobody_thanked_yet" if interview.start <= story.now else "nobody_thanked_ahead"
    template = "nobody_thanked" if due <= story.now else ahead_of_it
    return Place(
        application=story.facts,
        kind=KIND,
        round=round_,
        person=person,
        interview=interview,
        answers=thread_of(story, round_, person),
        occasion=interview.start.isoformat(),
        due=due,
        until=until(story, round_),
        reason=because("F1", template, source, interview.start, setting="timing.follow_up_after"),
        met=tuple(one for earlier in story.rounds if earlier.number < round_.number for one in earlier.people),
        promised=story.start_of(promise[0]) if promise and ahead else None,
        **again,
        account=account,
        from_address=address,
    )
