"""Who needs time before they decide has not decided, however kind the rest of it is; before an interview it is none."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.deliberations import deliberates, is_divided, sleeps_on_it
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, interview_held=True)


@pytest.mark.parametrize(
    "text",
    [
        "It was good to meet you on Friday. We need some time to review everything.",
        "It was a pleasure to meet you. We need to take some time to think about it.",
        "Great meeting you. Give us a few days to talk it over.",
        "Lovely to meet you. We'll need a bit of time to reflect before we come back to you.",
        "Thanks for coming in. We want to take our time with this one.",
        "Thank you for coming in. We now need to discuss it as a team, and will be in touch.",
        "Thanks for your note. I'll share it with the team. We need time to review all candidates.",
        "It was nice to meet you. We still have to compare notes.",
        "Good shift Saturday. Having a chat with the owner tonight.",
        "Good to meet you. I'm talking to my business partner tomorrow about it all.",
        "It was nice to meet you. We will review everything and get back to you next week.",
        "The head has asked me to thank you for coming in. She'll make her decision over the weekend.",
        "Thank you for coming in. He will decide at the weekend.",
        "Lovely to meet you. The governors will make their decision on Monday evening.",
        "Thanks for yesterday. We'll be making up our minds over half-term.",
        "Lovely to meet you last week. The head has been taken ill so nothing will be decided this week.",
    ],
)
def test_who_needs_time_has_not_decided(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nKind regards,\nDana Kim", "Re: Interview"), MET)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We'd like to discuss everything with you on Thursday at 10.",
        "We all need to sit down together and go over your contract before you start.",
        "We need a few days to review our calendars and will come back to you with a new time.",
        "We would like you to take some time to think it over.",
        "We took some time to think about it, and have decided to go with another candidate.",
        "We have to review all candidates again and I am sorry to say that you are not among them.",
        "Could you give us some time to think it over?",
        "I'm having a chat with the owner tonight about moving your start date.",
        "You'd be having a word with the boss on Friday.",
        "We will decide on Friday who to invite for interview.",
        "We will decide on Friday, unless you start before.",
        "They made their decision on Friday, and it is you.",
        "You'll be having a chat with the owner tomorrow at 3.",
    ],
)
def test_who_talks_something_else_over_says_nothing_of_a_decision(text: str) -> None:
    assert not deliberates(text)


def test_who_has_papers_to_read_has_not_met_the_reader() -> None:
    text = "Dear Robin,\n\nWe need some time to review your application and will come back to you.\n\nDana Kim"
    answer = classify(letter(text, "Re: Clerk"), Known(thread_known=True))
    assert answer.category is Category.ACKNOWLEDGEMENT


def test_thanks_for_papers_that_are_still_to_be_read_are_a_receipt() -> None:
    text = "Many thanks for your documents. Please allow us some time to go through everything. We come back to you."
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Kim"), Known(thread_known=True))
    assert (answer.category, answer.needs_review) == (Category.ACKNOWLEDGEMENT, False)


@pytest.mark.parametrize(
    "text",
    [
        "My father wants to sleep on it over the weekend, as he does with everything. I will call you on Monday.",
        "Hi Robin, we're sleeping on it. Will ring you Thursday.",
        "Let me sleep on it and I'll come back to you after the weekend.",
    ],
)
def test_who_sleeps_on_it_sets_no_talk_by_ringing(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Stock planner"), Known(thread_known=True))
    assert found.category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "You may want to sleep on it, of course.",
        "Sleep well before Thursday!",
        "Of course you'll sleep on it.",
        "If you need to sleep on it, tell me on Monday.",
    ],
)
def test_nor_does_the_reader_who_does(text: str) -> None:
    assert not sleeps_on_it(text)


@pytest.mark.parametrize(
    "text",
    [
        "It's a yes from me, a yes from Kate, and a maybe from Rob. I'll come back to you.",
        "Two of us for, one not sure. We'll sort it out over the weekend.",
        "The partners are split, so bear with us until Friday.",
        "One in favour, one against. My brother has the casting vote and he's away.",
    ],
)
def test_those_who_are_not_of_one_mind_have_not_decided(text: str) -> None:
    assert is_divided(text.partition(". ")[0] + ".")
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), MET)
    assert answer.category is Category.NO_DECISION


def test_half_a_yes_is_no_sure_offer() -> None:
    text = "It's a yes from me, a yes from Kate, and a maybe from Rob. Monday at 10?"
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), MET).needs_review


@pytest.mark.parametrize(
    "text",
    [
        "It's a yes from me, a yes from Kate and a yes from Rob.",
        "If it's a yes from me and a no from Rob, we talk again.",
        "The panel is split into two groups of three.",
        "We're split between two sites, Hove and Lewes.",
        "A maybe from you is enough for now.",
        "We were split down the middle, and in the end the nod went to a teacher from Eastview.",
    ],
)
def test_those_who_agree_are_not_divided(text: str) -> None:
    assert not is_divided(text)
