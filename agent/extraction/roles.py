"""The role of an application, as the mail names it, without requisition numbers, places and the like."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import NamedTuple

from agent.expressions import expression
from agent.extraction.full_titles import in_full
from agent.extraction.given_names import GIVEN_NAMES
from agent.extraction.introductions import named_in_text
from agent.extraction.offices import holders
from agent.extraction.posts import clean_role, posts, role_key
from agent.extraction.ranking import Candidate, Candidates, Ranked, Table, rank
from agent.extraction.screens import drop_screens
from agent.extraction.signatures import read_signature
from agent.extraction.subjects import handed_on
from agent.extraction.towns import is_said_of_town
from agent.extraction.vocabulary import OCCUPATIONS, ROLE_WORDS, words
from agent.model.mail import Message

__all__ = ["Roles", "are_several", "clean_role", "find_role", "find_roles"]

_MOST_OTHERS = 3
_LEAST_OF_A_FIRM = 3  # letters of a name that is looked for beside a title
_OF_POST = "position role post job vacancy stelle poste puesto vaga functie vacature posizione ruolo"
_APPLIED = """
    application applied applying apply interview vacancy advert opening bewerbung candidature candidatura entrevista
    entretien colloquio gesprek gespräch vorstellungsgespräch
    """
_HIRING = frozenset(
    f"left={doing} {article}" for doing in words("hiring recruiting headhunting") for article in words("a an the")
)
"""Signs of what a recruiter who writes out of the blue has to fill: "I'm recruiting a Site Manager for"."""

_TOLD = frozenset(
    [f"right={word}" for word in words(f"{_OF_POST} opening opportunity plaza posto positions roles jobs vacancies")]
    + [f"left={word}" for word in words(f"{_OF_POST} als como comme")]
    + [f"left={word} {joint}" for word in words(f"{_OF_POST} title") for joint in words("of as : - – de di van di «")]
    + [f"left={word} {joint}" for word in words(_APPLIED) for joint in words("for as to als pour para per : - – |")]
    + [f"left={joint} {article}" for joint in words("for as pour") for article in words("the our a an this")]
    + [*_HIRING, "left=looking for", "on a card"]
)
"""Signs that a mail tells which role its reader applied for, and does not only speak of one."""


_POST_BEHIND = frozenset(f"right={word}" for word in words(f"{_OF_POST} opening"))
_OWN_WORDS = frozenset({"in subject", "in first", "in text", "in invitation"})

_PARTS_PLAYED = words(
    "interviewer interviewers interviewee panellist panelist attendee attendees candidate applicant host"
)
"""What people are in an interview, and nobody is by trade."""

_CHANGED = words("additional another change different extra new other our replacement second third your")

_STREET = expression(
    r"\b\d{1,5}[A-Za-z]?,?[ ](?P<name>(?:[NSEW]{1,2}\.?[ ])?(?:[A-Z][\w'’.\-]{0,30}[ ]){1,4}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Close|"
    r"Crescent|Highway|Hwy|Parkway|Pkwy|Quay|Row|Parade|Circle|Cir)\b)"
)
_OCCUPATIONS = OCCUPATIONS - words("arts commercial garde")
"""What in English is a field, and elsewhere somebody who works in it, tells nothing of an English title."""


_LED_TO = expression(r"\b(?:for|of|as|to|about|on)\s(?:the|an?|our|your|this)\s")  # "dates for the controls engineer"
_PART = expression(r"[^\W_]+")
_BEHIND_AND = expression(r"\s(?:&|and)\s")
_JOINED_FIELD = expression(r"(?P<field>.{2,60}?)\s(?:and|&)\s(?P<rest>.{4,80})\Z", re.IGNORECASE)
_NO_FIELDS = words(
    """
    application applications career careers congratulations contract covering cover cv date details dear hello hi
    interview interviews invitation job jobs letter many new news next offer opportunity portfolio position post re
    reminder resume role roles salary screening step teams test thank thanks thursday time today update vacancy
    welcome zoom
    """
)
"""What is said before a post, and is none of it: "Application and Research Officer interview"."""
_NAME_AND_OFFICE = expression(r"(?P<given>[^\W\d_a-z][^\W\d_]+)\s(?P<family>[^\W\d_a-z][\w'’-]+)(?:\s?[(,]|\Z)")
_OF_CONTRACTS = words(
    """
    a acting agency bank casual contract cover fixed full hours interim job leave long maternity of part parental
    paternity permanent position post relief seasonal secondment shift shifts short term temp temporary the time
    vacancy year years zero 1 2 3 6 9 12
    """
)
"""What tells how long and how much somebody works, and not as what: "maternity leave", "fixed term"."""


_SEVERAL = expression(
    r"\b(?:two|three|four|five|2|3|4|5|several|(?:a\s)?couple\sof|a\sfew|a\snumber\sof|multiple|various|both|some|"
    r"different)\s"
    r"(?:[\w'’/-]+\s){0,4}?(?:roles|positions|openings|vacancies|jobs|opportunities|posts)\b",
    re.IGNORECASE,
)


_OF_A_HUNT = expression(
    r"\b(?:appl(?:y|ied|ying|ication)s?|interview\w*|position|role|post|job|vacanc\w+|opening|subject|re|candidate|"
    r"interest\w*)\b",
    re.IGNORECASE,
)
"""In a line of what is quoted: it is about what somebody applied for."""
_STEP = expression(
    r"(?<!\bin)(?<!\bof)(?<!\band)(?<!\bfor)(?<!&)(?:\s+(?:skills?|aptitude|coding|online|technical|knowledge|"
    r"written|practical))?"
    r"\s+(?:tests?|assessments?|challenge|quiz|exam|exercise|trial(?:\s(?:shift|day))?)\Z"
    r"|(?:\s+(?:phone|telephone|video|initial|recruiter|final))*\s+"
    r"(?P<talk>phone|screen(?:ing)?|debrief|panel|round|session)\Z"
    r"|\s+[-–—]\s+(?P<kind>technical|hr|managerial|client|telephonic|screening)\Z",
    re.IGNORECASE,
)
"""A step of a hunt behind what the post is called."""


_TALKS = words("call chat meeting conversation")


class Roles(NamedTuple):
    """The role of a mail, other words in it that may be the role, and whether it is told as what was applied for."""

    name: str = ""
    others: tuple[str, ...] = ()
    told: bool = False


def find_roles(message: Message, company: str) -> Roles:
    """Given a message and the company that it is about, return the role, cleaned, and other words that may be one.

    Every group of words that may be a role is a candidate; the signs of where it stands and how it looks decide, with
    the weights that the corpus taught. The role is "" where nothing names one.
    """
    found = posts(message, company)
    _drop_sessions(found, message)
    _drop_terms(found)
    drop_screens(found, message)
    _drop_streets(found, message)
    _drop_holders(found, message)
    _drop_people(found, message)
    _drop_firm_and_towns(found, company, message)
    ranked = rank(Table.ROLE, found)
    key = _whole(ranked, _told_anew(ranked, ranked.best()) or _announced(found))
    key = _both_fields(ranked, key, message)
    told = bool(key) and _is_told(key, found[key], message)
    if key and not told and _is_no_post_of_theirs(key, found[key], message):
        # It tells mails apart all the same.
        return Roles("", (ranked.spelled(key), *ranked.others(key, _MOST_OTHERS - 1)))
    name = _bare(_without_step(_without_firm(ranked.spelled(key), company), message))
    name = in_full(name, message)
    return Roles(name, ranked.others(key, _MOST_OTHERS), told)


def find_role(message: Message, company: str) -> str:
    """Given a message and the company that it is about, return the role; "" where nothing names one."""
    return find_roles(message, company).name


def are_several(message: Message, roles: Roles) -> bool:
    """Given a recruiter's mail and the roles in it, return whether it has several to fill, of which none is meant.

    "I have two roles: a Planner with Larkin Produce and a Buyer with Tolland Homes." Several of one kind are one.
    """
    keys = [frozenset(role_key(role).split()) for role in (roles.name, *roles.others) if role]
    kinds = {frozenset(key & _OCCUPATIONS) for key in keys} - {frozenset()}
    apart = any(one.isdisjoint(other) for one in kinds for other in kinds)
    return apart and _SEVERAL.search(" ".join(message.body.new[:5000].split())) is not None


_LEADS = expression(r"\A(?:(?:de|di|da|do|du|van|von|als|as|como)\s+|d['’])(?=[^\W\d_]{3})")
_DATED = expression(
    r"[\s,–-]+(?:(?:on|le|el|il|am|op|em|den|no\s+dia)\s+(?:[^\W\d_]{3,10},?\s+)?\d{1,2}\s?[/.]\s?\d{1,2}|"
    r"[0-3]\d[/.](?:0[1-9]|1[0-2]))(?:[/.](?:\d\d)?\d\d)?\.?\Z",
    re.IGNORECASE,
)


_AT_FIRM = expression(r"\s+@\s*\S.*\Z")
_LOOP = expression(
    r"\s+for\s+an?\s.*\Z|\s+(?:loop|on-?site|(?:job\s+)?app(?:lication)?)\Z|,?\s+(?:Level|Grade|Band|Tier)\Z",
    re.IGNORECASE,
)
"""What is none of a title at its end: rounds of talks about it, that one applied, or a level cut off."""


def _bare(role: str) -> str:
    """A title without the word that leads to it and the day behind it: "Contable" of "de Contable el 12/03"."""
    bare = _LOOP.sub("", _AT_FIRM.sub("", _DATED.sub("", _LEADS.sub("", role))))
    return bare if bare and _names_occupation(role_key(bare)) else _DATED.sub("", _LEADS.sub("", role)) or role


def _without_firm(role: str, company: str) -> str:
    """A title without the firm that stands beside it: "Estimator" of "Estimator, Larkspur Freight", or of
    "Larkspur Estimator"."""
    firm = r"\s+".join(re.escape(word) for word in company.split())
    if len(firm) < _LEAST_OF_A_FIRM or company.split()[0].casefold() not in role.casefold():
        return role  # most: to make an expression of a name takes longer than all the rest
    if _names_occupation(role_key(rest := _behind_short_name(role, company))):
        role = rest
    bare = re.sub(rf"(?:\s*[,@|–—(]\s*|\s+[-/]\s+|\s+at\s+)(?:the\s+)?{firm}\b\W*\Z", "", role, flags=re.IGNORECASE)
    bare = re.sub(rf"\s+(?:at|na|no|en|bei|chez|presso|bij)\s+(?:the\s+)?{firm}\b.*\Z", "", bare, flags=re.IGNORECASE)
    return re.sub(rf"\A(?i:{firm})(?:\s*[,|–—:]\s*|\s+[-/]\s+|\s+(?=[A-Z]))", "", bare) or role


def _behind_short_name(role: str, company: str) -> str:
    """What stands in a title behind the firm's name without its last word: "Night Auditor" of "Harbor Light Night
    Auditor" at Harbor Light Inn; "" where that name does not begin it."""
    short = company.casefold().split()[:-1]
    parts = role.split()
    whole = role.casefold().startswith(company.casefold())
    begins = len(short) > 1 and not whole and [part.casefold() for part in parts[: len(short)]] == short
    return " ".join(parts[len(short) :]) if begins else ""


def _without_step(role: str, message: Message) -> str:
    """An occupation without the step of the hunt that is named after it: "Buyer" of "Buyer Skills Test".

    What stands behind a dash may be part of a title: it is a step where the mail speaks of such a round.
    """
    step = _STEP.search(role)
    if not step or not _names_occupation(role_key(role[: step.start()])):
        return role
    kind = step["kind"]
    text = f"{message.subject}\n{message.body.new[:5000]}"
    if kind and not re.search(rf"\b{kind}\s+(?:round|interview|discussion|stage|call)\b", text, re.IGNORECASE):
        return role
    return role[: step.start()]


def _is_told(key: str, candidate: Candidate, message: Message) -> bool:
    """Whether a mail tells a role as what was applied for: beside such words, or at its head, as no event's title.

    A talk that is called by an occupation may be with one: "Engineering Manager Screen".
    """
    if not _TOLD.isdisjoint(candidate.signs):
        return True
    step = _STEP.search(candidate.spelled)
    event = bool(message.invitations) or (step is not None and step["talk"] is not None)
    return "in subject" in candidate.signs and not event and _names_occupation(key)


def _is_no_post_of_theirs(key: str, candidate: Candidate, message: Message) -> bool:
    """Whether what nothing tells as applied for stands in what is quoted alone, or is what the writer signs as."""
    if "in quoted" in candidate.signs and _OWN_WORDS.isdisjoint(candidate.signs) and not handed_on(message):
        lines = [line for line in message.body.quoted[:6000].splitlines() if f" {key} " in f" {role_key(line)} "]
        return not any(_OF_A_HUNT.search(line) for line in lines)
    title = role_key(read_signature(message).title)
    return bool(title) and f" {key} " in f" {title} "


def _drop_sessions(found: Candidates, message: Message) -> None:
    """Leave out what an event is called by what happens in it: "Working together", "Systems walk-through"."""
    if message.invitations:
        for key in [
            key for key, one in found.items() if not _names_occupation(key) and not _is_told(key, one, message)
        ]:
            del found[key]


def _drop_terms(found: Candidates) -> None:
    """Leave out what tells the terms of a post alone, or is a talk: "Full Time", "Screening Call"."""
    for key in [key for key in found if key.rpartition(" ")[2] in _TALKS]:
        del found[key]
    for key in [key for key in found if _OF_CONTRACTS.issuperset(_PART.findall(key.casefold()))]:
        del found[key]


def _drop_firm_and_towns(found: Candidates, company: str, message: Message) -> None:
    """Leave out what is the firm, with its town too, the town, or the firm's last word before the role.

    "Larkspur Dairy in Hove" and "Hove" name no post, and of "Orme & Vale Graduate Programme" the firm is none of it.
    """
    firm = role_key(company)
    last = role_key(_BEHIND_AND.split(company)[-1]) if _BEHIND_AND.search(company) else ""
    text = message.body.new[:5000]
    for key in [key for key in found if not _names_occupation(key)]:
        of_firm = (
            bool(firm)
            and f"{key} ".startswith(f"{firm} ")
            and (key == firm or key.startswith((f"{firm} in ", f"{firm} at ")))
        )
        if of_firm or is_said_of_town(found[key].spelled, text):
            del found[key]
    for key in [key for key in found if last and key.startswith(f"{last} ")]:
        one = found.pop(key)
        for spelled in one.spellings:
            rest = " ".join(spelled.split()[len(last.split()) :])
            found.note(role_key(rest), rest, one.signs)


def _announced(found: Candidates) -> str:
    """The key of an occupation that a mail says it is hiring: "I'm recruiting a Senior Site Manager for"; else ""."""
    fits = [key for key, one in found.items() if not _HIRING.isdisjoint(one.signs) and key.split()[-1] in OCCUPATIONS]
    return max(fits, key=len, default="") or _called_a_post(found)


def _called_a_post(found: Candidates) -> str:
    """The key of the only occupation that a mail calls a post: "your letter of offer for the Site Manager role"."""
    called = [key for key, one in found.items() if not _POST_BEHIND.isdisjoint(one.signs)]
    fits = [key for key in called if key.split()[-1] in OCCUPATIONS and not _LED_TO.search(key)]
    whole = [key for key in fits if not any(key != other and f" {key} " in f" {other} " for other in fits)]
    return whole[0] if len(whole) == 1 else ""


def _told_anew(ranked: Ranked, key: str) -> str:
    """The key of a post that a mail's own words name as one, where the likeliest stands in what is quoted alone.

    "Is it about the Baker or the Butcher role?" is answered with "the Butcher position".
    """
    found = ranked.candidates
    if not key or "in quoted" not in found[key].signs or not _OWN_WORDS.isdisjoint(found[key].signs):
        return key
    told = (one for _, one in ranked.order if not _OWN_WORDS.isdisjoint(found[one].signs) and _names_occupation(one))
    return next((one for one in told if not _POST_BEHIND.isdisjoint(found[one].signs)), key)


def _drop_streets(found: Candidates, message: Message) -> None:
    """Leave out what is a street's name, or of one, with its town too: "1200 E Baker St, Mesa", "14 Carpenter Road"."""
    streets = [role_key(street["name"]) for street in islice(_STREET.finditer(message.body.new[:20000]), 10)]
    for key in [key for key in found if any(_is_of_street(key, street) for street in streets)]:
        del found[key]


def _is_of_street(key: str, street: str) -> bool:
    parts = street.split()
    tails = (" ".join(parts[at:]) for at in range(len(parts) - 1))
    return f" {key} " in f" {street} " or any(key.startswith(f"{tail} ") for tail in tails)


def _drop_holders(found: Candidates, message: Message) -> None:
    """Leave out what somebody else holds, where nothing else speaks of that post.

    "The Site Manager, Petra Lind", "you'll meet Petra Lind, our Site Manager".
    """
    held = list(holders(message.body.new[:20000]))
    titles = [role_key(one.title) for one in named_in_text(message.body.new[:20000]) if one.title]
    if not held and not titles:
        return
    said = f" {role_key(f'{message.subject} {message.body.new[:20000]}')} "
    offices = Counter(role_key(one.office) for one in held) | Counter(titles)
    names = [f" {role_key(one.name)} " for one in held]
    for key in list(found):
        if any(name in f" {key} " for name in names) or (key in offices and said.count(f" {key} ") <= offices[key]):
            del found[key]


def _drop_people(found: Candidates, message: Message) -> None:
    """Leave out whom the user will meet, or who wrote, whose family's name is a trade: "Karen Baker"."""
    named = named_in_text(f"{message.subject}\n{message.body.new[:20000]}")
    people = [one.name for one in named] + [message.sender.name, *(one.name for one in message.recipients)]
    names = [f" {role_key(name)} " for name in people if " " in name.strip()]
    somebody = [one.spelled for one in found.values() if _is_somebody(one.spelled)]
    offices = {role_key(said.partition("(")[2] or said.partition(",")[2]) for said in somebody}
    for key in [key for key, one in found.items() if one.spelled in somebody or key in offices]:
        del found[key]
    for key in [key for key in found if _is_part_played(key) or any(name in f" {key} " for name in names)]:
        del found[key]


def _is_part_played(key: str) -> bool:
    """Whether words only say what somebody is in an interview: "panelists", "swapping interviewer"."""
    *before, last = key.split()
    changed = all(word in _CHANGED or word.endswith("ing") for word in before)
    return last in _PARTS_PLAYED and changed


def _is_somebody(said: str) -> bool:
    """Whether words begin with somebody's name, and what they are stands behind it: "Ana Ruiz (VP, Trading)"."""
    named = _NAME_AND_OFFICE.match(said)
    if named is None or named["given"].casefold() not in GIVEN_NAMES:
        return False
    return named["family"].casefold() not in OCCUPATIONS | ROLE_WORDS


def _whole(ranked: Ranked, key: str) -> str:
    """The key of a role, or of the whole of which it is a part that names no occupation.

    "Registrar of Prints" for "Prints", "Associate, Leasing" for "Leasing", "Of Counsel" for "Counsel".
    """
    found = ranked.candidates
    if (whole := f"of {key}") in found and found[whole].spelled.startswith("Of "):
        return whole  # a title that begins with a capital of its own
    if not key or _names_occupation(key):
        return key
    longer = [other for _, other in ranked.order if other.endswith(f" {key}") and _heads(other, key)]
    return longer[0] if longer else key


def _both_fields(ranked: Ranked, key: str, message: Message) -> str:
    """The key of a role, or of the whole of which it is the second half: "Policy and Research Officer".

    What stands before the "and" is a field of the same post, and no post of its own, and the half stands nowhere alone.
    """
    if not key or not _names_occupation(key):
        return key
    said = (
        f" {' '.join(_PART.findall(f'{message.subject} {message.body.new[:20000]}'.casefold().replace('&', 'and')))} "
    )
    for _, other in ranked.order:
        joined = _JOINED_FIELD.match(ranked.spelled(other))
        if joined is None or role_key(joined["rest"]) != key or not _is_field(joined["field"]):
            continue
        half = " ".join(_PART.findall(joined["rest"].casefold()))
        field = " ".join(_PART.findall(joined["field"].casefold().replace("&", "and")))
        if said.count(f" {half} ") == said.count(f" {field} and {half} "):
            return other
    return key


def _is_field(words_before: str) -> bool:
    """Whether words before an "and" are what somebody works in: no occupation, no step, and as a title is written."""
    parts = _PART.findall(words_before)
    low = frozenset(part.casefold() for part in parts)
    capitals = all(part[0].isupper() for part in parts if len(part) > 3)
    return capitals and low.isdisjoint(_OCCUPATIONS | _NO_FIELDS) and len(parts) < 4


def _heads(whole: str, part: str) -> bool:
    """Whether an occupation stands before the rest of a title, and little else: "manager of", "associate"."""
    head = [word for word in whole.removesuffix(part).split() if word != "of"]
    return 0 < len(head) < 3 and head[-1] in _OCCUPATIONS


def _names_occupation(key: str) -> bool:
    return not _OCCUPATIONS.isdisjoint(key.split())
