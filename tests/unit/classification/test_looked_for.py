"""A saying is asked of no sentence that holds none of the words of what it looks for; and says there what it would."""

from __future__ import annotations

import gc
import itertools
import random
import re
from collections.abc import Callable, Iterable, Iterator, Set
from functools import cache

import pytest

from agent.classification.sentences import sayings
from agent.classification.sentences.looked_for import looked_for, may_be_said, may_say, of_all, worth_asking
from agent.expressions import SEARCHED, Deferred, begun_in
from tests.corpus.messages import CORPUS
from tests.corpus.messages import samples as all_samples

OF_ONE = {said for _, _, _, said in sayings._SAID}
OF_SEVERAL = {said for _, _, _, said in sayings._SAID_BY_SEVERAL}
FOUND = re.match(r"(?P<post>)(?P<whom>)(?P<got>)(?P<most>)(?P<more>)", "")
TEXTS = ("Mondays at ten", "Mondays at ten?")
NUMBERS = itertools.count()
SEED, ROUNDS = 7, 150


def _noted(of: Iterable[Callable[..., object]]) -> list[Callable[..., object]]:
    return sorted((one for one in of if looked_for(one)), key=lambda one: one.__name__)


Let = Callable[[Callable[..., object]], Iterator[None]]


@pytest.fixture
def anything_else(monkeypatch: pytest.MonkeyPatch) -> Let:
    """Given a saying, find what it looks for nowhere, and of all other expressions now one, now another."""
    let_in = set[int]()
    all_of_them = [one for one in gc.get_objects() if type(one) is Deferred]
    for one in all_of_them:
        for name in ("search", "match"):
            monkeypatch.setattr(one, name, _finding(id(one), let_in), raising=False)

    def let(saying: Callable[..., object]) -> Iterator[None]:
        its_own, chance = set(map(id, looked_for(saying))), random.Random(SEED)
        for _ in range(ROUNDS):
            share = chance.random() ** 2
            let_in.clear()
            let_in.update(id(one) for one in all_of_them if chance.random() < share and id(one) not in its_own)
            yield

    return let


def _finding(one: int, let_in: Set[int]) -> Callable[..., re.Match[str] | None]:
    return lambda *_: FOUND if one in let_in else None


def test_most_sayings_have_it_noted() -> None:
    assert len(_noted(OF_ONE)) > 40
    assert len(_noted(OF_SEVERAL)) > 25


@pytest.mark.parametrize("saying", _noted(OF_ONE), ids=lambda one: one.__name__)
def test_a_sentence_says_nothing_without_what_is_looked_for(saying: Callable[..., object], anything_else: Let) -> None:
    for _ in anything_else(saying):
        for text in _new(TEXTS):
            assert not saying(text)


@pytest.mark.parametrize("saying", _noted(OF_SEVERAL), ids=lambda one: one.__name__)
def test_several_say_nothing_without_what_is_looked_for(saying: Callable[..., object], anything_else: Let) -> None:
    for _ in anything_else(saying):
        plain, asked = _new(TEXTS)
        for sentences in ((plain,), (asked,), (plain,) * 2, (plain, asked, plain)):
            assert saying(sentences) is None


def _new(texts: tuple[str, ...]) -> list[str]:
    """Texts of which nothing is kept from before."""
    return [f"{next(NUMBERS)} {text}" for text in texts]


@cache
def _mails() -> tuple[tuple[str, ...], ...]:
    return tuple(sample.message.body.sentences for sample in all_samples(CORPUS))[::12]


def _plainly(sentences: tuple[str, ...]) -> Iterator[sayings.Saying]:
    """What the table says with each of its lines asked."""
    short = [text[:SEARCHED] for text in sentences]
    for signal, category, weight, said in sayings._SAID:
        yield from [sayings.Saying(signal, category, weight, at) for at, text in enumerate(short) if said(text)][:1]
    for signal, category, weight, said_by in sayings._SAID_BY_SEVERAL:
        if (at := said_by(sentences)) is not None:
            yield sayings.Saying(signal, category, weight, at)


def test_of_mails_is_said_what_all_sayings_say() -> None:
    said = [list(sayings.sayings(sentences)) for sentences in _mails()]
    assert said == [list(_plainly(sentences)) for sentences in _mails()]
    assert len({one.signal for found in said for one in found}) > 30


def test_few_are_asked() -> None:
    held = [begun_in("We have found somebody for the post.")]
    assert len([one for one in OF_ONE if may_say(one, held)]) < len(OF_ONE) / 2
    assert len([one for one in OF_SEVERAL if may_be_said(one, held)]) < len(OF_SEVERAL) / 2
    assert all(may_say(one, [None]) for one in OF_ONE)
    assert all(may_be_said(one, [None]) for one in OF_SEVERAL)


@pytest.mark.parametrize("of", [OF_ONE, OF_SEVERAL], ids=["one", "several"])
def test_a_mail_is_asked_for_what_its_sentences_may_say(of: set[Callable[..., object]]) -> None:
    sayings_of = tuple(of)
    for sentences in _mails()[::10]:
        held = [begun_in(text) for text in sentences]
        worth = worth_asking(sayings_of, of_all(held))
        assert {one for one in of if may_say(one, held)} <= worth
    assert worth_asking(sayings_of, of_all([None, *held])) == of
    assert len(worth_asking(sayings_of, of_all([begun_in("We have found somebody for the post.")]))) < len(of) / 2
