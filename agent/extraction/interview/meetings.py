"""Meetings: how the two sides of an interview meet, by telephone, by video or in one place.

A word counts only where it is about this interview. What was "on the phone last week", what is held "instead of a video
call" and where somebody can be reached say nothing. A video call that one can dial into is a video call; otherwise two
ways that are named cancel each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from agent.expressions import expression
from agent.model.mail import Meeting

_LONGEST = 8000  # characters of a text that are read
_NEAR = 800  # of the words around a time
_BEFORE = 60  # characters before a word by which it is judged
_SENTENCE = expression(r"(?<=[.!?])\s+|\n\s*\n|\n(?=\s{0,9}[-*•])|\n(?=[^\n:]{2,30}:)")

_LINKS = (
    r"(?:zoom\.us|zoomgov\.com|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|whereby\.com|"
    r"(?:meet\.)?goto(?:meeting)?\.com|bluejeans\.com|chime\.aws|join\.skype\.com|meet\.jit\.si|v\.ringcentral\.com)"
)
_SOFTWARE = (
    r"(?:zoom|(?:microsoft|ms)[ -]teams|(?-i:Teams)|google[ -](?:meet|hangouts?)|webex|skype|facetime|whereby|jitsi|"
    r"(?-i:Meet))"
)
_VIDEO = expression(
    rf"https?://(?:[^\s/]{{0,80}}{_LINKS}|(?:meet|video|call|join)\.)|\b(?:microsoft|ms)[ -]teams\b|"
    rf"\bgoogle[ -](?:meet|hangouts?)\b|\bwebex\b|"
    rf"\b(?:on|via|over|by|through|using|in|per|über|sur|por|op|su|tramite|mit|met)\s+(?:a\s+)?{_SOFTWARE}\b|"
    rf"\b{_SOFTWARE}[\s-](?:call|link|meeting|interview|invite|chat|video|details|session|room|besprechung|"
    rf"termin|gesprek)\b|"
    r"\bvideo[\s-]?(?:call|interview|chat|conferenc\w+|konferenz|link|meeting|screen|conversation|gespräch|telefonat|"
    r"llamada|conferencia|entrevista|chamada|conferência|gesprek|verbinding|chiamata|conferenza|colloquio|"
    r"bellen)\w{0,3}\b|"
    r"\b(?:by|via|per|over|par|por|in|with|format\s*:|mit)\s+v[ií]d[eé]o\b|"
    r"\bvirtual(?:ly)?\s+(?:interview|meeting|onsite|"
    r"on-site|call|panel|conversation)\b|\bvisio(?:conférence)?\b|\bentretien\s+vidéo\b|"
    r"\bentrevista\s+(?:en|por)\s+línea\b|"
    r"\bvirtuelle?[rsn]?\s+(?:gespräch|interview|treffen)\b",
    re.IGNORECASE,
)
_NUMBER = r"\+?\(?\d[\d\s().\-/]{6,20}"
_PHONE = expression(
    r"\b(?:tele)?phone[\s-](?:interview|screen(?:ing)?)\b|\b(?:by|via|"
    r"over\s+the)\s+(?:tele)?phone(?:\s+call)?(?=[\s.,;!)]|$)|"
    r"\ba\s+(?:tele)?phone\s+(?:call|chat|conversation)\s+(?:with|on|at|for)\b|"
    r"\b(?:i|we|she|he|they|[a-z]+)(?:'ll|’ll|\s+will|\s+is\s+going\s+to)\s+(?:call|phone|ring)\s+you\s+"
    rf"(?:on|at)\s+(?:(?:your|the|this)\s+(?:mobile|cell|phone|number|home|landline)|{_NUMBER})|"
    r"\b(?:i|we)(?:'ll|’ll|\s+will)\s+(?:call|phone|ring)\s+you\s+(?:then|at\s+that\s+time)\b|"
    rf"\b(?:please\s+)?(?:call|dial|ring|phone)\s+(?:me\s+|us\s+|in\s+)?(?:on|at|to)\s+{_NUMBER}\s*(?:for|"
    rf"to\s+join|at\s+that)|"
    r"\btelefoni(?:sches?|schen|sch)\b|\btelefon(?:interview|gespräch|at|termin)\b|\bper\s+telef[oó]o?n\b|"
    r"\bam\s+telefon\b|"
    r"\b(?:par|au)\s+téléphone\b|\bentretien\s+téléphonique\b|\b(?:por|al)\s+tel[eé]fono\b|"
    r"\b(?:entrevista|llamada)\s+"
    r"telef[oóô]nica\b|\b(?:por|ao)\s+telefone\b|\btelefo(?:ongesprek|nisch\w{0,2})\b|\bcolloquio\s+telefonico\b|"
    r"\b(?:per|al)\s+telefono\b",
    re.IGNORECASE,
)
_STREET_EN = (
    r"\b\d{1,5}[a-z]?(?:[-–/]\d{1,4})?,?\s(?:[A-ZÀ-Þ][\w'’.-]{1,20}\s){1,3}(?:Street|St|Avenue|Ave|Road|"
    r"Rd|Lane|Ln|Drive|Dr|"
    r"Boulevard|Blvd|Way|Square|Place|Court|Close|Terrace|Crescent|Parade|Quay|Row|Highway|Parkway|Broadway)\b"
)
_STREET = expression(
    rf"{_STREET_EN}|\b[A-ZÄÖÜ][\w'’-]{{1,30}}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ring|ufer|"
    rf"straat|laan|plein|"
    r"gracht|kade|dijk|singel)\s\d{1,4}\b|\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|"
    r"quai|chemin|allée|route)"
    r"\s[\wÀ-ÿ'’]|\b(?:Calle|C/|Avenida|Avda\.|Av\.|Paseo|Plaza|Rua|Praça|Alameda|Via|Viale|Corso|Piazza|"
    r"Largo|Fondamenta|"
    r"Rue|Avenue)\s(?:[\wÀ-ÿ'’.]{1,20},?\s){1,5}(?:n[º°.]\s?)?\d{1,4}\b"
)
_ROOM = expression(
    r"\b(?:conference|meeting|interview|committee|seminar)\s+room\b|\b(?:boardroom|rathaus|town\s+hall|"
    r"office)\b|\b(?:room|floor|suite|building|hall|sala|salle|raum|zimmer|kamer|aula|"
    r"étage|etage|stock|planta|piano)\s+[\w.]{1,12}\b|\b(?:\d(?:st|nd|rd|th)|ground|first|second|third|"
    r"top)\s+floor\b|"
    r"\b(?:our|the|main|head)\s+(?:offices?|headquarters|reception|premises|factory|depot|school|clinic|hospital)\b|"
    r"\b(?:in[\s-]person|on[\s-]?site|vor\s+ort|sur\s+place|présentiel|presencial|in\s+presenza|op\s+locatie)\b",
    re.IGNORECASE,
)
_PREMISES = (
    r"(?:office|headquarters|hq|premises|site|studio|shop|store|clinic|school|workshop|factory|plant|"
    r"warehouse|depot|branch|"
    r"restaurant|kitchen|hospital|campus|building|showroom|practice|salon|laboratory|lab|yard|garage|"
    r"nursery|library|museum|"
    r"hotel)s?"
)
_ONSITE = expression(
    r"\bin[\s-]person\b|\bface[\s-]to[\s-]face\b|(?<!virtual\s)\bon[\s-]?site\s+(?:interview|meeting|"
    r"visit|round|loop|"
    rf"conversation|panel)\b|\b(?:at|in|to|visit)\s+our\s+(?:[\w'’-]{{2,20}}\s){{0,2}}{_PREMISES}\b|\bvor\s+ort\b|"
    r"\bin\s+unsere[mnr]\s+(?:\w{2,20}\s)?(?:büros?|räumen|hause|kanzlei|praxis|niederlassung|zentrale|"
    r"geschäftsstelle)\b|"
    r"\bsur\s+place\b|\bdans\s+nos\s+(?:locaux|bureaux)\b|\ben\s+(?:présentiel|personne)\b|"
    r"\bpresencial(?:mente)?\b|\ben\s+persona\b|"
    r"\ben\s+nuestras?\s+(?:oficinas?|sede|instalaciones)\b|\bn[oa]s?\s+noss[oa]s?\s+(?:escritórios?|sede|"
    r"instalações)\b|"
    r"\bop\s+(?:locatie|ons\s+kantoor)\b|\bbij\s+ons\s+op\s+kantoor\b|\bdi\s+persona\b|\bin\s+presenza\b|"
    r"\bpresso\s+(?:la\s+nostra\s+sede|i\s+nostri\s+uffici)\b|\bnei\s+nostri\s+uffici\b",
    re.IGNORECASE,
)
_ABOUT_IT = expression(
    r"\b(?:interview\w*|meet\w*|call|calls|talk\w*|speak\w*|chat\w*|convers\w+|discuss\w*|session|"
    r"appointment|held|takes?\s+place|"
    r"see\s+you|come|join\w*|visit\w*|invit\w*|expect\s+you|welcome\s+you|receive\s+you|ring\s+you|link|"
    r"invite|report|arrive|venue|where|location|format|how|"
    r"type|place|panel|scheduled|confirmed|booked|gespräch\w*|vorstellungs\w+|termin\w*|treffen|kennenlern\w*|ort|"
    r"begrüßen|entretien|rencontr\w+|rendez-vous|lieu|accueill\w+|entrevista\w*|reunión|cita|lugar|esperamos|"
    r"reunião|conversa|local|gesprek\w*|afspraak|kennismak\w*|locatie|ontvangen|colloquio|incontr\w+|luogo|sede|"
    r"aspettiamo|appuntamento)\b",
    re.IGNORECASE,
)
# What stands before a word that speaks of another time, of another way, or of how to reach somebody.
_ELSEWHERE = expression(
    r"\b(?:instead\s+of|rather\s+than|not|no|never|without|n't|n’t|longer|after|following|since|previous\w*|earlier|"
    r"last|"
    r"enjoyed|thank\w*|said|say|spoke|mentioned|told|talked|was|were|had|next|later|then|afterwards|followed|once|"
    r"successful|second|if|unless|should|would(?!\s+(?:(?:really|very\s+much)\s+)?(?:like|love)\s+(?:to|you)\b)|could|prefer\w*|either|or|alternativ\w+|confirm|reach|contact|reply|"
    r"respond|"
    r"know|notify|cancel|questions?|role|position|job|work\w*|recorded|one-way|on-demand|from|"
    r"nicht|statt|anstatt|anstelle|nach|kein\w*|oder|falls|wenn|arbeit\w*|kann|können|pas|plutôt|après|suite|ou|si|"
    r"poste|"
    r"travail|peut|pouvez|lugar|después|tras|o|puestos?|trabajo|puede|não|vez|após|vaga|trabalho|pode|niet|plaats|na|"
    r"als|functie|dan|kan|kunt|non|dopo|invece|posto|lavoro|può)\b|\bof\s+\Z",
    re.IGNORECASE,
)
# Before a word on telephoning, besides: how what is settled came to be settled.
_AGREED = expression(
    r"\b(?:as|like|further|agreed|discussed|arranged|booked|great|nice|glad|pleasure|lovely|good|got|come|comme|como|"
    r"wie|"
    r"conforme|combinado|acordado|comentado|anticipat\w+|accord\w+)\b",
    re.IGNORECASE,
)
_BEHIND = expression(
    r"\s{0,9}(?:,\s{0,9})?(?:interview\s{1,9}|call\s{1,9})?(?:or|oder|ou|o|of|and\s{1,9}then)\s{1,9}(?!dial|just|"
    r"maybe)|"
    r"\s{0,9}\?|\s{0,9}(?:role|position|job|work|days?\s+(?:a|per)\s+week|(?:will\s+)?follows?|earlier|today|"
    r"yesterday|just\s+now|"
    r"this\s+(?:morning|afternoon|week)|last\s+week|(?:mit\s+\w+\s+)?(?:vereinbar\w+|abgesproch\w+|besproch\w+|"
    r"erreich\w+|meld\w+)|afgesproken|besproken|bereikbaar|convenu\w*|concordat\w*)\b",
    re.IGNORECASE,
)
_DIALS_IN = expression(r"\b(?:dial|call|phone)[\s-]?in\b|\bdial[\s-]?in\b|\bby\s+dialing\b", re.IGNORECASE)
_ONLY_NUMBER = expression(
    rf"\A(?:[a-zà-ÿ .'’]{{0,40}}:?\s{{0,9}})?(?:tel\.?:?\s{{0,9}})?{_NUMBER}"
    r"(?:\s*\(?(?:mobile|cell|home|ext\.?\s?\d*)\)?)?\Z",
    re.IGNORECASE,
)
_CALLS_YOU = expression(
    r"\b(?:phone|telephone|telefon\w*|téléphon\w*|teléfono|telefone|telefoon|call\s+you)\b", re.IGNORECASE
)
_BARE_VIDEO = expression(rf"\b(?:{_SOFTWARE}|video|vidéo|vídeo|virtual|visio)\b", re.IGNORECASE)
_LABEL = expression(
    r"^\s{0,9}[-*•]?\s?(?:where|location|place|venue|format|how|type|interview\s+(?:type|format|location|"
    r"mode)|mode|medium|"
    r"ort|wo|lieu|où|lugar|dónde|local|onde|plaats|locatie|waar|luogo|dove|formato|modalità|modalidad)"
    r"(?:\s?[:|]|(?=\s{3}))[ \t]{0,20}"
    r"(?P<said>[^\n]{2,160})",
    re.IGNORECASE | re.MULTILINE,
)
_GATE = expression(
    r"zoom|teams|meet|webex|skype|vid|visio|virtu|facetime|phone|telef|téléph|call|ring|person|face|site|"
    r"office|our |unser|"
    r"nos |nuestr|noss|ons |nostr|presen|ort\b|place|street|road|avenue|\d",
    re.IGNORECASE,
)


# Only beside the time of the interview itself: elsewhere somebody calls to tell the result.
_RINGS = expression(
    r"\b(?:i|we|she|he|they|[a-z]+)(?:'ll|’ll|\s+will|\s+is\s+going\s+to)\s+(?:call|phone|ring|"
    r"give\s+you\s+a\s+(?:call|ring|bell))"
    r"(?:\s+you)?\b",
    re.IGNORECASE,
)
_RINGS_FOR = expression(
    r"\b(?:to|if|when|once|unless|with|from|after|before|so\s+that|about)\s+(?:\w+\s+){0,2}(?:let|tell|"
    r"arrange|confirm|"
    r"set|fix|agree|know|news|result|decision|outcome|reception|you|we|i|the)\b",
    re.IGNORECASE,
)


class _Way(NamedTuple):
    meeting: Meeting
    words: re.Pattern[str]


_WAYS = (_Way(Meeting.VIDEO, _VIDEO), _Way(Meeting.PHONE, _PHONE), _Way(Meeting.ONSITE, _ONSITE))


def meeting_of(location: str, near: str, texts: Iterable[str]) -> Meeting:
    """Given an interview's location, the words around its time and further texts, return how the two sides meet.

    The location counts most, then the words around the time; each text only where those before it say nothing. UNKNOWN
    where two ways are named.
    """
    ways = _ways_of_place(location[:300]) or _ways_of_text(near[:_NEAR], about=True)
    if not ways and _RINGS.search(near[:_NEAR]) and not _RINGS_FOR.search(near[:_NEAR]):
        return Meeting.PHONE
    for text in texts:
        if ways:
            break
        ways = _ways_of_text(text[:_LONGEST])
    return _only(ways)


def ways_told(text: str) -> frozenset[Meeting]:
    """Given a whole mail, return every way to meet that it names for its interviews."""
    return _ways_of_text(text[:_LONGEST])


def meeting_among(ways: frozenset[Meeting], near: Meeting, *, alone: bool) -> Meeting:
    """Given the ways that a whole mail names, and the one in the words around an interview's time, return how they
    meet.

    Where the mail is about one interview ``alone``, no other way may be named elsewhere; of several each has its own.
    """
    if near and not alone:
        return near
    return _only(ways | {near} if near else ways)


def _only(ways: frozenset[Meeting]) -> Meeting:
    if ways == {Meeting.VIDEO, Meeting.PHONE}:
        return Meeting.UNKNOWN
    return next(iter(ways)) if len(ways) == 1 else Meeting.UNKNOWN


def _ways_of_place(place: str) -> frozenset[Meeting]:
    """The ways that a location names: "Microsoft Teams Meeting", "+1 646 555 0172", "12 Main Street", "Room 4"."""
    if not place.strip():
        return frozenset()
    found = set()
    if _VIDEO.search(place) or _BARE_VIDEO.search(place):
        found.add(Meeting.VIDEO)
    elif _ONLY_NUMBER.match(place.strip()) or _CALLS_YOU.search(place):
        found.add(Meeting.PHONE)
    if _STREET.search(place) or _ROOM.search(place):
        found.add(Meeting.ONSITE)
    return frozenset(found)


def _ways_of_text(text: str, *, about: bool = False) -> frozenset[Meeting]:
    """The ways that a text names for the interview; with ``about`` every sentence of it speaks of that."""
    if not text or not _GATE.search(text):
        return frozenset()
    for label in _LABEL.finditer(text):
        if ways := _ways_of_place(label["said"]):
            return ways
    found: set[Meeting] = set()
    for sentence in _SENTENCE.split(text):
        found |= _ways_of_sentence(sentence[:600], about)
    if Meeting.VIDEO in found and Meeting.PHONE in found and _DIALS_IN.search(text):
        found.discard(Meeting.PHONE)
    return frozenset(found)


def _ways_of_sentence(sentence: str, about: bool) -> set[Meeting]:
    matches = [(way.meeting, match) for way in _WAYS for match in way.words.finditer(sentence)]
    about = about or (bool(matches) and _ABOUT_IT.search(sentence) is not None)
    found = {
        meeting
        for meeting, match in matches
        if match[0].startswith("http") or (about and _is_this(sentence, match, calls=meeting is Meeting.PHONE))
    }
    for match in _STREET.finditer(sentence):
        # A street further down is that of a signature.
        leading = "\n".join(sentence[max(0, match.start() - 120) : match.start()].split("\n")[-2:])
        if _ABOUT_IT.search(leading) and _is_this(sentence, match):
            found.add(Meeting.ONSITE)
    return found


def _is_this(sentence: str, match: re.Match[str], *, calls: bool = False) -> bool:
    before = sentence[max(0, match.start() - _BEFORE) : match.start()]
    elsewhere = _ELSEWHERE.search(before) or (calls and _AGREED.search(before)) or _BEHIND.match(sentence, match.end())
    return not elsewhere
