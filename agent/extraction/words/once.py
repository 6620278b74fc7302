"""Reading a message once: what several parts of extraction ask of it is found the first time, and kept with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from agent.model.mail import Message

_Rest = ParamSpec("_Rest")
_Found = TypeVar("_Found")


def once(find: Callable[Concatenate[Message, _Rest], _Found]) -> Callable[Concatenate[Message, _Rest], _Found]:
    """Given a pure function of a message, return one that finds the same, and looks at each message once."""

    @wraps(find)
    def found(message: Message, /, *rest: _Rest.args, **named: _Rest.kwargs) -> _Found:
        asked = (find, *rest, *named.items())
        if asked not in message.read:
            message.read[asked] = find(message, *rest, **named)
        return cast(_Found, message.read[asked])

    return found
