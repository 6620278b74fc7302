"""Which places of a text have been read already. Asking for one takes the same time, however much was found."""

from __future__ import annotations

from collections.abc import Iterable


class Taken:
    """The places of a text of a given length that are taken, at first those of the given (start, stop) in it."""

    def __init__(self, letters: int, places: Iterable[tuple[int, int]] = ()) -> None:
        self._letters = bytearray(letters)
        for start, stop in places:
            self.take(start, stop)

    def take(self, start: int, stop: int) -> None:
        """Given where something begins and ends, mark that place as read."""
        self._letters[start:stop] = b"\x01" * (stop - start)

    def touches(self, start: int, stop: int) -> bool:
        """Given a place, return whether any letter of it was read already."""
        return self._letters.find(1, start, stop) >= 0
