"""The zones of the United States by state: "Portland, ME" is none in Oregon."""

from __future__ import annotations

from agent.extraction.words.vocabulary import words

_EASTERN, _CENTRAL, _MOUNTAIN, _PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
_WHOLE = {
    _EASTERN: "ct de dc ga me md ma nh nj ny nc oh pa ri sc vt va wv connecticut delaware georgia maine maryland "
    "massachusetts ohio pennsylvania vermont virginia",
    _CENTRAL: "al ar il ia ks la mn ms mo ne ok tx wi alabama arkansas illinois iowa kansas louisiana minnesota "
    "mississippi missouri nebraska oklahoma texas wisconsin",
    _MOUNTAIN: "co mt nm ut wy colorado montana utah wyoming",
    _PACIFIC: "ca nv or wa california nevada oregon washington",
    "America/Phoenix": "az arizona",
    "America/Detroit": "mi michigan",
    "Pacific/Honolulu": "hi hawaii",
    "America/Puerto_Rico": "pr",
}
"""Where all but a few counties have one time."""
_OF_TWO_WORDS = {
    "new hampshire": _EASTERN,
    "new jersey": _EASTERN,
    "new york": _EASTERN,
    "north carolina": _EASTERN,
    "south carolina": _EASTERN,
    "rhode island": _EASTERN,
    "west virginia": _EASTERN,
    "new mexico": _MOUNTAIN,
}
_ZONES = {name: zone for zone, names in _WHOLE.items() for name in words(names)} | _OF_TWO_WORDS
_EAST_AND_CENTRAL = frozenset({_EASTERN, _CENTRAL})
_SPLIT = {
    **dict.fromkeys(words("fl in ky tn florida indiana kentucky tennessee"), _EAST_AND_CENTRAL),
    **dict.fromkeys((*words("nd sd"), "north dakota", "south dakota"), frozenset({_CENTRAL, _MOUNTAIN})),
    **dict.fromkeys(words("id idaho"), frozenset({_MOUNTAIN, _PACIFIC})),
}


def zone_in_state(state: str, of_town: str | None) -> str | None:
    """Given a state and the zone of the town that is named before it, if any, return the zone there.

    None where the state has two, and the town's is neither of them: it is a namesake's elsewhere.
    """
    name = state.casefold()
    if (whole := _ZONES.get(name)) is not None:
        return whole
    return of_town if of_town in _SPLIT.get(name, frozenset()) else None
