"""An interview that is called off, and another time for it asked of the reader: a change, and no end."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.rebooking import is_to_rebook
from agent.classification.sentences.whole_sentences import moves_it
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True, interview_held=False)
TO_REBOOK = [
    "Your interview has been taken off the calendar because Wei is no longer available at that time. Please choose "
    "a new "
    "time that works for you: https://sched.example/9f2",
    "Your interview with Pellgrove has been cancelled by the organiser. Please pick another time: "
    "https://cal.example/x",
    "I've had to cancel our interview tomorrow. Could you book another slot using the link below?",
    "Your interview on 12 March has been cancelled. Please use this link to reschedule.",
    "Monday's interview is off, our director is ill. Can you send me some other times next week?",
    "We have had to cancel Thursday's panel. You can select a different date in the portal.",
    "This booking has been cancelled by Zara. To choose a new time, click the button below.",
    "I must cancel on Wednesday, I'm double-booked. When else could you do that week?",
]
FOR_NOW = [
    "Your interview on 12 March has been cancelled. We will be in touch to rearrange.",
    "Your interview has been cancelled by the employer. If the employer wishes to reschedule, you'll receive an "
    "invite.",
    "Please do not reschedule through the link, as it's dead. The interview was cancelled centrally.",
    "I had to cancel our slot on Monday. I'll send some other times when I have them.",
    "Your interview has been cancelled, and we are not able to reschedule at this time.",
    "The call with Priyanka has been cancelled by the organiser. No replacement time has been set.",
    "Your cancellation of the interview on 3 Oct was received. We'd hope to book another time in May.",
]


@pytest.mark.parametrize("text", TO_REBOOK)
def test_who_is_to_choose_another_time_is_not_out(text: str) -> None:
    for known in (AHEAD, Known()):
        answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), known)
        assert answer.category is Category.INTERVIEW_CHANGE
        assert known is not AHEAD or not answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately I am in bed with a cold and need to reschedule. Are you free any time next Thursday or Friday?",
        "I'm so sorry, but I will have to postpone. When would you be free next week?",
        "My son is ill today, so I must rearrange. Would next Monday or Thursday suit you?",
        "We need to move your interview, as our director was called to Leeds. How does Friday look?",
    ],
)
def test_who_cannot_keep_an_hour_asks_when_the_reader_is_free(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Your interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize(
    "text",
    [
        "Should we have to reschedule, would Thursday work as well?",
        "We look forward to seeing you on Monday at ten. Need to cancel? Please use this link to reschedule.",
        "Should you need to cancel or reschedule, you can pick another time here.",
        "If you have to cancel, tell us by noon. Please pick another time then.",
        "Tonight's performance of The Interview has been cancelled. Please choose a new date or ask for a refund.",
        "If you can't make it, please choose another time by Friday.",
    ],
)
def test_how_one_would_cancel_calls_nothing_off(text: str) -> None:
    assert is_to_rebook(letter(f"Hi Robin,\n\n{text}\n\nDana").body.sentences) is None


@pytest.mark.parametrize("text", FOR_NOW)
def test_who_will_hear_of_one_is_called_off(text: str) -> None:
    assert is_to_rebook(letter(f"Hi Robin,\n\n{text}\n\nDana").body.sentences) is None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), AHEAD)
    assert answer.category is Category.INTERVIEW_CANCELLATION


OUT = [
    "Due to unavoidable circumstances the panel is not available today. Request you to kindly share your availability "
    "for Monday, second half.",
    "Priyanka is unwell today. Please let us know when you are free next week.",
    "Sorry, Wei is on leave tomorrow. When are you free on Monday?",
    "Unfortunately the hiring manager can't do today anymore. What does your Monday look like?",
    "Tom's been called away so won't be in this afternoon. What about Monday?",
]


@pytest.mark.parametrize("text", OUT)
def test_who_is_out_on_the_day_and_asks_for_another_moves_it(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize(
    "text",
    [
        "I'm out of the office tomorrow, so please send me your availability for a second interview.",
        "The team is away today and a decision will take until Friday. When are you back from your trip?",
        "The office is closed today. Please send your papers on Monday.",
        "If you are unwell today, let me know when you can come.",
    ],
)
def test_who_is_out_and_asks_for_something_else_moves_nothing(text: str) -> None:
    assert is_to_rebook(letter(f"Hi Robin,\n\n{text}\n\nDana").body.sentences) is None


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("Hi Robin, as discussed on the phone just now we will make it 4 instead, an emergency has come in.", True),
        ("We'll make it half past two instead, sorry!", True),
        ("I'll make it 10.30 instead.", True),
        ("Shall we make it 4 instead of 3 people?", False),
        ("We will make it 4 candidates.", False),
        ("Please note that your interview on 16th March has been preponed to 13th March, 3 PM.", True),
        ("We would like to prepone your interview to Friday 13 March at 11.", True),
        ("Your interview stands advanced to 11th March at 10 am.", True),
        ("Your application has been advanced to the interview stage.", False),
        ("We cannot prepone your interview.", False),
    ],
)
def test_an_hour_that_they_make_it_instead_moves_it(text: str, moves: bool) -> None:
    assert moves_it(text) is moves
    if moves:
        answer = classify(letter(text, "Re: Vet nurse"), AHEAD)
        assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)
