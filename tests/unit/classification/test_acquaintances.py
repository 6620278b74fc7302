"""Somebody else's refusal, whom the reader knows: it is none of theirs."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.acquaintances import (
    refuses_the_others,
    without_refusals_of_the_rest,
    without_their_refusals,
)
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
ABOUT_A_FRIEND = [
    "Thank you for telling your cousin Ivo about the porter's job. We met him on Monday and he isn't right for us, "
    "so we "
    "will not be going any further with him. I will let you know about yours on Thursday.",
    "Your flatmate was unsuccessful, I'm sorry to say, and has been told so. We decide about the clerk's post next "
    "week.",
    "I saw your sister on Tuesday. Unfortunately we have decided not to proceed with her application. The panel for "
    "the "
    "post that you are in for sits on 4 May.",
    "That friend of yours came in. She was lovely, but we won't be offering her the job. With you we are not done yet: "
    "there is one more to see on Friday.",
    "We have had to turn your former colleague down for the night shift. Nobody has decided anything about the day "
    "shift.",
    "Thank you for sending your friend Malik our way. We did see him and decided against it, as I told him. It changes "
    "nothing about you and me; with you I should like to talk on Friday.",
    "The weekend job that your son asked about has gone to somebody else. On your own application there is no "
    "decision.",
]
ABOUT_THE_READER = [
    "We have gone with your colleague Ines. I'm sorry, it was very close.",
    "Your friend spoke warmly of you, but I am afraid you have not been successful.",
    "I am sorry to say that neither of you was successful, and I have told your sister so as well.",
    "We met your cousin too. He was not right for us, and I am afraid we won't be taking you on, either.",
    "I have spoken to Mark at the agency and told him that we won't be taking it any further.",
    "Your brother was offered the job and has accepted. We will not be going further with other applications.",
    "Your friend told us much about you, but we have decided against taking you on. I am sorry.",
    "He is not the one who decides, but unfortunately we have chosen another candidate.",
]


@pytest.mark.parametrize("text", ABOUT_A_FRIEND)
def test_what_refuses_somebody_whom_the_reader_knows_refuses_nobody_else(text: str) -> None:
    mail = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk")
    assert len(without_their_refusals(mail.body.sentences)) < len(mail.body.sentences)
    answer = classify(mail, TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize("text", ABOUT_THE_READER)
def test_what_refuses_the_reader_stays(text: str) -> None:
    mail = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk")
    assert without_their_refusals(mail.body.sentences) == mail.body.sentences
    assert classify(mail, TIED).category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "The other four candidates have been told that they were not successful. Please come on Thursday at 10.",
        "The list is down to three; the remaining six have been informed that they were unsuccessful. Could you "
        "come and "
        "see the plant on Thursday 26 March at 10:00?",
        "We turned down three people yesterday and you weren't one of them. More when I know.",
        "All the others were turned down on Monday. When could you meet our director?",
    ],
)
def test_what_refuses_the_rest_does_not_refuse_the_reader(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Like the other candidates you have been told that you were not successful.",
        "The other post has gone to somebody else.",
        "The others have been informed.",
        "We have turned you down, as we turned down three people yesterday.",
        "We have now told all candidates.",
    ],
)
def test_what_may_refuse_the_reader_is_read(text: str) -> None:
    assert without_refusals_of_the_rest((text, "Thank you.")) == (text, "Thank you.")


@pytest.mark.parametrize(
    "text",
    [
        "We moved a small number of applicants on to the next stage. On this occasion you weren't one of them.",
        "I've settled on the four people whom I'm going to interview, and I'm afraid you aren't one of them.",
        "We had three places for over two hundred candidates and sadly you were not among those.",
        "Interviews were held on Monday; if you have not been contacted by now, please take it that you were not among "
        "those called.",
    ],
)
def test_who_is_not_among_the_chosen_is_refused(text: str) -> None:
    said = (text,)
    assert without_refusals_of_the_rest(("Hi Robin,", *said)) == ("Hi Robin,", *said)
    body = f"Hi Robin,\n\nThank you for applying for the role of Gardener at Larkspur.\n\n{text}\n\nDana"
    assert classify(letter(body, "Your application"), Known()).category is Category.REJECTION


NO_REASONS = [
    "Owing to the numbers who apply, we are sorry that feedback cannot be given to applicants who are not shortlisted.",
    "We regret that we can't offer feedback to those who are not invited to interview.",
    "Feedback is not given to unsuccessful applicants at this stage.",
]


@pytest.mark.parametrize(
    "ahead",
    [
        "The vacancy closes on 21 September, and shortlisting will take place that week.",
        "If you are shortlisted, we'll be in touch by 30 September.",
    ],
)
@pytest.mark.parametrize("text", NO_REASONS)
def test_who_gives_no_reasons_before_anybody_is_chosen_refuses_nobody(text: str, ahead: str) -> None:
    body = (
        "Dear Robin,\n\nThank you for submitting your application for the post of Clerk (ref 0482).\n\n"
        f"{ahead} {text}\n\nPeople Team"
    )
    answer = classify(letter(body, "Your application for Clerk"), Known())
    assert answer.category is Category.ACKNOWLEDGEMENT
    assert not answer.needs_review


@pytest.mark.parametrize("text", NO_REASONS)
@pytest.mark.parametrize(
    "before",
    ["Following shortlisting, we will be inviting other candidates to interview.", "Your form has reached us safely."],
)
def test_who_gives_no_reasons_may_have_refused_the_reader(text: str, before: str) -> None:
    assert without_refusals_of_the_rest((before, text)) == (before, text)


def test_who_is_not_the_one_that_signs_refuses_nobody() -> None:
    said = ["Everybody loved you on Friday.", "Lou, alas, is not the one who signs.", "Hang on in there."]
    assert without_refusals_of_the_rest(said) == (said[0], said[2])
    assert without_refusals_of_the_rest(["You are not the one who signs on Monday."]) == (
        "You are not the one who signs on Monday.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Your profile is under discussion with the BU head. Others have been rejected in the final round, you need not "
        "worry.",
        "The other candidates were unsuccessful, so that leaves you, and the board sits on Friday.",
        "All the others have already been turned down. Yours is with the director.",
    ],
)
def test_that_others_were_refused_never_surely_refuses_the_reader(text: str) -> None:
    said = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Test Lead")
    assert refuses_the_others(said.body.sentences)
    answer = classify(said, Known(thread_known=True, sender_known=True))
    assert answer.needs_review or answer.category is not Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "You and the others have been unsuccessful.",
        "Like the others, you were not selected.",
        "Both of you, as the others were, have been turned down.",
        "We regret that you have not been selected.",
    ],
)
def test_who_is_refused_with_the_others_is_not_left(text: str) -> None:
    assert not refuses_the_others([text])
