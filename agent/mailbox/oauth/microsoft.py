"""Microsoft's ways: consent by a code that the user types at an address, on any machine, and renewal by msal.

msal keeps its tokens in a cache of its own, and changes the refresh token with each renewal: the cache as it is after
each is what is kept. msal's questions go over ``web``, so that no fault of the network is taken for a no.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from agent.mailbox.oauth import faults, scopes, web
from agent.mailbox.oauth.faults import Owner
from agent.mailbox.oauth.keeping import Clock, Kept, Over, Renewed
from agent.mailbox.oauth.talk import Talk
from agent.mailbox.secrets import Password

if TYPE_CHECKING:
    from msal import PublicClientApplication, SerializableTokenCache

_AUTHORITY = "https://login.microsoftonline.com"
_CODE = re.compile(r"\bAADSTS\d{4,8}\b")
_HOUR = 3600.0
_SERVERS_FAULT = 500
_TOO_BUSY = 429

logging.getLogger("msal").setLevel(logging.CRITICAL + 1)  # it hides tokens from its own log, and not every code


class Line:
    """How msal asks. Where nobody answers, or the server is in trouble, it raises the MailboxError that says so."""

    def __init__(self, account: Owner, clock: Clock = time.time) -> None:
        self._account = account
        self._clock = clock
        self.ahead = timedelta()  # of this machine's clock, by the last answer

    def get(self, url: str, params: Mapping[str, str] | None = None, **given: Any) -> _Response:  # noqa: ANN401 - msal's
        """Given an address, read it."""
        return self._ask(f"{url}?{urlencode(params)}" if params else url, None, given.get("headers"))

    def post(self, url: str, data: Mapping[str, str] | None = None, **given: Any) -> _Response:  # noqa: ANN401 - msal's
        """Given an address and a form, hand the form in."""
        return self._ask(url, data or {}, given.get("headers"))

    def close(self) -> None:
        """Nothing is open between two questions."""

    def answer(self, url: str, form: Mapping[str, str] | None, headers: Mapping[str, str] | None) -> web.Answer:
        """Given a question, return the answer. Raise web.FAULTS."""
        return web.ask(url, form, headers)

    def _ask(self, url: str, form: Mapping[str, str] | None, headers: Mapping[str, str] | None) -> _Response:
        try:
            answer = self.answer(url, form, headers)
        except web.FAULTS as fault:
            raise faults.unreachable(self._account, url, fault) from None
        if answer.status == _TOO_BUSY or answer.status >= _SERVERS_FAULT:
            raise faults.refused(self._account, status=answer.status)
        if answer.date:
            self.ahead = timedelta(seconds=self._clock() - answer.date.timestamp())
        return _Response(answer)


class _Response:
    """An answer as msal reads it."""

    def __init__(self, answer: web.Answer) -> None:
        self.status_code = answer.status
        self.text = answer.text
        self.headers = answer.headers

    def raise_for_status(self) -> None:
        """Nothing: what is no answer was told of before."""


def consented(account: Owner, talk: Talk, clock: Clock = time.time) -> Kept:
    """Given an account and a way to talk to its user, have them consent, and return the consent. Raise MailboxError."""
    from msal import SerializableTokenCache

    cache = SerializableTokenCache()
    app = _app(account, cache, Line(account, clock))
    flow = app.initiate_device_flow(scopes=list(scopes.asked(account)))
    if "user_code" not in flow:
        raise _refused(account, flow)
    address = str(flow.get("verification_uri", ""))
    opened = talk.show(address)
    talk.say(
        f"{'Your browser opens' if opened else 'Open'} {address} (any browser will do, on any machine). Type this code "
        f"there, and log in as {account.username}:\n\n    {flow['user_code']}\n\nWaiting for you ..."
    )
    result = app.acquire_token_by_device_flow(flow)
    if "access_token" not in result:
        raise _refused(account, result)
    now = clock()
    return _kept(account, result, cache, given_at=now, now=now)


def renewed(account: Owner, kept: Kept, clock: Clock) -> Renewed:
    """Given a consent, return it with another access token. Raise Over if there is none for it, or MailboxError."""
    from msal import SerializableTokenCache

    line = Line(account, clock)
    cache = SerializableTokenCache()
    try:
        cache.deserialize(kept.secret.reveal())
    except ValueError:
        raise Over("invalid_grant") from None
    app = _app(account, cache, line)
    who = next(iter(app.get_accounts()), None)
    wanted = list(scopes.asked(account))
    # ``kept`` has the last token already: whoever comes here needs another one.
    result = app.acquire_token_silent_with_error(wanted, who, force_refresh=True) if who else None
    if not result:
        raise Over("invalid_grant")
    if "access_token" not in result:
        codes = _codes(result)
        if any(faults.is_over(code) for code in codes):
            raise Over(*codes)
        raise faults.refused(account, *codes)
    return Renewed(_kept(account, result, cache, given_at=kept.given_at, now=clock()), line.ahead)


def _app(account: Owner, cache: SerializableTokenCache, line: Line) -> PublicClientApplication:
    """Return msal's app. Raise MailboxError: it asks Microsoft for the tenant at once."""
    from msal import PublicClientApplication

    consent = account.consent
    assert consent is not None
    try:
        return PublicClientApplication(
            consent.client_id,
            authority=f"{_AUTHORITY}/{consent.tenant}",
            token_cache=cache,
            http_client=line,
            instance_discovery=False,  # the authority is Microsoft's own, and need not be asked for
        )
    except ValueError:
        raise faults.refused(account, "AADSTS90002") from None


def _kept(
    account: Owner, result: Mapping[str, Any], cache: SerializableTokenCache, given_at: float, now: float
) -> Kept:
    assert account.consent is not None
    granted = str(result["scope"]).split() if result.get("scope") is not None else scopes.asked(account)
    return Kept(
        account.consent.client_id,
        account.username,
        frozenset(granted),
        given_at=given_at,
        secret=Password(cache.serialize()),
        access=Password(str(result["access_token"])),
        renewed_at=now,
        expires_at=now + float(result.get("expires_in") or _HOUR),
    )


def _refused(account: Owner, result: Mapping[str, Any]) -> Exception:
    return faults.refused(account, *_codes(result))


def _codes(result: Mapping[str, Any]) -> tuple[str, ...]:
    """Given Microsoft's answer, return its codes: the numbers, which tell more than the word, first."""
    numbers = _CODE.findall(str(result.get("error_description") or ""))
    return (*dict.fromkeys(numbers), str(result.get("error") or ""))
