"""The words by which ordinary prose names a host: who wants what, who is led on to, what makes somebody a person.

A sentence comes to them with one space between two words.
"""

from __future__ import annotations

import re

from agent.extraction.mentions import ASIDE
from agent.extraction.vocabulary import any_of, any_word

_PRONOUN = any_word("he she him her himself herself")
_AND = r" ?(?:,|and|&|plus)"

# --- what stands between the names of several, and around them ---

_JOINT = r"(?: ?, ?(?:and |then )?| (?:and|plus|together with|along with) | ?& ?)(?:both )?"
NEXT_HOST = re.compile(
    rf"(?P<aside>{ASIDE}(?: ?, (?:our|the|my) [^,.;()]{{2,60}}?)?){_JOINT}(?:(?:our|the|my) [a-z][\w \-]{{1,40}},? )?"
)
OFFICE = re.compile(r" ?(?:(?:our|the|my|your|a) )?(?:[a-z][\w\-]* ){0,4}?(?:(?:of|for) )?(?:[A-Z][\w\-]* ){0,2}?,? ?")
TO_THE_VERB = re.compile(
    rf"(?P<aside>{ASIDE}) ?,? ?(?:(?:is|will|would|'ll|’ll)? ?(?:also|both|then|herself|himself) )?"
)
AND_WANTS = re.compile(rf"(?P<aside>{ASIDE}) ?,? (?!and\b)[a-z][^.;:!?]{{1,60}} (?:and|so) ", re.IGNORECASE)
SUBJECTS_PLACE = re.compile(r"(?:\A|[,;:–—-] |\b(?:and|that|because|so|but) ) ?\Z", re.IGNORECASE)
PRONOUN_BEFORE = re.compile(
    rf"\b(?P<pronoun>{_PRONOUN}){_AND} (?:(?:our|the|my) [a-z][\w \-]{{1,40}},? )?\Z", re.IGNORECASE
)

# --- what a host wants, or will do ---

_TO_DO = any_of(
    r"""
    meet(?:ing)? (?:with )?you;
    see(?:ing)? you\b(?! (?:apply|succeed|do|join|through));
    interview(?:ing)? you;
    (?:get(?:ting)? to )?know(?:ing)? you;
    (?:talk|speak|chat|sit down|catch up)(?:ing)? (?:to|with) you;
    pick(?:ing)? your brains?;
    have (?:a|an|some|another) [\w \-]{2,30} with you;
    (?:spend|grab|get|book) [\w \-]{2,40} with you;
    (?:take|have) you (?:to|out|for|over for|in for|round for)
    (?:a |an )?(?:lunch|dinner|coffee|breakfast|tea|drink|bite|chat);
    (?:put|ask) (?:you )?(?:some|a few|you) questions;
    quiz you;
    grill you
    """
)
_CALLS = (
    r"(?:call|ring|phone|dial) (?:you\b|your\b)"
    r"(?![^.!?]{0,30}\bto (?:arrange|book|fix|set|schedule|confirm|discuss next|let|tell))"
)
_ATTENDS = any_of(
    r"""
    be (?:there|present|with us|in the room|on the (?:call|panel|line)|sitting in|joining|taking part);
    be the one (?:interviewing|asking|seeing);
    be (?:conducting|leading|running|hosting|chairing);
    sit in\b;
    attend\b(?! to);
    take part;
    join (?:us|you|me|in|the (?:call|interview|panel|meeting|conversation))\b;
    (?:conduct|lead|run|chair|host|hold) (?:the|your|this) (?:interview|panel|call|conversation|session|chat);
    stand(?:ing)? in\b;
    step(?:ping)? in\b;
    take (?:his|her|their|\w+['’]s) (?:place|chair|seat)
    """
)
_WISHES = any_of(
    r"""
    (?:would|will|['’]d|['’]ll)(?: (?:really|very much|dearly|also|just))?
    (?:love|like|want|hope|be (?:glad|happy|keen|delighted|pleased)) to;
    (?:(?:also|both|really|would) )?(?:wants?|likes?|hopes?|wishes|asks|asked|needs?|is (?:keen|hoping|eager)|are keen)
    to;
    (?:is|are) (?:(?:really|very much) )?(?:looking forward to|going to|due to|planning to);
    (?:will|['’]ll)(?: (?:also|then|both|just))?
    """
)
_HIS_HOUR = (
    r"(?:wants?|gets?|would like|'d like|has asked for) (?:his|her|their|an?|half an?) "
    r"(?:hour|half[ -]hour|turn|\d+ minutes|minutes|go) (?:with|at) you"
)
_SITS_IN = any_of(
    r"""
    (?:is|are)(?: also)?
    (?:sitting in|joining (?:us|you|me|in|the)|interviewing you|chairing|on the panel|(?:standing|stepping) in\b);
    (?:is|are)(?: also)? (?:taking|doing) (?:the|your) interview;
    joins (?:us|you|me)\b
    """
)
_IS_FREE = (
    r"(?:(?:can|could) (?:(?:now|only) )?(?:do|make|manage)|is (?:(?:now|only) )?(?:free|available)(?: (?:on|at))?) "
    r"(?:(?:this|next|the) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d)"
)
WANTS = re.compile(
    r"(?:\b(?=[abcghijlnrw])|(?=['’][dl]))"  # with what it may begin: nothing else is tried
    rf"(?:{_WISHES} (?:{_TO_DO}|{_CALLS}|{_ATTENDS})|{_HIS_HOUR}|{_SITS_IN}|{_IS_FREE})",
    re.IGNORECASE,
)
VERBS_OF_A_WISH = re.compile(r"(?:wants|hopes|likes|wishes|asks)\b")

# --- what leads on to a host ---

WITH_ME = re.compile(
    rf"\b(?:with|meet|see|by|be|is|'s|’s|join) (?:both |just )?(?:me|myself){_AND} (?:also )?", re.IGNORECASE
)
AND_ME = re.compile(rf"{_AND} (?:me|myself|I)\b")
ME = re.compile(
    r"\b(?:and|&|plus|with|meet|see|by|be|is|join|,) (?:both |just )?(?:me|myself|I)\b|['’]s me\b", re.IGNORECASE
)
MEETS = re.compile(r"\b(?:with|meet(?:ing)?|see(?:ing)?|join|by|be) (?:both )?\Z", re.IGNORECASE)
IT_WILL_BE = re.compile(
    r"\b(?:it|that|there)(?:'ll|’ll| will| would| is going to) be (?:just |both )?"
    rf"(?P<who>{_PRONOUN}|me|myself)\b(?:{_AND} )?",
    re.IGNORECASE,
)
_LEADS = any_of(
    r"""
    give; spare; lend; have with;
    sit down with; sitting down with; start(?:ing)? with; begin(?:ning)? with; followed by;
    (?:hour|minutes|conversation|chat|coffee|lunch|dinner|cuppa|word) with;
    be seen by; seeing; with(?= (?:him|her)\b);
    (?:panel|board|committee|panellists|panelists|interviewers)(?: members)?(?: (?:will|would|is|are|to))?(?: be)?
    (?:(?:consists?|consisting|made up|composed) of|compris(?:es|ing|ed of|e)|formed (?:by|of)|includes?|is|are|be|has)
    """
)
GIVE = re.compile(rf"\b{_LEADS} (?:both )?(?:(?P<who>{_PRONOUN}){_AND} )?", re.IGNORECASE)
TIME_FOR = re.compile(
    r" ?(?:about |around |up to )?(?:an?|half|\d+|twenty|thirty|forty|sixty|ninety)\b"
    r"[\w \-]{0,20}(?:hours?|minutes|mins|time)\b"
)
FIRST = re.compile(r"\b[Ff]irst(?: (?:up|off|comes|is))? ?[,:]? ")
THEN = re.compile(r" ?[,;]? ?(?:and )?(?:then|afterwards|next) (?:comes |with |you meet )?")
_OVER = any_of(
    r"""
    thanks?; thank you; following; after; since; enjoyed; off; was; were; had; has been; came; went; felt; met;
    last \w+; yesterday; earlier; you['’]ve
    """
)
PAST = re.compile(rf"\b{_OVER}\b", re.IGNORECASE)
HE_OR_SHE = re.compile(r"\b(he|she)(?: (?:and I|also|really|then))? ?\Z", re.IGNORECASE)

# --- what makes a person of a name ---

THAT_IS = re.compile(r"(?:,| [-–—]) ?(?:that['’]s|that is|who is|alias|aka) ")
GENDERED = re.compile(rf"\b{any_word('he she his her him hers himself herself')}\b", re.IGNORECASE)
_JOBS_BEFORE = any_word(
    """
    sous-chef chef manager director head owner founder supervisor foreman colleague principal deputy partner lead matron
    boss wife husband son daughter brother sister dean warden captain
    """
)
JOB_BEFORE = re.compile(
    rf"\b(?:[Oo]ur|[Tt]he|[Mm]y|[Yy]our) (?:[a-z][\w\-]* ){{0,3}}[A-Za-z][\w\-]*,? \Z|\b{_JOBS_BEFORE} \Z"
)
_JOBS_ASIDE = any_word(
    r"""
    owner founder foreman deputy matron principal supervisor chair\w* captain dean nurse teacher professor registrar
    controller treasurer secretary trustee editor curator superintendent warden planner buyer trainer
    """
)
JOB_ASIDE = re.compile(rf"\b(?:our|the|my|her|his) [a-z]|\bc\.?c['’]?d\b|\bcopied\b|\b{_JOBS_ASIDE}\b", re.IGNORECASE)
