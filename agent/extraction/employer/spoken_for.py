"""For whom somebody writes from an address of their own: "Ann here, Joe's wife, I do his emails" writes for Joe."""

from __future__ import annotations

from collections.abc import Iterator

from agent.expressions import expression, may_stand
from agent.extraction.words.once import once
from agent.model.mail import Message
from agent.parsing.written_short import spelled_out

_SENTENCES, _MOST = 6, 300  # sentences of a mail; characters of one
_NAME = r"([^\W\d_]{2,20})"
_KIN = (
    r"(?:wife|husband|partner|missus|mrs|hubby|mum|mom|mam|mother|dad|father|daughter|son|sister|brother|nephew|niece|"
    r"(?:other|better)\shalf|girlfriend|boyfriend|fianc[eé]e?|sister[\s-]in[\s-]law|brother[\s-]in[\s-]law|"
    r"assistant|pa|secretary|bookkeeper|book[\s-]keeper|receptionist|office\smanager|foreman|gaffer|business\spartner)"
)
_WRITES = r"(?:e-?mail|write|drop|message|text|let|tell|get|reply|answer|contact|reach|pass|send|give|say|sort|arrange)"
_WHAT = (
    r"(?:e-?mails?|mails?|books?|book[\s-]?work|bookkeeping|paper\s?work|wages|pays?|payroll|admin|messages?|accounts?|"
    r"office\s?work|diary|computer\s?stuff|texts?|typing|writing|phone)"
)
_DOES = r"(?:do|does|doing|look\safter|handle|run|answer|type|read|send|sort|manage|mind|keep|help\s\w+\swith)"
_WAYS = (
    rf"\bmy\s(?:\w+\s)?{_KIN},?\s{_NAME}\b",
    rf"\b{_NAME}(?:['’]s?(?:\s\w+)?)?\s{_KIN}\b",
    rf"\b{_KIN}\s(?:of|to|for)\s{_NAME}\b",
    rf"\b{_DOES}\s(?:all\s|most\sof\s)?{_NAME}(?:['’]s?)?\s(?:\w+\s)?{_WHAT}\b",
    rf"\b{_NAME}(?:['’]s|\shas|\sjust)?\s(?:asked|told|got|wants|wanted)\sme\sto\s(?:\w+\s)?{_WRITES}\b",
    rf"\b(?:writing|e-?mailing|messaging|replying|answering|texting)\s(?:\w+\s){{0,2}}(?:for|on\sbehalf\sof)\s{_NAME}\b",
    rf"\bon\s{_NAME}['’]s?\sbehalf\b|\bon\sbehalf\sof\s{_NAME}\b",
)
_OF_NOBODY = (
    "he she they we i you it who that this the my your his her our their its a an and of in for to me him them us old"
    " new ex one both all good great lovely head kind boss own late another here there am is are was"
)
_NO_NAMES = frozenset(_OF_NOBODY.split())
_FOR = expression("|".join(_WAYS))


@once
def spoken_for(message: Message) -> tuple[str, ...]:
    """Given a mail that somebody wrote, return the first names of those for whom they say that they write, small.

    "Joes" may be Joe's, written without its mark: it is given as both.
    """
    if message.automatic or message.bulk:
        return ()
    return tuple(dict.fromkeys(_names(spelled_out(message))))


def _names(message: Message) -> Iterator[str]:
    for sentence in message.body.sentences[:_SENTENCES]:
        said = sentence[:_MOST]
        if said.isascii() and not may_stand(_FOR, said):
            continue  # most sentences, and they are looked into as they stand anyway
        for found in _FOR.finditer(said.casefold()):
            name = next(one for one in found.groups() if one)
            if name not in _NO_NAMES:
                yield from (name, *([name[:-1]] if name.endswith("s") and len(name) > 3 else []))
