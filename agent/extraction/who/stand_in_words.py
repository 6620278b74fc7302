"""The words that tell of somebody who is missing, and of whoever holds the interview in their place.

A sentence comes to them with one space between two words.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE
from agent.extraction.who.host_words import AT_THE_DOOR
from agent.extraction.words.vocabulary import any_of, any_word, words

_BE = (
    r"(?:['’]s|is|are|am|['’]m|(?:will|['’]ll|has|have|['’]ve|had) (?:now )?(?:be|been))"
    r"(?: (?:now|still|all|both|sadly|unfortunately|suddenly|unexpectedly|currently|feeling|not|at))*"
)
_TIME_OFF = any_word(
    r"leave holidays? vacation PTO sabbatical duty service course training call shift strike road flight plane trip "
    r"secondment break assignment"
)
_ON_IT = r"(?:on|for|in|at) (?:the|your|our|this) (?:[\w\-]+ )?(?:panel|board|interview|call|committee|session)"
_IS = any_of(
    rf"""
    home\b(?! (?:office|team)); (?:laid up )?in bed\b; ill\b; sick\b; unwell\b; poorly\b; well\b;
    under the weather; laid up\b;
    off\b(?! (?:to a|the)\b); out\b(?! of (?:the|our) [\w ]+(?:office|team)\b); away\b; abroad\b; overseas\b;
    travell?ing\b; in (?:the |a )?(?:hospital|surgery|court|quarantine|transit|theatre|labou?r)\b; recovering\b;
    isolating\b; on (?:[\w'’\-]+ ){{0,4}}{_TIME_OFF}\b; stuck\b; snowed in\b; stranded\b; held up\b; detained\b;
    delayed\b; grounded\b; tied up\b; double[- ]booked\b; triple[- ]booked\b; unavailable\b; unable\b; available\b;
    able\b; no longer\b; needed\b; required\b; wanted\b; called\b; summoned\b; pulled\b; sent\b; caught\b;
    signed off\b; taken (?:ill|sick|away|off)\b; engaged\b; indisposed\b; suffering\b; down with\b;
    replaced {_ON_IT} by\b;
    in [A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+)? (?:that|this|all|on|for|until|next|then)\b
    """
)
_TROUBLES = any_of(
    r"""
    fever; flu; cold; covid; bug; virus; migraine; temperature; (?:bad|sore|slipped) \w+; norovirus;
    tonsillitis; accident;
    funeral; bereavement; emergency; appointment; clash; conflict; deadline; incident; outage; baby; birth;
    jury (?:duty|service); jury; surgery; operation; procedure; wedding; child\w*; kids?; son; daughter;
    call-?out; trial;
    hearing; exams?; flight; death; crisis; inspection; audit; customer visit; board meeting; other commitments?;
    commitments?; prior engagement
    """
)
_MUST = any_of(
    r"""
    (?:be|go|get|fly|leave|travel|drive|dash|rush|attend|stay|look after|step|pull|drop|bow|cancel|head|pick
    up|take|appear|
    collect|cover|deal|give evidence|fix|sit|isolate|return|catch|visit|see to|sort out)\b
    """
)
_HAS = any_of(
    rf"""
    (?:(?:a|an|the|some|another|his|her|their|got)\b ?)?(?:[\w'’\-]+ ){{0,3}}?{_TROUBLES}\b; to {_MUST};
    come down with\b; caught\b; fallen\b; been\b; broken\b; hurt\b; injured\b; tested positive\b; flown\b;
    gone (?:into|on|off|down|away|home|to|sick)\b; left\b; moved (?:on|to)\b; retired\b; resigned\b; pulled out\b;
    dropped out\b; lost (?:his|her|their|my)\b; got (?:called|stuck|pulled|held|caught|a|the)\b
    """
)
_LEAVES_IT = r"(?:(?:shall|will|['’]ll|am going to|['’]m|is|['’]s)(?: (?:now|just|be))* )?"
_DID = any_of(
    rf"""
    (?:can(?:['’]t|not| no longer| not)|won['’]t|will (?:not|no longer)|couldn['’]t|isn['’]t
    (?:able|available|well|in))\b;
    (?:broke|hurt|injured|twisted|sprained|put out|did) (?:his|her|their|my)\b; caught\b;
    fell (?:ill|sick|off|down)\b;
    (?:called|phoned|rang) in (?:sick|ill)\b; went (?:into|home|off|down|sick|on)\b; tested positive\b;
    came down with\b;
    (?:goes|starts|begins)(?: (?:away|off|out))?(?: on)? (?:[\w'’\-]+ ){{0,2}}{_TIME_OFF}\b;
    sends? (?:(?:his|her|their) )?apologies\b; had to {_MUST}; got (?:called|stuck|pulled|held|caught|double)\b;
    (?:must|needs? to) {_MUST};
    {_LEAVES_IT}(?:sit(?:s|ting)? (?:this|it|that|yours)(?: one)? out|bow(?:s|ing)? out)\b;
    {_LEAVES_IT}(?:step(?:s|ping)? (?:aside|out|back)|leav(?:es?|ing) you (?:(?:two|both|all) )?to it)\b;
    {_LEAVES_IT}giv(?:es?|ing) (?:this|it)(?: one)? a miss\b
    """
)
_WAS = any_of(
    r"""
    called (?:away|out|up|off|in|on|to|into|back)\b; pulled (?:away|out|off|on|onto|into|in)\b;
    sent (?:away|out|home|to)\b;
    summoned\b; taken (?:ill|sick|away|off)\b; caught (?:up|out)\b; held up\b; double[- ]booked\b; detained\b;
    delayed\b; stranded\b; hospitali[sz]ed\b
    """
)
"""What befell somebody: of what they only were, "Leo was away in May", no more is known."""
_BEFELL = rf"(?:was|were|got|gets)(?: (?:just|also|sadly|unexpectedly|suddenly|both))* {_WAS}"
_AWAY = rf"(?:{_BE} {_IS}|{_BEFELL}|(?:['’]s|has|have|['’]ve|had|got)(?: (?:just|now|also|sadly|had))* {_HAS}|{_DID})"
IS_AWAY = expression(rf"{ASIDE} ?,? ?(?:(?:sadly|unfortunately|also|now) )?{_AWAY}", re.IGNORECASE)
"""What is said right behind the name of somebody who is missing."""
AT_AN_HOUR = expression(
    r" (?:elsewhere |in town )?(?:at|from|straight after|right after) (?:\d|noon|midday)", re.IGNORECASE
)
IN_PLACE = expression(
    r"\b(?:instead|in (?:his|her|their) (?:place|stead)|stand(?:s|ing)? in|step(?:s|ping)? in|cover\w*|"
    r"fill(?:s|ing)? in|alone|tak(?:e|es|ing) over|replac\w+|without|by (?:him|her)self)\b",
    re.IGNORECASE,
)
I_AM_AWAY = expression(rf"\b(?-i:I) ?{_AWAY}", re.IGNORECASE)
_JUST = r"(?:just|only|simply)"
ONLY_ME = expression(
    rf"\bit(?:['’]ll| will|['’]s| is)(?: now)?(?: be)? {_JUST}(?: be)? (?:me|myself)\b|"
    rf"\b{_JUST} (?:me|myself) (?:on|tomorrow|today|then|now)\b|\b(?:on my own|by myself)\b",
    re.IGNORECASE,
)
"""The writer holds it without whoever is missing."""
SO_IT_IS_ME = r"so\s+(?:it|that)(?:['’]ll|\s+will)\s+(?:now\s+)?(?:just\s+)?be\s+(?:just\s+)?(?:myself|me|us)\b"
"""The same, alone or with others, behind what tells of an absence: a part of an expression."""
WORD = expression(r"[\w'’\-]+")
HINTS = words(
    """
    aside back miss home bed ill sick unwell poorly well weather laid off out away abroad overseas travelling traveling
    hospital surgery
    court quarantine transit theatre labour labor recovering isolating leave holiday holidays vacation pto sabbatical
    duty service course training call shift strike road plane trip secondment break assignment stuck snowed stranded
    held detained delayed grounded tied double-booked triple-booked double triple unavailable unable available able
    longer needed required wanted called summoned pulled sent caught signed taken engaged indisposed suffering down
    fever flu cold covid bug virus migraine temperature norovirus tonsillitis
    accident funeral bereavement emergency appointment clash conflict deadline incident outage baby birth jury
    operation
    procedure wedding child children childcare kid kids son daughter call-out trial hearing exam exams flight death
    crisis inspection audit visit meeting commitment commitments engagement fallen been broken hurt injured
    tested flown gone left moved retired resigned dropped lost got can't can’t cannot won't won’t not couldn't
    couldn’t
    isn't isn’t broke twisted sprained caught fell phoned rang went came goes starts begins sends send must
    needs need had has have instead place lieu sit sits sitting stand stands standing step steps stepping fill fills
    filling cover covers covering deputise deputises deputising substitute substitutes substituting
    replace replaces replacing replaced
    """
)
"""Words of which one stands in whatever tells of an absence."""
IN_FOR = expression(
    r"\b(?:(?:sit|stand|step|fill)(?:s|ting|ing|ping|ling)? in for|(?:cover|deputi[sz]e?|substitut)(?:e?s|ing|e)? for|"
    r"(?:be|join|joins|joining|come|comes|coming|attend|attends|attending|there|with you|you) "
    r"(?:instead of|in (?:the )?place of|in lieu of|for|on behalf of)|"
    r"\A(?-i:Instead of|In place of|Rather than)) \Z",
    re.IGNORECASE,
)
"""What leads on to whoever is missing, of whom no more is said: "Tom Vane will sit in for" Ada."""
INSTEAD_OF = expression(
    r"\b(?:interview\w*|(?:see|meet|speak|talk|chat|sit)\w*|session|call|panel|half|part)\b[^.;!?]{0,60}? "
    r"(?:instead of|in (?:the )?place of|in lieu of|rather than) \Z",
    re.IGNORECASE,
)
"""The same behind what is held: "Tom Vane will be your interviewer for the first half instead of" Ada."""
SWAPS = expression(r"\b(?:swap|switch)(?:ped|ping|ed|ing)? \Z", re.IGNORECASE)
OUT = expression(r" (?:out|off)\b(?! (?:of )?(?:the )?(?:office|website|system|list)\b)", re.IGNORECASE)
"""What stands around whoever takes no part any more: "we had to swap" Ada "out"."""
REPLACING = expression(r"\breplac(?:es?|ing) \Z", re.IGNORECASE)
"""What leads on to somebody who is missing only where it is said of what: "who is replacing" Ada "on the panel"."""
OF_THE_PANEL = expression(
    r"\bchang(?:e|es|ed|ing)\b[^.?!]{0,30}\b(?:panel|interviewers?|interview)\b|"
    r"\b(?:panel|interviewers?) (?:has|have) (?:been )?changed\b",
    re.IGNORECASE,
)
"""What stands before, where it is said of nothing: "there is a change to your panel. Tom replaces" Ada."""
ENDS = expression(r"\s*(?:[.,!;)–—-]|\Z)")
# --- whoever holds it then ---

_SITTING = any_of(
    r"""
    interviews?; sessions?; hour; half[- ]hour; slots?; rounds?; parts?; call; chat; conversation; talk; panel; board;
    meeting; place; seat; chair; spot; stage; discussion; visit; tour; trial; tasting; lesson; questions;
    exercise; review;
    screen(?:ing)?; design; half; minutes; reins; lead; shoes; turn; section; portion; appointment
    """
)
OF_THE_SITTING = expression(
    rf" (?:on|for|in|at) (?:the|your|this|that|our|tomorrow['’]s|\w+day['’]s) (?:[\w\-]+ )?{_SITTING}\b", re.IGNORECASE
)
_ITS = r"(?:the|that|this|your|his|her|their|my|our|both|it|all|\w+['’]s)"
_ING = any_word("taking running doing leading conducting covering hosting handling holding chairing giving filling")
_DOES = any_word("takes runs does leads conducts covers hosts handles holds chairs gives fills")
_DO = any_word("take run do lead conduct cover host handle hold chair give fill")
_WILL = (
    r"(?:(?:will|['’]ll|can|is going to|has (?:kindly )?(?:agreed|offered|volunteered|promised) to|has been asked to|"
    r"is (?:kindly |very )?(?:happy|able|willing|ready) to|steps? in to|jumps? in to)(?: (?:now|kindly|be|"
    r"instead|also|then))*)"
)
_MANNER = r"(?: (?:now|kindly|instead|also|then|gladly))*"
_IT = (
    rf"(?: over| on| up| carry(?:ing)? out)?(?: {_ITS} (?:[\w'’\-]+ ){{0,4}}?{_SITTING}\b|"
    r" it\b(?! (?:easy|up|forward|from here)))"
)
_GAP = rf"{ASIDE} ?,? ?"
HOLDS_IT = expression(
    rf"{_GAP}(?:{_WILL}{_MANNER} (?:{_DO}|{_ING})|(?:is|['’]s){_MANNER} {_ING}|(?:will|['’]ll) be {_ING}|"
    rf"{_DOES}){_IT}",
    re.IGNORECASE,
)
_STOP = r"\s*(?:[.,:!\x3b–—-]|\Z)"  # a semicolon parts phrases below
_IN = any_of(
    rf"""
    (?:step|stand|fill|jump|sub|sit|come|dive|pitch)(?:s|p?ping|ting|ding|ling|bing|ing|ming)? in\b;
    deputi[sz](?:e|es|ing)\b; be joined by\b; sub(?:s|bing|stituting|stitutes|stitute)?(?: in)? for\b;
    cover(?:s|ing)?(?: for)? (?:him|her|them|us)\b;
    cover(?:s|ing)? for (?:[A-Z]|me\b); cover(?:s|ing)?(?={_STOP}); cover(?:s|ing)? instead\b;
    replac(?:e|es|ing) (?:him|her|them|[A-Z]|me\b);
    (?:take|takes|taking) over(?: (?:from|for) (?:him|her|them|[A-Z]\w+|me))?(?={_STOP}|\s(?:on|at|for
    the|that|and|this)\b);
    (?:take|takes|taking) (?:his|her|their|my|\w+['’]s) (?:place|seat|chair|spot|slot|stead)\b
    """
)
STEPS_IN = expression(rf"{_GAP}(?:who )?(?:{_WILL}{_MANNER} |(?:is|['’]s){_MANNER} )?(?-i:{_IN})", re.IGNORECASE)
_MEET = any_of(
    r"""
    (?:see|meet|interview|have|host|join|look after|take)(?:ing)? you\b(?! (?:know|apply|through the
    (?:contract|offer)));
    (?:talk|speak|chatt?|sit(?:ting)? down)(?:ing)? (?:to|with) you\b;
    be (?:there|with (?:you|us)|in the room|your interviewer|on the panel)\b;
    (?:call|ring|phone|interview)(?:ing)? (?:you|me)\b; join (?:the|us|\w+)\b; (?:be )?joining\b; be asking\b
    """
)
MEETS_YOU = expression(rf"{_GAP}(?:{_WILL}{_MANNER} |(?:is|['’]s){_MANNER} ){_MEET}", re.IGNORECASE)
MEETS_YOU_INSTEAD = expression(
    rf"{_GAP}(?:(?:{_WILL}|is|was|has|joins|comes|goes|sits)\b[^.;!?]{{0,60}})?\b"
    r"(?:instead\b|in (?:his|her|their|my) (?:place|stead)\b)",
    re.IGNORECASE,
)
_YOU_MEET = any_of(
    r"""
    (?:meet|see|have|get|join|face)(?:ing)?(?: with)?; (?:speak|talk|chatt?|sit(?:ting)? down)(?:ing)? (?:to|with);
    be (?:with|meeting(?: with)?|seeing|joining|speaking (?:to|with)|talking (?:to|with)|seen by|interviewed by)
    """
)
IT_IS = expression(
    r"(?:\b(?:it|that)(?:['’]ll| will|['’]s going to| is going to)(?: now| just| only)* be|\b(?:it|that)(?:['’]s|"
    r" is) (?:now|going to be)|"
    rf"\byou(?:['’]ll| will|['’]re going to|['’]re| are)(?: now| instead)? {_YOU_MEET}|"
    r"\b(?:interviewer|host|assessor|contact|panel|third member|second interviewer)(?: (?:on the day|that day|"
    r"for it))?"
    r"(?: is| will be)(?: now)?|"
    rf"\breplaced {_ON_IT} by|"
    rf"\b(?:the|your|this|that|his|her|their) (?:[\w\-]+ ){{0,3}}?{_SITTING}(?: (?:on|at) [\w ]{{2,30}}?)?"
    r"(?:['’]ll| will| is)(?: now| instead)*(?: be)?(?: now)? with|"
    rf"\b(?:{_SITTING}|it|you)(?: (?:is|are|will be|has been|is being|will now be))(?: now)? "
    r"(?:run|taken|done|led|covered|held|conducted|hosted|seen|interviewed|filled|chaired)(?: over| on)? by|"
    r"\b(?:replaced|covered|joined) by|\bin (?:his|her|their|my) (?:place|stead)(?:,|:| (?:is|comes|will be|"
    r"we have))?(?: you(?:['’]ll| will) (?:see|meet|have))?|"
    r"\b(?:we|I)(?:['’]ve| have) (?:kindly )?(?:asked|drafted in|brought in|roped in|got|found|put)(?: in)?|"
    r"\b(?:swapp?(?:ed|ing)?|bring(?:ing)?|draft(?:ing)?|put(?:ting)?) in)"
    r"(?: (?:both|just|probably|now|with|either))* (?:(?:our|the|my|his|her|their|your) (?:[\w\-]+,? ){1,4})?\Z",
    re.IGNORECASE,
)
_I_DO = (
    r"(?-i:I)(?:['’]ll| will|['’]m| am|['’]m going to| am going to|['’]m happy to| can)"
    r"(?: (?:now|just|instead|also|be|going to|happy to|the one|stepping in to))*"
)
_WITH_YOU = any_of(
    rf"""
    (?:meet|see|interview|host|have|look after)(?:ing)? you\b(?! (?:know|apply))(?!{AT_THE_DOOR});
    (?:speak|talk|chatt?)(?:ing)? (?:to|with) you\b
    """
)
I_HOLD_IT = expression(
    rf"\b{_I_DO} (?:(?:{_DO}|{_ING}){_IT}|(?:step|stand|fill|sit|sub)(?:p?ing|ing|ting|bing)? in\b(?! (?:on|with))|"
    rf"(?:take|taking) (?:his|her|their) (?:place|seat|chair|spot|slot|"
    rf"(?:calls|interviews|meetings) (?:today|tomorrow|this))\b)"
    rf"|\byou(?:['’]ll| will|['’]re| are)(?: now| instead| just| be)* {_YOU_MEET} (?:me|myself)\b"
    r"|\b(?:it|that)(?:['’]ll| will)(?: now| just| only)* be (?:just )?(?:me|myself)\b(?! and\b| &|,)"
    rf"|\byou(?:['’]ve| have| will have|['’]ll have)(?: got)? (?:me|myself) instead\b",
    re.IGNORECASE,
)
"""The writer holds it: "so I'll be running the call instead"."""
I_MEET_YOU = expression(
    rf"\b(?:so|and|therefore)\b[^.;!?]{{0,20}}?\b{_I_DO} {_WITH_YOU}|\b{_I_DO} {_WITH_YOU}[^.;!?]{{0,40}} instead\b",
    re.IGNORECASE,
)
"""The same only beside what keeps somebody away, in one sentence."""
_A_DAY = r"(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
ON_ANOTHER_DAY = expression(
    rf"\b(?:(?:next|following) (?:week|day)|(?:day|week) (?:after|later)|in a (?:few days|week|fortnight)|"
    rf"{_A_DAY}(?: (?:morning|afternoon|evening))?(?: at \S+)? instead|instead,? (?:on |next )?{_A_DAY})\b",
    re.IGNORECASE,
)
"""When the writer sees the reader who holds nothing for anybody, and only another day is meant."""
I_COVER = expression(rf"\b{_I_DO} cover(?:ing)? for\b", re.IGNORECASE)
OF_A_TALK = expression(
    rf"\binterview\w*|\b(?:your|the|our|this|today['’]s|tomorrow['’]s|\w+day['’]s) (?:[\w\-]+ )?{_SITTING}\b"
    rf"|\b(?:meet|see|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with))(?:ing)? you\b",
    re.IGNORECASE,
)
"""What is spoken of where the writer covers for somebody in an interview, and not at their desk."""
OF_THE_WORK = expression(
    rf"{_GAP}[^.;!?]{{0,60}}\b(?:(?:tak|cover|handl|look|fill|run|lead|manag|pick|do)\w*)(?: (?:over|up|after|on|"
    rf"in|for))* "
    rf"(?:{_ITS} )?(?:[\w'’\-]+ ){{0,2}}?"
    r"(?:role|job|post|position|duties|desk|applications?|recruitment|hiring|process|inbox|e?mails?|queries|"
    r"cases?|candidates?|caseload|"
    r"vacanc\w+|workload|responsibilities|portfolio of|territory|accounts?|projects?|department|office)\b|"
    rf"{_GAP}[^.;!?]{{0,60}}\b(?:be (?:in touch|back)|get back|contact you|let you know|answer)\b",
    re.IGNORECASE,
)
"""What whoever looks after somebody's work does: no interview is spoken of."""
NOT_SURE = expression(
    r"\?|\b(?:if|unless|whether|in case|should (?:he|she|they|you)|may|might|"
    r"(?<!no need to )(?<!not )re-?schedul\w*|re-?arrang\w*|(?<!no )(?:new|another|different|other) (?:time|"
    r"date|day|slot)s?|postpon\w*|"
    r"cancel\w*|call(?:ed|ing)? off)\b",
    re.IGNORECASE,
)
AND = expression(
    rf"{ASIDE} ?(?:,|(?:, )?(?:and|plus|with|together with|along with)|&) ?(?:both )?(?:(?:our|the|"
    rf"my) [a-z][\w \-]{{1,40}},? )?"
)
