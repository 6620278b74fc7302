"""The stand-in on a port of this machine, with what a test wants to go wrong."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from tests.servers.gmail.answers import Answer, Request
from tests.servers.gmail.browsing import Browser
from tests.servers.gmail.consent import Consent
from tests.servers.gmail.faults import Fault, as_usual
from tests.servers.gmail.hands import GmailHands
from tests.servers.gmail.service import GmailService
from tests.servers.gmail.state import Asked, GmailState

_PATIENCE = 30.0  # seconds


class GmailServer:
    """Serves an account over HTTP. What goes wrong in the stand-in itself is raised on closing."""

    host = "127.0.0.1"

    def __init__(self, state: GmailState | None = None) -> None:
        self.state = state or GmailState()
        self.hands = GmailHands(self.state)
        self.consent = Consent(self.state)
        self.weather: Callable[[str], Fault | None] = lambda name: None
        self.connections = 0
        self._service = GmailService(self.state)
        self._once: dict[str, list[Fault]] = {}
        self._always: dict[str, Fault] = {}
        self._wrong: list[BaseException] = []
        self._sockets: set[socket.socket] = set()
        self._later: list[Future[object]] = []
        self._pool = ThreadPoolExecutor(8, thread_name_prefix="later")
        self._http = _Listener((self.host, 0), _Handler)
        self._http.whole = self
        self.port = int(self._http.server_address[1])
        self.endpoint = f"http://{self.host}:{self.port}/"
        self.browser = Browser(self.port)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), name="gmail")

    # --- what goes wrong ---

    def once(self, name: str, *faults: Fault) -> None:
        """Given a method's name ("drafts.create"; "*" is any), let its next calls have these faults, one each."""
        self._once.setdefault(name, []).extend(faults)

    def always(self, name: str, fault: Fault) -> None:
        """Given a method's name, let each call of it have this fault from now on."""
        self._always[name] = fault

    def usually(self, *names: str) -> None:
        """Given names of methods, let all be as it ought to be with them again; with all of them, if none is given."""
        for planned in (self._once, self._always):
            for name in names or tuple(planned):
                planned.pop(name, None)

    def clean(self) -> None:
        """Assert that nothing was asked that the API does not know, nor anything that sends or deletes for good."""
        assert (self.state.violations, self.state.forbidden) == ([], [])

    def fault(self, name: str) -> Fault:
        """Given the method of a request, return what is to be done with it."""
        with self.state.lock:
            for key in (name, "*"):
                if waiting := self._once.get(key):
                    return waiting.pop(0)
                if key in self._always:
                    return self._always[key]
            return self.weather(name) or as_usual

    # --- requests ---

    def name(self, request: Request) -> str:
        """Given a request, return what ``once`` and the log call it."""
        return self.consent.name(request) or self._service.name(request)

    def answer(self, request: Request, asked: Asked) -> Answer:
        """Given a request, do what it says, and return the answer."""
        return self.consent.answer(request) if self.consent.name(request) else self._service.answer(request, asked)

    def later(self, action: Callable[[], object]) -> None:
        """Do this beside what is done now."""
        self._later.append(self._pool.submit(action))

    def settle(self) -> None:
        """Wait until all is done that was to be done later."""
        for future in list(self._later):
            future.result(_PATIENCE)

    # --- the line ---

    def opened(self, connection: socket.socket) -> None:
        """A client has come."""
        self.connections += 1
        self._sockets.add(connection)

    def closed(self, connection: socket.socket) -> None:
        """A client has gone."""
        self._sockets.discard(connection)

    def went_wrong(self, error: BaseException) -> None:
        """Something is wrong with the stand-in itself."""
        self._wrong.append(error)

    def cut_all(self) -> None:
        """End every connection that there is; new ones are taken."""
        for connection in list(self._sockets):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End everything. Raise what went wrong."""
        self._http.shutdown()
        self._thread.join(_PATIENCE)
        self.cut_all()
        self._http.server_close()
        self._pool.shutdown()
        self.settle()
        if self._wrong:
            raise self._wrong[0]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class _Listener(ThreadingHTTPServer):
    # Each connection has a thread, and server_close waits for them: a test leaves none behind.
    daemon_threads = False
    block_on_close = True
    whole: GmailServer

    def process_request(self, request: Any, client_address: Any) -> None:
        self.whole.opened(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self.whole.closed(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: the handler has told already."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def any_verb(self) -> None:
        try:
            with suppress(ConnectionError):
                self._serve()
        except BaseException as error:
            self.server.whole.went_wrong(error)
            raise

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = any_verb  # noqa: N815 - the library's names

    def log_message(self, *arguments: object) -> None:
        """Nothing: requests are in the state's log."""

    def _serve(self) -> None:
        whole = self.server.whole
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request.heard(self.command, self.path, headers, body)
        name = whole.name(request)
        token = headers.get("authorization", "").removeprefix("Bearer ")
        asked = Asked(name, request.verb, request.path, request.query, request.body, token, whole.state.clock())
        with whole.state.lock:
            whole.state.log.append(asked)
        whole.fault(name)(_Exchange(self, request, asked))


class _Exchange:
    """One request of one client, as a fault sees it."""

    def __init__(self, handler: _Handler, request: Request, asked: Asked) -> None:
        self._handler = handler
        self._request = request
        self._asked = asked

    def usual(self) -> Answer:
        return self._handler.server.whole.answer(self._request, self._asked)

    def send(self, answer: Answer, *, promised: int | None = None) -> None:
        self._asked.status, self._asked.sent = answer.status, len(answer.body)
        self._handler.send_response(answer.status)
        for name, value in answer.headers.items():
            self._handler.send_header(name, value)
        self._handler.send_header("Content-Length", str(len(answer.body) if promised is None else promised))
        self._handler.end_headers()
        self._handler.wfile.write(answer.body)

    def cut(self) -> None:
        self._handler.close_connection = True
        with suppress(OSError):
            self._handler.connection.shutdown(socket.SHUT_RDWR)

    def later(self, action: Callable[[], object]) -> None:
        self._handler.server.whole.later(action)

    def wait_for_the_end(self) -> None:
        self._handler.close_connection = True
        while self._handler.rfile.read(1):
            pass
