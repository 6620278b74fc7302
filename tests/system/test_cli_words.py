"""The words of the command line: who is meant by an argument, which time, and what may reach a terminal."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from agent.cli import output
from agent.cli.desk import found_application, parsed_day, parsed_time
from agent.cli.main import app
from agent.errors import WrongUsage
from agent.model.application import ApplicationFacts

BERLIN = ZoneInfo("Europe/Berlin")
APPLICATIONS = (
    ApplicationFacts("northwind", "Northwind Analytics", "Staff Engineer"),
    ApplicationFacts("northwind-2", "Northwind Analytics", "Data Engineer"),
    ApplicationFacts("north", "North", "Baker"),
    ApplicationFacts("contoso", "Contoso GmbH", ""),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("northwind", "northwind"),
        ("NORTHWIND-2", "northwind-2"),
        ("north", "north"),
        ("contoso gmbh", "contoso"),
        (" GmbH ", "contoso"),
    ],
)
def test_an_application_is_found_where_it_is_clear(text: str, found: str) -> None:
    assert found_application(APPLICATIONS, text) == found


@pytest.mark.parametrize(
    ("called", "text"),
    [
        ("Dept of Waterways", "Department of Waterways"),
        ("Department of Waterways", "the dept. of waterways"),
        ("Hale Bros Ltd", "Hale Brothers"),
        ("University of Orrin", "Univ. of Orrin"),
    ],
)
def test_a_short_form_in_a_name_is_what_it_stands_for(called: str, text: str) -> None:
    assert found_application((*APPLICATIONS, ApplicationFacts("meant", called, "Clerk")), text) == "meant"


def test_where_it_cannot_be_undone_a_part_of_a_name_is_not_enough() -> None:
    assert found_application(APPLICATIONS, "Contoso GmbH", whole=True) == "contoso"
    with pytest.raises(WrongUsage, match=r'There is no application "conto"\. Did you mean "contoso"'):
        found_application(APPLICATIONS, "conto", whole=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Northwind Analytics",
            r"several applications: northwind \(Staff Engineer\), northwind-2 \(Data Engineer\)",
        ),
        ("analytics", "Write the id of the one you mean"),
        ("fabrikam", "There is no application"),
        ("contosso", 'Did you mean "contoso"'),
        ("", "There is no application"),
    ],
)
def test_an_application_that_is_unclear_is_asked_for(text: str, told: str) -> None:
    with pytest.raises(WrongUsage, match=told):
        found_application(APPLICATIONS, text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-03-12T15:00", datetime(2026, 3, 12, 14, tzinfo=UTC)),
        ("2026-03-12 15:00", datetime(2026, 3, 12, 14, tzinfo=UTC)),
        ("2026-07-12T15:00", datetime(2026, 7, 12, 13, tzinfo=UTC)),
        ("2026-03-12T15:00Z", datetime(2026, 3, 12, 15, tzinfo=UTC)),
        ("2026-03-12T15:00:00-04:00", datetime(2026, 3, 12, 19, tzinfo=UTC)),
        ("2026-03-12", datetime(2026, 3, 11, 23, tzinfo=UTC)),
    ],
)
def test_a_time_is_read_in_the_users_zone(text: str, at: datetime) -> None:
    assert parsed_time(text, BERLIN) == at
    assert parsed_time(text, BERLIN).tzinfo is UTC


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "12/03/2026", "0001-01-01T00:00+14:00"])
def test_what_is_no_time_is_told_how_to_be_written(text: str) -> None:
    for parsed, told in ((parsed_time, '"2026-03-12T15:00"'), (parsed_day, r'"2026-03-12"\.')):
        with pytest.raises(WrongUsage, match=told):
            parsed(text, BERLIN)


def test_a_day_begins_at_midnight_in_the_users_zone() -> None:
    assert parsed_day("2026-03-12", BERLIN) == datetime(2026, 3, 11, 23, tzinfo=UTC)
    assert parsed_day("2026-03-12T08:00", BERLIN) == datetime(2026, 3, 12, 7, tzinfo=UTC)


def test_times_as_people_read_them() -> None:
    now = datetime(2026, 12, 30, 12, tzinfo=UTC)
    assert output.time_text(datetime(2026, 3, 12, 14, tzinfo=UTC), now, BERLIN) == "Thu 12 Mar, 15:00"
    # It is the new year in Berlin already, and there the year is named.
    assert output.time_text(datetime(2026, 12, 31, 23, 30, tzinfo=UTC), now, BERLIN) == "Fri 1 Jan 2027, 00:30"


def test_mail_text_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.say("Subject \x1b[2J\x1b]0;title\x07 \x9b31m of\ta \u202efdp.mail\r\nnext")
    assert capsys.readouterr().out == "Subject [2J]0;title 31m of a fdp.mail\nnext\n"
    output.say_table(("A",), [("x\x1b[31m",)])
    assert "\x1b" not in capsys.readouterr().out


def test_mail_text_in_json_cannot_command_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="utf-8", write_through=True))
    fact = {"subject": "\x1b[2J \x9b31m \x7f \u202efdp.mail \u2066Zürich"}
    output.say_json(fact)
    written = raw.getvalue().decode()
    assert not set(written) & set("\x1b\x9b\x7f\u202e\u2066")
    assert "Zürich" in written
    assert json.loads(written) == fact


def test_a_table_on_paper_is_aligned_and_whole(capsys: pytest.CaptureFixture[str]) -> None:
    output.say_table(("Name", "When"), [("a" * 120, "x"), ("b", "now")])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines] == [["Name", "When"], ["a" * 120, "x"], ["b", "now"]]
    assert {line.index(word) for line, word in zip(lines, ("When", "x", "now"), strict=True)} == {122}


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_json_survives_any_text_on_any_stream(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, write_through=True)
    monkeypatch.setattr(sys, "stdout", stream)
    output.prepare_streams()
    fact = {"quote": 'Zürich “日本” \x1b \udcff "\n', "none": None}
    output.say_json(fact)
    written = raw.getvalue()
    assert written.count(b"\n") == 1
    assert written.startswith(b'{"quote":"Z')
    assert json.loads(written.decode(encoding)) == fact


def test_a_long_quote_is_clipped_to_one_line() -> None:
    assert output.clipped("one\n two", 20) == "one two"
    assert output.clipped("a" * 30, 20) == "a" * 19 + "…"


def test_the_help_tells_each_command_in_a_whole_sentence_and_where_to_begin() -> None:
    told = CliRunner().invoke(app, ["--help"], terminal_width=80).stdout
    rows = [line for line in told.partition("Commands:")[2].splitlines() if line.startswith("  ")]
    assert len(rows) > len(app.registered_commands)
    assert not [line for line in rows if "..." in line]
    assert "Begin with `followup init`" in told
