"""Another time while an interview lies ahead, in a mail that does not say whether it is instead or besides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from agent.model.application import MessageFact, Standing
from agent.model.draft import Kind
from agent.model.mail import Category, Evidence, PersonClaim
from tests.facts import DANA, MACHINE, PRIYA, RUTH, SAM, Hunt, claim, confirmation, message, ny, off, own, places, to

START, SAID, OTHER = ny(3, 10, 14), ny(3, 9, 17), ny(3, 12, 10)
DUE = ny(3, 10, 16)
CHANGE, SET, ASKED = Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION


def another(category: Category = SET, sender: PersonClaim = PRIYA, **changes: Any) -> MessageFact:
    told = {"uid": "", "people": (), "quote": "Thursday at 10 it is."} | changes.pop("claim", {})
    made = {"interviews": (replace(claim(OTHER), **told),), "people": (sender,)} | changes
    return message(
        sender, changes.get("at", SAID), category, **{name: one for name, one in made.items() if name != "at"}
    )


def heard(*mails: MessageFact) -> Hunt:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.facts = replace(hunt.facts, messages=(*hunt.facts.messages, *mails))
    return hunt


def asked(hunt: Hunt) -> bool:
    return any("besides it?" in told for told in hunt.plan(DUE).needs_you)


def thanked(hunt: Hunt) -> list[str]:
    return to(places(hunt.plan(DUE), Kind.THANK_YOU))


@pytest.mark.parametrize("category", [SET, ASKED])
@pytest.mark.parametrize("sender", [PRIYA, DANA])
def test_it_is_asked_and_nobody_is_thanked_for_the_first(category: Category, sender: PersonClaim) -> None:
    hunt = heard(another(category, sender))
    number = hunt.facts.messages[-1].id
    assert thanked(hunt) == []
    assert hunt.plan(SAID).standing is Standing.NEEDS_YOU
    (told,) = (told for told in hunt.plan(SAID).needs_you if "besides it?" in told)
    assert f"`followup correct m{number} interview_change`" in told
    assert f"`followup correct m{number} interview_confirmation`" in told


@pytest.mark.parametrize(("meant", "starts"), [(CHANGE, [OTHER]), (SET, [START, OTHER])])
def test_the_users_word_settles_it(meant: Category, starts: list[object]) -> None:
    hunt = heard(another())
    told = replace(hunt.facts.messages[-1], category=meant, corrected=True)
    hunt.facts = replace(hunt.facts, messages=(*hunt.facts.messages[:-1], told))
    standing = [item.start for round_ in hunt.plan(DUE).rounds for item in round_.standing]
    assert standing == starts
    assert not asked(hunt)
    assert bool(thanked(hunt)) is (START in starts)


@pytest.mark.parametrize(
    "mail",
    [
        another(claim={"quote": "Your second interview is on Thursday at 10."}),
        another(subject="Final round interview"),
        another(evidence=(Evidence("we would like you to meet the next round panel", "next-round"),
                          Evidence("a further conversation", "further"))),
        another(claim={"people": (SAM,)}),
        another(claim={"phone_screen": True}),
        another(claim={"uid": "u@northwind.example"}),
        another(sender=RUTH),
        another(automatic=True),
        another(interviews=(claim(START, uid=""), claim(OTHER, uid=""))),
        another(interviews=(claim(START, uid=""),)),
        another(interviews=(claim(OTHER, uid=""), claim(ny(3, 12, 11), uid=""))),
        another(interviews=(claim(ny(4, 2, 10), uid=""),)),
        another(at=ny(3, 10, 15, 30)),
    ],
)  # fmt: skip
def test_what_says_that_it_is_another_or_cannot_be_a_move_is_not_asked_about(mail: MessageFact) -> None:
    hunt = heard(mail)
    assert not asked(hunt)
    assert DANA.name in thanked(hunt)


def test_one_in_the_thread_of_the_first_is_asked_about_whoever_writes() -> None:
    hunt = heard()
    first = hunt.facts.messages[-1]
    hunt.hear(another(sender=RUTH, in_reply_to=first.message_id))
    assert asked(hunt)


@pytest.mark.parametrize(
    "later",
    [
        confirmation(ny(3, 9, 18), claim(START, uid="")),
        message(PRIYA, ny(3, 9, 18), Category.INTERVIEW_CANCELLATION, interviews=(off(start=OTHER),)),
    ],
)
def test_a_later_word_on_either_settles_it(later: MessageFact) -> None:
    hunt = heard(another(), later)
    assert not asked(hunt)
    assert DANA.name in thanked(hunt)


def test_it_is_not_asked_for_ever() -> None:
    hunt = heard(another())
    assert not any("besides it?" in told for told in hunt.plan(ny(4, 20, 9)).needs_you)
    hunt.hear(message(MACHINE, ny(3, 10, 12), Category.REJECTION), own((PRIYA,), ny(3, 10, 13), withdraws=True))
    assert not asked(hunt)


def test_another_hour_on_its_weekday_is_of_the_day_of_the_interview_and_asked_about() -> None:
    """Written on Monday, "Tuesday at 9" is of the Tuesday on which the only interview ahead is: tomorrow has a name."""
    told = another(at=ny(3, 2, 17), claim={"quote": "Tuesday at 9 it is.", "start": ny(3, 3, 9), "end": ny(3, 3, 10)})
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 2, 9), claim(START, PRIYA, uid="")))
    hunt.hear(told)
    made = hunt.plan(ny(3, 5, 9))
    assert [item.start for round_ in made.rounds for item in round_.standing] == [ny(3, 10, 9), START]
    assert any("besides it?" in one for one in made.needs_you)
