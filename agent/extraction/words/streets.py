"""Streets, towns and postcodes as countries write them: the grammar of postal addresses, as data.

Each pattern is bounded, and is meant for one short piece of a text. A street has its house number, a town its postcode:
what lacks either is no address.
"""

from __future__ import annotations

import re

from agent.expressions import expression

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČŠŽŐŰİ]"
_WORD = rf"{_CAPITAL}[\w'’\-]{{0,30}}"


def _town(joints: str) -> str:
    """Given the small words that may join a town's name, return the pattern of a town without its postcode."""
    part = rf"(?:(?:{joints})[ ]){{0,2}}(?:[dl]['’])?{_WORD}"
    return rf"(?:['’]s-|St\.?[ ])?{_CAPITAL}[\w'’\-]{{1,30}}(?:[ ]{part}){{0,3}}"


_ENGLISH_TOWN = _town("upon|on|in|under|by|the|le|of")
_TOWN = _town("am|an|der|den|dem|ob|bei|im|de|des|du|la|le|les|lès|sur|sous|en|del|della|di|da|do|dos|aan|het|y")

_NO_DATE = (  # "2026 March" is no town
    r"(?!(?i:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|"
    r"mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|uhr|eur|euro|tel|fax)\b)"
)

# --- streets ---

_NUMBER = r"(?:\d{1,5}[A-Za-z]?(?:[-–/&]\d{1,5}[A-Za-z]?)?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
_NAME = rf"(?:{_CAPITAL}[\w'’.\-]{{0,30}}|\d{{1,3}}(?:st|nd|rd|th)|of|the|and|de|la|del)"
_POINT = r"(?:NE|NW|SE|SW|N|S|E|W|(?:North|South)(?:east|west)?|East|West)"
_KINDS = (
    r"(?i:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|parkway|pkwy|"
    r"highway|hwy|terrace|ter|circle|cir|close|crescent|cres|row|mews|gardens|walk|quay|wharf|hill|green|grove|alley|"
    r"plaza|yard|gate|broadway|trail|turnpike|pike|loop|embankment|parade|bridge|park|esplanade|strand|embarcadero|"
    r"cheapside)"
)
_SUITE = (
    r"(?:[ ](?:#[ ]?|(?i:suite|ste\.?|unit|apt\.?|floor|fl\.?|room|rm\.?)[ ])[\w\-]{1,6}"
    r"|[ ]\d{1,3}(?:st|nd|rd|th)[ ](?i:floor|fl\.?))?"
)
_ENGLISH = (
    rf"(?<![\w$€£#.]){_NUMBER}[ ](?:{_NAME}[ ]){{0,5}}"
    rf"(?:{_KINDS}\b\.?(?:[ ]{_POINT}\b\.?)?|Avenue of the Americas|(?:Highway|Hwy|Route)[ ]\d{{1,4}}){_SUITE}"
)

_HOUSE = r"\d{1,4}[ ]?[A-Za-z]?(?:[ ]?[-–/][ ]?\d{1,4}[ ]?[A-Za-z]?)?"
_GERMANIC = (
    rf"(?<!\w)(?:(?:{_CAPITAL}[\w.'’\-]{{0,30}}[ ]){{0,3}}"
    rf"(?:{_CAPITAL}[\w\-]{{0,30}}(?i:straße|strasse|str\.?|platz|weg|allee|gasse|ring|damm|ufer|markt|wall|steig|"
    r"graben|"
    r"chaussee|promenade|straat|gracht|laan|plein|kade|dijk|singel|steenweg|gatan|vägen|gata|väg|gade|vej|gate|veien|"
    r"gaten|katu|tie|allé|torg|torv)"
    r"|(?i:straße|strasse|str\.|platz|weg|allee|ring|damm|ufer|gracht|laan|plein|gate|gata|väg|vej|plass|plads|allé))"
    r"|(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den|Hinter der|Vor dem|Beim)[ ]"
    rf"{_NO_DATE}{_CAPITAL}[\w\-]{{1,30}})[ ]{_HOUSE}"
)

_SMALL = (
    r"(?:de|des|du|la|le|les|del|della|delle|dei|degli|di|da|do|dos|das|e|y|et|en|sur|i|los|las|el"
    r"|(?:dell|d|l)['’][\w\-]{1,30})"
)
_ROMANCE_NAME = rf"(?:[ ](?:{_CAPITAL}[\w'’.\-]{{0,30}}|\d{{1,2}}|{_SMALL})){{1,7}}"
FRENCH_KINDS = (
    r"(?i:rue|avenue|av\.|boulevard|bd\.?|place|pl\.|quai|allée|chemin|impasse|cours|route|square|passage|faubourg|"
    r"esplanade|rond-point|chaussée)"
)
_FRENCH = (
    rf"(?<!\w)(?:\d{{1,4}}(?:[ ]?(?i:bis|ter|quater)|[ ]?[A-D])?(?:[-–/]\d{{1,4}})?,?[ ]{FRENCH_KINDS}{_ROMANCE_NAME}"
    rf"|{FRENCH_KINDS}{_ROMANCE_NAME}[ ]{_HOUSE})"
)
SOUTHERN_KINDS = (
    r"(?i:via|viale|corso|piazza|piazzale|largo|vicolo|strada|calle|c/|avenida|avda\.?|av\.?|paseo|plaza|ronda|carrer|"
    r"passeig|gran vía|travesía|rambla|rua|r\.|praça|travessa|alameda|estrada|ul\.|ulica|al\.|plac)"
)
NUMBER_SIGN = r"(?:n\.?[ºo°]?[ ]?|nº[ ]?)?"
_SOUTHERN = rf"(?<!\w){SOUTHERN_KINDS}{_ROMANCE_NAME},?[ ]{NUMBER_SIGN}{_HOUSE}"

# --- towns ---

STATES = (
    r"(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|"
    r"OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|"
    r"Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
    r"Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|New (?:Hampshire|Jersey|Mexico|York)|"
    r"Nevada|Ohio|Oklahoma|(?:North|South) (?:Carolina|Dakota)|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|"
    r"Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)"
)
_PROVINCES = (
    r"\(?(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|"
    r"Nova Scotia|Ontario|Québec|Quebec|Saskatchewan)\)?"
)
_CANADIAN = rf"{_town('de|la|du|of|the|on')},?[ ]{_PROVINCES},?[ ][A-Z]\d[A-Z][ ]?\d[A-Z]\d"
_COUNTRIES = (
    r"USA|U\.S\.A\.|United States of America|United States|UK|U\.K\.|United Kingdom|Great Britain|England|Scotland|"
    r"Wales|Northern Ireland|Ireland|Canada|Australia|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|"
    r"Suisse|France|Belgium|België|Belgique|The Netherlands|Netherlands|Nederland|Spain|España|Italy|Italia|Portugal|"
    r"Brazil|Brasil|Sweden|Sverige|Denmark|Danmark|Norway|Norge|Finland|Suomi|Poland|Polska|Luxembourg|Singapore"
)
_POSTCODE = r"(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{4}[ ]?[A-Z]{2}|\d{3}[ ]\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3})"


def _towns(*patterns: str) -> tuple[re.Pattern[str], ...]:
    end = rf"(?:,?[ ](?P<country>{_COUNTRIES}))?(?!\w)"
    return tuple(expression(rf"(?P<town>{pattern}){end}") for pattern in patterns)


_ENGLISH_TOWNS = _towns(
    rf"{_ENGLISH_TOWN},?[ ]{STATES},?[ ]\d{{5}}(?:-\d{{4}})?",  # Springfield, IL 62704
    rf"{_ENGLISH_TOWN},?[ ](?:GIR[ ]0AA|[A-Z]{{1,2}}\d[A-Z\d]?[ ]?\d[A-Z]{{2}})",  # London EC1A 1BB
    _CANADIAN,  # Toronto, ON M5X 1C7
    rf"{_ENGLISH_TOWN},?[ ](?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),?[ ]\d{{4}}",  # Melbourne VIC 3000
    rf"{_ENGLISH_TOWN}(?:[ ]\d{{1,2}})?,?[ ][A-Z]\d[\dW][ ]?[A-Z\d]{{4}}",  # Dublin 2, D02 X285
    r"Singapore,?[ ]\d{6}",
)
_CONTINENTAL_TOWNS = _towns(
    rf"{_POSTCODE}[ ]{_NO_DATE}{_TOWN}"  # 10115 Berlin; 92974 Paris Cedex 12; 20121 Milano (MI)
    r"(?:[ ](?i:cedex)(?:[ ]\d{1,2})?|[ ]\d{1,2}(?![\d:.,]))?(?:[ ]\([A-Z]{2}\))?",
    _CANADIAN,  # Montréal (Québec) H2Y 1N9
    rf"{_TOWN}(?:[ ]-[ ]|,[ ]|/)[A-Z]{{2}},[ ]\d{{5}}-\d{{3}}",  # São Paulo, SP, 01310-100
)

STYLES = tuple(
    (expression(rf"(?P<street>{street})\.?$"), towns)
    for street, towns in (
        (_ENGLISH, _ENGLISH_TOWNS),
        (_FRENCH, _CONTINENTAL_TOWNS),
        (_SOUTHERN, _CONTINENTAL_TOWNS),
        (_GERMANIC, _CONTINENTAL_TOWNS),
    )
)
"""How a piece ends in a street, and the towns that go with that style. A new country is a row in one of these."""

# --- what stands around them ---

_UNIT = (
    r"(?:(?i:suite|ste\.?|unit|apt\.?|apartment|floor|fl\.?|level|building|bldg\.?|block|room|rm\.?|bus|box|bâtiment|"
    r"bât\.?|étage|piso|planta|aufgang|haus|bloco|sala|andar|wing)[ ][\w.\-]{1,8}|#[ ]?[\w\-]{1,6}"
    r"|(?:\d{1,3}(?:st|nd|rd|th|\.|e|er|ème|º|ª|°)?|(?i:ground|first|second|third|fourth|fifth|sixth|top))[ ]"
    r"(?i:floor|fl\.?|og|stock|etage|étage|piso|andar|verdieping|planta)|\d{1,2}[ºª°](?:[ ]?[A-Z])?)"
)
BETWEEN = expression(rf"(?:{_UNIT}|{_ENGLISH_TOWN}|{_TOWN})")
"""What may stand between street and town: a floor, a suite, a district, a county."""

BEFORE = expression(
    rf"(?<!\w)(?:{_UNIT}|(?:{_WORD}[ ]){{1,3}}(?:House|Building|Tower|Centre|Center|Hall|Mill|Works|Business Park))$"
)
"""What may stand before the street and belongs to it: "Kingfisher House", "Unit 4"."""
