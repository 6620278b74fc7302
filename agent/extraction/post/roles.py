"""The role of an application, as the mail names it, without requisition numbers, places and the like."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from agent.expressions import expression
from agent.extraction.names.signatures import read_signature
from agent.extraction.post.bare_titles import STEP, bare_title, names_occupation
from agent.extraction.post.full_titles import as_posted, in_full
from agent.extraction.post.no_posts import drop_no_posts, is_of_stars
from agent.extraction.post.posts import clean_role, posts, role_key
from agent.extraction.words.ranking import Candidate, Candidates, Ranked, Table, rank
from agent.extraction.words.subjects import handed_on
from agent.extraction.words.vocabulary import ENGLISH_OCCUPATIONS, OCCUPATIONS, words
from agent.model.mail import Message

__all__ = ["Roles", "are_several", "clean_role", "find_role", "find_roles"]

_MOST_OTHERS = 3
_OF_POST = "position role post job vacancy stelle poste puesto vaga functie vacature posizione ruolo"
_APPLIED = """
    application applied applying apply interview vacancy advert opening bewerbung candidature candidatura entrevista
    entretien colloquio gesprek gespräch vorstellungsgespräch interviewing interviewed candidates applicants shortlist
    """
_HIRING = frozenset(
    f"left={doing} {article}" for doing in words("hiring recruiting headhunting") for article in words("a an the")
)
"""Signs of what a recruiter who writes out of the blue has to fill: "I'm recruiting a Site Manager for"."""

_TOLD = frozenset(
    [
        f"right={word}"
        for word in words(f"{_OF_POST} opening opportunity process plaza posto positions roles jobs vacancies")
    ]
    + [f"left={word}" for word in words(f"{_OF_POST} als como comme")]
    + [f"left={word} {joint}" for word in words(f"{_OF_POST} title") for joint in words("of as : - – de di van di «")]
    + [f"left={word} {joint}" for word in words(_APPLIED) for joint in words("for as to als pour para per : - – |")]
    + [f"left={joint} {article}" for joint in words("for as pour") for article in words("the our a an this")]
    + [
        f"occupation at its end left={lead}" for lead in words("for re regarding")
    ]  # "confirming 3 pm for Grants Officer"
    + [*_HIRING, "left=looking for", "on a card"]
)
"""Signs that a mail tells which role its reader applied for, and does not only speak of one."""

_STELLE = frozenset(f"left=stelle {word}" for word in words("als der des"))
_OF_TRADES = ("in", "er", "kraft", "hilfe", "mann", "frau", "ist")
"""How the names of trades end in German."""

_POST_BEHIND = frozenset(f"right={word}" for word in words(f"{_OF_POST} opening"))
_OWN_WORDS = frozenset({"in subject", "in first", "in text", "in invitation"})

_LED_TO = expression(r"\b(?:for|of|as|to|about|on)\s(?:the|an?|our|your|this)\s")  # "dates for the controls engineer"
_PART = expression(r"[^\W_]+")
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


_KIND_BEHIND = expression(r"\s(?:post|position|role|job|vacancy)\s(?:in|for|at|with|on|within)\s.*\Z")
_BEFORE_OF = words(
    "back duty end front internet learner out path point proof quality right rights schedule terms tool top"
)
"""With what titles begin that an "of" is in, and no post is: "Front of House Lead", "Out of Hours Nurse"."""
_RANKS = words("head senior junior deputy assistant lead chief trainee apprentice principal sous under")
_SOUGHT = expression(
    r"\W*(?:(?:currently|now|we(?:['’]re|\sare))\s)?(?:hiring|recruiting|looking|vacancy|role|position)\s?(?:for\b|:)",
    re.IGNORECASE,
)
"""Under a name: what a recruiter has to fill, and not what they are: "Hiring for: Data Engineer"."""


class Roles(NamedTuple):
    """The role of a mail, other words in it that may be the role, and whether it is told as what was applied for."""

    name: str = ""
    others: tuple[str, ...] = ()
    told: bool = False


def find_roles(message: Message, company: str, people: Collection[str] = ()) -> Roles:
    """Given a message and the company that it is about, return the role, cleaned, and other words that may be one.

    ``people`` are the names of those whom the message names: nobody's is a role.
    Every group of words that may be a role is a candidate; the signs of where it stands and how it looks decide, with
    the weights that the corpus taught. The role is "" where nothing names one.
    """
    found = posts(message, company)
    _drop_sessions(found, message)
    drop_no_posts(found, company, message, people)
    _drop_whom_it_names(found, people)
    ranked = rank(Table.ROLE, found)
    key = _whole(ranked, _told_anew(ranked, ranked.best()) or _announced(found))
    key = _of_two_in_subject(ranked, _with_rank(ranked, key), message)
    key = _with_what_it_helps(ranked, as_posted(ranked, _both_fields(ranked, key, message)))
    told = bool(key) and _is_told(key, found[key], message)
    if key and not told and _is_no_post_of_theirs(key, found[key], message):
        # It tells mails apart all the same.
        return Roles("", (ranked.spelled(key), *ranked.others(key, _MOST_OTHERS - 1)))
    name = _without_its_kind(in_full(bare_title(ranked.spelled(key), company, message), message))
    return Roles("" if is_of_stars(name) else name, ranked.others(key, _MOST_OTHERS), told)


def _without_its_kind(name: str) -> str:
    """A title without what only says that it is one, and in what: "Research Associate post in Glacial Hydrology"."""
    bare = _KIND_BEHIND.sub("", name)
    return bare if bare != name and names_occupation(role_key(bare)) else name


def find_role(message: Message, company: str) -> str:
    """Given a message and the company that it is about, return the role; "" where nothing names one."""
    return find_roles(message, company).name


def are_several(message: Message, roles: Roles) -> bool:
    """Given a recruiter's mail and the roles in it, return whether it has several to fill, of which none is meant.

    So it has where its subject speaks of more than one: "Re: Accounts Assistant roles in Dublin".

    "I have two roles: a Planner with Larkin Produce and a Buyer with Tolland Homes." Several of one kind are one.
    """
    if roles.name and re.search(rf"{re.escape(roles.name)}\s+(?:roles|positions|jobs|vacancies)\b", message.subject):
        return True
    keys = [frozenset(role_key(role).split()) for role in (roles.name, *roles.others) if role]
    kinds = {frozenset(key & ENGLISH_OCCUPATIONS) for key in keys} - {frozenset()}
    apart = any(one.isdisjoint(other) for one in kinds for other in kinds)
    return apart and _SEVERAL.search(" ".join(message.body.new[:5000].split())) is not None


def _is_told(key: str, candidate: Candidate, message: Message) -> bool:
    """Whether a mail tells a role as what was applied for: beside such words, or at its head, as no event's title.

    A talk that is called by an occupation may be with one: "Engineering Manager Screen".
    """
    if not _TOLD.isdisjoint(candidate.signs):
        return True
    step = STEP.search(candidate.spelled)
    event = bool(message.invitations) or (step is not None and step["talk"] is not None)
    return "in subject" in candidate.signs and not event and names_occupation(key)


def _is_no_post_of_theirs(key: str, candidate: Candidate, message: Message) -> bool:
    """Whether what nothing tells as applied for stands in what is quoted alone, or is what the writer signs as."""
    if "in quoted" in candidate.signs and _OWN_WORDS.isdisjoint(candidate.signs) and not handed_on(message):
        lines = [line for line in message.body.quoted[:6000].splitlines() if f" {key} " in f" {role_key(line)} "]
        return not any(_OF_A_HUNT.search(line) for line in lines)
    signed = read_signature(message).title
    title = "" if _SOUGHT.match(signed) else role_key(signed)
    return bool(title) and f" {key} " in f" {title} "


def _drop_sessions(found: Candidates, message: Message) -> None:
    """Leave out what an event is called by what happens in it: "Working together", "Systems walk-through"."""
    if message.invitations:
        for key in [key for key, one in found.items() if not names_occupation(key) and not _is_told(key, one, message)]:
            del found[key]


def _drop_whom_it_names(found: Candidates, people: Iterable[str]) -> None:
    """Leave out somebody's name, with what they are before it or behind it: "Team Leader Seo", "Santis commerciale"."""
    names = [frozenset(role_key(name).split()) for name in people]
    own = frozenset[str]().union(*names) - OCCUPATIONS
    whole = [role_key(name) for name in people if " " in name]
    for key, one in list(found.items()):
        parts, spelled = key.split(), one.spelled.split()
        if not parts:  # of signs alone
            continue
        heads = parts[0] in own and len(parts) > 1 and spelled[-1][0].islower()
        row = any(f" {name} " in f" {key} " for name in whole)  # "Ada Lund Principal Engineer", of a plan
        if any(name.issuperset(parts) for name in names) or parts[-1] in own or heads or row:
            del found[key]


def _announced(found: Candidates) -> str:
    """The key of an occupation that a mail says it is hiring: "I'm recruiting a Senior Site Manager for"; else ""."""
    fits = [key for key, one in found.items() if not _HIRING.isdisjoint(one.signs) and key.split()[-1] in OCCUPATIONS]
    return max(fits, key=len, default="") or _called_a_post(found) or _called_so_abroad(found)


def _called_a_post(found: Candidates) -> str:
    """The key of the only occupation that a mail calls a post: "your letter of offer for the Site Manager role"."""
    called = [key for key, one in found.items() if not _POST_BEHIND.isdisjoint(one.signs)]
    fits = [key for key in called if key.split()[-1] in OCCUPATIONS and not _LED_TO.search(key)]
    whole = [key for key in fits if not any(key != other and f" {key} " in f" {other} " for other in fits)]
    return whole[0] if len(whole) == 1 else ""


def _called_so_abroad(found: Candidates) -> str:
    """The key of what a German mail calls a post by one word, in its subject too: "die Stelle als Optikerin"."""
    told = [key for key, one in found.items() if " " not in key and not _STELLE.isdisjoint(one.signs)]
    subject = [f" {key}" for key, one in found.items() if "in subject" in one.signs]
    fits = [key for key in told if key.endswith(_OF_TRADES) and any(one.endswith(f" {key}") for one in subject)]
    return fits[0] if len(fits) == 1 else ""


def _told_anew(ranked: Ranked, key: str) -> str:
    """The key of a post that a mail's own words name as one, where the likeliest stands in what is quoted alone.

    "Is it about the Baker or the Butcher role?" is answered with "the Butcher position".
    """
    found = ranked.candidates
    if not key or "in quoted" not in found[key].signs or not _OWN_WORDS.isdisjoint(found[key].signs):
        return key
    told = (one for _, one in ranked.order if not _OWN_WORDS.isdisjoint(found[one].signs) and names_occupation(one))
    return next((one for one in told if not _POST_BEHIND.isdisjoint(found[one].signs)), key)


def _whole(ranked: Ranked, key: str) -> str:
    """The key of a role, or of the whole of which it is a part that names no occupation.

    "Registrar of Prints" for "Prints", "Associate, Leasing" for "Leasing", "Of Counsel" for "Counsel".
    """
    found = ranked.candidates
    if (whole := f"of {key}") in found and found[whole].spelled.startswith("Of "):
        return whole  # a title that begins with a capital of its own
    if key and f"chief of {key}" in found:
        return f"chief of {key}"  # "Chief of Staff", of whom "staff" names an occupation, too
    if key and (of_it := _of_which_it_ends(ranked, key)):
        return of_it
    if not key or names_occupation(key):
        return key
    longer = [other for _, other in ranked.order if other.endswith(f" {key}") and _heads(other, key)]
    return longer[0] if longer else key


def _of_which_it_ends(ranked: Ranked, key: str) -> str:
    """The key of the title "Front of House Lead", of which "House Lead" is the end; "" where there is none."""
    begun = (f"{word} of {key}" for word in _BEFORE_OF)
    return next((one for one in begun if one in ranked.candidates and ranked.candidates[one].spelled[0].isupper()), "")


def _with_rank(ranked: Ranked, key: str) -> str:
    """The key of a role, or of the rank of it for which the mail's own words say that it is: "baker" in the subject,
    and "for head baker, not helper"."""
    if " " in key or key not in OCCUPATIONS:
        return key
    ranks = (f"{rank} {key}" for rank in _RANKS)
    led = [one for one in ranks if one in ranked.candidates and "left=for" in ranked.candidates[one].signs]
    return led[0] if len(led) == 1 and "left=for" not in ranked.candidates[key].signs else key


def _of_two_in_subject(ranked: Ranked, key: str, message: Message) -> str:
    """The key of a role, or of the one of two in the subject that alone the mail's own words call a post: "Estate
    Ranger / Assistant Ranger", and "it's the Estate Ranger vacancy for which we'd like to see you"."""
    if not key or "/" not in message.subject:
        return key
    called = [one for one, told in ranked.candidates.items() if not _POST_BEHIND.isdisjoint(told.signs)]
    subject = f" {role_key(message.subject)} "
    beside = [one for one in called if f" {one} {key} " in subject or f" {key} {one} " in subject]
    return beside[0] if len(beside) == 1 and key not in called else key


def _with_what_it_helps(ranked: Ranked, key: str) -> str:
    """The key of a role, or of the title of which it is the first word and an occupation the second: "Assistant" of
    "Assistant manager", where a subject writes one word of it with a capital."""
    if not key or " " in key:
        return key
    longer = (other for _, other in ranked.order if "in subject" in ranked.candidates[other].signs)
    return next((other for other in longer if _is_rank_of(key, other)), key)


def _is_rank_of(rank: str, title: str) -> bool:
    first, _, rest = title.partition(" ")
    return first == rank and rest.partition(" ")[0] in ENGLISH_OCCUPATIONS


def _both_fields(ranked: Ranked, key: str, message: Message) -> str:
    """The key of a role, or of the whole of which it is the second half: "Policy and Research Officer".

    What stands before the "and" is a field of the same post, and no post of its own, and the half stands nowhere alone.
    """
    if not key or not names_occupation(key):
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
    return capitals and low.isdisjoint(ENGLISH_OCCUPATIONS | _NO_FIELDS) and len(parts) < 4


def _heads(whole: str, part: str) -> bool:
    """Whether an occupation stands before the rest of a title, and little else: "manager of", "associate"."""
    head = [word for word in whole.removesuffix(part).split() if word != "of"]
    return 0 < len(head) < 3 and head[-1] in ENGLISH_OCCUPATIONS
