"""A meeting of those who decide that moves: no interview does, and nothing is decided before it."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.convening import lays_before_them, moves_their_meeting
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True)
HELD = Known(thread_known=True, sender_known=True, interview_held=True)
THEIRS = [
    "Monday's trustees' meeting has had to be postponed, as the chair has covid. It will now take place on 9 April, "
    "and I "
    "will let you know the outcome the next day.",
    "The parish council was due to discuss the appointment last night, but the meeting was inquorate and has been "
    "put "
    "back to the 21st. I am sorry to keep you waiting.",
    "Our board has moved its meeting from the 3rd to the 10th, so the decision on the post moves with it. You don't "
    "need "
    "to do anything.",
    "The governors, half of whom have flu, have had to put the meeting back to the 24th. I'll write to all the "
    "applicants as soon as they have decided.",
    "The partners' meeting at which this was to be settled was put off because of illness. It will now be on the 19th, "
    "and I shall write the same day.",
    "The session in which the appointment was to be discussed has been moved. It is now on 19 March, and we'll write "
    "then.",
    "So tomorrow's board has been rescheduled to Thursday 26 March at 6 pm. I told you to expect a call on the "
    "13th. It "
    "will now be the 27th, when they have decided.",
]
OF_THE_READER = [
    "The board has had to move your interview from Thursday 12 March to Thursday 19 March at 10 am. Please let me "
    "know "
    "whether that suits.",
    "Our meeting on Thursday has to be postponed, the director has been called away. Would Monday at 11 work?",
    "The trustees' meeting to which you are presenting has been moved to 26 March at 6 pm, same room. Please come "
    "for "
    "5.45.",
    "The council can't meet on Tuesday, so the interviews have been moved to Friday. We see you at ten.",
    "The meeting at which you were to be interviewed has been moved. It will now be on the 19th at 10.",
    "The session on 10 March is cancelled for all candidates. We have put you down for Wednesday at 06.45 instead.",
]


@pytest.mark.parametrize("known", [AHEAD, HELD])
@pytest.mark.parametrize("text", THEIRS)
def test_a_meeting_of_those_who_decide_moves_no_interview(text: str, known: Known) -> None:
    mail = letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Curator")
    assert moves_their_meeting(mail.body.sentences) is not None
    assert classify(mail, known).category is Category.NO_DECISION


@pytest.mark.parametrize("text", OF_THE_READER)
def test_a_meeting_with_the_reader_is_no_such(text: str) -> None:
    mail = letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Curator")
    assert moves_their_meeting(mail.body.sentences) is None
    assert classify(mail, AHEAD).category is not Category.NO_DECISION


def test_what_was_decided_since_is_heard() -> None:
    text = "The council meeting was put back to last night, hence the delay. They have appointed another candidate."
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Curator"), HELD)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "The Board meets in ten days and I shall put your name before them then.",
        "We will be taking your application to the trustees on the 9th.",
        "I'll put you forward to our directors next week.",
        "Ours was the third item, and at ten the chair sent everybody home. It is now on the list for 17 December.",
    ],
)
def test_who_lays_a_name_before_those_who_decide_has_not_decided(text: str) -> None:
    assert any(map(lays_before_them, letter(text).body.sentences))
    answer = classify(letter(f"Dear Robin,\n\nHow kind of you to write. {text}\n\nDana", "Re: Curator"), HELD)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If you agree I'll put your name forward to the board.",
        "I will put your application to them.",
        "Are you happy for us to put your name to the trustees?",
        "I'll put you through to the board room.",
        "It's on the agenda for your interview.",
        "If it is on the list for the 17th I'll tell you.",
    ],
)
def test_who_asks_first_lays_no_name_before_anybody(text: str) -> None:
    assert not lays_before_them(text)
