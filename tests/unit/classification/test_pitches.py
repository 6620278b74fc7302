"""Posts that are pitched: who offers what is written of one, and names its pay, offers the reader no job."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.pitches import offers_the_spec
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter


@pytest.mark.parametrize(
    "sentences",
    [
        ("Are you on the market?", "Happy to send through the PD."),
        ("Let me know if keen and I'll share the JD.",),
        ("Is this of interest?", "I can send you the full spec."),
        ("If you are open to a move I could ping the job description over.",),
        ("Would you be interested?", "Shall I pop the role profile across?"),
    ],
)
def test_a_description_is_offered_to_whoever_is_interested(sentences: tuple[str, ...]) -> None:
    assert offers_the_spec(sentences) is not None


@pytest.mark.parametrize(
    "sentences",
    [
        ("I'll send you the job description before we meet.",),
        ("Are you still interested?", "I can send you the full details of the start."),
        ("Could you send us the details if you are interested?",),
        ("If that is of interest, let me know.",),
    ],
)
def test_others_send_one_too(sentences: tuple[str, ...]) -> None:
    assert offers_the_spec(sentences) is None


@pytest.mark.parametrize(
    ("text", "subject", "category"),
    [
        (
            "I have a 6 month contract for a Training Coordinator with the Department of Waterways, $62/hr, starting "
            "ASAP. Are you on the market? Happy to send through the PD.",
            "Contract training role - state government",
            Category.OUTREACH,
        ),
        (
            "Sharing a Regional Procurement Lead role with a listed firm (base up to $11k). Let me know if keen and "
            "I'll share the JD. Can we speak on Thursday 12 March, 12pm?",
            "Regional Procurement Lead",
            Category.INTERVIEW_INVITATION,
        ),
        (
            "I'm working on a Senior Buyer role at £45k. Could we have a call about it on Friday at 2pm?",
            "Senior Buyer, Leeds",
            Category.INTERVIEW_INVITATION,
        ),
    ],
)
def test_the_pay_of_a_pitched_post_is_no_offer(text: str, subject: str, category: Category) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject), NOBODY)
    assert (found.category, found.needs_review) == (category, False)


ANSWER = Known(thread_known=True, sender_known=True)
STILL_KEEN = [
    "Quick one: are you still interested in the role?",
    "Could you let me know whether you are still interested in the Data Analyst position?",
    "I just wanted to check that you're still keen before I put you through to the hiring manager.",
    "It has come down to two people and you are one of them. Are you still keen?",
]
NOT_ASKED = [
    "If you are still interested, please pick a slot for the interview here: https://booking.example/x",
    "I'm glad you are still interested! We will be in touch next week.",
    "Unfortunately the role has been filled. Are you still interested in hearing about other roles?",
    "Are you still interested and available for an interview on Thursday at 2pm?",
]


@pytest.mark.parametrize("text", STILL_KEEN)
def test_who_asks_whether_the_reader_still_wants_it_waits_for_an_answer(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Data Analyst"), ANSWER)
    assert (found.category, found.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize("text", NOT_ASKED)
def test_other_mails_speak_of_interest_too(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Data Analyst"), ANSWER)
    assert found.category is not Category.INFORMATION_REQUEST


def test_who_also_asks_the_reader_to_come_at_an_hour_invites() -> None:
    text = (
        "One of our shortlisted candidates has withdrawn, and your name came to mind. Are you still interested? "
        "If so, could you come for an interview this Thursday, March 12, at 1 p.m.?"
    )
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Data Analyst"), ANSWER)
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)
