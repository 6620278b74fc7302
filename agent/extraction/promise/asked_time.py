"""Time that they ask for, after which there is news: "give us another week", "geben Sie uns zwei Wochen"."""

from __future__ import annotations

import re
from datetime import date

from agent.expressions import expression
from agent.extraction.when.counted import counted_from

GIVE_US = (
    r"(?:give|allow|grant)\s+(?:us|me|them|him|her|the\s+\w+|our\s+\w+(?:\s+(?:team|manager|committee|panel))?)|"
    r"bear\s+with\s+(?:us|me)"
)
_NUMBER = r"\d{1,2}|another|an?|one|two|three|four|five|six|eight|ten|twelve"
_UNIT = r"(?P<unit>(?:business|working)[\s-]+days?|days?|weeks?|fortnight|months?)"
_HIGH = rf"(?:\s*(?:-|–|to|or)\s*(?P<high>{_NUMBER}))?"
_THEY_KNOW = (
    r"(?:before|until|till)\s+(?:i|we|you|they|he|she)(?:['’]ll|\s+(?:will|can|could))?\s+(?:\w+\s+)?"
    r"(?:hear|know|decide|have|tell|confirm|say|announce|answer)\b"
)
_MORE_TIME = expression(
    rf"\b(?:(?P<asked>{GIVE_US}|hang\s+on|sit\s+tight|hold\s+tight|patien(?:ce|t)(?:\s+with\s+us)?(?:\s+for)?)|"
    r"needs?|takes?(?:\s+(?:us|me|them))?|asks?\s+for|"
    r"(?:will|shall|should|may|might|could|\w+['’]ll)\s+be|looking\s+at)\s+(?:(?:about|maybe|just|at\s+least|at\s+most|up\s+to|"
    r"probably|another|a\s+further|no\s+(?:more|longer)\s+than|under|less\s+than|around|roughly|"
    rf"further|still|yet|for|a\s+good)\s+){{0,3}}?(?P<low>{_NUMBER}){_HIGH}\s+(?:more\s+|further\s+|extra\s+)?"
    rf"{_UNIT}\b(?P<two>\s+or\s+two\b(?P<to>\s+(?:to\s+(?:think|decide|finish|talk|make|see|review|get|go|read)|"
    r"before\s+(?:we|i|you|they))\b)?)?"
    rf"(?:\s+more|\s+longer)?(?P<till>\s+{_THEY_KNOW})?(?!['’]?\s*(?:notice|holiday|leave|experience|"
    r"of\s+experience))",
    re.IGNORECASE,
)
"""Time that they ask for: "give us another week", "we need one week more"."""
_UNTIL_KNOWN = expression(
    rf"(?<![\w-])(?P<low>{_NUMBER}){_HIGH}\s+(?:more\s+|further\s+)?{_UNIT}\s+{_THEY_KNOW}", re.IGNORECASE
)
"""How long it is until they tell: "I'd guess three weeks until you have an answer"."""
_ABROAD = expression(
    r"\b(?:(?:geben|gönnen|lassen)\s+sie\s+(?:uns|mir)|gib(?:t)?\s+(?:uns|mir)|gebt\s+(?:uns|mir)|"
    r"(?:wir|ich)\s+(?:brauchen?|benötigen?)|(?:laissez|donnez|accordez)[\s-](?:nous|moi)|laisse[\s-](?:nous|moi)|"
    r"il\s+nous\s+faut|nous\s+avons\s+besoin\s+de|d[eé]n?(?:os|nos|me)|d[eé]jen?(?:os|nos|me)|necesitamos|"
    r"d[eê]em?-nos|precisamos(?:\s+de)?|geef?t?\s+(?:ons|me)|(?:we|wij|ik)\s+(?:hebben|heb|nodig)|ci\s+dia|dateci|dacci|"
    r"abbiamo\s+bisogno\s+di|ci\s+servono)\s+"
    r"(?:(?:bitte|noch|etwa|ungefähr|bis\s+zu|encore|environ|todavía|unas|unos|mais|ainda|nog|ongeveer|ancora|circa|"
    r"altre|altri|outras?|otras?|otros?|autres)\s+){0,2}"
    r"(?P<low>\d{1,2}|[a-zà-ÿ]{2,9})\s+(?:weitere\s+|semaines?\s+)?"
    r"(?P<unit>werktage|arbeitstage|tage?|wochen?|monate?|jours(?:\s+ouvr\w+)?|semaines?|mois|días?(?:\s+hábiles)?|"
    r"dias?(?:\s+úteis)?|semanas?|mes|werkdagen|dagen|weken|week|giorni(?:\s+lavorativi)?|settiman[ae])\b",
    re.IGNORECASE,
)
_OF_THE_JOB = expression(
    r"\b(?:notice(?:\s+period)?|on-?boarding|training|probation\w*|induction|relocation|delivery|course|"
    r"apprenticeship|assignment|project|contract|placement)\b"
    r"[^.;!?]{0,60}\Z",
    re.IGNORECASE,
)
"""What else takes its weeks: "notice is a month and training takes another two weeks"."""
_AFTER_A_DAY = expression(r"\s+(?:after|from|following|beyond|past|of)\b(?!\s+(?:now|today)\b)", re.IGNORECASE)
"""Behind time that is counted from another day than that of the mail: "give us a week after that"."""
_MORE = expression(r"\b(?:another|further|more|extra|longer|still|yet)\b", re.IGNORECASE)
_NEGATED = expression(
    r"(?:\bnot|n['’]t|\bnever|\bno|\bif(?!\s+(?:i|we)\s+had\s+to)|\bunless|\bwhen)\b[^.;!?]{0,60}\Z", re.IGNORECASE
)


def speaks_of_time(text: str) -> bool:
    """Given a sentence, return whether it may ask for time."""
    return any(words.search(text) for words in (_MORE_TIME, _UNTIL_KNOWN, _ABROAD))


def is_of_the_job(text: str) -> bool:
    """Given a sentence that may ask for time, return whether that is the time which the work itself takes."""
    more = _MORE_TIME.search(text)
    return more is not None and _OF_THE_JOB.search(text, 0, more.start()) is not None


def asked_until(text: str, today: date) -> date | None:
    """Given a sentence and the day on which it was written, return the day until which it asks for time; else None."""
    more = _MORE_TIME.search(text)
    if more and not (more["asked"] or more["to"] or more["till"] or _MORE.search(more[0])):
        more = None
    more = more or _UNTIL_KNOWN.search(text)
    if more and not _NEGATED.search(text[: more.start()]):
        groups = more.groupdict()
        if _AFTER_A_DAY.match(text, more.end("unit")):
            return None
        number = "two" if groups.get("two") else more["high"] or more["low"]
        return counted_from(today, number, more["unit"])
    abroad = _ABROAD.search(text)
    return counted_from(today, abroad["low"], abroad["unit"]) if abroad else None
