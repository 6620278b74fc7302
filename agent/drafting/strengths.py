"""The user's strengths, in whatever form they wrote them, as parts of a sentence (T5, F4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from agent.drafting.formats import listing, one_line
from agent.drafting.phrasing import lowered
from agent.model.settings import Profile


class Form(StrEnum):
    """What part of a sentence a strength is."""

    NOUN = "noun"  # "eight years of Python services": something the user has
    DEED = "deed"  # "moving a monolith to Kafka": something they did
    QUALITY = "quality"  # "a strong communicator": something they are


@dataclass(frozen=True, slots=True)
class Strength:
    """One strength, ready for a sentence."""

    form: Form
    words: str


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_I_AM = re.compile(r"^(?:i\s+(?:have|am)|i've|i'm|i)\s+", re.IGNORECASE)
_AS_NOUN = {
    "fluent": "fluency",
    "proficient": "proficiency",
    "skilled": "skill",
    "experienced": "experience",
    "passionate": "passion",
    "competent": "competence",
}
_QUALITIES = _set(
    "able comfortable certified familiar used good qualified trained responsible known adept curious bilingual "
    "trilingual licensed chartered organised organized reliable punctual patient calm creative self-motivated "
    "detail-oriented hard-working accredited registered"
)
_TITLED = _set("certified registered licensed chartered accredited")
_QUALITY_ENDS = _set("certified qualified trained licensed chartered accredited bilingual oriented registered minded")
_CALLINGS = _set(
    "communicator leader learner worker listener player engineer developer manager designer analyst specialist teacher "
    "writer speaker nurse accountant thinker planner mentor charterholder scientist administrator architect consultant "
    "researcher editor recruiter technician driver chef solver organiser organizer facilitator negotiator builder "
    "coach operator assistant salesperson electrician carpenter baker lawyer paralegal pharmacist programmer tester"
)
_PAST = {
    "led": "leading",
    "built": "building",
    "ran": "running",
    "wrote": "writing",
    "took": "taking",
    "made": "making",
    "grew": "growing",
    "cut": "cutting",
    "won": "winning",
    "taught": "teaching",
    "drove": "driving",
    "sold": "selling",
    "brought": "bringing",
    "kept": "keeping",
    "held": "holding",
    "set": "setting",
    "oversaw": "overseeing",
}
_NO_DEED = _set(
    "advanced applied distributed embedded red shared unmatched varied related detailed dedicated proven limited "
    "unlimited seed speed need hundred breed feed"
)
_SUBJECTS = _set(
    "engineering accounting marketing nursing training testing banking manufacturing consulting pricing purchasing "
    "programming networking bookkeeping housekeeping merchandising advertising catering tailoring plumbing welding "
    "spring something everything outstanding exceeding existing ongoing cutting-edge leading-edge"
)
_OBJECT = re.compile(r"(?:an?|the|my|our|new|junior|others|people|staff|colleagues|teams?|students|apprentices)\b")
_DEGREES = _set("phd mba msc bsc ma ba bachelor bachelor's master's diploma doctorate degree certificate licence")
_HAD = re.compile(
    r"\b(?:experience|years?|months?|decades?|skills?|knowledge|background|record|ability|understanding|command|grasp|"
    r"degree|certificat\w+|diploma|licen[cs]e|fluency|proficiency|competence|passion|eye|sense|head|love|interest|"
    r"expertise|familiarity|attention|dedication|commitment|enthusiasm|patience|discipline|curiosity|empathy|"
    r"reputation|network|portfolio|success|history|foundation|training|leadership|judg?ment|communication|ethic|talent|gift)\b",
    re.IGNORECASE,
)
_ACTIVITY = re.compile(
    r"(?:ment|ing|tion|sion|sis|ics|ship|work|support|sales|care|services?|design|architecture|strategy|research|"
    r"security|controls?|operations|logistics|modell?ing|finance|law|compliance|quality|delivery|cooking|repairs?)$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"^(?:\d|(?:an?|the|my|our|some|several|many|over|more|one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty)\b)",
    re.IGNORECASE,
)
_PRAISED = re.compile(
    r"^(?:excellent|strong|deep|solid|proven|extensive|good|broad|great|outstanding|native|fluent|advanced|wide)\b",
    re.IGNORECASE,
)
_LANGUAGES = _set(
    "english german french spanish portuguese italian dutch polish russian ukrainian turkish arabic hebrew persian "
    "hindi urdu bengali mandarin cantonese chinese japanese korean vietnamese thai greek swedish norwegian danish "
    "finnish czech hungarian romanian swahili"
)
_HEAD_ENDS = re.compile(r"\s(?:with|of|in|at|for|on|who|and|to|from|across|under|by|using|through)\s|[,;(]")


def strength(phrase: str) -> Strength:
    """Given a strength in any form, return it as what follows "I have", "I have experience" or "I am"."""
    text = _I_AM.sub("", one_line(phrase).replace("!", "").strip(" .;,-•*"))
    first, _, rest = text.partition(" ")
    bare = first.casefold()
    if bare in _AS_NOUN and re.match(r"(?:in|about|at|with)\b", rest):
        joined = re.sub(r"^about\b", "for", rest)
        return Strength(Form.NOUN, f"{'a ' if bare == 'passionate' else ''}{_AS_NOUN[bare]} {joined}")
    if bare in _TITLED and rest[:1].isupper():
        return Strength(Form.QUALITY, _with_article(lowered(text)))
    if _is_quality(text, bare):
        return Strength(Form.QUALITY, bare + text[len(first) :] if bare in _QUALITIES else lowered(text))
    if _names_a_calling(text):
        return Strength(Form.QUALITY, _with_article(lowered(text)))
    deed = _deed(first, rest)
    if deed:
        return Strength(Form.DEED, deed)
    if bare in _DEGREES:
        return Strength(Form.NOUN, _with_article(text))
    return Strength(Form.NOUN, _had(lowered(text)))


def _is_quality(text: str, first: str) -> bool:
    return first in _QUALITIES or re.split(r"[\s-]", text.rstrip(")").casefold())[-1] in _QUALITY_ENDS


def _names_a_calling(text: str) -> bool:
    """Whether a strength says what the user is ("strong communicator"), and not what they have or did."""
    head = _HEAD_ENDS.split(text)[0].split()
    return bool(head) and head[-1].casefold() in _CALLINGS and len(head) < 5


def _with_article(text: str) -> str:
    first = text.split()[0].casefold()
    if first in {"a", "an", "the"}:
        return text
    spelt = first in {"mba", "msc", "ma"}  # spoken letter by letter: "an em-bee-ay"
    return f"an {text}" if spelt or first[0] in "aeio" else f"a {text}"


def _deed(first: str, rest: str) -> str:
    """The gerund of what the user did; "" where the phrase names nothing that they did."""
    bare = first.casefold()
    if bare in _PAST and rest:
        return f"{_PAST[bare]} {rest}"
    if bare.endswith("ed") and rest and bare not in _NO_DEED and bare.isalpha():
        stem = bare.removesuffix("ed")
        return f"{stem[:-1]}ying {rest}" if stem.endswith("i") else f"{stem}ing {rest}"
    if bare.endswith("ing") and len(bare) > 4 and (bare not in _SUBJECTS or _OBJECT.match(rest)):
        return f"{bare} {rest}".strip()
    return ""


def _had(text: str) -> str:
    """Given a noun phrase, return it as something that one has: "SQL" is "experience with SQL"."""
    head = _HEAD_ENDS.split(text)[0]
    if not head or _HAD.search(text) or _DETERMINED.match(text) or _PRAISED.match(text):
        return text
    if head.split()[0].casefold() in _LANGUAGES:
        return f"knowledge of {text}"
    if head[:1].isupper() or re.search(r"[A-Z\d]", head.split()[0]):
        return f"experience with {text}"
    return f"experience in {text}" if _ACTIVITY.search(head.split()[-1]) else text


_DEEDS = {
    True: ("experience {}", "hands-on experience {}", "direct experience {}"),
    False: ("experience of {}", "hands-on experience of {}", "direct experience of {}"),
}
"""By whether it is American English."""
_EXPERIENCES = ("experience with ", "experience in ")
_EXPERIENCE = re.compile("|".join(_EXPERIENCES))
_RECORD = "a record of {}"  # beside another experience


def listed(strengths: Iterable[Strength], profile: Profile, turn: int) -> str:
    """Given strengths, the profile and a number that turns with the seat, return what the user has, in one list.

    Qualities do not fit into it, and are left out.
    """
    told = list(strengths)
    nouns = _joined([one.words for one in told if one.form is Form.NOUN], profile)
    deeds = listing(tuple(one.words for one in told if one.form is Form.DEED), profile)
    if deeds:
        heads = _DEEDS[profile.us_english]
        twice = any(re.search(r"\bexperience\b", noun) for noun in nouns)
        nouns.append((_RECORD if twice else heads[turn % len(heads)]).format(deeds))
    return listing(tuple(nouns), profile)


def as_noun(one: Strength, profile: Profile) -> str:
    """Given a strength, return it as what can follow "thanks to"."""
    return listed([one], profile, 0) or f"being {one.words}"


def _joined(nouns: list[str], profile: Profile) -> list[str]:
    """Given what the user has, return it with all experience in one: "experience with Go and in bookkeeping"."""
    alike = [noun for noun in nouns if _EXPERIENCE.match(noun)]
    if len(alike) < 2:
        return nouns
    with_, in_ = (tuple(n.removeprefix(head) for n in alike if n.startswith(head)) for head in _EXPERIENCES)
    parts = [f"{word} {listing(them, profile)}" for word, them in (("with", with_), ("in", in_)) if them]
    one = "experience " + listing(tuple(parts), profile)
    return [one if noun == alike[0] else noun for noun in nouns if noun not in alike[1:]]
