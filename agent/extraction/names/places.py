"""Places: streets, buildings and towns, whose names look like people's ("Trinity House", "Guthrie Lane")."""

from __future__ import annotations

from agent.expressions import expression
from agent.extraction.words.vocabulary import words

# What a place's name ends in. Those of the second table are surnames, too.
_PLACES = words(
    """
    airport annex annexe arcade arena avenue barracks block boulevard building buildings business campus cathedral
    center centre city clinic college county crescent depot embankment embassy esplanade estate exchange factory flats
    gardens guildhall hangar hauptbahnhof hbf headquarters heights highway hospital hotel house industrial infirmary
    junction library mall mansions mews monastery motorway museum observatory offices parade parkway pavilion plaza
    precinct quadrant quarter quay quays ranch reservoir road roundabout school shipyard showroom square stadium
    station store stores street studios suite suites surgery tavern terminal terrace theater theatre tower towers town
    unit university village warehouse wharf workshop workshops yards
    """
)
_SURNAMES_TOO = words(
    """
    alley arch ave bank barn bay beach bend bluff bridge brook brow castle chambers church circle circus cliff close
    common cottage court courts cove creek croft cross crossing dale dene docks down downs drive east end fair farm
    ferry field fields ford forest forge garden garth gate gates glen grange green grove hall hay heath hill hills
    holm hurst inn island isle knoll lake lakes landing lane lea lodge loop manor market marsh mead meadow meadows
    mile mill mills moor mount mountain north oak oaks orchard park pass path pier pike pines place point pond pool
    port priory range rd ridge rise river row shore side south spring springs st stables strand summit terr trail turn
    vale valley view villa villas walk water waters way well wells west wharf wood woods works yard
    """
)
_BEGIN = words(
    """
    allée avenida block boulevard cape chemin corso floor fort gate largo las level los lower mount new north paseo
    piazza piazzale port praca praça quai rua saint south st suite ul ulica unit upper via viale
    """
)
_TOWNS_BEGIN = words(
    "bad calle den east el great king's kings la le little market old queen's queens rue san sankt santa sao são west "
    "wing"
)
_GERMANIC = expression(
    r"(?:straße|strasse|str|platz|allee|gasse|straat|gracht|plein|gatan|gata|gade|gate|veien|katu)\Z"
)
_NUMBERED = expression(r"[ \t]+\d")
_POSTCODE = expression(r"(?:[ \t]+[A-Z]{2,3})?,?[ \t]+(?:\d{4,6}\b|[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2}\b)")
# "Fernside Dairy, 22 Mill Lane", where somebody might stand as well: "Dana Kim, 45 Min" and "Dana Kim, 3 March" do.
_AT_ITS_ADDRESS = expression(
    r"[ \t]?(?:,|[-–—(]|at\b)[ \t]?(?:(?:Unit|Level|Suite|Floor|Block|Bay|Shop|Lot)[ \t]\w{1,5},[ \t])?"
    r"\d{1,5}[A-Za-z]?(?:[ ]?[-–/][ ]?\d{1,5}[A-Za-z]?)?[ \t]+"
    r"(?!(?:Min|Hour|Hr|Sec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM\b|PM\b|Year|Day|Week|Month))"
    r"[A-Z][\w'’.\-]+(?:[ \t]+[A-Z][\w'’.\-]*){0,3}[ \t]*(?:[,.;)\n]|\Z)"
    r"|[ \t]?,[ \t](?:Unit|Shop|Lot|Bay)[ \t]\w{1,5}\b"
)
_OF_A_CLOCK = expression(r"[ \t]+time\b(?![ \t](?:off|sheet|out|slot))")  # "11am Buenos Aires time"
_IN_A_STATE = expression(r",?[ \t]+(?:NSW|VIC|QLD|TAS|[A-Z]{2}[ \t]\d{5})\b")
_IN_A_POSTAL_TOWN = expression(
    r"[ \t]?,[ \t]+(?:[A-Z][\w'’\-]+[ \t]){1,3}[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2}\b"  # Leeds LS1 4AP
    r"|[ \t]?,[ \t]+[A-Z][\w'’\-]+(?:[ \t][A-Z][\w'’\-]+){0,2},?[ \t]+"
    r"(?:(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[ \t]\d{4}|[A-Z]{2},?[ \t](?:\d{5}|[A-Z]\d[A-Z][ ]?\d[A-Z]\d))\b"
)
"""Behind the last line of an address but one: "Fernside Park, Leeds LS1 4AP"."""


def is_place(name: str, behind: str = "", *, surely: bool = True) -> bool:
    """Given what may be a name and the text behind it, return whether it is a place's.

    ``surely`` is whether the words before it are about people, so that "Diane Lane" is one.
    """
    parts = [part.strip(".,").casefold() for part in name.split()]
    if len(parts) < 2:
        return False
    if _OF_A_CLOCK.match(behind):
        return True
    if parts[-1] in _PLACES or parts[0] in _BEGIN or _POSTCODE.match(behind) or _IN_A_STATE.match(behind):
        return True
    if _GERMANIC.search(parts[-1]) and (len(parts[-1]) > len("straße") or _NUMBERED.match(behind)):
        return True
    if parts[-1] in _SURNAMES_TOO and _IN_A_POSTAL_TOWN.match(behind):
        return True
    if surely:
        return False
    *_, last = name.split()
    if _AT_ITS_ADDRESS.match(behind):
        return True
    shouted = last.isupper() and 1 < len(last) < 4 and not name.isupper()  # a state, a quarter, a month's shift
    return shouted or parts[-1] in _SURNAMES_TOO or parts[0] in _TOWNS_BEGIN or _NUMBERED.match(behind) is not None
