"""Times that are settled between two mails: the user proposes and they choose; an hour moves on its own day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from agent.extraction.own.picks import BOTH
from agent.model.application import MessageFact
from agent.model.mail import Category, ClaimKind, Evidence, InterviewClaim, Move, SlotPick
from tests.facts import DANA, PRIYA, Hunt, claim, confirmation, message, ny, off, own

ASKED = ny(3, 5, 9)  # a Thursday
WROTE = ny(3, 5, 10)
ANSWERED = ny(3, 5, 12)
LATE = ny(4, 20, 9)
MONDAY_AT_3, WEDNESDAY_AT_11 = SlotPick(weekday=0, at=time(15)), SlotPick(weekday=2, at=time(11))


def starts(hunt: Hunt) -> list[datetime]:
    return [interview.start for round_ in hunt.plan(LATE).rounds for interview in round_.standing]


def chosen(*picks: SlotPick) -> MessageFact:
    return message(PRIYA, ANSWERED, Category.INTERVIEW_CONFIRMATION, picks=picks)


@pytest.mark.parametrize(
    ("proposals", "picks", "start"),
    [
        ((MONDAY_AT_3, WEDNESDAY_AT_11), (SlotPick(weekday=0),), ny(3, 9, 15)),
        ((MONDAY_AT_3, WEDNESDAY_AT_11), (SlotPick(on=date(2026, 3, 11)),), ny(3, 11, 11)),
        ((MONDAY_AT_3, WEDNESDAY_AT_11), (SlotPick(at=time(11)),), ny(3, 11, 11)),
        ((MONDAY_AT_3, WEDNESDAY_AT_11), (SlotPick(ordinal=1),), ny(3, 9, 15)),
        ((MONDAY_AT_3, WEDNESDAY_AT_11), (SlotPick(ordinal=-1),), ny(3, 11, 11)),
        ((MONDAY_AT_3,), (SlotPick(),), ny(3, 9, 15)),
        ((MONDAY_AT_3,), (), ny(3, 9, 15)),
    ],
)
def test_they_choose_among_the_times_that_the_user_proposed(
    proposals: tuple[SlotPick, ...], picks: tuple[SlotPick, ...], start: datetime
) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=proposals))
    hunt.hear(chosen(*picks))
    assert starts(hunt) == [start]


def test_an_hour_for_which_the_user_asked_beside_another_day_is_one_of_the_day_on_offer() -> None:
    """ "Would 4:30 work, or Monday morning?": "4:30 is good" is no word of Monday."""
    hunt = Hunt()
    offered = (claim(ny(3, 6, 15), kind=ClaimKind.OFFERED),)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=offered))
    hunt.hear(own([PRIYA], WROTE, proposals=(SlotPick(at=time(16, 30)), SlotPick(weekday=0))))
    hunt.hear(chosen(SlotPick(at=time(16, 30))))
    assert starts(hunt) == [ny(3, 6, 16, 30)]


@pytest.mark.parametrize("picks", [(), (SlotPick(),), (SlotPick(weekday=4),)])
def test_what_chooses_none_of_several_sets_nothing(picks: tuple[SlotPick, ...]) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3, WEDNESDAY_AT_11)))
    hunt.hear(chosen(*picks))
    assert starts(hunt) == []


@pytest.mark.parametrize(
    "between", [Category.NO_DECISION, Category.COURTESY, Category.AUTO_REPLY, Category.ACKNOWLEDGEMENT]
)
def test_a_mail_that_says_nothing_of_a_time_may_come_before_their_choice(between: Category) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3, WEDNESDAY_AT_11)))
    hunt.hear(message(PRIYA, ny(3, 5, 11), between))
    hunt.hear(chosen(SlotPick(weekday=0)))
    assert starts(hunt) == [ny(3, 9, 15)]


def test_a_proposal_alone_sets_nothing() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3,)))
    assert starts(hunt) == []


@pytest.mark.parametrize(
    ("signal", "pick", "start"),
    [
        ("call-back", SlotPick(weekday=0, at=time(10), firm=True), [ny(3, 9, 10)]),
        ("call-back", SlotPick(weekday=0, at=time(10)), []),
        ("call-back", SlotPick(weekday=0, firm=True), []),
        ("send-document", SlotPick(weekday=0, at=time(10), firm=True), []),
    ],
)
def test_what_was_agreed_by_telephone_stands_in_the_users_own_mail(
    signal: str, pick: SlotPick, start: list[datetime]
) -> None:
    """ "Can you give me a ring?" - "Good to talk. See you on Monday at 10." """
    hunt = Hunt()
    asked = message(PRIYA, ASKED, Category.INFORMATION_REQUEST)
    hunt.hear(replace(asked, evidence=(Evidence("Can you give me a ring?", signal),)))
    hunt.hear(own([PRIYA], WROTE, picks=(pick,)))
    assert starts(hunt) == start


@pytest.mark.parametrize(
    ("move", "start"),
    [
        (Move(to=time(4)), ny(3, 10, 16)),
        (Move(to=time(11, 30)), ny(3, 10, 11, 30)),
        (Move(to=time(9), of=date(2026, 3, 10)), ny(3, 10, 9)),
    ],
)
def test_an_interview_moves_to_an_hour_of_its_own_day(move: Move, start: datetime) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    told = InterviewClaim(ClaimKind.SET, move=move)
    hunt.hear(message(PRIYA, ny(3, 9, 9), Category.INTERVIEW_CHANGE, interviews=(told,)))
    assert starts(hunt) == [start]


def test_an_hour_of_another_day_moves_nothing_to_the_old_one() -> None:
    """ "Friday, could we say 4 instead?" of an interview on Tuesday: on which of the two days is not known."""
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    told = InterviewClaim(ClaimKind.SET, move=Move(to=time(4), of=date(2026, 3, 13)))
    hunt.hear(message(PRIYA, ny(3, 9, 9), Category.INTERVIEW_CHANGE, interviews=(told,)))
    assert starts(hunt) == []


@pytest.mark.parametrize("pick", [SlotPick(at=time(16)), SlotPick(), SlotPick(weekday=1, at=time(16))])
def test_the_user_accepts_an_hour_that_they_were_asked_for(pick: SlotPick) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    offered = InterviewClaim(ClaimKind.OFFERED, move=Move(to=time(4)))
    hunt.hear(message(PRIYA, ny(3, 9, 9), Category.INTERVIEW_CHANGE, interviews=(off(), offered)))
    hunt.hear(own([PRIYA], ny(3, 9, 10), picks=(pick,)))
    assert starts(hunt) == [ny(3, 10, 16)]


@pytest.mark.parametrize(
    ("proposal", "category", "pick", "start"),
    [
        (SlotPick(on=date(2026, 3, 12), at=time(9)), Category.INTERVIEW_CONFIRMATION, SlotPick(), ny(3, 12, 9)),
        (SlotPick(on=date(2026, 3, 12), at=time(9)), Category.COURTESY, SlotPick(), ny(3, 12, 9)),
        (SlotPick(at=time(15)), Category.COURTESY, SlotPick(), ny(3, 10, 15)),
        (SlotPick(at=time(13, 30)), Category.INTERVIEW_CONFIRMATION, SlotPick(at=time(13, 30)), ny(3, 10, 13, 30)),
    ],
)
def test_their_yes_moves_the_interview_to_the_time_that_the_user_asked_for(
    proposal: SlotPick, category: Category, pick: SlotPick, start: datetime
) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hear(own([DANA], ny(3, 9, 10), proposals=(proposal,)))
    hunt.hear(message(DANA, ny(3, 9, 11), category, picks=(pick,)))
    assert starts(hunt) == [start]


def test_thanks_alone_move_nothing() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hear(own([DANA], ny(3, 9, 10), proposals=(SlotPick(on=date(2026, 3, 12), at=time(9)),)))
    hunt.hear(message(DANA, ny(3, 9, 11), Category.COURTESY))
    assert starts(hunt) == [ny(3, 10, 14)]


def test_a_yes_to_a_time_among_several_that_stand_moves_none() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hold(ny(3, 11, 14), PRIYA)
    hunt.hear(own([DANA], ny(3, 9, 10), proposals=(SlotPick(on=date(2026, 3, 12), at=time(9)),)))
    hunt.hear(message(DANA, ny(3, 9, 11), Category.COURTESY, picks=(SlotPick(),)))
    assert starts(hunt) == [ny(3, 10, 14), ny(3, 11, 14)]


def test_they_choose_of_their_own_times_where_the_user_left_it_to_them() -> None:
    hunt = Hunt()
    times = tuple(InterviewClaim(ClaimKind.OFFERED, start) for start in (ny(3, 9, 14), ny(3, 10, 16)))
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=times))
    hunt.hear(own([PRIYA], WROTE))
    hunt.hear(chosen(SlotPick(weekday=1)))
    assert starts(hunt) == [ny(3, 10, 16)]


@pytest.mark.parametrize(
    ("quote", "standing"),
    [
        ("Confirming Wednesday at 10.", [ny(3, 11, 10)]),
        ("Confirming this Wednesday at 10.", [ny(3, 4, 10), ny(3, 11, 10)]),
        ("Confirming Wednesday 4 March at 10.", [ny(3, 4, 10), ny(3, 11, 10)]),
    ],
)
def test_a_bare_weekday_is_of_the_week_that_was_agreed_on(quote: str, standing: list[datetime]) -> None:
    """The clocks go forward between the two Wednesdays."""
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 2, 9), claim(ny(3, 11, 10), DANA, uid="")))
    again = claim(ny(3, 4, 10), DANA, uid="", quote=quote)
    hunt.hear(message(DANA, ny(3, 3, 9), Category.INTERVIEW_CONFIRMATION, interviews=(again,)))
    assert starts(hunt) == standing


def test_a_bare_weekday_is_of_the_week_that_was_pencilled_in() -> None:
    hunt = Hunt()
    pencilled = replace(claim(ny(3, 11, 10), DANA, uid=""), kind=ClaimKind.OFFERED)
    hunt.hear(message(DANA, ny(3, 2, 9), Category.INTERVIEW_INVITATION, interviews=(pencilled,)))
    again = claim(ny(3, 4, 10), DANA, uid="", quote="Confirming Wednesday at 10.")
    hunt.hear(message(DANA, ny(3, 3, 9), Category.INTERVIEW_CONFIRMATION, interviews=(again,)))
    assert starts(hunt) == [ny(3, 11, 10)]


def half_read() -> MessageFact:
    """A question with one slot that was read ("Tuesday at 2"), and another that was not."""
    slot = claim(ny(3, 10, 14), PRIYA, uid="", kind=ClaimKind.OFFERED)
    return message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=(slot,))


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.COURTESY])
def test_their_yes_settles_a_time_that_was_not_read_among_those_on_offer(category: Category) -> None:
    hunt = Hunt()
    hunt.hear(half_read(), own([PRIYA], WROTE, picks=(MONDAY_AT_3,)))
    assert starts(hunt) == []
    hunt.hear(message(PRIYA, ANSWERED, category, picks=(SlotPick(),)))
    assert starts(hunt) == [ny(3, 9, 15)]


@pytest.mark.parametrize("category", [Category.COURTESY, Category.NO_DECISION])
def test_thanks_without_a_yes_do_not(category: Category) -> None:
    hunt = Hunt()
    hunt.hear(half_read(), own([PRIYA], WROTE, picks=(MONDAY_AT_3,)))
    hunt.hear(message(PRIYA, ANSWERED, category))
    assert starts(hunt) == []


def test_a_yes_to_a_slot_that_was_read_sets_that_one() -> None:
    hunt = Hunt()
    hunt.hear(half_read(), own([PRIYA], WROTE, picks=(SlotPick(weekday=1),)))
    hunt.hear(chosen(SlotPick()))
    assert starts(hunt) == [ny(3, 10, 14)]


@pytest.mark.parametrize(
    ("quote", "signal", "minutes", "phone"),
    [
        ("Would you have 20 minutes for a video chat next week?", "when-free", 20, False),
        ("Are you free for a phone screen next week?", "when-free", 30, True),
        ("Are you free for a talk next week?", "when-free", 60, False),
        ("When could you come in? There is a 20 minute test too.", "when-free", 60, False),
        ("Are you free for an hour and a half next week?", "when-free", 90, False),
    ],
)
def test_it_lasts_as_long_as_they_asked_for(quote: str, signal: str, minutes: int, phone: bool) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, evidence=(Evidence(quote, signal),)))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3,)))
    hunt.hear(chosen(SlotPick(weekday=0)))
    (interview,) = hunt.plan(LATE).rounds[0].standing
    assert (interview.end - interview.start, interview.phone_screen) == (timedelta(minutes=minutes), phone)


def test_who_says_that_they_ring_rings() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3,)))
    hunt.hear(replace(chosen(), evidence=(Evidence("Perfect, I'll call you then.", "will-ring-then"),)))
    (interview,) = hunt.plan(LATE).rounds[0].standing
    assert (interview.end - interview.start, interview.phone_screen) == (timedelta(minutes=30), True)


@pytest.mark.parametrize(("minutes", "end"), [(None, 45), (20, 20)])
def test_a_time_that_they_set_without_a_length_lasts_as_they_had_asked(minutes: int | None, end: int) -> None:
    """ "Could you send me times for a 45 minute call?", then "Monday at 3 it is"."""
    hunt = Hunt()
    asked = Evidence("Could you send me a few times for a 45 minute call with Dana?", "when-free")
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, evidence=(asked,)))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3, WEDNESDAY_AT_11)))
    told = claim(ny(3, 9, 15), DANA, minutes=minutes, uid="")
    hunt.hear(message(PRIYA, ANSWERED, Category.INTERVIEW_CONFIRMATION, interviews=(told,)))
    (interview,) = hunt.plan(LATE).rounds[0].standing
    assert interview.end - interview.start == timedelta(minutes=end)


def test_the_next_interview_is_no_call_because_the_first_was() -> None:
    hunt = Hunt()
    asked = Evidence("Are you free for a 20 minute phone screen on Monday at 3?", "when-free")
    offered = claim(ny(3, 9, 15), PRIYA, minutes=20, kind=ClaimKind.OFFERED, uid="")
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, evidence=(asked,), interviews=(offered,)))
    hunt.hear(own([PRIYA], WROTE, picks=(SlotPick(),)))
    told = claim(ny(3, 12, 15), DANA, minutes=None, uid="")
    hunt.hear(message(PRIYA, ny(3, 10, 9), Category.INTERVIEW_CONFIRMATION, interviews=(told,)))
    last = hunt.plan(LATE).rounds[-1].standing[-1]
    assert (last.end - last.start, last.phone_screen) == (timedelta(hours=1), False)


@pytest.mark.parametrize(
    ("runner_up", "start"),
    [(Category.COURTESY, [ny(3, 9, 15)]), (Category.INTERVIEW_CHANGE, []), (Category.REJECTION, [])],
)
def test_a_yes_of_whatever_kind_takes_up_what_the_user_named(runner_up: Category, start: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(MONDAY_AT_3, WEDNESDAY_AT_11)))
    hunt.hear(replace(chosen(SlotPick(weekday=0)), needs_review=True, runner_up=runner_up))
    assert starts(hunt) == start


@pytest.mark.parametrize(
    ("asked", "start"), [((MONDAY_AT_3,), [ny(3, 9, 15)]), ((MONDAY_AT_3, WEDNESDAY_AT_11), []), ((), [])]
)
def test_a_bare_yes_of_whatever_kind_takes_up_the_only_time(asked: tuple[SlotPick, ...], start: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=asked))
    hunt.hear(replace(chosen(SlotPick()), needs_review=True, runner_up=Category.COURTESY))
    assert starts(hunt) == start


@pytest.mark.parametrize(
    ("days", "start"), [((9,), [ny(3, 9, 10, 30)]), ((9, 10), [])], ids=["one day", "of two days nobody knows which"]
)
def test_their_yes_to_another_hour_is_of_the_day_offered(days: tuple[int, ...], start: list[datetime]) -> None:
    hunt = Hunt()
    slots = tuple(claim(ny(3, day, 10), uid="", kind=ClaimKind.OFFERED) for day in days)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=slots))
    hunt.hear(own([PRIYA], WROTE))
    hunt.hear(message(PRIYA, ANSWERED, Category.COURTESY, picks=(SlotPick(at=time(10, 30)),)))
    assert starts(hunt) == start


@pytest.mark.parametrize(
    ("said", "picks", "start"),
    [
        (SlotPick(weekday=0, at=time(15), firm=True), (SlotPick(weekday=0),), [ny(3, 9, 15)]),
        (SlotPick(weekday=0, at=time(15), firm=True), (SlotPick(weekday=1),), []),
        (SlotPick(weekday=0, at=time(15), firm=True), (SlotPick(),), []),
        (SlotPick(weekday=0, at=time(15)), (SlotPick(weekday=0),), []),
        (SlotPick(weekday=0, firm=True), (SlotPick(weekday=0),), []),
    ],
    ids=["both name it", "another day", "a mere yes", "the user only may come", "without an hour"],
)
def test_what_was_agreed_by_telephone_is_set_where_both_name_it(
    said: SlotPick, picks: tuple[SlotPick, ...], start: list[datetime]
) -> None:
    hunt = Hunt()
    hunt.hear(own([PRIYA], WROTE, picks=(said,)))
    hunt.hear(message(PRIYA, ANSWERED, Category.COURTESY, picks=picks))
    assert starts(hunt) == start


TEN = SlotPick(at=time(10), firm=True)


@pytest.mark.parametrize(
    ("asked", "wrote", "start"),
    [
        ((SlotPick(weekday=0),), (), [ny(3, 9, 10)]),
        ((SlotPick(weekday=0), SlotPick(weekday=1)), (), []),
        ((), (SlotPick(weekday=1),), [ny(3, 10, 10)]),
        ((), (SlotPick(weekday=1), SlotPick(weekday=2)), []),
        ((), (), []),
    ],
    ids=["the day they named", "of two days nobody knows which", "the user's day", "two of the user's", "no day"],
)
def test_an_hour_by_itself_is_of_the_only_day_that_was_spoken_of(
    asked: tuple[SlotPick, ...], wrote: tuple[SlotPick, ...], start: list[datetime]
) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, picks=asked))
    hunt.hear(own([PRIYA], WROTE, proposals=wrote))
    hunt.hear(chosen(TEN))
    assert starts(hunt) == start


@pytest.mark.parametrize(
    ("hour", "picks", "start"),
    [
        (time(13), (SlotPick(at=time(13)),), [ny(3, 12, 13)]),
        (time(13), (SlotPick(),), [ny(3, 12, 13)]),
        (time(13), (SlotPick(at=time(14)),), [ny(3, 12, 16)]),
    ],
    ids=["the hour they offered", "a mere yes", "another hour"],
)
def test_an_hour_that_they_offer_instead_is_of_the_interview_s_day(
    hour: time, picks: tuple[SlotPick, ...], start: list[datetime]
) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ASKED, claim(ny(3, 12, 16), uid="")))
    hunt.hear(own([PRIYA], WROTE))
    change = message(PRIYA, ANSWERED, Category.INTERVIEW_CHANGE, picks=(SlotPick(at=hour),))
    hunt.hear(replace(change, needs_review=True, runner_up=Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], ANSWERED + timedelta(minutes=20), picks=picks))
    assert starts(hunt) == start


def rung(*later: MessageFact, evidence: str = "Have you ten minutes for a chat about it?") -> list[tuple[str, bool]]:
    """Who holds the first talk, and whether it is a call, where an agency had written out of the blue."""
    hunt = Hunt()
    found = Evidence(evidence, "open-to")
    hunt.hear(message(PRIYA, ASKED, Category.OUTREACH, evidence=(found,), people=(PRIYA,), company="Larch Recruitment"))
    hunt.hear(own([PRIYA], WROTE, picks=()))
    hunt.hear(*later)
    return [(person.name, one.phone_screen) for one in hunt.plan(LATE).rounds[0].standing for person in one.people]


def at_three(**changes: Any) -> MessageFact:
    bare = InterviewClaim(ClaimKind.SET, ny(3, 9, 15), time_zone="America/New_York")
    return message(PRIYA, ANSWERED, Category.INTERVIEW_CONFIRMATION, **({"interviews": (bare,)} | changes))


def test_an_agency_holds_the_call_that_it_asked_for() -> None:
    assert rung(at_three()) == [("Priya Nair", True)]


def test_an_agency_holds_the_talk_for_which_it_named_an_hour() -> None:
    hunt = Hunt()
    asked = claim(ny(3, 9, 15), uid="", kind=ClaimKind.OFFERED, people=())
    found = (Evidence("I have a role that you may like.", "open-to"),)
    hunt.hear(
        message(PRIYA, ASKED, Category.OUTREACH, evidence=found, interviews=(asked,), company="Larch Recruitment")
    )
    hunt.hear(own([PRIYA], WROTE, picks=(SlotPick(at=time(15)),)))
    assert [person.name for one in hunt.plan(LATE).rounds[0].standing for person in one.people] == ["Priya Nair"]


@pytest.mark.parametrize(
    ("quote", "hosts"),
    [
        ("Can we speak on Monday at 3?", ["Priya Nair"]),
        ("Can we set up your interview with the client on Monday at 3?", []),
        ("The client could speak to you on Monday at 3.", []),
    ],
)
def test_an_agency_that_asks_at_once_for_a_talk_of_their_own_holds_it(quote: str, hosts: list[str]) -> None:
    hunt = Hunt()
    asked = replace(claim(ny(3, 9, 15), uid="", kind=ClaimKind.OFFERED, people=()), quote=quote)
    about = {"interviews": (asked,), "company": "Larch Recruitment"}
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, **about))
    hunt.hear(own([PRIYA], WROTE, picks=(SlotPick(at=time(15)),)))
    assert [person.name for one in hunt.plan(LATE).rounds[0].standing for person in one.people] == hosts


def test_an_agency_holds_no_talk_that_others_do_or_that_it_did_not_ask_for() -> None:
    spoken = Evidence("The client can interview you on Monday at 3.", "interview-on")
    assert rung(at_three(evidence=(spoken,))) == []
    assert rung(at_three(people=(PRIYA, DANA))) == []
    assert rung(at_three(), evidence="I came across your profile.") == []
    assert rung(message(DANA, ANSWERED, Category.INFORMATION_REQUEST), replace(at_three(), date=ny(3, 6, 9))) == []


@pytest.mark.parametrize(
    ("wanted", "set_to", "start"),
    [
        ((SlotPick(at=time(10)),), ny(3, 12, 10), [ny(3, 12, 10)]),
        ((), ny(3, 12, 10), [ny(3, 12, 10), ny(3, 12, 16)]),
        ((SlotPick(at=time(10)),), ny(3, 13, 10), [ny(3, 12, 16), ny(3, 13, 10)]),
    ],
    ids=["another hour was asked for", "nobody asked", "a further one, on another day"],
)
def test_an_hour_that_the_user_asked_for_takes_the_place_of_the_one_of_that_day(
    wanted: tuple[SlotPick, ...], set_to: datetime, start: list[datetime]
) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ASKED, claim(ny(3, 12, 16), uid="")))
    hunt.hear(own([PRIYA], WROTE, proposals=wanted))
    hunt.hear(confirmation(ANSWERED, claim(set_to, uid="")))
    assert starts(hunt) == start


def test_a_weekday_that_the_user_asks_for_is_of_the_week_that_they_offered() -> None:
    hunt = Hunt()
    offered = claim(ny(3, 16, 8), uid="", kind=ClaimKind.OFFERED)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=(offered,)))
    hunt.hear(own([PRIYA], WROTE, proposals=(SlotPick(weekday=0, at=time(9, 30)), SlotPick(weekday=1, at=time(8)))))
    hunt.hear(chosen(SlotPick(ordinal=2)))
    assert starts(hunt) == [ny(3, 17, 8)]


@pytest.mark.parametrize(("stands", "start"), [(15, [ny(3, 12, 15)]), (14, [ny(3, 12, 15)]), (11, [])])
def test_an_hour_told_instead_of_another_moves_nothing_that_stands_so(stands: int, start: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ASKED, claim(ny(3, 12, stands), uid="")))
    move = InterviewClaim(ClaimKind.SET, move=Move(minutes=60, at=time(14)), quote="it is 3pm, not 2")
    hunt.hear(message(PRIYA, ANSWERED, Category.INTERVIEW_CHANGE, interviews=(move,)))
    assert starts(hunt) == start


def test_a_further_hour_of_the_day_moves_nothing_that_was_held() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ASKED, claim(ny(3, 12, 10), uid="")))
    hunt.hear(own([PRIYA], ny(3, 12, 11, 30), proposals=(SlotPick(at=time(15)),)))
    hunt.hear(confirmation(ny(3, 12, 12), claim(ny(3, 12, 15), uid="")))
    assert starts(hunt) == [ny(3, 12, 10), ny(3, 12, 15)]


NEXT_WEEK = (Evidence("We would like to invite you to an interview next week.", "invite-interview"),)
MONDAY = ny(3, 2, 9)
TUESDAY_AT_2 = SlotPick(weekday=1, at=time(14), firm=True)


@pytest.mark.parametrize(
    ("quote", "start"),
    [
        ("We would like to invite you to an interview next week.", ny(3, 10, 14)),
        ("Could we meet in the week of 16 March?", ny(3, 17, 14)),
        ("We would like to invite you to an interview this week or next week.", ny(3, 3, 14)),
        ("We are away next week. When could you come in?", ny(3, 3, 14)),
        ("When could you come in?", ny(3, 3, 14)),
    ],
)
def test_a_mere_weekday_is_of_the_week_for_which_they_asked(quote: str, start: datetime) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, MONDAY, Category.INTERVIEW_INVITATION, evidence=(Evidence(quote, "invite"),)))
    hunt.hear(own([PRIYA], MONDAY + timedelta(hours=1), picks=(TUESDAY_AT_2,)))
    assert starts(hunt) == [start]


def test_who_names_the_hour_themselves_means_the_week_for_which_they_asked() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, MONDAY, Category.INTERVIEW_INVITATION, evidence=NEXT_WEEK))
    hunt.hear(own([PRIYA], MONDAY + timedelta(hours=1), picks=(TUESDAY_AT_2,)))
    said = claim(ny(3, 3, 14), uid="", quote="Perfect, Tuesday at 2 it is.", organizer="")
    hunt.hear(message(PRIYA, MONDAY + timedelta(hours=2), Category.INTERVIEW_CONFIRMATION, interviews=(said,)))
    assert starts(hunt) == [ny(3, 10, 14)]


def test_the_users_own_week_wins_over_the_one_for_which_they_asked() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, MONDAY, Category.INTERVIEW_INVITATION, evidence=NEXT_WEEK))
    sooner = SlotPick(weekday=1, on=date(2026, 3, 3), at=time(14))
    hunt.hear(own([PRIYA], MONDAY + timedelta(hours=1), proposals=(sooner,)))
    said = claim(ny(3, 3, 14), uid="", quote="Perfect, Tuesday at 2 it is.", organizer="")
    hunt.hear(message(PRIYA, MONDAY + timedelta(hours=2), Category.INTERVIEW_CONFIRMATION, interviews=(said,)))
    assert starts(hunt) == [ny(3, 3, 14)]


def test_of_several_days_theirs_calls_off_the_one_that_it_names() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 9, 14), DANA), claim(ny(3, 10, 11), PRIYA)))
    word = off(move=Move(of=date(2026, 3, 9)), quote="the Monday interview is cancelled")
    hunt.hear(message(PRIYA, ny(3, 7, 9), Category.INTERVIEW_CANCELLATION, interviews=(word,)))
    assert starts(hunt) == [ny(3, 10, 11)]


def test_a_mere_weekday_is_the_next_on_which_an_interview_is_to_be() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(ny(3, 16, 14), DANA), claim(ny(3, 18, 11), PRIYA)))
    word = off(move=Move(of=date(2026, 3, 9)), quote="the Monday interview is cancelled")
    hunt.hear(message(PRIYA, ny(3, 7, 9), Category.INTERVIEW_CANCELLATION, interviews=(word,)))
    assert starts(hunt) == [ny(3, 18, 11)]


def test_a_day_on_which_none_is_to_be_leaves_none_standing() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    word = off(move=Move(of=date(2026, 3, 12)), quote="Thursday is cancelled")
    hunt.hear(message(PRIYA, ny(3, 7, 20), Category.INTERVIEW_CANCELLATION, interviews=(word,)))
    assert starts(hunt) == []


def _offers(*times: datetime, quote: str = "") -> MessageFact:
    slots = (InterviewClaim(ClaimKind.OFFERED, one, time_zone="America/New_York", quote=quote) for one in times)
    return message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=tuple(slots))


def test_an_hour_that_has_gone_gives_way_to_the_other_that_they_name() -> None:
    hunt = Hunt()
    hunt.hear(_offers(ny(3, 10, 10), ny(3, 10, 14)))
    hunt.hear(own([PRIYA], WROTE, picks=(SlotPick(at=time(14)),)))
    assert starts(hunt) == [ny(3, 10, 14)]
    hunt.hear(chosen(SlotPick(at=time(10))))
    assert starts(hunt) == [ny(3, 10, 10)]


@pytest.mark.parametrize(
    ("quote", "held"),
    [("Ana: Tuesday at 10, Bo: Tuesday at 2", [ny(3, 10, 10), ny(3, 10, 14)]), ("Tuesday at 10 or at 2?", [])],
)
def test_both_times_are_taken_where_they_are_no_choice(quote: str, held: list[datetime]) -> None:
    hunt = Hunt()
    hunt.hear(_offers(ny(3, 10, 10), ny(3, 10, 14), quote=quote))
    hunt.hear(own([PRIYA], WROTE, picks=BOTH))
    assert starts(hunt) == held


@pytest.mark.parametrize(("wrote", "held"), [(ny(3, 10, 16), True), (ny(3, 10, 13), False)])
def test_a_word_that_names_no_interview_leaves_the_one_that_the_user_has_thanked_for_days_ago(
    wrote: datetime, held: bool
) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), PRIYA)
    hunt.hear(own([PRIYA], wrote))
    hunt.hear(message(PRIYA, ny(3, 15, 9), Category.INTERVIEW_CHANGE, interviews=(InterviewClaim(ClaimKind.OFF),)))
    assert bool(starts(hunt)) is held


THURSDAY_INSTEAD = InterviewClaim(
    ClaimKind.OFFERED, quote="Could we do Thursday at the same time?", move=Move(on=date(2026, 3, 12))
)


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.COURTESY])
@pytest.mark.parametrize(
    ("pick", "start"),
    [(SlotPick(weekday=3), ny(3, 12, 14)), (SlotPick(), ny(3, 12, 14)), (SlotPick(weekday=4), ny(3, 10, 14))],
)
def test_their_yes_moves_the_interview_to_the_day_that_the_user_asked_for_at_the_same_time(
    category: Category, pick: SlotPick, start: datetime
) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hear(own([DANA], ny(3, 9, 10), interviews=(THURSDAY_INSTEAD,), proposals=(SlotPick(weekday=3),)))
    hunt.hear(message(DANA, ny(3, 9, 11), category, picks=(pick,)))
    assert starts(hunt) == [start]


@pytest.mark.parametrize(
    ("quote", "move", "start"),
    [
        ("Could we do Thursday at the same time?", Move(on=date(2026, 3, 12)), ny(3, 12, 14)),
        ("Would next Tuesday at the same time do?", Move(on=date(2026, 3, 17)), ny(3, 17, 14)),
        ("Would Monday at the same time do?", Move(on=date(2026, 3, 9)), ny(3, 16, 14)),
        ("Could we say half an hour later?", Move(minutes=30), ny(3, 10, 14, 30)),
    ],
)
def test_their_yes_sets_what_the_user_asked_for_by_the_time_on_offer(quote: str, move: Move, start: datetime) -> None:
    hunt = Hunt()
    offered = claim(ny(3, 10, 14), kind=ClaimKind.OFFERED, uid="", quote="Could you come on Tuesday at 2?")
    hunt.hear(message(DANA, ny(3, 9, 9), Category.INTERVIEW_INVITATION, interviews=(offered,)))
    hunt.hear(own([DANA], ny(3, 9, 10), interviews=(InterviewClaim(ClaimKind.OFFERED, quote=quote, move=move),)))
    hunt.hear(message(DANA, ny(3, 9, 11), Category.INTERVIEW_CONFIRMATION, picks=(SlotPick(),)))
    assert starts(hunt) == [start]


DAY_INSTEAD = InterviewClaim(
    ClaimKind.OFFERED, quote="Could we do Thursday instead?", move=Move(on=date(2026, 3, 12), hour_open=True)
)


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.COURTESY])
@pytest.mark.parametrize(
    ("pick", "expected"),
    [
        (SlotPick(weekday=3, firm=True), [ny(3, 12, 14)]),
        (SlotPick(firm=True), [ny(3, 12, 14)]),
        (SlotPick(weekday=3), []),
        (SlotPick(on=date(2026, 3, 12)), []),
        (SlotPick(), []),
        (SlotPick(weekday=1), [ny(3, 10, 14)]),
    ],
)
def test_the_old_day_stands_no_longer_once_they_agree_to_another_and_the_hour_where_they_close(
    category: Category, pick: SlotPick, expected: list[datetime]
) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hear(own([DANA], ny(3, 9, 10), interviews=(DAY_INSTEAD,), proposals=(SlotPick(weekday=3),)))
    hunt.hear(message(DANA, ny(3, 9, 11), category, picks=(pick,)))
    assert starts(hunt) == expected


@pytest.mark.parametrize(
    ("pick", "start"),
    [(SlotPick(weekday=4), ny(3, 13, 8)), (SlotPick(on=date(2026, 3, 13)), ny(3, 13, 8)), (None, None)],
)
def test_the_users_full_answer_sets_the_day_to_which_they_move_it_though_their_hour_could_not_be_read(
    pick: SlotPick | None, start: datetime | None
) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 12, 8), DANA)
    moved: dict[str, Any] = {"interviews": (InterviewClaim(ClaimKind.OFF),), "picks": (pick,) if pick else ()}
    hunt.hear(message(DANA, ny(3, 11, 9), Category.INTERVIEW_CHANGE, **moved))
    hunt.hear(own([DANA], ny(3, 11, 10), picks=(SlotPick(weekday=4, at=time(8)),)))
    assert starts(hunt) == ([start] if start else [])


@pytest.mark.parametrize(
    ("planned", "picks", "expected"),
    [
        (ny(3, 10, 14), (), [ny(3, 11, 8)]),
        (ny(3, 17, 14), (), []),  # whether it is the Wednesday of that week is not known
        (ny(3, 10, 14), (SlotPick(),), [ny(3, 10, 14), ny(3, 11, 8)]),  # who accepts it, and asks for one more
    ],
)
def test_a_time_that_they_set_moves_the_one_to_whose_mail_the_user_answered_with_another(
    planned: datetime, picks: tuple[SlotPick, ...], expected: list[datetime]
) -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(planned, DANA, uid="")))
    hunt.hear(own([PRIYA], ny(3, 9, 10), picks=picks, proposals=(SlotPick(weekday=2, at=time(8)),)))
    agreed = claim(ny(3, 11, 8), uid="", quote="Wednesday at 8 it is!")
    hunt.hear(confirmation(ny(3, 9, 11), agreed))
    assert starts(hunt) == expected


def test_an_hour_and_a_day_of_one_answer_take_none_of_that_days_other_hours() -> None:
    hunt = Hunt()
    offered = claim(ny(3, 13, 11), kind=ClaimKind.OFFERED, uid="", quote="Does Friday, March 13 at 11 AM work?")
    hunt.hear(message(DANA, ny(3, 9, 9), Category.INTERVIEW_INVITATION, interviews=(offered,)))
    hunt.hear(own([DANA], ny(3, 9, 10)))
    agreed = SlotPick(weekday=4, at=time(14), firm=True)
    hunt.hear(message(DANA, ny(3, 9, 11), Category.INTERVIEW_CONFIRMATION, picks=(agreed,)))
    assert starts(hunt) == [ny(3, 13, 14)]


THURSDAY_AT_3 = SlotPick(on=date(2026, 3, 19), at=time(15))


@pytest.mark.parametrize(
    ("proposals", "pick", "start"),
    [
        ((THURSDAY_AT_3,), SlotPick(at=time(15, 30)), [ny(3, 19, 15, 30)]),
        ((THURSDAY_AT_3,), SlotPick(weekday=3, at=time(15, 30), firm=True), [ny(3, 19, 15, 30)]),
        ((THURSDAY_AT_3,), SlotPick(weekday=4, at=time(15, 30)), []),
        ((THURSDAY_AT_3, SlotPick(on=date(2026, 3, 20), at=time(9))), SlotPick(at=time(15, 30)), []),
    ],
)
def test_their_yes_at_another_hour_is_of_the_only_day_that_the_user_named(
    proposals: tuple[SlotPick, ...], pick: SlotPick, start: list[datetime]
) -> None:
    """ "How about Thursday the 19th at 3?": "Thursday's great, let's do 3.30"."""
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=proposals))
    hunt.hear(chosen(pick))
    assert starts(hunt) == start


@pytest.mark.parametrize("proposal", [THURSDAY_AT_3, SlotPick(on=date(2026, 3, 19))])
def test_an_hour_to_which_they_move_what_was_only_asked_for_sets_it(proposal: SlotPick) -> None:
    """ "Could I come on Thursday the 19th?": "Make it 4"."""
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(proposal,)))
    told = InterviewClaim(ClaimKind.SET, move=Move(to=time(4)))
    hunt.hear(message(PRIYA, ANSWERED, Category.INTERVIEW_CHANGE, interviews=(told,)))
    assert starts(hunt) == [ny(3, 19, 16)]


@pytest.mark.parametrize("said", [(SlotPick(at=time(16)),), (SlotPick(weekday=3), SlotPick(at=time(16)))])
def test_the_user_accepts_another_hour_of_the_day_for_which_they_had_asked(said: tuple[SlotPick, ...]) -> None:
    """ "How about Thursday the 19th at 3?": "Thursday works, can we do 4 instead?": "Sure"; not the 12th."""
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(THURSDAY_AT_3,)))
    offered = InterviewClaim(ClaimKind.OFFERED, move=Move(to=time(4)))
    asked = message(PRIYA, ANSWERED, Category.INTERVIEW_CHANGE, interviews=(off(), offered), picks=said)
    hunt.hear(asked, own([PRIYA], ny(3, 5, 13), picks=(SlotPick(),)))
    assert starts(hunt) == [ny(3, 19, 16)]


A_WEEK_ON, ON_FRIDAY = Move(days=7), Move(on=date(2026, 3, 13))


def after_a_talk(asked_at: datetime, category: Category, told: InterviewClaim, *later: MessageFact) -> list[datetime]:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hear(message(DANA, asked_at, category, interviews=(told,)), *later)
    return starts(hunt)


@pytest.mark.parametrize(
    ("asked_at", "move", "further"),
    [
        (ny(3, 11, 9), A_WEEK_ON, [ny(3, 17, 14)]),
        (ny(3, 11, 9), ON_FRIDAY, [ny(3, 13, 14)]),
        (ny(3, 10, 16), ON_FRIDAY, [ny(3, 13, 14)]),
        (ny(3, 16, 9), A_WEEK_ON, []),  # of this week, or of the next one
        (ny(3, 11, 9), Move(to=time(4)), []),
        (ny(3, 14, 9), ON_FRIDAY, []),
    ],
)
def test_the_next_talk_is_told_by_the_last_one(asked_at: datetime, move: Move, further: list[datetime]) -> None:
    """ "Fancy a second chat? Same time next Tuesday?": "Yes, that works"."""
    offered = InterviewClaim(ClaimKind.OFFERED, move=move)
    yes = own([DANA], asked_at + timedelta(hours=3), picks=(SlotPick(),))
    assert after_a_talk(asked_at, Category.INTERVIEW_INVITATION, offered, yes) == [ny(3, 10, 14), *further]


def test_the_next_talk_is_set_by_the_last_one() -> None:
    """ "See you next week, same time"."""
    told = InterviewClaim(ClaimKind.SET, move=A_WEEK_ON)
    assert after_a_talk(ny(3, 11, 9), Category.INTERVIEW_CONFIRMATION, told) == [ny(3, 10, 14), ny(3, 17, 14)]
    assert after_a_talk(ny(3, 9, 9), Category.INTERVIEW_CONFIRMATION, told) == [ny(3, 17, 14)]


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE])
@pytest.mark.parametrize(
    ("offered", "move", "quote", "start"),
    [
        ((ny(3, 10, 14),), Move(on=date(2026, 3, 11)), "Wednesday's grand, same time", [ny(3, 11, 14)]),
        ((ny(3, 17, 14),), Move(on=date(2026, 3, 11)), "Wednesday's grand, same time", [ny(3, 18, 14)]),
        ((ny(3, 10, 14), ny(3, 12, 10)), Move(on=date(2026, 3, 11)), "Wednesday's grand, same time", []),
        ((ny(3, 10, 14),), Move(to=time(4)), "Make it 4", []),
    ],
)
def test_another_day_is_agreed_at_the_hour_that_was_on_offer(
    category: Category, offered: tuple[datetime, ...], move: Move, quote: str, start: list[datetime]
) -> None:
    """ "Could you come on Tuesday at 2?", "I'm working then, could you do Wednesday?"."""
    hunt = Hunt()
    slots = tuple(claim(one, uid="", kind=ClaimKind.OFFERED) for one in offered)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=slots))
    hunt.hear(own([PRIYA], WROTE))
    told = InterviewClaim(ClaimKind.SET, quote=quote, move=move)
    hunt.hear(message(PRIYA, ANSWERED, category, interviews=(told,)))
    assert starts(hunt) == start


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE])
def test_another_day_of_a_second_talk_leaves_the_first_one_where_it_was(category: Category) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 3, 11), PRIYA)
    slot = claim(ny(3, 7, 9), uid="", kind=ClaimKind.OFFERED)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=(slot,)), own([PRIYA], WROTE))
    told = InterviewClaim(ClaimKind.SET, quote="Sunday's grand, same time", move=Move(on=date(2026, 3, 8)))
    hunt.hear(message(PRIYA, ANSWERED, category, interviews=(told,)))
    assert starts(hunt) == [ny(3, 3, 11), ny(3, 8, 9)]


def test_another_day_than_the_one_that_was_taken_up_moves_it() -> None:
    """ "Tuesday at 2?", "Yes", "Sorry, could we do Wednesday?", "Wednesday's fine, same time"."""
    hunt = Hunt()
    slot = claim(ny(3, 10, 14), uid="", kind=ClaimKind.OFFERED)
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION, interviews=(slot,)))
    hunt.hear(own([PRIYA], WROTE, picks=(SlotPick(),)), own([PRIYA], ny(3, 6, 10)))
    told = InterviewClaim(ClaimKind.SET, quote="Wednesday's fine, same time", move=Move(on=date(2026, 3, 11)))
    hunt.hear(message(PRIYA, ny(3, 6, 12), Category.INTERVIEW_CHANGE, interviews=(told,)))
    assert starts(hunt) == [ny(3, 11, 14)]


@pytest.mark.parametrize("kind", [ClaimKind.OFFERED, ClaimKind.SET])
def test_another_day_at_the_hour_for_which_the_user_had_asked(kind: ClaimKind) -> None:
    """ "How about Thursday at 3?": "Friday would be better, same time?": "Yes, fine"; or outright."""
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    hunt.hear(own([PRIYA], WROTE, proposals=(THURSDAY_AT_3,)))
    told = InterviewClaim(kind, quote="Friday would be better", move=Move(on=date(2026, 3, 20)))
    claims = (off(), told) if kind is ClaimKind.OFFERED else (told,)
    hunt.hear(message(PRIYA, ANSWERED, Category.INTERVIEW_CHANGE, interviews=claims))
    if kind is ClaimKind.OFFERED:
        assert starts(hunt) == []
        hunt.hear(own([PRIYA], ny(3, 5, 13), picks=(SlotPick(),)))
    assert starts(hunt) == [ny(3, 20, 15)]


def test_their_weekday_is_of_the_week_of_which_the_user_had_spoken() -> None:
    """ "I'm free any day next week": "Great, Thursday at 10?": "Perfect"."""
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED, Category.INTERVIEW_INVITATION))
    next_week = tuple(SlotPick(on=date(2026, 3, 9) + timedelta(days=ahead)) for ahead in range(5))
    hunt.hear(own([PRIYA], WROTE, proposals=next_week))
    slot = claim(ny(3, 6, 10), uid="", kind=ClaimKind.OFFERED, quote="Great, Friday at 10?")
    hunt.hear(message(PRIYA, ANSWERED, Category.INTERVIEW_CHANGE, interviews=(off(), slot)))
    hunt.hear(own([PRIYA], ny(3, 5, 13), picks=(SlotPick(),)))
    assert starts(hunt) == [ny(3, 13, 10)]
