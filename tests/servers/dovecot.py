"""A real Dovecot that belongs to the tests: its mail store over socket pairs, and as a server on ports.

Over a socket pair ``doveadm exec imap`` talks to a client that is logged in already, in some 20 ms and without a port;
the server on ports has logins and TLS, and can be killed. Both may work on one store at the same time.

    files = DovecotFiles()
    user = files.new_user()
    connection = files.connect(user)                  # greets with PREAUTH
    with DovecotServer(files) as server: ...          # server.port, server.tls_port, server.trusted, PASSWORD

Dovecot does not run as root: where the tests do, it runs as nobody.
"""

from __future__ import annotations

import contextlib
import grp
import itertools
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from tests.servers import certificates
from tests.servers.certificates import Certificate
from tests.servers.configuration import FOLDERS, PASSWORD, Options, Place, configuration, introspection

__all__ = ["FOLDERS", "PASSWORD", "Certificate", "DovecotFiles", "DovecotServer", "Options", "is_installed"]

_PATIENCE = 20.0  # seconds, for what takes a few milliseconds
_ROOM = 2 * 1024**3


def is_installed() -> bool:
    """Return whether there is a Dovecot here. It need not be on a user's PATH."""
    return shutil.which("dovecot", path=_path()) is not None and shutil.which("doveadm", path=_path()) is not None


class DovecotFiles:
    """A configuration and a mail store, one home for each user, in a folder of its own: in memory, where there is room.

    Not below pytest's folder: that one is closed to the user whom Dovecot runs as, and too deep for its sockets.
    """

    def __init__(self, options: Options = Options(), certificate: Certificate = Certificate.GOOD) -> None:  # noqa: B008
        self.folder = Path(tempfile.mkdtemp(prefix="followup-tests-", dir=_where()))
        self.folder.chmod(0o755)
        self.options = options
        owner = _owner()
        self.place = Place(self.folder, owner.pw_name, _group_of(owner))
        self._ids = (owner.pw_uid, owner.pw_gid)
        self._users = itertools.count(1)
        self._sessions: list[subprocess.Popen[bytes]] = []
        for name in ("base", "state", "mail"):
            (self.folder / name).mkdir()
        self.trusted = certificates.make(self.folder, certificate)
        self.configure(0, 0)
        for path in self.folder.iterdir():
            os.chown(path, *self._ids)
        os.chown(self.folder, *self._ids)

    @property
    def file(self) -> Path:
        """The configuration."""
        return self.folder / "dovecot.conf"

    def configure(self, port: int, tls_port: int) -> None:
        """Given its ports, write the configuration."""
        self.place = replace(self.place, port=port, tls_port=tls_port)
        self.file.write_text(configuration(self.place, self.options))
        (self.folder / "oauth2.conf").write_text(introspection(self.options))

    def new_user(self) -> str:
        """Return the name of a user who was not there before, with an empty Inbox, and a folder for each use."""
        user = f"jordan{next(self._users)}"
        for name in ("", *(f".{folder}" for folder in FOLDERS)):
            for part in ("cur", "new", "tmp"):
                self._make(self.maildir(user) / name / part)
        return user

    def maildir(self, user: str) -> Path:
        """Given a user, return where their mail lies: a Maildir, with "." before the names of its folders."""
        return self.folder / "mail" / user / "Maildir"

    def fill(self, user: str, raws: Iterable[bytes], folder: str = "", flags: str = "") -> None:
        """Given very many messages, put them into the store as files, behind Dovecot's back. "" is the Inbox."""
        place = self.maildir(user) / (f".{folder}" if folder else "") / "cur"
        start = time.time_ns()
        for number, raw in enumerate(raws, start=start):
            path = place / f"{start // 10**9}.M{number}P1.host:2,{flags}"
            path.write_bytes(raw)
            os.chown(path, *self._ids)

    def connect(self, user: str) -> socket.socket:
        """Given a user, return a connection to a session of their own, which greets with PREAUTH."""
        self._sessions = [session for session in self._sessions if session.poll() is None]
        ours, theirs = socket.socketpair()
        with theirs, (self.folder / "sessions.log").open("ab") as log:
            session = self.start(["doveadm", "-c", str(self.file), "exec", "imap"], user, theirs.fileno(), log.fileno())
        self._sessions.append(session)
        return ours

    def start(self, command: list[str], user: str, line: int, log: int) -> subprocess.Popen[bytes]:
        """Given a command of Dovecot's, start it as who owns the store, in a process group of its own."""
        environment = {"PATH": _path(), "USER": user, "HOME": str(self.folder / "mail" / user)}
        root = os.getuid() == 0
        return subprocess.Popen(
            command,
            stdin=line,
            stdout=line,
            stderr=log,
            env=environment,
            cwd="/",
            start_new_session=True,
            user=self._ids[0] if root else None,
            group=self._ids[1] if root else None,
            extra_groups=() if root else None,
        )

    def kill_sessions(self) -> None:
        """Kill every session over a socket pair, as ``kill -9`` does."""
        for session in self._sessions:
            session.kill()
            session.wait()
        self._sessions = []

    def close(self) -> None:
        """End the sessions, and throw everything away."""
        self.kill_sessions()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> DovecotFiles:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _make(self, path: Path) -> None:
        if not path.parent.exists():
            self._make(path.parent)
        if not path.exists():
            path.mkdir(mode=0o700)
            os.chown(path, *self._ids)


class DovecotServer:
    """Dovecot on 127.0.0.1: ``port`` for plain connections and STARTTLS, ``tls_port`` for TLS from the first byte.

    Every user of the store may log in with PASSWORD. ``trusted`` is the file that a client has to be told of.
    """

    host = "127.0.0.1"

    def __init__(self, files: DovecotFiles) -> None:
        self.files = files
        self.port = 0
        self.tls_port = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def trusted(self) -> Path:
        """The certificate of who signed the server's own."""
        return self.files.trusted

    def start(self) -> None:
        """Start it, on its ports if it had some, and wait until it takes connections."""
        fresh = not self.port
        for _ in range(5):
            if fresh:
                self.port, self.tls_port = free_ports()
                self.files.configure(self.port, self.tls_port)
            if self._came_up():
                return
            self.kill()  # another may have taken the port in between
            time.sleep(0.1)
        raise RuntimeError(f"Dovecot does not start:\n{self.log()}")

    def kill(self) -> None:
        """``kill -9`` the whole instance: master, logins, sessions. The store stays as it is."""
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            _wait_until_free(self.port)
            _wait_until_free(self.tls_port)

    def restart(self) -> None:
        """Kill it, and start it on the same ports."""
        self.kill()
        self.start()

    def kick(self, user: str) -> None:
        """Given a user, end their connections, as servers do once an access token's time is over."""
        command = ["doveadm", "-c", str(self.files.file), "kick", user]
        self.files.start(command, user, subprocess.DEVNULL, subprocess.DEVNULL).wait(_PATIENCE)

    def log(self) -> str:
        """Return what Dovecot wrote into its log."""
        path = self.files.folder / "dovecot.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self) -> DovecotServer:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.kill()

    def _came_up(self) -> bool:
        command = ["dovecot", "-F", "-c", str(self.files.file)]
        self._process = self.files.start(command, self.files.place.user, subprocess.DEVNULL, subprocess.DEVNULL)
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end and self._process.poll() is None:
            if greets(self.port):
                return True
            time.sleep(0.005)
        return False


def greets(port: int) -> bool:
    """Given a port, return whether an IMAP server says hello there."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE) as line:
            return line.recv(4) == b"* OK"
    except OSError:
        return False


def _wait_until_free(port: int) -> None:
    """A process that was killed may hold its port for another moment, and not all of them are children of ours."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return
        time.sleep(0.005)


def free_ports() -> tuple[int, int]:
    """Return two ports that nobody uses, from below those which the system gives to connections that go out."""
    found: list[int] = []
    while len(found) < 2:
        port = random.SystemRandom().randrange(15_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            found.append(port)
    return found[0], found[1]


def _where() -> Path:
    """A Maildir is thousands of small files, which a disk takes seconds to delete."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM
    return memory if roomy else Path("/tmp")


def _owner() -> pwd.struct_passwd:
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def _group_of(owner: pwd.struct_passwd) -> str:
    return grp.getgrgid(owner.pw_gid).gr_name


def _path() -> str:
    return os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
