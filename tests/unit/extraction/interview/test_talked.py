"""Which of their mails tell that the user was interviewed."""

from __future__ import annotations

import pytest

from agent.extraction.talked import tells_of_a_talk


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for interviewing for the role of Stock Controller.",
        "We appreciate you taking the time to talk to us about the post.",
        "Thanks for giving up your Saturday to come in.",
        "Thanks again for speaking with Deborah and Karl last week.",
        "Thank you for attending the interview for the post of Care Assistant.",
        "Thank you for your interview on Tuesday.",
        "It was a real pleasure meeting you on Thursday.",
        "Really nice talking to you.",
        "We enjoyed our conversation very much.",
        "Following your interview on 5 May, I am sorry to tell you that the post has gone to somebody else.",
        "I refer to your recent interview for the above position.",
        "You interviewed very well, and it was close.",
        "When we met I said that there were two of you.",
        "Everyone who met you spoke warmly of you.",
        "You reached the standard at interview.",
        "Thanks for doing the trial on Sunday.",
    ],
)
def test_who_was_there_is_told_so(text: str) -> None:
    assert tells_of_a_talk(("Dear Robin,", text))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your interest in interviewing with us.",
        "Thank you for taking the time to apply.",
        "Thank you for taking the time to complete the test.",
        "We look forward to meeting you.",
        "We would have loved to meet you.",
        "We will not be inviting you to an interview.",
        "Unfortunately we cannot offer you an interview.",
        "After careful thought we have decided to interview others.",
        "After an interview process with many candidates we chose somebody else.",
        "Please bring a passport to your interview on Tuesday.",
        "We enjoyed reading your application.",
        "Thank you for your request for an interview.",
        "If you did well at another interview, all the better.",
        "Thank you for your time.",
    ],
)
def test_who_was_not_is_not(text: str) -> None:
    assert not tells_of_a_talk(("Dear Robin,", text))
