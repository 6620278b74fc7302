"""What a clause says of a day, in classes that seven languages share: "we call you", "by", "not", "the interview".

A word is rare, and in most of the languages rarer still; what many have in common can be learned from few mails.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache

from agent.expressions import expression

# They read small letters: to search for many words in any case takes three times as long.
_CLASSES = {
    "news": expression(
        r"\b(?:hear|heard|news|update|decision|decide[ds]?|answer|reply|respon[ds]\w*|result|results|outcome|word|"
        r"verdict|feedback|"
        r"notif\w+|inform\w*|announce\w*|publish\w*|let\s+you\s+know|know|tell|told|say|next\s+steps?|in\s+touch|"
        r"back\s+to|"
        r"melde\w*|rückmeldung|bescheid\w*|entscheid\w*|antwort\w*|ergebnis\w*|nachricht|hören|sagen|informier\w*|"
        r"benachrichtig\w*|"
        r"réponse|décision|décid\w+|nouvelles?|retour|résultats?|revien\w+|recontact\w+|tien\w+\s+au\s+courant|"
        r"respuesta|respond\w+|decisión|decid\w+|noticias?|resultados?|resolución|diremos|digo|decir\w*|informa\w+|"
        r"comunica\w+|"
        r"resposta|decisão|notícias|retorno|devolutiva|resultado|dizer|digo|notific\w+|"
        r"bericht|beslis\w+|besluit\w*|antwoord|reactie|uitslag|nieuws|weten|horen|laat|laten|"
        r"risposta|decision[ei]|decid\w+|notizi[ae]|esito|riscontro|diciamo|novità|comunic\w+|avrà|sapr\w+)\b"
    ),
    "reach": expression(
        r"\b(?:call|ring|phone|telephone|write|e-?mail|text|contact\w*|reach|send|post|shout|drop|ping|"
        r"anruf\w*|ruf\w*|schreib\w*|telefon\w*|kontakt\w*|appel\w+|écri\w+|contact\w+|llam\w+|escrib\w+|contact\w+|"
        r"lig\w+|telefon\w+|escrev\w+|contat\w+|contact\w+|bel|bellen|schrijf|schrijven|mail|mailen|chiam\w+|"
        r"telefon\w+|scriv\w+|"
        r"contatt\w+)\b"
    ),
    "ours": expression(
        r"\b(?:we|i|us|our|we['’]ll|i['’]ll|wir|ich|uns|unser\w*|nous|je|notre|nos|nosotros|yo|nós|eu|wij|ik|ons|"
        r"onze|noi|io|"
        r"\w{3,}(?:remos|rons|remo|rei))\b"
    ),
    "yours": expression(
        r"\b(?:you|your|you['’]ll|sie|ihnen|ihr\w*|du|dir|dich|vous|votre|tu|te|usted|le|você|seu|jou|je|jij|u|uw|"
        r"lei|ti|"
        r"everyone|everybody|each|all|both|(?:all|every|each)\s+(?:candidates?|applicants?)|candidates|applicants)\b"
    ),
    "will": expression(
        r"\b(?:will|shall|\w+['’]ll|aim|expect\w*|hope\w*|plan|intend|should|would|can|anticipate\w*|promise\w*|"
        r"likely|normally|usually|"
        r"werde\w*|wird|hoffe\w*|rechne\w*|sollte\w*|können|voraussichtlich|allons|espér\w+|pens\w+|compt\w+|devrions|"
        r"esper\w+|vamos|prev\w+|cont\w+|deb\w+|calcul\w+|zullen|zal|verwacht\w*|hoop|hopen|contiamo|sper\w+|dovr\w+|"
        r"\w{3,}(?:remos|rons|remo|rez|rá|rán|rão|rei|eré|aré|erà|irà|rai))\b"
    ),
    "past": expression(
        r"\b(?:was|were|had|did|said|received|applied|spoke|met|since|last|war|waren|hatte\w*|wurde\w*|seit|était|"
        r"été|depuis|"
        r"fue|ha\s+sido|desde|foi|sinds|heeft|è\s+stat\w+|dal)\b"
    ),
    "if": expression(r"\b(?:if|unless|should\s+you|wenn|falls|sofern|si|sin|sans|ohne|se|als|indien|qualora)\b"),
    "not": expression(r"\b(?:not|\w+n['’]t|no|never|without|nicht|kein\w*|ohne|pas|sans|sin|não|niet|geen|non)\b"),
    "meeting": expression(
        r"\b(?:interview\w*|visit|meet|meets|meeting|sits?|start\w*|join\w*|arriv\w*|attend\w*|open\w*|clos\w+|"
        r"deadline|"
        r"vorstellungsgespräch\w*|gespräch\w*|entretien\w*|entrevista\w*|gesprek\w*|colloqui\w*|sitzung|réuni\w+|"
        r"reun\w+|"
        r"vergader\w*|riun\w+)\b"
    ),
    "latest": expression(
        r"\b(?:latest|no\s+later|at\s+the\s+outside|either\s+way|whichever|one\s+way\s+or|spätestens|so\s+oder\s+so|"
        r"au\s+plus\s+tard|"
        r"a\s+más\s+tardar|o\s+mais\s+tardar|uiterlijk|al\s+più\s+tardi|comunque)\b"
    ),
}
"""What a clause or a sentence is about, in any of the languages: signs that many mails share, where words are rare."""

_LEADS = {
    word: lead
    for lead, spelled in {
        "by": (
            "by until till before latest than bis spätestens avant ici tard antes tardar para até voor vóór uiterlijk "
            "entro tot"
        ),
        "in": "within in inside innerhalb binnen dans sous dentro en em over nel next im",
        "on": "on am le el op il na no at to",
        "after": "since from after last seit nach depuis après desde después após sinds dopo dal last",
        "of": "of the de du des del do della van vom d",
    }.items()
    for word in spelled.split()
}


@lru_cache(maxsize=128)
def about(text: str) -> tuple[str, ...]:
    """Given a text, return what it is about, by the names of the classes."""
    low = text.lower()
    return tuple([name for name, words in _CLASSES.items() if words.search(low)])


def lead_of(near: Sequence[str]) -> str:
    """Given the words that lead to a day, in small letters, return how they lead to it: "by", "on" and so on."""
    return next((_LEADS[word] for word in reversed(near) if word in _LEADS), "none")


def clause_signs(kind: str, near: Sequence[str], clause: str) -> Iterator[str]:
    """Given how a day was said, the words that lead to it and its clause, both in small letters, yield the signs of
    it."""
    lead = lead_of(near)
    told = about(clause)
    joined = " ".join(told)
    yield from (f"lead {lead}", f"lead {lead} {kind}", f"clause {joined}", f"lead {lead} clause {joined}")
    yield from (f"told {name}" for name in told)
    yield from (f"lead {lead} told {name}" for name in told)
    yield from (f"{one} and {other}" for one, other in itertools.combinations(told, 2))
