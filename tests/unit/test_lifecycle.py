"""The stage table, and how facts become its events."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from agent.lifecycle import FINISHED, TABLE, Event, Happening, fold
from agent.model.application import Stage
from agent.model.mail import NOTED_WITHDRAWAL, Category, Evidence
from tests.facts import DANA, MACHINE, PRIYA, SAM, Hunt, claim, confirmation, message, ny, off

AT = ny(3, 2, 9)
START = ny(3, 10, 14)
END = ny(3, 10, 15)


def after(*events: Event) -> Stage:
    stage, _ = fold(Happening(AT + timedelta(hours=position), event) for position, event in enumerate(events))
    return stage


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ((), Stage.APPLIED),
        ((Event.APPLIED,), Stage.APPLIED),
        ((Event.CONTACT,), Stage.IN_CONTACT),
        ((Event.CONTACT, Event.INTERVIEW_SET), Stage.INTERVIEW_PLANNED),
        ((Event.INTERVIEW_SET, Event.INTERVIEW_HELD), Stage.INTERVIEWED),
        ((Event.INTERVIEW_SET, Event.FIRST_OFF), Stage.IN_CONTACT),
        ((Event.INTERVIEW_SET, Event.INTERVIEW_HELD, Event.INTERVIEW_SET, Event.FURTHER_OFF), Stage.INTERVIEWED),
        ((Event.INTERVIEW_SET, Event.INTERVIEW_HELD, Event.CONTACT), Stage.INTERVIEWED),
        ((Event.INTERVIEW_SET, Event.TEST), Stage.INTERVIEW_PLANNED),
        ((Event.INTERVIEW_SET, Event.INTERVIEW_HELD, Event.TEST), Stage.ASSESSMENT),
        ((Event.OFFER, Event.CONTACT), Stage.OFFERED),
        ((Event.OFFER, Event.REJECTION), Stage.REJECTED),
        ((Event.REJECTION, Event.CONTACT), Stage.REJECTED),
        ((Event.REJECTION, Event.INTERVIEW_HELD), Stage.REJECTED),
        ((Event.REJECTION, Event.INTERVIEW_SET), Stage.INTERVIEW_PLANNED),
        ((Event.REJECTION, Event.OFFER), Stage.OFFERED),
        ((Event.WITHDRAWAL, Event.REJECTION), Stage.WITHDRAWN),
        ((Event.WITHDRAWAL, Event.INTERVIEW_SET), Stage.WITHDRAWN),
        ((Event.REJECTION, Event.CLOSURE), Stage.CLOSED),
        ((Event.REJECTION, Event.INVITED), Stage.IN_CONTACT),
        ((Event.CLOSURE, Event.INVITED), Stage.IN_CONTACT),
        ((Event.CLOSURE, Event.INTERVIEW_SET), Stage.INTERVIEW_PLANNED),
        ((Event.CLOSURE, Event.INTERVIEW_HELD), Stage.CLOSED),
        ((Event.CLOSURE, Event.CONTACT), Stage.CLOSED),
        ((Event.CLOSURE, Event.REJECTION), Stage.CLOSED),
        ((Event.CLOSURE, Event.OFFER), Stage.OFFERED),
        ((Event.WITHDRAWAL, Event.INVITED), Stage.WITHDRAWN),
    ],
)
def test_the_table(events: tuple[Event, ...], stage: Stage) -> None:
    assert after(*events) is stage


def test_every_stage_can_be_reached_and_no_other_pair_moves_anything() -> None:
    assert set(TABLE.values()) | {Stage.APPLIED} == set(Stage)
    for stage, event in product(Stage, Event):
        if stage is Stage.CLOSED:
            opens = event in {Event.INVITED, Event.INTERVIEW_SET, Event.OFFER}
            assert ((stage, event) in TABLE) is opens, "what the user closed is open again only for what they ask anew"


def test_the_same_word_twice_moves_nothing_and_keeps_since_when() -> None:
    once = fold([Happening(AT, Event.REJECTION)])
    assert fold([Happening(AT, Event.REJECTION), Happening(END, Event.REJECTION)]) == once == (Stage.REJECTED, AT)


def stage_of(hunt: Hunt, hours: float = 1) -> Stage:
    return hunt.plan(END + timedelta(hours=hours)).stage


@pytest.mark.parametrize(
    ("category", "stage"),
    [
        (Category.ACKNOWLEDGEMENT, Stage.APPLIED),
        (Category.INTERVIEW_INVITATION, Stage.IN_CONTACT),
        (Category.NO_DECISION, Stage.IN_CONTACT),
        (Category.INFORMATION_REQUEST, Stage.IN_CONTACT),
        (Category.ASSESSMENT, Stage.ASSESSMENT),
        (Category.OFFER, Stage.OFFERED),
        (Category.REJECTION, Stage.REJECTED),
        (Category.AUTO_REPLY, Stage.APPLIED),
        (Category.BOUNCE, Stage.APPLIED),
        (Category.FEEDBACK, Stage.APPLIED),
    ],
)
def test_what_a_mail_means_for_the_stage(category: Category, stage: Stage) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, AT, category))
    assert stage_of(hunt) is stage


NOTED = (Evidence("You have withdrawn your application", NOTED_WITHDRAWAL),)


@pytest.mark.parametrize("category", [Category.ACKNOWLEDGEMENT, Category.COURTESY])
def test_they_take_note_that_the_user_withdrew_on_a_portal_or_by_telephone(category: Category) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(MACHINE, START - timedelta(days=1), category, evidence=NOTED))
    assert stage_of(hunt) is Stage.WITHDRAWN
    assert not hunt.plan(END + timedelta(hours=2)).actions


def test_a_withdrawal_from_another_post_or_one_in_doubt_moves_nothing() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, AT, Category.COURTESY, evidence=NOTED, role="Warehouse Clerk"))
    hunt.hear(message(PRIYA, AT, Category.COURTESY, evidence=NOTED, needs_review=True))
    hunt.hear(message(PRIYA, AT, Category.INTERVIEW_CONFIRMATION, evidence=NOTED))
    assert stage_of(hunt) is not Stage.WITHDRAWN


def test_a_doubtful_mail_moves_nothing() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, AT, Category.REJECTION, needs_review=True))
    assert stage_of(hunt) is Stage.APPLIED


def test_a_machine_can_reject() -> None:
    hunt = Hunt()
    hunt.hear(message(MACHINE, AT, Category.REJECTION))
    assert stage_of(hunt) is Stage.REJECTED


@pytest.mark.parametrize(
    ("hours", "stage"), [(-30, Stage.INTERVIEW_PLANNED), (-0.5, Stage.INTERVIEW_PLANNED), (0, Stage.INTERVIEWED)]
)
def test_an_interview_is_held_when_it_ends(hours: float, stage: Stage) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    assert stage_of(hunt, hours) is stage


def test_an_interview_that_was_called_off_afterwards_was_not_held() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    hunt.hear(message(PRIYA, END, Category.INTERVIEW_CANCELLATION, interviews=(off(uid=made.uid, sequence=1),)))
    assert stage_of(hunt) is Stage.IN_CONTACT


def test_one_interview_off_while_another_is_planned() -> None:
    hunt = Hunt()
    first, second = claim(START, DANA), claim(ny(3, 20, 9), SAM)
    hunt.hear(confirmation(AT, first, second))
    hunt.hear(
        message(PRIYA, ny(3, 3, 9), Category.INTERVIEW_CANCELLATION, interviews=(off(uid=first.uid, sequence=1),))
    )
    assert stage_of(hunt) is Stage.INTERVIEW_PLANNED


def test_an_interview_that_the_user_tells_of_afterwards_was_held() -> None:
    hunt = Hunt()
    hunt.say(replace(claim(START, DANA), uid=""), END + timedelta(hours=20))
    assert stage_of(hunt, 21) is Stage.INTERVIEWED


def test_an_invitation_that_is_read_after_the_hour_was_held() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(END + timedelta(hours=2), claim(START, DANA)))
    assert stage_of(hunt, 3) is Stage.INTERVIEWED


def test_what_is_finished() -> None:
    assert set(FINISHED) == {Stage.REJECTED, Stage.WITHDRAWN, Stage.CLOSED}
