from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent.classification import classify
from agent.classification.grams import grams
from agent.classification.learned import Learned, learned, packed, unpacked
from agent.classification.words import tagged
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
    by = unpacked(packed(["a", "b"], [0.5, -0.5], 0.25, weights, {}))
    sums = [sum(weights[gram][lane] for gram in found if gram in weights) for lane in (0, 1)]
    assert by.passage(text, tagged(text)) == [0.5 + 0.25 * sums[0], -0.5 + 0.25 * sums[1]]


@FIXED
@given(st.dictionaries(st.integers(0, 0xFFFFFF), st.lists(STEPS, min_size=2, max_size=2), max_size=300))
@example({0: [1, 2], 254: [3, 4], 508: [5, 6], 763: [7, 8], 1_019: [9, 10], 0xFFFFFF: [11, 12]})
def test_what_is_packed_is_found_again(weights: dict[int, list[int]]) -> None:
    """However far apart the parts are."""
    by = unpacked(packed(["a", "b"], [0.5, -0.5], 0.25, weights, {}))
    assert list(by.keys) == sorted(weights)
    assert [step - 128 for step in by.rows] == [step for part in sorted(weights) for step in weights[part]]


def test_a_message_is_one_of_its_categories() -> None:
    constants = {"rejection": (1.0, [0.0, 2.0]), "offer": (0.0, [1.0, 0.0])}
    by = unpacked(packed(["a", "b"], [0.0, 0.0], 1.0, {}, constants))
    shares = by.message([3.0, 1.0])
    assert set(shares) == {Category.REJECTION, Category.OFFER}
    assert abs(sum(shares.values()) - 1) < 1e-9
    assert abs(shares[Category.REJECTION] - 0.5) < 1e-9


def test_what_ships_knows_every_category_that_is_read() -> None:
    by = learned()
    assert {*by.categories} >= {*Category} - {Category.OWN, Category.BOUNCE}
    assert {*by.labels} >= {one.value for one in by.categories} - {"own", "bounce"} | {"none"}


@FIXED
@given(st.text(max_size=400), st.text(max_size=60).map(lambda text: " ".join(text.split())))
def test_any_text_is_read_with_evidence_that_stands_in_it(text: str, subject: str) -> None:
    message = letter(text.replace("\r", " "), subject)
    answer = classify(message, NOBODY)
    assert 0 <= answer.confidence <= 1
    whole = " ".join(f"{message.subject} {message.body.new}".split())
    for evidence in answer.evidence:
        assert evidence.quote.rstrip("…") in whole
