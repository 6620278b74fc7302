from __future__ import annotations

import math
from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent.classification import classify
from agent.classification.learning.grams import grams, of_mail
from agent.classification.learning.learned import (
    NO_STEPS,
    Keys,
    Learned,
    Steps,
    counts_for,
    learned,
    packed,
    rarity,
    unpacked,
)  # fmt: skip
from agent.classification.tagging.words import tagged
from agent.model.mail import Category
from tests.corpus.train import Passage, learn_passages
from tests.unit.classification.letters import NOBODY, letter

FIXED = settings(derandomize=True, deadline=None, max_examples=200)
KNOWN = [
    *(Passage("rejection", f"We chose somebody else for the {role} post.") for role in ("nurse", "welder", "baker")),
    *(Passage("offer", f"We would like you to have the {role} post.") for role in ("nurse", "welder", "baker")),
    *(Passage("none", f"The {role} is part of a team of nine.") for role in ("nurse", "welder", "baker")),
]

STEPS = st.integers(-127, 127)


def said(by: Learned, text: str) -> str:
    scores = by.passage(text, tagged(text))
    return by.labels[max(range(len(scores)), key=scores.__getitem__)]


def test_what_a_passage_says_is_learned_from_passages_like_it() -> None:
    by, _ = learn_passages(KNOWN)
    assert said(by, "We chose somebody else for the driver post.") == "rejection"
    assert said(by, "We would like you to have the driver post.") == "offer"


def test_the_same_passages_make_the_same_bytes() -> None:
    assert learn_passages(KNOWN)[1] == learn_passages(list(KNOWN))[1]


@FIXED
@given(
    st.dictionaries(st.integers(0, 0xFFFFFF), st.lists(STEPS, min_size=2, max_size=2), max_size=300),
    st.text(max_size=200),
)
def test_weights_are_added_up_as_numbers_are(weights: dict[int, list[int]], text: str) -> None:
    """However many parts a passage has: no sum runs into its neighbour's lane."""
    found = grams(text, tagged(text))
    weights |= {gram: [127, -127] for gram in list(found)[::2]}
    by = unpacked(packed(Steps(("a", "b"), (0.5, -0.5), 0.25, weights), NO_STEPS, {}, {}))
    sums = [sum(weights[gram][lane] for gram in found if gram in weights) for lane in (0, 1)]
    assert by.passage(text, tagged(text)) == [0.5 + 0.25 * sums[0], -0.5 + 0.25 * sums[1]]


@FIXED
@given(st.dictionaries(st.integers(0, 0xFFFFFF), STEPS, max_size=300))
@example({0: 1, 254: 2, 508: 3, 763: 4, 1_019: 5, 0xFFFFFF: 6})
def test_what_is_packed_is_found_again(weights: dict[int, int]) -> None:
    """However far apart the parts are, and whether they have weights in passages, in whole messages, or in both."""
    alone = {key: [weight, 1] for key, weight in weights.items() if key % 3}
    whole = {key: [weight] for key, weight in weights.items() if key % 2}
    rare = {key: key % 255 + 1 for key in whole}
    by = unpacked(packed(Steps(("a", "b"), (0, 0), 1.0, alone), Steps(("c",), (0,), 1.0, whole, rare), {}, {}))
    assert list(by.keys) == sorted({*alone, *whole})
    for place, key in enumerate(by.keys):
        assert by.passages.worth([place]) == alone.get(key, [0, 0])
        assert by.whole.worth([place]) == whole.get(key, [0])
        assert by.rarities[place] == rare.get(key, 0)


def test_a_part_counts_the_less_in_a_message_the_more_there_is_and_the_rarer_the_rest() -> None:
    weights = {1: [3], 2: [3], 3: [3], 4: [3]}
    whole = Steps(("a",), (0.25,), 0.5, weights, rarities={1: 16, 2: 16, 3: 32})
    by = unpacked(packed(Steps(("b",), (0,), 1.0, {}), whole, {}, {}))
    assert by.together([1, 9]) == [0.25 + 0.5 * 3]
    assert by.together([1, 2]) == [0.25 + 0.5 * 6 / math.sqrt(2)]
    assert by.together([1, 3]) == [0.25 + 0.5 * 6 / math.sqrt(1 + 4**2)]
    assert by.together([]) == [0.25]


def test_a_part_is_rare_by_how_many_texts_it_stands_in() -> None:
    assert rarity(1_000, of=1_000) == 1 < rarity(500, of=1_000) < rarity(8, of=1_000) < rarity(1, of=10**9) == 0xFF
    assert counts_for(32) == 4 * counts_for(16) == 4


def test_a_part_counts_once_more_where_a_mail_begins_and_ends() -> None:
    sentences = [{number} for number in range(10, 16)]
    parts = of_mail({1}, sentences)
    assert parts > {1, 10, 11, 12, 13, 14, 15}
    assert len(parts) == 7 + 1 + 2 + 3
    assert of_mail({1}, [*sentences[:3], {10}, *sentences[3:]]) == parts, "once, and not in the middle"
    assert of_mail({1}, sentences[::-1]) != parts
    assert of_mail(set(), [{1}]) != of_mail({1}, [])


def test_a_mails_parts_are_looked_up_once_and_together_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    by = learned()
    texts = ("We would like to invite you to an interview.", "It is on Tuesday at 3.", "Bring your papers.", "Bye!")
    heard = [by.hear(text, tagged(text)) for text in texts]
    for subject in (by.hear("Your interview", tagged("Your interview")), None):
        whole = of_mail(subject.parts if subject else frozenset(), [one.parts for one in heard])
        assert by.of_mail(subject, heard) == by.together(whole)
    looked_up: list[int] = []
    places = Keys.places

    def noted(keys: Keys, parts: Iterable[int]) -> list[int]:
        looked_up.extend(parts)
        return places(keys, parts)

    monkeypatch.setattr(Keys, "places", noted)
    by.of_mail(None, heard)
    assert len(looked_up) < len(whole) - len(heard[2].parts)


def test_a_message_is_one_of_its_categories() -> None:
    constants = {"rejection": (1.0, [0.0, 2.0]), "offer": (0.0, [1.0, 0.0])}
    by = unpacked(packed(Steps(("a", "b"), (0.0, 0.0), 1.0, {}), NO_STEPS, constants, {}))
    shares = by.by_passages([3.0, 1.0])
    assert set(shares) == {Category.REJECTION, Category.OFFER}
    assert abs(sum(shares.values()) - 1) < 1e-9
    assert abs(shares[Category.REJECTION] - 0.5) < 1e-9


def test_what_ships_knows_every_category_that_is_read() -> None:
    by = learned()
    for judge in (by.by_passages, by.by_all):
        assert {*judge.categories} >= {*Category} - {Category.OWN, Category.BOUNCE}
        assert {*by.labels} >= {one.value for one in judge.categories} - {"own", "bounce"} | {"none"}


@FIXED
@given(st.text(max_size=400), st.text(max_size=60).map(lambda text: " ".join(text.split())))
def test_any_text_is_read_with_evidence_that_stands_in_it(text: str, subject: str) -> None:
    message = letter(text.replace("\r", " "), subject)
    answer = classify(message, NOBODY)
    assert 0 <= answer.confidence <= 1
    whole = " ".join(f"{message.subject} {message.body.new}".split())
    for evidence in answer.evidence:
        assert evidence.quote.rstrip("…") in whole
