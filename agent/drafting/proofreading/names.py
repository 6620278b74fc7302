"""Names: everybody and everything that is named must be somebody and something that the facts know."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from agent.classification.senders.domains import is_shared
from agent.drafting.formats import how_called
from agent.drafting.proofreading.dates import DAYS, MONTHS, without_dates
from agent.drafting.proofreading.page import Page, vocabulary, words
from agent.drafting.proofreading.spelling import is_word
from agent.expressions import expression
from agent.extraction.names.names import BARE_TITLES, NOT_A_PERSON, is_of_trades, is_title
from agent.extraction.names.nicknames import NICKNAMES
from agent.model.mail import Address

_CALENDAR = frozenset({*MONTHS, *DAYS, "I", "English"})
_HELLO = r"(?:Hi|Hello|Dear|Greetings|Good (?:morning|afternoon|evening|day))"
_GREETING = expression(rf"{_HELLO}(?:,? (?P<name>[^\n]*?))?[,:]?")
_NOBODY = expression(r"(?:there|(?:hiring|recruiting|interview) (?:manager|team|panel)|team)?", re.IGNORECASE)
_SEVERAL = expression(r"\b(?:and|all|both|everyone|everybody|team|folks|colleagues)\b|[&/;]", re.IGNORECASE)
_OPENERS = frozenset({"again", "also", "finally", "lastly", "sincerely", "meanwhile", "overall", "naturally"})
"""What a comma may follow at the head of a sentence, besides the user's own words and what ends in "-ly"."""

_TELLS = expression(
    r"(?P<name>[A-Z][\w-]+?)(?: [A-Z][\w’'-]+)?(?: (?:said|told|mentioned|asked|suggested|explained|described|showed"
    r"|introduced|invited|answered|and (?:I|you)\b)| (?:made|gave|took|walked|helped|taught) me\b| (?:was|is|has been"
    r"|seemed) (?:\w+ly |so |very |most )?(?:kind|helpful|nice|friendly|welcoming|generous|patient|lovely)\b"
    r"|['’]s (?!been\b|a\b|the\b|not\b)[a-z]+)"
)
_NO_NAMES = vocabulary(
    "it this that these those there he she we they you what which who everyone everybody someone somebody each all "
    "most some both much many one more nothing something anything everything talking speaking meeting hearing "
    "another none let please the a an  nobody also do being here today everything's people company experience life "
    "time work practice"
)
_WORK_AT = expression(r"\b(?:position|role|job|opening|vacancy|post) (?:at|with|in) (?P<name>[A-Z][\w&'’.-]*)")
_TOKENS = expression(r"[a-z]{3,}(?:[._-][a-z]{3,})+")


def strange_names(page: Page) -> Iterator[str]:
    """Given a page, return capitalised words that neither facts nor calendar explain: most likely another name."""
    for sentence in page.sentences:
        first, *rest = words(without_dates(sentence)) or [""]
        yield from _addressed(sentence, first, page)
        for word in rest:
            begins = any(f"{mark} {word}" in sentence for mark in (":", "…")) and is_word(word)
            if word[0].isupper() and not begins and not _is_known(word, page):
                yield word


def _is_known(word: str, page: Page) -> bool:
    bare = re.sub(r"['’](?:s|m|ve|d|ll|re)$", "", word)
    known = page.their_spellings | _CALENDAR
    return bool({bare, word, bare.capitalize()} & known)


def _addressed(sentence: str, first: str, page: Page) -> Iterator[str]:
    """A name at a sentence's head: "Sam, thank you", "Sam told me" or one of the others of the round."""
    low = re.sub(r"['’]s$", "", first.casefold())
    if low in page.their_words or first in _CALENDAR:
        return
    opens = low in _OPENERS or low.endswith("ly") or low in _NO_NAMES
    teller = _TELLS.match(sentence)
    others = {word for name in page.facts.other_names for word in words(name)}
    told = teller is not None and teller["name"] == re.sub(r"['’]s$", "", first) and not _is_plural(first)
    if first in others or (not opens and (told or sentence.startswith(f"{first},"))):
        yield first


def _is_plural(word: str) -> bool:
    """Whether a word is one of many: "Colleagues told me" names nobody."""
    return word.endswith("s") and is_word(word[:-1].lower())


def other_firm(page: Page) -> Iterator[str]:
    """Given a page, return the firm whose position it speaks of, where that is not the one applied to."""
    company = page.facts.company
    for text in page.paragraphs:
        for match in _WORK_AT.finditer(text):
            named = bool(company) and text.startswith(company, match.start("name"))
            if not named and not page.is_theirs(match[0].rstrip(".")):
                yield match["name"].rstrip(".")


def _greeted(page: Page) -> str | None:
    """Who the first line greets; None where it is no greeting."""
    match = _GREETING.fullmatch(page.blocks[0] if page.blocks else "")
    return None if match is None else match["name"] or ""


def wrong_greeting(page: Page) -> Iterator[str]:
    """Given a page, return its first line where that does not greet the person it goes to, by a name of theirs."""
    name, called = _greeted(page), how_called(page.facts.person)
    right = {called, page.facts.name, *_titled(page)} if called else set()
    if name is None or (name not in right if called else not _NOBODY.fullmatch(name)):
        yield page.blocks[0] if page.blocks else ""


def _titled(page: Page) -> Iterator[str]:
    full = page.facts.name.split()
    if full and not is_title(full[0]):
        yield full[0]


def several_greeted(page: Page) -> Iterator[str]:
    """Given a page, return its first line where that greets more than one person, or another of the round."""
    name = _greeted(page) or ""
    own = {how_called(page.facts.person), page.facts.name, page.facts.person.name}
    if name in own or not page.facts.name:
        return
    others = {word for other in page.facts.other_names for word in words(other)}
    if _SEVERAL.search(name) or set(words(name)) & (others - set(words(page.facts.name))):
        yield page.blocks[0]


def strange_address(page: Page) -> Iterator[str]:
    """Given a page, return the address where it names somebody else: "dana.kim@" is no "Sam Okafor".

    Initials, numbers, single words and shared addresses say nothing of a name.
    """
    person = page.facts.person
    local = _folded(person.address.partition("@")[0].partition("+")[0])
    tokens = re.split(r"[._-]", local)
    names = [_folded(word) for word in words(f"{person.name} {person.signs_as}") if len(word) > 1]
    names = [name for name in names if name not in BARE_TITLES]
    if not names or not all(name.isascii() for name in names) or is_shared(Address("", person.address)):
        return
    if not _TOKENS.fullmatch(local) or NOT_A_PERSON & set(tokens) or is_of_trades(local):
        return
    if not any(_may_be_one(name, token) for name in names for token in tokens):
        yield person.address


def _may_be_one(name: str, token: str) -> bool:
    start = min(4, len(name), len(token))
    nick = any(name in group and token in group for group in NICKNAMES)
    return nick or name[:start] == token[:start] or name in token or token in name


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def no_full_name(page: Page) -> Iterator[str]:
    """Given a page, return the user's full name if the last line is anything else."""
    name = " ".join(page.facts.profile.full_name.split())
    if not name or page.body.rstrip("\n").rsplit("\n", 1)[-1] != name:
        yield name
