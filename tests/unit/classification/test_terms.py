"""Offers by their terms alone."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.findings import find
from agent.classification.sentences.terms import (
    answer_is_yes,
    appoints_the_reader,
    confirms_an_offer,
    had_the_reader_there,
    names_terms,
    offers_the_reader,
    wants_at_a_salary,
    wants_the_reader,
)
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    "text",
    [
        "Legal are still fiddling with the letter so this isn't official yet, but the answer from this side is yes.",
        "The board's verdict is a clear yes.",
        "You're our man.",
        "HR haven't signed it off, and the answer is yes all the same.",
        "The partners voted yes to taking you on.",
        "The trustees met last night, and they voted five to two for you!",
        "Well, everyone said yes! Start Monday?",
        "It's a big yes from all of us.",
        "I've cleared it with HR, so consider this a firm yes.",
        "Keys will be with Doris from Monday. You're our new pastry chef!",
        "Sheila will send you the forms and you're on the rota from the 6th.",
    ],
)
def test_an_answer_that_is_yes_offers(text: str) -> None:
    assert any(map(answer_is_yes, letter(text).body.sentences))
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Analyst"), MET)
    assert answer.category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "If the answer is yes, you will hear on Monday.",
        "I hope the answer is yes, but the board decides.",
        "Is the answer yes?",
        "Everyone said yes to the budget.",
        "They voted five to two for the other finalist.",
        "You are our new favourite person.",
        "If you're on the rota from the 6th, you get the late bus.",
        "I need to know by Friday whether your answer is yes.",
        "The answer to your question about parking is that, yes, there is some.",
    ],
)
def test_a_yes_that_is_hoped_for_does_not(text: str) -> None:
    assert not answer_is_yes(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd be a fool to let anybody else have you. Shall we say the 6th, nine o'clock, and thirty-one thousand?",
        "Could you start on the 1st at 45k?",
        "Would you take £38,000?",
        "I can't make it 45, but I can make it 42 and a four day week. Are you in?",
    ],
)
def test_who_asks_whether_the_reader_would_begin_for_so_much_asks_for_no_interview(text: str) -> None:
    assert names_terms(letter(text).body.sentences) is not None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: copy editor"), MET)
    assert answer.needs_review or answer.category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "Would you accept a range of 45k to 50k? What are you looking for?",
        "Could you do a call at nine about the 45k budget?",
        "Shall we say Thursday at nine?",
        "We can do 45 minutes on Thursday.",
        "I could make it at 8:30 or on the 25th.",
    ],
)
def test_what_is_asked_of_pay_before_that_offers_nothing(text: str) -> None:
    assert names_terms(letter(text).body.sentences) is None


@pytest.mark.parametrize(
    "text",
    [
        "I am pleased to confirm a conditional offer for the post of Support Worker, subject to satisfactory "
        "references.",
        "We are delighted to make you an offer of employment, subject to a medical.",
        "We are happy to extend to you an offer to join us, which is contingent on a background check.",
    ],
)
def test_what_an_offer_is_subject_to_takes_nothing_from_it(text: str) -> None:
    assert confirms_an_offer(text)
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Support Worker"), MET)
    assert (answer.category, answer.needs_review) == (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "If the board agrees, we would be pleased to make you an offer of employment.",
        "We are not yet able to make you an offer of employment.",
        "We are pleased to make you this special offer on garden chairs.",
    ],
)
def test_an_offer_that_may_come_is_none(text: str) -> None:
    assert not confirms_an_offer(text)


@pytest.mark.parametrize(
    "text",
    [
        "We'd like you to run the Leeds branch. The money is what we talked about. When could you begin?",
        "Everyone wanted you. Might the 1st of April be a good first day?",
        "The whole team voted for you. Could you start on the 4th of May?",
    ],
)
def test_whom_they_want_is_asked_when_they_could_begin(text: str) -> None:
    assert wants_the_reader(letter(text).body.sentences) is not None
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Manager"), MET).category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "We'd like you to lead a short session at your interview. When could you start?",
        "When could you start, and what is your notice period?",
        "We'd like you to join us for a second chat. Could you start at nine?",
        "Everyone wanted you. We have not decided yet when to start, and another candidate is coming.",
    ],
)
def test_when_the_reader_could_begin_alone_offers_nothing(text: str) -> None:
    assert wants_the_reader(letter(text).body.sentences) is None


def test_a_post_that_can_be_offered_now_is_offered() -> None:
    text = "The person we chose has pulled out, which means I can now offer it to you. Do you still want it?"
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) == (Category.OFFER, False)
    assert not confirms_an_offer("Somebody gave up the slot at 3, so I can now offer it to you.")


@pytest.mark.parametrize(
    "text",
    [
        "Good to meet you too. When could you start?",
        "Lovely to meet you as well, from all of us. How soon can you begin?",
    ],
)
def test_thanks_that_ask_when_to_begin_are_asked_about(text: str) -> None:
    held = Known(thread_known=True, sender_known=True, interview_held=True)
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nBen", "Re: Thank you"), held)
    assert answer.needs_review
    assert Category.OFFER in {answer.category, answer.runner_up}
    trial = classify(letter(f"Dear Robin,\n\n{text} I mean the test task.\n\nBen", "Re: Thank you"), held)
    assert Category.OFFER not in {trial.category, trial.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "You're hired! Please send a copy of your passport and your bank details for the payroll.",
        "The answer is yes. Could you fill in the attached starter form?",
        "You got it! Can you let me have your bank details and a copy of your ID, and is the 3rd too soon to start?",
        "Everybody here wants you. What's the earliest you could begin? I need your NI number too.",
        "We'd all be glad to have you. Three weeks' trial at 150 a day, then proper. Can you start on the 12th? Send "
        "me your bank details so that Sue can set you up on payroll.",
    ],
)
def test_an_offer_that_asks_for_papers_stays_an_offer(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) == (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "We make no offers before the checks are done, so please send a copy of your passport.",
        "I need your bank details for the train fare. We have not decided yet.",
        "Before the panel sits we need a certificate from all three. It is not an offer at this stage.",
    ],
)
def test_papers_without_an_offer_are_none(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) != (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "Ruth and I would like you to come and work with us. 61,000, five weeks off, and the letter is attached.",
        "We'd all be thrilled if you would join the practice. £34,500 to begin with. I'd like to hear from you first.",
        "I'd love you to come work for us. It's $72k and a car.",
        "It was so nice to meet you. We'd love to have you! £11.60 an hour, starting on the 25th if you can.",
    ],
)
def test_who_wants_the_reader_and_names_the_pay_offers(text: str) -> None:
    assert wants_at_a_salary(letter(text).body.sentences) is not None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Tuesday"), MET)
    assert (answer.category, answer.needs_review) == (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "We would be delighted if you would join us for the open evening on Friday.",
        "I'd like you to come and work with us for a day, and then we decide. The post is paid at £30,000.",
        "We'd love you to come and work with us. What salary do you have in mind, would 40k be in your range?",
        "If we can find the money, we'd love you to work with us. The budget is 40k.",
        "We would like you to join us for an interview. The salary is £31,000.",
        "We'd love to have you. If the grant comes, the pay will be £13 an hour.",
        "We'd love to have you in for a chat. The pay is £13 an hour.",
    ],
)
def test_whom_they_want_to_see_first_is_offered_nothing(text: str) -> None:
    assert wants_at_a_salary(letter(text).body.sentences) is None


@pytest.mark.parametrize(
    "text",
    [
        "We would like to offer you the full time evening line. Before I send the letter I need two references.",
        "I'm glad to offer you our Saturday pitch by the harbour. Tell me your tax number and I'll draw it up.",
    ],
)
def test_what_is_offered_in_that_word_is_a_post_whatever_it_is_called(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\nThanks for coming in. {text}\n\nDana", "Re: Thank you for today"), MET)
    assert answer.category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "We are delighted to offer you the chance to meet the team on Tuesday at 4.",
        "I am happy to offer you the following slots: Tuesday at 4 or Wednesday at 10.",
        "We would like to offer you the first place on our reserve list.",
        "If the budget holds we would like to offer you the evening line.",
        "I'm glad to offer you our open day ticket.",
        "Would you mind if we were able to offer you the night line?",
        "We are glad to offer you the same as before.",
    ],
)
def test_what_else_is_offered_is_no_post(text: str) -> None:
    assert not offers_the_reader(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am pleased to confirm your appointment as Exams Officer, subject to references.",
        "We would like to offer you an appointment to the post of Library Assistant.",
        "May I congratulate you on your appointment as Head Gardener.",
    ],
)
def test_who_is_appointed_is_offered_the_post(text: str) -> None:
    assert appoints_the_reader(text)
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nDana Kim", "Exams Officer"), Known()).category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "I am writing to confirm your appointment as follows: Tuesday at 10.",
        "Please confirm your appointment as soon as you can.",
        "We hope to confirm your appointment as Exams Officer next week.",
        "I am unable to confirm your appointment as Exams Officer.",
        "Would you like us to confirm your appointment with the nurse?",
    ],
)
def test_an_appointment_is_none_to_a_post(text: str) -> None:
    assert not appoints_the_reader(text)


def test_an_appointment_in_a_subject_is_to_the_post_that_stands_behind_it() -> None:
    text = "I am delighted to confirm that the Principal would like to offer you the post from 4 January, on Grade 6."
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Kim", "Appointment - Exams Officer"), Known())
    assert (answer.category, answer.needs_review) == (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "What a pleasure it was to have you with us on Wednesday.",
        "We were delighted to have you with us at the school on Wednesday.",
        "Everybody was so glad to have you on the team for the day.",
        "What a joy it was to have you on board for the morning!",
        "We loved having you here.",
    ],
)
def test_who_was_glad_to_have_the_reader_there_offers_nothing(text: str) -> None:
    assert had_the_reader_there(text)
    found = find(letter(f"Dear Robin,\n\n{text} The panel meets on Friday.\n\nDana", "Re: Wednesday"), trusted=True)
    assert not found.of(Category.OFFER)


@pytest.mark.parametrize(
    "text",
    [
        "We would be delighted to have you with us from September.",
        "We were hoping to have you on the team.",
        "We were delighted by your yes, and to have you on board soon.",
        "What a pleasure it will be to have you with us.",
    ],
)
def test_who_will_be_glad_to_have_the_reader_may_offer(text: str) -> None:
    assert not had_the_reader_there(text)
