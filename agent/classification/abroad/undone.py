"""What became of an interview whose hour a sentence in another language names first: "La entrevista programada para el
viernes a las 10:30 queda cancelada" sets none, and "il colloquio fissato per lunedì è stato posticipato" moves one."""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.abroad.rows import CANCELLATION, CHANGE
from agent.expressions import expression
from agent.model.mail import Category

UNDONE = "undone"
"""The signal of it, behind the language."""

WORTH_BEING_UNDONE = 4.5
"""What it is worth that it is called off, or moved."""

_UNDONE: Mapping[str, Mapping[Category, str]] = {
    "de": {
        CANCELLATION: r"\b(?:wird|wurde|ist|werden|müssen wir|muss ich)\b[^;!?]{0,60}\b(?:abgesagt|abzusagen|absagen)\b"
        r"|\bentfällt\b|\bfindet\b[^;!?]{0,40}\bnicht statt\b|\bfällt\b[^;!?]{0,30}\baus\b",
        CHANGE: r"\b(?:wird|wurde|ist|müssen wir|muss ich)\b[^;!?]{0,60}\b(?:verschoben|verschieben|verlegt"
        r"|vorgezogen)\b",
    },
    "fr": {
        CANCELLATION: r"\b(?:est|a été|sera) (?:\w+ )?annulée?\b|\bn'aura pas lieu\b",
        CHANGE: r"\b(?:est|a été|sera) (?:\w+ )?(?:reportée?|déplacée?|décalée?|avancée?)\b",
    },
    "es": {
        CANCELLATION: r"\b(?:queda|ha sido|fue|está) (?:\w+ )?(?:cancelada|suspendida|anulada)\b"
        r"|\bse (?:cancela|suspende|anula)\b|\bno (?:tendrá lugar|se realizará|se celebrará)\b",
        CHANGE: r"\b(?:queda|ha sido|fue|está) (?:\w+ )?(?:aplazada|postergada|reprogramada|trasladada)\b"
        r"|\bse (?:aplaza|posterga|reprograma|traslada)\b",
    },
    "pt": {
        CANCELLATION: r"\b(?:foi|está|fica|ficou) (?:\w+ )?(?:cancelada|suspensa|anulada)\b"
        r"|\bnão (?:se )?(?:vai )?realizará?\b",
        CHANGE: r"\b(?:foi|está|fica|ficou) (?:\w+ )?(?:adiada|remarcada|reagendada|antecipada|transferida)\b",
    },
    "nl": {
        CANCELLATION: r"\b(?:is|wordt)\b[^;!?]{0,60}\b(?:geannuleerd|afgelast|afgezegd)\b"
        r"|\bgaat\b[^;!?]{0,40}\bniet door\b",
        CHANGE: r"\b(?:is|wordt)\b[^;!?]{0,60}\b(?:verplaatst|verzet|verschoven|uitgesteld|vervroegd)\b",
    },
    "it": {
        CANCELLATION: r"\b(?:è|è stato|viene|sarà) (?:\w+ )?(?:annullato|cancellato|sospeso)\b|\bnon (?:si terrà"
        r"|avrà luogo)\b",
        CHANGE: r"\b(?:è|è stato|viene|sarà) (?:\w+ )?(?:posticipato|spostato|rinviato|anticipato)\b",
    },
}
_OF_SOMETHING_ELSE = expression(
    r";|\s(?:aber|doch|mais|pero|mas|maar|ma) (?:der|die|das|den|ihre?|unsere?|les?|la|el|l[ao]s|[oa]s?|de|het|il|lo"
    r"|gli|i)\b"
    r"|\s(?:aber|doch|mais|pero|mas|maar|ma) l'|\s(?:nur|seul\w*|solo|sólo|só|alleen)\s"
)
"""Behind what the rest is of another thing: "el lunes sigue en pie, pero la visita queda cancelada"; not so "ist
bestätigt, wird aber leider verschoben"."""

_READY = {code: {one: expression(text) for one, text in rows.items()} for code, rows in _UNDONE.items()}


def what_became(told: str, language: str) -> Category | None:
    """Given what a sentence in lower case says from an interview on whose hour it names, and its language, return
    whether that is called off (INTERVIEW_CANCELLATION) or moved (INTERVIEW_CHANGE); None where it says neither."""
    of_it = _OF_SOMETHING_ELSE.split(told)[0]
    return next((one for one, words in _READY.get(language, {}).items() if words.search(of_it)), None)
