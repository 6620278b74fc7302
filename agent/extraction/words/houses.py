"""How a firm's name stands to the label of a domain: "larsaobrissos" spells "Lar São Brissos"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice

from agent.expressions import expression
from agent.extraction.words.calendar_words import fold
from agent.extraction.words.vocabulary import OCCUPATIONS, words

_TOKEN = expression(r"[^\W_]+(?:['’][^\W_]+)*")
_GAP = expression(r"[\s\-.&'’+/]{1,3}\Z")
_NO_LETTER = expression(r"[^a-z0-9]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_WRITTEN_IN_TWO = "äöüøå"
_BETWEEN = bytes(set(range(128)) - set(b"abcdefghijklmnopqrstuvwxyz0123456789"))
_LINKS = words(
    "and of for the und et y e de di du la le les der die das den do da del della dell des dos van het zu am im"
)
_MOST_WORDS = 8
_LEAST_BEGUN = 8  # letters of the words with which a label begins
_LEAST_OF_A_WORD = 4  # letters of a name's first word by which a label is known
_PART = r"[A-ZÀ-ÖØ-Þ][\w'’]*"
_LINK = r"(?:[ \t]+(?:and|of|for|the|de|du|la|von|van|und|y|e|&))*"
_NAME = expression(rf"(?<![\w@.]){_PART}(?:{_LINK}[ \t\-]+{_PART}){{1,6}}")
_NOT_OF_A_NAME = OCCUPATIONS | words(
    """
    team hiring application vacancy position job role post recruitment careers dear sir madam i my as in at with i'm
    i've ltd limited inc llc plc gmbh ag pty bv sa srl co street st road rd lane avenue ave drive way square court close
    crescent quay row parade highway terrace hill park
    """
)
"""Words with which a firm's name is over: a role, a legal form, a street."""
_PLACES_IN_NAMES = words("park court hill square quay row close")  # "Moss Park Dental" is a firm, "Moss Park" a place

_TRADES_BEHIND = ("law", "legal", "llp", "lawyers", "attorneys", "group", "corp", "inc", "hq")
"""What a domain writes behind a firm's initials: "qrvlaw" of Quill Rook & Vale."""

_LONGEST = 40  # letters of a label
_STEM = 3  # letters by which a word that was cut is known
_LEAST_INITIALS = 3
_SKIPPED = 100  # what a word costs that the label leaves out

# What the letters that a label takes of a word cost: all of it, its beginning, its initial.
_WHOLE, _CUT, _INITIAL = 0, 1, 3
_COMPOUND = 4  # its initial, and that of its second part: "hs" of "Hogeschool"

_WORDS = re.compile(r"[^\W_]+")
_HARDLY_A_WORD = 7  # letters of a name


class Firms:
    """Firms by the keys of their names, of which each mail asks whether its domain is one's.

    Most domains are nobody's, and write again and again: of each it is kept with how many firms it was compared.
    """

    def __init__(self, keys: Iterable[str] = ()) -> None:
        self._keys: dict[str, None] = {}
        self._telling: dict[str, list[str]] = {}
        """By their first word, those that are hardly words besides."""
        for key in keys:
            self.add(key)
        self._compared: dict[tuple[Callable[[str, str], object], str], int] = {}

    def add(self, key: str) -> None:
        """Given the key of a firm's name, add it; an empty key is ignored."""
        if key and key not in self._keys:
            self._keys[key] = None
            if " " in key or len(key) >= _HARDLY_A_WORD:
                self._telling.setdefault(key.partition(" ")[0], []).append(key)

    @property
    def keys(self) -> Iterable[str]:
        """The keys of their names."""
        return self._keys.keys()

    def shortened_by(self, label: str) -> bool:
        """Given a domain's label, return whether it ``shortens`` the name of one of the firms."""
        return self._any(shortens, label)

    def spelled_by(self, label: str) -> bool:
        """Given a domain's label, return whether it ``spells`` the name of one of the firms, in whatever way."""
        return self._any(spells, label)

    def named_in(self, text: str) -> bool:
        """Given a text, return whether it names one of the firms in full, where the name is hardly a word besides."""
        said = _WORDS.findall(text.casefold().replace("&", " and "))
        begun = [key for word in self._telling.keys() & set(said) for key in self._telling[word]]
        words = f" {' '.join(said)} " if begun else ""
        return any(f" {key} " in words for key in begun)

    def _any(self, says: Callable[[str, str], object], label: str) -> bool:
        begin = self._compared.get((says, label), 0)
        if begin == len(self._keys):
            return False
        fresh = enumerate(islice(self._keys, begin, None), begin)
        first = next((at for at, key in fresh if says(label, key)), len(self._keys))
        self._compared[says, label] = first
        return first < len(self._keys)


def spelled_in(squashed: str, text: str) -> str:
    """Given a name run together, return it as a text spells it, with a capital; "" where it does not stand there."""
    text = text[:20000]
    if not _may_be_spelled(squashed, text):
        return ""
    begins = squashed[0]
    others = (letter for letter in set(text) if not letter.isascii() and letter.isalnum())
    initials = {begins, begins.upper(), *(one for one in others if begins in (one.casefold(), fold(one)))}
    for first in _beginning_with("".join(sorted(initials))).finditer(text):
        end = _spelled_until(squashed, text, list(islice(_TOKEN.finditer(text, first.start()), _MOST_WORDS)))
        name = text[first.start() : end]
        if end and not _goes_on(text, end):
            if any(letter.isupper() for letter in name):
                return name
            if "&" in name:  # "rook & ruin", as its people type it
                return " ".join(word.capitalize() for word in name.split())
    return ""


@lru_cache(maxsize=128)
def _beginning_with(letters: str) -> re.Pattern[str]:
    """What finds the words that begin with one of these letters: the first letter of each."""
    return re.compile(rf"[{re.escape(letters)}](?<![^\W_].)(?<![^\W_]['’].)")


def _spelled_until(squashed: str, text: str, tokens: list[re.Match[str]]) -> int:
    """Where the words end that spell a name run together, from the first of them on; 0 where they spell another."""
    rest, end = {squashed}, tokens[0].start()
    for token in tokens:
        if token is not tokens[0] and not _GAP.match(text, end, token.start()):
            return 0
        if "&" in text[end : token.start()]:  # "quillandrook" as well as "quillrook"
            rest |= {left.removeprefix("and") for left in rest}
        rest = {left[len(word) :] for left in rest for word in plain(token[0]) if left.startswith(word)}
        end = token.end()
        if "" in rest:
            return end
        if not rest:
            return 0
    return 0


def _may_be_spelled(squashed: str, text: str) -> bool:
    """Whether a text has the letters in a row, whatever stands between them; umlauts have two spellings."""
    low = text.casefold()
    if any(umlaut in low for umlaut in _WRITTEN_IN_TWO):
        return True
    letters = unicodedata.normalize("NFKD", low).encode("ascii", "ignore")
    ways = (letters, letters.replace(b"&", b"and")) if b"&" in letters and "and" in squashed else (letters,)
    return any(squashed.encode() in way.translate(None, _BETWEEN) for way in ways)


def named_in(label: str, text: str) -> str:
    """Given a domain's label, return the firm's name of two words and more that it shortens, as a text has it.

    "rooihof" writes "Rooihof Wine Estate", "alderdx" "Alder Diagnostics"; "" where the text has no such name.
    """
    found = [name for run in _NAME.finditer(text[:20000]) for name in _names_within(run[0].split())]
    return max((name for name in found if shortens(label, name)), key=len, default="")


def begun_in(label: str, text: str) -> str:
    """Given a domain's label, return the name of two words and more that it begins with, as a text has it.

    "larkspurhousethornby" begins with "Larkspur House", which is in Thornby, and "larkspurhousefdn" is "Larkspur House
    Foundation"; "" where the text has no such name.
    """
    letters = label.replace("-", "")
    runs = (run[0].split() for run in _NAME.finditer(text[:20000]))
    found = (
        " ".join(run[start : start + _count_begun(letters, run[start:])]) for run in runs for start in range(len(run))
    )
    return max(found, key=len, default="")


def _count_begun(letters: str, run: list[str]) -> int:
    """With how many words of a run a label begins; 0 where with fewer than two, or with a few letters alone."""
    begun = count = 0
    for at, word in enumerate(run[:_MOST_WORDS], 1):
        way = next((way for way in plain(word) if way and letters.startswith(way, begun)), "")
        if not way:
            if begun < len(letters) and any(_abbreviates(letters[begun:], one) for one in plain(word)):
                count = at
            break
        begun, count = begun + len(way), at
    return count if count > 1 and begun >= _LEAST_BEGUN else 0


def _abbreviates(left: str, word: str) -> bool:
    """Whether what a label ends with is a word's first letter and others of it, in order: "fdn" of "Foundation"."""
    letters = iter(word)
    return 1 < len(left) < len(word) and left[0] == word[:1] and all(one in letters for one in left)


def _names_within(run: list[str]) -> Iterator[str]:
    """The names that begin at each word of a run, up to where a role or a street begins."""
    for start in range(len(run)):
        ends = (at for at in range(start + 1, len(run)) if run[at].casefold() in _NOT_OF_A_NAME)
        end = next((at for at in ends if not (run[at].casefold() in _PLACES_IN_NAMES and at + 1 < len(run))), len(run))
        while end > start and run[end - 1].casefold() in _LINKS:
            end -= 1
        yield " ".join(run[start:end])


def shortens(label: str, name: str) -> bool:
    """Given a domain's label, return whether it begins with a name's first word, and goes on as the name does, or ends:
    "rooihofwines" for "Rooihof Wine Estate"."""
    first, *others = name.split()[:_MOST_WORDS] or [""]
    rest = [word for word in others if word.casefold() not in _LINKS]
    label = label.replace("-", "").removeprefix("the")
    for begins in plain(first) if rest else ():
        left = label.removeprefix(begins)
        if len(begins) >= _LEAST_OF_A_WORD and left != label:
            left = left.removeprefix("and") if others[0].casefold() in {"and", "&"} else left
            return not left or any(_goes_on_as(left, way) for way in plain(rest[0]))
    return False


def cuts_a_word(label: str, name: str) -> bool:
    """Given a domain's label, return whether it is the beginning of a name, and ends within a word behind the first:
    "lantern-edu" of "Lantern Education"."""
    letters = label.replace("-", "")
    parts = [plain(part)[0] for part in name.split()[:_MOST_WORDS]]
    ends = {"".join(parts[:count]) for count in range(1, len(parts) + 1)}
    begins = len(parts) > 1 and len(letters) > len(parts[0]) + 1
    return begins and letters not in ends and "".join(parts).startswith(letters)


def _goes_on_as(left: str, word: str) -> bool:
    return left[:1] == word[:1] and (len(left) <= _STEM or left[:_STEM] == word[:_STEM])


def _goes_on(text: str, end: int) -> bool:
    """Whether what ends here is of an address: "acme@...", "acme.com"."""
    after = text[end : end + 2]
    return after[:1] == "@" or (after[:1] == "." and after[1:].isalnum())


@lru_cache(maxsize=1024)
def plain(word: str) -> tuple[str, ...]:
    """Given a word, return the ways in which a domain writes it: without accents, and with umlauts in two letters."""
    low = word.casefold()
    return tuple(dict.fromkeys(_NO_LETTER.sub("", fold(one)) for one in (low, low.translate(_UMLAUTS))))


def is_written_out(label: str, key: str) -> bool:
    """Given a domain's label and a firm's key, return whether the label is the whole name, run together."""
    return bool(key) and (label.replace("-", "") in plain(key) or spells(label, key) == "spelled")


def initials(key: str) -> str:
    """Given a firm's key, return the first letters of its words, links aside; "" where these are too few to tell it."""
    parts = [part for part in key.split() if part not in _LINKS]
    return "".join(part[0] for part in parts) if len(parts) >= _LEAST_INITIALS else ""


@lru_cache(maxsize=1024)
def spells(label: str, key: str) -> str:
    """Given a domain's label and a firm's key, return how the label writes the name, "" where it does not.

    It is "spelled" with every word that the label has whole, "shortened" where some are cut ("labvidapura"), "skipping"
    where a word is left out, "initials" where nothing but first letters is left.
    """
    parts = key.split()[:_MOST_WORDS]
    if len(parts) < 2 or len(label) < _LEAST_INITIALS:
        return ""
    label = label.removeprefix("the")
    pieces = label.split("-")
    how = _written(label.replace("-", ""), parts)
    if not how and len(pieces) > 1:
        how = _turned(pieces, parts) or _written("".join(pieces[:-1]), parts)
    return how or _initials_before_a_trade(label.replace("-", ""), parts)


def _initials_before_a_trade(letters: str, parts: list[str]) -> str:
    """ "initials" where a label is the first letters of all words of a name, with a trade behind them; else ""."""
    bare = next((letters.removesuffix(one) for one in _TRADES_BEHIND if letters.endswith(one)), "")
    how = _written(bare, parts) if len(bare) >= _LEAST_INITIALS else ""
    return how if how == "initials" else ""


def _written(letters: str, parts: list[str]) -> str:
    ways = [plain(part) for part in parts]
    if not letters or len(letters) > _LONGEST or not any(way.startswith(letters[0]) for one in ways for way in one):
        return ""
    # What it costs to have written so many letters; the label may begin with any of the words.
    cost: dict[int, int] = {}
    for part, one in zip(parts, ways, strict=True):
        skipped = 0 if part in _LINKS else _SKIPPED
        step = {done: paid + skipped for done, paid in cost.items() if done < len(letters)}
        if len(letters) in cost:
            step[len(letters)] = cost[len(letters)]
        for done, paid in (*cost.items(), (0, 0)):
            for taken, price in _takings(letters, done, one):
                step[done + taken] = min(step.get(done + taken, 2 * _SKIPPED), paid + price)
        cost = step
    paid = cost.get(len(letters), 2 * _SKIPPED)
    if paid >= _SKIPPED:
        return "skipping" if paid - _SKIPPED < _INITIAL else ""
    if paid == 0:
        return "spelled"
    count = sum(part not in _LINKS for part in parts)
    if paid == _INITIAL * len(letters):
        return "initials" if count == len(letters) >= _LEAST_INITIALS else ""
    return "shortened" if len(letters) > _STEM + 1 and paid <= _INITIAL * 3 else ""


def _takings(letters: str, done: int, ways: tuple[str, ...]) -> list[tuple[int, int]]:
    """How many letters of a word may come next, with what they cost."""
    found = []
    for word in ways:
        shared = 0
        while shared < len(word) and done + shared < len(letters) and word[shared] == letters[done + shared]:
            shared += 1
        if shared and shared == len(word):
            found.append((shared, _WHOLE if shared > 1 else _INITIAL))
        if shared == 1 and len(word) > _STEM and done + 1 < len(letters) and letters[done + 1] in word[2:]:
            found.append((2, _COMPOUND))
        found += [(taken, _CUT if taken >= _STEM else _INITIAL) for taken in range(1, min(shared, len(word) - 1) + 1)]
    return found


def _turned(pieces: list[str], parts: list[str]) -> str:
    """Whether each piece of a label begins a word of its own, in any order: "hefele-moebel"."""
    left = [plain(part) for part in parts]
    whole = False
    for piece in pieces:
        one = next((one for one in left if len(piece) >= _STEM and any(way.startswith(piece) for way in one)), None)
        if one is None:
            return ""
        whole = whole or piece in one
        left.remove(one)
    return "shortened" if whole else ""
