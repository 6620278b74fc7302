"""A clerk writes from the firm's shared address: whom the clerk names is met, also when the clerk moves it."""

from __future__ import annotations

from pathlib import Path

from agent.model.draft import Kind
from tests.hunt import Hunt

OFFICE = "Trudy <office@ridgewaysolar.example>"
ABOUT = "Solar fitter job"


def test_who_moves_an_interview_from_a_shared_address_does_not_hold_it(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    told = {"in_reply_to": "<applied@mail.example>", "references": ("<applied@mail.example>",)}
    applied = "Hi,\n\nI am writing to apply for the solar fitter job at Ridgeway Solar. My CV is attached.\n\nJordan\n"
    hunt.write("2026-03-01 09:00", OFFICE, ABOUT, applied, message_id="<applied@mail.example>")
    hunt.sync("2026-03-01 09:05")
    asked = "Hi Jordan,\n\nMarco said can you pop in Thursday around 9? Just ask for him at the desk.\n\nTrudy\n"
    hunt.receive("2026-03-02 10:00", OFFICE, f"Re: {ABOUT}", asked, message_id="<asked@ridgewaysolar.example>", **told)
    hunt.sync("2026-03-02 10:05")
    hunt.write("2026-03-02 12:00", OFFICE, f"Re: {ABOUT}", "Yes, see you Thursday at 9.\n\nJordan\n", **told)
    hunt.sync("2026-03-02 12:05")
    moved = "Hi Jordan,\n\nMarco's had to go to Derby tomorrow. Can we make it Monday instead, same time?\n\nTrudy\n"
    hunt.receive("2026-03-04 10:00", OFFICE, f"Re: {ABOUT}", moved, message_id="<moved@ridgewaysolar.example>", **told)
    hunt.sync("2026-03-04 10:05")
    back = {"in_reply_to": "<moved@ridgewaysolar.example>", "references": ("<moved@ridgewaysolar.example>",)}
    hunt.write("2026-03-04 12:00", OFFICE, f"Re: {ABOUT}", "No problem, Monday's fine.\n\nJordan\n", **back)
    hunt.sync("2026-03-04 12:05")
    hunt.sync("2026-03-09 13:00")
    thanks = [draft for draft in hunt.drafts() if draft.kind is Kind.THANK_YOU]
    assert [draft.text.body.splitlines()[0] for draft in thanks] == ["Hi Marco,"]
