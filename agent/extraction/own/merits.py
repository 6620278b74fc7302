"""What the user tells of themselves as somebody who would work: what they have done, what they hold, when they can."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from agent.expressions import expression, in_any_case

_SPAN = (
    r"(?:\b(?:\d{1,2}(?:\.5)?\s?\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a\s+few|"
    r"several|some|many|(?:a\s+)?couple(?:\s+of)?|half\s+a)\s{0,2}(?:\w+\s+)?"
    r"(?:years?|yrs?|seasons?|summers?|winters?|christmases|harvests?|terms?|months?)\b|"
    r"\b(?:for\s+)?(?:years|yrs|ages|forever)\b(?!\s+(?:old|ago))|\ball\s+my\s+life\b|\bsince\s+(?:i\s+was|i\s+left|school)\b)"
)
"""How long somebody has done a thing: "two seasons", "4 yrs", "since I was 16"."""

_I = r"\b(?:i|we|both|ive)(?:['’]?(?:ve|d|m)\b|\s+(?:have|had|am)\b)?"
_BEGINS = r"(?:\A|[.!?,;:\n(&+–—-]\s{0,2}|\b(?:and|got|with|have|plus|am)\s+)"
"""Where what somebody tells of themselves begins without an "I": "9 years linehaul, clean licence"."""
_PAPERS = (
    r"(?:licen[cs]ed?|certified|certificates?|certs?|tickets?|ticketed|qualified|trained|vetted|dbs|first\s+aid|nvq|"
    r"diploma|degree|level\s+\d|cdl|cpc|cscs|servsafe|insured|hygiene|food\s+safety|(?:police|background)\s+checked?)"
)


_PROVEN = in_any_case(
    rf"{_I}[^.!?\n]{{0,120}}?{_SPAN}",
    rf"{_I}\s+(?:\w+\s+){{0,2}}?(?:worked|waited|served|nannied)\b",
    r"\bi\s+was\s+(?:working|(?:an?\s+)?(?:\w+\s+){0,2}?(?:manager|supervisor|assistant|apprentice))\b",
    r"\b(?:i|we)(?:['’]?ve\s+got|\s+have|\s+got)\s+(?:\w+\s+){0,4}?experience\b(?!\s+with\s+you)",
    rf"\b(?:i|we)(?:['’]?ve|['’]?m|\s+have|\s+am|\s+hold|\s+got)\b[^.!?\n]{{0,40}}?\b{_PAPERS}\b",
    r"\b(?:i|i['’]?ve)\s+(?:\w+\s+)?(?:did|ran|\w+ed)\s+[^.!?\n]{0,40}?\b(?:at|for)\s+(?:the\s+)?(?-i:[A-Z])",
    r"\b(?:have|hold|got)\s+(?:an?\s+|my\s+)?(?:active\s+|valid\s+)?(?-i:[A-Z]{2,6})\s+card\b",
    r"\b(?:same\s+as|like)\s+last\s+(?:year|summer|season|winter)\b",
    r"\bi(?:['’]?m|\s+am)\s+(?:\w+\s+){0,5}?(?:student|apprentice)\b|\bi['’]ve\s+(?:\w+\s+){1,5}done\b",
    r"\b(?:i['’]?ve|i\s+have|i|just)\s+(?:just\s+)?(?:got|passed|finished|did|done|hold)\s+(?:my|the)\s+(?-i:[A-Z]\w{0,8})\b",
)
"""Experience and papers that somebody tells of with an "I"."""

_PROVEN_UNSAID = in_any_case(
    rf"{_BEGINS}(?:(?:been|done|did|spent)\s+(?:[\w'’]+\s+){{0,6}}?)?{_SPAN}['’]?\s{{0,2}}(?:\w+\s+)?"
    r"(?:(?:of|on|in|at|as|with|behind|out|running|doing|experience|\w+ing)\b|\Z|[.,;!\n])",
    rf"{_BEGINS}(?:been\s+)?\w+(?:ing|ed)\s+[^.!?\n]{{0,60}}?{_SPAN}",
    rf"{_BEGINS}(?:worked|waited|served)\s+(?:\w+\s+)?(?:at|for|in|on|with|as)\b",
    rf"{_BEGINS}(?:\w+\s+){{0,2}}?experience\s+(?:in|with|of|on)\b",
    rf"{_BEGINS}done\s+(?:(?:it|this|that|similar|the\s+same)\b|{_PAPERS}\b)|\bdone\s+(?:it|this)\s+before\b",
    rf"{_BEGINS}(?:(?:my|own|an?|the|full|clean|valid|current|active|hold)\s+){{0,4}}(?:[\w/.]+\s+){{0,3}}?{_PAPERS}\b",
    r"\baños\s+de\s+experiencia|\bans\s+d['’]expérience|\bjahren?\s+(?:berufs)?erfahrung|\bseit\s+\w+\s+jahren\b|\bjahre\s+(?:lang\s+)?(?:als|in|im|bei|ge\w+t)\b|\banos\s+de\s+experiência",
)
"""The same without it."""

_DAYS = (
    r"(?:evenings?|nights?|nites|mornings?|afternoons?|days|weekdays?|weekends?|shifts?|hours|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|starts?|\d{1,2}\s+(?:days|hours|nights|shifts))"
)
_CAN = r"(?:\b(?:i|we|both)(?:['’]?d|['’]?m|\s+am)?\s+|\A|[.!?,;\n]\s{0,2}|\band\s+)"
_READY = in_any_case(
    rf"{_CAN}(?:can|could|(?:able|available|free|happy|ready|keen)\s+to)\s+(?:also\s+)?"
    rf"(?:(?:start|begin|commence|live\s+in|work)\b|do\s+(?:(?:an?|the|any|all|most|early|late|both|\w+day)\s+){{0,3}}{_DAYS}\b|"
    r"be\s+there\s+(?:any|every|from|by|at))",
    r"\b(?:free|available)\s+(?:from|now|immediately|(?:right|straight)\s+away|all|any|every|most|until|till?|open|full|"
    r"after|for\s+(?:all|any)\s+shifts?|(?:for\s+)?(?:the\s+)?(?:weekends|weekdays|evenings|mornings|nights)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)(?:day)?\s{0,2}"
    r"(?:through|thru|to|[-–])|[a-z]+\s\d{1,2}\s(?:through|thru|to)|immediate)\b",
    r"\bany\s+shifts?\b|\b(?:every|all)\s+[\w/]+\s+free\b",
    r"\b(?:got|have|with|bring)\s+my\s+own\s+(?!place|house|flat|business|room|company)\w+|\bown\s+(?:\w+\s+){0,2}?(?:transport|car|van|tools|boots|gear|kit|ute|truck|brushes|dogs?|bike|ladders|vehicle|"
    r"clippers|clients|clientele|equipment|wheels)\b|\b(?:have|got)\s+(?:an?\s+)?(?:\d{4}\s+)?(?:van|car|ute|truck)\b",
    r"\bhard[\s-]?work(?:er|ing)\b|\bwork\s+hard\b|\b(?:fast|quick)\s+learner\b|\breliable\b|\bpunctual\b|"
    r"\bshow\s+up\s+on\s+time\b|\bgood\s+(?:with\s+(?:people|customers|kids|children|animals|dogs|my\s+hands)|on\s+phones)\b",
    r"\b(?:i['’]?m|i\s+am)\s+(?:(?:very|pretty|quite)\s+)?(?:handy|organi[sz]ed|fit|strong|an\s+early\s+riser|\d\d)\b|"
    r"\b(?:don['’]?t|do\s+not)\s+mind\s+(?:\w+ing|early|late|hard)\b|\bstrong\s+(?:as|back|and)\b|\bready\s+to\s+(?:work|start|ship|go)\b|\bpass\s+any\s+(?:\w+\s+)?test\b|\bnot\s+(?:afraid|scared)\s+of\b",
    r"\b(?:willing|happy)\s+to\s+(?:learn|train|do\s+a\s+trial)\b|\btrial\s+(?:shift|day|week)\b|\bfor\s+a\s+trial\b",
    r"\breferences?\b|\breferees?\b|\bclean\s+record\b",
    r"\bi(?:['’]?d|\s+would)\s+(?:really\s+)?(?:love|like|be\s+(?:\w+\s+)?(?:delighted|happy|glad|keen))\s+to\s+"
    r"(?:help|work|join|take\s+(?:him|her|them)|do\s+this|be\s+(?:thought|part))\b|\bkeen\s+as\b",
    r"\b(?:an|per)\s+hour\s+(?:would|is|suits|works)\b|\bhow\s+much\s+(?:does\s+it|do\s+you)\s+pay\b|"
    r"\bwhat(?:['’]?s|\s+is)\s+the\s+(?:pay|wage|hourly)\b",
    r"\b(?:hablo|parle|spreche|disponible|disponibilidad|disponibilité)\b|\bzuverlässig\b|\bsofort\s+(?:anfangen|verfügbar)\b",
)
"""When they can work, what they bring along, what they are like: each alone is said in other mails, too."""

_SOMEBODY_ELSE = expression(
    r"\b(?:he|she|his|her|him|hes|shes|(?:you|they)(?:['’](?:ve|re)|\s+(?:have|been|are|were))|the\s+(?:guy|man|woman|lad|girl)|"
    r"(?:my|our)\s+(?:\w+\s+)?(?:cousin|brother|sister|son|daughter|mate|nephew|niece|friend|neighbou?r)\s+(?:\w+\s+)?"
    r"(?:has|have|is|was|can|could|would|did|does|wants|needs))\b",
    re.IGNORECASE,
)
_OF_ONESELF = expression(r"\b(?:i|i['’]?m|i['’]?ve|i['’]?d|me)\b", re.IGNORECASE)
_TRADE = expression(r"(?P<stem>\w{3,12}?)(?P<double>(?P<last>[bdgkmnpt])(?P=last))?(?:er|or|ing)s?\Z", re.IGNORECASE)


class Merits(NamedTuple):
    """How many turns tell of experience or papers, and how many of anything else that speaks for somebody."""

    proven: int = 0
    ready: int = 0

    @property
    def all(self) -> int:
        """How many there are, of both kinds."""
        return self.proven + self.ready


def merits(sentences: Iterable[str]) -> Merits:
    """Given the sentences of a mail that the user wrote, return how much in it speaks for who would work.

    What is told of somebody else ("she's worked at a creche for two years") does not speak for the user.
    """
    proven: set[re.Pattern[str]] = set()
    ready: set[re.Pattern[str]] = set()
    for said in sentences:
        if _SOMEBODY_ELSE.search(said) and not _OF_ONESELF.search(said):
            continue
        proven.update(one for one in (*_PROVEN, *_PROVEN_UNSAID) if one.search(said))
        ready.update(one for one in _READY if one.search(said))
    return Merits(len(proven), len(ready))


def does(post: str, sentences: Iterable[str]) -> bool:
    """Given what somebody is wanted as, and the sentences of the user's mail, return whether they say that they do it.

    "I bake all the bread for the market" of a baker, "I can milk" of a relief milker.
    """
    trade = _TRADE.search(post.rpartition(" ")[2])
    if trade is None:
        return False
    stem = re.escape(trade["stem"] + (trade["last"] or ""))
    deed = re.compile(
        rf"\bi(?:['’]?ve|\s+have|\s+can|\s+also|\s+already)?\s+(?:been\s+)?{stem}(?:{stem[-1:]})?(?:e|es|ed|s|ing)?\b",
        re.IGNORECASE,
    )
    return any(deed.search(said) for said in sentences)
