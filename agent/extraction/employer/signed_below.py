"""The employer as whose team a mail is signed: "Resourcing Team", and "Clearwell Hearing" on the line below it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from agent.classification.senders.domains import is_agency, is_trade
from agent.classification.senders.known_senders import HIRING_SYSTEMS
from agent.expressions import expression
from agent.extraction.employer.agents import is_no_employer
from agent.extraction.employer.no_firms import PLAINLY, is_domain_alone
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.places import is_place
from agent.extraction.words.firm_names import is_number, is_of_a_team
from agent.extraction.words.firm_words import ROOMS
from agent.extraction.words.once import once
from agent.extraction.words.ranking import Candidate
from agent.extraction.words.vocabulary import words
from agent.model.mail import Message

_LAST_LINES, _LONGEST_LINE, _LAST = 10, 70, 900  # lines at the end of a mail, and characters
_OF_A_TEAM = (
    r"(?:The[ ])?(?:(?:Global|Candidate|Graduate|Early|UK|US|EMEA|Group|Your)[ ])?"
    r"(?:Recruiting|Recruitment|Talent(?:[ ](?:Acquisition|Management))?|Hiring|"
    r"People(?:[ ](?:&|and)[ ](?:Culture|Talent))?(?:[ ]Operations|[ ]Ops)?"
    r"|HR|Human[ ]Resources|Careers|Resourcing|Staffing|Selection|Personnel|Recruiters)"
    r"(?:[ ](?:Team|Dept\.?|Department|Desk|Office|Committee|Services|Centre|Center))?"
)
_NAME = r"(?P<name>[A-ZÀ-Þ\d][\w'’&.-]*(?:[ ](?:(?:&|and|of|for|the)[ ]){0,2}[A-ZÀ-Þ&\d][\w'’&.-]*){0,6})"
_TEAM = expression(rf"{_OF_A_TEAM},?")
_ALONE = expression(_NAME)
_IN_ONE = expression(rf"{_OF_A_TEAM}[ ]?(?:@|\bat\b|\bfrom\b|,|\||·|•|[-–—])[ ]?(?:the[ ])?{_NAME}")
_BEHIND_A_BAR = expression(rf"/[ ]?{_NAME}")
_FIRST = 5000  # characters of a mail
_PARTS_OF_HOUSES = words(
    "block floor level building room suite unit wing tower bay annexe annex ext tel phone mobile po box"
)
_SUPPORTS = frozenset({"turn", "sent to", "tenant", "name of machine", "name of firm", "domain in the text", PLAINLY})
"""Signs of a name that more than its place speaks for."""


def signed_below(message: Message, meant: Candidate | None) -> str:
    """Given a mail, and what seems to be its employer, return the firm as whose team it is signed, where nothing plain
    speaks for the other one: it may be a domain's, a town or a word of the subject; "" where there is none."""
    if meant is not None and not (is_domain_alone(meant) or _SUPPORTS.isdisjoint(meant.signs)):
        return ""
    found = dict.fromkeys(name for name in _signed(message) if not _is_no_firm(name) and _is_known(name, message))
    return next(iter(found)) if len(found) == 1 else ""


@once
def _signed(message: Message) -> tuple[str, ...]:
    return tuple(_names(message))


def _names(message: Message) -> Iterator[str]:
    text = f"{message.body.new[-_LAST:]}\n{message.body.signature[:_LAST]}"
    lines = [line.strip(" \t*_>-–—") for line in text.splitlines() if line.strip()]
    lines = list(dict.fromkeys(lines[-_LAST_LINES:]))
    for line in lines:
        told = _IN_ONE.fullmatch(line) or _BEHIND_A_BAR.fullmatch(line) if len(line) < _LONGEST_LINE else None
        if told is not None:
            yield told["name"]
    for team, below in pairwise(lines):
        alone = _ALONE.fullmatch(below) if _TEAM.fullmatch(team) and len(below) < _LONGEST_LINE else None
        if alone is not None:
            yield alone["name"]


def _is_known(name: str, message: Message) -> bool:
    """Whether a name has several words, or stands elsewhere in the mail as well: one word alone may be somebody."""
    said = f"{message.sender.name}\n{message.subject}\n{message.body.new[:_FIRST]}"
    return " " in name or said.count(name) > 1 or name in f"{message.sender.name}\n{message.subject}"


def _is_no_firm(name: str) -> bool:
    """Whether a name is rather somebody's, an agency's, a system's, a team's or a number."""
    first, *_, last = name.split() * 2
    somebody = is_given(first.casefold()) and not is_trade(last)
    system = first.casefold() in HIRING_SYSTEMS
    place = first.casefold() in ROOMS | _PARTS_OF_HOUSES or is_place(name, surely=False)
    return (
        place or somebody or system or is_number(name) or is_of_a_team(name) or is_agency(name) or is_no_employer(name)
    )
