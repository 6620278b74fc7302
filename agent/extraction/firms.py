"""Firms that a mail names: everything in it that may be the employer, with the signs for and against it.

They are gathered here; ``firm_looks`` adds what each looks like, and ``ranking`` weighs it all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from agent.classification.known_senders import SenderSort, sender_kind
from agent.expressions import expression
from agent.extraction import turns
from agent.extraction.domains import is_function, is_shared, owner_label, registrable
from agent.extraction.firm_looks import Sender, note_looks, sender_sort
from agent.extraction.firm_names import company_key, company_of_domain, is_number, is_of_a_team, tidy
from agent.extraction.firm_words import (
    ADDRESSES,
    AUTHORITIES,
    DEPARTMENTS,
    LABELS,
    LABELS_OF_FIRMS,
    OF_TEMPLATES,
    PORTALS,
    ROOMS,
)
from agent.extraction.given_names import GIVEN_NAMES
from agent.extraction.houses import spelled_in
from agent.extraction.names import NOT_A_PERSON, clean_name, sender_name, titled
from agent.extraction.nicknames import is_given
from agent.extraction.offices import holders
from agent.extraction.ranking import Candidate, Candidates
from agent.extraction.signatures import read_signature
from agent.extraction.subjects import bare_subject, handed_on
from agent.extraction.towns import is_town
from agent.extraction.vocabulary import OCCUPATIONS, ROLE_WORDS
from agent.model.mail import Address, Message

_WORD = turns.NAME_WORD
_LINK = (
    r"(?:&|and|of|for|the|und|et|y|e|de|di|du|des|del|della|dell['’]|la|le|les|las|los|der|die|das|do|da|dos|van|het"
    r"|zu|zum|am|im|in|sur|en|a\.|d['’]|l['’]|/)"
)
_NAME = expression(
    rf"(?<![\w@./]){_WORD}(?:(?:\s{{1,2}}{_LINK}){{0,2}}\s{{1,2}}(?:{_WORD}|&)|\s[dl]['’]{_WORD}){{0,6}}"
)
_TOKEN = expression(r"[\w'’&+\-]+|[^\w\s]")
_SENT_TO = expression(
    r"\b(?:sent|submitted|applying|applied)\s+to\s+(?P<name>[^\s.!?,|][^\n.!?,|]{1,59})(?:$|[!.|])", re.IGNORECASE
)
"""A job board writes a firm's name as the firm does, in small letters too."""

_PART = expression(r"\w+")
_WORDS = expression(r"[\w'-]+")
_GREETING = expression(
    r"\s*(?P<name>(?:morning|afternoon|evening|hey|hiya|howdy|g['’]day|hallo|yo)[ ][^\n,.!]{1,30})[,.!]?[ \t]*\n",
    re.IGNORECASE,
)
_HE_OR_SHE = expression(
    r"\b(?P<name>[A-Z][a-z]{2,20}),?\s(?:and\s)?(?:he|she)(?:['’][sd]|\s(?:said|says|told|is|was|has|would))\b"
)
"""Who is "he": "Spoke to Anita, she said that"."""
_SPOKEN_FOR = expression(
    r"\b(?i:on\s+behalf\s+of)\s+(?:(?:our|the|my)\s+[^,.!?\n]{2,50},\s+)?"
    r"(?P<name>(?P<first>[A-Z][a-z]{2,20})\s[A-Z][\w'’\-]{1,30})(?=[\s,.])"
    r"(?=[^\n]{0,300}\b(?:(?P=first)|(?i:he|she))(?:['’](?:s|d|ll)|\s(?:is|has|was|can|could|will|would|wants|asked))\b)"
)
"""Who is "she", or is called by the first name then: "On behalf of Ada Lund, can you come? Ada is free at 2"."""
_TOLD = expression(r"(?:^|[.!?\n]\s{0,3})(Spoke|Talked|Chatted|Heard|Met)\s(?:to|with|from|back)\b")
"""What opens a report with a capital, and is no firm: "Spoke to Anita"."""
_SENTENCE_ENDS = expression(r"(?<=\w{3})\.\s")  # no "St. Mary's"
_FOR_FIRM = expression(r"([\w'’\-]+)\s{1,2}for\s{1,2}(?:the\s)?")
_SHORTENED_VERBS = frozenset(
    f"{who}'{verb}" for who in ("i", "he", "she", "we", "you", "they") for verb in ("ll", "ve", "d", "m", "re")
)
_SOMEWHERE = expression(r"\s(?:in|near)\s")
_JOINTS = frozenset(["and", "of", "for"])
_BAR = expression(r"\s*(?:/|\||<>|<->|×)\s*|\s+(?:x|[-–—])\s+", re.IGNORECASE)
_JOINED = expression(r"\s(?:and|und|et|y|e|en|&)\s|,\s")
_BEFORE_WHOM_ONE_MEETS = frozenset(f"left={word}" for word in ("meet", "meeting", "with", "see", "seeing", "by"))
_LEAST = 3  # letters of a firm's name beside a team's
_LONGEST = 80  # characters: nobody's name is longer
_FROM_WORDS = expression(
    r"(?i:\b(?:talent\s+acquisition|talent|careers?|career\s+(?:center|opportunities)|recruit(?:ing|ment|er|ers)|"
    r"recrutement|recrutamento|reclutamiento|werving|selezione|"
    r"hiring|human\s+resources|hr|jobs?|people\s+(?:team|services|operations|ops)|team|department|no[- ]?reply|"
    r"do[- ]?not[- ]?reply|notifications?|workday|greenhouse|lever|icims|ashby|via|on\s+behalf|system|"
    r"autonotification|university\s+relations|interview(?:s|ing)?|scheduling|onboarding|"
    r"candidate\s+(?:care|experience|services)|the|for|@)\b|@)"
)
_BEHIND_AT = expression(rf"(?:\s(?i:at|from|of|bei|chez|@)\s+|[(\[|–—·-]\s*)(?P<name>{_NAME.pattern})")
_BIDS = expression(r"(?:ask|call|ring|text|look|park|wait|bring)\s(?:for|at|in|by|a|the|your)\s", re.IGNORECASE)
_BEFORE_FIRM = expression(r"\A(?:at|from|of|with|bei|von|chez|@)\s+", re.IGNORECASE)
_JOB_SITE = expression(r"(?:jobs?|careers?|vacancies|recruit|hiring)\Z|\A(?:jobs?|careers?|vacancies)")
_VIA = expression(r"\s+via\s+")
_SENTENCE_OPENERS = frozenset(["<s>", ".", "!", "?", ":", "-", "–", "—", "|"])

PLAINLY = "plainly in subject"
"""The sign of a name behind words that can only mean the employer, in the subject."""

_PLAIN = frozenset(
    ["turn", "subject's turn", "sent to", "domain", "tenant", "name of machine", "name of firm", "in signature"]
)
"""Signs that only a firm's name bears."""

_OF_NO_TOWN = _PLAIN - {"subject's turn"}
"""Those that no town's bears: a post's town stands behind it in subjects, too, "Controller - Leeds"."""

_STREET = expression(
    r"\b\d{1,5}[A-Za-z]?(?:-\d{1,4})?,?[ \t]+(?P<name>(?:[A-Z][\w'’.\-]{0,30}[ \t]+){1,3}(?:Street|St|Road|Rd|Lane|"
    r"Avenue|Ave|Drive|Dr|Way|Square|Sq|Court|Place|Terrace|Close|Crescent|Boulevard|Blvd|Quay|Row|Parade|Highway))\b"
)
"""A street with its number before it: "4 Quay Street"."""

_SHORT_POST = expression(
    r"\w \(?(?:PMO?|CSM|[SB]DR|BDM|SRE|DBA|HCA|SDET)s?\Z"
)  # a post whose last words are written short

_TIME_ZONE = expression(
    r"(?:.*\b)?(?:(?:Standard|Daylight|Summer|Winter|Mean)\s+Time|"
    r"(?:Central|Eastern|Western|Pacific|Mountain|Atlantic|Alaska|"
    r"Hawaii|Arizona|Newfoundland|Greenwich|British|Irish|London|Dublin|Indian?|European|Australian|Sydney|Singapore|"
    r"Local|Universal|UK|US|EST|CST|PST|MST)\s+Time)"
)


_HOUR = expression(r"(?:^|\d\s?)[ap]\.?m\b", re.IGNORECASE)


_NAME_AND_TITLE = expression(
    r"(?<![\w-])(?P<name>[A-ZÀ-Þ][\w'’-]{1,30}(?: [A-ZÀ-Þ][\w'’-]{1,30}){1,2}) \((?P<title>[\w&/, -]{3,50}[\w])\)"
)


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
    for name in _sent_to(message):
        _note(found, name, ["sent to", PLAINLY])
    for name, signs in turns.in_subject(subject):
        _note(found, tidy(name), (*signs, PLAINLY) if turns.ENDS_WITH_FIRM in signs else signs)
    for address in (message.sender, message.reply_to):
        if address is not None and address.address:
            _note_sender(found, address, message)
    sender = Sender.of(message)
    _keep_the_named(found, sender)
    people = _people_named(message)
    for key in [key for key, one in found.items() if _may_not_be(one, sender) or one.spelled.casefold() in people]:
        del found[key]
    note_looks(found, sender)  # by how many there are, too: numbers and streets go last
    _drop_numbers_and_streets(found, message)
    return found


def _sent_to(message: Message) -> Iterator[str]:
    """Whom a mail says that the application went to: its subject, and of a job board's mail the text."""
    if board := _SENT_TO.search(bare_subject(message.subject)):
        yield board["name"]
    if sender_kind(message.sender.address).kind is SenderSort.JOB_BOARD:
        for name in chain.from_iterable(map(turns.sent_to, message.body.sentences[:20])):
            yield _SENTENCE_ENDS.split(name)[0].rstrip(".")


def _people_named(message: Message) -> frozenset[str]:
    """Names that are plainly somebody's: "the CFO, Dana Kim", the whole of "Morning Dana,", and that of who signs."""
    greeting = _GREETING.match(message.body.new[:200])
    held = [one.name.casefold() for one in holders(message.body.new[:20000])]
    held += [name for one in _HE_OR_SHE.finditer(message.body.new[:20000]) if is_given(name := one["name"].casefold())]
    held += [name.casefold() for one in _SPOKEN_FOR.finditer(message.body.new[:20000]) if is_given(name := one["name"])]
    held += list(_with_a_title(message.body.new[:20000]))
    held += [one[1].casefold() for one in _TOLD.finditer(message.body.new[:20000])]
    signs, name = read_signature(message).signs_as.casefold(), sender_name(message.sender).casefold()
    signed = (signs,) if is_given(signs) and (not name or name.startswith(f"{signs} ")) else ()
    return frozenset((*held, *((greeting["name"].casefold(),) if greeting else ()), *signed))


def _with_a_title(text: str) -> Iterator[str]:
    """Whom a text calls by what they are, in brackets: "Ada Lund (Shift Manager)"."""
    for one in _NAME_AND_TITLE.finditer(text) if "(" in text else ():
        if one["title"].split()[-1].casefold() in OCCUPATIONS and clean_name(one["name"]):
            yield one["name"].casefold()


def _may_not_be(candidate: Candidate, sender: Sender) -> bool:
    if is_portal(candidate.spelled) or _is_no_firm(candidate.spelled, sender):
        return True
    if _is_somebody(candidate) or _is_department(candidate):
        return True
    if sender.platform and company_key(candidate.spelled) == sender.platform and PLAINLY not in candidate.signs:
        return True  # by whose machine the firm writes
    return _is_given_name(candidate)


def _drop_numbers_and_streets(found: Candidates, message: Message) -> None:
    found_streets = list(_STREET.finditer(message.body.new[-2000:]))
    streets = {text for street in found_streets for text in (street[0], street["name"])}
    for key in [key for key, one in found.items() if is_number(one.spelled) or one.spelled in streets]:
        del found[key]
    for key in [key for key, one in found.items() if is_town(one.spelled) and _OF_NO_TOWN.isdisjoint(one.signs)]:
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
    for start, end in chain.from_iterable(map(_parts_of_post, islice(_NAME.finditer(text), 25))):
        raw = text[start:end]
        before = _TOKEN.findall(text[max(0, start - 40) : start])[-2:]
        second, left = ["<s>"] * (2 - len(before)) + [token.casefold() for token in before]
        after = _TOKEN.search(text, end, end + 30)
        right = after[0].casefold() if after else "</s>"
        signs = [f"in {zone}", f"left={left}", f"left={second} {left}", f"right={right}", f"{zone} left={left}"]
        if left == ":" and (label := _label(second)):
            signs.append(label)
        if len(raw) >= whole - 1:
            signs.append(f"all of {zone}")
        for name, sign in _variants(raw, left):
            _note(found, name, [*signs, sign] if sign else signs)


def _parts_of_post(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where a name stands, and what of it stands behind the post: "Site Manager for Larkspur Dairy"."""
    yield match.span()
    joint = _FOR_FIRM.search(match[0])
    if joint is not None and joint[1].casefold() in OCCUPATIONS:
        somewhere = _SOMEWHERE.search(match[0], joint.end())
        yield match.start() + joint.end(), match.start() + somewhere.start() if somewhere else match.end()


def _label(word: str) -> str:
    """What a form says by the word in front of a colon that it asks for: the firm, or another thing."""
    return "labelled as a firm" if word in LABELS_OF_FIRMS else "labelled as another" if word in LABELS else ""


def _variants(raw: str, left: str) -> Iterator[tuple[str, str]]:
    """A name as it stands, and without what may not belong to it: a team's word, the first word of a sentence."""
    yield tidy(raw), "a team's" if is_of_a_team(raw) else ""
    first, _, rest = raw.partition(" ")
    if rest and left in _SENTENCE_OPENERS and first:
        yield tidy(rest), "behind a first word"


def _note(found: Candidates, name: str, signs: Iterable[str]) -> None:
    name = name.strip(" /,;:-–—|\"'“”()")
    key = company_key(name).replace(" ", "")
    if len(key) >= 2 and len(name) <= _LONGEST:
        found.note(key, name, signs)


# ---- what the sender is called


def _note_sender(found: Candidates, address: Address, message: Message) -> None:
    kind = sender_sort(address)
    display, bare = _one_tongue(_VIA.split(address.name[:200], maxsplit=1)[0]), ""
    if is_portal(display):
        return
    if display and "@" not in display.strip("@ ").replace(" @ ", " "):
        inside = _BEHIND_AT.search(display)
        if inside:
            _note(found, tidy(inside["name"]), [f"at, in the name of {kind}"])
        somebody = inside is not None and bool(clean_name(display[: inside.start()]))  # "Dana at Osprey"
        plain = "" if somebody else re.sub(r"\([^)]*\)", " ", display)
        bare = _FROM_WORDS.sub(" ", plain).replace("|", " ")
        bare = " ".join(bare.split()).strip(" -–—,.:")
        bare = _BEFORE_FIRM.sub("", bare) if bare != display.strip() else bare  # "Hiring at Osprey"
        shared = "shared" if is_shared(address) else "own"
        cut = "cut" if bare != display.strip() else "whole"
        _note(found, bare, [f"name of {kind}", f"name {cut}", f"name of {shared}", f"name {cut} of {kind} {shared}"])
        if bare != display and not somebody:
            _note(found, tidy(display), [f"full name of {kind}"])
    if kind == "firm":
        told = (invitation.summary[:300] for invitation in message.invitations)
        body = message.body
        text = "\n".join((display, message.subject, *told, body.new, body.signature, body.quoted[:5000]))
        name = company_of_domain(address, text)
        name = "" if _is_team(name) or _is_job_site(address, display) else name
        _note(found, name, ["domain", "domain in the text" if name and name in text else "domain alone"])
    elif kind == "machine" and (tenant := _tenant(address)):
        said = f"{message.subject}\n{message.body.new}"
        spelled = spelled_in(tenant, said)
        longer = bool(spelled) and bare.casefold().startswith(f"{spelled} ".casefold()) and bare in said
        name = bare if longer else spelled  # "Osprey Health" of osprey@myworkday.com
        _note(found, name or tenant.capitalize(), ["tenant", PLAINLY] if name else ["tenant"])


def is_portal(name: str) -> bool:
    """Given a name, return whether it is a portal's, by which many employers hire."""
    said = " ".join(name.casefold().split())
    return said in PORTALS or (" " in said and any(portal.endswith(f" {said}") for portal in PORTALS))


def _is_job_site(address: Address, display: str) -> bool:
    """Whether a domain is a job site's, by which another house writes: "Marrow Health" at publicjobs.example."""
    label = owner_label(address).replace("-", "")
    bare = " ".join(_FROM_WORDS.sub(" ", display).split()).strip(" -–—,.:|")
    if not _JOB_SITE.search(label) or not is_shared(address) or len(bare) < _LEAST:
        return False
    first, initials = company_key(bare).split()[:1], "".join(part[0] for part in company_key(bare).split())
    return bool(first) and first[0] not in label and not label.startswith((initials, first[0][:_LEAST]))


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


def _tenant(address: Address) -> str:
    """Whose mail a Workday address sends: acme@myworkday.com; "" elsewhere."""
    local = address.address.partition("@")[0]
    workday = registrable(address.domain) in {"myworkday", "myworkdayjobs"}
    return local if workday and local.isalpha() and len(local) > 2 and not is_function(local) else ""


# ---- what is no firm


def _keep_the_named(found: Candidates, sender: Sender) -> None:
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


def is_domain_alone(candidate: Candidate) -> bool:
    """Given a name, return whether nothing but a domain tells it, run together from several words or cut."""
    return "domain alone" in candidate.signs and not any(sign.startswith("in ") for sign in candidate.signs)


def may_be_somebody(candidate: Candidate) -> bool:
    """Given a name that was chosen, return whether it may be a person's: nothing plain speaks for a firm."""
    return len(clean_name(candidate.spelled).split()) > 1 and candidate.signs.isdisjoint(_PLAIN)


def _is_somebody(candidate: Candidate) -> bool:
    """Whether nothing but a turn that names people as well speaks for a name that may be a person's."""
    if "turn of somebody" not in candidate.signs or not clean_name(candidate.spelled):
        return False
    return candidate.signs.isdisjoint(_PLAIN)


def _is_given_name(candidate: Candidate) -> bool:
    """Whether nothing plain speaks for a name by which people are called: "Priya and Tom", "you meet Ines Roth"."""
    if not candidate.signs.isdisjoint(_PLAIN):
        return False
    if titled(candidate.spelled):
        return True
    name = candidate.spelled.casefold()
    joined = _JOINED.split(name)
    if len(joined) > 1:
        words = [part.split() for part in joined if part]
        called = all(len(part) < 3 and all(map(str.isalpha, part)) for part in words)
        return called and any(part[0] in GIVEN_NAMES for part in words)
    first, _, last = name.partition(" ")
    return first in GIVEN_NAMES and last.isalpha() and not candidate.signs.isdisjoint(_BEFORE_WHOM_ONE_MEETS)


def _is_department(candidate: Candidate) -> bool:
    """Whether a name of several words is that of a field or a department: "Consultant, Accounting & Finance"."""
    named = frozenset(_PART.findall(candidate.spelled.casefold())) - _JOINTS
    return " " in candidate.spelled and bool(named) and named <= DEPARTMENTS and not is_plain(candidate)


def _is_no_firm(name: str, sender: Sender) -> bool:
    """Whether a name is a template's line, or that of whom the mail is to: "Robin Hale", "Hello Robin"."""
    parts = set(_WORDS.findall(name.casefold().replace("’", "'")))
    if not parts or not _SHORTENED_VERBS.isdisjoint(parts):
        return True  # "CV and I'll"
    if not ADDRESSES.isdisjoint(parts) or parts <= OF_TEMPLATES or parts <= AUTHORITIES:
        return True
    if _TIME_ZONE.fullmatch(name) or name.startswith("&") or _HOUR.search(name) or _BIDS.match(name):
        return True  # "10:00am (Central Time - US & Canada)", "00 PM IST", "Ask for Phil"
    if parts <= ROOMS and sender.label not in ROOMS:
        return True
    if (name.casefold() in sender.names and clean_name(name)) or _is_a_given_name(name.casefold(), sender):
        return True  # "30 minutes with Petra", which Petra Lind's calendar writes
    if any(
        " " in somebody and name.casefold().endswith((f" and {somebody}", f" & {somebody}"))
        for somebody in sender.names
    ):
        return True  # "Robin and Nadia Haddad"
    if len(parts) == 1 and not NOT_A_PERSON.isdisjoint(parts) and parts != {sender.label}:
        return True  # "University", "Recruitment"
    if len(parts & sender.receivers) > 1 or parts <= sender.receivers or _is_beside_reader(name, sender):
        return True
    keyed = company_key(name).split()  # "Data Analyst", "Analyst Trainee"
    if _SHORT_POST.search(name) or not keyed:
        return bool(keyed)  # "Business Change PM"
    return keyed[-1] in ROLE_WORDS or ("of" not in keyed and not ROLE_WORDS.isdisjoint(keyed[:-1]))


def _is_beside_reader(name: str, sender: Sender) -> bool:
    """Whether a name has the reader's on one side of a bar: "Vale / Larkspur Dairy" where Robin Vale is invited."""
    halves = [set(_WORDS.findall(half)) for half in _BAR.split(name.casefold())]
    return len(halves) > 1 and any(half and half <= sender.receivers for half in halves)


def _is_a_given_name(name: str, sender: Sender) -> bool:
    """Whether somebody of a mail is called so, and not their house, too: "Harker Recruitment" is nobody."""
    called = (one for one in sender.names if one.startswith(f"{name} ") and NOT_A_PERSON.isdisjoint(one.split()))
    return not sender.label.startswith(name) and any(called)
