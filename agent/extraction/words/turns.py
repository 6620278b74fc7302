"""Turns of phrase that name the employer: "the position at NAME", "your application was sent to NAME"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from agent.expressions import expression

# A name is capitalised, or has a capital or a digit inside (iRobot, 3M; adidas is found through its domain).
NAME_WORD = r"(?:[A-ZÀ-ÞŁŚŻČŠŽ0-9]|[a-zß-ÿ]{1,5}[A-Z])[\w&'’.+\-]{0,39}"
_LINK = r"(?:&|and|of|for(?!\s+the)|the|und|et|y|e|de|di|du|la|der|do|da)"
_NAME = rf"(?P<name>{NAME_WORD}(?:(?:\s{{1,2}}{_LINK}){{0,2}}\s{{1,2}}(?:{NAME_WORD}|&)){{0,5}})"
_POST = (
    r"(?i:position|role|job|opening|opportunity|opportunities|vacancy|internship|"
    r"career|careers|requisition|program|programme)"
)
TEAM = (
    r"(?i:talent(?:\s+acquisition)?|recruiting|recruitment|hiring|careers?|people(?:\s+(?:operations|"
    r"ops|team))?|hr|human\s+resources|"
    r"university\s+relations|staffing|interview)"
)

LABELS_OF_INTERVIEWERS = (
    r"(?:interviewers?(?:\(s\))?|interviewer names?|panel(?:lists?|ists?| members)?|interview panel|interviewed by"
    r"|jury|intervieweurs?|entrevistador(?:a|es)?|intervistator[ei]|gesprächspartner(?:in|innen)?)"
)
"""How a form calls those who interview, before a colon: whoever it names is no firm, and nobody else holds the talk."""

_IN_TEXT = (
    r"\b(?i:our|my|the)\s+(?i:client),?\s+(?:(?i:at|is)\s+)?NAME",
    r"\b(?i:on\s+behalf\s+of)\s+(?:(?i:our\s+client|the|everyone\s+at|all\s+of\s+us\s+at)\s+)?,?\s*NAME",
    (
        r"\b(?i:(?:application|candidature|items|details|profile|resume|résumé|cv)(?:\s{1,9}for\s{1,9}\S.{0,59}?)?\s{1,9}"
        r"(?:was|were|has\s+been|have\s+been|is|are)(?:\s+(?:now|just|successfully))?\s+"
        r"(?:sent|submitted|forwarded|delivered)(?:\s+successfully)?\s+to)\s+NAME"
    ),
    (
        rf"\b{_POST}(?:\s*[(\[][^)\]]{{0,60}}[)\]])?,?\s+(?:(?i:here|available)\s+)?(?i:at|"
        rf"with|within)\s+(?:the\s+)?NAME"
    ),
    (
        r"\b(?i:application|applications|candidature|candidacy|apply|applying|"
        r"applied)\s+(?i:to|with|at)\s+(?:(?i:join|the|work\s+at)\s+)?NAME"
    ),
    (r"\b(?i:interview(?:ing|s|ed)?|conversation|call|chat|phone\s+screen)\s+(?i:with|at)\s+(?:the\s+)?NAME"),
    (
        r"\b(?i:interest|interested)\s+(?i:in)\s+(?:(?i:joining|working\s+(?:at|"
        r"for|with)|employment\s+(?:at|with)|the)\s+)?NAME"
    ),
    (
        r"\b(?i:interest|interested)\s+(?i:in)\s+(?i:an?|the)\s+(?i:career|job|"
        r"position|role|opportunity)\s+(?i:at|with)\s+NAME"
    ),
    (
        r"\b(?i:join|joining|considering|consider|choosing)\s+(?:(?i:us\s+(?:here\s+)?at|"
        r"the|a\s+career\s+(?:at|with))\s+)?NAME"
    ),
    (
        r"\b(?i:working|work|team|opportunities|careers?|life|here|colleagues|"
        r"everyone)\s+(?i:at|with|for)\s+(?:the\s+)?NAME"
    ),
    r"\b(?i:news|update|message|greetings|thank\s+you|thanks|hello)\s+(?i:from)\s+(?:the\s+)?NAME",
    (
        rf"(?:\b(?i:the|your|and|from)|^|,)\s*(?:(?i:global|entire)\s+)?NAME\s+{TEAM}\s+(?i:team|"
        rf"department|group)\b"
    ),
    r"\b(?i:welcome\s+to|introduce\s+you\s+to|about\s+us\s+at)\s+NAME",
    r"^(?i:the)\s+NAME\s+(?i:team)\b",
    (
        r"\b(?i:bewerbung|stelle|position|gespräch|interview|vorstellungsgespräch|"
        r"karriere)\s{1,9}(?:(?i:als)\s{1,9}\S.{0,59}?\s{1,9})?(?i:bei(?:\s+der)?)\s+NAME"
    ),
    r"\b(?i:candidature|entretien|poste|intérêt)\s{1,9}(?:\S.{0,59}?\s{1,9})?(?i:chez|auprès\s+de)\s+NAME",
    (
        r"\b(?i:candidatura|postulación|solicitud|entrevista|puesto|vaga|posizione|"
        r"colloquio|interés|interesse)\s{1,9}(?:\S.{0,59}?\s{1,9})?(?i:en|em|na|no|"
        r"presso|in|à)\s+NAME"
    ),
    r"\b(?i:entrevista|colloquio)\s+(?i:con|com)\s+NAME",
    r"\b(?i:sollicitatie|gesprek|functie|vacature|interesse)\s{1,9}(?:\S.{0,59}?\s{1,9})?(?i:bij)\s+NAME",
    r"\b(?i:team|équipe|equipo|equipe)\s+(?i:von|bei|de\s+chez|de|da|van|di)\s+NAME\s*$",
)
_IN_SUBJECT = (
    r"\s(?i:at|@|with)\s+NAME\s*(?:$|[–—|:!,(]|[-.](?!\w))",  # "with Anne-Lise Roy" is with no "Anne"
    r"^NAME\s*(?:[-–—|:])\s+(?i:thank|thanks|your|application|interview|update|we|regarding|next)",
    rf"[-–—|]\s+NAME(?:\s+{TEAM}.{{0,12}})?\s*$",
    (
        r"^NAME\s+(?i:application|interview|careers|job|opportunity|recruiting|"
        r"recruitment|update|candidacy|regret|acknowledg\w+)"
    ),
    r"\b(?i:your)\s+NAME\s+(?i:application|interview)",
)
_TURNS = tuple(expression(source.replace("NAME", _NAME)) for source in _IN_TEXT)
_OF_SUBJECTS = tuple(expression(source.replace("NAME", _NAME)) for source in _IN_SUBJECT)


_AT_LEAST = tuple(
    tuple(word.strip() for word in line.split("|"))
    for line in (
        "client",
        "behalf",
        "sent|submitted|forwarded|delivered",
        "position|role|job|opening|opportunit|vacancy|internship|career|requisition|program",
        "appl|candida",
        "interview|conversation|call|chat|screen",
        "interest",
        "interest",
        "join|consider|choosing",
        "work|team|opportunities|career|life|here|colleagues|everyone",
        "news|update|message|greetings|thank|hello",
        "talent|recruit|hiring|career|people|hr|human|university|staffing|interview",
        "welcome|introduce|about",
        "team",
        "bewerbung|stelle|position|gespräch|interview|karriere",
        "candidature|entretien|poste|intérêt",
        "candidatura|postulación|solicitud|entrevista|puesto|vaga|posizione|colloquio|interés|interesse",
        "entrevista|colloquio",
        "sollicitatie|gesprek|functie|vacature|interesse",
        "team|équipe|equip",
    )
)
"""Of each turn the words of which it has one in it: most sentences have none, and need not be searched for it."""
_TURN_OF = tuple((part, number) for number, parts in enumerate(_AT_LEAST) for part in parts)

_PART = expression(r"\w+")
_OF_SOMEBODY = tuple(
    number for number, source in enumerate(_IN_TEXT) if "chat" in source or "colloquio)\\s+(?i:con" in source
)
"""Turns that name people as well: "your interview with Ana Ruiz" and "with Larkspur" look alike."""


_PLAIN = frozenset(
    number for number, source in enumerate(_IN_TEXT) if re.search(r"sent|apply|interested|internship", source)
)

_SENT = next(number for number, source in enumerate(_IN_TEXT) if "forwarded" in source)


def in_text(sentence: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Given a sentence or a subject, yield what such turns name in it, with the signs of which turn it is."""
    for name, number in _finds(_TURNS, sentence):
        yield name, (f"turn {number}", "turn of somebody" if number in _OF_SOMEBODY else "turn")


ENDS_WITH_FIRM = "subject's turn 0"
"""The sign of a subject that ends with the firm: "Your application to Data Analyst at Ayima"."""


_FOR_A_POST_WITH = expression(
    rf"\b(?i:application|candidature|cv|résumé|resume)\s+for\s+[^.!?\n]{{1,80}}?\s(?i:with|at|to|@)\s+(?:the\s+)?{_NAME}\s+"
    r"(?i:was|is|has|have)\b[^.!?\n]{0,30}\b(?i:sent|submitted|forwarded|delivered|received|complete|completed|successful)\b"
)
"""Whose post it is that a receipt names: "your application for Clerk with Larkspur Dairy has been sent"."""


def sent_to(sentence: str) -> Iterator[str]:
    """Given a sentence of a job board's mail, yield whom it says that the application went to."""
    for name, number in _finds(_TURNS, sentence):
        if number == _SENT:
            yield name
    for found in islice(_FOR_A_POST_WITH.finditer(sentence[:600]), 2):
        yield found["name"]


def plainly(subject: str) -> Iterator[str]:
    """Given a bare subject, yield what the turns name in it that can only mean the employer."""
    for name, number in _finds(_TURNS, subject):
        if number in _PLAIN:
            yield name


def in_subject(subject: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Given a bare subject, yield what turns of subjects name in it, with the signs of which turn it is."""
    for name, number in _finds(_OF_SUBJECTS, subject):
        yield name, (f"subject's turn {number}", "subject's turn")


def _finds(turns: tuple[re.Pattern[str], ...], text: str) -> Iterator[tuple[str, int]]:
    text = text[:600]
    numbers: Sequence[int] = range(len(turns))
    if turns is _TURNS:
        numbers = sorted(frozenset[int]().union(*map(_turns_with, _PART.findall(text.casefold()))))
    for number in numbers:
        for found in islice(turns[number].finditer(text), 4):
            yield found["name"], number


@lru_cache(maxsize=8192)
def _turns_with(word: str) -> frozenset[int]:
    """The turns of which a word holds what they have at least."""
    return frozenset([number for part, number in _TURN_OF if part in word])
