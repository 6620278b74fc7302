"""The card (T9): 40 to 70 words whatever is known, whole sentences, words of its own, one card for one person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from agent.drafting import card_wording, compose, phrasing, wording
from agent.drafting.card import Recipient, called, compose_card, last_held, recipients
from agent.drafting.wording import Voice
from agent.guide import CARD_WORDS
from agent.model.application import NoteKind, Person, Round
from agent.model.draft import Kind
from agent.model.mail import Part, PersonClaim
from agent.model.settings import Settings
from tests.drafts.cards import BARE, HIGH_STREET, application, card, posted, to
from tests.drafts.situations import (
    BRITISH,
    DANA,
    NOTES,
    NOW,
    PRIYA,
    PROFILE,
    RUTH,
    SAM,
    SETTINGS,
    START,
    interview,
    message,
    named_only,
    note,
    person,
    place,
)

LEAST, MOST = CARD_WORDS
TABLES = {
    **{f"thanks, {voice.value}": table for voice, table in card_wording.THANKS.items()},
    "position": card_wording.POSITION,
    "strength": card_wording.STRENGTH,
    "topic": card_wording.TOPIC,
    "plain": card_wording.PLAIN,
    "wish": card_wording.WISH,
    "closing": card_wording.CLOSING,
}
LONG_ROLE = "Senior Principal Engineer for Storage, Platforms and Reliability in Regulated Environments " * 2
LONG_COMPANY = "The Northern Society for the Advancement of Useful Arts and of Their Teaching in Schools and Homes"


def sentences(made: object) -> set[str]:
    return {source.sentence for paragraph in made.paragraphs for source in paragraph}  # type: ignore[attr-defined]


def every_sentence_of_mails() -> Iterator[str]:
    for name, table in vars(wording).items():
        lines = table.values() if isinstance(table, dict) else [table]
        if name.isupper():
            yield from (line for rows in lines for line in rows)


# --- the tables ---


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_eight_lines_and_no_two_alike(name: str) -> None:
    assert len(TABLES[name]) == len(set(TABLES[name])) == card_wording.LINES == 8


def test_nobody_begs_takes_leave_or_is_proud_of_no_experience() -> None:
    lines = "\n".join(line for table in TABLES.values() for line in table)
    assert "to be chosen." not in lines
    assert "paths cross" not in lines  # they are still waiting for the decision
    written = replace(SETTINGS, profile=replace(PROFILE, strengths=("managing volunteers",)))
    texts = [card(application(), to(DANA, number=number), written).text for number in range(1, 9)]
    assert any(" my experience managing volunteers" in text for text in texts)
    assert not any(" is experience" in text or " of experience" in text for text in texts)


@pytest.mark.parametrize("name", TABLES)
def test_no_line_is_one_of_the_mails(name: str) -> None:
    assert not set(TABLES[name]) & set(every_sentence_of_mails())
    assert len(list(every_sentence_of_mails())) > 100


@pytest.mark.parametrize("date", ["March 12", "December 30, 2025"])
def test_any_four_lines_make_a_card_of_40_to_70_words(date: str) -> None:
    """With the least that can be known, and every line: the shortest and the longest of each table are enough."""
    slots = {"date": date, "role": "the role", "position": "the position"}
    counts = {
        name: [len(phrasing.words_of(line.format_map(Slots(slots)))) for line in table]
        for name, table in TABLES.items()
    }
    for voice in Voice:
        first = counts[f"thanks, {voice.value}"]
        for third in ("strength", "topic", "plain"):
            assert min(first) + min(counts["position"]) + min(counts[third]) + min(counts["wish"]) >= LEAST
        assert max(first) + max(counts["position"]) + max(counts["plain"]) + max(counts["wish"]) <= MOST


class Slots(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "Kafka"


# --- every wording, with everything known and unknown ---


def recipient(number: int, voice: Voice) -> Recipient:
    """Given a number, return somebody whose card begins with another line than the next number's."""
    part = Part.RECRUITER if voice is Voice.NEUTRAL else Part.INTERVIEWER
    who = person(f"Dana {'ABCDEFGH'[number % 8]}im", f"dana{number}@northwind.example", part)
    return to(who, held=interview((who,), phone_screen=voice is Voice.SCREEN))


KNOWN = [
    (company, role, notes, settings)
    for company, role in product(("Northwind", "", "Yahoo!", LONG_COMPANY), ("Backend Engineer", "", LONG_ROLE))
    for notes in ((), (note("your plan for the event pipeline", NoteKind.TOPIC),))
    for settings in (SETTINGS, BRITISH, BARE)
]


@pytest.mark.parametrize("voice", Voice)
def test_every_wording_reads_whole_whatever_is_known(voice: Voice) -> None:
    seen: set[str] = set()
    cases = [(number, KNOWN[(5 * number + turn) % len(KNOWN)]) for number in range(48) for turn in range(7)]
    for number, (company, role, notes, settings) in cases:
        made = card(application(company, role, notes=notes, name=f"a{number}"), recipient(number, voice), settings)
        assert LEAST <= made.words <= MOST, made.text
        assert not made.problems, (made.problems, made.text)
        assert not made.warnings, (made.warnings, made.text)
        for known, words in ((company.strip("!"), company != LONG_COMPANY), (role.strip(), role != LONG_ROLE)):
            assert not known or (known in made.text) == words, made.text
        seen |= {made.paragraphs[0][0].sentence, *(source.sentence for source in made.paragraphs[1])}
    thanks = {line.format(date="March 12") for line in card_wording.THANKS[voice]}
    assert thanks <= seen
    assert set(card_wording.WISH) <= seen
    assert set(card_wording.PLAIN) <= seen


@effort(max_examples=150, deadline=None)
@given(
    company=st.text(max_size=120),
    role=st.text(max_size=200),
    strengths=st.lists(st.text(max_size=200), max_size=4),
    topics=st.lists(st.text(max_size=300), max_size=3),
    number=st.integers(1, 40),
    name=st.text(max_size=60),
    days=st.integers(0, 400),
    locale=st.sampled_from(["en-US", "en-GB", "de-DE"]),
)
def test_a_card_has_40_to_70_words_whatever_anybody_wrote(
    company: str, role: str, strengths: list[str], topics: list[str], number: int, name: str, days: int, locale: str
) -> None:
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=tuple(strengths), locale=locale))
    notes = tuple(note(text, NoteKind.TOPIC, place) for place, text in enumerate(topics, 1))
    who = Person(name.casefold() or "x@northwind.example", name, "", Part.INTERVIEWER)
    held = interview((who,), START - timedelta(days=days))
    made = compose_card(application(company, role, notes=notes), to(who, held=held, number=number), settings, NOW)
    assert LEAST <= made.words <= MOST
    assert made.text.count("\n\n") == 3


# --- which words, and whose ---


def test_the_same_card_is_always_the_same() -> None:
    facts = application(notes=NOTES)
    assert card(facts, to(DANA, SAM)) == card(facts, to(DANA, SAM))
    late = replace(facts, notes=(*NOTES, note("We did not speak of salary", NoteKind.PLAIN, 9)))
    assert card(late, to(DANA, SAM)).text == card(facts, to(DANA, SAM)).text


def test_the_next_round_has_other_words_throughout() -> None:
    facts = application()
    for number in range(1, 6):
        first, second = card(facts, to(DANA, number=number)), card(facts, to(DANA, number=number + 1))
        assert not sentences(first) & sentences(second)
        assert first.closing != second.closing


def test_no_two_of_a_panel_have_a_sentence_in_common() -> None:
    everybody = tuple(person(f"Dana {letter}im") for letter in "ABCDEFGH")
    held = interview(everybody)
    round_ = Round(1, held.uid, (held,), lead=everybody[0])
    for name in ("northwind", "contoso", "a3"):
        cards = [card(application(name=name), Recipient(one, round_, held)) for one in everybody]
        assert len({sentence for made in cards for sentence in sentences(made)}) == 4 * 8


@pytest.mark.parametrize("variant", range(12))
def test_no_sentence_is_the_thank_yous(variant: int) -> None:
    for notes in ((), NOTES):
        mail = compose(place(Kind.THANK_YOU, DANA, notes=notes, variant=variant), SETTINGS, NOW)
        made = card(application(notes=notes), to(DANA))
        assert not sentences(made) & {source.sentence for source in mail.sources}
        assert made.closing not in mail.body


def test_a_topic_comes_before_a_strength() -> None:
    (third, _) = card(application(notes=NOTES), to(DANA)).paragraphs[1]
    assert "your plan for the event pipeline" in third.sentence
    assert third.origin == "note 3"
    (third, _) = card(application(), to(DANA)).paragraphs[1]
    assert "eight years of Python services" in third.sentence
    assert third.origin == "profile.strengths"


@pytest.mark.parametrize(
    "text", ["your " + "very " * 30 + "long plan", "We talked about Kafka. It was good to hear of it."]
)
def test_a_topic_that_fits_no_sentence_is_left_out(text: str) -> None:
    (third, _) = card(application(notes=(note(text, NoteKind.TOPIC),)), to(DANA)).paragraphs[1]
    assert third.origin == "profile.strengths"


def test_what_was_forgotten_or_unclear_is_not_in_it() -> None:
    forgotten = application(notes=(note("the certificate in accounting"),))
    assert "certificate" not in card(forgotten, to(DANA)).text
    assert "billing" not in card(application(notes=NOTES), to(DANA)).text
    assert "on-call" not in card(application(notes=NOTES), to(DANA)).text


def test_a_note_for_somebody_else_is_not_in_it() -> None:
    for_sam = (note("your plan for the event pipeline", NoteKind.TOPIC, who="Sam"),)
    assert "pipeline" not in card(application(notes=for_sam), to(DANA, SAM)).text
    assert "pipeline" in card(application(notes=for_sam), replace(to(DANA, SAM), person=SAM)).text


@pytest.mark.parametrize(
    ("settings", "start", "words"),
    [
        (SETTINGS, START, "March 12"),
        (BRITISH, START, "12 March"),
        (SETTINGS, datetime(2025, 12, 30, 15, tzinfo=UTC), "December 30, 2025"),
        (BRITISH, datetime(2025, 12, 30, 15, tzinfo=UTC), "30 December 2025"),
        (SETTINGS, datetime(2026, 3, 11, 2, tzinfo=UTC), "March 10"),
    ],
)
def test_the_day_is_written_as_the_locale_writes_it(settings: Settings, start: datetime, words: str) -> None:
    assert f" {words}" in card(application(), to(DANA, held=interview((DANA,), start)), settings).texts[0]


def test_a_comma_follows_the_year_within_a_sentence() -> None:
    held = interview((DANA,), datetime(2025, 12, 30, 15, tzinfo=UTC))
    first = {
        card(application(name=f"a{number}"), to(DANA, held=held)).paragraphs[0][0].sentence for number in range(64)
    }
    assert len(first) == 8
    assert "Our conversation on December 30, 2025, has stayed with me, and I am grateful for your time." in first
    assert "I am writing by hand to thank you for our interview on December 30, 2025." in first
    assert not [one for one in first if "2025 " in one]


def test_doubts_are_told() -> None:
    unknown = replace(interview((DANA,)), zone_known=False)
    assert "hour is not sure" in card(application(), to(DANA, held=unknown)).warnings[0]
    german = application(messages=(message("Einladung", language="de"),))
    assert "another language (de)" in card(german, to(DANA)).warnings[0]


# --- who gets it ---


def test_the_lead_of_the_last_held_round_comes_first() -> None:
    first, second, ahead = (
        interview((who,), START + timedelta(days=days)) for who, days in ((DANA, -9), (SAM, -2), (RUTH, 5))
    )
    both = replace(second, people=(PRIYA, SAM))
    rounds = tuple(
        Round(number, held.uid, (held,), lead=lead)
        for number, held, lead in ((1, first, DANA), (2, both, SAM), (3, ahead, RUTH))
    )
    found = recipients(rounds, (DANA, SAM, RUTH, PRIYA), NOW)
    assert [one.person for one in found] == [SAM, PRIYA, DANA, RUTH]
    assert [one.round.number for one in found] == [2, 2, 1, 2]
    assert [one.took_part for one in found] == [True, True, True, False]
    assert last_held(rounds, NOW) == (rounds[1], both)


def test_nobody_gets_one_before_an_interview_was_held() -> None:
    ahead = interview((DANA,), START + timedelta(days=5))
    off = replace(interview((DANA,)), cancelled=True)
    for held in (ahead, off):
        rounds = (Round(1, held.uid, (held,), lead=DANA),)
        assert recipients(rounds, (DANA,), NOW) == ()
        assert last_held(rounds, NOW) is None


def test_the_interview_is_the_last_that_the_person_took_part_in() -> None:
    one, two = interview((DANA, SAM), START - timedelta(hours=5)), interview((DANA,), START - timedelta(hours=2))
    found = {to.person: to.interview for to in recipients((Round(1, "r", (two, one), DANA),), (), NOW)}
    assert found == {DANA: two, SAM: one}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Dana", [DANA]), ("dana kim", [DANA]), ("DANA.KIM@northwind.example", [DANA]), (" Okafor ", [SAM]),
        ("Kim", [DANA, "Jo Kim"]), ("Lee", []), ("", []), ("Jo Kim", ["Jo Kim"]),
    ],
)  # fmt: skip
def test_a_person_is_found_by_name_or_address(wanted: str, found: list[Person | str]) -> None:
    jo = person("Jo Kim")
    among = tuple(to(one) for one in (DANA, SAM, jo))
    expected = [one if isinstance(one, Person) else jo for one in found]
    if wanted == "Dana":
        expected = [DANA]
    assert [one.person for one in called(among, wanted)] == expected


# --- where it goes ---

COLLEAGUE = person("Lee Park", "lee@northwind.example")
AGENT = person("Ann Agent", "ann@brightstaffing.example")
OLDER = {"date": NOW - timedelta(days=4)}


@pytest.mark.parametrize(
    ("mails", "expected"),
    [
        ((), ""),
        ((posted(DANA),), "12 High Street"),
        ((posted(DANA, "9 Old Lane\nLeeds LS1 4AP", **OLDER), posted(DANA)), "12 High Street"),
        ((posted(DANA, "9 Old Lane\nLeeds LS1 4AP", **OLDER), posted(COLLEAGUE)), "9 Old Lane"),
        ((posted(COLLEAGUE),), "12 High Street"),
        ((posted(AGENT),), ""),
        ((posted(person("Jo", "jo@gmail.com")),), ""),
        ((posted(DANA, needs_review=True),), ""),
        ((posted(DANA, date=NOW + timedelta(days=1)),), ""),
        ((posted(person("", "no-reply@us.greenhouse-mail.io"), automatic=True, id=1),), "12 High Street"),
        ((posted(person("", "no-reply@us.greenhouse-mail.io"), automatic=True, id=44),), ""),
    ],
)
def test_the_address_is_the_one_nearest_to_the_person(mails: tuple[object, ...], expected: str) -> None:
    made = card(application(messages=mails), to(DANA))
    assert "".join(made.postal[:1]) == expected
    assert bool(made.postal_origin) == bool(made.postal)


def test_a_mail_from_the_address_that_somebody_had_before_is_theirs() -> None:
    moved = replace(DANA, address="dana@home.example", key="dana@home.example", formerly=(DANA.address,))
    mails = (
        posted(DANA, date=OLDER["date"]),
        posted(person("Lee Park", "lee@home.example"), "9 Old Lane\nLeeds LS1 4AP"),
    )
    assert card(application(messages=mails), to(moved)).postal == ("12 High Street", "London EC1A 1BB")


def test_somebody_without_an_address_is_reached_where_the_mail_that_names_them_comes_from() -> None:
    marcus = named_only("Marcus Webb")
    named = posted(COLLEAGUE, people=(PersonClaim("Marcus Webb", "", Part.INTERVIEWER),))
    made = card(application(messages=(named,)), to(marcus))
    assert (made.addressee, made.postal) == (("Marcus Webb", "Northwind"), ("12 High Street", "London EC1A 1BB"))
    assert made.postal_origin == "Lee Park's mail of March 12"
    assert card(application(messages=(posted(AGENT, people=named.people),)), to(marcus)).postal == ()
    assert card(application(messages=(posted(COLLEAGUE),)), to(marcus)).postal == ()


def test_a_title_stands_on_the_envelope() -> None:
    made = card(application(), to(person("Amara Okafor", signs_as="Dr. Okafor")))
    assert made.addressee == ("Dr. Amara Okafor", "Northwind")
    assert made.greeting == "Dear Dr. Okafor,"


def test_nothing_of_it_shows_in_a_repr() -> None:
    shown = repr(card(application(messages=(HIGH_STREET,)), to(DANA)))
    assert "Dana" not in shown
    assert "High Street" not in shown
    assert "Python" not in shown


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("Led a team of five", "experience leading a team of five"),
        ("strong communicator", "being a strong communicator"),
        ("SQL", "experience with SQL"),
    ],
)
def test_a_strength_of_any_form_fits_the_sentence(given: str, words: str) -> None:
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=(given,)))
    (third, _) = card(application(), to(DANA), settings).paragraphs[1]
    assert words in third.sentence
