"""What needs the user, and what does not any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.classification.judgement.telling import LEARNED
from agent.classification.sentences.sayings import PUT_OFF
from agent.explanations import short
from agent.extraction.promise.answers import ANSWER_BY
from agent.model.application import Standing
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category, ClaimKind, Evidence, SlotPick
from agent.model.settings import Duration, Unit
from tests.facts import DANA, PRIYA, Hunt, claim, confirmation, message, ny, off, own, places, to, with_timing

START = ny(3, 10, 14)
ASKED_AT = ny(3, 5, 10)
NEW_YORK = ZoneInfo("America/New_York")
SET_IT = "Set it with `followup interview northwind --at TIME`."


def told(hunt: Hunt, now: datetime, words: str) -> bool:
    return any(words in sentence for sentence in hunt.plan(now).needs_you)


def test_a_request_to_move_does_not_come_back_once_the_interview_set_by_hand_is_over() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 6, 14), DANA)
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_CHANGE, interviews=(off(),)))
    assert told(hunt, ny(3, 5, 12), "wait for a time from you")
    hunt.say(claim(START, DANA, uid=""), ny(3, 6, 9))
    for now in (ny(3, 6, 10), ny(3, 10, 17), ny(3, 12, 9)):
        assert not told(hunt, now, "wait for a time from you")
        assert hunt.plan(now).standing is not Standing.THEY_WAIT_FOR_YOU


def test_an_invitation_asks_for_nothing_once_a_time_was_set_by_hand() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_INVITATION))
    assert told(hunt, ny(3, 5, 12), "when you could talk")
    hunt.say(claim(START, DANA, uid=""), ny(3, 6, 9))
    for now in (ny(3, 6, 10), ny(3, 10, 17)):
        assert not told(hunt, now, "when you could talk")


def test_a_part_of_a_day_that_moves_to_no_hour_asks_for_it_while_the_rest_stands() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), DANA)
    hunt.hold(ny(3, 10, 15), PRIYA)
    moved = message(PRIYA, ny(3, 8, 10), Category.INTERVIEW_CHANGE, interviews=(off(start=ny(3, 10, 14)),))
    hunt.hear(moved)
    for now in (ny(3, 8, 12), ny(3, 10, 18)):  # the others lie ahead, and were held
        assert told(hunt, now, "its new time is not known")
        assert not told(hunt, now, "wait for a time from you")
    hunt.say(claim(ny(3, 12, 14), DANA, uid=""), ny(3, 9, 9))
    assert not told(hunt, ny(3, 9, 10), "its new time is not known")
    (round_,) = hunt.plan(ny(3, 9, 10)).rounds
    assert [one.start for one in round_.standing] == [ny(3, 10, 15), ny(3, 12, 14)]


@pytest.mark.parametrize("corrected", [True, False])
def test_a_confirmation_whose_time_was_not_read_asks_for_it(corrected: bool) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_CONFIRMATION, corrected=corrected))
    assert told(hunt, ny(3, 5, 12), SET_IT)
    hunt.say(claim(START, DANA, uid=""), ny(3, 6, 9))
    for now in (ny(3, 6, 10), ny(3, 10, 17)):
        assert not told(hunt, now, SET_IT)


def test_a_confirmation_without_a_time_of_an_interview_that_is_known_asks_nothing() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 4, 9), claim(START, DANA)))
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_CONFIRMATION))  # who to ask for at the desk
    for now in (ny(3, 5, 12), ny(3, 10, 17), ny(3, 20, 9)):
        assert not told(hunt, now, SET_IT)


@pytest.mark.parametrize(
    "category", [Category.NO_DECISION, Category.OFFER, Category.INTERVIEW_CANCELLATION, Category.REJECTION]
)
def test_the_time_is_not_asked_for_once_they_have_moved_on(category: Category) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_CONFIRMATION), message(PRIYA, ny(3, 20, 9), category))
    assert not told(hunt, ny(3, 20, 10), SET_IT)


def test_a_move_that_the_user_answered_and_that_set_no_time_is_not_passed_over_in_silence() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    asked = ny(3, 9, 10)
    hunt.hear(message(PRIYA, asked, Category.INTERVIEW_CHANGE, interviews=(off(),)))
    assert told(hunt, ny(3, 9, 11), "wait for a time from you")
    hunt.hear(own((PRIYA,), ny(3, 9, 12)))
    assert told(hunt, ny(3, 9, 13), "its new time is not known")
    hunt.hear(confirmation(ny(3, 9, 15), claim(ny(3, 12, 14), DANA, uid="")))
    assert not told(hunt, ny(3, 9, 16), "its new time is not known")
    assert not told(hunt, ny(3, 13, 9), "its new time is not known")


def test_a_move_that_the_user_answered_by_another_time_waits_for_them() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(PRIYA, ny(3, 9, 10), Category.INTERVIEW_CHANGE, interviews=(off(),)))
    hunt.hear(own((PRIYA,), ny(3, 9, 12), proposals=(SlotPick(weekday=3, at=time(16)),)))
    assert not told(hunt, ny(3, 9, 13), "its new time is not known")


def test_a_move_of_which_they_will_tell_the_time_waits_for_them_whatever_the_user_wrote() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    told_later = (Evidence("We must postpone and will send you a new date.", "put-off"),)
    hunt.hear(message(PRIYA, ny(3, 9, 10), Category.INTERVIEW_CHANGE, interviews=(off(),), evidence=told_later))
    hunt.hear(own((PRIYA,), ny(3, 9, 12)))
    assert not told(hunt, ny(3, 9, 13), "its new time is not known")


def test_a_summons_that_offers_is_still_asked() -> None:
    hunt = Hunt()
    offered = claim(START, DANA, uid="", kind=ClaimKind.OFFERED)
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_INVITATION, interviews=(offered,)))
    assert told(hunt, ny(3, 5, 12), "with a time for an interview, and wait for your answer")


def test_a_summons_to_an_hour_that_was_held_waits_for_no_answer() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_INVITATION, interviews=(claim(START, DANA, uid=""),)))
    assert hunt.plan(ny(3, 10, 17)).standing is Standing.WAITING
    assert to(places(hunt.plan(ny(3, 13, 15)), Kind.FOLLOW_UP)) == ["Dana Whitfield"]


def test_who_answered_an_offer_is_not_called_silent() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(PRIYA, ny(3, 16, 9), Category.OFFER), own((PRIYA,), ny(3, 17, 9)))
    assert hunt.plan(ny(4, 6, 9)).standing is Standing.WAITING


def test_an_offer_is_told_with_the_words_that_name_the_day_for_an_answer() -> None:
    by = Evidence("Please let us have your decision by Monday 23 March.", ANSWER_BY)
    hunt = Hunt()
    hunt.hold(START, DANA)
    said = message(PRIYA, ny(3, 16, 9), Category.OFFER)
    hunt.hear(replace(said, evidence=(*said.evidence, by)))
    assert told(hunt, ny(3, 16, 10), "name a day for your answer")
    assert told(hunt, ny(3, 16, 10), "They wrote: “Please let us have your decision by Monday 23 March.”")
    assert told(hunt, ny(3, 23, 23), "name a day for your answer"), "that day counts whole"
    assert not told(hunt, ny(3, 24, 1), "name a day for your answer")
    assert told(hunt, ny(3, 24, 1), "the day that they named for your answer has passed")
    hunt.hear(own((PRIYA,), ny(3, 17, 9)))
    assert not told(hunt, ny(3, 17, 10), "name a day for your answer")
    assert not told(hunt, ny(3, 24, 10), "for your answer")


def test_an_offer_without_a_day_says_what_to_do() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ny(3, 16, 9), Category.OFFER))
    assert told(hunt, ny(3, 16, 10), "say yes or no in your own words")


@pytest.mark.parametrize(
    ("category", "told"),
    [
        (Category.INTERVIEW_INVITATION, "with a time for an interview"),
        (Category.INTERVIEW_CHANGE, "with another time for the interview"),
    ],
)
def test_who_names_a_time_waits_for_an_answer_and_not_for_a_time(category: Category, told: str) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    offered = claim(ny(3, 12, 10), DANA, kind=ClaimKind.OFFERED)
    claims = (offered,) if category is Category.INTERVIEW_INVITATION else (off(), offered)
    hunt.hear(message(DANA, START - timedelta(days=1), category, interviews=claims))
    assert any(told in sentence for sentence in hunt.plan(START - timedelta(hours=20)).needs_you)


@pytest.mark.parametrize(("others", "asked"), [(1, True), (2, False)])
def test_an_item_of_a_whole_day_of_which_somebody_is_known_asks_for_nobody(others: int, asked: bool) -> None:
    hunt = Hunt()
    items = [claim(START - timedelta(hours=hours), uid="", people=()) for hours in range(1, others + 1)]
    hunt.hear(confirmation(ASKED_AT, *items, claim(START, DANA, uid=""), people=()))
    assert told(hunt, ny(3, 5, 12), "It is not known who takes part") is asked


@pytest.mark.parametrize(
    ("within", "says"),
    [
        (Duration(24, Unit.HOURS), "21 hours left of the 24 hours."),
        (Duration(2, Unit.DAYS), "45 hours left of the 2 days."),
    ],
)
def test_the_hours_that_are_left_for_a_thank_you_are_those_of_the_settings(within: Duration, says: str) -> None:
    hunt = Hunt(settings=with_timing(thank_you_within=within))
    hunt.hold(START, DANA)
    hunt.sync(ny(3, 10, 16))
    assert told(hunt, ny(3, 10, 18), says)


DUE = ny(3, 10, 16)
SENT = ny(3, 10, 17)
EDITED = "that you edited is still in Drafts"
OVER = "and the application is over"


def test_a_draft_that_the_user_edited_is_told_of_with_a_warning_once_the_application_is_over() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    (draft,) = hunt.sync(DUE)
    hunt.step(draft.id, DraftState.EDITED, DUE)
    assert told(hunt, ny(3, 11, 9), EDITED)
    assert not told(hunt, ny(3, 11, 9), OVER)
    hunt.hear(message(PRIYA, ny(3, 11, 10), Category.REJECTION))
    assert told(hunt, ny(3, 11, 11), f"{EDITED}, {OVER}")


def test_a_request_for_feedback_that_the_user_edited_is_told_of_without_one() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(PRIYA, ny(3, 11, 10), Category.REJECTION))
    (draft,) = hunt.sync(ny(3, 11, 11))
    hunt.step(draft.id, DraftState.EDITED, ny(3, 11, 12))
    assert told(hunt, ny(3, 11, 13), EDITED)
    assert not told(hunt, ny(3, 11, 13), OVER)


@pytest.mark.parametrize(("days", "news"), [(0, True), (8, True), (29, True), (31, False)])
def test_a_follow_up_that_lay_unsent_until_its_time_was_over_is_told_of_for_a_month(days: int, news: bool) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.sync(ny(3, 13, 15))
    until = ny(3, 20, 15)
    assert not any("was taken back" in hint for hint in hunt.plan(until - timedelta(minutes=1)).hints)
    hunt.sync(until)
    hints = hunt.plan(until + timedelta(days=days)).hints
    lay = "The follow-up to Dana Whitfield was not sent before the time for it ended on Friday, March 20, 15:00"
    assert any(hint.startswith(lay) for hint in hints) is news


def test_of_a_draft_that_went_for_another_reason_it_is_not_said() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.sync(DUE)
    hunt.hear(own((DANA,), SENT))
    hunt.sync(ny(3, 10, 18))
    assert not any("was taken back" in hint for hint in hunt.plan(ny(3, 10, 18)).hints)


@pytest.mark.parametrize(("now", "says"), [(START - timedelta(hours=1), "is on"), (DUE, "was on")])
def test_what_is_to_come_after_an_interview_tells_whether_it_was_held(now: datetime, says: str) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.sync(now)
    (coming,) = (one for one in hunt.plan(now).upcoming if one.kind is Kind.FOLLOW_UP)
    assert short(coming.reason, NEW_YORK, "en-US").startswith(f"The interview {says} Tuesday, March 10")


@pytest.mark.parametrize(
    ("quotes", "says"),
    [
        ((("We would like to invite you to an interview.", "invite-interview"),), "that there will be an interview"),
        ((("You are through to the next stage.", "moved-to-stage"), ("Mia will call.", LEARNED)), "there will be an"),
        ((("We would like to invite you to a call: when are you free?", "invite-interview"),), "when you could talk."),
        (
            (("You have been shortlisted.", "shortlisted"), ("Pick a time that suits you.", "book-a-time")),
            "They asked on Thursday, March 5, 10:00 when you could talk.",
        ),
        ((("When are you free next week?", "when-free"),), "They asked on"),
    ],
)
def test_who_only_invites_is_not_said_to_have_asked(quotes: tuple[tuple[str, str], ...], says: str) -> None:
    hunt = Hunt()
    evidence = tuple(Evidence(quote, signal) for quote, signal in quotes)
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_INVITATION, evidence=evidence))
    assert hunt.plan(ny(3, 5, 12)).standing is Standing.THEY_WAIT_FOR_YOU
    assert told(hunt, ny(3, 5, 12), says)


@pytest.mark.parametrize(
    ("category", "quotes", "says"),
    [
        (
            Category.ASSESSMENT,
            (("As a next step, here is a short exercise.", "invite-test"), ("Please return it by Friday.", ANSWER_BY)),
            "They sent a test on Thursday, March 5, 10:00. They wrote: “Please return it by Friday.”",
        ),
        (
            Category.INFORMATION_REQUEST,
            (("Could you send two references?", "references"),),
            "They asked on Thursday, March 5, 10:00 for something that they need from you. They wrote: “Could you send",
        ),
    ],
)
def test_what_they_ask_for_is_told_in_their_words(
    category: Category, quotes: tuple[tuple[str, str], ...], says: str
) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED_AT, category, evidence=tuple(Evidence(*quote) for quote in quotes)))
    assert told(hunt, ny(3, 5, 12), says)


@pytest.mark.parametrize(
    ("quote", "waits"),
    [
        ("Your responses have been submitted to the hiring team.", False),
        ("Thank you for completing your assessment.", False),
        ("We received your application.", True),
        ("Once your test is completed we will review it.", True),
        ("Your assessment is not yet completed.", True),
    ],
)
def test_a_machines_receipt_for_a_test_ends_the_waiting_for_it(quote: str, waits: bool) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ASKED_AT, Category.ASSESSMENT))
    receipt = message(PRIYA, ny(3, 6, 10), Category.ACKNOWLEDGEMENT, evidence=(Evidence(quote, LEARNED),))
    hunt.hear(replace(receipt, automatic=True))
    assert (hunt.plan(ny(3, 6, 12)).standing is Standing.THEY_WAIT_FOR_YOU) is waits


def test_a_mail_that_came_back_is_told_of_until_the_user_writes_again() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    lost = hunt.hear(own((DANA,), SENT))
    hunt.hear(message(DANA, SENT + timedelta(minutes=1), Category.BOUNCE, bounced_message_id=lost.message_id))
    assert told(hunt, ny(3, 10, 18), "send it again yourself")
    hunt.hear(own((DANA,), ny(3, 10, 19)))
    assert not told(hunt, ny(3, 10, 20), "came back")


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence("I have to push tomorrow.", PUT_OFF),
        Evidence("I'll get back to you with a new date.", "learned-wording"),
        Evidence("Have to move our interview, will send you a new time", "new-time"),
    ],
)
def test_a_day_that_they_will_replace_waits_for_nothing_of_the_users(evidence: Evidence) -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 6, 14), DANA)
    hunt.hear(message(PRIYA, ASKED_AT, Category.INTERVIEW_CHANGE, interviews=(off(),), evidence=(evidence,)))
    assert not told(hunt, ny(3, 5, 12), "wait for a time from you")
    assert hunt.plan(ny(3, 5, 12)).standing is not Standing.THEY_WAIT_FOR_YOU


def test_a_follow_up_is_promised_in_place_of_a_late_thank_you_only_where_it_comes() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    late = "It was too late for a thank-you on Wednesday, March 11, 15:00"
    (hint,) = [hint for hint in hunt.plan(ny(3, 11, 16)).hints if hint.startswith(late)]
    assert hint == f"{late}; the follow-up comes in its place."
    hunt.hear(message(DANA, ny(3, 11, 9), Category.NO_DECISION))
    (hint,) = [hint for hint in hunt.plan(ny(3, 11, 16)).hints if hint.startswith(late)]
    assert hint == f"{late}."


def test_an_interviewer_without_a_name_is_asked_for_until_the_user_names_them() -> None:
    hunt = Hunt()
    hunt.hold(START, replace(DANA, name=""))
    asked = f"The name of {DANA.address} is not known"
    assert told(hunt, ny(3, 10, 18), asked)
    assert not told(hunt, ny(3, 25, 18), asked)
    hunt.name(DANA, ny(3, 10, 19))
    assert not told(hunt, ny(3, 10, 20), asked)


def test_whose_thank_you_was_deleted_gets_no_follow_up_and_the_user_is_told_how_to_have_one() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    (draft,) = hunt.sync(ny(3, 10, 17))
    deleted = (
        f"You deleted the thank-you to Dana Whitfield, so no follow-up goes to them: `followup redraft d{draft.id}`"
    )
    assert not any(hint.startswith(deleted) for hint in hunt.plan(ny(3, 10, 18)).hints)
    hunt.step(draft.id, DraftState.DISMISSED, ny(3, 10, 19))
    assert any(hint.startswith(deleted) for hint in hunt.plan(ny(3, 11, 9)).hints)
    assert not any(hint.startswith(deleted) for hint in hunt.plan(ny(3, 25, 9)).hints)


@pytest.mark.parametrize(("days", "said"), [(11, True), (20, True), (45, False)])
def test_that_no_follow_up_comes_any_more_is_told_for_weeks(days: int, said: bool) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    late = "It was too late for a follow-up on "
    assert any(hint.startswith(late) for hint in hunt.plan(START + timedelta(days=days)).hints) is said


def test_a_reply_beside_a_thank_you_to_the_same_person_is_said_to_be_one_too_many() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.sync(ny(3, 10, 17))
    hunt.hear(message(DANA, ny(3, 10, 18), Category.NO_DECISION))
    hunt.sync(ny(3, 10, 19))
    (thanks,) = hunt.open(Kind.THANK_YOU)
    assert told(hunt, ny(3, 10, 20), "one of the two is enough")
    hunt.send(thanks, ny(3, 10, 21))
    assert not told(hunt, ny(3, 10, 22), "one of the two is enough")
