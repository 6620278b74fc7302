"""The employer as whose a hiring system shows itself: "City of Alder <alder@system.example>", and so below its mail."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_agency, is_function, is_trade, owner_label
from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import NOT_A_PERSON, clean_name, is_body
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.unattended import takes_no_answers
from agent.extraction.words.firm_names import company_key
from agent.extraction.words.towns import is_town
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS, words
from agent.model.mail import Message

_TEAM = words(
    """
    hr human resources people talent acquisition recruit recruiting recruitment recruiter recruiters career careers jobs
    hiring early resourcing the no-reply noreply team department office service services candidate candidates
    application applications notification notifications selection staffing employment experience support & - – — |
    """
)
"""What stands behind the name in how such a sender is called: "City of Alder Early Careers Team"."""
_DESKS = words(
    "assessment assessments test tests status application applications candidate candidates interview video team"
)
"""Whose address it may be besides those of desks that every firm has."""
_LEAST = 2  # words of a firm's name that is none of a person, a brand or a desk
_LAST_LINES = 4  # lines at the end of a mail, which sign it
_SMALL_PRINT = expression(
    r"https?:|www\.|\b(?:powered|generated|sent|provided|delivered)\s(?:by|via|with|through|on)\b|©"
)
_LINK = expression(r"(?:https?://|www\.)\S+|\S+@\S+")
_OF_MANY = (
    words(
        """
        north south east west northern southern eastern western central america americas europe emea apac latam uk us
        usa canada asia pacific regional national world early new student students graduates interns corporate head
        store stores shop shops retail success do not my our your and of for in at the & - – — |
        """
    )
    | NOT_A_PERSON
    | OCCUPATIONS
    | ROLE_WORDS
)
"""Words by which a team within a firm is called, and no firm that has none besides: "North America Engineering"."""
_LAST = 1500  # characters of a mail in which it is signed


def shown_as(message: Message) -> str:
    """Given a message, return the employer that its sender is called, where its address is another's; else "".

    Only of a machine, and where the mail is signed so and names whose address it is nowhere; and only of a public body:
    of any other name nobody knows whether it is a firm's, somebody's, or that of a desk.
    """
    name = without_team(message.sender.name.strip().strip("\"'"))
    label = owner_label(message.sender)
    if not label or not is_body(name) or is_agency(name):
        return ""
    local = message.sender.address.partition("@")[0]
    if not (message.automatic or is_function(local) or takes_no_answers(message)):
        return ""
    text = f"{message.subject}\n{message.body.new}\n{message.body.signature}"
    if _squashed(label) in _squashed(name) or _squashed(name) in _squashed(label) or label in text.casefold():
        return ""
    signed = re.compile(rf"^[ \t]*(?:the[ \t]+)?{re.escape(name)}\b[^.!?\n]{{0,30}}$", re.IGNORECASE | re.MULTILINE)
    return name if signed.search(text[-_LAST:]) else ""


def shown_by_platform(message: Message) -> str:
    """Given a message, return the firm that its sender is called, where one that works for many firms sent it; else "".

    The address is that one's, and nobody's own; and it calls itself by its name below the mail, or in its small print,
    and nowhere else: "Alder Foods <calendar@system.example>", and "System" at the end.
    """
    name = without_team(message.sender.name.strip().strip("\"'"))
    parts, label = name.split(), owner_label(message.sender).replace("-", "")
    local = message.sender.address.partition("@")[0]
    if not label or len(parts) < _LEAST or is_agency(name) or parts[0].casefold() in GIVEN_NAMES:
        return ""
    if not (message.automatic or is_function(local) or local.casefold() in _DESKS or takes_no_answers(message)):
        return ""
    text = f"{message.subject}\n{message.body.new}\n{message.body.signature}"
    desk = any(part.casefold().strip(",") in _TEAM for part in parts)
    if desk or not is_trade(parts[-1]) or _squashed(label) in _squashed(name) or _squashed(name) in _squashed(label):
        return ""
    lines = [line.casefold() for line in text.splitlines() if line.strip()]
    own = [at for at, line in enumerate(lines) if label in line.replace(" ", "").replace("-", "")]
    below = all(at >= len(lines) - _LAST_LINES or _SMALL_PRINT.search(lines[at]) for at in own)
    return name if own and below else ""


def shown_by_team(message: Message) -> str:
    """Given a message, return the firm whose team its sender is called, where a system that is not known sent it; else
    "": "Larkin Hiring Team <no-reply@system.example>".

    The address has nothing of that name and stands nowhere in the text; the subject begins with the firm, the mail is
    signed so, or it is to that firm that the reader applied. No team within a firm is called as a post or a desk.
    """
    called = message.sender.name.strip().strip("\"'")
    name, label = without_team(called), owner_label(message.sender).replace("-", "")
    local = message.sender.address.partition("@")[0]
    if not label or is_agency(name) or is_town(name):
        return ""
    if not (message.automatic or is_function(local) or takes_no_answers(message)):
        return ""
    parts = name.casefold().split()
    if not parts or is_given(parts[0]) or all(part in _OF_MANY or is_function(part) for part in parts):
        return ""
    body = f"{message.body.new}\n{message.body.signature}"
    if _alike(label, name) or label in _LINK.sub("", f"{message.subject}\n{body}").casefold().replace(" ", ""):
        return ""
    meant = re.escape(name)
    heads = re.compile(rf"(?:(?:re|fwd?):\s*)?{meant}\s*(?:[:|–—-]|\Z)", re.IGNORECASE).match(message.subject)
    somebody = called == name and clean_name(name) != "" and not is_trade(parts[-1])
    signs = re.compile(rf"^[ \t]*{meant}[ \t]*$", re.MULTILINE).search(body[-_LAST:]) and not somebody
    led = re.search(rf"\b(?:to|at|joining)[ \t]+(?:the[ \t]+)?{meant}(?!\w)", f"{message.subject}\n{body}")
    return name if heads or signs or led else ""


def _alike(label: str, name: str) -> bool:
    """Whether a domain is of a firm's name: spelled, in part, or by its initials."""
    key = _squashed(name)
    letters = "".join(part[0] for part in company_key(name).casefold().split())
    initials = len(letters) > 1 and label.startswith(letters)
    return not key or initials or _squashed(label) in key or key in _squashed(label)


def without_team(called: str) -> str:
    """Given how a sender is called, return it without its team or desk: "Alder Foods" of "Alder Foods Hiring"."""
    parts = called.split()
    while len(parts) > 1 and parts[-1].strip("(),|-–—").casefold() in _TEAM | {""}:
        parts.pop()
    return " ".join(parts).rstrip(" ,|(-–—")


def _squashed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", company_key(name).casefold())
