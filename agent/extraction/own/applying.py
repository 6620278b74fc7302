"""Whether the user's own mail is an application, or asks for work: what answers it is about that application."""

from __future__ import annotations

import re
from functools import partial

from agent.classification.senders.domains import is_agency, is_free_mail, owner_label
from agent.expressions import SEARCHED, expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.own.merits import Merits, does, merits
from agent.extraction.own.openings import Opening, Way, openings_in, said_in
from agent.extraction.words.firm_names import company_of_domain
from agent.extraction.words.houses import named_in
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.model.mail import Address, Message


def _any_of(*sources: str) -> re.Pattern[str]:
    return expression(rf"\b(?:{'|'.join(sources)})\b", re.IGNORECASE | re.VERBOSE)


_AND_A_LETTER = (
    r"(?:\s+(?:and|&|with|plus)\s+(?:an?\s+|my\s+)?(?:cover(?:ing)?\s+)?"
    r"(?:letter|cv|r[ée]sum[ée]|references|portfolio|certificates))?"
)
_PLAINLY = _any_of(
    r"(?:like|wish|want|hope|love|keen|happy|writing|write|am|'m)\s+(?:\w+\s+){0,2}?(?:to\s+)?apply(?:ing)?\s+(?:for|"
    r"to)",
    r"(?:submit|lodge)(?:ting|ing)?\s+(?:\w+\s+){0,2}?application",
    r"consider\s+(?:me|my\s+application)\s+(?:for|as)|(?:be|being)\s+considered\s+(?:for|as)",
    r"(?:put|putting|throw|throwing)\s+(?:myself\s+forward|my\s+(?:name|hat)\s+(?:forward|down|in|into))",
    r"looking\s+for\s+(?:\w+\s+){0,4}?(?:work|job|position|apprenticeship|internship|traineeship)",
    r"(?:any|got)\s+(?:\w+\s+){0,3}?(?:work|jobs?|shifts|hours|spots?|starts?)\s+(?:going|available|for\s+me)",
    r"(?:i'm|i\s+am|i’m|im|just|and)\s+(?:\w+\s+){0,2}?(?:after|looking\s+for|keen\s+(?:for|on)|chasing|hoping\s+for)\s+"
    r"(?:a\s+|an\s+|some\s+|any\s+|more\s+)?(?:\w+\s+){0,2}?(?:spot|start|shifts|hours|place|work|job|gig)\s+"
    r"(?:as|in|with|on|at|doing)",
    r"put\s+me\s+forward\s+for",
    r"(?:cv|r[ée]sum[ée]|application|papers|documents)\s+(?:is|are)\s+(?:now\s+)?(?:attached|enclosed)\s+for\s+(?:the|your)\s+"
    r"(?:[\w'’-]+\s+){0,5}?(?:position|job|role|vacancy|opening|post)",
    r"(?:attach(?:ed|ing)|enclos(?:ed|ing)|here['’]?s|here\s+is)\s+(?:is\s+)?my\s+(?:(?:completed|signed|full)\s+)?"
    r"(?:cv|r[ée]sum[ée]|application(?:\s+(?:form|pack))?)" + _AND_A_LETTER + r"\s+for\s+(?:the|your)\s+"
    r"(?:[\w'’-]+\s+){0,5}?(?:position|job|role|vacancy|opening|post)",
    r"(?:see|find|accept|consider)\s+my\s+(?:\w+\s+)?(?:cv|r[ée]sum[ée]|letter|details|application(?:\s+(?:form|pack))?)"
    + _AND_A_LETTER
    + r"\s+for\s+(?:the|your)\s+"
    r"(?:[\w'’-]+\s+){0,5}?(?:position|job|role|vacancy|opening|post)",
    r"are\s+(?:you|u|ye|y['’]?all)\s+(?:guys\s+)?(?:still\s+)?(?:hiring|recruiting)",
    r"(?:you|you're|you\s+are)\s+(?:were\s+)?(?:hiring|recruiting)",
    # German, French, Spanish, Portuguese, Dutch, Italian
    r"ich\s+suche\s+(?:\w+\s+){0,3}?(?:minijob|nebenjob|job|arbeit|stelle|praktikum|ausbildungsplatz)",
    r"bewerbe\s+(?:ich\s+)?mich|mich\s+(?:\w+\s+){0,6}?bewerben|meine\s+bewerbung",
    r"(?:adresse|présente|soumets|propose)\s+ma\s+candidature|postule[rz]?\s+(?:à|au|pour)",
    r"(?:presento|envío|enviar)\s+(?:\w+\s+){0,2}?mi\s+candidatura|me\s+postulo|solicitar\s+el\s+puesto",
    r"(?:apresento|envio|enviar)\s+(?:\w+\s+){0,2}?(?:a\s+)?minha\s+candidatura|candidatar-me|me\s+candidatar",
    r"solliciteer|solliciteren|mijn\s+sollicitatie",
    r"mi\s+candido|candidarmi|la\s+mia\s+candidatura",
)
"""Words in which somebody applies, or asks whether there is work."""

_APPLYING = expression(r"(?:^|[.!?:;,–-])\s*applying\s+(?:for|to)\b", re.IGNORECASE | re.MULTILINE)
"""The same without an "I am", at the head of a sentence."""

_INTERESTED = _any_of(
    r"my\s+(?:job\s+)?application\s+(?:for|as|to)",
    r"express\s+(?:\w+\s+){0,2}interest\s+in|(?:my|strong|keen)\s+interest\s+in",
    r"interested\s+in\s+(?:\w+\s+){0,6}?(?:position|job|role|post|vacancy|opening)",
    r"(?:love|like|want|keen|happy)\s+to\s+(?:come\s+(?:and|to)\s+)?work\s+(?:for|with)\s+you(?!\s+again)",
)
"""What somebody says who applies, and who has been interviewed, too."""

_MET_BEFORE = _any_of(
    r"(?:thank\s+you|thanks|grateful|appreciate\w*)\s+(?:\w+\s+){0,4}?for\s+(?:\w+\s+){0,4}?"
    r"(?:time|meeting|seeing|having|showing|speaking|talking|interview\w*|chat|call|talk|tour|conversation|visit|day)",
    r"(?:good|great|nice|lovely|pleasure|enjoyed)\s+(?:to\s+)?(?:meet|meeting|talk|talking|speaking|chatting|see|"
    r"seeing)",
    r"(?:since|after)\s+(?:we\s+(?:spoke|met|talked)|(?:our|the|my|last)\s+(?:\w+\s+)?(?:interview|meeting|talk|call|"
    r"visit))",
    r"our\s+(?:\w+\s+){0,2}?(?:interview|conversation|meeting|chat|talk|call)|"
    r"(?:at|in|during|left)\s+(?:my|the)\s+interview|(?:my|the)\s+interviews?\s+(?:with\s+\w+\s+)?on|"
    r"had\s+a\s+good\s+interview",
    r"time\s+(?:that\s+|it\s+)?(?:you\s+)?(?:took|gave|made|put|spent|went)|invited\s+back|this\s+round|"
    r"got\s+to\s+speak|kind\s+of\s+you\s+to\s+(?:make|have|find|give)|"
    r"chance\s+(?:we\s+had\s+)?to\s+(?:speak|talk)\s+(?:with\s+you\s+)?on",
    r"(?:enjoyed|appreciated|liked|was\s+(?:a\s+)?(?:\w+\s+)?(?:kind|good|nice|glad|happy|pleased|pleasure))\s+(?:[\w']+\s+){0,6}?"
    r"(?:interview(?:ing)?|talk(?:ing)?|speak(?:ing)?|conversation|chat|call|round)",
    r"(?:interview|talk|call|conversation|round)\s+(?:on\s+[\w\s]{3,24}\s+)?was\s+(?:a\s+)?(?:\w+\s+)?(?:pleasure|good|great)",
)
"""What is said to somebody who was met before: whoever writes so has applied long ago."""

_SPOKE_OF_A_POST = _any_of(
    r"(?:(?:good|great|nice|lovely)\s+(?:to\s+)?(?:speak|talk|chat)\w*|thank(?:s|\s+you)\s+for\s+(?:the|your|ringing|calling|taking\s+my)"
    r"(?:\s+(?:phone\s+)?call)?|(?:further\s+to|following)\s+our\s+(?:phone\s+)?(?:call|chat|conversation))[^.!?\n]{0,60}?"
    r"\b(?:about|regarding|re)\s+(?:the|your)\s+(?:[\w'’&-]+\s+){0,5}?(?:job|role|position|post|vacancy|opening)",
)
_COMES_ON_A_DAY = _any_of(
    r"(?:i['’]?ll|i\s+will|see\s+you|happy\s+to|can\s+confirm)\b[^.!?\n]{0,50}?"
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d{1,2}(?:st|nd|rd|th))\b[^.!?\n]{0,20}?\bat\s+(?:half\s+|noon|\d)",
)
"""What is agreed by telephone about a post, and written down in the first mail that there is of it."""

_AFTER_AN_INTERVIEW = expression(
    r"\A\s{0,3}(?:re|aw|sv|vs|antw|rif|rv)\s?:.{0,80}\b(?:interviews?|entretien|gesprek|"
    r"vorstellungsgespräch|entrevista|colloquio)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A subject that answers to an interview, as a thank-you's does (T4): nobody applies under it."""

_WANTED = _any_of(
    r"(?:saw|seen|read|answering|regarding|response\s+to|reply\s+to)\s+(?:\w+\s+){0,4}?"
    r"(?:ad|advert|advertisement|job\s+posting|vacancy|job\s+ad)",
    r"any\s+(?:\w+\s+){0,3}?(?:vacanc(?:y|ies)|openings)|are\s+you\s+(?:still\s+)?looking\s+for",
    r"you\s+(?:\w+\s+)?(?:need|needed|want|wanted|could\s+use)\s+(?:an?|another)\s+\w+",
    r"you\s+(?:\w+\s+)?(?:need|want|could\s+use)\s+(?:any|some|more|extra)\s+(?:(?:more|extra)\s+)?(?:help|hands|staff|cover)",
    r"(?:you're|you\s+are|you\s+were|you\s+might\s+be)\s+(?:\w+\s+){0,2}?(?:after|looking|short\s+of|in\s+need\s+of|"
    r"taking\s+on)",
)
"""That somebody is wanted, or something offered: an application only where the user tells what they can do."""

_PAPERS = _any_of(
    r"cv|curriculum(?:\s+vit[aæ]e)?|r[ée]sum[ée]|cover(?:ing)?\s+letter|letter\s+of\s+motivation",
    r"motivation(?:al)?\s+letter|references|referees|portfolio",
    r"lebenslauf|bewerbungsunterlagen|anschreiben|lettre\s+de\s+motivation|motivatiebrief",
    r"carta\s+de\s+(?:motivación|presentación|apresentação|motivação)|lettera\s+di\s+(?:presentazione|motivazione)",
)
"""What goes with an application to an employer, and with few for a loan or for a place at a club."""

_OWN_PAPERS = (
    r"\b(?:cv|curriculum(?:\s+vit[aæ]e)?|r[ée]sum[ée]s?|cover(?:ing)?\s+letter|letter\s+of\s+motivation|portfolio|"
    r"motivation(?:al)?\s+letter|my\s+(?:\w+\s+)?(?:documents|certificates|testimonials|qualifications|application)|"
    r"lebenslauf|bewerbungsunterlagen|unterlagen|anschreiben|lettre\s+de\s+motivation|currículo|motivatiebrief)\b"
)
_GOES_ALONG = (
    r"\b(?:attach\w*|enclos\w*|includ(?:ed|ing)|sending|herewith|below|here(?:['’]s|\s+is|\s+are)|"
    r"anbei|beigefügt|anhang|anlage|ci-joint\w*|(?:pièce|fichier)s?\s+jointe?s?|joins|adjunt\w+|anex\w+|segue|"
    r"bijgevoegd|bijlage|bijgaand|allegat\w+|allego)\b"
)
_ENCLOSES = expression(
    rf"{_GOES_ALONG}[^.!?\n]{{0,80}}?{_OWN_PAPERS}|{_OWN_PAPERS}[^.!?\n]{{0,60}}?{_GOES_ALONG}", re.IGNORECASE
)
"""Papers that go along with the mail: who encloses them and speaks of a job means to have it."""

_TO_FRIENDS = _any_of(
    r"(?:look|glance|read|cast\s+an\s+eye)\s+(?:\w+\s+){0,2}?(?:over|through)\s+(?:it|my|this|"
    r"the\s+(?:cv|letter|draft))",
    r"proof-?read|typos?|spelling|feedback\s+on\s+(?:my|the|it)|red\s+pen|fingers\s+crossed|wish\s+me\s+luck|"
    r"does\s+it\s+read",
    r"(?:re-?writ\w+|polish\w*|format\w*)\s+(?:my|the|an?)\s+(?:\w+\s+)?(?:cv|r[ée]sum[ée]|letter)",
    r"(?:print|translate|correct|check|improve|shorten|help\s+(?:me\s+)?with)\s+(?:my|the)\s+(?:\w+\s+)?"
    r"(?:cv|r[ée]sum[ée]|letter|application)",
    r"you\s+(?:\w+\s+){0,3}?(?:be|being|act|acting\s+as)\s+(?:\w+\s+){0,3}?(?:references?|referees?)",
    r"(?:write|writing|give|giving)\s+me\s+a\s+(?:\w+\s+)?(?:reference|letter|recommendation)|put\s+you\s+down\s+as",
    r"(?:your|his|her|their|\w+['’]s)\s+(?:cv|r[ée]sum[ée])|(?:hi|hey|hello|dear|thanks)\s+(?:mum|mom|dad|mama|papa)",
    r"schau\w*\s+(?:\w+\s+){0,3}?(?:drüber|drauf)|was\s+(?:hältst|meinst)\s+du|relire|qu['’]en\s+penses|échale\s+un",
)
"""What goes with papers that somebody is to read, correct or vouch for, and who gives no work."""

_EXPERIENCE = _any_of(
    r"years?['’]?\s+(?:of\s+)?experience|(?:had|got|have|hold)\s+my\s+(?:\w+\s+){0,2}?(?:ticket|papers|certificate|"
    r"registration)",
    r"served\s+my\s+(?:time|apprenticeship)|(?:my|done\s+an)\s+apprenticeship|trained\s+as|qualified\s+(?:as|in)",
    r"(?:can|could|able\s+to|available\s+to|free\s+to|happy\s+to)\s+(?:work|start)",
    r"(?:last|past|been)\s+(?:\w+\s+){0,8}?(?:years?|months)|(?:\w+\s+){0,3}(?:years?|yrs|seasons?|summers?|winters?)\s+(?:on|"
    r"in|at|as|with|behind|running|of|\w+ing)",
)
"""What people tell of themselves, and of when they can work, who have no CV to enclose."""

_WORK = _any_of(
    r"position|job|role|vacancy|opening|post|work(?:ing)?|shifts?|apprentice(?:ship)?|intern(?:ship)?|traineeship",
    r"hir(?:e|ing)|recruiting|employ\w+|postdoc\w*|phd|trial\s+(?:shift|day)",
    r"stelle|ausbildung\w*|praktikum|poste|emploi|stage|puesto|trabajo|empleo|vaga|emprego|trabalho",
    r"vacature|functie|baan|posto|lavoro|impiego",
)
_POST = _any_of(
    r"position|job|role|vacancy|opening|post|shifts|apprentice(?:ship)?|intern(?:ship)?|traineeship|postdoc\w*|phd",
    r"stelle|ausbildung\w*|praktikum|poste|emploi|stage|puesto|empleo|vaga|emprego|vacature|functie|baan|posto|impiego",
)
"""What papers are sent for: of work alone one speaks in many mails."""

_IN_SUBJECT = _any_of(r"application|applying|bewerbung|candidature|candidatura|sollicitatie|cv|r[ée]sum[ée]")
_SOMEBODY_WANTED = _any_of(
    r"(?:is|are|was|were|you're)\s+(?:\w+\s+){0,2}?(?:after|looking\s+for|seeking|short\s+of|in\s+need\s+of|"
    r"taking\s+on)",
    r"advert\w*|posting|posted|opportunit(?:y|ies)|hires|needs\s+an?|ausschreibung|annonce|anuncio|anúncio",
)
_LOOK = _any_of(
    r"(?:look|glance)\s+at\s+(?:it|my|this|the\s+(?:\w+\s+)?(?:cv|letter|draft))|any\s+(?:thoughts|tips|advice)|"
    r"what\s+(?:do\s+)?you\s+(?:think|reckon)|your\s+(?:opinion|verdict)"
)
"""What one asks of a friend, and at times of an employer: at free mail it is a friend."""

_FORMAL = (
    r"(?:loan|visa|passport|permit|licen[cs]e|credit(?:\s+card)?|mortgage|planning|citizenship|residen(?:cy|ce)|insurance|account|"
    r"benefits?|tenancy|grant|bursary|scholarship|course|membership|adoption)"
)
"""What one applies for at a bank, an office or a school."""
_OTHER_LIFE = _any_of(
    r"flat|apartment|tenancy|rental|landlord|mortgage|loan|membership|school\s+place|kindergarten|nursery\s+place|"
    r"allotment|league|choir|five-a-side|(?:ad|advert|enquiring|message|asking)\s+(?:for|about)\s+(?:the|your|a)\s+"
    r"(?:\w+\s+){0,2}?room|move\s+in(?:to)?\b(?!\s+the\s+(?:industry|trade))|lodger|house\s?share",
    r"appl(?:y|ying|ication)\s+for\s+(?:[\w'’]+\s+){0,4}?(?:course|class|bursary|scholarship|grant|place\s+(?:in|at|on))"
    r"(?!\s+(?:\w+\s+)?(?:\w{3,}(?:er|or|ant|ist|ate)|job|position|role|post)\b)",
    r"(?:like|love|want|keen|happy|hoping|offer|interested)\s+(?:to\s+|in\s+)?volunteer(?:ing)?",
    r"appl(?:y|ying|ication)\s+for\s+(?:[\w'’-]+\s+){0,4}?(?:room|credit|visa|passport|permit|licen[cs]e|permission|"
    r"benefits?)(?!\s+(?:[\w'’&-]+\s+){0,3}?(?:position|role|job|post|vacancy|officer|adviser|advisor|manager|clerk|assistant)\b)",
    rf"(?:attach\w*|enclos\w*|find|regarding|about|with|for)\s+(?:my|our)\s+{_FORMAL}\s+application",
    r"appl(?:y|ying|ication)\s+to\s+(?:adopt|foster|rent)",
    r"wohnung|mietvertrag|kredit|appartement|logement|prêt|piso|alquiler|hipoteca|apartamento",
    r"huurwoning|hypotheek|appartamento|affitto|mutuo",
)
_FORMAL_IN_SUBJECT = _any_of(rf"{_FORMAL}\s+application")
_SMALL_WORD = r"(?:my|our|to|for|near|close|by|with|and|because|as|since|while|due|at|from|in|on|i|we)"
_FOR_A_POST = _any_of(
    r"(?:appl(?:y|ying|ication)|considered|interested)\s+(?:for|as|in|to)\s+(?:the|your|an?)\s+"
    rf"(?:(?!{_SMALL_WORD}\b)[\w'’&-]+\s+){{0,6}}?(?:position|role|job|post|vacancy|opening)",
    r"(?:vacancy|opening)\s+(?:for|of|as)\s+(?:an?\s+|the\s+|your\s+)?(?!our\b|my\b|us\b|me\b)[a-z]{3,}",
)
"""Plain words of a post, whatever trade it is of: "the post of Mortgage Adviser"."""
_IN_TROUBLE = _any_of(
    r"(?:can['’]?t|cannot|unable\s+to|won['’]?t\s+let\s+me|fail(?:s|ed)?\s+to|not\s+able\s+to|how\s+(?:do|can)\s+i)\s+(?:\w+\s+){0,3}?"
    r"(?:upload|log\s?in|sign\s?in|delete|reset|download|open)"
)
"""What is written to who runs a site, and not to who hires."""
_MOST = 4000  # characters that are looked at
_NOTE = 1500  # characters of what applies by no such words: longer mails speak of many things
_MOST_SENTENCES = 60  # sentences of a mail


_BUYS = _any_of(
    r"how\s+much\s+(?:do\s+you\s+(?:charge|want)|would\s+(?:it|that|you)|is\s+(?:it|that)|are|for|an?|per)|what\s+(?:do|would)\s+you\s+"
    r"charge|(?:the|your|a)\s+(?:best\s+)?(?:price|quote|estimate)|for\s+sale|(?:to|and)\s+(?:buy|sell)|come\s+and\s+(?:see|"
    r"view|look)|see\s+(?:it|him|her|them)|pick\s+(?:it|him|her|them)\s+up|collect\s+(?:it|them)|appointment|"
    r"(?:a|per)\s+(?:met(?:er|re)|bale|ton|tonne|yard|load|head|dozen)|deposit|invoice|supplied|going\s+rate|nominate\w*|"
    r"my\s+(?:\w+\s+){1,3}needs?|book(?:ing)?\s+(?:in|a)|"
    r"(?:we|i)(?:['’](?:re|m)|\s+(?:are|am))\s+(?:\w+\s+){0,4}?looking\s+for\s+(?!(?:\w+\s+){0,4}?(?:work|jobs?|shifts?|hours|"
    r"spot|start|position|role|place|days?|mornings?|evenings?|opportunit\w+|something|summer|part|apprentice\w*)\b)",
    r"my\s+(?:ad|advert|posting|listing)|answering\s+my",
)
"""What is said by who buys, or sells, or has work to give: not by who would work."""


def applies(message: Message) -> bool:
    """Given a mail that the user wrote, return whether it applies to an employer, or asks one for work.

    It must say so in plain words, or enclose what one encloses; and it must speak of work, and not of a flat or a loan.
    Or it says that its reader has work to give, and what speaks for the user. A mail that thanks for an interview, or
    has a friend read the papers, does not apply.
    """
    text = message.body.new[:_MOST]
    whole = f"{message.subject}\n{text}"
    if message.automatic or message.notice is not None or _is_to_oneself(message):
        return False
    if _AFTER_AN_INTERVIEW.match(message.subject):
        return False
    if _is_of_another_life(message.subject, text) or _TO_FRIENDS.search(text):
        return False
    if _is_to_anybody(message) and _LOOK.search(text):
        return False
    speaks = merits(said_in(message))
    papers = _PAPERS.search(text) is not None or _ENCLOSES.search(text) is not None
    told = _EXPERIENCE.search(text) is not None
    if _applies_plainly(message.subject, text):
        spoken_for = speaks.all > 0 and _is_a_note(text)
        return papers or told or spoken_for or _WORK.search(whole) is not None or _names_occupation(whole)
    if _SPOKE_OF_A_POST.search(text) and _COMES_ON_A_DAY.search(text):
        return True
    if _met_before(text):
        return False
    if _WANTED.search(text) and (papers or told):
        return True
    if _is_a_note(text) and any(_fits(one, speaks, message) for one in openings_in(message)):
        return True
    return _ENCLOSES.search(text) is not None and _is_about_a_job(message.subject, whole)


def _is_of_another_life(subject: str, text: str) -> bool:
    """Whether a mail applies for a flat, a loan or a licence, or asks for help with a site; not for a post."""
    if _FOR_A_POST.search(text):
        return False
    trouble = _IN_TROUBLE.search(f"{subject}\n{text}") is not None and _ENCLOSES.search(text) is None
    formal = _FORMAL_IN_SUBJECT.search(subject) is not None and _PAPERS.search(text) is None
    return trouble or formal or _OTHER_LIFE.search(text) is not None


_CLOSES = expression(
    r"(?<=[.!?\n])\s?(?:many\s+)?thank(?:s|\s+you)(?:\s+(?:so|very)\s+much)?\s+for\s+your\s+(?:time|help)"
    r"(?:\s+and\s+(?:your\s+)?consideration)?[ \t]?(?:[.!,]|(?=\n)|\Z)",
    re.IGNORECASE,
)
"""With what a letter ends that is to nobody in particular: it thanks for no talk."""


def _met_before(text: str) -> bool:
    return _MET_BEFORE.search(_CLOSES.sub(" ", text)) is not None


_KEEN = _any_of(
    r"(?:interested|keen)\s+(?:in|on|for)\s+(?:\w+\s+){0,6}?(?:position|job|role|post|vacancy|opening)|good\s+fit\s+for",
    r"(?:job|position|role|vacancy)\s+(?:still\s+)?(?:open|available|going)",
)


def _is_a_note(text: str) -> bool:
    """Whether a mail is as short as who asks for work writes, and nobody in it buys, sells or has work to give."""
    return len(text) <= _NOTE and _BUYS.search(text) is None


def asks_its_reader(message: Message) -> bool:
    """Given an application that names neither firm nor post, return whether it asks who reads it for work.

    It says that there is some, or what speaks for the user; who only is looking for work may tell a friend.
    """
    return bool(openings_in(message)) or merits(said_in(message)).proven > 0


def _fits(opening: Opening, speaks: Merits, message: Message) -> bool:
    """Whether enough speaks for the user, for what a mail says is to be had: the less it is a post, the more is needed.

    Who is free, and has a van, may as well help somebody to move; who has done a thing for years may buy what it needs.
    """
    proven = speaks.proven + does(opening.post, said_in(message))
    trade = opening.is_a_trade or _names_occupation(message.subject)
    if opening.way is Way.JOB or trade:
        keen = _KEEN.search(message.body.new[:_NOTE]) is not None
        return proven > 0 or speaks.ready > (0 if keen else 1 if trade else 2)
    both = proven > 0 and proven + speaks.ready > 1
    return both or (opening.way is Way.WANTED and speaks.ready > (1 if opening.told and opening.post else 2))


def _applies_plainly(subject: str, text: str) -> bool:
    if _PLAINLY.search(text) or _APPLYING.search(f"{subject}\n{text}"):
        return True
    if _met_before(text):
        return False
    enclosed = _PAPERS.search(text) or re.search(_GOES_ALONG, text, re.IGNORECASE)
    interested = _INTERESTED.search(text) is not None and _BUYS.search(text) is None
    return interested or bool(_IN_SUBJECT.search(subject) and enclosed)


def _is_about_a_job(subject: str, whole: str) -> bool:
    return bool(_POST.search(whole) or _SOMEBODY_WANTED.search(whole)) or _names_occupation(subject)


def _names_occupation(text: str) -> bool:
    return not OCCUPATIONS.isdisjoint(re.findall(r"[^\W\d_]+", text.casefold()))


def _is_to_anybody(message: Message) -> bool:
    return any(is_free_mail(one) for one in message.recipients)


def _is_to_oneself(message: Message) -> bool:
    return bool(message.to) and all(one.address == message.sender.address for one in message.recipients)


def applied_to(message: Message) -> str:
    """Given an application that the user wrote, return the employer whose address it went to, spelled as they spell it.

    The name that the mail has in full is better than what the domain has of it. It is "" where the address is at free
    mail that does not spell it either, a hiring system or an agency.
    """
    return next((company for company in map(partial(_house, message), message.to) if company), "")


_APPLIED_FOR = expression(
    r"\b(?:appl(?:y|ying|ication)|considered|candidacy|interest(?:ed)?|vacanc(?:y|ies)|opening|advert\w*|hiring|"
    r"recruiting|bewerb\w+|candidatur[ea]|postule|sollicit\w+)\b(?P<between>[^.!?]{0,120})\Z",
    re.IGNORECASE,
)
_AT = expression(
    r"(?:\b(?:at|with|for|to|in|by|join|joining|von|bei|beim|chez|en|em|na|no|presso|bij)(?:\s+(?:the|der|die|dem|la|le|el))?"
    r"\s+|[-–—|:,(]\s*)\Z",
    re.IGNORECASE,
)
_WORKED_AT = _any_of(
    r"worked|working|work|was|were|been|had|years?|since|currently|previously|former\w*|present(?:ly)?|after",
    r"my\s+(?:\w+\s+)?(?:role|job|position|post|time|experience)|(?:as\s+an?|from)\s+(?:\w+\s+){1,4}(?:at|with|for)",
)
"""Between the two, where the firm is one that the user has worked for."""


def employer_named(message: Message, firm: str) -> str:
    """Given an application that the user wrote, and the firm that it seems to name, return the employer that it does.

    That is the firm to which the words of applying lead ("apply for the post of Bursar at Moor College"), or whose
    address it went to; it is "" where the mail may name another, such as the one that the user works for.
    """
    house = next((named for one in message.to if (named := _named_in_full(message, one))), "")
    if not firm or is_agency(firm):
        return house
    said = (" ".join(one.split()) for one in (message.subject, *message.body.sentences[:_MOST_SENTENCES]))
    return firm if any(_leads_to(firm, one[:SEARCHED]) for one in said) else house


def is_of_their_place(firm: str, message: Message) -> bool:
    """Given a firm that a mail may name, return whether the mail goes to the domain of its place, as a house has it:
    "University of Kestle" at kestle.example. No more is needed to believe the name."""
    labels = {owner_label(one) for one in message.recipients if not is_free_mail(one)} - {""}
    kind, _, place = firm.casefold().rpartition(" of ")
    return bool(kind) and "".join(place.removeprefix("the ").split()) in labels


def _leads_to(firm: str, sentence: str) -> bool:
    for found in re.finditer(rf"\b{re.escape(firm)}\b", sentence):
        before = sentence[: found.start()]
        applied = _APPLIED_FOR.search(before) if _AT.search(before) else None
        if applied and not _WORKED_AT.search(applied["between"]):
            return True
    return False


def _named_in_full(message: Message, address: Address) -> str:
    if is_free_mail(address):
        return ""
    label, text = owner_label(address), f"{message.subject}\n{message.body.new[:_MOST]}"
    named = named_in(label, text) if label and company_of_domain(address) else ""
    return "" if is_agency(named) else named


def _house(message: Message, address: Address) -> str:
    text = message.body.new[:_MOST]
    if is_free_mail(address):
        named = named_in(re.sub(r"[^a-z]", "", address.address.partition("@")[0]), text)
        return "" if _is_who_is_greeted(named, text) else named
    company = company_of_domain(address, f"{message.subject}\n{text}\n\n{address.name}")
    named = named_in(owner_label(address), text) if company else ""
    return "" if is_agency(company) or is_agency(named) else named or company


def _is_who_is_greeted(name: str, text: str) -> bool:
    """Whether a name is somebody's with what they are, as which the mail greets them: "Pastor Emily,"."""
    greeted = re.match(rf"\s*(?:\w+\s+){{0,2}}{re.escape(name)}\s*[,.!\n–-]", text) if name else None
    return greeted is not None and name.split()[-1].casefold() in GIVEN_NAMES


_CHANGES = _any_of(
    r"(?:move|moving|switch(?:ing)?|transition(?:ing)?|change|changing|chang(?:e|ing)\s+(?:career|direction)|"
    r"step(?:ping)?)\s+"
    r"(?:over\s+|across\s+)?(?:into|to|away|out|from)",
    r"career\s+chang(?:e|er|ing)|chang(?:e|ing)\s+(?:of\s+)?(?:my\s+)?(?:career|direction)|"
    r"leav(?:e|ing)\s+\w+\s+(?:for|behind)",
    r"retrain(?:ed|ing)?",
)


_NO_HEAD = expression(r"\A(?:of|the|an?|for|as|als|to|de|du|une?|einer?|eines?)\s+", re.IGNORECASE)
_NO_TAIL = expression(
    r"\s{0,2}[,;(]\s{0,2}(?:as|which|that|who|ref\w*|advert\w*|posted|listed|in|at|on|via|through|with|wie)\b"
    r"[^\n]{0,120}\Z|"
    r"\s{1,2}(?:as\s{1,2})?(?:advertised|posted|listed|you\s{1,2}have|you\s{1,2}are|which)\b[^\n]{0,120}\Z|"
    r"\s{1,2}(?:bei|beim|at|with|in|for|to|of|on|the|der|die|das|dem|chez|en|and|und|et|y)\Z",
    re.IGNORECASE,
)
_MOST_WORDS = 7  # of a post


def post_alone(role: str) -> str:
    """Given the role that an application of the user's seems to name, return the post without what stands around it.

    "Bursar, as advertised in the Guardian": nobody but the user has said it so far, and drafts have it as it is. It is
    "" where hardly a post is left.
    """
    for _ in range(3):
        role = _NO_TAIL.sub("", _NO_HEAD.sub("", " ".join(role.split())))
    return role if len(role.split()) <= _MOST_WORDS else ""


def is_what_they_are(role: str, message: Message) -> bool:
    """Given a role found in an application that the user wrote, return whether it is only what they say they are.

    "I am a secondary teacher looking to move into office work": who changes is not what they were. Nothing else in the
    mail, or its subject, names it.
    """
    text = " ".join(f"{message.subject}\n{message.body.new[:_MOST]}".split())
    if not role or _CHANGES.search(text) is None:
        return False
    name = re.escape(" ".join(role.split()))
    said = re.findall(rf"\b{name}\b", text, re.IGNORECASE)
    am = (
        r"\b(?:i\s+am|i['’]m|i\s+(?:currently\s+)?work\s+as|i\s+have\s+been|i['’]ve\s+been)\s+(?:currently\s+|now\s+)?"
        rf"an?\s+{name}\b"
    )
    return bool(said) and len(re.findall(am, text, re.IGNORECASE)) == len(said)
