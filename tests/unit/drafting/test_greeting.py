"""Who is greeted, and who is thanked for telling, where a rejection came from a system or a shared address."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent.classification.sentences.reasons import OFFERS_WHY
from agent.drafting import compose
from agent.drafting.wording import IMPROVE_OFFERED, REJECTION_HEARD, REJECTION_THANKS
from agent.model.application import MessageFact, Person
from agent.model.draft import DraftFact, DraftState, Kind
from agent.model.mail import Address, Category, Evidence, PersonClaim, Ref
from agent.model.plan import Place
from tests.drafts.situations import DANA, NOW, SETTINGS, message, person, place


@pytest.mark.parametrize(
    ("name", "address", "hello"),
    [
        ("Northwind Careers", "careers@northwind.example", "Hello,"),
        ("Northwind", "jobs@northwind.example", "Hello,"),
        ("Dana Kim", "jobs@northwind.example", "Dana,"),
        ("Dana Kim", "dana@northwind.example", "Dana,"),
    ],
)
def test_behind_a_shared_address_only_a_persons_name_is_greeted(name: str, address: str, hello: str) -> None:
    whom = person(name, address)
    text = compose(place(Kind.FEEDBACK_REQUEST, whom, answers=message("Your application", whom)), SETTINGS, NOW)
    assert text.body.split("\n")[0].endswith(hello)
    assert not text.problems


@pytest.mark.parametrize("variant", range(len(REJECTION_HEARD)))
def test_nobody_is_thanked_for_telling_what_a_system_told(variant: int) -> None:
    asked = replace(
        place(Kind.FEEDBACK_REQUEST, DANA, answers=message("Your interview"), variant=variant), occasion="<r@ats>"
    )
    opening = compose(asked, SETTINGS, NOW).body.split("\n\n")[1]
    assert opening.startswith(tuple(words.partition("{")[0] for words in REJECTION_HEARD))
    assert not compose(asked, SETTINGS, NOW).problems
    told = place(Kind.FEEDBACK_REQUEST, DANA, answers=message("Your application"), variant=variant)
    opening = compose(told, SETTINGS, NOW).body.split("\n\n")[1]
    assert opening.startswith(tuple(words.partition("{")[0] for words in REJECTION_THANKS))


def sent(where: Place, hello: str, days: int = 3) -> DraftFact:
    text = compose(where, SETTINGS, NOW)
    body = f"{hello}\n\n" + text.body.partition("\n\n")[2]
    return DraftFact(
        id=9,
        key="key",
        revision=1,
        message_id="<sent@example.com>",
        application="northwind",
        kind=where.kind,
        account="personal",
        round_key="",
        person_key=where.person.key,
        occasion=where.occasion,
        text=replace(text, body=body),
        raw=b"",
        state=DraftState.SENT,
        reason=where.reason,
        until=None,
        placed_at=NOW - timedelta(days=days),
    )


@pytest.mark.parametrize(
    ("name", "signs_as", "before", "hello"),
    [
        ("Tarek Mansour", "Tarek", "Dear Dr. Mansour,", "Dear Dr. Mansour,"),
        ("Dr. Tarek Mansour", "Dr. Mansour", "Hi Tarek,", "Hi Tarek,"),
        ("Josephine Bell", "Jo", "Hi Josephine,", "Hi Jo,"),
        ("Josephine Bell", "", "Hi Jo,", "Hi Josephine,"),
        ("Josephine Bell", "", "Dear Josephine,", "Dear Josephine,"),
        ("Josephine Bell", "", "Dear Ms Bell,", "Dear Ms Bell,"),
        ("Josephine Bell", "", "Dear Mr Stone,", "Hi Josephine,"),
        ("Josephine Bell", "", "Hello,", "Hi Josephine,"),
    ],
)
def test_who_was_greeted_once_is_greeted_so_again(name: str, signs_as: str, before: str, hello: str) -> None:
    whom = person(name, "bell@northwind.example", signs_as=signs_as)
    where = place(Kind.NUDGE, whom, answers=message("Your interview", whom))
    where = replace(where, application=replace(where.application, drafts=(sent(where, before),)))
    text = compose(where, SETTINGS, NOW)
    assert text.body.split("\n")[0] == hello
    assert not text.problems


def test_the_last_draft_that_was_sent_counts_and_none_to_another_or_unsent() -> None:
    where = place(Kind.NUDGE, DANA, answers=message("Your interview"))
    first, last = sent(where, "Dear Ms. Kim,", 6), replace(sent(where, "Hi Dana,", 2), id=8)
    other = replace(sent(where, "Dear Dr. Kim,", 1), text=replace(first.text, to_address="k@northwind.example"))
    unsent = replace(sent(where, "Dear Dr. Kim,", 1), state=DraftState.DISMISSED)
    for drafts, hello in (((first, last, other, unsent), "Hi Dana,"), ((first,), "Dear Ms. Kim,")):
        known = replace(where, application=replace(where.application, drafts=drafts))
        assert compose(known, SETTINGS, NOW).body.split("\n")[0] == hello


def greets(who: Person, *mails: MessageFact) -> str:
    where = place(Kind.NUDGE, who, answers=message("Your interview", who))
    known = replace(where, application=replace(where.application, messages=mails))
    text = compose(known, SETTINGS, NOW)
    assert not text.problems
    return text.body.split("\n")[0]


def own(to: Person, opening: str, days: int = 3) -> MessageFact:
    bare = MessageFact.bare(8, Ref("personal", "Sent", "8"), NOW - timedelta(days=days), Category.OWN)
    return replace(bare, recipients=(Address(to.name, to.address),), opening=opening)


def theirs(who: Person, opening: str, signs_as: str = "", days: int = 1) -> MessageFact:
    claim = PersonClaim(who.name, who.address, signs_as=signs_as)
    date = NOW - timedelta(days=days)
    return replace(message("Re: Hi", who), date=date, opening=opening, people=(claim,))


def test_drafts_greet_as_the_two_sides_do() -> None:
    bell = person("Josephine Bell", "bell@northwind.example")
    other = person("Ann Lund", "ann@northwind.example")
    assert greets(bell, theirs(bell, "Dear")) == "Dear Josephine,"
    assert greets(bell, theirs(bell, "Dear Ms")) == "Dear Josephine,"
    assert greets(bell, theirs(bell, "Hi")) == "Hi Josephine,"
    assert greets(bell, theirs(bell, "Dear", days=2), theirs(other, "Hi")) == "Dear Josephine,"
    assert greets(bell, theirs(other, "Dear")) == "Dear Josephine,"
    assert greets(bell, replace(theirs(other, "Dear"), automatic=True)) == "Hi Josephine,"
    assert greets(bell, theirs(bell, "Hi"), own(bell, "Dear")) == "Dear Josephine,"
    assert greets(bell, theirs(bell, "Hi"), own(other, "Dear")) == "Hi Josephine,"


def test_who_was_called_by_title_in_the_users_own_mail_is_called_so_until_they_offer_their_first_name() -> None:
    bell = person("Josephine Bell", "bell@northwind.example", signs_as="Josephine Bell")
    assert greets(bell, own(bell, "Dear Dr")) == "Dear Dr Bell,"
    assert greets(bell, own(bell, "Dear Dr"), theirs(bell, "Dear", "Josephine Bell")) == "Dear Dr Bell,"
    assert greets(bell, own(bell, "Dear Dr"), theirs(bell, "Hi", "Jo")) == "Hi Josephine,"
    assert greets(bell, own(bell, "Dear Mag.")) == "Dear Mag. Bell,"
    titled = replace(bell, signs_as="Dr. Bell")
    assert greets(titled, own(titled, "Dear")) == "Dear Josephine,"


@pytest.mark.parametrize("variant", range(len(IMPROVE_OFFERED)))
def test_feedback_that_was_offered_is_accepted(variant: int) -> None:
    offering = replace(message("Your interview", DANA), evidence=(Evidence("Happy to give feedback.", OFFERS_WHY),))
    asked = place(Kind.FEEDBACK_REQUEST, DANA, answers=offering, variant=variant)
    accepted = compose(asked, SETTINGS, NOW)
    assert any(words in accepted.body.replace("\n", " ") for words in IMPROVE_OFFERED)
    assert not accepted.problems
    by_a_system = compose(replace(asked, occasion="<r@ats>"), SETTINGS, NOW)
    assert not any(words in by_a_system.body.replace("\n", " ") for words in IMPROVE_OFFERED)
