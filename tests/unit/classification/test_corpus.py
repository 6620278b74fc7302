from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

from agent.model.mail import Category
from tests.corpus import score


@cache
def found() -> list[score.Example]:
    return list(score.examples())


def test_no_answer_on_the_corpus_would_do_harm() -> None:
    assert [str(example.path) for example in found() if example.critical] == []


def test_the_corpus_is_understood() -> None:
    assert score.macro_f1(found()) >= 0.9, score.report(found())


def test_every_category_has_messages_and_a_third_of_all_are_hard() -> None:
    counts = Counter(example.category for example in found())
    assert set(counts) == set(Category)
    assert sum(example.hard for example in found()) * 3 >= len(found())


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
    for path in score.CORPUS.glob("*/*.eml"):
        twin = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert twin["category"] == path.parent.name
    assert not [twin for twin in score.CORPUS.glob("*/*.json") if not twin.with_suffix(".eml").exists()]


def test_the_report_names_what_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "offer"
    folder.mkdir()
    (folder / "parcel.eml").write_bytes(b"From: a@b.example\r\nSubject: parcel\r\n\r\nYour parcel was delivered.\r\n")
    twin = {"category": "offer", "acceptable": [], "hard": False, "why": "a wrong twin, on purpose"}
    (folder / "parcel.json").write_text(json.dumps(twin), encoding="utf-8")
    assert "wrong  offer/parcel: unrelated" in score.report(list(score.examples(tmp_path)))
