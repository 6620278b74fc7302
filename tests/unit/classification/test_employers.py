"""Mail to a reader who hires is of no hunt of theirs, whatever its words."""

from __future__ import annotations

import pytest

from agent.classification import classify
from agent.classification.senders.employers import reader_hires
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

TO_ONE_WHO_HIRES = (
    (
        "Payroll clerk",
        "Further to your vacancy for a payroll clerk, I have two good candidates. When can you see them?",
    ),
    ("CVs", "Please find attached four CVs. The first applicant has other interviews, so when could you meet her?"),
    (
        "Thursday",
        "Could you interview a candidate for the analyst role on Thursday at 2? Dana will be in the room too.",
    ),
    ("Reminder", "Your interview with Jane Doe was yesterday. Please submit your scorecard so that we can decide."),
    ("Maths tutor", "I saw your advert and would like to apply. I could come for an interview on Saturday at ten."),
    ("Nanny", "Please find attached my CV. I am free for an interview on Monday or Tuesday after five."),
    ("Interview", "Could you do Monday at 2pm to interview a candidate for the Studio Assistant role?"),
    (
        "Tomorrow",
        "I've put you down for the 10am interview with the designer candidate. You ask the technical questions.",
    ),
    ("Friday", "Can you join me for the second interview with Tom Price at 2? He's up for the analyst role."),
    ("Helper", "I am writing to enquire about your vacancy. When would you like to meet me for an interview?"),
)


@pytest.mark.parametrize(("subject", "text"), TO_ONE_WHO_HIRES)
def test_mail_to_a_reader_who_hires_is_of_no_hunt(subject: str, text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application. Could you meet the other candidates and the panel on Thursday at 2?",
        "I have put you forward with three other candidates for the vacancy. When could you see the client?",
        "I am writing to ask whether you are still interested in the position.",
        "We have received CVs from forty applicants, and are still interviewing candidates for the role.",
        "Please attach your CV, and we will send it on with the CVs of two others.",
        "You are our preferred candidate, and your interview with the board is on Monday at 2.",
        "You will hear from us once the interviews with the other candidates are over.",
        "She would like to see you for the interview on Friday, as you are a strong candidate for the role.",
        "The scorecards are in, and the candidates will be discussed on Monday.",
    ],
)
def test_mail_to_an_applicant_is_not_taken_for_it(text: str) -> None:
    assert not reader_hires("Your application", [text])
