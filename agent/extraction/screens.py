"""Talks that are called by who holds them, which is no post: "Recruiter Screen", "CEO Interview"."""

from __future__ import annotations

from agent.extraction.posts import role_key
from agent.extraction.ranking import Candidates
from agent.extraction.vocabulary import words
from agent.model.mail import Message

_TALKS = words(
    "screen screening prescreen intro introduction round session debrief connect sync panel stage catchup call chat "
    "meeting conversation"
)
_MEANS = words("phone telephone video zoom teams virtual remote onsite pre")
_LENGTH = words("min mins minute minutes hour hours hr hrs")
_HOLDERS = words("recruiter sourcer founder cofounder ceo cto cfo coo cpo cmo vp svp evp president exec executive")
"""Who holds a talk that is called after them, an interview too."""

_PARTIES = _HOLDERS | words(
    "hiring line manager hr people talent acquisition partner director recruiting recruitment team lead leadership "
    "head internal senior peer co initial first second third final"
)
"""Words that before "screen" and the like, and with no other, tell only whom a talk is with."""

_CENTRES = (["centre"], ["center"])  # "Team Lead, Call Centre"
_READ = 20000  # characters of a text that are read


def drop_screens(found: Candidates, message: Message) -> None:
    """Given the words of a mail that may be the role, leave out what a talk is called by who holds it, and the holder.

    The holder is kept where the mail speaks of one outside the name of a talk: "Recruiter Screen for the Recruiter
    role".
    """
    text = [message.subject, message.body.new[:_READ], *(one.summary for one in message.invitations)]
    said = role_key(" / ".join(text)).split()
    for key in list(found):
        parts = key.split()
        if _holder(parts) or (_PARTIES.issuperset(parts) and _only_holds(parts, said)):
            del found[key]


def _holder(parts: list[str]) -> list[str]:
    """The words of who holds the talk that words name; none where they name no talk, or a post's."""
    kept = [part for part in parts if part not in _LENGTH and not part.isdigit()]
    rest = [part for part in kept if part not in _TALKS and part not in _MEANS]
    talk = kept[-1:] and (kept[-1] in _TALKS or kept[-1] == "phone")
    return rest if talk and ("peer" in rest or _PARTIES.issuperset(rest)) else []


def _only_holds(parts: list[str], said: list[str]) -> bool:
    """Whether words, wherever they stand in what is said, stand right before what makes a talk of them."""
    places = [at for at in range(len(said)) if said[at : at + len(parts)] == parts]
    return bool(places) and all(_is_talk(parts, said[at + len(parts) :][:3]) for at in places)


def _is_talk(parts: list[str], behind: list[str]) -> bool:
    while behind and behind[0] in _MEANS:
        behind = behind[1:]
    talk = _TALKS | {"interview"} if not _HOLDERS.isdisjoint(parts) else _TALKS
    return bool(behind) and behind[0] in talk and behind[1:2] not in _CENTRES
