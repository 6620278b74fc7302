"""Towns and suburbs, which look like firms: "Wynnum QLD 4178", "Findlay, OH", "Accounts Assistant - Penrose"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.expressions import expression
from agent.extraction.words.vocabulary import words

_STATES = (
    r"(?:NSW|N\.S\.W\.|VIC|Vic|QLD|Qld|TAS|Tas|ACT|NT|SA|WA"  # Australia
    r"|AB|BC|MB|NB|NL|NS|NU|ON|PE|QC|SK|YT"  # Canada
    r"|AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH"
    r"|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WV|WI|WY)"
)
_FIGURES = r"\d{4,6}(?:-\d{4})?"  # Australia, New Zealand, South Africa; the States; India, Singapore
_LETTERED = r"(?:[A-Z]{1,2}\d[A-Z\d]?(?:[ ]\d[A-Z]{2})?|[A-Z]\d[A-Z][ ]?\d[A-Z]\d|[A-Z]\d[\dW][ ]?[A-Z\d]{4})"
"""Postcodes of Britain, their first half too; of Canada; of Ireland."""

_UNSURE = frozenset(["ACT", "CO", "DE", "ID", "IN", "IT", "LA", "MA", "ME", "OK", "OR", "PA", "SA", "AL", "NT", "ON"])
"""States that at the end of a name may be a firm's, too: "Voss SA", "Bright ID"."""

_ENDS = expression(rf"[ ](?:(?P<state>{_STATES})(?:,?[ ](?:{_FIGURES}|{_LETTERED}))?|{_LETTERED}|\d{{5,6}})\Z")
_STATE = expression(_STATES)
_COUNTY = expression(r"\A(?:Co\.?|County)[ ][A-Z][a-z]+\Z")
_IN_ADDRESS = expression(
    rf",?[ ]{_STATES},?[ ](?:{_FIGURES}|{_LETTERED})\b|,[ ]{_STATES}(?![\w/&'’])|,?[ ]{_LETTERED}(?!\w)"
    rf"|,?[ ]\d{{4,6}}[ \t]*(?:$|[,.|\n])|,[ ]Co\.[ ]"
)
"""What follows a town in an address: "Berwick VIC 3806", "Takapuna 0622", "Oranmore, Co. Galway"."""

_CITIES = words(
    """
    aberdeen adelaide ahmedabad amsterdam antwerp atlanta auckland baltimore bangalore barcelona belfast bengaluru
    berlin birmingham bournemouth brisbane bristol brussels calgary canberra cardiff chennai chicago cincinnati
    cologne copenhagen croydon dallas delhi denver detroit doncaster dublin dundee edinburgh edmonton exeter
    frankfurt galway geelong glasgow gurgaon gurugram hamburg helsinki hobart houston huddersfield hyderabad
    inverness kolkata leeds leicester limerick lisbon liverpool london luton madrid manchester melbourne
    memphis miami milan milwaukee minneapolis montreal mumbai munich newcastle noida norwich nottingham oslo ottawa
    oxford paris perth philadelphia pittsburgh plymouth portsmouth prague pune rotterdam sacramento seattle sheffield
    singapore southampton stockholm stockport stuttgart sunderland swansea swindon sydney toronto tucson tulsa utrecht
    vancouver vienna warsaw waterford winnipeg wolverhampton worcester zurich
    """
)
"""Large towns, where a name of one word is one of them. What many a firm or family is called is none: "Lincoln"."""

_NOT_A_TOWN = words(
    """
    academy associates bank board centre center clinic college company council department farm farms foundation group
    holdings hospital hotel hotels house industries institute laboratories laboratory library limited ltd museum
    partners school schools services society studio studios trust university works
    """
)
_KINDS = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Way|Court|Place|Square|Terrace|Crescent|Quay|Parade|Highway)"
)
_STREET = rf"\d{{1,5}}[A-Za-z]?[ ](?:[A-Z][\w'’.\-]{{1,30}}[ ]){{1,3}}{_KINDS}\b\.?"
_TO_A_STREET = expression(rf",[ \n]{_STREET}")
_OF_A_STREET = expression(rf"{_STREET},[ \n]\Z")
_SOMEWHERE = expression(
    r"(?<!\binterview )(?<!\bposition )(?<!\bworking )(?<!\bwork )(?<!\bjob )(?<!\brole )(?<!\bvacancy )"
    r"\b(?:in|near|around|outside|across)[ \n](?:[a-z]+[ ])?\Z"
)
_WHERE = ("in", "near", "around", "outside", "across")
_GOES_ON = expression(r"['’]|[ ][A-Z]|\w")  # of a name that is longer
_AT_FIRM = expression(r"\b(?:at|with|from|join|joining|the)[ ]\Z")
_PART_OF_FIRM = expression(r"[ ](?:one|job|role|office|branch|site|plant|area|shop|yard|store)\b")
_DOES = expression(
    r"(?:['’]s)?[ ](?:will|would|want|wants|is|are|has|have|like|likes|said|say|people|team|lot|interview)\b"
)
_IS_A_STREET = expression(r"\A\d{1,5}[A-Za-z]?[ ][NSEW]\.?[ ][A-Z]|[ ](?:Street|St|Avenue|Road|Rd|Lane|Ln|Drive)\.?\Z")
_WHERE_THEY_ARE = expression(
    r"\b(?:(?:yard|shed|workshop|farm|shop|depot|site|garage|salon|kitchen|office|place|house|barn|paddock|bay|gate|door|"
    r"unit|end|bottom|top|back|side|corner|lot|block|pub|bar|cafe|boatyard|boat|quarry|plant|estate|pier|quay|station|"
    r"caravan|container|greenhouse|stables?|kennels|nursery|studio|surgery|house|ours|mine|us|we['’]re|unit[ ]\w{1,3})"
    r"(?:[ ](?:just|out|up|down|over|right))?[ ](?:at|in|on|off|of|by)|beside|behind|near|opposite|next[ ]to|"
    r"across[ ]from|past|back[ ]from|home[ ]from|over[ ]from|(?:road|street|corner)[ ]from)[ \n](?:the[ ])?\Z",
    re.IGNORECASE,
)
"""What stands before the name of a place that is no firm's: "the shed at", "unit 6 at", "coming back from"."""
_REACH = 90  # characters before a name that are looked at


def is_town(name: str) -> bool:
    """Given what may be a firm's name, return whether it is a large town's, or has a town's state or postcode."""
    if name.casefold() in _CITIES or _STATE.fullmatch(name) or (_COUNTY.match(name) and not _is_institution(name)):
        return True
    end = _ENDS.search(name)
    if end is None or _is_institution(name[: end.start()]):
        return False
    return end["state"] not in _UNSURE or end.end() - end.start() > len(end["state"]) + 1


def is_said_of_town(name: str, text: str) -> bool:
    """Given a name and a text, return whether it stands there in an address, or as where something is, and no more.

    "14 Fairfax Ave, Penrose" and "a shop in Pasadena" tell of towns; "the Pasadena people would like" does not.
    """
    if not name or len(name.split()) > 3 or _is_institution(name):
        return False
    somewhere, of_firm = False, False
    for before, behind in _around(name, text):
        if _IN_ADDRESS.match(text, behind) or (before.endswith((", ", ",\n")) and _OF_A_STREET.search(before)):
            return True
        lead = before.endswith((" ", "\n"))
        here = lead and any(word.endswith(_WHERE) for word in before.split()[-2:]) and bool(_SOMEWHERE.search(before))
        somewhere = somewhere or (here and not _GOES_ON.match(text, behind))
        at_firm = lead and _AT_FIRM.search(before[-9:]) is not None
        of_firm = of_firm or (at_firm and not _PART_OF_FIRM.match(text, behind))
        of_firm = of_firm or (not here and _DOES.match(text, behind) is not None)
    return somewhere and not of_firm


def is_a_street(name: str) -> bool:
    """Given what may be a firm's name, return whether it is a street's, with a number or without: "4410 E Pine"."""
    return _IS_A_STREET.search(name) is not None and not _is_institution(name)


def is_where_they_are(name: str, text: str) -> bool:
    """Given a name and a text, return whether it stands there as where something is, wherever it stands."""
    around = [before for before, _ in _around(name, text)]
    return bool(around) and not _is_institution(name) and all(map(_WHERE_THEY_ARE.search, around))


def is_of_an_office(name: str, signed: str) -> bool:
    """Given a name and how a mail is signed, return whether it ends the line there that says where the office is.

    "Tarn Personnel | Bandra West, Mumbai" does; "Dana Kim, Larkspur" tells of a firm.
    """
    if not name or name not in signed or len(name.split()) > 2 or _is_institution(name):
        return False
    line = rf"^[^\n]*(?:[|•·][^\n]*,|\d[^\n]*,|,[^\n]*,)[ ]{re.escape(name)}(?:[ ,\-–]*\d{{3,6}})?[.]?[ \t]*$"
    return re.search(line, signed, re.MULTILINE) is not None


def at_street(name: str, text: str) -> bool:
    """Given a name and a text, return whether a street follows it there: "tomorrow, Harrow Foods, 14 Mill Lane"."""
    return any(_TO_A_STREET.match(text, behind) for _, behind in _around(name, text))


def _around(name: str, text: str) -> Iterator[tuple[str, int]]:
    """What stands before each place at which a name stands in a text, and where that place ends."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield text[max(0, at - _REACH) : at], end
        at = text.find(name, end)


def _is_institution(name: str) -> bool:
    return not _NOT_A_TOWN.isdisjoint(name.casefold().split())
