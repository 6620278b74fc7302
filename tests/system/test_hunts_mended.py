"""Whole hunts in which the agent once went wrong: each holds one fault that is mended."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

from agent.model.application import Standing
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category
from agent.planner import plan
from tests.hunt import ME, Hunt, at
from tests.mails import invitation, mail
from tests.system.cli_desk import home
from tests.system.test_hunts_rules import (
    AFTER,
    DANA,
    END,
    MACHINE,
    PRIYA,
    REJECTED,
    RUTH,
    START,
    TO_DANA,
    TOM,
    WELCOME,
    begun,
    invited,
    placed,
    send,
)
from tests.system.test_hunts_rules import _run as run

ANA = "Ana Ruiz <ana.ruiz@tidewell.com>"
CONFIRMED = (
    "Hi Jordan,\n\nThis is to confirm your interview for the Data Analyst position at Tidewell on Thursday, March 12, "
    "3:00 PM ET with me.\n\nBest,\nAna Ruiz\nAnalytics Manager, Tidewell\n"
)


def test_a_moved_interview_that_was_held_is_followed_up(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    hunt.sync("2026-03-05 12:00")
    hunt.maildir.deliver(invited("u1", "2026-03-06 10:00", "2026-03-11 15:00", "2026-03-11 16:00", [DANA], sequence=1))
    hunt.sync("2026-03-11 17:00")
    assert hunt.plan("2026-03-11 17:00")[0].standing is Standing.WAITING
    hunt.sync("2026-03-16 08:00")
    assert placed(hunt) == [(Kind.FOLLOW_UP, TO_DANA)]


def test_a_nudge_about_the_first_day_of_two_is_not_blocked(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(invited("a", "2026-03-02 10:00", START, END, [DANA]))
    hunt.maildir.deliver(invited("b", "2026-03-02 10:01", "2026-03-11 13:00", "2026-03-11 14:00", [RUTH]))
    hunt.sync(AFTER)
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.sync("2026-03-11 15:00")
    report = hunt.sync("2026-03-16 13:00")
    assert report.blocked == 0
    assert (Kind.NUDGE, TO_DANA) in placed(hunt)


def test_who_withdraws_by_mail_is_not_made_to_ask_for_news(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA, TOM])
    body = "Hi Priya,\n\nI have accepted another offer and would like to withdraw my application.\n\nJordan\n"
    hunt.write("2026-03-10 14:00", PRIYA, "Withdrawing my application", body)
    hunt.sync("2026-03-10 14:05")
    hunt.sync("2026-03-16 14:05")
    assert placed(hunt) == []


def test_feedback_is_told_once(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    to = "Jordan Rivera <jordan@example.com>"
    desk.maildir.deliver(
        mail(
            sender=DANA,
            to=to,
            subject="Northwind",
            body=REJECTED,
            date=at("2026-03-12 10:00"),
            message_id="<no@northwind.example>",
        )
    )
    told = "Hi Jordan,\n\nHappy to share some feedback: the panel felt that your system design answers lacked depth on "
    told += "data partitioning. Your communication was excellent.\n\nDana\n"
    desk.maildir.deliver(
        mail(
            sender=DANA,
            to=to,
            subject="Re: Northwind",
            body=told,
            date=at("2026-03-13 10:00"),
            in_reply_to="<no@northwind.example>",
        )
    )
    run(desk, "sync", "--at", "2026-03-13T12:00")
    run(desk, "correct", "m3", "feedback")
    assert len(run(desk, "feedback", "--json").lines) == 1


def test_nobody_is_thanked_for_news_that_a_machine_brought(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    send(hunt, TO_DANA, "2026-03-10 13:00")
    hunt.receive("2026-03-11 09:00", DANA, "Re: Interview", WELCOME)
    hunt.receive("2026-03-17 10:00", MACHINE, "Your application to Northwind", f"{REJECTED}The Northwind team\n")
    hunt.sync("2026-03-17 10:05")
    (request,) = hunt.drafts(DraftState.PLACED)
    assert "letting me know" not in request.text.body


def test_the_user_is_told_that_it_is_too_late_for_a_follow_up(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA], synced="2026-03-10 10:30")
    hunt.sync("2026-03-21 12:00")
    with hunt.store() as store:
        (told,) = plan(store.snapshot(), hunt.settings, at("2026-03-21 12:00")).applications
    assert any("over" in sentence or "too late" in sentence for sentence in (*told.needs_you, *told.hints))


def test_the_first_pass_knows_what_it_has_read_a_moment_ago(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive(
        "2026-04-02 10:00",
        "Nadia Haddad <nadia@quillpoint.com>",
        "Quillpoint - Backend Engineer",
        "Hi Jordan,\n\nThank you for applying for the Backend Engineer role at Quillpoint. I'd love to set up an intro "
        "call. Please pick a time here: https://calendly.com/n/intro\n\nBest,\nNadia Haddad\nRecruiter\n",
    )
    hunt.receive(
        "2026-04-06 10:00",
        "Nadia Haddad via Calendly <notifications@calendly.com>",
        "Confirmed: Intro call with Nadia Haddad",
        "Hi Jordan Rivera,\n\nEvent Type:\nIntro call\n",
        headers={"Reply-To": "Nadia Haddad <nadia@quillpoint.com>"},
        invitation=invitation(
            "c1@calendly.com",
            at("2026-04-08 11:00"),
            at("2026-04-08 11:30"),
            "Nadia Haddad <nadia@quillpoint.com>",
            [ME],
            summary="Intro call: Jordan and Nadia Haddad",
        ),
    )
    hunt.sync("2026-04-06 11:00")
    assert hunt.plan("2026-04-06 11:00")[0].rounds, "read in two passes it is a confirmation, in one it is unrelated"


# ---- reconcile and planner


def test_a_draft_moved_to_another_folder_was_not_sent(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.add_folder("Archive")
    hunt.receive("2026-03-09 10:00", ANA, "Interview", CONFIRMED)
    hunt.sync("2026-03-12 17:05")
    hunt.maildir.move(hunt.maildir.drafts()[0][0], "Archive")
    hunt.maildir.deliver(mail(sender=ME, to="kim@gmail.com", subject="x", body="y"), "Drafts", "D")
    for when in ("2026-03-12 17:10", "2026-03-12 17:30", "2026-03-12 18:30"):
        hunt.sync(when)
    assert hunt.lives() == [(Kind.THANK_YOU, "ana.ruiz@tidewell.com", DraftState.DISMISSED)]
    hunt.sync("2026-03-19 10:00")
    assert not [draft for draft in hunt.drafts() if draft.kind is Kind.NUDGE]


def test_a_mail_that_bounced_is_no_thanks(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-09 10:00", ANA, "Interview", CONFIRMED)
    hunt.sync("2026-03-12 17:05")
    sent = hunt.maildir.send_draft(hunt.maildir.drafts()[0][0], at=at("2026-03-12 17:10"))
    lost = message_from_bytes(sent.read_bytes())["Message-ID"]
    hunt.maildir.deliver(
        f"From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nTo: jordan@example.com\nSubject: Undelivered\n"
        f"Date: Thu, 12 Mar 2026 17:11:00 -0400\nMessage-ID: <dsn1@mx.example.com>\nAuto-Submitted: auto-replied\n"
        f"MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\n"
        f"Content-Type: text/plain\n\n<ana.ruiz@tidewell.com>: 550 5.1.1 User unknown\n\n--B\n"
        f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n"
        f"Final-Recipient: rfc822; ana.ruiz@tidewell.com\nAction: failed\nStatus: 5.1.1\n\n--B\n"
        f"Content-Type: text/rfc822-headers\n\nTo: ana.ruiz@tidewell.com\nMessage-ID: {lost}\n\n--B--\n".encode()
    )
    hunt.sync("2026-03-12 18:00")
    (plan,) = hunt.plan("2026-03-12 18:00")
    assert any("came back" in sentence or "address" in sentence for sentence in plan.needs_you)
    hunt.sync("2026-03-18 10:00")
    assert not [draft for draft in hunt.drafts() if draft.kind is Kind.NUDGE]


def test_a_deleted_draft_whose_time_is_over_is_not_promised_again(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    run(desk, "sync", "--at", "2026-03-10T13:00")
    desk.maildir.drafts()[0][0].unlink()
    for when in ("2026-03-10T13:05", "2026-03-10T13:30"):
        run(desk, "sync", "--at", when)
    assert run(desk, "redraft", "d1").status == 0
    run(desk, "sync", "--at", "2026-03-10T13:40")
    assert len(desk.maildir.drafts()) == 1
    desk.maildir.drafts()[0][0].unlink()
    for when in ("2026-03-11T13:05", "2026-03-11T13:30"):
        run(desk, "sync", "--at", when)
    assert run(desk, "redraft", "d2").status == 2


def test_a_nudge_that_was_withdrawn_unsent_comes_back_by_redraft(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(invited("u1", "2026-03-02 10:00", START, END, [DANA]))
    run(desk, "sync", "--at", "2026-03-10T12:30")
    desk.maildir.send_draft(desk.maildir.drafts()[0][0], at=at("2026-03-10 13:00"))
    run(desk, "sync", "--at", "2026-03-16T12:00")
    assert [draft["kind"] for draft in run(desk, "drafts", "--json").lines][-1] == "nudge"
    body = "Hi Jordan,\n\nThank you, it was lovely to meet you too.\n\nDana\n"
    when = at("2026-03-16 12:30")
    desk.maildir.deliver(mail(sender=DANA, to=ME, subject="Re: Interview on March 10", body=body, date=when))
    run(desk, "sync", "--at", "2026-03-16T13:00")
    assert desk.maildir.drafts() == []
    assert run(desk, "redraft", "d2").status == 0
    assert run(desk, "redraft", "d1").status == 2


def test_an_offer_is_told_with_the_day_by_which_they_want_an_answer(tmp_path: Path) -> None:
    hunt = begun(tmp_path, [DANA])
    body = (
        "Hi Jordan,\n\nI am delighted to offer you the position of Staff Engineer at Northwind. The salary is 140,000 "
        "dollars a year.\n\nPlease sign the letter and return it to me by Friday, March 20.\n\nBest,\nPriya Nair\n"
    )
    hunt.receive("2026-03-12 10:00", PRIYA, "Your offer from Northwind", body)
    hunt.sync("2026-03-12 11:00")
    asked = [one for one in hunt.plan("2026-03-12 11:00")[0].needs_you if "made an offer" in one]
    assert len(asked) == 1
    assert asked[0].endswith("They wrote: “Please sign the letter and return it to me by Friday, March 20.”")


def test_a_draft_that_stays_blocked_is_counted_once(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Guten Tag,\n\nwir bestätigen Ihr Gespräch für die Stelle als Brauer am Dienstag, den 10.03.2026 um 15:00 Uhr "
    )
    text += "bei uns im Haus, und freuen uns auf das Gespräch mit Ihnen.\n\nViele Grüße\nIlse Brandt\n"
    hunt.receive("2026-03-05 10:00", "Ilse Brandt <ilse@moorales.com>", "Ihr Gespräch bei Moor Ales", text)
    hunt.sync("2026-03-05 11:00")
    passes = [hunt.sync(f"2026-03-10 {hour}:00") for hour in (18, 19, 20)]
    assert [(one.blocked, one.still_blocked) for one in passes] == [(1, 0), (0, 1), (0, 1)]


def test_a_request_for_feedback_goes_while_it_is_asked_whether_they_open_the_post_again(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    helen = "Helen Marsh <helen.marsh@cedarandpine.example>"
    set_up = (
        "Dear Jordan,\n\nYour interview for Office Manager is on Thursday, June 11 at 10:00 am at our office, 14 Mill "
        "Street.\n\nKind regards,\nHelen Marsh\nHR Manager\nCedar & Pine\n"
    )
    first = "<1@cedarandpine.example>"
    hunt.receive("2026-06-08 11:00", helen, "Interview - Office Manager", set_up, message_id=first)
    no = "Dear Jordan,\n\nThank you for coming in. We have decided to appoint an internal candidate.\n\nHelen\n"
    hunt.receive("2026-06-15 09:00", helen, "Re: Interview - Office Manager", no, in_reply_to=first)
    hunt.sync("2026-06-15 10:00")
    assert [draft.kind for draft in hunt.drafts(DraftState.PLACED)] == [Kind.FEEDBACK_REQUEST]
    again = (
        "Dear Jordan,\n\nThis is awkward. Our internal candidate has accepted another transfer, so the role is open "
        "again. I know I turned you down, but could you come in on Monday?\n\nHelen\n"
    )
    opened = "<3@cedarandpine.example>"
    hunt.receive(
        "2026-06-16 09:00", helen, "Re: Interview - Office Manager", again, message_id=opened, in_reply_to=first
    )
    hunt.sync("2026-06-16 10:00")
    assert not hunt.drafts(DraftState.PLACED)
    with hunt.store() as store:
        store.correct(store.find_message(opened).id, Category.COURTESY, None, at("2026-06-16 10:30"))
    hunt.sync("2026-06-16 11:00")
    assert [draft.kind for draft in hunt.drafts(DraftState.PLACED)] == [Kind.FEEDBACK_REQUEST]
