"""From what was said of interviews to the rounds as they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from agent.model.application import MessageFact, Round
from agent.model.mail import Category, ClaimKind, Evidence, InterviewClaim, Move, Part, PersonClaim, SlotPick
from tests.facts import DANA, MARCUS, PRIYA, RUTH, SAM, Hunt, claim, confirmation, message, ny, off, own

START = ny(3, 10, 14)
BEFORE = ny(3, 5, 9)
LATE = ny(4, 20, 9)


def rounds_of(hunt: Hunt, now: datetime = LATE) -> tuple[Round, ...]:
    return hunt.plan(now).rounds


def starts(round_: Round) -> list[datetime]:
    return [interview.start for interview in round_.standing]


def change(at: datetime, *claims: InterviewClaim, category: Category = Category.INTERVIEW_CHANGE) -> MessageFact:
    return message(PRIYA, at, category, interviews=claims)


@pytest.mark.parametrize(("hours", "rounds"), [(47, 1), (48, 2), (200, 2)])
def test_interviews_less_than_48_hours_apart_are_one_round(hours: int, rounds: int) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(confirmation(BEFORE, claim(START + timedelta(hours=hours + 1), SAM)))
    assert len(rounds_of(hunt)) == rounds


def test_a_refusal_ends_what_lies_ahead_and_nothing_that_was_held() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(confirmation(BEFORE, claim(START + timedelta(days=8), SAM)))
    hunt.hear(message(PRIYA, START + timedelta(hours=3), Category.REJECTION))
    assert [one.cancelled for round_ in rounds_of(hunt) for one in round_.interviews] == [False, True]


@pytest.mark.parametrize(("sure", "called_off"), [(True, False), (False, True)])
def test_a_refusal_ends_nothing_where_they_speak_of_the_interview_again(sure: bool, called_off: bool) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(BEFORE, claim(START, DANA)))
    hunt.hear(message(PRIYA, BEFORE + timedelta(days=1), Category.REJECTION))
    kept = message(PRIYA, BEFORE + timedelta(days=2), Category.INTERVIEW_CONFIRMATION, needs_review=not sure)
    hunt.hear(kept)
    assert [one.cancelled for round_ in rounds_of(hunt) for one in round_.interviews] == [called_off]


def test_interviews_that_were_announced_together_are_one_round() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(BEFORE, claim(START, DANA), claim(START + timedelta(days=6), SAM)))
    (round_,) = rounds_of(hunt)
    assert [person.name for person in round_.people] == ["Dana Whitfield", "Sam Okafor"]


@pytest.mark.parametrize("hour", [14, 15])
def test_an_hour_within_what_they_offered_is_for_as_long_as_they_asked(hour: int) -> None:
    hunt = Hunt()
    offered = replace(claim(START, uid="", minutes=None), kind=ClaimKind.OFFERED, end=START + timedelta(hours=2))
    length = Evidence("Do you have 30 minutes this week to talk? I am free on Tuesday from 2 to 4.", "when-free")
    hunt.hear(message(DANA, BEFORE, Category.INTERVIEW_INVITATION, interviews=(offered,), evidence=(length,)))
    hunt.hear(confirmation(BEFORE + timedelta(hours=3), claim(ny(3, 10, hour), uid="", minutes=None)))
    (interview,) = rounds_of(hunt)[0].standing
    assert interview.end - interview.start == timedelta(minutes=30)


def test_a_new_round_begins_when_they_invite_again() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(confirmation(START + timedelta(hours=3), claim(START + timedelta(hours=26), SAM)))
    assert [round_.number for round_ in rounds_of(hunt)] == [1, 2]


def test_a_cancelled_round_takes_no_number() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    hunt.hear(change(ny(3, 9, 9), off(uid=made.uid, sequence=1), category=Category.INTERVIEW_CANCELLATION))
    hunt.hear(confirmation(ny(3, 15, 9), claim(ny(3, 18, 9), SAM)))
    assert [(round_.number, bool(round_.standing)) for round_ in rounds_of(hunt)] == [(1, False), (1, True)]


# --- the lead ---


@pytest.mark.parametrize(
    ("people", "lead"),
    [
        ((DANA, SAM), "Dana Whitfield"),
        ((DANA, replace(SAM, manager=True)), "Sam Okafor"),
        ((MARCUS, SAM), "Sam Okafor"),
        ((MARCUS,), "Marcus Webb"),
    ],
)
def test_the_lead_is_the_hiring_manager_else_the_first_with_an_address(
    people: tuple[PersonClaim, ...], lead: str
) -> None:
    hunt = Hunt()
    hunt.hold(START, *people)
    (round_,) = rounds_of(hunt)
    assert round_.lead is not None
    assert round_.lead.name == lead


def test_the_longest_slot_leads() -> None:
    hunt = Hunt()
    second = claim(START + timedelta(hours=2), SAM, minutes=90)
    hunt.hear(confirmation(BEFORE, claim(START, DANA, minutes=30), second))
    lead = rounds_of(hunt)[0].lead
    assert lead is not None
    assert lead.name == "Sam Okafor"


# --- length ---


@pytest.mark.parametrize(("phone", "minutes"), [(False, 60), (True, 30)])
def test_where_no_end_is_given_the_length_is_assumed_and_shown_as_such(phone: bool, minutes: int) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, minutes=None, phone_screen=phone)
    (interview,) = rounds_of(hunt)[0].interviews
    assert (interview.end - interview.start, interview.end_assumed) == (timedelta(minutes=minutes), True)


# --- moved, cancelled, brought back ---


def test_a_later_word_moves_an_interview() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    hunt.hear(change(ny(3, 9, 9), replace(made, start=ny(3, 12, 9), end=ny(3, 12, 10), sequence=1)))
    (round_,) = rounds_of(hunt)
    assert starts(round_) == [ny(3, 12, 9)]


def test_words_alone_move_the_only_interview_ahead() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(change(ny(3, 9, 9), claim(ny(3, 12, 9), DANA, uid="", minutes=None)))
    (round_,) = rounds_of(hunt)
    assert starts(round_) == [ny(3, 12, 9)]
    assert round_.end == ny(3, 12, 10)


@pytest.mark.parametrize(
    ("quote", "hours"),
    [("Mei will meet you at the main entrance at 1.30.", 1), ("Mei will meet you at our office at 1.30.", 2)],
)
def test_who_meets_the_user_at_the_door_sets_no_other_talk(quote: str, hours: int) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    welcome = replace(claim(START - timedelta(minutes=30), MARCUS, uid="", minutes=None), quote=quote)
    hunt.hear(confirmation(ny(3, 9, 9), welcome))
    (round_,) = rounds_of(hunt)
    assert len(starts(round_)) == hours


def test_who_is_named_by_words_alone_stays_where_a_guest_list_moves() -> None:
    hunt = Hunt()
    sam = PersonClaim("Elena Moss", "", Part.INTERVIEWER)
    made = hunt.hold(START, DANA, sam)
    moved = replace(made, start=ny(3, 12, 9), end=ny(3, 12, 10), sequence=1, people=made.people[:1])
    hunt.hear(change(ny(3, 9, 9), moved))
    (round_,) = rounds_of(hunt)
    assert [person.name for person in round_.people] == [DANA.name, sam.name]


def test_an_older_update_that_is_read_late_changes_nothing() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    newest = replace(made, start=ny(3, 12, 9), end=ny(3, 12, 10), sequence=2)
    hunt.hear(change(ny(3, 9, 9), newest), change(ny(3, 9, 10), replace(made, start=ny(3, 11, 9), sequence=1)))
    assert starts(rounds_of(hunt)[0]) == [ny(3, 12, 9)]


def test_the_stamp_decides_where_the_sequence_stands_still() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA, stamp=ny(3, 4, 9))
    newer = replace(made, start=ny(3, 12, 9), end=ny(3, 12, 10), stamp=ny(3, 4, 11))
    older = replace(made, start=ny(3, 11, 9), end=ny(3, 11, 10), stamp=ny(3, 4, 10))
    hunt.hear(change(ny(3, 9, 9), newer), change(ny(3, 9, 10), older))
    assert starts(rounds_of(hunt)[0]) == [ny(3, 12, 9)]


@pytest.mark.parametrize("word", ["uid", "start", "nothing"])
def test_an_interview_is_called_off_by_its_uid_its_time_or_as_the_only_one_ahead(word: str) -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    named = {"uid": off(uid=made.uid, sequence=1), "start": off(start=START), "nothing": off()}[word]
    hunt.hear(change(ny(3, 9, 9), named, category=Category.INTERVIEW_CANCELLATION))
    assert not rounds_of(hunt)[0].standing


def test_words_about_a_talk_that_the_calendar_has_called_off_already_leave_the_others() -> None:
    hunt = Hunt()
    ruth = claim(START + timedelta(hours=1), RUTH)
    hunt.hear(confirmation(BEFORE, claim(START, DANA), ruth))
    cancels = Category.INTERVIEW_CANCELLATION
    hunt.hear(change(ny(3, 9, 9), off(uid=ruth.uid, start=ruth.start, people=(RUTH,)), category=cancels))
    hunt.hear(change(ny(3, 9, 10), off(people=(replace(RUTH, name="Ruth", address=""),)), category=cancels))
    (round_,) = rounds_of(hunt)
    assert starts(round_) == [START]


def test_a_day_on_which_one_of_several_is_called_off_keeps_the_others() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(BEFORE, claim(START, DANA), claim(START + timedelta(hours=1), RUTH)))
    word = off(people=(replace(RUTH, address=""),), move=Move(of=START.date()))
    hunt.hear(change(ny(3, 9, 10), word, category=Category.INTERVIEW_CANCELLATION))
    (round_,) = rounds_of(hunt)
    assert starts(round_) == [START]


def test_a_word_that_calls_another_interview_off_leaves_this_one() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    cancels = Category.INTERVIEW_CANCELLATION
    hunt.hear(change(ny(3, 9, 9), off(uid="other"), off(start=ny(3, 11, 9)), category=cancels))
    assert rounds_of(hunt)[0].standing


def test_a_copy_of_the_invitation_does_not_bring_a_cancelled_interview_back() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    called_off = off(uid=made.uid, sequence=1)
    hunt.hear(change(ny(3, 9, 9), called_off, category=Category.INTERVIEW_CANCELLATION))
    hunt.hear(confirmation(ny(3, 9, 10), made))
    assert not rounds_of(hunt)[0].standing


def test_a_newer_invitation_with_the_same_uid_does() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA)
    called_off = off(uid=made.uid, sequence=1)
    hunt.hear(change(ny(3, 9, 9), called_off, category=Category.INTERVIEW_CANCELLATION))
    hunt.hear(confirmation(ny(3, 9, 10), replace(made, sequence=2)))
    assert rounds_of(hunt)[0].standing


STRANGER = PersonClaim("Dana Whitfield", "dana@northwlnd.example")


@pytest.mark.parametrize(
    ("sender", "organizer", "called_off"),
    [
        (PRIYA, DANA.address, True),
        (PRIYA, "", True),
        (PersonClaim("Calendly", "no-reply@calendly.com"), DANA.address, True),  # a scheduler writes for the organizer
        (STRANGER, DANA.address, False),  # anybody may write whose meeting it is
        (STRANGER, STRANGER.address, False),
        (PersonClaim("Calendly", "no-reply@calendly.com"), STRANGER.address, False),
    ],
)
def test_only_the_organizers_house_or_its_scheduler_calls_an_invitation_off(
    sender: PersonClaim, organizer: str, called_off: bool
) -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA, organizer=DANA.address)
    word = off(uid=made.uid, sequence=1, organizer=organizer)
    hunt.hear(message(sender, ny(3, 9, 9), Category.INTERVIEW_CANCELLATION, interviews=(word,)))
    (round_,) = rounds_of(hunt)
    assert bool(round_.standing) is not called_off
    told = [sentence for sentence in hunt.plan(ny(3, 9, 10)).needs_you if "another firm" in sentence]
    assert bool(told) is not called_off


def test_nobody_else_at_free_mail_calls_off_an_invitation_from_there() -> None:
    owner = PersonClaim("Sal Reyes", "sal.reyes@gmail.com")
    hunt = Hunt()
    made = claim(START, owner, organizer=owner.address)
    hunt.hear(confirmation(BEFORE, made, sender=owner))
    word = off(uid=made.uid, sequence=1, organizer=owner.address)
    for sender, stands in ((PersonClaim("Sal Reyes", "sal.reyes.hr@gmail.com"), True), (owner, False)):
        hunt.hear(message(sender, ny(3, 9, 9), Category.INTERVIEW_CANCELLATION, interviews=(word,)))
        assert bool(rounds_of(hunt)[0].standing) is stands


def test_a_scheduler_does_not_call_off_for_one_organizer_what_another_arranged() -> None:
    scheduler = PersonClaim("Calendly", "no-reply@calendly.com")
    hunt = Hunt()
    made = claim(START, DANA, organizer=DANA.address)
    hunt.hear(confirmation(BEFORE, made, sender=scheduler))
    word = off(uid=made.uid, sequence=1, organizer=STRANGER.address)
    hunt.hear(message(scheduler, ny(3, 9, 9), Category.INTERVIEW_CANCELLATION, interviews=(word,)))
    assert rounds_of(hunt)[0].standing


def test_an_invitation_from_a_strangers_house_moves_nothing() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA, organizer=DANA.address)
    moved = replace(made, start=ny(3, 12, 9), end=ny(3, 12, 10), sequence=1)
    hunt.hear(message(STRANGER, ny(3, 9, 9), Category.INTERVIEW_CHANGE, interviews=(moved,)))
    assert starts(rounds_of(hunt)[0]) == [START]
    (told,) = hunt.plan(ny(3, 9, 10)).needs_you
    assert STRANGER.address in told
    hunt.say(InterviewClaim(ClaimKind.SET, ny(3, 12, 9), replaces=START), ny(3, 9, 11))
    assert not hunt.plan(ny(3, 9, 12)).needs_you


def test_a_copy_of_the_invitation_that_somebody_hands_on_changes_nothing_to_ask_about() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA, organizer=DANA.address)
    hunt.hear(message(STRANGER, ny(3, 9, 9), Category.INTERVIEW_CONFIRMATION, interviews=(made,)))
    assert not hunt.plan(ny(3, 9, 10)).needs_you


def test_a_doubtful_mail_sets_no_interview() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(BEFORE, claim(START, DANA), needs_review=True))
    assert rounds_of(hunt) == ()


# --- by hand ---


def test_the_users_hand_sets_moves_and_denies() -> None:
    hunt = Hunt()
    hunt.say(claim(START, DANA, uid=""), BEFORE)
    assert starts(rounds_of(hunt)[0]) == [START]
    hunt.say(claim(ny(3, 11, 9), DANA, uid=""), ny(3, 6, 9))
    assert starts(rounds_of(hunt)[0]) == [ny(3, 11, 9)]
    hunt.say(off(), ny(3, 12, 9), did_not_happen=True)
    assert not rounds_of(hunt)[0].standing


def test_a_copy_of_the_invitation_does_not_undo_what_the_user_said() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA, stamp=ny(3, 4, 9))
    hunt.say(claim(ny(3, 11, 9), DANA, uid=""), ny(3, 8, 9))
    hunt.hear(confirmation(ny(3, 9, 10), made))
    assert starts(rounds_of(hunt)[0]) == [ny(3, 11, 9)]


# --- slots ---


def offered(*slots: datetime) -> MessageFact:
    claims = tuple(claim(slot, DANA, kind=ClaimKind.OFFERED, uid="") for slot in slots)
    return message(PRIYA, BEFORE, Category.INTERVIEW_INVITATION, interviews=claims)


@pytest.mark.parametrize(
    ("pick", "chosen"),
    [
        (SlotPick(weekday=1), START),
        (SlotPick(on=date(2026, 3, 10)), START),
        (SlotPick(weekday=3, at=time(9)), ny(3, 12, 9)),
        (SlotPick(ordinal=2), ny(3, 12, 9)),
        (SlotPick(ordinal=-1), ny(3, 12, 11)),
        (SlotPick(weekday=3), None),  # two fit
        (SlotPick(weekday=4), None),  # none fits
    ],
)
def test_an_own_mail_that_accepts_exactly_one_slot_sets_the_interview(pick: SlotPick, chosen: datetime | None) -> None:
    hunt = Hunt()
    hunt.hear(offered(START, ny(3, 12, 9), ny(3, 12, 11)), own((PRIYA,), ny(3, 6, 9), picks=(pick,)))
    assert [starts(round_) for round_ in rounds_of(hunt)] == ([[chosen]] if chosen else [])


@pytest.mark.parametrize(("hour", "taken"), [(23, True), (21, False), (11, True)])
def test_an_hour_at_night_is_accepted_as_it_is_said(hour: int, taken: bool) -> None:
    hunt = Hunt()
    shift = ny(3, 14, hour)
    hunt.hear(offered(shift), own((PRIYA,), ny(3, 6, 9), picks=(SlotPick(weekday=5, at=time(11)),)))
    assert [starts(round_) for round_ in rounds_of(hunt)] == ([[shift]] if taken else [])


@pytest.mark.parametrize(("hour", "taken"), [(19, True), (7, True), (18, False)])
def test_an_hour_in_the_evening_is_accepted_as_it_is_said(hour: int, taken: bool) -> None:
    hunt = Hunt()
    meeting = ny(3, 16, hour)
    pick = SlotPick(on=date(2026, 3, 16), at=time(7), firm=True)
    hunt.hear(offered(meeting), own((PRIYA,), ny(3, 6, 9), picks=(pick,)))
    assert [starts(round_) for round_ in rounds_of(hunt)] == ([[meeting]] if taken else [])


def test_once_one_of_the_times_on_offer_was_held_no_other_is_taken() -> None:
    hunt = Hunt()
    later = START + timedelta(hours=4)
    taken, thanks = SlotPick(on=START.date(), at=time(14)), SlotPick(on=START.date(), firm=True)
    hunt.hear(offered(START, later), own((PRIYA,), ny(3, 6, 9), picks=(taken,)))
    hunt.hear(own((PRIYA,), START + timedelta(hours=2), picks=(thanks,)))
    assert [starts(round_) for round_ in rounds_of(hunt)] == [[START]]


def test_slots_alone_set_nothing() -> None:
    hunt = Hunt()
    hunt.hear(offered(START), own((PRIYA,), ny(3, 6, 9)))
    assert rounds_of(hunt) == ()


def test_whoever_declined_in_a_newer_invitation_takes_no_part() -> None:
    hunt = Hunt()
    made = hunt.hold(START, DANA, RUTH)
    hunt.hear(confirmation(ny(3, 9, 10), replace(made, sequence=1, people=(RUTH,))))
    assert [person.name for person in rounds_of(hunt)[0].people] == ["Ruth Adeyemi"]


def test_an_invitation_that_is_moved_to_the_hour_which_words_had_set_is_of_that_interview() -> None:
    """ "I can't make Wednesday." - "Friday at 11 then, I'll update the invitation." """
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 2), claim(ny(3, 11, 14), DANA, PRIYA, uid="u1")))
    hunt.hear(own([PRIYA], ny(3, 10, 8), interviews=(off(),)))
    hunt.hear(confirmation(ny(3, 10, 9), claim(ny(3, 13, 11), PRIYA, DANA, uid="")))
    hunt.hear(change(ny(3, 10, 10), claim(ny(3, 13, 11), DANA, uid="u1", sequence=1)))
    (round_,) = rounds_of(hunt)
    assert starts(round_) == [ny(3, 13, 11)]
    assert {person.name for person in round_.people} == {DANA.name, PRIYA.name}
    hunt.hear(change(ny(3, 10, 12), claim(ny(3, 16, 15), DANA, PRIYA, uid="u1", sequence=2)))
    assert [starts(one) for one in rounds_of(hunt)] == [[ny(3, 16, 15)]]
