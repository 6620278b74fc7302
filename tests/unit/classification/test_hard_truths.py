"""What broke public tools, each in several wordings."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import category, letter, read

_ROLE = "Account Manager position"


@pytest.mark.parametrize(
    "text",
    [
        "There is no decision yet, as we are still interviewing other candidates for the role.",
        "Hi Robin,\n\nWe haven't made up our minds about the position: two more people are coming in next week.",
        "Dear Robin, we are still speaking with other applicants and will tell you more about the role by Friday.",
        "Hi Robin, the hiring committee has not yet reached a decision. You are still in the running for the role.",
        "Your application is still under consideration. The process is taking longer than we had planned.",
        "Unfortunately I have no news about the position yet; we need a few more days to decide.",
    ],
)
def test_no_decision_is_no_rejection(text: str) -> None:
    assert category(text, _ROLE) is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "We have decided to move forward with your application and would like to set up a call with the team.",
        "Good news, Robin: the team wants to take your application to the next stage. When are you free to meet?",
        "We were impressed by your CV and have chosen to proceed with your candidacy. The next step is an interview.",
    ],
)
def test_moving_forward_with_you_is_no_rejection(text: str) -> None:
    assert category(text, _ROLE) is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Good news: we have decided to move forward with your application. I will write about the next interview.",
        "We have decided to move forward with your application.",
        "We've decided to move forward with your candidacy. You will hear from us about next steps.",
        "We have decided to proceed with your application. Our coordinator will contact you about next steps.",
        "The team enjoyed meeting you, and we have decided to continue with your application.",
        "We've decided to progress your application to the next stage.",
    ],
)
def test_moving_forward_with_you_is_no_rejection_where_nothing_is_asked(text: str) -> None:
    met = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
    said = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana\n", "Update"), met)
    assert Category.REJECTION not in {said.category, said.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "We have decided not to move forward with your application.",
        "We decided to move forward without your application.",
        "We were keen to move forward with you, but the budget has been withdrawn.",
        "We had hoped to progress your application to the next stage, but the role has been filled.",
        "Sadly, although we wanted to move forward with you, head office has said no.",
        "We have decided to proceed with your application no further.",
    ],
)
def test_moving_forward_that_is_taken_back_is_a_rejection(text: str) -> None:
    met = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana\n", "Update"), met).category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "We have decided to move forward with another candidate for the position.",
        "Hi Robin, the panel chose someone else for the role in the end. Thank you for coming in.",
        "We went with an applicant whose experience is closer to what the role needs.",
        "I'm sorry to say that the position has gone to another candidate.",
    ],
)
def test_moving_forward_with_another_is_a_rejection(text: str) -> None:
    assert category(text, _ROLE) is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "We have made an offer to another candidate, and she has accepted it. Thank you for your interest in the role.",
        "Another applicant has accepted our offer for the position, so I am closing your application.",
        "The hiring manager extended the offer to somebody else yesterday. Sorry, Robin, you were a strong candidate.",
    ],
)
def test_an_offer_to_another_is_no_offer(text: str) -> None:
    assert category(text, _ROLE) is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately I need to reschedule our interview on Tuesday. Would Thursday at 10 am be possible instead?",
        "Sorry, something came up and I can't make our interview tomorrow at 3 pm. Could we find another time?",
        "I'm afraid we have to postpone your interview to Friday 13 March.",
        "Regrettably the interview has to move from Monday to Wednesday at the same time.",
    ],
)
def test_having_to_reschedule_is_a_change(text: str) -> None:
    assert category(text, "Re: Interview") is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying. If selected, we will contact you to schedule an interview.",
        "We have received your application for the role. Should your profile match, you will hear from a recruiter.",
        "Thanks for your application! We will be in touch to arrange an interview if there is a fit. If you are not"
        " selected, we will let you know.",
    ],
)
def test_what_may_come_is_an_acknowledgement(text: str) -> None:
    assert category(text, _ROLE) is Category.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying to Pellgrove. After careful review, we have decided to pursue other candidates.",
        "We have received your application and thank you for your interest. Unfortunately we will not be moving forward"
        " with your candidacy for this role. We wish you all the best in your job search.",
        "Thank you for your application and the time you took. The position has been filled.",
    ],
)
def test_thanks_for_applying_may_introduce_a_rejection(text: str) -> None:
    assert category(text, "Thank you for applying") is Category.REJECTION


@pytest.mark.parametrize(
    "text", ["I will be back on Monday.", "I am away until 20 March with limited access to email."]
)
def test_an_automatic_reply_about_an_interview_is_an_auto_reply(text: str) -> None:
    headers = "Auto-Submitted: auto-replied\n"
    assert category(text, "Automatic reply: Interview on 4 March", headers=headers) is Category.AUTO_REPLY
    postmaster = "postmaster@pellgrove.example"
    assert category(text, "Automatic reply: Thank you", sender=postmaster, headers=headers) is Category.AUTO_REPLY


def test_a_human_rejection_comes_as_an_answer() -> None:
    text = (
        "Hi Robin,\n\nThanks for your patience. We went with another candidate in the end.\n\nDana\n\n"
        "On Mon, 9 Mar 2026 at 10:00, Robin Hale <robin.hale@mail.example> wrote:\n"
        "> Is there any news about the position? I am looking forward to the next interview.\n"
    )
    answer = read(text, "Re: Account Manager")
    assert answer.category is Category.REJECTION
    assert not answer.needs_review
    assert "another candidate" in answer.evidence[0].quote


@pytest.mark.parametrize(
    "text",
    [
        "We'd love to talk about the role. Please pick a time that works for you: https://calendly.com/dana/30",
        "Let me know your availability next week for a first interview for the position.",
        "For the next round of interviews I can offer Tuesday at 10 am or Wednesday at 2 pm. Which works for you?",
    ],
)
def test_a_booking_link_or_a_question_for_times_is_an_invitation(text: str) -> None:
    assert category(text, "Next steps for your application") is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Great, looking forward to our interview on Tuesday at 3.",
        "Your interview is confirmed for Thursday 12 March at 11:00.",
        "This is to confirm your interview with Dana and Tom on 12 March at 2 pm. If you need to reschedule, call us.",
    ],
)
def test_a_set_time_is_a_confirmation(text: str) -> None:
    assert category(text, "Re: Account Manager interview") is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "10 new jobs for you",
            "New jobs that match your saved search: Account Manager in Leeds. Apply now. Unsubscribe.",
        ),
        (
            "How to handle a rejection",
            'What to answer to "we have decided to pursue other candidates", in our newsletter.',
        ),
        ("An offer you can't refuse", "We are happy to offer you 30% off your next order. Offer ends on Sunday."),
        ("Your order", "Your order has been received and will be shipped on Tuesday."),
        ("Your loan application", "We have received your application for a loan and will let you know our decision."),
        ("Appointment confirmed", "Your appointment with the dentist is confirmed for Tuesday 10 March at 2 pm."),
        ("Sunday", "Would you like to come for lunch on Sunday at one? Looking forward to seeing you."),
        ("Minutes", "The council decided not to proceed with the tram. It was a long meeting."),
    ],
)
def test_ordinary_life_is_surely_unrelated(subject: str, text: str) -> None:
    answer = read(text, subject)
    assert answer.category is Category.UNRELATED
    assert not answer.needs_review


@pytest.mark.parametrize(
    ("wanted", "subject", "text"),
    [
        (Category.OFFER, "Account Manager", "We are delighted to offer you the position of Account Manager."),
        (Category.OFFER, "Your contract", "Please find your offer letter attached and sign it by Friday, Robin."),
        (Category.INTERVIEW_CANCELLATION, "Interview", "We have to cancel your interview on Friday."),
        (Category.ASSESSMENT, "Next step", "As part of your application please complete this coding test by Friday."),
        (
            Category.INFORMATION_REQUEST,
            "Your application",
            "Could you please send us two references and your transcript?",
        ),
        (Category.INFORMATION_REQUEST, "Your application", "What are your salary expectations for the role?"),
        (Category.OUTREACH, "Role", "I came across your profile. Would you be open to a role as a data engineer?"),
        (
            Category.FEEDBACK,
            "Re: Your application",
            "You asked for feedback on your interview: the panel would have liked more depth on pricing.",
        ),
    ],
)
def test_the_other_categories(wanted: Category, subject: str, text: str) -> None:
    assert category(text, subject) is wanted
