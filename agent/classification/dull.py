"""Bulk mail in which nothing hints at a job, known by its first part, or by its first lines: most of all mail.

Where a mail is multipart/alternative its first part, the plain text, tells as much as the whole, and is a tenth of it.
Some servers give no part of a mail, but its first lines with its header, and say where they file it. Lines tell less
than a part: so the header must say itself that it is bulk, the server must say so too, and what would make a header
worth reading on is asked for all but two things. The server has answered how many signs of bulk there are; and what
the subject tells is asked as of a part, for hints at a job. Who is greeted by name is not one of many.
"""

from __future__ import annotations

from agent.classification.bulk import (
    FEW_SIGNS,
    TELLING_SUBJECT,
    is_marked,
    is_of_a_platform_for_jobs,
    names_the_user,
    worth_reading,
)
from agent.classification.classifier import Known
from agent.classification.hints import LANGUAGES, hints_at_a_job
from agent.model.mail import Message
from agent.parsing.language import guess
from agent.parsing.mime import Headers
from agent.parsing.notices import may_be_bounce

ENOUGH = 500
"""Letters: a shorter text may be a stub, which says only where the mail can be seen."""

PLENTY = 4_000
"""Letters: bulk says early what it is about, so a text that is cut behind them is as good as a whole one."""

ENOUGH_OF_A_BEGINNING = 100
"""Letters: fewer may be no more than thanks for something. What servers tell holds some 160."""

_ANSWERED = frozenset({FEW_SIGNS, TELLING_SUBJECT})


def is_filed_away(message: Message, headers: Headers, known: Known, beginning: str) -> bool:
    """Given a message parsed from its header alone, which its server files as bulk, and the first lines of its text.

    Return whether it is unrelated.
    """
    letters = sum(map(str.isalpha, beginning))
    if letters < ENOUGH_OF_A_BEGINNING or guess(beginning) not in LANGUAGES or not is_marked(message, headers):
        return False
    if worth_reading(message, headers, known, _ANSWERED) or names_the_user(beginning, message, known):
        return False
    sender = f"{message.sender.name} {message.sender.address}"
    return not hints_at_a_job(f"{sender}\n{message.subject}\n{beginning}")


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
