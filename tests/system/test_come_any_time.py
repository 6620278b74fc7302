"""Who may come whenever they like, names a time, and hears that it suits: that is the interview's time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hunt import Hunt

OONA = "Oona Brady <oona@slatefordtimber.example>"
DROP_IN = (
    "Hello Jordan,\n\nThanks for your CV for the yard assistant post. Pop in to the yard office any weekday morning "
    "and ask for me, there is no need to book.\n\nOona Brady\nYard Manager, Slateford Timber\n"
)


def _begun(folder: Path, own: str, answer: str) -> tuple[Hunt, list[str]]:
    hunt = Hunt(folder)
    hunt.receive("2026-03-05 10:00", OONA, "Yard assistant", DROP_IN, message_id="<drop@slatefordtimber.example>")
    hunt.sync("2026-03-05 10:05")
    thread = {"in_reply_to": "<drop@slatefordtimber.example>"}
    hunt.write("2026-03-05 12:00", OONA, "Re: Yard assistant", own, message_id="<own@example.com>", **thread)
    hunt.sync("2026-03-05 12:05")
    later = {"in_reply_to": "<own@example.com>"}
    hunt.receive("2026-03-05 13:00", OONA, "Re: Yard assistant", f"{answer}\n\nOona\n", **later)
    hunt.sync("2026-03-05 13:05")
    return hunt, [
        f"{interview.start:%m-%d %H:%M}"
        for plan in hunt.plan("2026-03-05 13:05")
        for round_ in plan.rounds
        for interview in round_.interviews
    ]


@pytest.mark.parametrize(
    ("own", "answer"),
    [
        ("Hi Oona, I could drop in on Wednesday at 9 if that suits.\n\nJordan\n", "9 is grand. See you Wednesday!"),
        ("Hi Oona, I will swing by Wednesday at 9 then.\n\nJordan\n", "Perfect, see you then."),
        ("Thanks Oona. Wednesday at 9am would be good for me.\n\nJordan\n", "Lovely, that works. See you Wednesday."),
    ],
)
def test_the_time_that_the_user_named_is_set_by_their_yes(tmp_path: Path, own: str, answer: str) -> None:
    hunt, starts = _begun(tmp_path, own, answer)
    assert starts == ["03-11 13:00"]
    assert [f"{person.name} {person.address}" for plan in hunt.plan("2026-03-05 13:05") for person in plan.people]


@pytest.mark.parametrize(
    ("own", "answer"),
    [
        ("Hi Oona, I could drop in on Wednesday at 9 or on Thursday at 10.\n\nJordan\n", "Perfect, see you then."),
        ("Hi Oona, is Wednesday at 9 any good for you?\n\nJordan\n", "Thanks, I will let you know."),
        ("Hi Oona, I can't do Wednesday at 9, I'm afraid.\n\nJordan\n", "No bother, see you some time next week."),
    ],
)
def test_what_names_no_one_time_sets_none(tmp_path: Path, own: str, answer: str) -> None:
    assert _begun(tmp_path, own, answer)[1] == []
