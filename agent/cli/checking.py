"""`followup check`: tests what a pass stands on, and says what to do about each problem.

A configuration that cannot be read ends it at once, with status 2. Everything else is looked at to the end; status 1
says that something was found, whatever it was, since a command that looks for problems has not failed by finding them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer

from agent import config as configuration
from agent import timing
from agent.cli.desk import ConfigOption, JsonOption
from agent.cli.output import real_now, say, say_json, time_text
from agent.cli.refusals import forget_refusal
from agent.errors import FolderMissing, FollowupError, StoreError
from agent.mailbox import open_mailbox
from agent.mailbox.base import Folder, Mailbox, Paced, Role
from agent.mailbox.maildir_files import folders_on_disk
from agent.mailbox.quirks import quirks_of
from agent.model.draft import DraftState, Kind
from agent.model.settings import Account, GmailAccount, ImapAccount, MaildirAccount, Settings

_PROBLEM = 1
_MEND = "Mend it, and run `followup check` again."
_WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)  # no clock that is right is behind it


@dataclass(frozen=True, slots=True)
class _Finding:
    """What one look found. ``step`` says what to do; "" where all is well."""

    what: str
    says: str
    step: str = ""


def check(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Test whether all is set up well. It says what to do about each problem it finds."""
    path = config or configuration.default_path()
    settings = configuration.load(path)
    findings = [_Finding("configuration", f"{path} is read"), *_of_templates(path, settings), *_findings(settings)]
    for finding in findings:
        if as_json:
            say_json({"what": finding.what, "ok": not finding.step, "says": finding.says, "do": finding.step or None})
        else:
            say(f"{'problem' if finding.step else 'ok     '}  {finding.what}: {finding.says}")
            if finding.step:
                say(f"         {finding.step}")
    raise typer.Exit(_PROBLEM if any(finding.step for finding in findings) else 0)


def _findings(settings: Settings) -> Iterator[_Finding]:
    for account in settings.accounts:
        yield from _of_mailbox(account, settings)
    yield from _of_store(settings)
    yield _of_clock()
    zone = timing.zone(settings.profile.time_zone)
    now = real_now()
    yield _Finding("time zone", f"in {zone.key} it is {time_text(now, now, zone)}")


def _of_templates(path: Path, settings: Settings) -> Iterator[_Finding]:
    """Given the configuration, yield what came of trying the user's templates on made-up occasions."""
    files = dict(zip(Kind, configuration.template_paths(path), strict=True))
    used = [files[kind] for kind, _ in settings.templates]
    tried = (finding for kind, _ in settings.templates for finding in _of_template(kind, files[kind], settings))
    found = [*_of_strange_files(path), *tried]
    yield from found
    if used and not any(finding.step for finding in found):
        names = ", ".join(file.name for file in used)
        yield _Finding("templates", f"your own words are used: {names} in {used[0].parent}")


def _of_strange_files(path: Path) -> Iterator[_Finding]:
    for file, meant in configuration.strange_templates(path):
        names = ", ".join(one.name for one in configuration.template_paths(path))
        step = f"Did you mean {meant}? Rename it" if meant else f"Give it one of the names {names}"
        yield _Finding(f"template {file.name}", "no kind of draft has this name", f"{step}, or take {file} away.")


def _of_template(kind: Kind, file: Path, settings: Settings) -> Iterator[_Finding]:
    from agent.drafting.samples import LITTLE_KNOWN, tried  # Jinja is loaded for those who have templates

    for trial in tried(kind, settings, real_now()):
        says = f"{trial.sample}, {trial.says}" if trial.sample else trial.says
        hint = " Put what may not be known between {% if … %} and {% endif %}." if trial.sample == LITTLE_KNOWN else ""
        step = "" if trial.mild else f"Mend it in {file}.{hint} Until then drafts keep our wording."
        yield _Finding(f"template {file.name}", f"to look at: {says}" if trial.mild else says, step)


def _place_of(account: Account) -> str:
    if isinstance(account, MaildirAccount):
        return str(account.path)
    return account.host if isinstance(account, ImapAccount) else "Gmail"


def _of_mailbox(account: Account, settings: Settings) -> Iterator[_Finding]:
    what, store = f"mailbox {account.name}", settings.store_path
    mailbox = open_mailbox(account)  # whatever was refused before: here the user asks, and may have mended it
    try:
        if isinstance(mailbox, Paced):  # its folders are counted as far back as a pass would look
            mailbox.begin(real_now() - timing.shortest(settings.timing.first_look), lambda: None)
        folders = mailbox.folders()
        particular = tuple(_of_gmail(mailbox, settings)) if isinstance(account, GmailAccount) else ()
        lost, told = _of_folders(account, mailbox, folders)
        there = (folder for folder in folders if folder not in lost)
        named = ", ".join(f"{folder.name or 'inbox'} ({folder.role.value})" for folder in there)
        yield _Finding(what, f"{_place_of(account)} is read: {named}")
        forget_refusal(account, store)
        if isinstance(account, ImapAccount):
            yield from _to_know(account)
        yield from told
        yield from particular
        yield from _of_refused_drafts(account, store)
    except FollowupError as error:
        yield _Finding(what, error.what, error.next_step or _MEND)
    finally:
        mailbox.fresh()


def _of_gmail(mailbox: Mailbox, settings: Settings) -> Iterator[_Finding]:
    """Given a Gmail account's mailbox, tell of addresses that the profile lacks, and of what the consent lacks."""
    from agent.mailbox.gmail import GmailMailbox

    assert isinstance(mailbox, GmailMailbox)
    for address in mailbox.own_addresses():
        if address not in settings.profile.addresses:
            step = (
                f'Add "{address}" to addresses in [profile], or mail that you send as it is taken for somebody else\'s.'
            )
            yield _Finding(f"addresses of {mailbox.account}", f"Gmail sends mail of yours as {address}", step)
    if not mailbox.can_remove():
        yield _Finding(
            f"consent of {mailbox.account}",
            "drafts that are not needed any more cannot be put into Trash, and stay in Drafts",
            f"Run `followup login {mailbox.account}` and leave every box ticked.",
        )


def _to_know(account: ImapAccount) -> Iterator[_Finding]:
    """Given an account on a server that is read, yield what its user should know of the provider."""
    row = quirks_of(account)
    if row and row.know:
        yield _Finding(f"{row.name}, of {account.name}", row.know)


def _of_folders(
    account: Account, mailbox: Mailbox, folders: Iterable[Folder]
) -> tuple[tuple[Folder, ...], tuple[_Finding, ...]]:
    """Given the folders of an account, return those that are not there, and what is to tell of each that is needed.
    Raise MailboxError if more than a folder is broken."""
    lost, told = [], []
    for folder in folders:
        if folder.role not in {Role.DRAFTS, Role.SENT, Role.INBOX}:
            continue
        what = f"folder {folder.name or 'inbox'} of {account.name}"
        try:
            told.append(_of_folder(account, mailbox, folder, what))
        except FolderMissing as error:
            lost.append(folder)
            told.append(_Finding(what, error.what, error.next_step or _MEND))
    return tuple(lost), tuple(told)


def _of_folder(account: Account, mailbox: Mailbox, folder: Folder, what: str) -> _Finding:
    """Given a folder of the account and what to call it, return what it holds. Raise FolderMissing if it is not
    there."""
    count = len(mailbox.listing(folder.name).refs)
    says = f"{count} message{'' if count == 1 else 's'}"
    if folder.role is not Role.DRAFTS:
        return _Finding(what, says)
    if isinstance(account, MaildirAccount) and (closed := _closed(folders_on_disk(account.path)[folder.name])):
        return _Finding(what, "drafts cannot be written there", f"Give yourself write permission on {closed}.")
    can = "can be written" if isinstance(account, MaildirAccount) else "are placed"
    return _Finding(what, f"{says}; drafts {can} there")


def _of_refused_drafts(account: Account, store: Path) -> Iterator[_Finding]:
    """Given an account that can be read, tell of drafts that it did not take: only placing one shows that."""
    from agent.store import open_store

    with suppress(StoreError), open_store(store, create=False) as opened:
        refused = [
            draft
            for draft in opened.drafts()
            if draft.account == account.name and draft.state is DraftState.INTENDED and draft.attempts
        ]
        trouble = opened.trouble(account.name)
        if refused and trouble:
            yield _Finding(f"drafts of {account.name}", trouble[0], "Then run `followup sync`.")


def _closed(place: Path) -> Path | None:
    return next((place / part for part in ("tmp", "cur") if not os.access(place / part, os.W_OK | os.X_OK)), None)


def _of_store(settings: Settings) -> Iterator[_Finding]:
    from agent.store import open_store
    from agent.store.files import closed_to_us

    path = settings.store_path
    if not path.exists():
        yield _of_store_to_be(settings)
        return
    try:
        with open_store(path, create=False) as store:
            last_pass, trial = store.clock()
    except StoreError as error:
        yield _Finding("store", error.what, error.next_step or "Check the file and its folder.")
        return
    zone = timing.zone(settings.profile.time_zone)
    kind = "a trial's store" if trial else "the store"
    last = f"last pass {time_text(last_pass, real_now(), zone)}" if last_pass else "no pass yet"
    if closed := closed_to_us(path):
        yield _Finding("store", f"{path} is {kind}, {last}, and cannot be written to", _store_step(closed))
    else:
        yield _Finding("store", f"{path} is {kind}, {last}")
    if last_pass and not trial and last_pass > real_now() + timedelta(minutes=2):
        yield _Finding("clock", "the last pass is ahead of now", "Set the machine's clock; nothing is due until then.")


def _of_store_to_be(settings: Settings) -> _Finding:
    path = settings.store_path
    there = next((folder for folder in path.parents if folder.exists()), path.parent)
    if not there.is_dir():
        return _Finding("store", f"{path} cannot be made: {there} is not a directory", "Set another [store] path.")
    if not os.access(there, os.W_OK | os.X_OK):
        return _Finding("store", f"{path} cannot be made", _store_step(there))
    return _Finding("store", f"{path} will be made by the first pass")


def _store_step(closed: Path) -> str:
    return f"Give yourself write permission on {closed}, or set another [store] path."


def _of_clock() -> _Finding:
    now = real_now()
    if now < _WRITTEN:
        return _Finding("clock", f"it shows {now:%Y-%m-%d}", "Set the machine's clock: no time can be right with it.")
    return _Finding("clock", f"it is {now:%Y-%m-%d %H:%M} UTC")


COMMANDS = (check,)
