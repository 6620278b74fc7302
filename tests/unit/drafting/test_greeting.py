"""Who is greeted, and who is thanked for telling, where a rejection came from a system or a shared address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.drafting import compose
from agent.drafting.wording import REJECTION_HEARD, REJECTION_THANKS
from agent.model.draft import Kind
from tests.drafts.situations import DANA, NOW, SETTINGS, message, person, place


@pytest.mark.parametrize(
    ("name", "address", "hello"),
    [
        ("Northwind Careers", "careers@northwind.example", "Hello,"),
        ("Northwind", "jobs@northwind.example", "Hello,"),
        ("Dana Kim", "jobs@northwind.example", "Dana,"),
        ("Dana Kim", "dana@northwind.example", "Dana,"),
    ],
)
def test_behind_a_shared_address_only_a_persons_name_is_greeted(name: str, address: str, hello: str) -> None:
    whom = person(name, address)
    text = compose(place(Kind.FEEDBACK_REQUEST, whom, answers=message("Your application", whom)), SETTINGS, NOW)
    assert text.body.split("\n")[0].endswith(hello)
    assert not text.problems


@pytest.mark.parametrize("variant", range(len(REJECTION_HEARD)))
def test_nobody_is_thanked_for_telling_what_a_system_told(variant: int) -> None:
    asked = replace(
        place(Kind.FEEDBACK_REQUEST, DANA, answers=message("Your interview"), variant=variant), occasion="<r@ats>"
    )
    opening = compose(asked, SETTINGS, NOW).body.split("\n\n")[1]
    assert opening.startswith(tuple(words.partition("{")[0] for words in REJECTION_HEARD))
    assert not compose(asked, SETTINGS, NOW).problems
    told = place(Kind.FEEDBACK_REQUEST, DANA, answers=message("Your application"), variant=variant)
    opening = compose(told, SETTINGS, NOW).body.split("\n\n")[1]
    assert opening.startswith(tuple(words.partition("{")[0] for words in REJECTION_THANKS))
