"""An application that came without something, which the reader is asked to send, is no receipt alone."""

from __future__ import annotations

import pytest

from agent.classification import classify
from agent.classification.sentences.papers import lacks_a_paper
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

SIGNED = "\n\nKind regards,\nDana Kim\nHR, Pell Grove"


@pytest.mark.parametrize(
    "text",
    [
        "We have received your application for the post of Clerk, but the references page is missing. Please complete "
        "it and email it back to us by Friday 13 November, otherwise we cannot consider your application.",
        "We have received your application for the post of Clerk, but the second page of the form is blank. Please "
        "complete it and return it by Friday.",
        "We have received your application for the Clerk role, but it is incomplete. Please log in and complete the "
        "missing sections.",
        "Thank you for your application for the Clerk role. I could not open your CV. Could you resend it as a PDF?",
        "Thank you for applying for the Clerk job. You did not attach your covering letter. Please send it by Monday.",
    ],
)
def test_what_is_missing_is_asked_for(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}{SIGNED}", "Clerk"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize(
    "sentences",
    [
        ("We have received your application.", "If you did not attach a CV, please upload one in the portal."),
        ("Your application was received.", "No documents are missing.", "Please complete the survey if you like."),
        ("Your references were missing and your application was not considered.", "Please send all pages next time."),
        ("Your references page was missing, but we found it.", "You will hear from us by Friday."),
    ],
)
def test_nothing_is_missing_or_it_is_too_late(sentences: tuple[str, ...]) -> None:
    assert lacks_a_paper(sentences) is None
