"""The work: what a mail tells of the job itself, so that a draft names the strengths that fit it, and what it is on.

``words`` are for likeness alone and stand in no draft. ``on`` does ("I would be glad to work on ..."): it comes from a
plain English statement, and only where it ends in something that one can work on, for "you'll be working on a rota
basis" begins the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from agent.expressions import expression
from agent.extraction.words.phrases import noun_phrase
from agent.extraction.words.vocabulary import FUNCTION_WORDS, words
from agent.model.mail import Message, PersonClaim, Work
from agent.parsing import language

_LONGEST = 12000  # characters of a mail that are read
_MOST_WORDS = 40
_MOST_LINES = 25  # under one heading
_SENTENCE = 600  # characters
_MOST_ON = 6  # words of what somebody works on

_HEADING = expression(
    r"[\s*#\-_•]{0,6}(?:about\s+the\s+(?:role|job|position|post|work)|(?:key\s+|main\s+|"
    r"core\s+)?(?:responsibilities|duties|tasks|"
    r"requirements|qualifications|skills|accountabilities)|what\s+you(?:'ll|’ll|\s+will)\s+(?:do|"
    r"be\s+doing|bring|need)|"
    r"(?:what|who)\s+we(?:'re|’re|\s+are)\s+looking\s+for|(?:the\s+)?essential(?:\s+criteria)?|"
    r"desirable(?:\s+criteria)?|"
    r"must[\s-]haves?|nice[\s-]to[\s-]haves?|you\s+(?:have|bring|will|must\s+have)|the\s+(?:role|job|"
    r"work)|job\s+description|"
    r"(?:ihre\s+|deine\s+)?(?:aufgaben|anforderungen|qualifikationen)|(?:ihr|dein)\s+profil|(?:vos\s+|"
    r"tes\s+)?missions|profil\s+"
    r"recherché|compétences|funciones|requisitos|responsabilidad[e]s|responsabilidades|perfil|atividades|"
    r"functie-?eisen|"
    r"(?:jouw\s+|je\s+)?taken|(?:jouw|je)\s+profiel|mansioni|requisiti|attività|"
    r"responsabilità)\s{0,3}:?\s{0,3}\*{0,2}(?:$|(?<=:)\s?(?P<same>.*))",
    re.IGNORECASE,
)
_SAYS = expression(
    r"\b(?:experience\s+(?:with|in|of|using)|experienced\s+in|background\s+in|knowledge\s+of|"
    r"familiar(?:ity)?\s+with|skilled\s+in|"
    r"proficien(?:t|cy)\s+(?:in|with)|expertise\s+in|responsible\s+for|(?:we(?:'re|’re|\s+are)|"
    r"client\s+is|team\s+is)\s+(?:currently\s+"
    r"|also\s+)?(?:looking\s+for|after|seeking|hiring)\s+(?:a|an|someone|somebody|people|engineers|"
    r"nurses)|must\s+have|"
    r"(?:the|this|our)\s+(?:role|team|job|post|position)\s+(?:works?\s+on|owns?|builds?|runs?|maintains?|"
    r"covers?|involves?|looks?\s+"
    r"after|focuses\s+on|supports?|leads?|includes?|is\s+about|is\s+responsible)|"
    r"you(?:'ll|’ll|'d|’d|\s+will|\s+would)\s+(?:be\s+)?(?:work(?:ing)?\s+(?:on|with)|lead(?:ing)?|"
    r"own(?:ing)?|build(?:ing)?|manag(?:e|ing)|"
    r"design(?:ing)?|run(?:ning)?|develop(?:ing)?|maintain(?:ing)?|look(?:ing)?\s+after|support(?:ing)?|"
    r"driv(?:e|ing)|teach(?:ing)?|"
    r"analy[sz](?:e|ing)|writ(?:e|ing)|sell(?:ing)?|car(?:e|ing)\s+for)|erfahrung(?:en)?\s+(?:mit|in|im)|"
    r"kenntnisse\s+in|expérience\s+"
    r"(?:en|dans|avec|de)|experiencia\s+(?:en|con)|experiência\s+(?:em|com)|ervaring\s+met|"
    r"esperienza\s+(?:in|con|nel\w*))\b",
    re.IGNORECASE,
)
# What is asked of the applicant in the proceedings says nothing of the job.
_PROCEEDINGS = expression(
    r"\b(?:interview\w*|applications?|applicants?|candidates?|contact\w*|invit\w+|notif\w+|repl(?:y|ies)|"
    r"shortlist\w*|password|"
    r"unsubscribe|privacy|candidat\w+|bewerb\w+|gespräch\w*|entretien|entrevista|colloquio|gesprek|"
    r"unfortunately|leider|"
    r"unsuccessful|assessment|test|forward|decided)\b",
    re.IGNORECASE,
)
_STATED = expression(
    r"\b(?:you(?:'ll|’ll|'d|’d|\s+will|\s+would)\s+(?:mainly\s+|mostly\s+|also\s+)?(?:be\s+(?:working|"
    r"helping\s+us)\s+on|work\s+on|(?:be\s+)?(?:"
    r"own(?:ing)?|build(?:ing)?|run(?:ning)?|lead(?:ing)?|maintain(?:ing)?|look(?:ing)?\s+after|"
    r"(?:be\s+)?responsible\s+for))|"
    r"(?:the|this|our)\s+(?:role|job|position|post|team)\s+(?:mainly\s+|mostly\s+)?(?:owns|builds|runs|"
    r"maintains|looks\s+after|"
    r"works\s+on|focuses\s+on|is\s+responsible\s+for|(?:will|would)\s+(?:own|build|run|lead|maintain|"
    r"look\s+after|work\s+on)))\s+",
    re.IGNORECASE,
)
_CUT = expression(
    r"[.,;:!?()\n–—/]|\s-\s|\s(?:with|alongside|together|in|at|as|from|that|which|who|while|so|where|when|"
    r"using|under|during|to|by|"
    r"because|since|including|for|on|across|around|between|within|behind|and\s+(?:our|the|your|you|a|an))\b",
    re.IGNORECASE,
)
_UNSAID = expression(
    r"\b(?:not|n't|n’t|never|no\s+longer|instead|rather|used\s+to|previously|unfortunately|if)\b", re.IGNORECASE
)
_CLAUSE = expression(r"[;:!?]|\.\s|,?\s(?:but|so|which|because|although|while|und\s+wir|mais|pero|ma|maar)\s")
_FAR = 160  # characters behind "experience with" that may still belong to it
_DEEDS = words(
    "lead manage help support mentor own build run maintain design develop coach guide drive report work write"
)
_HEADS = words(
    """
    platform platforms portal portals system systems pipeline pipelines app apps application applications
    product products website websites
    tool tools tooling api apis infrastructure service services model models database databases dashboard dashboards
    programme programmes program programs project projects campaign campaigns migration migrations redesign rollout
    catalogue catalog curriculum restoration network networks codebase backend frontend architecture firmware
    software analytics engine algorithms simulator simulations interface interfaces integration integrations
    payments checkout billing marketplace forecasts forecasting budgets automation reporting portfolio
    collection collections archive archives exhibition exhibitions extension bridges tunnel tunnels newsletter
    magazine
    podcast documentation translations strategy policy policies accessibility branding packaging recipes menu
    """
)
_VAGUE = words(
    """
    various several different many range variety number lot bunch mix own side new exciting interesting challenging
    day-to-day general other similar such same following above best whole entire full wide all daily special big
    heart part parts rest edge core tip back
    small latest next first last future current existing great real key main important critical
    """
)
_COMMON = words(
    """
    able about above across additional also although always among and another any anyone anything apply around
    available away
    back based basis became become begin being below benefits best better between big both bring build busy call
    can care career careers cheers chance check clear come company comfortable could currently day days dear desirable
    detail details did different doing done due during duties each early either email else enjoy enough
    essential etc even
    ever every everything excellent exciting experience experienced expertise familiar feel few find fit follow
    following for friendly from full fully further gain general get give given giving going good got great group had
    half hand happy hard has have having hear held hello help helping here hiring home hope hour hours how however
    idea ideal immediate important include includes including inside interested into its itself job join joining
    just keep
    key kind know knowledge known large last late later least less let level like little live local long look
    looking lot love made main mainly make making many match maybe mean means mind minimum minutes month months
    more most
    much must name near need needed needs never new next nice not nothing now number off offer often old once one only
    open opening opportunity other others our out over own paid part people per perhaps person pleasant please plus
    position possible post preferably preferred previous probably proficiency proficient profile provide put
    qualification
    qualifications question quick quite rate rather ready real really receive regards related relevant report
    reporting reports
    require required requirements requires responsibilities responsibility responsible right role run running said
    salary same say see seeking seem send several shall she should show similar simple since sincerely six
    skilled skills small someone somebody something soon sort start starting still strong successful such suit
    take taking
    team teams tell ten than thank thanks that the their them then there these they thing things think this
    those three through time times to today together too total two type under until upon use used using usual
    valid various very vacancy want was way week weekly weeks well what when where whether which while who whole whose
    why wide will with within without work worker working works would year years yes yet you your yours yourself
    sound solid proven ability abilities understanding background desire demonstrated minimum ideally preferably
    degree
    caught attention stood thought end told came recently short questions spot date explained shared four five seven
    eight nine eleven twelve thirty appeals makes quickly availability
    must-have full-time part-time permanent temporary immediately january february march april may june july
    august september
    october november december monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
    und oder mit für von auf bei aus nach über sowie sehr gute guten gerne idealerweise erfahrung kenntnisse
    eine einen einem
    einer der die das den dem des ihre ihr sie wir unser unsere unserem als auch zum zur dans avec pour les des
    une sur par
    est aux vos nos votre notre ans année années expérience bonne bon con para los las del una por que años
    experiencia buen
    buena com uma dos das pela pelo anos experiência boa het een van met voor naar bij ervaring jaar goede onze
    jouw per gli
    della delle nel nella anni esperienza buona una
    """
)
_WORD = expression(r"[^\W\d_]{3,30}")


def find_work(message: Message, people: Iterable[PersonClaim], company: str) -> Work:
    """Given a mail of the other side, the people in it and the company, return what it tells of the work itself."""
    text = message.body.new[:_LONGEST]
    names = _names(message, people, company)
    sentences = [sentence[:_SENTENCE] for sentence in message.body.sentences[:200]]
    # The language is guessed last: most mails state nothing of the kind.
    on = next((found for sentence in sentences if (found := stated(sentence, names))), "")
    return Work(on if on and language.guess(text) == "en" else "", _words(_about_it(text, sentences), names))


def stated(sentence: str, names: Set[str] = frozenset()) -> str:
    """Given an English sentence, return what it says the work is on, as the user would name it; "" where none does."""
    found = _STATED.search(sentence)
    if found is None or _UNSAID.search(sentence[: found.end()]):
        return ""
    rest = sentence[found.end() : found.end() + 100]
    end = _CUT.search(rest)
    if end is None and len(rest) == 100:
        return ""
    phrase = noun_phrase(_first_of(rest[: end.start()] if end else rest), names, most=_MOST_ON)
    folded = phrase.casefold().split()
    if not phrase or folded[-1] not in _HEADS or any(word in _VAGUE for word in folded):
        return ""
    bare = folded[0] in {"the", "your", "a", "an"}
    plural = folded[-1].endswith("s") and folded[0] != "my"
    return phrase if (bare and len(folded) > 2) or (folded[0] == "your") or (not bare and plural) else ""


def _first_of(said: str) -> str:
    """Of "the billing platform and mentor others" the first; what is one thing ("search and ranking systems") stays."""
    left, joint, right = said.partition(" and ")
    ends = left.split()[-1:]
    if joint and ((ends and ends[0].casefold() in _HEADS) or right.split()[:1] == []):
        return left
    return "" if joint and right.split()[0].casefold() in _DEEDS else said


def _about_it(text: str, sentences: list[str]) -> Iterator[str]:
    yield from _under_headings(text.split("\n"))
    for sentence in sentences:
        if (said := _SAYS.search(sentence)) and not _PROCEEDINGS.search(sentence):
            yield _CLAUSE.split(sentence[said.end() : said.end() + _FAR], maxsplit=1)[0]


def _under_headings(lines: list[str]) -> Iterator[str]:
    """The lines under each heading of a job's description, as far as they go on without a gap."""
    left = 0
    for line in lines:
        heading = _HEADING.match(line[:_SENTENCE]) if len(line) > 3 else None
        if heading is not None:
            left = _MOST_LINES
            yield heading["same"] or ""
        elif not line.strip():
            left = left if left == _MOST_LINES else 0
        elif left:
            left -= 1
            if _PROCEEDINGS.search(line[:_SENTENCE]):
                left = 0
            else:
                yield line[:_SENTENCE]


def _words(texts: Iterable[str], names: Set[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for text in texts:
        for word in _WORD.findall(text.casefold()):
            if word not in _COMMON and word not in FUNCTION_WORDS and word not in names:
                found[word] = None
        if len(found) >= _MOST_WORDS:
            break
    return tuple(found)[:_MOST_WORDS]


def _names(message: Message, people: Iterable[PersonClaim], company: str) -> frozenset[str]:
    named = [company, message.sender.name, *(one.name for one in message.recipients), *(one.name for one in people)]
    return frozenset(word for name in named for word in _WORD.findall(name.casefold()))
