"""What decides in a sentence of Polish: expressions on text in lower case.

``~`` in an expression is a gap of up to sixty characters that crosses no full stop.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.model.mail import Category

_R = Category.REJECTION
_A = Category.ACKNOWLEDGEMENT
_I = Category.INTERVIEW_INVITATION
_C = Category.INTERVIEW_CONFIRMATION
_N = Category.NO_DECISION
_T = Category.ASSESSMENT
_O = Category.OFFER
_X = Category.INTERVIEW_CANCELLATION
_CH = Category.INTERVIEW_CHANGE

POLISH: Mapping[str, tuple[tuple[Category, float, str], ...]] = {
    "pl": (
        (
            _R,
            4.5,
            r"\bnie\b~(?:wybra|zakwalifik|kontynu|przejś|zdecydowa|możemy zaprosić|został[ao]? (?:rozpatrzon"
            r"|wybran))",
        ),
        (_R, 4.5, r"(?:inn(?:ego|ych|ą|e|y)) kandydat"),
        (_R, 4.0, r"(?:niestety|przykro|z żalem)~(?:aplikac|rekrutac|stanowisk|poinformowa|kandydat)"),
        (_R, 1.8, r"życzymy~(?:powodzenia|sukces|najlepsz|dalsz|przyszł)"),
        (_A, 3.8, r"(?:otrzymali\w+|otrzymaniu|otrzymania|wpłynęł)~(?:aplikac|cv|zgłoszeni)"),
        (_A, 2.6, r"dziękujemy~(?:aplikac|zgłoszeni|zainteresowani|przesłani)"),
        (_N, 4.2, r"(?:jeszcze nie|nie~jeszcze)~(?:decyzj|zdecydowa|podj)|decyzj\w+~jeszcze"),
        (_I, 4.2, r"(?:zapra\w+|zaprosi\w+|chcieliby\w+)~(?:rozmow|spotkani|interview)|(?:krótkiej|skróconej) li\w+"),
        (_C, 4.3, r"potwierdz\w+~(?:rozmow|spotkani)|(?:rozmow|spotkani)\w+~(?:odbędzie|zaplanowan|potwierdzon)"),
        (_X, 4.5, r"(?:rozmow|spotkani)\w+~odwoła|odwoł\w+~(?:rozmow|spotkani)"),
        (_CH, 4.5, r"(?:rozmow|spotkani)\w+~(?:przełoż|przesun)|(?:przełoż|przesun)\w+~(?:rozmow|spotkani)"),
        (_T, 3.8, r"(?:wypełn|rozwiąż|wykonaj|odpowie)\w*~(?:test|zadani|pyta|ankiet)"),
        (_O, 4.5, r"(?:zaproponować|zaoferować|oferujemy)~(?:stanowisk|prac|umow)|umow\w+ o pracę"),
    ),
}
