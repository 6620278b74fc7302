"""Invitations that do not say that they are to an interview: whose they are, and for which hour, decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import invitation

ME = frozenset({"robin.hale@mail.example"})
STRANGER = Known(own_addresses=ME)
HOST = Known(own_addresses=ME, house_known=True, host_known=True)
HOUR = replace(STRANGER, time_expected=True)
HOST_AND_HOUR = replace(HOST, time_expected=True)
EVENT = replace(STRANGER, event_known=True)

SURE, ASKED, SILENT = "sure", "asked", "silent"


def found(summary: str, known: Known, method: str = "REQUEST", sequence: int = 0) -> tuple[Category, str]:
    answer = classify(invitation(summary, method, sequence), known)
    if answer.category is Category.UNRELATED:
        return answer.category, SILENT
    return answer.category, ASKED if answer.needs_review else SURE


@pytest.mark.parametrize(
    ("summary", "known", "wanted"),
    [
        ("Robin <> Dana", HOST, SURE),
        ("R. Hale / kitchen brigade", HOST, SURE),
        ("Hale, Robin - ward visit", HOST, SURE),
        ("Pellgrove chat with Robin Hale", HOST, SURE),
        ("Crew trial: Robin", HOST, SURE),
        ("A look round the workshop", HOST, ASKED),
        ("Coffee at the depot", HOST, ASKED),
        ("Gespräch", HOST, ASKED),
        ("Finance team / candidate 3", HOST, ASKED),
        ("Hold: 30 min", HOST, ASKED),
        ("Robin / Dana 1:1", HOST, ASKED),
        ("Sync: Robin and Dana", HOST, ASKED),
        ("Webinar: life at Pellgrove", HOST, SILENT),
        ("Open house at Pellgrove", HOST, SILENT),
        ("Weekly stand-up", HOST, SILENT),
        ("Onboarding, day one", HOST, SILENT),
        ("A look round the workshop", HOST_AND_HOUR, SURE),
        ("Quick sync", HOST_AND_HOUR, SURE),
        ("Lab team: Robin", HOST_AND_HOUR, SURE),
        ("Call", HOST_AND_HOUR, SURE),
        ("Payroll Clerk - Robin Hale", HOUR, SURE),
        ("Payroll Clerk - Dana Kim", HOUR, ASKED),
        ("Dinner with Robin, the head chef", HOUR, SILENT),
        ("Robin / line manager 1:1", HOUR, SILENT),
        ("Call with Pellgrove", HOUR, ASKED),
        ("45 min meeting", HOUR, ASKED),
        ("Team meeting", HOUR, SILENT),
        ("Sprint retro", HOUR, SILENT),
        ("Dentist", HOUR, SILENT),
        ("Zahnarzt", HOUR, SILENT),
        ("Pia's birthday", HOUR, SILENT),
        ("A look round the workshop", EVENT, SURE),
        ("A look round the workshop", STRANGER, SILENT),
        ("Robin <> Dana", STRANGER, SILENT),
        ("Robin Hale | Payroll Clerk", STRANGER, ASKED),
        ("Castor Ridge - R. Hale - Senior Analyst", STRANGER, ASKED),
        ("Platform Engineer: Robin and Dana", STRANGER, ASKED),
        ("Hale, Robin (Staff Nurse)", STRANGER, ASKED),
        ("Head Chef trial - Robin", STRANGER, ASKED),
        ("Meet our new Payroll Clerk", STRANGER, SILENT),
        ("Robin / line manager 1:1", STRANGER, SILENT),
        ("Webinar: Robin, marketing manager", STRANGER, SILENT),
        ("Dinner with Robin, the head chef", STRANGER, SILENT),
        ("Dentist - Robin Hale", STRANGER, SILENT),
    ],
)
def test_who_invites_and_to_which_hour_decides(summary: str, known: Known, wanted: str) -> None:
    category, how = found(summary, known)
    assert how == wanted
    assert category in {Category.INTERVIEW_CONFIRMATION, Category.UNRELATED}


@pytest.mark.parametrize(
    ("method", "sequence", "wanted"),
    [("REQUEST", 2, Category.INTERVIEW_CHANGE), ("CANCEL", 1, Category.INTERVIEW_CANCELLATION)],
)
def test_an_update_and_a_cancellation_likewise(method: str, sequence: int, wanted: Category) -> None:
    assert found("Robin <> Dana", HOST, method, sequence) == (wanted, SURE)
    assert found("Coffee at the depot", HOST, method, sequence) == (wanted, ASKED)
    assert found("Coffee at the depot", EVENT, method, sequence) == (wanted, SURE)
    assert found("Call", HOUR, method, sequence) == (wanted, ASKED)
    assert found("Weekly stand-up", HOST, method, sequence) == (Category.UNRELATED, SILENT)
    assert found("Dentist", HOUR, method, sequence) == (Category.UNRELATED, SILENT)


def test_a_firms_mass_mail_and_its_published_events_are_none() -> None:
    assert found("Summer concert", HOST, "PUBLISH") == (Category.UNRELATED, SILENT)
    bulk = replace(invitation("Robin, see our new ovens"), bulk=True)
    assert classify(bulk, HOST).category is Category.UNRELATED


def test_what_is_asked_about_says_that_it_may_be_nothing() -> None:
    answer = classify(invitation("Coffee at the depot"), HOST)
    assert answer.runner_up is Category.UNRELATED
    assert [one.quote for one in answer.evidence] == ["Coffee at the depot"]
