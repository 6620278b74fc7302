"""Posts that are somebody's whom the user meets, and posts whose name is read in full."""

from __future__ import annotations

import pytest

from agent.extraction.post.roles import clean_role
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


def role(body: str, subject: str = "Interview", category: Category = Category.INTERVIEW_CONFIRMATION) -> str:
    return read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", subject), category).role


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Interview with the Head of Finance", "The interview with the Head of Finance is on Tuesday at 11:00 a.m."),
        ("Interview", "You will meet the Head of Finance on Tuesday at 11:00 a.m."),
        ("Interview", "You're booked for an interview with our Buyer on Tuesday at 11."),
        ("Interview", "You will speak with the Head of Finance and the Engineering Manager on Tuesday at 11."),
        ("Director interview", "Our managing director Ruth Kavanagh can see you at 5:15 this coming Monday."),
        ("Director Interview", "Your interview is set for Thursday at 1pm."),
        ("2nd stage", "Second stage is at 2pm on the 19th, George Street branch, with the Regional Manager (Ada Obi)."),
        ("Next round", "It's Friday at 11, on Zoom, and our Head of Claims (Tom Lind) will be there as well."),
        ("Swapping interviewer", "Eleanor Vance can't make Thursday's 1pm interview after all."),
        ("References", "Please name two referees, including your most recent line manager, by Friday."),
        ("Interview", "Thursday is off as the hiring manager is unwell."),
        ("References", "We will write to your current supervisor and your former employer only with your consent."),
        ("Delphi - Backend Coding Challenge", "Delphi has invited you to take the Backend Coding Challenge."),
    ],
)
def test_who_holds_the_talk_is_no_role(subject: str, body: str) -> None:
    assert role(body, subject) == ""


@pytest.mark.parametrize(
    ("subject", "body", "expected"),
    [
        (
            "Interview with the Head of Finance",
            "The interview with the Head of Finance is on Tuesday at 11. It's for the Financial Analyst opening.",
            "Financial Analyst",
        ),
        ("Interview", "Your interview for the Recent Graduates Manager role is on Friday.", "Recent Graduates Manager"),
        ("Interview", "It's about the Bus Driver (Cat. D), on Friday at 2pm.", "Bus Driver"),
        (
            "Application received",
            "We have your application for the Laboratory Technician (Soil Chemistry).",
            "Laboratory Technician (Soil Chemistry)",
        ),
        ("Head of Assessment interview", "See you on Friday at 2pm.", "Head of Assessment"),
        ("Buyer interview", "You're booked for an interview with our Buyer on Tuesday at 11.", "Buyer"),
        ("Interview", "Your interview for the Head of Finance role is with the Head of Finance.", "Head of Finance"),
        ("Interview - Clinical Application Specialist", "See you on Friday at 2pm.", "Clinical Application Specialist"),
        ("Application Engineer interview", "See you on Friday at 2pm.", "Application Engineer"),
        ("Your Application - Support Analyst", "See you on Friday at 2pm.", "Support Analyst"),
        (
            "interview",
            "can you come in monday 9:30am? ask for rhonda at the front desk. warehouse supervisor job",
            "warehouse supervisor",
        ),
        (
            "Einladung",
            "Gerne laden wir Sie zum Gespräch für die Stelle als Projektleiter Signaltechnik ein: Dienstag, 14.15 Uhr.",
            "Projektleiter Signaltechnik",
        ),
    ],
)
def test_the_post_applied_for_is_read_in_full(subject: str, body: str, expected: str) -> None:
    assert role(body, subject) == expected


@pytest.mark.parametrize("asked", ["ask Professor Okoro for it once more", "tell Sister Obi about it"])
def test_who_is_asked_for_something_is_no_post(asked: str) -> None:
    body = f"The second letter opens as an empty page. Could you {asked}?"
    assert role(body, "Re: PhD position", Category.INFORMATION_REQUEST) not in {"Professor Okoro", "Sister Obi"}


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("B6 Occupational Therapist", "Occupational Therapist"),
        ("Staff Nurse (Band 5)", "Staff Nurse"),
        ("Planning Engineer, Grade P3", "Planning Engineer"),
        ("Bioinformatics Scientist H/F", "Bioinformatics Scientist"),
        ("Sales Assistant - Temp - Christmas", "Sales Assistant"),
        ("Teacher, Grade 5", "Teacher, Grade 5"),
        ("Band Manager", "Band Manager"),
        ("B2B Sales Lead", "B2B Sales Lead"),
        ("CI/CD Engineer", "CI/CD Engineer"),
        ("Level 3 Teaching Assistant", "Level 3 Teaching Assistant"),
    ],
)
def test_how_a_post_is_paid_is_no_part_of_its_name(raw: str, clean: str) -> None:
    assert clean_role(raw) == clean


@pytest.mark.parametrize(
    ("subject", "body", "expected"),
    [
        ("3D Artist chat", "Fancy a chat about the 3D Artist job on Tuesday at 2pm?", "3D Artist"),
        (
            "Interview on Tuesday",
            "We would like to talk to you about the Application Engineer position on Tuesday at 2pm.",
            "Application Engineer",
        ),
        ("Interview", "Thank you for the application. Engineer interviews are on Tuesday at 2pm.", "Engineer"),
        (
            "Digital Archivist",
            "I write on behalf of Professor Sir Anthony Kell, Director. Any news follows on 22 September.",
            "Digital Archivist",
        ),
        (
            "Status change",
            "Vacancy: Activities Coordinator\nNew status: Not selected\n\n"
            "Other jobs you might like: Night Care Assistant (Luton), Kitchen Porter (Dunstable).",
            "Activities Coordinator",
        ),
        (
            "Re: Application for Events Producer / Assistant Producer",
            "Thanks for applying for both. We think you're too experienced for the Assistant Producer one, so we'd "
            "like to put you forward for Events Producer only.",
            "Events Producer",
        ),
        ("Re: Interview", "On our side: Piotr Zalewski, lead, plus one developer, maybe Ola.", ""),
        (
            "Welcome",
            "I've two people for you to talk to.\n\nAda\nAda Lund (she/her)\nHiring for: Analytics Engineer (remote)",
            "Analytics Engineer",
        ),
    ],
)
def test_what_else_a_mail_names_is_not_the_post(subject: str, body: str, expected: str) -> None:
    assert role(body, subject) == expected


def test_the_rows_of_a_plan_are_no_posts() -> None:
    rows = "Petra Lind Principal Engineer 14:00 - 14:45\nTom Reed Research Lead 14:45 - 15:30"
    body = f"Here's who you'll be talking to on Tuesday, March 17:\n\n{rows}\n\nAll times are Dublin."
    assert role(body, "Interview panel") == ""


@pytest.mark.parametrize(
    ("subject", "body", "expected"),
    [
        ("RE: baker", "Tuesday at 4 you come and bake with me. This is for head baker, not helper.", "head baker"),
        (
            "Estate Ranger / Assistant Ranger",
            "You'd be bored by Assistant Ranger; it's the Estate Ranger vacancy for which we'd like to see you.",
            "Estate Ranger",
        ),
        ("Site visit", "Mon 16 March. Works Manager isn't a desk job! See you at 9.15.", "Works Manager"),
    ],
)
def test_the_rank_and_the_post_that_are_meant_are_read(subject: str, body: str, expected: str) -> None:
    assert role(body, subject).casefold() == expected.casefold()
