"""The API over an account: checks each request, does what it says, and says no where Google would."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from tests.servers.gmail.answers import Answer, Refusal, Request, bad_request, in_json
from tests.servers.gmail.discovery import Found, Method, gmail_api
from tests.servers.gmail.methods import METHODS, Call, uploaded
from tests.servers.gmail.selection import NotASelection, cut, parse, paths
from tests.servers.gmail.state import Asked, GmailState, Token

_A_MINUTE = timedelta(minutes=1)


class GmailService:
    """Answers requests. ``state`` is what it serves, and where it writes down what was asked."""

    def __init__(self, state: GmailState) -> None:
        self.state = state
        self.api = gmail_api()

    def name(self, request: Request) -> str:
        """Given a request, return the name of the method that it asks for; its path if there is none."""
        found = self.api.find(request.verb, request.path)
        return found.method.name if found else request.path

    def answer(self, request: Request, asked: Asked) -> Answer:
        """Given a request, and its line in the log, do what it says, and return the answer."""
        with self.state.lock:
            try:
                return in_json(self._said(request, asked))
            except Refusal as refusal:
                return refusal.answer()

    def _said(self, request: Request, asked: Asked) -> Any:
        found = self.api.find(request.verb, request.path)
        if found is None:
            raise self._violation(f"there is no {request.verb} {request.path}")
        method = found.method
        self._known(method)
        if wrong := list(self.api.wrong_query(method, request.query)):
            raise self._violation(*wrong)
        token = self._token(request)
        self._allowed(found, token)
        self._pay(method, asked)
        body, media = self._body(found, request)
        query: dict[str, list[str]] = {}
        for name, value in request.query:
            query.setdefault(name, []).append(value)
        wanted = self._wanted(method, query)
        said = METHODS[method.name](Call(self.state, found.places, query, body, token.scopes, media))
        if wrong := self.api.wrong_answer(method.response, said):
            raise AssertionError(f"this stand-in answered what the API does not know: {wrong}")
        return cut(said, wanted) if wanted else said

    def _violation(self, *wrong: str) -> Refusal:
        self.state.violations.extend(wrong)
        return bad_request("; ".join(wrong))

    def _token(self, request: Request) -> Token:
        kind, _, text = request.headers.get("authorization", "").partition(" ")
        token = self.state.tokens.get(text) if kind == "Bearer" else None
        if token is None or (token.expires_at is not None and token.expires_at <= self.state.clock()):
            raise Refusal(401, "authError", "Invalid Credentials")
        return token

    def _allowed(self, found: Found, token: Token) -> None:
        method = found.method
        if not token.scopes & method.scopes:
            message = "Request had insufficient authentication scopes."
            raise Refusal(403, "insufficientPermissions", message, detail="ACCESS_TOKEN_SCOPE_INSUFFICIENT")
        if found.places["userId"] not in {"me", self.state.address}:
            raise Refusal(403, "forbidden", f"Delegation denied for {self.state.address}")

    def _known(self, method: Method) -> None:
        if method.name in METHODS:
            return
        if method.verb != "GET":
            # Whoever sends, or deletes for good, or changes what is the user's, must never have asked.
            self.state.forbidden.append(method.name)
            raise Refusal(403, "forbidden", f"{method.name} is not for this client")
        self.state.violations.append(f"{method.name} is not in this stand-in")
        raise Refusal(501, "notImplemented")

    def _pay(self, method: Method, asked: Asked) -> None:
        state, units = self.state, self.state.units.get(method.name, 1)
        if state.quota is not None and state.spent(_A_MINUTE) + units > state.quota:
            raise Refusal(*state.over_quota, "Quota exceeded")
        asked.units = units

    def _body(self, found: Found, request: Request) -> tuple[Mapping[str, Any], bytes | None]:
        kind, data, media = request.headers.get("content-type", ""), request.body, None
        if found.upload:
            data, media = uploaded(data, kind)
        elif data and kind.partition(";")[0].strip() != "application/json":
            raise self._violation(f"a body of {kind or 'no kind'}")
        try:
            body = json.loads(data) if data else {}
        except ValueError as error:
            raise self._violation("the body is no JSON") from error
        if wrong := list(self.api.wrong_body(found.method, body)):
            raise self._violation(*wrong)
        return body, media

    def _wanted(self, method: Method, query: Mapping[str, Sequence[str]]) -> Any:
        text = query.get("fields", ("",))[0]
        if query.get("alt", ("json",))[0] != "json":
            raise self._violation("this stand-in answers in JSON alone")
        if not text:
            return {}
        try:
            wanted = parse(text)
        except NotASelection as error:
            raise self._violation(f"fields is no selection: {text}") from error
        known = (path for path in paths(wanted) if "*" not in path)
        if wrong := [path for path in known if not self.api.has_field(method.response, path)]:
            raise self._violation(*(f"there is no field {'/'.join(path)} in {method.response}" for path in wrong))
        return wanted
