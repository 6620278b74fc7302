"""What stands still until the reader has handed something in, which refuses nobody."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True)
HELD_UP = [
    "Your application will not be considered until all required steps are complete. Log in to finish.",
    "We are unable to move your application forward without a completed availability form. Please fill it in here.",
    "Your application can't be taken any further until you have returned the form. Please do so today.",
    "We won't be able to progress your application unless you submit two references. Send them to me, please.",
    "Your application is not able to be assessed until you finish the last two sections. Please complete them.",
]
OVER = [
    "We won't be able to consider you until you have finished your qualification. Do get in touch then.",
    "We cannot take your application further unless you hold a heavy goods licence, so send us a new one when you do.",
    "We will not be taking your application forward. Until your profile is complete nobody else sees it: finish it.",
]


@pytest.mark.parametrize("text", HELD_UP)
def test_what_waits_for_the_reader_is_asked_of_them(text: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nTalent team"), TIED)
    assert (answer.category, answer.needs_review) == (Category.INFORMATION_REQUEST, False)


@pytest.mark.parametrize("text", OVER)
def test_who_lacks_what_no_form_gives_is_refused(text: str) -> None:
    assert classify(letter(f"Dear Robin,\n\n{text}\n\nTalent team"), TIED).category is Category.REJECTION


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The requisition has been put on hold while we plan headcount. You're still a strong candidate and I'll reach "
         "back out as soon as it opens up again. Sorry I don't have better news today.", Category.NO_DECISION),
        ("Hiring for this role is paused until July. I wish I had happier news, and will circle back then.",
         Category.NO_DECISION),
        ("The position has been put on hold while they look at the budget. Nothing to do with you, I'd still like to "
         "have you on the team. I'll reach out as soon as it is released.", Category.NO_DECISION),
        ("Hiring is paused for the moment and I cannot proceed with your application until it resumes. Sit tight.",
         Category.NO_DECISION),
        ("The req is frozen until the new budget, so we aren't able to make any offers yet. We'd all love to have you "
         "here and I'll write as soon as I can.", Category.NO_DECISION),
        ("The role is on hold, and we are unable to move forward with your application at this time. We wish you well.",
         Category.REJECTION),
        ("The second role is on hold, but we'd love to have you as Team Lead: the offer letter is attached.",
         Category.OFFER),
        ("The requisition has been canceled, and we will no longer be filling it. I'm sorry I don't have better news.",
         Category.REJECTION),
        ("The other role is on hold, and for this one we have chosen somebody else. I wish I had better news.",
         Category.REJECTION),
    ],
)  # fmt: skip
def test_regret_for_a_post_on_hold_refuses_nobody(text: str, category: Category) -> None:
    known = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Product Analyst"), known)
    assert (answer.category, answer.needs_review) == (category, False)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Head office has put a freeze on all vacancies until the new financial year, so we are not able to take this "
         "one further just now. I will come back to you as soon as it is lifted.", Category.NO_DECISION),
        ("Head office has frozen all hiring, so I can't take this any further for now. I'll be in touch once it's "
         "lifted.", Category.NO_DECISION),
        ("We are unable to progress this at present because the budget is not signed off. I will write as soon as it "
         "is.", Category.NO_DECISION),
        ("We cannot proceed with the role right now as the CFO has paused all spending. I'll contact you when that "
         "changes.", Category.NO_DECISION),
        ("There is a hiring freeze, and so we are not able to take your application further.", Category.REJECTION),
        ("Head office has frozen all vacancies, so we will not be taking this any further. I will write when it ends.",
         Category.REJECTION),
        ("Hiring is frozen and we cannot proceed for now. We have closed your application and I'll be in touch once "
         "another vacancy comes up.", Category.REJECTION),
        ("We paused hiring and cannot go on for now; for this post we have chosen another candidate. I'll be in touch "
         "once it's lifted.", Category.REJECTION),
        ("We are not able to take your application further for now. We'll let you know when a suitable role opens up.",
         Category.REJECTION),
    ],
)  # fmt: skip
def test_what_is_halted_for_all_until_they_write_again_refuses_nobody(text: str, category: Category) -> None:
    known = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Product Analyst"), known)
    assert answer.category is category or (answer.needs_review and category is Category.REJECTION)
    assert not answer.needs_review or category is Category.REJECTION
