"""Where a name stands in a text as whole words. An expression for each name of each mail would take longer to make than
to use."""

from __future__ import annotations

from collections.abc import Iterator


def places(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Given a name that is not empty, and a text, yield the begin and the end of each place where the name stands, in
    the same letters, and neither goes on into another word: "Tarn" in "at Tarn.", not in "Tarnside"."""
    start = text.find(name)
    while start >= 0:
        stop = start + len(name)
        alone = not _of_a_word(text[start - 1 : start]) and not _of_a_word(text[stop : stop + 1])
        if alone:
            yield start, stop
        start = text.find(name, stop if alone else start + 1)


def _of_a_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
