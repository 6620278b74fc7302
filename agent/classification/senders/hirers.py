"""Who hires by profession, and who signs for a firm: what sender and signature say of it."""

from __future__ import annotations

import re

from agent.classification.senders.domains import owner_label
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import folded, tagged
from agent.expressions import expression
from agent.model.mail import Message

_MOST = 300  # characters of a signature
_LAST_LINES = 6  # of a mail, in which whoever wrote it says for whom
_UNDER_THE_NAME = 3  # of them, in which they say what they are
_LONGEST_LINE = 60  # characters of what they are
_OF_A_LABEL = 4, 6  # letters: the fewest that tell a firm, and as many of its domain as its name must begin with
_LETTERS = expression(r"[a-z0-9]+")

_HIRERS = expression(
    r"""(?<![a-z])(?:
        hr | h\.r\. | human [-_.\ ]? resources | recruit\w* | talent | careers? | jobs? | vacanc\w+ | hiring
        | personnel | resourcing | staffing | appl(?:ications?|icants?) | candidates?
        | people [-_.\ ]? (?:team|ops|operations|partner)
        | personal(?:abteilung|wesen|referent\w*|leit\w+|gewinnung) | bewerb\w+ | karriere
        | rh | rrhh | recrut\w+ | ressources [-_.\ ]? humaines | recursos [-_.\ ]? humanos | seleccion
        | risorse [-_.\ ]? umane | selezione | werving | vacature\w* | personeel\w*
    )(?![a-z])""",
    re.VERBOSE,
)


def signs_as_a_hirer(message: Message) -> bool:
    """Given a message, return whether its sender or its signature names a department that hires."""
    local, _, _ = message.sender.address.partition("@")
    block = folded(f"{message.sender.name}\n{local}\n{message.body.signature[:_MOST]}")
    return _HIRERS.search(block) is not None


def signs_for_a_firm(message: Message) -> bool:
    """Given a message, return whether a person signs for the firm from whose domain they write, or with their post
    there: "Adaeze, Clearwell Fund" from clearwellfund.example.

    Friends do not, and people on lists add no more than an address or a page to their name.
    """
    label = owner_label(message.sender).replace("-", "")
    if not label or message.bulk or message.list_id or message.automatic:
        return False
    lines = [line for line in f"{message.body.new}\n{message.body.signature}".splitlines() if line.strip()]
    return _names(label, " ".join(lines[-_LAST_LINES:])[-_MOST:]) or any(map(_is_a_post, lines[-_UNDER_THE_NAME:]))


def _names(label: str, text: str) -> bool:
    """Whether a firm whose domain has this label is named in a text, but for addresses and pages."""
    least, enough = _OF_A_LABEL
    spoken = [word for word in text.split() if "@" not in word and "/" not in word and "." not in word.rstrip(".,;:!")]
    words = [_plainly(word) for word in _LETTERS.findall(folded(" ".join(spoken)))]
    begun = _plainly(label)[:enough]
    return len(label) >= least and any("".join(words[at : at + enough]).startswith(begun) for at in range(len(words)))


def _plainly(word: str) -> str:
    """The word as it is folded where its umlauts are written out: "kueferei" is "kuferei", too."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _is_a_post(line: str) -> bool:
    """Whether a line under a name is what somebody is called at work, and no sentence."""
    return len(line) < _LONGEST_LINE and line.rstrip()[-1] not in ".,!?" and Tag.TITLE in tagged(line)
