"""Decisions in plain words: others first, whom it came down to, who is kept for later, who starts at what rate."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.pitches import asks_to_put_forward
from agent.classification.sentences.plain_words import (
    came_down_to_another,
    has_not_chosen,
    is_all_confirmed,
    keeps_in_reserve,
    keeps_looking,
    others_first,
    prefers_another,
    puts_off,
    sends_away_to_learn,
    takes_on_at_a_rate,
)
from agent.classification.sentences.terms import asks_to_be_had, falls_to_the_reader
from agent.model.mail import Category
from tests.unit.classification.letters import letter

FOLLOWED = Known(thread_known=True)
MET = "Lovely to meet you on Monday."

FIRST = (
    "There's one more chap to interview on Thursday and then we'll make our minds up.",
    "Another gentleman is coming in tomorrow, after which we will decide.",
    "I have got a couple more to see before I can let you know.",
    "We've a few people booked for this week. Bear with us until then.",
    "Two other applicants are coming on Tuesday. Once I've seen them I'll ring you.",
    "Still three candidates to get through, so hang on a little.",
    "Give us a few days, we have 2 more ppl to talk to.",
    "We have 3 more people to see. Ana will be in touch next week.",
    "We have one more interview to do. I'll ring everybody the day after.",
    "I've still got a couple of interviews left to do, then we'll decide.",
    "We're holding interviews all this week and will be in touch when they are done.",
    "We run interviews the rest of this week and next. You should hear in the week of the 16th.",
)


@pytest.mark.parametrize("text", FIRST)
def test_who_sees_others_first_has_not_decided_however_glad_to_meet(text: str) -> None:
    assert others_first(text.split(". ")) is not None
    for known in (FOLLOWED, Known(thread_known=True, interview_held=True, interview_ahead=False)):
        answer = classify(letter(f"Hi Robin,\n\n{MET} {text}\n\nDana", "Re: Baker"), known)
        assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "You have two more people to meet on Thursday, and then we will decide.",
        "Another colleague would like to see you on Friday, and then we'll let you know.",
        "Could you see one more person on Friday before we decide?",
        "A few people asked after you. Have a good weekend.",
        "There are three interviews on the day, and lunch is at one.",
        "We have one more interview to do with you, and then we'll decide.",
        "We have three candidates to see first, then you at 11.",
        "Good luck with the other interviews on Friday!",
        "We have interviews this week and next. When could you come?",
        "We hold interviews all day, and would like to see you at 10.",
    ],
)
def test_whom_the_reader_is_to_meet_is_not_seen_first(text: str) -> None:
    assert others_first(text.split(". ")) is None


@pytest.mark.parametrize("text", ["You are very welcome, it was a pleasure to meet you.", f"{MET} Mind the roads!"])
def test_who_is_only_glad_to_have_met_decides_nothing(text: str) -> None:
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Baker"), FOLLOWED).category is Category.COURTESY


@pytest.mark.parametrize(
    "text",
    [
        "It came down to years on the road, where somebody else had more.",
        "In the end it boiled down to French, and another candidate was fluent.",
        "It comes down to lead work, which the other applicant had done for ten years.",
    ],
)
def test_whom_it_came_down_to_is_not_surely_feedback_nor_anything_but_a_refusal(text: str) -> None:
    assert came_down_to_another(text)
    answer = classify(letter(f"Hi Robin,\n\nThank you for coming. {text}\n\nDana", "Roofer"), FOLLOWED)
    assert answer.category is Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "It comes down to whether the budget is passed, and nobody has told me.",
        "It came down to you and another candidate.",
        "What it came down to was your calm, and the panel liked it.",
    ],
)
def test_what_it_came_down_to_is_no_refusal_by_itself(text: str) -> None:
    assert not came_down_to_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "They prefer another candidate, but asked me to keep you warm.",
        "We would like to keep you in play until his references are in.",
        "You're our second choice, and she has until Monday to answer.",
        "If she turns it down, you're next.",
    ],
)
def test_who_is_kept_for_when_another_falls_out_is_not_surely_refused(text: str) -> None:
    assert keeps_in_reserve(text)
    for known in (FOLLOWED, Known(thread_known=True, interview_held=True, interview_ahead=False)):
        answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Surveyor"), known)
        assert answer.category is Category.NO_DECISION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "We will keep your details on file.",
        "I'd like to keep you warm for our next opening.",
        "Wrap up well and keep warm!",
        "If she is late, you're welcome to wait in the hall.",
    ],
)
def test_who_is_kept_for_another_time_is_not_in_reserve(text: str) -> None:
    assert not keeps_in_reserve(text)


HIRED = (
    "Right, you're on. Tuesday 6am at the depot, 14 an hour, Jan will fit you out.",
    "We'd like to have you. Your first shift is Sunday 4pm, £12.60 an hour, wear black.",
    "Glad to take you on. See you Monday 7.30 at the gate, £130 a day.",
    "The job is yours. Monday 8.00 at the shop, thirteen pounds an hour to begin with.",
    "You passed muster. She sails the 28th at 6.00, 140 a day. Shout if you've changed your mind, else I put your "
    "name on the crew list.",
    "Following your interview, we'd like you to join us. Monday 8.00 at the shop, $28.50 an hour.",
)


@pytest.mark.parametrize("text", HIRED)
def test_the_hour_of_a_first_day_at_work_is_surely_no_interview(text: str) -> None:
    assert takes_on_at_a_rate(text.split(". ")) is not None
    for known in (FOLLOWED, Known()):
        answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Bakery assistant"), known)
        assert answer.category is Category.OFFER or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Come for a trial shift on Monday at 8, we pay £12 an hour for it.",
        "The interview is on Monday at 8. The job is paid £12 an hour.",
        "If we take you on, it is £12 an hour.",
        "You're on at 10, ask for Jan.",
        "The post is paid at £14 an hour.",
    ],
)
def test_what_an_hour_is_paid_hires_nobody_by_itself(text: str) -> None:
    assert takes_on_at_a_rate(text.split(". ")) is None


@pytest.mark.parametrize(
    "text",
    [
        "They have appointed, and they have not appointed you.",
        "I'm sorry that the owners didn't pick you.",
        "The board hasn't gone for you on this occasion.",
        "The partners voted two to one for the other candidate.",
        "I was outvoted.",
    ],
)
def test_who_chose_and_not_the_reader_is_never_surely_undecided(text: str) -> None:
    assert has_not_chosen(text)
    body = f"Hi Robin,\n\nI wish that I could tell you what you hope to hear. {text}\n\nDana"
    answer = classify(letter(body, "Re: Surveyor"), FOLLOWED)
    assert answer.category is Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "They have not chosen yet.",
        "They vote on Monday, and may vote for the other one.",
        "Thank you for voting for us.",
        "If they haven't picked you by Friday, ring me.",
        "It is not that they haven't chosen you, they have chosen nobody.",
        "We did not choose your file name.",
        "Why haven't we chosen you for the front desk before?",
    ],
)
def test_who_has_not_chosen_yet_refuses_nobody(text: str) -> None:
    assert not has_not_chosen(text)


HELD = Known(thread_known=True, sender_known=True, interview_held=True, interview_ahead=False)


@pytest.mark.parametrize(
    "text",
    [
        "We've talked and we're going to keep looking. Nothing wrong with you at all.",
        "The client has decided to carry on searching for somebody with more Oracle.",
        "They want to continue looking, I'm told.",
    ],
)
def test_who_looks_on_has_refused(text: str) -> None:
    assert keeps_looking(text.split(". ")[0])
    assert classify(letter(f"Hi Robin, {text} Dana", "Re: Tuesday"), HELD).category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "If Monday is impossible, say so and we'll keep looking.",
        "We'll keep looking at your file.",
        "Do keep looking, I would.",
        "We will keep looking for a date.",
    ],
)
def test_who_looks_for_something_else_has_not(text: str) -> None:
    assert not keeps_looking(text)


@pytest.mark.parametrize(
    "text",
    [
        "The board broke the tie your way. Something to sign comes by Friday.",
        "The vote went in your favour last night.",
        "You're on the June intake if you'll still have us.",
        "The panel was unanimous, and so I have the pleasure of asking whether you would take the post.",
        "We want you. When can we have you?",
        "I am charged with asking whether you would be willing to be our next verger.",
        "The other one turned us down, I own it. Will you come and work for us?",
        "Unfortunately I can't match what you asked, but the job is yours at 32 if you'll take it.",
        "Sorry for the long silence. We'd both be delighted if you joined us as stage manager, three days a week.",
        "I would be so pleased if you came to work with us from the spring.",
        "The trustees would be glad if you became our first archivist.",
    ],
)
def test_a_choice_for_the_reader_is_an_offer(text: str) -> None:
    assert falls_to_the_reader(text.split(". ")[0]) or asks_to_be_had(text)
    assert classify(letter(f"Hi Robin, {text} Dana", "Re: Round 2"), HELD).category is Category.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "I hope it goes your way on Tuesday.",
        "It nearly went your way.",
        "When can we have you in for a chat?",
        "When can we have you down for a shift?",
        "Ms Ito will come down for you at one.",
        "Will you join us for a call on Friday?",
        "Will you take it with you on the day?",
        "I hope that the job is yours if you want it.",
        "I'd like to know whether you would take the job if offered.",
        "We'd be delighted if you joined us on Tuesday at 2.",
        "We'd be pleased if you joined us as planned.",
        "I'd be glad if you came to the office at nine.",
    ],
)
def test_a_choice_not_made_is_none(text: str) -> None:
    assert not falls_to_the_reader(text)
    assert not asks_to_be_had(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rest of the panel leaned towards somebody who knows the area.",
        "The partners preferred the candidate with the audit background.",
        "We have taken the decision to bring Lucy on board.",
        "We decided to hire Tom Baker.",
        "They've cooled on you a little, I'm afraid.",
        "Their director has gone cold on you.",
        "The team enjoyed it, but we've decided to move ahead with a candidate based in Berlin.",
        "We are moving forward with an applicant whose background is closer.",
        "They went with someone who knows the area.",
        "Larkin went with another contractor who could start right away.",
        "They have gone with a different designer already based in Leeds.",
        "The committee met on Monday and has recommended another candidate, whose research is nearer to ours.",
        "The board has unanimously recommended the appointment of another applicant.",
        "We'll pass on you this time.",
        "We'll pass this time. Good profile, wrong moment.",
        "They're passing, I'm afraid.",
        "Her heart is set on somebody with hotel experience, which you don't have.",
        "The GM had his mind made up on someone local.",
        "They're holding out for someone who has done it before.",
        "The team has chosen to pass on your candidacy.",
    ],
)
def test_whom_they_preferred_refuses_the_reader_however_kindly(text: str) -> None:
    assert prefers_another(text)
    answer = classify(letter(f"Hi Robin,\n\nSo good to meet you. {text}\n\nDana", "Re: Tuesday"), HELD)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "We've decided to bring Lucy in on Thursday's call as well.",
        "They're not going cold on you, they are just slow.",
        "Has she decided to hire someone?",
        "I'm leaning towards you.",
        "We've decided to move ahead with you as our candidate.",
        "We've decided to move forward with a small group of candidates, you among them.",
        "We will proceed with a candidate once the references are in.",
        "The client may have preferred the candidate with the audit background.",
        "They went with another supplier who could deliver sooner, so there is a delay.",
        "The panel has recommended another interview with you.",
        "Our board recommended another candidate last year, which is why the post is open again, and may do so now.",
        "We may have gone with another contractor who could start sooner.",
        "I'll pass on your regards.",
        "We'll pass you on to Ana, who does the hiring.",
        "I passed on your news to Ana.",
        "He's not passing on you, he only wants another week.",
        "I'll be passing this time tomorrow.",
        "I passed this time, and have the licence.",
        "Would we pass on you?",
        "He enjoyed it and is set on you.",
        "She's set on someone joining by May, can you do that?",
        "They are set on someone who has opened a hotel before, and you have.",
        "Are they holding out for someone with a licence?",
    ],
)
def test_whom_nobody_preferred_yet(text: str) -> None:
    assert not prefers_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd say come back to us when you've passed your test.",
        "Give us a shout once you have finished your course.",
        "My wife and I talked and we think you need more experience with ovens before you run a shop like ours.",
    ],
)
def test_who_is_to_learn_first_is_not_taken(text: str) -> None:
    assert sends_away_to_learn(text)
    answer = classify(letter(f"Hi Robin, good chat on Monday! {text} Dana", "Re: Driver"), HELD)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "You will need some more training before you can start on the tills.",
        "Do you feel you need more experience before you lead a team?",
        "Come back to me when you've had a think.",
        "Give us a ring when you've got a minute.",
        "Apply again!",
    ],
)
def test_who_is_to_answer_need_not_learn(text: str) -> None:
    assert not sends_away_to_learn(text)


@pytest.mark.parametrize(
    "text",
    [
        "It would be wrong to keep you hanging on. Please go with the other firm, they're lucky.",
        "I don't want to keep you dangling, so please take the other job.",
    ],
)
def test_who_will_not_keep_the_reader_hanging_has_decided(text: str) -> None:
    assert not any(map(keeps_in_reserve, letter(text).body.sentences))
    known = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), known)
    assert answer.category is not Category.NO_DECISION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I'm really sorry but I've decided to take on the other girl, she only lives down the road.",
        "We have decided to take on a local lad this time.",
        "Sorry but I've decided to go with the other lady as she can get to the houses at short notice.",
        "Just to say we've decided to go with the other chap, as he has his own van.",
    ],
)
@pytest.mark.parametrize("known", [FOLLOWED, Known(sender_known=True, interview_held=True, interview_ahead=False)])
def test_whom_they_took_on_instead_is_a_refusal_to_whoever_is_known(text: str, known: Known) -> None:
    answer = classify(letter(f"Hi Robin, {text} All the best. Dana", "Re: Cleaner"), known)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "I've got another lady trialling on Sunday, I'll let you know after that.",
        "There's one more lad having a go on Friday and I'll ring you then.",
    ],
)
def test_who_is_tried_out_first_is_one_of_the_others(text: str) -> None:
    assert others_first([text]) == 0


@pytest.mark.parametrize(
    "text", ["Stop by the shop Tuesday after we close, 5:30. Bring your certs.", "Come by the yard on Friday at 8."]
)
def test_thanks_before_a_summons_are_no_courtesy(text: str) -> None:
    answer = classify(letter(f"Robin,\nThanks for writing. {text}\nDana", "Re: Mechanic"), FOLLOWED)
    assert answer.category in {Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION}


@pytest.mark.parametrize(
    ("later", "off"),
    [
        ("We shall contact you shortly with a revised date.", 0),
        ("Somebody will be in touch to reschedule.", 0),
        ("We shall be in touch if we decide to reschedule.", None),
        ("You will hear more, and we contact you if they need another date.", None),
    ],
)
def test_a_day_is_put_off_only_where_another_one_will_come(later: str, off: int | None) -> None:
    assert puts_off(("Your interview has been cancelled.", later)) == off


@pytest.mark.parametrize(
    "text",
    [
        "You're number 4 on the waiting list for the September cohort.",
        "You are second on our reserve list, and I'll ring you should the first not come.",
        "We've placed you on the waitlist for the summer programme.",
    ],
)
def test_who_is_on_a_waiting_list_is_kept_in_reserve(text: str) -> None:
    assert keeps_in_reserve(text)


@pytest.mark.parametrize(
    "text",
    [
        "All places have gone and the waiting list is closed.",
        "You were on our reserve list, and a place has now come free.",
        "We can put you on the reserve list for future vacancies if you wish.",
        "You are not on our waiting list.",
    ],
)
def test_who_is_on_none_is_not(text: str) -> None:
    assert not keeps_in_reserve(text)


@pytest.mark.parametrize(
    "text",
    [
        "I have a Buyer role in Naas, 45k and hybrid. Would you be happy for me to put you forward?",
        "Two clients seek somebody: 1. Planner, 42k. 2. Buyer, 45k plus bonus. Can I send your CV to both?",
    ],
)
def test_who_asks_to_hand_on_the_papers_offers_nothing(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana\nOrme Recruitment", "Buyer role in Naas"), Known())
    assert (answer.category, answer.needs_review) == (Category.OUTREACH, False)


@pytest.mark.parametrize(
    "text",
    ["I have put you forward.", "Can I send you the details?", "Could you send me your CV?", "May I put you on hold?"],
)
def test_and_nothing_else_asks_for_that(text: str) -> None:
    assert not asks_to_put_forward(text)


@pytest.mark.parametrize(
    "text",
    [
        "Great, I've put it in both their diaries. Come to reception on the ground floor and ask for me. There is no "
        "parking I'm afraid.",
        "Thanks, I've popped that in the diary. See you then.",
    ],
)
def test_what_is_in_their_diaries_is_set(text: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), Known(thread_known=True, sender_known=True))
    assert (found.category, found.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


def test_what_is_there_for_another_day_is_not() -> None:
    assert not is_all_confirmed("I've put it in my diary to chase them next week.")


def test_who_goes_with_the_other_one_has_refused() -> None:
    assert prefers_another("hey mere going with the other girl sorry, she can do mornings.")
    assert not prefers_another("I'll be going with the other girls to the market on Saturday.")
    assert not prefers_another("We're not going with the other lad.")
