"""How people name whom one meets: shortly, in small letters, behind what they are, in their own language."""

from __future__ import annotations

import pytest

from agent.extraction.who.absences import absent_told
from agent.extraction.who.people import find_people, interviewers
from tests.unit.extraction.mails import BERLINER, USER, mail


def met(text: str, *, sender: str = "Ilse Brandt <ilse@osprey.com>") -> list[str]:
    found = interviewers(mail(f"Dear Robin,\n\n{text}\n\nIlse", sender=sender), USER, "Osprey")
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # initials and saints within a name
        ("You will meet Lia M. Senn and Theo St. Clair (Bursar).", ["Lia M. Senn", "Theo St. Clair"]),
        ("The panel is Dr. R.T. Okoro and Lia Senn.", ["R.T. Okoro", "Lia Senn"]),
        ("The panel on Friday, March 13 at 9 AM ET will be Priya K. and Owen Pell.", ["Priya K.", "Owen Pell"]),
        # labels that lead on to whom one meets
        ("Panelists: Lia Senn and Owen Pell", ["Lia Senn", "Owen Pell"]),
        ("See: Dr Lia Senn (practice owner)", ["Lia Senn"]),
        ("Jury : Lia Senn (directrice), Owen Pell (responsable achats)", ["Lia Senn", "Owen Pell"]),
        ("Interview team: Lia Senn; Owen Pell", ["Lia Senn", "Owen Pell"]),
        ("Participants from our side: Lia Senn (Buyer), Owen Pell (Head of Stores).", ["Lia Senn", "Owen Pell"]),
        # what somebody is, in small letters before the name, or in an aside behind it
        (
            "The committee is Lia Senn (chair) and undergraduate student rep Owen Pell.",
            ["Lia Senn", "Owen Pell"],
        ),
        (
            "You'll meet Lia Senn, parent governor Owen Pell and staff trustee Ada Roth.",
            ["Lia Senn", "Owen Pell", "Ada Roth"],
        ),
        (
            "You will be joined by Mr Osman, our SENDCO, and the chair of governors, Rev. Lia Senn.",
            ["Osman", "Lia Senn"],
        ),
        (
            "The committee comprises Professor Lia Senn (Chair), Associate Professor Ada Roth and Dr Jae-won Ott.",
            ["Lia Senn", "Ada Roth", "Jae-won Ott"],
        ),
        (
            "Tue 11 March, 2:30p ET via Zoom: Lia Senn (CFO), whom you would report to, and Owen Pell (Controller).",
            ["Lia Senn", "Owen Pell"],
        ),
        # in plain words
        ("You meet Joost and Dr Haas until about 16.00.", ["Joost", "Haas"]),
        ("You get 30 min with Bea (she runs the yard) followed by 30 min with Owen Pell.", ["Owen Pell", "Bea"]),
        ("Bea (our director) and I were impressed and we'd both love to meet you.", ["Ilse Brandt", "Bea"]),
        ("Ms. Senn, who leads our estates team, and I should like to interview you.", ["Ilse Brandt", "Senn"]),
        ("Along with me you'll meet our treasurer, Owen Pell.", ["Ilse Brandt", "Owen Pell"]),
        ("I and my brother Ned will do the interview in the barn.", ["Ilse Brandt", "Ned"]),
        ("Capt. Owen Pell, our Harbour Master, and myself will be doing the interviews.", ["Ilse Brandt", "Owen Pell"]),
        ("You'll have me plus Bea (she's the deputy).", ["Ilse Brandt", "Bea"]),
        ("It will be Lia Senn and yours truly.", ["Ilse Brandt", "Lia Senn"]),
        # in small letters
        ("it's an informal chat with me and bea (cto).", ["Ilse Brandt", "Bea"]),
        # in other languages
        ("An dem Gespräch nehmen neben mir Herr Prof. Dr. Ott sowie Frau Senn teil.", ["Ilse Brandt", "Ott", "Senn"]),
        ("Mittwoch um 16 Uhr. Dabei sind Frau Senn (Leitung Einkauf) und ich.", ["Ilse Brandt", "Senn"]),
        ("Ihre Gesprächspartner sind Herr Dr. Ott und meine Person.", ["Ilse Brandt", "Ott"]),
        ("Das Gespräch führen unser Küchenchef Owen Pell und meine Wenigkeit.", ["Ilse Brandt", "Owen Pell"]),
        ("Herr Ott wird ebenfalls am Gespräch teilnehmen.", ["Ott"]),
        ("Het gesprek is met mijzelf en mijn collega Lia de Wit.", ["Ilse Brandt", "Lia de Wit"]),
        ("Parteciperemo io e il Dott. Owen Pell, direttore vendite.", ["Ilse Brandt", "Owen Pell"]),
    ],
)
def test_whom_one_meets(text: str, names: list[str]) -> None:
    found = met(text)
    assert found == names


@pytest.mark.parametrize(
    "text",
    [
        "If you have questions about access or parking please speak to Lia Senn on the number below.",
        "For any queries about reasonable adjustments please talk to Lia Senn.",
    ],
)
def test_who_answers_questions_is_no_interviewer(text: str) -> None:
    assert met(text) == []


def test_a_town_behind_a_shop_is_nobody() -> None:
    found = met("Your interview is with Owen Pell, General Manager of The Brass Lamp, Leeds, on Friday at 3.")
    assert found == ["Owen Pell"]


@pytest.mark.parametrize(
    "sentence", ["Congratulations on moving to the next step for Yard Planner!", "Two more steps for Ada Byrne."]
)
def test_a_step_for_somebody_keeps_nobody_away(sentence: str) -> None:
    assert absent_told([sentence]) == ()


def test_letters_behind_a_name_without_a_comma_are_none_of_it() -> None:
    told = mail("See you then.\n\nLia Senn RIBA\nOsprey", sender="Lia Senn <lia@osprey.com>")
    found = find_people(told, BERLINER, "")
    assert [one.name for one in found] == ["Lia Senn"]


def test_an_address_behind_a_name_with_a_nickname_in_it() -> None:
    text = 'You will meet:\n- Bea Roth, Buyer (bea@osprey.com)\n- Olamide "Ola" Pell, Lead (opell@osprey.com)\n\nIlse'
    found = interviewers(mail(text, sender="Ilse Brandt <ilse@osprey.com>"), USER, "Osprey")
    assert [one.address for one in found] == ["bea@osprey.com", "opell@osprey.com"]


def test_a_nickname_within_the_senders_name() -> None:
    told = mail("Looking forward to it.\n\nGus", sender='"Augustin \\"Gus\\" Lindqvist" <gus@osprey.com>')
    assert [one.name for one in find_people(told, USER, "Osprey")] == ["Augustin Lindqvist"]
