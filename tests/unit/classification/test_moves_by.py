"""Interviews of a day that all move by so much."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.moves_by import moves_by_so_much, seeks_another_time
from agent.model.mail import Category, Move
from tests.unit.classification.letters import letter
from tests.unit.extraction.mails import mail, read

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True)
MOVES = {
    "We've had a drop-out, so everything moves forward by twenty minutes on the day.": -20,
    "Everything moves back by twenty minutes on the day.": 20,
    "We are pushing everything back by 20 minutes.": 20,
    "All the interviews start half an hour later now.": 30,
    "The whole morning is being moved up by a quarter of an hour.": -15,
}


@pytest.mark.parametrize("text", MOVES)
def test_what_moves_all_interviews_of_a_day_moves_the_readers(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)
    claims = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "Re: Interview"), Category.INTERVIEW_CHANGE).interviews
    assert [one.move for one in claims] == [Move(minutes=MOVES[text])]


def test_forward_may_be_either_way_where_nobody_has_made_room() -> None:
    text = "Everything moves forward by twenty minutes on the day."
    claims = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "Re: Interview"), Category.INTERVIEW_CHANGE).interviews
    assert not any(one.move and one.move.minutes for one in claims)


@pytest.mark.parametrize(
    "text",
    [
        "If the first runs over, everything may move back by twenty minutes.",
        "Could we push everything back by 20 minutes?",
        "The interview lasts twenty minutes.",
        "We have moved everything to the new office.",
        "Your pay goes up by two hours a week.",
    ],
)
def test_what_moves_no_interview_is_not_taken_for_it(text: str) -> None:
    assert not moves_by_so_much(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sam's been called for jury service, so we'll have to find another date. I'll come back to you.",
        "We'll have to look for another time.",
    ],
)
def test_who_has_to_find_another_time_moves_the_interview(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize(
    "text",
    ["If none of these suits, we'll have to find another date.", "Do we have to find another date?"],
)
def test_who_may_have_to_moves_none(text: str) -> None:
    assert not seeks_another_time(text)
