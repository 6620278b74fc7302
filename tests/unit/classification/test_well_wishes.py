"""Good luck for an interview that is ahead: it moves nothing, calls nothing off and refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.well_wishes import expects_the_reader, only_practical, wishes_luck_ahead
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True, interview_held=False)
OVER = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
LUCK = [
    "Good luck tomorrow with Larkin, give me a call after.",
    "Good luck tomorrow!",
    "Best of luck on Thursday, let me know how it goes.",
    "All the best for Thursday. Give me a ring afterwards and tell me how you got on.",
    "Just wanted to wish you luck for tomorrow. You'll be great.",
    "Good luck Thursday! Ring me when you come out, they want feedback quickly.",
    "Fingers crossed for Thursday! Call me afterwards so we can debrief.",
    "Thinking of you for tomorrow, smash it. Bell me straight after.",
    "Good luck tomorrow with Larkin, remember to take your passport. Speak after.",
    "Don't be late on Thursday, they're sticklers for time. Good luck!",
    "Don't worry about Thursday, you'll be fine.",
    "Hope you're ready for Thursday! Give me a shout if you've any last questions.",
    "All set for Thursday? Any questions before then let me know.",
    "Are you all prepped for Thursday? Call me if you want to run through anything.",
]
MORE = [
    "Good luck tomorrow! By the way they've moved it to 4pm.",
    "Good luck for tomorrow, but the panel is now on Friday.",
    "Good luck with your search. It was nice to hear about Thursday.",
    "Best of luck on Thursday with the other interview, we've gone with another candidate.",
    "All the best for the future.",
    "Don't worry about Thursday.",
    "Don't bother coming Thursday. Good luck!",
    "Good luck tomorrow. They asked whether you could send your references before then.",
    "Confirmed mate. Good luck tomorrow and call me straight after!",
    "You're booked in for tomorrow. Good luck!",
    "We can't see you after all. Good luck on Thursday with the rest.",
    "Good luck on Thursday! We chose Tom.",
    "Good luck on Thursday! The post's gone.",
    "Good luck Thursday! Could you come Wednesday?",
    "Good luck on Thursday! Thursday is off.",
    "Good luck on Thursday! The job's yours.",
    "Good luck Thursday! Come on Friday please.",
    "Good luck Thursday! They want you back.",
]


@pytest.mark.parametrize("text", LUCK)
def test_luck_for_what_is_ahead_changes_nothing(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana", "Re: Stock Planner"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


def test_it_does_not_where_earlier_mail_is_quoted_below_it() -> None:
    quoted = "On Tue, 2 Jun 2026 at 15:41, Dana Kim wrote:\n> I put you forward for the Supply Planner as agreed."
    said = f"Hi Robin,\n\nGood luck tomorrow with Larkin, give me a call after.\n\nDana\n\n{quoted}"
    answer = classify(letter(said, "RE: Supply Planner - Brightwater Foods"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize("text", MORE)
def test_what_says_more_than_good_luck_is_read_for_that(text: str) -> None:
    assert wishes_luck_ahead(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana", "Re: Stock Planner").body.sentences) is None


@pytest.mark.parametrize(
    "text", ["Good luck on Thursday! They passed on you.", "All the best for Thursday! You didn't get it."]
)
def test_what_the_table_reads_is_no_mere_luck(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana", "Re: Stock Planner"), AHEAD)
    assert all(one.signal != "luck-ahead" for one in answer.evidence)


@pytest.mark.parametrize("known", [OVER, NOBODY])
def test_luck_after_a_talk_or_from_nobody_known_is_no_word_of_the_next(known: Known) -> None:
    answer = classify(letter("Hi Robin,\n\nAll the best for Thursday.\n\nDana", "Re: Stock Planner"), known)
    assert all(one.signal != "luck-ahead" for one in answer.evidence)


ON_ITS_WAY = [
    "We're looking forward to meeting you! Here's some info on our team and what to expect.",
    "Great, looking forward to speaking with you. Raj is really keen to hear about your work with payroll systems.",
    "As requested, we have arranged a step-free room for you.",
    "The recruiter looking after you from now on will be Joelle Park as I'm going on maternity leave.",
    "Please find attached the candidate pack with directions and a map of the campus.",
    "Attached is the agenda for the day.",
    "Here is the link to join the video call: https://meet.example/l/9923",
    "I've added a note about parking to the invitation.",
    "You can claim travel expenses up to 50 pounds with the attached form.",
    "Our benefits brochure is attached, as promised.",
    "The dress code is smart casual.",
    "Raj has asked me to pass on the job description again ahead of your conversation.",
    "I'm stuck in meetings till 4 but will come down and fetch you.",
    "I'm in meetings until 3, so please wait in reception.",
    "I'm running an interview till 3 so please take a seat in the foyer.",
    "I am tied up until just before three but Tom will look after you.",
    "I've moved the meeting to room 4.",
    "We've moved to a bigger room: Ash, second floor.",
    "Come fifteen minutes early so that we can get you a badge.",
]
NOT_SO = [
    "We're looking forward to meeting you. Unfortunately Raj can't attend.",
    "We look forward to meeting you. Could you send me your certificates?",
    "Looking forward to seeing you, at 4pm then.",
    "Please find attached the outcome letter.",
    "I've attached your contract details.",
    "Attached is the form to complete before Thursday.",
    "The agenda is attached, and it is on Friday instead.",
    "Tuesday half ten, grand. I'll tell reception.",
    "Friday it is. Parking is behind the mill.",
    "At ten then. I'll tell reception.",
    "The role has gone to Tom. It would be lovely to meet you one day.",
    "We have picked Tom for this one. It would be lovely to see you on Friday.",
    "I've moved the meeting to room 4 on Friday.",
    "I'm in meetings till 4, so can we make it half past?",
    "I'm in meetings till 4, so 4.15 would be better.",
    "I'm in meetings till the 14th, so let's find a day after that.",
    "I'm stuck in meetings till 4 so Friday it is.",
    "I'm busy until 4. Please come on Friday.",
]


@pytest.mark.parametrize("text", ON_ITS_WAY)
def test_what_is_told_for_the_day_leaves_the_interview_alone(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana", "Re: Stock Planner"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize("text", NOT_SO)
def test_what_may_change_the_day_is_not_only_practical(text: str) -> None:
    said = letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana", "Re: Stock Planner").body.sentences
    assert expects_the_reader(said) is None
    assert only_practical(said) is None
