"""What networks, certificates and servers answer, as errors that say what happened and what to do next.

A server's NO and BAD carry a response code (RFC 5530), or, with older servers, only words. Those are shown where a
login is refused, since they often hold the only link that helps.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Mapping

from imapclient.exceptions import IMAPClientAbortError, ProtocolError

from agent.errors import (
    TRIED_AGAIN,
    AppendRefused,
    CertificateRefused,
    LoginRefused,
    MailboxError,
    MailboxFull,
    MailboxUnreachable,
    ServerBusy,
    ServerSilent,
)
from agent.mailbox.imap import advice
from agent.mailbox.tokens import MARK
from agent.model.settings import ImapAccount, Security

# What a connection that broke, or an answer that is garbled, raises inside imaplib and imapclient.
BROKEN = (OSError, EOFError, IMAPClientAbortError, ProtocolError)
GARBLED = (ValueError, LookupError, TypeError, AttributeError, AssertionError, OverflowError)

_CODE = re.compile(r"\[([A-Z][A-Z0-9-]*)")
_CODES = re.compile(r"\[[^\]]*\]")
_LIBRARY = re.compile(r"\A\w+ failed: ")
_AS_BYTES = re.compile(r"b(['\"])(.*)\1", re.DOTALL)
_SHOWN = 160  # characters of a server's own words

_PATIENCE = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED"})
_REFUSED = frozenset({"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED", "CONTACTADMIN"})
_BUSY_WORDS = re.compile(r"too many|temporar|throttl|rate limit|maximum number|in use", re.IGNORECASE)
_TRY_AGAIN = re.compile(r"try again", re.IGNORECASE)
# To a login "try again" may mean: with the right password this time.
_WRONG_WORDS = re.compile(r"invalid|incorrect|wrong|bad |denied|password|credential|log-?in fail", re.IGNORECASE)
_MISSING_WORDS = re.compile(r"(?:doesn't|does not) exist|no such|unknown (?:mailbox|folder)|not found", re.IGNORECASE)
# What providers mean by words that say something else. To a login, or to whatever is asked after it.
_NOT_CONNECTED = re.compile(r"authenticated but not connected", re.IGNORECASE)
_IMAP_IS_OFF = re.compile(r"not enabled for imap|imap (?:access )?is (?:disabled|not enabled)", re.IGNORECASE)
_NO_PASSWORDS = re.compile(r"basic ?auth", re.IGNORECASE)
_FULL = frozenset({"OVERQUOTA"})
_FULL_WORDS = re.compile(r"quota|mailbox (?:is )?full|storage limit", re.IGNORECASE)

# OpenSSL's X509_V_ERR_ numbers.
_CERTIFICATES: Mapping[int, tuple[str, str]] = {
    9: ("is not valid yet", "Check this machine's clock."),
    10: ("has expired", "Its owner has to renew it; check this machine's clock, too. {again}"),
    18: ("is signed by itself", "{own}"),
    19: ("is signed by somebody whom this machine does not know", "{own}"),
    20: ("is signed by somebody whom this machine does not know", "{own}"),
    21: ("is signed by somebody whom this machine does not know", "{own}"),
    23: ("was revoked", "Do not use this server until its owner has explained that."),
    62: ("is for another name than {host}", "Write the server's own name as host in [mailbox.{name}]."),
    64: ("is for a name, and not for {host}", "Write the server's own name as host in [mailbox.{name}]."),
}
_OWN = (
    "If the server is your own, save its certificate as a file, and name that file as certificate in [mailbox.{name}]. "
    "If it is not, somebody may be listening: try another network, or ask whoever runs the server."
)
_RIGHT_ONE = "Set the right username and password (some providers want an app password)"
_NOT_AGAIN = "until then the server is not asked again, so that it does not lock the account."


def code_of(text: str) -> str:
    """Given a server's answer, return its response code; "" where it has none."""
    found = _CODE.search(text)
    return found[1] if found else ""


def server(account: ImapAccount) -> str:
    """Given an account, return what to call its server."""
    return f"the mail server {account.host}"


def unreachable(account: ImapAccount, fault: Exception) -> MailboxError:
    """Given what broke a connection, return the error that says so."""
    if isinstance(fault, ssl.SSLCertVerificationError):
        return _certificate(account, fault)
    if isinstance(fault, ssl.SSLError) and not isinstance(fault, ssl.SSLEOFError | TimeoutError):
        return _no_tls(account)
    if isinstance(fault, imaplib.IMAP4.error) and asks_for_patience(str(fault)):
        return busy(account)
    what, step = _network(account, fault)
    silent = isinstance(fault, TimeoutError)
    return (ServerSilent if silent else MailboxUnreachable)(_sentence(f"{server(account)} {what}"), step)


def _network(account: ImapAccount, fault: Exception) -> tuple[str, str]:
    if isinstance(fault, socket.gaierror):
        host = advice.for_host(account)
        step = f"{host} See" if host else "See"
        step += " whether you are online" + ("" if host else f", and to host in [mailbox.{account.name}]")
        return "is not found: nobody here knows a machine of that name", f"{step}. {TRIED_AGAIN}"
    if isinstance(fault, ConnectionRefusedError):
        step = f"{advice.for_port(account) or advice.for_silence(account) or _see_to_place(account)} {TRIED_AGAIN}"
        return f"accepts no connection on port {account.port}", step
    if isinstance(fault, TimeoutError):
        place = advice.for_port(account) or f"If it never did: {_see_to_place(account)}"
        step = f"Check the network. {place} {TRIED_AGAIN}"
        return f"does not answer on port {account.port}", step
    if isinstance(fault, OSError) and fault.errno is not None:
        return (
            f"cannot be reached ({(fault.strerror or 'network fault').lower()})",
            f"Check the network. {TRIED_AGAIN}",
        )
    return "broke off the connection", TRIED_AGAIN


def _see_to_place(account: ImapAccount) -> str:
    return f"Check host, port and security in [mailbox.{account.name}]."


def _certificate(account: ImapAccount, fault: ssl.SSLCertVerificationError) -> CertificateRefused:
    what, step = _CERTIFICATES.get(fault.verify_code, ("is not to be trusted", "{own}"))
    own = f"{_OWN.format(name=account.name)} {advice.for_certificate(account)}".strip()
    step = step.format(again=TRIED_AGAIN, own=own, name=account.name)
    return CertificateRefused(
        _sentence(f"the certificate of {account.host} {what.format(host=account.host)}, so the password was not sent"),
        step,
    )


def _no_tls(account: ImapAccount) -> CertificateRefused:
    other = "starttls" if account.security is Security.TLS else "tls"
    usual = f'Check port and security in [mailbox.{account.name}]: many servers want security = "{other}".'
    return CertificateRefused(
        _sentence(f"{server(account)} makes no secure connection on port {account.port}, so the password was not sent"),
        f"{advice.for_port(account) or usual} {TRIED_AGAIN}",
    )


def no_encryption(account: ImapAccount) -> CertificateRefused:
    """Given an account whose server offers no STARTTLS, return the error that says so."""
    return CertificateRefused(
        _sentence(f"{server(account)} offers no STARTTLS on port {account.port}, so the password was not sent"),
        advice.for_port(account) or f'Write security = "tls" and its port (mostly 993) in [mailbox.{account.name}].',
    )


def no_password(account: ImapAccount) -> MailboxUnreachable:
    """Given an account whose server accepts no password now (LOGINDISABLED), return the error that says so."""
    step = (
        f"Check port and security in [mailbox.{account.name}]; some providers have to allow IMAP, or an app password, "
        "in their own settings first."
    )
    if own := advice.for_login(account):
        step = f"{own}, then run `followup check`."
    step = advice.for_port(account) or step
    return MailboxUnreachable(
        _sentence(f"{server(account)} accepts no password on port {account.port}, so it was not sent"),
        f"{step} {TRIED_AGAIN}",
    )


def login(account: ImapAccount, answer: str, mark: str, greeting: str = "") -> MailboxError:
    """Given a server's answer to a login, return the error that says so.

    ``mark`` tells the password apart, and ``greeting`` is what the server said first.
    """
    if code_of(answer) not in _REFUSED and asks_for_patience(answer, login=True):
        return busy(account, greeting)
    said = _said(answer, account)
    if _NO_PASSWORDS.search(answer):
        return LoginRefused(
            _sentence(f"{server(account)} no longer accepts passwords"),
            f'Write login = "microsoft" in [mailbox.{account.name}] in place of the password (docs/outlook.md).',
            mark,
        )
    return LoginRefused(
        _sentence(f"{server(account)} refused the login of the account {account.name}{said}"),
        f"{advice.for_login(account, greeting) or _RIGHT_ONE}, then run `followup check`; {_NOT_AGAIN}",
        mark,
    )


def no_consent(account: ImapAccount) -> MailboxUnreachable:
    """Given an account whose server takes no access tokens, return the error that says so."""
    return MailboxUnreachable(
        _sentence(f"{server(account)} accepts no consents (OAUTHBEARER or XOAUTH2) on port {account.port}"),
        f"Check host and port in [mailbox.{account.name}], or use a password in place of login. {TRIED_AGAIN}",
    )


def token(account: ImapAccount, answer: str, status: str) -> MailboxError:
    """Given a server's answer to a second token, and its challenge's code, return the error that says so."""
    if asks_for_patience(answer, login=True):
        return busy(account)
    if known := _of_provider(account, answer):
        return known
    if status == "insufficient_scope":
        what = f"{server(account)} says that the consent for the account {account.name} does not cover IMAP"
        return LoginRefused(_sentence(what), f"Run `followup login {account.name}` again, and tick every box.", MARK)
    return LoginRefused(
        _sentence(f"{server(account)} refused the consent for the account {account.name}{_said(answer, account)}"),
        f"See whether you consented for the address that stands as username in [mailbox.{account.name}], and whether "
        f"it may use IMAP; then run `followup login {account.name}`.",
        MARK,
    )


def _of_provider(account: ImapAccount, answer: str) -> LoginRefused | None:
    """Given a server's no, return what it means, where that is known of its provider."""
    if _NOT_CONNECTED.search(answer):
        return LoginRefused(
            f"Microsoft refuses IMAP for the mailbox of the account {account.name}: an administrator must allow it.",
            "It is switched on in Exchange, under Email apps; in Outlook.com it is a setting of your own. Then run "
            "`followup check`.",
            MARK,
        )
    if _IMAP_IS_OFF.search(answer):
        what = f"{server(account)} says that IMAP is switched off for the account {account.name}"
        return LoginRefused(
            _sentence(what), "Switch it on in the settings of the mailbox there; then run `followup check`.", MARK
        )
    return None


def known_refusal(account: ImapAccount, mark: str) -> LoginRefused:
    """Given an account whose password is still the one that was refused, return the error that says so."""
    return LoginRefused(
        _sentence(f"{server(account)} refused the login of the account {account.name}"),
        f"{advice.for_login(account) or _RIGHT_ONE}, then run `followup check` (do that, too, if the fault was the "
        f"server's); {_NOT_AGAIN}",
        mark,
    )


def busy(account: ImapAccount, greeting: str = "") -> ServerBusy:
    """Given an account whose server asks for patience, return the error that says so."""
    few = advice.for_patience(account, greeting) or "some servers take few connections at one time"
    return ServerBusy(
        _sentence(f"{server(account)} is busy, and asks to be left alone for a while"),
        f"{TRIED_AGAIN} If it stays so, close other mail programs: {few}.",
    )


def refused(account: ImapAccount, answer: str, doing: str) -> MailboxError:
    """Given a server's NO or BAD to anything but a login or an append, return the error that says so."""
    if asks_for_patience(answer):
        return busy(account)
    if account.consent and (known := _of_provider(account, answer)):
        return known
    code = code_of(answer)
    what = f"said no when it was asked {doing}" if doing.startswith(("for ", "to ")) else f"refused {doing}"
    return MailboxUnreachable(
        _sentence(f"{server(account)} {what}" + (f" ({code})" if code else "")),
        f"{TRIED_AGAIN} If it stays so, run `followup check`.",
    )


def says_missing(answer: str) -> bool:
    """Given a server's NO to opening a folder, return whether it says that there is none of that name."""
    code = code_of(answer)
    return code == "NONEXISTENT" or (not code and _MISSING_WORDS.search(answer) is not None)


def not_stored(account: ImapAccount, answer: str) -> AppendRefused:
    """Given a server's NO or BAD to an append, return the error that says so: certainly nothing was stored."""
    code = code_of(answer)
    if code in _FULL or (not code and _FULL_WORDS.search(answer)):
        return MailboxFull(
            f"The draft was not stored: the account {account.name} has no room left.",
            f"Delete or move mail, or ask for more room. {TRIED_AGAIN}",
        )
    why = " and asks for patience" if code in _PATIENCE else f" ({code})" if code else ""
    return AppendRefused(_sentence(f"the draft was not stored: {server(account)} refused it{why}"), TRIED_AGAIN)


def asks_for_patience(answer: str, *, login: bool = False) -> bool:
    """Given a server's NO, to a login or to anything else, return whether the same may be asked again later."""
    if code_of(answer) in _PATIENCE or _BUSY_WORDS.search(answer):
        return True
    return _TRY_AGAIN.search(answer) is not None and not (login and _WRONG_WORDS.search(_own_words(answer)))


def _said(answer: str, account: ImapAccount) -> str:
    """What the server said, in one short line; nothing where it might repeat what it was told."""
    words = _CODES.sub("", _own_words(answer))
    plain = " ".join("".join(mark if mark.isprintable() else " " for mark in words).split()).strip(" .'\"")
    if not plain or account.username.lower() in plain.lower():
        return ""
    return f': it said "{plain[:_SHOWN]}"'


def _own_words(answer: str) -> str:
    """Given an answer as the libraries hand it on ("login failed: b'No'"), return what the server itself said."""
    text = _LIBRARY.sub("", answer)
    written = _AS_BYTES.fullmatch(text)
    return written[2] if written else text


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
