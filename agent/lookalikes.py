"""Who passes for somebody of an application: under their name from another house, or from a house that looks like
theirs.

Mail programs show a name, and readers do not see that "corbe1finch" has a figure in it. Nobody is accused: what is said
here is asked about.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet

from rapidfuzz.distance import OSA

from agent.classification.senders.domains import (
    is_free_mail,
    is_machinery,
    is_relay,
    is_shared,
    owner_label,
    registrable,
)
from agent.classification.senders.known import Known
from agent.extraction.names.names import clean_name
from agent.model.mail import KNOWN_NAME, LIKE_A_HOUSE, OF_NOBODY, Address, Category, Evidence, Message

_MOST = 20000  # characters of a text
_LEAST_OF_A_HOUSE = 6  # letters of a domain of which another may be one letter off by intent
_LEAST_OF_A_NAME = 4  # letters of a domain that stands whole in another, beside a word of its own
_ALIKE = str.maketrans(
    "0135!|iаеорсухіјѕԁһӏԛԝοανρικ",
    "oleslllaeopcyxljsdhlqwoavplk",
)
"""Characters that look like a letter, and which: figures, and letters of other alphabets. "i" looks like "l"."""
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def passes_for_another(
    message: Message, category: Category, known: Known, people: Mapping[str, AbstractSet[str]], houses: Collection[str]
) -> Evidence | None:
    """Given a mail, as what it reads and what ties it to an application, return what shows that it may not be from whom
    it seems to be; None where nothing does.

    ``people`` are those of the applications by name, in small letters, with the labels of the domains from which they
    write; ``houses`` all labels from which anybody of them does. Whoever answers a mail that they alone have may write
    from wherever they like; but a house that only looks like theirs is none.
    """
    sender, label = message.sender, registrable(message.sender.domain)
    if category in OF_NOBODY or not label or label in houses or is_machinery(sender) or is_relay(sender):
        return None
    if known.event_known:
        return None  # of its updates the invitation's house is asked
    copied = owner_label(sender) and any(_looks_like(label, house) for house in houses)
    if copied or (not known.thread_known and not message.automatic and any(_adds_to(label, one) for one in houses)):
        return Evidence(sender.address, LIKE_A_HOUSE)
    desk = is_shared(sender) and not is_free_mail(sender)  # "Ann Lee via Forms": a desk says in whose name it writes
    if known.thread_known or known.sender_known or message.automatic or message.list_id or desk:
        return None
    answered_there = message.reply_to is not None and registrable(message.reply_to.domain) in houses
    known_there = people.get(name_key(sender.name)) and not answered_there
    return Evidence(sender.address, KNOWN_NAME) if known_there and not _signs_for(message, label) else None


def looks_like_the_house_of(sender: Address, address: str) -> bool:
    """Given who writes a mail, and an address, return whether the sender's house only looks like that address's."""
    label, house = registrable(sender.domain), owner_label(Address("", address))
    return bool(label and house) and label != house and (_looks_like(label, house) or _adds_to(label, house))


def name_key(name: str) -> str:
    """Given somebody's name as a mail has it, return it as one looks for it; "" for less than a name in full."""
    words = [word for word in clean_name(name).casefold().split() if len(word.strip(".")) > 1]  # "Ann K. Lee"
    return " ".join(words) if len(words) > 1 else ""


def _signs_for(message: Message, label: str) -> bool:
    """Whether a mail names the firm of its own house, addresses apart: two firms' people may be called the same."""
    words = message.body.new[:_MOST].casefold().split()
    spoken = (word for word in words if "@" not in word and "." not in word.strip(".,"))
    return label.replace("-", "") in "".join(filter(str.isalnum, "".join(spoken)))


def _looks_like(label: str, house: str) -> bool:
    """Whether a domain's label is read as another: "corbe1finch" as "corbelfinch", or one letter of it is off."""
    if _as_seen(label) == _as_seen(house):
        return True
    return len(house) >= _LEAST_OF_A_HOUSE and OSA.distance(label, house, score_cutoff=1) == 1


def _adds_to(label: str, house: str) -> bool:
    """Whether a domain's label is another with a word of its own: "corbelfinch-careers"."""
    parts = label.split("-")
    return len(house) >= _LEAST_OF_A_NAME and len(parts) > 1 and house in {"-".join(parts[1:]), "-".join(parts[:-1])}


def _as_seen(label: str) -> str:
    """A label as a hasty reader sees it."""
    try:
        shown = label[4:].encode("ascii").decode("punycode") if label.startswith("xn--") else label
    except UnicodeError:
        shown = label
    plain = "".join(one for one in unicodedata.normalize("NFKD", shown.lower()) if not unicodedata.combining(one))
    seen = plain.translate(_ALIKE)
    for pair, letter in _PAIRS:
        seen = seen.replace(pair, letter)
    return seen
