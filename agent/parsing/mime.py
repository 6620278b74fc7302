"""From bytes to headers and parts: caps first, then the tolerant policy, then accessors that never raise.

``email.policy.default`` raises on real mail, so everything here reads with compat32 and with accessors of its own, each
guarded by the one tuple ``FAULTS``. The caps are checked on the bytes, before a parser sees them.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from email import errors as email_errors
from email.message import Message as Tree
from email.utils import collapse_rfc2231_value
from typing import TypeVar

from agent.errors import BadMessage
from agent.expressions import expression
from agent.model.mail import MAX_BYTES, MAX_HEADER_BYTES, NO_MAIL
from agent.parsing.trees import MAX_DEPTH, tree_of

T = TypeVar("T")

MAX_PARTS = 200
MAX_TEXT = 1024 * 1024  # characters of one text part that are read; the rest of a longer one is left

# Everything that the standard library's mail code, a codec, lxml or icalendar raises on crafted or broken input.
FAULTS = (
    ValueError,  # Unicode errors and binascii.Error among them
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    email_errors.MessageError,
)

_BOUNDARY = re.compile(rb"boundary\s{0,9}=\s{0,9}(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_CONTAINER = re.compile(rb"^content-type:\s{0,9}(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_DELIMITER = re.compile(rb"^--([^\r\n]{1,200})", re.MULTILINE)
_ENCODED_WORD = expression(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]{0,4000})\?=")
_MAIL_HEADERS = frozenset(
    {"from", "to", "cc", "date", "subject", "message-id", "received", "mime-version", "content-type", "return-path"}
)
# Codecs that Python calls text encodings, and that no mail is written in: some raise, some run for long.
_NOT_FOR_MAIL = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
# ISO 8859-1 and ASCII are read as windows-1252, as every mail client does: the C1 controls are never meant.
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252"}
_CONTROL = dict.fromkeys((*range(0x20), 0x7F))


def read_tree(raw: bytes, *, header_only: bool = False) -> tuple[Tree, Headers]:
    """Given a message's bytes, return its tree and header. Raise BadMessage if it is over a cap, or no mail at all.

    Parts are looked for where its type has some, and not only its header is wanted: that takes most of the time.
    """
    raw = raw.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    _check_caps(raw)
    try:
        tree = tree_of(raw, header_only=header_only)
    except FAULTS:
        raise BadMessage("its structure cannot be read") from None  # the fault may quote the mail
    headers = Headers(tree)
    if headers.names.isdisjoint(_MAIL_HEADERS):
        raise BadMessage(NO_MAIL[1])
    if _deeper_than(tree, MAX_DEPTH):
        raise BadMessage(f"its parts are nested more than {MAX_DEPTH} deep")
    return tree, headers


def too_large(size: int) -> str:
    """Given how many bytes a message has, return the reason for which it is not read; "" if it is."""
    if size <= MAX_BYTES:
        return ""
    most = MAX_BYTES // (1024 * 1024)
    return f"it is {max(size // (1024 * 1024), most + 1)} MB, and {most} MB is the most that is read"


def _check_caps(raw: bytes) -> None:
    if reason := too_large(len(raw)):
        raise BadMessage(reason)
    if not raw or raw.isspace():
        raise BadMessage(NO_MAIL[0])
    ends = [at for at in (raw.find(b"\n\n", 0, MAX_HEADER_BYTES), raw.find(b"\n\r\n", 0, MAX_HEADER_BYTES)) if at >= 0]
    if not ends and len(raw) > MAX_HEADER_BYTES:
        raise BadMessage(f"its headers are longer than {MAX_HEADER_BYTES // 1024} kB")
    if _may_have_many_parts(raw) and _parts_at_most(raw) > MAX_PARTS:
        raise BadMessage(f"it has more than {MAX_PARTS} parts")


def _may_have_many_parts(raw: bytes) -> bool:
    """Given a message's bytes, return False where a quick count says that it cannot have more parts than are read."""
    if len(raw) < MAX_PARTS * len(b"\n--"):
        return False  # a header, say
    if raw.count(b"\n--") >= MAX_PARTS:
        return True
    return raw.count(b"-") > MAX_PARTS and raw.lower().count(b"content-type:") > MAX_PARTS


def _parts_at_most(raw: bytes) -> int:
    """Given a message's bytes, return how many parts a parser can find there at most."""
    boundaries = {quoted or bare for quoted, bare in _BOUNDARY.findall(raw)}
    delimiters = sum(1 for found in _DELIMITER.finditer(raw) if found[1].rstrip() in boundaries)
    return max(delimiters, sum(1 for _ in _CONTAINER.finditer(raw)))


def _deeper_than(tree: Tree, most: int) -> bool:
    level = [tree]
    for _ in range(most + 1):
        level = [child for part in level for child in children(part)]
        if not level:
            return False
    return True


def children(part: Tree) -> list[Tree]:
    """Given a part, return the parts right inside it; none for a leaf."""
    if not part.is_multipart():  # asked for a leaf's payload, the library decodes it, and raises
        return []
    return [child for child in part.get_payload() if isinstance(child, Tree)]


def walk(tree: Tree) -> Iterator[Tree]:
    """Given a part, return it and all the parts inside it, in the order of the message, attached messages' too."""
    yield tree
    for child in children(tree):
        yield from walk(child)


class Headers:
    """A part's header fields by lower-case name, undecoded, in order. Never raises."""

    def __init__(self, part: Tree) -> None:
        self._fields: dict[str, list[str]] = {}
        self._texts: dict[str, str] = {}
        for name, value in part.raw_items():
            self._fields.setdefault(str(name).lower().strip(), []).append(str(value))

    @property
    def names(self) -> AbstractSet[str]:
        """The lower-case names of all header fields."""
        return self._fields.keys()

    def raw(self, name: str) -> str:
        """Given a lower-case name, return the first such field as it stands, folds and all; "" where there is none."""
        return _without_surrogates(self._fields.get(name, [""])[0])

    def every(self, name: str) -> tuple[str, ...]:
        """Given a lower-case name, return all such fields as they stand."""
        return tuple(_without_surrogates(value) for value in self._fields.get(name, []))

    def text(self, name: str) -> str:
        """Given a lower-case name, return the first such field decoded (RFC 2047), unfolded and stripped."""
        if name not in self._fields:
            return ""
        if name not in self._texts:
            self._texts[name] = tidy(self.raw(name))
        return self._texts[name]


def tidy(value: str) -> str:
    """Given a header value, return it decoded, unfolded and stripped, without control characters."""
    text = " ".join((decode_words(value) if "=?" in value else value).split())
    return text if text.isprintable() else text.translate(_CONTROL)


def _without_surrogates(value: str) -> str:
    if value.isascii():
        return value
    try:
        return _best(value.encode("ascii", "surrogateescape"))
    except UnicodeError:
        return value.encode("utf-8", "replace").decode("utf-8", "replace")


def _best(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def decode_words(value: str) -> str:
    """Given a header value, return it with its encoded words decoded (RFC 2047); what cannot be decoded stays as it is.

    White space between two encoded words is dropped (6.2), and the bytes of neighbours in one character set are joined
    before they are decoded: several senders cut a word in the middle of a letter.
    """
    done: list[str] = []
    held: tuple[str, bytes] | None = None
    end = 0
    for found in _ENCODED_WORD.finditer(value):
        between, end = value[end : found.start()], found.end()
        word = _word_bytes(found[2], found[3])
        charset = found[1].partition("*")[0].lower()
        if held and (between.strip() or held[0] != charset):
            done.append(_decode_held(held))
            held = None
            done.append(between if between.strip() else "")
        elif not held:
            done.append(between)
        if word is None:
            done.append((_decode_held(held) if held else "") + found[0])
            held = None
        else:
            held = (charset, (held[1] if held else b"") + word)
    return "".join(done) + (_decode_held(held) if held else "") + value[end:]


def _decode_held(held: tuple[str, bytes]) -> str:
    decoded = decode(held[1], held[0])
    return _best(held[1]) if decoded is None else decoded


def _word_bytes(encoding: str, text: str) -> bytes | None:
    try:
        data = text.encode("ascii")
        if encoding in "bB":
            return binascii.a2b_base64(data.rstrip(b"=") + b"=" * (-len(data.rstrip(b"=")) % 4))
        return binascii.a2b_qp(data, header=True)
    except ValueError:
        return None


def decode(data: bytes, declared: str) -> str | None:
    """Given bytes and the declared character set ("" for none), return the text; None if nothing decodes it.

    Tried in this order: as declared, UTF-8, either of them with a few letters lost, windows-1252.
    """
    name = _codec(declared)
    as_declared = (_READ_AS.get(name, name), name) if name and not _is_utf8(data, name) else ()
    for codec in as_declared:
        if (text := _try(data, codec)) is not None:
            return text
    if (text := _try(data, "utf-8")) is not None:
        return text
    for codec in dict.fromkeys((*as_declared[1:], "utf-8")):
        if (text := _mostly(data, codec)) is not None:
            return text
    return _try(data, "cp1252")


def _mostly(data: bytes, name: str) -> str | None:
    """Given bytes and a codec, return the text if all but a few letters decode: a mail is cut in the middle of one."""
    try:
        text = data.decode(name, "replace")
        text.encode()
    except FAULTS:
        return None
    foreign = sum(1 for letter in text if letter > "\x7f")
    return text if text.count("\ufffd") * 10 <= foreign else None


def _is_utf8(data: bytes, name: str) -> bool:
    """Whether a text declared as ASCII is UTF-8 in truth; what is declared as ISO 8859-1 is believed."""
    return name == "ascii" and not data.isascii() and _try(data, "utf-8") is not None


def _codec(declared: str) -> str:
    try:
        found = codecs.lookup(declared.strip().strip("'\"").removeprefix("x-") or "undefined").name
    except FAULTS:
        return ""
    return "" if found.replace("-", "_") in _NOT_FOR_MAIL else found


def _try(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
        text.encode()  # UTF-7 decodes to half characters, which nothing can store
    except FAULTS:
        return None
    return text.removeprefix("\ufeff")


def _guarded(read: Callable[[], T], otherwise: T) -> T:
    """Given a reader of one field, return what it reads, or the other value if the field is broken."""
    try:
        return read()
    except FAULTS:
        return otherwise


def content_type(part: Tree) -> str:
    """Given a part, return its type in lower case; text/plain where it is missing or broken (RFC 2045, 5.2)."""
    return _guarded(part.get_content_type, "text/plain")


def parameter(part: Tree, name: str) -> str:
    """Given a part, return a parameter of its Content-Type, decoded (RFC 2231); "" where it has none."""

    def read() -> str:
        value = part.get_param(name, "")
        return collapse_rfc2231_value(value) if isinstance(value, str | tuple) else ""

    return _guarded(read, "").strip()


def file_name(part: Tree) -> str:
    """Given a part, return the file name that it goes by, decoded; "" where it has none."""
    if not any("name" in str(part.get(field, "")).lower() for field in ("content-disposition", "content-type")):
        return ""  # most parts: nothing of them needs to be taken apart
    return tidy(_without_surrogates(_guarded(lambda: part.get_filename("") or "", "")))


def is_attachment(part: Tree) -> bool:
    """Given a part, return whether its sender wants it saved rather than shown (RFC 2183)."""
    return (_guarded(part.get_content_disposition, None) or "") == "attachment"


def payload(part: Tree) -> bytes:
    """Given a leaf, return its bytes, the transfer encoding undone; none where that cannot be done."""

    def read() -> bytes:
        data = part.get_payload(decode=True)
        return data if isinstance(data, bytes) else b""

    return _guarded(read, b"")


def text_of(part: Tree) -> str | None:
    """Given a text leaf, return its text with "\\n" line ends, cut at ``MAX_TEXT``; None if nothing decodes it."""
    decoded = decode(payload(part), parameter(part, "charset"))
    if decoded is None:
        return None
    return decoded[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
