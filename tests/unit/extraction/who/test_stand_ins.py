"""Stand-ins: who holds an interview for somebody who cannot, and who only looks after something else of theirs."""

from __future__ import annotations

import pytest

from agent.extraction.who.stand_ins import stand_ins
from agent.model.mail import Part
from agent.parsing.sentences import split

ME = ""  # whoever wrote


def told(text: str) -> tuple[list[str], list[str]]:
    found = stand_ins(split(text))
    return [one.name for pair in found for one in pair.absent], [one.name for pair in found for one in pair.present]


@pytest.mark.parametrize(
    ("text", "absent", "present"),
    [
        (
            "Leila is home with the flu, so Tobias Rehn (Engineer) is taking the coding hour.",
            "Leila",
            "Tobias Rehn",
        ),
        ("Tobias Rehn, Team Leader Supply, will sit in for Leila.", "Leila", "Tobias Rehn"),
        ("You will meet Ruth Odum, deputising for Sven Aasen.", "Sven Aasen", "Ruth Odum"),
        ("Ruth Odum will be joining instead of Sven Aasen.", "Sven Aasen", "Ruth Odum"),
        ("Ruth Odum will be your interviewer for the design hour instead of Sven Aasen.", "Sven Aasen", "Ruth Odum"),
        ("Ruth Odum will talk to you about the labs in place of Sven Aasen.", "Sven Aasen", "Ruth Odum"),
        ("We had to swap Leila out: your interviewer is now Ruth Odum.", "Leila", "Ruth Odum"),
        (
            "Leila is out tomorrow, so Ruth Odum (ruth@northwind.com), also an engineer, will take the design hour.",
            "Leila",
            "Ruth Odum",
        ),
        (
            "Leila can't make it. Ruth Odum (ruth@northwind.com), who runs the lab, will do the interview instead.",
            "Leila",
            "Ruth Odum",
        ),
        ("Mrs Pell is off poorly so it will be Miss Dina Aroha, our literacy lead.", "Pell", "Dina Aroha"),
        ("Sven Aasen has jury duty that week and Ruth Odum will cover his session.", "Sven Aasen", "Ruth Odum"),
        ("Dr Mora had to fly out to Lima this morning, so Dr Vance steps in.", "Mora", "Vance"),
        ("Kavya has come down with a fever; Rohan Iyer will take her round instead.", "Kavya", "Rohan Iyer"),
        ("Marco is on annual leave, our sous-chef Amy Koh will run the trial.", "Marco", "Amy Koh"),
        ("Bram de Wit is stuck in Oslo, so you'll meet Hanna Lund instead.", "Bram de Wit", "Hanna Lund"),
        ("Because Mr Oduya is in court on Monday, Ms Clegg will see you.", "Oduya", "Clegg"),
        ("Gina Toll fills in, as Pete Marsh is off sick.", "Pete Marsh", "Gina Toll"),
        ("Dev Patel will ring you at 10; I shall sit this one out.", ME, "Dev Patel"),
        ("I'll leave you to it, Dev Patel will be meeting you.", ME, "Dev Patel"),
        ("Noura can't be there tomorrow. Yusuf Demir is standing in for her.", "Noura", "Yusuf Demir"),
        ("Jim broke his ankle on Sunday. In his place you will see Carla Boyd.", "Jim", "Carla Boyd"),
        ("Ingrid (our COO) is under the weather, so the panel will be chaired by Oskar Lind.", "Ingrid", "Oskar Lind"),
        (
            "Father Keane has a funeral, so Sister Maeve Roe has agreed to take your interview.",
            "Keane",
            "Maeve Roe",
        ),
        ("Paolo is double-booked, so we have asked Greta Stein to join us.", "Paolo", "Greta Stein"),
        ("Mr Ito is travelling and Ms Abe will be interviewing you.", "Ito", "Abe"),
        ("Ana is out sick so it is Friday now. Luca will be joined by Petra Novak.", "Ana", "Luca|Petra Novak"),
        ("Ana's been called away, so it'll be Luca and Petra Novak.", "Ana", "Luca|Petra Novak"),
        ("Wes got pulled into an incident; Dee Farrow's taking his slot.", "Wes", "Dee Farrow"),
        ("I'm off sick myself, so Bilal Shah will see you on Thursday.", ME, "Bilal Shah"),
        ("I have a clash at two, so Mette Holm is doing the interview.", ME, "Mette Holm"),
        ("Change of plan: Ray has tested positive and Kim Soto is leading the session.", "Ray", "Kim Soto"),
        ("Sir Alan sends his apologies, Dr Priya Rao takes his place.", "Alan", "Priya Rao"),
        ("Sven sends apologies. Ruth Odum has kindly agreed to step in.", "Sven", "Ruth Odum"),
        ("Please note that Ruth Odum replaces Sven Aasen on the interview panel.", "Sven Aasen", "Ruth Odum"),
        ("You will see Dr Rao and Ruth Odum, who is replacing Sven on the panel.", "Sven", "Rao|Ruth Odum"),
        ("Sven Aasen has been replaced on the panel by Ruth Odum.", "Sven Aasen", "Ruth Odum"),
        ("Lotte had her baby early! Finn Berg is covering for Lotte.", "Lotte", "Finn Berg"),
        ("Sven was called away to the Bergen plant, so you will meet with Ruth Odum instead.", "Sven", "Ruth Odum"),
        ("Leila was unexpectedly taken ill last night, so Tobias Rehn will interview you.", "Leila", "Tobias Rehn"),
        ("Instead of Sven Aasen, you will be meeting with Ruth Odum at 10:00.", "Sven Aasen", "Ruth Odum"),
        ("Sven is out sick, so your interview will now be with Ruth Odum.", "Sven", "Ruth Odum"),
        ("Sven can't make it, so your system design session on Friday is now with Ruth Odum.", "Sven", "Ruth Odum"),
        ("Leila is ill, so the call will be with your team lead, Ruth Odum.", "Leila", "Ruth Odum"),
        (
            "There's a change to your interview panel. Ruth Odum will be replacing Sven Aasen.",
            "Sven Aasen",
            "Ruth Odum",
        ),
    ],
)
def test_who_stands_in_for_whom(text: str, absent: str, present: str) -> None:
    assert told(text) == (absent.split("|"), present.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "Leila is out sick today so I'll be running the call instead.",
        "Leila has had to go home ill, so you'll be meeting me this afternoon.",
        "I'm covering for Leila today as she's poorly, so I'll be the one interviewing you.",
        "Leila is stuck on a job so I'll do your interview.",
        "Leila is off sick so I'm taking her calls today, speak at 4!",
        "Leila sends her apologies, she's been called away. I'll be taking the interview in her place.",
    ],
)
def test_the_writer_stands_in(text: str) -> None:
    assert told(text) == (["Leila"], [ME])


@pytest.mark.parametrize(
    "text",
    [
        "Leila is off sick so I'll be in touch about a new time.",
        "Leila is away this week, so I'm taking over the recruitment.",
        "I'm covering for Leila while she's on leave. Can you send me your references?",
        "Leila is off today so I'll meet you at reception and take you up.",
        "Leila can't make this afternoon, so I'll speak to you tomorrow instead.",
        "Leila can't make this afternoon, so I'll speak to you on Thursday next week instead at 4.",
        "Leila is off sick. I will ring you about it.",
    ],
)
def test_the_writer_does_something_else_for_somebody_missing(text: str) -> None:
    assert told(text)[1] == []


@pytest.mark.parametrize(
    "text",
    [
        "Rafe can't make Friday after all, so it will just be me.",
        "It'll only be me tomorrow, Rafe has been called away.",
        "Rafe is off sick, so just me on Friday I'm afraid.",
    ],
)
def test_the_writer_holds_it_alone(text: str) -> None:
    (found,) = stand_ins((text,))
    assert ([one.name for one in found.absent], found.present) == (["Rafe"], ())


@pytest.mark.parametrize(
    "text",
    [
        "Leila is our CTO and Tobias Rehn will lead the session.",
        "Leila is on leave next week, so Tobias Rehn will look after your application.",
        "I am on holiday until Monday, so Tobias Rehn is covering my inbox.",
        "I'm away from Friday and Tobias Rehn will be in touch about the outcome.",
        "If Leila is off sick, Tobias Rehn will take the interview.",
        "Leila is ill, so we need to reschedule and Tobias Rehn will see you another day.",
        "Leila is off sick today. Tobias Rehn will call you to find a new time.",
        "Leila is out until Monday, so no decision yet.",
        "Leila has left us, so you would be taking over her role and Tobias Rehn leads the team.",
        "Leila and Tobias Rehn will both be there.",
        "Tobias Rehn is replacing Leila as head of the team.",
        "You would be replacing Leila in the role, and Tobias Rehn leads the panel.",
        "We are replacing Leila on the board of trustees and Tobias Rehn leads the search.",
        "You will meet Leila Haddad, and Tobias Rehn will take the second hour.",
        "Leila has to be home by five, so we start early. Tobias Rehn is the hiring manager.",
        "Could Tobias Rehn take the session, as Leila is away?",
        "Leila was off sick last week and Tobias Rehn took your interview.",
        "Leila was called in from Oslo for this, and Tobias Rehn will bring the slides.",
        "Tobias Rehn will interview you on Thursday instead of Wednesday.",
        "We take Leila out for lunch and Tobias Rehn will see you at two.",
        "You will meet Tobias Rehn instead of writing to Leila.",
        "Instead of slides, Tobias Rehn will show you the plant.",
    ],
)
def test_nobody_stands_in(text: str) -> None:
    assert told(text) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "Omar can't make it on Friday now, so Beth Lowe from HR will be stepping in for him.",
        "Ines is on leave, so Carl Voss, our HR Business Partner, takes her place.",
    ],
)
def test_whoever_stands_in_is_an_interviewer_whatever_their_office(text: str) -> None:
    (pair,) = stand_ins(split(text))
    assert [one.part for one in pair.present] == [Part.INTERVIEWER]


def test_a_day_that_is_off_is_nobody() -> None:
    assert told("Today's off. Tim will be in touch.") == ([], [])
