"""Whom the user meets, by names with particles, titles and offices as they are written in many countries."""

from __future__ import annotations

from datetime import date

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import BERLINER, mail, read

ME, LISA = "Dana Kim", "Lisa von Hagen"


def met(text: str, sender: str = "Dana Kim <dana.kim@northwind-robotics.com>") -> set[str]:
    found = read(mail(text, "Interview", sender), Category.INTERVIEW_CONFIRMATION, BERLINER).interviews
    assert {one.start.date() for one in found if one.start} == {date(2026, 3, 12)}
    return {person.name for one in found for person in one.people}


@pytest.mark.parametrize(
    ("whom", "names"),
    [
        ("me and our CFO, Gustav af Klint", {ME, "Gustav af Klint"}),
        ("Mr Ravi s/o Subramaniam, Operations Manager", {"Ravi s/o Subramaniam"}),
        ("Jan op den Kamp and Marie du Toit", {"Jan op den Kamp", "Marie du Toit"}),
        ("Ana dos Santos and Luis das Neves", {"Ana dos Santos", "Luis das Neves"}),
        ("Arnaud de la Tour", {"Arnaud de la Tour"}),
        ("Siti binti Ahmad", {"Siti binti Ahmad"}),
        ("Prof. dr. Pieter 't Hart", {"Pieter 't Hart"}),
        ("M. Thierry Le Goff", {"Thierry Le Goff"}),
        ("Sr Ana Byrne and Lady Joan Tull", {"Ana Byrne", "Joan Tull"}),
        ("Theo Lund, Collections (theo@northwind-robotics.com)", {"Theo Lund"}),
        ("Stacy Lund (our team lead) from 2-2:45pm, then Ada Byrne", {"Stacy Lund", "Ada Byrne"}),
    ],
)
def test_particles_and_titles_are_of_the_name(whom: str, names: set[str]) -> None:
    assert met(f"Hi Robin,\n\nYou will meet with {whom}. It is on Thursday at 10 am.\n\nDana\n") == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interviewer(s): Bob Lund, Ana Ruiz", {"Bob Lund", "Ana Ruiz"}),
        ("Panel : Pn. Nurul Aisyah binti Hassan, Laboratory Manager", {"Nurul Aisyah binti Hassan"}),
        ("Panel: En. Faizal Osman; Datuk Rahman Ali", {"Faizal Osman", "Rahman Ali"}),
        ("With: Dr. med. Katrin Sommer, PD Dr. Jonas Wirth", {"Katrin Sommer", "Jonas Wirth"}),
        ("The panel: myself as chair, Professor Henrik van der Vliet (external assessor) and Dr Ada Byrne", None),
    ],
)
def test_a_line_names_the_panel(line: str, names: set[str] | None) -> None:
    assert met(f"Date: Thursday 12 March\nTime: 10:00\n{line}\n") == (
        names or {ME, "Henrik van der Vliet", "Ada Byrne"}
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das Gespräch ist am 12. März um 11 Uhr. Es nehmen teil: Prof. Dr. Ulrich Lund, Direktor, und ich.", {LISA}),
        ("We verwachten je donderdag 12 maart om 11 uur. Je spreekt met mij en met mijn collega Ulrich Lund.", {LISA}),
        ("La entrevista es el jueves 12 de marzo a las 11:00 h con el Lic. Ulrich Lund, gerente de Finanzas.", set()),
        ("A entrevista é no dia 12 de março às 11h00 com o Eng. Ulrich Lund, diretor, e a Dra. Ana Sá.", {"Ana Sá"}),
        ("Je gesprek is donderdag 12 maart om 11 uur. Je ontmoet Ulrich Lund, manager, en mezelf.", {LISA}),
        ("Il colloquio è giovedì 12 marzo dalle 11 alle 12, con la dott.ssa Ana Bo e l'ing. Ulrich Lund.", {"Ana Bo"}),
        ("A entrevista é no dia 12 de março, das 9h às 10h (horário de Brasília), com o Ulrich Lund.", set()),
        ("Il colloquio è giovedì 12 marzo alle ore 11 con l'ing. Ulrich Lund e la dott.ssa Ana Bo.", {"Ana Bo"}),
        ("L'entretien est le jeudi 12 mars à 11h. Vous rencontrerez M. Ulrich Lund, directeur, et moi-même.", {LISA}),
    ],
)
def test_who_is_met_in_other_languages(text: str, names: set[str]) -> None:
    assert met(f"{text}\n\nLisa von Hagen\n", "Lisa von Hagen <l.hagen@northwind-robotics.com>") == {
        "Ulrich Lund",
        *names,
    }


def test_whoever_is_written_to_is_not_met() -> None:
    text = "Das Gespräch mit Frau Ada Lund ist am 12. März um 11 Uhr. Bei Fragen nehmen Sie gern Kontakt mit mir auf."
    assert met(f"{text}\n\nLisa von Hagen\n", "Lisa von Hagen <l.hagen@northwind-robotics.com>") == {"Ada Lund"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dr. Rao (Anjali) can see you on Thursday 12 March at 10 am.", {"Rao"}),
        (
            "I write for Ada Byrne, our managing partner, who would like to interview you on 12 March at 10.",
            {"Ada Byrne"},
        ),
        ("Ms Ada Byrne asked me to set up your interview. She can meet you on 12 March at 10.", {"Ada Byrne"}),
        ("Can we interview you on 12 March at 10? It'd be with me and Ada Byrne.", {ME, "Ada Byrne"}),
    ],
)
def test_what_somebody_does_tells_that_they_are_met(text: str, names: set[str]) -> None:
    assert met(f"{text}\n\nDana\n") == names


def test_a_zone_is_nobody() -> None:
    text = "You will meet Ada Byrne on Thursday 12 March from 2 to 2:45pm. All Eastern.\n\nDana\n"
    assert met(text) == {"Ada Byrne"}


def test_lines_with_short_hours_name_who_stands_at_them() -> None:
    text = "Your day is Thursday 12 March.\n\n9:00a-9:50a Chen Wei (coding)\n10:00a-10:30a Ada Byrne (team)\n\nDana\n"
    assert met(text) == {"Chen Wei", "Ada Byrne"}


@pytest.mark.parametrize(
    "text",
    [
        "Title     Studio visit\nWhen      Thu 12 March 13:00\nGoing     Robin Vale (organizer), Dana Kim",
        "Join us on 12 March at 13:00. We have chosen Ada Byrne, who will be joining us in May.",
    ],
)
def test_who_is_named_otherwise_is_not_met(text: str) -> None:
    assert met(f"{text}\n\nDana\n") == {ME}


@pytest.mark.parametrize("sender", ["Serviço de Gestão de Recursos Humanos", "Direction Fondation du Musée de Lune"])
def test_an_office_of_many_words_is_nobody(sender: str) -> None:
    text = "Your interview is on Thursday 12 March at 10.\n\nBest regards"
    assert met(text, f"{sender} <office@northwind-robotics.com>") == set()
