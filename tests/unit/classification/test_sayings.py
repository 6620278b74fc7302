"""What a whole sentence says: an offer that is taken back, "not yet" as an answer, and slots to choose from."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.sayings import sayings
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
        "Kindly accept by Monday, 4 May, post which the offer stands withdrawn.",
        "Please sign by Friday, after which the offer is withdrawn.",
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
        "Your L1 round is scheduled as follows.\nDate of interview: 8 May 2026\nTimings: 11 AM\nMode: Zoom",
        "These are the details of your telephonic round.\nDate: 8-May-2026\nReporting time: 9 AM\nVenue: HO, Pune",
        "Please attend your interview as under.\nInterview date: 8 May\nReporting time: 10.30\nContact: Ms Rao",
    ],
)
def test_a_schedule_as_it_is_written_in_india(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nRegards,\nDana", "Interview details"), FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


SLOTS = ("(a) Mon 4 May 10.15am", "(b) Tue 5 May 3pm", "(c) 6th May, 11 AM")


@pytest.mark.parametrize(
    "text",
    [
        "Our director hopes to speak with you; advise which of them is convenient.",
        "Please revert with any one of these slots.",
        "The following times are open for your interview.",
    ],
)
def test_of_several_slots_one_is_to_be_chosen(text: str) -> None:
    assert [one.signal for one in sayings((text, *SLOTS))] == ["choice-of-slots"]
    body = "\n".join((text, *SLOTS))
    answer = classify(letter(f"Dear Robin,\n\n{body}\n\nDana", "Your interview"), FOLLOWED)
    assert answer.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CHANGE}, "nothing is set yet"


def test_slots_for_an_interview_that_moves_are_a_change() -> None:
    text = "Unfortunately we have to reschedule your interview on Monday, as Ida is ill. Would one of these suit you?"
    body = "\n".join((text, *SLOTS))
    answer = classify(letter(f"Dear Robin,\n\n{body}\n\nDana", "Your interview"), FOLLOWED)
    assert answer.category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "lines",
    [
        ("This is the plan of your day.", "Tuesday 10:15 Ida Poole", "Tuesday 11:30 Bo Lind"),
        ("Which of us will you meet?", "Tuesday 10:15 Ida Poole"),
        ("Would you be free on one of the days after Tuesday 5 May?",),
    ],
)
def test_a_plan_leaves_no_choice(lines: tuple[str, ...]) -> None:
    assert "choice-of-slots" not in {one.signal for one in sayings(lines)}


@pytest.mark.parametrize(
    "text",
    [
        "All set for Monday at 10.30, room 4.",
        "Perfect, we're all booked for Friday 8 May, 2pm.",
        "You're confirmed for the 5th of May at noon.",
        "As agreed on the phone, we're set for Friday at 2pm.",
    ],
)
def test_all_set_for_an_hour_is_set(text: str) -> None:
    assert [one.signal for one in sayings((text,))] == ["all-set-for"]
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Analyst"), FOLLOWED)
    assert answer.category is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "All set for Monday at 10.30?",
        "You are all set for Monday at 10.30 once you have sent the form.",
        "Applications are all set for review.",
        "The closing date is set for Friday at 5pm.",
    ],
)
def test_what_is_set_otherwise_is_no_interview(text: str) -> None:
    assert not list(sayings((text,)))


@pytest.mark.parametrize(
    "text",
    [
        "Your interview on Monday 4 May will no longer be going ahead.",
        "I am sorry, but your interview on Friday will no longer take place.",
    ],
)
def test_what_no_longer_goes_ahead_is_cancelled(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text} We will write again.\n\nDana", "Your interview"), FOLLOWED)
    assert answer.category is Category.INTERVIEW_CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday won't work any longer, sorry.",
        "The slot we agreed doesn't work for Ines now.",
        "Tomorrow isn't going to be possible after all.",
        "10:30 will not suit any more.",
    ],
)
def test_a_time_that_works_no_more_is_asked_about_as_a_change(text: str) -> None:
    assert "works-no-more" in [one.signal for one in sayings((text,))]


@pytest.mark.parametrize(
    "text",
    [
        "If Wednesday won't work after all, let me know.",
        "The old form doesn't work any more, so use this one.",
        "I don't work there any longer.",
        "Does Wednesday not work now?",
        "Wednesday works now.",
    ],
)
def test_what_works_no_more_beside_is_no_change(text: str) -> None:
    assert "works-no-more" not in [one.signal for one in sayings((text,))]


@pytest.mark.parametrize(
    "text",
    [
        "You were down for 10.15, please arrive for 11.15.",
        "We had you booked in at 2:30. Please come at 3:30.",
        "Your group was to be seen at 9:00. You were scheduled for 9:40; it is now 10:10.",
    ],
)
def test_the_hour_that_holds_now_moves_the_one_that_was_fixed(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Your interview"), FOLLOWED)
    assert answer.category is Category.INTERVIEW_CHANGE or answer.needs_review


def test_to_come_early_for_it_moves_nothing() -> None:
    assert not list(sayings(("You were down for 10.15, please arrive for 10.00 to sign in.",)))


@pytest.mark.parametrize(
    "text",
    [
        "This event was removed from your calendar: interview with Dana, Monday 9 March, 2:00 PM.",
        "The following is no longer on your schedule: video interview, Friday 27 March, 9:00 AM.",
    ],
)
def test_an_hour_that_is_taken_off_the_calendar_is_surely_not_the_new_one(text: str) -> None:
    assert "taken-off-the-calendar" in [one.signal for one in sayings((text,))]
    answer = classify(letter(f"Robin,\n\n{text}\n\nScheduling", "Update"), FOLLOWED)
    assert answer.category is Category.INTERVIEW_CANCELLATION or answer.needs_review


def test_what_is_only_asked_to_be_taken_off_is_not() -> None:
    assert not list(sayings(("Should it be removed from your calendar, let us know.",)))


@pytest.mark.parametrize(
    "text",
    [
        "Your application may be processed more slowly than usual because of the holidays.",
        "Our hiring process is running behind schedule.",
        "There have been delays in the recruitment, and a decision is expected in June.",
        "The review of your application was delayed.",
    ],
)
def test_what_takes_its_time_is_not_decided(text: str) -> None:
    assert "goes-slowly" in [one.signal for one in sayings((text,))]
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Update"), FOLLOWED).category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Please send the documents, as otherwise the process will be delayed.",
        "Your interview is delayed by ten minutes.",
        "There is no delay in the selection.",
        "Applications that arrive later than 5 May are not considered.",
    ],
)
def test_what_is_late_otherwise_tells_of_no_decision(text: str) -> None:
    assert "goes-slowly" not in [one.signal for one in sayings((text,))]


def test_an_application_that_is_short_listed_for_a_call_goes_on() -> None:
    text = "Your application has been short listed for a call or an interview.\n\nYou will soon be contacted."
    answer = classify(letter(f"Congratulations!\n\n{text}\n\nDana", "Your job application: Consultant"), FOLLOWED)
    assert answer.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "So sorry, the inspectors are in and I have to push tomorrow. I'll get back to you with a new date.",
        "Got to put you off tomorrow, down two staff. Will text you a new day.",
        "We need to postpone, will be in touch to rearrange.",
        "Monday's interviews are postponed because of the flood. A colleague will contact you with a revised date.",
        "Your interview has been postponed. We will advise you of a new date.",
        "I'm going to have to move our chat. I will send you another time next week.",
    ],
)
def test_a_day_that_is_put_off_to_one_that_will_be_told_is_a_change(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Nurse"), FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize(
    "text",
    [
        "We have to push the decision to next week. I'll get back to you with a new date.",
        "I have to move house tomorrow, so I will be in touch when we can talk.",
    ],
)
def test_what_is_not_put_off_is_no_change(text: str) -> None:
    assert "put-off" not in {one.signal for one in sayings(tuple(text.split(". ")))}


@pytest.mark.parametrize(
    "text",
    [
        "Fab, all confirmed. Unit 6, Hill Road. Have a look at their website. Good luck x",
        "Perfect, that's all booked in. Ask for Ada at the desk.",
        "Lovely, booked you in. Please bring your passport.",
        "Brilliant, popped you in the diary.",
        "Lovely, I've put it in my diary.",
        "Tom can do 11 on Monday, all confirmed.",
    ],
)
def test_that_all_is_confirmed_confirms(text: str) -> None:
    answer = classify(letter(f"{text}\n\nDana", "Re: Clerk"), FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text", ["All confirmed for the panel?", "Nothing is confirmed.", "It was confirmed that we close."]
)
def test_what_only_speaks_of_confirming_confirms_nothing(text: str) -> None:
    assert "all-confirmed" not in {one.signal for one in sayings((text,))}


@pytest.mark.parametrize(
    "text",
    [
        "Just bumping us to noon.",
        "I've nudged us to 2.30, hope that's all right.",
        "Shifting us to 11 tomorrow, sorry!",
        "Robin, pushing us back half an hour, the trains are dreadful.",
        "We've had to move you to 4, as Jo is at the school.",
        "Sorry, need to push our call out by 20 minutes.",
    ],
)
def test_a_call_that_is_pushed_is_moved(text: str) -> None:
    answer = classify(letter(f"{text} Dana", "Re: Interview"), Known(thread_known=True, sender_known=True))
    assert "moves-it" in {one.signal for one in sayings([text])}
    assert answer.category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "We'd like to move you to the next stage.",
        "We are moving you to round 2 of 3.",
        "Just bumping this to the top of your inbox.",
        "Pushing this forward with the team, more soon.",
    ],
)
def test_what_is_pushed_on_otherwise_moves_no_hour(text: str) -> None:
    assert "moves-it" not in {one.signal for one in sayings([text])}


@pytest.mark.parametrize(
    "text",
    [
        "Following the ranking you have been allocated one of the five vacancies.",
        "You have been appointed to the post of caretaker from 1 May, subject to a medical.",
        "You have been placed in a permanent position at Gate 4.",
        "We are glad to say that you have been provisionally selected for the post of Lecturer.",
        "You have been selected for appointment to the vacant post of Lecturer.",
    ],
)
def test_a_post_that_is_allotted_is_offered(text: str) -> None:
    assert "allots-a-post" in {one.signal for one in sayings([text])}
    answer = classify(letter(f"Dear Robin,\n\n{text} Please reply by Friday.\n\nDana", "Outcome"), FOLLOWED)
    assert answer.category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "If you have been allocated one of the vacancies you will hear by Friday.",
        "You have not been allocated one of the vacancies.",
        "You have been allocated an interview slot for the post at 2.",
        "You have been selected for the post of Driver, and are to see the panel on Monday.",
    ],
)
def test_what_is_not_allotted_is_no_post(text: str) -> None:
    assert "allots-a-post" not in {one.signal for one in sayings([text])}


@pytest.mark.parametrize(
    "text",
    [
        "Got your application for bus driver. Come by the yard Friday at 1 pm and see Ron, he's our safety manager.",
        "Thanks for your application. Pop in tomorrow at 3 for a chat.",
        "We got your CV. Please come down on Friday at 2 and ask for Bo.",
    ],
)
def test_who_is_told_to_come_and_see_somebody_is_not_surely_sent_a_receipt(text: str) -> None:
    found = classify(
        letter(f"Robin, {text}\n\nLarkin Bus Co", "Bus driver"), Known(house_known=True, interview_ahead=False)
    )
    assert Category.INTERVIEW_INVITATION in {found.category, found.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "We'd like to fly you out to Sacramento for a full day on Wednesday, March 18. You'd meet Marty.",
        "We would like to bring you onsite on March 18. You'd meet the payroll team.",
        "We'd like to have you come out to our office for the day on March 18, 9:30am.",
    ],
)
def test_whom_they_would_have_over_for_some_time_is_invited(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), Known(thread_known=True))
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We'd love to have you in on Monday to sign your contract.",
        "We'd like to bring you in on the 18th for your first day.",
        "We would love to have you over for a barbecue on Saturday.",
        "Come along to our open day Friday at 1pm and meet the team.",
        "Come and see the new kitchen on Friday at 2pm.",
        "Come in on Friday at 2pm and see our new range.",
    ],
)
def test_what_many_are_told_to_come_to_is_no_invitation(text: str) -> None:
    assert "come-and-meet" not in {one.signal for one in sayings((text,))}


def test_a_couple_more_folk_to_see_leave_it_undecided() -> None:
    text = "It was lovely to meet you. I've a couple more folk to see early next week, so you'll hear from me by Wed."
    found = classify(letter(f"Hi Robin, {text}\n\nDana", "Re: HCA job"), Known(thread_known=True, interview_held=True))
    assert (found.category, found.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("Please hold fire on Thursday, the inspectors have just rung.", True),
        ("Do stand down for tomorrow, the panel can't be formed.", True),
        ("Don't make the trip on Friday, we've had a flood.", True),
        ("The boiler has burst. Don't come in Friday.", True),
        ("No water all week, so please don't come on Tuesday after all.", True),
        ("Don't come on Friday before nine.", False),
        ("Don't come on Friday without your card.", False),
        ("If it snows, don't come Monday.", False),
        ("If you hear nothing, hold fire on Thursday.", False),
        ("You may stand down for the present.", False),
    ],
)
def test_who_bids_the_reader_not_come_calls_it_off(text: str, off: bool) -> None:
    assert ("taken-off-the-calendar" in {one.signal for one in sayings([text])}) is off


@pytest.mark.parametrize(
    "text",
    [
        "Can you do a small design task?",
        "Could you complete a short translation assignment for us?",
        "Would you please prepare a quick marketing task?",
    ],
)
def test_a_short_task_that_is_asked_for_is_a_test(text: str) -> None:
    assert [one.signal for one in sayings((text,))] == ["sets-a-task"]
    told = letter(f"Hi Robin,\n\nGood to meet you. {text} The brief is attached.\n\nDana", "Re: Tuesday")
    answer = classify(told, FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.ASSESSMENT, False)


@pytest.mark.parametrize(
    "text",
    ["Could you do a big task for me at home?", "You will do a short design task on the day.", "Can you do Monday?"],
)
def test_nor_is_every_task_a_test(text: str) -> None:
    assert "sets-a-task" not in [one.signal for one in sayings((text,))]


def test_an_abbreviated_office_is_somebody_who_has_the_post() -> None:
    told = ("I am sorry but the owner decided to promote our AGM into the position.", "I enjoyed talking with you.")
    assert "post-of-another" in [one.signal for one in sayings(told)]
