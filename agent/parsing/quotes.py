"""The marks by which mail clients set off what they quote, in the languages of the rooms around: tables and matchers.

Every matcher looks at a line, or at a few lines from a given one on, and at no more than ``LOOK`` letters of each: the
whole stays linear, whatever a sender writes.
"""

from __future__ import annotations

import re

from agent.expressions import expression

LOOK = 2000  # letters of a line that decide anything
_MOST_JOINED = 400  # letters of an attribution, over all its lines
_MOST_LINES = 6  # lines of an attribution

_QUOTED = expression(r"\s{0,3}(?:[A-Z]{1,3})?(?:>|\|(?!\s?[^\W_][^\n]*\|\s*\Z))(?!\|)")
_RULE = expression(r"\s{0,9}[-_=*#~+–—]{3,200}\s*")
_RULE_WITH_WORDS = expression(r"\s{0,9}\*?[-_=]{2,60}\s?(?P<words>[^-_=*]{4,60}?)\s?[-_=]{2,60}\*?\s*")
_HEADER = expression(r"\s{0,9}\*{0,2}(?P<label>[^\W\d_][\w .'’-]{0,24}?)\s?\*{0,2}\s?:\*{0,2}(?P<value>.*)")

# "On ... wrote:", in its languages: how it begins, and how it ends.
_DATED = (
    r"\s{0,9}(?:-{2,9} )?(?:(?:on|at|am|le|el|em|op|il|den|dnia|w dniu|no dia|date|a)\b.{0,60}?\d"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \w{3,12}\.? \d{4}|\w{2,12}\.?, .{0,40}?\d)"
)
_DATED_START = expression(_DATED, re.IGNORECASE)
_ATTRIBUTION_START = expression(_DATED + r"|[^<>\n]{0,100}<[^<>\s]{3,100}@", re.IGNORECASE)
_ATTRIBUTION_END = expression(
    r"(?:(?:wrote|writes|schrieb(?: am .{4,60}| folgendes)?|a écrit|escribió|escribio|escreveu|schreef|geschreven"
    r"|ha scritto|scrisse|skrev|napisał(?:\(a\)|a)?|написала?|пише|пишет|napsala?|kirjoitti)\s?(?::|-{2,9})"
    r"|(?:schrieb|schreef|skrev)\s.{2,120}:)\s*$",
    re.IGNORECASE,
)
# Clients without a verb: "26.06.2014, 14:41, "Name" <a@example.com>:", "2016-03-03 17:21 GMT+01:00 Name".
_BARE_ATTRIBUTION = expression(
    r"\s{0,9}(?:\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}:\d\d,? .{1,120}@[^\s<>]{1,100}>?\s?:|"
    r"\d{4}-\d\d-\d\d \d{1,2}:\d\d GMT[+-]\d\d:\d\d \S.{0,150}|\d{4}/\d{1,2}/\d{1,2} .{1,120}<[^\s<>]{1,100}>):?\s*$"
)
_EVIDENCE = expression(r"@|\d{1,2}[:.h]\d\d|\d{4}")

# What stands between the dashes above a quoted or forwarded mail, and what stands alone above a forwarded one.
_BETWEEN_RULES = (
    "original message",
    "reply message",
    "original appointment",
    "ursprüngliche nachricht",
    "originalnachricht",
    "original-nachricht",
    "message d'origine",
    "message original",
    "mensaje original",
    "mensagem original",
    "oorspronkelijk bericht",
    "messaggio originale",
    "исходное сообщение",
    "oprindelig meddelelse",
    "ursprungligt meddelande",
    "forwarded message",
    "forwarded by",
    "weitergeleitete nachricht",
    "message transféré",
    "message transmis",
    "mensaje reenviado",
    "mensagem encaminhada",
    "mensagem reencaminhada",
    "doorgestuurd bericht",
    "messaggio inoltrato",
    "fwd",
)
_FORWARD_LINES = frozenset(
    {
        "begin forwarded message:",
        "anfang der weitergeleiteten nachricht:",
        "début du message réexpédié :",
        "début du message transféré :",
        "inicio del mensaje reenviado:",
        "comienzo del mensaje reenviado:",
        "início da mensagem encaminhada:",
        "início da mensagem reencaminhada:",
        "begin doorgestuurd bericht:",
        "inizio messaggio inoltrato:",
    }
)

# The labels of the block that Outlook and Apple Mail put above a quote.
_LABELS = {
    "from": "from|von|de|da|van|expéditeur|från|fra|od|от|remitente|mittente|afzender",
    "date": "sent|date|gesendet|datum|envoyé|fecha|enviado|enviado el|enviada em|enviado em|data|verzonden|inviato|"
    "sent at|skickat|sendt|envoyé le|дата",
    "to": "to|an|à|a|para|aan|destinataire|till|til|кому",
    "subject": "subject|betreff|objet|asunto|assunto|onderwerp|oggetto|ämne|emne|тема",
    "more": "cc|bcc|kopie|reply-to|antwort an|responder a|répondre à|risposta|importance|priority|attachments|"
    "wichtigkeit|anlagen|copie|copia|bijlage|organizer|when|where",
}
_LABEL_KINDS = {label: kind for kind, labels in _LABELS.items() for label in labels.split("|")}
_NEEDED = frozenset(["from", "date", "to", "subject"])
_MOST_HEADERS = 16  # lines of the header above what is quoted


def is_quoted(line: str) -> bool:
    """Given a line, return whether a client quoted it with ">", "|" or initials ("JR>")."""
    return _QUOTED.match(line) is not None


def unquoted(line: str) -> str:
    """Given a quoted line, return it with one level of quoting taken off."""
    found = _QUOTED.match(line)
    return line[found.end() :].removeprefix(" ") if found else line


def is_rule(line: str) -> bool:
    """Given a line, return whether it is only a line drawn across."""
    return _RULE.fullmatch(line[:LOOK]) is not None


def attribution(lines: list[str], at: int) -> int:
    """Given lines and a place, return how many lines from there on say "On ... wrote:"; 0 for none."""
    first = lines[at][:LOOK]
    if _BARE_ATTRIBUTION.match(first[:_MOST_JOINED]) and len(first) <= _MOST_JOINED:
        return 1
    if not _ATTRIBUTION_START.match(first[:_MOST_JOINED]) or is_quoted(first):
        return 0
    joined = ""
    for count, line in enumerate(lines[at : at + _MOST_LINES], start=1):
        if count > 1 and _starts_anew(line[:LOOK], joined):
            return 0
        joined = f"{joined} {line.strip()}".strip()
        if len(joined) > _MOST_JOINED:
            return 0
        if _EVIDENCE.search(joined) and _ATTRIBUTION_END.search(joined):
            return count
        if joined.endswith(":") and _BARE_ATTRIBUTION.match(joined):
            return count
    return 0


def _starts_anew(line: str, before: str) -> bool:
    """Given a line and the attribution gathered before it, return whether the line is no more of it."""
    if not line.strip():
        return before.endswith((".", "!", "?")) or not _EVIDENCE.search(before)
    if is_quoted(line):
        return not (line.startswith("> ") and _ATTRIBUTION_END.search(line[:40]))
    return _DATED_START.match(line) is not None and _EVIDENCE.search(line) is not None


def header_block(lines: list[str], at: int) -> int:
    """Given lines and a place, return how many lines from there on are the header block of another mail; 0 for none.

    It takes a From, and two more of Date, To and Subject: "From: 10:00, To: 11:00" in an invitation is none. Until
    all four were there an empty line may stand between two, for some programs make a paragraph of each.
    """
    if not _label_kind(lines[at]):
        return 0  # most lines begin none
    kinds: set[str] = set()
    count = 0
    block = lines[at : at + _MOST_HEADERS]
    for line, after in zip(block, [*block[1:], ""], strict=True):
        kind = _label_kind(line)
        if not line.strip() and _goes_on(kinds, _label_kind(after)):
            count += 1
            continue
        if not kind and not (kinds and line.strip() and _label_kind(after)):  # a folded value goes on
            break
        kinds.add(kind)
        count += 1
    return count if "from" in kinds and len(kinds & _NEEDED) >= 3 else 0


def _goes_on(kinds: set[str], after: str) -> bool:
    """Given the kinds of lines in a block and that behind an empty line, return whether it is one that was wanting."""
    return bool(after) and after not in kinds and not kinds >= _NEEDED


def _label_kind(line: str) -> str:
    found = _HEADER.match(line[:LOOK])
    if not found:
        return ""
    kind = _LABEL_KINDS.get(found["label"].strip().lower(), "")
    return "" if kind == "from" and found["value"].strip()[:1].isdigit() else kind


def opening(lines: list[str], at: int) -> int:
    """Given lines and a place, return how many lines from there on open a mail that fills the rest; 0 for none.

    That is a line such as "-----Original Message-----" or "Begin forwarded message:", a header block, or both.
    """
    line = lines[at][:LOOK].strip().lower()
    if not line:
        return 0
    found = _RULE_WITH_WORDS.fullmatch(lines[at][:LOOK])
    words = found["words"].strip().lower() if found else ""
    if line in _FORWARD_LINES or words.startswith(_BETWEEN_RULES):
        return 1 + _blank_then_block(lines, at + 1)
    if is_rule(lines[at]):
        after = _blank_then_block(lines, at + 1)
        return 1 + after if after else 0
    return header_block(lines, at)


def _blank_then_block(lines: list[str], at: int) -> int:
    blank = 0
    while at + blank < len(lines) and blank < 3 and not lines[at + blank].strip():
        blank += 1
    block = header_block(lines, at + blank) if at + blank < len(lines) else 0
    return blank + block if block else 0
