"""Bulk mail in which nothing hints at a job, known by its first part, or by its first lines: most of all mail.

Where a mail is multipart/alternative its first part, the plain text, tells as much as the whole, and is a tenth of it.
Some servers give no part of a mail, but its first lines with its header, and say where they file it. Lines tell less
than a part. So it must be nobody's: the header says that it is a list's or a campaign's, or it comes from an address
that takes no answer, which people do not write from. Besides, what would make a header worth reading on is asked for
all but three things, which the lines answer instead: how many signs of bulk there are, what the subject tells, and
whether it speaks to the user. None of the lines may hint at a job. That is enough where the server files it as bulk,
and nobody is greeted by name. Otherwise the lines must be as those of shops and services are: by a word of theirs, or
by having none that letters have; and by both, where the user is named, or nothing says that it is bulk.
"""

from __future__ import annotations

from agent.classification.senders.bulk import (
    FEW_SIGNS,
    SPEAKS_TO_THE_USER,
    TELLING_SUBJECT,
    is_marked,
    is_of_a_platform_for_jobs,
    names_the_user,
    worth_reading,
)
from agent.classification.senders.hints import LANGUAGES, hints_at_a_job, hints_faintly, is_of_trade
from agent.classification.senders.known import Known
from agent.expressions import expression
from agent.model.mail import Filing, Message
from agent.parsing.language import guess
from agent.parsing.mime import Headers
from agent.parsing.notices import may_be_bounce

ENOUGH = 500
"""Letters: a shorter text may be a stub, which says only where the mail can be seen."""

PLENTY = 4_000
"""Letters: bulk says early what it is about, so a text that is cut behind them is as good as a whole one."""

ENOUGH_OF_A_BEGINNING = 100
"""Letters: fewer may be no more than thanks for something. What servers tell holds some 160."""

_ANSWERED = frozenset({FEW_SIGNS, TELLING_SUBJECT, SPEAKS_TO_THE_USER})
_OF_NOBODY = expression(
    r"(?:[\w.+-]{0,60}[._+-])?"
    r"(?:no[._-]?reply|do[._-]?not[._-]?(?:reply|respond)|(?:bitte[._-]?)?nicht[._-]?antworten|keine?[._-]?antwort|"
    r"ne[._-]?pas[._-]?repondre|no[._-]?responder|nao[._-]?responder?|niet[._-]?beantwoorden|geen[._-]?antwoord|"
    r"non[._-]?rispondere|nie[._-]?odpowiada[jc])"
    r"\d{0,4}(?:[._+-][\w.+-]{0,60})?"
)


def is_told_dull(message: Message, headers: Headers, known: Known, filing: Filing, beginning: str) -> bool:
    """Given a message parsed from its header alone, where its server files it, and the first lines of its text.

    Return whether it is unrelated.
    """
    if filing is Filing.WANTED or sum(map(str.isalpha, beginning)) < ENOUGH_OF_A_BEGINNING:
        return False
    marked = is_marked(message, headers)
    if not marked and not _OF_NOBODY.fullmatch(message.sender.address.partition("@")[0]):
        return False
    if guess(beginning) not in LANGUAGES or worth_reading(message, headers, known, _ANSWERED):
        return False
    lines = f"{message.sender.name}\n{message.subject}\n{beginning}"
    if hints_at_a_job(f"{message.sender.address}\n{lines}"):
        return False
    to_many = marked and not names_the_user(f"{message.subject}\n{beginning}", message, known)
    if to_many:
        return filing is Filing.BULK or is_of_trade(lines) or not hints_faintly(lines)
    return is_of_trade(lines) and not hints_faintly(lines)


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
