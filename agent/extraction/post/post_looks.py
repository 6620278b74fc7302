"""What a group of words of a mail looks like that may be the role: signs that it is, or is not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from agent.extraction.words.calendar_words import is_of_the_calendar
from agent.extraction.words.ranking import Candidates
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS

IN_LETTERS = {
    letters: word
    for word, written in {
        "nurse": "rn rgn rmn lpn lvn cna",
        "assistant": "hca hcsw cma pca psw lsa",
        "representative": "csr sdr bdr",
        "engineer": "sdet sre swe",
        "administrator": "dba",
        "manager": "csm bdm tpm",
        "technician": "emt",
        "chef": "cdp",
    }.items()
    for letters in written.split()
}
"""Posts that are written in letters, and what kind of word each stands for: it has the looks of that one."""
_AROUND = ("left=", "in ", "capitals", "small")


def note_looks(found: Candidates, company: set[str], people: set[str]) -> None:
    """Given the groups of words that may be the role, add to each what it looks like."""
    split = {key: [IN_LETTERS.get(word, word) for word in key.split()] for key in found}
    begun, ended = set[str](), set[str]()
    for key in split:
        signs = found[key].signs
        beginnings, endings = _beginnings(key.split()), _endings(key.split())
        begun.update(beginnings)
        ended.update(endings)
        if not found.keys().isdisjoint(beginnings):
            signs.add("goes on from another")
        if not found.keys().isdisjoint(endings):
            signs.add("leads to another")
    for key, parts in split.items():
        candidate = found[key]
        signs = candidate.signs
        kind = _kind(parts)
        signs.update([f"{kind} {sign}" for sign in signs if sign.startswith(_AROUND) and sign.count(" ") < 2])
        signs.update(_looks(parts, candidate.met))
        signs.update((kind, f"{kind} of {min(len(parts), 4)}"))
        if company and company.issuperset(parts):
            signs.add("company's name")
        elif not company.isdisjoint(parts):
            signs.add("of company's name")
        if not people.isdisjoint(parts):
            signs.add("of somebody's name")
        if key in begun:
            signs.add("begins another")
        if key in ended:
            signs.add("ends another")


def _beginnings(parts: list[str]) -> list[str]:
    return [" ".join(parts[:at]) for at in range(1, len(parts))]


def _endings(parts: list[str]) -> list[str]:
    return [" ".join(parts[at:]) for at in range(1, len(parts))]


def _kind(parts: list[str]) -> str:
    """Whether a role names an occupation, and where in it."""
    if parts[-1] in OCCUPATIONS:
        return "occupation at its end"
    if parts[0] in OCCUPATIONS:
        return "occupation at its head"
    return "no occupation" if OCCUPATIONS.isdisjoint(parts) else "occupation in it"


def _looks(parts: list[str], met: int) -> Iterator[str]:
    for part in parts:
        yield from _of_word(part)
    yield from _of_first(parts[0])
    yield from _of_last(parts[-1])
    yield f"words {min(len(parts), 7)}"
    yield f"met {min(met, 5)}"


@lru_cache(maxsize=4096)
def _of_word(part: str) -> tuple[str, ...]:
    """The signs of a word, wherever in a role it stands."""
    signs = [f"word={part}"]
    if len(part) > 4:
        signs.append(f"word=-{part[-4:]}")
    if part in ROLE_WORDS:
        signs.append("role in it")
    if is_of_the_calendar(part):
        signs.append("calendar")
    if any(map(str.isdigit, part)):
        signs.append("digits")
    return tuple(signs)


@lru_cache(maxsize=4096)
def _of_first(part: str) -> tuple[str, ...]:
    return (f"first={part}", f"first=-{part[-3:]}", f"first=-{part[-4:]}")


@lru_cache(maxsize=4096)
def _of_last(part: str) -> tuple[str, ...]:
    signs = (f"ends={part}", f"ends=-{part[-3:]}", f"ends=-{part[-4:]}")
    return (*signs, "ends as a role") if part in ROLE_WORDS else signs
