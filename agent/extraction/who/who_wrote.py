"""The human who wrote a mail: by their address, their signature, or how they introduce themselves."""

from __future__ import annotations

import re

from agent.classification.senders.domains import (
    is_function,
    is_machinery,
    is_shared,
    is_trade,
    owner_label,
    registrable,
)
from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.names import (
    PARTICLES,
    clean_name,
    is_office,
    same_name,
    sender_name,
    titled,
    titled_alone,
)
from agent.extraction.names.nicknames import is_nickname
from agent.extraction.names.signatures import HIRING_MANAGER, Signature, arranges, beneath, part_of, read_signature
from agent.extraction.words.calendar_words import fold
from agent.extraction.words.firm_names import company_key, has_legal_form
from agent.extraction.words.once import once
from agent.extraction.words.vocabulary import words
from agent.model.mail import Address, Message, Part, PersonClaim

_FIRST_NAME = expression(r"[a-z]{3,12}")
_NOT_TO_SIGN = words(  # at the head or the end of what stands beneath a mail: "Im Auftrag", "Sonnige Grüße"
    "a am auftrag behalf capital care clerk departamento der die divisão for freundliche grüsse grüße humanos ihr ihre "
    "im in la le los luck mihi on regards secretaria secretaría serviço the una und unit take"
)
_BEFORE_A_NAME = words("best bye cheers from kind love regards rgds ta thanks thx warmly yours")
_IN_BRACKETS = expression(
    r"\A[^()\[\]]{2,40}[(\[]\s?(?P<name>[^\W\d_a-zß-ÿ][^\W\d_]{1,14})\s?[)\]](?P<family>\s[^\W\d_][^()]{1,30})?\Z"
)
"""The first name by which somebody goes, within their From name or behind it."""
_INITIAL = 2  # letters of one, with its point
_QUOTED = 3000  # characters of what is quoted, in which the user greets them
_HEAD_OF_TEXT = 400  # characters in which somebody introduces themselves
_FULL_NAME = r"[A-ZÀ-Þ][\w'’\-]{1,30}(?:[ ](?:[A-Z]\.|[A-ZÀ-Þ][\w'’\-]{1,30})){1,2}"
_INTRODUCES = expression(
    rf"(?:\bI['’]m|\bI[ ]am|\b[Mm]y[ ]name(?:['’]s|[ ]is)|\b[Tt]his[ ]is)[ ](?P<name>{_FULL_NAME})"
    r"(?=,|\.|[ ](?:and|from|at|with|here|the)\b|[ ]?[–—(])|"
    rf"(?:^|[.!?,][ ])(?P<here>{_FULL_NAME})[ ]here\b(?=[,.!]|[ ](?:from|at)\b)",
    re.MULTILINE,
)

_BY_FIRST_NAME = expression(
    r"(?:\b(?:[Tt]his[ ]is|[Mm]y[ ]name(?:['’]s|[ ]is)|[Ii]t['’]s)|\bI(?:['’]m|[ ]am))[ ]"
    r"(?P<here>[A-ZÀ-Þ][a-zß-ÿ]{1,14})(?=,[ ](?:(?:the|your|an?|one[ ]of)[ ])?(?:[\w-]+[ ]){0,2}?"
    r"(?:A?GM|manager|owner|founder|director|chef|supervisor|recruiter|head|lead|coordinator|assistant|partner|principal)\b|"
    r"[ ](?:from|at|with|here[ ]at|over[ ]at)\b)|"
    r"[.!?][ ]+(?P<last>[A-ZÀ-Þ][a-zß-ÿ]{1,14})[ ]*(?=\n\s*\n|\s*\Z)"
)
"""By which first name somebody goes in what is typed in one line: "this is Pam, GM at the Grand", "See you. Pam"."""


@once
def found_sender(message: Message) -> tuple[PersonClaim, ...]:
    """Given a message, return the human who wrote it; nobody where a machine did, or nobody in particular."""
    signed = read_signature(message)
    name = _name_of_sender(message, signed)
    if not name and signed.name and (not _can_sign(signed.name, message.sender) or _is_a_post(signed.name, message)):
        signed = Signature()
    known_as = _known_as(message.sender, signed)
    alike = same_name(name, signed.name) or is_nickname(signed.name, name)
    otherwise = signed.name.partition(" ")[0] == known_as != "" or _is_called_otherwise(name, signed.name)
    alike = alike or otherwise
    agrees = not name or not signed.name or alike
    begins = signed.name.split()[:1] == name.split()[:1] or _is_cut(name, signed.name)
    begins = begins or _is_without_its_initial(name, signed.name, message.sender)
    if not name or (agrees and begins and len(signed.name.split()) > len(name.split())):
        name = signed.name or name
    own = _introduced(message)
    if own and (not name or own.startswith(f"{name} ") or is_shared(message.sender)):
        name = own
    address = _own_address(message)
    called = "" if name or own else _called_in_passing(message)
    name = name or called
    if not name or not (address or signed.name or own or called):
        return ()
    title = signed.title if agrees else ""
    words = f"{title}\n{message.sender.name}"
    shorter = set(signed.name.casefold().split()) <= set(name.casefold().split())
    known_form = begins or shorter or is_nickname(signed.name, name) or not signed.name or name == signed.name
    known_form = known_form or otherwise
    signs_as = (signed.signs_as if agrees and known_form else "") or called
    if known_as and (not signs_as or " " in signs_as):
        signs_as = known_as
    if " " in signs_as or not signs_as:
        above = titled_alone(message.sender.name, name) if not titled(signs_as) else ""  # "Ms. P Lund"
        signs_as = _called_by_title(message, name) or above or signs_as
    unknown = not title and part_of(words) is Part.UNKNOWN
    part = Part.COORDINATOR if unknown and arranges(beneath(message, name)) else part_of(words)
    return (PersonClaim(name, address, part, title, bool(HIRING_MANAGER.search(words)), signs_as),)


def _name_of_sender(message: Message, signed: Signature) -> str:
    """The name above a mail, or as it is written beneath it where that shows it in full; "" where it is a firm's."""
    name = sender_name(message.sender) or _by_address(message)
    if name and (_is_firm(name, message.sender) or _is_shown_as_firm(name, message)):
        name = ""
    if is_shared(message.sender) and _signs_for(signed.name, name) and _can_sign(signed.name, message.sender):
        name = ""  # "Elm Court Care", behind admin@, beneath which "Ada Byrne" stands
    name = _accented(name, f"{signed.name} {signed.signs_as}")
    return signed.name if _is_initialled(name, signed.name) else name


_DEAR_MS = expression(
    r"^[>\s]{0,8}Dear[ ](?P<title>(?:Ms|Mrs|Miss|Mr|Mx|Dr|Prof|Professor)\b\.?)[ ]"
    r"(?:[A-Z][\w'’\-]{1,30}[ ])?(?P<family>[^\W\d_][\w'’\-]{1,30})[ ]?[,:]?[ ]*$",
    re.MULTILINE,
)


def _called_by_title(message: Message, name: str) -> str:
    """How the user calls whoever wrote, by the letter that is quoted, where they call the user by title as well: "Ms.
    Lund". Whoever has gone over to first names since is called so."""
    if _DEAR_MS.search(message.body.new[:_HEAD_OF_TEXT]) is None:
        return ""
    *_, family = ["", *name.split()]
    theirs = (one for one in _DEAR_MS.finditer(message.body.quoted[:_QUOTED]))
    return next((f"{one['title']} {family}" for one in theirs if one["family"].casefold() == family.casefold()), "")


def _is_cut(name: str, signed: str) -> bool:
    """Whether a From name is the family's alone of who signs: "De Wit" of "Henk de Wit"."""
    family = name.casefold().split()
    return bool(family) and (len(family) == 1 or family[0] in PARTICLES) and signed.casefold().split()[1:] == family


def _known_as(sender: Address, signed: Signature) -> str:
    """By which other first name somebody goes, where their From name has it: "Xiaoyu Lin (Lucy)"."""
    found = _IN_BRACKETS.search(sender.name)
    if found is None or " " not in clean_name(sender.name):
        return ""
    known = found["name"].casefold() in GIVEN_NAMES or signed.name.partition(" ")[0] == found["name"]
    return found["name"] if known else ""


def _is_called_otherwise(name: str, signed: str) -> bool:
    """Whether who signs has the family's name of the From name, and another first name: "Poppy Lund" of Kalliope."""
    first, _, family = signed.partition(" ")
    return len(first) > _INITIAL and family.casefold() == name.partition(" ")[2].casefold() != ""


def _is_without_its_initial(name: str, signed: str, sender: Address) -> bool:
    """Whether a name is what who signs has behind the first, of which the From name has the initial: "M. Omar Lund" of
    "Mohammed Omar Lund"."""
    initial, _, rest = sender.name.partition(" ")
    short = len(initial.rstrip(".")) == 1 and signed.startswith(initial.rstrip("."))
    return short and rest.strip() == name and signed.partition(" ")[2] == name


def _is_initialled(name: str, signed: str) -> bool:
    """Whether a From name has the initial of who signs with the first name in full: "R. Lund" of "Rosalind Lund"."""
    first, _, family = name.partition(" ")
    called, _, of_family = signed.partition(" ")
    begins = len(first.rstrip(".")) == 1 and called.startswith(first.rstrip("."))
    *between, last = family.casefold().split() or [""]
    short = all(len(one.rstrip(".")) == 1 for one in between)  # "R. J. Lund"
    return begins and bool(family) and of_family.casefold() in {family.casefold(), last if short else ""} - {""}


def _introduced(message: Message) -> str:
    """The full name by which whoever wrote introduces themselves: "I'm Tess Lund, the owner here"."""
    text = message.body.new[:_HEAD_OF_TEXT]
    found = _INTRODUCES.search(text)
    name = clean_name(found["name"] or found["here"]) if found else ""
    return name if " " in name and not _is_firm(name, message.sender) else ""


def _called_in_passing(message: Message) -> str:
    """The first name by which somebody goes whose mail shows a firm's name above, and has no signature beneath."""
    found = (one["here"] or one["last"] for one in _BY_FIRST_NAME.finditer(message.body.new[:_HEAD_OF_TEXT]))
    theirs = {word for one in message.recipients for word in one.name.casefold().split()}
    return next((name for name in found if name.casefold() in GIVEN_NAMES - theirs), "")


def _signs_for(signed: str, name: str) -> bool:
    """Whether a name in full stands beneath a mail, and none that is alike above it."""
    return " " in signed and not (same_name(name, signed) or is_nickname(signed, name) or is_nickname(name, signed))


def _can_sign(name: str, sender: Address) -> bool:
    """Whether a name beneath a mail of a shared sender is a person's, and not the firm's or an office's again."""
    parts, said = name.casefold().split(), sender.name.casefold()
    office = any(is_function(word.strip(".")) for word in parts) or bool({parts[0], parts[-1]} & _NOT_TO_SIGN)
    bare = company_key(name) if has_legal_form(name) else name.casefold()  # "Northwind AG" of "Northwind Careers"
    again = bare in said and not re.search(r"[|,(–—]|\s-\s", said)
    if again and name.casefold() in GIVEN_NAMES and re.match(rf"{parts[0]}(?:['’]s?)?\s", said):
        again = False  # "Rick" of "Rick's Auto"
    return len(parts) < 5 and not office and not again and not _is_firm(name, sender)


def _is_a_post(name: str, message: Message) -> bool:
    """Whether what stands beneath a machine's mail is the post that it is about: "Growth Marketer · Northwind"."""
    return message.automatic and is_office(name)


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


def _is_firm(name: str, address: Address) -> bool:
    """Whether a From name is the firm's own: "Northwind Traders" at northwind.com."""
    label, squashed = owner_label(address).replace("-", ""), re.sub(r"\W", "", name.casefold())
    if not label or address.address.startswith(name.casefold().split()[0]):
        return False
    return squashed.startswith(label) or label.startswith(squashed)


def _is_shown_as_firm(name: str, message: Message) -> bool:
    """Whether a hiring system shows a firm in place of who writes: nobody is called so, and the mail has it as a firm:
    "Alder Schools", "an interview at Hollis Byrne"."""
    parts = name.split()
    first, last = parts[0], parts[-1]
    if not is_machinery(message.sender) or first.casefold() in GIVEN_NAMES or titled(message.sender.name):
        return False
    text = f"{message.subject}\n{message.body.new[:5000]}"
    told = any(f"{lead} {name}" in text for lead in ("at", "joining", "applying to", "application to", "interest in"))
    return told or (is_trade(last) and name in text)


def _own_address(message: Message) -> str:
    """The address under which whoever wrote is reached: Reply-To where it is nobody's shared one, else From."""
    answers = None if answers_to_another(message.sender, message.reply_to) else message.reply_to
    for address in (answers, message.sender):
        if address and address.address and not is_shared(address) and _vouched(address, message.sender):
            return address.address
    return ""


def answers_to_another(sender: Address, reply_to: Address | None) -> bool:
    """Given the writer and the Reply-To, return whether the latter names somebody else: "Tom Hale <tom.hale@...>", in a
    mail of Ann's."""
    name = clean_name(reply_to.name) if reply_to else ""
    return " " in name and " " in clean_name(sender.name) and not same_name(name, clean_name(sender.name))


def _vouched(address: Address, sender: Address) -> bool:
    """Whether an address is of the sender's house, or a machine stands between them."""
    same = registrable(address.domain) == registrable(sender.domain)
    return same or is_machinery(address) or is_machinery(sender) or is_shared(sender)
