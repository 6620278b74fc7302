"""The language of a text, and that it is not guessed where nothing tells it."""

from __future__ import annotations

import pytest

from agent.parsing.language import guess


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
