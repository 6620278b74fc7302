"""Which clauses of an answer agree to what they name: "Thursday works, but Friday I am away" agrees to Thursday."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.expressions import expression
from agent.extraction.interview.hindrances import hindered
from agent.extraction.own.polite_picks import taken_politely

_A_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
_CLAUSE = expression(
    r"(?<=[.!;\n])(?<![ap]\.m\.)\s+|\s+[-–—]+\s+|,\s+(?=(?:would|could|can|might|how\s+about|what\s+about|any\s+chance|"
    r"(?:is|are)\s+(?!you\s+sure))\b)|,?\s+\b(?:but|however|although|though|whereas|"
    r"while|aber|mais|pero|mas|maar|ma|sondern|instead\s+of|rather\s+than|unlike|"
    r"except)\b[\s,]*|"
    r"(?:(?<=better)|(?<=easier)|(?<=nicer)|(?<=convenient)|(?<=for\sme)|(?<=for\sus))\s+than\s+|"
    rf"\s+(?:than|over)\s+(?=(?:on\s+|the\s+)?{_A_WEEKDAY})",
    re.IGNORECASE,
)
_BOOKED = (
    r"(?:re-?booked\s+for\b|(?:re-?)?booked\s+(?:it\b|in\b|us\b|you\b|myself\b|the\s+\d[\d:.]*|"
    r"(?:an?|the|that|your|my)\s+(?:[\w:.]+\s+){0,2}?(?:slot|time|call|interview|meeting|one)\b)|"
    rf"(?:(?<=just\s)|(?<=\bi\s)|(?<=['’]ve\s)|\A)booked\s+(?:(?:for|next|this)\s+){{0,2}}{_A_WEEKDAY}"
    r"(?!\s+(?:off|for\s+(?!me|you))))"
)
"""What the user has done about a time, who is not "booked" then."""
CHOSEN = (
    r"i(?:['’]ve|\s+have)?\s+(?:(?:just|now|already|gone\s+ahead\s+and)\s+)*"
    r"(?:chosen|chose|picked|selected|scheduled|reserved|grabbed|snagged|opted\s+for|went\s+(?:for|with)|gone\s+(?:for|"
    r"with)|signed\s+up\s+for)(?!\s+(?:my|an?other|something|other)\b)"
)
_SO = expression(
    rf",?\s+so\s+(?=[^.;!?\n]{{0,60}}{_A_WEEKDAY}|\d{{1,2}}(?:[:.]\d\d)?(?:\s?[ap]m)?\s+(?:it\b|then\b|please\b|works\b|is\b)|(?:let['’]?s|let\s+us|(?:we|i)(?:['’]?ll|\s+(?:will|would|can))|"
    r"(?:shall|could|can|might)\s+(?:we|i)|would)\b)",
    re.IGNORECASE,
)
_UP_TO_A_TURN = r"(?:(?!\b(?:but|so|however|although|though)\b)(?:[^.,;!?\n]|\.(?=\d))){1,120}"
_REASON = expression(
    r",?\s+(?:as|because|since|cos|coz|cuz|['’]cause)\s+(?=(?:i|i['’]?(?:m|ve|ll|d)|my|we|we['’]?(?:re|ve|ll)|the|it|"
    rf"there)\b){_UP_TO_A_TURN}",
    re.IGNORECASE,
)
"""Why the user takes a time, which may name others: "Monday at 10 please as I'm on lates Tuesday"."""
_OF_THEIRS = r"(?=(?:i|i['’](?:m|ve|ll|d)|my|we|we['’](?:re|ve|ll))\b)"
_ASIDE = expression(rf"(?P<before>[^.;!?\n]*),\s+(?P<said>{_OF_THEIRS}{_UP_TO_A_TURN})", re.IGNORECASE)
_ASIDE_FIRST = expression(
    rf"\A\W*(?:sorry\W+)?(?P<said>{_OF_THEIRS}{_UP_TO_A_TURN}),\s+(?P<before>[^.;!?\n]*)", re.IGNORECASE
)
"""The same without a word that says so, where it tells what else is on: "The 11th please, I'm at work at 8.30"."""
_FREE_OR_THERE = expression(
    r"\b(?:free|available|around|open|flexible|happy|fine|good|you|your|u|there|here|com(?:e|ing)|arriv\w+|ready|done|"
    r"prefer\w*|tak(?:e|ing)|choos\w+)\b",
    re.IGNORECASE,
)
"""What the user says of the talk itself: "Monday, I'm with you at 10"."""
_OF_THE_USER = expression(r"\b(?:i|my|we|our)\b", re.IGNORECASE)
_WEEKDAY = expression(rf"\b{_A_WEEKDAY}", re.IGNORECASE)
_NAMES_A_TIME = expression(
    rf"\b(?:{_A_WEEKDAY}|first|second|third|middle|last|latter|former|earl(?:y|ie(?:r|st))|late(?:r|st)?|morning|"
    r"afternoon|evening|tomorrow|today|noon)\b|\d",
    re.IGNORECASE,
)
_REFUSES = expression(
    r"\b(?:n['’]t|not|never|cannot|unable|unavailable|unfortunately|conflict\w*|"
    r"i['’]?m\s+afraid\b(?![^.;!?\n]{0,40}\bonly\b)|"
    r"busy|tied\s+up|caught\s+up|swamped|neither\s+of|neither\b[^.;!?\n]{1,40}\bnor|"
    r"(?:nobody|no\s?one)(?!\s+(?:was|were|got|gets|needs?|minds?)\b)|"
    rf"(?<!re-)(?!{_BOOKED})booked|out\s+of\s+(?:town|office)|away|no\s+longer|clash\w*|too\s+(?:early|"
    r"late)|decline|(?:(?:has|had|is|was|were|are)(?:\s+(?:now|just|already|sadly|since))*|\d['’]s|[ap]m['’]s)\s+"
    r"(?:been\s+|all\s+)?(?:gone|taken|full|filled|(?:snapped|booked)\s+up|snatched|grabbed|bagged|nabbed)|(?:shift|class|lecture|lesson|work|school|bus|train)\s+(?:ends?|finishes|starts|begins|leaves|"
    r"gets)|"
    r"(?:is|are|['’]s|would\s+be|be|it['’]?s)\s+(?:(?:a\s+bit|really|very|too|quite|also|just|probably|completely|"
    r"rather|going\s+to\s+be)\s+)*(?:no\s+(?:good|use|go)|a\s+(?:no(?:-go)?|struggle|bit\s+much)|"
    r"(?:tricky|difficult|awkward|hard|impossible|tough)(?!\s+to\b)|"
    r"out(?=\s*(?:[,.;!]|\Z|as\b|because|for\s+me|so\b))|off(?=\s*(?:[,.;!]|\Z)))|no\s+good\s+(?:for|to)\s+me|"
    r"(?:working|teaching|lecturing|invigilating|travell?ing|presenting|"
    r"in\s+(?:court|surgery|theatre|clinic|class|lectures|exams)|"
    r"on\s+(?:shift|duty|call|holiday|leave|an?\s+\w+\s+shift))\s+(?:(?:all|on|the|this|next|"
    rf"that)\s+)*(?:{_A_WEEKDAY}|today|tonight|tomorrow\b)|{_A_WEEKDAY}s?\s+(?:i['’]?m|i\s+am|i['’]ll\s+be|i\s+will\s+be)\s+(?:\w+\s+)?(?:working|"
    r"on\s+(?:shift|duty|call|holiday|leave|nights|days|earlies|lates)|at\s+(?:work|uni\w*|college))|"
    r"i\s+(?:finish|start|get\s+off|clock\s+off|knock\s+off)|"
    r"(?<!if\sthat\s)(?<!if\sit\s)(?<!if\sthis\s)(?<!that\s)(?:is|are|be)\s+(?:(?:really|also|just|probably|"
    r"going\s+to\s+be|"
    r"quite|rather|such)\s+)*(?:(?:a\s+(?:bit\s+of\s+an?\s+|real\s+|big\s+|slight\s+|tight\s+)?)"
    r"(?:problem|stretch|pain|headache|nightmare|squeeze|issue|push)\b(?!\s+(?:for\s+you|your\s+end))|"
    r"(?:a\s+)?bad\s+(?:for\s+me|day|time|one))|"
    r"nicht|leider|kein\w*|ne\s+.{1,20}\s+pas|pas|no\s+puedo|não|niet|helaas|non)\b|n['’]t\b",
    re.IGNORECASE,
)
_IS_ANOTHERS = expression(
    r"(?:day|today|tomorrow|\d(?:st|nd|rd|th))(?:['’]s|\s+(?:is|falls\s+on|will\s+be))\s+"
    r"(?!(?:an?|the|my|our)\s+(?:\w+\s+)?(?:yes|go|option|possibility|pleasure|delight|plan|deal|date|choice|preference|"
    r"favou?rite|pick|one|first|best|good|great|better|better\s+day)\b)"
    r"(?:(?:also|actually|already)\s+)?(?:(?:an?|the|my|our|his|her|their)\s+(?=\w)|(?-i:[A-Z])(?=\w*[a-z]))"
    r"(?!(?-i:OK|Ok|Good|Great|Fine|Perfect))",
    re.IGNORECASE,
)
"""A day that is something else already: "Monday is Labor Day", "Friday is my sister's wedding"."""
_REPORTS = expression(
    r"\b(?:i['’]?m|i\s+am|i['’]ll\s+be|i\s+will\s+be|i['’]ve|i\s+have|we['’]re|we\s+are|we\s+have)\s+"
    r"(?!(?:\w+\s+)?(?:afraid|happy|glad|delighted|pleased|sure|looking|open|around|there|game|flexible|able|down|all|up|in(?!\s+(?:an?|the|my)\b)|on|with|yours|going\s+(?:for|with)|"
    r"ready|set|locked|pencill?ed|marked|noted|put|added|got\s+(?:it|that|you))\b)|"
    rf"(?:{_A_WEEKDAY}|\btomorrow|\d(?:st|nd|rd|th))(?:\s+(?:morning|afternoon|evening|night)s?)?\s+(?:i|we)\s+"
    r"(?!(?:can|could|will|would|shall|should|may|might|am|are|have|had|was|do|did|think|guess|believe|suppose|prefer\w*|"
    r"like|hope|look|pick\w*|cho\w+|took|take|accept\w*|confirm\w*|see|saw|said|mentioned|got|agree\w*|suggest\w*)\b)"
    r"[a-z]{3,}|\bi\s+(?:teach|work|train|study|volunteer|travel|fly|mind|babysit|collect|coach|lecture|sit)\b",
    re.IGNORECASE,
)
"""What the user is about then: "Friday I'm travelling", "Wednesday evening I teach"."""
_UNTIL = expression(r"\b(?:un)?till?\s+(?:about\s+)?(?:\d|noon\b|midday\b)", re.IGNORECASE)
"""Up to which hour of a day the user is: behind it they are free."""
_SPAN = expression(
    r"(?<![\d:.])(?P<begin>\d{1,2})(?:[:.](?P<after>\d\d))?(?:\s?[ap]\.?m\b\.?)?\s?(?:[-–—]|to|till?|until)\s?"
    r"(?P<end>\d{1,2})(?:[:.](?P<behind>\d\d))?(?![\d:])",
    re.IGNORECASE,
)
_ALL_DAY = expression(r"\ball\s+day\b", re.IGNORECASE)
_LONG = 90  # minutes: within so many the user is free, and in fewer they meet
_ELSEWHERE = expression(r"\b(?:instead\s+of|(?:rather\s+)?than|except|over)\b", re.IGNORECASE)
_ALL = expression(
    r"(?P<said>\w.*)?\b(?:anything|everything|all|any(?:\s*(?:time|day|one|slot|of\s+(?:them|those|these)))?)\s*\Z",
    re.IGNORECASE,
)
"""What all but one fits: "anything but the 10am"."""
_GOES_ON = expression(r"[^.;!?\n]{0,40}\b(?:is|would|works?|suits?)\b", re.IGNORECASE)
_ACCEPTS = expression(
    r"\b(?:(?<!\bat\s)work|works|working|perfect|great|good|fine|ideal|suit|suits|suitable|convenient|confirm\w*|"
    r"happy\s+to|glad\s+to|let['’]s|let\s+us|available|free|can\s+(?:do|make)|"
    r"see\s+you|speak\s+(?:to\s+you|with\s+you)?|look(?:ing)?\s+forward|prefer|"
    r"(?:put|book(?:ed)?|pop(?:ped)?|pencil(?:led)?)\s+you\s+(?:down|in)|"
    rf"best|better\s+for\s+(?:me|us)|you(?:['’]ve|\s+have)\s+(?:been\s+)?(?:given|got|allotted|assigned)|{_BOOKED}|{CHOSEN}|(?:keep|stick)\s+(?:(?:it|this|that|us)\s+)?(?:at|to|with|for)|"
    r"like|take|pick|choose|go\s+(?:with|for)|yes|sure|please|okay|ok|sounds|"
    r"(?:is|be|sounds|['’]s|it['’]ll\s+do)\s+(?:(?:just|absolutely|all|really|also)\s+)?(?:grand|lovely|brilliant|"
    r"excellent|super|spot\s+on|bang\s+on|sound|wonderful|fantastic|dandy|magic|no\s+(?:problem|bother|trouble|issue|"
    r"hassle|hardship))|"
    r"thank|thanks|would|will|count\s+me\s+in|be\s+(?:there|with\s+you)|get\s+(?:there|to\s+you)|attend|accept|make\s+it|it\s+is(?=\s*(?:[:,.!;–-]|\Z))|passt|passen|geht|ginge|klappt|klappen|"
    r"gerne|gern|einverstanden|in\s+ordnung|nehme|freue|"
    r"convient|parfait|me\s+va|d['’]accord|perfecto|funciona|de\s+acuerdo|(?:viene|parece)\s+bien|prefiero|prefiro|"
    r"perfeito|de\s+acordo|past|schikt|akkoord|prima|"
    r"graag|va\s+bene|d['’]accordo|perfetto)\b",
    re.IGNORECASE,
)
_OPEN = expression(
    r"\b(?:any\s*time|either|any\s+of|(?<!you\s)(?<!you\stwo\s)both(?!\s+of\s+(?:you|ye|yous|u)\b)|"
    r"all\s+of(?!\s+you\b)|whichever|after|before|between|(?:later|earlier|sooner)\s+than|"
    r"until|from\s+\d{1,2}\s*(?:am|pm)?\s+on)\b",
    re.IGNORECASE,
)
_NO_PROBLEM = expression(
    r"\b(?:no(?:t\s+a)?\s+(?:problem|worries|worry|bother|dramas|trouble|rush)|don['’]?t\s+(?:worry|be\s+sorry)|"
    r"not\s+at\s+all|kein(?:e|erlei)?\s+(?:problem|thema|umstände)|(?:pas\s+de|aucun|sans)\s+(?:problème|souci)s?|"
    r"(?:ning[uú]n|no\s+hay|sin|sem|não\s+h[aá]|nenhum|nessun|non\s+c['’]è)\s+problema|geen\s+(?:enkel\s+)?(?:probleem|punt))\b",
    re.IGNORECASE,
)


def wanted(sentence: str) -> Iterator[str]:
    """Given a readable sentence, yield those of its clauses that do not turn something down. What follows "instead
    of" is left out, too."""
    start, refused = 0, False
    for cut in [*_CLAUSE.finditer(sentence), None]:
        clause = _behind_so(sentence[start : cut.start() if cut else len(sentence)])
        if not refused and not refuses(clause):
            yield clause
        if cut:
            start, refused = cut.end(), _is_left_out(clause, cut)


def refuses(text: str) -> bool:
    """Given a sentence or a clause of one, return whether it refuses something, or a day in it is another's."""
    return _REFUSES.search(_NO_PROBLEM.sub("", text)) is not None or _IS_ANOTHERS.search(text) is not None


def agreeing(sentence: str) -> list[str]:
    """Given a readable sentence, return its clauses that accept something.

    What follows "instead of" is refused, whatever its own words are.
    """
    if sentence.rstrip().endswith("?"):
        return list(filter(None, [taken_politely(sentence)]))
    sentence = _without_what_is_on(_REASON.sub(_without_reason, sentence))
    accepted = []
    start = 0
    refused = False
    for cut in [*_CLAUSE.finditer(sentence), None]:
        clause = _behind_so(sentence[start : cut.start() if cut else len(sentence)])
        words = re.search(r"[^\W\d_]{3,}\s+[^\W\d_]{3,}\s+[^\W\d_]{3,}", clause)
        engaged = _REPORTS.search(clause) or hindered(clause) is not None
        bare = words is None and not _is_free_within(clause) and (not engaged or _UNTIL.search(clause) is not None)
        if not refused and not refuses(clause) and not _OPEN.search(clause) and (_ACCEPTS.search(clause) or bare):
            accepted.append(clause)
        if cut:
            start, refused = cut.end(), _is_left_out(clause, cut)
    return accepted


def _is_free_within(clause: str) -> bool:
    """Whether a clause tells hours within which the user is free, and none of a talk: "Monday: 10:00-12:00"."""
    lengths = (
        (int(one["end"]) - int(one["begin"])) % 12 * 60 + int(one["behind"] or 0) - int(one["after"] or 0)
        for one in _SPAN.finditer(clause)
    )
    return _ALL_DAY.search(clause) is not None or any(length >= _LONG for length in lengths)


def _is_left_out(clause: str, cut: re.Match[str]) -> bool:
    """Whether what follows a cut is what is not wanted: "instead of Friday", "anything but the 10am"."""
    if _ELSEWHERE.search(cut[0]):
        return True
    every = _ALL.search(clause)
    return every is not None and not (every["said"] and _GOES_ON.match(cut.string, cut.end()))


def _without_reason(reason: re.Match[str]) -> str:
    """Nothing in place of a reason behind words that name a time; else the reason as it stands."""
    clause = re.split(r"[.;!?\n]", reason.string[: reason.start()])[-1]
    return "" if _NAMES_A_TIME.search(clause) else reason[0]


def _without_what_is_on(sentence: str) -> str:
    """A sentence without what it says that the user has on besides, where the rest of it names a time."""
    for aside in (_ASIDE.search(sentence), _ASIDE_FIRST.search(sentence)):
        if aside is None or not _NAMES_A_TIME.search(aside["before"]) or _FREE_OR_THERE.search(aside["said"]):
            continue
        if _REPORTS.search(aside["said"]) or refuses(aside["said"]):
            return sentence[: aside.start("said")] + sentence[aside.end("said") :]
    return sentence


def _behind_so(clause: str) -> str:
    """What a clause comes to where it refuses something first, or tells of a day what the user has on then: "I'm on
    nights that week so Thursday at 2", "Thursday I'm on a long day so Friday at 10.30"."""
    cut = _SO.search(clause)
    if cut is None or not (_REFUSES.search(clause, 0, cut.start()) or _gives_a_reason(clause, cut)):
        return clause
    return clause[cut.end() :]


def _gives_a_reason(clause: str, so: re.Match[str]) -> bool:
    """Whether what stands before a "so" is about the user and takes nothing, where a day is named behind it."""
    before = clause[: so.start()]
    taken = _ACCEPTS.search(before) or any(map(str.isdigit, before))
    return not taken and _OF_THE_USER.search(before) is not None and _WEEKDAY.search(clause, so.end()) is not None
