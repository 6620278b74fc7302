"""What people text, in words, and the words as they were written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.classification import Known, classify
from agent.model.mail import Category
from agent.parsing import parse
from agent.parsing.written_short import (
    _AT_AN_EDGE,
    _BEFORE_AN_EDGE,
    _MAY_BE_SHORT,
    _SHORT,
    _WORDS,
    _by_first_letters,
    as_written,
    in_words,
    spelled_out,
)
from tests.corpus.messages import CORPUS

MAIL = """From: Kit Roe <kit@oakhaulage.example>
To: Robin Vale <robin@vale.example>
Subject: Re: yard hand
Message-ID: <q1@oakhaulage.example>
In-Reply-To: <a1@vale.example>

{}
"""


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("when can u start? gotta see ur card, pls", "when can you start? have to see your card, please"),
        ("k c u then", "ok see you then"),
        ("can u come in n talk? r u free", "can you come in and talk? are you free"),
        ("ill get back to ya, well let u know tmrw", "I'll get back to you, we'll let you know tomorrow"),
        ("Hes out n I havent decided, dont wait", "He's out n I haven't decided, don't wait"),
        ("pop in if your interested, bring your own boots", "pop in if you're interested, bring your own boots"),
        ("come thursday 730 start, or tues around 230", "come thursday 7:30 start, or tues around 2:30"),
        ("il let u no by fri n il ring ya", "I'll let you know by fri and I'll ring you"),
        ("let me no when u can start", "let me know when you can start"),
        ("let you no longer wait, il be", "let you no longer wait, I'll be"),
        ("its urs if u want it, wen can u start", "its yours if you want it, when can you start"),
        ("Friday 2pm, its with Ada, and its walls", "Friday 2pm, it's with Ada, and its walls"),
        ("you come tomorow at 10?", "you come tomorrow at 10?"),
        ("goin to b there, nothin lookin wrong", "going to be there, nothing looking wrong"),
        ("no probs, probs around 4", "no problem, probably around 4"),
        ("No probs, any probs ring me", "No problem, any problems ring me"),
        ("np, see you then", "no problem, see you then"),
        ("yep np mate", "yep no problem mate"),
        ("the NP post", "the NP post"),
        (
            "gotta be straight w u, went with a lad whos done it",
            "have to be straight with you, went with a lad who's done it",
        ),
        ("goin w another guy, soz", "going with another guy, sorry"),
        ("saw ur app for the sous chef gig", "saw your application for the sous chef gig"),
        (
            "come thurs arvo for a yarn, or a quick natter about it",
            "come thurs afternoon for a chat, or a quick chat about it",
        ),
        ("lunch w/ Ana at 1, lmk", "lunch with Ana at 1, let me know"),
        ("sry idk yet tbh, hv to ask sum1", "sorry I don't know yet to be honest, have to ask someone"),
    ],
)
def test_what_is_written_short_is_read_in_words(text: str, full: str) -> None:
    assert in_words(text) == full


@pytest.mark.parametrize(
    "text",
    [
        "Unit U, Urmston",
        "he is ill at home, and well looked after",
        "see https://maps.example/u/12 or mail ill@well.example, under u.s. law",
        "Reply to Ye Won at C&A about your own boots",
        "bring ID and a wi-fi code",
        "you built an app for the city and your app for the shop is nice",
        "we spin a yarn that is the best yarn",
        "a 60 W lamp, row w of the grid, w/o charge, https://w.example/w/a",
        "we pay about 150 a day, and are at 450 Main St, open since about 1995",
    ],
)
def test_words_of_their_own_stay(text: str) -> None:
    assert in_words(text) == text


def test_another_language_is_left_as_it_is() -> None:
    message = parse(MAIL.format("Kan u morgen om tien uur naar ons kantoor komen voor een gesprek met mij?").encode())
    assert spelled_out(message) is message


def test_quotes_stand_as_they_were_written() -> None:
    message = parse(MAIL.format("hi robin. u did great n we luv ur work. ill ring u tues.").encode())
    full = spelled_out(message)
    assert "I'll ring you tues." in full.body.sentences
    assert as_written("I'll ring you tues.", message) == "ill ring u tues."
    assert as_written("you did great and we", message) == "u did great n we"
    assert as_written("I'll ring…", message) == "ill ring…"


def test_what_is_shown_of_a_mail_is_what_it_says() -> None:
    known = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
    judged = classify(parse(MAIL.format("ok robin. havent made up my mind yet, will let u know").encode()), known)
    assert judged.category is Category.NO_DECISION
    assert any("havent made up my mind" in one.quote for one in judged.evidence)


@given(
    st.lists(st.sampled_from([*sorted(_WORDS), "your", "we", "thing", "wkend", "u.k", "-", "'", ".", "2", "x"])),
    st.sampled_from(("", " ")),
)
def test_words_are_found_by_their_first_letters_as_one_by_one(words: list[str], between: str) -> None:
    plain = re.compile(f"{_AT_AN_EDGE}(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))}){_BEFORE_AN_EDGE}")
    quick = re.compile(f"{_AT_AN_EDGE}(?:{_by_first_letters(_WORDS)}){_BEFORE_AN_EDGE}")
    text = between.join(words)
    assert [one.span() for one in quick.finditer(text)] == [one.span() for one in plain.finditer(text)]


AROUND = ("ok", "let", "u", "you", "there", "then", "like", "coming", "we", "day", "at", "start", ".", ",", "\n")


@given(st.lists(st.sampled_from([*sorted(_MAY_BE_SHORT), *AROUND, "0730", "1300", "I'd", "kkk", "cus"]), max_size=8))
def test_nothing_written_short_is_passed_over(words: list[str]) -> None:
    for found in _SHORT.finditer(" ".join(words)):
        assert found[0] in _MAY_BE_SHORT


def test_nothing_written_short_in_the_passages_is_passed_over() -> None:
    for passages in sorted((CORPUS / "passages").glob("*.tsv")):
        assert {found[0] for found in _SHORT.finditer(passages.read_text(encoding="utf-8"))} <= _MAY_BE_SHORT


@pytest.mark.parametrize(
    "text", ["Ill let you know", "well let u know", "Id like that", "c u at 5", "tom n i come", "K, thanks"]
)
def test_what_is_short_before_some_words_alone_is_read_in_words(text: str) -> None:
    mail = parse(MAIL.format(text).encode())
    assert spelled_out(mail) is not mail
