"""Labels as folders, and headers as bytes: what Google says of a message as the rest of the agent knows it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from agent.mailbox.gmail.heads import arrived, head_of, header_of, named, stored
from agent.mailbox.gmail.labels import filing_of, folder_of, may_bring
from agent.model.mail import Filing
from agent.understanding import open_head


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        ("INBOX UNREAD CATEGORY_PERSONAL", "Mail"),
        ("", "Mail"),  # archived
        ("Label_7 IMPORTANT", "Mail"),  # a filter's
        ("SENT", "Sent"),
        ("SENT INBOX", "Sent"),  # to themselves: once, and as the user's
        ("SENT INBOX Label_7", "Sent"),
        ("DRAFT", "Drafts"),
        ("DRAFT INBOX STARRED", "Drafts"),
        ("TRASH DRAFT", "Trash"),
        ("TRASH INBOX", "Trash"),
        ("SPAM INBOX", ""),
        ("CHAT", ""),
        ("CHAT SENT", ""),
    ],
)
def test_a_message_is_in_one_folder(labels: str, wanted: str) -> None:
    assert folder_of(labels.split(), ()) == wanted


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        ("INBOX", "Mail"),
        ("Label_7", "Mail"),
        ("Label_8", ""),
        ("", ""),
        ("SENT", "Sent"),
        ("DRAFT", "Drafts"),
        ("TRASH Label_7", "Trash"),
    ],
)
def test_labels_narrow_mail_alone(labels: str, wanted: str) -> None:
    assert folder_of(labels.split(), ("INBOX", "Label_7")) == wanted


@pytest.mark.parametrize(
    ("added", "removed", "only", "wanted"),
    [
        ("STARRED", "", "", False),
        ("", "UNREAD", "", False),
        ("Label_7", "", "", False),
        ("Label_7", "", "INBOX Label_7", True),
        ("INBOX", "", "", False),
        ("INBOX", "", "INBOX Label_7", True),
        ("TRASH", "", "", False),
        ("SPAM", "", "", False),
        ("", "TRASH", "", True),
        ("", "SPAM", "", True),
        ("SENT", "", "", True),
        ("", "DRAFT", "", True),
        ("", "INBOX", "", False),
    ],
)
def test_most_changes_of_labels_bring_nothing(added: str, removed: str, only: str, wanted: bool) -> None:
    assert may_bring(added.split(), removed.split(), only.split()) is wanted


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        ("INBOX CATEGORY_PROMOTIONS", Filing.BULK),
        ("INBOX UNREAD CATEGORY_SOCIAL", Filing.BULK),
        ("CATEGORY_FORUMS", Filing.BULK),  # archived
        ("INBOX CATEGORY_UPDATES", Filing.UNTOLD),
        ("INBOX UNREAD", Filing.UNTOLD),  # the tabs are switched off
        ("", Filing.UNTOLD),
        ("INBOX CATEGORY_PROMOTIONS CATEGORY_UPDATES", Filing.UNTOLD),
        ("INBOX CATEGORY_PERSONAL", Filing.WANTED),
        ("INBOX CATEGORY_PROMOTIONS STARRED", Filing.WANTED),
        ("INBOX CATEGORY_PROMOTIONS IMPORTANT", Filing.WANTED),
        ("INBOX IMPORTANT", Filing.WANTED),
        ("INBOX CATEGORY_FORUMS Label_7", Filing.WANTED),  # the user's, or their filter's
        ("INBOX CATEGORY_UNHEARD_OF", Filing.WANTED),
    ],
)
def test_where_gmail_files_a_mail(labels: str, wanted: Filing) -> None:
    assert filing_of(labels.split()) is wanted
    head = head_of(message(labelIds=labels.split(), snippet="Fish &amp; chips&#39; day"))
    assert (head.filing, head.beginning) == (wanted, "Fish & chips' day")
    assert "Fish" not in repr(head)


def message(*fields: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {"payload": {"headers": [{"name": name, "value": value} for name, value in fields]}, **more}


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("Hello", b"Subject: Hello\r\n\r\n"),
        ("", b"Subject: \r\n\r\n"),
        ("Grüße", "Subject: Grüße\r\n\r\n".encode()),
        ("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=", b"Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n\r\n"),
        ("one\r\n two", b"Subject: one\r\n two\r\n\r\n"),
        ("one\r\nBcc: two@example.com", b"Subject: one\r\n Bcc: two@example.com\r\n\r\n"),
        ("one\r\n\r\nbody", b"Subject: one\r\n body\r\n\r\n"),
        ("a\udce9b", b"Subject: a\xe9b\r\n\r\n"),
        ("\ud83d", b"Subject: ?\r\n\r\n"),
    ],
)
def test_a_field_is_one_field_whatever_is_in_it(value: str, wanted: bytes) -> None:
    assert header_of(message(("Subject", value))) == wanted


def test_a_head_is_read_as_any_header_is() -> None:
    head = head_of(
        message(
            ("From", "Dana <dana@northwind.example>"),
            ("List-Id", "<a.example>"),
            ("Message-ID", "<1@x>"),
            id="18c0f",
            threadId="18c00",
            internalDate="1767225600000",
            sizeEstimate=4711,
        )
    )
    opened = open_head(head)
    assert opened.parsed is not None
    assert (opened.parsed[0].bulk, opened.known_as) == (True, "<1@x>")
    assert (head.size, head.received_at) == (4711, datetime(2026, 1, 1, tzinfo=UTC))
    assert (head.server_id, head.thread) == (f"gmail:{0x18C0F}", f"gmail:{0x18C00}")


@pytest.mark.parametrize("said", [{}, {"payload": None}, {"payload": {}}, {"payload": {"headers": None}}])
def test_a_message_without_a_header_has_an_empty_one(said: dict[str, Any]) -> None:
    assert header_of(said) == b"\r\n"
    assert open_head(head_of(said)).parsed is None


@pytest.mark.parametrize("said", [{}, {"internalDate": "x"}, {"internalDate": None}, {"internalDate": "9" * 30}])
def test_a_time_that_is_none_is_not_known(said: dict[str, Any]) -> None:
    assert arrived(said) is None


@pytest.mark.parametrize(("key", "wanted"), [("", ""), (None, ""), ("18c0", "gmail:6336"), ("r-1x", "gmail:r-1x")])
def test_a_message_is_called_as_by_imap(key: object, wanted: str) -> None:
    assert named(key) == wanted


@pytest.mark.parametrize("said", [{}, {"raw": None}, {"raw": "A"}])
def test_bytes_that_are_none_are_no_message(said: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no bytes"):
        stored(said)
