"""Short noun phrases of a mail that may stand in one by the user: how they look, and whose "our" and "your" are.

What a mail says of itself is said again in a draft, so what is in doubt is no phrase: a verb, a name, a number.
"""

from __future__ import annotations

import itertools
from collections.abc import Set

from agent.expressions import expression
from agent.extraction.words.vocabulary import words

MOST_WORDS = 7
_LEAST_WORDS = 2
_LONGEST = 80  # characters
_SHAPE = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\Z")
_DETERMINERS = words("the a an our your")
_HANDLES = words("experience knowledge familiarity background expertise work skills")
_ARTICLES = words("the a an")
_BETWEEN = words("of for with in on to and between across around at from within under behind the a an")
# Besides pronouns: what makes a clause or a question of it, and what speaks of a time or an amount.
_NEVER = words(
    """
    i you he she it we they me him her us them my his its their mine yours ours myself yourself this that these those
    there here who whom whose which what when where why how whether if because so but or nor not no yes as than then
    while until before after during since is are was were be been being am has have had do does did will would shall
    should can could may might must let lets let's please also just very too more most less least some any each every
    all both either neither one two three four five six seven eight nine ten first second third today tomorrow
    tonight yesterday now later soon monday tuesday wednesday thursday friday saturday sunday minutes minute min mins
    hour hours noon someone somebody something anything everything everyone nothing thing things etc via per vs
    about into onto out up off over down through like want wants need needs know think see get got give given gives
    take takes took make makes made go goes went come comes came bring brings tell tells told say says said ask asks
    asked show shows try use used uses find found keep keeps help helps learn learned send sent read reading done
    doing going coming having making taking getting giving looking talking meeting builds owns runs works handles
    serves grows moves leads means involves includes requires covers offers provides allows helps begins starts ends
    lasts follows continues become becomes became http https www tbd tbc client's clients' together afterwards
    beforehand again ahead instead meanwhile
    """
)
# A phrase that begins with one of these is an instruction.
_ORDERS = words(
    """
    discuss review meet walk explore understand share talk cover look prepare solve build write explain describe
    demonstrate introduce answer teach complete join work present run complete consider decide compare agree identify
    define create develop implement debug draw speak visit hear watch play sing cook set start finish check
    choose pick
    select deliver assess evaluate examine sit stand bake weld drive clarify confirm align dive
    """
)
_CLEAN_ENDS = _BETWEEN | words("your our own other new same different various several many")
# First words that are no name, though a list writes them with a capital.
_ORDINARY = words(
    """
    team teams product products data system systems software platform service services customer customers client
    clients patient patients pupil pupils student students user users market markets marketing sales pricing planning
    reporting budget budgets budgeting month-end year-end quarterly annual daily weekly monthly current recent past
    future previous key main core general common possible overall strategic strategy strategies technical clinical
    commercial financial legal medical practical professional personal internal external project projects process
    processes quality safety health food kitchen menu menus stock supplier suppliers staff staffing training
    onboarding hiring coaching mentoring leadership culture values ethics compliance risk risks audit audits tax
    payroll accounts accounting finance forecast forecasting revenue growth brand content design research
    engineering architecture infrastructure security testing monitoring deployment release releases code
    coding incident incidents on-call roadmap vision goals priorities challenges opportunities lessons ways
    cross-functional stakeholder stakeholders conflict conflicts feedback performance experience science
    experiments metrics analysis analytics dashboards statistics models modelling modeling machine
    learning case cases portfolio lesson lessons classroom behaviour behavior safeguarding curriculum assessment
    assessments teaching ward care infection wound medication handover triage maintenance repairs
    tools equipment machines machinery warehouse logistics transport routes fleet shipping inventory purchasing
    contract contracts litigation property employment writing editing editorial community public policy
    regulation regulations language translation event events fundraising grants donors volunteers energy water
    building
    buildings construction site drawings materials environment environmental sustainability farm animal animals
    garden plants trees large small high low fast new old open long short hard soft best good big
    """
)


def noun_phrase(text: str, names: Set[str] = frozenset(), most: int = MOST_WORDS) -> str:
    """Given words of a mail, return them as a noun phrase that the user can say to whoever wrote it; "" if in doubt.

    "Our roadmap" is "your roadmap" then, "your experience with lathes" "my experience with lathes". ``names`` are words
    of names, case-folded; a phrase with one of them is none, nor is one with a verb, a pronoun, a number or a time.
    """
    if len(text) > _LONGEST:
        return ""
    parts = text.strip(" \t.;,*•–—-").replace("’", "'").split()
    if not _LEAST_WORDS <= len(parts) <= most or not all(map(_SHAPE.match, parts)):
        return ""
    folded = [part.casefold() for part in parts]
    if not _plain(folded) or _written_as_name(parts, folded) or any(_bare(word) in names for word in folded):
        return ""
    return " ".join([_turned(folded[0]) or _lowered(parts[0], folded[0]), *parts[1:]])


def _plain(folded: list[str]) -> bool:
    first, rest = folded[0], folded[1:]
    if first in _NEVER or first in _ORDERS or (first in _BETWEEN and first not in _DETERMINERS):
        return False
    if any(word in _NEVER or word in {"our", "your"} for word in rest) or folded[-1] in _CLEAN_ENDS:
        return False
    if first not in _DETERMINERS and ((rest[:1] and rest[0] in _ARTICLES) or _is_doing(first)):
        return False  # "Design a cache", "Growing tomatoes": what has an object is a verb
    return not any(word.endswith("ly") or ("'" in word and not word.endswith(("'s", "s'"))) for word in folded)


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and word not in _ORDINARY


def _written_as_name(parts: list[str], folded: list[str]) -> bool:
    """Whether capitals make a name of it, or its first word is one for all that is known."""
    if any(_is_name(part) and part.endswith("'s") for part in parts) or _somebody(parts, folded):
        return True
    begins = 1 if folded[0] in _DETERMINERS else 0
    capitals = [_is_name(part) for part in parts[begins + (begins == 0) :]]
    if any(one and two for one, two in itertools.pairwise(capitals)):
        return True
    if begins or not _is_name(parts[0]):
        return False
    return folded[0] not in _ORDINARY or (bool(capitals) and capitals[0])


def _somebody(parts: list[str], folded: list[str]) -> bool:
    """Whether the name behind "with" may be a person's: "lunch with Dana", not "your experience with Kubernetes"."""
    if "with" not in folded:
        return False
    at = folded.index("with")
    return _is_name(parts[at + 1]) and not _HANDLES & set(folded[:at])


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s'")


def _is_name(part: str) -> bool:
    return part[:1].isupper() and not part.isupper()


def _lowered(part: str, folded: str) -> str:
    ordinary = folded in _DETERMINERS or (_is_name(part) and folded in _ORDINARY)
    return folded if ordinary else part


def _turned(first: str) -> str:
    return {"our": "your", "your": "my"}.get(first, "")
