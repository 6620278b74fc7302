"""For tests of matching: mails as they are known, applications, and the mails put in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from agent.matching import Index
from agent.model.application import ApplicationFacts, Match, MessageFact
from agent.model.mail import Address, Category, ClaimKind, InterviewClaim, Named, PersonClaim, Ref

NUMBERS = count(1)
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
ATS = "no-reply@us.greenhouse-mail.io"
USER = Address("Robin Vale", "robin@vale.example")


def fact(
    category: Category = Category.ACKNOWLEDGEMENT,
    company: str = "",
    role: str = "",
    sender: str = ATS,
    name: str = "",
    to: str = "robin@vale.example",
    answers: str = "",
    uid: str = "",
    **more: object,
) -> MessageFact:
    number = next(NUMBERS)
    plain = MessageFact(
        id=number, ref=Ref("a", "INBOX", str(number)), message_id=f"<m{number}@mail.example>",
        date=START + timedelta(hours=number), category=category, confidence=0.98, needs_review=False, runner_up=None,
        corrected=False, evidence=(), sender=Address(name, sender), reply_to=None, recipients=(Address("", to),),
        received_at_address="robin@vale.example", subject="", in_reply_to=answers,
        references=(answers,) if answers else (),
        automatic=sender == ATS, list_id="", language="en", company=company, role=role,
        people=(PersonClaim(name, sender),) if name else (),
        interviews=(InterviewClaim(ClaimKind.SET, START, uid=uid),) if uid else (),
        picks=(), promised_by=None, returns_on=None,
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def application(identity: str, company: str, role: str, *messages: MessageFact, **more: object) -> ApplicationFacts:
    return replace(ApplicationFacts(identity, company, role, messages), **more)  # type: ignore[arg-type]


def go(index: Index, *messages: MessageFact) -> list[Match]:
    """Match messages in order, each seen by the next."""
    found = []
    for message in messages:
        match = index.match(message)
        index.add(message, match)
        found.append(match)
    return found


ACK = fact(company="Northwind", role="Data Engineer")
DANA = fact(Category.INTERVIEW_INVITATION, "Northwind", "Data Engineer", "dana@northwind.com", "Dana Kim", uid="uid-1")
NORTHWIND = application("northwind", "Northwind", "Data Engineer", ACK, DANA)

RECRUITER = {"sender": "ivo@tarnsearch.example", "name": "Ivo Reed"}
BLUE = fact(Category.OUTREACH, "Tarn Search", "", named=Named(sure=True), **RECRUITER)
YES = fact(Category.OWN, sender=USER.address, to="ivo@tarnsearch.example", answers=BLUE.message_id)


def of_client(
    company: str, role: str = "", category: Category = Category.INTERVIEW_CONFIRMATION, **more: object
) -> MessageFact:
    return fact(category, company, role, **{**RECRUITER, "named": Named(sure=True), **more})  # type: ignore[arg-type]
