"""The words by which ordinary prose names a host: who wants what, who is led on to, what makes somebody a person.

A sentence comes to them with one space between two words.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE
from agent.extraction.words.vocabulary import any_of, any_word, words

_PRONOUN = any_word("he she him her himself herself")
_AND = r" ?(?:,|and|&|plus)"
_LEADS_WHAT = (
    any_of(
        "leads?; runs?; heads?; manages?; owns?; chairs?; looks? after; oversees; supervises; handles?; "
        "does (?:our|the|all)"
    )
    + r"\b"
)
_PLACE = r"(?:place|chair|seat|spot)"
_MEETS_A = (
    r"(?:meet|see|(?:talk|speak|present) (?:to|with)|before|seen by|interviewed by|facing|"
    r"(?:interview|meeting|chat|session|conversation|round|ends?|starts?|begins?) with)"
)
_GROUP = r"(?:governors|trustees|directors|board|committee|team|panel|partners|elders|councillors)"
_CHAIRED = r"(?:chaired|led|headed)(?: up)?"
_WHOSE = r"(?:his|her|their|\w+['’]s)"

# --- what stands between the names of several, and around them ---

LOWER_OFFICE = (
    r"(?:lead|manager|director|head|chief|owner|founder|co-?founder|partner|principal|deputy|colleague|engineer|designer|"
    r"developer|analyst|scientist|editor|teacher|nurse|chef|supervisor|coordinator|officer|architect|recruiter|assessor|"
    r"rep|representative|governor|trustee|councillor|member|student|researcher|technician|administrator|lecturer|"
    r"professor|librarian|consultant|specialist|executive|president|secretary|treasurer|chair(?:man|woman|person)?|dean|"
    r"elder|volunteer|foreman|captain|controller|surveyor|accountant|advis[eo]r)"
)
"""An office without capitals, right before a name: "and office lead Bo Lind"."""
_UPPER_OFFICE = any_word(
    "Professor Lecturer Manager Director Officer Head Lead Chair Dean Superintendent Councillor Governor Principal "
    "Nurse Captain Chief President Trustee Supervisor"
)
_JOINT = r"(?: ?, ?(?:and |(?:first, ?)?then )?| (?:and|plus|together with|along with) | ?[&+] ?)(?:with )?(?:both )?"
_COPIED = r"(?: ?\([^()]{1,40}\))?"
NEXT_HOST = expression(
    rf"(?: (?:again|once (?:more|again)))?"
    rf"(?P<aside>{ASIDE}(?: ?, (?:our|the|my) [^,.;()]{{2,60}}?)?|(?P<office> ?, [A-Z][^,.;:()!?]{{2,50}}?))"
    rf"(?:{_JOINT}|(?<=,) (?:and )?)(?:(?:our|the|my|his|her|their) [A-Za-z][\w \-]{{1,40}},? |"
    rf"(?:[a-z][a-z\-]{{1,20}} ){{0,4}}{LOWER_OFFICE} |(?:[A-Z][a-z\-]+ ){{0,2}}{_UPPER_OFFICE} )?"
)
OFFICE = expression(
    r" ?(?:(?:(?:our|the|my|your|a) )?(?:[a-z][\w\-]* ){0,4}?(?:(?:of|for) )?(?:[A-Z][\w\-]* ){0,2}?,? ?|"
    r"(?:our|the|my|your|their|his|her) (?:[\w\-]+ ){0,3}[\w\-]+, )"
)
TO_THE_VERB = expression(
    rf"(?P<aside>{ASIDE}{_COPIED}| (?:our|my|the) (?:[a-z][a-z\-]* ){{0,2}}[a-z][a-z\-]+) ?,? ?(?:who\b ?)?"
    r"(?:(?:is|will|would|'ll|’ll)? ?(?:also|both|then|herself|himself) )?"
)
AND_WANTS = expression(rf"(?P<aside>{ASIDE}) ?,? (?!and\b)[a-z][^.;:!?]{{1,60}} (?:and|so) ", re.IGNORECASE)
SUBJECTS_PLACE = expression(r"(?:\A|[.,;:–—-] |\b(?:and|that|because|so|but) ) ?\Z", re.IGNORECASE)
PRONOUN_BEFORE = expression(
    rf"\b(?P<pronoun>{_PRONOUN}){_AND} (?:(?:our|the|my) [a-z][\w \-]{{1,40}},? )?\Z", re.IGNORECASE
)

# --- what a host wants, or will do ---

_IN = r"(?:in|over|up|down|back|round|around|along|aboard)\b"
AT_THE_DOOR = (
    r"(?: (?:downstairs|outside|off the (?:train|bus|boat|ferry))\b|"
    r"(?: (?:down|out|over))? (?:at|in|by|outside|from)(?: (?:the|our|your|main|front|hospital|hotel|ground floor))* "
    r"(?:door|reception|lobby|gate|gatehouse|entrance|desk|station|foyer|car ?park|lifts?|elevators?)\b)"
)
"""Where whoever meets one may only show the way."""
_FOR_BOTH = (
    r"(?:for|between) (?:the two of you|you (?:both|two)\b|you to (?:talk|speak|meet|chat)\b|"
    r"(?:you and (?:him|her)|(?:him|her) and you)\b)"
)
_TO_DO = any_of(
    rf"""
    meet(?:ing)? (?:with )?you\b(?!{AT_THE_DOOR});
    meet(?:ing)?(?: ?[.,;!?]| ?\Z| (?:before|this|next|in person|face|again|soon|sometime|early|tomorrow|via|over)\b);
    see(?:ing)? (?:you|how you)\b(?! (?:apply|succeed|do\b|join|through));
    interview(?:ing)? you;
    (?:receiv|welcom)(?:e|ing) you\b(?!{AT_THE_DOOR});
    (?:get(?:ting)? to )?know(?:ing)? you;
    find you(?! (?:an?|another|some|the|your|to|in|out)\b);
    hear(?:ing)? (?:more|you\b|(?:more )?about (?:you|your)\b|how you);
    (?:talk|speak|chatt?|catch(?:ing)? up)(?:ing)? (?:to|with) you;
    sit(?:ting)?(?: down)? with you;
    pick(?:ing)? your brains?;
    (?:have|do|run|hold|schedule|arrange|organi[sz]e|set up) (?:a|an|some|another) [\w \-]{{2,40}} with you;
    (?:spend|grab|get|book) [\w \-]{{2,40}} with you;
    (?:run|walk|talk|take) you through (?:the|a|an|your|some) (?:trial|tasks?|tests?|exercise|questions?|demo)\b;
    (?:take|have) you (?:to|out|for|over for|in for|round for)
    (?:a |an )?(?:lunch|dinner|coffee|breakfast|tea|drink|bite|chat);
    (?:put|ask) (?:you )?(?:some|a few|you) questions;
    quiz you;
    grill you;
    (?:be )?(?:put|ask)(?:ting|ing)? (?:(?:all|most|some|half) (?:of )?)?(?:the|our|their|his|her) questions;
    our (?:conversation|chat|talk|interview|meeting)
    """
)
_TO_ARRANGE = any_of(
    r"""
    to (?:arrange|book|fix|set|schedule|confirm|discuss next|let|tell); if; once; in case; whenever;
    with (?:the|an?|any|more|some|further) [a-z]; about (?:dates|times|the (?:details|next|outcome))
    """
)
_CALLS = (
    r"(?:(?:call|ring|phone|telephone|dial|buzz|FaceTime|Skype|Zoom|WhatsApp|video[- ]call) (?:you\b|your\b)|"
    r"give you an?(?: [\w\-]+)? (?:call|ring|buzz|bell|tinkle|shout|phone ?call)\b)"
    rf"(?![^.!?]{{0,40}}\b{_TO_ARRANGE})"
)
_SHOWN_IN = rf"[^.!?]{{1,90}}{AT_THE_DOOR}|[^.!?]{{1,60}} (?:who (?:will|['’]ll)|and (?:taken|shown|brought))\b"
"""Behind whoever only shows the way: "be met by Jo, who will take you up"."""
_NOT_THERE = "".join(
    rf"(?<!{there} you{will} )"
    for there in ("arrival", "arrival,", "arrive", "arrive,")
    for will in (" will", "['’]ll")
)
_ON_ARRIVAL = rf"{AT_THE_DOOR}| (?:when|until|till|if|on arrival|before|to the|where)\b"
_AND_ASKS = r"(?:ask|quiz|grill|talk|see|hear|find out|chat|get to know|go through|have a|put|test)\b"
_WITH_TASK = r"(?:[\w\-]+ ){0,2}(?:exercise|test|task|case study|pairing|q&a|role[- ]?play)"
_ATTENDS = any_of(
    rf"""
    be (?:there|present|with us|in the room|on the (?:call|panel|line)|sitting in|joining|taking part);
    be with me(?=[ .!?]*\Z| (?:too|as well|on the (?:day|call|panel)|on \w+day)\b);
    be (?:at|a?round) the table;
    be the one (?:interviewing|asking|seeing);
    (?:be )?(?:look(?:ing)? after|mind(?:ing)?|supervis(?:e|ing)|train(?:ing)?) you\b(?!{_ON_ARRIVAL});
    be (?:in charge|on (?:shift|duty)|with you|working (?:with|alongside|beside) you)\b(?! to\b| shortly| soon);
    have you for the (?:day|morning|afternoon|evening|shift|trial);
    (?:be )?expect(?:ing)? you\b(?! to);
    be (?:conducting|leading|running|hosting|chairing|interviewing);
    interview(?= ?[.,;!?]| ?\Z| with\b);
    (?:be )?(?:do|tak|hold)(?:e|ing)? (?:the|your|this|that) (?:\w+ )?(?:interview(?:ing|s)?|call|talk|session|chat)\b;
    be (?:ready for you(?! to\b)|your interviewers?)\b;
    be waiting(?: (?:for|to meet) you)?\b;
    (?:be )?(?:watch|observ|assess)(?:e|ing)? (?:you|your)\b;
    sit in\b; (?:dial|call|hop|beam|log)(?: in| on)\b(?! to\b);
    attend\b(?! to);
    take part;
    join (?:us|you|me|in|the (?:call|interview|panel|meeting|conversation))\b;
    join (?:you both|the (?:(?:two|three|four|pair) of (?:you|us)|tour|walk))\b;
    (?:conduct|lead|run|chair|host|hold) (?:the|your|this) (?:interview|panel|call|conversation|session|chat);
    (?:be )?(?:conduct|lead|run|chair|host|tak|do)(?:e|ing)? it\b; (?:chair|host)(?:ing)?(?= ?[.,;!?]| ?\Z);
    be in the chair\b;
    (?:be )?(?:stand|fill|step)(?:ing)? in\b;
    (?:come|tag|pop|drop|be)(?: along| in| over| down| by| about| around)? (?:too|as well)\b;
    (?:come|tag) along(?= ?[.,;!?]| ?\Z| (?:and|to|for|on)\b);
    (?:be )?cover(?:ing)? for\b;
    take {_WHOSE} {_PLACE};
    walk you (?:round|around|through);
    (?:be )?(?:run|lead|tak|giv|sett?|hold)(?:e|n?ing)? (?:the|an?|your) {_WITH_TASK}\b;
    show you (?:round|around|the ropes);
    put you through (?:your paces|a few|some);
    (?:walk|take|bring|show) you (?:[\w\-]+ ){{1,9}}?and (?:then )?{_AND_ASKS}
    """
)
_WISHES = any_of(
    r"""
    (?:would|should|will|['’]d|['’]ll)(?: (?:really|very much|dearly|also|just))?
    (?:love|like|want|hope|be (?:glad|happy|keen|delighted|pleased)) to;
    (?:(?:also|both|really|would|has|have) )?(?:wants?|likes?|hopes?|wishes|asks|asked|needs?) to;
    (?:is|are|am|['’]m) (?:(?:really|very much|both) )?(?:keen|hoping|eager|looking forward|going|due|planning) to;
    (?:is|are) (?:(?:very|really|both) )?(?:happy|delighted|pleased|glad) to;
    (?:can['’]t|cannot) wait to;
    looks? forward to;
    (?:will|['’]ll)(?: (?:also|then|both|just|now|instead))?
    """
)
_HIS_HOUR = (
    r"(?:wants?|gets?|would like|'d like|has asked for) (?:his|her|their|an?|half an?) "
    r"(?:hour|half[ -]hour|turn|\d+ minutes|minutes|go) (?:with|at) you"
)
_SITS_IN = any_of(
    rf"""
    (?:is|are)(?: also)? expecting you\b(?! to);
    (?:has |have )?asked (?:me )?(?:if|whether) you(?:['’]d| would| could| can| might)
    (?:come|do|spend|join|meet|pop|drop)\b;
    (?:suggest|propos)(?:e?s|ed) (?:an?|another) (?:short |paid |further )?(?:trial|chat)\b(?![^.!?]{{0,30}} with );
    (?:would|['’]d) like (?:an?|another) (?:(?:second|closer|proper) )?look\b(?! (?:at|over) (?!you));
    (?:would|['’]d) like (?:an?|another) (?:(?:second|further|proper) )?chat\b(?! with (?!you));
    (?:(?:would|['’]d) (?:like|love)|wants?|fancies) (?:an?|another)(?: (?:proper|good|quick|little))*
    (?:look at|word with|chat with|natter with) you\b;
    (?:is|are)(?: (?:both|all|also|really|very much))* looking forward to
    (?:it|(?:mon|tues|wednes|thurs|fri)day|having you|your visit)\b;
    (?:ist|sind) (?:(?:auch|ebenfalls|außerdem|natürlich|dann|noch) )*(?:mit )?dabei\b;
    (?:is|are)(?: also)?
    (?:sitting in|joining (?:us|you|me|in|the)|interviewing you|chairing|on the panel|(?:stand|stepp|fill)ing in\b);
    (?:is|are)(?: (?:also|both|all))? (?:taking|doing|holding) (?:the|your)(?: \w+)? interviews?\b;
    (?:is|are) (?:(?:the|your) (?:ones?|person|people)(?: who| whom| that)?|who|whom) you(?:['’]ll| will)(?: be)?
    (?:meet|see|(?:speak|talk)(?:ing)? (?:to|with))(?:ing)?\b;
    (?:is|are) (?:the|your) (?:ones?|person|people) (?:who|that)(?:['’](?:ll|s|re)| will| is| are)(?: be)?
    (?:ask|interview|see|meet|grill|quiz|lead|tak|runn?|do|chair)(?:e|ing)?\b;
    (?:has|['’]s|have)(?: got)? you (?:down|booked in|booked|pencilled in|in (?:his|her|the) (?:diary|calendar))
    (?:for|on|at)\b;
    (?:has|have)(?: got)? you (?:down )?(?:in|on) (?:his|her|their) (?:diar(?:y|ies)|calendars?|schedules?|books?)\b;
    (?:is|are)(?: also)? leading(?= ?[.,;!?]| ?\Z| (?:and|with)\b);
    (?:is|are)(?: also)? (?:leading|running|hosting|conducting)
    (?:it\b|(?:the|your|this) (?:interview|panel|call|conversation|session|chat)s?\b);
    (?:chairs|hosts)(?= ?[.,;!?]| ?\Z| (?:it|the|your|this)\b(?! (?:board|committee|group|council)));
    (?:leads|runs|takes|conducts) (?:it\b|(?:the|your|this) (?:interview|panel|call|conversation|session|chat)s?\b);
    (?:is|are|['’]s)(?: also)? (?:com|tagg|popp|dropp)ing(?: along| in| over| down| by)? (?:too|as well)\b;
    (?:is|are|['’]s)(?: also)? (?:com|tagg)ing along(?= ?[.,;!?]| ?\Z| (?:and|to|for|on)\b);
    (?:sits|stands|fills|steps) in (?:for|with us|{_WHOSE})\b;
    (?:is covering|covers) for\b;
    takes {_WHOSE} {_PLACE};
    (?:is|are) (?:(?:both|all) )?(?:the|your) (?:interviewers?|interview panel|panell?ists?)\b;
    joins (?:us|you|me|the (?:two|three) of us)\b; joins (?:at|from) (?:about )?(?:\d|half|quarter|noon|the end\b);
    (?:who|whom|that) you(?:['’]ll| will)(?: be)? (?:meet|see|(?:speak|talk)(?:ing)? (?:to|with))(?:ing)?\b;
    (?:has |have )?asked me to (?:set up|arrange|schedule|book|organi[sz]e|fix|get|find|put|make|sort out)(?: up)?
    (?:an?|the|some|something|half|time|you)\b(?: [\w\-]+){{0,6}}?
    (?:with you|{_FOR_BOTH}|on (?:his|her) (?:calendar|diary));
    (?:has |have )?asked me to (?:set up|arrange|schedule|book|organi[sz]e|fix)(?: up)? your
    (?:\w+ ){{0,2}}?(?:interview|call|meeting|conversation|visit)\b;
    (?:has |have )?asked me to (?:arrange for you|invite you|ask you|get you|have you)(?: to)?
    (?:(?:come|pop|call|drop)(?: {_IN})?(?: and| to) )?(?:meet|see|(?:speak|talk) (?:to|with)|visit)(?: with)?
    (?:him|her|them)\b
    """
)
_YOU_IN = (
    r"(?:(?:would|will)(?: (?:really|also|dearly))? (?:like|love|want)|['’]d (?:like|love)|wants?|needs) you "
    rf"(?:(?:to (?:come|pop|call|drop|swing) )?{_IN}|for an? (?:trial|chat|coffee|interview|hour|morning|day|shift)\b)"
    r"(?! (?:(?:the|his|her|our|my|a) (?:picture|loop|know|frame|role|job|post|position|team)|mind|to speed|by)\b)"
)
_ASKS_YOU_IN = (
    r"(?:(?:said|says|asked|asks|wonders|wants to know|(?:is|was) (?:asking|wondering))"
    r"(?: me to (?:ask|see|find out|check))?(?: if| whether)?(?: (?:can|could|would|will))? "
    r"you(?:['’]d| (?:can|could|would|will))?(?: (?:be able|like))?(?: to)? "
    rf"(?:come|pop|call|drop|swing) {_IN}(?![^.;!?]{{0,20}}\bto (?:collect|drop|pick|sign|fill|bring|return)\b)|"
    r"asked me to (?:get|have) you in for\b)"
)
_INVITES = (
    r"(?:(?:is|are) inviting|(?:has|have) invited|invites|invited) you to an? (?:[\w\-]+ )?"
    r"(?:Zoom|Webex|Teams|Google Meet|Meet|Skype|Jitsi|Whereby|GoToMeeting|BlueJeans)\b"
)
_IS_FREE = (
    r"(?:(?:can|could) (?:(?:now|only) )?(?:do|make|manage)"
    r"(?: (?:it|that|an?(?: [a-z0-9\-]{1,12}){1,2})(?: with you)?(?: (?:on|at|from|for))?)?|"
    r"(?:can|could) (?:(?:now|only|also) )?"
    r"(?:(?:see|meet|interview|fit) you(?: in)?|(?:meet|speak|talk) (?:with|to) you)"
    r"(?: for an? (?:[\w\-]+ ){0,2}(?:interview|call|chat|meeting|conversation))?"
    r"(?: (?:on|at|for|from))?|"
    r"(?:is|['’]s) (?:(?:now|only) )?(?:free|available|around)"
    r"(?: to (?:meet|see|interview|speak|talk|chat)(?: (?:to|with))?(?: you)?|"
    r" for (?:an?|the|your|this) (?:interview|call|chat|meeting))?(?: (?:on|at|from))?|"
    r"has (?:(?:some|an?|only) )?(?:availability|slots?|openings?|time|spaces?|gaps?)(?: (?:free|left|available))?"
    r"(?: (?:on|at|for|from))?|"
    r"(?:says|said|reckons|suggests|suggested|proposes|is (?:fine|good|ok|okay|happy) with)(?: that)?) "
    r"(?:(?:this|next|the|any time|some time) )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!['’]| last\b)|"
    r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b|tomorrow|\d)"
)
WANTS = expression(
    r"(?:\b(?=[abcghijlnrstw])|(?=['’][dlms]))"  # with what it may begin: nothing else is tried
    rf"(?:{_WISHES} (?:{_TO_DO}|(?:get|have) you (?:(?:to )?(?:come|pop|drop|call) )?{_IN}|{_CALLS}|{_ATTENDS})|"
    rf"{_HIS_HOUR}|{_SITS_IN}|{_YOU_IN}|{_ASKS_YOU_IN}|{_INVITES}|{_IS_FREE})",
    re.IGNORECASE,
)
INVITES = expression(_INVITES, re.IGNORECASE)

# --- what leads on to a host ---

WITH_ME = expression(
    r"(?<!owned )(?<!founded )(?<!started )(?<!opened )"
    r"\b(?:with|meet(?:ing)?|see(?:ing)?|by|be|is|'s|’s|still|join|(?:speak|talk|chatt?)(?:ing)? to|"
    r"(?<=ll )(?:have|get)|expect) "
    rf"(?:both |just )?(?:me|myself)(?:, (?:the |an? |your )?(?:[\w&\-]+ ){{0,3}}?{LOWER_OFFICE}(?=,))?"
    rf"{_AND} (?:and )?(?:also )?(?:(?:to|with|by) )?",
    re.IGNORECASE,
)
I_AM_THERE_WITH = expression(
    r"\bI(?:['’]ll| will) be (?:there|present|around),? (?:(?:along|together) )?with (?=[A-Z])"
)
"""With whom whoever writes is there: "I'll be there with Ada"."""
IN_WRITING = expression(
    r"\b(?:touch|contact|shar\w+|check\w*|confirm\w*|liais\w+|agree\w*|fine|ok|okay|papers?|documents?|file\w*)\b"
    r"[^,;]{0,30}\Z",
    re.IGNORECASE,
)
BY_ME = expression(r"\bwith (?:me|myself)\b", re.IGNORECASE)
AND_ME = expression(rf"{_AND} (?:me|myself|I)\b")
_I = r"(?:[Mm]e|[Mm]yself|I|[Ii]ch|mich|mir|[Mm]oi|[Yy]o|[Ee]u|[Ii]o|[Ii]k|mij|mezelf|mijzelf)"
_JOINS = r"(?:and|und|sowie|et|y|e|en|plus|[&+])"
BESIDE_ME = expression(rf"(?: ?,)? {_JOINS} {_I}\b|,? (?:alongside|together with|along with) me\b")
"""Whoever writes, right behind a name: "Ada Byrne and I", "Ada Byrne en ik"."""
_THEIRS = r"(?: [Mm]y| our| the| [Mm]ein\w*| unser\w*| mijn| onze| mon| ma| mi| meu| minha)"
JOINING_ME = expression(
    r"\b"
    r"(?:[Jj]oining|(?<!\w )(?:[Ww]ith|[Aa]longside|[Bb]eside|[Tt]ogether with)|[Aa]lso (?:joining|with)|"
    r"[Ss]itting (?:in )?(?:with|beside|alongside)) (?:me|us)(?: (?:on|in|for|at) (?:the|this|our|your) [a-z]{3,12})? "
    r"(?:will be|is|are going to be)(?: also)? "
)
"""Who is there, before their name: "Joining me on the call will be" Ada Byrne."""
ME_BESIDE = expression(
    rf"\b(?:{_I} {_JOINS}|[Aa]part from me there (?:will|is|are)(?: be)?(?: also)?(?: be)?|"
    rf"[Ii]ch führe das Gespräch (?:gemeinsam|zusammen) mit)"
    rf"(?:{_THEIRS}(?: [A-Za-z][\w/&\-]*){{1,4}},?|{_THEIRS}?(?: [a-z][a-z\-]+){{0,3}},?) ?\Z"
)
"""The same right before one: "me and my deputy," Ada Byrne."""
ME_OR_I = expression(rf"(?<!\w){_I}(?!\w)")
NOT_OF_THIS_TALK = expression(
    r"\b(?:thank\w*|enjoyed|met|spoke\w*|discussed|were|was|had|agreed|reviewed|contact\w*|touch|e-?mail\w*|cc['’]?\w*|"
    r"cop(?:y|ied)|reply|(?:me|us) know|any questions?|"
    r"questions? (?:for|about|on|regarding)|answer|check\w*|shar(?:e|ing)|papers?|documents?|if|once|after|"
    r"founded|owns?|owned|started|impressed|"
    r"liked|loved|confirm\w*|pleasure|unfortunately|sorry|decided|decision|wish\w*|luck|regards|offer\w*|"
    r"colleagues? of|forward|send|sent|"
    r"dank\w*|merci|gracias|grazie|obrigad\w*|bedankt|wünsch\w*)\b",
    re.IGNORECASE,
)
"""What is said of others and whoever writes that is none of the talk to come."""
IS_ALL = expression(r" ?[.!;]* ?")
WE_WANT = expression(
    r"\A [^.?!;]{2,80}? we(?:['’]d| would| should)(?: (?:both|all|really|very much))* "
    r"(?:like|love|be (?:happy|delighted|glad)) to (?:meet|see|interview|invite|have|(?:talk|speak) (?:to|with)) you\b"
)
"""Behind whoever wrote and somebody else: "Dana and I" read your letter and we'd love to meet you."""
BOTH_OF_US = expression(
    r"\b(?:with|meet(?:ing)?|see(?:ing)?|by|join(?:ing)?|(?:speak|talk|chatt?)(?:ing)? (?:to|with)) "
    r"(?:[^.?!;]{3,100}?,? (?:and|plus|as well as|&) )?"
    r"(?:(?:both|the (?:two|pair|three)) of us|us (?:both|two|three))\b",
    re.IGNORECASE,
)
"""Whom the user meets where they were named before: "Dana and I ask you back, for a chat with the two of us"."""
ME = expression(
    r"\b(?:and|&|plus|with|meet(?:ing)?|see(?:ing)?|by|be|is|still|join|to|expect|,) (?:both |just )?(?:me|myself|I)\b|"
    r"['’]s me\b",
    re.IGNORECASE,
)
MEETS = expression(
    r"\b(?:(?:so|now|then) it(?:['’]s| is)(?: now| just)?|"
    r"with|meet(?:ing)?|see(?:ing)?|join|by|be|(?:works?|fine|good|great|best) for|suits?) (?:both )?\Z",
    re.IGNORECASE,
)
BESIDE = expression(
    r"\b(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|interview\w*|see|seeing|chat(?:ting)?|call)\b(?:[^.?!;]|\.(?=\d)){1,120}?"
    r"\b(?:(?:along|together) with|alongside|as well as|in addition to|besides) (?:both )?"
    r"(?:(?:our|the|my) [a-z][a-z \-]{1,40},? )?(?=[A-Z])|"
    r"\b(?:[Bb]esides|(?:[Aa]part|[Aa]side) from|[Ii]n addition to|[Aa]longside|[Aa]s well as) "
    r"(?=[A-Z][^.?!;]{2,60}? you(?:['’](?:ll|re)| will| are)(?: also)?(?: be)? (?:meet|see|speak|talk|chat)(?:ing)?\b)"
)
"""Whom the user meets besides who is named elsewhere: "meet you at 1 along with Ada Byrne", "besides Ada Byrne"."""
THEN_WITH = expression(
    r"\b(?:then|afterwards?|after (?:that|which)|later|the (?:rest|remainder)|finish(?:ing)?|end(?:ing)?)\b"
    r"[^.!?;]{0,40}?\b(?:with|over to) ",
    re.IGNORECASE,
)
NAME_IS = expression(r"\A(?:[Hh]is|[Hh]er|[Tt]heir) name(?:['’]s| is) ")
WITH_AN_OFFICE = expression(
    r"\b(?:interview|call|chat|conversation|meeting|session|talk|speak|meet|see)\w* (?:(?:with|to|by) )?"
    r"(?:our|the|my|your) [A-Za-z]",
    re.IGNORECASE,
)
"""Before them, who was called by an office alone: "your interview is with our CTO. Her name is" Ada Byrne."""
IT_WILL_BE = expression(
    r"\b(?:it|that|there)(?:'ll|’ll| will| would| is going to) be (?:just |both )?"
    rf"(?P<who>{_PRONOUN}|me|myself)\b(?:{_AND} )?",
    re.IGNORECASE,
)
_JOBS_BEFORE = any_word(
    """
    sous-chef chef manager director head owner founder supervisor foreman colleague principal deputy partner lead matron
    boss wife husband son daughter brother sister dad mum mother father partner uncle aunt dean warden captain
    zoon dochter vrouw man broer zus collega Kollege Kollegin Bruder Schwester Sohn Tochter Vater Mutter
    """
)
_YOU_ARE = r"you(?:['’](?:d|ll|re)| would| will| are)(?: be)?"
_SOMEWHERE = r"(?:up|on|in(?! (?:touch|contact|line))|out|at|behind|down) (?:[a-z\-]+ ){0,4}?"
_SESSION = (
    r"(?<!before the )(?<!before your )(?<!after the )(?<!after your )"
    r"(?:interview|call|conversation|session|round|discussion|meeting|chat|panel|screening)"
)
_PANEL = (
    r"(?:(?:panel|board|committee|jury|(?:interview(?:ing)?|hiring|selection) team|panellists|panelists|interviewers?)"
    r"(?: members)?|(?:other|further) members)"
)
_AT_A_TIME = r"(?: (?:on|at|for|from) [\w:., ]{1,40}?)?"
_CONTEND = r"(?:left|running|applied|shortlist\w*|candidates?|final\w*)"
_ALONE_WITH = rf"(?:just|only) you and(?= (?-i:[A-Z])(?![^.!?]{{0,60}}\b{_CONTEND}\b))"
_LEADS = any_of(
    rf"""
    interview(?:ing)? you with; give; spare; lend; have with; with me,? I have; have with me;
    (?:get(?:ting)?|put(?:ting)?|bring(?:ing)?|have) you in front of;
    {_YOU_ARE} (?:in front of|facing|up against|before);
    sit down with; sitting down with; start(?:ing)? with; begin(?:ning)? with; followed by;
    (?:hour|minutes|mins?|conversation|chat|coffee|lunch|dinner|cuppa|word) with;
    (?:second|third|next|further|final|another|one more) (?:talk|chat|round|interview|call|meeting|session|visit),?
        (?:together|along|jointly) with;
    (?:to (?:have|see|get|bring|meet)|wants?|like|love) you (?:back|again|in),? (?:together|along|jointly) with;
    (?:in[- ]person|face[- ]to[- ]face|zoom|teams|video) with; this time(?: a?round)? with;
    (?:q ?(?:&|and) ?a|questions|discussion|catch-?up) with;
    (?:interview|meeting|call|session|round|stage|panel)(?:,| (?:is|will be|would be))? with;
    (?:your|an|the) (?:\w+ )?interview for (?:(?:the|our|an?) )?(?:[\w'’&/\-]+ ){{1,6}}?with;
    (?:final|first|second|third|last|next|other|one|screen|visit|talk|chat|conversation|on-?site)
    (?:is|will be|would be) with;
    (?:be|are) (?:seen|interviewed|assessed|questioned|quizzed|grilled|received|welcomed|hosted)(?: [\w:.]+){{0,6}} by;
    {_NOT_THERE}be met by(?!{_SHOWN_IN});
    seeing; (?:(?<=\A)|(?<=[.,;:–—] )|(?<=\band )|(?<=\bthen ))meet (?:with )?(?=(?-i:[A-Z]));
    I(?:['’]ll| will|['’]m| am)(?: be)? (?:doing|taking|holding|running|leading|conducting|chairing)
    (?:it|this|that|(?:the|your) (?:interview|chat|call|session))(?: together)? (?:with|alongside);
    (?:confirmed|booked(?: in)?|scheduled|down|set up) with;
    with(?= (?:him|her)\b); with(?= (?:our|the|my|their) (?:[\w\-]+ ){{0,3}}{_JOBS_BEFORE},);
    in {_WHOSE} {_PLACE},? (?:together |along )?with;
    {_YOU_ARE} (?:paired (?:up )?|first |start(?:ing)? |{_SOMEWHERE})?with;
    (?:(?<=\A)|(?<=[.,:–—] )|(?<=\band )|(?<=\bthen ))you(?: first| then| also)?
    (?:meet|see|(?:speak|talk) (?:to|with))(?= (?:(?:our|the) [a-z \-]{{2,30}},? )?(?-i:[A-Z]));
    you to (?:(?:come|pop)(?: in| along| over| down| back)? (?:and|to) )?(?:meet|speak to|talk to)(?: with)?;
    (?:come|pop|call|drop|swing|you|you['’]re|you are|down|booked|need)(?: {_IN})? (?:and|to|&)
    (?:meet|see|(?:talk|speak) (?:to|with))(?: with)?;
    have a (?:[a-z]+ )?(?:chat|word|talk|look (?:a)?round|coffee|cuppa) with;
    (?:it|that)(?:['’]s| is|['’]ll be| will be)(?: now| then)? {_ALONE_WITH};
    (?:(?:there|it)(?:['’]ll| will) be|you(?:['’]ll| will) have)(?: then)? {_ALONE_WITH};
    it will (?:just|only) be you and(?= (?-i:[A-Z]));
    (?<!\w )(?:with|beside|alongside|joining) (?:me|us)(?: (?:on|in|for) the (?:call|meeting|interview|room))?(?=:);
    also (?:joining|present|attending|participating|taking part|there|in the room|on the call|dialling in)
    ?(?: us| me)?(?=:);
    (?:expect(?:ing)?|await|get|receive|have) an? (?:[a-z\-]+ )?(?:call|ring|phone ?call|video call)
    (?:back )?from(?![^.!?]{{0,80}}\b{_TO_ARRANGE});
    (?:bring|take|show|walk|lead|send|direct)s? you
    (?:(?:{_IN}|up|through|across|upstairs|downstairs|straight) )?to(?: meet| see)?;
    (?:interviewing(?: you)?|be there|be present|on the call|in the room),? (?:alongside|together with|along with);
    {_SESSION}\b(?:[^.?!;]|\.(?=\d)){{0,50}}? (?:conducted|led|run|held|chaired|hosted|taken|carried out|done) by;
    {_MEETS_A} (?:{_WHOSE} |the |a )?(?:[\w\-]+ ){{0,2}}{_GROUP},? (?:(?:which|who) (?:is|are) )?{_CHAIRED} by;
    {_YOU_ARE} (?:deal(?:ing)? with|shadow(?:ing)?|(?:work(?:ing)? )?alongside|on (?:with|under));
    {_YOU_ARE} (?:meet(?:ing)?(?: with)?|(?:speak|talk|chatt?)(?:ing)? (?:with|to));
    {_PANEL}{_AT_A_TIME}(?: (?:will|would|is|are|to))?(?: be)?
    (?:(?:consists?|consisting|made up|composed) of|compris(?:es|ing|ed of|e)|formed (?:by|of)|includes?|is|are|be|has)
    """
)
GIVE = expression(
    rf"\b{_LEADS}:? (?:(?:(?:the )?following(?: [a-z]+)?|(?:the|our|my) (?:whole |rest of the )?"
    r"(?:team|panel|others|interviewers)): )?(?:both )?"
    rf"(?:(?:(?P<who>{_PRONOUN})|(?:me|myself)(?: ?\([^()]{{2,30}}\)| as (?:the )?[a-z]{{4,12}})?){_AND}(?: and)? )?",
    re.IGNORECASE,
)
_HOUSE = any_word(
    """
    office offices site branch school shop store building headquarters hq centre center clinic hospital hotel depot
    warehouse factory plant campus studio restaurant salon surgery practice boardroom room premises showroom yard base
    """
)
_AT_A_HOUSE = rf"(?: ?,? (?:at|in|from|to) (?:our|their|the|my) (?:[\w'’&.\-]+ ){{0,3}}?{_HOUSE}\b ?,?)"
AT_AN_HOUR = expression(
    r"\b(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?"
    r"(?: ?\(?(?:[A-Z]{2,4}(?: ?[+-]\d{1,2}(?::\d\d)?)?|[A-Z][a-z]+ time)\)?)?|"
    r"\d{1,2}(?:st|nd|rd|th)|noon|midday|tomorrow|today|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?)"
    rf"(?:(?: (?:is )?(?:confirmed|booked|sorted|fine|set|good))?{_AT_A_HOUSE}? ?,? with|"
    r" (?:(?:works|is (?:good|fine|best|ok|okay|perfect))(?: best| well| fine)? for|suits)) (?:both )?",
    re.IGNORECASE,
)
"""The hour of a talk, and who holds it: "Monday at 10 with Colin", "Monday at 10 suits Colin"."""
THEIR_OWN = expression(
    r"\b(?:I|we)(?:['’](?:ll|m|re|d)| (?:will|am|are|can|should))?(?: \w+){0,2} "
    r"(?:speak|talk|discuss|catch|meet|chat|sit|check|review|decide|regroup|debrief|go|look|run)(?:ing)?\b(?! you\b)",
    re.IGNORECASE,
)
"""What those who write do among themselves: "I'll speak on Friday with Tom"."""
TIME_FOR = expression(
    r" ?(?:about |around |up to )?(?:an?|half|\d+|twenty|thirty|forty|sixty|ninety)\b"
    r"[\w \-]{0,20}(?:hours?|minutes|mins|time)\b"
)
INSTEAD = expression(
    rf"\b(?:{_PLACE} (?:is|are|will be|has been|gets) (?:now |being )?(?:taken|filled)(?: up| over)? by|"
    r"(?:is|will be|has been|being) replaced(?: on (?:the|your) (?:panel|board|committee))? by|"
    rf"in (?:his|her|their) (?:stead|place),? (?:{_YOU_ARE} (?:see|meet|seeing|meeting|seen by|with)|"
    r"it(?:['’]ll| will) be|is|comes)) ",
    re.IGNORECASE,
)
BRINGS = expression(
    r"\b(?:I|we|We)(?:['’]ll| will|['’]m| am|['’]re| are|['’]d| would)?(?: also)? (?:have|having|bring|bringing)"
    r"(?: along| in)? "
    r"(?=[^.?!;]{2,60} (?:with (?:me|us)|along|alongside (?:me|us)|from (?:my|our|the) (?:[\w-]+ ){0,3}team)\b)|"
    r"\b(?:I|[Ww]e)(?:['’]ve| have)?(?: also)? (?:included|added|invited)"
    r"(?= [^.?!;]{2,60}?"
    r"(?:from (?:my|our|the) team|to the (?:invit\w+|call|interview|panel|meeting)|to join (?:us|me|you|in))\b)"
    r"(?![^.?!;]{0,80}\b(?:cc|copy|copied|thread|e-?mail|loop)\b)"
)
IS_SENT = expression(
    rf" to (?:{_CALLS}|{_ATTENDS}|(?:run|walk|talk|take) you through\b|(?:see|meet|interview) you\b(?!{AT_THE_DOOR}))",
    re.IGNORECASE,
)
SENDS = expression(
    r"\b(?:get(?:ting)?|got|have|ask(?:ed|ing)?|invited|roped in|persuaded|"
    r"(?:arranged|booked|organi[sz]ed|set it up) for) (?:(?:our|the|my) (?:[\w\-]+ ){1,4})?\Z",
    re.IGNORECASE,
)
"""What stands around whom somebody else will have come: "I'll get" Gary "to give you a call"."""
_AT_A_DESK = (
    r" (?:(?:the|our|a) )?(?:(?:front|main|duty|security) )?"
    r"(?:reception(?:ist)?|security|guards?|porters?|bar|counter|desk|office|gatehouse|staff|team|host(?:ess)?)"
    r"(?: staff| team)?"
)
ASK_FOR = expression(
    rf"\bask(?:{AT_THE_DOOR}|{_AT_A_DESK})? (?:for|to see) |"
    r"(?:\A|[,;:] |\b(?:and|then|please|kindly) )report to ",
    re.IGNORECASE,
)
THERE_OR_ASKED = expression(rf"{I_AM_THERE_WITH.pattern}|(?i:{ASK_FOR.pattern})")
OR_ME = expression(r" ?\b(?:me or (?:(?:for|our|my) )?|or (?:for )?(?:me|myself)\b)")
SHOWS_THE_WAY = expression(rf"\b(?:will|['’]ll|to) (?:meet|greet|collect|welcome) you{AT_THE_DOOR}", re.IGNORECASE)
ASSISTS = expression(
    r"\b(?:assistant|receptionist|secretary|PA|porter|guard|intern|somebody|someone)(?: (?:here|called|named))?,? \Z"
)
"""Before the name of who only shows somebody else's guest the way: "her assistant Ada Byrne"."""
IN_TROUBLE = expression(
    rf"\b{any_of('if; problems?; trouble; queries; questions?; help; lost; late; delayed; stuck; can.t; cannot')}\b",
    re.IGNORECASE,
)
SHOWS_IN = expression(
    r"[^.!?]{0,40}?\b(?:he|she|they|who)(?:['’]?ll| will| can)?(?: then)? (?:"
    r"(?:take|bring|walk|show|lead|escort|point|direct)s? you (?:up|through|down|in|to|where|over|across|along|the)|"
    r"(?:let|buzz|sign|check|book)s? you (?:in|up|through)|(?:fetch|get|call|find|ring|tell)s? (?:me|us|him|her|them)|"
    r"(?:give|print|hand)s? you (?:an?|your) (?:badge|pass|lanyard|visitor|key))\b|[ ,–—-]{1,3}that['’]?s me\b",
    re.IGNORECASE,
)
IS_SOMEBODY = expression(
    r"(?: (?:at|in|by|on) [\w' ]{3,30}?)? ?[,;.–—-]* ?(?:and )?\b"
    rf"(?:(?:he|she)(?:['’]?s| is) (?:the|our|my)\b|(?:he|she|who) {_LEADS_WHAT}|"
    r"(?:he|she|who)(?:['’]ll| will|['’]s going to) be the one\b)",
    re.IGNORECASE,
)
FIRST = expression(r"\b[Ff]irst(?: (?:up|off|comes|is))? ?[,:]? ")
THEN = expression(r" ?[,;]? ?(?:and )?(?:then|afterwards|next) (?:comes |with |you meet )?")
_OVER = any_of(
    r"""
    thanks?; thank you; following; further to; subsequent to;
    after; since; enjoyed; off; was; were; had; has been; came; went; felt; met;
    last (?!(?:round|step|stage|part|hurdle|bit)\b)\w+;
    yesterday; earlier; you['’]ve; discussed; spoke; spoken; talked; checked; shared; reviewed
    """
)
SUPPOSED = expression(
    r"\b(?:if (?:you|there)|feel free|should you|do you want|"
    r"(?:i|we|he|she|they)(?:['’]ve| have)?(?: just)? had)\b[^.!?;,]{0,40}\Z|"
    r"\bif (?:we|you and \w+|"
    r"(?:it|that|this|all|things|everything)(?: (?:first )?(?:call|chat|talk|round|meeting|one))?)"
    r"(?: (?:both|all))? (?:like|click|hit|get on|get along|goes|go|feels?|works? out)\b[^.!?;]{0,60}\Z",
    re.IGNORECASE,
)
"""What stands before a talk that may be had, or was: "if you want to have a chat with", "I had a chat with"."""
A_FURTHER_ROUND = expression(
    r"\b(?:if|should|once|provided|assuming) [^.!?;]{0,40}\b(?:pass|success\w*|progress\w*|"
    r"go(?:es)? (?:well|through|ahead)|"
    r"get through|shortlisted|move (?:on|forward)|works? out)\b[^.!?;]{0,90}\Z|"
    r"\b(?:next|second|third|final|further|following|later|subsequent) "
    r"(?:round|stage|step|interview|conversation|meeting)s? "
    r"(?:would|could|may|might) [^.!?;]{0,30}\Z",
    re.IGNORECASE,
)
"""What stands before a talk that only comes if this one goes well: "if you pass, the next round would be with"."""
PAST = expression(rf"\b{_OVER}\b", re.IGNORECASE)
INVITED_AGAIN = expression(
    r"\b(?:invit(?:e|es|ing) you|(?:like|love|want|delighted|happy|pleased) (?:for )?you (?:to|back|in)\b|"
    r"(?:see|meet|have) you (?:again|back)|so (?:it|that|you)(?:['’]ll| will|['’]s| is)(?: now)?(?: be)?)\b",
    re.IGNORECASE,
)
"""What turns from the talk that was to the next one: "they were impressed and would like you to meet"."""
FOR_A_POST = expression(
    r"\b(?:see|meet|interview) you\b[^.!?;]{0,80}"
    r"\bfor (?:the|their|an?) [^.!?;]{2,60}\b(?:position|role|post|vacancy|job)\b"
)
"""What a client of whoever writes does: "Slieve Stone will see you on Wednesday for the Quarry Manager position"."""
HE_OR_SHE = expression(
    r"\b(he|she)(?: (?:and I|also|really|then)|(?:['’]?s| is) [^.,;!?]{2,50} and)? ?\Z", re.IGNORECASE
)
"""Who does what follows: "she", "she then", "she's our ward manager and"."""

# --- what makes a person of a name ---

THAT_IS = expression(r"(?:,| [-–—]) ?(?:that['’]s|that is|who is|alias|aka) ")
GENDERED = expression(rf"\b{any_word('he she hes shes his her him hers himself herself')}\b", re.IGNORECASE)
SEES_YOU = expression(
    r"(?:['’]ll|\s(?:will|can|could))\s(?:(?:now|also|only|then)\s)?(?:see|meet|interview|ring|call|phone|meet\swith|"
    r"(?:speak|talk|chat)\s(?:to|with))\syou\b[^.!?;]{0,40}?(?:\d|day\b|\btomorrow\b)",
    re.IGNORECASE,
)
"""What a firm of that name hardly does itself: "Femke will see you on Tuesday at 4"."""
UNITS = words(
    """
    clients colleagues governors interviewers managers audit catering dispatch estates facilities fleet growth
    housekeeping kitchen maintenance nursing risk tax theatre transport treasury warehouse
    """
)
"""Parts of a house, and people without a name, that are written as names are."""
JOB_BEFORE = expression(
    rf"\b(?:[Oo]ur|[Tt]he|[Mm]y|[Yy]our|[Tt]heir) (?:[a-z][\w\-]* ){{0,3}}[A-Za-z][\w\-]*,? \Z|\b{_JOBS_BEFORE} \Z"
)
OFFICE_BEFORE = expression(
    r"\b(?:[Oo]ur|[Tt]he|[Mm]y|[Tt]heir) (?:(?:[A-Z&][\w\-]*|of|for|and) ){0,5}[A-Z][\w\-]*,? \Z"
)
"""What may be an office in capitals: "our Regional Operations Manager Ann Lee"."""
HOUSE_BEFORE = expression(
    r"\b(?:my|our|the|your|their|an?|another) (?:(?!of\b|for\b)[\w\-]+ ){0,2}"
    r"(?:client|customer|compan(?:y|ies)|firm|employer|organi[sz]ation|business|group|charity|agency|developer|trust|"
    r"consultancy|hospital|school|college|university|hotel|restaurant|shop|brand|bank|start-?up)s?"
    r"(?:,| (?:is|called|named)|:| [–-]) ?\Z",
    re.IGNORECASE,
)
"""What has a house's name behind it: "The client, Harrow Lane, would like to meet you"."""
MY_OFFICE = expression(r"(?:our|the|my) (?=[A-Za-z])")
SAID_OF_SOMEBODY = expression(
    rf"\b(?:our|the|my|her|his) [a-z]|\bc\.?c['’]?d\b|\bcopied\b|\bwho {_LEADS_WHAT}", re.IGNORECASE
)
"""What is said beside somebody's name, and of no firm: "our new lead", "copied here", "who runs the lab"."""
