"""Who takes part, and for whom the user would work, in mails as calendars, schedulers and people write them."""

from __future__ import annotations

import pytest

from agent.extraction import extract
from agent.extraction.when.moments import find_moments
from agent.extraction.when.readers import reader_of
from agent.extraction.who.introductions import called_by_first_name, named_in_text
from agent.model.mail import Category, Classification
from tests.unit.extraction.mails import RECEIVED, USER, event, mail, read

SIGNED = "\n\nBest,\nBen Foster\nRecruiting Partner | Northwind Robotics\n"
BEN = "Ben Foster <ben@northwind-robotics.com>"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Friday at noon with Dana Kim.", ["Dana Kim"]),
        ("March 16 at 9:30am with Dr. Okafor.", ["Okafor"]),
        ("Dana Kim and Tom Weber will join.", ["Dana Kim", "Tom Weber"]),
        ("Interviewers:\n- Dana Kim (Staff Engineer)\n- Tom Weber\n\nSee you there", ["Dana Kim", "Tom Weber"]),
        ("The panel: Dana Kim <dana@northwind.example>, Tom Weber <tom@northwind.example>.", ["Dana Kim", "Tom Weber"]),
        ("You will meet Dana Kim, Raj Patel (Director) and Li Wei.", ["Dana Kim", "Raj Patel", "Li Wei"]),
        ("10:00 at 12 Main St, Boston", []),
        ("Interviewers:\n\nthe whole team", []),
        ("You will interview with Assessor Joan Kettering and Tom Lind.", ["Joan Kettering", "Tom Lind"]),
        ("You will meet Mason Lee Carter and Cooper James Lind.", ["Mason Lee Carter", "Cooper James Lind"]),
        (
            "The panel: Ada Lund, Head of Care; Tom Lind, Team Manager; a care-experienced young person.",
            ["Ada Lund", "Tom Lind"],
        ),
        ("The panel will be Ada Lund, Tom Lind and one further governor.", ["Ada Lund", "Tom Lind"]),
    ],
)
def test_whom_a_text_names(text: str, names: list[str]) -> None:
    assert [person.name for person in named_in_text(text)] == names


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        ("Eng. Kiplagat, who heads our water section, would like to meet you on Tuesday.", "Kiplagat", "Eng. Kiplagat"),
        ("Engr Adeola will interview you on Tuesday at 10am.", "Adeola", "Engr Adeola"),
        ("You will meet Arch. Haddad on Tuesday at 10am.", "Haddad", "Arch. Haddad"),
        ("Adv. Naidoo would like to talk to you on Tuesday at 10am.", "Naidoo", "Adv. Naidoo"),
        ("Sr. Immaculata, our principal, would like to see you on Tuesday.", "Immaculata", "Sr. Immaculata"),
        ("Eng. Ruth Kiplagat would like to meet you on Tuesday at 10am.", "Ruth Kiplagat", ""),
    ],
)
def test_a_lone_family_name_keeps_its_title(text: str, name: str, called: str) -> None:
    found = read(mail(f"{text}{SIGNED}", sender=BEN), Category.INTERVIEW_INVITATION).people
    assert [one.signs_as for one in found if one.name == name] == [called]


def test_a_title_and_what_stands_in_brackets_behind_it() -> None:
    (person,) = named_in_text("10:45-11:30 with Dr. Sam Okafor, Director of Infrastructure (hiring manager)")
    assert (person.name, person.title, person.manager) == ("Sam Okafor", "Director of Infrastructure", True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("your conversation with Dana on Friday", "Dana"),
        ("confirmed for March 16 at 3pm ET with Dana.", "Dana"),
        ("your interview with HR on Friday", ""),
        ("your interview with Dana Kim on Friday", ""),
    ],
)
def test_somebody_known_by_the_first_name_alone(text: str, name: str) -> None:
    assert [person.name for person in called_by_first_name(text)] == ([name] if name else [])


@pytest.mark.parametrize("word", ["Northwind", "Robin"])
def test_the_firm_and_the_user_are_no_interviewers(word: str) -> None:
    text = f"This is to confirm your interview with {word} on Friday, March 13 at 2 PM.{SIGNED}"
    (interview,) = read(mail(text, sender=BEN), Category.INTERVIEW_CONFIRMATION).interviews
    assert [person.name for person in interview.people] == ["Ben Foster"], "the human who confirmed"


@pytest.mark.parametrize(
    "written",
    ["Dana Kim, CTO (dana@northwind.example)", "Dana Kim <dana@northwind.example>"],
)
def test_an_address_that_the_text_writes_out(written: str) -> None:
    text = f"This is to confirm your interview on Friday, March 13 at 2 PM with {written}.{SIGNED}"
    (interview,) = read(mail(text, sender=BEN), Category.INTERVIEW_CONFIRMATION).interviews
    assert [(person.name, person.address) for person in interview.people] == [("Dana Kim", "dana@northwind.example")]


def test_the_first_of_an_afternoon_ends_before_the_afternoon_does() -> None:
    text = "Your interview is on March 17, 1pm to 4pm ET.\n\n1:00 PM Dana Kim\n2:00 PM Raj Patel\n3:00 PM Li Wei\n"
    moments = find_moments(text, reader_of(mail(text), USER, RECEIVED))
    assert [(moment.start.hour, moment.end) for moment in moments] == [(17, None), (18, None), (19, None)]


def test_a_name_of_somebody_who_writes_or_organises_is_no_company() -> None:
    invited = mail(
        "You have been invited.\n\nOnsite @ Osprey Labs\n",
        subject="Invitation: Interview: Backend Engineer (Robin Vale) @ Thu Mar 12, 2026 3pm - 4pm (EDT) "
        "(robin@vale.example)",
        sender="Priya Raman <priya.raman@ospreylabs.com>",
        ics=event(
            "DTSTART:20260312T190000Z",
            "SUMMARY:Interview: Backend Engineer (Robin Vale)",
            "ORGANIZER;CN=Priya Raman:mailto:priya.raman@ospreylabs.com",
        ),
    )
    found = read(invited, Category.INTERVIEW_CONFIRMATION)
    assert (found.company, found.role) == ("Osprey Labs", "Backend Engineer")
    scheduled = mail(
        "Your event has been scheduled.",
        sender="Priya Raman via Calendly <notifications@calendly.com>",
        reply_to="Priya Raman <priya@ospreylabs.com>",
    )
    assert read(scheduled, Category.INTERVIEW_CONFIRMATION).company == "Osprey Labs"


def test_a_forwarded_mail_speaks_of_whom_it_was_about() -> None:
    forwarded = (
        "Hi Robin,\n\nsee below, sorry.\n\nSam\n\n---------- Forwarded message ---------\nFrom: Helen Marsh "
        "<helen@larkspurenergy.com>\nSubject: Robin\nTo: Sam\n\nWe have decided against Robin for the Data Engineer "
        "position at Larkspur Energy.\n"
    )
    sam = "Sam Okoye <sam@brightpath-recruiting.com>"
    found = read(mail(forwarded, "Fwd: Robin", sam), Category.REJECTION)
    assert (found.company, found.role) == ("Larkspur Energy", "Data Engineer")


def test_their_role_is_one() -> None:
    text = "Our client Meridian Freight wants to meet you for their Platform Engineer role."
    assert read(mail(text), Category.INTERVIEW_INVITATION).role == "Platform Engineer"


def test_a_doubtful_mail_keeps_the_times_that_its_second_reading_would_set() -> None:
    message = mail(f"Your interview is on Friday, March 13 at 2 PM ET.{SIGNED}", sender=BEN)
    doubt = Classification(Category.ACKNOWLEDGEMENT, 0.5, (), True, Category.INTERVIEW_CONFIRMATION)
    assert len(extract(message, doubt, USER, RECEIVED).interviews) == 1
    assert not extract(message, Classification(Category.ACKNOWLEDGEMENT, 0.9, ()), USER, RECEIVED).interviews


BOOKING = (
    "Hi Robin Vale,\n\nYour event has been scheduled.\n\nEvent Type:\n20 Minute Chat\n\nInvitee:\nRobin Vale\n\n"
    "With:\n{0}\n\nEvent Date/Time:\n11:00am - Thursday, March 19, 2026 (Eastern Time - US & Canada)\n"
)


def test_with_whom_a_booking_page_books_is_met_and_is_no_firm() -> None:
    message = mail(
        BOOKING.format("Ada Byrne (ada.byrne@northwind-robotics.com)"),
        subject="Confirmed: 20 Minute Chat with Ada Byrne",
        sender="Calendly <notifications@calendly.com>",
    )
    found = read(message, Category.INTERVIEW_CONFIRMATION)
    assert found.company != "Ada Byrne"
    assert [(one.name, one.address) for claim in found.interviews for one in claim.people] == [
        ("Ada Byrne", "ada.byrne@northwind-robotics.com")
    ]


def test_a_firm_that_a_booking_page_names_stays_one() -> None:
    text = BOOKING.format("Ada Byrne") + "\nIt is about the Data Analyst position at Larkspur Freight.\n"
    message = mail(text, subject="Confirmed: 20 Minute Chat", sender="Calendly <notifications@calendly.com>")
    assert read(message, Category.INTERVIEW_CONFIRMATION).company == "Larkspur Freight"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I'll speak to Dana Kim and get back to you.", []),
        ("I'd like to talk to Mrs Anstruther before I go any further.", []),
        ("We need to talk to Dana Kim before deciding.", []),
        ("She has to speak with Dana Kim first.", []),
        ("I am meeting with Dana Kim on Friday, and will let you know.", []),
        ("I'd like you to talk to Dana Kim.", ["Dana Kim"]),
        ("We'd love for you to meet with Dana Kim.", ["Dana Kim"]),
        ("You and I will meet with Dana Kim at ten.", ["Dana Kim"]),
        ("We will meet Dana Kim at the door at ten.", ["Dana Kim"]),
    ],
)
def test_whom_the_writer_talks_to_sees_nobody(text: str, names: list[str]) -> None:
    assert [person.name for person in named_in_text(text)] == names


@pytest.mark.parametrize(
    ("sender", "text", "names"),
    [
        ("Candidate Care <care@northwind.example>", "It is at 10.\n\nCandidate Care", []),
        ("Recruiting Ops <ops@northwind.example>", "It is at 10.\n\nNorthwind Recruiting Ops", []),
        ("Dean of Faculty <deanery@northwind.example>", "It is at 10.\n\nYours,\nProf. Edda Winkler", ["Edda Winkler"]),
        ("Head of People <hop@northwind.example>", "It is at 10.\n\nBest,\nEdda", ["Edda"]),
        ("Onboarding <onboarding@northwind.example>", "It is at 10.\n\nOnboarding", []),
        ("mags@northwind.example", "It is at 10. Cheers Mags", ["Mags"]),
        ("mags@northwind.example", "It is at 10.\n\nMags x", ["Mags"]),
        ("Mick of Northwind <mick@northwind.example>", "It is at 10.\n\nMick", ["Mick"]),
    ],
)
def test_an_office_is_nobody(sender: str, text: str, names: list[str]) -> None:
    found = read(mail(f"Dear Robin,\n\n{text}", sender=sender), Category.NO_DECISION)
    assert [person.name for person in found.people] == names


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        ("Hiring at Osprey <jobs@osprey.example>", "We decide on Friday.\n\nRavi", "Osprey"),
        ("Phil <phil@castlegate.example>", "Yep Saturday is good. Ask for Phil", "Castlegate"),
        ("Callum Rees <callum@northbridge-search.example>", "Worth ten minutes, or too soon?", "Northbridge Search"),
    ],
)
def test_what_a_firm_is_not_called(sender: str, text: str, company: str) -> None:
    assert read(mail(f"Dear Robin,\n\n{text}", "Re: a job", sender), Category.NO_DECISION).company == company


def test_a_firm_that_signs_is_nobody() -> None:
    text = "Hi Robin,\n\nThanks for applying to the Planner opening at Vantage Works.\n\nThanks,\nVantage Works\n"
    found = read(mail(text, sender="Greenhouse <no-reply@greenhouse.io>"), Category.ACKNOWLEDGEMENT)
    assert found.company == "Vantage Works"
    assert found.people == ()
