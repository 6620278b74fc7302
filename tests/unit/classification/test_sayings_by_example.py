"""What the docstring of each saying gives as an example is a mail in which the saying is heard."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable

import pytest

from agent.classification.sentences import sayings

ROWS: list[tuple[str, Callable[..., object]]] = [
    *((signal, said) for signal, _, _, said in sayings._SAID),
    *((signal, said) for signal, _, _, said in sayings._SAID_BY_SEVERAL),
]


def examples(said: Callable[..., object]) -> list[str]:
    return re.findall(r'"([^"]+)"', " ".join(str(inspect.getdoc(said)).split()))


@pytest.mark.parametrize(("signal", "said"), [pytest.param(*row, id=row[1].__name__) for row in ROWS])
def test_each_saying_is_heard_in_its_own_example(signal: str, said: Callable[..., object]) -> None:
    told = examples(said)
    assert told, f"the docstring of {said.__name__} has no example"
    for example in told:
        heard = sayings.sayings(re.split(r"(?<=[.?!])\s", example))
        assert signal in {one.signal for one in heard}, example
