"""What a subject names a post by is no firm's; whose interview it is where somebody writes for another house."""

from __future__ import annotations

import pytest

from agent.extraction import extract
from agent.extraction.employer.company import find_company
from agent.model.mail import Category, Classification, Extraction
from tests.unit.extraction.mails import RECEIVED, USER, event, mail

_PORTUGUESE = "Olá Robin,\n\nObrigada pela candidatura. Podemos marcar uma entrevista na quinta às 15h?\n\nInês"


def found(text: str, subject: str, sender: str) -> Extraction:
    sure = Classification(Category.INTERVIEW_INVITATION, 0.99, ())
    return extract(mail(text, subject=subject, sender=sender), sure, USER, RECEIVED)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (_PORTUGUESE, "Oportunidade Backend"),
        (_PORTUGUESE, "RE: Vaga Dados Pleno"),
        ("Hola Robin, ¿podrías el jueves a las 10?\n\nRaúl", "Oportunidad Frontend"),
        ("Bonjour Robin, seriez-vous disponible jeudi à 10h pour un entretien ?\n\nClaire", "Opportunité Data"),
        ("Hallo Robin, passt Donnerstag um 10 Uhr für ein Gespräch?\n\nAnke", "Stelle Controlling"),
        ("Dag Robin, schikt donderdag om 10 uur voor een gesprek?\n\nFemke", "Kans Backend"),
        ("Ciao Robin, va bene giovedì alle 10 per un colloquio?\n\nMarco", "Opportunità Backend"),
        ("Hi Robin,\n\nYour interview for Stock Control is on Friday at 2pm.\n\nDana", "Interview for Stock Control"),
        (
            "Hi Robin,\n\nThank you for applying for Stock Control. Is Friday ok?\n\nDana",
            "Application for Stock Control",
        ),
    ],
)
def test_a_post_in_a_subject_is_no_firm(text: str, subject: str) -> None:
    assert found(text, subject, "Dana Lund <dana.lund@gmail.com>").company == ""


def test_a_house_called_as_a_post_is_stays_one() -> None:
    told = mail("Hi Robin,\n\nCould you come in on Friday?\n\nDana", "Interview", "Dana Lund <dana@vagaverde.com>")
    assert find_company(told).replace(" ", "").casefold() == "vagaverde"


def test_what_an_interview_is_for_may_be_a_house() -> None:
    text = "Hi Robin,\n\nYour interview for Orme Dairy is on Friday at 2pm.\n\nDana"
    assert found(text, "Interview for Orme Dairy", "Dana Lund <dana.lund@gmail.com>").company == "Orme Dairy"


def test_a_degree_before_a_post_is_no_firm() -> None:
    text = "Hi Robin,\n\nThank you for your interest in the PhD studentship on peat. Is Friday ok?\n\nDana"
    assert find_company(mail(text, "PhD studentship", "Dana Lund <dana@kestle.example>")) == "Kestle"


def test_whoever_stands_beside_somebody_of_the_mail_is_no_firm() -> None:
    title = "Foxhill Brewing: Dana Lund / Petra Vogt"
    ics = event(
        "DTSTART:20260312T150000Z", "DTEND:20260312T153000Z", f"SUMMARY:{title}",
        "ORGANIZER;CN=Dana Lund:mailto:dana.lund@gmail.com", "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example",
    )  # fmt: skip
    told = mail("A talk of 30 minutes.", f"Invitation: {title}", "Dana Lund <dana.lund@gmail.com>", ics=ics)
    assert find_company(told) == "Foxhill Brewing"


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company"),
    [
        (
            "Ich bestätige Ihren Vorstellungstermin bei unserem Kunden Tarn Feinmechanik AG am Donnerstag.\n\nUte",
            "Ihr Termin",
            "Ute Kolb <ute@menschwerk.ch>",
            "Tarn Feinmechanik",
        ),
        (
            "L'entretien avec notre client, la Biscuiterie Morvan, est confirmé pour jeudi à 10h.\n\nAnne",
            "Entretien jeudi",
            "Anne Roux <anne@passerelle-rh.fr>",
            "Biscuiterie Morvan",
        ),
        (
            "Marbury Plastics have come back and they'd like to see you again on Thursday. Call me.\n\nJo",
            "2nd interview",
            "Jo Lund <jo@harrowpike.com>",
            "Marbury Plastics",
        ),
        (
            "Quill & Finch LLP would like to interview you for the Legal Secretary position on Thursday.\n\nPip Castle",
            "Interview",
            "Pip Castle <pip@castlepartners.com>",
            "Quill & Finch",
        ),
        (
            "You're booked in with Tom Ek, General Manager of The Brass Lamp, on Friday at 3pm.\n\nAnn Lund\n"
            "The Brass Lamp is part of Orsova Group plc.",
            "Your interview at The Brass Lamp",
            "Ann Lund <ann@orsova-group.com>",
            "Brass Lamp",
        ),
        (
            "Donnerstag um 10 Uhr passt gut für das Vorstellungsgespräch.\n\nRA Jörg Frühwirth",
            "AW: Bewerbung",
            "Jörg Frühwirth <jf@kanzlei-fruehwirth.de>",
            "Kanzlei Frühwirth",
        ),
        (
            "yo robin, tues 5pm at rook & ruin for the interview. just me\n\nfinn",
            "bike mechanic",
            "Finn <finn@rookandruin.cc>",
            "Rook & Ruin",
        ),
    ],
)
def test_whose_interview_it_is(text: str, subject: str, sender: str, company: str) -> None:
    assert find_company(mail(text, subject, sender)).removeprefix("The ") == company


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (
            "Confirmo a entrevista na quinta às 15h.\n\nInês",
            "Entrevista - Oportunidade Product Designer",
            "Product Designer",
        ),
        ("Te confirmo la entrevista el jueves a las 10.\n\nRaúl", "Vacante Analista Contable", "Analista Contable"),
        (
            "Your interview is Friday at 2, about the Finance Director appointment.\n\nDana",
            "Friday",
            "Finance Director",
        ),
        ("Het gesprek is met mijn collega Lia de Wit-Bakker, zij leidt het team.\n\nDana", "Gesprek", ""),
        ("Te confirmo la entrevista técnica el miércoles 11 de marzo a las 17:00.\n\nDana", "Entrevista", ""),
        ("You'll meet Lia Senn, RN, BSN (charge nurse) on Friday at 2.\n\nDana", "Interview", ""),
    ],
)
def test_what_the_post_is(text: str, subject: str, role: str) -> None:
    assert found(f"Hi Robin,\n\n{text}", subject, "Dana Lund <dana@osprey.com>").role == role
