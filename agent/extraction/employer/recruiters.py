"""Whether whoever writes recruits for others: then their own house, whatever it is called, is nobody's employer.

Many an agency is called as its founders are. What tells is that a client hires ("mein Mandant möchte Sie sehen"), that
papers go to one, that the work is at a house which only a recruiter leaves without its name, or what somebody is by
profession.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.employer.agents import hires_for_a_client
from agent.extraction.words.once import once
from agent.model.mail import Message

_LONGEST = 5000  # characters of a text
_LAST_LINES, _LONGEST_LINE = 8, 90  # lines at the end of a mail; characters of one
_GAP, _TO_END = r"[^.!?;\n]{0,90}?\b", r"[^.!?;\n]{0,60}?\b"
_HOUSE = (
    r"(?:company|firm|business|employer|start-?up|scale-?up|manufacturer|bank|brand|retailer|consultancy|practice|"
    r"organi[sz]ation|fintech|charity|insurer|developer|contractor|distributor|operator|publisher|multinational)"
)
_PAPERS = r"(?:you|your\s+(?:cv|c\.v\.|résumé|resume|profile|details|application|papers))"
_SENT = (
    r"(?:put|putting|sen[dt]|sending|submit(?:ted)?|present(?:ed)?|represent(?:ed)?|forward(?:ed)?|pass(?:ed)?|shared?)"
)
_ON = r"(?:(?:forward|over|across|on|through|along|in)\s+){0,2}"
_HIS = r"(?:my|our|the|another|one\s+of\s+(?:my|our))"
_TELLS = tuple(
    expression(source, re.IGNORECASE)
    for source in (
        rf"\b(?:my|the)\s+(?:end[- ])?client\b{_GAP}"
        r"(?:(?:ha(?:s|ve)|['’]s)\s+(?:now\s+|also\s+|kindly\s+)?(?:offered|confirmed|requested|"
        r"invited|come\s+back|got\s+back|agreed|reviewed|shortlisted|selected|suggested|proposed)|can\s+(?:do|see|meet|offer)|"
        r"(?:is|are)\s+(?:able|available|free)|will\s+(?:be\s+)?(?:meet|see|interview|call|dial|ring|host)\w*|suggests?|proposes?|offers?|"
        r"reviewed|selected|shortlisted|was\s+impressed|were\s+impressed)\b",
        r"\bour\s+client,\s[^.!?\n]{2,90},?\s(?:ha(?:s|ve)|would|wants?|wish(?:es)?|is|are)\b[^.!?\n]{0,90}?\b(?:you|your|candidates?)\b",
        rf"\b{_SENT}\s+{_PAPERS}\s+{_ON}(?:to|with|at|for)\s+{_HIS}\s+(?:end[- ])?client\b",
        rf"\b{_SENT}\s+{_PAPERS}\s+{_ON}(?:to|with)\s+the\s+(?:company|firm|employer|hiring\s+company)\b",
        r"\byour\s+(?:cv|c\.v\.|résumé|resume|profile|details|application|papers)\s+(?:is|are|was|were|went|has\s+been|have\s+been)\s+"
        r"(?:\w+\s+){0,2}?(?:with|to|in\s+front\s+of)\s+(?:my|our|the)\s+(?:end[- ])?client\b",
        r"\b(?:i|we)(?:['’]ve|\s+have)?\s+(?:managed\s+to\s+)?(?:got|get|secured?|bagged|landed)\s+you\s+(?:an?|the|your)\s+"
        r"(?:\w+\s+){0,2}?interview\b",
        r"\b(?:an)?other\s+clients?\s+of\s+mine\b",
        rf"\bbefore\s+(?:i|we)\s+{_SENT}\s+(?:it|this|that|{_PAPERS})\s+{_ON}to\s+(?:them|{_HIS}\s+client)\b",
        r"\b(?:interview|meeting|call|session|round|stage)\s+(?:is\s+)?(?:with|at)\s+"
        r"(?:my|our|the)\s+(?:end[- ])?client\b",
        r"\b(?:name|details)\s+of\s+(?:my|our|the)\s+(?:client|company|employer)\b",
        r"\b(?:recruiting|hiring|resourcing|headhunting|working\s+on)\s+(?:this|it|for\s+this|(?:this|the|a|an)\s+[^.!?\n]{0,40}?\b"
        rf"(?:role|position|post|vacancy|search))\s+(?:for|with|on\s+behalf\s+of)\s+an?\s+(?:[\w&-]+\s+){{0,5}}?{_HOUSE}\b",
        r"\b(?:(?:unser|mein)e?\s+(?:mandant|auftraggeber|kunde)(?:in)?|der\s+(?:mandant|auftraggeber))\b"
        rf"{_GAP}(?:möchte|würde|will|hat|ist|sucht|lädt|bietet|schlägt|wünscht)\b{_TO_END}(?:sie|ihr\w*|ihnen|dich|dir|dein\w*|kennen\w*|vorstell\w*)\b",
        r"\b(?:vorstellung\w*|gespräch\w*|interview|kennenlern\w*|termin)\s+(?:\w+\s+){0,3}?(?:beim|bei|mit)\s+"
        r"(?:(?:unserem|meinem|dem)\s+)?(?:mandanten|auftraggeber|kunden)\b",
        r"\b(?:(?:mijn|onze)\s+(?:opdrachtgever|klant|relatie)|de\s+opdrachtgever)\b"
        rf"{_GAP}(?:wil|zou|heeft|is|vindt|zoekt|nodigt|stelt)\b{_TO_END}(?:je|jou|jouw|u|uw)\b",
        r"\b(?:gesprek|kennismaking|interview|voorgesteld|cv)\s+(?:\w+\s+){0,3}?(?:bij|met|aan)\s+(?:mijn|onze|de)\s+(?:opdrachtgever|klant|relatie)\b",
        r"\b(?:mon|notre)\s+client\b"
        rf"{_GAP}(?:souhait\w+|aimerait|veut|voudrait|désire|a|est|propose|recherche|recrute)\b{_TO_END}(?:vous|votre|vos|te|ton|toi)\b",
        r"\b(?:entretien|rencontre|candidature|cv|profil)\s+(?:\w+\s+){0,3}?(?:chez|avec|à|auprès\s+de)\s+(?:mon|notre)\s+client\b",
        r"\b(?:mi|nuestro)\s+cliente\b"
        rf"{_GAP}(?:quiere|quisiera|querría|desea|gustaría|está|ha|busca|propone)\b{_TO_END}(?:te|tu|usted|le|su|conocerte|contigo|entrevist\w+)\b",
        r"\b(?:(?:il|un)\s+)?(?:(?:nostro|mio)\s+cliente|(?:nostra\s+)?azienda\s+cliente)\b"
        rf"{_GAP}(?:vorrebbe|desidera|è|ha|cerca|ricerca|propone)\b{_TO_END}(?:la|lei|ti|te|tuo|suo|incontrar\w+|conoscer\w+|colloquio)\b",
        r"\b(?:nosso|meu)\s+cliente\b"
        rf"{_GAP}(?:gostaria|quer|deseja|está|busca|procura|propõe)\b{_TO_END}(?:você|lhe|te|seu|sua|conhec\w+|entrevist\w+)\b",
        r"\b(?:vår|min|vores)\s+(?:kund|kunde|uppdragsgivare|oppdragsgiver|opdragsgiver)\b"
        rf"{_GAP}(?:vill|vil|skulle|har|er|är|søger|söker)\b{_TO_END}(?:dig|deg|din|ditt|dit)\b",
    )
)
"""What only whoever recruits for others says."""

_BY_PROFESSION = expression(
    r"\b(?:recruit(?:ment|ing)|(?:executive\s+)?search|resourcing|staffing)\s+(?:consultan(?:t|ts|cy)|agency|agents?|specialists|"
    r"solutions)\b|\bspecialists?\b[^.\n]{0,40}\brecruit(?:ment|ers)\b|\bexecutive\s+search\b|\bhead\s?hunt(?:er|ers|ing)\b|"
    r"\bpersonal(?:berat(?:ung|er|erin)|vermittl(?:ung|er|erin)|dienstleist\w+)\b|\bzeitarbeit\b|\barbeitnehmerüberlassung\b|"
    r"\b(?:bureau\s+voor\s+)?werving(?:s-)?\s+(?:en|&)\s+selectie\s?bureau\b|\buitzendbureau\b|\bdetacheringsbureau\b|"
    r"\b(?:conseil|cabinet|consultante?)\s+(?:en|de)\s+recrutement\b|\bchasseu(?:r|se)\s+de\s+têtes\b|"
    r"\bconsultora?\s+de\s+selecci[oó]n\b|\bempresa\s+de\s+(?:selecci[oó]n|trabajo\s+temporal)\b|\bagenzia\s+per\s+il\s+lavoro\b|"
    r"\bconsultoria\s+de\s+recrutamento\b|\brekryteringskonsult\b|\brekrutteringskonsulent\b|\bbemanningsföretag\b",
    re.IGNORECASE,
)
"""What somebody who recruits for others is, or their house, in the lines under a mail."""

_OF_A_DESK = expression(
    r"\bpeople\s*(?:&|and)\s*culture\b|\bhuman\s+resources\b|\bhr\b|\b(?:university|hospitals?|council|nhs|college)\b",
    re.IGNORECASE,
)
"""Beside a profession: the desk that recruits for its own house."""


@once
def recruits_for_others(message: Message) -> bool:
    """Given a message, return whether it tells that whoever wrote it recruits for others."""
    texts = message.subject, message.body.new[:_LONGEST], message.body.quoted[:_LONGEST]
    if any(hires_for_a_client(text) for text in texts[1:]) or any(
        words.search(text) for words in _TELLS for text in texts[:2]
    ):
        return True
    lines = (*message.body.new.splitlines()[-_LAST_LINES:], *message.body.signature.splitlines()[:_LAST_LINES])
    signed = [line for line in lines if len(line) < _LONGEST_LINE]
    return any(map(_BY_PROFESSION.search, signed)) and not any(map(_OF_A_DESK.search, signed))
