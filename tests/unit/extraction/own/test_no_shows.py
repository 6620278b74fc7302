"""Whether the user's own mail says that nobody came to an interview."""

from __future__ import annotations

import pytest

from agent.extraction.own.no_shows import says_not_held


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm in the Zoom room but nobody has joined yet.",
        "I have been on the call for 15 minutes and no one has turned up.",
        "There is no sign of anyone at reception.",
        "I haven't had a call yet, is it still on?",
        "I didn't get your call this morning.",
        "I waited for 20 minutes in the lobby.",
        "I'm still waiting for the host to let me in.",
        "The host hasn't started the meeting.",
        "I think we have missed each other.",
        "I don't think anybody is there.",
        "I'm so sorry I missed our call this morning, I mixed up the time zones.",
        "I completely forgot about our interview today.",
        "I had the wrong day written down. Please can we rearrange?",
        "My train was cancelled, so I didn't make it to the interview.",
    ],
)
def test_they_wait_and_nobody_is_there(sentence: str) -> None:
    assert says_not_held(("Hi Dana,", sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks for the call today, I really enjoyed it.",
        "It was great to meet you, sorry that nobody answered the door at first.",
        "I am still waiting for your decision.",
        "I haven't heard any news yet.",
        "Nobody told me about the dress code.",
        "I nearly missed the interview, but Ann let me in.",
        "I forgot to mention my driving licence.",
        "I missed the deadline for the form, is that a problem?",
        "I will wait for you at the gate.",
        "See you at 3.",
    ],
)
def test_what_else_is_said_of_waiting(sentence: str) -> None:
    assert not says_not_held(("Hi Dana,", sentence))
