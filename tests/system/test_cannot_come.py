"""An interview to which the user writes that they cannot come is held at its time no more, and thanks nobody for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.draft import Kind
from tests.hunt import Hunt

DANA = "Dana Whitfield <dana@northwind.example>"
SET = "Hi Jordan,\n\nyour interview for the stock controller post is on Tuesday 10 March at 10 am, with me.\n\nDana\n"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    found = Hunt(tmp_path)
    found.receive("2026-03-02 09:00", DANA, "Stock controller interview", SET, message_id="<set@northwind.example>")
    found.sync("2026-03-02 10:00")
    return found


def _write(hunt: Hunt, when: str, text: str, answers: str) -> None:
    own = f"<{when[:10]}@example.com>"
    body = f"Hi Dana,\n\n{text}\n\nJordan\n"
    hunt.write(
        when, "dana@northwind.example", "Re: Stock controller interview", body, message_id=own, in_reply_to=answers
    )
    hunt.sync(f"{when[:-2]}30")


def _thanked(hunt: Hunt, until: str) -> int:
    hunt.sync(until)
    return sum(draft.kind is Kind.THANK_YOU for draft in hunt.drafts())


@pytest.mark.parametrize(
    ("text", "thanked"),
    [
        ("I'm so sorry, I can't make Tuesday any more. Is there another time?", 0),
        ("I won't be able to attend, my daughter is in hospital.", 0),
        ("I need to reschedule our interview, I have come down with the flu.", 0),
        ("I can't make the Thursday for the site visit, but I'll be there on Tuesday.", 1),
        ("If I can't make it on Tuesday I will ring you.", 1),
        ("I can't wait to see the warehouse on Tuesday.", 1),
    ],
)
def test_nobody_is_thanked_for_what_the_user_could_not_come_to(hunt: Hunt, text: str, thanked: int) -> None:
    _write(hunt, "2026-03-04 09:00", text, "<set@northwind.example>")
    assert _thanked(hunt, "2026-03-10 12:30") == thanked


@pytest.mark.parametrize(
    ("when", "text", "thanked"),
    [
        ("10:20", "I'm so sorry, my train is stuck and I can't make it today. Could we rearrange?", 0),
        ("10:05", "Apologies, I have to cancel today's interview, my daughter is in hospital.", 0),
        ("10:05", "I won't be able to make our interview, I've come down with flu.", 0),
        ("10:05", "I am running 15 minutes late, sorry!", 1),
        ("10:05", "I can't make the Thursday for the site visit.", 1),
    ],
)
def test_who_cannot_come_may_tell_it_when_it_has_begun(hunt: Hunt, when: str, text: str, thanked: int) -> None:
    _write(hunt, f"2026-03-10 {when}", text, "<set@northwind.example>")
    assert _thanked(hunt, "2026-03-10 12:30") == thanked


def test_the_time_that_takes_its_place_is_no_further_interview(hunt: Hunt) -> None:
    _write(hunt, "2026-03-04 09:00", "I can't make Tuesday after all. Is there another day?", "<set@northwind.example>")
    asked = "Hi Jordan,\n\nno problem. Would you be able to do a video call on Thursday 12 March at 3 pm?\n\nDana\n"
    hunt.receive(
        "2026-03-04 12:00", DANA, "Re: Stock controller interview", asked, message_id="<new@northwind.example>"
    )
    hunt.sync("2026-03-04 12:30")
    _write(hunt, "2026-03-05 09:00", "Thursday at 3 is perfect.", "<new@northwind.example>")
    assert _thanked(hunt, "2026-03-10 12:30") == 0
    assert _thanked(hunt, "2026-03-12 17:30") == 1


@pytest.mark.parametrize(
    ("text", "thanked"),
    [("I'm so sorry, I had the wrong day written down. Could we rearrange?", 0), ("Which bus stops near you?", 1)],
)
def test_nobody_is_thanked_for_what_the_user_missed(hunt: Hunt, text: str, thanked: int) -> None:
    _write(hunt, "2026-03-10 10:20", text, "<set@northwind.example>")
    assert _thanked(hunt, "2026-03-10 12:30") == thanked


@pytest.mark.parametrize("when", ["2026-03-11 09:20", "2026-03-11 08:30"])
def test_nobody_came_to_the_last_that_had_begun(hunt: Hunt, when: str) -> None:
    """Of two days in a row: the second, at its hour; before it the first, of the day before."""
    text = "Hi Jordan,\n\nyour second interview is on Wednesday 11 March at 9 am, with Tom Berg.\n\nDana\n"
    hunt.receive("2026-03-09 09:00", DANA, "Stock controller, second interview", text)
    hunt.sync("2026-03-09 10:00")
    _write(hunt, when, "I waited for half an hour, but nobody turned up.", "<set@northwind.example>")
    (plan,) = hunt.plan("2026-03-11 11:00")
    off = [one.start.day for round_ in plan.rounds for one in round_.interviews if one.cancelled]
    assert off == [11 if when.endswith("09:20") else 10]


def test_nobody_asks_for_the_time_of_what_the_user_called_off(tmp_path: Path) -> None:
    """Though what settled it named no time of its own: "Monday 4 then."."""
    hunt, subject = Hunt(tmp_path), "Barista job at the Copper Kettle"
    steve, ids = "Steve Dunn <steve.dunn@gmail.com>", [f"<kettle{number}@mail.example>" for number in range(4)]
    told = "Hi Steve, I'd like to apply for the barista job at the Copper Kettle. CV attached. Jordan\n"
    hunt.write("2026-03-03 12:00", steve, subject, told, message_id=ids[0])
    asked = "Hi Jordan. When could you come in for an interview?\n\nSteve\n"
    hunt.receive("2026-03-04 09:00", steve, f"Re: {subject}", asked, message_id=ids[1], in_reply_to=ids[0])
    free = "Could we do Monday at 4?\n\nJordan\n"
    hunt.write("2026-03-04 10:00", steve, f"Re: {subject}", free, message_id=ids[2], in_reply_to=ids[1])
    hunt.receive(
        "2026-03-04 11:00", steve, f"Re: {subject}", "Monday 4 then. Steve\n", message_id=ids[3], in_reply_to=ids[2]
    )
    hunt.sync("2026-03-04 12:00")
    (plan,) = hunt.plan("2026-03-04 12:00")
    assert [one.kind for one in (plan.next,) if one] == [Kind.THANK_YOU]
    off = "Hi Steve, really sorry but I won't be coming today. Jordan\n"
    hunt.write("2026-03-09 08:00", steve, f"Re: {subject}", off, in_reply_to=ids[3])
    hunt.sync("2026-03-09 20:00")
    (plan,) = hunt.plan("2026-03-09 20:00")
    assert (plan.actions, plan.needs_you) == ((), ())
