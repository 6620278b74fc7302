from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

from agent.classification.judgement.thresholds import ACTING
from agent.model.mail import Category
from tests.corpus import score
from tests.corpus.messages import CORPUS, samples
from tests.corpus.train import passages


@cache
def found() -> list[score.Example]:
    return list(score.examples())


def held_out(*, hard: bool) -> list[score.Example]:
    return [example for example in found() if example.sample.held_out and example.sample.hard is hard]


def test_usual_messages_that_were_never_trained_on_are_understood_without_harm() -> None:
    usual = held_out(hard=False)
    assert sum(example.right for example in usual) >= 0.8 * len(usual), score.report(usual)
    assert [str(example.path) for example in usual if example.critical] == []


def test_of_hard_ones_a_third_is_understood_and_few_would_do_harm() -> None:
    """What is measured is more than a third, and one in fifteen: these are the bounds below which something broke."""
    hard = held_out(hard=True)
    assert sum(example.right for example in hard) >= len(hard) / 3, score.report(hard)
    assert sum(example.critical for example in hard) <= len(hard) / 12


def test_what_was_trained_on_is_understood() -> None:
    trained = [example for example in found() if not example.sample.held_out]
    assert sum(example.right for example in trained) >= 0.85 * len(trained)


def test_the_corpus_is_as_its_readme_says() -> None:
    all_of_them = list(samples())
    counts = Counter(sample.category for sample in all_of_them)
    assert set(counts) == set(Category)
    assert all(counts[category] >= 40 for category in ACTING), counts
    assert sum(sample.hard for sample in all_of_them) * 3 >= len(all_of_them) >= 500
    assert sum(sample.held_out for sample in all_of_them) * 5 >= len(all_of_them)
    assert {sample.language for sample in all_of_them} >= {"en", "de", "fr", "es", "pt", "nl", "it"}


def test_passages_have_known_labels_and_none_stands_twice() -> None:
    known = passages()
    assert {passage.label for passage in known} <= {*map(str, Category), "none"}
    assert all(passage.text.strip() for passage in known)
    assert len({passage.text for passage in known}) == len(known)


def test_every_sure_answer_quotes_the_words_and_names_the_signal() -> None:
    sure = [
        example
        for example in found()
        if not example.answer.needs_review and example.answer.category not in {Category.UNRELATED, Category.OWN}
    ]
    for example in sure:
        assert example.answer.evidence, example.path
        for evidence in example.answer.evidence:
            assert evidence.signal
            assert 0 < len(evidence.quote) <= 200


def test_every_message_has_its_twin_in_its_categorys_folder() -> None:
    for path in CORPUS.glob("*/*.eml"):
        twin = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert twin["category"] == path.parent.name
    assert not [twin for twin in CORPUS.glob("*/*.json") if not twin.with_suffix(".eml").exists()]


def test_the_report_names_what_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "offer"
    folder.mkdir()
    (folder / "parcel.eml").write_bytes(b"From: a@b.example\r\nSubject: parcel\r\n\r\nYour parcel was delivered.\r\n")
    twin = {"category": "offer", "acceptable": [], "hard": False, "why": "a wrong twin, on purpose"}
    (folder / "parcel.json").write_text(json.dumps(twin), encoding="utf-8")
    assert "wrong  offer/parcel: unrelated" in score.report(list(score.examples(tmp_path)))
