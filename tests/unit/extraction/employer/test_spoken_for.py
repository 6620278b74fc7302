"""For whom somebody writes from an address of their own."""

from __future__ import annotations

import pytest

from agent.extraction.employer.spoken_for import spoken_for
from agent.parsing import parse

MAIL = "From: Ann Lee <ann.lee62@mailbox.example>\nTo: robin@vale.example\nSubject: job\n\n{}\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hi robin its ann here joes wife i do the books. he will ring you", "joe"),
        ("Hi Robin, Ann here, I do Joe's emails and wages.", "joe"),
        ("Hi, Ann here, Gráinne's sister. She asked me to drop you a line.", "gráinne"),
        ("Robin this is Ann from the diner, wife of Joe.", "joe"),
        ("My husband Joe was pleased with you.", "joe"),
        ("Joe asked me to let you know that he will decide on Friday.", "joe"),
        ("I am writing on behalf of Joe who has no computer.", "joe"),
    ],
)
def test_for_whom_somebody_writes(text: str, name: str) -> None:
    assert name in spoken_for(parse(MAIL.format(text).encode()))


@pytest.mark.parametrize(
    "text",
    ["He asked me to tell you that we are closed.", "My wife and I would like to meet you.", "I will do your emails."],
)
def test_nobody_is_named(text: str) -> None:
    assert spoken_for(parse(MAIL.format(text).encode())) == ()
