"""For whom a recruiter says to fill a vacancy: "a role I'm working on: Site Manager with Larkin Produce".

So nobody writes who hires for their own house, whether or not its name shows it to be an agency.
"""

from __future__ import annotations

from agent.expressions import expression
from agent.extraction.calendar_words import is_of_the_calendar
from agent.extraction.clients import is_no_client
from agent.extraction.given_names import GIVEN_NAMES
from agent.extraction.vocabulary import OCCUPATIONS, words

_NAME = r"(?:the\s+)?(?P<name>[A-Z\d][\w'’&.\-]*(?:\s(?:(?:&|and|of|of the)\s)?[A-Z&][\w'’&\-]*){0,5})"
_I_AM = r"\b(?:i['’]?m|i\s+am|we['’]?re|we\s+are|(?:i|we)(?:['’]ve|\s+have)\s+been)\s+(?:(?:now|also|currently)\s+)?"
_WORK_ON = (
    rf"{_I_AM}(?:working\s+on|recruiting(?:\s+for)?|handling|managing|looking\s+to\s+fill|asked\s+to\s+fill|filling)"
)
_POST = r"(?P<post>[^.!?;\n]{2,60}?)"
_VACANCY = r"(?:roles?|posts?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|jobs?)"
_FOR_WHOM = r"(?:with|at|for|on\s+behalf\s+of)"
_FILLED = tuple(
    expression(rf"(?i:{source})\s+{_NAME}")
    for source in (
        rf"\b{_VACANCY},?\s+(?:(?:that|which)\s+)?{_WORK_ON}(?:\s*[,:–-]?\s+(?:is\s+)?(?:an?\s+|"
        rf"the\s+)?{_POST})?\s+{_FOR_WHOM}",
        rf"{_WORK_ON}\s+(?:an?|the|their|another)\s+{_POST}\s+{_FOR_WHOM}",
        rf"{_I_AM}(?:hiring|sourcing|headhunting|searching\s+for)\s+(?:an?|the|another)\s+{_POST}\s+on\s+behalf\s+of",
    )
)
_PARTNERS = expression(
    rf"(?i:{_I_AM}(?:working|partnering|partnered|engaged)\s+(?:closely\s+|exclusively\s+)?with)\s+{_NAME}"
    rf"(?=,?\s+(?i:on\s+(?:an?|the|their|this|some|several|two)\s+[^.!?;\n]{{0,60}}?\b(?:{_VACANCY}|search|hires?)\b|"
    r"to\s+(?:recruit|hire|fill|appoint)\b|who\s+(?:are|is|need|want|have)\b|"
    r"as\s+they\s+(?:look|recruit|hire|expand|grow)\b|in\s+their\s+search))"
)
"""What nobody says of whom they work with but who recruits for them."""

_OF_A_POST = OCCUPATIONS | words("role roles post posts position positions vacancy vacancies opening openings job jobs")
_OF_A_HOUSE = words("day evening late early night shift shifts team department desk centre center office site")


def recruited_for(text: str) -> str:
    """Given a mail's text, return for whom its writer fills a vacancy that is another's; "" for nobody, or several."""
    filled = [one for words_ in _FILLED for one in words_.finditer(text) if _is_a_post(one.groupdict().get("post"))]
    several = [one["name"] for one in filled if " " in one["name"]]  # "for Leeds" may be a town
    found = {name.rstrip(".,'’&- ") for name in (*several, *(one["name"] for one in _PARTNERS.finditer(text)))}
    names = [name for name in found if len(name) > 1 and not is_no_employer(name)]
    return names[0] if len(names) == 1 else ""


def _is_a_post(said: str | None) -> bool:
    """Whether words are a vacancy's, where there are any: "a Senior Buyer", and not "the offer"."""
    parts = {part.strip(",.:()").casefold() for part in (said or "role").split()}
    return not parts.isdisjoint(_OF_A_POST)


def is_no_employer(name: str) -> bool:
    """Given a name for whom somebody is said to work, return whether it is rather a person, a team, a day or a town."""
    parts = name.casefold().split()
    somebody = len(parts) < 3 and parts[0] in GIVEN_NAMES
    return somebody or is_no_client(name) or _OF_A_HOUSE.issuperset(parts) or any(map(is_of_the_calendar, parts))
