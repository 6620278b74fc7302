"""Misgivings refuse where they are all the news; where they were asked for, or are overcome, they do not."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.misgivings import tells_misgivings
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
KIND = "Thank you so much for coming in. We really enjoyed meeting you."


@pytest.mark.parametrize(
    "text",
    [
        "The team felt that you would need rather more training than we are able to offer.",
        "The partners' view was that the role needs somebody with more years in tax than you have.",
        "Our worry is that you have not run a shop before, and we cannot take that risk this time.",
        "On reflection we think you'd be better placed in a larger practice.",
        "The governors concluded that you are not yet experienced enough for a class of thirty.",
        "I just can't picture you staying with us for longer than a summer.",
        "We don't really have the time to bring on a beginner, the owner feels.",
    ],
)
def test_misgivings_that_are_all_the_news_refuse(text: str) -> None:
    assert tells_misgivings([text]) == 0
    answer = classify(letter(f"Hi Robin,\n\n{KIND} {text}\n\nAll the best,\nDana", "Re: Tuesday"), MET)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Happy to! The team felt that you would need more training than we can offer, with figures above all.",
        "You asked where it went wrong. The panel thought that you were not experienced enough in tax.",
        "The panel thought you could have said more of your own part. I felt you were a bit thin on the figures.",
    ],
)
def test_misgivings_that_were_asked_for_tell_why(text: str) -> None:
    sentences = [one for part in text.split("! ") for one in part.split(". ")]
    assert tells_misgivings(sentences) is None
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Feedback"), MET).category is Category.FEEDBACK


@pytest.mark.parametrize(
    "text",
    [
        "Some of the team worry that you'd be bored here, so I will think it over at the weekend.",
        "The panel feared that you'd be bored, and I said that I'd take that chance: the job is yours.",
        "Are you worried that you would be bored here?",
        "The team felt that you'd need more help than we have in Leeds. Could you talk to Bristol on Thursday?",
    ],
)
def test_misgivings_that_decide_nothing(text: str) -> None:
    assert tells_misgivings([one + "?" * ("?" in text) for one in text.split(". ")]) is None


def test_what_was_amiss_is_doubtful_where_nobody_asked_and_they_are_sorry() -> None:
    text = "Sorry to say that it ends here. They thought you talked too much about management."
    answer = classify(letter(f"Robin, {text} Dana", "Re: Novara"), MET)
    assert answer.category is Category.REJECTION or answer.needs_review


def test_what_answers_who_asked_for_feedback_is_some() -> None:
    text = (
        "Happy to. Technically strong, but you were short on people management, and I needed somebody who has led a "
        "team "
        "of five. Also be briefer: some answers ran long."
    )
    known = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
    answer = classify(letter(f"Robin,\n\n{text}\n\nGiles", "RE: Feedback request"), known)
    assert answer.category is Category.FEEDBACK
