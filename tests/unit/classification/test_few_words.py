"""What small employers say in few words: flat noes, days by which they know, invitations without the word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.assents import assents
from agent.classification.sentences.few_words import (
    bids_lightly,
    has_not_yet_decided,
    is_gone,
    knows_by,
    picked_from_a_pool,
    saw_an_application,
    says_no_flatly,
    scored_too_little,
    tells_by,
    waits_for_a_check,
)
from agent.classification.sentences.plain_words import takes_on_at_a_rate
from agent.classification.sentences.reasons import POST_IS_GONE
from agent.classification.sentences.short_answers import mere_yes
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
ASKED = Known(thread_known=True, answers_application=True, interview_ahead=False)


def told(text: str, known: Known) -> tuple[Category, bool]:
    found = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Baker"), known)
    return found.category, found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry to say it's not good news this time.",
        "Afraid it isn't good news from us, Robin.",
        "I haven't got good news for you, sorry.",
        "Sorry but you weren't successful.",
        "You have not been successful, I'm sorry.",
        "I'm afraid you were unsuccessful.",
        "Sorry, you didn't get the job.",
        "Sorry Robin, the spot got filled yesterday.",
    ],
)
def test_a_flat_no_is_one(text: str) -> None:
    assert says_no_flatly(text)
    assert told(text, MET) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("This is not the news you were hoping for.", says_no_flatly),
        ("Your application was not found suitable as per the norms.", says_no_flatly),
        ("Kindly note that your application was not considered favourably.", says_no_flatly),
        ("We are unable to accede to your request for employment.", says_no_flatly),
        ("Management regrets its inability to offer you employment.", says_no_flatly),
        ("The position of Accounts Clerk for which you applied is no more vacant.", says_no_flatly),
        ("Kindly note that your application did not make the shortlist.", says_no_flatly),
        ("I'm sorry, yours didn't make it to the next round.", says_no_flatly),
        ("hi robin, sorry we're sorted now x", says_no_flatly),
        ("Hiya Robin, that clerk one's closed I'm afraid, went in a day!", says_no_flatly),
        ("The Board is yet to conclude on the matter.", has_not_yet_decided),
        ("Sadly it wasn't to be.", says_no_flatly),
        ("We won't need to take up your references after all.", says_no_flatly),
        ("Larkin passed, they want someone with a forklift ticket.", says_no_flatly),
        ("The client has passed on your profile this time.", says_no_flatly),
        ("Sorry, they passed.", says_no_flatly),
        ("And sadly Larkin Lane filled theirs internally.", says_no_flatly),
        ("Hi Robin, Ines says you're not the right fit, on to the next!", says_no_flatly),
        ("The owner felt it wasn't for you and thought not a great match.", says_no_flatly),
        ("We regret to inform you that you did not make it for Larkin Clinic.", says_no_flatly),
        ("Sorry Robin, you didn't make it this time.", says_no_flatly),
        ("Expecting to know for certain tomorrow.", knows_by),
        ("Just pop in whenever suits and see Carol.", bids_lightly),
    ],
)
def test_other_few_words_are_heard_too(text: str, said: Callable[[str], bool]) -> None:
    assert said(text)


def test_kind_words_around_a_flat_no_leave_it_one() -> None:
    text = "I'm sorry to say it's not good news this time. It was very close and we all enjoyed meeting you."
    assert told(text, MET) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If you weren't successful we'll tell you why.",
        "Not good news about the trains on Thursday!",
        "You weren't successful last year, but do try again.",
        "Is it not good news that we have two posts?",
        "The 10 o'clock slot got taken, can you do 11?",
        "We hope you were not unsuccessful elsewhere.",
        "You'll hear either way, whether you were successful or not.",
        "You passed! They want to see you again.",
        "They passed your name to the hiring manager.",
        "The team has passed on your CV.",
        "Tom passed on your CV and I would love to chat.",
        "We ran the checks, they passed.",
        "Your references came back and they passed.",
        "Mum passed, so I am away until Monday.",
        "Your check passed, all clear.",
        "If you feel it is not the right fit, tell me.",
        "He thought you were not a great match at first, but Ines changed his mind.",
        "Ines says Tuesday is not a good fit on times.",
        "Sorry you didn't make it for the interview this morning, is all well?",
        "Sorry you did not make it on Thursday, shall we try again?",
    ],
)
def test_what_only_may_be_one_is_none(text: str) -> None:
    assert not says_no_flatly(text)


@pytest.mark.parametrize(
    "text",
    [
        "Still seeing a couple people this week, should know by Friday",
        "We'll know more next week.",
        "We are taking up references and hope to finalize this in the next two weeks.",
        "Things should be settled by the end of the month.",
        "We aim to complete the process within a fortnight.",
        "I should have an answer for you on Monday.",
        "We should be able to decide this week.",
        "We hope to make up our minds by Friday.",
        "Hope to have decided by the end of the week.",
        "A decision will be communicated to the agency by Friday 20th March.",
        "I expect that we will be in a position to make an offer by Friday 20 March.",
        "Thank you for your kind note. The final decision is expected to be made on 20 March.",
    ],
)
def test_who_knows_by_a_day_has_not_decided(text: str) -> None:
    assert knows_by(text)
    assert told(text, MET) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks Robin! We plan to get back to everyone by end of day Thursday.",
        "Good to meet you too. All candidates will be told by Friday.",
        "Nice meeting you as well! I will circle back by Thursday.",
        "Thanks Robin, I appreciate that. We intend to inform all applicants by March 27.",
        "Lovely to talk to you also. I will bring it to our trustees on the 20th and will write to you after that.",
        "How kind. They go through the long list on 20 March, after which I shall be in touch.",
        "No need to thank me, you grafted. got to ask the boss so give us till the weekend and I'll let you know.",
        "Bear with me until Friday and I will ring you.",
        "Thank you for your follow up. We will be completing our interviews next week after the long weekend and "
        "expect to be able to let you know by Friday, October 16th.",
        "We'll finish the remaining interviews after the holiday and will let you know by Friday.",
        "Hi Robin farhan liked you but founders are travelling, will get back by next week wed",
    ],
)
def test_who_tells_by_a_day_has_not_decided_after_an_interview(text: str) -> None:
    assert told(text, MET) == (Category.NO_DECISION, False)


def test_the_interviews_of_the_others_are_no_hour_of_the_readers() -> None:
    assert tells_by("We will complete our interviews next week and expect to be able to let you know by Friday.")


@pytest.mark.parametrize(
    "text",
    [
        "We will let you know by Friday whether you are shortlisted for interview.",
        "I'll let you know the time by Friday.",
        "We are finishing the schedule this week and will let you know by Friday when your interview is.",
        "We are completing first interviews and will let you know by Friday who we will see for a second interview.",
        "Could you let everyone know by Friday?",
        "If you will be late, tell us by noon.",
        "You will see the wards, after which we will tell you about the rota.",
        "Give me till 3 and I'll ring you.",
        "Give us until Friday if you need the room, and we'll let you know.",
    ],
)
def test_who_tells_something_else_by_a_day(text: str) -> None:
    assert not tells_by(text)


@pytest.mark.parametrize(
    "text",
    [
        "hey robin thx for the note. still seeing a couple people this week, should know by friday",
        "hi robin cheers for coming by. still deciding, should know by monday",
    ],
)
def test_passages_that_say_nothing_do_not_make_two_plain_words_doubtful(text: str) -> None:
    answer = classify(letter(f"{text}\n\nT\n", "Re: front desk"), MET)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Please let us know by Friday.",
        "Will you know by Friday?",
        "If you can't come we need to know by Monday.",
        "We will know the room by Friday.",
        "The lift is out, but we should have it sorted by Friday.",
        "Please complete the process by Friday.",
        "You should know by Monday that we open at 8.",
    ],
)
def test_what_else_is_known_by_a_day_is_no_delay(text: str) -> None:
    assert not knows_by(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fancy popping in for a chat?",
        "Do you fancy coming down to meet the girls?",
        "Fancy a trial shift?",
        "Stop by any day after 3 and ask for Mike.",
    ],
)
def test_a_light_word_bids_the_reader_come(text: str) -> None:
    assert bids_lightly(text)
    thanked = f"Thanks for getting in touch! {text} I'm about most mornings before 11."
    assert told(thanked, ASKED) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize("text", ["Fancy that!", "Stop by our stand and see the new ovens.", "We fancy a chat show."])
def test_other_light_words_bid_nobody_come_for_work(text: str) -> None:
    assert not bids_lightly(text)


@pytest.mark.parametrize("said", ["Perfect x", "Lovely, see you then xx", "Sounds good X", "Yes! xxx"])
def test_a_kiss_behind_a_yes_says_no_more(said: str) -> None:
    assert assents(said)
    assert mere_yes(letter(f"{said}\n", "Re: Baker"))


@pytest.mark.parametrize("pay", ["it's 14.50 to start", "$15 starting"])
def test_the_pay_to_start_with_takes_on_who_is_wanted(pay: str) -> None:
    assert takes_on_at_a_rate(["We'd love to have you.", f"{pay}, can you begin Monday at 8?"]) == 0
    assert takes_on_at_a_rate(["We open at 14.50 to start the night."]) is None


@pytest.mark.parametrize(
    "text",
    [
        "Got your number and resume off Seek. Can you do a chat Tuesday afternoon at 2.30 here at the shed?",
        "saw your app on indeed for the front desk. are you still looking? could you come in thurs or fri around 2?",
        "I noticed you applied through ZipRecruiter. Could you come in Thursday at 2 or Friday at 3?",
        "Got your application through Craigslist. Can you come in Tuesday at 3 and talk?",
        "Got your resume off Indeed. Are you available for a working interview next Tuesday at 8?",
        "Thanks for your CV on Reed. Could you do Thursday at 2?",
        "I came across your application for our Firmware Engineer opening. Could you do Thursday at 2 for a call?",
        "I was looking through your application for the Night Porter post. Are you free on Thursday at 2 to talk?",
    ],
)
def test_who_saw_the_application_on_a_board_does_not_write_out_of_the_blue(text: str) -> None:
    assert saw_an_application(text)
    answer = classify(letter(f"Hi Robin {text}\n\nTammy\nPalm Inn\n", "front desk"), Known())
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    "text",
    [
        "I saw your app on the App Store.",
        "We have received your application for a loan.",
        "We have reviewed your application for a visa.",
        "I came across your profile for a role.",
        "We have not seen your application on Indeed yet.",
        "I saw your profile on LinkedIn.",
        "I saw your resume on Indeed.",
        "If you applied through Indeed you will hear from them.",
    ],
)
def test_what_else_is_seen_is_no_application(text: str) -> None:
    assert not saw_an_application(text)


@pytest.mark.parametrize(
    "text",
    [
        "Safety is running your MVR and PSP now, usually takes a couple of days.",
        "Just waiting on the drug screen, then we can get you in.",
        "Still waiting for your DBS check to come back.",
        "We're chasing up your references, I'll shout when they're in.",
        "Awaiting the results of the medical.",
    ],
)
def test_who_waits_for_a_check_has_not_decided(text: str) -> None:
    assert waits_for_a_check(text)
    assert told(f"Good talking to you. {text}", MET) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We are waiting for you to send your references.",
        "Please send your references.",
        "Are you still waiting on your DBS?",
        "Your background check is complete.",
        "We are running late.",
    ],
)
def test_what_the_reader_is_to_do_or_is_done_is_not_waited_for(text: str) -> None:
    assert not waits_for_a_check(text)


def test_what_they_will_have_for_the_reader_by_a_day_they_do_not_know_yet() -> None:
    assert knows_by("I should have something for you by the middle of next week.")
    assert not knows_by("We should have a room for you by Monday.")


@pytest.mark.parametrize(
    ("text", "subject", "category"),
    [
        ("Hope to make up our minds by Friday, will let you know. Greg", "job", Category.NO_DECISION),
        ("You're on the crew, 19 an hour, start Monday 6:30. Bring boots.", "Re: summer crew", Category.OFFER),
        ("You're on the books at 14.50 an hour, first shift Thursday at 7.", "Re: summer job", Category.OFFER),
    ],
)
def test_a_stranger_who_says_it_so_shortly_is_asked_about(text: str, subject: str, category: Category) -> None:
    assert classify(letter(text, subject), Known()).category is category


@pytest.mark.parametrize(
    "text",
    [
        "We will decide whom to interview by Friday.",
        "The panel will decide on the interviews by 20 March.",
        "We will decide whether to come by Monday.",
    ],
)
def test_what_is_decided_by_then_may_be_another_thing(text: str) -> None:
    assert not knows_by(text)


def test_a_side_that_one_plays_for_pays_no_rate() -> None:
    text = "You're on the team, £5 match fee, start Sunday 1pm. Bring whites."
    assert classify(letter(text, "cricket"), Known()).category is Category.UNRELATED


@pytest.mark.parametrize("text", ["We plan to pick somebody by Monday.", "We hope to have chosen somebody by Friday."])
def test_whom_they_pick_by_then_is_nobody_yet(text: str) -> None:
    answer = told(text, MET)
    assert answer == (Category.NO_DECISION, answer[1])


@pytest.mark.parametrize(
    "text",
    [
        "I'm writing to tell you that the committee has not yet reached a decision.",
        "The partners haven't yet been able to come to a conclusion.",
        "The board have not yet made up their minds.",
        "We have not yet appointed.",
    ],
)
def test_who_has_not_yet_decided_waits(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\nThank you for your visit. {text}\n\nDana", "Researcher"), NOBODY)
    assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your mail. The feedback from the panel is awaited as Dr. Lee is on leave.",
        "Management approval is still awaited for your case. We shall get back to you at the earliest.",
        "The result is under process. Same will be communicated to you in due course.",
        "Interview feedback is pending from client side. We will keep you posted.",
    ],
)
def test_who_awaits_the_word_of_others_has_not_decided(text: str) -> None:
    assert told(text, MET) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If you have not yet decided, do tell us.",
        "We have not yet chosen when to hold the interviews.",
        "You have not yet made a choice.",
        "Your feedback is awaited, kindly fill the form.",
        "A decision from you is still pending.",
        "If the feedback is pending, ask me.",
    ],
)
def test_what_is_not_the_choice_is_not_undecided(text: str) -> None:
    assert not has_not_yet_decided(text)


@pytest.mark.parametrize("when", ["", "now ", "just ", "already ", "actually ", "since ", "actually just "])
def test_a_place_is_filled_with_whatever_word_of_time_beside_it(when: str) -> None:
    assert says_no_flatly(f"We have {when}filled this role.")


@pytest.mark.parametrize(
    "text",
    [
        "Your resume is shortlisted from the Naukri database for Finance Controller with one of our esteemed "
        "clients. "
        "Kindly share your updated CV, current CTC and notice period.",
        "Your profile has been picked from our database for a post with a leading bank. Please share your current CTC.",
        "We found your profile on a job portal. Kindly send us your updated resume for a post with our client.",
    ],
)
def test_who_found_papers_in_a_pool_writes_out_of_the_blue(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nVikram", "Opening, Pune"), NOBODY)
    assert answer.category is Category.OUTREACH


@pytest.mark.parametrize(
    "text",
    [
        "Your resume is shortlisted for the position of Finance Controller for which you applied on Naukri.",
        "We have not found your profile on our database.",
        "Your details have been received with thanks.",
    ],
)
def test_who_was_sent_papers_picked_none_from_a_pool(text: str) -> None:
    assert not picked_from_a_pool(text)


@pytest.mark.parametrize(
    "text",
    [
        "It wasn't to be decided until Friday.",
        "Candidates not found suitable will not be contacted.",
        "We are unable to offer you a parking space.",
        "We won't need to take up your references before the interview.",
    ],
)
def test_what_else_is_not_to_be_is_no_flat_no(text: str) -> None:
    assert not says_no_flatly(text)


@pytest.mark.parametrize(
    "text",
    [
        "You scored 52 in the test, and the minimum was 60.",
        "Those with 18 points or more were taken forward. Your total was 15.",
        "Your mark fell short of the required standard.",
        "You did not meet the cut-off mark for this stream.",
    ],
)
def test_who_scored_too_little_is_refused(text: str) -> None:
    assert scored_too_little(letter(text).body.sentences) is not None
    assert told(text, MET)[0] is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "You scored 72, and the minimum was 60.",
        "The minimum is 60. The best had 52.",
        "If your mark is below the threshold you may sit it again.",
        "Bring at least 2 copies. You scored 3 points more than I did at darts.",
    ],
)
def test_who_scored_enough_is_not(text: str) -> None:
    assert scored_too_little(letter(text).body.sentences) is None


@pytest.mark.parametrize(
    "text",
    [
        "Gone, I'm afraid.",
        "sorry duck its gone now",
        "Hi Robin, the job's gone, sorry",
        "ah sorry, filled it yesterday",
        "Sorry, that one's already gone.",
    ],
)
def test_what_has_gone_is_the_post_that_was_applied_for(text: str) -> None:
    assert is_gone(text)
    assert told(text, ASKED) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If it's gone, sorry to bother you.",
        "He has gone, I'm afraid.",
        "Sorry, gone to lunch.",
        "It's gone well so far!",
        "The jobs gone up on the board.",
        "I filled it on the system for you.",
        "Sorry, it's filled with paint.",
        "Has it gone now?",
    ],
)
def test_what_has_gone_otherwise_is_no_post(text: str) -> None:
    assert not is_gone(text)


def test_an_hour_that_has_gone_refuses_nobody() -> None:
    assert told("Sorry, that one's gone now, there is Thursday at 3 or Friday at 10 left.", ASKED) != (
        Category.REJECTION,
        False,
    )


@pytest.mark.parametrize(
    "text",
    [
        "We're not taking anyone on until after Easter.",
        "wont be hiring nobody before the new contract starts, will shout then",
        "They aren't recruiting people till March.",
    ],
)
def test_who_hires_nobody_before_a_day_has_not_decided(text: str) -> None:
    assert has_not_yet_decided(text)


@pytest.mark.parametrize(
    "text", ["We're not taking anyone on, sorry.", "We're not hiring anybody else before you start."]
)
def test_who_hires_nobody_at_all_has(text: str) -> None:
    assert not has_not_yet_decided(text)


def test_a_post_that_somebody_else_has_is_not_one_that_nobody_gets() -> None:
    answer = classify(
        letter("Hi Robin,\n\nGone I'm afraid mate, filled it last night. Sorry!\n\nDana", "Re: Porter"), MET
    )
    assert answer.category is Category.REJECTION
    assert POST_IS_GONE not in {one.signal for one in answer.evidence}
