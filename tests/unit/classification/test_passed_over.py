"""What is never passed over in silence; what cannot be moved where nothing is set; and lines that only sign."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.findings import find
from agent.classification.tagging.posts import is_of_work
from agent.model.mail import Category
from tests.unit.classification.letters import letter

ANSWERED = Known(answers_application=True)
OF_THE_FIRM = Known(house_known=True)
IN_A_THREAD = "In-Reply-To: <b@mail.example>\n"

SHORT = (
    "Would you like to swing by on Wednesday around four? Ask for Marge.",
    "Could you ring me back this afternoon on 0161 496 0047?",
    "Any chance of seeing you at the depot on Monday morning?",
    "Got your note. Half past nine tomorrow at the workshop, if that's any good to you.",
    "Do you have twenty minutes on Friday? I can phone you after two.",
)


@pytest.mark.parametrize("text", SHORT)
def test_a_short_answer_to_an_application_is_asked_about_rather_than_passed_over(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nMarge", "Re: Hello"), ANSWERED)
    assert answer.category is not Category.UNRELATED or answer.confidence >= 0.95


@pytest.mark.parametrize(
    "text",
    [
        "Are you free for an interview on Thursday at 10?",
        "I would like to invite you to an interview on Thursday 17 September at 10am.",
        "Fancy coming in for a trial shift on Saturday, 12 till 4?",
    ],
)
def test_a_strangers_few_plain_words_that_ask_for_an_interview_are_asked_about(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nMarge", "Thursday"), Known())
    assert answer.category is Category.INTERVIEW_INVITATION
    assert answer.needs_review


def test_a_strangers_interview_at_an_hour_for_an_application_is_asked_about_in_whatever_words() -> None:
    text = (
        "Dear Robin, thank you for your application. We would be delighted if you could attend an interview on Monday "
        "16 March at 9.15am. Please confirm.\n\nGill Marsh\nSchool Business Manager"
    )
    answer = classify(letter(text, "TA interview"), Known())
    assert answer.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION}


@pytest.mark.parametrize(
    "text",
    [
        "Are you free for an interview on Thursday at 10? It is for our podcast about balcony bees.",
        "Fancy coming in for a trial session at the gym on Saturday at 12?",
        "They asked me in for an interview on Thursday at 10!",
    ],
)
def test_an_interview_of_another_kind_is_passed_over_still(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nMarge", "Thursday"), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize("known", [ANSWERED, OF_THE_FIRM])
def test_what_a_machine_of_the_firm_sends_to_all_is_not_asked_about(known: Known) -> None:
    headers = "List-Id: <news.pellgrove.example>\nList-Unsubscribe: <https://pellgrove.example/u>\nPrecedence: bulk\n"
    answer = classify(letter("The tea room is shut until Monday.\n\nPell Grove", "Closed", headers=headers), known)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Would Friday at 10 suit you for an interview?",
        "have half an hour tomorrow? 11:30 or anything after 4. i'll call you",
        "Could you come and see us on Tuesday at 2?",
    ],
)
def test_where_no_interview_is_ahead_a_time_is_for_the_first_one(text: str) -> None:
    answer = classify(letter(text, "Re: Hello"), Known(thread_known=True, interview_ahead=False))
    assert answer.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION}


@pytest.mark.parametrize(
    "text",
    [
        "We must reschedule your interview on Thursday. Could you do Friday at 10 instead?",
        "Our ferry has been put back to Thursday night. Could the Thursday conversation become a Friday one?",
        "Could Tuesday's chat become a Wednesday one?",
        "Excuse me, I made a mistake with the calendar. It is not Tuesday that I wait for you but Wednesday.",
        "The office is full of dust, so we'll do ours on Zoom instead if that's all right, time as agreed.",
        "Something has come up on Monday. Would you be able to come at 3 and not at 2?",
        "A correction to my last mail: it should have read 13:30 and not 15:30. Everything else stands.",
    ],
)
def test_what_says_plainly_that_it_moves_something_is_no_invitation_for_all_that(text: str) -> None:
    answer = classify(letter(text, "Re: Interview"), Known(thread_known=True, interview_ahead=False))
    assert answer.category is Category.INTERVIEW_CHANGE


def test_a_title_under_a_name_is_no_sentence_but_tells_whose_mail_it_is() -> None:
    message = letter("See you soon.\n\nDana\nTalent Acquisition Manager\nPell Grove")
    found = find(message, trusted=False)
    assert "Talent Acquisition Manager" not in found.sentences
    assert "See you soon." in found.sentences


def test_a_postscript_under_a_name_is_read() -> None:
    message = letter("See you soon.\n\nDana\nPS: the interview is on Friday now.")
    assert "PS: the interview is on Friday now." in find(message, trusted=False).sentences


def test_what_calls_off_is_no_refusal_for_want_of_an_interview() -> None:
    text = "the bakery's flooded, so please don't come on Thursday after all. Sorry!"
    answer = classify(letter(text, "Thursday"), Known(house_known=True, interview_ahead=False))
    assert answer.category is Category.INTERVIEW_CANCELLATION


def test_where_nothing_is_to_be_called_off_a_decision_that_slides_is_no_cancellation() -> None:
    text = "The board's meeting has slid by a week, I'll be on to you when I know more myself."
    unset, ahead = (
        classify(letter(text, "Re: Hello"), Known(thread_known=True, interview_ahead=one)) for one in (False, True)
    )
    assert unset.category is Category.NO_DECISION
    assert ahead.category in {Category.NO_DECISION, Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE}


REFUSALS = ("The post has been awarded elsewhere.",)


@pytest.mark.parametrize("text", REFUSALS)
def test_one_clear_sentence_is_enough_for_a_refusal_after_an_interview_and_not_before(text: str) -> None:
    mail = letter(f"Hi Robin,\n\n{text}\n\nMarge", "Re: Hello")
    before, after = (
        classify(mail, Known(thread_known=True, interview_ahead=False, interview_held=held)) for held in (False, True)
    )
    assert (before.category, before.needs_review) == (Category.REJECTION, True)
    assert (after.category, after.needs_review) == (Category.REJECTION, False)


def test_what_seldom_follows_an_interview_is_rather_how_it_went() -> None:
    mail = letter("Hi Robin,\n\nHang tight, the owners are sitting down over it on Monday.\n\nMarge", "Re: Hello")
    before, after = (
        classify(mail, Known(thread_known=True, interview_ahead=False, interview_held=held)) for held in (False, True)
    )
    assert after.category is Category.NO_DECISION
    assert after.confidence > before.confidence


@pytest.mark.parametrize(
    "asked", ["Is there a morning next week that you can't make?", "Which of Monday and Tuesday is better for you?"]
)
def test_thanks_that_end_in_a_question_about_a_day_are_no_mere_thanks(asked: str) -> None:
    mail = letter(
        f"Hi Robin,\n\nThanks for your kind note, it was lovely to meet you.\n\n{asked}\n\nMarge", "Re: Thanks"
    )
    answer = classify(mail, Known(thread_known=True))
    assert answer.category is not Category.COURTESY or answer.needs_review


@pytest.mark.parametrize(
    "body",
    [
        "Got your application for the joiner's job. I run the shop, nine of us. Can you do Tuesday at 4 central?",
        "Your application for the sous chef job reached me. Could you manage Wednesday at 10? Ask for me at the bar.",
    ],
)
def test_a_receipt_in_which_a_person_asks_for_a_time_is_no_receipt_alone(body: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{body}\n\nFemi\n"), Known())
    assert Category.INTERVIEW_INVITATION in {answer.category, answer.runner_up}
    assert answer.category is not Category.ACKNOWLEDGEMENT or answer.needs_review


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thanks for your message. Can you come by tomorrow about 10?", "Re: Job"),
        ("Something's come up this end, can we do Friday instead?", "Re: Interview"),
        ("Sorry, we have found somebody. All the best!", "Re: My application"),
        ("Jo gave me your CV. Are you about for a quick chat on Thursday?", "Hello"),
    ],
)
def test_what_answers_a_mail_about_a_job_is_asked_about(text: str, subject: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nMarge", subject, headers=IN_A_THREAD), Known())
    assert answer.category is not Category.UNRELATED


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thanks for your message. Can you come by tomorrow about 10?", "Re: The bike"),
        ("The forms for your loan have come. Can you come by tomorrow about 10?", "Re: Loan application"),
        ("Are you about for a quick chat on Thursday?", "Hello"),
    ],
)
def test_what_answers_one_about_anything_else_is_none(text: str, subject: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nMarge", subject, headers=IN_A_THREAD), Known())
    assert answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    "subject", ["Re: Job", "Re: Your application", "AW: Any news about the job?", "Re: First interview"]
)
def test_a_subject_of_work(subject: str) -> None:
    assert is_of_work(subject)


@pytest.mark.parametrize(
    "subject", ["Re: Roof job", "Re: Loan application", "Re: Radio interview", "Re: Work on the boiler"]
)
def test_a_subject_of_other_work(subject: str) -> None:
    assert not is_of_work(subject)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("könnten wir unser Gespräch auf Mittwoch um 15 Uhr verschieben?", "AW: Gespräch"),
        ("pouvons-nous décaler notre entretien à jeudi 14h ?", "Re: Entretien"),
    ],
)
def test_in_other_languages_too_what_plainly_moves_an_interview_begins_none(text: str, subject: str) -> None:
    nothing_known = Known(thread_known=True, sender_known=True, interview_ahead=False)
    answer = classify(letter(f"Hallo Robin,\n\n{text}\n\nDana", subject), nothing_known)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


def test_who_calls_a_talk_off_in_german_refuses_nobody() -> None:
    ahead = Known(thread_known=True, sender_known=True)
    text = (
        "ich muss unser Gespräch am Dienstag leider absagen, ich bin krank. Ich melde mich mit einem neuen Vorschlag."
    )
    answer = classify(letter(f"Hallo Robin,\n\n{text}\n\nDana", "AW: Gespräch"), ahead)
    assert Category.INTERVIEW_CANCELLATION is answer.category
    assert answer.runner_up is not Category.REJECTION
    refused = classify(
        letter("Guten Tag Robin,\n\nleider müssen wir Ihnen nach unserem Gespräch absagen.\n\nDana"), ahead
    )
    assert (refused.category, refused.needs_review) == (Category.REJECTION, False)


DAY = (
    "Here is how your day with us on {day} is going to look:\n\n9:30 - 10:15 {first} with Hana Okada\n"
    "10:15 - 11:00 {second} with Luis Prado\n\n{close}"
)


def test_a_day_of_interviews_set_out_in_lines_is_not_passed_over() -> None:
    close = (
        "If you need to cancel or reschedule, please tell us at least 24 hours ahead. We can give no feedback to "
        "candidates who are not selected."
    )
    text = DAY.format(day="Wednesday, March 18", first="Systems design", second="Coding", close=close)
    message = letter(f"Hi Robin,\n\n{text}\n\nPell Grove Recruiting", "Pell Grove / Robin Hale")
    assert classify(message, Known()).category is Category.INTERVIEW_CONFIRMATION


def test_another_day_set_out_in_lines_is_surely_none_of_interviews() -> None:
    text = DAY.format(day="Saturday 21 March", first="Coffee", second="Watercolours", close="Bring an apron!")
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nJo", "Saturday"), Known())
    assert answer.category is Category.UNRELATED or answer.needs_review


def test_a_test_that_a_machine_sets_for_a_post_is_not_passed_over() -> None:
    text = (
        "Congratulations, you have been selected to move on in the process for Backend Engineer at Pell Grove!\n\n"
        "You'll find two tasks behind the link below. You have 110 minutes once you press start and seven days in "
        "which to press it. Webcam proctoring is on. Good luck!\n\nhttps://tests.example/t/9fk2"
    )
    message = letter(f"Hi Robin,\n\n{text}", "Robin, your next step", "no-reply@tests.example")
    assert classify(message, Known()).category is Category.ASSESSMENT
