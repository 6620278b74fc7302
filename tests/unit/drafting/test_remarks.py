"""What is said of a draft that the user edited: what the proofreader sees in it, and nothing that may well be right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.drafting import Copy, compose, remarks
from agent.model.draft import DraftFact, Kind
from agent.model.plan import Place
from agent.parsing.body import take_apart
from tests.drafts.situations import DANA, NOTES, NOW, PRIYA, SETTINGS, UPDATE, message, place
from tests.unit.drafting.test_composing import placed

THANKS = place(Kind.THANK_YOU, DANA, PRIYA, notes=NOTES)
FOLLOW_UP = place(Kind.FOLLOW_UP, DANA)
REPLY = place(Kind.NO_DECISION_REPLY, PRIYA, answers=UPDATE)
NUDGE = place(Kind.NUDGE, DANA, answers=message("Re: Interview on March 12"))
ASKED = place(Kind.FEEDBACK_REQUEST, DANA, answers=UPDATE)


BODY = """\
Hi Dana,

Thank you for taking the time to interview me on March 12. I am enthusiastic about the Backend Engineer position at \
Northwind.

I led the billing migration at Acme, with no downtime.

I look forward to an update on the progress of the selection.

Best regards,
Jordan Rivera
"""
"""A thank-you that does not change with the stock of phrases."""


def lying(where: Place) -> DraftFact:
    text = compose(where, SETTINGS, NOW)
    return replace(
        placed(where, replace(text, body=BODY) if where is THANKS else text),
        kind=where.kind,
        occasion=where.occasion,
        person_key=where.person.key,
        placed_at=NOW,
        answers=where.answers.message_id if where.answers else "",
    )


def said(where: Place, body: str, subject: str | None = None, to: str | None = None) -> tuple[str, ...]:
    draft = lying(where)
    copy = Copy(
        draft.text.subject if subject is None else subject,
        frozenset({draft.text.to_address if to is None else to} - {""}),
        take_apart(body),
    )
    return remarks(draft, where.application, SETTINGS, copy)


def edited(old: str, new: str, where: Place = THANKS) -> tuple[str, ...]:
    body = lying(where).text.body
    assert old in body
    return said(where, body.replace(old, new, 1))


@pytest.mark.parametrize("where", [THANKS, FOLLOW_UP, REPLY, NUDGE, ASKED], ids=lambda where: where.kind.value)
def test_nothing_is_said_of_what_we_wrote_ourselves(where: Place) -> None:
    body = lying(where).text.body
    assert said(where, body) == ()
    wrapped = "\n".join(line[:60] + line[60:].replace(" ", "\n", 1) for line in body.split("\n"))
    assert said(where, wrapped) == ()


@pytest.mark.parametrize(
    ("old", "new", "remark"),
    [
        ("Thank you for taking", "Thank you you for taking", "T10: a word is doubled (“you you”)"),
        ("taking the time", "takign the time", "T10: the dictionary does not know the word “takign”"),
        ("Thank you", "Thnak you", "T10: the dictionary does not know the word “Thnak”"),
        ("March 12", "Wednesday, March 12", "T10: the weekday does not belong to the date (Wednesday, March 12)"),
        ("March 12.", "March 12. See February 30.", "T10: there is no such day as February 30"),
        ("on March 12", "yesterday, March 12,", "T10: “yesterday” will be wrong on another day; a date is needed"),
        ("selection.", "selection. I beg you.", "G1: “I beg” sounds like pressure or pleading"),
        ("Jordan Rivera", "Jordan", "F7: it is not signed with the full name"),
        ("Hi Dana,", "Hi Priya,", "T11: the greeting does not name the person it goes to (“Hi Priya,”)"),
        ("Hi Dana,", "Hi [Name],", "T11: the greeting does not name the person it goes to (“Hi [Name],”)"),
        ("Hi Dana,\n\n", "", "T11: there is no greeting"),
        ("selection.", "selection. See [link].", "T10: something was left to be filled in (“[link]”)"),
        ("selection.", "selection. It took a hour.", "T10: “a” and “an” are mixed up (“a hour”)"),
        ("selection.", "selection ,  then.", "T10: spaces or punctuation are wrong (“,”)"),
        (" on March 12", "", "F2: the interview's date is missing"),
        ("selection.", "selection! THANK YOU SO MUCH.", "G1: capital letters throughout (“THANK YOU SO MUCH”)"),
    ],
)
def test_what_the_proofreader_sees_in_an_edit(old: str, new: str, remark: str) -> None:
    assert remark in edited(old, new)


def test_a_text_that_grew_too_long_and_a_fourth_sentence() -> None:
    assert any(one.startswith("T12: too long: ") for one in edited("selection.", "selection." + " It was good." * 40))
    more = edited("\n\nBest regards", " I know Kafka. I also know Python.\n\nBest regards", REPLY)
    assert any(one.startswith("N2: nothing more may be in it: 5 sentences") for one in more)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Hi Dana,", "Hello Dana,"),
        ("Hi Dana,", "Good morning Dana,"),
        ("Hi Dana,", "Dear Ms. Kim,"),
        ("Hi Dana,", "Dear Dana Kim:"),
        ("Hi Dana,", "Dana,"),
        ("Hi Dana,", "Hello again,"),
        ("Hi Dana,", "Hi Dana and Priya,"),
        ("Hi Dana,\n\n", "Hi Dana, "),
        ("Best regards,", "Warmly,"),
        ("Best regards,\nJordan Rivera", "Jordan Rivera\n+1 555 0100"),
        ("Jordan Rivera", "Jordan Rivera\nStaff Engineer\njordan@example.com\n+1 555 0100"),
        ("Best regards,\nJordan Rivera", "Best,\nJordan\n\n-- \nJordan Rivera\nEngineer"),
        ("on March 12", "on 12 March"),
        ("on March 12", "on Thursday, March 12"),
        ("selection.", "selection. Lena Vogt and Contoso came up, and so did AWS."),
        ("selection.", "selection. Terraform was a topic, too. I'm free from April 7."),
        ("selection.", "selection: https://github.com/jordan/thing"),
        ("selection.", "selection. These would be my first steps:\n\n- one hour of questions\n- a plan, in writing"),
        ("selection.", "selection. I've kept thinking about it, and I'd like to hear more."),
        ("\n\nBest regards", "\n\n> Dear Dana,\n> quoted wrods\n\nBest regards"),
    ],
)
def test_what_may_well_be_right_is_not_spoken_of(old: str, new: str) -> None:
    assert edited(old, new) == ()


def test_what_is_loud_is_no_name() -> None:
    assert {one.partition(":")[0] for one in edited("selection.", "selection. THANK YOU SO MUCH.")} == {"G1"}


def test_a_text_in_another_language_is_not_read() -> None:
    german = "Liebe Dana,\n\nvielen Dank für das Gespräch am Donnerstag, ich habe mich sehr gefreut und bin gespannt.\n"
    assert said(THANKS, german) == ()


def test_whom_it_goes_to_is_compared() -> None:
    body = lying(THANKS).text.body
    assert said(THANKS, body, to="") == ("T3: nobody is in To",)
    assert said(THANKS, body, to=PRIYA.address) == ("T2: To does not name the person that it was written for",)


def test_another_subject_is_spoken_of() -> None:
    (remark,) = said(THANKS, lying(THANKS).text.body, subject="Thanks")
    assert remark == "T4: the subject is not of the form that the guide wants (Thanks)"


def test_a_remark_quotes_a_few_words_at_most_and_there_are_not_too_many() -> None:
    long = edited("selection.", f"selection. [{'please fill in the whole of this ' * 5}].")
    assert "T10: something was left to be filled in (“[please fill in the whole of …”)" in long
    many = edited("selection.", "selection. " + " ".join(f"wrd{'abcdefghijklmnopqrst'[n]}q" for n in range(20)) + ".")
    assert len(many) == 12


def test_a_copy_without_text_is_no_fault() -> None:
    assert set(said(THANKS, "")) == {
        "T11: there is no greeting",
        "F2: the interview's date is missing",
        "F7: it is not signed with the full name",
    }
