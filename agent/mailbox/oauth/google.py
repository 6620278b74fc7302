"""Google's ways: consent in a browser that comes back to this machine, and the renewal of access tokens.

The address that the user opens, with its PKCE challenge (RFC 7636) and its state, is made by google-auth-oauthlib. What
comes back is received here, and not by that library: it takes the first request of any browser for the answer, prints
the address itself, and cannot take an address that was pasted. Codes and refresh tokens are both turned into tokens by
one plain question: so one table knows all that can go wrong, and Google's own codes stay what they were.
"""

from __future__ import annotations

import hmac
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from agent.mailbox.oauth import faults, scopes, web
from agent.mailbox.oauth.faults import Owner
from agent.mailbox.oauth.keeping import Clock, Kept, Over, Renewed
from agent.mailbox.oauth.loopback import Loopback, answer_in
from agent.mailbox.oauth.talk import Talk
from agent.mailbox.secrets import Password
from agent.model.settings import GmailAccount

PATIENCE = 600.0  # seconds, for somebody who has to find their password
_LOOK = 0.2
_AUTH = "https://accounts.google.com/o/oauth2/auth"
_TOKEN = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
_API = "https://gmail.googleapis.com"
_PROFILE = "/gmail/v1/users/me/profile"
_OFF = ("accessNotConfigured", "SERVICE_DISABLED")
_ONE_MAILBOX = frozenset({"gmail.com", "googlemail.com"})
_OK = 200
_FORBIDDEN = 403
_HOUR = 3600.0

for _name in ("requests_oauthlib", "oauthlib"):  # what is said to Google is not for logs
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class _Question:
    """What the user is asked, and what it takes to understand their answer."""

    address: str
    state: str = field(repr=False)
    verifier: Password
    redirect: str


def consented(account: Owner, talk: Talk, clock: Clock = time.time) -> Kept:
    """Given an account and a way to talk to its user, have them consent, and return the consent. Raise MailboxError."""
    with Loopback() as loopback:
        question = _question(account, loopback.address)
        _invite(account, talk, question.address, loopback.port)
        answer = _answer(account, talk, loopback, question)
    if "code" not in answer:
        raise faults.refused(account, answer.get("error", ""))
    kept = _exchanged(account, answer["code"], question, clock)
    _is_theirs(account, kept.access)
    return kept


def renewed(account: Owner, kept: Kept, clock: Clock) -> Renewed:
    """Given a consent, return it with another access token. Raise Over if Google gives none for it, or MailboxError."""
    form = {"grant_type": "refresh_token", "refresh_token": kept.secret.reveal()}
    answer = _asked(account, form)
    if answer.status != _OK and faults.is_over(answer.word("error")):
        raise Over(answer.word("error"))
    fresh = _kept(account, answer, clock)
    # Google gives a refresh token once, and again only where it is another one.
    secret = fresh.secret if fresh.secret.reveal() else kept.secret
    there = answer.date
    ahead = timedelta(seconds=clock() - there.timestamp()) if there else timedelta()
    return Renewed(replace(fresh, secret=secret, given_at=kept.given_at, ends_at=fresh.ends_at or kept.ends_at), ahead)


# --- in the browser ---


def _question(account: Owner, redirect: str) -> _Question:
    from google_auth_oauthlib.flow import InstalledAppFlow  # takes its time to load

    consent = account.consent
    assert consent is not None
    app = {
        "client_id": consent.client_id,
        "client_secret": consent.client_secret,
        "auth_uri": consent.auth_uri or _AUTH,
        "token_uri": consent.token_uri or _TOKEN,
    }
    flow = InstalledAppFlow.from_client_config({"installed": app}, scopes=scopes.asked(account))
    flow.redirect_uri = redirect
    # A refresh token comes with "offline", and with "consent" each time, not the first time alone.
    address, state = flow.authorization_url(access_type="offline", prompt="consent", login_hint=account.username)
    return _Question(address, state, Password(flow.code_verifier), redirect)


def _invite(account: Owner, talk: Talk, address: str, port: int) -> None:
    if talk.show(address):
        talk.say(f"Your browser asks whether followup may open {account.name}. If it does not, open this address:")
        talk.say(f"\n{address}\n")
        return
    talk.say(f"Open this address in a browser, and allow it for {account.username}:\n\n{address}\n")
    talk.say(
        "If the browser is on another machine, its last page will not load. Either copy that page's address (it begins "
        f"with http://127.0.0.1:{port}/) from the browser, paste it here, and press Enter; or, before you begin, let "
        f"that machine reach this one:\n\n    ssh -L {port}:127.0.0.1:{port} HOST\n"
    )


def _answer(account: Owner, talk: Talk, loopback: Loopback, question: _Question) -> Mapping[str, str]:
    """Wait for the browser to come back, or for its address to be pasted, and return what it brought."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for answer in loopback.answers(_LOOK):
            if _is_mine(answer, question):
                return answer
        line = talk.typed(0.0)
        if line is not None and line.strip():
            pasted = answer_in(line.strip())
            if _is_mine(pasted, question):
                return pasted
            talk.say(f"This is not the address of that page: it begins with {question.redirect}, and is long.")
    raise faults.not_in_time(account)


def _is_mine(answer: Mapping[str, str], question: _Question) -> bool:
    """Whether an answer is to this question: anybody on this machine can knock at the port (RFC 6749, 10.12)."""
    fits = hmac.compare_digest(answer.get("state", "").encode(), question.state.encode())
    return fits and ("code" in answer or "error" in answer)


# --- at Google's server ---


def _exchanged(account: Owner, code: str, question: _Question, clock: Clock) -> Kept:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "code_verifier": question.verifier.reveal(),
        "redirect_uri": question.redirect,
    }
    kept = _kept(account, _asked(account, form), clock)
    if not kept.secret.reveal():
        raise faults.nothing_new(account)
    return kept


def _asked(account: Owner, form: Mapping[str, str]) -> web.Answer:
    consent = account.consent
    assert consent is not None
    address = consent.token_uri or _TOKEN
    app = {"client_id": consent.client_id, "client_secret": consent.client_secret}
    try:
        return web.ask(address, {**app, **form})
    except web.FAULTS as fault:
        raise faults.unreachable(account, address, fault) from None


def _kept(account: Owner, answer: web.Answer, clock: Clock) -> Kept:
    """Given the answer of Google's server, return the consent in it. Raise MailboxError if it is a no."""
    if answer.status != _OK:
        raise faults.refused(account, answer.word("error"), status=answer.status)
    if not answer.word("access_token"):
        raise faults.nothing_new(account)
    assert account.consent is not None
    now = clock()
    lives, ends = answer.number("expires_in"), answer.number("refresh_token_expires_in")
    return Kept(
        account.consent.client_id,
        account.username,
        # Who says nothing of it granted what was asked for (RFC 6749, 5.1); who unticked everything, nothing.
        frozenset(answer.word("scope").split() if "scope" in answer.fields else scopes.asked(account)),
        given_at=now,
        secret=Password(answer.word("refresh_token")),
        access=Password(answer.word("access_token")),
        renewed_at=now,
        expires_at=now + (_HOUR if lives is None else lives),
        ends_at=now + ends if ends else 0.0,
    )


def _is_theirs(account: Owner, access: Password) -> None:
    """Given a Gmail account, see that it is the one that its user consented for. Raise MailboxError.

    By IMAP the server compares the username itself; the API opens whatever the token is for.
    """
    if not isinstance(account, GmailAccount):
        return
    address = (account.endpoint or _API).rstrip("/") + _PROFILE
    try:
        answer = web.ask(address, headers={"Authorization": f"Bearer {access.reveal()}"})
    except web.FAULTS as fault:
        raise faults.unreachable(account, address, fault) from None
    if answer.status == _FORBIDDEN and any(word in answer.text for word in _OFF):
        raise faults.api_is_off(account)
    theirs = answer.word("emailAddress")
    if theirs and _mailbox(theirs) != _mailbox(account.username):
        raise faults.somebody_else(account)


def _mailbox(address: str) -> str:
    """Given an address, return which mailbox it is: Gmail's has dots, and a "+", wherever its owner likes."""
    name, _, domain = address.lower().rpartition("@")
    return name.partition("+")[0].replace(".", "") if domain in _ONE_MAILBOX else f"{name}@{domain}"
