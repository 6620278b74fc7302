"""Hunts at offices: a day's programme, lists that have the writer, titles before names, rooms that attend."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.draft import DraftState, Kind
from tests.hunt import Hunt

NEVE = "Neve Aldous <neve.aldous@pellbrook.example>"
APPLIED = (
    "Hello Neve,\n\nI would like to apply for the Data Analyst position at Pellbrook. My CV is attached.\n\nJordan\n"
)


def _greeted(hunt: Hunt, kind: Kind = Kind.THANK_YOU) -> set[str]:
    return {one.text.body.split("\n")[0] for one in hunt.drafts(DraftState.PLACED) if one.kind is kind}


def _invited(hunt: Hunt, text: str, answer: str, sender: str = NEVE) -> None:
    hunt.write("2026-03-02 09:00", NEVE, "Data Analyst", APPLIED, message_id="<a0@mail.example>")
    hunt.receive(
        "2026-03-03 09:00",
        sender,
        "Re: Data Analyst",
        f"Hi Jordan,\n\n{text}\n",
        message_id="<a1@mail.example>",
        in_reply_to="<a0@mail.example>",
    )
    hunt.write("2026-03-03 10:00", sender, "Re: Data Analyst", answer, in_reply_to="<a1@mail.example>")
    hunt.sync("2026-03-03 11:00")


def test_who_comes_for_the_first_talk_of_a_days_programme_comes_for_all_of_it(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Great work! We'd like to have you here for the last round on Tuesday 10 March, from 1pm: 1pm with Omar Reed "
        "(VP Data), 1.45 with Yuna Sato (Staff Analyst), 2.30 coffee with me. Does that suit?\n\nNeve"
    )
    _invited(hunt, text, "Hi Neve, it does. See you on Tuesday at 1.\n\nJordan\n")
    hunt.sync("2026-03-10 18:00")
    assert len(_greeted(hunt)) == 3


def test_of_two_hours_to_choose_from_one_is_taken(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    text = "Could you talk to one of us on Tuesday 10 March, at 1pm with Omar Reed or at 2pm with Yuna Sato?\n\nNeve"
    _invited(hunt, text, "Hi Neve, I would take Tuesday at 1 please.\n\nJordan\n")
    hunt.sync("2026-03-10 18:00")
    assert len(_greeted(hunt)) == 1


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "We would like to speak with you on Tuesday, March 10 at 9:00 a.m. Participants will be Prof. Amos Lund, "
            "our business officer Trudy Sato, and me.",
            {"Amos", "Trudy", "Neve"},
        ),
        (
            "Our committee would like to have a conversation with you on Tuesday 10 March at 9.00 am. Present will be "
            "Reverend Ida Lund, our controller Omar Reed, and me.",
            {"Ida", "Omar", "Neve"},
        ),
        (
            "We should like to meet you on Tuesday 10 March at half past nine. Besides myself, Omar Reed and Yuna Sato "
            "will be at the table.",
            {"Omar", "Yuna", "Neve"},
        ),
        (
            "Can you do a call with us on Tuesday 10 March at 9 am? My co-founder Omar Reed will hop on for "
            "the last bit.",
            {"Omar", "Neve"},
        ),
        (
            "We'd be glad to interview you on Tuesday, March 10 at 9:00 a.m. You'll meet with me and with Deacon Omar "
            "Reed, who chairs our committee.",
            {"Omar", "Neve"},
        ),
    ],
)
def test_everybody_of_a_list_is_thanked_and_called_by_name(tmp_path: Path, text: str, given: set[str]) -> None:
    hunt = Hunt(tmp_path)
    _invited(hunt, f"{text}\n\nNeve Aldous", "Hi Neve, that works. I'll be there on Tuesday at 9.\n\nJordan\n")
    hunt.sync("2026-03-10 18:00")
    assert {line.split(" ", 1)[1].strip(",") for line in _greeted(hunt)} == given


def test_who_only_finds_another_time_for_the_same_people_is_not_thanked(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    recruiter = "Marla Quint <mquint@pellbrook.example>"
    thread = "Data Analyst - phone screen"
    texts = (
        "Hi Jordan,\n\nGreat speaking with you! The next step is a video interview with Dr. Renee Lund and Carl Sato, "
        "Regional Director. They have Tuesday, March 10 at 9:00 AM open. Please confirm.\n\nMarla\n",
        "Hi Jordan,\n\nSo sorry, they cannot make it on Tuesday after all. I will find another time.\n\nMarla\n",
        "Hi Jordan,\n\nCould we try Thursday, March 12 at 9:00 AM, same people?\n\nMarla\n",
    )
    hunt.write("2026-03-02 09:00", NEVE, "Data Analyst", APPLIED)
    for day, (text, answer) in enumerate(
        zip(texts, ("Confirmed!", "No problem.", "Thursday at 9 is good."), strict=True)
    ):
        hunt.receive(f"2026-03-0{3 + day} 09:00", recruiter, f"RE: {thread}", text, message_id=f"<p{day}@mail.example>")
        reply = f"<p{day}@mail.example>"
        hunt.write(f"2026-03-0{3 + day} 10:00", recruiter, f"RE: {thread}", f"{answer}\n\nJordan\n", in_reply_to=reply)
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-12 18:00")
    assert len(_greeted(hunt)) == 2
    assert "Hi Marla," not in _greeted(hunt)


def test_whoever_never_wrote_is_not_written_to_in_english_where_the_invitation_was_not(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    invited = (
        "Beste Jordan,\n\nDank voor je sollicitatie naar de functie van communicatieadviseur bij Pellbrook. Graag "
        "nodigen we je uit voor een gesprek op dinsdag 10 maart om 10.00 uur. Je spreekt met Joost Loman en mij.\n\n"
        "Met vriendelijke groet,\nNeve Aldous\nHR-adviseur\n"
    )
    hunt.receive("2026-03-03 09:00", NEVE, "Uitnodiging gesprek", invited)
    hunt.sync("2026-03-03 11:00")
    hunt.sync("2026-03-10 18:00")
    assert hunt.drafts(DraftState.PLACED) == []
    assert len(hunt.drafts(DraftState.BLOCKED)) == 2
