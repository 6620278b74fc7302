"""Silence and patience: when the one nudge of a round comes, to whom, and when it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.explanations import sentence
from agent.model.application import ApplicationFacts, Snapshot, Standing
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category, DateClaim, Evidence, PersonClaim, SlotPick
from agent.model.settings import Duration, Unit
from agent.planner import plan
from tests.facts import (
    DANA,
    PRIYA,
    SAM,
    Hunt,
    claim,
    confirmation,
    draft_fact,
    later,
    message,
    ny,
    own,
    places,
    promised,
    refused,
    to,
    with_timing,
    withdrawn,
)

START = ny(3, 10, 14)  # a Tuesday, an hour long
WROTE = ny(3, 10, 17)
DUE = ny(3, 16, 8)  # five days later is Sunday, so Monday morning
LATER = ny(3, 23, 8)  # two days after a promised Friday is Sunday, too
MINUTE = timedelta(minutes=1)


def silent(*people: PersonClaim, wrote: tuple[PersonClaim, ...] = (DANA,)) -> Hunt:
    """The user wrote to Dana after the interview, and nothing has come back."""
    hunt = Hunt()
    hunt.hold(START, *(people or (DANA,)))
    hunt.hear(own(wrote, WROTE))
    return hunt


def test_a_nudge_is_due_five_days_after_the_users_last_mail_in_working_hours() -> None:
    assert not places(silent().plan(DUE - MINUTE))
    (place,) = places(silent().plan(DUE))
    assert (place.kind, place.person.address) == (Kind.NUDGE, DANA.address)
    assert place.answers is not None
    assert place.answers.own


def test_the_users_next_mail_starts_the_wait_anew() -> None:
    hunt = silent()
    hunt.hear(own((DANA,), WROTE + timedelta(hours=20)))
    assert not places(hunt.plan(DUE))
    assert places(hunt.plan(ny(3, 16, 13)))


def test_the_wait_is_never_under_two_days_whatever_the_configuration_says() -> None:
    hunt = silent()
    hunt.settings = with_timing(nudge_after=Duration(1, Unit.HOURS))
    assert not places(hunt.plan(ny(3, 12, 17) - MINUTE))
    assert places(hunt.plan(ny(3, 12, 17)))


def test_a_day_that_they_may_have_promised_is_waited_for_and_not_named() -> None:
    hunt = silent()
    hunt.facts = Hunt().facts
    perhaps = message(DANA, ny(3, 10, 16), Category.COURTESY, needs_review=True, promised_by=promised(2026, 3, 17))
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA)), perhaps, own((DANA,), WROTE))
    assert not places(hunt.plan(ny(3, 19, 8) - MINUTE))
    (place,) = places(hunt.plan(ny(3, 19, 8)))
    assert place.promised is None


def test_two_days_past_a_promised_day() -> None:
    hunt = silent()
    hunt.facts = Hunt().facts
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), promised_by=promised(2026, 3, 17)), own((DANA,), WROTE))
    assert not places(hunt.plan(ny(3, 19, 8) - MINUTE))
    (place,) = places(hunt.plan(ny(3, 19, 8)))
    assert place.promised == ny(3, 17)


def test_a_day_before_the_interview_was_none_of_news_and_is_not_named() -> None:
    """ "I'll send you the questions by Friday": nobody reminds of that after the interview."""
    hunt = silent()
    hunt.facts = Hunt().facts
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), promised_by=promised(2026, 3, 6)), own((DANA,), WROTE))
    (place,) = places(hunt.plan(DUE))
    assert place.promised is None
    assert place.reason.template == "unanswered"


@pytest.mark.parametrize("wrote_again", [False, True])
def test_two_days_past_a_return_date_even_where_it_was_told_before_the_last_mail(wrote_again: bool) -> None:
    hunt = silent(DANA, SAM)
    hunt.hear(
        message(DANA, WROTE + MINUTE, Category.AUTO_REPLY, automatic=True, returns_on=promised(2026, 3, 23)),
    )
    if wrote_again:
        hunt.hear(own((SAM,), WROTE + timedelta(hours=1)))
    assert not places(hunt.plan(ny(3, 25, 8) - MINUTE))
    (place,) = places(hunt.plan(ny(3, 25, 8)))
    assert "March 23" in sentence(place.reason, ZoneInfo("America/New_York"), "en-US")


def test_no_mail_from_the_user_after_the_interview_no_nudge() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(own((DANA,), START - timedelta(hours=3)), own((DANA,), WROTE, automatic=True))
    made = hunt.plan(later(WROTE, 12))
    assert not places(made, Kind.NUDGE)
    assert "nothing_written" in refused(made)


def test_one_nudge_a_round_ever() -> None:
    hunt = silent()
    (nudge,) = hunt.sync(DUE)
    hunt.send(nudge, DUE)
    for days in range(1, 60, 7):
        assert not hunt.sync(later(DUE, days))
    assert "had_nudge" in refused(hunt.plan(later(DUE, 60)))


def test_a_nudge_that_was_withdrawn_because_they_answered_does_not_come_back() -> None:
    hunt = silent()
    (nudge,) = hunt.sync(DUE)
    hunt.hear(message(DANA, DUE + timedelta(hours=1), Category.COURTESY))
    assert withdrawn(hunt.plan(DUE + timedelta(hours=1))) == {nudge.id: "heard"}
    hunt.sync(DUE + timedelta(hours=1))
    hunt.hear(own((DANA,), DUE + timedelta(hours=2)))
    assert not hunt.sync(later(DUE, 8))
    made = hunt.plan(later(DUE, 8))
    assert "had_nudge_unsent" in refused(made)
    assert any(f"`followup redraft d{nudge.id}` brings it back" in hint for hint in made.hints)
    hunt.step(nudge.id, DraftState.WITHDRAWN, later(DUE, 8), "heard", redraft_requested=True)
    assert [place.kind for place in places(hunt.plan(later(DUE, 8)))] == [Kind.NUDGE]


def test_a_second_mail_by_the_users_own_hand_was_the_nudge() -> None:
    hunt = silent()
    hunt.hear(own((DANA,), later(WROTE, 3)))
    made = hunt.plan(later(WROTE, 12))
    assert not places(made)
    assert "nudged_by_hand" in refused(made)


def test_a_mail_by_the_users_own_hand_withdraws_the_nudge_that_lies_there() -> None:
    hunt = silent()
    (nudge,) = hunt.sync(DUE)
    hunt.hear(own((DANA,), DUE + timedelta(hours=3), subject="Something else entirely"))
    assert list(withdrawn(hunt.plan(DUE + timedelta(hours=3)))) == [nudge.id]


def test_past_its_end_no_nudge_is_placed_and_one_that_lies_there_goes() -> None:
    hunt = silent()
    end = later(WROTE, 21)
    assert places(hunt.plan(end - MINUTE))
    assert "too_late" in refused(hunt.plan(end))
    (nudge,) = hunt.sync(end - MINUTE)
    assert withdrawn(hunt.plan(end)) == {nudge.id: "past_end"}


def test_the_end_runs_from_the_promised_day_where_that_is_later() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), promised_by=promised(2026, 3, 27)), own((DANA,), WROTE))
    assert places(hunt.plan(ny(4, 16, 12)))  # 37 days after the mail, 20 after the promised day
    assert not places(hunt.plan(ny(4, 17, 12)))


def test_of_several_unanswered_mails_the_recruiters_comes_first_then_the_leads() -> None:
    hunt = silent(DANA, SAM, wrote=(SAM, PRIYA, DANA))
    assert to(places(hunt.plan(DUE))) == ["Priya Nair"]
    hunt = silent(DANA, SAM, wrote=(SAM, DANA))
    assert to(places(hunt.plan(DUE))) == ["Dana Whitfield"]
    hunt = silent(DANA, SAM, wrote=(SAM,))
    assert to(places(hunt.plan(DUE))) == ["Sam Okafor"]


def undecided(day: int | None) -> Hunt:
    """They wrote that there is no decision yet, with or without a day; the user thanked them for the word."""
    hunt = silent()
    day_said = promised(2026, 3, day) if day else None
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION, promised_by=day_said))
    hunt.hear(own((PRIYA,), ny(3, 12, 11)))
    return hunt


def test_after_no_decision_a_nudge_comes_once_a_promised_date_has_passed_and_names_it() -> None:
    hunt = undecided(24)
    assert not places(hunt.plan(ny(3, 26, 8) - MINUTE))
    (place,) = places(hunt.plan(ny(3, 26, 8)))
    assert (place.kind, place.promised) == (Kind.NUDGE, ny(3, 24))
    assert place.reason.template == "promise_passed"


def test_after_no_decision_without_a_date_nothing_is_gained_by_writing_again() -> None:
    made = undecided(None).plan(later(WROTE, 12))
    assert not places(made)
    assert "no_promise" in refused(made)


@pytest.mark.parametrize(("day", "told"), [(None, "without naming a day"), (24, "March 24")])
def test_status_tells_no_decision_with_their_words_and_the_day(day: int | None, told: str) -> None:
    said = Evidence("We are still waiting for the board", "waits")
    hunt = silent()
    day_said = promised(2026, 3, day) if day else None
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION, promised_by=day_said, evidence=(said,)))
    (hint,) = [one for one in hunt.plan(ny(3, 12, 10)).hints if "good sign" in one]
    assert told in hint
    assert "They wrote: “We are still waiting for the board”" in hint


def test_a_promise_that_was_over_when_they_had_no_decision_does_not_count() -> None:
    hunt = Hunt()
    hunt.hear(confirmation(ny(3, 5, 9), claim(START, DANA), promised_by=promised(2026, 3, 11)), own((DANA,), WROTE))
    hunt.hear(message(PRIYA, ny(3, 12, 9), Category.NO_DECISION), own((PRIYA,), ny(3, 12, 11)))
    assert not places(hunt.plan(later(WROTE, 12)))


def test_no_nudge_while_another_interview_of_the_round_is_ahead() -> None:
    hunt = Hunt()
    first, second = claim(START, DANA), claim(ny(3, 12, 13), SAM)
    hunt.hear(confirmation(ny(3, 5, 9), first, second), own((DANA,), START + timedelta(minutes=61)))
    hunt.settings = with_timing(nudge_after=Duration(1, Unit.HOURS))
    moved = replace(second, start=ny(3, 13, 13), end=ny(3, 13, 14), sequence=1)
    hunt.hear(message(PRIYA, ny(3, 9, 9), Category.INTERVIEW_CHANGE, interviews=(moved,)))
    assert not places(hunt.plan(ny(3, 12, 16)), Kind.NUDGE)


@pytest.mark.parametrize("state", [DraftState.PLACED, DraftState.EDITED, DraftState.UNKNOWN])
def test_no_nudge_while_another_draft_to_them_lies_open(state: DraftState) -> None:
    hunt = silent()
    other = draft_fact(Kind.NO_DECISION_REPLY, DANA, state=state, application="fabrikam")
    around = message(DANA, ny(3, 1, 9), Category.OUTREACH)
    hunt.others = (replace(Hunt().facts, id="fabrikam", messages=(around,), drafts=(other,)),)
    made = hunt.plan(DUE)
    assert not places(made)
    assert "other_draft_open" in refused(made)


@pytest.mark.parametrize("kind", [Kind.FOLLOW_UP, Kind.NUDGE, Kind.THANK_YOU])
def test_no_follow_up_while_a_draft_to_them_about_another_application_lies_open(kind: Kind) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    around = message(DANA, ny(3, 1, 9), Category.OUTREACH)
    other = draft_fact(kind, DANA, application="fabrikam")
    hunt.others = (replace(hunt.facts, id="fabrikam", messages=(around,), drafts=(other,)),)
    assert not places(hunt.plan(ny(3, 13, 15)), Kind.FOLLOW_UP)


def test_a_thank_you_is_kept_where_the_follow_up_cannot_take_its_place_yet() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    (thanks,) = hunt.sync(ny(3, 10, 16))
    around = message(DANA, ny(3, 1, 9), Category.OUTREACH)
    other = draft_fact(Kind.NUDGE, DANA, application="fabrikam")
    hunt.others = (replace(hunt.facts, id="fabrikam", messages=(around,), drafts=(other,)),)
    assert thanks.id not in withdrawn(hunt.plan(ny(3, 13, 15)))


def test_nobody_is_asked_for_news_twice_in_one_pass() -> None:
    hunt, other = silent(), silent()
    other.facts = replace(other.facts, id="fabrikam")
    made = plan(Snapshot((hunt.facts, other.facts)), hunt.settings, DUE)
    assert [len(places(one)) for one in made.applications] == [1, 0]


@pytest.mark.parametrize("around", [DANA, PRIYA])
def test_neither_within_a_day_of_the_users_mail_to_them_about_another_application(around: PersonClaim) -> None:
    hunt = silent()
    heard = message(around, ny(3, 1, 9), Category.OUTREACH)
    wrote = own((DANA,), DUE - timedelta(hours=1))
    hunt.others = (replace(Hunt().facts, id="fabrikam", messages=(heard, wrote)),)
    assert not places(hunt.plan(DUE))
    assert places(hunt.plan(DUE + timedelta(hours=24)))


@pytest.mark.parametrize("category", [Category.OFFER, Category.ASSESSMENT, Category.INTERVIEW_INVITATION])
def test_no_nudge_while_the_next_step_is_the_users(category: Category) -> None:
    hunt = silent()
    hunt.hear(message(PRIYA, ny(3, 12, 9), category))
    assert not places(hunt.plan(DUE))


def test_thanks_to_somebody_else_hand_in_no_test() -> None:
    asked = message(PRIYA, ny(3, 10, 16), Category.ASSESSMENT)
    hunt = silent()
    hunt.hear(asked)
    assert hunt.plan(DUE).standing is Standing.THEY_WAIT_FOR_YOU
    assert not places(hunt.plan(DUE))
    hunt.hear(own((PRIYA,), ny(3, 11, 9), in_reply_to=asked.message_id))
    assert hunt.plan(DUE).standing is not Standing.THEY_WAIT_FOR_YOU


def test_a_second_mail_to_an_interviewer_may_hand_it_in() -> None:
    hunt = silent()
    hunt.hear(message(PRIYA, ny(3, 10, 16), Category.ASSESSMENT), own((DANA,), ny(3, 11, 9)))
    assert hunt.plan(DUE).standing is not Standing.THEY_WAIT_FOR_YOU


def test_a_further_round_ends_the_nudge() -> None:
    hunt = silent()
    (nudge,) = hunt.sync(DUE)
    hunt.hear(confirmation(DUE, claim(ny(3, 20, 9), SAM)))
    assert list(withdrawn(hunt.plan(DUE + MINUTE))) == [nudge.id]


def test_the_users_withdrawal_ends_everything() -> None:
    hunt = silent()
    (nudge,) = hunt.sync(DUE)
    hunt.facts = replace(hunt.facts, withdrawn_at=DUE + MINUTE)
    assert list(withdrawn(hunt.plan(DUE + MINUTE))) == [nudge.id]
    hunt.sync(DUE + MINUTE)
    assert not hunt.sync(later(DUE, 3))


def test_after_the_nudge_status_says_that_nothing_more_is_gained() -> None:
    hunt = silent()
    (nudge,) = hunt.sync(DUE)
    hunt.send(nudge, DUE)
    assert any("This round has had its one nudge" in hint for hint in hunt.plan(later(DUE, 9)).hints)


def test_who_wrote_about_another_application_has_read_the_mail_and_is_not_reminded() -> None:
    hunt = silent()
    heard = replace(message(DANA, ny(3, 12, 9), Category.INTERVIEW_INVITATION), application="fabrikam")
    hunt.others = (replace(Hunt().facts, id="fabrikam", messages=(heard,)),)
    assert not places(hunt.plan(DUE))
    assert "heard" in refused(hunt.plan(DUE))


@pytest.mark.parametrize("category", [Category.OFFER, Category.REJECTION])
def test_who_has_perhaps_decided_is_not_reminded_though_the_user_wrote_last(category: Category) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(message(DANA, ny(3, 11, 9), category, needs_review=True), own((DANA,), ny(3, 11, 12)))
    assert not places(hunt.plan(ny(3, 17, 9)), Kind.NUDGE)


def test_who_wrote_something_that_lies_at_no_application_is_not_reminded() -> None:
    hunt = silent()
    stray = message(DANA, ny(3, 12, 9), Category.INTERVIEW_CHANGE, needs_review=True)
    made = plan(Snapshot((hunt.facts,), unassigned=(stray,)), hunt.settings, DUE).applications[0]
    assert not places(made)
    assert "heard" in refused(made)


@pytest.mark.parametrize("category", [Category.REJECTION, Category.NO_DECISION, Category.INFORMATION_REQUEST])
@pytest.mark.parametrize("candidates", [("northwind",), ("northwind", "ossory-dairy")])
def test_what_may_be_the_last_word_holds_the_nudge_and_says_why(
    category: Category, candidates: tuple[str, ...]
) -> None:
    hunt = silent()
    heard_last = message(PRIYA, WROTE + timedelta(days=1), category, application=None, candidates=candidates)
    made = plan(Snapshot((hunt.facts,), unassigned=(heard_last,)), hunt.settings, DUE).applications[0]
    assert not places(made)
    assert made.standing is Standing.NEEDS_YOU
    (why,) = made.needs_you
    assert f"answer the question about m{heard_last.id}" in why


def test_what_lies_nowhere_is_not_the_last_word_once_they_have_written_here() -> None:
    hunt = silent()
    nowhere = message(PRIYA, WROTE + timedelta(hours=1), Category.REJECTION, candidates=("northwind",))
    hunt.hear(message(PRIYA, WROTE + timedelta(days=1), Category.COURTESY))
    made = plan(Snapshot((hunt.facts,), unassigned=(nowhere,)), hunt.settings, DUE).applications[0]
    assert not any("answer the question" in sentence for sentence in made.needs_you)


@pytest.mark.parametrize(
    ("asked", "picks", "stopped"),
    [
        (Category.INTERVIEW_INVITATION, (SlotPick(on=date(2026, 3, 26)),), True),
        (Category.INTERVIEW_INVITATION, (SlotPick(weekday=3),), True),
        (Category.INTERVIEW_INVITATION, (SlotPick(weekday=3), SlotPick(weekday=4)), False),
        (Category.INTERVIEW_INVITATION, (), False),
        (Category.INFORMATION_REQUEST, (SlotPick(on=date(2026, 3, 26)),), False),
    ],
)
def test_none_is_due_where_the_user_agreed_to_a_day_though_its_hour_is_not_known(
    asked: Category, picks: tuple[SlotPick, ...], stopped: bool
) -> None:
    hunt = silent()
    hunt.hear(message(DANA, ny(3, 12, 9), asked), own((DANA,), ny(3, 12, 11), picks=picks))
    due = ny(3, 18, 9)
    assert bool(places(hunt.plan(due))) is not stopped
    assert ("day_taken" in refused(hunt.plan(due))) is stopped


def test_one_is_due_where_the_thanks_only_name_the_day_of_the_interview() -> None:
    hunt = Hunt()
    invited = message(DANA, ny(3, 5, 9), Category.INTERVIEW_INVITATION)
    hunt.hear(invited, confirmation(ny(3, 5, 9), claim(START, DANA)))
    hunt.hear(own((DANA,), WROTE, picks=(SlotPick(on=date(2026, 3, 10)),)))
    assert places(hunt.plan(DUE))


@pytest.mark.parametrize(
    ("quote", "here", "elsewhere"),
    [
        ("Northwind Traders hope to decide by 20 March.", DUE, LATER),
        ("Northwind hope to decide by 20 March.", DUE, LATER),
        ("Fabrikam will let you know by 20 March.", LATER, DUE),
        ("You will hear by 20 March.", LATER, DUE),
        ("Northwind and Fabrikam both hope to decide by 20 March.", LATER, DUE),
    ],
)
def test_a_promise_of_who_writes_of_two_firms_is_of_the_one_that_it_names(
    quote: str, here: datetime, elsewhere: datetime
) -> None:
    """It stands in a mail about Fabrikam's application, and may be about Northwind's."""
    said = message(PRIYA, ny(3, 10, 16), Category.COURTESY, promised_by=DateClaim(date(2026, 3, 20), quote))
    nudges = {}
    for company in ("Fabrikam", "Northwind Traders"):
        hunt = Hunt(ApplicationFacts(company.lower(), company, "Engineer"))
        hunt.hold(START, DANA)
        if company == "Fabrikam":
            hunt.hear(said)
            other = hunt.facts
        else:
            hunt.others = (other,)
        hunt.hear(own((DANA,), WROTE))
        nudges[company] = hunt
    nudges["Fabrikam"].others = (nudges["Northwind Traders"].facts,)
    due = {name: next(step.at for step in hunt.plan(WROTE).upcoming if step.kind is Kind.NUDGE)
           for name, hunt in nudges.items()}  # fmt: skip
    assert due == {"Fabrikam": here, "Northwind Traders": elsewhere}
