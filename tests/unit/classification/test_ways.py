"""Ways of saying a thing of the tables, each by a sentence that no other way hears."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from agent.classification.sentences.few_words import stands_still, waits_for_a_check
from agent.classification.sentences.hours import asks_for_another_hour
from agent.classification.sentences.misgivings import is_told_to_help, tells_misgivings
from agent.classification.sentences.overtaken import is_decided_since
from agent.classification.sentences.panels import all_else_stands
from agent.classification.sentences.papers import asks_a_starter, needs_papers_first
from agent.classification.sentences.plain_words import has_not_chosen, others_first, prefers_another, takes_on_at_a_rate
from agent.classification.sentences.regrets import declines
from agent.classification.sentences.reserves import is_offered_to_another_first
from agent.classification.sentences.second_thoughts import denies_a_refusal
from agent.classification.sentences.taken import place_is_taken
from agent.classification.sentences.terms import wants_the_reader
from agent.classification.sentences.whole_sentences import is_one_way, is_taken_off, lists_slots, takes_back

BORED = "that you'd be bored here."
SLOTS = ("Monday 16 March 10:00", "Tuesday 17 March 11:00")
RATE = "It pays £12 an hour."
UNTIL = "We can't go further until we have your licence."
TOLD = "I told you that we had not decided."

BY_ONE: dict[Callable[[str], bool], tuple[str, ...]] = {
    place_is_taken: ("There was money for only one of you, and in the end it went to Priya.",),
    stands_still: (
        "Things stand as they did.",
        "The position is as I described it to you.",
        "The grant has not come through.",
        "It rests with the trustees.",
        "There has been no movement.",
    ),
    waits_for_a_check: ("Chasing up your references.", "Running your MVR."),
    has_not_chosen: ("The board voted against you.",),
    prefers_another: ("I'm afraid they have lost interest in you.", "The client passed on you."),
    takes_back: (
        "Your offer of the post is therefore withdrawn.",
        "I am afraid we have to take back the offer before you have signed it.",
    ),
    is_taken_off: (
        "Sorry lad, you had better stay at home on Thursday.",
        "Please stay away on Monday, we have the flu here.",
        "The yard is flooded, so no point you coming.",
        "There's no sense travelling on Wednesday.",
    ),
    is_one_way: ("Pellgrove would like to get to know you through a one-way video.",),
    denies_a_refusal: ("Nobody has said no.", "We have not rejected you."),
    asks_a_starter: (
        "Please fill in the new starter form.",
        "Please return the HMRC starter checklist.",
        "Please send your pre-employment questionnaire.",
        "Please bring proof of your right to work.",
        "Please send your PVG number.",
        "Please let us have your second referee's address; we need it.",
        "We need another referee.",
        "Please explain the gaps in your career.",
        "Please complete your employment history.",
        "Please send it before your first day.",
        "Your DBS certificate is missing.",
        "Your P45 is outstanding.",
        "Your P45 is incomplete.",
        "Upload your P45.",
        "Provide your P45.",
        "Supply your P45.",
        "We miss your P45.",
    ),
}
BY_SEVERAL: dict[Callable[[Sequence[str]], int | None], tuple[tuple[str, ...], ...]] = {
    wants_the_reader: (
        ("You're the one we all want.", "Could you start on the 1st?"),
        ("We'd love you to join us.", "How soon could you begin?"),
    ),
    takes_on_at_a_rate: (
        ("You've got the job.", RATE),
        ("Go on then.", RATE),
        ("Let's give it a go.", RATE),
        ("Begin on Monday.", RATE),
        ("I'll put your name on the crew list.", RATE),
    ),
    others_first: (("I have two more people to see.", "Please be patient."),),
    is_offered_to_another_first: (
        ("One candidate has been made an offer and has until Friday.", "Please bear with us."),
        ("Our first choice has until Friday.", "Please bear with us."),
        ("We have offered it to somebody else, who has until Friday.", "Don't give up on us."),
    ),
    lists_slots: tuple(
        (way, *SLOTS)
        for way in (
            "Any one of them is fine.",
            "Take whichever you like.",
            "It is your choice.",
            "Your options:",
            "The following times:",
            "The times are",
        )
    ),
    tells_misgivings: (
        ("The team felt that you are better suited to a bigger shop.",),
        *((f"The {holder} is {BORED}",) for holder in ("feeling", "view", "opinion", "sense", "fear", "conclusion")),
        *((f"There are {holder} {BORED}",) for holder in ("worries", "doubts", "reservations")),
        (f"The consensus was {BORED}",),
        ("On reflection you'd be bored here.",),
    ),
    needs_papers_first: tuple((UNTIL, how) for how in ("Scan it.", "Drop it in.", "Supply it.", "Ping it over.")),
    asks_for_another_hour: (
        ("I forgot that I am on a train on Monday at 2.", "Could you come at 4 pm?"),
        ("I hadn't noticed that Monday at 2 is a holiday.", "Could you come at 4 pm?"),
        ("It is not Tuesday that I wait for you but Wednesday.",),
    ),
    all_else_stands: (
        ("Ines substitutes for Omar.", "Everything else stands."),
        ("We shall do it without him.", "Everything else stands."),
    ),
}
HELPFUL = (
    "As requested, a few notes.",
    "Next time, bring figures.",
    "In future, bring figures.",
    "My advice is to bring figures.",
    "What you can improve is the pace.",
    "To be frank with you about the day, it was long.",
    "Happy to say more.",
)


@pytest.mark.parametrize(("said", "text"), [(said, text) for said, texts in BY_ONE.items() for text in texts])
def test_a_sentence_says_it(said: Callable[[str], bool], text: str) -> None:
    assert said(text)


@pytest.mark.parametrize(("said", "texts"), [(said, texts) for said, ways in BY_SEVERAL.items() for texts in ways])
def test_sentences_say_it(said: Callable[[Sequence[str]], int | None], texts: tuple[str, ...]) -> None:
    assert said(texts) is not None


@pytest.mark.parametrize("text", HELPFUL)
def test_what_is_told_to_help_says_so(text: str) -> None:
    assert is_told_to_help([text])


@pytest.mark.parametrize(
    "texts", [("Sorry to see you withdraw.",), ("I'm sorry to lose you.", "Your reasons do you credit.")]
)
def test_who_is_sorry_that_the_reader_goes(texts: tuple[str, ...]) -> None:
    assert declines(texts, 0)


@pytest.mark.parametrize("since", ["it hasn't changed", "it remains open"])
def test_what_is_as_it_was_is_not_decided(since: str) -> None:
    assert not is_decided_since((TOLD, f"Since then the board has met, and {since}."))
