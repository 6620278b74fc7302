"""Hours of what comes with a job and is no interview: a medical, a check of papers, the first day."""

from __future__ import annotations

from agent.classification.sentences import formalities
from agent.extraction.interview.other_times import own_clause
from agent.extraction.when.moments import Moment


def is_formality(text: str, moment: Moment) -> bool:
    """Given a text and a time in it, return whether it is the time of a medical, of a check of papers, or of the first
    day."""
    return formalities.is_formality(own_clause(text, moment))
