"""A day by which the reader is to say something is nobody's promise."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("If you have reasonable adjustment needs, please tell me by Thursday.", False),
        ("If you require adjustments please contact me by Thursday.", False),
        ("If you have any access requirements, get in touch by Thursday.", False),
        ("We will tell you by Thursday.", True),
        ("If you have not heard by Thursday, please call me.", True),
    ],
)
def test_a_day_by_which_the_reader_speaks_is_not_promised(text: str, promised: bool) -> None:
    found = read(mail(f"Hi Robin,\n\nNothing is decided yet. {text}\n\nDana\n", "Interview"), Category.NO_DECISION)
    assert (found.promised_by is not None) is promised
