"""Plans of a day: that an invitation may be one, and whose part is moved while the rest stands."""

from __future__ import annotations

import pytest

from agent.extraction.who.parts_moved import moved_alone
from agent.model.mail import Category, ClaimKind, Part
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (("Ada is out sick, so we'll move that one to Friday at 10.",), "Ada"),
        (("We need to move your chat with Omar Reed to Thursday at 2pm.",), "Omar Reed"),
        (("Omar has a conflict on Tuesday.", "We'll push his session to Wednesday at 9."), "Omar"),
        (("Ada's slot has been moved to 3pm.",), "Ada"),
        (("Ada Byrne can't make Thursday, so her part will be moved to Friday at 1.",), "Ada Byrne"),
        (("Ada can't make it, so Omar will take that one.",), ""),
        (("I'll move your interview to Friday at 10.",), ""),
        (("Petra will move that one along once Ada is back.",), ""),
        (("We moved the office to Leeds.",), ""),
        (("Ada is away next week.", "We will decide by Friday."), ""),
    ],
)
def test_whose_it_is(said: tuple[str, ...], name: str) -> None:
    found = moved_alone(said)
    assert (found[0].name if found else "") == name


def test_they_take_part_at_the_new_time() -> None:
    said = (
        "Hi Robin,\n\nAda is out sick, so we'll move that one to Friday, March 13 at 10am. The rest stays as planned.\n"
    )
    found = read(mail(said, "Re: Your day with us"), Category.INTERVIEW_CONFIRMATION)
    assert [[one.name for one in claim.people] for claim in found.interviews] == [["Ada"]]
    assert [claim.move is not None for claim in found.interviews] == [True]
    assert Part.ABSENT not in {one.part for one in found.people}


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("1:00 - 1:30 PM  Ada Byrne, Site Lead\n1:30 - 2:00 PM  Omar Reed, Buyer\n", ClaimKind.SET),
        ("1:00 - 1:30 PM\n1:30 - 2:00 PM\n", ClaimKind.OFFERED),  # two slots
        ("1:00 - 1:30 PM with Ada Byrne\n2:30 - 3:00 PM with Ada Byrne\n", ClaimKind.OFFERED),  # when she is free
    ],
)
def test_an_invitation_with_a_host_for_each_part_is_a_plan(lines: str, kind: ClaimKind) -> None:
    said = f"We'd like to have you in for the last round. For Thursday, March 12:\n\n{lines}\nSee you there.\n"
    found = read(mail(said), Category.INTERVIEW_INVITATION).interviews
    assert [one.kind for one in found] == [kind, kind]
