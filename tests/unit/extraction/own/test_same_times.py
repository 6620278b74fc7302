"""Other times for which the user asks by the one that stands: "could we do Thursday at the same time?"."""

from __future__ import annotations

from datetime import date

import pytest

from agent.model.mail import Category, ClaimKind, Move
from tests.unit.extraction.mails import mail, read


def asked(text: str) -> list[Move | None]:
    found = read(mail(text, "Re: Interview"), Category.OWN).interviews
    return [one.move for one in found if one.kind is ClaimKind.OFFERED]


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Is there any chance of Thursday at the same time?", Move(on=date(2026, 3, 12))),
        ("Could we do the same time on Friday 20 March instead?", Move(on=date(2026, 3, 20))),
        ("Would the same time next week be possible?", Move(days=7)),
        ("Could we start half an hour later?", Move(minutes=30)),
        ("Thursday works for me. Same time?", Move(on=date(2026, 3, 12))),
        ("Thursday is fine. Shall we say the same time?", Move(on=date(2026, 3, 12))),
        ("Could we do Thursday instead?", Move(on=date(2026, 3, 12), hour_open=True)),
        ("Something came up on Tuesday. Could we do Thursday?", Move(on=date(2026, 3, 12), hour_open=True)),
        ("Any chance we could move it to Friday 20 March?", Move(on=date(2026, 3, 20), hour_open=True)),
        ("Could we do Thursday instead of Tuesday?", Move(on=date(2026, 3, 12), of=date(2026, 3, 10), hour_open=True)),
    ],
)
def test_what_the_user_asks_for_by_the_old_time_is_kept(text: str, move: Move) -> None:
    assert asked(f"Hi Dana,\n\n{text}\n\nRobin\n") == [move]


@pytest.mark.parametrize(
    "text",
    [
        "I was there at the same time on Thursday.",
        "Could we do Thursday at 3?",
        "Thursday or Friday at the same time?",
        "Could we do Thursday or Friday instead?",
        "Would Thursday suit?",
        "I could move my shift on Thursday.",
    ],
)
def test_what_is_no_such_question_asks_for_nothing(text: str) -> None:
    assert asked(f"Hi Dana,\n\n{text}\n\nRobin\n") == []
