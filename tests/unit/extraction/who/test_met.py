"""Who has met the user, told when it was over."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read


def met(text: str) -> list[str]:
    people = read(mail(f"Hi Robin,\n\n{text}\n\nDana Kim\n"), Category.NO_DECISION).people
    return [one.name for one in people if one.part is Part.MET]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carl and I really enjoyed meeting you.", ["Dana Kim", "Carl"]),
        ("It was lovely to meet you yesterday.", ["Dana Kim"]),
        ("I very much enjoyed our chat.", ["Dana Kim"]),
        ("Anna Lund and Peter Holt loved talking to you.", ["Anna Lund", "Peter Holt"]),
        ("So glad you got to meet Anna Lund and Peter Holt today.", ["Anna Lund", "Peter Holt"]),
        ("How did it go with Peter Holt this morning?", ["Peter Holt"]),
        ("Hope it went well with Peter Holt.", ["Peter Holt"]),
        ("I gather you met Peter Holt this morning.", ["Peter Holt"]),
        ("Carl and I liked what we heard.", ["Dana Kim", "Carl"]),
    ],
)
def test_who_has_met_the_user(text: str, expected: list[str]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It would be lovely to meet you on Thursday.",
        "Anna Lund and I look forward to meeting you.",
        "How did it go with the visa?",
        "Next you would meet Peter Holt, who leads the yard.",
        "I enjoyed reading your letter.",
        "We enjoyed having you here.",
    ],
)
def test_who_has_not(text: str) -> None:
    assert met(text) == []
