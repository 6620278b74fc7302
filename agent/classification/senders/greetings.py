"""Whether a mail greets its reader by name: who does writes to one person, and lists and their writers do not."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.model.mail import Message

_MOST = 80  # characters of the first line
HELLO = r"""(?i:
    (?:dear|hi(?:ya)?|hello|hey|good\s(?:morning|afternoon|evening|day)|morning|afternoon|evening|al(?:l\s)?right|g['’]day|kia\sora)
    | liebe[rs]? | hallo | moin | servus | guten?\s(?:tag|morgen|abend) | sehr\sgeehrte[rs]?
    | bonjour | bonsoir | salut | ch[eè]re?
    | hola | estimad[oa] | querid[oa] | buen[oa]s\s(?:d[ií]as|tardes)
    | ol[aá] | car[oa] | prezad[oa] | bo[am]\s(?:dia|tarde)
    | beste | geachte | dag | ciao | gentile | buongiorno | buonasera | salve
)"""
_MANY = r"""(?i:
    all | both | everyone | everybody | team | folks | friends? | colleagues? | members? | guys | there | world
    | sirs? | madam | customers? | subscribers? | readers? | parents? | neighbou?rs? | residents? | listers? | users?
    | homeowner | tenants? | investors? | shareholders? | students? | guests? | supporters? | donors? | valued
    | zusammen | alle | leute | kunden? | kundin | damen | à\stous | tous | a?\s?tod[oa]s | allemaal | iedereen
    | a\stutti | tutti | client[ei]? | klant
)\b"""
_PLAINLY_MANY = r"""(?i:
    (?:you\s|to\s)?all | everyone | everybody | folks | friends | colleagues | members | parents | neighbou?rs
    | residents | listers | users | homeowners | tenants | investors | shareholders | students | supporters | donors
    | volunteers | parishioners | villagers | players | singers | runners | families | guys | ladies | lads
    | zusammen | alle | leute | à\stous | tous | a?\s?tod[oa]s | allemaal | iedereen | a\stutti | tutti
)\b"""
_NAME = r"[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,3}"
_TO_MANY = expression(
    rf"(?:{HELLO},?\s(?:my\s|our\s|fellow\s)?{_PLAINLY_MANY}|{_PLAINLY_MANY}\s?(?:[,:!–—-]|$))", re.VERBOSE
)
_GREETED = expression(rf"{HELLO},?\s(?!{_MANY}){_NAME}\s*(?:[,;:!.–—-]|$)", re.VERBOSE)
_ALONE = expression(
    r"[^\W\d_][\w'’-]*(?:\s*[,–—!.-]|\s(?:you|your|dear|mate|love|pet|lad|my|thanks|thank|sorry|i|we|I|We|here|"
    r"hello|hi|hey|this|its|it['’]s|can|could|just|are|got|have|good|great|no|bad)\b)"
)
_TYPED = expression(
    r"\W{0,3}(?:h+e+y+a?|h+i+(?:y+a+)?|hello|morning|evening|yo)"
    r"(?:\sthere)?[\s,!.:-]{1,3}([^\W\d_]{2,20})\b",
    re.IGNORECASE,
)
"""How one greets on a telephone: "heyyy robin". Whose name that is tells whether it is one."""
_HONORIFIC = expression(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s[^\W\d_a-z]")
_IN_PASSING = expression(r"[,\w]\s([^\W\d_]{2,20})\s?[.!,?]")  # "Thank you for this, Robin."
_PART = expression(r"[^\W\d_]{2,}")


def greets_its_reader(message: Message) -> bool:
    """Given a message, return whether its first line greets a person by name: "Hi Robin," or the reader's own name.

    What greets "all" or a customer is for many, and so is what a machine sent to many, whatever name it was given.
    """
    if message.bulk or message.list_id:
        return False
    first = next(filter(None, map(str.strip, message.body.new.splitlines())), "")[:_MOST]
    if _GREETED.match(first) or _HONORIFIC.match(first):
        return True
    called = _IN_PASSING.findall(first.casefold())
    if typed := _TYPED.match(first):
        called.append(typed[1].casefold())
    if _ALONE.match(first):
        called += _PART.findall(first.casefold())[:1]
    return not _names(message).isdisjoint(called)


def greets_many(message: Message) -> bool:
    """Given a message, return whether its first line greets many at once: "Dear all", "Hi everyone"."""
    first = next(filter(None, map(str.strip, message.body.new.splitlines())), "")[:_MOST]
    return _TO_MANY.match(first) is not None


def _names(message: Message) -> frozenset[str]:
    """The parts of the readers' names, as the mail is addressed: "robin" and "hale" of robin.hale@mail.example."""
    known = (f"{one.name} {one.address.partition('@')[0]}" for one in message.to)
    return frozenset(part for text in known for part in _PART.findall(text.casefold()))
