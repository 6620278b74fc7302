"""The user's hand wins: what they wrote, edited, deleted, corrected or asked for, and what of it may come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from agent.model.application import Snapshot
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category, PersonClaim
from agent.planner import plan
from tests.facts import (
    DANA,
    MARCUS,
    PRIYA,
    SAM,
    Hunt,
    claim,
    confirmation,
    draft_of,
    kept,
    message,
    ny,
    off,
    own,
    places,
    refused,
    stepped,
    to,
    withdrawn,
)

START = ny(3, 10, 14)
END = ny(3, 10, 15)
DUE = ny(3, 10, 16)
MINUTE = timedelta(minutes=1)


def lying(*people: PersonClaim) -> Hunt:
    hunt = Hunt()
    hunt.hold(START, *(people or (DANA,)))
    hunt.sync(DUE)
    return hunt


@pytest.mark.parametrize("subject", ["Re: Interview on March 10", "One more thing"])
def test_a_mail_to_the_person_withdraws_their_draft_whatever_its_subject_and_no_other(subject: str) -> None:
    hunt = lying(DANA, SAM)
    dana, sam = hunt.facts.drafts
    hunt.hear(own((DANA,), DUE + MINUTE, subject=subject))
    made = hunt.plan(DUE + MINUTE)
    assert withdrawn(made) == {dana.id: "already_written"}
    assert kept(made) == [sam.id]


def test_a_calendars_answer_is_no_mail_of_the_users() -> None:
    hunt = lying()
    hunt.hear(own((DANA,), DUE + MINUTE, automatic=True))
    assert not withdrawn(hunt.plan(DUE + MINUTE))


def test_an_answer_in_the_rounds_thread_stops_the_follow_up() -> None:
    hunt = lying()
    announced = hunt.facts.messages[0].message_id
    hunt.hear(own((replace(PRIYA, address="panel@northwind.example"),), DUE, in_reply_to=announced))
    assert "already_thanked" in refused(hunt.plan(ny(3, 13, 15)))


def test_so_does_one_that_names_only_the_users_own_answer() -> None:
    hunt = lying()
    shared = replace(PRIYA, address="panel@northwind.example")
    accepted = own((shared,), START - MINUTE, in_reply_to=hunt.facts.messages[0].message_id)
    hunt.hear(accepted)
    hunt.hear(own((shared,), DUE, in_reply_to=accepted.message_id))
    assert "already_thanked" in refused(hunt.plan(ny(3, 13, 15)))


@pytest.mark.parametrize("state", [DraftState.EDITED, DraftState.SENT, DraftState.DISMISSED])
def test_what_the_user_has_dealt_with_is_neither_touched_nor_placed_again(state: DraftState) -> None:
    hunt = lying()
    hunt.step(hunt.facts.drafts[0].id, state, DUE)
    hunt.hear(message(PRIYA, DUE + MINUTE, Category.REJECTION))
    made = hunt.plan(DUE + MINUTE)
    assert not withdrawn(made)
    assert not kept(made)
    assert not places(made, Kind.THANK_YOU)


def test_an_edited_draft_stays_the_users_where_its_next_revision_became_void() -> None:
    hunt = lying()
    (draft,) = hunt.facts.drafts
    hunt.step(draft.id, DraftState.EDITED, DUE)
    void = replace(draft, id=draft.id + 1, revision=2, state=DraftState.VOID)
    hunt.facts = replace(hunt.facts, drafts=(*hunt.facts.drafts, void))
    assert not hunt.plan(DUE + MINUTE).actions
    assert "edited_unsent" in refused(hunt.plan(ny(3, 13, 15)))


def test_a_moved_interview_is_a_new_occasion() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    (first,) = hunt.sync(DUE)
    moved = replace(made, start=ny(3, 12, 14), end=ny(3, 12, 15), sequence=1)
    hunt.hear(message(PRIYA, DUE + MINUTE, Category.INTERVIEW_CHANGE, interviews=(moved,)))
    assert hunt.sync(DUE + MINUTE) == ()
    assert hunt.draft(first.id).state is DraftState.WITHDRAWN
    (second,) = hunt.sync(ny(3, 12, 16))
    assert (second.key == first.key, second.revision) == (False, 1)


def test_an_address_that_the_user_sets_right_makes_no_second_thank_you() -> None:
    hunt = lying()
    hunt.send(hunt.facts.drafts[0], DUE)
    hunt.name(replace(DANA, address="d.whitfield@northwind.example"), DUE + MINUTE)
    assert not places(hunt.plan(DUE + 2 * MINUTE))


def test_an_address_that_is_found_replaces_an_untouched_draft() -> None:
    hunt = lying(MARCUS)
    (draft,) = hunt.facts.drafts
    hunt.name(replace(MARCUS, address="marcus@northwind.example"), DUE + MINUTE)
    made = hunt.plan(DUE + MINUTE)
    assert kept(made) == [draft.id]
    assert not places(made)


@pytest.mark.parametrize(("answered", "again"), [(True, True), (False, False)])
def test_on_a_second_day_nobody_is_thanked_again_who_has_not_answered(answered: bool, again: bool) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), claim(ny(3, 11, 14), DANA)))
    (first,) = hunt.sync(DUE)
    hunt.send(first, DUE)
    if answered:
        hunt.hear(message(DANA, DUE + timedelta(hours=2), Category.COURTESY))
    assert bool(hunt.sync(ny(3, 11, 16))) is again


def test_on_a_second_day_the_draft_that_still_lies_there_is_enough() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), claim(ny(3, 11, 14), DANA)))
    hunt.sync(DUE)
    assert hunt.sync(ny(3, 11, 16)) == ()


def test_an_interview_that_did_not_happen_is_thanked_for_by_nobody() -> None:
    hunt = lying()
    hunt.say(off(), DUE + MINUTE, did_not_happen=True)
    assert list(withdrawn(hunt.plan(DUE + MINUTE)).values()) == ["not_held"]


def test_a_persons_mail_that_is_not_understood_is_hearing_from_them() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(DANA, ny(3, 12, 9), Category.UNRELATED, needs_review=True))
    assert not places(hunt.plan(ny(3, 13, 15)))


def test_nothing_is_decided_while_the_sent_mail_could_not_be_read() -> None:
    hunt = lying()
    hunt.hear(own((DANA,), DUE + MINUTE))
    made = plan(Snapshot((hunt.facts,), unread_accounts=frozenset({"personal"})), hunt.settings, DUE + MINUTE)
    assert not made.applications[0].actions
    assert made.next_due is None
    assert any("could not be read" in sentence for sentence in made.applications[0].needs_you)


def test_what_is_still_to_come_by_the_clock_is_not_known_yet() -> None:
    hunt = lying()
    hunt.hear(own((DANA,), DUE + timedelta(hours=1)), message(PRIYA, DUE + timedelta(hours=2), Category.REJECTION))
    made = hunt.plan(DUE + MINUTE)
    assert kept(made) == [hunt.facts.drafts[0].id]


def test_a_draft_of_the_former_revision_that_is_withdrawn_for_good_does_not_come_back() -> None:
    hunt = lying()
    (draft,) = hunt.facts.drafts
    gone = stepped(draft, DraftState.WITHDRAWN, DUE, "follow_up_instead")
    hunt.facts = replace(hunt.facts, drafts=(gone,))
    assert not places(hunt.plan(DUE + MINUTE))
    lifted = stepped(draft, DraftState.WITHDRAWN, DUE, "lifted:not_held")
    hunt.facts = replace(hunt.facts, drafts=(lifted,))
    (place,) = places(hunt.plan(DUE + MINUTE))
    assert (place.key, place.revision) == (draft.key, 2)
    assert draft_of(place, DUE).key == draft.key
    assert to([place]) == ["Dana Whitfield"]


def starts(hunt: Hunt, now: datetime) -> list[tuple[int, datetime]]:
    return [(round_.number, item.start) for round_ in hunt.plan(now).rounds for item in round_.standing]


@pytest.mark.parametrize(
    ("said_at", "moved"),
    [(START - timedelta(hours=1), True), (START + timedelta(minutes=20), True), (END, False), (ny(3, 13, 9), False)],
)
def test_an_interview_that_the_user_sets_moves_the_one_ahead_and_none_that_was_held(
    said_at: datetime, moved: bool
) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    further = ny(3, 17, 10)
    hunt.say(claim(further, SAM, uid=""), said_at)
    assert starts(hunt, said_at) == ([(1, further)] if moved else [(1, START), (2, further)])


def test_a_thank_you_that_lies_there_stays_where_the_user_sets_a_further_interview() -> None:
    hunt = lying(DANA)
    hunt.say(claim(ny(3, 17, 10), SAM, uid=""), DUE + MINUTE)
    assert kept(hunt.plan(DUE + MINUTE)) == [hunt.facts.drafts[0].id]
    assert to(hunt.sync(ny(3, 17, 13))) == ["Sam Okafor"]


def test_the_hour_of_an_interview_that_was_held_is_put_right_by_one_that_has_gone() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    earlier = START - timedelta(hours=2)
    hunt.say(claim(earlier, DANA, uid=""), ny(3, 10, 18))
    assert starts(hunt, ny(3, 10, 18)) == [(1, earlier)]


def test_an_interview_that_was_called_off_is_set_anew_after_its_hour() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(DANA, START - timedelta(hours=1), Category.INTERVIEW_CANCELLATION, interviews=(off(),)))
    again = ny(3, 17, 10)
    hunt.say(claim(again, uid=""), ny(3, 11, 9))
    assert starts(hunt, ny(3, 11, 9)) == [(1, again)]
