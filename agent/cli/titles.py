"""What the user knows an application by, wherever it is told of."""

from __future__ import annotations

from agent.cli.output import clipped
from agent.model.application import ApplicationFacts

_LONGEST = 40  # characters of a subject


def title_of(facts: ApplicationFacts) -> str:
    """Given an application, return its firm and post as one line."""
    firm = firm_of(facts)
    return f"{firm}, {facts.role}" if facts.role else firm


def firm_of(facts: ApplicationFacts) -> str:
    """Given an application, return its firm; where neither firm nor post is known, the subject that it began with.

    Who answers an advert in a line or two names neither, and "application-7" says nothing to them.
    """
    if facts.company or facts.role:
        return facts.company or facts.id
    subject = next((message.subject for message in facts.messages if message.subject.strip()), "")
    return f"“{clipped(subject, _LONGEST)}”" if subject else facts.id
