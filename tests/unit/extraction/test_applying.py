"""The user's own mail that applies, or asks for work; and what else people apply for."""

from __future__ import annotations

import pytest

from agent.extraction.applying import applies
from agent.parsing import parse
from tests.mails import mail

_ME = "Jordan Rivera <jordan@example.com>"


def _sent(subject: str, text: str) -> bytes:
    return mail(sender=_ME, to="somebody@pellgrove.example", subject=subject, body=text)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Baker", "Hello,\n\nI saw your card in the window and would love to apply for the morning job.\n"),
        ("Your ad", "Hi Mick, I saw your ad for a deckhand. My CV is attached, could start any time.\n"),
        (
            "Work?",
            "Hi, are you hiring at the moment? I've ten years of welding behind me and I'm after a job nearby.\n",
        ),
        (
            "The card in your van",
            "Hi Pat, heard you're after a roofer. Twelve years on slate, own ladders. Could come by.\n",
        ),
        (
            "Kitchen",
            "Hello, if you are still looking: I've had my papers since 2019, and a driving licence. Ring me?\n",
        ),
        ("Application: Lab Technician", "Dear Dr Osei,\n\nplease find my CV and cover letter enclosed.\n"),
        ("Postdoc in your group", "I am writing to express my interest in the postdoc position. CV attached.\n"),
        ("Bewerbung als Tischlerin", "Sehr geehrter Herr Voss,\n\nhiermit bewerbe ich mich um die Stelle.\n"),
        ("Candidature", "Bonjour,\n\nje vous adresse ma candidature au poste de comptable, CV ci-joint.\n"),
        ("Sollicitatie", "Beste Anne,\n\nhierbij solliciteer ik naar de functie van planner. Mijn CV is bijgevoegd.\n"),
    ],
)
def test_an_application_is_known_as_one(subject: str, text: str) -> None:
    assert applies(parse(_sent(subject, text)))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("The flat in Mill Lane", "Hi, I would like to apply for the flat. I have a steady job and references.\n"),
        ("Loan", "I am writing to apply for a loan of 5,000. My job is permanent.\n"),
        ("Thursday", "Thank you for the talk on Thursday, I enjoyed it.\n"),
        ("Membership", "I'd like to apply for membership of the choir.\n"),
        ("Bike", "Hi, I saw your ad for the bike. I can come by after work.\n"),
        ("Room", "Hello, have you any vacancies for the first weekend of May? I work until four on Friday.\n"),
        ("Pots", "Hello Mira, I am interested in your work, above all the blue bowls.\n"),
        ("Garden", "Are you still looking for pots? My new job is fine, by the way.\n"),
        ("Car", "Hi Pat, I hear you're looking for a new car. How is work?\n"),
        ("Cat", "Hi Pat, I hear you're after a sitter for Tuesday. Mia would do it, she loves cats.\n"),
        ("Licence", "I would like to apply for a fishing licence. I have a job, and been here two years.\n"),
        ("Weekend", "Are you still looking for somebody to feed the cat?\n"),
        ("Invoice", "Please find my invoice attached. The work on the fence is done.\n"),
        ("Pictures", "Saw your ad for the bike. Is it still there?\n"),
    ],
)
def test_other_mail_is_none(subject: str, text: str) -> None:
    assert not applies(parse(_sent(subject, text)))
