"""Thank-you (T1, T2, T8): one for each interviewer, soon after the round's last interview of the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agent import people as people_of
from agent.model.application import Interview, MessageFact, Person, Round, Stage
from agent.model.draft import DraftFact, DraftState, Kind, Reason
from agent.model.mail import Category
from agent.model.plan import Place
from agent.planner import doubts, follow_up
from agent.planner.outcome import Outcome, Refused, Verdict, revised
from agent.planner.story import ASKS, LIFTED, Story, because, called, is_to, lifted, perhaps_forged

KIND = Kind.THANK_YOU


def outcomes(story: Story) -> Iterator[Outcome]:
    """Given a story, return what T1 comes to for each interviewer of each round."""
    for round_ in story.rounds:
        for person in round_.people:
            yield _for_person(story, round_, person)


def verdict(story: Story, draft: DraftFact) -> Verdict:
    """Given an untouched thank-you, return what it would be made from now, or why it goes."""
    round_ = story.round_of(draft)
    person = next((one for one in story.people if is_to(draft, one)), None)
    interview = _interview_of(draft, round_, person) if round_ and person else None
    if round_ is None or person is None or interview is None:
        return because("T1", f"{LIFTED}not_held", story.last_answer)
    own = story.wrote_to(person, interview.end, surely=True)
    if own:
        return because("T1", "already_written", own, own.date, person=called(person))
    if offer := _offered(story, interview):
        return lifted(because("T1", "offered", offer))
    doubt = doubts.of_interview(story, interview)
    if doubt and not doubts.only_refuses(doubt, interview.end):
        return lifted(doubts.held("T1", doubt, interview))
    following = follow_up.placed_or_due(story, round_)
    if following:
        return because("F1", "follow_up_instead", None, following, setting="timing.follow_up_after")
    place = _place(story, round_, person, interview, draft)
    # One that lies untouched stays as long as a follow-up might come.
    over = follow_up.until(story, round_) if draft.state is DraftState.PLACED else place.until
    if story.now >= over:
        return because("T1", "past_end", None, over, setting="timing.follow_up_until")
    return place


def _interview_of(draft: DraftFact, round_: Round, person: Person) -> Interview | None:
    """The interview with this person that a draft speaks of, if that stands at that time."""
    return next((item for item in _with(round_, person) if item.start.isoformat() == draft.occasion), None)


def _for_person(story: Story, round_: Round, person: Person) -> Outcome:
    interview = _occasion(story, round_, person)
    own = _unanswered(story, round_, person)
    if own and perhaps_forged(own):
        return Refused(because("T1", "written_by_whom", own, own.date, person=called(person), message=f"m{own.id}"))
    if own:
        return Refused(because("T1", "already_written", own, own.date, person=called(person)))
    ours = [draft for draft in story.drafts(KIND, round_) if is_to(draft, person)]
    starts = _same_day(story, round_, person, interview)
    slot = story.slot(
        KIND, lambda draft: draft.round_key in round_.aliases and is_to(draft, person) and draft.occasion in starts
    )
    if not slot.free or any(draft.open for draft in ours):
        return Refused(because("T2", "has_draft", None, person=called(person)))
    place = _place(story, round_, person, interview, slot.previous)
    if story.now >= place.until:
        return Refused(because("T1", "too_late", None, place.until, setting="timing.thank_you_within"))
    if again := _met_again(story, round_, person, interview):
        return Refused(because("T8", "met_again", None, again, person=called(person)))
    if offer := _offered(story, interview):
        return Refused(because("T1", "offered", offer))
    doubt = doubts.of_interview(story, interview)
    if doubt:
        return Refused(doubts.held("T1", doubt, interview))
    following = follow_up.placed_or_due(story, round_) if place.due <= story.now else None
    if following:
        return Refused(because("F1", "follow_up_instead", None, following, setting="timing.follow_up_after"))
    return place


def _offered(story: Story, interview: Interview) -> MessageFact | None:
    """The offer that came of an interview: who has decided is answered, and not asked how things go."""
    offers = (
        message for message in story.messages if message.category is Category.OFFER and message.date > interview.end
    )
    return next(offers, None) if story.stage is Stage.OFFERED else None


def _met_again(story: Story, round_: Round, person: Person, interview: Interview) -> datetime | None:
    """When the user met somebody again in a later round, where a thank-you for this one is late: none is placed then.

    One that lies there stays, as a late one does.
    """
    if story.now < story.add(interview.end, story.settings.timing.thank_you_within):
        return None
    later = (item for other in story.rounds if other.number > round_.number for item in _with(other, person))
    return next((item.end for item in later if item.end <= story.now), None)


def _with(round_: Round, person: Person) -> list[Interview]:
    return [item for item in round_.standing if person.key in {taking.key for taking in item.people}]


def _occasion(story: Story, round_: Round, person: Person) -> Interview:
    """The person's last interview of the latest day that is over; before that, of the first day."""
    theirs = _with(round_, person)
    over = [item for item in theirs if _day_end(story, round_, item) <= story.now]
    day = story.local_day(over[-1].start if over else theirs[0].start)
    return [item for item in theirs if story.local_day(item.start) == day][-1]


def _same_day(story: Story, round_: Round, person: Person, interview: Interview) -> set[str]:
    """The starts of the person's interviews on that day: each day of a round is an occasion of its own."""
    day = story.local_day(interview.start)
    return {item.start.isoformat() for item in _with(round_, person) if story.local_day(item.start) == day}


def _day_end(story: Story, round_: Round, interview: Interview) -> datetime:
    day = story.local_day(interview.start)
    return max(item.end for item in round_.standing if story.local_day(item.start) == day)


def _unanswered(story: Story, round_: Round, person: Person) -> MessageFact | None:
    """The user's last mail to the person since they first met in this round, unless they met again after an answer."""
    theirs = _with(round_, person)
    met = min(item.end for item in theirs)
    own = [
        message for message in story.mine if message.date > met and people_of.reaches(message, person, story.answers)
    ]
    if not own:
        return None
    last = own[-1]
    answered = any(story.writer(answer) == person for answer in story.answers if answer.date > last.date)
    met_again = any(item.end > last.date for item in theirs)
    return None if met_again and answered else last


def _place(
    story: Story, round_: Round, person: Person, interview: Interview, previous: DraftFact | None = None
) -> Place:
    timing = story.settings.timing
    end = _day_end(story, round_, interview)
    again = revised(story, KIND, previous)
    account, address = follow_up.where_from(story, interview)
    later = story.later_round(round_)
    return Place(
        application=story.facts,
        kind=KIND,
        round=round_,
        person=person,
        interview=interview,
        answers=follow_up.thread_of(story, round_, person),
        occasion=interview.start.isoformat(),
        due=story.after_pause(story.add(end, timing.thank_you_after)),
        until=_until(story, round_, interview, previous),
        reason=_reason(story, interview, end),
        panel=tuple(other for other in round_.people if other.key != person.key),
        met=tuple(one for earlier in story.rounds if earlier.number < round_.number for one in earlier.people),
        goes_on=_goes_on(story, round_, end),
        next_round=min((item.start for item in later.standing), default=None) if later else None,
        **again,
        account=account,
        from_address=address,
    )


def _goes_on(story: Story, round_: Round, end: datetime) -> bool:
    """Whether they asked the user for more once the day's interviews were over, or further ones are set (G1)."""
    asked = any(m.date > end and m.category in ASKS and not m.needs_review for m in story.answers)
    further = story.later_round(round_) is not None or any(item.start > end for item in round_.standing)
    return asked or further


def _until(story: Story, round_: Round, interview: Interview, previous: DraftFact | None) -> datetime:
    """Until when a thank-you is placed. One that lay there in time may be made anew after that, too.

    Else whoever adds the address that was missing, or answers a question, on the second day would lose it by that.
    """
    usual = story.add(interview.end, story.settings.timing.thank_you_within)
    lay_there = previous is not None and any(
        step.state is DraftState.PLACED and step.at < usual
        for one in story.facts.drafts
        if one.key == previous.key
        for step in one.steps
    )
    return follow_up.until(story, round_) if lay_there and story.now >= usual else usual


def _reason(story: Story, interview: Interview, end: datetime) -> Reason:
    held = "thank_assumed_end" if interview.end_assumed else "thank"
    template = held if end <= story.now else "thank_ahead"
    source = _source(story, interview)
    return because("T1", template, source, end, setting="timing.thank_you_after", quote=interview.quote)


def _source(story: Story, interview: Interview) -> MessageFact | None:
    """The mail with the words that set an interview: "Lovely, see you then" only confirms what was offered before."""
    said = interview.quote
    told = (m for m in reversed(story.messages) if said and any(claim.quote == said for claim in m.interviews))
    return next(told, None) or next((m for m in story.messages if m.id == interview.message), None)
