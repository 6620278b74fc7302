"""Mail that the user is asked about and that may have moved an interview or called it off: what it holds up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from agent.model.application import MessageFact, Snapshot, Standing
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category, ClaimKind, Evidence, PersonClaim, SlotPick
from agent.model.plan import ApplicationPlan
from agent.planner import plan
from tests.facts import (
    DANA,
    MACHINE,
    PRIYA,
    SETTINGS,
    Hunt,
    claim,
    confirmation,
    kept,
    message,
    ny,
    off,
    own,
    places,
    promised,
    refused,
    to,
)

START = ny(3, 10, 14)  # a Tuesday, an hour long, announced three days before
DUE = ny(3, 10, 16)
FOLLOW_UP_DUE = ny(3, 13, 15)
BEFORE, AFTER = ny(3, 9, 17), ny(3, 10, 15, 30)

CHANGE, OFF, NO = Category.INTERVIEW_CHANGE, Category.INTERVIEW_CANCELLATION, Category.REJECTION
SET, ASKED, NICE = Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION, Category.COURTESY
ROBOT, OFFER, DOCUMENTS = Category.AUTO_REPLY, Category.OFFER, Category.INFORMATION_REQUEST


def held() -> Hunt:
    hunt = Hunt()
    hunt.hold(START, DANA)
    return hunt


def doubt(at: datetime, category: Category, runner_up: Category | None, **changes: object) -> MessageFact:
    return message(PRIYA, at, category, **{"needs_review": True, "runner_up": runner_up, "confidence": 0.5} | changes)


def answer(hunt: Hunt, asked: MessageFact, category: Category, **changes: object) -> None:
    told = replace(asked, category=category, needs_review=False, corrected=True, runner_up=None, **changes)  # type: ignore[arg-type]
    mails = tuple(told if mail.id == asked.id else mail for mail in hunt.facts.messages)
    hunt.facts = replace(hunt.facts, messages=mails)


@pytest.mark.parametrize(
    ("at", "category", "runner_up"),
    [
        (BEFORE, CHANGE, NICE),
        (BEFORE, ROBOT, CHANGE),
        (BEFORE, OFF, SET),
        (BEFORE, Category.UNRELATED, OFF),
        (BEFORE, OFFER, NO),
        (BEFORE, ASKED, Category.UNRELATED),
        (AFTER, CHANGE, SET),
        (AFTER, OFF, NICE),
        (AFTER, NO, Category.NO_DECISION),
    ],
)
def test_a_thank_you_waits_for_the_users_word(at: datetime, category: Category, runner_up: Category) -> None:
    hunt = held()
    asked = hunt.hear(doubt(at, category, runner_up))
    made = hunt.plan(DUE)
    assert places(made) == []
    assert any(
        f"`followup correct m{asked.id} CATEGORY`" in told and "is placed until" in told for told in made.needs_you
    )
    assert refused(made) & {"held", "held_refused"}
    answer(hunt, asked, NICE)
    assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == ["Dana Whitfield"]


@pytest.mark.parametrize(
    ("at", "category", "runner_up"),
    [
        (BEFORE, NICE, Category.UNRELATED),
        (BEFORE, DOCUMENTS, Category.ASSESSMENT),
        (BEFORE, SET, NICE),  # no other time is named
        (AFTER, ASKED, SET),  # of a next one
        (AFTER, OFFER, DOCUMENTS),
        (ny(3, 6, 9), CHANGE, OFF),  # before the interview was set
    ],
)
def test_a_doubt_that_is_about_something_else_holds_nothing_up(
    at: datetime, category: Category, runner_up: Category
) -> None:
    hunt = held()
    hunt.hear(doubt(at, category, runner_up))
    assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == ["Dana Whitfield"]


def test_a_doubtful_confirmation_of_another_time_holds_and_one_of_the_very_time_does_not() -> None:
    for start, told in ((ny(3, 12, 14), []), (START, ["Dana Whitfield"])):
        hunt = held()
        hunt.hear(doubt(BEFORE, SET, NICE, interviews=(claim(start, DANA),)))
        assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == told


@pytest.mark.parametrize(("signal", "told"), [("learned-wording", ["Dana Whitfield"]), ("when-free", [])])
def test_what_no_known_words_make_an_invitation_and_names_no_time_holds_nothing_up(
    signal: str, told: list[str]
) -> None:
    hunt = held()
    hunt.hear(doubt(BEFORE, ASKED, SET, evidence=(Evidence("fractions, you pick", signal),)))
    assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == told


def test_a_machines_doubtful_invitation_moves_nothing() -> None:
    hunt = held()
    hunt.hear(
        replace(doubt(BEFORE, ASKED, Category.UNRELATED), automatic=True, sender=message(MACHINE, BEFORE, ASKED).sender)
    )
    assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == ["Dana Whitfield"]


def test_it_is_told_while_something_would_be_placed_and_neither_before_nor_after() -> None:
    hunt = held()
    hunt.hear(doubt(BEFORE, CHANGE, NICE))
    for now, told in ((ny(3, 10, 9), False), (DUE, True), (ny(3, 19, 9), True), (ny(3, 21, 9), False)):
        assert any("is placed until" in sentence for sentence in hunt.plan(now).needs_you) is told, now


@pytest.mark.parametrize("by_hand", [False, True], ids=["their later word", "the user's command"])
def test_a_later_sure_word_on_the_interview_ends_the_doubt(by_hand: bool) -> None:
    hunt = held()
    hunt.hear(doubt(BEFORE, CHANGE, NICE))
    word = claim(START, DANA, uid="")
    if by_hand:
        hunt.say(word, ny(3, 10, 9))
    else:
        hunt.hear(confirmation(ny(3, 10, 9), word))
    assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == ["Dana Whitfield"]


def test_a_follow_up_waits_too_and_comes_once_the_user_has_said() -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, OFF, SET))
    assert hunt.sync(DUE) == ()
    made = hunt.plan(FOLLOW_UP_DUE)
    assert places(made) == []
    assert "held" in refused(made)
    answer(hunt, asked, NICE)
    assert to(places(hunt.plan(FOLLOW_UP_DUE), Kind.FOLLOW_UP)) == ["Dana Whitfield"]


def test_what_the_user_calls_off_gets_neither() -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, OFF, SET))
    answer(hunt, asked, OFF, interviews=(off(),))
    assert places(hunt.plan(DUE)) == places(hunt.plan(FOLLOW_UP_DUE)) == []


def test_an_untouched_thank_you_goes_while_it_is_asked_whether_anybody_met_and_comes_back() -> None:
    hunt = held()
    (draft,) = hunt.sync(DUE)
    asked = hunt.hear(doubt(ny(3, 10, 17), OFF, NICE))
    assert hunt.sync(ny(3, 10, 18)) == ()
    assert hunt.draft(draft.id).state is DraftState.WITHDRAWN
    answer(hunt, asked, NICE)
    (again,) = hunt.sync(ny(3, 10, 19))
    assert (again.kind, again.revision) == (Kind.THANK_YOU, 2)


def test_an_untouched_thank_you_stays_while_it_is_asked_whether_they_refused() -> None:
    hunt = held()
    (draft,) = hunt.sync(DUE)
    hunt.hear(doubt(ny(3, 10, 17), NO, Category.NO_DECISION))
    hunt.sync(ny(3, 10, 18))
    assert hunt.draft(draft.id).state is DraftState.PLACED


def test_nobody_is_reminded_of_an_interview_that_may_have_been_put_off() -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, CHANGE, NICE))
    hunt.hear(own((DANA, PRIYA), ny(3, 10, 15, 20)))  # "the 18th suits me": no thanks for anything
    assert places(hunt.plan(ny(3, 17, 16))) == []
    answer(hunt, asked, NICE)
    assert to(places(hunt.plan(ny(3, 17, 16)), Kind.NUDGE)) == ["Priya Nair"]


def test_a_change_that_may_belong_here_or_to_another_application_holds_too() -> None:
    hunt = held()
    unplaced = message(PRIYA, BEFORE, CHANGE, candidates=("northwind", "fabrikam"), promised_by=promised(2026, 3, 20))
    made = plan(Snapshot((hunt.facts,), unassigned=(unplaced,)), SETTINGS, DUE).applications[0]
    assert places(made) == []
    assert any(f"`followup correct m{unplaced.id} --application APPLICATION`" in told for told in made.needs_you)
    other = replace(unplaced, candidates=("fabrikam", "tidewell"))
    made = plan(Snapshot((hunt.facts,), unassigned=(other,)), SETTINGS, DUE).applications[0]
    assert to(places(made)) == ["Dana Whitfield"]


# --- what is asked, and until when ---


def is_asked(hunt: Hunt, asked: MessageFact, now: datetime) -> bool:
    told = any(f"`followup correct m{asked.id} CATEGORY`" in sentence for sentence in hunt.plan(now).needs_you)
    assert told is (hunt.plan(now).standing is Standing.NEEDS_YOU)
    return told


NOW = ny(4, 20, 9)  # weeks after the interview, when nothing waits for an answer any more


@pytest.mark.parametrize(
    ("category", "runner_up", "then"),
    [
        (ASKED, Category.UNRELATED, SET),
        (ASKED, Category.UNRELATED, NO),
        (CHANGE, NICE, SET),
        (OFF, CHANGE, NO),
        (Category.NO_DECISION, NO, Category.NO_DECISION),
        (NO, Category.ACKNOWLEDGEMENT, SET),
        (OFFER, NO, OFFER),
        (NICE, Category.UNRELATED, NO),
        (DOCUMENTS, Category.UNRELATED, NO),
    ],
)
def test_a_question_that_later_facts_have_overtaken_is_not_asked(
    category: Category, runner_up: Category, then: Category
) -> None:
    hunt = Hunt()
    asked = hunt.hear(doubt(ny(3, 2, 9), category, runner_up))
    assert is_asked(hunt, asked, ny(3, 3, 9))
    claims = {"interviews": (claim(START, DANA),)} if then is SET else {}
    hunt.hear(message(PRIYA, ny(3, 6, 9), then, **claims))
    assert not is_asked(hunt, asked, NOW)


@pytest.mark.parametrize(
    ("category", "runner_up", "asked"),
    [
        (OFFER, Category.NO_DECISION, False),
        (OFFER, NICE, False),
        (OFFER, DOCUMENTS, False),
        (SET, OFFER, False),  # "sure, the 16th is fine", for the answer
        (OFFER, NO, True),
        (Category.NO_DECISION, OFFER, True),
    ],
)
def test_what_is_rather_of_an_offer_that_was_made_is_not_asked_about(
    category: Category, runner_up: Category, *, asked: bool
) -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ny(3, 2, 9), OFFER))
    mail = hunt.hear(doubt(ny(3, 4, 9), category, runner_up))
    assert is_asked(hunt, mail, ny(3, 5, 9)) is asked


@pytest.mark.parametrize(
    ("category", "runner_up", "then"),
    [
        (CHANGE, NICE, Category.NO_DECISION),  # of the round before, perhaps
        (DOCUMENTS, Category.ASSESSMENT, Category.NO_DECISION),
        (NO, Category.NO_DECISION, NICE),
        (NO, Category.NO_DECISION, DOCUMENTS),
    ],
)
def test_a_question_that_a_later_mail_leaves_open_is_asked_on(
    category: Category, runner_up: Category, then: Category
) -> None:
    hunt = Hunt()
    asked = hunt.hear(doubt(ny(3, 2, 9), category, runner_up))
    hunt.hear(message(PRIYA, ny(3, 6, 9), then))
    assert is_asked(hunt, asked, NOW)


@pytest.mark.parametrize(
    ("category", "runner_up", "asked"),
    [(DOCUMENTS, Category.OUTREACH, False), (Category.ASSESSMENT, DOCUMENTS, False), (DOCUMENTS, OFFER, True)],
)
def test_what_only_asked_for_something_is_moot_once_the_user_has_answered_it(
    category: Category, runner_up: Category, asked: bool
) -> None:
    hunt = Hunt()
    mail = hunt.hear(doubt(ny(3, 2, 9), category, runner_up))
    hunt.hear(own((PRIYA,), ny(3, 2, 12)))
    assert is_asked_of(hunt, mail, NOW)
    hunt.hear(own((PRIYA,), ny(3, 2, 13), in_reply_to=mail.message_id))
    assert is_asked_of(hunt, mail, NOW) is asked


def test_what_was_to_be_brought_to_an_interview_is_asked_no_more_once_that_is_over() -> None:
    hunt = held()
    mail = hunt.hear(doubt(BEFORE, DOCUMENTS, Category.ACKNOWLEDGEMENT))
    assert is_asked_of(hunt, mail, BEFORE + timedelta(hours=1))
    assert not is_asked_of(hunt, mail, DUE)


@pytest.mark.parametrize("category", [NO, NICE, Category.ACKNOWLEDGEMENT, Category.NO_DECISION])
@pytest.mark.parametrize("later", ["offered, perhaps", "set by hand"])
def test_what_may_be_a_refusal_is_moot_once_an_interview_was_offered_or_set(category: Category, later: str) -> None:
    hunt = Hunt()
    asked = hunt.hear(doubt(ny(3, 2, 9), category, NO if category is not NO else Category.ACKNOWLEDGEMENT))
    if later == "set by hand":
        hunt.say(claim(START, DANA, uid=""), ny(3, 6, 9))
    else:
        hunt.hear(doubt(ny(3, 6, 9), ASKED, SET))
    assert not is_asked_of(hunt, asked, ny(3, 6, 10))


def test_what_may_be_about_an_interview_or_not_settles_no_question_before_it() -> None:
    hunt = Hunt()
    asked = hunt.hear(doubt(ny(3, 2, 9), NO, Category.ACKNOWLEDGEMENT))
    hunt.hear(doubt(ny(3, 6, 9), ASKED, NICE))
    assert is_asked_of(hunt, asked, ny(3, 6, 10))


@pytest.mark.parametrize(
    ("sender", "again", "now", "told"),
    [
        (MACHINE, None, ny(3, 31, 9), True),
        (MACHINE, None, ny(4, 1, 11), False),
        (MACHINE, MACHINE, ny(4, 1, 11), True),
        (MACHINE, PRIYA, ny(4, 1, 11), False),
        (PRIYA, None, ny(6, 1, 9), True),
    ],
)
def test_a_machines_question_that_nothing_followed_is_asked_for_a_month(
    sender: PersonClaim, again: PersonClaim | None, now: datetime, told: bool
) -> None:
    hunt = Hunt()
    more = {"needs_review": True, "runner_up": NICE}
    asked = hunt.hear(message(sender, ny(3, 2, 9), NO, **more))
    if again:
        hunt.hear(message(again, ny(3, 20, 9), NICE, automatic=again is MACHINE))
    assert is_asked_of(hunt, asked, now) is told


def is_asked_of(hunt: Hunt, asked: MessageFact, now: datetime) -> bool:
    return any(f"`followup correct m{asked.id} CATEGORY`" in sentence for sentence in hunt.plan(now).needs_you)


def test_a_question_that_holds_something_up_is_asked_whatever_came_since() -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, CHANGE, NO))
    hunt.hear(message(PRIYA, ny(3, 10, 17), OFFER))
    assert is_asked(hunt, asked, ny(3, 10, 18))


def test_a_doubt_after_the_refusal_is_asked_and_after_the_users_withdrawal_is_not() -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 16, 9), NO))
    asked = hunt.hear(doubt(ny(3, 18, 9), OFFER, NICE))
    assert any(f"m{asked.id}" in told for told in hunt.plan(NOW).needs_you)
    hunt.facts = replace(hunt.facts, withdrawn_at=ny(3, 17, 9), messages=(*hunt.facts.messages[:1], asked))
    assert not any(f"m{asked.id}" in told for told in hunt.plan(NOW).needs_you)


@pytest.mark.parametrize(
    ("at", "category", "runner_up", "told"),
    [
        (ny(3, 18, 9), ASKED, NICE, True),
        (ny(3, 18, 9), NICE, OFFER, True),
        (ny(3, 18, 9), NO, NICE, False),
        (ny(3, 16, 9), ASKED, NICE, False),
    ],
)
def test_what_may_open_an_application_again_that_the_user_closed_is_asked_about(
    at: datetime, category: Category, runner_up: Category, told: bool
) -> None:
    hunt = held()
    hunt.facts = replace(hunt.facts, closed_at=ny(3, 17, 9))
    asked = hunt.hear(doubt(at, category, runner_up))
    assert any(f"m{asked.id}" in said for said in hunt.plan(NOW).needs_you) is told


# --- what is over, and what is rather something else ---


@pytest.mark.parametrize(
    ("at", "category", "runner_up"),
    [
        (AFTER, NICE, OFF),  # "How did it go?"
        (AFTER, SET, CHANGE),  # of the next one
        (ny(3, 12, 16), CHANGE, OFF),  # two days on nobody is sorry for it any more
        (BEFORE, SET, NO),  # "Grand, parking is round the back"
    ],
)
def test_what_is_rather_something_else_holds_no_thanks(at: datetime, category: Category, runner_up: Category) -> None:
    hunt = held()
    (draft,) = hunt.sync(DUE)
    hunt.hear(doubt(at, category, runner_up))
    hunt.sync(ny(3, 12, 17))
    assert hunt.draft(draft.id).state is DraftState.PLACED


def test_a_doubtful_refusal_holds_the_follow_up_however_late_it_comes() -> None:
    hunt = held()
    hunt.hear(doubt(ny(3, 13, 9), NICE, NO))
    assert places(hunt.plan(FOLLOW_UP_DUE)) == []


def test_a_thank_you_that_a_question_took_back_returns_when_it_is_answered_a_day_too_late() -> None:
    hunt = held()
    (draft,) = hunt.sync(DUE)
    asked = hunt.hear(doubt(ny(3, 10, 17), OFF, NICE))
    assert hunt.sync(ny(3, 10, 18)) == ()
    answer(hunt, asked, NICE)
    (again,) = hunt.sync(ny(3, 12, 9))
    assert (again.key, again.revision) == (draft.key, 2)
    assert any("has been late since" in told for told in hunt.plan(ny(3, 12, 10)).needs_you)


def test_a_question_and_what_waits_for_its_answer_are_one_sentence() -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, CHANGE, NICE))
    about = [told for told in hunt.plan(DUE).needs_you if f"m{asked.id}" in told]
    assert len(about) == 1
    assert "interview change or courtesy?" in about[0]
    assert "is placed until" in about[0]


def test_a_doubtful_confirmation_is_moot_when_the_interview_has_been_held() -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, SET, NO))
    assert is_asked(hunt, asked, ny(3, 9, 18))
    assert not is_asked(hunt, asked, NOW)


# --- what may be of this application or of another ---


def with_stray(hunt: Hunt, mail: MessageFact, now: datetime) -> ApplicationPlan:
    return plan(Snapshot((hunt.facts,), unassigned=(mail,)), SETTINGS, now).applications[0]


@pytest.mark.parametrize("category", [Category.NO_DECISION, DOCUMENTS, NICE])
def test_a_mail_that_may_be_of_another_application_holds_a_follow_up_and_takes_none_back(category: Category) -> None:
    hunt = held()
    stray = message(PRIYA, ny(3, 12, 9), category, candidates=("northwind", "fabrikam"))
    made = with_stray(hunt, stray, FOLLOW_UP_DUE)
    assert places(made, Kind.FOLLOW_UP) == []
    assert "heard" in refused(made)
    assert any(f"answer the question about m{stray.id}" in told for told in made.needs_you)
    (draft,) = hunt.sync(FOLLOW_UP_DUE)
    later = replace(stray, date=FOLLOW_UP_DUE + timedelta(hours=2))
    made = with_stray(hunt, later, FOLLOW_UP_DUE + timedelta(hours=3))
    assert kept(made) == [draft.id]
    told = [sentence for sentence in made.needs_you if f"m{stray.id}" in sentence]
    assert len(told) == 1
    assert "The follow-up to Dana Whitfield is in Drafts, and Priya Nair wrote on" in told[0]
    assert "before you send it" in told[0]


@pytest.mark.parametrize(
    ("at", "candidates"), [(ny(3, 9, 9), ("northwind", "fabrikam")), (ny(3, 12, 9), ("fabrikam", "tidewell"))]
)
def test_a_mail_before_the_interview_or_of_others_holds_no_follow_up(at: datetime, candidates: tuple[str, ...]) -> None:
    stray = message(PRIYA, at, Category.NO_DECISION, candidates=candidates)
    assert to(places(with_stray(held(), stray, FOLLOW_UP_DUE), Kind.FOLLOW_UP)) == ["Dana Whitfield"]


def test_a_thank_you_asks_for_nothing_and_waits_for_no_such_mail() -> None:
    stray = message(PRIYA, AFTER, Category.NO_DECISION, candidates=("northwind", "fabrikam"))
    assert to(places(with_stray(held(), stray, DUE))) == ["Dana Whitfield"]


@pytest.mark.parametrize(
    ("category", "runner_up", "confidence", "told"),
    [
        (NICE, SET, 0.7, False),
        (SET, NICE, 0.6, False),
        (NICE, Category.ACKNOWLEDGEMENT, 0.6, False),
        (NICE, SET, 0.4, True),
        (SET, ASKED, 0.6, True),
        (NICE, NO, 0.6, True),
        (NICE, Category.NO_DECISION, 0.6, True),
    ],
)
def test_what_says_nothing_new_whichever_it_is_is_not_asked_about(
    category: Category, runner_up: Category, confidence: float, told: bool
) -> None:
    hunt = held()
    asked = hunt.hear(doubt(BEFORE, category, runner_up, confidence=confidence))
    assert is_asked_of(hunt, asked, ny(3, 9, 18)) is told


def test_what_may_confirm_the_hour_that_the_user_named_is_asked_about() -> None:
    hunt = held()
    hunt.hear(message(PRIYA, ny(3, 17, 9), ASKED))
    hunt.hear(own((PRIYA,), ny(3, 17, 12), picks=(SlotPick(weekday=3, at=time(15)),)))
    assert is_asked_of(hunt, hunt.hear(doubt(ny(3, 17, 13), NICE, SET, confidence=0.7)), ny(3, 17, 14))


def test_what_may_say_again_what_the_user_picked_is_not_asked_about() -> None:
    hunt = Hunt()
    slots = [replace(claim(ny(3, day, 15), DANA), kind=ClaimKind.OFFERED, uid="") for day in (18, 19)]
    hunt.hear(message(PRIYA, ny(3, 16, 9), ASKED, people=(PRIYA, DANA), interviews=tuple(slots)))
    hunt.hear(own((PRIYA,), ny(3, 16, 12), picks=(SlotPick(weekday=2, at=time(15)),)))
    assert [one.start for round_ in hunt.plan(ny(3, 16, 13)).rounds for one in round_.standing] == [ny(3, 18, 15)]
    assert not is_asked_of(hunt, hunt.hear(doubt(ny(3, 16, 14), SET, NICE, confidence=0.7)), ny(3, 16, 15))


def test_what_took_up_the_hour_that_the_user_asked_for_is_not_asked_about() -> None:
    hunt = Hunt()
    hunt.hear(message(PRIYA, ny(3, 16, 9), ASKED, people=(PRIYA,)))
    hunt.hear(own((PRIYA,), ny(3, 16, 12), picks=(SlotPick(on=ny(3, 18).date(), at=time(15)),)))
    yes = doubt(ny(3, 16, 14), NICE, SET, confidence=0.49, picks=(SlotPick(),))
    asked = hunt.hear(yes)
    assert [one.start for round_ in hunt.plan(ny(3, 16, 15)).rounds for one in round_.standing] == [ny(3, 18, 15)]
    assert not is_asked_of(hunt, asked, ny(3, 16, 15))


@pytest.mark.parametrize(("minutes", "moves"), [((0,), False), ((0, -15), False), ((-15,), True), ((0, 60), True)])
def test_a_doubtful_mail_that_names_the_very_hour_moves_nothing(minutes: tuple[int, ...], *, moves: bool) -> None:
    hunt = held()
    claims = tuple(claim(START + timedelta(minutes=one), DANA) for one in minutes)
    asked = hunt.hear(doubt(BEFORE, ASKED, CHANGE, interviews=claims))
    assert to(places(hunt.plan(DUE), Kind.THANK_YOU)) == ([] if moves else ["Dana Whitfield"])
    assert is_asked(hunt, asked, DUE) is moves


@pytest.mark.parametrize(
    ("category", "runner_up", "refused_before", "asks"),
    [
        (NO, NICE, True, False),
        (NICE, NO, True, False),
        (NICE, Category.FEEDBACK, True, True),
        (NO, Category.NO_DECISION, True, True),
        (NO, NICE, False, True),
    ],
)
def test_what_changes_nothing_of_a_refusal_is_not_asked_about(
    category: Category, runner_up: Category, refused_before: bool, asks: bool
) -> None:
    """ "That's kind of you, all the best with the search", in answer to thanks for a refusal."""
    hunt = held()
    if refused_before:
        hunt.hear(message(DANA, ny(3, 12, 9), NO))
    hunt.hear(doubt(ny(3, 13, 9), category, runner_up))
    assert any("not clear" in one for one in hunt.plan(ny(3, 13, 12)).needs_you) is asks
