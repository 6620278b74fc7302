from __future__ import annotations

from dataclasses import replace

import pytest

from agent.drafting.strengths import Form, Strength, listed, strength
from tests.drafts.situations import PROFILE

BRITISH = replace(PROFILE, locale="en-GB")
HAVE, DID, AM = Form.NOUN, Form.DEED, Form.QUALITY


@pytest.mark.parametrize(
    ("given", "form", "words"),
    [
        ("eight years of Python services", HAVE, "eight years of Python services"),
        ("Eight years of Python services.", HAVE, "eight years of Python services"),
        ("I have eight years of Python", HAVE, "eight years of Python"),
        ("ten years as an engineer", HAVE, "ten years as an engineer"),
        ("10 years in retail", HAVE, "10 years in retail"),
        ("distributed systems experience", HAVE, "distributed systems experience"),
        ("attention to detail", HAVE, "attention to detail"),
        ("a calm head in emergencies", HAVE, "a calm head in emergencies"),
        ("Excellent written English", HAVE, "excellent written English"),
        ("fluent in German", HAVE, "fluency in German"),
        ("I am fluent in German", HAVE, "fluency in German"),
        ("fluent Spanish", HAVE, "fluent Spanish"),
        ("German (C1)", HAVE, "knowledge of German (C1)"),
        ("passionate about accessibility", HAVE, "a passion for accessibility"),
        ("Kubernetes in production", HAVE, "experience with Kubernetes in production"),
        ("AWS and Terraform", HAVE, "experience with AWS and Terraform"),
        ("SQL", HAVE, "experience with SQL"),
        ("stakeholder management", HAVE, "experience in stakeholder management"),
        ("customer service", HAVE, "experience in customer service"),
        ("public speaking", HAVE, "experience in public speaking"),
        ("engineering leadership", HAVE, "engineering leadership"),
        ("PhD in physics", HAVE, "a PhD in physics"),
        ("MBA", HAVE, "an MBA"),
        ("moving a monolith to Kafka", DID, "moving a monolith to Kafka"),
        ("Moving a monolith to Kafka", DID, "moving a monolith to Kafka"),
        ("Led a team of five", DID, "leading a team of five"),
        ("I led a team of five", DID, "leading a team of five"),
        ("Designed the billing system", DID, "designing the billing system"),
        ("shipped three games", DID, "shipping three games"),
        ("carried out audits", DID, "carrying out audits"),
        ("teaching", DID, "teaching"),
        ("Training new colleagues", DID, "training new colleagues"),
        ("training delivery", HAVE, "experience in training delivery"),
        ("talent acquisition", HAVE, "experience in talent acquisition"),
        ("patient care", HAVE, "experience in patient care"),
        ("patient with children", AM, "patient with children"),
        ("patient-facing work", HAVE, "experience in patient-facing work"),
        ("distributed systems", HAVE, "experience with distributed systems"),
        ("budgets of up to two million", HAVE, "experience with budgets of up to two million"),
        ("B2B sales", HAVE, "experience in B2B sales"),
        ("food safety", HAVE, "experience in food safety"),
        ("early years education", HAVE, "experience in early years education"),
        ("driving licence", HAVE, "a driving licence"),
        ("thirteen years in dental reception", HAVE, "thirteen years in dental reception"),
        ("Forty seasons on the lifts", HAVE, "forty seasons on the lifts"),
        ("half a decade in claims", HAVE, "half a decade in claims"),
        ("Twenty-two years of plastering", HAVE, "twenty-two years of plastering"),
        ("first aid training up to date", HAVE, "up-to-date first aid training"),
        ("Forklift ticket up to date", HAVE, "an up-to-date Forklift ticket"),
        ("lift permit, in date", HAVE, "a valid lift permit"),
        ("a DBS check, fully up to date", HAVE, "an up-to-date DBS check"),
        ("Blue Badge", HAVE, "a Blue Badge"),
        ("Red Lion trainee ticket", HAVE, "a Red Lion trainee ticket"),
        ("Spring Boot", HAVE, "experience with Spring Boot"),
        ("Red Hat administration", HAVE, "experience in Red Hat administration"),
        ("United Way fundraising", HAVE, "experience in United Way fundraising"),
        ("Boeing 737 type rating", HAVE, "a Boeing 737 type rating"),
        ("Class A CDL", HAVE, "a Class A CDL"),
        ("Working with Children Check", HAVE, "a Working with Children Check"),
        ("enhanced DBS on the update service", HAVE, "an enhanced DBS on the update service"),
        ("hygiene certificate valid until 2029", HAVE, "a hygiene certificate valid until 2029"),
        ("security clearance", HAVE, "security clearance"),
        ("wiring diagrams for lifts", HAVE, "experience with wiring diagrams for lifts"),
        ("costing sheets for a joinery shop", HAVE, "experience with costing sheets for a joinery shop"),
        ("cutting edge research", HAVE, "experience in cutting edge research"),
        ("stock counts that come out right", HAVE, "experience with stock counts that come out right"),
        ("a backlog halved in a year", HAVE, "a record that includes a backlog halved in a year"),
        ("no sick days in four years", HAVE, "a record of no sick days in four years"),
        ("Never missed a shift", HAVE, "a record of never missing a shift"),
        ("own van and tools", HAVE, "my own van and tools"),
        ("Always on time", AM, "always on time"),
        ("great at spreadsheets", AM, "great at spreadsheets"),
        ("Happy to work weekends", AM, "happy to work weekends"),
        ("Blue Badge guide", AM, "a Blue Badge guide"),
        ("Registered Nurse with the council", AM, "a registered nurse with the council"),
        ("Trained apprentices in welding", DID, "training apprentices in welding"),
        ("Planning rotas for thirty", DID, "planning rotas for thirty"),
        ("HGV licence", HAVE, "an HGV licence"),
        ("strong work ethic", HAVE, "a strong work ethic"),
        ("background in physics", HAVE, "a background in physics"),
        ("Six Sigma black belt", HAVE, "a Six Sigma black belt"),
        ("resilience", HAVE, "resilience"),
        ("planning and running events", HAVE, "experience in planning and running events"),
        ("Registered Nurse", AM, "a registered nurse"),
        ("CPA", AM, "a CPA"),
        ("RN with ICU experience", AM, "an RN with ICU experience"),
        ("certified in AWS", AM, "certified in AWS"),
        ("AWS certified", AM, "AWS certified"),
        ("Certified Scrum Master", AM, "a certified Scrum Master"),
        ("able to lift 25 kg", AM, "able to lift 25 kg"),
        ("strong communicator", AM, "a strong communicator"),
        ("Team player", AM, "a team player"),
        ("analytical thinker", AM, "an analytical thinker"),
        ("I'm a certified nurse with ten years in ICU", AM, "a certified nurse with ten years in ICU"),
    ],
)
def test_a_strength_is_what_one_has_or_did_or_is(given: str, form: Form, words: str) -> None:
    assert strength(given) == Strength(form, words)


@pytest.mark.parametrize(
    ("given", "american", "british"),
    [
        (["moving a monolith to Kafka"], "experience moving a monolith to Kafka", None),
        (["Led a team of five", "teaching"], "experience leading a team of five and teaching", None),
        (
            ["SQL", "AWS and Terraform"],
            "experience with SQL, AWS, and Terraform",
            "experience with SQL, AWS and Terraform",
        ),
        (["SQL", "stakeholder management"], "experience with SQL and stakeholder management", None),
        (["SQL", "Led a team"], "experience with SQL and leading a team", None),
        (["billing and payments", "baking"], "experience in billing and payments, as well as baking", None),
        (["startup experience", "Led a team"], "startup experience and hands-on work leading a team", None),
        (["an MBA", "SQL", "Led a team"], "an MBA, as well as experience with SQL and leading a team", None),
        (
            ["ten years of sales", "an MBA", "a PhD"],
            "ten years of sales, an MBA, and a PhD",
            None,
        ),
        (["ten years of sales", "strong communicator"], "ten years of sales", "ten years of sales"),
        (["strong communicator"], "", ""),
        (["Led a team of five"], None, "experience of leading a team of five"),
        (
            ["ten years of sales", "an MBA", "a PhD"],
            None,
            "ten years of sales, an MBA and a PhD",
        ),
    ],
)
def test_what_one_has_stands_in_one_list(given: list[str], american: str | None, british: str | None) -> None:
    strengths = [strength(phrase) for phrase in given]
    for profile, wanted in ((PROFILE, american), (BRITISH, british)):
        if wanted is not None:
            assert listed(strengths, profile, 0) == wanted


def test_the_same_deed_is_told_in_other_words_by_the_next_seat() -> None:
    told = {listed([strength("Led a team")], PROFILE, turn) for turn in range(3)}
    assert len(told) == 3
