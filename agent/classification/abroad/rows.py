"""What a table of another language is made of: rows of a category, a weight and an expression on a sentence.

Sentences are in lower case. ``~`` in an expression is a gap of up to sixty characters that crosses no full stop.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.model.mail import Category

Rows = Mapping[str, tuple[tuple[Category, float, str], ...]]
"""The rows of each language, by its code in ISO 639-1."""

ACKNOWLEDGEMENT = Category.ACKNOWLEDGEMENT
ASSESSMENT = Category.ASSESSMENT
CANCELLATION = Category.INTERVIEW_CANCELLATION
CHANGE = Category.INTERVIEW_CHANGE
CONFIRMATION = Category.INTERVIEW_CONFIRMATION
INVITATION = Category.INTERVIEW_INVITATION
NO_DECISION = Category.NO_DECISION
OFFER = Category.OFFER
REJECTION = Category.REJECTION
REQUEST = Category.INFORMATION_REQUEST
