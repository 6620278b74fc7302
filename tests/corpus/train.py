"""Build ``agent/classification/learned.bin`` from the corpus: ``python -m tests.corpus.train`` (``make model``).

First what a passage says is learned, from the labelled passages and from the passage of each message that says most
clearly what the message is. Then what a message is, from the portraits of messages, each drawn by what was learned without
that message: five folds, so that nothing is drawn by what it taught. The held-out messages are never read here.
"""

from __future__ import annotations

import itertools
import math
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC

import agent.classification
from agent.classification.classifier import drawn, is_settled
from agent.classification.grams import grams
from agent.classification.learned import FILE, Learned, packed, unpacked
from agent.classification.portrait import together
from agent.classification.words import tagged
from agent.model.mail import Category
from tests.corpus.messages import CORPUS, Sample, samples

FOLDS = 5
_LEAST = 3
"""Passages that a part must stand in to be kept. All parts are learned from: what is rare takes up what is peculiar."""
_STEPS = 127
_LEAST_STEPS = 2
"""A weight of one step says next to nothing, and there are very many."""

_ORDINARY = 0.5
"""What ordinary mail weighs beside all of the rest: any mailbox has more of it than the corpus."""

_NO_MESSAGES: dict[str, tuple[float, Sequence[float]]] = {}
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


def passages(folder: Path = CORPUS / "passages") -> list[Passage]:
    """Given the folder of passages, return them all; the first two letters of a file's name tell their language."""
    return [
        Passage(label, text, path.name[:2])
        for path in sorted(folder.glob("*.tsv"))
        for label, _, text in (line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines())
    ]


def learn_passages(known: Sequence[Passage]) -> tuple[Learned, bytes]:
    """Given labelled passages, return what says what a passage speaks for, and the same as the bytes of a file."""
    counts = Counter(itertools.chain.from_iterable(passage.grams for passage in known))
    columns = {gram: at for at, gram in enumerate(sorted(counts))}
    rows = [[columns[gram] for gram in sorted(passage.grams)] for passage in known]
    ends = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix((np.ones(ends[-1]), list(itertools.chain.from_iterable(rows)), ends), (len(rows), len(columns)))
    fitted = LinearSVC(C=0.03, random_state=0).fit(matrix, [passage.label for passage in known])
    scale = float(np.abs(fitted.coef_).max() / _STEPS)
    steps = np.rint(fitted.coef_ / scale).astype(int)
    steps[np.abs(steps) < _LEAST_STEPS] = 0
    kept = {gram: at for gram, at in columns.items() if counts[gram] >= _LEAST}
    weights = {gram: steps[:, at].tolist() for gram, at in kept.items() if steps[:, at].any()}
    offsets = [round(float(offset), 5) for offset in fitted.intercept_]
    data = packed(fitted.classes_, offsets, scale, weights, _NO_MESSAGES)
    return unpacked(data), data


def telling(learned: Learned, taught: Iterable[Sample]) -> list[Passage]:
    """Given messages, return of each the sentence, or the two, that speak most clearly for what the message is."""
    found = []
    for sample in taught:
        if sample.category.value not in learned.labels:
            continue
        portrait, sentences = drawn(sample.message, sample.known, learned)
        at = learned.labels.index(sample.category.value)
        pairs = [together(one, two, learned.offsets) for one, two in itertools.pairwise(portrait.rows)]
        texts = [*sentences, *map(" ".join, itertools.pairwise(sentences))]
        clear = [row[at] - _loudest_other(row, at) for row in (*portrait.rows, *pairs)]
        if clear:
            best = max(range(len(clear)), key=clear.__getitem__)
            found.append(Passage(sample.category.value, texts[best], sample.language))
    return found


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
    numbers: list[list[float]] = [[] for _ in asked]
    for fold in range(FOLDS):
        learned, _ = learn_passages([*known, *telling(base, (one for one in asked if fold_of(one) != fold))])
        for at, sample in enumerate(asked):
            if fold_of(sample) == fold:
                numbers[at] = drawn(sample.message, sample.known, learned)[0].numbers
    matrix = np.array(numbers)
    wanted = np.array([sample.category.value for sample in asked])
    folds = np.array([fold_of(sample) for sample in asked])
    judged = np.zeros((len(asked), len(set(wanted))))
    categories = sorted(set(wanted))
    for fold in range(FOLDS):
        model = _Messages(matrix[folds != fold], wanted[folds != fold])
        judged[np.ix_(folds == fold, [categories.index(one) for one in model.categories])] = model.values(
            matrix[folds == fold]
        )
    heat = _heat(judged, [[categories.index(c.value) for c in s.fair if c.value in categories] for s in asked])
    learned, _ = learn_passages([*known, *telling(base, asked)])
    final = _Messages(matrix, wanted).told(heat)
    data = packed(
        learned.labels,
        learned.offsets,
        learned.scale,
        _weights(learned),
        final,
    )
    shares = np.exp(judged / heat - (judged / heat).max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    return Trained(data, asked, [dict(zip(map(Category, categories), map(float, row), strict=True)) for row in shares])


def _weights(learned: Learned) -> dict[int, list[int]]:
    width = len(learned.labels)
    steps = np.frombuffer(learned.rows, np.uint8).reshape(-1, width).astype(int) - 128
    return {gram: steps[place].tolist() for place, gram in enumerate(learned.keys)}


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

    def told(self, heat: float) -> dict[str, tuple[float, list[float]]]:
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
    path = Path(agent.classification.__file__).with_name(FILE)
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
