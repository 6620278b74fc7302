"""Mails that nothing ties to an application, and that speak of interviews and choices all the same."""

from __future__ import annotations

import re

from agent.classification.judgement.thresholds import ENOUGH_JOB
from agent.classification.senders.known_senders import SenderKind, SenderSort
from agent.classification.sentences.findings import OTHER_LIFE, Finding, Findings
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged
from agent.expressions import expression
from agent.model.mail import Message

_OF_EMPLOYERS = frozenset(
    {
        Tag.ROLE, Tag.JOB, Tag.TITLE, Tag.APPLICATION, Tag.APPLY, Tag.RECRUIT, Tag.SHORTLIST, Tag.OFFER_LETTER,
        Tag.HIRE, Tag.PROFILE, Tag.EXPERIENCE,
    }
)  # fmt: skip
"""What an employer's mail holds some of. "Candidate" is none: a landlord and a club have those too."""

_SAYS_IT_IS_SET = (
    "interview-set",
    "set-interview",
    "named-interview-set",
    "set-named-interview",
    "you-are-set",
    "named-interview-works",
    "plain-interview-set",
)
_OUTSIDERS = ("how-it-went", "how-went-it", "luck-with-it")
_NEWSLETTER = expression(
    r"news-?\s?letter|\be-?zine\b|rundbrief|lettre d['’]information|bolet[ií]n|nieuwsbrief", re.IGNORECASE
)
_KISSED = expression(r"(?:^|[.!?]\s{1,3})(?:[Ll]ove,?\s)?[A-Z][a-z]{1,15}[,.]?\s(?:x{1,5}|X{2,5})\s*\Z", re.MULTILINE)
"""How friends sign, and nobody who hires: "Claire x"."""
_PARENT = r"(?:mum|mom|mam|mummy|mommy|mammy|dad|daddy|granny|grandma|grandad|granddad|grandpa)"
_KIN = rf"(?:{_PARENT}|ma|da|mama|papa|nan|nana|nanny|gran|oma|opa|nonna|auntie|aunty|sis|bro)"
_OF_FAMILY = expression(
    rf"(?:(?:^|[.!?,\n]\s{{0,3}})(?:your\s)?{_PARENT}(?:\s(?:and|&)\s{_KIN})?|"
    rf"\b(?:love|luv|hugs),?\s{{1,3}}(?:from\s)?(?:your\s)?{_KIN}(?:\s(?:and|&)\s{_KIN})?)"
    r"[.!]?\s?[xo❤😘]{0,6}\s*\Z",
    re.IGNORECASE,
)
"""How family signs: "Mam xx", "love mom"."""
_MASTHEAD = 200  # characters of a mail in which a newsletter says that it is one
_FOR_MANY = frozenset({SenderSort.NONE, SenderSort.JOB_BOARD})


def is_private(message: Message, findings: Findings, found: tuple[Finding, ...], sender: SenderKind) -> bool:
    """Given a message that nothing ties to an application, and what speaks for its category, return whether it is
    private.

    Private is a person's mail without a sign of an employer: it is by family or a landlord, or speaks of a flat or a
    birthday in the same breath, or has a kiss behind the name, or wishes luck for an interview or asks how it went, as
    no interviewer does.
    """
    if sender.kind is not SenderSort.NONE or _OF_EMPLOYERS & findings.tags or findings.called:
        return False  # a nursery and a pub sign with a kiss, too
    if Tag.KIN in tagged(message.sender.name):
        return True
    if not findings.job and Tag.INTERVIEW not in findings.tags and _KISSED.search(message.body.new[-200:]):
        return True
    if findings.has(*_OUTSIDERS) and not findings.has(*_SAYS_IT_IS_SET):
        return True
    of_a_hunt = Tag.INTERVIEW in findings.tags or (findings.language != "en" and findings.job >= ENOUGH_JOB)
    return not of_a_hunt and bool(OTHER_LIFE & set(tagged(found[0].quote)))


def is_of_family(message: Message, sender: SenderKind) -> bool:
    """Given a message that nothing ties to an application, return whether family signs it, whatever luck it wishes."""
    person = sender.kind is SenderSort.NONE and not message.automatic
    return person and _OF_FAMILY.search(message.body.new.rstrip()[-60:]) is not None


def is_a_lists(message: Message, findings: Findings, sender: SenderKind) -> bool:
    """Given a message that nothing ties to an application, return whether a list wrote it, about nobody's
    application."""
    return message.bulk and bool(message.list_id) and sender.kind in _FOR_MANY and not findings.own


def is_a_newsletter(message: Message, sender: SenderKind) -> bool:
    """Given a message that nothing ties to an application, return whether it calls itself a newsletter.

    Old ones, and those that a filter passed on, have no header that says so.
    """
    says = (message.sender.name, message.sender.address, message.subject, message.body.new[:_MASTHEAD])
    return sender.kind in _FOR_MANY and any(_NEWSLETTER.search(text) for text in says)
