"""How somebody was greeted in the last mail that the user sent them: the next one does not call them otherwise; and
with which word the other side greets, where the user has written none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from agent.drafting.formats import how_called, tidy_name
from agent.expressions import expression
from agent.extraction.names.names import is_title
from agent.extraction.names.nicknames import NICKNAMES
from agent.extraction.names.openings import is_formal
from agent.model.application import MessageFact, Person
from agent.model.draft import DraftFact, DraftState
from agent.model.plan import Place

_GREETING = expression(r"(?P<word>Hi|Hello|Dear) (?P<called>[^\n,]+),")


@dataclass(frozen=True, slots=True)
class Greeted:
    """How somebody was greeted: "Dear", and "Dr. Okafor"; "" where no more is known than that it was by no title."""

    word: str
    called: str


def greeted_before(place: Place) -> Greeted | None:
    """Given what is to be placed, return how the user last greeted its person: in a draft that was sent, or in a mail
    of their own, of which the form alone is known ("Dear Dr"). Return None where they did not."""
    in_draft, placed_at = _in_a_draft(place)
    own = _own_mail(place)
    if own is None or (placed_at is not None and own.date < placed_at):
        return in_draft
    word, _, title = own.opening.partition(" ")
    if title and in_draft and _formal(in_draft.called):
        return in_draft
    if title:
        return Greeted(word, how_called(replace(place.person, signs_as=f"{title} {place.person.name}")))
    return Greeted(word, in_draft.called if in_draft and not _formal(in_draft.called) else "")


def usual_word(place: Place) -> str:
    """Given what is to be placed, return the word with which the two sides greet: the user's last, else that of the
    person's own mails, else of whoever wrote last for the other side; "" where none is known."""
    before = greeted_before(place)
    if before:
        return before.word
    wrote = [one for one in place.application.messages if one.opening and not one.own and not one.automatic]
    theirs = [one for one in wrote if one.sender.address in place.person.addresses] or wrote
    return max(theirs, key=_when).opening.partition(" ")[0] if theirs else ""


def as_before(person: Person, before: Greeted | None) -> Person:
    """Given a person and how they were greeted, return them so that they are called alike: by title, or without.

    Between a first name and a short one the way in which they sign decides.
    """
    if before is None or _formal(before.called) == _formal(how_called(person)):
        return person
    return replace(person, signs_as=before.called or tidy_name(person.name).partition(" ")[0])


def _in_a_draft(place: Place) -> tuple[Greeted | None, datetime | None]:
    """How the last draft that was sent to the person greets them, and when it was placed."""
    sent = [
        draft
        for draft in place.application.drafts
        if draft.state is DraftState.SENT and draft.placed_at is not None and _is_to(draft, place.person)
    ]
    for draft in sorted(sent, key=lambda one: (str(one.placed_at), one.id), reverse=True):
        match = _GREETING.match(draft.text.body)
        if match and _is_theirs(match["called"], place.person):
            at = draft.placed_at
            by_title = _formal(match["called"]) and at is not None and not _has_offered_first_name(place, at)
            return Greeted(match["word"], match["called"] if by_title or not _formal(match["called"]) else ""), at
    return None, None


def _own_mail(place: Place) -> MessageFact | None:
    """The user's last mail to the person that greets them; none where they sign with a first name since, which asks
    to be called by it."""
    to_them = (
        one
        for one in place.application.messages
        if one.own and one.opening and any(to.address in place.person.addresses for to in one.recipients)
    )
    last = max(to_them, key=_when, default=None)
    return None if last and is_formal(last.opening) and _has_offered_first_name(place, last.date) else last


def _has_offered_first_name(place: Place, since: datetime) -> bool:
    since_then = (one for one in place.application.messages if not one.own and one.date > since)
    theirs = (claim for one in since_then for claim in one.people if claim.address in place.person.addresses)
    return any(claim.signs_as and " " not in claim.signs_as for claim in theirs)


def _when(message: MessageFact) -> datetime:
    return message.date


def _is_to(draft: DraftFact, person: Person) -> bool:
    if draft.text.to_address and person.address:
        return draft.text.to_address in person.addresses
    return draft.person_key == person.key


def _is_theirs(called: str, person: Person) -> bool:
    """Whether the greeting names the person as they are known now: a name may have been put right since."""
    known = {word.casefold() for form in (person.name, person.signs_as) for word in tidy_name(form).split()}
    known |= {word for group in NICKNAMES for word in group if group & known}
    return any(word.casefold() in known for word in called.split() if not is_title(word))


def _formal(called: str) -> bool:
    return called != "" and is_title(called.partition(" ")[0])
