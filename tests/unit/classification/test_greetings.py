"""A stranger's mail that greets its reader by name is asked about sooner than one to a list."""

from __future__ import annotations

import pytest

from agent.classification import classify
from agent.classification.senders.greetings import greets_its_reader, greets_many
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter, read


@pytest.mark.parametrize(
    "first",
    [
        "Hi Robin,",
        "Hello Robin, thanks for the message.",
        "Dear Ms Hale,",
        "Dear Robin Hale:",
        "Good morning Robin!",
        "Robin,",
        "Robin - a word about Tuesday.",
        "Mr. Hale,",
        "Lovely, thank you Robin.",
        "Robin your parcel of papers came",
        "Robin! At last.",
        "heyy robin just a quick one",
        "hiya robin",
        "hi robin are u free",
        "hey there robin - all good",
        "Liebe Robin,",
        "Sehr geehrte Frau Hale,",
        "Bonjour Robin,",
        "Estimada Robin:",
        "Gentile Robin Hale,",
    ],
)
def test_who_greets_by_name_writes_to_the_reader(first: str) -> None:
    assert greets_its_reader(letter(f"{first}\n\nSee you.\n\nDana"))


@pytest.mark.parametrize(
    "first",
    [
        "Hi all,",
        "I saw Robin on Monday.",
        "Robin's papers are here,",
        "Robin has shared a folder with you",
        "Dear Members,",
        "Dear Customer,",
        "Hello everyone,",
        "Dear Sir or Madam,",
        "Hallo zusammen,",
        "Unfortunately, the gate is shut.",
        "Thanks, that helps.",
        "hey folks",
        "hi season ticket holders",
        "hiring again this spring",
        "Meadow Farm - the spring shop is open.",
        "The bus is late.",
    ],
)
def test_who_greets_many_or_nobody_does_not(first: str) -> None:
    assert not greets_its_reader(letter(f"{first}\n\nSee you.\n\nDana"))


def test_a_name_that_a_machine_put_before_what_goes_to_many_is_no_greeting() -> None:
    headers = "List-Unsubscribe: <https://pellgrove.example/u>\n"
    assert not greets_its_reader(letter("Hi Robin,\n\nSpring is here.", headers=headers))


_OF_A_JOB = (
    (Category.REJECTION, "The owners met on Sunday and gave it to a lad who has milked for them since he was twelve."),
    (
        Category.INTERVIEW_CANCELLATION,
        "The whole building is without power, so please don't set off tomorrow. I'll write once I know more.",
    ),
    (Category.INFORMATION_REQUEST, "What salary are you looking for, and how much notice do you have to give?"),
    (Category.COURTESY, "You're very welcome, it was lovely to meet you too."),
)


@pytest.mark.parametrize(("wanted", "text"), _OF_A_JOB)
def test_what_says_none_of_the_words_is_not_passed_over_where_it_greets_by_name(wanted: Category, text: str) -> None:
    assert read(f"Hi Robin,\n\n{text}\n\nDana", "Re: Hello").category is wanted


@pytest.mark.parametrize(("wanted", "text"), _OF_A_JOB[:2])
def test_nothing_that_acts_is_sure_of_it(wanted: Category, text: str) -> None:
    assert read(f"Hi Robin,\n\n{text}\n\nDana", "Re: Hello").needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Are you coming to the allotment on Sunday? The beans want picking.",
        "Here are the photographs from the weekend, the one with the goat is the best.",
        "The landlord says the boiler will be mended on Monday, and the flat below has the same trouble.",
        "Dinner at ours on Saturday? Bring the dog, and the party can begin when the kids are in bed.",
    ],
)
def test_what_friends_write_is_not_asked_about_for_a_greeting(text: str) -> None:
    answer = read(f"Hi Robin,\n\n{text}\n\nDana", "Hello")
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "We've all thought about it over the weekend, and the place in the kitchen is yours if you still want it. We "
        "have dinner together after the late shift.",
        "Thank you for coming all the way to the clinic. We have chosen somebody else, and I hope you find the right "
        "place.",
    ],
)
def test_a_word_of_other_life_by_the_way_silences_nothing(text: str) -> None:
    answer = read(f"Dear Robin,\n\n{text}\n\nDana", "Hello")
    assert answer.category in {Category.OFFER, Category.REJECTION}
    assert answer.needs_review


@pytest.mark.parametrize("first", ["Dear all,", "Hi everyone,", "Dear residents,", "Hallo zusammen,", "Neighbours,"])
def test_a_mail_to_many_greets_them(first: str) -> None:
    assert greets_many(letter(f"{first}\n\nThe hall is shut."))


@pytest.mark.parametrize("first", ["Hi Robin,", "Hi there,", "Dear Sir or Madam,", "All good, thanks.", "Dear Allan,"])
def test_a_mail_to_one_does_not_greet_many(first: str) -> None:
    assert not greets_many(letter(f"{first}\n\nThe hall is shut."))


def test_news_of_a_post_that_is_told_to_many_is_never_sure() -> None:
    text = (
        "Dear all,\n\nThe board interviewed three people for the caretaker's job last week and has offered it to Mr "
        "Bialek, who starts on 1 April. The other two have been told. Unfortunately the lift will not be mended before "
        "then.\n\nIda, flat 2"
    )
    answer = read(text, "Caretaker interviews")
    assert answer.needs_review or answer.category is Category.UNRELATED


def test_a_refusal_of_many_applicants_at_once_is_heard() -> None:
    text = (
        "Dear all,\n\nThank you for coming to interview for the Clerk role. We have appointed another candidate and so "
        "your applications have been unsuccessful.\n\nDana"
    )
    assert read(text, "Clerk").category is Category.REJECTION


def test_who_sells_advice_in_bulk_surely_asks_nobody_to_an_interview() -> None:
    text = (
        "Hi Robin, 3 in 4 candidates are rejected within six seconds. Don't be one of them. Book your free CV "
        "interview with our experts: slots on Thursday at 10 and 11.\n\nUnsubscribe"
    )
    headers = "List-Unsubscribe: <https://careerboost.example/u>\n"
    answer = classify(letter(text, "You're through to the next stage (of your career)", headers=headers), NOBODY)
    assert answer.needs_review or answer.category is Category.UNRELATED


def test_a_system_in_bulk_may_ask_whoever_applied() -> None:
    text = "Hi Robin,\n\nThank you for your application for Clerk. We would like to invite you to an interview.\n\nHR"
    headers = "List-Unsubscribe: <https://larkin.example/u>\n"
    answer = classify(letter(text, "Interview invitation: Clerk", headers=headers), NOBODY)
    assert answer.category is Category.INTERVIEW_INVITATION
