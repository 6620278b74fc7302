"""Talks that are called by who holds them or by their kind, which is no post: "Recruiter Screen", "CEO Interview",
"Technical Interview"."""

from __future__ import annotations

from agent.extraction.names.offices import names_alone
from agent.extraction.post.posts import role_key
from agent.extraction.words.ranking import Candidates
from agent.extraction.words.vocabulary import OCCUPATIONS, words
from agent.model.mail import Message

_TALKS = words(
    "screen screening prescreen intro introduction round session debrief connect sync panel stage catchup call chat "
    "meeting conversation discussion"
)
_MEANS = words("phone telephone video zoom teams virtual remote onsite pre")
_LENGTH = words("min mins minute minutes hour hours hr hrs")
_HOLDERS = words(
    "recruiter sourcer founder cofounder ceo cto cfo coo cpo cmo vp svp evp president exec executive director md"
)
"""Who holds a talk that is called after them, an interview too."""

_PARTIES = _HOLDERS | words(
    "hiring line manager hr people talent acquisition partner director recruiting recruitment team lead leadership "
    "head internal senior peer co initial first second third final"
)
"""Words that before "screen" and the like, and with no other, tell only whom a talk is with."""

_KINDS = words(
    """
    technical managerial behavioral behavioural competency telephonic virtual onsite person in face to based fit culture
    cultural values structured situational
    """
)
"""Words that with no other tell how a talk is held or what it is on, and as what nobody is employed."""
_DESIGNS = words("system systems design coding architecture case study skills")
"""On what a round is; alone they may be what somebody works in: "Systems Design"."""
_COUNTED = words("l1 l2 l3 l4 r1 r2 r3 1 2 3 4 1st 2nd 3rd 4th one two three fourth last next interview interviews")

_CENTRES = (["centre"], ["center"])  # "Team Lead, Call Centre"
_WITH = words("with by meet meeting see seeing mit avec con")
_ARTICLES = words("the our your my their a an")
_MEETS = words("meet meeting see seeing")
_HAD_WITH = _TALKS | words(
    "interview interviews interviewed interviewing discussion talk speak speaking talking chatting sit lunch coffee "
    "booked scheduled confirmed time minutes hour meet met see seen down panel lined set gespräch entretien entrevista"
)
"""What is had with whom one meets: "an interview with the Head of Finance", "speak with our Buyer"."""
_A_POST = words(
    "role roles position positions post job jobs opening openings vacancy vacancies opportunity application process "
    "search recruitment hiring team department"
)
"""Behind the name of a post, where nobody who holds it is meant: "your interview with the Data Engineer team"."""
_MOST_OF_A_KIND = 5  # words
_READ = 20000  # characters of a text that are read


def drop_screens(found: Candidates, message: Message) -> None:
    """Given the words of a mail that may be the role, leave out what a talk is called by who holds it, and the holder.

    The holder is kept where the mail speaks of one outside the name of a talk: "Recruiter Screen for the Recruiter
    role".
    """
    text = [message.subject, names_alone(message.body.new[:_READ]), *(one.summary for one in message.invitations)]
    said = role_key(" / ".join(text)).split()
    for key in list(found):
        parts = key.split()
        if _is_kind(parts) or _holder(parts) or (_PARTIES.issuperset(parts) and _only_holds(parts, said)):
            del found[key]
    apart = _without_met(found, said)
    for key in [key for key in found if _at(key.split(), said) and not _at(key.split(), apart)]:
        del found[key]


def _without_met(found: Candidates, said: list[str]) -> list[str]:
    """What is said without who holds a talk: "your interview with the Head of Finance"."""
    kept = list(said)
    for parts in [key.split() for key in found if not OCCUPATIONS.isdisjoint(key.split())]:
        for at in _at(parts, said):
            if _is_met(said[max(0, at - 14) : at], said[at + len(parts) :][:1]):
                kept[at : at + len(parts)] = ["/"] * len(parts)
    return kept


def _at(parts: list[str], said: list[str]) -> list[int]:
    """Where words stand in what is said."""
    if not parts:
        return list(range(len(said)))
    begins = (at for at, word in enumerate(said) if word == parts[0])
    return [at for at in begins if said[at : at + len(parts)] == parts]


def _is_met(before: list[str], behind: list[str]) -> bool:
    if before[-1:] == [] or before[-1] not in _ARTICLES or not _A_POST.isdisjoint(behind):
        return False
    lead = len(before) - 2
    if before[lead : lead + 1] == ["and"]:  # "with the Head of Finance and the Buyer"
        lead = next((at for at in range(lead - 1, max(-1, lead - 7), -1) if before[at] in _WITH), -1)
    if lead < 0 or before[lead] not in _WITH:
        return False
    return before[lead] in _MEETS or not _HAD_WITH.isdisjoint(before[max(0, lead - 4) : lead])


def _holder(parts: list[str]) -> list[str]:
    """The words of who holds the talk that words name; none where they name no talk, or a post's."""
    kept = [part for part in parts if part not in _LENGTH and not part.isdigit()]
    rest = [part for part in kept if part not in _TALKS and part not in _MEANS]
    talk = kept[-1:] and (kept[-1] in _TALKS or kept[-1] == "phone")
    known = _PARTIES | _KINDS | _DESIGNS | _COUNTED
    return rest if talk and ("peer" in rest or known.issuperset(rest)) else []


def _is_kind(parts: list[str]) -> bool:
    """Whether words only tell which kind of talk it is: "Technical", "In-Person", "2nd Behavioural"."""
    kinds = _KINDS | _COUNTED | _TALKS | _MEANS
    return len(parts) <= _MOST_OF_A_KIND and kinds.issuperset(parts) and not _KINDS.isdisjoint(parts)


def _only_holds(parts: list[str], said: list[str]) -> bool:
    """Whether words, wherever they stand in what is said, stand right before what makes a talk of them."""
    places = _at(parts, said)
    return bool(places) and all(_is_talk(parts, said[at + len(parts) :][:3]) for at in places)


def _is_talk(parts: list[str], behind: list[str]) -> bool:
    while behind and behind[0] in _MEANS:
        behind = behind[1:]
    talk = _TALKS | {"interview"} if not _HOLDERS.isdisjoint(parts) else _TALKS
    return bool(behind) and behind[0] in talk and behind[1:2] not in _CENTRES
