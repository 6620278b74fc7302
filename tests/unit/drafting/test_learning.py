"""What is learnt of the user's own mails, and of which mails nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from agent.drafting.learning import learn, own_letter
from agent.drafting.letters import Letter
from agent.model.settings import Habit, Learnt, Style, Trait
from agent.parsing import parse
from tests.drafts.situations import PROFILE
from tests.mails import invitation, mail

ME = "Jordan Rivera <jordan@example.com>"
FRIEND = "Ash Moreau <ash@private.example>"
TEXT = "Thank you for the plan. I would be happy to talk to you about it, and I am free on Friday."


def sent(body: str = f"Hello Ash,\n\n{TEXT}\n\nBest,\nJordan\n", **changes: Any) -> Letter | None:
    given: dict[str, Any] = {"sender": ME, "to": FRIEND, "subject": "The plan", "body": body, **changes}
    return own_letter(parse(mail(**given)), PROFILE)


def learnt(*bodies: str) -> Learnt:
    letters = [read for body in bodies if (read := sent(body))]
    assert len(letters) == len(bodies)
    return learn(letters)


def greeted(word: str, count: int, text: str = TEXT, sign_off: str = "Best") -> Sequence[str]:
    return [f"{word} Ash,\n\n{text}\n\n{sign_off},\nJordan\n"] * count


def habit(found: Learnt, trait: Trait) -> Habit:
    return next(one for one in found.habits if one.trait is trait)


def test_what_most_mails_have_is_learnt_with_its_figures() -> None:
    found = learnt(*greeted("Hi", 3), *greeted("Hello", 6, sign_off="Kind regards"), TEXT)
    assert found.mails == 10
    assert habit(found, Trait.GREETING) == Habit(Trait.GREETING, "Hello", 6, 9, used=True)
    assert habit(found, Trait.SIGN_OFF) == Habit(Trait.SIGN_OFF, "Kind regards", 6, 9, used=True)


@pytest.mark.parametrize(
    ("hellos", "his", "used"),
    [(5, 0, True), (4, 0, False), (6, 4, True), (5, 4, False)],
)
def test_a_form_is_used_from_five_mails_and_six_in_ten_on(hellos: int, his: int, used: bool) -> None:
    found = habit(learnt(*greeted("Hello", hellos), *greeted("Hi", his)), Trait.GREETING)
    assert (found.form, found.count, found.of, found.used) == ("Hello", hellos, hellos + his, used)


@pytest.mark.parametrize("word", ["Hey", "Good morning"])
def test_a_greeting_that_is_none_for_a_job_is_shown_and_not_used(word: str) -> None:
    found = learnt(*greeted(word, 9))
    assert (habit(found, Trait.GREETING).form, habit(found, Trait.GREETING).used) == (word, False)
    assert found.style.form(Trait.GREETING) == ""


@pytest.mark.parametrize(
    ("form", "used"), [("Cheers", False), ("Love", False), ("Thanks", True), ("Best wishes", True)]
)
def test_a_sign_off_is_used_where_it_is_one_for_a_job(form: str, used: bool) -> None:
    found = habit(learnt(*greeted("Hi", 6, sign_off=form)), Trait.SIGN_OFF)
    assert (found.form, found.used) == (form, used)


def test_contractions_and_words() -> None:
    found = learnt(*greeted("Hi", 6, "Thanks for it. I'm glad to speak with you, and it’s all well. I don't mind."))
    assert found.style == Style(
        (
            (Trait.GREETING, "Hi"),
            (Trait.SIGN_OFF, "Best"),
            (Trait.LENGTH, "short"),
            (Trait.CONTRACTIONS, "I'd"),
            (Trait.GLAD, "glad"),
            (Trait.THANKS, "thanks"),
            (Trait.TALK, "speak with"),
        )
    )
    full = learnt(*greeted("Hi", 6))
    assert (habit(full, Trait.CONTRACTIONS).form, habit(full, Trait.CONTRACTIONS).used) == ("I would", False)
    assert [full.style.form(trait) for trait in (Trait.GLAD, Trait.THANKS, Trait.TALK)] == [
        "happy",
        "thank you",
        "talk to",
    ]


def test_the_thanks_above_a_name_are_no_thanks_in_the_text() -> None:
    found = learnt(*greeted("Hi", 6, "Thank you for it.", sign_off="Thanks"))
    assert found.style.form(Trait.THANKS) == "thank you"


@pytest.mark.parametrize(("words", "form", "used"), [(40, "short", True), (41, "long", False)])
def test_length_is_the_median_of_the_mails_that_greet(words: int, form: str, used: bool) -> None:
    text = " ".join(["word"] * (words - 1)) + " end."
    found = learnt(*greeted("Hi", 3, text), *greeted("Hi", 2, text * 3), *["Yes, fine."] * 9)
    assert (found.words, habit(found, Trait.LENGTH).form, habit(found, Trait.LENGTH).used) == (words, form, used)
    assert habit(found, Trait.LENGTH).of == 5


@pytest.mark.parametrize(
    "changes",
    [
        {"to": "Jordan <j.rivera@example.org>"},
        {"to": "Careers <careers@northwind.example>"},
        {"to": "noreply@northwind.example"},
        {"subject": "Fwd: The plan"},
        {"subject": "WG: The plan"},
        {"headers": {"List-Id": "<runners.example>"}},
        {"headers": {"Auto-Submitted": "auto-replied"}, "subject": "Automatic reply: The plan"},
        {"body": "Hi Jordan,\n\nThis is somebody else's text.\n\nBest,\nAsh Moreau\n"},
        {"body": "Hi,\n\nThis is somebody else's text.\n\nBest,\nAsh Moreau\n"},
        {"body": "Hallo Ash,\n\nvielen Dank für den Plan, ich habe mich sehr gefreut und melde mich.\n\nJordan\n"},
        {"body": "> only a quotation\n"},
        {
            "invitation": invitation(
                "u@x",
                datetime(2026, 3, 5, 15, tzinfo=UTC),
                datetime(2026, 3, 5, 16, tzinfo=UTC),
                ME,
                [ME],
                method="REPLY",
            )
        },
    ],
)
def test_of_these_mails_nothing_is_learnt(changes: dict[str, Any]) -> None:
    assert sent() is not None
    assert sent(**changes) is None


def test_what_a_mail_quotes_is_not_the_users() -> None:
    read = sent("Hello Ash,\n\nYes.\n\nBest,\nJordan\n\nOn Monday, Ash wrote:\n> Dear Jordan,\n> I'd be pleased to.\n")
    assert read is not None
    assert (read.word, read.text) == ("Hello", "Yes.")


def test_nothing_is_learnt_of_nothing() -> None:
    assert learn([]) == Learnt(0, 0, 0)
    assert learn([]).style == Style()


def test_only_forms_of_our_tables_and_figures_come_out() -> None:
    found = learnt(*greeted("Hi", 6, "The Zanzibar plan is mine. I'd say so."))
    assert "zanzibar" not in repr(found).lower()
    assert "ash" not in repr(found).lower()
