"""What a mail tells of the work itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.drafting import compose
from agent.extraction.work import stated
from agent.model.draft import Kind
from agent.model.mail import Category, Work
from tests.drafts.situations import DANA, NOW, PROFILE, SETTINGS, message, place
from tests.unit.extraction.mails import mail, read

OUTREACH = (
    "Hi Robin,\n\nI am hiring a Senior Data Engineer at Northwind Robotics. You would be working on our event pipeline "
    "with Kafka and Flink. We are looking for someone with experience in Airflow.\n\nBest,\nDana Kim\nRecruiter\n"
)


@pytest.mark.parametrize(
    ("sentence", "on"),
    [
        ("You would be working on our event pipeline.", "your event pipeline"),
        ("You'll be working on our event pipeline, which handles a lot.", "your event pipeline"),
        ("The role owns the billing platform.", "the billing platform"),
        ("You would own our search and ranking systems.", "your search and ranking systems"),
        ("You'll lead the billing platform and mentor juniors.", "the billing platform"),
        ("The team maintains our design system with two others.", "your design system"),
        ("You'll look after the county's road network.", "the county's road network"),
        ("You will be working on brand campaigns.", "brand campaigns"),
        ("You will work on the maths curriculum.", "the maths curriculum"),
        ("You'll be working on the Atlas platform.", "the Atlas platform"),
    ],
)
def test_what_is_plainly_said_is_what_the_work_is_on(sentence: str, on: str) -> None:
    assert stated(sentence) == on


@pytest.mark.parametrize(
    "sentence",
    [
        "You'd join the team that builds our checkout.",
        "You will be working on a rota basis.",
        "You'll work on the night shift.",
        "You'll work on site three days a week.",
        "You'll be working on our client's trading platform.",
        "You won't be working on our mobile app.",
        "If we grow, you'll be working on our event pipeline.",
        "You will be working on your own projects.",
        "You'll be working on new and exciting projects.",
        "You would be working on Dana's project.",
        "You'd be helping us on a Saturday with systems.",
        "You will run late if you take the systems.",
        "You'll build on our systems.",
        "You'll be working on our 2027 curriculum.",
        "This role will own the redesign of our patient portal.",
        "We are working on our event pipeline.",
        "Dana works on our event pipeline.",
        "",
    ],
)
def test_what_is_in_doubt_is_left_out(sentence: str) -> None:
    assert stated(sentence) == ""


def test_a_mail_tells_what_the_work_is_on_and_its_words() -> None:
    work = read(mail(OUTREACH), Category.OUTREACH).work
    assert work.on == "your event pipeline"
    assert work.words == ("event", "pipeline", "kafka", "flink", "airflow")


@pytest.mark.parametrize("category", [Category.UNRELATED, Category.BOUNCE, Category.AUTO_REPLY, Category.OWN])
def test_mail_that_is_about_no_role_of_theirs_tells_nothing(category: Category) -> None:
    assert read(mail(OUTREACH), category).work == Work()


def test_words_stand_under_headings_and_not_elsewhere() -> None:
    text = (
        "Dear Robin,\n\nThank you for your application. Our office is in Leeds and the canteen is good.\n\n"
        "About the role:\n- Wound dressings and triage\n- 40 patients\n\n"
        "Requirements\n- Phlebotomy\n- Contact Dana Kim to apply\n- Unread\n\n"
        "We will be in touch about gardening.\n\nKind regards,\nDana Kim\n"
    )
    assert read(mail(text), Category.ACKNOWLEDGEMENT).work == Work(
        "", ("wound", "dressings", "triage", "patients", "phlebotomy")
    )


def test_the_proceedings_are_no_job() -> None:
    text = "Hi Robin,\n\nYour experience with the interview will be good. Candidates must have a passport.\n\nDana Kim"
    assert read(mail(text), Category.INTERVIEW_INVITATION).work.words == ()


def test_words_are_single_folded_without_names_and_at_most_forty() -> None:
    many = " ".join(f"x{chr(97 + one // 26)}{chr(97 + one % 26)}" for one in range(100))
    text = f"Hi Robin,\n\nRequirements: Python, DANA, Northwind, Python, {many}\n\nDana Kim"
    sender = "Dana Kim <dana.kim@northwind.com>"
    words = read(mail(text, sender=sender, subject="Engineer at Northwind"), Category.OUTREACH).work.words
    assert words[0] == "python"
    assert len(words) == len(set(words)) == 40
    assert not {"dana", "kim", "robin", "vale"} & set(words)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("wir haben Ihre Unterlagen.\n\nIhre Aufgaben:\n- Montage von Steuerungen\n", "steuerungen"),
        ("nous vous écrivons.\n\nProfil recherché :\n- maîtrise de la soudure\n", "soudure"),
        ("le escribimos.\n\nRequisitos:\n- manejo de grúas\n", "grúas"),
    ],
)
def test_words_are_read_in_other_languages(text: str, word: str) -> None:
    assert word in read(mail(f"Robin,\n\n{text}\nDana Kim\n"), Category.ACKNOWLEDGEMENT).work.words


def test_other_languages_state_nothing() -> None:
    text = (
        "Guten Tag Robin,\n\nwir sind ein Team und freuen uns auf Sie. The role owns the billing platform.\n\n"
        "Mit freundlichen Grüßen"
    )
    assert read(mail(text), Category.OUTREACH).work.on == ""


def test_the_strengths_that_fit_the_work_are_chosen() -> None:
    told = replace(message("Your interview"), work=Work("your event pipeline", ("kafka", "streams")))
    profile = replace(
        PROFILE, strengths=("baking bread", "running a kitchen", "event streams", "moving a monolith to Kafka")
    )
    where = place(Kind.THANK_YOU, DANA)
    settings = replace(SETTINGS, profile=profile)
    where = replace(where, application=replace(where.application, messages=(*where.application.messages, told)))
    body = compose(where, settings, NOW).body
    assert "event streams" in body
    assert "moving a monolith to Kafka" in body
    assert "kitchen" not in body
