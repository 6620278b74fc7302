"""A place that is taken, as people say it who have one to fill: they found somebody, need nobody now, have nothing
free, or chose others ("you're not among them")."""

from __future__ import annotations

import re

from agent.classification.occupations import OCCUPATIONS
from agent.expressions import expression

TAKEN = "place-taken"
"""The signal of who has found somebody, or needs nobody: a refusal, whatever thanks stand around it."""

_MOST = 400  # characters of a sentence

_WHO = (
    r"(?:we|i|they|he|she|(?:the|our|my)\s(?:\w+\s)?(?:boss|owner|manager|director|client|team|partners?|committee"
    r"|board))"
)
_WHEN = r"(?:(?:now|already|just|since|actually|sadly|finally|unfortunately|also|in\sthe\send)\s){0,2}"
_OPENS = rf"(?:\b{_WHO}(?:['’](?:ve|s)|\shave|\shas)?\s|(?:\A|[.!?;,–—-]\s)\W*(?:sorry,?\s|but\s|have\s|['’]ve\s)?)"
_SOMEBODY = (
    r"(?:some(?:one|body)|another\s(?:person|candidate|applicant|lad|lass|girl|guy|man|woman|driver|cook|chef)"
    r"|a\s(?:friend|neighbou?r|cousin|nephew|niece|relative|local|lad|lass|girl|guy|chap|student|member))\b"
)
_FOUND = (
    r"(?:found|got|hired|employed|engaged|recruited|appointed|picked|chosen|chose|t(?:aken|ook)\s(?:on\s)?|g(?:one"
    r"|iven|ot)\swith"
    r"|went\s(?:with|for)|gone\sfor|signed(?:\sup)?|settled\son|(?:filled|sorted)\s(?:it|the\s\w+|this)\swith"
    r"|g(?:iven|ave)\s(?:it|the\s(?:job|post|role|place|work|hours|position|shifts?))\sto|offered\s(?:it|the\s\w+)\sto)"
)
_HAS_SOMEBODY = expression(
    rf"{_OPENS}{_WHEN}{_FOUND}\s?(?<=\s){_SOMEBODY}"
    r"(?!\s(?:else\s)?(?:to\s(?!start|work|do\s(?:it|the)|fill|join|take\s(?:it|over|the\s(?:job|post|role|place"
    r"|position)))|who\s(?:can|will"
    r"|could)\s(?:see|meet|help|call|show|"
    r"answer|take\syou)|for\syou\b|available\sto|free\sto))",
    re.IGNORECASE,
)
_NEEDS_NOBODY = expression(
    rf"\b{_WHO}(?:['’]re|\sare|['’]m|\sam)?\s{_WHEN}(?:(?:wo|do|sha)n['’]?t|(?:will|do|shall)\snot|no\slonger|not)\s"
    r"(?:be\s|actually\s|now\s|going\sto\s(?:be\s)?)?"
    r"(?:need(?:ing)?|requir(?:e|ing)|look(?:ing)?\sfor|hir(?:e|ing)|tak(?:e|ing)\son|want(?:ing)?)\s"
    r"(?:any(?:one|body)|some(?:one|body)|(?:any\s)?(?:more|new|extra)\s(?:people|staff|hands|help)"
    r"|an?\s(?:[\w-]+\s)?(?P<post>[\w-]+))"
    r"\b(?!\s(?:else\s)?(?:to|who)\b)",
    re.IGNORECASE,
)
_FREE = r"(?:vacanc(?:y|ies)|openings?|(?:open\s)?(?:positions?|roles?|posts?|jobs?)|places?|work|hours|shifts)"
_HAS_NOTHING = expression(
    rf"\b(?:we|i)\s(?:currently\s|presently\s)?(?:(?:do\snot|don['’]?t)\s(?:currently\s|presently\s"
    rf"|actually\s)?have|have(?:n['’]?t|\snot)\s(?:got\s)?"
    r"|['’]ve\snot\sgot\s)\s?(?:anything\s(?:suitable|going|available|free|open|for\s(?:you|someone|somebody|your)"
    r"|that\s(?:would\s)?(?:fits?|suits?)|"
    rf"in\syour)|any\s(?:[\w-]+\s){{0,3}}?{_FREE})\b"
    rf"|\b(?:we|i)(?:['’]ve)?\s(?:currently\s|presently\s)?(?:have|got)\s(?:currently\s"
    rf"|presently\s)?no\s(?:[\w-]+\s){{0,2}}?{_FREE}\b"
    rf"|(?<!\bwhom\s)(?<!\bwhich\s)(?<!\bwhere\s)\bthere\s(?:are|is)\s(?:currently\s|presently\s"
    rf"|now\s)?no\s(?:[\w-]+\s){{0,2}}?{_FREE}\b",
    re.IGNORECASE,
)
_NOT_ONE_OF_THEM = expression(
    r"\b(?:short-?list\w*|chosen|chose|picked|selected|invited|appointed|hired|interviewing|seeing"
    r"|put\sthrough)\b[^.?!;]{0,60}?"
    r"\byou(?:['’]re|\s(?:are|were))(?:n['’]?t|\snot)\s(?:one\sof|among(?:st)?)\s(?:them|those)\b",
    re.IGNORECASE,
)
_NONE_CHOSEN = expression(
    r"\b(?:agreed\s(?:up)?on|appointed|chosen|chose|hired|decided\son|picked|going\s(?:to\sappoint|with)"
    r"|appoint(?:ing)?)\s"
    r"(?:nobody|no\sone|no-one|none\b(?:\sof\s(?:you|the\s\w+))?)\b(?!\s(?:so\sfar|yet|before|until|else))",
    re.IGNORECASE,
)
_SAID_NO = expression(
    r"\b(?:(?:the|our|my|their|his|her)\s(?:\w+\s)?)?(?:answer|verdict|decision|vote)\s(?:from\s\w+\s)?(?:is|was"
    r"|came\sback)\s"
    r"(?:an?\s|sadly\s|unfortunately\s|still\s|i['’]m\safraid\s){0,2}(?:\w+\s)?no\b(?=\s?[.,;:!–—-]|\s?\Z|\sfor\syou)"
    r"|\b(?:they|the\s(?:board|client|panel|partners?|team|committee|owner|boss|trustees|director|ceo|department"
    r"|firm|company))"
    r"(?:['’]ve|\shave|\shas)?\s(?:\w+ly\s)?said\sno\b(?=\s?[.,;!–—-]|\s?\Z|\sto\syou\b)",
    re.IGNORECASE,
)
_NOT_SAID = expression(r"n['’]t\b|\b(?:not|never|hope|fear|may|might|could|would|nearly|almost)\b", re.IGNORECASE)
_MAY_COME = expression(
    r"\b(?:yet|to\s(?:tell|report|sign|say|add|show|do|send)|news|update|about|parking|left\sto)\b", re.IGNORECASE
)
_NOT_SO = expression(
    r"\b(?:if|unless|until|once|should|when|whether|before|as\ssoon\sas|in\scase|hope|hopefully|(?:some(?:one|body)"
    r"|people)\slike\syou"
    r"|(?:still|also|now|and)\s(?:\w+\s)?(?:look\w*|need|want)\s(?:for\s)?(?:some|an?other|more|you))\b|\?",
    re.IGNORECASE,
)


def place_is_taken(text: str) -> bool:
    """Given a sentence, return whether it says that who hires found somebody, chose others, or has nothing free."""
    said = text[:_MOST]
    others = any(one.search(said) is not None for one in (_HAS_SOMEBODY, _NOT_ONE_OF_THEM, _NONE_CHOSEN))
    found = others or _needs_nobody(said) or _has_nothing(said) or _says_no(said)
    return found and _NOT_SO.search(said) is None


def _needs_nobody(text: str) -> bool:
    needs = _NEEDS_NOBODY.search(text)
    return needs is not None and (needs["post"] is None or needs["post"].casefold() in OCCUPATIONS)


def _has_nothing(text: str) -> bool:
    return _HAS_NOTHING.search(text) is not None and _MAY_COME.search(text) is None


def _says_no(text: str) -> bool:
    found = _SAID_NO.search(text)
    return found is not None and _NOT_SAID.search(text[: found.end()]) is None
