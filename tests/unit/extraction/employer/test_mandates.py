"""For which firm a writer of another house says that they act."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_firm
from tests.unit.extraction.mails import mail

ORSO = "Ines Orso <ines@orsovale.example>"
SIGNED = "Ines Orso\nOrso & Vale"


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Orso & Vale has been retained by Larkmoor University to find its next Dean.", "Larkmoor University"),
        ("I look after HR for Larkin Dental Practice, and they would like to see you.", "Larkin Dental Practice"),
        ("I am writing on behalf of Larkin Water Utilities about the post.", "Larkin Water Utilities"),
        ("im Auftrag der Brauerei Lerchental lade ich Sie zu einem Gespräch ein.", "Brauerei Lerchental"),
        ("im Namen der Lerch Pumpen GmbH lade ich Sie zu einem Gespräch ein.", "Lerch Pumpen GmbH"),
        ("Je recrute pour le compte de la société Maison Alouette un comptable.", "Maison Alouette"),
        ("Namens Zorggroep De Leeuwerik nodig ik je uit voor een gesprek.", "Zorggroep De Leeuwerik"),
        ("Here is all about it:\n\nClient: Larkin Packaging Ltd\nRole: Planner\nWhere: Unit 4", "Larkin Packaging Ltd"),
    ],
)
def test_the_firm_for_which_the_writer_acts_is_the_employer(text: str, firm: str) -> None:
    found = find_firm(mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="The post", sender=ORSO))
    assert (found.name, found.sure) == (firm, True)


@pytest.mark.parametrize(
    "text",
    [
        "I am writing on behalf of Dr Ada Lund, who would like to see you on Monday.",
        "I am writing on behalf of Petra Lind, who would like to see you on Monday.",
        "I am writing on behalf of the Hiring Committee about the post.",
        "im Namen von Frau Lerch lade ich Sie zu einem Gespräch ein.",
        "im Namen der Personalabteilung lade ich Sie zu einem Gespräch ein.",
        "I am writing on behalf of Orso & Vale about the post.",
        "Namens Jan de Vries nodig ik je uit voor een gesprek.",
        "Please fill in:\n\nCompany: your current employer\nRole: your current role",
    ],
)
def test_whoever_writes_for_somebody_of_their_house_names_no_other(text: str) -> None:
    found = find_firm(mail(f"Hello Jordan,\n\n{text}\n\n{SIGNED}\n", subject="The post", sender=ORSO))
    assert found.name in {"Orso & Vale", "Orso", ""}


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("My client (Larkin Dairies, part of the Lactal group) liked your CV.", "Larkin Dairies"),
        ("The client (Larkin Dairies) has still not come back to me about the Buyer.", "Larkin Dairies"),
        ("I rang the client (Brunner Optik) and they will tell me on Friday.", "Brunner Optik"),
        ("Here is the outcome.\n\nInes Orso (outsourced recruitment partner of Lodestar Ferries)", "Lodestar Ferries"),
        (
            "The practice (Larkin & Hooves in Ely) closes for lunch, and they'd like you to come after.\n\n"
            "Ines Orso\nOrso and Vale Veterinary Recruitment",
            "Larkin & Hooves",
        ),
    ],
)
def test_a_client_in_brackets_or_behind_whose_partner_one_is_hires(text: str, firm: str) -> None:
    said = mail(f"Hello Robin,\n\n{text}\n", subject="The post of Buyer", sender=ORSO)
    assert find_firm(said).name == firm


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("My client (Petra) liked your CV.\n\nInes Orso\nOrso & Vale", "Orso & Vale"),
        ("The client (Petra Lind) liked your CV.\n\nInes Orso\nOrso & Vale", "Orso & Vale"),
        ("The school (Larkin Academy) is next door.\n\nInes Orso\nOrso & Vale", "Orso & Vale"),
        ("The Chairman would like to meet you.\n\nInes Orso\nOrso & Vale", "Orso & Vale"),
        ("See you then.\n\nInes, CTO Orso & Vale", "Orso & Vale"),
        (
            "Room Leader at Snug Nurseries is yours.\n\nInes Orso\n"
            "(Snug, Cosy Corner and Tiny Steps are trading names of Orso & Vale)",
            "Snug Nurseries",
        ),
    ],
)
def test_offices_neighbours_and_owners_are_not_the_employer(text: str, firm: str) -> None:
    said = mail(f"Hello Robin,\n\n{text}\n", subject="The post of Buyer", sender=ORSO)
    assert find_firm(said).name == firm


def test_a_system_signs_for_the_firm_whose_team_its_subject_names() -> None:
    text = "Hi Robin,\n\nWe have received your application for Buyer.\n\nThe Larkin Produce Team\n"
    sender = "Gatekeeper ATS <do-not-reply@gatekeeper-ats.example>"
    assert find_firm(mail(text, "[Larkin Produce] Thanks for your application", sender)).name == "Larkin Produce"


def test_a_machine_says_for_whom_one_would_work() -> None:
    text = "Thank you for your interest in working for Quill & Vellum. You applied for Buyer.\n\nVellum Group plc\n"
    sender = "Application Team <noreply@e.vellumgroup.example>"
    assert find_firm(mail(text, "Thank you for your interest", sender)).name == "Quill & Vellum"


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Ferris & Doyle, the one in Naas, want you for their Payroll Lead job on Monday at 2.30.", "Ferris & Doyle"),
        ("Interviews at Larkin Print (a division of Orso & Vale) are over. Larkin Print thanks you.", "Larkin Print"),
    ],
)  # fmt: skip
def test_who_wants_the_reader_for_theirs_and_what_is_part_of_a_group_is_the_employer(text: str, firm: str) -> None:
    said = mail(f"Hello Robin,\n\n{text}\n\n{SIGNED}\n", subject="The post of Buyer", sender=ORSO)
    assert find_firm(said).name == firm


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Wednesday's interview with Keystone Bearings will now be by phone at 3pm.", "Keystone Bearings"),
        ("Your interview with Ironbridge Pumps is on Thursday at 9.30.", "Ironbridge Pumps"),
        ("Your interview with Pike Hartley is on Thursday at 9.30.", "Orso & Vale"),
    ],
)
def test_a_talk_with_what_is_called_as_no_person_is_one_at_that_firm(text: str, firm: str) -> None:
    said = mail(f"Hello Robin,\n\n{text}\n\n{SIGNED}\n", subject="Thursday", sender=ORSO)
    assert find_firm(said).name == firm


def test_a_client_in_brackets_hires_and_not_whoever_tells_of_it() -> None:
    text = "the client (Brunner Optik) has still not come back to me about the Lens Grinder. I will ring them."
    said = mail(
        f"Hello Robin,\n\n{text}\n\nMarcus Thiele\nNT Personal\n",
        subject="Pending: Brunner Optik",
        sender="Marcus Thiele <m.thiele@ntpersonal.com>",
    )
    assert find_firm(said).name == "Brunner Optik"
