"""What Google and the network answer, as errors that say what happened and what to do next.

Google's answer to a refused request is JSON: a status, and a word for the reason. Neither its sentences nor any address
asked for are shown: mail text and tokens may be among them.
"""

from __future__ import annotations

import email.utils
import http.client
import json
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import httplib2
from googleapiclient.errors import HttpError

from agent.errors import (
    TRIED_AGAIN,
    AppendRefused,
    AppendUnknown,
    CertificateRefused,
    LoginRefused,
    MailboxError,
    MailboxFull,
    MailboxUnreachable,
    MessageGone,
    ServerBusy,
    ServerSilent,
)
from agent.mailbox.gmail.http import Closed
from agent.mailbox.tokens import MARK
from agent.model.settings import GmailAccount

LONGEST_REST = 20.0  # seconds that a verb waits where Google asks to be left alone; for longer the whole account rests

# What a connection that broke raises inside http.client and httplib2, and what an answer that is no answer raises.
BROKEN = (OSError, EOFError, http.client.HTTPException, httplib2.HttpLib2Error)
GARBLED = (ValueError, LookupError, TypeError, AttributeError)

_BUSY_REASONS = frozenset({"ratelimitexceeded", "userratelimitexceeded", "quotaexceeded", "resource_exhausted"})
_SCOPE_REASONS = frozenset({"insufficientpermissions", "access_token_scope_insufficient"})
_FULL_REASONS = frozenset({"storagequotaexceeded", "overquota", "mailboxfull"})
_DAY = frozenset({"dailylimitexceeded", "dailylimitexceededunreg"})
_TOO_OLD, _TOO_NEW = 10, 9  # OpenSSL's X509_V_ERR_ numbers


@dataclass(frozen=True, slots=True)
class Answer:
    """Google's no: its HTTP status, its words for the reason (in lower case), and how long it asks to be left alone."""

    status: int
    reasons: frozenset[str] = frozenset()
    rest: float | None = None  # seconds

    @property
    def is_busy(self) -> bool:
        """Whether it is only for now, and because of how much was asked for."""
        return self.status == 429 or (self.status == 403 and not self.reasons.isdisjoint(_BUSY_REASONS | _DAY))

    @property
    def is_short(self) -> bool:
        """Whether the same may be asked again within the same verb."""
        return self.is_busy and self.reasons.isdisjoint(_DAY) and (self.rest or 0.0) <= LONGEST_REST

    @property
    def lacks_scope(self) -> bool:
        """Whether the user did not consent to this."""
        return self.status == 403 and not self.reasons.isdisjoint(_SCOPE_REASONS)

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another message."""
        return self.status == 507 or not self.reasons.isdisjoint(_FULL_REASONS)


def answer_of(error: HttpError, now: datetime | None = None) -> Answer:
    """Given what the library raises, return what Google answered."""
    return Answer(int(error.resp.status), _reasons(error.content), _rest(error.resp, now or datetime.now(UTC)))


def _reasons(content: object) -> frozenset[str]:
    try:
        said = json.loads(content)["error"]  # type: ignore[arg-type]
        details = [*(said.get("errors") or ()), *(said.get("details") or ())]
        words = [said.get("status"), *(one.get("reason") for one in details)]
        return frozenset(str(word).lower() for word in words if word)
    except GARBLED:
        return frozenset()


def _rest(headers: Mapping[str, str], now: datetime) -> float | None:
    """How many seconds Retry-After says (RFC 9110, 10.2.3); None where it says nothing that can be understood."""
    said = str(headers.get("retry-after", "")).strip()
    if said.isdecimal():
        return float(said[:6])
    try:
        until = email.utils.parsedate_to_datetime(said)
    except GARBLED:
        return None
    return max(0.0, (until.astimezone(UTC) - now).total_seconds())


# --- errors ---


def refused(account: GmailAccount, answer: Answer) -> MailboxError:
    """Given Google's no to anything but storing a draft, return the error that says so."""
    if answer.status == 401:
        return _login_refused(account)
    if answer.lacks_scope:
        return not_allowed(account)
    if answer.is_busy:
        return busy(account)
    if answer.status == 404:
        return MessageGone("The message is not at Gmail any more.")
    if answer.status == 403:
        return LoginRefused(
            f"Google does not let followup into the account {account.name}{_word(answer)}.",
            "See that the Gmail API is enabled in your Google project, and that whoever runs your account allows it; "
            "then run `followup check`.",
            MARK,
        )
    if answer.status >= 500:
        return MailboxUnreachable(f"Gmail does not work properly just now (status {answer.status}).", TRIED_AGAIN)
    if 300 <= answer.status < 400:
        return MailboxUnreachable(
            f"What answers in Gmail's place is something else (status {answer.status}).",
            f"Some networks want a login of their own in a browser first. {TRIED_AGAIN}",
        )
    return MailboxUnreachable(
        f"Gmail did not understand what it was asked for the account {account.name} (status {answer.status}).",
        f"{TRIED_AGAIN} If it stays so, run `followup check`.",
    )


def _word(answer: Answer) -> str:
    """Google's own word for the reason, where it is one of the plain ones that can be looked up."""
    plain = sorted(word for word in answer.reasons if word.isascii() and word.replace("_", "").isalnum())
    return f" ({plain[0][:60]})" if plain else ""


def _login_refused(account: GmailAccount) -> LoginRefused:
    """Given an account whose access token Google does not take, even a new one, return the error that says so."""
    return LoginRefused(
        f"Google does not accept the login of the account {account.name} any more.",
        f"Run `followup login {account.name}` and consent anew; check this machine's clock, too.",
        MARK,
    )


def not_allowed(account: GmailAccount) -> LoginRefused:
    """Given an account whose consent does not cover what is needed, return the error that says so."""
    return LoginRefused(
        f"The consent for the account {account.name} does not let followup read mail and place drafts.",
        f"Run `followup login {account.name}` and leave every box ticked.",
        MARK,
    )


def other_account(account: GmailAccount) -> LoginRefused:
    """Given an account whose consent is for another address than its own, return the error that says so."""
    return LoginRefused(
        f"The consent for the account {account.name} is for another address than its username.",
        f"Run `followup login {account.name}` and choose the right account, or mend username in "
        f"[mailbox.{account.name}].",
        MARK,
    )


def busy(account: GmailAccount) -> ServerBusy:
    """Given an account for which Google asks for patience, return the error that says so."""
    return ServerBusy(
        f"Gmail asks to be left alone for a while with the account {account.name}.",
        f"{TRIED_AGAIN} If it stays so, see which other programs use the same Google project.",
    )


def garbled(account: GmailAccount) -> MailboxUnreachable:
    """Given an account for which something came that is no answer of Google's, return the error that says so."""
    return MailboxUnreachable(
        f"What came in answer to a question about the account {account.name} is none of Gmail's.",
        f"Some networks answer in its place: see to yours. {TRIED_AGAIN}",
    )


def unreachable(fault: BaseException) -> MailboxError:
    """Given what broke a connection, return the error that says so."""
    if isinstance(fault, Closed):
        return MailboxUnreachable("The connection was closed, for the work is to end.")
    if isinstance(fault, ssl.SSLCertVerificationError):
        return _certificate(fault)
    if isinstance(fault, socket.gaierror | httplib2.ServerNotFoundError):
        return MailboxUnreachable("Gmail's server is not found.", f"See whether you are online. {TRIED_AGAIN}")
    if isinstance(fault, TimeoutError):
        return ServerSilent("Gmail does not answer in time.", f"Check the network. {TRIED_AGAIN}")
    if isinstance(fault, ConnectionRefusedError):
        return MailboxUnreachable("Gmail's server accepts no connection.", f"Check the network. {TRIED_AGAIN}")
    if isinstance(fault, ssl.SSLError) and not isinstance(fault, ssl.SSLEOFError):
        return CertificateRefused(
            "No secure connection to Gmail could be made, so nothing was told to it.",
            f"Somebody may be listening: try another network. {TRIED_AGAIN}",
        )
    if isinstance(fault, OSError) and fault.errno is not None:
        why = (fault.strerror or "network fault").lower()
        return MailboxUnreachable(f"Gmail cannot be reached ({why}).", f"Check the network. {TRIED_AGAIN}")
    return MailboxUnreachable("Gmail broke off the connection.", TRIED_AGAIN)


def _certificate(fault: ssl.SSLCertVerificationError) -> CertificateRefused:
    if fault.verify_code in {_TOO_OLD, _TOO_NEW}:
        when = "has expired" if fault.verify_code == _TOO_OLD else "is not valid yet"
        return CertificateRefused(
            f"Gmail's certificate {when} by this machine's clock, so nothing was told to it.",
            "Set this machine's clock, its date above all.",
        )
    return CertificateRefused(
        "What answers in Gmail's place does not prove that it is Gmail, so nothing was told to it.",
        f"Somebody may be listening: try another network, or ask whoever runs this one. {TRIED_AGAIN}",
    )


# --- storing a draft ---


def not_stored(account: GmailAccount, answer: Answer) -> AppendRefused | AppendUnknown:
    """Given Google's no to a draft, return the error that says so: after a 5xx nobody knows whether it was stored."""
    if answer.is_full:
        return MailboxFull(
            f"The draft was not stored: the account {account.name} has no room left.",
            f"Delete mail or files, or get more room at Google. {TRIED_AGAIN}",
        )
    if not 400 <= answer.status < 500:
        return AppendUnknown(
            "Nobody knows whether the draft was stored: Gmail does not work properly just now.", TRIED_AGAIN
        )
    told = refused(account, answer)
    step = TRIED_AGAIN if isinstance(told, MessageGone) else told.next_step
    return AppendRefused(f"The draft was not stored: {_lower(told.what)}", step)


def not_begun(fault: MailboxError) -> AppendRefused:
    """Given what went wrong before a draft was on its way, return the error that says so."""
    return AppendRefused(f"The draft was not stored: {_lower(fault.what)}", fault.next_step)


def doubtful(fault: MailboxError) -> AppendUnknown:
    """Given what went wrong while a draft was on its way, return the error that says so."""
    return AppendUnknown(f"Nobody knows whether the draft was stored. {fault.what}", fault.next_step)


def _lower(sentence: str) -> str:
    return sentence if sentence.startswith(("Gmail", "Google")) else f"{sentence[:1].lower()}{sentence[1:]}"
