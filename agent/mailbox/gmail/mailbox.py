"""A Gmail account, for the contract in ``base``: reads without a trace, and places drafts of which none is made twice.

A key is Google's id of a message, under which nothing ever changes: who edits a draft makes another message. The cursor
is a place in Google's history. There is no marking of drafts, and nothing of Google's that makes a second attempt
harmless: so each attempt is one request, and what became of it is found out by the headers of what lies there.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from agent.errors import (
    AppendRefused,
    AppendUnknown,
    FolderMissing,
    MailboxError,
    MessageGone,
)
from agent.mailbox.base import MOST_OF_A_PART, ChangeSet, Folder, Listing, Removal, check_name, fingerprint
from agent.mailbox.gmail import faults
from agent.mailbox.gmail.client import Client, Refusal
from agent.mailbox.gmail.conversations import Conversations
from agent.mailbox.gmail.heads import as_raw, head_of, header_of, labels_of, stored
from agent.mailbox.gmail.history import FIELDS, History, number_of
from agent.mailbox.gmail.labels import DRAFTS, FOLDERS, IN_DRAFTS, IN_TRASH, folder_of
from agent.mailbox.gmail.listings import Listings
from agent.mailbox.gmail.quota import Quota
from agent.mailbox.headers import first_part_of, message_id_of
from agent.mailbox.tokens import Tokens
from agent.model.draft import Mark
from agent.model.mail import Head, Ref, Stored
from agent.model.settings import GmailAccount
from agent.timing import shortest

YOUNG = 10.0  # seconds for which one look at Drafts is good for a second question
MOST_KEPT = 16 * 1024 * 1024  # octets of messages whose first part was wanted, and perhaps the rest is
_KEY = re.compile(r"[0-9a-f]{1,32}")
_CURSOR = re.compile(r"2/([0-9a-f]{16})/([0-9a-f]{0,16})/(\d{1,20})", re.ASCII)
_IDS = "labelIds,payload/headers"
_RAW = "id,labelIds,internalDate,raw"


class GmailMailbox:
    """One account at Gmail. ``base`` says what each verb does; the docstrings here what is particular to Gmail."""

    def __init__(
        self,
        settings: GmailAccount,
        tokens: Tokens,
        *,
        oldest: datetime | None = None,
        quota: Quota | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._client = Client(settings, tokens, quota)
        self._listings = Listings(self._client, settings.name, settings.folders, oldest)
        self._history = History(self._client, now)
        self._now = now
        self._validity = hashlib.sha256(settings.username.strip().lower().encode()).hexdigest()[:16]
        self._drafts: tuple[float, tuple[Ref, ...]] | None = None  # one look at Drafts, and when it was
        self._in_doubt = False
        self._told: dict[str, Mapping[str, Any]] = {}  # heads that came with the history, until somebody asks for them
        self._not_given: set[Ref] = set()  # as Google answered the last time
        self._whole: dict[Ref, Stored] = {}  # messages whose first part was wanted, until somebody asks for the rest
        self._conversations = Conversations(self._client)

    @property
    def account(self) -> str:
        """The account's name in the configuration."""
        return self._settings.name

    @property
    def settle(self) -> timedelta:
        """How long an attempt of unknown outcome may take to show."""
        return shortest(self._settings.settle)

    def begin(self, oldest: datetime, progress: Callable[[], None]) -> None:
        """Given since when messages are read, and what to call between two requests, get ready for a pass."""
        self._in_doubt = False
        self._told, self._whole, self._not_given = {}, {}, set()
        self._history.forget()  # one look serves one pass
        self._listings.look_back_to(oldest)
        self._client.progress = progress

    # --- folders ---

    def folders(self) -> tuple[Folder, ...]:
        """Return the four folders that every account has. Raise LoginRefused where the consent does not do."""
        self._client.need_consent()
        return FOLDERS

    def changes(self, folder: str, cursor: str | None) -> ChangeSet:
        """Given a cursor, return what the history tells since; everything, where it does not reach back so far."""
        self._know(folder)
        since = self._since(cursor)
        if since is not None:
            with suppress(MessageGone):
                return self._news(folder, since)
        return self._everything(folder)

    def listing(self, folder: str) -> Listing:
        """Return every ref in the folder; of Mail and Sent, as far back as the agent looks."""
        self._know(folder)
        if folder != DRAFTS:
            return Listing(self._validity, self._refs(folder, self._listings.keys(folder)))
        look, self._drafts = self._drafts, None
        if look is None or self._now() - look[0] > YOUNG:
            look = self._look_at_drafts()
        return Listing(self._validity, look[1])

    def mark(self, folder: str) -> Mark:
        """Return the validity alone: Google's ids come in no order that it promises, so all of Drafts is compared."""
        self._know(folder)
        if folder == DRAFTS:
            self._drafts = self._look_at_drafts()
        return Mark(self._validity, "")

    def _know(self, folder: str) -> None:
        if folder not in {one.name for one in FOLDERS}:
            raise FolderMissing(
                f'A Gmail account has no folder "{folder}".', "Name a label under folders in its table."
            )

    def _since(self, cursor: str | None) -> int | None:
        """Given a cursor, return its place in the history; None where it is of another account, or of other labels."""
        found = _CURSOR.fullmatch(cursor or "")
        return int(found[3]) if found and (found[1], found[2]) == (self._validity, self._narrowing) else None

    def _cursor(self, until: int) -> str:
        return f"2/{self._validity}/{self._narrowing}/{until}"

    @property
    def _narrowing(self) -> str:
        """What tells one choice of labels from another: with another one, older mail may be wanted, too."""
        names = sorted(name.casefold() for name in self._settings.folders)
        return hashlib.sha256("\0".join(names).encode()).hexdigest()[:16] if names else ""

    def _news(self, folder: str, since: int) -> ChangeSet:
        messages, until = self._history.news(folder, since, self._listings.only)
        if folder != DRAFTS:
            self._told |= {str(message["id"]): message for message in messages if "payload" in message}
        refs = self._refs(folder, [str(message["id"]) for message in messages])
        return ChangeSet(refs, self._cursor(until))

    def _everything(self, folder: str) -> ChangeSet:
        """Everything, the oldest first; what comes while it is listed comes again by the history."""
        profile = self._client.get("getProfile")
        if str(profile.get("emailAddress", "")).casefold() != self._settings.username.strip().casefold():
            raise faults.other_account(self._settings)
        until = number_of(profile)
        keys = self._listings.keys(folder)
        return ChangeSet(self._refs(folder, keys[::-1]), self._cursor(until))

    def _look_at_drafts(self) -> tuple[float, tuple[Ref, ...]]:
        """What bears the label. In doubt about an attempt, what Google lists as a draft besides counts as well."""
        at = self._now()
        keys = self._listings.drafts()
        if self._in_doubt:
            more = [
                str(one["message"]["id"])
                for page in self._client.pages("drafts.list")
                for one in page.get("drafts") or ()
            ]
            keys += [key for key in more if key not in keys and self._is_draft(key)]
        return at, self._refs(DRAFTS, keys)

    def _is_draft(self, key: str) -> bool:
        try:
            message = self._client.get("messages.get", id=key, format="minimal", fields="labelIds")
        except MessageGone:
            return False
        return self._folder_of(message) == DRAFTS

    def _refs(self, folder: str, keys: list[str]) -> tuple[Ref, ...]:
        return tuple(Ref(self.account, folder, key) for key in keys)

    def _folder_of(self, message: dict[str, Any]) -> str:
        return folder_of(labels_of(message), self._listings.only())

    # --- messages ---

    def heads(self, refs: tuple[Ref, ...]) -> dict[Ref, Head]:
        """Given refs, return the header of each that is there, whole. Its size is Google's estimate."""
        found: dict[Ref, Head] = {}
        for ref in refs:
            message = self._told.pop(ref.key, None) or self._message(ref, "metadata", FIELDS)
            if message is not None:
                found[ref] = head_of(message)
                self._conversations.remember(header_of(message), str(message.get("threadId") or ""))
        return found

    def first_parts(self, refs: tuple[Ref, ...]) -> dict[Ref, bytes]:
        """Given refs of multipart messages, return the first part of each. It costs what all does, which is kept."""
        found: dict[Ref, bytes] = {}
        self._whole = {}
        kept = 0
        for ref in refs:
            with suppress(MessageGone):
                whole = self.fetch(ref)
                found[ref] = first_part_of(whole.raw, MOST_OF_A_PART)
                kept += len(whole.raw)
                if kept <= MOST_KEPT:
                    self._whole[ref] = whole
        return found

    def fetch(self, ref: Ref) -> Stored:
        """Given a ref, return the message, which marks nothing."""
        message = self._message(ref, "raw", _RAW)
        if message is None:
            raise MessageGone("The message is not in its folder any more.")
        try:
            return stored(message)
        except ValueError:
            self._not_given.add(ref)
            raise MessageGone("What Gmail gives for the message is none.") from None

    def withheld(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs that were left out, return those that Google answered with another error than "not found"."""
        return frozenset(refs) & self._not_given

    def fetch_all(self, refs: tuple[Ref, ...]) -> Iterator[tuple[Ref, Stored]]:
        """Given refs, return each message that is there, one after the other."""
        for ref in refs:
            with suppress(MessageGone):
                yield ref, self._whole.pop(ref) if ref in self._whole else self.fetch(ref)

    def deleted(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Return none: what is deleted at Gmail is in Trash."""
        return frozenset()

    def message_ids(self, refs: tuple[Ref, ...]) -> dict[Ref, str]:
        """Given refs, return the Message-ID of each that is there, out of its header."""
        found = {ref: self._message(ref, "metadata", _IDS, metadataHeaders=["Message-ID"]) for ref in refs}
        return {ref: message_id_of(header_of(message)) for ref, message in found.items() if message is not None}

    def own_addresses(self) -> tuple[str, ...]:
        """Return the addresses from which the user can send, in lower case: those that were shown to be theirs."""
        found = self._client.get("settings.sendAs.list").get("sendAs") or ()
        own = (one for one in found if one.get("isPrimary") or one.get("verificationStatus") == "accepted")
        return tuple(dict.fromkeys(str(one.get("sendAsEmail", "")).lower() for one in own))

    def can_remove(self) -> bool:
        """Return whether the consent covers putting a draft into Trash."""
        return self._client.may("messages.trash")

    def _message(self, ref: Ref, form: str, fields: str, **more: object) -> dict[str, Any] | None:
        """A message in one of Google's formats; None where it is not in the folder of the ref any more.

        None, too, where Google cannot give this one, which is noted.
        """
        if not self._may_be(ref):
            return None
        self._not_given.discard(ref)
        try:
            message = self._client.message(ref.key, form, fields, **more)
        except MessageGone:
            return None
        if message is None:
            self._not_given.add(ref)
            return None
        return message if self._folder_of(message) == ref.folder else None

    def _there(self, ref: Ref, form: str, fields: str) -> dict[str, Any] | None:
        """The same, where a message that cannot be given is not taken for one that is gone."""
        if not self._may_be(ref):
            return None
        try:
            message = self._client.get("messages.get", id=ref.key, format=form, fields=fields)
        except MessageGone:
            return None
        return message if self._folder_of(message) == ref.folder else None

    def _may_be(self, ref: Ref) -> bool:
        """Whether a ref may name anything at all. Raise FolderMissing where its folder cannot."""
        if not _KEY.fullmatch(ref.key):
            self._know(ref.folder)
            return False
        return True

    def _stored(self, message: dict[str, Any]) -> Stored:
        try:
            return stored(message)
        except ValueError:
            raise faults.garbled(self._settings) from None

    # --- drafts ---

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        """Store a draft, in the conversation that it answers. One request, and no second one."""
        check_name(name)
        if folder != DRAFTS:
            raise AppendRefused("The draft was not stored: drafts are stored in Drafts alone.")
        thread = self._conversations.answered_by(raw)
        self._drafts = None
        message = {"raw": as_raw(raw)} | ({"threadId": thread} if thread else {})
        try:
            answer = self._client.create(message)
        except Refusal as refusal:
            if refusal.answer.status in {400, 404}:
                self._conversations.forget(thread)  # perhaps it is gone: the next attempt is without it
            raise faults.not_stored(self._settings, refusal.answer) from None
        except AppendUnknown:
            raise
        except MailboxError as fault:
            raise faults.not_begun(fault) from None
        return self._placed(answer)

    def _placed(self, answer: dict[str, Any]) -> Ref:
        message = answer.get("message")
        key = message.get("id") if isinstance(message, dict) else None
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise faults.doubtful(faults.garbled(self._settings))
        return Ref(self.account, DRAFTS, key)

    def remove(self, ref: Ref, expected: str) -> Removal:
        """Put our own draft into Trash by the id of its very message: an edit of the user's has another one.

        Never by the id of the draft: that stays when the user edits it, and what is deleted by it is gone for good.
        """
        if ref.folder != DRAFTS or not self.can_remove():
            return Removal.LEFT
        message = self._there(ref, "raw", _RAW)
        if message is None:
            return Removal.GONE
        if labels_of(message) != {IN_DRAFTS} or fingerprint(self._stored(message).raw) != expected:
            return Removal.CHANGED
        self._drafts = None
        try:
            after = self._client.trash(ref.key)
        except Refusal as refusal:
            if refusal.answer.status == 404:
                return Removal.GONE
            if refusal.answer.lacks_scope:
                return Removal.LEFT
            raise faults.refused(self._settings, refusal.answer) from None
        return Removal.REMOVED if IN_TRASH in labels_of(after) else Removal.LEFT

    # --- the line ---

    def fresh(self) -> None:
        """Close the connection, and forget what was listed of the mailbox. Known conversations are kept: they do not
        change."""
        self._client.drop()
        self._forget()
        self._in_doubt = True

    def close(self) -> None:
        """Close the line."""
        self._client.drop()
        self._forget()

    def hang_up(self) -> None:
        """End the verb that is under way in another thread, and each later one."""
        self._client.hang_up()

    def _forget(self) -> None:
        self._drafts, self._told, self._whole = None, {}, {}
        self._history.forget()
        self._listings.forget()
