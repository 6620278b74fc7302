"""Replies to what they write: to no decision (N1), and to a rejection (R1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from agent.asked import readings
from agent.classification.senders.domains import is_free_mail, is_machinery, is_shared, registrable
from agent.classification.sentences.asked_first import ASKS_AROUND
from agent.classification.sentences.reasons import GIVES_NONE, OFFERS_WHY, POST_IS_GONE, TELLS_WHY
from agent.extraction.names.names import sender_name
from agent.extraction.who.who_wrote import answers_to_another
from agent.model.application import MessageFact, Person, Round, Stage
from agent.model.draft import DraftFact, Kind
from agent.model.mail import AWAY, Address, Category, Part, PersonClaim
from agent.model.plan import Place
from agent.people import folded, person_of
from agent.planner.outcome import Outcome, Refused, Verdict, revised
from agent.planner.story import (
    LIFTED,
    Story,
    answered_ids,
    because,
    called,
    lifted,
    writer_called,
)

NO_DECISION = Kind.NO_DECISION_REPLY
FEEDBACK = Kind.FEEDBACK_REQUEST

_WHY: Mapping[Kind, tuple[str, str, str]] = {
    NO_DECISION: ("N1", "no_decision", "timing.no_decision_reply_within"),
    FEEDBACK: ("R1", "rejected", "timing.feedback_request_within"),
}
"""By which rule each is placed, in which sentence it is said, and which setting ends it."""

_WHY_NOT = frozenset({Category.FEEDBACK, Category.REJECTION})
"""What a mail may mean that refuses and gives its reasons, where it is not sure which."""

_MAY_COME_BACK = frozenset({"taken_back", "perhaps_open"})
"""Why a request for feedback goes that a word of the user's brings back."""

_GOES_ON = frozenset(
    {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION, Category.NO_DECISION, Category.OFFER}
)
"""What a mail may mean that opens the application again."""

_FIRST_WORD = timedelta(days=14)
"""How long before the sure refusal somebody may have written so."""


def no_decision_outcomes(story: Story) -> Iterator[Outcome]:
    """Given a story, return what N1 comes to for their newest mail without a decision.

    Of several that came while nobody looked, the newest alone is answered.
    """
    message = _newest(story, Category.NO_DECISION)
    if message is None:
        return
    refused = _no_decision_stopped(story, message)
    if refused:
        yield refused
        return
    slot = story.slot(NO_DECISION, lambda draft: draft.answers == message.message_id)
    if not slot.free:
        yield Refused(because("N1", "has_reply", message))
        return
    place = _reply(story, message, slot.previous)
    if story.now >= place.until:
        yield Refused(because("N1", "too_late", message, place.until, setting="timing.no_decision_reply_within"))
        return
    yield place


def no_decision_verdict(story: Story, draft: DraftFact) -> Verdict:
    """Given an untouched reply to no decision, return what it would be made from now, or why it goes."""
    message = _newest(story, Category.NO_DECISION)
    if message is None or message.message_id != draft.answers:
        return because("N1", f"{LIFTED}overtaken", message or story.last_answer)
    refused = _no_decision_stopped(story, message)
    if refused:
        return refused.reason
    place = _reply(story, message, None)
    if story.now >= place.until:
        return because("N1", "past_end", message, place.until, setting="timing.no_decision_reply_within")
    return place


def feedback_outcomes(story: Story) -> Iterator[Outcome]:
    """Given a story, return what R1 comes to: one request an application, where there was an interview."""
    rejection = _rejection(story)
    if rejection is None:
        return
    refused = _feedback_stopped(story, rejection)
    if refused:
        yield refused
        return
    slot = story.slot(FEEDBACK, lambda draft: True)
    if not slot.free:
        yield Refused(because("R1", "has_request", rejection))
        return
    place = _request(story, rejection, slot.previous)
    if place is None:
        yield Refused(because("R1", "nobody_to_ask", rejection))
    elif story.now >= place.until:
        yield Refused(because("R1", "too_late", rejection, place.until, setting="timing.feedback_request_within"))
    else:
        yield place


def feedback_verdict(story: Story, draft: DraftFact) -> Verdict:
    """Given an untouched request for feedback, return what it would be made from now, or why it goes."""
    rejection = _rejection(story)
    if rejection is None:
        return because("R1", f"{LIFTED}not_rejected", story.last_answer)
    refused = _feedback_stopped(story, rejection)
    if refused:
        return lifted(refused.reason) if refused.reason.template in _MAY_COME_BACK else refused.reason
    place = _request(story, rejection, None)
    if place is None or place.occasion != draft.occasion:
        return because("R1", f"{LIFTED}overtaken", rejection)
    if story.now >= place.until:
        return because("R1", "past_end", rejection, place.until, setting="timing.feedback_request_within")
    return place


def _newest(story: Story, category: Category) -> MessageFact | None:
    said = [message for message in story.answers if message.category is category and not message.needs_review]
    return said[-1] if said else None


def _rejection(story: Story) -> MessageFact | None:
    return _newest(story, Category.REJECTION) if story.stage is Stage.REJECTED else None


def _no_decision_stopped(story: Story, message: MessageFact) -> Refused | None:
    if not _reaches_a_person(story, message):
        return Refused(because("N1", "no_reply_address", message))
    if _answers_elsewhere(story, message):
        return Refused(because("N1", "reply_elsewhere", message, address=_reply_address(message)))
    overtaken = next(
        (
            later
            for later in story.answers
            if later.date > message.date and later.category not in {Category.COURTESY, Category.NO_DECISION}
        ),
        None,
    )
    if overtaken:
        return Refused(because("N1", "overtaken", overtaken, overtaken.date))
    asked = next((one for one in reversed(story.mine) if one.date < message.date), None)
    if asked and _about_the_time(asked, message):
        return Refused(because("N1", "about_the_time", message, asked.date))
    own = _written_back(story, message, _writer(story, message))
    if own:
        return Refused(because("N1", "already_answered", own, own.date))
    return None


def _about_the_time(asked: MessageFact, message: MessageFact) -> bool:
    """Whether who is asked yet is so about a time that the user has just asked for: "Let me check with Rupert"."""
    return bool(asked.proposals and not asked.picks) and any(one.signal == ASKS_AROUND for one in message.evidence)


def _feedback_stopped(story: Story, rejection: MessageFact) -> Refused | None:
    if not _was_interviewed(story, rejection):
        return Refused(because("R1", "no_interview", rejection))
    if any(one.signal == POST_IS_GONE for one in rejection.evidence):
        return Refused(because("R1", "post_gone", rejection))
    signals = {one.signal: one.quote for one in rejection.evidence}
    if GIVES_NONE in signals and OFFERS_WHY not in signals:
        return Refused(because("R1", "gives_none", rejection, quote=signals[GIVES_NONE]))
    undone = _newest(story, Category.NO_DECISION)
    within = story.settings.timing.feedback_request_within
    if undone and rejection.date < undone.date and story.now < story.add(undone.date, within):
        # "that was sent in error": only the user knows which of the two holds
        numbers = {"message": f"m{rejection.id}", "later": f"m{undone.id}"}
        return Refused(because("R1", "taken_back", undone, rejection.date, undone.date, **numbers))
    open_again = next((m for m in story.doubtful if _may_open_again(m, rejection)), None)
    if open_again:
        numbers = {"message": f"m{open_again.id}", "sender": writer_called(open_again)}
        return Refused(because("R1", "perhaps_open", open_again, open_again.date, **numbers))
    told = next((m for m in story.answers if _may_tell_why(m, rejection)), None)
    if told:
        template = "feedback_perhaps" if told.needs_review else "feedback_came"
        return Refused(because("R2", template, told, told.date, message=f"m{told.id}", sender=writer_called(told)))
    asked, _ = _whom_to_ask(story, rejection)
    own = _written_back(story, rejection, asked) if asked else None
    if own:
        return Refused(because("R1", "already_answered", own, own.date))
    return None


def _was_interviewed(story: Story, rejection: MessageFact) -> bool:
    """Whether there was an interview before the rejection, by a round, or by their own words up to then."""
    held = any(item.end <= rejection.date for round_ in story.rounds for item in round_.standing)
    return held or any(message.talked for message in story.answers if message.date <= rejection.date)


def _may_open_again(message: MessageFact, rejection: MessageFact) -> bool:
    """Whether a doubtful mail since the rejection may go on with the application: "The role is open again"."""
    later = message.date > rejection.date and message.category is not Category.REJECTION
    return later and not readings(message).isdisjoint(_GOES_ON)


def _may_tell_why(message: MessageFact, rejection: MessageFact) -> bool:
    """Whether a mail tells what could have been better: since the rejection, or perhaps as the first word of it.

    A system's refusal follows a person's, and nobody is asked for the reasons that they have just given.
    """
    meant = readings(message)
    why = message.category is Category.REJECTION and any(one.signal == TELLS_WHY for one in message.evidence)
    if why or meant >= _WHY_NOT:
        return message.date >= rejection.date - _FIRST_WORD
    return message.category is Category.FEEDBACK and message.date >= rejection.date


def _written_back(story: Story, message: MessageFact, person: Person | None) -> MessageFact | None:
    """The user's own mail since this message, to its writer or in its thread."""
    for own in story.mine:
        if own.date <= message.date:
            continue
        to_them = person is not None and any(a.address in person.addresses for a in own.recipients)
        if to_them or (message.message_id and message.message_id in answered_ids(own)):
            return own
    return None


def _writer(story: Story, message: MessageFact) -> Person:
    """Who wrote a message, with the address that a reply goes to."""
    address = _reply_address(message)
    known = next((person for person in story.people if address in person.addresses), None)
    if known is not None:
        return known
    to_another = _answers_to_another(message)
    if not to_another and (writer := story.writer(message)) is not None:
        own = tuple(sorted(writer.addresses - {address}))
        return replace(writer, key=address, address=address, formerly=own)
    signer = _signer(message)
    header = message.reply_to if (message.automatic or to_another) and message.reply_to else message.sender
    name, signs_as = (signer.name, signer.signs_as) if signer else (sender_name(header), "")
    return Person(key=address or folded(name), name=name, address=address, part=Part.UNKNOWN, signs_as=signs_as)


def _answers_to_another(message: MessageFact) -> bool:
    """Whether a person's mail wants its answer at somebody else's own address: "Reply-To: Tom Hale <tom.hale@...>"."""
    to = message.reply_to
    if message.automatic or to is None or to.address in {"", message.sender.address} or is_shared(to):
        return False
    return answers_to_another(message.sender, to)


def _signer(message: MessageFact) -> PersonClaim | None:
    """Who signed a message that came from a shared address: "Rita Moura" beneath a mail of recruitment@."""
    if message.automatic or not is_shared(message.sender):
        return None
    first = next(iter(message.people), None)
    return first if first and first.signs_as and not first.address and first.part is not Part.INTERVIEWER else None


def _whom_to_ask(story: Story, rejection: MessageFact) -> tuple[Person | None, MessageFact | None]:
    """Who wrote the rejection or has its answers; if that is a machine, the one person whose address it gives, else the
    last person who wrote, in their thread.
    """
    if _reaches_a_person(story, rejection) and not _answers_elsewhere(story, rejection):
        return _writer(story, rejection), rejection
    if contact := _contact(story, rejection):
        return contact, rejection
    for message in reversed(story.answers):
        sure = not message.automatic and not (message.needs_review and not _took_part(story, message))
        asks = _reply_address(message) and not _answers_elsewhere(story, message)
        if sure and message.date <= rejection.date and asks:
            return _writer(story, message), _in_words(story, message)
    for own in reversed(story.mine):
        person = next((p for p in story.people for a in own.recipients if a.address in p.addresses), None)
        if person:
            return person, own
    return None, None


def _in_words(story: Story, message: MessageFact) -> MessageFact:
    """The last mail of a writer's that is no calendar's, else the user's last one to them.

    Nobody answers "Updated invitation: ... @ Mon Sep 14" with a letter.
    """
    if not any(claim.uid for claim in message.interviews):
        return message
    theirs = [
        one
        for one in story.answers
        if one.date <= message.date
        and one.sender.address == message.sender.address
        and not one.automatic
        and not one.needs_review
        and not any(claim.uid for claim in one.interviews)
    ]
    writer = _writer(story, message)
    mine = [own for own in story.mine if any(to.address in writer.addresses for to in own.recipients)]
    return next(reversed(theirs or mine), message)


def _contact(story: Story, rejection: MessageFact) -> Person | None:
    """The one person whose address a machine's rejection gives: "for feedback please contact Ada Byrne, at ...".

    It must be somebody whom the user met, or of the house that wrote: anybody can name an address.
    """
    given = [claim for claim in rejection.people if claim.name and claim.address and claim.part not in AWAY]
    given = [claim for claim in given if not is_shared(Address("", claim.address))]
    if not rejection.automatic or len(given) != 1:
        return None
    met = any(person_of(round_.people, given[0]) is not None for round_ in story.rounds)
    of_house = registrable(given[0].address.rpartition("@")[2]) == registrable(rejection.sender.domain)
    return person_of(story.people, given[0]) if met or of_house else None


def _took_part(story: Story, message: MessageFact) -> bool:
    """Whether somebody whom the user met wrote a mail: whatever it says, its thread is one with them."""
    return any(message.sender.address in person.addresses for round_ in story.rounds for person in round_.people)


def _round_at(story: Story, message: MessageFact) -> Round | None:
    begun = [r for r in story.rounds if r.standing and r.invited_at and r.invited_at <= message.date]
    return begun[-1] if begun else None


def _reply(story: Story, message: MessageFact, previous: DraftFact | None) -> Place:
    return _place(story, NO_DECISION, message, _writer(story, message), message, previous)


def _request(story: Story, rejection: MessageFact, previous: DraftFact | None) -> Place | None:
    person, answered = _whom_to_ask(story, rejection)
    if person is None or answered is None:
        return None
    return _place(story, FEEDBACK, rejection, person, answered, previous)


def _place(
    story: Story, kind: Kind, about: MessageFact, person: Person, answered: MessageFact, previous: DraftFact | None
) -> Place:
    """What a mail of theirs brings about: an answer to ``answered``, which need not be that mail itself."""
    timing = story.settings.timing
    within = timing.no_decision_reply_within if kind is NO_DECISION else timing.feedback_request_within
    rule, template, setting = _WHY[kind]
    again = revised(story, kind, previous)
    return Place(
        application=story.facts,
        kind=kind,
        round=_round_at(story, about),
        person=person,
        interview=None,
        answers=answered,
        occasion=about.message_id,
        due=story.after_pause(about.date),
        until=story.add(about.date, within),
        reason=because(rule, template, about, about.date, setting=setting, person=called(person)),
        **again,
        account=answered.ref.account,
        from_address=answered.sender.address if answered.own else answered.received_at_address,
    )


def _reply_address(message: MessageFact) -> str:
    """Given one of their messages, return where a reply to it goes."""
    return message.reply_to.address if message.reply_to and message.reply_to.address else message.sender.address


def _reaches_a_person(story: Story, message: MessageFact) -> bool:
    """Given one of their messages, return whether a reply goes to a person: who wrote it, or who has its answers.

    A machine's mail may name in its Reply-To whom it was sent for.
    """
    if not message.automatic:
        return bool(_reply_address(message))
    if message.reply_to is None or not message.reply_to.address:
        return False
    if any(message.reply_to.address in person.addresses for person in story.people):
        return True
    named = len(message.reply_to.name.split()) > 1
    return named and not (is_shared(message.reply_to) or is_machinery(message.reply_to))


def _answers_elsewhere(story: Story, message: MessageFact) -> bool:
    """Given one of their messages, return whether it wants its answer at a house that nobody vouches for.

    That is another domain than the sender's, and neither a hiring system's nor that of somebody of the application. At
    free mail it is the address that was heard of, and what only passes for theirs vouches for nothing.
    """
    if message.reply_to is None or not message.reply_to.address:
        return False
    asked, wrote = registrable(message.reply_to.domain), registrable(message.sender.domain)
    if asked == wrote or is_machinery(message.reply_to) or is_machinery(message.sender):
        return False
    others = [other.sender for other in story.messages if other.id != message.id and not other.own and other.trusted]
    if is_free_mail(message.reply_to):
        return message.reply_to.address not in {address.address for address in others}
    return asked not in {registrable(address.domain) for address in others}
