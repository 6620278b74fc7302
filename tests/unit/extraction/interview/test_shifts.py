"""Changes that tell the new time by the old one, and those that leave the time as it is."""

from __future__ import annotations

from datetime import date, time

import pytest

from agent.model.mail import Category, ClaimKind, InterviewClaim, Move
from tests.unit.extraction.mails import mail, read


def claims(body: str, category: Category = Category.INTERVIEW_CHANGE) -> tuple[InterviewClaim, ...]:
    return read(mail(body, "Re: our appointment"), category).interviews


@pytest.mark.parametrize(
    ("body", "minutes"),
    [
        ("The forklift is in the way so it'll be half an hour later than we said. Same gate.", 30),
        ("Chef is at the market, can we make it 45 mins later?", 45),
        ("We've pushed the panel back by twenty minutes because of the fire drill.", 20),
        ("Everything has slid by an hour and a half on the ward, sorry.", 90),
        ("I'm running 15 min late, put the kettle on.", 15),
        ("Could you come an hour earlier on Thursday?", -60),
        ("We have brought the conversation forward by half an hour.", -30),
        ("There will be a delay of 20 minutes at our end.", 20),
        ("Please push our call 30 minutes.", 30),
        ("Running behind, 10 to 15 minutes late I reckon.", 15),
        ("Es wird leider eine halbe Stunde später.", 30),
        ("Le rendez-vous est décalé d'une heure.", 60),
        ("Het wordt een half uur later, sorry.", 30),
    ],
)
def test_some_minutes_more_or_less_move_it(body: str, minutes: int) -> None:
    (claim,) = claims(body)
    assert (claim.kind, claim.start, claim.move and claim.move.minutes) == (ClaimKind.SET, None, minutes)


@pytest.mark.parametrize(
    ("body", "move"),
    [
        ("The roof leaks. We do it at the same time tomorrow.", Move(on=date(2026, 3, 10))),
        ("It has to move to Friday, same time and same room.", Move(on=date(2026, 3, 13))),
        ("As we said on the phone, we'll do Thursday the 12th instead, same hours.", Move(on=date(2026, 3, 12))),
        ("Interviews will be held on Friday 13 March at the same times.", Move(on=date(2026, 3, 13))),
        ("It moves from Thursday to Friday, same hour.", Move(on=date(2026, 3, 13), of=date(2026, 3, 12))),
        ("The manager is at a funeral; same time next week, she says, with apologies.", Move(days=7)),
        ("We shall meet a week later at the same hour.", Move(days=7)),
        ("It will be the following day, usual time.", Move(days=1)),
        ("I mean not this Thursday, the one after. Same time.", Move(days=7)),
        ("We'll have to do it a day later. Same hour, same barn.", Move(days=1)),
        ("Not this week, the week after, same time and place.", Move(days=7)),
        ("We have to slip by a week. Time and place as before.", Move(days=7)),
        ("Tear up what I wrote yesterday: it's exactly as first booked.", Move(back=True)),
        ("We are back to the original time, sorry for the bother.", Move(back=True)),
        ("The original slot works after all.", Move(back=True)),
        ("I should have written two Central, so 3 pm for you.", Move(to=time(15), yours=True)),
        ("To be clear, 10:30 your time.", Move(to=time(10, 30), yours=True)),
        ("Same time two weeks later, then.", Move(days=14)),
        ("It will be the same time next week, that is Tuesday the 17th.", Move(on=date(2026, 3, 17))),
        ("Das Gespräch findet am Freitag zur gleichen Uhrzeit statt.", Move(on=date(2026, 3, 13))),
        (
            "Wednesday's panel has had to be moved to Friday. The time stays the same.",
            Move(on=date(2026, 3, 13), of=date(2026, 3, 11)),
        ),
        (
            "The selection day on Thursday 12 March is postponed to Monday 16 March. Interview times remain unchanged.",
            Move(on=date(2026, 3, 16), of=date(2026, 3, 12)),
        ),
        (
            "Snow! We have put back your interview on Tuesday to Thursday. Your slot will still be as booked.",
            Move(on=date(2026, 3, 12), of=date(2026, 3, 10)),
        ),
        (
            "Interviews are being moved to Friday 13th March. Your appointment time will be the same.",
            Move(on=date(2026, 3, 13)),
        ),
    ],
)
def test_the_same_hour_on_another_day_moves_it(body: str, move: Move) -> None:
    (claim,) = claims(body)
    assert (claim.kind, claim.start, claim.move) == (ClaimKind.SET, None, move)


@pytest.mark.parametrize(
    ("body", "move"),
    [
        ("The oven men are here till dark. Same time next week?", Move(days=7)),
        ("Could you manage the day after, at the same hour?", Move(days=1)),
        ("Would the 18th do? Same place, same time.", Move(on=date(2026, 3, 18))),
        ("I can't do tomorrow. How about Thursday, same time?", Move(on=date(2026, 3, 12))),
        (
            "The trench flooded and I had no signal. Could we do Thursday at the same time instead?",
            Move(on=date(2026, 3, 12)),
        ),
        ("Would Friday at the same time work, or is that a bother?", Move(on=date(2026, 3, 13))),
        ("Can you do the same time in a week?", Move(days=7)),
    ],
)
def test_another_day_that_is_asked_for_is_offered(body: str, move: Move) -> None:
    called_off, offered = claims(body)
    assert (called_off.kind, called_off.start) == (ClaimKind.OFF, None)
    assert (offered.kind, offered.start, offered.move) == (ClaimKind.OFFERED, None, move)


@pytest.mark.parametrize(
    "body",
    [
        "We now meet in the annexe. The time of your interview will stay the same.",
        "A small thing about Thursday: Ann Reed is ill and Tom Hall will take her place. The time stays the same.",
        "Heads-up: Raj is stuck on a call and will join 10 minutes in. Lena will start with you on time.",
        "We had to switch to a different room: 4.12, on the fourth floor.",
        "The link has changed, please use the new one below.",
        "By telephone is quite all right, same time. I'll ring you.",
        "The boiler has gone, so we will meet at the Quay Street shop instead. Same time.",
        "Builders are in. Please come to the back office instead, I'll be waiting by the door.",
        "Our head of nursing is off sick, so the deputy matron will be sitting in for her.",
        "Dr Osei is replaced by Dr Lund. Date and place remain unchanged.",
        "Das Gespräch führt nun Frau Berg, die Uhrzeit bleibt.",
        "Ann is on leave on Thursday so it will be myself and Tom Hall, one of the porters. Same time and place.",
        "Our head gardener is off sick, so it'll be just me and Raj. See you at the gate.",
        "Our head gardener is off sick, so it'll just be me and Raj. See you at the gate.",
        "I won't be able to make it on Thursday, so our deputy Olu Ade will interview you instead.",
        "With the trains on strike we'll talk by video instead.",
        "It will be over the phone now rather than here, I'll ring you at 2 as planned.",
        "Lena can't make Thursday, so it'll just be me.",
        "No change to Thursday, only the room: it is now D4.",
        "It will be an hour and a half rather than an hour. Start time unchanged.",
        "Please bin the invite that my calendar sent, it had the clocks wrong. It's still at 10.",
        "Your interviewer has changed: you'll now be speaking with Omar Haddad instead of Raj.",
        "Slight change of plan - Omar Haddad will be interviewing you rather than Raj.",
        "There's been a change to your interview panel. Omar Haddad will be replacing Raj Patel.",
        "Please note the interview is now expected to last 90 minutes rather than 60.",
        "We've extended the interview to an hour and a half.",
        "The interview will now be held in Room 5 instead of Room 2.",
        "We've had to move your interview online, so no need to travel. The Teams link is below.",
        "We've switched from Zoom to Teams, and the link is below.",
        "The interview is now a 45 min video call instead of the on-site we discussed.",
    ],
)
def test_another_person_or_place_leaves_the_time(body: str) -> None:
    (claim,) = claims(body)
    assert (claim.kind, claim.start, claim.move) == (ClaimKind.SET, None, Move())


@pytest.mark.parametrize(
    "body",
    [
        "I have to reschedule our talk. When would you be free?",
        "Ann can't make it tomorrow. We'll find another time; nothing else changes.",
        "We can't go ahead tomorrow as planned. Tom stands in for Ann at the desk; send me some times please.",
        "The conversation is moved forward by an hour.",
        "It will be a day later.",
        "Please arrive ten minutes earlier than I said.",
        "The talk will take an hour longer.",
        "We must move it, and Friday is out. At the same time we want to meet you soon.",
        "Ann is on leave on Thursday so it will be Friday or not at all.",
        "Ann is away so it will be me who finds another time. When could you come?",
        "The interview will be held on Friday instead of Thursday.",
        "You'll be meeting Omar on Friday rather than Thursday.",
        "We've had to move your interview. Omar will be interviewing you rather than Raj.",
    ],
)
def test_what_tells_no_time_calls_it_off(body: str) -> None:
    (claim,) = claims(body)
    which = Move(of=claim.move.of) if claim.move else None  # its day tells which one it is, and no new time
    assert (claim.kind, claim.start, claim.move) == (ClaimKind.OFF, None, which)


def test_a_time_that_is_named_beside_the_move_is_counted_from() -> None:
    (claim,) = claims("Your talk on Thursday at 2pm will begin half an hour later.")
    assert claim.start is not None
    assert claim.replaces is not None
    assert (f"{claim.start:%m-%d %H:%M}", f"{claim.replaces:%H:%M}") == ("03-12 18:30", "18:00")


def test_a_confirmation_may_say_it_too() -> None:
    (claim,) = claims("Lovely, same time tomorrow then.", Category.INTERVIEW_CONFIRMATION)
    assert (claim.kind, claim.move) == (ClaimKind.SET, Move(on=date(2026, 3, 10)))


@pytest.mark.parametrize("body", ["To be clear, it is 3pm, not 2.", "To be clear, it is 3 not 2."])
def test_an_hour_told_instead_of_another_says_by_how_much(body: str) -> None:
    (claim,) = claims(body)
    assert claim.move is not None
    assert (claim.kind, claim.move.minutes, claim.move.at) == (ClaimKind.SET, 60, time(14))


@pytest.mark.parametrize(
    "body",
    [
        "Kindly note that the interview earlier scheduled for tomorrow has been shifted to Friday 13 March. Time "
        "and venue remain the same.",
        "Your interview on Tuesday has been rescheduled to Friday 13 March. Time, room and panel are unchanged.",
        "We have rescheduled to Friday 13 March, with no change to the time or venue.",
        "The interview has been moved to Friday 13 March. All other arrangements remain unchanged.",
        "Please note that the date changed to Friday 13 March. All other details (time, room) remain the same.",
        "Your interview is now on Friday 13 March. Everything else stays as planned.",
    ],
)
def test_what_stays_beside_a_new_day_is_the_hour(body: str) -> None:
    (claim,) = claims(body)
    assert (claim.kind, claim.start, claim.move and claim.move.on) == (ClaimKind.SET, None, date(2026, 3, 13))


@pytest.mark.parametrize(
    "body",
    [
        "The interview is moved to Friday 13 March. The venue remains the same, the time will be communicated.",
        "The interview is moved to Friday 13 March. The venue remains the same.",
        "The deadline for your documents has moved to Friday 13 March. Everything else stays the same.",
        "The interviews were moved to Friday 13 March and Monday 16 March. All other details remain the same.",
        "We have moved the interview to either Thursday or Friday. Everything else stays the same.",
    ],
)
def test_what_stays_beside_less_than_a_new_day_tells_no_time(body: str) -> None:
    assert all(claim.move is None and claim.start is None for claim in claims(body))


def test_an_interview_on_another_floor_is_not_called_off() -> None:
    (claim,) = claims("Your interview on Friday 13 March is now on the second floor. Everything else stays the same.")
    assert (claim.kind, claim.move) == (ClaimKind.SET, Move())


@pytest.mark.parametrize(
    "body",
    [
        "Philip is stuck on the ferry and won't make it back. He says to go ahead without him, still half past three.",
        "Philip can't make it. It'll be the Captain and me, still at 10.30.",
        "Philip can't make it, so it will just be the two of us, same time.",
    ],
)
def test_an_interview_goes_ahead_without_whom_it_loses(body: str) -> None:
    (claim,) = claims(body)
    assert (claim.kind, claim.move) == (ClaimKind.SET, Move())


@pytest.mark.parametrize(
    "body",
    [
        "Philip can't make it and we can't go ahead without him. When could you come?",
        "Philip can't make it tomorrow so it'll be the Captain and me, still at 3, but on Friday instead.",
        "Philip can't make it. It'll be the Captain and me, so another day would be better, sorry.",
    ],
)
def test_without_whom_it_does_not_go_ahead_it_moves(body: str) -> None:
    assert all(claim.move != Move() for claim in claims(body))


@pytest.mark.parametrize(
    "body",
    [
        "We can't meet you as originally planned.",
        "Sorry, it won't be the original time.",
        "Let me know if 10 am your time suits.",
        "Would the original time work after all?",
    ],
)
def test_what_goes_nowhere_is_no_move_back(body: str) -> None:
    assert not any(claim.move and (claim.move.back or claim.move.yours) for claim in claims(body))


@pytest.mark.parametrize(
    ("body", "move"),
    [
        ("Fancy a second chat, this time with Nadia? Same time next Thursday?", Move(on=date(2026, 3, 19))),
        ("Could you come in and meet the team on Friday, same time?", Move(on=date(2026, 3, 13))),
        ("Would you be up for another chat? Same time next week?", Move(days=7)),
        (
            "Can you do a trial day? Thinking Tuesday the 17th, same start time as on Thursday.",
            Move(on=date(2026, 3, 17), of=date(2026, 3, 12)),
        ),
    ],
)
def test_the_next_one_is_asked_for_at_the_hour_of_the_last(body: str, move: Move) -> None:
    (claim,) = claims(body, Category.INTERVIEW_INVITATION)
    assert (claim.kind, claim.start, claim.move) == (ClaimKind.OFFERED, None, move)


@pytest.mark.parametrize(
    "body",
    ["We'd love to have you in next week. When suits?", "Could you come in a bit later than last time?"],
)
def test_an_invitation_without_the_hour_of_the_last_one_offers_none(body: str) -> None:
    assert claims(body, Category.INTERVIEW_INVITATION) == ()


@pytest.mark.parametrize(
    ("body", "stays"),
    [
        ("We'll do Thursday by phone if that's ok? I'll ring you then.", True),
        ("Can we do it over Zoom? The weather is awful.", True),
        ("Could we do our chat by phone instead, my car has died.", True),
        ("Could we do it by phone one day next week instead?", False),
        ("Could we do it by phone when she is back?", False),
    ],
)
def test_another_way_to_meet_leaves_the_hour_unless_another_day_is_asked_for(body: str, stays: bool) -> None:
    assert any(one.kind is ClaimKind.SET and one.move == Move() for one in claims(body)) is stays
