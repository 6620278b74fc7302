"""Which names of a mail are no firm's for where they stand: a post that is sought, a town behind the firm; and which
one answers the question whose the post is."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_trade, owner_label
from agent.expressions import expression
from agent.extraction.employer.agents import is_no_employer
from agent.extraction.words.firm_names import company_key
from agent.extraction.words.vocabulary import words
from agent.model.mail import Message

_NAME = r"[A-Z][\w'’&-]*(?:\s(?:(?:&|and|of)\s)?[A-Z][\w'’&-]*){0,4}"
_SOUGHT = expression(
    r"(?i:\b(?:looking\s+(?:for|to\s+(?:hire|recruit|appoint))|in\s+need\s+of|search(?:ing)?\s+for|hir(?:e|es|ing)|"
    r"recruit(?:s|ing)?|"
    r"seek(?:s|ing)?|needs?|wants?|after|vacancy\s+for|opening\s+for|position\s+of|post\s+of|role\s+of)\s+(?:an?|"
    r"another)\s+)"
    rf"(?P<post>{_NAME})(?=\s*(?:[.,;:!?)–-]|\Z|\b(?:and|for|to|with|at|in|on|who|as|from|by|or)\b))"
)
_SEEKS = expression(
    rf"(?P<name>{_NAME})\s+(?:(?:is|are)\s+(?:also\s+|now\s+|currently\s+)?(?:looking\s+(?:for|"
    r"to\s+(?:hire|recruit|appoint))|"
    r"hiring|recruiting|seeking|searching\s+for|in\s+need\s+of)|needs?|wants?|seeks?)\s+(?:an?|another)\s+[A-Z]"
)
_IN_TOWN = expression(r"\A(?P<firm>.+?)\s+in\s+(?P<town>[A-Z][\w'’-]+(?:[\s-][A-Z][\w'’-]+){0,2})\Z")
_OF_FIELDS = words(
    """
    academy action alliance arts association business campaign care centre center charity college coalition community
    council education engineering excellence federation for foundation health industry innovation institute leaders
    medicine mind motion need network of partners people practice research school science sciences society sport
    technology women young
    """
)
"""Words of names in which "in" leads to a field: "Women in Science", "Institute for Research in Immunology"."""
_WHOSE = expression(
    r"\b(?:which|what|who)(?:\s+is|['’]s)?\s+(?:the\s+|your\s+)?(?:company|client|firm|employer|organi[sz]ation|"
    r"business)\b|"
    r"\bwho(?:['’]s|\s+is)\s+(?:it|this|that|the\s+(?:role|job|position|post))\s+(?:for|with|at)\b|"
    r"\bwho\s+(?:would|will)\s+(?:i|it|that)\s+be\s+(?:for|with|working\s+for)\b",
    re.IGNORECASE,
)
_IT_IS = expression(
    r"\A\W*(?:(?i:hi|hello|hey|sure|yes|of\s+course|thanks|thank\s+you|great)\b[^.!?\n]{0,30}?[,.!:–-]\s*){0,2}"
    r"(?i:it['’]?s|it\s+is|it\s+would\s+be|that(?:['’]s|\s+is|\s+would\s+be)|this\s+is|they['’]re|they\s+are)\s+"
    rf"(?i:(?:called|for|with|at)\s+)?(?:the\s+)?(?P<name>{_NAME})(?=\s*(?:[.,;:!?(–-]|\Z|"
    r"\b(?i:in|and|who|they|based|on)\b))"
)


def posts_sought(text: str) -> frozenset[str]:
    """Given a mail's text, return the keys of what it says somebody seeks: "looking for a Copy Chief"; no firm is."""
    return frozenset(company_key(one["post"]) for one in _SOUGHT.finditer(text))


def seeking(text: str) -> str:
    """Given an agency's mail, return the one firm that is said to seek somebody: "Larkin Produce needs a Buyer"."""
    names = {one["name"] for one in _SEEKS.finditer(text)}
    name = names.pop() if len(names) == 1 else ""
    return "" if is_no_employer(name or "we") or " " not in name else name


def without_town(name: str, message: Message) -> str:
    """Given a firm's name and its mail, return it without the town behind it: "Redwood Signal" of "Redwood Signal in
    Portland".

    The domain has the rest alone; or nobody calls the firm by all of it, but in a sentence, and no field stands there.
    """
    found = _IN_TOWN.match(name)
    if found is None:
        return name
    if company_key(found["firm"]).replace(" ", "") == owner_label(message.sender).replace("-", ""):
        return found["firm"]
    called = f"{message.sender.name}\n{message.subject}".casefold()
    lines = {line.strip(" -–—|*>,.").casefold() for line in message.body.new.splitlines()}
    of_field = is_trade(found["town"].split()[-1]) or not _OF_FIELDS.isdisjoint(name.casefold().split())
    whole = name.casefold() in called or name.casefold() in lines or name in message.body.signature
    return name if of_field or whole or " " not in found["firm"] else found["firm"]


def client_answered(message: Message) -> str:
    """Given a mail, return the firm by which it answers the user's question for whom a post is; "" where it does not.

    "Which company is it?" - "It's Larkin Produce."
    """
    asked = "\n".join(line.lstrip("> ") for line in message.body.quoted[:3000].splitlines()[:20])
    if not _WHOSE.search(asked):
        return ""
    found = (_IT_IS.match(sentence) for sentence in message.body.sentences[:4])
    names = [one["name"].rstrip(".,'’&- ") for one in found if one]
    return names[0] if len(names) == 1 and not is_no_employer(names[0]) else ""
