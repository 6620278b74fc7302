"""A mail that only points to the one that it forwards: "See the below from our director. Sorry it's not better."; and
one that the user forwards to themselves."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace
from email.utils import parseaddr

from agent.expressions import SEARCHED, expression
from agent.model.mail import Address, Message
from agent.parsing.sentences import split

_A_FEW = 6  # sentences, greeting and name among them
_LINES = 80  # lines of what is forwarded

_FORWARDS = expression(r"\s{0,9}(?:(?:re|aw|sv)\s?:\s{0,3})?(?:fwd?|wg|tr|rv|enc|doorst)\s?:", re.IGNORECASE)
_POINTS = expression(
    r"\b(?:see|read|find|note|forward(?:ing|ed)?|pass(?:ing|ed)?|sharing|got|had|received|came|come|have)\b[^.?!;]{0,40}?"
    r"\b(?:below|beneath|underneath|the\sfollowing|this\s(?:from|just|back))\b"
    r"|\bbelow\s(?:is|are|from|for\syour)\b|\A\W*(?:fyi|below)\b",
    re.IGNORECASE,
)
_OF_A_HEADER = expression(
    r"-{2,}|begin\sforwarded\smessage"
    r"|(?:from|to|cc|date|sent|subject|von|an|datum|betreff|de|para|asunto|objet|envoyé|fecha)\s?:",
    re.IGNORECASE,
)
"""How a line of the header above a forwarded mail begins."""


_OF_A_CLIENT = expression(
    r"\b(?:clients?|employer|hiring\smanager|interview\w*|slots?|candidate|roles?|position|vacancy|times?|dates?)\b",
    re.IGNORECASE,
)
_AS_YOU = (
    (r"\b[Ii]s\s+{}", "are you"),
    (r"\b[Ww]as\s+{}", "were you"),
    (r"\b[Hh]as\s+{}", "have you"),
    (r"\b[Dd]oes\s+{}", "do you"),
    (r"{}\s+is", "you are"),
    (r"{}\s+was", "you were"),
    (r"{}\s+has", "you have"),
    (r"{}['’]s?", "your"),
    (r"{}", "you"),
)
"""How what a client says of somebody is said to them: "We would like to see Ann" is "We would like to see you"."""


def handed_on(message: Message, full_name: str) -> Message | None:
    """Given a message and the user's name, return it with the mail that it forwards, as if that were to the user; None
    where it forwards none that speaks of them by name, or does not say that it is about an interview of theirs."""
    body, names = message.body, full_name.split()
    said = " ".join(body.sentences)[: 2 * SEARCHED]
    if not names or len(body.sentences) > _A_FEW + 2 or not (_POINTS.search(said) and _OF_A_CLIENT.search(said)):
        return None
    inner = _forwarded(message)
    called = rf"\b{re.escape(names[0])}(?:\s+{re.escape(names[-1])})?\b"
    if re.search(called, inner) is None:
        return None
    for words, meant in _AS_YOU:  # as a name is written: "will" is no Will
        inner = re.sub(words.format(called), meant, inner)
    told = f"{body.new}\n\n{inner}"
    return replace(message, body=replace(body, new=told, quoted="", sentences=split(told)))


def _forwarded(message: Message) -> str:
    """The text of the mail that a message forwards, without its header; "" where it forwards none."""
    if not message.body.quoted.strip() or _FORWARDS.match(message.subject[:SEARCHED]) is None:
        return ""
    lines = [line.removeprefix(">").strip() for line in message.body.quoted.splitlines()[:_LINES]]
    return "\n".join(line for line in lines if _OF_A_HEADER.match(line) is None).strip()


_WROTE_IT = expression(
    r"^[>\s*]{0,6}(?:from|von|de|da|van|från|fra)\s?:\s{0,3}\*?\s?(?P<from>[^\n]{3,160})$", re.IGNORECASE | re.MULTILINE
)
_HEADER = 600  # characters in which the header above a forwarded mail begins


def written_by(message: Message, full_name: str, own: Container[str] = ()) -> Message:
    """Given a message, the user's name and their addresses, return it as who wrote it first had sent it, where somebody
    of the user's name forwards it from another address of theirs, and adds nothing; else as it is."""
    if " ".join(message.sender.name.split()).casefold() != full_name.casefold() or message.sender.address in own:
        return message
    if not full_name or _FORWARDS.match(message.subject[:SEARCHED]) is None:
        return message
    text = message.body.quoted
    told = _WROTE_IT.search(text[:_HEADER])
    if told is None or message.body.new.strip() not in text:
        return message
    name, address = parseaddr(told["from"].replace("*", "").replace("[mailto:", "<").replace("]", ">"))
    if "@" not in address or address.lower() == message.sender.address or address.lower() in own:
        return message
    return replace(message, sender=Address(name.strip(), address.lower()))


def pointed_to(message: Message) -> Message | None:
    """Given a message, return the one that it forwards as if its sender had written it, where they add hardly more than
    that it stands below; None where they say something themselves, or forward nothing."""
    body = message.body
    said = body.sentences
    if len(said) > _A_FEW or not any(_POINTS.search(text[:SEARCHED]) for text in said):
        return None
    told = _forwarded(message)
    inner = split(told)
    return replace(message, body=replace(body, new=told, quoted="", sentences=inner)) if inner else None
