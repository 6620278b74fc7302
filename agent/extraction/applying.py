"""Whether the user's own mail is an application, or asks for work: what answers it is about that application."""

from __future__ import annotations

import re

from agent.extraction.domains import is_agency
from agent.extraction.firm_names import company_of_domain
from agent.model.mail import Message


def _any_of(*sources: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sources)})\b", re.IGNORECASE | re.VERBOSE)


_PLAINLY = _any_of(
    r"(?:like|wish|want|hope|love|keen|happy|writing|write|am|'m)\s+(?:\w+\s+){0,2}?(?:to\s+)?apply(?:ing)?\s+(?:for|to)",
    r"my\s+(?:job\s+)?application\s+(?:for|as|to)",
    r"consider\s+(?:me|my\s+application)\s+(?:for|as)",
    r"express\s+(?:\w+\s+){0,2}interest\s+in",
    r"interested\s+in\s+(?:\w+\s+){0,6}?(?:position|job|role|post|vacancy|opening)",
    r"looking\s+for\s+(?:\w+\s+){0,4}?(?:work|job|position|apprenticeship|internship|traineeship)",
    r"any\s+(?:\w+\s+){0,3}?(?:work|jobs?|shifts)\s+going",
    r"are\s+you\s+(?:still\s+)?(?:hiring|recruiting)",
    r"(?:you|you're|you\s+are)\s+(?:were\s+)?(?:hiring|recruiting)",
    # German, French, Spanish, Portuguese, Dutch, Italian
    r"bewerbe\s+(?:ich\s+)?mich|mich\s+(?:\w+\s+){0,6}?bewerben|meine\s+bewerbung",
    r"(?:adresse|présente|soumets|propose)\s+ma\s+candidature|postule[rz]?\s+(?:à|au|pour)",
    r"(?:presento|envío|enviar)\s+(?:\w+\s+){0,2}?mi\s+candidatura|me\s+postulo|solicitar\s+el\s+puesto",
    r"(?:apresento|envio|enviar)\s+(?:\w+\s+){0,2}?(?:a\s+)?minha\s+candidatura|candidatar-me|me\s+candidatar",
    r"solliciteer|solliciteren|mijn\s+sollicitatie",
    r"mi\s+candido|candidarmi|la\s+mia\s+candidatura",
)
"""Words in which somebody applies, or asks whether there is work."""

_WANTED = _any_of(
    r"(?:saw|seen|read|answering|regarding|response\s+to|reply\s+to)\s+(?:\w+\s+){0,4}?"
    r"(?:ad|advert|advertisement|job\s+posting|vacancy|job\s+ad)",
    r"any\s+(?:\w+\s+){0,3}?(?:vacanc(?:y|ies)|openings)|are\s+you\s+(?:still\s+)?looking\s+for",
    r"(?:you're|you\s+are|you\s+were|you\s+might\s+be)\s+(?:\w+\s+){0,2}?(?:after|looking|short\s+of|in\s+need\s+of|taking\s+on)",
)
"""That somebody is wanted, or something offered: an application only where the user tells what they can do."""

_PAPERS = _any_of(
    r"cv|curriculum(?:\s+vit[aæ]e)?|r[ée]sum[ée]|cover(?:ing)?\s+letter|letter\s+of\s+motivation",
    r"motivation(?:al)?\s+letter|references|referees|portfolio",
    r"lebenslauf|bewerbungsunterlagen|anschreiben|lettre\s+de\s+motivation|motivatiebrief",
    r"carta\s+de\s+(?:motivación|presentación|apresentação|motivação)|lettera\s+di\s+(?:presentazione|motivazione)",
)
"""What goes with an application to an employer, and with few for a loan or for a place at a club."""

_EXPERIENCE = _any_of(
    r"years?['’]?\s+(?:of\s+)?experience|(?:had|got|have|hold)\s+my\s+(?:\w+\s+){0,2}?(?:ticket|papers|certificate|registration)",
    r"served\s+my\s+(?:time|apprenticeship)|(?:my|done\s+an)\s+apprenticeship|trained\s+as|qualified\s+(?:as|in)",
    r"(?:last|past|been)\s+(?:\w+\s+){0,8}?(?:years?|months)|(?:\w+\s+){0,3}years?\s+(?:on|in|at|as|with|behind|running)",
)
"""What people tell of themselves who have no CV to enclose."""

_WORK = _any_of(
    r"position|job|role|vacancy|opening|post|work(?:ing)?|shifts?|apprentice(?:ship)?|intern(?:ship)?|traineeship",
    r"hir(?:e|ing)|recruiting|employ\w+|postdoc\w*|phd|trial\s+(?:shift|day)",
    r"stelle|ausbildung\w*|praktikum|poste|emploi|stage|puesto|trabajo|empleo|vaga|emprego|trabalho",
    r"vacature|functie|baan|posto|lavoro|impiego",
)
_IN_SUBJECT = _any_of(r"application|applying|bewerbung|candidature|candidatura|sollicitatie|cv|r[ée]sum[ée]")
_OTHER_LIFE = _any_of(
    r"flat|apartment|tenancy|rental|landlord|mortgage|loan|membership|school\s+place|kindergarten|nursery\s+place|allotment",
    r"appl(?:y|ying|ication)\s+for\s+(?:\w+\s+){0,3}?(?:room|credit|visa|passport|permit|licen[cs]e|permission|benefits?)",
    r"wohnung|mietvertrag|kredit|appartement|logement|prêt|piso|alquiler|hipoteca|apartamento",
    r"huurwoning|hypotheek|appartamento|affitto|mutuo",
)
_MOST = 4000  # characters that are looked at


def applies(message: Message) -> bool:
    """Given a mail that the user wrote, return whether it applies to an employer, or asks one for work.

    It must say so in plain words, or enclose what one encloses; and it must speak of work, and not of a flat or a loan.
    """
    text = message.body.new[:_MOST]
    if message.automatic or message.notice is not None or _OTHER_LIFE.search(text):
        return False
    papers = _PAPERS.search(text) is not None
    plainly = _PLAINLY.search(text) is not None or (_IN_SUBJECT.search(message.subject) is not None and papers)
    wanted = _WANTED.search(text) is not None and (papers or _EXPERIENCE.search(text) is not None)
    return wanted or (plainly and (papers or any(about.search(text) for about in (_WORK, _EXPERIENCE))))


def applied_to(message: Message) -> str:
    """Given an application that the user wrote, return the employer whose address it went to, spelled as they spell it.

    It is "" where the address is at free mail, a hiring system or an agency.
    """
    companies = (company_of_domain(address, f"{message.subject}\n{message.body.new[:_MOST]}") for address in message.to)
    return next((company for company in companies if company and not is_agency(company)), "")
