"""Interviews: what text and invitations set, offer, move and call off."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.model.mail import Category, ClaimKind, InterviewClaim, Message
from tests.unit.extraction.mails import BERLINER, event, mail, read

CONFIRMED, INVITED = Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION
CHANGED, CANCELLED = Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION
NEW_YORK = ZoneInfo("America/New_York")


def claims(text: str, category: Category, subject: str = "Our talk") -> tuple[InterviewClaim, ...]:
    return read(mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana\n", subject), category).interviews


def short(found: tuple[InterviewClaim, ...]) -> list[str]:
    """Each claim as "set 12 10:00", in New York's time."""
    return [
        f"{one.kind.value} {one.start.astimezone(NEW_YORK):%d %H:%M}" if one.start else one.kind.value for one in found
    ]


@pytest.mark.parametrize(
    ("text", "category", "expected"),
    [
        ("You are set for Thursday, March 12 at 10:00 AM ET.", CONFIRMED, ["set 12 10:00"]),
        (
            "You are set for Thursday, March 12 at 10:00 AM. If that does not work, we could do Friday at 2 PM.",
            CONFIRMED,
            ["set 12 10:00"],
        ),
        (
            "Thursday, March 12:\n- 10:00-10:45 with Ana Ruiz\n- 11:00-11:45 with Bo Lind\n- 12:00-1:00 PM lunch",
            CONFIRMED,
            ["set 12 10:00", "set 12 11:00"],
        ),
        (
            "Your panel is on Thursday 3/12 from 12:30pm - 4pm. You'll meet:\n\n1:00-1:45 PM: Ana Ruiz (VP Data)\n"
            "3:15 - 4:00 PM: Bo Lind (Staff Engineer)\n2:00 - 2:45 PM: Cy Park",
            CONFIRMED,
            ["set 12 13:00", "set 12 15:15", "set 12 14:00"],
        ),
        (
            "New time: Friday, March 13, 10:00 AM ET\nOld time: Thursday, March 12, 10:00 AM ET",
            CHANGED,
            ["set 13 10:00"],
        ),
        ("Your application arrived on Thursday.", CONFIRMED, []),
        ("Would Tuesday at 10am or Wednesday at 2pm suit you?", INVITED, ["offered 10 10:00", "offered 11 14:00"]),
        ("Could you come in again on Thursday at 5 after work?", INVITED, ["offered 12 17:00"]),
        ("Could you come in on Thursday at 4 before your shift?", INVITED, ["offered 12 16:00"]),
        ("We would like to meet you. Please book a time under the link.", INVITED, []),
        ("I have to move our talk from Tuesday 10:00 to Thursday 14:00.", CHANGED, ["set 12 14:00"]),
        ("The interview now takes place on Thursday at 2pm instead of Tuesday at 10am.", CHANGED, ["set 12 14:00"]),
        ("Unfortunately I need to reschedule our interview on Thursday, March 12 at 10 AM.", CHANGED, ["off 12 10:00"]),
        ("Unfortunately I need to reschedule. I will send new times soon.", CHANGED, ["off"]),
        ("I need to reschedule. Could you do Thursday at 2pm instead?", CHANGED, ["off", "offered 12 14:00"]),
        ("We have to cancel your interview on March 12 at 2 PM.", CANCELLED, ["off 12 14:00"]),
        ("We have to cancel this interview.", CANCELLED, ["off"]),
        ("I am sorry that I had to cancel our interview today at 9:00 AM.", CANCELLED, ["off 09 09:00"]),
        ("Your interview on March 12 at 2 PM went well, but we chose somebody else.", Category.REJECTION, []),
        ("Thank you. Thursday at 2 PM is fine.", Category.OWN, []),
    ],
)
def test_what_the_text_says(text: str, category: Category, expected: list[str]) -> None:
    assert short(claims(text, category)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I have to move our talk from Tuesday 10:00 to Thursday 14:00.",
        "The interview now takes place on Thursday at 2pm instead of Tuesday at 10am.",
    ],
)
def test_a_change_names_what_it_replaces(text: str) -> None:
    replaces = claims(text, CHANGED)[0].replaces
    assert replaces is not None
    assert f"{replaces.astimezone(NEW_YORK):%d %H:%M}" == "10 10:00"


def test_a_length_in_words_gives_the_end() -> None:
    claim = claims("Our 45-minute call is on Thursday, March 12 at 10:00 AM ET.", CONFIRMED)[0]
    assert claim.end == datetime(2026, 3, 12, 14, 45, tzinfo=UTC)
    assert claims("Our call is on Thursday, March 12 at 10:00 AM ET.", CONFIRMED)[0].end is None


def test_the_quote_is_the_sentence() -> None:
    quote = claims("How are you? You are set for Thursday, March 12 at 10:00 AM. See you!", CONFIRMED)[0].quote
    assert quote == "You are set for Thursday, March 12 at 10:00 AM."


def test_quoted_text_sets_nothing() -> None:
    quoted = (
        "On Fri, Mar 6, 2026 at 4:12 PM Robin Vale <robin@vale.example> wrote:\n> Thursday, March 12 at 10:00 AM works."
    )
    text = f"Confirmed, thank you!\n\n{quoted}"
    assert read(mail(text), CONFIRMED).interviews == ()


@pytest.mark.parametrize(
    ("text", "screen"),
    [
        ("Our phone screen is on Thursday, March 12 at 10:00.", True),
        ("Your telephonic round is on Thursday, March 12 at 10:00.", True),
        ("Having cleared the telephonic stage, you meet the owner on Thursday, March 12 at 10:00.", False),
        ("Our interview is on Thursday, March 12 at 10:00.", False),
        ("Your face to face interview is on Thursday, March 12 at 10:00. I will give you a ring on Tuesday.", False),
        ("We speak on Thursday, March 12 at 10:00. I will give you a ring.", True),
        ("Might we speak on Thursday, March 12 at 10:00? I shall telephone you on your mobile.", True),
        ("Our interview is on Thursday, March 12 at 10:00. I'll give you a call before for some prep.", False),
    ],
)
def test_a_phone_screen_is_known_by_its_words(text: str, screen: bool) -> None:
    assert claims(text, CONFIRMED)[0].phone_screen is screen


def test_nobody_named_means_the_human_who_confirmed() -> None:
    people = claims("You are set for Thursday, March 12 at 10:00 AM.", CONFIRMED)[0].people
    assert [person.address for person in people] == ["dana.kim@northwind-robotics.com"]


def test_each_slot_has_its_own_people() -> None:
    found = claims("Thursday, March 12:\n- 10:00-10:45 with Ana Ruiz\n- 11:00-11:45 with Bo Lind", CONFIRMED)
    assert [[person.name for person in one.people] for one in found] == [["Ana Ruiz"], ["Bo Lind"]]


def test_the_firm_is_no_interviewer() -> None:
    text = "Your interview with Larkspur Lane is set for March 12 at 10:00 AM. Thank you for applying to Larkspur Lane."
    ours = mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana\n", sender="Dana Kim <dana.kim@larkspurlane.com>")
    assert [person.name for person in read(ours, CONFIRMED).interviews[0].people] == ["Dana Kim"]


# ---- invitations


SLOT = ("DTSTART:20260312T140000Z", "DTEND:20260312T144500Z", "SUMMARY:Interview: Data Engineer at Osprey")
HOST = "ORGANIZER;CN=Mia Hart:mailto:mia@osprey.com"
ROBIN = "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example"


def invited(*lines: str, method: str = "REQUEST", category: Category = CONFIRMED) -> tuple[InterviewClaim, ...]:
    return read(mail("See the invitation.", ics=event(*SLOT, *lines, method=method)), category).interviews


def names(found: tuple[InterviewClaim, ...]) -> list[tuple[str, str]]:
    return [(person.name, person.address) for person in found[0].people]


def test_a_request_sets_what_it_says() -> None:
    claim = invited(HOST, ROBIN, "SEQUENCE:2")[0]
    assert (claim.kind, claim.uid, claim.sequence) == (ClaimKind.SET, "uid-1", 2)
    assert (claim.start, claim.end) == (
        datetime(2026, 3, 12, 14, tzinfo=UTC),
        datetime(2026, 3, 12, 14, 45, tzinfo=UTC),
    )
    assert claim.stamp == datetime(2026, 3, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lines", "method", "kinds"),
    [
        ((), "CANCEL", [ClaimKind.OFF]),
        (("STATUS:CANCELLED",), "REQUEST", [ClaimKind.OFF]),
        ((), "REPLY", []),
        ((), "COUNTER", []),
        ((), "PUBLISH", [ClaimKind.SET]),  # hiring systems attach one to the mail that confirms an interview
    ],
)
def test_an_answer_or_a_counter_says_nothing_of_the_interview(
    lines: tuple[str, ...], method: str, kinds: list[ClaimKind]
) -> None:
    assert [claim.kind for claim in invited(HOST, *lines, method=method)] == kinds


def test_the_interviewers_are_those_who_take_part() -> None:
    found = invited(
        HOST,
        ROBIN,
        "ATTENDEE;CN=Mia Hart:mailto:mia@osprey.com",
        "ATTENDEE;CN=Ana Ruiz:mailto:ana@osprey.com",
        'ATTENDEE;CN="Lind, Bo":mailto:bo@osprey.com',
        "ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@osprey.com",
        "ATTENDEE;CN=Projector;CUTYPE=RESOURCE:mailto:p@osprey.com",
        "ATTENDEE;CN=Wharf 3:mailto:c_188f2k@resource.calendar.google.com",
        "ATTENDEE;CN=Blue Meeting Room (8):mailto:mtg-blue@osprey.com",
        "ATTENDEE;CN=Raum Spree:mailto:raum-spree@osprey.com",
        "ATTENDEE;CN=Zimmer 2.14:mailto:z214@osprey.com",
        "ATTENDEE;CN=Salle Monet:mailto:monet@osprey.com",
        "ATTENDEE;CN=Cy Park;PARTSTAT=DECLINED:mailto:cy@osprey.com",
        "ATTENDEE;CN=Di Fox;ROLE=OPT-PARTICIPANT:mailto:di@osprey.com",
        "ATTENDEE;CN=Ed Roe;ROLE=NON-PARTICIPANT:mailto:ed@osprey.com",
        "ATTENDEE;CN=Interview Panel:mailto:panel@osprey.com",
        "ATTENDEE:mailto:recruiting@osprey.com",
        "ATTENDEE;CN=Robin:mailto:robin.vale@post.example",
    )
    assert names(found) == [("Ana Ruiz", "ana@osprey.com"), ("Bo Lind", "bo@osprey.com")]


def test_who_declined_takes_no_part_though_the_text_names_them() -> None:
    panel = mail(
        "You are invited.\n\nPanel: Ana Ruiz (Head of Sales), Cy Park (Support)\n",
        ics=event(
            *SLOT,
            HOST,
            ROBIN,
            "ATTENDEE;CN=Ana Ruiz:mailto:ana@osprey.com",
            "ATTENDEE;CN=Cy Park;PARTSTAT=DECLINED:mailto:cy@osprey.com",
        ),
    )
    assert names(read(panel, CONFIRMED).interviews) == [("Ana Ruiz", "ana@osprey.com")]


@pytest.mark.parametrize("room", ["Conf Rm 14B", "Skyline 4", "Rm. 2.07", "Huddle Blue", "Mtg Room East"])
def test_no_room_takes_part_by_whatever_name_it_attends(room: str) -> None:
    found = invited(
        HOST,
        f"ATTENDEE;ROLE=REQ-PARTICIPANT;CN={room}:mailto:cr14b@osprey.com",
        "ATTENDEE;CUTYPE=INDIVIDUAL;CN=Ana Ruiz:mailto:ana@osprey.com",
    )
    assert names(found) == [("Ana Ruiz", "ana@osprey.com")]


def test_what_is_told_as_the_place_attends_as_a_room_does() -> None:
    found = invited(
        HOST,
        "ATTENDEE;CUTYPE=INDIVIDUAL;CN=LON-4-Fjord:mailto:lon4fjord@osprey.com",
        "ATTENDEE;CUTYPE=INDIVIDUAL;CN=Ana Ruiz:mailto:ana@osprey.com",
        "LOCATION:Microsoft Teams Meeting\\; LON-4-Fjord\\; Ana Ruiz",
    )
    assert names(found) == [("Ana Ruiz", "ana@osprey.com")]


def test_the_organiser_alone_is_the_interviewer() -> None:
    assert names(invited(HOST, ROBIN)) == [("Mia Hart", "mia@osprey.com")]


def test_an_organiser_named_as_taking_part_is_one_too() -> None:
    found = invited(
        HOST,
        ROBIN,
        "ATTENDEE;CN=Ana Ruiz:mailto:ana@osprey.com",
        "DESCRIPTION:You will meet with Mia Hart and Ana Ruiz.",
    )
    assert {name for name, _ in names(found)} == {"Mia Hart", "Ana Ruiz"}
    assert ("Mia Hart", "mia@osprey.com") in names(found)


def test_a_time_of_an_unknown_zone_is_the_later_reading() -> None:
    ics = event("DTSTART;TZID=My Zone:20260312T100000", "DTEND;TZID=My Zone:20260312T110000", "SUMMARY:Interview", HOST)
    message: Message = mail("See the invitation.", ics=ics, date="Mon, 09 Mar 2026 11:00:00 -0700")
    claim = read(message, CONFIRMED, BERLINER).interviews[0]
    assert (claim.start, claim.end) == (datetime(2026, 3, 12, 17, tzinfo=UTC), datetime(2026, 3, 12, 18, tzinfo=UTC))
    assert not claim.zone_known


def test_an_invitation_outweighs_the_text() -> None:
    message = mail("You are set for Friday, March 13 at 9:00 AM.", ics=event(*SLOT, HOST))
    assert short(read(message, CONFIRMED).interviews) == ["set 12 10:00"]


def test_no_invitation_speaks_in_mail_of_another_kind() -> None:
    assert invited(HOST, ROBIN, category=Category.COURTESY) == ()
