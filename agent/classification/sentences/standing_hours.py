"""Hours that stand: "see you Tuesday at 3 for the clerk job" needs no other word about an interview."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.classification.sentences.hours import A_DAY, CLOCK, DAY, HOUR_OF_A_DAY, OF_BEFORE, OF_WORK, OWNED, TO_TALK
from agent.classification.sentences.looked_for import looks_for
from agent.classification.tagging.posts import is_called_by_a_post
from agent.expressions import expression, searched

SET_FOR_A_POST = "set-for-a-post"
"""The signal of an hour that stands, in which they talk about a post that is named."""

INTERVIEW_IS_AT = "interview-is-at"
"""The signal of when an interview is, told as one tells of a train: "The interview will be on Friday at 2 pm"."""

_NEAR = 3  # sentences from the hour on

_STANDS = expression(
    r"\b(?:(?:just\s|to\s)?confirm(?:ing|ed|s)?|(?:locked|booked|pencilled|diaried)(?:\sin)?|all\s(?:set|good|sorted|fixed|arranged)|see(?:ing)?\syou"
    r"|look(?:ing)?\sforward\sto\s(?:meet|see|speak|talk|chatt|hav|welcom|hear|show|interview)ing\b"
    r"|you(?:['’]re|\sare)\s(?:all\s|now\s)?(?:in|on|down|booked|set|with\sme)|expect(?:ing)?\syou|we(?:['’]re|\sare)\s(?:on|good\sto\sgo|all\sgood)"
    r"|(?:i|we)(?:['’]ll|\swill)\s(?:ring|call|phone|meet|see|speak|talk)|(?:please|pls|kindly|need\syou\sto)\s"
    r"(?:be|come|report|attend)\s(?:at|to|by|in|on|here|for)|works|it\sis|is\s(?:now\s)?(?:good|fine|perfect|great|confirmed|booked|on|fixed|scheduled|arranged|set))\b",
    re.IGNORECASE,
)
"""What is said of an hour that stands: "confirming", "see you", "I'll ring you", "please be at", "works"."""
_WITH_ONE = expression(
    r"\b(?:with|just|only|be|see|meet)\s(?:me|myself)\b|\bwith\s(?:[A-Z]\w+|our\s\w+)"
    r"|\b(?:(?:talk|speak|chatt)ing\s(?:to|with)|meeting|seeing|interviewing\swith)\s(?:me\b|us\b|our\s\w+|[A-Z]\w+)"
    r"|\b[Aa]sk\s(?:[^.?!;]{1,30}\s)?for\s(?:me\b(?!\sto\b)|[A-Z]\w+)"
)
_TITLE = r"(?-i:[A-Z][\w&/'’-]*(?:\s(?:of\s|and\s|&\s)?[A-Z][\w&/'’-]*){0,4})"
_IN_FIGURES = expression(
    rf"\b(?:(?!(?:19|20)[0-5])(?:[01]\d|2[0-3])[0-5]\d)(?:\s?h(?:ou)?rs?)?\s(?:on\s)?{DAY}"
    rf"|{DAY}[^.?!;]{{0,12}}?\s(?:at\s\d{{1,2}}|(?!(?:19|20)[0-5])(?:[01]\d|2[0-3])[0-5]\d)\b",
    re.IGNORECASE,
)
"""An hour in bare figures beside its day, none of a year: "1030 Tue", "Monday at 4"."""
_POST_THERE = expression(
    r"\b(?:for|about|regarding|re:?|concerning|discuss(?:ing)?)\s(?:(?:the|our|an?|your|this|that)\s)?(?:"
    r"(?P<post>(?:(?!for\b|about\b)[\w&/-]+\s){1,5}?)(?P<noun>job|role|post|position|vacancy|opening|spot|interview)\b"
    rf"|(?P<named>{_TITLE})(?=\s?(?:[.,;!(]|\bat\b|\bwith\b|\Z)))"
    rf"|\b(?-i:[a-z]\w{{1,20}}|\d{{1,5}}),\s(?P<beside>{_TITLE})(?=\s?[.;!]?\Z)"
    rf"|\A(?P<first>{_TITLE})\s(?:job|role|post|position|vacancy)\b",
    re.IGNORECASE,
)
"""How a post is named beside an hour: "for the clerk spot", "re Night Porter", "at the depot, Works Supervisor."."""
_TO_TALK_OF = expression(
    r"\A(?:(?:re|fwd?|aw|wg)\s?:\s?)*(?:(?:your|our|the)\s)?(?:\w+\s)?(?:interview|chat|call|talk|meeting|conversation)\s"
    r"(?:(?:about|for|re|regarding)\b:?|[-–—:|]{1,2})\s(?:(?:the|our|an?)\s)?",
    re.IGNORECASE,
)
_TALK_BEHIND = expression(r"\s(?:interview|chat|call|meeting)\Z", re.IGNORECASE)
READER_HIRES = expression(
    r"\byou(?:['’]re|\sare)\s(?:also\s)?(?:on|chairing)\s(?:the\s)?(?:\w+\s)?(?:panel|board)\b|\b(?:cvs?|resumes?)\s(?:is\s|are\s)?"
    r"attached|\b(?:his|her|their|the\scandidates?['’]?s?)\s(?:cvs?|resumes?|application|portfolio)\b|"
    r"\bthe\scandidates?\s(?:is|are|will|has|have)\b|\bsit(?:ting)?\s(?:in\s)?on\b|\b(?:the|our|these|those)\sinterviews\b|"
    r"\b(?:two|three|four|five|six|[2-9])\scandidates\b",
    re.IGNORECASE,
)
"""What is told to who interviews others: "you're on the panel, CV attached", "could you sit in on it"."""
_INTERVIEW_IS = expression(
    r"(?:\A\W*|\b(?:the|your|our|a|an)\s)(?:[\w-]+\s){0,3}?(?:interview|(?:first|second|third|next|final|last)\s(?:stage|round))(?:\s(?:itself|day|for\s[^,.;?!]{1,60}|with\s[^,.;?!]{1,60}))?\s"
    r"(?:is|takes\splace|(?:will|shall)\s(?:be|take\splace|happen)|is\sto\s(?:be|take\splace))\b(?!\s(?:for|that|to|when|where|whether|over|done|behind|finished|off|cancell?ed|not|no)\b)"
    r"|\b(?:please|kindly)\s(?:come|report|appear|present\syourself)\s(?:for|to|at)\s(?:an?\s|the\s|your\s|our\s)?(?:[\w-]+\s){0,2}?interview\b",
    re.IGNORECASE,
)
_OF_A_DATE = expression(rf"\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}[^?!;]{{0,20}}?\b{CLOCK}", re.IGNORECASE)
_INTERVIEWS = expression(r"\binterview(?:s|ing|\sday)\b", re.IGNORECASE)
_FROM_TO = r"\d{1,2}\s?(?:-|–|—|to)\s?\d{1,2}[:.h]\d\d\b"
_FOUR_FIGURES = r"(?!(?:19|20)[0-5])(?:[01]\d|2[0-3])[0-5]\d\b"
"""An hour with an end ("10-10:45"), and one in bare figures that are no year ("1430")."""
_YOURS_IS = expression(
    r"\b(?:yours\s(?:is|will\sbe)|your\s(?:own\s)?(?:time|slot|interview(?:\stime)?|appointment)\s(?:is|will\sbe)|you(?:['’]re|\sare)|(?:i|we)(?:['’]ve|\shave)\s(?:put|got|booked|pencilled)\syou)\s"
    rf"(?:\w+\s){{0,3}}?(?:{CLOCK}|{_FROM_TO}|{_FOUR_FIGURES})",
    re.IGNORECASE,
)
"""Of several interviews, which is the reader's: "Interviews are on Tuesday, yours is at 10.20"."""
_NOT_AS_TOLD = expression(
    r"\b(?:if|unless|whether|should|would|may|might|once|provided|subject\sto|not|(?:is|wo|will)n['’]t|shortlist\w*|short-list\w*|successful|"
    r"selected|candidates?|applicants?|cancel\w*|broadcast|aired|air|published|recorded|streamed|live|printed|column|podcast|was|were)\b",
    re.IGNORECASE,
)
"""What is told only of some, under a condition, or of an interview in a paper or on the air."""
_WAS_HELD = expression(
    r"\b(?:glad|happy|pleased|delighted|great|lovely|nice|good|wonderful|pleasure)\s(?:that\s)?(?:we|you|i|everyone)\s"
    r"(?:(?:could|were\sable\sto|was\sable\sto|managed\sto|got\sto)\s(?:finally\s|all\s)?"
    r"(?:see|meet|speak|talk|chat|come|sit\sdown|catch\sup)|came)\b",
    re.IGNORECASE,
)
"""What looks back on a talk: "so glad we could see you on Tuesday at 3"."""
_IS_NOW = expression(
    r"\b(?:is|are|will)\s(?:be\s)?now\b(?!\s(?:confirmed|booked|set|fixed|arranged|scheduled))", re.IGNORECASE
)
"""What is told of an interview that was to be at another time."""
_SAYS_POST = frozenset({"position", "vacancy"})
_SAYS_POST_OF = frozenset({"role", "post"})
"""What is a post whatever stands before it, and what is one behind a name in capitals: a lead role is an actor's."""


@looks_for(_STANDS)
def sets_an_hour_for_a_post(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one tells the reader of an hour that stands, where that one or the
    next names the post that they would talk about, or None: "See you Tuesday at 3 for the clerk job"."""
    said = searched(sentences)
    return next(
        (at for at in _standing(said) if any(_post_there(one, at, said) for one in range(at, at + _NEAR))), None
    )


def sets_an_hour_for_its_post(subject: str, sentences: Sequence[str]) -> int | None:
    """Given a mail's subject and sentences, return which one tells of an hour to talk that stands, where the subject is
    the name of a post, or of a talk about one ("Chat about Team Leader", "Team Leader interview"); else None."""
    post = _TO_TALK_OF.sub("", subject)
    bare = _TALK_BEHIND.sub("", post)
    if not is_called_by_a_post(bare):
        return None
    return next(_standing(searched(sentences), talk=bare != subject), None)


@looks_for(_INTERVIEW_IS, _INTERVIEWS)
def tells_when_it_is(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one tells at which hour of which day the reader's interview is, or a
    round of them, or None: "Your interview is on Tuesday at 3 pm"."""
    said = searched(sentences)
    for at, text in enumerate(said):
        if "?" in text or any(words.search(text) for words in (_NOT_AS_TOLD, OF_BEFORE, _IS_NOW)):
            continue
        one = _INTERVIEW_IS.search(text)
        if one is not None and (HOUR_OF_A_DAY.search(text, one.end()) or _OF_A_DATE.search(text, one.end())):
            return at
        if _YOURS_IS.search(text) and any(tells_interview_days(before) for before in said[max(0, at - 1) : at + 1]):
            return at
    return None


def tells_interview_days(text: str) -> bool:
    """Given a sentence, return whether it tells on which day they interview: "Interviews are on Tuesday"."""
    return _INTERVIEWS.search(text) is not None and A_DAY.search(text) is not None


def looks_back(text: str) -> bool:
    """Given a sentence or a clause, return whether it looks back on a talk that was: "so glad we could see you on
    Tuesday at 3"."""
    return _WAS_HELD.search(text) is not None


def _standing(said: Sequence[str], *, talk: bool = False) -> Iterator[int]:
    """In which sentences an hour stands in which people talk, and none of it is asked, moved or work.

    ``talk`` is whether the subject says that it is a talk.
    """
    if any(OF_BEFORE.search(text) or OF_WORK.search(text) or READER_HIRES.search(text) for text in said):
        return
    for at, text in enumerate(said):
        told = "?" not in text and not looks_back(text)
        stands = told and _STANDS.search(text) and (HOUR_OF_A_DAY.search(text) or _IN_FIGURES.search(text))
        if stands and (talk or any(TO_TALK.search(one) or _WITH_ONE.search(one) for one in said[at : at + _NEAR])):
            yield at


def _post_there(at: int, hour: int, said: Sequence[str]) -> bool:
    """Whether a sentence names a post; in the one of the hour it may stand alone, as a signature's do."""
    for one in _POST_THERE.finditer(OWNED.sub("", said[at])) if at < len(said) else ():
        name = one["post"] or one["named"] or one["first"] or (one["beside"] if at == hour else None)
        noun = (one["noun"] or "").casefold()
        if name is None:
            continue
        outright = noun in _SAYS_POST or (noun in _SAYS_POST_OF and name != name.casefold())
        if outright or is_called_by_a_post(name.strip()):
            return True
    return False
