from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from agent.drafting.composing import compose
from agent.drafting.facts import gather
from agent.drafting.proofreading import CHECKS, Findings, Page, proofread
from agent.guide import LIMITS
from agent.model.draft import Kind
from agent.model.plan import Place
from agent.model.settings import Settings
from tests.drafts.situations import DANA, NOW, PRIYA, PROFILE, PROMISE, SETTINGS, UPDATE, message, note, place

THANKS = place(Kind.THANK_YOU, DANA)
REPLY = place(Kind.NO_DECISION_REPLY, PRIYA, answers=UPDATE)
NUDGE = place(Kind.NUDGE, DANA, answers=message("Re: Interview on March 12"))
PROMISED = place(Kind.NUDGE, PRIYA, answers=PROMISE, promised=datetime(2026, 3, 20, 4, tzinfo=UTC))


BODY = """\
Hi Dana,

Thank you for taking the time to interview me on March 12. I came away from our conversation even more enthusiastic \
about the Backend Engineer position at Northwind.

My background includes eight years of Python services and moving a monolith to Kafka.

I look forward to an update on the progress of the selection.

Best regards,
Jordan Rivera
"""
"""A thank-you that does not change with the stock of phrases."""


def read(where: Place, change: Callable[[str], str] = str, settings: Settings = SETTINGS) -> Findings:
    """Given a place and a change to its draft's body, return what the proofreader says."""
    text = compose(where, settings, NOW)
    body = change(BODY if where is THANKS else text.body)
    return proofread(Page(gather(where, settings, NOW), text.subject, body.split("\n")[0], body))


def swapped(old: str, new: str) -> Callable[[str], str]:
    def change(body: str) -> str:
        assert old in body
        return body.replace(old, new, 1)

    return change


def ending(extra: str) -> Callable[[str], str]:
    return lambda body: body.replace("\n\nBest regards", f" {extra}\n\nBest regards").replace(
        "\n\nKind regards", f" {extra}\n\nKind regards"
    )


@pytest.mark.parametrize("where", [THANKS, REPLY, NUDGE, PROMISED])
def test_a_draft_as_composed_passes(where: Place) -> None:
    assert read(where) == Findings()


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("T10", "Thank you", "Thank you you"),
        ("T10", "taking the time", "taking the the time"),
        ("T10", "interview", "intervew"),
        ("T10", "March 12", "Wednesday, March 12"),
        ("T10", "March 12", "February 30"),
        ("T10", "March 12", "31 June"),
        ("T10", "March 12", "March 13"),
        ("T10", "March 12", "March 12, 2025"),
        ("F2", "on March 12", "then"),
        ("T10", "Northwind", "{{ company }}"),
        ("T10", "Northwind", "[Company]"),
        ("T10", "Northwind", "TODO"),
        ("T10", "Northwind", "None"),
        ("T10", "Northwind", "Contoso"),
        ("T10", "Northwind", "<company>"),
        ("T10", "Thank you", "Sam, thank you"),
        ("T10", "Thank you for", "Thank you, Sam, for"),
        ("T11", "Hi Dana,", "Hi Sam,"),
        ("T11", "Hi Dana,", "Hello,"),
        ("T10", "the time", "the  time"),
        ("T10", "March 12.", "March 12.."),
        ("T10", "March 12.", "March 12 ."),
        ("T10", "Northwind.", "Northwind"),
        ("T10", "Thank you", "thank you"),
        ("T10", "Thank you for", "It was a honor and an pleasure; thank you for"),
        ("G1", "March 12.", "March 12!"),
        ("G1", "Thank you", "THANK you"),
        ("T10", "on March 12", "yesterday, March 12,"),
        ("T10", "on March 12", "last Thursday, March 12,"),
        ("G1", "I look forward", "I am just checking in and look forward"),
        ("G1", "I look forward", "I have not heard back and look forward"),
        ("G1", "I look forward", "Please let me know as soon as possible; I look forward"),
        ("F7", "Jordan Rivera\n", "Jordan\n"),
        ("F7", "\nJordan Rivera\n", "\n"),
    ],
)
def test_a_spoilt_thank_you_is_blocked(rule: str, old: str, new: str) -> None:
    problems = read(THANKS, swapped(old, new)).problems
    assert any(problem.startswith(f"{rule}: ") for problem in problems), problems


def test_the_right_weekday_passes() -> None:
    assert not read(THANKS, swapped("March 12", "Thursday, March 12")).problems


def test_a_fourth_sentence_in_a_reply_is_refused() -> None:
    assert [problem[:2] for problem in read(REPLY, ending("Have a good day.")).problems] == ["N2"]


def test_a_third_sentence_in_a_nudge_is_refused() -> None:
    assert [problem[:2] for problem in read(NUDGE, ending("Have a good day.")).problems] == ["S4"]


@pytest.mark.parametrize("kind", list(Kind))
def test_more_words_than_the_guide_allows_are_refused(kind: Kind) -> None:
    where = place(kind, DANA, answers=message("Next steps"))
    long = " ".join(["word"] + ["and more"] * LIMITS[kind].words) + "."
    problems = read(where, lambda body: body.replace("\n\n", f"\n\nOne {long}\n\n", 1)).problems
    assert {"T12: too long", "T12: a paragraph is too long"} <= {
        problem.split(":  ")[0][: len(problem)].rsplit(":", 1)[0] for problem in problems
    }


@pytest.mark.parametrize(
    "subject", ["Re: Interview", "Interview on March 12", "Re: Interview on 12 March", "Thank you"]
)
def test_a_subject_of_another_form_is_refused(subject: str) -> None:
    text = compose(THANKS, SETTINGS, NOW)
    found = proofread(Page(gather(THANKS, SETTINGS, NOW), subject, "Hi Dana,", text.body))
    assert [problem[:2] for problem in found.problems][:1] == ["T4"]


def test_what_the_dictionary_does_not_know_only_warns_in_the_users_words() -> None:
    where = place(Kind.THANK_YOU, DANA, notes=(note("I kept the the postgrez cluster alive"),))
    found = read(where)
    assert not found.problems
    assert len(found.warnings) == 2
    assert "postgrez" in "".join(found.warnings)


@pytest.mark.parametrize(
    "words", ["I told them yesterday", "I REALLY WANT THIS role", "Meet me on Monday, March 12", "TODO"]
)
def test_the_users_words_are_blocked_too_where_they_would_do_harm(words: str) -> None:
    assert read(place(Kind.THANK_YOU, DANA, notes=(note(words),))).problems


@pytest.mark.parametrize(
    "words", ["I ran urgent care at AWS last year", "We moved on February 3", "Dana knows Sam Okafor"]
)
def test_the_users_facts_are_theirs(words: str) -> None:
    assert not read(place(Kind.THANK_YOU, DANA, notes=(note(words),))).problems


@pytest.mark.parametrize(
    ("company", "role"),
    [
        ("Yahoo!", "Engineer"),
        ("Walla Walla Foods", "Cook"),
        ("Acme Inc.", "Sr. Engineer"),
        ("IKEA", "Lead"),
        ("X", "UX Designer"),
    ],
)
def test_names_may_be_written_their_own_way(company: str, role: str) -> None:
    for kind in Kind:
        assert read(place(kind, DANA, company=company, role=role, answers=message("Next steps"))) == Findings()


def test_british_spelling_is_known() -> None:
    assert not read(THANKS, swapped("a good", "a good") if False else str).warnings
    changed = read(THANKS, lambda body: body.replace("selection", "organisation", 1).replace("update", "favour", 1))
    assert not [problem for problem in changed.problems if "dictionary" in problem]


def test_every_check_names_a_rule_and_stands_once() -> None:
    assert all(check.rule[0] in "TFNSRG" and check.rule[1:].isdigit() for check in CHECKS)
    assert len({check.says + check.rule for check in CHECKS}) == len(CHECKS)


def test_a_promised_day_of_another_year_is_checked_in_its_year() -> None:
    late = place(
        Kind.NUDGE,
        PRIYA,
        answers=message("Next steps", PRIYA, promised=date(2026, 1, 5)),
        promised=datetime(2026, 1, 5, 12, tzinfo=UTC),
    )
    assert not read(late, swapped("January 5", "Monday, January 5")).problems
    assert read(late, swapped("January 5", "Tuesday, January 5")).problems


def test_a_missing_full_name_blocks() -> None:
    nameless = replace(SETTINGS, profile=replace(PROFILE, full_name=""))
    assert any(problem.startswith("F7") for problem in read(THANKS, settings=nameless).problems)
