"""Who was selected for a post, and for no step towards it; and the place that the reader came to."""

from __future__ import annotations

import re

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.selections import is_selected_for_the_post, ranks_the_reader_behind
from agent.classification.sentences.whole_sentences import is_through
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True)


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?!])\s", text)


@pytest.mark.parametrize(
    "text",
    [
        "With reference to your application and subsequent interviews you had with us, we are pleased to inform you "
        "that you have been shortlisted and selected for the position of Senior Developer.",
        "It gives us immense pleasure to inform you that you are selected for the post of Clerk.",
        "Congratulations! You have been finally selected for the role. Kindly confirm your date of joining.",
        "We are happy to inform you that your candidature has been selected for the Buyer position.",
    ],
)
def test_who_is_selected_for_a_post_is_offered_it(text: str) -> None:
    assert is_selected_for_the_post(sentences(text)) is not None
    assert not any(map(is_through, sentences(text)))
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nRegards\nDana"), TIED)
    assert Category.OFFER in {answer.category, answer.runner_up}
    assert answer.category is Category.OFFER or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "You have been selected for the position of Clerk. Kindly share your availability for the HR round.",
        "You have been selected for the role of Clerk - technical discussion on Friday at 11:00.",
        "You've been selected for the Clerk role's phone screen!",
        "You have been shortlisted and selected for the next round of interview.",
        "You have not been selected for the position of Clerk.",
        "If you are selected for the position, we will write within two weeks.",
        "Your profile is selected for the role of Clerk. Kindly send current CTC and notice period.",
        "You have been selected for the position of Data Clerk. Contact our manager on Telegram for the briefing.",
        "The candidate selected for the position has accepted.",
    ],
)
def test_a_step_towards_a_post_is_no_offer(text: str) -> None:
    assert is_selected_for_the_post(sentences(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "The scoring put you fourth, and there are three posts.",
        "You were placed third, and we had two posts to fill.",
        "You came 2nd overall.",
        "You were a very close second.",
        "You came fifth on the order of merit.",
    ],
)
def test_the_place_that_the_reader_came_to_is_heard(text: str) -> None:
    assert ranks_the_reader_behind([text])


@pytest.mark.parametrize(
    "text",
    [
        "You were our second interview of five.",
        "You're second to none.",
        "You were second on Thursday, and there are three more to see.",
        "You came first, by a mile.",
        "The second round puts you before the panel.",
    ],
)
def test_who_is_merely_second_in_a_row_is_not_ranked(text: str) -> None:
    assert not ranks_the_reader_behind([text])


def test_who_is_kept_on_a_list_behind_others_is_asked_about() -> None:
    text = (
        "Hi Robin,\n\nThanks for chasing. I can now share the outcome: the scoring put you fourth, and there are three "
        "posts. If one of the three falls through within six months we can come back to you without another interview, "
        "as you're on what we call the reserve list, but at the moment nothing is vacant.\n\nDana"
    )
    answer = classify(letter(text, "Re: Planning Officer"), TIED)
    assert answer.needs_review
    assert Category.REJECTION in {answer.category, answer.runner_up}
