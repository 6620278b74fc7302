"""Times that are told and not fixed yet, told twice and not alike, or those of something beside the interview."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.cli.verdicts import told_interview
from agent.extraction.interview.tentative import is_taken
from agent.model.mail import Category, ClaimKind
from agent.model.settings import Profile
from tests.unit.extraction.interview.test_new_times import NEW_YORK
from tests.unit.extraction.mails import USER, mail, read

INDIAN = Profile("Robin Vale", ("robin@vale.example",), "Asia/Kolkata", "IN", "en-IN")


def claims(
    text: str,
    category: Category = Category.INTERVIEW_CONFIRMATION,
    profile: Profile = USER,
    date: str = "Mon, 09 Mar 2026 11:00:00 -0400",
) -> list[tuple[str, str]]:
    found = read(mail(text, date=date), category, profile).interviews
    return [(one.kind.value, f"{one.start.astimezone(NEW_YORK):%d %H:%M}") for one in found if one.start]


def starts(text: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    return [when for kind, when in claims(text, category) if kind == ClaimKind.SET]


OPEN = (
    "For your interview, Thursday, March 12 at 10 am is still free.",
    "For the interview with us Ana could also do Thursday, March 12 at 10 am.",
    "We have provisionally put you down for Thursday, March 12 at 10 am.",
    "Your interview is tentatively set for Thursday, March 12 at 10 am.",
    "A provisional time for your interview: Thursday, March 12 at 10 am.",
    "Thursday, March 12 at 10 am, subject to the panel's availability.",
    "You see Ana on Thursday, March 12 at 10 am, pending her diary.",
    "Your interview is on Thursday, March 12 at 10 am. I'll confirm once Ana is back at her desk.",
    "Your interview is on Thursday, March 12 at 10 am (time to be confirmed).",
    "Your interview is on Thursday, March 12 at 10 am. I'll let you know as soon as Ana agrees.",
    "If you can let us have your certificates, we could see you on Thursday, March 12 at 10 am.",
    "Are you free for your interview on Thursday, March 12 at 10 am?",
    "We could see you for your interview on Thursday, March 12 at 10 am.",
    "See you at your interview on Thursday, March 12 at 10 am if that suits.",
    "The panel meets everybody on Thursday, March 12 from 9am to 3pm. I'll let you know your slot.",
    "The portal says your interview is on Thursday, March 12 at 10 am; I'll find out whether it is right.",
)

FIXED = (
    "Your interview is on Thursday, March 12 at 10 am. Our canteen is still open then.",
    "Your interview is on Thursday, March 12 at 10 am. You could also meet the crew that day.",
    "Your interview is on Thursday, March 12 at 10 am, when the shop is still free of customers.",
    "Your interview is on Thursday, March 12 at 10 am. Bring your provisional driving licence.",
    "Your interview is on Thursday, March 12 at 10 am. Interviewers: Ana Ruiz and one to be confirmed.",
    "Your interview is on Thursday, March 12 at 10 am. Please confirm that you can come.",
    "Your interview is on Thursday, March 12 at 10 am. Any offer is subject to references.",
    "Your interview is on Thursday, March 12 at 10 am. I'm still waiting for your certificates.",
    "Your interview is on Thursday, March 12 at 10 am. If you get the job, you start in May.",
    "Your interview is on Thursday, March 12 at 10 am. The room depends on who else comes.",
    "Your interview is on Thursday, March 12 at 10 am; tell me if that doesn't suit.",
    "I'm glad you could make Thursday, March 12 at 10 am for your interview.",
    "I'm happy to confirm your interview on Thursday, March 12 at 10 am.",
    "Your interview is on Thursday, March 12 at 10 am.\n\nI will confirm the hotel when it is booked.",
)


@pytest.mark.parametrize("text", OPEN)
def test_what_is_not_fixed_is_not_set(text: str) -> None:
    assert starts(text) == []
    assert claims(text)


@pytest.mark.parametrize("text", FIXED)
def test_what_is_said_beside_it_leaves_it_fixed(text: str) -> None:
    assert starts(text) == ["12 10:00"]


def test_what_is_said_of_another_time_leaves_it_fixed() -> None:
    text = "Your interview is on Thursday, March 12 at 10 am. A second one is provisionally on March 19 at 9 am."
    assert claims(text) == [("set", "12 10:00"), ("offered", "19 09:00")]


def test_a_change_that_is_not_fixed_is_not_set() -> None:
    text = "We need to move your interview from Tuesday at 9 am to Thursday at 10 am, subject to Ana's availability."
    assert starts(text, Category.INTERVIEW_CHANGE) == []
    assert starts(text.replace(", subject to Ana's availability", ""), Category.INTERVIEW_CHANGE) == ["12 10:00"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thursday, March 12, 9 AM Pacific / 11 AM Eastern.", [("offered", "12 12:00"), ("offered", "12 11:00")]),
        ("Thursday, March 12 at 2 pm ET (4 pm London time).", [("offered", "12 14:00"), ("offered", "12 12:00")]),
        ("Thursday, March 12 at 2 pm ET, which is 8 pm CET.", [("offered", "12 14:00"), ("offered", "12 15:00")]),
        ("Thursday, March 12 at 2 pm ET, which is 7 pm CET.", [("set", "12 14:00")]),
        ("Thursday, March 12 at 2 pm ET (6 pm London time).", [("set", "12 14:00")]),
        ("Thursday, March 12, 11 AM Pacific / 2 PM Eastern.", [("set", "12 14:00")]),
    ],
)
def test_an_hour_in_two_zones_is_one_or_it_is_asked(text: str, told: list[tuple[str, str]]) -> None:
    assert claims(text) == told


def test_one_hour_with_two_zones_is_flagged() -> None:
    (found,) = read(mail("We meet on Thursday, March 12 at 10 am ET/PT."), Category.INTERVIEW_CONFIRMATION).interviews
    assert not found.zone_known
    (found,) = read(mail("We meet on Thursday, March 12 at 10 am EST/EDT."), Category.INTERVIEW_CONFIRMATION).interviews
    assert found.zone_known


def test_indian_time_is_the_readers_own() -> None:
    text = "Thursday, 12 March, 10:00 GMT / 15:30 IST."
    assert claims(text, profile=INDIAN, date="Mon, 09 Mar 2026 15:00:00 +0000") == [("set", "12 06:00")]


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Thursday, March 12 at 10 am. Priya has to leave at 10.40 am.",
        "Your interview is on Thursday, March 12 at 10 am; Priya will be joining at 10.30 am.",
        "Your interview is on Thursday, March 12 at 10 am. There's a tech check on Wednesday, March 11 at 4 pm.",
        "Your interview is on Thursday, March 12 at 10 am, and our prep call on Wednesday, March 11 at 4 pm.",
        "Date: Thursday, March 12\nTime: 10 am\nShift hours: 6am-2pm\nVenue: Plant 2",
        "Date: Thursday, March 12\nTime: 10 am\nContact person: Ms. Rao, 555 0142 (9:30 am to 6:30 pm)",
        "Date: Thursday, March 12\nTime: 10 am\nOffice hours: 8am - 5pm",
        "You will be assessed on Thursday, March 12.\n\nRegistration: from 9.30am\nStart: 10am prompt\nLunch: 12.30pm",
        "We see you on Thursday, March 12.\n\nDoors open: 9.30am\nYour interview starts: 10am",
    ],
)
def test_other_hours_of_the_day_are_no_interviews(text: str) -> None:
    assert starts(text) == ["12 10:00"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana can do 9.30 or 11.15 on Thursday, March 12.", []),
        ("I'll ring you between 3 and 5 tomorrow afternoon.", []),
        ("Thursday, March 12 at 10 am. If that doesn't work, we also have Friday at 2 pm.", ["12 10:00"]),
        ("Thursday, March 12 at 10 am. If that isn't any good, Friday at 2 pm.", ["12 10:00"]),
        ("I have you in my diary for 11 on Thursday, March 12.", ["12 11:00"]),
    ],
)
def test_a_choice_a_window_and_a_fallback_set_nothing(text: str, told: list[str]) -> None:
    assert starts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry: your interview is on Thursday, March 12 at 2 pm, not on Wednesday, March 11 at 2 pm.",
        "Your interview is not on Wednesday, March 11 at 2 pm. Your interview is on Thursday, March 12 at 2 pm.",
        "Your interview is Thursday, March 12 at 2 pm rather than Wednesday, March 11 at 2 pm.",
    ],
)
def test_the_day_that_is_denied_is_the_old_one(text: str) -> None:
    assert starts(text, Category.INTERVIEW_CHANGE) == ["12 14:00"]


def test_the_one_time_of_an_invitation_is_told() -> None:
    found = read(mail("Would Thursday, March 12 at 10 am suit you?"), Category.INTERVIEW_INVITATION).interviews
    claim = told_interview(found, Category.INTERVIEW_INVITATION)
    assert claim is not None
    assert claim.kind is ClaimKind.OFFERED
    several = read(mail("Would Thursday at 10 am or Friday at 11 am suit you?"), Category.INTERVIEW_INVITATION)
    assert told_interview(several.interviews, Category.INTERVIEW_INVITATION) is None


@pytest.mark.parametrize(
    "text",
    [
        "You are first in on Thursday, March 12 at 10 am; the others come at 10.45, 11.30 and 12.15.",
        "Your interview:\nThursday, March 12, 2026\n10 am to 11 am\nRoom B\n\nReception hours 8:00 am - 4:30 pm.",
        "Your interview is on Thursday, March 12 at 10 am. Shop timings 9 am to 6 pm.",
        "Your interview is on Thursday, March 12 at 10 am (not 9 am as the portal has it).",
        "Your interview is on Thursday, March 12 at 10 am. Could you give me a bell on Wednesday at 4 pm?",
        "On Thursday, March 12 please report to the north desk at 9.30 am. Your slot:\n10.00 am Interview",
        "Your interview is on Thursday, March 12 at 10 am. Lift engineers come 8.30 am.",
        "Outward: Wednesday, March 11, 5.04 pm, car 6 seat 41.\nInterview: Thursday, March 12 at 10 am.",
        "Take the train of 8.12 am on Thursday, March 12. We expect you on Thursday, March 12 at 10 am.",
        "Thursday, March 12 at 7.40 am, platform 4. Thursday, March 12 at 10 am: interview with Ana.",
    ],
)
def test_hours_far_from_the_day_are_of_something_else(text: str) -> None:
    assert starts(text) == ["12 10:00"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Thursday, March 12 you meet Ana at 10 am and at 1 pm the sales team.", ["12 10:00", "12 13:00"]),
        ("Thursday, March 12: at 10 am with the board, and later, at 1 pm, with the team.", ["12 10:00", "12 13:00"]),
        ("Thursday, March 12\n10 am Ana Ruiz\n11 am Raj Patel", ["12 10:00", "12 11:00"]),
    ],
)
def test_further_talks_of_the_day_are_kept(text: str, told: list[str]) -> None:
    assert starts(text) == told


def test_what_was_pencilled_in_and_is_confirmed_is_set() -> None:
    assert starts("I've pencilled you in and it's now confirmed for Thursday, March 12 at 10 am.") == ["12 10:00"]


def test_a_ticket_alone_sets_nothing() -> None:
    assert starts("All is confirmed: on Thursday, March 12 you have the train of 5.04 pm, car 6 seat 41.") == []
    assert starts("All is confirmed: we meet on Thursday, March 12 at 5.04 pm, when my train is in.") == ["12 17:04"]


@pytest.mark.parametrize(
    "text",
    [
        "Please pencil in Thursday, March 12 at 10 am.",
        "Thursday, March 12 at 10 am. I'm still waiting to hear from Ana and will confirm tomorrow.",
        "It could be on Thursday, March 12 at 10 am, that depends on Ana.",
        "If you get through the first round, the second is on Thursday, March 12 at 10 am.",
    ],
)
def test_what_hangs_on_others_is_not_set(text: str) -> None:
    assert starts(text) == []


def test_their_own_clock_tells_the_same_hour_once_more() -> None:
    berliner = Profile("Robin Vale", ("robin@vale.example",), "Europe/Berlin", "DE", "de-DE")
    text = "Thursday, March 12, 3 PM your time, 10 AM mine."
    assert claims(text, profile=berliner) == [("set", "12 10:00")]
    assert claims(text.replace("mine", "our time"), profile=berliner) == [("set", "12 10:00")]


TAKEN = (
    "Oh no, somebody else just took Friday!",
    "I'm sorry, that slot has already gone.",
    "Friday at noon is no longer available, I'm afraid.",
    "Another candidate has booked the Friday slot.",
    "Sadly that time has been taken since.",
    "They've just given Friday away.",
    "We had to let that slot go.",
    "The client has given away the Friday slot.",
    "Friday's slot has been given away.",
    "Someone snapped up that one.",
)
NOT_TAKEN = (
    "Friday has gone well for us.",
    "Has that slot gone?",
    "Ana has taken on the team.",
    "We've given that some thought.",
    "Your application has been taken to the next stage.",
    "Another candidate has booked a flight.",
    "That is fine, it takes half an hour.",
    "It has taken up much of our time.",
)


@pytest.mark.parametrize("said", TAKEN)
def test_an_hour_that_has_gone_to_another_is_no_longer_agreed(said: str) -> None:
    assert is_taken((said,))


@pytest.mark.parametrize("said", NOT_TAKEN)
def test_what_else_is_taken_or_gone_leaves_it(said: str) -> None:
    assert not is_taken((said,))


@pytest.mark.parametrize(("in_reply_to", "kinds"), [("<two@vale.example>", ["off", "offered", "offered"]), ("", None)])
def test_other_times_for_one_that_has_gone_call_it_off_in_an_answer(in_reply_to: str, kinds: list[str] | None) -> None:
    text = "Oh no, somebody else just took Friday! Would Thursday, March 12 at 10 am or Monday, March 16 at 4 pm do?"
    found = read(replace(mail(text), in_reply_to=in_reply_to), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.kind.value for one in found] == (kinds or ["offered", "offered"])


@pytest.mark.parametrize(
    "text",
    [
        "I can confirm that your interview is at 10 am on Thursday, March 12 with Ana Ruiz.",
        "We can now confirm that you are booked in for Thursday, March 12 at 10 am.",
        "I can confirm your interview will be on Thursday, March 12 at 10 am.",
    ],
)
def test_who_can_confirm_that_it_is_then_leaves_nothing_open(text: str) -> None:
    assert starts(text) == ["12 10:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Your interview: Thursday, March 12 at 10 am. I can confirm it once Ana is back.",
        "Your interview: Thursday, March 12 at 10 am. We can confirm that tomorrow.",
        "Your interview: Thursday, March 12 at 10 am. I can confirm that the room is free tomorrow.",
        "Ana can see you Thursday, March 12, 10ish?",
    ],
)
def test_who_can_confirm_only_later_or_asks_sets_nothing(text: str) -> None:
    assert starts(text) == []


def test_the_last_of_several_times_is_no_summons() -> None:
    text = "Come and see us about the job. Any day next week after 4, or Saturday, March 14 at 10 am. Tell me which."
    assert claims(text, Category.INTERVIEW_INVITATION) == [("offered", "14 10:00")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana has a slot on Thursday, March 12 at 10 am. Want me to book you in?", ClaimKind.OFFERED),
        ("Ana is free on Thursday, March 12 at 10 am. Shall I send the invite?", ClaimKind.OFFERED),
        ("Ana can do Thursday, March 12 at 10 am. Should I go ahead and confirm?", ClaimKind.OFFERED),
        ("Please come on Thursday, March 12 at 10 am. Shall I send you the parking details?", ClaimKind.SET),
    ],
)
def test_an_hour_that_they_ask_to_book_is_not_set_yet(text: str, kind: ClaimKind) -> None:
    (one,) = read(mail(f"Hi Robin,\n\n{text}\n\nDana"), Category.INTERVIEW_INVITATION).interviews
    assert one.kind is kind
