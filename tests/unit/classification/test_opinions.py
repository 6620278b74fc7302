from __future__ import annotations

import pytest

from agent.classification.judgement.opinions import contradicted, is_open, is_ordinary, together
from agent.classification.judgement.thresholds import ACTING, THRESHOLDS
from agent.model.mail import OF_INTERVIEWS, Category, Classification


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
    nothing, refusal = (
        sure(Category.UNRELATED, confidence),
        doubt(Category.REJECTION, Category.OFFER, confidence + 0.05),
    )
    assert together(REFUSAL_OR_NOTHING, nothing, stranger=True) == (nothing if believed else REFUSAL_OR_NOTHING)
    silent = sure(Category.UNRELATED, 0.7)
    for stranger in (True, False):
        assert together(silent, refusal, stranger=stranger) == (refusal if believed else silent)


@pytest.mark.parametrize("told", [sure(Category.OFFER), doubt(Category.OFFER, Category.REJECTION, 0.87)])
def test_what_all_words_contradict_is_asked_about_where_it_acts(told: Classification) -> None:
    answer = contradicted(sure(Category.COURTESY), told)
    assert (answer.category, answer.needs_review) == (Category.OFFER, True)
    thanks = contradicted(sure(Category.REJECTION), sure(Category.COURTESY, 0.85))
    assert (thanks.category, thanks.needs_review, thanks.runner_up) == (Category.COURTESY, True, Category.REJECTION)
    assert contradicted(sure(Category.COURTESY), sure(Category.ACKNOWLEDGEMENT)) == sure(Category.ACKNOWLEDGEMENT)


def test_all_words_make_nothing_of_what_is_surely_of_a_hunt() -> None:
    first = sure(Category.REJECTION)
    assert contradicted(first, sure(Category.COURTESY, 0.75)) == first, (
        "nor do they contradict it where they only guess"
    )
    assert contradicted(first, sure(Category.UNRELATED, 0.99)) == contradicted(first, sure(first.category)) == first


def test_a_question_that_is_asked_for_the_words_of_a_mail_is_not_left_unasked() -> None:
    nothing = sure(Category.UNRELATED, 0.99)
    assert together(REFUSAL_OR_NOTHING, nothing, stranger=True, said_plainly=True) == REFUSAL_OR_NOTHING
    unlikely = doubt(Category.INTERVIEW_INVITATION, Category.UNRELATED, 0.02)
    assert together(unlikely, nothing, stranger=True) == unlikely


def test_a_stranger_who_writes_to_nobody_of_no_work_must_be_heard_by_both() -> None:
    nothing, ordinary = sure(Category.UNRELATED, 0.51), {"of_no_work": True, "to_nobody": True}
    for first, second in ((REFUSAL_OR_NOTHING, nothing), (nothing, doubt(Category.OFFER, Category.UNRELATED, 0.86))):
        assert together(first, second, stranger=True, **ordinary) == nothing
        for less in ({}, {"to_nobody": True}, {"of_no_work": True}):
            assert together(first, second, stranger=True, **less) != nothing
        assert together(first, second, stranger=False, **ordinary) != nothing


@pytest.mark.parametrize("category", sorted(OF_INTERVIEWS))
def test_a_stranger_who_meets_the_reader_for_no_work_must_be_heard_by_both(category: Category) -> None:
    nothing, meets = sure(Category.UNRELATED, 0.6), doubt(category, Category.UNRELATED, 0.7)
    assert together(nothing, meets, stranger=True, of_no_work=True) == nothing
    assert together(nothing, meets, stranger=True) == together(nothing, meets, stranger=False, of_no_work=True) == meets


def test_what_a_firm_of_an_application_writes_is_not_passed_over() -> None:
    assert together(REFUSAL_OR_NOTHING, sure(Category.UNRELATED, 0.99), stranger=False) == REFUSAL_OR_NOTHING


def test_of_two_that_come_to_the_same_it_is_still_known_that_it_is_one_of_them() -> None:
    summons, fixed = Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION
    first = Classification(summons, 0.58, (), True, fixed, 0.97)
    assert together(first, sure(summons, 0.8), stranger=True).either == 0.97
    assert together(first, sure(fixed, 0.8), stranger=True).either == 0.97
    assert together(first, sure(Category.INTERVIEW_CHANGE, 0.8), stranger=True).either == 0.0, "a third one"


def test_no_doubt_stays_about_what_comes_to_the_same() -> None:
    moved, fixed = Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION
    first = Classification(moved, 0.7, (), True, fixed)
    assert together(first, sure(moved), stranger=False) == sure(moved)
    assert together(Classification(moved, 0.7, (), True, Category.COURTESY), sure(moved), stranger=False).needs_review
    assert contradicted(sure(moved, 0.9), sure(fixed)) == sure(fixed)


def test_no_machine_calls_its_reader_by_name() -> None:
    waits = Category.NO_DECISION
    first = Classification(waits, 0.7, (), True, Category.AUTO_REPLY)
    assert together(first, sure(waits), stranger=False, by_hand=True) == sure(waits)
    assert together(first, sure(waits), stranger=False).needs_review


@pytest.mark.parametrize("second", sorted(Category))
def test_what_is_ordinary_is_nothing_whatever_the_second_opinion(second: Category) -> None:
    first = sure(Category.UNRELATED, 0.6)
    assert is_ordinary(first, stranger=True, of_no_work=True, to_nobody=True)
    for answer in (sure(second), doubt(second, Category.REJECTION)):
        for said_plainly in (True, False):
            found = together(first, answer, stranger=True, of_no_work=True, to_nobody=True, said_plainly=said_plainly)
            assert found == first


def test_what_may_be_more_is_not_ordinary() -> None:
    first = sure(Category.UNRELATED, 0.6)
    assert not is_ordinary(REFUSAL_OR_NOTHING, stranger=True, of_no_work=True, to_nobody=True)
    assert not is_ordinary(first, stranger=False, of_no_work=True, to_nobody=True)
    assert not is_ordinary(first, stranger=True, of_no_work=False, to_nobody=True)
    assert not is_ordinary(first, stranger=True, of_no_work=True, to_nobody=False)
