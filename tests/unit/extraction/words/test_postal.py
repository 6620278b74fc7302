"""Postal addresses: every country's way of writing one, and everything that only looks like one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.classification import Known, classify
from agent.extraction import extract
from agent.extraction.postal import find_postal
from agent.model.mail import Category, Named
from agent.model.settings import Profile
from agent.parsing import parse
from tests.mails import invitation, mail

DANA = "Dana Kim <dana@northwind.example>"
START = datetime(2026, 3, 12, 15, tzinfo=UTC)
USER = Profile("Jordan Rivera", ("jordan@example.com",), "America/New_York")

WRITTEN = [
    # the United States
    ("123 Main St, Suite 4, Springfield, IL 62704", "123 Main St\nSuite 4\nSpringfield, IL 62704"),
    ("123 Main St Suite 400\nSpringfield IL 62704-1234", "123 Main St Suite 400\nSpringfield IL 62704-1234"),
    ("3000 Ocean Park Blvd, Santa Monica, CA 90405", "3000 Ocean Park Blvd\nSanta Monica, CA 90405"),
    ("350 5th Avenue, 21st Floor, New York, NY 10118, USA", "350 5th Avenue\n21st Floor\nNew York, NY 10118\nUSA"),
    ("1600 Broadway | Denver, Colorado 80202", "1600 Broadway\nDenver, Colorado 80202"),
    ("42 West 42nd Street, Bldg. 7\nNew York\nNY 10036", "42 West 42nd Street\nBldg. 7\nNew York, NY 10036"),
    ("6433 Champion Grandview Way, Building 1, Austin, TX 78750", None),
    ("9 Peachtree Rd. NE · Atlanta, GA 30309", "9 Peachtree Rd. NE\nAtlanta, GA 30309"),
    ("One Market Street, San Francisco, CA 94105", "One Market Street\nSan Francisco, CA 94105"),
    ("14 FLAT ST, BRATTLEBORO, VT 05301", "14 FLAT ST\nBRATTLEBORO, VT 05301"),
    # the United Kingdom and Ireland
    ("12 High Street, London EC1A 1BB", "12 High Street\nLondon EC1A 1BB"),
    ("Kingfisher House\n12-14 Mill Lane\nReading\nBerkshire\nRG1 1AA", None),
    ("Unit 4, 7 Old Forge Yard, Stoke-on-Trent, ST4 2RW", "Unit 4\n7 Old Forge Yard\nStoke-on-Trent, ST4 2RW"),
    ("221B Baker Street, Marylebone, London, NW1 6XE, UK", "221B Baker Street\nMarylebone\nLondon, NW1 6XE\nUK"),
    ("20 – 22 Wenlock Road, London N1 7GU", "20-22 Wenlock Road\nLondon N1 7GU"),
    ("3 Quay Street, Newcastle upon Tyne NE1 3DX", "3 Quay Street\nNewcastle upon Tyne NE1 3DX"),
    ("25 Grand Canal Quay, Dublin 2, D02 X285, Ireland", "25 Grand Canal Quay\nDublin 2, D02 X285\nIreland"),
    # Canada and Australia
    ("100 King Street West, Suite 5700, Toronto, ON M5X 1C7", "100 King Street West\nSuite 5700\nToronto, ON M5X 1C7"),
    ("393, rue Saint-Jacques, Montréal (Québec) H2Y 1N9", "393, rue Saint-Jacques\nMontréal (Québec) H2Y 1N9"),
    ("61 Kempt Road, Halifax NS  B3K 4K1", "61 Kempt Road\nHalifax NS B3K 4K1"),
    ("40 Collins Street, Melbourne VIC 3000", "40 Collins Street\nMelbourne VIC 3000"),
    # German
    ("Hauptstraße 5, 10115 Berlin", "Hauptstraße 5\n10115 Berlin"),
    ("Lindenstr. 41a\n50674 Köln\nDeutschland", "Lindenstr. 41a\n50674 Köln\nDeutschland"),
    ("Neue Mainzer Straße 52-58, 60311 Frankfurt am Main", "Neue Mainzer Straße 52-58\n60311 Frankfurt am Main"),
    ("Am Markt 3 · D-28195 Bremen", "Am Markt 3\nD-28195 Bremen"),
    ("Spitalgasse 9, 3. OG, 3011 Bern", "Spitalgasse 9\n3. OG\n3011 Bern"),
    ("Perfektastraße 61, A-1230 Wien", "Perfektastraße 61\nA-1230 Wien"),
    # Dutch and Belgian
    ("Keizersgracht 555, 1017 DR Amsterdam", "Keizersgracht 555\n1017 DR Amsterdam"),
    ("Stationsplein 12\n8500 Kortrijk", "Stationsplein 12\n8500 Kortrijk"),
    ("Rue de la Loi 16, 1000 Bruxelles", "Rue de la Loi 16\n1000 Bruxelles"),
    # French
    ("12 rue des Carmes, 37000 Tours", "12 rue des Carmes\n37000 Tours"),
    ("8 bis, avenue de l'Opéra\n75001 Paris", "8 bis, avenue de l'Opéra\n75001 Paris"),
    ("5 place de la Défense, 92974 Paris La Défense Cedex", None),
    # Italian, Spanish, Portuguese
    ("Via Roma, 12 – 20121 Milano (MI)", "Via Roma, 12\n20121 Milano (MI)"),
    ("Corso Nizza 12, 12100 Cuneo", "Corso Nizza 12\n12100 Cuneo"),
    ("Calle de Alcalá, 45, 28014 Madrid", "Calle de Alcalá, 45\n28014 Madrid"),
    ("Rua Augusta 27, 1100-048 Lisboa", "Rua Augusta 27\n1100-048 Lisboa"),
    ("Avenida Paulista, 1000, São Paulo, SP, 01310-100", "Avenida Paulista, 1000\nSão Paulo, SP, 01310-100"),
    # Nordic and Polish
    ("Storgatan 5, 111 22 Stockholm", "Storgatan 5\n111 22 Stockholm"),
    ("Vestergade 12, 1456 København K", "Vestergade 12\n1456 København K"),
    ("Karl Johans gate 5, 0154 Oslo", "Karl Johans gate 5\n0154 Oslo"),
    ("ul. Marszałkowska 10, 00-590 Warszawa", "ul. Marszałkowska 10\n00-590 Warszawa"),
]

NOT_WRITTEN = [
    "London",
    "Our office is in Springfield, IL.",
    "12 High Street",
    "12 High Street, London",
    "High Street, London EC1A 1BB",
    "Hauptstraße, 10115 Berlin",
    "10115 Berlin",
    "Springfield, IL 62704",
    "Tel. +49 30 1234567, Fax +49 30 7654321",
    "t: (212) 555-0148 | m: 555 0149",
    "Thursday, March 12, 2026, 3:00 PM ET",
    "12 March 2026, 14:30, Berlin",
    "The salary is $90,000 - 120,000, paid monthly.",
    "Between 45,000 and 60,000 EUR a year, 30 days off",
    "Room 12, Floor 3",
    "Room 12, Floor 3, 2026 March",
    "Order 4512, 10115 items shipped, 3 Days",
    "Please install version 3.11.4, build 10115",
    "Ticket 48213, opened 09:15, Priority 2",
    "09:00 - 09:45 Python, 10:00 - 11:00 System Design",
    "5 Senior Engineers, 10115 applicants, 3 offers",
    "Meeting ID: 852 9341 1120, Passcode 404412",
    "Zoom, https://zoom.example/j/85293411120?pwd=12 Street",
    "We have your home address as 12 High Street, London EC1A 1BB.",
    "Your parcel will be delivered to 12 High Street, London EC1A 1BB.",
    "The laptop ships to 123 Main St, Springfield, IL 62704.",
    "12 Hiring Way\n\nLondon EC1A 1BB",
    "Bahnhofstrasse 5, 2026 März",
    "Am Montag 12, 10115 Bewerbungen",
    "123 Main St, Springfield, ZZ 62704",
    "12 High Street, London ECAA 1BB",
    "Win $12 Park Lane, London EC1A 1BB",
]


def found(body: str, category: Category = Category.INTERVIEW_CONFIRMATION, **options: object) -> str:
    """Given a mail's text, return the address that is read from it."""
    return find_postal(parse(mail(sender=DANA, subject="Interview", body=body, **options)), category)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "lines"), WRITTEN)
def test_an_address_in_a_signature_is_read(text: str, lines: str | None) -> None:
    signed = (
        f"Hi Jordan,\n\nSee you.\n\nBest,\nDana Kim\nEngineering Manager, Northwind\n{text}\nwww.northwind.example\n"
    )
    assert (found(signed) or "none").replace("\n", ", ") == (lines or text).replace("\n", ", ")
    assert len(found(signed).split("\n")) > 1


@pytest.mark.parametrize("text", [text for text, _ in WRITTEN if "\n" not in text])
def test_an_address_in_a_sentence_is_read(text: str) -> None:
    said = found(f"Hi Jordan,\n\nYou will find our office at {text}. Please bring a photo ID.\n\nDana\n")
    assert said.replace("\n", ", ") == found(f"Dana Kim\n{text}\n").replace("\n", ", ")
    assert said


@pytest.mark.parametrize("text", NOT_WRITTEN)
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert found(f"Hi Jordan,\n\n{text}\n\nBest,\nDana Kim\n") == ""


def test_an_address_that_a_line_break_cuts_is_read_whole() -> None:
    body = "Hi Jordan,\n\nWe expect you on Thursday at our office at 12 High\nStreet, London EC1A\n1BB, at ten.\n"
    assert found(body) == "12 High Street\nLondon EC1A 1BB"


def test_the_signature_comes_before_the_place_and_the_text() -> None:
    place = invitation("u1", START, START + timedelta(hours=1), location="Café Blau, Lindenstr. 41, 50674 Köln")
    signed = "We meet at 9 Mill Lane, Leeds LS1 4AP.\n\n-- \nDana Kim\n12 High Street\nLondon EC1A 1BB\n"
    assert found(signed, invitation=place) == "12 High Street\nLondon EC1A 1BB"
    assert found("We meet at 9 Mill Lane, Leeds LS1 4AP.", invitation=place) == "Lindenstr. 41\n50674 Köln"


def test_a_seat_in_a_register_is_the_last_choice() -> None:
    seat = "Northwind Ltd. Registered office: 1 Law Lane, Cardiff CF10 1AA\n"
    assert found(f"Dana Kim\n{seat}") == "1 Law Lane\nCardiff CF10 1AA"
    assert found(f"Dana Kim\n{seat}\nVisit us: 12 High Street, London EC1A 1BB\n") == "12 High Street\nLondon EC1A 1BB"


@pytest.mark.parametrize(
    "footer",
    [
        "Northwind, 12 High Street, London EC1A 1BB. Unsubscribe",
        "12 High Street, London EC1A 1BB\n\nManage your preferences | Unsubscribe",
        "You are receiving this because you applied.\n12 High Street\nLondon EC1A 1BB",
        "© 2026 Northwind, Hauptstraße 5, 10115 Berlin",
        "Newsletter abbestellen\nHauptstraße 5\n10115 Berlin",
        "Se désabonner - 12 rue des Carmes, 37000 Tours",
    ],
)
def test_what_stands_beside_a_way_to_unsubscribe_is_not_theirs(footer: str) -> None:
    assert found(f"Hi Jordan,\n\nYour interview is on Thursday.\n\nDana\n\n\n{footer}\n") == ""


def test_of_a_machines_mail_only_the_place_of_the_interview_counts() -> None:
    body = "Your interview is confirmed.\n\nGreenhouse Software\n18 W 18th Street, New York, NY 10011\n"
    machine = mail(sender="Northwind <no-reply@us.greenhouse-mail.io>", subject="Interview", body=body)
    assert find_postal(parse(machine), Category.INTERVIEW_CONFIRMATION) == ""
    place = invitation("u1", START, START + timedelta(hours=1), location="12 High Street, London EC1A 1BB")
    placed = mail(sender="Northwind <no-reply@us.greenhouse-mail.io>", subject="Interview", body=body, invitation=place)
    assert find_postal(parse(placed), Category.INTERVIEW_CONFIRMATION) == "12 High Street\nLondon EC1A 1BB"


def test_a_mail_to_many_gives_none() -> None:
    assert found("12 High Street, London EC1A 1BB", headers={"List-Unsubscribe": "<mailto:leave@x.example>"}) == ""


@pytest.mark.parametrize("category", [Category.UNRELATED, Category.OWN, Category.BOUNCE, Category.AUTO_REPLY])
def test_some_categories_give_none(category: Category) -> None:
    assert found("Dana Kim\n12 High Street, London EC1A 1BB") == "12 High Street\nLondon EC1A 1BB"
    assert found("Dana Kim\n12 High Street, London EC1A 1BB", category) == ""


def test_extraction_keeps_it() -> None:
    raw = mail(
        sender=DANA,
        subject="Interview confirmation: Staff Engineer at Northwind",
        body="Hi Jordan,\n\nYour interview is confirmed for Thursday, March 12, 3:00 PM ET.\n\nBest,\nDana Kim\n"
        "Northwind\n12 High Street\nLondon EC1A 1BB\n",
    )
    message = parse(raw)
    told = extract(message, classify(message, Known()), USER, START)
    assert told.postal == "12 High Street\nLondon EC1A 1BB"
    assert "EC1A" not in repr(replace(told, named=Named()))


@pytest.mark.parametrize(
    "hostile",
    ["1 A " * 5000, "Aa " * 6000, "1 Aa Bb Cc Dd Ee St, " * 900, "Via " + "d'a " * 5000, "1, " * 6000, "A" * 20000,
     "Hauptstraße 5, " * 1300, "12 rue de la de la " * 1000, "1-1-1-1-1-" * 2000, "\n1 A St\nA\nA\nA" * 1500],
)  # fmt: skip
def test_hostile_text_is_read_in_little_work(hostile: str) -> None:
    assert found(hostile) == ""
