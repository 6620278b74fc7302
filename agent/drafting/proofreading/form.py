"""Form: subject, lengths, numbers of sentences, punctuation, and what was left to be filled in."""

from __future__ import annotations

from collections.abc import Iterator

from agent.drafting import phrasing
from agent.drafting.formats import interview_subject
from agent.drafting.proofreading.page import DATED, Page, plain, words
from agent.expressions import expression
from agent.guide import LIMITS

PLACEHOLDER = expression(
    r"\{\{|\}\}|\{%|%\}|\{[^{}]*\}|\[[A-Za-z][^\]]*\]|<+[A-Za-z][^>@]*>|\bTO ?DO\b|\bTB[DCA]\b|\bFIXME\b|\b[Xx]{3,}\b"
    r"|\bXX\b|%\(?\w*\)s\b|(?<!\d)%[sd]\b|\$\{|\$[A-Za-z_]\w*|_{3,}|\.{4,}|\?{2,}|\b(?i:lorem ipsum)\b|\b(?:INSERT"
    r"|ENTER|FILL(?: IN)?|ADD|REPLACE|YOUR|COMPANY|POSITION|FIRST|LAST|FULL)[ _](?!AND\b)[A-Z_]{2,}|\b(?:Insert|Enter"
    r"|Add) (?:Name|Company|Role|Position|Date|Here)\b|\b(?:Your|First|Last|Full|Company|Recruiter|Interviewer"
    r"|Candidate|Manager) Name\b|\b(?:Job|Position|Role) Title\b|^(?:Dear|Hi|Hello) (?:Name|Sir/Madam|Recruiter Name"
    r"|X|Y|Z)\b|@@\w+@@|(?<!\w)@(?:company|name|role|position|date)\b|#{3,}|&(?:nbsp|amp|lt|gt|quot|#\d+);"
    r"|\((?:insert|enter|your|company|name|position|role|date)\b(?: (?:name|here|company|title|\w+ here))?\)"
    r"|#[A-Z_]{3,}#|\*\|[A-Z_]+\|\*"
)
NOTHING = expression(r"\b(?:None|null|NULL|undefined|NaN|nan|N/A|n/a|Unknown|False|True)\b")
SPACING = expression(
    r"[^\S\n]{2,}|\s[,.;:?!](?!\w)|[,;:](?:\s*[,;:])+|(?<!\.)\.\.(?!\.)|[,;:]\.|\.[,;:](?=\s)|\?[.?,;:]|\.\?"
    r"|[^\S\n]+\n|(?<=[a-z])[,;:?](?=[A-Za-z])|(?<=[a-z]{2})\.(?=[A-Z][a-z])|\(\s|\s\)|\t"
)
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
    return (one for one in page.facts.strength_words if len(words(one)) > 2 and plain(one) in text)
