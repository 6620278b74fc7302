"""From a message to its category: what is certain first, then the calendar, then what the sentences say."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from agent.classification.findings import Finding, Findings, find, quote
from agent.classification.known_senders import SenderKind, SenderSort, sender_kind
from agent.classification.strangers import is_a_lists, is_private
from agent.classification.tags import Tag
from agent.classification.thresholds import ACTING, PRECEDENCES, THRESHOLDS
from agent.classification.words import tagged
from agent.model.mail import Category, Classification, Evidence, Invitation, Message, Method, NoticeKind

_MOST_EVIDENCE = 3
_LEAST_SCORE = 1.2
_EACH_FURTHER = (1.0, 0.5, 0.25, 0.12)
"""What the strongest signal of a category adds, and each further one: the tenth thank-you says nothing new."""

_NOTICES: Mapping[NoticeKind, Category] = {
    NoticeKind.AUTO_REPLY: Category.AUTO_REPLY,
    NoticeKind.RECEIPT: Category.AUTO_REPLY,
    NoticeKind.BOUNCE: Category.BOUNCE,
}
_LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "nl", "it", "pl"})
"""Those that there are signals in. In another one the answer is a guess, and its confidence says so."""

_WRITES_OF_JOBS = frozenset({SenderSort.ATS, SenderSort.JOB_BOARD})
_ASKS_FOR_A_TIME = ("when-free", "book-a-time", "book-link")
_ASKS_TO_MEET = (*_ASKS_FOR_A_TIME, "invite-interview", "proceed-with-you", "time-to-talk")
_OF_CAMPAIGNS = frozenset({Tag.ALERT, Tag.FOOTER})
"""What says that a mail went to many, where its headers do not."""

_OF_EVERY_DAY = frozenset({Category.COURTESY, Category.INFORMATION_REQUEST})
"""What everybody writes to everybody: without a word about a job near it, it is ordinary life."""

_GOES_WITH: Mapping[Category, frozenset[str]] = {
    Category.REJECTION: frozenset({Tag.THANK, Tag.REGRET, Tag.WISH, Tag.LUCK}),
    Category.OFFER: frozenset({Tag.MONEY, Tag.PAY, Tag.SUCCESS, Tag.OFFER_LETTER, Tag.STARTING}),
}
"""Who refuses or offers says more than that: thanks, regrets and wishes, or the pay. One sentence alone is doubtful."""

_SURE_RECEIPT = 4.5
_OUTRIGHT = 2.5
"""What one sentence must be worth by itself before anything is done: hints do not add up to a word."""

_CONTRADICTS = 3.5
"""What the second answer must be worth to make a refusal or an offer doubtful, however much speaks for the first."""
_MOVED = ("reschedule", "moved-interview", "new-time", "move-to", "instead", "change-subject")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before the message is read."""

    own_addresses: frozenset[str] = field(default=frozenset(), repr=False)  # lower-cased
    thread_known: bool = False  # it answers a message of an application
    sender_known: bool = False  # a person of an application wrote it

    @property
    def of_an_application(self) -> bool:
        """Whether the thread or the sender ties it to an application, whatever it says."""
        return self.thread_known or self.sender_known


def classify(message: Message, known: Known) -> Classification:
    """Given a message and what is known, return its category, how sure, and the words that say so.

    What is certain goes first: the user's own mail, then bounces, receipts and auto-replies; then an invitation to an
    interview; then the text. An answer of a calendar (METHOD:REPLY) is an auto-reply, for nobody wrote it; a
    counter-proposal (METHOD:COUNTER) in an application asks for another time, and is left for review.
    """
    if message.sender.address.lower() in known.own_addresses:
        return Classification(Category.OWN, 1.0, (Evidence("", "from-own-address"),))
    return _noticed(message, known) or _read(message, known)


def _noticed(message: Message, known: Known) -> Classification | None:
    notice = message.notice
    if notice is None:
        return None
    evidence = (Evidence(quote(notice.quote or message.subject), notice.signal),)
    category = _NOTICES.get(notice.kind)
    if category is not None:
        return Classification(category, 0.98, evidence)
    countered = any(invitation.method is Method.COUNTER for invitation in message.invitations)
    if countered and (known.of_an_application or any(map(_says_interview, message.invitations))):
        return Classification(Category.INTERVIEW_CHANGE, 0.6, evidence, True, Category.AUTO_REPLY)
    return Classification(Category.AUTO_REPLY, 0.95, evidence)


def _read(message: Message, known: Known) -> Classification:
    sender = sender_kind(message.sender.address)
    findings = find(message, trusted=known.of_an_application or sender.kind in _WRITES_OF_JOBS)
    invited = _invited(message, known, findings, sender)
    return invited or _weighed(_scores(findings, message, known, sender), findings, message, known, sender)


# The calendar


def _says_interview(invitation: Invitation) -> bool:
    return Tag.INTERVIEW in tagged(f"{invitation.summary}. {invitation.description[:400]}")


def _invited(message: Message, known: Known, findings: Findings, sender: SenderKind) -> Classification | None:
    """An invitation to an interview says what it is by its method; one to anything else leaves the text to decide."""
    invitations = [item for item in message.invitations if item.method not in {Method.REPLY, Method.COUNTER}]
    if not invitations:
        return None
    first = invitations[0]
    evidence = Evidence(quote(first.summary or message.subject), f"calendar-{first.method.value.lower() or 'event'}")
    if not _is_interview(message, known, findings, sender, invitations):
        return Classification(Category.UNRELATED, 0.95, (evidence,))
    held = [item for item in invitations if not (item.cancelled or item.method is Method.CANCEL)]
    if not held:
        return _cancelled(findings, evidence)
    if len(held) < len(invitations) or any(item.sequence > 0 for item in held) or findings.has(*_MOVED):
        return Classification(Category.INTERVIEW_CHANGE, 0.95, (evidence,))
    return Classification(Category.INTERVIEW_CONFIRMATION, 0.96, (evidence,))


def _cancelled(findings: Findings, evidence: Evidence) -> Classification:
    refused = [item for item in findings.of(Category.REJECTION) if item.weight >= _LEAST_SCORE]
    if refused:
        return Classification(Category.REJECTION, 0.93, (refused[0].evidence, evidence))
    return Classification(Category.INTERVIEW_CANCELLATION, 0.97, (evidence,))


def _is_interview(
    message: Message, known: Known, findings: Findings, sender: SenderKind, invitations: list[Invitation]
) -> bool:
    if message.bulk and Tag.ALERT in findings.tags:
        return False
    if known.of_an_application or sender.kind is SenderSort.ATS or any(map(_says_interview, invitations)):
        return True
    return Tag.INTERVIEW in findings.tags or (Tag.APPLICATION in findings.tags and Tag.ROLE in findings.tags)


# The text


def _scores(findings: Findings, message: Message, known: Known, sender: SenderKind) -> dict[Category, float]:
    """What speaks for each category, after what gives way has given way."""
    scores = {category: _sum(findings.of(category)) for category in Category if findings.of(category)}
    if known.of_an_application:
        scores.pop(Category.UNRELATED, None)
    if findings.has(*_ASKS_FOR_A_TIME) and Category.INTERVIEW_CONFIRMATION in scores:
        scores[Category.INTERVIEW_CONFIRMATION] *= 0.4
    elif scores.get(Category.INTERVIEW_CONFIRMATION, 0.0) >= 3 and Category.INTERVIEW_INVITATION in scores:
        scores[Category.INTERVIEW_INVITATION] *= 0.4
    if scores.get(Category.ACKNOWLEDGEMENT, 0.0) >= _SURE_RECEIPT and not findings.has(*_ASKS_TO_MEET):
        # A receipt tells how it may go on, and a firm that it would love to be known better.
        scores[Category.INTERVIEW_INVITATION] = scores.get(Category.INTERVIEW_INVITATION, 0.0) * 0.4
    for precedence in PRECEDENCES:
        if scores.get(precedence.winner, 0.0) >= precedence.least:
            for loser in precedence.losers:
                if scores.get(loser, 0.0) <= scores[precedence.winner] + 3:
                    scores[loser] = scores.get(loser, 0.0) * precedence.share
    return _less_for_bulk(scores, findings, message, known, sender)


def _sum(found: tuple[Finding, ...]) -> float:
    return sum(finding.weight * share for finding, share in zip(found, _EACH_FURTHER, strict=False))


def _less_for_bulk(
    scores: dict[Category, float], findings: Findings, message: Message, known: Known, sender: SenderKind
) -> dict[Category, float]:
    """A list or a campaign writes about jobs, interviews and offers to everybody: what it says is said to nobody."""
    bulk = message.bulk or Tag.FOOTER in findings.tags
    if known.of_an_application or not bulk or sender.kind is SenderSort.ATS:
        return scores
    doubt = 1.0 + 2.0 * bool(_OF_CAMPAIGNS & findings.tags)
    kept = {Category.UNRELATED, Category.ACKNOWLEDGEMENT}
    return {category: score if category in kept else max(0.0, score - doubt) for category, score in scores.items()}


def _weighed(
    scores: dict[Category, float], findings: Findings, message: Message, known: Known, sender: SenderKind
) -> Classification:
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (best, score), (second, behind) = (*ranked, (Category.UNRELATED, 0.0), (Category.UNRELATED, 0.0))[:2]
    if score < _LEAST_SCORE or best is Category.UNRELATED:
        return _nothing_said(ranked, findings, message, known, sender)
    confidence = 1 / (1 + math.exp(-(score - max(behind, 0.4))))
    found = findings.of(best)
    if best in ACTING and not _said_outright(best, found, findings.tags):
        confidence = min(confidence, THRESHOLDS[best] - 0.05)
    evidence = tuple(finding.evidence for finding in found[:_MOST_EVIDENCE])
    unsure = confidence < THRESHOLDS[best] or _contradicted(best, second, behind)
    if best in ACTING and not known.of_an_application and _of_strangers(message, findings, found, sender):
        return Classification(Category.UNRELATED, 0.8, ())
    told = known.of_an_application or any(finding.supported for finding in found)
    if (not told and best in _OF_EVERY_DAY) or (
        unsure and best not in ACTING and findings.job < 2 and not known.of_an_application
    ):
        return Classification(Category.UNRELATED, 0.6, evidence)
    return Classification(best, round(confidence, 3), evidence, unsure, second if unsure else None)


def _of_strangers(message: Message, findings: Findings, found: tuple[Finding, ...], sender: SenderKind) -> bool:
    return is_a_lists(message, findings, sender) or is_private(message, findings, found, sender)


def _said_outright(best: Category, found: tuple[Finding, ...], tags: frozenset[str]) -> bool:
    """Whether one sentence says it by itself, and, where the price is high, something else in the mail agrees."""
    if not any(finding.supported and finding.weight >= _OUTRIGHT for finding in found):
        return False
    second = _GOES_WITH.get(best)
    return second is None or len({finding.quote for finding in found}) > 1 or len(found) > 2 or bool(second & tags)


def _contradicted(best: Category, second: Category, behind: float) -> bool:
    """Refused for one role and invited for another, in one mail: whatever weighs more, the user should look."""
    both = {best, second}
    return behind >= _CONTRADICTS and both <= ACTING and bool(both & {Category.REJECTION, Category.OFFER})


def _nothing_said(
    ranked: list[tuple[Category, float]], findings: Findings, message: Message, known: Known, sender: SenderKind
) -> Classification:
    """No sentence carries anything: unrelated, and surely so, unless somebody of an application wrote it."""
    evidence = tuple(finding.evidence for finding in findings.of(Category.UNRELATED)[:_MOST_EVIDENCE])
    guess = next((category for category, score in ranked if category is not Category.UNRELATED and score > 0), None)
    person = known.of_an_application and not message.automatic
    untold = sender.kind is SenderSort.ATS and findings.language not in _LANGUAGES
    if person or untold:
        return Classification(guess or Category.COURTESY, 0.4, evidence, True, Category.UNRELATED)
    if findings.language not in _LANGUAGES:
        return Classification(Category.UNRELATED, 0.5, evidence)
    return Classification(Category.UNRELATED, 0.97 if findings.job < 2 else 0.85, evidence)
