"""How people name whom one meets: shortly, in small letters, behind what they are, in their own language."""

from __future__ import annotations

import pytest

from agent.extraction.who.absences import absent_told
from agent.extraction.who.people import find_people, interviewers
from agent.model.mail import Category
from tests.unit.extraction.mails import BERLINER, USER, mail, read


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
        ("With me I have Lia Senn who is scrum master.", ["Ilse Brandt", "Lia Senn"]),
        (
            "You will have Owen Pell, our MD, first, then Bea from planning, and close with me.",
            ["Ilse Brandt", "Owen Pell", "Bea"],
        ),
        (
            "My partner Dr Senn and I will interview, with Bea, our manager, asking the dull questions.",
            ["Ilse Brandt", "Senn", "Bea"],
        ),
        ("Owen Pell and me.", ["Ilse Brandt", "Owen Pell"]),
        ("The wardens, Lia Senn and Col. Faulk, will interview you with me.", ["Ilse Brandt", "Lia Senn", "Faulk"]),
        ("The panel is Lt. Lia Senn, Bea Roth and myself.", ["Ilse Brandt", "Lia Senn", "Bea Roth"]),
        (
            "The interviewing officers will be Lia Senn, Roads Manager and Owen Pell, HR Adviser.",
            ["Lia Senn", "Owen Pell"],
        ),
        (
            "The panel will be chaired by Dr. Kiprono arap Cheron assisted by Eng. Lia Senn.",
            ["Kiprono arap Cheron", "Lia Senn"],
        ),
        ("Interviewers: Lia Senn (Chief Technician) / Owen Pell (Manager)", ["Lia Senn", "Owen Pell"]),
        ("On the call:\nLia Senn - VP Sales\nOwen Pell - Buyer", ["Lia Senn", "Owen Pell"]),
        # in one breath with whoever writes
        ("It will be carried out by me and my deputy, Lia Senn.", ["Ilse Brandt", "Lia Senn"]),
        ("Apart from me there will be also Lia Senn, Production Director.", ["Ilse Brandt", "Lia Senn"]),
        ("Vamos a estar la chef Lia Senn y yo.", ["Ilse Brandt", "Lia Senn"]),
        ("My dad Ned and I will both sit down with you.", ["Ilse Brandt", "Ned"]),
        ("Mijn zoon Joost en ik laten je eerst de werf zien.", ["Ilse Brandt", "Joost"]),
        ("Ich führe das Gespräch gemeinsam mit Frau Mag. Senn.", ["Ilse Brandt", "Senn"]),
        ("Mr Osman (Head) and myself will be asking the questions.", ["Ilse Brandt", "Osman"]),
        ("It is Owen Pell from production, Lia Senn and me.", ["Ilse Brandt", "Owen Pell", "Lia Senn"]),
        ("Lia Senn (CLO) and Owen Pell (VP Retail) are your interviewers.", ["Lia Senn", "Owen Pell"]),
        (
            "Interview panel: 1) Dr. Lia Senn - Medical Director 2) Mr. Owen Pell - Head of Nursing.",
            ["Lia Senn", "Owen Pell"],
        ),
        (
            "Vous serez reçu par Mme Senn, directrice d'agence, et par Owen Pell, responsable travaux.",
            ["Senn", "Owen Pell"],
        ),
        ("Incontrerà il dott. Owen Pell, direttore generale, e la signora Lia Senn.", ["Owen Pell", "Lia Senn"]),
        ("You will meet Dr P. J. van Rijn and Lia Senn.", ["P. J. van Rijn", "Lia Senn"]),
        ("So expect myself, Zainab (product) and Uche (CEO).", ["Ilse Brandt", "Zainab", "Uche"]),
        (
            "Here is whom you will face on Thursday, so you know: Lia Senn who manages it, and yours truly.",
            ["Ilse Brandt", "Lia Senn"],
        ),
        (
            "It is held with participation of Mrs. Lia Senn - Director and Mr. Owen Pell - Advisor.",
            ["Lia Senn", "Owen Pell"],
        ),
        ("From our side: Andreea (tech lead), Vlad Cristea (architect).", ["Andreea", "Vlad Cristea"]),
        ("Rhys and Gareth (duty managers) are doing the lifeguard interviews.", ["Rhys", "Gareth"]),
        ("Panel members are Captain Roth, Sgt. Lia Senn, and myself.", ["Ilse Brandt", "Roth", "Lia Senn"]),
        (
            "In the meeting will participate Mr. Owen Pell, Resort Manager, and the undersigned.",
            ["Ilse Brandt", "Owen Pell"],
        ),
        ("Da hätten mein Sohn Korbinian und ich Zeit.", ["Ilse Brandt", "Korbinian"]),
        # in small letters
        ("it's an informal chat with me and bea (cto).", ["Ilse Brandt", "Bea"]),
        # in other languages
        ("An dem Gespräch nehmen neben mir Herr Prof. Dr. Ott sowie Frau Senn teil.", ["Ilse Brandt", "Ott", "Senn"]),
        ("Mittwoch um 16 Uhr. Dabei sind Frau Senn (Leitung Einkauf) und ich.", ["Ilse Brandt", "Senn"]),
        ("Ihre Gesprächspartner sind Herr Dr. Ott und meine Person.", ["Ilse Brandt", "Ott"]),
        ("Das Gespräch führen unser Küchenchef Owen Pell und meine Wenigkeit.", ["Ilse Brandt", "Owen Pell"]),
        ("Herr Ott wird ebenfalls am Gespräch teilnehmen.", ["Ott"]),
        ("Het gesprek is met mijzelf en mijn collega Lia de Wit.", ["Ilse Brandt", "Lia de Wit"]),
        ("Saremo in due, io e l'Arch. Lia Senn.", ["Ilse Brandt", "Lia Senn"]),
        ("Estaremos presentes la coordinadora Lia Senn y quien suscribe.", ["Ilse Brandt", "Lia Senn"]),
        ("Je hebt het gesprek met mevrouw D'Hoore, diensthoofd, en mezelf.", ["Ilse Brandt", "D'Hoore"]),
        ("A entrevista é com o Eng.º Rui Penedo.", ["Rui Penedo"]),
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


@pytest.mark.parametrize(
    "text",
    [
        "Owen Pell and I enjoyed meeting you last week.",
        "Please copy in Owen Pell and me when you reply.",
        "Owen Pell and I wish you all the best.",
        "Gerne bestätige ich Ihnen den Termin am Donnerstag.",
        "Owen Pell and I founded the shop in 1974.",
    ],
)
def test_what_is_said_of_others_and_the_writer_besides(text: str) -> None:
    assert met(text) == []


def test_a_row_of_a_table_has_whom_its_heading_says() -> None:
    table = (
        "Interviewer\tTitle\tTime (PT)\nDr. Anne Kraft\tDirector, Assay Work\tThu 3/12, 1:00 PM\n"
        "Sol Stone\tScientist III\tThu 3/12, 1:45 PM"
    )
    found = read(mail(f"Dear Robin,\n\n{table}\n\nIlse"), Category.INTERVIEW_CONFIRMATION)
    assert [one.name for claim in found.interviews for one in claim.people] == ["Anne Kraft", "Sol Stone"]


def test_a_town_behind_a_shop_is_nobody() -> None:
    found = met("Your interview is with Owen Pell, General Manager of The Brass Lamp, Leeds, on Friday at 3.")
    assert found == ["Owen Pell"]


@pytest.mark.parametrize(
    "sentence", ["Congratulations on moving to the next step for Yard Planner!", "Two more steps for Ada Byrne."]
)
def test_a_step_for_somebody_keeps_nobody_away(sentence: str) -> None:
    assert absent_told([sentence]) == ()


def test_a_house_that_sees_the_user_for_its_post_is_nobody() -> None:
    assert met("Slieve Stone will see you on Wednesday at 2pm for the Quarry Manager position.") == []


def test_a_noun_of_another_language_is_nobody() -> None:
    assert met("Das Gespräch werden der Schulleiter, Herr Ott, und ich mit Ihnen führen.") == ["Ilse Brandt", "Ott"]


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


def test_who_comes_in_a_further_round_is_not_of_this_one() -> None:
    text = (
        "I confirm our interview for Tuesday, 10 March at 9:00 CET. I'll call you. If you pass, the next round would "
        "be with our CFO, Owen Pell."
    )
    found = read(mail(f"Dear Robin,\n\n{text}\n\nIlse Brandt\nOsprey"), Category.INTERVIEW_CONFIRMATION)
    assert "Owen Pell" not in [one.name for claim in found.interviews for one in claim.people]


def test_the_writer_is_not_thanked_where_others_are_told_of_who_are_not_understood() -> None:
    text = "Your interview is on Friday, March 13 at 2 pm. Lia Senn and Owen Pell conduct all of our interviews."
    told = mail(f"Dear Robin,\n\n{text}\n\nAda Lund\nOsprey", sender="Ada Lund <ada@osprey.com>")
    found = read(told, Category.INTERVIEW_CONFIRMATION)
    assert "Ada Lund" not in [one.name for claim in found.interviews for one in claim.people]


@pytest.mark.parametrize(
    "away", ["I'm on leave that day.", "I won't be there.", "I'm afraid I cannot sit in.", "I'm away then, sadly."]
)
def test_the_writer_who_is_away_is_not_thanked(away: str) -> None:
    text = f"Your interview is on Friday, March 13 at 2 pm. {away}"
    told = mail(f"Dear Robin,\n\n{text}\n\nAda Lund\nOsprey", sender="Ada Lund <ada@osprey.com>")
    found = read(told, Category.INTERVIEW_CONFIRMATION)
    assert [one.name for claim in found.interviews for one in claim.people] == []


def test_whoever_recruits_for_a_client_holds_no_interview() -> None:
    text = (
        "Your interview with my client is confirmed for Friday, March 13 at 2 pm. My client would like you to bring ID."
    )
    told = mail(f"Dear Robin,\n\n{text}\n\nAda Lund\nOsprey", sender="Ada Lund <ada@osprey.com>")
    found = read(told, Category.INTERVIEW_CONFIRMATION)
    assert [one.name for claim in found.interviews for one in claim.people] == []


def test_names_in_the_last_column_of_a_plan() -> None:
    plan = "9:30 AM - 10:15 AM\tCoding\tDr. Rukmini Bose\n10:30 AM - 11:00 AM\tManager chat\tOwen Pell"
    text = f"Dear Robin,\n\nYour schedule for Wednesday, March 11, 2026:\n\n{plan}\n\nIlse"
    found = read(mail(text, sender="Hiring <no-reply@osprey.com>"), Category.INTERVIEW_CONFIRMATION)
    assert [one.name for claim in found.interviews for one in claim.people] == ["Rukmini Bose", "Owen Pell"]
