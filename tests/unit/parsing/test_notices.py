"""Bounces, auto-replies, receipts; and what only looks like them."""

from __future__ import annotations

import pytest

from agent.model.mail import NoticeKind
from agent.parsing import parse
from tests.unit.parsing.letters import letter, multipart, part

MINE = "<k3y1@example.com>"


def kind(raw: bytes) -> NoticeKind | None:
    notice = parse(raw).notice
    return notice.kind if notice else None


def report(action: str) -> bytes:
    status = f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; Dana@Northwind.example\nAction: {action}\n"
    return multipart(
        "report",
        part("It did not arrive."),
        b"Content-Type: message/delivery-status\r\n\r\n" + status.encode(),
        b"Content-Type: message/rfc822\r\n\r\n" + letter("Thank you.", message_id=MINE),
        parameters="; report-type=delivery-status",
        **{"from": "postmaster@example.com", "subject": "Delivery report"},
    )


def test_a_delivery_report_names_what_came_back() -> None:
    notice = parse(report("failed")).notice
    assert notice is not None
    assert notice.kind is NoticeKind.BOUNCE
    assert notice.bounced_message_id == MINE


def test_a_complaint_about_a_mail_names_it_as_a_bounce_does() -> None:
    raw = multipart(
        "report",
        part("Somebody called this spam."),
        b"Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\nUser-Agent: desk/1\nVersion: 1\n",
        b"Content-Type: message/rfc822\r\n\r\n" + letter("Thank you.", message_id=MINE),
        parameters="; report-type=feedback-report",
        **{"from": "complaints@provider.example", "subject": "Complaint"},
    )
    notice = parse(raw).notice
    assert notice is not None
    assert (notice.kind, notice.bounced_message_id) == (NoticeKind.BOUNCE, MINE)


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed"])
def test_a_report_of_no_failure_is_no_bounce(action: str) -> None:
    assert kind(report(action)) is NoticeKind.RECEIPT


def test_a_read_receipt() -> None:
    raw = multipart("report", part("Your mail was shown."), parameters="; report-type=disposition-notification")
    assert kind(raw) is NoticeKind.RECEIPT


def test_an_old_bounce_is_known_by_sender_and_subject_though_it_says_auto_replied() -> None:
    text = f"It failed:\n\n  dana@northwind.example:\n    no such user\n\n--- copy ---\nMessage-ID: {MINE}\n"
    raw = letter(
        text,
        **{"from": "Mailer-Daemon@mx.example", "subject": "Mail delivery failed", "auto_submitted": "auto-replied"},
    )
    notice = parse(raw).notice
    assert notice is not None
    assert (notice.kind, notice.bounced_message_id) == (NoticeKind.BOUNCE, MINE)


def test_a_bounce_that_brings_nothing_back_answers_the_mail_that_failed() -> None:
    raw = letter(
        "Delivery has failed to these recipients: dana@northwind.example. The address could not be found.",
        **{"from": "postmaster@mx.example", "subject": "Undeliverable: Re: Interview", "in_reply_to": MINE},
    )
    notice = parse(raw).notice
    assert notice is not None
    assert (notice.kind, notice.bounced_message_id) == (NoticeKind.BOUNCE, MINE)


@pytest.mark.parametrize(
    "headers",
    [
        {"auto_submitted": "auto-replied"},
        {"auto_submitted": "auto-replied (vacation)"},
        {"x_autoreply": "yes"},
        {"x_autorespond": "away"},
        {"precedence": "auto_reply"},
        {"subject": "Automatic reply: Interview on March 12"},
        {"subject": "Automatische Antwort: Gespräch"},
        {"subject": "Abwesenheitsnotiz: Gespräch"},
        {"subject": "Réponse automatique : Entretien"},
        {"subject": "Respuesta automática: Entrevista"},
        {"subject": "Resposta automática: Entrevista"},
        {"subject": "Automatisch antwoord: Gesprek"},
        {"subject": "Risposta automatica: Colloquio"},
        {"subject": "Out of Office: Interview"},
        {"subject": "Dana Okafor is out of the office."},
        {"from": "postmaster@northwind.example", "subject": "Automatic reply: Interview", "return_path": "<>"},
        {"from": "postmaster@northwind.example", "subject": "Automatic reply: Delivery problem"},
    ],
)
def test_auto_replies_by_header_or_subject(headers: dict[str, str]) -> None:
    message = parse(letter("I am back on Monday.", **headers))
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.AUTO_REPLY
    assert message.automatic


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\n\nI am out of the office until Monday with limited access to email.\n\nDana",
        "Guten Tag,\nich bin bis zum 12. November nicht im Büro. In dringenden Fällen hilft Sam.",
        "Bonjour,\nJe suis absente jusqu'au 12. En cas d'urgence, appelez Sam.",
        "Hola,\nEstoy de vacaciones. Para asuntos urgentes, llame a Sam.",
        "Olá,\nEstou de férias. Em caso de urgência, fale com o Sam.",
        "Hallo,\nIk ben afwezig tot maandag. Voor dringende zaken: Sam.",
        "Buongiorno,\nsono in ferie. Per urgenze, Sam.",
        "Thank you for your message. I have left Northwind College. Please direct anything about posts to Sam.",
        "I have now left the company. For anything to do with hiring please contact Sam.",
        "Thank you for your email. I no longer work at Northwind. Please write to sam@northwind.example.",
        "I retired on 28 February. Please send anything for me to Ruth.",
        "Hello. Since January I no longer work at Northwind; hiring is now looked after by Sam Reed.",
        "This mailbox is no longer monitored. Please use jobs@northwind.example.",
    ],
)
def test_auto_replies_by_their_words_alone(text: str) -> None:
    assert kind(letter(text)) is NoticeKind.AUTO_REPLY


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        ("I will be out of the office on Friday, so let us meet on Thursday.", {}),
        ("Thank you for telling me.", {"subject": "Re: Automatic reply: Interview"}),
        ("We received your application.", {"auto_submitted": "auto-generated", "from": "no-reply@ats.example"}),
        ("I left the college at six, and it was still snowing. Please call Sam.", {}),
        ("I have left Northwind and am with Larkin now. Please call me when you can.", {}),
        ("I have left Northwind. Will you be at the fair? Please call Sam if not.", {}),
        ("We have read your application with care. This mailbox is not monitored: please use the portal.", {}),
        ("He told me.", {"subject": "Re: Dana Okafor is out of the office."}),
        ("We received your application.", {"x_auto_response_suppress": "All"}),
        ("Unfortunately we could not reach you by phone.", {}),
        ("You are invited.", {"auto_submitted": "no"}),
        ("The delivery failed last week; this is the new task.", {"subject": "Delivery Manager interview"}),
    ],
)
def test_what_a_person_or_an_applicant_system_says_is_no_notice(text: str, headers: dict[str, str]) -> None:
    assert parse(letter(text, **headers)).notice is None


@pytest.mark.parametrize(
    ("headers", "automatic", "bulk"),
    [
        ({}, False, False),
        ({"auto_submitted": "no"}, False, False),
        ({"auto_submitted": "auto-generated"}, True, False),
        ({"x_auto_response_suppress": "OOF"}, True, False),
        ({"precedence": "bulk"}, True, True),
        ({"return_path": "<>"}, True, False),
        ({"list_unsubscribe": "<https://x.example>"}, False, True),
        ({"list_id": "Jobs <jobs.x.example>"}, False, True),
        ({"feedback_id": "1:2:x"}, False, True),
        ({"from": "no-reply@ats.example"}, True, False),
        ({"from": "noreply.careers@ats.example"}, True, False),
        ({"from": "northwind-donotreply@ats.example"}, True, False),
        ({"from": "do_not_reply@ats.example"}, True, False),
        ({"from": "notifications@ats.example"}, True, False),
        ({"from": "norma.reply@northwind.example"}, False, False),
        ({"from": "autumn@northwind.example"}, False, False),
        ({"from": "systemsengineer.sam@northwind.example"}, False, False),
    ],
)
def test_automatic_and_bulk(headers: dict[str, str], automatic: bool, bulk: bool) -> None:
    message = parse(letter(**headers))
    assert (message.automatic, message.bulk) == (automatic, bulk)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Read: Interview on March 12",
            "Your message\n\n   To: Dana Reed\n   Subject: Interview on March 12\n   Sent: March 12, 2026 8:58 "
            "AM\n\nwas read on Thursday, March 12, 2026 9:14 AM.",
        ),
        (
            "Not read: Interview",
            "Your message\n\n   To: Dana Reed\n\nwas deleted without being read on 12 March.",
        ),
        ("Gelesen: Gespräch", "Ihre Nachricht\n\n   An: Dana Reed\n\nwurde am Montag, 9. März 2026 09:14 gelesen."),
        ("Lu : Entretien", "Votre message\n\n   À : Dana Reed\n\na été lu le lundi 9 mars 2026 09:14."),
        (
            "Read receipt: Interview",
            'The message sent on 30 March to dana@northwind.example with subject "Interview" has been displayed.',
        ),
        (
            "Return Receipt (displayed) - Interview",
            "This is a Return Receipt for the mail that you sent to dana@northwind.example.",
        ),
        (
            "Delivered: Interview",
            "Your message has been delivered to the following recipients:\n\ndana@northwind.example",
        ),
    ],
)
def test_a_receipt_whose_form_got_lost_is_known_by_its_words(subject: str, text: str) -> None:
    message = parse(letter(text, subject=subject))
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.RECEIPT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Read: interview pack", "Please read the pack before your interview. It is on Thursday at 9:15, as agreed."),
        ("Your message", "Hi Robin, your message was read with pleasure. So we see you on Thursday at 9:15."),
        ("Delivered: your parcel, and our interview", "The pack has been delivered to you, I hope. Could we move it?"),
        ("Read: your message", "Hi Robin, your message was read out to the team on Monday, and they loved it."),
        ("Re: Read: Interview", "Your message was read on Monday, and I answer it today."),
    ],
)
def test_a_person_who_writes_of_reading_sends_no_receipt(subject: str, text: str) -> None:
    assert parse(letter(text, subject=subject)).notice is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Message blocked: Re: Interview",
            "A message you sent to dana@northwind.example was rejected by our filter and has not been delivered.",
        ),
        (
            "Your email was quarantined",
            "The e-mail that you sent to dana@northwind.example on 30 March was blocked because it carries a password.",
        ),
    ],
)
def test_a_filter_that_lets_the_mail_not_pass_is_a_bounce(subject: str, text: str) -> None:
    told = {"subject": subject, "from": "no-reply@gateway.example", "auto_submitted": "auto-generated"}
    message = parse(letter(text, **told, in_reply_to=MINE))
    assert message.notice is not None
    assert (message.notice.kind, message.notice.bounced_message_id) == (NoticeKind.BOUNCE, MINE)
    of_the_inbox = "Three messages to you were blocked and have not been delivered to your inbox."
    assert parse(letter(of_the_inbox, **{**told, "subject": "Quarantined messages"})).notice is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Warning: could not send message for past 4 hours",
            "This is a warning message only. You do not need to resend your message.\ndana@northwind.example: later.",
        ),
        (
            "Delivery Status Notification (Delay)",
            "Delivery incomplete\n\nThere was a temporary problem delivering your message to dana@northwind.example. "
            "We will retry for 46 more hours. You'll be notified if the delivery fails permanently.",
        ),
    ],
)
def test_what_is_only_late_is_no_bounce(subject: str, text: str) -> None:
    message = parse(letter(text, subject=subject, **{"from": "mailer-daemon@mx.example"}))
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.RECEIPT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Interview",
            "Hi Robin, I'm out of the office until Thursday, so for anything urgent ring Raj. Your interview is on "
            "Friday at 10, as agreed.",
        ),
        (
            "Interview",
            "Hi Robin, I'm on leave next week with limited access to e-mail, so could you let me know today whether "
            "Friday would suit you?",
        ),
        (
            "Good news",
            "Hi Robin, I'm on annual leave from tonight, so quickly: we'd like to offer you the job! In urgent matters "
            "please ask Raj.",
        ),
        (
            "Your papers",
            "Hi Robin, I'm on holiday until Monday but HR needs your documents by Friday. In urgent cases call Raj.",
        ),
        ("Friday", "Hi Robin, I have left Northwind, so please contact Raj. Your interview is moved to Friday at 3."),
        (
            "Your application",
            "Hi Robin, I no longer work at Northwind from tomorrow, but wanted to tell you that it's a no for the "
            "planner role. Please write to Raj.",
        ),
        ("Out of office? Interview next week", "I got your out-of-office. When you're back, could you come in?"),
        ("Out of office next week", "I'm out of the office next week. Could we do your interview the week after?"),
        (
            "Gespräch",
            "Guten Tag, ich bin nächste Woche nicht im Büro. Könnten Sie mir heute sagen, ob Ihnen Montag für ein "
            "Gespräch passt? In dringenden Fällen hilft Frau Krug.",
        ),
    ],
)
def test_who_tells_the_reader_more_than_that_they_are_away_wrote_it_themselves(subject: str, text: str) -> None:
    assert parse(letter(text, subject=subject)).notice is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: Application",
            "Thank you for your email. I am on annual leave until Monday and have limited access to email. If your "
            "message is about an interview please contact Bea.",
        ),
        (
            "Out of Office: Application",
            "I am away until Monday. For recruitment please contact hr@northwind.example.",
        ),
        ("Automatic reply: Interview", "Interviews of this week take place as planned. Please contact Bea."),
        (
            "Re: hello",
            "I have left Northwind. For your application please write to jobs@northwind.example.",
        ),
        (
            "Re: Bewerbung",
            "Ich bin bis Montag nicht im Büro. Bei Fragen zu Ihrer Bewerbung hilft in dringenden Fällen Frau Krug.",
        ),
    ],
)
def test_a_machine_may_speak_of_what_the_mail_may_be_about(subject: str, text: str) -> None:
    assert kind(letter(text, subject=subject)) is NoticeKind.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Undelivered letter", "Hi Robin, our letter was returned to sender. Could you give me your new address?"),
        ("Re: Undeliverable: Your application", "Sorry that my first mail was undeliverable. We have chosen another."),
        (
            "Failed delivery of my last mail",
            "Hi Robin, my last mail failed: mailbox full, it said. So again: please come!",
        ),
        (
            "Mail error",
            'Dear Ms Hale,\n\nour server told me "could not be delivered". So here it is again: the job is yours.',
        ),
    ],
)
def test_a_person_who_writes_of_a_mail_that_came_back_sends_no_bounce(subject: str, text: str) -> None:
    assert parse(letter(text, subject=subject)).notice is None
