"""A question the day before, whether the hour still suits, leaves the interview where it is."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.still_on import STILL_ON, asks_if_still_on, tells_how_long
from agent.model.mail import Category, Classification
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, interview_ahead=True)

ASKS = [
    "Are we still on for tomorrow at 3?",
    "Still alright for Friday at two?",
    "hiya just checking you're still ok for 11 tomorrow with me and Gareth? we're the green door next to the shop x",
    "Can you confirm that you're still able to make Thursday at 11?",
    "Quick check that 2pm tomorrow still works for you. Ask for me at the desk.",
    "Hope you're still coming at ten on Thursday. We're the last house before the bridge.",
    "u still ok 4 tmrw?",
    "Still happy to come in tomorrow? If anything comes up and you can't make it, give me a ring.",
    "Is tomorrow at 3 still convenient? Raj is looking forward to it.",
]
SAYS_MORE = [
    "Are you still ok for Thursday, or could we make it Friday at two?",
    "Are you still free on Thursday? Tom can only do 3 now.",
    "I know you're still down for Thursday at 11 but Tom is ill, so we'll have to find another day.",
    "Are you still interested in meeting? If so, which day suits?",
    "Is Thursday still good? We've moved to the new office, so it would be an hour earlier.",
    "Are you still coming on Thursday? Unfortunately the post has been cut.",
]


def read(text: str, known: Known = AHEAD) -> Classification:
    return classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Stock Planner"), known)


@pytest.mark.parametrize("text", ASKS)
def test_who_asks_if_it_is_still_on_moves_nothing(text: str) -> None:
    answer = read(text)
    assert answer.category in {Category.INTERVIEW_CONFIRMATION, Category.COURTESY}
    assert not answer.needs_review


@pytest.mark.parametrize("text", SAYS_MORE)
def test_what_says_more_of_the_hour_is_read_for_that(text: str) -> None:
    assert asks_if_still_on(letter(f"Hi Robin,\n\n{text}\n\nDana").body.sentences) is None
    assert STILL_ON not in {one.signal for one in read(text).evidence}


def test_where_none_is_ahead_nothing_is_still_on() -> None:
    for known in (Known(thread_known=True, interview_ahead=False), Known()):
        assert STILL_ON not in {one.signal for one in read(ASKS[0], known).evidence}


@pytest.mark.parametrize(
    "text",
    [
        "The whole thing won't take longer than an hour on Thursday, so you'll catch the 16.20.",
        "It should only take about 45 minutes on Thursday.",
    ],
)
def test_how_long_it_takes_moves_nothing(text: str) -> None:
    assert read(text).category is Category.COURTESY


@pytest.mark.parametrize(
    "text",
    [
        "Thursday will now be at 4 and it won't take longer than an hour.",
        "Could we make it Friday? It won't take longer than an hour.",
        "Please do the online test before we meet. It won't take longer than an hour.",
    ],
)
def test_what_tells_more_than_how_long_is_read_for_that(text: str) -> None:
    assert tells_how_long(letter(f"Hi Robin,\n\n{text}\n\nDana").body.sentences) is None
