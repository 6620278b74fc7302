"""Grammar that composed clauses can break: what does not go together, articles, and where sentences begin and end.

No parser stands behind it, only patterns; each is narrow, for a good sentence refused costs more than a slip let by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.drafting import phrasing
from agent.drafting.proofreading.page import Page
from agent.expressions import expression

_ARTICLE = expression(r"\b(an?)\s+([^\W_]+)(?=(['’.-]?))", re.IGNORECASE)
_VOWEL_BUT_A = expression(
    r"(?:uni(?!n|m)|unan|use|usu|euro|eu|ewe|once|one\b|oneself|ubiq|util|u[rt]o|ukulele|ur[aeiou])", re.IGNORECASE
)
_SILENT_H = expression(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_DOUBLED = expression(r"\b([^\W_]+(?:['’][^\W_]+)?)\s+\1\b(?!['’&/+-])", re.IGNORECASE)

_ONE = (
    "background|experience|interest|enthusiasm|conversation|interview|update|role|position|selection|decision|candidacy"
    "|email|message|opportunity|chance|discussion|meeting|company|organisation|organization|point|thing|day|news|mind"
    "|knowledge|skill|past|career|invitation|response|year"
)
_MANY = (
    "strengths|skills|qualifications|questions|steps|answers|points|things|thoughts|details|reasons|wishes|thanks"
    "|regards|interviewers|colleagues|services|abilities|examples"
)
_BARE = (
    "include|carry|confirm|match|remain|continue|prepare|bring|stay|seem|have|do|are|were|interest|appeal|make|fit|suit"
    "|sound|attract|excite"
)
_S_FORM = (
    "has|is|does|wants|looks|remains|hopes|thinks|appreciates|enjoys|finds|believes|sees|knows|brings|wishes|continues"
    "|understands|thanks|values|likes|feels|goes|needs|expects"
)
_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|[02-9]|\\d{2,}"
_LISTED = r"(?<!of )(?<!of the )(?<!of my )(?<!of your )(?<!of our )(?<!number )(?<!and )"
_ASKED = r"(?<!did )(?<!does )(?<!would )(?<!could )(?<!should )(?<!can )(?<!will )(?<!may )(?<!might )"
_AFTER_PREPOSITION = r"(?<!of )(?<!in )(?<!to )(?<!for )(?<!on )(?<!at )(?<!with )(?<!from )(?<!about )(?<!by )"
_CLAUSE_BEGINS = r"(?:^|(?<=[,;:.] )|(?<=that )|(?<=when )|(?<=if )|(?<=as )|(?<=because )|(?<=and )|(?<=hope ))"
_MY = r"(?i:my|your|our|the|this|that|his|her|their|an?)"

_PLURAL = (
    r"[a-z]*[^siu\W]s\b|people|children|data|criteria|staff|panel|team|committee|board|group|company|management|police"
    r"|government|media|few|many|others?|two|three|four|five|that|which|who|you|we|they|i\b|all|both|same|best|most"
)
_DISAGREEMENTS = (
    rf"\bI (?:{_S_FORM}|be|cans|wills)\b",
    r"(?:(?<!and )|(?<=, and ))\bI are\b",
    r"(?<![Ii]f )(?<!as )(?<!though )(?<!wish )\bI were\b(?! to\b)",
    r"(?<!between )(?<!like )\b(?i:we|they) (?:was|has|is|am|does|looks|wants|gives|takes|makes|seems)\b",
    rf"{_CLAUSE_BEGINS}[Yy]ou (?:was|has|is|am|does|looks|wants|gives|takes|makes|seems)\b|\bthat you gives\b",
    rf"{_CLAUSE_BEGINS}(?:[Hh]e|[Ss]he|[Ii]t) (?:are|am)\b",
    r"(?<!as )(?<!if )\b[Ii]t were\b|\b[Tt]his (?:are|were)\b",
    rf"{_CLAUSE_BEGINS}{_ASKED}(?:he|she|it) have\b",
    r"\bthings (?:stands|looks|goes|seems|turns|is|was|has)\b",
    rf"\b[Tt]here (?:is|was) (?:{_NUMBER}|some \w+s\b|no \w+s\b)",
    r"\b[Tt]here (?:are|were) (?:news|progress|information|feedback|an?|one|something|nothing|no (?:reason|doubt))\b"
    r"(?! (?:few|lot|number|couple|great|range|variety|handful)\b)",
    rf"{_ASKED}{_AFTER_PREPOSITION}(?<!and )\b{_MY} (?:(?!and\b|or\b)[a-z]+ ){{0,2}}?(?<!of )(?:{_ONE}) (?:{_BARE})\b",
    rf"{_LISTED}\b(?:{_MANY}) (?:is|was|has|does|includes)\b",
    rf"(?<!-)\b(?:{_NUMBER}) (?:year|month|week|day|hour|person|service|team|project|skill)"
    r"(?= (?:of|in|as|with|and)\b|[.,;])",
    rf"(?<!-)\b(?:an?|one|each|every) (?:{_MANY}|years|months|weeks)\b",
    rf"(?<!of )\b(?:these|those|many|several|few) (?:{_ONE})\b(?! \w+s\b)",
    r"\b[Oo]ne of (?:my|your|the|our) \w+s (?:are|were|have)\b",
    r"\bwhat (?:were|have been) (?:said|discussed|asked)\b",
    r"\b(?:would|will|could|can|should|may|might|must|'ll) (?:not )?(?:has|is|was|am|are|been|of(?! course)|had"
    r"|(?!need|proceed|succeed|exceed|embed|speed|feed|heed|shed)[a-z]+ed)\b",
    r"\b(?:have|has) (?:went|did|saw|wrote|spoke|gave|took|began|knew|chose)\b",
    r"\b(?:did|does|do) not (?!need|proceed|exceed|succeed|feed)[a-z]+ed\b",
    r"\bforward to (?:hear|see|meet|speak|talk|learn|join)\b",
    r"\b(?:I|[Ww]e|[Tt]hey) (?:seen|done|gone)\b|\b(?:[Hh]e|[Ss]he|[Ii]t) don't\b|\b[Ii]t do not\b",
    r"\bI(?: am|'m) (?:look|agree|hope|write|want|like|think|appreciate|believe|enjoy|wish|remain)\b",
    rf"\b[Tt]his (?:{_MANY})\b|\benjoy(?:ed)? to\b",
    r"\bI have (?:learn|lead|build|manage|develop|teach|speak|write|enjoy|take|see|hear|grow)\b",
    r"\b(?:[Yy]our welcome|its been|more better|more clearer|more stronger|most best|could care less|alot)\b",
    r"\b(?:informations|feedbacks|advices|knowledges)\b",
    r"\b(?:time|care|help|thought|energy|effort|attention|work|hours?) you "
    r"(?:gives|takes|makes|spends|puts|has|was|is|does|brings|shows)\b",
    r"\b(?:news|progress|feedback) there are\b",
    r"\b(?:are|were) (?:any|some|no|much) (?:news|feedback|progress|information|advice)\b",
    rf"\b[Mm]y (?!{_PLURAL})[a-z]{{3,}} have\b",
)
_AGREEMENT = expression("|".join(_DISAGREEMENTS))
_SINGULAR = expression(
    rf"{_AFTER_PREPOSITION}\b(?:my|your|our|the|this|his|her|their|an?) (?:(?![a-z]+s )[a-z]+ )?"
    rf"(?!{_PLURAL})[a-z]{{3,}} (?:are|were)\b",
    re.IGNORECASE,
)
"""One thing with the verb of many. Two of them with "and" are many; so is, in Britain, a team."""
_MAKES_MANY = expression(r"\b(?:and|or|nor|if|wish|as though|people|always|often|never)\b")

_FINITE = "was|is|am|are|were|has|have|had|will|would|can|could|look|appreciate|enjoyed|came|left|find|believe|do|did"
_MAY_STAND_BEFORE_I = (
    "that|and|but|or|nor|as|if|when|where|what|which|who|whom|how|why|so|than|because|since|while|until|before|after"
    "|once|though|although|whether|whatever|whenever|unless|like|only|for|now|then|there|sure|certain|think|believe"
    "|know|say|says|said|hope|glad|here|also|still|again|you|person|engineer|course|all|thing|one|is|more|reason|way|"
    "part|something|anything|everything|nothing|point|place"
)
_RUNS_ON = expression(
    r"(?:your time|\byou|\bit|\bme|\bwell|\bsoon|\bhere|\bthem|\bagain|\bbest|\bahead|\bprogresses|\bgoing"
    r"|(?<!kind of )(?<!sort of )(?<!like )\bwork|#)"
    rf" (?:I(?:'[a-z]+)? (?:{_FINITE}|hope|remain|see|understand)\b|(?:My|Our|The|Thank|Thanks|It|This|There)\b)"
    rf"|\b(?:my|your|our) [a-z]+ I (?:{_FINITE})\b|\bas \w+ as (?:before|ever) I\b"
    r"|[\w#] (?:It|This|There|They|We|He|She) (?:was|is|were|are|has|have|had|will|would)\b"
    rf"|\b(?!(?i:{_MAY_STAND_BEFORE_I}) )[\w'#-]+ I(?:'m(?! afraid)| am| remain| look forward| will be| would be|'d be"
    r"|'ll be| continue to| see (?:a|the)| was (?:glad|happy)| appreciate (?:your|the)| hope (?:that|to)"
    r"| would (?:very|still|gladly|count|come|make|welcome|rely|offer|like|go)| know (?:this|the)"
    r"| feel| find| think| expect)\b"
)
"""Where one sentence runs into the next. ``#`` is a name or a date, after which no clause without "that" begins."""
_HEADS = expression(
    r"(?:on|at|after|since|in|for|as|when|with|if|while|although|because|once|given|having|following|during|before|of"
    r"|from|what|where|how|now|whenever|until|the more|every|all|that|should|whatever|among|part|ever|by|over|to|were"
    r"|had|further to|so|here)\b",
    re.IGNORECASE,
)
"""What such a clause may begin with, and be right: "On March 12 I was glad"."""
_CONDITION = expression(r"\b(?:if|unless|until|otherwise|all|not allowed)\b", re.IGNORECASE)
_QUESTION = expression(
    r"(?:May I (?:ask|know|inquire|enquire|hear)|(?:Could|Would|Can|Will|Do|Did|Have) you|(?:Is|Are|Was|Were) there"
    r"|(?:Has|Have|Is|Did|Does) (?:it|anything|something|my|the))\b(?!.*\b(?:please|kindly)\b)[^?]*"
)
_STOP = expression(r"[.?][\"”’)]*\s+(?=[^\W\d_A-Z])")


def doubled(page: Page) -> Iterator[str]:
    """Given a page, return the words that stand twice in a row, unless a name has them so."""
    for text in (*page.frame, *page.paragraphs):
        for match in _DOUBLED.finditer(text):
            if match[0] not in page.names:
                yield match[0]


def wrong_articles(page: Page) -> Iterator[str]:
    """Given a page, return each "a" that should be "an", and the other way round."""
    for text in page.prose:
        for match in _ARTICLE.finditer(text):
            article, word = match[1], match[2]
            if article == "A" and match.start() and text[match.start() - 2] not in ".?:":
                continue  # a grade, or a letter
            vowel = _sounds_open(word) if len(word) > 1 else None
            if vowel is not None and (article.casefold() == "an") != vowel:
                yield match[0]


def _sounds_open(word: str) -> bool | None:
    """Whether a word begins with the sound of a vowel; None where only its speakers know ("an SQL", "a SQL")."""
    if word[0].isdigit():
        return word.startswith("8") or word in {"11", "18"}
    if not word.isascii() or (word.isupper() and word[0] in "FHLMNRSUX"):
        return None
    return (word[0].casefold() in "aeiou" and not _VOWEL_BUT_A.match(word)) or bool(_SILENT_H.match(word))


def disagreements(page: Page) -> Iterator[str]:
    """Given a page, return the clauses whose verb or number does not go with the rest."""
    for text in page.prose:
        straight = text.replace("’", "'")
        yield from (match[0] for match in _AGREEMENT.finditer(straight))
        for match in _SINGULAR.finditer(straight):
            clause = re.split(r"[.,;:?]\s", straight[: match.end()])[-1]
            if not _MAKES_MANY.search(clause):
                yield match[0]


def small_letters(page: Page) -> Iterator[str]:
    """Given a page, return the words that begin a sentence with a small letter, and each "i" that is the user."""
    for text in page.prose:
        starts = [0, *(stop.end() for stop in _STOP.finditer(text) if not _is_abbreviation(stop, text, page))]
        for start in starts:
            first = text[start:].split(maxsplit=1)[0].strip("\"'“‘(")
            if first[:1].islower() and first == first.lower():
                yield first
        if re.search(r"(?<![\w.])i(?:['’](?:m|d|ve|ll))?(?![\w.'’/-])", text):
            yield "i"


def _is_abbreviation(stop: re.Match[str], text: str, page: Page) -> bool:
    """Whether a full stop with a small letter after it ends no sentence: "Dr." never, "M.Sc." where the user has it."""
    before = text[: stop.end()].rstrip()
    around = f"{before.split()[-1]} {text[stop.end() :].split(maxsplit=1)[0]}"
    return phrasing.ends_in_abbreviation(before) or page.is_theirs(around)


def unfinished(page: Page) -> Iterator[str]:
    """Given a page, return the last word of each paragraph that no full stop ends."""
    return (text.split()[-1] for text in page.prose if not re.search(r"[.?…][\"”’)]*$", text))


def no_question_mark(page: Page) -> Iterator[str]:
    """Given a page, return the questions that end as though they were none."""
    return (sentence for sentence in page.sentences if _QUESTION.fullmatch(sentence))


def run_on(page: Page) -> Iterator[str]:
    """Given a page, return where one sentence runs into the next: "on March 12 I am grateful"."""
    facts = page.facts
    ends = [day.words for day in (facts.interview, facts.promised) if day]
    ends += [name for name in (facts.company, facts.role) if name]
    for sentence in page.sentences:
        marked = sentence
        for end in sorted(ends, key=len, reverse=True):
            marked = marked.replace(end, "#")
        for clause in re.split(r"[,;:]\s", marked.replace("’", "'")):
            match = _RUNS_ON.search(clause)
            if match and not _HEADS.match(clause) and not _CONDITION.search(clause, 0, match.start()):
                yield match[0].replace("#", "…")
