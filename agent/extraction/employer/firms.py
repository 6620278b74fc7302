"""Firms that a mail names: everything in it that may be the employer, with the signs for and against it.

They are gathered here; ``firm_looks`` adds what each looks like, and ``ranking`` weighs it all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from agent.classification.senders.domains import (
    is_agency,
    is_function,
    is_scheduler,
    is_shared,
    is_trade,
    owner_label,
    registrable,
)
from agent.classification.senders.known_senders import HIRING_SYSTEMS, SenderSort, sender_kind
from agent.expressions import expression
from agent.extraction.employer.firm_looks import Sender, note_looks, sender_sort
from agent.extraction.employer.no_firms import OF_AN_OFFICE, PLAIN, PLAINLY, is_no_firm, is_portal, may_not_be
from agent.extraction.employer.users_past import advertised_there, has_told, tells_of_adverts, worked_there
from agent.extraction.names.names import clean_name, sender_name
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.offices import holders
from agent.extraction.names.signatures import read_signature, tells_an_office
from agent.extraction.words import turns
from agent.extraction.words.firm_names import (
    company_key,
    company_of_domain,
    has_legal_form,
    is_number,
    is_of_a_team,
    tidy,
)
from agent.extraction.words.firm_words import (
    LABELS,
    LABELS_OF_FIRMS,
)
from agent.extraction.words.houses import spelled_in
from agent.extraction.words.once import once
from agent.extraction.words.ranking import Candidate, Candidates
from agent.extraction.words.subjects import bare_subject, handed_on
from agent.extraction.words.towns import is_town
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.extraction.words.whole_words import places
from agent.model.mail import Address, Message
from agent.parsing.body import is_device

_WORD = turns.NAME_WORD
_LINK = (
    r"(?:&|and|of|for|the|und|og|och|et|y|e|de|di|du|des|del|della|dell['’]|la|le|les|las|los|der|die|das|do|da|dos|van|het"
    r"|zu|zum|am|im|in|sur|en|a\.|d['’]|l['’])"
)
_ASIDE = expression(r"(?:,\s|\s?\()(?:(?:our|the|my|your)\s)?(?P<office>[^,.;:()!?\n]{2,50})")

_NAME = expression(
    rf"(?<![\w@./]){_WORD}(?:(?:\s{{1,2}}{_LINK}){{0,2}}\s{{1,2}}(?:{_WORD}|&)|\s[dl]['’]{_WORD}){{0,6}}"
)
_TOKEN = expression(r"[\w'’&+\-]+|[^\w\s]")
_SENT_TO = expression(
    r"\b(?:sent|submitted|applying|applied)\s+to\s+(?P<name>[^\s.!?,|][^\n.!?,|]{1,59})(?:$|[!.|])", re.IGNORECASE
)
"""A job board writes a firm's name as the firm does, in small letters too."""

_PART = expression(r"\w+")
_SECOND_HALF = expression(r"(?<=\w\w)-\w+")
"""Of a double name: "Anne-Lise"."""
_GREETING = expression(
    r"\s*(?P<name>(?:morning|afternoon|evening|hey|hiya|howdy|g['’]day|hallo|yo|al(?:l[ ])?right|ey[ ]up|hullo)[ ]"
    r"[^\n,.!]{1,30})[,.!]?[ \t]*\n",
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
_ASKED_FOR = expression(r"\b(?i:ask(?:ing)?\s(?:at\s[^.,!?\n]{3,30}\s)?for)\s(?P<name>[A-Z][a-z]{2,20})\b(?!\s[A-Z])")
"""For whom one asks at the door: "ask for Anita"."""
_TOLD = expression(r"(?:^|[.!?\n]\s{0,3})(Spoke|Talked|Chatted|Heard|Met)\s(?:to|with|from|back)\b")
"""What opens a report with a capital, and is no firm: "Spoke to Anita"."""
_SENTENCE_ENDS = expression(r"(?<=\w{3})\.\s")  # no "St. Mary's"
_FOR_FIRM = expression(r"([\w'’\-]+)\s{1,2}for\s{1,2}(?:the\s)?")
_FOR_POST = expression(r"\s{1,2}for\s{1,2}(?:the|their|an?|our)\s")
_IS_POST = expression(r"\s(?:role|job|post|position|vacancy|opening)s?\b")
_SOMEWHERE = expression(r"\s(?:in|near)\s")
_LEAST = 3  # letters of a firm's name beside a team's
_LONGEST_TEXT = 2000  # characters of a mail in which stands who wrote it
_LONGEST = 80  # characters: nobody's name is longer
_FROM_WORDS = expression(
    r"(?i:\b(?:talent\s+acquisition|talent|careers?|career\s+(?:center|opportunities)|recruit(?:ing|ment|er|ers)|"
    r"recrutement|recrutamento|reclutamiento|werving|selezione|"
    r"hiring|human\s+resources|hr|jobs?|people\s+(?:team|services|operations|ops)|team|department|no[- ]?reply|"
    rf"do[- ]?not[- ]?reply|notifications?|{'|'.join(sorted(HIRING_SYSTEMS))}|via|on\s+behalf|system|"
    r"autonotification|university\s+relations|interview(?:s|ing)?|scheduling|onboarding|"
    r"candidate\s+(?:care|experience|services)|the|for|@)\b|@)"
)
_BEHIND_AT = expression(rf"(?:\s(?i:at|from|of|bei|chez|@)\s+|[(\[|–—·-]\s*)(?P<name>{_NAME.pattern})")
_BEFORE_FIRM = expression(r"\A(?:at|from|of|with|bei|von|chez|@)\s+", re.IGNORECASE)
_JOB_SITE = expression(r"(?:jobs?|careers?|vacancies|recruit|hiring)\Z|\A(?:jobs?|careers?|vacancies)")
_VIA = expression(r"\s+via\s+")
_SENTENCE_OPENERS = frozenset(["<s>", ".", "!", "?", ":", "-", "–", "—", "|"])


_SIGNED = frozenset(["all of signature", "all of end"])
_SAID_ANEW = frozenset(f"in {zone}" for zone in ("subject", "first", "text", "last", "signature", "end", "invitation"))
"""Where a name stands in what a mail says itself."""
_OF_A_FIRM = frozenset(["turn", "subject's turn", "sent to", "tenant", PLAINLY])
"""Those that lead to a firm, whoever it is called after: "at Ralph Moss"."""
_OF_NO_TOWN = PLAIN - {"subject's turn"}
"""Those that no town's bears: a post's town stands behind it in subjects, too, "Controller - Leeds"."""
_OF_SENDER = PLAIN - {"turn", "subject's turn"}
"""Those of whom the mail comes from: a paper may look for people, too."""

_STREET = expression(
    r"\b\d{1,5}[A-Za-z]?(?:-\d{1,4})?,?[ \t]+(?P<name>(?:[A-Z][\w'’.\-]{0,30}[ \t]+){1,3}(?:Street|St|Road|Rd|Lane|"
    r"Avenue|Ave|Drive|Dr|Way|Square|Sq|Court|Place|Terrace|Close|Crescent|Boulevard|Blvd|Quay|Row|Parade|Highway))\b"
)
"""A street with its number before it: "4 Quay Street"."""


_APPLIED_HINT = expression(
    r"\b(?:interview\w*|appl\w+|vacancy|position|role|post|opening|candidates?|screening|call)\s(?:for|as|of)\s|"
    r"\b(?:oport|opport|vaga|vacan|vacature|stelle|kans|puesto|post|pos[ií]|offre|oferta|functie)",
    re.IGNORECASE,
)
_TWO_NAMES = r"[^\W\d_a-zß-ÿ][\w'’\-]{1,25}[ ][^\W\d_a-zß-ÿ][\w'’\-]{1,25}"
_SIDE_BY_SIDE = expression(
    rf"(?:\A|[:|–—-][ ]*)(?P<left>{_TWO_NAMES})[ ]?(?:/|<>|<->|×|&|[ ]x[ ]|[ ]and[ ])[ ]?(?P<right>{_TWO_NAMES})"
    r"(?=[ ]*(?:$|[@(|,–—-]))"
)
_NAME_AND_TITLE = expression(
    r"(?<![\w-])(?P<name>[A-ZÀ-Þ][\w'’-]{1,30}(?: [A-ZÀ-Þ][\w'’-]{1,30}){1,2}) \((?P<title>[\w&/, -]{3,50}[\w])\)"
)


def firms(message: Message) -> Candidates:
    """Given a message, return the names in it that may be the employer's, each with its signs."""
    found = Candidates()
    for zone, text in _texts(message):
        _note_names(found, zone, text)
    subject = bare_subject(message.subject)
    for text in (*_sentences(message), *handed_on(message), subject):
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
    _drop_towns_behind(found)
    _drop_those_of_another_time(found, message)
    _drop_where_adverts_stood(found, message)
    _drop_what_is_applied_for(found, message)
    _drop_fields_of_posts(found, message)
    _drop_who_writes_by_machine(found, message)
    for key in [key for key, one in found.items() if may_not_be(one, sender) or _is_one_of(people, one)]:
        del found[key]
    note_looks(found, sender)  # by how many there are, too: numbers and streets go last
    _drop_numbers_and_streets(found, message)
    return found


def _is_one_of(people: frozenset[str], candidate: Candidate) -> bool:
    """Whether a name is plainly somebody's. The house that writes is nobody, though an office may stand before it:
    "Assistant to the Head of Textiles", and below it "Larkspur City Museum"."""
    name = candidate.spelled
    house = "domain" in candidate.signs and " " in name and not is_given(name.split()[0])
    return name.casefold() in people and not house


def _drop_towns_behind(found: Candidates) -> None:
    """Leave out a name with where that is behind it, where the words that lead to a firm lead to the name alone, or
    somebody signs with it."""
    for key, one in list(found.items()):
        bare = _SOMEWHERE.split(one.spelled)[0]
        alone = found.get(company_key(bare).replace(" ", ""))
        if bare == one.spelled or alone is None:
            continue
        its_own = "domain" in alone.signs and " " in bare
        if ("turn" in alone.signs and "turn" not in one.signs) or its_own or not _SIGNED.isdisjoint(alone.signs):
            del found[key]


_APPLIED_FOR = expression(
    r"(?:\b(?:interview(?:ing|ed)?|appl(?:ication|ying|ied|y)|vacancy|position|role|post|opening|candidates?|screening|call)\s"
    r"(?:for|as|of)\s(?:(?:the|an?|our)\s)?|"
    r"\b(?:oportunidade|oportunidad|opportunité|opportunità|oferta|offre|vaga|vacante|vacature|stelle|kans|puesto|poste|"
    r"posto|posizione|posição|posición|functie)\s(?:(?:de|di|da|do|d['’]|para|pour|per|voor|als|como|come|comme|en|em|"
    r"für)\s)?(?:(?:for|as|of)\s)?)\Z",
    re.IGNORECASE,
)
"""What leads on to a post, and to no firm: "your interview for" Stock Control, "Vaga" Backend."""
_SHOWS_A_HOUSE = PLAIN - {"subject's turn"}


def _drop_what_is_applied_for(found: Candidates, message: Message) -> None:
    """Leave out what stands nowhere but behind words that lead on to a post: "your interview for Stock Control".

    An agency's client stands there, too, and so may a house whose trade is in its name.
    """
    if _APPLIED_HINT.search(text := f"{bare_subject(message.subject)}\n{message.body.new[:5000]}") is None:
        return
    if is_agency(owner_label(message.sender)):
        return
    for key, one in list(found.items()):
        name = one.spelled.removeprefix("for ")
        if not _SHOWS_A_HOUSE.isdisjoint(one.signs) or _is_plainly_a_house(name):
            continue
        stands = list(islice(places(name, text), 8))
        if stands and all(_APPLIED_FOR.search(text[max(0, start - 40) : start]) for start, _ in stands):
            del found[key]


_TITLE_GOES_ON = expression(r"(?P<word>[\w'’-]+),\s\Z")
_ENDS_A_TITLE = expression(r"(?:\s\([^()\n]{2,40}\))?\s(?:role|position|post|job|opening|vacancy)\b", re.IGNORECASE)
"""Around the field of a post, behind its comma: "the Lead Product Manager, Trust & Safety role"."""


def _drop_fields_of_posts(found: Candidates, message: Message) -> None:
    """Leave out what stands nowhere but as the field in a post's title, between its comma and the word "role"."""
    text = f"{bare_subject(message.subject)}\n{message.body.new[:5000]}"
    for key, one in list(found.items()):
        stands = list(islice(places(one.spelled, text), 8)) if "left=," in one.signs else []
        if stands and all(_is_field_of_a_post(text, *at) for at in stands):
            del found[key]


def _is_field_of_a_post(text: str, start: int, stop: int) -> bool:
    before = _TITLE_GOES_ON.search(text[max(0, start - 30) : start])
    return (
        before is not None and before["word"].casefold() in OCCUPATIONS and _ENDS_A_TITLE.match(text, stop) is not None
    )


def _is_plainly_a_house(name: str) -> bool:
    return "&" in name or is_trade(name.split()[-1]) or has_legal_form(name)


def _drop_who_writes_by_machine(found: Candidates, message: Message) -> None:
    """Leave out whom a hiring system shows as its sender. No words lead to a person as to a firm, but at
    the head of a subject: "Petal Hsu: interview"."""
    if name := shown_by_machine(message):
        theirs = {company_key(part).replace(" ", "") for part in (name, *name.split())}
        leads = _OF_A_FIRM - {"subject's turn"} if _has_written(name, message) else _OF_A_FIRM
        for key in [key for key, one in found.items() if key in theirs and leads.isdisjoint(one.signs)]:
            del found[key]


@once
def shown_by_machine(message: Message) -> str:
    """Given a message, return whom a hiring system shows as its sender, where that is somebody; "" elsewhere.

    "Dana Kim via Hirely" is, above the name of another's team; so is who signs by the first name, or by the whole one
    above their title or firm.
    """
    if sender_sort(message.sender) != "machine":
        return ""
    display, *system = _VIA.split(message.sender.name[:200], maxsplit=1)
    name = " ".join(display.split()).strip("\"' ")
    if " " not in clean_name(name):
        return ""
    first, lines = name.split()[0], _last_lines(message)
    signs = first in lines or any(line == name and (is_given(name) or above) for line, above in _with_next(lines))
    team = any(is_of_a_team(line) and name not in line for line in lines)
    return name if signs or (system and (team or is_given(name) or _has_written(name, message))) else ""


def _has_written(name: str, message: Message) -> bool:
    """Whether a mail says of somebody that they wrote what it hands on: "Petal Hsu from Saltwater Grill wrote:"."""
    wrote = rf"{re.escape(name)}[^.\n]{{0,60}}\b(?:wrote|messaged|sent\s+you|has\s+sent|says)\b"
    return re.search(wrote, f"{message.subject}\n{message.body.new[:_LONGEST_TEXT]}") is not None


def _last_lines(message: Message) -> list[str]:
    """The last lines of a mail, and those of its signature, as far as they are no sentences."""
    lines = (*message.body.new[-600:].splitlines()[-8:], *message.body.signature.splitlines()[:8])
    bare = (line.strip(" \t-–—,.*>/") for line in lines)
    return [line for line in bare if line and len(line) < 60]


def _with_next(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each line, with whether another one stands below it."""
    return ((line, at + 1 < len(lines) and lines[at + 1] != line) for at, line in enumerate(lines))


def _drop_those_of_another_time(found: Candidates, message: Message) -> None:
    """Leave out what only the quoted words name, of where somebody worked, or who told them of the post."""
    only = [key for key, one in found.items() if not _SAID_ANEW.intersection(one.signs) and "in quoted" in one.signs]
    if not only:
        return
    text = " ".join(line.lstrip("> ") for line in message.body.quoted[:6000].splitlines()[:40])
    for key in only:
        at = text.find(found[key].spelled)
        if at >= 0 and (worked_there(text[:at]) or has_told(text[at + len(found[key].spelled) :])):
            del found[key]


def _drop_where_adverts_stood(found: Candidates, message: Message) -> None:
    """Leave out what a mail, or the one that it answers, names only as where the advert stood: a paper, a job board.

    A shop, which has its trade in its name, has its own advert in it.
    """
    quoted = "\n".join(line.lstrip("> ") for line in message.body.quoted[:6000].splitlines()[:40])
    text = "\n".join((bare_subject(message.subject), message.body.new[:5000], quoted))
    if not tells_of_adverts(text):
        return
    for key, one in list(found.items()):
        if is_trade(one.spelled.split()[-1]) or not _OF_SENDER.isdisjoint(one.signs):
            continue
        stands = list(islice(places(one.spelled, text), 12))
        if stands and all(advertised_there(text[:start], text[stop:]) for start, stop in stands):
            del found[key]


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
    held += [one["name"].casefold() for one in _ASKED_FOR.finditer(message.body.new[:20000])]
    held += list(_booked_with(message))
    held += list(_beside_each_other(message))
    held += list(_with_a_title(message.body.new[:20000]))
    held += [one[1].casefold() for one in _TOLD.finditer(message.body.new[:20000])]
    held += list(_signs_for_a_machine(message))
    signs, name = read_signature(message).signs_as.casefold(), sender_name(message.sender).casefold()
    signed = (signs,) if is_given(signs) and (not name or name.startswith(f"{signs} ")) else ()
    return frozenset((*held, *((greeting["name"].casefold(),) if greeting else ()), *signed))


def _signs_for_a_machine(message: Message) -> Iterator[str]:
    """Who signs a machine's mail on the line above the firm's: "Ada Lund", and "Orme" below it."""
    name = read_signature(message).name
    parts = name.split()
    lines = _last_lines(message)
    above = name in lines and lines.index(name) + 1 < len(lines)
    if message.automatic and above and 1 < len(parts) < 4 and is_given(parts[0]) and not is_trade(parts[-1]):
        yield name.casefold()


def _beside_each_other(message: Message) -> Iterator[str]:
    """Who stands beside somebody of the mail in what an event is called: "Orme Dairy: Ada Lund / Robin Hale"."""
    known = {one.name.casefold() for one in (message.sender, *message.recipients) if one.name}
    for invitation in message.invitations:
        known.update(one.name.casefold() for one in (invitation.organizer,) if one and one.name)
    for title in (bare_subject(message.subject), *(one.summary[:300] for one in message.invitations)):
        for one in islice(_SIDE_BY_SIDE.finditer(title), 2):
            two = {one["left"].casefold(), one["right"].casefold()}
            if two & known:
                yield from (name for name in two if name in known or is_given(name))


def _booked_with(message: Message) -> Iterator[str]:
    """With whom a booking page says that a talk is booked, where that is somebody: "Intro call with Anne-Lise Roy"."""
    if is_scheduler(message.sender):
        subject = bare_subject(message.subject)
        for name, _ in chain(turns.in_subject(subject), turns.in_text(subject)):
            if is_given(_SECOND_HALF.sub("", name)):
                yield name.casefold()


def _with_a_title(text: str) -> Iterator[str]:
    """Whom a text calls by what they are, in brackets: "Ada Lund (Shift Manager)"."""
    for one in _NAME_AND_TITLE.finditer(text) if "(" in text else ():
        if one["title"].split()[-1].casefold() in OCCUPATIONS and clean_name(one["name"]):
            yield one["name"].casefold()


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
    sentences = _sentences(message)
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
        if not is_device(bare := line.lstrip("> ")):
            yield "quoted", bare[:300]
    for invitation in message.invitations:
        yield "invitation", invitation.summary[:300]


def _sentences(message: Message) -> tuple[str, ...]:
    """A mail's sentences, without the name of whoever signs right behind one that has no full stop: "at Northwind
    Dana Kim"."""
    name = message.sender.name.strip()
    ends = f" {name}"
    first = name.partition(" ")[0].casefold()
    called = is_given(first) or (len(first) > 1 and message.sender.address.startswith(first))
    alone = f"\n{name}\n" in f"{message.body.new}\n"
    if " " not in name or not (called and alone) or owner_label(message.sender).startswith(first):
        return message.body.sentences[:60]  # no name, or the firm's own
    return tuple(one.removesuffix(ends) if len(one) > len(ends) else one for one in message.body.sentences[:60])


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
        if _has_an_office(text, end) or _INTERVIEWED_BY.match(text[:start]):
            signs.append(OF_AN_OFFICE)
        for name, sign in _variants(raw, left):
            _note(found, name, [*signs, sign] if sign else signs)


_INTERVIEWED_BY = expression(
    rf"\W*(?:{turns.LABELS_OF_INTERVIEWERS}|selection panel|attendees|participants)\s?[:–—]", re.IGNORECASE
)
"""The begin of a line that says who interviews, or is there."""
_WITH_ONE = expression(r"\b(?:with|at|to)\s\Z", re.IGNORECASE)
_FOR_ANY_POST = expression(r"\s{1,2}for\s{1,2}(?:(?:the|their|an?|our)\s)?")
"""The same behind "with": "Interview with Larkspur Dairy for Data Scientist"."""
_LEVEL = expression(r"\s(?:[IVX]{1,4}|\d|[A-Z]\d)\Z")
"""Behind a post: "Data Scientist II"."""
_SOMEBODY_OF = expression(r"(?P<given>[A-Z][a-zà-ÿ]{2,})\s(?:over\s)?(?:in|at|from)\s(?=[A-Z])")


def _has_an_office(text: str, stop: int) -> bool:
    """Whether a name has behind it what somebody is: "Priya Shah, Director", "Tom Lind (HR)"."""
    behind = _ASIDE.match(text, stop)
    return behind is not None and tells_an_office(behind["office"])


def _parts_of_post(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where a name stands, and what of it stands beside the post: "Site Manager for Larkspur Dairy", or the other way
    round, "with Larkspur Dairy for the Site Manager"; or behind somebody of it: "Declan in Larkspur Dairy"."""
    somebody = _SOMEBODY_OF.match(match[0])
    if somebody is not None and is_given(somebody["given"].casefold()):
        yield match.start() + somebody.end(), match.end()
        return
    with_one = _WITH_ONE.search(match.string[max(0, match.start() - 8) : match.start()])
    sought = (_FOR_ANY_POST if with_one else _FOR_POST).search(match[0])
    for_post = sought is not None and _IS_POST.match(match.string, match.end()) is not None
    if not for_post:
        yield match.span()
    if sought is not None and (for_post or _LEVEL.sub("", match[0]).split()[-1].casefold() in OCCUPATIONS):
        yield match.start(), match.start() + sought.start()
    joint = _FOR_FIRM.search(match[0])
    if joint is not None and joint[1].casefold() in OCCUPATIONS:
        somewhere = _SOMEWHERE.search(match[0], joint.end())
        yield match.start() + joint.end(), match.start() + somewhere.start() if somewhere else match.end()


def _label(word: str) -> str:
    """What a form says by the word in front of a colon that it asks for: the firm, or another thing."""
    return "labelled as a firm" if word in LABELS_OF_FIRMS else "labelled as another" if word in LABELS else ""


_LEADS_ON = expression(r"\A(?:for|of|with|at)\s")


def _variants(raw: str, left: str) -> Iterator[tuple[str, str]]:
    """A name as it stands, and without what may not belong to it: a team's word, the first word of a sentence."""
    yield tidy(raw), "a team's" if is_of_a_team(raw) else ""
    first, _, rest = raw.partition(" ")
    if rest and left in _SENTENCE_OPENERS and first:
        yield tidy(_LEADS_ON.sub("", rest)), "behind a first word"


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
    named = [key for key, one in found.items() if PLAINLY in one.signs and not is_no_firm(one.spelled, sender)]
    if sender.machine and named:
        for key in [key for key in found if key not in named]:
            del found[key]
