"""For whom an interview moves: who falls ill holds it later; and who only joins leaves the writer there."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    "why",
    [
        "Mrs Hallam has been taken ill",
        "Mrs Hallam has come down with the flu",
        "Mrs Hallam has called in sick",
        "Mrs Hallam has caught covid",
    ],
)
def test_who_fell_ill_holds_it_at_the_new_time(why: str) -> None:
    said = (
        f"Hi Robin,\n\n{why} and so we have to postpone the interviews. Yours will be on Wednesday 18 March at 1pm.\n"
    )
    found = read(mail(said, "Your interview"), Category.INTERVIEW_CHANGE)
    assert [(one.name, one.part) for one in found.people if "Hallam" in one.name] == [("Hallam", Part.INTERVIEWER)]


def test_who_cannot_come_to_the_new_time_does_not() -> None:
    said = "Hi Robin,\n\nYour interview is now on 13 March at 10. Ruth Hallam was taken ill, so it is only me.\n"
    found = read(mail(said, "Your interview"), Category.INTERVIEW_CHANGE)
    assert ("Ruth Hallam", Part.INTERVIEWER) not in {(one.name, one.part) for one in found.people}


@pytest.mark.parametrize("joins", ["will join also", "will join us as well"])
def test_who_joins_does_so_beside_the_writer(joins: str) -> None:
    said = f"Hi Robin,\n\nWednesday at 10 it is. Mr. Olaf Brandt (Head of Sales) {joins}.\n"
    found = read(mail(said, "Re: Your application"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [[one.name for one in claim.people] for claim in found] == [["Dana Kim", "Olaf Brandt"]]


@pytest.mark.parametrize(
    "said",
    [
        "Ruth's off poorly so I'm on my own in the shop tomorrow - could we do it by phone instead? Same time.",
        "Our receptionist Ruth is off sick tomorrow so can we do it on Zoom instead? Same time.",
        "My daughter Ruth is ill, can we do it by video instead? Same time.",
        "Ruth is off sick so it's only me. Could you come on Thursday instead?",
    ],
)
def test_who_is_away_while_the_writer_holds_it_is_not_met(said: str) -> None:
    found = read(mail(f"Hi Robin,\n\n{said}\n", "Re: our chat"), Category.INTERVIEW_CHANGE)
    held = [one for claim in found.interviews for one in claim.people]
    assert not any("Ruth" in one.name and one.part is Part.INTERVIEWER for one in (*found.people, *held))
