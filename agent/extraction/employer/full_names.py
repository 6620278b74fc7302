"""The full name of a firm of which a mail has a short one: what stands under it, or what its domain's letters mean."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_trade, owner_label
from agent.expressions import expression
from agent.extraction.names.names import is_body
from agent.extraction.words.firm_names import company_key
from agent.extraction.words.houses import cuts_a_word
from agent.extraction.words.ranking import Candidates, Ranked
from agent.extraction.words.vocabulary import words
from agent.extraction.words.whole_words import places
from agent.model.mail import Message

_INSTITUTIONS = words(
    """
    academy association authority bank board centre college company corporation council foundation group hospital
    hospitals institute ministry museum partnership school schools service services society trust university
    """
)
_SIGNED = frozenset(["in signature", "in end", "all of signature", "all of end", "name of machine", "name of firm"])
_MOST_MORE = 4  # words that a full name has and the short one has not
_WORDS_OF_A_KIND = 2  # of a house, as a subject tells them: "Garden Centre"
_ONE_WORD_MORE = expression(r"[A-Z][\w'’-]+ [A-Z]")
_IN_TEXT = frozenset(["in first", "in text"])
_LEAST_WITH_S = 3  # letters of a name that may have its "s"
_LAST = 1000  # characters of a mail in which it is signed
_NOTHING_OWNED = expression(r"\s*(?:[.,;:!?)\n]|\Z)|\s+(?:here|and\s+(?:I|we)|on\s|in\s|for\s|is\s)")
_LONGEST_LETTERS = 5  # letters of a domain that may be initials
_HEADS = frozenset(["in subject", "in invitation", "in quoted"])


def written_out(message: Message, ranked: Ranked, key: str) -> str:
    """Given the names of a mail and the one that is meant, return the one that is the same in full; else the same.

    "Marrow Health" of the sender's name is the "Marrow Health Authority" that signs; "TKB" of the domain, and "TKB
    Risk" of a subject, are the "Tarn & Kell Bank" that stands under the mail.
    """
    found = ranked.candidates
    if not key:
        return key
    letters = _letters(message, ranked, key)
    if letters:
        full = (other for _, other in ranked.order if "domain initials" in found[other].signs)
        signed = (other for other in full if not _SIGNED.isdisjoint(found[other].signs))
        return next(signed, letters)
    return _institution(ranked, key) or _cut_in_domain(message, ranked, key) or _told_in_full(ranked, key) or key


def _told_in_full(ranked: Ranked, key: str) -> str:
    """The key of the name in the text that ends as what only a subject has: "Marrow Garden Centres"."""
    if not _zones(ranked, key) <= _HEADS:
        return ""
    for _, other in ranked.order:
        name, zones = ranked.spelled(other), _zones(ranked, other)
        in_text = not zones.isdisjoint(_IN_TEXT) and zones.isdisjoint(_SIGNED)
        if in_text and _ONE_WORD_MORE.match(name) and is_its_kind(ranked.spelled(key), name):
            return other
    return ""


def _zones(ranked: Ranked, key: str) -> set[str]:
    """The parts of a mail in which a name stands."""
    return {sign for sign in ranked.candidates[key].signs if sign.startswith("in ") and " by " not in sign}


def goes_on(company: str, name: str) -> bool:
    """Given a firm of one word and a name, return whether that is the firm's in full: "Orme Housing Association"."""
    first, *more = company_key(name).split() or [""]
    kind = bool(more) and (more[-1] in _INSTITUTIONS or is_trade(more[-1]))
    return first == company_key(company) and kind and len(more) <= _MOST_MORE


def is_its_kind(name: str, company: str) -> bool:
    """Given a name and a firm's, return whether it is no more than what kind of house the firm is: "Garden Centre" of
    "Marrow Garden Centres"."""
    kind, full = ([word.removesuffix("s") for word in company_key(one).split()] for one in (name, company))
    return len(kind) >= _WORDS_OF_A_KIND and full[1:] == kind


def _cut_in_domain(message: Message, ranked: Ranked, key: str) -> str:
    """The key of the name that a domain cuts, where the one that is meant is no more than that: "Lantern Education" for
    "Lantern Edu"."""
    label, name = owner_label(message.sender), ranked.spelled(key)
    text = f"{message.subject}\n{message.body.new[:5000]}"
    if _squashed(name) != label.replace("-", "") or any(places(name, text)):
        return ""
    return next((other for _, other in ranked.order if other != key and cuts_a_word(label, ranked.spelled(other))), "")


def _letters(message: Message, ranked: Ranked, key: str) -> str:
    """The key of the letters that are a domain, where a name is these, or has in a subject a department behind it."""
    label, name = owner_label(message.sender), ranked.spelled(key)
    first, *more = company_key(name).split() or [""]
    if not label or first != label or len(label) > _LONGEST_LETTERS:
        return ""
    if not more:
        return key
    return (
        label if label in ranked.candidates and _zones(ranked, key) <= _HEADS and name.startswith(label.upper()) else ""
    )


def _institution(ranked: Ranked, key: str) -> str:
    """The key of the name that begins with another and ends as an institution, where it signs."""
    found: Candidates = ranked.candidates
    short = company_key(ranked.spelled(key)).split()
    if short[-1] in _INSTITUTIONS:
        return ""
    for _, other in ranked.order:
        parts = company_key(ranked.spelled(other)).split()
        more = parts[len(short) :]
        longer = parts[: len(short)] == short and 0 < len(more) <= _MOST_MORE and more[-1] in _INSTITUTIONS
        if longer and not _SIGNED.isdisjoint(found[other].signs):
            return other
    return ""


def with_its_article(name: str, message: Message) -> str:
    """Given the name of a firm, return it with the article that is part of it: "The Salted Oak" at thesaltedoak.com.

    Else it is so where its sender is called so, a line of its own has it under the mail, or a sentence goes on with it:
    "welcome to The Salted Oak". "The City of Alder" and "the Alder Council" only stand so in sentences.
    """
    if not name or " " not in name or is_body(name) or name.casefold().split()[-1] in _INSTITUTIONS:
        return name
    full = f"The {name}"
    if owner_label(message.sender).replace("-", "").startswith(f"the{_squashed(name.split()[0])}"):
        return full
    if message.sender.name.strip().strip("\"'") == full:
        return full
    signed = f"{message.body.new[-_LAST:]}\n{message.body.signature}"
    if full not in signed and full not in message.body.new[:5000]:
        return name  # and no expressions are made: that takes longer than to look
    own_line = re.search(rf"^[ \t]*{re.escape(full)}[ \t]*$", signed, re.MULTILINE)
    within = re.search(rf"(?<=[a-z,] ){re.escape(full)}(?!\w| [Tt]eam)", message.body.new[:5000])
    return full if own_line or within else name


def _squashed(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word.casefold())


def with_its_s(name: str, message: Message) -> str:
    """Given the name of a firm, return it as its mail writes it throughout: "Brady's", where nothing is Brady's.

    "Brady's bakery" may be a bakery of Brady; "Pat here from Brady's." is of a house that is called so.
    """
    if len(name) < _LEAST_WITH_S or not name[-1].isalpha():
        return name
    text = f"{message.subject}\n{message.body.new[:5000]}\n{message.body.signature}".replace("’", "'")
    text = text.replace(message.sender.name, " ") if message.sender.name else text
    ends = [end for _, end in places(name, text)]
    owns = [end for end in ends if text.startswith("'s", end)]
    if not owns or len(owns) < len(ends):
        return name
    return f"{name}'s" if any(_NOTHING_OWNED.match(text, end + 2) for end in owns) else name
