"""How a domain writes a firm's name, and how a text spells what a domain runs together."""

from __future__ import annotations

import pytest

from agent.classification.senders.domains import domain_words
from agent.extraction.employer.company import company_key
from agent.extraction.words.firm_names import company_of_domain
from agent.extraction.words.houses import Firms, begun_in, named_in, spelled_in, spells
from agent.model.mail import Address


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
        ("qrvlaw", "Quarry Rook & Vale", "initials"),
        ("qrlaw", "Quarry & Rook", ""),
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
        ("fennandfinch", "From Fenn & Finch, with thanks.", "Fenn & Finch"),
        ("fennandfinch", "From Fenn Finch, with thanks.", ""),
        ("osprey", "Write to osprey@mail.example or osprey.example; Osprey is closed.", "Osprey"),
        ("osprey", "Ospreys fly.", ""),
        ("monday", "see you on monday", ""),
    ],
)
def test_a_text_spells_what_a_domain_runs_together(squashed: str, text: str, spelled: str) -> None:
    assert spelled_in(squashed, text) == spelled


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("ospreywines", "the cellar job at Osprey Wine Estate that was in the paper", "Osprey Wine Estate"),
        ("ospreydx", "a post at Osprey Diagnostics, in the lab", "Osprey Diagnostics"),
        ("ospreyvets", "for the nights post at Osprey Veterinary Centre.", "Osprey Veterinary Centre"),
        ("ospreymuseum", "at the Osprey Museum of Sail and Rope.", "Osprey Museum of Sail and Rope"),
        ("osprey", "I would love to work for Osprey Park Dental Care, being near", "Osprey Park Dental Care"),
        ("osprey", "with Osprey Foods Ltd as advertised", "Osprey Foods"),
        ("osprey", "the yard in Osprey Lane", ""),
        ("osprey", "Dear Osprey Team, I saw the Osprey Head Baker card", ""),
        ("ospreywines", "I pass Osprey Dairy each morning", ""),
        ("ospreywines", "six years at Tern Wine Estate", ""),
        ("osprey", "write to Osprey", ""),
    ],
)
def test_a_text_names_in_full_what_a_domain_shortens(label: str, text: str, name: str) -> None:
    assert named_in(label, text) == name


def test_a_domain_is_of_the_firm_that_it_names_whenever_that_became_known() -> None:
    firms = Firms(["marsh end bakery"])
    assert not firms.shortened_by("rooihof")
    assert not firms.spelled_by("fennfinch")
    for key in ("rooihof wine estate", "fenn and finch", ""):
        firms.add(key)
    assert firms.shortened_by("rooihof")
    assert firms.spelled_by("fennfinch")
    assert not firms.spelled_by("oakmoor")
    assert firms.shortened_by("rooihof")  # asked again, and from where it was found
    assert not Firms().shortened_by("rooihof")


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("thesaltedoak", ["the", "saltedoak"]),
        ("the-salted-oak", ["the", "salted", "oak"]),
        ("themillhouse", ["the", "mill", "house"]),
        ("theatreroyal", ["theatreroyal"]),
        ("therapyworks", ["therapy", "works"]),
        ("theodore", ["theodore"]),
    ],
)
def test_a_domain_may_begin_with_the_article(label: str, told: list[str]) -> None:
    assert domain_words(label) == told


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("larkspurhousethornby", "Please call at Larkspur House on Monday.", "Larkspur House"),
        ("scoilbhridethornby", "Scoil Bhríde Office", "Scoil Bhríde"),
        ("larkspur-house-care", "Larkspur House\nThornby", "Larkspur House"),
        ("larkspurthornby", "Larkspur is in Thornby.", ""),
        ("larkspurhousethornby", "Larkspur Lodge", ""),
        ("thefly", "The Fly Club", ""),
    ],
)
def test_a_label_begins_with_a_name(label: str, text: str, name: str) -> None:
    assert begun_in(label, text) == name


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("langandsonplumbing.example", "Lang & Son Plumbing"),
        ("holmandsons.example", "Holm & Sons"),
        ("bakerandco.example", "Baker & Co"),
        ("lang-and-sons.example", "Lang and Sons"),
        ("andersons.example", "Andersons"),
        ("grandson.example", "Grandson"),
        ("brandsons.example", "Brandsons"),
    ],
)
def test_a_house_is_called_after_somebody_and_their_partners(domain: str, name: str) -> None:
    assert company_of_domain(Address("", f"office@{domain}")) == name
