"""Strangers' letters that are signed for a firm are asked about sooner than a friend's or a list's."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.case import case_of
from agent.classification.senders.hirers import signs_for_a_firm
from agent.model.mail import Category
from tests.unit.classification.letters import letter

ADA = "ada@larchmill.example.com"


@pytest.mark.parametrize(
    ("end", "sender"),
    [
        ("Ada\nFounder, Larch Mill Looms", ADA),
        ("Ada Nkemelu | LarchMill", ADA),
        ("ada / the larch mill looms", ADA),
        ("-- \nAda Nkemelu\nLarch Mill Looms\n12 Quay Street", ADA),
        ("Ada Nkemelu\nPractice Manager", ADA),
        ("Ute\nKüferei Öhler", "ute@kuefereioehler.de"),
        ("Bo\nFig & Rye", "bo@figrye.com"),
    ],
)
def test_who_names_their_firm_or_their_post_signs_for_it(end: str, sender: str) -> None:
    assert signs_for_a_firm(letter(f"Hello Robin,\n\nHalf past nine?\n\n{end}", "Thursday", sender=sender))


@pytest.mark.parametrize(
    ("end", "sender", "headers"),
    [
        ("Ada", ADA, ""),
        ("Ada <ada@larchmill.example.com>", ADA, ""),
        ("Ada\nhttps://larchmill.example.com/~ada", ADA, ""),
        ("Ada\nwww.larchmill.example.com", ADA, ""),
        ("Ada\nSent from Yahoo", "ada@yahoo.com", ""),
        ("Ada\nFounder, Larch Mill Looms", ADA, "List-Id: <friends.larchmill.example.com>\n"),
        ("Ada\nFounder, Larch Mill Looms", ADA, "Precedence: bulk\n"),
        ("I had a word with the practice manager!", ADA, ""),
    ],
)
def test_who_only_adds_an_address_or_writes_to_a_list_does_not(end: str, sender: str, headers: str) -> None:
    message = letter(f"Hello Robin,\n\nHalf past nine?\n\n{end}", "Thursday", sender=sender, headers=headers)
    assert not signs_for_a_firm(message)


def test_the_firm_must_be_named_at_the_end() -> None:
    text = "Larch Mill Looms is where I work.\n" + "\n".join(f"And line {n}" for n in range(8))
    assert not signs_for_a_firm(letter(f"{text}\n\nAda", "Thursday", sender=ADA))


LETTERS = (
    "Loom's down till Friday so no point you coming tomorrow. I'll ring with another morning.",
    "Loom still broken, stay in bed tomorrow, I'll ring with another morning.",
    "Bring your own shears on Saturday, nine to twelve, and we'll see what you can do with a fleece.",
    "I sat up with the five letters till midnight. Yours was the best written and I took the weaver from Hull.",
)


@pytest.mark.parametrize("text", LETTERS)
def test_what_reads_as_no_ordinary_mail_is_asked_about_where_it_is_signed_for_a_firm(text: str) -> None:
    signed = classify(letter(f"{text}\n\nAda Nkemelu\nLarch Mill Looms", "news", sender=ADA), Known())
    assert signed.needs_review
    alone = classify(letter(f"{text}\n\nAda", "news", sender=ADA), Known())
    assert (alone.category, alone.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Hello Robin,\n\nYour parcel is at the counter, please bring the slip.",
        "Hello Robin,\n\nYour check-up with Dr Hale is due. Ring us for a time.",
        "Hello Robin,\n\nThe boiler man comes on Tuesday between 8 and 12, somebody should be in.",
    ],
)
def test_what_shops_and_landlords_write_is_passed_over_whoever_signs(text: str) -> None:
    signed = classify(letter(f"{text}\n\nAda Nkemelu\nLarch Mill Looms", "news", sender=ADA), Known())
    assert (signed.category, signed.needs_review) == (Category.UNRELATED, False)


def test_who_answers_or_writes_at_length_is_no_stranger_with_a_letter() -> None:
    signed = "Hello Robin,\n\nHalf past nine?\n\nAda Nkemelu\nLarch Mill Looms"
    assert case_of(letter(signed, "news", sender=ADA), Known()).of_a_firm
    assert not case_of(letter(signed, "Re: news", sender=ADA), Known()).of_a_firm
    long = signed.replace("Half past nine?", "It rained in the valley again. " * 25)
    assert not case_of(letter(long, "news", sender=ADA), Known()).of_a_firm


def test_what_reads_as_ordinary_mail_never_does_is_sure_where_it_is_signed_for_a_firm() -> None:
    said = (
        "Hello Robin,\n\nIt's a yes from all of us. We'd like you to start on the 6th. The written offer follows next "
        "week; will you let me know that you accept?\n\nAda Nkemelu"
    )
    signed = classify(letter(f"{said}\nLarch Mill Looms", "news", sender=ADA), Known())
    assert (signed.category, signed.needs_review) == (Category.OFFER, False)
    assert classify(letter(said, "news", sender=ADA), Known()).needs_review


def test_a_refusal_is_asked_about_whoever_signs() -> None:
    said = "Hello Robin,\n\nI am sorry, we have decided on somebody else. I wish you luck.\n\nAda Nkemelu"
    signed = classify(letter(f"{said}\nLarch Mill Looms", "news", sender=ADA), Known())
    assert (signed.category, signed.needs_review) == (Category.REJECTION, True)
