"""Bulk mail in which nothing hints at a job, known by its first part: most of all mail.

Where a mail is multipart/alternative its first part, the plain text, tells as much as the whole, and is a tenth of it.
"""

from __future__ import annotations

from agent.classification.bulk import is_of_a_platform_for_jobs
from agent.classification.classifier import Known
from agent.classification.hints import hints_at_a_job
from agent.model.mail import Message
from agent.parsing.mime import Headers
from agent.parsing.notices import may_be_bounce

ENOUGH = 500
"""Letters: a shorter text may be a stub, which says only where the mail can be seen."""

PLENTY = 4_000
"""Letters: bulk says early what it is about, so a text that is cut behind them is as good as a whole one."""


def may_be_dull(message: Message, headers: Headers, known: Known) -> bool:
    """Given a message parsed from its header alone, return whether its first part may settle it."""
    kind = headers.text("content-type").partition(";")[0].strip().lower()
    if not message.bulk or kind != "multipart/alternative" or message.sender.address in known.own_addresses:
        return False
    if known.of_an_application or is_of_a_platform_for_jobs(message, headers, known):
        return False
    return message.notice is None and not may_be_bounce(headers, message.sender, message.subject)


def is_dull(message: Message, text: str, *, cut: bool) -> bool:
    """Given such a message, the text of its first part, and whether that is cut, return whether it is unrelated."""
    return len(text) >= (PLENTY if cut else ENOUGH) and not hints_at_a_job(f"{message.subject}\n{text}")
