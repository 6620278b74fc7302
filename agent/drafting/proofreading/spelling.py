"""Words: what the dictionary knows, and which of two spellings belongs to the user's locale."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from agent.drafting.proofreading.page import Page, vocabulary, words
from agent.expressions import expression

_BRITISH = vocabulary("GB UK IE AU NZ ZA IN MT")
"""Where English is spelt as in Britain; Canada takes some of each."""

_KNOWN = vocabulary(
    "email emails onsite offsite onboard onboarding backend frontend fullstack roadmap roadmaps startup startups "
    "teammate teammates wellbeing mentorship fintech healthcare workflow workflows codebase codebases app apps inbox "
    "voicemail timeline timelines timeframe walkthrough login logins screenshot screenshots runtime website websites "
    "dev pdf cv bio etc résumé videoconference financials idempotency queueing maths kanban scrum devops analytics "
    "dataset datasets"
)
_CONTRACTED = expression(
    r"(?:i|you|he|she|it|we|they|that|there|this|these|those|who|what|how|where|here)'(?:ll|d|ve|re|s|m)"
)
_ENDINGS = r"(?P<end>s|ed|ing|able|ful|fully|less|ably|ite|ites|al|ally|er|ers|y|hood|ly|ism|ist)?"
_OUR = (
    "arbour|ardour|armour|behaviour|candour|clamour|colour|demeanour|endeavour|favour|flavour|harbour|honour|humour|"
    "labour|neighbour|odour|parlour|rancour|rigour|rumour|saviour|savour|splendour|tumour|valour|vapour|vigour"
)
_RE = "calibre|centre|fibre|litre|lustre|meagre|metre|sabre|sombre|spectre|theatre|centimetre|kilometre|millimetre"
_Z = expression(r"(?P<stem>[a-z]{3,}[iy])(?P<mark>[sz])(?P<end>e|es|ed|ing|er|ers|able|ation|ations|ational)")
_SIZED = ("capsiz", "midsiz", "outsiz", "downsiz", "resiz", "oversiz", "undersiz", "assiz", "beliz")
_DOUBLE_L = (
    "travel|cancel|model|label|level|counsel|signal|fuel|total|channel|tunnel|dial|panel|pencil|rival|marshal|equal|"
    "initial|spiral|quarrel|duel|shovel|unravel|dishevel|refuel|remodel|relabel"
)
_PAIRS = {
    pair.partition("/")[0]: pair.partition("/")[2]
    for pair in vocabulary(
        "defence/defense offence/offense pretence/pretense licence/license practise/practice practised/practiced "
        "practising/practicing catalogue/catalog catalogues/catalogs analogue/analog programme/program "
        "programmes/programs grey/gray cheque/check cheques/checks tyre/tire tyres/tires ageing/aging "
        "acknowledgement/acknowledgment acknowledgements/acknowledgments enquiry/inquiry enquiries/inquiries "
        "enquire/inquire whilst/while amongst/among learnt/learned spelt/spelled burnt/burned dreamt/dreamed "
        "mould/mold plough/plow sceptical/skeptical sceptic/skeptic manoeuvre/maneuver manoeuvres/maneuvers "
        "paediatric/pediatric orthopaedic/orthopedic anaesthetic/anesthetic aluminium/aluminum cosy/cozy "
        "artefact/artifact artefacts/artifacts fulfil/fulfill fulfils/fulfills fulfilment/fulfillment "
        "enrol/enroll enrols/enrolls enrolment/enrollment skilful/skillful skilfully/skillfully wilful/willful "
        "instalment/installment instalments/installments jewellery/jewelry marvellous/marvelous woollen/woolen "
        "storey/story pyjamas/pajamas diarrhoea/diarrhea haemoglobin/hemoglobin oestrogen/estrogen "
        "encyclopaedia/encyclopedia"
    )
}
_BOTH_IN_BRITAIN = vocabulary(
    "license practice check checks tire tires program programs while among learned spelled burned "
    "dreamed inquiry inquiries inquire story analog acknowledgment acknowledgments"
)
_BOTH_IN_AMERICA = vocabulary(
    "catalogue catalogues analogue enquire artefact artefacts amongst whilst burnt dreamt ageing"
)


_AT_A_TIME = 64 * 1024  # octets
_ENTRY = re.compile(rb'"((?:[^"\\]|\\.)+)"\s*:')


def _entries(told: bytes) -> list[bytes]:
    """The words in some lines of it. Quotes stand around these alone, and they are cut there in a third of the time."""
    if b"\\" in told or told.count(b'"') != 2 * told.count(b'":'):
        return _ENTRY.findall(told)
    return told.split(b'"')[1::2]


@cache
def _dictionary() -> bytes:
    """The English words of pyspellchecker, sorted, one a line: as objects they would take 27 MB, so they take 1.6."""
    lines, last, in_order = bytearray(b"\n"), b"", True
    packed = files("spellchecker").joinpath("resources", "en.json.gz")
    with packed.open("rb") as file, gzip.open(file) as told:
        while some := told.readlines(_AT_A_TIME):  # all at once would take 7 MB that stay with the process
            found = [last, *_entries(b"".join(some))]
            lines += b"\n".join([*found[1:], b""])
            last, in_order = found[-1], in_order and found == sorted(found)
    return bytes(lines) if in_order else b"\n".join([b"", *sorted(lines.split()), b""])


def _stands_in_dictionary(word: str) -> bool:
    """Whether a word has a line of its own, found by halving: each step looks at the line around the middle."""
    lines, wanted = _dictionary(), word.encode()
    low, high = 0, len(lines) - 1  # both are at a line feed; the line lies between them
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2 + 1)
        end = lines.find(b"\n", start + 1)
        here = lines[start + 1 : end]
        if here == wanted:
            return True
        low, high = (end, high) if here < wanted else (low, start)
    return False


@lru_cache(maxsize=8192)
def is_word(word: str) -> bool:
    """Given a word, return whether it is English, in American or British spelling, with or without an apostrophe."""
    whole = word.lower().replace("’", "'")
    plain = whole.removesuffix("'s")
    if plain in _KNOWN or _CONTRACTED.fullmatch(whole) or _stands_in_dictionary(plain) or _stands_in_dictionary(whole):
        return True
    american = _americanised(plain)
    return bool(american) and (plain in _PAIRS or _stands_in_dictionary(american))


@lru_cache(maxsize=4096)
def _americanised(word: str) -> str:
    """Given a word in small letters, return its American spelling where it is written the British way; else ""."""
    if word in _PAIRS:
        return _PAIRS[word]
    if match := re.fullmatch(rf"(?P<stem>(?:dis|un|re|mis)?(?:{_OUR})){_ENDINGS}", word):
        return f"{match['stem'][:-3]}or{match['end'] or ''}"
    if match := re.fullmatch(rf"(?P<stem>{_RE})(?P<end>s|d)?", word):
        return f"{match['stem'][:-2]}er{'ed' if match['end'] == 'd' else match['end'] or ''}"
    if match := re.fullmatch(rf"(?P<stem>{_DOUBLE_L})(?P<end>led|ling|ler|lers|lor|lors)", word):
        return f"{match['stem']}{match['end'][1:]}"
    return _with_z(word)


def _with_z(word: str) -> str:
    """Given "organise", return "organize". What has its "s" in America too is in the dictionary as it stands."""
    match = _Z.fullmatch(word)
    if not match or match["mark"] == "z" or _stands_in_dictionary(word):
        return ""
    american = f"{match['stem']}z{match['end']}"
    return american if _stands_in_dictionary(american) else ""


@cache
def _wrong_in_britain() -> frozenset[str]:
    ours = (f"{one[:-3]}or{end}" for one in _OUR.split("|") for end in ("", "s", "ed", "ing", "able", "ful", "hood"))
    centres = (f"{one[:-2]}er{end}" for one in _RE.split("|") for end in ("", "s"))
    doubled = (f"{one}{end}" for one in _DOUBLE_L.split("|") for end in ("ed", "ing", "er", "ers", "or", "ors"))
    meters = {"meter", "meters"}  # a gas meter is one in Britain too
    return frozenset({*_PAIRS.values(), *ours, *centres, *doubled}) - _BOTH_IN_BRITAIN - meters


def _is_american(word: str) -> bool:
    """Whether a word is spelt in a way that no British reader takes for theirs."""
    match = _Z.fullmatch(word)
    with_z = match is not None and match["mark"] == "z" and not word.startswith(_SIZED) and _stands_in_dictionary(word)
    return with_z or word in _wrong_in_britain()


def misspelt(page: Page) -> Iterator[str]:
    """Given a page, return the words that no dictionary knows; names inside a sentence are looked at elsewhere."""
    for sentence in page.sentences:
        for place, word in enumerate(words(sentence)):
            proper = word != word.lower() and (place or word.casefold() in page.their_words)
            if not proper and not _passes(word, page):
                yield word
    yield from (word for line in page.frame[1:] for word in words(line) if not _passes(word, page))


def _passes(word: str, page: Page) -> bool:
    if len(word) == 1:
        return word in {"a", "A", "I"} or word in page.their_spellings
    return is_word(word)


def other_spelling(page: Page) -> Iterator[str]:
    """Given a page, return the words that are spelt as on the other side of the Atlantic."""
    language, _, region = page.facts.profile.locale.replace("_", "-").partition("-")
    american, british = page.facts.profile.us_english, language.lower() == "en" and region.upper() in _BRITISH
    if not (american or british):
        return
    named = set(words(page.names))
    for word in (word for text in page.prose for word in words(text) if word not in named):
        plain = re.sub(r"['’]s$", "", word.lower())
        wrong = _is_american(plain) if british else plain not in _BOTH_IN_AMERICA and bool(_americanised(plain))
        if wrong:
            yield word
