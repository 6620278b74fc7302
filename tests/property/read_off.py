"""Build ``agent/needed_words.bin``: ``python -m tests.property.read_off`` (``make words``).

It tells of each expression of the program the words that it cannot do without, so that no command has to read them off.
"""

from __future__ import annotations

from pathlib import Path

import agent
from agent.needed_words import FILE, key_of, packed, read_off
from tests.property.test_expressions import DEFERRED, expressions


def built() -> bytes:
    """Return the file as it should be."""
    expressions()
    return packed({key_of(one.pattern, one.given): read_off(one.pattern, one.given) for one in DEFERRED})


if __name__ == "__main__":
    (Path(agent.__file__).parent / FILE).write_bytes(built())
