"""Signatures: how somebody signs a mail, under which title, and the part that the title means."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from agent.classification.senders.domains import is_shared, owner_label
from agent.expressions import WORD, expression
from agent.extraction.names.names import clean_name, same_name, sender_name, titled
from agent.extraction.names.nicknames import is_given, is_nickname
from agent.extraction.names.offices import OFFICES
from agent.extraction.words.houses import is_written_out
from agent.extraction.words.once import once
from agent.extraction.words.vocabulary import OCCUPATIONS, words
from agent.model.mail import Message, Part

_RECRUITER = expression(
    r"\b(?:recruit(?:er|ing|ment)|talent|sourcer|sourcing|headhunter|staffing|"
    r"personalreferent\w*|personalabteilung|personalwesen|ressources\s+humaines|recursos\s+humanos|risorse\s+umane|"
    r"(?-i:RH|RRHH)\b|people\s+partner|hr\b|human\s+resources|recruteu\w+|"
    r"people\s+ops)",
    re.IGNORECASE,
)
_FIELDS = words(
    """
    care homecare activities activity project event events volunteer site production logistics transport nursing
    clinical programme program marketing sales service services housing youth community kitchen ward operations
    warehouse nursery room learning education sports retail store shop quality safety support field
    """
)
"""What somebody coordinates who does the work of the place: a care coordinator hires carers."""
_OF_A_FIELD = "".join(rf"(?<!\b{one} )" for one in sorted(_FIELDS))
_COORDINATOR = expression(
    r"\bassistants?\b(?!\s+(?:\w+\s+){0,2}(?:managers?|head\w*|principals?|directors?|professors?|editors?|curators?|"
    r"chefs?|deans?|"
    r"superintendent|foreman|controllers?|engineers?|architects?|buyers?|conductor|warden|general|attorney|partner|"
    r"vice|lead\w*|"
    r"supervisors?|vp|store|shop|site|ward)\b)|"
    r"(?<!company )(?<!permanent )(?<!general )(?<!under)\bsecretar(?:y|ies|ial|iat)\b(?!\s+(?:general|of\s+state))|"
    r"(?-i:(?:\A|[\n|/&,–-]\s*)(?:PA|EA|P\.A\.)(?=\s*(?:\Z|[\n|/&–-]|to\b|at\b)))|"
    rf"{_OF_A_FIELD}\bco-?ordinat\w+|\bschedul(?:er|ing)\b|\breceptionists?\b|\bclerks?\b|"
    r"\bfront\s+(?:desk|office)\s+(?:team|staff)\b|"
    r"\b(?:office|hr|recruitment|recruiting|human\s+resources|personnel|faculty|departmental|school|practice|"
    r"admissions?|team|group|"
    r"talent|people|hiring)\s+administrat(?:or|ors|ion)\b|\badmin(?:istrative|istration)?\s+(?:officer|support|team|"
    r"staff|assistan\w+)|"
    r"\bkoordinat\w+|\b\w*sekret[aä]r\w*|\bassisten(?:t|tin|z|za)\b|\bsachbearbeit\w+|\bsecret[aá]ri[ao]\b|"
    r"\bas(?:s)?istente\b|"
    r"\bsecrétaire\b|\bsecretaresse\b|\bsegretari\w+|\bgestionnaire\b",
    re.IGNORECASE,
)
"""Titles of those who arrange for others."""
_LAST = 3  # lines at the end of a mail among which a name stands by itself
_LONGEST_NAME = 40
_LEAST = 3  # letters of a firm's name; words that are no longer a name alone
_NUMBER = expression(r"(?:t|m|tel|ph|phone|cell|mob|mobile)?[.:]?\s*[+(]?\d[\d\s().\-]{5,20}")
_FOR_THEM = expression(
    r"(?:for|on\s+behalf\s+of)\s+(?:the|all|everyone)\b|admin(?:istrator|istration)?\Z", re.IGNORECASE
)
_ORNAMENTS = expression(
    r"(?:\s*(?:[:;=]['’]?-?[)D(pP]|<3|\^_?\^|"
    r"[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F\u200D\U0001F3FB-\U0001F3FF]|\bx{1,4}(?=\s*\Z)))+\s*\Z"
)
"""What many put behind their name: a smile, a heart, kisses."""
_WITH_OTHERS = expression(
    r"\s{1,2}(?:and|&|\+|und|et|y|en|e)\s{1,2}(?:all|everyone|everybody|"
    r"(?:(?:the|our|das|dem|unser|el|il|het|o)\s+|l['’])?"
    r"(?:whole\s+|rest\s+of\s+the\s+|\w{2,12}\s+)?(?:team|crew|gang|staff|family|équipe|equipe|equipo))\b[^.!?,]{0,40}\Z",
    re.IGNORECASE,
)
"""Behind the name of who writes for others, too: "Ruth and the team"."""
_TWO = expression(r"(?P<one>[^\W\d_][\w'’\-]{1,20})\s(?:and|&|\+)\s(?P<other>[^\W\d_][\w'’\-]{1,20})[.!,]?")
"""Two who sign together, by their first names: "Liz and Jo"."""
_DASHED = re.compile(r"^(?:[-–—~]|/{1,2})\s?(?P<name>[^\W\d_][\w .'’\-]{1,40})$")
_BEHIND_A_SENTENCE = re.compile(r"[.!?]\s{1,3}(?P<name>[A-ZÀ-Þ][\w'’\-]{1,20})[.!]?\Z")
_SMALL_BEHIND = re.compile(r"[.!?]\s{1,3}(?P<name>[^\W\d_][\w'’\-]{1,20})[.!]?\Z")
_TITLED_BEHIND = expression(r"\((?P<title>Mrs|Mr|Ms|Miss|Mx|Dr)\.?\)\s*\Z")
_LONGEST_LINE = 80  # characters of a line that gives a title
_CLOSING = expression(
    r"^\s*(?:best(?:\s+(?:regards|wishes))?|(?:kind|warm|many)(?:est)?\s+(?:regards|"
    r"thanks)|regards|cheers|thanks(?:\s+(?:again|so\s+much|a\s+lot))?|thank\s+you|"
    r"sincerely(?:\s+yours)?|yours(?:\s+(?:sincerely|truly|faithfully))?|"
    r"warmly|talk\s+soon|speak\s+soon|see\s+you\s+soon|all\s+the\s+best|looking\s+forward|"
    r"(?:mit\s+)?(?:freundlichen|besten|herzlichen)\s+grüßen|(?:viele|beste|"
    r"liebe|herzliche)\s+grüße|"
    r"(?:bien\s+)?cordialement|bien\s+à\s+vous|(?:un\s+)?saludos?(?:\s+cordial\w*)?|"
    r"atentamente|atenciosamente|abraços?|met\s+vriendelijke\s+groet\w*|groet\w*|"
    r"(?:cordiali|distinti)\s+saluti|(?:com\s+os\s+)?(?:melhores\s+)?cumprimentos|até\s+(?:amanhã|breve)|"
    r"(?:med\s+)?(?:vänliga?|bästa|venlig|vennlig|beste|bedste)\s+h(?:älsning(?:ar)?|ilsen(?:er)?)|hälsningar|mvh|"
    r"(?:z\s+poważaniem|pozdrawiam)|(?:s\s+pozdravem)|saygılarımla|üdvözlettel|"
    r"(?:until|till|see\s+you)\s+(?:then|soon|later|there|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"next\s+week)|"
    r"take\s+care|yours|ta|bye(?:\s+for\s+now)?|with\s+(?:best|kind|warm)\s+(?:regards|wishes)|in\s+haste)[\s,.!]*$",
    re.IGNORECASE,
)
_BY_PROXY = expression(r"\A(?:[iI]\.[ ]?[AV]\.|ppa\.|gez\.)[ ]{0,2}(?=\w)")
"""What stands before the name of who signs for a German firm: "i. V. Dr. Ada Lund"."""
_TONGUES = expression(r"\s+[/|]\s+")
HIRING_MANAGER = expression(r"\bhiring\s+(?:manager|lead)|\b(?:einstellende\w*|manager\s+recrutant)", re.IGNORECASE)
JOB_TITLE = expression(
    r"\b(?:recruit\w+|talent|engineer\w*|manager|direct\w+|ingenier\w+|ingénieur\w*|gerente|jef[ea]|chef\w*|head|"
    r"lead|vp|president|"
    r"officer|coordinator|specialist|partner|scientist|analyst|designer|architect|"
    r"assistant|consultant|"
    r"founder|cto|ceo|coo|cfo|developer|principal|staff|hr|people|sourcer|leiter\w*|\w*referent\w*|responsable)\b",
    re.IGNORECASE,
)


def tells_an_office(said: str) -> bool:
    """Given words beside a name, return whether they tell what somebody is: "Director of Sales", "Headteacher"."""
    spoken = {word.casefold() for word in WORD.findall(said)}
    return JOB_TITLE.search(said) is not None or not spoken.isdisjoint(OFFICES)


@dataclass(frozen=True, slots=True)
class Signature:
    """How somebody signs: the form under the greeting, their full name, and the title beneath it."""

    signs_as: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    title: str = ""


@once
def read_signature(message: Message) -> Signature:
    """Given a message, return how it is signed: the name under the closing words, the full name, and the title."""
    lines = [line.strip() for line in f"{message.body.new[-1500:]}\n{message.body.signature}".splitlines()]
    lines = [_ORNAMENTS.sub("", line) for line in lines if line and line not in {"--", "-- "}]
    lines = [_BY_PROXY.sub("", line) for line in lines]
    lines = [_WITH_OTHERS.sub("", line) if len(line) < _LONGEST_LINE else line for line in lines]
    lines = [_one_of_two(line, message) for line in lines if line]
    for index in range(len(lines) - 1, -1, -1):
        inline = re.match(r"^(?P<closing>.{3,30}?),\s+(?P<name>[^,]{2,40})$", lines[index])
        if _closes(lines[index]) and index + 1 < len(lines):
            return _signed(lines[index + 1 : index + 6])
        if inline and _CLOSING.match(inline["closing"]):
            return _signed([inline["name"], *lines[index + 1 : index + 5]])
    if titled_block := _with_title(lines[-9:]):
        return _signed(titled_block)
    if beneath := _beneath_the_text(message, lines[-_LAST:]):
        return _signed(beneath)
    if name := _at_the_very_end(lines[-1] if lines else "") or _in_small(lines[-1] if lines else "", message):
        return _signed([name])
    return _signed([line.strip() for line in message.body.signature.splitlines() if line.strip(" -")][:5])


def _at_the_very_end(line: str) -> str:
    """The name behind a dash, or a first name behind the last sentence of a line: "– Ann", "/Ann", "Your CV! Liz"."""
    dashed = _DASHED.match(line)
    behind = _BEHIND_A_SENTENCE.search(line)
    if dashed is None and behind and is_given(behind["name"]):
        return behind["name"]
    return dashed["name"] if dashed else ""


def _in_small(line: str, message: Message) -> str:
    """The sender's own first name behind the last sentence of a line, as one writes on a telephone: "weds 3pm? tui"."""
    first, _, rest = message.sender.name.partition(" ")
    behind = _SMALL_BEHIND.search(line)
    own = (
        behind is not None and bool(rest) and behind["name"].casefold() == first.casefold() and bool(clean_name(first))
    )
    return first if own else ""


def _one_of_two(line: str, message: Message) -> str:
    """A line; of one that has the first names of two, the one by which the sender is called, or else the first."""
    two = _TWO.fullmatch(line)
    if two is None or not (is_given(two["one"]) and is_given(two["other"])):
        return line
    sender = sender_name(message.sender)
    second = same_name(two["other"], sender) or is_nickname(two["other"], sender)
    return two["other"] if second else two["one"]


def _closes(line: str) -> bool:
    """Whether a line is a closing formula, or the same in two languages: "Cumprimentos / Best regards"."""
    parts = _TONGUES.split(line) if "/" in line or "|" in line else (line,)
    return all(_CLOSING.match(part) for part in parts)


def _beneath_the_text(message: Message, lines: list[str]) -> list[str]:
    """The end of a mail from the line on that is a name of its sender's; of a shared sender, a name above the firm's.

    "Pip" is for Philippa, too. What is sent "from my phone" may stand below.
    """
    name = sender_name(message.sender)
    if name and _spells_house(name, message):
        name = ""  # "Copper Kettle" of hello@copperkettle
    for at in range(len(lines) - 1, -1, -1):
        line = _without_office(re.sub(r"[\s.,!–—-]+(?:x+)?\Z|\A[\s–—-]+", "", lines[at]))
        last = clean_name(line) if len(line) < _LONGEST_NAME else ""
        theirs = same_name(last, name) or is_nickname(last, name) or _is_of_one_family(last, name)
        if theirs or (last and not name and _above_the_firm(line, [*lines[at + 1 :], ""][0], message)):
            return [line, *lines[at + 1 :]]
        if last and not name and is_given(last) and (at == len(lines) - 1 or _is_firms(lines[at + 1], message)):
            return [line] if at == 0 or _may_end_a_text(lines[at - 1]) else []
    return []


def _without_office(line: str) -> str:
    """A line without what stands behind the name of who signs for others: "Bea, for the hiring team"."""
    name, comma, behind = line.partition(", ")
    signs = comma and (_FOR_THEM.match(behind) or (arranges(behind) and len(behind) < _LONGEST_NAME))
    return name if signs and clean_name(name) else line


def _is_of_one_family(one: str, other: str) -> bool:
    """Whether two names in full end with the same family's: "Pamela Lund" beneath a mail of "P. Lund"."""
    left, right = one.casefold().split(), other.casefold().split()
    return min(len(left), len(right)) > 1 and left[-1] == right[-1]


def _is_firms(line: str, message: Message) -> bool:
    """Whether the line beneath a name is the firm's by which the sender is called, its number, or a telephone's."""
    bare = line.casefold().strip(" .,")
    again = len(bare) > _LEAST and (bare in message.sender.name.casefold() or _spells_house(bare, message))
    return again or bare.startswith("sent from") or _NUMBER.fullmatch(bare) is not None


def _spells_house(line: str, message: Message) -> bool:
    """Whether a line is the name that the sender's domain writes: "Moor Ales" of info@moor-ales."""
    label = owner_label(message.sender)
    return bool(label) and is_written_out(label, line.casefold())


def _may_end_a_text(line: str) -> bool:
    """Whether a line can be the last above whoever signs, and neither begins a list of names nor is one of it."""
    return line[-1] not in ":,;" and not (clean_name(line) and len(line.split()) < _LEAST)


def _above_the_firm(line: str, below: str, message: Message) -> bool:
    """Whether a line of a shared sender's mail is a name, with the firm's beneath: "Ann" over "Moor College"."""
    firm = message.sender.name.casefold()
    named = 0 < len(line.split()) < 4 and all(word[0].isupper() for word in line.split())
    if not named or not is_shared(message.sender) or line.casefold() in f"{firm} {below.casefold()}":
        return False
    beneath = _begins_alike(below.casefold(), firm) or _spells_house(below, message)
    return beneath and not _closes(line)


def _begins_alike(one: str, other: str) -> bool:
    return bool(one) and one.split()[:1] == other.split()[:1]


def _with_title(lines: list[str]) -> list[str]:
    """The end of a mail from the line on that is a full name with a job's title beneath it; none where none is.

    How they sign above it is part of it: "Ruth" over "Mrs Ruth Lacey".
    """
    for at, (line, beneath) in enumerate(itertools.pairwise(lines)):
        named = len(line) < 40 and len(clean_name(line).split()) > 1 and not JOB_TITLE.search(line)
        if named and len(beneath) < 80 and beneath[-1] not in ".!?:" and JOB_TITLE.search(beneath):
            return lines[at - _is_short_for(lines[at - 1] if at else "", line) : at + 5]
    return []


def _is_short_for(line: str, beneath: str) -> bool:
    """Whether a line is no more than the first name, or a nickname, of whose name stands beneath it."""
    short, name = clean_name(line), clean_name(beneath)
    return " " not in short and (same_name(short, name) or _goes_by(short, name))


_VOWEL = expression(r"[aeiouy]")
_INITIALS = 2
_OF_AN_OFFICE = words("ea gm hr it md pa pm qa va vp")
"""Two letters under which an office writes, and nobody goes by them."""
_HIRES = expression(r"\b(?:recruit|talent|sourc|headhunt|staffing)", re.IGNORECASE)


def part_of_met(title: str) -> Part:
    """Given the title of somebody whom the user is to meet, return their part: of the personnel department, too, who
    meets the user takes part, and only who recruits is a recruiter."""
    part = part_of(title)
    of_personnel = part is Part.RECRUITER and _HIRES.search(title) is None
    return Part.INTERVIEWER if part is Part.UNKNOWN or of_personnel else part


def part_of(words: str) -> Part:
    """Given a title or the like, return the part that it means; a "Recruiting Coordinator" coordinates."""
    if arranges(words):
        return Part.COORDINATOR
    return Part.RECRUITER if _RECRUITER.search(words) else Part.UNKNOWN


def arranges(words: str) -> bool:
    """Given a title or the like, return whether it is that of somebody who arranges for others: "PA to Dana Kim"."""
    return _COORDINATOR.search(words) is not None


def beneath(message: Message, name: str) -> str:
    """Given a message and who wrote it, return the line with the name at its end, and those right beneath it."""
    lines = [line.strip() for line in f"{message.body.new[-600:]}\n{message.body.signature}".splitlines()]
    lines = [line for line in lines if line]
    first = name.partition(" ")[0].casefold()
    at = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].casefold().startswith(first)), None)
    found = lines[at : at + 3] if at is not None else []
    return "\n".join(line for line in found if len(line) < _LONGEST_LINE and line[-1] not in ".?!")


def _signed(lines: list[str]) -> Signature:
    if not lines:
        return Signature()
    first, *rest = lines
    bare = re.split(r"\s*[|•·,]\s+|\s+[-–—]\s+", first, maxsplit=1)
    name = clean_name(bare[0])
    if not name:
        return Signature()
    signs_as = " ".join(part for part in (_titled_to(bare[0]), name) if part)
    beneath = clean_name(re.split(r"\s*[|•·,]\s+", rest[0])[0]) if rest else ""
    fuller = " " in beneath and (same_name(name, beneath) or _goes_by(name, beneath))
    full = beneath if fuller else name
    title = next((_title(line, full) for line in [*bare[1:], *rest] if _title(line, full)), "")
    return Signature(signs_as, full, title)


def _goes_by(name: str, beneath: str) -> bool:
    """Whether somebody may go by that name whose name in full stands beneath it: "Dee" of Deirdre, "AJ" of Aisha.

    Its letters are those of the first name, in their order, or it is of two initials; "CEO" above Charles, "Head" above
    Hannah and "Mgr" above Margaret are what these are.
    """
    if is_nickname(name, beneath):
        return True
    first, letters = beneath.partition(" ")[0].casefold(), name.casefold()
    if not 1 < len(name) <= len(first) or " " in name or _closes(name) or letters in OCCUPATIONS:
        return False
    rest = iter(first)
    shortened = (
        first[0] == letters[0] and all(letter in rest for letter in letters) and _VOWEL.search(letters) is not None
    )
    return shortened or (len(name) == _INITIALS and name.isupper() and letters not in _OF_AN_OFFICE)


def _titled_to(line: str) -> str:
    """The title by which somebody calls themselves, before their name or behind it: "Pat Doyle (Mrs)"."""
    behind = _TITLED_BEHIND.search(line)
    return behind["title"] if behind else titled(line)


def _title(line: str, name: str) -> str:
    bare = line.replace(name, "").strip(" |•·,-–—")
    if len(bare) > 80 or not JOB_TITLE.search(bare) or "@" in bare or bare.endswith((".", "!", "?")):
        return ""
    return re.split(r"\s*[|•·,]\s+|\s+(?:at|@|bei)\s+|\s+[-–—]\s+", bare)[0].strip()
