"""Which of its names a mail means: an agency's client, not the agency; a firm, not a place, a number or a team."""

from __future__ import annotations

import pytest

from agent.extraction.company import find_company, find_firm
from tests.unit.extraction.mails import mail

IVO = "Ivo Reed <ivo@tarnsearch.example>"
SIGNED = "Ivo Reed\nSenior Consultant, Finance\nTarn Search Partners | 12 Quay Street\n"


@pytest.mark.parametrize(
    ("subject", "text", "client"),
    [
        ("Ossory Dairy - Tuesday", "Ossory want you in on Tuesday at 2pm. Petra Lind will see you.", "Ossory Dairy"),
        ("Re: Hallam Brewing: next step", "They are still seeing people. I will ring when I hear.", "Hallam Brewing"),
        ("Hallam Brewing", "It is a no, I am afraid. Onwards.", "Hallam Brewing"),
        ("Brindle & Co interview", "Half past nine on Monday at their place. Good luck.", "Brindle & Co"),
        ("Kestral - phone call", "Kestral will ring you on Friday at ten.", "Kestral"),
    ],
)
def test_the_client_that_heads_an_agencys_subject_is_the_firm(subject: str, text: str, client: str) -> None:
    said = mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject=subject, sender=IVO)
    found = find_firm(said)
    assert found.name == client
    assert found.sure or " " not in client


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Petra Lind - Tuesday", "Petra will see you on Tuesday at 2pm. Ask for her at the desk."),
        ("your background", "I have two seats that made me think of you. Are you open to hear more?"),
        ("Financial Controller - Leeds", "A family firm in the north needs a controller. Interested?"),
        ("Thursday", "Can you talk on Thursday at ten?"),
    ],
)
def test_without_a_client_named_the_agency_is_all_that_is_known(subject: str, text: str) -> None:
    said = mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject=subject, sender=IVO)
    assert find_company(said) in {"Tarn Search Partners", "Tarn Search", ""}


def test_a_place_in_the_users_own_subject_is_no_firm() -> None:
    said = mail(
        "Hi Jordan,\n\nYes we are still looking. Can you come by on Tuesday at seven?\n\nBev\n",
        subject="Re: your notice at Salter Heath",
        sender="Bev Orme <bev@ormeplumbing.example>",
    )
    assert find_company(said) == "Orme Plumbing"


@pytest.mark.parametrize(
    ("subject", "sender"),
    [
        ("Reminder: 30 min at 16:15", "Slots <notifications@calendly.com>"),
        ("31-KLM-118204 - attendance", "Bev Orme <bev.orme@mailbox.org>"),
        ("Interview at 2pm", "Bev Orme <bev.orme@gmail.com>"),
        ("Interview on 12/05 at 10.30", "Bev Orme <bev.orme@gmail.com>"),
    ],
)
def test_a_number_an_hour_or_a_reference_is_no_firm(subject: str, sender: str) -> None:
    said = mail("Hi Jordan,\n\nSee you then. Your slot is kept.\n\nBev\n", subject=subject, sender=sender)
    assert not any(letter.isdigit() for letter in find_company(said))


@pytest.mark.parametrize("name", ["3M", "N26", "7-Eleven", "8x8", "Studio 54"])
def test_a_firm_with_a_digit_in_its_name_is_one(name: str) -> None:
    thanks = f"Thank you for applying to {name}"
    said = mail(f"{thanks}. We have it.\n", subject=thanks, sender="Careers <no-reply@us.greenhouse-mail.io>")
    assert find_company(said) == name


@pytest.mark.parametrize("display", ["GQ Recruitment / Recrutement GQ", "HR Careers / Recrutement RH"])
def test_a_team_in_two_languages_is_no_firm(display: str) -> None:
    said = mail(
        "Harbour Services Quebec\nProgram Clerk, process 31-KLM-118204\n\n"
        "Your application to Harbour Services Quebec was submitted.\n\n"
        "Protected A when completed / Protégé A une fois rempli\n",
        subject="Application submitted / Candidature soumise - 31-KLM-118204",
        sender=f"{display} <do-not-reply@recrutement-gq.example>",
    )
    assert find_company(said) == "Harbour Services Quebec"


def test_a_firms_name_beside_its_team_in_two_languages_is_kept() -> None:
    said = mail(
        "We have received your application for the Clerk position.\n",
        sender="Ossory Recruitment / Recrutement Ossory <no-reply@jobs.ossory.example>",
    )
    assert find_company(said) == "Ossory"
