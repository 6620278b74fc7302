"""Who takes part in an interview besides those whom its mail names: who wrote it, where the others come "too"."""

from __future__ import annotations

import pytest

from agent.model.mail import Category, Part
from tests.unit.extraction.mails import mail, read

TRADE, NONE = "Piet Smit\nYard Foreman", "Piet"
CLERK = "Piet Smit\nExecutive Assistant"


def met(text: str, sign: str, category: Category = Category.INTERVIEW_CONFIRMATION) -> list[str]:
    told = mail(f"Dear Robin,\n\n{text}\n\n{sign}", sender="Piet Smit <piet.smit@osprey.com>")
    return sorted({one.name for claim in read(told, category).interviews for one in claim.people})


@pytest.mark.parametrize("sign", [TRADE, NONE])
@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("See you on Friday at 3pm. Ivo Brand will be there too, he runs the saws.", ["Ivo Brand"]),
        ("Come in on Friday at 3pm. Una Hale from the nursery is coming along too.", ["Una Hale"]),
        ("Friday 3pm at the gate. Our buyer Rolf Aune is coming too.", ["Rolf Aune"]),
        ("Friday 3pm it is. Ned Tully will sit in as well.", ["Ned Tully"]),
        ("Friday at 3pm is fine. Ama Sarpong joins us as well.", ["Ama Sarpong"]),
        ("Friday 3pm then. Gil will be around too, that's Gilbert Kerr, he does the rotas.", ["Gilbert Kerr"]),
        ("Friday 3pm. I'll have Ivo Brand with me.", ["Ivo Brand"]),
        ("I'll have Marta Quist from the office with me on Friday at 3pm.", ["Marta Quist"]),
        ("Friday 3pm. I'm bringing Owen Pell, our accountant, along.", ["Owen Pell"]),
        ("Friday at 3pm with me and Tove Lind from the lab.", ["Tove Lind"]),
        ("Friday 3pm with me, and Tove Lind is also on the call.", ["Tove Lind"]),
        ("See you on Friday at 3pm. You'll also meet our yard lead Una Hale, if she is back by then.", ["Una Hale"]),
        ("Friday 3pm works. You will also get to meet Rolf Aune, who does the buying.", ["Rolf Aune"]),
        ("Friday at 3pm it is. You'll meet Gilbert Kerr as well, he does the rotas.", ["Gilbert Kerr"]),
    ],
)
def test_who_wrote_where_the_others_come_too(text: str, others: list[str], sign: str) -> None:
    assert met(text, sign) == sorted([*others, "Piet Smit"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Your interview is with Ivo Brand on Friday at 3pm. Una Hale will be there too.", ["Ivo Brand", "Una Hale"]),
        ("On Friday at 3pm you'll meet Ivo Brand. He is free on Thursday too.", ["Ivo Brand"]),
        ("Ivo Brand, our foreman, can do Friday 3pm as well as Monday 9am.", ["Ivo Brand"]),
        ("See you on Friday at 3pm. Our manager would like to meet you. Una Hale will be there too.", ["Una Hale"]),
        ("On Friday at 3pm you'll meet Ivo Brand. You will also meet Una Hale.", ["Ivo Brand", "Una Hale"]),
    ],
)
def test_not_who_only_wrote(text: str, names: list[str]) -> None:
    assert met(text, NONE) == names


@pytest.mark.parametrize("sign", [CLERK, "Piet Smit\nTalent Acquisition Partner"])
def test_nor_who_arranges_for_others_or_recruits(sign: str) -> None:
    assert met("See you on Friday at 3pm. Ivo Brand will be there too.", sign) == ["Ivo Brand"]


def test_who_is_named_with_a_move_joins_it_too() -> None:
    text = "A lorry is down, so Friday is no good. Same time Monday? Sean Folan will be there too, he does the rotas."
    assert met(text, NONE, Category.INTERVIEW_CHANGE) == ["Piet Smit", "Sean Folan"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Grand, see you then. You'll also meet Una Hale from the nursery.", {"Piet Smit", "Una Hale"}),
        ("Perfect, see you then. Una Hale will sit in too.", {"Piet Smit", "Una Hale"}),
        ("Perfect, see you then. You'll meet Una Hale.", {"Una Hale"}),
    ],
)
def test_who_confirms_and_names_no_time_is_one_of_them_where_the_others_come_too(text: str, parts: set[str]) -> None:
    told = mail(f"Hi Robin,\n\n{text}\n\n{NONE}", sender="Piet Smit <piet.smit@osprey.com>")
    people = read(told, Category.INTERVIEW_CONFIRMATION).people
    assert {one.name for one in people if one.part is Part.INTERVIEWER} == parts


@pytest.mark.parametrize("sign", [TRADE, "Piet Smit\nHR Business Partner"])
@pytest.mark.parametrize(
    ("text", "writer"),
    [
        ("Your interview is on Friday at 3pm. My colleague Una Hale (Head of Trees) will join us.", True),
        ("Your interview is on Friday at 3pm. My boss Una Hale is joining us.", True),
        ("Your interview is on Friday at 3pm with Una Hale, who joined us last year.", False),
    ],
)
def test_whose_colleague_joins_them_takes_part(text: str, writer: bool, sign: str) -> None:
    assert ("Piet Smit" in met(text, sign)) is writer
    assert "Una Hale" in met(text, sign)
