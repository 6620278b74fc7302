"""Thin mails that ask a small employer for work: that somebody is wanted, and what speaks for the user."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent.extraction import extract
from agent.extraction.own.applying import applied_to, applies
from agent.extraction.own.merits import does, merits
from agent.extraction.own.openings import find_openings, post_sought
from agent.model.mail import Category, Classification, Extraction
from agent.parsing import parse
from tests.mails import mail

_ME = "Jordan Rivera <jordan@example.com>"
_OWN = Classification(Category.OWN, 1.0, ())
_NOW = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)


def _sent(subject: str, text: str, to: str = "nell.harker@gmail.com") -> bytes:
    return mail(sender=_ME, to=to, subject=subject, body=text)


def _read(subject: str, text: str, to: str = "nell.harker@gmail.com") -> Extraction:
    return extract(parse(_sent(subject, text, to)), _OWN, None, _NOW)


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("cat", "Hi Nell, hear you need a cat sitter. Got my own car and I'd love to help.\n", "cat sitter"),
        ("wool", "Nell, you're short a wool classer. I've classed three seasons.\n", "wool classer"),
        ("tram", "Morning, about the tram cleaner job: done it before in Leith, can do nights.\n", "tram cleaner"),
        ("Stable", "Hi, is the stable hand position still open? Six years with cobs. Ida\n", "stable hand"),
        ("pots", "hiya u guys still after a pot washer? worked at the Mill 2 yrs, can start tmrw\n", "pot washer"),
        ("Hedges", "Hi Nell, any hedging going? Chainsaw tickets and own gear, can start any day.\n", "hedging"),
        ("boat", "Skip, after a cook spot on the Ida. 4 seasons out of Leith.\n", "cook"),
        ("porter", "Do you take on night porters? I've worked in two inns and I'm free from May.\n", "night porter"),
        ("hola", "Buenas, vi que buscan camarero. Tengo dos años de experiencia y hablo inglés.\n", "camarero"),
        ("Kiln ad", "Saw the ad in the Echo for a kiln loader. I've done two winters. Free now.\n", "kiln loader"),
        ("Bread", "You lost your night baker, says Ann. I bake for the market every week.\n", "night baker"),
        ("Nell", "Hi, you said you need someone in the laundry. I've done sheets at the inn for two years. Can do "
                 "any morning.\n", ""),
        ("dogs", "hiya, you said you could do with another clipper. got my own table, im level 3\n", "clipper"),
        ("summer", "Hey, are you guys hiring for the summer? I wrenched at Rowan Bikes for two years.\n", ""),
        ("sexton", "Hi. I hear the chapel needs a sexton. I cleaned schools for the Board. Free now.\n", "sexton"),
        ("deck", "Sir, I want to be a deckhand. I have a TWIC card, and can start tomorrow.\n", "deckhand"),
        ("Is it going", "Is the stall cleaner job still available? I can be there by 6 every day.\n", "stall cleaner"),
        ("boats", "You asked me to drop you a line about working the boats. Yes please, same as last summer.\n", ""),
        ("Aushilfe", "Hallo, ich habe gehört, Sie suchen eine Stallhilfe. Ich reite seit zwölf Jahren und bin "
                     "zuverlässig.\n", "Stallhilfe"),
        ("Job", "Guten Tag, ich suche einen Minijob. Ich habe zwei Jahre im Café gekellnert.\n", ""),
        ("Desk", "I am interested in the desk clerk position. Please see attached. Thank you for your time. Ida\n",
         "desk clerk"),
        ("you", "Saw your sign at the gate. Been shearing since I was 15, own gear. Ida\n", ""),
        ("a word", "Ann told me to email you about Saturdays. I'm 19, worked at the fair over Christmas.\n", ""),
        ("", "Any chance of a start in the yard? I've the second phase done.\n", ""),
    ],
)  # fmt: skip
def test_who_says_what_speaks_for_them_where_somebody_is_wanted_applies(subject: str, text: str, role: str) -> None:
    found = _read(subject, text)
    assert (found.applies, found.role) == (True, role)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("straw", "Hi, saw the ad in the Echo for straw. Own trailer, free from Friday to pick up.\n"),
        ("dog", "Hi Nell, I'm looking for a dog walker for lunch, weekdays. How much do you charge?\n"),
        ("chair", "u got a chair open sat? need a trim before the wedding\n"),
        ("Ann", "Hi Nell, you need a groom. My niece has three years yard work behind her, she's free now.\n"),
        ("go for it", "Nell needs a cook, you should ring her. You've been cooking six years.\n"),
        ("fence", "Yes can fit your fence job in. Own gear, can start any day, 30 a metre supplied.\n"),
        ("moving", "Hi Nell, heard you need someone to help you move. I've got a van, and I'd love to help.\n"),
        ("tractor", "Saw your ad for the tractor. I've driven them for years. Can I come and see it?\n"),
        ("Your mail", "Thanks for answering my ad. We need a sitter for two. I've had three before. Come by at 7?\n"),
        ("weekends", "Hi, I'd love to volunteer as a dog walker at weekends. I've had dogs all my life.\n"),
        ("Room", "Hi, about your ad for the room. I've worked at the mill two years. I can move in in May.\n"),
        ("pool", "Hi, interested in a pool opening for May. I've owned the house two years. What's the going rate?\n"),
        ("bikes", "Hey, we're a family looking for e-bikes in July, anything going? We've all biked for years.\n"),
        ("dress", "Saw your ad for alterations. My dress needs a tuck, I've had one bad experience. Free any day.\n"),
        ("U12", "Saw that you need another parent to help. I played for years and I'm free Tuesdays.\n"),
        ("course", "Hello, I would like to apply for the evening course. I work days. My papers are attached.\n"),
        ("Bursary", "I would like to apply for the bursary for the Level 3 course. A reference is attached.\n"),
    ],
)  # fmt: skip
def test_who_buys_or_offers_work_or_speaks_for_another_does_not(subject: str, text: str) -> None:
    assert not applies(parse(_sent(subject, text)))


def test_a_long_letter_that_speaks_of_many_things_is_no_note_that_asks_for_work() -> None:
    text = "Hear you need a groom. I've worked with cobs for six years. " + "And the weather was fine that week. " * 50
    assert not applies(parse(_sent("News", text)))


def test_who_only_is_looking_for_work_may_tell_a_friend() -> None:
    assert not _read("hey", "How are things? I'm still looking for work here, it is grim. Pint on Friday?\n").applies
    assert _read("hey", "I'm looking for work. Have you anything going? Pint or not.\n").applies


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Gardener advert", "I would like to apply for the post. I have my own tools.\n", "Gardener"),
        ("cook", "Hi, Mo told me to send my details for the grill cook spot. Five years on grill.\n", "grill cook"),
        ("shop", "I am looking for a job in the shop. I was a shop manager six years, my English is good.\n", ""),
        (
            "driver for kids",
            "I am inquiring about the bus driver position at the school. I have a CDL.\n",
            "bus driver",
        ),
        ("Vans", "Are you still wanting van drivers? I've driven six years.\n", "van driver"),
    ],
)
def test_the_post_is_what_somebody_is_wanted_as_and_no_other_words(subject: str, text: str, role: str) -> None:
    assert _read(subject, text).role == role


@pytest.mark.parametrize(
    ("text", "proven"),
    [
        ("I've done two summers on the pier.", True),
        ("9 years linehaul, clean licence", True),
        ("Been cutting 6 yrs, licensed", True),
        ("I hold a valid forklift licence.", True),
        ("I'm a second year nursing student.", True),
        ("The guy we had was Mo, 20 years experience, licensed.", False),
        ("My cousin has two seasons behind her, and she's qualified.", False),
        ("I can come at two on Saturday.", False),
        ("I've got a question about the price.", False),
    ],
)
def test_experience_is_what_the_user_has_done(text: str, proven: bool) -> None:
    assert (merits([text]).proven > 0) is proven


@pytest.mark.parametrize(
    ("post", "text", "said"),
    [
        ("night baker", "I bake every day.", True),
        ("relief milker", "I can milk, and drive.", True),
        ("cutter", "I've been cutting for years.", True),
        ("baker", "She bakes every day.", False),
        ("porter", "I like the port.", False),
        ("nurse", "I nurse my cat.", False),
    ],
)
def test_somebody_does_what_is_wanted(post: str, text: str, said: bool) -> None:
    assert does(post, [text]) is said


def test_what_is_wanted_ends_where_it_is_told_when_and_where() -> None:
    said = ["You need another dog walker for the lunch shift.", "Are you after a hand?", "Class 2 drivers wanted."]
    assert [one.post for one in find_openings("", said)] == ["dog walker", "", "Class 2 drivers"]
    assert post_sought(find_openings("", said[:1])) == "dog walker"


def test_whom_the_mail_greets_is_no_firm() -> None:
    text = "Pastor Emily,\n\nI'd like to apply for the sexton job. CV attached.\n"
    assert not applied_to(parse(_sent("Sexton", text, "pastor.emily.rd@gmail.com")))
    text = "Dear Emily's Bakery,\n\nI'd like to apply for the baker job. CV attached.\n"
    assert applied_to(parse(_sent("Baker", text, "emilysbakery@gmail.com"))) == "Emily's Bakery"


@pytest.mark.parametrize("post", ["Chief of Staff", "Manager of Volunteers", "Head of People and Culture"])
def test_a_post_of_something_is_called_in_full(post: str) -> None:
    text = f"Hi Arjun,\n\nI'd love to throw my hat in the ring for the {post} role at Fernhollow.\n\nJordan\n"
    assert _read(f"{post} role", text, "arjun@fernhollow.example").role == post
