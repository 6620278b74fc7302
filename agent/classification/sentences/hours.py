"""Hours that are offered. One that is the reader's for the taking is no post, and of two the reader is to choose
one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from agent.classification.sentences.looked_for import looks_for
from agent.classification.tagging.posts import is_called_by_a_post
from agent.expressions import SEARCHED, expression, searched

HOUR_FOR_THE_TAKING = "hour-for-the-taking"
"""The signal of an hour that is the reader's if they want it."""

HOUR_IS_YOURS = "hour-is-yours"
"""The signal of an hour that is the reader's."""

IN_FOR_AN_HOUR = "in-for-an-hour"
"""The signal of an hour for which they are in."""

EITHER_HOUR = "either-hour"
"""The signal of two hours in a question, of which either will do."""

HOW_A_DAY_IS = "how-a-day-is"
"""The signal of a question how a day of the reader's is."""

HOUR_ASKED = "hour-asked"
"""The signal of a question for one hour, beside nothing that speaks of one which was told before."""

ASKS_TO_RING = "asks-to-ring"
"""The signal of a question whether, or when, they may ring the reader."""

HOUR_FOR_A_POST = "hour-for-a-post"
"""The signal of a question for an hour in which to talk about a post that is named: it needs no other word of one."""

INTERVIEW_FOR_A_POST = "interview-for-a-post"
"""The same where it is for an interview, in that word."""

OTHER_HOUR_ASKED = "other-hour-asked"
"""The signal of a question for an hour, in the place of one that fell through."""

ASKED_TO_ARRANGE = "asked-to-arrange"
"""The signal of who was asked to have the reader come to somebody else."""

ASKS_WHEN = "asks-when"
"""The signal of a bidding to say when the reader could come, or be reached."""

_OF_A_MAIL = 128  # sentences of which is kept what several sayings ask

DOWN_FOR = "down-for-an-hour"
"""The signal of who is down for an interview at an hour."""

CLOCK = (
    r"(?:\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]?clock\b)|\d{1,2}[:.h]\d\d\b|noon\b|midday\b"
    r"|(?:half|quarter)\s(?:past\s|to\s)?\w+)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b"
_LATE_TEENS = r"(?:eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th"
_TWENTIES = r"(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_WORDED_DAY = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\sof\s" + _MONTH + r"|"
    rf"(?:{_LATE_TEENS}|{_TWENTIES})\b(?:\sof\s{_MONTH})?)"
)
"""A day of the month in words: "the twelfth of March", "the twenty-first"."""
DAY = (
    rf"(?:{_WORDED_DAY}|\d{{1,2}}(?:st|nd|rd|th)\sof\s{_MONTH}|"
    r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|tomorrow\b|\d{1,2}(?:st|nd|rd|th)\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d{1,2}\b"
    r"|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)"
)
_PART = r"(?:\s(?:morning|afternoon|evening|lunchtime))?"
_AT = rf"(?:\s(?:at\s|@\s?|from\s|about\s|around\s)?(?:{CLOCK}|\d{{1,2}}\b))?"
_WHEN = rf"(?:{CLOCK}(?:\s(?:on\s)?{DAY})?|{DAY}{_PART}{_AT}|{DAY},?\s(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)\b)"
_PLACE_IN_A_DAY = (
    rf"(?:{_WHEN}|(?:the|that|this|a|our|last|first)\s(?:[\w:.]+\s){{0,3}}?(?:slot|time|appointment|hour|one|gap)"
    rf"(?:\s(?:on|at|from)\s{_WHEN})?)"
)
_FREE = r"(?:free|open|available|going|left|unclaimed|vacant|there)"
_YOURS = r"(?:all\s|still\s|now\s)?(?:yours|(?:there|free)\sfor\s(?:you|the\staking))\b"
_IS = r"(?:['’]s|\sis|\swould\sbe|\scan\sbe|\swill\sbe|\sare)"
_HOUR_YOURS = expression(
    rf"\b{_PLACE_IN_A_DAY}(?:{_IS}\s{_YOURS}|{_IS}\s(?:still\s|now\s)?{_FREE}\b[^.?!;]{{0,30}}?\b(?:it"
    rf"|that)(?:['’]s|\sis)"
    rf"\s{_YOURS})",
    re.IGNORECASE,
)
_FOR_THE_TAKING = expression(
    r"\b(?:if|should|whenever|for\sthe\staking|(?:just\s)?(?:say|give\sme)\s(?:the\sword|so|a\sshout|yes)"
    r"|let\s(?:me|us)\sknow"
    r"|shout|confirm|want\sit|fancy)\b|\?",
    re.IGNORECASE,
)
_POST = expression(
    r"\b(?:jobs?|roles?|posts?|positions?|places?|offers?|contracts?|shifts?|start(?:ing|s)?|hours\sa|rota"
    r"|tickets?|tables?"
    r"|puppy|kittens?|keys?)\b|\b(?:per|an)\shour\b|[£$€]",
    re.IGNORECASE,
)
"""What else is somebody's: beside a post and its pay an hour is the one at which they begin."""

_MEET = (
    r"(?:come|do|make|manage|pop|drop|swing|stop|nip|join|talk|speak|chat|meet|call|ring|attend|fit|spare|see|get\shere"
    r"|squeeze|be\s(?:free|here|there|available|with\sus)|start\swith|(?:jump|hop|get)\son"
    r"|have\sa\s(?:\w+\s)?(?:call|chat|word|talk|conversation))"
)
_ASKED_OF = (
    r"(?:(?:how|what)\sabout|any\schance|(?:would|will|are)\syou\s(?:be\s)?able\sto|how['’]?s|how\s(?:is|does"
    r"|would)|shall\s(?:we|i)\s(?:say|meet|talk|speak|aim|make|do"
    r"|try|go)"
    rf"|(?:could|can|would)\s(?:you|we|u)\s(?:(?:like|love|prefer|want|care|be\swilling)\sto\s|\w+\s)?{_MEET}\b"
    rf"|(?:would|do)\syou\s(?:prefer|rather)(?:\shave)?"
    r"|(?:could|can|may|might)\s(?:i|we)\s(?:buy|shout|get|stand|treat|take|offer)\syou\s(?:out\s)?(?:to\s"
    r"|for\s)?(?:an?\s)?(?:\w+\s)?"
    r"(?:coffee|tea|cuppa|brew|drink|beer|pint|lunch|breakfast|flat\swhite)\b|are\syou\s(?:free|around|about"
    r"|available)|fancy"
    rf"|either|maybe"
    r"|perhaps)"
)
_FITS = (
    r"(?:work|suit|do|be\s(?:possible|(?:as\s)?good|ok(?:ay)?|all\sright|convenient|any\sgood|better)|fit|good"
    r"|ok(?:ay)?"
    r"|convenient"
    r"|better|any\sgood|possible|look|sound)"
)
_DOES_IT_FIT = rf"(?:would|does|do|is|are|could)\s[^.?!;]{{0,20}}?\b{_WHEN}[^.?!;]{{0,30}}?\b{_FITS}\b"
_NOT_BY = (
    r"(?<!(?<!swing\s)(?<!stop\s)(?<!drop\s)(?<!come\s)(?<!pop\s)\bby\s)(?<!\buntil\s)(?<!\bfrom\s)(?<!\bbefore\s)"
)
"""Who swings by tomorrow does nothing by then."""
_EITHER = expression(
    rf"\b(?:{_ASKED_OF}|would|does|do|is|can\syou"
    rf"|could\syou)\b[^.?!;]{{0,60}}?\b{_NOT_BY}{_WHEN}[^.?!;]{{0,40}}?,?\s(?:or|and\sif\snot|otherwise"
    rf"|else)\s[^.?!;]{{0,25}}?\b(?:{_WHEN}"
    r"|\d{1,2}\b)[^.!;]{0,60}\?",
    re.IGNORECASE,
)
_WHICH = expression(
    r"\bwhich\s(?:\w+\s){0,3}?(?:would|do|does|is|suits?|works?)\b[^.!;]{0,60}\?|\b(?:let\s(?:me|us)\sknow"
    r"|tell\s(?:me|us)|say)\swhich\b"
    r"|\b(?:answer|reply|write\sback|come\sback\sto\s(?:me|us))\swith\s(?:the\sone|your\s(?:choice|preference|pick))\b"
    r"|\b(?:pick|choose|name|take)\s(?:(?:any\s)?one\b|whichever\b)",
    re.IGNORECASE,
)
_TWO_DAYS = expression(
    rf"\b{DAY}[^.?!;]{{0,60}}?\b(?:{DAY}|or\s(?:the\s)?\d{{1,2}}\b)|\b{CLOCK}[,;]?\s(?:(?:or|and)\s)?{CLOCK}",
    re.IGNORECASE,
)
_WHETHER_EITHER = expression(
    r"\b(?:let\s(?:me|us)\sknow|tell\s(?:me|us)|advise(?:\s(?:me|us))?|confirm|indicate|say)\s(?:please\s)?(?:if"
    r"|whether)\s"
    rf"(?:you(?:['’]re|\sare|\swould\sbe)\s(?:available|free|able\sto\s{_MEET})|you\s(?:can|could)\s{_MEET}"
    rf"|either\sof)\b"
    rf"[^.?!;]{{0,40}}?\b{_NOT_BY}{_WHEN}[^.?!;]{{0,40}}?,?\sor\s[^.?!;]{{0,25}}?\b(?:{_WHEN}|\d{{1,2}}\b)",
    re.IGNORECASE,
)
"""A choice without a question mark: "Please advise whether you are free on Tuesday at 11h00 or Wednesday"."""
_TWO_FIGURES = r"(?:at\s)?(?:1[0-2]|[1-9])(?::\d\d)?(?:,?\sor\s(?:at\s)?|\s?/\s?)(?:1[0-2]|[1-9])\b(?![:.]\d)"
_EITHER_FIGURE = expression(
    rf"\b(?:does|do|would|will|is|if|whether)\s(?:either\s)?{_TWO_FIGURES}(?:\s(?:on\s|this\s|next\s)?(?:the\s)?{DAY})?"
    r"(?:\s(?:would|will|is|be))?\s(?:best\s|better\s)?"
    r"(?:works?|suits?|better|best|good|fine|ok(?:ay)?|all\sright|alright|possible|convenient|any\sgood|fits?)\b"
    rf"|\b(?:prefer|rather(?:\s(?:have|do|come))?|like\sto\scome)\s{_TWO_FIGURES}(?:\s(?:on\s)?(?:the\s)?{DAY})?(?=\s?\?)",
    re.IGNORECASE,
)
"""Of two bare hours which is better: "Would 9 or 11 suit you?"."""
_HOUR_OR_FIGURE = rf"(?:{CLOCK}|(?:1?\d|2[0-3])\b(?![:.]\d))"
_BESIDE = r"(?:\s?[,/]\s?|,?\s(?:or|and)\s)(?:at\s)?"
_THEIRS_TO_OFFER = expression(
    r"\b(?:we|i)(?:['’]ve\sgot|\shave(?:\sgot)?|\s(?:can|could)\s(?:do|offer|make|see\syou|fit\syou\sin)|(?:['’]m"
    r"|['’]re|\sam|\sare)(?=\sfree\b))\s"
    r"(?:(?:free|slots?|spaces?|times?|gaps?|openings?|appointments?|available|left|either|at|on|you|for)\s){0,3}"
    rf"(?:{_HOUR_OR_FIGURE}(?:{_BESIDE}{_HOUR_OR_FIGURE}){{1,4}}\s(?:(?:free|left|open|available)\s)?(?:on\s|this\s"
    rf"|next\s)?(?:the\s)?{DAY}"
    rf"|{DAY}{_PART}\s(?:at\s)?{_HOUR_OR_FIGURE}{_BESIDE}(?:(?:on\s)?{DAY}{_PART}\s)?(?:at\s)?{_HOUR_OR_FIGURE})"
    rf"|\A\W{{0,3}}{DAY}{_PART}\s(?:at\s)?{_HOUR_OR_FIGURE}\sor\s(?:at\s)?{_HOUR_OR_FIGURE}\s?\?\Z"
    rf"|\A\W{{0,3}}(?:(?:how|what)\sabout\s|maybe\s|say,?\s|either\s)?{DAY}{_PART}\s(?:at\s"
    rf"|around\s)?{_HOUR_OR_FIGURE},?\sor\s"
    rf"{DAY}{_PART}\s(?:at\s|around\s)?{_HOUR_OR_FIGURE}\s?\?\Z",
    re.IGNORECASE,
)
"""Several hours that they have for the reader: "We have 9 or 10 on Monday", "Tuesday at 10 or 2?"."""
_FAILING = expression(
    rf"\b(?:failing\sthat|if\snot|otherwise|or(?:\selse)?|alternatively|and\sif\s(?:that|it)\s(?:doesn['’]t"
    rf"|does\snot|won['’]t)"
    rf"(?:\s\w+)?)\b[^.?!;]{{0,30}}?\b{_WHEN}",
    re.IGNORECASE,
)
_WILL_DO = r"(?:(?:is|be)\s)?(?:ok(?:ay)?|good|fine|all\s?right|any\s(?:good|use)|possible|works?|suits?)\b"
_DATE = r"(?:,?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b)?"
_IN_FEW_WORDS = (
    rf"\A\W{{0,3}}(?:(?:hi|hey|hello|hiya|morning)\b[^,.?!]{{0,20}},?\s)?(?:(?:how|what)\sabout\s"
    rf"|(?:shall\swe\s)?say\s|maybe\s)?"
    rf"(?:{DAY}{_DATE}{_PART},?\s(?:at\s|@\s?|about\s|around\s)?(?:(?:12\s)?{CLOCK}|\d{{1,2}}\b(?=\s?\?|,?\s{_WILL_DO}))"
    rf"|(?:12\s)?{CLOCK}\s(?:on\s)?{DAY}{_PART})(?:,?\s{_WILL_DO}|(?!\s(?:was|were|is|has|had)\b))"
)
"""A question that is hardly more than its day and hour: "Thurs 4 ok?"."""
_HOUR_ALONE = (
    rf"\A\W{{0,3}}(?:(?:how|what)\sabout\s|say\s|maybe\s)?(?:at\s)?{CLOCK}(?:\sinstead|,?\s{_WILL_DO})?(?=\s?\?\Z)"
)
_PUTS_DOWN = (
    rf"\b{_WHEN}[^.?!;]{{0,40}}?\b(?:(?:shall|should|can|could)\s(?:i|we)|(?:would|do)\syou\s(?:like|want)\s(?:me"
    rf"|us)\sto)\s"
    r"(?:put|pencil|book|slot|mark|sign)\syou\s(?:in|down|up)\b"
)
"""A question whether the reader is to be put down for an hour: "2.15 is still free, shall I pencil you in?"."""
_ONE_HOUR = expression(
    rf"(?:{_IN_FEW_WORDS}|{_HOUR_ALONE}|{_PUTS_DOWN}|\b(?:{_ASKED_OF}\b[^.?!;]{{0,110}}?\b{_NOT_BY}{_WHEN}"
    rf"|{_DOES_IT_FIT}))[^.!;]{{0,100}}\?",
    re.IGNORECASE,
)
HOUR_OF_A_DAY = expression(
    rf"\b{_NOT_BY}{DAY}[^.?!;]{{0,30}}?\b{CLOCK}|\b{CLOCK}[^.?!;]{{0,15}}?\b{DAY}", re.IGNORECASE
)
_SHORTENED = expression(r"\b(st|rd|ave|blvd|mr|mrs|ms|dr|bldg|apt|no|nr)\.(?=\s)", re.IGNORECASE)
"""What is written short within a sentence: "the shop on Keele St. tomorrow"."""
_IS_IT_FINE = expression(
    r"\A\W{0,3}(?:(?:so|and|please)\s)?(?:is|would|does|do|will|can|could|are)\s(?:this|that|it|you|these"
    r"|the\s(?:time|date|day|"
    rf"moment|slot))\s(?:\w+\s){{0,3}}?(?:{_FITS}|make\s(?:it|that|this)|available|free)\b[^.!;]{{0,40}}\?",
    re.IGNORECASE,
)
"""A question whether what was told before it will do: "Proposal: Tuesday at 2. Is that ok for you?"."""
_TOLD_JUST_BEFORE = 2  # sentences
_NEAR = 2  # sentences before a question for an hour, in which the post is named
_RING = (
    r"(?:(?:just\s|quickly\s)?(?:call|ring|phone|telephone|buzz)(?:ing)?\s(?:you|u|ya)\b"
    r"|(?:giv(?:e|ing)\s(?:you|u|ya)|hav(?:e|ing)|do(?:ing)?|tak(?:e|ing))\s(?:an?\s)?(?:\w+\s)?"
    r"(?:call|ring|bell|buzz|tinkle|phone\s?call)\b)"
)
_MAY_RING = expression(
    rf"\b(?:(?:can|could|may|might|shall|should)\s(?:i|we|\w+\sand\si)|(?:is\sit\s)?(?:ok(?:ay)?|alright|all\sright"
    rf"|fine|"
    rf"cool|good)\s(?:for\sme\sto|if\s(?:i|we))|(?:do|would)\syou\smind\s(?:if\s(?:i|we)|me|us)|(?:are\s)?you\s"
    rf"(?:able|free|around|about|available|ok(?:ay)?|good)\s(?:to|for\sme\sto|if\s(?:i|we)))\s{_RING}"
    rf"[^.?!;]{{0,60}}?\b{_NOT_BY}{_WHEN}[^.!;]{{0,60}}\?"
    r"|\b(?:let\s(?:me|us)\sknow|tell\s(?:me|us)|send\s(?:me|us)|text\s(?:me|us)|(?:give|drop)\s(?:me|us)|need"
    r"|what(?:['’]s|\sis)|when(?:['’]s|\sis)|is\sthere)\s(?:\w+\s){0,3}?(?:good|best|better|convenient|suitable"
    r"|decent|handy|"
    r"nice)\s(?:time|day|hour|moment|number\sand\stime)s?\s(?:\w+\s){0,3}?(?:to|for)\s(?:\w+\s){0,4}?"
    r"(?:call|ring|phone|reach|talk|speak|chat|catch|get\s(?:a\s)?hold\sof)\b",
    re.IGNORECASE,
)
"""Whether they may ring at an hour, or when it is good to: "Can I give you a bell tomorrow around 2?"."""
OF_WORK = expression(
    r"\b(?:start(?:\s(?:on|with\sus|work|from|here))?|begin|first\s(?:day|shift)|accept|sign|induction|let\s(?:me"
    r"|us)\sknow)\b",
    re.IGNORECASE,
)
"""What is asked beside a day that is no meeting: when they begin, and by when they answer."""
OF_BEFORE = expression(
    r"\b(?:instead|rather\sthan|earlier|later|same\s(?:time|hour|day|place)|than\splanned|and\snot|not\s\d|sorry"
    r"|apolog\w*|afraid|unfortunately|can['’]?t|cannot|won['’]?t|unable|resched\w*"
    r"|mov(?:e|ed|ing)"
    r"|push\w*|postpon\w*|bump\w*|shift(?!\s(?:lead|manag|superv|fore|work|engineer|nurse|cook|chef))|swap|change[ds]?|no\slonger|something(?:['’]s|\shas)?\s(?:come|came"
    r"|cropped)|called"
    r"\s(?:in|away)|double[\s-]booked|clash\w*|after\sall|another\s(?:time|day)|ill|sick)\b",
    re.IGNORECASE,
)
"""What is said of an hour that was told before, and holds no more."""

_FOR_A_POST = expression(
    r"\b(?:for|about|regarding|re|concerning|discuss(?:ing)?|sharing|have|['’]ve\sgot|handling|working\son|filling)\s"
    r"(?:(?:the|our|an?|your|this|that)\s)?(?P<post>(?:(?!for\b"
    r"|about\b)[\w&/-]+\s){1,5}?"
    r"(?:job|role|post|position|vacancy|opening|spot))\b"
    r"|\binterview(?:ed)?\s(?:for|as)\s(?:(?:the|an?)\s)?(?P<named>(?-i:[A-Z])[\w-]*(?:\s(?-i:[A-Z])[\w-]*){0,3})",
    re.IGNORECASE,
)
_SOUGHT = expression(
    r"\b(?:(?:we|i)(?:['’](?:re|m|ve)|\s(?:are|am|have|do))?|they(?:['’]re|\sare)?)\s(?:(?:also|now|currently"
    r"|really|still|"
    r"urgently|desperately|just|always|been)\s){0,2}(?:after|need|want|seek(?:ing)?|hiring|recruiting|short\sof"
    r"|in\sneed\sof|"
    r"(?:looking|hunting|searching|advertising|recruiting)\sfor|looking\sto\s(?:hire|recruit|appoint|find|take\son)|"
    r"trying\sto\s(?:find|hire))\s(?:an?|another|one\smore|some|a\snew)\s(?P<sought>(?:(?!(?:in|for|to|at|who|with"
    r"|on|and|"
    r"that|from|of|as)\b)[\w&/-]+\s?){1,5})",
    re.IGNORECASE,
)
"""Whom they are after: "We're after a reserving actuary"."""
_AN_INTERVIEW = expression(r"\b(?:an?|your|the)\s(?:\w+\s){0,2}?interview\s(?:for|as|about)\b", re.IGNORECASE)
_INTERVIEWS_FOR = expression(rf"\binterviews\s(?:for|about)\b[^.?!;]{{0,80}}?\b{DAY}", re.IGNORECASE)
"""On which day they interview for a post: the hour that is then asked for is one of these."""
_WANTS_TO_INTERVIEW = expression(
    r"(?:(?:would|['’]d)\s(?:really\s|very\smuch\s)?(?:like|love)|wants?|wish(?:es)?|(?:is|are)\s(?:keen|eager"
    r"|happy))\sto\s"
    r"(?:interview\syou\s(?:for|as)|(?:meet|see)\s(?:with\s)?you\s(?:for|about))\b"
    r"|\binvit(?:e\syou|ing\syou|ed)\s(?:to|for)\s(?:(?:come|attend)\s(?:(?:to|for)\s)?)?(?:an?\s"
    r"|the\s)?(?:[\w-]+\s)?interview\s(?:for|as)\b",
    re.IGNORECASE,
)
"""Who wants to interview the reader for a post, or invites to it, with no word of an hour: an agency tells for whom so,
and a board's secretary what it has decided."""
_A_CLOCK = expression(CLOCK, re.IGNORECASE)
A_DAY = expression(rf"\b{DAY}", re.IGNORECASE)
_WANTS_TO_MEET = expression(
    r"\b(?:we|i)(?:(?:\swould|['’]d)\s(?:really\s|very\smuch\s)?(?:like|love|be\s(?:keen|happy|glad|delighted))|"
    r"\s(?:want|wish)|(?:\sare|\sam|['’]re|['’]m)\s(?:keen|happy|eager|pleased))\sto\s"
    r"(?:meet|see|talk\s(?:to|with)|speak\s(?:to|with)|sit\sdown\swith|invite|have)\s(?:with\s)?you\b",
    re.IGNORECASE,
)
_HIRES_FOR = expression(r"\b(?:role|position|post|vacancy|opening)\b", re.IGNORECASE)
_TAKES_ONE = expression(
    r"(?:\A|[.,!;:–—-]\s?|\b(?:so|think|then)\s)\W*(?:the\s|your\s)(?:first|second|third|last|latter|former|earlier"
    r"|later)"
    r"(?:\s(?:one|option|date|time|slot|day|suggestion))?(?:\s(?:of\s(?:these|those|the\s\w+)))?\s(?:works|suits"
    r"|(?:is|would\sbe|would)\s(?:work|suit|the\s)?)"
    r"\s?(?:(?:us|me|everyone|everybody)\s)?(?:best|better|fine|good|great|perfect|well|ideal|ok(?:ay)?)(?:\s(?:for"
    r"|with)\s(?:me|us|them|him|her|everyone|everybody))?"
    r"(?=\s?[.,!;–—-]|\s?\Z)"
    r"|\byour\s(?:first|second|third|other|preferred)\s(?:choice|preference|option|slot)\sit\s(?:is|will\sbe)\b",
    re.IGNORECASE,
)
_SOMEBODY = (
    r"\s(?-i:[A-Z])[\w'’-]{1,20}(?:\s(?-i:[A-Z])[\w'’-]{1,20}){1,2}"
    r"(?:\s\([^().?!]{2,40}\)|,\s[^,.?!;()]{2,40}(?=,|\.|!|\Z|\sand\b))?"
)
_DOWN_FOR = expression(
    r"\byou(?:['’]re|\sare|['’]ve\sbeen|\shave\sbeen|['’]ll\sbe|\swill\sbe)\s(?:now\s|all\s)?(?:(?:down"
    r"|booked(?:\sin)?|confirmed"
    r"|pencilled\sin|scheduled|"
    r"expected)\sfor\s(?:(?:an?|your|the)\s)?(?:\w+\s){0,2}?interview\b|(?:meeting|seeing"
    r"|interviewing\swith)\s(?-i:[A-Z])[^.?!;]{2,80}?)"
    rf"[^.?!;]{{0,60}}?\b(?:{CLOCK}|{DAY})"
    r"|\byou(?:['’]ll|\swill)\sbe\s(?:meeting(?:\swith)?|seeing|interviewed\sby|(?:speaking|talking)\s(?:to|with))"
    rf"(?:{_SOMEBODY}(?:,|\sand|\s&)?){{1,4}}[.!]?\s?\Z"
    rf"|\b(?:{DAY}{_PART}\s(?:at\s|@\s?)?(?:{CLOCK}|\d{{1,2}})|{CLOCK}\s(?:on\s)?(?:the\s)?{DAY})\s?(?:is"
    rf"|['’]s)\s(?:now\s|all\s|also\s)?"
    r"(?:confirmed|sorted|in\sthe\sdiary|locked\sin)\b(?!\s(?:for|by)\s(?:some|an|the\sother))",
    re.IGNORECASE,
)
"""Who is down for an interview at an hour or on a day, or meets somebody by name."""
_IN_FOR = expression(
    r"\byou(?:['’]re|\sare)\s(?:all\s|now\s)?in\s"
    r"(?:for|(?:at|with)\s(?-i:[A-Z])[\w&'’]*(?:\s(?-i:[A-Z])[\w&'’]*){0,3}\s(?:for|on|at))\s"
    rf"(?:{CLOCK}|{DAY}[^.?!;\d]{{0,20}}\d)",
    re.IGNORECASE,
)
_PUT_DOWN = expression(
    r"\b(?:i|we|he|she|they|(?-i:[A-Z])\w+)(?:['’]ve|['’]s|\shave|\shas)?\s(?:just\s|now\s|already\s|provisionally\s)?"
    r"(?:put|got|popped|added|entered|noted|marked|written|pencill?ed|stuck|slotted|logged)\s(?:you|us)\s(?:down\s"
    r"|in\s|up\s)?"
    r"(?:(?:in|into|on|to|onto)\s(?:the|my|our|his|her|their|(?-i:[A-Z])\w+['’]s)\s(?:\w+\s)?(?:diar(?:y|ies)"
    r"|calendars?|schedule|book|list|system)\s)?"
    rf"(?:for|as|at|on)\s(?:{CLOCK}|{DAY}[^.?!;\d]{{0,20}}\d)"
    r"|\b(?:have|has|['’]ve)\s(?:got\s)?you\s(?:down\s|in\s)?(?:in|on)\s(?:the|my|our|his|her|their|(?-i:[A-Z])\w+['’]s)\s(?:\w+\s)?"
    rf"(?:diary|calendar|schedule)\s(?:(?:for|at|on)\s)?(?:{CLOCK}|{DAY}[^.?!;\d]{{0,20}}\d)"
    rf"|\b(?:i|we)(?:['’]ll|\swill)\s(?:put|book|pop|pencil)\syou\s(?:down|in)\sfor\s(?:{CLOCK}"
    rf"|{DAY}[^.?!;\d]{{0,20}}\d)"
    r"|\byou(?:['’]ve|\shave)\sbeen\s(?:allocated|allotted|assigned|given)\s(?:an?\s|the\s)?(?:interview\s)?(?:slot"
    r"|time|appointment)?\s?(?:of\s|at\s|on\s)?"
    rf"(?:the\s)?(?:{CLOCK}|{DAY}[^.?!;\d]{{0,20}}\d)",
    re.IGNORECASE,
)
_SUPPOSED = expression(r"\b(?:if|unless|once|should\syou)\b", re.IGNORECASE)
OWNED = expression(r"['’]s\b")  # "the receptionist's job"
TO_TALK = expression(
    r"\b(?:interview\w*|discuss(?:ion)?|chat|call|talk|meet(?:ing)?|speak|conversation|word|coffee|yarn|natter"
    r"|chin-?wag"
    r"|catch[\s-]?up|come\s(?:in|over|by|round|down)"
    r"|pop\sin|see\s(?:you|us|me))\b",
    re.IGNORECASE,
)
_HOW_IS_A_DAY = expression(
    rf"\b(?:what(?:['’]s|\sis|\sdoes)|how(?:['’]s|\sis|\sdoes|\sare))\s(?:(?:your|you"
    rf"|yer)\s)?(?:\w+\s)?(?:{DAY}{_PART}|week|diary|calendar|schedule|you)\s"
    r"(?:\w+\s)?(?:look(?:ing)?(?:\slike)?|like|fixed|placed|set)\b[^.!;]{0,40}\?",
    re.IGNORECASE,
)
_RING_TO_ARRANGE = expression(
    r"\b(?:please|kindly|do|could\syou|can\syou|just|(?:simply|you\s(?:can|may))\s?)\s?(?:telephone|phone|ring"
    r"|call|contact|e-?mail|text|message|speak\sto|"
    r"give)\b[^.?!;]{0,60}?\bto\s(?:arrange|fix|book|set\s(?:up\s)?|make|agree|sort\sout|organise|organize|find"
    r"|pick|choose)\s?(?:up\s)?(?:it|this|that|an?\s"
    r"(?:\w+\s)?(?:time|day|date|visit|appointment|slot|meeting|interview|chat)|which\sday|the\s(?:time|day|date"
    r"|details))\b",
    re.IGNORECASE,
)
_ASKED_TO_ARRANGE = expression(
    r"\b(?:has|have)\s(?:kindly\s)?(?:asked|instructed|requested|told)\s(?:that\s)?(?:me|us|i|we)\s(?:to\s)?"
    r"(?:(?:arrange|organi[sz]e|set\s(?:it\s)?up|fix\sup|find\sa\s(?:time|date|day"
    r"|slot))\s(?:for\syou\s)?(?:to\s(?:come|meet|see|call|visit|speak|talk)"
    r"|(?:an?|your|the\sfirst)\s(?:\w+\s){0,2}(?:interview|meeting|chat|call|visit|conversation)\b|a\stime\b)"
    r"|invite\syou\s(?:to|for|in)\b|(?:see|find\sout|ask)\swhen\syou\b)",
    re.IGNORECASE,
)
"""Who asks for somebody else: "Mr Ayre has asked me to arrange for you to come in and see him"."""
_OF_NO_MEETING = expression(r"\b(?:feedback|if\syou|should\syou|unsuccessful|start|induction|uniform)\b", re.IGNORECASE)
_FELL_THROUGH = expression(
    r"\b(?:overlook\w+|(?:had\s|have\s|completely\s|quite\s)?forg[eo]t(?:ten)?|(?:did|had)(?:n['’]t"
    r"|\snot)\s(?:see|seen|notice\w*|"
    r"realis\w+|realiz\w+)|(?:has|have|had|having|got|['’]ve)\s(?:now\s|just\s)?(?:had\s|got\s)?to\s(?:go|be|take"
    r"|leave|stay|drive|"
    r"fly|attend|cover|collect|pick|work)|called\s(?:in|away|out|to)|been\s(?:held|delayed|kept|asked|called"
    r"|summoned|double)|(?:came|come|"
    r"cropped)\s(?:in|up)|no\s(?:good|use|longer)|wants?\s(?:a|an|me|us)|(?:is|are|am|['’]m|['’]s"
    r"|going\sto\sbe)\s(?:now\s)?(?:ill|sick|"
    r"poorly|away|off|out\sof|in\s(?:theatre|court|surgery|hospital|bed)|on\sa\s(?:train|course|plane)|stuck"
    r"|tied\sup))\b",
    re.IGNORECASE,
)
_ANY_HOUR = expression(rf"\b{_NOT_BY}{_WHEN}", re.IGNORECASE)
_SLOT_GONE = expression(
    rf"\b(?:that(?:\s(?:one|slot|time|hour|appointment))?|(?:the|your)\s(?:[\w:.]+\s)?(?:one|slot|time|hour"
    rf"|appointment)"
    rf"|the\s\d[\w:.]*|{_WHEN})(?:['’]s|\shas|\sis)\s(?:(?:just|now|already|since|been|unfortunately|sadly)\s){{0,3}}"
    r"(?:gone|taken|booked\sup|snapped\sup|filled|grabbed|no\slonger\s(?:free|available|open))(?=\s?(?:[.,;!–—-]|\Z)"
    r"|\s(?:i['’]m\safraid|sorry|unfortunately|but|now|since)\b)"
    r"|\bhad\sthat\s(?:one|slot|time)\staken\b",
    re.IGNORECASE,
)
"""An hour that was on offer and is somebody else's by now: "Ah, that has just gone I'm afraid"."""
_LENGTH = (
    r"(?:(?:about|around|say|maybe|just)\s)?(?:(?:an|one|two|half\san|a\shalf|quarter\sof\san|a\squarter\sof\san"
    r"|an\shour\sand\sa\shalf)\s?(?:hours?)?"
    r"|(?:\d{1,3}|five|ten|fifteen|twenty|thirty|forty(?:-?\s?five)?)\s?(?:hours?|hrs?|minutes?|mins?))\b"
)
_MAY_WE = (
    r"(?:(?:can|could|may|might|shall|should)\s(?:we|i|you|u)|(?:would|will|do|does|d)\s?(?:you|u|it|that)\s(?:mind"
    r"|matter|be\sok(?:ay)?|help)?"
    r"\s?(?:if\s(?:we|i|you))?|any\schance(?:\sthat)?(?:\sof|\s(?:we|i|you)\s(?:can|could|might))?|(?:ok(?:ay)?"
    r"|all\sright|possible)\s(?:to|if\s(?:we|i))"
    r"|(?:i|we)(?:['’]ll)?\s(?:need|have)\sto)"
)
_SHIFTED = (
    r"(?:push|shift|slide|bump|nudge|move|put|knock|bring|pull)(?:ing)?(?:\s(?:it|us|this|that|things?|you"
    r"|(?:the|our|your|my)\s(?:interview|call|chat|meeting|talk|session|slot|start|zoom|conversation)))?"
    r"(?:\s(?:back|out|on|forwards?|along|up|down))?\s(?:by\s)?"
)
_MAKES_IT = expression(
    rf"\b(?:can|could|shall|will|would)\s(?:you|u|we|i)\s(?:\w+\s)?(?:make|do|say)\s(?:it|that|us)\s(?!at\b|to\b"
    rf"|for\b|through\b)"
    rf"(?:about\s|around\s|more\slike\s)?(?:{_WHEN}|half\s\d|\d{{1,2}}\b)"
    r"(?!\s(?:cop(?:y|ies)|pages?|people|persons?|references?|referees?|days?|weeks?|months?|hours?|min(?:ute)?s?"
    r"|rounds?|of)\b)"
    rf"|\b(?:{_WHEN}|\d{{1,2}})(?:['’]s)?\s(?:\w+\s)?(?:has\s(?:now\s|just\s)?become|becomes?|(?:has\s)?turn(?:s"
    rf"|ed)?\sinto)"
    rf"\s(?:an?\s)?(?:{_WHEN}|\d{{1,2}}\b)"
    rf"|\bnot\s(?:on\s|at\s)?{_WHEN}[^.?!;]{{0,40}}?\bbut\s(?:on\s|at\s)?{_WHEN}(?!\s(?:or|would|is|could|may|might"
    rf"|if|and)\b|['’]s)"
    r"|\b(?:mind|ok(?:ay)?|all\sright|could|can|shall|happy|possible)\s(?:if\s)?(?:we|i|you|u)\s(?:leave|put|push"
    r"|park|hold|keep|delay)\s(?:it|this|that|us)"
    r"\s(?:over\s|off\s|back\s)?(?:till|until|to|for)\s(?:next|after|later|the\s(?:following|week|day)|mon|tue|wed"
    r"|thu|fri|sat|sun|tomorrow)"
    rf"|\b{_MAY_WE}\s{_SHIFTED}(?:{_LENGTH}|(?:to|till|until)\s(?:{CLOCK}|{DAY}|\d{{1,2}}(?=\s?(?:[?.,;]|please"
    rf"|instead|if|or|on)|\Z)))"
    rf"|\b{_MAY_WE}\s(?:do|make|start|begin|go|meet|talk|speak|have)(?:ing)?\s(?:it\s|this\s|you\s"
    rf"|us\s)?{_LENGTH}\s(?:earlier|later|sooner)\b"
    rf"|\bwould\s{_LENGTH}\s(?:earlier|later|sooner)\s(?:work|be|suit|do|help)\b",
    re.IGNORECASE,
)
"""What asks for an hour in the place of another: "can you make it half past one"; to make it at one is only to come."""

_SAY_WHEN = expression(
    r"\b(?:(?:let\s(?:me|us)\sknow|tell\s(?:me|us)|advise(?:\s(?:me|us))?|indicate)\s(?:please\s)?"
    r"(?:when|on\swhich|at\swhat|(?:which|what)(?:\s\w+)?\s(?:days?|mornings?|afternoons?|evenings?|times?|dates?"
    r"|hours?)|which)\b"
    r"[^.?!;]{0,60}?(?:\byou\b[^.?!;]{0,30}?\b(?:come|reached?|call(?:ed)?|r[iu]ng|talk|speak|meet|free|available"
    r"|visit|manage|make"
    r"|attend|be\shere)\b|\b(?:suits?|works?\s(?:best\s)?for)\syou\b)"
    r"|(?:suggest|propose|send|give|name)\s(?:me\s|us\s)?(?:an?|two|three|some|a\s(?:few|couple\sof)|several"
    r"|possible)\s(?:\w+\s)?"
    r"(?:times?|dates?|days?|slots?)\b[^.?!;]{0,60}?\b(?:i|we|you)(?:['’]re)?\s(?:can|could|might|are|will|would"
    r"|free|available)\b)"
    r"|\A\W{0,3}(?:(?:and|so)\s)?(?:(?:what|which)\s(?:time|day|hour)|when)(?:['’]?s|\s(?:is|are|would\s(?:be|work"
    r"|suit)|works?|suits?))"
    r"(?:\s(?:good|best|better|easiest|easier|convenient|ok(?:ay)?|handy))?(?:\s(?:for|with)\syou)?\s?\?",
    re.IGNORECASE,
)
_ONLY_LATER = expression(
    r"\b(?:if|unless|once|may|might|we(?:['’]ll|\s(?:will|would|shall))|later|successful|shortlisted|should\s(?:you"
    r"|your))\b",
    re.IGNORECASE,
)


@looks_for(_HOUR_YOURS)
def is_for_the_taking(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that an hour is the reader's if they want it, or None: "8.30
    is yours if you want it." It is None where a post or its pay is spoken of beside it."""
    at = _hour_of_theirs(sentences)
    return at if at is not None and _is_asked(sentences, at) else None


@looks_for(_HOUR_YOURS)
def is_given(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that an hour is the reader's, without asking, or None: "The
    10.15 appointment on Monday is yours"."""
    at = _hour_of_theirs(sentences)
    return at if at is not None and not _is_asked(sentences, at) else None


def asks_of_days(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether the reader is asked if a day or an hour would do, or which of some
    that were just named, whatever was said before."""
    said = searched(sentences)
    for at, text in enumerate(said):
        if OF_WORK.search(text):
            continue
        of_which = _WHICH.search(text) and any(map(_TWO_DAYS.search, said[max(0, at - _TOLD_JUST_BEFORE) : at + 1]))
        if of_which or _EITHER.search(text) or _EITHER_FIGURE.search(text) or _asks_one_hour(text):
            return True
    return False


@looks_for(_EITHER, _EITHER_FIGURE, _ONE_HOUR, _WHETHER_EITHER, _THEIRS_TO_OFFER)
def leaves_a_choice(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader for either of two hours, or None: "Would Tuesday
    at 10 or Thursday at 2 suit you?" It is None where an hour that was told before no longer holds."""
    said = searched(sentences)
    if any(map(OF_BEFORE.search, said)):
        return None
    for at, text in enumerate(said):
        either = (
            _EITHER.search(text)
            or _EITHER_FIGURE.search(text)
            or _WHETHER_EITHER.search(text)
            or _THEIRS_TO_OFFER.search(text)
            or (_asks_one_hour(text) and any(map(_FAILING.search, said[at : at + 2])))
        )
        if either and not OF_WORK.search(text):
            return at
    return None


@looks_for(_ONE_HOUR, _IS_IT_FINE)
def asks_for_an_hour(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader for an hour, or None: "Could you do Tuesday at
    3?" It is None where an hour that was told before no longer holds."""
    said = searched(sentences)
    if any(map(OF_BEFORE.search, said)):
        return None
    return next((at for at, text in enumerate(said) if _asks_for_one(text) or _asks_for_what_was_told(said, at)), None)


def _asks_one_hour(text: str) -> bool:
    """Whether a sentence asks for one hour: it is long looked for, and only where there is a question mark."""
    return "?" in text and _ONE_HOUR.search(text) is not None


def _asks_for_what_was_told(said: Sequence[str], at: int) -> bool:
    """Whether a sentence asks if the hour will do that one just before it tells."""
    if _IS_IT_FINE.match(said[at]) is None:
        return False
    before = said[max(0, at - _TOLD_JUST_BEFORE) : at]
    told = any(HOUR_OF_A_DAY.search(text) and not _POST.search(text) for text in before)
    return told and not any(map(OF_WORK.search, (*before, said[at])))


@looks_for(_MAY_RING)
def asks_to_ring(text: str) -> bool:
    """Given a sentence, return whether it asks to ring the reader at some hour, or when they may: "Can I give you a
    ring at 3 tomorrow?"."""
    return _MAY_RING.search(text[:SEARCHED]) is not None


@looks_for(_SAY_WHEN)
def asks_when(text: str) -> bool:
    """Given a sentence, return whether it asks the reader to say when they could come, or be reached: "Let me know when
    you could come in", "What time's good?"."""
    found = _SAY_WHEN.search(text[:SEARCHED])
    return found is not None and _ONLY_LATER.search(text[: found.start()]) is None


@looks_for(_WANTS_TO_MEET, _ONE_HOUR)
def asks_for_an_hour_about_a_post(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader for an hour to talk, where that one or one near
    it names the post that they would talk about, or None: "Could we talk on Tuesday at 3 about the Team Leader
    role?"."""
    said = searched(sentences)
    if (told := next((at for at, text in enumerate(said) if _would_meet_for_a_post(text)), None)) is not None:
        return told
    at = next((at for at, text in enumerate(said) if _asks_for_one(text)), None)
    if at is None:
        return None
    to_talk = any(map(TO_TALK.search, said[max(0, at - 1) : at + 2]))
    return at if to_talk and any(map(_names_a_post, said[max(0, at - _NEAR) : at + 2])) else None


def _would_meet_for_a_post(text: str) -> bool:
    """Whether a sentence says that they would meet the reader for a post, and at which hour of which day."""
    wants = _WANTS_TO_MEET.search(text) and _HIRES_FOR.search(text)
    return bool(wants and A_DAY.search(text) and _A_CLOCK.search(text)) and _names_a_post(text)


@looks_for(_TAKES_ONE)
def takes_one(text: str) -> bool:
    """Given a sentence, return whether it takes one of several times that the reader named by its place among them:
    "The second one works best for us"."""
    return "?" not in text and _TAKES_ONE.search(text[:SEARCHED]) is not None


@looks_for(_DOWN_FOR)
def is_down_for_an_hour(text: str) -> bool:
    """Given a sentence, return whether it tells the reader of an interview at an hour, or whom they meet then: "You're
    down for an interview on Friday at 11am"."""
    said = text[:SEARCHED]
    told = "?" not in said and _DOWN_FOR.search(said) is not None
    return told and OF_BEFORE.search(said) is None and _SUPPOSED.search(said) is None


@looks_for(_IN_FOR)
def is_in_for_an_hour(text: str) -> bool:
    """Given a sentence, return whether the reader is in for an hour, and not in the team: "You're in for Monday at
    10"."""
    said = text[:SEARCHED]
    return _IN_FOR.search(said) is not None and not ("?" in said or OF_WORK.search(said) or _SUPPOSED.search(said))


@looks_for(_PUT_DOWN)
def puts_the_reader_down(text: str) -> bool:
    """Given a sentence, return whether it tells the reader that they were written down for an hour: "I've put you in
    the diary for 2pm on Thursday"."""
    said = text[:SEARCHED]
    found = _PUT_DOWN.search(said)
    return found is not None and "?" not in said and not (OF_BEFORE.search(said) or _SUPPOSED.search(said))


@looks_for(_WANTS_TO_INTERVIEW, _WANTS_TO_MEET, _ONE_HOUR)
def asks_to_an_interview_for_a_post(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader for an hour of an interview for a post, or says
    that somebody wants to interview them for one, or None: "We would like to interview you for the Team Leader
    role"."""
    wants = (
        at for at, text in enumerate(sentences) if _WANTS_TO_INTERVIEW.search(text[:SEARCHED]) and _names_a_post(text)
    )
    if (first := next(wants, None)) is not None:
        return first
    at = asks_for_an_hour_about_a_post(sentences)
    if at is None:
        return None
    of_days = any(_INTERVIEWS_FOR.search(text[:SEARCHED]) for text in sentences[max(0, at - _NEAR) : at + 1])
    return at if of_days or _AN_INTERVIEW.search(sentences[at][:SEARCHED]) else None


def _names_a_post(text: str) -> bool:
    found = (one["post"] or one["named"] or one["of"] for one in _FOR_A_POST.finditer(OWNED.sub("", text)))
    sought = (one["sought"] for one in _SOUGHT.finditer(text))
    return any(is_called_by_a_post(one.strip().removesuffix(" spot")) for one in chain(found, sought))


@looks_for(_RING_TO_ARRANGE, _HOW_IS_A_DAY)
def asks_how_a_day_is(text: str) -> bool:
    """Given a sentence, return whether it asks how a day of the reader's is, or that they ring to arrange one: "How's
    your Thursday looking?"."""
    said = text[:SEARCHED]
    rings = _RING_TO_ARRANGE.search(said) is not None and _OF_NO_MEETING.search(said) is None
    return rings or _HOW_IS_A_DAY.search(said) is not None


@looks_for(_MAKES_IT, _FELL_THROUGH, _SLOT_GONE)
def asks_for_another_hour(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one asks the reader for an hour because another fell through, or
    None: "Tuesday at 3 is no good now. Could you do Thursday at 4?"."""
    said = searched(sentences)
    made = next((at for at, text in enumerate(said) if _MAKES_IT.search(text)), None)
    if made is not None:
        return made
    fell = next((at for at, text in enumerate(said) if _SLOT_GONE.search(text) and not _POST.search(text)), None)
    if fell is None:
        fell = next((at for at, text in enumerate(said) if _fell_through(text)), None)
        if fell is None or not _ANY_HOUR.search(said[fell]):
            return None
    return next((at for at in range(fell, len(said)) if _asks_for_one(said[at])), None)


def _fell_through(text: str) -> bool:
    """Whether an hour fell through, and is not only asked about."""
    found = _FELL_THROUGH.search(text)
    if found is None or not text.endswith("?"):
        return found is not None
    asked = _ONE_HOUR.search(text)
    return asked is not None and asked.start() > found.end()


@lru_cache(maxsize=_OF_A_MAIL)
def _asks_for_one(text: str) -> bool:
    plain = _SHORTENED.sub(r"\1", text) if "." in text[:-1] else text
    return _asks_one_hour(plain) and OF_WORK.search(text) is None


def _hour_of_theirs(sentences: Sequence[str]) -> int | None:
    return next((at for at, text in enumerate(sentences) if _is_an_hour_of_theirs(text[:SEARCHED])), None)


@lru_cache(maxsize=_OF_A_MAIL)
def _is_an_hour_of_theirs(text: str) -> bool:
    return _HOUR_YOURS.search(text) is not None and _POST.search(text) is None


def _is_asked(sentences: Sequence[str], at: int) -> bool:
    return any(_FOR_THE_TAKING.search(text[:SEARCHED]) for text in sentences[at : at + 2])


@looks_for(_ASKED_TO_ARRANGE)
def is_asked_to_arrange(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that its writer was asked to have the reader come, or None:
    "Dr Ruiz has asked me to find a time for you to meet her." It is None where an hour that was told before no longer
    holds."""
    said = searched(sentences)
    if any(map(OF_BEFORE.search, said)):
        return None
    return next((at for at, text in enumerate(said) if _ASKED_TO_ARRANGE.search(text)), None)
