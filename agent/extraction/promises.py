"""Days that somebody promises news by, and days on which somebody away returns.

Only what *they* promise counts: a day by which the user should do something is none. A loose promise is read as the
latest day that keeps it: "early next week" is Wednesday, "mid next week" Thursday, "next week" Friday, "7-10 business
days" the tenth, "early March" the tenth of March, "mid" the twentieth. "A few days" is no day at all.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from agent.extraction.calendar_words import fold, months, number_word
from agent.extraction.days import Calendar, find_days, masked
from agent.model.mail import DateClaim

_FRIDAY = 4
_QUOTE = 240

_NEWS = re.compile(
    r"\b(?:hear(?:d|ing)?\s+(?:back\s+)?(?:from|something)|hear\s+back|hear\s+by|"
    r"get\s+back|getting\s+back|circle\s+back|touch\s+base|have\s+(?:\w+\s+)?news|come\s+back\s+to|be\s+in\s+touch|in\s+touch|"
    r"let(?:ting)?\s+you\s+know|(?:an?|any|our|the|your|final|with)\s+"
    r"(?:\w+\s+)?(?:update|updates|decision|answer|response|news|feedback|outcome|"
    r"result)s?|update\s+you|updating\s+you|decide|respond|reply\s+to\s+(?:you|"
    r"your|all)|reach\s+out|reaching\s+out|contact(?:ing)?\s+you|"
    r"follow(?:ing)?\s+up|inform\s+you|notify\s+you|make\s+(?:a|our|the)\s+(?:final\s+)?decision|"
    r"write\s+to\s+you|next\s+steps|review\s+(?:your|all|the)|call\s+you|finali[sz]e|"
    r"conclude|wrap\s+up|share|"
    r"melden|rückmeldung|bescheid|entscheidung|entscheiden|informieren|von\s+uns\s+hören|"
    r"reviendrons|recontact\w+|tiendrons|retour|réponse|décision|"
    r"contactaremos|responderemos|respuesta|decisión|informaremos|comunicaremos|"
    r"noticias|retorno|resposta|decisão|entraremos\s+em\s+contato|entraremos\s+em\s+contacto|"
    r""
    r"laten\s+(?:we|wij)|nemen\s+(?:we|wij)|contact\s+(?:met\s+je|met\s+u)\s+op|"
    r"beslissing|reactie|ricontatt\w+|riscontro|decisione|risposta)\b",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\b(?:we|we['’]ll|i|i['’]ll|our\s+\w+|the\s+(?:\w+\s+){0,2}(?:team|committee|"
    r"manager|panel|recruiter|company|process|decision)|someone|somebody|(?:a|"
    r"one)\s+(?:\w+\s+)?(?:member|recruiter|of\s+us)|they|"
    r"you(?:['’]ll|\s+(?:will|should|can\s+expect\s+to|may\s+expect\s+to|can\s+expect|"
    r"should\s+expect))|expect\s+(?:to|an?|our|news)|have\s+not\s+heard|haven['’]t\s+heard|"
    r"do(?:n['’]t|\s+not)\s+hear|"
    r"wir|ich|sie\s+(?:hören|erhalten|bekommen)|nous|je|vous\s+(?:aurez|recevrez)|"
    r"nos|le\s+responderemos|nós|vamos|we|wij|ik|u\s+hoort|je\s+hoort|noi|ti|"
    r"la)\b",
    re.IGNORECASE,
)
_USER_ACTS = re.compile(
    r"^\W*(?:please|kindly|bitte|merci\s+de|por\s+favor|alstublieft|graag|per\s+favore|"
    r"submit|complete|send|upload|let\s+us|reply|confirm)\b"
    r"|\b(?:could|can|would|will)\s+you\b|\byou\s+(?:need|must|have\s+to|are\s+(?:asked|"
    r"required))\b|\bplease\s+(?:let|send|complete|submit|reply|confirm|share|"
    r"respond|provide|return|sign|get\s+back|book|choose|pick)\b"
    r"|\blet\s+(?:us|me)\s+know\b|\bwe\s+(?:ask|need|require|kindly\s+ask|would\s+need)\b|"
    r"\bcomplete\s+(?:it|the|this|your)\b",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(
    r"\b(?:by|before|until|on|no\s+later\s+than|not\s+later\s+than|latest|around|"
    r"towards?|this|the\s+week\s+of|bis(?:\s+(?:zum|spätestens|kommenden|nächsten))?|"
    r"spätestens(?:\s+am)?|am|d['’]ici(?:\s+(?:le|au))?|avant(?:\s+le)?|"
    r"antes\s+del?|el|até(?:\s+(?:o\s+dia|a))?|vóór|voor|uiterlijk|op|entro(?:\s+il)?)"
    r"\s*(?:(?:the\s+)?end\s+of\s+(?:the\s+)?(?:day|"
    r"business)\s*(?:on\s+)?,?\s*)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(r"\bweek\s+(?:of|commencing|beginning|starting)\s+(?:the\s+)?\Z", re.IGNORECASE)
_NUMBER = r"(?P<{0}>\d{{1,3}}|[a-zà-ÿ]{{1,8}})"
_SPAN = re.compile(
    r"\b(?:in|within|over|after|innerhalb(?:\s+(?:von|der))?|binnen|dans|sous|"
    r"en|dentro\s+de|em|entro)\s+(?:(?:the|about|approximately|around|den|les|"
    r"las?|los|de|os|as|i|le|up\s+to|no\s+more\s+than)\s+)*(?:(?:next|coming|"
    r"following|nächsten|kommenden|prochaine?s|próxim[oa]s|komende|prossim[ie])\s+)?(?:a\s+)?"
    + _NUMBER.format("low")
    + r"(?:\s*(?:-|–|—|to|or|bis|à|a|tot|of)\s*"
    + _NUMBER.format("high")
    + (
        r")?\s*(?:of\s+)?(?:\(\w{1,3}\)\s*)?(?P<unit>(?:business|working|work)[\s-]+days?|"
        r"days?|hours?|weeks?|months?|fortnight|werktagen?|arbeitstagen?|tagen?|"
        r"wochen?|stunden|jours?(?:\s+(?P<open>ouvr\w+))?|semaines?|"
    )
    + r"días?(?:\s+(?P<habil>hábiles|laborables))?|dias?(?:\s+(?P<util>úteis))?|"
    r"semanas?|werkdagen|dagen|weken|giorni(?:\s+(?P<feriale>lavorativi))?|settimane|"
    r"settimana)\b",
    re.IGNORECASE,
)
_BUSINESS = ("business", "working", "work", "werk", "arbeit")
_WEEK = re.compile(
    r"\b(?P<part>early|beginning\s+of|start\s+of|mid-?|middle\s+of|later|late|"
    r"end\s+of|anfang|mitte|ende|début|fin|la\s+fin\s+de|finales\s+de|final\s+de|"
    r"eind|inizio|fine)?\s*(?:de\s+|of\s+|della\s+|da\s+|la\s+)?(?:the\s+|der\s+)?"
    r"(?P<which>next|this|the\s+coming|following|nächste[rn]?|kommende[rn]?|"
    r"diese[rn]?|próxima|esta|volgende|deze|prossima|questa|the|cette)\s*(?P<unit>week|"
    r"woche|semana|settimana|semaine)\b(?P<after>\s+prochaine|\s+que\s+viene)?"
    r"|\b(?P<late>semaine\s+prochaine|end\s+of\s+week|eow)\b",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"\b(?P<part>early|beginning\s+of|start\s+of|mid-?|middle\s+of|late|(?:the\s+)?end\s+of|"
    r"anfang|mitte|ende|début|mi-|fin|finales\s+de|fim\s+de|eind|fine)\s*(?:of\s+|"
    r"de\s+|di\s+|du\s+)?(?P<name>(?:the|this|next)\s+month|[^\W\d_]{3,10})\b",
    re.IGNORECASE,
)
_END_OF_DAY = re.compile(
    r"\b(?:by|before)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+)?(?:day|business)|eod|cob)(?:\s+(?P<day>today|tomorrow))?",
    re.IGNORECASE,
)
_RETURNS = re.compile(
    r"\b(?:(?<!get )(?<!getting )back|return(?:ing)?|returns|available\s+again|"
    r"zurück|wieder\s+(?:im\s+büro|da|erreichbar)|de\s+retour|retour|regreso|"
    r"regresaré|vuelvo|de\s+vuelta|retorno|volto|terug|di\s+ritorno|rientro|"
    r"rientrerò)\b.{0,40}\Z",
    re.IGNORECASE | re.DOTALL,
)
_AWAY_UNTIL = re.compile(
    r"\b(?:until|till|through|thru|up\s+to|bis(?:\s+(?:zum|einschließlich|inkl\.?))?|"
    r"jusqu['’]au|hasta(?:\s+el)?|até|tot(?:\s+en\s+met)?|t/m|fino\s+al?|to|"
    r"-|–)\s*(?:and\s+including\s+|including\s+)?(?:the\s+|dem\s+)?\Z",
    re.IGNORECASE,
)


def find_promise(sentences: tuple[str, ...], calendar: Calendar) -> DateClaim | None:
    """Given what a mail says and its calendar, return the latest day by which they promise news; else None."""
    found = []
    for sentence in sentences[:80]:
        short = sentence[:600]
        if not _NEWS.search(short) or not _THEY.search(short) or _asks_user(short):
            continue
        day = _deadline(masked(short), calendar)
        if day is not None and day >= calendar.today:
            found.append(DateClaim(day, short[:_QUOTE]))
    return max(found, key=lambda claim: claim.day) if found else None


def find_return(sentences: tuple[str, ...], calendar: Calendar) -> DateClaim | None:
    """Given an out-of-office text, return the day on which its author is back: the day after "away until"."""
    for sentence in sentences[:40]:
        short = masked(sentence[:600])
        days = find_days(short, calendar)
        for found in days:
            if _RETURNS.search(short[: found.start]) and not _AWAY_UNTIL.search(short[: found.start]):
                return DateClaim(found.day, sentence[:_QUOTE])
        away = [found.day for found in days if _AWAY_UNTIL.search(short[: found.start])]
        if away:
            return DateClaim(max(away) + timedelta(days=1), sentence[:_QUOTE])
        if _RETURNS.search(short) and (week := _WEEK.search(short)) is not None:
            return DateClaim(_week_day(week, calendar.today, opening=True), sentence[:_QUOTE])
    return None


def _asks_user(sentence: str) -> bool:
    """Whether the sentence asks something of the user; "if you have not heard by Friday, please write" promises too."""
    waits = re.search(
        r"\b(?:have\s+not|haven['’]t|do\s+not|don['’]t|did\s+not|didn['’]t)\s+hear", sentence, re.IGNORECASE
    )
    return bool(_USER_ACTS.search(sentence)) and not waits


def _deadline(text: str, calendar: Calendar) -> date | None:
    days = [
        _span(text, calendar.today),
        *_weeks(text, calendar.today),
        *_months(text, calendar.today),
        _end_of_day(text, calendar.today),
    ]
    for found in find_days(text, calendar):
        if _WEEK_OF.search(text[: found.start]):
            days.append(found.day + timedelta(days=_FRIDAY - found.day.weekday()))
        elif _BEFORE_DAY.search(text[: found.start]):
            days.append(found.day)
    known = [day for day in days if day is not None]
    return max(known) if known else None


def _span(text: str, today: date) -> date | None:
    match = _SPAN.search(text)
    if match is None:
        return None
    unit = match["unit"].lower()
    amount = _amount(match["high"]) or _amount(match["low"]) or (1 if unit == "fortnight" else None)
    if amount is None or not 0 < amount <= 120:
        return None
    business = unit.startswith(_BUSINESS) or any(match[group] for group in ("open", "habil", "util", "feriale"))
    return _COUNT["business" if business else _unit(unit)](today, amount)


def _unit(word: str) -> str:
    folded = fold(word)
    for unit, starts in (
        ("hours", ("h", "st")),
        ("weeks", ("week", "woche", "sema", "setti", "weken")),
        ("months", ("mo",)),
        ("fortnight", ("fort",)),
    ):
        if folded.startswith(starts):
            return unit
    return "days"


def _amount(word: str | None) -> int | None:
    return number_word(word) if word else None


def add_business_days(day: date, amount: int) -> date:
    """Given a day, return the weekday so many weekdays later; holidays are the country's, and not known here."""
    while amount > 0:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


def _add_months(day: date, amount: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + amount, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


_COUNT: dict[str, Callable[[date, int], date]] = {
    "business": add_business_days,
    "days": lambda day, amount: day + timedelta(days=amount),
    "hours": lambda day, amount: day + timedelta(days=-(-amount // 24)),
    "weeks": lambda day, amount: day + timedelta(weeks=amount),
    "fortnight": lambda day, amount: day + timedelta(weeks=2 * amount),
    "months": _add_months,
}
_LATEST = (
    (("early", "begin", "start", "anfang", "debut", "inizio"), 2, 10),
    (("mid", "mitte", "mi-"), 3, 20),
)


def _weeks(text: str, today: date) -> list[date]:
    return [_week_day(match, today) for match in _WEEK.finditer(text)]


def _week_day(match: re.Match[str], today: date, opening: bool = False) -> date:
    """The latest weekday that keeps the promise; somebody away is back when the week opens."""
    monday = today - timedelta(days=today.weekday())
    which = fold(match["which"] or "")
    if (
        which.startswith(("next", "the coming", "following", "nachste", "kommende", "proxima", "volgende", "prossima"))
        or match["after"]
        or fold(match["late"] or "").startswith("semaine")
    ):
        monday += timedelta(days=7)
    part = fold(match["part"] or "")
    weekday = next((day for words, day, _ in _LATEST if part.startswith(words)), _FRIDAY)
    return monday if opening else max(monday + timedelta(days=weekday), today)


def _months(text: str, today: date) -> list[date]:
    found = []
    for match in _MONTH.finditer(text):
        name = match["name"].lower()
        if name.endswith("month"):
            start = _add_months(today.replace(day=1), 1 if name.startswith("next") else 0)
        elif (month := months().get(fold(name))) is not None:
            start = date(today.year + (month < today.month), month, 1)
        else:
            continue
        part = fold(match["part"])
        day = next(
            (latest for words, _, latest in _LATEST if part.startswith(words)), monthrange(start.year, start.month)[1]
        )
        found.append(start.replace(day=day))
    return found


def _end_of_day(text: str, today: date) -> date | None:
    match = _END_OF_DAY.search(text)
    if match is None or find_days(text[match.end() : match.end() + 25], Calendar(today, month_first=True)):
        return None if match is None or (match["day"] or "").lower() != "tomorrow" else today + timedelta(days=1)
    return today + timedelta(days=1) if (match["day"] or "").lower() == "tomorrow" else today
