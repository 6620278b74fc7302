"""Posts that another person has now, in whatever words: a colleague was given it, an internal candidate steps into it,
somebody of the house was put in, it was filled from within.

It is heard in three steps. An expression finds somebody who has it (``_GOES_TO``, ``_HAS_IT`` and their neighbours),
and catches who that is as "who1" and so on. ``_is_another`` then makes sure that this is a person, and neither the
reader nor whoever it will be; the expressions behind it, that what they have is the post that was to be had, and theirs
for good.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.another_post import SEAT, WORK, is_of_another_post, supposes_the_reader_there
from agent.classification.sentences.looked_for import looks_for
from agent.classification.tagging.occupations import OCCUPATIONS, words
from agent.expressions import expression, searched

GIVEN_AWAY = "post-of-another"
"""The signal of a post that somebody else has: a refusal, whatever thanks stand around it."""


# What was to be had: "the job", "our clerk's position", or "it"; strictly, a job that is no "job description", or a
# seat that is meant as one: "the chair, from May".
_WHICH = r"(?:the|this|that|our|his|her|their|[\w-]+['’]s)"
_POST = rf"(?:{_WHICH}\s(?:(?!other\b)[\w'’-]+\s){{0,2}}?(?:{WORK}|{SEAT}))\b"
_IT = rf"(?:it|{_POST})"
_STRONG = (
    rf"(?:{_WHICH}\s(?:(?!other\b)[\w'’-]+\s){{0,2}}?{WORK})\b"
    r"(?!\s(?:done|finished|of\s|description|market|ad|advert))"
)
_TAKEN_SEAT = (
    rf"(?:{_WHICH}\s(?:(?!other\b)[\w'’-]+\s){{0,2}}?{SEAT})\b"
    r"(?=\s?[.,;!–—-]|\s?\Z|\s(?:from|now|instead|as\sof|on\sa\s\w+\sbasis|full|for\sgood)\b)"
)
_HELD = rf"(?:{_STRONG}|{_TAKEN_SEAT})"
# How it went to them: "is now being given", "has just been handed".
_SOON = r"(?:(?:now|already|just|since|all|both|instead|then|later|internally|in\sthe\send|being|duly|also)\s){0,2}"
_IS = (
    r"(?:['’](?:s|ve|ll)|\s(?!(?:has|have|had)\sto\b)(?:is|are|was|were|has|have|had|will|shall|to|be|gets?|got))"
    r"(?:\s(?:to|be|been|being|going|now\sbe)){0,4}\s"
)
_GIVEN = (
    r"(?:given|handed|awarded|offered|promised|allotted|allocated|assigned|entrusted|passed|granted|ceded|left"
    r"|earmarked|reserved|kept)"
)
# Who has it, up to five words, with what else is told of them, and what may stand behind.
_WHO = r"(?P<who{n}>(?:[^\W\d_][\w'’.-]*\s){{0,4}}?[^\W\d_][\w'’-]*)"
_RELATIVE = r"(?:,?\s(?:who|whom|that)\s[^.?!;]{3,60}?,?)?"
"""For example "Paula, who has been covering it since March"."""
_END = (
    r"(?=\s?[.,;:!()–—]|\s-|\s?\Z|\s(?:who|whom|that|from|in|on|at|of|with|we|already|as|after|because|since|and|so|for"
    r"|instead|here|now|this|last|next|coming|over|rather|starting|by|within|lol|haha|tho|sorry)\b(?!-))"
)


def _who(number: int) -> str:
    return _WHO.format(n=number)


_GOES_TO = expression(
    rf"\b{_IT}(?:(?:{_IS}|\s){_SOON}(?:{_GIVEN}(?:\s(?:over|on|up|out))?\s(?:to|for)"
    r"|(?:go(?:es|ne|ing)?|went|pass(?:es|ed)|fall(?:s|en)?|fell)\s(?:straight\s|back\s|over\s|internally\s)?to))"
    rf"\s{_who(1)}{_END}"
    rf"|\b(?:giv(?:e|ing|en)|gave|hand(?:ed|ing)?(?:\sover)?|award(?:ed|ing)?|offer(?:ed|ing)?|promis(?:ed|ing)"
    rf"|allot(?:ted|ting)?|allocat(?:ed|ing)|assign(?:ed|ing)?)\s(?:over\s)?{_IT}\s(?:over\s)?to"
    rf"\s{_who(2)}{_END}"
    rf"|\bthe\s(?:final\s|casting\s)?(?:nod|vote|verdict|choice|decision)\s(?:has\sgone|went|goes|fell|is\sgoing)\s(?:narrowly\s|just\s"
    rf"|in\sthe\send\s)?to\s{_who(4)}{_END}"
    rf"|\b(?:gave|given|giving|offered|handed|(?:to|must|have|let['’]?s|will|['’]ll)\s(?:give|offer|hand|let))\s{_who(3)}(?:\s(?:from|in|at|of|on)\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?\s?)?\s(?:have\s)?"
    rf"(?:{_HELD}|the\s(?:season|summer|winter|harvest|contract)(?=\s?[.,;!–—-]|\s?\Z))",
    re.IGNORECASE,
)
"""To whom it goes: "asked that it be given to a colleague", "the seat went to a gentleman from Lagos"."""
_TAKES = (
    r"(?:(?:finally\s|just\s|now\s|already\s|since\s)?(?:got|gets|took(?:\sover)?|takes(?:\sover)?|landed|lands|bagged|bags"
    r"|won|wins|secured|keeps?|kept|retains|retained|fills|filled|has\s(?:got|taken(?:\sover)?|landed|won|secured|filled)"
    r"|(?:steps?|stepped|moves?|moved|slots?|slotted|slipped|came|comes)\s(?:up\s|across\s|over\s|straight\s|back\s)?into)"
    rf"|{_IS}{_SOON}(?:tak(?:e|ing|en)(?:\sover|\sup)?|fill(?:ing)?|get(?:ting)?|keep(?:ing)?"
    r"|(?:step(?:ping)?|mov(?:e|ing|ed)|slot(?:ted|ting)?|slip(?:ping)?|com(?:e|ing)|promoted|transferred|put|appointed|redeployed"
    r"|confirmed|made\spermanent|brought)\s(?:up\s|across\s|over\s|straight\s|back\s)?(?:into|to|in)"
    r"|given|handed|awarded|offered|promised|allotted|assigned|confirmed\s(?:as|in)))"
)
_HAS_IT = expression(
    rf"(?:\A|[.,;:!–—-]\s|\b(?:and|that|but|as|so|because|since|told|decided|where)\s)\W*(?:in\sthe\send,?\s|so,?\s|now\s)?"
    rf"{_who(1)}(?:\s(?:from|in|at|of|on)\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?\s?)?{_RELATIVE}\s?{_TAKES}\s{_HELD}",
    re.IGNORECASE,
)
"""Who has it: "an internal candidate will be stepping up into the manager's job"."""
_GOT_IT = expression(
    rf"(?:\A|[.,;:!–—-]\s|\b(?:and|that|but|as|so|because)\s)\W*(?:in\sthe\send,?\s)?"
    rf"{_who(1)}(?:\s(?:from|in|at|of|on|with)\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?\s?)?\s(?:has\s|['’]s\s|just\s)?(?:got|gets|landed)\sit"
    r"(?:\sin\sthe\send|\sinstead)?(?=\s?[.,;!]|\s?\Z)",
    re.IGNORECASE,
)
"""The same, where only the regret around it says what "it" is: "sorry pal, owner's mate got it"."""
_REGRETS_IT = expression(
    r"\b(?:sorry|afraid|gutted|unfortunately|sadly)\b(?!\s(?:for|about|to\s(?:be|hear|bother)|if|but)\b)|\bgood\sluck\b",
    re.IGNORECASE,
)
_SENT_ON = expression(
    r"\b(?:forward\w*|(?:pass|send|hand)\w*\s(?:it|that|this|them)\s(?:on|over|to)|inbox|spam|junk|e-?mail\w*|mail|message|attach\w*|copy"
    r"|cc['’]?d|colleague\s(?:has\s)?got)\b",
    re.IGNORECASE,
)
"""What shows that "it" may be a mail: "sorry, my colleague got it"."""
_BY_WHOM = expression(
    rf"\b(?!\w+\s(?:[\w'’-]+\s){{0,2}}?(?:shifts?|hours|round)\b){_POST}{_IS}{_SOON}(?:\w+ly\s)?"
    r"(?:filled|covered|taken(?:\sup|\sover)?|snapped\sup|absorbed|picked\sup|done|secured)"
    rf"\s(?:now\s|instead\s|internally\s)?by\s{_who(1)}{_END}",
    re.IGNORECASE,
)
_FROM_WITHIN = expression(
    rf"\b(?:{_POST}{_IS}{_SOON}(?:\w+ly\s)?(?:filled|covered|taken|absorbed|made|settled|done)"
    rf"|(?:fill(?:ed|ing)?|cover(?:ed|ing)?)\s{_POST})\s"
    r"(?:internally|in-?house|from\s(?:within|inside|our\sown)\b|by\s(?:an?\s)?(?:internal\s)?(?:redeployment|promotion"
    r"|transfer|secondment)\b|with\s(?:an?|our\sown)\s(?:internal|existing|in-?house)\b)"
    r"|\b(?:we|they|client|board|firm|company|school|trust|hq|council|employer)(?:['’]ve|\shave|\shas)?\s(?:now\s|just\s|in\sthe\send\s)?"
    r"(?:went|gone|decided\sto\sgo|chose\sto\sgo|are\sgoing)\s(?:internal(?:ly)?|in-?house)\b"
    r"|\b(?:we|they|client|board|firm|company|school|trust|hq|council|employer|directors|partners)(?:['’](?:ve|re)|\s(?:have|has|are))?"
    r"\s(?:now\s|just\s|in\sthe\send\s)?(?:(?:decided|chosen|chose|opted|elected|going)\s(?:instead\s)?to\s"
    r"(?:promote|appoint|hire|recruit)|promoted|promoting|appointed|appointing)\s(?:(?:some(?:one|body)|a\scolleague)\s)?"
    r"(?:internally|from\s(?:within|inside|our\sown)\b)"
    rf"|\b(?:plumped|opted|gone|going|settled|decided)\s(?:for|with|on)\s(?:the|a)\s(?!other)\w+\s(?:lad|lass|guy|girl|chap|bloke|lady|man|woman"
    r"|fella|candidate|applicant)(?=\s?[.,;!]|\s?\Z)",
    re.IGNORECASE,
)
"""That it was filled from within: "by redeployment from our Tema plant"."""
_PUT_IN = expression(
    r"\b(?:we|i|they|he|she|hq|hr|group|regional|management|head\soffice|the\s[\w-]+(?:\s[\w-]+)?)(?:['’](?:ve|re|s|ll)|\s(?:have|has|are|is"
    r"|will))?\s(?:now\s|just\s|already\s|since\s|decided\sto\s)?"
    r"(?:put(?:ting)?|mov(?:e|ed|ing)|transfer(?:red|ring)?|promot(?:e|ed|ing)|appoint(?:ed|ing)?|br(?:ought|inging)\sback"
    r"|redeploy(?:ed|ing)?|second(?:ed|ing)|bump(?:ed|ing)?|draft(?:ed|ing)?|shift(?:ed|ing)?|slot(?:ted|ting)?)"
    rf"\s{_who(1)}(?:\s(?:from|in|at|of|on)\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?\s?)?\s(?:(?:across|over|up)\s(?!from))?"
    rf"(?:(?:in)?to\s(?:it\b|{_HELD})|in\s(?:it\b|{_HELD}|instead)|in(?=\s?[.!]|\s?\Z)|instead\b|as\s(?:our|the)\snew\b"
    r"|(?:across|over|up)\sfrom\b|(?=who\s(?:had|did|held)\s(?:it|the)\b))"
    rf"|\b(?:we|they|i)(?:['’](?:ve|re|ll)|\s(?:have|are|will))?\s(?:just\s|ended\sup\s|decided\s(?:to|on)\s|are\s)?(?:keep(?:ing)?|kept)\s{_who(3)}\son"
    r"(?=\s?[.,;!]|\s?\Z|\s(?:permanent\w*|full|instead|in\sthe\s(?:post|job|role))\b)"
    r"|\b(?:has|have|['’](?:ve|s))\s(?:now\s|just\s|already\s|since\s)?appointed\s(?P<who2>an?\s(?:[\w-]+\s)?"
    r"(?:colleague|pupil|student|candidate|applicant|employee|member|insider|person|nephew|niece|cousin|friend|relative))\b",
    re.IGNORECASE,
)
"""Whom they put into it: "we've put one of our own people into it", "has promoted Dean instead"."""
_IS_WHOSE = expression(
    rf"\b{_POST}\s(?:is|will\sbe|goes)\s(?:now\s)?(?P<who1>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){{0,2}}?)['’]s?(?=\s?[.,;!–—-]|\s?\Z"
    r"|\s(?:from|now|as\sof)\b)",
    re.IGNORECASE,
)
_BEATEN = expression(
    r"\b(?:some(?:one|body)\selse|another\s[\w-]+|the\sother\s[\w-]+|an?\s(?:internal|other)\s[\w-]+)\s(?:has\s|had\s|just\s)?"
    r"(?:got\sthe\snod|pipped\syou|beat(?:en)?\syou|edged\s(?:it|you)|nudged\sahead|shaded\sit|came\sout\s(?:on\stop|ahead)"
    r"|was\sthe\s(?:one|stronger|better)\b|(?:said|has\ssaid)\syes\b|has\saccepted\b|accepted\s(?:it|the)\b)"
    r"|\b(?:another|the\sother)\s(?:\w+\s)?(?:candidate|applicant|finalist|contender|person|one|lady|gentleman|woman|man|girl|lad|guy|chap)"
    r"\s(?:had|has|was|is|brought|offered|came)\s[^.!?;]{3,80}?,?\s(?:and|so|who)\s(?:(?:s?he|they)"
    r"(?:['’](?:s|ve))?\s)?(?:has\s|have\s|just\s|now\s|since\s){0,2}(?:accepted|said\syes|signed)\b"
    r"(?=\s?[.,;!–—-]|\s?\Z|\s(?:already|now|it\b|(?:their|our|the|that)\s(?:\w+\s)?(?:offer|role|post|job|position|terms|contract)\b))"
    r"|\b(?:between|down\sto)\b[^.?!;]{2,60}?\b(?:we|they|i)(?:['’]ve|\shave)?\s(?:went|gone|chose|chosen|picked|decided|settled|opted)"
    r"\s(?:(?:with|for|on)\s)?(?:him|her|them|the\sother)\b(?=\s?[.,;!–—-]|\s?\Z|\s(?:because|as|since|for|in\sthe\send|instead)\b)"
    r"|\b(?:rather\sthan|instead\sof|(?:and\s)?not)\syou,?\s(?:who|that)\s(?:\w+\s){0,2}?(?:has|have|had|gets?|got|is\sto\s(?:have|take|get|join)"
    r"|takes?|took|joins?|starts?|begins?|steps|was\s(?:chosen|appointed|picked|selected))\b"
    r"|\b(?:choice|vote|decision|lot)\s(?:has\s)?(?:fell|fallen|went|gone)\s(?:up)?on\s(?:an?other|some(?:one|body)\selse|the\sother)\b"
    r"|\b(?:candidate|applicant|person|lady|lad|chap|man|woman|one|girl|guy)\s(?:that\s|who\s|whom\s)?we\s(?:saw|met|interviewed|had"
    r"|offered\sit\sto|chose|picked)\s(?:[\w\s]{0,25}?\s)?(?:has\s|have\s|just\s)?(?:said\syes|accepted|signed)\b",
    re.IGNORECASE,
)
"""That somebody came out ahead of the reader: "somebody else got the nod", "the one we saw on Friday has said yes"."""
_STAYS = expression(
    r"\b(?:asked\s(?:for|to\shave)|wants?|wanted|rang\s(?:up\s)?(?:for|about))\s(?:his|her|their)\s(?:old\s)?(?:job|post|role|place|position|spot)\sback\b"
    r"[^.?!;]{0,40}?\b(?:said\syes|agreed|took\s(?:him|her|them)|let\s(?:him|her|them)|gave\sit|has\sit|got\sit|can(?:['’]?t|not)\ssay\sno)\b"
    r"|\b(?:is|are|gets?|got|has|have)\s(?:getting\s|been\sgiven\s|got\s)?(?:his|her|their)\s(?:old\s)?(?:job|post|role|place|position|spot)\sback\b"
    r"|\b(?:has|have)\s(?:now\s|since\s)?(?:withdrawn|taken\sback|changed\s(?:his|her|their)\sminds?\sabout)\s(?:his|her|their)\s"
    r"(?:notice|resignation|leaving)\b",
    re.IGNORECASE,
)
"""That somebody stays in it after all: "our manager has withdrawn her notice"."""
_MADE_PERMANENT = expression(
    rf"{_who(1)}(?:\s(?:from|in|at|of|on)\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?\s?)?{_RELATIVE}{_IS}{_SOON}(?:made|kept\son\sas)\s(?:the\s)?permanent\b",
    re.IGNORECASE,
)

_PEOPLE = words(
    """
    somebody someone anybody applicant applicants candidate candidates colleague colleagues person people man men woman
    women lad lads lass lasses girl girls guy guys chap chaps fella feller fellow bloke lady ladies gentleman gentlemen
    boy youngster pupil student graduate temp temps regular local veteran incumbent insider outsider employee employees
    staff member members team teammate trainee intern volunteer apprentice contractor freelancer successor deputy boss
    colleague's son daughter nephew niece cousin sister brother wife husband partner friend friend's mate neighbour
    neighbor relative son-in-law daughter-in-law brother-in-law sister-in-law stepson stepdaughter godson goddaughter
    grandson granddaughter uncle aunt mother father dad mum pal one ones internal in-house him her them two three
    redundancy returner hand missus hubby girlfriend boyfriend kid kids missis bro agm gm
    """
)
_NOBODY = words(
    """
    nobody no-one none whoever whom who which what you your yours yourself we us me i it this that these those they
    successful right ideal suitable best anyone everyone nothing new newcomer postholder post-holder review sale
    auction market press bed print work school college university court tender date hand-over hq me him committee
    board panel council governors trustees advert friday monday tuesday wednesday thursday saturday sunday
    """
) - {"him"}
_TOLD_APART = words(
    """
    other internal in-house incumbent existing previous former second third younger older local own same last first only
    stronger temp apprentice deputy boss's owner's chair's neighbour's
    """
)
_TELLS_APART = expression(r"\s?,?\s(?:who|whom|that|we|from|with|in|at|on)\b", re.IGNORECASE)
_NAMED = expression(
    r"(?:(?:Mrs?|Ms|Miss|Dr|Prof|Sr|Capt|Rev|Fr|Chef)\.?\s)?(?!(?:HR|HQ|IT|CV|The|An?|My|Our)\b)[A-Z][\w'’-]*[a-zà-ÿ](?:\s[A-Z][\w'’-]+)?"
)
_WORD = expression(r"[\w'’-]+")
_FREE = expression(
    r"n['’]t\b|\b(?:not|never|nobody|no\sone|hardly|nearly|almost|if|unless|until|till|whether|when|once|before|might|may|could"
    r"|should|would|['’]d|talk\sof|rumou?rs?|heard|thinking|think|thought|consider\w*|tempted|like\sto|want(?:s|ed)?\sto|hope\w*|last\s(?:year|time"
    r"|season|summer|month)|years?\sago|months?\sago|previously|originally|initially|at\sfirst|back\sthen|used\sto|first|told\syou|instead\sof"
    r"|rather\sthan|why|how)\b",
    re.IGNORECASE,
)
"""Words before it where nothing is settled, or where it was long ago."""
_FOR_NOW = expression(
    r"\b(?:by\smistake|in\serror|last\s(?:year|spring|summer|autumn|winter|season)|(?:years?|months)\sago|at\sthe\stime|back\sin|for\s\w+\s(?:years|months)"
    r"|to\s(?:sit|chair|help|cover|join\s(?:us|the\spanel))|until|till|meanwhile|in\sthe\smeantime|temporar\w+|interim|for\snow|while|whilst|for\sthe\stime\sbeing"
    r"|(?:but|and|though|only|then)\s(?:s?he|they|that\s\w+|it)\b[^.?!]{0,40}?\b(?:let\sus|fail\w*|never|did(?:n['’]t|\snot)|declin\w*|turn\w*|pull\w*|back\w*|said\sno|chang\w*|left|quit|withdr\w*|fell)"
    r")\b|\?",
    re.IGNORECASE,
)
"""Words behind it where it is theirs only for a time, or came to nothing."""
_NOBODY_YET = expression(
    r"\b(?:no\sone|no-one|nobody|none\sof\s\w+)(?:['’]s|\s(?:has|have|was|is))\s(?:yet\s|actually\s|been\s){0,2}(?:chosen|picked|appointed|selected"
    r"|hired|got\sit|it\syet|decided)\b|\bno\s(?:appointment|decision|choice|offer)\s(?:has|was|is)\s(?:yet\s)?(?:been\s)?made\b"
    r"|\bnothing\s(?:is|has\sbeen)\s(?:decided|settled|signed)\b",
    re.IGNORECASE,
)
"""That nobody has it yet, whatever is said of somebody."""
_A_TASK = expression(
    r"\s(?:to\s(?:see|recruit|advertise|arrange|interview|deal|handle|look|sort|read|review|process|chase|organi[sz]e|run|lead)"
    r"|at\s(?:our|the)\s[\w’'-]+\s(?:branch|office|site|shop|school|depot|store|place|one)|of\s\w+ing|above|below|beside|next\sto)\b",
    re.IGNORECASE,
)
"""Words behind it where what somebody was given is no post, or another one: "given to Mr Lim to recruit for"."""
_TO_COME = expression(r"\b(?:will|shall|going\sto)\b|['’]ll\b", re.IGNORECASE)
_WHICHEVER = words("somebody someone person candidate applicant one ones people two three")
_ONE_THEY_KNOW = expression(
    r"\s(?:else|already|from\s(?:our|the|within|inside)|we|of\s(?:ours?|theirs?))\b", re.IGNORECASE
)
"""Words behind "somebody" that tell them apart. Without any, they may be anybody: "we will offer the job to somebody by
Friday"."""
_YOURS = expression(r"\byours?\b", re.IGNORECASE)
_ANOTHER_POST = expression(
    r"\b(?:(?:the|an)other\s(?:\w+\s)?(?:job|post|role|position|vacancy|one|place|opening)|not\syours|yours\s(?:is|was|has|will|stays|remains)"
    r"|(?:would|will|['’]d|['’]ll)\s(?:then\s)?be\s(?:your|working|sitting|training|showing)|your\s(?:boss|manager|supervisor|line\smanager|colleague)"
    r"|report(?:ing)?\sto|you(?:['’](?:d|ll)|\swould|\swill)\s(?:join|start|meet|report|work)"
    r"|(?:if|when|once|should)\syou\s(?:\w+\s)?(?:join|start|come|begin|accept|take)|whose)\b",
    re.IGNORECASE,
)
"""Words of a sentence about another post than the reader's, such as that of a colleague or a boss of theirs."""
_PAPERS = expression(
    r"\b(?:e?-?mails?|messages?|letters?|files?|papers?|parcels?|envelopes?|forms?|cvs?|r[eé]sum[eé]s?|applications?|claims?"
    r"|cheques?|invoices?|notes?|keys?|badge|phone|scarf|umbrella|coat|bag|details|query|question|feedback|case|documents?)\b",
    re.IGNORECASE,
)
"""Things that somebody may be given where no post is named."""
_HOURS = expression(
    r"\b(?:slots?|appointments?|times?|hours?|booked|down\sfor|put\syou\sin|interviews?)\b|\b(?:at|from)\s\d|\d[:.]\d\d|\d\s?[ap]\.?m\b",
    re.IGNORECASE,
)
"""An hour of the reader's that somebody else may get where no post is named."""
_NAMES_IT = expression(rf"\b(?:{WORK}|{SEAT})\b", re.IGNORECASE)
_THEM = (_GOES_TO, _HAS_IT, _BY_WHOM, _PUT_IN, _IS_WHOSE, _MADE_PERMANENT)


@looks_for(*_THEM, _GOT_IT, _FROM_WITHIN, _BEATEN, _STAYS)
def is_given_away(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that another person has the post, or None: "it was given to
    a colleague", "somebody from the shop floor steps into the job"."""
    said = searched(sentences)
    regret = any(map(_REGRETS_IT.search, said)) and not any(map(_SENT_ON.search, said))
    them = (*_THEM, _GOT_IT) if regret else _THEM
    at = next((at for at, text in enumerate(said) if _says_so(text, said[at - 1] if at else "", them)), None)
    if at is None or any(map(_NOBODY_YET.search, said)):
        return None
    return None if is_of_another_post(said) or supposes_the_reader_there(said) else at


def _says_so(text: str, before: str, them: Sequence[re.Pattern[str]]) -> bool:
    """Whether a sentence says it, given the one before it, which may name the papers that "it" is, and what tells who
    has it."""
    if text.rstrip().endswith("?"):
        return False
    theirs = any(_is_settled(one, text) for one in _FINAL) or any(
        _is_theirs(found, text, before) for one in them for found in one.finditer(text)
    )
    return theirs and _ANOTHER_POST.search(text) is None


# Expressions that name nobody, and so need no look at who it is.
_FINAL = (_FROM_WITHIN, _BEATEN, _STAYS)


def _is_settled(one: re.Pattern[str], text: str) -> bool:
    """Whether an expression that needs nobody's name is found, as something settled and for good."""
    found = one.search(text)
    return found is not None and not _FREE.search(text[: found.start()]) and not _FOR_NOW.search(text[found.start() :])


def _is_theirs(found: re.Match[str], text: str, before: str) -> bool:
    """Whether the person found is somebody else than the reader, and has the post for good."""
    if _FOR_NOW.search(text[found.start() :]) or _A_TASK.match(text, found.end()):
        return False
    who = next(name for name, said in found.groupdict().items() if said is not None)
    if _FREE.search(text[: found.end()]) or _YOURS.search(found[0]):
        return False
    after = text[found.end(who) :]
    if not _is_another(found[who], after) or (
        _TO_COME.search(text[: found.end()]) and _may_be_anybody(found[who], after)
    ):
        return False
    if _NAMES_IT.search(found[0]) is not None:
        return True
    return not any(other.search(said) for other in (_PAPERS, _HOURS) for said in (before, text))


def _is_another(who: str, after: str) -> bool:
    """Whether words name a person other than the reader, and not whoever it will be: "the person who gets it"."""
    said = [word.casefold() for word in _WORD.findall(who)]
    parts = {part for word in said for part in (word, word.removesuffix("'s").removesuffix("’s"))}
    if not parts.isdisjoint(_NOBODY):
        return False
    if parts.isdisjoint(_PEOPLE) and said[-1] not in OCCUPATIONS and not _NAMED.fullmatch(who.strip()):
        return False
    return said[0] != "the" or not parts.isdisjoint(_TOLD_APART) or _TELLS_APART.match(after) is not None


def _may_be_anybody(who: str, after: str) -> bool:
    """Whether words such as "somebody" or "a candidate" name nobody in particular."""
    said = {word.casefold() for word in _WORD.findall(who)}
    told = said.isdisjoint(_TOLD_APART | {"else", "another"}) and _ONE_THEY_KNOW.match(after) is None
    return told and not said.isdisjoint(_WHICHEVER)
