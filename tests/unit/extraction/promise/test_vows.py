"""Promises in so many words, and days of which somebody says that nothing is promised by them."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.promises import find_promise
from agent.extraction.when.calendars import Calendar
from agent.model.mail import Category
from agent.parsing.sentences import split

MONDAY = Calendar(date(2026, 3, 9), month_first=False)


def day(text: str, category: Category = Category.NO_DECISION) -> tuple[int, int] | None:
    found = find_promise(tuple(split(text)), MONDAY, category)
    return (found.day.month, found.day.day) if found else None


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("Please allow us a week or two, the chair is new.", (3, 23)),
        ("We need a week or two to read everything.", (3, 23)),
        ("I'm afraid it'll be a week or two before we decide.", (3, 23)),
        ("It takes us another three weeks to see everyone.", (3, 30)),
        ("We ask your patience for another ten days.", (3, 19)),
        ("I expect to have an update later this month.", (3, 31)),
        ("Still with finance. Should know Thursday.", (3, 12)),
        ("Nothing so far, hoping to hear by Thursday", (3, 12)),
        ("Ines is back on Thursday. I'll ring you then.", (3, 12)),
        ("It all waits for Ines, who lands on Thursday. Then we'll write to you.", (3, 12)),
        ("I must ask the owner who's on leave til Thursday, will ring you as soon as he's back.", (3, 12)),
        ("Boss is off til Thursday so will give you a shout when hes back", (3, 12)),
        ("The trustees can do nothing until Thursday when Ines is in, and then I'll tell you more.", (3, 12)),
    ],
)
def test_what_is_promised_in_so_many_words(text: str, promised: tuple[int, int]) -> None:
    assert day(text) == promised


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we are not able to tell you by Thursday.",
        "I don't expect that we will know by Thursday.",
        "We can't give you our decision on Thursday.",
        "It is unlikely that the board answers this week.",
        "You needed our answer by Thursday, and I have none.",
        "I am sorry that you did not hear on Friday.",
        "We would want you to begin work by Thursday 2 April.",
        "The chosen person joins us on Thursday 2 April.",
    ],
)
def test_what_is_no_promise_in_so_many_words(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("It won't be later than Thursday: you will hear from me.", (3, 12)),
        ("I can't say yet, but you will hear by Thursday.", (3, 12)),
        ("If you do not hear from us by Thursday, ring me.", (3, 12)),
        ("We were not able to meet, so we will let you know by Thursday.", (3, 12)),
    ],
)
def test_a_no_elsewhere_takes_nothing_back(text: str, promised: tuple[int, int]) -> None:
    assert day(text) == promised


@pytest.mark.parametrize(
    "text",
    [
        "Ines was here on Friday. I'll ring you then.",
        "Could you come on Thursday? I'll ring you then whether you can or not.",
        "The advert closes on Thursday. We'll write then whether you like it or not.",
        "Ines is back on Thursday or on Friday 13 March. I'll ring you then.",
    ],
)
def test_then_is_the_one_day_on_which_something_happens(text: str) -> None:
    assert day(text) is None


def test_the_result_of_an_interview_comes_after_it() -> None:
    told = "Your interview is on Thursday 19 March at 2 pm. We ring everyone on Friday with the result."
    sent = "Your interview is on Thursday 19 March at 2 pm. I'll send you the programme on Friday."
    assert day(told, Category.INTERVIEW_CONFIRMATION) == (3, 20)
    assert day(sent, Category.INTERVIEW_CONFIRMATION) is None


@pytest.mark.parametrize("category", [Category.NO_DECISION, Category.INFORMATION_REQUEST])
@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("The governors are minded to choose at their meeting on 26 March.", (3, 26)),
        ("The council will make its decision at the March session on the 26th.", (3, 26)),
        ("They sit on 26 March and the outcome will be made known to both candidates thereafter.", (3, 26)),
        ("I shall put it to the owners on 26 March and will write to you thereafter.", (3, 26)),
        ("Both of you have seen Ines, she is in on 26 March and I'll ring you after that.", (3, 26)),
    ],
)
def test_on_the_day_of_who_decides(text: str, decided: tuple[int, int], category: Category) -> None:
    assert day(text, category) == decided


@pytest.mark.parametrize(
    "text",
    [
        "The council made its decision at the meeting on 26 February.",
        "The board appoints a chair at its meeting, and we would like you to begin on 26 March.",
        "Could you ring the owners on 26 March, and tell us after that?",
    ],
)
def test_the_day_of_who_decides_something_else(text: str) -> None:
    assert day(text, Category.INFORMATION_REQUEST) is None
