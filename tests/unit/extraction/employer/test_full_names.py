"""An employer's name in full, and whether it is sure: of who signs, never of a job site, a town or a domain alone."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_firm
from tests.unit.extraction.mails import mail

RECEIVED = "Dear Robin,\n\nWe have received your application for the post of {role}.\n\n{signed}\n"


@pytest.mark.parametrize(
    ("sender", "signed", "name"),
    [
        (
            "Marrow Health Recruitment <donotreply@mail.publicjobs.ie>",
            "Marrow Health Authority",
            "Marrow Health Authority",
        ),
        ("Kestrel Vale Jobs <noreply@councilcareers.org.uk>", "Kestrel Vale Council", "Kestrel Vale Council"),
        ("Ottershaw College HR <no-reply@teachingvacancies.co.uk>", "Ottershaw College", "Ottershaw College"),
        ("Penhale Hospitals <noreply@healthjobs.net.au>", "Penhale Hospitals Trust", "Penhale Hospitals Trust"),
    ],
)
def test_a_job_sites_domain_is_no_employer(sender: str, signed: str, name: str) -> None:
    found = find_firm(mail(RECEIVED.format(role="Porter", signed=f"HR Services\n{signed}"), "Received", sender))
    assert found.name == name


@pytest.mark.parametrize(
    ("client", "name"), [("Hollis Garden Centres", "Hollis Garden Centres"), ("Mr Hollis", "Garden Centre")]
)
def test_the_kind_of_house_in_a_subject_is_the_firm_that_the_text_names_in_full(client: str, name: str) -> None:
    text = f"Hi Robin,\n\nI have sent your CV to {client} for the Shift Manager role.\n\nZoe Hart\nPeak Talent\n"
    sender = "Zoe Hart <zoe.hart@peaktalentuk.com>"
    assert find_firm(mail(text, "Shift Manager - Garden Centre", sender)).name == name


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Brackley <noreply@brackleycareers.com>", "Brackley"),
        ("Dana Kim <dana.kim@brackleyjobs.com>", "Brackley"),
        ("Talent Team <noreply@brackleycareers.com>", "Brackley"),
    ],
)
def test_a_domain_that_a_firm_keeps_for_its_jobs_names_it(sender: str, name: str) -> None:
    assert find_firm(mail("Hi Robin,\n\nWe liked your file.\n", "Update", sender)).name == name


@pytest.mark.parametrize(
    ("subject", "signed", "name"),
    [
        ("TKB New Grads - Pricing", "Dana Kim\nRecruiter | Tarn Kell Bank\n66 Mill Street, Leeds", "Tarn Kell Bank"),
        ("Chat with Al Day - TKB Pricing Team", "Dana Kim\nTarn Kell Bank", "Tarn Kell Bank"),
        ("Your application", "Dana Kim\nTarn Kell Bank", "Tarn Kell Bank"),
    ],
)
def test_the_letters_of_a_domain_are_the_name_that_signs(subject: str, signed: str, name: str) -> None:
    text = f"Hi Robin,\n\nThe team would like to meet you on Tuesday at 10.\n\n{signed}\n"
    found = find_firm(mail(text, subject, "Dana Kim <dana.kim@tkb.ca>"))
    assert (found.name, found.sure) == (name, True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Your profile is shortlisted by our client Marrow Retail for L1 discussion.", "Marrow Retail"),
        ("I have put you forward to my client, Sable & Finch Logistics, for the desk role.", "Sable & Finch Logistics"),
        ("Our client is Ostler Dairy and they want to meet you.", "Ostler Dairy"),
        ("This is with our client: Penn Optics. Are you free on Tuesday?", "Penn Optics"),
    ],
)
def test_an_agencys_client_is_the_one_that_it_calls_so(text: str, name: str) -> None:
    signed = "Asha Rao\nSr. Consultant\nTalentBay Consulting | Bandra West, Mumbai"
    message = mail(f"Hi Robin,\n\n{text}\n\n{signed}\n", "Data Analyst - Mumbai", "Asha Rao <asha.r@talentbay.in>")
    found = find_firm(message)
    assert (found.name, found.sure) == (name, True)


@pytest.mark.parametrize(
    ("subject", "office"),
    [
        ("Data Analyst - Mumbai", "TalentBay Consulting | Bandra West, Mumbai"),
        ("Re: Payroll Clerk, Wexford", "TalentBay Recruitment, 4 Quay Street, Wexford"),
        ("Store Manager (Boston)", "TalentBay Staffing | 12 Elm St, Boston"),
    ],
)
def test_a_town_beside_the_role_is_no_employer(subject: str, office: str) -> None:
    text = f"Hi Robin,\n\nThe call is moved to Monday at 11. Kindly confirm.\n\nAsha Rao\n{office}\n"
    found = find_firm(mail(text, subject, "Asha Rao <asha.r@talentbay.in>"))
    assert found.name not in {"Mumbai", "Wexford", "Boston"}
    assert not found.sure


@pytest.mark.parametrize("domain", ["sthildas-thornby", "saltcellarrye", "labvidapura"])
def test_what_a_domain_alone_tells_is_not_sure(domain: str) -> None:
    found = find_firm(
        mail("Dear Robin,\n\nWe chose somebody else.\n\nTom Hart\n", "Thursday", f"Tom Hart <head@{domain}.uk>")
    )
    assert found.name
    assert not found.sure
