"""For the tests of logins by consent: accounts with an app at a stand-in, what is kept of a consent, and a user."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from agent.mailbox.oauth import web
from agent.mailbox.oauth.google import consented
from agent.mailbox.oauth.keeping import Keeping, Kept
from agent.mailbox.secrets import Password
from agent.model.settings import Consent, GmailAccount, ImapAccount, Provider, Secret, Security
from tests.servers.gmail import MAIL, MODIFY, GmailServer

USER = "jordan@example.com"
IMAP_AT_MICROSOFT = "https://outlook.office.com/IMAP.AccessAsUser.All"
DAY = 86_400.0


def app_of(server: GmailServer, folder: Path) -> Consent:
    """Given a stand-in, and where to keep consents, return the app that it knows."""
    return Consent(
        Provider.GOOGLE,
        server.consent.client_id,
        server.consent.client_secret or "",
        auth_uri=f"{server.endpoint}o/oauth2/auth",
        token_uri=f"{server.endpoint}token",
        folder=folder,
    )


def gmail_account(server: GmailServer, folder: Path) -> GmailAccount:
    """Given a stand-in, and where to keep consents, return an account there by Google's API."""
    return GmailAccount("personal", USER, app_of(server, folder), endpoint=server.endpoint)


def imap_account(consent: Consent, host: str = "localhost", port: int = 1, user: str = USER) -> ImapAccount:
    """Given an app, and where a server is, return an account there that is opened by consent, without encryption."""
    return ImapAccount("personal", host, user, Secret(), port, Security.NONE, consent=consent)


def microsoft_account(folder: Path, user: str = USER) -> ImapAccount:
    """Given where to keep consents, return an account at Microsoft. Its client is the one that the stand-in knows."""
    return imap_account(
        Consent(Provider.MICROSOFT, "client.apps.example", tenant="consumers", folder=folder), user=user
    )


def consent_to(account: GmailAccount | ImapAccount, refresh: str, now: float | None = None, **changes: object) -> Kept:
    """Given an account, and the refresh token that its provider knows, keep a consent that was given just now."""
    assert account.consent is not None
    now = time.time() if now is None else now
    scopes = frozenset({MODIFY if isinstance(account, GmailAccount) else MAIL})
    kept = Kept(account.consent.client_id, account.username, scopes, now, Password(refresh), renewed_at=now)
    kept = replace(kept, **changes)  # type: ignore[arg-type]
    keeping = Keeping(account)
    with keeping.alone():
        keeping.write(kept)
    return kept


class User:
    """Who sits at the terminal, for ``Talk``: their browser goes where ``visit`` sends it, if there is one."""

    def __init__(self, visit: Callable[[str], object] | None = None, types: Callable[[str], str] | None = None) -> None:
        self._visit = visit
        self._types = types
        self._visits: list[threading.Thread] = []
        self.told: list[str] = []
        self.shown: list[str] = []

    def say(self, text: str) -> None:
        """Hear it."""
        self.told.append(text)

    def show(self, address: str) -> bool:
        """Go there, beside what the program does."""
        self.shown.append(address)
        if self._visit is None:
            return False
        self._visits.append(threading.Thread(target=self._visit, args=(address,)))
        self._visits[-1].start()
        return True

    def typed(self, seconds: float) -> str | None:
        """Type what there is to be typed, once."""
        types, self._types = self._types, None
        return types(self.shown[-1]) if types else None

    def done(self) -> None:
        """Close the browser."""
        for visit in self._visits:
            visit.join()


def agree(
    server: GmailServer, account: GmailAccount | ImapAccount, clock: Callable[[], float] = time.time, **changes: object
) -> Kept:
    """Given a stand-in and an account there, have its user consent, and keep that without its access token.

    The stand-in's addresses are no https: $OAUTHLIB_INSECURE_TRANSPORT has to say that this is fine.
    """
    user = User(server.browser.visit)
    kept = consented(account, user, clock)
    user.done()
    return consent_to(account, kept.secret.reveal(), clock(), **changes)


def microsoft_is(server: GmailServer, ask: Callable[..., web.Answer] = web.ask) -> Callable[..., web.Answer]:
    """Given a stand-in, return what asks it in place of Microsoft: for ``web.ask``."""

    def instead(
        address: str, form: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> web.Answer:
        here = address.replace("https://login.microsoftonline.com/", server.endpoint)
        assert here != address, f"nobody else is asked: {address}"
        return ask(here, form, headers)

    return instead


def client_file(server: GmailServer, folder: Path) -> Path:
    """Given a stand-in, write the file that Google's console would give for the app that it knows."""
    path = folder / "client.json"
    uris = {"auth_uri": f"{server.endpoint}o/oauth2/auth", "token_uri": f"{server.endpoint}token"}
    app = {"client_id": server.consent.client_id, "client_secret": server.consent.client_secret}
    path.write_text(json.dumps({"installed": {**app, **uris, "endpoint": server.endpoint}}))
    return path
