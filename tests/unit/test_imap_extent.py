from __future__ import annotations

import pytest

from agent.mailbox.imap.extent import extent

TEXT = (b"text", b"plain", (b"charset", b"utf-8"), None, None, b"7bit", 2_000, 40, None, None, None, None)
PAGE = (b"text", b"html", (b"charset", b"utf-8"), None, None, b"quoted-printable", 9_000, 90, None, None, None, None)
PHOTO = (b"image", b"jpeg", (b"name", b"photo.jpg"), None, None, b"base64", 900_000, None, None, None, None)
CALENDAR = (b"application", b"octet-stream", (b"name", b"Invite.ICS"), None, None, b"base64", 3_000, None, None, None)
LATE_NAME = (
    *(b"application", b"octet-stream", None, None, None, b"base64", 3_000, None),
    (b"attachment", (b"filename", b"invite.ics")),
)
MAIL = (b"message", b"rfc822", None, None, None, b"7bit", 4_000, (b"an envelope",), TEXT, 90)
BOTH = ([TEXT, PAGE], b"alternative", (b"boundary", b"b"), None, None, None)
SIZE = 950_000


def mixed(*parts: object) -> object:
    return (list(parts), b"mixed", (b"boundary", b"a"), None, None, None)


@pytest.mark.parametrize("structure", [mixed(TEXT, PHOTO), mixed(BOTH, PHOTO), mixed(CALENDAR, TEXT, PHOTO)])
def test_what_comes_after_the_last_text_is_left(structure: object) -> None:
    assert 12_000 < extent(structure, SIZE) < 40_000


@pytest.mark.parametrize("last", [TEXT, PAGE, CALENDAR, LATE_NAME, MAIL, mixed(TEXT), BOTH])
def test_whatever_is_read_is_fetched_wherever_it_stands(last: object) -> None:
    assert extent(mixed(TEXT, PHOTO, last), SIZE) == SIZE


def test_no_more_than_half_is_worth_leaving() -> None:
    small = (*PHOTO[:6], 40_000, *PHOTO[7:])
    assert extent(mixed(BOTH, small), 55_000) == 55_000


@pytest.mark.parametrize(
    "broken", [None, b"", (), (None,), ([],), ([TEXT, None], b"mixed"), (b"text",), mixed(TEXT[:6])]
)
def test_a_structure_that_is_broken_leaves_nothing(broken: object) -> None:
    assert extent(broken, SIZE) == SIZE


def test_a_message_without_text_is_whole() -> None:
    assert extent(PHOTO, SIZE) == SIZE
