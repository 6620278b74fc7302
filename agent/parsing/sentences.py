"""A text cut into sentences, in one pass: paragraphs, bullets, wrapped lines, and the full stops that end nothing."""

from __future__ import annotations

from agent.expressions import expression

MAX_SENTENCES = 5000
MAX_SENTENCE = 2000  # characters; a longer one comes in pieces
_WRAP_LIMIT = 110  # a text with longer lines than this was not wrapped by a mail client
_MIN_WRAP = 40  # a line shorter than this was ended on purpose

_BULLET = expression(r"\s{0,40}(?:[-*+•·‣◦▪–—●○►✓✔]|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))\s+\S")
_LABEL = expression(r"[\w'’&/.() -]{1,30}:(?:\s|$)")
# Only from the first stop of a run on: else a line of nothing but stops would be looked at from each of them anew.
_END = expression(r"(?<![.!?…。！？])[.!?…。！？]+[\"'”’»)\]]{0,3}(?=\s)")
_WORD_BEFORE = expression(r"(?:\d:)?[\w.]+$")  # a clock is no ordinal

# Words before a full stop that ends nothing: whatever follows; unless a sentence begins after it; before a number.
_ABBREVIATIONS = {
    "never": "lt sgt capt mag mr mrs ms mx dr prof rev hon mt ft vs approx dept e.g i.e cf viz fig vol attn ext bzw"
    " z.b d.h u.a ca ggf evtl inkl hr fr dipl ing nr str tel bspw mme mlle sr sra srta dott sig avv dhr mevr drs jl"
    " p.ex ej p.es bijv t.a.v engr adv",
    "perhaps": "a.m p.m am pm u.s u.k u.s.a e.u inc ltd llc co corp plc gmbh jr etc esq ph.d b.sc m.sc usw o.ä eng"
    " arch st",
    "number": "no nos art sec p pp par ch jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu"
    " thur thurs fri sat sun",
}
_NEVER_ENDS, _MAY_END, _NUMBERED = (frozenset(words.split()) for words in _ABBREVIATIONS.values())
_OF_THE_YEAR = (
    "jan feb mar apr may jun jul aug sep sept oct nov dec",
    "january february march april june july august september october november december",
)
_MONTHS = frozenset(word for words in _OF_THE_YEAR for word in words.split())
_BEGINNING = (
    "please we i if the this that these you your thank thanks looking let it our my in for do does can could would"
    " will",
    "there they he she kindly as at after best are is and but so also once when what who how have feel should",
    "wir sie ich bitte das die der wenn vielen nous vous merci si le la les por para nosotros gracias obrigado wij",
)
_BEGINNERS = frozenset(word for words in _BEGINNING for word in words.split())

_OPEN = (
    "a an the at on in to of for with by from and or is are was will your our my their",
    "um am im an der die das den dem mit für und zu",
    "le la les de du des et à el los las y para com o os e het een op en",
)
_LEADS_ON = frozenset(word for words in _OPEN for word in words.split())
"""Words that end no line on purpose: what follows "on Tuesday at" belongs to it, however wide the text is."""


_SHORTENED = (
    "mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec hr hrs min mins"
    " yr yrs wk wks mo mos max incl resp govt mgmt temp exp est avg misc tech admin lic cert qty amt ref poss prob"
    " appt esp def info ave rd blvd apt ste bldg"
)
_CUT_SHORT = frozenset(_SHORTENED.split()) | _NEVER_ENDS | _MAY_END | _NUMBERED
"""Words behind which a small letter goes on with a sentence, whoever writes: "thurs. at 2"."""
_BEGINS_SMALL = expression(r"\W{0,10}[a-zß-öø-ÿ]")
_STOP_AND_CAPITAL = expression(r"[a-z]{2}[.!?]\s+[A-ZÀ-ÖØ-Þ]")


def split(text: str) -> tuple[str, ...]:
    """Given a text, return its sentences in order, white space folded.

    A blank line, a bullet and a line ended on purpose are boundaries; a sentence that a mail client wrapped over lines
    is one. At most ``MAX_SENTENCES`` are returned, none longer than ``MAX_SENTENCE`` characters.
    """
    found: list[str] = []
    for paragraph in _paragraphs(text):
        for sentence in _sentences(paragraph):
            found.extend(_pieces(sentence))
    return tuple(found[:MAX_SENTENCES])


def _pieces(sentence: str) -> list[str]:
    pieces: list[str] = []
    while len(sentence) > MAX_SENTENCE:
        cut = sentence.rfind(" ", 0, MAX_SENTENCE)
        cut = cut if cut > 0 else MAX_SENTENCE
        pieces.append(sentence[:cut])
        sentence = sentence[cut:].lstrip()
    return [*pieces, sentence] if sentence else pieces


def _paragraphs(text: str) -> list[str]:
    """Given a text, return runs of lines that belong together, each as one line."""
    lines = [line.rstrip() for line in text.split("\n")]
    width = max((len(line) for line in lines if "://" not in line), default=0)
    width = width if width <= _WRAP_LIMIT else 0
    found: list[list[str]] = [[]]
    before = ""
    for line in lines:
        if not line.strip():
            found.append([])
        elif found[-1] and _goes_on(before, line, width):
            found[-1].append(line)
        else:
            found.append([line])
        before = line
    return [" ".join(" ".join(lines).split()) for lines in found if lines]


def _goes_on(before: str, line: str, width: int) -> bool:
    """Given two neighbouring lines and the width of the text (0: not wrapped), return whether they are one, wrapped."""
    if _BULLET.match(line) or before.endswith(":"):
        return False
    start = line.lstrip()
    if start[:1].islower() and not _BULLET.match(before):
        return True
    if start[:1].islower():
        return len(before) >= _MIN_WRAP or line[:1].isspace()
    if _LABEL.match(start) and not before.endswith(","):
        return False
    if len(before) >= _MIN_WRAP and before.rsplit(None, 1)[-1].lower() in _LEADS_ON:
        return True
    return len(before) >= _MIN_WRAP and len(before) + 1 + len(start.split(" ", 1)[0]) > width > 0


def _sentences(paragraph: str) -> list[str]:
    found: list[str] = []
    start = 0
    small = _BEGINS_SMALL.match(paragraph) is not None and not _STOP_AND_CAPITAL.search(paragraph)
    for end in _END.finditer(paragraph):
        before = paragraph[start : end.start()].strip()
        numbered = start == 0 and (before.isdigit() or len(before) == 1)  # "1. Your passport"
        if not numbered and _ends(paragraph, end.start(), end.end(), small=small):
            found.append(paragraph[start : end.end()].strip())
            start = end.end()
    return [sentence for sentence in (*found, paragraph[start:].strip()) if sentence]


def _ends(text: str, stop: int, after: int, *, small: bool) -> bool:
    """Given where a stop stands and where the text goes on, return whether a sentence ends there.

    ``small`` is a text whose sentences begin with small letters, as people type on a telephone; a lone last word of
    such a text is how they sign.
    """
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return text[stop] not in ".…" or not text[after:].lstrip()[:1].islower()
    following = text[after : after + 40].split()
    word = following[0].strip("\"'“‘«(").lower().rstrip(",.:;!?’'") if following else ""
    found = _WORD_BEFORE.search(text[max(0, stop - 40) : stop])
    last = found[0].lower().strip(".") if found else ""
    if not word or (following[0][:1].islower() and not (small and last not in _CUT_SHORT and len(following) > 1)):
        return not word
    return _abbreviation_ends(last, word)


def _abbreviation_ends(last: str, word: str) -> bool:
    if last in _NEVER_ENDS or (last in _NUMBERED and (word[:1].isdigit() or word in _MONTHS)):
        return False
    if last in _MAY_END or (last.isdigit() and len(last) <= 2):
        return word.partition("'")[0].partition("’")[0] in _BEGINNERS
    return not (len(last) == 1 and last.isalpha() and last != "i") or word in _BEGINNERS
