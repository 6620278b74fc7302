"""Usual ways to set a time where a word stands in the way: noon, o'clock, a leave-taking, days that share an hour."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.interview.test_new_times import NEW_YORK
from tests.unit.extraction.mails import mail, read


def starts(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    claims = read(mail(text), category).interviews
    return [f"{one.start.astimezone(NEW_YORK):%d %H:%M}" for one in claims if one.start]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2 o'clock on Thursday is fine with Bo.", ["12 14:00"]),
        ("The trial is under one o'clock on the 19th.", ["19 13:00"]),
        ("Date: Thursday, March 19\nTime: 12 noon - 1.30 pm", ["19 12:00"]),
        ("Thursday, March 19, 12.00 noon to 2 pm, in the yard.", ["19 12:00"]),
        ("Bis Donnerstag um 14 Uhr!", ["12 14:00"]),
        ("Passt, bis Donnerstag, 14:30 Uhr.", ["12 14:30"]),
        ("Bitte antworten Sie bis Donnerstag, 14 Uhr.", []),
        ("Bis Donnerstag 14 Uhr brauchen wir Ihr Zeugnis.", []),
        ("L'entretien aura lieu jeudi 12 mars à 14 heures 30.", ["12 14:30"]),
        ("Nous proposons un entretien d'une heure jeudi 12 mars à 15 h.", ["12 15:00"]),
        ("Jeudi 12 mars à 15 h, pour une entrevue d’une heure avec Ana Ruiz.", ["12 15:00"]),
        ("Une visite de 2 h 30 le jeudi 12 mars à 9 h.", ["12 09:00"]),
        ("L'entretien de deux heures aura lieu jeudi 12 mars à 9 h 30.", ["12 09:30"]),
        ("Thursday, March 12 at 11am for a technical chat (1h) with Ana Ruiz.", ["12 11:00"]),
        ("On Thursday, March 12 at 11am you'll have 1h with Ana and 2h of pairing.", ["12 11:00"]),
        ("Jeudi 12 mars à 11h (1h).", ["12 11:00"]),
        ("Jeudi 12 mars à 14h pour 1h.", ["12 14:00"]),
        ("Jeudi 12 mars de 2 h à 4 h.", ["12 14:00"]),
        ("L'entretien aura lieu jeudi 12 mars à partir de 2 h.", ["12 14:00"]),
        ("Nous vous recevrons jeudi 12 mars vers 3 h de l'après-midi.", ["12 15:00"]),
        ("Jeudi 12 mars à midi.", ["12 12:00"]),
        ("You see Ana on Thursday, March 12 (not Friday the 13th), in room 3, at 10 am.", ["12 10:00"]),
        ("We meet on Thursday at 10 am. I'd proposed Wednesday at 9 am, but Bo is out.", ["12 10:00"]),
        ("Thursday at 10 am it is. Had we taken Friday, it would have been Friday at 4 pm.", ["12 10:00"]),
    ],
)
def test_one_time_is_set(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Could you do 10 am on Tuesday or Wednesday?", ["10 10:00", "11 10:00"]),
        ("Could you do 10 am on Tuesday or Wednesday next week?", ["17 10:00", "18 10:00"]),
        ("Thursday or Friday next week at 2 pm?", ["19 14:00", "20 14:00"]),
        ("10 am on Thursday or Friday at 2 pm?", ["12 10:00", "13 14:00"]),
        ("10 am on Thursday, or next week?", ["12 10:00"]),
    ],
)
def test_days_share_an_hour_and_a_week(text: str, when: list[str]) -> None:
    assert starts(text, Category.INTERVIEW_INVITATION) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "We are interviewing on Monday, March 16. Our remaining times are 9:00, 9:50, 1:15 and 2:05.",
            ["16 09:00", "16 09:50", "16 13:15", "16 14:05"],
        ),
        ("We can interview you on Friday. I can offer 9.30am, 10.15am or 2pm.", ["13 09:30", "13 10:15", "13 14:00"]),
        ("We'd like to meet you on Thursday. We still have 11:00 and 3:30 free.", ["12 11:00", "12 15:30"]),
        (
            "Interviews are on Tuesday, March 17. Please choose from 9:00 / 9:40 / 10:20.",
            ["17 09:00", "17 09:40", "17 10:20"],
        ),
        ("Interviews are on Tuesday, March 17. There are slots left at 9 am and 3 pm.", ["17 09:00", "17 15:00"]),
        ("We are closed on Tuesday, March 17. Available times are 9:00 and 10:00.", []),
        ("The interview is on Tuesday, March 17. We have 10 staff, 2 nurses.", []),
        ("We can interview you on Friday. We have 2pm.", []),
        ("The interview is on Tuesday, March 17. Our visiting hours are 9:00 and 10:00.", []),
    ],
)
def test_hours_to_choose_from_stand_in_the_sentence_behind_their_day(text: str, when: list[str]) -> None:
    assert starts(text, Category.INTERVIEW_INVITATION) == when


def test_an_hour_takes_the_place_of_another() -> None:
    assert starts("09:00 on Thursday takes the place of 15:00.", Category.INTERVIEW_CHANGE) == ["12 09:00"]


@pytest.mark.parametrize(
    ("text", "when"), [("Do your trial on Saturday 8-11.", ["14 08:00"]), ("We are open Saturday 8-11.", [])]
)
def test_a_dash_may_join_two_bare_hours_of_a_trial(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Friday at 9 is confirmed with Bo.", ["13 09:00"]),
        ("Wednesday at 3 should be fine for everybody.", ["11 15:00"]),
        ("Thursday at 10 confirmed, thanks.", ["12 10:00"]),
        ("They have you down for 3 on Thursday.", ["12 15:00"]),
        ("We put you in for 10 on Friday.", ["13 10:00"]),
        ("Wednesday's chat with Bo and Ada Lund at 4 stands.", ["11 16:00"]),
        ("It's Thursday with Bo at 2.", ["12 14:00"]),
        ("Your interview is on 19-Mar at 4:30 PM.", ["19 16:30"]),
        ("Your interview is on 19/Mar/2026, 4:30 PM.", ["19 16:30"]),
        ("On 19th-March at 2pm.", ["19 14:00"]),
        ("Thursday, 9.45 for 10.00, in the hall.", ["12 10:00"]),
        ("On Thursday we interview at 3 sites.", []),
        ("On Thursday our office is at 10 Kiln Lane.", []),
        ("We hire on Thursday for 3 shops.", []),
    ],
)
def test_a_bare_hour_is_one_by_what_follows_it(text: str, when: list[str]) -> None:
    assert starts(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("We look forward to seeing you on Thursday. Please be here at 1.15pm for a 1.30pm start.", ["12 13:30"]),
        ("Thursday 12 March, 1.15pm for a prompt 1.30pm start, finishing at approx. 3pm", ["12 13:30"]),
        ("We would like to meet you on Friday 13 March. Come at 9.50am for a 10am interview.", ["13 10:00"]),
        (
            "We invite you to interview on Friday 13 March. Please arrive at 8.30am. There is a task of half an hour "
            "with the children, and then an interview with Mrs. Lund (Head) and Mr Oduya (Governor) at 10.45am.",
            ["13 10:45"],
        ),
        ("On Thursday: arrive 1.00pm, tour at 1.15pm, interview 2.00pm, finish around 3.00pm.", ["12 14:00"]),
        ("Friday: coffee at 9.15am, interview 9.45am with Ada Lund, lunch at 12.30pm.", ["13 09:45"]),
    ],
)
def test_the_interviews_hour_is_told_from_those_around_it(text: str, when: list[str]) -> None:
    assert starts(text) == when


def test_how_long_an_activity_takes_is_not_how_long_the_interview_is() -> None:
    told = read(
        mail("Thursday at 10 am. You do a 20 minute activity with the children first."), Category.INTERVIEW_CONFIRMATION
    )
    assert [one.end for one in told.interviews] == [None]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Could you drop by Thursday at 2:30?", ["12 14:30"]),
        ("Why don't you swing by tomorrow at 4?", ["10 16:00"]),
        ("Please send the form by Thursday at 2:30.", []),
        ("You meet Bo on Monday week, 16th March, at 3 pm.", ["16 15:00"]),
        ("You meet Bo next Monday, 16 March, at 4.30 pm. I'll ring you Friday at 5 pm to prepare you.", ["16 16:30"]),
        ("I have three more interviews next Thursday at 2 pm and 3 pm, and then I decide.", []),
        ("We have one more interview slot on Thursday at 2 pm.", ["12 14:00"]),
        ("You will meet two other people on Thursday at 2 pm.", ["12 14:00"]),
        ("There will be two more people on the panel on Thursday at 2 pm.", ["12 14:00"]),
        ("We have two other people joining your interview on Thursday at 2 pm.", ["12 14:00"]),
        ("Interview: 19 March 2026, 14:00 GMT\nResponse required by: 12 March 2026, 12:00 GMT", ["19 10:00"]),
        ("Interview: 19 March 2026, 11.40 am\nPapers: photographs are taken from 11.20 am", ["19 11:40"]),
    ],
)
def test_what_others_are_told_or_asked_to_is_no_interview(text: str, when: list[str]) -> None:
    assert starts(text, Category.INTERVIEW_INVITATION) == when
