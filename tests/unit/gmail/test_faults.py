"""What breaks a connection to Google, and Google's noes, each as one sentence and one next step."""

from __future__ import annotations

import errno
import http.client
import json
import socket
import ssl
from datetime import UTC, datetime

import httplib2
import pytest
from googleapiclient.errors import HttpError

from agent.errors import CertificateRefused, MailboxError, MailboxUnreachable, ServerSilent
from agent.mailbox.gmail import faults
from agent.mailbox.gmail.http import Closed, SecondTry
from agent.model.settings import Consent, GmailAccount, Provider

ACCOUNT = GmailAccount("personal", "jordan@example.com", Consent(Provider.GOOGLE, "client"))
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def untrusted(code: int) -> ssl.SSLCertVerificationError:
    fault = ssl.SSLCertVerificationError(1, "certificate verify failed")
    fault.verify_code = code
    return fault


@pytest.mark.parametrize(
    ("fault", "error", "what", "step"),
    [
        (socket.gaierror(-2, "x"), MailboxUnreachable, "is not found", "online"),
        (httplib2.ServerNotFoundError("x"), MailboxUnreachable, "is not found", "online"),
        (TimeoutError(), ServerSilent, "does not answer in time", "network"),
        (ConnectionRefusedError(111, "refused"), MailboxUnreachable, "accepts no connection", "network"),
        (OSError(errno.ENETUNREACH, "No route"), MailboxUnreachable, "(no route)", "network"),
        (SecondTry(), MailboxUnreachable, "broke off", "next pass tries again"),
        (ConnectionResetError(), MailboxUnreachable, "broke off", "next pass tries again"),
        (http.client.IncompleteRead(b""), MailboxUnreachable, "broke off", "next pass tries again"),
        (http.client.RemoteDisconnected(""), MailboxUnreachable, "broke off", "next pass tries again"),
        (ssl.SSLEOFError(), MailboxUnreachable, "broke off", "next pass tries again"),
        (untrusted(9), CertificateRefused, "is not valid yet by this machine's clock", "Set this machine's clock"),
        (untrusted(10), CertificateRefused, "has expired by this machine's clock", "Set this machine's clock"),
        (untrusted(18), CertificateRefused, "does not prove that it is Gmail", "another network"),
        (untrusted(62), CertificateRefused, "does not prove that it is Gmail", "another network"),
        (ssl.SSLError(1, "WRONG_VERSION_NUMBER"), CertificateRefused, "No secure connection", "another network"),
        (Closed(), MailboxUnreachable, "the work is to end", ""),
    ],
)  # fmt: skip
def test_what_broke_a_connection(fault: Exception, error: type[MailboxError], what: str, step: str) -> None:
    told = faults.unreachable(fault)
    assert type(told) is error
    assert what in told.what
    assert step in told.next_step
    assert told.what.count(".") == 1


def refusal(status: int, content: object, **headers: str) -> faults.Answer:
    response = httplib2.Response({"status": str(status), **headers})
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return faults.answer_of(HttpError(response, body, "https://x.example/?q=secret"), NOW)


@pytest.mark.parametrize(
    ("content", "reasons"),
    [
        ({"error": {"errors": [{"reason": "rateLimitExceeded"}]}}, {"ratelimitexceeded"}),
        ({"error": {"status": "RESOURCE_EXHAUSTED", "details": [{"reason": "X"}, {}]}}, {"resource_exhausted", "x"}),
        ({"error": "invalid_grant"}, set()),
        ({"error": {"errors": "x"}}, set()),
        ([], set()),
        (b"<html>", set()),
        (b"\xff", set()),
    ],
)
def test_the_reasons_are_found_wherever_they_stand(content: object, reasons: set[str]) -> None:
    assert refusal(403, content).reasons == reasons


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("Mon, 01 Jun 2026 12:00:30 GMT", 30.0),
        ("Mon, 01 Jun 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_how_long_google_asks_to_be_left_alone(said: str, rest: float | None) -> None:
    assert refusal(429, {}, **{"retry-after": said}).rest == rest


def test_no_error_repeats_what_was_asked_for() -> None:
    for status in (302, 400, 401, 403, 404, 418, 429, 500):
        for content in (
            {},
            {"error": {"message": "secret", "errors": [{"reason": "a secret\n", "message": "secret"}]}},
        ):
            for told in (
                faults.refused(ACCOUNT, refusal(status, content)),
                faults.not_stored(ACCOUNT, refusal(status, {})),
            ):
                assert "secret" not in f"{told} {told!r}"
                assert "jordan" not in f"{told} {told!r}"
                assert told.what.endswith(".")
