"""Tests that are done where the interview is: nobody sends them, or waits for them before."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.on_the_day import talks_beside_a_test
from agent.classification.sentences.on_the_day import tests_there as is_test_there
from agent.classification.sentences.whole_sentences import hands_over_a_task
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True)
SUBJECT = "RE: Your interview on 17 March"

THERE = [
    "Thanks for confirming. You will be asked to do a brief practical exercise first, so please come for 1.40.",
    "We will have you do a short maths test when you arrive. It is nothing to worry about.",
    "There will be a spelling test before the interview, so please arrive at 9.15.",
]


@pytest.mark.parametrize("text", THERE)
def test_a_test_on_the_day_is_no_test_that_was_sent(text: str) -> None:
    assert is_test_there([text])
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", SUBJECT), AHEAD).category is not Category.ASSESSMENT


def test_it_is_none_either_where_the_firms_house_writes_for_the_first_time() -> None:
    known = Known(house_known=True)
    assert classify(letter(f"Hi Robin,\n\n{THERE[0]}\n\nDana", SUBJECT), known).category is not Category.ASSESSMENT


def test_beside_an_hour_that_is_set_it_is_a_part_of_that() -> None:
    text = (
        "Your interview is confirmed for Tuesday 17 March at 10.15. There will be a short test first, so come for 9.50."
    )
    read = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", SUBJECT), AHEAD)
    assert (read.category, read.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Please complete the attached written task and send it to me before the interview.",
        "We would like you to do an online test before we meet. The link expires on Monday.",
        "Please do this short exercise at home and bring it on the day.",
    ],
)
def test_what_is_sent_is_waited_for(text: str) -> None:
    assert not is_test_there([text])
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", SUBJECT), AHEAD).category is Category.ASSESSMENT


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("A weld test and chat thurs 7.30 am, bring your mask.", Category.INTERVIEW_CONFIRMATION),
        ("Thursday at 8 am: a bench test, then a talk with Ray.", Category.INTERVIEW_CONFIRMATION),
    ],
)
def test_a_test_and_a_talk_at_one_hour_are_an_interview(text: str, meant: Category) -> None:
    assert talks_beside_a_test([text])
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Welder"), AHEAD).category is meant


@pytest.mark.parametrize(
    "text",
    [
        "Please do the online test and we have a chat on Thursday at 8 if you pass. The link expires on Tuesday.",
        "The test and talk of last month are forgotten.",
    ],
)
def test_a_test_that_is_sent_before_a_talk_is_one(text: str) -> None:
    assert not talks_beside_a_test([text])


@pytest.mark.parametrize(
    "text",
    [
        "Here's the take-home exercise we talked about. Take up to a week.",
        "Attached is the task. You have until Monday.",
        "I've attached the exercise. Three hours should be enough.",
        "Please find attached our case study. I'd need your slides by Friday.",
    ],
)
def test_a_task_that_is_handed_over_with_a_time_for_it_is_a_test(text: str) -> None:
    known = Known(thread_known=True, interview_ahead=False)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim", "Re: Interview"), known)
    assert (answer.category, answer.needs_review) == (Category.ASSESSMENT, False)


@pytest.mark.parametrize(
    "sentences",
    [
        ("Here is the case study we will discuss together.", "It takes two minutes to read."),
        ("Attached is the exercise for Thursday.", "You will have 30 minutes for it on the day."),
        ("Attached is the task that you submitted, with my comments.", "It took you two hours."),
        ("Here's the task list for the fundraiser.",),
    ],
)
def test_what_is_done_there_or_was_done_hands_over_nothing(sentences: tuple[str, ...]) -> None:
    assert hands_over_a_task(sentences) is None
