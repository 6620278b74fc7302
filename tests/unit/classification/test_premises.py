"""The way to an interview, and the house in which it is: nothing is set, moved or asked by it."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.premises import tells_only_the_way
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True)
WAY = [
    "The bridge is closed, so take the tunnel.",
    "Heads up, the front door is locked after 10, so use the side entrance on Pine St.",
    "The car park closes at 6, so park on the street.",
    "The lift is out of order after 3pm, so take the stairs.",
    "Reception is only staffed until 5, so ring the bell and I will come down.",
    "We have a fire drill at 10.30 that morning, don't worry if the alarm goes.",
    "There are roadworks on Station Road until Friday, allow an extra 20 minutes.",
    "Perfect. Ask for me at the desk.",
    "Ask for Ada Lund when you arrive.",
    "Lovely! I'll be in reception.",
    "I'll wait for you outside the front door.",
    "Great, then ring the bell and wait by the door.",
    "Parking: the visitor spaces are free before 9, after that it's pay and display.",
]
MORE = [
    "The door opens at 10, the interview starts at 10:15.",
    "Our office is closed on Thursday.",
    "The road is flooded and I am stuck, can we do Friday?",
    "I'm on the train until 3, ring me at 4.",
    "Come round the back at 10 on Thursday.",
    "Ring the bell at 10 on Thursday and ask for Pam.",
    "The lift engineer is coming at 11, so come at 12.",
    "The gate is locked, so we start at 9 tomorrow.",
    "The car park is full. Not this week after all.",
    "The ferry is not running today.",
    "Ask for Ada at the desk on Friday at 10.",
    "I'll be in the office until noon.",
    "Reception is closed on Thursday.",
    "great, thurs 4 it is. ring the bell on the side door.",
    "Perfect, half past four it is. Ask for me at the desk.",
    "Wed works. Ring the bell.",
    "Ok, noon then. I'll be in reception.",
]


@pytest.mark.parametrize("text", WAY)
def test_the_way_there_changes_nothing(text: str) -> None:
    assert tells_only_the_way(letter(text).body.sentences) is not None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Thursday"), TIED)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize("text", MORE)
def test_an_hour_at_which_somebody_is_met_is_not_of_a_door(text: str) -> None:
    assert tells_only_the_way(letter(text).body.sentences) is None
