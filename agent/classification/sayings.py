"""Signals of whole sentences that no order of tags tells: an offer that is taken back, "not yet", slots to choose, what
would have been done if there were two posts, whose the post is now, and that the reader would not have it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent.classification.few_words import (
    APPLIED_THERE,
    KNOWS_BY,
    WAITS_FOR_A_CHECK,
    bids_lightly,
    knows_by,
    saw_an_application,
    says_no_flatly,
    waits_for_a_check,
)
from agent.classification.formalities import BEGINS_AT_WORK, begins_at_work
from agent.classification.halts import HALTED, NONE_HELD, is_halted, is_none_held
from agent.classification.hours import (
    ASKS_TO_RING,
    EITHER_HOUR,
    HOUR_ASKED,
    HOUR_FOR_A_POST,
    HOUR_FOR_THE_TAKING,
    HOUR_IS_YOURS,
    HOW_A_DAY_IS,
    INTERVIEW_FOR_A_POST,
    OTHER_HOUR_ASKED,
    asks_for_an_hour,
    asks_for_an_hour_about_a_post,
    asks_for_another_hour,
    asks_how_a_day_is,
    asks_to_an_interview_for_a_post,
    asks_to_ring,
    is_down_for_an_hour,
    is_for_the_taking,
    is_given,
    leaves_a_choice,
)
from agent.classification.invitations import THROUGH
from agent.classification.misgivings import MISGIVINGS, tells_misgivings
from agent.classification.panels import ALL_ELSE_STANDS, ONE_MORE_THERE, all_else_stands, one_more_takes_part
from agent.classification.papers import asks_a_starter, is_filed
from agent.classification.plain_words import (
    AT_A_RATE,
    COME_BACK_WHEN,
    FALLS_TO_YOU,
    PREFERS_ANOTHER,
    allots_a_post,
    asks_to_be_had,
    bids_to_come,
    came_down_to_another,
    falls_to_the_reader,
    has_not_chosen,
    is_all_confirmed,
    keeps_in_reserve,
    keeps_looking,
    others_first,
    prefers_another,
    puts_off,
    sends_away_to_learn,
    takes_on_at_a_rate,
)
from agent.classification.rebooking import REBOOK, is_to_rebook
from agent.classification.regrets import declines, goes_no_further, is_theirs, would_have
from agent.classification.second_thoughts import denies_a_refusal
from agent.classification.taken import TAKEN, place_is_taken
from agent.classification.terms import ANSWER_IS_YES, answer_is_yes, confirms_an_offer, names_terms
from agent.classification.unmoved import UNMOVED, hour_stands
from agent.expressions import expression
from agent.model.mail import Category

CHOICE = "choice-of-slots"
"""The signal of several days and hours, of which the reader is to choose one."""

WOULD_HAVE = "would-have"
"""The signal of what they would have done, and did not: a refusal in the kindest words."""

WAS_SET = "was-set"
"""The signal of an hour that was fixed, beside a question for another one: it is set no longer."""

THEIR_OWN_NO = "their-own-no"
"""The signal of who is sorry that the reader withdrew, declined or took something else: they refuse nobody."""

ONE_WAY = "one-way-interview"
"""The signal of an interview that one records alone: nobody but employers asks for such a thing."""

STARTERS = "papers-of-a-starter"
"""The signal of papers that are asked of who is to begin at work."""

IN_RESERVE = "kept-in-reserve"
"""The signal of who is kept for when another falls out, whatever refuses them beside it."""

OTHERS_FIRST = "others-first"
"""The signal of who is seen yet before anything is decided."""

PUT_OFF = "put-off"
"""The signal of a day that cannot be kept, where they will tell another one: nothing is left to do for the reader."""

_OFFER = (
    r"(?:(?:your|our|the|this|that|my|a|any)\s(?:(?:conditional|contingent|verbal|written|formal|job|earlier|previous"
    r"|original|provisional|employment)\s){0,2}offer|(?:the|your)\soffer\sletter|(?:the|your)\sletter\sof\soffer)"
)
_BACK = (
    r"(?:withdrawn|rescinded|revoked|retracted|lapsed|expired|(?:null\sand\s)?void|pulled|cancell?ed|off\sthe\stable)"
)
_TAKEN_BACK = expression(
    rf"""\b(?:
        {_OFFER}\b (?:\s[\w'’()&-]+){{0,12}}? \s (?:has|have|is|was|been|be) (?:\s(?:now|been|therefore|thus|hereby
            |formally|regrettably|unfortunately|accordingly|also|already)){{0,3}} \s {_BACK}
        | (?:withdraw|rescind|revok|retract|pull)(?:ing|e)? (?:\s[\w'’]+){{0,1}} \s {_OFFER}
        | {_OFFER} \s (?:\w+\s){{0,2}}? (?:lapses|falls\saway|no\slonger\sstands|cannot\sstand|cannot\sbe\shonou?red)
        | conditions\sof\s{_OFFER}\s(?:have|were|has)\snot
        | (?:no\slonger|cannot|unable\sto|not\sable\sto) \s (?:honou?r|go\sahead\swith|stand\sby|confirm) \s {_OFFER}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_SO = expression(
    r"\b(?:if|unless|should|until|before|otherwise|(?:post|after|failing|beyond)\s(?:which|that|then)|will|would|(?-i:may)|might|could|other|another|"
    r"not\sbeen\s(?:with|re|la|pu|can)\w+|not\swithdr\w+"
    r"|you\s(?:have\s)?withdr\w+|will\snot|no\sintention|never|whether)\b|\?",
    re.IGNORECASE,
)
"""What only may happen, is denied, or was somebody else's."""
_A_DAY = expression(r"\s(?:on|by|at|after|from)\s|\s(?:together|up|forward)\b", re.IGNORECASE)
"""What follows a day until which one may answer, or what was only put together."""

_NOT_YET = expression(
    r"^\W*(?:(?:hi|hey|hello|dear|morning|evening|no|sorry|afraid)\b[\s,!.–-]{0,3})?(?:[^\W\d_]{2,15}[,!]\s)?"
    r"(?:(?:no|sorry|afraid)\b[\s,–-]{0,3})?"
    r"(?:not\syet|nothing\syet|no\s(?:news|word|decision|update)\s(?:as\s)?yet|still\snothing|still\sno\s(?:news|word))"
    r"(?:\s(?:here|from\s(?:them|him|her|above)|this\send|i['’]?m\safraid|sorry|unfortunately))?\s*(?:[,.;:!–—-]|$)",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tue|wed|thu|fri)[a-z]{0,6}\b\.?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
_CLOCK = r"(?:\d{1,2}[:.h]\d\d|\d{1,2}\s?[ap]\.?m\b|\bnoon\b)"
_SLOT = expression(
    rf"^\W*(?:(?:option\s)?[1-9a-e][.):]\W*)?(?:{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|"
    rf"th)?[\s-]{_MONTH})[^?!]{{0,40}}?{_CLOCK}",
    re.IGNORECASE,
)
"""A line that is a day and an hour, as one of several to choose from."""
_LONGEST_SLOT = 80
_CHOICE = expression(
    r"\b(?:any\s(?:one\s)?of|one\sof|which|whichever|your\s(?:choice|preference)|prefer\w*|options?|slots|choose|pick"
    r"|(?:following|these|below|possible|available)\s(?:times|dates|slots|days)|times\s(?:are|below))\b",
    re.IGNORECASE,
)
_IS_SET = expression(
    r"^\W*(?:[^\W\d_]{2,15},\s)?(?:(?:as|per|further\sto|following)\s[^?,]{2,60},\s)?"
    r"(?:great|perfect|lovely|super|ok|okay|good|thanks|right)?[\s,!.–-]{0,3}"
    r"(?:(?:so|then)\s)?(?:(?:we|you)(?:['’]re|\sare)\s|that['’]?s\s|it['’]?s\s)?(?:now\s)?"
    rf"(?:(?<=re\s)set|all\s(?:set|booked|confirmed|sorted|fixed)|locked\sin|booked\sin|confirmed)\sfor\s[^?]{{0,40}}?{_CLOCK}",
    re.IGNORECASE,
)
_MAY_NOT_BE = expression(r"\b(?:if|unless|until|once|provisionally|subject\sto)\b|\?", re.IGNORECASE)
_ANSWERS_EARLY = 3  # sentences, a greeting among them
_MOST = 400  # characters of a sentence

_HAD_FIXED = expression(
    r"\b(?:(?:we|i)(?:['’]d|\shad)\s(?:\w+\s)?(?:you\s(?:down|in|booked|pencilled|scheduled|at|on)|"
    r"(?:put|booked|pencilled)\syou"
    r"|planned|arranged|agreed|said|scheduled|pencilled)|you\s(?:were|had\sbeen)\s(?:\w+\s)?(?:booked|down|scheduled"
    r"|pencilled|due|in\sfor|to\s(?:see|meet|come))|(?:was|were)\s(?:meant|supposed|going)\sto\s(?:see|meet|talk|"
    r"speak|be))\b"
    rf"[^?!]{{0,60}}?(?:{_CLOCK}|\b{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)\b|\bat\s\d{{1,2}}\b)",
    re.IGNORECASE,
)
_OTHER_HOUR = expression(
    rf"(?:{_CLOCK}|\b{_WEEKDAY}|\b\d{{1,2}}(?:st|nd|rd|th)?\b|\b(?:earlier|later|another|instead|sooner|different|"
    rf"same\sday|week)\b)[^?]{{0,80}}\?",
    re.IGNORECASE,
)
_NOW_AT = expression(
    rf"\b(?:arrive|come|turn\sup|report|be\s(?:here|there|with\sus)|make\sit|now|has\sbecome"
    rf"|will\sbe)\s(?:\w+\s){{0,2}}?"
    rf"(?:for|at|to)?\s?{_CLOCK}(?![^.?!]{{0,60}}\b(?:park|sign\s(?:in|yourself)|register|(?:fill|read)\s|badge"
    rf"|security|"
    r"early|pass)\b)",
    re.IGNORECASE,
)
"""The hour that holds now, where another one was fixed; to come early for that one is no other."""
_WORKS_NO_MORE = expression(
    rf"\b(?:{_WEEKDAY}|tomorrow|today|{_CLOCK}|(?:the|that|this|our|your)\s(?:\w+\s){{0,2}}?(?:slot|time|day|date|hour|"
    r"morning|afternoon)(?:\s(?:we|i|you)\s(?:\w+\s)?\w+)?)(?:\s(?:at|morning|afternoon|evening)(?:\s\w+)?)?,?\s"
    r"(?:\w+\s)?(?:(?:wo|does|is|ca|do)n['’]?t|(?:will|does|is|can)\s?not)\s(?:going\sto\s"
    r"|gonna\s)?(?:be\s)?(?:work\w*|do|"
    r"suit|possible|happen\w*|be\sany\sgood|good)\b[^.?!;]{0,30}?\b(?:any\s?more|any\s?longer|now|after\sall)\b",
    re.IGNORECASE,
)
"""A day that was agreed, and works no more."""
_TAKEN_OFF = expression(
    r"\b(?:no\slonger\s(?:on|in)|(?:has|have|was|were|is|are|been)\s(?:\w+\s)?(?:removed|deleted|taken"
    r"|struck)\s(?:off|from|out\sof))"
    r"\s(?:your|the|our|my)\s(?:\w+\s)?(?:schedule|calendar|diary|agenda|list\sof\s(?:events|appointments|interviews))\b",
    re.IGNORECASE,
)
_MOVES_IT = expression(
    r"(?:^\W*|\b(?:i(?:['’]?m|\sam|['’]ve|\shave)|we(?:['’]?re|\sare|['’]ve|\shave)|just|so|sorry|(?:need|had|have"
    r"|going|want)\sto"
    r"|let['’]?s|ok(?:ay)?|quick\s(?:note|one)|heads[\s-]?up|will|to|[A-Z]\w+,)[\s:,–—-]{1,3})"
    r"(?:mov(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|bump(?:ed|ing)?|slid(?:e|ing)?|nudg(?:e|ed|ing)|br(?:ing"
    r"|inging|ought)"
    r"|switch(?:ed|ing)?|slip(?:ped|ping)?|knock(?:ed|ing)?|swap(?:ped|ping)?)\s"
    rf"(?:this|it|us|you|things|(?:our|the|your|today['’]?s|tomorrow['’]?s|{_WEEKDAY}(?:['’]?s)?)\s(?:\w+\s)?"
    r"(?:call|chat|meeting|interview|slot|talk|one|start|time))\b(?:[^.?!;]{0,30}?\b(?:to|until"
    r"|till)\s(?:[^.?!;]{0,20}?"
    r"(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m\b|noon|midday)|(?:about\s|around\s)?\d{1,2}\b(?!\s?(?:%|[a-z]*st\b"
    r"|people|rounds?|"
    r"stages?|weeks?|months?|years?|hours?|days?)))"
    r"|\s(?:back|out|on|forward|along|up|down)\s(?:by\s)?(?:(?:an?|half\san|one|two)\s(?:hour|day|week"
    r"|half[\s-]?hour)s?\b"
    r"|\d{1,3}\s?(?:min\w*|hours?|hrs?|days?)\b|a\s(?:bit|little|touch|smidge)\b)|\s(?:half\san\shour|an\shour"
    r"|\d{1,2}\smin\w*)\s"
    r"(?:later|earlier|on|back)\b)",
    re.IGNORECASE,
)
"""What moves an hour that is set, as calendars let one say: "Moving this one to 10:30", "bumping us an hour on"."""
_STAGE = (
    r"(?:the\s|our\s|a\s)?(?:next|final|second|third|last|face[\s-]to[\s-]face|in[\s-]person|interview)"
    r"(?:\s(?:and\s(?:final|last)|interview|selection|face[\s-]to[\s-]face))?\s?(?:rounds?|stages?|steps?|phase"
    r"|interviews?|lot|part)?"
)
_THROUGH = expression(
    rf"\b(?:you(?:['’]ve|\shave)\s(?:\w+\s)?(?:(?:made\sit|got(?:ten)?\s(?:it|through)|passed|progressed|advanced|moved|"
    r"come|sailed|been\s(?:moved|advanced|progressed|put|selected|chosen|picked))\s(?:\w+\s){0,3}?(?:to|into|for|onto?)\s"
    rf"{_STAGE}|been\sshort[\s-]?listed|made\s(?:it\s(?:on)?to\s)?(?:the|our)\sshort[\s-]?list)"
    r"|your\s(?:application|cv|r[eé]sum[eé]|profile)\s(?:has\sbeen|was|is)\s(?:\w+\s)?(?:short[\s-]?listed\sfor\s"
    r"(?:(?:an?|the|our|your)\s)?(?:\w+\s)?(?:calls?|chats?|conversations?|interviews?|meetings?)|positively\s(?:reviewed|assessed|received)|(?:reviewed|assessed|received)\s(?:\w+\s)?positively)"
    rf"|you(?:['’]re|\sare)\s(?:\w+\s)?through(?:\sto\s{_STAGE})?(?=\s?[.!,–—-]|\sto\s(?:the|our)\b)"
    r"|(?:mov|putt?|tak|bring|advanc|progress|carry|pass)(?:e|ing)?\s(?:you|your\sapplication)\s(?:(?:forward|on"
    r"|through|up|"
    rf"along|ahead)\s){{0,2}}?(?:on)?(?:to|into)\s{_STAGE})",
    re.IGNORECASE,
)
"""Who goes on to the next stage."""
_NOT_THROUGH = expression(
    r"n['’]t\b|\b(?:not|no|never|unable|cannot|unfortunately|regret|sorry|sadly|if|whether|should|until|unless"
    r"|once|when|"
    r"would\shave|could\shave|others?|another|some(?:body|one)|decid(?:e|ing)|considering|hop(?:e|ing)|may|might|before)\b|\?",
    re.IGNORECASE,
)
_ONE_WAY = expression(
    r"\b(?:one[\s-]?way|on[\s-]?demand|pre[\s-]?recorded|self[\s-]?recorded|asynchronous|digital)\s(?:video\s)?interview\b",
    re.IGNORECASE,
)
_RECORDS_IT = expression(
    r"\b(?:invit\w+\s(?:you|to)|please|kindly|you\s(?:can|may|will|have)|(?:complete|submit|record|take)\syour)\b",
    re.IGNORECASE,
)
_ADVICE = expression(
    r"\b(?:how\sto|tips?|guides?|ace|employers|companies|firms|candidates|coach\w*|webinar|course|practi[cs]e|when\syou)\b",
    re.IGNORECASE,
)
"""Who writes of such interviews, and holds none."""
_HOLDS = expression(r"\b(?:still\s|unchanged|stands|holds|remains|as\s(?:it\s)?was|confirm\w*)\b", re.IGNORECASE)
_DECISION_WAS = expression(
    r"\b(?:decision|outcome|verdict|choice|appointment)\s(?:was|is|had\sbeen|has\sbeen)\s(?:\w+\s)?(?:due|expected|"
    r"to\s(?:be|have)"
    r"|put\s(?:off|back)|postponed|deferred|delayed|adjourned|meant\sto)\b",
    re.IGNORECASE,
)
_GOES_SLOWLY = expression(
    r"\b(?:applications?|selection|recruitment|shortlisting|hiring|reviews?|reviewing|process(?:ing)?|decisions?)\b[^.?!;]"
    r"{0,60}\b(?:more\sslowly|slower|later\sthan|behind\s(?:schedule|plan)|delayed)\b"
    r"|\bdelays?\s(?:to|in|with)\s(?:\w+\s){0,4}?(?:applications?|selection|recruitment|shortlisting|hiring|decisions?)\b",
    re.IGNORECASE,
)
_NOT_SLOWLY = expression(
    r"n['’]t\b|\b(?:not|no|without|avoid|otherwise|start|documents?|payments?|interview|visa|onboarding|your\sreply)\b",
    re.IGNORECASE,
)
_IN_IT = expression(
    r"\byou(?:['’]re|\sare)\s(?:(?:still|now|very\smuch|definitely|one\sof|also)\s){0,2}?(?:in\s)?(?:the|our)\s"
    r"(?:running|mix|frame|race|picture|hat|pool|reckoning|(?:final|last|top)\s(?:two|three|four|five|six|few|"
    r"handful|pair)\b"
    r"(?!\s(?:rounds?|stages?|interviews?)))",
    re.IGNORECASE,
)
_ASSUME = expression(
    r"\b(?:if|unless|should)\b[^.?!;]{0,140}\b(?:(?:assume|conclude|take\sit|consider|regard|presume|"
    r"means)\b[^.?!;]{0,60}"
    r"\b(?:unsuccessful|not\s(?:been\s)?(?:successful|selected|shortlisted|progress\w*|taken|going)|no\slonger)"
    r"|(?:you\s(?:were|are|have)n['’]?t\b|no\sletter|no\snews\smeans))",
    re.IGNORECASE,
)
"""How one learns of a refusal that has not come: who explains it has received an application."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One such signal, and in which of the sentences it stands."""

    signal: str
    category: Category
    weight: float
    at: int


def sayings(sentences: Sequence[str]) -> Iterator[Saying]:
    """Given the sentences of an English mail, yield what they say as a whole."""
    taken_back = next((at for at, text in enumerate(sentences) if _takes_back(text)), None)
    if taken_back is not None:
        yield Saying("offer-taken-back", Category.REJECTION, 4.5, taken_back)
    for signal, category, weight, said in _SAID:
        at = next((at for at, text in enumerate(sentences) if said(text[:_MOST])), None)
        if at is not None:
            yield Saying(signal, category, weight, at)
    declined = next((at for at in range(len(sentences)) if declines(sentences, at)), None)
    if declined is not None:
        yield Saying(THEIR_OWN_NO, Category.COURTESY, 4.0, declined)
    for signal, category, weight, said_by in _SAID_BY_SEVERAL:
        at = said_by(sentences)
        if at is not None:
            yield Saying(signal, category, weight, at)
    asks = any("?" in text for text in sentences)
    early = [at for at, text in enumerate(sentences[:_ANSWERS_EARLY]) if _NOT_YET.match(text)]
    if early and not asks:
        yield Saying("not-yet", Category.NO_DECISION, 3.4, early[0])

    slots = [at for at, text in enumerate(sentences) if len(text) <= _LONGEST_SLOT and _SLOT.match(text)]
    if len(slots) > 1 and any(_CHOICE.search(text) for text in sentences if not _SLOT.match(text)):
        yield Saying(CHOICE, Category.INTERVIEW_INVITATION, 1.6, slots[0])
    booked = [at for at, text in enumerate(sentences) if _IS_SET.match(text) and not _MAY_NOT_BE.search(text)]
    if booked and len(slots) <= 1:
        yield Saying("all-set-for", Category.INTERVIEW_CONFIRMATION, 3.6, booked[0])


def _held_before(sentences: Sequence[str]) -> int | None:
    """In which sentence an hour stands that was fixed; a later one asks for another, and none says that it holds."""
    said = [text[:_MOST] for text in sentences]
    at, fixed = next(((at, one) for at, text in enumerate(said) if (one := _HAD_FIXED.search(text))), (0, None))
    if fixed is None or any(map(_HOLDS.search, said)):
        return None
    behind = said[at + 1 :]
    now = any(map(_NOW_AT.search, (said[at][fixed.end() :], *behind)))
    return at if now or any(map(_OTHER_HOUR.search, behind)) else None


def _takes_back(text: str) -> bool:
    match = _TAKEN_BACK.search(text[:_MOST])
    return match is not None and not _A_DAY.match(text, match.end()) and _NOT_SO.search(text[:_MOST]) is None


def _is_in_it(text: str) -> bool:
    return _IN_IT.search(text) is not None and _MAY_NOT_BE.search(text) is None


def _was_due(text: str) -> bool:
    return _DECISION_WAS.search(text) is not None and _MAY_NOT_BE.search(text) is None


def _goes_slowly(text: str) -> bool:
    return _GOES_SLOWLY.search(text[:_MOST]) is not None and _NOT_SLOWLY.search(text[:_MOST]) is None


def _is_through(text: str) -> bool:
    return _THROUGH.search(text) is not None and _NOT_THROUGH.search(text) is None


def _moves_it(text: str) -> bool:
    return _MOVES_IT.search(text) is not None and not text.rstrip().endswith("?")


def _works_no_more(text: str) -> bool:
    return _WORKS_NO_MORE.search(text) is not None and _MAY_NOT_BE.search(text) is None


def _is_taken_off(text: str) -> bool:
    return _TAKEN_OFF.search(text) is not None and _MAY_NOT_BE.search(text) is None


def _is_one_way(text: str) -> bool:
    asks = _ONE_WAY.search(text) is not None and _RECORDS_IT.search(text) is not None
    return asks and _ADVICE.search(text) is None


def _assumes(text: str) -> bool:
    return _ASSUME.search(text) is not None


_SAID: tuple[tuple[str, Category, float, Callable[[str], bool]], ...] = (
    (WOULD_HAVE, Category.REJECTION, 2.6, would_have),
    ("is-somebodys", Category.REJECTION, 4.2, is_theirs),
    ("goes-no-further", Category.REJECTION, 4.0, goes_no_further),
    (TAKEN, Category.REJECTION, 4.2, place_is_taken),
    ("flat-no", Category.REJECTION, 4.4, says_no_flatly),
    (KNOWS_BY, Category.NO_DECISION, 3.4, knows_by),
    (WAITS_FOR_A_CHECK, Category.NO_DECISION, 3.4, waits_for_a_check),
    (APPLIED_THERE, Category.ACKNOWLEDGEMENT, 0.6, saw_an_application),
    ("bids-lightly", Category.INTERVIEW_INVITATION, 5.0, bids_lightly),
    ("decision-was-due", Category.NO_DECISION, 3.0, _was_due),
    ("goes-slowly", Category.NO_DECISION, 4.2, _goes_slowly),
    ("you-are-in-it", Category.NO_DECISION, 2.5, _is_in_it),
    ("came-down-to-another", Category.REJECTION, 4.2, came_down_to_another),
    ("not-you", Category.REJECTION, 3.8, has_not_chosen),
    ("denies-a-no", Category.NO_DECISION, 2.8, denies_a_refusal),
    ("allots-a-post", Category.OFFER, 6.0, allots_a_post),
    (FALLS_TO_YOU, Category.OFFER, 6.0, falls_to_the_reader),
    (BEGINS_AT_WORK, Category.OFFER, 4.2, begins_at_work),
    (ANSWER_IS_YES, Category.OFFER, 4.2, answer_is_yes),
    ("confirms-an-offer", Category.OFFER, 5.0, confirms_an_offer),
    ("down-for-an-hour", Category.INTERVIEW_CONFIRMATION, 3.6, is_down_for_an_hour),
    ("if-you-have-us", Category.OFFER, 4.2, asks_to_be_had),
    ("keeps-looking", Category.REJECTION, 4.0, keeps_looking),
    (PREFERS_ANOTHER, Category.REJECTION, 4.4, prefers_another),
    (COME_BACK_WHEN, Category.REJECTION, 4.0, sends_away_to_learn),
    (HOW_A_DAY_IS, Category.INTERVIEW_INVITATION, 3.8, asks_how_a_day_is),
    (ASKS_TO_RING, Category.INTERVIEW_INVITATION, 3.8, asks_to_ring),
    ("is-filed", Category.ACKNOWLEDGEMENT, 3.4, is_filed),
    (IN_RESERVE, Category.NO_DECISION, 4.0, keeps_in_reserve),
    (THROUGH, Category.INTERVIEW_INVITATION, 3.6, _is_through),
    ("come-and-meet", Category.INTERVIEW_INVITATION, 6.0, bids_to_come),
    ("all-confirmed", Category.INTERVIEW_CONFIRMATION, 4.4, is_all_confirmed),
    (HALTED, Category.INTERVIEW_CANCELLATION, 3.4, is_halted),
    ("moves-it", Category.INTERVIEW_CHANGE, 4.2, _moves_it),
    ("taken-off-the-calendar", Category.INTERVIEW_CANCELLATION, 4.2, _is_taken_off),
    ("works-no-more", Category.INTERVIEW_CHANGE, 3.4, _works_no_more),
    (STARTERS, Category.INFORMATION_REQUEST, 4.0, asks_a_starter),
    (ONE_WAY, Category.ASSESSMENT, 4.0, _is_one_way),
    ("assume-so", Category.ACKNOWLEDGEMENT, 3.4, _assumes),
)
"""Each such signal, what it speaks for and is worth, and which sentences carry it."""

_SAID_BY_SEVERAL: tuple[tuple[str, Category, float, Callable[[Sequence[str]], int | None]], ...] = (
    (OTHERS_FIRST, Category.NO_DECISION, 3.4, others_first),
    ("terms-named", Category.OFFER, 3.4, names_terms),
    (AT_A_RATE, Category.OFFER, 3.6, takes_on_at_a_rate),
    (WAS_SET, Category.INTERVIEW_CHANGE, 3.4, _held_before),
    (PUT_OFF, Category.INTERVIEW_CHANGE, 5.0, puts_off),
    (REBOOK, Category.INTERVIEW_CHANGE, 5.0, is_to_rebook),
    (UNMOVED, Category.INTERVIEW_CONFIRMATION, 3.6, hour_stands),
    (ALL_ELSE_STANDS, Category.INTERVIEW_CHANGE, 4.2, all_else_stands),
    (MISGIVINGS, Category.REJECTION, 3.8, tells_misgivings),
    (ONE_MORE_THERE, Category.INTERVIEW_CONFIRMATION, 3.6, one_more_takes_part),
    (NONE_HELD, Category.INTERVIEW_CANCELLATION, 4.6, is_none_held),
    (HOUR_FOR_THE_TAKING, Category.INTERVIEW_INVITATION, 3.6, is_for_the_taking),
    (HOUR_IS_YOURS, Category.INTERVIEW_CONFIRMATION, 3.6, is_given),
    (EITHER_HOUR, Category.INTERVIEW_INVITATION, 3.2, leaves_a_choice),
    (OTHER_HOUR_ASKED, Category.INTERVIEW_CHANGE, 3.4, asks_for_another_hour),
    (HOUR_FOR_A_POST, Category.INTERVIEW_INVITATION, 5.0, asks_for_an_hour_about_a_post),
    (INTERVIEW_FOR_A_POST, Category.INTERVIEW_INVITATION, 1.0, asks_to_an_interview_for_a_post),
    (HOUR_ASKED, Category.INTERVIEW_INVITATION, 2.6, asks_for_an_hour),
)
"""The same of what more than one sentence tells: in which of them it stands."""
