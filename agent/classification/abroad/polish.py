"""What decides in a sentence of Polish: rows as in ``rows``."""

from __future__ import annotations

from agent.classification.abroad.rows import (
    ACKNOWLEDGEMENT,
    ASSESSMENT,
    CANCELLATION,
    CHANGE,
    CONFIRMATION,
    INVITATION,
    NO_DECISION,
    OFFER,
    REJECTION,
    Rows,
)

POLISH: Rows = {
    "pl": (
        (
            REJECTION,
            4.5,
            r"\bnie\b~(?:wybra|zakwalifik|kontynu|przejś|zdecydowa|możemy zaprosić|został[ao]? (?:rozpatrzon"
            r"|wybran))",
        ),
        (REJECTION, 4.5, r"(?:inn(?:ego|ych|ą|e|y)) kandydat"),
        (REJECTION, 4.0, r"(?:niestety|przykro|z żalem)~(?:aplikac|rekrutac|stanowisk|poinformowa|kandydat)"),
        (REJECTION, 1.8, r"życzymy~(?:powodzenia|sukces|najlepsz|dalsz|przyszł)"),
        (ACKNOWLEDGEMENT, 3.8, r"(?:otrzymali\w+|otrzymaniu|otrzymania|wpłynęł)~(?:aplikac|cv|zgłoszeni)"),
        (ACKNOWLEDGEMENT, 2.6, r"dziękujemy~(?:aplikac|zgłoszeni|zainteresowani|przesłani)"),
        (NO_DECISION, 4.2, r"(?:jeszcze nie|nie~jeszcze)~(?:decyzj|zdecydowa|podj)|decyzj\w+~jeszcze"),
        (
            INVITATION,
            4.2,
            r"(?:zapra\w+|zaprosi\w+|chcieliby\w+)~(?:rozmow|spotkani|interview)|(?:krótkiej|skróconej) li\w+",
        ),
        (
            CONFIRMATION,
            4.3,
            r"potwierdz\w+~(?:rozmow|spotkani)|(?:rozmow|spotkani)\w+~(?:odbędzie|zaplanowan|potwierdzon)",
        ),
        (CANCELLATION, 4.5, r"(?:rozmow|spotkani)\w+~odwoła|odwoł\w+~(?:rozmow|spotkani)"),
        (CHANGE, 4.5, r"(?:rozmow|spotkani)\w+~(?:przełoż|przesun)|(?:przełoż|przesun)\w+~(?:rozmow|spotkani)"),
        (ASSESSMENT, 3.8, r"(?:wypełn|rozwiąż|wykonaj|odpowie)\w*~(?:test|zadani|pyta|ankiet)"),
        (OFFER, 4.5, r"(?:zaproponować|zaoferować|oferujemy)~(?:stanowisk|prac|umow)|umow\w+ o pracę"),
    ),
}
