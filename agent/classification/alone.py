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
_PLAINLY_NOTHING = 0.9  # how sure it must be that a letter to the reader is about something else, to be left alone
_BELOW = 0.01  # how far below its threshold what is asked about is at least
_MEANS_NOTHING = frozenset({Category.UNRELATED, Category.COURTESY})


def classify_alone(message: Message, known: Known) -> Classification:
    """Given a message, and the user's addresses if these are known, return what it is.

    What somebody writes to the user, or answers them, may be of an application of theirs, which only their mailbox
    could tell. What is nothing by itself, and would be something then, is left for review as that, beside "unrelated".
    """
    found = classify(message, known)
    if found.category is not Category.UNRELATED or found.needs_review or not _by_somebody(message):
        return found
    meant = classify(message, replace(known, thread_known=True))
    if not (_answers_the_reader(message, known, meant) or _is_to_the_reader(message, known, found, meant)):
        return found
    lowered = round(min(meant.confidence, THRESHOLDS[meant.category] - _BELOW), 3)
    return replace(meant, confidence=lowered, needs_review=True, runner_up=Category.UNRELATED, either=0.0)


def _by_somebody(message: Message) -> bool:
    """Whether a message may be written by a person to its reader."""
    return not (message.bulk or message.automatic or message.notice is not None)


def _answers_the_reader(message: Message, known: Known, meant: Classification) -> bool:
    """Whether it is an answer to the reader, by its header; else by a subject as answers have, where it greets them by
    name, or says plainly what such an answer would. On lists, whose header is lost, many a subject begins so."""
    if meant.category is Category.UNRELATED:
        return False
    if message.in_reply_to or message.references:
        return True
    named = ANSWER.match(message.subject) is not None
    return named and (meant.confidence > _PLAINLY or case_of(message, known).greeted)


def _is_to_the_reader(message: Message, known: Known, found: Classification, meant: Classification) -> bool:
    """Whether it greets its reader by name, is not plainly about something else, and would be more than kind words."""
    open_ = found.confidence < _PLAINLY_NOTHING and meant.category not in _MEANS_NOTHING
    return open_ and case_of(message, known).greeted
