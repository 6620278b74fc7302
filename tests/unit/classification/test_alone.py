"""A message without its mailbox: an answer may be one to an application, and is asked about."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify, classify_alone
from agent.model.mail import Category, Message
from agent.parsing import parse
from tests.mails import mail

OWN = Known(own_addresses=frozenset({"robin.hale@mail.example"}))
LIST = (("List-Id", "<choir.lists.example>"), ("Precedence", "list"))


def answer(
    text: str, subject: str = "Re: Thursday", in_reply_to: str = "", headers: tuple[tuple[str, str], ...] = ()
) -> Message:
    """Given a text, return Dana's mail with it to Robin Hale."""
    return parse(
        mail(
            sender="Dana Mertz <dana@mertzglass.example>",
            to="Robin Hale <robin.hale@mail.example>",
            subject=subject,
            body=f"Hi Robin,\n\n{text}\n\nDana\n",
            in_reply_to=in_reply_to,
            headers=headers,
        )
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Could you make it 4 instead of 3? The kiln man is coming.", Category.INTERVIEW_CHANGE),
        ("Grand, see you at the kiln on Thursday at three.", Category.INTERVIEW_CONFIRMATION),
    ],
)
def test_an_answer_may_be_one_to_an_application(text: str, meant: Category) -> None:
    message = answer(text, in_reply_to="<own.1@mail.example>")
    assert classify(message, OWN).category is Category.UNRELATED
    alone = classify_alone(message, OWN)
    assert (alone.category, alone.needs_review, alone.runner_up) == (meant, True, Category.UNRELATED)


def test_an_answer_by_its_subject_that_greets_the_reader() -> None:
    text = "We are two short of a decision."
    assert classify_alone(answer(text), OWN).needs_review
    assert not classify_alone(answer(text, subject="Thursday"), OWN).needs_review


def test_what_is_not_plainly_nothing_to_a_reader_whom_it_greets() -> None:
    text = "I cannot do two tomorrow after all, would six be any good? Before the kiln is lit."
    message = answer(text, subject="Tomorrow")
    assert not classify(message, OWN).needs_review
    alone = classify_alone(message, OWN)
    assert (alone.category, alone.needs_review) == (Category.INTERVIEW_CHANGE, True)
    to_all = parse(mail(sender="Dana Mertz <dana@mertzglass.example>", subject="Tomorrow", body=f"{text}\n\nDana\n"))
    assert classify_alone(to_all, OWN) == classify(to_all, OWN)
    plainly_nothing = answer("The kiln goes out on Friday. Shall I order more clay?", subject="Friday")
    assert not classify_alone(plainly_nothing, OWN).needs_review


def test_what_a_list_answers_is_nothing() -> None:
    message = answer("We are two short of a decision.", in_reply_to="<own.1@mail.example>", headers=LIST)
    assert classify_alone(message, OWN) == classify(message, OWN)


def test_what_is_sure_by_itself_stays_so() -> None:
    text = "Thank you for your application for the glazier position. We regret that you were not selected."
    message = answer(text, in_reply_to="<own.1@mail.example>")
    assert classify_alone(message, OWN) == classify(message, OWN)
    assert not classify_alone(message, OWN).needs_review


@pytest.mark.parametrize(
    ("text", "subject", "meant"),
    [
        (
            "Sorry for the silence. There is simply no news: two of the trustees who have to sign off are away until "
            "the 20th, and I can't get anything past finance without them. You haven't been forgotten.",
            "Archive assistant",
            Category.NO_DECISION,
        ),
        (
            "Happy to tell you. You interviewed well; where you lost points was the stock question, and the person "
            "appointed had run a bigger store. More of that, and you'd be hard to beat.",
            "Re: Re: Store planner",
            Category.FEEDBACK,
        ),
    ],
)
def test_what_only_who_hires_tells_is_sure_of_a_stranger_with_words_of_work(
    text: str, subject: str, meant: Category
) -> None:
    found = classify_alone(answer(text, subject=subject), OWN)
    assert (found.category, found.needs_review) == (meant, False)


def test_a_council_that_has_not_decided_on_an_extension_is_of_no_hunt() -> None:
    text = "There is no decision on your extension yet: two councillors are away until the 20th."
    found = classify_alone(answer(text, subject="Planning application 22/0143"), OWN)
    assert found.needs_review or found.category is Category.UNRELATED
