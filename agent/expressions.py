r"""Regular expressions that are compiled when they are first looked for, and looked for in small letters first.

There are a thousand of them: to compile them all takes half of the time in which a command starts, and most commands
look for none.

Nor are most of them looked for in a sentence: one that has none of the words which an expression cannot do without
(``needed_words``) is passed over. What a sentence has of such words is found once for all of them.

To look for one of many words in any case takes two or three times as long as to look for it in one. So an expression
that ignores case is looked for in the text in small letters, and only where it stands there, which is seldom, in the
text as it is. Of one that only begins with words in any case (``\b(?i:meet|see)\s+[A-Z]``) it is
those words that are looked for in small letters first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import cast

from agent.needed_words import Needs, Words, beginnings, needed_words, stands_in

_LONG = 60  # characters of an expression that is worth it: a shorter one is found as fast as the text is made small
_MOST = 1000  # characters of a text that is passed over: of a longer one this is seldom true, and not worth finding out
_AT_ONCE = 256  # texts of which is kept what they have: many expressions are looked for in the sentences of a mail
_OF_A_MAIL = 8  # lists of texts: its sentences in full, cut, with the subject
_OTHER_LETTER = re.compile(r"[^\W\d_a-zß-öø-ÿ]")  # than the small ones of western languages
_NO_LETTERS = re.compile(r"(\\.|\(\?P[<=]\w+[>)])", re.DOTALL)  # of an expression: "\S", the name of a group
_IN_ANY_CASE = re.compile(r"(?:\\b|\(\?<!\\w\))?\(\?i:")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)  # "\S", "[a-z]", "("
_MAY_BE_MISSING = frozenset("?*{")  # what one of these stands behind
_LIKE_I_AND_S = str.maketrans("İıſ", "iis")

SEARCHED = 400
"""How many characters of one sentence are searched.

Hardly anybody writes a longer one. What is longer is a text without full stops, or crafted to make an expression slow.
"""

Search = Callable[..., re.Match[str] | None]
_NOTHING = Needs()


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """Given a regular expression, return what ``re.compile`` would, but for the time that it takes."""
    return cast("re.Pattern[str]", Deferred(source, flags))


def in_any_case(*sources: str) -> tuple[re.Pattern[str], ...]:
    """Given regular expressions, return them each as one that ignores case."""
    return tuple(expression(source, re.IGNORECASE) for source in sources)


class Deferred:
    """A regular expression that stands for the compiled one: what is asked of it is asked of that."""

    compiled: re.Pattern[str]
    needed: Needs
    search: Search
    small_first: re.Pattern[str] | None  # what finds in small letters where it may begin
    looked_for: Search  # what ``search`` does with a text that it does not pass over

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.given = flags

    def __getattr__(self, name: str) -> object:
        """Return what the compiled expression has under a name, and keep it: each name is asked for here but once."""
        found: object
        if name == "compiled":
            found = re.compile(self.pattern, self.given)
        elif name == "needed":
            found = needed_words(self.pattern, self.given)
        elif name == "small_first":
            source = _made_small(self.pattern, self.given)
            found = re.compile(source, self.given & ~re.IGNORECASE) if source else None
        elif name == "looked_for":
            found = _in_small(self, self.small_first) if self.small_first else self.compiled.search
        elif name in _PASSING_OVER and len(self.pattern) >= _LONG:
            found = _PASSING_OVER[name](self)
        else:
            found = getattr(self.compiled, name)
        setattr(self, name, found)
        return found


class _Texts(dict[str, tuple[Words | None, str]]):
    """As what the words of a text begin, where it is not too long to be passed over, and the text in small letters."""

    def __missing__(self, text: str) -> tuple[Words | None, str]:
        in_small = small(text)
        if len(self) >= _AT_ONCE:
            self.clear()
        self[text] = found = (beginnings(in_small) if len(text) <= _MOST else None, in_small)
        return found


_TEXTS = _Texts()


def searched(sentences: Iterable[str]) -> list[str]:
    """Given sentences, return as much of each as is searched."""
    return [text[:SEARCHED] for text in sentences]


def needed_of(one: re.Pattern[str]) -> Needs:
    """Given an expression, return the words that it needs; none of a compiled one."""
    return cast(Needs, getattr(one, "needed", _NOTHING))


def begun_in(text: str) -> Words | None:
    """Given a text, return the beginnings of its words; None where it is so long that it is searched in any case."""
    return _TEXTS[text][0]


def may_stand(one: re.Pattern[str], text: str) -> bool:
    """Given an expression that ignores case, or is looked for in small letters, and a text, return whether it may find
    anything there: the text has the words that it needs, or that is not known."""
    begun = _TEXTS[text][0]
    return begun is None or stands_in(begun, needed_of(one))


def any_may_stand(expressions: Iterable[re.Pattern[str]], texts: Iterable[str]) -> bool:
    """Given such expressions and texts, return whether any of those may find anything in any of these.

    Mostly none may, and then it is not asked of each text for each expression.
    """
    begun = _begun_in_any(tuple(texts))
    return begun is None or any(stands_in(begun, needed_of(one)) for one in expressions)


@lru_cache(maxsize=_OF_A_MAIL)
def _begun_in_any(texts: tuple[str, ...]) -> Words | None:
    begun = [words for words in map(begun_in, texts) if words is not None]
    return frozenset().union(*begun) if len(begun) == len(texts) else None


def small(text: str) -> str:
    """Given a text, return it in small letters, one for one: those that an expression that ignores case sees in it."""
    if not text.isascii() and ("İ" in text or "ı" in text or "ſ" in text):
        text = text.translate(_LIKE_I_AND_S)
    return text.lower()


def _made_small(source: str, flags: int) -> str:
    """What finds in small letters the same places as an expression that ignores case, and does not; "" if nothing.

    Of an expression that does not ignore it, the same for the words in any case with which it begins.
    """
    if not flags & re.IGNORECASE:
        source = "" if flags & re.VERBOSE else _beginning(source)
    if len(source) < _LONG or "(?-i" in source:
        return ""
    parts = [part if at % 2 else part.lower() for at, part in enumerate(_NO_LETTERS.split(source))]
    return "" if any(map(_OTHER_LETTER.search, parts[::2])) else "".join(parts)


def _beginning(source: str) -> str:
    """The words in any case with which all that an expression finds begins; "" where it may find something else."""
    begun = _IN_ANY_CASE.match(source)
    depth, end = 1, 0
    for piece in _PIECE.finditer(source, begun.end()) if begun else ():
        depth += (piece[0] == "(") - (piece[0] == ")")
        end = end or (piece.end() if depth == 0 else 0)
        if depth == 0 and piece[0] == "|":
            return ""
    return "" if source[end : end + 1] in _MAY_BE_MISSING else source[:end].replace("(?i:", "(?:")


def _in_small(one: Deferred, in_small: re.Pattern[str]) -> Search:
    def search(text: str, *part: int) -> re.Match[str] | None:
        return one.compiled.search(text, *part) if part else _next(one, in_small, text, 0)

    return search


def _next(one: Deferred, in_small: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """What an expression finds first in a text from a place on; it is tried only where it may begin."""
    small_text = _TEXTS[text][1]
    while (begin := in_small.search(small_text, at)) is not None:
        found = one.compiled.match(text, begin.start())
        if found is not None:
            return found
        at = begin.start() + 1
    return None


def _search(one: Deferred) -> Search:
    needed = one.needed
    if not needed:
        return one.looked_for
    none_of_them = needed.words.isdisjoint

    def search(text: str, *part: int) -> re.Match[str] | None:
        if not part:
            begun = _TEXTS[text][0]
            if begun is not None and (none_of_them(begun) or not stands_in(begun, needed)):
                return None
        return one.looked_for(text, *part)

    return search


def _finditer(one: Deferred) -> Callable[..., Iterator[re.Match[str]]]:
    def finditer(text: str, *part: int) -> Iterator[re.Match[str]]:
        if part:
            return one.compiled.finditer(text, *part)
        first = one.search(text)
        if first is None:
            return iter(())
        return _each(one, one.small_first, first) if one.small_first else one.compiled.finditer(text, first.start())

    return finditer


def _each(one: Deferred, in_small: re.Pattern[str], first: re.Match[str]) -> Iterator[re.Match[str]]:
    """What an expression finds from its first place on: the further ones, too, are looked for in small letters."""
    found: re.Match[str] | None = first
    while found is not None and found[0]:
        yield found
        found = _next(one, in_small, found.string, found.end())
    if found is not None:  # of no letters: behind one there is a rule of its own
        yield from one.compiled.finditer(found.string, found.start())


def _sub(one: Deferred) -> Callable[..., str]:
    if not one.needed:
        return one.compiled.sub

    def sub(by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return text if one.search(text) is None else one.compiled.sub(by, text, count)

    return sub


_PASSING_OVER: Mapping[str, Callable[[Deferred], object]] = {"search": _search, "finditer": _finditer, "sub": _sub}
"""What passes a text over, and looks in small letters first, where it may."""

WORD = expression(r"[^\W\d_]+")
"""A word: letters alone, of any language."""
