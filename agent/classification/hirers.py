"""Who hires by profession: what a sender's name and address, and the block under a mail, say of it."""

from __future__ import annotations

import re

from agent.classification.words import folded
from agent.expressions import expression
from agent.model.mail import Message

_MOST = 300  # characters of a signature

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
