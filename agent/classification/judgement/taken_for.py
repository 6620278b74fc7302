"""What a mail really is where it reads like another thing: by what else it says, and by what is known beforehand.

Each function here moves most of one category's likelihood to another (``_give``), or leaves hardly any of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.judgement.doubts import speaks_of_more
from agent.classification.judgement.events import MOVED
from agent.classification.judgement.further import is_another
from agent.classification.judgement.thresholds import ACTING, MUCH_JOB, OUTRIGHT, PLAIN_WORD
from agent.classification.judgement.trials import heard_as_interview
from agent.classification.senders.known import Known
from agent.classification.sentences.assents import CERTAINLY
from agent.classification.sentences.convening import THEIR_MEETING_MOVES
from agent.classification.sentences.few_words import APPLIED_THERE, FROM_A_POOL, SCORED
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.given_away import GIVEN_AWAY
from agent.classification.sentences.halts import HALTED, NONE_HELD
from agent.classification.sentences.hours import (
    ASKS_WHEN,
    EITHER_HOUR,
    HOUR_ASKED,
    HOUR_FOR_THE_TAKING,
    HOUR_IS_YOURS,
    HOW_A_DAY_IS,
    OTHER_HOUR_ASKED,
)
from agent.classification.sentences.misgivings import ASKED_FOR, ASKED_WHY, MISGIVINGS, is_told_to_help
from agent.classification.sentences.on_the_day import talks_beside_a_test, tests_there
from agent.classification.sentences.panels import ALL_ELSE_STANDS
from agent.classification.sentences.papers import BEFORE_PAPERS, UNFINISHED, has_handed_on, lies_to_be_read
from agent.classification.sentences.plain_words import AT_A_RATE, COME_BACK_WHEN, PREFERS_ANOTHER
from agent.classification.sentences.reasons import TELLS_WHY
from agent.classification.sentences.rebooking import REBOOK
from agent.classification.sentences.reserves import NO_POST_YET
from agent.classification.sentences.sayings import CHOICE, PUT_OFF, THEIR_OWN_NO, WAS_SET
from agent.classification.sentences.taken import TAKEN
from agent.classification.sentences.terms import ANSWER_IS_YES, FALLS_TO_YOU, IF_YOU_HAVE_US
from agent.classification.sentences.unmoved import UNMOVED
from agent.classification.sentences.whole_sentences import OFFER_BACK, offers_anew
from agent.classification.table.invitations import GOES_ON, THROUGH
from agent.classification.table.letters import CALL_BACK, DEBRIEF, TOLD_LATER
from agent.classification.table.meetings import SETTLED
from agent.classification.tagging.tags import OF_A_TIME_BEFORE, Tag
from agent.model.mail import MOVES, SETS_OR_ASKS, Category

HARDLY, NOT_AT_ALL = 0.1, 0.005
"""What is left of the share of what a mail is hardly, or not at all."""

_FAINT = 0.25
"""Of a refusal's share: what is less beside a plain one is only read into it."""

_FEW_LINES, _ANY_WORD = 7, 1.0
"""How many sentences a mail has that only asks to be rung, with its subject, and what any reason for it is worth."""

_SETTLES_NOTHING = frozenset({Category.INTERVIEW_INVITATION, Category.COURTESY, Category.ACKNOWLEDGEMENT})
"""What hardly says, and asks nothing: "no problem at all, I'll ring you at 5.15"."""

_OF_ONE_BEFORE = (
    *(*MOVED, WAS_SET, ALL_ELSE_STANDS, OTHER_HOUR_ASKED, "moves-it", "interview-moves", "interview-moved-from"),
    *("now-otherwise", "this-not-that", "number-instead"),
)
"""Signals that speak of an hour that was set, whoever told the reader of it: "Friday and not Thursday; same place"."""

_REFUSES = (MISGIVINGS, PREFERS_ANOTHER, COME_BACK_WHEN, TAKEN, GIVEN_AWAY, SCORED)
"""Signals of who refuses in plain words."""

_REFUSE_KINDLY = frozenset({Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.NO_DECISION})
"""What a refusal in plain words reads like."""

_AFTER_AN_INTERVIEW: Mapping[Category, float] = {
    Category.OUTREACH: 0.1,
    Category.ACKNOWLEDGEMENT: 0.3,
    Category.INTERVIEW_CHANGE: 0.3,
    Category.INTERVIEW_CANCELLATION: 0.3,
    Category.INTERVIEW_CONFIRMATION: 0.7,
    Category.ASSESSMENT: 0.5,
    Category.INFORMATION_REQUEST: 0.5,
    Category.INTERVIEW_INVITATION: 0.7,
}
"""What is left of the shares of what seldom follows an interview: people write then how it went, or invite again."""


def take_for_what_it_is(
    likely: dict[Category, float],
    findings: Findings,
    table: Mapping[Category, float],
    known: Known,
    *,
    house: bool,
    words: int,
) -> None:
    """Given how likely each category is, move likelihood to the categories that are really meant, by the table's
    signals and by what is known beforehand."""
    if table[Category.INTERVIEW_CHANGE] >= PLAIN_WORD and known.interview_ahead and findings.has(*MOVED):
        likely[Category.NO_DECISION] *= HARDLY
    hour = findings.has(ASKS_WHEN) or Tag.TIME in findings.tags
    if house or known.of_an_application or (words >= MUCH_JOB and hour):
        _leave_the_opening(likely, findings, table)
    if known.of_an_application:
        _leave_the_thanks(likely, table)
        _leave_what_nobody_says(likely, table)
    _leave_the_choice(likely, findings, table)
    _leave_the_hour(likely, findings, table)
    _take_for_put_off(likely, findings, table, known)
    _leave_what_stands(likely, findings, table)
    _leave_the_hour_before(likely, findings)
    _leave_the_words_of_a_refusal(likely, findings, table)
    _leave_the_lapsed_offer(likely, findings, table)
    _leave_their_no(likely, findings, table)
    _take_at_their_word(likely, findings, table)
    _take_for_what_they_ask(likely, findings, table)
    _leave_the_first_shift(likely, findings, table)
    _leave_the_test_there(likely, findings, table, known)
    _where_nothing_moves(likely, findings, table, known, stranger=not (house or known.of_an_application))
    _where_all_is_halted(likely, findings, table, ahead=known.interview_ahead)
    heard_as_interview(likely, findings)
    _take_for_a_receipt(likely, findings, table, stranger=not known.of_an_application and words < MUCH_JOB)
    if known.interview_held:
        likely |= {one: share * likely[one] for one, share in _AFTER_AN_INTERVIEW.items()}
    else:
        _leave_the_heap(likely, findings, table)
    if known.of_an_application:
        _as_it_stands(likely, findings, table, known)


def _take_for_put_off(
    likely: dict[Category, float], findings: Findings, table: Mapping[Category, float], known: Known
) -> None:
    """Read as a change, and hardly as anything else, a mail that calls a day off and promises another, or asks for
    one."""
    if not findings.has(PUT_OFF, REBOOK) or not known.interview_ahead or table[Category.REJECTION] >= PLAIN_WORD:
        return
    likely[Category.INTERVIEW_CHANGE] += likely[Category.INTERVIEW_CANCELLATION]
    likely[Category.INTERVIEW_CANCELLATION] = 0.0
    if findings.has(REBOOK):
        _give(likely, Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE)  # both ask when the reader is free
    for other in likely.keys() - {Category.INTERVIEW_CHANGE}:
        likely[other] *= HARDLY


def _leave_what_stands(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as a set time a mail that seems to move an interview or to call it off, and says that its hour stands."""
    if findings.has(UNMOVED) and table[Category.REJECTION] < PLAIN_WORD:
        for other in sorted(likely.keys() & (MOVES | {Category.NO_DECISION})):
            if table[other] < OUTRIGHT:
                _give(likely, other, Category.INTERVIEW_CONFIRMATION)


def _leave_the_hour_before(likely: dict[Category, float], findings: Findings) -> None:
    """Read as a change or a cancellation a mail that repeats the hour that was set, and then asks for another or calls
    it off: "You were down for 10. Is 11 all right?"."""
    if findings.has(WAS_SET) and Tag.QUESTION in findings.tags:
        _give(likely, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE)
    if findings.has("yours-at-an-hour-cancelled"):
        _give(likely, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CANCELLATION)


def _leave_the_thanks(likely: dict[Category, float], table: Mapping[Category, float]) -> None:
    """Read as an invitation a mail that thanks first, and then asks the reader to come at some hour, however loud the
    thanks."""
    asks = max(sorted(SETS_OR_ASKS), key=table.__getitem__)
    if table[asks] >= OUTRIGHT > table[Category.COURTESY]:
        _give(likely, Category.COURTESY, asks)


def _leave_what_nobody_says(likely: dict[Category, float], table: Mapping[Category, float]) -> None:
    """In a mail that plainly refuses, and does nothing else, leave hardly any of what it faintly reads like besides."""
    refused = likely[Category.REJECTION]
    if table[Category.REJECTION] >= PLAIN_WORD and not speaks_of_more(table):
        for other in sorted(likely.keys() - {Category.REJECTION}):
            if table[other] < _ANY_WORD and likely[other] < _FAINT * refused:
                likely[other] *= HARDLY


_ASKED = (CHOICE, EITHER_HOUR, HOUR_FOR_THE_TAKING, HOUR_ASKED, "bids-lightly")
"""Signals of who leaves the hour to the reader."""


def _leave_the_choice(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as an invitation a mail that names hours to choose from, or one to take, unless it plainly says that one is
    set.

    A mail that moves an interview names some too, and stays a change.
    """
    if findings.has(*_ASKED) and table[Category.INTERVIEW_CONFIRMATION] < PLAIN_WORD:
        _give(likely, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION)


def _leave_the_hour(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Do not read as an offer a mail that only gives the reader an hour ("8.30 is yours"), or that says "you got it"
    for "certainly"."""
    if findings.has(CERTAINLY) and table[Category.OFFER] < OUTRIGHT:
        _give(likely, Category.OFFER, max(sorted(likely.keys() - {Category.OFFER}), key=likely.__getitem__))
    if findings.has(HOUR_FOR_THE_TAKING, HOUR_IS_YOURS) and table[Category.OFFER] < OUTRIGHT:
        asks = findings.has(HOUR_FOR_THE_TAKING)
        given = likely[Category.OFFER]
        likely[Category.OFFER] = HARDLY * HARDLY * given
        likely[Category.INTERVIEW_INVITATION if asks else Category.INTERVIEW_CONFIRMATION] += given


def _leave_the_heap(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as a receipt a mail that only says when an application will be read: what nobody has read is not
    undecided."""
    if table[Category.NO_DECISION] < OUTRIGHT and lies_to_be_read(findings.sentences):
        _give(likely, Category.NO_DECISION, Category.ACKNOWLEDGEMENT)
        if table[Category.COURTESY] <= 0:
            _give(likely, Category.COURTESY, Category.ACKNOWLEDGEMENT)


def _leave_their_no(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as a courtesy a mail that seems to refuse, and is sorry that the reader will not come, unless another of its
    sentences refuses outright."""
    if findings.has(THEIR_OWN_NO) and table[Category.REJECTION] < OUTRIGHT:
        refused = likely[Category.REJECTION]
        likely[Category.REJECTION] = HARDLY * HARDLY * refused
        likely[Category.COURTESY] += refused


_ANSWERS_ONE = SETS_OR_ASKS | {Category.ACKNOWLEDGEMENT, Category.INFORMATION_REQUEST}
"""What whoever has seen an application writes, and nobody out of the blue."""


def _take_at_their_word(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Believe plain words over what a mail reads like: a refusal in what seems to thank or to give feedback, an offer
    in what seems to refuse, and feedback where the reader had asked for it."""
    if findings.has(FALLS_TO_YOU, ANSWER_IS_YES, IF_YOU_HAVE_US) and table[Category.REJECTION] < OUTRIGHT:
        _give(likely, Category.REJECTION, Category.OFFER)
        if table[Category.NO_DECISION] < OUTRIGHT:
            _give(likely, Category.NO_DECISION, Category.OFFER)
    if findings.has(*_REFUSES) and not findings.has(*ASKED_WHY):
        kind = _REFUSE_KINDLY if findings.has(MISGIVINGS) else _REFUSE_KINDLY - {Category.NO_DECISION}
        for other in sorted(kind):
            if table[other] < PLAIN_WORD:
                _give(likely, other, Category.REJECTION)
        if not is_told_to_help(findings.sentences):
            _give(likely, Category.FEEDBACK, Category.REJECTION)
    if findings.has(ASKED_FOR) and table[Category.REJECTION] < PLAIN_WORD:
        _give(likely, Category.REJECTION, Category.FEEDBACK)
        if findings.has(TELLS_WHY):
            _give(likely, Category.COURTESY, Category.FEEDBACK)


def _take_for_what_they_ask(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read a mail by what it asks: for papers without which nothing goes on, for a day, or for interest in a post for
    which the reader has not applied."""
    if findings.has(BEFORE_PAPERS) and table[Category.REJECTION] < PLAIN_WORD:
        _give(likely, Category.REJECTION, Category.INFORMATION_REQUEST)
    if findings.has(UNFINISHED):
        for other in (Category.REJECTION, Category.ACKNOWLEDGEMENT, Category.NO_DECISION):
            if table[other] < OUTRIGHT:
                _give(likely, other, Category.INFORMATION_REQUEST)
    if findings.has(FROM_A_POOL) and not findings.has(APPLIED_THERE):
        _give(likely, Category.INFORMATION_REQUEST, Category.OUTREACH)
    if findings.has(APPLIED_THERE):
        _give(likely, Category.OUTREACH, max(sorted(_ANSWERS_ONE), key=likely.__getitem__))
    if findings.has(HOW_A_DAY_IS):
        _give(likely, Category.INFORMATION_REQUEST, Category.INTERVIEW_INVITATION)


def _leave_the_first_shift(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as an offer a mail that seems to set an interview, and takes the reader on at so much an hour."""
    if findings.has(AT_A_RATE):
        for other in sorted(MOVES | {Category.INTERVIEW_CONFIRMATION}):
            if table[other] < OUTRIGHT:
                _give(likely, other, Category.OFFER)


def _leave_the_lapsed_offer(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as a refusal a mail that takes an offer back, unless it makes another; as undecided, one that promises a
    post when there is one."""
    if findings.has(OFFER_BACK) and not offers_anew(findings.sentences):
        _give(likely, Category.OFFER, Category.REJECTION)
    if findings.has(NO_POST_YET) and table[Category.OFFER] < OUTRIGHT:
        _give(likely, Category.OFFER, Category.NO_DECISION)


def _as_it_stands(
    likely: dict[Category, float], findings: Findings, table: Mapping[Category, float], known: Known
) -> None:
    """Believe a short plain word: a mail that asks how it went, one that asks to be rung, one that says when they will
    ring.

    What is said plainly beside it keeps its share.
    """
    asks = known.interview_held and findings.has(DEBRIEF, TOLD_LATER)
    if asks or (findings.has(CALL_BACK) and len(findings.lines) <= _FEW_LINES):
        least = OUTRIGHT if asks else _ANY_WORD
        kept = MOVES if known.interview_ahead and not asks else frozenset()
        others = likely.keys() - {Category.INFORMATION_REQUEST} - kept
        likely |= {one: HARDLY * likely[one] for one in others if table[one] < least}
    if findings.has(*SETTLED) and not findings.has(HOW_A_DAY_IS) and Tag.QUESTION not in findings.tags:
        likely |= {one: HARDLY * likely[one] for one in _SETTLES_NOTHING if table[one] < PLAIN_WORD}
        if not findings.has(*MOVED, PUT_OFF):
            _give(likely, Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION)


def _only_opens_with_thanks(findings: Findings, table: Mapping[Category, float]) -> bool:
    """Whether a mail only thanks for papers before it asks the reader to come: "Got your CV. Can you pop in at 4?"."""
    asks, thanked = max(table[one] for one in SETS_OR_ASKS), table[Category.ACKNOWLEDGEMENT]
    opening = {one.quote for one in findings.of(Category.ACKNOWLEDGEMENT) if one.weight >= OUTRIGHT}
    set_for = Tag.TIME in findings.tags and table[Category.INTERVIEW_INVITATION] >= OUTRIGHT
    waits = set_for or Tag.QUESTION in findings.tags or findings.has(ASKS_WHEN)
    return asks > (OUTRIGHT if len(opening) == 1 else max(OUTRIGHT, thanked)) and waits


def _leave_the_opening(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as an invitation a mail that only opens with thanks for papers."""
    if _only_opens_with_thanks(findings, table):
        _give(likely, Category.ACKNOWLEDGEMENT, Category.INTERVIEW_INVITATION)
        if table[Category.NO_DECISION] <= 0:
            _give(likely, Category.NO_DECISION, Category.INTERVIEW_INVITATION)  # they decide when they have met


def _leave_the_words_of_a_refusal(
    likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]
) -> None:
    """Read as no refusal a mail that asks the reader to come, or goes on with them, in some of the same words."""
    if _bids_and_regrets_nothing(findings, table):
        likely[Category.REJECTION] *= HARDLY
    if _plainly_goes_on(findings, table):
        likely[Category.REJECTION] *= NOT_AT_ALL
        likely[Category.ACKNOWLEDGEMENT] *= HARDLY  # the application has been read


def _bids_and_regrets_nothing(findings: Findings, table: Mapping[Category, float]) -> bool:
    """Whether a mail asks the reader to come at some hour, and only reads like a refusal since both thank for the
    interest."""
    bids = max(table[one] for one in SETS_OR_ASKS) >= OUTRIGHT and Tag.TIME in findings.tags
    return bids and table[Category.REJECTION] <= 0 and findings.tags.isdisjoint({Tag.REGRET, Tag.BUT, Tag.BAD_NEWS})


def _plainly_goes_on(findings: Findings, table: Mapping[Category, float]) -> bool:
    """Whether they go on with the reader: "decided to move forward with your application" has the words of a refusal.

    It is not so where something beside it refuses, or takes it back: "we were keen to move forward with you, but the
    budget is gone".
    """
    takes_back = not findings.tags.isdisjoint({Tag.BUT, Tag.BAD_NEWS})
    return findings.has(GOES_ON, THROUGH) and table[Category.REJECTION] <= 0 and not takes_back


def _tests_on_site(findings: Findings, table: Mapping[Category, float]) -> bool:
    """Whether a test is only a part of the interview to which a mail plainly invites."""
    invites = max(table[one] for one in SETS_OR_ASKS) >= PLAIN_WORD
    return invites and Tag.ON_SITE in findings.tags and table[Category.ASSESSMENT] < OUTRIGHT


def _leave_the_test_there(
    likely: dict[Category, float], findings: Findings, table: Mapping[Category, float], known: Known
) -> None:
    """Read a test that is done where the interview is as what the mail says beside it: nobody waits for such a test."""
    if _tests_on_site(findings, table):
        likely[Category.ASSESSMENT] *= HARDLY
    tied = known.of_an_application or known.house_known or known.firm_named
    if tied and talks_beside_a_test(findings.sentences):
        asked = Tag.QUESTION in findings.tags
        _give(likely, Category.ASSESSMENT, Category.INTERVIEW_INVITATION if asked else Category.INTERVIEW_CONFIRMATION)
    if tied and known.interview_ahead and tests_there(findings.sentences):
        plainest = max(sorted(SETS_OR_ASKS), key=table.__getitem__)
        _give(likely, Category.ASSESSMENT, plainest if table[plainest] >= PLAIN_WORD else Category.COURTESY)


def _where_nothing_moves(
    likely: dict[Category, float],
    findings: Findings,
    table: Mapping[Category, float],
    known: Known,
    *,
    stranger: bool,
) -> None:
    """Read as something else what seems to be a change, where no interview is ahead, or where the one that is ahead may
    be with somebody else."""
    if not known.interview_ahead:
        _nothing_to_move(likely, findings, table)
    elif not known.of_an_application and _plainly_begins(findings, table):
        _give(likely, Category.INTERVIEW_CHANGE, max(sorted(SETS_OR_ASKS), key=table.__getitem__))
    elif not stranger and is_another(findings):
        _give(likely, Category.INTERVIEW_CHANGE, Category.INTERVIEW_INVITATION)
        if table[Category.INTERVIEW_CONFIRMATION] < OUTRIGHT:
            _give(likely, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION)


def _nothing_to_move(likely: dict[Category, float], findings: Findings, table: Mapping[Category, float]) -> None:
    """Read as a time for a first interview what seems to be a change, where there is nothing to change.

    A mail that plainly says that it moves or calls off something speaks of an interview that nobody here was told of.
    """
    abroad = findings.language != "en" and table[Category.INTERVIEW_CHANGE] >= PLAIN_WORD
    if not findings.has(*_OF_ONE_BEFORE) and not abroad:
        _give(likely, Category.INTERVIEW_CHANGE, Category.INTERVIEW_INVITATION)
    # "It has slid by a week" is of the decision then. What else a cancellation may be is worse: it stays one.
    rest = max((one for one in likely if one is not Category.INTERVIEW_CANCELLATION), key=lambda one: likely[one])
    if rest is Category.NO_DECISION and table[Category.INTERVIEW_CANCELLATION] < PLAIN_WORD:
        likely[Category.INTERVIEW_CANCELLATION] *= HARDLY


def _where_all_is_halted(
    likely: dict[Category, float], findings: Findings, table: Mapping[Category, float], *, ahead: bool
) -> None:
    """Read interviews that are on hold as called off where one is ahead, and else as no decision yet. An interview that
    will not be held is called off, whatever else it reads like, unless the table hears a refusal."""
    off, waits = Category.INTERVIEW_CANCELLATION, Category.NO_DECISION
    if findings.has(HALTED):
        _give(likely, *((waits, off) if ahead else (off, waits)))
    if findings.has(THEIR_MEETING_MOVES):
        for other in sorted(MOVES | {Category.INTERVIEW_CONFIRMATION}):
            if table[other] < OUTRIGHT:
                _give(likely, other, waits)
    if findings.has(NONE_HELD) and ahead and table[Category.REJECTION] < OUTRIGHT:
        for other in (Category.REJECTION, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE):
            _give(likely, other, off)


def _give(likely: dict[Category, float], loser: Category, winner: Category) -> None:
    """Move most of what is likely to be one category to another."""
    likely[winner] += (1 - HARDLY) * likely[loser]
    likely[loser] *= HARDLY


def _take_for_a_receipt(
    likely: dict[Category, float], findings: Findings, table: Mapping[Category, float], *, stranger: bool
) -> None:
    """Read as a receipt a mail that only says that an agency has put the reader forward, and will tell what comes of
    it."""
    others = ACTING | {Category.INFORMATION_REQUEST, Category.ASSESSMENT}
    if not has_handed_on(findings.sentences):
        return
    acting = max(sorted(others), key=table.__getitem__)
    if table[acting] >= OUTRIGHT:
        _give(likely, Category.OUTREACH, acting)  # who has put the reader forward does not write out of the blue
        likely[Category.OUTREACH] *= HARDLY
        return
    kept = {Category.ACKNOWLEDGEMENT, *((Category.UNRELATED,) if stranger else ())}
    for other in sorted(likely.keys() - kept):
        _give(likely, other, Category.ACKNOWLEDGEMENT)


def _plainly_begins(findings: Findings, table: Mapping[Category, float]) -> bool:
    """Whether the table hears an invitation, or a time that is set, and no word of one that was told before."""
    asks, moves = (max(table[one] for one in some) for some in (SETS_OR_ASKS, MOVES))
    return asks >= OUTRIGHT and not moves and not findings.has(*MOVED) and not findings.tags & OF_A_TIME_BEFORE
