"""Times beside the interview's: what is sent, decided, begun or opened then; and the date that a weekday means."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.interview.test_new_times import NEW_YORK
from tests.unit.extraction.mails import mail, read

SET = "Your interview is on Thursday, March 19 at 2 pm."


def starts(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    claims = read(mail(text), category).interviews
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start]


@pytest.mark.parametrize(
    "other",
    [
        "The safety briefing is another matter (March 23 at 8 am, only for those appointed).",
        "Whoever is appointed will attend a course on March 23 at 8 am.",
        "I'll post the reading list on Wednesday at 5 pm.",
        "We will phone you on Friday at 4 pm with the outcome.",
        "You'll hear either way on Monday, March 23 at noon.",
        "The job itself would start on Monday, April 6 at 8 am.",
        "There is an open house on Saturday, March 14 at 11 am if you are curious.",
        "Bo is travelling from Tuesday at 3 pm, write to me instead.",
        "She has another meeting on Wednesday at 10 am and will look at your slides after that.",
        "The portal is down on Sunday, March 15 from 1 pm to 3 pm.",
        "Ring me on Tuesday at 9:30 am if anything is unclear.",
        "Other candidates are seen on Friday at 10 am.",
        "Our bus from the station leaves at 1:15 pm.",
        "\nContact: Bo Lind, bo@northwind-robotics.com, 0113 496 0000 (9am-5pm)\n",
        "Our Sunday service is at 10:30 am if you would like to look in before that.",
        "Remember that Summer Time starts on Sunday, March 15 at 1 am!",
        "The clocks go forward on Sunday, March 15 at 2 am.",
        "The reference call with Ana is on Wednesday at 9 am, for which you are not needed.",
        "Dr Lowe gives a public lecture on Tuesday at 6 pm, should you be in town.",
        "There is a talk on seabirds on Friday at 7 pm, open to everybody.",
        "The county fair opens on Wednesday at 9 am, free for you.",
        "The choir sings next door on Thursday at 3 pm, so mind the noise.",
        "The delivery is due on Thursday at 1 pm, so mind the pallets.",
    ],
)
def test_a_time_of_something_else_is_no_interview(other: str) -> None:
    assert starts(f"{SET} {other}") == ["19 14:00"]
    assert starts(f"{other} {SET}") == ["19 14:00"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Your interview for Sales Lead holds on Thursday 19 March by 2pm at our office.", ["19 14:00"]),
        ("Please be informed that your interview comes up on Thursday, March 19, 2026 by 12 noon.", ["19 12:00"]),
        ("You are invited for an interview on Thursday 19 March by 10am prompt.", ["19 10:00"]),
        ("Please confirm your interview on Thursday 19 March by 2pm.", []),
        ("We have finished the interviews and will revert on Thursday 19 March by 2pm.", []),
        ("The interviews will be over on Thursday 19 March by 2pm.", []),
    ],
)
def test_an_interview_by_an_hour_is_at_it_where_nothing_is_due(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We spoke on Friday at 3 pm. " + SET, ["19 14:00"]),
        ("Bo met your referee last Friday at 3 pm. " + SET, ["19 14:00"]),
        ("Further to our call on Monday at 10 am, I write this. " + SET, ["19 14:00"]),
        ("Thank you for your e-mail of Friday at 4 pm. " + SET, ["19 14:00"]),
        (SET + " Lunch is served at 1 pm for whoever comes early.", ["19 14:00"]),
        ("Following your first interview, we see you on Friday at 3 pm.", ["13 15:00"]),
        ("You will be met by Bo on Friday at 3 pm at the gate.", ["13 15:00"]),
        ("Bo will meet you on Tuesday at 10 am and Ana will see you on Thursday at 2 pm.", ["10 10:00", "12 14:00"]),
        ("You are on with Bo on Tuesday at 10 am. Then, Thursday at 2 pm, comes Ana.", ["10 10:00", "12 14:00"]),
        ("Thursday, March 12\n9:30 Ana Bell\n10:30 Coach Bo Orr", ["12 09:30", "12 10:30"]),
    ],
)
def test_two_interviews_stay_two_and_what_was_lies_behind(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("You meet the board on Thursday, March 19. See you Thursday at 2 pm!", ["19 14:00"]),
        (SET + " So, Thursday at 2 pm.", ["19 14:00"]),
        ("Your 2 pm on Thursday is fixed, that's the 19th.", ["19 14:00"]),
        ("See you Thursday at 2 pm! You will hear on Thursday, March 19.", ["12 14:00"]),
        (
            "Bo sees you on Thursday at 9 am, and you meet the board on Thursday, March 19 at 2 pm.",
            ["12 09:00", "19 14:00"],
        ),
    ],
)
def test_a_weekday_means_the_date_of_the_interview(text: str, when: list[str]) -> None:
    assert starts(text) == when


def test_the_zone_may_stand_behind_the_day() -> None:
    assert starts("2:00 PM, Thu, March 19, 2026 (CDT)") == ["19 15:00"]
    assert starts("Thursday, March 19 at 2 pm Eastern, so 1 pm for you in Chicago.") == ["19 14:00"]
    assert starts("Thursday, March 19 at 2 pm EDT (6 pm UK).") == ["19 14:00"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Could you come in on Thursday? Say 11?", "12 11:00"),
        ("Thursday is good for us. Shall we say 3?", "12 15:00"),
        ("Are you free on Thursday? I could do 11 am.", "12 11:00"),
        ("11 on Thursday, then?", "12 11:00"),
        ("Join us for a trial on Thursday from 9 until about 12?", "12 09:00"),
    ],
)
def test_an_hour_is_asked_of_the_day_before_it(text: str, when: str) -> None:
    claims = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    assert [(one.kind, f"{one.start.astimezone(NEW_YORK):%d %H:%M}") for one in claims if one.start] == [
        (ClaimKind.OFFERED, when)
    ]


@pytest.mark.parametrize(
    "text", ["We see 11 on Thursday.", "Could you come on Thursday? Say hello to 3?", "Say 7 on Thursday?"]
)
def test_a_count_is_no_hour(text: str) -> None:
    assert starts(text, Category.INTERVIEW_INVITATION) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The first comes in on Tuesday, March 17 at 9, and you are seen at 10.30.", ["17 10:30"]),
        ("We interviewed the first on Monday at 10, and you come on Wednesday at 10.", ["11 10:00"]),
        ("We saw three people on Monday at 10, 11 and 12. You are on for Wednesday at 10.", ["11 10:00"]),
        ("You are the second of three on Tuesday, March 17; the first goes in at 9.15.", []),
        ("You go in first, at 9 on Tuesday, March 17.", ["17 09:00"]),
        ("The next interview is on Tuesday, March 17 at 9.", ["17 09:00"]),
    ],
)
def test_when_others_are_seen_is_no_time_of_the_readers(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your interview is on Thursday, March 19 at 10 instead of Wednesday.", ["SET 19 10:00"]),
        ("Your interview is on Thursday, March 19 at 10, not on Wednesday.", ["SET 19 10:00"]),
        ("Instead of Wednesday your interview is on Thursday, March 19 at 10.", ["SET 19 10:00"]),
        ("I see that your interview is on Thursday, March 19 at 10. I can't make that.", ["OFF 19 10:00"]),
        ("Your interview is on Thursday, March 19 at 10, which is not possible for Ann.", ["OFF 19 10:00"]),
    ],
)
def test_the_time_that_is_stated_beside_another_holds(text: str, expected: list[str]) -> None:
    claims = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [f"{one.kind.name} {one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The society holds its annual lecture on Tuesday 17 March at 6 pm, open to all.", []),
        ("There's a matinee at 2 pm on Thursday, so let's say Thursday at 11 am for your interview.", ["12 11:00"]),
        ("Your interview is on Thursday at 11 am, before the concert.", ["12 11:00"]),
        ("Your interview will be an open talk with the team, on Thursday at 11 am.", ["12 11:00"]),
    ],
)
def test_what_is_held_for_anybody_is_no_interview(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have a call with our practice manager on Thursday at 10 am and will know more after that.", []),
        ("She's got a catch-up with the board on Thursday at 10 am.", []),
        ("I have a meeting with Tom and Ann for you on Thursday at 10 am.", ["12 10:00"]),
        ("I've set up a call with our practice manager on Thursday at 10 am.", ["12 10:00"]),
        ("I have a slot with you on Thursday at 10 am.", ["12 10:00"]),
    ],
)
def test_an_hour_at_which_they_meet_somebody_else_is_no_interview(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Come by at 9:30 am on Thursday, March 12 for coffee, the interview itself starts at 10 am.",
        "We'll have you in on Thursday! Come by at 9:30 for coffee, the interview itself starts at 10:00 in room 3.",
        "You're confirmed for your on-site on Thursday, March 12. Please arrive at 9:45 am; your first conversation "
        "begins at 10 am and you will be out by 1 pm. Lunch is on us at noon.",
    ],
)
def test_the_hour_at_which_the_talk_itself_begins_is_its_own(text: str) -> None:
    assert starts(text) == ["12 10:00"]


@pytest.mark.parametrize(
    "text",
    [
        "We hold a staff tasting on Thursday at 4 pm and you would be very welcome, nothing formal.",
        "Our town hall is on Thursday at 4 pm, do look in.",
        "There is a wine tasting on Thursday at 4 pm, do look in.",
        "The tasting for our guests is on Thursday at 4 pm.",
        "Na quinta-feira às 12h enviaremos o horário de cada um.",
    ],
)
def test_what_is_held_or_told_then_is_no_interview_though_it_stands_alone(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We need a sous chef. Could you come for a tasting and a chat on Thursday, March 12 at 10 am?",
        "You'd cook a tasting for the four of us on Thursday, March 12 at 10 am, would that suit?",
    ],
)
def test_what_a_cook_serves_on_trial_is_an_interview(text: str) -> None:
    assert starts(text, Category.INTERVIEW_INVITATION) == ["12 10:00"]


@pytest.mark.parametrize(
    "text",
    [
        "C'est noté pour jeudi à 10h30, avant l'ouverture (la librairie ouvre à 11h). À jeudi !",
        "Bis Donnerstag, 12. März, um 10:30 Uhr. Am selben Tag schließt das Büro um 12 Uhr.",
        "Confirmado para el jueves 12 a las 10:30; la tienda cierra a las 14:00.",
    ],
)
def test_doors_abroad_have_hours_of_their_own(text: str) -> None:
    assert starts(text) == ["12 10:30"]


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Thursday, March 12. Take the 9.14 from Alder, which gets in at 10.20. We see you at 11.",
        "Take the 9.14 from Alder on Thursday, March 12, which gets in at 11. We see you at 11.",
        "Your interview is on Thursday, March 12 at 11 am; lunch with the team follows at 1 pm.",
        "Your interview is on Thursday, March 12 at 11 am; luncheon will be served at 1 pm.",
    ],
)
def test_a_train_and_a_meal_are_no_interview(text: str) -> None:
    found = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert {f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start} <= {"12 11:00"}


@pytest.mark.parametrize("category", [Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE])
@pytest.mark.parametrize(
    "text",
    [
        "I confirm the arrangements for Thursday, March 12. Please arrive at 9.30. Your interview is at 11.20.",
        "Candidates assemble in the hall at 9.30 on Thursday, March 12. You will be interviewed at 11.20 by Ada.",
    ],
)
def test_the_hour_at_which_one_has_to_be_there_is_not_that_of_the_interview(text: str, category: Category) -> None:
    found = read(mail(text), category).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start] == ["12 11:20"]


def test_who_comes_then_at_an_hour_is_seen_at_that() -> None:
    text = "Confirmed for Thursday, March 12, 1pm. You'll be speaking with me first, and then Ola Lund at 1.30pm."
    found = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in found if one.start] == ["12 13:00", "12 13:30"]


def test_behind_a_head_of_platform_stands_an_hour_and_no_track() -> None:
    rows = "Petra Lind, Head of Platform 14:00 - 14:45\nTom Reed, Research Lead 14:45 - 15:30"
    text = f"Here's who you'll be talking to on Thursday, March 12:\n\n{rows}\n"
    found = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [f"{one.start.astimezone(NEW_YORK):%H:%M}" for one in found if one.start] == ["14:00", "14:45"]


def test_who_says_when_the_interview_is_and_what_begins_then_calls_nothing_off() -> None:
    text = "Your interview is on Thursday, March 12. Doors open at 8, we start at 9 sharp and you'll be away by 11."
    found = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [one for one in found if one.kind is ClaimKind.OFF] == []


def test_who_says_when_the_interview_is_and_that_somebody_is_ill_calls_it_off() -> None:
    text = "Your interview is on Thursday, March 12 but Ana is ill. We will write again."
    found = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [one.kind for one in found] == [ClaimKind.OFF]


@pytest.mark.parametrize(
    "text",
    [
        "Interviews run from 9am to 4pm on Thursday, March 12 and you are the 11.15.",
        "The interview is at 3.15pm in Oslo on Thursday, March 12 (11.15 am for you).",
    ],
)
def test_which_of_several_hours_is_the_readers(text: str) -> None:
    found = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert len([one for one in found if one.kind is ClaimKind.SET]) == 1


def test_a_station_behind_an_hour_is_nobody() -> None:
    text = "Your train: 07:12 London Euston, arriving 09:20. The interview is on Thursday, March 12 at 10am."
    assert "London Euston" not in {one.name for one in read(mail(text), Category.INTERVIEW_CONFIRMATION).people}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Take the 12:00 ferry on Thursday and you will see us in no time.", []),
        ("Take the noon one on Thursday, I'll meet it.", []),
        ("Take the 9.15 from Leeds on Thursday.", []),
        ("Come on the 10.30 ferry on Thursday, I will be on the pier and we talk over lunch at 12.30.", ["12 12:30"]),
        ("On Thursday the 12:00 one is yours.", ["12 12:00"]),
        ("On Thursday the 12:00 slot is yours.", ["12 12:00"]),
    ],
)
def test_no_train_or_boat_is_the_interview_that_is_called_by_its_hour(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    "further",
    [
        "Successful candidates will be invited to a second interview on March 26 at 3 pm.",
        "Those appointed will join the company meeting on March 26 at 3 pm.",
        "If successful, the second interview will be on March 26 at 3 pm.",
        "Second interviews will be held on March 26 from 3 pm.",
        "Those who get through meet the board on March 26 at 3 pm.",
        "Should you progress, the final round is on March 26 at 3 pm.",
        "The final round, if you reach it, is on March 26 at 3 pm.",
        "If it goes well we would like you back on March 26 at 3 pm.",
    ],
)
def test_a_further_talk_for_whoever_gets_on_is_not_set(further: str) -> None:
    assert starts(f"{SET} {further}") == ["19 14:00"]


@pytest.mark.parametrize(
    "text",
    [
        "You have been shortlisted: your first interview is on March 19 at 2 pm and your second on March 26 at 3 pm.",
        "Shortlisted candidates, of whom you are one, meet Bo on March 19 at 2 pm and the board on March 26 at 3 pm.",
    ],
)
def test_who_got_on_has_both(text: str) -> None:
    assert starts(text) == ["19 14:00", "26 15:00"]


def test_the_hour_of_who_may_be_asked_is_only_offered() -> None:
    text = "If you are successful you will be interviewed on March 19 at 2 pm."
    kinds = {one.kind for one in read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews}
    assert kinds == {ClaimKind.OFFERED}
