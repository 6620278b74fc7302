"""Times of which the user is to choose one: they are offered, whatever the mail was taken for."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read


def told(body: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    claims = read(mail(body), category).interviews
    return [f"{claim.kind.value} {claim.start:%m-%d %H:%M}" for claim in claims if claim.start]


THREE = "\n\n1) Mon 16 Mar, 9.30am\n2) Tue 17 Mar, 2.00pm\n3) Thu 19 Mar, 11.00am\n\n"
SLOTS = ["offered 03-16 13:30", "offered 03-17 18:00", "offered 03-19 15:00"]


@pytest.mark.parametrize(
    "words",
    [
        "Kindly revert which timing you prefer:{}Please bring your originals.",
        "The bursar is free at these hours, choose one and we will book the room:{}Parking is behind the hall.",
        "Matron can do any of the following:{}The ward is on the second floor.",
        "Here are three options.{}Tell me which suits and I will hold it for you.",
        "We can see you at:{}Whichever works best, just say.",
    ],
)
def test_times_of_a_list_to_choose_from_are_offered(words: str) -> None:
    assert told(words.format(THREE)) == SLOTS


@pytest.mark.parametrize(
    ("body", "claims"),
    [
        (
            "The foreman can meet you on Monday 16 March at 3pm or Wednesday 18 March at 8am.",
            ["offered 03-16 19:00", "offered 03-18 12:00"],
        ),
        ("We could see you on Tuesday 17 March at 10 or 2.", ["offered 03-17 14:00", "offered 03-17 18:00"]),
        ("I can see you at 10am or 2pm on Tuesday 17 March.", ["offered 03-17 14:00", "offered 03-17 18:00"]),
        ("We have you down for Tuesday 17 March at 10 or 2, you say.", ["offered 03-17 14:00", "offered 03-17 18:00"]),
        (
            "Wednesday 11 March, 9:30am or maybe 2pm, the chef is easy.",
            ["offered 03-11 13:30", "offered 03-11 18:00"],
        ),
        (
            "Wir hätten Montag, 16. März um 10:00 Uhr oder Dienstag, 17. März um 14:00 Uhr für Sie.",
            ["offered 03-16 14:00", "offered 03-17 18:00"],
        ),
    ],
)
def test_times_with_or_between_them_are_offered(body: str, claims: list[str]) -> None:
    assert told(body) == claims


@pytest.mark.parametrize(
    "body",
    [
        "You are booked in on Monday 16 March at 10am with Ann Lee and on Tuesday 17 March at 2pm with Raj Patel.\n\n"
        "Let me know which laptop you need.",
        "Monday 16 March, 10am: Ann Lee\nTuesday 17 March, 2pm: Raj Patel\n\nUse the main gate or the side door.",
    ],
)
def test_a_panel_of_two_days_is_set_though_other_things_are_left_to_choose(body: str) -> None:
    assert told(body) == ["set 03-16 14:00", "set 03-17 18:00"]


@pytest.mark.parametrize(
    ("body", "claims"),
    [
        (
            "The gaffer has Thursday arvo about 4.15 free, or Monday 7am before the crew goes out. Which one?",
            ["offered 03-12 20:15", "offered 03-16 11:00"],
        ),
        ("Could be Thursday morning, or Friday 10:30 if you would rather.", ["offered 03-13 14:30"]),
        ("Come round on Friday at 3pm. Use the front or the back door.", ["set 03-13 19:00"]),
        ("Pop by on Thursday around 3, the kettle will be on.", ["set 03-12 19:00"]),
    ],
)
def test_an_invitation_sets_a_time_only_where_no_other_day_is_named_beside_it(body: str, claims: list[str]) -> None:
    assert told(body, Category.INTERVIEW_INVITATION) == claims


def test_a_number_behind_a_day_is_no_hour() -> None:
    assert told("On Friday about 10 people will be here.", Category.INTERVIEW_INVITATION) == []


@pytest.mark.parametrize(
    ("body", "hours"),
    [
        ("Auditions are on Monday 16 March. Would you prefer 9.00, 10.00 or 11.00?", ["13:00", "14:00", "15:00"]),
        ("On Monday 16 March we still have 9.10, 9.45 and 11.15 free. Which suits?", ["13:10", "13:45", "15:15"]),
        ("Monday 16 March at 2.30 or 3.45, which is better for you?", ["18:30", "19:45"]),
    ],
)
def test_hours_with_dots_are_all_offered(body: str, hours: list[str]) -> None:
    assert told(body, Category.INTERVIEW_INVITATION) == [f"offered 03-16 {hour}" for hour in hours]


def test_hours_between_which_something_lies_are_no_choice() -> None:
    assert told("We can see you between 9.15 and 10.45 on Monday 16 March.", Category.INTERVIEW_INVITATION) == []


_OFFERED = "1) Tuesday 17 March at 10am\n2) Wednesday 18 March at 11am\n3) Friday 20 March at 3pm\n\n"


@pytest.mark.parametrize(
    ("body", "claims"),
    [
        (f"You gave us three times:\n\n{_OFFERED}Option 2 works for all of us.", ["set 03-18 15:00"]),
        (
            f"You gave us:\n\n{_OFFERED}On (1) Bo is away. So we would love to see you at the time under (3).",
            ["set 03-20 19:00"],
        ),
        (
            f"These are your talks:\n\n{_OFFERED}Slot 2 is in Room 4.",
            ["set 03-17 14:00", "set 03-18 15:00", "set 03-20 19:00"],
        ),
        (
            f"These are your talks:\n\n{_OFFERED}Option 2 does not work for Bo, so Ana holds it.",
            ["set 03-17 14:00", "set 03-18 15:00", "set 03-20 19:00"],
        ),
    ],
)
def test_of_the_users_times_the_one_that_is_taken_up_by_its_number_is_set(body: str, claims: list[str]) -> None:
    assert told(body, Category.INTERVIEW_CONFIRMATION) == claims


@pytest.mark.parametrize("category", [Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION])
@pytest.mark.parametrize(
    ("body", "hours"),
    [
        ("Please book a 30 minute slot by the link. Slots are available from Monday 16 March, 9am to 5pm.", 0),
        ("Available times: Monday 16 March, 9am to 5pm. Use the link.", 0),
        ("Pop in on Saturday morning, I'm here from 8 to 12.", 0),
        ("Drop by on Saturday, we're in the workshop from 8am to 1pm.", 0),
        ("You'll be here with us on Saturday from 8am to 1pm.", 1),
        ("Our assessment day is on Monday 16 March from 9am to 5pm.", 1),
        ("Your slot on Monday 16 March is free of charge, 9am to 10am.", 1),
    ],
)
def test_hours_in_which_slots_are_to_be_had_are_no_interview(category: Category, body: str, hours: int) -> None:
    assert len(read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", "Interview"), category).interviews) == hours


@pytest.mark.parametrize(
    ("body", "hours"),
    [
        ("Of your suggestions (Tue 4pm, Wed 9am, Thu 2pm) we can do Thursday.", ["12 18:00"]),
        ("Of your suggestions (Tue 4pm, Wed 9am, Thu 2pm) the last one works best.", ["12 18:00"]),
        ("From your options (Wed 9am, Thu 2pm) the second is ours.", ["12 18:00"]),
        ("2pm Thursday is better than 3pm for the panel, so let's fix 2pm.", ["12 18:00"]),
        ("Thursday it is, 2pm. If that's a problem we still have Friday at 10.", ["12 18:00"]),
        ("The recruiter will have told you Wednesday at 3. That's wrong: it's Thursday at 2pm.", ["12 18:00"]),
        ("You asked if 1pm on Thursday was possible. It isn't, but we'll find another time.", []),
        ("Your interview is on Thursday at 2pm. It isn't a test, and it will not take long.", ["12 18:00"]),
        ("Thursday at 2pm. That is not possible to change. That's no longer in Leeds but in Hull.", ["12 18:00"]),
        ("Thursday at 2pm. If that's too early for you, tell me.", ["12 18:00"]),
    ],
)
def test_of_several_hours_only_the_one_that_is_meant_is_set(body: str, hours: list[str]) -> None:
    found = read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", "Interview"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [f"{one.start:%d %H:%M}" for one in found if one.start] == hours
