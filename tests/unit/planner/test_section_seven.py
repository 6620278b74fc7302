"""The table of when what is placed, and until when: one test for each of its rows and sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from agent.classification.sentences.reasons import GIVES_NONE, OFFERS_WHY, POST_IS_GONE, TELLS_WHY
from agent.model.draft import DraftState, Kind, Manner
from agent.model.mail import DMARC_FAILED, Address, Category, ClaimKind, Evidence, InterviewClaim, PersonClaim, SlotPick
from agent.model.settings import Duration, Unit
from tests.facts import (
    DANA,
    MACHINE,
    MARCUS,
    PRIYA,
    RUTH,
    SAM,
    Hunt,
    claim,
    confirmation,
    kept,
    later,
    message,
    ny,
    own,
    places,
    promised,
    refused,
    to,
    with_timing,
    withdrawn,
)

START = ny(3, 10, 14)  # a Tuesday, an hour long
END = ny(3, 10, 15)
MINUTE = timedelta(minutes=1)
THANK_YOU_DUE = ny(3, 10, 16)
FOLLOW_UP_DUE = ny(3, 13, 15)


def held(*people: PersonClaim) -> Hunt:
    hunt = Hunt()
    hunt.hold(START, *(people or (DANA,)))
    return hunt


def thanked() -> Hunt:
    """The thank-you to Dana was sent two hours after the interview."""
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    hunt.send(draft, THANK_YOU_DUE)
    return hunt


# --- thank-you ---


def test_a_thank_you_is_due_exactly_at_its_limit_and_not_before() -> None:
    assert not places(held().plan(THANK_YOU_DUE - MINUTE))
    assert to(places(held().plan(THANK_YOU_DUE), Kind.THANK_YOU)) == ["Dana Whitfield"]


def test_each_interviewer_has_a_thank_you_of_their_own() -> None:
    found = places(held(DANA, SAM, RUTH).plan(THANK_YOU_DUE), Kind.THANK_YOU)
    assert to(found) == ["Dana Whitfield", "Sam Okafor", "Ruth Adeyemi"]
    assert [person.name for person in found[0].panel] == ["Sam Okafor", "Ruth Adeyemi"]


def test_thank_yous_wait_for_the_last_interview_of_the_round_that_day() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 9), DANA), claim(ny(3, 10, 16), SAM)))
    assert not places(hunt.plan(ny(3, 10, 17, 59)))
    assert to(places(hunt.plan(ny(3, 10, 18)))) == ["Dana Whitfield", "Sam Okafor"]


def test_the_interviews_of_another_day_of_the_round_do_not_delay_a_thank_you() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), claim(ny(3, 11, 14), SAM)))
    assert to(places(hunt.plan(THANK_YOU_DUE))) == ["Dana Whitfield"]


def test_no_thank_you_asks_how_it_goes_on_once_they_asked_for_more_or_set_a_further_talk() -> None:
    def goes_on(hunt: Hunt) -> list[bool]:
        return [one.goes_on for one in places(hunt.plan(THANK_YOU_DUE), Kind.THANK_YOU)]

    assert goes_on(held()) == [False]
    for category, asks in (
        (Category.INTERVIEW_INVITATION, True),
        (Category.ASSESSMENT, True),
        (Category.NO_DECISION, False),
        (Category.COURTESY, False),
    ):
        hunt = held()
        hunt.hear(message(DANA, END + MINUTE, category))
        assert goes_on(hunt) == [asks], category
    doubtful = held()
    doubtful.hear(message(DANA, END + MINUTE, Category.INTERVIEW_INVITATION, needs_review=True))
    assert goes_on(doubtful) == [False]
    further = held()
    further.hear(confirmation(END + MINUTE, claim(ny(3, 17, 14), SAM)))
    assert goes_on(further) == [True]
    of_two_days = Hunt()
    of_two_days.hear(confirmation(ny(3, 5, 9), claim(START, DANA), claim(ny(3, 11, 14), SAM)))
    assert goes_on(of_two_days) == [True]


def test_a_further_round_has_what_is_noted_once_it_begins() -> None:
    hunt = held()
    hunt.hear(confirmation(ny(3, 10, 15, 30), claim(ny(3, 17, 14), SAM)))
    (place,) = places(hunt.plan(THANK_YOU_DUE), Kind.THANK_YOU)
    assert place.next_round == ny(3, 17, 14)


def test_no_thank_you_is_placed_once_the_interviewers_own_hours_are_over() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 10, 9), DANA), claim(ny(3, 10, 16), SAM)))
    at = ny(3, 11, 10)  # 24 hours after Dana's end, 17 after Sam's
    assert to(places(hunt.plan(at - MINUTE))) == ["Dana Whitfield", "Sam Okafor"]
    assert to(places(hunt.plan(at))) == ["Sam Okafor"]


def test_a_thank_you_that_lies_untouched_stays_when_it_is_late_and_status_says_so() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    made = hunt.plan(END + timedelta(hours=25))
    assert kept(made) == [draft.id]
    assert any("has been late since" in sentence for sentence in made.needs_you)


def test_a_late_thank_you_goes_when_no_follow_up_can_come_any_more() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    hunt.hear(message(DANA, ny(3, 12, 9), Category.COURTESY))  # heard: there will be no follow-up
    end = later(END, 10)
    assert kept(hunt.plan(end - MINUTE)) == [draft.id]
    assert withdrawn(hunt.plan(end)) == {draft.id: "past_end"}


def test_an_interviewer_without_an_address_has_a_draft_and_the_user_is_told() -> None:
    made = held(MARCUS).plan(THANK_YOU_DUE)
    assert [place.person.address for place in places(made)] == [""]
    assert any("No address is known for Marcus Webb" in sentence for sentence in made.needs_you)


@pytest.mark.parametrize("after", [timedelta(0), timedelta(hours=30)])
def test_nothing_is_placed_for_an_interview_that_was_cancelled_whenever_the_word_came(after: timedelta) -> None:
    hunt = Hunt()
    word = hunt.hold(START, DANA)
    hunt.sync(THANK_YOU_DUE)
    off = message(
        PRIYA, THANK_YOU_DUE + after, Category.INTERVIEW_CANCELLATION, interviews=(_off(word.uid, word.sequence + 1),)
    )
    hunt.hear(off)
    now = THANK_YOU_DUE + after
    assert list(withdrawn(hunt.plan(now)).values()) == ["not_held"]
    hunt.sync(now)
    assert not hunt.sync(later(END, 3))


def _off(uid: str, sequence: int) -> InterviewClaim:
    return InterviewClaim(ClaimKind.OFF, start=START, uid=uid, sequence=sequence)


# --- follow-up ---


def test_a_follow_up_to_the_lead_takes_the_place_of_untouched_thank_yous_in_one_pass() -> None:
    hunt = held(DANA, SAM)
    first = hunt.sync(THANK_YOU_DUE)
    assert not hunt.sync(FOLLOW_UP_DUE - MINUTE)
    made = hunt.plan(FOLLOW_UP_DUE)
    assert withdrawn(made) == {draft.id: "follow_up_instead" for draft in first}
    assert [(draft.kind, draft.text.to_name) for draft in hunt.sync(FOLLOW_UP_DUE)] == [
        (Kind.FOLLOW_UP, "Dana Whitfield")
    ]


def test_three_days_are_the_same_wall_time_over_a_change_of_the_clocks() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 5, 14), DANA)  # the clocks go forward on 8 March
    assert not places(hunt.plan(ny(3, 9, 7, 59)))
    (place,) = places(hunt.plan(ny(3, 9, 8)))
    assert place.due == ny(3, 9, 8)  # Sunday 15:00 is delayed to Monday morning


def test_a_follow_up_waits_for_working_hours() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 11, 18), DANA)  # ends at 19:00, so three days later is Saturday evening
    assert not places(hunt.plan(ny(3, 14, 19)))
    assert places(hunt.plan(ny(3, 16, 8)))[0].kind is Kind.FOLLOW_UP


def test_an_overdue_follow_up_waits_for_the_morning_and_leaves_the_thank_yous_until_then() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 11, 18), DANA)
    night = hunt.plan(ny(3, 16, 22))  # the laptop slept all Monday
    assert not night.actions
    assert night.upcoming[0].at == ny(3, 17, 8)
    assert places(hunt.plan(ny(3, 17, 8)))[0].kind is Kind.FOLLOW_UP


def test_a_follow_up_knows_holidays() -> None:
    hunt = Hunt()
    hunt.hold(ny(6, 30, 14), DANA)  # three days later is 3 July, when Independence Day of 2026 is observed
    (wait,) = hunt.plan(ny(7, 2, 12)).upcoming
    assert wait.at == ny(7, 6, 8)


def test_past_its_end_no_follow_up_is_placed_and_the_reason_is_told() -> None:
    end = later(END, 10)
    assert places(held().plan(end - MINUTE))
    made = held().plan(end)
    assert not places(made)
    assert "too_late" in refused(made)


def test_an_untouched_follow_up_is_withdrawn_at_its_end() -> None:
    hunt = held()
    (draft,) = hunt.sync(FOLLOW_UP_DUE)
    assert kept(hunt.plan(later(END, 10) - MINUTE)) == [draft.id]
    assert withdrawn(hunt.plan(later(END, 10))) == {draft.id: "past_end"}


def test_one_sent_thank_you_of_a_round_is_enough() -> None:
    hunt = held(DANA, SAM)
    first, second = hunt.sync(THANK_YOU_DUE)
    hunt.send(first, THANK_YOU_DUE)
    made = hunt.plan(FOLLOW_UP_DUE)
    assert not places(made)
    assert kept(made) == [second.id]


def test_a_mail_that_the_user_wrote_to_an_interviewer_is_the_thank_you() -> None:
    hunt = held()
    hunt.hear(own((DANA,), END + timedelta(minutes=30)))
    assert not places(hunt.plan(THANK_YOU_DUE))
    assert not places(hunt.plan(FOLLOW_UP_DUE), Kind.FOLLOW_UP)


def test_a_mail_before_the_end_or_a_calendars_answer_is_no_thank_you() -> None:
    hunt = held()
    hunt.hear(own((DANA,), END - MINUTE), own((DANA,), END + MINUTE, automatic=True))
    assert to(places(hunt.plan(THANK_YOU_DUE))) == ["Dana Whitfield"]


def test_an_edited_thank_you_stops_the_follow_up_and_stays() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    hunt.step(draft.id, DraftState.EDITED, THANK_YOU_DUE)
    made = hunt.plan(FOLLOW_UP_DUE)
    assert not made.actions
    assert "edited_unsent" in refused(made)
    assert any("that you edited is still in Drafts" in sentence for sentence in made.needs_you)


def test_where_the_leads_thank_you_was_dismissed_the_follow_up_goes_to_the_lead_among_the_others() -> None:
    hunt = held(DANA, SAM, RUTH)
    lead, *_ = hunt.sync(THANK_YOU_DUE)
    hunt.step(lead.id, DraftState.DISMISSED, THANK_YOU_DUE)
    assert to(hunt.sync(FOLLOW_UP_DUE)) == ["Sam Okafor"]


def test_where_every_thank_you_was_dismissed_there_is_nobody_left() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    hunt.step(draft.id, DraftState.DISMISSED, THANK_YOU_DUE)
    made = hunt.plan(FOLLOW_UP_DUE)
    assert not places(made)
    assert "nobody_left" in refused(made)


def test_a_redraft_brings_a_dismissed_thank_you_back_in_another_wording() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    hunt.step(draft.id, DraftState.DISMISSED, THANK_YOU_DUE)
    assert not hunt.sync(THANK_YOU_DUE + MINUTE)
    hunt.step(draft.id, DraftState.DISMISSED, THANK_YOU_DUE, redraft_requested=True, wanted_manner=Manner.SHORTER)
    (again,) = hunt.sync(THANK_YOU_DUE + MINUTE)
    assert (again.key, again.revision, again.variant) == (draft.key, 2, 1)
    assert again.manner is Manner.SHORTER


def test_a_thank_you_that_came_back_counts_for_the_follow_up() -> None:
    hunt = held(DANA, SAM)
    draft, _ = hunt.sync(THANK_YOU_DUE)
    hunt.step(draft.id, DraftState.DISMISSED, THANK_YOU_DUE, redraft_requested=True)
    hunt.sync(THANK_YOU_DUE + MINUTE)
    assert to(hunt.sync(FOLLOW_UP_DUE)) == ["Dana Whitfield"]


def test_a_follow_up_goes_where_an_interview_of_its_round_was_moved_ahead() -> None:
    hunt = Hunt()
    first, second = claim(START, DANA), claim(ny(3, 11, 14), SAM)
    hunt.hear(confirmation(ny(3, 5, 9), first, second))
    (draft,) = hunt.sync(ny(3, 16, 8))
    moved = replace(second, start=ny(3, 18, 14), end=ny(3, 18, 15), sequence=1)
    hunt.hear(message(PRIYA, ny(3, 16, 9), Category.INTERVIEW_CHANGE, interviews=(moved,)))
    assert list(withdrawn(hunt.plan(ny(3, 16, 9)))) == [draft.id]


def test_a_redraft_that_is_asked_for_when_the_follow_up_is_due_comes_as_the_follow_up() -> None:
    hunt = held()
    hunt.settings = with_timing(follow_up_after=Duration(2, Unit.HOURS))
    (draft,) = hunt.sync(THANK_YOU_DUE)
    hunt.step(draft.id, DraftState.DISMISSED, THANK_YOU_DUE, redraft_requested=True)
    assert [made.kind for made in hunt.sync(END + timedelta(hours=2))] == [Kind.FOLLOW_UP]
    assert not hunt.sync(END + timedelta(hours=2))


# --- no decision ---


def test_a_reply_without_a_decision_is_answered_at_once_to_who_wrote_it() -> None:
    hunt = thanked()
    heard = hunt.hear(message(PRIYA, ny(3, 12, 22), Category.NO_DECISION))
    (place,) = places(hunt.plan(heard.date))
    assert (place.kind, place.person.address) == (Kind.NO_DECISION_REPLY, PRIYA.address)
    assert place.answers == heard


@pytest.mark.parametrize(
    ("name", "called"),
    [("Larkspur Inn & Suites", ""), ("The Larkspur Grill", ""), ("Dana Whitfield", "Dana Whitfield")],
)
def test_a_firm_behind_a_relay_is_nobody_to_greet(name: str, called: str) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    relay = Address(name, "conversation-8841@indeedemail.com")
    hunt.hear(replace(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION), sender=relay, people=()))
    (reply,) = places(hunt.plan(ny(3, 12, 10)), Kind.NO_DECISION_REPLY)
    assert (reply.person.name, reply.person.address) == (called, relay.address)


def test_who_has_their_answers_sent_elsewhere_in_the_house_is_called_as_they_sign() -> None:
    hunt = thanked()
    answers_to = Address("Priya Nair", "p.nair@northwind.example")
    people = (replace(PRIYA, signs_as="Pri", title="Recruiter"),)
    heard = hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION, people=people, reply_to=answers_to))
    (place,) = places(hunt.plan(heard.date))
    assert (place.person.address, place.person.key) == (answers_to.address, answers_to.address)
    assert (place.person.name, place.person.signs_as, place.person.title) == ("Priya Nair", "Pri", "Recruiter")


def test_who_was_answered_at_their_own_address_is_not_answered_at_that_for_replies() -> None:
    hunt = thanked()
    answers_to = Address("Priya Nair", "p.nair@northwind.example")
    heard = hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION, reply_to=answers_to))
    hunt.hear(own((PRIYA,), heard.date + MINUTE, subject="One more thing"))
    assert not places(hunt.plan(heard.date + 2 * MINUTE), Kind.NO_DECISION_REPLY)


def test_a_reply_goes_to_the_address_that_the_user_gave_in_place_of_the_one_it_came_from() -> None:
    hunt = thanked()
    hunt.name(replace(PRIYA, address="pri@northwind.example"), ny(3, 11, 9))
    heard = hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION))
    (place,) = places(hunt.plan(heard.date))
    assert place.person.address == "pri@northwind.example"


def test_a_reply_without_a_decision_is_answered_for_four_days_only() -> None:
    hunt = thanked()
    heard = hunt.hear(message(PRIYA, ny(3, 12, 22), Category.NO_DECISION))
    end = later(heard.date, 4)
    assert places(hunt.plan(end - MINUTE))
    (draft,) = hunt.sync(end - MINUTE)
    assert withdrawn(hunt.plan(end)) == {draft.id: "past_end"}
    hunt.sync(end)
    assert not places(hunt.plan(end))


def test_each_mail_without_a_decision_has_a_reply_of_its_own() -> None:
    hunt = thanked()
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION))
    (first,) = hunt.sync(ny(3, 12, 9))
    hunt.send(first, ny(3, 12, 10))
    hunt.hear(message(PRIYA, ny(3, 20, 9), Category.NO_DECISION))
    (second,) = hunt.sync(ny(3, 20, 9))
    assert second.key != first.key


def test_of_a_mail_that_may_be_forged_the_user_is_told_why_it_waits() -> None:
    hunt = thanked()
    failed = (Evidence("we regret", "regret"), Evidence("dmarc=fail", DMARC_FAILED))
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.REJECTION, needs_review=True, evidence=failed))
    (told,) = [sentence for sentence in hunt.plan(ny(3, 12, 10)).needs_you if "DMARC" in sentence]
    assert "does not come from there" in told
    assert "followup correct" in told


@pytest.mark.parametrize(
    ("asked", "wrote_before", "placed"),
    [
        ("priya.nair@northwind-talent.example", False, False),  # another house, which nobody knows
        ("priya.nair@northwind-talent.example", True, True),  # from which somebody wrote already
        ("priya@northwind.example", False, True),  # the house that it came from
        ("replies+x71@hire.lever.co", False, True),  # a hiring system passes it on
    ],
)
def test_a_reply_goes_to_another_house_only_if_somebody_vouches_for_it(
    asked: str, wrote_before: bool, placed: bool
) -> None:
    hunt = Hunt()
    if wrote_before:
        hunt.hear(message(PersonClaim("Olu", "olu@northwind-talent.example"), ny(3, 9, 9), Category.ACKNOWLEDGEMENT))
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION, reply_to=Address("Priya Nair", asked)))
    made = hunt.plan(ny(3, 12, 22))
    assert bool(places(made)) is placed
    assert any("another firm" in sentence for sentence in made.needs_you) is not placed


def test_to_a_machine_there_is_no_reply_and_status_says_so() -> None:
    hunt = thanked()
    hunt.hear(message(MACHINE, ny(3, 12, 9), Category.NO_DECISION))
    made = hunt.plan(ny(3, 12, 9))
    assert not places(made)
    assert any("takes no replies" in sentence for sentence in made.needs_you)


def test_a_mail_without_a_decision_that_the_user_answered_needs_no_draft() -> None:
    hunt = thanked()
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION))
    (draft,) = hunt.sync(ny(3, 12, 9))
    hunt.hear(own((PRIYA,), ny(3, 12, 10)))
    assert withdrawn(hunt.plan(ny(3, 12, 10))) == {draft.id: "already_answered"}


# --- rejection ---


def test_a_rejection_withdraws_the_rest_and_asks_for_feedback_at_once() -> None:
    hunt = held(DANA, SAM)
    lying = hunt.sync(THANK_YOU_DUE)
    heard = hunt.hear(message(PRIYA, ny(3, 10, 18), Category.REJECTION))
    made = hunt.plan(heard.date)
    assert set(withdrawn(made)) == {draft.id for draft in lying}
    (place,) = places(made)
    assert (place.kind, place.person.address, place.answers) == (Kind.FEEDBACK_REQUEST, PRIYA.address, heard)


def test_without_an_interview_no_feedback_is_asked_for() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ny(3, 10, 9), Category.REJECTION))
    made = hunt.plan(ny(3, 10, 9))
    assert not places(made)
    assert "no_interview" in refused(made)


@pytest.mark.parametrize("told_in", [Category.COURTESY, Category.REJECTION])
def test_an_interview_that_only_their_words_tell_of_is_one(told_in: Category) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ny(3, 9, 9), Category.COURTESY, talked=told_in is Category.COURTESY))
    hunt.hear(message(PRIYA, ny(3, 10, 9), Category.REJECTION, talked=told_in is Category.REJECTION))
    (place,) = places(hunt.plan(ny(3, 10, 9)))
    assert (place.kind, place.person.address, place.round) == (Kind.FEEDBACK_REQUEST, PRIYA.address, None)


def test_feedback_is_asked_for_within_seven_days_only() -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 11, 9), Category.REJECTION))
    assert places(hunt.plan(ny(3, 18, 8, 59)))
    assert not places(hunt.plan(ny(3, 18, 9)))


@pytest.mark.parametrize(("writer", "asked"), [(DANA, DANA), (RUTH, PRIYA)])
def test_a_machines_rejection_is_taken_up_with_whom_the_user_met_though_a_mail_of_theirs_is_unsure(
    writer: PersonClaim, asked: PersonClaim
) -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 11, 9), Category.COURTESY))
    hunt.hear(message(writer, ny(3, 12, 9), Category.COURTESY, needs_review=True, runner_up=Category.NO_DECISION))
    hunt.hear(message(MACHINE, ny(3, 13, 9), Category.REJECTION))
    (place,) = [one for one in places(hunt.plan(ny(3, 13, 10))) if one.kind is Kind.FEEDBACK_REQUEST]
    assert place.person.address == asked.address


def test_a_machines_rejection_is_taken_up_in_the_last_thread_with_a_person() -> None:
    hunt = held()
    heard = hunt.hear(message(DANA, ny(3, 11, 9), Category.COURTESY))
    hunt.hear(message(SAM, ny(3, 11, 10), Category.UNRELATED, needs_review=True))
    hunt.hear(message(MACHINE, ny(3, 12, 9), Category.REJECTION))
    (place,) = places(hunt.plan(ny(3, 12, 9)))
    assert (place.person.address, place.answers) == (DANA.address, heard)


@pytest.mark.parametrize("wrote", [True, False])
def test_a_machines_rejection_is_taken_up_in_what_somebody_wrote_not_in_their_calendars_mail(wrote: bool) -> None:
    hunt = held()
    letter = message(DANA, ny(3, 11, 9), Category.COURTESY)
    event = message(DANA, ny(3, 11, 10), Category.COURTESY, interviews=(claim(ny(3, 9, 14), DANA, uid="again"),))
    hunt.hear(*([letter] if wrote else []), event, message(MACHINE, ny(3, 12, 9), Category.REJECTION))
    (place,) = [one for one in places(hunt.plan(ny(3, 12, 9))) if one.kind is Kind.FEEDBACK_REQUEST]
    assert (place.person.address, place.answers) == (DANA.address, letter if wrote else event)


def test_where_only_their_calendar_wrote_a_machines_rejection_is_taken_up_in_the_users_own_mail() -> None:
    hunt = held()
    event = message(DANA, ny(3, 11, 10), Category.COURTESY, interviews=(claim(ny(3, 9, 14), DANA, uid="again"),))
    thanks = own((DANA,), END + MINUTE)
    hunt.hear(own((SAM,), END + MINUTE), thanks, event, message(MACHINE, ny(3, 12, 9), Category.REJECTION))
    (place,) = [one for one in places(hunt.plan(ny(3, 12, 9))) if one.kind is Kind.FEEDBACK_REQUEST]
    assert (place.person.address, place.answers) == (DANA.address, thanks)


@pytest.mark.parametrize(
    ("category", "kind"),
    [(Category.REJECTION, Kind.FEEDBACK_REQUEST), (Category.NO_DECISION, Kind.NO_DECISION_REPLY)],
)
@pytest.mark.parametrize(
    ("answers_to", "reached"),
    [
        (Address("Priya Nair", PRIYA.address), PRIYA.address),
        (Address("", PRIYA.address), PRIYA.address),  # known from other mail
        (Address("Ana Ruiz", "ana@northwind.example"), "ana@northwind.example"),
        (Address("ana", "ana@northwind.example"), ""),
        (Address("Northwind Careers", "careers@northwind.example"), ""),
        (Address("No Reply", "no-reply@ats.example"), ""),
        (None, ""),
    ],
)
def test_a_machines_mail_is_answered_to_the_person_who_has_its_answers(
    answers_to: Address | None, reached: str, category: Category, kind: Kind
) -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 4, 9), Category.ACKNOWLEDGEMENT), message(DANA, ny(3, 11, 9), Category.COURTESY))
    heard = message(MACHINE, ny(3, 12, 9), category, reply_to=answers_to)
    heard = hunt.hear(replace(heard, sender=Address("Northwind Hiring", "no-reply@northwind.example")))
    found = [place for place in places(hunt.plan(ny(3, 12, 9))) if place.kind is kind]
    if reached:
        (place,) = found
        assert (place.person.address, place.answers) == (reached, heard)
        assert "Hiring" not in place.person.name
    else:
        assert all(place.answers != heard for place in found)


def test_an_application_has_one_request_for_feedback_ever() -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 11, 9), Category.REJECTION))
    (draft,) = hunt.sync(ny(3, 11, 9))
    hunt.step(draft.id, DraftState.DISMISSED, ny(3, 11, 10))
    hunt.hear(message(DANA, ny(3, 12, 9), Category.REJECTION))
    assert not hunt.sync(ny(3, 12, 9))


def test_a_doubtful_rejection_does_nothing_but_ask() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    evidence = (Evidence("The other\n chair is\ttaken.", "learned-wording"),)
    hunt.hear(message(PRIYA, ny(3, 10, 18), Category.REJECTION, needs_review=True, evidence=evidence))
    made = hunt.plan(ny(3, 10, 18))
    assert kept(made) == [draft.id]
    assert not places(made)
    (asked,) = [sentence for sentence in made.needs_you if "followup correct" in sentence]
    assert asked.endswith("They wrote: “The other chair is taken.”")


def test_a_question_quotes_no_more_than_a_line() -> None:
    hunt = held()
    long = (Evidence("Taken, all of it. " * 40, "learned-wording"),)
    hunt.hear(message(PRIYA, ny(3, 10, 18), Category.REJECTION, needs_review=True, evidence=long))
    hunt.hear(message(DANA, ny(3, 10, 19), Category.REJECTION, needs_review=True, evidence=()))
    quoted, bare = [sentence for sentence in hunt.plan(ny(3, 10, 20)).needs_you if "is not clear" in sentence]
    assert quoted.endswith("…”")
    assert len(quoted) < 300
    assert "They wrote:" not in bare


def test_a_rejection_that_is_corrected_lets_the_thank_you_come_back() -> None:
    hunt = held()
    (draft,) = hunt.sync(THANK_YOU_DUE)
    heard = hunt.hear(message(PRIYA, ny(3, 10, 18), Category.REJECTION))
    hunt.sync(ny(3, 10, 18))
    changed = tuple(message(PRIYA, m.date, Category.COURTESY) if m.id == heard.id else m for m in hunt.facts.messages)
    hunt.facts = replace(hunt.facts, messages=changed)
    (again,) = hunt.sync(ny(3, 10, 19))
    assert (again.kind, again.key, again.revision) == (Kind.THANK_YOU, draft.key, 2)


# --- general ---


def test_a_pause_moves_the_timers_and_not_the_ends() -> None:
    hunt = held()
    hunt.facts = replace(hunt.facts, paused_until=ny(3, 11, 9))
    assert not places(hunt.plan(THANK_YOU_DUE))
    assert places(hunt.plan(ny(3, 11, 9)))
    hunt.facts = replace(hunt.facts, paused_until=later(END, 10))
    assert not hunt.sync(FOLLOW_UP_DUE)
    assert not hunt.sync(later(END, 10))


def test_after_a_long_sleep_overdue_steps_fold_into_the_one_that_still_makes_sense() -> None:
    assert [place.kind for place in places(held(DANA, SAM).plan(later(END, 6)))] == [Kind.FOLLOW_UP]


def test_where_follow_up_and_thank_you_are_due_at_once_only_the_follow_up_is_placed() -> None:
    hunt = held(DANA, SAM)
    hunt.settings = with_timing(follow_up_after=Duration(2, Unit.HOURS))
    assert [place.kind for place in places(hunt.plan(END + timedelta(hours=3)))] == [Kind.FOLLOW_UP]


def test_business_days_and_other_timings_take_effect_at_the_next_pass() -> None:
    hunt = held()
    hunt.settings = with_timing(follow_up_after=Duration(1, Unit.BUSINESS_DAYS))
    assert places(hunt.plan(ny(3, 11, 15)))[0].kind is Kind.FOLLOW_UP


@pytest.mark.parametrize(
    "category",
    [Category.INTERVIEW_INVITATION, Category.ASSESSMENT, Category.INFORMATION_REQUEST, Category.OFFER],
)
def test_while_their_last_mail_asks_something_nothing_asks_for_news(category: Category) -> None:
    hunt = held()
    (draft,) = hunt.sync(FOLLOW_UP_DUE)
    hunt.hear(message(PRIYA, ny(3, 13, 16), category))
    made = hunt.plan(ny(3, 13, 16))
    assert draft.id in withdrawn(made)
    assert not places(made)
    assert made.standing.value == "they_wait_for_you"


def test_whoever_has_offered_is_not_thanked_for_the_interview_as_if_all_were_open() -> None:
    hunt = held(DANA, SAM)
    placed = hunt.sync(THANK_YOU_DUE)
    hunt.hear(message(PRIYA, THANK_YOU_DUE + timedelta(hours=1), Category.OFFER))
    made = hunt.plan(THANK_YOU_DUE + timedelta(hours=1))
    assert set(withdrawn(made)) >= {draft.id for draft in placed}
    assert not places(made)
    before = held(DANA)
    before.hear(message(PRIYA, END + timedelta(minutes=20), Category.OFFER))
    assert not places(before.plan(THANK_YOU_DUE))


def test_an_interview_after_an_offer_has_its_thank_you() -> None:
    hunt = held(DANA)
    hunt.hear(message(PRIYA, END - timedelta(days=2), Category.OFFER))
    assert places(hunt.plan(THANK_YOU_DUE), Kind.THANK_YOU)


def test_hearing_anything_cancels_the_follow_up() -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.COURTESY))
    made = hunt.plan(FOLLOW_UP_DUE)
    assert not places(made)
    assert "heard" in refused(made)


def test_an_acknowledgement_of_a_machine_an_out_of_office_and_a_bounce_are_no_answer() -> None:
    hunt = held()
    for category in (Category.ACKNOWLEDGEMENT, Category.AUTO_REPLY, Category.BOUNCE):
        hunt.hear(message(MACHINE, ny(3, 12, 9), category, returns_on=promised(2026, 3, 11)))
    assert places(hunt.plan(FOLLOW_UP_DUE))


def test_a_further_round_ends_the_follow_up_and_its_cancellation_brings_it_back() -> None:
    hunt = held()
    hunt.hear(confirmation(ny(3, 10, 14, 30), claim(ny(3, 20, 9), SAM, uid="second")))
    assert "later_round" in refused(hunt.plan(FOLLOW_UP_DUE))
    gone = InterviewClaim(ClaimKind.OFF, start=ny(3, 20, 9))
    hunt.say(gone, ny(3, 12, 9))
    assert places(hunt.plan(FOLLOW_UP_DUE))


@pytest.mark.parametrize(("days", "asked"), [(3, False), (20, True)])
def test_nobody_is_asked_for_reasons_that_a_doubtful_mail_has_perhaps_just_given(days: int, asked: bool) -> None:
    hunt = thanked()
    why = {"needs_review": True, "runner_up": Category.FEEDBACK}
    hunt.hear(message(DANA, ny(3, 12, 9), Category.REJECTION, **why))
    hunt.hear(message(PRIYA, ny(3, 12, 9) + timedelta(days=days), Category.REJECTION))
    now = ny(3, 12, 10) + timedelta(days=days)
    made = hunt.plan(now)
    assert bool(places(made, Kind.FEEDBACK_REQUEST)) is asked
    assert any("may have told there what could have been better" in told for told in made.needs_you) is not asked


@pytest.mark.parametrize(
    ("category", "other", "asked"),
    [
        (Category.INTERVIEW_INVITATION, Category.REJECTION, False),
        (Category.COURTESY, Category.NO_DECISION, False),
        (Category.REJECTION, Category.NO_DECISION, True),
        (Category.COURTESY, Category.UNRELATED, True),
    ],
)
def test_nobody_is_asked_for_reasons_while_a_doubtful_mail_may_open_the_application_again(
    category: Category, other: Category, asked: bool
) -> None:
    hunt = thanked()
    hunt.hear(message(DANA, ny(3, 12, 9), Category.REJECTION))
    assert places(hunt.plan(ny(3, 12, 10)), Kind.FEEDBACK_REQUEST)
    hunt.hear(message(DANA, ny(3, 12, 11), category, needs_review=True, runner_up=other))
    made = hunt.plan(ny(3, 12, 12))
    assert bool(places(made, Kind.FEEDBACK_REQUEST)) is asked
    assert ("perhaps_open" in refused(made)) is not asked


def test_nobody_is_asked_for_the_reasons_that_they_gave_with_the_refusal() -> None:
    hunt = thanked()
    why = Evidence("She knows our tills already.", TELLS_WHY)
    hunt.hear(message(DANA, ny(3, 12, 9), Category.REJECTION, evidence=(why,)))
    made = hunt.plan(ny(3, 12, 10))
    assert not places(made, Kind.FEEDBACK_REQUEST)
    assert "feedback_came" in refused(made)


def test_nobody_is_asked_what_was_amiss_where_nobody_gets_the_post() -> None:
    hunt = thanked()
    gone = Evidence("The line was cut from the budget.", POST_IS_GONE)
    hunt.hear(message(DANA, ny(3, 12, 9), Category.REJECTION, evidence=(gone,)))
    made = hunt.plan(ny(3, 12, 10))
    assert not places(made, Kind.FEEDBACK_REQUEST)
    assert "post_gone" in refused(made)


def test_nobody_is_asked_what_was_amiss_who_writes_that_they_tell_nobody() -> None:
    none = Evidence("We are unable to provide individual feedback.", GIVES_NONE)
    for evidence, asked in (((none,), 0), ((none, Evidence("But I can give you feedback myself.", OFFERS_WHY)), 1)):
        hunt = thanked()
        hunt.hear(message(DANA, ny(3, 12, 9), Category.REJECTION, evidence=evidence))
        made = hunt.plan(ny(3, 12, 10))
        assert len(places(made, Kind.FEEDBACK_REQUEST)) == asked
        assert ("gives_none" in refused(made)) == (not asked)


def test_a_missed_thank_you_promises_no_follow_up_where_none_comes() -> None:
    late = later(END, 2)
    assert any("the follow-up comes in its place" in hint for hint in held().plan(late).hints)
    offered = held()
    offered.hear(message(PRIYA, later(END, 1), Category.OFFER))
    hints = offered.plan(late).hints
    assert not any("follow-up" in hint for hint in hints)


def test_who_asks_around_about_a_time_that_the_user_asked_for_needs_no_reply() -> None:
    asks = {"evidence": (Evidence("Let me check with Dana and come back to you.", "asks-around"),)}
    hunt = Hunt()
    hunt.hear(message(PRIYA, ny(3, 9, 9), Category.INTERVIEW_INVITATION))
    hunt.hear(own((PRIYA,), ny(3, 9, 10), proposals=(SlotPick(weekday=3, at=time(16)),)))
    hunt.hear(message(PRIYA, ny(3, 9, 11), Category.NO_DECISION, **asks))
    assert places(hunt.plan(ny(3, 9, 12)), Kind.NO_DECISION_REPLY) == []
    assert "about_the_time" in refused(hunt.plan(ny(3, 9, 12)))
