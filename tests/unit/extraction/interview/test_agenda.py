"""What an interview is to be about."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.extraction.interview.agenda import SESSIONS, agenda_of, is_session, topics_of
from agent.extraction.interview.sessions import titled_session, told_sessions
from agent.extraction.words.phrases import MOST_WORDS, noun_phrase
from agent.extraction.work import stated
from agent.model.mail import Category
from tests.unit.extraction.mails import event, mail, read

WHEN = "Thursday, March 12 at 2:00 PM ET"


def agendas(text: str, subject: str = "Your interview", ics: str = "") -> list[tuple[str, ...]]:
    message = mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\n", subject, ics=ics)
    return [one.agenda for one in read(message, Category.INTERVIEW_CONFIRMATION).interviews]


# ---- sessions


@pytest.mark.parametrize(
    ("title", "sessions"),
    [
        ("Northwind: System design", ("system design session",)),
        ("Coding interview", ("coding session",)),
        ("Technical interview (60 min): Backend Engineer", ("technical interview",)),
        ("Pair programming & code review", ("pair programming session", "code review")),
        ("Robin x Northwind - culture interview", ("culture interview",)),
        ("Ward sister - medication calculation test", ("medication calculation test",)),
        ("Trial lesson, Year 8", ("lesson observation",)),
        ("Sales role play with Dana Kim", ("sales role play session",)),
        ("Machine learning interview", ("machine learning session",)),
        ("Entretien technique - Développeuse", ("technical interview",)),
        ("Behavioural", ("behavioural interview",)),
        # What names no matter, and roles that sound like a session.
        ("Panel: Ana Ruiz, Manager, Billing; Bo Lind, Senior Manager, Coding", ()),
        ("Dana Kim, Engineering Manager, System design", ("system design session",)),
        ("Dana Kim, Manager, Coding session", ("coding session",)),
        ("Interview", ()),
        ("Screening call", ()),
        ("Intro chat", ()),
        ("Final round", ()),
        ("Panel interview", ()),
        ("Interview - Machine Learning Engineer", ()),
        ("Interview - Machine Learning", ()),
        ("Technical Architect interview", ()),
        ("System Design Lead at Northwind", ()),
        ("Presentation Designer - first interview", ()),
    ],
)
def test_a_title_names_a_session_only_by_a_whole_part_of_it(title: str, sessions: tuple[str, ...]) -> None:
    assert titled_session(title) == sessions


@pytest.mark.parametrize(
    ("sentence", "sessions"),
    [
        ("Your system design interview is on Thursday.", ("system design session",)),
        ("The trial shift starts at five.", ("trial shift",)),
        ("See you for the portfolio review.", ("portfolio review",)),
        ("After the technical interview you meet the team.", ()),
        ("Please bring the case study that you sent us.", ()),
        ("The hour includes a code review.", ()),
        ("If all goes well there is a technical interview.", ()),
        ("Our technical team is looking forward to it.", ()),
        ("We liked your system design.", ()),
    ],
)
def test_running_text_names_a_session_only_where_it_is_held_then(sentence: str, sessions: tuple[str, ...]) -> None:
    assert told_sessions(sentence) == sessions


def test_each_line_of_a_schedule_gives_its_interview_the_session() -> None:
    plan = (
        "Thursday, March 12 (Eastern):\n\n10:00 - 10:45 System design with Ana Ruiz\n"
        "11:00 - 11:45 Live coding, Bo Lind\n13:00 - 13:45   Behavioral   Dana Kim\n"
        "14:00 - 14:45 Code review exercise Mei Stroud\n15:00 - 15:30 Chat with Sam\n"
        "16:00 - 16:30 Job talk to the whole group"
    )
    assert agendas(plan) == [
        ("system design session",), ("live coding session",), ("behavioral interview",), ("code review",), (),
        ("research talk session",),
    ]  # fmt: skip


def test_the_subject_and_an_invited_session_count_for_the_only_interview() -> None:
    assert agendas(f"Confirmed: {WHEN}.", "Pair programming interview: Backend Engineer") == [
        ("pair programming session",)
    ]
    assert agendas(f"We confirm {WHEN}.\n\nWe are pleased to invite you to a case study discussion.") == [
        ("case study discussion",)
    ]


@pytest.mark.parametrize(
    ("said", "subject", "sessions"),
    [
        ("The next step is the last round.", "Re: Northwind - coding interview", ()),
        ("We'd love to see you for an on-site interview.", "RE: Northwind - coding interview", ()),
        ("You made it to the second interview.", "Re: Coding interview", ()),
        ("That time works well for us.", "Re: Northwind - coding interview", ("coding session",)),
        ("The next step is a talk about code.", "Northwind - coding interview", ("coding session",)),
    ],
)
def test_an_old_threads_subject_names_no_later_stage(said: str, subject: str, sessions: tuple[str, ...]) -> None:
    assert agendas(f"{said} It is on {WHEN}.", subject) == [sessions]


def test_a_word_of_the_subject_that_calls_itself_no_interview_names_none() -> None:
    assert agendas(f"Confirmed: {WHEN}.", "Your application (technical)") == [()]


def test_the_subject_says_nothing_of_several_interviews() -> None:
    two = "Thursday, March 12 (Eastern):\n\n10:00 - 10:45 with Ana Ruiz\n11:00 - 11:45 with Bo Lind"
    assert agendas(two, "Technical interview") == [(), ()]


def test_a_line_with_two_times_leaves_open_whose_its_sessions_are() -> None:
    both = (
        "Your coding interview is on Thursday, March 12 at 2:00 PM ET and your case study discussion on Friday, "
        "March 13 at 3:00 PM ET."
    )
    assert agendas(both) == [(), ()]


def test_every_session_can_stand_behind_thank_you_for_the() -> None:
    for phrase in SESSIONS:
        assert is_session(phrase)
        assert re.fullmatch(r"[A-Za-z][\w-]*(?: [\w-]+){0,3}", phrase)
        assert phrase.split()[0] not in {"the", "a", "an", "your", "my", "our"}
        assert not phrase.endswith("s")
        assert phrase[0].islower() or phrase.split()[0] in {"SQL", "ML", "Excel"}


# ---- topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Agenda:\n- Introductions\n- Your experience with Kubernetes\n- Our platform roadmap\n- Q&A",
         ("my experience with Kubernetes", "your platform roadmap")),
        ("Topics:\n1. Month-end close\n2. Stakeholder management (20 min)\n3. Salary",
         ("month-end close", "stakeholder management")),
        ("We'll talk about your approach to testing, the release process, and our migration to Kafka.",
         ("my approach to testing", "your migration to Kafka")),
        ("The call will cover infection control, wound care and the ward rota.", ("infection control", "wound care")),
        ("We will discuss your clinical practice.", ("my clinical practice",)),
    ],
)  # fmt: skip
def test_listed_topics_are_said_as_the_user_would(text: str, topics: tuple[str, ...]) -> None:
    assert topics_of(text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "Agenda:\n- Welcome\n- Break\n- Your questions\n- Next steps\n- Dana Kim\n- Meet the team\n- Design a cache",
        "Topics:\n* German market entry\n* Working with parents\n* Lunch with Priya\n* what drives you\n* 3 puzzles",
        "We will cover your travel costs and hotel bills.",
        "We will talk about what we do and why you applied.",
        "We'll go over the contract terms on Thursday.",
        "We won't discuss your notice period, but your sales pipeline.",
        "After that we will discuss our hiring decision.",
        "We will discuss your background, your CV and the role.",
        "We will talk through a fictional case.",
        "If you join us, we will discuss your approach to testing.",
        "After the interview we will talk about your study of tides.",
        "We will discuss the survey of Dana's team.",
        "We will discuss the garden survey with Priya.",
        "Topics:\n* growing tomatoes indoors",
        "We read your letter: the summer exhibition, the spring exhibition.",
        "We'll talk about the launch plan at https://northwind.example/plan.",
    ],
)
def test_what_is_dull_or_in_doubt_is_no_topic(text: str) -> None:
    assert topics_of(text) == ()


def test_a_name_known_from_the_mail_is_in_no_topic() -> None:
    assert topics_of("We will discuss the northwind archive.", frozenset({"northwind"})) == ()
    assert topics_of("We will discuss the county archive.", frozenset({"northwind"})) == ("the county archive",)


def test_topics_are_taken_from_an_english_mail_only() -> None:
    assert agendas(f"We confirm {WHEN}. We will discuss your approach to testing.") == [("my approach to testing",)]
    german = (
        "hiermit bestätigen wir das Gespräch am Donnerstag, 12. März um 14:00 Uhr und freuen uns auf Sie.\n\n"
        "Topics:\n- month-end close\n\nMit freundlichen Grüßen"
    )
    assert agendas(german) == [()]


def test_an_invitation_tells_its_session_and_its_topics() -> None:
    ics = event(
        "DTSTART:20260312T180000Z",
        "SUMMARY:Northwind <> Robin: System design",
        "DESCRIPTION:Agenda:\\n- Your experience with lathes\\n- System design\\n- Questions",
    )
    assert agendas("See you then.", ics=ics) == [("system design session", "my experience with lathes")]


def test_a_topic_that_only_repeats_a_session_goes() -> None:
    assert agenda_of(("system design", "data quality", "system design session")) == (
        "system design session", "data quality",
    )  # fmt: skip


# ---- whatever a mail holds

PIECES = st.sampled_from(
    """
    Agenda:|- |* |1. |Topics:|We'll talk about|we will discuss|the interview will cover|your|our|the|experience|
    with|
    Dana Kim|,|and|.|:|\n|system design|coding|interview|10:00|at 3|https://x.example|our roadmap|you|platform|is|of|
    Kafka|SQL|
    You would be working on|the role owns|billing|systems|don't|é|’|-|—|(|)|March 12|a|to|café|month-end|\u202e|7
    """.replace("\n    ", "").split("|")
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40).map(" ".join)


def sound(phrase: str, most: int = MOST_WORDS) -> bool:
    told = phrase.split(" ")
    plain = all(re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*", word) for word in told)
    no_pronoun = not {"you", "we", "i", "our", "us"} & {word.casefold() for word in told}
    return plain and no_pronoun and 2 <= len(told) <= most and "your" not in told[1:]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_yields_phrases_that_a_sentence_takes(text: str) -> None:
    assert all(sound(topic) for topic in topics_of(text))
    assert all(is_session(one) for one in (*titled_session(text), *told_sessions(text)))
    on = stated(text)
    assert not on or sound(on, 6)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), TEXTS))
def test_a_noun_phrase_is_sound_or_nothing(text: str) -> None:
    phrase = noun_phrase(text)
    assert not phrase or sound(phrase)
    said = " ".join(text.replace("’", "'").split()).casefold()
    first, _, rest = phrase.partition(" ")
    assert not phrase or (rest.casefold() in said and (first in {"my", "your"} or phrase.casefold() in said))
    assert first not in {"The", "A", "An", "My", "Your", "our", "Our"}
