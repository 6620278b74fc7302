"""Whom a mail names as taking part: in ordinary prose, in the rows of a plan, and for whom an interview moves."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read

WHEN = " We meet on Wednesday 18 March at 10."


def met(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    """Whom the user is said to meet, but for who writes."""
    found = read(mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\n"), category).people
    return [one.name for one in found if one.part is Part.INTERVIEWER]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"It's with Marie Byrne, my deputy, and it takes half an hour.{WHEN}", ["Marie Byrne"]),
        (f"Tom was meant to sit in, so it'll be Ana Ruiz and Paul Lind.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"Paul Lind our yard manager will do the interview.{WHEN}", ["Paul Lind"]),
        (f"You'll see Ana Ruiz our Transport Manager.{WHEN}", ["Ana Ruiz"]),
        (f"Ana Ruiz (Test Lead) will be taking the interview.{WHEN}", ["Ana Ruiz"]),
        (f"Dr. Ana Ruiz would love to have you come in for a morning.{WHEN}", ["Ana Ruiz"]),
        (f"You'll meet our Principal Hydrologist, Paul Lind.{WHEN}", ["Paul Lind"]),
        (f"You'll meet our Principal Hydrologist Paul Lind.{WHEN}", ["Paul Lind"]),
        (f"Principal Ana Ruiz and Paul Lind (year 5) will be asking the questions.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (
            f"You are invited again, this time with our Operations Director Paul van Lind and Ana Ruiz.{WHEN}",
            ["Ana Ruiz", "Paul van Lind"],
        ),
        (f"It's with a panel of two: Ana Ruiz (Head) and Paul Lind (Deputy).{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"You'll first sit down with Ana Ruiz (CPO), then with Paul Lind (CTO).{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (
            "Paul Lind would like to meet you on Wednesday 18 March at 1 pm along with Ana Ruiz from FP&A.",
            ["Ana Ruiz", "Paul Lind"],
        ),
        (f"We would like you back for a second talk together with our GM, Ms Ana Ruiz.{WHEN}", ["Ana Ruiz"]),
        (f"Paul Lind wants you back together with Ana Ruiz.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"Paul has asked to see you again.{WHEN}", ["Paul"]),
        ("Confirming Wednesday 18 March at 10, on Zoom with me about the Production Editor position.", ["Dana Kim"]),
        ("The building official, Paul Lind, has you on his calendar Thursday, March 12 at 3:00 p.m.", ["Paul Lind"]),
        (f"I look after the team together with Ana Ruiz.{WHEN}", []),
        (f"It was good to see you together with Ana Ruiz.{WHEN}", []),
        ("You'll meet Paul Lind on Wednesday 18 March at 10, together with Ana Ruiz.", ["Ana Ruiz", "Paul Lind"]),
        (f"The interview panel will be: Dr Ana Ruiz (Surgeon), Paul Lind (Matron).{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"The panel will comprise: Ana Ruiz (Chair) and Paul Lind.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"You will be interviewed by: Ana Ruiz (Chair), Paul Lind.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (
            f"You will be interviewed by:\n\nAna Ruiz, Headteacher\nPaul Lind, Chair of Governors\n\n{WHEN}",
            ["Ana Ruiz", "Paul Lind"],
        ),
        (f"The panel is: three people.{WHEN}", []),
        (f"Please bring with you: Passport, Driving Licence.{WHEN}", []),
        (f"Ana Ruiz and Paul Lind liked it. Could you meet them both?{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"Ana Ruiz and Paul Lind liked it. It would be a chat (30 min) with them.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"Ana Ruiz and Paul Lind run the team. I work closely with them.{WHEN}", []),
        (f"Besides Paul Lind you'll meet Ana Ruiz.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"In addition to Paul Lind (CTO), you will also be meeting Ana Ruiz.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"You'll meet Ana Ruiz in addition to Paul Lind.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"Besides Osprey you will meet Ana Ruiz.{WHEN}", ["Ana Ruiz"]),
        (
            "Two interviews for Buyer: Anna Ruiz on Wednesday 18 March at 9 AM and Paul Lind on Thursday at 2 PM.",
            ["Anna Ruiz", "Paul Lind"],
        ),
        (f"Ana Ruiz, Head of Signalling, chairs.{WHEN}", ["Ana Ruiz"]),
        (f"I'd bring Paul Lind from our weaving team.{WHEN}", ["Dana Kim", "Paul Lind"]),
        (f"I would bring in Paul Lind from the claims team.{WHEN}", ["Dana Kim", "Paul Lind"]),
        (f"Paul Lind our regional manager will run it.{WHEN}", ["Paul Lind"]),
        (f"Paul Lind and I will host.{WHEN}", ["Dana Kim", "Paul Lind"]),
        (f"I'll be doing it with my sister Ana Ruiz.{WHEN}", ["Ana Ruiz", "Dana Kim"]),
        (
            f"You'll be in front of Sir Paul Lind (Chair, Risk Committee) and Ana Ruiz (COO).{WHEN}",
            ["Ana Ruiz", "Paul Lind"],
        ),
        (f"You will be received by Paul Lind, Plant Manager.{WHEN}", ["Paul Lind"]),
        (f"You'll meet the AP Ana Ruiz, at the school.{WHEN}", ["Ana Ruiz"]),
        (f"On the call you will be met by Ana Ruiz and Mr Paul Lind.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"You'll be met by Paul Lind at the front desk.{WHEN}", []),
        (f"When you arrive you will be met by Paul Lind.{WHEN}", []),
        (f"You will be met by Paul Lind, who will bring you up.{WHEN}", []),
        (f"The panel is unchanged: Dr. Ana Ruiz and Paul Lind.{WHEN}", ["Ana Ruiz", "Paul Lind"]),
        (f"Paul Lind, Practice Manager, will interview for the Buyer position.{WHEN}", ["Paul Lind"]),
        (f'You\'ll meet Alexander "Sandy" Moir (Publisher) and Ana Ruiz.{WHEN}', ["Alexander Moir", "Ana Ruiz"]),
        (f"Meet Ray who does our blasting, he will ask the questions.{WHEN}", ["Ray"]),
        (
            "Half past five on Thursday 12th works for Dr Paul Lind and Ana Ruiz, so that is fixed.",
            ["Ana Ruiz", "Paul Lind"],
        ),
        ("Thursday 12 March, 14:00 Swedish time works for Paul Lind, our lead.", ["Paul Lind"]),
        ("We meet on Wednesday 18 March at 13:00 (UTC+1), with our CTO Paul Lind.", ["Paul Lind"]),
        (
            f"You'll meet Paul Lind, CEO, and Ana Ruiz, one of our trustees; Paul has another meeting at 14:45.{WHEN}",
            ["Ana Ruiz", "Paul Lind"],
        ),
        (f"Ana Ruiz is out on Monday. She can meet with you on Wednesday at 10.{WHEN}", ["Ana Ruiz"]),
        (f"Hopefully Ana Ruiz will be there.{WHEN}", ["Ana Ruiz"]),
        (f"Plus Ana Ruiz, our treasurer, will sit in.{WHEN}", ["Ana Ruiz", "Dana Kim"]),
        (f"Afterwards Ana Ruiz will interview you.{WHEN}", ["Ana Ruiz"]),
        (f"Even Lund will interview you.{WHEN}", ["Even Lund"]),
        (f"Soon Park will interview you.{WHEN}", ["Soon Park"]),
    ],
)
def test_who_takes_part_is_named(text: str, names: list[str]) -> None:
    assert sorted(met(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "It's with Ana Ruiz for approval." + WHEN,
        "It's with Ana Ruiz now." + WHEN,
        "The contract is with Ana Ruiz now." + WHEN,
        "See you on the call; bring your papers along with Ana Ruiz's form." + WHEN,
        "It will be Ana's last week." + WHEN,
        "You'll see Ashby House on your left." + WHEN,
        "You'll see Ana Ruiz's name on the door." + WHEN,
        "It will be dealt with by Ana Ruiz." + WHEN,
        "Ana Ruiz will find you a desk." + WHEN,
    ],
)
def test_who_is_only_mentioned_is_not_met(text: str) -> None:
    assert met(text) == []


def test_who_shows_the_way_for_another_is_not_met() -> None:
    text = "We meet on Wednesday 18 March at 10 with Paul Lind. His assistant Ana Ruiz will meet you downstairs."
    assert met(text) == ["Paul Lind"]
    assert met(f"His assistant Ana Ruiz will meet you outside.{WHEN}") == []


def test_one_of_the_family_that_the_firm_is_called_after_is_a_person() -> None:
    message = mail(
        "Hi Robin,\n\nValerie Lind will see you on 18 March at 10.\n\nDana Kim\nOffice Manager\nCole & Lind\n",
        sender="Dana Kim <dana@coleandlind.com>",
    )
    found = read(message, Category.INTERVIEW_CONFIRMATION).people
    assert [one.name for one in found if one.part is Part.INTERVIEWER] == ["Valerie Lind"]


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("9:30a-10:15a Ana Ruiz (VP, Trading)\n10:15a-11:00a Paul Lind (Quant)", ["Ana Ruiz", "Paul Lind"]),
        ("9:00 AM - Coding - Ana Ruiz\n10:00 AM - System Design - Zsuzsa Lind", ["Ana Ruiz", "Zsuzsa Lind"]),
        ("Time Interviewer Topic\n9:00 Ana Ruiz Coding\n10:00 Paul Lind Values", ["Ana Ruiz", "Paul Lind"]),
        ("9:00 | Ana Ruiz | Room 4\n10:00 | Paul Lind | Room 5\n11:00 | Break", ["Ana Ruiz", "Paul Lind"]),
        ("9:00 Pair Programming\n10:00 System Design", []),
        ("9:00 Austin Building\n10:00 Jackson Hall", []),
    ],
)
def test_who_stands_in_the_rows_of_a_plan_is_met(rows: str, names: list[str]) -> None:
    assert met(f"Your day is Wednesday, March 18:\n\n{rows}") == names


@pytest.mark.parametrize(
    "text",
    [
        "Paul Lind is off sick, so we have to reschedule. Could you come on Friday 20 March at 10 instead?",
        "Paul Lind has been called into surgery. Can we push your interview back from 2 to 4 on Friday 20 March?",
        "Monday no longer works as Paul Lind is now on site. Rather than 2pm on Monday, please come at 10 on Friday.",
        "Paul Lind has a clash. I have moved your interview to Friday 20 March at 10.",
        "Paul Lind can't make Monday. A new time would be Friday 20 March at 10.",
        "Paul Lind can't make 11 on Friday 20 March after all, so we've shifted you to 1pm the same day.",
        "Paul Lind has a regional meeting on Monday so we'll have to shift your interview to Friday 20 March at 3pm.",
    ],
)
def test_for_whom_an_interview_moves_holds_it_then(text: str) -> None:
    assert met(text, Category.INTERVIEW_CHANGE) == ["Paul Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Lind is off sick, so Ana Ruiz will see you instead. The time stays 10 on Wednesday 18 March.",
        "Paul Lind can't make it. We have moved to room 4, at 10 on Wednesday 18 March. You will meet Ana Ruiz.",
    ],
)
def test_for_whom_somebody_stands_in_does_not_take_part(text: str) -> None:
    assert met(text, Category.INTERVIEW_CHANGE) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Come in for the final round on Thursday from 1:00pm to 3:00pm: Carla, Tim Brodie (CFO, tim@osprey.com) "
            "and Anita Rao (Controller). I'll be at the front desk to meet you.",
            ["Carla", "Tim Brodie", "Anita Rao"],
        ),
        ("Final round on Thursday at 1pm (Carla, Tim Brodie and Anita Rao).", ["Carla", "Tim Brodie", "Anita Rao"]),
        ("Your onsite loop on Thursday 3/19 - Carla, Tim and Anita - starts at 1pm.", ["Carla", "Tim", "Anita"]),
        ("Panel of 2: Sanjay again plus Olga Petrenko (VP Eng).", ["Sanjay", "Olga Petrenko"]),
        ("There are three sessions: Tim Brodie (CFO), Ana Ruiz and Lee Park.", ["Tim Brodie", "Ana Ruiz", "Lee Park"]),
        ("You'd have two talks: one with Tim Brodie and one with Ana Ruiz.", ["Tim Brodie", "Ana Ruiz"]),
        ("Two back-to-back calls: the first with Tim Brodie, the second with Ana Ruiz.", ["Tim Brodie", "Ana Ruiz"]),
        ("You're on for 5/12 @ 11am w/ Ana Ruiz (Dir. Infra) + Tim Brodie (SRE lead).", ["Ana Ruiz", "Tim Brodie"]),
        ("You'll meet Ana Ruiz + Tim Brodie on Monday.", ["Ana Ruiz", "Tim Brodie"]),
        # what is listed behind an hour, and is nobody who holds the talk
        ("For the interview pick an office that suits you: Austin, Charlotte and Madison.", []),
        ("We'd meet on Thursday at 10:30 - bring Photo ID, Transcript and References.", []),
        ("The interview on Monday covers two projects: Maple, Carla and Austin.", []),
        ("Great talking about the call on Thursday with the team - Anita, Bo and Tim all liked you.", []),
        ("We had two issues, one with Tim Brodie and one with Ana Ruiz, at the last panel.", []),
    ],
)
def test_who_is_listed_behind_what_names_the_talk(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Ask for Ada Lund. She will be interviewing you along with Tom Reed.{WHEN}", ["Ada Lund", "Tom Reed"]),
        (f"Ask for Ada Lund at reception. She will give you a badge. You'll meet Tom Reed.{WHEN}", ["Tom Reed"]),
        ("The MD (Gerry Lund) can see you on Tue 17 March at 2pm.", ["Gerry Lund"]),
        (f"Committee: Prof. Jens Uwe Harms, Dr. Ada Lund, and Ms Petra Lind (equal opportunities).{WHEN}",
         ["Jens Uwe Harms", "Ada Lund", "Petra Lind"]),
        ("Wednesday 18 March\n\nGroup exercise 09:00\nPartner interview 10:50 (with Ada Lund)", ["Ada Lund"]),
        (f"It's in my office. Prof Lund joins at quarter past.{WHEN}", ["Lund"]),
    ],
)  # fmt: skip
def test_who_is_named_in_passing_is_met(text: str, names: list[str]) -> None:
    assert set(names) <= set(met(text)) <= {*names, "Dana Kim"}


def test_who_is_asked_for_besides_the_writer_interviews_with_them() -> None:
    text = f"Ask for me or for Tom Reed, who'll be interviewing with me.{WHEN}"
    assert {"Dana Kim", "Tom Reed"} <= set(met(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Come for a second interview for Service Engineer with our MD Alan Pike.{WHEN}", ["Alan Pike"]),
        (f"Your interview for Head of Care is with Ada Lund and Tom Reed.{WHEN}", ["Ada Lund", "Tom Reed"]),
        ("You'll be speaking with me first (30 mins), and then Ola Svensson at 10.30.", ["Ola Svensson"]),
        ('The meeting is set for Wednesday 18 March at 1515 with Petronella "Nell" Adair (Ops) and Kofi Reed.',
         ["Petronella Adair", "Kofi Reed"]),
        (f"Interview 14:10\nPanel Lucy Lund (Team Manager), Derek Reed (HR)\n\n{WHEN}", ["Lucy Lund", "Derek Reed"]),
        (f"You'll be interviewed at 11.20 by Ada Lund and Tom Reed.{WHEN}", ["Ada Lund", "Tom Reed"]),
        (f"Panel Interview Guidance is attached. You'll meet Ada Lund.{WHEN}", ["Ada Lund"]),
        ("Your interview for Service Engineer with Ironbridge Pumps is on Wednesday 18 March at 10.", []),
        ("Your interview with Keystone Bearings will now be by phone on Wednesday 18 March at 10.", []),
    ],
)  # fmt: skip
def test_who_stands_behind_a_post_an_hour_or_a_label_is_met(text: str, names: list[str]) -> None:
    assert set(names) <= set(met(text)) <= {*names, "Dana Kim"}


def test_who_shall_be_joined_by_others_takes_part() -> None:
    assert {"Dana Kim", "Magda Reed"} <= set(met(f"I shall be joined by our registrar, Magda Reed.{WHEN}"))
