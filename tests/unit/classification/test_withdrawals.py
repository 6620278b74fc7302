"""Who takes note that the reader withdrew, or would not have the post, closes the file and refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.withdrawals import notes_a_withdrawal, refuses_besides
from agent.model.mail import NOTED_WITHDRAWAL, Category
from tests.unit.classification.letters import letter

FOLLOWED = Known(thread_known=True)

NOTED = [
    "This confirms that you are no longer being considered for Office Manager, at your own request.",
    "You have withdrawn your application for Office Manager. No further action will be taken.",
    "Your withdrawal has been processed. Your application is now closed.",
    "Thank you for your letter in which you decline our offer. The position will now be offered to another candidate.",
    "Status: Withdrawn by candidate. We will not process your application further.",
    "As you asked, I have taken you out of the process. The panel had you near the top.",
    "We have received your request to withdraw from the selection. Your application will not be taken any further.",
    "Thanks for letting us know that you have accepted another position. We won't be taking your application further.",
    "At your request your candidacy has been withdrawn. You will not be called to an interview.",
    "Thank you for telling me so soon that you've chosen the other house. I would have liked to have you here.",
    "I've let the panel know that you won't be coming, and closed your file. No hard feelings from us.",
    "This is to confirm you have withdrawn from Buyer at Pellgrove Marine. Your application won't be considered.",
    "You turned down our offer, so it has gone to the other candidate.",
]


@pytest.mark.parametrize("text", NOTED)
def test_what_takes_note_of_a_withdrawal_is_no_refusal(text: str) -> None:
    for known in (FOLLOWED, Known()):
        for sender in ("dana@pellgrove.example", "no-reply@pellgrove.example"):
            found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Reed", "Office manager", sender), known)
            assert found.category is not Category.REJECTION, (known, sender)
        assert any(one.signal == NOTED_WITHDRAWAL for one in found.evidence) or found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your call, and for telling me that you've accepted another job. I've taken you out of the "
        "process as you asked.",
        "As you asked we have withdrawn your application, and taken you out of Thursday's interviews.",
    ],
)
def test_nor_does_it_go_on_or_call_anything_off(text: str) -> None:
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Reed", "Office manager"), FOLLOWED)
    assert (found.category, found.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize(
    "text",
    [
        "I've told the panel that you won't be coming on Thursday. Get well soon and we'll find another day.",
        "Thanks for letting me know that you've chosen the other one, so Thursday at 3.",
        "Thanks for letting me know that you've decided not to come on the tour. See you on Thursday.",
        "I've let the panel know that you won't be coming on Thursday.",
        "You have withdrawn your application for Clerk. Your other application (Planner) remains active.",
        "Thanks for telling me that you've decided against the train.",
    ],
)
def test_who_gives_up_a_day_or_something_else_has_not_withdrawn(text: str) -> None:
    message = letter(f"Dear Robin,\n\n{text}\n\nDana Reed", "Office manager")
    assert notes_a_withdrawal(message.body.sentences) is None


def test_who_declined_one_offer_may_get_another() -> None:
    text = "You declined our offer. We have talked about it, and are pleased to offer you £32,000 instead: is it a yes?"
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Reed", "Office manager"), FOLLOWED)
    assert found.category is Category.OFFER


REFUSING = [
    "As you did not sit the test in time you are deemed to have withdrawn. You will not be considered further.",
    "We have withdrawn your application from the process, as you do not meet the requirements.",
    "Thank you for telling me of your other offer. The board has decided for another candidate.",
    "As requested I asked the panel again. You are no longer being considered.",
    "The vacancy has been withdrawn, and your application will not be taken any further.",
    "If you wish to withdraw your papers, tell us. We have chosen another candidate.",
    "Thank you for letting us know when you are free. We have chosen another candidate, and your file is closed.",
    "Thanks for letting us know that you would have taken less pay. We have decided to appoint another candidate.",
]


@pytest.mark.parametrize("text", REFUSING)
def test_who_refuses_takes_note_of_no_withdrawal(text: str) -> None:
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Reed", "Office manager"), FOLLOWED)
    assert found.category is Category.REJECTION


def test_what_refuses_another_post_beside_it_is_asked_about() -> None:
    text = (
        "As you asked we have withdrawn your application for the Leeds post. Unfortunately the York post has gone to "
        "another candidate."
    )
    said = tuple(f"{one.strip('.')}." for one in text.split(". "))
    noted = notes_a_withdrawal(said)
    assert noted == 0
    assert refuses_besides(said, noted)
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Reed", "Office manager"), FOLLOWED)
    assert found.needs_review
