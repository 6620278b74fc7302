"""Whom the user meets, told in other orders: behind the writer, one after the other, the family's name first."""

from __future__ import annotations

import pytest

from agent.extraction.who.introductions import named_in_text
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "With me will be Mrs Joyce Tanner, our treasurer, and Canon Alun Price.",
            ["Joyce Tanner", "Alun Price"],
        ),
        ("With you on the day will be Pru Elms, who owns it, and Mr Ganesh Rao.", ["Pru Elms", "Ganesh Rao"]),
        ("With us on the day will be Ada Lund and Bo Ek.", ["Ada Lund", "Bo Ek"]),
        ("She will join us, along with Petra Zoll from the hardware group.", ["Petra Zoll"]),
        (
            "You will be seen by Kirsten Vogel (COO) first and at 1.30 by the founder, Ralph Sable.",
            ["Kirsten Vogel", "Ralph Sable"],
        ),
        (
            "Interviewers: Ferreira, Ana (Head of Works); Whitlock, Jonty.",
            ["Ana Ferreira", "Jonty Whitlock"],
        ),
        ("Board: Cdr M. J. Astley, Dr Wes Tan.", ["M. J. Astley", "Wes Tan"]),
        ("Ruth Adair sees you at 10am and Tom Ball is interviewing you at 11am.", ["Ruth Adair", "Tom Ball"]),
        ("Ruth Adair sees you at reception and takes you up.", []),
        ("Ruth Adair sees you as a strong candidate.", []),
        ("Time\tInterviewer\tTopic\n10:00\tRuth Adair\tSQL\n10:45\tTom Ball\tPython", ["Ruth Adair", "Tom Ball"]),
        ("With me are two colleagues.", []),
        ("Offices: Leeds, York; Bristol, Bath.", []),
        ("Meet us along with other applicants in Leeds.", []),
    ],
)
def test_everybody_is_heard(text: str, names: list[str]) -> None:
    assert [one.name for one in named_in_text(text)] == names


def test_nobody_interviews_themselves() -> None:
    text = (
        "Interviews will run as follows on Monday 16 March:\n\n"
        "Time\tCandidate\n09:30\tA.K.\n10:30\tRobin Vale\n11:30\tS.P.\n\nEdda Thorne\n"
    )
    found = read(mail(text, "Your interview"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.start is not None for one in found] == [True]
    assert "Robin Vale" not in {one.name for claim in found for one in claim.people}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Panel: D. Kim, Iona McRae", {"Dana Kim": "dana.kim@northwind-robotics.com", "Iona McRae": ""}),
        ("Panel: D Kim, Iona McRae", {"Dana Kim": "dana.kim@northwind-robotics.com", "Iona McRae": ""}),
        ("Panel: E. Kim, Iona McRae", {"E. Kim": "", "Iona McRae": ""}),
        ("Panel: R. Vale, Iona McRae", {"Iona McRae": ""}),
    ],
)
def test_initials_are_those_of_whom_the_mail_knows(text: str, told: dict[str, str]) -> None:
    found = read(
        mail(f"Your interview is on Monday 16 March at 2pm.\n\n{text}\n\nDana Kim"), Category.INTERVIEW_CONFIRMATION
    )
    assert {one.name: one.address for claim in found.interviews for one in claim.people} == told
