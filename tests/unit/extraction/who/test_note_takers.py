"""Who takes notes, or only watches, interviews nobody."""

from __future__ import annotations

import pytest

from agent.extraction.who.note_takers import note_takers
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    "said",
    [
        "Bo Lind will sit in to take the minutes but won't be asking questions.",
        "Note-taker: Bo Lind, HR",
        "Scribe: Bo Lind",
        "Ada Byrne, Bo Lind (taking notes)",
        "Ada Byrne and Bo Lind (HR, note-taker)",
        "Bo Lind, who will be taking notes, and Ada Byrne",
        "Bo Lind from HR will be there to take minutes",
        "Notes will be taken by Bo Lind.",
        "Bo Lind will only observe.",
        "Bo Lind joins us as a scribe.",
    ],
)
def test_who_takes_notes(said: str) -> None:
    assert note_takers((said,)) == ("Bo Lind",)


@pytest.mark.parametrize(
    "said",
    [
        "Bo Lind will ask you about the notes.",
        "Bo Lind will take 20 minutes to show you around.",
        "Bo Lind will go through your notes.",
        "Bo Lind will watch you teach and ask questions.",
        "You have forty minutes with Bo Lind.",
    ],
)
def test_who_speaks_of_notes_takes_none(said: str) -> None:
    assert note_takers((said,)) == ()


@pytest.mark.parametrize(
    "note",
    ["Bo Lind will sit in to take notes.", "Note-taker: Bo Lind", "Bo Lind from HR is there to take the minutes."],
)
def test_no_note_taker_is_thanked(note: str) -> None:
    text = f"Your interview is on Thursday 12 March at 10am with Ada Byrne and Tom Weber.\n{note}"
    (claim,) = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == ["Ada Byrne", "Tom Weber"]


@pytest.mark.parametrize(
    "said",
    [
        "The interview on Thursday will be led by Ada Byrne, with Bo Lind taking notes.",
        "You will see Ada Byrne, while Bo Lind takes notes.",
    ],
)
def test_whoever_is_beside_a_note_taker_interviews(said: str) -> None:
    assert "Ada Byrne" not in note_takers((said,))
