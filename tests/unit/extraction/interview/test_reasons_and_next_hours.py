"""Times that people settle over a few short mails: an hour in the next sentence, a reason that names another day."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from agent.classification.sentences.assents import assents
from agent.model.mail import Category, SlotPick
from tests.unit.extraction.interview.test_new_times import NEW_YORK
from tests.unit.extraction.mails import mail, read


def picks(text: str) -> tuple[SlotPick, ...]:
    own = mail(f"Hi Dana,\n\n{text}\n\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com")
    return read(own, Category.OWN).picks


@pytest.mark.parametrize(
    ("text", "pick"),
    [
        ("Friday at 2 please because I'm on earlies Thursday.", SlotPick(weekday=4, at=time(14))),
        ("Friday half 9 works as my shift on Monday can't be swapped", SlotPick(weekday=4, at=time(9, 30))),
        ("The 12th at 11 suits best since I've college Wednesday and Thursday.", SlotPick(at=time(11))),
        ("Wednesday at 4 is grand cos we have the kids Tuesday", SlotPick(weekday=2, at=time(16))),
    ],
)
def test_a_reason_names_no_time(text: str, pick: SlotPick) -> None:
    assert [(one.weekday, one.at) for one in picks(text)] == [(pick.weekday, pick.at)]


@pytest.mark.parametrize(
    "text",
    [
        "Friday at 2 is no use as I'm on earlies.",
        "I can't do Friday because I'm away.",
        "Neither suits, because I'm working Friday at 2.",
    ],
)
def test_a_reason_for_no_is_no_pick(text: str) -> None:
    assert picks(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Yes will be there",
        "Sure, I'll come along",
        "Yep can make it",
        "No dramas, see you both then",
        "Count me in, wouldn't miss it",
        "Works great, thanks",
        "Yes chef, will bring my knives",
        "Sure boss",
        "Perfect, I'll bring my portfolio and ID",
        "Yes def, cheers Dana",
        "Will do that, thanks",
        "That's confirmed with Petra",
        "All booked in with the manager, good luck!",
        "I've sorted that with them, best of luck",
    ],
)
def test_short_words_that_say_yes(text: str) -> None:
    assert assents(text)


@pytest.mark.parametrize(
    "text",
    [
        "Will be there if I can swap my shift",
        "Can come another day",
        "Will let you know",
        "Will bring my knives",
        "Sure, bring it forward",
        "Works in a bakery",
        "I'll come back to you",
        "Not confirmed with Petra yet",
        "Will be confirmed with Petra on Monday",
        "We are booked up on Monday",
    ],
)
def test_words_like_them_that_do_not(text: str) -> None:
    assert not assents(text)


def offered(text: str) -> list[datetime]:
    told = read(mail(f"Hi Robin,\n\n{text}\n\nDana"), Category.INTERVIEW_INVITATION).interviews
    return [one.start.astimezone(UTC) for one in told if one.start]


FRIDAY_11 = datetime(2026, 3, 13, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Could you come in for a chat on Friday, March 13? I'm thinking 11am.",
        "Would you be free for a coffee on Friday, March 13? We were thinking of 11am at the roastery.",
        "Are you free to meet on Friday, March 13? 11.00 would be best for us.",
        "Can you come over on Friday, March 13? 11am works well.",
        "Are you around for a call on Friday, March 13? How does 11am sound?",
        "We could see you on Friday, March 13. I'd suggest meeting at 11am.",
    ],
)
def test_the_next_sentence_gives_the_hour(text: str) -> None:
    assert offered(text) == [FRIDAY_11]


@pytest.mark.parametrize(
    "text",
    [
        "Could you come in for a chat on Friday, March 13? We open at 11am and close at 4pm.",
        "We are closed on Friday, March 13, as every month. 11.00 works for deliveries then.",
        "Could you come in for a chat on Friday, March 13? 11.50 is what we pay an hour.",
    ],
)
def test_another_hour_of_the_next_sentence_is_none(text: str) -> None:
    assert FRIDAY_11 not in offered(text)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("See you Wednesday at 6.45.", None),
        ("Perfect, see you tomorrow at 6.", None),
        ("See you Wednesday, 6.45 in the morning.", time(6, 45)),
        ("See you Wednesday at 6.30 pm.", time(18, 30)),
        ("See you Wednesday evening at 6.30.", time(18, 30)),
    ],
)
def test_an_hour_six_of_theirs_may_be_of_either_half(text: str, hour: time | None) -> None:
    """Given their answer that names an hour six, only the day is sure, unless its half is told."""
    found = read(mail(f"{text}\n\nDana\n", "Re: Times"), Category.INTERVIEW_CONFIRMATION)
    told: list[time | None] = [one.start.astimezone(NEW_YORK).time() for one in found.interviews if one.start]
    assert (told or [one.at for one in found.picks]) == [hour]


def test_the_users_hour_in_the_morning_is_of_the_morning() -> None:
    own = mail("Hi Dana,\n\nWednesday at 6.45 in the morning works.\n", "Re: Times", "Robin Vale <robin@vale.example>")
    assert [one.at for one in read(own, Category.OWN).picks] == [time(6, 45)]
