from __future__ import annotations

import re
from dataclasses import replace

import pytest

from agent.drafting import compose
from agent.drafting.having import listed
from agent.drafting.strengths import Form, Strength, strength
from agent.model.draft import Kind
from tests.drafts.situations import DANA, NOW, PROFILE, SETTINGS, place

BRITISH = replace(PROFILE, locale="en-GB")
HAVE, DID, AM, OTHER = Form.NOUN, Form.DEED, Form.QUALITY, Form.OTHER


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
        ("coded three games", DID, "coding three games"),
        ("Co-authored the harbour plan", DID, "co-authoring the harbour plan"),
        ("re-wrote the stock system", DID, "re-writing the stock system"),
        ("hand-built three boats", DID, "hand-building three boats"),
        ("IMCI trainer", AM, "an IMCI trainer"),
        ("hands-on with CNC lathes", AM, "hands-on with CNC lathes"),
        ("co-operative board member", AM, "a co-operative board member"),
        ("coded welding on pressure vessels", HAVE, "experience in coded welding on pressure vessels"),
        ("structured cabling", HAVE, "experience in structured cabling"),
        ("chilled distribution", HAVE, "experience in chilled distribution"),
        ("managed distribution in the north", DID, "managing distribution in the north"),
        ("fixed income trading", HAVE, "experience in fixed income trading"),
        ("planned maintenance of lifts", HAVE, "experience in planned maintenance of lifts"),
        ("planned events for 300 people", DID, "planning events for 300 people"),
        ("built and led a team of six", DID, "building and leading a team of six"),
        ("wrote and edited reports", DID, "writing and editing reports"),
        ("planned and delivered events", DID, "planning and delivering events"),
        ("managed budgets and trained staff", DID, "managing budgets and training staff"),
        ("ran a kitchen and cut waste by 20%", DID, "running a kitchen and cutting waste by 20%"),
        ("built sets and set design", DID, "building sets and set design"),
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
        ("GCSE results up three years running", HAVE, "a record that includes GCSE results up three years running"),
        ("complaints down by half", HAVE, "a record that includes complaints down by half"),
        ("driving sales up 20%", DID, "driving sales up 20%"),
        ("training field teams", DID, "training field teams"),
        ("training new staff", DID, "training new staff"),
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
        ("CA with seven years in industry", AM, "a CA with seven years in industry"),
        ("Qualified CA", AM, "a qualified CA"),
        ("trainee solicitor with two years in conveyancing", AM, "a trainee solicitor with two years in conveyancing"),
        ("qualified solicitor", AM, "a qualified solicitor"),
        ("HR generalist in retail", AM, "an HR generalist in retail"),
        ("chartered accountant (CA) in industry", AM, "a chartered accountant (CA) in industry"),
        ("ACCA-qualified accountant", AM, "an ACCA-qualified accountant"),
        ("mooting champion at Leeds", AM, "a mooting champion at Leeds"),
        ("LLB from Leeds", HAVE, "an LLB from Leeds"),
        ("Adobe Illustrator", HAVE, "experience with Adobe Illustrator"),
        ("Docker", HAVE, "experience with Docker"),
        ("advised a solicitor", DID, "advising a solicitor"),
        ("certified in AWS", AM, "certified in AWS"),
        ("AWS certified", AM, "AWS certified"),
        ("Certified Scrum Master", AM, "a certified Scrum Master"),
        ("able to lift 25 kg", AM, "able to lift 25 kg"),
        ("strong communicator", AM, "a strong communicator"),
        ("Team player", AM, "a team player"),
        ("analytical thinker", AM, "an analytical thinker"),
        (
            "safeguarding lead at a school of six hundred",
            HAVE,
            "experience as safeguarding lead at a school of six hundred",
        ),
        ("Union rep for three years", HAVE, "experience as union rep for three years"),
        ("treasurer of a housing association", HAVE, "experience as treasurer of a housing association"),
        ("deputy head of a nursery", HAVE, "experience as deputy head of a nursery"),
        ("acting ward sister for a year", HAVE, "experience as acting ward sister for a year"),
        ("first aider", HAVE, "experience as a first aider"),
        ("a fire marshal", HAVE, "experience as a fire marshal"),
        ("head chef for two summers", HAVE, "experience as a head chef for two summers"),
        ("waiter at a golf club", HAVE, "experience as a waiter at a golf club"),
        ("qualified teacher since 2012", OTHER, "qualified teacher since 2012"),
        ("briefing the chair", DID, "briefing the chair"),
        ("two years as shift lead", HAVE, "two years as shift lead"),
        ("SIA licensed for door work", AM, "SIA licensed for door work"),
        ("forklift certified on reach trucks", AM, "forklift certified on reach trucks"),
        ("Gas Safe registered since 2016", HAVE, "Gas Safe registration since 2016"),
        ("forklift certified for ten years", OTHER, "forklift certified for ten years"),
        ("coded for plate, plus six years on site", OTHER, "coded for plate, plus six years on site"),
        ("Gas Safe registered, and twenty years of boilers", OTHER, "Gas Safe registered, and twenty years of boilers"),
        ("mentoring newly qualified staff", DID, "mentoring newly qualified staff"),
        ("NMC registration in good standing", HAVE, "NMC registration in good standing"),
        ("trustworthy", AM, "trustworthy"),
        ("Loyal", AM, "loyal"),
        ("tidy, numerate and polite", AM, "tidy, numerate and polite"),
        ("very adaptable", AM, "very adaptable"),
        ("hard working", AM, "hard working"),
        ("not afraid of heights", AM, "not afraid of heights"),
        ("available at weekends", AM, "available at weekends"),
        ("available immediately", AM, "available immediately"),
        ("careful with other people's money", AM, "careful with other people's money"),
        ("Moody's ratings and bond pricing", HAVE, "experience with Moody's ratings and bond pricing"),
        ("Gray’s Anatomy illustrations", HAVE, "experience with Gray’s Anatomy illustrations"),
        ("Children's ward rotas", HAVE, "experience with children's ward rotas"),
        ("cable laying", HAVE, "experience in cable laying"),
        ("I speak Welsh", OTHER, "I speak Welsh"),
        ("speaks Polish and Russian", OTHER, "I speak Polish and Russian"),
        ("teaches ESL to adults", OTHER, "I teach ESL to adults"),
        ("Can drive a tractor", OTHER, "I can drive a tractor"),
        ("I cook for two hundred", OTHER, "I cook for two hundred"),
        ("I've run three kitchens", OTHER, "I have run three kitchens"),
        ("I have built two gardens", DID, "building two gardens"),
        ("manage two million in stock", OTHER, "I manage two million in stock"),
        ("type 80 words a minute", OTHER, "I type 80 words a minute"),
        ("type design", HAVE, "experience in type design"),
        ("train driver simulators", HAVE, "experience with train driver simulators"),
        ("no criminal record", OTHER, "no criminal record"),
        ("winner of the regional pastry cup", OTHER, "winner of the regional pastry cup"),
        ("won salesperson of the year twice", DID, "winning salesperson of the year twice"),
        ("best practice audits", HAVE, "experience with best practice audits"),
        ("medical negligence", HAVE, "experience in matters of medical negligence"),
        ("Unfair dismissal for hotel staff", HAVE, "experience in matters of unfair dismissal for hotel staff"),
        ("landlord and tenant", OTHER, "landlord and tenant"),
        ("heavy plant", OTHER, "heavy plant"),
        ("horses", HAVE, "experience with horses"),
        ("van and trailer work", HAVE, "experience in van and trailer work"),
        ("four-colour printing", HAVE, "experience in four-colour printing"),
        ("3D printing", HAVE, "experience in 3D printing"),
        ("99.8% picking accuracy", HAVE, "99.8% picking accuracy"),
        ("training kitchen porters", DID, "training kitchen porters"),
        ("training needs analysis", HAVE, "experience in training needs analysis"),
        ("conversational Thai", HAVE, "conversational Thai"),
        ("C1 German", HAVE, "C1 German"),
        ("thick skin", HAVE, "a thick skin"),
        ("common sense", HAVE, "common sense"),
        ("train the trainer certificate", HAVE, "a train the trainer certificate"),
        ("registered childminder since 2014", OTHER, "registered childminder since 2014"),
        ("registered childminder", AM, "a registered childminder"),
        ("Registered forty patients a day", DID, "registering forty patients a day"),
        ("trained in first aid since 2018", OTHER, "trained in first aid since 2018"),
        ("read music", OTHER, "I read music"),
        ("I've got my own van", HAVE, "my own van"),
        ("love of learning", HAVE, "a love of learning"),
        ("PhD, with six papers", HAVE, "a PhD, with six papers"),
        ("I'm a certified nurse with ten years in ICU", AM, "a certified nurse with ten years in ICU"),
        ("fast and accurate audio typing", Form.NOUN, "experience in fast and accurate audio typing"),
        ("Calm and friendly phone manner", Form.NOUN, "calm and friendly phone manner"),
        ("registered and experienced nurse", Form.OTHER, "registered and experienced nurse"),
        ("AHPRA assessment letter already received", Form.OTHER, "AHPRA assessment letter already received"),
        ("Driving licence pending", Form.OTHER, "driving licence pending"),
        ("quick and kind with children", Form.QUALITY, "quick and kind with children"),
        ("patient and always smiling", Form.QUALITY, "patient and always smiling"),
        ("reliable and highly organised", Form.QUALITY, "reliable and highly organised"),
        ("patient and good with numbers", Form.QUALITY, "patient and good with numbers"),
        ("my gala for 400 guests", Form.NOUN, "experience from my gala for 400 guests"),
        ("annual charity gala", Form.NOUN, "experience from an annual charity gala"),
        ("the redesign of a ward app", Form.NOUN, "experience from the redesign of a ward app"),
        ("Launch of a food magazine", Form.NOUN, "experience from the launch of a food magazine"),
        ("two exhibitions in Leeds", Form.NOUN, "experience from two exhibitions in Leeds"),
        ("my thesis on floods", Form.NOUN, "experience from my thesis on floods"),
        ("website redesign", Form.NOUN, "experience in website redesign"),
        ("cloud migration", Form.NOUN, "experience in cloud migration"),
        ("MS Project and Jira administration", Form.NOUN, "experience with MS Project and Jira administration"),
        ("an ERP project", Form.NOUN, "experience from an ERP project"),
        ("CIPD Level 5", Form.NOUN, "a CIPD Level 5 qualification"),
        ("Advanced Excel and Concur", Form.NOUN, "advanced Excel and Concur skills"),
        ("strong SQL for reporting", Form.NOUN, "strong SQL skills for reporting"),
        ("extensive Salesforce", Form.NOUN, "extensive Salesforce experience"),
        ("excellent French and Dutch", Form.NOUN, "excellent French and Dutch"),
        ("strong GCSEs", Form.NOUN, "strong GCSEs"),
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
        (
            ["Sage and Xero", "interviewing families in Welsh and English", "taking two audits through the board"],
            "experience with Sage and Xero, interviewing families in Welsh and English, as well as taking two audits "
            "through the board",
            None,
        ),
        (
            ["SQL", "running a stall, alone", "writing briefs"],
            "experience with SQL, running a stall, alone, as well as writing briefs",
            None,
        ),
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


@pytest.mark.parametrize(
    ("given", "mine"),
    [
        (["eleven winters on the lifts"], "my eleven winters on the lifts"),
        (["ten years of sales", "MBA"], "my ten years of sales and my MBA"),
        (["own tools", "clean licence"], "my own tools and my clean licence"),
        (["more than ten years in care"], "more than ten years in care"),
        (["a few seasons of picking"], "a few seasons of picking"),
        (["no sick days in two years"], "my record of no sick days in two years"),
        (["SQL", "Led a team"], "my experience with SQL and leading a team"),
        (["dependable", "I speak Welsh"], ""),
        (["jabs up to date", "clean licence"], "my up-to-date jabs and my clean licence"),
        (["my gala for 400 guests", "SQL"], "the experience from my gala for 400 guests and my experience with SQL"),
        (
            ["my gala", "SQL", "a thesis on floods"],
            "the experience from my gala and a thesis on floods, as well as my experience with SQL",
        ),
    ],
)
def test_what_one_has_can_be_told_as_ones_own(given: list[str], mine: str) -> None:
    assert listed([strength(phrase) for phrase in given], PROFILE, 0, mine=True) == mine


def test_a_strength_that_is_no_part_of_a_sentence_stands_behind_a_colon() -> None:
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=("I speak Welsh",)))
    body = compose(place(Kind.THANK_YOU, DANA), settings, NOW).body
    assert ": I speak Welsh." in body


@pytest.mark.parametrize(
    "given",
    [
        *("dependable", "I speak Welsh", "team lead", "forklift certified on reach trucks, plus nine years"),
        *("eleven winters on the lifts", "crane permit in date", "landlord and tenant", "feeding sixty children a day"),
    ],
)
@pytest.mark.parametrize("variant", range(30))
def test_every_frame_reads_with_every_shape(given: str, variant: int) -> None:
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=(given,)))
    text = compose(replace(place(Kind.THANK_YOU, DANA), variant=variant), settings, NOW)
    assert not text.problems
    assert not text.warnings
    assert not re.search(r"\b(?:Given|use of|build on|draw on) (?:experience|eleven|a\b)", text.body)
