"""Which names of a mail are no firm's by what they are: portals, people, departments, posts, lines of a template."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_trade, registrable
from agent.expressions import expression
from agent.extraction.employer.firm_looks import Sender
from agent.extraction.names.fields import FIELDS
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import NOT_A_PERSON, PARTICLES, clean_name, titled
from agent.extraction.words.calendar_words import is_of_the_calendar
from agent.extraction.words.firm_names import company_key
from agent.extraction.words.firm_words import (
    ADDRESSES,
    AUTHORITIES,
    BODIES,
    DEPARTMENTS,
    OF_BODIES,
    OF_TEMPLATES,
    PORTALS,
    ROOMS,
)
from agent.extraction.words.houses import cuts_a_word
from agent.extraction.words.ranking import Candidate
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS, words

_WORDS = expression(r"[\w'-]+")
_LEAST_OF_A_HOUSE = 4  # letters of its name's first word, by which its domain begins
_SHORTENED_VERBS = frozenset(
    f"{who}'{verb}" for who in ("i", "he", "she", "we", "you", "they") for verb in ("ll", "ve", "d", "m", "re")
)
_JOINTS = frozenset(["and", "of", "for"])
_BAR = expression(r"\s*(?:/|\||<>|<->|×)\s*|\s+(?:x|[-–—])\s+", re.IGNORECASE)
_JOINED = expression(r"\s(?:and|und|et|y|e|en|&)\s|,\s")
_BEFORE_WHOM_ONE_MEETS = frozenset(f"left={word}" for word in ("meet", "meeting", "with", "see", "seeing", "by"))
_BIDS = expression(r"(?:ask|call|ring|text|look|park|wait|bring)\s(?:for|at|in|by|a|the|your)\s", re.IGNORECASE)
OF_AN_OFFICE = "of an office"
"""The sign of a name that is somebody's by where it stands: "Priya Shah, Director", "Interviewers: Priya Shah"."""

PLAINLY = "plainly in subject"
"""The sign of a name behind words that can only mean the employer, in the subject."""

PLAIN = frozenset(
    ["turn", "subject's turn", "sent to", "domain", "tenant", "name of machine", "name of firm", "in signature"]
)
"""Signs that only a firm's name bears."""

_AT_THE_DOMAIN = frozenset({"domain begins it", "left=at"})
"""Signs that together only a firm's bears: "at Bannow Bay Seafoods", from bannowbay.example. People may own domains."""

_HOUSE_NUMBER = expression(r"\d{1,4}[A-Za-z]?\s[A-Z]")
_OF_A_STREET = frozenset(
    f"right={what}"
    for what in words(
        "ave avenue close court crescent drive gardens hill lane ln park place quay rd road row sq square st street "
        "terrace walk way"
    )
)
"""Signs of a street's name: what it is stands behind it in small letters, else it would be part of the name."""

_SHORT_POST = expression(
    r"\w \(?(?:PMO?|CSM|[SB]DR|BDM|SRE|DBA|HCA|SDET)s?\Z|"
    r"\b(?:Site|Booking|Travel|Ticket|Gate|Customs|Support|Service|Sales|Leasing|Claims|Purchasing) Agents?\Z"
)  # a post whose last words are written short, or may as well be a house's
_LEVELS = frozenset({"ii", "iii", "iv"})
"""What a post may be of, which stands beside a dash as a firm may."""
_TIME_ZONE = expression(
    r"(?:.*\b)?(?:(?:Standard|Daylight|Summer|Winter|Mean)\s+Time|"
    r"(?:Central|Eastern|Western|Pacific|Mountain|Atlantic|Alaska|"
    r"Hawaii|Arizona|Newfoundland|Greenwich|British|Irish|London|Dublin|Indian?|European|Australian|Sydney|Singapore|"
    r"Local|Universal|UK|US|EST|CST|PST|MST)\s+Time)"
)
_HALL = expression(r"(?:city|town|county|village|guild)\s?hall|civic\scent(?:er|re)", re.IGNORECASE)
"""A house in which a town meets people: it is at "City Hall", and not for it."""
_HOUR = expression(r"(?:^|\d\s?)[ap]\.?m\b", re.IGNORECASE)
_NUMBERED_PLACE = expression(
    r"(?:unit|suite|ste|room|rm|level|floor|gate|building|bldg|bay|block|lot|shop|dock|door|terminal|hangar|ward|desk)\.?"
    r"\s(?:\d{1,4}[a-z]?|[a-z]\d{0,3})|\d{1,3}[a-z]?\s(?:north|south|east|west|centre|center|central)(?:\swing)?",
    re.IGNORECASE,
)


_GREETS = words(
    """
    dag hej hei hoi moin servus salut buongiorno hi hey hello hiya dear alright hallo beste liebe lieber hola bonjour
    ciao gentile olá
    """
)


_EXCLAIMED = words(
    """
    absolutely amazing apologies awesome brill brilliant certainly cheers congrats congratulations cool deal definitely
    excellent exciting fab fabulous fantastic fine gladly grand great ideal indeed lovely magic marvellous nice noted
    okay perfect right sorry sorted sound splendid super sure sweet terrific thanks understood welcome wicked wonderful
    yay yes
    """
)
"""With what people open a mail, and call no firm unless it is their own: "Perfect, let's say Monday"."""


_TITLES = words("dr prof professor mr mrs ms miss mx")
_DEGREES = words("phd dphil mphil msc bsc msci meng beng mba llm llb hnd nvq gcse")
"""What stands before a post as a firm may: "the PhD studentship"."""


def may_not_be(candidate: Candidate, sender: Sender) -> bool:
    """Given a name with its signs, return whether it is no employer's."""
    if is_portal(candidate.spelled) or is_no_firm(candidate.spelled, sender) or _is_exclaimed(candidate):
        return True
    if _is_a_job_site(candidate, sender):
        return True
    if _is_somebody(candidate, sender) or _is_department(candidate) or _is_of_a_street(candidate):
        return True
    if _is_the_machine(candidate.spelled, sender) and PLAINLY not in candidate.signs:
        return True
    return _is_given_name(candidate) or _is_senders_family(candidate, sender)


def _is_of_a_street(candidate: Candidate) -> bool:
    """Whether a name is a house's number and a street's name, with what it is behind it: "12 Main" of "12 Main st"."""
    return _HOUSE_NUMBER.match(candidate.spelled) is not None and not _OF_A_STREET.isdisjoint(candidate.signs)


def _is_a_job_site(candidate: Candidate, sender: Sender) -> bool:
    """Whether nothing but a job site's own name and domain tells a name: "Clever Jobs", or "Clever", of cleverjobs.

    Where somebody writes from it, it is the domain that a firm keeps for its jobs.
    """
    if not sender.machine:
        return False
    spelled = "".join(_WORDS.findall(candidate.spelled.casefold())).removesuffix("jobs")
    of_its_own = sender.label == f"{spelled}jobs"
    return bool(spelled) and of_its_own and not any(sign.startswith("in ") for sign in candidate.signs)


def _is_exclaimed(candidate: Candidate) -> bool:
    """Whether nothing plain speaks for a word with which a sentence opens: "Great, Monday at 2 it is"."""
    return candidate.spelled.casefold() in _EXCLAIMED and candidate.signs.isdisjoint(PLAIN)


def _is_senders_family(candidate: Candidate, sender: Sender) -> bool:
    """Whether a name is no more than how a recruiter's name ends: "Ruiz" of "Carla Ruiz" at an agency. A vet's firm may
    well be called after the vet."""
    name = candidate.spelled.casefold()
    if sender.agency != "agency" or "behind a first word" not in candidate.signs or " " in name or is_plain(candidate):
        return False
    return name not in sender.label and any(one.endswith(f" {name}") for one in sender.names)


def _is_the_machine(name: str, sender: Sender) -> bool:
    """Whether a name is that of the machine by which the firm writes, or of its site: "Reed", "Reed.co.uk"."""
    return bool(sender.platform) and sender.platform in {company_key(name), registrable(name)}


def is_portal(name: str) -> bool:
    """Given a name, return whether it is a portal's, by which many employers hire."""
    said = " ".join(name.casefold().split())
    return said in PORTALS or (" " in said and any(portal.endswith(f" {said}") for portal in PORTALS))


def is_plain(candidate: Candidate) -> bool:
    """Given a name, return whether a sign speaks for it that only a firm has: its domain, a turn of words."""
    return not (PLAIN - {"subject's turn", "in signature"}).isdisjoint(candidate.signs)


def is_domain_alone(candidate: Candidate) -> bool:
    """Given a name, return whether nothing but a domain tells it, run together from several words or cut."""
    return "domain alone" in candidate.signs and not any(sign.startswith("in ") for sign in candidate.signs)


def may_be_somebody(candidate: Candidate) -> bool:
    """Given a name that was chosen, return whether it may be a person's: nothing plain speaks for a firm."""
    plain = not candidate.signs.isdisjoint(PLAIN) or candidate.signs >= _AT_THE_DOMAIN
    county = candidate.spelled.casefold().split()[-1:] == ["county"]  # "Marlow County"
    return len(clean_name(candidate.spelled).split()) > 1 and not (plain or county)


def _is_somebody(candidate: Candidate, sender: Sender) -> bool:
    """Whether nothing but a turn that names people as well speaks for a name that may be a person's, and neither does
    the domain that cuts it."""
    if "turn of somebody" not in candidate.signs or not clean_name(candidate.spelled):
        return False
    return candidate.signs.isdisjoint(PLAIN) and not cuts_a_word(sender.written, candidate.spelled)


def _is_given_name(candidate: Candidate) -> bool:
    """Whether nothing plain speaks for a name by which people are called: "Priya and Tom", "you meet Ines Roth"."""
    if not candidate.signs.isdisjoint(PLAIN):
        return False
    if titled(candidate.spelled):
        return True
    name = candidate.spelled.casefold()
    joined = _JOINED.split(name)
    if len(joined) > 1:
        words = [part.split() for part in joined if part]
        called = all(len(part) < 3 and all(map(str.isalpha, part)) for part in words)
        return called and any(part[0] in GIVEN_NAMES for part in words)
    first, *others = name.split(" ")
    family = [word for word in others if word not in PARTICLES]  # "Anke van der Wet"
    office = OF_AN_OFFICE in candidate.signs and "left=at" not in candidate.signs
    beside = office or not candidate.signs.isdisjoint(_BEFORE_WHOM_ONE_MEETS)
    return first in GIVEN_NAMES and len(family) == 1 and family[0].isalpha() and beside


def _is_department(candidate: Candidate) -> bool:
    """Whether a name of several words is that of a field or a department: "Consultant, Accounting & Finance"."""
    named = frozenset(re.findall(r"\w+", candidate.spelled.casefold())) - _JOINTS
    return " " in candidate.spelled and bool(named) and named <= DEPARTMENTS | FIELDS and not is_plain(candidate)


def _is_of_a_template(parts: set[str]) -> bool:
    """Whether words are those of a template, with or without a number: "Event Date", "30 Minute Meeting"."""
    told = {word for word in parts if not word.isdigit()}
    return bool(told) and all(word in OF_TEMPLATES or (len(told) > 1 and is_of_the_calendar(word)) for word in told)


_CITIES_IN_SHORT = frozenset({"NYC", "SF", "LA", "DC", "ATL", "PDX", "BLR", "CDMX"})
_KIND_OF_HOUSE = expression(
    r"\b(?:[Ss]eries\s[A-H]|(?:Fortune|FTSE|DAX)\s\d{2,4}|Big\s(?:4|Four)|MNCs?|SMEs?|SMBs?|NGO|[Mm]ultinational|"
    r"[Ss]tart-?up|[Ss]cale-?up|[Cc]onglomerate)\Z"
)
"""How recruiters tell of a client whom they do not name."""


_OF_A_POST = expression(
    r"(?:interview|application|applying|vacancy|position|role|invitation|opening|screening|call)\s(?:for|of|as)\s|"
    r"(?:oportunidade|oportunidad|opportunité|opportunità|oferta|offre|vaga|vacante|vacature|stellenangebot|stelle|kans|"
    r"puesto|poste|posto|posizione|posição|posición|functie|entrevista|entretien|colloquio|sollicitatie(?:gesprek)?|bewerbung|"
    r"candidature|candidatura|solicitud|vorstellungsgespräch|bewerbungsgespräch|convite|uitnodiging|einladung)\s",
    re.IGNORECASE,
)
"""With what a subject names a post, in any language: "Interview for Stock Control", "Vaga Backend"."""


def _names_a_post(name: str, label: str) -> bool:
    """Given a name and the label of the sender's domain, return whether it begins as a vacancy's does: "Vaga Backend".

    A house may be called so, too: "Vaga Verde" at vagaverde.example.
    """
    first = name.casefold().split()[0] if name.strip() else ""
    return _OF_A_POST.match(name) is not None and not (first and label.startswith(first))


def is_no_firm(name: str, sender: Sender) -> bool:
    """Given a name, return whether it is a template's line, or of whom the mail is to: "Robin Hale", "Hello Robin"."""
    parts = set(_WORDS.findall(name.casefold().replace("’", "'")))
    if not parts or not _SHORTENED_VERBS.isdisjoint(parts) or _HALL.fullmatch(name):
        return True  # "CV and I'll"
    no_house = AUTHORITIES | _LEVELS | ((_TITLES | _DEGREES) - {sender.label})  # "Prof. Dr."; but "DR" is a broadcaster
    if not ADDRESSES.isdisjoint(parts) or _is_of_a_template(parts) or parts <= no_house:
        return True
    if _TIME_ZONE.fullmatch(name) or name.startswith("&") or _HOUR.search(name) or _BIDS.match(name):
        return True  # "10:00am (Central Time - US & Canada)", "00 PM IST", "Ask for Phil"
    if _names_a_post(name, sender.label) or _is_where_they_meet(name, parts, sender) or _is_body(name, parts, sender):
        return True
    if (name.casefold() in sender.names and clean_name(name)) or _is_a_given_name(name.casefold(), sender):
        return True  # "30 minutes with Petra", which Petra Lind's calendar writes
    if any(
        " " in somebody and name.casefold().endswith((f" and {somebody}", f" & {somebody}"))
        for somebody in sender.names
    ):
        return True  # "Robin and Nadia Haddad"
    if _KIND_OF_HOUSE.search(name) or (
        len(parts) == 1 and not NOT_A_PERSON.isdisjoint(parts) and parts != {sender.label}
    ):
        return True  # "F&B MNC", "University", "Recruitment"
    if len(parts & sender.receivers) > 1 or _is_the_reader(parts, sender) or _is_beside_reader(name, sender):
        return True
    keyed = company_key(name).split()  # "Data Analyst", "Analyst Trainee"
    if _SHORT_POST.search(name) or not keyed or _is_in_charge(keyed):
        return bool(keyed)  # "Business Change PM", "Head of Product"
    ends = keyed[-1] in ROLE_WORDS and not _is_the_houses_trade(keyed, sender)
    return ends or ("of" not in keyed and not ROLE_WORDS.isdisjoint(keyed[:-1]))


def _is_the_houses_trade(keyed: list[str], sender: Sender) -> bool:
    """Whether what may be the field of a post is the trade in the name of who writes: "Hollins Engineering"."""
    return is_trade(keyed[-1]) and len(keyed[0]) >= _LEAST_OF_A_HOUSE and sender.label.startswith(keyed[0])


def _is_in_charge(keyed: list[str]) -> bool:
    """Whether words are what somebody is who has a field in their charge: "Head of Product"."""
    of = keyed.index("of") if "of" in keyed else 0
    field = frozenset(keyed[of + 1 :]) - _JOINTS
    return of > 0 and OCCUPATIONS.issuperset(keyed[:of]) and bool(field) and field <= DEPARTMENTS


def _is_the_reader(parts: set[str], sender: Sender) -> bool:
    """Whether a name is the reader's, with initials or without: "R Hale", as an event is called in their calendar; or
    how they are greeted: "Hey Robin"."""
    if not parts.isdisjoint(_GREETS) and parts - _GREETS <= sender.receivers:
        return True
    initials = {word[0] for word in sender.receivers if word}
    whole = {part for part in parts if len(part) > 1}
    return bool(whole or parts <= sender.receivers) and whole <= sender.receivers and parts - whole <= initials


def _is_body(name: str, parts: set[str], sender: Sender) -> bool:
    """Whether a name is that of those who decide in a house, and not the sender's own: "Board of Management"."""
    its_own = sender.label.startswith("".join(name.casefold().split()))
    return parts <= OF_BODIES and not BODIES.isdisjoint(parts) and not its_own


def _is_where_they_meet(name: str, parts: set[str], sender: Sender) -> bool:
    """Whether a name is that of a room or a city, and not the sender's own, too: "Zoom", "Unit 9", "NYC"."""
    if name in _CITIES_IN_SHORT:
        return name.casefold() != sender.label
    if _NUMBERED_PLACE.fullmatch(name):
        return sender.label != "".join(name.casefold().split())
    return parts <= ROOMS and sender.label not in ROOMS


def _is_beside_reader(name: str, sender: Sender) -> bool:
    """Whether a name has the reader's on one side of a bar: "Vale / Larkspur Dairy" where Robin Vale is invited."""
    halves = [set(_WORDS.findall(half)) for half in _BAR.split(name.casefold())]
    return len(halves) > 1 and any(half and half <= sender.receivers for half in halves)


def _is_a_given_name(name: str, sender: Sender) -> bool:
    """Whether somebody of a mail is called so, and not their house, too: "Harker Recruitment" is nobody."""
    called = (one for one in sender.names if one.startswith(f"{name} ") and NOT_A_PERSON.isdisjoint(one.split()))
    return not sender.label.startswith(name) and any(called)
