"""How much of a message is fetched: of its header what says something, of its body as far as its texts go."""

from __future__ import annotations

from collections.abc import Iterator

from agent.parsing.mime import FAULTS

LARGE = 64 * 1024  # octets: a smaller message is fetched whole, at no more cost than asking how it is built
LONGEST_HEADER = 16 * 1024  # octets that a header is thought to have; a longer one is fetched with all the rest
_HEADER_OF_A_PART = 1024
_READ = ("text/", "message/", "application/ics")
_NAMES = (b".ics", b".eml", b".ics?=", b".eml?=")

# What servers put into a header on its way. It is most of it, and says nothing about what the mail is. No more than the
# longest such fields: servers repeat the list with each message.
_OF_THE_WAY = """
    Received X-Received DKIM-Signature ARC-Seal ARC-Message-Signature ARC-Authentication-Results
    X-MS-Exchange-AntiSpam-MessageData-0 X-Microsoft-Antispam-Message-Info
"""
SHORT_HEADER = f"HEADER.FIELDS.NOT ({' '.join(_OF_THE_WAY.split())})"


def extent(structure: object, size: int) -> int:
    """Given a message's BODYSTRUCTURE (RFC 3501, 7.4.2) and size, return how many of its octets hold all that is read.

    That is all of them, unless what comes after the last text, attached mail or calendar is more than half.
    """
    try:
        leaves = list(_leaves(structure))
    except (*FAULTS, IndexError):
        return size  # what a server says of a broken message is broken, too
    passed = end = 0
    for kind, named, octets in leaves:
        passed += octets + _HEADER_OF_A_PART
        if named or kind.startswith(_READ):
            end = passed
    needed = LONGEST_HEADER + end
    return needed if end and needed < size // 2 else size


def _leaves(structure: object) -> Iterator[tuple[str, bool, int]]:
    """The type of each part, whether any of its fields is the name of a calendar or a mail, and its octets."""
    assert isinstance(structure, tuple)
    if isinstance(structure[0], list):
        for part in structure[0]:
            yield from _leaves(part)
        return
    kind = b"/".join(structure[:2]).decode("ascii", "replace").lower()
    yield kind, any(text.lower().endswith(_NAMES) for text in _texts(structure)), int(structure[6])


def _texts(field: object) -> Iterator[bytes]:
    if isinstance(field, bytes):
        yield field
    elif isinstance(field, tuple):
        for inner in field:
            yield from _texts(inner)
