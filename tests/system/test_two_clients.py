"""An agency's consultant writes of two firms under one address: each has an application of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.cli.desk import Desk
from agent.model.draft import DraftState, Kind
from tests.hunt import ZONE, Hunt, at

IVO = "Ivo Reed <ivo@quillandrook.example>"
SIGNED = "\n\nIvo Reed\nSenior Consultant, Buying & Supply\nQuill & Rook Talent\n"
BLUE = "I came across your profile and have two buyer roles that could be for you. Open to a quick chat?"
FIRST = (
    "Good news, Ossory & Pell would like to meet you! It is a video call with Petra Lindqvist (Head of Buying) on "
    "Thursday 12th March at 11am. Can you make that?"
)
SECOND = (
    "Hallam Brewing are also keen and would like to see you at their office on Tuesday 17th March at 3pm. You'd be "
    "meeting Omar Teague (Operations Director) and Greta Sand (Supply Lead), an hour or so. Does that work?"
)
NO = "Sorry, Ossory & Pell have decided to go with another candidate. They really liked you though."


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    hunt = Hunt(tmp_path)
    _told(hunt, "2026-03-02 10:00", "Buyer roles", BLUE, "<blue@quillandrook.example>")
    _answered(hunt, "2026-03-02 12:00", "Buyer roles", "Yes, happy to talk.", "<blue@quillandrook.example>")
    _told(hunt, "2026-03-09 10:00", "Ossory & Pell - interview", FIRST, "<first@quillandrook.example>")
    yes = "Yes, I can do Thursday at 11."
    _answered(hunt, "2026-03-09 12:00", "Ossory & Pell - interview", yes, "<first@quillandrook.example>")
    _told(hunt, "2026-03-10 14:00", "Hallam Brewing", SECOND, "<second@quillandrook.example>")
    return hunt


def _told(hunt: Hunt, when: str, subject: str, text: str, known_as: str) -> None:
    hunt.receive(when, IVO, subject, f"Hi Jordan,\n\n{text}{SIGNED}", message_id=known_as)
    hunt.sync(when.replace(":00", ":02"))


def _answered(hunt: Hunt, when: str, subject: str, text: str, answers: str) -> None:
    hunt.write(when, "ivo@quillandrook.example", f"Re: {subject}", f"Hi Ivo,\n\n{text}\n\nJordan\n",
               in_reply_to=answers, references=(answers,), message_id=answers.replace("<", "<re."))  # fmt: skip
    hunt.sync(when.replace(":00", ":02"))


def _interviews(hunt: Hunt) -> dict[str, list[str]]:
    """The beginnings of the interviews that stand, by firm."""
    plans = {one.application: one for one in hunt.plan("2026-03-11 09:00")}
    return {
        one.company: [f"{interview.start:%d %H:%M}" for round_ in plans[one.id].rounds for interview in round_.standing]
        for one in hunt.applications()
    }


def test_an_interview_at_one_client_moves_none_at_another(hunt: Hunt) -> None:
    before = _interviews(hunt)
    assert before["Ossory & Pell"] == [f"{at('2026-03-12 11:00'):%d %H:%M}"]
    _answered(hunt, "2026-03-10 16:00", "Hallam Brewing", "Great, I can do Tuesday 17th at 3pm.",
              "<second@quillandrook.example>")  # fmt: skip
    assert _interviews(hunt) == {
        "Ossory & Pell": [f"{at('2026-03-12 11:00'):%d %H:%M}"],
        "Hallam Brewing": [f"{at('2026-03-17 15:00'):%d %H:%M}"],
    }


def test_a_refusal_of_one_client_leaves_the_other_open_and_thanks_its_own_people(hunt: Hunt) -> None:
    _answered(hunt, "2026-03-10 16:00", "Hallam Brewing", "Great, I can do Tuesday 17th at 3pm.",
              "<second@quillandrook.example>")  # fmt: skip
    hunt.sync("2026-03-12 14:00")
    _told(hunt, "2026-03-16 10:00", "Ossory & Pell", NO, "<no@quillandrook.example>")
    hunt.sync("2026-03-17 18:30")
    letters = [one for one in hunt.drafts() if one.kind is Kind.THANK_YOU]
    thanked = {(one.application, one.text.body.partition(",")[0].split()[-1]) for one in letters}
    assert {name for application, name in thanked if application == "hallam-brewing"} == {"Omar", "Greta"}
    assert {name for _, name in thanked} == {"Petra", "Omar", "Greta"}


def test_a_refusal_of_one_of_two_that_were_told_in_one_breath_is_not_the_others(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    blue = "I'm filling a couple of roles:\n\n1) Buyer at Brindle Foods\n2) Stock Planner at Hallam Brewing\n\n"
    _told(hunt, "2026-03-02 10:00", "Two roles", f"{blue}Open to a quick chat?", "<blue@quillandrook.example>")
    _answered(hunt, "2026-03-02 12:00", "Two roles", "Yes, happy to talk.", "<blue@quillandrook.example>")
    both = (
        "Your CV is now with both Brindle Foods (Buyer) and Hallam Brewing (Stock Planner). More when they answer me."
    )
    _told(hunt, "2026-03-04 10:00", "Brindle Foods & Hallam Brewing", both, "<both@quillandrook.example>")
    asked = (
        "Hallam Brewing would like to meet you! Omar Teague (Operations Director) can do Thursday 12th March at 11am "
        "by video. Does that work? Brindle are taking their time."
    )
    _told(hunt, "2026-03-09 10:00", "Hallam interview", asked, "<asked@quillandrook.example>")
    _answered(hunt, "2026-03-09 12:00", "Hallam interview", "Yes, 11am works.", "<asked@quillandrook.example>")
    no = "Unfortunately Brindle Foods have decided to go with an internal candidate for the job. All set for Hallam?"
    _told(hunt, "2026-03-11 10:00", "Brindle", no, "<no@quillandrook.example>")
    hunt.sync("2026-03-12 14:00")
    assert [(kind, to) for kind, to, _ in hunt.lives()] == [(Kind.THANK_YOU, "")]
    assert {one.company: one.closed_at for one in hunt.applications()}.keys() == {"Hallam Brewing", "Brindle Foods"}


def test_a_client_is_found_by_the_name_that_is_shown_though_the_agencys_came_first(hunt: Hunt) -> None:
    shown = {one.company: one.id for one in hunt.applications()}
    assert not shown["Ossory & Pell"].startswith("ossory")
    with hunt.store() as store:
        assert Desk(hunt.settings, store, ZONE, trial=False).application("Ossory & Pell") == shown["Ossory & Pell"]


def test_who_is_met_at_another_client_reads_no_name_of_this_ones(tmp_path: Path) -> None:
    """Whatever application the mail of an agency's consultant was taken for."""
    hunt = Hunt(tmp_path)
    for firm, role, day, who in (
        ("Brindle Foods", "Data Analyst", "Tuesday, March 10", "Ann Lee (ann@brindle.example)"),
        ("Tolland Homes", "Site Manager", "Wednesday, March 11", "Bob Fox (bob@tolland.example)"),
    ):
        text = f"Your interview for the {role} role at {firm} is confirmed for {day}, 2:00 PM ET with {who}."
        signed = "\n\nBest,\nCarla Voss\nConsultant, Holt Marlowe Recruitment\n"
        sender = "Carla Voss <carla@holtmarlowe.example>"
        hunt.receive("2026-03-05 09:00", sender, f"{firm}: interview", f"Hi Jordan,\n\n{text}{signed}")
    hunt.sync("2026-03-10 16:30")
    hunt.sync("2026-03-11 16:30")
    bodies = {draft.text.to_address: draft.text.body for draft in hunt.drafts(DraftState.PLACED)}
    assert "Data Analyst" in bodies["ann@brindle.example"]
    assert "Brindle" not in bodies["bob@tolland.example"]
    assert "Data Analyst" not in bodies["bob@tolland.example"]


def test_the_house_to_which_the_user_applied_is_the_employer_whatever_its_domain_is_called(tmp_path: Path) -> None:
    """A school writes from its parish's name, and a mail that only moves the hour names nothing else."""
    hunt = Hunt(tmp_path)
    head = "Nora Hayes <head@fallowmere.example>"
    text = "Dear Ms Hayes,\n\nI wish to apply for the Music Teacher post in St Brigid's National School.\n\nJordan\n"
    hunt.write("2026-03-02 20:00", head, "Music post", text, message_id="<own.1@mail.example>")
    invites = (
        "Dear Jordan,\n\nWe would like to interview you for the above post on Tuesday, March 10 at 2pm.\n\nNora Hayes"
    )
    ids = {"message_id": "<two@fallowmere.example>", "in_reply_to": "<own.1@mail.example>"}
    hunt.receive("2026-03-04 09:00", head, "Re: Music post", invites, **ids)
    moves = "Jordan, we are running late on Tuesday, your interview will be at 2.30pm instead of 2pm.\n\nNora"
    hunt.receive("2026-03-06 09:00", head, "Re: Music post", moves, in_reply_to="<two@fallowmere.example>")
    hunt.sync("2026-03-10 17:30")
    bodies = [draft.text.body for draft in hunt.drafts(DraftState.PLACED)]
    assert len(bodies) == 1
    assert "Music Teacher" in bodies[0]
    assert "St Brigid's National School" in bodies[0]


def _asked_anew(hunt: Hunt, answer: str) -> None:
    """The user writes to the consultant in a thread of its own, and is answered there."""
    hunt.write("2026-03-18 09:00", "ivo@quillandrook.example", "News?", "Hi Ivo,\n\nAny word?\n\nJordan\n",
               message_id="<anew@example.com>")  # fmt: skip
    known_as = "<back@quillandrook.example>"
    body = f"Hi Jordan,\n\n{answer}{SIGNED}"
    hunt.receive("2026-03-18 11:00", IVO, "Re: News?", body, message_id=known_as, in_reply_to="<anew@example.com>")
    hunt.sync("2026-03-18 11:02")


def test_the_answer_to_a_mail_that_names_no_client_is_of_the_one_that_is_open(hunt: Hunt) -> None:
    refused = NO.replace("Ossory & Pell", "Hallam Brewing")
    _told(hunt, "2026-03-16 10:00", "Re: Hallam Brewing", refused, "<no@quillandrook.example>")
    _asked_anew(
        hunt, "They would like to see you on Friday 20th March at 10, with the owner, Pete Marsh. Can you make it?"
    )
    told = {one.company: [fact.message_id for fact in one.messages] for one in hunt.applications()}
    assert "<back@quillandrook.example>" in told["Ossory & Pell"]
    assert "<back@quillandrook.example>" not in told["Hallam Brewing"]


def test_of_two_clients_that_are_open_the_user_is_asked_which_it_is(hunt: Hunt) -> None:
    _asked_anew(
        hunt, "They would like to see you on Friday 20th March at 10, with the owner, Pete Marsh. Can you make it?"
    )
    assert not any(
        fact.message_id == "<back@quillandrook.example>" for one in hunt.applications() for fact in one.messages
    )


@pytest.mark.parametrize("where", [" - Driekop Mills, Leeds", ""])
def test_who_is_met_at_the_client_of_a_thread_reads_its_name_though_the_mail_that_set_it_names_none(
    tmp_path: Path, where: str
) -> None:
    hunt = Hunt(tmp_path)
    sender, signed = (
        "Carla Voss <carla@holtmarlowe.example>",
        "\n\nBest,\nCarla Voss\nConsultant, Holt Marlowe Recruitment\n",
    )
    subject, first = (
        f"Shift Manager{where}",
        "I am recruiting on behalf of our client Driekop Mills for a Shift Manager.",
    )
    hunt.receive(
        "2026-03-02 09:00", sender, subject, f"Hi Jordan,\n\n{first} Can I submit you?{signed}", message_id="<a@x>"
    )
    yes = {"message_id": "<b@x>", "in_reply_to": "<a@x>", "references": ["<a@x>"]}
    hunt.write("2026-03-02 12:00", sender, f"Re: {subject}", "Hi Carla,\n\nYes, please go ahead.\n\nJordan", **yes)
    set_for = (
        "The client would like to see you! Tuesday, March 10, 2:00 PM ET. You will meet Ann Lee (ann@driekop.example)."
    )
    asked = {"message_id": "<c@x>", "in_reply_to": "<b@x>", "references": ["<a@x>", "<b@x>"]}
    hunt.receive(
        "2026-03-05 09:00", sender, f"Re: {subject}", f"Hi Jordan,\n\nVenue: the mill. {set_for}{signed}", **asked
    )
    hunt.sync("2026-03-10 16:30")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert "Shift Manager" in draft.text.body
    assert "Driekop Mills" in draft.text.body
