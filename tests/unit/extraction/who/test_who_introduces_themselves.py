"""Who writes from a firm's or a machine's address, and says who they are: "I'm Tess Lund, the owner here"."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

MACHINE = "Marrow Trail Co. <notifications@app.bamboohr.com>"


def wrote(text: str, sender: str = MACHINE, reply_to: str = "") -> list[tuple[str, str]]:
    body = f"Hello Robin,\n\n{text} Our interview is on Wednesday at 11:15.\n"
    found = read(mail(body, "Interview", sender, reply_to=reply_to), Category.INTERVIEW_CONFIRMATION)
    return [(one.name, one.address) for one in found.people]


@pytest.mark.parametrize(
    "text",
    [
        "I'm Tess Lund, the owner here at Marrow Trail Co.",
        "My name is Tess Lund and I run the shop.",
        "Tess Lund here, from the shop.",
        "This is Tess Lund from the shop.",
    ],
)
def test_somebody_is_called_as_they_introduce_themselves(text: str) -> None:
    assert wrote(text, reply_to="tess@marrowtrail.example") == [("Tess Lund", "tess@marrowtrail.example")]
    assert wrote(text, "Marrow Trail <jobs@marrowtrail.example>") == [("Tess Lund", "")]
    assert wrote(text, "Tess <tess@marrowtrail.example>") == [("Tess Lund", "tess@marrowtrail.example")]


def test_a_firm_is_nobody() -> None:
    assert wrote("We look forward to it.") == []
    assert wrote("I'm Very Pleased to write.") == []


@pytest.mark.parametrize(
    "text",
    [
        "This is Tess, GM at Marrow Trail.",
        "I'm Tess, the shop manager.",
        "It's Tess from the shop.",
    ],
)
def test_a_first_name_is_enough_where_a_firm_is_shown_above(text: str) -> None:
    relay = "Marrow Trail Co. <conversation-77@indeedemail.com>"
    assert wrote(text, relay) == [("Tess", "conversation-77@indeedemail.com")]


@pytest.mark.parametrize(
    ("end", "names"),
    [("Speak then. Tess", ["Tess"]), ("We told Tess", []), ("Good luck Tess", []), ("See you. Robin", [])],
)
def test_so_is_one_behind_the_last_word(end: str, names: list[str]) -> None:
    body = f"Hi Robin, can we talk on Wednesday at 11:15? {end}\n\nReply to this email to respond to the employer."
    found = read(mail(body, "x", "Marrow Trail Co. <conversation-77@indeedemail.com>"), Category.INTERVIEW_INVITATION)
    assert [one.name for one in found.people] == names
