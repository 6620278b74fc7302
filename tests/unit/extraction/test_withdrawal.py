"""The user's own mail that takes an application back."""

from __future__ import annotations

import pytest

from agent.extraction.withdrawal import withdraws


@pytest.mark.parametrize(
    "sentence",
    [
        "I have accepted another offer and would like to withdraw my application.",
        "After some thought I am withdrawing from the process.",
        "Please remove me from consideration for the Data Engineer role.",
        "I've decided not to proceed with the interviews.",
        "I have accepted a different role.",
        "Thanks, but night work isn't for me.",
        "Thank you, but a desk job is not what I'm after.",
        "No thanks on this one.",
    ],
)
def test_plain_words_withdraw(sentence: str) -> None:
    assert withdraws((sentence,))


@pytest.mark.parametrize(
    "sentence",
    [
        "I hope that I do not have to withdraw my application.",
        "Thank you for your time; I remain very interested in the role.",
        "If I accepted another offer, I would tell you.",
        "I accepted the invitation for Thursday.",
        "Could you withdraw the old invitation?",
        "Thank you, but I can't make Tuesday.",
        "It is not for me to say.",
    ],
)
def test_others_do_not(sentence: str) -> None:
    assert not withdraws((sentence,))
