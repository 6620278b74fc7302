"""Which of a message's parts are its text: the readable alternative, what is shown in a row, what is attached."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.message import Message as Tree

from agent.expressions import expression
from agent.parsing.body import unflow
from agent.parsing.html import looks_like_html, to_text
from agent.parsing.mime import children, content_type, is_attachment, parameter, text_of

_MOST_STUB = 500  # characters: a longer plain text is one in its own right
_STUB = expression(
    r"(?:view|read|see|open|display|ansehen|anzeigen|afficher|ver|bekijk|visualizza).{0,60}(?:html|browser|online|"
    r"navigateur|navegador)|"
    r"(?:html|mail).{0,40}(?:not supported|not support|does not support|client|reader|viewer|version|fähig|compatible)|"
    r"this (?:message|e-?mail) (?:is|was) (?:in|sent (?:in|as)) html",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Readable:
    """The text of a message. ``attached``: of mails attached to it; ``undecodable``: how many texts nothing decodes."""

    pieces: list[str] = field(default_factory=list, repr=False)
    attached: list[str] = field(default_factory=list, repr=False)
    plain: bool = False  # some of it came as plain text
    html: bool = False
    undecodable: int = 0

    @property
    def text(self) -> str:
        """What a reader sees, in order."""
        return "\n\n".join(piece for piece in self.pieces if piece.strip())


def readable(tree: Tree) -> Readable:
    """Given a message, return its text, attachments left out; of alternatives, the plain one if it says anything."""
    found = Readable()
    _gather(tree, found)
    return found


def _gather(part: Tree, found: Readable) -> None:
    kind = content_type(part)
    inside = children(part)
    if kind.startswith("message/"):
        if kind == "message/rfc822" and inside:
            found.attached.append(readable(inside[0]).text)
    elif kind == "multipart/alternative":
        _choose(inside, found)
    elif kind == "multipart/related":
        _gather_all(inside[:1], found)
    elif inside:
        _gather_all(inside[:1] if kind == "multipart/report" else inside, found)
    elif kind in {"text/plain", "text/html"} and not is_attachment(part):
        _add(part, kind, found)


def _gather_all(parts: list[Tree], found: Readable) -> None:
    for part in parts:
        _gather(part, found)


def _choose(parts: list[Tree], found: Readable) -> None:
    """Given alternatives, gather the first that says anything, plain ones first; what is attached beside them too."""
    tried: list[Readable] = []
    for part in sorted(parts, key=lambda part: content_type(part) != "text/plain"):
        one = Readable()
        _gather(part, one)
        tried.append(one)
        found.attached += one.attached
        found.undecodable += one.undecodable
        if one.plain and not one.html and one.text.strip() and not _is_stub(one):
            break  # it says all: converting the HTML beside it would be for nothing
    whole = [one for one in tried if one.text.strip()]
    ranked = sorted(whole, key=lambda one: (not one.plain or one.html, _is_stub(one)))
    chosen = next((one for one in ranked if not _is_stub(one)), ranked[0] if ranked else None)
    if chosen:
        found.pieces += chosen.pieces
        found.plain, found.html = found.plain or chosen.plain, found.html or chosen.html


def _is_stub(one: Readable) -> bool:
    return one.plain and len(one.text) <= _MOST_STUB and _STUB.search(one.text) is not None


def _add(part: Tree, kind: str, found: Readable) -> None:
    text = text_of(part)
    if text is None:
        found.undecodable += 1
        return
    if kind == "text/html" or looks_like_html(text):
        found.pieces.append(to_text(text))
        found.html = True
    else:
        found.pieces.append(_plain(part, text))
        found.plain = True


def _plain(part: Tree, text: str) -> str:
    if parameter(part, "format").lower() == "flowed":
        return unflow(text, delete_space=parameter(part, "delsp").lower() == "yes")
    return text
