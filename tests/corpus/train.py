"""Build ``agent/classification/learning/learned.bin`` from the corpus: ``python -m tests.corpus.train`` (``make model``).

First what a passage says is learned, from the labelled passages and from the passage of each message that says most
clearly what the message is; and what all the parts of a message say together, from messages, and from passages as from
very short ones. Then what a message is, from the portraits of messages, each drawn by what was learned without that
message: five folds, so that nothing is drawn by what it taught. The held-out messages are never read here.
"""

from __future__ import annotations

import itertools
import math
import sys
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler, normalize
from sklearn.svm import LinearSVC

import agent.classification.learning
from agent.classification.classifier import drawn, is_settled, passages_of
from agent.classification.learning.grams import grams, of_mail
from agent.classification.learning.learned import (
    FILE, NO_STEPS, Learned, Steps, Told, counts_for, packed, rarity, unpacked,
)  # fmt: skip
from agent.classification.judgement.portrait import together
from agent.classification.tagging.words import tagged
from agent.model.mail import Category
from tests.corpus.messages import CORPUS, Sample, samples

FOLDS = 5
_LEAST = 3
"""Passages that a part must stand in to be kept. All parts are learned from: what is rare takes up what is peculiar."""
_STEPS = 127
_LEAST_STEPS = 2
"""A weight of one step says next to nothing, and there are very many."""

_LEAST_OF_MAILS = 8
_STEPS_OF_MAILS = 24
_A_PASSAGE = 0.25
"""Passages and messages that a part must stand in to be weighed in whole messages; how finely that is told; and what a
passage counts beside a message."""

_NEAR = 0.1
"""How near the best weights it is enough to come: all that is nearer takes long, and tells messages apart no better."""

_SURE = 0.9
"""How sure the passages of a message must be for the folds to believe them alone."""

_ORDINARY = 0.5
"""What ordinary mail weighs beside all of the rest: any mailbox has more of it than the corpus."""

_NO_MESSAGES: Told = {}
_TEMPERATURES = tuple(step / 20 for step in range(10, 61))


@dataclass(frozen=True)
class Passage:
    """A passage, and what a mail is that holds it."""

    label: str
    text: str = field(repr=False)
    language: str = "en"

    @cached_property
    def grams(self) -> frozenset[int]:
        """Its parts."""
        return grams(self.text, tagged(self.text) if self.language == "en" else "")


@dataclass(frozen=True)
class Mail:
    """A message as the parts of all its passages."""

    label: str
    grams: frozenset[int] = field(repr=False)


def mail_of(sample: Sample) -> Mail:
    """Given a message, return its parts: those that its portrait is drawn by."""
    subject, *sentences = (grams(*one) if one[0] else frozenset() for one in passages_of(sample.message, sample.known))
    return Mail(sample.category.value, of_mail(subject, sentences))


def passages(folder: Path = CORPUS / "passages") -> list[Passage]:
    """Given the folder of passages, return them all; the first two letters of a file's name tell their language."""
    return [
        Passage(label, text, path.name[:2])
        for path in sorted(folder.glob("*.tsv"))
        for label, _, text in (line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines())
    ]


def learn_passages(known: Sequence[Passage]) -> tuple[Learned, bytes]:
    """Given labelled passages, return what says what a passage speaks for, and the same as the bytes of a file."""
    data = packed(_steps_of_passages(known), NO_STEPS, _NO_MESSAGES, _NO_MESSAGES)
    return unpacked(data), data


def learn(known: Sequence[Passage], told: Sequence[tuple[list[Passage], Mail]]) -> tuple[Steps, Steps]:
    """Given labelled passages, and of each message what tells it and all of it, return the weights of both kinds."""
    of_passages = _steps_of_passages([*known, *itertools.chain.from_iterable(telling for telling, _ in told)])
    return of_passages, _steps_of_mails(set(of_passages.labels) - {"none"}, known, [mail for _, mail in told])


def _steps_of_passages(known: Sequence[Passage]) -> Steps:
    counts = Counter(itertools.chain.from_iterable(passage.grams for passage in known))
    columns = {gram: at for at, gram in enumerate(sorted(counts))}
    matrix = _matrix([passage.grams for passage in known], columns)
    fitted = LinearSVC(C=0.03, random_state=0).fit(matrix, [passage.label for passage in known])
    steps = _steps(fitted, columns, _STEPS, _LEAST_STEPS)
    return replace(steps, weights={gram: row for gram, row in steps.weights.items() if counts[gram] >= _LEAST})


def _steps_of_mails(labels: Set[str], known: Sequence[Passage], mails: Sequence[Mail]) -> Steps:
    told = [(mail.label, mail.grams) for mail in mails if mail.label in labels]
    short = [(passage.label, passage.grams) for passage in known if passage.label in labels]
    taught = [*told, *short]
    counts = Counter(itertools.chain.from_iterable(grams for _, grams in taught))
    rare = {gram: rarity(counts[gram], len(taught)) for gram in sorted(counts) if counts[gram] >= _LEAST_OF_MAILS}
    columns = {gram: at for at, gram in enumerate(rare)}
    worth = np.array([counts_for(step) for step in rare.values()])
    matrix = normalize(_matrix([grams & rare.keys() for _, grams in taught], columns) @ diags(worth))
    weights = [1.0] * len(told) + [_A_PASSAGE] * len(short)
    fitted = LinearSVC(C=3.0, random_state=0, tol=_NEAR).fit(matrix, [label for label, _ in taught], weights)
    fitted.coef_ = fitted.coef_ * worth
    return replace(_steps(fitted, columns, _STEPS_OF_MAILS, 1), rarities=rare)


def _matrix(parts: Sequence[Set[int]], columns: Mapping[int, int]) -> csr_matrix:
    """Given the parts of each passage, and their columns, return the matrix."""
    rows = [[columns[gram] for gram in sorted(grams)] for grams in parts]
    ends = np.cumsum([0, *map(len, rows)])
    return csr_matrix((np.ones(ends[-1]), list(itertools.chain.from_iterable(rows)), ends), (len(rows), len(columns)))


def _steps(fitted: LinearSVC, columns: Mapping[int, int], most: int, least: int) -> Steps:
    """Given what was fitted, return its weights in so many steps at most; fewer than ``least`` are none."""
    scale = float(np.abs(fitted.coef_).max() / most)
    steps = np.rint(fitted.coef_ / scale).astype(int)
    steps[np.abs(steps) < least] = 0
    weights = {gram: steps[:, at].tolist() for gram, at in columns.items() if steps[:, at].any()}
    return Steps(tuple(fitted.classes_), tuple(round(float(one), 5) for one in fitted.intercept_), scale, weights)


def telling(learned: Learned, sample: Sample) -> list[Passage]:
    """Given a message, return the sentence, or the two, that speak most clearly for what it is, if there is any.

    What may as well be taken for ordinary mail ("Shoes off, please") has none: no sentence of it speaks for anything.
    """
    if sample.category.value not in learned.labels or sample.may_be_ordinary:
        return []
    portrait, sentences = drawn(sample.message, sample.known, learned)
    at = learned.labels.index(sample.category.value)
    pairs = [together(one, two, learned.offsets) for one, two in itertools.pairwise(portrait.rows)]
    texts = [*sentences, *map(" ".join, itertools.pairwise(sentences))]
    clear = [row[at] - _loudest_other(row, at) for row in (*portrait.rows, *pairs)]
    best = max(range(len(clear)), key=clear.__getitem__, default=None)
    return [] if best is None else [Passage(sample.category.value, texts[best], sample.language)]


def _loudest_other(row: Sequence[float], at: int) -> float:
    return math.log(sum(math.exp(3 * value) for place, value in enumerate(row) if place != at)) / 3


def fold_of(sample: Sample) -> int:
    """Given a message, return its fold, by its name: the same wherever the corpus lies."""
    return zlib.crc32(f"{sample.path.parent.name}/{sample.path.stem}".encode()) % FOLDS


@dataclass(frozen=True)
class Trained:
    """What was learned, and how each message was judged by those folds that did not hold it."""

    data: bytes
    samples: list[Sample]
    judged: list[dict[Category, float]]


def train(taught: Sequence[Sample], known: Sequence[Passage]) -> Trained:
    """Given messages and passages, learn from them."""
    base, _ = learn_passages(known)
    asked = [sample for sample in taught if not is_settled(sample.message, sample.known)]
    folds = np.array([fold_of(sample) for sample in asked])
    told = [(telling(base, sample), mail_of(sample)) for sample in asked]
    plain: list[list[float]] = [[] for _ in asked]
    whole: list[list[float]] = [[] for _ in asked]
    for fold in range(FOLDS):
        others = [told[at] for at in np.flatnonzero(folds != fold)]
        by = unpacked(packed(*learn(known, others), _NO_MESSAGES, _NO_MESSAGES))
        for at in np.flatnonzero(folds == fold):
            drawing = drawn(asked[at].message, asked[at].known, by)[0]
            plain[at], whole[at] = drawing.numbers, drawing.with_all_words(by)
    by_passages, by_all = (_judged(asked, folds, np.array(numbers)) for numbers in (plain, whole))
    shares = [
        one if max(one.values()) >= _SURE else other
        for one, other in zip(by_passages.shares, by_all.shares, strict=True)
    ]
    return Trained(packed(*learn(known, told), by_passages.told, by_all.told), asked, shares)


@dataclass(frozen=True)
class Judged:
    """What was learned of portraits of one kind, for the file, and how likely each message is of each category by those
    folds that did not hold it."""

    told: Told
    shares: list[dict[Category, float]]


def _judged(asked: Sequence[Sample], folds: np.ndarray, matrix: np.ndarray) -> Judged:
    wanted = np.array([sample.category.value for sample in asked])
    judged = np.zeros((len(asked), len(set(wanted))))
    categories = sorted(set(wanted))
    for fold in range(FOLDS):
        model = _Messages(matrix[folds != fold], wanted[folds != fold])
        judged[np.ix_(folds == fold, [categories.index(one) for one in model.categories])] = model.values(
            matrix[folds == fold]
        )
    heat = _heat(judged, [[categories.index(c.value) for c in s.fair if c.value in categories] for s in asked])
    shares = np.exp(judged / heat - (judged / heat).max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    return Judged(
        _Messages(matrix, wanted).told(heat),
        [dict(zip(map(Category, categories), map(float, row), strict=True)) for row in shares],
    )


def _counted(wanted: np.ndarray) -> np.ndarray:
    """How much each message counts: ordinary mail half as much as all of the rest, however little the corpus has of it."""
    ordinary = wanted == Category.UNRELATED.value
    return np.where(ordinary, _ORDINARY * (~ordinary).sum() / max(ordinary.sum(), 1), 1.0)


class _Messages:
    """Says of portraits what they are of."""

    def __init__(self, matrix: np.ndarray, wanted: np.ndarray) -> None:
        self._scaler = StandardScaler().fit(matrix)
        model = LogisticRegression(C=0.03, max_iter=5000, tol=1e-6)
        self._model = model.fit(self._scaler.transform(matrix), wanted, _counted(wanted))
        self.categories = list(self._model.classes_)

    def values(self, matrix: np.ndarray) -> np.ndarray:
        """Return a value for each category, in log-odds."""
        return np.asarray(self._model.decision_function(self._scaler.transform(matrix)))

    def told(self, heat: float) -> Told:
        """Return constant and coefficients of each category, for portraits as they are drawn."""
        coefficients = self._model.coef_ / self._scaler.scale_ / heat
        constants = self._model.intercept_ / heat - coefficients @ self._scaler.mean_
        return {
            category: (round(float(constant), 4), [round(float(one), 4) for one in row])
            for category, constant, row in zip(self.categories, constants, coefficients, strict=True)
        }


def _heat(values: np.ndarray, fair: list[list[int]]) -> float:
    """Return what values are divided by for the likeliest outcome: what is called 0.9 is right nine times in ten."""

    def loss(heat: float) -> float:
        powers = np.exp(values / heat - (values / heat).max(1, keepdims=True))
        shares = powers / powers.sum(1, keepdims=True)
        return float(-sum(math.log(max(row[right].sum(), 1e-9)) for row, right in zip(shares, fair, strict=True)))

    return min(_TEMPERATURES, key=loss)


def main() -> int:
    """Build the file anew, and tell how the folds did."""
    trained = train([sample for sample in samples() if not sample.held_out], passages())
    path = Path(agent.classification.learning.__file__).with_name(FILE)
    path.write_bytes(trained.data)
    right = sum(
        max(row, key=row.__getitem__) in one.fair for one, row in zip(trained.samples, trained.judged, strict=True)
    )
    sys.stdout.write(
        f"{path.name}: {len(trained.data) // 1024} kB; by five folds {right} of {len(trained.samples)} right\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
