"""What the agent is measured beside: the least that a program does with imapclient, without any thought.

    python -m tests.bench.bare headers|fetch|ring PORT CERTIFICATE USER PASSWORD

headers fetches and parses every header of the Inbox; fetch only fetches them; ring waits in IDLE, and answers each
mail that comes with an APPEND of one draft.
"""

from __future__ import annotations

import ssl
import sys
from collections.abc import Callable, Mapping
from email.parser import BytesHeaderParser

from imapclient import IMAPClient

WINDOW = 500
_HEADER = "BODY.PEEK[HEADER]"
_DRAFT = (
    b"From: Jordan Rivera <jordan@example.com>\r\nTo: Dana Whitfield <dana@northwind.example>\r\n"
    b"Subject: Re: Your application\r\nMessage-ID: <%d@example.com>\r\n\r\n"
    b"Hi Dana,\r\n\r\nThank you for letting me know. I look forward to hearing from you.\r\n\r\nBest,\r\nJordan\r\n"
)


def _client(port: str, certificate: str, user: str, password: str) -> IMAPClient:
    client = IMAPClient("localhost", int(port), ssl_context=ssl.create_default_context(cafile=certificate))
    client.login(user, password)
    return client


def _headers(take: Callable[[bytes], object], login: list[str]) -> None:
    client = _client(*login)
    client.select_folder("INBOX", readonly=True)
    uids = client.search()
    for start in range(0, len(uids), WINDOW):
        for item in client.fetch(uids[start : start + WINDOW], [_HEADER]).values():
            take(item[b"BODY[HEADER]"])
    sys.stdout.write(f"{len(uids)}\n")
    client.logout()


def _parsed(login: list[str]) -> None:
    parser = BytesHeaderParser()
    _headers(lambda header: parser.parsebytes(header).items(), login)


def _fetched(login: list[str]) -> None:
    _headers(len, login)


def _ring(login: list[str]) -> None:
    bell, hand = _client(*login), _client(*login)
    bell.select_folder("INBOX", readonly=True)
    bell.idle()
    count = 0
    while True:
        for line in bell.idle_check():
            if line[1:2] == (b"EXISTS",):
                count += 1
                hand.append("Drafts", _DRAFT % count, flags=("\\Draft", "\\Seen"))


_VERBS: Mapping[str, Callable[[list[str]], None]] = {"headers": _parsed, "fetch": _fetched, "ring": _ring}

if __name__ == "__main__":
    _VERBS[sys.argv[1]](sys.argv[2:])
