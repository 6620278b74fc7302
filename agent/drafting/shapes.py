"""The shapes of strengths that fit no list of what one has: what somebody is, does, or was; read before all others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from agent.drafting.phrasing import NUMBERS, lowered, role_in_text
from agent.drafting.statements import of_oneself
from agent.expressions import expression
from agent.extraction.words.vocabulary import words as vocabulary


class Form(StrEnum):
    """What part of a sentence a strength is."""

    NOUN = "noun"  # "eight years of Python services": something the user has
    DEED = "deed"  # "moving a monolith to Kafka": something they did
    QUALITY = "quality"  # "a strong communicator": something they are
    OTHER = "other"  # "I speak Welsh": it stands behind a colon, as it is


@dataclass(frozen=True, slots=True)
class Strength:
    """One strength, ready for a sentence."""

    form: Form
    words: str = field(repr=False)


HEAD_ENDS = expression(
    r"\s(?:with|of|in|at|for|on|who|that|which|and|to|from|across|under|by|using|through|valid|until|since)\s|[,;(]"
)
"""Where the head of a phrase ends."""
ACTIVITY = expression(
    r"(?:ment|ing|tion|sion|sis|ics|ship|work|support|sales|care|services?|design|architecture|strategy|research|"
    r"security|controls?|operations|logistics|modell?ing|finance|law|compliance|quality|delivery|cooking|repairs?|"
    r"safety|hygiene|maintenance|insurance|procurement|prep|reception|payroll|admin|audit|tax|retail|hospitality|"
    r"medicine|"
    r"theatre|theater|radio|television|music|drama|maths|history|geography|chemistry|biology|sport|art|fashion|tourism|"
    r"journalism|dance|ballet|yoga|horticulture|viticulture|agriculture|software|hardware|electronics|manufacture|"
    r"dentistry|carpentry|joinery|masonry|upholstery|pottery|forestry|surgery|pastry|butchery|bakery|embroidery|"
    r"\w+(?:ology|ography|onomy|therapy|pathy|iatry)|disposal|retrieval|appraisal|removals?|triage|drainage|storage|"
    r"massage|childcare|healthcare|intake|outreach|discharge|rehab|recovery|rescue|diagnosis|analysis|nutrition)$",
    re.IGNORECASE,
)
"""What people do at work, by its last word."""
DETERMINED = expression(
    r"^(?:\d[\d.,:]*%?(?!\w|-\w)|(?:an?|the|my|our|some|several|many|over|more|nearly|almost|around|about|half|both|"
    r"hundreds|"
    rf"dozens|thousands|{NUMBERS})\b(?!-\w))",
    re.IGNORECASE,
)
_COMPOUNDS = vocabulary(
    "briefing wiring training planning funding staffing housing meeting mailing building drawing recording filing "
    "billing costing pricing grading seating catering marketing operating reporting accounting scheduling"
)
_COMPOUND_HEADS = vocabulary(
    "notes plans papers records systems schedules diagrams materials books sheets packs documents reports manuals "
    "lists software regulations standards programmes programs budgets applications agreements minutes teams"
)
"""Of both a noun is made, and no deed: "briefing notes", "wiring diagrams"."""
_KINDS = expression(
    r"(?:(?:supported|assisted)\sliving|(?:un)?secured\slending|fixed\sincome|mixed\smethods?|printed\scircuit|stained\sglass|"
    r"forced\sair|reinforced\sconcrete|planned\smaintenance|managed\scare|leased\slines?|licensed\spremises|skilled)\b",
    re.IGNORECASE,
)
"""What is called by what was done to it, and tells of no deed."""
DONE = vocabulary(
    """
    accelerated administered advertised advised analysed analyzed arranged assessed attended audited authored automated
    bought budgeted carried catered centralised centralized chaired championed changed checked cleaned coached combined
    commissioned completed conducted configured consolidated controlled converted cooked coordinated created cut
    delivered deployed designed developed devised digitised digitized directed dispatched documented drafted edited
    enabled ensured established evaluated executed expanded facilitated financed founded funded handled headed helped
    hosted implemented improved increased influenced inspected installed instructed introduced investigated joined
    launched lectured maintained managed mapped marketed measured mentored migrated modelled modernised modernized
    monitored negotiated observed operated optimised optimized orchestrated ordered organised organized outsourced
    overhauled owned performed pioneered planned prepared presented priced processed procured produced programmed
    promoted provided published purchased raised rebuilt recorded recruited redesigned reduced refined refurbished
    renovated reorganised reorganized repaired reported researched resolved restored restructured revamped reviewed
    revised scaled scheduled secured serviced shaped simplified solved sourced spearheaded staffed standardised
    standardized started steered stocked streamlined strengthened studied supervised supplied supported surveyed
    taught tested tracked trained transformed tutored undertook updated upgraded used valued worked
    """
)
"""What people say that they did, whatever it was done to."""
AFTER_QUALITY = expression(r"(?:to|with|in|at|as|for|about|by|on|under|of|and|enough|between|from)\b|[(,&]")

_DOES = vocabulary("speak know teach manage answer supervise deliver fix handle operate read do")
_MAY_DO = vocabulary(
    "cook bake sew weld sell write run lead train coach drive hold make serve love live work keep type care enjoy play "
    "fly ride use look get build repair grow raise feed pick clean paint shoot edit translate"
)
"""Verbs that may be nouns as well: what they are done to, or how, has to follow."""
_DONE_TO = expression(
    r"(?:\d|(?:an?|the|my|our|any|anything|everything|people|well|alone|fast|quickly|straight|to|both|all|"
    rf"{NUMBERS})\b)",
    re.IGNORECASE,
)
_CAN = expression(r"(?:can|could|do|will|would)\s+\w", re.IGNORECASE)
_I_DO = expression(r"i\s+(?!have\b|am\b|always\b|never\b)(?P<verb>[\w'’]+)\s+\S", re.IGNORECASE)
_HAVE_DONE = expression(
    r"i(?:['’]ve|\s+have)\s+(?=(?:run|been|done|seen|written|given|taken|driven|grown|spoken|known|flown|dealt|"
    r"become)\b)",
    re.IGNORECASE,
)
_IN_THE_PAST = vocabulary("led built ran wrote took made grew cut won taught drove sold brought kept held set oversaw")

_ADJECTIVES = vocabulary(
    "loyal honest tidy neat numerate literate enthusiastic methodical energetic pragmatic diplomatic tactful polite "
    "discreet diligent dedicated motivated committed driven hardworking hard-working easy-going easygoing outgoing "
    "caring welcoming fit strong quick calm patient kind friendly cheerful creative inventive decisive proactive "
    "attentive persistent consistent confident independent competent efficient resilient persuasive perceptive "
    "observant tolerant thorough precise accurate careful punctual reliable flexible adaptable mobile available "
    "curious keen eager willing fair firm robust steady sociable humble quiet open-minded level-headed "
    "well-organised well-organized organised organized analytical logical practical articulate bilingual multilingual "
    "trilingual unflappable hard-nosed afraid shy ambitious fearless teetotal"
)
_ADJECTIVE_ENDS = expression(
    r"(?:[a-z]{3,}(?<!t)(?<!c)(?<!const)able|[a-z]{3,}ible|[a-z]{3,}[ia-z]ous|[a-z]{3,}(?<!hand)(?<!spoon)ful|"
    r"[a-z]{3,}less|"
    r"[a-z]+worthy|[a-z]+-(?:minded|going|tempered|hearted|spoken|driven|headed|savvy|conscious))"
)
_DEGREE = expression(r"(?:very|quite|always|computer|[a-z]{3,}ly)\s", re.IGNORECASE)
_WHEREIN = expression(
    r"(?:to|with|at|about|under|of|enough|when|even|on|in|from|for|as|now|any\s+time|all\s+\w+)\b|[a-z]+ly$",
    re.IGNORECASE,
)
"""What follows an adjective that says it of somebody: "loyal to a team", "available immediately"."""
_PARTS = expression(r",\s*(?:and\s+)?|\s+and\s+")

_CARRIED = "certified|registered|licensed|accredited|qualified|trained|coded|ticketed|approved|insured|vaccinated"
_IS_CARRIED = expression(
    rf"(?P<what>(?!(?:an?|the|my)\s)(?:[\w&+'’/.-]+\s+){{1,4}})(?P<how>{_CARRIED})\s+(?=(?P<rest>.+))", re.IGNORECASE
)
_SINCE = expression(r"(?:since|from|until)\s+\S", re.IGNORECASE)
_LASTING = expression(
    rf"(?:for|over|throughout)\s+(?:\d|the\s+(?:last|past)|(?:over|many|several|{NUMBERS})\b)", re.IGNORECASE
)
_AS_STATE = {
    "certified": "certification",
    "registered": "registration",
    "accredited": "accreditation",
    "qualified": "qualification",
}
_AND_MORE = expression(
    rf"\b(?:{_CARRIED})\b.*?,?\s(?:as\s+well\s+as|plus|along\s+with|and)\s+(?:an?|\d+|my|over|many|several|"
    rf"{NUMBERS})\s",
    re.IGNORECASE,
)
"""What one is and what one has in one breath."""

_POSTS = vocabulary(
    "lead leader supervisor deputy rep reps representative chair chairman chairwoman chairperson secretary treasurer "
    "captain marshal warden officer coordinator co-ordinator aider sister matron foreman forewoman superintendent "
    "principal prefect trustee governor steward controller head keyholder"
)
_HEADS = vocabulary("deputy section department acting assistant departmental")
_OF_A_POST = expression(r"(?:for|at|of|on|in|to|across|over|under)\s", re.IGNORECASE)
_NO_POST = expression(
    r"(?:\d|\b(?:the|my|our|their|two|three|four|five|strong|good|natural|born|great|new|junior|others?)\b|\bas\s)",
    re.IGNORECASE,
)
_AWARD = expression(
    r"(?:best|top|winner|finalist|runner[ -]up|employee\s+of|voted|named|first\s+place)\b(?!\s+practice)|"
    r".*\b(?:twice|of\s+the\s+year)$",
    re.IGNORECASE,
)
_MATTERS = vocabulary(
    "dismissal negligence discrimination harassment injury divorce bankruptcy insolvency fraud theft abuse eviction "
    "homelessness redundancy bereavement addiction trauma"
)
"""What one works on, and would not like to have."""


_WORKS = vocabulary(
    "gala festival fete fair conference congress symposium summit exhibition exhibit show concert tour premiere play "
    "musical opera album film documentary series podcast channel blog newsletter magazine journal column book novel "
    "anthology thesis dissertation paper article essay report study survey audit campaign appeal fundraiser auction "
    "marathon tournament league launch relaunch redesign rebrand rollout roll-out migration merger restructure "
    "refurbishment renovation prototype pilot hackathon app website webshop portal platform dashboard parser compiler "
    "plugin game library archive museum shop store stall market bakery café cafe restaurant farm allotment "
    "garden startup start-up business charity choir orchestra troupe club workshop course summer-school camp event "
    "project programme program expedition"
)
"""What somebody made, held or ran: one does not bring a gala, but what one learned from it."""
_PRODUCT = expression(r"(?:MS|Microsoft|Google|Adobe|Apple|Zoho)\s[A-Z]")
"""A product that is called by what one makes with it: "MS Project"."""
_WHICH = expression(rf"(?:my|an?|the|our|\d+|both|several|many|{NUMBERS})\s", re.IGNORECASE)


def of_a_work(text: str) -> str:
    """Given a strength in small letters, return it as experience where it is a thing that the user made, held or ran.

    "my gala for 400 guests" is "experience from my gala for 400 guests"; "" for any other.
    """
    head = HEAD_ENDS.split(text)[0].split()
    last = head[-1].casefold() if head and not _PRODUCT.match(text) else ""
    if {last, last.removesuffix("s")} & _WORKS and _WHICH.match(text):
        return f"experience from {text}"
    if last not in _WORKS:
        return ""
    if len(head) > 1:
        return f"experience from {with_article(text)}"
    return f"experience from the {last}{text[len(last) :]}" if text[len(last) :].startswith(" of ") else ""


def plainly_told(text: str) -> Strength | None:
    """Given a strength as it was written, return it where it is a statement, or two things in one; else None."""
    done = _HAVE_DONE.match(text)
    if done:
        return Strength(Form.OTHER, f"I have {text[done.end() :]}")
    doing = _I_DO.match(text)
    if doing:
        verb = doing["verb"].casefold()
        past = verb in _IN_THE_PAST or verb.endswith("ed")
        return None if past else Strength(Form.OTHER, f"I{text[1:]}")
    first, _, rest = text.partition(" ")
    verb = _infinitive(first.casefold())
    if _CAN.match(text) or (rest and (verb in _DOES or (verb in _MAY_DO and _DONE_TO.match(rest)))):
        return Strength(Form.OTHER, f"I {verb} {of_oneself(rest)}")
    if _AND_MORE.search(text) or (_AWARD.match(text) and first.casefold() not in _IN_THE_PAST):
        return Strength(Form.OTHER, lowered(text))
    return None


def _infinitive(verb: str) -> str:
    """Given a verb's form, return the verb: "speaks" is "speak", "teaches" is "teach"; any other word as it is."""
    return next((one for one in (verb.removesuffix("s"), verb.removesuffix("es")) if one in _DOES | _MAY_DO), verb)


_MOVED = expression(
    r"\s(?:up|down)\s+(?:(?:by|from|over|nearly|almost)\s+){0,2}"
    rf"(?:[£$€R]?\d|(?:{NUMBERS})\b|half\b|an?\s+(?:third|quarter|fifth)\b|year\b|every\b)",
    re.IGNORECASE,
)
"""Figures that rose or fell: "exam results up three years running", "complaints down by half"."""


def told_as_it_is(text: str) -> Strength | None:
    """Given a strength without "I have" or "I am", return what somebody is or was; None for what they have or did."""
    if _is_described(text):
        return Strength(Form.QUALITY, text[:1].lower() + text[1:])
    carried = _carried(text)
    if carried is not None:
        return carried
    post = _post(text)
    if post:
        return Strength(Form.NOUN, post)
    first = text.split(" ", 1)[0].casefold()
    done = first.endswith(("ing", "ed")) or first in _IN_THE_PAST or DETERMINED.match(text)
    if _MOVED.search(text) and not done:
        return Strength(Form.NOUN, f"a record that includes {lowered(text)}")
    head = HEAD_ENDS.split(text)[0].split()
    if head and head[-1].casefold() in _MATTERS:
        return Strength(Form.NOUN, f"experience in matters of {text[:1].lower()}{text[1:]}")
    return None


def _is_adjective(word: str) -> bool:
    """Given a word, return whether it says what somebody is like, where it stands alone: "dependable"."""
    return word.casefold() in _ADJECTIVES or _ADJECTIVE_ENDS.fullmatch(word.casefold()) is not None


def _is_described(text: str) -> bool:
    """Whether a strength is adjectives alone, or one with what it is in: "tidy and polite", "loyal to a team"."""
    bare = re.sub(r"^not\s+", "", text, flags=re.IGNORECASE)
    parts = [_DEGREE.sub("", re.sub(r"\b(hard|easy)\s(?=working|going)", r"\1-", part)) for part in _PARTS.split(bare)]
    if all(_is_adjective(part) for part in parts):
        return True
    first, _, rest = _DEGREE.sub("", bare).partition(" ")
    return _is_adjective(first) and _WHEREIN.match(rest) is not None


def _carried(text: str) -> Strength | None:
    """What a paper makes of somebody: "forklift certified on reach trucks", "care home registration since 2020"."""
    match = _IS_CARRIED.match(text)
    if match is None:
        return None
    if _SINCE.match(match["rest"]) and (state := _AS_STATE.get(match["how"].casefold())):
        return Strength(Form.NOUN, f"{match['what']}{state} {match['rest']}")
    if _SINCE.match(match["rest"]) or _LASTING.match(match["rest"]):
        return Strength(Form.OTHER, lowered(text))
    return Strength(Form.QUALITY, lowered(text)) if AFTER_QUALITY.match(match["rest"]) else None


def _post(text: str) -> str:
    """What one was, as experience: "experience as fire warden for two floors"; "" where the phrase names no post."""
    head = HEAD_ENDS.split(text)[0]
    words = re.sub(r"^an?\s+", "", head, flags=re.IGNORECASE).split()
    if not words or len(words) > 5 or _NO_POST.search(" ".join(words)):
        return ""
    rest = text[len(head) :].strip()
    last = words[-1].casefold()
    named = last in _POSTS or words[-2:] == ["key", "holder"]
    if last == "head":
        named = rest.startswith("of ") or (len(words) > 1 and words[-2].casefold() in _HEADS)
    if not named or re.match(r"(?:since|with|who)\s", rest):
        return ""
    plain = role_in_text(lowered(re.sub(r"^an?\s+", "", text, flags=re.IGNORECASE)))
    return f"experience as {plain}" if _OF_A_POST.match(rest) else f"experience as {with_article(plain)}"


def with_article(text: str) -> str:
    """Given a noun phrase of one thing, return it with its article, by how its first word sounds."""
    first = text.split()[0].casefold()
    if first in {"a", "an", "the"}:
        return text
    letters = text.split()[0].isupper() and not re.search(r"[aeiou]", first)
    spelt = first in {"mba", "msc", "ma"} or (letters and first[0] in "fhlmnrsx")  # "an em-bee-ay", "an aitch-gee-vee"
    sounds = re.match(r"[aeio]|u(?:p|l|n(?!i))", first) and not re.match(r"eu|one\b|uni", first)
    return f"an {text}" if spelt or sounds else f"a {text}"


def is_a_compound(first: str, rest: str) -> bool:
    """Given a word in small letters and what follows, return whether they are one noun: "briefing notes"."""
    return first in _COMPOUNDS and rest.split(" ")[0].casefold() in _COMPOUND_HEADS


def is_of_a_kind(participle: str, rest: str) -> bool:
    """Given what may be a deed's first word and the rest of it, return whether the two name a kind of work: "coded
    welding" and "chilled distribution", but "coded three games" and "managed distribution"."""
    if _KINDS.match(f"{participle} {rest}"):
        return True
    head = HEAD_ENDS.split(rest)[0].split()
    bare = bool(head) and DETERMINED.match(rest) is None
    return bare and participle not in DONE and ACTIVITY.search(head[-1]) is not None
