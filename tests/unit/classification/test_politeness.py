"""An answer without a decision stays one, however kindly it is put, and however fast it is typed."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.tagging.words import normalise, plain_words, spelled_out
from agent.model.mail import Category
from tests.unit.classification.letters import letter

HELD = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    "text",
    [
        "nice to meet you earlier. need to speak to the owner and il let u know",
        "Lovely meeting you. I'll have a word with my partner and get back to you.",
        "Good to see you this morning. We'll talk it over and be in touch.",
        "Thanks for dropping in. I'm going to run it past the director and come back to you by Tuesday.",
        "Thank you for your note, it was a pleasure. It will be mid May before we can be in touch again.",
        "It was great to meet you. I expect it will be the end of the month before you hear from us.",
        "Lovely to have met you. We have three more candidates to see on Friday, then I'll ring you.",
        "Good talking to you! We are seeing a few others this week and will let you know by Monday.",
        "It was nice to meet you. We're finishing off our interviews this week.",
        "Good to meet you. Got a couple more girls to trial on Sunday and then I'll be in touch.",
        "A couple more trials to do, then I'll get back to you.",
    ],
)
def test_what_is_said_kindly_is_no_decision_yet(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nKim", "Re: Yard job"), HELD)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "It was nice to meet you on Tuesday. Take care!",
        "Good to meet you! I'd speak to the others too if I were you.",
        "You're very welcome, it was lovely to meet you too.",
        "Have a think and let me know by Tuesday.",
        "You will have to talk to the owner and tell him when you are away.",
        "Before you hear from us, please send your references.",
        "It was nice to meet you. We meet other people there every week, you would like it.",
        "We took on one more person to help the lads, you would like it there.",
        "Another girl is to meet you at the door on Monday, take care!",
    ],
)
def test_other_kind_words_are_no_answer(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nKim", "Re: Yard job"), HELD)
    assert answer.category is not Category.NO_DECISION or answer.needs_review


NEXT = {
    "Next you will talk to Lena Ives, our director. She can see you on Friday at 3pm.": "interview_confirmation",
    "Lena Ives will interview you on Friday 18 March at 15:00 on Teams.": "interview_confirmation",
    "I have booked your second interview with Lena Ives for Friday 18 March at 15:00.": "interview_confirmation",
    "I'd like you to speak with Lena Ives. She is free on Friday at 3 or Monday at 11. Does either suit?": (
        "interview_invitation"
    ),
    "Could you come back to meet Lena Ives on Friday 18 March at 15:00?": "interview_invitation",
}


@pytest.mark.parametrize("kind", ["Thanks for the note, I enjoyed it too.", "Thank you. It was lovely to meet you."])
@pytest.mark.parametrize("text", NEXT)
def test_kind_words_before_the_next_interview_hide_nothing(kind: str, text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{kind} {text}\n\nKim", "Re: Interview on March 3"), HELD)
    assert (answer.category, answer.needs_review) == (Category(NEXT[text]), False)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("il let u know", "i will let you know"),
        ("ill ring ur mobile", "i will ring your mobile"),
        ("he is ill", "he is ill"),
        ("our u.k. office", "our u.k. office"),
        ("ill health", "ill health"),
    ],
)
def test_what_is_typed_on_a_telephone_is_read_in_full(typed: str, written: str) -> None:
    assert normalise(spelled_out(typed)) == written


def test_what_was_learned_is_asked_about_words_as_they_stand() -> None:
    assert plain_words("Wij nodigen u graag uit.")[2] == "u"


def test_before_an_interview_nobody_speaks_of_a_decision_so() -> None:
    text = "Hi Robin,\n\nGot your papers, thanks. I'll run them by the owner and let you know.\n\nKim"
    answer = classify(letter(text, "Re: Yard job"), Known(thread_known=True, sender_known=True, interview_ahead=False))
    assert answer.category is not Category.NO_DECISION or answer.needs_review


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was great to meet you. You were pipped at the post.", Category.REJECTION),
        (
            "Thank you for coming in. By the end of it we had a clear favourite, and she starts in May.",
            Category.REJECTION,
        ),
        ("Lovely to meet you. Can you start this Saturday, 10 till 4? £12 an hour.", Category.OFFER),
    ],
)
def test_thanks_beside_what_reads_as_a_decision_are_asked_about(text: str, told: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nKim", "Re: Yard job"), HELD)
    assert answer.needs_review
    assert told in {answer.category, answer.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your note. The position is as I described it to you last week, that is, we await the Trust.",
        "Thank you for your note. Nothing has changed since we spoke.",
        "Thanks for writing. We're where we were last week, waiting for the board to meet.",
        "Thank you for your email. Things stand as they did: the grant has not come through.",
        "Thanks for the nudge. We are still awaiting word from head office.",
        "Thank you for your message. The matter rests with the Governors at present.",
        "Thank you for getting in touch. It's with the lawyers.",
    ],
)
def test_thanks_beside_what_stands_still_tell_no_decision_yet(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nKim", "Re: Yard job"), HELD)
    assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your note. The garden is as you saw it last week, only wetter!",
        "Nothing has changed about Thursday: see you at the interview.",
        "We are waiting for your form, please send it.",
        "If nothing has changed on your side, please sign and return it.",
        "Has nothing changed?",
        "It was great to meet you. Nothing has changed since, it's still raining here.",
    ],
)
def test_what_else_stands_as_it_did(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nKim", "Re: Yard job"), HELD)
    assert answer.category is not Category.NO_DECISION or answer.needs_review


@pytest.mark.parametrize("known", [Known(), Known(thread_known=True, house_known=True, interview_ahead=False)])
@pytest.mark.parametrize(
    "text",
    [
        "We'd love to meet you on Thursday 8 October at 2pm. We'll let you know by the end of next week.",
        "I would like to meet you on Monday 5 October at 10:30. A decision will be made by Friday 16 October.",
        "We'd like to interview you on Thursday 8 October at 2pm. We aim to decide by the end of next week.",
    ],
)
def test_who_asks_the_reader_to_come_decides_after_that(text: str, known: Known) -> None:
    mail = letter(
        f"Hi Robin,\n\nThanks for applying for the Data Analyst position at Harlan Works. {text}\n\nBest,\nDana Kim\n"
        "Talent Partner, Harlan Works",
        "Interview for Data Analyst",
    )
    answer = classify(mail, known)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We'd like to bring you back to meet Mark Lowe, our COO, on Thursday 15 October at 9am. We'll aim to let "
        "you know the outcome by the Friday.",
        "We would like to see you again on Monday 19 October at 10:30. We'll get back to everyone that Friday.",
    ],
)
def test_who_asks_the_reader_back_decides_after_that(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\nThe team loved meeting you. {text}\n\nDana", "Second interview"), HELD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


def test_the_hour_that_was_is_not_asked_for() -> None:
    text = "It was good to meet you on Thursday 8 October at 2pm. We'll get back to everyone by the end of next week."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), HELD)
    assert answer.category is Category.NO_DECISION
