"""Score the classifier on the corpus: ``python -m tests.corpus.score [--folds] [--eval DIR]``.

Prints precision, recall and F1 by category, the critical errors and the share left for review, for the messages that
were never trained on. ``--folds`` adds the same for the others, each judged by what was learned without its fold (some
minutes). With ``--eval DIR`` it also compares the calendar files in DIR/files/ics with ``instants.tsv``, and runs DIR/score.py
over ``followup``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from agent.classification import classify
from agent.classification.judgement.thresholds import ACTING, THRESHOLDS
from agent.model.mail import Category, Classification
from tests.corpus import facts, instants
from tests.corpus.messages import CORPUS, Sample, samples


@dataclass(frozen=True, slots=True)
class Example:
    """One message of the corpus, and what was made of it."""

    sample: Sample
    answer: Classification

    @property
    def path(self) -> Path:
        """Where the message lies."""
        return self.sample.path

    @property
    def category(self) -> Category:
        """What the message is."""
        return self.sample.category

    @property
    def right(self) -> bool:
        """Whether the answer is the category, or one that is as good."""
        return self.answer.category in self.sample.fair

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


def examples(corpus: Path = CORPUS, *, held_out: bool | None = None) -> Iterator[Example]:
    """Given the corpus's folder, classify the messages in it, or only those that were (not) trained on."""
    for sample in samples(corpus):
        if held_out in {None, sample.held_out}:
            yield Example(sample, classify(sample.message, sample.known))


def by_folds() -> Iterator[Example]:
    """Yield the messages that are trained on and have to be read, each judged by what was learned without its fold."""
    from tests.corpus.train import passages, train  # it needs scikit-learn, which takes a while to begin

    trained = train([sample for sample in samples() if not sample.held_out], passages())
    for sample, shares in zip(trained.samples, trained.judged, strict=True):
        best = max(shares, key=shares.__getitem__)
        yield Example(sample, Classification(best, shares[best], (), shares[best] < THRESHOLDS[best]))


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
    hard = [example for example in found if example.sample.hard]
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


def _say(title: str, found: Iterable[Example]) -> None:
    sys.stdout.write(f"\n== {title}\n{report(list(found))}\n")
    sys.stdout.flush()


def _tell(title: str, *, held_out: bool) -> None:
    sys.stdout.write(f"\n== {title}\n{facts.report(facts.tallies(facts.told(held_out=held_out)))}\n")
    sys.stdout.flush()


def main(arguments: list[str] | None = None) -> int:
    """Print the corpus's report, and that of another folder of mails where one is given. Return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.score", description="Score the classifier.")
    parser.add_argument("--eval", type=Path, help="a folder with score.py and its mails")
    parser.add_argument("--folds", action="store_true", help="the messages that are trained on, too, by five folds")
    options = parser.parse_args(arguments)
    _say("The messages that were never trained on", examples(held_out=True))
    _tell("What they tell", held_out=True)
    if options.folds:
        _say("The others, by five folds", by_folds())
        _tell("What they tell; company, role and promised day were learned from them", held_out=False)
    if options.eval is None:
        return 0
    calendars = options.eval / "files" / "ics"
    if calendars.is_dir():
        sys.stdout.write(f"\n== Other people's calendar files\n{instants.report(calendars)}\n\n")
        sys.stdout.flush()
    command = str(Path(sys.executable).with_name("followup"))
    return subprocess.run(
        [sys.executable, str(options.eval / "score.py"), "--command", command], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
