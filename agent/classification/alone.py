"""A message by itself, without the mailbox that it came to: what it is, as far as that can be told."""

from __future__ import annotations

from dataclasses import replace

from agent.classification.classifier import classify
from agent.classification.judgement.case import case_of
from agent.classification.judgement.thresholds import THRESHOLDS
from agent.classification.senders.known import Known
from agent.classification.sentences.findings import ANSWER
from agent.model.mail import Category, Classification, Message

_PLAINLY = 0.9  # how sure it must be in a thread for an answer that only its subject shows
_BELOW = 0.01  # how far below its threshold what is asked about is at least


def classify_alone(message: Message, known: Known) -> Classification:
    """Given a message, and the user's addresses if these are known, return what it is.

    An answer to the user may be one to an application of theirs, which only their mailbox could tell. What is nothing
    by itself, and would be something then, is left for review as that, beside "unrelated".
    """
    found = classify(message, known)
    open_ = found.category is Category.UNRELATED and not found.needs_review and _answers(message)
    meant = classify(message, replace(known, thread_known=True)) if open_ else found
    if meant.category is Category.UNRELATED or not open_ or not _answers_the_reader(message, known, meant):
        return found
    lowered = round(min(meant.confidence, THRESHOLDS[meant.category] - _BELOW), 3)
    return replace(meant, confidence=lowered, needs_review=True, runner_up=Category.UNRELATED, either=0.0)


def _answers(message: Message) -> bool:
    """Whether somebody wrote a message as an answer, by its header or its subject."""
    if message.bulk or message.automatic or message.notice is not None:
        return False
    return bool(message.in_reply_to or message.references) or ANSWER.match(message.subject) is not None


def _answers_the_reader(message: Message, known: Known, meant: Classification) -> bool:
    """Whether an answer is one to the reader: by its header; else where it greets them by name, or says plainly what
    such an answer would. On lists, whose header is lost, many a subject begins as an answer's does."""
    if message.in_reply_to or message.references:
        return True
    return meant.confidence > _PLAINLY or case_of(message, known).greeted
