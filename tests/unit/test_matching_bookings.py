"""What a scheduler writes belongs where those with whom it is booked are known from, whatever firm it names or not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from agent.matching import Index
from agent.model.application import ApplicationFacts, MatchKind, MessageFact
from agent.model.mail import Category, PersonClaim
from tests.facts import claim, message, ny

EVA = PersonClaim("Eva Brandt", "eva.brandt@larkspurfreight.com")
BOOKING = PersonClaim("Calendly", "notifications@calendly.com")


def known(role: str = "Dispatcher", name: str = "larkspur") -> ApplicationFacts:
    asked = message(EVA, ny(3, 5, 10), Category.INTERVIEW_INVITATION, company="Larkspur Freight Lines", role=role)
    asked = replace(asked, message_id=f"<{name}@larkspurfreight.com>")
    return ApplicationFacts(name, asked.company, asked.role, messages=(asked,))


def booked(host: PersonClaim = EVA, **changes: Any) -> MessageFact:
    meeting = replace(claim(ny(3, 12, 14)), uid="uid-7", people=(host,))
    told = message(BOOKING, ny(3, 6, 9), Category.INTERVIEW_CONFIRMATION, company="", role="", interviews=(meeting,))
    return replace(told, automatic=True, people=(host,), **changes)


def test_a_booking_with_a_known_person_is_of_their_application() -> None:
    found = Index([known()]).match(booked())
    assert (found.kind, found.application) == (MatchKind.KNOWN, "larkspur")
    assert found.because == "it is booked with eva.brandt@larkspurfreight.com"


def test_a_booking_with_a_colleague_is_of_the_application_at_their_house() -> None:
    found = Index([known()]).match(booked(PersonClaim("Al Voss", "al.voss@larkspurfreight.com")))
    assert (found.kind, found.application) == (MatchKind.KNOWN, "larkspur")


def test_a_booking_with_somebody_elsewhere_is_of_another() -> None:
    found = Index([known()]).match(booked(PersonClaim("Al Voss", "al@ostlerdairy.com")))
    assert found.application != "larkspur"


def test_a_booking_with_whoever_is_known_of_two_is_asked_about() -> None:
    found = Index([known(), known("Fleet Planner", "second")]).match(booked())
    assert found.kind is not MatchKind.KNOWN


def test_an_invitation_of_a_known_person_by_a_machine_that_is_not_known_is_asked_about() -> None:
    machine = PersonClaim("Slotwise", "no-reply@slotwise.example")
    told = replace(booked(), sender=message(machine, ny(3, 6, 9), Category.COURTESY).sender)
    theirs = replace(told, interviews=(replace(told.interviews[0], organizer=EVA.address),))
    strange = replace(told, interviews=(replace(told.interviews[0], organizer="eva.brandt@ostlerdairy.com"),))
    assert Index([known()]).match(theirs).kind is MatchKind.ASK
    assert Index([known()]).match(theirs).candidates == ("larkspur",)
    assert Index([known()]).match(strange).kind is MatchKind.NONE


def test_an_invitation_of_a_known_person_by_a_desk_elsewhere_begins_no_application() -> None:
    page = PersonClaim("Slotwise", "hello@slotwise.example")
    told = replace(booked(), sender=message(page, ny(3, 6, 9), Category.COURTESY).sender, automatic=False)
    theirs = replace(told, interviews=(replace(told.interviews[0], organizer=EVA.address),))
    assert Index([known()]).match(theirs).kind is MatchKind.ASK
    assert Index([known()]).match(theirs).candidates == ("larkspur",)
    own = replace(theirs, interviews=(replace(told.interviews[0], organizer="dan@slotwise.example"),))
    assert Index([known()]).match(own).kind is MatchKind.NEW


def test_a_booking_with_a_known_person_by_a_page_that_is_not_known_is_asked_about() -> None:
    machine = PersonClaim("Slotwise", "no-reply@slotwise.example")
    told = replace(booked(), sender=message(machine, ny(3, 6, 9), Category.COURTESY).sender)
    theirs = replace(told, interviews=(replace(told.interviews[0], uid="", organizer=""),))
    found = Index([known()]).match(theirs)
    assert (found.kind, found.candidates) == (MatchKind.ASK, ("larkspur",))
    elsewhere = replace(theirs, people=(PersonClaim("Al Voss", "al@ostlerdairy.com"),))
    assert Index([known()]).match(elsewhere).kind is MatchKind.NONE
