"""A mail as people write one, taken apart for reading alone: greeting, paragraphs, sign-off, and who signs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from agent.expressions import expression

_WORD = r"(?!-+(?:\s|$))[^\s,:;.!?–—]+"
_NAME = rf"(?:(?:dr|mr|mrs|ms|mx|prof)\.?[ ]+)?{_WORD}"
_GREETING = expression(
    r"(?P<word>hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|morning)\b"
    rf"(?:[ ]+(?P<called>{_NAME}(?:[ ]+{_WORD}){{0,3}}))?[ ]*(?:[,:;.!–—-]+[ ]*(?P<rest>.*)|$)",
    re.IGNORECASE,
)
_BARE_NAME = expression(rf"(?P<called>{_NAME}(?:[ ]+{_WORD}){{0,2}}),", re.IGNORECASE)
_BULLET = expression(r"(?:[-*+•·–]|\d{1,2}[.)])\s+")
BULLET = "• "
_MOST_SIGNED = 8  # lines under a sign-off

SIGN_OFFS = (
    *("Best regards", "Kind regards", "Kindest regards", "Warm regards", "Warmest regards", "Many regards", "Regards"),
    *("With best regards", "With kind regards", "With warm regards", "Best wishes", "With best wishes", "Kind wishes"),
    *("Best", "All the best", "All best", "Sincerely", "Yours sincerely", "Yours faithfully", "Yours truly", "Yours"),
    *("Many thanks", "Thanks", "Thanks again", "Thanks a lot", "Thanks so much", "Thank you", "Thank you again"),
    *("With thanks", "Cheers", "Warmly", "Respectfully", "Take care", "Talk soon", "See you", "Love"),
)
"""What people write above their name."""

_SIGN_OFF = {form.casefold(): form for form in SIGN_OFFS}
_GIVEN_WITH_NAME = expression(r"(?P<form>[^,]{2,20}),[ ]+(?P<name>\S+(?:[ ]\S+){0,2})")


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail's own text, taken apart. What it does not have is empty."""

    greeting: str = field(default="", repr=False)  # "Hi Dana,"
    word: str = ""  # "Hi"
    called: str = field(default="", repr=False)  # "Dana"
    paragraphs: tuple[str, ...] = field(default=(), repr=False)  # each on one line
    sign_off: str = ""  # "Best regards", as SIGN_OFFS has it
    signed: tuple[str, ...] = field(default=(), repr=False)  # the lines after it

    @property
    def text(self) -> str:
        """The paragraphs, one a line."""
        return "\n".join(self.paragraphs)


def letter(text: str) -> Letter:
    """Given a mail's own text, return it taken apart."""
    lines = [line.strip() for line in text.strip().split("\n")]
    greeting, word, called, lines = _greeted(lines)
    lines, sign_off, signed = _signed(lines)
    return Letter(greeting, word, called, tuple(_paragraphs(lines)), sign_off, signed)


def _greeted(lines: list[str]) -> tuple[str, str, str, list[str]]:
    first = lines[0] if lines else ""
    match = _GREETING.fullmatch(first)
    if match:
        rest = match["rest"] or ""
        word = match["word"].capitalize()
        return first.removesuffix(rest).strip(), word, match["called"] or "", [rest, *lines[1:]]
    match = _BARE_NAME.fullmatch(first)
    if match and len(lines) > 1:
        return first, "", match["called"], lines[1:]
    return "", "", "", lines


def _signed(lines: list[str]) -> tuple[list[str], str, tuple[str, ...]]:
    """The lines before the sign-off, the sign-off, and the lines after it; a name alone may stand for both."""
    written = [at for at, line in enumerate(lines) if line]
    for at in reversed(written[-1 - _MOST_SIGNED :]):
        form = _SIGN_OFF.get(lines[at].rstrip(" ,.!-–—").casefold(), "")
        after = [line for line in lines[at + 1 :] if line]
        if form and (after or at):
            return lines[:at], form, tuple(after)
        match = _GIVEN_WITH_NAME.fullmatch(lines[at])
        if match and (form := _SIGN_OFF.get(match["form"].casefold(), "")):
            return lines[:at], form, (match["name"], *after)
    last = next((at for at in reversed(range(len(lines))) if not lines[at] and any(lines[at:])), -1) + 1
    if last and _is_a_signature(lines[last:]):
        return lines[:last], "", tuple(line.lstrip("-–— ") for line in lines[last:] if line)
    return lines, "", ()


def _is_a_signature(lines: list[str]) -> bool:
    """Whether lines begin with what may be a name, and go on as a signature does."""
    words = lines[0].lstrip("-–— ").split()
    named = 0 < len(words) <= 3 and lines[0][-1].isalpha() and all(word[:1].isupper() for word in words)
    return named and len(lines) <= _MOST_SIGNED and all(len(line) <= 60 and line[-1:] not in ".?!" for line in lines)


def _paragraphs(lines: list[str]) -> list[str]:
    """The paragraphs, each on one line; an item of a list is one of its own, behind a ``BULLET``."""
    found: list[str] = []
    open_ = False
    for line in lines:
        bullet = _BULLET.match(line)
        if bullet and not (open_ and _goes_on(found[-1], line)):
            found.append(BULLET + line[bullet.end() :])
        elif line and open_:
            found[-1] += f" {line}"
        elif line:
            found.append(line)
        open_ = bool(line)
    return found


def _goes_on(before: str, line: str) -> bool:
    """Whether a line that begins with a number goes on from the one before: "on Thursday, March", then "12. It was"."""
    return re.match(r"(?!1[.)])\d", line) is not None and not before.startswith(BULLET) and before[-1:].isalnum()
