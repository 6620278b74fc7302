"""Whether a mail is meant for somebody else: "Hi Derek, ..." to a reader who is called nothing like it.

Those who write to many candidates take the wrong address now and then. In a thread with the reader nobody does.
"""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from agent.classification.senders.greetings import HELLO
from agent.classification.senders.known import Known
from agent.expressions import expression
from agent.extraction.names.nicknames import are_forms, is_given, is_nickname
from agent.model.mail import GREETS_ANOTHER, OF_NOBODY, Category, Evidence, Message
from agent.model.settings import Profile

_LINE = 80  # characters of the first line
_SLIPS = 2  # letters that are off where a longer name is misspelt
_LONG = 6  # letters of such a name; of a shorter one, one letter may be off
_GREETED = expression(
    rf"""{HELLO},?\s
        (?:(?P<title>(?i:mr|mrs|ms|miss|mx|dr|prof|herr[n]?|frau|monsieur|madame|señora?|sr|sra))\.?\s)?
        (?P<name>[^\W\d_a-z][^\W\d_]{{1,30}}(?:[\s-][^\W\d_a-z][^\W\d_]{{1,30}}){{0,2}})\s*(?:[,;:!.–—]|-\s|$)""",
    re.VERBOSE,
)
_PART = expression(r"[^\W\d_]{2,}")


def meant_for_another(message: Message, category: Category, known: Known, profile: Profile) -> Evidence | None:
    """Given a mail, as what it reads and what ties it to an application, return whom it greets instead of the reader;
    None where it greets the reader, or nobody by name.

    Only what is surely a name counts, and any name under which the mail itself knows a reader is theirs.
    """
    if category in OF_NOBODY or category is Category.OUTREACH or known.thread_known or message.list_id:
        return None
    first = next(filter(None, map(str.strip, message.body.new.splitlines())), "")[:_LINE]
    greeted = _GREETED.match(first)
    if greeted is None:
        return None
    name = greeted["name"]
    if not (greeted["title"] or is_given(name)) or _is_a_readers(_PART.findall(first), message, profile):
        return None
    return Evidence(name, GREETS_ANOTHER)


def _is_a_readers(words: list[str], message: Message, profile: Profile) -> bool:
    """Whether one of the words may be a name of the user's, or of anybody to whom the mail is addressed."""
    told = (f"{one.name} {one.address.partition('@')[0]}" for one in message.recipients)
    mine = (profile.full_name, *(address.partition("@")[0] for address in profile.addresses))
    names = {part for text in (*told, *mine) for part in _PART.findall(text.casefold())}
    return any(_may_be(word.casefold(), name) for word in words for name in names)


def _may_be(word: str, name: str) -> bool:
    """Whether a word stands for a name: as it is, run together with others, as a form of it, or misspelt behind its
    first letter."""
    if word == name or (len(word) > 2 and (word in name or name in word)):
        return True
    slips = _SLIPS if len(name) >= _LONG else 1
    misspelt = len(word) > 2 and word[0] == name[0] and OSA.distance(word, name, score_cutoff=slips) <= slips
    return misspelt or are_forms(word, name) or is_nickname(word, name) or is_nickname(name, word)
