"""Whole hunts with users as they really act: two accounts, edits, deletions, own mails; and the noise around them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent.model.draft import DraftState, Kind
from agent.model.settings import MaildirAccount
from tests.hunt import ME, Hunt, at
from tests.mails import Maildir, mail
from tests.system.hunts_mail.desk import met, only, placed, read, states, text, theirs, tidewell

OWN_WORDS = "Hi Ana, it was good to hear how your team builds its reports. Jordan"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return Hunt(tmp_path)


# ---- two accounts, folders and copies


def test_two_accounts_one_message_and_the_address_that_it_came_to(hunt: Hunt, tmp_path: Path) -> None:
    work = Maildir(tmp_path / "Work", "plain", ("INBOX", "Archive", "Drafts", "Sent", "Trash"))
    second = MaildirAccount(name="work", path=work.path, inbox="INBOX")
    addresses = ("jordan@example.com", "jordan+jobs@example.com", "jr@work-mail.com")
    profile = replace(hunt.settings.profile, addresses=addresses)
    hunt.settings = replace(hunt.settings, profile=profile, accounts=(*hunt.settings.accounts, second))
    ana = mail(
        sender="Ana Ruiz <ana.ruiz@tidewell.com>",
        to="Jordan Rivera <jr@work-mail.com>",
        subject="Interview: Data Analyst at Tidewell",
        body="This is to confirm your interview for the Data Analyst position at Tidewell on Thursday, March 12, "
        "3:00 PM "
        "ET with Ana Ruiz.\n\nAna Ruiz\nAnalytics Manager, Tidewell\n",
        date=at("2026-03-09 10:00"),
        message_id="<t1@tidewell.com>",
    )
    inbox = work.deliver(ana, "INBOX")
    work.deliver(ana, "Archive", "S")
    hunt.maildir.deliver(ana)
    hunt.maildir.deliver(
        mail(
            sender="Omar Aziz <omar@harborlight.io>",
            to="jordan+jobs@example.com",
            subject="Your interview with Harborlight",
            body="This is to confirm your interview for the Backend Developer role at Harborlight on Thursday, "
            "March 12 at "
            "1:00 PM ET with me.\n\nOmar Aziz\nEngineering Manager\n",
            date=at("2026-03-09 11:00"),
        )
    )
    assert hunt.sync("2026-03-09 12:00").read == 2
    hunt.sync("2026-03-12 17:30")
    # Ana's mail was seen first in the account whose folders are read first; hers is answered from where it was sent to.
    drafts = [raw for maildir in (hunt.maildir, work) for _, raw in maildir.drafts()]
    assert {str(read(raw)["From"]): str(read(raw)["To"]) for raw in drafts} == {
        "Jordan Rivera <jr@work-mail.com>": "Ana Ruiz <ana.ruiz@tidewell.com>",
        "Jordan Rivera <jordan+jobs@example.com>": "Omar Aziz <omar@harborlight.io>",
    }
    work.move(inbox, "Archive")
    path, raw = next((path, raw) for box in (hunt.maildir, work) for path, raw in box.drafts() if b"Ana Ruiz" in raw)
    path.unlink()
    work.send(raw.replace(b"Message-ID: <", b"Message-ID: <client"))
    hunt.sync("2026-03-12 18:00")
    assert states(hunt)["ana.ruiz@tidewell.com"] is DraftState.SENT
    hunt.sync("2026-03-12 18:30")
    assert len(hunt.drafts()) == 2, "a mail in another folder is the same mail"


# ---- the hand


@pytest.mark.parametrize("keeps_id", [True, False], ids=["mutt", "Thunderbird"])
def test_a_draft_is_edited_and_then_sent(hunt: Hunt, keeps_id: bool) -> None:
    tidewell(hunt)
    path, _ = placed(hunt, "ana.ruiz@tidewell.com")
    edited = hunt.maildir.edit_draft(path, OWN_WORDS, new_message_id=not keeps_id, at=at("2026-03-12 17:20"))
    hunt.sync("2026-03-12 17:30")
    assert states(hunt)["ana.ruiz@tidewell.com"] is DraftState.EDITED
    assert text(edited.read_bytes()).strip() == OWN_WORDS
    hunt.maildir.send_draft(edited, new_message_id=not keeps_id, at=at("2026-03-12 17:40"))
    hunt.sync("2026-03-12 17:50")
    hunt.sync("2026-03-12 18:30")
    assert states(hunt) == {
        "ana.ruiz@tidewell.com": DraftState.SENT,
        "tom.weber@tidewell.com": DraftState.PLACED,
    }
    assert OWN_WORDS.encode() not in hunt.settings.store_path.read_bytes()


@pytest.mark.parametrize("to_trash", [True, False])
def test_a_deleted_draft_is_dismissed_after_ten_minutes_and_stays_away(hunt: Hunt, to_trash: bool) -> None:
    tidewell(hunt)
    hunt.maildir.delete_draft(placed(hunt, "ana.ruiz@tidewell.com")[0], to_trash)
    hunt.sync("2026-03-12 17:06")
    assert states(hunt)["ana.ruiz@tidewell.com"] is DraftState.PLACED, "a client saves by deleting and writing anew"
    hunt.sync("2026-03-12 17:16")
    assert states(hunt)["ana.ruiz@tidewell.com"] is DraftState.DISMISSED
    hunt.sync("2026-03-17 10:00")
    assert hunt.lives() == [
        (Kind.THANK_YOU, "ana.ruiz@tidewell.com", DraftState.DISMISSED),
        (Kind.THANK_YOU, "tom.weber@tidewell.com", DraftState.WITHDRAWN),
        (Kind.FOLLOW_UP, "tom.weber@tidewell.com", DraftState.PLACED),
    ]


def test_own_thanks_from_a_phone_make_one_draft_needless(hunt: Hunt) -> None:
    tidewell(hunt)
    hunt.write(
        "2026-03-12 17:30", "ana.ruiz@tidewell.com", "Great chat", "Lovely talking today! Jordan (from my phone)"
    )
    hunt.sync("2026-03-12 17:31")
    assert states(hunt) == {
        "ana.ruiz@tidewell.com": DraftState.WITHDRAWN,
        "tom.weber@tidewell.com": DraftState.PLACED,
    }
    hunt.sync("2026-03-16 10:00")
    assert not [draft for draft in hunt.drafts() if draft.kind is Kind.FOLLOW_UP]


# ---- noise


NOISE = (
    (
        "Jobs Digest <news@jobsdigest.com>",
        "12 new jobs",
        "Tidewell is hiring: Data Analyst. walrus",
        "<news.jobsdigest.com>",
    ),
    ("Dr. Klein Dental <reception@kleindental.com>", "Appointment", "See you on March 12 at 3:00 PM. walrus", ""),
    ("Air Example <noreply@air.example>", "Booking confirmed", "Your flight is on March 12, 3:00 PM. walrus", ""),
    (
        "PyData <pydata@lists.example>",
        "[pydata] patch",
        "We decided not to move forward with it. walrus",
        "<pydata.lists>",
    ),
    ("Kim <kim@gmail.com>", "Lunch?", "Are you free on Friday at noon? walrus", ""),
)


@pytest.mark.parametrize("layout", ["plain", "maildir++"])
def test_among_noise_and_broken_mail_one_hunt_and_nothing_private_kept(tmp_path: Path, layout: str) -> None:
    hunt = Hunt(tmp_path, "plain" if layout == "plain" else "maildir++")
    hunt.maildir.add_folder("Lists")
    for number, (sender, subject, body, list_id) in enumerate(NOISE):
        raw = mail(
            sender=sender, to=ME, subject=subject, body=body, date=at(f"2026-03-0{number + 1} 10:00"),
            headers={"List-Id": list_id, "List-Unsubscribe": "<https://x.example>"} if list_id else {},
        )  # fmt: skip
        hunt.maildir.deliver(raw, "Lists" if list_id else "", "S" if number % 2 else None)
    for raw in (
        b"\x00\xff\xfe no mail at all",
        b"From: <\nSubject: =?utf-8?b?////?=\n\n\xff",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: "
        b"text/calendar\n\nBEGIN:VCALENDAR\nDTSTART:x\n",
        b"Message-ID: <[a@b]>\nDate: Thu, 99 Foo 2026 99:99\n\nhi",
    ):
        hunt.maildir.deliver(raw, at=at("2026-03-05 10:00"))
    hunt.receive(
        "2026-03-09 10:00",
        "Ana Ruiz <ana.ruiz@tidewell.com>",
        "Interview: Data Analyst at Tidewell",
        "",
        html="<div>Hi Jordan,<br><br>This is to confirm your interview for the <b>Data Analyst</b> position at "
        "Tidewell on "
        "Thursday, March&nbsp;12, 3:00 PM ET with me.</div><div><br>Best,<br>Ana Ruiz<br>Analytics Manager, "
        "Tidewell</div>"
        "<blockquote>On Feb 2, Bob wrote: Unfortunately we will not be moving forward. Your interview was on Friday, "
        "March 13 at 9am. walrus</blockquote>",
    )
    before = theirs(hunt.maildir)
    report = hunt.sync("2026-03-12 17:05")
    assert report.read == len(NOISE) + 5
    assert met(only(hunt, "2026-03-12 17:05")) == [(at("2026-03-12 15:00"), ["Ana Ruiz"])]
    assert hunt.lives() == [(Kind.THANK_YOU, "ana.ruiz@tidewell.com", DraftState.PLACED)]
    assert theirs(hunt.maildir) == before
    for file in hunt.settings.store_path.parent.iterdir():
        assert b"walrus" not in file.read_bytes(), file.name


def test_an_old_rejection_below_a_kind_word_rejects_nobody(hunt: Hunt) -> None:
    tidewell(hunt)
    hunt.maildir.send_draft(placed(hunt, "ana.ruiz@tidewell.com")[0], at=at("2026-03-12 17:20"))
    hunt.receive(
        "2026-03-13 10:00",
        "Ana Ruiz <ana.ruiz@tidewell.com>",
        "Re: Interview on March 12",
        "You're welcome Jordan, lovely to meet you too!\n\nAna\n\n-----Original Message-----\nFrom: HR "
        "<hr@tidewell.com>\n"
        "Sent: Monday, January 5, 2026 9:00 AM\nTo: Jordan Rivera\nSubject: Your application\n\nUnfortunately we have "
        "decided not to move forward with your application for Junior Clerk. The interview on March 20 at 3pm is "
        "cancelled.\n",
    )
    hunt.sync("2026-03-13 11:00")
    assert met(only(hunt, "2026-03-13 11:00")) == [(at("2026-03-12 15:00"), ["Ana Ruiz", "Tom Weber"])]
    assert only(hunt, "2026-03-13 11:00").stage.value == "interviewed"
    assert not [draft for draft in hunt.drafts() if draft.kind is Kind.FEEDBACK_REQUEST]
