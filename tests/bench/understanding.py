"""Parsing, splitting and classifying the corpus, beside what Python's email package needs to read the same messages.

And extraction and matching, beside classification.

    python -m tests.bench.understanding email|agent

goes through every message of the corpus, and prints how many those are;

    python -m tests.bench.understanding steps

prints what the steps after parsing take of the processor.
"""

from __future__ import annotations

import email
import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default
from typing import TYPE_CHECKING

from tests.bench.tables import PYTHON, at_most, best, fact, heading, row, run
from tests.corpus.messages import CORPUS

if TYPE_CHECKING:  # the process that measures Python's email package need not load it
    from agent.model.application import MessageFact

GOAL = 4.0
STEPS_GOAL = 1.0
FLAT_GOAL = 1.5
FEW, MANY = 10, 1_000  # applications
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
    _say_steps(json.loads(run([PYTHON, "-m", "tests.bench.understanding", "steps"]).output))


def _say_steps(seconds: Mapping[str, float]) -> None:
    for step, taken in seconds.items():
        fact(f"  {step}", f"{taken:.2f} s")
    ratio = (seconds["extracting"] + seconds[f"matching with {MANY}"]) / seconds["classifying"]
    fact("  extracting and matching beside classifying", f"{ratio:.2f} x", at_most(STEPS_GOAL, ratio, "x"))
    ratio = seconds[f"matching with {MANY}"] / seconds[f"matching with {FEW}"]
    fact(f"  matching with {MANY:,} applications beside {FEW}", f"{ratio:.2f} x", at_most(FLAT_GOAL, ratio, "x"))


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


def _steps() -> dict[str, float]:
    """Return what each step takes, in seconds of the processor, over the corpus; what is unrelated goes no further."""
    from agent.classification import classify
    from agent.extraction import extract
    from agent.model.mail import Category
    from tests.corpus.facts import ARRIVED, USER
    from tests.corpus.messages import samples

    taken: dict[str, float] = {}
    found = [(sample.message, sample.known) for sample in samples()]
    with _timed(taken, "classifying"):
        said = [(message, classify(message, known)) for message, known in found]
    said = [(message, one) for message, one in said if one.needs_review or one.category is not Category.UNRELATED]
    with _timed(taken, "extracting"):
        for message, one in said:
            extract(message, one, USER, message.date or ARRIVED)
    return taken | _matching()


def _matching() -> dict[str, float]:
    """The same for matching the messages of a few applications, where these are all, and where they are among many."""
    from agent.matching import Index

    facts, taken, ours = _facts(), dict[str, float](), list["MessageFact"]()
    for count in (FEW, MANY):
        index, known = Index(()), set[str]()
        for each in facts:
            match = index.match(each)
            if match.application and (match.application in known or len(known) < count):
                known.add(match.application)
                index.add(each, match)
                if count == FEW:
                    ours.append(each)
        assert len(known) == count
        with _timed(taken, f"matching with {count}"):
            for each in ours * (len(facts) // len(ours)):
                index.match(each)
    return taken


def _facts() -> list[MessageFact]:
    from agent.context import Context
    from agent.model.mail import Ref, Stored
    from agent.understanding import understand
    from tests.corpus.facts import ARRIVED, USER

    context = Context(USER, ARRIVED, ARRIVED - timedelta(days=365), trial=False, sent_folder=False)
    readings = (
        understand(Ref("bench", "INBOX", path.stem), Stored(path.read_bytes(), None), context)
        for path in sorted(CORPUS.glob("*/*.eml"))
    )
    found = (reading.fact for reading in readings if reading and reading.fact)
    return [replace(each, id=number) for number, each in enumerate(found, start=1)]


@contextmanager
def _timed(taken: dict[str, float], step: str) -> Iterator[None]:
    begin = time.process_time()
    yield
    taken[step] = time.process_time() - begin


_READERS: Mapping[str, Callable[[], Callable[[bytes], None]]] = {"email": lambda: _plainly, "agent": _ours}


def main() -> None:
    """Do what one of these processes is for."""
    if sys.argv[1] == "steps":
        sys.stdout.write(json.dumps(_steps()))
        return
    raws = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.eml"))]
    read = _READERS[sys.argv[1]]()
    gc.freeze()  # as the agent's own processes do, once they have loaded what they need
    for _ in range(_ROUNDS):
        for each in raws:
            read(each)
    sys.stdout.write(f"{len(raws)}\n")


if __name__ == "__main__":
    main()
