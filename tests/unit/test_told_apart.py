"""Which of several applications a mail is of, by its hour or its subject."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent.matching import Index
from agent.model.application import MatchKind, MessageFact
from agent.model.mail import Category, ClaimKind, InterviewClaim, Named
from tests.unit.test_matching import START, fact, go

HOUR = START + timedelta(days=20)
SURE = Named(sure=True)
ROLES = ("Associate, Water & Drainage", "Associate, Transport Planning")


def at(start: object, kind: ClaimKind = ClaimKind.SET, uid: str = "") -> InterviewClaim:
    return InterviewClaim(kind, start, uid=uid)  # type: ignore[arg-type]


def siblings(hour: object = HOUR, kind: ClaimKind = ClaimKind.SET) -> Index:
    """Two applications at one firm, for the second of which an interview is known."""
    index = Index(())
    acks = [fact(company="Kestrel Bay", role=role) for role in ROLES]
    set_it = fact(
        Category.INTERVIEW_INVITATION, "Kestrel Bay", ROLES[1], "lou@kestrelbay.example", "Lou Ash",
        interviews=(at(hour, kind),), named=Named(sure=True, told=True),
    )  # fmt: skip
    found = go(index, *acks, set_it)
    assert [match.application for match in found] == ["kestrel-bay", "kestrel-bay-2", "kestrel-bay-2"]
    return index


def stranger(category: Category = Category.INTERVIEW_CONFIRMATION, **more: object) -> MessageFact:
    """A mail of somebody of that house who has not written yet, and names no role."""
    plain = fact(category, "Kestrel Bay", "", "ines@kestrelbay.example", "Ines Roe", named=SURE)
    return replace(plain, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [ClaimKind.SET, ClaimKind.OFFERED])
@pytest.mark.parametrize("uid", ["", "of-a-calendar"])
def test_an_invitation_for_the_hour_of_one_application_belongs_to_it(kind: ClaimKind, uid: str) -> None:
    (match,) = go(siblings(kind=kind), stranger(interviews=(at(HOUR, uid=uid),)))
    assert (match.kind, match.application) == (MatchKind.KNOWN, "kestrel-bay-2")


@pytest.mark.parametrize(
    "changes",
    [
        {"interviews": (at(HOUR + timedelta(hours=1)),)},
        {"interviews": (at(HOUR, ClaimKind.OFFERED),)},  # one of several that are offered may be the same by chance
        {"interviews": (at(None, ClaimKind.OFF),)},
        {"interviews": (at(HOUR),), "category": Category.ASSESSMENT},
    ],
)
def test_another_hour_tells_nothing(changes: dict[str, object]) -> None:
    (match,) = go(siblings(), stranger(**changes))  # type: ignore[arg-type]
    assert (match.kind, match.candidates) == (MatchKind.ASK, ("kestrel-bay", "kestrel-bay-2"))


def test_an_hour_known_of_both_tells_nothing() -> None:
    index = siblings()
    other = fact(
        Category.INTERVIEW_CONFIRMATION, "Kestrel Bay", ROLES[0], interviews=(at(HOUR),), named=Named(sure=True)
    )
    assert go(index, other)[0].application == "kestrel-bay"
    assert go(index, stranger(interviews=(at(HOUR),)))[0].kind is MatchKind.ASK


def test_the_hour_of_another_employers_interview_is_no_sign() -> None:
    index = siblings()
    mail = fact(
        Category.INTERVIEW_CONFIRMATION, "Marl Pottery", "", "jo@marlpottery.example", "Jo Pike",
        interviews=(at(HOUR),), named=SURE,
    )  # fmt: skip
    assert go(index, mail)[0].application == "marl-pottery"


@pytest.mark.parametrize(
    ("subject", "firms", "application"),
    [
        ("Water & Drainage - where we are", (), "kestrel-bay"),
        ("RE: Transport Planning: next steps", (), "kestrel-bay-2"),
        ("Next steps (Transport Planning)", (), "kestrel-bay-2"),
        ("Where we are | Associate, Water & Drainage", (), "kestrel-bay"),
        ("A quick word", ("Kestrel Bay Ltd", "Transport Planning"), "kestrel-bay-2"),
        ("A quick word", ("Water & Drainage",), None),  # a mail may name both in passing
        ("A quick word", ("Water & Drainage", "Transport Planning"), None),
        ("Water & Drainage / Transport Planning", (), None),
        ("Associate - where we are", (), None),
        ("Planning", ("Water",), "kestrel-bay-2"),
        ("Where we are", ("Water",), None),
    ],
)
def test_a_subject_that_has_the_words_of_one_role_tells_which(
    subject: str, firms: tuple[str, ...], application: str | None
) -> None:
    mail = stranger(Category.NO_DECISION, subject=subject, named=replace(SURE, firms=firms))
    assert go(siblings(), mail)[0].application == application
