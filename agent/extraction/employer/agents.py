"""For whom a recruiter says to fill a vacancy: "a role I'm working on: Site Manager with Larkin Produce".

So nobody writes who hires for their own house, whether or not its name shows it to be an agency.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, islice

from agent.classification.senders.domains import is_agency, is_trade
from agent.expressions import expression
from agent.extraction.employer.clients import is_no_client
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import clean_name, is_trades
from agent.extraction.names.signatures import tells_an_office
from agent.extraction.words.calendar_words import is_of_the_calendar
from agent.extraction.words.firm_names import has_legal_form, without_form
from agent.extraction.words.vocabulary import FUNCTION_WORDS, OCCUPATIONS, words

_NAME = r"(?:the\s+)?(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?[A-Z&][\w'’&\-]*){0,5})"
_I_AM = r"\b(?:i['’]?m|i\s+am|we['’]?re|we\s+are|(?:i|we)(?:['’]ve|\s+have)\s+been)\s+(?:(?:now|also|currently)\s+)?"
_WORK_ON = (
    rf"{_I_AM}(?:working\s+on|recruiting(?:\s+for)?|handling|managing|looking\s+to\s+fill|asked\s+to\s+fill|filling)"
)
_POST = r"(?P<post>[^\s.!?;][^.!?;\n]{1,59}?)"
_VACANCY = r"(?:roles?|posts?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|jobs?)"
_FOR_WHOM = r"(?:with|at|for|on\s+behalf\s+of)"
_FILLED = tuple(
    expression(rf"(?i:{source})\s+{_NAME}")
    for source in (
        rf"\b{_VACANCY},?\s+(?:(?:that|which)\s+)?{_WORK_ON}(?:(?:\s*[,:–-])?\s++(?:is\s+)?(?:an?\s+|"
        rf"the\s+)?{_POST})?\s+{_FOR_WHOM}",
        rf"{_WORK_ON}\s+(?:an?|the|their|another)\s+{_POST}\s+{_FOR_WHOM}",
        r"\b(?:i|we)(?:['’]ve|\s+have)\s+(?:(?:just|now|also|got|taken\s+on|won|received|been\s+given)\s+){0,2}"
        r"(?:an?|the|this|another)\s+(?:\w+\s+){0,2}?(?:mandate|brief|instruction|assignment|search)\s+for\s+"
        rf"(?:an?|the|their|another)\s+{_POST}\s+{_FOR_WHOM}",
        rf"{_I_AM}(?:hiring|sourcing|headhunting|searching\s+for)\s+(?:an?|the|another)\s+{_POST}\s+on\s+behalf\s+of",
    )
)
_WANT_FOR_THEIRS = expression(
    rf"{_NAME}(?:,\s[^.!?,\n]{{2,40}},)?\s+"
    r"(?i:(?:now\s+|also\s+)?(?:want|would\s+like|need)\s+you\s+for\s+their)\s+(?P<post>[^.!?;\n]{2,60}?)"
    r"(?=\s(?i:job|role|post|position|vacancy)\b)"
)
"""Who wants the reader for a post of theirs, as nobody says of their own house: "Ferris & Doyle want you for their"."""
_PARTNERS = expression(
    rf"(?i:{_I_AM}(?:working|partnering|partnered|engaged)\s+(?:closely\s+|exclusively\s+)?with)\s+{_NAME}"
    rf"(?=,?\s+(?i:on\s+(?:an?|the|their|this|some|several|two)\s+[^.!?;\n]{{0,60}}?\b(?:{_VACANCY}|search|hires?)\b|"
    r"to\s+(?:recruit|hire|fill|appoint)\b|who\s+(?:are|is|need|want|have)\b|"
    r"as\s+they\s+(?:look|recruit|hire|expand|grow)\b|in\s+their\s+search))"
)
"""What nobody says of whom they work with but who recruits for them."""

_HELPS = expression(
    rf"(?i:{_I_AM}(?:helping|assisting|supporting|advising))\s+{_NAME}(?=(?:\s\([^()\n]{{2,60}}\)|,\s[^,.!?\n]{{2,60}},)?\s+"
    r"(?i:(?:to\s+|with\s+|in\s+|on\s+)?(?:hir(?:e|ing)|recruit(?:ing)?|find(?:ing)?|fill(?:ing)?|appoint(?:ing)?|(?:the\s+|their\s+|its\s+)?search)\b))"
)
"""Whom a recruiter helps to hire: "I'm helping Ledgerwell (payments) hire a Senior Rust Engineer"."""
_HAS_FOR = expression(
    rf"(?i:\b(?:i|we)(?:['’]ve|\s+have)\s+(?:(?:just|now|also|currently)\s+)?(?:got\s+)?(?:an?|another|the|this)\s+{_POST}\s+{_VACANCY}\s+"
    rf"(?:available\s+|open\s+)?(?:with|at|for))\s+{_NAME}(?=\s+(?:in|near|on|just)\s|[,.;!?(]|\s[-–—]|\s*\n|\Z)"
)
"""What an agency has to fill, and where: "I've got a Chef de Partie job at The Drovers in Hexham"."""
_PAPERS = r"(?:cv|c\.v\.|résumé|resume|profile|details|application|papers)"
_ON = r"(?:over|across|on|forward|through|along|in|directly|already)"
_I_DID = r"(?:(?:i|we)(?:['’]ve|\s+have)?|have)\s+(?:(?:just|now|also|already|since)\s+){0,2}"
_HANDED = (
    r"(?:sent|submitted|forwarded|passed|put|presented|introduced|proposed|represented|recommended|endorsed|shared|"
    rf"{_ON})"
)
_HANDED_TO = expression(
    rf"(?i:\b(?:{_I_DID}{_HANDED}\s+(?:you|your\s+{_PAPERS})|your\s+{_PAPERS}\s+(?:is|are|has|have|was|were)"
    rf"(?:\s+(?:been|just|now|gone|{_HANDED})){{1,4}})\s+"
    rf"(?:{_ON}\s+){{0,2}}(?P<by>to|with|at|by|in\s+front\s+of)\s+(?:the\s+team\s+at\s+)?"
    rf"(?P<client>(?:my|our|one\s+of\s+(?:my|our))\s+clients?,?\s+)?){_NAME}"
)
"""To whom a recruiter handed on the user's papers: "I've introduced you at Larkin Produce for the role of Planner"."""
_FOR_A_POST = expression(
    r"(?:\s+in\s+[A-Z]\w+)?(?i:\s+(?:today|yesterday|just\s+now|(?:this|yesterday)\s+(?:morning|afternoon)|last\s+night|"
    r"(?:on\s+)?(?:mon|tues|wednes|thurs|fri)day))?,?\s+(?i:for\s+(?:the|(?P<their>their)|an?|this|that)\s+(?:[^.!?\n]{0,60}?\b)?"
    r"(?:roles?|functions?|posts?|positions?|vacanc(?:y|ies)|openings?|jobs?|opportunit(?:y|ies))\b)"
)
_WOULD_SEE = expression(
    rf"(?:\A|[\n.!?,–:-]\s*|(?i:\bthat\s|\bbut\s|\band\s)){_NAME}"
    r"(?P<back>(?i:\s+have\s+(?:(?:now|just)\s+)?(?:come|got|been)\s+back(?:\s+to\s+(?:me|us))?,?\s+and\s+they))?"
    r"(?i:\s+would|['’]d)\s+(?i:(?:also|really|both|very\s+much)\s+)?"
    r"(?i:(?:like|love)\s+to\s+(?:meet|see|interview|speak|talk|have|bring|invite)\b[^.!?\n]{0,12}\byou\b)"
)
"""A house at the head of the subject, and then of several: "Larkin would like to meet you! They're suggesting"."""
_PUT_FORWARD = expression(
    rf"(?i:\b(?:{_I_DID}(?:put|submitted|represented|proposed|recommended|endorsed)\s+(?:you|your\s+(?:name|{_PAPERS}))|"
    rf"your\s+(?:name|{_PAPERS})\s+(?:is|are|has|have|was|were)\s+(?:been\s+|now\s+|just\s+){{0,2}}(?:put|submitted|gone))\s+"
    rf"(?:(?:forward|in|up|across|over)\s+)?for\s+(?:the|their|an?)\s+{_POST}\s+(?:with|at)\s+(?P<client>(?:my|our)\s+"
    rf"clients?,?\s+)?){_NAME}"
)
"""The same, the post first: "I've put you forward for the Buyer role at Larkin Produce"."""
_OF_SEVERAL = expression(r"\bthe(?:y|ir|m)\b", re.IGNORECASE)
_OF_ONE = expression(r"\b(?:he|she|him|his|hers?)\b", re.IGNORECASE)
_HEAD = expression(rf"\s*(?:(?i:re|fwd?|aw)\s*:\s*){{0,3}}{_NAME}(?=\s*(?:$|\s[-–—|]|[:,(]))")

_SET = r"(?:scheduled|confirmed|arranged|booked|set\s+up|fixed|lined\s+up|organi[sz]ed)"
_BOOKED_WITH = expression(
    rf"(?i:\b(?:(?:just\s+)?confirm(?:ing|ed)?\s[^.!?\n]{{0,40}}?|all\s+(?:confirmed|booked|set|sorted|arranged)|you(?:['’]re|\s+are)\s+(?:all\s+)?(?:confirmed|booked(?:\s+in)?|set|in|on|down)|"
    rf"(?:interview|round|call|meeting|discussion)\b[^.!?\n]{{0,40}}?\s(?:is|has\s+been|was)\s+(?:now\s+)?{_SET}|"
    r"(?:i|we)(?:['’]ve|\s+have)?\s+(?:got|secured|booked|arranged|lined\s+up)\s+you\s+(?:in\s+for\s+)?(?:an?|the|your)\s+"
    r"(?:\w+\s+){0,2}?(?:interview|call|meeting|trial)|"
    r"you(?:['’]ll|\s+will)\s+(?:be\s+)?(?:meet|see|speak|talk|interview)(?:ing)?\b[^.!?\n]{2,70}?)\s+"
    rf"(?:with|at))\s+{_NAME}(?=\s*[.,!\n]|\s+(?i:for|on|at|this|next|tomorrow|today)\b|\s+(?:in|near)\s+[A-Z])"
)
"""With whom a recruiter has the user's interview booked: "you're confirmed with Larkin Produce for Thursday",
"you'll be meeting Ada Byrne at Larkin Produce"."""
_TALK_WITH = expression(
    r"(?i:\b(?:interview|screen|call|meeting|round|chat|conversation|discussion)\s+(?:is\s+)?(?:with|at))\s+"
    rf"{_NAME}(?=\s*[.,:;!?(\n–—-]|\s*\Z|\s+(?i:for|on|at|this|next|tomorrow|today|is|has|will|to|via|in|by|scheduled|set)\b)"
)
"""With whom a recruiter says that the user has a talk: "your interview with Larkin Health is on Tuesday"."""
_PARTS_OF_SUBJECT = expression(r"\s+[-–—|/@]+\s+|[:|,]\s+|\s+\(|\)")
_OFFICE_BEHIND = expression(r"\s*[,(]\s*(?:(?:the|our|their|its)\s+)?(?P<office>[^,.;()!?\n]{2,50})")
_ON_BEHALF = expression(
    r"(?i:\bon\s+behalf\s+of)\s+(?:the\s+)?(?P<name>[A-Z\d][\w'’&.\-]*"
    r"(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?(?!(?:I|We)\b)[A-Z&][\w'’&\-]*){0,5})"
)
_HOUSES = r"(?:recruit(?:ment|ing|ers)|staffing|resourcing|search|personnel|talent)"
_FOR_A_VACANCY = expression(
    rf"(?:\s+(?:in|near|on|at|this|next)\s[^.!?\n]{{2,50}}?)?\s+for\s+(?:the|their|an?)\s+[^.!?\n]{{2,60}}?\b{_VACANCY}\b",
    re.IGNORECASE,
)
_THEY_WANT = expression(
    rf"(?:\A|[\n.!?,–-]\s*|(?i:\bthat\s|\bbut\s)){_NAME}\s+(?i:(?:(?:now|also|really|both)\s+)?"
    r"(?:want|like\s+you|have\s+(?:asked|invited)|were\s+(?:going|hoping|due)|are\s+(?:keen|happy|looking|hoping))\b"
    r"[^.!?\n]{0,30}\b(?:meet|see|interview|speak|talk|have|bring|invite)\b)"
)
"""A house that is spoken of as of several: "Larkin want to meet you". Of their own they would say "we"."""
_RECRUITS = expression(
    r"\b(?:(?:my|our|the|this)\s+clients?|clients?\s+(?:is|are|has|wants?|would|will)|"
    r"(?:recruit\w*|senior|principal|managing|lead|search|talent|delivery|associate)\s+consultant|resourcer|"
    r"account\s+(?:executive|manager)|headhunt\w*|recruitment|staffing)\b",
    re.IGNORECASE,
)
"""What shows that whoever writes recruits for others."""
_A_CLIENT_HIRES = expression(
    r"\b(?:(?:my|our|the|an?)\s+(?:\w+\s+){0,2}?clients?(?:\s+of\s+(?:mine|ours))?\b[^.!?\n]{0,80}?\b(?:(?:is|are|['’]s)\s+(?:now\s+|"
    r"also\s+|currently\s+|actively\s+)?(?:hiring|recruiting|looking\s+(?:for|to)|seeking|after|searching|expanding|growing)|"
    r"(?:needs?|wants?|requires?|seeks?)\s+(?:an?|to|some|\d)|ha(?:s|ve)\s+(?:an?|\d)\s+(?:\w+\s+){0,3}?(?:vacanc\w+|roles?|"
    r"openings?|positions?|requirements?))|(?:on\s+behalf\s+of|retained\s+by|exclusive\s+to)\s+(?:my|our|an?)\s+(?:\w+\s+){0,3}?"
    r"client|(?:i|we)(?:['’](?:m|re)|\s+(?:am|are))\s+(?:\w+ly\s+)?(?:working\s+with|supporting|acting\s+for|representing|recruiting\s+for|partner(?:ing|ed)\s+with)\s+an?\s+"
    r"(?:[\w&-]+\s+){1,5}?(?:who|that|which)(?:['’](?:s|re)|\s+(?:is|are))\s+(?:now\s+|\w+ly\s+)?"
    r"(?:hiring|recruiting|looking|seeking|after|searching|expanding|growing)"
    r"|(?:working|partnering|partnered|collaborating|engaged)\s+with\s+an?\s+(?:[\w&-]+\s+){1,5}?(?:on|to\s+(?:fill|find|hire|recruit))\s+"
    r"(?:an?|their|this|the|some|several)\s+(?:[\w&-]+\s+){0,6}?(?:hires?|roles?|search|positions?|vacanc\w+|mandate|opening|appointment)"
    r"|(?:my|the)\s+client\b[^.!?\n]{0,80}?\b(?:would\s+(?:\w+ly\s+)?(?:like|love)|wish(?:es)?|ha(?:s|ve)\s+asked|wants?"
    r"|(?:is|are|was|were)\s+(?:very\s+|really\s+)?(?:keen|eager|happy|interested|impressed)|(?:really\s+)?(?:liked|loved)"
    r"|ha(?:s|ve)\s+(?:decided|opted|chosen))\b[^.!?\n]{0,40}?\b(?:you|your|interviews?|candidates?|someone|profile|cv))\b",
    re.IGNORECASE,
)
_OF_A_POST = OCCUPATIONS | words("role roles post posts position positions vacancy vacancies opening openings job jobs")
_NO_HEADS = words(
    "still really also both never always only just even perhaps maybe people everyone anyone others many most few "
    "folks partners founders owners colleagues candidates applicants employers companies firms clients teams they who"
)
"""What begins a sentence where a firm may: "Still want to meet?", "Founders want to see you"."""
_LEAST_OF_A_HOUSE = 3  # words of a name that is nobody's though it begins with somebody's
_OF_A_HOUSE = words("day evening late early night shift shifts team department desk centre center office site")


def recruited_for(text: str) -> str:
    """Given a mail's text, return for whom its writer fills a vacancy that is another's; "" for nobody, or several."""
    filled = [
        one
        for words_ in (*_FILLED, _WANT_FOR_THEIRS)
        for one in words_.finditer(text)
        if _is_a_post(one.groupdict().get("post"))
    ]
    several = [one["name"] for one in filled if " " in one["name"]]  # "for Leeds" may be a town
    found = {
        name.rstrip(".,'’&- ")
        for name in (*several, *(one["name"] for words_ in (_PARTNERS, _HELPS) for one in words_.finditer(text)))
    }
    names = [name for name in found if len(name) > 1 and not is_no_employer(name)]
    return names[0] if len(names) == 1 else ""


def has_a_post_for(text: str) -> str:
    """Given an agency's text, return the one house for which it says to have a post; "" for none, or several."""
    found = {
        name
        for one in _HAS_FOR.finditer(text)
        if _is_a_post(one["post"]) or not _OF_A_POST.isdisjoint(one[0].casefold().split())
        if " " in (name := one["name"].rstrip(".,'’&- ")) and not is_no_employer(name)
    }
    return found.pop() if len(found) == 1 else ""


def handed_to(text: str, subject: str, house: str) -> str:
    """Given a mail's text and subject, and whose domain it came from, return to which other firm its writer has handed
    on the user's papers for a post; "" for nobody, or several.

    Whoever has done so recruits for others; in their own house papers go to somebody, or to a department.
    """
    head = _HEAD.match(subject)
    heads = head["name"].rstrip(".,'’&- ") if head else ""
    found = {
        name
        for one in chain(_HANDED_TO.finditer(text), _PUT_FORWARD.finditer(text))
        if (name := one["name"].rstrip(".,'’&- ")) and not is_no_employer(name) and not _is_own(name, house)
        if " and " not in name and (one["client"] or _is_a_clients(name, one, house, name == heads))
    }
    return found.pop() if len(found) == 1 else ""


def _is_a_clients(name: str, told: re.Match[str], house: str, heads: bool) -> bool:
    """Whether papers that were handed on for a post went to a firm: "at Larkin Produce", "to Larkin Produce for their
    vacancy"; to Petra Lind they go in her own house."""
    post = _FOR_A_POST.match(told.string, told.end())
    if post is None and "post" not in told.groupdict():
        return False
    at = told.groupdict().get("by", "at") == "at" or (post is not None and post["their"])
    somebody = name.split()[0].casefold() in GIVEN_NAMES
    named = heads or (at and " " in name)
    return (named and not somebody) or is_trade(name.split()[-1]) or not _is_nobody(name, house)


def wants_to_see(text: str, subject: str, house: str, quoted: str = "") -> str:
    """Given the same, return the firm of which the text says, as of several people of another house, that they would
    like to see the user; "" where none is. It is at the head of the subject, or plainly called as a firm is, here or
    where an earlier mail, which is quoted, has its name in full.
    """
    if before := _told_before(text, house, quoted):
        return before
    formed = {name for one in _WOULD_SEE.finditer(text) if has_legal_form(name := one["name"].rstrip(".,'’&- "))}
    formed = {without_form(name) for name in formed if not _is_own(name, house)}
    if len(formed) == 1:
        return formed.pop()
    if _OF_SEVERAL.search(text) is None or _OF_ONE.search(text) is not None:
        return ""
    seen = [(one["name"].rstrip(".,'’&- "), bool(one["back"])) for one in _WOULD_SEE.finditer(text)]
    told = [name for name, _ in seen]
    plainly = {
        name
        for name, several in seen
        if (_is_plainly_a_firm(name) or (several and not is_no_employer(name))) and not _is_own(name, house)
    }
    if len(plainly) == 1:
        return plainly.pop()
    head = _HEAD.match(subject)
    if head is None:
        return ""
    whole = head["name"].rstrip(".,'’&- ")
    same = any(whole == name or whole.startswith(f"{name} ") for name in told)
    nobody = whole.split()[0].casefold() in GIVEN_NAMES or is_no_employer(whole) or _is_own(whole, house)
    return whole if same and not nobody else ""


def _told_before(text: str, house: str, quoted: str) -> str:
    """Whom a mail means by the first word of a name that only the quoted one has in full: "Bramhope would love to see
    you", of "a cook for Bramhope Hospital"."""
    if not quoted or _WOULD_SEE.search(text) is None:
        return ""
    told = {one["name"].rstrip(".,'’&- ") for one in _WOULD_SEE.finditer(text)}
    whole = {
        full[0]
        for name in islice(told, 4)
        for full in re.finditer(rf"(?<![\w-]){re.escape(name)}(?:[ ]+[A-Z][\w'’-]{{1,30}}){{1,3}}", quoted[:4000])
        if _is_plainly_a_firm(full[0]) and not _is_own(full[0], house)
    }
    return whole.pop() if len(whole) == 1 else ""


def _is_plainly_a_firm(name: str) -> bool:
    """Whether a name is one's that no person and no department has: "Tolland Insurance", not "Design Studio"."""
    *first, last = name.split()
    named = [part for part in first if not (is_trade(part) or part.casefold() in FUNCTION_WORDS | OCCUPATIONS)]
    somebody = bool(first) and first[0].casefold() in GIVEN_NAMES
    return is_trade(last) and bool(named) and not somebody and not is_no_employer(name)


def hires_for_a_client(text: str) -> bool:
    """Given a mail's text, return whether it is a client of its writer's who hires: "my client, a bank, is hiring"."""
    return _A_CLIENT_HIRES.search(text) is not None


def booked_with(text: str, subject: str, house: str, *, recruits: bool = False) -> str:
    """Given a mail's text and subject, and whose domain it came from, return with which other firm its writer has the
    user's interview booked; "" where none is named, or several are. ``recruits``: the writer does, for others.

    It is named more than once: what only begins a sentence is none.
    """
    agency = is_agency(house)
    may_recruit = agency or recruits or _RECRUITS.search(text) is not None
    booked = [one for one in _BOOKED_WITH.finditer(text) if may_recruit or _ends_in(subject, one["name"])]
    acting = [one for one in _ON_BEHALF.finditer(text) if one["name"] in subject]
    found = {one["name"].rstrip(".,'’&- ") for one in (*booked, *acting, *_THEY_WANT.finditer(text))}
    again = f"{subject}\n{text}"
    names = [name for name in found if len(name) > 1 and again.count(name) > 1 and not _is_nobody(name, house)]
    names = names or (_of_subject(text, subject, house) if may_recruit else [])
    names = names or (
        [one["name"] for one in booked if _is_of_vacancy(one, text)]
        if agency or recruits or _signs(text, house)
        else []
    )
    names = names or [*_plain_firms(text, house, booked if agency else ())]
    return names[0] if len(names) == 1 else ""


def _plain_firms(text: str, house: str, booked: Sequence[re.Match[str]] = ()) -> dict[str, None]:
    """With which other house the user has a talk, that is called as no person is: "your interview with Orme Pumps"; or
    an agency has them booked: "I've confirmed you with Orme Pumps"."""
    told = (one["name"].rstrip(".,'’&- ") for one in (*_TALK_WITH.finditer(text), *booked))
    return {
        name: None for name in told if is_trades(name.split()) and not _is_own(name, house) and not is_no_employer(name)
    }


def _of_subject(text: str, subject: str, house: str) -> list[str]:
    """With whom a recruiter says that the user has a talk, where that name alone is a part of the subject, beside what
    the mail is about: "Interview - Larkin Health - Buyer"; nobody whose given name is known."""
    parts = {part.strip() for part in _PARTS_OF_SUBJECT.split(subject) if part}
    told = dict.fromkeys(
        one["name"].rstrip(".,'’&- ") for one in _TALK_WITH.finditer(text) if not _holds_an_office(one)
    )
    return [
        name
        for name in told
        if name in parts and len(parts) > 1 and not _is_own(name, house)
        if name.split()[0].casefold() not in GIVEN_NAMES | FUNCTION_WORDS | OCCUPATIONS and not is_no_employer(name)
    ]


def _holds_an_office(named: re.Match[str]) -> bool:
    behind = _OFFICE_BEHIND.match(named.string, named.end("name"))
    return behind is not None and tells_an_office(behind["office"])


def _signs(text: str, house: str) -> bool:
    """Whether a house signs as one that recruits: "Tarn Recruitment". A firm's own team books nobody elsewhere."""
    return (
        bool(house)
        and house.casefold() in text.casefold()  # else no expression is made: that takes longer than to look
        and re.search(rf"^{re.escape(house)}\s{_HOUSES}\s*$", text, re.IGNORECASE | re.MULTILINE) is not None
    )


def _ends_in(subject: str, name: str) -> bool:
    """Whether a subject says where the post is: "Buyer @ Larkin Produce (Leeds)"."""
    return re.search(rf"(?:@|\bat|\bw/|\bwith)\s*(?:the\s)?{re.escape(name)}\s*(?:\Z|[(,|–—-])", subject) is not None


def _is_of_vacancy(booked: re.Match[str], text: str) -> bool:
    """Whether an agency has the user booked for a vacancy with a name that is plainly nobody's: "with Tolland Steel for
    the Buyer role"."""
    first = booked["name"].split()[0].casefold()
    somebody = first in GIVEN_NAMES or is_no_employer(booked["name"])
    return not somebody and _FOR_A_VACANCY.match(text, booked.end()) is not None


def _is_nobody(name: str, house: str) -> bool:
    """Whether a name is the house's own, a person's, or no name at all."""
    parts = [part.casefold() for part in name.split()]
    own = _is_own(name, house)
    somebody = parts[0] in GIVEN_NAMES or (len(parts) == 2 and bool(clean_name(name)) and not is_trade(parts[1]))
    plain = (
        parts[0].partition("'")[0].partition("’")[0] in FUNCTION_WORDS | _NO_HEADS
        or parts[0].rstrip("s") in OCCUPATIONS
    )
    return own or plain or (somebody and "&" not in name and len(parts) < _LEAST_OF_A_HOUSE) or is_no_employer(name)


def _is_own(name: str, house: str) -> bool:
    return "".join(re.findall(r"\w+", house.casefold())).startswith("".join(re.findall(r"\w+", name.casefold()))[:6])


def _is_a_post(said: str | None) -> bool:
    """Whether words are a vacancy's, where there are any: "a Senior Buyer", and not "the offer"."""
    parts = {part.strip(",.:()").casefold() for part in (said or "role").split()}
    return not parts.isdisjoint(_OF_A_POST)


def is_no_employer(name: str) -> bool:
    """Given a name for whom somebody is said to work, return whether it is rather a person, a team, a day or a town."""
    parts = name.casefold().split()
    somebody = len(parts) < 3 and parts[0] in GIVEN_NAMES
    return somebody or is_no_client(name) or _OF_A_HOUSE.issuperset(parts) or any(map(is_of_the_calendar, parts))
