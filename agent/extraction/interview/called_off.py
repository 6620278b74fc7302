"""Which of several interviews theirs calls off, by the day that it names: "the Monday interview is cancelled"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import find_days, masked
from agent.extraction.words.vocabulary import any_of
from agent.model.mail import Move

_CALLS_OFF = expression(
    r"\b"
    + any_of(
        r"""
        cancel\w*; call(?:ed|ing)? off; scrap(?:ped)?;
        (?:won['’]?t|will not|is not|isn['’]?t|not) (?:now )?(?:be )?(?:going ahead|taking place|happening);
        (?:won['’]?t|will not|cannot|can['’]?t) (?:now )?(?:go ahead|take place|happen|be held);
        drop(?:ped|ping)?; is off; fällt aus; entfällt; absag\w+;
        abgesagt; annul\w+; anul\w+; suspend\w+; afgelast; geannuleerd; vervalt; gaat niet door; salta; saltat\w
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_LIMITS = expression(
    r"\b(?:by|before|until|till|after|from|bis|vor|avant|antes|entro|voor)\s+(?:the\s+)?\Z", re.IGNORECASE
)
_STAYS = expression(
    r"\b(?:both|all|any|every|stays?|stands?|unchanged|still\s+(?:on|going|see|meet|speak)|as\s+planned|instead|move[ds]?|keep|kept|remains?)\b",
    re.IGNORECASE,
)
_CLAUSE = expression(
    r"[;:–—]|,\s+(?:but|and|so|while)\b|\s\b(?:but|while|whereas|as|because|since|due\s+to|weil|da|parce\s+que|porque|"
    r"omdat|perché)\b",
    re.IGNORECASE,
)
_MOST = 20  # sentences of a mail


def day_called_off(sentences: Sequence[str], calendar: Calendar) -> tuple[Move, str] | None:
    """Given a mail that calls an interview off, return the one day whose interview it calls off, with the sentence;
    None where it names none, or several."""
    found = {}
    for sentence in sentences[:_MOST]:
        for clause in _CLAUSE.split(masked(sentence[:600])):
            if _CALLS_OFF.search(clause) is None or _STAYS.search(clause):
                continue
            days = [day for day in find_days(clause, calendar) if not _LIMITS.search(clause[: day.start])]
            found.update({day.day: sentence for day in days})
    return next(((Move(of=day), said) for day, said in found.items()), None) if len(found) == 1 else None
