"""A post that the reader applied for is filled; a choice fell on the reader; somebody else wants to see them too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent.classification.sentences.few_words import says_no_flatly
from agent.classification.sentences.hours import leaves_a_choice
from agent.classification.sentences.next_talks import would_see
from agent.classification.sentences.taken import place_is_taken
from agent.classification.sentences.terms import confirms_an_offer, falls_to_the_reader

Says = Callable[[str], bool]
SAID: list[tuple[Says, str]] = [
    (says_no_flatly, "The position Claims Handler (ref. 4471) for which you applied has been filled."),
    (says_no_flatly, "Vacancy 88 (Porter), which you applied for, is now filled."),
    (says_no_flatly, "Not going to be you this time, sorry."),
    (says_no_flatly, "Not to be, I'm afraid."),
    (place_is_taken, "We filled our driver positions last week."),
    (place_is_taken, "They've just filled both of the bakery openings." ),
    (falls_to_the_reader, "The committee's choice has fallen on you."),
    (falls_to_the_reader, "Our decision is made, and the vote fell on you."),
    (confirms_an_offer, "The post of assistant gardener is hereby offered to you."),
    (confirms_an_offer, "Subject to references, the role is offered to you at grade 5."),
    (confirms_an_offer, "The gardener's post and the cottage that goes with it are yours from May."),
    (would_see, "Our director wants to see you too before we go any further."),
    (would_see, "My partner would like to meet you as well."),
]  # fmt: skip
NOT_SAID: list[tuple[Says, str]] = [
    (says_no_flatly, "If the position that you applied for has been filled, we will tell you."),
    (says_no_flatly, "Once the role you applied for is filled, we write to everyone."),
    (says_no_flatly, "The position for which you applied has not been filled."),
    (says_no_flatly, "It is not going to be you who has to drive."),
    (place_is_taken, "We filled the interview slots for Tuesday."),
    (place_is_taken, "We filled our car before the trip."),
    (falls_to_the_reader, "The decision has not fallen on you yet."),
    (falls_to_the_reader, "It falls on you to bring the cake."),
    (confirms_an_offer, "The post is not offered to you yet."),
    (confirms_an_offer, "If all goes well, the role is offered to you in June."),
    (confirms_an_offer, "The job and what you make of it are yours to lose."),
    (would_see, "She would like to see you before she decides whether to go on."),
    (would_see, "We want to see you succeed."),
]


@pytest.mark.parametrize(("says", "text"), SAID)
def test_it_is_said(says: Says, text: str) -> None:
    assert says(text)


@pytest.mark.parametrize(("says", "text"), NOT_SAID)
def test_it_is_not_said(says: Says, text: str) -> None:
    assert not says(text)


def test_two_days_each_with_an_hour_are_a_choice() -> None:
    assert leaves_a_choice(["Tues 10 or Weds 4?"]) == 0
    assert leaves_a_choice(["How about Monday at 3 or Thursday at 11.30?"]) == 0
    assert leaves_a_choice(["Tuesday 10 or so."]) is None
