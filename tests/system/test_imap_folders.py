"""What is read on a real Dovecot: folders of every name, made anew, unreadable, left out; and what is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent.mailbox.base import Role
from agent.model.draft import DraftState, Kind
from tests.hunt import ImapHunt
from tests.system.imap_northwind import (
    BEFORE,
    LATER,
    THANKED,
    confirm,
    copies,
    forget_uids,
    own_dovecot,
    put_back,
    reject,
    thanked,
)


def test_inbox_under_another_validity_is_read_again_and_makes_nothing_new(hunt: ImapHunt) -> None:
    thanked(hunt)
    before = hunt.hands.contents("INBOX")
    forget_uids(hunt)
    after = hunt.hands.contents("INBOX")
    assert after.validity != before.validity
    (known,) = hunt.applications()
    for when in LATER:
        hunt.sync(when)
    (facts,) = hunt.applications()
    assert [message.message_id for message in facts.messages] == [message.message_id for message in known.messages]
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert len(hunt.hands.drafts()) == 1
    assert hunt.hands.contents("INBOX") == after
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    assert {draft.kind for draft in hunt.drafts()} == {Kind.THANK_YOU, Kind.FEEDBACK_REQUEST}


def test_what_came_while_the_validity_changed_is_read_whatever_its_uid(hunt: ImapHunt) -> None:
    for day in ("02", "03", "04"):
        hunt.receive(f"2026-03-{day} 09:00", "Mum <mum@home.example>", "Sunday", "Shall we go to the river?\n")
    thanked(hunt)
    for uid in hunt.hands.uids("INBOX")[:3]:
        hunt.hands.delete("INBOX", uid)
    forget_uids(hunt)
    reject(hunt, "2026-03-13 09:00")
    for hour in ("10", "11", "12"):
        hunt.receive(f"2026-03-13 {hour}:00", "Mum <mum@home.example>", "Sunday", "Or to the hills?\n")
    assert hunt.hands.uids("INBOX") == [1, 2, 3, 4, 5], "the rejection has a UID that another mail had before"
    hunt.sync("2026-03-13 13:00")
    assert {draft.kind for draft in hunt.drafts()} == {Kind.THANK_YOU, Kind.FEEDBACK_REQUEST}


def test_sent_made_anew_settles_no_draft_a_second_time(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    hunt.hands.send_draft(uid)
    hunt.sync(LATER[0])
    assert [draft.state for draft in hunt.drafts()] == [DraftState.SENT]
    kept = dict(hunt.hands.contents("Sent").messages)
    hunt.hands.make_anew("Sent")
    put_back(hunt, "Sent", kept)
    for when in LATER[1:]:
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.SENT]
    (facts,) = hunt.applications()
    assert sum(message.own for message in facts.messages) == 1


def test_a_folder_made_anew_with_the_same_mail(hunt: ImapHunt) -> None:
    hunt.hands.create("Jobs/Northwind")
    confirm(hunt, "Jobs/Northwind")
    hunt.sync(BEFORE)
    kept = dict(hunt.hands.contents("Jobs/Northwind").messages)
    hunt.hands.make_anew("Jobs/Northwind")
    put_back(hunt, "Jobs/Northwind", kept)
    hunt.sync(THANKED)
    hunt.sync(LATER[0])
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert len(hunt.applications()) == 1


def test_the_answered_mail_is_moved_while_its_draft_lies_there(hunt: ImapHunt) -> None:
    uid = confirm(hunt)
    hunt.sync(BEFORE)
    hunt.hands.create("Archive/2026")
    hunt.hands.move("INBOX", uid, "Archive/2026")
    hunt.sync(THANKED)
    hunt.sync(LATER[0])
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert len(hunt.applications()) == 1


FOLDERS = {
    "Northwind": "Bewerbungen/Größe & Maß",
    "Tidewell": "採用/面接",
    "Oakridge": 'said "yes"',
    "Copperleaf": "back\\slash",
    "Harborlight": "  spaces  between ",
    "Brightwater": "Jobs/Deep/Deeper/Deepest",
    "Meridian": "100% & more (new) {1} *",
}


def test_folders_whose_names_are_hard_to_write_are_read(hunt: ImapHunt) -> None:
    for company, folder in FOLDERS.items():
        hunt.hands.create(folder)
        confirm(hunt, folder, company)
    before = hunt.hands.snapshot()
    report = hunt.sync(BEFORE)
    assert report.troubles == ()
    assert {facts.company for facts in hunt.applications()} == set(FOLDERS)
    assert hunt.sync(THANKED).placed == len(FOLDERS)
    after = hunt.hands.snapshot()
    assert {name: there for name, there in after.items() if name != "Drafts"} == {
        name: there for name, there in before.items() if name != "Drafts"
    }
    assert hunt.sync(LATER[0]).read == 0


NUMBERS_AND_SUCH = ("007", "2026", "0", "NIL", "nil", "None", "&", "(a)", "a]b", "a%b", "{5}", "INBOX x", "😀 jobs")


def test_folders_whose_names_mean_something_to_the_protocol_are_read(hunt: ImapHunt) -> None:
    for number, folder in enumerate(NUMBERS_AND_SUCH):
        hunt.hands.create(folder)
        confirm(hunt, folder, f"Northwind{chr(ord('a') + number)}")
    report = hunt.sync(BEFORE)
    assert (report.read, report.troubles) == (len(NUMBERS_AND_SUCH), ())


@pytest.mark.parametrize("name", ["Bad&name", "trail&", "&AGE-x"])
def test_a_folder_that_no_client_can_open_stops_nothing(hunt: ImapHunt, name: str) -> None:
    """Other programs make folders in a Maildir under names that are no modified UTF-7; Dovecot lists them all."""
    for part in ("cur", "new", "tmp"):
        hunt.files._make(hunt.files.maildir(hunt.user) / f".{name}" / part)
    confirm(hunt)
    report = hunt.sync(THANKED)
    assert (report.placed, report.troubles) == (1, ())


def test_a_folder_that_the_server_cannot_read_is_named(hunt: ImapHunt) -> None:
    hunt.hands.create("Jobs")
    confirm(hunt)
    hunt.hands.close()
    place = hunt.files.maildir(hunt.user) / ".Jobs"
    place.chmod(0)
    report = hunt.sync(THANKED)
    place.chmod(0o700)
    (trouble,) = report.troubles
    assert '"Jobs"' in trouble, "else nobody knows what to mend"
    assert hunt.sync(LATER[0]).placed == 1


@pytest.mark.parametrize("how", ["closed", "of another size than its name says"])
def test_a_message_that_the_server_cannot_give_does_not_stop_the_pass(hunt: ImapHunt, how: str) -> None:
    """Dovecot ends the connection there, each time anew."""
    for company in ("Northwind", "Tidewell", "Oakridge"):
        confirm(hunt, company=company)
    spoil(hunt, how)
    hunt.sync(BEFORE)
    assert {facts.company for facts in hunt.applications()} == {"Northwind", "Oakridge"}
    assert hunt.sync(THANKED).placed == 2


def spoil(hunt: ImapHunt, how: str) -> None:
    """What Tidewell wrote cannot be read any more."""
    hunt.hands.close()
    place = hunt.files.maildir(hunt.user)
    for path in place.glob("dovecot*"):
        path.unlink()
    there = [path for part in ("cur", "new") for path in (place / part).iterdir()]
    (spoilt,) = (path for path in there if b"Tidewell" in path.read_bytes())
    if how == "closed":
        spoilt.chmod(0)
    else:
        spoilt.rename(spoilt.with_name(re.sub(r",S=\d+,W=\d+", ",S=50,W=51", spoilt.name)))


def test_a_parent_that_holds_no_mail_is_passed_over(hunt: ImapHunt) -> None:
    hunt.hands.create("Parent/Child")
    listed = {name: attributes for attributes, _, name in hunt.hands.client().list_folders()}
    assert {b"\\Noselect", b"\\NoSelect", b"\\NonExistent"} & set(listed["Parent"])
    confirm(hunt, "Parent/Child")
    assert hunt.sync(THANKED).placed == 1


def test_mail_that_a_filter_put_into_a_sub_folder_is_read_when_it_comes(hunt: ImapHunt) -> None:
    hunt.hands.create("INBOX/Recruiters")
    hunt.sync("2026-03-09 09:00")
    confirm(hunt, "INBOX/Recruiters")
    assert hunt.sync(BEFORE).read == 1
    hunt.hands.create("Made since")
    reject(hunt, "2026-03-10 09:00")
    (uid,) = hunt.hands.uids("INBOX")
    hunt.hands.move("INBOX", uid, "Made since")
    assert hunt.sync("2026-03-10 10:00").read == 1
    (facts,) = hunt.applications()
    assert len(facts.messages) == 2


@pytest.mark.parametrize("folder", ["Junk", "Spam", "INBOX/Spam", "Trash", "Trash/Old", "Drafts", "Drafts/Templates"])
def test_what_is_not_for_reading_is_not_read(hunt: ImapHunt, folder: str) -> None:
    if folder not in hunt.hands.folders():
        hunt.hands.create(folder)
    confirm(hunt, folder)
    before = hunt.hands.snapshot()
    assert hunt.sync(BEFORE).read == 0
    hunt.sync(THANKED)
    assert not hunt.applications()
    assert hunt.hands.snapshot() == before


def test_folders_narrows_what_is_read(hunt: ImapHunt) -> None:
    for folder, company in (("Jobs", "Northwind"), ("Private", "Tidewell"), ("Jobs/Old", "Oakridge")):
        hunt.hands.create(folder)
        confirm(hunt, folder, company)
    confirm(hunt, "INBOX", "Copperleaf")
    hunt.configure(folders=("INBOX", "Jobs"))
    hunt.sync(BEFORE)
    assert {facts.company for facts in hunt.applications()} == {"Northwind", "Copperleaf"}
    hunt.configure(folders=("Jobs", "Jobs/Old"))
    confirm(hunt, "INBOX", "Harborlight")
    hunt.sync(THANKED)
    assert {facts.company for facts in hunt.applications()} == {"Northwind", "Copperleaf", "Oakridge"}
    hunt.configure(folders=())
    hunt.sync(LATER[0])
    assert len(hunt.applications()) == 5


@pytest.mark.parametrize("name", ["Jobs", "INBOX/Jobs", "jobs"])
def test_folders_means_the_folder_of_that_very_name_where_there_is_one(hunt: ImapHunt, name: str) -> None:
    for folder in ("Jobs", "INBOX/Jobs", "jobs"):
        hunt.hands.create(folder)
    hunt.configure(folders=(name,))
    mailbox = hunt.mailbox(hunt.settings.accounts[0], "")
    folders = mailbox.folders()
    mailbox.close()
    assert [folder.name for folder in folders if folder.role is Role.OTHER] == [name]


def test_a_server_that_puts_everything_below_inbox(tmp_path: Path) -> None:
    with own_dovecot() as files:
        files.file.write_text(files.file.read_text().replace("separator = /", "separator = .\n  prefix = INBOX."))
        below = ImapHunt(tmp_path, files)
        with below.hands:
            below.hands.create("INBOX.Jobs.Deep")
            confirm(below, "INBOX.Jobs.Deep")
            confirm(below, "INBOX.Junk", "Tidewell")
            assert below.sync(THANKED).placed == 1
            (placed,) = below.drafts()
            reject(below, "2026-03-13 09:00")
            below.sync("2026-03-13 09:30")
            assert copies(below, placed.message_id) == {"INBOX.Trash": 1}
            assert len(below.hands.contents("INBOX.Drafts").messages) == 1


def test_a_folder_that_folders_names_and_that_is_not_there_is_said(hunt: ImapHunt) -> None:
    hunt.configure(folders=("INBOX", "Jbos"))
    confirm(hunt)
    report = hunt.sync(THANKED)
    assert len(report.troubles) == 1
    assert '"Jbos"' in report.troubles[0]


def test_where_sent_is_missing_nothing_is_placed_until_it_is_there(hunt: ImapHunt) -> None:
    hunt.hands.drop("Sent")
    confirm(hunt)
    hunt.sync(BEFORE)
    report = hunt.sync(THANKED)
    assert not hunt.drafts(), "whether the user thanked them already, nobody knows"
    assert len(report.troubles) == 1
    assert '"Sent"' in report.troubles[0]
    assert "Sent" not in hunt.hands.folders()
    hunt.hands.create("Gesendet")
    hunt.sync("2026-03-12 17:10")
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]


def test_sent_renamed_and_found_by_its_usual_name_is_read_once(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    hunt.hands.send_draft(uid)
    hunt.sync(LATER[0])
    hunt.hands.rename("Sent", "Gesendete Objekte")
    for when in LATER[1:]:
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.SENT]
    (facts,) = hunt.applications()
    assert sum(message.own for message in facts.messages) == 1
