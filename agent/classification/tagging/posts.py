"""Whether a mail is called by a post: people who hire write "Re: Head gardener" over it, and often nothing more."""

from __future__ import annotations

import itertools
import re

from agent.classification.tagging.occupations import OCCUPATIONS
from agent.expressions import expression

_MOST = 90  # characters of a subject that is a post's name
_LONGEST = 300  # characters of a sentence
_MOST_WORDS = 6
_AGAIN = r"(?:(?:re|aw|fwd?)\s*:\s*)*"
_ABOUT = (
    r"(?:(?:(?:your|my|the|our)\s+)?(?:application|vacancy|position|role|post|job)"
    r"\s*(?:for|of|as|:|-|–)?\s*(?:an?\s+|the\s+)?)?"
)
_INTERVIEW = (
    r"(?:(?:first|second|third|initial|final|1st|2nd|3rd|phone|telephone|telephonic|video|online|technical|panel|"
    r"on-?site)\s+)*"
    r"(?:interviews?|phone\s+screen|screening(?:\s+call)?|(?:technical|hr|interview|phone)\s+(?:round|discussion|"
    r"call))\b"
)
_OPENS = rf"(?:{_INTERVIEW}(?:\s+invitation)?\s*(?::|-|–|—|,|\||\bfor\b)\s*(?:the\s+)?)?"
_SAYS = (
    r"(?:(?:an?\s+)?update|outcome|news|next\s+steps?|what\s+(?:comes|happens)\s+next|your\s+(?:application|visit"
    r"|trial)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
"""What a mail under a post's name says that it is about."""
_REST = rf"(?:\s*:\s*(?:{_INTERVIEW}|{_SAYS}).*|\s*[(,/|@–—].*|\s+[-–—:]\s.*|\s+(?:at|with|in|for)\s.*)?"
_CALLED = expression(
    rf"\s{{0,9}}{_AGAIN}{_OPENS}{_ABOUT}(?P<post>[^\W\d_][\w&'’. -]*?){_REST}\s*+[?!.]*+\s*$", re.IGNORECASE
)
_BARE = expression(
    rf"\s*{_AGAIN}(?:the|that|this|your)\s+(?:job|role|post|position|vacancy|apprenticeship|internship|traineeship|"
    r"opening)s?\s*[?!.]*\s*$",
    re.IGNORECASE,
)
_WORD = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEHIND = frozenset(
    {"role", "roles", "job", "post", "posts", "position", "positions", "vacancy", "opening", "trainee", "apprentice"}
)
"""Words that may stand behind what somebody is at work: "Bench joiner post"."""

_WITH_OF = OCCUPATIONS | frozenset({"chief"})
_CALLED_SHORT = frozenset(
    {
        "rep", "reps", "groundworker", "groundworkers", "brickie", "bricky", "sparky", "chippy", "kp", "hca", "hcas",
        "rgn", "cdp", "hlta", "senco", "walker", "housekeeping", "waitstaff", "barstaff", "potwash", "demonstrator",
        "merchandisers", "cellarman", "barman", "barmaid", "cellarhand", "deckhand", "stablehand", "jackaroo",
        "jillaroo", "admin", "receptionists",
    }
)  # fmt: skip
"""What people are called at work for short, or as nobody calls them in a contract: "Sales rep", "KP"."""

_PLACE = (
    r"(?:bar|pub|caf[eé]|coffee\s+shop|kitchen|restaurant|hotel|shop|store|till|checkout|bakery|deli|warehouse"
    r"|factory|farm"
    r"|harvest|fruit|site|labouring|building\s+site|yard|cleaning|care|nursery|office|clerical|reception|salon"
    r"|waiting|wait"
    r"|waitressing|catering|hospitality|retail|sales|security|delivering|driving|stable|deck|ranch|cellar|call\s+centre"
    r"|front\s+of\s+house|foh|boh|back\s+of\s+house|lunchtime|breakfast|classroom|playgroup|gallery|museum|library"
    r"|stage|cabin|data\s+entry|admin|customer\s+services?|packing|picking)"
)
_WHEN = (
    r"(?:saturdays?|sundays?|weekends?|evenings?|nights?|summer|winter|seasonal|christmas|xmas|holiday|term-?time|temp"
    r"|temporary|casual|part[\s-]?time|full[\s-]?time|zero[\s-]?hours?|permanent|morning|afternoon)"
)
_WORKS = r"(?:work|jobs?|staff|help|helper|hands?|crew|person|vacanc(?:y|ies)|positions?|trial|role|nights|shifts?)"
_EVERYDAY = expression(
    rf"""\s{{0,9}}{_AGAIN}(?:(?:the|your|a|about\s+the|application\s+for)\s+)?(?:
        (?:{_WHEN}\s+)?{_PLACE}\s+{_WORKS}
        | {_WHEN}\s+(?:work|job|staff|help|position|vacancy|role|girl|boy|lad)
        | bank\s+staff | (?:ph\.?\s?d|doctoral|post-?doc)\s+(?:position|post|place)s?
        | front\s+of\s+house | chef\s+de\s+partie | sous(?:\s+chef)? | commis | pot\s?-?\s?wash(?:ing)?
        | shelf\s?-?\s?stack(?:er|ing) | fruit\s?-?\s?pick(?:er|ing) | data\s+entry | dinner\s+lad(?:y|ies)
        | lollipop\s+(?:lady|man) | (?:hgv|lgv|class)\s+(?:class\s+)?[12c] | (?:pickers?|packers?)\s+(?:days|nights)
    ){_REST}\s*[?!.]*\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""How work is called where nobody writes "vacancy": "Re: bar work", "Saturday job", "Picker nights"."""

_NUMBERED = expression(
    r"""(?<!\s)\s{0,5}[,:–—-]?\s{0,5}[(\[]?(?:(?:ref(?:erence)?|job|req|vacancy|no)\b[.:\s]{0,3})?(?:id\s|no\.?\s)?
        (?=[A-Z/_-]{0,8}\d)[A-Z]{0,4}[/_-]?\d[\w/.-]{1,14}[)\]]?\s{0,5}$""",
    re.VERBOSE,
)
"""The number of a vacancy behind its name: "Housing officer HC/4471"."""

_TALK = frozenset(
    {
        "you", "your", "my", "our", "their", "his", "her", "we", "i", "he", "she", "is", "are", "thank", "thanks",
        "dear", "hi", "ask", "meet", "need", "needs", "wanted", "new", "happy", "best", "from", "by", "to", "with",
        "any", "how", "no", "not",
    }
)  # fmt: skip
"""Words of a subject that speaks of somebody: "Meet your driver", "Thank you, officer"."""


_FOR_HOMES = expression(
    r"\b(?:cleaner|plumber|builder|roofer|plasterer|decorator|painter|electrician|handyman|gardener|tiler|glazier|"
    r"locksmith|"
    r"carpenter|joiner|mechanic|surveyor|mover|sweep|nanny|babysitter|childminder|sitter|walker|groomer|tutor|teacher|"
    r"instructor|coach|trainer|driver|vet|dentist|doctor|physio(?:therapist)?|osteopath|barber|hairdresser|stylist|"
    r"photographer|caterer|florist|celebrant|tuner|agent|solicitor|lawyer|notary|accountant|adviser|advisor|"
    r"midwife)s?\b",
    re.IGNORECASE,
)


_A_POST = (
    r"(?:position|role|post|job|vacancy|opening)\b(?!\s+(?:office|card|code|box|hours?|times?|days?|evening|night))"
)
_BOARD = (
    r"(?:linked\s?in|indeed|reed|seek|glassdoor|zip\s?recruiter|total\s?jobs|cv-?\s?library|monster|handshake|jobs\.ie|"
    r"irish\s?jobs|naukri|wellfound|otta|charity\s?job|charity\s?village|caterer(?:\.com)?|jora|adzuna|"
    r"career\s?builder|"
    r"snagajob|job\s?bank|find\s?a\s?job|dice|simply\s?hired)"
)
"""Who carries adverts for posts alone: who applied there applied for a post."""
APPLIED_FOR_A_POST = expression(
    rf"\b(?:(?:your|the)\s+(?:\w+\s+)?application\s+(?:for|to)|(?:appl(?:ied|ying)|your\s+interest)\s+(?:for|to|in))\s+"
    rf"(?:(?:the|our|a|an|this|that)\s+)?(?:{_A_POST}|(?:[\w&/’'()-]+\s+){{1,6}}{_A_POST}(?!\s+(?:to|in|of)\s+your))|"
    rf"\byour\s+application\b[^.;!?]{{0,30}}\bfor\s+(?:the|our|this)\s+{_A_POST}|"
    rf"\b(?:appl(?:ied|ying)|your\s+(?:{_BOARD}\s+)?(?:application|cv|résumé|resume))\b[^.;!?]{{0,40}}\b(?:on|via|"
    rf"through|from|by|over)\s+{_BOARD}\b|"
    rf"\byour\s+{_BOARD}\s+application\b|"
    r"\b(?:appl(?:ied|y|ying)|application)\b[^.;!?]{0,60}\b(?:teacher\s+training|train(?:ing)?\s+to\s+teach|"
    r"train(?:ing)?\s+as\s+an?\s+(?:\w+\s+){0,2}?teacher|with\s+qts)\b|"
    r"\bteacher\s+training\s+(?:application|course|provider|place)",
    re.IGNORECASE,
)
"""A sentence that says that the reader applied for a post: "Thank you for applying for the cleaning job"."""


_REACHED_OUT = expression(
    r"\b(?:you\s+(?:rang|called|phoned|messaged|texted|e-?mailed|wrote|asked|enquired|inquired|spoke\s+to\s+\w+|"
    r"were\s+on|came\s+(?:in|by)|dropped\s+(?:in|by)|left\s+(?:a\s+message|your\s+\w+))|"
    r"(?:got|had|saw|have|thanks\s+for|thank\s+you\s+for)\s+your\s+(?:\w+\s+)?(?:letter|message|text|e-?mail|note|number|"
    r"name|call|voicemail|enquiry|inquiry))\b[^.;!?]{0,40}?\b(?:about|re|regarding|for|asking\s+(?:about|for))\s+"
    r"(?:(?:the|a|an|our|that|this|any)\s+)?(?:[\w’'-]+\s+){0,4}?"
    rf"(?:{_A_POST}|job|work|crew|gang|vacancy|start|trial|shifts?)\b",
    re.IGNORECASE,
)
"""Who tells the reader that they rang or wrote about a job: they asked for it."""

_TO_BE = expression(
    r"\bappl(?:ied|ying)\s+(?:(?:here|with\s+us)\s+)?(?:to\s+be(?:come)?|to\s+work\s+as|to\s+join\s+us\s+as|as)\s+(?:an?|our|the)\s+"
    r"(?P<post>(?:[a-z-]+\s+){0,3}?[a-z-]+)(?=\s*(?:[.,!;(–-]|\Z|\b(?:at|with|in|and|for|here)\b))",
    re.IGNORECASE,
)
"""As what the reader applied, by an occupation: "thanks for applying to be our receptionist"."""
_APPLIED_AS = expression(
    r"\b(?i:appl(?:ied|ying)|your\s+application|interest|(?:move|go|progress|advance|continue|proceed)\s+(?:\w+\s+){0,2}?"
    r"(?:in|with)\s+(?:the|our)\s+(?:\w+\s+)?process)\s+(?:(?i:to|with|at|"
    r"in)\s+(?:the\s+)?(?:[A-Z][\w'’&.-]*\s+(?:(?:and|of)\s+)?){1,5})?"
    r"(?i:for|as)\s+(?:(?i:the|an?|our|to\s+be\s+an?)\s+)?(?P<post>[A-Z][\w'’/-]*(?:\s+(?:of\s+)?[A-Z][\w'’/-]*){0,4})"
    r"(?=\s*(?:[.,!;(–-]|\Z|\b(?:at|with|in|and|role|position|here|vacancy|job|post)\b))"
)


_OF_WORK = expression(
    rf"""\s{{0,9}}{_AGAIN}(?:(?:about|any|news|my|your|our|the|a|an|for|this|that|first|phone|on|of|looking)\s){{0,3}}(?:\w+\s)?
        (?:jobs?|work|vacancy|interview|application|cv|résumé|resume|position|role|opening|apprenticeship|internship
        |traineeship|placement|trial\s(?:shift|day)|employment|intake|(?:first|second|third|final|next|last)\s(?:round|stage))
        (?:\s(?:advert|ad|enquiry|inquiry|opening|offer|opportunity|times?|details))?
        (?:\s*[(,/|@–—:-].*|\s+(?:at|with|in|for|as|on|no\.?|ref\.?|\#?[A-Z]{{0,4}}[/-]?\d[\w/-]*)(?:\s.*)?)?\s*[?!.]*\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
_OTHER_WORK = expression(
    r"\b(?:work\s(?:order|on)|job\s(?:sheet|no\b|number|alert)|(?:loan|mortgage|credit|card|visa|planning|passport"
    r"|grant|"
    r"tenancy|rental|school|nursery|parking|allotment|membership|course|insurance|research|radio|podcast|press)\s"
    r"(?:applications?|interview|placement|work)|(?:road|building|roof|garden|boiler|paint|home|school|course|art"
    r"|field|pipe"
    r"|wood|metal|foot|electrical|repair|plumbing|dental)\w*\s(?:work|job)s?|work\sin\sprogress|(?:work|job"
    r"|application)\s"
    r"(?:on|at|for)\s(?:the\s|an?\s|your\s|no\.?\s|number\s)?(?:loan|mortgage|flat|room|house|visa|card|course"
    r"|place|school"
    r"|allotment|permit|licen[cs]e|grant|\d))",
    re.IGNORECASE,
)
"""Work that somebody does for the reader, and what else one applies for."""


def is_of_work(subject: str) -> bool:
    """Given a subject, return whether it speaks of a job, a job interview or a job application. Other applications, as
    for a loan, do not count."""
    return len(subject) <= _MOST and _OF_WORK.match(subject) is not None and _OTHER_WORK.search(subject) is None


def says_reached_out(sentence: str) -> bool:
    """Given a sentence, return whether it says that the reader asked for a job: "you called about the crew"."""
    return _REACHED_OUT.search(sentence[:_LONGEST]) is not None


def says_applied(sentence: str) -> bool:
    """Given a sentence, return whether it says that the reader applied for a post: "applying to Larkin for Buyer"."""
    if APPLIED_FOR_A_POST.search(sentence):
        return True
    if any(not OCCUPATIONS.isdisjoint(one["post"].casefold().split()) for one in _TO_BE.finditer(sentence)):
        return True
    return any(is_called_by_a_post(one["post"]) and len(one["post"]) < _MOST for one in _APPLIED_AS.finditer(sentence))


def works_for_homes(subject: str) -> bool:
    """Given a subject, return whether it names somebody whom people call for themselves: "Re: Plumber"."""
    return _FOR_HOMES.search(subject) is not None


def is_called_by_a_post(subject: str) -> bool:
    """Given a subject, return whether it is the name of a post and nothing else, or "the job".

    Where and for whom it is may follow. What only has such a word among others ("Ask the editor anything") is none.
    """
    if len(subject) > _MOST:
        return False
    subject = _NUMBERED.sub("", subject)
    if _BARE.match(subject) or _EVERYDAY.match(subject):
        return True
    found = _CALLED.match(subject)
    if found is None:
        return False
    words = [word.casefold() for word in _WORD.findall(found["post"])]
    while words and words[-1] in _BEHIND:
        words.pop()
    if not words or len(words) > _MOST_WORDS or not _TALK.isdisjoint(words):
        return False
    if words[-1] in OCCUPATIONS or words[-1] in _CALLED_SHORT:
        return True
    return any(word in _WITH_OF and of == "of" for word, of in itertools.pairwise(words))
