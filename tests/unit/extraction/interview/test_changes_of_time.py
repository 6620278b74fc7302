"""Changes whose times stand in tables, in pairs, in subjects, or are only asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from agent.cli.verdicts import told_interview
from agent.model.mail import Category, ClaimKind, InterviewClaim, Move
from tests.unit.extraction.mails import mail, read


def told(body: str, subject: str = "Your interview", category: Category = Category.INTERVIEW_CHANGE) -> list[str]:
    return [_short(claim) for claim in read(mail(body, subject), category).interviews]


def _short(claim: InterviewClaim) -> str:
    start = claim.start.strftime("%m-%d %H:%M") if claim.start else "-"
    return f"{claim.kind.value} {start}" + (f" for {claim.replaces:%m-%d %H:%M}" if claim.replaces else "")


TABLE = """Your interview has been rescheduled.

         PREVIOUS                NEW
Date     Thu, March 12, 2026     Fri, March 13, 2026
Start    9:00 AM EDT             11:30 AM EDT
End      9:45 AM EDT             12:15 PM EDT

Parking is free until 7:00 PM."""
NARROW = """oud nieuw
dag donderdag 12 maart maandag 16 maart
tijd 09.00 – 09.45 uur 11.00 – 11.45 uur"""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (TABLE, ["set 03-13 15:30 for 03-12 13:00"]),
        (NARROW, ["set 03-16 15:00 for 03-12 13:00"]),
        (
            "Old: Thursday, March 12, 9:00 AM ET\nNew: Monday, March 16, 1:00 PM ET\n\nYour agenda for Monday:\n"
            "1:00 PM Modelling\n1:45 PM Debugging",
            ["set 03-16 17:00 for 03-12 13:00"],
        ),
        (
            "Earlier date and time: Thursday, 12 March 2026, 11:30 AM\n"
            "Revised date and time: Tuesday, 17 March 2026, 4:15 PM\n\nThe office moves to 9 AM on Monday, 16 March.",
            ["set 03-17 20:15 for 03-12 15:30"],
        ),
        (
            "When: Monday, March 16, 10:00 AM ET\nReplaces: Thursday, March 12, 10:00 AM ET",
            ["set 03-16 14:00 for 03-12 14:00"],
        ),
        (
            "From: March 12, 2026 (Thursday) 5:00 PM ET\nTo: March 13, 2026 (Friday) 9:30 PM ET",
            ["set 03-14 01:30 for 03-12 21:00"],
        ),
    ],
)
def test_the_new_time_of_a_table_or_a_label_is_set(body: str, expected: list[str]) -> None:
    assert told(body) == expected


@pytest.mark.parametrize(
    ("body", "start"),
    [
        ("So 9.30 not 9 tomorrow at the parlour.", "03-10 13:30"),
        ("4 not 2 tmrw, the boat is late.", "03-10 20:00"),
        ("We will see you at 4:00 pm instead of 3:00 pm, Thursday 12 March.", "03-12 20:00"),
        ("Am Donnerstag also um 11 statt 10.", "03-12 15:00"),
    ],
)
def test_one_hour_takes_the_place_of_another(body: str, start: str) -> None:
    found = [one for one in told(body) if one.startswith("set")]
    assert [one[4:15] for one in found] == [start]


@pytest.mark.parametrize(
    "body", ["Ten of us, not 11, work there on Thursday.", "We have 10 not 11 machines since Monday."]
)
def test_numbers_of_things_are_no_hours(body: str) -> None:
    assert [one for one in told(body) if not one.endswith(" -")] == []


def test_a_place_that_is_called_new_makes_no_time_the_new_one() -> None:
    was = "The clocks go, so what we all called 10 a.m. New York on Tuesday would be at 14:00 with us, and bad."
    now = "We slide the whole thing along therefore: 11 a.m. New York, Tuesday the 10th as before."
    assert not any(claim.startswith("set") for claim in told(f"{was}\n\n{now}"))


def test_a_slot_that_remains_is_on_the_new_day() -> None:
    moved = "The interviews of Thursday 12 March have been put back to Wednesday 18 March."
    assert told(f"{moved} Your own slot remains at 9 am.") == ["set 03-18 13:00"]
    assert told(f"{moved} Your time stays 2 pm.") == ["set 03-18 18:00"]


def test_the_day_after_is_that_behind_the_old_one() -> None:
    moved = "I have had to push your interview from Monday the 16th at 11 to the day after, 2:00-3:00 p.m."
    assert told(f"{moved} The Zoom link stays the same.") == ["set 03-17 18:00 for 03-16 15:00"]


def test_the_time_in_the_subject_of_an_answer_is_the_old_one() -> None:
    body = "I am so sorry, I cannot be in two places. Let me find another day."
    assert told(body, "Re: Wednesday 11 March 11am") == ["off 03-11 15:00"]


@pytest.mark.parametrize(
    "body",
    [
        "I find that I double-booked Thursday at 10. Can you make 1pm that day?",
        "I have to move our talk on Thursday at 10. Could you make 1pm that day?",
        "Something has come up on Thursday at 10. Would 1pm that day do instead?",
    ],
)
def test_another_hour_of_that_day_is_asked_for(body: str) -> None:
    assert told(body) == ["off 03-12 14:00", "offered 03-12 17:00"]


def test_a_time_is_not_set_where_another_sentence_asks_for_a_different_one() -> None:
    asked = "Our call on Thursday, March 12 at 10:00 is in danger. Could we do Friday at 11 instead?"
    assert not [one for one in told(asked) if one.startswith("set")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Interview on Thursday, March 12. Reporting time: 11:15 AM\nInterview time: 11:30 AM", ["set 03-12 15:30"]),
        (
            "Thursday, March 12: the front door locks at 12:00 p.m.; your interview begins at 12:15 p.m.",
            ["set 03-12 16:15"],
        ),
        (
            "Your interview is on Thursday, March 12 at 12:15 p.m. Our front door locks at 12:00 p.m. on that day.",
            ["set 03-12 16:15"],
        ),
        (
            "Thursday 12 March:\n09:00 Maria Szabo\n10:20 Casey Jordan <- you\n11:00 Luis Antunes",
            ["set 03-12 14:20"],
        ),
    ],
)
def test_of_several_times_the_interview_s_own_counts(body: str, expected: list[str]) -> None:
    assert told(body, category=Category.INTERVIEW_CONFIRMATION) == expected


def test_a_change_whose_new_time_is_open_leaves_no_interview_to_tell() -> None:
    body = "We are unable to keep your interview on Wednesday, March 11 at 8:00 a.m. Please choose another time."
    claims = read(mail(body), Category.INTERVIEW_CHANGE).interviews
    assert [_short(claim) for claim in claims] == ["off 03-11 12:00"]
    assert told_interview(claims, Category.INTERVIEW_CHANGE) is None
    assert told_interview(claims, Category.INTERVIEW_CANCELLATION) == claims[0]


@pytest.mark.parametrize(
    ("body", "hour", "others"),
    [
        (
            "Matron has a ward round at 2 on Thursday, could you come at 4 instead? If not, Monday at 9.30 is free.",
            time(4),
            ["offered 03-16 13:30"],
        ),
        ("Could we push to 11? If that is no good, what about Friday at 9?", time(11), ["offered 03-13 13:00"]),
        ("Could you make it 3 instead? If not, Tuesday at 10 is also open.", time(3), ["offered 03-10 14:00"]),
    ],
)
def test_the_hour_that_is_asked_for_stands_beside_the_other_time(body: str, hour: time, others: list[str]) -> None:
    off, moved, *rest = read(mail(body), Category.INTERVIEW_CHANGE).interviews
    assert off.kind is ClaimKind.OFF
    assert (moved.kind, moved.move and moved.move.to) == (ClaimKind.OFFERED, hour)
    assert [_short(claim) for claim in rest] == others


def test_the_same_hour_on_another_day_stands_beside_the_other_time() -> None:
    body = "The director is away on Thursday. Would Monday at the same time suit? You could ring her Friday at 4pm."
    _, moved, other = read(mail(body), Category.INTERVIEW_CHANGE).interviews
    assert (moved.kind, moved.move) == (ClaimKind.OFFERED, Move(on=date(2026, 3, 16)))
    assert _short(other) == "offered 03-13 20:00"


@pytest.mark.parametrize(
    "body",
    [
        "Please come on Friday at 10, not Thursday at 2.",
        "It is now Friday at 10. Could you bring your papers half an hour earlier?",
    ],
)
def test_a_time_that_is_told_is_set_beside_what_is_asked_of_papers(body: str) -> None:
    assert [one[:15] for one in told(body)] == ["set 03-13 14:00"]


@pytest.mark.parametrize(
    "text",
    [
        "I need to move tomorrow's interview by a week: same time, Tuesday 17 March.",
        "We have to put off Tuesday's interview. Same time on Tuesday 17 March, please.",
    ],
)
def test_the_day_whose_interview_moves_is_the_old_one(text: str) -> None:
    (found,) = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert found.move is not None
    assert found.move.on == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        ("Can you make that?", ClaimKind.OFFERED),
        ("Can you swing that?", ClaimKind.OFFERED),
        ("You free?", ClaimKind.OFFERED),
        ("That work for you?", ClaimKind.OFFERED),
        ("Is that doable?", ClaimKind.OFFERED),
        ("OK to confirm?", ClaimKind.OFFERED),
        ("Can I lock you in?", ClaimKind.OFFERED),
        ("LMK if you can do it.", ClaimKind.OFFERED),
        ("It'll be on Zoom. Let me know if the time works and I'll send the link.", ClaimKind.OFFERED),
        ("Let me know if that's a problem.", ClaimKind.SET),
        ("Let me know if you have any questions.", ClaimKind.SET),
        ("You good with Zoom?", ClaimKind.SET),
        ("Can you work on Saturdays?", ClaimKind.SET),
        ("Please confirm whether you are able to attend.", ClaimKind.SET),
        ("Would that suit you?", ClaimKind.OFFERED),
        ("Is the time convenient for you?", ClaimKind.OFFERED),
        ("Do you need a parking space?", ClaimKind.SET),
        ("Please confirm that you will come.", ClaimKind.SET),
    ],
)
def test_a_time_of_which_they_ask_whether_it_suits_is_offered(behind: str, kind: ClaimKind) -> None:
    text = f"We would like to interview you for the post on Thursday 12 March at 2 pm. {behind}"
    (found,) = read(mail(text), Category.INTERVIEW_INVITATION).interviews
    assert found.kind is kind


@pytest.mark.parametrize(
    ("body", "of"),
    [
        (
            "I'm afraid I have to be in London on Thursday. Could we move our meeting to Friday at 11:30?",
            date(2026, 3, 12),
        ),
        ("Something has come up tomorrow. Would Friday at 11 be possible?", date(2026, 3, 10)),
        ("Something has come up. Would Friday at 11 be possible?", None),
        ("I can't make Thursday or Friday. Would Monday at 11 be possible?", None),
        ("I can't make Friday before 11. Would Friday at 11 be possible?", None),
    ],
)
def test_the_day_on_which_they_cannot_come_is_that_of_the_interview_which_is_off(body: str, of: date | None) -> None:
    first = read(mail(f"Hi Robin,\n\n{body}\n\nSam\n", "Your interview"), Category.INTERVIEW_CHANGE).interviews[0]
    assert (first.kind, first.move) == (ClaimKind.OFF, Move(of=of) if of else None)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("The old link has been cancelled. Your interview on Monday 23 March at 9:30 will be held on Zoom.", "set"),
        ("Your interview on Monday 23 March at 9:30 (Analyst) goes ahead on Teams, not on Webex.", "set"),
        ("We had to cancel the room. Your interview on Monday 23 March at 9:30 moves to Building 4.", "set"),
        ("Your interview on Monday 23 March at 9:30 has been moved to a phone call.", "set"),
        ("We cancelled the Webex. You still have your interview on Monday 23 March at 9:30, on Teams.", "set"),
        ("This does not affect your interview on Monday 23 March at 9:30, only the room.", "set"),
        ("Your interview on Monday 23 March at 9:30 will not be held.", "off"),
        ("Your interview on Monday 23 March at 9:30 has been moved to Thursday.", "off"),
        ("Your interview on Monday 23 March at 9:30 takes place on Thursday.", "off"),
        ("The room is flooded. Your interview on Monday 23 March at 9:30 stays, but on the Thursday.", "off"),
        ("We cancelled your interview on Monday 23 March at 9:30.", "off"),
    ],
)
def test_an_hour_of_which_it_is_said_that_it_holds_is_not_called_off(body: str, kind: str) -> None:
    assert told(f"Hi Robin,\n\n{body}\n\nSam\n")[0].split()[0] == kind


@pytest.mark.parametrize(
    "stays",
    [
        "Bo and Kim are still on for tomorrow at the same times.",
        "Bo will still see you tomorrow at the same time.",
        "Your other conversations go ahead tomorrow at the same time.",
    ],
)
def test_the_same_time_of_what_stays_is_not_the_new_one(stays: str) -> None:
    body = f"Ada can't make tomorrow. Her conversation will move to Friday, March 13 at 10:00 AM. {stays}"
    assert told(body) == ["set 03-13 14:00"]


@pytest.mark.parametrize(
    "said",
    [
        "One small change, we will start 30 minutes later (9:30) tomorrow, as Ada has a huddle.",
        "We will start half an hour later tomorrow, at 9:30.",
    ],
)
def test_how_far_it_moves_tells_the_old_time(said: str) -> None:
    assert told(said, "Tomorrow") == ["set 03-10 13:30 for 03-10 13:00"]


@pytest.mark.parametrize(
    "category", [Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION]
)
def test_two_times_that_are_headed_as_old_and_new_are_a_change_whatever_else_is_said(category: Category) -> None:
    text = "Original: Thursday 12 March, 2 pm. New: Thursday 12 March, 4 pm. See you then!"
    (claim,) = read(mail(text), category).interviews
    assert (claim.start, claim.replaces) == (
        datetime(2026, 3, 12, 20, tzinfo=UTC),
        datetime(2026, 3, 12, 18, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("behind", "kind"),
    [("Let me know if that's a problem.", ClaimKind.SET), ("Let me know if that suits you.", ClaimKind.OFFERED)],
)
def test_a_time_against_which_the_reader_may_object_is_set(behind: str, kind: ClaimKind) -> None:
    text = f"FROM: Thursday 12 March 14:00\nTO: Thursday 12 March 16:00\n{behind}"
    claims = read(mail(text), Category.INTERVIEW_CHANGE).interviews
    assert [one.kind for one in claims if one.start and one.start.hour == 20] == [kind]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The interview will now be on Friday 13 March from 10am to 11am.", "set 03-13 14:00"),
        ("Das Gespräch findet am Freitag, den 13.3., von 10 bis 11 Uhr statt.", "set 03-13 14:00"),
        ("Your interview will be on Friday 13 March, from 10:00 to 11:00, in room 3.", "set 03-13 14:00"),
        ("We need to move Friday's interview from 10 am to 11 am.", "set 03-13 15:00 for 03-13 14:00"),
    ],
)
def test_from_an_hour_to_another_of_a_day_is_how_long_it_takes(body: str, expected: str) -> None:
    assert told(body) == [expected]


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        ("can we push to 2pm on Thursday instead of 10?", 10, 14),
        ("could we make it 3pm on Thursday rather than 11?", 11, 15),
        ("could we do 10am on Thursday instead of 2?", 14, 10),
        ("could we do 4pm on Thursday instead of 2?", 14, 16),
        ("could we do 9pm on Thursday instead of 8?", 20, 21),  # in the evening both are
    ],
)
def test_an_old_hour_without_its_half_is_one_of_the_day_as_the_new_one_is(words: str, old: int, new: int) -> None:
    (off,) = {line.split()[-1] for line in told(f"Hi Robin,\n\nSo sorry, {words}\n\nDana") if line.startswith("off ")}
    (begins,) = {
        line.split()[-1] for line in told(f"Hi Robin,\n\nSo sorry, {words}\n\nDana") if not line.startswith("off ")
    }
    assert [int(one[:2]) for one in (off, begins)] == [(hour + 4) % 24 for hour in (old, new)]  # New York in summer


@pytest.mark.parametrize(
    "body",
    [
        "Your interview on Friday at 10 stays as it is, only the room changes.",
        "Your interview on Friday at 10 goes ahead, but on Teams.",
        "Your interview on Friday at 10:00 takes place in room 5 instead of room 2.",
        "Your interview, Friday 10:00, has been extended by half an hour.",
        "Das Gespräch am Freitag um 10 Uhr bleibt, nur in Raum 12.",
        "La entrevista del viernes a las 10:00 será por videollamada en lugar de presencial.",
        "Het gesprek van vrijdag 10.00 uur gaat door, maar online.",
    ],
)
def test_a_time_that_stands_while_something_else_changes_is_not_called_off(body: str) -> None:
    assert told(body) == ["set 03-13 14:00"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Your interview on Friday at 10 goes ahead, but at 11.", ["off 03-13 14:00"]),
        ("Your interview on Friday at 10:00 takes place on Monday instead.", ["off 03-13 14:00"]),
        ("Please do not come at 9 on Friday but at 11.", ["set 03-13 15:00 for 03-13 13:00"]),
        ("Don't come at 8 tomorrow, the gate is shut.", ["off 03-10 12:00"]),
        ("I can no longer do 9:00 on Friday. Let's do 11:00.", ["set 03-13 15:00 for 03-13 13:00"]),
        ("I can't come in on Friday before 9:00. Let's do 11:00.", ["set 03-13 15:00"]),
        ("We have to call off your interview on Friday. It was to be at 10:00.", ["off 03-13 14:00"]),
    ],
)
def test_an_hour_that_does_not_do_and_the_one_in_the_next_sentence(body: str, expected: list[str]) -> None:
    assert told(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Your interview with our manager, Mr Lau, is arranged on 13 March 2026 (Fri), 10:00 am.", "set 03-13 14:00"),
        ("You are booked for Friday at 10:00 with Ms Hay in room 4.", "set 03-13 14:00"),
        ("Your interview is scheduled for Friday at 10:00. Ms Hay cannot make it.", "off 03-13 14:00"),
        ("You are booked for Friday at 10:00 but could we do another day?", "off 03-13 14:00"),
        ("Your interview was scheduled for Friday at 10:00.", "off 03-13 14:00"),
    ],
)
def test_a_time_that_is_arranged_is_called_off_only_where_something_puts_it_off(body: str, expected: str) -> None:
    assert told(body) == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("This is a reminder of your interview on Friday at 10:00.", "set 03-13 14:00"),
        ("As agreed, your interview is on Friday at 10:00.", "set 03-13 14:00"),
        ("La cita está programada para el viernes a las 10:00.", "set 03-13 14:00"),
        ("Het gesprek is gepland op vrijdag om 10.00 uur.", "set 03-13 14:00"),
        ("L'entretien est prévu vendredi à 10h.", "set 03-13 14:00"),
        ("Il colloquio è fissato per venerdì alle 10.", "set 03-13 14:00"),
        ("Your interview is on Friday at 10:00. My car has broken down.", "off 03-13 14:00"),
        ("Het gesprek is gepland op vrijdag om 10.00 uur. Helaas ben ik ziek.", "off 03-13 14:00"),
    ],
)
def test_what_is_plainly_told_as_arranged_in_words_of_several_languages(body: str, expected: str) -> None:
    assert told(body) == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "Das Gespräch am Donnerstag um 10 Uhr findet erst am Freitag statt.",
        "L'entretien de jeudi à 10h n'aura pas lieu jeudi, mais vendredi.",
        "The interview on Thursday at 10:00 will happen, but on Friday.",
    ],
)
def test_a_time_whose_day_gives_way_to_another_is_off(body: str) -> None:
    assert told(body) == ["off 03-12 14:00"]


def test_of_two_lines_with_a_time_each_neither_is_the_old_one() -> None:
    body = "We can see you then:\n\nThursday 12 March, 9:30, in Leeds\nFriday 13 March, 10:30, in York"
    assert told(body) == ["off -", "offered 03-12 13:30", "offered 03-13 14:30"]


@pytest.mark.parametrize(
    "body",
    [
        "Leider müssen wir das Gespräch am Donnerstag um 14 Uhr verschieben. Einen neuen Termin teilen wir Ihnen mit.",
        "Das Gespräch am Donnerstag um 14 Uhr kann leider nicht stattfinden. Wir melden uns wieder.",
        "L'entretien de jeudi à 14h est malheureusement reporté, je reviens vers vous.",
        "La entrevista del jueves a las 14:00 queda aplazada. Te escribiremos.",
        "A entrevista de quinta às 14h foi adiada. Entraremos em contato.",
        "Het gesprek op donderdag om 14 uur gaat helaas niet door. We plannen het opnieuw.",
        "Il colloquio di giovedì alle 14 è rinviato a data da destinarsi.",
    ],
)
def test_what_is_put_off_abroad_is_off_until_a_new_time_is_told(body: str) -> None:
    assert told(body) == ["off 03-12 18:00"]


@pytest.mark.parametrize(
    "body",
    [
        "Wir müssen das Gespräch auf Donnerstag um 14 Uhr verschieben.",
        "L'entretien est reporté à jeudi à 14h.",
        "Het gesprek is verplaatst naar donderdag om 14 uur.",
    ],
)
def test_what_is_put_off_to_a_time_abroad_is_then(body: str) -> None:
    assert told(body) == ["set 03-12 18:00"]


@pytest.mark.parametrize(
    "body",
    [
        "Ich muss unser Gespräch von Dienstag, 14 Uhr, auf Mittwoch, 16 Uhr, verlegen. Ist das für Sie machbar?",
        "Het gesprek verplaatsen we naar woensdag om 16 uur. Lukt dat?",
        "Tenemos que mover la entrevista al miércoles a las 16:00. ¿Te va bien?",
    ],
)
def test_a_new_time_of_which_they_ask_abroad_is_only_offered(body: str) -> None:
    assert told(body)[-1] == "offered 03-11 20:00"


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Could you come at 11:15 instead of 9:45 on March 12? I'll be interviewing with Ada Lund.", True),
        (
            "Could you come at 11:15 instead of 9:45 on March 12? You will be meeting Ada Lund. I do the second round.",
            False,
        ),
    ],
)
def test_whoever_moves_it_takes_part_where_they_hold_it_with_who_is_named(body: str, names: bool) -> None:
    told = read(mail(f"Hi Robin,\n\n{body}\n\nDana"), Category.INTERVIEW_CHANGE).interviews
    assert any(one.name.startswith("Dana") for one in told[-1].people) is names
    assert any(one.name == "Ada Lund" for one in told[-1].people)


OFF_AND_CHOSEN_ANEW = [
    (
        "The event below has been canceled.\n\nEvent: Tutor Interview\nDate & time: 10:30am - 11:00am (Eastern "
        "Time - US & Canada) on Thursday, March 12, 2026\nCanceled by: Rosa Delgado\nReason: please pick another time",
        "Canceled: Interview with Rosa Delgado on Thursday, March 12, 2026",
    ),
    (
        "The following interview has been cancelled. Please choose another slot using the link.\n\nRole: Buyer\n"
        "When: Thursday 12 March 2026, 10:30am - 11:00am\nWhere: Pell House",
        "Cancelled: Interview - Buyer",
    ),
    ("We have had to cancel the interview below. Please pick a new time.\n\nDate: 12 March 2026\nTime: 10:30am", "Off"),
    (
        "Buyer interview\nThursday, 12 March 2026\n10:30 - 11:00\n\nThis booking has been cancelled by Zara. To choose "
        "a new time, click Reschedule.",
        "Your booking was cancelled",
    ),
    ("Your interviewer has cancelled. Please select another slot.", "Interview cancelled: 12 March 2026 at 10:30"),
    ("It's off I'm afraid, Zed is ill. Please send me some other times.", "Interview Thursday 12 March 10.30"),
]


@pytest.mark.parametrize(("body", "subject"), OFF_AND_CHOSEN_ANEW)
def test_the_time_of_what_is_off_is_not_set_anew_where_the_reader_chooses_another(body: str, subject: str) -> None:
    assert told(f"Hi Robin,\n\n{body}", subject) == ["off 03-12 14:30"]


@pytest.mark.parametrize(
    "body",
    [
        "We have had to cancel Tuesday. Could you send us other times? The only one left:\n\nThursday 12 March, 10:30",
        "Tuesday's interview has been cancelled. Please choose another time.\nThursday 12 March at 10:30 would be best "
        "for us, if you can still do that.",
        "Your interview has been cancelled. Please choose another time:\nNew: Thursday 12 March, 10:30",
        "Your interview had to move.\n\nWhen: Thursday 12 March, 10:30\nPlease tell us if you need another time.",
    ],
)
def test_a_time_beside_what_is_off_is_no_old_one(body: str) -> None:
    assert "off 03-12 14:30" not in told(f"Hi Robin,\n\n{body}")
