"""Own mails to applications, by hashes: what an application knows in clear is hashed, and compared with what was kept.

The user's mails are kept as hashes of their recipients, threads and subject, so that one to a friend says nothing to
anybody. Once an application knows an address or a Message-ID, the own mails that hold it belong to it, whenever they
were written; what it knows of them is then given back in clear, and what it does not know stays hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import chain

from agent.model.application import ALIKE, MOSTLY, ApplicationFacts, MessageFact
from agent.model.mail import Address, PersonClaim
from agent.store.hashing import ANSWERS, ITSELF, RECIPIENT, SUBJECT, THREAD, bare_subject
from agent.store.queries import YOU_SAID_SO
from agent.store.spelling import spelled

HIDDEN = "<hidden>"
"""A Message-ID in an own mail's thread that no application knows. It keeps the place of what comes after it."""

_PERHAPS = "itself, perhaps"
"""Ties an own mail to where the user put what answers it, and parts it from nobody whom it went to."""

BY_TEXT = "it was made of a draft of this application"
BY_THREAD = "it stands in a thread of this application"
BY_PERSON = "it went to a person of this application"

Clear = dict[str, str]  # hash -> what it is the hash of


@dataclass(frozen=True, slots=True)
class OwnMark:
    """One hashed part of an own mail's head."""

    kind: str
    position: int
    hash: str


@dataclass(frozen=True, slots=True)
class Known:
    """What one application knows in clear, under the hashes of it."""

    people: Clear
    named: Clear  # the names of those whose addresses are only spelled, under the hashes of these
    ids: Clear  # its messages and drafts: an own mail that answers one belongs to it
    answered: Clear  # what its messages answer, and its drafts: an own mail that is one of them belongs to it
    perhaps: Clear  # what its messages answer that the user put here: it may have been about another, too
    subjects: Clear

    def ties(self) -> Iterable[tuple[str, str]]:
        """Return each kind and hash of mark that makes an own mail belong to it."""
        by_id = ((ANSWERS, self.ids), (THREAD, self.ids), (ITSELF, self.answered), (_PERHAPS, self.perhaps))
        for kind, clear in ((RECIPIENT, self.people), *by_id):
            for known in clear:
                yield kind, known


def known(
    messages: Iterable[MessageFact],
    hashed: Callable[[str], str],
    application: ApplicationFacts | None = None,
) -> Known:
    """Given the other side's messages, how to hash, and the application that they belong to, return what it knows."""
    theirs = tuple(messages)
    drafts = application.drafts if application else ()
    mine = {fact.received_at_address for fact in theirs} | {draft.text.from_address for draft in drafts}
    ids = [*(fact.message_id for fact in theirs), *(draft.message_id for draft in drafts)]
    answered = chain.from_iterable(map(_answered, (fact for fact in theirs if not _was_put_here(fact))))
    perhaps = chain.from_iterable(map(_answered, filter(_was_put_here, theirs)))
    subjects = [*(draft.text.subject for draft in drafts), *(fact.subject for fact in theirs)]
    guessed = spelled(_claims(theirs, application), mine, {fact.sender.address for fact in theirs} - {""})
    people = {*_addresses(theirs, application), *guessed} - mine
    return Known(
        people={hashed(address): address for address in people},
        named={hashed(address): name for address, name in guessed.items()},
        ids={hashed(one): one for one in ids if one},
        answered={hashed(one): one for one in (*answered, *(draft.message_id for draft in drafts)) if one},
        perhaps={hashed(one): one for one in perhaps if one},
        subjects={hashed(bare_subject(one)): one for one in reversed(subjects) if bare_subject(one)},
    )


def _answered(fact: MessageFact) -> tuple[str, ...]:
    return fact.in_reply_to, *fact.references


def _was_put_here(fact: MessageFact) -> bool:
    """Whether the user said of a mail that it belongs here: what it answers may be about what it was taken from."""
    return fact.matched_because == YOU_SAID_SO


def _addresses(theirs: tuple[MessageFact, ...], application: ApplicationFacts | None) -> set[str]:
    found: set[str] = set()
    for fact in theirs:
        if not fact.automatic:
            found |= {fact.sender.address, fact.reply_to.address if fact.reply_to else ""}
    if application:
        found |= {draft.text.to_address for draft in application.drafts}
    return (found | {claim.address for claim in _claims(theirs, application)}) - {""}


def _claims(theirs: tuple[MessageFact, ...], application: ApplicationFacts | None) -> list[PersonClaim]:
    """What is said of people, by mails and by the user."""
    claims: list[PersonClaim] = []
    for fact in theirs:
        claims += chain(fact.people, *(interview.people for interview in fact.interviews))
    if application:
        claims += (said.claim for said in application.people_said)
        claims += chain.from_iterable(said.claim.people for said in application.interviews_said)
    return claims


def belongs(marks: Iterable[OwnMark], owners: dict[tuple[str, str], list[str]]) -> dict[str, str]:
    """Given an own mail's marks, and whose each tie is, return the applications that it belongs to, each with why.

    A thread decides; only where none does, the people whom it went to do, and then each application that has one of
    them: it is better to take a mail for the follow-up twice than to write a second one. So does where the user put
    what answers it.
    """
    by_thread: dict[str, str] = {}
    by_person: dict[str, str] = {}
    for mark in marks:
        found = by_person if mark.kind == RECIPIENT else by_thread
        because = BY_PERSON if mark.kind == RECIPIENT else BY_THREAD
        found.update(dict.fromkeys(owners.get((mark.kind, mark.hash), ()), because))
        if mark.kind == ITSELF:
            by_person.update(dict.fromkeys(owners.get((_PERHAPS, mark.hash), ()), BY_THREAD))
    return by_thread or by_person


def by_text(
    fact: MessageFact, marks: Iterable[OwnMark], drafts: dict[int, str], knows: dict[str, Known]
) -> dict[str, str]:
    """Given an own mail and its marks, whose each draft is, and what each application knows, return the application
    whose draft it was made of: it bears a subject known there, or nearly all of the text.
    """
    likest = max(fact.alike, key=lambda item: item.ratio, default=None)
    if likest is None or likest.ratio < ALIKE or likest.draft not in drafts:
        return {}
    home = drafts[likest.draft]
    subject = any(mark.kind == SUBJECT and mark.hash in knows[home].subjects for mark in marks)
    return {home: BY_TEXT} if subject or likest.ratio >= MOSTLY else {}


def revealed(fact: MessageFact, marks: Iterable[OwnMark], knows: Known) -> MessageFact:
    """Given an own mail with nothing in clear, its marks, and what an application knows, return what it may know of it.

    Recipients that the application does not know are left out; unknown ids of the thread are HIDDEN. Of whom it knows
    the name alone, the mail tells the address, where that is spelled as the firm's are.
    """
    by_kind: dict[str, list[str]] = {}
    for mark in sorted(marks, key=lambda mark: mark.position):
        by_kind.setdefault(mark.kind, []).append(mark.hash)
    answered = {**knows.answered, **knows.perhaps}
    every_id = {**answered, **knows.ids}
    answers = [every_id.get(one, HIDDEN) for one in by_kind.get(ANSWERS, ())]
    itself = [answered[one] for one in by_kind.get(ITSELF, ()) if one in answered]
    subjects = [knows.subjects[one] for one in by_kind.get(SUBJECT, ()) if one in knows.subjects]
    went_to = [one for one in by_kind.get(RECIPIENT, ()) if one in knows.people]
    return replace(
        fact,
        recipients=tuple(Address("", knows.people[one]) for one in went_to),
        people=tuple(PersonClaim(knows.named[one], knows.people[one]) for one in went_to if one in knows.named),
        in_reply_to=fact.in_reply_to or (answers[0] if answers else ""),
        references=fact.references or tuple(every_id.get(one, HIDDEN) for one in by_kind.get(THREAD, ())),
        message_id=fact.message_id or (itself[0] if itself else ""),
        subject=fact.subject or (subjects[0] if subjects else ""),
    )
