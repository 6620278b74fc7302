"""A weekday named alone in an answer is that on the date by which the mail that is answered called it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.model.mail import Category
from tests.unit.extraction.interview.test_new_times import NEW_YORK
from tests.unit.extraction.mails import mail, read

CONFIRMED, CHANGED = Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE


def told(answer: str, asked: str, category: Category, in_reply_to: str = "<two@vale.example>") -> list[str]:
    quoted = "\n".join(f"> {line}" for line in asked.splitlines())
    text = f"{answer}\n\nTess\n\nOn Mon, Mar 9, 2026 at 9:00 AM, Robin Vale <robin@vale.example> wrote:\n\n{quoted}\n"
    found = read(replace(mail(text, "Re: Interview"), in_reply_to=in_reply_to), category).interviews
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start]


@pytest.mark.parametrize(
    ("asked", "answer", "category", "expected"),
    [
        ("Would Thursday the 19th be possible?", "Thursday at 4:30 it is.", CONFIRMED, "19 16:30"),
        ("Would Thursday 19 March be possible?", "Thursday is hard at 3, but we could do 4.30.", CHANGED, "19 16:30"),
        ("I am free on March 27.", "Great, let's meet on Friday at 10 am.", CONFIRMED, "27 10:00"),
        ("I am free on March 27.", "Great, let's meet this Friday at 10 am.", CONFIRMED, "13 10:00"),
        ("I am free on March 27.", "Great, let's meet on Friday the 13th at 10 am.", CONFIRMED, "13 10:00"),
        ("I am free on March 27.", "Sooner would be good: let's meet on Friday at 10 am.", CONFIRMED, "13 10:00"),
        ("I am free on March 27.", "Great, let's meet on Thursday at 10 am.", CONFIRMED, "12 10:00"),
        ("I can't do March 27, but I'm free before.", "Great, let's meet on Friday at 10 am.", CONFIRMED, "13 10:00"),
        ("I am free on March 20, or on March 27.", "Great, let's meet on Friday at 10 am.", CONFIRMED, "13 10:00"),
        ("I am free on March 13 and March 27.", "Great, let's meet on Friday at 10 am.", CONFIRMED, "13 10:00"),
        ("I could start on September 25.", "Great, let's meet on Friday at 10 am.", CONFIRMED, "13 10:00"),
    ],
)
def test_the_date_of_the_question_is_that_of_the_answer(
    asked: str, answer: str, category: Category, expected: str
) -> None:
    assert told(answer, asked, category) == [expected]


def test_what_answers_nothing_has_its_own_days() -> None:
    assert told("Thursday at 4:30 it is.", "Would Thursday the 19th be possible?", CONFIRMED, "") == ["12 16:30"]
