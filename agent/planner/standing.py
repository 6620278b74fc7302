"""How things are now: the standing, and what needs the user."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from agent import explanations, guide
from agent import people as people_of
from agent.asked import times
from agent.classification.judgement.telling import LEARNED
from agent.classification.senders.domains import is_shared
from agent.classification.table.invitations import INVITES_ALONE
from agent.extraction.promise.answers import ANSWER_BY, answer_day
from agent.extraction.when.calendars import Calendar
from agent.model.application import Interview, MessageFact, Person, Round, Stage, Standing
from agent.model.draft import DraftFact, DraftState, Kind, Reason
from agent.model.mail import OF_INTERVIEWS, SETS_A_TIME, Address, Category, ClaimKind
from agent.planner import doubts, moved
from agent.planner.story import ASKS_FOR_NEWS, Story, because, called, tells_later, writer_called, written_to

_WORTH_TELLING = frozenset(
    {"nobody_to_ask", "no_reply_address", "reply_elsewhere", "sent_unread", "feedback_perhaps", "taken_back"}
    | {"written_by_whom"}
)
"""Refusals that the user can do something about, or would wonder at."""

_MOVES_ON = frozenset(
    {Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_INVITATION, Category.NO_DECISION, Category.OFFER}
)
_FORGOTTEN = timedelta(days=30)
"""After that nobody waits for an interview whose time was never known."""

_WAITING = frozenset({"held", "held_refused"})
_QUOTED = frozenset(
    {"unsure", "unsure_holds", "suspicious", "suspicious_holds", "asks_offer_by", "asks_offer_over", "taken_back"}
    | {"asks_assessment", "asks_information_request", "still_considered", "still_considered_until"}
)
"""What is told with their words."""

RECENT = timedelta(days=7)
"""For how long something is news."""
_ITEMS = 3  # interviews of one day that make it one with a timetable


def of(story: Story) -> tuple[Standing, datetime]:
    """Given a story, return the standing, and since when (aware)."""
    begun = story.messages[0].date if story.messages else story.now
    since = story.stage_since or begun
    if story.finished:
        return Standing.FINISHED, since
    doubtful = [message for message in story.messages if doubts.is_open(story, message)]
    if doubtful:
        return Standing.NEEDS_YOU, doubtful[0].date
    if asked := next(moved.questions(story), None):
        return Standing.NEEDS_YOU, asked.dates[0]
    if story.asking:
        return Standing.THEY_WAIT_FOR_YOU, story.asking.date
    if story.perhaps_here:
        return Standing.NEEDS_YOU, story.perhaps_here.date
    last = next((m for m in reversed(story.answers) if m.category is not Category.COURTESY), None)
    if last is not None and last.category is Category.NO_DECISION:
        return Standing.UNDECIDED, last.date
    unanswered = _unanswered(story)
    if unanswered is not None and story.stage is not Stage.OFFERED:
        silent = story.add(unanswered.date, story.settings.timing.nudge_after)
        if story.now >= silent and not story.planned:
            return Standing.SILENT, silent
    return Standing.WAITING, since


def needs_you(story: Story, refusals: tuple[Reason, ...]) -> tuple[str, ...]:
    """Given a story and what was refused, return a sentence for each thing that only the user can do."""
    worth = [reason for reason in refusals if _is_told(story, reason)]
    questions = [_with_what_waits(reason, worth) for reason in _doubts(story)]
    about = {_message_of(reason) for reason in questions}
    drafts = list(_of_drafts(story))
    reasons = [*questions, *moved.questions(story), *_of_interviews(story), *_came_back(story), *drafts]
    waiting = [reason for reason in worth if reason.template not in _WAITING or _message_of(reason) not in about]
    reasons += [*waiting, *_perhaps_here(story, [*waiting, *drafts])]
    if story.asking:
        first = story.asking.category is Category.INTERVIEW_CHANGE and not story.rounds  # nothing was planned yet
        asked = Category.INTERVIEW_INVITATION if first else story.asking.category
        reasons.append(_asked(story, asked, story.asking))
    return tuple(dict.fromkeys(said(story, reason) for reason in reasons))


def _perhaps_here(story: Story, told: list[Reason]) -> Iterator[Reason]:
    """Where the last word may be one that lies at no application, and nothing that waits for it tells so."""
    message = story.perhaps_here
    about = {(one.message_id, *one.dates[:1]) for one in told}
    if message is not None and not story.finished and (message.message_id, message.date) not in about:
        yield because(
            "G1", "perhaps_here", message, message.date, message=f"m{message.id}", sender=writer_called(message)
        )


def _asked(story: Story, category: Category, message: MessageFact) -> Reason:
    """What they ask of the user, with the words that name the day for it, be it over or not; of a test, and of papers,
    with what asks for them where no day is named."""
    due = next((one.quote for one in message.evidence if one.signal == ANSWER_BY), "")
    asks = next((one.quote for one in message.evidence), "")
    template = f"asks_{category.value}"
    if due and category is Category.OFFER:
        template = "asks_offer_over" if _is_over(story, message, due) else "asks_offer_by"
    elif category in OF_INTERVIEWS and times(message):
        template = f"{template}_at"
    elif category is Category.INTERVIEW_INVITATION and _only_invites(message):
        template = "invited"
    return because("G1", template, message, message.date, quote=due or asks)


def _is_over(story: Story, message: MessageFact, due: str) -> bool:
    """Whether the day that a mail names for an answer has passed."""
    calendar = Calendar(story.local_day(message.date), story.settings.profile.month_first)
    day = answer_day(due, calendar)
    return day is not None and story.local_day(story.now) > day


def _only_invites(message: MessageFact) -> bool:
    """Whether nothing shown of a mail asks when the user could talk: "someone will be in touch to arrange a time"."""
    said = message.evidence
    asks = any("?" in one.quote or one.signal not in INVITES_ALONE | {LEARNED} for one in said)
    return any(one.signal in INVITES_ALONE for one in said) and not asks


def _with_what_waits(asked: Reason, told: list[Reason]) -> Reason:
    """Given a question about a mail, return it with the interview that waits for its answer: one mail, one question."""
    held = next((one for one in told if one.template in _WAITING and _message_of(one) == _message_of(asked)), None)
    if held is None:
        return asked
    return replace(asked, template=f"{asked.template}_holds", dates=(asked.dates[0], held.dates[1]))


def _message_of(reason: Reason) -> tuple[str, datetime]:
    return reason.message_id, reason.dates[0]


def said(story: Story, reason: Reason) -> str:
    """Given a story and a reason, return it as it is told: with their words where those are what counts."""
    tell = explanations.question if reason.template in _QUOTED else explanations.short
    return tell(reason, story.calendar.zone, story.settings.profile.locale)


def _is_told(story: Story, reason: Reason) -> bool:
    """Whether a refusal is for the user: what waits for their word is told while it could be placed."""
    if reason.template in _WAITING:
        held = reason.dates[1]
        return held <= story.now < story.add(held, story.settings.timing.follow_up_until)
    return reason.template in _WORTH_TELLING


def _unanswered(story: Story) -> MessageFact | None:
    if not story.mine:
        return None
    last = story.mine[-1]
    met = any(item.start <= story.now and item.end > last.date for round_ in story.rounds for item in round_.standing)
    return None if met or story.heard_after(last.date) else last


def _doubts(story: Story) -> Iterator[Reason]:
    for message in story.messages:
        if doubts.is_open(story, message):
            template, why = doubts.doubted_as(message)
            likeliest = [message.category.value, *([message.runner_up.value] if message.runner_up else [])]
            yield because(
                "G1",
                template,
                message,
                message.date,
                readings=" or ".join(item.replace("_", " ") for item in likeliest),
                message=f"m{message.id}",
                sender=writer_called(message),
                why=why,
            )


def _of_interviews(story: Story) -> Iterator[Reason]:
    if story.finished:
        return
    yield from _without_time(story)
    yield from _without_hour(story)
    for round_ in story.rounds:
        for interview in round_.standing:
            yield from _unbelieved(story, interview)
            source = next((m for m in story.messages if m.id == interview.message), None)
            if not interview.zone_known and interview.end > story.now - RECENT:
                yield because("T1", "zone_unknown", source, interview.start, application=story.facts.id)
            if not interview.people and interview.end > story.now - RECENT and not _is_item(story, round_, interview):
                yield because("T2", "nobody_known", source, interview.start, application=story.facts.id)
        for person in round_.people:
            recent = (round_.end or story.now) > story.now - RECENT
            written = round_.end is not None and story.wrote_to(person, round_.end)
            if recent and not written:
                yield from _unknown_of(story, person)


def _without_time(story: Story) -> Iterator[Reason]:
    """Their last word on an interview, where it sets or moves one and nobody could read to when (T1)."""
    said = [m for m in story.answers if not m.needs_review and m.category in SETS_A_TIME | _MOVES_ON]
    if not said or said[-1].category in _MOVES_ON or said[-1].date <= story.now - _FORGOTTEN:
        return
    last = said[-1]
    changes = last.category is Category.INTERVIEW_CHANGE
    timed = any(claim.kind is ClaimKind.SET and claim.start for claim in last.interviews)
    countered = any(own.date > last.date and own.proposals and not own.picks for own in story.mine)
    partly = story.moved_in_part(last)  # the others of that day say nothing of this one
    ahead = story.planned and not partly
    if timed or countered or tells_later(last) or ahead or story.settled_since(last) or last is story.asking:
        return
    known = not partly and any(item.end > last.date for round_ in story.rounds for item in round_.standing)
    off = any(item.cancelled and item.settled_at > last.date for round_ in story.rounds for item in round_.interviews)
    if not (known or off):  # what it confirmed was called off since, by the user or by them
        offers = any(claim.kind is ClaimKind.OFFERED and claim.start for claim in last.interviews)
        template = "time_unknown_changed" if changes else "time_open" if offers else "time_unknown"
        yield because("T1", template, last, last.date, application=story.facts.id)


def _without_hour(story: Story) -> Iterator[Reason]:
    """Their last word, where it asked for a day that the user took, that day is there, and no hour could be read."""
    last = next((m for m in reversed(story.answers) if m.category is not Category.COURTESY), None)
    if last is None or last.needs_review or last.category is not Category.INTERVIEW_INVITATION or times(last):
        return
    own = next((message for message in reversed(story.mine) if message.date > last.date), None)
    asked = {(pick.weekday, pick.on) for pick in last.picks if pick.at is None} - {(None, None)}
    taken = {(pick.weekday, pick.on) for pick in own.picks if pick.at is None} & asked if own else set()
    if len(taken) != 1 or story.planned or story.settled_since(last) or last.date <= story.now - _FORGOTTEN:
        return
    ((weekday, on),) = taken
    begun = story.local_day(last.date)
    day = on or begun + timedelta(days=((weekday or 0) - begun.weekday() - 1) % 7 + 1)
    if story.local_day(story.now) >= day:
        yield because("T1", "hour_unknown", last, last.date, application=story.facts.id)


def _unbelieved(story: Story, interview: Interview) -> Iterator[Reason]:
    """Updates that came from another house than the invitation: nothing was changed, and they may be right."""
    for message in story.messages:
        if message.id in interview.unbelieved and message.date > interview.settled_at:
            yield because(
                "T1",
                "update_elsewhere",
                message,
                interview.start,
                message.date,
                address=message.sender.address,
                application=story.facts.id,
            )


def _unknown_of(story: Story, person: Person) -> Iterator[Reason]:
    """What a mail to somebody lacks: their address, or the name to greet them by."""
    if not person.address:
        yield _address_missing(story, person)
    elif not person.name and not is_shared(Address("", person.address)):
        yield because("T11", "no_name", None, address=person.address, application=story.facts.id)


def _address_missing(story: Story, person: Person) -> Reason:
    """Whose address is missing, and the ways to it; of who signs from the firm's, that a mail reaches them there."""
    signs_from = people_of.signs_from(person, story.answers)
    return because(
        "T3",
        "no_address_signs" if signs_from else "no_address",
        None,
        shared=next(iter(signs_from), ""),
        person=called(person),
        name=person.name or called(person),
        application=story.facts.id,
        ways="; ".join(guide.WAYS_TO_AN_ADDRESS),
    )


def _of_drafts(story: Story) -> Iterator[Reason]:
    for draft in story.facts.drafts:
        if draft.state is DraftState.BLOCKED:
            yield because(
                "T10",
                "blocked",
                None,
                draft=f"d{draft.id}",
                problems=_listed(draft.text.problems) or "unknown",
            )
        elif draft.state is DraftState.UNKNOWN:
            yield because("T1", "outcome_unknown", None, draft=f"d{draft.id}")
        elif draft.state is DraftState.EDITED:
            over = story.finished and draft.kind is not Kind.FEEDBACK_REQUEST
            to = written_to(draft, story.people)
            yield because("T1", "edited_lies_over" if over else "edited_lies", None, person=to)
        elif draft.state is DraftState.PLACED:
            if draft.remarks:
                yield because("T10", "stays", None, draft=f"d{draft.id}", problems=_listed(draft.remarks))
            yield from _placed(story, draft)


def _listed(problems: tuple[str, ...]) -> str:
    return "; ".join(problems).rstrip(".")


def _is_item(story: Story, round_: Round, interview: Interview) -> bool:
    """Whether an interview is one of the many items of a day of which somebody is known: a task, a tour, a lesson."""
    day = story.local_day(interview.start)
    items = [one for one in round_.standing if story.local_day(one.start) == day]
    return len(items) >= _ITEMS and any(one.people for one in items)


def _placed(story: Story, draft: DraftFact) -> Iterator[Reason]:
    to = written_to(draft, story.people)
    if story.finished and (draft.kind is not Kind.FEEDBACK_REQUEST or story.stage is not Stage.REJECTED):
        yield because(guide.RULE_OF[draft.kind], "draft_goes", None, person=to, kind=guide.NAME_OF[draft.kind])
        return
    if draft.kind is not Kind.THANK_YOU or draft.until is None:
        yield _lies(story, draft, to)
        return
    within = story.settings.timing.thank_you_within
    over = min([draft.until, *(story.add(end, within) for end in draft.reason.dates[:1])])  # one made anew has longer
    if story.now < over:
        left = _hours_left(over - story.now)
        yield because("T1", "thank_you_lies", None, over, person=to, left=left, within=str(within))
    else:
        yield because("T1", "thank_you_late", None, over, person=to)


def _lies_beside_thanks(story: Story, draft: DraftFact) -> bool:
    """Whether a reply lies in Drafts beside the thank-you to the same person: nobody wants two mails at once."""
    return draft.kind is Kind.NO_DECISION_REPLY and any(
        one.kind is Kind.THANK_YOU and one.state is DraftState.PLACED and one.person_key == draft.person_key
        for one in story.facts.drafts
    )


def _lies(story: Story, draft: DraftFact, to: str) -> Reason:
    """That a draft lies there; of one that asks for news, that a mail since may be the answer to it."""
    rule, kind, message = guide.RULE_OF[draft.kind], guide.NAME_OF[draft.kind], story.perhaps_here
    since = message is not None and draft.placed_at is not None and message.date > draft.placed_at
    if message is None or not since or draft.kind not in ASKS_FOR_NEWS:
        template = "draft_lies_beside" if _lies_beside_thanks(story, draft) else "draft_lies"
        return because(rule, template, None, person=to, kind=kind)
    asked = {"message": f"m{message.id}", "sender": writer_called(message)}
    return because(rule, "draft_lies_perhaps", message, message.date, person=to, kind=kind, **asked)


def _hours_left(left: timedelta) -> str:
    count = int(left.total_seconds() // 3600)
    if count == 0:
        return "less than an hour"
    return "1 hour" if count == 1 else f"{count} hours"


def _came_back(story: Story) -> Iterator[Reason]:
    for message in story.messages:
        lost = next((own for own in story.messages if own.own and own.message_id == message.bounced_message_id), None)
        recent = message.date > story.now - RECENT and not story.finished
        again = any(own.date > message.date for own in story.mine)
        if lost is not None and lost.message_id and recent and not again:
            to = ", ".join(address.address for address in lost.recipients)
            yield because("T3", "came_back", message, lost.date, to=to, application=story.facts.id)
