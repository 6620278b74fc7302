"""Trial shifts at a time are interviews; trial tasks, trial periods and what is said afterwards are none."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.trials import asks_to_work
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_held=True, interview_ahead=False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Next up is a paid trial shift in the kitchen. Would Saturday from 5pm to 9pm suit?", "interview_invitation"),
        ("Come in Sat for a trial 9-12?", "interview_invitation"),
        ("can u come in for a paid trial on friday 12-3? bring ur own knives", "interview_invitation"),
        ("We like to do a working interview. Are you around Tuesday at 8 for two hours?", "interview_invitation"),
        ("We'd like you to do a trial day in the workshop. How about Monday? 8 o'clock start.", "interview_invitation"),
        (
            "Your trial shift is booked for Saturday 14 March at 9am. Wear black, ask for Sunil.",
            "interview_confirmation",
        ),
    ],
)
def test_a_trial_shift_at_a_time_is_an_interview(text: str, category: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\nReally enjoyed our chat. {text}\n\nTess\n", "Re: Barista"), MET)
    assert answer.category is Category(category)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "The next step is a paid trial task which should take about 3 hours. Send it back by Friday at 5pm.",
            "assessment",
        ),
        (
            "We'd like you to complete a short paid trial project. The brief is attached, due Monday at 9am.",
            "assessment",
        ),
        (
            "We would love to offer you the job! There is a trial period of three months, and you'd start on Monday "
            "at 9am.",
            "offer",
        ),
        (
            "Thanks for doing the trial shift on Saturday. We will let you know by Tuesday, there is one more person "
            "to see.",
            "no_decision",
        ),
    ],
)
def test_what_else_is_called_a_trial_is_none(text: str, category: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "Re: Barista"), MET)
    assert answer.category is Category(category)


AHEAD = Known(thread_known=True, sender_known=True)  # the call that was an hour ago may still be put off


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Lovely to chat. Next is a trial shift, can you do Thurs 7am till 11am at our Bow kitchen?", "invitation"),
        ("Good talking. Could you do a paid trial Weds 5pm to 9pm? Ask for Sunil. Black shoes needed.", "invitation"),
        ("Nice one. We do one trial day, are you ok for Sat 8 till 1? Let me know", "invitation"),
        ("So sorry, can we move your trial shift from Weds to Thurs 7am till 11am?", "change"),
        ("Running late today, can we do a trial shift instead, Thurs 7am till 11am?", "change"),
    ],
)
def test_a_trial_shift_that_comes_next_moves_no_interview(text: str, category: str) -> None:
    answer = classify(letter(f"Hi Robin\n\n{text}\n\nTess\n", "trial"), AHEAD)
    assert answer.category is Category(f"interview_{category}")


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Come on Sunday at 5pm for a few hours and we can see how you get on. Black shoes, please.", "confirmation"),
        ("Could you do a couple of hours on the floor on Friday at 10am, and see how it feels?", "invitation"),
        ("Would you work three hours with us on Saturday from 9 to 12 so that we see how you fit in?", "invitation"),
    ],
)
def test_a_few_hours_to_see_how_one_gets_on_are_no_test(text: str, category: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "Re: Barista"), MET)
    assert answer.category.value in {f"interview_{category}", "interview_confirmation"}


def test_to_see_how_one_gets_on_asks_nobody_how_they_got_on() -> None:
    text = "The exercise should take two hours. We want to see how you get on with a messy brief."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "Re: Editor"), MET)
    assert answer.category is not Category.INFORMATION_REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "Could you do a few hours behind the bar on Saturday so that we can see how you get on?",
        "You'd work a shift with us on a Sunday so we can see how you cope when it is busy. This Sunday?",
        "Would you come and spend a morning in the nursery on Thursday with the little ones?",
    ],
)
@pytest.mark.parametrize("known", [MET, AHEAD, Known(thread_known=True, interview_ahead=False)])
def test_hours_of_work_are_asked_for_by_the_day_alone(text: str, known: Known) -> None:
    answer = classify(letter(f"Hi Robin,\n\nSounds good. {text}\n\nTess\n", "Re: Bar work"), known)
    assert answer.category is Category.INTERVIEW_INVITATION


def test_hours_that_were_worked_are_asked_for_no_more() -> None:
    text = "Thank you for doing the trial shift on Friday, you were a joy to have. Did you enjoy it?"
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTess\n", "Re: Bar work"), MET)
    assert answer.category is not Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "hi robin are u free for a trial sat nite? 6 til close",
        "Hi Robin, are you free for a trial on Saturday night, 6 till close?",
        "Robin, fancy a trial on Saturday?",
    ],
)
def test_a_stranger_who_asks_for_a_trial_under_the_name_of_a_post_is_not_passed_over(text: str) -> None:
    assert classify(letter(text, "Bar staff"), Known()).category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    ["Hi Robin, are you free for a trial lesson on Saturday?", "Hi Robin, fancy a trial of our new gym on Saturday?"],
)
def test_a_trial_of_something_else_is_none(text: str) -> None:
    assert not asks_to_work(letter(text).body.sentences, for_a_post=True)
