"""What other languages deny: "no hemos elegido a nadie" refuses nobody yet, "non è annullato" calls nothing off, and
"mais pas celui de Paris" leaves that one open."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent.expressions import expression, searched

STANDS = "stands-abroad"
"""The signal of an interview that is not moved, or not called off."""
OPEN_YET = "not-yet-abroad"
"""The signal of what would refuse, and is not so yet, or of nobody."""
_NOT_YET: Mapping[str, re.Pattern[str]] = {
    "de": expression(
        r"\b(?:noch (?:\w+ )?|(?:bislang|bisher) (?:\w+ ){0,3}?)(?:nicht|nichts|niemand\w*|kein\w*|offen)\b"
    ),
    "fr": expression(
        r"\b(?:pas|rien|personne|aucune?) encore\b|\bencore (?:\w+ )?(?:pas|rien|personne|aucune?)\b|\btoujours pas\b"
        r"|\b(?:personne|aucun\w* \w+)\b[^.;!?]{0,40}\bpour (?:l'instant|le moment)\b"
    ),
    "es": expression(
        r"\b(?:todavía|aún)(?: a nadie)? no\b|\bno\b[^.;!?]{0,50}\b(?:todavía|aún)\b"
        r"|\bno\b[^.;!?]{0,40}\ba (?:nadie|ninguno)\b"
    ),
    "pt": expression(
        r"\bainda (?:\w+ )?não\b|\bnão\b[^.;!?]{0,50}\b(?:ainda|ninguém)\b|\bainda (?:vamos|temos|falta|está|estamos)\b"
    ),
    "nl": expression(r"\bnog (?:(?:\w+ )?(?:niet|niets|niemand|geen)|(?:een |met |twee |drie ){0,2}andere?)\b"),
    "it": expression(
        r"\bnon\b[^.;!?]{0,30}\b(?:ancora|nessun\w*)\b|\bancora (?:\w+ )?(?:non|nessun\w*)\b|\b(?:dobbiamo"
        r"|devo) ancora\b"
    ),
}
"""That something is not so yet, or of nobody: who has "not chosen anybody yet" refuses nobody."""
_CLAUSE_ENDS = expression(
    r"[,;:–—]\s|\s(?:weil|denn|aber|parce que|mais|porque|pero|mas|omdat|maar|perché|ma)\s|\bcar\s"
)
WORTH_WAITING = 3.4
"""What it is worth that what would refuse is not so yet."""
_NOT_MOVED: Mapping[str, re.Pattern[str]] = {
    "de": expression(
        r"\b(?:nicht|kein\w*)(?: (?!und\b|oder\b|m[uü]ss\w*|daher\b|also\b)\w+){0,2}"
        r" (?:abgesagt|absagen|abzusagen|aus\b|ausfallen|auszufallen|entfallen|versch[io]\w+|verleg\w+|zu versch\w+)"
    ),
    "fr": expression(
        r"\b(?:pas|inutile|aucune? raison|aucun besoin|nul besoin)(?: (?!et\b|donc\b|dois\b|devons\b|doit\b"
        r"|faut\b)[\w']+){0,3}"
        r" (?:d')?(?:annul|report|déplac|décal)"
    ),
    "es": expression(
        r"\bno(?: (?!y\b|e\b|puedo\b|podemos\b|podré\b|podremos\b|puede\b|así\b)\w+){0,3} (?:cancel|anul|reprogram"
        r"|aplaz|cambi|mover|movemos|mueve)"
    ),
    "pt": expression(
        r"\bnão(?: (?!e\b|posso\b|podemos\b|consigo\b|pode\b|poderei\b|então\b)\w+){0,3} (?:cancel|reagend|remarc|adi)"
    ),
    "nl": expression(
        r"\b(?:niet|geen reden)(?: (?!en\b|dus\b|moet\w*\b|maar\b)\w+){0,2} (?:geannuleerd|annuler|te annuleren"
        r"|verzet|verplaats|verschoven|verschuiven|vervall)"
    ),
    "it": expression(
        r"\bnon(?: (?!e\b|posso\b|possiamo\b|riesco\b|può\b|quindi\b)\w+){0,3} (?:annull|spost|rinvi|posticip)"
    ),
}
"""That an interview is not moved, or not called off, as who sets right what a system wrote says."""
WORTH_STANDING = 2.4
"""What it is worth that it is not."""

_LEFT_IN: Mapping[str, re.Pattern[str]] = {
    "de": expression(
        r"\bnoch (?:\w+ )?(?:im rennen|dabei|im spiel|in der (?:engeren )?(?:auswahl|wahl))\b|\baber (?:ihre|deine"
        r"|(?:die|das) (?:von|für) (?:ihnen|dir))\b"
        r"|\b(?:ihre|deine)\b[^.;!?]{0,20}\b(?:aber|dagegen|hingegen|jedoch) (?:noch )?nicht\b|\b(?:den|die"
        r"|allen) (?:anderen|übrigen|beiden anderen)\b"
        r"[^.;!?]{0,40}\b(?:abgesagt|absagen|nicht)\b"
    ),
    "fr": expression(
        r"\bmais (?:pas celui|pas celle|le vôtre|la vôtre|le tien|vous restez|vous êtes)\b"
        r"|\brien n'est (?:encore )?(?:décidé|arrêté|joué)\b|\bil ne reste (?:plus )?que\b|\ben lice\b|\b(?:dans"
        r"|en) (?:la )?course\b"
        r"|\b(?:les|aux) (?:deux |trois )?autres (?:candidat|personne)\w*\b[^.;!?]{0,40}\b(?:pas|refus\w*|écarté\w*"
        r"|désist\w*)\b"
    ),
    "es": expression(
        r"\bpero (?:no )?(?:la|el) (?:tuy[oa]|suy[oa])\b|\b(?:quedáis|quedan|quedas|seguís|sigues"
        r"|sigue)\b[^.;!?]{0,20}\b(?:dos|tres|en (?:el|la)|abiert[oa]|dentro|pie)\b"
        r"|\b(?:los|las|a los|a las) (?:dos |tres )?(?:otr[oa]s|demás) (?:candidat"
        r"|persona)\w*\b[^.;!?]{0,30}\b(?:no|descartad\w*|rechazad\w*|retirad\w*)\b"
    ),
    "pt": expression(
        r"\bmas (?:não )?(?:o|a) (?:teu|tua|seu|sua)\b|\b(?:restam|ficaram|continua\w*"
        r"|segue\w*)\b[^.;!?]{0,20}\b(?:dois|duas|três|em jogo|na corrida|no processo|abert[oa])\b"
        r"|\b(?:os|as|aos|às) outr[oa]s (?:candidat|pessoa)\w*\b[^.;!?]{0,30}\b(?:não|recusad\w*|desistiram)\b"
    ),
    "nl": expression(
        r"\bmaar (?:die|dat|de jouwe|de uwe|het jouwe)(?: van (?:jou|u))?\b|\b(?:jij|je"
        r"|u)\b[^.;!?]{0,25}\b(?:zijn over|nog in de (?:running|race))\b|\bnog in de (?:running|race)\b"
        r"|\bde (?:twee |drie )?andere (?:kandida|sollicitant)\w*\b[^.;!?]{0,30}\b(?:niet|afgewezen|afgevallen"
        r"|teruggetrokken)\b"
    ),
    "it": expression(
        r"\bma (?:non )?(?:il|la) (?:tuo|tua|suo|sua)\b|\b(?:siete|sei|rimane|resta"
        r"|restate)\b[^.;!?]{0,15}\b(?:rimast\w+|in (?:due|tre|corsa|gara|lizza))\b|\bin (?:corsa|lizza)\b"
        r"|\b(?:gli|agli) altri (?:due |tre )?candidat\w*\b[^.;!?]{0,30}\b(?:non|scartat\w*|ritirat\w*)\b"
    ),
}
"""That the others were refused, or another post was filled, and the reader and theirs are not: "mais pas celui de
Paris"."""


def leaves_the_reader_in(sentences: Sequence[str], language: str) -> bool:
    """Given the sentences of a mail and its language, return whether one says that others were refused, or another post
    was filled, and that the reader is left."""
    words = _LEFT_IN.get(language)
    return words is not None and any(words.search(text.lower().replace("’", "'")) for text in searched(sentences))


def is_not_so_yet(text: str, match: re.Match[str], language: str) -> bool:
    """Given a sentence in lower case, what would refuse in it, and its language, return whether the clause around that
    says that it is not so yet: who is refused may be told what they have not yet learned, in the next clause."""
    words = _NOT_YET.get(language)
    if words is None:
        return False
    ends = [one.start() for one in _CLAUSE_ENDS.finditer(text)]
    begin = max((end for end in ends if end < match.start()), default=0)
    end = min((end for end in ends if end >= match.end()), default=len(text))
    return words.search(text[begin:end]) is not None


def is_not_moved(text: str, language: str) -> bool:
    """Given a sentence in lower case and its language, return whether it says that an interview is not moved, or not
    called off."""
    words = _NOT_MOVED.get(language)
    return words is not None and words.search(text) is not None


_MUST_BE_APPROVED = expression(
    r"\b(?:aber|jedoch|allerdings|müssen|muss)\b[^.;!?]{0,40}\bnoch\b|\bnoch (?:die |eine )?(?:zustimmung|freigabe"
    r"|genehmigung)\b"
    r"|\bmais\b[^.;!?]{0,40}\b(?:encore|d'abord|accord|validation|aval)\b"
    r"|\bpero\b[^.;!?]{0,40}\b(?:falta|aún|todavía|aprobación|visto bueno)\b"
    r"|\bmas\b[^.;!?]{0,40}\b(?:falta|ainda|aprovação)\b"
    r"|\bmaar\b[^.;!?]{0,40}\b(?:nog|eerst|akkoord|goedkeuring)\b"
    r"|\bma\b[^.;!?]{0,40}\b(?:manca|ancora|prima|approvazione)\b"
)


def must_be_approved_abroad(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail in another language than English, return whether what they say has yet to be
    approved: "müssen aber noch den Betriebsrat fragen"."""
    return any(_MUST_BE_APPROVED.search(text.lower().replace("’", "'")) is not None for text in searched(sentences))
