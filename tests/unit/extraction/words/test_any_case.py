"""What is searched for in small letters is found however it is written."""

from __future__ import annotations

import pytest

from agent.extraction.promise.clauses import about
from agent.extraction.who.writers import writer_takes_part


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The board will announce its decision", "news"),
        ("Élodie vous recontactera: réponse en mai", "news"),
        ("Não esperamos resposta", "not"),
        ("Spätestens dann", "latest"),
    ],
)
def test_a_clause_is_about_the_same_in_any_case(said: str, told: str) -> None:
    assert told in about(said)
    assert about(said) == about(said.upper()) == about(said.lower())


@pytest.mark.parametrize("said", ["Your call will be with both me and Ona", "We'll have a quick chat", "I will join"])
def test_whoever_writes_takes_part_in_any_case(said: str) -> None:
    for written in (said, said.upper(), said.lower()):
        assert writer_takes_part((written,))
        assert not writer_takes_part((written.replace("e", "-").replace("E", "-").replace("i", "-").replace("I", "-"),))
