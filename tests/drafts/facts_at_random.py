"""Facts as they come in life, drawn by a seed: what a draft is made of, for whoever wants many drafts."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from agent.drafting import compose
from agent.drafting.facts import gather
from agent.drafting.proofreading import Page
from agent.model.application import MessageFact, Note, NoteKind, Person
from agent.model.draft import DraftText, Kind
from agent.model.mail import Part
from agent.model.plan import Place
from agent.model.settings import Settings
from tests.drafts.situations import BRITISH, PROFILE, SETTINGS, message, note, place

COMPANIES = (
    *("Northwind", "Acme Inc.", "Booking.com", "IKEA", "Yahoo!", "Ålesund Data", "Société Générale", "Müller & Söhne"),
    *("Bright Harbour Ltd", "St. Mary's Hospital", "O'Reilly Media", "3M", "eBay", "Walla Walla Foods", "Color Labs"),
    *("The Guardian", "Zürcher Kantonalbank", "AT&T", "Riverside Unified School District", "Node.io", "Larkspur"),
)
ROLES = (
    *("Backend Engineer", "Head of Data", "Sr. UX Designer (m/f/d)", "nurse", "Registered Nurse", "iOS Developer"),
    *("Marketing Manager", "Staff Accountant", "Site Reliability Engineer", "Product Owner, Payments", "HR Generalist"),
    *("Associate Director of Programme Delivery", "C++ Developer", "Executive Assistant to the CEO", "Line Cook"),
    *("Teacher", "Data Engineer II", "Engineering Manager - Platform", "Customer Success Manager", "Paralegal"),
)
NAMES = (
    *(("Dana Kim", "dana.kim"), ("Sam Okafor", "sokafor"), ("Ruth Adeyemi", "ruth"), ("Priya Nair", "priya.nair")),
    *(
        ("Dr. Anna Weiss", "anna.weiss"),
        ("山田 太郎", "yamada"),
        ("Ирина Петрова", "irina.petrova"),
        ("김민준", "mj.kim"),
    ),
    *(("O'Brien, Sean", "sean.obrien"), ("María José Núñez", "mj.nunez"), ("Søren Kjær", "soren.kjaer")),
    *(("Jean-Luc Moreau", "jean-luc.moreau"), ("ALICE WONG", "alice_wong"), ("J. P. Morgan", "jp.morgan")),
    *(("Ludwig van Dyk", "lvandyk2"), ("May Chen", "may.chen"), ("Will Grant", "william.grant"), ("Nora", "nora")),
    *(("Robert Lang", "bob.lang"), ("Gökçe Şahin", "gokce.sahin"), ("Σοφία Παππά", "sofia"), ("Mark Young", "myoung")),
    *(("عمر حداد", "omar.haddad"), ("Prof. Lucía Díaz, PhD", "ldiaz"), ("Bill de la Cruz", "bill.delacruz")),
)
SIGNED = {"Robert Lang": "Bob", "Dr. Anna Weiss": "Dr. Weiss", "Sam Okafor": "Sam", "Ruth Adeyemi": "Ms. Adeyemi"}
STRENGTHS = (
    *("eight years of Python services", "moving a monolith to Kafka", "leading a team of five", "fluent in German"),
    *("Led a team of twelve across three time zones", "AWS and Terraform", "Kubernetes in production", "teaching"),
    *("I have ten years of experience in intensive care", "Certified Scrum Master", "strong communicator"),
    *("Built the billing platform at Acme from scratch", "passionate about accessible design", "SQL", "CPA since 2015"),
    *("I am comfortable with ambiguity", "reducing month-end close from ten days to four", "a patient listener"),
    *("12 years in B2B sales, with quota attainment of 110%", "able to explain hard things simply", "C# and .NET"),
    *("experienced in negotiating with suppliers", "Grew organic traffic by 40% in a year", "event-driven design"),
    *("planning and running kitchens for 200 guests", "M.Sc. in statistics (University of Leeds)", "React, TypeScript"),
    *("customer-facing work in English and Spanish", "Excel; financial modelling; VBA", "proficient in Figma."),
    *(
        "collecting overdue invoices",
        "hiring the best candidates, ahead of every deadline",
        "a similar role at Initech",
    ),
    *("Python → Go migrations", "serving 90 guests every hour", "ISO 9001 & GDPR audits", "WCAG 2.1", "k8s/helm"),
    *("- on-call experience", "Mentoring junior colleagues", "organising volunteers", "organizing conferences"),
)
FORGOTTEN = (
    *(
        "I led the billing migration at Acme, with no downtime.",
        "In my last role at Acme I led five people",
        "led the on-call rota for two years",
    ),
    *("mention that I hold a clean driving licence", "I can start on May 4!", "my thesis was about queueing theory"),
    *("I have worked with Sam Lee before; he knows my code", "To say that I volunteer at a food bank."),
)
CLARIFIED = (
    *(
        "The on-call rota that I set up had four people, not two",
        "we used Postgres, and not MySQL",
        "I meant Kafka 3.7",
    ),
    *("clarify that the team was in Leeds. It was fully remote", "my notice period is four weeks"),
)
TOPICS = (
    *("your plan for the event pipeline", "the move to Kubernetes", "talked about their approach to mentoring"),
    *("how you onboard new nurses", "We discussed the Lisbon office", "hiking in the Alps", "the new menu"),
)
SUBJECTS = (
    *(
        "Next steps",
        "Re: Interview on March 12",
        "Your application to Northwind",
        "[External] Update on your application",
    ),
    *("AW: Your interview!", "Backend Engineer {R-1234}", "Interview on Friday 13 March", "RE: RE: where we are  now"),
)
LOCALES = {"en-US": SETTINGS, "en-GB": BRITISH}
USERS = ("Jordan Rivera", "Ana María López", "李 小龙", "Siobhán O'Neill", "J. R. Patel", "Kwame Mensah-Boateng")


@dataclass(frozen=True, slots=True)
class Drawn:
    """One draw: what is to be placed, under which settings, and when."""

    where: Place
    settings: Settings
    now: datetime

    def composed(self) -> tuple[DraftText, Page]:
        """Return the draft of it, and the page that the proofreader reads."""
        text = compose(self.where, self.settings, self.now)
        facts = gather(self.where, self.settings, self.now)
        return text, Page(facts, text.subject, text.body.split("\n", 1)[0], text.body)


def facts_at_random(rng: random.Random, kind: Kind | None = None) -> Drawn:
    """Given a source of chance, and a kind where it matters, return facts that could be somebody's."""
    kind = kind or rng.choice(list(Kind))
    now = datetime(rng.choice((2025, 2026, 2027)), 1, 1, 12, tzinfo=UTC) + timedelta(hours=rng.randrange(24 * 365))
    start = (now - timedelta(days=_days_since(rng, kind))).replace(minute=0, second=0)
    people = _people(rng, kind)
    promised, answers = _promised(rng, kind, now), None
    if kind not in {Kind.THANK_YOU, Kind.FOLLOW_UP}:
        answers = _answered(rng, people[0], promised)
    where = place(
        kind,
        *people,
        company=rng.choice((*COMPANIES, "")),
        role=rng.choice((*ROLES, "")),
        start=start,
        round_number=rng.choice((1, 1, 1, 2, 3)),
        phone_screen=rng.random() < 0.2,
        answers=answers,
        promised=promised,
        notes=_notes(rng, now),
        variant=rng.randrange(24),
    )
    return Drawn(where, _settings(rng), now)


def _days_since(rng: random.Random, kind: Kind) -> int:
    return {Kind.THANK_YOU: rng.choice((0, 0, 1)), Kind.FOLLOW_UP: rng.randrange(3, 11)}.get(kind, rng.randrange(2, 40))


def _people(rng: random.Random, kind: Kind) -> tuple[Person, ...]:
    size = rng.choice((1, 1, 1, 2, 3, 4, 8))
    found = [_person(rng, name, local) for name, local in rng.sample(NAMES, size)]
    if rng.random() < 0.1 and kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} and found[0].name:  # nobody knows the address
        found[0] = replace(found[0], key=found[0].name.casefold(), address="")
    return tuple(found)


def _person(rng: random.Random, name: str, local: str) -> Person:
    address = f"{local}@northwind.example"
    signed = SIGNED.get(name, "") if rng.random() < 0.5 else ""
    return Person(address, "" if rng.random() < 0.06 else name, address, rng.choice(list(Part)), signs_as=signed)


def _promised(rng: random.Random, kind: Kind, now: datetime) -> datetime | None:
    if kind is Kind.FOLLOW_UP and rng.random() < 0.4:
        return now + timedelta(days=rng.randrange(1, 20))
    if kind is Kind.NUDGE and rng.random() < 0.5:
        return now - timedelta(days=rng.randrange(2, 15))
    return None


def _answered(rng: random.Random, who: Person, promised: datetime | None) -> MessageFact:
    day: date | None = promised.date() if promised and rng.random() < 0.7 else None
    return message(rng.choice(SUBJECTS), who, promised=day)


def _notes(rng: random.Random, now: datetime) -> tuple[Note, ...]:
    if rng.random() < 0.5:
        return ()
    stock = {NoteKind.FORGOT: FORGOTTEN, NoteKind.CLARIFY: CLARIFIED, NoteKind.TOPIC: TOPICS}
    kinds = rng.sample(list(stock), rng.choice((1, 1, 2)))
    texts = ((kind, rng.choice(stock[kind])) for kind in kinds)
    return tuple(replace(note(text, kind, number), at=now) for number, (kind, text) in enumerate(texts, 1))


def _settings(rng: random.Random) -> Settings:
    base = rng.choice(list(LOCALES.values()))
    strengths = tuple(rng.sample(STRENGTHS, rng.choice((0, 1, 2, 3, 5))))
    profile = replace(PROFILE, locale=base.profile.locale, time_zone=base.profile.time_zone, strengths=strengths)
    return replace(base, profile=replace(profile, full_name=rng.choice(USERS)))
