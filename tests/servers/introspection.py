"""Who knows access tokens (RFC 7662): an IMAP server asks here whose a token is, and whether it is good still."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qs


class Introspection:
    """``users`` says whose the tokens are that are good; a test changes it as it likes."""

    def __init__(self, users: Mapping[str, str] | None = None) -> None:
        self.users = dict(users or {})
        self.asked: list[str] = []  # tokens, in order
        whole = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                answer = json.dumps(whole.answer(parse_qs(body.decode()).get("token", [""])[0])).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                """Nothing: ``asked`` has it."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._http.server_port}/introspect"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))

    def answer(self, token: str) -> Mapping[str, object]:
        """Given a token, return what is known of it."""
        self.asked.append(token)
        user = self.users.get(token)
        return {"active": True, "username": user, "expires_in": 3600} if user else {"active": False}

    def __enter__(self) -> Introspection:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
