"""Where sentences end, and where they only seem to."""

from __future__ import annotations

import pytest

from agent.parsing.sentences import MAX_SENTENCE, split


@pytest.mark.parametrize(
    "text",
    [
        "Please meet Dr. Okafor and Mr. Lee at Acme Inc. on Thursday.",
        "The call is at 10 a.m. Eastern on Thursday.",
        "Ward 4 of St. Oswald's is on the left.",
        "Bring two documents, e.g. Your passport.",
        "You are with me on Tues. March 10 or Thurs. Sept. 3 at two.",
        "We work with U.S. Federal customers.",
        "It is in room No. 4 on floor 2.",
        "Das Gespräch ist am 12. März um 10 Uhr.",
        "J. Rivera will join us.",
        "Version 2.5 is out.",
        "We hope that you are well, and look forward to speaking with you on the\ntwelfth of November.",
        "wrapped in the middle of\na sentence",
    ],
)
def test_one_sentence(text: str) -> None:
    assert split(text) == (" ".join(text.split()),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you. We will write.", ("Thank you.", "We will write.")),
        ("Come at 10:30. A guide will wait.", ("Come at 10:30.", "A guide will wait.")),
        ("Is 10 a.m. fine? Tell me!", ("Is 10 a.m. fine?", "Tell me!")),
        ("The call is at 10 a.m. Please confirm.", ("The call is at 10 a.m.", "Please confirm.")),
        ('She said "yes." We agreed.', ('She said "yes."', "We agreed.")),
        ("Come to 4 Mill St. Please ring the bell.", ("Come to 4 Mill St.", "Please ring the bell.")),
        ("No. We cannot.", ("No.", "We cannot.")),
        ("Hi Jordan,\nThank you for coming.", ("Hi Jordan,", "Thank you for coming.")),
        ("Date: 12 November\nTime: 10:00", ("Date: 12 November", "Time: 10:00")),
        ("Slots:\n- Monday\n- Tuesday at ten", ("Slots:", "- Monday", "- Tuesday at ten")),
        ("1. Your passport\n2. Your diploma", ("1. Your passport", "2. Your diploma")),
        ("one\n\ntwo", ("one", "two")),
        ("", ()),
    ],
)
def test_several_sentences(text: str, expected: tuple[str, ...]) -> None:
    assert split(text) == expected


def test_a_line_ended_on_purpose_is_a_boundary_and_a_wrapped_one_is_none() -> None:
    text = (
        "We were pleased to receive your application for the post of Data Engineer\n"
        "Grade Two and will come back to you.\n"
        "Kind regards\n"
        "Dana"
    )
    first = (
        "We were pleased to receive your application for the post of Data Engineer Grade Two and will come back to you."
    )
    assert split(text) == (first, "Kind regards", "Dana")


def test_no_word_is_lost_in_an_endless_sentence() -> None:
    text = "word " * 3000
    found = split(text)
    assert max(map(len, found)) <= MAX_SENTENCE
    assert " ".join(found).split() == text.split()


@pytest.mark.parametrize("text", ["." * 300_000, ". " * 100_000, "a." * 200_000, "(" * 300_000, "- " * 100_000])
def test_crafted_text_is_survived(text: str) -> None:
    assert len(split(text)) <= 5000


@pytest.mark.parametrize("word", ["at", "on", "the", "of", "für", "le"])
def test_a_line_that_ends_in_a_word_that_leads_on_goes_on_however_wide_the_text_is(word: str) -> None:
    first = f"The interview for the post of keeper is now confirmed for a Tuesday in the coming month, {word}"
    text = f"{'We are all well again, and glad of it, ' * 3}\n\n{first}\n4:00 PM."
    assert f"{first} 4:00 PM." in split(text)


def test_sentences_that_begin_with_small_letters_end_all_the_same() -> None:
    text = "good shift yesterday. boss needs to see what work we have first. come thurs. at 2. will ring you"
    assert split(text) == (
        "good shift yesterday.",
        "boss needs to see what work we have first.",
        "come thurs. at 2.",
        "will ring you",
    )
    assert split("got all the hands we want. pete") == ("got all the hands we want. pete",)
    assert split("We open at ten resp. at nine on Mondays.") == ("We open at ten resp. at nine on Mondays.",)
