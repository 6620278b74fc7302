"""News promised in the plainest words, and right behind them the day: "our team will call you by Friday".

What was learned weighs every word of a sentence; where it finds no promise, these few turns of phrase still are one.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.vocabulary import any_of

_WHO = (
    r"(?:i|we|he|she|they|hr|someone|somebody|one of (?:us|them|our (?:\w+ ){0,2}\w+)|our (?:\w+ ){0,2}\w+|"
    r"(?:the|a) (?:\w+ ){0,2}(?:team|panel|board|committee|chair|manager|recruiter|consultant|colleague|office|head|"
    r"secretary|member)(?: of (?:the|our) (?:\w+ )?(?:team|staff|panel))?|(?-i:[A-Z])[\w’'-]+)"
)
_HOPE = r"(?:going|hoping|aiming|planning) to"
_WILL = (
    rf"(?:['’]ll|['’](?:re|m|s) {_HOPE}| (?:will|shall|should|ought to)| (?:expect|aim|hope|plan|intend)s? to|"
    rf" (?:am|are|is) {_HOPE})(?: (?:be able|try|look) to)?(?: (?:also|then|all|hopefully|personally))?"
)
_NEWS = r"(?:answer|news|decision|update|outcome|feedback|response|reply|advice|word|verdict)"
_TELL = any_of(
    rf"""
    be (?:back )?in (?:touch|contact); be (?:calling|contacting|ringing|writing to|phoning); get (?:back|in touch);
    (?:come|circle|report) back; revert; reach out; contact; ring; call; phone; telephone; write; e-?mail; notify;
    inform; update; answer; respond; reply; tell; let \w+(?: \w+){{0,2}} know;
    follow up;
    (?:have|send|give) (?:you |everyone )?(?:(?:an?|some|any|our|the) (?:\w+ )?)?{_NEWS}
    """
)
_WHOM = (
    r"(?: (?:to|with))?(?: (?:you|u|everyone|everybody|(?:all|each|every|both|the|those|successful|shortlisted)"
    r"(?: (?:\w+ ){0,2}(?:candidates?|applicants?|finalists?|person|one|of you))?))?"
)
_TOLD = any_of(
    rf"""
    hear(?: (?:back )?from \w+(?: \w+)?| back| more| something)?;
    be (?:told|informed|notified|contacted|advised|telephoned|rung);
    be (?:called|phoned|e-?mailed|texted|written to|updated);
    (?:have|get|receive) (?:(?:an?|our|the|your|some|further|more) )?(?:\w+ )?{_NEWS}(?: from \w+)?; know(?: more)?
    """
)
_EVERYONE = r"(?:you|everyone|everybody|(?:all |both )?(?:candidates|applicants))"
_EXPECT = r"you (?:can|should|may) expect (?:(?:an?|our|some) )?(?:\w+ )?(?:call|" + _NEWS + r")(?: from us)?"
_ASIDE = r"(?:,[^.;:!?,]{1,40},)?"  # "every candidate, whatever the result, by Friday"
_DOES = (
    rf"{_WHO}(?: (?:then|always))? (?:rings?|calls?|phones?|telephones?|texts?|e-?mails?|messages?|tells?|writes? to|"
    r"informs?|(?:gets?|comes?) back to) "
    r"(?:you|u|everyone|everybody|(?:all|each|every|both)(?: (?:\w+ )?(?:candidates?|applicants?|finalists?|of you))?)"
)
"""Now for what is to come: "the chair telephones every candidate"."""
_LOOK_OUT = (
    r"(?:(?:watch|look|listen) out for|keep (?:an eye|a lookout) (?:out )?(?:for|on)|watch for|stay tuned for|expect) "
    rf"(?:(?:an?|our|my|the|your|some) )?(?:\w+ )?(?:call|e-?mail|mail|message|text|phone|in-?box|{_NEWS})"
    r"(?: (?:from|by) \w+(?: \w+)?)?"
)
_FEW = (
    r"(?: (?!(?:if|unless|once|when|after|until|till|to|and|or|but|about|for|so|that|whether)\b)\w+){0,3}"
    r"(?:,? (?:at the latest )?(?:by|before|on|within|in|(?:no|not) later than|during|towards?|around|about|"
    r"at the latest))?"
)
_PLAIN = expression(
    rf"(?:\A|[\s,;(])(?:{_WHO}{_WILL} {_TELL}{_WHOM}|{_EXPECT}|(?:please )?allow(?: us)?|"
    rf"{_DOES}{_ASIDE}|(?:please )?{_LOOK_OUT}|"
    rf"{_EVERYONE}(?:['’]ll| (?:will|should|can expect to|may expect to|can|expect to)) {_TOLD}){_FEW}(?: the)? ?\Z",
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
_TURNAROUND = expression(
    r"\b(?:turn-?around|(?:response|reply|decision) times?|our (?:response|reply|answer))(?: \w+)? (?:is|are|takes?)"
    r"(?: \w+){0,2} ?\Z",
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
_HEARD = r"(?:hear|heard|ring|rung|call(?:ed)?|contact(?:ed)?|been in touch|received?)"
_SILENT = expression(
    r"\b(?:(?:if|should|unless) (?:you|we|i)\b[^.;:!?]{0,30}(?:(?:\bnot\b|n['’]t\b)"
    rf"[^.;:!?]{{0,30}}\b{_HEARD}\b|\bnothing\b|\bno (?:word|news)\b)[^.;:!?]{{0,40}}|"
    r"no (?:word|news|call)\b[^.;:!?]{0,24})\Z",
    re.IGNORECASE,
)
"""Before a day by which silence is an answer: "if we don't ring within 14 days"."""
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
_NOT = expression(r"\b(?:not|never|cannot|unable|hardly)\b|n['’]t\b", re.IGNORECASE)
_FAR = 200  # characters before a day that are looked at


def is_plain_vow(text: str, start: int, stop: int) -> bool:
    """Given a sentence and where a day stands in it, return whether news is plainly promised by that day."""
    before = " ".join(text[max(0, start - _FAR) : start].split()) + " "
    if text.rstrip().endswith("?") or _ELSE.search(text):
        return False
    if _SILENT.search(before.rstrip()):
        return not _FROM_USER.search(text[: stop + 24])
    if _HANGS.search(text) or _NOT.search(before):
        return False
    if _LABEL.search(before) or _SET_FOR.search(before) or _PLAIN.search(before.rstrip()) or _TURNAROUND.search(before):
        return True
    behind = _BEHIND.match(text, stop)
    return behind is not None and _NOT.search(behind[0]) is None and _OPENING.search(before.lstrip()) is not None
