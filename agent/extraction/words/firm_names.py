"""Names of firms: what two spellings share, what clings to them in a text, how a domain spells one."""

from __future__ import annotations

import re
from functools import lru_cache

from agent.classification.senders.domains import domain_words, owner_label
from agent.expressions import expression
from agent.extraction.words import turns
from agent.extraction.words.calendar_words import is_of_the_calendar
from agent.extraction.words.houses import begun_in, spelled_in
from agent.model.mail import Address

_TEAM_OF = expression(rf"^(?P<name>.*\S)\s+{turns.TEAM}(?:\s+(?i:team|department))?$")
_LEGAL = expression(
    r",?\s+(?:Inc|LLC|Ltd|Limited|GmbH|gGmbH|mbH|AG|SE|S\.?A|B\.?V|plc|PLC|Corp|Corporation|"
    r"Co|LLP|KG|S\.?p\.?A|S\.?r\.?l|SARL|SAS|Oy|AB|AS|ApS|Pty|N\.?V|e\.\s?V)\.?\s*$"
)
_DOTTED = expression(
    r",?\s+(?:B\.\s?V|N\.\s?V|S\.\s?A(?:\.\s?S)?|S\.\s?p\.\s?A|S\.\s?[rR]\.\s?[lL]|S\.\s?L|e\.\s?V|L\.\s?L\.\s?[CP]|"
    r"L\.\s?P|P\.\s?C)\.?\s*\Z"
)
_AND_CO = expression(r",?\s+(?:g?GmbH|mbH|AG|SE|UG|S\.?A)\s+(?:&|\+|und|u\.)\s+Co\.?(?:\s*(?:KG(?:aA)?|OHG)\.?)?\s*\Z")
"""The form of two firms, which is cut behind its point: "Larkin GmbH & Co" of "Larkin GmbH & Co. KG"."""
_CUT_FORMS = {
    "Sp": expression(r"\.\s?(?:z\s?o|k\b|j\b)"),
    "S": expression(r"\.\s?(?:à\s?r|de\s+R|r\.?\s?l)"),
    "Sdn": expression(r"\.?\s?Bhd"),
    "NV": expression(r"/SA\b"),
    "SA": expression(r"/NV\b"),
    **dict.fromkeys(("Pty", "Pvt", "Co"), expression(r"\.?,?\s?(?:Ltd|Limited)\b")),
}
"""The first parts of forms, and what stands behind them where a point or a bar cut a name there."""
_AND = expression(r"\s(?:und|et|y)\s")
_PART = expression(r"\w+")
_HR = expression(r"(?<=[a-z])_?HR(?=$|\s)")  # "WellsFargoHR"
_ARTICLE = expression(r"^(?i:the)\s+(?=\S+\s)|^(?:[Ii]t|[Tt]hat)['’]?s\s+(?i:the\s+)?(?=[A-Z])")
"""What is no part of a name before it: "It's Larkin Foods", for whom they write."""
_BODY_OF = expression(
    r"^(?:the\s+)?(?:board\s+of\s+(?:management|governors|trustees|directors)|governing\s+(?:body|board)|"
    r"governors|trustees|management\s+committee)\s+of\s+(?:the\s+)?(?=[A-Z]\S*\s+\S)",
    re.IGNORECASE,
)
"""Who decides in a house, before its name: "Board of Management of St Hilda's School"."""
_ITS_DAY = expression(
    r"(?<=\w)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s\d[\w.:]{0,6}){1,2}$", re.IGNORECASE
)
"""The day and the hour behind a name: "Larkin Produce Monday 10.30"; "Ruby Tuesday" is all of one."""
_FOR_A_DAY = expression(
    r"(?<=\w)\s(?:for|on)\s(?:(?:this|next|the)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\Z", re.IGNORECASE
)
"""The day for which one is there: "you're on with Larkin Produce for Monday"."""
_TRAIL = expression(
    r"(?:\s+(?:and|of|for|the|&|und|et|y|e|de|di|du|la|der|do|da|del|des|van|in|en|am|im|zu|a\.|/)|[.,;:!'’\-&/]|"
    r"['’]s)+$"
)
_WHO_WRITES = expression(r"\s(?:I(?:['’](?:m|ve|d|ll))?|[Ww]e(?:['’](?:re|ve|d|ll))?)\Z")
"""What begins the next clause behind a name: "our client Larkin Produce I'm" happy to say."""
_INITIALS = expression(r"(?:\A|\s)(?:[A-Z]\.){2,}\Z")  # "Hoshino K.K."
_SAINTS = expression(
    r"(?:St\.?|Saint|SS\.?)\s+(?:[A-Z][\w\-]+\s+){0,3}[A-Z][\w\-]+['’]s"
)  # "St Hilda's" is all of a school's name
_BREAK = expression(r"(?:(?<![A-Z]\.[A-Z])(?<!\bSt)(?<!\bMt)(?<!\bFt)\.|[!?])\s|\s[-–—|]\s|,\s(?!Inc|LLC|Ltd)")
_NUMBER = expression(r"[\d\s.,:/()+\-]+|\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|h|uhr|hrs?)", re.IGNORECASE)
_REFERENCE = expression(r"[A-Z]{0,6}\d*(?:[-/_.#]?[A-Z]{0,6}\d*){1,6}")
_DIGIT = expression(r"\d")
_DAY_OR_YEAR = expression(r"[0-3]?\d(?:st|nd|rd|th|\.|er|º)?|(?:19|20)\d\d", re.IGNORECASE)


@lru_cache(maxsize=4096)
def company_key(name: str) -> str:
    """Given a company's name, return what two spellings of it share: case, legal form and punctuation left out."""
    if name.isascii() and name.isalpha():
        return name.lower()
    bare = _AND.sub(" and ", _LEGAL.sub("", name.strip()).casefold().replace("&", " and "))
    return " ".join(_PART.findall(bare.replace("'", "").replace("’", "").removeprefix("the ")))


def squashed(name: str) -> str:
    """Given a company's name, return its key without spaces, as domains write it: "Oak Thread Ltd" as "oakthread"."""
    return company_key(name).replace(" ", "")


_LEAST_ALONE = 4  # letters of a domain's word that a text may spell by itself
_PARTNERS = expression(r"(?P<name>[a-z]{3,20})-?and-?(?P<rest>co|sons?|daughters?|brothers|partners|associates)")
"""A word of a domain by which somebody's firm is called: "langandsons"."""


def _is_called_so(address: Address, label: str) -> bool:
    """Whether a domain begins with whoever writes, and with no article: "theoandco" of Theo."""
    first = address.name.casefold().split()[:1]
    return bool(first) and first[0].startswith("the") and len(first[0]) > len("the") and label.startswith(first[0])


def company_of_domain(address: Address, text: str = "") -> str:
    """Given an address, return the company whose own domain it is, spelled as in ``text``; "" where it is nobody's."""
    label = owner_label(address)
    if not label:
        return ""
    parts = [label] if _is_called_so(address, label) else domain_words(label)
    parts = [word for part in parts for word in _with_partners(part)]
    begun = begun_in("".join(parts).replace("&", "and"), text)
    begun = "" if begun.casefold() == address.name.casefold() else begun  # who writes, at a house of their name
    return (
        spelled_in("".join(parts).replace("&", "and"), text)
        or begun
        or " ".join(_accented(part, text) or (part if part == "and" else part.capitalize()) for part in parts)
    )


def _with_partners(part: str) -> tuple[str, ...]:
    """The words of a domain's word that names somebody and their partners: "lang & sons" of "langandsons"."""
    partners = _PARTNERS.fullmatch(part)
    return (partners["name"], "&", partners["rest"]) if partners else (part,)


def _accented(part: str, text: str) -> str:
    """A word of a domain, as a text spells it that has letters which no domain has: "Frühauf" for "fruehauf"."""
    spelled = spelled_in(part, text) if len(part) >= _LEAST_ALONE else ""
    return "" if spelled.isascii() or " " in spelled else spelled


@lru_cache(maxsize=4096)
def tidy(raw: str) -> str:
    """Given words that hold a firm's name, return the name: no team, no article, nothing of the next clause."""
    name = raw.strip()[:200]
    if name.isalpha() and "HR" not in name:  # most are one word, from which nothing is taken
        return name
    name = _BREAK.split(name + " ")[0].strip()
    name = _ITS_DAY.sub("", _FOR_A_DAY.sub("", _HR.sub("", _ARTICLE.sub("", _BODY_OF.sub("", name)))))
    if team := _TEAM_OF.match(name):
        name = team["name"]
    previous, name = None, _WHO_WRITES.sub("", name)
    while previous != name and not (_SAINTS.fullmatch(name) or _INITIALS.search(name)):
        previous, name = name, _TRAIL.sub("", name).strip()
    return name


def is_number(name: str) -> bool:
    """Given a name, return whether it is a number, hour, day or reference: "14", "2pm", "March 12", "27-ABC-118842".

    "3M", "N26" and "May & Sons" are none.
    """
    if name.isalpha():
        return False
    numbered = _REFERENCE.fullmatch(name) is not None and len(_DIGIT.findall(name)) > 2
    return numbered or _NUMBER.fullmatch(name) is not None or _is_day(name)


def _is_day(name: str) -> bool:
    parts = [part for part in name.replace(",", " ").split() if part != "of"]  # "12th of March"
    figures = [part for part in parts if _DAY_OR_YEAR.fullmatch(part)]
    return 0 < len(figures) < len(parts) and all(is_of_the_calendar(part) for part in parts if part not in figures)


def without_dotted_form(name: str) -> str:
    """Given a firm's name, return it as people say it, without a form such as B.V., S.p.A. and GmbH & Co. KG."""
    return _AND_CO.sub("", _DOTTED.sub("", name)) or name


def without_form(name: str) -> str:
    """Given a firm's name, return it without its legal form, where that is not all: "Tarn" of "Tarn AG"."""
    return _LEGAL.sub("", without_dotted_form(name)) or name


def without_cut_form(name: str, text: str) -> str:
    """Given a firm's name and the text that has it, return it without the first part of a form that was cut behind its
    point: "Larkin Foods" of "Larkin Foods Sp", where "Larkin Foods Sp. z o.o." stands."""
    bare, _, last = name.rpartition(" ")
    rest = _CUT_FORMS.get(last)
    if rest is None or not bare or bare.endswith("&"):
        return name
    places = (at.end() for at in re.finditer(re.escape(name), text))
    return bare.rstrip(" ,") if any(rest.match(text, end) for end in places) else name


def has_legal_form(name: str) -> bool:
    """Given a company's name, return whether it ends with a legal form: "Brackness GmbH"."""
    return not name.isalpha() and _LEGAL.search(name) is not None


@lru_cache(maxsize=4096)
def is_of_a_team(name: str) -> bool:
    """Given a name, return whether it is a team's of a firm: "Northwind Talent Acquisition"."""
    return not name.isalpha() and _TEAM_OF.match(name) is not None
