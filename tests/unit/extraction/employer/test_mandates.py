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
