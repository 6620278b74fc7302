"""What people write as they text, in full: "k c u then, ill bring it. havent decided" says "ok see you then, I'll bring
it. haven't decided".

Only English is written so here: "u" and "im" are words of other languages. What is shown to the user as a reason stays
as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from agent.expressions import expression
from agent.model.mail import Body, Message
from agent.parsing.language import guess

_MOST = 2000  # characters that tell the language
_CUT = "…"

_IN_FULL = {
    **dict.fromkeys(("u", "ya", "ye", "yous", "youse"), "you"),
    **dict.fromkeys(("ur", "yer"), "your"),
    **dict.fromkeys(
        ("tmrw", "tmw", "tmr", "tomoz", "2moro", "2morrow", "tomoro", "tomorow", "tommorow", "tommorrow"), "tomorrow"
    ),
    **dict.fromkeys(("2nite", "tonite"), "tonight"),
    **dict.fromkeys(("thx", "tnx", "thnx", "thanx"), "thanks"),
    **dict.fromkeys(("pls", "plz", "plse"), "please"),
    **dict.fromkeys(("cuz", "bc", "cos", "coz", "bcoz", "bcuz", "becoz"), "because"),
    **dict.fromkeys(("abt", "bout"), "about"),
    "2day": "today",
    "gotta": "have to",
    "gonna": "going to",
    "wanna": "want to",
    "lemme": "let me",
    "gimme": "give me",
    "gies": "give us",
    "dunno": "don't know",
    "arvo": "afternoon",
    "b4": "before",
    "wi": "with",
    "thru": "through",
    "txt": "text",
    "msg": "message",
    "appt": "appointment",
    "wk": "week",
    "wks": "weeks",
    "nxt": "next",
    "ppl": "people",
    **dict.fromkeys(("cld", "cud"), "could"),
    **dict.fromkeys(("wld", "wud"), "would"),
    **dict.fromkeys(("shld", "shud"), "should"),
    **dict.fromkeys(("soz", "sry"), "sorry"),
    **dict.fromkeys(("sum1", "some1"), "someone"),
    "any1": "anyone",
    "every1": "everyone",
    "lmk": "let me know",
    "idk": "I don't know",
    "tbh": "to be honest",
    "hv": "have",
    "dnt": "don't",
    "prolly": "probably",
    "wknd": "weekend",
    "cya": "see you",
    "urs": "yours",
    "wen": "when",
    **dict.fromkeys(("wot", "wat"), "what"),
    "defo": "definitely",
    "summat": "something",
    "nowt": "nothing",
    "nothin": "nothing",
    "somethin": "something",
    "anythin": "anything",
}
_WITHOUT_ITS_MARK = (
    "havent hasnt hadnt dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent im ive youre"
    " youve youll youd weve theyre theyve theyll hes shes theres thats whats whos heres itll itd theyd"
)
_ENDS = ("nt", "m", "ve", "re", "ll", "d", "s")
_OF_ING = (
    "meet com go look talk work hir start do get hav try wait think leav giv tak runn call text be see say mak gett"
)
_TELLS = (
    r"(?:let|get|be|call|ring|text|give|see|have|need|know|send|drop|tell|make|try|do|come|speak|email|message|phone|"
    r"shout|check|ask|bring|sort|keep|meet|show|find|go|put|take|pay|start)\b"
)
_TO_YOU = (
    r"(?:let|get|be\sin|call|ring|text|give|see|send|drop|tell|email|message|phone|shout|ask|meet|pay|have|show)\b"
)


def _marked(word: str) -> str:
    """A contraction with its apostrophe: "haven't" of "havent"."""
    end = next(end for end in _ENDS if word.endswith(end))
    cut = len(word) - len(end) + (end == "nt")
    return f"{'I' if word[:cut] == 'i' else word[:cut]}'{word[cut:]}"


_WORDS = (
    _IN_FULL
    | {word: _marked(word) for one in _WITHOUT_ITS_MARK.split() for word in (one, one.capitalize())}
    | {f"{stem}in": f"{stem}ing" for stem in _OF_ING.split()}
)
_BY_WHAT_FOLLOWS = (
    ("ill Ill il Il", rf"[iI]ll?(?=\s{_TELLS})", "I'll"),
    (
        "no",
        r"(?:(?<=\b[lL]et u )|(?<=\b[lL]et ya )|(?<=\b[lL]et (?:me|us) )|(?<=\b[lL]et you ))"
        r"no(?=\s*(?:[.,!?;\n]|$)|\s(?:if|when|how|what|where|by|on|as|asap|then|soon|either|tomorrow|tmrw|next|after|"
        r"today|about|mon|tue|wed|thu|fri|sat|sun)\w*)",
        "know",
    ),
    ("well Well", rf"[wW]ell(?=\s{_TO_YOU}\s?(?:you|u|ya|ye|back|touch|it|in)\b)", "we'll"),
    ("id Id", r"[iI]d(?=\s(?:like|love|be|prefer|rather|say)\b)", "I'd"),
    ("its Its", r"[iI]ts(?=\s(?:with|at|on|for)\s)", "it's"),
    ("c cu", r"(?:c|cu)(?=\s(?:u|ya|ye|you)\b)", "see"),
    ("cu", r"cu(?=\s(?:then|there|mon|tue|wed|thu|fri|sat|sun|at|tmrw|tomorrow)|[.!]|$)", "see you"),
    (
        "n",
        r"(?<=[a-z] )n(?= (?:il?|ill|we|u|you|see|talk|have|meet|do|bring|let|get|ask|a|show|come|chat|then|the)\b)",
        "and",
    ),
    (
        "r",
        r"(?:(?<=[a-z.!?,] )|(?<![^\n]))r(?= (?:u|you|ya|ye|we|they)\b)|(?<=you )r(?= [a-z])|(?<=u )r(?= [a-z])",
        "are",
    ),
    (
        "w",
        r"w(?= (?:u|you|ya|ye|us|me|him|her|them|someone|somebody|some1|sum1|everyone|an?|another|one|the|this|that|my|"
        r"our|ur|your|no|other)\b)",
        "with",
    ),
    ("w/", r"w/(?= \w)", "with"),
    (
        "yarn natter chinwag blether",
        r"(?:(?<=\ba )|(?<=\bquick )|(?<=\bgood ))(?:yarn|natter|chinwag|blether)"
        r"(?=\s*(?:[.,!?;\n]|$)|\s(?:about|with|over|then)\b)",
        "chat",
    ),
    (
        "app",
        r"(?<=\bur )app(?=\sfor\s(?:the|our|a|this)\s(?:[\w-]+\s){0,3}"
        r"(?:job|gig|role|position|post|spot|opening|vacancy)\b)",
        "application",
    ),
    ("b", r"b(?=\s(?:there|here|in\stouch|able|ok|fine|good|great)\b)", "be"),
    ("k kk K", r"(?<![^\n])(?:k|kk|K)(?=[\s,.!])", "ok"),
    ("probs", r"(?<=\b[nN]o )probs", "problem"),
    ("probs", r"(?:(?<=\bany )|(?<=\bsome )|(?<=\bfew ))probs", "problems"),
    ("probs", r"probs", "probably"),
    (
        "np NP Np",
        r"(?:(?<![^\n])|(?<=[,.!] )|(?<=\b[oO]k )|(?<=\b[yY]ep )|(?<=\b[yY]es )|(?<=\b[sS]ure )|(?<=\b[yY]eah )|"
        r"(?<=\b[cC]ool ))(?:np|NP|Np)(?=\s*(?:[.,!\n]|$)|\s(?:at\sall|see|c|cu|thanks|thx|mate|cheers|will|i)\b)",
        "no problem",
    ),
    (
        "your ur",
        r"(?:your|ur)(?=\s(?:coming|going\sto|interested|hired|welcome|in\sluck|not|the\s(?:one|best|right)|"
        r"still\s(?:interested|looking|on|up|free|keen|available|after))\b)",
        "you're",
    ),
)
"""Words that are short for something before some others alone, each with its expression there and what it is in full:
"ill" and "well" are words of their own."""

_CLOCK = (
    r"(?:(?<=\bat )|(?<=\baround )|(?<=\babout )|(?<=\bsay )|(?<=\bfrom )|(?<=day )|(?<=\bthurs )|(?<=\btues )|"
    r"(?<=\bwed )|(?<=\bfri )|(?<=\bsat )|(?<=\bsun )|(?<=\bmon )|(?<=\bmorning )|(?<=\btomorrow )|(?<=\btmrw )|"
    r"(?=\d{3,4}\s(?:start|sharp|kick)))"
    r"(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5][05])"
    r"(?!\s?(?:an?|per|quid|pounds?|euros?|dollars?|bucks|km|miles?|people|staff|head|hours?|sq|[ap]\.?m)\b|"
    r"\s[A-Z]|[,.:]?\d|\s?[%£$€])"
)
"""Hours run together, which are none in an address and in wages: "thursday 730 start", "around 230"."""
_AT_AN_EDGE, _BEFORE_AN_EDGE = r"(?<![\w@./'’&+-])", r"(?![\w@/'’&+-]|\.\w)"
"""No part of an address, of a page's, or of "U.S." is written short."""


def _by_first_letters(words: Iterable[str]) -> str:
    """Given words, return the source of what finds any of them, by what they begin with: few are tried at a place."""
    of_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        of_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in of_letter.items())


_SHORT = expression(
    f"{_AT_AN_EDGE}(?:"
    + "|".join(rf"(?P<at{at}>{written})" for at, (_, written, _) in enumerate(_BY_WHAT_FOLLOWS))
    + f"|{_CLOCK}|(?:{_by_first_letters(_WORDS)})){_BEFORE_AN_EDGE}"
)
_RUN = expression(r"\w+")
_MAY_BE_SHORT = frozenset(
    (
        *_WORDS,
        *(word for words, _, _ in _BY_WHAT_FOLLOWS for word in words.split()),
        *(f"{hour}{minute:02}" for hour in range(1, 13) for minute in range(0, 60, 5)),
    )
)
"""All that ``_SHORT`` may find: most mails have none of these, which is found out in a fifth of the time."""


@dataclass(frozen=True, slots=True)
class _Spelled:
    """A text, what it is in full, and where the words stand in both that differ."""

    written: str
    full: str
    cuts: tuple[tuple[int, int, int, int], ...]

    def as_written(self, quote: str) -> str:
        """What was written where a quote stands in the text in full; "" where it does not."""
        at = self.full.find(quote)
        return self.written[self._before(at) : self._before(at + len(quote), ends=True)] if at >= 0 else ""

    def _before(self, at: int, *, ends: bool = False) -> int:
        moved = at
        for start, stop, full_start, full_stop in self.cuts:
            if at <= full_start:
                break
            moved = (stop if ends else start) if at < full_stop else at - full_stop + stop
        return moved


def in_words(text: str) -> str:
    """Given English, return it with what is written short as people text it in words: "u" is "you"."""
    return _SHORT.sub(_full, text)


def spelled_out(message: Message) -> Message:
    """Given a message, return it with what its subject and new text have written short in words; itself where it is not
    English, or has nothing of the kind."""
    body = message.body
    if not any(
        _MAY_BE_SHORT.intersection(_RUN.findall(text)) and _SHORT.search(text) for text in (body.new, message.subject)
    ):
        return message
    if guess(f"{message.subject}\n{body.new[:_MOST]}") not in {"", "en"}:
        return message
    sentences = tuple(map(in_words, body.sentences))
    between = tuple((asked, in_words(answer)) for asked, answer in body.between)
    spelled = Body(in_words(body.new), body.quoted, body.signature, sentences, between)
    return replace(message, subject=in_words(message.subject), body=spelled)


def as_written(quote: str, message: Message) -> str:
    """Given words of a message as ``spelled_out`` has it, and the message itself, return them as they stand in that."""
    bare = " ".join(quote.removesuffix(_CUT).split())
    if not bare:
        return quote
    found = next((said for one in _texts(message) if (said := _spelled(one).as_written(bare))), "")
    return f"{found}{_CUT}" if found and quote.endswith(_CUT) else found or quote


def _texts(message: Message) -> Iterator[str]:
    yield from (*message.body.sentences, message.subject)
    yield " ".join(message.body.new.split())


def _spelled(text: str) -> _Spelled:
    parts: list[str] = []
    cuts: list[tuple[int, int, int, int]] = []
    done = length = 0
    for found in _SHORT.finditer(text):
        between, full = text[done : found.start()], _full(found)
        parts += [between, full]
        begin = length + len(between)
        length = begin + len(full)
        cuts.append((found.start(), found.end(), begin, length))
        done = found.end()
    return _Spelled(text, "".join((*parts, text[done:])), tuple(cuts))


def _full(found: re.Match[str]) -> str:
    if found["hour"]:
        return f"{found['hour']}:{found['minute']}"
    return _BY_WHAT_FOLLOWS[int(found.lastgroup[2:])][2] if found.lastgroup else _WORDS[found[0]]
