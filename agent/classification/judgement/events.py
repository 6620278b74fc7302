"""What the calendar parts of a mail say: an interview, perhaps one, or another meeting."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.classification.judgement.thresholds import ENOUGH_JOB, THRESHOLDS
from agent.classification.senders.known import Known
from agent.classification.senders.known_senders import SenderKind, SenderSort
from agent.classification.sentences.findings import Findings, quote
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged
from agent.expressions import expression
from agent.model.mail import Category, Classification, Evidence, Invitation, Message, Method

_SAYS_NO = 1.2
"""What a signal of the table is worth at least, to make of a called-off interview a refusal."""

MOVED = ("reschedule", "moved-interview", "new-time", "move-to", "instead", "change-subject", "works-no-more")
"""Signals of the words beside an event that it was moved."""

_OTHER_MEETING = expression(
    r"\b(?:webinars?|(?<!the )(?<!our )workshops?|parents?['’]?\s+evening|open\s+(?:day|evening|house)|"
    r"info(?:rmation)?\s+(?:session|evening)|town\s*hall|meet-?ups?|onboarding|orientation|induction|book\s+club|"
    r"reading\s+group|weekly|monthly|biweekly|stand-?up|1\s?:\s?1|1-on-1|one[-\s](?:on|to)[-\s]one|team\s+meeting|"
    r"staff\s+meeting|production\s+meeting|all\s+hands|huddle|retro(?:spective)?|sync|"
    r"supplement|podcast|rehearsal|training|elternabend|elternsprechtag|teamrunde|réunion\s+d['’]équipe|riunione)\b",
    re.IGNORECASE,
)
_OF_PRIVATE_LIFE = expression(
    r"\b(?:dentist|doctor|physio\w*|haircut|yoga|pilates|gym|birthday|party|wedding|dinner|brunch|vaccin\w+|check-?up|"
    r"(?:dental|vet|medical|doctor's)\s+appointment|boiler|plumber|zahnarzt|friseur|geburtstag|dentiste|anniversaire|"
    r"dentista|cumpleaños|tandarts|verjaardag|compleanno)\b",
    re.IGNORECASE,
)
_USER_HOLDS = expression(
    r"\byou\s+(?:are|will\s+be)\s+interviewing\s+(?:as|for|candidates|a\b)|\bcandidate:\s|"
    r"\bas\s+(?:an\s+)?interviewer\b|"
    r"\bscorecard\b",
    re.IGNORECASE,
)


def says_interview(invitation: Invitation) -> bool:
    """Given an event, return whether its title or its description has the word "interview"."""
    return Tag.INTERVIEW in tagged(f"{invitation.summary}. {invitation.description[:400]}")


def is_another_meeting(invitation: Invitation) -> bool:
    """Given an event that may have the word, return whether it is no interview of the user's all the same.

    It may be a webinar about interviews, a team's weekly meeting, or an interview that the user holds.
    """
    return bool(_OTHER_MEETING.search(invitation.summary) or _USER_HOLDS.search(invitation.description[:600]))


def invited(message: Message, known: Known, findings: Findings, sender: SenderKind) -> Classification | None:
    """Given a message with its findings, return what its events say that it is; None where it has none.

    The method of an invitation to an interview says what it is; an invitation to anything else leaves that to the text.
    """
    invitations = [item for item in message.invitations if item.method not in {Method.REPLY, Method.COUNTER}]
    if not invitations:
        return None
    first = invitations[0]
    evidence = Evidence(quote(first.summary or message.subject), f"calendar-{first.method.value.lower() or 'event'}")
    said = _scheduled(findings, invitations, evidence)
    if _is_interview(message, known, findings, sender, invitations):
        return said
    if _may_be_interview(message, known, invitations):
        return in_doubt(said)
    return Classification(Category.UNRELATED, 0.95, (evidence,))


def _scheduled(findings: Findings, invitations: list[Invitation], evidence: Evidence) -> Classification:
    held = [item for item in invitations if not (item.cancelled or item.method is Method.CANCEL)]
    if not held:
        return _cancelled(findings, evidence)
    if len(held) < len(invitations) or any(item.sequence > 0 for item in held) or findings.has(*MOVED):
        return Classification(Category.INTERVIEW_CHANGE, 0.95, (evidence,))
    return Classification(Category.INTERVIEW_CONFIRMATION, 0.96, (evidence,))


def _cancelled(findings: Findings, evidence: Evidence) -> Classification:
    refused = [item for item in findings.of(Category.REJECTION) if item.weight >= _SAYS_NO]
    if refused:
        return Classification(Category.REJECTION, 0.93, (refused[0].evidence, evidence))
    return Classification(Category.INTERVIEW_CANCELLATION, 0.97, (evidence,))


def _is_interview(
    message: Message, known: Known, findings: Findings, sender: SenderKind, invitations: list[Invitation]
) -> bool:
    if message.bulk and Tag.ALERT in findings.tags:
        return False
    tied = known.of_an_application or known.event_known
    of_house = known.host_known and not message.bulk
    if of_house and known.time_expected:
        return True
    if not tied and any(map(is_another_meeting, invitations)):
        return False
    if of_house and _is_for_the_user(message, known, invitations):
        return True
    if _is_at_its_hour(message, known, invitations):
        return True
    if tied or sender.kind is SenderSort.ATS or any(map(says_interview, invitations)):
        return True
    if findings.language != "en":
        return findings.job >= ENOUGH_JOB
    return Tag.INTERVIEW in findings.tags or (Tag.APPLICATION in findings.tags and Tag.ROLE in findings.tags)


def _may_be_interview(message: Message, known: Known, invitations: list[Invitation]) -> bool:
    """Whether an invitation that names no interview is likely one: from an application's firm, at its very hour, or
    called by a post and the user's name, as an employer's is of whom no mail has come yet: "Robin Vale | Accountant".
    """
    if message.bulk:
        return False
    other = any(map(is_another_meeting, invitations))
    if known.host_known:
        asks = any(item.method in {Method.REQUEST, Method.CANCEL} for item in invitations)
        return asks and (not other or _is_for_the_user(message, known, invitations))
    if other or _is_private(invitations):
        return False
    return known.time_expected or _is_of_a_post(message, known, invitations)


def _is_at_its_hour(message: Message, known: Known, invitations: list[Invitation]) -> bool:
    """Whether one at an hour that was set is called by a post and the user: an agency's client invites by itself."""
    expected = known.time_expected and not message.bulk and not _is_private(invitations)
    return expected and _is_of_a_post(message, known, invitations)


def _is_private(invitations: list[Invitation]) -> bool:
    return any(_OF_PRIVATE_LIFE.search(item.summary) for item in invitations)


def _is_of_a_post(message: Message, known: Known, invitations: list[Invitation]) -> bool:
    """Whether what a meeting is called has a post and the user's name: "Robin Vale | Accountant"."""
    titled = any(Tag.TITLE in tagged(item.summary) for item in invitations)
    return titled and _is_for_the_user(message, known, invitations)


def _is_for_the_user(message: Message, known: Known, invitations: list[Invitation]) -> bool:
    """Whether the user's name stands in what a meeting is called: "Keisha <> Tess", "Committee: T. Wrona"."""
    invited = [one.address for item in invitations for one in item.attendees]
    names = [one.name for one in (*message.recipients, *invited) if one.address in known.own_addresses]
    names += [address.partition("@")[0] for address in known.own_addresses]
    mine = {word.casefold() for name in names for word in _NAME.findall(name.partition("@")[0])}
    return any(word.casefold() in mine for item in invitations for word in _NAME.findall(item.summary))


_NAME = expression(r"[^\W\d_]{3,}")


def in_doubt(found: Classification) -> Classification:
    """Given an answer, return it as one that the user is asked about, and that may be nothing."""
    if found.needs_review:
        return found
    confidence = min(found.confidence, THRESHOLDS[found.category] - 0.01)
    return replace(found, confidence=confidence, needs_review=True, runner_up=Category.UNRELATED)
