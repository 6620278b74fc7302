"""What agencies and coordinators write in between: debriefs, consents, offers passed on, plans of a day, receipts."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.schedules import schedule_line
from agent.classification.words import tagged
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
