"""HTML as clients and applicant systems write it: what a reader sees, and what is quoted."""

from __future__ import annotations

import pytest

from agent.parsing import parse
from agent.parsing.body import take_apart
from agent.parsing.html import to_text
from tests.unit.parsing.letters import letter, multipart, part


def html(body: str) -> bytes:
    return letter(body, content_type="text/html; charset=utf-8")


def test_paragraphs_lists_and_line_breaks() -> None:
    text = to_text("<p>Hello <b>Jordan</b>,</p><p>bring:</p><ul><li>a passport</li><li>a pen</li></ul>Bye<br>Dana")
    assert text.split("\n") == ["Hello Jordan,", "", "bring:", "", "* a passport", "* a pen", "", "Bye", "Dana"]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display: none">secret</div>',
        '<span style="visibility:hidden">secret</span>',
        '<div style="mso-hide:all">secret</div>',
        '<div style="max-height:0; overflow:hidden">secret</div>',
        '<div style="opacity: 0">secret</div>',
        "<p hidden>secret</p>",
        "<style>.secret{}</style>",
        "<script>secret()</script>",
        "<title>secret</title>",
        "<!-- secret -->",
        "<!--[if mso]><p>secret</p><![endif]-->",
    ],
)
def test_what_is_not_seen_is_dropped(hidden: str) -> None:
    assert to_text(f"<html><body>{hidden}<p>You are invited.</p></body></html>") == "You are invited."


@pytest.mark.parametrize("style", ["max-height:0.5em", "opacity:0.9", "display:block", "max-height:06px"])
def test_what_is_seen_stays(style: str) -> None:
    assert "invited" in to_text(f'<div style="{style}">You are invited.</div>')


def test_fillers_of_a_preheader_vanish() -> None:
    assert to_text("<p>Hello&zwnj;&nbsp;&#847;&shy;Jordan</p>") == "Hello Jordan"


def test_cells_of_one_line_stand_on_one_line_in_their_columns_and_cells_of_several_do_not_mix() -> None:
    table = "<table><tr><td>When:</td><td>Thursday</td></tr></table>"
    columns = "<table><tr><td><p>One.</p><p>Two.</p></td><td><p>Three.</p><p>Four.</p></td></tr></table>"
    plan = "<table><tr><th>Time</th><th>Session</th><th>With</th></tr>"
    plan += "<tr><td>9:00</td><td>A <b>test</b></td><td>Ana</td></tr>"
    assert to_text(table) == "When: Thursday"
    assert to_text(f"{plan}<tr><td>10:00</td><td>Lunch</td><td> </td></tr></table>").split("\n") == [
        "Time\tSession\tWith",
        "9:00\tA test\tAna",
        "10:00\tLunch",
    ]
    assert to_text(columns).split() == ["One.", "Two.", "Three.", "Four."]


QUOTES = [
    '<div class="gmail_quote"><div class="gmail_attr">On 12 Nov 2026, Dana wrote:<br></div>'
    '<blockquote class="gmail_quote">Unfortunately not.</blockquote></div>',
    '<div class="gmail_attr">12 marras 2026 Dana kirjoitti näin</div><blockquote>Unfortunately not.</blockquote>',
    '<blockquote type="cite"><div>On 12 Nov 2026, Dana wrote:</div><p>Unfortunately not.</p></blockquote>',
    '<div class="moz-cite-prefix">Dana:</div><blockquote>Unfortunately not.</blockquote>',
    '<div id="divRplyFwdMsg"><b>Lähettäjä:</b> Dana</div><div>Unfortunately not.</div>',
    '<hr><div id="divRplyFwdMsg"><b>From:</b> Dana<br><b>Sent:</b> Thursday<br><b>To:</b> Jordan</div>'
    "<p>Unfortunately not.</p>",
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>Lähettäjä:</b> Dana</div><p>Unfortunately not.</p>',
    '<div class="yahoo_quoted">Dana said<p>Unfortunately not.</p></div>',
    "<hr><b>From:</b> dana@n.example<br><b>To:</b> Jordan<br><b>Sent:</b> Friday<br><p>Unfortunately not.</p>",
]


@pytest.mark.parametrize("quote", QUOTES)
def test_what_a_client_quotes_is_kept_apart(quote: str) -> None:
    body = parse(html(f"<html><body><div>Monday is fine.</div>{quote}</body></html>")).body
    assert body.new == "Monday is fine."
    assert "Unfortunately not." in body.quoted


def test_answers_between_blockquotes_are_new() -> None:
    body = take_apart(
        to_text("<blockquote>Which day?</blockquote><p>Monday.</p><blockquote>When?</blockquote><p>At ten.</p>")
    )
    assert body.new == "Monday.\n\nAt ten."


def test_an_indented_block_of_gmail_is_no_quote() -> None:
    indented = '<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px">Thursday at ten</blockquote>'
    assert take_apart(to_text(f"<div>You are invited:</div>{indented}")).new.split("\n")[-1] == "Thursday at ten"


def test_a_signature_that_the_client_marked_is_kept_apart() -> None:
    body = take_apart(to_text('<div>See you.</div><div class="gmail_signature"><div>Dana</div>Recruiter</div>'))
    assert (body.new, body.signature) == ("See you.", "Dana\nRecruiter")


@pytest.mark.parametrize(
    "stub", ["", "Please view this email in HTML.", "Your mail client does not support HTML mail."]
)
def test_a_stub_gives_way_to_the_html(stub: str) -> None:
    raw = multipart("alternative", part(stub), part("<p>You are invited.</p>", "text/html"))
    assert parse(raw).body.new == "You are invited."


def test_plain_text_is_preferred_where_it_says_anything() -> None:
    raw = multipart("alternative", part("You are invited."), part("<p>Other words.</p>", "text/html"))
    assert parse(raw).body.new == "You are invited."


def test_html_that_calls_itself_plain_is_read_as_html() -> None:
    assert parse(letter("<html><body><p>You are</p><p>invited.</p></body></html>")).body.new == "You are\n\ninvited."


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 50_000,
        "<blockquote>" * 50_000,
        "<!--" * 100_000,
        "<" * 300_000,
        "<table><tr><td>" * 30_000,
        "&" * 100_000,
    ],
)
def test_bombs_are_survived(bomb: str) -> None:
    assert isinstance(to_text(bomb), str)


@pytest.mark.parametrize("nothing", ["", "   ", "<!-- only a comment -->", "<?xml version='1.0'?>", "\x00", "</p>"])
def test_nothing_comes_of_nothing(nothing: str) -> None:
    assert to_text(nothing) == ""
