"""Which sentences show what a message was taken for, and are quoted as its reason."""

from __future__ import annotations

import re

from agent.classification.judgement.portrait import Portrait
from agent.classification.judgement.thresholds import OUTRIGHT
from agent.classification.learning.learned import Learned
from agent.classification.sentences.findings import Findings, quote
from agent.classification.sentences.reasons import GIVES_NONE, OFFERS_WHY, POST_IS_GONE, TELLS_WHY
from agent.classification.sentences.sayings import CHOICE
from agent.classification.tagging.tags import Tag
from agent.expressions import expression
from agent.model.mail import OF_INTERVIEWS, Category, Evidence
from agent.parsing.body import closes

_MOST_EVIDENCE = 3
_WORD = expression(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 3
"""Words of a sentence that is shown as the reason, where there is another one."""

_GREETS = expression(r"(?i:dear|hi|hello|good\s+(?:morning|afternoon|evening))\b[^.!?,;:]{0,60}[,!:]?")

_CANNOT = expression(
    r"\b(?:i|we|he|she|they)\s(?:ca(?:n['’]?t|nnot)|won['’]?t\sbe\sable\sto)\s(?:now\s|actually\s)?(?:see|meet|make|do|speak|talk|ring|come|be\s(?:here|there))\b"
    r"[^.?!;]{0,40}?\b(?:mon|tues|wednes|thurs|fri|satur|sun|to)(?:day|morrow)\b",
    re.IGNORECASE,
)
"""A day that cannot be kept, whatever is supposed besides."""
_SUPPOSES = expression(
    r"\W*(?:and\s|but\s)?(?:(?:if|should|in\scase|unless)\s+(?:anything|something|things|plans|circumstances|it|that|"
    r"this|i|we|they"
    r"|you(?!\s(?:could|can|would))|your|there|for\sany|for\ssome)|in\sthe\sevent)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells what may happen; "if you could make it four" asks for it."""

_AS_WAITING, _AS_MUCH = -0.5, 0.01
"""The least that a sentence scores as one that waits, and how much less than as any other it may."""
_OF_LATER = expression(
    r"\b(?:if|should|unless|future|again|others?|another|when(?:ever)?|file|vacanc\w+|openings?|sorry|apologi\w+)\b",
    re.IGNORECASE,
)
"""What is said of another time or post, or in apology for how long it took."""
_DECISIONS = (Category.REJECTION, Category.OFFER, Category.NO_DECISION)
_AS_SUCH, _CLEARLY = -0.15, 0.3
"""The least that such a sentence scores as a decision, and how much more than as anything else."""

LEARNED = "learned-wording"
"""The signal of a sentence that no row of the table knows, and that reads as such sentences do."""


def telling(best: Category, drawing: Portrait, by: Learned) -> int:
    """Given a category, return how many sentences speak for it more than for any other."""
    at = by.labels.index(best.value)
    return sum(row[at] >= max(row) for row in drawing.rows)


def is_vague(best: Category, drawing: Portrait, by: Learned) -> bool:
    """Given a category, return whether no sentence reads as its sentences usually do, and they only read rather as it
    than as any other: "your own interview stands and needn't be repeated"."""
    at = by.labels.index(best.value)
    return all(row[at] <= 0 for row in drawing.rows if row[at] >= max(row))


def tells_a_decision(drawing: Portrait, by: Learned) -> bool:
    """Given a portrait, return whether some sentence reads as a decision, or the wait for one, clearly more than as
    anything else: the kindest words may stand around it."""
    at = {by.labels.index(category.value) for category in _DECISIONS}
    for row in drawing.rows:
        decision = max(row[place] for place in at)
        if decision >= _AS_SUCH and decision >= _CLEARLY + max(row[n] for n in range(len(row)) if n not in at):
            return True
    return False


def waits_besides(findings: Findings, drawing: Portrait, by: Learned) -> bool:
    """Given a mail, return whether some sentence reads as one that waits for a decision, as much as it reads as any
    other. Who waits for another vacancy, or will write if there is one, waits for none."""
    at = by.labels.index(Category.NO_DECISION.value)
    pairs = zip(findings.sentences, drawing.rows, strict=False)
    said = (row for sentence, row in pairs if not _OF_LATER.search(sentence))
    return any(row[at] >= max(_AS_WAITING, max(row) - _AS_MUCH) for row in said)


def asks_for_a_time(findings: Findings, drawing: Portrait, by: Learned) -> bool:
    """Given a mail, return whether a question in it is about an interview: somebody who only thanks waits for no
    answer."""
    at = [by.labels.index(category.value) for category in OF_INTERVIEWS]
    pairs = zip(findings.sentences, drawing.rows, strict=False)
    asked = [row for sentence, row in pairs if sentence.rstrip().endswith("?")]
    return any(max(row) == row[place] for row in asked for place in at)


def only_supposes(findings: Findings, drawing: Portrait, by: Learned) -> bool:
    """Given a mail, return whether it sets an interview, tells what may happen, and speaks of no change else:
    "Monday at ten, then. Should anything change, ring me."
    """
    if findings.language != "en" or findings.has(CHOICE) or Tag.QUESTION in findings.tags:
        return False
    labels = (Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE)
    set_at, moved_at = (by.labels.index(one.value) for one in labels)
    if any(_CANNOT.search(one) and not _SUPPOSES.match(one) for one in findings.sentences):
        return False
    rows = list(zip(map(_SUPPOSES.match, findings.sentences), drawing.rows, strict=False))
    sets = any(row[set_at] >= max(row) for _, row in rows)
    return sets and any(found for found, _ in rows) and all(found for found, row in rows if row[moved_at] >= max(row))


def _says_something(sentence: str) -> bool:
    """Whether somebody who reads nothing but it learns why: "8.30 till 12.30." tells no one."""
    return len(_WORD.findall(sentence)) >= _FEWEST_WORDS and not closes(sentence) and not _GREETS.fullmatch(sentence)


def evidence_of(category: Category, findings: Findings, drawing: Portrait, by: Learned) -> tuple[Evidence, ...]:
    """Given a category, return the sentences that speak most for it, each with its signal where the table has one."""
    found = sorted(findings.of(category), key=lambda one: (-one.weight, one.signal))
    if category is Category.UNRELATED or category.value not in by.labels or not drawing.rows:
        return tuple(finding.evidence for finding in found[:_MOST_EVIDENCE])
    at = by.labels.index(category.value)
    signals = {finding.quote: finding.signal for finding in reversed(found)}
    leads = [row[at] - max(row[:at] + row[at + 1 :]) for row in drawing.rows]
    ranked = sorted(range(len(leads)), key=lambda number: -leads[number])
    clear = [number for number in ranked if _says_something(findings.sentences[number])]
    telling = [number for number in clear if leads[number] > 0] or (clear or ranked)[:1]
    quotes = [quote(findings.sentences[number]) for number in telling[:_MOST_EVIDENCE]]
    if found and found[0].weight >= OUTRIGHT and not any(text in signals for text in quotes):
        quotes = [found[0].quote, *quotes][
            :_MOST_EVIDENCE
        ]  # the plainest word for it, where kind ones read more like it
    for signal in (OFFERS_WHY, GIVES_NONE, POST_IS_GONE, TELLS_WHY):  # they are heard by whoever would ask for it
        why = [one.quote for one in found if one.signal == signal]
        signals |= dict.fromkeys(why, signal)
        quotes += [text for text in why if text not in quotes]
    return tuple(Evidence(text, signals.get(text, LEARNED)) for text in quotes)
