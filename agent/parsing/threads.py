"""Which mail a mail is, and which it answers: Message-ID, In-Reply-To and References, read tolerantly.

Strict parsers raise on the ids of Exchange (``<[hex@microsoft.com]>``) and destroy those that an encoder folded or
encoded on the way, so an id is here whatever stands between angle brackets.
"""

from __future__ import annotations

from agent.expressions import expression
from agent.parsing.mime import Headers, decode_words

MAX_IDS = 200
MAX_ID_LENGTH = 998  # a line of a mail is no longer (RFC 5322, 2.1.1)
MAX_FIELD = 64 * 1024  # characters of one header field that are looked through

_IN_BRACKETS = expression(r"<([^<>]{1,2000})>")
_SPACE = expression(r"\s+")


def message_id(headers: Headers) -> str:
    """Given the headers, return the Message-ID with its angle brackets; "" where there is none."""
    found = _ids(headers.raw("message-id"))
    return found[0] if found else ""


def in_reply_to(headers: Headers) -> str:
    """Given the headers, return the first id of In-Reply-To; "" where it holds none, but prose as of old."""
    found = _ids(headers.raw("in-reply-to"))
    return found[0] if found else ""


def references(headers: Headers) -> tuple[str, ...]:
    """Given the headers, return the ids of References, the oldest first, each once; the last ``MAX_IDS`` of them."""
    return _ids(" ".join(headers.every("references")))[-MAX_IDS:]


def _ids(value: str) -> tuple[str, ...]:
    value = value[:MAX_FIELD]
    if "=?" in value:
        value = decode_words(value)
    bare = _without_comments(value)
    found = [_tidy(inner) for inner in _IN_BRACKETS.findall(bare)]
    if not found:
        found = [_tidy(word) for word in bare.replace(",", " ").split() if "@" in word.strip("<>")]
    return tuple(dict.fromkeys(f"<{inner}>" for inner in found if 0 < len(inner) <= MAX_ID_LENGTH))


def _tidy(inner: str) -> str:
    """Given what stands in the brackets, return it without the white space that folding put there."""
    return inner.strip("<>") if '"' in inner else _SPACE.sub("", inner).strip("<>")


def _without_comments(value: str) -> str:
    """Given a field, return it without its comments (RFC 5322, 3.2.2); brackets inside an id are none."""
    if "(" not in value:
        return value
    kept: list[str] = []
    depth = 0
    inside = False
    for letter in value:
        if depth == 0 and letter in "<>":
            inside = letter == "<"
        if not inside and letter == "(":
            depth += 1
        elif depth and letter == ")":
            depth -= 1
        elif not depth:
            kept.append(letter)
    return "".join(kept)
