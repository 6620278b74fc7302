"""Mail that the user is still asked about: which interviews it may have moved or called off, what it holds up.

A thank-you for an interview that perhaps was not held is worse than none: it waits until the user says what the mail
means. So does the follow-up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from agent import explanations, rounds
from agent.asked import readings
from agent.classification.judgement.telling import LEARNED
from agent.model.application import Interview, MessageFact, Round, Stage
from agent.model.draft import Reason
from agent.model.mail import ENDS, OF_INTERVIEWS, SETS_OR_ASKS, Category, ClaimKind
from agent.planner import moved
from agent.planner.story import ASKS, Story, answered_ids, because, writer_called

_ENDS_ONE = frozenset({Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION, Category.REJECTION})
"""What may mean that an interview was not held, whenever it is written: afterwards too ("sorry that nobody came")."""

_MOVE_ON = OF_INTERVIEWS | ENDS | {Category.NO_DECISION}

_OPENS_AGAIN = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION, Category.OFFER})
"""What opens an application again that the user has closed."""

_SAYS_WHY_NOT = frozenset({Category.REJECTION, Category.FEEDBACK})
"""What settles, at the end of it all, whatever was asked about before: nobody tells the reasons of anything else."""

_AFTER_A_REFUSAL = frozenset({Category.REJECTION, Category.COURTESY, Category.ACKNOWLEDGEMENT})
"""What a mail may be that follows a sure refusal, and changes nothing of it: "That's kind, all the best with it"."""

_NOTHING_NEW = frozenset({Category.INTERVIEW_CONFIRMATION, Category.COURTESY, Category.ACKNOWLEDGEMENT})
_OF_AN_OFFER = _NOTHING_NEW | {Category.OFFER, Category.NO_DECISION, Category.INFORMATION_REQUEST}
"""What a mail may be that follows an offer, and changes nothing of it."""

_SETS_NOTHING = frozenset(
    {Category.INFORMATION_REQUEST, Category.ASSESSMENT, Category.OUTREACH, Category.ACKNOWLEDGEMENT, Category.COURTESY}
)
"""What a mail may be of which nothing depends once the user has answered it, whatever it asked."""

_RATHER = 0.5
"""How sure the likelier of two readings must be for a question to be left out, of which nothing depends."""

ASKED_FOR = timedelta(days=30)
"""How long it is asked what a machine's mail means that nothing has followed."""

_SORRY_FOR = timedelta(days=2)
"""How long after an interview's time a mail may say that it was not held."""


_MAY_MOVE_ONE = SETS_OR_ASKS
"""What may be a move in other words, while the interview lies ahead and another time than its own is named."""
_OF_AN_HOUR = _MAY_MOVE_ONE | {Category.INTERVIEW_CHANGE, Category.COURTESY}
_EARLY = timedelta(minutes=30)
"""How long before an interview one is asked to be there."""


def of_interview(story: Story, interview: Interview) -> MessageFact | None:
    """Given an interview, return the first mail since the last sure word on it that may have moved it or called it off.

    None where no mail that the user is asked about can mean it.
    """
    doubtful = next((message for message in story.doubtful if _may_mean(message, interview)), None)
    return doubtful or moved.perhaps_by(story, interview)


def of_round(story: Story, round_: Round) -> tuple[MessageFact, Interview] | None:
    """Given a round, return the first interview of it that a mail may have moved or called off, with that mail."""
    found = ((of_interview(story, interview), interview) for interview in round_.standing)
    return next(((message, interview) for message, interview in found if message is not None), None)


def only_refuses(message: MessageFact, end: datetime) -> bool:
    """Given a mail, return whether all that it may do to an interview that ended then is to refuse after it."""
    return readings(message) & _ENDS_ONE == {Category.REJECTION} and message.date >= end


def held(rule: str, message: MessageFact, interview: Interview) -> Reason:
    """Given the mail that something waits for, return why, and how the user lets it go on."""
    if not message.needs_review and not message.candidates:
        return because(
            rule,
            "held_moved",
            message,
            message.date,
            interview.start,
            message=f"m{message.id}",
            sender=writer_called(message),
        )
    meaning = " CATEGORY" if message.needs_review else ""
    where = " --application APPLICATION" if message.candidates and message.application is None else ""
    return because(
        rule,
        "held_refused" if only_refuses(message, interview.end) else "held",
        message,
        message.date,
        interview.start,
        command=f"followup correct m{message.id}{meaning}{where}",
        sender=writer_called(message),
    )


def doubted_as(message: MessageFact) -> tuple[str, str]:
    """Given a mail that is asked about, return the name of the sentence that asks, and why it is suspicious, or whom it
    greets."""
    if message.own:
        return "taken_back_by_whom", ""
    found = message.suspicion
    if found:
        return "suspicious", explanations.SUSPICIONS[found.signal]
    if message.greets and not message.spoofed:
        return "misdirected", message.greets
    return "spoofed" if message.spoofed else "unsure", ""


def is_open(story: Story, message: MessageFact) -> bool:
    """Given a mail of the application, return whether it is to be asked about: no later word made it moot.

    What may be a refusal or an offer is settled by the next word of theirs that is sure, and by an interview that is
    set or offered after it; what may set or move an interview by a sure word on one, and by the end of it all; what may
    ask something of the user by that end alone. As long as something waits for the answer, it is asked.
    """
    if not message.needs_review or _is_forgotten(story, message):
        return False
    if message.own:
        return not story.finished
    if story.stage is Stage.WITHDRAWN:
        return False  # the user has told them that it is over, and nothing that they write changes that
    if story.stage is Stage.CLOSED:  # only they may open it again
        return message.date > (story.stage_since or story.now) and not readings(message).isdisjoint(_OPENS_AGAIN)
    if story.finished:
        return not _is_told_otherwise(story, message)
    if any(message == one for one in _that_hold(story)):
        return True
    if _comes_to_the_same(story, message) or _offers_again(story, message):
        return False
    later = {m.category for m in _sure_after(story, message)}
    if readings(message) & OF_INTERVIEWS:
        settled = any(one.settled_at > message.date for round_ in story.rounds for one in round_.interviews)
        return not later & ENDS and not settled and not _was_held_since(story, message)
    if readings(message) & ASKS:
        return not later & ENDS and not (readings(message) <= _SETS_NOTHING and _is_done(story, message))
    return not later & _MOVE_ON and not _went_on(story, message)


def _is_told_otherwise(story: Story, message: MessageFact) -> bool:
    """Whether the end of it all leaves nothing of a doubt: a later mail tells it or why, or a sure refusal came
    before what can only repeat it or part kindly."""
    refused = any(
        one.category is Category.REJECTION and not one.needs_review and one.date < message.date for one in story.answers
    )
    repeats = refused and readings(message) <= _AFTER_A_REFUSAL
    return repeats or any(later.category in _SAYS_WHY_NOT for later in _sure_after(story, message))


def _is_done(story: Story, message: MessageFact) -> bool:
    """Whether the user has written in answer to a mail since, or an interview was held to which they were to bring what
    it asked for."""
    answered = any(message.message_id in answered_ids(own) for own in story.mine if own.date > message.date)
    return answered or _is_over_since(story, message)


def _comes_to_the_same(story: Story, message: MessageFact) -> bool:
    """Whether a mail rather says nothing new, and no interview is set or held by others whichever of it is true.

    "Lovely, speak then": a confirmation or a courtesy, of which nothing hangs on the answer.
    """
    standing = [interview for round_ in story.rounds for interview in round_.standing]
    if any(_names_its_hour(message, interview) for interview in standing):
        return True
    took_up = any(interview.message == message.id for interview in standing)  # "Perfect. I'll book a table."
    if not readings(message) <= _NOTHING_NEW or (message.confidence < _RATHER and not took_up):
        return False
    for reading in readings(message) & OF_INTERVIEWS:
        told = replace(message, category=reading, needs_review=False, runner_up=None)
        facts = replace(story.facts, messages=tuple(told if one.id == message.id else one for one in story.messages))
        zone, length = story.calendar.zone, story.settings.timing.interview_length
        if _told(rounds.of_application(facts, story.people, zone, length)) != _told(story.rounds):
            return False
    return True


def _offers_again(story: Story, message: MessageFact) -> bool:
    """Whether a mail after a sure offer is rather of that one: "Welcome to the team, the papers follow", "sure, the
    16th is fine"."""
    rather = message.category in _NOTHING_NEW | {Category.OFFER}
    if not rather or Category.OFFER not in readings(message) or not readings(message) <= _OF_AN_OFFER:
        return False
    return any(
        one.category is Category.OFFER and one.date < message.date
        for one in story.answers
        if one.id != message.id and not one.needs_review
    )


def _told(found: Iterable[Round]) -> list[list[Interview]]:
    """Rounds without who said so last: "Great, I've put that in" says again what the user had settled."""
    return [[replace(one, message=None, settled_at=one.start, quote="") for one in each.interviews] for each in found]


def _is_forgotten(story: Story, message: MessageFact) -> bool:
    """Whether a machine's mail is old, and it has written nothing since: what it may be is about nothing of now."""
    if not message.automatic or any(message == one for one in _that_hold(story)):
        return False
    said = [one.date for one in story.messages if one.sender.address == message.sender.address]
    return max(said) <= story.now - ASKED_FOR


def _went_on(story: Story, message: MessageFact) -> bool:
    """Whether an interview was set after a mail, or a later one, whatever it means, is about an interview."""
    later = (one for one in story.answers if one.date > message.date)
    return story.settled_since(message) or any(readings(one) <= OF_INTERVIEWS for one in later)


def _was_held_since(story: Story, message: MessageFact) -> bool:
    """Whether what a mail rather confirms has been held: an interview that lay ahead when it was written."""
    return message.category is Category.INTERVIEW_CONFIRMATION and _is_over_since(story, message)


def _is_over_since(story: Story, message: MessageFact) -> bool:
    """Whether an interview has ended since a mail."""
    standing = (interview for round_ in story.rounds for interview in round_.standing)
    return any(message.date < interview.end <= story.now for interview in standing)


def _sure_after(story: Story, message: MessageFact) -> list[MessageFact]:
    return [later for later in story.answers if later.date > message.date and not later.needs_review]


def _that_hold(story: Story) -> list[MessageFact]:
    """The mails for which something waits that could still be placed."""
    last = story.settings.timing.follow_up_until
    rounds = [round_ for round_ in story.rounds if round_.end and story.now < story.add(round_.end, last)]
    found = [of_interview(story, interview) for round_ in rounds for interview in round_.standing]
    return [message for message in found if message is not None]


def _may_mean(message: MessageFact, interview: Interview) -> bool:
    if message.own or message.date <= interview.settled_at:
        return False
    ends = readings(message) & _ENDS_ONE
    if _names_its_hour(message, interview):
        return False
    if message.date >= interview.end:
        return Category.REJECTION in ends or (bool(ends) and _was_not_held(message, interview))
    if ends:
        # "Grand, parking is round the back": what is rather a confirmation refuses nobody.
        return ends != {Category.REJECTION} or message.category is not Category.INTERVIEW_CONFIRMATION
    if message.automatic or not readings(message) & _MAY_MOVE_ONE:
        return False
    named = {claim.start for claim in message.interviews if claim.kind is not ClaimKind.OFF}
    invites = Category.INTERVIEW_INVITATION in readings(message) and not _says_little(message)
    return any(claim.kind is ClaimKind.OFF for claim in message.interviews) or (
        interview.start not in named and (invites or bool(named))
    )


def _names_its_hour(message: MessageFact, interview: Interview) -> bool:
    """Whether a mail before an interview names its hour, and that at which to be there, and no other: "Ask for me at
    11:50. Lunch runs noon to 1." Whatever it is, it moves nothing."""
    if message.date >= interview.start or not readings(message) <= _OF_AN_HOUR:
        return False
    named = {claim.start for claim in message.interviews if claim.start}
    off = any(claim.kind is ClaimKind.OFF for claim in message.interviews)
    there = all(timedelta(0) <= interview.start - start <= _EARLY for start in named)
    return interview.start in named and there and not off


def _says_little(message: MessageFact) -> bool:
    """Whether a mail names no time, and nothing of it is known to invite: "fractions, you pick"."""
    return not message.interviews and {one.signal for one in message.evidence} <= {LEARNED}


def _was_not_held(message: MessageFact, interview: Interview) -> bool:
    """Whether a mail after an interview's end may say that nobody came to it.

    That is written soon, and what is rather something else ("How did it go?") does not say it.
    """
    return message.category in _ENDS_ONE and message.date < interview.end + _SORRY_FOR
