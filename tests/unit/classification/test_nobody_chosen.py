"""A search that ends without anybody refuses the reader, whom it need not mention."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.nobody_chosen import chooses_nobody
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    "said",
    [
        "We will re-advertise the post, as none of the candidates really matched what the ward needs.",
        "None of the people we saw was quite right, so the job goes back in the paper on Friday.",
        "No appointment was made. Thank you for your time.",
        "Of the four we met nobody ticked every box, so we begin again.",
        "The board has decided to reopen the search.",
        "We did not make an appointment on this occasion.",
        "Walt and I have agreed to start over with a different job description.",
        "We won't be choosing from this group.",
        "The board is not appointing anyone from this shortlist.",
        "The round hasn't closed and Oz has decided not to hire a data engineer this year after all.",
        "The trustees have decided against appointing anyone. I'd love to stay in touch.",
    ],
)
def test_nobody_is_chosen(said: str) -> None:
    for known in (MET, replace(MET, interview_held=False)):  # or where the last one was called off
        found = classify(letter(f"Dear Robin,\n\n{said}\n\nDana Fisk", "Re: Clerk"), known)
        assert (found.category, found.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "said",
    [
        ["We reopen the search to widen the pool.", "Your application remains under consideration."],
        ["The job will be re-advertised.", "You will be carried over to the new round."],
        ["The post will be re-advertised, there is no need to reapply."],
        ["No appointment is needed, just walk in."],
        ["None of the others matched what we are after."],
        ["Nobody right now knows when the budget is signed."],
        ["Nobody has met the director, who decides."],
        ["So far nobody ticked every box, but you come close."],
        ["Would you mind if we reopened the search?"],
        ["The board has decided not to appoint until the autumn."],
        ["We may start over with a new brief."],
        ["We start the day over with a new search of the building."],
        ["Oz has decided not to hire an engineer this year, he'd rather have two."],
        ["They have decided not to recruit through agencies."],
        ["We decided not to appoint from the first round.", "We would like to see you again on Monday."],
        [
            "We have decided not to fill the Clerk post.",
            "There is another role that I would like to talk to you about.",
        ],
    ],
)
def test_the_reader_may_still_be_in_it(said: list[str]) -> None:
    assert chooses_nobody(said) is None
