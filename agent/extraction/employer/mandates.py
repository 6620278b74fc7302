"""For which firm a writer of another house says that they act: "im Auftrag der Brauerei Ostertal", "Client: Ost"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.classification.senders.domains import is_trade
from agent.expressions import expression
from agent.extraction.employer.agents import is_no_employer
from agent.extraction.names.names import clean_name, titled
from agent.extraction.words.firm_names import company_key, has_legal_form, is_number, is_of_a_team, tidy
from agent.extraction.words.firm_words import DEPARTMENTS, OF_BODIES
from agent.extraction.words.houses import spells
from agent.extraction.words.vocabulary import FUNCTION_WORDS, words
from agent.model.mail import Message

_CAPITAL = r"[A-ZÀ-Þ]"
_NAME = (
    rf"(?P<name>{_CAPITAL}[\w'’&.\-]*"
    r"(?:(?<![a-z]{3}\.)[ \t]"
    rf"(?:(?:&|and|of|of[ \t]the|und|et|y|e|de|du|van|het|di|da)[ \t])?{_CAPITAL}[\w'’&\-]*){{0,5}})"
)
_THE = r"(?:the|la|le|l['’]|de|het|der|die|das)"
_A_FIRM = r"(?:société|entreprise|groupe|firma|empresa|società|azienda|bedrijf)"
_BY_ORDER = tuple(
    expression(rf"(?i:{source})\s*(?:(?i:{_THE})\s+)?(?P<firm>(?i:{_A_FIRM})\s+)?{_NAME}")
    for source in (
        r"\b(?:has|have|['’]ve|is|are|am|been|was|were)\s+(?:been\s+)?(?:exclusively\s+)?"
        r"(?:retained|engaged|instructed|appointed|mandated|commissioned|asked)\s+by\s",
        r"\blook(?:s|ing)?\s+after\s+(?:the\s+)?(?:hr|recruitment|recruiting|hiring)\s+(?:for|at)\s",
        r"\bon\s+behalf\s+of\s",
        r"\bthe\s+(?:end[- ])?client\s*\(",
        r"\bim\s+(?:auftrag|namen)\s+(?:der|des|von|vom|(?:meines|unseres)\s+(?:kunden|mandanten),?|"
        r"(?:meiner|unserer)\s+mandantin,?)\s",
        r"\bpour\s+le\s+compte\s+(?:de\s|du\s|d['’])",
        r"\brecrut(?:e|ons)\s+(?:actuellement\s+)?pour\s",
        r"\bmandatée?s?\s+par\s",
        r"\b(?:namens|in\s+opdracht\s+van)\s",
        r"\b(?:en\s+nombre\s+de|por\s+(?:cuenta|encargo)\s+de)\s",
        r"\bper\s+conto\s+(?:di\s|della\s|dell['’])",
        r"\bem\s+nome\s+d[aeo]\s",
    )
)
_OF_FIRMS = tuple(
    expression(rf"(?i:{source})\s*(?:(?i:{_THE})\s+)?{_NAME}")
    for source in (
        r"\b(?:my|our)\s+client\s*\(",
        r"\b(?:recruitment|hr|talent|hiring|resourcing|recruiting)\s+(?:partner|provider|agency)\s+(?:of|for|to)\s",
    )
)
"""What stands before a firm, and before nobody: "outsourced recruitment partner of"."""
_LABELLED = expression(
    r"^[ \t]*[-–•*]?[ \t]*(?:client|company|employer|hiring[ \t]company|organi[sz]ation|unternehmen|firma|kunde|"
    r"arbeitgeber|bedrijf|opdrachtgever|entreprise|société|empresa|cliente|azienda)"
    r"(?:[ \t]name)?[ \t]*:[ \t]*(?P<name>\S[^\n]{1,58})$",
    re.IGNORECASE | re.MULTILINE,
)
_IN_BRACKETS = expression(
    r"\b(?i:the|this|a)\s+(?i:(?:\w+\s)?(?:practice|client|company|firm|business|employer|school|clinic|charity|hotel|"
    rf"restaurant|manufacturer|retailer|agency|studio))\s+\({_NAME}(?=\)|,|\s(?i:in|near|of|based)\s)"
)
_THEY = expression(r"\b(?:they|their|them)\b", re.IGNORECASE)
_NEXT_WORDS = 100  # characters
_SIGNS = expression(r"^[^.!?\n]{3,60}\s(?:Recruitment|Staffing|Personnel|Resourcing)\W*\Z", re.MULTILINE)
_OF_A_HOUSE = words(
    "board committee department dean director faculty hiring human manager managers office panel principal professor "
    "recruitment school search selection team frau herr herrn frau mevrouw mijnheer monsieur madame señor señora "
    "geschäftsführung personalabteilung kollegen equipo équipe direction dirección rh hr"
)
_TEAMS = words("committee leadership panel team")
_HOUSES = expression(
    r"(?:groep|gruppe|haus|huis|werke?|zorg|bouw|brauerei|schule|verein|stichting|gemeente|stadt|kommune|apotheke|bäckerei|"
    r"maison|atelier|clinique|hôpital|mairie|ville|universit\w+|clínica|hospital|banco|bank|colegio|ayuntamiento|comune|"
    r"ospedale|banca|studio)\Z",
    re.IGNORECASE,
)
"""With what words of houses end in other languages, that no person is called: "Zorggroep", "Brauerei"."""
_LONGEST = 5000  # characters of a text


def acts_for(message: Message, house: str, *, recruits: bool = False) -> str:
    """Given a mail that somebody wrote, and whose domain it came from, return the one firm for which they say that they
    act; "" where they name none, or several, or their own. ``recruits``: they find people for others."""
    text = message.body.new[:_LONGEST]
    told = (*_by_order(text), *_labelled(text), *(_bracketed(text) if recruits or _SIGNS.search(text) else ()))
    found = {name for name in told if not _is_own(name, house)}
    return found.pop() if len(found) == 1 else ""


def _by_order(text: str) -> Iterator[str]:
    for words_ in (*_BY_ORDER, *_OF_FIRMS):
        for told in words_.finditer(text):
            name = told["name"].rstrip(".,'’&- ")
            plainly = (
                words_ in _OF_FIRMS or told["firm"] or has_legal_form(name) or (" " in name and not _is_somebody(name))
            )
            if plainly and _may_be_a_firms(name):
                yield name


def _bracketed(text: str) -> Iterator[str]:
    """Which house a recruiter has in brackets behind what it is: "The practice (Paws & Hooves in Ely)"."""
    for told in _IN_BRACKETS.finditer(text):
        name = told["name"].rstrip(".,'’&- ")
        they = _THEY.search(text, told.end(), told.end() + _NEXT_WORDS)
        if they and _may_be_a_firms(name) and not _is_somebody(name):
            yield name


def _labelled(text: str) -> Iterator[str]:
    for told in _LABELLED.finditer(text):
        name = tidy(told["name"].partition(" (")[0].partition(",")[0].strip(" *_.\t\r"))
        if name[:1].isupper() and name.count(" ") < 6 and _may_be_a_firms(name):
            yield name


def _may_be_a_firms(name: str) -> bool:
    parts = name.casefold().split()
    of_house = not _OF_A_HOUSE.isdisjoint(parts[:2]) or is_of_a_team(name) or not _TEAMS.isdisjoint(parts)
    of_house = of_house or OF_BODIES.issuperset(parts) or DEPARTMENTS.issuperset(parts)
    plain = parts[0] in FUNCTION_WORDS or is_number(name)
    return len(name) > 1 and not (of_house or plain or titled(name) or is_no_employer(name))


def _is_somebody(name: str) -> bool:
    """Whether a name may be a person's: one of two words, or with a link, of which the last is no trade's."""
    parts = name.split()
    house = any(is_trade(part) or _HOUSES.search(part) for part in parts)
    return len(parts) < 4 and bool(clean_name(name)) and not house


def _is_own(name: str, house: str) -> bool:
    key, own = company_key(name).replace(" ", ""), company_key(house).replace(" ", "")
    begins = bool(own) and (key.startswith(own) or own.startswith(key))
    return begins or spells(own, company_key(name)) != ""
