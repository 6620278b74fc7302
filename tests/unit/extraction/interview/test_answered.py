"""Answers that name an hour alone: the day is the one that the user named in the mail that they quote."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

PHONE = "On 9 Mar 2026, at 09:40, Robin Vale <robin@vale.example> wrote:\n"
GMAIL = "On Mon, Mar 9, 2026 at 9:40 AM Robin Vale <robin@vale.example> wrote:\n"
OUTLOOK = (
    "________________________________\nFrom: Robin Vale <robin@vale.example>\nSent: Monday, March 9, 2026 9:40 AM\n"
    "To: Dana Kim <dana.kim@northwind-robotics.com>\nSubject: Re: A call\n\n"
)
MY_PHONE = "Am 09.03.2026 um 09:40 schrieb Robin Vale <robin@vale.example>:\n"
OLDER = "On Fri, Mar 6, 2026 at 9:40 AM Robin Vale <robin@vale.example> wrote:\n"
THEIRS = "On Mon, Mar 9, 2026 at 9:40 AM Femi Ade <femi@vale.example> wrote:\n"


def told(
    answer: str, heading: str, said: str, mark: str = "> ", category: Category = Category.INTERVIEW_CONFIRMATION
) -> list[str]:
    quoted = heading + "".join(f"{mark}{line}\n" for line in said.split("\n"))
    got = read(mail(f"{answer}\n\n{quoted}", "Re: A call"), category).interviews
    return [f"{one.start:%m-%d %H:%M}" for one in got if one.start]


@pytest.mark.parametrize(
    ("answer", "heading", "said", "mark"),
    [
        ("10.30 then, I call you", PHONE, "Hi Dana,\n\nThursday is good, any time between 10 and 12.\n\nRobin", "> "),
        ("Perfect, 10:30 it is. Talk then!", GMAIL, "Thursday suits me best, I am free all morning.", "> "),
        ("Let's say 10.30 am.\n\nDana", OUTLOOK, "Hi Dana,\n\nWould Thursday work for you?\n\nRobin", ""),
        ("Great - I'll ring you at 10:30am.", GMAIL, "I could do March 12, whenever you like.", "> "),
        ("Dann um 10:30 Uhr, ich rufe an.", MY_PHONE, "Donnerstag passt, ab 10 Uhr.", "> "),
        ("10:30 please", GMAIL, "Thursday is fine.\n\nOn Sun, Mar 8, 2026 Dana Kim <d@n.com> wrote:\n> Tuesday?", "> "),
    ],
)  # fmt: skip
def test_the_day_is_taken_from_the_users_own_mail(answer: str, heading: str, said: str, mark: str) -> None:
    assert told(answer, heading, said, mark) == ["03-12 14:30"]


def test_tomorrow_is_the_day_after_the_mail_that_says_so() -> None:
    assert told("10.30 then", GMAIL, "Tomorrow is fine, any time.") == ["03-10 14:30"]
    assert told("10.30 then", OLDER, "Tomorrow is fine, any time.") == []


def test_the_weekday_on_which_the_answer_is_written_is_not_that_in_a_week() -> None:
    """Who wrote "Monday at 5" on Friday, and hears "See you at 5" on Monday, is awaited that evening."""
    assert told("Morning! See you at 5pm.", OLDER, "Monday at 5 is great.") == []
    assert told("See you at 5pm then.", GMAIL, "Monday is good.") == ["03-16 21:00"]
    assert told("See you at 5pm then.", OLDER, "Tuesday is good.") == ["03-10 21:00"]


@pytest.mark.parametrize(
    ("answer", "heading", "said"),
    [
        ("10.30 then", GMAIL, "Thursday or Friday is fine."),
        ("10.30 then", GMAIL, "Thursday does not suit me. Can we find another day?"),
        ("10.30 then", GMAIL, "Any day is fine."),
        ("10.30 is good", GMAIL, "I am at college until 10. Would 10.30 work, or Thursday morning?"),
        ("10.30 then", THEIRS, "Thursday is good."),
        ("10.30 or 11 then?", GMAIL, "Thursday is good."),
        ("Great, talk soon", GMAIL, "Thursday is good."),
    ],
)
def test_a_day_that_is_not_sure_is_none(answer: str, heading: str, said: str) -> None:
    assert told(answer, heading, said) == []


def test_a_day_of_their_own_outweighs_the_users() -> None:
    assert told("Wednesday 10.30 am then", GMAIL, "Thursday is good.") == ["03-11 14:30"]


@pytest.mark.parametrize(
    ("answer", "hour"),
    [
        ("Lovely. I'll ring you at 3!", "19:00"),
        ("Great, shall we say 9 then?", "13:00"),
        ("Sounds good, let's do half 4.", "20:30"),
        ("Super! Would 11 suit?", "15:00"),
        ("OK, how about 1?", "17:00"),
        ("Fab, talk at 5 then.", "21:00"),
    ],
)
def test_a_bare_hour_is_one_of_that_day(answer: str, hour: str) -> None:
    assert told(answer, GMAIL, "Thursday is good for me.") == [f"03-12 {hour}"]
    assert told(answer, GMAIL, "Thursday is good for me.", category=Category.INTERVIEW_INVITATION) == [f"03-12 {hour}"]


@pytest.mark.parametrize(
    "answer",
    ["Great, we do 3 rounds.", "Shall we say 3 or 4?", "I'll ring you at 2 Mill Lane.", "Come to room 4."],
)
def test_a_number_that_is_no_hour_or_one_of_two_is_none(answer: str) -> None:
    assert told(answer, GMAIL, "Thursday is good for me.") == []


def test_an_hour_that_is_asked_about_is_offered_on_the_users_day() -> None:
    said = mail(f"Perfect! How about 2:30?\n\n{GMAIL}> I could talk on Thursday.\n", "Re: A call")
    (offered,) = read(said, Category.INTERVIEW_INVITATION).interviews
    assert (offered.kind, f"{offered.start:%m-%d %H:%M}") == (ClaimKind.OFFERED, "03-12 18:30")
