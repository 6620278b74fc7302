"""Papers that were handed on, lie to be read, or are asked of who begins at work; who applied by a board; friends who
sign with a kiss; second choices."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.papers import are_a_starters, asks_a_starter, has_handed_on, lies_to_be_read
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

TIED = Known(thread_known=True, sender_known=True, interview_ahead=False)
HOUSE = Known(house_known=True, interview_ahead=False)


def said(text: str, known: Known = TIED, subject: str = "Larkin Produce") -> tuple[Category, bool]:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana\n", subject), known)
    return answer.category, answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I've put you forward for the Stock Planner job with Larkin Produce. I'll come back to you when I hear.",
        "I have just sent your CV across to Larkin Produce for the Stock Planner vacancy and will let you know what "
        "they say.",
        "As agreed, we have submitted your details to our client. I'll be in touch as soon as there is feedback.",
        "Your profile has now been sent over to Larkin Produce. I will update you in due course.",
        "You have been submitted for the Stock Planner role at Larkin Produce. Fingers crossed!",
        "As discussed by phone I have introduced you at my client Larkin Produce for the function of Stock Planner.",
        "I have proposed your profile to my client in Rotterdam, you hear from me.",
        "Your CV went across to Larkin Produce this morning.",
        "I sent them your CV today and I will shout as soon as there is word.",
        "Your details are with the client. Fingers crossed!",
        "Complete documents na po. I endorsed you to Larkin Clinic today for the Ward Nurse post.",
        "Both sent, will come back to you as soon as I hear.",
        "Great, you're submitted! I'll keep you posted.",
        "As discussed I've sent your CV over to Larkin Produce for the Stock Planner role in Hull (£38k + bonus). I'll "
        "let you know as soon as I hear anything back.",
        "Also put you forward for the Stock Planner at Larkin Produce as agreed. Fingers crossed!",
        "Sent your details over to the hiring manager at Larkin Produce this morning. Fingers crossed!",
        "Have put your CV in front of Larkin Produce for the Stock Planner role as agreed.",
        "You've been put forward for Stock Planner at Larkin Produce.",
        "Your CV has gone across to Larkin Produce for the Stock Planner job, will shout when I hear back.",
        "CV sent to Larkin Produce as discussed!",
        "Your CV has also gone to Larkin Produce, for Stock Planner.",
        "Your CV is on its way to Larkin Produce for the Stock Planner job.",
        "Your details have already been passed on to Larkin Produce for the Stock Planner job.",
    ],
)
def test_papers_handed_on_are_a_receipt(text: str) -> None:
    assert said(text) == (Category.ACKNOWLEDGEMENT, False)


@pytest.mark.parametrize(
    "text",
    [
        "Can I put you forward for the Stock Planner job?",
        "Once I have put you forward I will ring you.",
        "I have sent your CV back to you.",
        "I have put two others forward.",
        "Your details are with us now.",
        "Your application has since been put to one side.",
        "Your application has now gone to the second round.",
        "They said no, but I have put you forward for another one.",
        "I have not submitted your details yet.",
        "Sent your CV to us in error.",
        "Shall I put you forward for the Stock Planner at Larkin Produce?",
        "Also put two others forward for it.",
    ],
)
def test_what_only_sounds_like_papers_handed_on(text: str) -> None:
    assert not has_handed_on((text,))


def test_papers_are_handed_on_in_any_words() -> None:
    assert has_handed_on(("I've popped your CV over to them this morning and I'd hope to have word by Thursday.",))
    assert has_handed_on(("I dropped your profile in front of the client.",))
    assert has_handed_on(("I've put you in for the Buyer role at Larkin.",))
    assert not has_handed_on(("I've put you in the diary for 2pm on Thursday.",))
    assert has_handed_on(("I've sent you across to Larkin Produce for Stock Planner this morning.",))
    assert not has_handed_on(("We have put you through to the final round.",))


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("I've put you forward and they have decided not to take it further. They chose another candidate.",
         Category.REJECTION),
        ("I've put you forward for the role and they would like to interview you on Thursday at 11. Can you make it?",
         Category.INTERVIEW_INVITATION),
        ("Also put you forward for the Stock Planner and unfortunately Larkin have filled it internally.",
         Category.REJECTION),
        ("Sent your CV to Larkin for the Stock Planner and they'd like to offer you the job at £38k.", Category.OFFER),
    ],
)  # fmt: skip
def test_what_came_of_it_is_no_receipt(text: str, category: Category) -> None:
    assert said(text)[0] is category


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for applying through Indeed. Do you have 15 minutes for a call on Wednesday at 2?",
        "We got your application via Seek. Could you come in on Thursday at 10am to see me and the team?",
        "I saw your Reed application. Would you be free for a chat on Monday at 9.30?",
    ],
)
def test_who_applied_by_a_board_is_invited(text: str) -> None:
    category, _ = said(text, HOUSE, "Hello")
    assert category is Category.INTERVIEW_INVITATION
    category, doubtful = said(text, NOBODY, "Hello")
    assert doubtful or category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for sending me your CV. Would you be able to come in and see us on Thursday 12 March at 2pm?",
        "Thank you for your application, I enjoyed reading it. Can you pop in to meet us on Friday at 10?",
    ],
)
def test_thanks_for_papers_may_open_an_invitation(text: str) -> None:
    assert said(text, TIED, "Your application") == (Category.INTERVIEW_INVITATION, False)


def test_what_only_thanks_for_papers_stays_a_receipt() -> None:
    text = "Thank you for your application, which we received yesterday. We will read it. Any questions, ring me."
    assert said(text, TIED, "Your application") == (Category.ACKNOWLEDGEMENT, False)


@pytest.mark.parametrize("signed", ["love mom", "Mam xx", "Good luck! Dad", "Love,\nNan xxx", "love from Mum and Dad"])
def test_family_signs_as_what_they_are(signed: str) -> None:
    text = "Are you coming sunday at 1? Ham is in the oven by 10. Good luck at your interview for the nurse job tuesday"
    found = classify(letter(f"{text} honey\n{signed}", "sunday", sender="Linda Vale <linda.vale57@aol.com>"), Known())
    assert (found.category, found.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize("signed", ["Nan", "Ma Baker", "Dada Okoye", "Gran Canaria Hotels", "Nan Li\nHR", "Gran x"])
def test_who_is_called_much_like_family_is_heard(signed: str) -> None:
    text = "Hi Robin, can you come for an interview for the nurse job on Tuesday at 1?"
    assert classify(letter(f"{text}\n{signed}", "Nurse"), NOBODY).category is Category.INTERVIEW_INVITATION


def test_friends_sign_with_a_kiss() -> None:
    text = "Hi Robin, are you free Friday 3rd at 7 for Ann's leaving do? It'd be you, me, and the whole lot of them. {}"
    assert classify(letter(text.format("Kay x"), "Friday!"), NOBODY).category is Category.UNRELATED
    work = "Hi Robin, are you free on Friday at 9 for an interview for the barista job? Kay x"
    assert classify(letter(work, "Friday"), HOUSE).category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Further to my mail of last week, the successful candidate has since withdrawn and I am delighted to be able "
        "to offer you the post of Clerk. Please let me know by Friday whether you accept.",
        "Our first choice has now withdrawn, so I am very pleased to offer you the position of Clerk after all. "
        "Please let me have your answer by Monday.",
    ],
)
def test_an_offer_to_the_second_choice_is_one(text: str) -> None:
    assert said(text, TIED, "Clerk") == (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry to say that we have now withdrawn the vacancy.",
        "I am sorry to say that the role has been withdrawn and will not be filled.",
    ],
)
def test_a_post_that_is_withdrawn_is_refused(text: str) -> None:
    assert said(text, TIED, "Clerk")[0] is Category.REJECTION


HEAP = (
    "Your form is here with the others. Maud will go through them all once the advert is down.",
    "I have the letter and the drawings. I look at applications when the week is over, on Sundays.",
    "All four pages came through. When Keith is back he will sift everything.",
)


@pytest.mark.parametrize("text", HEAP)
def test_what_nobody_has_read_yet_is_received_and_not_undecided(text: str) -> None:
    assert lies_to_be_read(text.split(". "))
    assert said(text, Known(thread_known=True), "Re: Pattern maker")[0] is Category.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    "text",
    [
        "The board will look at all the applications again on Thursday.",
        "I have read your letter, and once the owner is back we will decide.",
        "Could you read the form before Monday?",
    ],
)
def test_what_has_come_further_lies_on_no_heap(text: str) -> None:
    assert not lies_to_be_read(text.split(". "))


STARTERS = (
    "We still need the new starter form from you, and your P45. Please send both by Thursday.",
    "The pre-employment screening could not reach your other referee. Could you name somebody else?",
    "Your onboarding portal still lacks an emergency contact and page 3 of the terms. Kindly complete both today.",
    "To put you on our books we need your P45, your bank details and a copy of your passport.",
    "Your DBS form needs every address of the last five years. Could you send them to me by Monday?",
)


@pytest.mark.parametrize("text", STARTERS)
def test_papers_of_who_begins_at_work_are_not_passed_over(text: str) -> None:
    assert are_a_starters((text,))
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Action needed"), Known())
    assert Category.INFORMATION_REQUEST in {answer.category, answer.runner_up}


def test_what_all_bring_to_an_interview_for_a_check_is_no_starters_paper() -> None:
    text = "Could you come on Monday 16 March at 10.45? Please bring proof of address for the DBS check."
    answer = classify(
        letter(f"Dear Robin,\n\nYou are on our shortlist of five. {text}\n\nDana", "Re: Cook"),
        Known(thread_known=True, sender_known=True, interview_ahead=False),
    )
    assert answer.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION}
    assert asks_a_starter("Please bring your passport for the DBS check on your first day.")


@pytest.mark.parametrize(
    "text",
    [
        "To open your account please send proof of address and a copy of your passport.",
        "Please send back the school trip form with an emergency contact.",
        "We need your bank details for the refund.",
    ],
)
def test_papers_that_everybody_asks_for_are_asked_about(text: str) -> None:
    assert not are_a_starters((text,))
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Action needed"), Known())
    assert answer.category is Category.UNRELATED or answer.needs_review


@pytest.mark.parametrize(
    ("text", "tests"),
    [
        ("You can complete your one-way interview at any time before Sunday; it has four questions.", True),
        ("Kindly record your on-demand video interview within five days. You may try each question twice.", True),
        ("Watch our digital interview with the author of the month.", False),
        ("My cousin gives a recorded interview about boats on Sunday.", False),
    ],
)
def test_an_interview_that_one_records_alone_is_asked_by_employers_only(text: str, *, tests: bool) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n", "Next step"), Known())
    assert (answer.category is Category.ASSESSMENT) is tests


def test_a_newsletter_with_advice_on_such_interviews_is_no_test() -> None:
    text = (
        "Ten tips for job seekers. How to record a one-way video interview: look at the camera, and take your time. "
        "Start your on-demand interview only when you are ready.\n\nAda\n"
    )
    bulk = "List-Unsubscribe: <https://post.example/u>\n"
    answer = classify(letter(f"Hi Robin,\n\n{text}", "How to ace your one-way interview", headers=bulk), Known())
    assert answer.category is Category.UNRELATED


def test_who_has_put_the_reader_forward_does_not_write_out_of_the_blue() -> None:
    text = (
        "As discussed by phone I have introduced you at my client Larkin Produce for the function of Stock Planner. "
        "They are enthusiastic and like to make acquaintance!\n\nProposal: Tuesday 17 March, 14:00 - 15:00 via Teams, "
        "with Dana Kim (Manager Operations). Is this ok for you? Then I confirm it to them."
    )
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nWesley\n", "Larkin Produce - acquaintance"), NOBODY)
    assert answer.category is Category.INTERVIEW_INVITATION
    assert answer.runner_up is not Category.OUTREACH


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid it's not the outcome we wanted - Calder have offered it to an internal candidate. On to the next: "
        "I've got a syndicate who'd love to see someone like you. Shall I send your CV across?",
        "Unfortunately Calder went with somebody else. I have another role that might interest you, shall I send it?",
    ],
)
def test_a_recruiter_who_refuses_and_goes_on_to_other_posts_has_refused(text: str) -> None:
    assert said(text, Known(thread_known=True, sender_known=True)) == (Category.REJECTION, False)
    assert said(text, NOBODY) != (Category.REJECTION, False)


def test_who_confirms_may_be_named() -> None:
    text = "Top! It is confirmed by Marieke. You get the Teams link from her."
    known = Known(thread_known=True, sender_known=True)
    assert said(text, known) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "I can't put you on the rota till we've seen your visa and two people we can ring. Shoot those through.",
        "We can't go any further until we have your DBS certificate. Could you send it over?",
        "I'm unable to put your name to the partners without two references. Let me have them by Monday.",
        "Nothing can move here before HR have seen your degree certificate. Please email it.",
        "They won't sign anything unless they have a copy of your licence. Can you text me a photo?",
    ],
)
def test_what_waits_for_papers_asks_for_them_and_refuses_nobody(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nKim", "Re: Yard job"), Known(thread_known=True))
    assert answer.category is Category.INFORMATION_REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "We can't take you on without a licence, I'm afraid. All the best.",
        "We couldn't hire you before we had seen your references, and by now the place is filled. Send our regards.",
    ],
)
def test_what_is_over_asks_for_no_papers(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nKim", "Re: Yard job"), Known(thread_known=True))
    assert answer.category is not Category.INFORMATION_REQUEST
