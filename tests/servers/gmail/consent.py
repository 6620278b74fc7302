"""Where a user consents (OAuth 2): Google's addresses, and Microsoft's, for tests of a login.

    /o/oauth2/auth  /o/oauth2/v2/auth                    "authorize"       asks the user, sends them back with a code
    /token  /o/oauth2/token                              "token"           codes, refresh tokens, devices (RFC 8628)
    /devicecode  /device/code                            "devicecode"
    /revoke                                              "revoke"
    /TENANT/oauth2/v2.0/{authorize,token,devicecode}     the same, as Microsoft answers it
    /TENANT/v2.0/.well-known/openid-configuration        "configuration"
    /common/discovery/instance                           "instance"

The words are those for ``GmailServer.once``: ``once("token", oauth_error("invalid_grant"))``.

Google's libraries take these addresses as they are: ``token_uri=server.endpoint + "token"``, and requests-oauthlib too,
once OAUTHLIB_INSECURE_TRANSPORT=1 is set. msal takes https alone, and addresses of its own making: it is given
``http_client=server.browser`` (see ``browsing.py``), which goes to the stand-in whatever the address. Then the usual
authority, "https://login.microsoftonline.com/consumers", will do, with ``instance_discovery=False`` or without it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.servers.gmail.answers import Answer, Request, in_json
from tests.servers.gmail.grants import Device, Grant, OAuthError, challenge_of, client_of, in_base64
from tests.servers.gmail.state import GmailState

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
_MICROSOFT = re.compile(r"/([^/]+)/oauth2/v2\.0/(authorize|token|devicecode)")
_CONFIGURATION = re.compile(r"/([^/]+)/v2\.0/\.well-known/openid-configuration")
_GOOGLE = {
    "/o/oauth2/auth": "authorize",
    "/o/oauth2/v2/auth": "authorize",
    "/token": "token",
    "/o/oauth2/token": "token",
    "/devicecode": "devicecode",
    "/device/code": "devicecode",
    "/revoke": "revoke",
    "/common/discovery/instance": "instance",
}
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_TEN_MINUTES = timedelta(minutes=10)
LOGIN = "https://login.microsoftonline.com"
_UNASKED = frozenset({"openid", "profile", "offline_access"})
_USER = "00000000-0000-0000-0000-00000000a001"
_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad"  # of personal accounts


class Consent:
    """The provider. What the user does is set beforehand.

    client_id, client_secret  the program that asks; a secret of None is for a program that has none
    denies                    the user says no
    unticked                  scopes that the user unticks
    pending                   how often a device hears that the user is not ready; None: until ``approve``
    interval                  the seconds that a device is told to wait between two questions
    expires_in                what is said of an access token's life, be it as strange as a test likes
    life                      ... and how long it does live
    rotates                   each use of a refresh token ends it, and gives another
    refresh_life              how long a refresh token lives: seven days, while the program is in "Testing" at Google
    asked                     the questions that the user was shown
    """

    def __init__(self, state: GmailState, seed: int = 1) -> None:
        self.state = state
        self.client_id = "client.apps.example"
        self.client_secret: str | None = "of-the-client"
        self.denies = False
        self.unticked: set[str] = set()
        self.pending: int | None = 0
        self.interval: object = 0
        self.expires_in: object = 3600
        self.life = timedelta(hours=1)
        self.rotates = False
        self.refresh_life: timedelta | None = None
        self.asked: list[dict[str, str]] = []
        self.refresh_tokens: dict[str, Grant] = {}
        self._codes: dict[str, Grant] = {}
        self._devices: dict[str, Device] = {}
        self._draw = random.Random(seed)
        self._consented = False

    # --- what the user does later ---

    def approve(self, user_code: str) -> None:
        """Given the code that a device showed, let it in."""
        self._device(user_code).pending = 0

    def revoke(self) -> None:
        """Take back all that was ever agreed to: as on the account's page, or by a new password."""
        with self.state.lock:
            self.refresh_tokens.clear()
            self.state.tokens.clear()
            self._consented = False

    # --- requests ---

    def name(self, request: Request) -> str:
        """Given a request, return what it is called; "" if it is none of these."""
        if _CONFIGURATION.fullmatch(request.path):
            return "configuration"
        at_microsoft = _MICROSOFT.fullmatch(request.path)
        return at_microsoft[2] if at_microsoft else _GOOGLE.get(request.path, "")

    def answer(self, request: Request) -> Answer:
        """Given a request that has a name, return the answer."""
        microsoft = bool(_MICROSOFT.fullmatch(request.path))
        does = {
            "authorize": self._authorize,
            "token": self._token,
            "devicecode": self._devicecode,
            "revoke": self._revoke,
            "configuration": self._configuration,
            "instance": self._instance,
        }[self.name(request)]
        with self.state.lock:
            try:
                return does(request, microsoft)
            except OAuthError as error:
                return error.answer(microsoft)

    def _authorize(self, request: Request, microsoft: bool) -> Answer:
        query = dict(request.query)
        self.asked.append(query)
        back = urlsplit(query.get("redirect_uri", ""))
        if query.get("client_id") != self.client_id or back.scheme != "http" or back.hostname not in _LOOPBACK:
            # The user sees a page; nobody is sent back to an address that is not the client's.
            raise OAuthError("invalid_request", "no such client, or not its address")
        said = {"state": query["state"]} if "state" in query else {}
        if query.get("response_type") != "code" or not query.get("scope"):
            said["error"] = "invalid_request"
        elif self.denies:
            said["error"] = "access_denied"
        else:
            said["code"] = self._code(query, microsoft)
        return Answer(302, b"", {"Location": f"{query['redirect_uri']}?{urlencode(said)}"})

    def _code(self, query: Mapping[str, str], microsoft: bool) -> str:
        # Google gives a refresh token at the first consent alone, and only if it was asked for one.
        first = not self._consented or "consent" in query.get("prompt", "")
        self._consented = True
        grant = Grant(
            self._granted(query["scope"]),
            microsoft,
            "offline_access" in query["scope"].split()
            if microsoft
            else query.get("access_type") == "offline" and first,
            self.state.clock() + _TEN_MINUTES,
            query["redirect_uri"],
            query.get("code_challenge", ""),
            query.get("code_challenge_method", "plain"),
        )
        code = self._made("4/0")
        self._codes[code] = grant
        return code

    def _granted(self, scope: str) -> tuple[str, ...]:
        return tuple(name for name in scope.split() if name not in self.unticked)

    def _devicecode(self, request: Request, microsoft: bool) -> Answer:
        form = request.form
        if form.get("client_id") != self.client_id:
            raise OAuthError("invalid_client")
        if not form.get("scope"):
            raise OAuthError("invalid_scope")
        until = self.state.clock() + _TEN_MINUTES
        lasting = not microsoft or "offline_access" in form["scope"].split()
        device, user_code = self._made("device-"), f"{self._draw.getrandbits(32):08X}"
        grant = Grant(self._granted(form["scope"]), microsoft, lasting, until)
        self._devices[device] = Device(grant, user_code, self.pending, self.denies)
        said = {"device_code": device, "user_code": user_code, "expires_in": 600, "interval": self.interval}
        page = f"{LOGIN}/device" if microsoft else "https://www.google.com/device"
        return in_json({**said, ("verification_uri" if microsoft else "verification_url"): page, "message": user_code})

    def _token(self, request: Request, microsoft: bool) -> Answer:
        form = {**request.form, **client_of(request)}
        kind = form.get("grant_type", "")
        grants = {"authorization_code": self._by_code, "refresh_token": self._by_refresh, DEVICE: self._by_device}
        if form.get("client_id") != self.client_id or form.get("client_secret") not in {self.client_secret, None}:
            raise OAuthError("invalid_client")
        if form.get("client_secret") is None and self.client_secret is not None and not microsoft:
            raise OAuthError("invalid_request", "client_secret is missing.")
        if kind not in grants:
            raise OAuthError("unsupported_grant_type")
        return in_json(self._given(form, grants[kind](form), again=kind == "refresh_token"))

    def _by_code(self, form: Mapping[str, str]) -> Grant:
        grant = self._codes.pop(form.get("code", ""), None)  # a code is good once
        if grant is None or self._is_over(grant):
            raise OAuthError("invalid_grant", "Malformed auth code.")
        if grant.redirect != form.get("redirect_uri"):
            raise OAuthError("redirect_uri_mismatch")
        if grant.challenge and grant.challenge != challenge_of(form.get("code_verifier", ""), grant.way):
            raise OAuthError("invalid_grant", "Invalid code verifier.")
        return grant

    def _by_refresh(self, form: Mapping[str, str]) -> Grant:
        grant = self.refresh_tokens.get(form.get("refresh_token", ""))
        if grant is None or self._is_over(grant):
            raise OAuthError("invalid_grant", "Token has been expired or revoked.")
        if set(form.get("scope", "").split()) - set(grant.scopes) - _UNASKED:
            raise OAuthError("invalid_scope")
        if self.rotates:
            del self.refresh_tokens[form["refresh_token"]]
        return grant

    def _by_device(self, form: Mapping[str, str]) -> Grant:
        device = self._devices.get(form.get("device_code", ""))
        if device is None or self._is_over(device.grant):
            raise OAuthError("expired_token" if device else "invalid_grant")
        if device.denied:
            raise OAuthError("authorization_declined" if device.grant.microsoft else "access_denied")
        if device.pending is None or device.pending > 0:
            device.pending = device.pending and device.pending - 1
            raise OAuthError("authorization_pending")
        del self._devices[form["device_code"]]
        return device.grant

    def _given(self, form: Mapping[str, str], grant: Grant, again: bool) -> dict[str, Any]:
        scopes = [name for name in grant.scopes if not grant.microsoft or name not in _UNASKED]
        access = self.state.grant(*scopes, seconds=self.life.total_seconds())
        said: dict[str, Any] = {"access_token": access, "token_type": "Bearer", "scope": " ".join(scopes)}
        if self.expires_in is not None:
            said["expires_in"] = self.expires_in
        if grant.lasting and (not again or grant.microsoft or self.rotates):
            said["refresh_token"] = self._refresh(grant)
        if grant.microsoft and form.get("client_info"):
            said["client_info"] = in_base64({"uid": _USER, "utid": _TENANT})
        if "openid" in grant.scopes:
            said["id_token"] = self._identity()
        return said

    def _refresh(self, grant: Grant) -> str:
        made = self._made("1//0")
        until = self.state.clock() + self.refresh_life if self.refresh_life else None
        self.refresh_tokens[made] = Grant(grant.scopes, grant.microsoft, True, until)
        return made

    def _identity(self) -> str:
        """Who the user is, as a token that nobody signed."""
        now = int(self.state.clock().timestamp())
        claims = {
            "iss": f"{LOGIN}/{_TENANT}/v2.0",
            "aud": self.client_id,
            "sub": "jordan",
            "oid": _USER,
            "tid": _TENANT,
            "iat": now,
            "nbf": now,
            "exp": now + 3600,
            "ver": "2.0",
            "preferred_username": self.state.address,
        }
        return f"{in_base64({'alg': 'none', 'typ': 'JWT'})}.{in_base64(claims)}."

    def _revoke(self, request: Request, microsoft: bool) -> Answer:
        token = request.form.get("token") or dict(request.query).get("token", "")
        if token not in self.refresh_tokens and token not in self.state.tokens:
            raise OAuthError("invalid_token")
        self.revoke()
        return in_json({})

    def _configuration(self, request: Request, microsoft: bool) -> Answer:
        found = _CONFIGURATION.fullmatch(request.path)
        base = f"{LOGIN}/{found[1] if found else 'common'}"
        return in_json(
            {
                "issuer": f"{LOGIN}/{_TENANT}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
                "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
            }
        )

    def _instance(self, request: Request, microsoft: bool) -> Answer:
        host = urlsplit(LOGIN).hostname
        metadata = [{"preferred_network": host, "preferred_cache": "login.windows.net", "aliases": [host]}]
        configuration = f"{LOGIN}/common/v2.0/.well-known/openid-configuration"
        return in_json({"tenant_discovery_endpoint": configuration, "api-version": "1.1", "metadata": metadata})

    def _device(self, user_code: str) -> Device:
        return next(device for device in self._devices.values() if device.user_code == user_code)

    def _is_over(self, grant: Grant) -> bool:
        return grant.expires_at is not None and grant.expires_at <= self.state.clock()

    def _made(self, beginning: str) -> str:
        return f"{beginning}{self._draw.getrandbits(128):032x}"
