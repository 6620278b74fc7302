"""Hours that are offered, of which one is the reader's or they are to choose: interviews, and no posts nor changes."""

from __future__ import annotations

from datetime import time

import pytest

from agent.classification import Known, classify
from agent.classification.sentences import hours
from agent.classification.sentences.hours import (
    asks_for_an_hour,
    asks_for_an_hour_about_a_post,
    asks_for_another_hour,
    asks_how_a_day_is,
    asks_to_ring,
    asks_when,
    is_asked_to_arrange,
    is_down_for_an_hour,
    is_for_the_taking,
    is_given,
    is_in_for_an_hour,
    leaves_a_choice,
    puts_the_reader_down,
    takes_one,
)
from agent.classification.sentences.made_hours import is_row_of_another_time, makes_it_another
from agent.classification.sentences.unmoved import is_unmoved
from agent.extraction.when.new_hours import find_new_hour
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

AHEAD = Known(thread_known=True, sender_known=True)
FIRST = Known(thread_known=True, sender_known=True, interview_ahead=False)
COLLEAGUE = Known(house_known=True)  # of a firm of the user's; an interview is ahead somewhere


@pytest.mark.parametrize(
    "text",
    [
        "8.30 is yours if you want it.",
        "The 11am slot is yours if you'd like it, just shout.",
        "Wednesday at 4 is still free and it's yours if you fancy it.",
        "Our last slot on Friday is all yours, let me know.",
    ],
)
@pytest.mark.parametrize("known", [AHEAD, FIRST])
def test_an_hour_that_is_theirs_if_they_want_it_is_no_post(text: str, known: Known) -> None:
    answer = classify(letter(f"Hi Robin, {text} Dana", "Re: Interview times"), known)
    assert is_for_the_taking([text]) == 0
    assert answer.category is Category.INTERVIEW_INVITATION


def test_where_none_is_ahead_such_an_hour_is_surely_to_choose() -> None:
    answer = classify(letter("Hi Robin, 8.30 is yours if you want it. Dana", "Re: Interview times"), FIRST)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


def test_an_hour_that_is_theirs_whatever_they_say_is_set() -> None:
    text = "Hi Robin, the 10.15 appointment on Monday is yours. See you then! Dana"
    assert is_given([text]) == 0
    assert classify(letter(text, "Re: Interview times"), FIRST).category is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "The job is yours if you want it, Monday at 8.",
        "Friday's shift is yours if you want it.",
        "Monday at 9, £13 an hour, and it's yours if you want it.",
        "It's yours if you want it!",
    ],
)
def test_a_post_that_is_theirs_is_no_hour(text: str) -> None:
    assert is_for_the_taking([text]) is None
    assert is_given([text]) is None


@pytest.mark.parametrize(
    "text",
    [
        "How about Monday at 10 or Wednesday at 4:15?",
        "Could you do Friday at 3 or Monday at 9.30?",
        "Would Wednesday at 11 work? Failing that, Friday at 2.",
        "What about Thursday morning? If not, Friday at 1.",
    ],
)
@pytest.mark.parametrize("known", [FIRST, COLLEAGUE])
def test_two_hours_in_a_question_leave_the_choice(text: str, known: Known) -> None:
    sentences = [one + "?" * (at == 0 and "? " in text) for at, one in enumerate(text.split("? "))]
    assert leaves_a_choice(sentences) == 0
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), known)
    assert answer.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "We have 9.30 or 11 on Monday.",
        "We've got 9.30 or 11 free on Monday.",
        "We have slots at 10 and 2 on Tuesday.",
        "I can offer Tuesday at 10 or 2.",
        "I'm free Monday at 10 or Tuesday at 3.",
        "Tuesday at 10 or 2?",
        "Does 9 or 11 on Thursday work for your interview?",
        "Would 9 or 11 on Tuesday suit you for the interview?",
    ],
)
def test_several_hours_that_they_have_leave_the_choice(text: str) -> None:
    assert leaves_a_choice([text]) == 0
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), FIRST)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We have 9 or 10 candidates on Monday.",
        "We have meetings at 9 and 10 on Monday.",
        "We have 2 or 3 more Monday.",
        "Would 2 or 3 references be possible by Monday?",
        "Is 9 or 10 pages too much?",
    ],
)
def test_things_that_are_counted_are_no_hours(text: str) -> None:
    assert leaves_a_choice([text]) is None


@pytest.mark.parametrize(
    "text",
    [
        "You're in for Monday at 10 with Tom and me.",
        "You are in for 3pm on Friday.",
        "You're in at Bevan on Monday at 1pm, seeing Ana Pugh.",
    ],
)
def test_who_is_in_for_an_hour_was_offered_no_post(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), COLLEAGUE)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    ["You're in!", "You're in for a first shift on Monday at 10.", "You are in for it.", "You're in at 8 on Monday."],
)
def test_who_is_in_for_no_hour_may_have_the_post(text: str) -> None:
    assert not is_in_for_an_hour(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, I need to make that 11.",
        "I'm so sorry, it'll have to be 11.",
        "Sorry, we need to push you back to 11.",
        "I'm going to have to make that 11.",
        "So sorry, but we're going to have to move you to 11.",
        "It's now 11 on Monday, sorry.",
        "We'll go with 3 so.",
    ],
)
def test_an_hour_that_has_to_be_moves_it(text: str) -> None:
    assert makes_it_another(text)
    assert find_new_hour(text, change=True) in {time(11), time(3)}


@pytest.mark.parametrize(
    "text",
    [
        "Oops, I meant Friday the 2nd.",
        "Correction: Friday 2 October, same time.",
        "Scratch that, Friday at 4.",
        "Typo in my last mail - it should say Friday the 2nd.",
        "Sorry, that should have read 5pm, not 4pm.",
        "My mistake, I should have written 3.30.",
    ],
)
def test_what_mends_a_slip_moves_it(text: str) -> None:
    assert makes_it_another(text)
    mail = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Bookkeeper")
    assert classify(mail, AHEAD).category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, I meant by Friday we should know more.",
        "Typo: the salary should have been 45k.",
        "Oops, I meant Monday for you to start.",
        "Typo: the closing date should be Friday 2 October.",
        "That should be Friday at the latest.",
        "Sorry, I meant Friday's candidate.",
        "It should be 3 of us on the day.",
    ],
)
def test_what_mends_another_slip_moves_none(text: str) -> None:
    assert not makes_it_another(text)


@pytest.mark.parametrize(
    "text",
    ["I need to make that 11 copies.", "It'll be 11 weeks before we start.", "It's now 3 years ago."],
)
def test_a_number_of_things_moves_nothing(text: str) -> None:
    assert not makes_it_another(text)


@pytest.mark.parametrize("text", ["Let's keep 9.", "No, we need to stick to 9, sorry.", "We'll stick with 9 please."])
def test_an_hour_in_figures_is_kept(text: str) -> None:
    assert is_unmoved(text)


@pytest.mark.parametrize("text", ["Let's keep 9 in mind.", "We have to keep 9 staff on.", "We'll leave 9 places free."])
def test_a_number_of_things_is_no_hour_that_is_kept(text: str) -> None:
    assert not is_unmoved(text)


@pytest.mark.parametrize(
    "text",
    [
        "We would like to meet you. Please advise if you are free on Monday at 10h00 or Friday at 14h30.",
        "Please confirm whether you can come on Monday 16th at 9 or Tuesday 17th at 4.",
    ],
)
def test_a_choice_needs_no_question_mark(text: str) -> None:
    assert leaves_a_choice(letter(text).body.sentences) is not None
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Bookkeeper"), COLLEAGUE)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


def test_days_of_a_start_in_such_words_are_no_choice() -> None:
    assert leaves_a_choice(["Please confirm whether you are free to start on Monday 16th or Monday 23rd."]) is None


@pytest.mark.parametrize(
    ("text", "arranged"),
    [
        ("Mr Ayre has asked me to arrange for you to come in and see him. He has Friday at 9 and Monday at 5.", True),
        ("Dr Ruiz has asked me to find a time for you to meet her. She could do Friday at 9.30 or Monday at 5.", True),
        ("Mr Ayre has asked me to arrange another time for you to come in. He could do Monday at 5.", False),
    ],
)
def test_who_was_asked_to_have_the_reader_come_invites(text: str, *, arranged: bool) -> None:
    said = letter(f"Dear Robin,\n\n{text}\n\nDana", "Mr Ayre - meeting")
    assert (is_asked_to_arrange(said.body.sentences) is not None) is arranged
    if arranged:
        assert classify(said, COLLEAGUE).category is Category.INTERVIEW_INVITATION


def test_an_hour_that_is_asked_for_changes_none_where_no_other_was_told() -> None:
    answer = classify(letter("Hi Robin, how about Thursday at 11?\n\nDana", "Re: Bookkeeper"), COLLEAGUE)
    assert asks_for_an_hour(["How about Thursday at 11?"]) == 0
    assert asks_for_an_hour(["Would the twelfth of March at a quarter past two be convenient?"]) == 0
    assert asks_for_an_hour(["Could you come on the second of April at 10?"]) == 0
    assert asks_for_an_hour(["Would the twenty-first at ten o'clock suit?"]) == 0
    assert asks_for_an_hour(["Would the second of three slots be the better one?"]) is None
    assert answer.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "I am pleased to invite you to interview on Tuesday 13 October. The formal interviews begin at 1pm; yours is "
        "at 1.45pm.",
        "We would like to invite you to interview on Tuesday. Interviews start at 9 and yours is at 10.20.",
    ],
)
def test_when_all_begin_is_no_change(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), FIRST)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Your interview will begin at 2pm on Monday.",
        "Your panel interview will start promptly at 9:30 on Wednesday 18 March in room 4.",
        "Your interview is due to commence at 10 on Tuesday.",
    ],
)
def test_when_the_readers_begins_is_no_change_where_none_was_told(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), COLLEAGUE)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    ["Your interview will now begin at 2pm on Monday.", "Your interview will begin at 2pm on Monday instead of 10."],
)
def test_that_it_begins_at_another_hour_is_one(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), COLLEAGUE)
    assert answer.category is Category.INTERVIEW_CHANGE


def test_that_all_begin_at_another_hour_is_a_change() -> None:
    text = "The interviews now start at 10 instead, so yours is at 11.20."
    assert (
        classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), AHEAD).category
        is Category.INTERVIEW_CHANGE
    )


def test_an_hour_by_itself_is_asked_for() -> None:
    answer = classify(letter("Hi Robin, morning is better for us. 9.45?\n\nDana", "Re: Bookkeeper"), FIRST)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text", ["I can't do Monday now. How about Tuesday at 2 or Friday at 3?", "How about Tuesday at 2 or at 3 instead?"]
)
def test_two_hours_in_place_of_one_still_change_it(text: str) -> None:
    assert leaves_a_choice([text]) is None
    assert asks_for_an_hour([text]) is None
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana"), AHEAD).category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "My noon wants a full colour now, can you make it half 2 on Wed?",
        "Can we make it 4?",
        "3 has become 3.30.",
        "Something has landed on my desk. Could we leave it till Friday?",
        "I had overlooked the faculty meeting on Monday. Would Wednesday at 10 be as good for you?",
        "Our head has been called to court on Tuesday, would Thursday at 2 work?",
        "Ah, that has just gone I'm afraid. 13:45 is still free, shall I pencil you in for that?",
        "Sorry, I've just had that one taken. Would 11.30 do?",
    ],
)
def test_an_hour_in_the_place_of_one_that_fell_through_changes_it(text: str) -> None:
    assert asks_for_another_hour(text.split(". ")) is not None
    assert classify(letter(f"Hi Robin, {text} Dana", "Re: Interview"), AHEAD).category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "Can you make it at 4?",
        "Can you make it 2 copies of your CV?",
        "Could you do Friday at 3?",
        "Could we have half an hour with you on Thursday?",
        "Can you do an hour on Thursday?",
        "Could you move the deadline by an hour?",
        "Could you move to Leeds for this?",
        "Could we move to 4 days a week?",
        "I have to move house in an hour.",
        "I'm called Sue, see you Monday.",
        "The bus at 3 has gone. Could you do Friday at 3?",
        "That's booked. Could you do Friday at 3 for the second call?",
        "The analyst job was taken off the board on Monday, so that is gone. Can you talk on Wednesday or Thursday?",
    ],
)
def test_where_none_fell_through_none_is_changed(text: str) -> None:
    assert asks_for_another_hour(text.split(". ")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Could you let me know by Friday at noon?",
        "Can you start on Monday at 8?",
        "Is Monday the 6th all right as your first day?",
    ],
)
def test_a_day_that_is_asked_for_otherwise_is_no_hour(text: str) -> None:
    assert asks_for_an_hour([text]) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to put you in front of the client. What's your Wednesday like?",
        "How are you fixed for Monday?",
        "We should be glad to see you one day next week. Please telephone the office to arrange it.",
    ],
)
def test_how_a_day_is_or_that_they_ring_to_arrange_one_asks_for_a_time(text: str) -> None:
    assert any(map(asks_how_a_day_is, text.split(". ")))
    assert classify(letter(f"Hi Robin, {text} Dana", "Re: Clerk"), FIRST).category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "If you would like feedback, please ring the office to arrange a time.",
        "How was your Monday?",
        "Please ring Sue to arrange your induction and set a date.",
    ],
)
def test_what_is_arranged_otherwise_is_no_interview(text: str) -> None:
    assert not asks_how_a_day_is(text)


RINGS = [
    "Let me know a good time to call you.",
    "What's the best time to get hold of you?",
    "Can I give you a bell tomorrow around 2?",
    "Could I ring you Thursday at 3 for a quick chat?",
    "Ok if I call you tomorrow around 2?",
    "Can we have a quick call Friday 11am?",
]


@pytest.mark.parametrize("text", RINGS)
def test_who_asks_to_ring_an_applicant_invites(text: str) -> None:
    mail = letter(f"Hi Robin, thanks for applying for the driver role. {text}\n\nDana", "Driver at Oak Haulage")
    answer = classify(mail, Known(interview_ahead=False))
    assert asks_to_ring(text)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize("text", RINGS)
def test_of_a_stranger_who_speaks_of_no_work_it_is_ordinary(text: str) -> None:
    answer = classify(letter(f"Hi Robin, the boiler part is in. {text}\n\nDana", "Boiler"), Known())
    assert answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "Can I call you back?",
        "Call me when you get a chance.",
        "Can I give you a call if I have questions?",
        "We had a good time on the call.",
        "Could I ring you by Friday at the latest?",
    ],
)
def test_who_names_no_hour_and_asks_for_none_does_not_ask_to_ring(text: str) -> None:
    assert not asks_to_ring(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you do Monday 29th at 2pm for an interview for the Fundraiser role at Harbour Trust?",
        "Would Thursday at 11 suit you for a first interview for the kitchen assistant position?",
        "Thanks for your application for the Vet Nurse vacancy. Would you be able to come for an interview with our "
        "head vet, Rupert Shaw, next Tuesday (9th) at 1.30pm?",
        "Interviews for the stock controller post are on the 20th. Would you like to come at 10:00 or at 14:30?",
        "We are holding interviews for the night baker role on Tuesday 17 March. Would you prefer 9:30 or 11?",
    ],
)
def test_a_stranger_s_question_for_an_interview_for_a_post_is_an_invitation(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Quick question"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "How's Tuesday 10.30 for a chat about the receptionist job?",
        "Is Monday at 2 any good for an interview? It's for the receptionist's job.",
        "Would you be able to come in on 24 March at 10am to be interviewed for Night Porter?",
        "We'd like to talk to you about the kitchen job. Does Friday at 11 work?",
        "Can we meet on Thursday at 4 about the Content Editor opening?",
        "We're after a reserving actuary in our London branch. Fancy a coffee next Tuesday, say 8.30am?",
        "Thanks for putting in for the clerk spot. We'd love to have a yarn. How's this Friday, 13 March, 11am?",
        "Can you swing by tomorrow at 4? Would love to talk about the receptionist job.",
        "Can you come see us on Mill St. tomorrow at 4? Would love to talk about the receptionist job.",
        "We need a night porter. Could we meet for a chat on Tuesday at 9?",
        "We're hiring a night porter. Could I shout you a coffee on Tuesday at 4 in Mill St?",
    ],
)
def test_a_stranger_s_question_for_an_hour_about_a_post_is_not_passed_over(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Hello"), NOBODY).category is Category.INTERVIEW_INVITATION


def test_who_has_the_papers_and_asks_for_an_hour_about_the_post_is_believed() -> None:
    """Though the reader may as well be looking for an electrician."""
    asked = "Could you drop by the shop tomorrow around 4? I'd like to talk about the electrician job."
    for papers, believed in (("Got your resume from Pete. ", True), ("Pete gave me your name. ", False)):
        answer = classify(letter(f"Hi Robin,\n\n{papers}{asked}\n\nDana", "Electrician"), NOBODY)
        assert (answer.category, not answer.needs_review) == (Category.INTERVIEW_INVITATION, believed)


@pytest.mark.parametrize(
    "text",
    [
        "How's Tuesday 10.30 for a chat about the school fair?",
        "Is Monday at 2 any good to look at the plumbing job?",
        "Can we meet on Thursday at 4 about the bookkeeper? She's behind again.",
        "Could you do Monday at 2pm for an interview for my podcast?",
        "Could you send me the keys by tomorrow at 4? I want to talk about the receptionist job.",
        "Got the best camping spot for Friday! Fancy a coffee on Tuesday, say 10am?",
        "We're after a new sofa. Fancy a coffee next Tuesday, say 10am?",
    ],
)
def test_a_stranger_s_question_for_an_hour_about_something_else_is_ordinary(text: str) -> None:
    assert asks_for_an_hour_about_a_post(letter(text).body.sentences) is None
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Hello"), NOBODY).category is Category.UNRELATED


@pytest.mark.parametrize("subject", ["Invitation", "Hello", "Buyer"])
@pytest.mark.parametrize(
    "text",
    [
        "We would like to meet you for the Buyer role on Tuesday at 4pm. Let me know if you are available.",
        "We'd love to see you about the Buyer position on Tuesday 17 March at 10:30.",
        "I am keen to talk with you about our Buyer vacancy tomorrow at noon.",
    ],
)
def test_a_stranger_who_would_meet_the_reader_for_a_post_at_an_hour_invites(text: str, subject: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject), NOBODY)
    assert answer.category is Category.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "We would like to meet you on Tuesday at 4pm to hand over the keys.",
        "I'd like to see you about the plumbing job on Monday at 2pm.",
        "We'd love to see you at the opening on Friday at 7pm.",
    ],
)
def test_a_stranger_who_would_meet_the_reader_for_something_else_is_ordinary(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Hello"), NOBODY).category is Category.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "Just confirming you are down for interview at the Oban office at 11am on Friday 20 March with Captain Lang.",
        "You're meeting Giles Farrow (Head of Finance) at our Leeds office tomorrow at 11am for the clerk's post.",
        "You have been booked in for your second interview on Monday at 2pm.",
        "You will be meeting Ann Lee (Director) and Sam Roy on Monday.",
        "You'll be meeting Carol Hughes and Sam Roy.",
        "Tuesday 9.30 is confirmed with Carol. Same address.",
    ],
)
def test_who_is_down_for_an_hour_has_one(text: str) -> None:
    assert is_down_for_an_hour(text)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_a_stranger_who_tells_whom_the_reader_meets_when_confirms_an_interview() -> None:
    text = "You're meeting Giles Farrow (Head of Finance) at our Leeds office tomorrow at 11am for the clerk's post."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Interview"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "You were down for an interview at 11am, could you do noon instead?",
        "Are you meeting Giles Farrow at 11am?",
        "Tuesday 9.30 is confirmed for another candidate.",
    ],
)
def test_who_was_or_may_be_down_for_one_has_none(text: str) -> None:
    assert not is_down_for_an_hour(text)


@pytest.mark.parametrize(
    "sentences",
    [
        ["Proposal: Tuesday 17 March, 14:00 - 15:00 via Teams.", "Is this ok for you?"],
        ["They're suggesting Thursday at 2pm.", "You'd be seeing Dana for an hour.", "Can you make that?"],
        ["The slot that we have is 10:30 on Friday.", "Would that work for you?"],
    ],
)
def test_an_hour_may_be_asked_about_behind_the_sentence_that_tells_it(sentences: list[str]) -> None:
    assert asks_for_an_hour(sentences) == len(sentences) - 1


@pytest.mark.parametrize(
    "sentences",
    [
        ["You would start on Monday at 9am.", "Does that work for you?"],
        ["I need the form by Tuesday 5pm.", "Is that ok?"],
        ["We pay 14.50 an hour.", "Is this ok for you?"],
        ["Your interview was on Tuesday at 2pm.", "Did you find it useful?"],
    ],
)
def test_what_else_may_be_fine_is_no_hour_to_talk(sentences: list[str]) -> None:
    assert asks_for_an_hour(sentences) is None


@pytest.mark.parametrize("talk", ["a yarn", "a chat", "a natter"])
def test_a_question_for_an_hour_to_talk_about_the_post_that_was_applied_for_is_plain(talk: str) -> None:
    text = (
        "Thanks for putting your hand up for the Advocacy and Policy Lead role. Our CEO Bronwyn Tully would love to "
        f"have {talk} with you over the phone before we do formal interviews. Would Monday at 3pm suit you?"
    )
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nPrue", "Advocacy and Policy Lead - our CEO"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Kindly tell us when you can be reached in the week of 16 March.",
        "Would you let me know which mornings you could come in?",
        "Please suggest two times next week when I can ring you.",
        "Let us know which of these dates suits you.",
    ],
)
def test_who_bids_the_reader_say_when_invites_however_they_thank(text: str) -> None:
    assert asks_when(text)
    thanks = "Thank you for your application for the post of Import Clerk, which we have received."
    answer = classify(letter(f"Dear Robin,\n\n{thanks}\n\n{text}\n\nDana", "Your application"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If you are shortlisted, please tell us when you can be reached.",
        "At a later stage we may ask you to let us know when you are free.",
        "Please let us know when you could start.",
        "We will let you know when we can see you.",
        "Please send us some dates of your employment.",
    ],
)
def test_who_may_ask_so_later_does_not(text: str) -> None:
    assert not asks_when(text)


@pytest.mark.parametrize(
    "text", ["Thurs 4 ok?", "Friday 9.30 suit you?", "Weds 2pm?", "Hi Robin, Tuesday at 10 any good?"]
)
def test_an_hour_is_asked_for_in_three_words(text: str) -> None:
    assert asks_for_an_hour([text]) == 0


@pytest.mark.parametrize(
    "text", ["Tuesday 4 people are coming, is that ok?", "Thursday 12 is the deadline?", "Friday?"]
)
def test_a_figure_behind_a_day_may_count_or_date(text: str) -> None:
    assert asks_for_an_hour([text]) is None


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("The second one works best for us.", True),
        ("Thanks. The last of these suits us well.", True),
        ("I think the earlier slot would be best.", True),
        ("The second design works best for us.", False),
        ("Would the second one work best?", False),
        ("The second candidate is better.", False),
    ],
)
def test_one_of_the_readers_times_is_taken_by_its_place(said: str, taken: bool) -> None:
    assert takes_one(said) is taken


@pytest.mark.parametrize(
    "text",
    [
        "You'll be meeting Customers and Suppliers.",
        "You'll be meeting our team if you get the job.",
        "If you are shortlisted you'll be meeting Ann Lee on Monday.",
        "You will be seeing Carol Hughes's report.",
    ],
)
def test_who_only_may_meet_somebody_is_down_for_nothing(text: str) -> None:
    assert not is_down_for_an_hour(text)


@pytest.mark.parametrize(
    "text",
    [
        "I've put you in for 11.30 on Tuesday.",
        "We've provisionally pencilled you in for Tuesday at 2.",
        "Great, I've put you in the diary for 2pm on Thursday.",
        "I've added you to the calendar for Thursday at 2.",
        "I've popped you in the book for Thursday at 2.",
        "Mark has put you down for 2pm on Thursday.",
        "You have been allocated the 11.15 slot on Thursday 12 March for your Buyer interview.",
    ],
)
def test_who_is_written_down_for_an_hour_has_an_interview_then(text: str) -> None:
    known = Known(thread_known=True, interview_ahead=True)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim", "Re: Interview"), known)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "I've put you in the diary for 3pm on Thursday instead of 2.",
        "Have you put us in the diary for 2pm on Thursday?",
        "I've put you in touch with Mark for Thursday.",
        "I've put you in for a pay rise from 2 November.",
        "If you agree I've put you down for Thursday at 2.",
    ],
)
def test_who_is_written_down_for_something_else_or_may_be_is_not(text: str) -> None:
    assert not puts_the_reader_down(text)


def test_a_surgery_writes_its_patients_down_as_well() -> None:
    text = "Hi Robin,\n\nI've put you in the diary for 2pm on Thursday for your check-up.\n\nDana Kim\nPell Grove"
    answer = classify(letter(text, "Appointment"), NOBODY)
    assert answer.needs_review or answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "Could we push by one hour?",
        "Could we push it back by half an hour?",
        "Can we push to 4?",
        "Could we shift by 30 minutes?",
        "Running a bit behind, could we push by fifteen minutes?",
        "Could you do an hour earlier?",
        "Would an hour later be ok?",
        "I need to push us by 30 mins, ok?",
        "Could we move to Friday?",
    ],
)
def test_a_shift_that_is_asked_for_is_a_change_and_sure(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Payroll Manager"), AHEAD)
    assert answer.category is Category.INTERVIEW_CHANGE
    assert not answer.needs_review


def test_a_question_for_one_hour_is_looked_for_in_questions_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the longest thing that is looked for of all, and every mail is asked for it."""
    asked: list[str] = []

    class Asked:
        def search(self, text: str) -> None:
            asked.append(text)

    monkeypatch.setattr(hours, "_ONE_HOUR", Asked())
    said = ("We open at ten on Sundays, as ever.", "Is anybody in at four on Sunday, as ever?")
    for asks in (leaves_a_choice, asks_for_an_hour, asks_for_an_hour_about_a_post):
        assert asks(said) is None
    assert set(asked) == {said[1]}


@pytest.mark.parametrize(
    "text",
    [
        "The details of your interview have changed.\n\nWhen: Fri 20 March, 10:00\nReplaces: Wed 18 March, 10:00",
        "Your interview on Wednesday is cancelled. New date: Friday 20 March at 10:00.",
        "Please note:\n\nInterview: Friday 20 March, 10:00\nPreviously: Wednesday 18 March, 10:00",
    ],
)
def test_a_row_of_the_other_time_tells_a_change(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Bookkeeper"), COLLEAGUE)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize(
    "text", ["Previously: shop manager in Hove.", "Now: 30 euro, was 20.", "When: Friday 20 March", "New: our app."]
)
def test_a_row_of_something_else_tells_none(text: str) -> None:
    assert not is_row_of_another_time(text)
