"""Nicknames: the short and pet forms by which people sign ("Pip" for Philippa), and which name each may stand for."""

from __future__ import annotations

import unicodedata

from agent.extraction.names.given_names import GIVEN_NAMES

_GROUPS = (
    "robert bob rob bobby bert|william bill will billy liam|richard dick rick rich|"
    "margaret peggy maggie meg greta mags|elizabeth liz beth betty lizzie eliza libby elisabeth lisa|"
    "james jim jimmy jamie|john jack johnny jonny|edward ted ed eddie ned eduardo|theodore ted theo|"
    "anthony tony antonio antonia|katherine kate kathy katie kit cathy|henry harry hank|charles chuck charlie|"
    "alexander alexandra sasha sandy lex sascha aleksandr|michael mike mick mikhail misha|david dave|"
    "joseph joe pepe josé giuseppe beppe|margarita rita|susan sue|patricia tish trish tricia patty|deborah debbie|"
    "stephen steve|christopher kit|nicholas nick klaus|eugene gene|lawrence larry|gerald jerry|jerome jerry|"
    "kevin kev|gillian gill|nigel nige|leonard lenny|rebecca becky bex|teresa tess|victoria vicky tori|"
    "dorothy dot dolly|eleanor nell nora|"
    "helen nell|sarah sally|mary molly polly|ann nancy annie|francis frank|francisco paco pancho|"
    "ignacio nacho|philippa pip pippa|philip pip phil|florence flo floss|thomas tommo|hendrik henk hennie|"
    "johannes hans jan|dmitri dima|vladimir vova volodya|ekaterina katya|maria masha mia|yevgeny zhenya|"
    "guillermo memo|jesús chuy|enrique quique|georg jörg schorsch|josef sepp|cornelis cees kees|"
    "wilhelmina mina|catherine cathy kit"
)
NICKNAMES = tuple(frozenset(group.split()) for group in _GROUPS.split("|"))
"""Forms of one name, each group; a form may stand in several."""

_LEAST = 3  # letters with which both begin


def is_nickname(short: str, name: str) -> bool:
    """Given a single word and a name, return whether it can be short for the first name: "Hennie" for Hendrik."""
    word, first = _folded(short), _folded(name.partition(" ")[0])
    if not word or " " in word or len(word) < 2 or not first:
        return False
    if any(word in group and first in group for group in NICKNAMES):
        return True
    if word[:_LEAST] == first[:_LEAST] and len(word) >= _LEAST:
        return True
    clipped = word[:-1] if word.endswith(("z", "y", "o", "a")) else word.removesuffix("ie")  # "Gaz", "Jonny"
    return len(clipped) > 1 and first.startswith(clipped) and len(word) <= len(first)


def is_given(name: str) -> bool:
    """Given a name that stands by itself, return whether it is surely somebody's: "Pat", "Nuala Feeney"."""
    first, *family = name.casefold().split() or [""]
    return len(family) < 2 and (first in GIVEN_NAMES or any(first in group for group in NICKNAMES))


def are_forms(one: str, other: str) -> bool:
    """Given two first names, return whether they are surely forms of one: "Curt" and "Curtis", not "Dan" and "Dana"."""
    left, right = _folded(one.strip(".")), _folded(other.strip("."))
    if left == right or any(left in group and right in group for group in NICKNAMES):
        return True
    short, long = sorted((left, right), key=len)
    return len(short) >= _LEAST and len(long) - len(short) > 1 and long.startswith(short)


def forms_of(name: str) -> frozenset[str]:
    """Given a name in full, return it in small letters with each form of its first name: "Stephen" and "Steve Lind"."""
    first, _, family = " ".join(name.casefold().split()).partition(" ")
    forms = {first}.union(*(group for group in NICKNAMES if _folded(first) in group))
    return frozenset(f"{form} {family}" for form in forms) if family else frozenset()


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
