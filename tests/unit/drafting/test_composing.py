from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.drafting import compose, draft_key, facts_digest, message_id, serialise, wording
from agent.drafting.facts import gather
from agent.drafting.phrasing import sentences_of, words_of
from agent.drafting.seat import warmth
from agent.drafting.wording.voice import Voice
from agent.guide import LIMITS
from agent.model.application import Note, NoteKind, Person
from agent.model.draft import DraftFact, DraftState, DraftText, Kind, Manner
from agent.model.mail import Address, ClaimKind, DateClaim, InterviewClaim, Meeting, Named, Part
from agent.model.plan import Place
from tests.drafts.situations import (
    BRITISH,
    DANA,
    NOTES,
    NOW,
    PANEL,
    PRIYA,
    PROFILE,
    PROMISE,
    RUTH,
    SAM,
    SETTINGS,
    START,
    UPDATE,
    for_other,
    interview,
    message,
    named_only,
    note,
    person,
    place,
)

NAMES = (
    "Dana Kim",
    "Sam Okafor",
    "Ruth Adeyemi",
    "Priya Nair",
    "Ines Duarte",
    "Tom Becker",
    "Dr. Anna Weiss",
    "山田 太郎",
)
STRENGTHS = (
    "eight years of Python services",
    "moving a monolith to Kafka",
    "Led a team of five",
    "fluent in German",
    "AWS and Terraform",
    "Kubernetes in production, on three continents",
    "teaching",
)


def paragraphs(text: DraftText) -> list[str]:
    return text.body.strip().split("\n\n")[1:-1]


def sentences(text: DraftText) -> set[str]:
    return {sentence for paragraph in paragraphs(text) for sentence in sentences_of(paragraph)}


def thank_you(**changes: object) -> DraftText:
    return compose(place(Kind.THANK_YOU, DANA, **changes), SETTINGS, NOW)  # type: ignore[arg-type]


def placed(where: Place, text: DraftText) -> DraftFact:
    return DraftFact(
        id=1,
        key=f"key of {where.person.key}",
        revision=1,
        message_id="<placed@example.com>",
        application="northwind",
        kind=where.kind,
        account="personal",
        round_key=where.round.key if where.round else "",
        person_key=where.person.key,
        occasion=where.occasion,
        text=text,
        raw=b"",
        state=DraftState.PLACED,
        reason=where.reason,
        until=None,
    )


people = st.builds(
    lambda number, part: person(NAMES[number], f"person{number}@northwind.example", part),
    st.integers(0, len(NAMES) - 1),
    st.sampled_from(list(Part)),
)
wheres = st.builds(
    place,
    st.sampled_from(list(Kind)),
    people,
    company=st.sampled_from(["", "Northwind", "Acme Inc.", "Booking.com", "IKEA", "Yahoo!", "Ålesund Data"]),
    role=st.sampled_from(["", "Backend Engineer", "Head of Data", "Sr. UX Designer (m/f/d)", "nurse"]),
    round_number=st.integers(1, 4),
    phone_screen=st.booleans(),
    answers=st.just(message("Next steps")),
    promised=st.sampled_from([None, NOW + timedelta(days=4), datetime(2027, 1, 2, 12, tzinfo=UTC)]),
    notes=st.lists(st.sampled_from(NOTES), max_size=3, unique=True).map(tuple),
    variant=st.integers(0, 30),
)


@settings(max_examples=150, deadline=None)
@given(wheres, st.lists(st.sampled_from(STRENGTHS), max_size=6, unique=True), st.sampled_from(["en-US", "en-GB"]))
def test_any_facts_make_a_draft_that_can_be_sent(where: Place, strengths: list[str], locale: str) -> None:
    profile = replace(PROFILE, strengths=tuple(strengths), locale=locale)
    text = compose(where, replace(SETTINGS, profile=profile), NOW)
    assert not text.problems
    limit = LIMITS[where.kind]
    assert len(words_of(text.body)) <= limit.words
    assert all(len(words_of(paragraph)) <= limit.paragraph_words for paragraph in paragraphs(text))
    assert text.body.endswith(",\nJordan Rivera\n")


@settings(max_examples=150, deadline=None)
@given(*(st.text(max_size=80) for _ in range(6)), st.sampled_from(list(Kind)))
def test_whatever_the_facts_are_a_draft_or_its_problems_come_of_them(
    company: str, role: str, name: str, words: str, phrase: str, subject: str, kind: Kind
) -> None:
    notes = tuple(note(words, note_kind, number) for number, note_kind in enumerate(NoteKind))
    who = Person("d@northwind.example", name, "d@northwind.example", Part.INTERVIEWER, signs_as=words)
    where = place(kind, who, company=company, role=role, answers=message(subject), notes=notes)
    text = compose(where, replace(SETTINGS, profile=replace(PROFILE, strengths=(phrase,))), NOW)
    raw = serialise(text, message_id(draft_key(where), 1, text.from_address), NOW)
    body = email.message_from_bytes(raw, policy=email.policy.default).get_content()
    assert body.replace("\r\n", "\n") == text.body
    assert "\r" not in text.subject + text.to_name
    assert "\n" not in text.subject + text.to_name


@settings(max_examples=100, deadline=None)
@given(
    st.integers(2, 6),
    st.integers(1, 3),
    st.integers(0, 1),
    st.booleans(),
    st.sampled_from(["Northwind", "Acme", ""]),
    st.data(),
)
def test_no_two_of_a_panel_get_the_same_sentence(
    size: int, number: int, variant: int, screen: bool, company: str, data: st.DataObject
) -> None:
    parts = data.draw(st.lists(st.sampled_from(list(Part)), min_size=size, max_size=size))
    panel = [person(name, part=part) for name, part in zip(NAMES, parts, strict=False)]
    first = place(Kind.THANK_YOU, *panel, company=company, round_number=number, phone_screen=screen, variant=variant)
    texts = [compose(for_other(first, who), SETTINGS, NOW) for who in panel]
    for one, other in combinations(texts, 2):
        assert not sentences(one) & sentences(other)
        assert one.body.split("\n")[0] != other.body.split("\n")[0]


@pytest.mark.parametrize(("company", "role"), [(True, False), (False, True), (False, False)])
def test_what_is_not_sure_of_firm_and_role_stands_in_no_draft(company: bool, role: bool) -> None:
    where = place(Kind.THANK_YOU, DANA, company="Pune", role="VP Pricing")
    told = replace(where.application, company_sure=company, role_sure=role)
    body = compose(replace(where, application=told), SETTINGS, NOW).body
    assert ("Pune" in body, "VP Pricing" in body) == (company, role)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_next_round_is_worded_afresh(number: int) -> None:
    before = thank_you(round_number=number)
    after = thank_you(round_number=number + 1)
    assert not sentences(before) & sentences(after)


def test_a_redraft_is_another_wording_twelve_times() -> None:
    texts = [thank_you(variant=variant) for variant in range(12)]
    for one, other in combinations(texts, 2):
        assert not sentences(one) & sentences(other)


def test_the_first_and_second_wording_for_a_panel_of_six_differ() -> None:
    panel = [person(name) for name in NAMES[:6]]
    first = place(Kind.THANK_YOU, *panel)
    texts = [compose(replace(for_other(first, who), variant=turn), SETTINGS, NOW) for who in panel for turn in (0, 1)]
    for one, other in combinations(texts, 2):
        assert not sentences(one) & sentences(other)


def test_somebody_who_joins_a_panel_later_gets_words_of_their_own() -> None:
    early = compose(for_other(place(Kind.THANK_YOU, RUTH, SAM), SAM), SETTINGS, NOW)
    application = replace(PANEL.application, drafts=(placed(for_other(PANEL, SAM), early),))
    for who in (DANA, RUTH):
        late = compose(replace(for_other(PANEL, who), application=application), SETTINGS, NOW)
        assert not sentences(early) & sentences(late)


def test_composing_twice_gives_the_same() -> None:
    assert thank_you(notes=NOTES) == thank_you(notes=NOTES)


def test_position_and_organisation_stand_by_name_in_whatever_is_sent() -> None:
    for kind in Kind:
        text = compose(place(kind, DANA, answers=message("Next steps")), SETTINGS, NOW)
        assert "Backend Engineer" in text.body
        assert "Northwind" in text.body


def test_a_panel_reads_the_position_in_four_forms() -> None:
    panel = [person(name) for name in NAMES[:4]]
    first = place(Kind.THANK_YOU, *panel)
    bodies = [compose(for_other(first, who), SETTINGS, NOW).body for who in panel]
    forms = {re.search(r"the (?:Backend|\w+ of).*? (?:at|with) Northwind", body, re.IGNORECASE) for body in bodies}
    told = {re.sub("role", "position", form[0].casefold()) for form in forms if form}
    assert told == {
        f"the {words} {where} northwind"
        for words in ("backend engineer position", "position of backend engineer")
        for where in ("at", "with")
    }


@pytest.mark.parametrize(
    ("role", "named"),
    [("History", {"history position"}), ("Teacher of History", {"teacher of history position", "position of teacher"})],
)
def test_a_field_is_nobodys_role(role: str, named: set[str]) -> None:
    panel = [person(name) for name in NAMES[:4]]
    first = place(Kind.THANK_YOU, *panel, role=role)
    bodies = [
        compose(for_other(first, who), SETTINGS, NOW).body.casefold().replace("role", "position") for who in panel
    ]
    found = {re.search(rf"the ({'|'.join(sorted(named))})\b", body) for body in bodies}
    assert {match[1] for match in found if match} == named
    assert not any("position of history" in body for body in bodies)


def test_the_strengths_that_fit_the_role_are_chosen() -> None:
    wanted = replace(
        SETTINGS,
        profile=replace(
            PROFILE, strengths=("baking", "running a kitchen", "migrations of billing systems", "billing and payments")
        ),
    )
    text = compose(place(Kind.THANK_YOU, DANA, role="Billing Systems Engineer"), wanted, NOW)
    assert "billing and payments" in text.body
    assert "migrations of billing systems" in text.body
    assert "kitchen" not in text.body


def test_a_strength_too_long_for_any_sentence_is_left_out() -> None:
    wanted = replace(SETTINGS, profile=replace(PROFILE, strengths=("word " * 50, "Python")))
    text = compose(place(Kind.THANK_YOU, DANA), wanted, NOW)
    assert not text.problems
    assert "word word" not in text.body


def test_the_users_notes_are_in_the_leads_draft_alone() -> None:
    panel = replace(PANEL, application=replace(PANEL.application, notes=NOTES))
    lead, other = (compose(for_other(panel, who), SETTINGS, NOW) for who in (DANA, SAM))
    for words in ("billing migration at Acme", "had four people, not two.", "your plan for the event pipeline"):
        assert words in lead.body
        assert words not in other.body


@pytest.mark.parametrize("who", ["Sam Okafor", "sam okafor", "Sam", "sam.okafor@northwind.example"])
def test_a_note_for_one_person_is_in_theirs_alone(who: str) -> None:
    panel = replace(PANEL, application=replace(PANEL.application, notes=(note("I speak German", who=who),)))
    inside = [
        one.name for one in (DANA, SAM, RUTH) if "I speak German." in compose(for_other(panel, one), SETTINGS, NOW).body
    ]
    assert inside == ["Sam Okafor"]


def test_a_follow_up_takes_the_notes_whoever_it_goes_to() -> None:
    where = place(Kind.FOLLOW_UP, SAM, notes=NOTES)
    assert where.round is not None
    text = compose(replace(where, round=replace(where.round, lead=DANA)), SETTINGS, NOW)
    assert "billing migration" in text.body


@pytest.mark.parametrize("kind", [Kind.NO_DECISION_REPLY, Kind.NUDGE, Kind.FEEDBACK_REQUEST])
def test_the_short_mails_take_no_notes(kind: Kind) -> None:
    text = compose(place(kind, DANA, answers=message("Next steps"), notes=NOTES), SETTINGS, NOW)
    assert "billing" not in text.body


def test_a_plain_note_is_for_the_users_eyes() -> None:
    assert "dog" not in thank_you(notes=(note("Their dog is called Kafka", NoteKind.PLAIN),)).body


def test_a_later_round_does_not_repeat_what_was_noted_before_it() -> None:
    early = Note(1, NoteKind.FORGOT, "I speak German", START - timedelta(days=9))
    assert "German." not in thank_you(notes=(early,), round_number=2).body
    assert "German." in thank_you(notes=(early,), round_number=1).body


def test_but_it_takes_up_what_was_noted_for_somebody_who_had_no_part_in_the_last() -> None:
    early = Note(1, NoteKind.FORGOT, "I speak German", START - timedelta(days=9), person=DANA.name)
    where = place(Kind.THANK_YOU, DANA, notes=(early,), round_number=2)
    assert "German." in compose(replace(where, met=(SAM,)), SETTINGS, NOW).body
    assert "German." not in compose(replace(where, met=(SAM, DANA)), SETTINGS, NOW).body


def test_what_is_noted_once_the_next_round_has_begun_is_of_that_one() -> None:
    told = Note(1, NoteKind.FORGOT, "I speak German", START + timedelta(days=6))
    where = place(Kind.THANK_YOU, DANA, notes=(told,))
    for begins, inside in ((None, True), (START + timedelta(days=7), True), (START + timedelta(days=6), False)):
        assert ("German." in compose(replace(where, next_round=begins), SETTINGS, NOW).body) == inside
    for_dana = replace(where.application, notes=(replace(told, person=DANA.name),))
    where = replace(where, application=for_dana, next_round=START + timedelta(days=6))
    assert "German." in compose(where, SETTINGS, NOW).body


def test_the_post_is_called_as_by_the_mail_that_set_the_interview_where_that_is_another() -> None:
    where = place(Kind.THANK_YOU, DANA)
    assert where.interview is not None
    for role, told, named in (
        ("Data Analyst", True, "Data Analyst"),
        ("Data Analyst", False, "Backend Engineer"),
        ("Senior Backend Engineer", True, "Backend Engineer"),
        ("", True, "Backend Engineer"),
    ):
        source = replace(message("Interview"), id=1, role=role, named=Named(told=told))
        facts = replace(where.application, messages=(source,))
        assert gather(replace(where, application=facts), SETTINGS, NOW).role == named
        said = replace(facts, role_said="Backend Engineer")
        assert gather(replace(where, application=said), SETTINGS, NOW).role == "Backend Engineer"
    answered = place(Kind.FEEDBACK_REQUEST, DANA, answers=replace(message("No"), role="Data Analyst"))
    assert gather(answered, SETTINGS, NOW).role == "Data Analyst"


def test_whom_they_asked_for_more_asks_for_no_news() -> None:
    panel = [replace(for_other(PANEL, who), goes_on=True) for who in (DANA, SAM, RUTH)]
    last = [compose(one, SETTINGS, NOW).sources[-3].sentence for one in panel]
    assert len(set(last)) == 3
    assert set(last) <= set(wording.GOES_ON)
    assert all(not compose(one, SETTINGS, NOW).problems for one in panel)
    assert facts_digest(panel[0], SETTINGS) == facts_digest(replace(panel[0], goes_on=False), SETTINGS)


def test_a_house_called_after_the_firm_is_no_other_firm() -> None:
    where = place(Kind.THANK_YOU, DANA, company="Northwind Foods")
    for named, told in (("Northwind House", True), ("Larkin Foods", False)):
        source = replace(message("Interview"), company=named, named=Named(firms=(named,)))
        source = replace(source, sender=Address("Ulla Brandt", "ulla@brandtsearch.example"))
        held = replace(where.interview, message=source.id)  # type: ignore[type-var]
        facts = replace(where.application, messages=(source,))
        text = compose(replace(where, application=facts, interview=held), SETTINGS, NOW)
        assert ("Northwind Foods" in text.body) == told


def test_several_forgotten_points_do_not_begin_alike() -> None:
    text = thank_you(notes=(note("I speak German", number=1), note("I know Rust", number=2), note("I cook", number=3)))
    openings = [one.sentence.partition(":")[0] for one in text.sources if one.origin.startswith("note")]
    assert len(set(openings)) == 3


def test_too_many_notes_are_reported_not_cut() -> None:
    text = thank_you(
        notes=tuple(
            note(f"I did this and that and more than {number} other things " * 4, number=number)
            for number in range(1, 6)
        )
    )
    assert any("too long" in problem for problem in text.problems)


def test_every_sentence_has_its_origin() -> None:
    text = thank_you(notes=NOTES)
    origins = {source.sentence: source.origin for source in text.sources}
    assert sentences(text) <= set(origins)
    assert [source.sentence for source in text.sources] == [
        *(
            line
            for part in text.body.strip().split("\n\n")
            for line in (part.split("\n") if "," in part.split("\n")[0][-1:] else sentences_of(part))
        )
    ]
    by_origin = {origin.split(" ")[0] for origin in origins.values()}
    assert {"invitation", "profile.strengths", "profile.full_name", "note", "wording"} <= by_origin


AHEAD = re.compile(
    r"look(?:ing)? forward|hop(?:e|ing)|glad|confident|curious|interested|happy|welcome|posted|love|pleas|let me|share|"
    r"good to|great to",
    re.IGNORECASE,
)
NEWS = re.compile(r"\b(?:selection|update|process|next|news|progress|things)\b", re.IGNORECASE)


def test_the_last_line_of_a_thank_you_looks_forward() -> None:
    for variant in range(30):
        last = paragraphs(thank_you(variant=variant))[-1]
        assert AHEAD.search(last), last
        assert NEWS.search(last), last


def test_a_follow_up_begins_with_date_and_thanks_and_ends_with_question_and_thanks() -> None:
    for variant in range(12):
        parts = paragraphs(compose(place(Kind.FOLLOW_UP, DANA, variant=variant), SETTINGS, NOW))
        first = sentences_of(parts[0])[0]
        assert "March 12" in first
        assert "time" in first
        question, thanks = sentences_of(parts[-1])
        assert question.endswith("?")
        assert "time" in thanks
        assert re.search(r"\bthank", thanks, re.IGNORECASE)
        assert re.search(r"\b(?:again|once)\b", thanks, re.IGNORECASE)


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("We will let you know after the board meets on Friday.", "after March 20"),
        ("I will write after Friday.", "after March 20"),
        ("You will hear by Friday, after our offsite.", "by March 20"),
        ("You will hear on Friday.", "by March 20"),
    ],
)
def test_news_that_was_to_come_after_a_day_was_not_promised_by_it(quote: str, said: str) -> None:
    told = replace(PROMISE, promised_by=DateClaim(date(2026, 3, 20), quote))
    for kind in (Kind.NUDGE, Kind.FOLLOW_UP):
        where = place(kind, PRIYA, answers=told, promised=datetime(2026, 3, 20, 16, tzinfo=UTC))
        text = compose(where, SETTINGS, NOW)
        assert f" {said}" in text.body
        assert not text.problems


def test_a_promised_day_ahead_takes_the_questions_place() -> None:
    where = place(Kind.FOLLOW_UP, DANA, promised=datetime(2026, 3, 20, 4, tzinfo=UTC))
    text = compose(where, SETTINGS, NOW)
    assert "March 20" in paragraphs(text)[-1]
    assert "?" not in text.body


def test_other_interviewers_are_thanked_only_where_there_were_others() -> None:
    alone = compose(place(Kind.FOLLOW_UP, DANA), SETTINGS, NOW)
    pair = compose(place(Kind.FOLLOW_UP, DANA, SAM), SETTINGS, NOW)
    panel = compose(place(Kind.FOLLOW_UP, DANA, SAM, RUTH), SETTINGS, NOW)
    assert "other interviewer" not in alone.body
    assert re.search(r"other interviewer\b", pair.body)
    assert "other interviewers" in panel.body


def test_a_recruiter_who_sat_on_the_panel_is_thanked_as_one_of_it_and_a_coordinator_is_not() -> None:
    for part, voice in ((Part.RECRUITER, Voice.INTERVIEWER), (Part.COORDINATOR, Voice.NEUTRAL)):
        where = place(Kind.THANK_YOU, replace(SAM, part=part), DANA)
        assert gather(where, SETTINGS, NOW).voice is voice
    alone = place(Kind.THANK_YOU, replace(SAM, part=Part.RECRUITER))
    assert gather(alone, SETTINGS, NOW).voice is Voice.NEUTRAL


def test_a_promised_day_is_the_one_that_the_mail_named() -> None:
    mail = message("Next steps", PRIYA, promised=datetime(2026, 3, 20, tzinfo=UTC).date())
    where = place(Kind.NUDGE, PRIYA, answers=mail, promised=datetime(2026, 3, 20, tzinfo=UTC))  # the 19th in New York
    text = compose(where, SETTINGS, NOW)
    assert "by March 20" in text.body or "noted March 20" in text.body
    assert text.sources[1].origin == f"mail {mail.message_id}"


@pytest.mark.parametrize("kind", [Kind.NUDGE, Kind.FOLLOW_UP])
def test_a_promised_month_is_named_as_one(kind: Kind) -> None:
    mail = message("Next steps", PRIYA, promised=date(2026, 3, 31))
    mail = replace(mail, promised_by=DateClaim(date(2026, 3, 31), "You will hear from us in March."))
    where = place(kind, PRIYA, answers=mail, promised=datetime(2026, 3, 31, 16, tzinfo=UTC))
    body = compose(where, SETTINGS, NOW).body
    assert "by the end of March" in body
    assert "31" not in body


def test_dates_are_in_the_users_zone_and_locale() -> None:
    late = datetime(2026, 3, 13, 2, 30, tzinfo=UTC)
    american = compose(place(Kind.THANK_YOU, DANA, start=late), SETTINGS, NOW)
    british = compose(place(Kind.THANK_YOU, DANA, start=late), BRITISH, NOW)
    assert american.subject == "Re: Interview on March 12"
    assert british.subject == "Re: Interview on 13 March"


def test_the_year_stands_only_where_it_is_another() -> None:
    where = place(Kind.FOLLOW_UP, DANA, start=datetime(2025, 12, 30, 15, tzinfo=UTC))
    assert compose(where, SETTINGS, datetime(2025, 12, 31, 12, tzinfo=UTC)).subject == "Re: Interview on December 30"
    assert (
        compose(where, SETTINGS, datetime(2026, 1, 2, 12, tzinfo=UTC)).subject == "Re: Interview on December 30, 2025"
    )


def test_thank_yous_stand_in_a_thread_only_where_their_person_was_part_of_it() -> None:
    mail = message("Interview with Northwind", DANA)
    with_dana = compose(place(Kind.THANK_YOU, DANA, answers=mail), SETTINGS, NOW)
    with_sam = compose(place(Kind.THANK_YOU, SAM, answers=mail), SETTINGS, NOW)
    assert with_dana.subject == with_sam.subject == "Re: Interview on March 12"
    assert with_dana.in_reply_to == mail.message_id
    assert (with_sam.in_reply_to, with_sam.references) == ("", ())


def test_replies_stand_in_the_thread_of_the_mail_they_answer() -> None:
    text = compose(place(Kind.NO_DECISION_REPLY, PRIYA, answers=UPDATE), SETTINGS, NOW)
    assert text.subject == f"Re: {UPDATE.subject}"
    assert text.in_reply_to == UPDATE.message_id
    assert text.references == (*UPDATE.references, UPDATE.message_id)


def test_a_draft_is_from_the_address_that_their_mail_came_to() -> None:
    assert compose(place(Kind.NUDGE, PRIYA, answers=UPDATE), SETTINGS, NOW).from_address == "j.rivera@example.org"
    assert thank_you().from_address == "jordan@example.com"
    planned = replace(place(Kind.NUDGE, PRIYA, answers=UPDATE), from_address="jordan@example.com")
    assert compose(planned, SETTINGS, NOW).from_address == "jordan@example.com"


def test_somebody_known_by_name_alone_gets_an_empty_to() -> None:
    text = compose(place(Kind.THANK_YOU, named_only("Marcus Webb")), SETTINGS, NOW)
    assert (text.to_address, text.to_name, text.problems) == ("", "Marcus Webb", ())
    assert text.body.startswith("Hi Marcus,")


@pytest.mark.parametrize("address", ["not an address", "dana@", "dana@northwind.com\nBcc: x@y.com"])
def test_an_address_that_cannot_be_written_to_blocks(address: str) -> None:
    text = compose(place(Kind.THANK_YOU, Person(address, "Dana Kim", address, Part.INTERVIEWER)), SETTINGS, NOW)
    assert text.to_address == ""
    assert len(text.problems) == 1


def test_nobody_to_write_to_blocks() -> None:
    assert compose(place(Kind.THANK_YOU, Person("x", "", "", Part.UNKNOWN)), SETTINGS, NOW).problems


def test_no_interview_date_blocks_a_thank_you() -> None:
    where = replace(place(Kind.THANK_YOU, DANA), interview=None, round=None)
    assert compose(where, SETTINGS, NOW).problems


@pytest.mark.parametrize(("language", "blocked"), [("de", True), ("en", False), ("en-GB", False), ("", False)])
def test_a_thread_in_another_language_blocks_unless_told_otherwise(language: str, blocked: bool) -> None:
    where = place(Kind.NO_DECISION_REPLY, PRIYA, answers=message("Stand der Dinge", PRIYA, language=language))
    assert bool(compose(where, SETTINGS, NOW).problems) is blocked
    assert not compose(where, replace(SETTINGS, english_anyway=True), NOW).problems


def test_the_last_mail_of_the_person_tells_their_language_too() -> None:
    where = place(Kind.THANK_YOU, DANA)
    german = replace(where.application, messages=(message("Gespräch", DANA, language="de"),))
    assert compose(replace(where, application=german), SETTINGS, NOW).problems


@pytest.mark.parametrize(("invited", "written", "blocked"), [("pt", "en", False), ("en", "de", True), ("pt", "", True)])
def test_an_invitation_tells_their_language_only_where_no_other_mail_does(
    invited: str, written: str, blocked: bool
) -> None:
    slot = InterviewClaim(ClaimKind.SET, START, uid="u1")
    mails = (message("Chat", DANA, language=written), message("Invitation", DANA, language=invited))
    mails = (mails[0], replace(mails[1], interviews=(slot,)))
    where = place(Kind.THANK_YOU, DANA)
    where = replace(where, application=replace(where.application, messages=mails), answers=mails[1])
    assert bool(compose(where, SETTINGS, NOW).problems) is blocked


def test_the_digest_changes_with_what_the_recipient_would_miss() -> None:
    base = place(Kind.THANK_YOU, DANA)
    changed = [
        replace(base, person=replace(DANA, address="dana@northwind.example")),
        replace(base, person=replace(DANA, name="Dana Kimura")),
        place(Kind.THANK_YOU, DANA, notes=NOTES),
        place(Kind.THANK_YOU, DANA, start=START + timedelta(days=1)),
        place(Kind.THANK_YOU, DANA, variant=1),
    ]
    digests = {facts_digest(where, SETTINGS) for where in (base, *changed)}
    assert len(digests) == 6


def test_the_digest_stays_with_what_the_recipient_would_not_miss() -> None:
    base = facts_digest(place(Kind.THANK_YOU, DANA), SETTINGS)
    bare = replace(SETTINGS, profile=replace(PROFILE, strengths=("cooking",)))
    assert facts_digest(place(Kind.THANK_YOU, DANA), bare) == base
    assert facts_digest(place(Kind.THANK_YOU, DANA, notes=(note("x", NoteKind.PLAIN),)), SETTINGS) == base
    assert facts_digest(replace(place(Kind.THANK_YOU, DANA), revision=4, due=NOW), SETTINGS) == base
    other = place(Kind.THANK_YOU, DANA, notes=(note("for Sam", who="Sam"),))
    assert facts_digest(other, SETTINGS) == base


def test_a_draft_keeps_the_text_out_of_its_repr() -> None:
    text = thank_you(notes=NOTES)
    assert "billing" not in repr(text)
    assert "Dana" not in repr(text)


def test_a_cancelled_interview_of_the_round_is_not_thanked_for() -> None:
    where = place(Kind.FOLLOW_UP, DANA)
    assert where.round is not None
    off = replace(interview((DANA,), START + timedelta(days=1)), cancelled=True)
    told = replace(where, interview=None, round=replace(where.round, interviews=(*where.round.interviews, off)))
    assert compose(told, SETTINGS, NOW).subject == "Re: Interview on March 12"


def test_an_unknown_zone_is_pointed_out() -> None:
    where = place(Kind.THANK_YOU, DANA)
    assert where.interview is not None
    text = compose(replace(where, interview=replace(where.interview, zone_known=False)), SETTINGS, NOW)
    assert not text.problems
    assert len(text.warnings) == 1


@pytest.mark.parametrize("own", [(), ("not an address",)])
def test_no_address_to_write_from_blocks(own: tuple[str, ...]) -> None:
    nowhere = replace(SETTINGS, profile=replace(PROFILE, addresses=own))
    text = compose(place(Kind.THANK_YOU, DANA), nowhere, NOW)
    assert len(text.problems) == 1
    assert message_id("key", 1, text.from_address).endswith(".invalid>")


def test_the_users_own_server_may_be_local() -> None:
    local = replace(SETTINGS, profile=replace(PROFILE, addresses=("jordan@localhost",)))
    where = place(Kind.THANK_YOU, DANA)
    text = compose(where, local, NOW)
    assert not text.problems
    assert b"From: Jordan Rivera <jordan@localhost>" in serialise(text, message_id("key", 1, text.from_address), NOW)


@pytest.mark.parametrize("company", ["Northwind", "Oakridge", "Acme", "Harborlight", "Tidewell"])
@pytest.mark.parametrize("variant", range(4))
def test_a_manner_is_heard_in_the_words(company: str, variant: int) -> None:
    usual, *others = (
        compose(replace(place(Kind.THANK_YOU, DANA, company=company, variant=variant), manner=manner), SETTINGS, NOW)
        for manner in Manner
    )
    shorter, warmer, plainer = others
    assert len(words_of(shorter.body)) < len(words_of(usual.body))
    assert warmth(plainer.body) < warmth(warmer.body)
    assert warmth(warmer.body) > 2
    assert not any(text.problems for text in others)
    assert len({text.body for text in (usual, *others)}) == 4


def test_a_manner_keeps_a_panel_apart() -> None:
    panel = [person(name) for name in NAMES[:7]]
    for manner in Manner:
        first = replace(place(Kind.THANK_YOU, *panel), manner=manner)
        texts = [compose(for_other(first, who), SETTINGS, NOW) for who in panel]
        for one, other in combinations(texts, 2):
            assert not sentences(one) & sentences(other)


def test_a_person_who_was_met_before_is_thanked_as_such() -> None:
    again = compose(replace(place(Kind.THANK_YOU, DANA, round_number=2), met=(DANA,)), SETTINGS, NOW)
    new = compose(replace(place(Kind.THANK_YOU, DANA, round_number=2), met=(SAM,)), SETTINGS, NOW)
    templates = {line.format(day="Thursday, March 12", date="March 12") for line in wording.MEETING_AGAIN}
    assert {source.sentence for source in again.sources} & templates
    assert not {source.sentence for source in new.sources} & templates


def test_each_theme_of_the_agenda_is_for_one_of_the_panel() -> None:
    themes = ("your roadmap for the year", "the billing platform")
    assert PANEL.interview is not None
    told = replace(PANEL, interview=replace(PANEL.interview, agenda=themes))
    bodies = [compose(for_other(told, who), SETTINGS, NOW).body for who in (DANA, RUTH, SAM)]
    for theme in themes:
        assert sum(theme in body for body in bodies) == 1


def test_a_sentence_names_each_source_of_what_stands_in_it() -> None:
    assert PANEL.interview is not None
    held = replace(PANEL.interview, agenda=("system design session",))
    text = compose(replace(PANEL, interview=held), SETTINGS, NOW)
    by_sentence = {source.sentence: source.origin for source in text.sources}
    (thanks,) = [sentence for sentence in by_sentence if "system design session" in sentence]
    assert by_sentence[thanks] == f"invitation {held.uid}"
    (interest,) = [sentence for sentence in by_sentence if "Backend Engineer" in sentence]
    assert by_sentence[interest].startswith("application")


@pytest.mark.parametrize("meeting", [Meeting.PHONE, Meeting.UNKNOWN])
@pytest.mark.parametrize("round_number", [1, 2])
@pytest.mark.parametrize("met", [(), (DANA,)])
@pytest.mark.parametrize("agenda", [(), ("case interview",)])
@pytest.mark.parametrize("variant", range(0, 30, 2))
def test_nobody_was_met_who_only_spoke(
    meeting: Meeting, round_number: int, met: tuple[Person, ...], agenda: tuple[str, ...], variant: int
) -> None:
    where = place(Kind.THANK_YOU, DANA, SAM, round_number=round_number, variant=variant)
    assert where.interview is not None
    held = replace(where.interview, meeting=meeting, agenda=agenda)
    text = compose(replace(where, interview=held, met=met), SETTINGS, NOW)
    assert not text.problems
    assert not re.search(r"\b(?:meet|met|meeting|seeing|see me|visit|in person)\b", text.body)


@pytest.mark.parametrize("variant", range(6))
def test_an_interview_on_the_phone_is_thanked_for_as_a_call(variant: int) -> None:
    where = place(Kind.THANK_YOU, DANA, SAM, variant=variant)
    assert where.interview is not None
    held = replace(where.interview, meeting=Meeting.PHONE)
    opening = compose(replace(where, interview=held), SETTINGS, NOW).body.split("\n\n")[1]
    assert opening.startswith(tuple(line.partition("{")[0] for line in wording.THANKS[Voice.SCREEN]))


def test_a_role_is_written_as_a_title_in_the_text() -> None:
    body = thank_you(role="Pastry chef").body
    assert "Pastry Chef" in body
    assert "chef" not in body


@pytest.mark.parametrize("variant", range(30))
def test_what_is_added_to_a_list_ends_in_a_comma_too(variant: int) -> None:
    profile = replace(PROFILE, strengths=("AWS and Terraform", "eight years of Go, in finance"))
    text = compose(place(Kind.THANK_YOU, DANA, variant=variant), replace(SETTINGS, profile=profile), NOW)
    said = next(one.sentence for one in text.sources if one.origin == "profile.strengths")
    assert ", as well as " in said
    assert re.search(r"(?:in finance|Terraform)[.,]", said.partition(", as well as ")[2])


@pytest.mark.parametrize("variant", range(30))
def test_what_is_told_of_a_strength_behind_a_comma_ends_in_one_too(variant: int) -> None:
    profile = replace(PROFILE, strengths=("ten years at the stove, six of them in one house",))
    text = compose(place(Kind.THANK_YOU, DANA, variant=variant), replace(SETTINGS, profile=profile), NOW)
    assert re.search(r"in one house[.,]", text.body)


@pytest.mark.parametrize("variant", range(30))
def test_a_list_within_a_strength_has_no_comma_behind_it(variant: int) -> None:
    profile = replace(PROFILE, strengths=("experience with Go, Rust and Zig",))
    text = compose(place(Kind.THANK_YOU, DANA, variant=variant), replace(SETTINGS, profile=profile), NOW)
    assert not re.search(r"Zig, (?:would|should|as|useful)\b", text.body)


def test_a_request_for_feedback_has_no_calendars_subject() -> None:
    event = message("Updated invitation: Talk (Jordan) @ Thu Mar 12, 2026 3pm - 4pm (EDT)", DANA)
    event = replace(event, interviews=(InterviewClaim(ClaimKind.SET, START, uid="again"),))
    where = place(Kind.FEEDBACK_REQUEST, DANA, answers=event)
    refused = compose(replace(where, occasion="<refusal@ats.example>"), SETTINGS, NOW)
    assert (refused.subject, refused.in_reply_to) == ("Re: Interview on March 12", event.message_id)
    assert compose(where, SETTINGS, NOW).subject == f"Re: {event.subject}"  # where the invitation itself says so
    written = replace(event, subject="Talking to Sam and Ruth")
    where = replace(where, answers=written, occasion="<refusal@ats.example>")
    assert compose(where, SETTINGS, NOW).subject == "Re: Talking to Sam and Ruth"


def test_a_role_with_a_comma_stands_before_its_noun_to_all_of_a_panel() -> None:
    first = place(Kind.THANK_YOU, DANA, SAM, role="Staff Nurse - Critical Care")
    for who in (DANA, SAM):
        text = compose(for_other(first, who), SETTINGS, NOW)
        assert re.search(r"the Staff Nurse, Critical Care (?:role|position) ", text.body, re.IGNORECASE)
        assert not text.problems


def test_a_role_that_says_that_it_is_a_post_is_not_called_one_again() -> None:
    said = "he Postdoc position Marine Ecology at Northwind"
    assert said in thank_you(role="Postdoc position Marine Ecology").body


@pytest.mark.parametrize(
    ("company", "house", "named"),
    [
        ("Brindle Foods", "brindle-foods.example", "Brindle Foods"),
        ("Café Nørd", "cafe-noerd.example", "Café Nørd"),
        ("Orme & Vale", "ormevale.example", "Orme & Vale"),
        ("Quarry Rook & Vale LLP", "qrvlaw.example", "Quarry Rook & Vale LLP"),
        ("Brindle Botanicals", "brindlebot.example", "Brindle Botanicals"),
        ("Brindle Foods", "holtmarlowe.example", ""),
    ],
)
def test_a_mail_that_names_another_firm_hides_the_firm_unless_it_came_from_there(
    company: str, house: str, named: str
) -> None:
    held = place(Kind.THANK_YOU, DANA, company=company)
    setting = replace(message("Your interview", person("Carla Voss", f"carla@{house}")), id=1, company="Tolland Homes")
    where = replace(held, application=replace(held.application, messages=(setting,)))
    assert gather(where, SETTINGS, NOW).company == named


@pytest.mark.parametrize(("number", "named"), [("118204", "Brindle Foods"), ("118205", "")])
def test_or_bears_the_number_of_the_firms_vacancy(number: str, named: str) -> None:
    held = place(Kind.THANK_YOU, DANA, company="Brindle Foods")
    setting = message("Your interview", person("Carla Voss", "carla@holtmarlowe.example"))
    setting = replace(setting, id=1, company="Tolland Homes", named=replace(setting.named, numbers=("118204",)))
    receipt = replace(setting, id=2, company="Brindle Foods", named=replace(setting.named, numbers=(number,)))
    where = replace(held, application=replace(held.application, messages=(receipt, setting)))
    assert gather(where, SETTINGS, NOW).company == named
