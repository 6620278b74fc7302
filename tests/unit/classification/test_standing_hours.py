"""Hours that stand for a post that is named: short mails that set an interview, and say no other word of one."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.schedules import SIGNAL
from agent.classification.sentences.standing_hours import SET_FOR_A_POST, sets_an_hour_for_a_post, tells_when_it_is
from agent.model.mail import Category, ClaimKind
from tests.unit.classification.letters import NOBODY, letter
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Just confirming you're with me Thursday 12th March, 2pm, at our Bury office for the warehouse vacancy.",
            "Hi",
        ),
        ("See you Wed 11 March 3pm for the toddler room lead post.", "Interview"),
        ("You're booked in for Friday 13 March, 9am, with me for the Night Porter job.", "Friday"),
        ("Confirming Tuesday March 10, 8:30 PM with me for the Senior UI Engineer role. Should take 45 min.", "Tues"),
        ("Confirmed: Tues. March 10, 10-10:30 AM with me at our Main Street branch, Billing Clerk.", "Confirmed"),
        ("Monday at 4 it is then, at the yard. Site Foreman job as per the ad. Half an hour, just me.", "Re: Monday"),
        (
            "Confirming Tuesday 10th, 1.30pm, with me and our branch manager at our office.",
            "Chat about Team Leader role",
        ),
        ("I'll ring you on Thursday at 5 to talk about the Night Porter vacancy.", "Thursday"),
        ("We are good to go for tomorrow June 2 at 10 am. Come to the side entrance.", "Survey Technician interview"),
        ("All good for Wednesday 11 March at 10am for the Registered Nurse interview, with me.", "Interview"),
        ("Your talk with me for the Site Foreman job is fixed for Tue 10 March, 11:30 am.", "Round 1"),
        ("We're on for tomorrow at 11am, coffee with me, re Sous Chef.", "tomorrow"),
        ("Looking forward to meeting you Friday the 13th at 4:15 pm for the veterinary technician opening.", "Friday"),
        (
            "All good for Wednesday 11 March, 10am at the yard. You'll be talking to me and Tom Lee, our ops manager.",
            "Registered Electrician role",
        ),
        (
            "You're down for Wednesday 3/11 at 1 PM with me and Stu re the Production Accountant job.",
            "Production Accountant",
        ),
        (
            "We look forward to interviewing you for the Archivist position on Friday, March 13 at 10:00 a.m.",
            "Archivist",
        ),
        ("You're in at Bevan on Wednesday 11th March at 1pm for the Shift Manager role, seeing Ana Pugh.", "Bevan"),
        ("Monday 3/16 at 8 AM works. Ask Deb at the desk for me.", "estimator"),
    ],
)
def test_a_few_words_set_an_hour_for_a_post(text: str, subject: str) -> None:
    answer = classify(letter(f"Hi Robin, {text} Dana, Northwind", subject), NOBODY)
    assert any(one.signal == SET_FOR_A_POST for one in answer.evidence)
    assert answer.category is Category.INTERVIEW_CONFIRMATION
    assert not answer.needs_review


LAID_OUT = "Dear Robin,\n\n{}\n\nDate & time: 10-Mar-2026, 11:00 AM\nMode: Teams\n{}: Dana Krishnan\n\nDana Krishnan\n"


@pytest.mark.parametrize(
    ("lead", "who", "read"),
    [
        ("Pls find below interview details for Backend Lead, Northwind.", "Panel", True),
        ("The interview schedule for the Backend Lead role is given below.", "Interviewer", True),
        ("Pls find below interview details of the candidate for Backend Lead.", "Panel", False),
        ("Pls find below interview details for Backend Lead.", "Candidate", False),
    ],
)
def test_details_laid_out_in_lines_set_an_interview(lead: str, who: str, read: bool) -> None:
    answer = classify(letter(LAID_OUT.format(lead, who), "Interview Schedule: Backend Lead"), NOBODY)
    assert (answer.category is Category.INTERVIEW_CONFIRMATION and not answer.needs_review) is read


@pytest.mark.parametrize(
    "text",
    [
        "Confirming Tuesday 10 March at 2pm for the boiler engineer, somebody must be in.",
        "Confirming your appointment on Tue 10 March at 10am with Ann Lee, Consultant Cardiologist.",
        "See you Tuesday at 10am for your personal trainer session with me.",
        "Could you do Tuesday at 10am with me for the clerk job?",
        "See you Monday at 8am for your first day in the clerk job with me.",
        "Sorry, I have to cancel Tuesday at 10am with me for the clerk job.",
        "Confirming Tuesday 10 March 2026 with me for the clerk job.",
        "Looking forward to meeting you Tuesday at 10am for the cat's appointment, ask for me.",
        "Looking forward to seeing you Saturday at 10am for the puppy class. Ask for Dana at the gate.",
        "We're looking forward to welcoming you on Monday at 8am for your first day in the clerk job.",
        "Looking forward to seeing you Thursday at 7pm at the open evening for parents.",
        "The plumber will be with you Tuesday at 10am. You'll be talking to Tom.",
    ],
)
def test_other_hours_are_set_for_no_post(text: str) -> None:
    assert sets_an_hour_for_a_post(["Hi Robin,", text]) is None


@pytest.mark.parametrize(
    ("subject", "lead"),
    [
        ("Northwind final stage", "Here's the plan for the final stage of the Platform Engineer process:"),
        ("Your onsite at Northwind - Operations Controller", "Here is how the day shakes out:"),
    ],
)
def test_the_plan_of_a_stage_is_a_schedule(subject: str, lead: str) -> None:
    plan = "10:00-11:00am - Glenn Tran, CFO\n1:30-2:15pm - Patrice Okoye, Director of Accounting"
    answer = classify(letter(f"Hi Robin,\n\n{lead}\n\n{plan}\n\nDana", subject), NOBODY)
    assert any(one.signal == SIGNAL for one in answer.evidence)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_who_wants_to_interview_for_a_post_invites() -> None:
    text = (
        "Good news: Lumen would like to interview you for the Lead Engineer role. Wed 18 March, 15:00 with their CTO."
    )
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nTom", "Interview with Lumen"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Guest: Head of Design", "I'll see you Tuesday at 10am with Jo about your podcast."),
        ("Manager training", "Confirming Tuesday at 10am with me and the others."),
        ("Sales Manager", "Confirming Tuesday at 10am with me; you're on the panel, CV attached."),
    ],
)
def test_a_subject_that_is_not_the_name_of_a_post_sets_none(subject: str, text: str) -> None:
    answer = classify(letter(f"Hi Robin, {text} Dana", subject), NOBODY)
    assert not any(one.signal == SET_FOR_A_POST for one in answer.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application as verger. The interview will be on Friday 13 March at 3 pm in the vestry.",
        "Thanks for applying. The interview is this Thursday at 10.30, second door on the left.",
        "Thank you for applying. An interview with the deputy head will take place on Wednesday 11 March at 2.15 pm.",
        "Thanks for applying for the cook job. Interviews are on Tuesday 10 March from 9 to 12, yours is at 10.20.",
        "I am pleased to invite you to interview. Interviews are on Tuesday 10 March and your time is 11.15am.",
        "We have your documents, thank you. Interview day is Thursday, 12 March and you are at 13:30. Building 4.",
    ],
)
def test_when_the_interview_is_weighs_more_than_thanks_for_the_application(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Fisk\nSt Aldate's", "Your application"), NOBODY)
    assert answer.category is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "sentence",
    [
        "If you are shortlisted, the interview will be on Friday 13 March at 3 pm.",
        "The interview for successful applicants is on Friday 13 March at 3 pm.",
        "The interview is on Friday at 6 pm, broadcast on Radio Moor.",
        "The interview on Friday 13 March at 3 pm was a pleasure.",
        "Interviews are on Friday 13 March from 9 am.",
        "Is the interview on Friday 13 March at 3 pm?",
        "I am afraid the interview will not be on Friday at 3 pm.",
        "The next stage is for the panel to meet on Friday at 3 pm, and you will hear after that.",
        "If you are successful, the second round will be on Friday 13 March at 3 pm.",
    ],
)
def test_no_interview_of_the_readers_is_told(sentence: str) -> None:
    assert tells_when_it_is([sentence]) is None


def test_a_round_is_told_as_an_interview_is() -> None:
    text = "You've made it to the final stage. The final stage will be a presentation to the board on 12 March at 10am."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), Known(thread_known=True, sender_known=True))
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize("where", ["at the golf club", "of the quiz, at the Anchor", "against Penrith, away"])
def test_other_people_play_rounds(where: str) -> None:
    text = f"The next round is on Friday 13 March at 3 pm {where}."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Friday"), NOBODY)
    assert answer.category is Category.UNRELATED or answer.needs_review


def test_who_thanks_for_the_take_home_has_had_it_done_for_a_post() -> None:
    text = (
        "Thank you for completing the take-home. The last step is a video call with our CTO, Daniel Reyes. Some slots: "
        "Monday 9 March, 9:00 AM; Tuesday 10 March, 1:30 PM. Let me know which works!"
    )
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nYuki", "Next steps with Sora Health"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize("hour", ["10-10:45", "10 to 10:45", "10.20"])
def test_of_several_interviews_the_readers_own_is_a_confirmation(hour: str) -> None:
    message = mail(f"Interviews for the Planner post will be held on Tuesday 15 September. Your slot is {hour}.")
    answer = classify(message, Known(thread_known=True))
    assert answer.category is Category.INTERVIEW_CONFIRMATION
    assert not [one for one in read(message, answer.category).interviews if one.kind is ClaimKind.OFF]


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, things have moved. Your interview is now on Tuesday 15 September at 3pm.",
        "There was a mistake in my last mail. Your interview is on Tuesday 15 September at 3pm, not 2pm.",
    ],
)
def test_what_corrects_an_hour_is_no_mere_confirmation(text: str) -> None:
    assert classify(mail(text), Known(thread_known=True)).category is Category.INTERVIEW_CHANGE


def test_an_own_hour_in_bare_figures_is_one() -> None:
    assert tells_when_it_is(["Interviews are on Tuesday 15 September.", "Your slot is 1430."]) == 1
    assert tells_when_it_is(["Interviews are on Tuesday 15 September.", "Your slot is 2030 metres up."]) is None


def test_an_own_slot_is_not_called_off_by_a_mail_that_is_taken_for_a_change() -> None:
    message = mail("Interviews for the Planner post will be held on Tuesday, March 17. Your slot is 10-10:45.")
    assert [one.kind for one in read(message, Category.INTERVIEW_CHANGE).interviews] == [ClaimKind.SET]


@pytest.mark.parametrize(
    "lines",
    [
        "Your interview has been confirmed!\n\nFriday, March 13, 2026\n4:00 PM - 4:45 PM\n\nNeed to reschedule?",
        "Your interview has been confirmed!\n\n📅 Friday, March 13, 2026\n🕐 4:00 PM – 4:45 PM GMT\n📍 https://meet.example/a",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_a_machines_day_over_an_hour_is_a_confirmation(lines: str, known: bool) -> None:
    message = mail(f"Hi Robin,\n\n{lines}\n", "Your interview with Parsnip", "HireStack <noreply@hirestack.example>")
    answer = classify(message, Known(thread_known=known))
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_below_a_machines_confirmation_the_post_is_nobody() -> None:
    text = "Your interview has been confirmed!\n\nFriday, March 13, 2026\n4:00 PM\n\n--\nGrowth Marketer · Parsnip"
    message = mail(f"Hi Robin,\n\n{text}\n", "Your interview with Parsnip", "HireStack <noreply@hirestack.example>")
    assert [one.name for one in read(message, Category.INTERVIEW_CONFIRMATION).people] == []


@pytest.mark.parametrize("said", ["has not been confirmed yet", "has been cancelled"])
def test_a_day_over_an_hour_that_is_off_is_none(said: str) -> None:
    text = f"Hi Robin,\n\nYour interview {said}.\n\nFriday, March 13, 2026\n4:00 PM\n"
    answer = classify(mail(text, "Your interview", "HireStack <noreply@hirestack.example>"), Known(thread_known=True))
    assert answer.category is not Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Here's who you'll be talking to on Tuesday 17th March:", True),
        ("Here's who the other candidates will be talking to on Tuesday 17th March:", False),
    ],
)
def test_whom_the_reader_will_talk_to_is_a_plan_of_theirs(said: str, expected: bool) -> None:
    rows = "Petra Lind, Head of Platform, 14:00 - 14:45\nTom Reed, Research Lead, 14:45 - 15:30"
    answer = classify(mail(f"Hi Robin,\n\n{said}\n\n{rows}\n"), Known(thread_known=True))
    assert (SIGNAL in {one.signal for one in answer.evidence}) is expected


def test_an_office_summons_below_the_day_of_an_interview() -> None:
    text = "POST: Archaeologist\nINTERVIEW: Friday 13 March, Room 114\n\nYou are asked to attend at 2.15 for 2.30."
    answer = classify(mail(text), Known(thread_known=True))
    assert SIGNAL in {one.signal for one in answer.evidence}


@pytest.mark.parametrize(
    "asked",
    ["Accept | Decline | Suggest another time", "Reach me any time before noon that day on 020 915 0000."],
)
def test_buttons_and_when_the_writer_can_be_reached_ask_for_no_time(asked: str) -> None:
    rows = "Petra Lind, Head of Platform, 14:00 - 14:45\nTom Reed, Research Lead, 14:45 - 15:30"
    text = f"Hi Robin,\n\nHere's who you'll be talking to on Tuesday 17th March:\n\n{rows}\n\n{asked}\n"
    answer = classify(mail(text), Known(thread_known=True))
    assert answer.category is Category.INTERVIEW_CONFIRMATION


def test_a_row_that_asks_for_a_time_leaves_it_open() -> None:
    rows = "Petra Lind, Head of Platform, 14:00 - 14:45\nTom Reed, Research Lead, 14:45 - 15:30"
    text = (
        f"Hi Robin,\n\nHere's who you'll be talking to:\n\n{rows}\n\nPlease send me your availability for next week.\n"
    )
    answer = classify(mail(text), Known(thread_known=True))
    assert SIGNAL not in {one.signal for one in answer.evidence}


@pytest.mark.parametrize(
    "text",
    [
        "So glad we could see you on Tuesday at 3.",
        "It was lovely that you came on Tuesday at 3.",
        "I'm glad we managed to speak on Tuesday at 3.",
    ],
)
def test_a_talk_on_which_they_look_back_is_not_set(text: str) -> None:
    told = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "RE: Buyer"), Category.INTERVIEW_CONFIRMATION)
    assert not any(one.start for one in told.interviews)
    assert sets_an_hour_for_a_post([f"{text} It is for the Buyer role."]) is None


@pytest.mark.parametrize("text", ["Glad you could fit us in on Tuesday at 3.", "Great you can do Tuesday at 3."])
def test_a_time_of_which_they_are_glad_is_set(text: str) -> None:
    told = read(mail(f"Hi Robin,\n\n{text}\n\nDana\n", "RE: Buyer"), Category.INTERVIEW_CONFIRMATION)
    assert [one.kind for one in told.interviews if one.start] == [ClaimKind.SET]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Group interview is on Tues 31/3 at 5.30pm in store.", True),
        ("Interview is Thursday 15 January at 3pm at the shop.", True),
        ("Phone interview will be Monday at 10am with Bec.", True),
        ("Second round is Tuesday 20 January at 2pm with our CFO.", True),
        ("Interview is over, but training is Thursday at 3pm for those who got through.", False),
        ("Interview is cancelled, so Thursday at 3pm is free for you.", False),
        ("Interview is not on Thursday at 3pm.", False),
        ("Interviews are on Tuesday between 9 and 5.", False),
    ],
)
def test_an_interview_is_told_without_an_article_too(text: str, told: bool) -> None:
    assert (tells_when_it_is((text,)) == 0) is told
