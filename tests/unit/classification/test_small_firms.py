"""What small firms write in few words, from a telephone: trials, whom they wait for, and a plain no."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.plain_words import prefers_another
from agent.classification.sentences.taken import place_is_taken
from agent.classification.tagging.posts import says_reached_out
from agent.model.mail import Category
from agent.parsing import parse

MAIL = """From: Kit Roe <kit@oakhaulage.example>
To: Robin Vale <robin@vale.example>
Subject: {}
Message-ID: <q1@oakhaulage.example>
{}

{}
"""
ANSWERS = "In-Reply-To: <a1@vale.example>"
HELD = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("good shift saturday. the boss has to see what work is coming first, give us a week or so", "no_decision"),
        ("great to have met you. let me talk to sal about the hours and I'll get back to u by thurs", "no_decision"),
        ("we're waiting to hear if our last driver is coming back, should know friday", "no_decision"),
        ("gonna go with the other lad robin, he lives round the corner. nothing against you", "rejection"),
        ("our old fella is back so ive got a full crew sorry robin. you did nothin wrong", "rejection"),
    ],
)
def test_what_is_decided_after_a_trial(text: str, category: str) -> None:
    judged = classify(parse(MAIL.format("Re: job", ANSWERS, text).encode()), HELD)
    assert (judged.category.value, judged.needs_review) == (category, False)


@pytest.mark.parametrize(
    "text",
    [
        "hi robin its kit from oak haulage you rang about the yard job. can you do a days trial friday, 8am?",
        "robin, got your message about the driving job. come for a try out on thursday at 7, bring boots",
        "hi robin. can you work tomorrow 7 to 2 so we can see how you do?",
    ],
)
def test_a_stranger_who_asks_to_work_on_trial_invites(text: str) -> None:
    judged = classify(parse(MAIL.format("job", "X-A: 1", text).encode()), Known(interview_ahead=False))
    assert judged.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION}


@pytest.mark.parametrize(
    "text",
    [
        "You called about the crew.",
        "hi its kit, you rang yesterday about the joiners job.",
        "Robin, got your letter about the farm hand position.",
    ],
)
def test_who_rang_about_a_job_applied(text: str) -> None:
    assert says_reached_out(text)


@pytest.mark.parametrize("text", ["You called about the boiler.", "Got your message about the flat."])
def test_who_rang_about_something_else_did_not(text: str) -> None:
    assert not says_reached_out(text)


def test_options_and_full_days_refuse_nobody() -> None:
    assert not prefers_another("We're going to go with the other option.")
    assert not place_is_taken("We're full up on Friday but Monday is free.")
    assert not prefers_another("If we decided to go with the other lad we would tell you.")


SAID_PLAINLY = (
    ("Hello Robin, just to let you know that the job has been filled. It was lovely to meet you. Kit", "rejection"),
    ("Hi Robin, I've had a think and I don't feel you're quite right for us. Thanks for giving it a go.", "rejection"),
    ("Hi Robin. I don't think you're what we're looking for. Thanks for coming in though. Kit", "rejection"),
    ("Hello Robin, we have now found someone for the nursery. Thank you so much for coming in. Kit", "rejection"),
    ("Hi Robin, I've gone through the numbers and I can't afford a second groomer. I really liked you.", "rejection"),
    ("Hello Robin, we'd both be very pleased if you'd come and help us. Would Monday 1 till 5 suit?", "offer"),
    ("Hi Robin, we want to check the bookings for summer before we commit to anyone. Kit", "no_decision"),
    (
        "Robin, it was nice to meet you. My daughter does the hiring with me and she's away till Wednesday. We'll talk "
        "it over and give you a call then. Kit",
        "no_decision",
    ),
    ("Hi Robin, you're definitely in my top two. I need to sleep on it. Kit", "no_decision"),
    ("Hi Robin, I've decided to give it to my niece, family and all that. Sorry. Kit", "rejection"),
    ("Hi Robin, I'd like to take you on. Can you do 3 days a week? Kit", "offer"),
    ("Hi Robin, waiting for my wife to get back so we can talk it over. Ring you at the weekend. Kit", "no_decision"),
    ("Thanks for coming in Robin. I have interviews until Thursday and will call everyone on Friday.", "no_decision"),
)


@pytest.mark.parametrize(("text", "category"), SAID_PLAINLY)
def test_a_plain_word_after_an_interview_is_no_thanks(text: str, category: str) -> None:
    judged = classify(parse(MAIL.format("Re: kitchen porter", ANSWERS, text).encode()), HELD)
    assert (judged.category.value, judged.needs_review) == (category, False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Hi Robin, thanks for asking but we are fully staffed at present. I'll keep your CV. Kit", "rejection"),
        ("Hi Robin, thanks for your message but we're not looking for anyone at the moment.", "rejection"),
    ],
)
def test_a_plain_no_is_one_before_an_interview_too(text: str, category: str) -> None:
    known = Known(thread_known=True, sender_known=True, interview_ahead=False)
    judged = classify(parse(MAIL.format("Re: kitchen porter", ANSWERS, text).encode()), known)
    assert (judged.category.value, judged.needs_review) == (category, False)


def test_who_is_in_and_may_be_called_on_asks_the_reader_to_come() -> None:
    text = "Hi Robin, thanks for this, it looks good. I'm in all day tomorrow if you want to drop by. Kit"
    known = Known(thread_known=True, sender_known=True, interview_ahead=False)
    judged = classify(parse(MAIL.format("Re: kitchen porter", ANSWERS, text).encode()), known)
    assert judged.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your application",
            "Hello Robin, thank you for applying to be a kitchen porter with us. Could you come and see us next "
            "Tuesday at 10am? Ask for Kit at the desk.",
        ),
        (
            "Receptionist",
            "Hi Robin, I'm the manager at Moor Vets. Thanks for applying to be our receptionist. Are you available for "
            "an interview on Monday 13th at 5.30pm? Kit",
        ),
        (
            "Your CV",
            "Hi Robin, we received your CV and would like to meet you. Can you come to the salon on Wednesday at 4pm?",
        ),
        (
            "Teaching assistant",
            "Dear Robin, Thank you for your application for the post of teaching assistant. The governors would like "
            "to interview you on Thursday 16 April at 9.30 am. Please report to the office.",
        ),
    ],
)
def test_a_stranger_who_has_the_readers_papers_and_asks_them_to_come_invites(subject: str, text: str) -> None:
    judged = classify(parse(MAIL.format(subject, "X-A: 1", text).encode()), Known(interview_ahead=False))
    assert (judged.category, judged.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("flat", "Hi Robin, thanks for your application for the room. Would you like to come on Tuesday at 7? Kit"),
        ("Choir", "Hi Robin, would you like to come along to a trial rehearsal on Thursday at 7.30? Kit"),
        ("Nursery place", "Hi Robin, thank you for your interest in a place for Ella. Come on 14 April at 10am. Kit"),
    ],
)
def test_a_stranger_who_asks_the_reader_to_something_else_does_not(subject: str, text: str) -> None:
    judged = classify(parse(MAIL.format(subject, "X-A: 1", text).encode()), Known(interview_ahead=False))
    assert judged.category is Category.UNRELATED or judged.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, sorry I can't make it today, I'll be in touch. Kit",
        "Hi Robin, I'm in A&E with my mum so can't do today. Will message you. Kit",
        "Sorry Robin, I won't be able to see you tomorrow, the baby's not well. I'll ring you next week. Kit",
    ],
)
def test_who_cannot_keep_the_day_and_will_be_in_touch_puts_it_off(text: str) -> None:
    ahead = Known(thread_known=True, sender_known=True, interview_ahead=True)
    judged = classify(parse(MAIL.format("Re: kitchen porter", ANSWERS, text).encode()), ahead)
    assert judged.category in {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION}
    assert not judged.needs_review
