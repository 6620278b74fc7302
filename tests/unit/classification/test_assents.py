from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.assents import _ASSENT, asks_for_another, assents, puts_off
from agent.model.mail import Category, SlotPick
from tests.unit.classification.letters import letter
from tests.unit.extraction.mails import mail, read


def picks(text: str) -> tuple[SlotPick, ...]:
    own = mail(f"Hi Dana,\n\n{text}\n\nBest,\nRobin", "Re: Interview", "Robin Vale <robin@vale.example>")
    return read(own, Category.OWN).picks


@pytest.mark.parametrize(
    "text",
    [
        "Sure, sounds good.", "Perfect, thank you so much!", "Yes please!", "Yep", "It does! Looking forward to it.",
        "Will do, thanks!", "Ok no problem", "Yes Dana, of course!", "That would be great, thanks.", "Absolutely.",
        "Thanks for the invite, that sounds perfect. See you then!", "I'd be delighted to, thank you.",
        "Sounds good. Is there parking nearby?", "No problem at all.", "Thank you, I look forward to it.",
        "Looking forward to meeting you both!", "Yes, I can be there for 6.", "Yes, I can attend.", "All set, thanks!",
        "I'm happy to confirm.", "I am pleased to accept the invitation.", "I'd be glad to come in at that time.",
        "Yes I am free at that time, thank you for considering me.", "👍",
        "Perfect 👍🏽 see you then 🙂", "Yep can do!", "Can do.", "Sure can!", "Yeah, keen.",
        "Would love to.", "You bet!", "Perfect, thank you for being flexible.", "Great, thanks for sorting this out.",
        "Lovely, thanks for moving it.", "Thank you for your patience, that's fine.",
        "no probs", "np", "Not a bother.", "Yep, still works!", "Suits me fine.", "Happy with that.",
        "Yes, no trouble at all.",
    ],
)  # fmt: skip
def test_a_short_yes_accepts_what_was_asked(text: str) -> None:
    assert picks(text) == (SlotPick(),)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!", "Thank you so much for the opportunity.", "Great news.", "Ok, thanks for letting me know.",
        "Sure, let me check with my boss and get back to you.", "Great. I need to see if I can swap my shift.",
        "Yes. Could we make it a bit later?", "Perfect. Would another day be possible?", "Yes, I received it.",
        "Of course I understand.", "Unfortunately not, no problem.", "Looking forward to hearing from you.",
        "I look forward to it, but let me check with my boss.", "I'm fully booked.",
        "Suits me to wait.", "Still good to hear from you.", "A sound plan would help.",
        "I'm happy to confirm that I got your mail.", "I would be glad to come in at another time.",
    ],
)  # fmt: skip
def test_thanks_and_what_puts_off_accept_nothing(text: str) -> None:
    assert picks(text) == ()


def test_a_link_that_follows_says_no_more() -> None:
    assert assents("Great, link to follow.")
    assert assents("Perfect, Teams invite on its way!")
    assert not assents("Please follow the link.")
    assert not assents("Details of the other post to follow.")


@pytest.mark.parametrize(
    "text",
    [
        "Perfect, I'll send a link.", "perfect ill send a link", "Great, will send you an invite shortly.",
        "Super, I'll let Karen know.", "Grand, Karen will send the calendar invite.", "Done. I'll call you then.",
        "Brilliant, I'll pop it in the diary and send a link.", "You're all set.", "Lovely. Ask for me at reception.",
    ],
)  # fmt: skip
def test_what_is_prepared_for_the_time_says_no_more_than_yes(text: str) -> None:
    assert assents(text)


@pytest.mark.parametrize(
    "text",
    [
        "Great, I'll let you know.", "Perfect, I'll send the contract.", "Great, I'll send it to the team.",
        "Great, but I'll send another link later.", "I'll send a link.", "Ok, I'll tell Karen and see what she says.",
        "Yes, I'll let the panel know and come back to you.",
    ],
)  # fmt: skip
def test_what_may_still_turn_out_otherwise_is_no_yes(text: str) -> None:
    assert not assents(text)


def test_a_long_sentence_is_no_mere_yes() -> None:
    assert assents("Yes, great.")
    assert not assents("Yes, great, " * 20)


def test_a_question_about_the_place_is_none_about_the_time() -> None:
    assert asks_for_another("Could we say 3 instead?")
    assert not asks_for_another("Where do I sign in?")
    assert not asks_for_another("Thursday is fine.")
    assert puts_off("I'll get back to you.")


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        (
            "You got it. You will speak with Ida Moor, our planning manager, by phone; she will call you.",
            {Category.INTERVIEW_CONFIRMATION},
        ),
        ("You got it! See you on Wednesday at 2.", {Category.INTERVIEW_CONFIRMATION}),
        ("You got it! The job is yours if you want it. $60k, start April 1.", {Category.OFFER}),
        ("Congratulations, you got it!", {Category.OFFER}),
    ],
)
def test_you_got_it_gives_a_post_only_where_the_mail_speaks_of_one(text: str, categories: set[Category]) -> None:
    answer = classify(letter(f"{text}\n\nDana\n", "Re: Interview times"), Known(thread_known=True))
    assert answer.category in categories
    assert not answer.needs_review


def test_what_is_brought_ends_before_the_next_word_of_thanks() -> None:
    assert assents("Perfect, will bring my passport and licence")
    assert assents("Will bring my ID. Perfect, thanks")
    assert not assents("bring my passport and " * 5)
    assert _ASSENT.match("bring my and " * 40) is None
