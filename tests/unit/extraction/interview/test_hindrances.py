"""A reason and a new time beside it: a move, whatever else the mail is taken for."""

from __future__ import annotations

import pytest

from agent.extraction.interview.hindrances import further
from agent.model.mail import Category, ClaimKind, InterviewClaim, Move
from tests.unit.extraction.mails import mail, read

SET, ASKED = Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION
THURSDAY_AT_2 = "03-12 18:00"


def told(body: str, category: Category = SET) -> list[str]:
    return [_short(claim) for claim in read(mail(body, "Interview"), category).interviews]


def _short(claim: InterviewClaim) -> str:
    moves = "moves to" if claim.move == Move() else claim.kind.value
    return f"{moves} {claim.start:%m-%d %H:%M}" if claim.start else moves


@pytest.mark.parametrize("category", [SET, ASKED])
@pytest.mark.parametrize(
    "body",
    [
        "Sorry to trouble you again. There is a plant outage and Vikram sir will not be able to connect at 2.30. He "
        "has asked for Thursday 2 PM. Kindly reconfirm.",
        "Something came up in theatre.\n\nInes can see you on Thursday, 12 March at 2 pm.",
        "Ruth is travelling on Tuesday. We will do Thursday at 2:00 PM, same link.",
        "I am stuck in court tomorrow. Please come on Thursday at 2 pm, room 4.",
        "The ward manager has been called to an emergency and can't make 10 o'clock. She can do Thursday at 2 pm.",
        "Owing to a strike on the trains Mr Baptiste cannot be there tomorrow. Your interview will take place on "
        "Thursday, 12 March at 2 pm.",
        "My flight is delayed so I won't be back for our chat. Thursday 2pm it is.",
        "You are on for Thursday at 2 pm because Marta has a clash on Tuesday.",
        "Our chef has jury duty tomorrow. Thursday 2 pm works on our side, see you then.",
        "We'll do Thursday at 2 pm as Femi can't make tomorrow.",
        "Tuesday's off, but Thursday at 2 pm works. Talk then!",
        "Tuesday is no good after all. Thursday at 2 pm it is.",
        "The 10th won't work. You are on for Thursday at 2 pm.",
        "We still see you on Thursday, but at 2 pm.",
        "It's still Thursday, only now from 2 pm.",
        "Frau Kern ist leider erkrankt. Wir sehen uns am Donnerstag, 12. März um 14 Uhr.",
        "Mme Petit a un empêchement. Rendez-vous jeudi 12 mars à 14 h.",
        "A Marta le ha surgido un viaje. Nos vemos el jueves 12 de marzo a las 14:00.",
        "O Rui não poderá participar amanhã. Fica para quinta-feira, 12 de março, às 14h00.",
        "Luca è in trasferta domani. Ci vediamo giovedì 12 marzo alle 14:00.",
        "Joost is helaas ziek. We spreken elkaar donderdag 12 maart om 14.00 uur.",
    ],
)
def test_a_time_beside_a_reason_is_a_new_one(body: str, category: Category) -> None:
    assert told(f"Hello Robin,\n\n{body}\n\nDana\n", category) == [f"moves to {THURSDAY_AT_2}"]


def test_a_time_that_is_asked_about_is_offered_in_place_of_the_old_one() -> None:
    body = "Hi Robin, Dana has a client escalation. Can you do Thursday at 2 pm?"
    assert told(body, ASKED) == told(body) == ["off", f"offered {THURSDAY_AT_2}"]


def test_a_time_in_place_of_a_day_that_is_gone_is_offered_where_they_ask_whether_it_suits() -> None:
    body = "Hi Robin, Tuesday's off, but Thursday at 2 pm works for us. Does it for you?"
    assert told(body, ASKED) == told(body) == ["off", f"offered {THURSDAY_AT_2}"]


def test_an_invitation_that_asks_right_behind_its_time_only_offers_it() -> None:
    assert told("We would like to interview you on Thursday at 2 pm. OK?", ASKED) == [f"offered {THURSDAY_AT_2}"]


@pytest.mark.parametrize(
    "body",
    [
        "Your interview is confirmed for Thursday, March 12 at 2:00 PM. If you cannot make it, please call us.",
        "Your interview is confirmed for Thursday, March 12 at 2:00 PM. Should you be unable to attend, ring Ana.",
        "Your interview is on Thursday at 2 pm. Candidates who are ill may ask for another day.",
        "Sorry for the late reply, I was travelling. It is set for Thursday at 2 pm.",
        "We have a meeting on Monday to decide. It is set for Thursday at 2 pm.",
        "We have to leave the building by 6. Your interview: Thursday, 12 March, 2 pm.",
        "Please come to the site at 2 pm on Thursday. We do not hold calls on Fridays.",
        "Dana has been travelling, sorry. The second interview is on Thursday at 2 pm.",
    ],
)
def test_what_hinders_nobody_or_speaks_of_a_further_talk_moves_nothing(body: str) -> None:
    assert told(f"Hello Robin,\n\n{body}\n\nDana\n") == [f"set {THURSDAY_AT_2}"]


def test_a_plan_of_several_times_is_no_new_time() -> None:
    claims = read(mail("Confirmed for Thursday 2 pm with Sam and at 3 pm with Ana. Joe can't join.", "Interview"), SET)
    assert [claim.kind for claim in claims.interviews] == [ClaimKind.SET, ClaimKind.SET]


@pytest.mark.parametrize(
    ("said", "beside"),
    [
        ("your second interview", True),
        ("the next round with the dean", True),
        ("a final technical conversation", True),
        ("the L2 discussion", True),
        ("she would also like to meet you", True),
        ("zweites Gespräch", True),
        ("un deuxième entretien", True),
        ("another time", False),
        ("the next free slot", False),
        ("your interview", False),
    ],
)
def test_whether_it_is_beside_the_planned_one(said: str, beside: bool) -> None:
    assert further(said) is beside


@pytest.mark.parametrize(
    "body",
    [
        "So Thursday 2 pm at the shop. Tama will be the one talking to you, I'm away at the comp.",
        "Thursday at 2 pm, ask at the desk. I'm in surgery, but Ada Lund will see you.",
        "Thursday at 2 pm then. I am off sick. You'll be meeting Tama.",
    ],
)
def test_who_is_away_puts_nothing_off_where_somebody_else_sees_the_user(body: str) -> None:
    assert told(f"Hey Robin,\n\n{body}\n\nDana\n") == [f"set {THURSDAY_AT_2}"]
