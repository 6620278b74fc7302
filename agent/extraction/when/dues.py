"""Days by which something is due, in all the ways of saying them: "by Friday", "within ten working days", "mid April".

A loose word is read as the latest day that keeps it: "early next week" is Wednesday, "mid next week" Thursday, "next
week" Friday, "7-10 business days" the tenth, "early March" the tenth of March, "mid" the twentieth, "in March" its last
day, "the week of March 16" that Friday, "in Q1" the last day of March. "A few days" is no day at all.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agent.expressions import expression
from agent.extraction.when.calendars import Calendar, Found
from agent.extraction.when.counted import COUNT, add_months, counted_from, spanned, unit_of
from agent.extraction.when.days import find_days
from agent.extraction.when.feasts import find_feasts
from agent.extraction.when.near_days import are_either, is_no_week, once_over
from agent.extraction.when.sequels import SEQUELS_HAVE, find_sequels
from agent.extraction.words.calendar_words import Time, fold, months, times_told

_FRIDAY, _SUNDAY = 4, 6
_DURING = expression(r"\b(?:over|at|during|across|on)\s*\Z", re.IGNORECASE)
_ONCE_PAST = r"\b(?:after|past|following|once|when)\s*(?:the\s+)?"
_PAST = expression(rf"{_ONCE_PAST}\Z", re.IGNORECASE)
_WEEKEND_OF = expression(
    rf"(?P<past>{_ONCE_PAST})?\bweekend\s+of\s+(?:the\s+|sat\w*,?\s+|sun\w*,?\s+){{0,2}}\Z", re.IGNORECASE
)
"""Before a day by which its weekend is told: "after the weekend of the 24th"."""


@dataclass(frozen=True, slots=True)
class Due:
    """A day that something is due by, how it was said, and where it stands."""

    start: int
    stop: int
    day: date
    kind: str


_NUMBER = r"(?P<{0}>\d{{1,3}}|[a-zà-ÿ]{{1,12}})"
_SPAN = expression(
    r"(?:\b(?:in|within|inside|over|after|up\s+to|next|about|around|roughly|approximately|least|most|"
    r"takes?(?:\s+(?:us|me|them|you|(?:our|the)\s+\w+))?|than|is|allow|wait|ask(?:ed|ing)?\s+(?:you\s+)?for|needs?|asks?\s+for|necesitamos|"
    r"precisamos(?:\s+de)?|brauchen|benötigen|give\s+(?:it|us|me|them|him|her)|noch|encore|nog|altri|altre|mais|"
    r"otros|outros|innerhalb(?:\s+(?:von|der))?|spätestens|"
    r"binnen|nach|etwa|dans|sous|d['’]ici|environ|en|dentro\s+de|plazo\s+de|prazo\s+de|em|até|entro|circa|over|tra|"
    r"fra|if|dauert(?:\s+(?:es|das))?(?:\s+(?:etwa|rund|meist|oft))?|prend|comptez|(?:suele|suelen)\s+tardar|tarda(?:mos)?|"
    r"demora(?:mos)?|duurt(?:\s+het)?|ci\s+vogliono)\s+|(?<=\w:)\s|^)"
    r"(?:(?:the|about|approximately|around|roughly|un|délai|de|den|les|las?|los|os|as|i|le|up\s+to|no\s+more\s+than|"
    r"another|usually|normally|typically|generally|currently|"
    r"o|próximos|prossimi|prochains?|der|kommenden|nächsten|komende|next|coming|following)\s+){0,3}(?:(?:a|un)\s+)?"
    + _NUMBER.format("low")
    + r"(?:\s*(?:-|–|—|to|or|bis|à|a|tot|of|oder|ou|o)\s*"
    + _NUMBER.format("high")
    + r")?\s*(?:(?:of|de|di)\s+)?(?:\(\w{1,8}\)\s*)?"
    r"(?P<unit>(?:business|working|work)[\s-]+days?|(?:calendar\s+)?days?|"
    r"hours?|hrs?|(?:working\s+|full\s+)?weeks?|(?:calendar\s+)?months?|"
    r"fortnight|werktagen?|arbeitstagen?|tagen?|wochen?|stunden|monaten?|jours?(?:\s+(?P<open>ouvr\w+))?|semaines?|"
    r"mois|"
    r"días?(?:\s+(?P<habil>hábiles|laborables))?|dias?(?:\s+(?P<util>úteis))?|semanas?|mes(?:es)?|werkdagen|dagen|"
    r"weken|"
    r"giorni(?:\s+(?P<feriale>lavorativi))?|settimane|settimana|mese)\b['’]?"
    r"(?:\s+(?:or|oder|ou|o|of)\s+(?P<more>two|zwei|deux|dos|dois|duas|twee|due)\b)?(?!\s+(?:ago|earlier|before|"
    r"prior|later|thereafter|after\s+that|danach|später|plus\s+tard)\b)",
    re.IGNORECASE,
)
# What counts from a day needs no word before it: "ten days from today", "two weeks later", "the day after the 17th".
_COUNTED = expression(
    r"\b(?P<low>\d{1,3}|the|[a-zà-ÿ]{2,10}|a)\s+(?P<unit>(?:business|working)[\s-]+days?|days?|hours?|weeks?|"
    r"fortnight|months?|"
    r"werktage|arbeitstage|tage?|wochen?|monate?|jours(?:\s+ouvr\w+)?|semaines?|mois|"
    r"días?(?:\s+(?:hábiles|laborables))?|dias?(?:\s+úteis)?|semanas?|"
    r"werkdagen|dagen|weken|giorni(?:\s+lavorativi)?|settiman[ae])"
    r"(?=(?:\s+(?:from|after|following|nach|ab|après|después|após|depois|na|dopo|dal)\b)|"
    r"(?P<later>\s+(?:later|thereafter|after\s+that|danach|später|plus\s+tard|"
    r"después|depois|later|dopo)\b(?!\s+than)))",
    re.IGNORECASE,
)
_DAY_OR_TWO = expression(r"\b(?:next|coming)\s+(?P<unit>day|week)\s+or\s+(?:two|so)\b", re.IGNORECASE)
_FRENCH = expression(
    r"\b(?:sous|d['’]ici|dans|pour|avant)\s+(?:une\s+)?(?P<days>huit|quinz|diz|vingt)aine\b", re.IGNORECASE
)
_FRENCH_DAYS = {"huit": 8, "quinz": 15, "diz": 10, "vingt": 20}
_ANCHOR = expression(
    r"[\s,]{1,9}(?P<to>of|after|from|following|nach|ab|après|à\s+compter\s+d[eu]|después\s+de|desde|após|na|dopo|dal|"
    r"d[ae]lla)\s+"
    r"(?:(?:the|your|our|this|above|test|de[mr]?|la|le|l['’]|das|unser\w*|ihr\w*|el|o|a)\s+|l['’]){0,3}"
    r"(?:(?P<closing>clos(?:ing|e)|deadline|cut-?off|application\s+deadline|clôture|cierre|encerramento|"
    r"bewerbungs(?:schluss|frist)|fristende|"
    r"frist|sluitingsdatum|scadenza)|(?P<handed>complet(?:ion|ing)|submi(?:ssion|tting)|(?:handing|sending)\s+(?:it\s+)?in|abgabe|einreichung|envoi|remise|"
    r"entrega|inlever\w+|completamento|consegna)\b|(?P<now>now|today|heute|(?:date|day|receipt|sending)\s+of\s+(?:this|"
    r"the\s+present)\b|e-?mail|mail|message|letter|note|notice|statement|ce\s+jour|hoy|hoje|oggi|vandaag)\b|"
    r"(?P<talk>we\s+(?:meet|met|speak|talk)|(?:\w+\s+)?(?:interviews?|onsite|conversation|visit|round|call|trial|"
    r"session|panel)\b|attend(?:ing|ance)\b|(?:seeing|meeting)\s+you\b|"
    r"(?:vorstellungs)?gespräch|entretien|"
    r"entrevista|gesprek|colloquio)|(?P<that>(?:that\s+)?(?:date|day|ruling|meeting|evening|afternoon)\b|then\b|"
    r"that\b))?",
    re.IGNORECASE,
)
_CLOSING = expression(
    r"\b(?:clos(?:ing|es?|ed)|deadline|cut-?off|open\s+un?til|hand(?:ed)?\s+(?:it\s+)?in\s+by|shuts|expires?|"
    r"\w*(?:schluss|frist)|clôture|cierre|encerr\w+|sluit\w*|scad\w+|"
    r"(?:return|submit|send|upload)\b.{0,60}\bby)\b",
    re.IGNORECASE,
)
_TALK = expression(
    r"\b(?:interview|onsite|when|date|datum|conversation|(?:vorstellungs)?gespräch|entretien|entrevista|gesprek|"
    r"colloquio)\b",
    re.IGNORECASE,
)
_COUNTS = {"the": "one", "el": "un", "le": "un"}  # "the week after the 17th"
_WEEK = expression(
    r"\b(?P<over>(?:the\s+)?week\s+after\s+next|übernächste[rn]?\s+woche|week\s+na\s+volgende(?:\s+week)?)\b|"
    r"\b(?P<part>early(?:\s+in)?|first\s+thing|beginning\s+of|start\s+of|first\s+half\s+of|middle\s+of|mid-?|later|"
    r"late|second\s+half\s+of|"
    r"end\s+of|close\s+of|anfang|mitte|ende|début|milieu|fin|la\s+fin\s+de|principios\s+de|mediados\s+de|"
    r"finales\s+de|final\s+d[ea]|"
    r"início\s+d[ea]|meados\s+d[ea]|fim\s+d[ea]|begin|half|eind|inizio|metà|fine)?[\s-]*(?:de\s+|of\s+|della\s+|"
    r"da\s+|la\s+)?(?:the\s+|der\s+|la\s+)?"
    r"(?:(?P<which>next|this|the\s+coming|coming|following|nächste[rn]?|kommende[rn]?|diese[rn]?|próxima|esta|"
    r"volgende|komende|deze|"
    r"prossima|questa|the|cette)\s*(?P<unit>week|woche|semana|settimana|semaine)\b(?!\s+after\s+next\b)(?P<after>\s+prochaine|"
    r"\s+que\s+(?:viene|vem))?"
    r"|(?P<late>semaine\s+prochaine|semana\s+(?:que\s+(?:viene|vem)|próxima)|settimana\s+prossima|end\s+of\s+week|"
    r"eow|(?<!\bthat\s)(?:the\s+)?weekend)\b)"
    r"|\b(?P<this>week['’]s\s+end|week\s*end|week\s+is\s+(?:out|over|through|done|up)|"
    r"ende\s+der\s+woche(?!\s+vo[mn]\b)|"
    r"(?:bis|zum|am|dem)\s+wochenende|fin\s+de\s+(?:la\s+)?semaine(?!\s+(?:prochaine|suivante|du\b))|"
    r"fin(?:al(?:es)?)?\s+de\s+(?:la\s+)?semana|acabe\s+la\s+semana|"
    r"f(?:im|inal)\s+d(?:a|esta)\s+semana|eind[e]?\s+van\s+de\s+week|"
    r"fine\s+(?:della\s+)?settimana)\b(?!\s+(?:que|próxima|prossima|prochaine))",
    re.IGNORECASE,
)
_CALENDAR_WEEK = expression(r"\b(?:KW|(?i:kalenderwoche))\s?(?P<number>[1-5]?\d)\b")
_MONTH = expression(
    r"\b(?:(?:(?:in|im|en|em|a|ad|by|about|towards?)\s+(?:the\s+)?)?(?P<part>early(?:\s+in)?|beginning\s+of|"
    r"start\s+of|first\s+(?:half|week|days)\s+(?:of|in)|(?:second|2nd|third|3rd|fourth|4th)\s+week\s+(?:of|in)|middle\s+of|mid-?|"
    r"late(?:r(?:\s+in)?)?|second\s+half\s+of|"
    r"(?:the\s+)?last\s+(?:(?:working\s+|business\s+)?day|week)\s+(?:of|in)|(?:the\s+)?(?:back\s+|tail\s+)?end\s+of|anfang|mitte|ende|début|mi-|fin\b|principios\s+de|"
    r"mediados\s+de|finales\s+de|início\s+d[eo]|"
    r"meados\s+d[eo]|final(?:es)?\s+d[eo]|fim\s+d[eo]|begin|half|einde?|inizio|metà|fine)\s*|"
    r"(?P<inside>in|during|im|en|em|a|ad|before\s+the\s+end\s+of)\s+)"
    r"(?:of\s+|del?\s+|di\s+|du\s+|do\s+|van\s+(?:de\s+)?|mês\s+de\s+)?(?P<name>(?:the|this|next|der|des|"
    r"du)\s+(?:month|monats?|mois)|mes\b|mês\b|maand\b|[^\W\d_]{3,10})\b(?:,?\s+(?:of\s+|de\s+)?(?P<year>20\d\d)\b)?"
    r"|\bbefore\s+(?P<ending>(?:the|this)\s+month|[^\W\d_]{3,10})(?:\s+is|['’]s)?\s+(?:out|over|through|done|ends)\b|"
    r"\bantes\s+de\s+que\s+acabe\s+(?:el\s+)?(?P<acabe>[^\W\d_]{3,10})\b|"
    r"\b(?:by|before|at|until|till|zum|bis|am|vor)\s+(?:the\s+)?(?P<close>month['’]?s?[\s-]end|monatsende)\b",
    re.IGNORECASE,
)
_QUARTER = expression(
    r"\b(?:(?P<end>(?:the\s+)?(?:very\s+|tail\s+)?end\s+of|close\s+of|late\s+in|ende|fin|finale?s?|fim|einde?|fine)\s+"
    r"(?:of\s+|de[lrs]?\s+|du\s+|do\s+|van\s+|di\s+)?)?"
    r"(?:(?:this|the|current|das|des|dieses|diesem|laufenden|ce|este|deste|het|dit|questo)\s+){0,2}"
    r"(?:Q(?P<number>[1-4])|(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter|"
    r"(?P<this>quarter|quartals?|trimestre|kwartaal))\b(?:\s+(?:of\s+)?(?P<year>20\d\d)\b)?",
    re.IGNORECASE,
)
"""A quarter of a year; one without its number only where it ends: "by the end of the quarter", "in Q1"."""
_TODAY = expression(
    r"\b(?P<when>(?:the\s+)?end\s+of\s+(?:the\s+)?(?:day|business)(?:\s+(?:today|tomorrow))?|eod|cob|"
    r"close\s+of\s+business|tonight|"
    r"this\s+(?:afternoon|evening)|later\s+today|heute\s+(?:noch|abend|nachmittag)|ce\s+soir|esta\s+tarde|"
    r"ainda\s+hoje|vandaag\s+nog|stasera)\b",
    re.IGNORECASE,
)
_WEEK_OF = expression(
    r"\b(?:week|woche|semaine|semana|settimana)\s+(?:of|commencing|beginning|starting|vom|ab|du|del|de|da|"
    r"van)\s+(?:the\s+)?"
    r"(?:(?:mon|lun|seg|maan|man)\w*,?\s+)?\Z|\bw/?c\s+\Z",
    re.IGNORECASE,
)

_THAT_IS = expression(
    r"[\s,(–—-]{0,4}(?:(?:that\s+is|that['’]s|i\.?e\.?|namely|meaning|say|so)[\s,]{1,3})(?:(?:by|on|the)\s+){0,2}|"
    r"[\s,(–—-]{1,4}(?:(?:by|on)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
"""Between a loose word for a day and the day itself: "by mid-July, that is, July 15"."""
_BY = expression(r"\b(?:by|bis|d['’]ici|entro|até|uiterlijk)\s+(?:the\s+)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchors:
    """Days of a mail that others are counted from: when applications close, the interview is, the last one named."""

    closing: date | None = None
    talk: date | None = None
    before: date | None = None
    since: date | None = None  # from which a span is counted that names no day itself: "within two days"


def find_dues(text: str, calendar: Calendar, anchors: Anchors) -> Iterator[Due]:
    """Given a sentence that went through ``masked``, yield each day that something in it may be due by.

    What is counted from a day that the mail does not tell ("two weeks after the closing date") is none.
    """
    told = times_told(text)
    days = find_days(text, calendar)
    yield from _named_days(text, days)
    if Time.UNIT in told:
        yield from _spans(text, days, anchors, calendar.today)
    if Time.FEAST in told:
        yield from (Due(feast.start, feast.stop, feast.day, "month") for feast in find_feasts(text, calendar.today))
    for due in _weeks_and_months(text, calendar, told):
        if not any(found.start <= due.start and due.stop <= found.end for found in days):  # "Wednesday of next week"
            told_behind = (one for one in days if one.exact and _THAT_IS.fullmatch(text, due.stop, one.start))
            meant = next(told_behind, None)
            yield replace(due, stop=meant.end, day=meant.day) if meant else due
    if not told.isdisjoint(SEQUELS_HAVE):
        yield from _sequels(text, calendar, days, anchors, told)


def _sequels(
    text: str, calendar: Calendar, days: tuple[Found, ...], anchors: Anchors, told: Set[Time]
) -> Iterator[Due]:
    """The days told by the day or the week that was named last: "the week after next ... by the end of that week"."""
    named = [(found.end, found.day) for found in days]
    named += [(due.stop, due.day) for due in _weeks_and_months(text, calendar, told) if due.kind.endswith("week")]
    for sequel in find_sequels(text):
        before = [one for one in named if one[0] <= sequel.start]
        last = max(before, default=(0, anchors.before))[1]
        if last is not None:
            day = sequel.counted(last)
            named.append((sequel.stop, day))
            yield Due(sequel.start, sequel.stop, day, sequel.kind)


def _named_days(text: str, days: tuple[Found, ...]) -> Iterator[Due]:
    begun: int | None = None  # where "Wednesday or Thursday" begins: the later of them keeps the promise
    for at, found in enumerate(days):
        following = days[at + 1] if at + 1 < len(days) else None
        if following and found.day < following.day and are_either(text, found, following):
            begun = found.start if begun is None else begun
            continue
        start, begun = found.start if begun is None else begun, None
        if _WEEK_OF.search(text[:start]):
            friday = found.day + timedelta(days=(_FRIDAY - found.day.weekday()) % 7)
            yield Due(start, found.end, friday, "week of")
        elif (weekend := _WEEKEND_OF.search(text[:start])) is not None and weekend["past"]:
            yield Due(start, found.end, found.day + timedelta(days=7 - found.day.weekday()), "date")
        else:
            yield Due(start, found.end, found.day, "date" if found.exact else "weekday")


def _spans(text: str, days: tuple[Found, ...], anchors: Anchors, today: date) -> Iterator[Due]:
    taken: set[int] = set()
    for match in _SPAN.finditer(text):
        taken.add(match.end("unit"))
        since, kind = _since(text, match.end(), days, anchors, today)
        if kind == "span" and (ended := once_over(text, match.start(), days)) is not None:
            since, kind = ended, "span from day"
        if since is not None and (counted := spanned(match, since)) is not None:
            yield Due(match.start(), match.end(), counted, kind)
    for match in _COUNTED.finditer(text):
        if match.end("unit") not in taken:
            yield from _counted(text, match, days, anchors, today)
    for match in _DAY_OR_TWO.finditer(text):
        yield Due(match.start(), match.end(), COUNT[unit_of(match["unit"])](today, 2), "span")
    for match in _FRENCH.finditer(text):
        yield Due(match.start(), match.end(), today + timedelta(days=_FRENCH_DAYS[match["days"].lower()]), "span")


def _counted(text: str, match: re.Match[str], days: tuple[Found, ...], anchors: Anchors, today: date) -> Iterator[Due]:
    """What is counted from a day that is named: nothing where that is not known."""
    if match["later"]:
        named = [found.day for found in days if found.end <= match.start()]
        since, kind = named[-1] if named else anchors.before, "span later"
    else:
        since, kind = _since(text, match.end(), days, anchors, today)
    if since is not None and kind != "span":
        number = _COUNTS.get(match["low"].lower(), match["low"])
        if (day := counted_from(since, number, match["unit"])) is not None:
            yield Due(match.start(), match.end(), day, kind)


def _weeks_and_months(text: str, calendar: Calendar, told: Set[Time]) -> Iterator[Due]:
    today = calendar.today
    for match in _WEEK.finditer(text) if Time.WEEK in told else ():
        if is_no_week(text, match):
            continue
        yield Due(
            match.start(),
            match.end(),
            _week_day(match, today),
            "week" if match["part"] or match["this"] else "plain week",
        )
    for match in _CALENDAR_WEEK.finditer(text):
        if (friday := _calendar_week(int(match["number"]), today)) is not None:
            yield Due(match.start(), match.end(), friday, "week")
    for match in _MONTH.finditer(text) if told & {Time.MONTH, Time.UNIT} else ():
        if (last := _month_day(match, today)) is not None:
            yield Due(match.start(), match.end(), last, "plain month" if match["inside"] else "month")
    yield from _quarters(text, today)
    for match in _TODAY.finditer(text) if Time.PART in told else ():
        ahead = "tomorrow" in match["when"].lower()
        if not _other_day(text, match, calendar):
            yield Due(match.start(), match.end(), today + timedelta(days=ahead), "today")


def _quarters(text: str, today: date) -> Iterator[Due]:
    for match in _QUARTER.finditer(text):
        if (last := _quarter_end(match, today)) is not None:
            yield Due(match.start(), match.end(), last, "month" if match["end"] else "plain month")


def _since(text: str, position: int, days: tuple[Found, ...], anchors: Anchors, today: date) -> tuple[date | None, str]:
    """The day from which a span is counted, None where nobody knows it, and how it was said."""
    unsaid = (anchors.since, "span from talk") if anchors.since else (today, "span")
    match = _ANCHOR.match(text, position)
    if match is None:
        return unsaid
    told = [found.day for found in days if found.end <= position]
    if match["that"] and told:
        return told[-1], "span from that"
    handed = anchors.closing or today
    since = {"now": today, "closing": anchors.closing, "handed": handed, "talk": anchors.talk, "that": anchors.before}
    for name, day in since.items():
        if match[name]:
            return day, f"span from {name}"
    named = next((found for found in days if position < found.start <= match.end() + 4 <= found.end + 4), None)
    if named is not None and match["to"].lower() not in {"from", "ab", "desde"}:
        return named.day, "span from day"
    return unsaid


def anchors_of(sentences: Sequence[tuple[str, str]], calendar: Calendar) -> Anchors:
    """Given a mail's sentences, each as it stands and masked, return the day on which applications close and that of
    the interview, if they are told."""
    return Anchors(_day_beside(_CLOSING, sentences, calendar), _day_beside(_TALK, sentences, calendar))


def _day_beside(words: re.Pattern[str], sentences: Sequence[tuple[str, str]], calendar: Calendar) -> date | None:
    for sentence, plain in sentences:
        if (match := words.search(sentence)) is None:
            continue
        if days := [
            found for found in find_days(plain, calendar) if words is _CLOSING or not _BY.search(plain[: found.start])
        ]:
            return min(days, key=lambda found: abs(found.start - match.end())).day
    return None


def opening_of_week(text: str, today: date) -> date | None:
    """Given words that name a week, return the Monday on which somebody away is back; None where none is named."""
    match = _WEEK.search(text)
    if match is None:
        return None
    return _week_day(match, today, opening=True)


def _other_day(text: str, match: re.Match[str], calendar: Calendar) -> bool:
    """Whether it is the end of another day: "by the end of the day on Friday"."""
    return bool(find_days(text[match.end() : match.end() + 25], calendar))


_LATEST = (
    (("first thing",), 0, 10),
    (("early", "begin", "start", "first", "anfang", "debut", "inizio", "principio"), 2, 10),
    (("mid", "mitte", "mi-", "milieu", "mediado", "meado", "half", "meta"), 3, 20),
)
_NO_NAMES = frozenset(["month", "months"])
_QUARTERS = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}
_WEEKS_OF_MONTH = {"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_AHEAD = (
    "next", "the coming", "coming", "following", "nachste", "kommende", "proxima", "volgende", "komende", "prossima",
)  # fmt: skip


def _week_day(match: re.Match[str], today: date, opening: bool = False) -> date:
    """Given "by the end of next week", return the latest weekday that keeps it; its Monday for who is back then."""
    monday = today - timedelta(days=today.weekday())
    which, late = fold(match["which"] or ""), fold(match["late"] or "")
    if which.startswith(_AHEAD) or match["after"] or late.startswith(("semaine", "semana", "settimana")):
        monday += timedelta(days=7)
    elif match["over"]:
        monday += timedelta(days=14)
    part = fold(match["part"] or "")
    weekend = late.endswith("weekend")
    if weekend and _PAST.search(match.string, 0, match.start()):
        return monday + timedelta(days=7)
    over = weekend and _DURING.search(match.string, 0, match.start()) is not None
    weekday = _SUNDAY if over else next((day for words, day, _ in _LATEST if part.startswith(words)), _FRIDAY)
    return monday if opening else max(monday + timedelta(days=weekday), today)


def _calendar_week(number: int, today: date) -> date | None:
    """The Friday of a week by its number, the next such one."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        if 0 < number <= date(year, 12, 28).isocalendar().week:
            friday = date.fromisocalendar(year, number, _FRIDAY + 1)
            if friday >= today:
                return friday
    return None


def _quarter_end(match: re.Match[str], today: date) -> date | None:
    """The last day of a quarter, the next such one where its year is not told."""
    if match["this"] and not match["end"]:
        return None
    named = match["number"] or _QUARTERS.get((match["nth"] or "").lower())
    month = 3 * int(named) if named else 3 * ((today.month + 2) // 3)
    year = int(match["year"] or today.year + (month < today.month))
    return date(year, month, monthrange(year, month)[1])


def _month_day(match: re.Match[str], today: date) -> date | None:
    if match["inside"] == "a" and match["name"] in _NO_NAMES:
        return None  # "up to a month" is a span
    name = (match["name"] or match["ending"] or match["acabe"] or "the month").lower()
    if name.endswith(("month", "monat", "monats", "mois", "mes", "mês", "mese", "maand")):
        start = add_months(today.replace(day=1), 1 if name.startswith("next") else 0)
    elif (month := months().get(fold(name))) is not None:
        start = date(int(match["year"] or today.year + (month < today.month)), month, 1)
    else:
        return None
    part = fold(match["part"] or "")
    if part.startswith("first half"):
        return start.replace(day=15)
    if part.startswith(("first week", "first days")):
        return start.replace(day=7)
    if "week" in part and (week := _WEEKS_OF_MONTH.get(part.partition(" ")[0])):
        return start.replace(day=7 * week)
    last = monthrange(start.year, start.month)[1]
    return start.replace(day=next((latest for words, _, latest in _LATEST if part.startswith(words)), last))
