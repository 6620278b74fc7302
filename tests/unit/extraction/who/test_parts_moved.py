"""Whose part of a day a change moves, by its own words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from agent.extraction.who.parts_moved import whose_part
from agent.model.mail import Category, ClaimKind, Move
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Could we move your interview with Ada to Thursday at 3?", ["Ada"]),
        ("I need to reschedule the design session with Bo Lind. The rest stays.", ["Bo Lind"]),
        ("We have moved Ada's slot to 4pm.", ["Ada"]),
        ("Your call with Bo needs to be moved to Friday at 9.", ["Bo"]),
        ("Would it be ok to do the chat with Ada on Monday instead?", ["Ada"]),
        ("The talk with Bo has been postponed.", ["Bo"]),
        ("Quick change: Bo's slot moves to 2:00 PM. Ada stays at 10.", ["Bo"]),
        ("Ada's has to move: it's now Thursday at 1pm. Bo's stays as it is.", ["Ada"]),
        ("Ada's moved to our Leeds office.", []),
        ("Ada's session has been pushed to 4.", ["Ada"]),
        ("Ada's session has been moved to 1:30 PM. Everything else stays.", ["Ada"]),
        ("Your call with Bo needs to be moved to Friday at 9; the other interviews are unchanged.", ["Bo"]),
        ("Ada's session looks at how you plan. It has moved online.", []),
        ("Dana reschedules your chat with Ada to Friday at 9.", ["Ada"]),
        ("Ada is off tomorrow and joins you on Thursday at 11 instead. Everything else stays.", ["Ada"]),
        ("Ada has been called to Leeds tomorrow, so she will now see you on Thursday at 3.", ["Ada"]),
        ("Ada is off tomorrow, so Bo will see you instead.", []),
        ("Ada is in Leeds tomorrow and will see you at 9.", []),
        ("Ada is out sick so I've taken her session off tomorrow. The other two stay as they are.", ["Ada"]),
        ("Ada can't make it tomorrow. We're dropping her slot, the rest stays.", ["Ada"]),
        ("Ada and her team moved offices, so we have taken her picture down.", []),
        ("Ada is ill and Bo is away, so we have cancelled their session.", []),
        ("We need to reschedule your interview.", []),
        ("I have to move both interviews, your chat with Ada included.", []),
        ("We need to move the interview with Ada and all sessions after it.", []),
        ("Ada is ill, so we have to move your interviews.", []),
        ("Could we move the call with the team to Monday?", []),
        ("Ada moved to our Leeds office. Your interview with Bo is on Friday at 9.", ["Bo"]),
    ],
)
def test_whose_talk_is_moved(text: str, names: list[str]) -> None:
    assert [one.name for one in whose_part(text)] == names


def test_a_time_that_stands_with_somebody_else_is_not_the_new_one() -> None:
    text = (
        "Ada is out tomorrow and will now see you on Thursday instead, same time. You still meet Bo at 9:30 tomorrow."
    )
    claim, stays = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [one.name for one in claim.people] == ["Ada"]
    assert claim.start is None
    assert ([one.name for one in stays.people], stays.move) == (["Bo"], Move())
    assert claim.move == Move(on=date(2026, 3, 12), of=date(2026, 3, 10))


def test_a_time_that_stands_is_told_from_anothers_by_the_name_and_not_by_the_title() -> None:
    """ "Mr" begins "Mrs"."""
    text = (
        "Mr Lind has a cold and will see you on Friday 13 March at 4 instead. "
        "Mrs Moss will see you on Thursday at 10 as arranged."
    )
    claims = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [one.start for one in claims if one.kind is not ClaimKind.OFF] == [datetime(2026, 3, 13, 20, tzinfo=UTC)]


def test_who_still_meets_the_reader_keeps_the_hour() -> None:
    text = "A heads up that Dr. Lind can't be there tomorrow. Ada will still meet you at 10."
    found = read(mail(text, "Re: Your interview"), Category.INTERVIEW_CHANGE).interviews
    assert [(one.kind, one.start) for one in found] == [(ClaimKind.SET, datetime(2026, 3, 10, 14, tzinfo=UTC))]
