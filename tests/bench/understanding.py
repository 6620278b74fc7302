"""Parsing, splitting and classifying the corpus, beside what Python's email package needs to read the same messages.

    python -m tests.bench.understanding email|agent

goes through every message of the corpus, and prints how many those are.
"""

from __future__ import annotations

import email
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.message import EmailMessage
from email.policy import default

from tests.bench.tables import PYTHON, at_most, best, heading, row
from tests.corpus.messages import CORPUS

GOAL = 4.0
_RUNS = 3
_ROUNDS = 3  # so that what a process loads first weighs less


def measure() -> None:
    """Measure, and write the rows."""
    heading("Understanding the messages of the corpus")
    plain = best([PYTHON, "-m", "tests.bench.understanding", "email"], _RUNS)
    row("email with policy.default: headers and text", plain)
    ours = best([PYTHON, "-m", "tests.bench.understanding", "agent"], _RUNS)
    ratio = ours.processor / plain.processor
    row("parsing, splitting and classifying", ours, ratio, at_most(GOAL, ratio, "x"))


def _plainly(raw: bytes) -> None:
    message = email.message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    with suppress(AttributeError, IndexError, LookupError, ValueError):  # it does not bear everything
        [str(value) for value in message.values()]
        body = message.get_body(("plain", "html"))
        if body is not None:
            body.get_content()


def _ours() -> Callable[[bytes], None]:
    # Only here: the other process need not load it.
    from agent.classification import Known, classify
    from agent.parsing import parse

    known = Known()

    def understand(raw: bytes) -> None:
        classify(parse(raw), known)

    return understand


_READERS: Mapping[str, Callable[[], Callable[[bytes], None]]] = {"email": lambda: _plainly, "agent": _ours}

if __name__ == "__main__":
    raws = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.eml"))]
    read = _READERS[sys.argv[1]]()
    for _ in range(_ROUNDS):
        for each in raws:
            read(each)
    sys.stdout.write(f"{len(raws)}\n")
