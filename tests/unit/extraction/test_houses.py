"""How a domain writes a firm's name, and how a text spells what a domain runs together."""

from __future__ import annotations

import pytest

from agent.extraction.company import company_key
from agent.extraction.houses import spelled_in, spells


@pytest.mark.parametrize(
    ("label", "name", "how"),
    [
        ("marondamata", "Marón da Mata", "spelled"),
        ("marenmata", "Maren de la Mata", "spelled"),
        ("fennfinch", "Fenn & Finch", "spelled"),
        ("tidalregistry", "National Tidal Registry", "spelled"),
        ("thetinboat-rye", "The Tin Boat", "spelled"),
        ("muellerbau", "Müller Bau", "spelled"),
        ("labverdeclaro", "Laboratório Verde Claro", "shortened"),
        ("hsvecht", "Hogeschool Vecht", "shortened"),
        ("brandt-moebel", "Möbelschreinerei Brandt", "shortened"),
        ("stolavhospital", "St. Olav's Regional Hospital", "skipping"),
        ("ngsl", "Northern Gallery of the South Lakes", "initials"),
        ("ngsl", "Northern Gallery", ""),
        ("osprey", "Dana Kim", ""),
        ("osprey", "Osprey", ""),
    ],
)
def test_a_label_writes_a_name(label: str, name: str, how: str) -> None:
    assert spells(label, company_key(name)) == how


@pytest.mark.parametrize(
    ("squashed", "text", "spelled"),
    [
        ("larsaobento", "O Lar São Bento espera por si.", "Lar São Bento"),
        ("fennfinch", "From Fenn & Finch, with thanks.", "Fenn & Finch"),
        ("osprey", "Write to osprey@mail.example or osprey.example; Osprey is closed.", "Osprey"),
        ("osprey", "Ospreys fly.", ""),
        ("monday", "see you on monday", ""),
    ],
)
def test_a_text_spells_what_a_domain_runs_together(squashed: str, text: str, spelled: str) -> None:
    assert spelled_in(squashed, text) == spelled
