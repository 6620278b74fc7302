"""Likeness: whether two names may be one firm's, and two titles one role's."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz

from agent.expressions import expression
from agent.extraction.employer.company import company_key
from agent.extraction.names.names import NOT_A_PERSON
from agent.extraction.words.vocabulary import words

_ROLES_ALIKE = 82.0  # of 100; "Senior Data Engineer" and "Data Engineer" are alike, "Data Analyst" is another
_FIRMS_ALIKE = 90.0
_DIGITS = expression(r"\d+")
_LEVELS = expression(
    r"\b(?:senior|sr|junior|jr|lead|staff|principal|mid|level|the|i{1,3}|iv|v|\d+|"
    r"(?:fixed|full|part|limited|long|short) (?:term|time)|permanent|temporary|temp)\b"
)
"""What tells posts of one title apart, and not by what is done there: their rank, and for how long they are."""
_RANKS = expression(r"\b(?:senior|sr|junior|jr|lead|staff|principal)\b")
_LONG_RANKS = {"sr": "senior", "jr": "junior"}
_LEAST_INITIALS = 2
_NO_WORD = expression(r"[^\w\s]")
_PAIR = expression(r"\b([a-z]) ?(?:&|and) ?([a-z])\b")
"""Two initials joined as the words are that they stand for: "L&D", "R and D"."""
_LINKS = frozenset(["and", "of", "the", "for"])
_NO_INITIALS = _LINKS | {"in", "to", "at", "on", "by", "or", "as", "ii", "iv"}
_HOUSE_OF = expression(
    r"(?:university|university college|college|city|town|borough|county|district|diocese|université|"
    r"universität|universidad|universidade|università|hochschule|stadt|ville|gemeente|ayuntamiento|comune|"
    r"câmara municipal) (?:of|de|di|du|da|do|des|zu|von|degli studi di)(?: the| la)? "
)
_LEAST_OF_A_PLACE = 4
_LEAST = 5  # letters by which a run of them tells a firm
_OF_MANY = words(
    """
    accounting advisory aerospace airlines american analytics animal audit aviation bakery banking beauty books
    borough ecole escuela gaelscoil schule scoil
    brands brewery british capital caring catering chambers charity church clinic cloud coffee community
    construction consulting council county creative credit dental design digital district eastern education electric
    electrical electronics energy environmental estates fashion finance financial fitness foods freight furniture
    gallery games garage garden global health healthcare heritage homes hotel hotels house housing infant
    instruments insurance interiors international investments junior kitchen kitchens lawyers learning legal leisure
    library lodge logistics london marine market mechanical media medical mobile motor motors museum music mutual
    national networks northern nursery nursing partners payments pensions pharma pharmacy plumbing power practice
    press primary property publishing research resort restaurant retail robotics roofing school schools science
    sciences secondary security services shipping society software solar solicitors solutions southern sports studio
    studios supplies supply surgery systems technologies technology theatre tickets trade transport travel trust
    union ventures veterinary village water wealth wellness western
    """
)
"""Words that stand in many firms' names: that both are hotels makes no two of them one."""
_SHORT_FORMS = (
    (expression(r"\bks\s?(\d)\b"), r"key stage \1"),
    (expression(r"\beyfs\b"), "early years"),
    (expression(r"\bhealth\s+care\b"), "healthcare"),
    (expression(r"\bhca\b"), "healthcare assistant"),
    (expression(r"\blsa\b"), "learning support assistant"),
    (expression(r"\brn\b"), "registered nurse"),
    (expression(r"\blpn\b"), "licensed practical nurse"),
    (expression(r"\bcna\b"), "certified nursing assistant"),
    (expression(r"\bcns\b"), "clinical nurse specialist"),
    (expression(r"\bnp\b"), "nurse practitioner"),
    (expression(r"\bvp\b"), "vice president"),
    (expression(r"\bsvp\b"), "senior vice president"),
    (expression(r"\bevp\b"), "executive vice president"),
    (expression(r"\bavp\b"), "assistant vice president"),
    (expression(r"\bdir\b"), "director"),
    (expression(r"\bops\b"), "operations"),
    (expression(r"\bengr\b"), "engineer"),
    (expression(r"\bcoord\b"), "coordinator"),
    (expression(r"\bmgr\b"), "manager"),
    (expression(r"\basst\b"), "assistant"),
    (expression(r"\bfoh\b"), "front of house"),
    (expression(r"\bboh\b"), "back of house"),
    (expression(r"\bcdp\b"), "chef de partie"),
    (expression(r"\bbi\b"), "business intelligence"),
    (expression(r"\bhr\b"), "human resources"),
    (expression(r"\bqa\b"), "quality assurance"),
    (expression(r"\bta\b"), "teaching assistant"),
    (expression(r"\bml\b"), "machine learning"),
    (expression(r"\bsdr\b"), "sales development representative"),
    (expression(r"\bcsr\b"), "customer service representative"),
    (expression(r"\bcsm\b"), "customer success manager"),
    (expression(r"\bsre\b"), "site reliability engineer"),
    (expression(r"\bdba\b"), "database administrator"),
    (
        expression(r"\bpost ?doc(?:toral)?\b(?: (?:research(?:er)?|fellow(?:ship)?|associate|scientist|scholar)\b)*"),
        "postdoc",
    ),
    (expression(r"\bh_s\b"), "health and safety"),
    (expression(r"\blectureship\b"), "lecturer"),
    (
        expression(r"\b(professor|fellow|assistant|associate|apprentice|intern|director|trainee|head|editor)ship\b"),
        r"\1",
    ),
    (expression(r"\bsw(?:e|\s+eng(?:ineer)?)\b"), "software engineer"),
)
"""Short forms of what a post is called, and what they stand for: "KS2 Teacher", "Asst Mgr"."""

_SHORT_IN_NAMES = (
    (expression(r"\bdept\b"), "department"),
    (expression(r"\buni(?:v)?\b"), "university"),
    (expression(r"\bass(?:n|oc)\b"), "association"),
    (expression(r"\bintl\b"), "international"),
    (expression(r"\bnatl\b"), "national"),
    (expression(r"\bgovt\b"), "government"),
    (expression(r"\bmin\b"), "ministry"),
    (expression(r"\bbros\b"), "brothers"),
    (expression(r"\binst\b"), "institute"),
)
"""Short forms in the names of houses: "Dept of Health", "Univ. of Leeds"."""


def in_full(key: str) -> str:
    """Given a company's key, return it with the usual short forms written out."""
    for short, full in _SHORT_IN_NAMES:
        key = short.sub(full, key)
    return key


def firms_alike(one: str, other: str) -> bool:
    """Given two companies' names, return whether they may be one firm: "Acme" and "Acme Robotics GmbH" may."""
    return keys_alike(company_key(one), company_key(other))


@lru_cache(maxsize=4096)
def roles_alike(one: str, other: str) -> bool:
    """Given two roles, return whether they may be one: levels and word order left aside."""
    left, right = _role_key(one), _role_key(other)
    left, right = _in_full(left, right), _in_full(right, left)
    return left == right or fuzz.token_sort_ratio(left, right) >= _ROLES_ALIKE


def _in_full(short: str, long: str) -> str:
    """A role with each word written out that is initials of words of the other, as "SNA" is of "special needs aide"."""
    parts = [part for part in long.split() if part not in _LINKS]
    return " ".join(
        word if len(word) < _LEAST_INITIALS or word in _NO_INITIALS else _words_begun(word.replace("_", ""), parts)
        for word in short.split()
    )


def _words_begun(initials: str, parts: list[str]) -> str:
    """As many words of a role in a row as have these initials; the initials themselves where none have."""
    count = len(initials)
    runs = (parts[start : start + count] for start in range(len(parts) - count + 1))
    return next((" ".join(run) for run in runs if "".join(word[0] for word in run) == initials), initials)


def role_within(one: str, other: str) -> bool:
    """Given two roles, return whether the words of one are all in the other: "Rate Engine", "Engineer, Rate Engine".

    A rank before nothing but an occupation is a title of its own: "Staff Engineer" is no "Data Engineer".
    """
    left, right = set(_role_key(one).split()), set(_role_key(other).split())
    short, long = (one, other) if len(left) < len(right) else (other, one)
    if len(left) != len(right) and min(len(left), len(right)) == 1 and not _ranks(short) <= _ranks(long):
        return False
    return bool(left and right) and (left <= right or right <= left)


def _ranks(role: str) -> set[str]:
    return {_LONG_RANKS.get(word, word) for word in _RANKS.findall(role.casefold())}


def words_within(one: str, other: str) -> bool:
    """Given two roles, return whether the words of one, the rank too, are all in the other: "Senior Data Engineer" is
    in "Senior Data Engineer, Streaming", and not in "Data Engineer II"."""
    left, right = (set(_NO_WORD.sub(" ", role.casefold()).split()) for role in (one, other))
    return bool(left and right) and (left <= right or right <= left)


def same_firm(one: str, other: str) -> bool:
    """Given two companies' keys, return whether they are the same, run together or not, "and" left aside."""
    return bool(one) and not written_together(one).isdisjoint(written_together(other))


@lru_cache(maxsize=4096)
def keys_alike(one: str, other: str) -> bool:
    """Given two companies' keys, return whether they may be one firm's."""
    if not one or not other:
        return False
    one, other = (key.replace(" nhs foundation trust", " nhs trust") for key in (one, other))
    if f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} "):
        return True
    if _ends_in_initials(one, other) or _ends_in_initials(other, one):
        return True
    left, right = sorted((run_together(one), run_together(other)), key=len)
    if same_firm(one, other) or (len(left) > _LEAST and right.startswith(left)) or _begins_with_and(one, other):
        return True
    if any(run_together(place_of(key)) == run_together(name) for key, name in ((one, other), (other, one))):
        return True
    return _DIGITS.findall(one) == _DIGITS.findall(other) and fuzz.ratio(left, right) >= _FIRMS_ALIKE


def _begins_with_and(one: str, other: str) -> bool:
    """Whether a label has the "and" of the name that it begins: "oakandthread" of "oak and thread textiles"."""
    short, long = sorted(("".join(one.split()), "".join(other.split())), key=len)
    return "and" in short[1:-1] and len(short) > _LEAST and long.startswith(short)


def place_of(key: str) -> str:
    """Given a company's key, return the place behind what the house is: "kestle" of "university of kestle"; "" of other
    names. So its domain calls it.
    """
    found = _HOUSE_OF.match(key)
    return key[found.end() :] if found and len(key) - found.end() >= _LEAST_OF_A_PLACE else ""


def _ends_in_initials(short: str, long: str) -> bool:
    """Whether a key ends in the initials of what the other ends in: "larkspur bs", "larkspur building society"."""
    *begins, last = short.split()
    rest = [word for word in long.removeprefix(" ".join(begins)).split() if word not in _LINKS]
    begun = bool(begins) and long.startswith(f"{' '.join(begins)} ")
    return begun and len(rest) > 1 and last == "".join(word[0] for word in rest)


def distinctive_words(key: str) -> list[str]:
    """Given a company's key, return its words that other firms do not have too: not "hospital", not "group"."""
    return [word for word in key.split() if len(word) >= _LEAST and word not in NOT_A_PERSON | _OF_MANY]


@lru_cache(maxsize=1024)
def run_together(key: str) -> str:
    """Given a company's key, return it as a domain's label has it: without spaces, "and" left aside."""
    return "".join(word for word in key.split() if word != "and")


@lru_cache(maxsize=1024)
def written_together(key: str) -> frozenset[str]:
    """Given a company's key, return it as labels may have it: "oak and thread" as "oakthread" and "oakandthread"."""
    return frozenset([run_together(key), "".join(key.split())])


@lru_cache(maxsize=1024)
def _role_key(role: str) -> str:
    bare = _NO_WORD.sub(" ", _PAIR.sub(r"\1_\2", role.casefold()))
    for short, full in _SHORT_FORMS:
        bare = short.sub(full, bare)
    return " ".join(_LEVELS.sub(" ", bare).split()) or bare
