"""Panels that change while the hour stands: "Omar can't make it, so Ines sits in for him; all else is as planned". Or
that grow: "Amit will be sitting in as well"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, any_may_stand, expression, searched
from agent.model.mail import Category

ALL_ELSE_STANDS = "all-else-stands"
"""The signal of a change that leaves the hour as it was."""

ONE_MORE_THERE = "one-more-there"
PANEL_NAMED = "panel-named"
"""The signal of somebody who takes part besides, in an interview that is set."""

_UNMOVED = (
    r"(?:stands|holds|(?:stays?|remains?|is|are|as)\s(?:just\s|exactly\s|all\s)?(?:(?:as\s)?(?:it\s|they\s)?"
    r"(?:was|were|is|are|planned|before|agreed|arranged)\b|the\ssame|unchanged|unaffected|put))"
)
_PLACE = r"(?:time|place|room|link|building|address|number|zoom|teams|venue|desk|door|spot|location)"
_NO_OTHER = (
    r"(?:no\s(?:other\s)?changes?|nothing\s(?:else\s)?(?:changes|has\schanged|is\sdifferent)|unchanged|"
    r"(?:all|everything)\s(?:(?:is|stays)\s)?(?:as\s(?:planned|before|agreed)|the\ssame))"
)
_ELSE_STANDS = expression(
    rf"\b(?:everything|all|the)\s(?:else|rest|other\s(?:details|arrangements))\s(?:still\s)?{_UNMOVED}|"
    r"\b(?:otherwise|(?:apart|aside)\sfrom\sthat|other\sthan\sthat|beyond\sthat),?\s"
    rf"(?:(?:it['’]?s|it\sis|there['’]?s|there\s(?:is|are))\s)?{_NO_OTHER}|"
    rf"\bsame\s(?:time|hour|day|slot)(?:,?\s(?:and|&)|,)\s(?:the\s)?same\s{_PLACE}\b|"
    rf"\b(?:time|hour|day|date)(?:,?\s(?:and|or)\s(?:the\s)?{_PLACE})?\s{_UNMOVED}|"
    rf"\b(?:time|hour|day|date)(?:(?:,|\s(?:and|or|&))\s(?:the\s)?{_PLACE}){{1,2}}\s(?:both\s|all\s)?(?:unchanged|as\s(?:before|planned|agreed)|the\ssame)\b|"
    r"\b(?:still\s(?:at\s|for\s)?|(?:as\s(?:arranged|planned|agreed|before)|same\s(?:time|day|as\sbefore)),?\sat\s)"
    r"(?:half\s(?:past\s)?[a-z]{3,6}\b|quarter\s(?:past|to)\s[a-z]{3,6}\b|\d{1,2}[:.]\d\d\b|\d{1,2}\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_ANOTHERS_TURN = expression(
    r"\b(?:instead|substitut\w+|replac(?:e[sd]?|ing)|st(?:and|ands|anding|ep|eps|epping)\sin|(?:his|"
    r"her|their|\w+['’]s)\s"
    r"(?:place|stead|chair|seat|half|part|slot|turn)|without\s(?:him|her|them)|"
    r"(?:he|she|[A-Z]\w+)(?:\sis)?\s(?:(?:now|sadly|unfortunately|regrettably)\s)?"
    r"(?:can['’]?t|cannot|won['’]?t|will\snot|(?:not\s|un|no\slonger\s)able\sto)\s(?:now\s)?"
    r"(?:be\s(?:there|joining|with\sus|able|on)|make|join|attend|come)|(?:[Ii]t['’]?ll"
    r"|[Ii]t\swill)\s(?:now\s|just\s|only\s)*be)\b"
)
_TAKES_A_PART = expression(
    r"\b(?:will|['’]ll|is\sgoing\sto)\s(?:be\s)?tak(?:e|ing)\s(?:over\s|on\s)?(?:the|his|her|their|\w+['’]s)\s"
    r"(?:(?:first|second|other|last|whole)\s)?(?:half|part|slot|session|place|bit|call|interview)\b",
    re.IGNORECASE,
)
_SAME_DOOR = expression(r"\bsame\s(?:link|zoom|teams|room|dial-?in|invite)\b", re.IGNORECASE)
_NEW_HOUR = expression(
    r"\d[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\bat\s\d|\b(?:instead|earlier|later|sooner|tomorrow|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day)\b",
    re.IGNORECASE,
)
"""By the same link they may meet at another hour, too."""
_SITS_THERE_INSTEAD = expression(
    r"(?-i:\b[A-Z][\w'’-]+)(?:\s(?-i:[A-Z][\w'’-]+)){0,2}(?:,?\s?\([^)]{2,60}\)|,\s[^,.;]{2,40},)?"
    r"(?:\s(?:will|is|can|has\s(?:kindly\s|very\skindly\s)?(?:agreed|offered|volunteered)\sto|is\sgoing\sto)|['’]ll)\s(?:(?:now|be|kindly|also)\s){0,2}"
    r"(?:tak(?:e|ing)\s(?:his|her|their|\w+['’]s)\s(?:place|seat|slot|spot|part)|(?:stand|step|fill|sitt?)(?:p?ing|ing)?\sin\b"
    r"|cover(?:ing)?\sfor|replac(?:e|ing)\s(?:him|her|them)|(?:meet|see|interview)(?:ing)?\syou\b|(?:speak|talk|chatt?)(?:ing)?\s(?:to|with)\syou\b"
    r"|be\sthere\b)",
    re.IGNORECASE,
)
"""Who holds it for somebody who is away: "so Ines Roth will be taking her place"."""
_IS_AWAY = expression(
    r"\b(?-i:[A-Z]\w+)(?:['’]s|\sis|\shas|\swas)\s(?:\w+\s){0,3}?(?:off|ill|sick|away|out|poorly|unwell|called|stuck|travel\w*|leave|holiday"
    r"|double[\s-]booked|unavailable)\b|\b(?-i:[A-Z]\w+)\s(?:can['’]?t|cannot|won['’]t|will\s(?:not|no\slonger)|is\s(?:unable|not\sable)|sends?\s(?:his|her"
    r"|their)?\s?apologies)\b",
    re.IGNORECASE,
)
_HELD_ANOTHER_TIME = expression(
    r"\?|\b(?:re-?arrang\w*|re-?schedul\w*|postpon\w*|cancel\w*|(?:another|new|different|other|later|earlier)\s(?:time|day|date|slot|week)|move[ds]?|moving"
    r"|decision|decide\w*|outcome|feedback|next\ssteps?|until|delay\w*|if|back\s(?:on|in))\b|\d[:.]\d\d\b|\d\s?[ap]\.?m\b|\bat\s\d",
    re.IGNORECASE,
)
"""What shows that the day goes as well, or that it is of the decision that they speak."""
_ONLY_US = expression(
    r"\b(?:it(?:['’]ll|\swill)|(?:so|and)\sit['’]s)\s(?:now\s|just\s|only\s)*(?:be\s)?(?:just\s|only\s)?(?:me\b|you\sand\s(?:me|i)\b"
    r"|(?:the\s)?two\sof\sus\b|us\stwo\b|(?-i:[A-Z]\w+)\sand\s(?:me|i|myself)\b)",
    re.IGNORECASE,
)
"""Who is left where somebody cannot come: "Omar's ill, so it will be just me"."""
_AWAY = expression(
    r"\b(?-i:[A-Z]\w+|[Hh]e|[Ss]he)(?:['’]s|\sis|\shas|\scan['’]?t|\scannot|\swon['’]?t|\swill\snot)\s(?:\w+\s){0,3}?(?:off|ill|sick|away|out|"
    r"poorly|unwell|called|stuck|unable|leave|make|join|there|held|travelling|traveling|covid|able|double)\b",
    re.IGNORECASE,
)
_NO_HOUR = expression(
    r"\b(?:regret|unsuccessful|not\s(?:been\s)?successful|interview\sis\s(?:off|cancel)|decided\s(?:not|against)|"
    r"offer\syou|taking\s(?:you|any))",
    re.IGNORECASE,
)
"""What ends it all the same."""
_WHO = (
    r"(?:(?:our|my|the)\s(?:[\w-]+\s){0,3}?[\w-]+(?:,?\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?,?)?|"
    r"a\s(?:colleague|second\sinterviewer)"
    r"(?:\sof\s(?:mine|ours))?|(?-i:(?!You\b|We\b|They\b|Boards?\b)[A-Z][\w'’-]+)"
    r"(?:\s(?-i:[A-Z][\w'’-]+))?(?:,?\s(?:from|our|who)\s[\w\s]{2,30},?)?|s?he)"
)
_WILL = r"(?:['’]ll|['’]s|['’]re|\swill|\sis|\sare|\sis\sgoing\sto|\sare\sgoing\sto|\swould\slike\sto|\smay)"
_PANEL_IS = expression(
    r"\b(?:panel|interviewers?|board)\s(?:will\s(?:be|consist\sof|include|comprise|be\smade\sup\sof)|is|are|consists\sof|"
    r"comprises|includes|is\smade\sup\sof)\s(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s)?"
    r"(?-i:[A-Z][\w'’-]+\s[A-Z][\w'’-]+)(?:\s?\(|,|\s(?:and|from|who)\b|\.?\Z)"
    r"|\byou(?:['’]ll|\s(?:will|are\sto|are\sgoing\sto))\s(?:be\s)?(?:speak|talk|meet|see)(?:ing)?\s(?:with\s|to\s)?"
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s)?(?-i:[A-Z][\w'’-]+\s[A-Z][\w'’-]+),?\s(?:our|the|who)\b",
    re.IGNORECASE,
)
"""Who is on it, by name; "the panel will be in touch" tells of nobody."""
_TOO = r"(?:also|too|now|both|as\swell|probably|just|only)"
_MEETING = (
    r"(?:call|interview|chat|meeting|conversation|zoom|teams|panel|room|session|invite|first\s(?:half|part)"
    r"|second\s(?:half|part))"
)
_THERE = (
    rf"(?:sit(?:ting)?\sin\b(?=\s(?:on|too|also|as|with|and|again|tomorrow|today|this|for\s(?:the\s(?:first|whole"
    rf"|last|second)|part))\b|"
    rf"\s?(?:[,.;!)–—-]|\Z))|listen(?:ing)?\sin\b|dial(?:ling|"
    rf"ing)?\sin\b|(?:come|coming)\salong\b"
    rf"|join(?:ing)?\s(?:us\s|me\s|you\s(?:and\sme\s)?|him\s|her\s|them\s|[A-Z]\w+\s)?(?:too\b|"
    rf"as\swell\b|(?:on|for|in)\s(?:the|our|"
    rf"your|this)\s(?:\w+\s){{0,2}}?{_MEETING}\b|(?:the|our|your)\s{_MEETING}\b)"
    rf"|(?:be\s)?(?:on|in)\s(?:the|our|your)\s(?:call|zoom|panel|interview)\b(?!\sroom|\sanyway)|"
    rf"(?:be\s)?there\s(?:too|as\swell)\b)"
)
_ONE_MORE = expression(
    rf"\b{_WHO}{_WILL}\s(?:{_TOO}\s){{0,2}}(?:be\s)?(?:{_TOO}\s)?{_THERE}"
    rf"|\b{_WHO}(?:['’]s|\shas|\shave|['’]ve)\s(?:\w+\s)?been\sadded\sto\s(?:the|your|"
    rf"our)\s(?:\w+\s){{0,2}}?{_MEETING}\b"
    rf"|\b(?:i|we)(?:['’]ve|\shave|['’]m|\sam)?\s(?:\w+\s)?(?:asked|invited|asking|inviting|added|"
    rf"adding|roped\sin)\s{_WHO}\s(?:to\s"
    rf"(?:join|sit|come|dial|be)\s(?:us|in|along|there|with)\b|to\s(?:the|your|our)\s{_MEETING}\b)"
    rf"|\byou(?:['’]ll|\swill)\salso\s(?:be\s)?(?:meet(?:ing)?|see(?:ing)?|speak(?:ing)?\s(?:to|with)|"
    rf"talk(?:ing)?\s(?:to|with))\s(?!soon|again)",
    re.IGNORECASE,
)
_OF_A_START = expression(
    r"\b(?:new|start\w*|role|position|post|job|hired?|appoint\w*|accepted|offer\w*|chosen|chose|"
    r"selected|instead|successful|team\sas"
    r"|from\s\d|unfortunately|regret\w*|sorry|if|whether|would\syou|can\syou|could\syou|induction|first\sday)\b|\?",
    re.IGNORECASE,
)
"""Of whom the like is said who joins for good, or what is asked."""
_HARDLY = 0.02  # of the share of an end, where all else stands


@looks_for(_ELSE_STANDS, _SAME_DOOR, _ONLY_US, _SITS_THERE_INSTEAD)
def all_else_stands(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that the hour stands, where the mail tells of somebody else
    who holds the interview, or None: "Omar can't make it, so Ines will sit in for him. All else is as planned." It is
    None where the mail speaks of an end."""
    said = searched(sentences)
    if any(map(_NO_HOUR.search, said)):
        return None
    told = [at for at, text in enumerate(said) if "?" not in text]
    if (
        any(map(_AWAY.search, said))
        and (at := next((at for at in told if _ONLY_US.search(said[at])), None)) is not None
    ):
        return at
    if (at := _stood_in(said)) is not None:
        return at
    if any(map(_TAKES_A_PART.search, said)) and not any(map(_NEW_HOUR.search, said)):
        return next((at for at, text in enumerate(said) if _SAME_DOOR.search(text) or _ELSE_STANDS.search(text)), None)
    another = any(map(_ANOTHERS_TURN.search, said))
    return next((at for at in told if another and _ELSE_STANDS.search(said[at])), None)


def _stood_in(said: Sequence[str]) -> int | None:
    """Which sentence tells who holds it for somebody whom it, or the one before, says to be away; None where the day
    may go as well."""
    for at, text in enumerate(said):
        there = _SITS_THERE_INSTEAD.search(text)
        if there and (_IS_AWAY.search(text[: there.start()]) or (at and _IS_AWAY.search(said[at - 1]))):
            return None if any(map(_HELD_ANOTHER_TIME.search, said)) else at
    return None


@looks_for(_ONE_MORE)
def one_more_takes_part(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that one more person takes part in an interview that is set,
    or None: "See you Tuesday at 10. Amit will be sitting in as well." It is None where the mail speaks of an end, or of
    somebody who joins for good."""
    said = searched(sentences)
    takes_part = (at for at, text in enumerate(said) if _ONE_MORE.search(text) and not _OF_A_START.search(text))
    at = next(takes_part, None)
    return None if at is None or any(map(_NO_HOUR.search, said)) else at


@looks_for(_PANEL_IS)
def names_the_panel(text: str) -> bool:
    """Given a sentence, return whether it tells who will be on the panel: "the panel will be Ann Lee and Bo Lind"."""
    said = text[:SEARCHED]
    return "?" not in said and _PANEL_IS.search(said) is not None


def where_all_else_stands(
    sentences: Sequence[str], table: Mapping[Category, float], shares: Mapping[Category, float]
) -> tuple[Mapping[Category, float], Mapping[Category, float]]:
    """Given a mail's sentences, what the table makes of them and how likely each category is, return both with hardly
    anything left of an end where all else stands: "she won't be joining us" then neither refuses nor calls anything
    off, nor does one more person who takes part."""
    if not any_may_stand((_ELSE_STANDS, _SAME_DOOR, _ONLY_US, _SITS_THERE_INSTEAD, _ONE_MORE), searched(sentences)):
        return table, shares
    if all_else_stands(sentences) is None and one_more_takes_part(sentences) is None:
        return table, shares
    return _without_an_end(table), _without_an_end(shares)


def _without_an_end(told: Mapping[Category, float]) -> Mapping[Category, float]:
    ends = (Category.REJECTION, Category.INTERVIEW_CANCELLATION, Category.NO_DECISION)
    return {**told, **{one: _HARDLY * told.get(one, 0.0) for one in ends}}
