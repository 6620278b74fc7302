"""What providers say no with, as errors that say what happened and what to do next: one sentence each.

Only a provider's codes are believed and shown. Its own words may hold addresses, and change from day to day.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from urllib.error import URLError
from urllib.parse import urlsplit

from agent.errors import (
    TRIED_AGAIN,
    CertificateRefused,
    LoginRefused,
    MailboxError,
    MailboxUnreachable,
    SecretMissing,
    ServerBusy,
    ServerSilent,
)
from agent.mailbox.tokens import MARK
from agent.model.settings import GmailAccount, ImapAccount, Provider

Owner = ImapAccount | GmailAccount

TESTING = timedelta(days=7)  # how long Google keeps a consent to an app that is in "Testing"
CLOCK = timedelta(minutes=10)  # by so much a clock may be wrong

_NAMES: Mapping[Provider, str] = {Provider.GOOGLE: "Google", Provider.MICROSOFT: "Microsoft"}
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,60}", re.ASCII)
_TOO_BUSY = 429
_SERVERS_FAULT = 500
_TWO_DAYS = 48.0  # hours
_CERTIFICATE_TIMES = frozenset({9, 10})  # OpenSSL's numbers for "not valid yet" and "expired"


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence and the next step, with {name} for the account."""

    what: str
    step: str


_LOGIN = "Run `followup login {name}`."
_AGAIN_ALLOWED = "Run `followup login {name}` again, and allow it."
_TENANT = 'Write tenant = "{tenant}" in [mailbox.{{name}}], then run `followup login {{name}}`.'
_ADMIN = "Ask the administrator of your address to allow it; then run `followup login {name}`."

_REVOKED = _Told(
    "{provider} no longer takes the consent for the account {name}: it was withdrawn, or your password was changed.",
    _LOGIN,
)
_UNUSED = _Told("The consent for the account {name} has ended, for it was not used for too long.", _LOGIN)
_ASKS_ANEW = _Told("{provider} wants you to log in again for the account {name}.", _LOGIN)
_SAID_NO = _Told("{provider} says that you did not allow it, so the account {name} has no consent.", _AGAIN_ALLOWED)
_FORBIDDEN = _Told("Your organisation does not allow this app to open the account {name}.", _ADMIN)
_TOO_LATE = _Told(
    "The time to consent for the account {name} ran out.", "Run `followup login {name}` again, and finish it in time."
)
_UNKNOWN_APP = _Told(
    "{provider} does not know the app that the account {name} names.",
    "Check client_id and tenant in [mailbox.{name}]; then run `followup login {name}`.",
)
_PERSONAL_ONLY = _Told(
    "The app of the account {name} is for personal accounts alone.", _TENANT.format(tenant="consumers")
)
_FIRM_ONLY = _Told(
    "The app of the account {name} is for the accounts of one organisation alone.",
    "Write that organisation's domain as tenant in [mailbox.{name}], then run `followup login {name}`.",
)
_NO_SUCH_TENANT = _Told(
    "Microsoft does not know the tenant that the account {name} names.",
    'Write "consumers", "organizations" or your firm\'s domain as tenant in [mailbox.{name}].',
)
_NOT_PUBLIC = _Told(
    "The app of the account {name} may not be used from a machine of your own.",
    'Set "Allow public client flows" to "Yes" at Microsoft, under Authentication; then run `followup login {name}`.',
)
_WRONG_SECRET = _Told(
    "Google does not know the app of the account {name}, or its secret is another one.",
    "Download the file of your app from Google's console anew, name it as client in [mailbox.{name}], and run "
    "`followup login {name}`.",
)
_SCOPE_UNKNOWN = _Told(
    "{provider} does not give this app what the account {name} needs.",
    "Add the permission to your app in the provider's console; then run `followup login {name}`.",
)

_GOOGLE: Mapping[str, _Told] = {
    "invalid_grant": _REVOKED,
    "invalid_client": _WRONG_SECRET,
    "unauthorized_client": _WRONG_SECRET,
    "deleted_client": _WRONG_SECRET,
    "invalid_scope": _SCOPE_UNKNOWN,
    "access_denied": _SAID_NO,
    "admin_policy_enforced": _FORBIDDEN,
    "org_internal": _FORBIDDEN,
}
# Microsoft's number says more than its word; so it is looked for first.
_MICROSOFT: Mapping[str, _Told] = {
    "AADSTS50173": _REVOKED,
    "AADSTS50133": _REVOKED,
    "AADSTS700082": _UNUSED,
    "AADSTS70008": _UNUSED,
    "AADSTS70043": _ASKS_ANEW,
    "AADSTS50076": _ASKS_ANEW,
    "AADSTS50079": _ASKS_ANEW,
    "AADSTS50158": _ASKS_ANEW,
    "AADSTS65001": _ASKS_ANEW,
    "AADSTS65004": _SAID_NO,
    "AADSTS90094": _FORBIDDEN,
    "AADSTS90095": _FORBIDDEN,
    "AADSTS53000": _FORBIDDEN,
    "AADSTS53001": _FORBIDDEN,
    "AADSTS53003": _FORBIDDEN,
    "AADSTS530033": _FORBIDDEN,
    "AADSTS700016": _UNKNOWN_APP,
    "AADSTS9002331": _PERSONAL_ONLY,
    "AADSTS9002346": _PERSONAL_ONLY,
    "AADSTS50194": _FIRM_ONLY,
    "AADSTS50020": _FIRM_ONLY,
    "AADSTS90002": _NO_SUCH_TENANT,
    "AADSTS900023": _NO_SUCH_TENANT,
    "AADSTS7000218": _NOT_PUBLIC,
    "AADSTS70002": _NOT_PUBLIC,
    "invalid_grant": _REVOKED,
    "interaction_required": _ASKS_ANEW,
    "consent_required": _ASKS_ANEW,
    "invalid_client": _NOT_PUBLIC,
    "unauthorized_client": _UNKNOWN_APP,
    "invalid_scope": _SCOPE_UNKNOWN,
    "access_denied": _SAID_NO,
    "authorization_declined": _SAID_NO,
    "expired_token": _TOO_LATE,
    "code_expired": _TOO_LATE,
}
_TABLES: Mapping[Provider, Mapping[str, _Told]] = {Provider.GOOGLE: _GOOGLE, Provider.MICROSOFT: _MICROSOFT}
_PATIENCE = frozenset({"temporarily_unavailable", "server_error", "internal_failure", "rate_limit_exceeded"})
_ENDED = frozenset({"invalid_grant", "interaction_required", "consent_required"})


def provider_of(account: Owner) -> str:
    """Given an account, return what its provider is called."""
    assert account.consent is not None
    return _NAMES[account.consent.provider]


def is_over(code: str) -> bool:
    """Given a provider's word for why it gives no token, return whether it will never give one for this consent."""
    return code in _ENDED


def refused(account: Owner, *codes: str, status: int = 0) -> MailboxError:
    """Given a provider's codes for its no, the telling ones first, and HTTP's status, return the error that says so."""
    assert account.consent is not None
    if status == _TOO_BUSY or _PATIENCE.intersection(codes):
        return ServerBusy(f"{provider_of(account)} is busy, and asks to be left alone for a while.", TRIED_AGAIN)
    if status >= _SERVERS_FAULT:
        return MailboxUnreachable(f"{provider_of(account)} has a fault of its own ({status}).", TRIED_AGAIN)
    table = _TABLES[account.consent.provider]
    found = next((table[code] for code in codes if code in table), None)
    if found is not None:
        return _of(account, found)
    code = next((code for code in codes if _CODE.fullmatch(code)), f"HTTP {status}")
    step = f"{_LOGIN} If it stays so, look that word up in what {provider_of(account)} writes about OAuth."
    return _of(account, _Told(f"{{provider}} gives no access to the account {{name}} ({code}).", step))


def _of(account: Owner, told: _Told) -> LoginRefused:
    values = {"name": account.name, "provider": provider_of(account)}
    return LoginRefused(told.what.format(**values), told.step.format(**values), MARK)


def ended_in_testing(account: Owner) -> LoginRefused:
    """Given an account whose consent ended as those to apps in "Testing" do, return the error that says so."""
    return _of(
        account,
        _Told(
            "Google ended the consent for the account {name} after seven days, as it does while an app is in "
            '"Testing".',
            'Set your app to "In production" in Google\'s console (that needs no review for your own use) and run '
            "`followup login {name}`; or stay in testing, and run that once a week.",
        ),
    )


def too_little(account: Owner, meaning: str) -> LoginRefused:
    """Given what was not granted, in words, return the error that says so."""
    return _of(
        account,
        _Told(
            f"{{provider}} was not allowed to let followup {meaning}, so the account {{name}} cannot be used.",
            "Run `followup login {name}` again, and tick every box.",
        ),
    )


def somebody_else(account: Owner) -> LoginRefused:
    """Given an account to whose consent somebody of another address consented, return the error that says so."""
    return _of(
        account,
        _Told(
            "The consent for the account {name} was given in the name of another address.",
            "Run `followup login {name}` again, and choose the address that stands as username in [mailbox.{name}].",
        ),
    )


def api_is_off(account: Owner) -> LoginRefused:
    """Given an account whose app may not use Gmail's API, return the error that says so."""
    return _of(
        account,
        _Told(
            "The Gmail API is not switched on for the app of the account {name}.",
            'Switch on "Gmail API" in Google\'s console, wait a few minutes, and run `followup login {name}` again.',
        ),
    )


def not_in_time(account: Owner) -> LoginRefused:
    """Given an account whose user did not consent in time, return the error that says so."""
    return _of(account, _TOO_LATE)


def nothing_new(account: Owner) -> MailboxError:
    """Given an account whose provider said yes and gave nothing that can be used, return the error that says so."""
    return MailboxUnreachable(
        f"{provider_of(account)} gave an answer that is none to the account {account.name}.", TRIED_AGAIN
    )


def never_given(account: Owner) -> SecretMissing:
    """Given an account to which nobody consented yet, return the error that says so."""
    return SecretMissing(
        f"Nobody has consented yet that followup opens the account {account.name} at {provider_of(account)}.",
        f"Run `followup login {account.name}`.",
    )


def not_kept(account: Owner, why: str, step: str) -> SecretMissing:
    """Given why a consent can be neither read nor written, and what to do, return the error that says so."""
    return SecretMissing(f"The consent for the account {account.name} could not be had: {why}.", step)


def locked(account: Owner) -> MailboxUnreachable:
    """Given an account whose consent another process has been renewing for too long, return the error that says so."""
    return MailboxUnreachable(f"Another followup is renewing the consent for the account {account.name}.", TRIED_AGAIN)


def clock_wrong(account: Owner, by: timedelta) -> MailboxUnreachable:
    """Given by how much this machine's clock is ahead of a provider's, return the error that says so."""
    hours = abs(by) / timedelta(hours=1)
    size = f"about {round(hours / 24)} days" if hours > _TWO_DAYS else f"about {max(1, round(hours))} hours"
    way = "ahead" if by > timedelta() else "behind"
    return MailboxUnreachable(
        f"The access that {provider_of(account)} gives to the account {account.name} is not valid now, "
        f"and this machine's clock is {size} {way}.",
        f"Set the clock (`timedatectl set-ntp true`). {TRIED_AGAIN}",
    )


def unreachable(account: Owner, address: str, fault: BaseException) -> MailboxError:
    """Given what came in place of an answer from an address, return the error that says so."""
    reason = fault.reason if isinstance(fault, URLError) and isinstance(fault.reason, Exception) else fault
    host = urlsplit(address).hostname or provider_of(account)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return _certificate(host, reason)
    if isinstance(reason, TimeoutError):
        return ServerSilent(f"{host} does not answer.", f"Check the network. {TRIED_AGAIN}")
    if isinstance(reason, socket.gaierror):
        what = f"{host} is not found: nobody here knows a machine of that name."
        return MailboxUnreachable(what, f"See whether you are online. {TRIED_AGAIN}")
    why = f" ({(reason.strerror or 'network fault').lower()})" if isinstance(reason, OSError) and reason.errno else ""
    return MailboxUnreachable(f"{host} cannot be reached{why}.", f"Check the network. {TRIED_AGAIN}")


def _certificate(host: str, fault: ssl.SSLCertVerificationError) -> CertificateRefused:
    if fault.verify_code in _CERTIFICATE_TIMES:
        return CertificateRefused(
            f"The certificate of {host} is not valid by this machine's clock, so nothing was asked.",
            f"Set the clock (`timedatectl set-ntp true`). {TRIED_AGAIN}",
        )
    return CertificateRefused(
        f"The certificate of {host} is not to be trusted, so nothing was asked.",
        f"Somebody may be listening: try another network. {TRIED_AGAIN}",
    )
