"""What a mail really is where it reads like another thing: by what else it says, and by what is known beforehand.

Each function here moves most of one category's likelihood to another (``_Reading.give``), or leaves hardly any of it.
They are called in the order of ``_REREADINGS``, the table at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from agent.classification.judgement.doubts import speaks_of_more
from agent.classification.judgement.events import MOVED
from agent.classification.judgement.further import is_another
from agent.classification.judgement.thresholds import ACTING, MUCH_JOB, OUTRIGHT, PLAIN_WORD
from agent.classification.judgement.trials import heard_as_interview
from agent.classification.senders.known import Known
from agent.classification.sentences.assents import CERTAINLY
from agent.classification.sentences.convening import THEIR_MEETING_MOVES
from agent.classification.sentences.deliberations import DIVIDED
from agent.classification.sentences.few_words import APPLIED_THERE, FROM_A_POOL, SCORED
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.first_told import tells_of_no_change
from agent.classification.sentences.given_away import GIVEN_AWAY
from agent.classification.sentences.halts import HALTED, NONE_HELD, YOURS_IS_OFF
from agent.classification.sentences.hours import (
    ASKS_WHEN,
    EITHER_HOUR,
    HOUR_ASKED,
    HOUR_FOR_THE_TAKING,
    HOUR_IS_YOURS,
    HOW_A_DAY_IS,
    OTHER_HOUR_ASKED,
)
from agent.classification.sentences.late_comers import COMES_LATE
from agent.classification.sentences.made_hours import HOUR_MADE_ANOTHER, TIME_ROW
from agent.classification.sentences.misgivings import ASKED_FOR, ASKED_WHY, MISGIVINGS, is_told_to_help
from agent.classification.sentences.moves_by import MOVES_BY
from agent.classification.sentences.next_talks import WANTED_BACK
from agent.classification.sentences.on_the_day import talks_beside_a_test, tests_there
from agent.classification.sentences.panels import ALL_ELSE_STANDS
from agent.classification.sentences.papers import (
    BEFORE_PAPERS,
    LACKING,
    UNFINISHED,
    came_to_be_read,
    has_handed_on,
    lies_to_be_read,
)
from agent.classification.sentences.pitches import STILL_KEEN
from agent.classification.sentences.plain_words import AT_A_RATE, COME_BACK_WHEN, PREFERS_ANOTHER
from agent.classification.sentences.reasons import ANSWERS_WHY, TELLS_WHY
from agent.classification.sentences.rebooking import REBOOK
from agent.classification.sentences.reserves import NO_POST_YET
from agent.classification.sentences.sayings import CHOICE, PUT_OFF, THEIR_OWN_NO, WAS_SET
from agent.classification.sentences.taken import TAKEN
from agent.classification.sentences.terms import ANSWER_IS_YES, APPOINTED, FALLS_TO_YOU, IF_YOU_HAVE_US
from agent.classification.sentences.unmoved import UNMOVED, YOURS_BEGINS
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
    *(
        *MOVED,
        WAS_SET,
        ALL_ELSE_STANDS,
        MOVES_BY,
        OTHER_HOUR_ASKED,
        "moves-it",
        "interview-moves",
        "interview-moved-from",
    ),
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


@dataclass(frozen=True, slots=True)
class _Reading:
    """A mail that is judged: how likely each category is, which the functions below change, and what they go by."""

    likely: dict[Category, float]
    findings: Findings
    table: Mapping[Category, float]
    known: Known
    house: bool  # whether the mail is tied to a firm that the user applied to
    words: int  # how much of it speaks of jobs

    @property
    def stranger(self) -> bool:
        """Whether nothing ties the mail to an application, and little of it speaks of jobs."""
        return not self.known.of_an_application and self.words < MUCH_JOB

    def has(self, *signals: str) -> bool:
        """Given the names of signals, return whether any of them was found in the mail."""
        return self.findings.has(*signals)

    def give(self, loser: Category, winner: Category) -> None:
        """Given two categories, move most of the likelihood of the first to the second."""
        self.likely[winner] += (1 - HARDLY) * self.likely[loser]
        self.likely[loser] *= HARDLY


def take_for_what_it_is(
    likely: dict[Category, float],
    findings: Findings,
    table: Mapping[Category, float],
    known: Known,
    *,
    house: bool,
    words: int,
) -> None:
    """Given how likely each category is, what was found and what the table makes of it, and what is known beforehand,
    move likelihood to the categories that are really meant.

    ``house`` says whether the mail is tied to a firm that the user applied to, ``words`` how much of it speaks of jobs.
    """
    case = _Reading(likely, findings, table, known, house, words)
    for reread in _REREADINGS:
        reread(case)


def _leave_no_doubt_of_a_move(case: _Reading) -> None:
    """Read as anything but undecided a mail that moves an interview which is ahead, and as a move, and hardly as any
    other request, one that asks for another hour then."""
    if case.known.interview_ahead and case.has(OTHER_HOUR_ASKED):
        case.give(Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE)
        case.give(Category.INFORMATION_REQUEST, Category.INTERVIEW_CHANGE)
    moves = case.table[Category.INTERVIEW_CHANGE] >= PLAIN_WORD and case.has(*MOVED)
    if moves and case.known.interview_ahead:
        case.likely[Category.NO_DECISION] *= HARDLY


def _leave_what_never_was_otherwise(case: _Reading) -> None:
    """Read as hours that are set what only reads like a change: the table hears none, no word of the mail is of one,
    and it tells several hours and asks nothing. Where none is ahead, it may plainly invite to one.

    A single hour of a change is set in any case, and moves the interview for which another one was told: but the one at
    which the reader's begins is no change where none was.
    """
    if case.has(YOURS_BEGINS) and not case.known.interview_ahead and not any(case.table[one] > 0 for one in MOVES):
        case.give(Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION)
    hours = sum(line.count(Tag.TIME) for line in case.findings.lines)
    asks = Tag.QUESTION in case.findings.tags or case.findings.language != "en"
    seems = case.likely[Category.INTERVIEW_CHANGE] > max(case.likely[one] for one in SETS_OR_ASKS)
    invites = case.table[Category.INTERVIEW_INVITATION] >= OUTRIGHT and not case.known.interview_ahead
    if not (seems and hours > 1) or asks or invites:
        return
    heard = any(case.table[one] > 0 for one in MOVES) or not case.findings.tags.isdisjoint(OF_A_TIME_BEFORE)
    if not heard and tells_of_no_change(case.findings.sentences):
        case.give(Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION)


def _take_for_put_off(case: _Reading) -> None:
    """Read as a change, and hardly as anything else, a mail that calls a day off and promises another, or asks for
    one; as a cancellation where it says outright that it is cancelled, and only promises."""
    if not case.has(PUT_OFF, REBOOK) or not case.known.interview_ahead or case.table[Category.REJECTION] >= PLAIN_WORD:
        return
    off, moved = Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE
    outright = case.table[off] >= OUTRIGHT and not case.has(REBOOK) and case.table[moved] < OUTRIGHT
    other, meant = (moved, off) if outright else (off, moved)
    case.likely[meant] += case.likely[other]
    case.likely[other] = 0.0
    if case.has(REBOOK):
        case.give(Category.INTERVIEW_INVITATION, moved)  # both ask when the reader is free
    for one in case.likely.keys() - {meant}:
        case.likely[one] *= HARDLY


def _leave_what_stands(case: _Reading) -> None:
    """Read as a set time a mail that seems to move an interview or to call it off, and says that its hour stands."""
    if case.has(UNMOVED) and case.table[Category.REJECTION] < PLAIN_WORD:
        for other in sorted(case.likely.keys() & (MOVES | {Category.NO_DECISION})):
            if case.table[other] < OUTRIGHT:
                case.give(other, Category.INTERVIEW_CONFIRMATION)


def _leave_the_hour_before(case: _Reading) -> None:
    """Read as a change or a cancellation a mail that repeats the hour that was set, and then asks for another or calls
    it off, or tells it beside the new one in a row of its own: "You were down for 10. Is 11 all right?"."""
    if case.has(TIME_ROW):
        case.give(Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE)
    if case.has(WAS_SET) and Tag.QUESTION in case.findings.tags:
        case.give(Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE)
    if case.has("yours-at-an-hour-cancelled"):
        case.give(Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CANCELLATION)


def _leave_the_thanks(case: _Reading) -> None:
    """Read as an invitation a mail that thanks first, and then asks the reader to come at some hour, however loud the
    thanks."""
    asks = max(sorted(SETS_OR_ASKS), key=case.table.__getitem__)
    if case.known.of_an_application and case.table[asks] >= OUTRIGHT > case.table[Category.COURTESY]:
        case.give(Category.COURTESY, asks)


def _leave_what_nobody_says(case: _Reading) -> None:
    """In a mail that plainly refuses, and does nothing else, leave hardly any of what it faintly reads like besides."""
    refused = case.likely[Category.REJECTION]
    plainly = case.known.of_an_application and case.table[Category.REJECTION] >= PLAIN_WORD
    if plainly and not speaks_of_more(case.table):
        for other in sorted(case.likely.keys() - {Category.REJECTION}):
            if case.table[other] < _ANY_WORD and case.likely[other] < _FAINT * refused:
                case.likely[other] *= HARDLY


_ASKED = (CHOICE, EITHER_HOUR, HOUR_FOR_THE_TAKING, HOUR_ASKED, "bids-lightly")
"""Signals of who leaves the hour to the reader."""


def _leave_the_choice(case: _Reading) -> None:
    """Read as an invitation a mail that names hours to choose from, or one to take, unless it plainly says that one is
    set.

    A mail that moves an interview names some too, and stays a change.
    """
    if case.has(*_ASKED) and case.table[Category.INTERVIEW_CONFIRMATION] < PLAIN_WORD:
        case.give(Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION)


def _leave_the_hour(case: _Reading) -> None:
    """Do not read as an offer a mail that only gives the reader an hour ("8.30 is yours"), or that says "you got it"
    for "certainly"."""
    if case.has(CERTAINLY) and case.table[Category.OFFER] < OUTRIGHT:
        case.give(Category.OFFER, max(sorted(case.likely.keys() - {Category.OFFER}), key=case.likely.__getitem__))
    if case.has(HOUR_FOR_THE_TAKING, HOUR_IS_YOURS) and case.table[Category.OFFER] < OUTRIGHT:
        asks = case.has(HOUR_FOR_THE_TAKING)
        given = case.likely[Category.OFFER]
        case.likely[Category.OFFER] = HARDLY * HARDLY * given
        case.likely[Category.INTERVIEW_INVITATION if asks else Category.INTERVIEW_CONFIRMATION] += given


def _leave_the_contract(case: _Reading) -> None:
    """Read as an invitation a mail that plainly asks for a first talk, or wants the reader back, and only has
    some of an offer's words: "good news, they want to speak to you for the Buyer contract"."""
    if (case.known.interview_held and not case.has(WANTED_BACK)) or case.table[Category.OFFER] >= OUTRIGHT:
        return
    if case.table[Category.INTERVIEW_INVITATION] >= PLAIN_WORD:
        case.give(Category.OFFER, Category.INTERVIEW_INVITATION)


def _leave_what_follows_no_interview(case: _Reading) -> None:
    """Leave less of what seldom comes once an interview was held."""
    if case.known.interview_held:
        case.likely.update({one: share * case.likely[one] for one, share in _AFTER_AN_INTERVIEW.items()})


def _leave_the_heap(case: _Reading) -> None:
    """Read as a receipt a mail that only says when an application will be read: what nobody has read is not
    undecided."""
    if case.known.interview_held:
        return
    if case.table[Category.NO_DECISION] < OUTRIGHT and lies_to_be_read(case.findings.sentences):
        case.give(Category.NO_DECISION, Category.ACKNOWLEDGEMENT)
        if case.table[Category.COURTESY] <= 0 or came_to_be_read(case.findings.sentences):
            case.give(Category.COURTESY, Category.ACKNOWLEDGEMENT)


def _leave_their_no(case: _Reading) -> None:
    """Read as a courtesy a mail that seems to refuse, and is sorry that the reader will not come, unless another of its
    sentences refuses outright."""
    if case.has(THEIR_OWN_NO) and case.table[Category.REJECTION] < OUTRIGHT:
        refused = case.likely[Category.REJECTION]
        case.likely[Category.REJECTION] = HARDLY * HARDLY * refused
        case.likely[Category.COURTESY] += refused


def _leave_the_praise(case: _Reading) -> None:
    """Read as an invitation a mail that tells the reader how they did, is sorry for nothing, and asks when they could
    come again."""
    asks = case.table[Category.INTERVIEW_INVITATION] >= OUTRIGHT and Tag.QUESTION in case.findings.tags
    refuses = case.table[Category.REJECTION] > 0 or not case.findings.tags.isdisjoint({Tag.REGRET, Tag.BAD_NEWS})
    if case.known.of_an_application and asks and not refuses and not case.has(*ASKED_WHY):
        case.give(Category.FEEDBACK, Category.INTERVIEW_INVITATION)


_ANSWERS_ONE = SETS_OR_ASKS | {Category.ACKNOWLEDGEMENT, Category.INFORMATION_REQUEST}
"""What whoever has seen an application writes, and nobody out of the blue."""


def _take_at_their_word(case: _Reading) -> None:
    """Believe plain words over what a mail reads like: a refusal in what seems to thank or to give feedback, an offer
    in what seems to refuse, and feedback where the reader had asked for it."""
    if case.has(FALLS_TO_YOU, ANSWER_IS_YES, APPOINTED, IF_YOU_HAVE_US) and case.table[Category.REJECTION] < OUTRIGHT:
        case.give(Category.REJECTION, Category.OFFER)
        if case.table[Category.NO_DECISION] < OUTRIGHT:
            case.give(Category.NO_DECISION, Category.OFFER)
    if case.has(*_REFUSES) and not case.has(*ASKED_WHY):
        kind = _REFUSE_KINDLY if case.has(MISGIVINGS) else _REFUSE_KINDLY - {Category.NO_DECISION}
        for other in sorted(kind):
            if case.table[other] < PLAIN_WORD:
                case.give(other, Category.REJECTION)
        if not is_told_to_help(case.findings.sentences):
            case.give(Category.FEEDBACK, Category.REJECTION)
    if case.has(ASKED_FOR, ANSWERS_WHY) and case.table[Category.REJECTION] < PLAIN_WORD:
        case.give(Category.REJECTION, Category.FEEDBACK)
        if case.has(TELLS_WHY):
            case.give(Category.COURTESY, Category.FEEDBACK)


def _leave_half_a_yes(case: _Reading) -> None:
    """Read as undecided what some of them say yes to, and some do not: half a yes is none, and half a no neither."""
    if case.has(DIVIDED):
        for other in (Category.OFFER, Category.REJECTION):
            case.give(other, Category.NO_DECISION)


def _take_for_what_they_ask(case: _Reading) -> None:
    """Read a mail by what it asks: for papers without which nothing goes on, for a day, or for interest in a post for
    which the reader has not applied."""
    if case.has(BEFORE_PAPERS) and case.table[Category.REJECTION] < PLAIN_WORD:
        case.give(Category.REJECTION, Category.INFORMATION_REQUEST)
    if case.has(UNFINISHED, LACKING):
        for other in (Category.REJECTION, Category.ACKNOWLEDGEMENT, Category.NO_DECISION):
            if case.table[other] < OUTRIGHT:
                case.give(other, Category.INFORMATION_REQUEST)
    if case.has(FROM_A_POOL) and not case.has(APPLIED_THERE):
        case.give(Category.INFORMATION_REQUEST, Category.OUTREACH)
    if case.has(APPLIED_THERE):
        case.give(Category.OUTREACH, max(sorted(_ANSWERS_ONE), key=case.likely.__getitem__))
    asks_to_come = case.table[Category.INTERVIEW_INVITATION] >= OUTRIGHT and Tag.TIME in case.findings.tags
    if case.has(HOW_A_DAY_IS) or (case.has(STILL_KEEN) and asks_to_come):
        case.give(Category.INFORMATION_REQUEST, Category.INTERVIEW_INVITATION)


def _leave_the_first_shift(case: _Reading) -> None:
    """Read as an offer a mail that seems to set an interview, and takes the reader on at so much an hour."""
    if case.has(AT_A_RATE):
        for other in sorted(MOVES | {Category.INTERVIEW_CONFIRMATION}):
            if case.table[other] < OUTRIGHT:
                case.give(other, Category.OFFER)


def _leave_the_lapsed_offer(case: _Reading) -> None:
    """Read as a refusal a mail that takes an offer back, unless it makes another; as undecided, one that promises a
    post when there is one."""
    if case.has(OFFER_BACK) and not offers_anew(case.findings.sentences):
        case.give(Category.OFFER, Category.REJECTION)
    if case.has(NO_POST_YET) and case.table[Category.OFFER] < OUTRIGHT:
        case.give(Category.OFFER, Category.NO_DECISION)


def _as_it_stands(case: _Reading) -> None:
    """Believe a short plain word: a mail that asks how it went, one that asks to be rung, one that says when they will
    ring.

    What is said plainly beside it keeps its share.
    """
    if not case.known.of_an_application:
        return
    asks = case.known.interview_held and case.has(DEBRIEF, TOLD_LATER)
    if asks or (case.has(CALL_BACK) and len(case.findings.lines) <= _FEW_LINES):
        least = OUTRIGHT if asks else _ANY_WORD
        kept = MOVES if case.known.interview_ahead and not asks else frozenset()
        others = case.likely.keys() - {Category.INFORMATION_REQUEST} - kept
        case.likely.update({one: HARDLY * case.likely[one] for one in others if case.table[one] < least})
    if case.has(*SETTLED) and not case.has(HOW_A_DAY_IS) and Tag.QUESTION not in case.findings.tags:
        case.likely.update({one: HARDLY * case.likely[one] for one in _SETTLES_NOTHING if case.table[one] < PLAIN_WORD})
        if not case.has(*MOVED, PUT_OFF, HOUR_MADE_ANOTHER):
            case.give(Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION)


def _only_opens_with_thanks(case: _Reading) -> bool:
    """Whether a mail only thanks for papers before it asks the reader to come: "Got your CV. Can you pop in at 4?"."""
    asks, thanked = max(case.table[one] for one in SETS_OR_ASKS), case.table[Category.ACKNOWLEDGEMENT]
    opening = {one.quote for one in case.findings.of(Category.ACKNOWLEDGEMENT) if one.weight >= OUTRIGHT}
    set_for = Tag.TIME in case.findings.tags and case.table[Category.INTERVIEW_INVITATION] >= OUTRIGHT
    waits = set_for or Tag.QUESTION in case.findings.tags or case.has(ASKS_WHEN)
    return asks > (OUTRIGHT if len(opening) == 1 else max(OUTRIGHT, thanked)) and waits


def _leave_the_opening(case: _Reading) -> None:
    """Read as an invitation a mail from whom the user applied to that only opens with thanks for papers."""
    at_an_hour = case.has(ASKS_WHEN) or Tag.TIME in case.findings.tags
    tied = case.house or case.known.of_an_application or (case.words >= MUCH_JOB and at_an_hour)
    if tied and _only_opens_with_thanks(case):
        case.give(Category.ACKNOWLEDGEMENT, Category.INTERVIEW_INVITATION)
        if case.table[Category.NO_DECISION] <= 0:
            case.give(Category.NO_DECISION, Category.INTERVIEW_INVITATION)  # they decide when they have met


def _leave_the_words_of_a_refusal(case: _Reading) -> None:
    """Read as no refusal a mail that asks the reader to come, or goes on with them, in some of the same words."""
    if _bids_and_regrets_nothing(case):
        case.likely[Category.REJECTION] *= HARDLY
    if _plainly_goes_on(case):
        case.likely[Category.REJECTION] *= NOT_AT_ALL
        case.likely[Category.ACKNOWLEDGEMENT] *= HARDLY  # the application has been read


def _bids_and_regrets_nothing(case: _Reading) -> bool:
    """Whether a mail asks the reader to come at some hour, and only reads like a refusal since both thank for the
    interest."""
    bids = max(case.table[one] for one in SETS_OR_ASKS) >= OUTRIGHT and Tag.TIME in case.findings.tags
    return (
        bids
        and case.table[Category.REJECTION] <= 0
        and case.findings.tags.isdisjoint({Tag.REGRET, Tag.BUT, Tag.BAD_NEWS})
    )


def _plainly_goes_on(case: _Reading) -> bool:
    """Whether they go on with the reader: "decided to move forward with your application" has the words of a refusal.

    It is not so where something beside it refuses, or takes it back: "we were keen to move forward with you, but the
    budget is gone".
    """
    takes_back = not case.findings.tags.isdisjoint({Tag.BUT, Tag.BAD_NEWS})
    return case.has(GOES_ON, THROUGH) and case.table[Category.REJECTION] <= 0 and not takes_back


def _tests_on_site(case: _Reading) -> bool:
    """Whether a test is only a part of the interview to which a mail plainly invites."""
    invites = max(case.table[one] for one in SETS_OR_ASKS) >= PLAIN_WORD
    return invites and Tag.ON_SITE in case.findings.tags and case.table[Category.ASSESSMENT] < OUTRIGHT


def _leave_the_test_there(case: _Reading) -> None:
    """Read a test that is done where the interview is as what the mail says beside it: nobody waits for such a test."""
    if _tests_on_site(case):
        case.likely[Category.ASSESSMENT] *= HARDLY
    tied = case.known.of_an_application or case.known.house_known or case.known.firm_named
    if tied and talks_beside_a_test(case.findings.sentences):
        asked = Tag.QUESTION in case.findings.tags
        case.give(Category.ASSESSMENT, Category.INTERVIEW_INVITATION if asked else Category.INTERVIEW_CONFIRMATION)
    if tied and case.known.interview_ahead and tests_there(case.findings.sentences):
        plainest = max(sorted(SETS_OR_ASKS), key=case.table.__getitem__)
        case.give(Category.ASSESSMENT, plainest if case.table[plainest] >= PLAIN_WORD else Category.COURTESY)


def _where_nothing_moves(case: _Reading) -> None:
    """Read as something else what seems to be a change, where no interview is ahead, or where the one that is ahead may
    be with somebody else."""
    if not case.known.interview_ahead:
        _nothing_to_move(case)
    elif not case.known.of_an_application and _plainly_begins(case):
        case.give(Category.INTERVIEW_CHANGE, max(sorted(SETS_OR_ASKS), key=case.table.__getitem__))
    elif (case.house or case.known.of_an_application) and is_another(case.findings):
        case.give(Category.INTERVIEW_CHANGE, Category.INTERVIEW_INVITATION)
        if case.table[Category.INTERVIEW_CONFIRMATION] < OUTRIGHT:
            case.give(Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION)


def _nothing_to_move(case: _Reading) -> None:
    """Read as a time for a first interview what seems to be a change, where there is nothing to change.

    A mail that plainly says that it moves or calls off something speaks of an interview that nobody here was told of.
    """
    abroad = case.findings.language != "en" and case.table[Category.INTERVIEW_CHANGE] >= PLAIN_WORD
    if not case.has(*_OF_ONE_BEFORE) and not abroad:
        case.give(Category.INTERVIEW_CHANGE, Category.INTERVIEW_INVITATION)
    # "It has slid by a week" is of the decision then. What else a cancellation may be is worse: it stays one.
    rest = max(
        (one for one in case.likely if one is not Category.INTERVIEW_CANCELLATION), key=lambda one: case.likely[one]
    )
    if rest is Category.NO_DECISION and case.table[Category.INTERVIEW_CANCELLATION] < PLAIN_WORD:
        case.likely[Category.INTERVIEW_CANCELLATION] *= HARDLY


def _where_all_is_halted(case: _Reading) -> None:
    """Read interviews that are on hold as called off where one is ahead, and else as no decision yet. An interview that
    will not be held is called off, whatever else it reads like, unless the table hears a refusal."""
    off, waits = Category.INTERVIEW_CANCELLATION, Category.NO_DECISION
    if case.has(HALTED):
        case.give(*((waits, off) if case.known.interview_ahead else (off, waits)))
    if case.has(YOURS_IS_OFF) and case.known.interview_ahead and case.table[Category.REJECTION] < OUTRIGHT:
        case.give(waits, off)  # "the budget is frozen, so I have to pull Thursday"
    if case.has(THEIR_MEETING_MOVES):
        for other in sorted(MOVES | {Category.INTERVIEW_CONFIRMATION}):
            if case.table[other] < OUTRIGHT:
                case.give(other, waits)
    if case.has(NONE_HELD) and case.known.interview_ahead and case.table[Category.REJECTION] < OUTRIGHT:
        for other in (Category.REJECTION, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE):
            case.give(other, off)


def _where_somebody_is_late(case: _Reading) -> None:
    """Read as an hour that stands what only tells who joins late, or leaves early, where an interview is ahead."""
    if case.has(COMES_LATE) and case.known.interview_ahead:
        for other in (*sorted(MOVES), Category.COURTESY, Category.NO_DECISION):
            if other in MOVES or case.table[other] < OUTRIGHT:
                case.give(other, Category.INTERVIEW_CONFIRMATION)


def _take_for_a_receipt(case: _Reading) -> None:
    """Read as a receipt a mail that only says that an agency has put the reader forward, and will tell what comes of
    it."""
    others = ACTING | {Category.INFORMATION_REQUEST, Category.ASSESSMENT}
    if not has_handed_on(case.findings.sentences):
        return
    acting = max(sorted(others), key=case.table.__getitem__)
    if case.table[acting] >= OUTRIGHT:
        case.give(Category.OUTREACH, acting)  # who has put the reader forward does not write out of the blue
        case.likely[Category.OUTREACH] *= HARDLY
        return
    kept = {Category.ACKNOWLEDGEMENT, *((Category.UNRELATED,) if case.stranger else ())}
    for other in sorted(case.likely.keys() - kept):
        case.give(other, Category.ACKNOWLEDGEMENT)


def _plainly_begins(case: _Reading) -> bool:
    """Whether the table hears an invitation, or a time that is set, and no word of one that was told before."""
    asks, moves = (max(case.table[one] for one in some) for some in (SETS_OR_ASKS, MOVES))
    return asks >= OUTRIGHT and not moves and not case.has(*MOVED) and not case.findings.tags & OF_A_TIME_BEFORE


def _take_for_a_trial(case: _Reading) -> None:
    heard_as_interview(case.likely, case.findings)


_REREADINGS: tuple[Callable[[_Reading], None], ...] = (
    _leave_no_doubt_of_a_move,
    _leave_what_never_was_otherwise,
    _leave_the_opening,
    _leave_the_thanks,
    _leave_what_nobody_says,
    _leave_the_choice,
    _leave_the_hour,
    _leave_the_contract,
    _take_for_put_off,
    _leave_what_stands,
    _leave_the_hour_before,
    _leave_the_words_of_a_refusal,
    _leave_the_lapsed_offer,
    _leave_their_no,
    _take_at_their_word,
    _leave_half_a_yes,
    _leave_the_praise,
    _take_for_what_they_ask,
    _leave_the_first_shift,
    _leave_the_test_there,
    _where_nothing_moves,
    _where_all_is_halted,
    _where_somebody_is_late,
    _take_for_a_trial,
    _take_for_a_receipt,
    _leave_what_follows_no_interview,
    _leave_the_heap,
    _as_it_stands,
)
"""Each reading anew, in the order in which they are made: a later one goes by what the earlier ones left."""
