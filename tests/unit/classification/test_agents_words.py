"""What agencies and coordinators write in between: debriefs, consents, offers passed on, plans of a day, receipts."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.schedules import schedule_line
from agent.classification.tagging.words import tagged
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, house_known=True, interview_held=True)
PLAN = "\n\n10:00 - 10:30 AM  Ada Byrne, Site Lead\n10:30 - 11:15 AM  Omar Reed, Buyer\n\nBest,\nDana\n"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Hi Robin,\n\nHow did it go this morning? Give me a shout when you're out.\n\nDana\n",
         Category.INFORMATION_REQUEST),
        ("Hi Robin,\n\nHow did your interview go? Let me have your thoughts.\n\nDana\n", Category.INFORMATION_REQUEST),
        ("Hi Robin,\n\nSpec attached. Could you just confirm by reply that you're happy for us to represent you for "
         "this one?\n\nDana\n", Category.INFORMATION_REQUEST),
        ("Hi Robin,\n\nThe panel would like to move forward to reference checks. Please confirm that we may contact "
         "your referees this week.\n\nDana\n", Category.INFORMATION_REQUEST),
        ("Hi Robin,\n\nGreat news, I've got an offer for you from Larkspur! 41,000 plus a van, to start on 7 April. "
         "Call me when you can.\n\nDana\n", Category.OFFER),
        ("Hi Robin,\n\nThanks for your patience. Here's your schedule for Thursday (all times Eastern):" + PLAN,
         Category.INTERVIEW_CONFIRMATION),
        ("Got it, thanks! We will review it and get back to you by Thursday.\n\nDana\n", Category.ACKNOWLEDGEMENT),
    ],
)  # fmt: skip
def test_nobody_is_asked(text: str, category: Category) -> None:
    answer = classify(letter(text, "Re: Payroll Officer"), MET)
    assert (answer.category, answer.needs_review) == (category, False)


AHEAD = Known(thread_known=True, sender_known=True, house_known=True)


@pytest.mark.parametrize(
    ("text", "known", "category"),
    [
        ("Missed you earlier. How did you get on with the panel?", MET, Category.INFORMATION_REQUEST),
        ("Just tried to ring you. How did the meeting go?", MET, Category.INFORMATION_REQUEST),
        ("So tell me, how did you find it?", MET, Category.INFORMATION_REQUEST),
        ("How do you think it went?", MET, Category.INFORMATION_REQUEST),
        ("Could you ring me back please? I have had word from them.", MET, Category.INFORMATION_REQUEST),
        ("Sure, no problem at all, I'll give you a ring at 4.45.", AHEAD, Category.INTERVIEW_CONFIRMATION),
        ("When would be a convenient time to ring you about it?", AHEAD, Category.INTERVIEW_INVITATION),
        ("What's a good time for a quick chat?", AHEAD, Category.INTERVIEW_INVITATION),
        ("Your CV was shortlisted for the telephonic round with Ms. Asha Pillai. The same is scheduled for tomorrow "
         "i.e. 12th March, 4:00 pm. Kindly acknowledge.", AHEAD, Category.INTERVIEW_CONFIRMATION),
    ],
)  # fmt: skip
def test_a_short_plain_word_is_taken_as_it_stands(text: str, known: Known, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana\n", "Re: Payroll Officer"), known)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    ("text", "known", "category"),
    [
        ("You're all set for Tuesday 10 March at 10am. Ring me when you're out and let me know how you got on!", AHEAD,
         Category.INTERVIEW_CONFIRMATION),
        ("How did you get on? They liked you, but it's a no I'm afraid, they chose somebody else.", MET,
         Category.REJECTION),
        ("We'd love to offer you the job! Call me back when you can.", MET, Category.OFFER),
        ("We have to move your interview on Tuesday. Can you call me back?", AHEAD, Category.INTERVIEW_CHANGE),
        ("Are you free on Tuesday at 2? Call me back either way.", AHEAD, Category.INTERVIEW_INVITATION),
    ],
)  # fmt: skip
def test_what_is_plainly_said_beside_it_stands(text: str, known: Known, category: Category) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana\n", "Re: Payroll Officer"), known).category is category


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("Hi Robin,\n\nHow did it go? We're still interviewing others, so there is no decision yet.\n",
         {Category.NO_DECISION}),
        ("Hi Robin,\n\nGot it, thanks. We're still meeting other candidates and will get back to you by Friday.\n",
         {Category.NO_DECISION}),
        ("Hi Robin,\n\nUnfortunately they have got an offer accepted by another candidate and won't be taking your "
         "application further.\n", {Category.REJECTION}),
    ],
)  # fmt: skip
def test_what_looks_alike_is_what_it_was(text: str, categories: set[Category]) -> None:
    assert classify(letter(text, "Re: Payroll Officer"), MET).category in categories


CONTRACT = (
    "Robin,\n\nGood news, Larkspur Health wants to speak to you for the DevOps Engineer contract! They'd like to do a "
    "video interview on Tuesday 5/12 at 11:00 AM PT w/ Ada Byrne, Director of Infrastructure. Can you do it?\n\nDana"
)


def test_who_wants_to_speak_for_a_contract_offers_none_yet() -> None:
    before = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False)
    answer = classify(letter(CONTRACT, "Interview request - Larkspur Health - DevOps Engineer"), before)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Good news, they want you for the Payroll Officer contract! When can we talk about the offer letter?",
        "We'd like to offer you the job! Are you free for a call on Tuesday to go over the contract?",
    ],
)
def test_who_offers_and_asks_for_a_call_offers_all_the_same(text: str) -> None:
    before = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana\n", "Re: Payroll Officer"), before)
    assert answer.category is Category.OFFER or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Hiya,\n\nHow did it go today? Call me tonight. Mum x\n",
        "Hi Robin,\n\nWe've got an offer for you: 20% off all boots until Sunday. Shop now!\n",
        "Hi,\n\nHere's your schedule for Thursday, March 12:\n\n10:00 - 10:30 AM  Ada Byrne, yoga\n"
        "10:30 - 11:15 AM  Omar Reed, spin class\n\nSee you at the gym\n",
    ],
)
def test_in_ordinary_life_it_is_nothing(text: str) -> None:
    answer = classify(letter(text, "hello", "mum@post.example"), Known())
    assert answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    ("head", "theirs"),
    [("Here's your schedule for Thursday.", True), ("Our visitors of Thursday use the conference room.", False)],
)
def test_a_plan_of_a_day_is_of_an_interview_where_it_is_the_readers(head: str, theirs: bool) -> None:
    texts = (head, "10:00 - 10:30 AM  Ada Byrne, Site Lead", "10:30 - 11:15 AM  Omar Reed, Buyer")
    assert (schedule_line(texts, list(map(tagged, texts))) is not None) is theirs
