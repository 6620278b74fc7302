"""How somebody was greeted in the last mail that the user sent them: the next one does not call them otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent.drafting.formats import how_called, tidy_name
from agent.expressions import expression
from agent.extraction.names.names import is_title
from agent.extraction.names.nicknames import NICKNAMES
from agent.model.application import Person
from agent.model.draft import DraftFact, DraftState
from agent.model.plan import Place

_GREETING = expression(r"(?P<word>Hi|Hello|Dear) (?P<called>[^\n,]+),")


@dataclass(frozen=True, slots=True)
class Greeted:
    """How somebody was greeted: "Dear", and "Dr. Okafor"."""

    word: str
    called: str


def greeted_before(place: Place) -> Greeted | None:
    """Given what is to be placed, return how the last draft that was sent to its person greets them; None without."""
    sent = [
        draft
        for draft in place.application.drafts
        if draft.state is DraftState.SENT and draft.placed_at is not None and _is_to(draft, place.person)
    ]
    for draft in sorted(sent, key=lambda one: (str(one.placed_at), one.id), reverse=True):
        match = _GREETING.match(draft.text.body)
        if match and _is_theirs(match["called"], place.person):
            return Greeted(match["word"], match["called"])
    return None


def as_before(person: Person, before: Greeted | None) -> Person:
    """Given a person and how they were greeted, return them so that they are called alike: by title, or without.

    Between a first name and a short one the way in which they sign decides.
    """
    if before is None or _formal(before.called) == _formal(how_called(person)):
        return person
    return replace(person, signs_as=before.called)


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
    return is_title(called.partition(" ")[0])
