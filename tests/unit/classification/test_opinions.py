from __future__ import annotations

import pytest

from agent.classification.judgement.opinions import is_open, together
from agent.classification.judgement.thresholds import ACTING, THRESHOLDS
from agent.model.mail import Category, Classification


def sure(category: Category, confidence: float = 0.95) -> Classification:
    return Classification(category, confidence, ())


def doubt(category: Category, other: Category, confidence: float = 0.6) -> Classification:
    return Classification(category, confidence, (), True, other)


REFUSAL_OR_NOTHING = doubt(Category.REJECTION, Category.UNRELATED)


def test_who_is_sure_asks_nobody() -> None:
    assert not is_open(sure(Category.REJECTION), by_machine=False)
    assert not is_open(sure(Category.UNRELATED, 0.9), by_machine=False)
    assert is_open(REFUSAL_OR_NOTHING, by_machine=True)
    assert is_open(sure(Category.UNRELATED, 0.89), by_machine=False), "what is passed over on a mere guess"
    assert not is_open(sure(Category.UNRELATED, 0.5), by_machine=True)


@pytest.mark.parametrize("category", sorted(ACTING))
def test_a_doubt_about_what_acts_is_never_lifted(category: Category) -> None:
    for first in (doubt(category, Category.COURTESY), REFUSAL_OR_NOTHING, sure(Category.UNRELATED, 0.6)):
        answer = together(first, sure(category, 0.99), stranger=True)
        assert (answer.category, answer.needs_review) == (category, True)
        assert answer.confidence < THRESHOLDS[category]
        assert answer.runner_up not in {None, category}


def test_what_does_nothing_may_become_sure() -> None:
    first = doubt(Category.INFORMATION_REQUEST, Category.ACKNOWLEDGEMENT)
    assert together(first, sure(Category.ACKNOWLEDGEMENT), stranger=True) == sure(Category.ACKNOWLEDGEMENT)


def test_a_doubt_takes_its_better_name() -> None:
    second = doubt(Category.NO_DECISION, Category.FEEDBACK, 0.5)
    assert together(doubt(Category.FEEDBACK, Category.REJECTION), second, stranger=True) == second


@pytest.mark.parametrize(("confidence", "believed"), [(0.59, False), (0.6, True)])
def test_no_question_goes_or_comes_for_a_mere_guess(confidence: float, *, believed: bool) -> None:
    nothing, refusal = sure(Category.UNRELATED, confidence), doubt(Category.REJECTION, Category.OFFER, confidence)
    assert together(REFUSAL_OR_NOTHING, nothing, stranger=True) == (nothing if believed else REFUSAL_OR_NOTHING)
    silent = sure(Category.UNRELATED, 0.7)
    for stranger in (True, False):
        assert together(silent, refusal, stranger=stranger) == (refusal if believed else silent)


def test_what_a_firm_of_an_application_writes_is_not_passed_over() -> None:
    assert together(REFUSAL_OR_NOTHING, sure(Category.UNRELATED, 0.99), stranger=False) == REFUSAL_OR_NOTHING


def test_of_two_that_come_to_the_same_it_is_still_known_that_it_is_one_of_them() -> None:
    summons, fixed = Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION
    first = Classification(summons, 0.58, (), True, fixed, 0.97)
    assert together(first, sure(summons, 0.8), stranger=True).either == 0.97
    assert together(first, sure(fixed, 0.8), stranger=True).either == 0.97
    assert together(first, sure(Category.INTERVIEW_CHANGE, 0.8), stranger=True).either == 0.0, "a third one"
