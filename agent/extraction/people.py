"""People on the other side: who wrote, who is invited, who is named in the text; each with part, title and address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from agent.classification.domains import (
    is_agency,
    is_function,
    is_machinery,
    is_scheduler,
    is_shared,
    owner_label,
    registrable,
)
from agent.expressions import expression
from agent.extraction.absences import absent_told
from agent.extraction.boards import listed_board
from agent.extraction.calendar_words import fold
from agent.extraction.company import company_key
from agent.extraction.given_names import GIVEN_NAMES
from agent.extraction.hosts import Around, asked_for, hosts_told
from agent.extraction.introductions import called_by_first_name, join, named_in_text
from agent.extraction.moved_for import moved_for
from agent.extraction.names import clean_name, same_name, sender_name, titled
from agent.extraction.nicknames import is_nickname
from agent.extraction.once import once
from agent.extraction.parts_moved import moved_alone
from agent.extraction.signatures import HIRING_MANAGER, Signature, arranges, beneath, part_of, read_signature
from agent.extraction.stand_ins import stand_ins
from agent.extraction.vocabulary import words
from agent.extraction.writers import writer_takes_part
from agent.model.mail import Address, Attendee, Invitation, Message, Method, Part, PersonClaim
from agent.model.settings import Profile

_FIRST_NAME = expression(r"[a-z]{3,12}")
_LEAST_OF_A_SHORT_NAME = 3  # letters: "Tom" of "Tomasz"
_NOT_TO_SIGN = words(  # at the head or the end of what stands beneath a mail: "Im Auftrag", "Sonnige Grüße"
    "a am auftrag behalf capital care clerk departamento der die divisão for freundliche grüsse grüße humanos ihr ihre "
    "im in la le los luck mihi on regards secretaria secretaría serviço the una und unit take"
)
_BEFORE_A_NAME = words("best bye cheers from kind love regards rgds ta thanks thx warmly yours")
_ADDRESS = r"(?P<address>[\w.+\-]{1,64}@[\w.\-]{1,190}\.\w{2,24})"
_HEAD_OF_TEXT = 400  # characters in which somebody introduces themselves
_FULL_NAME = r"[A-ZÀ-Þ][\w'’\-]{1,30}(?:[ ](?:[A-Z]\.|[A-ZÀ-Þ][\w'’\-]{1,30})){1,2}"
_INTRODUCES = expression(
    rf"(?:\bI['’]m|\bI[ ]am|\b[Mm]y[ ]name(?:['’]s|[ ]is)|\b[Tt]his[ ]is)[ ](?P<name>{_FULL_NAME})"
    r"(?=,|\.|[ ](?:and|from|at|with|here|the)\b|[ ]?[–—(])|"
    rf"(?:^|[.!?,][ ])(?P<here>{_FULL_NAME})[ ]here\b(?=[,.!]|[ ](?:from|at)\b)",
    re.MULTILINE,
)
_FOR_OTHERS = expression(r"\b(?:consultant|recruit\w+|resourcer|headhunter|search|staffing)\b", re.IGNORECASE)
_OF_CALENDARS = ".calendar.google.com"
"""Where Google keeps the addresses of rooms, things and groups; not every calendar says with an attendee what it is."""
_IS_A_ROOM = expression(
    r"^(?:raum|saal|salle|sala)[ ]\w|\bzimmer[ ][\w.]*\d|"
    r"\b(?:rooms?|meeting[ ]?room|board[ ]?room|"
    r"(?:konferenz|besprechungs|sitzungs|seminar|schulungs)(?:raum|zimmer|saal)|"
    r"salle[ ]de|sala[ ]d[eio]|vergader(?:zaal|ruimte|kamer)|projector|beamer)\b",
    re.IGNORECASE,
)
_BY_PHONE = (
    r",?[ ](?:on|at)[ ][\d+(][\d ()+.\-]{5,22}(?:,?[ ]?(?:ext(?:ension)?\.?|x)[ ]?\d{1,6})?"
    r",?[ ](?:or|and)(?:[ ]by)?(?:[ ]e-?mail)?"
)
"""What may stand between a name and its address: "on 01632 960 182, ext. 12, or by e-mail"."""
_NAME_AND_ADDRESS = expression(
    r"(?:(?P<name>[^\W\d_a-zß-ÿ][\w.'’\-]{0,30}(?:[ \t]+[^\W\d_a-zß-ÿ][\w.'’\-]{0,30}){1,3})"
    r"(?:,[^,\n<>()\[\]@]{2,60})?"
    rf"(?:{_BY_PHONE})?[ \t]*"
    rf"(?:[<(\[](?:mailto:)?|,?[ \t]+(?:at|via|under|unter|à|en|em|op|su)[ \t]+|:[ \t]*))?\b{_ADDRESS}"
)


def find_people(message: Message, profile: Profile | None, company: str) -> tuple[PersonClaim, ...]:
    """Given a message from the other side, return everybody of theirs: who wrote, who is invited, who is named.

    Addresses come from the header or the invitation where the names agree; a shared address is nobody's.
    """
    people = list(found_sender(message))
    for claim in (*interviewers(message, profile, company), *_mentioned(message)):
        join(people, claim)
    absent = _absent(message)
    writer = [PersonClaim(one.name, "", Part.ABSENT) for one in found_sender(message) if _writer_is_absent(message)]
    people = (
        [one for one in people if not any(same_name(one.name, other.name) for other in absent)] + list(absent) + writer
    )
    return tuple(claim for claim in people if not is_user(Address(claim.name, claim.address), profile))


@once
def found_sender(message: Message) -> tuple[PersonClaim, ...]:
    """Given a message, return the human who wrote it, none where a machine or nobody in particular did."""
    signed = read_signature(message)
    name = sender_name(message.sender) or _by_address(message)
    if name and _is_firm(name, message.sender):
        name = ""
    if not name and signed.name and not _can_sign(signed.name, message.sender):
        signed = Signature()
    if is_shared(message.sender) and _signs_for(signed.name, name) and _can_sign(signed.name, message.sender):
        name = ""  # "Elm Court Care", behind admin@, beneath which "Ada Byrne" stands
    name = _accented(name, f"{signed.name} {signed.signs_as}")
    alike = same_name(name, signed.name) or is_nickname(signed.name, name)
    agrees = not name or not signed.name or alike
    begins = signed.name.split()[:1] == name.split()[:1] or signed.name.split()[1:] == [name]
    if not name or (agrees and begins and len(signed.name.split()) > len(name.split())):
        name = signed.name or name
    own = _introduced(message)
    if own and (not name or own.startswith(f"{name} ") or is_shared(message.sender)):
        name = own
    address = _own_address(message)
    if not name or not (address or signed.name or own):
        return ()
    title = signed.title if agrees else ""
    words = f"{title}\n{message.sender.name}"
    shorter = set(signed.name.casefold().split()) <= set(name.casefold().split())
    known_form = begins or shorter or is_nickname(signed.name, name) or not signed.name or name == signed.name
    signs_as = signed.signs_as if agrees and known_form else ""
    unknown = not title and part_of(words) is Part.UNKNOWN
    part = Part.COORDINATOR if unknown and arranges(beneath(message, name)) else part_of(words)
    return (PersonClaim(name, address, part, title, bool(HIRING_MANAGER.search(words)), signs_as),)


def _introduced(message: Message) -> str:
    """The full name by which whoever wrote introduces themselves: "I'm Tess Lund, the owner here"."""
    text = message.body.new[:_HEAD_OF_TEXT]
    found = _INTRODUCES.search(text)
    name = clean_name(found["name"] or found["here"]) if found else ""
    return name if " " in name and not _is_firm(name, message.sender) else ""


@once
def _absent(message: Message) -> tuple[PersonClaim, ...]:
    """Whom a mail says not to take part, but for whoever wrote it."""
    filled = (one for pair in stand_ins(message.body.sentences) for one in pair.absent if one.name)
    later = moved_alone(message.body.sentences)  # who takes part after all, at another time
    moved = {one.name for one in (*moved_for(message.body.sentences), *((later[0],) if later else ()))}
    away = (one for one in absent_told(message.body.sentences) if one.name not in moved)
    return tuple(dict.fromkeys((*away, *filled)))


def _writer_is_absent(message: Message) -> bool:
    return any(not one.name for pair in stand_ins(message.body.sentences) for one in pair.absent)


def _signs_for(signed: str, name: str) -> bool:
    """Whether a name in full stands beneath a mail, and none that is alike above it."""
    return " " in signed and not (same_name(name, signed) or is_nickname(signed, name) or is_nickname(name, signed))


def _can_sign(name: str, sender: Address) -> bool:
    """Whether a name beneath a mail of a shared sender is a person's, and not the firm's or an office's again."""
    parts, said = name.casefold().split(), sender.name.casefold()
    office = any(is_function(word.strip(".")) for word in parts) or bool({parts[0], parts[-1]} & _NOT_TO_SIGN)
    again = name.casefold() in said and not re.search(r"[|,(–—]|\s-\s", said)  # "Northwind" of "Northwind Careers"
    if again and name.casefold() in GIVEN_NAMES and re.match(rf"{parts[0]}(?:['’]s?)?\s", said):
        again = False  # "Rick" of "Rick's Auto"
    return len(parts) < 5 and not office and not again and not _is_firm(name, sender)


def _accented(name: str, signed: str) -> str:
    """A From name with the accents with which its bearer signs: many a directory has none."""
    signs = {fold(word): word for word in signed.split() if not word.isascii()}
    return " ".join(signs.get(word.casefold(), word) for word in name.split())


def _by_address(message: Message) -> str:
    """The first name of somebody whose address is that name, and who ends the mail with it: "mick@..." and "Mick"."""
    local = message.sender.address.partition("@")[0]
    if not _FIRST_NAME.fullmatch(local) or is_shared(message.sender):
        return ""
    found = re.search(rf"(\w+)?[^\w\n]*\b{local}\b[\s.!x]*\Z", message.body.new.rstrip()[-60:], re.IGNORECASE)
    if found is None or not clean_name(local):
        return ""
    before = found[1] or ""
    team = before == "the" or (before[:1].isupper() and before.casefold() not in _BEFORE_A_NAME)
    return "" if team and local not in GIVEN_NAMES else local.capitalize()  # "Candidate Care", behind care@


def _mentioned(message: Message) -> tuple[PersonClaim, ...]:
    """Whom the mail is copied to and names too, and whose name and address it writes out."""
    text = message.body.new[:20000]
    copied = [one for one in message.cc if (name := sender_name(one)) and any(word in text for word in name.split())]
    found = [one for one in (*copied, *written_out(text)) if one.address and not is_shared(one)]
    return tuple(PersonClaim(name, one.address) for one in found if len((name := sender_name(one)).split()) > 1)


def _is_firm(name: str, address: Address) -> bool:
    """Whether a From name is the firm's own: "Northwind Traders" at northwind.com."""
    label, squashed = owner_label(address).replace("-", ""), re.sub(r"\W", "", name.casefold())
    if not label or address.address.startswith(name.casefold().split()[0]):
        return False
    return squashed.startswith(label) or label.startswith(squashed)


@once
def interviewers(
    message: Message, profile: Profile | None, company: str, *, ahead: bool = False
) -> tuple[PersonClaim, ...]:
    """Given a message, return who takes part in the interview, in its order; the text adds to the invitation.

    ``ahead``: only in one to come, and not in one that has been held.
    """
    around = _around(message, profile, company)
    writer = found_sender(message)
    takes_part = writer_takes_part(message.body.sentences, arranges=_arranges(writer, around))
    people: list[PersonClaim] = [replace(one, part=_part_in_interview(one)) for one in writer if takes_part]
    for invitation in message.invitations:
        for claim in invited(invitation, profile):
            join(people, claim)
    board = listed_board(message.body.new)
    for claim in (*board, *named_in_text(message.body.new, ahead=ahead)):
        listed = claim not in board and any(same_name(one.name, claim.name) for one in board)
        if not listed and company_key(claim.name) != company_key(company):  # "your interview with Larkspur Energy"
            join(people, claim)
    for claim in hosts_told(message.body.sentences, around):
        if not _is_other(claim, message, company):
            join(people, claim)
    for claim in (one for pair in stand_ins(message.body.sentences) for one in pair.present):
        join(people, claim)
    people = people or _less_surely(message, company)
    absent = _absent(message)
    people = [one for one in people if not any(same_name(one.name, other.name) for other in absent)]
    known = known_addresses(message)
    found = [one if one.address else replace(one, address=address_of(one.name, known, profile)) for one in people]
    return tuple(claim for claim in found if not is_user(Address(claim.name, claim.address), profile))


def _less_surely(message: Message, company: str) -> list[PersonClaim]:
    """Who takes part where a mail names nobody in so many words."""
    people = [*moved_for(message.body.sentences)]
    people = people or ([*called_by_first_name(message.body.new)] if company else [])
    people = [one for one in people if not _is_other(one, message, company)]
    if not people and is_scheduler(message.sender):
        people = [replace(one, part=Part.INTERVIEWER) for one in _mentioned(message)]  # "With: Ana Ruiz (ana@...)"
        return people or [*named_in_text(message.subject)]
    return people


def named_by_scheduler(message: Message) -> frozenset[str]:
    """Given a booking page's mail, return whom it says to be booked with the user, in full: often nothing else."""
    claims = (*named_in_text(message.subject), *named_in_text(message.body.new[:5000]))
    return frozenset(claim.name for claim in claims if " " in claim.name)


def _arranges(writer: tuple[PersonClaim, ...], around: Around) -> bool:
    """Whether who wrote arranges interviews for others."""
    return around.agency or any(one.part is not Part.UNKNOWN for one in writer)


def at_the_door(message: Message, profile: Profile | None, company: str) -> tuple[PersonClaim, ...]:
    """Given a message, return for whom the user is to ask on arrival: a host where no other is named."""
    asked = asked_for(message.body.sentences, _around(message, profile, company))
    known, writer = known_addresses(message), found_sender(message)
    found = [replace(one, address=address_of(one.name, known, profile)) for one in asked]
    found = [one for one in found if not _is_other(one, message, company)]
    return writer if any(same_name(one.name, other.name) for one in found for other in writer) else tuple(found)


@once
def _around(message: Message, profile: Profile | None, company: str) -> Around:
    """What tells people from firms where a mail's text names hosts in ordinary prose."""
    others = [one for one in (message.sender, message.reply_to, *message.cc) if one and not is_user(one, profile)]
    names = tuple(f"{sender_name(one)} {'' if is_shared(one) else one.address.partition('@')[0]}" for one in others)
    label, title = owner_label(message.sender), read_signature(message).title
    told = {word for name in names for word in re.findall(r"[^\W\d_]{2,}", name.casefold())}
    subject = re.sub(r"[^\W\d_]+", lambda word: "" if word[0] in told else word[0], message.subject.casefold())
    firms = f"{company_key(company)} {label} {subject}".casefold()
    agency = not label or is_agency(f"{company} {label}") or bool(_FOR_OTHERS.search(title))
    return Around(names, firms, sender_name(message.sender), agency)


def _is_other(claim: PersonClaim, message: Message, company: str) -> bool:
    """Whether a single word is the firm ("your interview with Larkspur"), or whom the mail is to.

    "Mr Tarn" is somebody at Tarn Legal, too; but not "Dr Tarn" at Dr Tarn Shoes.
    """
    names = {word for address in message.to for word in address.name.casefold().split()}
    firm = f"{company_key(company)} {owner_label(message.sender)}"
    called = claim.signs_as.casefold()
    owner = bool(titled(called)) and called not in company.casefold()
    return claim.name.casefold() in names or (claim.name.casefold() in firm and not owner)


def _part_in_interview(claim: PersonClaim) -> Part:
    return claim.part if claim.part is Part.RECRUITER else Part.INTERVIEWER


@once
def known_addresses(message: Message) -> tuple[Address, ...]:
    """Given a message, return everybody whom its header, its invitation or its text names with an address."""
    known = [*message.cc, *message.to, message.sender, *written_out(message.body.new)]
    for invitation in message.invitations:
        known.extend(attendee.address for attendee in invitation.attendees)
        known.extend([invitation.organizer] if invitation.organizer else [])
    return tuple(known)


def written_out(text: str) -> list[Address]:
    """Given text, return the addresses that it writes out, with the name before each: "Dana Kim, CTO <dana@...>"."""
    if "@" not in text:
        return []
    found = list(_NAME_AND_ADDRESS.finditer(text[:20000]))[:30]
    return [Address(clean_name(match["name"] or ""), match["address"].lower()) for match in found]


def invited(invitation: Invitation, profile: Profile | None) -> tuple[PersonClaim, ...]:
    """Given an invitation, return its interviewers; the organiser only where nobody else takes part."""
    if invitation.method not in {Method.REQUEST, Method.PUBLISH, Method.NONE, Method.CANCEL}:
        return ()
    organizer = invitation.organizer.address if invitation.organizer else ""
    taking = _without_agents([one for one in invitation.attendees if _takes_part(one, profile)], invitation.organizer)
    others = [attendee for attendee in taking if attendee.address.address != organizer or attendee.role == "CHAIR"]
    claims = [_claim(attendee.address) for attendee in others or taking]
    if not claims and invitation.organizer and not is_user(invitation.organizer, profile):
        claims = [_claim(invitation.organizer)]
    words = f"{invitation.summary}\n{invitation.description[:4000]}"
    people: list[PersonClaim] = [claim for claim in claims if claim is not None]
    if len(people) == 1 and HIRING_MANAGER.search(invitation.summary):  # "Hiring manager chat"
        people = [replace(people[0], manager=True)]
    for claim in named_in_text(words):
        join(people, claim)
    return tuple(claim for claim in people if claim.name or claim.address)


def _without_agents(taking: list[Attendee], organizer: Address | None) -> list[Attendee]:
    """Leave out an agency's people where somebody of another house takes part or invites: they only sent the user."""
    houses = [one.address for one in taking] + ([organizer] if organizer else [])
    hosts = [one for one in houses if owner_label(one) and not is_agency(owner_label(one)) and not is_machinery(one)]
    return [one for one in taking if not is_agency(owner_label(one.address))] if hosts else taking


def _takes_part(attendee: Attendee, profile: Profile | None) -> bool:
    if attendee.kind in {"ROOM", "RESOURCE", "GROUP"} or attendee.status == "DECLINED":
        return False
    if attendee.address.domain.endswith(_OF_CALENDARS) or _IS_A_ROOM.search(attendee.address.name):
        return False
    if attendee.role in {"NON-PARTICIPANT", "OPT-PARTICIPANT"} or is_user(attendee.address, profile):
        return False
    return not is_shared(attendee.address) or bool(clean_name(attendee.address.name))


def _claim(address: Address) -> PersonClaim | None:
    name = sender_name(address)
    if is_shared(address):
        return PersonClaim(name, "", Part.INTERVIEWER) if len(name.split()) > 1 else None
    return PersonClaim(name, address.address, Part.INTERVIEWER) if name or address.address else None


def _own_address(message: Message) -> str:
    """The address under which whoever wrote is reached: Reply-To where it is nobody's shared one, else From."""
    for address in (message.reply_to, message.sender):
        if address and address.address and not is_shared(address) and _vouched(address, message.sender):
            return address.address
    return ""


def _vouched(address: Address, sender: Address) -> bool:
    """Whether an address is of the sender's house, or a machine stands between them."""
    same = registrable(address.domain) == registrable(sender.domain)
    return same or is_machinery(address) or is_machinery(sender) or is_shared(sender)


def address_of(name: str, known: Iterable[Address], profile: Profile | None) -> str:
    """Given a name and known addresses, return the one that is certainly theirs; "" where there is none."""
    fitting = {
        one.address
        for one in known
        if one.address and not is_shared(one) and not is_user(one, profile) and same_name(name, sender_name(one) or " ")
    }
    return fitting.pop() if len(fitting) == 1 else ""


def is_user(address: Address, profile: Profile | None) -> bool:
    """Given an address and the user, return whether it is theirs; a bare name is where it can be short for theirs.

    "R. Vale" is, and "Robin A. Vale"; who has only the family's name in common is somebody else.
    """
    if profile is None:
        return False
    if address.address in profile.addresses:
        return True
    return not address.address and bool(address.name) and _short_for(address.name, profile.full_name)


def _short_for(name: str, full: str) -> bool:
    """Whether a name's words are the full name's, one or more of them abbreviated, in any order."""
    given, own = _name_words(name), _name_words(full)
    if not given or not own:
        return False
    if len(given) == 1:  # "Dr Vale" may be anybody of that family
        return given == own[:1]
    few, many = sorted((given, own), key=len)
    whole = all(any(_abbreviates(one, other) for other in many) for one in few)
    return whole and any(_abbreviates(one, own[0]) for one in given) and any(len(one) > 1 for one in given)


def _name_words(name: str) -> list[str]:
    """The words of a name as they are compared: case-folded, without accents, titles and dots."""
    bare = unicodedata.normalize("NFKD", clean_name(name) or name).casefold()
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return [word for word in re.split(r"[\s.\-]+", plain) if word]


def _abbreviates(one: str, other: str) -> bool:
    """Whether two words of names are one: equal, or the letter, or the three or more, with which the other begins."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (len(short) in {1, len(long)} or len(short) >= _LEAST_OF_A_SHORT_NAME)
