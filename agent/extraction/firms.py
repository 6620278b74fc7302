"""Firms that a mail names: everything in it that may be the employer, with the signs for and against it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from agent.classification.known_senders import sender_kind
from agent.extraction import turns
from agent.extraction.calendar_words import fold, is_of_the_calendar
from agent.extraction.domains import (
    domain_words,
    is_free_mail,
    is_function,
    is_machinery,
    is_shared,
    owner_label,
    registrable,
)
from agent.extraction.houses import spelled_in, spells
from agent.extraction.names import NOT_A_PERSON, clean_name, sender_name
from agent.extraction.ranking import Candidate, Candidates
from agent.extraction.subjects import bare_subject, handed_on
from agent.extraction.towns import is_town
from agent.extraction.vocabulary import FUNCTION_WORDS, OCCUPATIONS, ROLE_WORDS, words
from agent.model.mail import Address, Message

# A name is capitalised, or has a capital or a digit inside (iRobot, 3M; adidas is found through its domain).
_WORD = r"(?:[A-ZÀ-ÞŁŚŻČŠŽ0-9]|[a-zß-ÿ]{1,5}[A-Z])[\w&'’.+\-]{0,39}"
_LINK = (
    r"(?:&|and|of|for|the|und|et|y|e|de|di|du|des|del|della|dell['’]|la|le|les|las|los|der|die|das|do|da|dos|van|het"
    r"|zu|zum|am|im|in|sur|en|a\.|d['’]|l['’]|/)"
)
_NAME = re.compile(
    rf"(?<![\w@./]){_WORD}(?:(?:\s{{1,2}}{_LINK}){{0,2}}\s{{1,2}}(?:{_WORD}|&)|\s[dl]['’]{_WORD}){{0,6}}"
)
_TOKEN = re.compile(r"[\w'’&+\-]+|[^\w\s]")
_SENT_TO = re.compile(
    r"\b(?:sent|submitted|applying|applied)\s+to\s+(?P<name>[^\s.!?,|][^\n.!?,|]{1,59})(?:$|[!.|])", re.IGNORECASE
)
"""A job board writes a firm's name as the firm does, in small letters too."""

TEAM = (
    r"(?i:talent(?:\s+acquisition)?|recruiting|recruitment|hiring|careers?|people(?:\s+(?:operations|ops|team))?|hr|"
    r"human\s+resources|university\s+relations|staffing|interview)"
)
_TEAM_OF = re.compile(rf"^(?P<name>.*\S)\s+{TEAM}(?:\s+(?i:team|department))?$")
_LEGAL = re.compile(
    r",?\s+(?:Inc|LLC|Ltd|Limited|GmbH|gGmbH|mbH|AG|SE|S\.?A|B\.?V|plc|PLC|Corp|Corporation|"
    r"Co|LLP|KG|S\.?p\.?A|S\.?r\.?l|SARL|SAS|Oy|AB|AS|ApS|Pty|N\.?V|e\.\s?V)\.?\s*$"
)
_AND = re.compile(r"\s(?:und|et|y)\s")
_PART = re.compile(r"\w+")
_WORDS = re.compile(r"[\w'-]+")
_HR = re.compile(r"(?<=[a-z])_?HR(?=$|\s)")  # "WellsFargoHR"
_ARTICLE = re.compile(r"^(?i:the)\s+(?=\S+\s)")
_TRAIL = re.compile(
    r"(?:\s+(?:and|of|for|the|&|und|et|y|e|de|di|du|la|der|do|da|del|des|van|in|en|am|im|zu|a\.|/)|[.,;:!'’\-&/]|['’]s)+$"
)
_BREAK = re.compile(r"[.!?]\s|\s[-–—|]\s|,\s(?!Inc|LLC|Ltd)")
_NUMBER = re.compile(r"[\d\s.,:/()+\-]+|\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|h|uhr|hrs?)", re.IGNORECASE)
_REFERENCE = re.compile(r"[A-Z]{0,6}\d*(?:[-/_.#]?[A-Z]{0,6}\d*){1,6}")
_DIGIT = re.compile(r"\d")
_LEAST = 3  # letters of a firm's name beside a team's
_LONGEST = 80  # characters: nobody's name is longer
_FROM_WORDS = re.compile(
    r"(?i:\b(?:talent\s+acquisition|talent|careers?|career\s+(?:center|opportunities)|recruit(?:ing|ment|er|ers)|"
    r"recrutement|recrutamento|reclutamiento|werving|selezione|"
    r"hiring|human\s+resources|hr|jobs?|people\s+(?:team|services|operations|ops)|team|department|no[- ]?reply|"
    r"do[- ]?not[- ]?reply|notifications?|workday|greenhouse|lever|icims|ashby|via|on\s+behalf|system|"
    r"autonotification|university\s+relations|interview(?:s|ing)?|scheduling|onboarding|"
    r"candidate\s+(?:care|experience|services)|the|for|@)\b|@)"
)
_BEHIND_AT = re.compile(rf"(?:\s(?i:at|from|of|bei|chez|@)\s+|[(\[|–—·-]\s*)(?P<name>{_NAME.pattern})")
_VIA = re.compile(r"\s+via\s+")
_NO_LETTER = re.compile(r"[^a-z0-9]")
_SENTENCE_OPENERS = frozenset(["<s>", ".", "!", "?", ":", "-", "–", "—", "|"])
_NO_NAMES = words(
    """
    i you we us your our my me it this that the a an hi hello dear thank thanks please as if for in on at with to from
    by and or not team hr interview interviews zoom teams meet slack phone video ats job jobs career careers human
    resources talent acquisition recruiting recruitment hiring manager recruiter candidate application applications
    position role company customer re fw fwd regards best sincerely kind linkedin indeed glassdoor ziprecruiter monster
    workday greenhouse lever icims ashby taleo jobvite smartrecruiters bamboohr workable teamtailor personio myworkday
    calendly goodtime successfactors adp utc gmt est pst cet et pt ct am pm next here there remote hybrid frau herr mr
    ms mrs applied recent not-reply do-not-reply work
    """
)
_ADDRESSES = words("you your we we've we're our us i my me thank thanks hello hi dear")
"""A name that has one of these in it is a line of a template in capitals: "Thank You for Applying"."""

_OF_TEMPLATES = (
    words(
        """
    application applications applying applied received confirmation confirming update updates follow-up status welcome
    notification reminder regarding completing complete verify questionnaire disclaimer privacy submitted submission
    resume cv company global terms use policy policies notice new college grad students graduates autonotification
    portal candidate candidates account team employer organization firm inc llc of and the legal code conduct
    statement cookies browser view tomorrow yesterday today mondays tuesdays wednesdays thursdays fridays saturdays
    sundays dein deine ihre ihr votre entrevista entretien colloquio gesprek bewerbung candidature candidatura solicitud
    sollicitatie
    vorstellungsgespräch protected protégé classified unclassified confidential secret b c
    """
    )
    | _NO_NAMES
    | FUNCTION_WORDS
)

_LABELS_OF_FIRMS = words(
    "company employer organisation organization client school trust unternehmen firma arbeitgeber entreprise employeur "
    "société empresa empleador empregador azienda ente bedrijf werkgever organisatie opdrachtgever customer agency"
)
_LABELS = words(
    """
    role position job post vacancy title team department division unit section group location place where site office
    contract type salary start grade level reference ref req id number project category function area line address
    stelle abteilung standort bereich ort beginn referenz vertrag poste service lieu équipe contrat référence
    département direction puesto plaza departamento ubicación equipo área centro contrato referencia vaga cargo local
    setor equipa posizione ruolo reparto sede contratto functie vacature afdeling locatie plaats standplaats from to
    sent subject date cc von an betreff de para assunto asunto objet da oggetto van aan onderwerp
    """
)
"""What forms write in front of a colon, of the firm and of other things."""

PLAINLY = "plainly in subject"
"""The sign of a name behind words that can only mean the employer, in the subject."""

_PLAIN = frozenset(
    ["turn", "subject's turn", "sent to", "domain", "tenant", "name of machine", "name of firm", "in signature"]
)
"""Signs that only a firm's name bears."""

_TURNS = frozenset(["turn", "subject's turn", "sent to", "turn of somebody", "in subject", "in signature", "in end"])

_LINK_TO = re.compile(r"(?:@|//(?:www\.)?|\bwww\.)((?:[\w\-]{1,40}\.){1,4}[a-zA-Z]{2,12})(?:/([\w\-]{3,40}))?")
LIKE_DOMAIN = ("same", "begins it", "spelled", "shortened", "begins with it", "holds it")
"""How a name stands to the sender's domain that is plainly its owner's."""

_WRITTEN = frozenset(["spelled", "shortened", "initials", "skipping"])
"""How a domain's label may write the name of a firm."""

_AGENCY = re.compile(r"rec(?:ruit|$)|staff|search|talent|personnel|people|resourc|placement|headhunt|interim|emploi")
_CLIENT = re.compile(
    r"\b(?:my|our|the)\s+clients?\b|\b(?:mandant|kunde|client|cliente|opdrachtgever)\w*\b", re.IGNORECASE
)


def company_key(name: str) -> str:
    """Given a company's name, return what two spellings of it share: case, legal form and punctuation left out."""
    return _company_key(name)


@lru_cache(maxsize=1024)
def _company_key(name: str) -> str:
    bare = _AND.sub(" and ", _LEGAL.sub("", name.strip()).casefold().replace("&", " and "))
    return " ".join(_PART.findall(bare.replace("'", "").replace("’", "").removeprefix("the ")))


def company_of_domain(address: Address, text: str = "") -> str:
    """Given an address, return the company whose own domain it is, spelled as in ``text``; "" where it is nobody's."""
    label = owner_label(address)
    if not label:
        return ""
    parts = domain_words(label)
    return spelled_in("".join(parts), text) or " ".join(part.capitalize() for part in parts)


def firms(message: Message) -> Candidates:
    """Given a message, return the names in it that may be the employer's, each with its signs."""
    found = Candidates()
    for zone, text in _texts(message):
        _note_names(found, zone, text)
    subject = bare_subject(message.subject)
    for text in (*message.body.sentences[:60], *handed_on(message), subject):
        for name, signs in turns.in_text(text):
            _note(found, tidy(name), signs)
    for name in turns.plainly(subject):
        _note(found, tidy(name), [PLAINLY])
    for name, signs in turns.in_subject(subject):
        _note(found, tidy(name), (*signs, PLAINLY) if turns.ENDS_WITH_FIRM in signs else signs)
    if board := _SENT_TO.search(bare_subject(message.subject)):
        _note(found, board["name"], ["sent to", PLAINLY])
    for address in (message.sender, message.reply_to):
        if address is not None and address.address:
            _note_sender(found, address, message)
    sender = _Sender.of(message)
    _keep_the_named(found, sender)
    for key in [key for key, one in found.items() if _is_no_firm(one.spelled, sender) or _is_somebody(one)]:
        del found[key]
    _note_looks(found, sender)  # by how many there are, too: numbers and streets go last
    _drop_numbers_and_streets(found, message)
    return found


_STREET = re.compile(
    r"\b\d{1,5}[A-Za-z]?(?:-\d{1,4})?,?[ \t]+(?P<name>(?:[A-Z][\w'’.\-]{0,30}[ \t]+){1,3}(?:Street|St|Road|Rd|Lane|"
    r"Avenue|Ave|Drive|Dr|Way|Square|Sq|Court|Place|Terrace|Close|Crescent|Boulevard|Blvd|Quay|Row|Parade|Highway))\b"
)
"""A street with its number before it: "4 Quay Street"."""


def _drop_numbers_and_streets(found: Candidates, message: Message) -> None:
    found_streets = list(_STREET.finditer(message.body.new[-2000:]))
    streets = {text for street in found_streets for text in (street[0], street["name"])}
    for key in [key for key, one in found.items() if _is_number(one.spelled) or one.spelled in streets]:
        del found[key]
    for key in [key for key, one in found.items() if is_town(one.spelled) and _PLAIN.isdisjoint(one.signs)]:
        del found[key]


# ---- where names stand


def _texts(message: Message) -> Iterator[tuple[str, str]]:
    """Every text of a mail in which a firm may be named, with the place where it stands."""
    yield "subject", bare_subject(message.subject)
    sentences = message.body.sentences[:60]
    for at, sentence in enumerate(sentences):
        yield "first" if at < 2 else "last" if at >= len(sentences) - 3 else "text", sentence[:500]
    for line in message.body.signature.splitlines()[:8]:
        yield "signature", line[:200]
    lines = [line.strip() for line in message.body.new[-1000:].splitlines() if line.strip()]
    for line in lines[-5:]:
        if len(line) < 60 and line[-1] not in ".!?":  # a line of its own: whoever signs, and where
            yield "end", line
    for sentence in handed_on(message):
        yield "quoted", sentence[:500]
    for line in message.body.quoted[:6000].splitlines()[:30]:
        yield "quoted", line.lstrip("> ")[:300]
    for invitation in message.invitations:
        yield "invitation", invitation.summary[:300]


def _note_names(found: Candidates, zone: str, text: str) -> None:
    whole = len(text.strip(" -–—.,|"))
    for match in islice(_NAME.finditer(text), 25):
        before = _TOKEN.findall(text[max(0, match.start() - 40) : match.start()])[-2:]
        second, left = ["<s>"] * (2 - len(before)) + [token.casefold() for token in before]
        after = _TOKEN.findall(text[match.end() : match.end() + 30])
        right = after[0].casefold() if after else "</s>"
        signs = [f"in {zone}", f"left={left}", f"left={second} {left}", f"right={right}", f"{zone} left={left}"]
        if left == ":" and (label := _label(second)):
            signs.append(label)
        if len(match[0]) >= whole - 1:
            signs.append(f"all of {zone}")
        for name, sign in _variants(match[0], left):
            _note(found, name, [*signs, sign] if sign else signs)


def _label(word: str) -> str:
    """What a form says by the word in front of a colon that it asks for: the firm, or another thing."""
    return "labelled as a firm" if word in _LABELS_OF_FIRMS else "labelled as another" if word in _LABELS else ""


def _variants(raw: str, left: str) -> Iterator[tuple[str, str]]:
    """A name as it stands, and without what may not belong to it: a team's word, the first word of a sentence."""
    yield tidy(raw), "a team's" if _TEAM_OF.match(raw) else ""
    first, _, rest = raw.partition(" ")
    if rest and left in _SENTENCE_OPENERS and first:
        yield tidy(rest), "behind a first word"


@lru_cache(maxsize=4096)
def tidy(raw: str) -> str:
    """Given words that hold a firm's name, return the name: no team, no article, nothing of the next clause."""
    name = _BREAK.split(raw.strip()[:200] + " ")[0].strip()
    name = _HR.sub("", _ARTICLE.sub("", name))
    if team := _TEAM_OF.match(name):
        name = team["name"]
    previous = None
    while previous != name:
        previous, name = name, _TRAIL.sub("", name).strip()
    return name


def _note(found: Candidates, name: str, signs: Iterable[str]) -> None:
    name = name.strip(" ,;:-–—|\"'“”()")
    key = company_key(name).replace(" ", "")
    if len(key) >= 2 and len(name) <= _LONGEST:
        found.note(key, name, signs)


def _is_number(name: str) -> bool:
    """Whether a name is a number, an hour or a reference: "14", "2pm", "27-ABC-118842"; "3M" and "N26" are none."""
    numbered = _REFERENCE.fullmatch(name) is not None and len(_DIGIT.findall(name)) > 2
    return numbered or _NUMBER.fullmatch(name) is not None


def _one_tongue(display: str) -> str:
    """Given a sender's name, return it once where it stands in two languages; "" where both only name a team."""
    halves = [half.strip() for half in re.split(r"\s[/|·]\s", display)]
    if len(halves) < 2 or not all(_FROM_WORDS.search(half) for half in halves):
        return display
    return next((half for half in halves if not _is_team(half)), "")


def _is_team(name: str) -> bool:
    """Whether a name is a team's, with no more than letters for whose it is: "GC Recruitment", "Recrutement GC"."""
    bare = _FROM_WORDS.sub(" ", name)
    return bare != name and all(len(part) < _LEAST for part in _PART.findall(bare))


def _note_sender(found: Candidates, address: Address, message: Message) -> None:
    kind = sender_sort(address)
    display = _one_tongue(_VIA.split(address.name[:200], maxsplit=1)[0])
    if display and "@" not in display.strip("@ ").replace(" @ ", " "):
        inside = _BEHIND_AT.search(display)
        if inside:
            _note(found, tidy(inside["name"]), [f"at, in the name of {kind}"])
        somebody = inside is not None and bool(clean_name(display[: inside.start()]))  # "Dana at Osprey"
        plain = "" if somebody else re.sub(r"\([^)]*\)", " ", display)
        bare = _FROM_WORDS.sub(" ", plain).replace("|", " ")
        bare = " ".join(bare.split()).strip(" -–—,.:")
        shared = "shared" if is_shared(address) else "own"
        cut = "cut" if bare != display.strip() else "whole"
        _note(found, bare, [f"name of {kind}", f"name {cut}", f"name of {shared}", f"name {cut} of {kind} {shared}"])
        if bare != display and not somebody:
            _note(found, tidy(display), [f"full name of {kind}"])
    if kind == "firm":
        text = (
            f"{display}\n{message.subject}\n{message.body.new}\n{message.body.signature}\n{message.body.quoted[:5000]}"
        )
        name = company_of_domain(address, text)
        name = "" if _is_team(name) else name
        _note(found, name, ["domain", "domain in the text" if name and name in text else "domain alone"])
    elif kind == "machine" and (tenant := _tenant(address)):
        spelled = spelled_in(tenant, f"{message.subject}\n{message.body.new}")
        _note(found, spelled or tenant.capitalize(), ["tenant", PLAINLY] if spelled else ["tenant"])


def sender_sort(address: Address) -> str:
    """Given an address, return what its domain is: "free mail", a "machine" that hires, or a "firm"."""
    return "free mail" if is_free_mail(address) else "machine" if is_machinery(address) else "firm"


def _tenant(address: Address) -> str:
    """Whose mail a Workday address sends: acme@myworkday.com; "" elsewhere."""
    local = address.address.partition("@")[0]
    workday = registrable(address.domain) in {"myworkday", "myworkdayjobs"}
    return local if workday and local.isalpha() and len(local) > 2 and not is_function(local) else ""


def _keep_the_named(found: Candidates, sender: _Sender) -> None:
    """Where a machine's subject plainly names the firm, leave nothing else: "Thank you for applying to Fable"."""
    named = [
        key for key, one in found.items() if "plainly in subject" in one.signs and not _is_no_firm(one.spelled, sender)
    ]
    if sender.machine and named:
        for key in [key for key in found if key not in named]:
            del found[key]


def is_plain(candidate: Candidate) -> bool:
    """Given a name, return whether a sign speaks for it that only a firm has: its domain, a turn of words."""
    return not (_PLAIN - {"subject's turn", "in signature"}).isdisjoint(candidate.signs)


def may_be_somebody(candidate: Candidate) -> bool:
    """Given a name that was chosen, return whether it may be a person's: nothing plain speaks for a firm."""
    return len(clean_name(candidate.spelled).split()) > 1 and candidate.signs.isdisjoint(_PLAIN)


def _is_somebody(candidate: Candidate) -> bool:
    """Whether nothing but a turn that names people as well speaks for a name that may be a person's."""
    if "turn of somebody" not in candidate.signs or not clean_name(candidate.spelled):
        return False
    return candidate.signs.isdisjoint(_PLAIN)


def _is_no_firm(name: str, sender: _Sender) -> bool:
    """Whether a name is a template's line, or that of whom the mail is to: "Robin Hale", "Hello Robin"."""
    parts = set(_WORDS.findall(name.casefold().replace("’", "'")))
    if not parts or not _ADDRESSES.isdisjoint(parts) or parts <= _OF_TEMPLATES:
        return True
    if name.casefold() in sender.names and clean_name(name):
        return True
    if any(
        " " in somebody and name.casefold().endswith((f" and {somebody}", f" & {somebody}"))
        for somebody in sender.names
    ):
        return True  # "Robin and Nadia Haddad"
    if len(parts) == 1 and not NOT_A_PERSON.isdisjoint(parts) and parts != {sender.label}:
        return True  # "University", "Recruitment"
    if len(parts & sender.receivers) > 1 or parts <= sender.receivers:
        return True
    keyed = company_key(name).split()  # "Data Analyst", "Analyst Trainee"
    return bool(keyed) and (keyed[-1] in ROLE_WORDS or ("of" not in keyed and not ROLE_WORDS.isdisjoint(keyed[:-1])))


# ---- what names look like


@dataclass(frozen=True, slots=True)
class _Sender:
    """What of a mail's sender and receivers tells of the names in it."""

    kind: str
    label: str  # of the domain, in plain letters
    written: str  # the same as it is written
    platform: str  # the machine's own name
    linked: tuple[str, ...]  # labels of the domains that the mail names
    local: str
    names: frozenset[str] = field(repr=False)  # of people under their own address
    sender: frozenset[str] = field(repr=False)
    receivers: frozenset[str] = field(repr=False)
    agency: str
    machine: bool  # nobody wrote it

    @classmethod
    def of(cls, message: Message) -> _Sender:
        label = _NO_LETTER.sub("", fold(owner_label(message.sender)))
        client = _CLIENT.search(message.body.new[:5000]) is not None
        return cls(
            kind=sender_sort(message.sender),
            label=label,
            written=owner_label(message.sender),
            platform=company_key(sender_kind(message.sender.address).name),
            linked=_labels_of_links(message),
            local=_NO_LETTER.sub("", message.sender.address.partition("@")[0]),
            names=frozenset(one.name.casefold() for one in _people_of(message) if one.name),
            sender=frozenset(sender_name(message.sender).casefold().split()),
            receivers=frozenset(word for one in message.recipients for word in _words_of(one)),
            machine=message.automatic or sender_sort(message.sender) == "machine",
            agency="agency" if _AGENCY.search(label) else "client" if client else "",
        )


def _words_of(receiver: Address) -> list[str]:
    """The words of a receiver's name; of the address, where there is no name."""
    return re.findall(r"[^\W\d_]{2,}", (receiver.name or receiver.address.partition("@")[0]).casefold())


def _people_of(message: Message) -> Iterator[Address]:
    """Whom a mail is to, and who wrote or organises: under their own address, a name is theirs and not the firm's."""
    yield from message.recipients
    organizers = (invitation.organizer for invitation in message.invitations)
    signed = _signed(message)
    for address in (message.sender, message.reply_to, *organizers):
        if address is None:
            continue
        local, parts = address.address.partition("@")[0], address.name.casefold().split()
        named = not is_shared(address) and any(len(word) > 2 and word in local for word in parts)
        if named or (len(clean_name(address.name).split()) > 1 and parts[0] in signed):
            yield address


def _signed(message: Message) -> set[str]:
    """The last lines of a mail, as far as its clauses: whoever signs it stands alone in one."""
    lines = [*message.body.new[-600:].splitlines()[-8:], *message.body.signature[:300].splitlines()[:3]]
    return {line.partition(",")[0].strip(" .-–—*").casefold() for line in lines}


def _note_looks(found: Candidates, sender: _Sender) -> None:
    many = f"of {min(len(found) // 4, 6)}"
    for key, candidate in found.items():
        signs, name = candidate.signs, candidate.spelled
        related = _relation(key, name, sender)
        signs.update((many, f"domain {related}", f"sender {sender.kind}"))
        signs.update(_looks(name, candidate.met, sender.receivers))
        signs.update([f"{turn} by {sender.kind}" for turn in _TURNS & signs])
        if sender.agency:
            signs.add(f"domain {related} of {sender.agency}")
        signs.update(_of_machines(key, name, sender))
        signs.update(_of_links(key, name, sender))
        signs.update(_whose(name, sender))
    _note_beginnings(found)
    _note_others_of_the_domain(found)


def _note_beginnings(found: Candidates) -> None:
    """Note which names begin others. In order, what begins with a name comes right behind it."""
    beginnings: list[str] = []  # of the key at hand, the shortest first
    for key in sorted(found):
        while beginnings and not key.startswith(beginnings[-1]):
            beginnings.pop()
        if beginnings:
            found[beginnings[-1]].signs.add("begins another")
            found[key].signs.add("begins with another")
        beginnings.append(key)


def _note_others_of_the_domain(found: Candidates) -> None:
    """Where a name is how the domain is spelled out, note it of what the domain alone tells: it is none of its own."""
    spelled = {f"domain {how}" for how in _WRITTEN}
    written = {key for key, one in found.items() if not spelled.isdisjoint(one.signs)}
    for key, candidate in found.items():
        if written and key not in written and "domain alone" in candidate.signs:
            candidate.signs.add("domain of another")


def _of_machines(key: str, name: str, sender: _Sender) -> Iterator[str]:
    local = sender.local
    if sender.kind == "machine" and (key in local or (len(local) > 2 and _letters(local) in key)):
        yield "in the address"
    if sender.platform and company_key(name).startswith(sender.platform):
        yield "the machine's own name"


def _of_links(key: str, name: str, sender: _Sender) -> tuple[str, ...]:
    linked = _linked(key, name, sender) if sender.linked else ""
    return (f"linked {linked}", f"linked {linked} by {sender.kind}") if linked else ()


def _letters(local: str) -> str:
    return re.sub(r"[^a-z]", "", local)


def _looks(name: str, met: int, receivers: frozenset[str]) -> Iterator[str]:
    parts = company_key(name).split()
    yield from (f"word={part}" for part in parts if part not in receivers)
    yield from (f"first={parts[0]}", f"ends={parts[-1]}", f"ends=-{parts[-1][-4:]}")
    yield f"met {min(met, 5)}"
    if name.isupper():
        yield "capitals"
    if _LEGAL.search(name):
        yield "legal form"
    if name[:1].islower():
        yield "small letters"
    if any(letter.isdigit() for letter in name):
        yield "digits"
    if clean_name(name):
        yield f"person {min(len(parts), 3)}"
    if all(part in _NO_NAMES or part.isdigit() for part in name.casefold().replace(".", "").split()):
        yield "no name"
    yield from _kinds_of_words(parts)


def _kinds_of_words(parts: list[str]) -> Iterator[str]:
    if not ROLE_WORDS.isdisjoint(parts):
        yield "role in it"
    if not OCCUPATIONS.isdisjoint(parts):
        yield "ends as an occupation" if parts[-1] in OCCUPATIONS else "occupation in it"
    if any(map(is_of_the_calendar, parts)):
        yield "calendar"
    if not NOT_A_PERSON.isdisjoint(parts):
        yield "nobody's word"


def _relation(key: str, name: str, sender: _Sender) -> str:
    """How a name stands to the sender's domain."""
    label, letters = sender.label, _NO_LETTER.sub("", fold(key))
    if not label or not letters:
        return f"none {sender.kind}"
    parts = company_key(name).split()
    initials = "".join(part[0] for part in parts)
    if label == letters:
        return "same"
    if len(label) > 2 and letters.startswith(label):
        return "begins it"
    if how := spells(sender.written, company_key(name)):
        return how
    if len(letters) > 2 and label.startswith(letters):
        return "begins with it"
    if len(letters) > 3 and letters in label:
        return "holds it"
    if len(label) > 3 and label in letters:
        return "in it"
    if len(initials) > 1 and label.startswith(initials):
        return "initials"
    return "first word" if len(parts[0]) > 3 and fold(parts[0]) in label else "other"


def _labels_of_links(message: Message) -> tuple[str, ...]:
    """The labels of domains that a mail names in its text, or whose house answers: of its firm, or of others."""
    text = f"{message.body.new[:8000]} {message.body.signature[:500]}"
    own = {one.domain for one in message.recipients} | {message.sender.domain}
    found = [one for one in _LINK_TO.findall(text)[:20] if one[0].lower() not in own] if "." in text else []
    answers = [message.reply_to] if message.reply_to and message.reply_to.domain not in own else []
    labels = [owner_label(Address("", f"a@{host.lower()}")) or path.lower() for host, path in found]
    return tuple(dict.fromkeys([*map(owner_label, answers), *labels]))[:6]


def _linked(key: str, name: str, sender: _Sender) -> str:
    """How a name stands to the domains that the mail names."""
    for label in sender.linked:
        bare = label.replace("-", "")
        if len(bare) > 2 and (bare.startswith(key) or key.startswith(bare)):
            return "same" if bare == key else "begins"
        if label and (how := spells(label, company_key(name))):
            return how
    return ""


def _whose(name: str, sender: _Sender) -> Iterator[str]:
    parts = set(name.casefold().split())
    if name.casefold() in sender.names:
        yield "somebody's name"
    if parts <= sender.sender:
        yield "sender's name"
    elif parts & sender.sender:
        yield "of sender's name"
    if parts & sender.receivers:
        yield "of receiver's name"
