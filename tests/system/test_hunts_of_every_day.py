"""Whole hunts by short mails between people at work: calls agreed in a word, checks, and the first day."""

from __future__ import annotations

from pathlib import Path

from agent.model.application import Stage
from agent.model.draft import DraftState, Kind
from tests.hunt import ME, Hunt, at
from tests.mails import invitation, mail

KELLY = "Kelly Ross <kross@amberlysmiles.example>"
TAM = "Tam Orr <tam@bracknesssmiles.example>"
BECKY = "Becky Sloan <becky@oakhaulage.example>"


def _placed(hunt: Hunt) -> list[tuple[Kind, str, str]]:
    placed = hunt.drafts(DraftState.PLACED)
    return [(one.kind, one.text.to_address, one.text.body) for one in placed]


def test_a_call_that_a_recruiter_agrees_to_is_thanked_for_and_no_other_firm_is_named(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    ids = [f"<day{number}@mail.example>" for number in range(5)]
    wants = (
        "Hi Jordan!\n\nGot your resume off Indeed. Are you available for a working interview next Tuesday 3/17, "
        "8-1?\n\n"
        "Thanks!\nTam\nBrackness Family Dental\n"
    )
    hunt.receive("2026-03-09 09:00", TAM, "Hygienist position", wants, message_id=ids[0])
    yes = "Hi Tam, yes! Tuesday the 17th works great.\n\nJordan\n"
    hunt.write("2026-03-09 10:00", TAM, "Re: Hygienist position", yes, message_id=ids[1], in_reply_to=ids[0])
    blue = (
        "Hi Jordan,\n\nI came across your profile and we have an opening for a hygienist at our Fremont office. Would "
        "you have 10 min for a quick call Thursday?\n\nKelly Ross\nTalent Acquisition | Amberly Smiles Dental Group\n"
    )
    hunt.receive("2026-03-10 09:30", KELLY, "RDH opportunity - Fremont", blue, message_id=ids[2])
    noon = "Hi Kelly, sure, Thursday at noon works. 415-555-0100.\n\nJordan\n"
    hunt.write("2026-03-10 12:10", KELLY, "Re: RDH opportunity - Fremont", noon, message_id=ids[3], in_reply_to=ids[2])
    agreed = "Perfect, I'll call you then!\n\nKelly\n"
    hunt.receive(
        "2026-03-10 12:20", KELLY, "RE: RDH opportunity - Fremont", agreed,
        message_id=ids[4], in_reply_to=ids[3], references=[ids[2], ids[3]],
    )  # fmt: skip
    hunt.sync("2026-03-10 13:00")
    hunt.sync("2026-03-12 14:30")
    ((kind, to, text),) = _placed(hunt)
    assert (kind, to) == (Kind.THANK_YOU, "kross@amberlysmiles.example")
    assert "Amberly Smiles" in text
    hunt.sync("2026-03-17 11:00")
    assert not [text for _, _, text in _placed(hunt) if "Brackness" in text], "it lasts until one"
    hunt.sync("2026-03-17 14:30")
    assert [text for _, _, text in _placed(hunt) if "Brackness Family Dental" in text]


def test_nothing_asks_for_news_once_the_first_day_is_set(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    ids = [f"<run{number}@mail.example>" for number in range(6)]
    subject = "your application"

    def theirs(when: str, number: int, text: str) -> None:
        hunt.receive(
            when, BECKY, f"RE: {subject}", f"{text}\n\nBecky\n", message_id=ids[number], in_reply_to=ids[number - 1]
        )

    def mine(when: str, number: int, text: str) -> None:
        hunt.write(
            when, BECKY, f"Re: {subject}", f"{text}\n\nJordan\n", message_id=ids[number], in_reply_to=ids[number - 1]
        )

    opens = "Jordan,\n\nGot your app for the CDL-A position. Let me know a good time to call you.\n\nBecky Sloan\n"
    hunt.receive("2026-03-09 09:00", BECKY, subject, f"{opens}Driver Recruiting, Oak Haulage\n", message_id=ids[0])
    mine("2026-03-09 20:00", 1, "Becky, I'm driving till 3 tomorrow. Can you call me at 4pm?")
    theirs("2026-03-10 08:10", 2, "4 works. Talk then.")
    hunt.sync("2026-03-10 09:00")
    hunt.sync("2026-03-10 18:30")
    assert [kind for kind, _, _ in _placed(hunt)] == [Kind.THANK_YOU]
    theirs(
        "2026-03-11 10:00", 3, "Good talking to you Jordan. Safety is running your MVR now. I'll holler when it's back."
    )
    hunt.sync("2026-03-11 10:30")
    assert Kind.NO_DECISION_REPLY in {kind for kind, _, _ in _placed(hunt)}
    mine("2026-03-11 12:00", 4, "Thanks Becky. Still real interested, looking forward to hearing from you.")
    theirs("2026-03-16 08:00", 5, "It's clean and you're good to go! Orientation is Monday 3/23 7am in Joplin. You in?")
    hunt.sync("2026-03-16 09:00")
    (planned,) = hunt.plan("2026-03-24 12:00")
    assert planned.stage is Stage.OFFERED
    hunt.sync("2026-03-24 12:00")
    assert not _placed(hunt)


PRIYA = "Priya Shetty <priya@ferrydesk.example>"
UNSURE = (
    "Hi Jordan,\n\nThanks for applying for Content Lead, let's talk. https://calendly.com/priya/intro\n\nPriya Shetty\n"
    "Head of Marketing, Ferrydesk\n"
)


def test_what_follows_a_mail_that_is_asked_about_is_not_lost_while_nobody_answers(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-09 10:00", PRIYA, "Content Lead at Ferrydesk", UNSURE, message_id="<one@ferrydesk.example>")
    hunt.sync("2026-03-09 12:00")
    with hunt.store() as store:
        (asked,) = store.snapshot().unassigned
    assert asked.needs_review
    event = invitation(
        "cal-77@calendly.com",
        at("2026-03-16 13:00"),
        at("2026-03-16 13:30"),
        organizer="priya@ferrydesk.example",
        attendees=["jordan@example.com"],
        summary="Intro chat: Jordan and Priya Shetty",
    )
    booked = mail(
        sender="Calendly <notifications@calendly.com>",
        to=ME,
        subject="Confirmed: Intro chat with Priya Shetty on Monday, March 16, 2026",
        body="Hi Jordan,\n\nYour Intro chat with Priya Shetty at 1:00pm on Monday, March 16, 2026 is scheduled.\n",
        date=at("2026-03-11 13:00"),
        message_id="<two@calendly.com>",
        invitation=event,
    )
    hunt.maildir.deliver(booked)
    hunt.sync("2026-03-11 14:00")
    (planned,) = hunt.plan("2026-03-11 14:00")
    assert planned.stage is Stage.INTERVIEW_PLANNED


def test_what_follows_a_doubtful_mail_of_no_post_stays_a_strangers(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    odd = "Hi Jordan,\n\nShall we find a time to talk?\n\nPriya\n"
    hunt.receive("2026-03-09 10:00", PRIYA, "A talk", odd, message_id="<one@ferrydesk.example>")
    hunt.sync("2026-03-09 12:00")
    dinner = "Hi Jordan,\n\nDinner on Wednesday at 7 at our place? Bring Dana.\n\nPriya\n"
    hunt.receive("2026-03-11 13:00", PRIYA, "Dinner", dinner, message_id="<two@ferrydesk.example>")
    hunt.sync("2026-03-11 14:00")
    assert not hunt.plan("2026-03-11 14:00")
