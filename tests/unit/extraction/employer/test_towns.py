"""Towns and suburbs are no firms: by their state or postcode, in an address, or as where something is."""

from __future__ import annotations

import pytest

from agent.classification.senders.domains import registrable
from agent.extraction.employer.company import find_company, find_firm
from agent.extraction.words.towns import at_street, is_a_street, is_said_of_town, is_town, is_where_they_are
from tests.unit.extraction.mails import mail


@pytest.mark.parametrize(
    "name",
    ["Yarraville VIC 3013", "Mount Gravatt QLD", "Hobart TAS 7000", "Guelph ON N1H 3A1", "Leith EH6", "Tucson AZ 85701",
     "Headingley LS6 3PX", "Mysuru 570001", "Co. Mayo", "Perth WA 6000", "NSW", "Sheffield", "Pune", "Galway"],
)  # fmt: skip
def test_a_town_is_known_by_its_state_or_postcode(name: str) -> None:
    assert is_town(name)


@pytest.mark.parametrize(
    "name",
    [
        "Voss SA",
        "Forever 21",
        "Larch Hospital VIC 3013",
        "County Council",
        "Bright ID",
        "Area 3000",
        "Studio E3",
        "Leeds Dairy",
        "Lincoln",
        "Austin",
    ],
)
def test_a_firm_with_such_an_end_is_none(name: str) -> None:
    assert not is_town(name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Takapuna", "Level 2, 8 Anzac Street, Takapuna 0622"),
        ("Baytown", "They are at 12 Dock Road, Baytown, TX 77520"),
        ("Oranmore", "The yard is in Oranmore, Co. Galway"),
        ("Claremont", "Their place is 9 Protea Road, Claremont"),
        ("Pakuranga", "I have a wholesaler in Pakuranga who is after somebody"),
        ("Deer Ridge", "a pressure shop near Deer Ridge, six tens"),
    ],
)
def test_a_town_is_known_by_what_is_said_of_it(name: str, text: str) -> None:
    assert is_said_of_town(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ossory", "Ossory want you in on Tuesday. They are in Ossory House."),
        ("Hallam", "Thank you for your interview in Hallam"),
        ("Kestral", "It is for the Kestral people in Leeds"),
        ("Lark College", "The post is in Lark College"),
    ],
)
def test_a_firm_is_no_town_for_being_somewhere(name: str, text: str) -> None:
    assert not is_said_of_town(name, text)


def test_a_street_behind_a_name_tells_whose_it_is() -> None:
    assert at_street("Harrow Foods", "Tomorrow at 2, Harrow Foods, 14 Mill Lane. Park behind.")
    assert not at_street("Harrow Foods", "Harrow Foods will ring you, and 14 Mill Lane is where they are.")


@pytest.mark.parametrize(
    ("end", "sender", "firm"),
    [
        (
            "Wattle Creek College\n2 Shore Road, Yarraville VIC 3013",
            "ola@wattlecreek.vic.edu.au",
            "Wattle Creek College",
        ),
        ("Thornby Dairy\n8 Anzac Street, Takapuna 0622", "ola@thornby.co.nz", "Thornby Dairy"),
        ("Thornby Dairy\n4 Larch Avenue, Guelph ON N1H 3A1", "ola@thornby.ca", "Thornby Dairy"),
        ("Thornby Dairy\n19 Ridge Road, Claremont, Cape Town 7708", "ola@thornby.co.za", "Thornby Dairy"),
        ("Thornby Dairy\nUnit 4, Dock Road, Oranmore, Co. Galway H91 X2K4", "ola@thornby.ie", "Thornby Dairy"),
        ("Thornby Dairy\n12 MG Road, Mysuru 570001", "ola@thornby.in", "Thornby Dairy"),
    ],
)
def test_the_firm_of_a_signature_is_not_its_town(end: str, sender: str, firm: str) -> None:
    text = f"Dear Robin,\n\nCan you come in on Thursday at ten?\n\nOla Brandt\n{end}\n"
    assert find_company(mail(text, "Thursday", f"Ola Brandt <{sender}>")) == firm


@pytest.mark.parametrize(
    ("subject", "text", "firm"),
    [
        (
            "Fork driver - Pakuranga",
            "I have a fork driver seat at a depot in Pakuranga. Are you free?",
            "Tarn Staffing",
        ),
        ("Pakuranga - Fork Driver", "The depot in Pakuranga wants to see you on Thursday at ten.", "Tarn Staffing"),
        ("Re: Pakuranga - Fork Driver", "Tomorrow 2pm, Harrow Foods, 14 Mill Lane, Pakuranga.", "Harrow Foods"),
        ("Harrow Foods - Fork Driver", "Harrow want you in on Thursday at ten.", "Harrow Foods"),
    ],
)
def test_a_place_in_an_agencys_subject_is_no_client(subject: str, text: str, firm: str) -> None:
    said = mail(f"Hi Robin,\n\n{text}\n\nTess Orme\nTarn Staffing\n", subject, "Tess Orme <tess@tarnstaffing.example>")
    assert find_company(said) == firm


@pytest.mark.parametrize(
    ("sender", "end", "firm"),
    [
        ("tess@tarnrecruitment.example", "Senior Consultant\nTarn Recruitment", "Tarn Recruitment"),
        ("tess@tarn.example", "Recruitment Consultant\nTarn Recruitment", "Tarn Recruitment"),
        ("tess@tarn.example", "Tarn Talent Ltd", "Tarn Talent"),
        ("tess@tarn.example", "HR Adviser\nTarn Recruitment Team", "Tarn"),
    ],
)
def test_an_agency_is_called_by_its_whole_name(sender: str, end: str, firm: str) -> None:
    text = f"Hi Robin,\n\nHere is more of the Fork Driver role at Tarn. Are you free?\n\nTess Orme\n{end}\n"
    assert find_firm(mail(text, "Fork Driver", f"Tess Orme <{sender}>")).name == firm


@pytest.mark.parametrize(
    ("domain", "label"),
    [("hill.qld.edu.au", "hill"), ("office.hill.nsw.gov.au", "hill"), ("hill.leeds.sch.uk", "hill"),
     ("hill.k12.tx.us", "hill"), ("hill.edu.au", "hill"), ("hill.co.uk", "hill"), ("hill.gc.ca", "hill"),
     ("mail.hill.qc.ca", "hill"), ("hill.gov.bc.ca", "hill"), ("hill.govt.nz", "hill"), ("hill.ca", "hill"),
     ("hill.catholic.edu.au", "hill"), ("mail.hill.catholic.edu.au", "hill"), ("hill.school.nz", "hill"),
     ("hill.school.com", "school"), ("school.nz", "school")],
)  # fmt: skip
def test_a_school_is_registered_below_its_state(domain: str, label: str) -> None:
    assert registrable(domain) == label


@pytest.mark.parametrize(
    ("domain", "label"),
    [("northwind.example.com", "northwind"), ("mail.northwind.example.org", "northwind"), ("example.com", "example"),
     ("jobs.example.com", "example"), ("northwind.example", "northwind")],
)  # fmt: skip
def test_below_a_name_kept_for_examples_everybody_has_a_house(domain: str, label: str) -> None:
    assert registrable(domain) == label


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("come out to the shed at Mangatoi thursday", "Mangatoi"),
        ("we're in unit 6 at Pitreavie, behind Dobbies", "Pitreavie"),
        ("we're in unit 6 at Pitreavie, behind Dobbies", "Dobbies"),
        ("see if he is coming back from Aussie", "Aussie"),
    ],
)
def test_where_somebody_is_tells_no_firm(text: str, name: str) -> None:
    assert is_where_they_are(name, text)
    assert not is_where_they_are(name, f"{text}. A job with {name} is hard work.")


def test_streets_are_no_firms() -> None:
    assert is_a_street("4410 E Pine")
    assert is_a_street("Waihora Rd")
    assert not is_a_street("Mill Lane Dental Clinic")
    assert not is_a_street("Larkin Produce")
