"""What a whole sentence says: an offer that is taken back, and "not yet" as an answer."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sayings import sayings
from agent.model.mail import Category
from tests.unit.classification.letters import letter

FOLLOWED = Known(thread_known=True)


@pytest.mark.parametrize(
    "text",
    [
        "We must withdraw our conditional offer, as one of the references did not satisfy the Board.",
        "I regret that your offer of a place on the team has been rescinded.",
        "As nothing came back from you, the offer has lapsed.",
        "The employment offer made to you in spring was formally withdrawn this morning.",
        "We can no longer honour our offer of a start in May.",
        "The conditions of our offer have not been met.",
    ],
)
def test_an_offer_that_is_taken_back_is_none(text: str) -> None:
    assert [one.signal for one in sayings((text,))] == ["offer-taken-back"]
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Offer of employment"), FOLLOWED)
    assert answer.category is not Category.OFFER or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "If you do not sign by Friday, the offer is withdrawn.",
        "The offer will be withdrawn unless we hear from you.",
        "Our offer has not been withdrawn.",
        "The offer we made to another candidate has been withdrawn.",
        "We are sorry that you have withdrawn, and the offer stands should you think again.",
        "Your offer has been pulled together by Finance and is attached.",
        "The offer is withdrawn on 4 May, so please sign before then.",
        "We are delighted to make you an offer.",
    ],
)
def test_an_offer_that_stands_is_not_taken_back(text: str) -> None:
    assert not list(sayings((text,)))


@pytest.mark.parametrize(
    "text", ["Not yet!", "Hi Robin, nothing yet, I'm afraid.", "No, not yet. Try on Monday.", "Still no word here."]
)
def test_not_yet_is_no_decision(text: str) -> None:
    answer = classify(letter(f"{text}\n\nDana", "Re: Any news?"), FOLLOWED)
    assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Not yet received your form, I'm afraid.",
        "Not yet. Could you send it again?",
        "We have not yet met Sam, who will see you on Monday at 10.",
    ],
)
def test_what_has_not_come_yet_is_something_else(text: str) -> None:
    assert not list(sayings(text.split(". ")))


@pytest.mark.parametrize(
    "text",
    [
        "It was lovely to meet you all the same. I wish that I had better news.",
        "Thank you for your kind note. This is not what you hoped to hear, I know.",
    ],
)
def test_thanks_with_bad_news_in_them_are_asked_about(text: str) -> None:
    for known in (Known(), FOLLOWED):
        answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Analyst role"), known)
        assert answer.category is not Category.COURTESY or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Your L1 discussion is scheduled as follows.\nDate of interview: 8 May 2026\nTimings: 11 AM\nMode: Zoom",
        "These are the details of your telephonic round.\nDate: 8-May-2026\nReporting time: 9 AM\nVenue: HO, Pune",
        "Please attend your interview as under.\nInterview date: 8 May\nReporting time: 10.30\nContact: Ms Rao",
    ],
)
def test_a_schedule_as_it_is_written_in_india(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nRegards,\nDana", "Interview details"), FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)
