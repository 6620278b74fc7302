"""The hour to which a change moves an interview on its own day."""

from __future__ import annotations

from datetime import date, time

import pytest

from agent.extraction.when.new_hours import find_new_hour, nearest
from agent.model.mail import Category, ClaimKind, Move
from tests.unit.extraction.mails import mail, read


@pytest.mark.parametrize(
    ("sentence", "hour"),
    [
        ("Could we push Thursday back to 4?", time(4)),
        ("Can we move it to half four?", time(4, 30)),
        ("We have had to bring your interview forward to 9.15.", time(9, 15)),
        ("I've put you back to quarter to two.", time(1, 45)),
        ("Any chance you could come at 4 instead?", time(4)),
        ("Could we say noon instead?", time(12)),
        ("We need to start at 10:30 now rather than earlier in the morning.", time(10, 30)),
        ("Would 11 work?", time(11)),
        ("How about 3pm instead?", time(15)),
        ("The new start time is 2:15.", time(2, 15)),
        ("It's now at eleven.", time(11)),
        ("Not a problem, I can fit you in at 11:15 that same morning.", time(11, 15)),
        ("We could see you at 3 on the same day, if that is easier.", time(3)),
        ("Yes of course, shall we make it half four that day?", time(4, 30)),
        ("I can offer you 10.20am the same day.", time(10, 20)),
        ("Same day, but let's make it noon.", time(12)),
    ],
)
def test_an_hour_that_is_moved_to_is_read(sentence: str, hour: time) -> None:
    assert find_new_hour(sentence) == hour


@pytest.mark.parametrize(
    "sentence",
    [
        "We moved to 4 new buildings.", "Could we push it back to round 2?", "Please come to room 4 instead.",
        "We will be 4 people now.", "Can we move it to 4 or 5?", "We moved 12 of them to 2027.",
        "Push the door until 3 clicks are heard.", "Would 20 minutes work?", "It is now 4 weeks ago.",
        "The desk closes at 5 on the same day.", "We see 4 people on the same day.", "We take 3 more the same day.",
    ],
)  # fmt: skip
def test_a_number_that_is_no_hour_moves_nothing(sentence: str) -> None:
    assert find_new_hour(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "hour"),
    [
        ("Actually let's make it 4:30, my standup has been running over.", time(4, 30)),
        ("Better make it 5.", time(5)),
        ("Can we do 4.30?", time(4, 30)),
        ("Shall we say half 4 to be safe?", time(4, 30)),
        ("Slight change, 4.30 now please.", time(4, 30)),
        ("Let's go for noon.", time(12)),
    ],
)
def test_an_hour_in_the_fewest_words_is_the_new_one_in_a_change_alone(sentence: str, hour: time) -> None:
    assert find_new_hour(sentence, change=True) == hour
    assert find_new_hour(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "I can't make it 4 times a week.", "Let's do 1 on 1s.", "Can we do 4 or 5?", "Can we do 2 rounds?",
        "Slight change, room 4 now please.", "Make it 20 minutes.",
    ],
)  # fmt: skip
def test_a_number_in_the_fewest_words_is_no_hour(sentence: str) -> None:
    assert find_new_hour(sentence, change=True) is None


@pytest.mark.parametrize(
    ("old", "hour", "new"),
    [(15, 4, 16), (10, 9, 9), (9, 2, 14), (17, 8, 8), (14, 11, 11), (11, 12, 12), (13, 15, 15), (19, 7, 19)],
)
def test_an_hour_is_of_the_half_of_the_day_in_which_people_meet(old: int, hour: int, new: int) -> None:
    assert nearest(time(old), time(hour)) == time(new)


def test_a_new_hour_that_is_asked_for_is_offered_and_one_that_is_told_is_set() -> None:
    off, offered = read(mail("Could we push Thursday back to 4?"), Category.INTERVIEW_CHANGE).interviews
    assert (off.kind, offered.kind) == (ClaimKind.OFF, ClaimKind.OFFERED)
    assert offered.move == Move(to=time(4), of=date(2026, 3, 12))
    (told,) = read(mail("We had to move your interview to 11:30, sorry."), Category.INTERVIEW_CHANGE).interviews
    assert (told.kind, told.move) == (ClaimKind.SET, Move(to=time(11, 30)))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("We can do 9.15 or 10.30 on the same day. Which do you prefer?", [time(9, 15), time(10, 30)]),
        ("Could you do 9 or half past ten that day?", [time(9), time(10, 30)]),
        ("On the same day we have 10, 11 or 3pm left.", [time(10), time(11), time(15)]),
        ("That morning we could offer you nine or ten.", [time(9), time(10)]),
    ],
)
def test_several_hours_of_the_day_that_stands_are_offered(text: str, hours: list[time]) -> None:
    claims = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [one.move for one in claims] == [None, *(Move(to=hour) for hour in hours)]
    assert [one.kind for one in claims] == [ClaimKind.OFF, *[ClaimKind.OFFERED] * len(hours)]


@pytest.mark.parametrize(
    "text", ["We are 2 or 3 people that day, and must move it.", "We must move it to another day."]
)
def test_numbers_of_people_offer_no_hours(text: str) -> None:
    assert [one.move for one in read(mail(text), Category.INTERVIEW_CHANGE).interviews] == [None]


def test_who_asks_whether_they_mind_if_it_were_made_another_hour_names_it() -> None:
    said = "Would you mind awfully if we made it 10.30? I have a school run."
    claims = read(mail(f"Robin, {said}\n\nO.\n", "Friday"), Category.INTERVIEW_CHANGE).interviews
    assert [one.move.to for one in claims if one.move] == [time(10, 30)]
