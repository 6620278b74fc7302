"""Build ``agent/extraction/words/names.bin`` from the corpus: ``python -m tests.corpus.train_names`` (part of ``make model``).

For each message whose twin tells the company (the role), every candidate is drawn up as at run time, and weights are
sought under which the right one outweighs the others: a softmax over the candidates of each message. "None of them" is a
candidate too, right where none of the others is. The held-out messages are never read here.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

import agent.extraction.words
from agent.extraction.when.calendars import Calendar
from agent.extraction.employer.firm_looks import sender_sort
from agent.extraction.words.firm_names import company_key
from agent.extraction.employer.firms import firms
from agent.extraction.when.readers import reader_of
from agent.extraction.post.posts import posts, role_key
from agent.extraction.promise.promises import promises
from agent.extraction.words.ranking import FILE, NONE, ROWS, Candidates, Table, packed, row
from agent.model.mail import Category
from agent.parsing.sentences import split
from tests.corpus.facts import ARRIVED, USER, alike
from tests.corpus.messages import Sample, samples, twin_of

_TOLD = frozenset({"company", "role", "people", "interview", "promised_by"})
PASSAGES = Path(__file__).with_name("promises.tsv")
_WRITTEN = date(2026, 3, 9)
_SAME = 92.0
_SMOOTH = {Table.COMPANY: 0.3, Table.ROLE: 1.4, Table.PROMISE: 4.0}
"""How much a weight costs, chosen by five folds."""

_SILENT = frozenset({Category.OWN, Category.BOUNCE, Category.UNRELATED})
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates of one message as rows of the table, and which of them are right."""

    rows: tuple[tuple[int, ...], ...]
    right: tuple[bool, ...]


def choices(table: Table, known: Iterable[Sample]) -> list[Choice]:
    """Given a table and messages, return the choice that each of them is."""
    return [choice for sample in known if (choice := choice_of(table, sample)) is not None]


def choice_of(table: Table, sample: Sample) -> Choice | None:
    """Given a table and a message, return the choice that it is; None where nothing can be learned from it."""
    twin = twin_of(sample)
    if sample.category in _SILENT:
        return None
    if table is Table.PROMISE:
        if sample.category is Category.AUTO_REPLY or not _TOLD & twin.keys():
            return None  # of automatic replies no promise is read; and a twin that tells nothing was not asked
        reader = reader_of(sample.message, USER, sample.message.date or ARRIVED)
        found = promises(sample.message.body.sentences, reader.calendar(), sample.category)
        return _of_days(found, twin.get("promised_by", ""))
    if table is Table.COMPANY:
        found = firms(sample.message)
        # Authors leave a firm out that only the domain tells; of others they leave out none.
        told = twin.get("company") or sender_sort(sample.message.sender) != "firm"
        return _choice(found, twin.get("company", "")) if told and found else None
    return _choice(posts(sample.message, twin.get("company", "")), twin.get("role", ""))


def passages() -> Iterator[tuple[str, Candidates]]:
    """Yield what ``promises.tsv`` has: the day promised, "" for none, and the days that a few sentences name.

    All were written on one day, a Monday.
    """
    with PASSAGES.open(encoding="utf-8", newline="") as table:
        for day, category, text in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            sentences = split(text)
            yield day, promises(sentences, Calendar(_WRITTEN, month_first=False), Category(category))


def _of_days(found: Candidates, wanted: str) -> Choice | None:
    return _drawn(found, [day == wanted for day in found], []) if found else None


def _choice(found: Candidates, wanted: str) -> Choice:
    names = [one.spelled for one in found.values()]
    right = [_same(name, wanted) for name in names]
    near = [alike(name, wanted) for name in names]
    return _drawn(found, right if any(right) else near, near)


def _drawn(found: Candidates, right: Sequence[bool], near: Sequence[bool]) -> Choice:
    """Draw up a choice; what is nearly right is neither right nor wrong, and left out."""
    kept = [at for at in range(len(found)) if right[at] or not (near and near[at])]
    signs = [one.signs for one in found.values()]
    rows = (*(tuple(sorted({row(sign) for sign in signs[at]})) for at in kept), (row(NONE),))
    return Choice(rows, (*(right[at] for at in kept), not any(right)))


def _same(one: str, other: str) -> bool:
    left, right = company_key(one), company_key(other)
    if not left or not right:
        return False
    return left.replace(" ", "") == right.replace(" ", "") or fuzz.ratio(role_key(one), role_key(other)) >= _SAME


def learn(known: Sequence[Choice], smooth: float) -> Floats:
    """Given choices, return the weight of each row of the table."""
    indices = [index for choice in known for rows in choice.rows for index in rows]
    ends = np.cumsum([0, *(len(rows) for choice in known for rows in choice.rows)])
    used, columns = np.unique(np.array(indices, dtype=np.int64), return_inverse=True)
    matrix = csr_matrix(
        (np.ones(len(indices)), columns.astype(np.int32), ends.astype(np.int32)), (len(ends) - 1, len(used))
    )
    fitted = minimize(_loss(matrix, known, smooth), np.zeros(len(used)), jac=True, method="L-BFGS-B")
    weights = np.zeros(ROWS)
    weights[used] = fitted.x
    return weights


def _loss(matrix: csr_matrix, known: Sequence[Choice], smooth: float) -> Callable[[Floats], tuple[float, Floats]]:
    counts = np.array([len(choice.rows) for choice in known])
    starts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    group = np.repeat(np.arange(len(known)), counts)
    right = np.array([one for choice in known for one in choice.right])
    columns = matrix.transpose()

    def loss(weights: Floats) -> tuple[float, Floats]:
        sums = matrix.dot(weights)
        odds = np.exp(sums - np.maximum.reduceat(sums, starts)[group])
        of_all, of_right = np.add.reduceat(odds, starts), np.add.reduceat(odds * right, starts)
        of_right = np.maximum(of_right, 1e-300)
        cost = float(np.sum(np.log(of_all) - np.log(of_right)) + smooth / 2 * weights @ weights)
        slope = columns.dot(odds / of_all[group] - odds * right / of_right[group]) + smooth * weights
        return cost, slope

    return loss


def tables(known: Sequence[Sample]) -> bytes:
    """Given messages to learn from, return what stands in the file."""
    more = {Table.PROMISE: [choice for day, found in passages() if (choice := _of_days(found, day)) is not None]}
    return packed(learn([*choices(table, known), *more.get(table, ())], _SMOOTH[table]) for table in Table)


def main() -> int:
    """Build the file. Return the exit status."""
    known = [sample for sample in samples() if not sample.held_out]
    data = tables(known)
    Path(agent.extraction.words.__file__).with_name(FILE).write_bytes(data)
    sys.stdout.write(f"{FILE}: {len(data)} bytes from {len(known)} messages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
