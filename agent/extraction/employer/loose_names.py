"""Names by the way in a few words from free mail, which are no firm's: "come out to the shed at Mangatoi. dave"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from agent.classification.senders.domains import is_free_mail, is_trade, mailbox_label, owner_label
from agent.extraction.employer.spoken_for import spoken_for
from agent.extraction.names.names import clean_name
from agent.extraction.words.houses import shortens
from agent.extraction.words.ranking import Candidate, Candidates
from agent.extraction.words.towns import is_a_street, is_where_they_are
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.model.mail import Message

_MOST_WORDS, _OF_A_PERSON = 5, 2  # words of a firm's name, and of most people's
_LEAST = 5  # letters with which a mailbox begins: "baz" may be who writes
_HANDS = frozenset({"hand", "hands", "worker", "help"})
_SUPPORTS = frozenset(
    ("turn", "subject's turn", "turn of somebody", "legal form", "all of subject", "in signature", "in invitation")
) | {f"left={word}" for word in ("at", "with", "from", "for", "of", "join", "by", "to")}
"""Signs that a word alone in a mail from free mail may be a firm's name."""


def without_loose(message: Message, found: Candidates) -> Candidates:
    """Given a mail and the names in it that may be a firm's, return them without those that stand there loosely.

    Those are words of posts; and of who writes from free mail, where no domain tells a firm, streets, where they are,
    who writes or is written for, and a lone word that nothing makes a firm's.
    """
    if message.automatic:
        return found
    text = f"{message.subject}\n{message.body.new[:5000]}\n{message.body.quoted[:5000]}"
    small = mailbox_label(message.sender) if is_free_mail(message.sender) else None
    whose = {*clean_name(message.sender.name.partition("(")[0]).casefold().split(), *spoken_for(message)}
    no_firms = {
        key
        for key, one in found.items()
        if _is_of_a_post(one.spelled, key, message, text)
        or (small is not None and _is_loose(one, key, small, text, whose))
    }
    return Candidates({key: one for key, one in found.items() if key not in no_firms}) if no_firms else found


def _is_of_a_post(name: str, key: str, message: Message, text: str) -> bool:
    """Whether a single word is of a post that is written small as well: the subject is "Farm hand"."""
    if " " in name or key == owner_label(message.sender).replace("-", ""):
        return False
    small = name.lower()
    if small not in text:  # no expression is made: that takes longer than to look
        return False
    found = re.search(rf"(?<![\w@.]){re.escape(small)}\s([a-z]+)", text)
    return found is not None and (found[1] in OCCUPATIONS or found[1] in _HANDS)


def _is_loose(one: Candidate, key: str, mailbox: str, text: str, whose: AbstractSet[str]) -> bool:
    """Whether a name in a mail from a mailbox at free mail is a place's or somebody's, or a word that is no name."""
    if (len(key) >= _LEAST and mailbox.startswith(key)) or shortens(mailbox, one.spelled):
        return False
    last = one.spelled.split()[-1]
    if last.casefold() in whose and not is_trade(last):
        return True
    if is_a_street(one.spelled) or is_where_they_are(one.spelled, text):
        return True
    return " " not in one.spelled and _SUPPORTS.isdisjoint(one.signs) and not is_trade(one.spelled)


def shown_by_mailbox(message: Message) -> str:
    """Given a mail, return the firm by whose name the sender's mailbox at free mail is called, and shown: "Harbour Car
    Wash" of harbourcarwash@...; "" where it is somebody's own, or the two differ."""
    shown, mailbox = " ".join(message.sender.name.split()), mailbox_label(message.sender)
    words = shown.split()
    if not mailbox or not 1 < len(words) <= _MOST_WORDS or not shortens(mailbox, shown):
        return ""
    return shown if len(words) > _OF_A_PERSON or not clean_name(shown) or is_trade(words[-1]) else ""
