"""What the passages of a mail mean, where different things read alike and plain words tell which is meant.

It shifts what the passages say (``shares``), before the table is added; ``taken_for`` shifts the sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from math import fsum

from agent.classification.abroad.formulas import FORMULA
from agent.classification.judgement.after_a_talk import has_only_their_hours, sets_no_talk
from agent.classification.judgement.politeness import rings_with_news
from agent.classification.judgement.thresholds import ACTING, OUTRIGHT, PLAIN_WORD
from agent.classification.sentences.asked_first import ASKS_AROUND
from agent.classification.sentences.deliberations import SLEEPS_ON_IT
from agent.classification.sentences.errands import asks_for_errands_alone
from agent.classification.sentences.few_words import GONE, STANDS_STILL, WAITS_FOR_A_CHECK
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.formalities import BEGINS_AT_WORK, are_all_formalities, is_to_sign
from agent.classification.sentences.given_away import GIVEN_AWAY
from agent.classification.sentences.halts import FILLED_AND_OFF
from agent.classification.sentences.hours import DOWN_FOR
from agent.classification.sentences.misgivings import ASKED_WHY, is_told_to_help
from agent.classification.sentences.papers import BEFORE_PAPERS
from agent.classification.sentences.pitches import STILL_KEEN
from agent.classification.sentences.reasons import TELLS_WHY
from agent.classification.sentences.sayings import OTHERS_FIRST
from agent.classification.sentences.standing_hours import INTERVIEW_IS_AT
from agent.classification.sentences.steps import only_for_whoever_passes
from agent.classification.sentences.terms import OFFERS_YOU, STARTS_WHEN
from agent.classification.sentences.trial_words import TRIAL_ASKED, TRIAL_SET
from agent.classification.tagging.tags import Tag
from agent.expressions import expression
from agent.model.mail import MOVES, OF_INTERVIEWS, Category

_LIKE_A_TRIAL = (
    Category.ASSESSMENT,
    Category.OFFER,
    Category.OUTREACH,
    Category.INFORMATION_REQUEST,
    Category.COURTESY,
    Category.REJECTION,
)
"""What the passages of a mail may hear in work on trial, of which learned mails hold little."""

_LIKE_A_FORMALITY = (Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE)
"""What they hear in an hour at which nobody is interviewed."""

_LIKE_A_LAST_WORD = (Category.NO_DECISION, Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.UNRELATED)
"""What they may hear in few words that end it."""

_DAY_AND_TIME = "day-and-time"
"""The signal of a sentence with a day and an hour."""

_ASIDE = (Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.UNRELATED)
_HINTS_AT_IT = 1.5
"""What the table's signals must be worth for what a mail with a claim form tells besides."""

_SEES_YOU_THEN = expression(
    r"\b(?:see|meet|speak\sto|talk\sto)\syou\s(?:all\s)?(?:then|there|tomorrow|at\s\d|on\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day)\b"
    r"|\b(?:all\s(?:good|set|fine|booked|confirmed)|still\son|we(?:['’]re|\sare)\s(?:good|on|set))\sfor\s(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|tomorrow|\d)"
    r"|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\s(?:(?:still\s)?stands|it\sis)\b",
    re.IGNORECASE,
)
"""Who looks forward to an interview that is set."""

_TOPIC = expression(
    r"\b(?:topic|title|subject|theme)\b[^.?!]{0,40}?(?:\bis\b|:)|\b(?:your|the)\s(?:presentation|exercise|task|scenario|question|brief)\b[^.?!:]{0,40}?"
    r"(?:\bis\b|:)",
    re.IGNORECASE,
)
_LIKE_A_TOPIC = (Category.INFORMATION_REQUEST, Category.ASSESSMENT, Category.INTERVIEW_INVITATION)
"""What the reader is to speak about at an interview that stands, and what passages hear in the question of it."""

_LIKE_A_FORMULA: Mapping[Category, tuple[Category, ...]] = {
    Category.OFFER: (
        Category.REJECTION,
        Category.NO_DECISION,
        Category.COURTESY,
        Category.ACKNOWLEDGEMENT,
        Category.INFORMATION_REQUEST,
        Category.OUTREACH,
    ),
    Category.REJECTION: (
        Category.NO_DECISION,
        Category.COURTESY,
        Category.ACKNOWLEDGEMENT,
        Category.FEEDBACK,
        Category.OUTREACH,
    ),
    Category.NO_DECISION: (Category.REJECTION, Category.COURTESY, Category.ACKNOWLEDGEMENT),
    Category.INTERVIEW_CANCELLATION: (Category.REJECTION, Category.COURTESY),
}
"""What the passages may hear in a formula of letters in another language, of which less was learned."""

_NAMES_A_DAY = expression(r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\btomorrow\b", re.IGNORECASE)

_HEARD_BESIDE, _HEARD_BESIDE_QUESTIONS = 0.15, 0.25
"""The share of a refusal from which on the passages hear one, too; and in a mail that asks, too: it may ask whether the
post is filled."""
_MOSTLY = 0.5
"""The share of one from which on nothing else is meant."""

_ENDS = (Category.REJECTION, Category.OFFER)
_ELSE_THAN_OFFERED = (*sorted(OF_INTERVIEWS), Category.REJECTION, Category.NO_DECISION)

_THANKS_FOR_IT = expression(
    r"\W*(?:(?:many|very\smany|warm)\s)?thank(?:s|\syou)(?:\s(?:so|very)\smuch|\skindly)?\sfor\s(?:(?:sending|submitting)\s(?:in\s|us\s)?)?"
    r"(?:your\s(?:recent\s|job\s|online\s)?application|applying|having\sapplied)\b[^,;:.?!–—]{0,120}[.!]?\s*",
    re.IGNORECASE,
)
_GOES_ON = expression(
    r"\b(?:which|that|who|but|has|have|was|were|is|are|went|goes|will|not|unfortunately|regret\w*|sorry)\b",
    re.IGNORECASE,
)
"""How thanks go on in the same breath: "for the post of verger, which has gone"."""
_LETTER_FORM = expression(
    r"\W*(?:(?:dear|hi|hello|hey|good\s(?:morning|afternoon|evening|day))\b[^.?!]{0,60}|(?:(?:with\s)?(?:kind|best|warm|many)\s)?"
    r"(?:regards|wishes|thanks|cheers|yours(?:\s(?:sincerely|faithfully|truly))?|sincerely))\W*",
    re.IGNORECASE,
)
"""How letters begin and end."""
_NOT_AS_BEFORE = expression(
    r"\b(?:sorry|apolog\w+|mistake|error|mix-?up|wrong|typo|correct(?:ion|ed|ing)|updat\w+|amend\w*|now|instead|rather|"
    r"mov(?:e|ed|ing)|chang(?:e|ed|ing)|was|earlier|later|new|should\s(?:be|have|read))\b",
    re.IGNORECASE,
)
"""In a mail that tells when the interview is: it may have been told otherwise before."""
_LATER_STEPS = (Category.ASSESSMENT, Category.INTERVIEW_INVITATION)
"""What passages hear in what will become of whoever comes so far."""
_NOTHING_TOLD = (Category.REJECTION, Category.NO_DECISION, Category.COURTESY)
"""What passages hear in thanks for an application: many a mail goes on to that."""


def plainly_meant(
    shares: Mapping[Category, float],
    table: Mapping[Category, float],
    findings: Findings,
    *,
    answers: bool = False,
    held: bool = False,
    ahead: bool = False,
) -> Mapping[Category, float]:
    """Given how likely each category is by the passages of a mail, and what the table says, return the former with each
    share given to what is really meant.

    A post that is filled calls off nothing else when nobody need come, and a test whose outcome they wait for is not
    one to take. In a mail that ``answers`` one about an application, a recruiter who plainly refuses may go on to other
    posts. After an interview that was ``held``, with none ahead, somebody who will ring at no given hour will ring with
    the news. Somebody who must ask a colleague first sets no hour; somebody who thanks for a mail and has nothing to
    tell yet has not decided; a trial shift at some hour is no offer.
    """
    shares = _heard_as_formality(shares, findings)
    beside = _HEARD_BESIDE_QUESTIONS if Tag.QUESTION in findings.tags else _HEARD_BESIDE
    if shares.get(Category.REJECTION, 0.0) > beside and _refuses_alone(table):
        shares = _given(shares, (Category.INTERVIEW_CANCELLATION,), Category.REJECTION)
        if shares[Category.REJECTION] > _MOSTLY and table[Category.COURTESY] <= 0:
            shares = _given(shares, (Category.COURTESY,), Category.REJECTION)
    of_others = shares.get(Category.OUTREACH, 0.0) >= shares.get(Category.INFORMATION_REQUEST, 0.0)
    if answers and of_others and _refuses_alone(table) and table[Category.INFORMATION_REQUEST] < OUTRIGHT:
        shares = _given(shares, (Category.OUTREACH, Category.INFORMATION_REQUEST), Category.REJECTION)
    if held and rings_with_news(findings):
        shares = _given(shares, (Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE), Category.NO_DECISION)
    if held and findings.has(OTHERS_FIRST) and sets_no_talk(findings.sentences):
        shares = _given(shares, tuple(sorted(OF_INTERVIEWS)), Category.NO_DECISION)  # the hour is that of somebody else
    waits = table[Category.NO_DECISION]
    if held and waits >= _HINTS_AT_IT and asks_for_errands_alone(findings.sentences):
        shares = _given(shares, (Category.INFORMATION_REQUEST, *_ASIDE), Category.NO_DECISION)
    if held and waits >= PLAIN_WORD and max(table[one] for one in MOVES) < OUTRIGHT:
        shares = _given(shares, tuple(sorted(MOVES)), Category.NO_DECISION)  # none is left to be moved or called off
    if ahead and waits < OUTRIGHT and any(map(_SEES_YOU_THEN.search, findings.sentences)):
        errands = asks_for_errands_alone(findings.sentences)
        asked: tuple[Category, ...] = (Category.INFORMATION_REQUEST,) if errands else ()
        asked = _LIKE_A_TOPIC if any(map(_TOPIC.search, findings.sentences)) else asked
        shares = _given(shares, (Category.NO_DECISION, *asked), Category.INTERVIEW_CONFIRMATION)  # they decide later
    for meant, others in _meant_beside(table, findings, answers=answers):
        shares = _given(shares, others, meant)
    return shares


def _meant_beside(
    table: Mapping[Category, float], findings: Findings, *, answers: bool
) -> Iterator[tuple[Category, tuple[Category, ...]]]:
    """Yield what the signals say that a mail means, each with what its passages may have been mistaken for."""
    asks = Tag.QUESTION in findings.tags or table[Category.ASSESSMENT] >= OUTRIGHT
    ends = max(table[one] for one in _ENDS) >= OUTRIGHT
    yield from _meant_by_receipts(findings)
    yield from _meant_by_formulas(table, findings)
    if findings.has(WAITS_FOR_A_CHECK) and not asks:
        yield Category.NO_DECISION, (Category.ASSESSMENT,)
    if answers and findings.has(STANDS_STILL) and not asks and not ends:
        yield Category.NO_DECISION, (Category.COURTESY, Category.OFFER)
    if answers and not asks and _has_gone(table, findings):
        yield Category.REJECTION, (*OF_INTERVIEWS, *_LIKE_A_LAST_WORD)
    if not asks and _has_been_filled(table, findings):
        yield Category.REJECTION, (*OF_INTERVIEWS, *_LIKE_A_LAST_WORD, Category.OFFER)
    if _takes_on(table, findings):
        sounds_like = (Category.INTERVIEW_INVITATION,) if findings.has(STARTS_WHEN) else ()
        yield Category.OFFER, (Category.INFORMATION_REQUEST, *sounds_like)
    if answers and findings.has(OFFERS_YOU) and max(table[one] for one in _ELSE_THAN_OFFERED) < OUTRIGHT:
        yield Category.OFFER, (Category.INFORMATION_REQUEST, Category.COURTESY)
    if findings.has(TELLS_WHY) and _refuses_alone(table) and not _was_asked_why(findings):
        yield Category.REJECTION, (Category.FEEDBACK,)
    if not asks:
        yield from _meant_by_who_confers(table, findings)
    if not ends:
        yield from _meant_ahead(table, findings, answers=answers)


def _meant_by_who_confers(
    table: Mapping[Category, float], findings: Findings
) -> Iterator[tuple[Category, tuple[Category, ...]]]:
    """Yield the same for mails whose writer must ask others first, or names only the hour at which those meet."""
    if findings.has(ASKS_AROUND, SLEEPS_ON_IT) and max(table[one] for one in OF_INTERVIEWS) < OUTRIGHT:
        yield Category.NO_DECISION, (*OF_INTERVIEWS, Category.COURTESY, Category.ACKNOWLEDGEMENT)
    if table[Category.NO_DECISION] >= OUTRIGHT and has_only_their_hours(findings.sentences):
        yield Category.NO_DECISION, tuple(sorted(OF_INTERVIEWS))


def _invites_to_an_hour(findings: Findings) -> bool:
    """Whether one sentence invites to an interview, and names its day and hour: what papers a mail asks for besides are
    for that."""
    invites = {one.quote for one in findings.of(Category.INTERVIEW_INVITATION) if one.weight >= PLAIN_WORD}
    hours = {one.quote for one in findings.of(Category.INTERVIEW_CONFIRMATION) if one.signal == _DAY_AND_TIME}
    return not invites.isdisjoint(hours) and not findings.has(BEFORE_PAPERS)


def _meant_ahead(
    table: Mapping[Category, float], findings: Findings, *, answers: bool
) -> Iterator[tuple[Category, tuple[Category, ...]]]:
    """Yield the same for mails that end nothing: they ask whether the reader still wants the post, or would try it; or
    tell when the interview is, and ask nothing."""
    if _invites_to_an_hour(findings):
        yield Category.INTERVIEW_INVITATION, (Category.INFORMATION_REQUEST,)
    if findings.has(INTERVIEW_IS_AT) and Tag.QUESTION not in findings.tags:
        corrects = table[Category.INTERVIEW_CHANGE] > 0 or any(map(_NOT_AS_BEFORE.search, findings.sentences))
        moves = () if corrects else (Category.INTERVIEW_CHANGE,)
        yield Category.INTERVIEW_CONFIRMATION, (Category.INTERVIEW_INVITATION, *moves)
    if answers and findings.has(DOWN_FOR) and Tag.QUESTION not in findings.tags:
        yield Category.INTERVIEW_CONFIRMATION, (Category.COURTESY, Category.ACKNOWLEDGEMENT)
    if answers and findings.has(STILL_KEEN):
        yield Category.INFORMATION_REQUEST, (Category.OUTREACH, Category.COURTESY)
    if findings.has(TRIAL_ASKED, TRIAL_SET):
        asked = findings.has(TRIAL_ASKED)
        yield Category.INTERVIEW_INVITATION if asked else Category.INTERVIEW_CONFIRMATION, _LIKE_A_TRIAL


def _meant_by_receipts(findings: Findings) -> Iterator[tuple[Category, tuple[Category, ...]]]:
    """Yield the same for mails that only say that an application was received, and what will become of it."""
    if _only_thanks_for_it(findings):
        yield Category.ACKNOWLEDGEMENT, _NOTHING_TOLD
    received = any(one.weight >= OUTRIGHT for one in findings.of(Category.ACKNOWLEDGEMENT))
    if received and Tag.QUESTION not in findings.tags and only_for_whoever_passes(findings.sentences):
        yield Category.ACKNOWLEDGEMENT, _LATER_STEPS


def _meant_by_formulas(
    table: Mapping[Category, float], findings: Findings
) -> Iterator[tuple[Category, tuple[Category, ...]]]:
    """Yield the same for letters in another language with formulas of one category, and no plain word of another."""
    told = {one.category for one in findings.found if FORMULA in one.signal and one.weight >= PLAIN_WORD}
    acting = {one for one, worth in table.items() if one in ACTING and worth >= OUTRIGHT}
    if len(told) == 1 and acting <= told:
        meant = next(iter(told))
        yield meant, _LIKE_A_FORMULA[meant]


def _only_thanks_for_it(findings: Findings) -> bool:
    """Whether a mail thanks for the application, and says not a word more."""
    told = [one for one in findings.sentences if not _LETTER_FORM.fullmatch(one)]
    return bool(told) and all(_THANKS_FOR_IT.fullmatch(one) and not _GOES_ON.search(one) for one in told)


def _takes_on(table: Mapping[Category, float], findings: Findings) -> bool:
    """Whether a mail plainly offers the post, or wants the reader and asks when they could begin. It may ask for papers
    as well."""
    plainly = findings.has(STARTS_WHEN) or any(one.weight >= PLAIN_WORD for one in findings.of(Category.OFFER))
    others = max(table[one] for one in (*OF_INTERVIEWS, Category.REJECTION, Category.NO_DECISION))
    return plainly and table[Category.OFFER] >= OUTRIGHT and others < OUTRIGHT


def _was_asked_why(findings: Findings) -> bool:
    return findings.has(*ASKED_WHY) or is_told_to_help(findings.sentences)


def _has_gone(table: Mapping[Category, float], findings: Findings) -> bool:
    """Whether it is the post that has gone: where a mail names a day or an hour, it may be that."""
    dated = any(map(_NAMES_A_DAY.search, findings.sentences))
    return findings.has(GONE) and not dated and max(table[one] for one in OF_INTERVIEWS) < OUTRIGHT


def _has_been_filled(table: Mapping[Category, float], findings: Findings) -> bool:
    """Whether the post has gone to somebody else, or an interview is off because it has gone."""
    alone = _refuses_alone(table) and table[Category.NO_DECISION] < OUTRIGHT
    return findings.has(FILLED_AND_OFF) or (alone and findings.has(GIVEN_AWAY))


def _heard_as_formality(shares: Mapping[Category, float], findings: Findings) -> Mapping[Category, float]:
    """Where all of a mail's hours are those of a medical and the like, give what its passages hear of interviews to
    what asks something of the reader, or to an offer where they are taken on."""
    if not are_all_formalities(findings.sentences):
        return shares
    taken_on = findings.has(BEGINS_AT_WORK) or is_to_sign(findings.sentences)
    return _given(shares, _LIKE_A_FORMALITY, Category.OFFER if taken_on else Category.INFORMATION_REQUEST)


def _refuses_alone(table: Mapping[Category, float]) -> bool:
    """Whether the table plainly hears a refusal, and nothing of an hour that is called off, moved or set."""
    others = (table[one] for one in OF_INTERVIEWS)
    return table[Category.REJECTION] >= PLAIN_WORD and max(others) < OUTRIGHT


def _given(
    shares: Mapping[Category, float], losers: tuple[Category, ...], winner: Category
) -> Mapping[Category, float]:
    all_of_it = fsum(shares.get(one, 0.0) for one in (*losers, winner))
    return {**shares, **dict.fromkeys(losers, 0.0), winner: all_of_it}
