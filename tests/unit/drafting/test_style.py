"""The user's own words in drafts: every line of the stock stays whole in every style, and theirs is never changed."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest

from agent.drafting import compose, facts_digest
from agent.drafting.facts import gather
from agent.drafting.formats import greeting
from agent.drafting.proofreading import Page
from agent.drafting.style import WORDINGS, in_their_length, in_their_words
from agent.model.draft import Kind, Manner
from agent.model.plan import Place
from agent.model.settings import Style, Trait
from tests.drafts.situations import (
    DANA,
    NOTES,
    NOW,
    PANEL,
    PRIYA,
    RUTH,
    SAM,
    SETTINGS,
    UPDATE,
    for_other,
    note,
    person,
    place,
)
from tests.unit.drafting.test_wording import SLOTS, TABLES, said_of_a_line

EVERY = [
    Style(tuple((trait, form) for trait, form in zip(WORDINGS, forms, strict=True) if form))
    for forms in product(*(("", *forms) for forms in WORDINGS.values()))
]
LINES = sorted({line for name, table in TABLES.items() if name != "REGARDS" for line in table})
OURS = Style(
    (
        *((Trait.GREETING, "Hello"), (Trait.SIGN_OFF, "Best"), (Trait.LENGTH, "short"), (Trait.CONTRACTIONS, "I'd")),
        *((Trait.GLAD, "happy"), (Trait.THANKS, "thanks"), (Trait.TALK, "talk to")),
    )
)
STYLED = replace(SETTINGS, style=OURS)


def page(said: str) -> Page:
    where = place(Kind.THANK_YOU, DANA, notes=NOTES)
    body = f"Hello Dana,\n\nIt was on March 12.\n\n{said}\n\nBest,\nJordan Rivera\n"
    return Page(gather(where, SETTINGS, NOW), "Re: Interview on March 12", "Hello Dana,", body)


@pytest.mark.parametrize("line", LINES)
def test_every_line_in_every_style_passes_the_proofreader(line: str) -> None:
    end = "." * line.endswith("{words}")
    worded = {in_their_words(line, style).format(**SLOTS) + end for style in EVERY}
    for said in worded:
        assert not said_of_a_line(page(said)), said
        assert len(said.split()) <= 40


@pytest.mark.parametrize("name", [name for name in TABLES if name != "REGARDS"])
def test_no_two_lines_of_a_table_become_alike(name: str) -> None:
    for style in EVERY:
        worded = [in_their_words(line, style) for line in TABLES[name]]
        assert len(set(worded)) == len(worded)


@pytest.mark.parametrize(("trait", "form"), [(trait, form) for trait, forms in WORDINGS.items() for form in forms])
def test_every_form_changes_some_line(trait: Trait, form: str) -> None:
    assert any(in_their_words(line, Style(((trait, form),))) != line for line in LINES)


@pytest.mark.parametrize(
    ("trait", "form", "before", "after"),
    [
        (Trait.CONTRACTIONS, "I'd", "I would be glad.", "I'd be glad."),
        (Trait.CONTRACTIONS, "I'd", "As I am sure, I have heard.", "As I am sure, I've heard."),
        (Trait.CONTRACTIONS, "I'd", "I have your note, and you know how kind I am.", None),
        (
            Trait.CONTRACTIONS,
            "I'd",
            "One thing that I did not mention: {words}",
            "One thing that I didn't mention: {words}",
        ),
        (Trait.GLAD, "happy", "I would be glad to hear it.", "I would be happy to hear it."),
        (Trait.GLAD, "happy", "I was glad of the interview.", None),
        (Trait.THANKS, "thanks", "Thank you for the call.", "Thanks for the call."),
        (Trait.THANKS, "thanks", "Once again, thank you for it.", "Once again, thanks for it."),
        (Trait.THANKS, "thanks", "I thank you for it, and please thank the others.", None),
        (Trait.THANKS, "thank you", "Thanks very much for the call.", "Thank you very much for the call."),
        (Trait.THANKS, "thank you", "Thanks once more to you and the others.", None),
        (Trait.TALK, "talk to", "It was good to speak with you.", "It was good to talk to you."),
        (Trait.TALK, "talk to", "I enjoyed talking about it.", None),
    ],
)
def test_what_a_form_does_and_what_it_leaves(trait: Trait, form: str, before: str, after: str | None) -> None:
    assert in_their_words(before, Style(((trait, form),))) == (after or before)


@pytest.mark.parametrize("line", LINES)
def test_without_a_style_nothing_changes(line: str) -> None:
    assert in_their_words(line, None) == in_their_words(line, Style()) == line


@pytest.mark.parametrize(
    ("word", "name", "expected"),
    [
        ("Hello", "Dana Kim", "Hello Dana,"),
        ("Dear", "Dana Kim", "Dear Dana,"),
        ("Hi", "Dr. Anna Weiss", "Dear Dr. Weiss,"),
        ("Hi", "", "Hello,"),
        ("", "Dana Kim", "Hi Dana,"),
    ],
)
def test_the_greeting(word: str, name: str, expected: str) -> None:
    style = Style(((Trait.GREETING, word),)) if word else Style()
    assert greeting(person(name, "d@northwind.example"), 0, style) == expected


@pytest.mark.parametrize("variant", range(12))
@pytest.mark.parametrize(
    "where",
    [
        place(Kind.THANK_YOU, DANA, notes=NOTES),
        place(Kind.FOLLOW_UP, DANA, PRIYA),
        place(Kind.NO_DECISION_REPLY, PRIYA, answers=UPDATE),
        place(Kind.NUDGE, PRIYA, answers=UPDATE),
        place(Kind.FEEDBACK_REQUEST, DANA, answers=UPDATE),
    ],
    ids=["thank-you", "follow-up", "reply", "nudge", "feedback"],
)
def test_a_draft_in_the_users_style_can_be_sent(where: Place, variant: int) -> None:
    text = compose(replace(where, variant=variant), STYLED, NOW)
    assert (text.problems, text.warnings) == ((), ())
    assert text.body.startswith("Hello ")
    assert text.body.endswith("\n\nBest,\nJordan Rivera\n")
    assert text.sources[-2].origin == "your own mails"
    assert not {"I would ", "I am ", "I will "} & set(re.findall(r"\bI \w+ ", text.body))


def test_what_the_user_wrote_stays_as_they_wrote_it() -> None:
    said = "I would be glad to speak with you; I am not done, and I have heard more."
    text = compose(place(Kind.THANK_YOU, DANA, notes=(note(said),)), STYLED, NOW)
    assert said in text.body
    strong = replace(STYLED.profile, strengths=("work that I would be glad to show",))
    assert (
        "work that I would be glad to show"
        in compose(place(Kind.THANK_YOU, DANA), replace(STYLED, profile=strong), NOW).body
    )


def test_a_panel_shares_no_sentence_in_a_style() -> None:
    panel = (PANEL, for_other(PANEL, SAM), for_other(PANEL, RUTH))
    texts = [compose(where, STYLED, NOW) for where in panel]
    said = [{source.sentence for source in text.sources[1:-2]} for text in texts]
    assert sum(map(len, said)) == len(set().union(*said))


def test_a_draft_that_lies_there_is_not_replaced_for_a_style() -> None:
    where = place(Kind.THANK_YOU, DANA)
    assert facts_digest(where, STYLED) == facts_digest(where, SETTINGS)


def test_short_mails_ask_for_the_shorter_wording_and_what_was_asked_for_comes_first() -> None:
    where = place(Kind.THANK_YOU, DANA)
    assert in_their_length(where, OURS).manner is Manner.SHORTER
    assert in_their_length(where, Style()) == in_their_length(where, None) == where
    warm = replace(where, manner=Manner.WARMER)
    assert in_their_length(warm, OURS) == warm
