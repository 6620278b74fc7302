"""Whether whoever writes recruits for others, whatever their house is called; and what becomes of its name."""

from __future__ import annotations

import pytest

from agent.classification.senders.domains import is_agency
from agent.extraction.employer.company import find_firm
from agent.extraction.employer.recruiters import recruits_for_others
from tests.unit.extraction.mails import mail

ORSO = "Ines Orso <ines@orsovale.example>"
SIGNED = "Ines Orso\nOrso & Vale"


@pytest.mark.parametrize(
    "text",
    [
        "The client can see you on Thursday at four, at their place in the docks.",
        "I have now submitted your CV to my client and hope for news by Friday.",
        "Could we talk on Tuesday, before I send it across to them?",
        "I am recruiting this for a family-owned manufacturer near Ghent.",
        "The name of the company I can tell you once you have agreed.",
        "Our client, a lender with forty branches, has read your profile and would welcome you on Monday.",
        "Your second interview with our client is on Friday at ten.",
        "Unser Mandant hat Ihre Unterlagen gelesen und möchte Sie am Montag sehen.",
        "Der Termin beim Kunden ist am Montag um neun.",
        "Mijn opdrachtgever in Gent is benieuwd en wil je maandag graag spreken.",
        "Mon client souhaite vous rencontrer lundi à neuf heures.",
        "Mi cliente quiere conocerte el lunes a las nueve.",
        "Il nostro cliente vorrebbe incontrarLa lunedì alle nove.",
        "O nosso cliente gostaria de conhecer você na segunda-feira.",
        "Vår kund vill gärna träffa dig på måndag klockan nio.",
    ],
)
def test_what_only_a_recruiter_for_others_says_shows_one_whose_house_has_a_plain_name(text: str) -> None:
    said = mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Buyer", sender=ORSO)
    assert not is_agency("Orso & Vale")
    assert recruits_for_others(said)
    assert not find_firm(said).sure


@pytest.mark.parametrize(
    "line",
    ["Specialists in finance recruitment", "Executive Search", "Senior Recruitment Consultant", "Personalberatung"],
)
def test_a_recruiters_profession_below_the_mail_shows_one(line: str) -> None:
    said = mail(f"Hello Jordan,\n\nCan you talk on Friday at ten?\n\n{SIGNED}\n{line}\n", subject="Buyer", sender=ORSO)
    assert recruits_for_others(said)


@pytest.mark.parametrize(
    "text",
    [
        "You would look after the client from the first call to the last invoice.",
        "Our clients are banks, and you would meet them from the first week.",
        "I have sent your CV to the head of the team and will come back to you.",
        "Der Kunde steht bei uns im Mittelpunkt; wir möchten Sie gern kennenlernen.",
        "Notre client principal est la ville; vous travaillerez avec ses services.",
    ],
)
def test_a_house_that_has_clients_recruits_for_itself(text: str) -> None:
    said = mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Buyer", sender=ORSO)
    assert not recruits_for_others(said)


@pytest.mark.parametrize("line", ["Recruitment Consultant, People & Culture", "Senior Recruitment Specialist"])
def test_the_desk_that_recruits_for_its_own_house_is_no_agency(line: str) -> None:
    said = mail(f"Hello Jordan,\n\nCan you talk on Friday?\n\n{SIGNED}\n{line}\n", subject="Buyer", sender=ORSO)
    assert not recruits_for_others(said)


@pytest.mark.parametrize(
    "text",
    [
        "Your CV is now with my client, and I will chase them tomorrow.",
        "I have managed to secure you an interview on Monday at ten.",
    ],
)
def test_so_does_what_is_told_of_papers_and_of_an_interview_that_was_got(text: str) -> None:
    assert recruits_for_others(mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Buyer", sender=ORSO))


def test_the_firm_with_which_an_interview_was_got_is_the_employer() -> None:
    text = "I've got you an interview with Larkin Seeds in Norwich for the Buyer role. It's on Monday at ten."
    found = find_firm(mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Buyer", sender=ORSO))
    assert (found.name, found.sure) == ("Larkin Seeds", True)


def test_the_firm_that_would_like_to_see_the_user_at_theirs_is_the_employer() -> None:
    text = "Larkin Insurance would like to interview you on Monday at ten at their office in Reading."
    found = find_firm(mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Buyer", sender=ORSO))
    assert (found.name, found.sure) == ("Larkin Insurance", True)


@pytest.mark.parametrize("who", ["The Design Studio", "Our Finance Team"])
def test_a_department_or_somebody_who_would_like_to_see_the_user_is_none(who: str) -> None:
    text = f"{who} would like to interview you on Monday at ten. They are in Reading."
    found = find_firm(mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Buyer", sender=ORSO))
    assert found.name != who.removeprefix("The ")


def test_a_subject_says_with_whom_the_interview_is() -> None:
    text = "You're confirmed with Larkin Marine for Monday at ten. Ask for Steve at the gatehouse."
    found = find_firm(mail(f"Jordan,\n\n{text}\n\n{SIGNED}\n", subject="Interview w/ Larkin Marine", sender=ORSO))
    assert (found.name, found.sure) == ("Larkin Marine", True)
