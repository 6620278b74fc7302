"""Why somebody else was chosen: who has told it is not asked for it."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.reasons import (
    GIVES_NONE,
    OFFERS_WHY,
    POST_IS_GONE,
    TELLS_WHY,
    answers_why,
    gives_no_feedback,
    offers_feedback,
    says_the_post_is_gone,
    tells_why,
)
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
WHY = [
    "What tipped it was that she knows our tills.",
    "The main reason was that he has run a kitchen of this size.",
    "That was mainly because of the distance you would have to drive.",
    "It is because you have not worked with children before.",
    "We felt that your answers on budgeting were a little thin.",
    "You scored 54 and the others were over 70.",
    "You didn't give enough examples of your own work.",
    "Your presentation was well made but lacked figures.",
]
NOT_WHY = [
    "I cannot tell you the reason.",
    "If you would like to know the reason, just ring.",
    "As you know, we saw four people.",
    "It was a difficult decision with many strong candidates.",
    "We felt that you were a lovely person.",
    "Your experience was impressive.",
    "You did not get the job.",
    "I am happy to explain why.",
]


@pytest.mark.parametrize("text", WHY)
def test_a_reason_is_told_with_the_refusal(text: str) -> None:
    assert tells_why(text)
    mail = letter(f"Hi Robin,\n\nWe have chosen another candidate for the post. {text}\n\nDana", "Re: Clerk")
    answer = classify(mail, MET)
    assert answer.category is Category.REJECTION
    assert TELLS_WHY in {one.signal for one in answer.evidence}


@pytest.mark.parametrize("text", NOT_WHY)
def test_none_is_told(text: str) -> None:
    assert not tells_why(text)


def test_who_is_ranked_behind_another_and_asked_nothing_may_be_refused() -> None:
    text = "You came second by a whisker. The winner had the trailer licence, that was all there was in it."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.category is Category.REJECTION or answer.needs_review


def test_a_refusal_that_tells_why_to_nobody_who_asked_is_no_feedback() -> None:
    text = "I'm sorry, it's a no from us. You interviewed well but we felt you had too little experience of managing."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "I would be glad to give you feedback by phone.",
        "If you would like feedback on your interview, please reply to this mail.",
        "Feedback is available on request.",
        "We can offer you some feedback should that be of use.",
        "You are welcome to some feedback.",
        "Should you wish to receive feedback, just let me know.",
        "If you require any feedback please contact me.",
    ],
)
def test_feedback_is_offered_with_the_refusal(text: str) -> None:
    mail = letter(f"Hi Robin,\n\nWe have chosen another candidate for the post. {text}\n\nDana", "Re: Clerk")
    answer = classify(mail, MET)
    assert answer.category is Category.REJECTION
    assert OFFERS_WHY in {one.signal for one in answer.evidence}


@pytest.mark.parametrize(
    "text",
    [
        "We are unable to offer individual feedback.",
        "We would be glad to have your feedback on our process in this survey.",
        "I am sorry that we cannot give feedback.",
        "Thank you for your feedback.",
    ],
)
def test_no_feedback_is_offered(text: str) -> None:
    assert not offers_feedback(text)


@pytest.mark.parametrize(
    "text",
    [
        "In response to your request for feedback: your references were excellent. The reason that we chose another "
        "candidate was her five years of experience in probate. I would suggest a course in estate administration.",
        "Thank you for asking for feedback. The panel thought that your presentation was clear. The candidate whom we "
        "appointed gave more examples from her own practice, which tipped it.",
        "You asked me where you lost points. Honestly, the other candidate had run a team of ten already, and we "
        "needed that. Your answers about budgets were thin.",
    ],
)
def test_who_answers_the_readers_question_why_refuses_nobody_anew(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Paralegal position"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.FEEDBACK, False)


@pytest.mark.parametrize(
    "text",
    [
        "You ask in what respect your application fell short. In truth in only one: the other candidate has been "
        "called to the bar in two countries. Your written advice was the best that we received.",
        "You would like to know why the panel did not choose you. The other candidate spoke fluent Portuguese, which "
        "the post needs daily. Your presentation was the best we saw.",
    ],
)
def test_who_repeats_the_readers_question_why_does_not_surely_refuse(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Your letter of 20 March"), NOBODY)
    assert answer.category is Category.FEEDBACK


@pytest.mark.parametrize(
    "sentences",
    [
        ("In response to your request for feedback, we are unable to give any.", "We wish you well."),
        ("Thank you for your email asking for feedback.", "I have passed it on to the panel."),
        ("You asked for feedback at the interview.", "Unfortunately we have chosen another candidate."),
        ("Thank you for asking for feedback.",),
        ("You ask when you may expect our decision.", "The other candidate has been appointed."),
        ("You asked how things stand.", "We offered it to the other candidate."),
        ("You asked why it takes so long.", "The other candidate fell ill."),
    ],
)
def test_nobody_answers_why(sentences: tuple[str, ...]) -> None:
    assert answers_why(sentences) is None


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("The Grants Manager line was cut from the budget last night.", True),
        ("Our US parent has stopped all hiring with immediate effect.", True),
        ("The position has been cancelled.", True),
        ("The hours haven't been sanctioned by the Department, so there is no post to fill.", True),
        ("The funding fell through.", True),
        ("There is a hiring freeze.", True),
        ("We have decided not to fill the post.", True),
        ("The position has been filled internally.", False),
        ("The role was withdrawn and filled by another candidate.", False),
        ("Should the post be cancelled, we will tell you.", False),
        ("The line manager cut the meeting short.", False),
        ("The role was offered to somebody else.", False),
        ("Other positions have been frozen.", False),
    ],
)
def test_a_post_that_nobody_gets_is_told_from_one_that_somebody_has(said: str, gone: bool) -> None:
    assert says_the_post_is_gone(said) is gone


@pytest.mark.parametrize(
    ("said", "none"),
    [
        ("We are unable to provide individual feedback.", True),
        ("Due to the number of applications, we can't offer feedback to each candidate.", True),
        ("Please note that we do not give feedback on interviews.", True),
        ("Unfortunately no individual feedback can be given.", True),
        ("I'm afraid that feedback is not available.", True),
        ("It is not possible for us to give feedback.", True),
        ("We cannot provide feedback to candidates who were not interviewed.", False),
        ("We are unable to give detailed feedback, but I will gladly talk.", False),
        ("We can't give feedback by email.", False),
        ("Please do not hesitate to ask if you would like feedback.", False),
        ("I can give you some feedback if you like.", False),
        ("We cannot offer you the position, and thank you for your feedback.", False),
        ("We do not share your feedback with others.", False),
    ],
)
def test_who_tells_nobody_why_is_told_from_who_tells_some(said: str, none: bool) -> None:
    assert gives_no_feedback(said) is none


def test_who_tells_nobody_why_is_heard() -> None:
    text = "Unfortunately we will not be moving forward with your application. We are unable to provide feedback."
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nHugh Bell"), MET)
    assert found.category is Category.REJECTION
    assert GIVES_NONE in {one.signal for one in found.evidence}


def test_who_tells_that_the_post_is_gone_is_heard() -> None:
    text = "I'm sorry to say that the position has been cancelled, so we won't be moving forward with you."
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nHugh Bell"), MET)
    assert found.category is Category.REJECTION
    assert POST_IS_GONE in {one.signal for one in found.evidence}
