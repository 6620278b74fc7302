"""Form: subject, lengths, sentences, punctuation, placeholders, and the grammar that composed clauses can break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.drafting import phrasing
from agent.drafting.formats import interview_subject
from agent.drafting.proofreading.page import DATED, Page, plain, words
from agent.guide import LIMITS

PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{[^{}]*\}|\[[A-Za-z][^\]]*\]|<+[A-Za-z][^>@]*>|\bTO ?DO\b|\bTB[DCA]\b|\bFIXME\b|\b[Xx]{3,}\b"
    r"|\bXX\b|%\(?\w*\)s\b|(?<!\d)%[sd]\b|\$\{|\$[A-Za-z_]\w*|_{3,}|\.{4,}|\?{2,}|\b(?i:lorem ipsum)\b"
    r"|\b(?:INSERT|ENTER|FILL(?: IN)?|ADD|REPLACE|YOUR|COMPANY|POSITION|FIRST|LAST|FULL)[ _](?!AND\b)[A-Z_]{2,}"
    r"|\b(?:Insert|Enter|Add) (?:Name|Company|Role|Position|Date|Here)\b"
    r"|\b(?:Your|First|Last|Full|Company|Recruiter|Interviewer|Candidate|Manager) Name\b|\b(?:Job"
    r"|Position|Role) Title\b"
    r"|^(?:Dear|Hi|Hello) (?:Name|Sir/Madam|Recruiter Name|X|Y|Z)\b|@@\w+@@|#[A-Z_]{3,}#|\*\|[A-Z_]+\|\*"
)
NOTHING = re.compile(r"\b(?:None|null|NULL|undefined|NaN|nan|N/A|n/a|Unknown|False|True)\b")
SPACING = re.compile(
    r"[^\S\n]{2,}|\s[,.;:?!](?!\w)|[,;:](?:\s*[,;:])+|(?<!\.)\.\.(?!\.)|[,;:]\.|\.[,;:](?=\s)|\?[.?,;:]|\.\?"
    r"|[^\S\n]+\n|(?<=[a-z])[,;:?](?=[A-Za-z])|(?<=[a-z]{2})\.(?=[A-Z][a-z])|\(\s|\s\)|\t"
)
_ARTICLE = re.compile(r"\b(an?)\s+([^\W_]+)(?=(['’.-]?))", re.IGNORECASE)
_VOWEL_BUT_A = re.compile(
    r"(?:uni(?!n|m)|use|usu|euro|eu|ewe|once|one\b|oneself|ubiq|util|u[rt]o|ukulele|ur[aeiou])", re.IGNORECASE
)
_SILENT_H = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_DOUBLED = re.compile(r"\b([^\W_]+(?:['’][^\W_]+)?)\s+\1\b(?!['’&/+-])", re.IGNORECASE)

_ONE = (
    "background experience interest enthusiasm conversation interview time update role position selection decision "
    "work candidacy call mail email message opportunity answer chance match fit discussion talk meeting company "
    "organisation organization team process progress point thing part day news mind knowledge skill past career "
    "schedule invitation response reply year"
).replace(" ", "|")
_MANY = (
    "strengths years skills qualifications questions steps answers points things thoughts details reasons wishes "
    "thanks regards interviewers colleagues months weeks services abilities reasons examples"
).replace(" ", "|")
_BARE = "include|carry|confirm|match|remain|continue|prepare|bring|stay|seem|have|do|are|were|interest|appeal|make|fit"
_FINITE = "was|is|am|are|were|has|have|had|will|would|can|could|look|appreciate|enjoyed|came|left|find|believe|do|did"
_ASKS = r"(?<!did )(?<!does )(?<!would )(?<!could )(?<!should )(?<!can )(?<!will )(?<!may )(?<!might )"
_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|[02-9]|\d{2,}"

_PLURAL_SUBJECT = (
    r"(?![a-z]*[^siu\W]s\b|people|children|data|staff|few|many|others?|two|three|that|which|who|you|we|they|i\b|all)"
)
_SINGULAR = re.compile(
    rf"\b(?:my|your|our|the|this|his|her|their|an?) (?:[a-z]+ )?{_PLURAL_SUBJECT}[a-z]{{3,}} (?:are|were)\b",
    re.IGNORECASE,
)
"""One thing with the verb of many; two of them with "and" are many."""
AGREEMENT = re.compile(
    rf"(?:(?<!and )|(?<=, and ))\bI are\b|\bI (?:has|is|be|does|cans|wills|wants|looks|remains|hopes|thinks|appreciates"
    rf"|enjoys|finds|believes"
    rf"|sees|knows|brings|wishes|continues|understands|thanks|values|likes|feels|goes|needs|expects)\b"
    rf"|(?<!if )(?<!as )(?<!though )(?<!wish )\bI were\b(?! to\b)"
    rf"|(?<!between )\b(?i:we|they|you) (?:was|has|is|am|does|looks|wants|gives|takes)\b|\b(?:he|she"
    rf"|[Ii]t) (?:are|am)\b|(?<!as )(?<!if )\b[Ii]t were\b"
    rf"|{_ASKS}\b(?:he|she|it) have\b|\bthere (?:is|was) (?:{_NUMBER}|some \w+s\b|no \w+s\b)"
    rf"|\b[Tt]his (?:are|were)\b|\b(?:things|they|we|you) (?:stands|looks|goes|seems|turns|gives|takes|makes)\b"
    rf"|\bthere (?:are|were|have) (?:news|an?|one|something|nothing|no (?:reason|doubt))\b"
    rf"(?! (?:few|lot|number|couple|great|range|variety|handful)\b)"
    rf"|{_ASKS}(?<!and )\b(?i:my|your|our|the|this|that|his|her|their|an?) (?:[a-z]+ ){{0,2}}?(?<!of )(?:{_ONE})"
    rf" (?:{_BARE})\b"
    rf"|(?<!of )(?<!of the )(?<!of my )(?<!of your )(?<!of our )(?<!number )\b(?:{_MANY}) (?:is|was|has"
    rf"|does|includes)\b"
    rf"|\b(?:{_NUMBER}) (?:year|month|week|day|hour|person|service|team|project|skill)(?= (?:of|in|as|with"
    rf"|and)\b|[.,;])"
    rf"|\b(?:an?|one|each|every) (?:{_MANY})\b|\b(?:these|those|many|several|few) (?:{_ONE})\b(?! \w+s\b)"
    rf"|\bone of (?:my|your|the|our) \w+s (?:are|were|have)\b|\bwhat (?:were|have been) (?:said|discussed|asked)\b"
    rf"|\b(?:would|will|could|can|should|may|might|must|'ll) (?:not )?(?:has|is|was|am|are|been|of|had"
    rf"|(?!need|proceed|succeed|exceed|embed|speed|feed|heed|shed)[a-z]+ed)\b"
    rf"|\b(?:have|has) (?:went|did|saw|wrote|spoke|gave|took|began|knew|chose|came up of)\b"
    rf"|\b(?:did|does|do) not (?!need|proceed|exceed)[a-z]+ed\b|\bforward to (?:hear|see|meet|speak|talk"
    rf"|work|learn|join)\b"
    rf"|\b(?:your welcome|its been|more better|more clearer|more stronger|most best|could care less|alot)\b"
    rf"|\b(?:a|the) (?:informations|feedbacks|advices|knowledges|experiences of)\b"
)
_RUN_ON = re.compile(
    r"(?:your time|\byou|\bit|\bme|\bwell|\bsoon|\bhere|\bthem|\bagain|\bbest|\bahead|\bprogresses|\bgoing|\bwork|#)"
    rf" (?:I(?:'[a-z]+)? (?:{_FINITE}|am|hope|remain|see|understand)\b|(?:My|Our|The|Thank|Thanks|It|This|There)\b)"
    rf"|\b(?:my|your|our) [a-z]+ I (?:{_FINITE})\b"
    r"|\bas \w+ as (?:before|ever) I\b|\b(?!(?:that|and|but|or|nor|as|if|when|where|what|which|who|whom|how|why|so|than"
    r"|because|since|while|until|before|after|once|though|although|whether|whatever|whenever|unless|like|only|for|now"
    r"|then|there|sure|certain|think|believe|know|say|hope|glad|here|also|still|again|person|engineer|course) )[\w'#-]+"
    r" I(?:'m| am| remain| look forward|'m looking| will be| would be|'d be|'ll be| continue to| see (?:a"
    r"|the)| was (?:glad|happy)"
    r"| appreciate (?:your|the)| hope (?:that|to))\b"
)
_HEADS = re.compile(
    r"(?:on|at|after|since|in|for|as|when|with|if|while|although|because|once|given|having|following|during|before|of"
    r"|from|what|how|now|whenever|until|the more|every|all|that|should|whatever|among|part|ever|by|over|to|were|had)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:May|Could|Would|Can|Is|Are|Was|Were|Do|Does|Did|Has|Have|Will) (?:I|you|there|it|we|anything|something)\b[^?]*"
)
_STOP = re.compile(r"[.?][\"”’)]*\s+(?=[^\W\d_A-Z])")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def wrong_subject(page: Page) -> Iterator[str]:
    """Given a page that has a subject of its own, return that where the guide wants another."""
    day = page.facts.interview
    if day is None or page.subject != interview_subject(day.words):
        yield page.subject or "no subject"


def no_reply_subject(page: Page) -> Iterator[str]:
    """Given a page that answers a mail, return its subject where that is none of a reply."""
    if not page.subject.startswith("Re:"):
        yield page.subject or "no subject"


def placeholders_in_subject(page: Page) -> Iterator[str]:
    """Given a page, return what was left to be filled in, in a subject of our own: a reply has the mail's."""
    if page.facts.kind in DATED:
        yield from (match[0] for match in PLACEHOLDER.finditer(page.subject))


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
            vowel = _sounds_open(match[2])
            if len(match[2]) > 1 and vowel is not None and (match[1].casefold() == "an") != vowel:
                yield match[0]


def _sounds_open(word: str) -> bool | None:
    """Whether a word begins with the sound of a vowel; None where only its speakers know ("an SQL", "a SQL")."""
    if word[0].isdigit():
        return word.startswith("8") or word in {"11", "18"}
    if word.isupper() and word[0] in "FHLMNRSUX":
        return None
    if not word.isascii():
        return None
    return (word[0].casefold() in "aeiou" and not _VOWEL_BUT_A.match(word)) or bool(_SILENT_H.match(word))


def disagreements(page: Page) -> Iterator[str]:
    """Given a page, return the clauses whose verb or number does not go with the rest."""
    for text in page.prose:
        straight = text.replace("’", "'")
        yield from (match[0] for match in AGREEMENT.finditer(straight))
        for match in _SINGULAR.finditer(straight):
            clause = re.split(r"[.,;:?]\s", straight[: match.end()])[-1]
            if not re.search(r"\b(?:and|or|nor|if|wish|as though)\b", clause):
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
            match = _RUN_ON.search(clause)
            if match and not _HEADS.match(clause):
                yield match[0].replace("#", "…")


def unbalanced(page: Page) -> Iterator[str]:
    """Given a page, return the brackets and quotation marks that have no partner."""
    for text in page.prose:
        yield from (opens for opens, closes in _PAIRS if text.count(opens) != text.count(closes))
        if text.count('"') % 2:
            yield '"'


def too_long(page: Page) -> Iterator[str]:
    """Given a page, return how long it is where that is more than the guide allows."""
    count, limit = len(phrasing.words_of(page.body)), LIMITS[page.facts.kind].words
    if count > limit:
        yield f"{count} words, and {limit} are the limit"


def long_paragraphs(page: Page) -> Iterator[str]:
    """Given a page, return how long each paragraph is that the guide has too long."""
    limit = LIMITS[page.facts.kind].paragraph_words
    counts = (len(phrasing.words_of(text)) for text in page.paragraphs)
    return (f"{count} words, and {limit} are the limit" for count in counts if count > limit)


def many_sentences(page: Page) -> Iterator[str]:
    """Given a page, return how many sentences it has where that is more than the guide allows."""
    limit = LIMITS[page.facts.kind].sentences
    if limit is not None and len(page.sentences) > limit:
        yield f"{len(page.sentences)} sentences, and {limit} are the limit"


def adds_more(page: Page) -> Iterator[str]:
    """Given a page that should be short, return the strengths that it has all the same."""
    text = plain(" ".join(page.paragraphs))
    return (one for one in page.facts.strengths if len(words(one)) > 2 and plain(one) in text)
