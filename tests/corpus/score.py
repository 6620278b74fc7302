"""Score the classifier on the corpus: ``python -m tests.corpus.score [--eval DIR]``.

Prints precision, recall and F1 by category, the critical errors and the share left for review. With ``--eval DIR`` it
also runs DIR/score.py over ``followup``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent.classification import Known, classify
from agent.classification.thresholds import ACTING
from agent.model.mail import Category, Classification
from agent.parsing import parse

CORPUS = Path(__file__).parent
OWN = frozenset({"robin.hale@mail.example"})


@dataclass(frozen=True, slots=True)
class Example:
    """One message of the corpus, with its twin, and what was made of it."""

    path: Path
    category: Category
    acceptable: frozenset[Category]
    hard: bool
    answer: Classification

    @property
    def right(self) -> bool:
        """Whether the answer is the category, or one that is as good."""
        return self.answer.category in self.acceptable | {self.category}

    @property
    def critical(self) -> bool:
        """Whether a sure answer would have done harm."""
        said, want = self.answer.category, self.category
        if self.right or self.answer.needs_review:
            return False
        if said in {Category.REJECTION, Category.OFFER} or (want is Category.UNRELATED and said in ACTING):
            return True
        if {said, want} == {Category.REJECTION, Category.NO_DECISION}:
            return True
        return want is Category.REJECTION and said.value.startswith("interview_")


@dataclass(frozen=True, slots=True)
class Score:
    """How one category fared."""

    count: int
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def examples(corpus: Path = CORPUS) -> Iterator[Example]:
    """Given the corpus's folder, classify every message in it, in order of path."""
    for path in sorted(corpus.glob("*/*.eml")):
        twin = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        known = Known(own_addresses=OWN, thread_known=twin.get("thread_known", False))
        yield Example(
            path=path,
            category=Category(twin["category"]),
            acceptable=frozenset(map(Category, twin["acceptable"])),
            hard=twin["hard"],
            answer=classify(parse(path.read_bytes()), known),
        )


def by_category(found: list[Example]) -> dict[Category, Score]:
    """Given classified examples, return each category's score; an acceptable answer counts as the wanted one."""
    true = Counter(example.category for example in found)
    said = Counter(example.category if example.right else example.answer.category for example in found)
    right = Counter(example.category for example in found if example.right)
    return {
        category: Score(count, right[category] / said[category] if said[category] else 0.0, right[category] / count)
        for category, count in sorted(true.items())
    }


def macro_f1(found: list[Example]) -> float:
    """Given classified examples, return the mean of the categories' F1."""
    scores = by_category(found)
    return sum(score.f1 for score in scores.values()) / len(scores)


def report(found: list[Example]) -> str:
    """Given classified examples, return the report that is printed."""
    lines = [
        f"{category.value:24} n {score.count:3}  precision {score.precision:.3f}  "
        f"recall {score.recall:.3f}  F1 {score.f1:.3f}"
        for category, score in by_category(found).items()
    ]
    hard = [example for example in found if example.hard]
    review = sum(example.answer.needs_review for example in found)
    lines.append(
        f"{len(found)} messages  right {sum(example.right for example in found)}  "
        f"of {len(hard)} hard ones {sum(example.right for example in hard)}  macro-F1 {macro_f1(found):.3f}  "
        f"for review {review / len(found):.3f}  critical errors {sum(example.critical for example in found)}"
    )
    lines += [
        f"  {'CRITICAL' if example.critical else 'wrong'}  {example.path.parent.name}/{example.path.stem}: "
        f"{example.answer.category.value} {example.answer.confidence:.2f}"
        for example in found
        if not example.right
    ]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Print the corpus's report, and that of another folder of mails where one is given. Return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.score", description="Score the classifier.")
    parser.add_argument("--eval", type=Path, help="a folder with score.py and its mails")
    options = parser.parse_args(arguments)
    print(report(list(examples())), flush=True)  # noqa: T201
    if options.eval is None:
        return 0
    command = str(Path(sys.executable).with_name("followup"))
    return subprocess.run(
        [sys.executable, str(options.eval / "score.py"), "--command", command], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
