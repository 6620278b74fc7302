"""Postal addresses: where a letter reaches them, as far as a mail writes it out.

A text is cut into pieces at commas, line ends, and the dots and bars of signatures. An address is a piece that ends in
a street with its number, at most three pieces with floor, suite or district, and a town with its postcode (``streets``
has the grammar). Only so much of a piece is looked at, so that the time grows with the text's length alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from agent.classification.senders.domains import is_machinery
from agent.expressions import expression
from agent.extraction.words.streets import BEFORE, BETWEEN, FRENCH_KINDS, NUMBER_SIGN, SOUTHERN_KINDS, STYLES
from agent.model.mail import Category, Message

_NONE_OF = frozenset({Category.UNRELATED, Category.BOUNCE, Category.OWN, Category.AUTO_REPLY})
_MOST_TEXT = 20_000  # characters of a text that are looked at
_MOST_LINE = 4_000  # of a line: a longer one is no text that somebody wrote
_MOST_PIECE = 120  # of a piece: an address stands at its end, a town at its beginning
_MOST_MIDDLE = 40  # characters of a line between the street and the town
_MOST_BETWEEN = 3  # pieces between street and town
_FOOTER_REACH = 3  # lines: as near stands what gives away a mailing's footer

_SEPARATOR = expression(r"[,;|·•●⋅]|[ ][-–—/][ ]")
_HELD = "\x1f"  # a comma within a street, which cuts nothing
_HELD_COMMAS = (  # "12, rue des Carmes"; "Via Roma, 12"
    expression(rf"(?<!\w)(\d{{1,4}}(?:[ ]?(?i:bis|ter))?),[ ]?(?={FRENCH_KINDS}[ ])"),
    expression(rf"(?<!\w)({SOUTHERN_KINDS}[ ][^,\n\d]{{2,50}}),[ ]?(?={NUMBER_SIGN}\d{{1,4}}(?:[ ]?[A-Za-z])?(?!\w))"),
)
_RANGE = expression(r"(?<=\d)[ ]?[-–][ ]?(?=\d{1,4}[A-Za-z]?(?:[ ]|$))")
_FIGURE = expression(r"\d")
_FOOTER = expression(
    r"unsubscribe|opt[ -]?out|manage (?:your )?(?:\w+ )?preferences|e-?mail preferences|receiv(?:e|ed|ing) this|"
    r"view (?:this )?(?:e-?mail )?in (?:your )?browser|all rights reserved|©|powered by|service message|abmelden|"
    r"abbestellen|désabonner|désinscri|darse? de baja|cancelar (?:a |la )?(?:in|su)scri|uitschrijven|afmelden|disiscri|"
    r"cancellati|descadastr",
    re.IGNORECASE,
)
_THE_USERS = expression(
    r"\byour (?:\w+ ){0,2}(?:address|home|flat|apartment|house)\b|\byou live\b|\bdeliver(?:ed|y)?\b|"
    r"\bship(?:s|ped|ping)?\b|\bbilling address\b|\bihre (?:\w+ )?(?:anschrift|adresse)\b|"
    r"\bvotre (?:adresse|domicile)\b",
    re.IGNORECASE,
)
_REGISTERED = expression(r"\bregistered\b|\bsiège social\b|\bsede legal\w*|\bdomicilio social\b", re.IGNORECASE)
_NO_TOWN = expression(r"[ ](?=(?i:tel|telefon|phone|fax|fon|mobile?|e-?mail|web)\b)")


_MAY_HOLD_ONE = expression(r"\d{3}|\d[ ]?[A-Z]{2}|[A-Z]\d[A-Z]")  # what each kind of postcode has
_MAY_END_IN_A_STREET = expression(r"\d|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)[ ]")


class _Piece(NamedTuple):
    """What stands between two separators, and in which line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class _Found:
    """An address: its lines, the words before the street, and the last line of the text that it takes up."""

    lines: tuple[str, ...] = field(repr=False)
    head: str = field(repr=False)
    last: int


def find_postal(message: Message, category: Category) -> str:
    """Given a message from the other side and its category, return the address for letters that it writes out, or "".

    The lines are joined by a line feed: "12 High Street", "London EC1A 1BB". How somebody signs comes before where the
    interview is held, that before the text. Of a machine's mail, and of one to many, only where the interview is held
    counts: what stands in its footer is the sender's own.
    """
    if category in _NONE_OF:
        return ""
    places = [one.location for one in message.invitations if not one.cancelled]
    by_hand = not (message.automatic or message.bulk or message.notice or is_machinery(message.sender))
    body = message.body
    texts = [body.signature, *places, body.new, _unwrapped(body.new)] if by_hand else places
    seat = ""
    for only_a_seat, found in (one for text in texts if _MAY_HOLD_ONE.search(text) for one in _addresses(text)):
        if not only_a_seat:
            return found
        seat = seat or found
    return seat


def _unwrapped(text: str) -> str:
    """Given a text, return it with each paragraph on one line: where a line was only full, no address ends."""
    return "\n\n".join(" ".join(paragraph.split("\n")) for paragraph in text[:_MOST_TEXT].split("\n\n"))


def _addresses(text: str) -> Iterator[tuple[bool, str]]:
    """Given a text, return the addresses in it; with each, whether it is no more than a seat in a register."""
    lines = [" ".join(line[:_MOST_LINE].split()) for line in text[:_MOST_TEXT].split("\n")]
    pieces = [piece for number, line in enumerate(lines) for piece in _pieces(line, number)]
    for at, piece in enumerate(pieces):
        found = _address(pieces, at) if _MAY_END_IN_A_STREET.search(piece.text) else None
        if found is None or _in_a_footer(lines, piece.line, found.last):
            continue
        context = f"{pieces[at - 1].text if at else ''} {found.head}"
        if not _THE_USERS.search(context):
            yield _REGISTERED.search(context) is not None, "\n".join(found.lines)


def _pieces(line: str, number: int) -> Iterator[_Piece]:
    """Given a line, return its pieces; a blank one is an empty piece, which no address goes across."""
    if _FIGURE.search(line):  # else there is neither a range nor a house's number
        line = _RANGE.sub("-", line)
        for comma in _HELD_COMMAS:
            line = comma.sub(rf"\1{_HELD} ", line)
    for piece in _SEPARATOR.split(line):
        bare = piece.strip(" .:*_<>")
        if bare or not line:
            yield _Piece(bare.replace(_HELD, ","), number)


def _address(pieces: list[_Piece], at: int) -> _Found | None:
    """Given pieces and the place of one, return the address whose street stands at that piece's end."""
    text = pieces[at].text[-_MOST_PIECE:]
    for pattern, towns in STYLES:
        street = pattern.search(text)
        if street is None:
            continue
        for start in range(at + 1, min(at + 2 + _MOST_BETWEEN, len(pieces))):
            middle = [piece.text for piece in pieces[at + 1 : start]]
            if middle and not (len(middle[-1]) <= _MOST_MIDDLE and BETWEEN.fullmatch(middle[-1])):
                break
            if town := _town(pieces, start, towns):
                head = text[: street.start()].strip()
                before = [] if head else _before(pieces, at)
                return _Found((*before, street["street"], *middle, *town), head, pieces[start].line + 1)
    return None


def _town(pieces: list[_Piece], start: int, patterns: tuple[re.Pattern[str], ...]) -> list[str]:
    """Given pieces and the place of one, return the town's line that begins there, and the country's; [] for none."""
    following = [piece.text for piece in pieces[start : start + 4]]
    blank = following.index("") if "" in following else len(following)
    text = ", ".join(following[:blank])[:_MOST_PIECE]
    for pattern in patterns:
        if found := pattern.match(text):
            return [_NO_TOWN.split(found["town"])[0], *filter(None, [found["country"]])]
    return []


def _before(pieces: list[_Piece], at: int) -> list[str]:
    """The house or floor that stands before the street: "Kingfisher House", "Unit 4"."""
    found: list[str] = []
    for piece in pieces[max(0, at - 2) : at][::-1]:
        text = piece.text[-_MOST_PIECE:]
        known = BEFORE.search(text)
        if known:
            found.insert(0, known[0])
        if not known or known.start():
            break
    return found


def _in_a_footer(lines: list[str], first: int, last: int) -> bool:
    """Whether what gives away a mailing's footer stands beside these lines."""
    beside = lines[max(0, first - _FOOTER_REACH) : last + _FOOTER_REACH]
    return any(_FOOTER.search(line) for line in beside)
