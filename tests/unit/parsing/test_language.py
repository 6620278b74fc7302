"""The language of a text, and that it is not guessed where nothing tells it."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from agent.parsing import parse
from agent.parsing.language import guess, of_message


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Thank you for your time; we would like to invite you to the next interview.", "en"),
        ("Vielen Dank für Ihre Zeit, wir möchten Sie zu einem weiteren Gespräch einladen.", "de"),
        ("Merci pour votre temps, nous aimerions vous inviter à un nouvel entretien avec notre équipe.", "fr"),
        ("Gracias por su tiempo, nos gustaría invitarle a una nueva entrevista con el equipo.", "es"),
        ("Obrigado pelo seu tempo, gostaríamos de convidar você para uma nova entrevista com a equipe.", "pt"),
        ("Bedankt voor uw tijd, wij willen u graag uitnodigen voor een volgend gesprek met het team.", "nl"),
        ("Grazie per il suo tempo, vorremmo invitarla a un nuovo colloquio con il nostro gruppo.", "it"),
        ("Tak for din tid, vi vil gerne invitere dig til en ny samtale med os.", "da"),
        ("Hallo Robin, wann könntest du nächsten Montag? Gruß, Uwe", "de"),
        ("Bonjour Robin, j'ai un souci jeudi. On décale à vendredi ?", "fr"),
        ("Hola Robin, ¿cuándo podrías venir? ¿El jueves te va bien?", "es"),
        ("Olá Robin, fica para terça às nove.", "pt"),
        ("Hoi Robin, kun je donderdag om elf uur?", "nl"),
        ("Ciao Robin, ci sentiamo giovedì alle nove?", "it"),
        ("No worries, so see you at 2 on Monday, my mistake!", "en"),
        ("Hi Robin, was it so? I am on leave, so no hat for me!", "en"),
        ("お時間をいただきありがとうございました。次の面接にご招待します。", "ja"),
        ("Спасибо за уделённое время, приглашаем вас на собеседование.", "ru"),
        ("", ""),
        ("Thank you for your time and interest. Danke für Ihre Zeit und das Interesse der Familie.", ""),
        ("Dana Okafor, Sam Lee, Northwind", ""),
        ("12:00 https://x.example 4711", ""),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert guess(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "Reply for ana@example.com no later than noon: https://meet.example.com/abc, www.example.com",
            "",
        ),
        ("Por favor responda em www.example.com até amanhã, obrigado.", "pt"),
    ],
)
def test_addresses_are_no_words(text: str, code: str) -> None:
    assert guess(text) == code


LABELS = (
    "Lida / Paulo", "Organizer", "Paulo da Costa dos Reis", "Guests", "Lida de la Cruz", "Yes No Maybe More options",
    "Invitation from Google Calendar.", "Nehmen Sie an der Besprechung teil, und wählen Sie sich mit dem Kalender ein.",
    "Esta invitación es para el evento de la reunión con los invitados.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentences", "code"),
    [
        ((), ""),
        (("Wir freuen uns auf das Gespräch mit Ihnen und dem Team.",), "de"),
        (("I am looking forward to our chat, and the whole team is too.",), "en"),
    ],
)
def test_of_an_invitation_only_what_somebody_wrote_counts(sentences: tuple[str, ...], code: str) -> None:
    lines = (*LABELS, *sentences)
    ics = (
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260310T180000Z\r\n"
        "DTEND:20260310T190000Z\r\nDTSTAMP:20260301T190000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    raw = EmailMessage()
    raw["From"], raw["To"] = "Paulo da Costa <paulo@northwind.com>", "Lida <lida@example.com>"
    raw.set_content("\n\n".join(lines))
    raw.add_alternative(ics.encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"})
    message = parse(raw.as_bytes())
    assert message.invitations
    assert of_message(message) == code
