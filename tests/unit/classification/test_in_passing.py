"""What is said in passing of others who were refused, or of what would be told, refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.few_words import says_no_flatly
from agent.classification.sentences.in_passing import without_what_is_in_passing
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True)
LEFT_OUT = [
    "Should the position be filled before your interview, we will let you know at once.",
    "Once the role you applied for is filled we write to everyone.",
    "We will inform you if the vacancy has been closed.",
    "Please note that we will notify you as soon as the post is no longer available.",
    "We had to turn another applicant away because he came late.",
    "We've already rejected about 80% of applicants.",
    "Many of our engineers were rejected the first time.",
    "The last one we turned down was better than me.",
    "Please be aware that yours may have been filled by the time we reach your file.",
    "Places could be taken before you hear from us.",
]
KEPT = [
    "The position has been filled.",
    "We will inform you on Monday.",
    "We had to turn you away because you came late.",
    "We rejected your application.",
    "If the role suits you, write to us.",
    "We turned down the heating.",
    "The post had been filled by the time your letter came.",
    "It has been filled before anybody could see you.",
]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_it_is_left_out(text: str) -> None:
    assert without_what_is_in_passing(["We look forward to Friday.", text]) == ("We look forward to Friday.",)


@pytest.mark.parametrize("text", LEFT_OUT)
def test_nothing_is_left_out_where_something_is_regretted(text: str) -> None:
    said = ("Unfortunately you are one of them.", text)
    assert without_what_is_in_passing(said) == said


@pytest.mark.parametrize("text", KEPT)
def test_what_is_said_of_the_reader_stays(text: str) -> None:
    assert without_what_is_in_passing(["Hello.", text]) == ("Hello.", text)


def test_what_stands_in_brackets_goes_alone() -> None:
    said = without_what_is_in_passing(["You're through (we rejected most of the applicants!)."])
    assert said == ("You're through.",)


@pytest.mark.parametrize(
    ("category", "text"),
    [
        (
            Category.INTERVIEW_CONFIRMATION,
            "See you on Friday the 13th at 9.30. We sent another candidate home for parking in the bay: don't.",
        ),
        (
            Category.ACKNOWLEDGEMENT,
            "Thank you for applying. Once the role is filled we write to everyone who applied.",
        ),
        (
            Category.INTERVIEW_INVITATION,
            "Well done, you passed our sift (we rejected over 70% of applicants). Pick a slot for an interview.",
        ),
    ],
)
def test_a_mail_with_such_words_is_sure(category: Category, text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your application: Store Planner"), TIED)
    assert (answer.category, answer.needs_review) == (category, False)


def test_whom_they_will_not_hire_is_refused() -> None:
    assert says_no_flatly("You're not the person we're going to hire.")
    assert says_no_flatly("You weren't the one the panel has settled on.")
    assert not says_no_flatly("You're not the person who hires here.")
    assert not says_no_flatly("You're not the only one we're going to hire.")
