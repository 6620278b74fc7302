"""Politeness: a kind word around a plain one says no more than that one does.

"Good to meet you, I'll run it past the owner and let you know" is an answer without a decision, however much of it is
about how good it was to meet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from agent.classification.judgement.doubts import speaks_of_more
from agent.classification.judgement.thresholds import ACTING, OUTRIGHT
from agent.classification.senders.known import Known
from agent.classification.sentences.deliberations import DELIBERATES
from agent.classification.sentences.few_words import TELLS_BY
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.sayings import OTHERS_FIRST, WHOLE
from agent.classification.table.letters import DEBRIEF, TOLD_LATER
from agent.classification.table.meetings import RINGS
from agent.classification.table.patterns import signals_in
from agent.classification.table.signal import Where
from agent.classification.tagging.tags import Tag
from agent.expressions import expression
from agent.model.mail import Category, Message

_PLAIN = 3.0
"""What the table's signals must be worth for what is plain beside the politeness."""

_SAYS_MORE = {Tag.TIME, Tag.QUESTION, Tag.BUT, Tag.NOT, Tag.BAD_NEWS}
_BY_PHONE = expression(r"\b(?:ring|call|phone|text|message|buzz|bell|shout)\b", re.IGNORECASE)
_WITH_THE_ANSWER = expression(
    r"\b(?:ring|call|phone|text|message)\b(?:\syou)?[^.?!;]{0,40}?\b(?:with|about|to\stell\syou)\s(?:whatever|what\s|how\s|the|our|their|his|her"
    r"|an|some|any)\s?(?:\w+\s)?(?:news|outcome|answer|results?|verdict|decision|comes?|came|they|we|went|it\s)\b",
    re.IGNORECASE,
)
"""Who rings to tell what was decided, at whatever hour."""
_LEFT, _FAINT = 0.1, 1.0
"""What of a share is left where it is heard as another's; and from what worth on the table's signals hear thanks."""
_TELLS = ACTING | {Category.INFORMATION_REQUEST, Category.ASSESSMENT, Category.ACKNOWLEDGEMENT}
_IS_AWAY = ("decider-away", "cannot-other-time", "cannot-make")
"""Signals of who is not there: "Ada is away, so it will be Una"; "Elm Street and not Elm Lane" moves nothing."""
_SAID = WHOLE | {"event-cancelled", "cancel-interview"}
"""Signals that say what they say whatever is said beside."""
_MET = "nice-to-meet"
"""The signal of who was glad to meet the reader: so they met, whatever is known of it."""

_INVITES, _SHORTLISTED = Category.INTERVIEW_INVITATION, "shortlisted"
"""Who was interviewed, and is on the shortlist, is not asked to come for that."""

_SETS, _WAITS = Category.INTERVIEW_CONFIRMATION, Category.NO_DECISION

_AFTER = frozenset({TELLS_BY, DELIBERATES, "asks-the-boss", "first-the-others", "not-before", "others-to-see"})
"""Signals that speak of a decision only where an interview was: before one, who receives a paper says so, too."""

_ANSWERS = frozenset({Category.NO_DECISION, Category.REJECTION})
_BEFORE_IT = frozenset({OTHERS_FIRST, DELIBERATES, "asks-the-boss", "first-the-others", "others-to-see", "will-decide"})


def rings_with_news(findings: Findings) -> bool:
    """Given what was found in a mail, return whether somebody will ring the reader with news, at no given hour."""
    rings = [one.quote for one in findings.found if one.signal in RINGS and _BY_PHONE.search(one.quote)]
    return bool(rings) and (Tag.TIME not in findings.tags or any(map(_WITH_THE_ANSWER.search, rings)))


def due(table: Mapping[Category, float], findings: Findings, known: Known) -> Mapping[Category, float]:
    """Given what the table makes of a mail, return it without what cannot be due.

    No decision is due before an interview, nor a shortlist for one that was held; a call at no given hour brings the
    news then; and where nothing ties the mail to an application, a recruiter's questions count for nothing, since
    friends ask how it went, too.
    """
    idle = {DEBRIEF, TOLD_LATER} if not known.of_an_application else set() if known.interview_held else {TOLD_LATER}
    if findings.has(*idle):
        asked = (one.weight for one in findings.of(Category.INFORMATION_REQUEST) if one.evidence.signal not in idle)
        table = {**table, Category.INFORMATION_REQUEST: min(table[Category.INFORMATION_REQUEST], sum(asked))}
    if known.interview_held and not known.interview_ahead and Tag.QUESTION not in findings.tags:
        asked = (one.weight for one in findings.of(_INVITES) if one.evidence.signal != _SHORTLISTED)
        table = {**table, _INVITES: min(table[_INVITES], sum(asked))}
    if known.interview_held and not known.interview_ahead and rings_with_news(findings):
        said = sum(one.weight for one in findings.of(_SETS) if one.signal in RINGS)
        table = {**table, _SETS: max(table[_SETS] - said, 0.0), _WAITS: table[_WAITS] + said}
    if _asks_to_come(table, findings, held=_was_held(known, findings)):
        return {**table, _WAITS: 0.0}
    if _was_held(known, findings) or not findings.has(*_AFTER):
        return table
    rest = (one.weight for one in findings.of(Category.NO_DECISION) if one.evidence.signal not in _AFTER)
    return {**table, Category.NO_DECISION: min(table[Category.NO_DECISION], sum(rest))}


def heard_through(
    shares: Mapping[Category, float],
    table: Mapping[Category, float],
    findings: Findings,
    known: Known,
) -> Mapping[Category, float]:
    """Given what passages and table make of a mail, return the shares with the courtesy around an answer counted as
    that answer.

    Only where an answer is due, after an interview that is known of or spoken of, and nothing but that answer is
    plainly said.
    """
    heard = max(table, key=table.__getitem__)
    answers = heard in _ANSWERS and table[heard] >= _PLAIN
    if not answers or not _was_held(known, findings) or (heard is Category.REJECTION and speaks_of_more(table)):
        return shares
    kind = shares.get(Category.COURTESY, 0.0)
    return {
        **shares,
        Category.COURTESY: _LEFT * kind,
        heard: shares.get(heard, 0.0) + (1 - _LEFT) * kind,
    }


def heard_plainly(
    shares: Mapping[Category, float], table: Mapping[Category, float], findings: Findings
) -> Mapping[Category, float]:
    """Given what passages and table make of a mail of an application, return the shares with what reads like thanks, or
    like nothing at all, counted as what a whole sentence says outright: few learned mails say it in so few words."""
    heard = max(sorted(_TELLS), key=table.__getitem__)
    stands_in = heard is Category.INTERVIEW_CHANGE and findings.has("now-otherwise") and findings.has(*_IS_AWAY)
    said = stands_in or any(one.signal in _SAID and one.weight >= OUTRIGHT for one in findings.of(heard))
    if not said or table[heard] < OUTRIGHT or table[Category.COURTESY] >= _FAINT:
        return shares
    kind = shares.get(Category.COURTESY, 0.0)
    return {**shares, Category.COURTESY: _LEFT * kind, heard: shares.get(heard, 0.0) + (1 - _LEFT) * kind}


def without_courtesies(message: Message, findings: Findings) -> Message | None:
    """Given a message and its findings, return it without the sentences that only thank, or say how good it was to
    meet; None where it has none of these, or no others."""
    kind = {text for text, line in zip(findings.sentences, findings.lines[1:], strict=False) if _is_kind(line)}
    rest = tuple(text for text in message.body.sentences if text not in kind)
    if not kind or not any(text in findings.sentences for text in rest):
        return None
    return replace(message, body=replace(message.body, sentences=rest))


def _is_kind(line: str) -> bool:
    """Whether the tags of a sentence thank, or are glad, and say nothing else: they have no hour, no question and no
    "but"."""
    signals = list(signals_in(line, Where.SENTENCE))
    kind = bool(signals) and all(one.category is Category.COURTESY for one in signals)
    return kind and not set(line) & _SAYS_MORE


def _asks_to_come(table: Mapping[Category, float], findings: Findings, *, held: bool) -> bool:
    """Whether a mail gives the reader an hour to come: any decision comes after that one.

    Where an interview was ``held`` already, an hour that is only mentioned may be that one's.
    """
    plainly = table[_INVITES] >= OUTRIGHT if held else max(table[_INVITES], table[_SETS]) >= _PLAIN
    return plainly and Tag.TIME in findings.tags


def _was_held(known: Known, findings: Findings) -> bool:
    """Whether an interview was: it is known, or they were glad to meet, and see others before they decide."""
    return known.interview_held or (findings.has(_MET) and findings.has(*_BEFORE_IT))
