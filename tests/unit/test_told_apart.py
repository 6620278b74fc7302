"""Which of several applications a mail is of, by its hour or its subject; and what a refusal must not close."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from agent.matching import Index
from agent.model.application import MatchKind, MessageFact
from agent.model.mail import Category, ClaimKind, InterviewClaim, Named
from tests.unit.matching_facts import BLUE, START, USER, YES, fact, go, of_client

HOUR = START + timedelta(days=20)
SURE = Named(sure=True)
ROLES = ("Associate, Water & Drainage", "Associate, Transport Planning")


def at(start: datetime | None, kind: ClaimKind = ClaimKind.SET, uid: str = "") -> InterviewClaim:
    return InterviewClaim(kind, start, uid=uid)


def siblings(hour: datetime | None = HOUR, kind: ClaimKind = ClaimKind.SET) -> Index:
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


def stranger(category: Category = Category.INTERVIEW_CONFIRMATION, **more: Any) -> MessageFact:
    """A mail of somebody of that house who has not written yet, and names no role."""
    plain = fact(category, "Kestrel Bay", "", "ines@kestrelbay.example", "Ines Roe", named=SURE)
    return replace(plain, **more)


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
def test_another_hour_tells_nothing(changes: dict[str, Any]) -> None:
    (match,) = go(siblings(), stranger(**changes))
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


def two_clients() -> tuple[Index, str, str]:
    """An agency's two clients; the Message-IDs of the recruiter's mails about each of them."""
    index = Index(())
    first = of_client("Ossory Dairy", "Planner")
    second = of_client("Hallam Brewing", "Buyer")
    assert [match.application for match in go(index, BLUE, YES, first, second)][-2:] == [
        "tarn-search",
        "hallam-brewing",
    ]
    return index, first.message_id, second.message_id


@pytest.mark.parametrize("sure", [True, False])
@pytest.mark.parametrize("category", [Category.REJECTION, Category.COURTESY])
def test_a_doubtful_refusal_of_an_agencys_other_client_closes_none_by_its_thread(
    category: Category, sure: bool
) -> None:
    other = Category.COURTESY if category is Category.REJECTION else Category.REJECTION
    for company in ("Hallam Brewing", "Wick Lane"):  # known, and not
        index, dairy, _ = two_clients()
        no = of_client(
            company, "", category, named=Named(sure=sure), needs_review=True, runner_up=other,
            in_reply_to=dairy, references=(dairy,),
        )  # fmt: skip
        assert index.match(no).application != "tarn-search"


@pytest.mark.parametrize("category", [Category.REJECTION, Category.COURTESY])
def test_what_may_be_a_refusal_of_a_client_not_heard_of_is_asked_of_the_only_one_known(category: Category) -> None:
    index = Index(())
    other = Category.COURTESY if category is Category.REJECTION else Category.REJECTION
    dairy = of_client("Ossory Dairy", "Planner")
    go(index, BLUE, YES, dairy)
    no = of_client(
        "Wick Lane", "", category, named=Named(), needs_review=True, runner_up=other,
        in_reply_to=dairy.message_id, references=(dairy.message_id,),
    )  # fmt: skip
    match = index.match(no)
    assert (match.kind, match.candidates) == (MatchKind.ASK, ("tarn-search",))


@pytest.mark.parametrize("company", ["", "Tarn Search", "Ossory Dairy", "Ossory Dairy Ltd"])
def test_a_doubtful_refusal_that_names_no_other_client_stays_in_its_thread(company: str) -> None:
    index, dairy, _ = two_clients()
    no = of_client(
        company, "", Category.REJECTION, named=Named(), needs_review=True, runner_up=Category.COURTESY,
        in_reply_to=dairy, references=(dairy,),
    )  # fmt: skip
    assert index.match(no).application == "tarn-search"


def test_a_doubtful_refusal_that_the_user_answered_is_not_the_known_clients_by_that() -> None:
    index, dairy, _ = two_clients()
    no = of_client("Wick Lane", "", Category.REJECTION, named=Named(), needs_review=True)
    reply = fact(
        Category.OWN, sender=USER.address, to="ivo@tarnsearch.example", in_reply_to=no.message_id,
        references=(dairy, no.message_id),
    )  # fmt: skip
    assert [match.application for match in go(index, reply)] == ["tarn-search"]
    assert index.match(no).application != "tarn-search"


@pytest.mark.parametrize(
    ("role", "roles", "told", "category", "application"),
    [
        (ROLES[0], (), True, Category.REJECTION, "kestrel-bay"),
        ("Water & Drainage Associate", (), True, Category.REJECTION, "kestrel-bay"),
        (ROLES[1], (), True, Category.REJECTION, "kestrel-bay-2"),
        (ROLES[0], (ROLES[1],), True, Category.REJECTION, "kestrel-bay-2"),
        (ROLES[0], (), False, Category.REJECTION, "kestrel-bay-2"),
        ("Welder", (), True, Category.REJECTION, "kestrel-bay-2"),
        (ROLES[0], (), True, Category.NO_DECISION, "kestrel-bay-2"),
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_a_refusal_of_the_other_role_is_not_taken_for_its_threads(
    role: str, roles: tuple[str, ...], told: bool, category: Category, application: str, asked: bool
) -> None:
    index = siblings()
    mail = stranger(Category.INTERVIEW_CONFIRMATION, interviews=(at(HOUR),))
    assert go(index, mail)[0].application == "kestrel-bay-2"
    no = stranger(
        category, role=role, named=Named(sure=True, told=told, roles=roles), needs_review=asked,
        in_reply_to=mail.message_id, references=(mail.message_id,),
    )  # fmt: skip
    found = index.match(no)
    if found.kind is MatchKind.ASK:
        assert application == "kestrel-bay"
        assert application in found.candidates
    else:
        assert found.application == application


def received(role: str) -> MessageFact:
    """What a firm's hiring system writes on an application."""
    sent = fact(company="Kestrel Bay", role=role, sender="jobs@kestrelbay.example", name="Kestrel Bay")
    return replace(sent, automatic=True, named=SURE)


def refused_once(again: str, days: float) -> tuple[Index, MessageFact]:
    """A post at a firm that refused the user, and what the firm received some days after."""
    index = Index(())
    first = received("Ranger")
    no = fact(Category.REJECTION, "Kestrel Bay", "Ranger", "lou@kestrelbay.example", "Lou Ash", named=SURE)
    go(index, first, no)
    second = received(again)
    return index, replace(second, date=no.date + timedelta(days=days))


@pytest.mark.parametrize(("days", "kinds"), [(60, {MatchKind.NEW}), (0.5, {MatchKind.KNOWN, MatchKind.ASK})])
def test_what_is_received_days_after_a_refusal_begins_anew_though_the_post_is_the_same(
    days: float, kinds: set[MatchKind]
) -> None:
    index, second = refused_once("Ranger", days)
    assert go(index, second)[0].kind in kinds


@pytest.mark.parametrize(
    ("category", "doubtful", "application"),
    [
        (Category.INTERVIEW_INVITATION, False, "kestrel-bay-2"),
        (Category.INTERVIEW_INVITATION, True, "kestrel-bay-2"),
        (Category.ASSESSMENT, False, "kestrel-bay-2"),
        (Category.OFFER, False, "kestrel-bay-2"),
        (Category.FEEDBACK, False, "kestrel-bay"),
    ],
)
def test_whoever_refused_the_user_once_invites_to_the_application_that_is_open(
    category: Category, doubtful: bool, application: str
) -> None:
    index, second = refused_once("Harbour Clerk", 60)
    go(index, second)
    word = fact(category, "Kestrel Bay", "", "lou@kestrelbay.example", "Lou Ash", needs_review=doubtful)
    assert index.match(replace(word, date=second.date + timedelta(days=5))).application == application


def test_whoever_refused_the_user_once_and_names_that_post_writes_of_it() -> None:
    index, second = refused_once("Harbour Clerk", 60)
    go(index, second)
    word = fact(Category.INTERVIEW_INVITATION, "Kestrel Bay", "Ranger", "lou@kestrelbay.example", "Lou Ash")
    assert index.match(replace(word, date=second.date + timedelta(days=5))).application != "kestrel-bay-2"
