"""People on the other side: who wrote, who is invited, who is named in the text; each with part, title and address."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from agent.classification.senders.domains import is_agency, is_scheduler, is_shared, owner_label
from agent.expressions import expression
from agent.extraction.employer.company import company_key
from agent.extraction.names.names import same_name, sender_name, titled
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.signatures import read_signature
from agent.extraction.who.absences import absent_told
from agent.extraction.who.addresses import address_of, known_addresses, written_out
from agent.extraction.who.boards import listed_board
from agent.extraction.who.hosts import Around, asked_for, beside_writer_told, hosts_told, met_told
from agent.extraction.who.introductions import called_by_first_name, join, named_in_text
from agent.extraction.who.invited import declined, invited
from agent.extraction.who.met import i_met
from agent.extraction.who.missed import missed_told
from agent.extraction.who.moved_for import moved_for
from agent.extraction.who.note_takers import note_takers
from agent.extraction.who.parts_moved import moved_alone
from agent.extraction.who.stand_ins import stand_ins
from agent.extraction.who.users import is_user
from agent.extraction.who.who_wrote import found_sender
from agent.extraction.who.writers import writer_takes_part
from agent.extraction.words.once import once
from agent.extraction.words.vocabulary import words
from agent.model.mail import Address, Message, Part, PersonClaim
from agent.model.settings import Profile

_FOR_OTHERS = expression(r"\b(?:consultant|recruit\w+|resourcer|headhunter|search|staffing)\b", re.IGNORECASE)
_FORMS = words("pte pvt pty sdn bhd private proprietary limited ltd inc incorporated corp llc llp plc pc lp sa bv nv")
_GREETING = 60  # characters at the beginning of a mail
_WORD = expression(r"\w+")
_LEAST_BEGUN, _LONG_FOR_A_NAME = 4, 7  # letters
_MEETS_WHO_IS_TOLD = expression(
    r"\b(?:(?:be|is|are) with|join(?:s|ing)?|see(?:s|ing)?|meet(?:s|ing)?(?: with)?|visit(?:s|ing)?|call(?:s|ing)?|"
    r"ring(?:s|ing)?|phon(?:e|es|ing)|(?:com(?:e|es|ing)|over|up|across|round) to(?: see| meet)?|"
    r"(?:speak|talk|chat)(?:s|ing)? (?:to|with)|interview(?:s|ed|ing)? (?:by|with)|ask(?:ing)? for) you\b|"
    r"\byou(?:['’]ll| will| are|['’]re)(?: now)?(?: be)? (?:see|meet|interview|speak|talk|tak|host)(?:ing|e)?\b|"
    r"\ball yours\b",
    re.IGNORECASE,
)


_HOLDS_IT = expression(
    r"(?:he|she|they)(?:['’]ll|\s+will|\s+is\s+going\s+to|['’]s\s+going\s+to)\s+(?:also\s+)?(?:be\s+)?"
    r"(?:(?:interview|meet|see)(?:ing)?\s+(?:with\s+)?you|(?:talk|speak|chat)(?:ing)?\s+(?:to|with)\s+you|"
    r"(?:take|tak|do|run|runn|lead|conduct|hold)(?:ing)?\s+(?:the|your)\s+interview)\b",
    re.IGNORECASE,
)
"""Behind the sentence in which the reader is to ask for somebody: it is they who hold the interview."""


def find_people(message: Message, profile: Profile | None, company: str) -> tuple[PersonClaim, ...]:
    """Given a message from the other side, return everybody on that side: who wrote, who is invited, who is named.

    Addresses come from the header or the invitation where the names agree; a shared address is nobody's.
    """
    people = [_as_met(one, message) for one in found_sender(message) if not _signs_as_firm(one, company)]
    met = (one for one in met_told(message.body.sentences, _around(message, profile, company)))
    seen = (one for one in met if not _is_other(one, message, company))
    for claim in (*seen, *interviewers(message, profile, company), *_mentioned(message)):
        join(people, claim)
    absent = _absent(message)
    writer = [PersonClaim(one.name, "", Part.ABSENT) for one in found_sender(message) if _writer_is_absent(message)]
    missed = [one for one in missed_told(message.body.sentences) if one.part is Part.MISSED]
    named = [one for one in missed if one.name]
    writer += [replace(one, name=who.name) for one in missed if not one.name for who in found_sender(message)]
    people = (
        [one for one in people if not any(same_name(one.name, other.name) for other in (*absent, *named))]
        + [one for one in absent if not any(same_name(one.name, other.name) for other in named)]
        + named
        + writer
    )
    return tuple(claim for claim in people if not is_user(Address(claim.name, claim.address), profile))


def _as_met(writer: PersonClaim, message: Message) -> PersonClaim:
    """Whoever wrote, as somebody whom the user has met where they say so, and do not arrange it for others."""
    met = writer.part is Part.UNKNOWN and i_met(message.body.sentences)
    return replace(writer, part=Part.MET) if met else writer


def _signs_as_firm(writer: PersonClaim, company: str) -> bool:
    """Whether nobody signs but the firm: "Thanks, Vantage Works", from an address that is nobody's own."""
    return not writer.address and is_firm(writer.name, company) and not is_given(writer.name.split()[0])


def is_firm(name: str, company: str) -> bool:
    """Given a name and the employer's, return whether it is the firm's, with or without the legal form behind it.

    "Larkspur Cold Chain" is "Larkspur Cold Chain Pte Ltd"; "Dana Kim" of "Dana Kim Catering" is somebody.
    """
    key, firm = company_key(name), company_key(company)
    form = firm.removeprefix(f"{key} ").split() if key and firm.startswith(f"{key} ") else []
    return bool(key) and (key == firm or (bool(form) and _FORMS.issuperset(form)))


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


def _mentioned(message: Message) -> tuple[PersonClaim, ...]:
    """Whom the mail is copied to and names too, and whose name and address it writes out."""
    text = message.body.new[:20000]
    copied = [one for one in message.cc if (name := sender_name(one)) and any(word in text for word in name.split())]
    found = [one for one in (*copied, *written_out(text)) if one.address and not is_shared(one)]
    return tuple(PersonClaim(name, one.address) for one in found if len((name := sender_name(one)).split()) > 1)


@once
def interviewers(
    message: Message, profile: Profile | None, company: str, *, ahead: bool = False
) -> tuple[PersonClaim, ...]:
    """Given a message, return the people who take part in the interview, in the order in which it names them: those of
    the calendar invitation, and those whom only the text names.

    With ``ahead``, only an interview to come counts, and not one that has been held.
    """
    around = _around(message, profile, company)
    writer = found_sender(message)
    said = tuple(one for one in message.body.sentences if not note_takers((one,)))
    beside = [one for one in beside_writer_told(said, around) if not _is_other(one, message, company)]
    takes_part = bool(beside) or writer_takes_part(said, arranges=_arranges(writer, around))
    people: list[PersonClaim] = [replace(one, part=_part_in_interview(one)) for one in writer if takes_part]
    for invitation in message.invitations:
        for claim in invited(invitation, profile):
            join(people, claim)
    known = known_addresses(message)
    board = [_in_full(one, known) for one in listed_board(message.body.new)]
    for claim in (*board, *(_in_full(one, known) for one in named_in_text(message.body.new, ahead=ahead))):
        listed = claim not in board and any(same_name(one.name, claim.name) for one in board)
        if not listed and not is_firm(claim.name, company):  # "your interview with Larkspur Energy"
            join(people, claim)
    for claim in (*hosts_told(message.body.sentences, around), *beside, *_asked_for_and_there(said, around)):
        if not _is_other(claim, message, company):
            join(people, claim)
    after = missed_told(message.body.sentences)
    stood_in = [
        who for pair in stand_ins(message.body.sentences) for one in pair.present for who in _known(one, writer)
    ]
    for claim in (*stood_in, *(one for one in after if one.part is not Part.MISSED)):
        join(people, claim)
    if all(is_user(Address(one.name, one.address), profile) for one in people):
        people = [*_told_in_copy(message, profile)] or people
    people = people or _less_surely(message, company)
    gone = (*_absent(message), *(one for one in after if one.part is Part.MISSED and one.name))
    left = (*(one.name for one in gone), *note_takers(message.body.sentences), *declined(message))
    people = [one for one in people if not any(same_name(one.name, name) for name in left)]
    found = [one if one.address else replace(one, address=address_of(one.name, known, profile)) for one in people]
    return tuple(claim for claim in found if not is_user(Address(claim.name, claim.address), profile))


_WITH_INITIALS = expression(
    r"(?P<initial>[A-Z])\.?(?:[ ]?[A-Z]\.?)*[ ](?P<family>[^\W\d_][\w'’-]+(?:[ ][^\W\d_][\w'’-]+)?)"
)


def _in_full(claim: PersonClaim, known: Sequence[Address]) -> PersonClaim:
    """A claim about "C. Vey" under the whole name of the only one whom the mail knows that it may be: "Conrad Vey"."""
    short = _WITH_INITIALS.fullmatch(claim.name)
    if short is None:
        return claim
    family, names = short["family"].casefold(), {sender_name(one) for one in known} - {""}
    whole = [name for name in names if name[0] == short["initial"] and name.casefold().endswith(f" {family}")]
    whole = [name for name in whole if len(name.split()[0].rstrip(".")) > 1]
    return replace(claim, name=whole[0]) if len(whole) == 1 else claim


def _asked_for_and_there(said: tuple[str, ...], around: Around) -> list[PersonClaim]:
    """Whom the reader is to ask for who is said to hold the interview: "Ask for Ada Lund. She'll interview you"."""
    pairs = (pair for pair in itertools.pairwise(said) if _HOLDS_IT.match(pair[1]))
    return [claim for first, _ in pairs for claim in asked_for((first,), around)]


def _known(stand_in: PersonClaim, writer: tuple[PersonClaim, ...]) -> tuple[PersonClaim, ...]:
    """Who stands in, where they are not named the writer."""
    return (stand_in,) if stand_in.name else tuple(replace(one, part=Part.INTERVIEWER) for one in writer)


def _told_in_copy(message: Message, profile: Profile | None) -> tuple[PersonClaim, ...]:
    """Whom a mail that the user only has a copy of greets, and tells of their meeting: "Hi Tom, Ann sees you"."""
    if any(is_user(one, profile) for one in message.to) or not any(is_user(one, profile) for one in message.cc):
        return ()
    first = set(re.findall(r"[^\W\d_]{2,}", message.body.new[:_GREETING].casefold()))
    greeted = [one for one in message.to if set(sender_name(one).casefold().split()) & first]
    if len(greeted) != 1 or not _MEETS_WHO_IS_TOLD.search(message.body.new[:5000]):
        return ()
    address = "" if is_shared(greeted[0]) else greeted[0].address
    return (PersonClaim(sender_name(greeted[0]), address, Part.INTERVIEWER),)


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
    """Given a booking page's mail, return the people booked with the user, by their full names, which often is all that
    it says."""
    claims = (*named_in_text(message.subject), *named_in_text(message.body.new[:5000]))
    return frozenset(claim.name for claim in claims if " " in claim.name)


def _arranges(writer: tuple[PersonClaim, ...], around: Around) -> bool:
    """Whether who wrote arranges interviews for others."""
    return around.agency or any(one.part is not Part.UNKNOWN for one in writer)


def at_the_door(message: Message, profile: Profile | None, company: str) -> tuple[PersonClaim, ...]:
    """Given a message, return the people for whom the user is to ask on arrival: they are hosts where no other is
    named."""
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
    return claim.name.casefold() in names or (_is_in_firms_name(claim.name.casefold(), firm) and not owner)


def _is_in_firms_name(name: str, firm: str) -> bool:
    """Whether a name is a firm's, or begins a word of its: "larkspur" of "larkspurenergy", not "bo" of "robotics"."""
    if " " in name or len(name) >= _LONG_FOR_A_NAME:
        return name in firm
    begins = (word == name or (len(name) >= _LEAST_BEGUN and word.startswith(name)) for word in _WORD.findall(firm))
    return any(begins)


def _part_in_interview(claim: PersonClaim) -> Part:
    return claim.part if claim.part is Part.RECRUITER else Part.INTERVIEWER
