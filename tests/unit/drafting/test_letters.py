"""A mail taken apart: greeting, paragraphs, sign-off, and who signs, however people lay them out."""

from __future__ import annotations

import pytest

from agent.drafting.letters import letter


@pytest.mark.parametrize(
    ("first", "word", "called"),
    [
        ("Hi Dana,", "Hi", "Dana"),
        ("hello dana!", "Hello", "dana"),
        ("Dear Dr. Okafor:", "Dear", "Dr. Okafor"),
        ("Good morning,", "Good morning", ""),
        ("Hey Anne-Marie –", "Hey", "Anne-Marie"),
        ("Dana,", "", "Dana"),
        ("Hi there", "Hi", "there"),
    ],
)
def test_a_greeting(first: str, word: str, called: str) -> None:
    read = letter(f"{first}\n\nIt is done.\n\nBest,\nJordan")
    assert (read.word, read.called, read.paragraphs) == (word, called, ("It is done.",))


def test_a_greeting_and_a_sign_off_on_the_lines_of_others() -> None:
    read = letter("Hi Dana, it is done.\nBest, Jordan")
    assert (read.greeting, read.paragraphs, read.sign_off, read.signed) == (
        "Hi Dana,",
        ("it is done.",),
        "Best",
        ("Jordan",),
    )


@pytest.mark.parametrize(
    "line", ["Hidden costs are a topic.", "Dear me, what a day it was yesterday in the old house."]
)
def test_what_is_no_greeting(line: str) -> None:
    assert letter(f"{line}\n\nMore.").called != "Dana"
    assert letter(line).word in {"", "Dear"}


@pytest.mark.parametrize(
    ("end", "form", "signed"),
    [
        ("Best,\nJordan", "Best", ("Jordan",)),
        ("KIND REGARDS\n\nJordan Rivera\n+1 555 0100", "Kind regards", ("Jordan Rivera", "+1 555 0100")),
        ("Thanks!\nJ.", "Thanks", ("J.",)),
        ("Jordan Rivera\nEngineer", "", ("Jordan Rivera", "Engineer")),
        ("-Jordan", "", ("Jordan",)),
        ("Cheers", "Cheers", ()),
    ],
)
def test_a_sign_off(end: str, form: str, signed: tuple[str, ...]) -> None:
    read = letter(f"Hi Dana,\n\nIt is done.\n\n{end}\n")
    assert (read.paragraphs, read.sign_off, read.signed) == (("It is done.",), form, signed)


def test_wrapped_lines_are_one_paragraph_and_items_are_their_own() -> None:
    read = letter("Hi,\n\nThese are\nmy points:\n- one\n- two\n\nThe end.")
    assert read.paragraphs == ("These are my points:", "• one", "• two", "The end.")


def test_nothing_is_nothing() -> None:
    assert letter("") == letter("\n \n")


def test_a_number_at_the_head_of_a_wrapped_line_begins_no_list() -> None:
    assert letter("Hi,\n\nWe met on Thursday, March\n12. It was good.").paragraphs == (
        "We met on Thursday, March 12. It was good.",
    )
    assert letter("Hi,\n\nMy points:\n1. one\n2. two").paragraphs == ("My points:", "• one", "• two")
    assert letter("Hi,\n\nMy points\n1) one\n2) two").paragraphs == ("My points", "• one", "• two")
