from __future__ import annotations

import pytest

from agent.extraction.names.unattended import is_automatic
from agent.parsing import parse
from tests.mails import mail

REFUSAL = "Hello Robin,\n\nThe vacancy has been filled by somebody else. We wish you well.\n\n"
SYSTEM = "Castor Ridge Credit Union <crcu@hiring.example>"


def nobody_reads(body: str, sender: str = SYSTEM) -> bool:
    message = parse(mail(sender=sender, subject="Your application", body=body))
    return is_automatic(message, own=False)


@pytest.mark.parametrize(
    "footer",
    [
        "Replies to this message are undeliverable and will not reach the hiring team.",
        "Replies sent to this address cannot be read.",
        "Responses to this email are not monitored.",
        "Please do not reply to this email.",
        "Please do not reply directly to this automated message, use your candidate home instead.",
        "Kindly do not respond.",
        "Please don't reply to this message.",
        "This mailbox is not monitored.",
        "This inbox is unmonitored. Ring us on 555 0142.",
        "This email address is not regularly checked.",
        "It was sent from an unattended mailbox.",
        "This account cannot receive incoming mail.",
        "This address does not accept replies.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Dieses Postfach wird nicht gelesen.",
        "Antworten auf diese E-Mail können leider nicht bearbeitet werden.",
        "Merci de ne pas répondre à ce courriel.",
        "Ne répondez pas directement à cet e-mail.",
        "Por favor, no responda a este correo.",
        "Este buzón no está atendido.",
        "Por favor, não responda a este e-mail.",
        "Si prega di non rispondere a questa e-mail.",
        "Questa casella non è presidiata.",
        "Reageer niet op deze e-mail.",
        "Deze mailbox wordt niet gelezen.",
    ],
)
def test_nobody_reads_what_is_answered_to_a_mail_that_says_so(footer: str) -> None:
    assert nobody_reads(REFUSAL + footer)


@pytest.mark.parametrize(
    "body",
    [
        REFUSAL,
        REFUSAL + "Please reply to this email if you would like feedback.",
        REFUSAL + "Do not reply to this email if you have already accepted another post.",
        REFUSAL + "Our old mailbox is full; answers to this one are read daily.",
        "Could you send us two dates? We cannot reply to each question by phone.",
    ],
)
def test_an_answer_is_read_where_nothing_says_otherwise(body: str) -> None:
    assert not nobody_reads(body)


def test_somebody_at_an_address_of_their_own_reads_answers() -> None:
    told = "Please do not reply to this email from the portal: this mailbox is not monitored. Write to me here."
    assert not nobody_reads(told, "Ilse Varga <ilse.varga@castor.example>")


@pytest.mark.parametrize(
    "address", ["crcu@myworkday.com", "ridge@wd5.myworkdayjobs.com", "castor@invitations.taleo.net", "hr@sapsf.com"]
)
def test_systems_that_write_in_an_employers_name_read_no_answers(address: str) -> None:
    assert nobody_reads(REFUSAL, f"Castor Ridge <{address}>")


def test_quoted_words_say_nothing_of_who_quotes_them() -> None:
    quoted = "\n\nOn 3 March 2026 at 10:00, Us <us@hiring.example> wrote:\n> Please do not reply to this email.\n"
    assert not nobody_reads(REFUSAL + quoted, "Hiring Desk <desk@castor.example>")


@pytest.mark.parametrize(
    ("sender", "nobody"),
    [
        ("Cal.com <hello@cal.com>", True),
        ("Dana Kim via Doodle <mailer@doodle.com>", True),
        ("Dana Kim <dana.kim@cal.com>", False),
        ("Hello Bakery <hello@hellobakery.example>", False),
    ],
)
def test_a_booking_page_writes_by_itself_and_its_people_do_not(sender: str, nobody: bool) -> None:
    assert nobody_reads("Your event has been scheduled.", sender) is nobody


def test_an_own_mail_is_automatic_only_as_a_machines_answer() -> None:
    message = parse(mail(body="Please do not reply to this email."))
    assert not is_automatic(message, own=True)


@pytest.mark.parametrize(
    ("sender", "unread"),
    [
        ("Castor Ridge <talent@notify.hirewell.example>", True),
        ("Castor Ridge <careers@notifications.hirewell.example>", True),
        ("Dana Kim <dana.kim@notify.hirewell.example>", False),
        ("Castor Ridge <careers@castorridge.example>", False),
    ],
)
def test_a_host_that_only_tells_hears_nothing(sender: str, unread: bool) -> None:
    assert nobody_reads(REFUSAL, sender) is unread
