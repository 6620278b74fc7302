"""What a mistake costs: the confidence that each category must reach; and which signals give way to which."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from agent.model.mail import OF_INTERVIEWS, Category

THRESHOLDS: Mapping[Category, float] = {
    # Asking for feedback from somebody who did not reject you, and stopping a hunt over a misread offer, cost most.
    Category.REJECTION: 0.88,
    Category.OFFER: 0.88,
    # A short thank-you to somebody who has in truth refused reads as not having understood.
    Category.NO_DECISION: 0.8,
    Category.FEEDBACK: 0.75,
    # These set, move or remove the moment from which everything else is counted.
    Category.INTERVIEW_CANCELLATION: 0.8,
    Category.INTERVIEW_CHANGE: 0.75,
    Category.INTERVIEW_CONFIRMATION: 0.75,
    Category.INTERVIEW_INVITATION: 0.7,
    # These place nothing.
    Category.ASSESSMENT: 0.6,
    Category.INFORMATION_REQUEST: 0.6,
    Category.ACKNOWLEDGEMENT: 0.6,
    Category.OUTREACH: 0.5,
    Category.COURTESY: 0.5,
    Category.AUTO_REPLY: 0.8,
    Category.BOUNCE: 0.6,
    Category.UNRELATED: 0.5,
    Category.OWN: 0.5,
}

ACTING = OF_INTERVIEWS | {Category.REJECTION, Category.NO_DECISION, Category.OFFER, Category.FEEDBACK}
"""Categories on which something is placed, withdrawn or counted: without a word about a job they are not believed."""

AS_GOOD: Mapping[Category, tuple[Category, ...]] = {
    Category.INTERVIEW_CONFIRMATION: (Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE),
    Category.INTERVIEW_CHANGE: (
        Category.INTERVIEW_CHANGE,
        Category.INTERVIEW_CONFIRMATION,
        Category.INTERVIEW_CANCELLATION,
    ),
}
"""Categories between which no doubt matters: a confirmation of another time and a change come to the same, and a change
ends what was planned as a cancellation does."""

OUTRIGHT = 2.5
"""What one signal of the table must be worth to vouch for what the mail seems to say."""

PLAIN_WORD = 4.0
"""What the table's signals for a category are worth together where they say it plainly."""

ENOUGH_JOB = 2
MUCH_JOB = 3
"""Kinds of words about applications: a stranger's mail with so many is about one."""


@dataclass(frozen=True, slots=True)
class Precedence:
    """Where two categories are said, the stronger word decides: a loser keeps ``share`` once ``winner`` reaches
    ``least``.

    A loser that reaches ``most`` itself keeps all.
    """

    winner: Category
    losers: tuple[Category, ...]
    least: float = 3.0
    share: float = 0.25
    most: float = math.inf


PRECEDENCES = (
    # What could have been better is told after the refusal, and names what the refusal named.
    Precedence(Category.FEEDBACK, (Category.REJECTION, Category.COURTESY), least=5.0),
    # A refusal thanks for the application, praises, wishes well and invites to apply again.
    Precedence(
        Category.REJECTION,
        (
            Category.ACKNOWLEDGEMENT,
            Category.COURTESY,
            Category.OUTREACH,
            Category.INFORMATION_REQUEST,
            Category.FEEDBACK,
            Category.UNRELATED,
            Category.ASSESSMENT,
        ),
        least=3.5,
    ),
    # It thanks for the patience, as those do who need more of it.
    Precedence(Category.REJECTION, (Category.NO_DECISION,), least=4.0, share=0.0, most=2.0),
    # "No need to come on Thursday: they chose somebody else." A refusal says what became of the interview too.
    Precedence(
        Category.REJECTION,
        (Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION),
        least=4.2,
        share=0.5,
    ),
    # Somebody who writes out of the blue asks for a call and a curriculum vitae, and names the pay.
    Precedence(
        Category.OUTREACH,
        (Category.INTERVIEW_INVITATION, Category.OFFER, Category.INFORMATION_REQUEST, Category.COURTESY),
        least=4.6,
    ),
    # An offer comes with documents to sign, a call to talk it over, and a start date.
    Precedence(
        Category.OFFER,
        (
            Category.ACKNOWLEDGEMENT,
            Category.COURTESY,
            Category.INFORMATION_REQUEST,
            Category.INTERVIEW_CONFIRMATION,
            Category.INTERVIEW_INVITATION,
            Category.OUTREACH,
            Category.FEEDBACK,
        ),
        least=4.0,
    ),
    Precedence(
        Category.INTERVIEW_CANCELLATION,
        (
            Category.INTERVIEW_CONFIRMATION,
            Category.INTERVIEW_INVITATION,
            Category.INTERVIEW_CHANGE,
            Category.COURTESY,
            Category.ACKNOWLEDGEMENT,
            Category.INFORMATION_REQUEST,
        ),
        share=0.4,
    ),
    # A moved interview is confirmed anew, and asks for another time.
    Precedence(
        Category.INTERVIEW_CHANGE,
        (
            Category.INTERVIEW_CONFIRMATION,
            Category.INTERVIEW_INVITATION,
            Category.COURTESY,
            Category.ACKNOWLEDGEMENT,
            Category.NO_DECISION,
            Category.INFORMATION_REQUEST,
        ),
    ),
    Precedence(
        Category.INTERVIEW_CONFIRMATION,
        (Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.INFORMATION_REQUEST, Category.OUTREACH),
    ),
    Precedence(
        Category.INTERVIEW_INVITATION,
        (Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.INFORMATION_REQUEST),
    ),
    # "She gave very positive feedback, and we would love to have you in again."
    Precedence(Category.INTERVIEW_INVITATION, (Category.FEEDBACK,), least=6.0),
    Precedence(
        Category.NO_DECISION,
        (Category.ACKNOWLEDGEMENT, Category.COURTESY, Category.INFORMATION_REQUEST, Category.FEEDBACK),
    ),
    Precedence(
        Category.ASSESSMENT,
        (
            Category.ACKNOWLEDGEMENT,
            Category.COURTESY,
            Category.INTERVIEW_INVITATION,
            Category.INFORMATION_REQUEST,
            Category.OUTREACH,
        ),
    ),
    # A receipt tells how things go on ("we will set up a call"), and repeats the questions of the form.
    Precedence(
        Category.ACKNOWLEDGEMENT,
        (Category.INFORMATION_REQUEST, Category.OUTREACH, Category.COURTESY, Category.UNRELATED, Category.FEEDBACK),
        least=5.0,
    ),
    # "Got it, thank you. The team will review it, and I'll get back to you by Friday."
    Precedence(Category.ACKNOWLEDGEMENT, (Category.NO_DECISION,), least=4.8, most=2.2),
    Precedence(Category.INFORMATION_REQUEST, (Category.ACKNOWLEDGEMENT, Category.COURTESY)),
    Precedence(Category.FEEDBACK, (Category.COURTESY, Category.ACKNOWLEDGEMENT)),
    Precedence(Category.ACKNOWLEDGEMENT, (Category.OUTREACH, Category.COURTESY, Category.UNRELATED)),
)
