"""Degrees, licences and memberships that stand in letters behind names, and are nobody: "Ada Lund, PharmD"."""

from __future__ import annotations

from agent.expressions import expression

_LETTERS_BEHIND = expression(
    r"(?P<name>(?<![\w'’.-])[^\W\d_a-zß-ÿ][\w'’.-]{0,30}[ \t]+(?:[^\W\d_][\w'’.-]{0,30}[ \t]+){0,3}"
    r"[^\W\d_a-zß-ÿ][\w'’-]{0,30}[a-zß-ÿ])"
    r"(?:,[ \t]*(?!(?:C[A-Z]{1,2}O|[AES]?VP|HR\w*|(?:HQ|US|UK|EU)[A-Z]?|Mac[A-Z]\w+|Mc[A-Z]\w+)\b)"
    r"(?:[A-Z]{3,7}|[A-Z][a-z]{0,4}[A-Z][A-Za-z]{0,6}|RN|PE|PT|OT|NP|RD|DO|QC|KC|JP)(?:[-/][A-Z]{1,4})?(?![\w'’-])){1,6}"
    r"(?=\s*(?:[,;.:()\n–—]|\Z|-\s)|\s+(?:and|or|will|who|is|has|on|at|from|as|for)\b|\s+&)"
)
"""What somebody is by examination, in letters behind their name: "Ada Lund, PharmD, BCPS", "Bo Ek, CEng, MICE"."""
_MAY_STAND_BEHIND = expression(r",[ \t]*[A-Z][a-z]{0,4}[A-Z]")  # with which all such letters begin


def without_letters(text: str) -> str:
    """Given text, return it without the letters that stand behind names for degrees, licences and memberships."""
    return _LETTERS_BEHIND.sub(r"\g<name>", text) if _MAY_STAND_BEHIND.search(text) else text
