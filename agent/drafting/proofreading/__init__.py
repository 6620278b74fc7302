"""The proofreader (T10): every draft passes one table of checks before it is placed; pure.

``checks`` is the table; what it looks with stands in ``form``, ``names``, ``spelling``, ``grammar``, ``dates`` and
``tone``; ``page`` is a draft as they see it.

A finding blocks the draft; where it stands in words that the user or their mails wrote, some only warn, for the user
knows them best.
"""

from __future__ import annotations

from agent.drafting.proofreading.checks import CHECKS, Check
from agent.drafting.proofreading.dates import MONTHS
from agent.drafting.proofreading.page import Findings, Page

_MOST = 120  # characters of what was found that are told

__all__ = ["CHECKS", "MONTHS", "Check", "Findings", "Page", "proofread"]


def proofread(page: Page, *, content: bool = True) -> Findings:
    """Given a draft, return every problem and warning, each with the rule that it comes from.

    Without ``content`` it may leave out what a mail of its kind has to say.
    """
    problems: list[str] = []
    warnings: list[str] = []
    for check in CHECKS:
        if page.facts.kind in check.kinds and (content or not check.content):
            for found in dict.fromkeys(check.look(page)):
                mild = check.lenient and page.is_theirs(found)
                (warnings if mild else problems).append(f"{check.rule}: {check.says.format(it=_in_short(found))}")
    return Findings(tuple(problems), tuple(warnings))


def _in_short(found: str) -> str:
    return found if len(found) <= _MOST else f"{found[: _MOST - 1]}…"
