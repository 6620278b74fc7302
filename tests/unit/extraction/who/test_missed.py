"""Who was not at a talk, told when it was over."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read


def told(text: str) -> list[tuple[str, str]]:
    people = read(mail(f"Hi Robin,\n\n{text}\n\nDana Kim\n"), Category.COURTESY).people
    return [(one.part.value, one.name) for one in people if one.part in {Part.MISSED, Part.INTERVIEWER}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So sorry I couldn't make it on Monday, Bo told me all about it.", [("missed", "Dana Kim")]),
        ("Bo sends his apologies for not making it yesterday.", [("missed", "Bo")]),
        (
            "Sorry again that Bo was called away on Monday. Ada Lind kindly stepped in.",
            [("interviewer", "Ada Lind"), ("missed", "Bo")],
        ),
        ("I was sorry not to meet you on Monday, Bo says you did well.", [("missed", "Dana Kim")]),
        ("Gutted to have missed you today, I hear it went really well.", [("missed", "Dana Kim")]),
        ("Thanks for coming. Bo was sorry to miss you, he was held up in Cork.", [("missed", "Bo")]),
        ("We still have to show your slides to Ada Lind, who wasn't able to join.", [("missed", "Ada Lind")]),
        ("I'm sorry that Ada Lind couldn't be there yesterday.", [("missed", "Ada Lind")]),
        ("Lovely chatting. Sorry again that Bo got stuck in the barn and couldn't jump on.", [("missed", "Bo")]),
        ("Good talking to you earlier. Apologies for Ada Lind not being there.", [("missed", "Ada Lind")]),
        ("Good to see you. Shame Bo couldn't be with us, his girl was sick.", [("missed", "Bo")]),
        ("Thanks for your time. Sorry Bo didn't make it in the end.", [("missed", "Bo")]),
        ("Pity Bo was held up at the port and couldn't dial in.", [("missed", "Bo")]),
        ("Bo had to dash off and never got to join, sorry.", [("missed", "Bo")]),
        (
            "Sorry Bo got called to the site yesterday and Ada Lind stood in for him.",
            [("interviewer", "Ada Lind"), ("missed", "Bo")],
        ),
    ],
)
def test_who_missed_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sorry I missed your call this morning, Bo said you rang.",
        "Sorry I couldn't make it today. Can we find another time?",
        "If Bo couldn't make it, he would have told you.",
        "Bo said that you were great.",
        "Bo was late and didn't get in until three, and then you two had a good talk.",
        "Bo had a cold and couldn't stop asking about you.",
        "It was good to see you. Bo is off sick, so we decide next week.",
    ],
)
def test_who_missed_nothing(text: str) -> None:
    assert "missed" not in {part for part, _ in told(text)}
