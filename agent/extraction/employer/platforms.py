"""The employer behind a platform that writes for it: "Larkin Produce has invited you to take a test"."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_function, owner_label
from agent.expressions import expression
from agent.extraction.names.names import is_trades
from agent.extraction.names.nicknames import is_given
from agent.model.mail import Message

_WORD = r"[A-ZÀ-Þ][\w’'&-]*(?:\.[a-z]{2,3}\b)?"
_FIRM = rf"(?P<name>{_WORD}(?:\s+(?:(?:&|and|of|de|the)\s+)?{_WORD}){{0,4}})"
_TURNS = tuple(
    expression(words)
    for words in (
        rf"(?<![\w-]){_FIRM}\s+(?:has|have)\s+(?:\w+\s+)?(?:invited|asked|requested|selected|chosen)\s+you\b",
        rf"(?<![\w-]){_FIRM}\s+(?:invites|asks|requests|would\s+like|wants|is\s+(?:inviting|asking)|"
        r"(?:would\s+(?:like|love)|wants)\s+to\s+(?:interview|meet|invite|see|talk\s+to|speak\s+(?:to|with)))\s+you\b",
        rf"\b(?:[Yy]ou\s+(?:have|were)|[Yy]ou['’]ve)\s+been\s+(?:invited|asked|requested|selected|shortlisted|chosen)\s+by\s+"
        rf"(?:the\s+)?{_FIRM}\s+(?:to|for)\b",
        rf"\b[Oo]n\s+behalf\s+of\s+(?:the\s+)?{_FIRM}",
        rf"(?<![\w-]){_FIRM},?\s+(?:who|which)\s+(?:use|uses|are\s+using|is\s+using)\b",
        r"\b(?:[Ss]ubmission|[Aa]nswers|[Rr]esponses|[Rr]esults?|[Ss]olution|[Rr]ecording|[Aa]ssessment|[Tt]est)\s+(?:has|have)\s+(?:now\s+)?been\s+"
        rf"(?:shared|sent|submitted|forwarded|passed|delivered)\s+(?:on\s+)?(?:with|to)\s+(?:the\s+)?{_FIRM}",
    )
)
_FOR = expression(rf"(?<![\w-])(?P<own>{_WORD}(?:[ ]{_WORD})?)[ ]+(?:for|on[ ]behalf[ ]of)[ ]+(?:the[ ]+)?{_FIRM}")
"""How a platform signs: "TestBench for Larkin Produce"."""
_LABEL = expression(
    r"^[ \t]*(?:company|employer|organi[sz]ation)(?:[ \t]+name)?[ \t]*:[ \t]*(?P<name>[^\W\d_][^\n:]{1,59}?)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of a job board's receipt: "Company: LARKIN PRODUCE LTD."."""
_SIGNED = expression(rf"^[ \t]*(?:The|Your)[ \t]+{_FIRM}[ \t]+(?:[Tt]eam|[Cc]rew)[ \t]*$", re.MULTILINE)
_OF_ITS_OWN = expression(
    r"\s+(?:(?:Customer|Candidate|Technical)\s+)?(?:Support|Help(?:\s?desk)?|Tests?|Assessments?)\Z"
)
_NOBODY = frozenset(["we", "they", "i", "the", "your", "our", "you", "he", "she", "it", "this", "that"])
_TEAM = expression(r"\s+(?:(?:Hiring|Recruit\w*+|Talent|People|HR|Human|Careers?)\s*+)+(?:Teams?)?\Z")


def employer_behind(message: Message) -> str:
    """Given a machine's mail, return the employer for whom it is written, in words that leave no doubt; else ""."""
    text = message.body.new[:5000]
    platform = owner_label(message.sender).replace("-", "")
    for words in _TURNS:
        for match in words.finditer(text):
            name = _TEAM.sub("", match["name"])
            first = name.split()[0].casefold()
            if first not in _NOBODY and not _may_be_somebody(name.split()) and _squashed(name) != platform:
                return name
    signed = next((match for match in _FOR.finditer(text) if _squashed(match["own"]) == platform != ""), None)
    if signed is not None:
        return _TEAM.sub("", signed["name"])
    if team := _team_below(message, platform):
        return team
    labelled = _LABEL.search(text)
    name = labelled["name"].rstrip(".") if labelled else ""
    return name.title() if " " in name and name.isupper() else name


def _team_below(message: Message, platform: str) -> str:
    """Whose team signs a machine's mail, where its subject names that firm as well: "The Larkin Produce Team"."""
    for line in _SIGNED.finditer(message.body.new[-1500:]):
        name = _TEAM.sub("", line["name"])
        parts = name.casefold().split()
        if name in message.subject and _squashed(name) != platform and _is_of_no_desk(parts):
            return name
    return ""


def _is_of_no_desk(parts: list[str]) -> bool:
    """Given the words of a name, return whether it is none of a desk, which every firm has."""
    return not any(map(is_function, parts)) and not is_given(parts[0])


def is_platforms(name: str, message: Message) -> bool:
    """Given a firm's name and its mail, return whether it is the sender's own name, with whom it writes for or who of
    them writes behind it: "TestBench for Larkin Produce", "TestBench Support", from testbench.example."""
    own, _, behind = name.partition(" for ")
    own = own if behind else _OF_ITS_OWN.sub("", name)
    return own != name and _squashed(own) == owner_label(message.sender).replace("-", "") != ""


def _squashed(name: str) -> str:
    return re.sub(r"\W", "", name.casefold())


def _may_be_somebody(words: list[str]) -> bool:
    """Whether a name may be that of a person at the employer: "Dana Kim has invited you"."""
    return is_given(words[0].casefold()) and not is_trades(words)
