"""The user's own phrases, strengths and notes, made to fit the sentence that they stand in; sentences told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.drafting.formats import one_line
from agent.expressions import expression


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|"
    "nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?"
)
"""Numbers in words, for a regular expression."""

_NUMBER = expression(f"(?:{NUMBERS})", re.IGNORECASE)
_NAMED = _set("red united allied federated associated amalgamated spring boeing sterling viking")
_LOWERED = _set(
    "a an the my our their your his her its this that these those there it we they you he she when while where what "
    "how why because since after before during in on at for with from by to as one two three four five six seven eight "
    "nine ten eleven twelve fifteen twenty thirty years several many some both over more most strong deep broad solid "
    "proven extensive good experience knowledge skill fluency leadership having being also and but about "
    "excellent great outstanding native fluent wide long team quick fast creative reliable hands-on advanced practical "
    "natural keen certified registered licensed chartered accredited experienced skilled patient calm dedicated"
)
_PROPER = _set(
    "english german french spanish portuguese italian dutch polish russian ukrainian turkish arabic hebrew "
    "persian hindi urdu bengali punjabi tamil mandarin cantonese chinese japanese korean vietnamese thai greek "
    "swedish norwegian danish finnish czech hungarian romanian swahili welsh irish gaelic scottish british "
    "american canadian australian european asian african latin indian nordic spanish-speaking german-speaking "
    "french-speaking english-speaking java javascript typescript python ruby rust scala kotlin swift perl php "
    "linux unix windows android angular react django rails kafka oracle salesforce sap sage xero excel revit "
    "autocad photoshop figma tableau snowflake databricks azure google amazon apple microsoft facebook shopify "
    "magento drupal wordpress workday netsuite dynamics zendesk hubspot jira agile scrum montessori steiner "
    "waldorf pilates zumba christian catholic jewish muslim anglican london manchester birmingham leeds bristol "
    "glasgow edinburgh cardiff belfast liverpool sheffield dublin cork galway paris berlin munich hamburg "
    "amsterdam rotterdam brussels zurich geneva vienna madrid barcelona lisbon milan rome york boston chicago "
    "houston dallas austin denver seattle portland atlanta miami orlando phoenix detroit washington toronto "
    "montreal vancouver calgary ottawa sydney melbourne brisbane perth adelaide auckland wellington singapore "
    "dubai mumbai delhi bangalore tokyo durban johannesburg cape nairobi lagos texas california florida ontario "
    "alberta monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december christmas easter ramadan victoria"
)
"""What keeps its capital before words in small letters: "German teacher", "London bus driver"."""
_SMALL = _set("of and or in for to the a an with at on de la m f d x part full time")
_PAST = _set("led built ran wrote took made grew cut won taught drove sold brought kept held set shipped")
_WITH_S = _set(
    "bachelor's master's associate's driver's children's women's men's people's customer's client's patient's "
    "today's company's employer's team's world's it's that's there's here's what's who's he's she's let's"
)
"""What keeps no capital before 's; any other is rather a name: "Lloyd's register", "Moody's ratings"."""
_SAYS = expression(
    r"^(?:please\s+)?(?:(?:i\s+)?(?:forgot|should|need|want)(?:\s+have)?\s+to\s+|to\s+)?(?:mention(?:ed)?|say|add|"
    r"clarify|"
    r"note|talked|spoke|discussed|talk)(?:\s+that|\s+about)?[\s:]+|^that\s+(?=i\b|we\b|my\b|the\b)",
    re.IGNORECASE,
)
_TALKED = expression(
    r"^(?:(?:we|i)\s+)?(?:(?:also|then|briefly|mostly|mainly|even|just|again)\s+){0,2}"
    r"(?:discussed(?:\s+(?:at length|in detail|briefly))?|touched\s+(?:up)?on|went\s+(?:over|through|into)|"
    r"(?:asked|heard|learned|learnt)\s+about|(?:talk(?:ed)?|spoke|chatted)"
    r"(?:\s+(?:a lot|a bit|a little|more|at length|in detail|briefly|mostly|mainly))?"
    r"(?:\s+(?:with|to)\s+[^\s,]{1,40}(?:\s+[^\s,]{1,40}){0,5}?(?=\s+(?:about|regarding)\s))?"
    r"\s+(?:about|of|on|over|through|around|regarding|concerning))\s+|^(?:about|of|regarding|concerning)\s+",
    re.IGNORECASE,
)
"""How the user says that something was talked about: what is behind it is the topic."""
_CLAUSE = expression(
    r"^(?:i|we|you|he|she|it|they|there|i'm|i've|i'd|we've|it's|yes|no|when|while|before|after|if|as|at|in|on|over|since|"
    r"during)\b(?![-–])"
    r"|\b(?:is|are|was|were|has|have|had|can|could|will|would|did|does|do|should|am)\b",
    re.IGNORECASE,
)
_QUESTION = expression(r"(?:how|why|what|where|whether)\b", re.IGNORECASE)
"""With which a clause begins that stands as a noun does: "how you run incidents"."""
_ABBREVIATION = expression(
    r"(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|rev|engr?|arch|adv|st|sr|jr|inc|ltd|co|corp|vs|e\.g|i\.e|etc|no|approx|"
    r"[a-z]|(?:[a-z]\.)+[a-z])\.$",
    re.IGNORECASE,
)
_WORD = expression(r"[^\W_]+(?:['’][^\W_]+)*")


def words_of(text: str) -> tuple[str, ...]:
    """Given a text, return its words, as the limits count them."""
    return tuple(piece for piece in text.split() if _WORD.search(piece))


def sentences_of(text: str) -> tuple[str, ...]:
    """Given a paragraph, return its sentences. An abbreviation ("Dr.", "e.g.", an initial) ends none."""
    found: list[str] = []
    start = 0
    for mark in re.finditer(r"[.?!…]+[\"'”’)]*\s+(?=\S)", text):
        piece, rest = text[start : mark.end()].strip(), text[mark.end() :]
        if rest[0].islower() or ends_in_abbreviation(piece):
            continue
        found.append(piece)
        start = mark.end()
    return (*found, text[start:].strip()) if text[start:].strip() else tuple(found)


def ends_in_abbreviation(text: str) -> bool:
    """Given a text, return whether its last full stop may belong to an abbreviation."""
    return text.endswith(".") and _ABBREVIATION.search(text) is not None


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Given texts, return the roots of their longer words, so that "migrations" meets "migrating"."""
    found = (word.casefold() for text in texts for word in _WORD.findall(text))
    root = r"(?<=\w{3})(?:at)?(?:ions?|ings?|ers?|ors?|ed|es|s|e)$"
    return frozenset(re.sub(root, "", word) for word in found if len(word) > 2)


def lowered(phrase: str) -> str:
    """Given a phrase, return it as it stands inside a sentence. A first word that may be a name keeps its capital."""
    first, gap, rest = phrase.partition(" ")
    if begins_a_name(first, rest):
        return phrase
    ordinary = (
        first.casefold() in _LOWERED
        or _NUMBER.fullmatch(first)
        or (first.endswith(("ing", "ed")) and gap)
        or first.replace("’", "'").casefold() in _WITH_S
        or first.casefold() in _PAST
    )
    return first.lower() + gap + rest if ordinary and not re.match(r"[A-Z]{2}", first) else phrase


def role_in_text(role: str) -> str:
    """Given a role, return it as it stands inside a sentence: small, where only its first word has a capital."""
    first, _, rest = role.partition(" ")
    others = _WORD.findall(rest)
    title = any(word[0].isupper() and not word.isupper() for word in others)
    plain = any(word.islower() and word not in _SMALL for word in others)
    small = plain and not title and first[1:].islower() and first.casefold() not in _PROPER
    return f"{first[:1].lower()}{role[1:]}" if small else role


def begins_a_name(first: str, rest: str) -> bool:
    """Given a phrase's first word and the rest, tell whether that is a name that looks like a deed ("Red Seal")."""
    return first[:1].isupper() and first.casefold() in _NAMED and (rest[:1].isupper() or rest[:1].isdigit())


def raised(sentence: str) -> str:
    """Given a sentence, return it with a capital first, unless the first word is written its own way ("iOS")."""
    first = sentence.split(" ", 1)[0]
    return sentence if first[1:] != first[1:].lower() else sentence[:1].upper() + sentence[1:]


def topic(note: str) -> str:
    """Given what was talked about, return a noun phrase; "" where the note is a whole sentence of its own."""
    text = _TALKED.sub("", one_line(note).replace("!", "."))
    text = _SAYS.sub("", text).strip(" .;,")
    text = re.sub(r"^their\b", "your", text, flags=re.IGNORECASE)
    return "" if _CLAUSE.search(text) and not _QUESTION.match(text) else lowered(text)


def said(note: str) -> str:
    """Given what is to be added or cleared up, return it to stand after a colon: the user's words, with their end."""
    text = re.sub(r"\s*!+", ".", one_line(note))
    text = _SAYS.sub("", text).strip(" ;,") or text
    if text.split(" ", 1)[0].casefold() in _PAST:
        text = f"I {text[0].lower()}{text[1:]}"
    text = lowered(re.sub(r"^i\b", "I", text))
    pieces = sentences_of(re.sub(r"\.{2,}$", ".", text))
    return " ".join(piece if piece[-1:] in ".?" else f"{piece}." for piece in (pieces[0], *map(raised, pieces[1:])))
