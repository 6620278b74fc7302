"""A title alone, without what stands around it in a mail: the firm, the day, the step of the hunt."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.post.posts import role_key
from agent.extraction.words.vocabulary import ENGLISH_OCCUPATIONS
from agent.model.mail import Message

_LEAST_OF_A_FIRM = 3  # letters of a name that is looked for beside a title
STEP = expression(
    r"(?<!\bin)(?<!\bof)(?<!\band)(?<!\bfor)(?<!&)(?:\s+(?:skills?|aptitude|coding|online|technical|knowledge|"
    r"written|practical))?"
    r"\s+(?:tests?|assessments?|challenge|quiz|exam|exercise|trial(?:\s(?:shift|day))?)\Z"
    r"|(?:\s+(?:phone|telephone|video|initial|recruiter|final))*\s+"
    r"(?P<talk>phone|screen(?:ing)?|debrief|panel|round|session)\Z"
    r"|\s+[-–—]\s+(?P<kind>technical|hr|managerial|client|telephonic|screening)\Z",
    re.IGNORECASE,
)
"""A step of a hunt behind what the post is called."""

_LEADS = expression(r"\A(?:(?:de|di|da|do|du|van|von|als|as|como)\s+|d['’])(?=[^\W\d_]{3})")
_DATED = expression(
    r"[\s,–-]+(?:(?:on|le|el|il|am|op|em|den|no\s+dia)\s+(?:[^\W\d_]{3,10},?\s+)?\d{1,2}\s?[/.]\s?\d{1,2}|"
    r"[0-3]\d[/.](?:0[1-9]|1[0-2]))(?:[/.](?:\d\d)?\d\d)?\.?\Z",
    re.IGNORECASE,
)
_AT_FIRM = expression(r"\s+@\s*\S.*\Z")
_LOOP = expression(
    r"\s+for\s+an?\s.*\Z|\s+(?:loop|on-?site|(?:job\s+)?app(?:lication)?)\Z|,?\s+(?:Level|Grade|Band|Tier)\Z",
    re.IGNORECASE,
)
"""What is none of a title at its end: rounds of talks about it, that one applied, or a level cut off."""


def bare_title(role: str, company: str, message: Message) -> str:
    """Given a role as a mail spells it, return it without what leads to it and what stands behind it.

    "Estimator" of "Estimator, Larkspur Freight" or "Estimator for Larkspur Freight", "Buyer" of "Buyer Skills Test" or
    of "Buyer - Skills Test", "Contable" of "de Contable el 12/03".
    """
    return _without_day(_without_step(_without_firm(role, company), message)).rstrip(" -–—|")


def _without_day(role: str) -> str:
    """A title without the word that leads to it and the day behind it: "Contable" of "de Contable el 12/03"."""
    bare = _LOOP.sub("", _AT_FIRM.sub("", _DATED.sub("", _LEADS.sub("", role))))
    return bare if bare and names_occupation(role_key(bare)) else _DATED.sub("", _LEADS.sub("", role)) or role


def _without_firm(role: str, company: str) -> str:
    """A title without the firm that stands beside it: "Estimator" of "Estimator, Larkspur Freight", or of
    "Larkspur Estimator"."""
    firm = r"\s+".join(re.escape(word) for word in company.split())
    if len(firm) < _LEAST_OF_A_FIRM or company.split()[0].casefold() not in role.casefold():
        return role  # most: to make an expression of a name takes longer than all the rest
    if names_occupation(role_key(rest := _behind_short_name(role, company))):
        role = rest
    bare = re.sub(
        rf"(?:\s*[,@|–—(]\s*|\s+[-/]\s+|\s+(?:at|for)\s+)(?:the\s+)?{firm}\b\W*\Z", "", role, flags=re.IGNORECASE
    )
    bare = re.sub(rf"\s+(?:at|na|no|en|bei|chez|presso|bij)\s+(?:the\s+)?{firm}\b.*\Z", "", bare, flags=re.IGNORECASE)
    bare = re.sub(rf"\A(?i:{firm})(?:\s*[,|–—:]\s*|\s+[-/]\s+|\s+(?=[A-Z]))", "", bare) or role
    before = re.sub(rf"\s+{firm}\W*\Z", "", bare, flags=re.IGNORECASE)  # "Assistant Manager Harbor Light"
    return before if role_key(before).rpartition(" ")[2] in ENGLISH_OCCUPATIONS else bare


def _behind_short_name(role: str, company: str) -> str:
    """What stands in a title behind the firm's name without its last word: "Night Auditor" of "Harbor Light Night
    Auditor" at Harbor Light Inn; "" where that name does not begin it."""
    short = company.casefold().split()[:-1]
    parts = role.split()
    whole = role.casefold().startswith(company.casefold())
    begins = len(short) > 1 and not whole and [part.casefold() for part in parts[: len(short)]] == short
    return " ".join(parts[len(short) :]) if begins else ""


def _without_step(role: str, message: Message) -> str:
    """An occupation without the step of the hunt that is named after it: "Buyer" of "Buyer Skills Test".

    What stands behind a dash may be part of a title: it is a step where the mail speaks of such a round.
    """
    step = STEP.search(role)
    if not step or not names_occupation(role_key(role[: step.start()])):
        return role
    kind = step["kind"]
    text = f"{message.subject}\n{message.body.new[:5000]}"
    if kind and not re.search(rf"\b{kind}\s+(?:round|interview|discussion|stage|call)\b", text, re.IGNORECASE):
        return role
    return role[: step.start()]


def names_occupation(key: str) -> bool:
    """Given a role's key, return whether it names an occupation."""
    return not ENGLISH_OCCUPATIONS.isdisjoint(key.split())
