"""Where the browser comes back to: a port of this machine, open while somebody consents (RFC 8252, 7.3).

Browsers open connections on which they ask for nothing, and ask for icons; so each has a thread, and what is no answer
is told so and forgotten. Nothing of it is logged: a request holds a code.
"""

from __future__ import annotations

import queue
from collections.abc import Iterator, Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit

_SLOWEST = 10.0  # seconds, for a request
_DONE = "followup has its answer. You can close this page, and go back to the terminal."
_NOTHING = "There is nothing here."


def answer_in(address: str) -> Mapping[str, str]:
    """Given the address that a browser came back with, return what it brought; nothing where it is none."""
    try:
        return dict(parse_qsl(urlsplit(address).query, max_num_fields=50))
    except ValueError:
        return {}


class Loopback:
    """The open port, and what came in by it."""

    def __init__(self) -> None:
        self._came: queue.SimpleQueue[Mapping[str, str]] = queue.SimpleQueue()
        came = self._came

        class Handler(BaseHTTPRequestHandler):
            timeout = _SLOWEST

            def do_GET(self) -> None:
                answer = answer_in(self.path)
                is_one = "state" in answer
                text = (_DONE if is_one else _NOTHING).encode()
                self.send_response(HTTPStatus.OK if is_one else HTTPStatus.NOT_FOUND)
                self.send_header("Content-Type", "text/plain; charset=utf-8")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)
                if is_one:
                    came.put(answer)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                pass  # a browser that left: it is not told of on a terminal

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)

    @property
    def port(self) -> int:
        """The port's number."""
        return self._server.server_port

    @property
    def address(self) -> str:
        """The address to which the browser is sent back."""
        return f"http://127.0.0.1:{self.port}/"

    def answers(self, seconds: float) -> Iterator[Mapping[str, str]]:
        """Wait that long at most, and yield what came in."""
        with suppress(queue.Empty):
            yield self._came.get(timeout=seconds)

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
