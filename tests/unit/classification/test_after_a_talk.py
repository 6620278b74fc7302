"""What hardly comes once an interview is over: an hour at which nobody talks, and a change where nothing is ahead."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.after_a_talk import sets_no_talk
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_held=True, interview_ahead=False)
AHEAD = Known(thread_known=True, sender_known=True)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin,\n\nTuesday at 6 then, wear old shoes, you'll have the calves to feed. Wages are on Fridays.\n",
        "Hi Robin,\n\nThursday at 8 it is, bring your own apron. So happy that you're with us.\n",
        "Hi Robin,\n\nLovely of you to write. Only, the lad who came on Friday starts here on Monday at 7.\n",
        "ur in pal, see u tues 6am",
    ],
)
def test_an_hour_at_which_nobody_talks_is_asked_about(text: str) -> None:
    answer = classify(letter(text, "Re: Farm hand"), MET)
    assert answer.needs_review or answer.category is not Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin,\n\nTuesday at 10 is confirmed for your second interview, with our director Ada Byrne.\n",
        "Hi Robin,\n\nGreat, Thursday at 3 works for us. Here's the link: https://zoom.example/j/1\n",
    ],
)
def test_a_further_interview_is_none_of_these(text: str) -> None:
    answer = classify(letter(text, "Re: Farm hand"), MET)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Hi Robin,\n\nI'm so sorry I couldn't join you on Monday. Ada tells me that it went well.\n",
            Category.COURTESY,
        ),
        ("Hi Robin,\n\nGutted to have missed you today, I hear you and Bo got on.\n", Category.COURTESY),
        (
            "Hi Robin,\n\nThank you for your time. Bo was very sorry to miss you, he was held up in Cork. We have not "
            "decided yet and will be in touch by Friday.\n",
            Category.NO_DECISION,
        ),
    ],
)
def test_who_missed_a_talk_refuses_nothing(text: str, category: Category) -> None:
    answer = classify(letter(text, "Re: Farm hand"), MET)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin,\n\nSo sorry I couldn't make it this morning. Can we find another time?\n",
        "Hi Robin,\n\nSorry I missed you today.\n",
        "Dear Robin,\n\nI'm sorry we couldn't offer you the post. Ada said it was close.\n",
    ],
)
def test_a_talk_that_was_not_held_was_not_missed(text: str) -> None:
    answer = classify(letter(text, "Re: Farm hand"), MET)
    assert "missed-the-talk" not in {one.signal for one in answer.evidence}


def test_the_same_hour_is_an_interviews_before_one_was_held() -> None:
    answer = classify(letter("Hi Robin,\n\nThursday at 8 it is, bring your own apron.\n", "Re: Farm hand"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_who_rings_with_the_outcome_sets_no_interview() -> None:
    text = (
        "Dear Robin,\n\nThe appointments committee meets on Wednesday at 4 pm, so I would expect to call you on "
        "Wednesday evening with whatever comes out of that.\n"
    )
    assert classify(letter(text, "Re: Registrar"), MET).category is Category.NO_DECISION


def test_what_seems_to_move_an_interview_where_none_is_ahead_may_ask_for_one_more() -> None:
    text = "Dear Robin,\n\nAda liked you. Could we have another slot with you next week?\n"
    answer = classify(letter(text, "Re: Analyst"), MET)
    assert answer.needs_review
    assert Category.INTERVIEW_INVITATION in {answer.category, answer.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin,\n\nWe've got our last one coming on Tuesday at 11, then her ladyship picks.\n",
        "Hi Robin,\n\nThere's another lad coming at 9 on Friday, and after him we'll settle it.\n",
    ],
)
def test_the_hour_of_somebody_else_who_is_seen_first_is_no_interview(text: str) -> None:
    answer = classify(letter(text, "Re: Gardener"), MET)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


def test_whom_they_ask_about_the_reader_is_not_asked_to_come() -> None:
    text = "Dear Robin,\n\nWould it be all right to talk to Ms Abel about you? I'd ring her on Tuesday at 10.\n"
    answer = classify(letter(text, "Re: Keeper"), MET)
    assert answer.needs_review
    assert Category.INFORMATION_REQUEST in {answer.category, answer.runner_up}


def test_what_speaks_of_talking() -> None:
    assert sets_no_talk(["Monday at 7 then, bring boots."])
    assert not sets_no_talk(["Monday at 7 then.", "We'll meet at the gate."])
    assert not sets_no_talk(["Monday at 7, second round."])


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin,\n\nIgnore the calendar invite please, it has the clocks wrong. We're still on for 10.\n",
        "Hi Robin,\n\nDelete the invitation my phone sent, would you? It's still Friday as arranged.\n",
    ],
)
def test_an_invitation_to_be_ignored_calls_off_no_hour_that_stands(text: str) -> None:
    assert classify(letter(text, "Re: Farm hand"), AHEAD).category is not Category.INTERVIEW_CANCELLATION


def test_an_invitation_to_be_ignored_calls_off_what_nothing_keeps() -> None:
    text = "Hi Robin,\n\nPlease disregard the interview invitation of this morning.\n"
    assert classify(letter(text, "Re: Farm hand"), AHEAD).category is Category.INTERVIEW_CANCELLATION


@pytest.mark.parametrize("text", ["Grand so, see you then!", "OK, great, see you."])
def test_who_names_no_hour_after_a_talk_surely_sets_none(text: str) -> None:
    answer = classify(letter(text, "Re: Interview on 5 March"), MET)
    assert answer.needs_review or answer.category is not Category.INTERVIEW_CONFIRMATION


LATE_NEWS = (
    "I said Wednesday and I'm not going to make it, the board meets Friday instead. Bear with me till Monday.",
    "I promised you news by Wednesday, that won't happen now. Monday it'll be.",
)


@pytest.mark.parametrize("text", LATE_NEWS)
def test_who_puts_off_the_news_has_not_decided(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Thanks"), MET)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


def test_a_talk_that_moves_is_no_news_put_off() -> None:
    text = "I can't make Wednesday, could we do Friday instead?"
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Thanks"), MET)
    assert answer.category is not Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "It was close but we went the other way in the end. You interviewed very well and I mean that.",
        "The other guy already knows the software so we hired him. You were great, I mean that.",
    ],
)
def test_who_took_another_refuses_however_kindly(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text} I'll hold on to your details.\n\nDana", "Re: Thanks"), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)
