"""Signatures: how somebody signs a mail, under which title, and the part that the title means."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from agent.extraction.names import clean_name, same_name, sender_name, titled
from agent.model.mail import Message, Part

_RECRUITER = re.compile(
    r"\b(?:recruit(?:er|ing|ment)|talent|sourcer|sourcing|headhunter|staffing|"
    r"personalreferent\w*|people\s+partner|hr\b|human\s+resources|recruteu\w+|"
    r"people\s+ops)",
    re.IGNORECASE,
)
_COORDINATOR = re.compile(r"\b(?:coordinat\w+|scheduler|scheduling|assistant|koordinat\w+)", re.IGNORECASE)
_CLOSING = re.compile(
    r"^\s*(?:best(?:\s+(?:regards|wishes))?|(?:kind|warm|many)(?:est)?\s+(?:regards|"
    r"thanks)|regards|cheers|thanks(?:\s+(?:again|so\s+much|a\s+lot))?|thank\s+you|"
    r"sincerely(?:\s+yours)?|yours(?:\s+(?:sincerely|truly|faithfully))?|"
    r"warmly|talk\s+soon|speak\s+soon|see\s+you\s+soon|all\s+the\s+best|looking\s+forward|"
    r"(?:mit\s+)?(?:freundlichen|besten|herzlichen)\s+grüßen|(?:viele|beste|"
    r"liebe|herzliche)\s+grüße|"
    r"(?:bien\s+)?cordialement|bien\s+à\s+vous|(?:un\s+)?saludos?(?:\s+cordial\w*)?|"
    r"atentamente|atenciosamente|abraços?|met\s+vriendelijke\s+groet\w*|groet\w*|"
    r"(?:cordiali|distinti)\s+saluti)[\s,.!]*$",
    re.IGNORECASE,
)
HIRING_MANAGER = re.compile(r"\bhiring\s+(?:manager|lead)|\b(?:einstellende\w*|manager\s+recrutant)", re.IGNORECASE)
JOB_TITLE = re.compile(
    r"\b(?:recruit\w+|talent|engineer\w*|manager|direct\w+|ingenier\w+|ingénieur\w*|gerente|jef[ea]|chef\w*|head|lead|vp|president|"
    r"officer|coordinator|specialist|partner|scientist|analyst|designer|architect|"
    r"assistant|consultant|"
    r"founder|cto|ceo|coo|cfo|developer|principal|staff|hr|people|sourcer|leiter\w*|\w*referent\w*|responsable)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """How somebody signs: the form under the greeting, their full name, and the title beneath it."""

    signs_as: str = ""
    name: str = ""
    title: str = ""


def read_signature(message: Message) -> Signature:
    """Given a message, return how it is signed: the name under the closing words, the full name, and the title."""
    lines = [line.strip() for line in f"{message.body.new[-1500:]}\n{message.body.signature}".splitlines()]
    lines = [line for line in lines if line and line not in {"--", "-- "}]
    for index in range(len(lines) - 1, -1, -1):
        inline = re.match(r"^(?P<closing>.{3,30}?),\s+(?P<name>[^,]{2,40})$", lines[index])
        if _CLOSING.match(lines[index]) and index + 1 < len(lines):
            return _signed(lines[index + 1 : index + 6])
        if inline and _CLOSING.match(inline["closing"]):
            return _signed([inline["name"], *lines[index + 1 : index + 5]])
    if titled_block := _with_title(lines[-9:]):
        return _signed(titled_block)
    last = clean_name(lines[-1]) if lines and len(lines[-1]) < 40 else ""
    if last and same_name(last, sender_name(message.sender)):
        return _signed([lines[-1]])
    dashed = re.match(r"^[-–—~]\s?(?P<name>[^\W\d_][\w .'’\-]{1,40})$", lines[-1]) if lines else None
    if dashed:
        return _signed([dashed["name"]])
    return _signed([line.strip() for line in message.body.signature.splitlines() if line.strip(" -")][:5])


def _with_title(lines: list[str]) -> list[str]:
    """The end of a mail from the line on that is a full name with a job's title beneath it; none where none is."""
    for at, (line, beneath) in enumerate(itertools.pairwise(lines)):
        named = len(line) < 40 and len(clean_name(line).split()) > 1 and not JOB_TITLE.search(line)
        if named and len(beneath) < 80 and beneath[-1] not in ".!?:" and JOB_TITLE.search(beneath):
            return lines[at : at + 5]
    return []


def part_of(words: str) -> Part:
    """Given a title or the like, return the part that it means; a "Recruiting Coordinator" coordinates."""
    if _COORDINATOR.search(words):
        return Part.COORDINATOR
    return Part.RECRUITER if _RECRUITER.search(words) else Part.UNKNOWN


def _signed(lines: list[str]) -> Signature:
    if not lines:
        return Signature()
    first, *rest = lines
    bare = re.split(r"\s*[|•·,]\s+|\s+[-–—]\s+", first, maxsplit=1)
    name = clean_name(bare[0])
    if not name:
        return Signature()
    signs_as = " ".join(
        part for part in (titled(bare[0]) if titled(bare[0]).lower().startswith(("dr", "prof")) else "", name) if part
    )
    full = name
    if (
        rest
        and len(clean_name(re.split(r"\s*[|•·,]\s+", rest[0])[0]).split()) > 1
        and same_name(name, clean_name(re.split(r"\s*[|•·,]\s+", rest[0])[0]))
    ):
        full = clean_name(re.split(r"\s*[|•·,]\s+", rest[0])[0])
    title = next((_title(line, full) for line in [*bare[1:], *rest] if _title(line, full)), "")
    return Signature(signs_as, full, title)


def _title(line: str, name: str) -> str:
    bare = line.replace(name, "").strip(" |•·,-–—")
    if len(bare) > 80 or not JOB_TITLE.search(bare) or "@" in bare or bare.endswith((".", "!", "?")):
        return ""
    return re.split(r"\s*[|•·,]\s+|\s+(?:at|@|bei)\s+|\s+[-–—]\s+", bare)[0].strip()
