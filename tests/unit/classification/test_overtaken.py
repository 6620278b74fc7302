"""What was undecided when they last wrote, and is decided now."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.overtaken import is_decided_since
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
SINCE = [
    "I told you last week that we had no decision yet, and that was true then. On Friday the board met and settled on "
    "a candidate from inside.",
    "When we spoke we hadn't made up our minds. Now we have, and it's the candidate from Hull.",
    "Though I said we'd not decided yet, the director has now given it to Anna.",
    "In my last mail nothing was settled. Since then the board has chosen Mr Pell.",
]
STILL = [
    "I told you last week that we had no decision yet, and nothing has changed.",
    "When we spoke we hadn't made up our minds. We still haven't.",
    "I said we had not decided. The director is away now.",
    "We haven't decided yet. The board has now met twice.",
    "In my last mail nothing was settled, and as yet nothing has been decided since.",
]


@pytest.mark.parametrize("text", SINCE)
def test_what_was_open_then_is_not_undecided(text: str) -> None:
    assert is_decided_since(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.category is Category.REJECTION or answer.needs_review


@pytest.mark.parametrize("text", SINCE[:2])
def test_a_refusal_since_then_is_heard(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize("text", STILL)
def test_what_is_open_still_is_undecided(text: str) -> None:
    assert not is_decided_since(letter(text).body.sentences)
