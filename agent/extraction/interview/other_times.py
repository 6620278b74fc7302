"""Times of something other than an interview, by what their own clause says: news, papers, the job, a talk that is
over.

A mail that plainly sets one time often names others: "I'll send the link on Wednesday at 5", "we spoke on Friday at 3".
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.when.moments import Moment
from agent.extraction.when.other_days import has_talked
from agent.extraction.when.own_hours import is_own, is_received
from agent.extraction.when.passages import line_at, line_end
from agent.extraction.who.introductions import enumerated, named_in_text
from agent.extraction.words.vocabulary import any_of

_MEETS = expression(
    r"\b"
    + any_of(
        r"""
        interview\w*; meet(?:ing)?s?; see(?:ing)? you; expect(?:ing)? you; join(?:ing)?; (?:speak|talk)(?:ing)?; chat;
        conversation; panel; session; assessment\w*; trial; slots?; appointment; booked; scheduled; confirm\w*; round;
        invit\w+; come (?:in|to|along|by|over|down|up|at|for); date\s?:; time\s?:; when\s?:;
        you(?:['’]re| are| will be|['’]ll be) (?:on|in|down|with|seeing|meeting); gespräch\w*; termin\w*; entretien;
        rendez-vous; entrevista; cita; gesprek; afspraak; colloquio; appuntamento
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_NAME = r"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?-i:[A-Z])[\w’'-]+"
_THEY = rf"(?:i|we|he|she|they|{_NAME})"
_WHO = rf"(?:you|{_THEY})"
_WILL = r"(?:['’]ll|\s+(?:will|shall|is\s+going\s+to|are\s+going\s+to))(?:\s+(?:also|then|be\s+able\s+to))?"
_TELL = r"(?:ring|call|phone|contact|write|be\s+in\s+touch)"
_NEWS = r"(?:outcome|results?|news|decision|answer|verdict|feedback|either\s+way)"
_SERVES = (
    r"(?:systems?|servers?|site|website|portal|lift|car\s+park|building|office|road|line|reception|desk|shop|canteen)"
)
_JOB = r"(?:job|role|position|post|contract|work|training|induction|course|term|season|shift\w*|employment|probation)"
_THE_ONES = r"(?:whoever|those|anyone|candidates|people|the one|the person)"
_TAKEN_ON = (
    r"(?:appointed|successful|(?:chosen|selected)(?! (?:for|to)\b)|hired|take on|the job|offered the (?:job|post|role))"
)
_IS = rf"{_WHO}(?:['’]s|['’]m|['’]re|\s+(?:is|am|are))"
_ELSE = expression(
    r"\b"
    + any_of(
        rf"""
        {_WHO}{_WILL} (?:hear|know|be told|let|tell|send|e-?mail|text|post|forward|share|publish|upload|update|decide);
        {_WHO}{_WILL} (?:get|be) back; {_WHO}{_WILL} be (?:away|off|out|on leave|travell?ing);
        {_WHO}{_WILL} {_TELL}\b[^.\n]{{0,60}}\b{_NEWS};
        (?:send|e-?mail|submit|upload|return|complete) (?:us|me|it|them|your|the|any|all);
        (?:ring|call|phone|text|contact) (?:me|us|him|her|them|back|the \w+);
        {_THEY} (?:spoke|talked|chatted|emailed|rang|wrote|applied|visited|toured);
        thank(?:s| you) for (?:your|the) (?:call|visit|time);
        {_JOB}(?: itself| (?:for|of) [\w ]{{2,40}}?)? (?:(?:would|will) (?:be|start)|is|are);
        {_JOB} (?:starts?|begins?|runs?|commences?);
        (?:working|office|opening|business|shop|visiting|phone|desk|core|contact|HR|reception) (?:hours|timings?);
        open (?:day|evening|house|morning); webinar; training day; last (?:candidate|day|bus|train); other candidates?;
        {_SERVES} (?:is|are|will be|goes|closes|opens|shuts); maintenance;
        (?:for|to) {_THE_ONES}[^.;!?\n]{{0,30}}? {_TAKEN_ON}; (?:for|to) successful (?:candidates|applicants);
        {_THE_ONES}(?: who)?(?: (?:is|are|was|were|has been|have been|we|gets?))? {_TAKEN_ON};
        if (?:you(?:['’]re| are) )?{_TAKEN_ON}; if you get the (?:job|post|role);
        our(?: (?!own|first|second|third|next|final|last|call|chat|talk|visit|time)[\w’'-]+){{1,3}}?
        (?:is|starts|begins|opens|runs|takes place) (?:at|from);
        (?:(?:summer|winter|standard|daylight) time|daylight[- ]saving(?: time)?|clocks?)
        (?:(?:will )?(?:starts?|begins?|ends?|goes|go|springs?|falls?|changes?)|is|are|comes?);
        deadline; closing date; expires?;
        {_IS} (?:\w+ )?(?:away|off|out|back|on leave|on holiday|travell?ing|flying|busy|tied up);
        {_IS} (?:\w+ )?in (?:court|meetings|surgery|theatre|class|the office);
        (?:train|bus|flight|ferry|(?-i:coach)|plane|boat) (?:\w+ ){{0,3}}(?:leaves|departs|arrives|gets in|lands|is)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_BUSY = expression(
    rf"\b{_THEY} (?:has|have|had) (?:an?|another|two) (?:\w+ )?"
    r"(?:call|meeting|appointment|exam|lecture|class|shift|flight|train|dentist)\b(?! with you)",
    re.IGNORECASE,
)
_NEVER = expression(
    r"\b"
    + any_of(
        rf"""
        (?:prep|preparation|practice|mock|warm-?up|de-?brief|tech(?:nical)? check|test|briefing|feedback|reference)
        (?:call|chat|session|interview|meeting|run|catch-?up);
        (?:tech(?:nical|nology)?|sound|audio|connection|equipment|kit|system|camera) (?:check|test)s?;
        {_THEY} (?:has to|have to|had to|needs? to|must|will have to)
        (?:leave|go|run|dash|head off|be away|drop off|finish|be off)\b[^.\n]{{0,30}}(?:at|by|for|before);
        {_THEY}(?:['’]ll| will)? (?:leaves?|drops? off|joins?|be joining|is joining|will be joining)
        (?:us |you |the call |the panel |only |a little )?(?:late )?(?:at|by|from|until|till);
        (?:the |all )?others? (?:is|are|come|comes|have|has) (?:\w+ )?(?:at|from|on);
        the (?:first|second|third|last|others?|rest)(?: one| person)? (?:goes|go|comes|come|is|are|sits?)
        (?:in|up|on|down|seen|here|due|at); {_THEY} (?:interviewed|saw|heard)(?! you);
        give (?:me|us|him|her|them) an? (?:call|ring|bell|buzz|shout);
        to (?:prep(?:are)?(?: you)?|brief you|run (?:you )?through (?:it|things|everything|the basics|what to expect));
        (?:reservation|table) (?:\w+ ){{0,3}}(?:for|at);
        seat (?:no\.? )?\d+[A-Z]?; platform \d+\b(?![:.]\d);
        (?:train|bus|flight|ferry|(?-i:coach)|tram|boat|shuttle) (?:of|at|from|to);
        (?:lunch(?:eon)?|dinner|tea|coffee|drinks|refreshments)(?: [\w’'-]+){{0,4}}?
        (?:follows?|(?:is|will be) served|afterwards) (?:at|from);
        hard stop; (?:the )?(?:other|previous|next|last|first) candidate; other candidates
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
"""What has an hour of its own even beside words of an interview: "I've booked you a prep call at 10"."""
_LABEL = expression(
    r"(?:\A|\n)[^\S\n]{0,9}(?:[-*•·][^\S\n]{0,9})?"
    + any_of(
        r"""
        (?:contact|phone|tel|telephone|mobile|whats ?app)(?:[\w /.-]{0,20}?)?;
        (?:help ?line|help ?desk|support|enquiries|queries)(?:[\w /.-]{0,20}?)?;
        (?:shifts?|work(?:ing)?|office|opening|business|shop|store|contact|school|core|clinic|desk)
        (?:times?|timings?|pattern);
        (?:(?!interview|panel|assessment|meeting)[\w’'&-]+ ){0,3}hours?(?: of (?:the )?\w+)?;
        (?:öffnungs|büro|sprech|geschäfts)zeiten; horaires(?: d['’]ouverture)?; horario de (?:atención|apertura);
        horário de (?:atendimento|funcionamento); openings(?:tijden|uren); orar[io]+ di apertura;
        shifts?; parking; car park; deadline; closing date; rsvp; reply by; reply;
        respond by; confirm by; start date; joining date; lunch; check-?in; building access;
        (?:tech(?:nical)?|sound|connection|system) (?:check|test);
        (?:prep|preparation|practice|briefing) (?:call|session|chat); train; bus; travel; flight; shuttle
        """
    )
    + r"[^\S\n]{0,9}[:|–—][^\n]{0,200}\Z",
    re.IGNORECASE,
)
"""What heads the line of an hour that is nobody's interview: "Shift hours: 6am-2pm"."""
_END = expression(r"[.!?]\s+(?=[A-ZÀ-Þ])|\n|;|\s[–—-]\s")
_NEXT_CLAUSE = expression(r",\s+(?:and|but|so|while|as|which|who|where|before)\b", re.IGNORECASE)
_TRAIN_OF = expression(
    r"\b(?:train|bus|flight|ferry|(?-i:coach)|tram|boat)\s+(?:of|at)\s+(?:about\s+)?\Z", re.IGNORECASE
)
_GETS_THERE = expression(
    r"\b(?:from|leav\w+|departs?|train|bus|ferry)\b(?:[^.;!?\n]|(?<=\d)\.(?=\d)){0,40}?(?:,|\band)\s(?:which\s|it\s|that\s)?(?:gets?|arrives?|pulls|lands|calls)\s"
    r"(?:in|into|to|at)\s(?:[\w’'-]+\s){0,3}?(?:at\s)?\Z",
    re.IGNORECASE,
)
"""Before the hour at which a train arrives: "the 9.14 from Marylebone, which gets to Banbury at"."""
_AN_HOUR = r"(?:\d{1,2}(?:[:.h]\d\d)?(?:\s?[ap]\.?m\b\.?)?|noon|midday)"
_RIDE = expression(
    rf"(?:(?<=\bthe\s)|(?<=\bthat\s)|(?<=\byour\s)){_AN_HOUR}\s(?:(?:fast|slow|direct|first|last|early|late|local|express|passenger|[A-Z]\w+)\s)?"
    r"(?:train|bus|flight|ferry|boat|tram|sailing|crossing|plane|shuttle|(?-i:coach))\b",
    re.IGNORECASE,
)
_TAKEN_RIDE = expression(rf"(?:(?<=\btake\sthe\s)|(?<=\bcatch\sthe\s)){_AN_HOUR}\s(?:one\b|from\s[A-Z])", re.IGNORECASE)
"""An hour by which a train or a boat is called: "the 9.15 bus", "take the noon one"."""
_OTHERS_HEARD = expression(
    r"\b(?:i|we|they|he|she)\b[^.;!?\n]{0,12}?(?:\b(?:ha(?:ve|s|d)|got|see(?:s|ing)?|meet(?:s|ing)?|"
    r"interview(?:s|ing)?)|['’](?:ve|s))"
    r"\s+(?:still\s+)?(?:got\s+)?(?:an?other|one|two|three|four|five|\d|some|several|a\s+few|a\s+couple(?:\s+of)?)\s+"
    r"(?:more|others?|further)\s+(?:\w+\s+){0,3}(?:interviews|candidates|people|applicants|chats)\b"
    r"(?:(?!\b(?:slots?|times?|you|yours?|join\w*|panel|sit\w*)\b)[^.;!?\n]){0,40}\Z",
    re.IGNORECASE,
)
"""Before an hour at which others are heard: "I've got two more interviews on Thursday at 2 and 3"."""
_AFTER_ANOTHER = expression(r"\b(?:candidate|applicant)\s(?:(?:of|at|from)\s)\Z", re.IGNORECASE)
"""Before the hour of another: "you follow the candidate of" 10h30."""
_SOMEBODY_ELSE = expression(
    r"\b(?:have|has|had|got|see(?:s|ing)?|meet(?:s|ing)?|interview(?:s|ing)?|there['’]s|there\s+is|with)\s+"
    r"(?:(?:someone|somebody|people|others?)(?:\s+else)?|another\s+(?:person|candidate|applicant))\s+"
    r"(?:(?:in|here|coming|booked)\s+){0,2}(?:at|from)\s+"
    r"(?:[\d.:]{1,5}\s?(?:[ap]m)?(?:,|\s+and)\s+(?:(?:an)?other(?:s|\s+one)?\s+)?at\s+)?\Z",
    re.IGNORECASE,
)
"""Before an hour at which somebody else is there: "I have someone at 9.30 and another at"."""
_OTHERS_GO = expression(
    r"\bthe\s(?:first|second|third|last|other|others|next|rest)\s(?:(?:one|person|candidate|two|three)\s)?"
    r"(?:goes|go|comes|come|sits?|(?:is|are)\s(?:seen|in|up|due))\b(?:(?!\byou)(?:[^.;!?\n]|(?<=\d)\.(?=\d))){0,40}\Z",
    re.IGNORECASE,
)
"""Before the hour of somebody else: "the first goes in at 9.15", which is not the reader's though no other is told."""
_TICKET = expression(
    r"\b(?:(?:seats?|platform|coach|car|carriage|wagen|sitzplatz|gleis|voiture|quai|asiento|coche|andén|rijtuig|stoel|spoor|"
    r"assento|poltrona|carruagem|posto|carrozza|binario|flight|flug|vuelo|vlucht|voo|vol)\s(?:no\.?\s)?[A-Z]{0,2}\s?\d+\b(?![:.]\d)|"
    r"no\sseat)\b",
    re.IGNORECASE,
)
"""On the line of an hour of a ticket."""
_MOST_OF_A_TICKET = 140  # characters
_SEAT = expression(r"[^.;\n]{0,30}\bseat\s+\d", re.IGNORECASE)
_DOOR = expression(
    r"\b"
    + any_of(
        r"""
        badges?; lanyards?; (?:visitor(?:['’]?s)?|entry|security|day|gate|your) pass(?:es)?;
        (?:besucher|zutritts|tages)?ausweis; carte d['’](?:accès|entrée); laissez-passer;
        (?:tarjeta|pase) de (?:visitante|acceso|visita); acreditación; crachá; cartão de (?:acesso|visitante);
        (?:bezoekers|toegangs)pas(?:je)?; pasje; tesserino; (?:doors?|gates?|barriers?) (?:will )?opens?;
        (?:tür(?:en)?|tor|pforte) (?:öffnet|öffnen|ist offen|geht auf);
        (?:portes?|portail|grille) (?:ouvre(?:nt)?|est ouverte?|sera ouverte?);
        (?:puertas?|verja) (?:abren?|estará abierta); (?:portas?|portão) (?:abrem?|estará abert[ao]);
        (?:poort|deur(?:en)?|hek) (?:gaat open|gaan open|is open|opent);
        (?:porta|porte|cancello) (?:apre|aprono|è aperto)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
"""What lies ready, or opens, at an hour of its own."""
_MEETS_ANOTHER = expression(
    r"\b(?:i|he|she|they)(?:['’](?:ve|m|s|re)|\s(?:have|has|am|is|are))(?:\s(?:also|just|only|now|got|having)){0,2}\s"
    r"(?:an?|another|my|our|his|her|their)\s(?:(?!you)[\w-]+\s){0,2}(?:call|meeting|catch[\s-]?up|review|one[\s-]to[\s-]one|1:1|"
    r"debrief)\swith\s(?:(?!\byou)[^.;!?\n]){1,80}\Z",
    re.IGNORECASE,
)
"""Before an hour at which they meet somebody else: "I have a call with our practice manager on Thursday at 10"."""
_TOLD_THEN = expression(
    r"\s+(?:(?:vos|lhes?|le|les|te|os|ti|vi|vous|nous\s+vous)\s+)?(?:enviaremos|comunicaremos|informaremos|mandaremos|invieremo|"
    r"comunicheremo|enverrons|communiquerons|informerons|(?:senden|schicken|versenden)\s+wir|(?:sturen|mailen)\s+(?:we|wij))\b",
    re.IGNORECASE,
)
"""Behind an hour at which something is told: "na sexta-feira às 12h enviaremos o horário de cada um"."""
_AND_YOU = expression(
    r"[^.;!?\n]{0,40}\b(?:(?:and|with|for|join\w*|meet|see)\s+(?:\w+\s+)?you|you\s+(?:can|could|should|are|will))\b",
    re.IGNORECASE,
)
_WHEN_YOU = expression(r"\b(?:when|once|as\ssoon\sas)\syou\b", re.IGNORECASE)
_SHOW = (
    r"(?:matin[eé]e|performance|concert|recital|gig|screening|premi[eè]re|match|game|kick-?off|wedding|funeral|auction|"
    r"class|seminar|assembly|auction|inspection|audit|drill|fair|carnival|parade|rehearsal|dress\s+rehearsal|evensong|mass)"
)
_LECTURE = r"(?:lecture|talk|seminar|event|debate|reading|workshop|exhibition|concert)"
_COMES = (
    r"(?:delivery|deliveries|lorry|van|truck|skip|crane|courier|plumber|electrician|auditors?|inspectors?|surveyor|vet|"
    r"farrier)"
)
_PUBLIC = expression(
    r"\b"
    + any_of(
        rf"""
        (?:public|guest|inaugural|lunchtime|memorial|annual) {_LECTURE}; open lecture;
        {_LECTURE}s?\b[^.!?\n]{{0,60}}\bopen to (?:all|everyone|everybody|anyone|anybody|the public|visitors);
        open to (?:all|everyone|everybody|anyone|anybody|the public|visitors);
        {_SHOW}s? (?:opens?|starts?|begins?|kicks off|runs)\b;
        (?:choir|band|orchestra|class|children|kids|troupe|ensemble|cast|squad)
        (?:sings?|plays?|practi[cs]es?|rehearses?|trains?|performs?)\b;
        {_SHOW} (?:is |starts? |begins? |on (?:the|that) \w+ |that \w+ ){{0,2}}(?:at|from|until|till);
        (?:there['’]s|there is|we['’]ve|we have|i['’]ve|i have) (?:got )?(?:an?|our|the) (?:\w+ ){{0,2}}{_SHOW};
        (?:staff|team|company|office|customer) (?:\w+ )?(?:tasting|party|drinks|social|barbecue|bbq|quiz|outing);
        (?:wine |beer |cheese )tasting; (?<!for a )(?<!do a )(?<!cook a )(?<!your )(?<!menu )(?<!food )tasting;
        our town hall; coffee morning; quiz night; open (?:evening|day|house|morning);
        {_COMES}(?:['’]s|['’]re| is| are) (?:\w+ )?(?:due|coming|here|arriving|booked|expected)
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
"""What is held or comes at an hour of its own, for anybody: "Dr Lind gives a public lecture at 6, open to all"."""
_THE_READERS = expression(
    r"\b(?:your\s(?:\w+\s){0,2}(?:interview|slot|appointment|audition|trial|meeting|call)|(?:see|meet|interview|expect)(?:ing)?\s+you)"
    r"\b",
    re.IGNORECASE,
)
_SO = expression(r"\b(?:so|but|then)\b", re.IGNORECASE)
_LISTED = expression(r"[\s,]{0,3}(?:(?:and|&|or)\s+)?(?:at\s+)?")
_WITH = expression(r"\bwith\s+(?!you\b|it\b|that\b|this\b)", re.IGNORECASE)
_THEIRS = expression(
    r"(?:[:,;]\s|\b(?:and|then)\s)(?-i:[A-Z])[\w'’-]+(?:\s(?-i:[A-Z])[\w'’-]+){1,2}\s(?:at|from)\s\Z", re.IGNORECASE
)
"""Right before the hour at which somebody stands: "and Jean-Luc Moreau at" 10."""
_LONGEST = 300  # characters of a clause before or behind its hour


_NO_DOOR = (
    r"(?!\s(?:the\s|our\s|a\s)?(?:gates?|door|desk|reception|security|barrier|church|pub|station|bridge|lights|shop|"
    r"traffic|checks?)\b)"
)
_GETS_ON = (
    rf"(?:pass(?:es|ed)?\b{_NO_DOOR}|success\w*|progress\w*|get\w*\s(?:through|past|that\sfar|to\sthe\s(?:final|next|second)){_NO_DOOR}"
    r"|reach\w*\s(?:it|that|this|the\s(?:final|next|second))|(?:are|is|be|been|were)\s(?:shortlisted|selected|chosen|appointed)"
    rf"|shortlisted|moves?\s(?:on|forward)|goes?\s(?:well|on|forward|through){_NO_DOOR}|makes?\sit)"
)
_IF_THEY_GET_ON = expression(
    rf"\b(?:if|should|once|provided|assuming)\s(?:(?:you|it|that|this|we|all|your)\b[^.!?;\n]{{0,30}}?\s)?{_GETS_ON}"
    rf"|\b(?:successful|shortlisted|selected|chosen|remaining)\s(?:candidates?|applicants?|people|interviewees)\b"
    rf"|\b(?:those|whoever|anyone|anybody|candidates|applicants|people)\s(?:(?:who|that)\s)?(?:(?:we|do|then)\s)?(?:{_GETS_ON}|appointed|hired|taken\son)"
    r"|\b(?:second|final|further|third)(?:[\s-](?:round|stage))?\sinterviews\s(?:will|are|take|run)\b",
    re.IGNORECASE,
)
"""Whom a further talk is for, which is nobody's before this one is over: "Successful candidates meet the board at"."""
_ALREADY_ON = expression(
    r"(?<!\bif\s)(?<!\bonce\s)(?<!\bshould\s)(?<!\bprovided\s)\byou(?:['’](?:ve|re)|\s(?:have|are|were))\s(?:now\s)?(?:been\s)?(?:one\b|among|shortlisted|selected|successful|chosen|through)\b"
    r"|\byours?\b[^.!?;\n]{0,30}\b(?:interview|slot|is\sat)\b",
    re.IGNORECASE,
)


def is_for_who_gets_on(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Given a time of a text, and all of its times, return whether its talk is only for whoever gets on."""
    clause = own_clause(text, moment, moments)
    return _IF_THEY_GET_ON.search(clause) is not None and _ALREADY_ON.search(clause) is None


def without_others(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Given a text and its times, return them without those of something else; all of them, where nothing would be
    left."""
    ahead = tuple(one for one in moments if not has_talked(text[max(0, one.position - 90) : one.position]))
    ahead = tuple(one for one in ahead if not _is_journey(text, one) and not _is_of_others(text, one))
    ahead = tuple(one for one in ahead if not _is_for_anybody(text, one, moments))
    ahead = tuple(one for one in ahead if not _is_at_the_door(text, one, moments))
    ahead = tuple(one for one in ahead if not _is_on_a_ticket(text, one)) or ahead
    ahead = tuple(one for one in ahead if not is_for_who_gets_on(text, one, moments)) or ahead
    if len(ahead) < 2:
        return ahead
    left: list[Moment] = []
    passed: Moment | None = None  # the last that was none, with which others may be listed: "they are at 9, 10 and 11"
    for one in ahead:
        listed = passed is not None and _LISTED.fullmatch(text, passed.stop, one.clock) is not None
        if listed or _is_else(own_clause(text, one, moments)) or _is_labelled(text, one):
            passed = one
        else:
            left.append(one)
    return tuple(left) or ahead


def _is_journey(text: str, moment: Moment) -> bool:
    """Whether a ticket's words stand right beside a time: then it is no interview's, though it stands alone."""
    before = _TRAIN_OF.search(text, max(0, moment.clock - 30), moment.clock)
    before = before or _GETS_THERE.search(text, max(0, moment.clock - 70), moment.clock)
    called = any(words.match(text, moment.clock) for words in (_RIDE, _TAKEN_RIDE))
    return called or before is not None or _SEAT.match(text, moment.stop) is not None


def _is_for_anybody(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether its clause tells of a show, a lecture or a delivery, and of no talk with the reader."""
    clause = own_clause(text, moment, moments)
    at = moment.clock - text.find(clause, max(0, moment.clock - _LONGEST))
    said = _SO.split(clause[:at])[-1] + _SO.split(clause[at:])[0]
    return _PUBLIC.search(said) is not None and _THE_READERS.search(said) is None


def _is_on_a_ticket(text: str, moment: Moment) -> bool:
    line = line_at(text, moment)
    return len(line) < _MOST_OF_A_TICKET and _TICKET.search(line) is not None and _MEETS.search(line) is None


def _is_at_the_door(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Whether a badge lies ready then, or a gate opens: then it is no interview's, though it stands alone."""
    before = _END.split(text[max(0, moment.clock - _LONGEST) : moment.clock])[-1]
    if _DOOR.search(before) is None or _WHEN_YOU.search(before) or is_received(text, moment.clock):
        return False
    return not speaks_of_talk(text, moment, moments)


def speaks_of_talk(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Given a time of a text, and all of its times, return whether its own clause says that they meet then."""
    return _MEETS.search(own_clause(text, moment, moments)) is not None


_ANOTHERS_HOUR = expression(r"\s(?:candidate|applicant|interviewee|lady|chap|guy|gentleman)\b", re.IGNORECASE)
_THE = expression(r"\b(?:the|our|a|their|his|her)\s+\Z", re.IGNORECASE)


def _is_of_others(text: str, moment: Moment) -> bool:
    """Whether it is other candidates who are heard then: "the 10am candidate asked for longer"."""
    of_one = _ANOTHERS_HOUR.match(text, moment.stop) and _THE.search(text[max(0, moment.clock - 8) : moment.clock])
    if of_one and not is_own(text, moment.clock):
        return True
    before = max(0, moment.clock - 110), moment.clock
    if _AFTER_ANOTHER.search(text, *before) or _SOMEBODY_ELSE.search(text, *before):
        return True
    if _TOLD_THEN.match(text, moment.stop):
        return True
    if _MEETS_ANOTHER.search(text, *before) and not _AND_YOU.match(text, moment.stop):
        return True
    return _OTHERS_HEARD.search(text, *before) is not None or _OTHERS_GO.search(text, *before) is not None


def _is_labelled(text: str, moment: Moment) -> bool:
    """Whether the line of a time is headed by what it is the time of, and that is no interview."""
    line = text.rfind("\n", 0, moment.clock)
    return _LABEL.search(text, max(0, line), moment.clock) is not None


def _is_else(clause: str) -> bool:
    return (
        _NEVER.search(clause) is not None
        or (_ELSE.search(clause) is not None and _MEETS.search(clause) is None)
        or _BUSY.search(clause) is not None
    )


def is_of_talk(text: str, moment: Moment, moments: tuple[Moment, ...]) -> bool:
    """Given a time of a text, and all of its times, return whether anything shows that they talk then: its clause says
    so, it opens a line of a plan, or somebody is named on its line."""
    line = text[text.rfind("\n", 0, moment.clock) + 1 : line_end(text, moment.stop)]
    opens = not text[text.rfind("\n", 0, moment.clock) + 1 : moment.clock].strip(" \t-*•·|–—")
    clause = own_clause(text, moment, moments)
    if opens or _MEETS.search(clause) or _WITH.search(clause):
        return True
    if _THEIRS.search(text, max(0, moment.clock - 60), moment.clock):
        return True
    behind = line[moment.stop - moment.clock :]
    return bool(enumerated(behind.lstrip(" :,–-"), manager=False) or named_in_text(line))


def own_clause(text: str, moment: Moment, moments: tuple[Moment, ...] = ()) -> str:
    """Given a time of a text, and all of its times, return the words about its hour, within its sentence.

    They begin behind the hour before, and end before what is said of the next.
    """
    at = moment.clock
    since = max([0, *(one.clock for one in moments if one.clock < at)])
    until = min([len(text), *(max(one.position, moment.stop) for one in moments if one.clock > at)])
    begins = max([since, *(end.end() for words in (_END, _NEXT_CLAUSE) for end in words.finditer(text, since, at))])
    ends = min([until, *(end.start() for words in (_END, _NEXT_CLAUSE) if (end := words.search(text, at, until)))])
    return text[max(begins, at - _LONGEST) : min(ends, at + _LONGEST)]
