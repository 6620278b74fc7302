"""A refusal that is taken back, and what only speaks of one."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.second_thoughts import (
    answers_that_it_is_none,
    denies_a_refusal,
    is_only_narrowly,
    may_only_report,
    takes_back,
)
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
BACK = [
    "I know that we told you on Monday last week that you hadn't been selected, but our first choice has dropped "
    "out. "
    "Would you still be interested?",
    "The mail of this morning that said you had been unsuccessful was an error on our side. You are in the next round.",
    "I wrote yesterday to say you were unsuccessful. I am delighted to say that a second post has come up, and we'd "
    "like to offer you that.",
    "Although we were unable to offer you the job last month, another one has opened up and we would like to see you "
    "again.",
    "The person we appointed has decided not to take it up. Are you still available?",
    "Our first choice has withdrawn. The panel has asked me to find out whether you would still take up the post.",
    "The candidate we chose has pulled out. Will you still join us on the terms advertised?",
    "A rejection letter went out to you by mistake. Your interview stands.",
    "You will have had a message from us this morning telling you that you had not been selected. It was meant for "
    "somebody else and I am very sorry. Your application is with the panel and nothing has been decided.",
    "The rejection you received last night should not have gone out. A colleague clicked 'reject all' in the wrong "
    "folder. We have not yet started on the applications for this post.",
    "Please disregard our email of 4 March stating that your application had been unsuccessful. It was sent to all "
    "applicants by our provider. Shortlisting takes place next week.",
    "Two weeks ago I wrote to you that we had gone with somebody else. He lasted four days. If you are still free I "
    "would like to have you: same money, same van.",
    "In our letter of 12 May we told you that another candidate had been appointed. She has since accepted a post "
    "elsewhere. The board would now like the appointment to go to you.",
    "As you know, we had to tell you in January that the job had gone to another applicant. That person has now "
    "resigned, and so the post passes to you if you will have it.",
    "Last week's letter telling you that you hadn't been shortlisted was a mistake. You are still in.",
    "A letter went out on Monday saying that we wouldn't be taking you further. It should not have. We will read "
    "your papers next week.",
    "You may have had a mail saying that you had been unsuccessful. Please tear it up, there is no list yet.",
    "A letter of 28 May told you that the post had been filled by another candidate. It was issued in error and is "
    "hereby withdrawn; no appointment has been made.",
    "As you know we'd gone with someone else. She lasted a week! Would you still want it? Ring me.",
    "You applied before: your earlier application, for Porter, was unsuccessful. Your new application, for Ward "
    "Clerk, "
    "will be read after the closing date.",
]


@pytest.mark.parametrize("text", BACK)
def test_a_refusal_is_taken_back(text: str) -> None:
    sentences = letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk").body.sentences
    assert takes_back(sentences)
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry to say you were unsuccessful. You were our second choice: if the preferred candidate declines, we "
        "will be in touch.",
        "Unfortunately you have not been successful. Your mail was in my spam by mistake, hence the delay.",
        "Although we were unable to offer you the role, we would like to keep your details.",
        "Following your interview last week, I regret that we cannot offer you the post. We would like to wish you "
        "luck.",
        "Further to our call yesterday, you have not been selected. Our preferred candidate has accepted.",
        "We are sorry that we told you so late last week. You were not selected.",
        "We regret to inform you that yesterday's offer letter was issued in error. You are not in the next round.",
        "We regret that our mail of Monday, which said that you had been successful, was sent by mistake.",
        "I am sorry to say you were not selected, and apologise for our mistake in writing otherwise yesterday.",
        "You were told in error that you had been shortlisted; you have not been selected.",
        "Please ignore yesterday's mail, which invited you to an interview. You have not been shortlisted.",
        "Your earlier application was unsuccessful as you had no licence. The same holds for the new application: we "
        "cannot take you forward.",
        "You should have heard this from me and not from the portal: we have appointed another candidate. She has "
        "since "
        "accepted. I'm sorry that the automatic message went out first.",
        "Our first choice withdrew, and we have now gone with somebody from our Leeds office instead.",
        "We told you in May that we had chosen another candidate. She has since left, and we have now appointed "
        "somebody else.",
    ],
)
def test_a_refusal_stands(text: str) -> None:
    assert not takes_back(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk").body.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "A mail will have told you that the vacancy is closed. That was the advert; our choice is still to be made.",
        "The portal may show the post as filled. We have not decided anything.",
        "If the website says that you were unsuccessful, please ignore it: no decision has been taken.",
        "Your account lists the role as no longer available, which is not the case.",
        "I was sorry to hear you were turned down by Marlow's. You'll find something.",
        "We were sad to learn that you had been unsuccessful there. You'll find something.",
    ],
)
def test_what_a_site_says_is_surely_no_refusal(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry that our letter said nothing of why you were unsuccessful.",
        "As our mail of Monday said, the post has been filled, and we wish you well.",
        "You have not been successful. We are still looking for a cook.",
        "I am sorry to say that you were turned down.",
    ],
)
def test_who_refuses_may_say_what_was_said(text: str) -> None:
    assert not may_only_report(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk").body.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "Please don't read the silence as a no.",
        "I wouldn't take it as a rejection, he was just as slow last year.",
        "That they see others doesn't mean that you're out.",
        "The post being advertised again isn't a refusal.",
        "You have not been rejected, whatever the portal says.",
        "I'd be misleading you if I said you were out.",
        "You aren't out of it.",
        "No one has been rejected and no one hired. The freeze on hiring must lift first.",
        "Unfortunately I must disappoint you, but only as to the date: nobody has been turned down or taken on.",
        "Nobody has been chosen and nobody turned down, we need until April.",
    ],
)
def test_a_refusal_that_is_denied_leaves_it_open(text: str) -> None:
    assert denies_a_refusal(text)
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: News"), TIED).category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "You have not been turned down for lack of effort, but we went with somebody else.",
        "If you are not rejected by Friday you are in.",
        "I'd be lying if I said it was close.",
        "Nobody was turned down lightly, and I am sorry that you were.",
        "If nobody has been rejected by then, you will hear on Monday.",
    ],
)
def test_what_denies_no_refusal(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: News"), TIED)
    assert not denies_a_refusal(text) or answer.category is Category.REJECTION


def test_who_has_turned_nobody_down_surely_waits() -> None:
    text = "Unfortunately I must disappoint you, but only as to the date: no one has been turned down or taken on."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: News"), TIED)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


def test_comfort_beside_a_refusal_denies_nothing() -> None:
    text = "I'm afraid it's a no for this post. It isn't a rejection of your abilities, and we hope to see you again."
    assert classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: News"), TIED).category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "You're so welcome! And no, they went with somebody else for the harvest supper. See you soon!",
        "The driver's job that you asked about for your sister is gone, we hired somebody on Monday. See you Saturday.",
        "As I said on the day, unsuccessful candidates will hear by post and the successful one by telephone.",
    ],
)
def test_what_refuses_another_thing_or_whoever_is_surely_no_refusal(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we have decided to go with another candidate for this role. We wish you all the best.",
        "I'm sorry to say that you were unsuccessful. Hope to see you at one of our open days.",
    ],
)
def test_a_refusal_that_looks_forward_to_nobody_is_sure(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


def test_a_yes_or_a_no_to_come_is_no_refusal() -> None:
    answer = classify(letter("Dear Robin,\n\nYou'll get a yes or a no from me by Friday.\n\nDana", "Re: Clerk"), TIED)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "A list of those turned down went out by mistake. Your name is not on it.",
        "They've struck four names off the list and yours isn't one of them. Sit tight.",
        "We have let five people know that they are not going further. You are not one of the five. More next week.",
        "Four candidates have been turned down so far. You're not one of the four.",
    ],
)
def test_who_is_not_among_the_refused_is_not_refused(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Did we turn you down? Not at all! We just haven't got the sign-off from finance.",
        "You asked whether silence means no. It doesn't. We simply have not got round to deciding.",
        "You ask if you've been ruled out. You haven't. The panel sits on Tuesday.",
        "Is this a no? No! The budget has to be passed first.",
    ],
)
def test_who_asks_whether_it_was_a_refusal_and_denies_it_refuses_nobody(text: str) -> None:
    assert answers_that_it_is_none(letter(text).body.sentences) is not None
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Did we turn you down because of your accent? Not at all! Joan simply has ten years on you.",
        "Is that a no for good? Not at all. For this post, though, we have taken Joan on.",
        "You asked whether you were rejected over the salary. You were not. The board chose somebody with a licence.",
        "Did we reject you? Not as such. The post has been filled by somebody else.",
    ],
)
def test_who_denies_only_the_reason_may_have_refused(text: str) -> None:
    assert answers_that_it_is_none(letter(text).body.sentences) is None
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.NO_DECISION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Following up: the team has landed on a shortlist of two for Staff PM, you being one. The req was nearly "
        "closed on us last week, but it survived. More by the 19th.",
        "The post was almost scrapped in the budget round. It wasn't, and we meet on Friday.",
        "We were on the point of turning everyone down, frankly, but the MD wants to see the figures again first.",
    ],
)
def test_what_nearly_came_to_it_is_surely_no_refusal(text: str) -> None:
    assert is_only_narrowly(letter(text).body.sentences)
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


def test_a_post_that_nearly_went_to_the_reader_went_to_another() -> None:
    text = "Dear Robin,\n\nThe role has now been filled. It nearly went to you, for what it's worth.\n\nDana"
    answer = classify(letter(text, "Re: Clerk"), TIED)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "Last year we told you that you were unsuccessful. This year I would much rather tell you something else, but "
        "I have to wait for the Dean.",
        "You'll remember that you weren't selected last spring. For this round the panel is still reading.",
    ],
)
def test_a_refusal_of_last_year_is_surely_none_now(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry to say you were not selected. We did enjoy meeting you last summer, too.",
        "As last year, the standard was very high and unfortunately you have not been successful.",
        "We have told three people that they are going further. You are not one of the three, I'm sorry.",
    ],
)
def test_a_refusal_beside_last_year_is_one(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Re: Clerk"), TIED)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "The Pune position has been closed. For Hyderabad, where you have applied, we are awaiting budget approval.",
        "The other role you applied to, QA Manager, has gone to someone else. This one is still with the panel.",
    ],
)
def test_what_refuses_beside_what_is_still_waited_for_is_never_sure(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Test Lead"), TIED)
    assert answer.needs_review or answer.category is not Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "We have gone with somebody else this time. If we pick up the council job in winter I'll be in touch.",
        "Unfortunately you have not been successful on this occasion. Sorry that it took us so long to decide.",
        "I am sorry to tell you that you have not been successful. The post has been offered to another candidate.",
    ],
)
def test_who_is_refused_and_waits_for_nothing_is_surely_refused(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Test Lead"), TIED)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)
