"""The table of signals: what a sentence, in its grammar, says that a mail is. ``signal`` tells how a row is read."""

from __future__ import annotations

from agent.classification.cancellations import CANCELLATIONS
from agent.classification.invitations import INVITATIONS
from agent.classification.letters import ACKNOWLEDGEMENTS, PEOPLE, TASKS
from agent.classification.meetings import CHANGES, CONFIRMATIONS
from agent.classification.outcomes import NO_DECISIONS, OFFERS
from agent.classification.refusals import REJECTIONS
from agent.classification.signal import Signal

SIGNALS: tuple[Signal, ...] = (
    *REJECTIONS,
    *NO_DECISIONS,
    *OFFERS,
    *ACKNOWLEDGEMENTS,
    *INVITATIONS,
    *CONFIRMATIONS,
    *CHANGES,
    *CANCELLATIONS,
    *TASKS,
    *PEOPLE,
)
