"""The stock itself: every line passes the proofreader in a draft of its own, and no two lines are alike."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

import pytest

from agent.drafting import wording
from agent.drafting.composing import compose
from agent.drafting.facts import gather
from agent.drafting.phrasing import words_of
from agent.drafting.proofreading import Page, proofread
from agent.drafting.proofreading.tone import no_interest
from agent.drafting.wording import Voice
from agent.model.draft import Kind
from agent.model.plan import Place
from tests.drafts.situations import DANA, NOTES, NOW, PRIYA, PROMISE, SETTINGS, UPDATE, place

TABLES: dict[str, tuple[str, ...]] = {
    **{name: value for name, value in vars(wording).items() if name.isupper() and isinstance(value, tuple)},
    **{f"THANKS {voice}": wording.THANKS[voice] for voice in Voice},
}
SLOTS = {
    "date": "March 12",
    "day": "Thursday, March 12",
    "event": "interview",
    "session": "system design session",
    "position": "the Backend Engineer position at Northwind",
    "role": "the Backend Engineer role at Northwind",
    "list": "eight years of Python services and experience leading a team of five",
    "mine": "my eight years of Python services and my experience leading a team of five",
    "quality": "a strong communicator",
    "statement": "I keep bees",
    "words": "the event pipeline",
    "whom": "you and Northwind",
}
SLOTS |= {f"{name}_capital": words[0].upper() + words[1:] for name, words in SLOTS.items()}
OF_A_THANK_YOU = (
    *("INTEREST", "FIT", "QUALITY", "STATED", "SAID", "UPDATE", "SESSION", "MEETING_AGAIN", "NEXT_ROUND"),
    *(f"THANKS {voice}" for voice in Voice),
)
PANEL_AND_ROUNDS = 8 * 3
MOST_IN_COMMON = 3  # word trigrams of two lines, slots apart


def trigrams(line: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z]+|§", re.sub(r"\{\w+\}", "§", line.lower()))
    return {three for three in zip(words, words[1:], words[2:], strict=False) if "§" not in three}


def around(line: str) -> Page:
    """Given one line, return a page of a thank-you that holds it besides what a thank-you must have."""
    where = place(Kind.THANK_YOU, DANA, notes=NOTES)
    said = line.format(**SLOTS) + "." * line.endswith("{words}")
    body = f"Hi Dana,\n\nIt was on March 12.\n\n{said}\n\nBest regards,\nJordan Rivera\n"
    return Page(gather(where, SETTINGS, NOW), "Re: Interview on March 12", "Hi Dana,", body)


def said_of_a_line(page: Page) -> list[str]:
    """Given a page with one line, return what the proofreader says of it, but for what the rest of a mail says."""
    found = proofread(page, content=False)
    return [*found.problems, *found.warnings]


@pytest.mark.parametrize("line", [line for name, table in TABLES.items() if name != "REGARDS" for line in table])
def test_every_line_passes_the_proofreader(line: str) -> None:
    assert not said_of_a_line(around(line))


@pytest.mark.parametrize("line", [line for name, table in TABLES.items() if name != "REGARDS" for line in table])
def test_no_line_has_a_contraction_or_is_long(line: str) -> None:
    assert "'" not in line
    assert "’" not in line
    assert len(words_of(line.format(**SLOTS))) <= 36


@pytest.mark.parametrize("name", OF_A_THANK_YOU)
def test_a_table_has_lines_for_a_panel_of_eight_in_three_rounds(name: str) -> None:
    assert len(set(TABLES[name])) >= PANEL_AND_ROUNDS


def test_no_line_stands_twice() -> None:
    lines = [line for table in TABLES.values() for line in table]
    assert sorted(set(lines)) == sorted(lines)


@pytest.mark.parametrize("name", OF_A_THANK_YOU)
def test_no_two_lines_of_a_table_are_much_alike(name: str) -> None:
    for one, other in combinations(TABLES[name], 2):
        assert len(trigrams(one) & trigrams(other)) <= MOST_IN_COMMON, (one, other)


@pytest.mark.parametrize("name", [*OF_A_THANK_YOU[6:], "ONSITE", "VIDEO", "REMINDER"])
def test_what_a_mail_begins_with_thanks_and_names_the_day(name: str) -> None:
    for line in TABLES[name]:
        assert re.search(r"thank|grateful|gratitude|appreciat", line, re.IGNORECASE), line
        assert ("{day}" in line) != ("{date}" in line), line


@pytest.mark.parametrize("line", wording.INTEREST)
def test_interest_is_shown_by_each_line_alone(line: str) -> None:
    assert not list(no_interest(around(line)))


@pytest.mark.parametrize("name", ["INTEREST", "STILL_INTERESTED", "ARRIVED", "PROMISED_PAST"])
def test_interest_names_the_position(name: str) -> None:
    for line in TABLES[name]:
        assert re.search(r"\{(?:position|role)(?:_capital)?\}", line), line


@pytest.mark.parametrize("line", wording.PROMISED_PAST)
def test_no_line_says_that_they_named_the_day_itself(line: str) -> None:
    assert re.search(r"\b(?:by|after) \{date\}", line)  # they may have written "early next week"


@pytest.mark.parametrize("line", wording.GOES_ON)
def test_who_is_asked_for_something_does_not_say_that_it_goes_well(line: str) -> None:
    assert not re.search(r"mov\w+ forward|going forward|goes on|continue|encourag|glad that", line)  # nobody said so


@pytest.mark.parametrize("line", [*wording.ARRIVED, *wording.PROMISED_PAST])
def test_no_nudge_presumes(line: str) -> None:
    assert not re.match(r"I trust|Since news was|As I understood", line)


def test_a_thank_you_has_hundreds_of_readings() -> None:
    where = place(Kind.THANK_YOU, DANA)
    firms = [replace(where.application, company=f"Firm {number}") for number in range(60)]
    made = {
        compose(replace(where, application=firm, variant=variant), SETTINGS, NOW).body.replace(firm.company, "§")
        for firm in firms
        for variant in range(10)
    }
    assert len(made) >= 300


@pytest.mark.parametrize("variant", range(24))
@pytest.mark.parametrize(
    "where",
    [
        place(Kind.THANK_YOU, DANA, notes=NOTES),
        place(Kind.THANK_YOU, PRIYA, phone_screen=True),
        place(Kind.THANK_YOU, PRIYA),
        place(Kind.FOLLOW_UP, DANA, PRIYA),
        place(Kind.FOLLOW_UP, DANA, promised=NOW),
        place(Kind.NO_DECISION_REPLY, PRIYA, answers=UPDATE),
        place(Kind.NUDGE, PRIYA, answers=UPDATE),
        place(Kind.NUDGE, PRIYA, answers=PROMISE, promised=NOW),
        place(Kind.FEEDBACK_REQUEST, DANA, answers=UPDATE),
    ],
    ids=lambda where: f"{where.kind.value}-{where.person.part.value}" if isinstance(where, Place) else str(where),
)
def test_every_variant_of_every_kind_can_be_sent(where: Place, variant: int) -> None:
    text = compose(replace(where, variant=variant), SETTINGS, NOW)
    assert not text.problems
    assert not text.warnings
