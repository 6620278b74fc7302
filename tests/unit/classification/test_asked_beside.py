"""What is asked beside "no decision yet", and what is heard of several things of a hunt at once."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

IN_A_THREAD = Known(thread_known=True)


@pytest.mark.parametrize(
    "text",
    [
        "We are still interviewing and have not made a decision. When could you see our director?",
        "Nothing is decided. Would you be free to meet Ida on Friday morning, or on Monday?",
    ],
)
def test_a_time_that_is_asked_for_beside_no_decision_is_not_passed_over(text: str) -> None:
    answer = classify(letter(text, "Re: Thanks"), IN_A_THREAD)
    assert answer.category is Category.INTERVIEW_INVITATION or (
        answer.needs_review and answer.runner_up is Category.INTERVIEW_INVITATION
    )


@pytest.mark.parametrize(
    "text",
    [
        "We have not made a decision yet. Is that all right with you?",
        "No decision yet, I am afraid. Can you bear with us until Friday?",
        "No news yet. Shall I ring you when I hear?",
    ],
)
def test_another_question_beside_it_leaves_it_what_it_is(text: str) -> None:
    answer = classify(letter(text, "Re: Thanks"), IN_A_THREAD)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Happy to help. You interviewed very well. The only thing the panel missed was experience with billing "
            "software, and the other person had used ours for years.",
            Category.FEEDBACK,
        ),
        (
            "Thanks for asking. Honestly, it came down to experience: the person we hired has managed a team before. "
            "Your technical answers were strong.",
            Category.FEEDBACK,
        ),
        ("Thanks for your note. You came across well and the team liked your example of the audit.", Category.COURTESY),
    ],
)
def test_what_was_amiss_is_heard_among_kind_words_once_they_met(text: str, category: Category) -> None:
    met = Known(thread_known=True, sender_known=True, interview_held=True, interview_ahead=False)
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nAll the best,\nDana", "Re: Interview on March 3"), met)
    assert (answer.category, answer.needs_review) == (category, False)


def test_what_is_either_of_two_things_of_a_hunt_is_asked_about_where_it_greets_its_reader() -> None:
    text = "There was a vote, and there was a storm. I have nothing else to tell you."
    greeted = classify(letter(f"Dear Robin,\n\n{text}", "Hello"), Known())
    assert greeted.needs_review
    assert classify(letter(text, "Hello"), Known()).category is Category.UNRELATED


def test_kind_words_around_a_decision_are_not_surely_thanks() -> None:
    text = "Our contract fell through, so I can't take anyone on. Thank you for writing back as I asked."
    answer = classify(letter(text, "Re: Thanks"), IN_A_THREAD)
    assert answer.category is Category.REJECTION or (answer.needs_review and answer.runner_up is Category.REJECTION)


@pytest.mark.parametrize(
    "text",
    [
        "You are very welcome, it was a pleasure to meet you.",
        "Thanks for the kind note, the team enjoyed it as well. Enjoy the weekend.",
        "Glad the map helped. Safe journey home!",
    ],
)
def test_thanks_alone_stay_thanks(text: str) -> None:
    answer = classify(letter(text, "Re: Thanks"), IN_A_THREAD)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)
