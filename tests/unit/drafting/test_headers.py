from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.drafting import draft_key, message_id, serialise
from agent.drafting.headers import thread, trimmed, usable_address
from agent.model.draft import DraftText, Kind
from tests.drafts.situations import DANA, PANEL, SAM, START, for_other, place

DATE = datetime(2026, 3, 12, 16, 5, tzinfo=UTC)
ID = "<abc@example.com>"
EXCHANGE = "<" + "MN2PR12MB4192" + "0" * 40 + "@MN2PR12MB4192.namprd12.prod.outlook.example>"
SES = "<0100018f" + "a" * 52 + "-000000@us-west-2.amazonses.example>"


def text(**changes: object) -> DraftText:
    plain = DraftText(
        to_name="Dana Kim",
        to_address="dana.kim@northwind.example",
        from_name="Jordan Rivera",
        from_address="jordan@example.com",
        subject="Re: Interview on March 12",
        body="Hi Dana,\n\nThank you.\n\nBest regards,\nJordan Rivera\n",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def read(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def lines(raw: bytes, name: str) -> str:
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii")
    found = re.search(rf"(?mi)^{name}: ([^\r]*(?:\r\n[ \t][^\r]*)*)", head)
    return found[1] if found else ""


def test_a_draft_is_read_back_as_it_was() -> None:
    message = read(serialise(text(), ID, DATE))
    assert message["To"] == "Dana Kim <dana.kim@northwind.example>"
    assert message["From"] == "Jordan Rivera <jordan@example.com>"
    assert message["Subject"] == "Re: Interview on March 12"
    assert message["Message-ID"] == ID
    assert message["Date"].datetime == DATE
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == text().body


def test_the_headers_give_nobody_away() -> None:
    names = set(read(serialise(text(in_reply_to=ID, references=(ID,)), ID, DATE)).keys())
    known = {"Message-ID", "In-Reply-To", "References", "From", "To", "Subject", "Date"}
    assert names == known | {"MIME-Version", "Content-Type", "Content-Transfer-Encoding"}


def test_every_line_ends_in_crlf() -> None:
    raw = serialise(text(body="Grüße\n\nZeile\n"), ID, DATE)
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_to_is_left_out_without_an_address() -> None:
    assert "To" not in read(serialise(text(to_address=""), ID, DATE))


@pytest.mark.parametrize("answered", [EXCHANGE, SES, "<[hex]@microsoft.example>", "<=?utf-8?q?x?=@y.example>"])
def test_long_and_odd_ids_are_kept_byte_for_byte(answered: str) -> None:
    raw = serialise(text(in_reply_to=answered, references=(ID, answered)), ID, DATE)
    assert lines(raw, "In-Reply-To") == answered
    assert lines(raw, "References") == f"{ID} {answered}"


def test_references_keep_the_root_and_the_last_fifteen() -> None:
    ids = tuple(f"<{number}.{'x' * 70}@mail.example>" for number in range(40))
    raw = serialise(text(in_reply_to=ids[-1], references=ids), ID, DATE)
    assert tuple(lines(raw, "References").split()) == (ids[0], *ids[-15:])
    assert b"=?" not in raw.partition(b"\r\n\r\n")[0]
    assert max(map(len, raw.split(b"\r\n"))) <= 998


def test_names_and_subjects_outside_ascii_come_back() -> None:
    raw = serialise(text(to_name="山田 太郎", subject="Re: Gespräch über Größe", body="Größe\n"), ID, DATE)
    message = read(raw)
    assert message["To"].addresses[0].display_name == "山田 太郎"
    assert message["Subject"] == "Re: Gespräch über Größe"
    assert message.get_content().strip() == "Größe"


def test_a_paragraph_stays_on_one_line() -> None:
    paragraph = "word " * 55 + "ünd."
    raw = serialise(text(body=f"Hi,\n\n{paragraph}\n"), ID, DATE)
    assert paragraph.encode() in raw


def test_a_line_beyond_the_limit_is_encoded_and_comes_back() -> None:
    long = "https://example.com/" + "a" * 1200
    raw = serialise(text(body=f"{long}\n"), ID, DATE)
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert read(raw).get_content().strip() == long


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_name_or_subject_adds_a_header(name: str, subject: str) -> None:
    raw = serialise(text(to_name=f"{name}\r\nBcc: a@b.example", subject=f"{subject}\nBcc: a@b.example"), ID, DATE)
    head = raw.partition(b"\r\n\r\n")[0]
    assert not re.search(rb"(?mi)^bcc:", head)
    assert head.count(b"\r\nSubject: ") == 1


def test_ids_with_line_breaks_are_dropped() -> None:
    raw = serialise(text(in_reply_to="<a@b>\r\nBcc: x@y", references=("<a@b>\r\nBcc: x@y", ID)), ID, DATE)
    assert lines(raw, "In-Reply-To") == ""
    assert lines(raw, "References") == ID
    with pytest.raises(ValueError, match="Message-ID"):
        serialise(text(), "<a@b>\r\nBcc: x@y", DATE)


def test_a_naive_date_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        serialise(text(), ID, DATE.replace(tzinfo=None))


def test_a_reply_to_a_mail_without_references_takes_its_in_reply_to() -> None:
    assert thread("<b@x>", (), "<a@x>") == ("<b@x>", ("<a@x>", "<b@x>"))
    assert thread("<c@x>", ("<a@x>", "<b@x>"), "<b@x>") == ("<c@x>", ("<a@x>", "<b@x>", "<c@x>"))
    assert thread("", ("<a@x>",), "") == ("", ())


def test_an_id_that_comes_twice_is_kept_once_and_later() -> None:
    assert trimmed(("<a@x>", "<b@x>", "<a@x>", "no id")) == ("<b@x>", "<a@x>")


@pytest.mark.parametrize(
    "domain", ["example.com", "münchen.example", "mail." + "very-long-name." * 6 + "example.com", "a" * 60 + ".example"]
)
def test_message_ids_are_short_opaque_and_differ_by_revision(domain: str) -> None:
    key = draft_key(PANEL)
    ids = {message_id(key, revision, f"jordan@{domain}") for revision in range(1, 30)}
    assert len(ids) == 29
    for one in ids:
        assert len(one) < 70
        assert re.fullmatch(r"<[a-z0-9]{16,}@[a-z0-9.-]+>", one)
    assert message_id(key, 1, "jordan@example.com") == message_id(key, 1, "jordan@example.com")
    assert message_id(key, 1, "jordan@example.com").endswith("@example.com>")


def test_the_key_depends_on_kind_round_person_and_occasion_alone() -> None:
    key = draft_key(PANEL)
    assert draft_key(replace(PANEL, variant=3, revision=2, due=DATE + timedelta(days=1))) == key
    assert draft_key(replace(PANEL, application=replace(PANEL.application, id="northwind-2", company="N"))) == key
    others = {
        draft_key(for_other(PANEL, SAM)),
        draft_key(replace(PANEL, kind=Kind.FOLLOW_UP)),
        draft_key(replace(PANEL, occasion="2026-03-13T15:00:00+00:00")),
        draft_key(place(Kind.THANK_YOU, DANA, start=START + timedelta(days=1))),
    }
    assert len(others) == 4
    assert key not in others


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("dana@northwind.example", "dana@northwind.example"),
        ("dana@münchen.de", "dana@xn--mnchen-3ya.de"),
        ("dana@", None),
        ("dana kim@northwind.com", None),
        ("dana@northwind.com\r\nBcc: x@y.com", None),
        ("ドナ@northwind.com", None),
    ],
)
def test_addresses_are_checked(address: str, usable: str | None) -> None:
    assert usable_address(address) == usable
