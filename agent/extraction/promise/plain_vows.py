"""News promised in the plainest words, with the day right behind them: "our team will call you by Friday".

What was learned weighs every word of a sentence. Where that finds no promise, these few turns of phrase still make one.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.vocabulary import any_of

_WHO = (
    r"(?:i|we|he|she|they|hr|someone|somebody|one of (?:us|them|our (?:\w+ ){0,2}\w+)|our (?:\w+ ){0,2}\w+|"
    r"(?:the|a) (?:\w+ ){0,2}(?:team|panel|board|committee|chair|manager|recruiter|consultant|colleague|office|head|"
    r"secretary|member)(?: of (?:the|our) (?:\w+ )?(?:team|staff|panel))?|(?-i:[A-Z])[\w’'-]+)"
)
_HOPE = r"(?:going|hoping|aiming|planning) to"
_WILL = (
    rf"(?:['’]ll|['’](?:re|m|s) {_HOPE}| (?:will|shall|should|ought to)| (?:expect|aim|hope|plan|intend)s? to|"
    rf" (?:am|are|is) {_HOPE}|(?: would|['’]d) like to| wants? to)"
    r"(?: (?:be able|try|look) to)?(?: (?:also|then|all|hopefully|personally))?"
)
_NEWS = (
    r"(?:answer|news|decision|update|outcome|feedback|response|reply|advice|word|verdict|comments|thoughts|results?|letter|"
    r"(?:phone )?call|e-?mail|message)"
)
_AND_MORE = r"(?: and (?:an?|my|our|the) (?:[\w-]+ ){0,3}[\w-]+)?"
_TELL = any_of(
    rf"""
    be (?:back )?in (?:touch|contact); be (?:calling|contacting|ringing|writing to|phoning);
    be making (?:the |our |those )?(?:phone )?calls; get (?:back|in touch);
    (?:come|circle|report) back; revert; reach out; contact; ring; call; phone; telephone; write; e-?mail; notify;
    inform; update; answer; respond; reply; tell; let \w+(?: \w+){{0,2}} know;
    follow up; (?:post|publish|announce|release|put up) (?:the|our|all) (?:\w+ )?(?:names?|list|ranking|{_NEWS});
    (?:have|send|give) (?:you |everyone )?(?:(?:an?|some|any|our|the) (?:\w+ )?)?{_NEWS}
    """
)
_WHOM = (
    r"(?: (?:to|with))?(?: (?:you|u|people|everyone|everybody|candidates|applicants|"
    r"(?:all|each|every|both|the|those|successful|shortlisted)"
    r"(?: (?:\w+ ){0,2}(?:candidates?|applicants?|finalists?|person|one|of you))?))?"
)
_TOLD = any_of(
    rf"""
    hear(?: (?:back )?from \w+(?: \w+)?| back| more| something)?;
    be (?:told|informed|notified|contacted|advised|telephoned|rung);
    be (?:called|phoned|e-?mailed|texted|written to|updated);
    (?:have|get|receive) (?:(?:an?|my|our|the|your|some|further|more) )?(?:\w+ )?{_NEWS}(?: from \w+)?{_AND_MORE};
    know(?: more)?
    """
)
_PICKED = r"(?:selected|shortlisted|chosen|invited|interviewed|seen|successful|unsuccessful)"
_EVERYONE = (
    r"(?:you|all of you|everyone|everybody|(?:all |both )?(?:candidates|applicants)|"
    rf"(?:those|anyone|anybody|people|all)(?: (?:who|whom|we|is|are|have|been)){{0,3}} {_PICKED}(?: for (?:an? )?\w+)?|"
    rf"(?:the |all )?{_PICKED} (?:candidates?|applicants?|persons?|people))"
)
_EXPECT = r"you (?:can|should|may) expect (?:(?:an?|our|some) )?(?:\w+ )?(?:call|" + _NEWS + r")(?: from us)?"
_ASIDE = r"(?:,[^.;:!?,]{1,40},)?"  # "every candidate, whatever the result, by Friday"
_ARE_TOLD = r"(?:told|informed|notified|contacted|advised|called|phoned|e-?mailed)(?: (?:of )?(?:the|our|their) \w+)?"
_MORE_FROM = (
    rf"(?:\A|[.!?,;–-] ?)(?:there['’]s |there will be )?(?:more|(?:(?:an?|some|further|more) )?{_NEWS}s?) "
    r"(?:from (?:me|us|our \w+|my \w+|\w+)|to follow|follows|coming|to come)"
)
"""What comes from them: "More from me on Friday"."""
_SPEAK_AGAIN = r"(?:we|let['’]?s)(?:['’]ll| will| can)? (?:speak|talk|catch up|touch base|reconnect)(?: again)?"
_ENDED = r"(?:finali[sz]e|conclude|complete|finish|wrap up|settle)"
_IT_ALL = (
    r"(?:things|everything|this|the (?:whole |entire )?(?:process|search|matter|selection|recruitment|appointment))"
)
_SETTLES = (
    rf"(?:{_WHO}(?:{_WILL}| (?:am|are|is)\b[^.;:!?,]{{1,60}} and (?:now )?(?:expect|aim|hope|plan|intend)s? to)"
    rf" (?:finali[sz]e(?: {_IT_ALL})?|{_ENDED} {_IT_ALL}|wrap {_IT_ALL} up)|"
    rf"(?:{_IT_ALL}|(?:the|our) (?:decision|outcome)) (?:will|should|ought to) (?:all )?be "
    r"(?:finali[sz]ed|concluded|completed|settled|decided|wrapped up))"
)
"""When all is over, the reader is told: "we hope to finalise this within two weeks"."""
_WHOEVER = (
    r"(?:people|those|candidates|applicants|anyone|anybody|everyone|everybody|all|whoever)\b[^.;:!?,]{1,60}"
    r"(?:['’]ll| will| should)"
)
_DOES = (
    rf"{_WHO}(?: (?:then|always))? (?:lets? (?:you|people|everyone|everybody|candidates|applicants|"
    r"(?:all|each|every) \w+) know|"
    r"(?:rings?|calls?|phones?|telephones?|texts?|e-?mails?|messages?|tells?|writes? to|"
    r"informs?|(?:gets?|comes?) back to) "
    r"(?:you|u|everyone|everybody|(?:all|each|every|both)(?: (?:\w+ )?(?:candidates?|applicants?|finalists?|of you))?))"
)
"""Now for what is to come: "the chair telephones every candidate"."""
_LOOK_OUT = (
    r"(?:(?:watch|look|listen) out for|look in(?:to)?|check|keep (?:an eye|a lookout) (?:out )?(?:for|on)|"
    r"watch for|stay tuned for|expect) "
    rf"(?:(?:an?|our|my|the|your|some) )?(?:\w+ )?(?:call|e-?mail|mail|message|text|phone|in-?box|{_NEWS})"
    r"(?: (?:from|by) \w+(?: \w+)?)?"
)
_FEW = (
    r"(?: (?!(?:if|unless|once|when|after|until|till|to|and|or|but|about|for|so|that|whether)\b)\w+){0,3}"
    r"(?:,? (?:at the latest )?(?:by|before|on|within|in|(?:no|not) later than|during|towards?|around|about|"
    r"at the latest))?"
)
_PLAIN = expression(
    rf"(?:\A|[\s,;(])(?:{_SETTLES}|{_WHO}{_WILL} (?:[^.;:!?,]{{1,60}} and (?:then )?)?{_TELL}{_WHOM}|{_EXPECT}|"
    rf"(?:please )?allow(?: us)?|"
    rf"{_DOES}{_ASIDE}|(?:please )?{_LOOK_OUT}|"
    rf"{_EVERYONE}(?:['’]ll| (?:will|should|can expect to|may expect to|can|expect to)) {_TOLD}|"
    rf"{_EVERYONE} are {_ARE_TOLD}|{_MORE_FROM}|{_SPEAK_AGAIN}|{_WHOEVER} {_TOLD}){_FEW}(?: the)?"
    r"(?: week (?:commencing|beginning|starting|of)(?: the)?)? ?\Z",
    re.IGNORECASE,
)
"""Before a day: "our team will be in touch with you"; "candidates will be notified by"."""
_LABEL = expression(
    r"(?:\A|\n)\W*(?:\w+ )?(?:announcements?|results?|decisions?|outcomes?|response time|answers?|letters|replies|"
    r"notifications?)(?: (?:date|by|to candidates))? ?: ?(?:(?:by|on|about|around|approx\.?|within|expected) ){0,2}\Z",
    re.IGNORECASE,
)
"""Before a day in a list of them: "Results: 29 May"."""
_SET_FOR = expression(
    r"\b(?:date|deadline|target|timeline|time ?frame|goal) (?:for|of|to) "
    r"(?:(?:the|an?|our|this|making|reaching|giving|sending) ){0,2}(?:\w+ )?"
    rf"(?:deciding|decide|{_NEWS})(?: \w+)? (?:is|will be|remains)(?: (?:now|still|by|on|the)){{0,2}} ?\Z",
    re.IGNORECASE,
)
"""Before a day that is called the one of their answer: "the target date for a decision is"."""
_NEW_AIM = expression(
    r"(?:\A|[.!?;,–] )(?:(?:so|and|but) )?(?:(?:the|our|my|a) )?"
    r"(?:new|revised|current|latest|next|realistic|best|second) "
    r"(?:target|aim|goal|plan|estimate|guess|promise|attempt|deadline)(?: (?:date|day))?"
    r"(?: (?:is|would be|now|for (?:that|this|it|us)|to (?:decide|answer|tell you))){0,2} ?[:–-]? ?\Z",
    re.IGNORECASE,
)
"""Before a day that has taken the place of another by which they meant to tell: "The new target is"."""
_PAPERS_COME = expression(
    r"(?:\bit|\bthey|\bthe (?:\w+ )?(?:offer|contract|letter|papers|paperwork|agreement|documents|terms))"
    r"(?: letter| itself)?(?:['’]ll| (?:will|should|is going to|are going to))(?: (?:then|also|all))? "
    r"(?:be (?:with you|in your (?:inbox|hands|post|mail(?:box)?)|sent(?: (?:out|over))?(?: to you)?|"
    r"on (?:its|their) way|emailed|posted|ready|out)|reach you|follow|arrive|come|go out|land)\b[^.;:!?,]{0,24}\Z",
    re.IGNORECASE,
)
"""Before a day on which theirs comes: "the written offer is being prepared, and it will be in your inbox by"."""
_GOES_OUT = expression(
    r"\b(?:decisions?|answers?|replies|outcomes?|results?|scores?|marks|letters?|offers?|invitations?|notifications?|shortlists?|"
    r"announcements?|regrets)(?: (?:and|on|for|of|to|with) (?:\w+ ){0,3}\w+)?"
    r"(?:['’]ll|(?: (?:will|should|shall|are|is|gets?))?)"
    r"(?: (?:all|also|then|normally|usually|expected to|due to|to))?(?: be)?(?: (?:all|then))? "
    r"(?:out|released|published|posted|announced|made(?: known| public)?|sent|communicated|notified|known|ready|"
    r"due|with (?:you|all|every\w+)|goes? out|go up|go|reach(?:es)? you)"
    r"(?: (?:out|to (?:you|all|every\w*|candidates|applicants)(?: (?:candidates|applicants))?|"
    r"(?:by|in) (?:post|e-?mail|writing|the post))){0,2}(?:,? (?:by|on|before|within|in|no later than|not later than|"
    r"about))?(?: the)? ?\Z",
    re.IGNORECASE,
)
"""Before a day on which what they decide is told: "invitations for interview go out on", "scores are released"."""
_TURNAROUND = expression(
    r"\b(?:turn-?around|(?:response|reply|decision|processing) times?|our (?:response|reply|answer))"
    r"(?:(?: \w+)? (?:is|are|takes?)(?: \w+){0,2})? ?\Z",
    re.IGNORECASE,
)
_OPENING = expression(
    r"(?:\A|[.;:!?(–-]|\b(?:and|but|so|then))\W*"
    r"(?:(?:come|by|on|before|within|in|no later than|at the latest|latest by) ){0,2}(?:the )?\Z",
    re.IGNORECASE,
)
_BEHIND = expression(
    r"(?: (?:at the latest|either way|morning|afternoon|evening|night|noon|then))?,? (?:at the latest,? )?"
    rf"(?:{_WHO}{_WILL} {_TELL}(?: |\Z|[.,;!])|"
    rf"{_EVERYONE}(?:['’]ll| (?:will|should|can expect to))? {_TOLD}(?: |\Z|[.,;!]))",
    re.IGNORECASE,
)
"""A day that opens a sentence, and what they then do: "Friday you'll hear", "within ten days we will write to you"."""
_IS_WHEN = expression(
    r"(?: (?:at the latest|either way|morning|afternoon|evening))? (?:is|(?:will|should|would) be) "
    rf"(?:(?:about|probably|likely) )?when (?:{_EVERYONE}(?:['’]ll| (?:will|should|can expect to|may))? {_TOLD}|"
    rf"{_WHO}(?:{_WILL}| can| could)? {_TELL}(?! on ))(?: |\Z|[.,;!])",
    re.IGNORECASE,
)
"""A day, and what is then: "the week of the 16th is when you hear", "Friday is when I can tell you"."""
_PASSED = expression(
    r" ?(?:have |has )?(?:passe[sd]|pass|gone by|goes? by|elapsed?)\b[^.;:!?]{0,30}\b(?:without|"
    r"(?:and|but) (?:we|you) (?:(?:have|did|do)(?:n['’]t| not)))\b[^.;:!?]{0,40}"
    r"\b(?:hear(?:d|ing)?|contact(?:ed)?|rung|call(?:ed)?|word|news|reply|touch|written)\b",
    re.IGNORECASE,
)
"""Behind a span at whose end silence is an answer: "if four weeks have passed and we haven't contacted you"."""
_HEARD = r"(?:hear|heard|ring|rung|call(?:ed)?|contact(?:ed)?|been in touch|received?)"
_SILENT = expression(
    r"\b(?:(?:if|should|unless) (?:you|we|i)\b[^.;:!?]{0,30}(?:(?:\bnot\b|n['’]t\b)"
    rf"[^.;:!?]{{0,30}}\b{_HEARD}\b|\bnothing\b|\bno (?:word|news)\b)[^.;:!?]{{0,40}}|"
    r"no (?:word|news|call)\b[^.;:!?]{0,24})\Z",
    re.IGNORECASE,
)
"""Before a day by which silence is an answer: "if we don't ring within 14 days"."""
_PROMISED = expression(
    r",? ?(?:–|-)? ?(?:and )?(?:(?:that['’]s|it['’]s|this is|that is) (?:a|my) promise|"
    r"(?:i|we) (?:promise|swear|guarantee)|promised?|you have my word|my word on it)(?= ?(?:[.!,;)]|\Z))",
    re.IGNORECASE,
)
"""Behind a day: "Monday, I promise"."""
_TAKEN_UP = expression(
    r"(?:\A|[.;!?] ?)(?:(?:at (?:the|this) (?:moment|stage|point)|currently|realistically|now),? )?(?:we|i)(?:['’]d)? "
    r"(?:\w+ )?(?:expect|hope|reckon|anticipate|estimate|think|guess|aim for|expect for) (?:that|this|it|the same|so)"
    r"(?: (?:to (?:be|happen|come|take place)|will (?:be|happen)|should (?:be|happen)|happening))?"
    r"(?: (?:by|in|on|around|about|towards?|during))?(?: the)? ?\Z",
    re.IGNORECASE,
)
"""Before a day of what the sentence before speaks of: "Everybody will be told. We expect that to be in early May"."""
_SPEAKS_OF_NEWS = expression(
    rf"\b(?:{_NEWS}s?|{_TOLD}|be (?:\w+ )?(?:informed|notified|told|contacted)|in touch|(?:come|get) back to|revert|"
    r"let you know)\b",
    re.IGNORECASE,
)
_FROM_USER = expression(r"\b(?:from|by) you\b", re.IGNORECASE)
_HANGS = expression(
    r"(?:\A|[,;(–-]\s*|\b(?:and|but) )(?:if|should|unless|once|when|assuming|provided)\b|"
    r"\b(?:if|should) (?:you|your|the|he|she|they|there)\b",
    re.IGNORECASE,
)
"""A promise under a condition: nobody knows that it will be kept."""
_ELSE = expression(
    r"\b(?:contract|laptop|expenses|invoice|refund|payment|deliver\w*|salary|parcel|tickets?|account|password|link|"
    r"invite|"
    r"invitation|slot|timetable)\b",
    re.IGNORECASE,
)
"""What else comes by a day."""
_INVITED = expression(r"\binvit(?:ation|e)\b", re.IGNORECASE)
"""What somebody may wait for whose silence is an answer: "if you have not received an invitation within 3 weeks"."""
_NOT = expression(r"\b(?:not|never|cannot|unable|hardly)\b|n['’]t\b", re.IGNORECASE)
_FAR = 200  # characters before a day that are looked at


def takes_up_news(text: str, start: int, before: str) -> bool:
    """Given a sentence, where a day stands in it, and the sentence before, return whether the news of which that one
    speaks comes by that day."""
    return _TAKEN_UP.search(" ".join(text[:start].split()) + " ") is not None and bool(_SPEAKS_OF_NEWS.search(before))


def is_plain_vow(text: str, start: int, stop: int) -> bool:
    """Given a sentence and where a day stands in it, return whether it plainly promises news by that day."""
    before = " ".join(text[max(0, start - _FAR) : start].split()) + " "
    silent = _SILENT.search(before.rstrip()) is not None
    if text.rstrip().endswith("?") or _ELSE.search(_INVITED.sub(" ", text) if silent else text):
        return False
    if _PASSED.match(text, stop) or _PROMISED.match(text, stop):
        return True
    if _IS_WHEN.match(text, stop) and not _HANGS.search(text) and not _NOT.search(before):
        return True
    if silent:
        return not _FROM_USER.search(text[: stop + 24])
    if _HANGS.search(text) or _NOT.search(before):
        return False
    if any(words.search(before) for words in (_LABEL, _SET_FOR, _NEW_AIM, _GOES_OUT, _TURNAROUND, _PAPERS_COME)):
        return True
    if _PLAIN.search(before.rstrip()):
        return True
    behind = _BEHIND.match(text, stop)
    return behind is not None and _NOT.search(behind[0]) is None and _OPENING.search(before.lstrip()) is not None
