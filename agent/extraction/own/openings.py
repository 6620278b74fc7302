"""Which work the user's own mail says is to be had with its reader: an advert, somebody wanted, a job still open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from agent.expressions import expression, in_any_case
from agent.extraction.post.bare_titles import names_occupation
from agent.extraction.post.posts import role_key
from agent.extraction.post.roles import Roles
from agent.extraction.words.vocabulary import OCCUPATIONS, words
from agent.model.mail import Message


class Way(Enum):
    """How a mail says that there is work."""

    JOB = "it calls it a job, or hiring"
    WANTED = "somebody is wanted"
    ADVERT = "there is an advert, or a word to write"


class Opening(NamedTuple):
    """What a mail says is to be had, and as what: "" where it does not name that.

    ``told``: by more than being what somebody is short of: "you need a presser", and not "you need straw".
    """

    way: Way
    post: str = ""
    told: bool = True

    @property
    def is_a_trade(self) -> bool:
        """Whether it is somebody at work who is wanted, by what they are called."""
        return not OCCUPATIONS.isdisjoint(re.findall(r"[^\W\d_]+", f"{self.post} {_singular(self.post)}".casefold()))


_JOB = r"(?:jobs?|positions?|roles?|vacanc(?:y|ies)|openings?|apprenticeships?|traineeships?|internships?)"
_YOU = (
    r"\b(?:you|u|ye|ya|yous|y['’]?all|your|they|(?:the|your)\s+[\w'’]+)(?:\s+(?:fellas|fullas|lot|folks|ladies|lads))?(?:['’]?(?:re|d|ll|s)\b|"
    r"\s+(?:guys|are|r|were|might|may|will|would|could|ll|be|been|still|also|now|just|really|said|have|had|always)\b){0,4}"
)
_WANT = (
    r"(?:need(?:ed|ing|s)?|want(?:ed|ing|s)?|look(?:ing)?\s+for|after|short(?:\s+of)?|stuck\s+for|(?:can|could)\s+(?:use|do\s+with)|"
    r"in\s+need\s+of|tak(?:e|ing)\s+on|seek(?:ing)?|lost|hir(?:e|ing)|requir(?:e|ing)|recruit(?:ing)?|"
    r"crying\s+out\s+for)"
)
_ONE = r"(?P<one>an?|another|any|some|your|more|extra|new|the)"
_WORDS = r"(?P<post>[^\W_](?:[^.!?,;:()\n\"“”]){0,60})"
_NAMED = r"(?P<post>(?:(?!(?:for|the|an?|in|of|to|and|is|at|on|my|with)\b)[^\W_][\w'’/&+-]{0,24}\s+){1,5}?)"


_JOBS = in_any_case(
    rf"\b(?:about|for|re|regarding|in|on|is|mentioned|see|saw|seen|after|of|considered|the\s+ad)\s+(?:the|an?|your|this|any|that|"
    rf"one\s+of\s+the|some)\s+{_NAMED}{_JOB}\b",
    rf"\b(?:about|for|after|re|regarding)\s+(?:the\s+|an?\s+)?{_NAMED}?(?:spot|gig|start|post)\b(?!\s+(?:about|on\s+(?:face|insta)))",
    rf"\b(?:still\s+need|interested\s+in|asking\s+about|ask\s+about|inquiring\s+about)\s+(?:the\s+)?{_NAMED}?{_JOB}\b",
    rf"\b(?:is|are)\s+(?:the|your|that)\s+{_NAMED}?{_JOB}\s+(?:still|open|going|available|taken|filled)",
    r"\b(?:available|free)\s+(?:for\s+)?(?P<post>(?:\w+\s+){0,3}?)(?:work|shifts?|cover|subbing)\b|"
    r"\bgot\s+any\s+(?:graft|work|labouring)\b|\btak(?:e|ing)\s+over\s+(?:the\s+|some\s+)?shifts\b",
    rf"\b(?:any|got|have)\s+(?:any\s+|some\s+)?{_NAMED}?(?:{_JOB}|work|shifts)\b",
    r"\bare\s+(?:you|u|ye|yous|y['’]?all)\s+(?:guys\s+)?(?:still\s+|currently\s+)?(?:hiring|recruiting)\b",
    r"\b(?:want|like|love|hoping|looking)\s+to\s+(?:be|work\s+as)\s+an?\s+(?P<post>\w+(?:\s\w+){0,2})|\babout\s+working\b",
    r"\b(?:any|got)\s+(?:any\s+)?(?P<post>\w+ing|\w+\s+work)\s+going\b",
    r"\b(?:chance\s+of|looking\s+for|after)\s+a\s+start\b|\bhelp\s+wanted\b|\bnow\s+hiring\b",
    r"\b(?:looking\s+for|after|want|wanting|do|any)\s+(?:some\s+)?(?P<post>(?:\w+\s+){1,2}?)work\b",
    r"\bon\s+(?:the|your)\s+(?P<post>sub|subs|relief|bank|supply|casual)\s+(?:list|books|staff)\b",
    r"\b(?:be|being|was|get)\s+(?:thought\s+of|kept\s+in\s+mind)\b|\babout\s+(?P<post>\w+ing)\s+for\s+you\b",
    rf"\bput\s+me\s+(?:forward|down|in)\s+for\s+(?:the|an?|any|that|your)\s+{_NAMED}{_JOB}\b",
)
_WANTED = in_any_case(
    rf"{_YOU}\s+{_WANT}\s+(?:{_ONE}\s+)?{_WORDS}",
    rf"\b(?:do|does|did|would|will|if)\s+(?:you|u|ye|yous|y['’]?all|(?:[\w'’]+\s){{0,3}}?[\w'’]+)\s+(?:guys\s+)?(?:still\s+|ever\s+|"
    rf"also\s+)?{_WANT}\s+(?:{_ONE}\s+)?{_WORDS}",
    rf"\b(?:are|r)\s+(?:you|u|ye|yous)\s+(?:guys\s+)?(?:still\s+|ever\s+)?(?:{_WANT})\s+(?:{_ONE}\s+)?{_WORDS}",
    rf"\bstill\s+(?:{_WANT})\s+(?:{_ONE}\s+)?{_WORDS}",
    r"(?:\A|[.!?,:;\n\"“'‘]|\b(?:says?|saw|seen|see|for)\b)\s{0,2}(?P<post>(?:[^\W_][\w'’/&+-]{0,24}\s+){1,3}?)"
    r"(?:wanted|needed|required)\b",
    rf"\babout\s+needing\s+(?:{_ONE}\s+)?(?P<post>\w+(?:\s\w+){{0,2}})",
    r"\b(?:buscan|buscas|busca|buscáis|necesitan|cherchez|suchen)\s+(?:una?\s+|une?\s+|eine?n?\s+)?(?P<post>[^\W\d_]+)",
    r"\b(?:ihr|sie|du)\s+such(?:t|en|st)\s+(?:noch\s+)?(?:eine?n?\s+)?(?P<post>[^\W\d_]+)",
    r"\b(?:ihr|sie|du)\s+(?:noch\s+)?(?:eine?n?\s+)?(?P<post>[^\W\d_]+)\s+such(?:t|en|st)\b",
)
_ADVERTS = in_any_case(
    r"\b(?:ads?|advert|advertisement|card|sign|notice|flyer|post|posting|listing|poster)\b[^.!?\n]{0,50}?\b(?:for|re|looking\s+for|"
    rf"seeking)\s+(?:{_ONE}\s+)?{_WORDS}",
    r"\b(?:saw|seen|answering|regarding|response\s+to|responding\s+to|reply\s+to|about|re)\s+(?:\w+\s+){0,4}?(?:ad|advert|"
    r"advertisement|posting|card|notice|sign|poster|flyer)\b",
    r"\b(?:said|told\s+me|asked\s+me|says|to\s+say)\s+(?:that\s+)?(?:i\s+(?:should|could)\s+)?to\s+(?:e-?mail|message|send|drop|"
    r"write|contact|get\s+in\s+touch|text)\b|\b(?:gave|passed|sent)\s+me\s+(?:your|this|the)\s+(?:e?-?mail|name|number|"
    r"details|post|ad)\b",
    r"\banything\s+going\b|\b(?:got|have|had)\s+(?:something|anything|owt)\s+for\s+me\b|\blooking\s+for\s+(?:\w+\s+){0,3}?"
    r"(?:days|hours|shifts|mornings|evenings)\b",
    r"\b(?:you|u)\s+(?:guys\s+)?(?:have|had|got)\s+(?:an?\s+)?(?:\w+\s+){1,2}?(?:open|going|free)\b",
)
_TABLE = ((Way.JOB, _JOBS), (Way.WANTED, _WANTED), (Way.ADVERT, _ADVERTS))

_ENDS_A_POST = words(
    """
    for in at on with who to from and or that which this next last now so is are be as of by because since until til
    till before after when while if but i i'm im you we they he she it around near here there please asap still going
    wanted needed required available advertised posted two three four five one weekend weekends mornings evenings nights
    afternoons days monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december the a an your my our again then over during through via about like
    someone somebody anyone anybody anything something people person hand hands help lunch while not haha lol where
    tonight tomorrow today week month year has have had will would could can do does did was were says said x
    """
)
_NO_POSTS = words(
    """
    job jobs position role work start casual seasonal full part time full-time part-time temporary permanent new
    other same summer winter holiday holidays saturday sunday weekend evening day spot place thing stuff lot bit good
    great nice open current any some more extra few regular available ad advert post team more right re fwd paid little
    all any first second well much many such kind local actual above following lovely bigger small next different old
    own
    """
)
_SOMEBODY = words(
    """
    someone somebody anyone anybody people person hand hands help staff casual casuals workers worker lads lad bodies
    """
)
_WHEN = words("weekend weekends morning mornings evening evenings afternoon weekday summer part-time full-time")
_UNPAID = words("parent parents volunteer volunteers player players member members")
_TALKS = words("yarn chat word look talk coffee quote reference references list copy call ring bell")
_UNITS = words("day days hour hours night nights morning mornings evening evenings shift shifts week weeks times years")
_SUBJECT = expression(
    r"\A(?:(?:re|fwd?|aw): ?){0,3}(?P<post>[^\n]{2,50}?) (?P<kind>job|position|role|post|ad|advert|vacancy|opening|"
    r"wanted|needed)\b ?\??(?: ?[-–—(|,:].*)?\Z",
    re.IGNORECASE,
)
_MOST_WORDS = 5  # of what a post is called


_TAIL = expression(
    r" (?:job|position|role|spot|gig|ad|advert|advertisement|vacancy|opening|sign|wanted|needed|required|going)\Z",
    re.IGNORECASE,
)
_SPEAKS = expression(r"(?:i|we|my|you)(?:['’]\w{1,2})?\s", re.IGNORECASE)
_MOST_SENTENCES, _LONGEST = 40, 600  # sentences of a mail; characters of one


def openings_in(message: Message) -> tuple[Opening, ...]:
    """Given a mail that the user wrote, return the work that it says is to be had."""
    return find_openings(message.subject, said_in(message))


def said_in(message: Message) -> tuple[str, ...]:
    """Given a mail, return its sentences as far as they are looked at, each on one line."""
    return tuple(" ".join(one[:_LONGEST].split()) for one in message.body.sentences[:_MOST_SENTENCES])


def find_openings(subject: str, sentences: Iterable[str]) -> tuple[Opening, ...]:
    """Given the subject and the sentences of a mail that the user wrote, return the work that it says is to be had."""
    found = [opening for said in sentences for opening in _in_sentence(said)]
    headed = _SUBJECT.match(" ".join(subject.split()))
    if headed and (post := _post(headed["post"])):
        advert = headed["kind"].casefold() in {"ad", "advert"}
        found.append(Opening(Way.ADVERT if advert else Way.JOB, post, told=not advert))
    return tuple(dict.fromkeys(found))


def post_sought(openings: Iterable[Opening]) -> str:
    """Given the work that a mail says is to be had, return as what; "" where it is told by no word for a post.

    What somebody is at work comes first, then what is called a job, and then whatever somebody is wanted as.
    """
    named = [one for one in openings if one.post]
    trades = [_singular(one.post) for one in named if one.is_a_trade]
    jobs = [one.post for one in named if one.way is Way.JOB]
    others = [one.post for one in named if one.told and one.way is not Way.JOB]
    return next(iter((*trades, *jobs, *others)), "")


def post_named(roles: Roles, message: Message) -> str:
    """Given what seems to be the role of an application that the user wrote, return the post that it is for.

    That is what somebody is at work, if the words found are; else what the mail says is to be had, or what is told as
    what was applied for. Words that only look like a post are none: "English" of "my English is quite good".
    """
    role = roles.name
    while role != (bare := _TAIL.sub("", role)):
        role = bare
    told = roles.told or (bool(role) and role.casefold() in message.subject.casefold())
    sought = post_sought(openings_in(message))
    if role and names_occupation(role_key(role)) and not _SPEAKS.match(role):
        trade = bool(sought) and names_occupation(role_key(sought))
        longer = trade and sought.casefold().endswith(f" {role.casefold()}")
        return sought if longer or (trade and not told) else _singular(role)
    whole = told and role.casefold().startswith(f"{sought.casefold()} of ")  # "Chief", of "Chief of Staff"
    return role if whole else sought or (role if told else "")


def _in_sentence(said: str) -> Iterator[Opening]:
    for way, table in _TABLE:
        for one in table:
            for found in one.finditer(said):
                parts = found.groupdict()
                told = parts.get("post") or ""
                post = _post(told)
                if not (_UNPAID | _TALKS).isdisjoint(told.casefold().split()[:2]):
                    continue
                somebody = not told or not _SOMEBODY.isdisjoint(told.casefold().split()[:2])
                if post or somebody or way is not Way.WANTED:
                    alone = "one" not in parts or (parts["one"] or "").casefold() in {"a", "an", "another"}
                    yield Opening(way, post, alone or way is Way.JOB)


def _post(told: str) -> str:
    """What somebody is wanted as, of words that begin with it: "farm hand" of "farm hand from March"."""
    kept: list[str] = []
    said = [word.strip("'’\"“”.") for word in told.split()]
    while said and said[0].casefold() in _WHEN:
        said.pop(0)
    for word, then in zip(said, (*said[1:], ""), strict=False):
        plain = word.casefold()
        counts = plain[:1].isdigit() and (not then or then.casefold() in _UNITS or not kept)
        if (
            not plain
            or counts
            or (plain in _ENDS_A_POST and not (kept and plain in {"hand", "hands", "help", "person"}))
        ):
            break
        kept.append(word)
    while kept and kept[0].casefold() in _NO_POSTS | _SOMEBODY:
        kept.pop(0)
    while kept and kept[-1].casefold() in _NO_POSTS:
        kept.pop()
    return " ".join(kept) if 0 < len(kept) <= _MOST_WORDS else ""


def _singular(post: str) -> str:
    before, _, last = post.casefold().rpartition(" ")
    return post[:-1] if not before.endswith(" of") and last.endswith("s") and last[:-1] in OCCUPATIONS else post
