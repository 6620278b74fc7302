"""The situations behind the golden cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from agent.drafting.card import Card, Recipient, compose_card
from agent.model.application import ApplicationFacts, Interview, MessageFact, NoteKind, Person, Round
from agent.model.mail import Part
from agent.model.settings import Settings
from tests.drafts.situations import (
    BRITISH,
    DANA,
    NOW,
    PRIYA,
    PROFILE,
    RUTH,
    SAM,
    SETTINGS,
    START,
    interview,
    message,
    named_only,
    note,
    person,
)

BARE = replace(SETTINGS, profile=replace(PROFILE, strengths=()))
HIGH_STREET = replace(
    message("Interview confirmation"), postal="12 High Street\nLondon EC1A 1BB", language="en", evidence=()
)


def application(
    company: str = "Northwind", role: str = "Backend Engineer", *, name: str = "northwind", **rest: object
) -> ApplicationFacts:
    """Given what is known of a post, return an application's facts."""
    return ApplicationFacts(name, company, role, **rest)  # type: ignore[arg-type]


def to(*people: Person, number: int = 1, held: Interview | None = None, phone_screen: bool = False) -> Recipient:
    """Given the people of a round that was held, return the first of them as who gets the card."""
    one = held or interview(people, phone_screen=phone_screen)
    return Recipient(people[0], Round(number, one.uid, (one,), lead=people[0]), one)


def card(facts: ApplicationFacts, recipient: Recipient, settings: Settings = SETTINGS) -> Card:
    """Given an application and who gets the card, return it as of the evening of the interview."""
    return compose_card(facts, recipient, settings, NOW)


def posted(sender: Person, postal: str = HIGH_STREET.postal, **changes: object) -> MessageFact:
    """Given who wrote it, return the fact of a mail that holds a postal address."""
    made = message("Interview confirmation", sender)
    return replace(made, postal=postal, **changes)  # type: ignore[arg-type]


TOPIC = note("your plan for the event pipeline", NoteKind.TOPIC)

CARDS: dict[str, Callable[[], Card]] = {
    "lead": lambda: card(application(messages=(posted(DANA),)), to(DANA)),
    "topic": lambda: card(application(notes=(TOPIC,), name="northwind-2"), to(DANA, SAM, RUTH)),
    "second_round": lambda: card(application(), to(DANA, number=2)),
    "phone_screen_british": lambda: card(
        application(company="Larkspur Energy", role="Planning Analyst", name="larkspur-energy"),
        to(PRIYA, phone_screen=True),
        BRITISH,
    ),
    "nothing_known": lambda: card(application("", "", name="a3"), to(named_only("Marcus Webb")), BARE),
    "recruiter_long_role_last_year": lambda: card(
        application(
            role="Senior Principal Engineer for Distributed Storage, Data Platforms and Reliability in Regulated "
            "Environments of the Public Sector",
            name="contoso",
            company="Contoso",
        ),
        replace(
            to(
                person("Amara Okafor", part=Part.RECRUITER, signs_as="Dr. Okafor"),
                held=interview((DANA,), START - timedelta(days=90)),
            ),
            took_part=False,
        ),
    ),
}
