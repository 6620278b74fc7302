from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib.resources import files

import pytest

from agent.drafting.composing import compose
from agent.drafting.facts import gather
from agent.drafting.proofreading import CHECKS, Check, Findings, Page, proofread
from agent.drafting.proofreading.spelling import is_word
from agent.guide import LIMITS
from agent.model.draft import Kind
from agent.model.plan import Place
from agent.model.settings import Settings
from tests.drafts.other_words import CLOSE, MAILS
from tests.drafts.situations import (
    BRITISH,
    DANA,
    NOW,
    PRIYA,
    PROFILE,
    PROMISE,
    REJECTION,
    SAM,
    SETTINGS,
    UPDATE,
    message,
    note,
    person,
    place,
)

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
    fixed = BODY if where is THANKS or where is PANEL else text.body
    body = change(fixed.replace("March 12", "12 March") if settings is BRITISH else fixed)
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


def test_what_was_found_is_told_in_short() -> None:
    problems = read(THANKS, swapped("March 12.", f"March 12. {'x' * 5000}")).problems
    assert problems
    assert all(len(problem) < 250 for problem in problems)


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
        ("Elm Hill", "5th Grade Teacher"),  # "the decision on the 5th Grade ..." names no day
        ("1st December Books", "2nd Line Engineer"),
    ],
)
def test_names_may_be_written_their_own_way(company: str, role: str) -> None:
    for kind in Kind:
        assert read(place(kind, DANA, company=company, role=role, answers=message("Next steps"))) == Findings()


def test_british_spelling_is_known_and_belongs_to_britain() -> None:
    changed = swapped("interview me", "favour me in the centre of your organisation")
    assert not read(THANKS, changed, BRITISH).problems
    assert [problem.split("“")[1][:6] for problem in read(THANKS, changed).problems] == ["favour", "centre", "organi"]


def test_american_spelling_belongs_to_america() -> None:
    changed = swapped("interview me", "favor me in the center of your organization")
    assert not read(THANKS, changed).problems
    assert len(read(THANKS, changed, BRITISH).problems) == 3


@pytest.mark.parametrize("locale", ["en-CA", "de-DE"])
def test_elsewhere_both_spellings_pass(locale: str) -> None:
    elsewhere = replace(SETTINGS, profile=replace(PROFILE, locale=locale))
    text = compose(THANKS, elsewhere, NOW).body
    for spelt in ("favour me", "favor me"):
        body = text.replace("interview me", spelt)
        page = Page(gather(THANKS, elsewhere, NOW), f"Re: Interview on {day_of(elsewhere)}", "Hi Dana,", body)
        assert not proofread(page).problems


def day_of(settings: Settings) -> str:
    interview = gather(THANKS, settings, NOW).interview
    assert interview is not None
    return interview.words


def test_the_other_spelling_only_warns_in_the_users_words() -> None:
    found = read(place(Kind.THANK_YOU, DANA, notes=(note("I led the organisation of a summer school"),)))
    assert not found.problems
    assert any("organisation" in warning for warning in found.warnings)


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


@pytest.mark.parametrize("mail", [(kind, body) for kind, mails in MAILS.items() for body in mails])
def test_good_mails_in_other_words_pass(mail: tuple[Kind, str]) -> None:
    kind, body = mail
    where = place(kind, DANA, answers=message("Next steps"))
    subject = "Re: Interview on March 12" if kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} else "Re: Next steps"
    assert proofread(Page(gather(where, SETTINGS, NOW), subject, body.split("\n")[0], body + CLOSE)) == Findings()


@pytest.mark.parametrize(
    ("address", "name", "signs_as", "fits"),
    [
        ("dana.kim@northwind.example", "Dana Kim", "", True),
        ("dana.kim@northwind.example", "Sam Okafor", "", False),
        ("dana_kim+one@northwind.example", "Sam Okafor", "", False),
        ("dana.okafor@northwind.example", "Sam Okafor", "", True),
        ("robert.lang@northwind.example", "Bob Lang", "", True),
        ("robert.lang@northwind.example", "Bob", "", True),
        ("margaret.shaw@northwind.example", "M. Shaw", "Peggy", True),
        ("gokce.sahin@northwind.example", "Gökçe Şahin", "", True),
        ("yamada.taro@northwind.example", "山田 太郎", "", True),
        ("dkim@northwind.example", "Sam Okafor", "", True),
        ("d.kim@northwind.example", "Sam Okafor", "", True),
        ("team42@northwind.example", "Sam Okafor", "", True),
        ("talent.team@northwind.example", "Sam Okafor", "", True),
        ("no-reply@northwind.example", "Sam Okafor", "", True),
        ("", "Sam Okafor", "", True),
    ],
)
def test_an_address_that_names_somebody_else_blocks(address: str, name: str, signs_as: str, fits: bool) -> None:
    where = place(Kind.THANK_YOU, replace(person(name, "x@northwind.example", signs_as=signs_as), address=address))
    assert any("address" in problem for problem in read(where).problems) is not fits


PANEL = replace(THANKS, panel=(SAM,))
AHEAD = place(Kind.FOLLOW_UP, DANA, promised=datetime(2026, 3, 20, 4, tzinfo=UTC))
FOLLOW_UP = place(Kind.FOLLOW_UP, DANA)
FEEDBACK = place(Kind.FEEDBACK_REQUEST, DANA, answers=REJECTION)
NOTED = place(Kind.THANK_YOU, DANA, notes=(note("I keep bees, and sell honey at the market"),))


def saying(*paragraphs: str) -> Callable[[str], str]:
    """Given paragraphs, return the change that puts them in the place of the draft's own."""

    def change(body: str) -> str:
        blocks = body.split("\n\n")
        return "\n\n".join([blocks[0], *paragraphs, blocks[-1]])

    return change


ROWS: tuple[tuple[str, str, Place, Callable[[str], str]], ...] = (
    ("T11", "does not name the person", THANKS, swapped("Hi Dana,", "Hi Sam,")),
    ("T2", "somebody else too", PANEL, swapped("Hi Dana,", "Hi Dana and Sam,")),
    ("T2", "somebody else too", THANKS, swapped("Hi Dana,", "Dear all,")),
    ("F7", "full name", THANKS, swapped("Jordan Rivera", "Jordan")),
    ("T10", "dictionary", THANKS, swapped("taking", "takeing")),
    ("T10", "Atlantic", THANKS, swapped("taking the time to", "the favour to")),
    ("T10", "is a name that", PANEL, swapped("to interview me", "with Sam")),
    ("T10", "is a name that", PANEL, swapped("I came", "Sam was there, and I came")),
    ("T10", "is a name that", THANKS, swapped("I came", "Lena told me more, and I came")),
    ("T10", "address", place(Kind.THANK_YOU, person("Sam Okafor", "dana.kim@northwind.example")), str),
    (
        "T10",
        "not one at",
        place(Kind.THANK_YOU, DANA, company=""),
        swapped("Backend Engineer position", "Backend Engineer position at Globex"),
    ),
    ("T10", "doubled", THANKS, swapped("the time", "the the time")),
    ("T10", "mixed up", THANKS, swapped("the time", "an moment")),
    ("T10", "do not go together", THANKS, swapped("I came", "I has come")),
    ("T10", "do not go together", THANKS, swapped("My background includes", "My background include")),
    ("T10", "do not go together", THANKS, swapped("eight years of", "eight year of")),
    ("T10", "do not go together", THANKS, swapped("My background includes", "My experience are")),
    ("T10", "do not go together", THANKS, swapped("My background includes", "My strengths is")),
    ("T10", "do not go together", THANKS, swapped("I came", "They was good, and I came")),
    ("T10", "do not go together", THANKS, swapped("forward to an update", "forward to hear an update")),
    ("T10", "small letter", THANKS, swapped("I came away", "it was good")),
    ("T10", "small letter", THANKS, swapped("I look forward", "and i look forward")),
    ("T10", "ends without a full stop", THANKS, swapped("Northwind.", "Northwind")),
    ("T10", "question ends", FOLLOW_UP, swapped("?", ".")),
    ("T10", "full stop is missing", THANKS, swapped("March 12. I", "March 12 I")),
    ("T10", "no partner", THANKS, swapped("the time", "(the time")),
    ("T10", "spaces or punctuation", THANKS, swapped("Hi Dana,", "Hi Dana ,")),
    ("T10", "filled in (", THANKS, swapped("Northwind", "[Company]")),
    ("T10", "written out", THANKS, swapped("Northwind", "None")),
    ("T10", "no such day", THANKS, swapped("March 12", "February 29")),
    ("T10", "weekday does not", THANKS, swapped("March 12", "Friday, March 12")),
    ("T10", "explains the date", THANKS, swapped("March 12", "March 1")),
    ("T10", "explains the date", THANKS, swapped("March 12", "2026-03-13")),
    ("T10", "explains the date", THANKS, swapped("March 12", "Mar. 13")),
    ("T10", "explains the day", THANKS, swapped("on March 12", "on March 12, a Friday")),
    ("T10", "tense", THANKS, saying("I look forward to the interview on March 12.")),
    ("T10", "tense", THANKS, saying("I will be speaking with you on March 12.")),
    ("T10", "tense", AHEAD, saying("News was expected by March 20.")),
    ("T10", "tense", PROMISED, saying("I look forward to hearing from you by March 20.")),
    ("T10", "another day", THANKS, swapped("on March 12", "this week")),
    ("T10", "wrong later", THANKS, swapped("on March 12", "last month")),
    ("F2", "date is missing", THANKS, swapped(" on March 12", "")),
    ("F2", "date is missing", FOLLOW_UP, saying("Thank you for your time.", "It was on March 12.")),
    ("F6", "promised date is missing", AHEAD, swapped("by March 20", "soon")),
    ("S3", "promised date is missing", PROMISED, swapped("by March 20", "by now")),
    ("T12", "too long: ", REPLY, saying(*["I am well."] * 40)),
    ("T12", "paragraph is too long", REPLY, ending("I am well. " * 15)),
    ("N2", "nothing more", REPLY, ending("I hope that you are well.")),
    ("S4", "nothing more", NUDGE, ending("I hope that you are well.")),
    ("N2", "strength", REPLY, swapped("I look", "I have eight years of Python services, and look")),
    ("S4", "strength", NUDGE, swapped("I look", "I have eight years of Python services, and look")),
    ("T1", "thank you", THANKS, swapped("Thank you for taking", "It was kind to take")),
    ("T5", "no interest", THANKS, saying("Thank you for March 12.")),
    ("T5", "position is not", THANKS, swapped("Backend Engineer ", "")),
    ("T5", "organisation is not", THANKS, swapped(" at Northwind", "")),
    ("T5", "strengths", THANKS, saying("Thank you for March 12.")),
    (
        "T13",
        "look forward",
        THANKS,
        swapped("I look forward to an update on the progress of the selection.", "So far."),
    ),
    ("F2", "begin with thanks", FOLLOW_UP, saying("We met on March 12.", "Thank you.")),
    ("F3", "no interest", FOLLOW_UP, saying("Thank you for March 12.")),
    ("F3", "position is not", FOLLOW_UP, swapped("Backend Engineer ", "")),
    ("F4", "strengths", FOLLOW_UP, saying("Thank you for March 12.")),
    ("F6", "question for news", FOLLOW_UP, saying("Thank you for March 12.")),
    ("F6", "thank them again", FOLLOW_UP, saying("Thank you for March 12.", "Is there any news?")),
    ("F6", "before the promised day", AHEAD, ending("Is there any news?")),
    ("N2", "thank them", REPLY, saying("I am very interested, and look forward to hearing from you.")),
    ("N2", "still interested", REPLY, saying("Thank you for the update. I look forward to hearing from you.")),
    ("N2", "look forward", REPLY, saying("Thank you for the update. I am very interested.")),
    ("S3", "earlier mail", NUDGE, saying("I am still interested. I look forward to hearing from you.")),
    ("S3", "still interested", NUDGE, saying("Did my mail arrive? I look forward to hearing from you.")),
    ("S3", "look forward", NUDGE, saying("Did my mail arrive? I am still interested.")),
    ("R1", "say thank you", FEEDBACK, saying("I heard it.", "What could I improve?", "I wish you well.")),
    ("R1", "could have been better", FEEDBACK, saying("Thank you.", "I wish you well.")),
    ("R1", "good wishes", FEEDBACK, saying("Thank you.", "What could I improve?")),
    ("R1", "argues", FEEDBACK, swapped("\n\n", "\n\nThat was unfair. ")),
    ("G1", "exclamation", THANKS, swapped("regards,", "regards!")),
    ("G1", "smiley", THANKS, swapped("March 12.", "March 12. 🙂")),
    ("G1", "capital letters", THANKS, swapped("Thank you", "THANK YOU")),
    ("G1", "pressure", THANKS, swapped("I came", "I really need this job, and I came")),
    ("G1", "does not belong", THANKS, swapped("I came", "I have other offers, and I came")),
    ("G2", "hopeful", THANKS, swapped("I came", "I was worried, and I came")),
)


@pytest.mark.parametrize(("rule", "says", "where", "change"), ROWS)
def test_each_row_of_the_table_catches_what_it_is_for(
    rule: str, says: str, where: Place, change: Callable[[str], str]
) -> None:
    problems = read(where, change).problems
    assert any(problem.startswith(f"{rule}: ") and says in problem for problem in problems), problems
    assert change is str or not any(problem.startswith(f"{rule}: ") for problem in read(where).problems)


@pytest.mark.parametrize(
    ("says", "where", "subject"),
    [
        ("T4: the subject", THANKS, "Re: Interview on March 13"),
        ("T10: the subject was left", THANKS, "Re: Interview on {{ date }}"),
        ("N1: the subject", REPLY, "Where we are"),
    ],
)
def test_a_wrong_subject_is_caught(says: str, where: Place, subject: str) -> None:
    body = compose(where, SETTINGS, NOW).body
    problems = proofread(Page(gather(where, SETTINGS, NOW), subject, body.split("\n")[0], body)).problems
    assert any(problem.startswith(says) for problem in problems)


def test_a_note_that_was_lost_warns() -> None:
    found = read(NOTED, swapped("I keep bees, and sell honey at the market", "I keep calm"))
    assert [warning[:4] for warning in found.warnings] == ["T6: "]


def test_every_row_has_a_case_here() -> None:
    def has_case(check: Check) -> bool:
        return any(rule == check.rule and says in check.says for rule, says, *_ in ROWS)

    elsewhere = {"T4", "N1", "T6"}
    assert not [check.says for check in CHECKS if not has_case(check) and check.rule not in elsewhere]


def test_the_subject_of_the_mail_that_is_answered_is_theirs() -> None:
    subject = "[EXTERNAL] Interview on Friday, February 30!! {R-12}"
    assert read(place(Kind.NO_DECISION_REPLY, PRIYA, answers=message(subject))) == Findings()


@pytest.mark.parametrize(
    "words",
    ["I was there, were you not?", "as it were", "The interview and the role are", "people who are", "the work we are"],
)
def test_what_goes_together_is_left_alone(words: str) -> None:
    found = read(THANKS, swapped("My background includes", f"{words}, and my background includes"))
    assert not [problem for problem in found.problems if "go together" in problem]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "My answers was short.",
            "I seen the office.",
            "It don't matter.",
            "I am look forward to it.",
            "I would of come.",
        ),
        *("There is many reasons for it.", "This reasons are clear.", "We was glad.", "The interview were short."),
        *("My skills includes Python.", "Your welcome at any time.", "I enjoyed to meet you.", "The role suit me."),
    ],
)
def test_what_does_not_go_together_is_found(words: str) -> None:
    problems = read(THANKS, swapped("March 12. ", f"March 12. {words} ")).problems
    assert any("go together" in problem for problem in problems)


@pytest.mark.parametrize(
    "words", ["on 3/13", "on the 13th", "in February", "on 13.3.2026", "on Mar 13", "on Friday", "on 2026-03-13"]
)
def test_a_day_is_strange_however_it_is_written(words: str) -> None:
    assert read(THANKS, swapped("March 12. ", f"March 12. We spoke {words}. ")).problems
    right = {
        "on the 13th": "on the 12th",
        "in February": "in March",
        "on Friday": "on Thursday",
        "on Mar 13": "on Mar 12",
    }
    if words in right:
        assert not read(THANKS, swapped("March 12. ", f"March 12. We spoke {right[words]}. ")).problems


@pytest.mark.parametrize(
    "words",
    ["Please let me know.", "Colleagues told me so.", "Experience taught me that.", "That's good.", "Nobody said so."],
)
def test_an_ordinary_word_is_no_name(words: str) -> None:
    assert not read(THANKS, swapped("March 12. ", f"March 12. {words} ")).problems


def test_the_dictionary_is_that_of_the_library() -> None:
    known = json.loads(gzip.decompress(files("spellchecker").joinpath("resources", "en.json.gz").read_bytes()))
    for word in (*random.Random(20260312).sample(sorted(known), 3000), "a", "zzz", "abbé", min(known), max(known)):
        bare = word.removesuffix("'s")
        assert is_word(word), word
        assert is_word(bare + "qx") is (bare + "qx" in known)


def test_placeholders_of_every_shape_are_found() -> None:
    shapes = ("{{x}}", "[Name]", "<name>", "XXX", "TODO", "%s", "${x}", "{name}", "TBD", "____", "%(name)s", "$name")
    for shape in (
        *shapes,
        "[Insert_Date]",
        "<<role>>",
        "{% x %}",
        "INSERT NAME HERE",
        "Your Name",
        "Job Title",
        "Company Name",
        "[Your Company]",
    ):
        problems = read(THANKS, swapped("Northwind", shape)).problems
        assert any("filled in" in problem for problem in problems), shape
