"""Whole hunts by the rules and their timing, on a real Maildir with a moving clock."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from email import message_from_bytes
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import FollowupError
from agent.model.application import Stage, Standing
from agent.model.draft import DraftState, Kind
from agent.model.settings import Duration, Unit
from tests.hunt import ME, ZONE, Hunt, at
from tests.mails import invitation, mail
from tests.system.cli_desk import Desk, home

PRIYA = "Priya Nair <priya@northwind.example>"
DANA = "Dana Whitfield <dana@northwind.example>"
TOM = "Tom Becker <tom@northwind.example>"
RUTH = "Ruth Adeyemi <ruth@northwind.example>"
MACHINE = "Northwind Careers <no-reply@greenhouse-mail.example>"
TO_DANA, TO_TOM, TO_RUTH, TO_PRIYA = (f"{name}@northwind.example" for name in ("dana", "tom", "ruth", "priya"))

CONFIRMED = "Hi Jordan,\n\nYour interview is confirmed, and the invitation is attached.\n\nBest,\nPriya Nair\n"
REJECTED = (
    "Hi Jordan,\n\nThank you for taking the time to interview with us. Unfortunately, we have decided to move forward "
    "with another candidate for the Staff Engineer position.\n\nAll the best,\n"
)
WELCOME = "Hi Jordan,\n\nYou're welcome, it was nice to meet you.\n\nDana\n"

START, END = "2026-03-10 10:00", "2026-03-10 11:00"  # a Tuesday, two days after the clocks went forward
AFTER = "2026-03-10 12:00"


def invited(uid: str, sent: str, start: str, end: str, people: list[str], **options: Any) -> bytes:
    """Given an interview's time and people, return the coordinator's mail with its invitation."""
    subject, body = options.pop("subject", "Interview: Staff Engineer at Northwind"), options.pop("body", CONFIRMED)
    zone = options.pop("zone", "America/New_York")
    begins, ends = (at(time).astimezone(ZONE).replace(tzinfo=ZoneInfo(zone)) for time in (start, end))
    event = invitation(
        uid,
        begins,
        ends,
        organizer=PRIYA,
        attendees=[ME, *people],
        tzid=zone,
        summary="Interview: Staff Engineer at Northwind",
        stamp=at(sent),
        **options,
    )
    return mail(
        sender=PRIYA,
        to=ME,
        subject=subject,
        body=body,
        date=at(sent),
        message_id=f"<{uid}.{options.get('sequence', 0)}@northwind.example>",
        invitation=event,
    )


def begun(folder: Path, people: list[str], synced: str = AFTER) -> Hunt:
    """Given the interviewers, return a hunt whose interview is over, and whose thank-yous lie in Drafts."""
    hunt = Hunt(folder)
    hunt.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, people))
    hunt.sync(synced)
    return hunt


def lying(hunt: Hunt, to: str) -> Path:
    """Given an address, return the file of the draft to it."""
    return next(path for path, raw in hunt.maildir.drafts() if to in str(message_from_bytes(raw)["To"]))


def send(hunt: Hunt, to: str, when: str) -> None:
    """Send the draft to an address, as the user's client does, and let a pass see it."""
    hunt.maildir.send_draft(lying(hunt, to), at=at(when))
    hunt.sync(when)


def placed(hunt: Hunt) -> list[tuple[Kind, str]]:
    """Return what lies in Drafts, untouched: kind and whom to."""
    return [(draft.kind, draft.text.to_address) for draft in hunt.drafts(DraftState.PLACED)]


def quiet(hunt: Hunt, *whens: str) -> None:
    """Do passes that must neither place nor withdraw anything."""
    for when in whens:
        report = hunt.sync(when)
        assert (report.placed, report.withdrawn, report.blocked) == (0, 0, 0), when


def standing(hunt: Hunt, when: str) -> Standing:
    (plan,) = hunt.plan(when)
    return plan.standing


# --- thank-yous (T), and the follow-up in their place (F) ---


AFTERNOON = ((DANA, "13:00", "13:45"), (TOM, "14:00", "15:00"), (RUTH, "15:15", "16:00"))


def panel(folder: Path) -> Hunt:
    """An afternoon of three, on the Thursday before Independence Day (observed on Friday)."""
    hunt = Hunt(folder)
    for number, (who, begins, ends) in enumerate(AFTERNOON):
        times = (f"2026-07-02 {begins}", f"2026-07-02 {ends}")
        hunt.maildir.deliver(invited(f"slot{number}", f"2026-06-29 10:0{number}", *times, [who]))
    return hunt


def test_a_panel_is_thanked_after_its_last_interview_and_followed_up_after_the_holiday(tmp_path: Path) -> None:
    hunt = panel(tmp_path)
    quiet(hunt, "2026-06-29 12:00", "2026-07-02 14:50", "2026-07-02 16:59")
    hunt.sync("2026-07-02 17:00")
    assert placed(hunt) == [(Kind.THANK_YOU, to) for to in (TO_DANA, TO_TOM, TO_RUTH)]
    # Three days later is a Sunday; the untouched ones stay beyond their 24 hours until then.
    quiet(hunt, "2026-07-03 17:00", "2026-07-05 16:00", "2026-07-06 07:59")
    report = hunt.sync("2026-07-06 08:00")
    assert (report.placed, report.withdrawn) == (1, 3)
    assert placed(hunt) == [(Kind.FOLLOW_UP, TO_TOM)], "the longest slot leads"
    quiet(hunt, "2026-07-12 15:59")
    assert hunt.sync("2026-07-12 16:00").withdrawn == 1, "its end is ten days after the interview"
    quiet(hunt, "2026-08-12 16:00")


def test_each_interviewers_24_hours_are_their_own(tmp_path: Path) -> None:
    hunt = panel(tmp_path)
    hunt.sync("2026-07-03 14:30")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_TOM), (Kind.THANK_YOU, TO_RUTH)]


def test_an_onsite_of_two_days_written_out_in_text(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive(
        "2026-03-02 10:00",
        PRIYA,
        "Your onsite interview at Northwind - Staff Engineer",
        "Hi Jordan,\n\nYour onsite interview is confirmed for Tuesday, March 10 and Wednesday, March 11. The schedule "
        "(all times ET):\n\nTuesday, March 10\n10:00 AM - 11:00 AM: Dana Whitfield, Engineering Manager\n"
        "11:00 AM - 12:00 PM: Tom Becker, Principal Engineer\n\nWednesday, March 11\n"
        "1:00 PM - 2:00 PM: Ruth Adeyemi, Product Manager\n2:00 PM - 2:30 PM: Dana Whitfield\n\n"
        "Best,\nPriya Nair\nRecruiting Coordinator, Northwind\n",
        cc=[DANA, TOM, RUTH],
    )
    quiet(hunt, "2026-03-02 12:00", "2026-03-10 12:59")
    hunt.sync("2026-03-10 13:00")
    assert sorted(placed(hunt)) == [(Kind.THANK_YOU, TO_DANA), (Kind.THANK_YOU, TO_TOM)]
    send(hunt, TO_DANA, "2026-03-10 18:00")
    # She was thanked and has not answered: nothing more to her after the second day, whom she shares with Ruth.
    hunt.sync("2026-03-11 15:30")
    assert sorted(placed(hunt)) == [(Kind.THANK_YOU, TO_RUTH), (Kind.THANK_YOU, TO_TOM)]
    hunt.receive("2026-03-11 16:00", DANA, "Re: Interview on March 10", WELCOME)
    hunt.sync("2026-03-11 16:05")
    assert (Kind.THANK_YOU, TO_DANA) in placed(hunt)
    (round_,) = hunt.plan("2026-03-11 16:05")[0].rounds
    assert len(round_.standing) == 4


def test_a_second_round_within_48_hours_has_its_own_thank_yous_in_other_words(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    body = "Hi Jordan,\n\nDana enjoyed meeting you, and we would like to invite you to a final interview.\n\nPriya\n"
    times = ("2026-03-11 15:00", "2026-03-11 16:00")
    hunt.maildir.deliver(invited("u2", "2026-03-10 15:00", *times, [TOM, DANA], body=body))
    quiet(hunt, "2026-03-10 15:05", "2026-03-11 10:00")
    assert [round_.number for round_ in hunt.plan("2026-03-11 10:00")[0].rounds] == [1, 2]
    hunt.sync("2026-03-11 17:00")
    assert sorted(placed(hunt)) == [(Kind.THANK_YOU, TO_DANA), (Kind.THANK_YOU, TO_DANA), (Kind.THANK_YOU, TO_TOM)]
    first, second = (draft.text.body for draft in hunt.drafts() if draft.text.to_address == TO_DANA)
    assert not set(first.splitlines()[2:-3]) & set(second.splitlines()[2:-3]) - {""}


def test_a_phone_screen_lasts_half_an_hour_and_the_recruiter_is_thanked(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    lena = "Lena Ortiz <lena.ortiz@harborhealth.example>"
    hunt.receive(
        "2026-03-02 10:00",
        lena,
        "Phone screen - Data Analyst at Harbor Health",
        "Hi Jordan,\n\nI'm confirming our phone screen on Friday, March 6 at 2:00 PM ET. I'll call you then.\n\n"
        "Lena Ortiz\nSenior Recruiter, Harbor Health\n",
    )
    quiet(hunt, "2026-03-06 15:29")
    hunt.sync("2026-03-06 15:30")
    assert placed(hunt) == [(Kind.THANK_YOU, "lena.ortiz@harborhealth.example")]
    # The same wall time three dates later, though the clocks went forward in between.
    quiet(hunt, "2026-03-09 14:29")
    hunt.sync("2026-03-09 14:30")
    assert placed(hunt) == [(Kind.FOLLOW_UP, "lena.ortiz@harborhealth.example")]


def test_who_thanks_one_of_three_gets_no_follow_up_and_one_nudge_after_the_out_of_office(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM, RUTH])
    send(hunt, TO_RUTH, "2026-03-10 13:00")
    away = "I am out of the office and will be back on Monday, March 23.\n\nRuth\n"
    automatic = {"Auto-Submitted": "auto-replied"}
    hunt.receive("2026-03-10 13:01", RUTH, "Automatic reply: Interview on March 10", away, headers=automatic)
    quiet(hunt, "2026-03-13 11:00", "2026-03-16 09:00")
    assert hunt.sync("2026-03-20 11:00").withdrawn == 2, "the other thank-yous end with follow_up_until"
    quiet(hunt, "2026-03-25 07:59")
    hunt.sync("2026-03-25 08:00")
    assert placed(hunt) == [(Kind.NUDGE, TO_RUTH)]
    (nudge,) = hunt.drafts(DraftState.PLACED)
    assert nudge.text.in_reply_to.startswith("<client-"), "it answers the mail that went unanswered"
    send(hunt, TO_RUTH, "2026-03-25 09:00")
    quiet(hunt, "2026-04-01 09:00", "2026-04-20 09:00", "2026-06-20 09:00")
    assert standing(hunt, "2026-06-20 09:00") is Standing.SILENT


def test_a_mail_to_the_coordinator_in_the_rounds_thread_counts_as_the_thanks(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    thread = "<u1.0@northwind.example>"
    hunt.write("2026-03-10 14:00", PRIYA, "Re: Interview", "Hi Priya,\n\nThank you for it all.\n", in_reply_to=thread)
    quiet(hunt, "2026-03-10 14:05", "2026-03-13 11:00", "2026-03-16 07:59")
    assert hunt.lives() == [
        (Kind.THANK_YOU, TO_DANA, DraftState.PLACED),
        (Kind.THANK_YOU, TO_TOM, DraftState.PLACED),
    ]
    # Five days after that mail is a Sunday.
    hunt.sync("2026-03-16 08:00")
    assert placed(hunt)[-1] == (Kind.NUDGE, TO_PRIYA)


def test_where_the_leads_thank_you_was_deleted_the_follow_up_goes_to_another(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    hunt.maildir.delete_draft(lying(hunt, TO_DANA))
    quiet(hunt, "2026-03-10 12:30", "2026-03-10 12:39", "2026-03-10 12:40", "2026-03-13 10:59")
    hunt.sync("2026-03-13 11:00")
    assert hunt.lives() == [
        (Kind.THANK_YOU, TO_DANA, DraftState.DISMISSED),
        (Kind.THANK_YOU, TO_TOM, DraftState.WITHDRAWN),
        (Kind.FOLLOW_UP, TO_TOM, DraftState.PLACED),
    ]


def test_where_the_only_thank_you_was_deleted_nobody_is_left(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    hunt.maildir.delete_draft(lying(hunt, TO_DANA), to_trash=True)
    quiet(hunt, "2026-03-10 12:30", "2026-03-10 12:40", "2026-03-13 11:00", "2026-03-19 11:00")


def test_an_edited_thank_you_that_is_unsent_holds_the_follow_up_for_good(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    hunt.maildir.edit_draft(lying(hunt, TO_DANA), "Hi Dana,\n\nKafka it is.\n\nJordan\n", at=at("2026-03-10 13:00"))
    quiet(hunt, "2026-03-10 13:30", "2026-03-13 11:00", "2026-03-16 11:00")
    hunt.sync("2026-03-20 11:00")
    assert [(draft.text.to_address, draft.state) for draft in hunt.drafts()] == [
        (TO_DANA, DraftState.EDITED),
        (TO_TOM, DraftState.WITHDRAWN),
    ]
    assert b"Kafka it is." in hunt.maildir.drafts()[0][1]
    assert any("is still in Drafts" in told for told in hunt.plan("2026-03-20 11:00")[0].needs_you)


# --- no decision (N), silence (S) ---


def test_each_mail_without_a_decision_has_its_reply_and_the_nudge_names_the_last_promise(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    first = "Hi Jordan,\n\nWe have not made a decision yet. We expect to decide by Friday, March 20.\n\nDana\n"
    hunt.receive("2026-03-12 16:00", DANA, "Re: Interview on March 10", first)
    hunt.sync("2026-03-12 16:05")
    assert placed(hunt) == [(Kind.NO_DECISION_REPLY, TO_DANA)]
    send(hunt, TO_DANA, "2026-03-12 18:00")
    assert standing(hunt, "2026-03-12 18:00") is Standing.UNDECIDED
    second = "Hi Jordan,\n\nWe have no decision yet. You will hear from us by Wednesday, March 25.\n\nDana\n"
    hunt.receive("2026-03-20 17:00", DANA, "Re: Interview on March 10", second, message_id="<again@northwind.example>")
    hunt.sync("2026-03-20 17:05")
    assert placed(hunt) == [(Kind.NO_DECISION_REPLY, TO_DANA)]
    again = "<again@northwind.example>"
    hunt.write("2026-03-21 10:00", DANA, "Re: Interview on March 10", "Thank you, Dana.\n", in_reply_to=again)
    assert hunt.sync("2026-03-21 10:05").withdrawn == 1, "the user's own words make the reply needless"
    quiet(hunt, "2026-03-26 09:00", "2026-03-27 07:59")
    hunt.sync("2026-03-27 08:00")
    (nudge,) = hunt.drafts(DraftState.PLACED)
    assert (nudge.kind, nudge.text.to_address) == (Kind.NUDGE, TO_DANA)
    assert "March 25" in nudge.text.body
    quiet(hunt, "2026-04-14 23:59")
    assert hunt.sync("2026-04-15 00:00").withdrawn == 1, "21 days from the promised day"
    quiet(hunt, "2026-04-20 09:00")


def test_no_decision_without_a_date_ends_all_asking(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.receive("2026-03-12 16:00", DANA, "Re: Interview", "Hi Jordan,\n\nThere is no decision yet.\n\nDana\n")
    hunt.sync("2026-03-12 16:05")
    quiet(hunt, "2026-03-16 15:59")
    assert hunt.sync("2026-03-16 16:00").withdrawn == 1, "four days after their mail"
    quiet(hunt, "2026-03-20 09:00", "2026-04-20 09:00")


def test_of_a_machine_that_has_no_decision_status_tells_and_nothing_is_placed(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    body = "Hi Jordan,\n\nWe have not made a decision on your application to Northwind yet.\n\nThe Northwind team\n"
    hunt.receive("2026-03-10 16:00", MACHINE, "Your application to Northwind", body)
    quiet(hunt, "2026-03-10 16:05")
    (plan,) = hunt.plan("2026-03-10 16:05")
    assert plan.standing is Standing.UNDECIDED
    assert any("takes no replies" in told for told in plan.needs_you)


def test_while_they_ask_something_nothing_asks_for_news_and_a_nudge_that_lies_goes(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.sync("2026-03-16 09:00")
    assert placed(hunt) == [(Kind.NUDGE, TO_DANA)]
    body = "Hi Jordan,\n\nCould you please send us the contact details of two references?\n\nPriya\n"
    hunt.receive("2026-03-16 11:00", PRIYA, "References", body, message_id="<ask@northwind.example>")
    assert hunt.sync("2026-03-16 11:05").withdrawn == 1
    assert standing(hunt, "2026-03-16 11:05") is Standing.THEY_WAIT_FOR_YOU
    quiet(hunt, "2026-03-30 11:05")
    hunt.write("2026-03-30 12:00", PRIYA, "Re: References", "Here.\n", in_reply_to="<ask@northwind.example>")
    quiet(hunt, "2026-03-30 12:05", "2026-04-20 12:00")


# --- rejections (R) ---


def test_a_rejection_withdraws_what_lies_and_asks_its_writer_once(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    message_id = "<no@northwind.example>"
    hunt.receive("2026-03-12 10:00", DANA, "Re: Interview on March 10", f"{REJECTED}Dana\n", message_id=message_id)
    report = hunt.sync("2026-03-12 10:05")
    assert (report.placed, report.withdrawn) == (1, 1)
    (request,) = hunt.drafts(DraftState.PLACED)
    assert (request.kind, request.text.to_address) == (Kind.FEEDBACK_REQUEST, TO_DANA)
    assert request.text.in_reply_to == message_id
    send(hunt, TO_DANA, "2026-03-12 11:00")
    told = "Hi Jordan,\n\nHappy to share some feedback: your design answers lacked depth on partitioning.\n\nDana\n"
    hunt.receive("2026-03-13 10:00", DANA, "Re: Interview on March 10", told, in_reply_to=message_id)
    assert hunt.sync("2026-03-13 10:05").categories["feedback"] == 1
    quiet(hunt, "2026-03-20 10:05", "2026-05-20 10:05")


def test_a_machines_rejection_is_asked_about_in_the_last_thread_with_a_person(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.receive("2026-03-11 09:00", DANA, "Re: Interview", WELCOME, message_id="<welcome@northwind.example>")
    hunt.receive("2026-03-17 10:00", MACHINE, "Your application to Northwind", f"{REJECTED}The Northwind team\n")
    hunt.sync("2026-03-17 10:05")
    (request,) = hunt.drafts(DraftState.PLACED)
    assert (request.text.to_address, request.text.in_reply_to) == (TO_DANA, "<welcome@northwind.example>")
    quiet(hunt, "2026-03-24 09:59")
    assert hunt.sync("2026-03-24 10:00").withdrawn == 1


def test_where_nobody_is_known_status_says_so(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    body = "Hi Jordan,\n\nYour interview with Northwind is confirmed for Tuesday, March 10 at 10:00 AM ET.\n"
    hunt.receive("2026-03-02 10:00", MACHINE, "Your interview with Northwind", body)
    quiet(hunt, AFTER)
    hunt.receive("2026-03-12 10:00", MACHINE, "Your application to Northwind", f"{REJECTED}The Northwind team\n")
    quiet(hunt, "2026-03-12 10:05")
    assert any("nobody can be asked for feedback" in told for told in hunt.plan("2026-03-12 10:05")[0].needs_you)


@pytest.mark.parametrize("planned", [False, True])
def test_without_an_interview_that_was_held_no_feedback_is_asked_for(planned: bool, tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    if planned:
        hunt.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    body = (
        "Hi Jordan,\n\nThank you for applying to Northwind. We have decided to pursue other candidates "
        "for this role.\n\nPriya\n"
    )
    hunt.receive("2026-03-09 10:00", PRIYA, "Your application to Northwind", body)
    quiet(hunt, "2026-03-09 10:05", AFTER, "2026-03-13 11:00")
    assert hunt.plan(AFTER)[0].stage is Stage.REJECTED


# --- interviews that are cancelled or moved ---


def _in_words(hunt: Hunt) -> None:
    body = "Hi Jordan,\n\nI'm sorry, we had to cancel this morning's interview, as Dana is ill.\n\nPriya\n"
    thread = "<u1.0@northwind.example>"
    hunt.receive("2026-03-10 12:30", PRIYA, "Re: Interview: Staff Engineer at Northwind", body, in_reply_to=thread)


def _by_calendar(hunt: Hunt) -> None:
    options: dict[str, Any] = {
        "method": "CANCEL",
        "status": "CANCELLED",
        "sequence": 1,
        "subject": "Canceled: Interview",
    }
    hunt.maildir.deliver(invited("u1", "2026-03-10 12:30", START, END, [DANA, TOM], body="Canceled.\n", **options))


@pytest.mark.parametrize("cancelled", [_in_words, _by_calendar])
def test_cancelled_after_the_hour_is_not_held(cancelled: Callable[[Hunt], None], tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    hunt.maildir.edit_draft(lying(hunt, TO_DANA), "Hi Dana, in my own words. Jordan\n", at=at("2026-03-10 12:10"))
    cancelled(hunt)
    assert hunt.sync("2026-03-10 12:35").withdrawn == 1
    assert hunt.lives() == [
        (Kind.THANK_YOU, TO_DANA, DraftState.EDITED),
        (Kind.THANK_YOU, TO_TOM, DraftState.WITHDRAWN),
    ]
    assert hunt.plan("2026-03-10 12:35")[0].stage is Stage.IN_CONTACT
    quiet(hunt, "2026-03-13 11:00", "2026-03-20 11:00")


def test_moved_before_its_time_and_again_after_it(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    quiet(hunt, "2026-03-05 12:00")
    once = ("2026-03-11 15:00", "2026-03-11 16:00")
    hunt.maildir.deliver(invited("u1", "2026-03-06 10:00", *once, [DANA], sequence=1))
    quiet(hunt, "2026-03-06 12:00", AFTER, "2026-03-11 16:59")
    hunt.sync("2026-03-11 17:00")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]
    body = (
        "Hi Jordan,\n\nApologies that we did not meet today. I have to move our interview from Wednesday, March 11, "
        "3:00 PM to Friday, March 13 at 2:00 PM ET.\n\nDana\n"
    )
    thread = "<u1.1@northwind.example>"
    hunt.receive("2026-03-11 18:00", DANA, "Re: Interview: Staff Engineer", body, in_reply_to=thread)
    assert hunt.sync("2026-03-11 18:05").withdrawn == 1
    quiet(hunt, "2026-03-13 15:59")
    hunt.sync("2026-03-13 16:00")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert draft.text.subject == "Re: Interview on March 13"


def test_of_a_panel_one_part_is_cancelled_and_one_moved(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    for number, (who, begins, ends) in enumerate(AFTERNOON):
        times = (f"2026-03-10 {begins}", f"2026-03-10 {ends}")
        hunt.maildir.deliver(invited(f"slot{number}", "2026-03-02 10:00", *times, [who]))
    ruth = ("2026-03-10 15:15", "2026-03-10 16:00")
    off: dict[str, Any] = {"method": "CANCEL", "status": "CANCELLED", "sequence": 1, "subject": "Canceled: Interview"}
    hunt.maildir.deliver(invited("slot2", "2026-03-10 12:00", *ruth, [RUTH], body="Canceled.\n", **off))
    quiet(hunt, "2026-03-10 15:59")
    hunt.sync("2026-03-10 16:00")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA), (Kind.THANK_YOU, TO_TOM)]
    tom = ("2026-03-11 10:00", "2026-03-11 11:00")
    hunt.maildir.deliver(invited("slot1", "2026-03-10 16:30", *tom, [TOM], sequence=1))
    hunt.sync("2026-03-10 16:35")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]
    quiet(hunt, "2026-03-11 11:59")
    hunt.sync("2026-03-11 12:00")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA), (Kind.THANK_YOU, TO_TOM)]


# --- the clock: sleep, pause, settings, zones ---


def test_after_four_days_of_sleep_only_the_follow_up_makes_sense(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM], synced="2026-03-10 10:30")
    hunt.sync("2026-03-16 12:00")
    assert hunt.lives() == [(Kind.FOLLOW_UP, TO_DANA, DraftState.PLACED)]


def test_after_three_weeks_of_sleep_nothing_does(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM], synced="2026-03-10 10:30")
    quiet(hunt, "2026-03-31 12:00")
    assert hunt.lives() == []


def test_of_an_old_mailbox_only_what_still_makes_sense_is_placed(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(invited("old", "2025-11-02 10:00", "2025-11-10 10:00", "2025-11-10 11:00", [DANA]))
    hunt.receive("2025-11-20 10:00", DANA, "Northwind", f"{REJECTED}Dana\n")
    rae, max_ = "Rae Holt <rae@newco.example>", "Max Frey <max@newco.example>"
    event = invitation(
        "n1", at("2026-03-07 10:00"), at("2026-03-07 11:00"), rae, [ME, max_], summary="Interview: Newco"
    )
    hunt.receive("2026-03-02 10:00", rae, "Interview: Data Engineer at Newco", CONFIRMED, invitation=event)
    hunt.sync("2026-03-16 09:00")
    assert [(facts.company, len(facts.messages)) for facts in hunt.applications()] == [("Newco", 1)]
    assert placed(hunt) == [(Kind.FOLLOW_UP, "max@newco.example")]


def test_a_change_of_the_timing_takes_effect_with_the_next_pass(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA], synced="2026-03-10 11:30")
    hunt.set_timing(thank_you_after=Duration(15, Unit.MINUTES))
    hunt.sync("2026-03-10 11:31")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]
    hunt.set_timing(follow_up_after=Duration(1, Unit.BUSINESS_DAYS))
    quiet(hunt, "2026-03-11 10:59")
    hunt.sync("2026-03-11 11:00")
    assert placed(hunt) == [(Kind.FOLLOW_UP, TO_DANA)]
    hunt.set_timing(follow_up_until=Duration(2, Unit.DAYS))
    assert hunt.sync("2026-03-12 11:00").withdrawn == 1


def test_an_interview_in_another_zone_is_told_in_the_users(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    body = "Hi Jordan,\n\nYour interview with Maya Ito is confirmed for Thursday, March 12 at 9:30 PM PT.\n\nLee Chen\n"
    lee, maya = "Lee Chen <lee@sunwave.example>", "Maya Ito <maya@sunwave.example>"
    hunt.receive("2026-03-02 10:00", lee, "Interview with Sunwave", body, cc=maya)
    quiet(hunt, "2026-03-13 02:29")
    hunt.sync("2026-03-13 02:30")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert (draft.text.to_address, draft.text.subject) == ("maya@sunwave.example", "Re: Interview on March 13")


def test_an_hour_is_elapsed_time_on_the_night_the_clocks_change(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(invited("night", "2026-03-02 10:00", "2026-03-07 23:00", "2026-03-08 01:30", [DANA]))
    quiet(hunt, "2026-03-08 03:29")
    hunt.sync("2026-03-08 03:30")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_DANA)]
    quiet(hunt, "2026-03-11 07:59")
    hunt.sync("2026-03-11 08:00")
    assert placed(hunt) == [(Kind.FOLLOW_UP, TO_DANA)]


def test_a_further_round_ends_the_nudge_of_the_one_before(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    times = ("2026-03-18 10:00", "2026-03-18 11:00")
    hunt.maildir.deliver(invited("u2", "2026-03-12 10:00", *times, [TOM]))
    quiet(hunt, "2026-03-12 12:00", "2026-03-17 12:00", "2026-03-18 11:59")
    hunt.sync("2026-03-18 12:00")
    assert placed(hunt) == [(Kind.THANK_YOU, TO_TOM)]


def test_a_draft_is_from_the_address_that_the_invitation_came_to(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    profile = replace(hunt.settings.profile, addresses=("jordan@example.com", "j.rivera@work.example"))
    hunt.settings = replace(hunt.settings, profile=profile)
    work = "Jordan Rivera <j.rivera@work.example>"
    event = invitation("w1", at(START), at(END), PRIYA, [work, DANA], summary="Interview: Staff Engineer at Northwind")
    raw = mail(
        sender=PRIYA, to=work, subject="Interview", body=CONFIRMED, date=at("2026-03-02 10:00"), invitation=event
    )
    hunt.maildir.deliver(raw)
    hunt.sync(AFTER)
    ((_, draft),) = hunt.maildir.drafts()
    headers = message_from_bytes(draft)
    assert (headers["From"], headers["To"]) == (work, DANA)


# --- the user's word, on the command line ---


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A trial in which the interview of March 10 is over, and both interviewers' thank-yous lie in Drafts."""
    made = home(tmp_path)
    made.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA, TOM]))
    assert _synced(made, AFTER)["placed"] == 2
    return made


@dataclass(frozen=True)
class _Done:
    """What a command came to."""

    status: int
    out: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


def _run(desk: Desk, *arguments: str) -> _Done:
    """Run a command in this process: a process of its own for each would take most of the time."""
    result = CliRunner().invoke(app, arguments, env={"FOLLOWUP_CONFIG": str(desk.config)})
    if isinstance(result.exception, FollowupError):
        return _Done(result.exception.exit_status, result.stdout)
    return _Done(result.exit_code, result.stdout)


def _synced(desk: Desk, when: str) -> dict[str, Any]:
    done = _run(desk, "sync", "--at", when.replace(" ", "T"), "--json")
    assert done.status == 0, done.out
    return done.lines[0]


def _states(desk: Desk) -> list[tuple[str, str, str]]:
    return [(draft["kind"], draft["to"], draft["state"]) for draft in _run(desk, "drafts", "--json").lines]


def test_a_rejection_that_was_none_is_taken_back(desk: Desk) -> None:
    body = f"{REJECTED}Priya\n"
    raw = mail(sender=PRIYA, to=ME, subject="Staff Engineer", body=body, date=at("2026-03-10 15:00"))
    desk.maildir.deliver(raw)
    assert (_synced(desk, "2026-03-10 15:05")["withdrawn"], _states(desk)[-1][0]) == (2, "feedback_request")
    message = [event["id"] for event in _run(desk, "show", "northwind", "--json").lines if event["what"] == "message"][
        -1
    ]
    assert _run(desk, "correct", message, "no_decision").status == 0
    assert _synced(desk, "2026-03-10 15:30")["withdrawn"] == 1
    assert [state for state in _states(desk) if state[2] == "placed"] == [
        ("thank_you", TO_DANA, "placed"),
        ("thank_you", TO_TOM, "placed"),
        ("no_decision_reply", TO_PRIYA, "placed"),
    ]
    assert len(desk.maildir.drafts()) == 3


def test_what_was_deleted_comes_back_by_redraft_alone(desk: Desk) -> None:
    desk.maildir.delete_draft(next(path for path, raw in desk.maildir.drafts() if TO_DANA.encode() in raw))
    _synced(desk, "2026-03-10 12:30")
    _synced(desk, "2026-03-10 12:40")
    (dismissed,) = [draft for draft in _run(desk, "drafts", "--json").lines if draft["state"] == "dismissed"]
    assert dismissed["to"] == TO_DANA
    assert _synced(desk, "2026-03-10 13:00")["placed"] == 0
    assert _run(desk, "redraft", dismissed["draft"]).status == 0
    assert _synced(desk, "2026-03-10 13:10")["placed"] == 1
    back = _run(desk, "drafts", "--json").lines[-1]
    assert (back["to"], back["state"]) == (TO_DANA, "placed")
    assert back["body"] != dismissed["body"]


def test_a_pause_moves_the_follow_up_and_not_its_end(desk: Desk) -> None:
    assert _run(desk, "pause", "northwind", "--until", "2026-03-18").status == 0
    assert _synced(desk, "2026-03-13 11:00")["next_due"] == "2026-03-18T08:00:00-04:00"
    assert _synced(desk, "2026-03-18 08:00")["withdrawn"] == 2
    assert _states(desk)[-1] == ("follow_up", TO_DANA, "placed")
    assert _run(desk, "pause", "--until", "2026-04-30").status == 0
    assert _synced(desk, "2026-03-20 11:00")["withdrawn"] == 1


def test_a_withdrawal_takes_back_what_is_untouched_and_nothing_else(desk: Desk) -> None:
    path = next(path for path, raw in desk.maildir.drafts() if TO_DANA.encode() in raw)
    desk.maildir.edit_draft(path, "Hi Dana, mine. Jordan\n", at=at("2026-03-10 12:30"))
    assert _run(desk, "close", "northwind", "--withdrawn").status == 0
    assert _synced(desk, "2026-03-10 13:05")["withdrawn"] == 1
    assert [state[1:] for state in _states(desk)] == [(TO_DANA, "edited"), (TO_TOM, "withdrawn")]
    assert len(desk.maildir.drafts()) == 1
    (line,) = _run(desk, "status", "--json").lines
    assert (line["stage"], line["standing"], line["next"]) == ("withdrawn", "finished", None)


def test_an_interview_that_did_not_happen_and_another_set_by_hand(desk: Desk) -> None:
    assert _run(desk, "interview", "northwind", "--did-not-happen").status == 0
    assert _synced(desk, "2026-03-10 12:30")["withdrawn"] == 2
    by_hand = ("--at", "2026-03-12T09:00", "--length", "45 minutes", "--with", TOM)
    assert _run(desk, "interview", "northwind", *by_hand).status == 0
    assert _synced(desk, "2026-03-10 13:00")["next_due"] == "2026-03-12T10:45:00-04:00"
    assert _synced(desk, "2026-03-12 10:45")["placed"] == 1
    assert _run(desk, "drafts", "--json").lines[-1]["subject"] == "Re: Interview on March 12"


def test_a_trials_clock_goes_forward_only_and_reads_nothing_ahead(desk: Desk) -> None:
    body = "Hi Jordan,\n\nThere is no decision yet.\n\nDana\n"
    desk.maildir.deliver(mail(sender=DANA, to=ME, subject="Re: Interview", body=body, date=at("2026-03-11 09:00")))
    assert _run(desk, "sync", "--at", "2026-03-10T11:59").status == 2
    assert _run(desk, "sync").status == 2
    assert _synced(desk, AFTER)["read"] == 0
    assert _synced(desk, "2026-03-11 09:00")["categories"]["no_decision"] == 1
    ahead = _run(desk, "status", "--at", "2026-06-01T09:00", "--json").lines[0]
    assert ahead["next"] is None
