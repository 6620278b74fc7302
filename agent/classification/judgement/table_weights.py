"""What the table's signals are worth for each category, after those that give way have."""

from __future__ import annotations

from agent.classification.judgement.thresholds import ACTING, OUTRIGHT, PRECEDENCES
from agent.classification.sentences.asked_first import ASKS_AROUND
from agent.classification.sentences.assents import CERTAINLY
from agent.classification.sentences.convening import THEIR_MEETING_MOVES
from agent.classification.sentences.deliberations import DIVIDED
from agent.classification.sentences.few_words import KNOWS_BY, NOT_THERE_YET, NOT_YET_DECIDED
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.given_away import GIVEN_AWAY
from agent.classification.sentences.halts import FILLED_AND_OFF
from agent.classification.sentences.hours import ASKED_TO_ARRANGE, IN_FOR_AN_HOUR
from agent.classification.sentences.made_hours import TIME_ROW
from agent.classification.sentences.papers import BEFORE_PAPERS
from agent.classification.sentences.reasons import ANSWERS_WHY
from agent.classification.sentences.rebooking import REBOOK
from agent.classification.sentences.reserves import NO_POST_YET, OFFERED_FIRST
from agent.classification.sentences.sayings import DENIES_A_NO, THEIR_OWN_NO, WAS_SET, WOULD_HAVE
from agent.classification.sentences.taken import TAKEN
from agent.classification.sentences.terms import STARTS_WHEN
from agent.classification.sentences.unmoved import UNMOVED, only_tried
from agent.model.mail import MOVES, OF_INTERVIEWS, Category

_HEARD, _MOST_HEARD = 2, 9.0
"""How many signals of the table are heard, and how much they say together at most."""
_OVERRULED = 3.0
"""By how much a loser may say more than the winner, and give way all the same."""

_RANKED = "ranked-behind"

_GOES_BY_NO_MORE = {
    THEIR_OWN_NO: frozenset({Category.REJECTION}),
    KNOWS_BY: frozenset({Category.REJECTION}),
    DIVIDED: frozenset({Category.OFFER, Category.REJECTION}),
    NOT_YET_DECIDED: frozenset({Category.INTERVIEW_INVITATION}),  # who has yet to shortlist has shortlisted nobody
    NOT_THERE_YET: frozenset({Category.REJECTION}),
    FILLED_AND_OFF: frozenset({Category.INTERVIEW_CANCELLATION}),
    TAKEN: frozenset({Category.NO_DECISION}),
    GIVEN_AWAY: frozenset({Category.NO_DECISION}),
    WAS_SET: frozenset({Category.INTERVIEW_CONFIRMATION}),
    UNMOVED: MOVES | {Category.REJECTION},
    DENIES_A_NO: frozenset({Category.REJECTION}),
    OFFERED_FIRST: frozenset({Category.REJECTION}),
    NO_POST_YET: frozenset({Category.OFFER}),
    IN_FOR_AN_HOUR: frozenset({Category.OFFER}),  # "you're in for Monday at 10": not in the team
    STARTS_WHEN: frozenset({Category.INTERVIEW_INVITATION}),
    ASKED_TO_ARRANGE: frozenset({Category.INTERVIEW_CHANGE}),  # who is to "find a time for you" moves none
    ASKS_AROUND: OF_INTERVIEWS,
    THEIR_MEETING_MOVES: OF_INTERVIEWS,
    BEFORE_PAPERS: frozenset({Category.REJECTION}),
    CERTAINLY: frozenset({Category.OFFER}),
    "like-to-meet-at": frozenset({Category.INTERVIEW_CONFIRMATION}),
    WOULD_HAVE: frozenset({Category.OFFER, Category.INTERVIEW_INVITATION}),
    ANSWERS_WHY: frozenset({Category.REJECTION}),  # "you ask where you fell short"
}
"""Signals whose sentence is worded as those of another category are, which it takes back."""


def said_outright(findings: Findings, *categories: Category) -> bool:
    """Given findings, return whether one signal of the table alone says a category near words about a job.

    Where none is given, any that acts will do.
    """
    wanted = frozenset(categories) or ACTING
    return any(one.supported and one.weight >= OUTRIGHT and one.category in wanted for one in findings.found)


def by_table(findings: Findings) -> dict[Category, float]:
    """Given findings, return what the table's signals are worth for each category, after what gives way has."""
    supported = {category: [one for one in findings.of(category) if one.supported] for category in Category}
    for signal, spoken_for in _GOES_BY_NO_MORE.items():  # "sorry that you won't be joining us", "we had you down for 2"
        quotes = {one.quote for one in findings.found if one.signal == signal}
        supported |= {said: [one for one in supported[said] if one.quote not in quotes] for said in spoken_for}
    if findings.has(THEIR_MEETING_MOVES):
        supported |= {moved: [] for moved in MOVES}  # the subject, too, is of that meeting
    if findings.has(UNMOVED):
        supported |= {moved: [one for one in supported[moved] if not only_tried(one.quote)] for moved in MOVES}
    if findings.has(OFFERED_FIRST, NO_POST_YET):  # who is second to somebody that has not answered is refused by nobody
        supported[Category.REJECTION] = [one for one in supported[Category.REJECTION] if one.signal != _RANKED]
    if findings.has(REBOOK, TIME_ROW):
        supported[Category.INTERVIEW_CANCELLATION] = []  # called off only for another time
    scores = {
        category: min(_MOST_HEARD, sum(one.weight for one in found[:_HEARD])) for category, found in supported.items()
    }
    for precedence in PRECEDENCES:
        if scores[precedence.winner] >= precedence.least:
            for loser in precedence.losers:
                if scores[loser] < precedence.most and scores[loser] <= scores[precedence.winner] + _OVERRULED:
                    scores[loser] *= precedence.share
    return scores
