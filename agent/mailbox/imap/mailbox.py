"""An IMAP account, for the contract in ``base``: reads without a trace, and writes drafts whose fate can be found out.

A key is the folder's UIDVALIDITY and the message's UID, so that a key of another validity names nothing. The cursor is
UIDVALIDITY, UIDNEXT and, where the server has it, HIGHESTMODSEQ (RFC 7162). No server's SEARCH for text is believed:
whether a message is there is decided by the headers themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, TypeVar

from agent.errors import (
    TRIED_AGAIN,
    AppendUnknown,
    FolderMissing,
    MailboxError,
    MailboxUnreachable,
    MessageGone,
    ServerBusy,
    ServerSilent,
)
from agent.mailbox.base import MOST_OF_A_PART, ChangeSet, Folder, Listing, Removal, Role, check_name
from agent.mailbox.headers import header_of, message_id_of
from agent.mailbox.imap import faults
from agent.mailbox.imap.answers import given, is_draft, named, part, received
from agent.mailbox.imap.extent import LARGE, LONGEST_HEADER, SHORT_HEADER, extent
from agent.mailbox.imap.keys import State, cursor_of, first_new, key_of, opened, uid_of
from agent.mailbox.imap.places import others_of, places_of, with_roles
from agent.mailbox.imap.session import Client, Connect, Refusal, Session
from agent.mailbox.imap.windows import LOOKS, WINDOW, by_size, search
from agent.mailbox.imap.withdrawing import is_untouched, put_away
from agent.mailbox.quirks import NAMINGS, settle_of
from agent.mailbox.roles import some_of
from agent.model.draft import Mark
from agent.model.mail import MAX_HEADER_BYTES, MOST_READ, Head, Ref, Stored
from agent.model.settings import ImapAccount
from agent.timing import shortest

_HEADER = b"BODY[HEADER.FIELDS.NOT"
_STORED = re.compile(r"\[APPENDUID (\d+) (\d+)\]")
_Value = TypeVar("_Value")


class _ListedOnly(FolderMissing):
    """The server lists a folder, and does not know it when asked: of a name on disk that is no IMAP name, say."""


class ImapMailbox:
    """One account on a server. ``base`` says what each verb does; the docstrings here what is particular to IMAP."""

    def __init__(self, settings: ImapAccount, *, refused: str = "", connect: Connect | None = None) -> None:
        self._settings = settings
        self._session = Session(settings, refused, connect)
        self._roles: dict[str, Role] = {}
        self._sizes: dict[Ref, int] = {}

    @property
    def account(self) -> str:
        """The account's name in the configuration."""
        return self._settings.name

    @property
    def settle(self) -> timedelta:
        """How long an attempt of unknown outcome may take to show."""
        return shortest(settle_of(self._settings))

    # --- folders ---

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders with their roles. Inbox, Drafts and Sent are listed even where they are missing."""
        folders = self._do(
            lambda client: with_roles(places_of(client), others_of(client), self._settings), "to list its folders"
        )
        self._roles = {folder.name: folder.role for folder in folders}
        return folders

    def changes(self, folder: str, cursor: str | None) -> ChangeSet:
        """Given a cursor, return what has a UID from its UIDNEXT on; everything, if the validity is another."""
        try:
            state = self._state(folder)
        except _ListedOnly:
            return ChangeSet((), cursor or "")
        begin = first_new(cursor, state)
        if begin == state.next_uid and state.next_uid:
            return ChangeSet((), cursor_of(state))
        state, uids = self._uids(folder, begin)
        refs = tuple(self._ref(folder, state.validity, uid) for uid in uids)
        return ChangeSet(refs, cursor_of(state))

    def listing(self, folder: str) -> Listing:
        """Return every ref that is in the folder now."""
        state, uids = self._uids(folder, 0)
        return Listing(str(state.validity), tuple(self._ref(folder, state.validity, uid) for uid in uids))

    def mark(self, folder: str) -> Mark:
        """Return UIDVALIDITY, and the key that the next message will have at least."""
        state = self._state(folder)
        return Mark(str(state.validity), key_of(state.validity, state.next_uid))

    # --- messages ---

    def heads(self, refs: tuple[Ref, ...]) -> dict[Ref, Head]:
        """Given refs, return the header of each that is there, asked for in windows, without what is long in it."""
        namings = [naming for naming in NAMINGS if self._session.has(naming.capability)]
        names = [name for naming in namings for name in (naming.message, naming.conversation)]
        wanted = ("RFC822.SIZE", "INTERNALDATE", f"BODY.PEEK[{SHORT_HEADER}]<0.{MAX_HEADER_BYTES}>", *names)
        found = {
            ref: Head(part(item, _HEADER), int(item[b"RFC822.SIZE"]), received(item), *named(item))
            for ref, item in self._fetched(refs, wanted)
            if given(item, _HEADER) and b"RFC822.SIZE" in item
        }
        self._sizes = {ref: head.size for ref, head in found.items()}
        return found

    def first_parts(self, refs: tuple[Ref, ...]) -> dict[Ref, bytes]:
        """Given refs of multipart messages, return the first part of each that is there, asked for in windows."""
        wanted = (f"BODY.PEEK[1.MIME]<0.{MOST_OF_A_PART}>", f"BODY.PEEK[1]<0.{MOST_OF_A_PART}>")
        return {
            ref: part(item, b"BODY[1.MIME]") + part(item, b"BODY[1]")
            for ref, item in self._fetched(refs, wanted)
            if given(item, b"BODY[1.MIME]") and given(item, b"BODY[1]")
        }

    def fetch(self, ref: Ref) -> Stored:
        """Given a ref, return the message, read with PEEK. Of one above 25 MB one byte more than that is returned."""
        for _, stored in self._bodies((ref,)):
            return stored
        raise MessageGone("The message is not in its folder any more.")

    def fetch_all(self, refs: tuple[Ref, ...]) -> Iterator[tuple[Ref, Stored]]:
        """Given refs, return each message that is there, asked for in windows by their sizes, large files left out."""
        unknown = tuple(ref for ref in refs if ref not in self._sizes)
        sizes = {ref: int(item.get(b"RFC822.SIZE", 0)) for ref, item in self._fetched(unknown, ("RFC822.SIZE",))}
        sizes = self._sizes | sizes
        extents = self._extents({ref: sizes[ref] for ref in refs if sizes.get(ref, 0) > LARGE})
        for window in by_size(refs, sizes | extents):
            whole = dict(self._bodies([ref for ref in window if ref not in extents]))
            for ref in window:
                if ref in extents:
                    yield from self._far_enough(ref, extents[ref])
                elif ref in whole:
                    yield ref, whole[ref]

    def _far_enough(self, ref: Ref, octets: int) -> Iterator[tuple[Ref, Stored]]:
        """The beginning of a message; all of it, where its header is longer than was thought."""
        for _, stored in self._bodies((ref,), octets):
            if len(header_of(stored.raw)) <= LONGEST_HEADER:
                yield ref, stored
            else:
                yield from self._bodies((ref,))

    def _extents(self, sizes: dict[Ref, int]) -> dict[Ref, int]:
        """Given large messages with their sizes, return how far those are to be fetched that need not be whole."""
        extents: dict[Ref, int] = {}
        with suppress(MailboxError):  # where a server cannot tell how a message is built, it is fetched whole
            for ref, item in self._fetched(tuple(sizes), ("BODYSTRUCTURE",)):
                extents[ref] = extent(item.get(b"BODYSTRUCTURE"), sizes[ref])
        return {ref: octets for ref, octets in extents.items() if octets < sizes[ref]}

    def withheld(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs that were left out, return those that the server lists all the same."""
        return frozenset(ref for folder in {ref.folder for ref in refs} for ref in self.listing(folder).refs) & {*refs}

    def deleted(self, refs: tuple[Ref, ...]) -> frozenset[Ref]:
        """Given refs, return those that some program has marked, and nobody has expunged."""
        found = self._fetched(refs, ("FLAGS",))
        return frozenset(ref for ref, item in found if b"\\deleted" in map(bytes.lower, item.get(b"FLAGS", ())))

    def message_ids(self, refs: tuple[Ref, ...]) -> dict[Ref, str]:
        """Given refs, return the Message-ID of each that is there, out of its header."""
        asked = ("BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]",)
        name = b"BODY[HEADER.FIELDS"
        return {ref: message_id_of(part(item, name)) for ref, item in self._fetched(refs, asked) if given(item, name)}

    def _bodies(self, refs: Sequence[Ref], most: int = MOST_READ) -> Iterator[tuple[Ref, Stored]]:
        for ref, item in self._fetched(refs, ("FLAGS", "INTERNALDATE", f"BODY.PEEK[]<0.{most}>")):
            if given(item, b"BODY[]"):
                yield ref, Stored(part(item, b"BODY[]"), received(item), is_draft(item))

    def _fetched(self, refs: Sequence[Ref], items: tuple[str, ...]) -> Iterator[tuple[Ref, dict[bytes, Any]]]:
        """Given refs, yield what the server says of each that is there, in their order."""
        for folder in dict.fromkeys(ref.folder for ref in refs):
            inside = [ref for ref in refs if ref.folder == folder]
            for start in range(0, len(inside), WINDOW):
                yield from self._readable(folder, inside[start : start + WINDOW], items)

    def _readable(
        self, folder: str, refs: Sequence[Ref], items: tuple[str, ...]
    ) -> Iterator[tuple[Ref, dict[bytes, Any]]]:
        """The same where the server breaks off over one of them: the others are given, and that one is not.

        Raise MailboxUnreachable where it gives no other message of the folder either: then it is not that message.
        """
        try:
            yield from list(self._window(folder, refs, items))
        except ServerBusy:
            raise
        except ServerSilent:
            if not self._gives_any(folder, besides=refs if len(refs) == 1 else ()):
                raise
            yield from self._one_by_one(folder, refs, items)
        except MailboxUnreachable:
            if not self._gives_any(folder, besides=refs if len(refs) == 1 else ()):
                raise
            middle = len(refs) // 2
            for half in (refs[:middle], refs[middle:]) if middle else ():
                yield from self._readable(folder, half, items)

    def _one_by_one(
        self, folder: str, refs: Sequence[Ref], items: tuple[str, ...]
    ) -> Iterator[tuple[Ref, dict[bytes, Any]]]:
        """The same where the server falls silent over one of them. Raise ServerSilent at the second silence.

        Each silence takes as long as an answer may, and of a pass that shows no step for minutes the daemon thinks
        that it hangs. So nothing is halved, and nothing asked for twice.
        """
        silences = 0
        for ref in refs if len(refs) > 1 else ():
            try:
                yield from list(self._window(folder, (ref,), items, again=False))
            except ServerBusy:
                raise
            except ServerSilent:
                silences += 1
                if silences > 1:
                    raise
            except MailboxUnreachable:
                continue

    def _gives_any(self, folder: str, besides: Sequence[Ref]) -> bool:
        """Whether the server gives one of a few messages of the folder, but for some, in part at least."""
        listed = [ref for ref in self.listing(folder).refs if ref not in besides]
        silences = 0
        for ref in listed[:: len(listed) // LOOKS + 1]:
            try:
                looked = list(self._window(folder, (ref,), ("BODY.PEEK[]<0.1024>",), again=False))
            except ServerSilent:
                silences += 1
                if silences > 1:
                    return False
            except MailboxUnreachable:
                continue
            else:
                return any(given(item, b"BODY[]") for _, item in looked)
        return False

    def _window(
        self, folder: str, refs: Sequence[Ref], items: tuple[str, ...], *, again: bool = True
    ) -> Iterator[tuple[Ref, dict[bytes, Any]]]:
        def ask(client: Client) -> tuple[int, dict[int, dict[bytes, Any]]]:
            validity = self._examine(client, folder).validity
            uids = [uid for key in refs if (uid := uid_of(key, validity))]
            return validity, client.fetch(uids, items) if uids else {}

        validity, found = self._do(ask, "to give messages", folder, again=again)
        for ref in refs:
            item = found.get(uid_of(ref, validity) or 0)
            if item is not None:
                yield ref, item

    # --- drafts ---

    def append(self, folder: str, raw: bytes, name: str) -> Ref:
        """Store a draft. Only a tagged OK says that it was stored, only NO or BAD that it was not."""
        check_name(name)
        before = self._state(folder)
        try:
            answer = self._session.do(
                lambda client: str(client.append(folder, raw, flags=("\\Draft", "\\Seen"))),
                "to store a draft",
                again=False,
            )
        except Refusal as refusal:
            if faults.code_of(refusal.answer) in {"TRYCREATE", "NONEXISTENT"}:
                raise self._missing(folder) from None
            raise faults.not_stored(self._settings, refusal.answer) from None
        except MailboxUnreachable as fault:
            raise AppendUnknown(f"Nobody knows whether the draft was stored. {fault.what}", fault.next_step) from None
        if stored := _STORED.search(answer):
            return self._ref(folder, int(stored[1]), int(stored[2]))
        return self._found(folder, before, message_id_of(raw))

    def _found(self, folder: str, before: State, message_id: str) -> Ref:
        """The draft just stored, on a server that does not say under which UID (no UIDPLUS, RFC 4315)."""
        state, uids = self._uids(folder, before.next_uid)
        refs = tuple(self._ref(folder, state.validity, uid) for uid in uids)
        for ref, found in sorted(self.message_ids(refs).items()):
            if found == message_id and state.validity == before.validity:
                return ref
        raise AppendUnknown("The server says that it stored the draft, and does not show it.", TRIED_AGAIN)

    def remove(self, ref: Ref, expected: str) -> Removal:
        """Put our own draft into Trash by MOVE (RFC 6851), or by COPY and an EXPUNGE of its UID alone; or leave it."""
        roles = {folder.role: folder.name for folder in self.folders()}
        if roles.get(Role.DRAFTS) != ref.folder:
            return Removal.LEFT
        trash = roles.get(Role.TRASH)
        moves, expunges = self._session.has("MOVE"), self._session.has("UIDPLUS")

        def away(client: Client) -> Removal:
            validity = opened(client.select_folder(ref.folder)).validity
            uid = uid_of(ref, validity)
            if uid is None:
                return Removal.GONE
            found = client.fetch([uid], ("FLAGS", f"BODY.PEEK[]<0.{MOST_READ}>")).get(uid)
            if found is None:
                return Removal.GONE
            if not is_untouched(found, expected, marked=not moves):
                return Removal.CHANGED
            if trash is None or not (moves or expunges):
                return Removal.LEFT
            put_away(client, uid, trash, moves=moves)
            return Removal.LEFT if client.fetch([uid], ("UID",)).get(uid) else Removal.REMOVED

        try:
            return self._do(away, "to put a draft away", ref.folder, again=False)
        finally:
            # Not to stay in a folder that is open for writing. Never CLOSE: that would expunge.
            self._session.leave_folder()

    def fresh(self) -> None:
        """Drop the connection, and what is remembered of sizes."""
        self._session.drop()
        self._sizes = {}

    def close(self) -> None:
        """Log out."""
        self._session.leave()

    def hang_up(self) -> None:
        """End the verb that is under way in another thread, and each later one."""
        self._session.hang_up()

    # --- asking ---

    def _do(
        self, verb: Callable[[Client], _Value], doing: str, folder: str | None = None, *, again: bool = True
    ) -> _Value:
        try:
            return self._session.do(verb, doing, again=again)
        except Refusal as refusal:
            if folder is not None and not self._is_there(folder):
                raise self._missing(folder) from None
            if faults.says_missing(refusal.answer) and self._roles.get(folder or "") is Role.OTHER:
                what = f'{faults.server(self._settings)} lists the folder "{folder}", and does not know it when asked.'
                raise _ListedOnly(f"{what[:1].upper()}{what[1:]}", "Rename or remove it there.") from None
            what = doing if folder is None else f'{doing}, in "{folder}"'
            raise faults.refused(self._settings, refusal.answer, what) from None

    def _is_there(self, folder: str) -> bool:
        try:
            return any(place.name == folder for place in self._session.do(places_of, "to list its folders"))
        except Refusal:
            return True  # nobody knows, and the refusal itself is what is told

    def _missing(self, folder: str) -> FolderMissing:
        there = ""
        with suppress(Refusal):
            there = some_of(place.name for place in self._session.do(places_of, "to list its folders"))
        return FolderMissing(
            f'The folder "{folder}" is not in the account {self.account}; there is {there or "none"}.',
            f"Make it in your mail program, or name the right one under [mailbox.{self.account}] in the configuration.",
        )

    def _state(self, folder: str) -> State:
        """What a folder's state is, without opening it: that costs a server less."""

        def ask(client: Client) -> State:
            items = ["UIDVALIDITY", "UIDNEXT", *(["HIGHESTMODSEQ"] if b"CONDSTORE" in client.capabilities() else [])]
            found = client.folder_status(folder, items)
            if not found.get(b"UIDVALIDITY") or not found.get(b"UIDNEXT"):
                return self._examine(client, folder)
            return State(found[b"UIDVALIDITY"], found[b"UIDNEXT"], str(found.get(b"HIGHESTMODSEQ") or ""))

        # STATUS of the folder that is open is not reliable on every server (RFC 3501, 6.3.10).
        verb = (lambda client: self._examine(client, folder)) if self._session.open_folder == folder else ask
        return self._do(verb, "to tell the state of the folder", folder)

    def _examine(self, client: Client, folder: str) -> State:
        state = opened(client.select_folder(folder, readonly=True))
        self._session.open_folder = folder
        return state

    def _uids(self, folder: str, begin: int) -> tuple[State, list[int]]:
        """Given a folder and a UID, return its state, and every UID in it from that one on."""

        def ask(client: Client) -> tuple[State, list[int]]:
            state = self._examine(client, folder)
            return state, sorted(uid for uid in search(client, state, begin) if uid >= begin)

        return self._do(ask, "to tell what is in the folder", folder)

    def _ref(self, folder: str, validity: int, uid: int) -> Ref:
        return Ref(self.account, folder, key_of(validity, uid))
