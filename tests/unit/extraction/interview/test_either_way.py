"""Mail of which only is unsure whether it confirms an interview or summons to it, and what is not asked then."""

from __future__ import annotations

import pytest

from agent.extraction import extract
from agent.model.mail import Category, Classification
from tests.unit.extraction.mails import RECEIVED, USER, mail

CONFIRMS, INVITES, CHANGES = (
    Category.INTERVIEW_CONFIRMATION,
    Category.INTERVIEW_INVITATION,
    Category.INTERVIEW_CHANGE,
)
CANCELS = Category.INTERVIEW_CANCELLATION
SET = (
    "Your practical is arranged as under.\n\nDate: 19-Mar-2026\nTime: 3:00 PM\nPanel: Mr. Ravi Anand\n\nKindly confirm."
)


def either_way(text: str, first: Category, second: Category, sure: float) -> bool:
    doubtful = Classification(first, 0.6, (), needs_review=True, runner_up=second, either=sure)
    return extract(mail(text), doubtful, USER, RECEIVED).either_way


@pytest.mark.parametrize(("first", "second"), [(CONFIRMS, INVITES), (INVITES, CONFIRMS)])
def test_what_sets_the_same_time_either_way_is_not_asked(first: Category, second: Category) -> None:
    assert either_way(SET, first, second, 0.9)
    assert not either_way(SET, first, second, 0.8)  # it may be neither


@pytest.mark.parametrize(
    ("asked", "set_"),
    [
        ("Can you confirm you're ok to attend?", True),
        ("Could you please confirm that you will be able to come?", True),
        ("Please could you confirm your attendance?", True),
        ("Can you confirm you can make it?", True),
        ("Can you confirm if this works?", False),
        ("Can you let me know whether you're able to attend?", False),
        ("Are you free to attend?", False),
    ],
)
def test_a_question_that_only_wants_a_confirmation_leaves_the_time_set(asked: str, set_: bool) -> None:
    assert either_way(SET.replace("Kindly confirm.", asked), INVITES, CONFIRMS, 0.9) is set_


@pytest.mark.parametrize(
    "text",
    [
        "We could see you on March 19 at 3 PM. Would that suit you?",
        "We can offer March 19 at 3 PM, or March 20 at 10 AM.",
        "Would March 19 at 3 PM work?",
        "We will be in touch with a time.",
    ],
)
@pytest.mark.parametrize(("first", "second"), [(CONFIRMS, INVITES), (INVITES, CONFIRMS)])
def test_a_time_that_is_only_offered_is(text: str, first: Category, second: Category) -> None:
    assert not either_way(text, first, second, 0.95)


def test_a_move_or_none_is_asked_about() -> None:
    assert not either_way(SET, CONFIRMS, CHANGES, 0.95)
    assert not either_way(SET, CHANGES, INVITES, 0.95)


@pytest.mark.parametrize(("first", "second"), [(CANCELS, CHANGES), (CHANGES, CANCELS)])
def test_whether_another_day_will_come_is_not_asked_where_this_one_is_off(first: Category, second: Category) -> None:
    assert either_way("So sorry, I have to push our interview, it is mayhem here.", first, second, 0.9)
    assert not either_way("So sorry, I have to push our interview, it is mayhem here.", first, second, 0.6)
    assert not either_way("So sorry, can we do March 20 at 10 AM and not tomorrow?", first, second, 0.95)


THANKS, REFUSES = Category.COURTESY, Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "There's been a change to your interview panel. Omar Haddad will be replacing Raj Patel.",
        "We've extended the interview to an hour and a half.",
        "We've had to move your interview online, so no need to travel.",
    ],
)
def test_what_touches_no_time_if_it_is_a_change_is_not_asked(text: str) -> None:
    assert either_way(text, CHANGES, THANKS, 0.0)
    assert either_way(text, THANKS, CHANGES, 0.0)
    assert not either_way(text, CHANGES, REFUSES, 0.9)
    assert not either_way("We have to move your interview.", CHANGES, THANKS, 0.9)
    assert not either_way("We have moved your interview to March 20 at 10 AM.", CHANGES, THANKS, 0.9)


@pytest.mark.parametrize(("first", "second"), [(CONFIRMS, CHANGES), (CHANGES, CONFIRMS)])
def test_the_same_other_time_whether_confirmed_or_moved_is_not_asked(first: Category, second: Category) -> None:
    assert either_way("Sunday's grand, same time. Wear black.", first, second, 0.7)
    assert not either_way("Sunday's grand, same time. Wear black.", first, second, 0.6)
    assert not either_way("Could you do Sunday, same time?", first, second, 0.9)
    assert not either_way("See you then, wear black.", first, second, 0.9)
