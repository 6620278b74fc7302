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
