"""Whether the reader's referees may be asked: a question that waits for an answer."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.referees import asks_about_referees
from agent.model.mail import Category
from tests.unit.classification.letters import letter


@pytest.mark.parametrize(
    "text",
    [
        "Are you comfortable with us contacting your referees this week?",
        "Are you happy for us to approach your two referees now?",
        "May we contact your referees?",
        "Is it okay if we contact your references now?",
        "Could you let me know if you are happy for us to take up your references?",
    ],
)
def test_who_would_ask_referees_waits_for_an_answer(text: str) -> None:
    mail = letter(f"Hi Robin,\n\nThanks again for coming in last Monday. {text}\n\nDana", "Referee checks")
    found = classify(mail, Known(sender_known=True, interview_held=True))
    assert (found.category, found.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize(
    "text",
    [
        "We contact your referees only once an offer is made.",
        "We will be happy to contact your referees.",
        "Have you contacted your referees?",
        "May we contact you about this?",
    ],
)
def test_no_answer_about_referees_is_awaited(text: str) -> None:
    assert not asks_about_referees(text)
