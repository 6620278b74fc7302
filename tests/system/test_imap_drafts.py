"""Our drafts on a real Dovecot: Drafts renamed, deleted, made anew; drafts edited, flagged, moved, withdrawn."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from agent.cli.drafts import life
from agent.errors import FolderMissing
from agent.model.draft import DraftState, Kind
from tests.hunt import ME, ImapHunt, at
from tests.mails import mail
from tests.system.cli_desk import DANA
from tests.system.imap_northwind import (
    LATER,
    THANKED,
    confirm,
    copies,
    forget_uids,
    one,
    one_of,
    own_dovecot,
    put_back,
    reject,
    thanked,
)

# --- Drafts ---


def test_drafts_made_anew_with_the_same_mail_has_no_second_draft(hunt: ImapHunt) -> None:
    thanked(hunt)
    message_id = one(hunt).message_id
    before = hunt.hands.contents("Drafts")
    hunt.hands.make_anew("Drafts")
    put_back(hunt, "Drafts", dict(before.messages))
    assert hunt.hands.contents("Drafts").validity != before.validity
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert copies(hunt, message_id) == {"Drafts": 1}
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    assert copies(hunt, message_id) == {"Trash": 1}, "found again, it is withdrawn as any other"


def test_drafts_made_anew_and_empty_makes_nothing_of_it(hunt: ImapHunt) -> None:
    thanked(hunt)
    hunt.hands.make_anew("Drafts")
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert not hunt.hands.drafts()


def test_drafts_deleted_is_said_and_is_well_once_it_is_there_again(hunt: ImapHunt) -> None:
    thanked(hunt)
    kept = dict(hunt.hands.contents("Drafts").messages)
    hunt.hands.drop("Drafts")
    for when in LATER[:2]:
        with pytest.raises(FolderMissing, match=r'The folder "Drafts" is not in the account personal; there is Arch'):
            hunt.sync(when)
    assert "Drafts" not in hunt.hands.folders(), "no folder is ever made"
    hunt.hands.create("Drafts")
    put_back(hunt, "Drafts", kept)
    assert hunt.sync(LATER[2]).troubles == ()
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert copies(hunt, one(hunt).message_id) == {"Drafts": 1}


def test_drafts_renamed_and_back_is_as_before(hunt: ImapHunt) -> None:
    thanked(hunt)
    hunt.hands.rename("Drafts", "Put away")
    for when in LATER[:2]:
        with pytest.raises(FolderMissing):
            hunt.sync(when)
    hunt.hands.rename("Put away", "Drafts")
    hunt.sync(LATER[2])
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert copies(hunt, one(hunt).message_id) == {"Drafts": 1}


def test_drafts_renamed_while_the_user_makes_another_one(hunt: ImapHunt) -> None:
    thanked(hunt)
    hunt.hands.rename("Drafts", "Put away")
    hunt.hands.create("Drafts")
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert copies(hunt, one(hunt).message_id) == {"Put away": 1}


@pytest.mark.parametrize("name", ["Entwürfe", "Bozze"])
def test_drafts_renamed_to_a_usual_name_is_still_drafts(hunt: ImapHunt, name: str) -> None:
    thanked(hunt)
    hunt.hands.rename("Drafts", name)
    for when in LATER:
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED], "a folder that is renamed proves nothing"
    assert copies(hunt, one(hunt).message_id) == {name: 1}
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    assert copies(hunt, one_of(hunt, Kind.THANK_YOU).message_id) == {"Trash": 1}


def test_drafts_is_configured_by_a_name_that_is_hard_to_write(hunt: ImapHunt) -> None:
    name = 'Bewerbungen/Entwürfe & "neue" \\ Café'
    hunt.hands.create(name)
    hunt.configure(drafts=name)
    confirm(hunt)
    hunt.sync(THANKED)
    assert len(hunt.hands.contents(name).messages) == 1
    assert not hunt.hands.drafts()
    assert (one(hunt).state, one(hunt).ref is not None) == (DraftState.PLACED, True)
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    # The thank-you went; what lies there now is the question for feedback.
    kinds = {draft.kind: draft.state for draft in hunt.drafts()}
    assert kinds == {Kind.THANK_YOU: DraftState.WITHDRAWN, Kind.FEEDBACK_REQUEST: DraftState.PLACED}


def test_a_configured_drafts_that_is_not_there_is_said_and_none_is_made(hunt: ImapHunt) -> None:
    hunt.configure(drafts="Skizzen")
    confirm(hunt)
    with pytest.raises(FolderMissing, match='The folder "Skizzen" is not in the account personal'):
        hunt.sync(THANKED)
    assert "Skizzen" not in hunt.hands.folders()
    hunt.hands.create("Skizzen")
    hunt.sync(THANKED)
    assert len(hunt.hands.contents("Skizzen").messages) == 1


def test_a_draft_sent_before_a_pass_saw_that_drafts_was_made_anew_is_sent(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    before = hunt.hands.contents("Drafts").messages
    hunt.hands.make_anew("Drafts")
    put_back(hunt, "Drafts", dict(before))
    (uid,) = hunt.hands.drafts()
    hunt.hands.send_draft(uid, at=at("2026-03-12 17:10"))
    for when in LATER:
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.SENT], "Sent still is what it was, and proves it"


def test_drafts_under_another_validity_finds_its_draft_again(hunt: ImapHunt) -> None:
    thanked(hunt)
    before = hunt.hands.contents("Drafts")
    forget_uids(hunt, ".Drafts")
    assert hunt.hands.contents("Drafts").validity != before.validity
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    hunt.hands.delete("Drafts", next(iter(hunt.hands.drafts())))
    for when in ("2026-03-12 18:45", "2026-03-12 19:00"):
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.DISMISSED], "found again, it can be deleted again"


def test_another_drafts_in_the_configuration_gets_no_second_draft(hunt: ImapHunt) -> None:
    thanked(hunt)
    hunt.hands.create("Mine")
    hunt.configure(drafts="Mine")
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert copies(hunt, one(hunt).message_id) == {"Drafts": 1}
    hunt.configure(drafts="")
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    assert copies(hunt, one_of(hunt, Kind.THANK_YOU).message_id) == {"Trash": 1}


def test_another_folder_in_the_place_of_drafts_proves_nothing(hunt: ImapHunt) -> None:
    thanked(hunt)
    hunt.hands.rename("Drafts", "Put away")
    hunt.hands.rename("Archive", "Drafts")
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert copies(hunt, one(hunt).message_id) == {"Put away": 1}


def test_of_two_folders_for_drafts_the_one_of_the_usual_name_is_taken(tmp_path: Path) -> None:
    second = "mailbox Aside {\n auto = no\n special_use = \\Drafts\n }\n  mailbox Drafts {"
    with own_dovecot() as files:
        files.file.write_text(files.file.read_text().replace("mailbox Drafts {", second))
        hunt = ImapHunt(tmp_path, files)
        with hunt.hands:
            hunt.hands.create("Aside")
            thanked(hunt)


def test_a_store_that_was_lost_comes_to_the_same_drafts(hunt: ImapHunt) -> None:
    thanked(hunt)
    before = hunt.hands.snapshot()
    shutil.rmtree(hunt.settings.store_path.parent)
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert hunt.hands.snapshot() == before
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    assert copies(hunt, one_of(hunt, Kind.THANK_YOU).message_id) == {"Trash": 1}


def test_one_mailbox_under_two_names_has_one_draft(hunt: ImapHunt) -> None:
    account = hunt.settings.accounts[0]
    hunt.settings = replace(hunt.settings, accounts=(account, replace(account, name="again")))
    uid = thanked(hunt)
    for when in LATER:
        hunt.sync(when)
        assert [draft.state for draft in hunt.drafts()] == [DraftState.PLACED]
    assert hunt.hands.uids("Drafts") == [uid]
    hunt.hands.edit_draft(uid, "Hi Dana,\n\nThank you for the talk about Kafka.\n\nJordan\n")
    hunt.sync("2026-03-12 19:00")
    assert [draft.state for draft in hunt.drafts()] == [DraftState.EDITED]
    assert len(hunt.hands.drafts()) == 1


def test_an_account_under_another_name_in_the_configuration_loses_no_draft(hunt: ImapHunt) -> None:
    thanked(hunt)
    hunt.configure(name="renamed")
    hunt.sync(LATER[0])
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    assert one_of(hunt, Kind.FEEDBACK_REQUEST).state is DraftState.PLACED, "our own thank-you is not in the user's hand"


# --- our draft, and the user's hand ---


def test_the_user_empties_trash_and_nothing_comes_back(hunt: ImapHunt) -> None:
    thanked(hunt)
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    (uid,) = hunt.hands.uids("Trash")
    hunt.hands.delete("Trash", uid)
    for when in ("2026-03-13 09:45", "2026-03-13 10:30"):
        hunt.sync(when)
    states = {draft.kind: draft.state for draft in hunt.drafts()}
    assert states == {Kind.THANK_YOU: DraftState.WITHDRAWN, Kind.FEEDBACK_REQUEST: DraftState.PLACED}
    assert len(hunt.hands.drafts()) == 1


def test_the_user_deletes_our_draft_and_it_never_comes_back(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    hunt.hands.move("Drafts", uid, "Trash")
    hunt.sync(LATER[0])
    trash = hunt.hands.contents("Trash")
    (deleted,) = trash.messages
    hunt.hands.delete("Trash", deleted)
    for when in LATER[1:]:
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.DISMISSED]
    assert not hunt.hands.drafts()


def test_the_user_moves_our_draft_to_a_folder_of_theirs(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    hunt.hands.create("Later/Thanks")
    hunt.hands.move("Drafts", uid, "Later/Thanks")
    for when in LATER:
        hunt.sync(when)
    assert [draft.state for draft in hunt.drafts()] == [DraftState.DISMISSED], "nobody was written to"
    assert [what for _, what in life(one(hunt))][-1] == "moved by you to Later/Thanks"
    assert copies(hunt, one(hunt).message_id) == {"Later/Thanks": 1}
    for file in hunt.settings.store_path.parent.iterdir():
        file.unlink()
    for when in LATER:
        hunt.sync(when)
    assert one(hunt).moved == "Later/Thanks", "known again by a store that is made anew"
    assert copies(hunt, one(hunt).message_id) == {"Later/Thanks": 1}


def test_what_was_moved_and_deleted_there_is_deleted(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    hunt.hands.create("Later")
    hunt.hands.move("Drafts", uid, "Later")
    hunt.sync(LATER[0])
    (away,) = hunt.hands.uids("Later")
    hunt.hands.delete("Later", away)
    for when in LATER[1:]:
        hunt.sync(when)
    assert [what for _, what in life(one(hunt))][-1].startswith("deleted by you")


def test_what_the_user_moved_away_and_sent_from_there_counts_as_theirs(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    raw = hunt.hands.raw("Drafts", uid)
    hunt.hands.create("Later")
    hunt.hands.move("Drafts", uid, "Later")
    for when in LATER:
        hunt.sync(when)
    (away,) = hunt.hands.uids("Later")
    hunt.hands.delete("Later", away)
    hunt.hands.send(raw)  # by a program that keeps the Message-ID
    hunt.sync("2026-03-12 20:00")
    (facts,) = hunt.applications()
    assert [message.own for message in facts.messages].count(True) == 1


@pytest.mark.parametrize("folder", ["INBOX", "Work"])
def test_what_is_marked_as_a_draft_was_not_sent_wherever_it_lies(hunt: ImapHunt, folder: str) -> None:
    thanked(hunt)
    begun = mail(sender=ME, to=DANA, subject="Thanks", body="Hi Dana,\n\nThank you, and", date=at("2026-03-12 17:10"))
    if folder != "INBOX":
        hunt.hands.create(folder)
    hunt.hands.deliver(folder, begun, ("\\Draft",), at("2026-03-12 17:10"))
    hunt.sync(LATER[0])
    assert one(hunt).state is DraftState.PLACED
    hunt.hands.send(begun, at("2026-03-12 18:00"))
    hunt.sync("2026-03-12 20:00")
    assert one(hunt).state is not DraftState.PLACED


def test_the_user_takes_a_withdrawn_draft_out_of_trash(hunt: ImapHunt) -> None:
    thanked(hunt)
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    (uid,) = hunt.hands.uids("Trash")
    hunt.hands.move("Trash", uid, "Drafts")
    before = hunt.hands.snapshot()
    for when in ("2026-03-13 09:40", "2026-03-13 10:30"):
        hunt.sync(when)
    assert hunt.hands.snapshot() == before


def test_the_user_moves_our_draft_away_and_back_at_once(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    hunt.hands.create("Later")
    hunt.hands.move("Drafts", uid, "Later")
    hunt.sync("2026-03-12 17:10")
    (away,) = hunt.hands.uids("Later")
    hunt.hands.move("Later", away, "Drafts")
    for when in LATER:
        hunt.sync(when)
    assert one(hunt).state in {DraftState.PLACED, DraftState.EDITED}
    assert copies(hunt, one(hunt).message_id) == {"Drafts": 1}


@pytest.mark.parametrize("flag", ["\\Flagged", "\\Answered", "\\Deleted", "$Label1", "todo"])
def test_a_draft_that_the_user_flagged_is_theirs(hunt: ImapHunt, flag: str) -> None:
    uid = thanked(hunt)
    message_id = one(hunt).message_id
    hunt.hands.flag("Drafts", uid, flag)
    before = hunt.hands.contents("Drafts").messages[uid]
    reject(hunt, "2026-03-13 09:00")
    for when in ("2026-03-13 09:30", "2026-03-13 10:30"):
        hunt.sync(when)
    assert hunt.hands.contents("Drafts").messages[uid] == before
    assert copies(hunt, message_id) == {"Drafts": 1}
    deleted = flag == "\\Deleted"  # nobody expunged it: many a program shows it no more
    assert one_of(hunt, Kind.THANK_YOU).state is (DraftState.DISMISSED if deleted else DraftState.EDITED)


@pytest.mark.parametrize("new_message_id", [True, False])
def test_a_draft_that_the_user_edited_and_sent(hunt: ImapHunt, new_message_id: bool) -> None:
    uid = thanked(hunt)
    text = "Hi Dana,\n\nThank you for the talk about Kafka. It will stay with me.\n\nBest regards,\nJordan Rivera\n"
    edited = hunt.hands.edit_draft(uid, text, new_message_id)
    kept = hunt.hands.contents("Drafts").messages[edited]
    hunt.sync(LATER[0])
    assert [draft.state for draft in hunt.drafts()] == [DraftState.EDITED]
    hunt.sync(LATER[1])
    assert hunt.hands.contents("Drafts").messages == {edited: kept}
    hunt.hands.send_draft(edited, None, new_message_id)
    hunt.sync(LATER[2])
    assert [draft.state for draft in hunt.drafts()] == [DraftState.SENT]
    assert not hunt.hands.drafts()


def test_a_withdrawn_draft_lies_in_trash_as_it_was(hunt: ImapHunt) -> None:
    uid = thanked(hunt)
    before = hunt.hands.contents("Drafts").messages[uid]
    reject(hunt, "2026-03-13 09:00")
    hunt.sync("2026-03-13 09:30")
    (found,) = hunt.hands.contents("Trash").messages.values()
    assert found == before


def test_where_there_is_no_trash_the_draft_stays_and_the_user_is_told(hunt: ImapHunt) -> None:
    hunt.hands.drop("Trash")
    thanked(hunt)
    message_id = one(hunt).message_id
    reject(hunt, "2026-03-13 09:00")
    for when in ("2026-03-13 09:30", "2026-03-13 10:30", "2026-03-13 11:30"):
        hunt.sync(when)
    assert copies(hunt, message_id) == {"Drafts": 1}
    assert "Trash" not in hunt.hands.folders()
    draft = one_of(hunt, Kind.THANK_YOU)
    assert (draft.state, draft.steps[-1].cause) == (DraftState.PLACED, "this mailbox has no safe way to put it away")
    hunt.hands.create("Trash")
    hunt.sync("2026-03-13 12:30")
    assert copies(hunt, message_id) == {"Trash": 1}, "it goes as soon as it can"
