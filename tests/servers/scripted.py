"""A small IMAP server over an account in memory: it does as it should, but where a test wants it otherwise.

    with ScriptedServer() as server:
        server.account.deliver("INBOX", raw)
        server.capabilities -= {"UIDPLUS"}
        server.once("APPEND", says("NO [THROTTLED] slow down"))     # the next one alone
        server.always("UID SEARCH", silence)                        # every one
        server.once("APPEND", done_but_lost)                        # stored; the line is cut before the answer
        server.once("IDLE", idling(b"+ idling\r\n* 3 EXISTS\r\n"))  # in one packet

Names are those of commands ("UID FETCH"), and two more: "greeting", and "literal" for the "+" that asks for a literal.
``ImapAccount(..., host=server.host, port=server.port, security=NONE)`` is how to get there; any login will do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from tests.servers.accounts import Account
from tests.servers.commands import Command, Refused, Session, command_of
from tests.servers.lines import Line, RawServer

__all__ = [
    "USUAL",
    "Account",
    "Answer",
    "Line",
    "RawServer",
    "ScriptedServer",
    "Talk",
    "bye",
    "cut",
    "done_but_lost",
    "idling",
    "in_pieces",
    "raw",
    "says",
    "silence",
    "without",
]

USUAL = frozenset({"IMAP4rev1", "ID", "IDLE", "UIDPLUS", "MOVE", "UNSELECT", "NAMESPACE", "SPECIAL-USE"})
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n\Z")
_NOTHING = Command(b"*", "", ())


@dataclass(frozen=True, slots=True)
class Talk:
    """One command of one client, to be answered."""

    line: Line
    command: Command
    usual: Callable[[], bytes]  # does what the command says, and returns the answer that ought to be sent

    def tagged(self, text: str) -> bytes:
        """Given "OK done", or what else it is, return the line with the command's tag."""
        return self.command.tag + b" " + text.encode() + b"\r\n"


Answer = Callable[[Talk], None]


class ScriptedServer(RawServer):
    """The server. ``commands`` is what the clients said, names and arguments, in order."""

    def __init__(self, account: Account | None = None) -> None:
        super().__init__(self._talk)
        self.account = account or Account()
        self.capabilities = USUAL
        self.commands: list[Command] = []
        self._once: dict[str, list[Answer]] = {}
        self._always: dict[str, Answer] = {}

    @property
    def names(self) -> list[str]:
        """The names of the commands, in order."""
        return [command.name for command in self.commands]

    def once(self, name: str, *answers: Answer) -> None:
        """Given a command's name, let its next occurrences have these answers, one each, before it is as it was."""
        self._once.setdefault(name, []).extend(answers)

    def always(self, name: str, answer: Answer) -> None:
        """Given a command's name, let each of them have this answer from now on."""
        self._always[name] = answer

    def usually(self, name: str) -> None:
        """Given a command's name, answer it as it ought to be answered again."""
        self._always.pop(name, None)
        self._once.pop(name, None)

    def _talk(self, line: Line) -> None:
        session = Session(self.account, lambda: self.capabilities)
        greeting = f"* OK [CAPABILITY {' '.join(sorted(self.capabilities))}] hello\r\n".encode()
        self._answer(Talk(line, _NOTHING, lambda: greeting), "greeting")
        while not line.over and (parts := self._heard(line)):
            try:
                command = command_of(parts)
            except Refused as refusal:
                line.send(b"* " + str(refusal).encode() + b"\r\n")
                continue
            self.commands.append(command)
            self._obey(line, session, command)

    def _obey(self, line: Line, session: Session, command: Command) -> None:
        if command.name in {"IDLE", "AUTHENTICATE"} and self._has(command.name, command):
            longer = self._idle if command.name == "IDLE" else self._authenticate
            self._answer(Talk(line, command, lambda: longer(line, session, command)), command.name)
            return
        self._answer(Talk(line, command, lambda: session.answer(command)), command.name)
        if command.name == "LOGOUT":
            line.cut()

    def _has(self, name: str, command: Command) -> bool:
        needed = name if name == "IDLE" else f"AUTH={command.texts[0].upper()}"
        return needed in self.capabilities

    def _answer(self, talk: Talk, name: str) -> None:
        waiting = self._once.get(name)
        answer = waiting.pop(0) if waiting else self._always.get(name, _as_usual)
        answer(talk)

    def _heard(self, line: Line) -> list[bytes | tuple[bytes]]:
        """Return the next command in parts, literals as tuples of one; nothing where the client is gone."""
        parts: list[bytes | tuple[bytes]] = []
        while text := line.read_line():
            literal = _LITERAL.search(text)
            if literal is None:
                return [*parts, text]
            if not literal[2]:
                self._answer(Talk(line, _NOTHING, lambda: b"+ go on\r\n"), "literal")
            parts += [text[: literal.start()], (line.read(int(literal[1])),)]
        return []

    def _idle(self, line: Line, session: Session, command: Command) -> bytes:
        """Tell of new mail in the folder that is open until the client says DONE."""

        def tell() -> None:
            with suppress(OSError):
                line.send(session.news())

        self.account.listeners.append(tell)
        try:
            line.send(b"+ idling\r\n")
            line.send(session.news())
            line.read_line()
        finally:
            self.account.listeners.remove(tell)
        return command.tag + b" OK done\r\n"

    def _authenticate(self, line: Line, session: Session, command: Command) -> bytes:
        line.send(b"+ \r\n")
        line.read_line()
        return command.tag + b" OK you are in\r\n"


def _as_usual(talk: Talk) -> None:
    talk.line.send(talk.usual())


def says(text: str, before: bytes = b"") -> Answer:
    """Given "NO [OVERQUOTA] full", return the answer that says so and does nothing; ``before`` are untagged lines."""
    return lambda talk: talk.line.send(before + talk.tagged(text))


def raw(*packets: bytes) -> Answer:
    """Given packets, return the answer that is just these; %TAG% in them is the command's tag."""
    return lambda talk: talk.line.send(*(packet.replace(b"%TAG%", talk.command.tag) for packet in packets))


def idling(*packets: bytes) -> Answer:
    """Given packets, return the answer to IDLE that is these, and the usual end of it once the client says DONE."""

    def answer(talk: Talk) -> None:
        talk.line.send(*packets)
        if talk.line.read_line():
            talk.line.send(talk.tagged("OK done"))

    return answer


def in_pieces(*sizes: int) -> Answer:
    """Given sizes, return the usual answer, in packets of these sizes and one of the rest."""

    def answer(talk: Talk) -> None:
        left, packets = talk.usual(), []
        for size in sizes:
            packets.append(left[:size])
            left = left[size:]
        talk.line.send(*filter(None, [*packets, left]))

    return answer


def without(pattern: bytes) -> Answer:
    """Given a pattern, return the usual answer without what it matches."""
    return lambda talk: talk.line.send(re.sub(pattern, b"", talk.usual()))


def silence(talk: Talk) -> None:
    """Do nothing, say nothing, and keep the line until the client goes."""
    talk.line.wait_for_the_end()


def cut(talk: Talk) -> None:
    """Do nothing, and end the connection."""
    talk.line.cut()


def done_but_lost(talk: Talk) -> None:
    """Do what the command says, and end the connection before the answer."""
    talk.usual()
    talk.line.cut()


def bye(text: str = "BYE going down") -> Answer:
    """Given a farewell, return the answer that is nothing else, with the connection's end."""

    def answer(talk: Talk) -> None:
        talk.line.send(f"* {text}\r\n".encode())
        talk.line.cut()

    return answer
