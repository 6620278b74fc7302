"""Words into grammar: a sentence becomes a string of tags, one character each, on which the signals are written.

A tag stands for what a word or a phrase does in a sentence ("go ahead", "proceed" and "progress" are all PROCEED), so
that one signal covers a family of wordings. Words that say nothing here become ``OTHER_WORD``, so that distances stay.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from agent.classification.tagging.appointments import APPOINTMENTS
from agent.classification.tagging.asides import ASIDES
from agent.classification.tagging.lexicon import LEXICON
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.turns import TURNS
from agent.expressions import expression

OTHER_WORD = "·"
_OF_A_MAIL = 128  # sentences: more than most mails have
MAX_SENTENCE = 600
"""Characters of a sentence that are looked at: nobody decides in the second half of a page without a full stop."""

_CONTRACTIONS = (
    ("won't", "will not"),
    ("can't", "can not"),
    ("cannot", "can not"),
    ("shan't", "shall not"),
    ("n't", " not"),
    ("it's", "it is"),
    ("that's", "that is"),
    ("there's", "there is"),
    ("he's", "he is"),
    ("what's", "what is"),
    ("how's", "how is"),
    ("who's", "who is"),
    ("here's", "here is"),
    ("'s been", " has been"),
    ("'s gone", " has gone"),
    ("'s got", " has got"),
    ("let's", "let us"),
    ("i'm", "i am"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'d", " would"),
)
_TYPED = expression(
    r"\b(?:(?P<you>u)(?![.&/])|(?P<your>ur)|ill?(?=\s(?:let|ring|call|get|give|send|be|come|have|text|drop|keep|know|"
    r"see|talk|"
    r"speak|check|email)\b))\b|\b(?P<that_is>i\.\s?e\.,?)",
    re.IGNORECASE,
)
"""What is typed on a telephone: "il let u know"; and "i.e.", which is no "I"."""

_HONORIFIC = expression(r"\b(dr|mr|mrs|ms|prof)\.(?=\s)")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})

_BEGINNING = expression(r"(?:\\b| )?[a-z](?![?*+{])")  # of an expression: a letter, and whether it begins a word

_LIGATURES = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "’": "'"})

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_WORD_OR_STOP = r"""(?P<WORD>[^\W_]+(?:['’][^\W_]+)*)|(?P<PUNCTUATION>[,;:.!?()|\-/"])"""
_PLAIN = expression(_WORD_OR_STOP)
_NOT_PLAIN = expression(r"[\d@]|://|www\.|<long-url>")
"""Most sentences hold neither a number nor an address, and need not be searched for them."""

_TOKEN = expression(
    rf"""
      (?P<URL>https?://\S+|www\.\S+|<long-url>)
    | (?P<ADDRESS>[\w.+-]{{1,64}}@[\w.-]{{1,255}})
    | (?P<MONEY>[$€£]\s?\d[\d.,]*[km]?\b|\b(?:usd|eur|gbp|chf)\s\d[\d.,]*k?\b
        |\d[\d.,]*k?\s?(?:usd|eur|gbp|lpa|euros?|pounds|dollars)\b)
    | (?P<TIME>\b\d{{1,2}}[:.h]\d\d\s?(?:[ap]\.?m\b\.?)?|\b\d{{1,2}}\s?(?:[ap]\.?m\b\.?|o'clock))
    | (?P<DAY>\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\b|\b\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?
        |\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?=\W|$)|\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b
        |\b\d{{1,2}}(?:st|nd|rd|th)\b)
    | (?P<NUMBER>\b\d{{1,2}}\b(?!\s?%))
    | {_WORD_OR_STOP}
    """,
    re.VERBOSE,
)
_OF_GROUP = {
    "URL": Tag.LINK,
    "ADDRESS": Tag.ADDRESS,
    "MONEY": Tag.MONEY,
    "TIME": Tag.TIME,
    "DAY": Tag.DAY,
    "NUMBER": Tag.NUMBER,
}
_OF_PUNCTUATION = {
    ",": Tag.COMMA,
    ";": Tag.BREAK,
    ":": Tag.COMMA,
    ".": Tag.BREAK,
    "!": Tag.BREAK,
    "(": Tag.COMMA,
    ")": Tag.COMMA,
    "?": Tag.QUESTION,
    '"': Tag.QUOTE,
}


@dataclass(slots=True)
class Entry:
    """What the lexicon has under one word: the word alone, and longer phrases by their second word, longest first."""

    alone: str = OTHER_WORD
    longer: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)

    def add(self, second: str, rest: tuple[str, ...], tag: str) -> None:
        """Given the words of a phrase from the second on, note its tag in place of any that it had."""
        kept = [row for row in self.longer.get(second, ()) if row[0] != rest]
        self.longer[second] = sorted([*kept, (rest, tag)], key=lambda row: -len(row[0]))


def normalise(sentence: str) -> str:
    """Given a sentence, return it in lower case with plain quotes; contractions written out, "Dr." without its stop."""
    text = sentence[:MAX_SENTENCE].translate(_QUOTES).lower()
    if "r." in text or "s." in text or "f." in text:  # else there is none, as in most sentences
        text = _HONORIFIC.sub(r"\1", text)
    if "'" in text or "cannot" in text:
        for short, long in _CONTRACTIONS:
            text = text.replace(short, long)
    return text


def spelled_out(sentence: str) -> str:
    """Given an English sentence, return it with what is typed on a telephone in full: "I will let you know".

    What was learned of words goes by them as they stand: "u" is a word of its own in Dutch.
    """
    return _TYPED.sub(_in_full, sentence)


def _in_full(typed: re.Match[str]) -> str:
    if typed["that_is"]:
        return ","
    return "you" if typed["you"] else "your" if typed["your"] else "i will"


def folded(text: str) -> str:
    """Given a text, return it in lower case and without accents: "Candidature spontanée" holds "spontanee"."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    plain = unicodedata.normalize("NFKD", lowered.translate(_LIGATURES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def one_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """Given expressions of words, without a "|" outside brackets, return the one that finds any of them.

    Expressions that begin alike are grouped, so that only a few have to be tried at each letter of a text.
    """
    by_beginning: dict[str, list[str]] = {}
    for each in expressions:
        found = _BEGINNING.match(each)
        beginning = found[0] if found else ""
        by_beginning.setdefault(beginning, []).append(each.removeprefix(beginning))
    return expression("|".join(f"{beginning}(?:{'|'.join(rest)})" for beginning, rest in by_beginning.items()))


def plain_words(passage: str) -> list[str]:
    """Given a passage of any language, return its words in lower case; stops, and what is found by shape, as a tag."""
    return [tag or word for word, tag in _tokens(passage)]


def tagged(sentence: str) -> str:
    """Given a sentence, return its string of tags: one character for each word, phrase, date, link and full stop."""
    tokens = _tokens(spelled_out(sentence))
    phrases = _phrases()
    tags: list[str] = []
    at = 0
    while at < len(tokens):
        word, tag = tokens[at]
        entry = None if tag else phrases.get(word)
        if entry is None:
            tags.append(tag or OTHER_WORD)
            at += 1
            continue
        length, found = _longest(entry, tokens, at)
        tags.append(found)
        at += length
    return "".join(tags)


@lru_cache(maxsize=_OF_A_MAIL)
def _tokens(sentence: str) -> tuple[tuple[str, str], ...]:
    """Words and stops, each with the tag of its shape, if any; table and learned weights ask for a sentence's both."""
    return tuple(_split(normalise(sentence)))


def _split(text: str) -> Iterator[tuple[str, str]]:
    if not _NOT_PLAIN.search(text):
        return (
            (word, "") if word else (stop, _OF_PUNCTUATION[stop])
            for word, stop in _PLAIN.findall(text)
            if word or stop in _OF_PUNCTUATION
        )
    return _by_shape(text)


def _by_shape(text: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(text):
        group = match.lastgroup or "WORD"
        if group == "WORD":
            yield match[0], ""
        elif group == "PUNCTUATION":
            tag = _OF_PUNCTUATION.get(match[0])
            if tag is not None:
                yield match[0], tag
        else:
            yield match[0], _OF_GROUP[group]


def _longest(entry: Entry, tokens: tuple[tuple[str, str], ...], at: int) -> tuple[int, str]:
    """Given what the lexicon has under a word, and where the word stands, return length and tag of the longest."""
    following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
    for rest, tag in entry.longer.get(following, ()):
        if all(part == token[0] for part, token in zip(rest, tokens[at + 2 : at + 2 + len(rest)], strict=False)) and (
            at + 2 + len(rest) <= len(tokens)
        ):
            return 2 + len(rest), tag
    return 1, entry.alone


@cache
def _phrases() -> dict[str, Entry]:
    """Lexicon and turns of phrase by first word; of two tags for one phrase the later line of the table wins."""
    table: dict[str, Entry] = {}
    for tag, lines in (*LEXICON.items(), *TURNS.items(), *APPOINTMENTS.items(), *ASIDES.items()):
        for first, *others in expanded(lines):
            entry = table.setdefault(first, Entry())
            if others:
                entry.add(others[0], tuple(others[1:]), tag)
            else:
                entry.alone = tag
    return table


def expanded(lines: str) -> Iterator[tuple[str, ...]]:
    """Given "go|went with; yes", yield ("go", "with"), ("went", "with"), ("yes",). A "?" ends what may be left out."""
    for line in lines.replace("\n", ";").split(";"):
        parts = [_choices(part) for part in line.split()]
        for words in itertools.product(*parts):
            phrase = tuple(word for word in words if word)
            if phrase:
                yield phrase


def _choices(part: str) -> list[str]:
    words = part.rstrip("?").split("|")
    return [*words, ""] if part.endswith("?") else words
