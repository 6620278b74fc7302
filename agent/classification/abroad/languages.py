"""Other languages: what decides in German, French, Spanish, Portuguese, Dutch, Italian and Polish.

Each row of their tables is an expression on a sentence in lower case, with bounded gaps. Where a
language has no table the classifier knows that it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from agent.classification.abroad.denials import (
    OPEN_YET,
    STANDS,
    WORTH_STANDING,
    WORTH_WAITING,
    is_not_moved,
    is_not_so_yet,
)
from agent.classification.abroad.formulas import FORMULA, FORMULAS
from agent.classification.abroad.germanic import GERMANIC
from agent.classification.abroad.plainly_abroad import PLAINLY
from agent.classification.abroad.polish import POLISH
from agent.classification.abroad.requests import REQUESTS
from agent.classification.abroad.romance import ROMANCE
from agent.classification.abroad.undone import UNDONE, WORTH_BEING_UNDONE, what_became
from agent.expressions import SEARCHED, expression
from agent.model.mail import MOVES, Category
from agent.parsing.language import guess

_HINT = 2
"""Above which weight a row is more than a hint."""
_GAP = r"[^.;!?]{0,60}?"
_TOLD = {**GERMANIC, **ROMANCE, **POLISH}
_ROWS = {code: (*rows, *REQUESTS.get(code, ()), *PLAINLY.get(code, ())) for code, rows in _TOLD.items()}
_CONDITIONS: Mapping[str, re.Pattern[str]] = {
    "de": expression(
        r"^\W{0,3}sollten?\b|\b(?:falls|sollten? (?:sie|du|ihr)|wenn(?! (?:du|sie) (?:noch |immer noch )?(?:willst"
        r"|wollen"
        r"|magst|möchten))|sofern|ob)\b"
    ),
    "fr": expression(
        r"\b(?:si(?! (?:vous êtes|tu es) (?:toujours |encore )?(?:d'accord|partante?|intéressée?))"
        r"|sans réponse|au cas où|dans le cas où|lorsque)\b"
    ),
    "es": expression(r"\b(?:si(?! (?:aún |todavía )?(?:quieres|quiere|te interesa|le interesa))|en caso de|cuando)\b"),
    "pt": expression(r"\b(?:se|caso|quando)\b"),
    "nl": expression(r"\b(?:als(?! (?:je|u) (?:nog )?(?:wilt?|zin))|indien|mocht(?:en)?|wanneer)\b"),
    "it": expression(r"\b(?:se|qualora|nel caso|quando)\b"),
    "pl": expression(r"\b(?:jeśli|jeżeli|gdy)\b"),
}
_JOB = expression(
    r"bewerb|vorstellung|lebenslauf|candidat|entretien|recrut|currícul|curricul|entrevista|empleo|vaga|sollicit"
    r"|vacature|functie|colloqui|selezion|stanowisk|rekrutac|aplikac|kandydat|einstellung|stelle\b|puesto|poste\b"
    r"|(?:probe|test)aufgabe|arbeitsprobe|probearbeit|gehaltsvorstellung|gehaltswunsch|fachbereich|personalabteilung"
    r"|embauch|prétentions? salarial|prueba técnica|incorporar(?:te|se)\b|(?:expectativa|pretensi|pretens)\w* salaria"
    r"|teste (?:técnico|prático)|prova tecnica|aspettative? (?:econom|retrib)|salarisindicatie|salariswens|opzegtermijn"
)

_PERHAPS_JOB = expression(
    r"gespräch|entscheid|unterlagen|rendez-vous|décision|decisión|decisão|gesprek|decisione|rozmow|decyzj"
    r"|gehalt|kündigungsfrist|referen[zct]|référence|préavis|preavviso|fallstudie|étude de cas|caso práctico|casus\b"
)


@dataclass(frozen=True, slots=True)
class ForeignSignal:
    """One row of the table, with its language in its name."""

    name: str
    category: Category
    weight: float
    expression: re.Pattern[str]


@cache
def _signals(language: str) -> tuple[ForeignSignal, ...]:
    """The rows of one language, made ready when the first mail in it comes."""
    told = [("", *row) for row in _ROWS.get(language, ())] + [
        (f"{FORMULA}-", *row) for row in FORMULAS.get(language, ())
    ]
    return tuple(
        ForeignSignal(
            name=f"{language}-{kind}{category.value.replace('_', '-')}-{number}",
            category=category,
            weight=weight,
            expression=re.compile(text.replace("~", _GAP)),
        )
        for number, (kind, category, weight, text) in enumerate(told, 1)
    )


_POLISH = expression(r"[ąęłńśźż]")
_LETTERS = expression(r"[^\W\d_]")


def language_of(text: str) -> str:
    """Given a text, return its language, ISO 639-1; "" where nobody can tell."""
    start = text[:2000].lower()
    polish = 0 if start.isascii() else len(_POLISH.findall(start))
    if polish and polish > 0.02 * max(1, len(_LETTERS.findall(start))):
        return "pl"
    return guess(text[:2000])


def foreign_signals(sentence: str, language: str) -> Iterator[ForeignSignal]:
    """Given a sentence in a language of the table, yield what it carries. What is only supposed carries nothing."""
    text = sentence[:SEARCHED].lower().replace("’", "'")
    conditions = _CONDITIONS.get(language)
    condition = conditions.search(text) if conditions else None
    for signal in _signals(language):
        match = signal.expression.search(text)
        if match is None:
            continue
        supposed = condition is not None and condition.start() < match.start() and signal.weight > _HINT
        sets = signal.category is Category.INTERVIEW_CONFIRMATION and not is_not_moved(text, language)
        undone = what_became(text[match.start() :], language) if sets and signal.weight > _HINT else None
        if undone is not None:
            if not supposed:
                yield ForeignSignal(f"{language}-{UNDONE}", undone, WORTH_BEING_UNDONE, signal.expression)
        elif signal.category in MOVES and is_not_moved(text, language):
            yield ForeignSignal(STANDS, Category.INTERVIEW_CONFIRMATION, WORTH_STANDING, signal.expression)
        elif signal.category is Category.REJECTION and is_not_so_yet(text, match, language):
            if signal.weight > _HINT and not supposed:
                yield ForeignSignal(OPEN_YET, Category.NO_DECISION, WORTH_WAITING, signal.expression)
        elif not supposed or signal.category is Category.ACKNOWLEDGEMENT:
            yield signal


def kinds_of_job_words(text: str) -> int:
    """Given a text in another language than English, return in how many words it speaks of an application."""
    return len(set(_JOB.findall(text[:4000].lower())))


def job_words(text: str) -> int:
    """Given a text in another language than English, return 2 where it speaks of an application, 1 where it may."""
    start = text[:4000].lower()
    if _JOB.search(start):
        return 2
    return 1 if _PERHAPS_JOB.search(start) else 0
