"""A further interview with those who have met the user: it moves nothing that was held, whoever else invites."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.application import Interview
from tests.hunt import Hunt
from tests.system.test_hunts_rules import DANA, TO_DANA, begun, send

ELSEWHERE = "Ada Lund <ada@larkspurdairy.example>"
INVITED = """Dear Jordan,

Thank you for applying for the Site Clerk position at Larkspur Dairy. We would like to invite you for an interview on
Tuesday 24 March at 11:00 at our office.

Ada Lund
HR Manager
Larkspur Dairy
"""


def _interviews(hunt: Hunt, when: str) -> list[Interview]:
    plans = hunt.plan(when)
    ours = next(one for one in plans if any(person.address == TO_DANA for person in one.people))
    return [interview for round_ in ours.rounds for interview in round_.interviews]


@pytest.mark.parametrize(
    "said",
    [
        "They want you back! Second interview with the COO, Owen Pell. Are you able to do Friday 20th at 4pm?",
        "You made quite an impression. Are you able to do Friday 20th at 4pm with our COO, Owen Pell?",
        "Good news, on to the next round. Can you make Friday 20th at 4pm? It would be with our COO Owen Pell.",
    ],
)
def test_a_further_interview_moves_none_that_was_held(tmp_path: Path, said: str) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.receive("2026-03-11 09:00", ELSEWHERE, "Site Clerk position", INVITED)
    hunt.sync("2026-03-11 10:00")
    hunt.receive("2026-03-16 10:00", DANA, "Next", f"Morning Jordan,\n\n{said}\n\nDana\n")
    hunt.sync("2026-03-16 10:05")
    hunt.write("2026-03-16 11:00", TO_DANA, "Re: Next", "Hi Dana,\n\nYes, Friday at 4pm works for me.\n\nJordan\n")
    hunt.sync("2026-03-16 11:05")
    found = _interviews(hunt, "2026-03-16 12:00")
    assert not any(one.cancelled for one in found)
    assert len(found) == 2


def test_what_could_not_be_held_may_still_be_moved(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    hunt.receive("2026-03-11 09:00", ELSEWHERE, "Site Clerk position", INVITED)
    hunt.sync("2026-03-11 09:05")
    said = "So sorry about yesterday, I was stuck and never called. Can we reschedule to Friday 20th at 4pm?"
    hunt.receive("2026-03-11 10:00", DANA, "Re: Interview", f"Morning Jordan,\n\n{said}\n\nDana\n")
    hunt.sync("2026-03-11 10:05")
    assert any(one.cancelled or one.start.day == 20 for one in _interviews(hunt, "2026-03-11 12:00"))


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (
            "Screening call, Site Planner",
            "Perfect, let's say Tuesday 24th at 3pm. Marek will send the link shortly before.",
        ),
        ("Phone interview: Site Planner", "Great, Tuesday 24th at 3pm it is!"),
        ("Intro call", "Tuesday the 24th at 3pm works on our side. You'll get an invite."),
    ],
)
def test_who_is_named_for_the_next_round_holds_it_though_the_thread_began_with_a_call(
    tmp_path: Path, subject: str, said: str
) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive(
        "2026-03-09 09:00", DANA, subject, "Hi Jordan,\n\nThanks for applying for the Site Planner position at "
        "Northwind. Your screening call with me is confirmed for Tuesday, March 10, at 4pm.\n\nDana\n",
        message_id="<a@northwind.example>",
    )  # fmt: skip
    hunt.sync("2026-03-09 09:05")
    hunt.receive(
        "2026-03-16 10:00", DANA, f"Re: {subject}", "Hi Jordan,\n\nThe team would like to move you forward to the "
        "technical round with Marek Zielinski, our Engineering Lead (marek.z@northwind.example). It takes 60 minutes. "
        "Could you send me a few slots for this or next week?\n\nDana\n", message_id="<b@northwind.example>",
        in_reply_to="<a@northwind.example>", references="<a@northwind.example>",
    )  # fmt: skip
    hunt.sync("2026-03-16 10:05")
    hunt.write(
        "2026-03-16 11:00", TO_DANA, f"Re: {subject}", "Hi Dana,\n\nI could do Tuesday 24th after 2 or Wednesday 25th "
        "all day.\n\nJordan\n", message_id="<c@example.com>", in_reply_to="<b@northwind.example>",
        references="<a@northwind.example> <b@northwind.example>",
    )  # fmt: skip
    hunt.receive(
        "2026-03-16 12:00", DANA, f"Re: {subject}", f"Hi Jordan,\n\n{said}\n\nDana\n",
        message_id="<d@northwind.example>", in_reply_to="<c@example.com>",
        references="<a@northwind.example> <b@northwind.example> <c@example.com>",
    )  # fmt: skip
    hunt.sync("2026-03-16 12:05")
    assert [one.name for one in _interviews(hunt, "2026-03-16 13:00")[-1].people] == ["Marek Zielinski"]
