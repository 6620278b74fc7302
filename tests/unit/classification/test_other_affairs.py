"""What becomes of something that is no interview."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.other_affairs import is_other_affair, without_other_affairs
from agent.model.mail import Category
from tests.unit.classification.letters import letter


@pytest.mark.parametrize(
    "text",
    [
        "The 7.52 out of town is cancelled all this week.",
        "Our canteen on the ground floor is suspended until further notice.",
        "Priya's wedding got moved to June.",
        "The book launch has been pushed back to April.",
        "All trains are cancelled on Saturday.",
        "Our tender was rejected again.",
        "The hotel is confirmed for two nights.",
        "Shuttle rescheduled",
        "We picked somebody else's cake, but thanks for baking.",
        "In the end we went with someone else’s quote for the boiler.",
    ],
)
def test_what_becomes_of_something_else_is_told(text: str) -> None:
    assert is_other_affair(text)


@pytest.mark.parametrize(
    "text",
    [
        "The interview is cancelled.",
        "Thursday is cancelled.",
        "Tuesday 9.30 is confirmed with Carol.",
        "Tuesday at 9.30 is cancelled.",
        "The 9.30 is confirmed.",
        "9.30 on the 12th is confirmed.",
        "10.15 on Friday is booked.",
        "Our meeting has been moved to Thursday.",
        "The train is cancelled, so we'll have to move your visit.",
        "Your trial shift is cancelled.",
        "My flight is cancelled, can we do Thursday?",
        "The position has been filled.",
        "We went with somebody else's application.",
        "We have picked somebody else.",
        "I have to stand in for someone else's visit, so our interview is cancelled.",
        "The recruitment is on hold.",
        "The lunch with Ana has been moved to 1pm, so come at two.",
        "The harvest crews are full and yours is not among them.",
        "Please don't set out tomorrow, the bridge is shut and nobody can get in.",
        "The train of Monsieur Faure is cancelled.",
    ],
)
def test_what_becomes_of_a_talk_is_none_of_these(text: str) -> None:
    assert not is_other_affair(text)


@pytest.mark.parametrize(
    "text",
    [
        "The tour after Monday's interviews is cancelled.",
        "The lunch after your interview on Monday has been cancelled, sorry.",
        "The drinks after the panel are off.",
        "Our open day before the interviews has been postponed to May.",
    ],
)
def test_what_is_to_be_beside_a_talk_is_another_affair(text: str) -> None:
    assert is_other_affair(text)
    mail = letter(f"Hi Robin,\n\n{text} Everything else is as planned.\n\nDana", "Monday")
    assert classify(mail, Known(thread_known=True)).category is not Category.INTERVIEW_CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "The lunch after your interview is cancelled, and so is the interview.",
        "The second interview after the panel is cancelled.",
        "The lunch after your interview is cancelled; the interview is moved to Friday.",
        "Is it true that the tour after the interview is cancelled?",
    ],
)
def test_what_calls_the_talk_off_too_is_none(text: str) -> None:
    assert not is_other_affair(text)


def test_a_mail_of_nothing_else_keeps_its_sentences() -> None:
    assert without_other_affairs(["The canteen is closed."]) == ("The canteen is closed.",)
    assert without_other_affairs(["Hi Robin,", "The canteen is closed."]) == ("Hi Robin,",)


def test_a_cancelled_train_calls_no_interview_off() -> None:
    text = "The 7.52 out of town is cancelled all week. The 7.31 brings you here in good time."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Train cancelled"), Known(thread_known=True))
    assert answer.category is not Category.INTERVIEW_CANCELLATION or answer.needs_review


def test_somebody_elses_cake_refuses_nobody() -> None:
    text = "We picked somebody else's cake for the fair, but thank you for baking one."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "The fair"), Known(thread_known=True))
    assert answer.category is not Category.REJECTION or answer.needs_review
