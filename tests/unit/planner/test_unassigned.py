"""Mail at no application that the user is asked about, and what answers the question by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from agent.model.application import MessageFact, Snapshot
from agent.model.mail import DMARC_FAILED, Category, Evidence
from agent.planner import unassigned
from tests.facts import DANA, PRIYA, Hunt, message, ny
from tests.hunt import Hunt as Played
from tests.hunt import at

ASKED = message(PRIYA, ny(3, 5, 10), Category.REJECTION, needs_review=True, message_id="<asked@x.example>")
NOW = ny(3, 9, 10)
ANSWERED = frozenset({ASKED.message_id})


def asked(mail: MessageFact, later: MessageFact | None, answered: frozenset[str], now: datetime = NOW) -> bool:
    hunt = Hunt()
    if later:
        hunt.hear(later)
    return mail in unassigned.questions(Snapshot((hunt.facts,), unassigned=(mail,), answered=answered), now)


def test_a_persons_mail_is_asked_about_until_it_was_answered_and_is_old() -> None:
    assert asked(ASKED, None, frozenset(), NOW + timedelta(days=60))
    assert asked(ASKED, None, ANSWERED)
    assert not asked(ASKED, None, ANSWERED, NOW + timedelta(days=60))


def test_a_machines_mail_is_asked_about_for_a_while() -> None:
    mail = replace(ASKED, automatic=True)
    assert asked(mail, None, frozenset())
    assert not asked(mail, None, frozenset(), NOW + timedelta(days=60))


LATER = message(DANA, ny(3, 6, 10), Category.INTERVIEW_CONFIRMATION)
IN_ITS_THREAD = replace(LATER, references=(ASKED.message_id, "<answer@x.example>"))
BY_ITS_WRITER = message(PRIYA, ny(3, 6, 10), Category.INTERVIEW_CONFIRMATION)


@pytest.mark.parametrize(
    ("later", "answered", "told"),
    [
        (LATER, ANSWERED, True),
        (IN_ITS_THREAD, frozenset(), False),
        (replace(IN_ITS_THREAD, needs_review=True), ANSWERED, True),
        (BY_ITS_WRITER, frozenset(), True),
        (BY_ITS_WRITER, ANSWERED, False),
        (replace(BY_ITS_WRITER, needs_review=True), ANSWERED, True),
        (replace(BY_ITS_WRITER, date=ny(3, 4, 10)), ANSWERED, True),
    ],
)
def test_what_follows_answers_the_question(later: MessageFact, answered: frozenset[str], told: bool) -> None:
    assert asked(ASKED, later, answered) is told


@pytest.mark.parametrize(
    ("company", "told"), [("Fabrikam Health", True), ("Northwind", False), ("Northwind Robotics", False), ("", False)]
)
def test_what_an_agency_writes_of_another_client_answers_nothing(company: str, told: bool) -> None:
    hunt = Hunt()
    hunt.facts = replace(hunt.facts, company="Northwind")
    hunt.hear(BY_ITS_WRITER)
    mail = replace(ASKED, company=company)
    assert (mail in unassigned.questions(Snapshot((hunt.facts,), (mail,), answered=ANSWERED), NOW)) is told


def test_what_warns_of_a_forgery_stays_and_so_does_of_which_application_a_mail_is() -> None:
    assert asked(replace(ASKED, evidence=(Evidence("", DMARC_FAILED),)), IN_ITS_THREAD, ANSWERED)
    assert asked(replace(ASKED, candidates=("northwind", "fabrikam")), IN_ITS_THREAD, ANSWERED)


def test_the_users_answer_is_read_from_what_they_sent(tmp_path: Path) -> None:
    hunt = Played(tmp_path)
    josh = "Josh Baird <josh@depotline.example>"
    text = "Hi mate,\n\nGot your details. Drop into the depot Wednesday arvo for a yarn?\n\nJosh\n"
    hunt.receive("2026-03-09 10:00", josh, "driver job", text, message_id="<asked@x.example>")
    hunt.sync("2026-03-09 11:00")
    assert questions(hunt) == ["<asked@x.example>"]
    hunt.write("2026-03-09 12:00", josh, "Re: driver job", "Sounds good.\n\nJordan\n", in_reply_to="<asked@x.example>")
    confirmed = (
        "Hi Jordan,\n\nThis is to confirm your interview for the Driver position on Thursday March 12 at 3pm.\n\nJosh\n"
    )
    hunt.receive("2026-03-10 10:00", josh, "Interview at Depotline", confirmed)
    hunt.sync("2026-03-10 11:00")
    assert questions(hunt) == []


def questions(hunt: Played) -> list[str]:
    with hunt.store() as store:
        return [one.message_id for one in unassigned.questions(store.snapshot(), at("2026-03-10 12:00"))]
