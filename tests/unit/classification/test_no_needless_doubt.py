"""What nobody is asked about, for nothing depends on it; and what of the same looks is asked about still."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from agent.parsing import parse
from tests.unit.classification.letters import letter

HOUSE = Known(house_known=True, interview_ahead=False)
TIED = Known(thread_known=True, sender_known=True)
MET = Known(thread_known=True, sender_known=True, interview_held=True, interview_ahead=False)


@pytest.mark.parametrize(
    ("text", "known", "categories"),
    [
        (
            "Hi Robin,\n\nI run the Leeds branch. I'd like to invite you to an interview in person for the Teller "
            "position on Friday March 13 at 2:15 p.m. Please bring photo ID.\n\nPlease let me know if you cannot "
            "make this time.\n",
            HOUSE,
            {Category.INTERVIEW_INVITATION},
        ),
        (
            "Hi Robin,\n\nGood news, Ada shared very positive feedback on Monday and we'd love to invite you to the "
            "final interview. It takes about 3 hours, by video, with some of the crew. Does Friday at 11 suit you?\n",
            MET,
            {Category.INTERVIEW_INVITATION},
        ),
        ("Right so, I'll ring you then.\n\nDana\n", TIED, {Category.INTERVIEW_CONFIRMATION}),
        (
            "Dear Robin,\n\nYou have booked an interview for the post of Theatre Porter.\n\n"
            "Date: Tuesday 17 March 2026\nTime: 13:20\nLocation: Board Room, Level 1\n"
            "Panel: Ida Moor, Theatre Manager\n\nIf you can not attend, please withdraw "
            "as soon as you can so that your place can be offered to another applicant.\n",
            HOUSE,
            {Category.INTERVIEW_CONFIRMATION},
        ),
        (
            "Hi Robin,\n\nSo sorry, two of us are off ill so I can't do this morning any more. I'll come back to you "
            "with another day.\n",
            TIED,
            {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION},
        ),
        (
            "Hi Robin,\n\nOur owner has been called away, so we will have to bump Thursday's interview. "
            "I'll send a new date as soon as he is back.\n\nDana\n",
            TIED,
            {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION},
        ),
        ("Hello Robin,\n\nKindly join using the link below at 4 PM.\n", TIED, {Category.INTERVIEW_CONFIRMATION}),
        (
            "Hi Robin,\n\nOf course, we can do 11:40 that same day. Could you confirm this suits?\n\nThanks\nDana\n",
            TIED,
            {Category.INTERVIEW_CHANGE},
        ),
        (
            "Dear Robin\n\nThank you for applying for the above post with Larkin Hospice. Your application has been "
            "received.\n\nThe closing date is Monday 16 March and we aim to let all applicants know the outcome of "
            "shortlisting within a week of that date.\n",
            TIED,
            {Category.ACKNOWLEDGEMENT},
        ),
        (
            "Hi Robin,\n\nYou have been selected for the next stage of our graduate scheme. Please complete your "
            "one-way video interview by Sunday, March 15 at 11:59 PM. It has 4 questions and you can do it "
            "at any time.\n",
            Known(),
            {Category.ASSESSMENT},
        ),
        (
            "Hi Robin,\n\nThank you for a good talk, and sorry once more about the train. I'm away at our yearly "
            "meeting until Thursday. We decide on Friday and you will have our answer on Monday 16 March.\n\nSigne\n",
            MET,
            {Category.NO_DECISION},
        ),
        (
            "Dear Robin,\n\nThank you for applying to be our Payroll Officer. I run the office from Nairobi and would "
            "like to have a first conversation on Thursday 19 March at 11:00.\n\nWambui Otieno\nDirector\nWellspring\n",
            Known(interview_ahead=False),
            {Category.INTERVIEW_INVITATION},
        ),
        (
            "Dear Robin,\n\nThank you for applying for the Payroll Officer job. We'd like to have an initial chat on "
            "Thursday 19 March at 11:00, if that suits.\n\nWambui Otieno\nDirector\nWellspring\n",
            Known(interview_ahead=False),
            {Category.INTERVIEW_INVITATION},
        ),
    ],
)
def test_nobody_is_asked(text: str, known: Known, categories: set[Category]) -> None:
    answer = classify(letter(text, "Re: Payroll Officer" if known.thread_known else "Interview"), known)
    assert answer.category in categories
    assert not answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Dear Robin,\n\nThank you for your application for a plot. We'd like to invite you to an interview with the "
        "allotment committee on Friday March 13 at 2:15 p.m. at the hut.\n",
        "Dear Robin,\n\nThank you for your application. The embassy invites you to an interview for your visa on "
        "Friday March 13 at 2:15 p.m. Please bring your passport.\n",
    ],
)
def test_a_strangers_interview_of_another_kind_is_not_believed(text: str) -> None:
    answer = classify(letter(text, "Interview"), Known())
    assert answer.category is Category.UNRELATED or answer.needs_review


def test_who_rings_with_the_decision_settles_no_hour() -> None:
    text = "We decide on Thursday and will ring you then with the outcome.\n"
    answer = classify(letter(text, "Re: Interview"), MET)
    assert answer.category is not Category.INTERVIEW_CONFIRMATION or answer.needs_review


@pytest.mark.parametrize("subject", ["Nursery Cook interview", "Crèche Worker interview", "Dental Hygienist interview"])
@pytest.mark.parametrize(
    "text", ["Your interview is on Thursday 12 March at 11.15.", "Your interview with me is on Friday 13 March at 2pm."]
)
def test_a_firm_that_the_user_applied_to_needs_few_words(text: str, subject: str) -> None:
    """Whatever of families and surgeries stands there, which makes a stranger's doubtful."""
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana\n", subject), HOUSE)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize("subject", ["Update", "Re: Interview on Monday", "Payroll Officer interview"])
def test_one_plain_sentence_ends_it_once_an_interview_is_over(subject: str) -> None:
    answer = classify(letter("Hi Robin,\n\nSorry to say it's not good news this time.\n\nDana\n", subject), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


_SIGNED = "Regards,\nDana Voss\nTalent Acquisition\nPellgrove\n"
_OTHERS_AHEAD = Known(interview_ahead=True)  # of somebody else: who writes is not known yet


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Congratulations, you've cleared the coding test! We would like to schedule your technical round on "
            "Thursday, 12th March at 4:30 PM with Farah Aziz. Kindly accept the invite that follows.",
            Category.INTERVIEW_INVITATION,
        ),
        (
            "We would like to schedule your technical interview on Tuesday, 17th March at 11 AM with our lead engineer."
            " Please confirm.",
            Category.INTERVIEW_INVITATION,
        ),
    ],
)
def test_whoever_is_not_known_yet_changes_no_interview(text: str, category: Category) -> None:
    answer = classify(
        letter(f"Hi Robin,\n\n{text}\n\n{_SIGNED}", "Pellgrove - Data Engineer - Interview"), _OTHERS_AHEAD
    )
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    "text",
    [
        "Something has come up, so we would like to schedule your interview on Tuesday, 17th March at 11 AM instead.",
        "We need to reschedule your technical interview. The new time is Tuesday, 17th March at 11 AM. Please confirm.",
    ],
)
def test_unless_they_say_that_it_moves(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n", "Pellgrove - Data Engineer - Interview"), _OTHERS_AHEAD)
    assert answer.category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for coming in yesterday. We've decided to go with another candidate.",
        "It was lovely to meet you on Tuesday. I'm afraid on this occasion you were not successful.",
    ],
)
def test_kind_words_leave_no_doubt_in_a_decision_that_is_plain_without_them(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Barista position"), TIED)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    ("text", "subject", "sure"),
    [
        ("Many thanks for your application. Could you spare 45 minutes on Teams on Tuesday at 11?", "Buyer", True),
        ("Thank you for your application. Would you be free for a call on Tuesday at 11?", "Development Manager", True),
        ("Would you be free for a call on Tuesday at 11?", "Development Manager", False),
        ("Thank you for your application. Would you be free for a call on Tuesday at 11?", "Allotment", False),
    ],
)
def test_whoever_thanks_for_an_application_under_the_name_of_a_post_is_believed(
    text: str, subject: str, sure: bool
) -> None:
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana\n", subject), Known())
    assert (found.category is Category.INTERVIEW_INVITATION and not found.needs_review) is sure


def test_one_word_of_work_is_enough_where_no_ordinary_mail_reads_so() -> None:
    text = (
        "Hi Robin,\n\nthe panel can no longer do Tuesday at 3, so could we see you on Wednesday at 4 instead? Mina and "
        "Tom will be there as planned. Apologies for the change.\n\nDana\n"
    )
    answer = classify(letter(text, "Your interview"), Known())
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


def test_a_plain_decision_of_a_person_of_the_firm_is_of_no_ordinary_life() -> None:
    text = (
        "Dear Robin,\n\nThank you for spending the morning with us. The patients loved you. I have decided to offer "
        "the position to another hygienist who can work Saturdays, and I wanted you to hear it from me.\n\nAmy Chow\n"
    )
    known = Known(house_known=True, interview_held=True, interview_ahead=False)
    answer = classify(letter(text, "Hygienist position"), known)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tarn has asked me to thank you for coming in to see him last week. He was most impressed, but has on "
        "balance decided to offer the place to another applicant who has family nearby and hopes to remain here.\n\n"
        "He wishes you every success.",
        "Mr Tarn has asked me to thank you for coming in to see him last week. He was most impressed with your work, "
        "but has on balance decided to offer the traineeship to another applicant who has family nearby.\n\n"
        "He wishes you every success.",
    ],
)
def test_nobody_is_asked_about_a_refusal_that_is_plain_and_old_fashioned(text: str) -> None:
    answer = classify(letter(f"Dear Ms Vale,\n\n{text}\n\nYours sincerely,\nDana\n", "RE: Your application"), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We had decided to offer the place to another applicant, who has since turned it down. Mr Tarn wishes to know "
        "whether you would still consider it.",
        "Mr Tarn has asked me to thank you for coming in. He has not decided to offer the place to another applicant "
        "and wishes you a good week.",
    ],
)
def test_what_only_looks_like_one_is_no_sure_refusal(text: str) -> None:
    answer = classify(letter(f"Dear Ms Vale,\n\n{text}\n\nYours sincerely,\nDana\n", "RE: Your application"), MET)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize("papers", ["CV", "resume", "covering letter"])
def test_who_has_the_readers_papers_and_asks_them_to_an_interview_is_believed(papers: str) -> None:
    text = (
        f"Hi Robin,\n\nThank you for your {papers}. We would like to invite you in for an interview with myself and "
        "Dr Khan on Monday 9th February at 5.45pm, once surgery has closed. Please let me know if you can make it.\n\n"
        "Many thanks\nKit Roe\nPractice Manager\n"
    )
    raw = (
        "From: Kit Roe <kit@oakdental.example>\nTo: Robin Vale <robin@vale.example>\n"
        "Subject: Dental Receptionist vacancy\nDate: Wed, 4 Feb 2026 12:10:00 +0000\n\n" + text
    )
    judged = classify(parse(raw.encode()), Known(interview_ahead=False))
    assert (judged.category, judged.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    ("text", "known", "category"),
    [
        ("We saw many people and have decided to move forward with others for this post.", MET, Category.REJECTION),
        ("I'm so sorry but Tarn have filled the post internally, so Monday's interview is cancelled.",
         Known(thread_known=True, sender_known=True, interview_ahead=True), Category.REJECTION),
        ("They have now appointed somebody internally and have cancelled the interviews.",
         Known(thread_known=True, sender_known=True, interview_ahead=True), Category.REJECTION),
        ("Sorry, somebody on the panel is away so we're not quite there yet.", MET, Category.NO_DECISION),
        ("It was good to talk. I have some more calls this week and will then discuss with Ana.", MET,
         Category.NO_DECISION),
        ("Many thanks for your CV for our Clerk job at Tarn Mills. Please could you come and see me on Monday 9 March "
         "at 3pm?", Known(), Category.INTERVIEW_INVITATION),
    ],
)  # fmt: skip
def test_what_office_people_write_is_believed(text: str, known: Known, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana\n", "Clerk"), known)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("We have decided to move forward with others in a first round, and will decide about you on Friday.",
         Category.REJECTION),
        ("I'm afraid you are not quite there yet for this post.", Category.NO_DECISION),
        ("Monday's interview is cancelled, since Dana is ill. We'll find you another day.", Category.REJECTION),
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_not(text: str, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana\n", "Clerk"), MET)
    assert answer.category is not category or answer.needs_review


@pytest.mark.parametrize("greeting", ["Greetings!", "Greetings of the day!", "Warm greetings from Larkspur Hospitals!"])
def test_greetings_make_no_plain_refusal_doubtful(greeting: str) -> None:
    refused = "We regret to inform you that your profile has not been shortlisted for the further round."
    text = f"Dear Robin,\n\n{greeting} {refused} We shall keep your CV in our database.\n\nDana"
    met = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
    answer = classify(letter(text, "Interview for Lab Manager"), met)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)
