"""From bytes to the standard library's tree of parts, in a fifth of the time that its own parser takes.

That goes line by line, and makes an expression for each boundary. Where every field and every boundary is as it should
be, which is in nearly all mail, what it would make of them is found by cutting the text; it knows what to do about all
others, and is asked there.
"""

from __future__ import annotations

import re
from email import policy
from email.message import Message as Tree
from email.parser import BytesHeaderParser, BytesParser

from agent.expressions import expression

MAX_DEPTH = 20
_OF_PARTS = frozenset({"multipart", "message"})
# A field with its folds, as a whole (RFC 5322, 2.2): its name, what stands before its value, the value, its end.
_FIELD = expression(r"^([!-9;-~]+)(:[ \t]*)([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(\r?\n|\Z)", re.MULTILINE)
_HEADER_ENDS = re.compile(r"\n\r?\n")
_BLANK_LINE = re.compile(r"\r?\n")
_BLANKS = " \t\r"


def tree_of(raw: bytes, *, header_only: bool) -> Tree:
    """Given a message's bytes, return its tree. It may raise whatever the library raises.

    With ``header_only`` all that follows the header is one text; else parts are looked for where its type has some.
    """
    leaf = _leaf(raw.decode("ascii", "surrogateescape"))  # as the parser decodes
    tree = leaf[0] if leaf else BytesHeaderParser(policy=policy.compat32).parsebytes(raw)
    if header_only or tree.get_content_maintype() not in _OF_PARTS:
        return tree
    if leaf and _is_taken_apart(*leaf, MAX_DEPTH):
        return tree
    return BytesParser(policy=policy.compat32).parsebytes(raw)


def _leaf(text: str) -> tuple[Tree, str] | None:
    """A message with all that follows the header as one text, and that text as it stands, for the tree gives it only
    decoded; None where any line of the header is of no field."""
    if blank := _BLANK_LINE.match(text):
        header, rest = "", text[blank.end() :]
    else:
        end = _HEADER_ENDS.search(text)
        header, rest = (text[: end.start() + 1], text[end.end() :]) if end else (text, "")
    fields = _well_formed(header)
    if fields is None:
        return None
    tree = Tree(policy=policy.compat32)
    for name, value in fields:
        tree.set_raw(name, value)
    tree.set_payload(rest)
    return tree, rest


def _well_formed(header: str) -> list[tuple[str, str]] | None:
    """Given a header, return its fields, each value with its folds; None where any line is of no field."""
    fields = _FIELD.findall(header)
    told = sum(len(name) + len(between) + len(value) + len(end) for name, between, value, end in fields)
    return [(name, value) for name, _, value, _ in fields] if told == len(header) else None


def _is_taken_apart(tree: Tree, text: str, depth: int) -> bool:
    """Put the parts of a message in the place of its text; False where it is not as it should be, and is of no use."""
    if tree.get_content_maintype() != "multipart" or tree.get_content_type() == "multipart/digest" or not depth:
        return False
    parts: list[Tree | str] = []
    for one in _between_boundaries(text, tree.get_boundary("")):
        leaf = _leaf(one)
        if leaf is None or (leaf[0].get_content_maintype() in _OF_PARTS and not _is_taken_apart(*leaf, depth - 1)):
            return False
        parts.append(leaf[0])
    tree.set_payload(parts)
    return bool(parts)


def _between_boundaries(text: str, boundary: str) -> list[str]:
    """The texts of the parts, without the end of the line before each boundary, which belongs to that (RFC 2046,
    5.1.1); none where a boundary is missing, or a line only begins as one."""
    if not boundary.isprintable() or not boundary or text.count("\r") != text.count("\r\n"):
        return []
    _, *pieces = f"\n{text}".split(f"\n--{boundary}")
    texts: list[str] = []
    for piece in pieces:
        line, end, rest = piece.partition("\n")
        mark = line.rstrip(_BLANKS)
        if mark == "--":
            return texts
        if mark or not end:
            return []
        texts.append(rest.removesuffix("\r"))
    return []
