"""What the passages of a mail mean by what its plain words say: some read alike, and come to one thing."""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.asked_first import ASKS_AROUND
from agent.classification.few_words import STANDS_STILL, WAITS_FOR_A_CHECK
from agent.classification.findings import Findings
from agent.classification.formalities import heard_as_formality
from agent.classification.tags import Tag
from agent.classification.thresholds import OUTRIGHT, PLAIN_WORD
from agent.classification.trial_words import TRIAL_ASKED, TRIAL_SET
from agent.model.mail import OF_INTERVIEWS, Category

_OF_AN_END = (Category.OFFER, Category.REJECTION)
_LIKE_A_TRIAL = (
    Category.ASSESSMENT,
    Category.OFFER,
    Category.OUTREACH,
    Category.INFORMATION_REQUEST,
    Category.COURTESY,
    Category.REJECTION,
)
"""What the passages of a mail may hear in work on trial, of which learned mails hold little."""

_HEARD_BESIDE = 0.25
"""The share of a refusal from which on the passages hear one, too."""

_ENDS = (Category.REJECTION, Category.OFFER)


def plainly_meant(
    shares: Mapping[Category, float], table: Mapping[Category, float], findings: Findings, *, answers: bool = False
) -> Mapping[Category, float]:
    """Given how likely the passages of a mail make each category, and what the table says, return it for what is meant.

    Where the post is filled, that nobody need come calls off nothing else; a test that they wait for is none to take.
    In what ``answers`` a mail about an application, a recruiter who has refused it plainly may go on to other posts.
    Who still asks somebody of theirs, and will tell the reader then, sets no hour; who thanks for a mail, and has
    nothing to tell yet, says that; and a trial shift at an hour is no offer.
    """
    shares = heard_as_formality(shares, findings)
    if shares.get(Category.REJECTION, 0.0) > _HEARD_BESIDE and _refuses_alone(table):
        shares = _given(shares, Category.INTERVIEW_CANCELLATION, Category.REJECTION)
    if answers and _refuses_alone(table) and table[Category.INFORMATION_REQUEST] < OUTRIGHT:
        of_others = shares.get(Category.OUTREACH, 0.0) >= shares.get(Category.INFORMATION_REQUEST, 0.0)
        for other in (Category.OUTREACH, Category.INFORMATION_REQUEST) if of_others else ():
            shares = _given(shares, other, Category.REJECTION)
    asks = Tag.QUESTION in findings.tags or table[Category.ASSESSMENT] >= OUTRIGHT
    if findings.has(WAITS_FOR_A_CHECK) and not asks:
        shares = _given(shares, Category.ASSESSMENT, Category.NO_DECISION)
    if answers and findings.has(STANDS_STILL) and not asks and max(table[one] for one in _ENDS) < OUTRIGHT:
        for other in (Category.COURTESY, Category.OFFER):
            shares = _given(shares, other, Category.NO_DECISION)
    if findings.has(ASKS_AROUND) and not asks and max(table[one] for one in OF_INTERVIEWS) < OUTRIGHT:
        for other in (*OF_INTERVIEWS, Category.COURTESY, Category.ACKNOWLEDGEMENT):
            shares = _given(shares, other, Category.NO_DECISION)
    if findings.has(TRIAL_ASKED, TRIAL_SET) and max(table[one] for one in _OF_AN_END) < OUTRIGHT:
        meant = Category.INTERVIEW_INVITATION if findings.has(TRIAL_ASKED) else Category.INTERVIEW_CONFIRMATION
        for other in _LIKE_A_TRIAL:
            shares = _given(shares, other, meant)
    return shares


def _refuses_alone(table: Mapping[Category, float]) -> bool:
    """Whether the table plainly hears a refusal, and nothing of an hour that is called off, moved or set."""
    others = (table[one] for one in OF_INTERVIEWS)
    return table[Category.REJECTION] >= PLAIN_WORD and max(others) < OUTRIGHT


def _given(shares: Mapping[Category, float], loser: Category, winner: Category) -> Mapping[Category, float]:
    both = shares.get(loser, 0.0) + shares.get(winner, 0.0)
    return {**shares, loser: 0.0, winner: both}
