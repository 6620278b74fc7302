"""Panels of 2 to 8, and three rounds at one company: nobody reads a sentence that another one has (T2, T8, T12)."""

from __future__ import annotations

import os
import random
import re
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from agent.drafting import compose
from agent.model.application import Person
from agent.model.draft import DraftText, Kind
from agent.model.mail import Meeting, Part
from agent.model.plan import Place
from tests.drafts.situations import NOW, PROFILE, SETTINGS, START, for_other, person, place

SEED = int(os.environ.get("FOLLOWUP_SEED", "20260312"))
PANELS = 500 if os.environ.get("FOLLOWUP_SOAK") else 40
MOST_ALIKE = 0.20  # Jaccard likeness of the word trigrams of two bodies
FIRST = ("Dana", "Sam", "Ruth", "Priya", "Ines", "Tom", "Anna", "Wei", "Jonas", "Amara", "Luca", "Mei", "Omar", "Grace")
LAST = ("Kim", "Okafor", "Adeyemi", "Nair", "Duarte", "Becker", "Weiss", "Zhang", "Lindqvist", "Mensah", "Rossi")
COMPANIES = ["Northwind", "Blue Harbor Analytics", "Acme Inc.", "IKEA", "", "St. Brendan's Hospital", "Ålesund Data"]
ROLES = ["Backend Engineer", "Staff Nurse", "", "Senior Product Designer", "Head of Data", "Junior Accountant (m/f/d)"]
STRENGTHS = (
    *("eight years of Python services", "moving a monolith to Kafka", "Led a team of five", "fluent in German"),
    *("AWS and Terraform", "Kubernetes in production, on three continents", "teaching", "strong communicator"),
    *("AWS certified", "budgets of up to two million", "stakeholder management", "SQL", "a calm head in emergencies"),
)


def trigrams(text: DraftText) -> set[tuple[str, ...]]:
    body = "\n\n".join(text.body.strip().split("\n\n")[1:-1])
    words = re.findall(r"[\w']+", body.casefold())
    return set(zip(words, words[1:], words[2:], strict=False))


def likeness(one: DraftText, other: DraftText) -> float:
    a, b = trigrams(one), trigrams(other)
    return len(a & b) / len(a | b)


def sentences(text: DraftText) -> set[str]:
    return {source.sentence for source in text.sources if not source.sentence.endswith(",")} - {PROFILE.full_name}


def people_of(rng: random.Random, size: int) -> list[Person]:
    names = [f"{first} {last}" for first in FIRST for last in LAST]
    parts = [Part.INTERVIEWER] * 5 + [Part.RECRUITER, Part.UNKNOWN]
    return [person(name, part=rng.choice(parts)) for name in rng.sample(names, size)]


def hunt(rng: random.Random) -> list[tuple[Place, DraftText]]:
    """Given chance, return the thank-yous of three rounds at one company; now and then somebody comes back."""
    company, role = rng.choice(COMPANIES), rng.choice(ROLES)
    strengths = tuple(rng.sample(STRENGTHS, rng.randint(0, 6)))
    locale = rng.choice(["en-US", "en-GB"])
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=strengths, locale=locale))
    drafts: list[tuple[Place, DraftText]] = []
    met: tuple[Person, ...] = ()
    for number in (1, 2, 3):
        panel = people_of(rng, rng.randint(2, 8))
        if met and rng.random() < 0.4:
            back = rng.choice(met)
            panel = [back, *(one for one in panel if one.key != back.key)][: len(panel)]
        first = place(
            Kind.THANK_YOU,
            *panel,
            company=company,
            role=role,
            round_number=number,
            start=START + timedelta(days=7 * (number - 1)),
            phone_screen=number == 1 and rng.random() < 0.3,
        )
        assert first.interview is not None
        interview = replace(first.interview, meeting=rng.choice(list(Meeting)))
        places = [for_other(replace(first, interview=interview, met=met), who) for who in panel]
        drafts += [(where, compose(where, settings, NOW)) for where in places]
        met = (*met, *panel)
    return drafts


@pytest.mark.parametrize("number", range(PANELS))
def test_nobody_reads_what_another_one_has(number: int) -> None:
    drafts = hunt(random.Random(SEED + number))
    for (_, one), (_, other) in combinations(drafts, 2):
        assert not one.problems
        assert not sentences(one) & sentences(other)
        assert likeness(one, other) < MOST_ALIKE, f"{likeness(one, other):.2f}\n{one.body}\n{other.body}"
