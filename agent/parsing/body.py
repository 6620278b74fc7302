"""A mail's text taken apart: what it says itself, what it quotes, how it is signed.

The libraries for this lose answers between the quoted lines, or hang on crafted input; here one pass over the lines
knows where it is from three things: a quoted line, a line that opens another mail, a signature's "-- ".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from agent.expressions import expression
from agent.model.mail import Body
from agent.parsing import quotes, sentences
from agent.parsing.html import clean

MAX_LINES = 20_000  # what stands after them is left
_GREETS = expression(
    r"\s*(?:hello|hi|hey|dear|good\s(?:morning|afternoon|day)|bonjour|ch[eè]re?s?|madame|monsieur|hallo|guten\s+tag|"
    r"sehr\s+geehrte[rs]?|beste|geachte|hola|estimad[oa]s?|buongiorno|gentile|ol[aá])\b[^\n]{0,60}[,!:]?\s*\Z",
    re.IGNORECASE,
)
_MOST_SIGNATURE_LINES = 25  # after a bare "--": a longer block is text under a line
_MOST_SIGNED = 8  # lines after a closing formula that are read as a signature
_MOST_CLOSING, _WIDEST_SIGNED = 60, 120  # letters of the line that begins it, and of each in it
_SIGNED_AS = expression(r"\s?[,|(]|\s[–-]\s")  # what may stand behind a name: ", Practice Manager"

_DEVICE = expression(
    r"\s{0,9}[(<*_\[]{0,4}(?:sent (?:from|via|with|using|by) (?:my |the )?\S|get \[?outlook for|von (?:meinem|"
    r"meiner|mein) \S.{0,60}gesendet|"
    r"gesendet (?:von|mit|über) \S|diese nachricht wurde von .{0,80}gesendet|envoyé (?:de|depuis|à partir de|avec) \S|"
    r"enviado (?:desde|do|de|a partir|con|com|via|pelo) \S|verzonden (?:vanaf|met|via|vanuit) \S|inviato (?:da|dal|"
    r"con) \S|"
    r"sendt fra (?:min|mit) \S|skickat från min|télécharge[rz]? outlook|obtener outlook para|yahoo mail on \S|"
    r"outlook für (?:ios|android) (?:beziehen|herunterladen)|holen sie sich outlook|obter o outlook|ottieni"
    r" outlook per)",
    re.IGNORECASE,
)
_MOST_DEVICE = 120  # letters of such a line
_CLOSING = expression(
    r"\s{0,3}(?:(?:with |many |very )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere)\s?(?:regards|wishes|thanks)?|"
    r"regards|cheers|"
    r"sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|thanks|thank you|thanks again|all the best|"
    r"respectfully|"
    r"(?:mit |viele |beste |liebe |herzliche |schöne )?(?:freundlichen |besten |herzlichen )?grü(?:ß|ss)e[n]?|mfg|"
    r"vg|lg|"
    r"(?:bien )?cordialement|bien à vous|salutations|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|un cordial"
    r" saludo|"
    r"atenciosamente|cumprimentos|abraços?|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|"
    r"cordiali saluti|distinti saluti|(?:un )?saluti?|a presto)\s?[,.!]?\s*",
    re.IGNORECASE,
)
# A legal notice has words from both: what it speaks of, and what it says of it.
_NOTICE_OF = expression(
    r"\b(?:this|the) (?:e-?mail|message|communication|transmission|information)|confidentiality notice|disclaimer|"
    r"intended recipient|diese e-?mail|diese nachricht|ce (?:message|courriel|mail)|este (?:mensaje|correo|e-?mail)|"
    r"esta mensagem|dit (?:e-?mail)?bericht|deze e-?mail|questo messaggio|questa e-?mail|il presente messaggio",
    re.IGNORECASE,
)
_NOTICE_SAYS = expression(
    r"intended (?:recipient|only|solely)|solely for|privileged|(?:un)?authori[sz]ed (?:use|to receive|review)|"
    r"addressee|"
    r"notify the sender|vertrauliche|bestimmungsgemäße|irrtümlich|confidentiel|destinataire|"
    r"confidencial(?:es)?|destinatari[oa]s?|vertrouwelijk|geadresseerde|riservat[eoi]|confidenzial",
    re.IGNORECASE,
)
_IN_EACH_NOTICE = (
    *("intended", "solely", "privileged", "authori", "addressee", "notify the sender"),
    *("vertraulich", "bestimmungsgem", "irrt", "confiden", "destinat", "vertrouwelijk", "geadresseerde", "riservat"),
)
"""Without any of these no notice says what notices say; most mail has none, and is not searched line by line."""


class _Where(Enum):
    NEW = "new"
    QUOTED = "quoted"  # in the rest of another mail
    SIGNATURE = "signature"


@dataclass(slots=True)
class _Cut:
    """What the pass has gathered so far."""

    new: list[str] = field(default_factory=list, repr=False)
    quoted: list[str] = field(default_factory=list, repr=False)
    signature: list[str] = field(default_factory=list, repr=False)
    rest: bool = False  # another mail was opened that fills the rest
    between: list[tuple[list[str], list[str]]] = field(default_factory=list, repr=False)  # quoted, and the answer to it

    def answer(self, line: str) -> None:
        """Put a new line below the quoted ones that it may answer."""
        if self.between and line.strip():
            self.between[-1][1].append(line)

    def quote(self, line: str) -> None:
        """Given a quoted line, keep it as the question to the answer that comes next."""
        if not self.between or self.between[-1][1]:
            self.between.append(([], []))
        self.between[-1][0].append(quotes.unquoted(line))

    def put(self, where: _Where, lines: list[str]) -> None:
        """Given the part of the mail to which lines belong, add them there."""
        there = self.new if where is _Where.NEW else self.quoted if where is _Where.QUOTED else self.signature
        there.extend(lines)


def closes(line: str) -> bool:
    """Given a line or sentence, return whether it is a closing formula: "Best regards,", "All the best"."""
    return len(line) <= _MOST_CLOSING and _CLOSING.fullmatch(line) is not None


_BLANKS = expression(r"([^\S\n]{100})[^\S\n]+")
"""More blanks in a row than any column needs: what looks for words behind blanks would try each of them."""


def take_apart(text: str, *, answering: bool = False, writer: str = "") -> Body:
    """Given a mail's text with "\\n" line ends, return it taken apart.

    Answers between quoted lines are new text. Where the sender adds nothing to a mail that they forward, its text is
    the new text, and what it quotes in turn is quoted; ``answering`` (the subject says "Re:") keeps it quoted.
    Device lines ("Sent from my ...") and legal notices are dropped. The signature is what follows "-- "; without that,
    the lines after a closing formula ("Best regards,"), or after the name of the ``writer`` alone on one of the last
    lines: these stay in the new text too.
    """
    lines = [line.rstrip("\n") for line in _BLANKS.sub(r"\1", clean(text)).split("\n")[:MAX_LINES]]
    cut = _cut(lines)
    quoted = cut.quoted
    for _ in range(5):
        if _has_words(cut.new) or not (inner := _forwarded(cut, answering)):
            break
        cut = _cut(inner)
    new = _trimmed(_without_notices(cut.new))
    signature = _trimmed(_without_notices(cut.signature)) or _signed(new, writer)
    joined = "\n".join(new)
    between = tuple(("\n".join(asked), "\n".join(said)) for asked, said in cut.between if said)
    return Body(joined, "\n".join(_trimmed(quoted)), "\n".join(signature), sentences.split(joined), between)


def unflow(text: str, *, delete_space: bool) -> str:
    """Given text/plain; format=flowed, return it with its paragraphs on one line each (RFC 3676).

    ``delete_space`` is the parameter DelSp: the space that marks the flow goes too.
    """
    done: list[str] = []
    flowing = -1  # the quote depth of the line before, if it flows
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")  # space-stuffing
        if flowing == depth and bare != "-- ":
            done[-1] += bare
        else:
            done.append(f"{'>' * depth} {bare}" if depth else bare)
        flowing = depth if bare.endswith(" ") and bare != "-- " else -1
        if flowing >= 0 and delete_space:
            done[-1] = done[-1][:-1]
    return "\n".join(done)


def _cut(lines: list[str]) -> _Cut:
    cut = _Cut()
    where = _Where.NEW
    at = 0
    while at < len(lines):
        where, taken = _step(cut, where, lines, at)
        at += taken
    return cut


def _step(cut: _Cut, where: _Where, lines: list[str], at: int) -> tuple[_Where, int]:
    """Given a line's place and where the lines before it belong, put it away; return where it went, and how many."""
    line = lines[at]
    if where is _Where.QUOTED:
        cut.put(where, [line])
        return where, 1
    if quotes.is_quoted(line):
        cut.put(_Where.QUOTED, [line])
        cut.quote(line)
        return _Where.NEW, 1
    if count := quotes.opening(lines, at):
        cut.rest = True
        cut.put(_Where.QUOTED, lines[at : at + count])
        return _Where.QUOTED, count
    if count := quotes.attribution(lines, at):
        cut.put(_Where.QUOTED, lines[at : at + count])
        if (skipped := _until_quoted(lines, at + count)) is not None:
            cut.put(_Where.QUOTED, lines[at + count : at + count + skipped])
            return _Where.NEW, count + skipped
        cut.rest = True
        return _Where.QUOTED, count
    if where is _Where.NEW and _starts_signature(lines, at):
        return _Where.SIGNATURE, 1
    if not is_device(line):
        cut.put(where, [line])
        cut.answer(line)
    return where, 1


def _until_quoted(lines: list[str], at: int) -> int | None:
    """Given where an attribution ended, return how many lines on a quoted one comes; None if none comes soon.

    Some clients put "[...]" or a name in between.
    """
    return next((n for n, line in enumerate(lines[at : at + 6]) if quotes.is_quoted(line)), None)


def _starts_signature(lines: list[str], at: int) -> bool:
    line = lines[at]
    if line == "-- ":
        return True
    if line.strip() not in {"--", "—", "- --"}:
        return False
    if _GREETS.match(next((after for after in lines[at + 1 : at + 4] if after.strip()), "")):
        return False  # the same in another language: "--", "Hello Ada,"
    rest = lines[at + 1 : at + 2 + _MOST_SIGNATURE_LINES]
    end = next(
        (n for n, after in enumerate(rest) if quotes.is_quoted(after) or (len(after) > 4 and quotes.opening(rest, n))),
        len(rest),
    )
    return end <= _MOST_SIGNATURE_LINES


def is_device(line: str) -> bool:
    """Given a line, return whether a phone or a mail program wrote it: "Sent from my iPhone"."""
    return len(line) <= _MOST_DEVICE and _DEVICE.match(line) is not None


def _forwarded(cut: _Cut, answering: bool) -> list[str]:
    """Given a mail without new text, return the lines of the mail that it forwards; none if it forwards none."""
    lines = cut.quoted
    while lines and not lines[0].strip():
        lines = lines[1:]
    inside = [quotes.unquoted(line) for line in lines] if lines and quotes.is_quoted(lines[0]) else lines
    if not inside or (answering and quotes.header_block(inside, 0)):
        return []
    start = quotes.opening(inside, 0)
    if not start and (count := quotes.attribution(inside, 0)) and cut.rest:
        start = count
    return inside[start:] if start else []


def _has_words(lines: list[str]) -> bool:
    return any(letter.isalnum() for line in lines for letter in line[: quotes.LOOK])


def _without_notices(lines: list[str]) -> list[str]:
    """Given lines, return them without legal notices: from the line where one begins to the end of its paragraph.

    Where nothing but a notice would be left, they stay as they are: somebody may write about such words.
    """
    low = " ".join(lines).lower()
    if not any(stem in low for stem in _IN_EACH_NOTICE):
        return lines
    kept: list[str] = []
    inside = False
    for at, line in enumerate(lines):
        inside = bool(line.strip()) and (inside or _starts_notice(lines, at))
        if not inside:
            kept.append(line)
    return kept if _has_words(kept) else lines


def _starts_notice(lines: list[str], at: int) -> bool:
    if not _NOTICE_OF.search(lines[at][: quotes.LOOK]):
        return False
    end = next((n for n in range(at, min(at + 4, len(lines))) if not lines[n].strip()), at + 4)
    return _NOTICE_SAYS.search(" ".join(line[: quotes.LOOK] for line in lines[at:end])) is not None


def _trimmed(lines: list[str]) -> list[str]:
    """Given lines, return them right-stripped, without blank or drawn lines at the ends, one blank at most between."""
    bare = [line.rstrip() for line in lines]
    while bare and (not bare[-1].strip() or _is_trailing_rule(bare[-1])):
        bare.pop()
    start = next((at for at, line in enumerate(bare) if line.strip()), len(bare))
    bare = bare[start:]
    return [line for at, line in enumerate(bare) if line or bare[at - 1]]


def _is_trailing_rule(line: str) -> bool:
    return quotes.is_rule(line) or line.strip() in {"--", "—", "*", "ᐧ"}


def _signed(new: list[str], writer: str) -> list[str]:
    """Given new text without a delimiter, return the short lines after its last closing formula, or after the name."""
    first = max(0, len(new) - 3 * _MOST_SIGNED)
    for at in range(len(new) - 1, first - 1, -1):
        if closes(new[at]):
            return _block(new[at + 1 :])
    for at in range(len(new) - 1, first - 1, -1):
        if _is_name(new[at], writer):
            return _block(new[at:])
    return []


def _block(lines: list[str]) -> list[str]:
    after = [line for line in lines if line.strip()]
    return after if 0 < len(after) <= _MOST_SIGNED and max(map(len, after)) <= _WIDEST_SIGNED else []


def _is_name(line: str, writer: str) -> bool:
    """Whether a line is the writer's name, whole or the first of its words, with nothing behind it but a title."""
    name, words = " ".join(writer.split()).casefold(), _SIGNED_AS.split(line.strip(), maxsplit=1)[0].casefold()
    return len(line) <= _MOST_CLOSING and len(words) > 1 and words in {name, name.partition(" ")[0]}
