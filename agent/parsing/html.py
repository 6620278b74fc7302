"""HTML to text: what a reader sees, what they do not see left out, what is quoted marked with "> " as in plain text.

The tree is made plain before it is written out: layout tables become lines (side by side, two cells would run into each
other), hidden preheaders go, and quotes and signatures get marks that ``body`` knows from plain mail. lxml brings no
types of its own; ``Element`` says what is used of a tree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any, Final, Protocol, cast

from agent.expressions import expression
from agent.parsing.mime import FAULTS

MAX_HTML = 1024 * 1024  # characters; what stands after them is left
MAX_NODES = 50_000
MAX_NESTING = 120  # deeper than this it is read as bare text
SEPARATOR: Final = "-----Original Message-----"
_OPEN, _CLOSE = "\ue001", "\ue002"  # around what is quoted; taken out of the text before
_CELL = "\ue003"  # between two columns of a table, and taken out before as well
_COLUMNS = 3  # of a table whose columns are kept apart: two are a label and what it says, or a page's layout
_ENDS_CELL = expression(rf"[ ]*{_CELL}[ ]*")


class Element(Protocol):
    """What is used of an element of an lxml tree."""

    tag: Any  # a string; a function for comments and instructions
    text: str | None
    tail: str | None
    attrib: Any

    def get(self, key: str, default: str = "") -> str:
        """Return an attribute."""

    def getparent(self) -> Element | None:
        """Return the element around this one."""

    def iter(self, *tags: str) -> Iterator[Element]:
        """Return this element and all inside it, in order."""

    def itertext(self) -> Iterator[str]:
        """Return the texts inside, in order."""

    def insert(self, index: int, element: Element) -> None:
        """Put an element in."""

    def append(self, element: Element) -> None:
        """Put an element in as the last one."""

    def drop_tree(self) -> None:
        """Take this element out, and leave its tail."""

    def __iter__(self) -> Iterator[Element]:
        """Return the elements right inside."""


_lxml_html = import_module("lxml.html")
_lxml_etree = import_module("lxml.etree")
_converter_faults = (*FAULTS, _lxml_etree.LxmlError)
_walk = cast(Callable[..., Iterable[tuple[str, Element]]], _lxml_etree.iterwalk)
_parse = cast(Callable[..., Element], _lxml_html.document_fromstring)
_element = cast(Callable[[str], Element], _lxml_html.Element)

_LOOKS_LIKE_HTML = expression(r"</(?:p|div|td|table|html|body|span)>|<br ?/?>|<!doctype html", re.IGNORECASE)
_XML_DECLARATION = expression(r"^\s{0,99}<\?xml[^>]{0,500}>")
_UNSEEN = dict.fromkeys(
    (
        *(*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F),  # control
        *(0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), 0x2060, 0xFEFF),  # zero-width: fillers of preheaders
        *range(0x202A, 0x202F),  # direction
        *(*range(0xD800, 0xE000), *range(0xE000, 0xE010)),  # surrogates, and the marks used here
    )
)
_SPACES = dict.fromkeys((0xA0, *range(0x2000, 0x200A), 0x202F), " ")
_DROPPED = frozenset({"script", "style", "head", "title", "template", "svg", "object", "iframe", "select", "textarea"})
_APART = frozenset({"p", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})  # a blank line around them
_BLOCKS = _APART | {"div", "table", "li", "br", "hr", "blockquote", "dt", "dd", "address", "form", "figure", "body"}
_WHITE = expression(r"[ \t\r\n\f]+")
_LINES = frozenset({"table", "tbody", "thead", "tfoot", "tr", "center", "section", "article", "header", "footer"})
_HIDDEN = expression(r"display:none|visibility:hidden|mso-hide:all|max-height:0(?:px)?(?:;|$)|opacity:0(?:\.0)?(?:;|$)")
_OUTLOOK_RULE = expression(r"border-top:solid#(?:e1e1e1|b5c4df)")  # what Outlook draws above the mail it answers
_GMAIL_INDENT = "margin:00040px"  # Gmail's "indent more" is a blockquote that quotes nothing
_QUOTING_CLASSES = frozenset({"moz-cite-prefix", "protonmail_quote", "yahoo_quoted", "zmail_extra", "tutanota_quote"})
_SIGNATURE_NAMES = frozenset(
    {
        "gmail_signature",
        "moz-signature",
        "signature",
        "protonmail_signature_block",
        "x_signature",
        "ms-outlook-mobile-signature",
    }
)
_SEPARATOR_IDS = ("divrplyfwdmsg", "x_divrplyfwdmsg")


def looks_like_html(text: str) -> bool:
    """Given what calls itself plain text, return whether it is HTML in truth, as some applicant systems send it."""
    return len(_LOOKS_LIKE_HTML.findall(text[:20_000])) >= 2


def clean(text: str) -> str:
    """Given a text, return it without letters that are not seen (zero-width, control), odd spaces as plain ones."""
    return text.translate(_SPACES).translate(_UNSEEN)


def to_text(html: str) -> str:
    """Given HTML, return its text, lines that it quotes beginning with "> "; at most ``MAX_HTML`` characters are read.

    Signatures that a mail client marked begin with a line "--", and the mail under an Outlook answer with
    ``SEPARATOR``. What cannot be read as HTML comes back as "".
    """
    try:
        tree = _parse(_XML_DECLARATION.sub("", clean(html[:MAX_HTML])))
        return clean(_tidy(_convert(tree)))
    except _converter_faults:
        return ""


def _convert(tree: Element) -> str:
    if not _within_caps(tree):
        return " ".join(" ".join(tree.itertext()).split())
    _drop_unseen(tree)
    for element in list(tree.iter()):
        if isinstance(element.tag, str):
            _mark(element)
    for row in tree.iter("tr"):
        _part_columns(row)
    for element in reversed(list(tree.iter())):
        if isinstance(element.tag, str):
            _straighten(element)
    page = _Page()
    for event, element in _walk(tree, events=("start", "end", "comment", "pi")):
        page.take(event, element)
    return page.text()


class _Page:
    """What has been written out of a tree so far: line by line, white space folded outside of ``pre``."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._gap = False  # a blank line is wanted before the next one
        self._verbatim = 0

    def take(self, event: str, element: Element) -> None:
        """Given an element that begins or ends (a comment does both), write what it says."""
        if event == "start":
            self._verbatim += element.tag == "pre"
            self._break(element)
            self._write("* " if element.tag == "li" else "")
            self._write(element.text)
            return
        if event == "end":
            if element.tag != "br":
                self._break(element)
            self._verbatim -= element.tag == "pre"
        self._write(element.tail)

    def text(self) -> str:
        """Return all that was written."""
        self._end_line()
        return "\n".join(self._lines)

    def _write(self, text: str | None) -> None:
        if not text:
            return
        if not self._verbatim:
            self._line.append(_WHITE.sub(" ", text))
            return
        first, *more = text.split("\n")
        self._line.append(first)
        for line in more:
            self._end_line()
            self._line.append(line)

    def _break(self, element: Element) -> None:
        if element.tag in _BLOCKS:
            empty = self._end_line()
            self._gap |= element.tag in _APART or (element.tag == "br" and empty)

    def _end_line(self) -> bool:
        line = "".join(self._line).strip()
        self._line.clear()
        if line:
            if self._gap and self._lines:
                self._lines.append("")
            self._lines.append(line)
            self._gap = False
        return not line


def _within_caps(tree: Element) -> bool:
    depths = {tree: 0}
    for count, element in enumerate(tree.iter()):
        parent = element.getparent()
        depth = depths.get(parent, 0) + 1 if parent is not None else 0
        if depth > MAX_NESTING or count > MAX_NODES:
            return False
        depths[element] = depth
    return True


def _drop_unseen(tree: Element) -> None:
    for element in list(tree.iter()):
        if isinstance(element.tag, str) and element.getparent() is not None and _is_unseen(element):
            element.drop_tree()


def _is_unseen(element: Element) -> bool:
    return (
        element.tag in _DROPPED or "hidden" in element.attrib or _HIDDEN.search(_style(element)) is not None
    ) and element.tag != "body"


def _style(element: Element) -> str:
    return "".join(element.get("style", "")[:2000].lower().split())


def _mark(element: Element) -> None:
    names = {*element.get("class", "").lower().split()[:20], element.get("id", "").lower()}
    style = _style(element)
    if element.tag == "blockquote":
        element.tag = "div"
        if _GMAIL_INDENT not in style:
            _wrap(element, _OPEN, _CLOSE)
    elif names & _QUOTING_CLASSES or ("gmail_attr" in names and "-----" not in "".join(element.itertext())):
        _wrap(element, _OPEN, _CLOSE)
    elif any(name in _SEPARATOR_IDS for name in names) or _OUTLOOK_RULE.search(style):
        element.insert(0, _line(SEPARATOR, element))
    elif names & _SIGNATURE_NAMES and element.tag in {"div", "pre", "table", "span"}:
        element.insert(0, _line("--", element))


def _wrap(element: Element, opening: str, closing: str) -> None:
    element.insert(0, _line(opening, element))
    last = _element("div")
    last.text = closing
    element.append(last)


def _line(text: str, element: Element) -> Element:
    """Given a text and the element that it goes into, return a line of it that takes the element's own text along."""
    line = _element("div")
    line.text, line.tail, element.text = text, element.text, None
    return line


def _part_columns(row: Element) -> None:
    """Mark where the columns of a row end, where it has several that say something in one line each."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    told = [cell for cell in cells if "".join(cell.itertext()).strip()]
    nested = any(child.tag in _BLOCKS for cell in cells for child in cell.iter() if child is not cell)
    if len(cells) >= _COLUMNS and len(told) > 1 and not nested:
        for cell in cells[:-1]:
            cell.tail = _CELL


def _straighten(element: Element) -> None:
    if element.tag in {"td", "th"}:
        if any(child.tag in _BLOCKS for child in element.iter() if child is not element):
            element.tag = "div"
        else:
            element.tag, element.tail = "span", f" {element.tail or ''}"
    elif element.tag in _LINES:
        element.tag = "div"
    elif element.tag == "hr":
        element.tag = "br"


def _tidy(text: str) -> str:
    """Given the converter's text, return it with quote marks as "> ", and at most one blank line in a row."""
    lines: list[str] = []
    depth = 0
    for line in text.split("\n"):
        depth += line.count(_OPEN)
        closing = line.count(_CLOSE)
        bare = _ENDS_CELL.sub("\t", line.replace(_OPEN, "").replace(_CLOSE, "").strip()).strip()
        if bare or bare == line.strip():
            lines.append(f"{'>' * min(depth, 20)} {bare}" if depth > 0 else bare)
        depth = max(0, depth - closing)
    kept = [line for at, line in enumerate(lines) if line.strip() or (at and lines[at - 1].strip())]
    return "\n".join(kept).strip("\n")
