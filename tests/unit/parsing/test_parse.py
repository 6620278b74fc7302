"""The one way in: which field comes from where."""

from __future__ import annotations

from datetime import UTC, datetime

from agent.model.mail import Address
from agent.parsing import parse
from tests.unit.parsing.letters import letter, multipart, part


def test_a_plain_message() -> None:
    message = parse(
        letter(
            "Hi Jordan,\n\nyou are invited.\n\n-- \nDana",
            date="Thu, 12 Nov 2026 10:00:00 -0500",
            message_id="<one@northwind.example>",
            in_reply_to="<zero@example.com>",
            references="<first@example.com> <zero@example.com>",
            reply_to="Hiring <hiring@northwind.example>",
            cc="Sam <sam@northwind.example>",
            subject="=?utf-8?q?Gespr=C3=A4ch?=\r\n am Montag",
        )
    )
    assert message.sender == Address("Dana Okafor", "dana@northwind.example")
    assert message.reply_to == Address("Hiring", "hiring@northwind.example")
    assert message.recipients == (Address("", "jordan@example.com"), Address("Sam", "sam@northwind.example"))
    assert (message.date, message.date_offset_minutes) == (datetime(2026, 11, 12, 15, tzinfo=UTC), -300)
    assert message.subject == "Gespräch am Montag"
    assert message.body.sentences == ("Hi Jordan,", "you are invited.")
    assert message.body.signature == "Dana"
    assert (message.bulk, message.automatic, message.notice, message.invitations) == (False, False, None, ())


def test_an_attached_mail_is_quoted_and_speaks_where_nothing_else_does() -> None:
    attached = b"Content-Type: message/rfc822\r\n\r\n" + letter("Unfortunately not.") + b"\r\n"
    beside = parse(multipart("mixed", part("What do you think?"), attached)).body
    assert (beside.new, beside.quoted) == ("What do you think?", "Unfortunately not.")
    assert parse(multipart("mixed", attached)).body.new == "Unfortunately not."


def test_answers_between_quoted_lines_are_kept_with_them_beside_an_attached_mail() -> None:
    attached = b"Content-Type: message/rfc822\r\n\r\n" + letter("Unfortunately not.") + b"\r\n"
    text = "Hi,\n\n> Is Tuesday possible?\n\nYes.\n"
    alone = parse(multipart("mixed", part(text))).body
    assert alone.between == (("Is Tuesday possible?", "Yes."),)
    assert parse(multipart("mixed", part(text), attached)).body.between == alone.between


def test_attachments_are_not_read() -> None:
    notes = part("Unfortunately not.", "text/plain", content_disposition='attachment; filename="notes.txt"')
    message = parse(multipart("mixed", part("You are invited."), notes))
    assert message.body.new == "You are invited."


def test_text_around_an_inline_picture_is_read_whole() -> None:
    picture = part(b"\x89PNG", "image/png", content_disposition="inline")
    assert parse(multipart("mixed", part("Before."), picture, part("After."))).body.new == "Before.\n\nAfter."


def test_flowed_text_is_joined() -> None:
    raw = letter("We would like \nto meet.", content_type="text/plain; format=flowed")
    assert parse(raw).body.sentences == ("We would like to meet.",)


def test_the_mail_of_a_mailbox_file_is_read_past_its_from_line() -> None:
    assert parse(b"From dana@northwind.example Thu Nov 12 10:00:00 2026\n" + letter()).subject == "Interview"


def test_mail_text_is_in_no_repr() -> None:
    raw = letter("A secret word.", subject="secret", to="secret@example.com", cc="secret@example.com")
    assert "secret" not in repr(parse(raw))
