"""Who writes of an interview for those who hold it is not taken for one of them."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import event, mail, read

SET = "Your interview is confirmed for Friday, March 13 at 2 PM at our office."


def partakers(text: str, title: str, sender: str = "Nell Brody <nell.brody@tarnfoundry.com>") -> list[str]:
    signed = f"Hi Robin,\n\n{text}\n\nBest regards,\nNell Brody\n{title}\nTarn Foundry\n"
    (interview,) = read(mail(signed, sender=sender), Category.INTERVIEW_CONFIRMATION).interviews
    return [person.name for person in interview.people]


@pytest.mark.parametrize(
    "title",
    [
        "Executive Assistant",
        "Assistant to the Plant Director",
        "PA to Joan Tull",
        "EA/Office Manager",
        "Personal Secretary",
        "Recruiting Coordinator",
        "HR Administrator",
        "Admin Officer",
        "Receptionist",
        "Interview Scheduling",
        "Chefsekretärin",
        "Assistentin der Geschäftsführung",
    ],
)
def test_an_assistant_who_confirms_takes_no_part(title: str) -> None:
    assert partakers(SET, title) == []


@pytest.mark.parametrize(
    "title",
    [
        "Plant Manager",
        "Assistant Manager",
        "Assistant Head Teacher",
        "Assistant Professor of Metallurgy",
        "Company Secretary",
        "Consultant Anaesthetist",
        "Recruiter",
        "Managing Director",
    ],
)
def test_who_confirms_and_is_no_clerk_takes_part(title: str) -> None:
    assert partakers(SET, title) == ["Nell Brody"]


@pytest.mark.parametrize(
    "text",
    [
        "Our works manager would like to meet you. " + SET,
        "The panel will interview you. " + SET,
        SET + " She can do that day.",
        SET + " You will be seen by the governors.",
        SET + " They'd like to go over your portfolio.",
        "Mr Tull has asked me to write. " + SET,
        "I am writing on behalf of the board. " + SET,
    ],
)
def test_who_speaks_of_others_as_those_who_meet_takes_no_part(text: str) -> None:
    assert "Nell Brody" not in partakers(text, "Human Resources")


@pytest.mark.parametrize(
    "text",
    [
        "I would like to meet you, and so would our works manager. " + SET,
        "We'd love to see you. " + SET,
        SET + " It will be just me.",
        "Thank you for your interest in the works manager position. " + SET,
        "Come by the shop before the lads head out. " + SET,
        "You applied with us for the team leader role and it can be seen on our page. " + SET,
    ],
)
def test_who_speaks_of_themselves_or_of_nobody_takes_part(text: str) -> None:
    assert "Nell Brody" in partakers(text, "Human Resources")


def test_an_agencys_recruiter_takes_part_in_a_phone_screen_alone() -> None:
    sender = "Nell Brody <nell.brody@tarnrecruitment.com>"
    assert partakers(SET, "Consultant", sender) == []
    call = "Our phone screen is confirmed for Friday, March 13 at 2 PM. I look forward to hearing about your work."
    assert partakers(call, "Consultant", sender) == ["Nell Brody"]


@pytest.mark.parametrize(("title", "names"), [("Team Assistant", []), ("Plant Manager", ["Nell Brody"])])
def test_an_assistant_who_alone_invites_takes_no_part(title: str, names: list[str]) -> None:
    ics = event(
        "SUMMARY:Interview",
        "DTSTART:20260313T180000Z",
        "DTEND:20260313T190000Z",
        "ORGANIZER;CN=Nell Brody:mailto:nell.brody@tarnfoundry.com",
        "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example",
    )
    text = f"{SET}\n\nBest regards,\nNell Brody\n{title}\nTarn Foundry\n"
    invited = mail(text, sender="Nell Brody <nell.brody@tarnfoundry.com>", ics=ics)
    (interview,) = read(invited, Category.INTERVIEW_CONFIRMATION).interviews
    assert [person.name for person in interview.people] == names


@pytest.mark.parametrize(("title", "names"), [("Office Manager", []), ("", []), ("Foundry Engineer", ["Nell Brody"])])
def test_whoever_has_a_trade_is_of_the_team_that_they_speak_of(title: str, names: list[str]) -> None:
    assert partakers("The team is keen to meet you. " + SET, title) == names


def test_a_recruiter_who_writes_a_plan_that_names_hosts_takes_no_part_in_the_rest() -> None:
    plan = (
        "This is the plan for Friday, March 13:\n\n- 9:30 - 10:15 with Joan Tull, Plant Director\n"
        "- 10:30 - 11:30 casting demonstration in bay 4\n\nBest regards,\nNell Brody\nPeople Partner\nTarn Foundry\n"
    )
    sender = "Nell Brody <nell.brody@tarnfoundry.com>"
    said = read(mail(f"Hi Robin,\n\n{plan}", sender=sender), Category.INTERVIEW_CONFIRMATION)
    assert [[who.name for who in one.people] for one in said.interviews] == [["Joan Tull"], []]


@pytest.mark.parametrize(
    ("text", "taking"),
    [
        ("A chat over the phone on Friday, March 13 at 2 PM then.", ["Nell Brody"]),
        ("Our phone chat is on Friday, March 13 at 2 PM.", ["Nell Brody"]),
        ("Perfect, will give you a bell on Friday, March 13 at 2 PM.", ["Nell Brody"]),
        ("They will see you on Friday, March 13 at 2 PM.", []),
        ("Your interview is on Friday, March 13 at 2 PM. I'll give you a call after to hear how it went.", []),
        ("Your interview is on Friday, March 13 at 2 PM. I will give you a ring on Monday to prepare.", []),
    ],
)
def test_who_signs_for_an_agency_holds_what_is_said_by_phone(text: str, taking: list[str]) -> None:
    signed = f"Hi Robin,\n\n{text}\n\nNell Brody\nSenior Consultant\nTarn & Fell Talent\n"
    said = mail(signed, sender="Nell Brody <nell@tarnfell.example>")
    (interview,) = read(said, Category.INTERVIEW_CONFIRMATION).interviews
    assert [person.name for person in interview.people] == taking


@pytest.mark.parametrize(
    ("text", "sender", "names"),
    [
        ("to meet the team?", "Nell Brody <tarnfoundry@gmail.com>", ["Nell Brody"]),
        ("to have a look round and meet our kitchen team?", "Nell Brody <nellbrody@yahoo.com>", ["Nell Brody"]),
        ("to meet the manager?", "Nell Brody <tarnfoundry@gmail.com>", []),
        ("to meet the team?", "Nell Brody <nell.brody@tarnfoundry.com>", []),
    ],
)
def test_who_writes_from_free_mail_is_of_the_team_that_they_speak_of(text: str, sender: str, names: list[str]) -> None:
    asked = mail(f"Hi Robin,\n\nCould you come in on Friday, March 13 at 2 PM {text}\n\nNell\n", sender=sender)
    (interview,) = read(asked, Category.INTERVIEW_INVITATION).interviews
    assert [person.name for person in interview.people] == names


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Care Coordinator", ["Nell Brody"]),
        ("Activities Co-ordinator", ["Nell Brody"]),
        ("Interview Coordinator", []),
        ("Coordinator", []),
    ],
)
def test_who_coordinates_the_work_of_the_place_takes_part(title: str, names: list[str]) -> None:
    assert partakers(SET, title) == names


@pytest.mark.parametrize("line", ["Interviewers: Team Leader Seo, Manager Baek", "Panel: two people of the site"])
def test_who_fills_in_another_as_the_interviewer_is_none(line: str) -> None:
    text = f"Dear Robin,\n\nYour interview is on Friday, March 13 at 10 am.\n\n{line}\n\nAda Lund\nOsprey"
    found = read(mail(text, sender="Ada Lund <ada@osprey.com>"), Category.INTERVIEW_CONFIRMATION)
    assert [one.name for claim in found.interviews for one in claim.people] == []


def test_who_fills_in_themselves_is_the_interviewer() -> None:
    text = "Dear Robin,\n\nYour interview is on Friday, March 13 at 10 am.\n\nInterviewer: Ada Lund\n\nAda Lund\nOsprey"
    found = read(mail(text, sender="Ada Lund <ada@osprey.com>"), Category.INTERVIEW_CONFIRMATION)
    assert [one.name for claim in found.interviews for one in claim.people] == ["Ada Lund"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Friday, March 13 at 4:15 in my office. Coach Ruiz will be there since he plans the year.",
            ["Ada Lund", "Ruiz"],
        ),
        ("Freitag, 13. März um 10 Uhr passt. Herr Ott wird ebenfalls am Gespräch teilnehmen.", ["Ada Lund", "Ott"]),
        (
            "Friday 13 March at 1pm. My colleague Bjarne, whose post is next to yours, joins the two of us.",
            ["Ada Lund", "Bjarne"],
        ),
    ],
)
def test_who_is_there_besides(text: str, names: list[str]) -> None:
    told = mail(f"Dear Robin,\n\n{text}\n\nAda Lund\nQA Manager", sender="Ada Lund <ada@osprey.com>")
    found = read(told, Category.INTERVIEW_CONFIRMATION)
    assert sorted({one.name for claim in found.interviews for one in claim.people}) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I would love to have a quick chat, are you free for a call on Friday 13 March at 3pm?", ["Ulla Brandt"]),
        ("Would you have ten minutes for a call on Friday 13 March at 3pm?", ["Ulla Brandt"]),
        ("Are you free for a call on Friday 13 March at 3pm with the hiring manager?", []),
        ("Larkin Foods are keen to speak to you. Are you free for a call on Friday 13 March at 3pm?", []),
        ("Are you free for a call on Friday 13 March at 3pm? The client will ring you.", []),
        ("Could you come in for your interview on Friday 13 March at 3pm?", []),
    ],
)
def test_an_agencys_consultant_who_asks_for_a_talk_holds_it(text: str, names: list[str]) -> None:
    sender = "Ulla Brandt <ulla@brandtrecruitment.com>"
    told = mail(f"Hi Robin,\n\n{text}\n\nUlla Brandt\nConsultant\nBrandt Recruitment", sender=sender)
    found = read(told, Category.INTERVIEW_INVITATION)
    assert [one.name for claim in found.interviews for one in claim.people] == names
