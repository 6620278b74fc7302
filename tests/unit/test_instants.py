"""The table of when other people's events begin, and what compares it with files."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.corpus import instants
from tests.mails import invitation


def test_a_file_that_is_read_otherwise_than_the_table_says_is_told(tmp_path: Path) -> None:
    name, begins = next((name, begins) for name, begins in instants.instants().items() if begins.count("T") == 1)
    start = datetime.fromisoformat(begins).astimezone(UTC)
    (tmp_path / name).write_bytes(invitation("u1", start, None))
    assert instants.report(tmp_path) == "1 calendar files  as the table says 1"
    (tmp_path / name).write_bytes(invitation("u1", start.replace(minute=(start.minute + 30) % 60), None))
    assert f"wrong  {name}" in instants.report(tmp_path)
