"""Practical and friendly mail of an application: nothing of it moves, sets, calls off or decides anything."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

FOLLOWED = Known(thread_known=True)
MET = Known(thread_known=True, interview_held=True, interview_ahead=False)

NOTHING = [
    "Shoes come off at the door here, so wear socks you don't mind showing. Slippers are in the basket on the left.",
    "You left a green umbrella in the stand by the window. It is safe with Mo at the desk, no hurry.",
    "We have a tabby who thinks the visitors' chair is hers. Just tip it forward and she will get the message.",
    "The receipt for your taxi came through, thank you. Accounts pay on Fridays, it takes them a fortnight.",
    "It blows on our hill even in June, so bring something with a hood. The kettle is always on in the hut.",
    "A small correction: the street is Bergstrasse and not Bergweg as I wrote. There is no Bergweg in this town.",
    "Here is the link to the article about seagrass that I mentioned. Page nine is the good one.",
    "I was so sorry to read about your grandmother. Please do not give us a thought this week.",
]


@pytest.mark.parametrize("text", NOTHING)
@pytest.mark.parametrize("known", [FOLLOWED, MET])
def test_what_is_practical_or_kind_is_surely_nothing_else(text: str, known: Known) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Thursday"), known)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize("text", ["Don't bother with Thursday.", "The bishop is praying on it."])
def test_what_tells_too_little_is_asked_about(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Thursday"), FOLLOWED).needs_review


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The ferry runs late this week, so let's make it eleven instead of ten.", Category.INTERVIEW_CHANGE),
        ("The boiler has burst and we are all sent home, so I have to call off your interview.", None),
        ("Which size of boots do you take? I need to know by Wednesday to have a pair ready.", None),
    ],
)
def test_what_acts_in_the_same_tone_is_heard(text: str, category: Category | None) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Thursday"), FOLLOWED)
    assert answer.category is not Category.COURTESY or answer.needs_review
    assert category in {None, answer.category}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I go with a boy from my old kitchen, he know my food. Good luck. Laurent", True),
        ("The lads wanted Ned and Ned it is, he did the summer here. All the best for the future. Bo", True),
        ("The door code is 4471 and the bike shed is round the back. Good luck with the move. Bo", False),
    ],
)
def test_who_parts_from_the_reader_after_a_talk_may_have_refused(text: str, asked: bool) -> None:
    answer = classify(letter(text, "Sous chef"), Known(sender_known=True, interview_held=True, interview_ahead=False))
    assert answer.needs_review is asked
