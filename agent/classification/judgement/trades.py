"""Who takes applications and hires nobody: people who let, lend, insure, teach and look after children.

In German one applies for a flat as for a post ("Ihre Bewerbung"), and a bank refuses in the very words of an employer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.abroad.formulas import FORMULA
from agent.classification.abroad.languages import kinds_of_job_words
from agent.classification.senders.hirers import signs_as_a_hirer
from agent.classification.sentences.findings import EMPLOYERS_ONLY, Findings
from agent.classification.tagging.occupations import OCCUPATIONS
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged
from agent.expressions import expression
from agent.model.mail import Message

_LENDS = expression(
    r"\b(?:lending|loans?|mortgages?|lettings?|residential|real\sestate|insurance|assurance|admissions?|nursery|"
    r"preschool"
    r"|housing|tenan\w+|vermietung|wohn(?:bau|ungs\w+)|hausverwaltung|immobilien|versicherung|kita|immobili\w*"
    r"|location|assurances?|crèche|inmobiliaria|seguros|alquiler\w*|affitti|assicurazion\w+|verhuur|makelaar\w*"
    r"|verzekering\w*|imobiliária|arrendamento)\b"
)
_OF_WORK = frozenset({*EMPLOYERS_ONLY, Tag.JOB, Tag.INTERVIEW, Tag.HIRE})

_OF_A_POST = frozenset({Tag.ROLE, Tag.RECRUIT, Tag.JOB, Tag.HIRE, Tag.TITLE, Tag.OFFER_LETTER, Tag.PAY})

_BY_NAME = expression(
    r"\b(?:jobs?|posts?|headcount|placements?|req|career)\b|\b(?:job|career|employment|work|great|exciting|new|this)\sopportunit(?:y|ies)\b"
    r"|\b(?:graduate|trainee|apprentice\w*|training|intern\w*|leadership|management|rotation\w*|development|talent)\s(?:program(?:me)?s?|schemes?)\b",
    re.IGNORECASE,
)
"""What calls a job by its name: for a "seat", a "programme" or a "place on" one also applies in one's free time."""
_FELLOWSHIP = expression(r"\bfellowships?\b", re.IGNORECASE)
"""What one is chosen for and works on, though a grant pays for it."""


_PASTIMES = expression(
    r"\bfocus\sgroups?\b|\b(?:consumer|customer|user|research|citizens?['’]?|patient|tasting)\spanels?\b"
    r"|\b(?:sleep|clinical|drug|vaccine|diary|research|user|usability|observational|cohort)\s(?:stud(?:y|ies)|trials?|research)\b"
    r"|\b(?:our|other|future|the)\s(?:research|stud(?:y|ies)|survey)\s(?:on|into|about|participants?)\b|\bother\sstudies\b"
    r"|\btak(?:e|ing)\spart\sin\s(?:the|our|this)\s(?:study|trial|research|survey|experiment)\b|\byour\sparticipation\b"
    r"|\baudition(?:s|ed|ing)?\b|\bchoirs?\b|\btenors?\b|\bsopranos?\b|\borchestra\b|\bunderstud(?:y|ies)\b|\bcast\slist\b"
    r"|\bvolunteer(?:s|ed|ing)?\b|\bmentors?\b|\bmentoring\b|\bmentees?\b|\bbursar(?:y|ies)\b|\balumn(?:i|us|a)\b|\bpodcasts?\b"
    r"|\b(?:first|second|reserve)\s(?:team|eleven|xi|fifteen|xv)\b|\btrialists?\b|\bfoster\scarers?\b|\bhost\sfamil(?:y|ies)\b"
    r"|\bscreening\s(?:questionnaire|survey)\b|\b(?:reading|writing|sketching|running|walking)\s(?:group|club)\b",
    re.IGNORECASE,
)
"""What people apply, audition and interview for in their free time, or to be asked what they eat."""

HEARD_OR_READ = expression(
    r"\b(?:podcasts?|documentar(?:y|ies)|episodes?|broadcast|journalists?|reporters?|dissertation|thesis|participants?|"
    r"anonym\w+|listeners|viewers|our\sreaders|magazine|newspaper|oral\shistory)\b"
    r"|\b(?:an?|my|our|the)\s(?:\w+\s)?(?:article|piece|feature|profile|story|column|book|study|survey)\s(?:on|about|for|in)\b"
    r"|\b(?:as|be|being)\s(?:an?|my|our)\s(?:\w+\s)?guest\b"
    r"|\binterview(?:ing|ed)?\s(?:with\s)?(?:you|people|residents|members|locals|neighbou?rs|parents|customers|users)\s"
    r"(?:\w+\s)?about\s(?![^.?!]{0,60}\b(?:roles?|posts?|positions?|jobs?|vacanc\w+|openings?|applications?|opportunit\w+|"
    r"cv|r[eé]sum[eé]|experience|background|career|work(?:ing|ed)?|becom\w+|join\w*)\b)"
    r"|\b(?:i|we)\s(?:write|report)\sfor\b"
    r"|\bfor\s(?:my|our)\s(?:\w+\s)?(?:blog|newsletter|website|channel|show|research|article|book|column|survey|essay)\b",
    re.IGNORECASE,
)
"""For what people are interviewed who are to be heard or read of: for a post one is interviewed, and about all else."""

_TO_WORK = expression(
    r"\b(?:application|applying)\sto\s(?:become|be|(?:work|train)\s(?:with\sus\s)?as|join\s(?:us|(?:the|our)\steam)\sas)\s"
    r"(?:an?|the|our|one\sof\sour)\s(?P<as>[\w-]+(?:\s[\w-]+){0,2})",
    re.IGNORECASE,
)
_HOMES_AND_LOANS = expression(
    r"kaltmiete|warmmiete|mietvertrag|vermiet\w*|mietinteress\w*|selbstauskunft|bonität\w*|schufa|einkommensnachweis\w*"
    r"|besichtigung\w*|wohnung\w*|\d zimmer|balkon|quadratmeter|m²|\bkredit\w*|darlehen\w*|\bkita\b|kindergarten\w*"
    r"|schulplatz|\bloyer|locataire\w*|appartement|logement|\bbail\b|\bprêt\b|\bcrédit\b|crèche|garant\b"
    r"|alquiler|inquilin\w*|\bpiso\b|hipoteca\w*|préstamo\w*|guardería|aval\b|nómina|affitto|inquilin\w+|appartament\w*"
    r"|\bmutuo\b|prestito|asilo nido|huurwoning|huurder|\bhuur\b|hypotheek|\blening\b|kinderopvang|arrendamento|aluguel"
    r"|inquilin[oa]|empréstimo|creche"
)
_THEIR_CHILD = expression(
    r"\bvotre (?:fille|fils|enfant)\b|\bvos enfants\b|\bihr(?:e[rn]?|em|es)? (?:kind(?:es)?|tochter|sohn(?:es)?)\b"
    r"|\bsus? hij[oa]s?\b|\bvuestr[oa] hij[oa]\b|\bsu[oa] figli[oa]\b|\bvostr[oa] figli[oa]\b"
    r"|\buw (?:kind|zoon|dochter)\b|\bje (?:zoon|dochter)\b|\b(?:sua filha|seu filho)\b"
)
"""Whom a school takes or refuses: nobody hires the reader's child."""
_HOME = expression(
    r"\b(?:apartments?|condos?|bedsits?|tenan(?:ts?|cy|cies)|landlord|landlady|lodgers?|flatmates?|house\s?shares?|"
    r"flat\s?shares?|"
    r"(?:the|our|your|this|that|a)\s(?:\w+\s)?(?:flat|rental|lease|room\s(?:to\s(?:let|rent)|in\s(?:our|"
    r"the)\s(?:house|flat))))\b"
    r"|\b(?:could|can|able\sto|ready\sto|will|to|who)\smoves?\sin\b(?!\s(?:a|an|the|this|that|with\sthe|our|\w+\sdirections?)\b)"
    r"|\bmove-in\b|\b(?:first|last)\smonth(?:['’]s\srent|\sand\s(?:the\s|a\s)?deposit)\b|\bsecurity\sdeposit\b|\broom-?mates?\b"
)
_HOME_ITSELF = expression(
    r"\b(?:apartment|condo|bedsit|tenant|tenancy|landlord|landlady|lodger|flatmate|room-?mate|lease|rent|deposit|sublet"
    r"|bedroom)(?=s?\b)"
)
"""A landlord has a short list, too, and interviews; who hires speaks of homes less, or of a post besides."""
_LETS = expression(
    r"\b(?:view(?:ed|ing|ings)?|(?:come|coming|came)\s(?:to|and)\s(?:see|view|look)|owners?|unit\s\w+|rent|lettings?|"
    r"deposit|"
    r"applicants?|applications?|applied|another\s(?:candidate|couple|person|tenant|family)|someone\selse|moving\sin|"
    r"move[\s-]in)\b"
)
_OTHER_THING = (
    r"(?:passports?|visas?|citizenship|naturali[sz]ation|planning(?:\spermission)?|building\s(?:control|permit)|parking|"
    r"(?:driving\s|alcohol\s|premises\s|taxi\s)?licen[cs]es?|permits?|loans?|mortgages?|"
    r"credit(?:\s(?:card|limit)(?:\sincrease)?)?|overdraft|grants?|"
    r"(?:platinum|gold|black|rewards?|cashback|store|charge|travel|balance\stransfer)\scards?|"
    r"(?:current|savings?|bank|business|joint)\saccounts?|(?:projects?|hardship|community|travel|innovation|emergency|research)\sfunds?|funding|scholarships?|bursar(?:y|ies)|"
    r"allotments?|(?:gym\s|club\s)?membership|(?:nursery|school|college)\splaces?|courses?|degrees?|postgraduate|"
    r"undergraduate|insurance|benefits?|tax|relief|exemptions?|rebates?|refunds?|adoption|rehoming"
    r"|housing|tenancy|rental|blue\sbadges?)"
)
_AS_WORK = (
    r"(?!\s(?:manag|controll|analyst|execut|handl|clerk|advis|officer|director|assist|administrat|coordinat|lead\b"
    r"|specialist|\w+er\b))"
)
"""Not where it begins a title: "grants officer"."""
_SEEKS_ELSE = expression(
    rf"\b{_OTHER_THING}\s(?:\w+\s)?applications?\b|"
    rf"\b(?:application|appl(?:y|ied|ying))\sfor\s(?:(?:the|an?|your|our|this|my)\s)?(?:\w+\s){{0,2}}?{_OTHER_THING}"
    r"(?=\s*(?:[.,;:!?()–—-]|\Z|\b(?:has|have|had|was|is|with|at|on|which|that|and|in|from|of|number|ref\w*)\b))|"
    r"\b(?:application|appl(?:y|ied|ying))\sto\s(?:adopt|foster|re-?home|study|borrow|rent|(?:the|our)\s(?:\w+\s){0,3}?"
    r"(?:projects?|hardship|community|travel|innovation|emergency|research)\sfund)\b|"
    r"\b(?:application|appl(?:y|ied|ying)|proposal|bid)\s(?:to|under|for|in)\s(?:(?:the|our|this\syear['’]s|its)\s)?(?:[\w-]+\s){0,3}?"
    r"(?:(?:grants?|bursary|scholarships?|funding|awards?)\s(?:program(?:me)?|scheme|round|fund|call|pool|competition)s?|grants|scholarships)\b"
    rf"{_AS_WORK}|"
    r"\b(?:put\sup|proposed|elected|elect|election|candidates?|candidacy|stand(?:ing)?|considered)\s(?:for|to)\s(?:\w+\s)?membership\b"
    rf"{_AS_WORK}|"
    r"\b(?:interest\sin|criteria\sfor|eligible\s(?:for|to\stake\spart\sin)|qualify\sfor|enrol(?:l(?:ed)?)?\sin)\s(?:our|the|this)\s(?:[\w-]+\s){0,2}?"
    r"(?:study|trial)\b(?!\s(?:shift|day|lesson|period|program|coordinat|manager|nurse|assist|team))|"
    r"\b(?:application|appl(?:y|ied|ying))\sfor\s(?:an?\s|our\s|the\s)?(?:rescue\s)?(?:dog|cat|puppy|kitten|rabbit|horse|pony)s?\b|"
    r"\bapplication\sfor\s(?:(?:an?|the|our)\s)?(?:m\.?sc|m\.?b\.?a|b\.?a|b\.?sc|m\.?a)\b|"
    r"\b(?:offer|give|grant|extend|approve)\syou\s(?:(?:an?|any|the|this|further)\s)?(?:\w+\s)?(?:credit|account|loan|overdraft|mortgage|cover)\b"
    r"(?!\s(?:manag|controll|analyst|execut|risk|handl|clerk|advis|officer|director|assist|\w+er\b))|"
    r"\bhome[\s-](?:check|interview)\b|\byour\s(?:essay|poems?|entry|manuscript|recipe|painting|photographs?|short\sstory|screenplay)\s(?:(?:has|have|was|were|is|did)\s"
    r"(?:not\s)?(?:been\s)?(?:selected|chosen|short-?listed|long-?listed|accepted|awarded|among|one\sof|placed|make|win|won)|came\s(?:first|second|third|close))\b"
    r"|\bthe\swinners?\s(?:will\sbe|has\sbeen|have\sbeen|were|was|is|are)\b|\bentering\s(?:the|our|this\syear['’]s)\s(?:\w+\s){0,3}?(?:prize|contest|competition|award)\b|"
    r"\bre-?hom(?:e|es|ed|ing)\b|\b(?:arrange|book|carry\sout|do)\s(?:a|the|your)\shome\s(?:visit|check)\b",
    re.IGNORECASE,
)
"""What else one applies for: at an office, a bank, a school, or a home for dogs."""
_BUILDS = expression(
    r"\b(?:application|appl(?:y|ied|ying))\sfor\s(?:(?:the|an?|your)\s)?(?:\w+\s){0,2}?(?:dormers?|extensions?"
    r"|conservator(?:y|ies)|loft\sconversions?|garages?|change\sof\suse|planning\spermission)"
    r"(?=\s*(?:[.,;:!?()–—-]|\Z|\b(?:has|was|is|at|to)\b))",
    re.IGNORECASE,
)
"""What one applies for to build: the officer who decides has a title, and hires nobody."""
_OWED = expression(
    r"\bdebt[\s-]to[\s-]income\b|\bcredit\s(?:bureau|decision|score)\b|\bcreditworth\w+"
    r"|\b(?:length\sof\s)?your\scredit\s(?:history|report|file|record)\b",
    re.IGNORECASE,
)
"""By what a bank refuses, whatever it calls principal."""
_BANKS = expression(r"\b(?:banks?|lending|loans?|mortgages?|credit|capital|cards?|financ\w+)\b")
_ITS_REASONS = expression(r"\bprincipal\sreasons?\b", re.IGNORECASE)
_CALLED_BY_IT = expression(
    r"\b(?:planning|licensing|passports?|visas?|grants?|permits?|parking|admissions?|re-?homing|adoptions?|adopt|allotments?|membership|"
    r"lending|loans?|mortgages?|lettings?)\b"
)
_EMPLOYS = expression(
    r"\bstellen?\b|position\b|arbeits|gehalt|mitarbeit|praktik|ausbildung|vorstellungs|lebenslauf|karriere|einstell|"
    r"\bjob"
    r"|kolleg|fachbereich|\bposte\b|emploi|recrut|entretien|salaire|\bcv\b|puesto|empleo|entrevista|salario|vacante"
    r"|posto di|lavoro|colloquio|assun|selezion|vacature|functie|sollicit|salaris|emprego|\bvaga\b|recrut|\bcargo\b"
)
_APPLIES = frozenset({Tag.APPLICATION, Tag.APPLY, Tag.GOT_YOURS})
_ENOUGH = 2  # different words: one of them may stand anywhere


def applied_to_work(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether one speaks of an application to work as something: "your
    application to become a guide", and not "to become a member"."""
    told = (found["as"].casefold().split() for text in sentences for found in _TO_WORK.finditer(text))
    return any(not OCCUPATIONS.isdisjoint(said) for said in told)


def is_of_another_trade(message: Message, findings: Findings) -> bool:
    """Given a stranger's mail, return whether its sender rather decides about a flat, a loan or a place.

    The sender is called by that trade and the mail has no word of work; or it speaks of what is done in one's free time
    and of no post; or, in another language than English, two of its words are of homes and loans, and none of work.
    """
    if findings.language == "en":
        called = f"{message.sender.name} {message.sender.address.partition('@')[0]}".casefold()
        trade = _LENDS.search(called) is not None or Tag.SHOP in tagged(message.sender.name)
        named = findings.called or Tag.TITLE in findings.tags or _names_a_post(message, findings)
        free = not named and any(
            _PASTIMES.search(text) or HEARD_OR_READ.search(text) for text in _said(message, findings)
        )
        sifts = bool(_OF_WORK & findings.tags) and not (findings.called or (_OF_A_POST - {Tag.TITLE}) & findings.tags)
        of_homes = sifts and _speaks_of_a_home(message, findings)
        return free or of_homes or (trade and not _OF_WORK & findings.tags)
    text = "\n".join((message.subject, *findings.sentences)).casefold()
    of_another = len(set(_HOMES_AND_LOANS.findall(text))) >= _ENOUGH or _THEIR_CHILD.search(text) is not None
    return of_another and _EMPLOYS.search(text) is None


def is_of_a_hunt_abroad(message: Message, findings: Findings) -> bool:
    """Given a stranger's mail in another language than English, return whether two of its words speak of applications,
    or one beside a formula of such letters, and none of homes and loans: "entretien" alone is also what a boiler
    needs."""
    if findings.language == "en":
        return False
    text = "\n".join((message.subject, *findings.sentences)).casefold()
    kinds = kinds_of_job_words(text) + any(FORMULA in one.signal for one in findings.found)
    return kinds >= _ENOUGH and _HOMES_AND_LOANS.search(text) is None


def _names_a_post(message: Message, findings: Findings) -> bool:
    """Whether a word of it is for a post, and for nothing but that: "we gave the seat to a cellist" is of no job. What
    whoever signs is called says nothing of the reader's: a grants manager hires nobody."""
    if (_OF_A_POST - {Tag.JOB, Tag.TITLE}) & findings.tags or any(Tag.TITLE in line for line in findings.lines):
        return True
    said = (message.subject, *findings.sentences)
    return any(map(_FELLOWSHIP.search, said)) or (Tag.JOB in findings.tags and any(map(_BY_NAME.search, said)))


def _speaks_of_a_home(message: Message, findings: Findings) -> bool:
    """Whether two of its words are of a home to let."""
    text = "\n".join((message.subject, *findings.sentences)).casefold()
    return len(set(_HOME_ITSELF.findall(text))) >= _ENOUGH


def _said(message: Message, findings: Findings) -> tuple[str, ...]:
    return (message.sender.name, message.subject, *findings.sentences)


def lets_a_home(message: Message, findings: Findings) -> bool:
    """Given a stranger's mail in English, return whether it plainly says who gets a home: "the owners of the flat went
    with another candidate". A word of work makes it an employer's, who may well have flats."""
    if findings.language != "en" or (_OF_WORK - {Tag.CANDIDATE}) & findings.tags:
        return False
    text = "\n".join((message.subject, *findings.sentences)).casefold()
    return _HOME.search(text) is not None and _LETS.search(text) is not None


_PAYS_FOR_A_TALK = expression(
    r"\b(?:voucher|gift\s?card|e-?gift|thank[\s-]you\spayment|incentive)s?\b[^.?!]{0,50}?\bfor\s(?:your\s(?:time|help|input)|taking\spart|"
    r"participating|your\sparticipation)\b|\b(?:voucher|gift\s?card)\b[^.?!]{0,20}\bwhether\sor\snot\b"
    r"|\bapproved\b[^.?!]{0,40}\bethics\scommittee\b|\bethics\scommittee\b[^.?!]{0,40}\bapproved\b",
    re.IGNORECASE,
)
"""Who asks for an interview and pays for it, or had it approved, asks for opinions: nobody does that who hires."""


_PAYS_A_LITTLE = expression(
    r"[£$€]\s?\d{1,3}(?![\d,.]?\d|k\b)[^.?!]{0,30}?\b(?:for|thank(?:s|ing)?\s(?:you\s)?for)\s(?:your\s(?:time|help|input|views|opinions?)|taking\spart|participating|it\b)"
    r"|\b(?:receive|get|given?|gets?|sen[dt]|offer|pay|is|earn)\s(?:you\s)?(?:an?\s)?[£$€]\s?\d{1,3}\s(?:[A-Z]\w+\s)?(?:voucher|gift\s?card|e-?gift|incentive)s?\b"
    r"|\b(?:voucher|gift\s?card|e-?gift)s?\b[^.?!]{0,20}\bas\sa\s(?:small\s)?thank[\s-]you\b",
    re.IGNORECASE,
)
"""What one is paid for an opinion; for an interview for a post nobody pays so."""
_SELLS = expression(
    r"\b(?:triple|double|boost|grow|increase|cut|reduce|slash|scale|improve|streamline|lower|maximi[sz]e|optimi[sz]e|automate|skyrocket|supercharge)\s"
    r"your\s(?:[\w-]+(?:['’]s?)?\s){0,3}?(?:output|revenue|pipeline|leads?|traffic|costs?|sales|bookings|productivity|bills?|premiums?|rankings?"
    r"|conversions?|roi|efficiency|spend(?:ing)?|overheads?|workload|profits?|margins?)\b"
    r"|\bsav(?:e|es|ing)\s(?:you|your\s(?:\w+\s)?(?:team|company|business|firm|staff|practice|office))\s(?:[\w-]+\s){0,3}?(?:hours|time|money|thousands|\d+\s?%|[£$€]\s?\d)"
    r"|\bhelp(?:s|ed|ing)?\s(?:(?:over|more\sthan|hundreds\sof|thousands\sof|many|other|\d[\d,]*\+?)\s){0,2}"
    r"(?:compan(?:y|ies)|business(?:es)?|firms|teams|brands|agencies|homeowners|organi[sz]ations|practices|restaurants|landlords|owners)\s"
    r"(?:(?:just\s)?like\s(?:you|yours?)|such\sas\syours?)\b"
    r"|\byour\s(?:home|house|property|roof|car|vehicle|policy)\s(?:qualifies|is\seligible|may\s(?:qualify|be\seligible))\b"
    r"|\b(?:going|go|switch(?:ing)?\sto)\ssolar\b",
    re.IGNORECASE,
)
"""What somebody promises who sells, and asks for a call in the words of an interviewer."""
_SELLS_HELP = expression(
    r"\b(?:r[eé]sum[eé]s?|cvs?|applications?)\s(?:are|get|is|being|never|don['’]t)\s[^.?!]{0,30}?\b(?:by|past|to|through)\s(?:an?\s|the\s)?(?:robots?|bots?|ats\b|software|algorithms?|ai\b)"
    r"|\b(?:beat|get\spast|bypass)\s(?:the\s)?(?:ats|bots?|robots?|algorithm)\b"
    r"|\bhelp(?:s|ed|ing)?\s(?:(?:over|more\sthan|hundreds\sof|thousands\sof|\d[\d,]*\+?)\s){1,2}(?:people|job\s?seekers|professionals|candidates|clients|graduates|students)\b"
    r"[^.?!]{0,30}?\b(?:land|get|win|secure|ace|find)\b"
    r"|\ban?\sfree\s(?:[\w-]+\s){0,2}?(?:consultation|r[eé]sum[eé]\sreview|cv\sreview|strategy\s(?:call|session)|career\s(?:call|session)|coaching\s(?:call|session)"
    r"|discovery\scall|\d+[\s-]min\w*\s(?:call|session|audit)|quote|estimate|audit|webinar|masterclass)\b",
    re.IGNORECASE,
)
"""The same of who sells advice to people that seek work, and gives some away."""
_OF_WHO_RECRUITS = frozenset({Tag.ROLE, Tag.RECRUIT, Tag.HIRE, Tag.APPLY})
_OF_WHO_HIRES = frozenset(
    {Tag.ROLE, Tag.RECRUIT, Tag.HIRE, Tag.OFFER_LETTER, Tag.APPLICATION, Tag.APPLY, Tag.INTERVIEW}
)
_ADMITS = expression(
    r"\b(?i:places?|admission|admitted|entry|enrol\w*)\s(?:[a-z]+\s){0,3}?(?i:on|to|onto|for|in|into)\s(?:(?i:the|our|its|an?|this\syear['’]s)\s)?(?:[\w-]+\s){0,3}?"
    r"(?:(?:M\.?Sc|M\.?A|M\.?B\.?A|M\.?Eng|M\.?Phil|LL\.?M|LL\.?B|B\.?Sc|B\.?A|B\.?Eng|PGCE|P\.?G\.?Dip|HND|HNC)\b|Ph\.?D\s(?i:program\w*|studies)"
    r"|(?i:degree|diploma|certificate|undergraduate|postgraduate|masters?(?:['’]s)?|foundation\syear)\b"
    r"(?!\s(?:apprentice\w*|trainee\w*|scheme|recruit\w*|placement)))"
    r"|\b(?i:(?:offer(?:ed|ing)?|g(?:ive|iven|rant(?:ed|ing)?)|den(?:y|ied)|refused?)\s(?:you\s)?admission)\b(?!\s(?i:officer|tutor|staff|counsel|assist))"
    r"|\b(?i:admissions\s(?:committee|panel|board|tutors?)\s(?:has|have|met|will|was|regrets?|is|did|decided|reviewed))\b"
    r"|\b(?i:a\splace\sin)\s(?:Reception|Year\s\d+|Nursery|(?i:this\syear['’]s\scohort))\b"
)
"""A place at a university or a school: who offers one, or has none left, hires nobody."""
_TAKES_OFFICE = expression(
    r"\b(?:stand(?:ing|s)?\sdown|stepp?(?:ing|s)?\sdown|falls?\svacant|(?:put|putting)\s(?:your|his|her|their)\snames?\sforward|nominat\w+"
    r"|elect(?:ed|ions?)|stand\sfor)\b",
    re.IGNORECASE,
)
_OF_A_CLUB = expression(
    r"\bAGM\b|\b(?:annual\sgeneral\smeeting|hon(?:orary)?\.?\s(?:secretary|treasurer|chair\w*)|club|society|residents['’]?\sassociation"
    r"|pta|parent\sgovernors?|fellow\smembers?|dear\smembers?)\b",
    re.IGNORECASE,
)
_PAID = expression(r"[£$€]\s?\d|\b(?:salar\w+|wages?|hourly|per\s(?:hour|annum)|contract)\b", re.IGNORECASE)
"""An office that a club fills from among its members, and pays nobody for."""
_AT_WORK = frozenset({Tag.ROLE, Tag.RECRUIT, Tag.HIRE, Tag.PAY})
_FOR_PAY = expression(
    r"\b(?:salar(?:y|ied)|wages?|hourly|stipends?|employ\w*|(?:per|an|a)\s(?:hour|week|month|annum|year)|jobs?|posts?|apprentice\w*|trainee\w*)\b"
    r"|[£$€]\s?\d{2},?\d{3}\b",
    re.IGNORECASE,
)
"""What shows that one works there, and learns besides."""


def fills_an_office(message: Message, findings: Findings) -> bool:
    """Given a stranger's mail in English, return whether a club seeks somebody among its members for an office, and
    pays nobody for it: "the position of Treasurer falls vacant at the AGM"."""
    said = (message.subject, *findings.sentences)
    club = any(map(_TAKES_OFFICE.search, said)) and any(map(_OF_A_CLUB.search, said))
    return club and not any(map(_PAID.search, said))


def seeks_something_else(message: Message, findings: Findings) -> bool:
    """Given a stranger's mail in English, return whether the reader applied for something other than a post: a permit,
    a grant, a dog. A mail with a word for a post counts as an employer's: employers may lend or teach, too."""
    if findings.language != "en" or findings.called or signs_as_a_hirer(message):
        return False
    said = (message.subject, *findings.sentences)
    if any(map(_PAYS_FOR_A_TALK.search, said)):
        return True  # whoever they shortlist for it
    if any(map(_ADMITS.search, said)) and not _AT_WORK & findings.tags and not any(map(_FOR_PAY.search, said)):
        return True  # whoever signs the letter, and whatever one is to accept
    called = f"{message.sender.name} {message.sender.address.partition('@')[0]}".casefold()
    owed = any(map(_OWED.search, said)) or (_BANKS.search(called) is not None and any(map(_ITS_REASONS.search, said)))
    if any(map(_BUILDS.search, said)) or (owed and findings.tags & _APPLIES):
        return not (_OF_A_POST - {Tag.TITLE}) & findings.tags
    if any(map(_SELLS.search, said)) and not _OF_WHO_HIRES & findings.tags:
        return True
    if any(map(_SELLS_HELP.search, said)) and not _OF_WHO_RECRUITS & findings.tags:
        return True
    if _names_a_post(message, findings):
        return False
    if _CALLED_BY_IT.search(called) is not None and findings.tags & _APPLIES:
        return True
    return any(_SEEKS_ELSE.search(text) or _PAYS_A_LITTLE.search(text) for text in said)
