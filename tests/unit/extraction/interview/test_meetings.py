"""How the two sides of an interview meet."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, ClaimKind, Meeting
from tests.unit.extraction.mails import event, mail, read

SET = "Hi Robin,\n\n{}\n\nBest,\nDana Kim\n"
WHEN = "Thursday, March 12 at 2:00 PM ET"


def meetings(text: str, ics: str = "", category: Category = Category.INTERVIEW_CONFIRMATION) -> list[Meeting]:
    return [one.meeting for one in read(mail(SET.format(text), ics=ics), category).interviews]


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        (f"We speak on {WHEN}, by phone.", Meeting.PHONE),
        (f"Confirmed: {WHEN}. I'll call you on 0113 496 0000 then.", Meeting.PHONE),
        (f"Your phone interview is on {WHEN}.", Meeting.PHONE),
        (f"{WHEN} it is, I will ring you.", Meeting.PHONE),
        (f"Confirmed: {WHEN}.\nLocation: +44 113 496 0000", Meeting.PHONE),
        (f"You are booked for {WHEN} on Zoom.", Meeting.VIDEO),
        (f"Your video interview is on {WHEN}.", Meeting.VIDEO),
        (f"Booked for {WHEN}.\n\nhttps://northwind.zoom.us/j/123", Meeting.VIDEO),
        (f"{WHEN}. The interview is on Teams, or dial in by phone: +1 415 555 2671.", Meeting.VIDEO),
        (f"Booked for {WHEN}.\nFormat: Microsoft Teams", Meeting.VIDEO),
        (f"Your virtual onsite is on {WHEN}. It is a virtual interview.", Meeting.VIDEO),
        (f"We look forward to meeting you in person on {WHEN}.", Meeting.ONSITE),
        (f"We would like to invite you to a face to face interview on {WHEN}.", Meeting.ONSITE),
        (f"Your interview is on {WHEN} at our office, 12 King Street.", Meeting.ONSITE),
        (f"Booked for {WHEN}.\nWhere: 4 Mill Lane, second floor", Meeting.ONSITE),
        (f"Please come to 12 King Street, Leeds on {WHEN}.", Meeting.ONSITE),
    ],
)
def test_what_a_mail_says_of_the_way_is_read(text: str, meeting: Meeting) -> None:
    assert meetings(text) == [meeting]


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        ("wir bestätigen das Gespräch am Donnerstag, 12. März um 14:00 Uhr per Videokonferenz.", Meeting.VIDEO),
        ("wir bestätigen das Gespräch am Donnerstag, 12. März um 14:00 Uhr bei uns vor Ort.", Meeting.ONSITE),
        ("wir bestätigen das Telefoninterview am Donnerstag, 12. März um 14:00 Uhr.", Meeting.PHONE),
        ("nous confirmons l'entretien du jeudi 12 mars à 14h dans nos locaux.", Meeting.ONSITE),
        ("nous confirmons l'entretien du jeudi 12 mars à 14h en visioconférence.", Meeting.VIDEO),
        ("te confirmamos la entrevista del jueves 12 de marzo a las 14:00 por videollamada.", Meeting.VIDEO),
        ("te confirmamos la entrevista del jueves 12 de marzo a las 14:00 en nuestras oficinas.", Meeting.ONSITE),
        ("confirmamos a entrevista de quinta-feira, 12 de março às 14h por telefone.", Meeting.PHONE),
        ("hierbij bevestigen we het gesprek op donderdag 12 maart om 14:00 uur bij ons op kantoor.", Meeting.ONSITE),
        ("confermiamo il colloquio di giovedì 12 marzo alle 14:00 in presenza.", Meeting.ONSITE),
    ],
)
def test_seven_languages_are_read(text: str, meeting: Meeting) -> None:
    assert meetings(text) == [meeting]


@pytest.mark.parametrize(
    "text",
    [
        f"Confirmed: {WHEN}.",
        f"{WHEN}, by phone or video, whichever you like better.",
        f"{WHEN} is confirmed. It was good to talk on the phone last week.",
        f"As agreed by telephone, we confirm {WHEN}.",
        f"{WHEN} is confirmed. If anything comes up, reach me by phone.",
        f"{WHEN} is confirmed. The role is on-site three days a week.",
        f"{WHEN} is confirmed. You will work in teams of five.",
        f"Your interview is on {WHEN} on Zoom. The interview is in person at our office.",
        f"We look forward to meeting you on {WHEN}\nDana Kim\nNorthwind\n12 King Street, Leeds",
        f"{WHEN} is confirmed. Questions? My number is 555-0144.\n\nDana Kim\nNorthwind\n12 King Street, Leeds",
    ],
)
def test_what_speaks_of_something_else_or_of_two_ways_is_unknown(text: str) -> None:
    assert meetings(text) == [Meeting.UNKNOWN]


@pytest.mark.parametrize(
    ("location", "description", "meeting"),
    [
        ("Microsoft Teams Meeting", "", Meeting.VIDEO),
        ("https://northwind.zoom.us/j/1", "", Meeting.VIDEO),
        ("+1 415 555 2671", "", Meeting.PHONE),
        ("Dana will call you: +1 415 555 2671", "", Meeting.PHONE),
        ("12 King Street\\, Leeds", "Join: https://meet.google.com/abc-defg-hij", Meeting.ONSITE),
        ("", "Join: https://meet.google.com/abc-defg-hij\\nJoin by phone: +1 415 555 2671", Meeting.VIDEO),
        ("Microsoft Teams Meeting; Meeting Room 4", "", Meeting.UNKNOWN),
        ("", "", Meeting.UNKNOWN),
    ],
)
def test_an_invitations_location_counts_before_its_description(
    location: str, description: str, meeting: Meeting
) -> None:
    ics = event(
        "DTSTART:20260312T180000Z",
        "DTEND:20260312T190000Z",
        "SUMMARY:Interview",
        *([f"LOCATION:{location}"] if location else []),
        *([f"DESCRIPTION:{description}"] if description else []),
    )
    assert meetings("See you then.", ics) == [meeting]


def test_a_calendars_own_video_link_does_not_outweigh_an_interview_at_the_office() -> None:
    ics = event(
        "DTSTART:20260312T180000Z", "SUMMARY:Interview", "DESCRIPTION:https://meet.google.com/abc-defg-hij"
    )  # fmt: skip
    assert meetings("The interview is at our office in Leeds.", ics) == [Meeting.UNKNOWN]


def test_each_interview_of_a_schedule_is_held_in_its_own_way() -> None:
    plan = (
        "Thursday, March 12 (Eastern):\n\n10:00 - 10:45 phone interview with Ana Ruiz\n"
        "11:00 - 11:45 on Zoom with Bo Lind"
    )
    assert meetings(plan) == [Meeting.PHONE, Meeting.VIDEO]
    office = "Thursday, March 12 (Eastern), at our office:\n\n10:00 - 10:45 Ana Ruiz\n11:00 - 11:45 Bo Lind"
    assert meetings(office) == [Meeting.ONSITE, Meeting.ONSITE]


def test_a_change_tells_of_the_new_interview_alone() -> None:
    text = (
        "I cannot make Thursday, March 12 at 2:00 PM ET. I can offer to meet on Friday, March 13 at 3:00 PM ET on Zoom."
    )
    found = read(mail(SET.format(text)), Category.INTERVIEW_CHANGE).interviews
    assert [(one.kind, one.meeting) for one in found] == [
        (ClaimKind.OFF, Meeting.UNKNOWN), (ClaimKind.OFFERED, Meeting.VIDEO),
    ]  # fmt: skip


def test_what_is_called_off_is_held_in_no_way() -> None:
    text = SET.format(f"We have to cancel the video interview on {WHEN}.")
    found = read(mail(text), Category.INTERVIEW_CANCELLATION).interviews
    assert [(one.kind, one.meeting, one.agenda) for one in found] == [(ClaimKind.OFF, Meeting.UNKNOWN, ())]
