"""A recruiter's invitation at an hour that they offered belongs where they offered it, whatever it is called."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from agent.matching import Index
from agent.model.application import ApplicationFacts, MatchKind, MessageFact
from agent.model.mail import Category, Named, PersonClaim
from tests.facts import claim, message, ny, own

EVA = PersonClaim("Eva Brandt", "eva.brandt@tkb.ca")
SITE = PersonClaim("", "noreply@ats.example")
OFFERED = claim(ny(3, 12, 14))
SURE = Named(sure=True)


def offer(role: str = "Analyst, Pricing", writer: PersonClaim = EVA) -> MessageFact:
    return message(
        writer, ny(3, 5, 10), Category.INTERVIEW_INVITATION, company="Tarn Kell Bank", role=role, interviews=(OFFERED,)
    )


def event(company: str = "TKB", role: str = "Model Validation", **changes: Any) -> MessageFact:
    meeting = replace(OFFERED, uid="uid-7")
    told = message(
        EVA, ny(3, 6, 9), Category.INTERVIEW_CONFIRMATION, company=company, role=role, interviews=(meeting,), named=SURE
    )
    return replace(told, **changes)


def known(*offers: MessageFact) -> Index:
    numbered = [replace(one, id=number, message_id=f"<offer.{number}@tkb.ca>") for number, one in enumerate(offers, 1)]
    return Index(
        [ApplicationFacts(f"tkb-{one.id}", one.company, one.role, messages=(one,)) for one in numbered],
    )


@pytest.mark.parametrize("role", ["", "Model Validation", "Robin Vale - Analyst"])
@pytest.mark.parametrize("company", ["TKB", "Tarn Kell Bank", "Tkb"])
def test_the_writers_event_at_an_hour_that_they_offered_is_of_that_application(company: str, role: str) -> None:
    found = known(offer()).match(event(company, role))
    assert (found.kind, found.application) == (MatchKind.KNOWN, "tkb-1")
    assert found.because == "it is at an hour that was offered there"


@pytest.mark.parametrize(
    "told",
    [
        event(interviews=(replace(claim(ny(3, 12, 15)), uid="uid-7"),)),  # another hour
        event(interviews=(OFFERED,)),  # no event
        event("Ostler Dairy"),  # surely of another firm
        event(sender=replace(event().sender, address="al@tkb.ca")),  # another writer
        event(automatic=True),
    ],
)
def test_hour_and_writer_settle_nothing_alone(told: MessageFact) -> None:
    assert known(offer()).match(told).because != "it is at an hour that was offered there"


def test_an_hour_that_a_writer_offered_for_two_posts_settles_nothing() -> None:
    found = known(offer(), offer("Associate, Digital")).match(event())
    assert found.because != "it is at an hour that was offered there"


def test_an_hour_that_another_offered_settles_nothing() -> None:
    both = (offer(), own((EVA,), ny(3, 5, 12)))
    other = replace(offer("Clerk", SITE), message_id="<other@tkb.ca>")
    index = Index([ApplicationFacts("one", "Tarn Kell Bank", "Clerk", messages=(other, *both[1:]))])
    assert index.match(event()).because != "it is at an hour that was offered there"
