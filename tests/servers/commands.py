"""What a small IMAP server answers to each command: as it should (RFC 3501), and no more than it announced."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.policy import SMTP
from typing import TYPE_CHECKING

from agent.parsing.mime import children
from tests.servers.accounts import Folder, Item

if TYPE_CHECKING:
    from tests.servers.accounts import Account

_TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*)"|([()])|([^\s()"\[]+\[[^\]]*\](?:<[\d.]+>)?|[^\s()"]+)')
_SECTION = re.compile(r"BODY(\.PEEK)?\[(.*?)\](?:<(\d+)\.(\d+)>)?", re.IGNORECASE)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Command:
    """What a client said. ``words`` are its arguments, literals among them; parentheses are words of their own."""

    tag: bytes
    name: str  # "UID FETCH"
    words: tuple[bytes, ...] = field(repr=False)

    @property
    def texts(self) -> list[str]:
        """The arguments as text, but for parentheses."""
        return [word.decode("utf-8", "replace") for word in self.words if word not in {b"(", b")"}]


class Refused(Exception):
    """The answer is NO or BAD, with these words."""


def command_of(parts: Iterable[bytes | tuple[bytes]]) -> Command:
    """Given a command in parts, literals as tuples of one, return it. Raise Refused if there is no command in it."""
    words: list[bytes] = []
    for part in parts:
        words += [part[0]] if isinstance(part, tuple) else [_word(found) for found in _TOKEN.finditer(part)]
    if len(words) < 2:
        raise Refused("BAD what is that?")
    tag, name, *rest = words
    said = name.decode("ascii", "replace").upper()
    if said == "UID" and rest:
        said, rest = f"UID {rest[0].decode('ascii', 'replace').upper()}", rest[1:]
    return Command(tag, said, tuple(rest))


def _word(found: re.Match[bytes]) -> bytes:
    if found[1] is not None:
        return re.sub(rb"\\(.)", rb"\1", found[1])
    return found[2] or found[3]


class Session:
    """One client's session: the folder that it has open, and the answers that it gets."""

    def __init__(self, account: Account, capabilities: Callable[[], frozenset[str]]) -> None:
        self.account = account
        self._capabilities = capabilities
        self._name = ""
        self._read_only = True
        self._told = 0

    def answer(self, command: Command) -> bytes:
        """Given a command, do what it says, and return the whole answer, the tagged line at its end."""
        verb = _VERBS[command.name] if self._may(command.name) else Session.unknown
        try:
            with self.account.lock:
                untagged, said = verb(self, command)
        except Refused as refusal:
            untagged, said = b"", str(refusal)
        return untagged + command.tag + b" " + said.encode() + b"\r\n"

    def _may(self, name: str) -> bool:
        needed = {"UID MOVE": "MOVE", "UID EXPUNGE": "UIDPLUS", "UNSELECT": "UNSELECT", "ID": "ID"}
        needed |= {"NAMESPACE": "NAMESPACE"}
        return name in _VERBS and (name not in needed or needed[name] in self._capabilities())

    def news(self) -> bytes:
        """Return what the client has not been told yet: how many messages there are in the folder that is open."""
        with self.account.lock:
            folder = self.account.folders.get(self._name)
            if folder is None or len(folder.items) == self._told:
                return b""
            self._told = len(folder.items)
            return _line(f"{self._told} EXISTS")

    # --- the verbs ---

    def unknown(self, command: Command) -> tuple[bytes, str]:
        raise Refused(f"BAD {command.name} is not known here")

    def capability(self, command: Command) -> tuple[bytes, str]:
        return _line(f"CAPABILITY {' '.join(sorted(self._capabilities()))}"), "OK done"

    def nothing(self, command: Command) -> tuple[bytes, str]:
        return self.news(), "OK done"

    def logout(self, command: Command) -> tuple[bytes, str]:
        return _line("BYE see you"), "OK done"

    def namespace(self, command: Command) -> tuple[bytes, str]:
        return _line('NAMESPACE (("" "/")) NIL NIL'), "OK done"

    def list_(self, command: Command) -> tuple[bytes, str]:
        folders = self.account.folders.items()
        lines = [_line(f'LIST ({" ".join(folder.attributes)}) "/" "{name}"') for name, folder in folders]
        return b"".join(lines), "OK done"

    def select(self, command: Command) -> tuple[bytes, str]:
        self._name = ""
        folder = self._folder(command.texts[0])
        self._name, self._read_only = command.texts[0], command.name == "EXAMINE"
        self._told = len(folder.items)
        state = [f"{len(folder.items)} EXISTS", "0 RECENT", "FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)"]
        state += [f"OK [UIDVALIDITY {folder.validity}] valid", f"OK [UIDNEXT {folder.next_uid}] next"]
        state += [f"OK [HIGHESTMODSEQ {folder.changes}] changes"] if "CONDSTORE" in self._capabilities() else []
        how = "READ-ONLY" if self._read_only else "READ-WRITE"
        return b"".join(_line(line) for line in state), f"OK [{how}] open"

    def status(self, command: Command) -> tuple[bytes, str]:
        name, *asked = command.texts
        folder = self._folder(name)
        known = {"MESSAGES": len(folder.items), "UIDNEXT": folder.next_uid, "UIDVALIDITY": folder.validity}
        known |= {"HIGHESTMODSEQ": folder.changes} if "CONDSTORE" in self._capabilities() else {}
        values = " ".join(f"{item} {known[item]}" for item in map(str.upper, asked) if item in known)
        return _line(f'STATUS "{name}" ({values})'), "OK done"

    def append(self, command: Command) -> tuple[bytes, str]:
        name = command.texts[0]
        folder = self._folder(name, "NO [TRYCREATE] there is no such folder")
        flags = [word for word in command.texts[1:-1] if word.startswith(("\\", "$"))]
        uid = self.account.deliver(name, command.words[-1], flags)
        code = f"[APPENDUID {folder.validity} {uid}] " if "UIDPLUS" in self._capabilities() else ""
        return b"", f"OK {code}stored"

    def search(self, command: Command) -> tuple[bytes, str]:
        folder = self._open()
        match [text.upper() for text in command.texts]:
            case ["ALL"]:
                found = sorted(folder.items)
            case ["UID", numbers]:
                found = folder.uids(numbers)
            case [numbers] if re.fullmatch(r"[\d:,*]+", numbers):
                found = folder.uids(numbers, by_uid=False)
            case _:
                raise Refused("BAD that cannot be searched for here")
        return _line(" ".join(["SEARCH", *map(str, found)])), "OK done"

    def fetch(self, command: Command) -> tuple[bytes, str]:
        folder, asked = self._open(), command.texts[1:]
        lines = b""
        for uid in folder.uids(command.texts[0]):
            values = [f"UID {uid}".encode(), *(self._value(folder.items[uid], item) for item in asked if item != "UID")]
            lines += b"* %d FETCH (%s)\r\n" % (folder.position(uid), b" ".join(values))
        return lines, "OK done"

    def store(self, command: Command) -> tuple[bytes, str]:
        folder = self._open(writing=True)
        numbers, how, *flags = command.texts
        for uid in folder.uids(numbers):
            item = folder.items[uid]
            item.flags = {"+": item.flags | set(flags), "-": item.flags - set(flags)}.get(how[0], frozenset(flags))
            folder.changes += 1
        return b"", "OK done"

    def copy(self, command: Command) -> tuple[bytes, str]:
        folder, target = self._open(), self._folder(command.texts[1], "NO [TRYCREATE] there is no such folder")
        for uid in folder.uids(command.texts[0]):
            target.add(replace(folder.items[uid]))
        return b"", "OK done"

    def move(self, command: Command) -> tuple[bytes, str]:
        folder = self._open(writing=True)
        self.copy(command)
        return _expunged(folder, folder.uids(command.texts[0])), "OK done"

    def expunge(self, command: Command) -> tuple[bytes, str]:
        """Of these UIDs; without UIDPLUS of every message that is marked, as CLOSE does it."""
        folder = self._open(writing=True)
        among = folder.uids(command.texts[0]) if command.words else sorted(folder.items)
        gone = [uid for uid in among if "\\Deleted" in folder.items[uid].flags]
        return (_expunged(folder, gone) if command.name != "CLOSE" else b""), "OK done"

    def close(self, command: Command) -> tuple[bytes, str]:
        if command.name == "CLOSE" and not self._read_only:
            self.expunge(Command(command.tag, "EXPUNGE", ()))
        self._name = ""
        return b"", "OK done"

    # --- their parts ---

    def _folder(self, name: str, otherwise: str = "NO [NONEXISTENT] there is no such folder") -> Folder:
        if name not in self.account.folders:
            raise Refused(otherwise)
        return self.account.folders[name]

    def _open(self, writing: bool = False) -> Folder:
        if self._name not in self.account.folders:
            raise Refused("BAD no folder is open")
        if writing and self._read_only:
            raise Refused("NO [NOPERM] the folder is open for reading only")
        return self.account.folders[self._name]

    def _value(self, item: Item, asked: str) -> bytes:
        section = _SECTION.fullmatch(asked)
        if section is not None:
            if not section[1] and not self._read_only:
                item.flags |= {"\\Seen"}
            return _part(item.raw, section)
        values = {
            "FLAGS": f"({' '.join(sorted(item.flags))})",
            "INTERNALDATE": f'"{_written(item.received_at)}"',
            "RFC822.SIZE": f"{len(item.raw)}",
        }
        if "X-GM-EXT-1" in self._capabilities():
            values |= {"X-GM-MSGID": f"{item.number}", "X-GM-THRID": f"{item.thread}"}
        if asked.upper() not in values:
            raise Refused("BAD that cannot be fetched here")
        return f"{asked.upper()} {values[asked.upper()]}".encode()


def _part(raw: bytes, section: re.Match[str]) -> bytes:
    name, start, length = section[2].upper(), section[3], section[4]
    text = raw if not name else _first_part(raw, name) if name.startswith("1") else _header(raw, name)
    where = ""
    if start is not None:
        text, where = text[int(start) : int(start) + int(length)], f"<{start}>"
    return f"BODY[{section[2]}]{where} {{{len(text)}}}\r\n".encode() + text


def _header(raw: bytes, name: str) -> bytes:
    end = raw.find(b"\r\n\r\n")
    head = raw if end < 0 else raw[: end + 4]
    if name == "HEADER":
        return head
    named = {field.encode().lower() for field in name.partition("(")[2].strip(" )").split()}
    unwanted = name.startswith("HEADER.FIELDS.NOT")
    fields = re.findall(rb"^[^\s:]+:.*\r\n(?:[ \t].*\r\n)*", head, re.MULTILINE)
    return b"".join(one for one in fields if (one.partition(b":")[0].lower() in named) is not unwanted) + b"\r\n"


def _first_part(raw: bytes, name: str) -> bytes:
    part: Message[str, str] = message_from_bytes(raw)
    while part.is_multipart():
        part = children(part)[0]
    head, _, body = part.as_bytes(policy=SMTP.clone(max_line_length=None)).partition(b"\r\n\r\n")
    return head + b"\r\n\r\n" if name == "1.MIME" else body


def _written(at: datetime) -> str:
    utc = at.astimezone(UTC)
    return f"{utc.day:2}-{_MONTHS[utc.month - 1]}-{utc.year} {utc:%H:%M:%S} +0000"


def _expunged(folder: Folder, uids: Iterable[int]) -> bytes:
    return b"".join(_line(f"{number} EXPUNGE") for number in folder.remove(uids))


def _line(text: str) -> bytes:
    return b"* " + text.encode() + b"\r\n"


_VERBS: dict[str, Callable[[Session, Command], tuple[bytes, str]]] = {
    "CAPABILITY": Session.capability,
    "LOGIN": Session.nothing,
    "ID": Session.nothing,
    "NOOP": Session.nothing,
    "CHECK": Session.nothing,
    "LOGOUT": Session.logout,
    "NAMESPACE": Session.namespace,
    "LIST": Session.list_,
    "SELECT": Session.select,
    "EXAMINE": Session.select,
    "STATUS": Session.status,
    "APPEND": Session.append,
    "UID SEARCH": Session.search,
    "UID FETCH": Session.fetch,
    "UID STORE": Session.store,
    "UID COPY": Session.copy,
    "UID MOVE": Session.move,
    "UID EXPUNGE": Session.expunge,
    "EXPUNGE": Session.expunge,
    "CLOSE": Session.close,
    "UNSELECT": Session.close,
}
