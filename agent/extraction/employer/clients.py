"""An agency's client that acts in a mail: "Larkin Produce want you in on Wednesday", "Brasher pulled the two openings".

A firm stands there as somebody may: "Petra Lind will see you on Tuesday". What shows the firm is its plural, a word
that no person's name has, what the mail calls theirs, or somebody else who is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from agent.classification.senders.domains import is_agency, is_trade
from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import clean_name
from agent.extraction.words.calendar_words import is_of_the_calendar
from agent.extraction.words.firm_names import without_form
from agent.extraction.words.firm_words import DEPARTMENTS, LABELS_OF_FIRMS, NO_NAMES
from agent.extraction.words.towns import is_town
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS, words
from agent.extraction.words.works import ENGINEERED
from agent.model.mail import Message

_WILL = (
    r"(?:will|would|['’]d|can|wants?|likes?|has|have|is|are|was|were|asks?|asked|needs?|invites?|invited|going|also|"
    r"now|"
    r"like|love|keen|happy|asking|to|be|been|and|really|very|still|just|too|both|all|so|quite|hoping|looking|"
    r"interested|"
    r"definitely|impressed|loved|liked|enjoyed|it|delighted|pleased)"
)
_DOES = (
    r"(?:tests?|trials?|sees?|meets?|interviews?|invites?|puts?|calls?|phones?|rings?|brings?|tests?|takes?|gets?|has|"
    r"have|offers?|asks?|wants?|needs?|seen|met|tested|interviewed|invited|asked|offered|wanted|picked|shortlisted|"
    r"seeing|meeting|testing|interviewing|inviting|having|offering|start|starting|hire|hiring|progress|bring|"
    r"(?:speak|talk|chat)\s(?:to|with)|(?:loved|liked|enjoyed|rated|remembered)(?:\s(?:meeting|seeing|talking\sto))?|"
    r"(?:impressed|taken|pleased|happy|delighted)\s(?:with|by)|keen\s(?:on|to\s(?:see|meet|interview|have)))"
)
_TO_YOU = rf"\s(?:{_WILL}\s){{0,9}}(?:to\s)?{_DOES}\s(?:to\s(?:{_DOES}\s)?)?you(?!['’]?r)\b"
_OF_A_POST = (
    r"\s(?:has\s|have\s|['’]ve\s|are\s|is\s|just\s|now\s){0,3}(?:pulled|closed|filled|frozen|cancelled|canceled|"
    r"shelved|"
    r"scrapped|withdrawn|withdrew|pulling|closing|freezing|cancelling|canceling|re-?advertised)\s"
    r"(?:(?:the|that|this|both|all|their|its|of|two|three|\d)\s){0,3}"
    r"(?:roles?|posts?|positions?|openings?|vacanc(?:y|ies)|jobs?|spots?|seats?|reqs?|requisitions?|hiring)\b"
)
_FORWARD = (
    r"\b(?:put|putting|sent|submitted|endorsed|represent(?:ed|ing)?)\s(?:you(?:r\s(?:cv|resume|details))?\s)(?:forward\s)?"
    r"(?:to|at|with)\s(?:the\s)?"
)
_THE_TEAM = r"(?:the\s(?:team|guys|people|folks|lot|panel|client)\s(?:at|from|over\sat)\s)?(?:the\s)?"
# What is told of a client, by what stands before its name: "no news from", "your CV went to", "a second interview at".
_TOLD_OF = (
    r"(?:\b(?:news|feedback|word|hear(?:d|ing)?(?:\sback)?|response|answer|reply|offer|decision)\s(?:back\s)?from\s|"
    r"\b(?:cv|resume|profile|details|application|name)\s(?:(?:went|has|was|is|been|gone|over|across|on|forward|off|"
    r"through)\s)*"
    r"(?:to|with|in\sfront\sof)\s|"
    r"\b(?:a|an|the|first|second|third|final|initial|next|another|1st|2nd|3rd)\s(?:\w+\s)?(?:interview|stage|round|"
    r"meeting)\s(?:with|at)\s|"
    r"\b(?:interview(?:ed|ing)?|stage|forward|progress(?:ed|ing)?)\s(?:with|at|for)\s|"
    r"\bwaiting\s(?:to\shear\s(?:back\s)?(?:from|on)|on|for)\s|"
    r"\b(?:spoke|spoken|speaking|talked|chatted|heard|word|set|booked|confirmed|down|in|interview|meeting|call|slot|round|\d{1,2}\s?[ap]\.?m|\d\d|today|tomorrow|\w+day)\s"
    r"(?:back\s)?(?:to|with|from)\s\w+(?:\s\w+)?\s(?:over\s)?(?:at|in|from)\s|"
    r"\b(?:chase|chasing|chased)\s(?:up\s)?)"
)
# And by what stands behind it: "are keen", "have decided to", "loved meeting you".
_FEELS = (
    r"\s(?:(?:are|were|is|was|have|has|['’]ve|['’]re|also|really|very|so|both|all|still|just|now|absolutely)\s){0,4}"
    r"(?:keen|interested|impressed|decided|chosen|gone|opted|come\sback|came\sback|got\sback|confirmed|"
    r"(?:loved|liked|enjoyed|rated)\s(?:(?:meeting|speaking|talking|chatting)\s)?(?:(?:to|with)\s)?(?:you|your)\b)"
)
# What a recruiter says of a vacancy out of the blue: "I'm recruiting a Site Manager for Larkin Produce".
_FILLED_FOR = (
    r"\b(?:recruiting|hiring|searching|sourcing|headhunting|interviewing|advertising|looking)\s(?:for\s)?(?:an?|the|"
    r"another|some)\s"
    r"[^.!?\n]{3,80}?\s(?:for|at|with)\s(?:the\s)?"
)
_PLURAL = r"\s(?:(?:also|really|still|both|all)\s)?(?:want|like|have|are|were|need|ask|invite|['’]ve|['’]re)\b"
_DOES_TO_A_POST, _DOES_TO_YOU, _FEELS_SO, _ARE_SEVERAL = (
    expression(source, re.IGNORECASE) for source in (_OF_A_POST, _TO_YOU, _FEELS, _PLURAL)
)
_SENT_FORWARD, _IS_TOLD, _FILLS_FOR, _THE_TEAM_AT = (
    expression(rf"{source}\Z", re.IGNORECASE)
    for source in (_FORWARD, _TOLD_OF + _THE_TEAM, _FILLED_FOR, r"\bthe\s(?:team|guys|folks)\sat\s")
)
_LEADS_TO_END = expression(r"(?:\s[-–—|:]\s|\b(?:with|at|for)\s)(?:the\s)?\Z", re.IGNORECASE)
_ENDS = expression(r"[\s!.]*")
_ENDS_WORD = expression(r"\b")
_AND = expression(r"\band \Z", re.IGNORECASE)
_GAP = expression(r"\s+")
_LEADS_TO_BOTH = expression(r"\b(?:to|with|at|for|from|(?P<both>both))\s(?:the\s)?\Z", re.IGNORECASE)
_ONE_AND_OTHER = expression(
    r"(?P<aside>\s\([^()\n]{2,60}\))?,?\s(?:and|&|or|plus)\s(?:(?:also|to|with|at|for|from)\s){0,2}(?:the\s)?"
)
_BEFORE = 160  # characters in which what is said of a name stands before it
_THEIRS = expression(
    r"\b(?:they(?:['’](?:ve|re|ll|d))?|their\s(?:shop|yard|site|office|offices|place|plant|depot|works|kitchen|hq|ward|"
    r"school|store|lab|studio|showroom|warehouse|reception|premises|[a-z]+\s(?:office|site|plant)))\b",
    re.IGNORECASE,
)
_ONE_OF_THEM = expression(r"\b(?:he|she|him|his|hers?)\b", re.IGNORECASE)
_SOMEBODY_OF = expression(
    r"\b(?P<given>[A-Z][a-zà-ÿ]{2,})(?:\s[A-Z][\w'’-]+)?\s(?:over\s)?(?:at|in|from)\s(?:the\s)?\Z"
)
"""Before the name of a firm, somebody of it: "Declan at Larkin Produce"."""
_ASKED_FOR = expression(
    r"\b(?i:ask\s+for|report\s+to|meet(?:ing)?(?:\s+with)?|speak\s+(?:to|with))\s+(?P<who>[A-Z]\w+)"
)
_JOINED = expression(r"\s(?:and|&)\s")
_OF_A_HOUSE = words(
    """
    accounts admin central client clients control crew customer customers day desk dispatch floor front general head
    health hr human kitchen maintenance night occupational office operations payroll people personnel plant production
    reception recruitment resources safety security service services shift site staff stores support team the training
    transport warehouse workshop yard
    """
)
"""Words with which a house calls its own departments: "Front Desk will see you in"."""
_STATED = expression(
    r"\b(?:(?i:(?:my|our)\s+client)(?:\s*[,:–-]|\s+(?:is|being|at|named|called))?"
    r"|(?i:(?:this|the)\s+(?P<post>role|position|post|job|vacancy|opening|contract|assignment|one)(?:\s+(?:itself|in\s+question))?"
    r"(?:['’]s|\s+is|\s+would\s+be|\s+was)\s+(?:actually\s+)?with(?:\s+the)?))\s+(?:M/[Ss]\.?\s+)?"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?(?!(?:I|We)\b)[A-Z&][\w'’&\-]*){0,5})"
)
_NAMED_NEXT = expression(
    r"\b(?i:clients?)\b[^.!?\n]{0,90}?(?:[.!?–-]\s+|\s)(?i:(?:so\s)?(?:it['’]?s|it\s+is|they['’]?re|they\s+are|"
    r"(?:(?:the|their)\s+(?:company|firm|client|name)|this)\s+is)|(?<=client\s)(?:is|are))\s+"
    r"(?i:(?P<called>(?:an?\s+(?:\w+\s)?(?:company|firm|business|place|outfit)\s+)?(?:called|named)\s+)?)"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?(?!(?:I|We)\b)[A-Z&][\w'’&\-]*){0,5})"
    r"(?!\s(?:who|you|that)\b)"
)
"""Who the client is, behind the word: "my client would like to meet you! It's Larkin Produce on the quay"."""
_IN_NEED = expression(
    r"\b(?i:(?:an?|another|my|our|the|one\s+of\s+(?:my|our|the))\s+(?:\w+\s+)?clients?(?:\s+of\s+(?:mine|ours))?)"
    r"(?:\s*(?:,|:|\(|\s[–-])|\s+(?:is|being|called|named))?\s*"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?(?!(?:I|We)\b)[A-Z&][\w'’&\-]*){0,5})\)?"
    r"(?:,?\s(?:(?:based|up|down|over|out|just\soutside|outside)\s)?(?:in|of|near|"
    r"outside)\s[A-Z][\w'’\-]+(?:\s[A-Z][\w'’\-]+)?)?"
    r"(?:,|\s[–-])?\s"
    r"(?i:(?:who(?:\s+are|\s+is|['’]re|['’]s)?|which\s+is|is|are|have|has|and\s+(?:they(?:\s+are|['’]re)?|"
    r"it['’]?s))?\s?"
    r"(?:(?:now|currently|actively|also|badly|urgently|just|still)\s)?"
    r"(?:after|looking|hiring|interviewing|(?:seeing|meeting)\s(?:people|candidates|others)|seeking|recruiting|searching|needs?|needing|wants?|wanting|requires?|keen|"
    r"would\s+(?:\w+ly\s+)?(?:like|love)|on\s+the\s+(?:hunt|lookout)|"
    r"an?\s+(?:opening|vacancy|need))\b)"
)
"""What tells that who writes is no employer: they have a client who is after somebody."""
_BESIDES = expression(
    r"\b(?:separately|also|besides|by\sthe\sway|on\s(?:an(?:other)?|a\sseparate)\snote|in\saddition|meanwhile|p\.?\s?s\.?)"
    r"[^.!?\n]{0,30}\Z",
    re.IGNORECASE,
)
"""Before a client of whom a mail tells besides: "Separately, I've another client, Larkin Produce, who need"."""
_LEAST_OF_A_RUN = 3  # words of a name that few people have


def stated_client(text: str) -> str:
    """Given an agency's mail, return the firm that it calls its client by name; "" where it names none, or several.

    "our client Marrow Retail for the first round": what follows in small letters is no more of the name.
    """
    stated = (one for one in _STATED.finditer(text) if one["post"] is None or _is_of_a_firm(one["name"]))
    found = {one["name"].rstrip(".,'’&- ") for one in stated}
    found |= {
        one["name"].rstrip(".,'’&- ") for one in _NAMED_NEXT.finditer(text) if one["called"] or _is_a_firm(one["name"])
    }
    names = [name for name in found if len(name) > 1 and not is_no_client(name)]
    return names[0] if len(names) == 1 else ""


def _is_of_a_firm(name: str) -> bool:
    """Whether a name behind "the role is with" is no day, and nobody by what they are: "Senior Management"."""
    first = name.split()[0].casefold().strip(".")
    return not is_of_the_calendar(first) and first not in OCCUPATIONS | ROLE_WORDS


def _is_a_firm(name: str) -> bool:
    """Whether several words are neither somebody's name nor a day: "Larkin Produce", not "Petra Lind", "Monday"."""
    first = name.split()[0].casefold()
    return " " in name and first not in GIVEN_NAMES and not is_of_the_calendar(first.strip("."))


_ABROAD = expression(
    r"(?i:\b\w*(?:vorstellung|gespräch|interview|termin|stelle|position|entretien|candidature|poste|entrevista|vacante|vaga|"
    r"puesto|candidatura|colloquio|posizione|gesprek|functie|vacature|sollicitatie)\w*\b[^.!?\n]{0,90}?"
    r"\b(?:bei|beim|mit|für|von|chez|avec|pour|con|com|en|no|na|para|presso|per|bij|met|voor)\s+"
    r"(?:(?:unser|mein)(?:e[mnr]?)?\s+(?:kunden?|mandanten?|auftraggeber)|(?:notre|mon)\s+client|"
    r"(?:nuestro|mi)\s+cliente|(?:o\s+)?(?:nosso|meu)\s+cliente|(?:il\s+)?(?:nostro|mio)\s+cliente|"
    r"(?:onze|mijn)\s+(?:opdrachtgever|klant))\s*[,:–-]?\s+(?:(?:der|die|das|dem|den|la|le|il|de|het|a|o)\s+|l['’])?)"
    r"(?P<name>[A-ZÀ-ÞŁŚŻ\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|und|et|y|e|de|do|da|di|des|van|del)\s)?[A-ZÀ-Þ&][\w'’&\-]*){0,5})"
)
"""Whose interview it is, as a recruiter says in other languages: "Ihr Gespräch bei unserem Kunden Tarn AG"."""


def client_abroad(message: Message) -> str:
    """Given a mail, return the client by name with whom it says in another language than English that the interview is.

    It returns "" where there is none, or there are several.
    """
    texts = (message.subject, *message.body.sentences[:40])
    found = {without_form(one["name"].rstrip(".,'’&- ")) for text in texts for one in _ABROAD.finditer(text[:600])}
    names = [name for name in found if len(name) > 1 and not is_no_client(name)]
    return names[0] if len(names) == 1 else ""


def client_in_need(text: str) -> str:
    """Given a mail's text, return the firm that it calls a client who is after somebody; "" for none, or several.

    Only who recruits for others has such clients, whatever their own house is called.
    """
    told = (one for one in _IN_NEED.finditer(text) if not _BESIDES.search(text[max(0, one.start() - 40) : one.start()]))
    found = {one["name"].rstrip(".,'’&- ") for one in told}
    names = [name for name in found if len(name) > 1 and not is_no_client(name)]
    return names[0] if len(names) == 1 else ""


_WORKS = expression(r"[A-Z][\w'’-]+\s(?:[A-Z&][\w'’-]*\s){0,3}Engineering")


_POST_AT = expression(
    r"\b(?i:openings?|vacanc(?:y|ies)|requirements?|opportunit(?:y|ies)|positions?|roles?|posts?|jobs?|hiring|recruiting)\b"
    r"(?:\s[\w&/-]+){0,3}?\s(?i:with|at|for)\s(?i:(?:one\s+of\s+)?(?:my|our)\s+(?:\w+\s+)?clients?)"
    r"(?:\s*[,:–-]|\s+(?i:is|being|named|called))?\s+(?:M/[Ss]\.?\s+)?"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?(?!(?:I|We)\b)[A-Z&][\w'’&\-]*){0,5})"
)


_TITLE_AT = expression(
    r"\b(?i:for|as|of)\s(?:(?i:the|an?)\s)?(?P<title>(?:[A-Z][\w/&.+#-]*\s(?:\([^()\n]{2,30}\)\s)?){1,6})(?i:with|at)\s(?i:(?:one\s+of\s+)?(?:my|our)\s+(?:\w+\s+)?"
    r"clients?)(?:\s*[,:–-]|\s+(?i:is|being|named|called))?\s+(?:M/[Ss]\.?\s+)?"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of|of the)\s)?(?!(?:I|We)\b)[A-Z&][\w'’&\-]*){0,5})"
)
"""The same, the post by its title alone: "the JD for Java Developer with our client Larkin Produce"."""


def client_with_a_post(text: str) -> str:
    """Given a mail's text, return the firm of which it says that it is a client who has a post to fill: "an opening
    with our client Larkin Produce, Pune"; "" for none, or several."""
    titled = (one for one in _TITLE_AT.finditer(text) if not OCCUPATIONS.isdisjoint(one["title"].casefold().split()))
    found = {one["name"].rstrip(".,'’&- ") for one in (*_POST_AT.finditer(text), *titled)}
    names = [name for name in found if len(name) > 1 and not is_no_client(name)]
    return names[0] if len(names) == 1 else ""


def is_no_client(name: str) -> bool:
    """Given a name, return whether it is no firm's that hires: a role's, a town's, an agency's."""
    parts = {part.casefold() for part in name.split()}
    if _WORKS.fullmatch(name) and name.split()[0].casefold() not in ENGINEERED:
        parts.discard("engineering")  # "our client Driekop Engineering" is works
    role = not parts.isdisjoint(ROLE_WORDS) or not parts.isdisjoint(OCCUPATIONS)
    return role or parts <= NO_NAMES | LABELS_OF_FIRMS or is_town(name) or is_agency(name)


def acts(name: str, text: str) -> bool:
    """Given a name in an agency's mail, return whether it is a firm's that does there what an employer does."""
    places = tuple(_places(name, text))
    if any(_DOES_TO_A_POST.match(text, end) for _, end in places):
        return True
    return any(map(partial(_is_told_of, text), places)) and _is_a_firms(name, places, text)


_AWAITED = expression(
    r"\b(?:(?:no|any)\s(?:news|word|update|answer|reply|feedback)|nothing|(?:not|n['’]t)\s(?:yet\s)?heard(?:\s(?:back|anything))?"
    r"|(?:still\s)?(?:waiting|chasing))\s(?:yet\s|back\s|more\s)?(?:(?:from|on|for|at)\s)?(?:the\s)?\Z",
    re.IGNORECASE,
)
_BEFORE_IT = 40  # characters


def acts_itself(name: str, text: str) -> bool:
    """Given the same, return whether it does something itself, and is not only told of: "I sent your CV to NAME"."""
    places = tuple(_places(name, text))
    if any(_DOES_TO_A_POST.match(text, end) for _, end in places):
        return True
    return any(_does_to_you(text, place) for place in places) and _is_a_firms(name, places, text)


def is_awaited(name: str, text: str) -> bool:
    """Given the same, return whether nothing is told of it but that they have not answered: "no news from NAME yet"."""
    places = tuple(_places(name, text))
    return bool(places) and all(_AWAITED.search(text[max(0, start - _BEFORE_IT) : start]) for start, _ in places)


def told_together(name: str, others: Iterable[str], text: str) -> bool:
    """Given a client in an agency's mail and other names there, return whether another firm is told of in one breath.

    "I sent your CV to both Larkin Produce (Planner) and Tolland Homes": the mail is of neither alone.
    """
    ours = tuple(_places(name, text))
    return any(
        _in_one_breath(text, *sorted((mine, theirs)), firm=_is_a_firms(other, (theirs,), text))
        for other in others
        for theirs in _places(other, text)
        for mine in ours
    )


def _in_one_breath(text: str, first: tuple[int, int], second: tuple[int, int], *, firm: bool) -> bool:
    """Whether two names stand one behind the other where firms do: behind "to", and with a post beside each."""
    joint = _ONE_AND_OTHER.fullmatch(text, first[1], second[0]) if first[1] < second[0] else None
    lead = _LEADS_TO_BOTH.search(text[max(0, first[0] - _BEFORE) : first[0]]) if joint else None
    if joint is None or lead is None:
        return False
    return firm or bool(lead["both"]) or (bool(joint["aside"]) and text.startswith(" (", second[1]))


def _is_told_of(text: str, place: tuple[int, int]) -> bool:
    """Whether what stands around a name is told of an employer: they want to see somebody, or there is news of them."""
    start, end = place
    before = text[max(0, start - _BEFORE) : start]
    leads = (_SENT_FORWARD, _IS_TOLD, _FILLS_FOR, _THE_TEAM_AT)
    if _ENDS_WORD.match(text, end) and any(words.search(before) for words in leads):
        return True
    return _does_to_you(text, place)


def _does_to_you(text: str, place: tuple[int, int]) -> bool:
    """Whether what stands behind a name says what they feel about the user, or will do."""
    start, end = place
    if _FEELS_SO.match(text, end):
        return True
    before = text[max(0, start - _BEFORE) : start]
    return _DOES_TO_YOU.match(text, end) is not None and not before.endswith(("'", "’")) and not _AND.search(before)


def _places(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a name stands in a text, as a word of its own, however its own words are parted and spelled.

    No expression is made of the name: a mail has many of them, and to make one takes longer than to read the mail.
    """
    first, *more = name.lower().split()
    low = text.lower()
    if len(low) != len(text):
        return  # of a letter that is two in small
    start = low.find(first)
    while start != -1:
        end = start + len(first)
        for word in more:
            gap = _GAP.match(low, end)
            end = gap.end() + len(word) if gap and low.startswith(word, gap.end()) else -1
            if end == -1:
                break
        if end != -1 and not (start and _is_letter(low[start]) and _is_letter(low[start - 1])):
            yield start, end
        start = low.find(first, start + 1)


def _is_letter(one: str) -> bool:
    return one.isalnum() or one == "_"


def ends_subject(name: str, subject: str, text: str) -> bool:
    """Given a name in an agency's mail, its subject and its text, return whether it is a firm's with which that ends.

    "CRM Exec - Larkin Tours", "Interview with Larkin Tours".
    """
    stands = any(
        _ENDS.fullmatch(subject, end) and _LEADS_TO_END.search(subject[:start]) for start, end in _places(name, subject)
    )
    return stands and _is_a_firms(name, tuple(_places(name, text)), text) and not is_no_client(name)


def _is_a_firms(name: str, places: tuple[tuple[int, int], ...], text: str) -> bool:
    parts = name.split()
    if not name[:1].isupper() and not name[:1].isdigit():
        return False
    if _JOINED.search(name) and all(clean_name(half) for half in _JOINED.split(name)):
        return False  # "Dave Hurst and Kim Lee"
    if all(part.casefold() in _OF_A_HOUSE for part in parts):
        return False
    if any(_is_behind_somebody(text, start) for start, _ in places):
        return True
    field = len(parts) > 1 and parts[-1].casefold() in DEPARTMENTS  # "Larkin Distribution"
    if not clean_name(name) or is_trade(parts[-1]) or field or any(_ARE_SEVERAL.match(text, end) for _, end in places):
        return True
    others = {found["who"] for found in _ASKED_FOR.finditer(text)} - set(parts)
    theirs = _THEIRS.search(text) is not None and not _ONE_OF_THEM.search(text)
    return len(parts) >= _LEAST_OF_A_RUN and (theirs or bool(others))


def _is_behind_somebody(text: str, start: int) -> bool:
    """Whether a name stands behind somebody by their given name, who is of it."""
    found = _SOMEBODY_OF.search(text[max(0, start - _BEFORE) : start])
    return found is not None and found["given"].casefold() in GIVEN_NAMES
