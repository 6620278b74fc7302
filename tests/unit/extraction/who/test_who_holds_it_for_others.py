"""Who holds an interview of which somebody else writes, and who of those who write takes part besides."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

COPIED = "Nadia Osei <nadia.osei@northwind-robotics.com>"


@pytest.mark.parametrize(
    "text",
    [
        "It is a weird week but Nadia would love to meet before the year is out. Could you do Wednesday, March 18 at "
        "9:00 AM by Zoom? Nadia Osei is our VP.",
        "Nadia wants to meet this week. Could you do March 18 at 9:00 AM? Nadia Osei is our VP People.",
        "All set: Wednesday, March 18, 2:30-3:15pm w/ our COO Nadia (cc'd) for the office manager role.",
    ],
)
def test_who_wants_to_meet_holds_it_and_not_who_writes(text: str) -> None:
    message = mail(f"Hi Robin,\n\n{text}\n\nDana", cc=COPIED)
    (interview,) = read(message, Category.INTERVIEW_INVITATION).interviews
    (host,) = interview.people
    assert host.name in {"Nadia", "Nadia Osei"}
    assert host.address == "nadia.osei@northwind-robotics.com"


def test_whoever_arranges_it_with_an_office_holds_none() -> None:
    message = mail("Hi Robin,\n\nAll set: Wednesday, March 18, 2:30pm w/ our COO.\n\nDana")
    (interview,) = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    assert interview.people == ()


@pytest.mark.parametrize(
    "text",
    [
        "The committee would like a second conversation, with myself and our chair, Nadia Osei, on March 18 at 2 pm.",
        "Your interview is on March 18, 3 PM - 4 PM. Panel: Nadia Osei. I will also be on the call.",
        "Your interview is on March 18, 3 PM - 4 PM with Nadia Osei. I'll be in the room as well.",
        "Your interview is on March 18 at 3 PM. You will see me and our foreman, Nadia Osei.",
    ],
)
def test_whoever_writes_takes_part_besides(text: str) -> None:
    message = mail(f"Hi Robin,\n\n{text}\n\nDana Kim", cc=COPIED)
    (interview,) = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    assert {one.name for one in interview.people} == {"Dana Kim", "Nadia Osei"}


@pytest.mark.parametrize("signed", ["Nordbau AG", "Nordbau GmbH & Co. KG"])
def test_a_firm_that_signs_with_its_legal_form_is_nobody(signed: str) -> None:
    text = (
        f"Hello Robin Vale,\n\nyour interview is on Wednesday, 18 March 2026, 14:00 - 15:00.\n\nBest regards\n{signed}"
    )
    message = mail(text, subject="Your interview", sender="Nordbau Karriere <noreply@nordbau.softgarden.io>")
    assert read(message, Category.INTERVIEW_CONFIRMATION).people == ()


@pytest.mark.parametrize("label", ["Convenor", "Panel chair", "Chairperson"])
def test_who_chairs_it_by_a_label_holds_it(label: str) -> None:
    plan = f"Date: Wednesday 18 March 2026\nTime: 11:30am\nVenue: Block K\n{label}: Nadia Osei, Nurse Manager"
    message = mail(
        f"Dear Robin,\n\nYou are invited to interview.\n\n{plan}\n\nRecruitment", sender="jobs@northwind.example"
    )
    (interview,) = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in interview.people] == ["Nadia Osei"]


@pytest.mark.parametrize(
    ("text", "takes_part"),
    [
        ("I would be pleased to speak with you on March 18 at 3 PM.", True),
        ("I'd really like to meet you on March 18, 3pm.", True),
        ("Your interview is on March 18 at 3 PM. I would like to meet you and hear more one day.", False),
        ("Your interview is on March 18 at 3 PM. I'd be happy to talk to you about preparing for it, ring me.", False),
    ],
)
def test_a_recruiter_who_would_like_to_speak_to_the_user_at_the_hour_takes_part(text: str, takes_part: bool) -> None:
    body = f"Hi Robin,\n\n{text} Our director, Nadia Osei, will join the call.\n\nDana Kim\nSenior Recruiter"
    (interview,) = read(mail(body), Category.INTERVIEW_CONFIRMATION).interviews
    assert ("Dana Kim" in {one.name for one in interview.people}) is takes_part
    assert "Nadia Osei" in {one.name for one in interview.people}
