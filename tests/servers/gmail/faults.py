"""What may go wrong with a request, for ``GmailServer.once``, ``always`` and ``weather``.

A fault is given the request as an exchange, and does as it likes: it answers, has the request take effect, or ends the
connection, in any order.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from tests.servers.gmail.answers import Answer, Refusal, in_json


class Exchange(Protocol):
    """One request, to be answered."""

    def usual(self) -> Answer:
        """Do what the request says, and return the answer that ought to be sent."""

    def send(self, answer: Answer, *, promised: int | None = None) -> None:
        """Given an answer, send it. ``promised``: the length that is announced, where it is another."""

    def cut(self) -> None:
        """End the connection."""

    def later(self, action: Callable[[], object]) -> None:
        """Do this in a thread of its own; ``GmailServer.settle`` waits for it."""

    def wait_for_the_end(self) -> None:
        """Say nothing, until the client goes or the server is closed."""


Fault = Callable[[Exchange], None]


def as_usual(exchange: Exchange) -> None:
    """Do what was asked, and answer it."""
    exchange.send(exchange.usual())


def says(status: int, reason: str = "backendError", retry_after: str = "") -> Fault:
    """Given an error, return the fault that answers so and does nothing."""
    return lambda exchange: exchange.send(Refusal(status, reason, retry_after=retry_after).answer())


def answers(value: object, status: int = 200) -> Fault:
    """Given what is to be said, return the fault that says it, in JSON, and does nothing."""
    return lambda exchange: exchange.send(in_json(value, status))


def slow_down(status: int = 429, reason: str = "rateLimitExceeded", retry_after: str = "") -> Fault:
    """Return the fault that asks for patience: 429, or 403 with "userRateLimitExceeded", as Google has both."""
    return says(status, reason, retry_after)


def token_expired(exchange: Exchange) -> None:
    """Answer as if the token had just run out."""
    exchange.send(Refusal(401, "authError", "Invalid Credentials").answer())


def cut(exchange: Exchange) -> None:
    """Do nothing, and end the connection before a status line."""
    exchange.cut()


def done_but_lost(exchange: Exchange) -> None:
    """Do what was asked, and end the connection before a status line."""
    exchange.usual()
    exchange.cut()


def done_later(seconds: float) -> Fault:
    """Return the fault that ends the connection at once, and does what was asked only after so many seconds."""
    return done_after(lambda: time.sleep(seconds))


def done_after(waits: Callable[[], object]) -> Fault:
    """Given what waits, return the fault that ends the connection at once, and does what was asked after it."""

    def fault(exchange: Exchange) -> None:
        def afterwards() -> None:
            waits()
            exchange.usual()

        exchange.later(afterwards)
        exchange.cut()

    return fault


def done_but_says(status: int, reason: str = "backendError") -> Fault:
    """Return the fault that does what was asked, and answers with an error all the same."""

    def fault(exchange: Exchange) -> None:
        exchange.usual()
        says(status, reason)(exchange)

    return fault


def silence(exchange: Exchange) -> None:
    """Do nothing, say nothing."""
    exchange.wait_for_the_end()


def done_but_silent(exchange: Exchange) -> None:
    """Do what was asked, and say nothing."""
    exchange.usual()
    exchange.wait_for_the_end()


def late(seconds: float) -> Fault:
    """Return the fault that lets the client wait for so long; then all is as usual."""

    def fault(exchange: Exchange) -> None:
        time.sleep(seconds)
        as_usual(exchange)

    return fault


def cut_short(exchange: Exchange) -> None:
    """Do what was asked, and end the connection in the middle of the answer."""
    answer = exchange.usual()
    half = Answer(answer.status, answer.body[: len(answer.body) // 2], answer.headers)
    exchange.send(half, promised=len(answer.body))
    exchange.cut()


def garbled(exchange: Exchange) -> None:
    """Do what was asked, and answer what is no JSON, under a length that is right."""
    answer = exchange.usual()
    exchange.send(Answer(answer.status, answer.body[: len(answer.body) // 2] + b"\xff<html>", answer.headers))


def empty(exchange: Exchange) -> None:
    """Do what was asked, and answer with nothing at all but the status."""
    exchange.send(Answer(exchange.usual().status, b""))


def meanwhile(action: Callable[[], object]) -> Fault:
    """Given what the user does just before the request takes effect, return the fault that lets them; then as usual."""

    def fault(exchange: Exchange) -> None:
        action()
        as_usual(exchange)

    return fault


ANY: Sequence[Fault] = (
    slow_down(),
    slow_down(retry_after="1"),
    slow_down(403, "userRateLimitExceeded"),
    slow_down(403, "rateLimitExceeded"),
    says(500),
    says(502),
    says(503),
    done_but_says(503),
    token_expired,
    cut,
    done_but_lost,
    cut_short,
    garbled,
    empty,
)


class Weather:
    """Draws what goes wrong from a seed: the same for the same seed and number of the request.

    After ``most`` faults all is calm, so that every story comes to its end.
    """

    def __init__(
        self,
        seed: int,
        *,
        rate: float = 0.3,
        most: int = 10,
        faults: Sequence[Fault] = ANY,
        methods: Collection[str] = (),
    ) -> None:
        self._draw = random.Random(seed)
        self._rate = rate
        self._left = most
        self._faults = faults
        self._methods = methods

    def __call__(self, name: str) -> Fault | None:
        """Given the method of the next request, return what goes wrong with it."""
        strikes, fault = self._draw.random() < self._rate, self._draw.choice(self._faults)
        if not strikes or not self._left or (self._methods and name not in self._methods):
            return None
        self._left -= 1
        return fault
