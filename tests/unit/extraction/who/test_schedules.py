"""Who stands at each time of a plan that a mail writes out."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.extraction.who.introductions import named_in_text
from agent.model.mail import Category, Message
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")
COPIED = '"Ruiz, Ana" <ana@northwind-robotics.com>, Bo Lind <bo@northwind-robotics.com>'


def written(text: str, cc: str = COPIED) -> Message:
    return mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\nRecruiting Coordinator\n", cc=cc)


def slots(message: Message) -> list[str]:
    """Each interview as "12 10:00-10:45 Ana Ruiz", in New York's time."""
    told = []
    for one in read(message, Category.INTERVIEW_CONFIRMATION).interviews:
        assert one.start is not None
        end = f"-{one.end.astimezone(NEW_YORK):%H:%M}" if one.end else ""
        names = ", ".join(person.name for person in one.people)
        told.append(f"{one.start.astimezone(NEW_YORK):%d %H:%M}{end} {names}")
    return told


@pytest.mark.parametrize(
    "lines",
    [
        "10:00 AM - 10:45 AM: Ana Ruiz, Engineering Manager\n11:00 AM - 12:00 PM: Bo Lind",
        "10:00 AM - 10:45 AM ET - Ana Ruiz\n11:00 AM - 12:00 PM ET - Bo Lind",
        "Ana Ruiz (Engineering Manager): 10:00 AM - 10:45 AM ET\nBo Lind: 11:00 AM - 12:00 PM ET",
        "10:00 AM - 10:45 AM\nAna Ruiz, Engineering Manager\n\n11:00 AM - 12:00 PM\nBo Lind, Principal Engineer",
        "- 10:00 AM - 10:45 AM | System Design | Ana Ruiz\n- 11:00 AM - 12:00 PM | Pair Programming | Bo Lind",
        "10:00 - 10:45: System design with Ana Ruiz\n11:00 - 12:00: Coding with Bo Lind",
    ],
)
def test_each_time_has_its_own_person_and_end(lines: str) -> None:
    message = written(f"Your interviews are on Thursday, March 12 (all times Eastern):\n\n{lines}")
    assert slots(message) == ["12 10:00-10:45 Ana Ruiz", "12 11:00-12:00 Bo Lind"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "You will meet Ana Ruiz on Thursday, March 12 at 10:00 AM and Tom Ball at 11:00 AM.",
            ["12 10:00 Ana Ruiz", "12 11:00 Tom Ball"],
        ),
        (
            "On Thursday, March 12 you'll speak to Ana Ruiz at 9:00 AM, then Tom Ball at 10:00 AM and finally Priya "
            "Shah at 11:30 AM.",
            ["12 09:00 Ana Ruiz", "12 10:00 Tom Ball", "12 11:30 Priya Shah"],
        ),
        (
            "You will meet Ana Ruiz on Thursday, March 12 at 10:00 AM and again at 2:00 PM.",
            ["12 10:00 Ana Ruiz", "12 14:00 Ana Ruiz"],
        ),
    ],
)
def test_who_stands_before_each_hour_of_one_day_holds_it(text: str, told: list[str]) -> None:
    assert slots(written(text)) == told


def test_everybody_below_a_time_takes_part_up_to_what_is_no_entry() -> None:
    lines = (
        "10:00 AM - 10:45 AM  Portfolio\nAna Ruiz, Engineering Manager\nBo Lind, Principal Engineer\n\n"
        "11:00 AM - 12:00 PM  Coding\nCy Rowe, Staff Engineer\nPlease write to Di Holm, Recruiting Manager, if late."
    )
    message = written(f"Your interviews are on Thursday, March 12 (all times Eastern):\n\n{lines}")
    assert slots(message) == ["12 10:00-10:45 Ana Ruiz, Bo Lind", "12 11:00-12:00 Cy Rowe"]


@pytest.mark.parametrize(
    "sentence",
    [
        "You are set for Thursday, March 12 at 10:00 AM ET with Ana Ruiz and Friday, March 13 at 2:00 PM ET "
        "with Bo Lind.",
        "You will meet Ana Ruiz on Thursday, March 12 at 10:00 AM ET and Bo Lind on Friday, March 13 at 2:00 PM ET.",
    ],
)
def test_a_sentence_of_two_times_gives_each_its_own(sentence: str) -> None:
    assert slots(written(sentence)) == ["12 10:00 Ana Ruiz", "13 14:00 Bo Lind"]


def test_everybody_of_the_schedule_is_a_person_of_the_mail_with_the_address_of_the_header() -> None:
    lines = "10:00 AM - 10:45 AM | Design | Ana Ruiz\n11:00 AM - 12:00 PM | Coding | Bo Lind"
    found = read(written(f"Thursday, March 12 (Eastern):\n\n{lines}"), Category.INTERVIEW_CONFIRMATION)
    assert {person.name: person.address for person in found.people} == {
        "Dana Kim": "dana.kim@northwind-robotics.com",
        "Ana Ruiz": "ana@northwind-robotics.com",
        "Bo Lind": "bo@northwind-robotics.com",
    }


def test_the_title_of_a_talk_is_nobody() -> None:
    lines = "10:00 AM - 10:45 AM | Pair Programming\n11:00 AM - 12:00 PM | Whiteboard Exercise"
    found = read(written(f"Thursday, March 12 (Eastern):\n\n{lines}", cc=""), Category.INTERVIEW_CONFIRMATION)
    assert [person.name for person in found.people] == ["Dana Kim"]


def test_the_firm_is_nobody_at_any_time() -> None:
    text = (
        "Thank you for applying to Larkspur Lane.\n\nThursday, March 12 (Eastern):\n\n"
        "10:00 AM with Larkspur Lane\n11:00 AM with Bo Lind"
    )
    ours = mail(f"{text}\n\nBest,\nDana Kim\n", sender="Dana Kim <dana.kim@larkspurlane.com>", cc=COPIED)
    assert slots(ours) == ["12 10:00 Dana Kim", "12 11:00 Bo Lind"]


@pytest.mark.parametrize("line", ["1-Click Apply: Yard Manager - Redbird", "24-Hour Support Line", "3-Day Pass Offer"])
def test_a_number_tied_to_a_word_is_no_time_at_which_somebody_stands(line: str) -> None:
    assert named_in_text(f"Hi Robin,\n\n{line}\n") == ()


def test_a_line_with_me_is_of_who_wrote() -> None:
    lines = "- Thursday, March 12, 2pm (Eastern) with Bo Lind\n- Friday, March 13, 11am (Eastern) with me"
    assert slots(written(f"Your two interviews are confirmed:\n\n{lines}", cc="")) == [
        "12 14:00 Bo Lind",
        "13 11:00 Dana Kim",
    ]


def test_each_of_two_talks_that_are_asked_for_is_of_who_stands_there() -> None:
    lines = "Bo Lind (Firmware Lead): Thursday, March 12, 9am\nAna Ruiz (founder): Friday, March 13, 4pm"
    found = read(written(f"Can you do:\n\n{lines}", cc=""), Category.INTERVIEW_INVITATION).interviews
    assert [[one.name for one in claim.people] for claim in found] == [["Bo Lind"], ["Ana Ruiz"]]


def test_a_line_of_a_plan_has_whoever_writes_where_it_lists_them() -> None:
    lines = "10:00 research talk\n11:00 interview with the panel: myself, Ana Ruiz and Bo Lind"
    message = written(f"Your visit on Thursday, March 12 (all times Eastern):\n\n{lines}")
    assert slots(message) == ["12 10:00 ", "12 11:00 Dana Kim, Ana Ruiz, Bo Lind"]
