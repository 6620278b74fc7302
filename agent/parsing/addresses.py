"""Address fields and the Date field, read tolerantly (RFC 5322, 3.3, 3.4 and the obsolete forms of 4.3).

The standard library recurses on nested comments and joins names that hold a comma, so the fields are cut up here, in
one pass over the letters.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from agent.expressions import expression
from agent.model.mail import Address
from agent.parsing.mime import FAULTS, tidy
from agent.timing import YEARS

MAX_ADDRESSES = 500
MAX_FIELD = 128 * 1024  # characters of one address field that are looked through

# Zone names of RFC 5322 (4.3), and others that mailers write, in minutes; not the ambiguous ones (IST).
_ZONES = {
    "UT": 0,
    "UTC": 0,
    "GMT": 0,
    "Z": 0,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "BST": 60,
    "WET": 0,
    "WEST": 60,
    "CET": 60,
    "MET": 60,
    "CEST": 120,
    "MEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "SGT": 480,
    "JST": 540,
    "KST": 540,
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "HST": -600,
    "AKST": -540,
    "AKDT": -480,
}
_LAST_WORD = expression(r"\s([A-Za-z]{1,5})$")
_OFFSET = expression(r"([+-])(\d\d):?(\d\d)$")
_COMMENT = expression(r"\([^()]*\)")


_MOST_OF_RESULTS = 8000
_ENDS_A_PIECE = expression(r"[,;:]")
_SIGNED_BY = expression(r"\s*([\w.\-]{1,255})")
_DMARC = expression(r"[;\s]dmarc\s*=\s*([a-z]{1,20})", re.IGNORECASE)


def addresses(value: str) -> tuple[Address, ...]:
    """Given an address field as it stands, return its mailboxes in order, at most ``MAX_ADDRESSES``.

    Encoded words are decoded after the field was cut up, for a decoded name may hold a comma. Groups are flattened. A
    name that some write without the quotes which its comma needs is put together again: "LUND, Ada <ada@...>".
    """
    found: list[Address] = []
    for piece in _pieces(value[:MAX_FIELD]):
        if (address := _one(piece)) is not None:
            cut = bool(found and address.name and address.address) and not found[-1].address
            family = f"{found.pop().name}, " if cut else ""
            found.append(Address(family + address.name, address.address))
        if len(found) == MAX_ADDRESSES:
            break
    return tuple(found)


def _pieces(value: str) -> list[str]:
    """Given a field, return what stands between its commas and semicolons, group names dropped."""
    if not _ENDS_A_PIECE.search(value):
        return [value] if value.strip() else []
    pieces: list[str] = []
    piece: list[str] = []
    quoted = escaped = angle = False
    depth = 0
    for letter in value:
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter == '"' and not depth:
            quoted = not quoted
        elif not quoted:
            depth = max(0, depth + (letter == "(") - (letter == ")"))
            angle = not depth and (letter == "<" or (angle and letter != ">"))
            if not depth and (letter == ";" or (letter in ",:" and not angle)):
                if letter != ":":
                    pieces.append("".join(piece))
                piece, angle = [], False
                continue
        piece.append(letter)
    return [*pieces, "".join(piece)]


def _one(piece: str) -> Address | None:
    at = _bracket(piece)
    if at >= 0:
        name, inner = _name(piece[:at]), piece[at + 1 :].partition(">")[0]
        return Address(name, _spec(inner)) if name or inner.strip() else None
    bare = _COMMENT.sub(" ", piece).strip()
    comment = _COMMENT.search(piece)
    if "@" in bare and " " not in bare:
        return Address(_name(comment[0][1:-1]) if comment else "", _spec(bare))
    name = _name(piece)
    return Address(name, "") if name else None


def _bracket(piece: str) -> int:
    """Given a mailbox, return where its "<" stands, -1 where it has none; one inside a quoted name is none."""
    if '"' not in piece and "\\" not in piece:
        return piece.find("<")
    quoted = escaped = False
    for at, letter in enumerate(piece):
        if escaped or letter == "\\":
            escaped = not escaped
        elif letter == '"':
            quoted = not quoted
        elif letter == "<" and not quoted:
            return at
    return piece.find("<") if quoted else -1


def _spec(text: str) -> str:
    """Given an addr-spec, return it in lower case, without spaces, source route (RFC 5322, 4.4) or "mailto:"."""
    spec = "".join(text.split()).lower().removeprefix("mailto:").strip("<>\"'")
    if spec.startswith("@") and ":" in spec:
        spec = spec.partition(":")[2]
    return spec


def _name(text: str) -> str:
    name = tidy(text)
    if name.startswith('"'):
        name = name.strip('"').replace('\\"', '"').replace("\\\\", "\\")
    return name.strip("'\" ").strip()


def date(value: str) -> tuple[datetime | None, int | None]:
    """Given a Date field, return the time (aware, UTC) and the sender's offset in minutes.

    Both are None where the field is missing or impossible; the offset alone where the zone is -0000, which says that
    nobody knows it (RFC 5322, 3.3), or is missing or unheard of: then the time is read as if it were UTC.
    """
    try:
        return _date(" ".join(value[:200].split()))
    except FAULTS:
        return None, None


def _date(value: str) -> tuple[datetime | None, int | None]:
    read = parsedate_tz(value)
    if read is None:
        return None, None
    offset = _offset(_COMMENT.sub("", value).strip())
    zone = timezone(timedelta(minutes=offset)) if offset is not None else UTC
    second = min(read[5], 59)  # a leap second is a legal 60
    when = datetime(*read[:5], second, tzinfo=zone).astimezone(UTC)
    return (when, offset) if when.year in YEARS else (None, None)


def _offset(value: str) -> int | None:
    """Given a date without its comments, return its zone's offset in minutes; None where it names none that is known.

    The standard library gives 0 both for +0000 and for -0000 or no zone at all.
    """
    if found := _OFFSET.search(value):
        minutes = int(found[2]) * 60 + int(found[3])
        return (-minutes if found[1] == "-" else minutes) if minutes or found[1] == "+" else None
    word = _LAST_WORD.search(value)
    return _ZONES.get(word[1].upper()) if word else None


def authentication(value: str) -> tuple[str, str]:
    """Given the topmost Authentication-Results (RFC 8601), return who signed it and what it says of DMARC; "" for none.

    Only the topmost is the receiving server's: whoever sends a mail may put others below it.
    """
    value = value[:_MOST_OF_RESULTS]
    signed = _SIGNED_BY.match(value)
    said = _DMARC.search(value)
    return (signed[1].lower() if signed else "", said[1].lower() if said else "")
