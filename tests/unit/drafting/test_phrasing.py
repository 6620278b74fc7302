from __future__ import annotations

import pytest

from agent.drafting.phrasing import role_in_text, said, sentences_of, stems, topic


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("I led the billing migration", "I led the billing migration."),
        ("i led the billing migration", "I led the billing migration."),
        ("mention that I led the billing migration.", "I led the billing migration."),
        ("I forgot to mention that I speak German", "I speak German."),
        ("Led the billing migration", "I led the billing migration."),
        ("My AWS certification", "my AWS certification."),
        ("The rota had four people! It worked", "the rota had four people. It worked."),
        ("Kafka was my project", "Kafka was my project."),
        ("Lloyd's rules were new to me", "Lloyd's rules were new to me."),
        ("It's the rota that I would change first", "it's the rota that I would change first."),
    ],
)
def test_notes_keep_the_users_words(note: str, words: str) -> None:
    assert said(note) == words


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("the event pipeline", "the event pipeline"),
        ("The event pipeline.", "the event pipeline"),
        ("their plan for the event pipeline", "your plan for the event pipeline"),
        ("we talked about the event pipeline", "the event pipeline"),
        ("We talked of the event pipeline", "the event pipeline"),
        ("talked through the event pipeline", "the event pipeline"),
        ("spoke with Dana about the event pipeline", "the event pipeline"),
        ("we also chatted a lot about the event pipeline", "the event pipeline"),
        ("Talked to Dr. Kim about how you run incidents", "how you run incidents"),
        ("discussed the event pipeline", "the event pipeline"),
        ("went over the event pipeline", "the event pipeline"),
        ("We touched on the event pipeline", "the event pipeline"),
        ("heard about the event pipeline", "the event pipeline"),
        ("about the event pipeline", "the event pipeline"),
        ("over lunch we talked about the event pipeline", ""),
        ("on the way out we spoke of the event pipeline", ""),
        ("on-call rota", "on-call rota"),
        ("In-house tooling", "In-house tooling"),
        ("talking to customers", "talking to customers"),
        ("how you run incidents", "how you run incidents"),
        ("I liked that the team has no managers", ""),
        ("Howard is about to move to Leeds", ""),
        ("Whatcom County will open a second depot", ""),
    ],
)
def test_topics_become_noun_phrases_or_stay_sentences(note: str, words: str) -> None:
    assert topic(note) == words


def test_sentences_are_told_apart_but_not_at_abbreviations() -> None:
    text = "I spoke with Dr. Okafor at Acme Inc. about Kafka, e.g. topics. It was good. Was it? J. R. Smith knows."
    assert sentences_of(text) == (
        "I spoke with Dr. Okafor at Acme Inc. about Kafka, e.g. topics.",
        "It was good.",
        "Was it?",
        "J. R. Smith knows.",
    )
    assert sentences_of("") == ()


def test_words_of_one_root_meet() -> None:
    assert stems(["migrations"]) & stems(["migrating"])
    assert not stems(["payments"]) & stems(["kitchens"])


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("Pastry chef", "pastry chef"),
        ("Site manager, nights", "site manager, nights"),
        ("Night-shift picker", "night-shift picker"),
        ("Veterinary nurse (part time)", "veterinary nurse (part time)"),
        ("Kitchen and bar assistant", "kitchen and bar assistant"),
        ("Senior DevOps engineer", "Senior DevOps engineer"),
        ("Staff Nurse", "Staff Nurse"),
        ("Head of Data", "Head of Data"),
        ("Nurse (full time)", "Nurse (full time)"),
        ("Mental health nurse, CAMHS", "mental health nurse, CAMHS"),
        ("German teacher", "German teacher"),
        ("London bus driver", "London bus driver"),
        ("HGV driver", "HGV driver"),
        ("Receptionist", "Receptionist"),
        ("nurse", "nurse"),
        ("", ""),
    ],
)
def test_a_role_in_sentence_case_is_small_inside_a_sentence(role: str, text: str) -> None:
    assert role_in_text(role) == text
