"""Months, weekdays, zones and number words, as mails in seven languages write them."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache, lru_cache

from agent.expressions import WORD
from agent.extraction.words.vocabulary import words

# In English, German, French, Spanish, Portuguese, Dutch and Italian, folded; short ones in English, German and Dutch
# alone, and none that is a word of another kind in one of them. A test holds them to Unicode's tables, which babel has:
# to load those of seven languages for these few words takes 9 MB.
_MONTHS = (
    "january jan januar janvier enero janeiro januari gennaio",
    "february feb februar fevrier febrero fevereiro februari febbraio",
    "march mar marz mars marzo marco maart mrt",
    "april apr avril abril aprile",
    "may mai mayo maio mei maggio",
    "june jun juni juin junio junho giugno",
    "july jul juli juillet julio julho luglio",
    "august aug aout agosto augustus",
    "september sep sept septembre septiembre setembro settembre",
    "october oct oktober okt octobre octubre outubro ottobre",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dezembro dicembre",
)
_WEEKDAYS = (
    "monday mon montag lundi lunes segunda segunda-feira maandag lunedi",
    "tuesday tue tues dienstag mardi martes terca terca-feira dinsdag martedi",
    "wednesday wed weds mittwoch mercredi miercoles quarta quarta-feira woensdag mercoledi",
    "thursday thu thur thurs donnerstag jeudi jueves quinta quinta-feira donderdag giovedi",
    "friday fri freitag vendredi viernes sexta sexta-feira vrijdag venerdi",
    "saturday sat samstag samedi sabado zaterdag sabato",
    "sunday sun sonntag dimanche domingo zondag domenica",
)

ENGLISH_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
"""The hours of a clock in English, in their order."""

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30,
    "eleven": 11, "thirteen": 13, "eighteen": 18, "sixty": 60, "ninety": 90,
    "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "zwölf": 12, "vierzehn": 14, "zwanzig": 20,
    "une": 1, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "doce": 12, "quince": 15, "veinte": 20, "treinta": 30,
    "uma": 1, "um": 1, "duas": 2, "dois": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
    "doze": 12, "vinte": 20, "trinta": 30,
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "zeven": 7, "negen": 9, "tien": 10, "twaalf": 12,
    "veertien": 14, "par": 2, "paio": 2, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
    "dieci": 10, "quindici": 15, "venti": 20, "trenta": 30,
}  # fmt: skip
MIDDLE = 0
"""The place of the one in the middle, among an odd number."""
ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5,
    "last": -1, "former": 1, "latter": -1, "earliest": 1, "earlier": 1, "early": 1, "latest": -1, "later": -1,
    "late": -1, "middle": MIDDLE, "erste": 1,
    "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "letzte": -1, "letzten": -1, "premier": 1,
    "deuxième": 2, "troisième": 3, "dernier": -1, "primera": 1, "segunda": 2,
}  # fmt: skip
TODAY = words("today heute aujourd'hui aujourd’hui hoy hoje vandaag oggi tonight")
TOMORROW = words("tomorrow tmrw tmrow tomoz demain mañana amanhã domani")
DAY_AFTER = words("übermorgen overmorgen dopodomani")  # what other languages say in two words: "après-demain"

_AMERICA = {"e": "America/New_York", "c": "America/Chicago", "m": "America/Denver", "p": "America/Los_Angeles"}
_ZONES = {
    **{f"{letter}{kind}t": zone for letter, zone in _AMERICA.items() for kind in ("", "s", "d")},
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "akst": "America/Anchorage", "hst": "Pacific/Honolulu", "ast": "America/Halifax", "brt": "America/Sao_Paulo",
    "gmt": "Europe/London", "utc": "UTC", "bst": "Europe/London", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "eet": "Europe/Helsinki", "eest": "Europe/Helsinki", "msk": "Europe/Moscow", "sgt": "Asia/Singapore",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul", "pht": "Asia/Manila",
    "awst": "Australia/Perth", "acst": "Australia/Darwin", "acdt": "Australia/Adelaide",
    "eat": "Africa/Nairobi", "wat": "Africa/Lagos", "cat": "Africa/Maputo", "pkt": "Asia/Karachi",
    "adt": "America/Halifax",
    "nst": "America/St_Johns", "ndt": "America/St_Johns", "brst": "America/Sao_Paulo", "cot": "America/Bogota",
    "hkt": "Asia/Hong_Kong", "aest": "Australia/Brisbane", "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "sast": "Africa/Johannesburg", "gst": "Asia/Dubai",
    "london": "Europe/London", "uk": "Europe/London", "dublin": "Europe/Dublin", "lisbon": "Europe/Lisbon",
    "paris": "Europe/Paris",
    "berlin": "Europe/Berlin", "munich": "Europe/Berlin", "german": "Europe/Berlin", "deutsche": "Europe/Berlin",
    "deutscher": "Europe/Berlin", "française": "Europe/Paris", "española": "Europe/Madrid",
    "amsterdam": "Europe/Amsterdam",
    "brussels": "Europe/Brussels", "madrid": "Europe/Madrid", "rome": "Europe/Rome", "vienna": "Europe/Vienna",
    "zurich": "Europe/Zurich", "stockholm": "Europe/Stockholm", "copenhagen": "Europe/Copenhagen",
    "oslo": "Europe/Oslo",
    "warsaw": "Europe/Warsaw", "prague": "Europe/Prague", "helsinki": "Europe/Helsinki", "athens": "Europe/Athens",
    "new york": "America/New_York", "boston": "America/New_York", "toronto": "America/Toronto",
    "chicago": "America/Chicago",
    "austin": "America/Chicago", "denver": "America/Denver", "seattle": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles", "los angeles": "America/Los_Angeles", "vancouver": "America/Vancouver",
    "são paulo": "America/Sao_Paulo", "tel aviv": "Asia/Jerusalem", "dubai": "Asia/Dubai", "india": "Asia/Kolkata",
    "eastern us": "America/New_York", "us eastern": "America/New_York", "us central": "America/Chicago",
    "us pacific": "America/Los_Angeles", "atlanta": "America/New_York", "miami": "America/New_York",
    "philadelphia": "America/New_York", "washington": "America/New_York", "dc": "America/New_York",
    "detroit": "America/Detroit", "montreal": "America/Toronto", "montréal": "America/Toronto",
    "ottawa": "America/Toronto", "québec": "America/Toronto", "halifax": "America/Halifax",
    "atlantic": "America/Halifax",
    "houston": "America/Chicago", "dallas": "America/Chicago", "minneapolis": "America/Chicago",
    "winnipeg": "America/Winnipeg", "regina": "America/Regina", "calgary": "America/Edmonton",
    "edmonton": "America/Edmonton", "phoenix": "America/Phoenix", "arizona": "America/Phoenix",
    "portland": "America/Los_Angeles", "hawaii": "Pacific/Honolulu", "mexico city": "America/Mexico_City",
    "ciudad de méxico": "America/Mexico_City", "bogotá": "America/Bogota", "lima": "America/Lima",
    "santiago": "America/Santiago", "buenos aires": "America/Argentina/Buenos_Aires", "brasília": "America/Sao_Paulo",
    "british": "Europe/London", "irish": "Europe/Dublin", "belfast": "Europe/London", "edinburgh": "Europe/London",
    "glasgow": "Europe/London", "manchester": "Europe/London", "hamburg": "Europe/Berlin", "frankfurt": "Europe/Berlin",
    "central european": "Europe/Berlin", "milan": "Europe/Rome", "italiana": "Europe/Rome",
    "barcelona": "Europe/Madrid",
    "peninsular": "Europe/Madrid", "canarias": "Atlantic/Canary", "geneva": "Europe/Zurich", "zürich": "Europe/Zurich",
    "luxembourg": "Europe/Luxembourg", "porto": "Europe/Lisbon", "istanbul": "Europe/Istanbul",
    "cairo": "Africa/Cairo", "nairobi": "Africa/Nairobi", "lagos": "Africa/Lagos", "accra": "Africa/Accra",
    "johannesburg": "Africa/Johannesburg", "cape town": "Africa/Johannesburg", "south african": "Africa/Johannesburg",
    "gulf": "Asia/Dubai", "indian": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata",
    "uae": "Asia/Dubai", "abu dhabi": "Asia/Dubai", "sharjah": "Asia/Dubai", "muscat": "Asia/Muscat",
    "oman": "Asia/Muscat", "saudi": "Asia/Riyadh", "ksa": "Asia/Riyadh", "riyadh": "Asia/Riyadh",
    "jeddah": "Asia/Riyadh", "doha": "Asia/Qatar", "qatar": "Asia/Qatar", "kuwait": "Asia/Kuwait",
    "bahrain": "Asia/Bahrain", "bengaluru": "Asia/Kolkata", "chennai": "Asia/Kolkata", "kolkata": "Asia/Kolkata",
    "pune": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata", "karachi": "Asia/Karachi", "hong kong": "Asia/Hong_Kong", "seoul": "Asia/Seoul",
    "perth": "Australia/Perth", "brisbane": "Australia/Brisbane", "adelaide": "Australia/Adelaide",
    "canberra": "Australia/Sydney", "hobart": "Australia/Hobart", "auckland": "Pacific/Auckland",
    "wellington": "Pacific/Auckland", "new zealand": "Pacific/Auckland",
    "singapore": "Asia/Singapore", "tokyo": "Asia/Tokyo", "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne", "sofia": "Europe/Sofia", "bucharest": "Europe/Bucharest",
    "budapest": "Europe/Budapest", "belgrade": "Europe/Belgrade", "zagreb": "Europe/Zagreb",
    "ljubljana": "Europe/Ljubljana", "bratislava": "Europe/Bratislava", "kyiv": "Europe/Kyiv", "kiev": "Europe/Kyiv",
    "vilnius": "Europe/Vilnius", "riga": "Europe/Riga", "tallinn": "Europe/Tallinn", "krakow": "Europe/Warsaw",
    "kraków": "Europe/Warsaw", "wrocław": "Europe/Warsaw", "gdańsk": "Europe/Warsaw", "nicosia": "Asia/Nicosia",
    "valletta": "Europe/Malta", "reykjavik": "Atlantic/Reykjavik", "cologne": "Europe/Berlin",
    "stuttgart": "Europe/Berlin", "düsseldorf": "Europe/Berlin", "rotterdam": "Europe/Amsterdam",
    "antwerp": "Europe/Brussels", "gothenburg": "Europe/Stockholm", "malmö": "Europe/Stockholm",
    "aarhus": "Europe/Copenhagen", "basel": "Europe/Zurich", "lyon": "Europe/Paris", "turin": "Europe/Rome",
    "cardiff": "Europe/London", "bristol": "Europe/London", "leeds": "Europe/London", "birmingham": "Europe/London",
    "cork": "Europe/Dublin", "galway": "Europe/Dublin", "casablanca": "Africa/Casablanca", "tunis": "Africa/Tunis",
    "kampala": "Africa/Kampala", "kigali": "Africa/Kigali", "addis ababa": "Africa/Addis_Ababa",
    "tbilisi": "Asia/Tbilisi", "yerevan": "Asia/Yerevan", "almaty": "Asia/Almaty", "tashkent": "Asia/Tashkent",
    "beijing": "Asia/Shanghai", "shanghai": "Asia/Shanghai", "shenzhen": "Asia/Shanghai", "taipei": "Asia/Taipei",
    "bangkok": "Asia/Bangkok", "hanoi": "Asia/Bangkok", "jakarta": "Asia/Jakarta", "manila": "Asia/Manila",
    "kuala lumpur": "Asia/Kuala_Lumpur", "dhaka": "Asia/Dhaka", "colombo": "Asia/Colombo",
    "kathmandu": "Asia/Kathmandu", "lahore": "Asia/Karachi", "islamabad": "Asia/Karachi",
    "hyderabad": "Asia/Kolkata", "gurgaon": "Asia/Kolkata", "noida": "Asia/Kolkata",
    "san diego": "America/Los_Angeles", "sacramento": "America/Los_Angeles", "las vegas": "America/Los_Angeles",
    "salt lake city": "America/Denver", "st. louis": "America/Chicago", "nashville": "America/Chicago",
    "new orleans": "America/Chicago", "milwaukee": "America/Chicago", "kansas city": "America/Chicago",
    "pittsburgh": "America/New_York", "cleveland": "America/New_York", "baltimore": "America/New_York",
    "charlotte": "America/New_York", "orlando": "America/New_York", "tampa": "America/New_York",
}  # fmt: skip
_PEOPLES = """
    Europe/Stockholm swedish sweden
    Europe/Oslo norwegian norway
    Europe/Copenhagen danish denmark
    Europe/Helsinki finnish finland
    Europe/Amsterdam dutch netherlands
    Europe/Berlin germany
    Europe/Brussels belgian belgium
    Europe/Paris french france
    Europe/Madrid spanish spain
    Europe/Rome italian italy
    Europe/Vienna austrian austria
    Europe/Zurich swiss switzerland
    Europe/Warsaw polish poland
    Europe/Prague czech czechia
    Europe/Bratislava slovak slovakia
    Europe/Budapest hungarian hungary
    Europe/Bucharest romanian romania
    Europe/Sofia bulgarian bulgaria
    Europe/Athens greek greece
    Europe/Istanbul turkish turkey
    Europe/Kyiv ukrainian ukraine
    Europe/Tallinn estonian estonia
    Europe/Riga latvian latvia
    Europe/Vilnius lithuanian lithuania
    Europe/Zagreb croatian croatia
    Europe/Belgrade serbian serbia
    Europe/Ljubljana slovenian slovenia
    Europe/Dublin ireland
    Europe/London english scottish welsh
    Europe/Malta maltese malta
    Atlantic/Reykjavik icelandic iceland
    Asia/Jerusalem israeli israel
    Asia/Karachi pakistani pakistan
    Asia/Dhaka bangladeshi bangladesh
    Asia/Colombo lankan
    Asia/Kathmandu nepali nepal
    Asia/Singapore singaporean
    Asia/Bangkok thai thailand vietnamese vietnam
    Asia/Manila philippine philippines
    Asia/Kuala_Lumpur malaysian malaysia
    Asia/Tokyo japanese japan
    Asia/Seoul korean korea
    Asia/Shanghai chinese china
    Asia/Taipei taiwanese taiwan
    Africa/Cairo egyptian egypt
    Africa/Nairobi kenyan kenya
    Africa/Lagos nigerian nigeria
    Africa/Accra ghanaian ghana
    Africa/Casablanca moroccan morocco
    Africa/Kampala ugandan uganda
    Africa/Dar_es_Salaam tanzanian tanzania
    America/Regina saskatchewan
    America/Winnipeg manitoba
    America/Edmonton alberta
    America/St_Johns newfoundland
    Pacific/Honolulu hawaiian
    Australia/Brisbane queensland
    America/Bogota colombian colombia
    America/Lima peruvian peru
    America/Argentina/Buenos_Aires argentinian argentine argentina
"""
"""Whose clock is one alone: they are a zone only together with "time": "2 pm Swedish time"."""
_OF_PEOPLES = {name: zone for zone, *names in map(str.split, _PEOPLES.strip().splitlines()) for name in names}
# Abbreviations of several countries, by the sender's offset in minutes; under any other offset nobody knows.
_BY_OFFSET = {
    "ist": {330: "Asia/Kolkata", 120: "Asia/Jerusalem", 180: "Asia/Jerusalem", 60: "Europe/Dublin"},
    "bst": {360: "Asia/Dhaka"},
    "cst": {480: "Asia/Shanghai"},
    "est": {600: "Australia/Brisbane", 660: "Australia/Sydney"},
}
_SHORT_PLACES = words("uk rome oslo dc lima gulf uae ksa oman doha pune lyon cork kiev kyiv riga")
ABBREVIATIONS = tuple(
    sorted(
        (word for word in {*_ZONES, "ist"} if len(word) <= 4 and word not in _SHORT_PLACES),
        key=len,
        reverse=True,
    )
)
_OF_PEOPLE = words(
    "eastern central mountain pacific german deutsche deutscher française española indian british irish italiana "
    "peninsular gulf atlantic uk dc uae saudi ksa "
    "sofia charlotte lyon orlando bristol birmingham leeds cardiff cork basel riga"
)
WEEKDAY = r"(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
"""A weekday in English, in full or as people shorten it, for a regular expression."""

US_ZONE = (
    r"(?i:eastern|central|mountain|pacific|atlantic)\b(?=\s*(?:\Z|[.,;:!?)(/\n–=-]|"
    r"(?i:time|standard|daylight|us|usa|and|or|on|for|with|if|works?|"
    r"is|it|does|would|do|suits?|sounds?|good|okay?|fine|please|instead|then|today|tomorrow|sharp)\b))"
)
"""A zone of the United States, as people there name it behind an hour: "4 central"."""
CITIES = tuple(
    sorted(
        (
            " ".join(part.capitalize() for part in word.split())
            for word in _ZONES
            if word not in ABBREVIATIONS and word.split()[0] not in _OF_PEOPLE
        ),
        key=len,
        reverse=True,
    )
)
"""Places as a text writes them: behind a clock time they say whose clock it is, "10:00 Lisbon"."""
PEOPLES = tuple(sorted(_OF_PEOPLES, key=len, reverse=True))
PLACES = tuple(sorted((word for word in _ZONES if word not in ABBREVIATIONS), key=len, reverse=True))


@lru_cache(maxsize=1024)
def is_of_the_calendar(word: str) -> bool:
    """Given a word, return whether it names a month or a weekday in one of the languages."""
    folded = fold(word)
    return folded in months() or folded in weekdays()


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Given a word, return it in small letters without accents, so that "Mär" and "mar" meet."""
    low = word.casefold()
    if low.isascii():
        return low.strip(".")
    plain = unicodedata.normalize("NFKD", low)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).strip(".")


@cache
def months() -> dict[str, int]:
    """Return the months' names, folded, of all the languages, with their numbers."""
    return {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


@cache
def weekdays() -> dict[str, int]:
    """Return the weekdays' names, folded, of all the languages; Monday is 0."""
    return {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}


class Time(StrEnum):
    """What a word can tell of time."""

    WEEKDAY = "weekday"
    MONTH = "month"  # one by its name
    NEAR = "near"  # today, tomorrow
    UNIT = "unit"  # what is counted: days, hours, months
    WEEK = "week"
    PART = "part"  # of a day, or its end
    FEAST = "feast"


_TELLS = {
    Time.UNIT: words(
        "day days hour hours hr hrs week weeks month months fortnight werktag werktage werktagen arbeitstag arbeitstage"
        " arbeitstagen tag tage tagen woche wochen stunden monat monate monats monaten jour jours semaine semaines mois"
        " dia dias semana semanas mes meses werkdagen dagen weken giorni settimana settimane mese"
        " monatsende huitaine quinzaine dizaine vingtaine maand quarter quartal quartals trimestre kwartaal"
    ),
    Time.WEEK: words("week woche semaine semana settimana weekend wochenende eow folgewoche kw"),
    Time.PART: words(
        "day business eod cob tonight morning afternoon evening night later today heute tag tags morgen abend soir jour"
        " lendemain tarde dia hoje vandaag dag daags avond stasera giorno"
    ),
    Time.FEAST: words(
        "christmas xmas mas holidays holiday festive year easter thanksgiving labor memorial weihnachten"
        " feiertage feiertagen neujahr jahr jahres ostern noel fetes annee nouvel paques navidad navidades"
        " fiestas ano pascua semana natal festas pascoa natale feste capodanno anno pasqua kerst kerstmis"
        " feestdagen nieuwjaar jaar pasen"
    ),
}
_LEAST_RUN_ON = 3  # letters


@lru_cache(maxsize=512)
def times_told(text: str) -> frozenset[Time]:
    """Given a text, return what its words can tell of time: most sentences tell nothing, and need not be read for it.

    Numbers are not looked at. The sentences of a mail are asked about several times.
    """
    return frozenset[Time]().union(*map(_told_by, WORD.findall(text)))


@lru_cache(maxsize=8192)
def _told_by(word: str) -> frozenset[Time]:
    folded = fold(word)
    told = {time for time, known in _words_of_time().items() if folded in known or folded.endswith(_run_on()[time])}
    return frozenset(told)


@cache
def _words_of_time() -> dict[Time, frozenset[str]]:
    near = {fold(WORD.findall(word)[0]) for word in TODAY | TOMORROW | DAY_AFTER} | {"morgen"}
    return {
        Time.WEEKDAY: frozenset(weekdays()),
        Time.MONTH: frozenset(months()),
        Time.NEAR: frozenset(near),
        **_TELLS,
    }


@cache
def _run_on() -> dict[Time, tuple[str, ...]]:
    """What may be run on to the word before it: "twelvemonth", "midMarch"."""
    return {
        time: tuple(word for word in known if len(word) >= _LEAST_RUN_ON and time in {Time.MONTH, Time.UNIT, Time.WEEK})
        for time, known in _words_of_time().items()
    }


def number_word(word: str) -> int | None:
    """Given "7" or "seven", return 7; None where it is no number."""
    return int(word) if word.isascii() and word.isdigit() and len(word) < 4 else NUMBERS.get(word.casefold())


def several_zones(abbreviation: str) -> dict[int, str]:
    """Given an abbreviation that has no zone but by the sender's offset, return its zones by offset; else nothing."""
    bare = abbreviation.casefold()
    return {} if bare in _ZONES else _BY_OFFSET.get(bare, {})


def zone_of(words: str, offset_minutes: int | None) -> str | None:
    """Given a zone as text has it and the sender's offset, return its IANA name, or "UTC+02:00"; None if unknown."""
    bare = re.sub(r"\s+", " ", words.casefold()).strip(" ()[],.")
    bare = re.sub(r"\s*(?:(?:standard|daylight|summer)\s+)?(?:time|zeit|tijd)$", "", bare)
    fixed = re.fullmatch(r"(?:utc|gmt)\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?", bare)
    if fixed:
        sign = "+" if fixed[1] == "+" else "-"
        hours, minutes = int(fixed[2]), int(fixed[3] or 0)
        return f"UTC{sign}{hours:02d}:{minutes:02d}" if hours <= 14 and minutes < 60 else None
    by_offset = _BY_OFFSET.get(bare, {})
    if offset_minutes in by_offset:
        return by_offset[offset_minutes]
    return _ZONES.get(bare) or _OF_PEOPLES.get(bare)
