"""The company of an application: the employer that a mail is about, whoever sends it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from agent.classification.senders.domains import (
    is_agency,
    is_free_mail,
    is_machinery,
    is_scheduler,
    is_shared,
    is_trade,
    owner_label,
)
from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.classification.sentences.platforms import asks_to_a_test, says_handed_in
from agent.expressions import expression
from agent.extraction.employer.agents import booked_with, handed_to, has_a_post_for, recruited_for, wants_to_see
from agent.extraction.employer.clients import (
    acts,
    acts_itself,
    client_abroad,
    client_in_need,
    client_with_a_post,
    ends_subject,
    is_awaited,
    is_no_client,
    stated_client,
    told_together,
)
from agent.extraction.employer.firm_looks import LIKE_DOMAIN
from agent.extraction.employer.firms import firms, shown_by_machine
from agent.extraction.employer.full_names import with_its_article, with_its_s, written_out
from agent.extraction.employer.hiring_systems import as_its_system
from agent.extraction.employer.loose_names import shown_by_mailbox, without_loose
from agent.extraction.employer.mandates import acts_for
from agent.extraction.employer.no_firms import PLAINLY, is_domain_alone, is_plain, may_be_somebody
from agent.extraction.employer.owners import owned, without_owners
from agent.extraction.employer.platforms import employer_behind, is_platforms
from agent.extraction.employer.recruiters import recruits_for_others
from agent.extraction.employer.shown import shown_as, shown_by_platform, shown_by_team
from agent.extraction.employer.signed_below import signed_below
from agent.extraction.employer.told_apart import client_answered, posts_sought, seeking, without_town
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.words.firm_names import (
    company_key,
    company_of_domain,
    squashed,
    without_cut_form,
    without_dotted_form,
)
from agent.extraction.words.houses import spelled_in, spells
from agent.extraction.words.once import once
from agent.extraction.words.ranking import Candidate, Candidates, Ranked, Table, rank
from agent.extraction.words.subjects import bare_subject
from agent.extraction.words.towns import at_street, is_of_an_office, is_said_of_town
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS, words
from agent.model.mail import Address, Message

__all__ = ["Firm", "company_key", "company_of_domain", "find_company", "find_firm", "house_of"]

_MOST_OTHERS = 4
_MOST_OF_A_TEST = 12  # sentences of a mail about a test
_MOST_ACTING = 12  # names of a mail that are looked at for what they do
_NO_HEADS = ROLE_WORDS | OCCUPATIONS | {"exec", "execs"}
_CALLED_BY_OFFICE = words("board chair chairman chairwoman bursar client trustees owners partners")
_SCHEMES = words("scheme programme program internship apprenticeship placement")
"""What many a firm has for those who begin, and is called by."""
_LETTERS_OF_CHIEFS = words("ceo cfo coo cto cio cmo md vp svp founder director")
_LEAST = 50  # steps by which a name at the head of a subject must outweigh "none of them"
_OF_HOUSE = frozenset(f"domain {how}" for how in (*LIKE_DOMAIN, "initials", "in it", "first word"))
_PLACES = ("subject", "first", "text", "last", "signature", "end", "quoted", "invitation")
_ZONES = frozenset(f"in {place}" for place in _PLACES)
_USERS_WORDS = frozenset(["in subject", "in quoted"])
_AT_PLACE = frozenset(f"subject left={word}" for word in ("at", "in", "near", "from"))
_AROUND_ROLE = frozenset(f"subject left={mark}" for mark in "-–—|,(/") | _AT_PLACE
"""Where in a subject a town stands beside the role: "Data Analyst - Pune"."""

_BEHIND_FIRM = expression(
    r"\s*(?:$|[-–—:|,(/]|['’]s?\s|(?:interview|role|position|job|offer|update|call)\b)", re.IGNORECASE
)
_AGENCIES = r"Recruitment|Recruiting|Staffing|Personnel|Resourcing|Search|Talent|Executive\s+Search"
_OF_AGENCIES = expression(_AGENCIES, re.IGNORECASE)
_STAFFS = expression(r"\b(?:Staffing|Personnel|Resourcing|Executive\s+Search|Ltd|Limited|LLC|Inc|LLP)\b", re.IGNORECASE)
_OF_AGENCY = expression(
    r"\b(?:(?:my|our|the)\s+clients?|(?:recruitment|senior|managing|principal)\s+consultant)\b|"
    r"^[^\w\n]{0,9}(?:\w{2,12}\s){0,2}consultant\s{0,3}(?:[,|·•–—-]|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""What shows that "Tarn Recruitment" under a mail is a firm, and not the team of Tarn that hires."""

_PART_OF = (
    r"(?P<name>[A-Z][\w'’&-]*(?:[ ](?:(?:&|and|of)[ ])?[A-Z][\w'’&-]*){0,4})\s+(?i:is|are)\s+"
    r"(?i:(?:an?\s+)?(?:proud\s+)?)(?i:part|member|division|subsidiary|brand|trading\s+(?:name|style))\s+(?i:of\s+(?:the\s+)?)GROUP\b"
)
"""What belongs to a group, as a footer says it."""
_PART_IN_BRACKETS = (
    r"(?P<name>[A-Z][\w'’&-]*(?:[ ](?:(?:&|and|of)[ ])?[A-Z][\w'’&-]*){0,4})[ ]\((?i:(?:an?\s+)?(?:proud\s+)?"
    r"(?:part|member|division|subsidiary|brand|trading\s+(?:name|style))\s+of\s+(?:the\s+)?)GROUP\b"
)
_NAMES_OF = (
    r"(?P<names>[A-Z][\w'’&-]*(?:(?:,|[ ]and|[ ]&)?[ ][A-Z][\w'’&-]*){1,12})\s+(?i:are\s+(?:all\s+)?"
    r"(?:trading\s+(?:names|styles)|brands|parts?|members|divisions)\s+of\s+(?:the\s+)?)GROUP\b"
)
_TO_WORK_FOR = expression(
    r"(?i:\binterest\s+in\s+(?:working\s+(?:for|with|at)|joining))\s+(?i:(?:the|team)\s+){0,2}"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of)\s)?[A-Z&][\w'’&\-]*){0,4})(?=[.,!\n]|\s(?i:and|as|in)\b)"
)
_ASSISTS = expression(
    r"(?i:\b(?:virtual|digital|automated|ai|hiring|recruiting|recruitment)\s+(?:hiring\s+|recruiting\s+|job\s+)?assistant\s+(?:of|for|at|from|with)\s+(?:the\s+)?)"
    r"(?P<name>[A-Z\d][\w'’&.\-]*(?:(?<![a-z]{3}\.)\s(?:(?:&|and|of)\s)?[A-Z&][\w'’&\-]*){0,4})(?=[.,!?\n]|\s(?i:and|here|as|in)\b)"
)
"""How a machine says in whose stead it writes: "it's Olivia, the virtual assistant of Bright Burger"."""
_CALLED_A_POST = (
    r"\((?:the\s)?NAME\)|\b(?:as|for)\s(?:the|an?)\sNAME\b|\bNAME\s(?:role|job|post|position|vacancy|opening)\b"
)
"""Where a mail calls what its subject begins with a post: "Thursday at 2pm (Repairs Scheduler)"."""
_AT_ITS_SEAT = expression(r"(?<=\w\w)\s+(?:HQ|Headquarters|Head\s+Office)\Z")
_TEAM_SIGNS = expression(
    r"^[ \t]*(?:The[ \t])?(?P<name>[^\W\d_a-zß-ÿ][\w'’&-]{1,30}(?:[ \t][A-Z][\w'’&-]{1,30}){0,3})[ \t]"
    r"(?:Recruiting|Recruitment|Talent(?:[ \t]Acquisition)?|Hiring|People|HR|Careers)(?:[ \t]Team)?[ \t]*$",
    re.MULTILINE,
)
_WITH_WHOM = expression(
    r"\s(?:at|with|to|from|@)\s(?P<name>[A-Z][\w'’&.-]*(?:\s(?:(?:&|and|of)\s)?[A-Z&][\w'’&.-]*){0,4}?)(?=\s(?:for|on|as|is|has|-|–|—)\s|[,:!|(]|\Z)"
)
_PAIR = expression(r"\s(?:&|and|/|\+)\s")
_BOOKED = expression(
    r"(?P<name>[^\W\d_a-zß-ÿ][\w.'’\-]{0,30}(?:[ \t]+[^\W\d_a-zß-ÿ][\w.'’\-]{0,30}){1,3})"
    r"(?:[ \t]{0,3}[-–—|,(][ \t]{0,3}[A-Za-z ]{2,20}\)?|,)?(?:\s{0,3}[(<\[]|\s{1,3})[\w.+\-]{1,64}@"
)
"""Somebody with their address: "Ana Ruiz (ana@...)", "Ana Ruiz - Organizer" over the address."""
_WITH_ITS_ADDRESS = r"NAME(?:[ ]?[-–—|,(][ ]?[A-Za-z ]{2,20}\)?|,)?(?:\s{0,2}[(<\[]\s?|\s{1,2})([\w.+-]{1,60})@"
_MET = (
    r"\b(?:with|meet|meeting|see|ask\s+for|dear|hi|hello)\s+NAME\b|"
    r"\bNAME(?:\s[\w'’\-]+)?\s(?:will|would|is|was|can|asked|asks|wants|says|said|thinks|who)\b"
)


@dataclass(frozen=True, slots=True)
class Firm:
    """The employer that a mail is about, other names in it that may be the employer's, and whether it is sure."""

    name: str = field(default="", repr=False)
    others: tuple[str, ...] = field(default=(), repr=False)
    sure: bool = False


def find_firm(message: Message) -> Firm:
    """Given a message, return the employer that it is about, as the mail spells it; "" where nothing names one.

    Every name in words, subject, signature, sender's name and domain is a candidate; the signs of where and how it
    stands there decide, with the weights that the corpus taught.
    """
    found = _without_platform(message, _without_booking_page(message, firms(message)))
    found = _without_hosts(message, found)
    found = _without_offices(_without_posts(message, _without_pairs(message, found)))
    named = without_loose(message, _without_awaited(message, found))
    found = without_owners(message, named)
    plainly = bool(found) and all(PLAINLY in one.signs for one in found.values())
    ranked = rank(Table.COMPANY, found)
    key = ranked.best(surely=plainly) or _whose_team_signs(message, ranked) or _which_signs(message, ranked)
    key = key or owned(message, found)
    meant = written_out(message, ranked, _meant_by(message, ranked, key))
    house = house_of(message)
    stated = _stated(message, house)
    told = ranked.spelled(meant)
    below = "" if stated else signed_below(message, found.get(meant))
    if below and below != told:
        return Firm(below, ranked.others(meant, _MOST_OTHERS))
    if not stated and (not meant or _is_senders_domain(message, told) or is_platforms(told, message)):
        stated = _shown(message)
    if stated:
        return Firm(stated, ranked.others(meant, _MOST_OTHERS), sure=True)
    if meant and house and _is_one_of_two(message, ranked, meant):
        return Firm(house, (ranked.spelled(meant), *ranked.others(meant, _MOST_OTHERS - 1)))
    client = bool(meant) and " " in ranked.spelled(meant) and _may_be_client(message, ranked.spelled(meant))
    if client and meant in chain(_heads_of_subject(message, ranked), _acting(message, ranked)):
        return Firm(without_dotted_form(ranked.spelled(meant)), ranked.others(meant, _MOST_OTHERS), sure=True)
    somebody = meant == key and bool(meant) and may_be_somebody(found[meant])
    led = _is_led(message, ranked, meant, key, client=client)
    sure = plainly or (bool(meant) and led and not somebody and not _is_told_poorly(message, found[meant]))
    name = _of_its_group(without_town(ranked.spelled(meant), message), message)
    sure = sure and not _is_an_agencys_own(name, house, message)
    name = _in_full(name, house, message)
    owners = (one.spelled for key, one in named.items() if key not in found)
    return Firm(name, (*_others(message, ranked, meant, name), *owners), sure)


def _stated(message: Message, house: str) -> str:
    """The firm for which a mail plainly says that it hires, or the user's own mail before it; "" where none does."""
    text = message.body.new[:5000]
    client = stated_client(text) or seeking(text) or has_a_post_for(text) if is_agency(house) else ""
    stated = client or recruited_for(text) or client_in_need(text) or client_with_a_post(text)
    stated = stated or (_worked_for(text, house) if message.automatic else "")
    stated = stated or client_abroad(message) or client_answered(message) or shown_by_mailbox(message)
    if stated or not house or message.automatic:
        return stated
    reading = text, message.subject, house
    stated = handed_to(*reading) or booked_with(*reading, recruits=recruits_for_others(message))
    stated = stated or wants_to_see(*reading, message.body.quoted)
    return stated or without_dotted_form(acts_for(message, house, recruits=recruits_for_others(message)))


def _worked_for(text: str, house: str) -> str:
    """For whom a machine's mail says that the reader would work, where its sender is called otherwise."""
    found = {one["name"].rstrip(".,'’&- ") for words in (_TO_WORK_FOR, _ASSISTS) for one in words.finditer(text)}
    names = [name for name in found if len(name) > 2 and not _ends_as_begins(house, name) and not is_no_client(name)]
    return names[0] if len(names) == 1 else ""


def _whose_team_signs(message: Message, ranked: Ranked) -> str:
    """The name in a scheduling system's subject whose team signs the mail, though nothing else tells of it: "Interview
    with Larkin", "Larkin Recruiting"."""
    if not is_scheduler(message.sender):
        return ""
    signed = f"{message.body.new[-600:]}\n{message.body.signature}"
    found = {one["name"] for one in _TEAM_SIGNS.finditer(signed) if one["name"] in message.subject}
    return next((key for _, key in ranked.order if ranked.spelled(key) in found), "")


def _which_signs(message: Message, ranked: Ranked) -> str:
    """The name in a machine's subject that stands alone below the mail as well: "Interview with Current for
    Analyst"."""
    if not message.automatic:
        return ""
    lines = [
        line.strip() for line in f"{message.body.new[-300:]}\n{message.body.signature}".splitlines() if line.strip()
    ]
    found = {one["name"] for one in _WITH_WHOM.finditer(bare_subject(message.subject))}
    return next((key for _, key in ranked.order if (name := ranked.spelled(key)) in found and name in lines[-4:]), "")


def _shown(message: Message) -> str:
    """The firm that the sender's name or platform shows, where the text names none but that of their domain."""
    behind = employer_behind(message) if _is_machines(message) or _is_of_a_test(message) else ""
    shown = shown_as(message) or shown_by_platform(message) or shown_by_team(message)
    return behind if behind and _is_senders_domain(message, shown) else shown or behind


def _is_an_agencys_own(name: str, house: str, message: Message) -> bool:
    """Whether a name is that of the agency itself, whatever it is: no draft is for a post there."""
    if not house or message.automatic:
        return False
    own = _ends_as_begins(house, name) or _is_spelled_by_house(message, name)
    return own and recruits_for_others(message)


def _in_full(name: str, house: str, message: Message) -> str:
    """A name as the firm writes it: without its seat and its legal form, with its article and its "s"."""
    if name and is_agency(house) and _ends_as_begins(name, house):
        name = house  # "Tarn" of "Tarn Recruitment", whose own word is part of the name
    name = _without_slashed_form(without_dotted_form(_AT_ITS_SEAT.sub("", name)), message)
    return with_its_article(as_its_system(with_its_s(name, message), message), message)


def _of_its_group(name: str, message: Message) -> str:
    """The house that a mail says to be part of the one of that name: "The Brass Lamp is part of Tarn Group".

    It is the one that the mail is about where it is named elsewhere, too.
    """
    text = f"{message.subject}\n{message.body.new[:5000]}\n{message.body.signature}"
    if not name or not (f"of {name}" in text or f"of the {name}" in text):
        return name
    part = re.search(_PART_OF.replace("GROUP", re.escape(name)), text)
    part = part or re.search(_PART_IN_BRACKETS.replace("GROUP", re.escape(name)), text)
    if part is None:
        return _of_several_names(name, text) or name
    named = text.count(part["name"].removeprefix("The "))
    return part["name"].removeprefix("The ") if named > 1 and part["name"] not in name else name


def _of_several_names(name: str, text: str) -> str:
    """The one under which a mail is written of several names under which a firm trades, as it spells that: "Snug
    Nurseries" before "(Snug and Cosy are trading names of Tarn Ltd)"; "" where that is not told."""
    listed = re.search(_NAMES_OF.replace("GROUP", re.escape(name)), text)
    names = [one.strip() for one in re.split(r",|\s(?:and|&)\s", listed["names"])] if listed else []
    rest = text.replace(listed[0], " ") if listed else ""
    used = [one for one in names if one in rest]
    spelled = re.search(rf"\b{re.escape(used[0])}(?:\s[A-Z][\w'’&-]+){{0,3}}", rest) if len(used) == 1 else None
    return spelled[0] if spelled else ""


def _is_machines(message: Message) -> bool:
    return message.automatic or sender_kind(message.sender.address).kind is SenderSort.ATS


def _is_of_a_test(message: Message) -> bool:
    """Whether a mail asks to a test, or is the receipt for one: platforms write of those, in somebody's stead."""
    said = (message.subject, *message.body.sentences[:_MOST_OF_A_TEST])
    return asks_to_a_test(said) or any(map(says_handed_in, said))


def _is_told_poorly(message: Message, meant: Candidate) -> bool:
    """Whether nothing but a domain tells a firm; or how somebody signs whom a hiring system shows in its place."""
    return is_domain_alone(meant) or (shown_by_machine(message) != "" and not is_plain(meant))


def _without_slashed_form(name: str, message: Message) -> str:
    """A name without the letter before the slash of its legal form: "Nordhavn Shipping" of "Nordhavn Shipping A/S"; and
    without what stands before the point of one."""
    text = f"{message.subject}\n{message.body.new[:5000]}\n{message.body.signature}"
    whole = name.endswith((" A", " K", " I")) and f"{name}/S" in text
    return name[:-2].rstrip() if whole else without_cut_form(name, text)


def _is_spelled_by_house(message: Message, name: str) -> bool:
    """Whether the sender's domain spells a name: "orsovale" that of Orso & Vale."""
    return spells(owner_label(message.sender), company_key(name)) == "spelled"


def _is_senders_domain(message: Message, name: str) -> bool:
    """Whether a name is no more than the sender's domain: a hiring system's as well as an employer's.

    A hiring system's may have a word for what comes from it behind it: "Mettl Assessments".
    """
    labels = {owner_label(message.sender).replace("-", "")}
    said = {company_key(name).replace(" ", "")}
    system = sender_kind(message.sender.address)
    if system.kind is SenderSort.ATS:
        labels.add(company_key(system.name).replace(" ", ""))
        said.add(company_key(name.rpartition(" ")[0]).replace(" ", ""))
    return not said.isdisjoint(labels - {""})


def _without_posts(message: Message, found: Candidates) -> Candidates:
    """Leave out what somebody is said to look for, a post: "Larkin Produce is looking for a Copy Chief"."""
    posts = posts_sought(message.body.new[:5000])
    return (
        Candidates({key: one for key, one in found.items() if company_key(one.spelled) not in posts})
        if posts
        else found
    )


def _without_offices(found: Candidates) -> Candidates:
    """Leave out who is called by an office alone, "The Chairman", and the office before a firm that is named without it
    as well: "CTO Grey Whale"."""
    own = {company_key(one.spelled) for one in found.values()}

    def is_none(name: str) -> bool:
        first, _, rest = name.partition(" ")
        low = rest.casefold()
        if first.casefold() == "the":
            return low in OCCUPATIONS | _CALLED_BY_OFFICE
        if name.rpartition(" ")[2].casefold() in _SCHEMES and len(found) > 1:
            return True
        return first.casefold() in _LETTERS_OF_CHIEFS and company_key(rest) in own

    return Candidates({key: one for key, one in found.items() if not is_none(one.spelled)})


def _without_awaited(message: Message, found: Candidates) -> Candidates:
    """Leave out a client who has not answered, where another one has: "no news from Larkin yet, but Orme want you"."""
    text = message.body.new[:5000]
    awaited = [key for key, one in found.items() if is_awaited(one.spelled, text)]
    if not awaited or not any(acts_itself(one.spelled, text) for key, one in found.items() if key not in awaited):
        return found
    return Candidates({key: one for key, one in found.items() if key not in awaited})


def _without_hosts(message: Message, found: Candidates) -> Candidates:
    """Leave out with whom a scheduler's mail says that the user is booked, or to whom answers go: "With: Ana Ruiz"."""
    if _is_of_a_page(message):
        found = Candidates({key: one for key, one in found.items() if not _has_an_address(one.spelled, message)})
    if not is_scheduler(message.sender):
        return found
    booked = {company_key(one["name"]) for one in _BOOKED.finditer(message.body.new[:5000])}
    local = message.reply_to.address.partition("@")[0] if message.reply_to else ""
    names = {key for key, one in found.items() if re.split(r"\W", local)[0] == one.spelled.split()[0].casefold() != ""}
    return Candidates(
        {key: one for key, one in found.items() if company_key(one.spelled) not in booked and key not in names}
    )


def _is_of_a_page(message: Message) -> bool:
    """Whether a machine wrote, or brings an invitation from a desk's address, as booking pages do: hello@..."""
    return message.automatic or (bool(message.invitations) and is_shared(message.sender))


def _has_an_address(name: str, message: Message) -> bool:
    """Whether a machine's mail writes a name out with an address of somebody called so: "Host: Dana Kim (dana@...)"."""
    text = message.body.new[:5000]
    stands = "@" in text and name in text  # else no expression is made: that takes longer than to look
    behind = re.search(_WITH_ITS_ADDRESS.replace("NAME", re.escape(name)), text) if stands else None
    parts = re.split(r"[._+-]", behind[1].casefold()) if behind else []
    return behind is not None and not {word.casefold() for word in name.split()}.isdisjoint(parts)


def _without_booking_page(message: Message, found: Candidates) -> Candidates:
    """Leave out the house of a machine that only brings somebody's invitation: they are booked there, and work at
    their own. Where its words name it besides, it may be the firm that has somebody else invite."""
    organizers = [event.organizer for event in message.invitations if event.organizer]
    label = owner_label(message.sender)
    if not (_is_of_a_page(message) and label and organizers) or any(_may_be_of_house(one, label) for one in organizers):
        return found
    return Candidates(
        {
            key: one
            for key, one in found.items()
            if squashed(one.spelled) != label.replace("-", "") or any(sign.startswith("in ") for sign in one.signs)
        }
    )


_POWERED = expression(
    r"\b(?:powered|delivered|provided)\s(?:by|with)\s(?:the\s)?(?P<name>\w[\w.&-]{1,30}(?:\s\w[\w&-]{1,30})?)",
    re.IGNORECASE,
)
"""How a platform says below a mail whose machine sent it: "Powered by HireFlow"."""


def _without_platform(message: Message, found: Candidates) -> Candidates:
    """Leave out the platform from whose own domain a mail comes, and by which it says to be sent."""
    label = owner_label(message.sender).replace("-", "")
    powered = [squashed(one["name"]) for one in _POWERED.finditer(message.body.new[-1500:] + message.body.signature)]
    if not label or not any(name.startswith(label) for name in powered):
        return found
    return Candidates({key: one for key, one in found.items() if squashed(one.spelled) != label})


def _may_be_of_house(organizer: Address, label: str) -> bool:
    """Whether whoever invites may be of the house with that label; a calendar's or a system's address tells nothing."""
    return is_free_mail(organizer) or is_machinery(organizer) or owner_label(organizer) in {"", label}


def _without_pairs(message: Message, found: Candidates) -> Candidates:
    """Leave out what is two clients of an agency: "Larkin Produce & Tolland Homes", each named by itself, too."""
    agency, text = is_agency(house_of(message)), message.body.new[:5000]
    pairs = [one.spelled for one in found.values() if _are_two(one.spelled, text, agency=agency)]
    pieces = {
        one.spelled for one in found.values() if _PAIR.search(one.spelled) and any(one.spelled in p for p in pairs)
    }
    return Candidates({key: one for key, one in found.items() if one.spelled not in pieces})


def _are_two(name: str, text: str, *, agency: bool) -> bool:
    """Whether a name is that of two firms: each half stands in the text by itself, or ends as firms' names do.

    Who is no agency by name may be one; so elsewhere each half has two words: "Orme & Vale" is one firm.
    """
    halves = _PAIR.split(name)
    if len(halves) != 2 or not (agency or all(" " in half for half in halves)):
        return False
    rest = text.replace(name, "")
    trades = agency and all(" " in half and is_trade(half.split()[-1]) for half in halves)
    return trades or all(half in rest for half in halves)


def _may_be_client(message: Message, name: str) -> bool:
    """Whether an agency wrote a mail, or somebody of another house than the firm that does something there itself."""
    house = house_of(message)
    if is_agency(house):
        return True
    return bool(house) and not _ends_as_begins(name, house) and acts_itself(name, message.body.new[:5000])


def _is_one_of_two(message: Message, ranked: Ranked, meant: str) -> bool:
    """Whether somebody of another house tells of the firm that a mail seems to be about in one breath with another."""
    name, text = ranked.spelled(meant), message.body.new[:5000]
    theirs = is_agency(name) or _ends_as_begins(name, house_of(message))
    if theirs or message.automatic or acts_itself(name, text):
        return False
    others = (ranked.spelled(key) for _, key in ranked.order[:_MOST_ACTING] if key != meant)
    return told_together(name, [other for other in others if other not in name and name not in other], text)


def _ends_as_begins(name: str, house: str) -> bool:
    """Whether a name is the beginning of a house's, with a title's last words before it or not: "Change Tarn"."""
    words = name.split()
    tails = (squashed(" ".join(words[at:])) for at in range(len(words)))
    return any(len(tail) > 3 and squashed(house).startswith(tail) for tail in tails)


def _others(message: Message, ranked: Ranked, meant: str, name: str) -> tuple[str, ...]:
    """The likeliest names beside the one that is meant, which is called so: no towns."""
    text = f"{message.body.new[:5000]}\n{message.body.quoted[:5000]}"
    may_be = (other for other in ranked.others(meant, 2 * _MOST_OTHERS) if other != name)
    return tuple(islice((other for other in may_be if not is_said_of_town(other, text)), _MOST_OTHERS))


def _is_led(message: Message, ranked: Ranked, meant: str, key: str, *, client: bool) -> bool:
    """Whether the name that is meant outweighs all others by enough, or is the likeliest one, which does, in full."""
    if meant == key:
        return ranked.leads(meant, _pieces(ranked, meant)) or (
            client and ranked.leads(meant, _no_rivals(message, ranked, meant))
        )
    if meant and "domain initials" in ranked.candidates[meant].signs:
        return company_key(ranked.spelled(key)).startswith(owner_label(message.sender))
    full = company_key(ranked.spelled(meant))
    pieces = frozenset(other for _, other in ranked.order if company_key(ranked.spelled(other)) in full)
    return bool(meant) and full.startswith(company_key(ranked.spelled(key))) and ranked.leads(key, pieces - {key})


def _pieces(ranked: Ranked, meant: str) -> frozenset[str]:
    """The names that are pieces of the one that is meant, where the domain has its beginning: "Elm High" of
    elmhigh.example is Elm High School."""
    if not meant or "domain begins it" not in ranked.candidates[meant].signs:
        return frozenset()
    name = ranked.spelled(meant)
    return frozenset(key for _, key in ranked.order if key != meant and ranked.spelled(key) in name)


def _no_rivals(message: Message, ranked: Ranked, meant: str) -> frozenset[str]:
    """The names that nobody takes for the client of an agency: its own, pieces of the one that is meant, towns."""
    house, name, text = squashed(house_of(message)), ranked.spelled(meant), message.body.new[:5000]
    spelled = {key: ranked.spelled(key) for _, key in ranked.order if key != meant}
    return frozenset(
        key
        for key, other in spelled.items()
        if house.startswith(squashed(other)) or is_agency(other) or other in name or is_said_of_town(other, text)
    )


@once
def house_of(message: Message) -> str:
    """Given a message, return whose domain it came from; of an agency the whole name, where its signature has that."""
    domain, label = company_of_domain(message.sender), owner_label(message.sender).replace("-", "")
    if not domain or message.automatic:
        return domain
    signed = f"{message.body.new[-1000:]}\n{message.body.signature}"
    house = spelled_in(label, signed) or domain
    if is_agency(house) or is_agency(domain):
        return house if is_agency(house) else domain
    if house not in signed:
        return domain
    if not _OF_AGENCIES.search(signed):
        return domain
    beside = re.search(
        rf"(?:^[^\w\n]{{0,9}}|[ \t][|·•–—-][ \t]{{1,3}}|,[ \t])({re.escape(house)})"
        r"(?:[ ]|[ ]?[|·•–—-][ ](?:[\w&-]{2,20}[ ]){1,3})"
        rf"({_AGENCIES})\b[^\n]*$",
        signed,
        re.IGNORECASE | re.MULTILINE,
    )
    stands = beside is not None and (_OF_AGENCY.search(signed) or _STAFFS.search(beside[0]))
    return f"{beside[1]} {beside[2]}" if beside is not None and stands else domain


def _meant_by(message: Message, ranked: Ranked, key: str) -> str:
    """Of the likeliest name of a mail that somebody of a firm wrote, return the one that is meant.

    An agency's recruiter writes "Larkspur Dairy - Thursday" over a mail, and signs with the agency's name: the client
    is meant. Where only a subject says "your advert at Osborne Park", and the writer's house has a name, that one is.
    """
    house = house_of(message)
    if not key or not house or message.automatic:
        return key
    text = f"{message.body.new[:5000]}\n{message.body.quoted[:5000]}"
    ranked = Ranked(ranked.candidates, tuple(_no_towns(message, ranked, text)), ranked.margin)
    if all(other != key for _, other in ranked.order):
        key = ranked.best()
    if not key:
        return ""
    of_house = [other for _, other in ranked.order if not _OF_HOUSE.isdisjoint(ranked.candidates[other].signs)]
    if is_agency(house) or (is_agency(ranked.spelled(key)) and key in of_house):
        return _of_agency(message, ranked, key, of_house)
    if of_house and key not in of_house and _is_place_of_subject(ranked.candidates[key]):
        return of_house[0]
    return key


def _of_agency(message: Message, ranked: Ranked, key: str, of_house: list[str]) -> str:
    """Which firm an agency means: the client, else the likeliest name that is nobody's, else the agency itself."""
    name, text = ranked.spelled(key), message.body.new[:5000]
    plain = (is_plain(ranked.candidates[key]) and key not in of_house) or any(_heads_of_subject(message, ranked))
    acting = "" if plain else next(_acting(message, ranked), "")
    if acting:
        return acting
    first, *rest = map(re.escape, name.split())
    called = "".join([first, *(rf"(?:\s{part})?" for part in rest)])  # as one calls somebody
    alone = rf"\b{called}\s(?:will|would|is|can|wants|asked)\b"
    met = may_be_somebody(ranked.candidates[key]) and re.search(alone, text) is not None
    clients = _clients(message, ranked) if met or key in of_house or is_agency(name) else ()
    return next((other for other in clients if other not in of_house), of_house[0] if met and of_house else key)


def _no_towns(message: Message, ranked: Ranked, text: str) -> Iterator[tuple[int, str]]:
    """Of the names in order of weight those that the mail does not speak of as of a town."""
    signed = f"{message.body.new[-600:]}\n{message.body.signature}"
    for weight, key in ranked.order:
        candidate, name = ranked.candidates[key], ranked.spelled(key)
        office = not _AROUND_ROLE.isdisjoint(candidate.signs) and is_of_an_office(name, signed)
        if is_plain(candidate) or not (office or is_said_of_town(name, text)):
            yield weight, key


def _clients(message: Message, ranked: Ranked) -> Iterator[str]:
    """The names in an agency's mail that may be the client's: at the subject's head, or with their street."""
    yield from _heads_of_subject(message, ranked)
    signed = message.body.signature
    for _, key in ranked.order:
        name = ranked.spelled(key)
        if name not in signed and not is_agency(name) and at_street(name, message.body.new[:5000]):
            yield key


def _acting(message: Message, ranked: Ranked) -> Iterator[str]:
    """The names of firms that do in an agency's mail what an employer does: "Larkin Produce want you in".

    Those come first that do it themselves: "Larkin want you in. No news from Tolland yet."
    """
    signed, text, house = message.body.signature, message.body.new[:5000], squashed(house_of(message))
    found: list[str] = []
    for _, key in ranked.order[:_MOST_ACTING]:
        name = ranked.spelled(key)
        theirs = name in signed or is_agency(name) or squashed(name) in house
        if not theirs and (acts(name, text) or ends_subject(name, message.subject, text)):
            found.append(key)
    yield from sorted(found, key=lambda key: not acts_itself(ranked.spelled(key), text))


def _heads_of_subject(message: Message, ranked: Ranked) -> Iterator[str]:
    """The names with which a subject begins, if they may be a firm's: "Larkspur Dairy - phone Friday"."""
    subject, text = bare_subject(message.subject).strip(), message.body.new[:5000]
    for weight, key in ranked.order:
        name = ranked.spelled(key)
        if weight < _LEAST or not subject.casefold().startswith(name.casefold()) or is_agency(name):
            continue
        behind, parts = subject[len(name) :], frozenset(name.casefold().split())
        if re.search(_CALLED_A_POST.replace("NAME", re.escape(name)), text, re.IGNORECASE):
            continue
        if _BEHIND_FIRM.match(behind) and not _is_met(name, text) and parts.isdisjoint(_NO_HEADS):
            again = re.search(rf"(?<!\bin )(?<!\bnear )\b{re.escape(name.split()[0])}\b", text, re.IGNORECASE)
            if " " in name or again:
                yield key


def _is_met(name: str, text: str) -> bool:
    """Whether a text speaks of a name as of somebody: "with Alison Vance", "Alison would like".

    A trade at its end shows a firm's, though one speaks of that alike: "Larkin would like to meet you".
    """
    if is_trade(name.split()[-1]) and name.split()[0].casefold() not in GIVEN_NAMES:
        return False
    first = re.escape(name.split()[0])
    return re.search(_MET.replace("NAME", first), text, re.IGNORECASE) is not None


def _is_place_of_subject(candidate: Candidate) -> bool:
    """Whether nothing but the subject, and what is quoted, has a name, and there as a place: "your card at NAME"."""
    signs = candidate.signs
    zones = {sign for sign in signs if sign in _ZONES}
    return bool(zones) and zones <= _USERS_WORDS and not _AT_PLACE.isdisjoint(signs)


def find_company(message: Message) -> str:
    """Given a message, return the employer that it is about; "" where nothing names one."""
    return find_firm(message).name
