"""What looks like a post and is none: streets, people, what somebody else holds, terms of a contract, the firm."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from itertools import islice

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import titled
from agent.extraction.names.offices import held_in_brackets, holders
from agent.extraction.post.bare_titles import names_occupation
from agent.extraction.post.posts import role_key
from agent.extraction.post.screens import drop_screens
from agent.extraction.who.introductions import named_in_text
from agent.extraction.words.ranking import Candidate, Candidates
from agent.extraction.words.towns import is_said_of_town, is_town
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS, words
from agent.extraction.words.works import ENGINEERED
from agent.model.mail import Message

_FIRST_NAME_IN_OFFICE = expression(r"(?<![A-Za-z(] )(?<!\w)(?P<given>[A-Z][a-z]+)\s\((?P<office>[^()\n\d]{2,40})\)")
"""Somebody by the first name alone, with the office in brackets: "10:00 Sam (CTO)"."""
_HELLO = expression(
    r"\s*(?:(?i:hi|hello|hey|dear|good\s(?:morning|afternoon|evening)))\s(?P<name>[^\W\d_a-z][\w'’-]+)\s*[,!.:–—-]"
)
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
_BEHIND_AND = expression(r"\s(?:&|and)\s")
_NAME_AND_OFFICE = expression(r"(?P<given>[^\W\d_a-z][^\W\d_]+)\s(?P<family>[^\W\d_a-z][\w'’-]+)(?:\s?[(,]|\Z)")
_OF_CONTRACTS = words(
    """
    a acting agency bank casual contract cover fixed full hours interim job leave long maternity of part parental
    paternity permanent position post relief seasonal secondment shift shifts short term temp temporary the time
    vacancy year years zero 1 2 3 6 9 12
    """
)
"""What tells how long and how much somebody works, and not as what: "maternity leave", "fixed term"."""

_OVER_THE_READER = expression(
    r"(?:(?:most\s)?recent|current|present|previous|former|last)\s(?:\w+\s){0,2}?(?:manager|supervisor|employer|boss|head)\b"
    r"|hiring\smanager\Z",
    re.IGNORECASE,
)
"""For whom the reader works, or did, and who hires: "we wait for the hiring manager" means no post."""

_OF_STARS = expression(
    r"(?:\d|one|two|three|four|five)[ -]?stars?(?:[ -](?:hotel|luxury|resort|property|site|venue))?", re.IGNORECASE
)
"""What tells how grand a house is, and not what for somebody is sought: "5 star"."""

_BEHIND_NAME = expression(r",|\s(?:in|at|of|\()\b")
_POSTS = words("position role post job vacancy opening")
_LABELLED = frozenset(f"left={word} :" for word in _POSTS)
_AS_A_POST = frozenset([f"right={word}" for word in _POSTS] + [f"left={word}" for word in _POSTS])
_HOUSES = words(
    "agency association bank charity clinic college company council foundation hospital institute institution ministry "
    "museum nonprofit startup trust university"
)
_TALKS = words("call chat meeting conversation")
_DEEDS = words("lead head")
_TESTS = words("assessment assessments test tests quiz exam challenge questionnaire")
_AS_A_TEST = frozenset(f"right={word}" for word in _TESTS)
_RIGHT = expression(r"right=\S+\Z")
_WHOSE = words("the a an our my your their this that all")


_SPOKEN_TO = frozenset(
    f"left={word}" for word in ("ask", "asked", "meet", "see", "tell", "with", "call", "contact", "thank")
)
_KINDS_OF_TALK = words("técnica telefónica telefônica presencial virtual personal grupal inicial final")
"""What a talk may be behind "entrevista"; the first means somebody, too."""


def drop_no_posts(found: Candidates, company: str, message: Message, people: Collection[str] = ()) -> None:
    """Given the words of a mail that may be the role, and whom it names, leave out what only looks like one."""
    _drop_terms(found)
    _drop_others_told(found, message)
    _drop_tongues(found, message)
    _drop_tests(found)
    drop_screens(found, message)
    _drop_houses(found)
    _drop_works(found)
    _drop_streets(found, message)
    _drop_holders(found, message, people)
    _drop_people(found, message)
    _drop_firm_and_towns(found, company, message)


_MAY_LIKE = expression(
    r"(?:^|[.!?]\s)\W*(?:(?:see\s|view\s|browse\s|here\sare\s|some\s)?(?:(?:other|more|similar|related|recommended|new|latest)\s){1,2}"
    r"(?:jobs?|roles?|vacancies|positions|opportunities|openings)\b[^.!?\n]{0,40}?(?::|\b(?:like|interest\w*|for\syou|match\w*)\b)|"
    r"(?:you\s(?:may|might)\s(?:also\s)?(?:like|be\sinterested\sin)|jobs\s(?:for\syou|you\smay\slike))\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""What heads the posts that a machine has besides, at the end of its mail: "Other jobs you might like"."""
_RULED_OUT = expression(
    r"\b(?:(?:too|over|far\stoo)[\s-]?(?:experienced|qualified|senior|junior|good)\sfor|rather\sthan|instead\sof|but\snot)\s"
    r"(?:the|our|an?)\s(?P<post>[\w&/-]+(?:\s[\w&/-]+){0,4}?)(?=\s(?:one|role|post|job|position|vacancy)\b|[.,;)\n])",
    re.IGNORECASE,
)
"""A post for which the reader is not meant: "too experienced for the Assistant Producer one"."""
_ANOTHER = expression(r"(?:a\s)?(?:different|another|same)\s", re.IGNORECASE)
_ENCLOSED = expression(
    r"\s(?:(?:my\s)?(?:cv|c\.v\.|resume|résumé|application|letter)\s)?(?:attached|enclosed)\Z", re.IGNORECASE
)
"""What is no word of a post's name, before it and behind it: "weekend florist cv attached"."""
_BESIDES = words("plus maybe perhaps hi hiya hey hello alright cheers dear oi thanks yo")


def _drop_others_told(found: Candidates, message: Message) -> None:
    """Leave out posts that are told besides, or for which the reader is not meant, where another one is named; somebody
    with two titles; and who else is there: "plus one developer"."""
    text = message.body.new[:20000]
    said = role_key(f"{message.subject} {text}")
    likes = _MAY_LIKE.search(text)
    listed = role_key(text[likes.end() :]) if likes else ""
    ruled = [role_key(one["post"]) for one in islice(_RULED_OUT.finditer(text), 4)]
    for key in [key for key, one in found.items() if _is_told_besides(key, one.spelled)]:
        del found[key]
    gone = [key for key in found if listed and f" {said} ".count(f" {key} ") == f" {listed} ".count(f" {key} ")]
    gone += [key for key in found if key in ruled]
    if any(names_occupation(key) and key not in gone and not any(one in key for one in ruled) for key in found):
        for key in set(gone):
            del found[key]


def _is_told_besides(key: str, spelled: str) -> bool:
    rest = spelled.partition(" ")[2]
    two_titles = bool(titled(spelled)) and bool(titled(rest)) and OCCUPATIONS.isdisjoint(role_key(rest).split())
    return two_titles or key.partition(" ")[0] in _BESIDES


_OTHER_TONGUE = expression(
    r"\b(?:(?P<one>English|French|Spanish|Welsh|Irish)\s"
    r"(?:(?:version\s)?(?:follows|to\sfollow|below)|(?:sub)?titles|captions|translations?|transcripts?)|"
    r"(?P<other>anglais|français|inglés|español)\s(?:suit|plus\sbas|ci-dessous|a\scontinuación|abajo))\b",
    re.IGNORECASE,
)
"""What says that a mail goes on in another language: nobody teaches it."""


def is_of_stars(name: str) -> bool:
    """Given a role, return whether it tells no more than how grand a house is: "5 star"."""
    return _OF_STARS.fullmatch(name) is not None


def _drop_tongues(found: Candidates, message: Message) -> None:
    for told in islice(_OTHER_TONGUE.finditer(message.body.new[:2000]), 4):
        found.pop(role_key(told["one"] or told["other"]), None)


def _drop_tests(found: Candidates) -> None:
    """Leave out what a test is called, and after what, where that is nothing else: "the Data Modelling assessment"."""
    fields = [key for key in found if key.endswith("ing") or not names_occupation(key)]
    right = {key: {one for one in found[key].signs if _RIGHT.match(one)} for key in fields}
    after = [key for key in fields if right[key] and right[key] <= _AS_A_TEST]
    tests = [key for key in found if key.rpartition(" ")[2] in _TESTS and _is_no_post(found, key, after)]
    for key in {*after, *tests}:
        del found[key]


def _is_no_post(found: Candidates, key: str, fields: list[str]) -> bool:
    """Whether what ends as a test does is one: it is called after a field of work, or nobody would be called so."""
    of_a_field = any(key.startswith(f"{field} ") for field in fields)
    return of_a_field or not (names_occupation(key) or found[key].signs & (_AS_A_POST | _LABELLED))


def _drop_terms(found: Candidates) -> None:
    """Leave out what tells the terms of a post alone, is a talk, tells a deed, or is whom the reader worked for: "Full
    Time", "Screening Call", "your most recent line manager"."""
    for key in [key for key in found if key.rpartition(" ")[2] in _TALKS or _is_a_deed(key.split())]:
        del found[key]
    for key in [key for key, one in found.items() if key in _KINDS_OF_TALK and "left=entrevista" in one.signs]:
        del found[key]  # "entrevista técnica"
    for key in [key for key in found if _ANOTHER.match(key)]:
        del found[key]  # "a different office"
    for key in [key for key in found if _ENCLOSED.search(key)]:
        one = found.pop(key)
        for spelled in one.spellings:
            rest = _ENCLOSED.sub("", spelled)
            found.note(role_key(rest), rest, one.signs)
    for key in [key for key in found if _OVER_THE_READER.match(key) and _AS_A_POST.isdisjoint(found[key].signs)]:
        del found[key]
    for key in [key for key in found if _OF_CONTRACTS.issuperset(re.findall(r"[^\W_]+", key.casefold()))]:
        del found[key]


def _is_a_deed(parts: list[str]) -> bool:
    """Whether words say what somebody does, and name no post: "I lead the design group"."""
    return len(parts) > 2 and parts[0] in _DEEDS and parts[1] in _WHOSE


def _drop_firm_and_towns(found: Candidates, company: str, message: Message) -> None:
    """Leave out what is the firm, with its town too, the town, or the firm's last word before the role.

    "Larkspur Dairy in Hove" and "Hove" name no post, and of "Orme & Vale Graduate Programme" the firm is none of it.
    """
    for key, one in list(found.items()):
        post, _, place = one.spelled.rpartition(" in ")
        if post and is_town(place) and role_key(post) in found:
            del found[key]  # "Lecturer in Leeds"
    firm = role_key(company)
    last = role_key(_BEHIND_AND.split(company)[-1]) if _BEHIND_AND.search(company) else ""
    text = message.body.new[:5000]
    for key in [key for key in found if not names_occupation(key)]:
        of_firm = bool(firm) and (key == firm or key.startswith((f"{firm} in ", f"{firm} at ")))
        labelled = not _LABELLED.isdisjoint(found[key].signs)  # "Position: Vessel Traffic Regulator, MT-05"
        if of_firm or (not labelled and is_said_of_town(found[key].spelled, text)):
            del found[key]
    for key in [key for key in found if last and key.startswith(f"{last} ")]:
        one = found.pop(key)
        for spelled in one.spellings:
            rest = " ".join(spelled.split()[len(last.split()) :])
            found.note(role_key(rest), rest, one.signs)


def _drop_works(found: Candidates) -> None:
    """Leave out works that are called after what is done there, beside a post: "Fitter - Driekop Engineering"."""
    works = [key for key, one in found.items() if _are_works(_BEHIND_NAME.split(one.spelled)[0].casefold().split())]
    beside = any(
        "in subject" in one.signs and names_occupation(key) and "engineering" not in key.split()
        for key, one in found.items()
    )
    for key in works if beside else ():
        del found[key]


def _are_works(parts: list[str]) -> bool:
    return (
        2 <= len(parts) <= 4
        and parts[-1] == "engineering"
        and parts[0] not in ENGINEERED
        and not any(map(names_occupation, parts[:-1]))
    )


def _drop_streets(found: Candidates, message: Message) -> None:
    """Leave out what is a street's name, or of one, with its town too: "1200 E Baker St, Mesa", "14 Carpenter Road"."""
    streets = [role_key(street["name"]) for street in islice(_STREET.finditer(message.body.new[:20000]), 10)]
    for key in [key for key in found if any(_is_of_street(key, street) for street in streets)]:
        del found[key]


def _is_of_street(key: str, street: str) -> bool:
    parts = street.split()
    tails = (" ".join(parts[at:]) for at in range(len(parts) - 1))
    return f" {key} " in f" {street} " or any(key.startswith(f"{tail} ") for tail in tails)


def _drop_holders(found: Candidates, message: Message, named: Collection[str]) -> None:
    """Leave out what somebody else holds, where nothing else speaks of that post.

    "The Site Manager, Petra Lind", "you'll meet Petra Lind, our Site Manager".
    """
    held = [one for one in holders(message.body.new[:20000]) if not _names_a_post(f"{one.office} {one.name}", found)]
    people = named_in_text(message.body.new[:20000])
    titles = [role_key(one.title) for one in people if one.title]
    everybody = {one.name for one in people}.union(named)
    titles += [role_key(one) for name in everybody for one in _in_brackets_behind(name, message.body.new[:20000])]
    titles += map(role_key, held_in_brackets(message.body.new[:20000]))
    alone = islice(_FIRST_NAME_IN_OFFICE.finditer(message.body.new[:20000]), 10)
    titles += [role_key(one["office"]) for one in alone if one["given"].casefold() in GIVEN_NAMES]
    if not held and not titles:
        return
    said = f" {role_key(f'{message.subject} {message.body.new[:20000]}')} "
    offices = Counter(role_key(one.office) for one in held) | Counter(titles)
    names = [f" {role_key(name)} " for name in (*(one.name for one in held), *named) if " " in name]
    for key in list(found):
        told = max((times for office, times in offices.items() if f" {key} " in f" {office} "), default=0)
        if any(name in f" {key} " for name in names) or (told and said.count(f" {key} ") <= told):
            del found[key]


def _in_brackets_behind(name: str, text: str) -> list[str]:
    """What a text has in brackets behind somebody's name: "Pieter-Jan Mulder (teamleider)"."""
    at = text.find(f"{name} (")
    inside = text[at + len(name) + 2 : at + len(name) + 42] if at >= 0 else ""
    office, closed, _ = inside.partition(")")
    family = name.rpartition(" ")[2]
    return [office, f"{family} {office}", family] if closed else []


def _names_a_post(said: str, found: Candidates) -> bool:
    """Whether an office with what looks like its holder is a post: "the Data Engineer, Ads Measurement role"."""
    keys = (role_key(said), role_key(said).partition(" ")[2])
    return any(key in found and not _AS_A_POST.isdisjoint(found[key].signs) for key in keys)


def _drop_people(found: Candidates, message: Message) -> None:
    """Leave out whom the user will meet, or who wrote, whose family's name is a trade: "Karen Baker"."""
    named = named_in_text(message.subject) + named_in_text(message.body.new[:20000])
    people = [one.name for one in named] + [message.sender.name, *(one.name for one in message.recipients)]
    names = [f" {role_key(name)} " for name in people if " " in name.strip()]
    somebody = [one.spelled for one in found.values() if _is_somebody(one.spelled) or _is_titled(one)]
    offices = {role_key(said.partition("(")[2] or said.partition(",")[2]) for said in somebody}
    for key in [key for key, one in found.items() if one.spelled in somebody or key in offices]:
        del found[key]
    given = _HELLO.match(message.body.new)
    greeted = f"{given['name'].casefold()} " if given and given["name"].casefold() not in OCCUPATIONS else None
    for key in [key for key in found if greeted and key.startswith(greeted) and len(key.split()) == 2]:
        del found[key]  # "Managerial Round - Ivo Tarn", "Hi Ivo"
    for key in [key for key in found if _is_part_played(key) or any(name in f" {key} " for name in names)]:
        del found[key]


def _drop_houses(found: Candidates) -> None:
    """Leave out what kind of house the employer is, where no client's name is told: "Grants role,
    medical institute"."""
    for key in list(found):
        *before, last = key.split() or [""]
        if before and last in _HOUSES and OCCUPATIONS.isdisjoint(before) and _AS_A_POST.isdisjoint(found[key].signs):
            del found[key]


def _is_part_played(key: str) -> bool:
    """Whether words only say what somebody is in an interview: "panelists", "swapping interviewer"."""
    *before, last = key.split()
    changed = all(word in _CHANGED or word.endswith("ing") for word in before)
    return last in _PARTS_PLAYED and changed


def _is_titled(one: Candidate) -> bool:
    """Whether words are a title and a name, and stand where somebody is spoken of: "ask Professor Lund"."""
    first, _, family = one.spelled.partition(" ")
    named = bool(titled(one.spelled)) and family.isalpha() and family.casefold() not in OCCUPATIONS | ROLE_WORDS
    return named and first[:1].isupper() and not _SPOKEN_TO.isdisjoint(one.signs)


def _is_somebody(said: str) -> bool:
    """Whether words begin with somebody's name, and what they are stands behind it: "Ana Ruiz (VP, Trading)"."""
    named = _NAME_AND_OFFICE.match(said)
    if named is None or named["given"].casefold() not in GIVEN_NAMES:
        return False
    return named["family"].casefold() not in OCCUPATIONS | ROLE_WORDS
