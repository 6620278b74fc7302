"""Offices that call somebody to an interview in a letter's words."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.summons import is_summoned, would_have_the_reader_meet
from agent.model.mail import Category
from tests.unit.classification.letters import letter

CALLED = [
    "With reference to your application for the post of Assistant Professor (Chemistry), you are hereby requested to "
    "appear for a personal interview before the Selection Committee on 12.06.2026 (Friday) at 10.30 a.m. in the "
    "Principal's Chamber, Corran College, Kochi. Kindly bring all certificates in original along with one set of "
    "attested copies. A demonstration class of 15 minutes shall be taken. No TA/DA shall be paid.",
    "With reference to your application for the post of Guest Faculty (Physics), you are called for interview on "
    "15.04.2026 at 11:00 AM at the Office of the Registrar. You are advised to report at 10:30 AM with certificates.",
]


@pytest.mark.parametrize("text", CALLED)
def test_who_is_called_by_letter_has_an_interview(text: str) -> None:
    said = letter(
        f"Ref: SC/REC/2026/113\n\nDear Dr. Robin Vale,\n\n{text}\n\nSd/-\nDr. Mercy Kurian\nPrincipal", "Call letter"
    )
    answer = classify(said, Known())
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "You are requested to attend the visa interview on 12 June 2026 at 10:30 am at the Consulate.",
        "You are hereby summoned to appear before the court on 12.06.2026 at 10.30 a.m.",
        "You are requested to attend the interview for your loan application on 12 June 2026 at 10:30 am.",
    ],
)
def test_who_is_called_to_something_else_has_none(text: str) -> None:
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Notice"), Known()).category is Category.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "If you are called for an interview on 12.06.2026 at 10 am, bring your passport.",
        "The interview to which you were called on 12.06.2026 at 10 am is postponed.",
        "You are called for an interview.",
    ],
)
def test_who_is_called_on_no_day_is_not_summoned(text: str) -> None:
    assert not is_summoned(text)


@pytest.mark.parametrize(
    "text",
    [
        "Are you still interested? If so I'd like you to meet our VP, Ann Lee, on Thursday March 12 at 1pm.",
        "Still up for it? In that case we'd love for you to come in and see our director on Thursday at 10am.",
    ],
)
def test_who_still_wants_the_post_is_asked_to_meet_somebody(text: str) -> None:
    known = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)
    again = f"Hi Robin,\n\ngood news, we got the green light on the Sales Rep req again. {text}\n\nDana"
    answer = classify(letter(again, "Re: Interview on March 5"), known)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If so I'd like you to meet our director some time.",
        "If so, I'd like you to send me your papers by Thursday at 10am.",
        "If we go ahead, I'd like you to meet our director on Thursday at 1pm.",
    ],
)
def test_what_else_whoever_wants_the_post_is_to_do_asks_for_no_talk(text: str) -> None:
    assert not would_have_the_reader_meet(text)
