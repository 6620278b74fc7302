"""The table of signals: what a sentence, in its grammar, says that a mail is. ``signal`` tells how a row is read."""

from __future__ import annotations

from agent.classification.table.cancellations import CANCELLATIONS
from agent.classification.table.invitations import INVITATIONS
from agent.classification.table.letters import ACKNOWLEDGEMENTS, PEOPLE, TASKS
from agent.classification.table.meetings import CHANGES, CONFIRMATIONS
from agent.classification.table.outcomes import NO_DECISIONS, OFFERS
from agent.classification.table.refusals import REJECTIONS
from agent.classification.table.signal import Signal

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
