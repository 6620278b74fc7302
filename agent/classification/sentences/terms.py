"""Offers by their terms alone: the answer is yes, the choice fell to the reader, and a question that names their pay,
or whether they will accept."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.classification.tagging.occupations import OCCUPATIONS
from agent.expressions import SEARCHED, expression, searched

APPOINTED = "appointed"
"""The signal of who is appointed to a post that is named."""

ANSWER_IS_YES = "answer-is-yes"
"""The signal of an answer that is yes: an offer, whatever has not been signed yet."""

STARTS_WHEN = "starts-when"
"""The signal of a question when the reader could begin, of one whom they want: it asks for no hour of an interview."""

WANTED_FOR_PAY = "wanted-for-pay"
"""The signal of who wants the reader to work with them, and names the pay."""

FALLS_TO_YOU = "falls-to-you"
"""The signal of a choice that was made for the reader: "the vote went your way"."""

IF_YOU_HAVE_US = "if-you-have-us"
"""The signal of who asks the reader to have them, or to be theirs."""

OFFERS_YOU = "offers-you-something"
"""The signal of what is offered to the reader in that very word, and is nothing that one gives away."""


_YES = expression(
    r"\b(?:(?:the|our|my|their|his|her|its)\s(?:\w+\s)?)?(?:answer|verdict|word|vote|decision|reply)\b[^.?!;]{0,40}?"
    r"(?:\b(?:is|was|came\sback)|['’]s)\s(?:an?\s)?(?:\w+\s)?yes\b"
    r"|\b(?:the\s\w+|we|they|he|she|everyone|everybody|all\sof\sus)(?:['’]ve|\shas|\shave|\shad)?\s(?:all\s|both\s"
    r"|just\s)?(?:say|says"
    r"|said|voted)\syes\sto\s(?:you|hiring|taking|bringing|having)\b"
    r"|\b(?:everyone|everybody|all\sof\sus|they\sall|the\s(?:board|panel|partners|committee|directors?|owners?|boss"
    r"|team"
    r"|trustees|governors))(?:['’]ve|\shas|\shave|\shad)?\s(?:all\s|both\s|just\s)?said\syes\b(?=\s?[.,;!–—-]|\s?\Z)"
    r"|\bvoted\s(?:\w+\s){0,4}?(?:for|in\sfavou?r\sof)\s(?:you\b|(?:hiring|taking|appointing)\syou\b|your\sappointment)"
    r"|\b(?:consider|count|take|call)\s(?:this|it|that)\s(?:as\s)?an?\s(?:\w+\s)?yes\b"
    r"|\b(?:it|this|that)(?:['’]s|\sis)\san?\s(?:\w+\s)?yes\s(?:from|here|all)\b"
    r"|\byou(?:['’]re|\sare)\sour\s(?:man|woman|girl|lass|lad|guy|gal|person)\b(?=\s?[.,!–—-]|\s?\Z)"
    r"|\byou(?:['’]re|\sare)\s(?:now\s)?on\s(?:the|our)\s(?:rota|roster|payroll|books)\s(?:from|as\sof|starting"
    r"|for)\b",
    re.IGNORECASE,
)
_WANTS_YOU = expression(
    r"\b(?:i|we)(?:['’]d|\swould)\s(?:really\s|very\smuch\s|all\s|both\s)?(?:like|love)\sto\s(?:take\syou\son\b"
    r"(?!\s(?:(?:for\s|on\s)?an?|the|our|site|trial|mon|tue|wed|thu|fri|sat|sun))|(?:hire|employ|appoint)\syou\b"
    r"|have\syou\s(?:on"
    r"\s(?:board|(?:the|our)\s(?:team|staff|crew))|work(?:ing)?\s(?:for|with)\sus)|give\syou\s(?:the|a)\sjob\b)",
    re.IGNORECASE,
)
"""Who wants the reader to work for them: "I'd like to take you on"."""
_ONLY_IF = expression(
    r"\b(?:if|unless|until|once|should|whether|when|hop(?:e|ing)|hopefully|may|might|would|could|not|nearly|almost|"
    r"probably|your)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_BUT = expression(r"\b(?:if|unless|until|once|but|however|trial|not|although|though)\b|n['’]t\b", re.IGNORECASE)
_CONFIRMS = expression(
    r"\b(?:pleased|delighted|happy|glad|thrilled|pleasure|able)\sto\s(?:\w+\s)?(?:confirm|make|extend|issue|enclose"
    r"|send)\b"
    r"[^.?!;]{0,25}?\b(?:our|an?|your|the|this)\s(?:\w+\s){0,2}?offer\b(?:\sof\s(?:employment|appointment"
    r"|a\s(?:\w+\s)?(?:post|"
    r"position|job|role|contract)|the\s(?:\w+\s)?(?:post|position|job|role))|\sfor\s(?:the|our"
    r"|this)\s(?:\w+\s){0,4}?(?:post|position|job|role)"
    r"|\sto\sjoin)\b"
    r"|\b(?:can|may|(?:am|are|is|['’]m|['’]re)\s(?:\w+\s)?(?:able|free|happy|glad|pleased|delighted)\sto"
    r"|would\slike\sto|wish\sto)\s"
    r"(?:now\s|finally\s|therefore\s)?offer\s(?:it|the\s(?:\w+\s)?(?:job|post|role|place|position"
    r"|contract))\sto\syou\b"
    r"|\b(?:post|position|role|job|appointment)\b[^.?!;]{0,60}?\b(?:is|are)\s(?:hereby\s|now\s|formally\s"
    r"|therefore\s){0,2}"
    r"offered\sto\syou\b"
    r"|\b(?:post|position|role|job|place)\b[^.?!;]{0,60}?\bare\syours\b(?!\sto\s)",
    re.IGNORECASE,
)
_NOT_YET = expression(
    r"\b(?:slots?|times?|interview\w*|appointments?|if|unless|until|once|should|whether|when|hop(?:e|ing)|may|might"
    r"|would|could|not)\b|n['’]t\b",
    re.IGNORECASE,
)
_UNSURE = expression(
    r"\b(?:if|unless|until|once|should|whether|when|hop(?:e|ing)|(?:we|you|it|they)\smay|might|could|not|unable"
    r"|previous|last)\b|n['’]t\b",
    re.IGNORECASE,
)
_OPENS_WITH_IF = expression(r"\W{0,3}(?:if|once|unless|when|until|should|as\ssoon\sas)\b", re.IGNORECASE)
_CLAUSE = expression(r"[,;:–—]\s|\s(?:but|and)\s", re.IGNORECASE)
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one)\shundred)"
_PAY = (
    rf"(?:[£$€]\s?\d[\d.,]*\s?k?\b|\b\d{{2,3}}\s?k\b|\b\d{{2,3}}[.,]000\b|\b{_TENS}(?:[\s-]\w+)?(?:\sfive"
    rf"|\ssix)?[\s-](?:thousand|grand|k)\b"
    r"|\b\d{2,3}\s(?:thousand|grand)\b)"
)
_PAID = expression(_PAY, re.IGNORECASE)
_TERMS = expression(
    r"\b(?:(?:shall|should)\swe\s(?:say|agree|make\sit|call\sit|settle)|(?:would|could|will"
    r"|can)\syou\s(?:\w+\s)?(?:take|accept|start|begin|join"
    rf"|come\s(?:on\sboard|to\sus|and\swork)|do\sit|live\swith|say\syes)|how\s(?:about"
    rf"|does))\b[^.?!]{{0,80}}?{_PAY}[^.!]{{0,60}}\?",
    re.IGNORECASE,
)
_FIGURE = expression(
    r"\b(?:can|could|will|would|might)\s(?:\w+\s){0,2}?(?:make|do|go|stretch|manage|offer|pay|say|start\syou\s(?:at"
    r"|on))\s(?:(?:you|it|up)\s)?"
    r"(?:(?:at|to|as\shigh\sas|about|around)\s)?[£$€]?(?:2[5-9]|[3-9]\d|1\d\d)(?:\s?k|[.,]?000)?\b"
    r"(?!\s?(?:[:.%/]\d|%|st\b|nd\b|rd\b|th\b|min|hours?|days?|weeks?|people|seats?|miles?|km|percent|per\scent"
    r"|[A-Z][a-z]+\s(?:Street|Road)))",
    re.IGNORECASE,
)
"""A figure that is no hour of a clock, in what they can do for the reader: "I can make it 42 and a four day week"."""
_HAVE_YOU = (
    r"have\syou(?:\s(?:on\sboard|aboard|with\sus|in\sthe\steam|on\sthe\s(?:team|staff)|as\s(?:our|the|my))"
    r"|(?=\s?[.!,;–—]|\s?\Z))"
)
_WANTED = expression(
    r"\b(?:(?:we|i|they)(?:['’]d|\swould)?\s(?:all\s|both\s|very\smuch\s|really\s)?(?:want|like|love"
    r"|be\s(?:\w+\s)?(?:glad|happy|delighted|pleased)"
    r"\s(?:for|if))\s(?:you\sto\s(?:run|lead|head|manage|join\s(?:us|the\s(?:team|firm|company|school))|be\s(?:our"
    r"|the|my)|become|take\s(?:over|on)"
    r"|look\safter|fill|have\s(?:it|the\s(?:job|post|role|position|place))|(?:come\s(?:and\s)?)?work\s(?:for|with)"
    r"|teach"
    r"|drive|cook)\b"
    rf"|to\s{_HAVE_YOU})"
    r"|(?:we|i|they)(?:['’]d|\swould)?\s(?:all\s|both\s){0,2}be\s(?:\w+\s)?(?:glad|happy|delighted|pleased"
    r"|chuffed)\sto\shave\syou(?=\s?[.!,;–—]|\s?\Z)"
    r"|(?:everyone|everybody)\s(?:here\s|in\sthe\s\w+\s)(?:wanted|wants|chose|picked|voted\sfor)\syou\b(?!\sto)"
    r"|(?:everyone|everybody|all\sof\sus|the\swhole\s\w+|both\sof\sus)\s(?:else\s)?(?:wanted|wants|chose|picked"
    r"|voted\sfor)\syou\b"
    r"|you(?:['’]re|\sare)\s(?:the\s(?:one|person)|who(?:m)?)\s(?:we|i|they)\s(?:all\s|both\s)?want)\b",
    re.IGNORECASE,
)
_WANTED_BY_US = expression(
    r"\b(?:we|i|they|\w+\sand\si|(?:all|both)\sof\sus)(?:['’]d|\swould)?\s(?:all\s|both\s|very\smuch\s|really\s)*"
    r"(?:(?:want|like|love)\s(?:for\s)?you\sto|be\s(?:\w+\s)?(?:glad|happy|delighted|pleased|thrilled"
    r"|chuffed)\sif\syou(?:['’]d|\swould"
    r"|\scould)?|would\slove\sit\sif\syou(?:['’]d|\swould)?)\s(?:c[oa]me\s(?:and\s|to\s)?work(?:ed)?\s(?:for"
    r"|with)\sus\b"
    r"|work(?:ed)?\s(?:for|with)\sus\b|join(?:ed)?\s(?:us|the\s(?:team|firm|company|school|practice|family))\b"
    r"|c[oa]me\son\sboard\b)"
    r"(?!\s(?:for|on|at|in)\s(?:an?|the|half|one|some|two|\w+day)\b)"
    rf"|\b(?:we|i)(?:['’]d|\swould)\s(?:all\s|both\s|very\smuch\s|really\s)*(?:like|love)\sto\s{_HAVE_YOU}",
    re.IGNORECASE,
)
"""Who wants the reader to work with them: an offer where the pay stands beside it, and an evening's guest else."""
_BEGINS_WHEN = expression(
    r"\b(?:(?:when|how\ssoon|what\s(?:day|date)|earliest|soonest)\b[^.?!]{0,30}?\b(?:(?:could|can|would|might|do"
    r"|are)\syou|you\s(?:could|can|might|would))\b[^.?!]{0,30}?\b(?:start|begin|join)\b"
    r"|(?:would|might|could|does|is|will)\b[^.?!]{1,60}?\b(?:first\s(?:day|morning|shift)|start(?:ing)?\s(?:date"
    r"|day)|day\sto\s(?:start|begin))\b"
    r"|(?:could|can|would|might)\syou\s(?:\w+\s)?(?:start|begin|join\sus)\b)[^.!]{0,80}\?",
    re.IGNORECASE,
)
_NOT_WANTED_YET = expression(
    r"\b(?:if|unless|interview\w*|(?<!weeks\s)(?<!weeks['’]\s)(?<!months\s)(?<!months['’]\s)(?<!month['’]s\s)trial"
    r"|tests?|exercise|assessment|task|presentation|session|second\schat|meet"
    r"|before\swe\sdecide"
    r"|no\sdecision|decided\syet|another\scandidate|someone\selse|somebody\selse)\b",
    re.IGNORECASE,
)
_IF_IT_SUITS = expression(
    r"\bif\s(?:you\s(?:can|could|like)|possible|(?:that|it)(?:['’]s|\sis)?\s(?:suits|works|ok(?:ay)?|all\sright"
    r"|fine)|you['’]re\s(?:happy|free))\b",
    re.IGNORECASE,
)
"""What leaves a first day or an hour to the reader, and no post."""
_MET = expression(r"\b(?:good|nice|lovely|great|pleasure|glad)\sto\smeet\b", re.IGNORECASE)
"""Whom they have met: no meeting is to come first."""
_OF_THEIR_WISH = expression(
    r"\b(?:expect\w*|looking\sfor|range|current\w*|minimum|ballpark|in\smind|requirements?|budget|test|exercise"
    r"|chat|call\b(?!\sit)|talk|"
    r"interview|meet)\b",
    re.IGNORECASE,
)
"""What is asked of pay before anything is offered, and of a talk about it."""

_YOUR_WAY = expression(
    r"\b(?:(?:broke|broken|went|gone|goes|go|fell|came\s(?:out|down)|come\s(?:out|down)|swung|voted|decided|turned"
    r"|ruled)"
    r"\s(?:the\s(?:tie|vote)\s|it\s|all\s|unanimously\s)?(?:your\sway|in\syour\sfavou?r)|(?:voted"
    r"|decided)\s(?:unanimously\s)?for\syou"
    r"|(?:choice|decision|vote|lot|pick)\b[^.?!;]{0,40}?\b(?:fell|fallen|falls|landed)\s(?:up)?on\syou)"
    r"\b(?!\s(?:in|to\s(?:see|meet|have|come)))",
    re.IGNORECASE,
)
_OFFERS_YOU = expression(
    r"\b(?:(?:we|i)(?:['’]d|\swould)\s(?:\w+\s)?(?:like|love|be\s(?:delighted|pleased|happy|glad|very\shappy))\sto"
    r"|(?:we|i)(?:['’]re|['’]m|\sare|\sam)\s(?:\w+\s)?(?:delighted|pleased|happy|glad|thrilled"
    r"|able)\sto)\soffer\syou\s(?:the|our|that)\s(?!same\b|other\b)",
    re.IGNORECASE,
)
_GIVEN_AWAY = expression(
    r"\A[^.?!;,]{0,60}?\b(?:interviews?|slots?|(?<!full\s)(?<!part\s)(?<!full-)(?<!part-)times?|dates?|days?|calls?"
    r"|chats?|talks?|meetings?|visits?|tours?|trials?|tests?|chance|opportunity|"
    r"option|choice|possibility|following|reserve|waiting\slist|feedback|help|support|discount|course|workshop"
    r"|class|webinar|masterclass|training|lift|room|ticket|"
    r"loan|flat|house|refund|voucher|alternative|next\s(?:stage|step|round)|second\s(?:stage|round))\b",
    re.IGNORECASE,
)
"""What else is offered: an hour, a place on a course, a lift."""
_IF_YOU_HAVE_US = expression(
    r"\bif\syou(?:['’]ll|\swill|['’]d|\swould)?\s(?:still\s|just\s|only\s)?(?:have\s(?:us|me)\b"
    r"|like\sto\sjoin\sus\b|(?:want|fancy)\sto\s(?:join|come\sand\swork|work\sfor|work\swith)\b)"
    r"|\b(?:would\s(?:both\s|all\s)?be\s(?:\w+\s)?)?(?:pleased|happy|glad|delighted|thrilled"
    r"|love\sit)\sif\syou(?:['’]d|\swould|\scould)?\s(?:\w+\s)?"
    r"(?:c[oa]me\s(?:and|to)\s(?:work|help)\b|(?:join(?:ed)?|(?:be|were)\spart\sof)\s(?:the|our)\s(?:team|staff|crew)\b"
    r"|join(?:ed)?\sus(?=\s(?:as\s(?!planned|usual)|full|part|permanently|from\s(?!\d)))"
    r"|(?:c[oa]me\son\sboard|be(?:come|came)\s(?:our|the))\b|work(?:ed)?\s(?:for|with)\sus\b)"
    r"|\bwhen\scan\s(?:we|i)\shave\syou\b(?!\s(?:in|over|for|round|back|down|along|up|on\sthe))"
    r"|\bwill\syou\s(?:please\s|still\s|then\s)?"
    r"(?:come\sand\swork\b|join\sus\b(?!\s(?:for|on|at|in|then))|(?:take|have)\s(?:it(?=\s?\?)|the\s(?:job|post"
    r"|role|position)\b))"
    r"|\b(?:job|post|role|position)(?:['’]s|\sis)\syours\b[^.?!;]{0,30}?\bif\syou\b"
    r"|\b(?:whether|if)\syou(?:['’](?:ll|d)|\s(?:will|would))\s(?:\w+\s)?(?:take|accept|fill)\s(?:(?:up|on)\s)?"
    r"(?:it\b|(?:the|this|our)\s(?:job|post|role|position|offer)\b)(?![^.?!;]{0,40}\b(?:if|were|should|offered|made))"
    r"|\b(?:would\syou|you\swould|you['’]d)\sbe\s(?:willing|prepared|happy)\sto\s(?:be|become)\s(?:our|the)\b",
    re.IGNORECASE,
)
"""How a post is offered without the word: "you're on, if you'll have us"."""
_ARE_OURS = expression(
    r"\byou(?:['’]re|\sare|['’]ll\sbe|\swill\sbe)\s(?:now\s)?(?:our"
    r"|the)\snew(?:est)?\s(?P<post>[\w-]+(?:\s[\w-]+){0,2})",
    re.IGNORECASE,
)
_NOT_SAID = expression(
    r"\b(?:if\s(?:it|this|that|things|they|the)|hop(?:e|ing)|may|might|could|would|not|never|unfortunately|sadly"
    r"|nearly|almost)\b|n['’]t\b",
    re.IGNORECASE,
)


@looks_for(_WANTS_YOU, _YES, _ARE_OURS)
def answer_is_yes(text: str) -> bool:
    """Given a sentence, return whether it says that the answer to the reader is yes, or that they are wanted: "it's a
    yes from us"."""
    wanted = _WANTS_YOU.search(text[:SEARCHED])
    if wanted is not None:
        return _BUT.search(text[:SEARCHED]) is None
    found = _YES.search(text[:SEARCHED]) or _is_theirs(text[:SEARCHED])
    if found is None or text.rstrip().endswith("?") or _OPENS_WITH_IF.match(text):
        return False
    clause = _CLAUSE.split(text[: found.end()])[-1]
    return _ONLY_IF.search(clause) is None


def _is_theirs(text: str) -> re.Match[str] | None:
    found = _ARE_OURS.search(text)
    if found is None or OCCUPATIONS.isdisjoint(found["post"].casefold().split()):
        return None
    return found


_APPOINTS = expression(
    r"\b(?:confirm|offer\syou|inform\syou\sof|congratulat\w+\s(?:you\s)?on|letter\sof)\s(?:an?\s|the\s|your\s"
    r"|this\s)?appointment\s"
    r"(?:as|to\s(?:the\s)?(?:post|position|role|job|office)\sof)\s(?P<post>(?:[\w&/-]+\s?){1,6})",
    re.IGNORECASE,
)


@looks_for(_APPOINTS)
def appoints_the_reader(text: str) -> bool:
    """Given a sentence, return whether it confirms that the reader is appointed to a post that it names: "I am pleased
    to confirm your appointment as Exams Officer, subject to references"."""
    found = _APPOINTS.search(text[:SEARCHED])
    if found is None or OCCUPATIONS.isdisjoint(found["post"].casefold().split()):
        return False
    return not text.rstrip().endswith("?") and _UNSURE.search(text[:SEARCHED]) is None


@looks_for(_CONFIRMS)
def confirms_an_offer(text: str) -> bool:
    """Given a sentence, return whether it is glad to make an offer, or to confirm one, whatever conditions it has: "we
    are delighted to make you an offer of employment"."""
    found = _CONFIRMS.search(text[:SEARCHED])
    return found is not None and not text.rstrip().endswith("?") and _NOT_YET.search(text[: found.start()]) is None


@looks_for(_TERMS, _FIGURE)
def names_terms(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one names the pay for which the reader would begin, or None: "Could
    you start on the 1st at 45k?"."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _TERMS.search(text) or _FIGURE.search(text)), None)
    return None if at is None or any(map(_OF_THEIR_WISH.search, said)) else at


@looks_for(_WANTED)
def wants_the_reader(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks when the reader could begin, where they are wanted, or None:
    "We'd love to have you. When could you start?" It is None where something is to come first."""
    said = searched(sentences)
    if not any(map(_WANTED.search, said)) or any(map(_NOT_WANTED_YET.search, said)):
        return None
    return next((at for at, text in enumerate(said) if _BEGINS_WHEN.search(text)), None)


@looks_for(_WANTED_BY_US)
def wants_at_a_salary(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that they want the reader to work with them, where the pay
    is named, or None: "We'd love you to join us at 32k." It is None where it asks what pay the reader has in mind, or
    something is to come first."""
    said = searched(sentences)
    at = next((at for at, text in enumerate(said) if _WANTED_BY_US.search(text)), None)
    beside = [_MET.sub(" ", _IF_IT_SUITS.sub(" ", _WANTED_BY_US.sub(" ", text))) for text in said]
    paid = any(_PAID.search(text) and not _OF_THEIR_WISH.search(text) and "?" not in text for text in beside)
    return at if paid and not any(map(_NOT_WANTED_YET.search, beside)) else None


def asks_when_to_begin(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it asks when the reader could begin, and nothing is to come
    first."""
    said = [_MET.sub(" ", text[:SEARCHED]) for text in sentences]
    return any(map(_BEGINS_WHEN.search, said)) and not any(map(_NOT_WANTED_YET.search, said))


@looks_for(_YOUR_WAY)
def falls_to_the_reader(text: str) -> bool:
    """Given a sentence, return whether a choice was made for the reader: "the vote went your way"."""
    found = _YOUR_WAY.search(text[:SEARCHED])
    return found is not None and "?" not in text and _NOT_SAID.search(text[: found.end()]) is None


@looks_for(_OFFERS_YOU)
def offers_the_reader(text: str) -> bool:
    """Given a sentence, return whether they would like to offer the reader something that may be a post: "We would like
    to offer you the evening line". An interview, a place on a course and a lift are none."""
    found = _OFFERS_YOU.search(text[:SEARCHED])
    if found is None or text.rstrip().endswith("?") or _GIVEN_AWAY.search(text[found.end() : SEARCHED]):
        return False
    return _NOT_SAID.search(text[: found.start()].rpartition(" but ")[2]) is None


@looks_for(_IF_YOU_HAVE_US)
def asks_to_be_had(text: str) -> bool:
    """Given a sentence, return whether whoever hires asks the reader to have them: "we'd love to have you if you'll
    have us"."""
    found = _IF_YOU_HAVE_US.search(text[:SEARCHED])
    return found is not None and _NOT_SAID.search(text[: found.start()].rpartition(" but ")[2]) is None


_AMOUNT = expression(
    r"[£$€]\s?\d{1,3}(?:[,.]\d{3})+|[£$€]\s?\d{2,3}k\b|[£$€]\s?\d{1,3}(?:\.\d\d)?\s(?:an|per)\shour\b", re.IGNORECASE
)
_FOR_THE_TAKING = expression(
    r"\bif\s(?:you(?:['’]d|\swould)?\s(?:like|want|fancy|take|accept)\s(?:it|this|that|the\s(?:job|role|post"
    r"|position))\b"
    r"|(?:it|this|that)(?:['’]s|\sis)\s(?:something|of\sinterest)\b)",
    re.IGNORECASE,
)


def has_a_post_for_the_taking(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it tells of a pay, and that the reader may have what goes with it:
    "It's £33,800 on our scale ... If you'd like it, I need to hear by Friday"."""
    return any(map(_AMOUNT.search, sentences)) and any(map(_FOR_THE_TAKING.search, sentences))


_HAD_THEM = expression(
    r"\b(?:was|were|(?:has|have)\sbeen|loved|enjoyed)\b(?!\s(?:hoping|planning|wanting|going|about|like))[^.?!;]{0,60}?"
    r"\b(?:to\shave(?:\shad)?|having(?:\shad)?)\syou\s(?:with|on|here|in|at|among|over)\b"
    r"|\bwhat\san?\s(?:(?:real|great|true)\s)?(?:joy|pleasure|treat|delight|privilege|honou?r)\s(?:it\swas\s)?(?:to\shave|having)\syou\s(?:with|on|here|in|at|among|over)\b"
    r"(?!\s(?:board|the\steam|our\steam)\W*\Z)",
    re.IGNORECASE,
)
_FROM_NOW_ON = expression(
    r"\b(?:from|start\w*|join\w*|welcome|offer\w*|accept\w*|contract|yes|soon|will|would|could|may|if)\b|['’](?:ll|d)\b|\?",
    re.IGNORECASE,
)


def had_the_reader_there(text: str) -> bool:
    """Given a sentence, return whether it is glad that the reader was there, and offers nothing: "What a pleasure it
    was to have you with us on Wednesday"."""
    said = text[:SEARCHED]
    return _HAD_THEM.search(said) is not None and _FROM_NOW_ON.search(said) is None
