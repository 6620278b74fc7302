"""Who joins an interview late, or leaves it early: the hour stands, unless all wait for them."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.late_comers import tells_who_is_late
from agent.model.mail import Category
from tests.unit.classification.letters import letter
from tests.unit.extraction.mails import mail, read

AHEAD = Known(thread_known=True, sender_known=True)
LATE = [
    "Tom is coming from another meeting and will join half an hour later, at 2:30. Lena will get you started.",
    "Tom will be running about 15 minutes late tomorrow. Lena will kick things off with you.",
    "Just so you know, Tom has to leave early tomorrow, at 3.",
    "Tom may join a little late as his train gets in at 1:55. No need to wait for him.",
    "Lena has a hard stop so she will have to drop off at 3. Tom will carry on with you.",
    "Tom's stuck in a client meeting until 2:15, so he'll join late. Start with Lena.",
    "Our director, Lena, can only join for the last half hour.",
]
ALL_WAIT = [
    "Tom will be late tomorrow, so we'll start at 2:30.",
    "Tom is coming from another meeting and will be late. Could we start half an hour later?",
    "Tom will be running late tomorrow so let's push everything to 2:30.",
    "Tom will be late, so the interview is cancelled.",
    "We will start half an hour later.",
    "I'm running late, can we say 10:15?",
    "Everybody will be late.",
    "Tom will join us at 2:30.",
    "Tom will be there at 2.",
    "Your interview is on Thursday at 10 am. Tom has to leave at 10.40 am.",
]


@pytest.mark.parametrize("text", LATE)
def test_the_hour_stands(text: str) -> None:
    message = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview")
    assert tells_who_is_late(message.body.sentences) is not None
    answer = classify(message, AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize("text", ALL_WAIT)
def test_all_wait_or_nobody_is_late(text: str) -> None:
    assert tells_who_is_late(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview").body.sentences) is None


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE])
def test_their_hour_is_none_of_an_interview(category: Category) -> None:
    text = "Hi Robin,\n\nTom will join half an hour later tomorrow, at 2:30. Lena will get you started.\n\nDana"
    assert read(mail(text, "Re: Interview"), category).interviews == ()


def test_the_hour_that_is_told_beside_theirs_is_read() -> None:
    text = "Hi Robin,\n\nYour interview is on Friday 13 March at 2 pm. Tom will join late, at 2:30.\n\nDana"
    (found,) = {one.start for one in read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews if one.start}
    assert (found.day, found.minute) == (13, 0)
