"""Who writes, among those whom the user meets; and offices before names, desks at which one asks, names in full."""

from __future__ import annotations

import pytest

from agent.extraction.who.people import at_the_door, interviewers
from agent.extraction.who.who_wrote import found_sender
from agent.model.mail import Category, Extraction
from tests.unit.extraction.mails import USER, mail, read

WRITER = "Ilse Brandt"


def met(text: str) -> list[str]:
    told = mail(f"Dear Robin,\n\n{text}\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    return sorted(one.name for one in interviewers(told, USER, "Osprey") or at_the_door(told, USER, "Osprey"))


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("When: Monday 2pm\nWho: myself and Petra Voss, Bar Manager", ["Petra Voss"]),
        ("Panel members: Petra Voss, Head of Housekeeping and myself", ["Petra Voss"]),
        ("Interviewers - me, Petra Voss and Omar Reed", ["Omar Reed", "Petra Voss"]),
        ("You'll meet: Petra Voss & me", ["Petra Voss"]),
        ("You'd meet me, Petra (Chef) and our first baker, Omar Reed.", ["Omar Reed", "Petra"]),
        (
            "We invite you to an interview on Monday at 2pm with Petra Voss, Omar Reed and myself.",
            ["Omar Reed", "Petra Voss"],
        ),
        (
            "It is held on Monday at 2pm, with a panel of three: Petra Voss (Chef), Omar Reed (Deputy) and myself.",
            ["Omar Reed", "Petra Voss"],
        ),
        ("Interviewing you will be Petra Voss and myself.", ["Petra Voss"]),
        ("Petra Voss and I would love you to come in for a shift on Friday.", ["Petra Voss"]),
        ("Petra Voss and I would like to have you back for an hour with the team.", ["Petra Voss"]),
        ("See you Friday at 9. Joining me will be Petra Voss.", ["Petra Voss"]),
        ("Friday at 9 it is. Joining me on the call will be our HR lead, Petra Voss.", ["Petra Voss"]),
        ("Friday at 9 it is. Alongside me will be Petra Voss and Omar Reed.", ["Omar Reed", "Petra Voss"]),
        (
            "We enjoyed meeting you and would like to see you again, this time with our Director, Petra Voss, and the "
            "two of us.",
            ["Petra Voss"],
        ),
        ("Board: myself, Petra Voss and Omar Reed.", ["Omar Reed", "Petra Voss"]),
        ("It is with the committee: myself, Petra Voss and Omar Reed.", ["Omar Reed", "Petra Voss"]),
        ("Friday at 9. I'll be interviewing with Petra Voss our matron.", ["Petra Voss"]),
        ("Friday at 9. I will be interviewing alongside Petra Voss, our matron.", ["Petra Voss"]),
        ("Friday at 9. I'm interviewing together with Petra Voss and Omar Reed.", ["Omar Reed", "Petra Voss"]),
    ],
)
def test_a_list_has_whoever_writes(text: str, others: list[str]) -> None:
    assert met(text) == sorted([WRITER, *others])


@pytest.mark.parametrize(
    "text",
    [
        "Who: Petra Voss, Bar Manager",
        "It was great to have you in with the two of us. Petra Voss will see you on Monday.",
        "Please check with me if Petra Voss is the name on your badge. She will see you on Monday.",
        "It is with Petra Voss. We are interviewing with an open mind and will tell everybody within a week.",
        "Panel: Petra Voss. Any problems ring me.",
        "With: Petra Voss. Please contact Omar and me about the papers.",
        "Petra Voss will see you on Monday. She and I would like you to send two references.",
    ],
)
def test_a_list_without_whoever_writes(text: str) -> None:
    assert met(text) == ["Petra Voss"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'll be seen by our Room Leader Petra Voss on Monday.", ["Petra Voss"]),
        ("You will meet with our Ed Leader Petra Voss on Monday.", ["Petra Voss"]),
        ("Your interview is with Deputy Educational Leader Petra Voss.", ["Petra Voss"]),
        ("You will meet Pedagogical Educator Petra Voss on Monday.", ["Petra Voss"]),
        ("You will meet Anna Maria Lund on Monday.", ["Anna Maria Lund"]),
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Monday at 2. Ask at the main gate for Petra Voss.", ["Petra Voss"]),
        (
            "Monday at 2. Ask at reception for Petra Voss, she's our depot manager and will be interviewing you.",
            ["Petra Voss"],
        ),
        ("Monday at 2. Ask the receptionist for Petra Voss.", ["Petra Voss"]),
        ("Monday at 2. Ask security for Petra Voss, who runs the night shift.", ["Petra Voss"]),
        (
            "Monday at 2. Petra Voss is the floor manager. Petra is in all week and will be interviewing you.",
            ["Petra Voss"],
        ),
        ("Monday at 2. Ask at the desk for Petra Voss, she will give you a badge.", []),
        ("Ask reception for help if you cannot find us.", []),
        ("If you are late ask at the gatehouse for Petra Voss.", []),
    ],
)
def test_where_one_asks_for_a_host(text: str, names: list[str]) -> None:
    assert met(text) == names


AGENCY = "Conor Walsh <conor@tarntalent.example>"


def told(text: str, subject: str = "Interview") -> Extraction:
    return read(mail(f"Dear Robin,\n\n{text}\n\nConor", subject, AGENCY), Category.INTERVIEW_CONFIRMATION)


@pytest.mark.parametrize(
    "text",
    [
        "You will meet Ada Byrne (Inventory Manager) and Ravi Solanki (Shift Manager).",
        "It'll be with Ravi Solanki (Shift Manager) and Ada Byrne (Head of Stores).",
        "Your interview is with Ada Byrne (Ward Manager), Ravi Solanki (HR Partner) on Teams.",
    ],
)
def test_whom_an_agency_names_with_a_title_is_no_firm(text: str) -> None:
    found = told(text)
    assert {"Ada Byrne", "Ravi Solanki"} <= {one.name for one in found.people}
    assert found.company not in {"Ada Byrne", "Ravi Solanki"}


def test_a_firm_whose_office_stands_behind_it_is_one() -> None:
    assert told("Your interview is with Larkspur Energy (Head Office) on Monday at 2.").company == "Larkspur Energy"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("They'd like to get you in front of their Head of Buying, Ada Byrne, on Monday.", "Ada Byrne"),
        ("I want to put you in front of the hiring manager, Ravi Solanki.", "Ravi Solanki"),
        ("Great to get you in front of Larkspur Energy at last.", ""),
        ("Let me get your CV in front of Ada Byrne first.", ""),
    ],
)
def test_in_front_of_whom_an_agency_puts_somebody(text: str, host: str) -> None:
    assert [one.name for one in told(text).people if one.name != "Conor Walsh"] == ([host] if host else [])


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Data Engineer 6 month contract - remote", "Data Engineer"),
        ("Stores Clerk temp to perm", "Stores Clerk"),
        ("Java Developer contract/perm", "Java Developer"),
        ("Contracts Manager", "Contracts Manager"),
    ],
)
def test_how_somebody_is_engaged_is_no_part_of_the_role(subject: str, role: str) -> None:
    assert told("Would you be open to a chat about this?", subject).role == role


@pytest.mark.parametrize("sign", ["Jess :)", "Jess x", "Jess 😊", "Cheers\nJess :-)", "Jess <3"])
def test_a_smile_behind_a_name_is_no_part_of_it(sign: str) -> None:
    told = mail(
        f"Hey Robin\n\nCome in on Saturday at 8 and wear black.\n\n{sign}", sender="The Quay <hello@quay.example>"
    )
    assert [one.name for one in found_sender(told)] == ["Jess"]
